<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Little noise and compression was found, so it was not cleaned.</source>
        <translation>Sono stati trovati poco rumore e poca compressione, quindi non è stata pulita.</translation>
    </message>
    <message>
        <source>Compression artefacts were found: cleanup {value}.</source>
        <translation>Sono stati trovati artefatti di compressione: pulizia {value}.</translation>
    </message>
    <message>
        <source>Noise was found: cleanup {value}.</source>
        <translation>È stato trovato rumore: pulizia {value}.</translation>
    </message>
    <message>
        <source>There is not enough memory for {name}. Close other programs and try again.</source>
        <translation>Non c’è memoria sufficiente per {name}. Chiudi altre app e riprova.</translation>
    </message>
    <message>
        <source>{name} could not be enlarged because of an unexpected error ({kind}). The log has the details.</source>
        <translation>Impossibile ingrandire {name} per un errore imprevisto ({kind}). I dettagli sono nel registro.</translation>
    </message>
    <message>
        <source>Another window or command line of Vernier has enlarged it in the meantime.</source>
        <translation>Nel frattempo l’ha ingrandita un’altra finestra o una riga di comando di Vernier.</translation>
    </message>
    <message>
        <source>The journal {file} cannot be written ({reason}), so a later run will not know which photos are finished. Make room on its disk, or allow your account to write it.</source>
        <translation>Impossibile scrivere l’elenco delle foto completate, {file} ({reason}); un’esecuzione successiva non saprà quindi quali lo sono. Libera spazio sul suo disco, o consenti al tuo account di scriverlo.</translation>
    </message>
    <message>
        <source>The journal {file} cannot be read ({reason}), so it is not known which photos are finished. Allow your account to read it.</source>
        <translation>Impossibile leggere l’elenco delle foto completate, {file} ({reason}); non si sa quindi quali lo sono. Consenti al tuo account di leggerlo.</translation>
    </message>
    <message>
        <source>{name} belongs to another program, so Vernier does not look into it. Export the photos from that program, and name the folder that they are in.</source>
        <translation>{name} appartiene a un’altra app, quindi Vernier non vi guarda dentro. Esporta le foto da quell’app e indica la cartella in cui si trovano.</translation>
    </message>
    <message>
        <source>{name} would have {width:,} × {height:,} pixels. That takes about {needed:,.1f} GB of memory; this computer has {memory:,.1f} GB. Ask for a smaller size, or for PNG, TIFF or JPEG, which need the least.</source>
        <translation>{name} avrebbe {width:,} × {height:,} pixel. Servono circa {needed:,.1f} GB di memoria; questo computer ne ha {memory:,.1f} GB. Chiedi una dimensione più piccola, oppure PNG, TIFF o JPEG, che ne richiedono di meno.</translation>
    </message>
    <message>
        <source>{name} no longer exists ({reason}).</source>
        <translation>{name} non esiste più ({reason}).</translation>
    </message>
    <message>
        <source>It has {width} × {height} pixels, at least as many as asked for, and was left alone.</source>
        <translation>Ha {width} × {height} pixel, almeno quanti richiesti, ed è stata lasciata com’è.</translation>
    </message>
    <message>
        <source>{format} would have 8 bits per channel here; the result is a PNG, which keeps all of them.</source>
        <translation>{format} avrebbe qui 8 bit per canale; il risultato è un PNG, che li mantiene tutti.</translation>
    </message>
    <message>
        <source>Vernier does not write {format}; the result is a PNG.</source>
        <translation>Vernier non scrive {format}; il risultato è un PNG.</translation>
    </message>
    <message>
        <source>The folder {folder} is no longer there. Put it back or connect its disk, and try again.</source>
        <translation>La cartella {folder} non c’è più. Rimettila al suo posto o collega il suo disco, e riprova.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be created, because {nearest} is not a folder. Choose another one.</source>
        <translation>Impossibile creare la cartella {folder}, perché {nearest} non è una cartella. Scegline un’altra.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be created ({reason}). Choose another folder.</source>
        <translation>Impossibile creare la cartella {folder} ({reason}). Scegli un’altra cartella.</translation>
    </message>
    <message>
        <source>The photo has that size already, so it is only cleaned.</source>
        <translation>La foto ha già questa dimensione, quindi viene solo pulita.</translation>
    </message>
    <message>
        <source>The photo has that size already, so it is not enlarged.</source>
        <translation>La foto ha già questa dimensione, quindi non viene ingrandita.</translation>
    </message>
    <message>
        <source>The photo is larger than that, so it is cleaned and reduced.</source>
        <translation>La foto è più grande, quindi viene pulita e ridotta.</translation>
    </message>
    <message>
        <source>The photo is larger than that, so it is only reduced.</source>
        <translation>La foto è più grande, quindi viene solo ridotta.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels are more than {scale} times its size. Beyond {scale} times the photo is only resampled, which adds no detail.</source>
        <translation>{width} × {height} pixel sono più di {scale} volte la sua dimensione. Oltre {scale} volte la foto viene solo ricampionata, il che non aggiunge dettaglio.</translation>
    </message>
    <message>
        <source>With {passes} it is sharper, but takes much longer.</source>
        <translation>Con {passes} è più nitido, ma richiede molto più tempo.</translation>
    </message>
    <message>
        <source>{name} would have {width:,} × {height:,} pixels. That takes about {needed:,.0f} GB of memory; this computer has {memory:,.0f} GB. Ask for a smaller size.</source>
        <translation>{name} avrebbe {width:,} × {height:,} pixel. Servono circa {needed:,.0f} GB di memoria; questo computer ne ha {memory:,.0f} GB. Chiedi una dimensione più piccola.</translation>
    </message>
    <message>
        <source>The folder {root} cannot be read ({reason}). Allow your account to read it.</source>
        <translation>Impossibile leggere la cartella {root} ({reason}). Consenti al tuo account di leggerla.</translation>
    </message>
    <message>
        <source>{path} has no pictures in it but in packages, caches and what was excluded. Name a folder with photos.</source>
        <translation>{path} non contiene immagini, se non in pacchetti, cache e in ciò che è stato escluso. Indica una cartella di foto.</translation>
    </message>
    <message>
        <source>{path} has no pictures in it, nor in its folders.</source>
        <translation>{path} non contiene immagini, e neppure le sue cartelle.</translation>
    </message>
    <message>
        <source>{path} has no pictures in it. To look into its folders too, add --recursive.</source>
        <translation>{path} non contiene immagini. Per cercare anche nelle sue cartelle, aggiungi --recursive.</translation>
    </message>
    <message>
        <source>The folder {folder} for intermediate files cannot be used ({reason}). Free some space on its disk.</source>
        <translation>La cartella {folder} per i file intermedi non può essere usata ({reason}). Libera spazio sul suo disco.</translation>
    </message>
    <message>
        <source>Cleaning this photo takes about {needed} on the disk of {folder}, and {free} are free there. Set cleanup to 0, or make room.</source>
        <translation>Pulire questa foto richiede circa {needed} sul disco di {folder}, e lì sono liberi {free}. Imposta la pulizia su 0, oppure libera spazio.</translation>
    </message>
    <message>
        <source>Enlarging this photo takes about {needed} on the disk of {folder}, and {free} are free there. Choose a smaller size, or make room.</source>
        <translation>Ingrandire questa foto richiede circa {needed} sul disco di {folder}, e lì sono liberi {free}. Scegli una dimensione più piccola, oppure libera spazio.</translation>
    </message>
    <message>
        <source>The result needs about {needed}, and {free} are free on the disk of {folder}. Choose a folder on another disk or a smaller size, or make room.</source>
        <translation>Il risultato richiede circa {needed}, e sul disco di {folder} sono liberi {free}. Scegli una cartella su un altro disco o una dimensione più piccola, oppure libera spazio.</translation>
    </message>
    <message>
        <source>The results may need {needed}, and the disk of {folder} has {free} free.</source>
        <translation>I risultati possono richiedere {needed}, e il disco di {folder} ha {free} liberi.</translation>
    </message>
    <message>
        <source>{value} GB</source>
        <translation>{value} GB</translation>
    </message>
    <message>
        <source>{value} MB</source>
        <translation>{value} MB</translation>
    </message>
    <message>
        <source>{value} kB</source>
        <translation>{value} KB</translation>
    </message>
    <message>
        <source>not timed yet</source>
        <translation>non misurato</translation>
    </message>
    <message>
        <source>{seconds} s per megapixel</source>
        <translation>{seconds} s per megapixel</translation>
    </message>
    <message>
        <source>The model {student} does not fit this version of Vernier: what its programs make does not fit together. Install it again.</source>
        <translation>Il modello {student} non è adatto a questa versione di Vernier: ciò che producono i suoi programmi non combacia. Installalo di nuovo.</translation>
    </message>
    <message>
        <source>The model {student} computed no usable pixels at row {row}, column {column} of the photo. Try another model.</source>
        <translation>Il modello {student} non ha calcolato pixel utilizzabili alla riga {row}, colonna {column} della foto. Prova un altro modello.</translation>
    </message>
    <message>
        <source>Core ML needs a Mac. Use the runtime &apos;torch&apos; on this computer.</source>
        <translation>Core ML richiede un Mac. Su questo computer usa il runtime “torch”.</translation>
    </message>
    <message>
        <source>The runtime &apos;torch&apos; is not installed. Install the package torch, or use Core ML on a Mac.</source>
        <translation>Il runtime “torch” non è installato. Installa il pacchetto torch, oppure usa Core ML su un Mac.</translation>
    </message>
    <message>
        <source>The model {student} has no programs for the runtime &apos;{runtime}&apos;.</source>
        <translation>Il modello {student} non ha programmi per il runtime “{runtime}”.</translation>
    </message>
    <message>
        <source>The model {student} does not fit this version of Vernier: its program &apos;{program}&apos; takes {taken}, and was given {given}. Install it again.</source>
        <translation>Il modello {student} non è adatto a questa versione di Vernier: il suo programma “{program}” accetta {taken} e ha ricevuto {given}. Installalo di nuovo.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niente</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} o {other}</translation>
    </message>
    <message>
        <source>The model {student} lacks its program &apos;{program}&apos; for tiles of {tile}. Install it again.</source>
        <translation>Al modello {student} manca il programma “{program}” per tasselli di {tile}. Installalo di nuovo.</translation>
    </message>
    <message>
        <source>Core ML does not accept the program &apos;{program}&apos; of the model {student}. Install the model again, or choose the runtime &apos;torch&apos;.</source>
        <translation>Core ML non accetta il programma “{program}” del modello {student}. Installa di nuovo il modello, o scegli il runtime “torch”.</translation>
    </message>
    <message>
        <source>Core ML does not accept the model there</source>
        <translation>Core ML non accetta il modello lì</translation>
    </message>
    <message>
        <source>it did not answer for {seconds} s</source>
        <translation>nessuna risposta per {seconds} s</translation>
    </message>
    <message>
        <source>its process ended unexpectedly (status {code})</source>
        <translation>il suo processo è terminato in modo imprevisto (stato {code})</translation>
    </message>
    <message>
        <source>The program {name} cannot be loaded safely: {reason}</source>
        <translation>Il programma {name} non può essere caricato in sicurezza: {reason}</translation>
    </message>
    <message>
        <source>The program {name} is damaged. Install the model again.</source>
        <translation>Il programma {name} è danneggiato. Installa di nuovo il modello.</translation>
    </message>
    <message>
        <source>its format has the version {found}, not {wanted}.</source>
        <translation>il suo formato ha la versione {found}, non {wanted}.</translation>
    </message>
    <message>
        <source>it has an input of the kind {kind}.</source>
        <translation>ha un ingresso del tipo {kind}.</translation>
    </message>
    <message>
        <source>it lacks the weights {names}.</source>
        <translation>gli mancano i pesi {names}.</translation>
    </message>
    <message>
        <source>it has {outputs} outputs under {names} names.</source>
        <translation>ha {outputs} uscite con {names} nomi.</translation>
    </message>
    <message>
        <source>its part {name} is compressed.</source>
        <translation>la sua parte {name} è compressa.</translation>
    </message>
    <message>
        <source>its part {name} is too large.</source>
        <translation>la sua parte {name} è troppo grande.</translation>
    </message>
    <message>
        <source>its weight {path} is a Python object.</source>
        <translation>il suo peso {path} è un oggetto Python.</translation>
    </message>
    <message>
        <source>it returns {kind}.</source>
        <translation>restituisce {kind}.</translation>
    </message>
    <message>
        <source>an operation has a result of the kind {kind}.</source>
        <translation>un’operazione ha un risultato del tipo {kind}.</translation>
    </message>
    <message>
        <source>an operation has an argument of the kind {kind}.</source>
        <translation>un’operazione ha un argomento del tipo {kind}.</translation>
    </message>
    <message>
        <source>it has the name &apos;{name}&apos;.</source>
        <translation>contiene il nome “{name}”.</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>non esiste</translation>
    </message>
    <message>
        <source>can not be run with {shapes}</source>
        <translation>non può essere eseguito con {shapes}</translation>
    </message>
    <message>
        <source>The model {student} does not fit this version of Vernier: its program &apos;{program}&apos; {what}. Install it again.</source>
        <translation>Il modello {student} non è adatto a questa versione di Vernier: il suo programma “{program}” {what}. Installalo di nuovo.</translation>
    </message>
    <message>
        <source>it calls {target}.</source>
        <translation>chiama {target}.</translation>
    </message>
    <message>
        <source>Neural Engine</source>
        <translation>Neural Engine</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processore</translation>
    </message>
    <message>
        <source>This version of Vernier cannot run models of the system &apos;{system}&apos;.</source>
        <translation>Questa versione di Vernier non può eseguire modelli del sistema “{system}”.</translation>
    </message>
    <message>
        <source>it is no faster than the processor</source>
        <translation>non è più veloce del processore</translation>
    </message>
    <message>
        <source>its pixels are no picture</source>
        <translation>i suoi pixel non formano un’immagine</translation>
    </message>
    <message>
        <source>its picture differs from that of the processor ({decibels} dB)</source>
        <translation>la sua immagine differisce da quella del processore ({decibels} dB)</translation>
    </message>
    <message>
        <source>The process that enlarges photos ended unexpectedly, twice (status {code}). Try again; if it happens again, close other programs or try a smaller photo.</source>
        <translation>Il processo che ingrandisce le foto è terminato due volte in modo imprevisto (stato {code}). Riprova; se succede ancora, chiudi altre app o prova una foto più piccola.</translation>
    </message>
    <message>
        <source>The intermediate file {path} could not be made ({reason}). Free some space on that disk.</source>
        <translation>Impossibile creare il file intermedio {path} ({reason}). Libera spazio su quel disco.</translation>
    </message>
    <message>
        <source>The disk became full while the photo was enlarged. Free some space and try again.</source>
        <translation>Il disco si è riempito mentre la foto veniva ingrandita. Libera spazio e riprova.</translation>
    </message>
    <message>
        <source>There is not enough memory for this photo. Close other programs and try again.</source>
        <translation>Non c’è memoria sufficiente per questa foto. Chiudi altre app e riprova.</translation>
    </message>
    <message>
        <source>The photo could not be enlarged because of an unexpected error ({kind}). The log has the details.</source>
        <translation>Impossibile ingrandire la foto per un errore imprevisto ({kind}). I dettagli sono nel registro.</translation>
    </message>
    <message>
        <source>There is not enough memory for {width} × {height} pixels. Close other programs or enlarge less.</source>
        <translation>Non c’è memoria sufficiente per {width} × {height} pixel. Chiudi altre app o ingrandisci meno.</translation>
    </message>
    <message>
        <source>an unexpected error occurred ({kind})</source>
        <translation>si è verificato un errore imprevisto ({kind})</translation>
    </message>
    <message>
        <source>RGB colours</source>
        <translation>colori RGB</translation>
    </message>
    <message>
        <source>greys</source>
        <translation>grigi</translation>
    </message>
    <message>
        <source>CMYK colours</source>
        <translation>colori CMYK</translation>
    </message>
    <message>
        <source>Lab colours</source>
        <translation>colori Lab</translation>
    </message>
    <message>
        <source>Its colour profile is damaged and was ignored; the colours were read as sRGB.</source>
        <translation>Il suo profilo colore è danneggiato ed è stato ignorato; i colori sono stati letti come sRGB.</translation>
    </message>
    <message>
        <source>other colours</source>
        <translation>altri colori</translation>
    </message>
    <message>
        <source>Its colour profile is for {described}, which the image does not have, and was ignored; the colours were read as sRGB.</source>
        <translation>Il suo profilo colore è per {described}, che l’immagine non ha, ed è stato ignorato; i colori sono stati letti come sRGB.</translation>
    </message>
    <message>
        <source>a JPEG-LS image</source>
        <translation>un’immagine JPEG-LS</translation>
    </message>
    <message>
        <source>a hierarchical JPEG image</source>
        <translation>un’immagine JPEG gerarchica</translation>
    </message>
    <message>
        <source>a JPEG image with {depth} bits per channel</source>
        <translation>un’immagine JPEG con {depth} bit per canale</translation>
    </message>
    <message>
        <source>A few of its values lie below black or above white and were cut off.</source>
        <translation>Alcuni dei suoi valori sono sotto il nero o sopra il bianco e sono stati tagliati.</translation>
    </message>
    <message>
        <source>{name} is a file of {size:,.0f} GB, too large for the {memory:,.0f} GB of memory of this computer.</source>
        <translation>{name} è un file di {size:,.0f} GB, troppo grande per i {memory:,.0f} GB di memoria di questo computer.</translation>
    </message>
    <message>
        <source>{name} has {width:,} × {height:,} pixels. Opening it takes about {needed:,.0f} GB of memory; this computer has {memory:,.0f} GB. Crop it or make it smaller first: up to about {most:,.0f} megapixels will work.</source>
        <translation>{name} ha {width:,} × {height:,} pixel. Per aprirlo servono circa {needed:,.0f} GB di memoria; questo computer ne ha {memory:,.0f} GB. Prima ritaglia o riduci l’immagine: fino a circa {most:,.0f} megapixel funziona.</translation>
    </message>
    <message>
        <source>{name} has {width:,} × {height:,} pixels. Enlarging it {scale} times takes about {needed:,.0f} GB of memory; this computer has {memory:,.0f} GB. Crop it or make it smaller first: up to about {most:,.0f} megapixels will work.</source>
        <translation>{name} ha {width:,} × {height:,} pixel. Per ingrandirlo {scale} volte servono circa {needed:,.0f} GB di memoria; questo computer ne ha {memory:,.0f} GB. Prima ritaglia o riduci l’immagine: fino a circa {most:,.0f} megapixel funziona.</translation>
    </message>
    <message>
        <source>{name} cannot be written here: only macOS has an encoder of {format} that Vernier may use. Choose another format.</source>
        <translation>{name} non può essere scritto qui: solo macOS ha un codificatore {format} che Vernier può usare. Scegli un altro formato.</translation>
    </message>
    <message>
        <source>{name} would have {width:,} × {height:,} pixels. A {format} file cannot have more than {ceiling:,} on a side. Choose PNG or TIFF instead.</source>
        <translation>{name} avrebbe {width:,} × {height:,} pixel. Un file {format} non può averne più di {ceiling:,} per lato. Scegli PNG o TIFF.</translation>
    </message>
    <message>
        <source>{name} would have {width:,} × {height:,} pixels. Programs that show AVIF refuse more than {most:,.0f} megapixels. Choose PNG or TIFF instead.</source>
        <translation>{name} avrebbe {width:,} × {height:,} pixel. Le app che mostrano AVIF rifiutano più di {most:,.0f} megapixel. Scegli PNG o TIFF.</translation>
    </message>
    <message>
        <source>Its gain map for bright screens (HDR) was left out; the result is the picture for ordinary screens.</source>
        <translation>La sua mappa di guadagno per schermi luminosi (HDR) è stata omessa; il risultato è l’immagine per schermi normali.</translation>
    </message>
    <message>
        <source>Its outlines from Photoshop (paths, clipping path) were left out.</source>
        <translation>I suoi contorni di Photoshop (tracciati, tracciato di ritaglio) sono stati omessi.</translation>
    </message>
    <message>
        <source>Its video (motion photo) was left out.</source>
        <translation>Il suo video (foto in movimento) è stato omesso.</translation>
    </message>
    <message>
        <source>Its depth map was left out.</source>
        <translation>La sua mappa di profondità è stata omessa.</translation>
    </message>
    <message>
        <source>Its sound recording was left out.</source>
        <translation>La sua registrazione sonora è stata omessa.</translation>
    </message>
    <message>
        <source>Its camera data (EXIF) is damaged and was left out.</source>
        <translation>I dati della fotocamera (EXIF) sono danneggiati e sono stati omessi.</translation>
    </message>
    <message>
        <source>Part of its XMP data is missing or damaged and was left out.</source>
        <translation>Una parte dei suoi dati XMP manca o è danneggiata ed è stata omessa.</translation>
    </message>
    <message>
        <source>Its XMP data is damaged and was left out.</source>
        <translation>I suoi dati XMP sono danneggiati e sono stati omessi.</translation>
    </message>
    <message>
        <source>Only the first of {count} pages was read.</source>
        <translation>È stata letta solo la prima di {count} pagine.</translation>
    </message>
    <message>
        <source>Only the main one of {count} images was read.</source>
        <translation>È stata letta solo quella principale di {count} immagini.</translation>
    </message>
    <message>
        <source>Only the first of {count} images was read.</source>
        <translation>È stata letta solo la prima di {count} immagini.</translation>
    </message>
    <message>
        <source>Only the first of {count} frames was read.</source>
        <translation>È stato letto solo il primo di {count} fotogrammi.</translation>
    </message>
    <message>
        <source>Its {depth} bits per channel were reduced to {bits}.</source>
        <translation>I suoi {depth} bit per canale sono stati ridotti a {bits}.</translation>
    </message>
    <message>
        <source>Its panorama data was left out, because the photo was turned or flipped.</source>
        <translation>I suoi dati panoramici sono stati omessi, perché la foto è stata ruotata o riflessa.</translation>
    </message>
    <message>
        <source>This photo was already enlarged or cleaned by Vernier, with the model {model}. Enlarge the original instead, if you have it.</source>
        <translation>Questa foto è già stata ingrandita o pulita da Vernier, con il modello {model}. Se hai l’originale, ingrandisci quello.</translation>
    </message>
    <message>
        <source>This photo was already enlarged or cleaned by Vernier, with the model {model} at realism {realism}. Enlarge the original instead, if you have it.</source>
        <translation>Questa foto è già stata ingrandita o pulita da Vernier, con il modello {model} e realismo {realism}. Se hai l’originale, ingrandisci quello.</translation>
    </message>
    <message>
        <source>Its pixel values have no defined white; the brightest became white, the darkest black.</source>
        <translation>I suoi valori dei pixel non hanno un bianco definito; il più chiaro è diventato bianco, il più scuro nero.</translation>
    </message>
    <message>
        <source>It is an HDR picture; its highlights were brought into the range of an ordinary screen.</source>
        <translation>È un’immagine HDR; le sue alte luci sono state portate nella gamma di uno schermo normale.</translation>
    </message>
    <message>
        <source>It has no usable CMYK profile; its colours are approximate.</source>
        <translation>Non ha un profilo CMYK utilizzabile; i suoi colori sono approssimativi.</translation>
    </message>
    <message>
        <source>The name has an unmatched brace. Available fields: {known}.</source>
        <translation>Il nome ha una parentesi graffa spaiata. Campi disponibili: {known}.</translation>
    </message>
    <message>
        <source>{{{field}}} is not a known field. Available fields: {known}.</source>
        <translation>{{{field}}} non è un campo conosciuto. Campi disponibili: {known}.</translation>
    </message>
    <message>
        <source>A name cannot be empty or contain a slash.</source>
        <translation>Un nome non può essere vuoto né contenere una barra.</translation>
    </message>
    <message>
        <source>{name} has {width:,} × {height:,} pixels. An AVIF with more than {most:,.0f} megapixels can not be opened. Make it smaller or export it as PNG or TIFF first.</source>
        <translation>{name} ha {width:,} × {height:,} pixel. Un AVIF con più di {most:,.0f} megapixel non può essere aperto. Prima riducilo o esportalo come PNG o TIFF.</translation>
    </message>
    <message>
        <source>a HEIF image of a kind other than HEIC</source>
        <translation>un’immagine HEIF di un tipo diverso da HEIC</translation>
    </message>
    <message>
        <source>a BMP image with an unusual layout of bits</source>
        <translation>un’immagine BMP con una disposizione dei bit insolita</translation>
    </message>
    <message>
        <source>It was developed with the white balance of the camera. For full control, develop it in a raw converter and open the TIFF.</source>
        <translation>È stata sviluppata con il bilanciamento del bianco della fotocamera. Per il pieno controllo, sviluppala in un convertitore RAW e apri il TIFF.</translation>
    </message>
    <message>
        <source>Channels that are no colours were left out: {count}.</source>
        <translation>Sono stati omessi canali che non sono colori: {count}.</translation>
    </message>
    <message>
        <source>a TIFF image with luma and chroma in separate planes</source>
        <translation>un’immagine TIFF con luminanza e crominanza in piani separati</translation>
    </message>
    <message>
        <source>a TIFF image with the compression {method}</source>
        <translation>un’immagine TIFF con la compressione {method}</translation>
    </message>
    <message>
        <source>a TIFF image with complex numbers</source>
        <translation>un’immagine TIFF con numeri complessi</translation>
    </message>
    <message>
        <source>a TIFF image with an unusual number of bits per channel</source>
        <translation>un’immagine TIFF con un numero insolito di bit per canale</translation>
    </message>
    <message>
        <source>a TIFF volume</source>
        <translation>un volume TIFF</translation>
    </message>
    <message>
        <source>a TIFF image with inks other than those of CMYK</source>
        <translation>un’immagine TIFF con inchiostri diversi da quelli CMYK</translation>
    </message>
    <message>
        <source>a TIFF image with an unusual colour space</source>
        <translation>un’immagine TIFF con uno spazio colore insolito</translation>
    </message>
    <message>
        <source>A part of this image is missing or wrong.</source>
        <translation>Una parte di questa immagine manca o è sbagliata.</translation>
    </message>
    <message>
        <source>{name} uses a pixel format that Vernier does not support ({reason}). Export it as JPEG, PNG or TIFF with 8 bits per channel first.</source>
        <translation>{name} usa un formato di pixel che Vernier non supporta ({reason}). Prima esportalo come JPEG, PNG o TIFF con 8 bit per canale.</translation>
    </message>
    <message>
        <source>{name} could not be opened: there was not enough free memory. Close other programs or make the image smaller first.</source>
        <translation>Impossibile aprire {name}: non c’era abbastanza memoria libera. Chiudi altre app o prima riduci l’immagine.</translation>
    </message>
    <message>
        <source>{name} is damaged, incomplete or in an unusual format and could not be opened. Copy or download it again, or export it again from the program that made it.</source>
        <translation>{name} è danneggiato, incompleto o in un formato insolito e non è stato possibile aprirlo. Copialo o scaricalo di nuovo, oppure esportalo di nuovo dall’app che l’ha creato.</translation>
    </message>
    <message>
        <source>This {kind} is damaged or ends too early.</source>
        <translation>Questo {kind} è danneggiato o finisce troppo presto.</translation>
    </message>
    <message>
        <source>{name} was not opened. {problem} Save it again with another program.</source>
        <translation>{name} non è stato aperto. {problem} Salvalo di nuovo con un’altra app.</translation>
    </message>
    <message>
        <source>{name} is not whole. {problem} Copy or download it again.</source>
        <translation>{name} non è intero. {problem} Copialo o scaricalo di nuovo.</translation>
    </message>
    <message>
        <source>{name} could not be opened: the process that decodes it ended unexpectedly (status {code}). Close other programs or export the image again from the program that made it.</source>
        <translation>Impossibile aprire {name}: il processo che lo decodifica è terminato in modo imprevisto (stato {code}). Chiudi altre app o esporta di nuovo l’immagine dall’app che l’ha creata.</translation>
    </message>
    <message>
        <source>a camera raw file of an unknown kind</source>
        <translation>un file RAW di tipo sconosciuto</translation>
    </message>
    <message>
        <source>a Photoshop document</source>
        <translation>un documento Photoshop</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>un documento PostScript</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>un disegno SVG</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>un documento XML</translation>
    </message>
    <message>
        <source>a JPEG XR image</source>
        <translation>un’immagine JPEG XR</translation>
    </message>
    <message>
        <source>a macOS icon</source>
        <translation>un’icona macOS</translation>
    </message>
    <message>
        <source>a DDS texture</source>
        <translation>una texture DDS</translation>
    </message>
    <message>
        <source>an OpenEXR image</source>
        <translation>un’immagine OpenEXR</translation>
    </message>
    <message>
        <source>a Radiance HDR image</source>
        <translation>un’immagine Radiance HDR</translation>
    </message>
    <message>
        <source>a PFM image</source>
        <translation>un’immagine PFM</translation>
    </message>
    <message>
        <source>a PAM image</source>
        <translation>un’immagine PAM</translation>
    </message>
    <message>
        <source>a QOI image</source>
        <translation>un’immagine QOI</translation>
    </message>
    <message>
        <source>a BPG image</source>
        <translation>un’immagine BPG</translation>
    </message>
    <message>
        <source>a FLIF image</source>
        <translation>un’immagine FLIF</translation>
    </message>
    <message>
        <source>a farbfeld image</source>
        <translation>un’immagine farbfeld</translation>
    </message>
    <message>
        <source>a GIMP document</source>
        <translation>un documento GIMP</translation>
    </message>
    <message>
        <source>an MNG animation</source>
        <translation>un’animazione MNG</translation>
    </message>
    <message>
        <source>an SGI image</source>
        <translation>un’immagine SGI</translation>
    </message>
    <message>
        <source>a Sun raster image</source>
        <translation>un’immagine Sun Raster</translation>
    </message>
    <message>
        <source>a FITS image</source>
        <translation>un’immagine FITS</translation>
    </message>
    <message>
        <source>a ZIP archive or a document</source>
        <translation>un archivio ZIP o un documento</translation>
    </message>
    <message>
        <source>{name} is a link to a file that no longer exists.</source>
        <translation>{name} è un collegamento a un file che non esiste più.</translation>
    </message>
    <message>
        <source>{name} was not found. It may have been moved, renamed or deleted.</source>
        <translation>Impossibile trovare {name}. Forse è stato spostato, rinominato o eliminato.</translation>
    </message>
    <message>
        <source>{name} is not a valid file name.</source>
        <translation>{name} non è un nome di file valido.</translation>
    </message>
    <message>
        <source>{name} is a folder, not an image.</source>
        <translation>{name} è una cartella, non un’immagine.</translation>
    </message>
    <message>
        <source>{name} is a pipe or a device, not an image file.</source>
        <translation>{name} è una pipe o un dispositivo, non un file di immagine.</translation>
    </message>
    <message>
        <source>{name} is empty. Copy or download it again.</source>
        <translation>{name} è vuoto. Copialo o scaricalo di nuovo.</translation>
    </message>
    <message>
        <source>You do not have permission to read {name}. You can change this in Finder: Get Info, Sharing &amp; Permissions.</source>
        <translation>Non hai il permesso di leggere {name}. Puoi modificarlo nel Finder: Ottieni informazioni, Condivisione e permessi.</translation>
    </message>
    <message>
        <source>{name} is a link that points back to itself.</source>
        <translation>{name} è un collegamento che rimanda a sé stesso.</translation>
    </message>
    <message>
        <source>The name or path of the file is too long to be opened.</source>
        <translation>Il nome o il percorso del file è troppo lungo per aprirlo.</translation>
    </message>
    <message>
        <source>{name} was not found: part of its path is not a folder.</source>
        <translation>Impossibile trovare {name}: una parte del suo percorso non è una cartella.</translation>
    </message>
    <message>
        <source>{name} could not be read from its disk ({reason}). Check that the disk is still connected.</source>
        <translation>Impossibile leggere {name} dal suo disco ({reason}). Controlla che il disco sia ancora collegato.</translation>
    </message>
    <message>
        <source>a PNG in the form that only iPhone apps use (CgBI)</source>
        <translation>un PNG nella forma che usano solo le app per iPhone (CgBI)</translation>
    </message>
    <message>
        <source>{name} is a video, which Vernier does not read. Export a picture of it as JPEG, PNG or TIFF first.</source>
        <translation>{name} è un video, che Vernier non legge. Prima esportane un’immagine come JPEG, PNG o TIFF.</translation>
    </message>
    <message>
        <source>{name} is not an image that Vernier can read. It reads {formats}.</source>
        <translation>{name} non è un’immagine che Vernier può leggere. Legge {formats}.</translation>
    </message>
    <message>
        <source>{name} is still in iCloud. Download it in Finder, then try again.</source>
        <translation>{name} è ancora in iCloud. Scaricalo nel Finder, poi riprova.</translation>
    </message>
    <message>
        <source>{name} is {kind}, which Vernier does not read. Export it as JPEG, PNG or TIFF first.</source>
        <translation>{name} è {kind}, che Vernier non legge. Prima esportalo come JPEG, PNG o TIFF.</translation>
    </message>
    <message>
        <source>{name} takes too long for a small image.</source>
        <translation>{name} richiede troppo tempo per una piccola immagine.</translation>
    </message>
    <message>
        <source>This {kind} ends too early: nothing of its picture is there.</source>
        <translation>Questo {kind} finisce troppo presto: della sua immagine non c’è nulla.</translation>
    </message>
    <message>
        <source>This TIFF ends too early: what describes its picture is missing.</source>
        <translation>Questo TIFF finisce troppo presto: manca ciò che descrive la sua immagine.</translation>
    </message>
    <message>
        <source>This {kind} ends too early: about {percent}% of its data is missing.</source>
        <translation>Questo {kind} finisce troppo presto: manca circa il {percent}% dei suoi dati.</translation>
    </message>
    <message>
        <source>This {kind} ends too early: the lower {missing:,} of its {height:,} rows of pixels are missing.</source>
        <translation>Questo {kind} finisce troppo presto: mancano le ultime {missing:,} delle sue {height:,} righe di pixel.</translation>
    </message>
    <message>
        <source>This {kind} is damaged: its picture is wrong below row {row:,} of {height:,}.</source>
        <translation>Questo {kind} è danneggiato: l’immagine è sbagliata sotto la riga {row:,} di {height:,}.</translation>
    </message>
    <message>
        <source>This {kind} has more data than its {height:,} rows of pixels take: a part of its picture is wrong, or there are more rows.</source>
        <translation>Questo {kind} ha più dati di quanti ne richiedano le sue {height:,} righe di pixel: una parte dell’immagine è sbagliata, o le righe sono di più.</translation>
    </message>
    <message>
        <source>This {kind} is damaged: a part of its picture is wrong or missing.</source>
        <translation>Questo {kind} è danneggiato: una parte dell’immagine è sbagliata o manca.</translation>
    </message>
    <message>
        <source>The end of this {kind} is missing, but all its pixels are there.</source>
        <translation>Manca la fine di questo {kind}, ma tutti i suoi pixel ci sono.</translation>
    </message>
    <message>
        <source>The end of this JPEG is missing, so that the last of its pixels may be wrong.</source>
        <translation>Manca la fine di questo JPEG, quindi gli ultimi pixel possono essere sbagliati.</translation>
    </message>
    <message>
        <source>This JPEG brings its picture in {count} passes, where {most} would be many, so that opening it may take minutes.</source>
        <translation>Questo JPEG fornisce l’immagine in {count} passate, mentre {most} sarebbero già molte, quindi aprirlo può richiedere minuti.</translation>
    </message>
    <message>
        <source>This JPEG ends too early: the last of its passes are missing, so that its picture is coarse in places.</source>
        <translation>Questo JPEG finisce troppo presto: mancano le ultime passate, quindi l’immagine è grossolana in alcuni punti.</translation>
    </message>
    <message>
        <source>This JPEG ends too early: a part of its colours is missing.</source>
        <translation>Questo JPEG finisce troppo presto: manca una parte dei suoi colori.</translation>
    </message>
    <message>
        <source>A part of this PNG beside its pixels ({names}) is damaged and was left out.</source>
        <translation>Una parte di questo PNG diversa dai pixel ({names}) è danneggiata ed è stata omessa.</translation>
    </message>
    <message>
        <source>This PNG lacks its table of colours.</source>
        <translation>A questo PNG manca la tabella dei colori.</translation>
    </message>
    <message>
        <source>A checksum of this PNG is wrong, but its pixels are intact.</source>
        <translation>Una somma di controllo di questo PNG è sbagliata, ma i suoi pixel sono intatti.</translation>
    </message>
    <message>
        <source>This PNG is damaged: about {percent}% of its data is missing.</source>
        <translation>Questo PNG è danneggiato: manca circa il {percent}% dei suoi dati.</translation>
    </message>
    <message>
        <source>{format} has 8 bits per channel, so its 16 were reduced. Choose PNG or TIFF to keep them.</source>
        <translation>{format} ha 8 bit per canale, quindi i suoi 16 sono stati ridotti. Scegli PNG o TIFF per mantenerli.</translation>
    </message>
    <message>
        <source>JPEG does not support transparency; the image was placed on white.</source>
        <translation>JPEG non supporta la trasparenza; l’immagine è stata messa su bianco.</translation>
    </message>
    <message>
        <source>macOS could not make a HEIC of this picture. Choose another format.</source>
        <translation>macOS non è riuscito a creare un HEIC di questa immagine. Scegli un altro formato.</translation>
    </message>
    <message>
        <source>macOS left its {kind} out of the HEIC. Choose JPEG or TIFF to keep it.</source>
        <translation>macOS non ha mantenuto {kind} nell’HEIC. Scegli JPEG o TIFF per mantenerlo.</translation>
    </message>
    <message>
        <source>{name} could not be written: there was not enough free memory. Close other programs and try again.</source>
        <translation>Impossibile scrivere {name}: non c’era abbastanza memoria libera. Chiudi altre app e riprova.</translation>
    </message>
    <message>
        <source>{name} could not be read back correctly after it was written, so it was removed. Try again, and check the disk if it happens twice.</source>
        <translation>Dopo la scrittura non è stato possibile rileggere correttamente {name}, che è stato quindi rimosso. Riprova, e controlla il disco se succede due volte.</translation>
    </message>
    <message>
        <source>{name} could not be written: the disk is full. Free some space or choose another folder.</source>
        <translation>Impossibile scrivere {name}: il disco è pieno. Libera spazio o scegli un’altra cartella.</translation>
    </message>
    <message>
        <source>{name} could not be written: you have no permission to add files to the folder {where}. Choose another folder.</source>
        <translation>Impossibile scrivere {name}: non hai il permesso di aggiungere file alla cartella {where}. Scegli un’altra cartella.</translation>
    </message>
    <message>
        <source>{name} could not be written: the disk is read-only. Choose another folder.</source>
        <translation>Impossibile scrivere {name}: il disco è di sola lettura. Scegli un’altra cartella.</translation>
    </message>
    <message>
        <source>{name} could not be written: its path is too long. Choose another folder.</source>
        <translation>Impossibile scrivere {name}: il suo percorso è troppo lungo. Scegli un’altra cartella.</translation>
    </message>
    <message>
        <source>{name} could not be written: the folder {where} does not exist. Create it or choose another one.</source>
        <translation>Impossibile scrivere {name}: la cartella {where} non esiste. Creala o scegline un’altra.</translation>
    </message>
    <message>
        <source>{name} could not be written: the disk does not support files of that size. Choose another disk.</source>
        <translation>Impossibile scrivere {name}: il disco non supporta file di questa dimensione. Scegli un altro disco.</translation>
    </message>
    <message>
        <source>{name} could not be written: the disk reported an error. Check that it is connected and healthy.</source>
        <translation>Impossibile scrivere {name}: il disco ha segnalato un errore. Controlla che sia collegato e in buono stato.</translation>
    </message>
    <message>
        <source>{name} could not be written ({reason}). Choose another folder or another format.</source>
        <translation>Impossibile scrivere {name} ({reason}). Scegli un’altra cartella o un altro formato.</translation>
    </message>
    <message>
        <source>A damaged part of its camera data (EXIF) was left out together with the place.</source>
        <translation>Una parte danneggiata dei dati della fotocamera (EXIF) è stata omessa insieme al luogo.</translation>
    </message>
    <message>
        <source>Some of its captions (IPTC) have no place in {format} and were left out.</source>
        <translation>Alcune delle sue didascalie (IPTC) non hanno posto in {format} e sono state omesse.</translation>
    </message>
    <message>
        <source>Its PNG text ({names}) has no place in {format} and was left out. PNG keeps it.</source>
        <translation>Il suo testo PNG ({names}) non ha posto in {format} ed è stato omesso. PNG lo mantiene.</translation>
    </message>
    <message>
        <source>Its camera data (EXIF) is too long for JPEG and was left out.</source>
        <translation>I dati della fotocamera (EXIF) sono troppo lunghi per JPEG e sono stati omessi.</translation>
    </message>
    <message>
        <source>Its XMP data is too long for JPEG and was left out.</source>
        <translation>I suoi dati XMP sono troppo lunghi per JPEG e sono stati omessi.</translation>
    </message>
    <message>
        <source>Its captions (IPTC) are too long for JPEG and were left out.</source>
        <translation>Le sue didascalie (IPTC) sono troppo lunghe per JPEG e sono state omesse.</translation>
    </message>
    <message>
        <source>A comment in it is too long for JPEG and was left out.</source>
        <translation>Un suo commento è troppo lungo per JPEG ed è stato omesso.</translation>
    </message>
    <message>
        <source>The model {student} was published by others. Its licence: {licence}. Check that this covers what you do with the results.</source>
        <translation>Il modello {student} è stato pubblicato da altri. La sua licenza: {licence}. Verifica che copra ciò che fai con i risultati.</translation>
    </message>
    <message>
        <source>The program {name} of the model {student} is damaged. Install it again.</source>
        <translation>Il programma {name} del modello {student} è danneggiato. Installalo di nuovo.</translation>
    </message>
    <message>
        <source>The program {name} of the model {student} names other files than a model has. Install only models that you trust.</source>
        <translation>Il programma {name} del modello {student} nomina file che un modello non ha. Installa solo modelli di cui ti fidi.</translation>
    </message>
    <message>
        <source>There is no model at {path}. Give the folder of a model, such as {example}, or the name of an installed one.</source>
        <translation>Non c’è nessun modello in {path}. Indica la cartella di un modello, come {example}, o il nome di uno installato.</translation>
    </message>
    <message>
        <source>There is no model &apos;{name}&apos;. Installed: {names}. To install another one, put its {suffix} folder into {folder}, or name the folder itself.</source>
        <translation>Non c’è nessun modello “{name}”. Installati: {names}. Per installarne un altro, metti la sua cartella {suffix} in {folder}, o indica la cartella stessa.</translation>
    </message>
    <message>
        <source>No model is installed. Build the default one with &apos;python -m converters build&apos;, or put a {suffix} folder into {folder}.</source>
        <translation>Nessun modello è installato. Crea quello predefinito con “python -m converters build”, o metti una cartella {suffix} in {folder}.</translation>
    </message>
    <message>
        <source>The model {student} cannot be copied to {folder} ({reason}). Free some space there, or allow your account to write to it.</source>
        <translation>Impossibile copiare il modello {student} in {folder} ({reason}). Libera spazio lì, o consenti al tuo account di scriverci.</translation>
    </message>
    <message>
        <source>The model {student} came with Vernier and cannot be removed.</source>
        <translation>Il modello {student} è fornito con Vernier e non può essere rimosso.</translation>
    </message>
    <message>
        <source>The model {student} cannot be removed ({reason}). Delete {path} yourself.</source>
        <translation>Impossibile rimuovere il modello {student} ({reason}). Elimina tu stesso {path}.</translation>
    </message>
    <message>
        <source>{path} is not a model package: its {manifest} cannot be read.</source>
        <translation>{path} non è un pacchetto di modello: il suo {manifest} è illeggibile.</translation>
    </message>
    <message>
        <source>The file {name} of the model {student} cannot be read. Install it again.</source>
        <translation>Impossibile leggere il file {name} del modello {student}. Installalo di nuovo.</translation>
    </message>
    <message>
        <source>The description of the model {student} cannot be read.</source>
        <translation>Impossibile leggere la descrizione del modello {student}.</translation>
    </message>
    <message>
        <source>The licences of the model {student} cannot be read.</source>
        <translation>Impossibile leggere le licenze del modello {student}.</translation>
    </message>
    <message>
        <source>The model {student} was changed: {name} differs. Install it again.</source>
        <translation>Il modello {student} è stato modificato: {name} è diverso. Installalo di nuovo.</translation>
    </message>
    <message>
        <source>The files of the model {student} cannot be read ({reason}).</source>
        <translation>Impossibile leggere i file del modello {student} ({reason}).</translation>
    </message>
    <message>
        <source>The model {student} lacks its file {name}. Install it again.</source>
        <translation>Al modello {student} manca il file {name}. Installalo di nuovo.</translation>
    </message>
    <message>
        <source>The model {student} has a file that its manifest does not list: {name}. Install it again.</source>
        <translation>Il modello {student} ha un file che il suo manifesto non elenca: {name}. Installalo di nuovo.</translation>
    </message>
    <message>
        <source>The model {student} has too many files or folders.</source>
        <translation>Il modello {student} ha troppi file o cartelle.</translation>
    </message>
    <message>
        <source>The model {student} has a link, a pipe or a device in it: {name}. Install only models that you trust.</source>
        <translation>Il modello {student} contiene un collegamento, una pipe o un dispositivo: {name}. Installa solo modelli di cui ti fidi.</translation>
    </message>
    <message>
        <source>There is not enough memory. Close other programs and try again.</source>
        <translation>Non c’è memoria sufficiente. Chiudi altre app e riprova.</translation>
    </message>
    <message>
        <source>An unexpected error occurred ({kind}). The log has the details.</source>
        <translation>Si è verificato un errore imprevisto ({kind}). I dettagli sono nel registro.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Errore</translation>
    </message>
    <message>
        <source>Show Log</source>
        <translation>Mostra registro</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Chiudi questo messaggio</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Drag it to another program</source>
        <translation>Trascina in un’altra app</translation>
    </message>
    <message>
        <source>Realism</source>
        <translation>Realismo</translation>
    </message>
    <message>
        <source>Realism value</source>
        <translation>Valore del realismo</translation>
    </message>
    <message>
        <source>Faithful</source>
        <translation>Fedele</translation>
    </message>
    <message>
        <source>Realistic</source>
        <translation>Realistico</translation>
    </message>
    <message>
        <source>How much detail may be invented.</source>
        <translation>Quanto dettaglio può essere inventato.</translation>
    </message>
    <message>
        <source>From 0, faithful to the photo, to 100, realistic in detail.</source>
        <translation>Da 0, fedele alla foto, a 100, realistico nei dettagli.</translation>
    </message>
    <message>
        <source>This photo at realism 0. Click to set it.</source>
        <translation>Questa foto con realismo 0. Fai clic per impostarlo.</translation>
    </message>
    <message>
        <source>This photo at realism 100. Click to set it.</source>
        <translation>Questa foto con realismo 100. Fai clic per impostarlo.</translation>
    </message>
    <message>
        <source>There is no model to enlarge with.</source>
        <translation>Non c’è nessun modello con cui ingrandire.</translation>
    </message>
    <message>
        <source>The model {title} has no realism control.</source>
        <translation>Il modello {title} non ha il controllo del realismo.</translation>
    </message>
    <message>
        <source>Cleanup</source>
        <translation>Pulizia</translation>
    </message>
    <message>
        <source>Cleanup value</source>
        <translation>Valore della pulizia</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Così com’è</translation>
    </message>
    <message>
        <source>Cleaned up</source>
        <translation>Pulita</translation>
    </message>
    <message>
        <source>How much noise and how many compression artefacts to remove.</source>
        <translation>Quanto rumore e quanti artefatti di compressione rimuovere.</translation>
    </message>
    <message>
        <source>From 0, the photo as it is, to 100, without noise and compression artefacts.</source>
        <translation>Da 0, la foto così com’è, a 100, senza rumore né artefatti di compressione.</translation>
    </message>
    <message>
        <source>This model cannot clean up.</source>
        <translation>Questo modello non può pulire.</translation>
    </message>
    <message>
        <source>Nothing invented</source>
        <translation>Niente di inventato</translation>
    </message>
    <message>
        <source>Hardly anything invented</source>
        <translation>Quasi niente di inventato</translation>
    </message>
    <message>
        <source>Fine texture partly invented</source>
        <translation>Trama fine in parte inventata</translation>
    </message>
    <message>
        <source>Fine texture largely invented</source>
        <translation>Trama fine in gran parte inventata</translation>
    </message>
    <message>
        <source>Texture largely invented: not for evidence</source>
        <translation>Trama molto inventata: non è una prova</translation>
    </message>
    <message numerus="yes">
        <source>Export %n Selected Photo(s)…</source>
        <translation>
            <numerusform>Esporta %n foto selezionata…</numerusform>
            <numerusform>Esporta %n foto selezionate…</numerusform>
        </translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualità</translation>
    </message>
    <message>
        <source>Lossless</source>
        <translation>Senza perdita</translation>
    </message>
    <message>
        <source>Keep every pixel as it is; the file becomes larger</source>
        <translation>Mantieni ogni pixel così com’è; il file diventa più grande</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compressione</translation>
    </message>
    <message>
        <source>Keep the date of the photo</source>
        <translation>Mantieni la data della foto</translation>
    </message>
    <message>
        <source>Give the result the date of the photo&apos;s file</source>
        <translation>Dai al risultato la data del file della foto</translation>
    </message>
    <message>
        <source>With the place where it was taken</source>
        <translation>Con il luogo dello scatto</translation>
    </message>
    <message>
        <source>Position (GPS), names of places, and makers’ notes, which may have it</source>
        <translation>Posizione (GPS), nomi di luoghi e note del produttore, che possono contenerlo</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Veloce</translation>
    </message>
    <message>
        <source>Small file, slow</source>
        <translation>File piccolo, lenta</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>Larghezza della carta</translation>
    </message>
    <message>
        <source>Height of the paper</source>
        <translation>Altezza della carta</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>in</source>
        <translation>pollici</translation>
    </message>
    <message>
        <source> ppi</source>
        <translation> ppi</translation>
    </message>
    <message>
        <source>Pixels per inch</source>
        <translation>Pixel per pollice</translation>
    </message>
    <message>
        <source>Show in Finder</source>
        <translation>Mostra nel Finder</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Kind of size</source>
        <translation>Tipo di dimensione</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>Lato lungo</translation>
    </message>
    <message>
        <source>Fit into</source>
        <translation>Adatta a</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Stampa</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Fattore</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Larghezza</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altezza</translation>
    </message>
    <message>
        <source>Enlarge in two passes</source>
        <translation>Ingrandisci in due passate</translation>
    </message>
    <message>
        <source>As chosen in the settings: usually the largest that stays below 50 megapixels</source>
        <translation>Come scelto nelle impostazioni: di solito la più grande sotto i 50 megapixel</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>{times} times</source>
        <translation>{times} volte</translation>
    </message>
    <message>
        <source>Long side, width and height, print size, or another factor</source>
        <translation>Lato lungo, larghezza e altezza, dimensioni di stampa o un altro fattore</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>Altro…</translation>
    </message>
    <message>
        <source>{megapixels} MP</source>
        <translation>{megapixels} MP</translation>
    </message>
    <message>
        <source>Beyond {scale}×, the model enlarges its own result once more, instead of resampling it. That is sharper, and takes about {times} times as long.</source>
        <translation>Oltre {scale}×, il modello ingrandisce ancora una volta il proprio risultato, invece di ricampionarlo. È più nitido e richiede circa {times} volte più tempo.</translation>
    </message>
    <message>
        <source>The view shows the first pass</source>
        <translation>La vista mostra la prima passata</translation>
    </message>
    <message>
        <source>Beyond {scale}×, only resampled</source>
        <translation>Oltre {scale}×, solo ricampionato</translation>
    </message>
    <message>
        <source>{width} × {height} cm at {ppi} ppi</source>
        <translation>{width} × {height} cm a {ppi} ppi</translation>
    </message>
    <message>
        <source>{width} × {height} in at {ppi} ppi</source>
        <translation>{width} × {height} pollici a {ppi} ppi</translation>
    </message>
    <message>
        <source>Shift: small steps. Double-click: the default, {default}.</source>
        <translation>Maiuscole: passi piccoli. Doppio clic: valore predefinito, {default}.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>Differs from the photo where cleaned</source>
        <translation>Differisce dalla foto dove è stata pulita</translation>
    </message>
    <message>
        <source>Matches the photo: very closely</source>
        <translation>Corrispondenza con la foto: molto stretta</translation>
    </message>
    <message>
        <source>Matches the photo: closely</source>
        <translation>Corrispondenza con la foto: stretta</translation>
    </message>
    <message>
        <source>Matches the photo: roughly</source>
        <translation>Corrispondenza con la foto: approssimativa</translation>
    </message>
    <message>
        <source>Matches the photo: loosely</source>
        <translation>Corrispondenza con la foto: vaga</translation>
    </message>
    <message>
        <source>{value} dB: PSNR of what you see, scaled down to the size of the photo, against the photo.</source>
        <translation>{value} dB: PSNR di ciò che si vede, ridotto alla dimensione della foto, rispetto alla foto.</translation>
    </message>
    <message>
        <source>Photo, before and after</source>
        <translation>Foto, prima e dopo</translation>
    </message>
    <message>
        <source>More faithful</source>
        <translation>Più fedele</translation>
    </message>
    <message>
        <source>More realistic</source>
        <translation>Più realistico</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Cancella</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensità</translation>
    </message>
    <message>
        <source>Protect Faces</source>
        <translation>Proteggi i volti</translation>
    </message>
    <message>
        <source>Find the faces in the photo and keep them more faithful</source>
        <translation>Trova i volti nella foto e mantienili più fedeli</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Cancella tutto</translation>
    </message>
    <message>
        <source>{what} of the brush</source>
        <translation>{what} del pennello</translation>
    </message>
    <message>
        <source>~ {size}</source>
        <translation>~ {size}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>circa {time}</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Esporta…</translation>
    </message>
    <message>
        <source>Export Again</source>
        <translation>Esporta di nuovo</translation>
    </message>
    <message>
        <source>With the same name, folder and format, without asking</source>
        <translation>Con lo stesso nome, la stessa cartella e lo stesso formato, senza chiedere</translation>
    </message>
    <message>
        <source>Let all photos in the strip have these settings</source>
        <translation>Dai queste impostazioni a tutte le foto nella striscia</translation>
    </message>
    <message numerus="yes">
        <source>Apply These Settings to All %n</source>
        <translation>
            <numerusform>Applica queste impostazioni alla foto</numerusform>
            <numerusform>Applica queste impostazioni a tutte e %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Export the enlarged photo</source>
        <translation>Esporta la foto ingrandita</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) kept more faithful.</source>
        <translation>
            <numerusform>%n volto resta più fedele.</numerusform>
            <numerusform>%n volti restano più fedeli.</numerusform>
        </translation>
    </message>
    <message>
        <source>No face was found. Paint over it with More faithful.</source>
        <translation>Nessun volto trovato. Dipingilo con Più fedele.</translation>
    </message>
    <message>
        <source>Realism {value}</source>
        <translation>Realismo {value}</translation>
    </message>
    <message>
        <source>Settings of this photo</source>
        <translation>Impostazioni di questa foto</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Nessun modello</translation>
    </message>
    <message>
        <source>Model: {title}</source>
        <translation>Modello: {title}</translation>
    </message>
    <message>
        <source>Export &amp;Again</source>
        <translation>Esporta di &amp;nuovo</translation>
    </message>
    <message>
        <source>&amp;Copy What You See</source>
        <translation>&amp;Copia ciò che si vede</translation>
    </message>
    <message>
        <source>Copy Resul&amp;t</source>
        <translation>Copia il ris&amp;ultato</translation>
    </message>
    <message>
        <source>Rotate &amp;Left</source>
        <translation>Ruota a &amp;sinistra</translation>
    </message>
    <message>
        <source>Rotate Rig&amp;ht</source>
        <translation>Ruota a &amp;destra</translation>
    </message>
    <message>
        <source>Flip Horizontal</source>
        <translation>Rifletti in orizzontale</translation>
    </message>
    <message>
        <source>Flip Vertical</source>
        <translation>Rifletti in verticale</translation>
    </message>
    <message>
        <source>Rotate Left</source>
        <translation>Ruota a sinistra</translation>
    </message>
    <message>
        <source>Rotate Right</source>
        <translation>Ruota a destra</translation>
    </message>
    <message>
        <source>Flip Hori&amp;zontal</source>
        <translation>Rifletti in &amp;orizzontale</translation>
    </message>
    <message>
        <source>Flip &amp;Vertical</source>
        <translation>Rifletti in v&amp;erticale</translation>
    </message>
    <message>
        <source>Reset &amp;Realism</source>
        <translation>&amp;Ripristina il realismo</translation>
    </message>
    <message>
        <source>Reset &amp;Cleanup</source>
        <translation>Ripristina la &amp;pulizia</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Zoom a&amp;vanti</translation>
    </message>
    <message>
        <source>Zoo&amp;m Out</source>
        <translation>Zoom &amp;indietro</translation>
    </message>
    <message>
        <source>Zoom to &amp;Fit</source>
        <translation>Adatta alla &amp;finestra</translation>
    </message>
    <message>
        <source>&amp;Actual Pixels</source>
        <translation>Pi&amp;xel reali</translation>
    </message>
    <message>
        <source>&amp;Centre the Handle</source>
        <translation>C&amp;entra la maniglia</translation>
    </message>
    <message>
        <source>Show &amp;Detail at 100 %</source>
        <translation>Mostra dettaglio &amp;al 100%</translation>
    </message>
    <message>
        <source>Filmstri&amp;p</source>
        <translation>&amp;Pellicola</translation>
    </message>
    <message>
        <source>This model uses one realism value for the whole photo.</source>
        <translation>Questo modello usa un solo valore di realismo per tutta la foto.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nome del file</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Keep camera data (EXIF, XMP)</source>
        <translation>Mantieni i dati della fotocamera (EXIF, XMP)</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nome:</translation>
    </message>
    <message>
        <source>Where:</source>
        <translation>Dove:</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>Formato:</translation>
    </message>
    <message>
        <source>Quality:</source>
        <translation>Qualità:</translation>
    </message>
    <message>
        <source>Compression:</source>
        <translation>Compressione:</translation>
    </message>
    <message>
        <source>There is a {name} already. It stays; this one gets a number.</source>
        <translation>{name} esiste già. Viene mantenuto; questo riceve un numero.</translation>
    </message>
    <message>
        <source>A name cannot contain “/”.</source>
        <translation>Un nome non può contenere “/”.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} pixel</translation>
    </message>
    <message>
        <source>About {size}.</source>
        <translation>Circa {size}.</translation>
    </message>
    <message>
        <source>{text}.</source>
        <translation>{text}.</translation>
    </message>
    <message>
        <source>Folder for the result</source>
        <translation>Cartella per il risultato</translation>
    </message>
    <message>
        <source>Two Passes</source>
        <translation>Due passate</translation>
    </message>
    <message>
        <source>Compression artefacts found · Cleanup {value}</source>
        <translation>Artefatti di compressione trovati · Pulizia {value}</translation>
    </message>
    <message>
        <source>Noise found · Cleanup {value}</source>
        <translation>Rumore trovato · Pulizia {value}</translation>
    </message>
    <message>
        <source>Cannot be opened</source>
        <translation>Impossibile aprire</translation>
    </message>
    <message>
        <source>Open Anyway</source>
        <translation>Apri comunque</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Salvata come {name}.</translation>
    </message>
    <message>
        <source>Saved as {name} in the folder {folder}.</source>
        <translation>Salvata come {name} nella cartella {folder}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Copied the result of {name}: {width} × {height} pixels.</source>
        <translation>Il risultato di {name} è stato copiato: {width} × {height} pixel.</translation>
    </message>
    <message>
        <source>Copying was cancelled. What was in the clipboard is still there.</source>
        <translation>La copia è stata annullata. Gli Appunti non sono cambiati.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>L’esportazione è stata annullata. Non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>Divi&amp;sa</translation>
    </message>
    <message>
        <source>Side &amp;by Side</source>
        <translation>Affianca&amp;te</translation>
    </message>
    <message>
        <source>&amp;Result Only</source>
        <translation>Solo il &amp;risultato</translation>
    </message>
    <message>
        <source>&amp;Loupe</source>
        <translation>&amp;Lente</translation>
    </message>
    <message>
        <source>Compare &amp;with This Setting</source>
        <translation>Confronta con &amp;questa impostazione</translation>
    </message>
    <message>
        <source>Realism Br&amp;ush</source>
        <translation>Pe&amp;nnello del realismo</translation>
    </message>
    <message>
        <source>In&amp;vented Detail</source>
        <translation>&amp;Dettaglio inventato</translation>
    </message>
    <message>
        <source>Show Settin&amp;gs of the Photo</source>
        <translation>&amp;Mostra i controlli della foto</translation>
    </message>
    <message>
        <source>Protect &amp;Faces</source>
        <translation>Proteggi i &amp;volti</translation>
    </message>
    <message>
        <source>Cro&amp;p…</source>
        <translation>Ri&amp;taglia…</translation>
    </message>
    <message>
        <source>Open photos or a folder</source>
        <translation>Apri foto o una cartella</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Prima e dopo</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Divisa</translation>
    </message>
    <message>
        <source>Before and after in one image, with a handle between them</source>
        <translation>Prima e dopo in un’immagine sola, con una maniglia in mezzo</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Affiancate</translation>
    </message>
    <message>
        <source>Before and after side by side, with one zoom</source>
        <translation>Prima e dopo affiancate, con un solo zoom</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>Only the enlargement</source>
        <translation>Solo l’ingrandimento</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Originale</translation>
    </message>
    <message>
        <source>Hold to see the original</source>
        <translation>Tieni premuto per vedere l’originale</translation>
    </message>
    <message>
        <source>Hold to see the original (Space)</source>
        <translation>Tieni premuto per vedere l’originale (spazio)</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>Lente</translation>
    </message>
    <message>
        <source>Magnify what is under the pointer</source>
        <translation>Ingrandisci ciò che è sotto il puntatore</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>Keep this setting as A and compare others with it</source>
        <translation>Tieni questa impostazione come A e confronta le altre con essa</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pennello</translation>
    </message>
    <message>
        <source>Paint where the photo may be more or less realistic</source>
        <translation>Dipingi dove la foto può essere più o meno realistica</translation>
    </message>
    <message>
        <source>Invented</source>
        <translation>Inventato</translation>
    </message>
    <message>
        <source>Highlight detail that the faithful enlargement does not have</source>
        <translation>Evidenzia il dettaglio che l’ingrandimento fedele non ha</translation>
    </message>
    <message>
        <source>Enlarge only a part of the photo</source>
        <translation>Ingrandisci solo una parte della foto</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Controlli</translation>
    </message>
    <message>
        <source>Show or hide the settings</source>
        <translation>Mostra o nascondi i controlli</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Proporzioni</translation>
    </message>
    <message>
        <source>Swap Width and Height</source>
        <translation>Scambia larghezza e altezza</translation>
    </message>
    <message>
        <source>Swap width and height (X)</source>
        <translation>Scambia larghezza e altezza (X)</translation>
    </message>
    <message>
        <source>Keep the whole photo</source>
        <translation>Mantieni tutta la foto</translation>
    </message>
    <message>
        <source>Pixels that are kept, and those of the result</source>
        <translation>Pixel mantenuti e pixel del risultato</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button</comment>
        <translation>Fine</translation>
    </message>
    <message>
        <source>As the Photo</source>
        <translation>Come la foto</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libere</translation>
    </message>
    <message>
        <source>Print {paper}</source>
        <translation>Stampa {paper}</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>Apertura di {name}…</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation>Annulla l’apertura</translation>
    </message>
    <message>
        <source>Rendering what you see…</source>
        <translation>Elaborazione di ciò che si vede…</translation>
    </message>
    <message>
        <source>Exporting {name}…</source>
        <translation>Esportazione di {name}…</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Annulla l’esportazione</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Scrittura…</translation>
    </message>
    <message>
        <source>Exporting {share}%</source>
        <translation>Esportazione: {share}%</translation>
    </message>
    <message>
        <source>Copying {share}%</source>
        <translation>Copia: {share}%</translation>
    </message>
    <message>
        <source>Copying the result…</source>
        <translation>Copia del risultato…</translation>
    </message>
    <message>
        <source>Cancel copying</source>
        <translation>Annulla la copia</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>restano {time}</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annullamento…</translation>
    </message>
    <message>
        <source>Zoom: 0 for the whole photo, 1 for actual pixels</source>
        <translation>Zoom: 0 per tutta la foto, 1 per i pixel reali</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Adatta</translation>
    </message>
    <message>
        <source>Zoom, {zoom}</source>
        <translation>Zoom, {zoom}</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share}%</translation>
    </message>
    <message>
        <source>Choose it for each photo</source>
        <translation>Scegli per ogni foto</translation>
    </message>
    <message>
        <source>Clean each photo as much as what is found in it needs</source>
        <translation>Pulisci ogni foto quanto serve in base al suo stato</translation>
    </message>
    <message>
        <source>Same as the photo</source>
        <translation>Come la foto</translation>
    </message>
    <message>
        <source>Names of the results</source>
        <translation>Nomi dei risultati</translation>
    </message>
    <message>
        <source>Available fields: {fields}</source>
        <translation>Campi disponibili: {fields}</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Cartella per i risultati</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Put each result beside its photo</source>
        <translation>Metti ogni risultato accanto alla sua foto</translation>
    </message>
    <message>
        <source>Keep the folder structure</source>
        <translation>Mantieni la struttura delle cartelle</translation>
    </message>
    <message>
        <source>Put the results into folders like those of the photos</source>
        <translation>Metti i risultati in cartelle come quelle delle foto</translation>
    </message>
    <message>
        <source>Skip photos already done</source>
        <translation>Salta le foto già fatte</translation>
    </message>
    <message>
        <source>Keep camera data</source>
        <translation>Mantieni i dati della fotocamera</translation>
    </message>
    <message>
        <source>Enlarge damaged photos too</source>
        <translation>Ingrandisci anche le foto danneggiate</translation>
    </message>
    <message>
        <source>What there is of them, with a note on what is missing</source>
        <translation>Ciò che ne resta, con una nota su cosa manca</translation>
    </message>
    <message>
        <source>Only photos that are smaller</source>
        <translation>Solo le foto più piccole</translation>
    </message>
    <message>
        <source>Leave photos alone that are at least as large as this size</source>
        <translation>Non toccare le foto che hanno già almeno questa dimensione</translation>
    </message>
    <message>
        <source>Settings of the batch</source>
        <translation>Impostazioni del lotto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>Beside each photo</source>
        <translation>Accanto a ogni foto</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Impostazione</translation>
    </message>
    <message>
        <source>Use These for All</source>
        <translation>Usa per tutte</translation>
    </message>
    <message>
        <source>Let all photos have the settings below</source>
        <translation>Dai a tutte le foto le impostazioni qui sotto</translation>
    </message>
    <message numerus="yes">
        <source>Size, realism and cleanup of %n selected photo(s)</source>
        <translation>
            <numerusform>Dimensione, realismo e pulizia di %n foto selezionata</numerusform>
            <numerusform>Dimensione, realismo e pulizia di %n foto selezionate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) have their own settings.</source>
        <translation>
            <numerusform>%n foto ha impostazioni proprie.</numerusform>
            <numerusform>%n foto hanno impostazioni proprie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settings of all %n photo(s)</source>
        <translation>
            <numerusform>Impostazioni di tutte le %n foto</numerusform>
            <numerusform>Impostazioni di tutte le %n foto</numerusform>
        </translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>Apri foto</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Avvia</translation>
    </message>
    <message>
        <source>&amp;Pause or Resume</source>
        <translation>Sos&amp;pendi o riprendi</translation>
    </message>
    <message>
        <source>&amp;Cancel the Batch</source>
        <translation>Annulla il &amp;lotto</translation>
    </message>
    <message>
        <source>Try &amp;Failed Photos Again</source>
        <translation>&amp;Riprova le foto non riuscite</translation>
    </message>
    <message>
        <source>Remo&amp;ve from the Queue</source>
        <translation>Rimu&amp;ovi dalla coda</translation>
    </message>
    <message>
        <source>Save &amp;Report…</source>
        <translation>&amp;Salva resoconto…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Start with %n Selected Photo(s)</source>
        <translation>
            <numerusform>&amp;Avvia con %n foto selezionata</numerusform>
            <numerusform>&amp;Avvia con %n foto selezionate</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the batch</source>
        <translation>Avanzamento del lotto</translation>
    </message>
    <message>
        <source>Show Photos</source>
        <translation>Mostra foto</translation>
    </message>
    <message>
        <source>Look at the photos one by one, with their settings</source>
        <translation>Guarda le foto una alla volta, con le loro impostazioni</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Aggiungi…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Retry Failed</source>
        <translation>Riprova non riuscite</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Sospendi</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message numerus="yes">
        <source>Export %n Selected Photo(s)</source>
        <translation>
            <numerusform>Esporta %n foto selezionata</numerusform>
            <numerusform>Esporta %n foto selezionate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n Photo(s)</source>
        <translation>
            <numerusform>Esporta %n foto</numerusform>
            <numerusform>Esporta %n foto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out (packages, caches)</source>
        <translation>
            <numerusform>%n elemento omesso (pacchetti, cache)</numerusform>
            <numerusform>%n elementi omessi (pacchetti, cache)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) of earlier runs left out</source>
        <translation>
            <numerusform>%n risultato di esecuzioni precedenti omesso</numerusform>
            <numerusform>%n risultati di esecuzioni precedenti omessi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n photo(s)…</source>
        <translation>
            <numerusform>Esame di %n foto…</numerusform>
            <numerusform>Esame di %n foto…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n foto</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} di {total}</translation>
    </message>
    <message>
        <source>cancelled: {done} of {total} done</source>
        <translation>annullato: {done} di {total} completate</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullato</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n non riuscita</numerusform>
            <numerusform>%n non riuscite</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>in pausa</translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) left out</source>
        <translation>
            <numerusform>%n altro file omesso</numerusform>
            <numerusform>%n altri file omessi</numerusform>
        </translation>
    </message>
    <message>
        <source>own settings</source>
        <translation>impostazioni proprie</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Coda</translation>
    </message>
    <message>
        <source>Another window of Vernier is working on that batch already.</source>
        <translation>Un’altra finestra di Vernier sta già elaborando questo lotto.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salva il resoconto</translation>
    </message>
    <message>
        <source>The report cannot be written ({reason}). Choose another folder.</source>
        <translation>Impossibile scrivere il resoconto ({reason}). Scegli un’altra cartella.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) enlarged</source>
        <translation>
            <numerusform>%n foto ingrandita</numerusform>
            <numerusform>%n foto ingrandite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved without enlarging</source>
        <translation>
            <numerusform>%n salvata senza ingrandire</numerusform>
            <numerusform>%n salvate senza ingrandire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already done</source>
        <translation>
            <numerusform>%n già fatta</numerusform>
            <numerusform>%n già fatte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n large enough</source>
        <translation>
            <numerusform>%n abbastanza grande</numerusform>
            <numerusform>%n abbastanza grandi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <translation>
            <numerusform>%n non fatta</numerusform>
            <numerusform>%n non fatte</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation>Salva resoconto…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Non riuscita</translation>
    </message>
    <message>
        <source>{share} % done</source>
        <translation>{share}% completato</translation>
    </message>
    <message>
        <source>Already done</source>
        <translation>Già fatta</translation>
    </message>
    <message>
        <source>Large enough</source>
        <translation>Abbastanza grande</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in corso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fatta</translation>
    </message>
    <message>
        <source>already done</source>
        <translation>già fatta</translation>
    </message>
    <message>
        <source>large enough</source>
        <translation>abbastanza grande</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>non riuscita</translation>
    </message>
    <message>
        <source>Open in the Viewer</source>
        <translation>Apri nel visore</translation>
    </message>
    <message>
        <source>Show the Result</source>
        <translation>Mostra il risultato</translation>
    </message>
    <message>
        <source>Quick Look</source>
        <translation>Visualizzazione rapida</translation>
    </message>
    <message>
        <source>Show the Photo</source>
        <translation>Mostra la foto</translation>
    </message>
    <message>
        <source>Use the Usual Settings</source>
        <translation>Usa le impostazioni abituali</translation>
    </message>
    <message>
        <source>Remove from the Queue</source>
        <translation>Rimuovi dalla coda</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>circa {size}</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} liberi</translation>
    </message>
    <message numerus="yes">
        <source>%n selected: a change is for all of them</source>
        <translation>
            <numerusform>%n selezionata</numerusform>
            <numerusform>%n selezionate: una modifica vale per tutte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n Photo(s)…</source>
        <translation>
            <numerusform>Esporta %n foto…</numerusform>
            <numerusform>Esporta %n foto…</numerusform>
        </translation>
    </message>
    <message>
        <source>About Vernier</source>
        <translation>Informazioni su Vernier</translation>
    </message>
    <message>
        <source>Enlarges photographs, from faithful to realistic, on this computer. No photo leaves it.</source>
        <translation>Ingrandisce fotografie, da fedele a realistico, su questo computer. Nessuna foto lo lascia.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Software libero con licenza MIT.</translation>
    </message>
    <message>
        <source>Description of the model</source>
        <translation>Descrizione del modello</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenze</translation>
    </message>
    <message>
        <source>No model is installed.</source>
        <translation>Nessun modello è installato.</translation>
    </message>
    <message>
        <source>Model in use: {title}. Licence: {licence}.</source>
        <translation>Modello in uso: {title}. Licenza: {licence}.</translation>
    </message>
    <message>
        <source>Apply to All</source>
        <translation>Applica a tutte</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were closed. They keep their settings.</source>
        <translation>
            <numerusform>%n foto è stata chiusa. Mantiene le sue impostazioni.</numerusform>
            <numerusform>%n foto sono state chiuse. Mantengono le loro impostazioni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring Back</source>
        <translation>Riapri</translation>
    </message>
    <message>
        <source>There is no photo in {names}.</source>
        <translation>Non ci sono foto in {names}.</translation>
    </message>
    <message>
        <source>The result is still being copied. Closing the window now would stop that.</source>
        <translation>La copia del risultato è ancora in corso. Chiudere ora la finestra la interromperebbe.</translation>
    </message>
    <message>
        <source>The photo is still being saved. Closing the window now would stop that.</source>
        <translation>Il salvataggio della foto è ancora in corso. Chiudere ora la finestra lo interromperebbe.</translation>
    </message>
    <message>
        <source>Stop Saving and Close</source>
        <translation>Interrompi e chiudi</translation>
    </message>
    <message>
        <source>The batch is not finished. If you close the window now, Vernier offers to resume it at the next start.</source>
        <translation>Il lotto non è terminato. Se chiudi ora la finestra, al prossimo avvio Vernier proporrà di riprenderlo.</translation>
    </message>
    <message>
        <source>Stop and Close</source>
        <translation>Ferma e chiudi</translation>
    </message>
    <message>
        <source>In place of what is open</source>
        <translation>Al posto di ciò che è aperto</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>To the photos that are open</source>
        <translation>Alle foto aperte</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Strumenti</translation>
    </message>
    <message numerus="yes">
        <source>A batch was not finished: %n photo(s) are left.</source>
        <translation>
            <numerusform>Un lotto non è terminato: resta %n foto.</numerusform>
            <numerusform>Un lotto non è terminato: restano %n foto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When Vernier was closed, %n photo(s) had not been exported.</source>
        <translation>
            <numerusform>Alla chiusura di Vernier, %n foto non era stata esportata.</numerusform>
            <numerusform>Alla chiusura di Vernier, %n foto non erano state esportate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>This is only the address of a picture, and Vernier loads nothing from the web. Save the picture in the browser first, or copy it and paste it here.</source>
        <translation>Questo è solo l’indirizzo di un’immagine, e Vernier non carica nulla dal web. Salva prima l’immagine nel browser, oppure copiala e incollala qui.</translation>
    </message>
    <message>
        <source>pasted {time}</source>
        <comment>name of a file</comment>
        <translation>incollato {time}</translation>
    </message>
    <message>
        <source>The pasted image cannot be saved in {folder}. Free some space there.</source>
        <translation>L’immagine incollata non può essere salvata in {folder}. Libera spazio lì.</translation>
    </message>
    <message>
        <source>Software in Vernier</source>
        <translation>Software in Vernier</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Testo della licenza</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>Ricerca di foto…</translation>
    </message>
    <message>
        <source>Finder&apos;s services could not be changed: {reason}.</source>
        <translation>Impossibile modificare i servizi del Finder: {reason}.</translation>
    </message>
    <message>
        <source>Finder has the service now: select photos there, then choose Services › Enlarge with Vernier.</source>
        <translation>Ora il Finder ha il servizio: seleziona lì le foto, poi scegli Servizi › Ingrandisci con Vernier.</translation>
    </message>
    <message>
        <source>Finder does not have the service any more.</source>
        <translation>Il Finder non ha più il servizio.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>F&amp;oto</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Coda</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vista</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Fi&amp;nestra</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>Mode&amp;llo</translation>
    </message>
    <message>
        <source>Wait until nothing is being saved.</source>
        <translation>Attendi la fine del salvataggio.</translation>
    </message>
    <message>
        <source>Best detail; slow without a Neural Engine or GPU</source>
        <translation>Il miglior dettaglio; lento senza Neural Engine o GPU</translation>
    </message>
    <message>
        <source>Fast; good everywhere</source>
        <translation>Veloce; buono ovunque</translation>
    </message>
    <message>
        <source>Slower than Photo 2</source>
        <translation>Più lento di Photo 2</translation>
    </message>
    <message>
        <source>no controls</source>
        <translation>nessun controllo</translation>
    </message>
    <message>
        <source>Getting Started</source>
        <translation>Per iniziare</translation>
    </message>
    <message>
        <source>Drop a photo on the window, or choose {open}. Nearly all kinds open, also HEIC and camera raw. Choose the size, move the slider, and click {export}. The photo itself is never changed, and it never leaves this computer.</source>
        <translation>Trascina una foto sulla finestra, o scegli {open}. Si aprono quasi tutti i formati, anche HEIC e RAW. Scegli la dimensione, sposta il cursore e fai clic su {export}. La foto stessa non viene mai modificata e non lascia mai questo computer.</translation>
    </message>
    <message>
        <source>At the faithful end there is only what the photo shows, with clean edges. Towards the realistic end, hair, grass and stone get texture that is partly invented. Where the truth counts, as in evidence or medicine, stay at the faithful end.</source>
        <translation>All’estremo fedele c’è solo ciò che la foto mostra, con bordi puliti. Verso l’estremo realistico, capelli, erba e pietra ricevono una trama in parte inventata. Dove conta la verità, come per le prove o in medicina, resta all’estremo fedele.</translation>
    </message>
    <message>
        <source>{original} shows the photo as long as you hold it, and {loupe} magnifies. {compare} keeps a setting as A, to compare others with it. {invented} tints what realism has added.</source>
        <translation>{original} mostra la foto finché lo tieni premuto, e {loupe} ingrandisce la vista. {compare} tiene un’impostazione come A, per confrontarne altre. {invented} colora ciò che il realismo ha aggiunto.</translation>
    </message>
    <message>
        <source>Cleanup removes noise and the blocks of JPEG compression. It is chosen when a photo opens, by what is found in it; {undo} takes that back.</source>
        <translation>La pulizia toglie il rumore e i blocchi della compressione JPEG. Viene scelta quando si apre una foto, secondo ciò che vi si trova; {undo} torna indietro.</translation>
    </message>
    <message>
        <source>Brush and Faces</source>
        <translation>Pennello e volti</translation>
    </message>
    <message>
        <source>No file is ever replaced: where a name is taken, the new one gets a number. Colours are kept; camera data and captions are, too, while {keep} is on.</source>
        <translation>Nessun file viene mai sostituito: se un nome è occupato, il nuovo riceve un numero. I colori si mantengono; i dati della fotocamera e le didascalie anche, finché {keep} è attivo.</translation>
    </message>
    <message>
        <source>Where it is slow, Photo 2, no cleanup, or one pass instead of two helps. {log} shows a file with details, for those who want to report a fault.</source>
        <translation>Se è lento, aiuta Photo 2, nessuna pulizia o una passata invece di due. {log} mostra un file con i dettagli, per chi vuole segnalare un difetto.</translation>
    </message>
    <message>
        <source>Size, Crop and Rotation</source>
        <translation>Dimensione, ritaglio e rotazione</translation>
    </message>
    <message>
        <source>Choose how many times larger the photo becomes; {custom} has the long side, a box to fit into, print sizes and other factors. Where that is beyond the model, {passes} makes the result sharper, but takes much longer.</source>
        <translation>Scegli di quante volte ingrandire la foto; {custom} offre il lato lungo, un riquadro in cui stare, dimensioni di stampa e altri fattori. Dove si va oltre il modello, {passes} rende il risultato più nitido, ma richiede molto più tempo.</translation>
    </message>
    <message>
        <source>{crop} enlarges only a part. {left} and {right} in the menu {menu} turn the photo, {horizontal} and {vertical} flip it. All of it can be undone.</source>
        <translation>{crop} ingrandisce solo una parte. {left} e {right}, nel menu {menu}, ruotano la foto, {horizontal} e {vertical} la riflettono. Tutto si può annullare.</translation>
    </message>
    <message>
        <source>{queue} in the menu {menu} lists the photos and exports them one after the other. It can be paused and cancelled, and what failed stops no other photo. A batch that was interrupted can be resumed at the next start.</source>
        <translation>{queue}, nel menu {menu}, elenca le foto e le esporta una dopo l’altra. Si può mettere in pausa e annullare, e un errore non ferma nessun’altra foto. Un lotto interrotto si può riprendere al prossimo avvio.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>With {brush}, paint places that are to be more faithful or more realistic. {faces} in the menu {menu} finds the faces and keeps them more faithful.</source>
        <translation>Con {brush}, dipingi i punti che devono essere più fedeli o più realistici. {faces}, nel menu {menu}, trova i volti e li tiene più fedeli.</translation>
    </message>
    <message>
        <source>The model is chosen at the top of the settings. Photo Max has the best detail, and is slow on older computers; Photo 2 is fast. Other models can be added.</source>
        <translation>Il modello si sceglie in cima ai controlli. Photo Max ha il dettaglio migliore ed è lento sui computer più vecchi; Photo 2 è veloce. Si possono aggiungere altri modelli.</translation>
    </message>
    <message>
        <source>Many Photos</source>
        <translation>Molte foto</translation>
    </message>
    <message>
        <source>Drop several photos or a folder: they stand in the strip below the photo. Each has its own settings. Select several with Shift, and a change is for all of them.</source>
        <translation>Trascina più foto o una cartella: stanno nella striscia sotto la foto. Ognuna ha le proprie impostazioni. Selezionane più di una con Maiuscole, e una modifica vale per tutte.</translation>
    </message>
    <message>
        <source>Where Files Go</source>
        <translation>Dove vanno i file</translation>
    </message>
    <message>
        <source>If Something Goes Wrong</source>
        <translation>Se qualcosa va storto</translation>
    </message>
    <message>
        <source>A message says why a photo does not open. A damaged one often can be opened with {anyway}; {retry} tries once more in the queue.</source>
        <translation>Un messaggio dice perché una foto non si apre. Una danneggiata spesso si può aprire con {anyway}; {retry} ritenta nella coda.</translation>
    </message>
    <message>
        <source>Installed models</source>
        <translation>Modelli installati</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usa</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Dettagli…</translation>
    </message>
    <message>
        <source>How the model was trained, how good it is, and its licences</source>
        <translation>Come è stato addestrato il modello, quanto è buono e le sue licenze</translation>
    </message>
    <message>
        <source>Computes on:</source>
        <translation>Calcola su:</translation>
    </message>
    <message>
        <source>Some models cannot be used.</source>
        <translation>Alcuni modelli non possono essere usati.</translation>
    </message>
    <message>
        <source>Installing…</source>
        <translation>Installazione…</translation>
    </message>
    <message>
        <source>{title} is installed.</source>
        <translation>{title} è installato.</translation>
    </message>
    <message>
        <source>{title} (in use)</source>
        <translation>{title} (in uso)</translation>
    </message>
    <message>
        <source>Models that came with Vernier cannot be removed.</source>
        <translation>I modelli forniti con Vernier non possono essere rimossi.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tutti i file</translation>
    </message>
    <message>
        <source>Open a folder of photos</source>
        <translation>Apri una cartella di foto</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Aggiungi un modello</translation>
    </message>
    <message>
        <source>Vernier enlarges photos.</source>
        <translation>Vernier ingrandisce foto.</translation>
    </message>
    <message>
        <source>Preparing {title} for this Mac, once per macOS update…</source>
        <translation>Preparazione di {title} per questo Mac, una volta per versione di macOS…</translation>
    </message>
    <message>
        <source>Enlarge with Vernier</source>
        <comment>in Finder&apos;s menu of services</comment>
        <translation>Ingrandisci con Vernier</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Apri &amp;recenti</translation>
    </message>
    <message>
        <source>Clear Menu</source>
        <translation>Cancella menu</translation>
    </message>
    <message>
        <source>Size of a new photo</source>
        <translation>Dimensione di una nuova foto</translation>
    </message>
    <message>
        <source>The largest below 50 megapixels</source>
        <translation>La più grande sotto i 50 megapixel</translation>
    </message>
    <message>
        <source>Realism of a new photo</source>
        <translation>Realismo di una nuova foto</translation>
    </message>
    <message>
        <source>As the model suggests</source>
        <translation>Come propone il modello</translation>
    </message>
    <message>
        <source>Size and realism are for new photos. What you have chosen for a photo stays.</source>
        <translation>Dimensione e realismo valgono per le nuove foto. Ciò che è stato scelto per una foto resta.</translation>
    </message>
    <message>
        <source>Background of the photo</source>
        <translation>Sfondo della foto</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Come la finestra</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Nero</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>Grigio scuro</translation>
    </message>
    <message>
        <source>Middle grey</source>
        <translation>Grigio medio</translation>
    </message>
    <message>
        <source>Light grey</source>
        <translation>Grigio chiaro</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Bianco</translation>
    </message>
    <message>
        <source>Notify when a batch ends in the background</source>
        <translation>Notifica quando un lotto termina in background</translation>
    </message>
    <message>
        <source>This is about {title}; Model &gt; Manage Models has the others.</source>
        <translation>Questo riguarda {title}; gli altri sono in Modello &gt; Gestisci modelli.</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Dimensione:</translation>
    </message>
    <message>
        <source>Realism:</source>
        <translation>Realismo:</translation>
    </message>
    <message>
        <source>Background:</source>
        <translation>Sfondo:</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Abbreviazioni da tastiera</translation>
    </message>
    <message>
        <source>On the photo</source>
        <translation>Sulla foto</translation>
    </message>
    <message>
        <source>In the strip</source>
        <translation>Nella striscia</translation>
    </message>
    <message>
        <source>Space or {key}</source>
        <translation>Spazio o {key}</translation>
    </message>
    <message>
        <source>Zoom in and out</source>
        <translation>Zoom avanti e indietro</translation>
    </message>
    <message>
        <source>The whole photo</source>
        <translation>Tutta la foto</translation>
    </message>
    <message>
        <source>Actual pixels</source>
        <translation>Pixel reali</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <translation>Sposta la foto</translation>
    </message>
    <message>
        <source>Show A or B (Result, with Compare)</source>
        <translation>Mostra A o B (Risultato, con Confronta)</translation>
    </message>
    <message>
        <source>Move the handle</source>
        <translation>Sposta la maniglia</translation>
    </message>
    <message>
        <source>Shift and {keys}</source>
        <translation>Maiuscole e {keys}</translation>
    </message>
    <message>
        <source>Previous and next photo</source>
        <translation>Foto precedente e successiva</translation>
    </message>
    <message>
        <source>Select several, which changes are for</source>
        <translation>Selezionane varie, da modificare insieme</translation>
    </message>
    <message>
        <source>Take out of the strip</source>
        <translation>Togli dalla striscia</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Canc</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>&amp;Annulla {step}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>&amp;Ripristina {step}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ripristina</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatico</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>Calcola su</translation>
    </message>
    <message>
        <source>{unit}: tried, and used.</source>
        <translation>{unit}: provato e in uso.</translation>
    </message>
    <message>
        <source>{unit}: not used ({problem}).</source>
        <translation>{unit}: non usato ({problem}).</translation>
    </message>
    <message>
        <source>No photo yet</source>
        <translation>Ancora nessuna foto</translation>
    </message>
    <message>
        <source>Drop photos or a folder here</source>
        <translation>Trascina qui foto o una cartella</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Apri…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Incolla</translation>
    </message>
    <message>
        <source>Paste a photo from the clipboard</source>
        <translation>Incolla una foto dagli Appunti</translation>
    </message>
    <message>
        <source>Try a sample</source>
        <translation>Prova un esempio</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recenti</translation>
    </message>
    <message>
        <source>Samples: NASA (public domain), Rachel Michetti and Lav Varshney (CC0), aged by us</source>
        <translation>Esempi: NASA (pubblico dominio), Rachel Michetti e Lav Varshney (CC0), invecchiati da noi</translation>
    </message>
    <message>
        <source>Vernier enlarges them, from faithful to realistic.</source>
        <translation>Vernier le ingrandisce, da fedele a realistico.</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Ritratto</translation>
    </message>
    <message>
        <source>A small photo of good quality</source>
        <translation>Una piccola foto di buona qualità</translation>
    </message>
    <message>
        <source>From the web</source>
        <translation>Dal web</translation>
    </message>
    <message>
        <source>A small JPEG with the marks of strong compression</source>
        <translation>Un piccolo JPEG con i segni di una forte compressione</translation>
    </message>
    <message>
        <source>Old print</source>
        <translation>Vecchia stampa</translation>
    </message>
    <message>
        <source>A faded print with grain and scratches</source>
        <translation>Una stampa sbiadita, con grana e graffi</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Apri…</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>Apri &amp;cartella…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;hiudi</translation>
    </message>
    <message>
        <source>&amp;Quit Vernier</source>
        <translation>Esci &amp;da Vernier</translation>
    </message>
    <message>
        <source>Show in Fi&amp;nder&apos;s Services</source>
        <translation>Mostra nei &amp;servizi del Finder</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Incolla</translation>
    </message>
    <message>
        <source>&amp;Manage Models…</source>
        <translation>&amp;Gestisci modelli…</translation>
    </message>
    <message>
        <source>&amp;One Photo</source>
        <translation>&amp;Una foto</translation>
    </message>
    <message>
        <source>The &amp;Queue</source>
        <translation>La &amp;coda</translation>
    </message>
    <message>
        <source>A result lies beside its photo unless another folder is chosen. {export} asks for the folder, the format, such as PNG or JPEG, and the quality of one photo, and remembers them; {settings} has a folder and a format to begin with. The queue has fields of its own for these.</source>
        <translation>Un risultato sta accanto alla sua foto, se non si sceglie un’altra cartella. {export} chiede la cartella, il formato, come PNG o JPEG, e la qualità di una foto, e li ricorda; {settings} ha una cartella e un formato per cominciare. La coda ha campi propri per questo.</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Im&amp;postazioni…</translation>
    </message>
    <message>
        <source>&amp;Minimize</source>
        <translation>&amp;Contrai</translation>
    </message>
    <message>
        <source>&amp;Zoom the Window</source>
        <translation>&amp;Ridimensiona finestra</translation>
    </message>
    <message>
        <source>Vernier &amp;Help</source>
        <translation>Ai&amp;uto Vernier</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>Cerca nell’aiuto</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Abbreviazioni da tastiera</translation>
    </message>
    <message>
        <source>Full Scr&amp;een</source>
        <translation>Sc&amp;hermo intero</translation>
    </message>
    <message>
        <source>Show &amp;Log</source>
        <translation>Mostra &amp;registro</translation>
    </message>
    <message>
        <source>&amp;About Vernier</source>
        <translation>&amp;Informazioni su Vernier</translation>
    </message>
    <message>
        <source>Brush Stroke</source>
        <translation>Pennellata</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>Zoom in to see what is invented</source>
        <translation>Aumenta lo zoom per vedere ciò che è inventato</translation>
    </message>
    <message>
        <source>Rendering…</source>
        <translation>Elaborazione…</translation>
    </message>
    <message>
        <source>Not enlarged</source>
        <translation>Non ingrandita</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Bozza</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>brushed</source>
        <translation>con pennello</translation>
    </message>
    <message>
        <source>Cleanup {value}</source>
        <translation>Pulizia {value}</translation>
    </message>
    <message>
        <source>Plus and minus zoom, 0 shows the whole photo, 1 actual pixels. The arrow keys move the photo, Shift with left or right moves the handle. Hold Space to see the original.</source>
        <translation>Più e meno cambiano lo zoom, 0 mostra tutta la foto, 1 i pixel reali. Le frecce spostano la foto; Maiuscole con sinistra o destra sposta la maniglia. Tieni premuta la barra spaziatrice per vedere l’originale.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>{one} {other}</source>
        <translation>{one} {other}</translation>
    </message>
    <message>
        <source>{one}, {other}</source>
        <translation>{one}, {other}</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, TIFF, HEIC, AVIF, camera raw, JPEG 2000, JPEG XL, BMP, GIF, TGA, PNM and ICO</source>
        <translation>JPEG, PNG, WebP, TIFF, HEIC, AVIF, RAW, JPEG 2000, JPEG XL, BMP, GIF, TGA, PNM e ICO</translation>
    </message>
    <message>
        <source>a JPEG XL image with inks (CMYK)</source>
        <translation>un’immagine JPEG XL con inchiostri (CMYK)</translation>
    </message>
    <message>
        <source>a JPEG XL image without a description of its colours</source>
        <translation>un’immagine JPEG XL senza descrizione dei suoi colori</translation>
    </message>
    <message>
        <source>{name} was not opened: to decode it takes far more memory than a picture of its size needs. Save it again with another program.</source>
        <translation>{name} non è stato aperto: la decodifica richiede molta più memoria di quella necessaria per un’immagine di queste dimensioni. Salvalo di nuovo con un’altra app.</translation>
    </message>
    <message>
        <source>Device not configured</source>
        <translation>Dispositivo non disponibile</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>In uso</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>La cartella non è vuota</translation>
    </message>
    <message>
        <source>Disc quota exceeded</source>
        <translation>Quota del disco superata</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Quota del disco superata</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Il file esiste già</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Nome del file troppo lungo</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>File troppo grande</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Errore di input/output</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>Argomento non valido</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>È una cartella</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Il disco è pieno</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>Il dispositivo non esiste</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Non trovato</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Non è una cartella</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Operazione non consentita</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>Operazione non supportata</translation>
    </message>
    <message>
        <source>Operation timed out</source>
        <translation>Tempo scaduto</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permesso negato</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Il disco è di sola lettura</translation>
    </message>
    <message>
        <source>Resource busy</source>
        <translation>In uso</translation>
    </message>
    <message>
        <source>Stale NFS file handle</source>
        <translation>Connessione al disco persa</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>Connessione al disco persa</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Troppi file aperti</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Photo(s)</source>
        <translation>
            <numerusform>Rimuovi la foto</numerusform>
            <numerusform>Rimuovi %n foto</numerusform>
        </translation>
    </message>
    <message>
        <source>The result would have {width} × {height} pixels, which are {pixels:,} megapixels. The clipboard takes up to {most}. Choose a smaller size, or export it.</source>
        <translation>Il risultato avrebbe {width} × {height} pixel, cioè {pixels:,} megapixel. Gli Appunti ne accettano fino a {most}. Scegli una dimensione più piccola, oppure esportalo.</translation>
    </message>
    <message>
        <source>The setting that is shown</source>
        <translation>L’impostazione mostrata</translation>
    </message>
    <message>
        <source>Show the setting that was kept (A)</source>
        <translation>Mostra l’impostazione tenuta (A)</translation>
    </message>
    <message>
        <source>Show the present setting (A)</source>
        <translation>Mostra l’impostazione attuale (A)</translation>
    </message>
    <message>
        <source>Needs {needed}, only {free} free</source>
        <translation>Servono {needed}, solo {free} liberi</translation>
    </message>
    <message>
        <source>{name} has {width} × {height} pixels, and the part that was chosen is not inside of it. Crop the photo again.</source>
        <translation>{name} ha {width} × {height} pixel, e la parte scelta non è al suo interno. Ritaglia di nuovo la foto.</translation>
    </message>
    <message>
        <source>Part of the photo to keep</source>
        <translation>Parte della foto da mantenere</translation>
    </message>
    <message>
        <source>The arrow keys move the frame by one pixel, with Shift by ten. With Option they move its lower right corner. X turns it. Return is Done, Escape is Cancel.</source>
        <translation>Le frecce spostano il riquadro di un pixel, con Maiuscole di dieci. Con Opzione ne spostano l’angolo in basso a destra. X lo ruota. Invio è Fine, Esc è Annulla.</translation>
    </message>
    <message>
        <source>It is another photo than the one that was cropped, so all of it is shown.</source>
        <translation>Non è più la foto che era stata ritagliata, perciò è mostrata per intero.</translation>
    </message>
    <message>
        <source>Marks outside of the crop, such as the names of faces, were left out.</source>
        <translation>I contrassegni fuori dal ritaglio, come i nomi dei volti, sono stati omessi.</translation>
    </message>
    <message>
        <source>Its panorama data was left out, because the photo was cropped.</source>
        <translation>I suoi dati panoramici sono stati omessi, perché la foto è stata ritagliata.</translation>
    </message>
    <message>
        <source>Its crop and local adjustments for Lightroom and Camera Raw were left out, because they are for all of the photo.</source>
        <translation>Il suo ritaglio e le regolazioni locali per Lightroom e Camera Raw sono stati omessi, perché valgono per tutta la foto.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Ritaglia</translation>
    </message>
</context>
</TS>
