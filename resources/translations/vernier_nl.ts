<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Little noise and compression was found, so it was not cleaned.</source>
        <translation>Er is weinig ruis en compressie gevonden, dus er is niet opgeschoond.</translation>
    </message>
    <message>
        <source>Compression artefacts were found: cleanup {value}.</source>
        <translation>Er zijn compressieartefacten gevonden: opschoning {value}.</translation>
    </message>
    <message>
        <source>Noise was found: cleanup {value}.</source>
        <translation>Er is ruis gevonden: opschoning {value}.</translation>
    </message>
    <message>
        <source>There is not enough memory for {name}. Close other programs and try again.</source>
        <translation>Er is niet genoeg geheugen voor {name}. Sluit andere apps en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>{name} could not be enlarged because of an unexpected error ({kind}). The log has the details.</source>
        <translation>{name} kon niet worden vergroot door een onverwachte fout ({kind}). Het logboek heeft de details.</translation>
    </message>
    <message>
        <source>Another window or command line of Vernier has enlarged it in the meantime.</source>
        <translation>Een ander venster of een opdrachtregel van Vernier heeft de foto intussen vergroot.</translation>
    </message>
    <message>
        <source>The journal {file} cannot be written ({reason}), so a later run will not know which photos are finished. Make room on its disk, or allow your account to write it.</source>
        <translation>De lijst met voltooide foto’s, {file}, kan niet worden geschreven ({reason}), zodat later niet bekend is welke voltooid zijn. Maak ruimte vrij op de schijf ervan, of sta je account toe de lijst te schrijven.</translation>
    </message>
    <message>
        <source>The journal {file} cannot be read ({reason}), so it is not known which photos are finished. Allow your account to read it.</source>
        <translation>De lijst met voltooide foto’s, {file}, kan niet worden gelezen ({reason}), zodat niet bekend is welke voltooid zijn. Sta je account toe de lijst te lezen.</translation>
    </message>
    <message>
        <source>{name} belongs to another program, so Vernier does not look into it. Export the photos from that program, and name the folder that they are in.</source>
        <translation>{name} hoort bij een andere app, dus Vernier kijkt er niet in. Exporteer de foto’s uit die app en geef de map op waarin ze staan.</translation>
    </message>
    <message>
        <source>{name} would have {width:,} × {height:,} pixels. That takes about {needed:,.1f} GB of memory; this computer has {memory:,.1f} GB. Ask for a smaller size, or for PNG, TIFF or JPEG, which need the least.</source>
        <translation>{name} zou {width:,} × {height:,} pixels hebben. Dat vraagt ongeveer {needed:,.1f} GB geheugen; deze computer heeft {memory:,.1f} GB. Kies een kleiner formaat, of PNG, TIFF of JPEG, die het minst vragen.</translation>
    </message>
    <message>
        <source>{name} no longer exists ({reason}).</source>
        <translation>{name} bestaat niet meer ({reason}).</translation>
    </message>
    <message>
        <source>It has {width} × {height} pixels, at least as many as asked for, and was left alone.</source>
        <translation>Ze heeft {width} × {height} pixels, minstens zoveel als gevraagd, en is ongemoeid gelaten.</translation>
    </message>
    <message>
        <source>{format} would have 8 bits per channel here; the result is a PNG, which keeps all of them.</source>
        <translation>{format} zou hier 8 bits per kanaal hebben; het resultaat is een PNG, die ze allemaal behoudt.</translation>
    </message>
    <message>
        <source>Vernier does not write {format}; the result is a PNG.</source>
        <translation>Vernier schrijft geen {format}; het resultaat is een PNG.</translation>
    </message>
    <message>
        <source>The folder {folder} is no longer there. Put it back or connect its disk, and try again.</source>
        <translation>De map {folder} is er niet meer. Zet de map terug of sluit de schijf ervan aan, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be created, because {nearest} is not a folder. Choose another one.</source>
        <translation>De map {folder} kan niet worden aangemaakt, omdat {nearest} geen map is. Kies een andere.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be created ({reason}). Choose another folder.</source>
        <translation>De map {folder} kan niet worden aangemaakt ({reason}). Kies een andere map.</translation>
    </message>
    <message>
        <source>The photo has that size already, so it is only cleaned.</source>
        <translation>De foto heeft dat formaat al en wordt dus alleen opgeschoond.</translation>
    </message>
    <message>
        <source>The photo has that size already, so it is not enlarged.</source>
        <translation>De foto heeft dat formaat al en wordt dus niet vergroot.</translation>
    </message>
    <message>
        <source>The photo is larger than that, so it is cleaned and reduced.</source>
        <translation>De foto is groter dan dat en wordt dus opgeschoond en verkleind.</translation>
    </message>
    <message>
        <source>The photo is larger than that, so it is only reduced.</source>
        <translation>De foto is groter dan dat en wordt dus alleen verkleind.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels are more than {scale} times its size. Beyond {scale} times the photo is only resampled, which adds no detail.</source>
        <translation>{width} × {height} pixels is meer dan {scale} keer zo groot. Boven {scale} keer wordt de foto alleen geïnterpoleerd, wat geen detail toevoegt.</translation>
    </message>
    <message>
        <source>With {passes} it is sharper, but takes much longer.</source>
        <translation>Met {passes} wordt het scherper, maar het duurt veel langer.</translation>
    </message>
    <message>
        <source>{name} would have {width:,} × {height:,} pixels. That takes about {needed:,.0f} GB of memory; this computer has {memory:,.0f} GB. Ask for a smaller size.</source>
        <translation>{name} zou {width:,} × {height:,} pixels hebben. Dat vraagt ongeveer {needed:,.0f} GB geheugen; deze computer heeft {memory:,.0f} GB. Kies een kleiner formaat.</translation>
    </message>
    <message>
        <source>The folder {root} cannot be read ({reason}). Allow your account to read it.</source>
        <translation>De map {root} kan niet worden gelezen ({reason}). Sta je account toe de map te lezen.</translation>
    </message>
    <message>
        <source>{path} has no pictures in it but in packages, caches and what was excluded. Name a folder with photos.</source>
        <translation>{path} bevat geen afbeeldingen, behalve in pakketten, caches en wat is uitgesloten. Geef een map met foto’s op.</translation>
    </message>
    <message>
        <source>{path} has no pictures in it, nor in its folders.</source>
        <translation>{path} bevat geen afbeeldingen, ook niet in de mappen erin.</translation>
    </message>
    <message>
        <source>{path} has no pictures in it. To look into its folders too, add --recursive.</source>
        <translation>{path} bevat geen afbeeldingen. Voeg --recursive toe om ook in de mappen erin te zoeken.</translation>
    </message>
    <message>
        <source>The folder {folder} for intermediate files cannot be used ({reason}). Free some space on its disk.</source>
        <translation>De map {folder} voor tussenbestanden kan niet worden gebruikt ({reason}). Maak ruimte vrij op de schijf ervan.</translation>
    </message>
    <message>
        <source>Cleaning this photo takes about {needed} on the disk of {folder}, and {free} are free there. Set cleanup to 0, or make room.</source>
        <translation>Het opschonen van deze foto vraagt ongeveer {needed} op de schijf van {folder}, en daar is {free} vrij. Zet opschoning op 0 of maak ruimte vrij.</translation>
    </message>
    <message>
        <source>Enlarging this photo takes about {needed} on the disk of {folder}, and {free} are free there. Choose a smaller size, or make room.</source>
        <translation>Het vergroten van deze foto vraagt ongeveer {needed} op de schijf van {folder}, en daar is {free} vrij. Kies een kleiner formaat of maak ruimte vrij.</translation>
    </message>
    <message>
        <source>The result needs about {needed}, and {free} are free on the disk of {folder}. Choose a folder on another disk or a smaller size, or make room.</source>
        <translation>Het resultaat heeft ongeveer {needed} nodig, en op de schijf van {folder} is {free} vrij. Kies een map op een andere schijf of een kleiner formaat, of maak ruimte vrij.</translation>
    </message>
    <message>
        <source>The results may need {needed}, and the disk of {folder} has {free} free.</source>
        <translation>De resultaten hebben misschien {needed} nodig, en op de schijf van {folder} is {free} vrij.</translation>
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
        <translation>{value} kB</translation>
    </message>
    <message>
        <source>not timed yet</source>
        <translation>nog niet gemeten</translation>
    </message>
    <message>
        <source>{seconds} s per megapixel</source>
        <translation>{seconds} s per megapixel</translation>
    </message>
    <message>
        <source>The model {student} does not fit this version of Vernier: what its programs make does not fit together. Install it again.</source>
        <translation>Het model {student} past niet bij deze versie van Vernier: wat de programma’s ervan maken, past niet bij elkaar. Installeer het opnieuw.</translation>
    </message>
    <message>
        <source>The model {student} computed no usable pixels at row {row}, column {column} of the photo. Try another model.</source>
        <translation>Het model {student} heeft in rij {row}, kolom {column} van de foto geen bruikbare pixels berekend. Probeer een ander model.</translation>
    </message>
    <message>
        <source>Core ML needs a Mac. Use the runtime &apos;torch&apos; on this computer.</source>
        <translation>Voor Core ML is een Mac nodig. Gebruik op deze computer de runtime “torch”.</translation>
    </message>
    <message>
        <source>The runtime &apos;torch&apos; is not installed. Install the package torch, or use Core ML on a Mac.</source>
        <translation>De runtime “torch” is niet geïnstalleerd. Installeer het pakket torch, of gebruik Core ML op een Mac.</translation>
    </message>
    <message>
        <source>The model {student} has no programs for the runtime &apos;{runtime}&apos;.</source>
        <translation>Het model {student} heeft geen programma’s voor de runtime “{runtime}”.</translation>
    </message>
    <message>
        <source>The model {student} does not fit this version of Vernier: its program &apos;{program}&apos; takes {taken}, and was given {given}. Install it again.</source>
        <translation>Het model {student} past niet bij deze versie van Vernier: het programma “{program}” neemt {taken} en kreeg {given}. Installeer het opnieuw.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} of {other}</translation>
    </message>
    <message>
        <source>The model {student} lacks its program &apos;{program}&apos; for tiles of {tile}. Install it again.</source>
        <translation>Het model {student} mist het programma “{program}” voor tegels van {tile}. Installeer het opnieuw.</translation>
    </message>
    <message>
        <source>Core ML does not accept the program &apos;{program}&apos; of the model {student}. Install the model again, or choose the runtime &apos;torch&apos;.</source>
        <translation>Core ML accepteert het programma “{program}” van het model {student} niet. Installeer het model opnieuw, of kies de runtime “torch”.</translation>
    </message>
    <message>
        <source>Core ML does not accept the model there</source>
        <translation>Core ML accepteert het model daar niet</translation>
    </message>
    <message>
        <source>it did not answer for {seconds} s</source>
        <translation>geen antwoord na {seconds} s</translation>
    </message>
    <message>
        <source>its process ended unexpectedly (status {code})</source>
        <translation>het proces is onverwacht gestopt (status {code})</translation>
    </message>
    <message>
        <source>The program {name} cannot be loaded safely: {reason}</source>
        <translation>Het programma {name} kan niet veilig worden geladen: {reason}</translation>
    </message>
    <message>
        <source>The program {name} is damaged. Install the model again.</source>
        <translation>Het programma {name} is beschadigd. Installeer het model opnieuw.</translation>
    </message>
    <message>
        <source>its format has the version {found}, not {wanted}.</source>
        <translation>de structuur heeft versie {found}, niet {wanted}.</translation>
    </message>
    <message>
        <source>it has an input of the kind {kind}.</source>
        <translation>het heeft een invoer van de soort {kind}.</translation>
    </message>
    <message>
        <source>it lacks the weights {names}.</source>
        <translation>het mist de gewichten {names}.</translation>
    </message>
    <message>
        <source>it has {outputs} outputs under {names} names.</source>
        <translation>het heeft {outputs} uitvoeren onder {names} namen.</translation>
    </message>
    <message>
        <source>its part {name} is compressed.</source>
        <translation>het deel {name} is gecomprimeerd.</translation>
    </message>
    <message>
        <source>its part {name} is too large.</source>
        <translation>het deel {name} is te groot.</translation>
    </message>
    <message>
        <source>its weight {path} is a Python object.</source>
        <translation>het gewicht {path} is een Python-object.</translation>
    </message>
    <message>
        <source>it returns {kind}.</source>
        <translation>het geeft {kind} terug.</translation>
    </message>
    <message>
        <source>an operation has a result of the kind {kind}.</source>
        <translation>een bewerking heeft een resultaat van de soort {kind}.</translation>
    </message>
    <message>
        <source>an operation has an argument of the kind {kind}.</source>
        <translation>een bewerking heeft een argument van de soort {kind}.</translation>
    </message>
    <message>
        <source>it has the name &apos;{name}&apos;.</source>
        <translation>het bevat de naam “{name}”.</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>bestaat niet</translation>
    </message>
    <message>
        <source>can not be run with {shapes}</source>
        <translation>kan niet worden uitgevoerd met {shapes}</translation>
    </message>
    <message>
        <source>The model {student} does not fit this version of Vernier: its program &apos;{program}&apos; {what}. Install it again.</source>
        <translation>Het model {student} past niet bij deze versie van Vernier: het programma “{program}” {what}. Installeer het opnieuw.</translation>
    </message>
    <message>
        <source>it calls {target}.</source>
        <translation>het roept {target} aan.</translation>
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
        <translation>Processor</translation>
    </message>
    <message>
        <source>This version of Vernier cannot run models of the system &apos;{system}&apos;.</source>
        <translation>Deze versie van Vernier kan geen modellen van het systeem “{system}” uitvoeren.</translation>
    </message>
    <message>
        <source>it is no faster than the processor</source>
        <translation>niet sneller dan de processor</translation>
    </message>
    <message>
        <source>its pixels are no picture</source>
        <translation>de pixels vormen geen afbeelding</translation>
    </message>
    <message>
        <source>its picture differs from that of the processor ({decibels} dB)</source>
        <translation>de afbeelding wijkt af van die van de processor ({decibels} dB)</translation>
    </message>
    <message>
        <source>The process that enlarges photos ended unexpectedly, twice (status {code}). Try again; if it happens again, close other programs or try a smaller photo.</source>
        <translation>Het proces dat foto’s vergroot, is twee keer onverwacht gestopt (status {code}). Probeer het opnieuw; als het weer gebeurt, sluit dan andere apps of probeer een kleinere foto.</translation>
    </message>
    <message>
        <source>The intermediate file {path} could not be made ({reason}). Free some space on that disk.</source>
        <translation>Het tussenbestand {path} kon niet worden aangemaakt ({reason}). Maak ruimte vrij op die schijf.</translation>
    </message>
    <message>
        <source>The disk became full while the photo was enlarged. Free some space and try again.</source>
        <translation>De schijf raakte vol terwijl de foto werd vergroot. Maak ruimte vrij en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>There is not enough memory for this photo. Close other programs and try again.</source>
        <translation>Er is niet genoeg geheugen voor deze foto. Sluit andere apps en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The photo could not be enlarged because of an unexpected error ({kind}). The log has the details.</source>
        <translation>De foto kon niet worden vergroot door een onverwachte fout ({kind}). Het logboek heeft de details.</translation>
    </message>
    <message>
        <source>There is not enough memory for {width} × {height} pixels. Close other programs or enlarge less.</source>
        <translation>Er is niet genoeg geheugen voor {width} × {height} pixels. Sluit andere apps of vergroot minder.</translation>
    </message>
    <message>
        <source>an unexpected error occurred ({kind})</source>
        <translation>er is een onverwachte fout opgetreden ({kind})</translation>
    </message>
    <message>
        <source>RGB colours</source>
        <translation>RGB-kleuren</translation>
    </message>
    <message>
        <source>greys</source>
        <translation>grijstinten</translation>
    </message>
    <message>
        <source>CMYK colours</source>
        <translation>CMYK-kleuren</translation>
    </message>
    <message>
        <source>Lab colours</source>
        <translation>Lab-kleuren</translation>
    </message>
    <message>
        <source>Its colour profile is damaged and was ignored; the colours were read as sRGB.</source>
        <translation>Het kleurprofiel is beschadigd en genegeerd; de kleuren zijn gelezen als sRGB.</translation>
    </message>
    <message>
        <source>other colours</source>
        <translation>andere kleuren</translation>
    </message>
    <message>
        <source>Its colour profile is for {described}, which the image does not have, and was ignored; the colours were read as sRGB.</source>
        <translation>Het kleurprofiel is voor {described}, die de afbeelding niet heeft, en is genegeerd; de kleuren zijn gelezen als sRGB.</translation>
    </message>
    <message>
        <source>a JPEG-LS image</source>
        <translation>een JPEG-LS-afbeelding</translation>
    </message>
    <message>
        <source>a hierarchical JPEG image</source>
        <translation>een hiërarchische JPEG-afbeelding</translation>
    </message>
    <message>
        <source>a JPEG image with {depth} bits per channel</source>
        <translation>een JPEG-afbeelding met {depth} bits per kanaal</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, TIFF, HEIC, AVIF, camera raw, JPEG 2000, JPEG XL, BMP, GIF, TGA, PNM and ICO</source>
        <translation>JPEG, PNG, WebP, TIFF, HEIC, AVIF, RAW, JPEG 2000, JPEG XL, BMP, GIF, TGA, PNM en ICO</translation>
    </message>
    <message>
        <source>A few of its values lie below black or above white and were cut off.</source>
        <translation>Enkele waarden liggen onder zwart of boven wit en zijn afgekapt.</translation>
    </message>
    <message>
        <source>{name} is a file of {size:,.0f} GB, too large for the {memory:,.0f} GB of memory of this computer.</source>
        <translation>{name} is een bestand van {size:,.0f} GB, te groot voor de {memory:,.0f} GB geheugen van deze computer.</translation>
    </message>
    <message>
        <source>{name} has {width:,} × {height:,} pixels. Opening it takes about {needed:,.0f} GB of memory; this computer has {memory:,.0f} GB. Crop it or make it smaller first: up to about {most:,.0f} megapixels will work.</source>
        <translation>{name} heeft {width:,} × {height:,} pixels. Het openen vraagt ongeveer {needed:,.0f} GB geheugen; deze computer heeft {memory:,.0f} GB. Snijd de afbeelding eerst bij of verklein haar: tot ongeveer {most:,.0f} megapixel lukt het.</translation>
    </message>
    <message>
        <source>{name} has {width:,} × {height:,} pixels. Enlarging it {scale} times takes about {needed:,.0f} GB of memory; this computer has {memory:,.0f} GB. Crop it or make it smaller first: up to about {most:,.0f} megapixels will work.</source>
        <translation>{name} heeft {width:,} × {height:,} pixels. Het {scale} keer vergroten vraagt ongeveer {needed:,.0f} GB geheugen; deze computer heeft {memory:,.0f} GB. Snijd de afbeelding eerst bij of verklein haar: tot ongeveer {most:,.0f} megapixel lukt het.</translation>
    </message>
    <message>
        <source>{name} cannot be written here: only macOS has an encoder of {format} that Vernier may use. Choose another format.</source>
        <translation>{name} kan hier niet worden geschreven: alleen macOS heeft een encoder voor {format} die Vernier mag gebruiken. Kies een andere structuur.</translation>
    </message>
    <message>
        <source>{name} would have {width:,} × {height:,} pixels. A {format} file cannot have more than {ceiling:,} on a side. Choose PNG or TIFF instead.</source>
        <translation>{name} zou {width:,} × {height:,} pixels hebben. Een {format}-bestand kan er niet meer dan {ceiling:,} per zijde hebben. Kies PNG of TIFF.</translation>
    </message>
    <message>
        <source>{name} would have {width:,} × {height:,} pixels. Programs that show AVIF refuse more than {most:,.0f} megapixels. Choose PNG or TIFF instead.</source>
        <translation>{name} zou {width:,} × {height:,} pixels hebben. Programma’s die AVIF tonen, weigeren meer dan {most:,.0f} megapixel. Kies PNG of TIFF.</translation>
    </message>
    <message>
        <source>Its gain map for bright screens (HDR) was left out; the result is the picture for ordinary screens.</source>
        <translation>De gain map voor heldere schermen (HDR) is weggelaten; het resultaat is de afbeelding voor gewone schermen.</translation>
    </message>
    <message>
        <source>Its outlines from Photoshop (paths, clipping path) were left out.</source>
        <translation>De contouren uit Photoshop (paden, uitknippad) zijn weggelaten.</translation>
    </message>
    <message>
        <source>Its video (motion photo) was left out.</source>
        <translation>De video (bewegende foto) is weggelaten.</translation>
    </message>
    <message>
        <source>Its depth map was left out.</source>
        <translation>De dieptekaart is weggelaten.</translation>
    </message>
    <message>
        <source>Its sound recording was left out.</source>
        <translation>De geluidsopname is weggelaten.</translation>
    </message>
    <message>
        <source>Its camera data (EXIF) is damaged and was left out.</source>
        <translation>De cameragegevens (EXIF) zijn beschadigd en zijn weggelaten.</translation>
    </message>
    <message>
        <source>Part of its XMP data is missing or damaged and was left out.</source>
        <translation>Een deel van de XMP-gegevens ontbreekt of is beschadigd en is weggelaten.</translation>
    </message>
    <message>
        <source>Its XMP data is damaged and was left out.</source>
        <translation>De XMP-gegevens zijn beschadigd en zijn weggelaten.</translation>
    </message>
    <message>
        <source>Only the first of {count} pages was read.</source>
        <translation>Alleen de eerste van {count} pagina’s is gelezen.</translation>
    </message>
    <message>
        <source>Only the main one of {count} images was read.</source>
        <translation>Alleen de belangrijkste van {count} afbeeldingen is gelezen.</translation>
    </message>
    <message>
        <source>Only the first of {count} images was read.</source>
        <translation>Alleen de eerste van {count} afbeeldingen is gelezen.</translation>
    </message>
    <message>
        <source>Only the first of {count} frames was read.</source>
        <translation>Alleen het eerste van {count} beelden is gelezen.</translation>
    </message>
    <message>
        <source>Its {depth} bits per channel were reduced to {bits}.</source>
        <translation>De {depth} bits per kanaal zijn teruggebracht tot {bits}.</translation>
    </message>
    <message>
        <source>Its panorama data was left out, because the photo was turned or flipped.</source>
        <translation>De panoramagegevens zijn weggelaten, omdat de foto is geroteerd of gespiegeld.</translation>
    </message>
    <message>
        <source>This photo was already enlarged or cleaned by Vernier, with the model {model}. Enlarge the original instead, if you have it.</source>
        <translation>Deze foto is al door Vernier vergroot of opgeschoond, met het model {model}. Vergroot liever het origineel, als je dat hebt.</translation>
    </message>
    <message>
        <source>This photo was already enlarged or cleaned by Vernier, with the model {model} at realism {realism}. Enlarge the original instead, if you have it.</source>
        <translation>Deze foto is al door Vernier vergroot of opgeschoond, met het model {model} en realisme {realism}. Vergroot liever het origineel, als je dat hebt.</translation>
    </message>
    <message>
        <source>Its pixel values have no defined white; the brightest became white, the darkest black.</source>
        <translation>De pixelwaarden hebben geen vastgelegd wit; de lichtste werd wit, de donkerste zwart.</translation>
    </message>
    <message>
        <source>It is an HDR picture; its highlights were brought into the range of an ordinary screen.</source>
        <translation>Het is een HDR-afbeelding; de hooglichten zijn in het bereik van een gewoon scherm gebracht.</translation>
    </message>
    <message>
        <source>It has no usable CMYK profile; its colours are approximate.</source>
        <translation>Er is geen bruikbaar CMYK-profiel; de kleuren zijn bij benadering.</translation>
    </message>
    <message>
        <source>The name has an unmatched brace. Available fields: {known}.</source>
        <translation>De naam heeft een accolade zonder tegenhanger. Beschikbare velden: {known}.</translation>
    </message>
    <message>
        <source>{{{field}}} is not a known field. Available fields: {known}.</source>
        <translation>{{{field}}} is geen bekend veld. Beschikbare velden: {known}.</translation>
    </message>
    <message>
        <source>A name cannot be empty or contain a slash.</source>
        <translation>Een naam kan niet leeg zijn en geen schuine streep bevatten.</translation>
    </message>
    <message>
        <source>{name} has {width:,} × {height:,} pixels. An AVIF with more than {most:,.0f} megapixels can not be opened. Make it smaller or export it as PNG or TIFF first.</source>
        <translation>{name} heeft {width:,} × {height:,} pixels. Een AVIF met meer dan {most:,.0f} megapixel kan niet worden geopend. Verklein het of exporteer het eerst als PNG of TIFF.</translation>
    </message>
    <message>
        <source>a HEIF image of a kind other than HEIC</source>
        <translation>een HEIF-afbeelding van een andere soort dan HEIC</translation>
    </message>
    <message>
        <source>a JPEG XL image with inks (CMYK)</source>
        <translation>een JPEG XL-afbeelding met inkten (CMYK)</translation>
    </message>
    <message>
        <source>a JPEG XL image without a description of its colours</source>
        <translation>een JPEG XL-afbeelding zonder beschrijving van de kleuren</translation>
    </message>
    <message>
        <source>{name} was not opened: to decode it takes far more memory than a picture of its size needs. Save it again with another program.</source>
        <translation>{name} is niet geopend: het decoderen vraagt veel meer geheugen dan een afbeelding van dat formaat nodig heeft. Bewaar het opnieuw met een andere app.</translation>
    </message>
    <message>
        <source>a BMP image with an unusual layout of bits</source>
        <translation>een BMP-afbeelding met een ongewone indeling van bits</translation>
    </message>
    <message>
        <source>It was developed with the white balance of the camera. For full control, develop it in a raw converter and open the TIFF.</source>
        <translation>De foto is ontwikkeld met de witbalans van de camera. Ontwikkel haar voor volledige controle in een RAW-converter en open de TIFF.</translation>
    </message>
    <message>
        <source>Channels that are no colours were left out: {count}.</source>
        <translation>Kanalen die geen kleuren zijn, zijn weggelaten: {count}.</translation>
    </message>
    <message>
        <source>a TIFF image with luma and chroma in separate planes</source>
        <translation>een TIFF-afbeelding met helderheid en kleur in gescheiden vlakken</translation>
    </message>
    <message>
        <source>a TIFF image with the compression {method}</source>
        <translation>een TIFF-afbeelding met de compressie {method}</translation>
    </message>
    <message>
        <source>a TIFF image with complex numbers</source>
        <translation>een TIFF-afbeelding met complexe getallen</translation>
    </message>
    <message>
        <source>a TIFF image with an unusual number of bits per channel</source>
        <translation>een TIFF-afbeelding met een ongewoon aantal bits per kanaal</translation>
    </message>
    <message>
        <source>a TIFF volume</source>
        <translation>een TIFF-volume</translation>
    </message>
    <message>
        <source>a TIFF image with inks other than those of CMYK</source>
        <translation>een TIFF-afbeelding met andere inkten dan die van CMYK</translation>
    </message>
    <message>
        <source>a TIFF image with an unusual colour space</source>
        <translation>een TIFF-afbeelding met een ongewone kleurruimte</translation>
    </message>
    <message>
        <source>A part of this image is missing or wrong.</source>
        <translation>Een deel van deze afbeelding ontbreekt of is fout.</translation>
    </message>
    <message>
        <source>{name} uses a pixel format that Vernier does not support ({reason}). Export it as JPEG, PNG or TIFF with 8 bits per channel first.</source>
        <translation>{name} gebruikt een pixelstructuur die Vernier niet ondersteunt ({reason}). Exporteer het bestand eerst als JPEG, PNG of TIFF met 8 bits per kanaal.</translation>
    </message>
    <message>
        <source>{name} could not be opened: there was not enough free memory. Close other programs or make the image smaller first.</source>
        <translation>{name} kon niet worden geopend: er was niet genoeg vrij geheugen. Sluit andere apps of verklein de afbeelding eerst.</translation>
    </message>
    <message>
        <source>{name} is damaged, incomplete or in an unusual format and could not be opened. Copy or download it again, or export it again from the program that made it.</source>
        <translation>{name} is beschadigd, onvolledig of van een ongewone structuur en kon niet worden geopend. Kopieer of download het opnieuw, of exporteer het opnieuw uit de app die het heeft gemaakt.</translation>
    </message>
    <message>
        <source>This {kind} is damaged or ends too early.</source>
        <translation>Dit {kind}-bestand is beschadigd of eindigt te vroeg.</translation>
    </message>
    <message>
        <source>{name} was not opened. {problem} Save it again with another program.</source>
        <translation>{name} is niet geopend. {problem} Bewaar het opnieuw met een andere app.</translation>
    </message>
    <message>
        <source>{name} is not whole. {problem} Copy or download it again.</source>
        <translation>{name} is niet volledig. {problem} Kopieer of download het opnieuw.</translation>
    </message>
    <message>
        <source>{name} could not be opened: the process that decodes it ended unexpectedly (status {code}). Close other programs or export the image again from the program that made it.</source>
        <translation>{name} kon niet worden geopend: het proces dat het decodeert, is onverwacht gestopt (status {code}). Sluit andere apps of exporteer de afbeelding opnieuw uit de app die haar heeft gemaakt.</translation>
    </message>
    <message>
        <source>a camera raw file of an unknown kind</source>
        <translation>een RAW-bestand van een onbekende soort</translation>
    </message>
    <message>
        <source>a Photoshop document</source>
        <translation>een Photoshop-document</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>een PDF-document</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>een PostScript-document</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>een SVG-tekening</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>een XML-document</translation>
    </message>
    <message>
        <source>a JPEG XR image</source>
        <translation>een JPEG XR-afbeelding</translation>
    </message>
    <message>
        <source>a macOS icon</source>
        <translation>een macOS-symbool</translation>
    </message>
    <message>
        <source>a DDS texture</source>
        <translation>een DDS-textuur</translation>
    </message>
    <message>
        <source>an OpenEXR image</source>
        <translation>een OpenEXR-afbeelding</translation>
    </message>
    <message>
        <source>a Radiance HDR image</source>
        <translation>een Radiance HDR-afbeelding</translation>
    </message>
    <message>
        <source>a PFM image</source>
        <translation>een PFM-afbeelding</translation>
    </message>
    <message>
        <source>a PAM image</source>
        <translation>een PAM-afbeelding</translation>
    </message>
    <message>
        <source>a QOI image</source>
        <translation>een QOI-afbeelding</translation>
    </message>
    <message>
        <source>a BPG image</source>
        <translation>een BPG-afbeelding</translation>
    </message>
    <message>
        <source>a FLIF image</source>
        <translation>een FLIF-afbeelding</translation>
    </message>
    <message>
        <source>a farbfeld image</source>
        <translation>een farbfeld-afbeelding</translation>
    </message>
    <message>
        <source>a GIMP document</source>
        <translation>een GIMP-document</translation>
    </message>
    <message>
        <source>an MNG animation</source>
        <translation>een MNG-animatie</translation>
    </message>
    <message>
        <source>an SGI image</source>
        <translation>een SGI-afbeelding</translation>
    </message>
    <message>
        <source>a Sun raster image</source>
        <translation>een Sun Raster-afbeelding</translation>
    </message>
    <message>
        <source>a FITS image</source>
        <translation>een FITS-afbeelding</translation>
    </message>
    <message>
        <source>a ZIP archive or a document</source>
        <translation>een ZIP-archief of een document</translation>
    </message>
    <message>
        <source>{name} is a link to a file that no longer exists.</source>
        <translation>{name} is een koppeling naar een bestand dat niet meer bestaat.</translation>
    </message>
    <message>
        <source>{name} was not found. It may have been moved, renamed or deleted.</source>
        <translation>{name} is niet gevonden. Het is misschien verplaatst, hernoemd of verwijderd.</translation>
    </message>
    <message>
        <source>{name} is not a valid file name.</source>
        <translation>{name} is geen geldige bestandsnaam.</translation>
    </message>
    <message>
        <source>{name} is a folder, not an image.</source>
        <translation>{name} is een map, geen afbeelding.</translation>
    </message>
    <message>
        <source>{name} is a pipe or a device, not an image file.</source>
        <translation>{name} is een pipe of een apparaat, geen afbeeldingsbestand.</translation>
    </message>
    <message>
        <source>{name} is empty. Copy or download it again.</source>
        <translation>{name} is leeg. Kopieer of download het opnieuw.</translation>
    </message>
    <message>
        <source>You do not have permission to read {name}. You can change this in Finder: Get Info, Sharing &amp; Permissions.</source>
        <translation>Je hebt geen bevoegdheid om {name} te lezen. Je kunt dit wijzigen in Finder: Toon info, Delen en bevoegdheden.</translation>
    </message>
    <message>
        <source>{name} is a link that points back to itself.</source>
        <translation>{name} is een koppeling die naar zichzelf verwijst.</translation>
    </message>
    <message>
        <source>The name or path of the file is too long to be opened.</source>
        <translation>De naam of het pad van het bestand is te lang om het te openen.</translation>
    </message>
    <message>
        <source>{name} was not found: part of its path is not a folder.</source>
        <translation>{name} is niet gevonden: een deel van het pad is geen map.</translation>
    </message>
    <message>
        <source>{name} could not be read from its disk ({reason}). Check that the disk is still connected.</source>
        <translation>{name} kon niet van de schijf worden gelezen ({reason}). Controleer of de schijf nog is aangesloten.</translation>
    </message>
    <message>
        <source>a PNG in the form that only iPhone apps use (CgBI)</source>
        <translation>een PNG in de vorm die alleen iPhone-apps gebruiken (CgBI)</translation>
    </message>
    <message>
        <source>{name} is a video, which Vernier does not read. Export a picture of it as JPEG, PNG or TIFF first.</source>
        <translation>{name} is een video, en dat leest Vernier niet. Exporteer er eerst een beeld van als JPEG, PNG of TIFF.</translation>
    </message>
    <message>
        <source>{name} is not an image that Vernier can read. It reads {formats}.</source>
        <translation>{name} is geen afbeelding die Vernier kan lezen. Het leest {formats}.</translation>
    </message>
    <message>
        <source>{name} is still in iCloud. Download it in Finder, then try again.</source>
        <translation>{name} is nog in iCloud. Download het in Finder en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>{name} is {kind}, which Vernier does not read. Export it as JPEG, PNG or TIFF first.</source>
        <translation>{name} is {kind}, en dat leest Vernier niet. Exporteer het eerst als JPEG, PNG of TIFF.</translation>
    </message>
    <message>
        <source>{name} takes too long for a small image.</source>
        <translation>{name} duurt te lang voor een kleine afbeelding.</translation>
    </message>
    <message>
        <source>This {kind} ends too early: nothing of its picture is there.</source>
        <translation>Dit {kind}-bestand eindigt te vroeg: van de afbeelding is niets aanwezig.</translation>
    </message>
    <message>
        <source>This TIFF ends too early: what describes its picture is missing.</source>
        <translation>Deze TIFF eindigt te vroeg: wat de afbeelding beschrijft, ontbreekt.</translation>
    </message>
    <message>
        <source>This {kind} ends too early: about {percent}% of its data is missing.</source>
        <translation>Dit {kind}-bestand eindigt te vroeg: ongeveer {percent}% van de gegevens ontbreekt.</translation>
    </message>
    <message>
        <source>The end of this JPEG is missing, so that the last of its pixels may be wrong.</source>
        <translation>Het einde van deze JPEG ontbreekt, zodat de laatste pixels fout kunnen zijn.</translation>
    </message>
    <message>
        <source>This JPEG brings its picture in {count} passes, where {most} would be many, so that opening it may take minutes.</source>
        <translation>Deze JPEG brengt de afbeelding in {count} gangen, waar {most} er al veel zouden zijn, zodat het openen minuten kan duren.</translation>
    </message>
    <message>
        <source>This JPEG ends too early: the last of its passes are missing, so that its picture is coarse in places.</source>
        <translation>Deze JPEG eindigt te vroeg: de laatste gangen ontbreken, zodat de afbeelding plaatselijk grof is.</translation>
    </message>
    <message>
        <source>This JPEG ends too early: a part of its colours is missing.</source>
        <translation>Deze JPEG eindigt te vroeg: een deel van de kleuren ontbreekt.</translation>
    </message>
    <message>
        <source>A part of this PNG beside its pixels ({names}) is damaged and was left out.</source>
        <translation>Een deel van deze PNG naast de pixels ({names}) is beschadigd en is weggelaten.</translation>
    </message>
    <message>
        <source>This PNG lacks its table of colours.</source>
        <translation>Deze PNG mist de kleurentabel.</translation>
    </message>
    <message>
        <source>A checksum of this PNG is wrong, but its pixels are intact.</source>
        <translation>Een controlesom van deze PNG is fout, maar de pixels zijn intact.</translation>
    </message>
    <message>
        <source>This PNG is damaged: about {percent}% of its data is missing.</source>
        <translation>Deze PNG is beschadigd: ongeveer {percent}% van de gegevens ontbreekt.</translation>
    </message>
    <message>
        <source>This {kind} ends too early: the lower {missing:,} of its {height:,} rows of pixels are missing.</source>
        <translation>Dit {kind}-bestand eindigt te vroeg: de onderste {missing:,} van de {height:,} rijen pixels ontbreken.</translation>
    </message>
    <message>
        <source>This {kind} is damaged: its picture is wrong below row {row:,} of {height:,}.</source>
        <translation>Dit {kind}-bestand is beschadigd: de afbeelding is fout onder rij {row:,} van {height:,}.</translation>
    </message>
    <message>
        <source>This {kind} has more data than its {height:,} rows of pixels take: a part of its picture is wrong, or there are more rows.</source>
        <translation>Dit {kind}-bestand heeft meer gegevens dan de {height:,} rijen pixels vragen: een deel van de afbeelding is fout, of er zijn meer rijen.</translation>
    </message>
    <message>
        <source>This {kind} is damaged: a part of its picture is wrong or missing.</source>
        <translation>Dit {kind}-bestand is beschadigd: een deel van de afbeelding is fout of ontbreekt.</translation>
    </message>
    <message>
        <source>The end of this {kind} is missing, but all its pixels are there.</source>
        <translation>Het einde van dit {kind}-bestand ontbreekt, maar alle pixels zijn er.</translation>
    </message>
    <message>
        <source>{format} has 8 bits per channel, so its 16 were reduced. Choose PNG or TIFF to keep them.</source>
        <translation>{format} heeft 8 bits per kanaal, dus de 16 zijn teruggebracht. Kies PNG of TIFF om ze te behouden.</translation>
    </message>
    <message>
        <source>JPEG does not support transparency; the image was placed on white.</source>
        <translation>JPEG ondersteunt geen transparantie; de afbeelding is op wit gezet.</translation>
    </message>
    <message>
        <source>macOS could not make a HEIC of this picture. Choose another format.</source>
        <translation>macOS kon van deze afbeelding geen HEIC maken. Kies een andere structuur.</translation>
    </message>
    <message>
        <source>macOS left its {kind} out of the HEIC. Choose JPEG or TIFF to keep it.</source>
        <translation>macOS heeft {kind} niet in de HEIC gezet. Kies JPEG of TIFF om dat te behouden.</translation>
    </message>
    <message>
        <source>{name} could not be written: there was not enough free memory. Close other programs and try again.</source>
        <translation>{name} kon niet worden geschreven: er was niet genoeg vrij geheugen. Sluit andere apps en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>{name} could not be read back correctly after it was written, so it was removed. Try again, and check the disk if it happens twice.</source>
        <translation>{name} kon na het schrijven niet goed worden teruggelezen en is daarom verwijderd. Probeer het opnieuw, en controleer de schijf als het nog eens gebeurt.</translation>
    </message>
    <message>
        <source>{name} could not be written: the disk is full. Free some space or choose another folder.</source>
        <translation>{name} kon niet worden geschreven: de schijf is vol. Maak ruimte vrij of kies een andere map.</translation>
    </message>
    <message>
        <source>{name} could not be written: you have no permission to add files to the folder {where}. Choose another folder.</source>
        <translation>{name} kon niet worden geschreven: je hebt geen bevoegdheid om bestanden toe te voegen aan de map {where}. Kies een andere map.</translation>
    </message>
    <message>
        <source>{name} could not be written: the disk is read-only. Choose another folder.</source>
        <translation>{name} kon niet worden geschreven: de schijf kan alleen worden gelezen. Kies een andere map.</translation>
    </message>
    <message>
        <source>{name} could not be written: its path is too long. Choose another folder.</source>
        <translation>{name} kon niet worden geschreven: het pad is te lang. Kies een andere map.</translation>
    </message>
    <message>
        <source>{name} could not be written: the folder {where} does not exist. Create it or choose another one.</source>
        <translation>{name} kon niet worden geschreven: de map {where} bestaat niet. Maak de map aan of kies een andere.</translation>
    </message>
    <message>
        <source>{name} could not be written: the disk does not support files of that size. Choose another disk.</source>
        <translation>{name} kon niet worden geschreven: de schijf ondersteunt geen bestanden van dat formaat. Kies een andere schijf.</translation>
    </message>
    <message>
        <source>{name} could not be written: the disk reported an error. Check that it is connected and healthy.</source>
        <translation>{name} kon niet worden geschreven: de schijf meldde een fout. Controleer of de schijf is aangesloten en in orde is.</translation>
    </message>
    <message>
        <source>{name} could not be written ({reason}). Choose another folder or another format.</source>
        <translation>{name} kon niet worden geschreven ({reason}). Kies een andere map of een andere structuur.</translation>
    </message>
    <message>
        <source>A damaged part of its camera data (EXIF) was left out together with the place.</source>
        <translation>Een beschadigd deel van de cameragegevens (EXIF) is samen met de locatie weggelaten.</translation>
    </message>
    <message>
        <source>Some of its captions (IPTC) have no place in {format} and were left out.</source>
        <translation>Sommige bijschriften (IPTC) hebben geen plaats in {format} en zijn weggelaten.</translation>
    </message>
    <message>
        <source>Its PNG text ({names}) has no place in {format} and was left out. PNG keeps it.</source>
        <translation>De PNG-tekst ({names}) heeft geen plaats in {format} en is weggelaten. PNG behoudt die.</translation>
    </message>
    <message>
        <source>Its camera data (EXIF) is too long for JPEG and was left out.</source>
        <translation>De cameragegevens (EXIF) zijn te lang voor JPEG en zijn weggelaten.</translation>
    </message>
    <message>
        <source>Its XMP data is too long for JPEG and was left out.</source>
        <translation>De XMP-gegevens zijn te lang voor JPEG en zijn weggelaten.</translation>
    </message>
    <message>
        <source>Its captions (IPTC) are too long for JPEG and were left out.</source>
        <translation>De bijschriften (IPTC) zijn te lang voor JPEG en zijn weggelaten.</translation>
    </message>
    <message>
        <source>A comment in it is too long for JPEG and was left out.</source>
        <translation>Een opmerking erin is te lang voor JPEG en is weggelaten.</translation>
    </message>
    <message>
        <source>The model {student} was published by others. Its licence: {licence}. Check that this covers what you do with the results.</source>
        <translation>Het model {student} is door anderen gepubliceerd. De licentie: {licence}. Controleer of die toestaat wat je met de resultaten doet.</translation>
    </message>
    <message>
        <source>The program {name} of the model {student} is damaged. Install it again.</source>
        <translation>Het programma {name} van het model {student} is beschadigd. Installeer het opnieuw.</translation>
    </message>
    <message>
        <source>The program {name} of the model {student} names other files than a model has. Install only models that you trust.</source>
        <translation>Het programma {name} van het model {student} noemt andere bestanden dan een model heeft. Installeer alleen modellen die je vertrouwt.</translation>
    </message>
    <message>
        <source>There is no model at {path}. Give the folder of a model, such as {example}, or the name of an installed one.</source>
        <translation>Er is geen model op {path}. Geef de map van een model op, zoals {example}, of de naam van een geïnstalleerd model.</translation>
    </message>
    <message>
        <source>There is no model &apos;{name}&apos;. Installed: {names}. To install another one, put its {suffix} folder into {folder}, or name the folder itself.</source>
        <translation>Er is geen model “{name}”. Geïnstalleerd: {names}. Zet de map {suffix} van een ander model in {folder} om het te installeren, of noem de map zelf.</translation>
    </message>
    <message>
        <source>No model is installed. Build the default one with &apos;python -m converters build&apos;, or put a {suffix} folder into {folder}.</source>
        <translation>Er is geen model geïnstalleerd. Maak het standaardmodel met “python -m converters build”, of zet een map {suffix} in {folder}.</translation>
    </message>
    <message>
        <source>The model {student} cannot be copied to {folder} ({reason}). Free some space there, or allow your account to write to it.</source>
        <translation>Het model {student} kan niet naar {folder} worden gekopieerd ({reason}). Maak daar ruimte vrij of sta je account toe er te schrijven.</translation>
    </message>
    <message>
        <source>The model {student} came with Vernier and cannot be removed.</source>
        <translation>Het model {student} hoort bij Vernier en kan niet worden verwijderd.</translation>
    </message>
    <message>
        <source>The model {student} cannot be removed ({reason}). Delete {path} yourself.</source>
        <translation>Het model {student} kan niet worden verwijderd ({reason}). Verwijder {path} zelf.</translation>
    </message>
    <message>
        <source>{path} is not a model package: its {manifest} cannot be read.</source>
        <translation>{path} is geen modelpakket: {manifest} erin kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>The file {name} of the model {student} cannot be read. Install it again.</source>
        <translation>Het bestand {name} van het model {student} kan niet worden gelezen. Installeer het opnieuw.</translation>
    </message>
    <message>
        <source>The description of the model {student} cannot be read.</source>
        <translation>De beschrijving van het model {student} kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>The licences of the model {student} cannot be read.</source>
        <translation>De licenties van het model {student} kunnen niet worden gelezen.</translation>
    </message>
    <message>
        <source>The model {student} was changed: {name} differs. Install it again.</source>
        <translation>Het model {student} is gewijzigd: {name} is anders. Installeer het opnieuw.</translation>
    </message>
    <message>
        <source>The files of the model {student} cannot be read ({reason}).</source>
        <translation>De bestanden van het model {student} kunnen niet worden gelezen ({reason}).</translation>
    </message>
    <message>
        <source>The model {student} lacks its file {name}. Install it again.</source>
        <translation>Het model {student} mist het bestand {name}. Installeer het opnieuw.</translation>
    </message>
    <message>
        <source>The model {student} has a file that its manifest does not list: {name}. Install it again.</source>
        <translation>Het model {student} heeft een bestand dat niet in het manifest staat: {name}. Installeer het opnieuw.</translation>
    </message>
    <message>
        <source>The model {student} has too many files or folders.</source>
        <translation>Het model {student} heeft te veel bestanden of mappen.</translation>
    </message>
    <message>
        <source>The model {student} has a link, a pipe or a device in it: {name}. Install only models that you trust.</source>
        <translation>Het model {student} bevat een koppeling, een pipe of een apparaat: {name}. Installeer alleen modellen die je vertrouwt.</translation>
    </message>
    <message>
        <source>There is not enough memory. Close other programs and try again.</source>
        <translation>Er is niet genoeg geheugen. Sluit andere apps en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>An unexpected error occurred ({kind}). The log has the details.</source>
        <translation>Er is een onverwachte fout opgetreden ({kind}). Het logboek heeft de details.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Voltooid</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fout</translation>
    </message>
    <message>
        <source>Show Log</source>
        <translation>Toon logboek</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Sluit deze melding</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>Drag it to another program</source>
        <translation>Sleep naar een andere app</translation>
    </message>
    <message>
        <source>Realism</source>
        <translation>Realisme</translation>
    </message>
    <message>
        <source>Realism value</source>
        <translation>Waarde van realisme</translation>
    </message>
    <message>
        <source>Faithful</source>
        <translation>Getrouw</translation>
    </message>
    <message>
        <source>Realistic</source>
        <translation>Realistisch</translation>
    </message>
    <message>
        <source>How much detail may be invented.</source>
        <translation>Hoeveel detail er verzonnen mag worden.</translation>
    </message>
    <message>
        <source>From 0, faithful to the photo, to 100, realistic in detail.</source>
        <translation>Van 0, getrouw aan de foto, tot 100, realistisch in detail.</translation>
    </message>
    <message>
        <source>This photo at realism 0. Click to set it.</source>
        <translation>Deze foto met realisme 0. Klik om die waarde in te stellen.</translation>
    </message>
    <message>
        <source>This photo at realism 100. Click to set it.</source>
        <translation>Deze foto met realisme 100. Klik om die waarde in te stellen.</translation>
    </message>
    <message>
        <source>There is no model to enlarge with.</source>
        <translation>Er is geen model om mee te vergroten.</translation>
    </message>
    <message>
        <source>The model {title} has no realism control.</source>
        <translation>Het model {title} heeft geen regelaar voor realisme.</translation>
    </message>
    <message>
        <source>Cleanup</source>
        <translation>Opschoning</translation>
    </message>
    <message>
        <source>Cleanup value</source>
        <translation>Waarde van opschoning</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Zoals ze is</translation>
    </message>
    <message>
        <source>Cleaned up</source>
        <translation>Opgeschoond</translation>
    </message>
    <message>
        <source>How much noise and how many compression artefacts to remove.</source>
        <translation>Hoeveel ruis en hoeveel compressieartefacten er worden verwijderd.</translation>
    </message>
    <message>
        <source>From 0, the photo as it is, to 100, without noise and compression artefacts.</source>
        <translation>Van 0, de foto zoals ze is, tot 100, zonder ruis en compressieartefacten.</translation>
    </message>
    <message>
        <source>This model cannot clean up.</source>
        <translation>Dit model kan niet opschonen.</translation>
    </message>
    <message>
        <source>Nothing invented</source>
        <translation>Niets verzonnen</translation>
    </message>
    <message>
        <source>Hardly anything invented</source>
        <translation>Vrijwel niets verzonnen</translation>
    </message>
    <message>
        <source>Fine texture partly invented</source>
        <translation>Fijne structuur deels verzonnen</translation>
    </message>
    <message>
        <source>Fine texture largely invented</source>
        <translation>Fijne structuur grotendeels verzonnen</translation>
    </message>
    <message>
        <source>Texture largely invented: not for evidence</source>
        <translation>Structuur grotendeels verzonnen: geen bewijs</translation>
    </message>
    <message numerus="yes">
        <source>Export %n Selected Photo(s)…</source>
        <translation>
            <numerusform>Exporteer %n geselecteerde foto…</numerusform>
            <numerusform>Exporteer %n geselecteerde foto’s…</numerusform>
        </translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Kwaliteit</translation>
    </message>
    <message>
        <source>Lossless</source>
        <translation>Zonder verlies</translation>
    </message>
    <message>
        <source>Keep every pixel as it is; the file becomes larger</source>
        <translation>Behoud elke pixel zoals die is; het bestand wordt groter</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compressie</translation>
    </message>
    <message>
        <source>Keep the date of the photo</source>
        <translation>Behoud datum van de foto</translation>
    </message>
    <message>
        <source>Give the result the date of the photo&apos;s file</source>
        <translation>Geef het resultaat de datum van het fotobestand</translation>
    </message>
    <message>
        <source>With the place where it was taken</source>
        <translation>Met de locatie van de opname</translation>
    </message>
    <message>
        <source>Position (GPS), names of places, and makers’ notes, which may have it</source>
        <translation>Positie (gps), plaatsnamen en aantekeningen van de fabrikant, die de locatie kunnen bevatten</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Snel</translation>
    </message>
    <message>
        <source>Small file, slow</source>
        <translation>Klein bestand, langzaam</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>Breedte van het papier</translation>
    </message>
    <message>
        <source>Height of the paper</source>
        <translation>Hoogte van het papier</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>in</source>
        <translation>inch</translation>
    </message>
    <message>
        <source> ppi</source>
        <translation> ppi</translation>
    </message>
    <message>
        <source>Pixels per inch</source>
        <translation>Pixels per inch</translation>
    </message>
    <message>
        <source>Show in Finder</source>
        <translation>Toon in Finder</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Toon in map</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Formaat</translation>
    </message>
    <message>
        <source>Kind of size</source>
        <translation>Soort formaat</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>Lange zijde</translation>
    </message>
    <message>
        <source>Fit into</source>
        <translation>Pas in</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdruk</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breedte</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hoogte</translation>
    </message>
    <message>
        <source>Enlarge in two passes</source>
        <translation>Vergroot in twee rondes</translation>
    </message>
    <message>
        <source>As chosen in the settings: usually the largest that stays below 50 megapixels</source>
        <translation>Zoals ingesteld: meestal het grootste onder 50 megapixel</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>{times} times</source>
        <translation>{times} keer</translation>
    </message>
    <message>
        <source>Long side, width and height, print size, or another factor</source>
        <translation>Lange zijde, breedte en hoogte, afdrukformaat of een andere factor</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>Anders…</translation>
    </message>
    <message>
        <source>{megapixels} MP</source>
        <translation>{megapixels} MP</translation>
    </message>
    <message>
        <source>Beyond {scale}×, the model enlarges its own result once more, instead of resampling it. That is sharper, and takes about {times} times as long.</source>
        <translation>Boven {scale}× vergroot het model zijn eigen resultaat nog een keer, in plaats van het te interpoleren. Dat is scherper en duurt ongeveer {times} keer zo lang.</translation>
    </message>
    <message>
        <source>The view shows the first pass</source>
        <translation>De weergave toont de eerste ronde</translation>
    </message>
    <message>
        <source>Beyond {scale}×, only resampled</source>
        <translation>Boven {scale}× alleen geïnterpoleerd</translation>
    </message>
    <message>
        <source>{width} × {height} cm at {ppi} ppi</source>
        <translation>{width} × {height} cm bij {ppi} ppi</translation>
    </message>
    <message>
        <source>{width} × {height} in at {ppi} ppi</source>
        <translation>{width} × {height} inch bij {ppi} ppi</translation>
    </message>
    <message>
        <source>Shift: small steps. Double-click: the default, {default}.</source>
        <translation>Shift: kleine stappen. Dubbel klikken: de standaardwaarde, {default}.</translation>
    </message>
    <message>
        <source>Device not configured</source>
        <translation>Apparaat niet beschikbaar</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>In gebruik</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>De map is niet leeg</translation>
    </message>
    <message>
        <source>Disc quota exceeded</source>
        <translation>Schijfquotum overschreden</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Schijfquotum overschreden</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Het bestand bestaat al</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>De bestandsnaam is te lang</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Het bestand is te groot</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>In-/uitvoerfout</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>Ongeldig argument</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Het is een map</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>De schijf is vol</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>Het apparaat bestaat niet</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Niet gevonden</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Het is geen map</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Niet toegestaan</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>Niet ondersteund</translation>
    </message>
    <message>
        <source>Operation timed out</source>
        <translation>Te lang geen antwoord</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Geen bevoegdheid</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>De schijf kan alleen worden gelezen</translation>
    </message>
    <message>
        <source>Resource busy</source>
        <translation>In gebruik</translation>
    </message>
    <message>
        <source>Stale NFS file handle</source>
        <translation>Verbinding met de schijf verbroken</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>Verbinding met de schijf verbroken</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Te veel geopende bestanden</translation>
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
        <translation>{hours} u {minutes} min</translation>
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
        <source>Differs from the photo where cleaned</source>
        <translation>Wijkt af van de foto waar opgeschoond is</translation>
    </message>
    <message>
        <source>Matches the photo: very closely</source>
        <translation>Overeenkomst met de foto: zeer nauw</translation>
    </message>
    <message>
        <source>Matches the photo: closely</source>
        <translation>Overeenkomst met de foto: nauw</translation>
    </message>
    <message>
        <source>Matches the photo: roughly</source>
        <translation>Overeenkomst met de foto: ruw</translation>
    </message>
    <message>
        <source>Matches the photo: loosely</source>
        <translation>Overeenkomst met de foto: vaag</translation>
    </message>
    <message>
        <source>{value} dB: PSNR of what you see, scaled down to the size of the photo, against the photo.</source>
        <translation>{value} dB: PSNR van wat je ziet, verkleind tot het formaat van de foto, ten opzichte van de foto.</translation>
    </message>
    <message>
        <source>Photo, before and after</source>
        <translation>Foto, voor en na</translation>
    </message>
    <message>
        <source>More faithful</source>
        <translation>Getrouwer</translation>
    </message>
    <message>
        <source>More realistic</source>
        <translation>Realistischer</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Gum</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Sterkte</translation>
    </message>
    <message>
        <source>Protect Faces</source>
        <translation>Bescherm gezichten</translation>
    </message>
    <message>
        <source>Find the faces in the photo and keep them more faithful</source>
        <translation>Zoek de gezichten in de foto en houd ze getrouwer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Herstel</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wis alles</translation>
    </message>
    <message>
        <source>{what} of the brush</source>
        <translation>{what} van het penseel</translation>
    </message>
    <message>
        <source>~ {size}</source>
        <translation>~ {size}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>ongeveer {time}</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteer…</translation>
    </message>
    <message>
        <source>Export Again</source>
        <translation>Exporteer opnieuw</translation>
    </message>
    <message>
        <source>With the same name, folder and format, without asking</source>
        <translation>Met dezelfde naam, map en structuur, zonder te vragen</translation>
    </message>
    <message>
        <source>Let all photos in the strip have these settings</source>
        <translation>Geef alle foto’s in de strook deze instellingen</translation>
    </message>
    <message numerus="yes">
        <source>Apply These Settings to All %n</source>
        <translation>
            <numerusform>Pas deze instellingen toe op de foto</numerusform>
            <numerusform>Pas deze instellingen toe op alle %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteer…</translation>
    </message>
    <message>
        <source>Export the enlarged photo</source>
        <translation>Exporteer de vergrote foto</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) kept more faithful.</source>
        <translation>
            <numerusform>%n gezicht getrouwer gehouden.</numerusform>
            <numerusform>%n gezichten getrouwer gehouden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No face was found. Paint over it with More faithful.</source>
        <translation>Er is geen gezicht gevonden. Schilder eroverheen met Getrouwer.</translation>
    </message>
    <message>
        <source>Realism {value}</source>
        <translation>Realisme {value}</translation>
    </message>
    <message>
        <source>Settings of this photo</source>
        <translation>Instellingen van deze foto</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Geen model</translation>
    </message>
    <message>
        <source>Model: {title}</source>
        <translation>Model: {title}</translation>
    </message>
    <message>
        <source>Export &amp;Again</source>
        <translation>Exporteer &amp;opnieuw</translation>
    </message>
    <message>
        <source>&amp;Copy What You See</source>
        <translation>&amp;Kopieer wat je ziet</translation>
    </message>
    <message>
        <source>Copy Resul&amp;t</source>
        <translation>Kopieer het res&amp;ultaat</translation>
    </message>
    <message>
        <source>Rotate &amp;Left</source>
        <translation>Roteer &amp;linksom</translation>
    </message>
    <message>
        <source>Rotate Rig&amp;ht</source>
        <translation>Roteer re&amp;chtsom</translation>
    </message>
    <message>
        <source>Flip Horizontal</source>
        <translation>Spiegel horizontaal</translation>
    </message>
    <message>
        <source>Flip Vertical</source>
        <translation>Spiegel verticaal</translation>
    </message>
    <message>
        <source>Rotate Left</source>
        <translation>Roteer linksom</translation>
    </message>
    <message>
        <source>Rotate Right</source>
        <translation>Roteer rechtsom</translation>
    </message>
    <message>
        <source>Flip Hori&amp;zontal</source>
        <translation>Spiegel &amp;horizontaal</translation>
    </message>
    <message>
        <source>Flip &amp;Vertical</source>
        <translation>Spiegel &amp;verticaal</translation>
    </message>
    <message>
        <source>Reset &amp;Realism</source>
        <translation>Stel &amp;realisme opnieuw in</translation>
    </message>
    <message>
        <source>Reset &amp;Cleanup</source>
        <translation>Stel &amp;opschoning opnieuw in</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Zoom &amp;in</translation>
    </message>
    <message>
        <source>Zoo&amp;m Out</source>
        <translation>Zoom &amp;uit</translation>
    </message>
    <message>
        <source>Zoom to &amp;Fit</source>
        <translation>P&amp;assend</translation>
    </message>
    <message>
        <source>&amp;Actual Pixels</source>
        <translation>Werkelijke &amp;pixels</translation>
    </message>
    <message>
        <source>&amp;Centre the Handle</source>
        <translation>Zet &amp;greep in het midden</translation>
    </message>
    <message>
        <source>Show &amp;Detail at 100 %</source>
        <translation>Toon &amp;detail op 100%</translation>
    </message>
    <message>
        <source>Filmstri&amp;p</source>
        <translation>&amp;Filmstrook</translation>
    </message>
    <message>
        <source>This model uses one realism value for the whole photo.</source>
        <translation>Dit model gebruikt één waarde voor realisme voor de hele foto.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteer</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Bestandsnaam</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Structuur</translation>
    </message>
    <message>
        <source>Keep camera data (EXIF, XMP)</source>
        <translation>Behoud cameragegevens (EXIF, XMP)</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Naam:</translation>
    </message>
    <message>
        <source>Where:</source>
        <translation>Locatie:</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>Structuur:</translation>
    </message>
    <message>
        <source>Quality:</source>
        <translation>Kwaliteit:</translation>
    </message>
    <message>
        <source>Compression:</source>
        <translation>Compressie:</translation>
    </message>
    <message>
        <source>There is a {name} already. It stays; this one gets a number.</source>
        <translation>{name} bestaat al. Dat bestand blijft; dit krijgt een nummer.</translation>
    </message>
    <message>
        <source>A name cannot contain “/”.</source>
        <translation>Een naam kan geen “/” bevatten.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} pixels</translation>
    </message>
    <message>
        <source>About {size}.</source>
        <translation>Ongeveer {size}.</translation>
    </message>
    <message>
        <source>{text}.</source>
        <translation>{text}.</translation>
    </message>
    <message>
        <source>Folder for the result</source>
        <translation>Map voor het resultaat</translation>
    </message>
    <message>
        <source>Two Passes</source>
        <translation>Twee rondes</translation>
    </message>
    <message>
        <source>Compression artefacts found · Cleanup {value}</source>
        <translation>Compressieartefacten gevonden · Opschoning {value}</translation>
    </message>
    <message>
        <source>Noise found · Cleanup {value}</source>
        <translation>Ruis gevonden · Opschoning {value}</translation>
    </message>
    <message>
        <source>Cannot be opened</source>
        <translation>Kan niet worden geopend</translation>
    </message>
    <message>
        <source>Open Anyway</source>
        <translation>Open toch</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Bewaard als {name}.</translation>
    </message>
    <message>
        <source>Saved as {name} in the folder {folder}.</source>
        <translation>Bewaard als {name} in de map {folder}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Copied the result of {name}: {width} × {height} pixels.</source>
        <translation>Het resultaat van {name} is gekopieerd: {width} × {height} pixels.</translation>
    </message>
    <message>
        <source>Copying was cancelled. What was in the clipboard is still there.</source>
        <translation>Het kopiëren is geannuleerd. Het klembord is niet veranderd.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>Het exporteren is geannuleerd. Er is niets geschreven.</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>Ge&amp;splitst</translation>
    </message>
    <message>
        <source>Side &amp;by Side</source>
        <translation>&amp;Naast elkaar</translation>
    </message>
    <message>
        <source>&amp;Result Only</source>
        <translation>Alleen &amp;resultaat</translation>
    </message>
    <message>
        <source>&amp;Loupe</source>
        <translation>&amp;Loep</translation>
    </message>
    <message>
        <source>Compare &amp;with This Setting</source>
        <translation>Vergelijk met de&amp;ze instelling</translation>
    </message>
    <message>
        <source>Realism Br&amp;ush</source>
        <translation>Penseel voor realis&amp;me</translation>
    </message>
    <message>
        <source>In&amp;vented Detail</source>
        <translation>&amp;Verzonnen detail</translation>
    </message>
    <message>
        <source>Show Settin&amp;gs of the Photo</source>
        <translation>&amp;Toon regelaars van de foto</translation>
    </message>
    <message>
        <source>Protect &amp;Faces</source>
        <translation>Bescherm &amp;gezichten</translation>
    </message>
    <message>
        <source>Cro&amp;p…</source>
        <translation>Uits&amp;nijden…</translation>
    </message>
    <message>
        <source>Open photos or a folder</source>
        <translation>Open foto’s of een map</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Voor en na</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Gesplitst</translation>
    </message>
    <message>
        <source>Before and after in one image, with a handle between them</source>
        <translation>Voor en na in één beeld, met een greep ertussen</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Ernaast</translation>
    </message>
    <message>
        <source>Before and after side by side, with one zoom</source>
        <translation>Voor en na naast elkaar, met één zoom</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Only the enlargement</source>
        <translation>Alleen de vergroting</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Origineel</translation>
    </message>
    <message>
        <source>Hold to see the original</source>
        <translation>Houd ingedrukt om het origineel te zien</translation>
    </message>
    <message>
        <source>Hold to see the original (Space)</source>
        <translation>Houd ingedrukt om het origineel te zien (spatiebalk)</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>Loep</translation>
    </message>
    <message>
        <source>Magnify what is under the pointer</source>
        <translation>Vergroot wat onder de aanwijzer is</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijk</translation>
    </message>
    <message>
        <source>Keep this setting as A and compare others with it</source>
        <translation>Onthoud deze instelling als A en vergelijk andere ermee</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Penseel</translation>
    </message>
    <message>
        <source>Paint where the photo may be more or less realistic</source>
        <translation>Schilder waar de foto meer of minder realistisch mag zijn</translation>
    </message>
    <message>
        <source>Invented</source>
        <translation>Verzonnen</translation>
    </message>
    <message>
        <source>Highlight detail that the faithful enlargement does not have</source>
        <translation>Markeer detail dat de getrouwe vergroting niet heeft</translation>
    </message>
    <message>
        <source>Enlarge only a part of the photo</source>
        <translation>Alleen een deel van de foto vergroten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Regelaars</translation>
    </message>
    <message>
        <source>Show or hide the settings</source>
        <translation>Toon of verberg de regelaars</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhouding</translation>
    </message>
    <message>
        <source>Swap Width and Height</source>
        <translation>Wissel breedte en hoogte</translation>
    </message>
    <message>
        <source>Swap width and height (X)</source>
        <translation>Wissel breedte en hoogte (X)</translation>
    </message>
    <message>
        <source>Keep the whole photo</source>
        <translation>Behoud de hele foto</translation>
    </message>
    <message>
        <source>Pixels that are kept, and those of the result</source>
        <translation>Pixels die blijven en pixels van het resultaat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button</comment>
        <translation>Gereed</translation>
    </message>
    <message>
        <source>As the Photo</source>
        <translation>Als de foto</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Vrij</translation>
    </message>
    <message>
        <source>Print {paper}</source>
        <translation>Afdruk {paper}</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>{name} wordt geopend…</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation>Annuleer het openen</translation>
    </message>
    <message>
        <source>Rendering what you see…</source>
        <translation>Wat je ziet, wordt berekend…</translation>
    </message>
    <message>
        <source>Exporting {name}…</source>
        <translation>{name} wordt geëxporteerd…</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Annuleer het exporteren</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wordt geschreven…</translation>
    </message>
    <message>
        <source>Exporting {share}%</source>
        <translation>Exporteren: {share}%</translation>
    </message>
    <message>
        <source>Copying {share}%</source>
        <translation>Kopiëren: {share}%</translation>
    </message>
    <message>
        <source>Copying the result…</source>
        <translation>Het resultaat wordt gekopieerd…</translation>
    </message>
    <message>
        <source>Cancel copying</source>
        <translation>Annuleer het kopiëren</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>nog {time}</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wordt geannuleerd…</translation>
    </message>
    <message>
        <source>Zoom: 0 for the whole photo, 1 for actual pixels</source>
        <translation>Zoom: 0 voor de hele foto, 1 voor werkelijke pixels</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passend</translation>
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
        <translation>Kies per foto</translation>
    </message>
    <message>
        <source>Clean each photo as much as what is found in it needs</source>
        <translation>Schoon elke foto zoveel op als de toestand ervan vraagt</translation>
    </message>
    <message>
        <source>Same as the photo</source>
        <translation>Als de foto</translation>
    </message>
    <message>
        <source>Names of the results</source>
        <translation>Namen van de resultaten</translation>
    </message>
    <message>
        <source>Available fields: {fields}</source>
        <translation>Beschikbare velden: {fields}</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Map voor de resultaten</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Stel opnieuw in</translation>
    </message>
    <message>
        <source>Put each result beside its photo</source>
        <translation>Zet elk resultaat naast de foto</translation>
    </message>
    <message>
        <source>Keep the folder structure</source>
        <translation>Behoud mapstructuur</translation>
    </message>
    <message>
        <source>Put the results into folders like those of the photos</source>
        <translation>Zet de resultaten in mappen zoals die van de foto’s</translation>
    </message>
    <message>
        <source>Skip photos already done</source>
        <translation>Sla voltooide foto’s over</translation>
    </message>
    <message>
        <source>Keep camera data</source>
        <translation>Behoud cameragegevens</translation>
    </message>
    <message>
        <source>Enlarge damaged photos too</source>
        <translation>Vergroot ook beschadigde foto’s</translation>
    </message>
    <message>
        <source>What there is of them, with a note on what is missing</source>
        <translation>Wat ervan over is, met een opmerking over wat ontbreekt</translation>
    </message>
    <message>
        <source>Only photos that are smaller</source>
        <translation>Alleen kleinere foto’s</translation>
    </message>
    <message>
        <source>Leave photos alone that are at least as large as this size</source>
        <translation>Laat foto’s ongemoeid die al minstens zo groot zijn</translation>
    </message>
    <message>
        <source>Settings of the batch</source>
        <translation>Instellingen van de reeks</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>Beside each photo</source>
        <translation>Naast elke foto</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Instelling</translation>
    </message>
    <message>
        <source>Use These for All</source>
        <translation>Gebruik voor alle</translation>
    </message>
    <message>
        <source>Let all photos have the settings below</source>
        <translation>Geef alle foto’s de instellingen hieronder</translation>
    </message>
    <message numerus="yes">
        <source>Size, realism and cleanup of %n selected photo(s)</source>
        <translation>
            <numerusform>Formaat, realisme en opschoning van %n geselecteerde foto</numerusform>
            <numerusform>Formaat, realisme en opschoning van %n geselecteerde foto’s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) have their own settings.</source>
        <translation>
            <numerusform>%n foto heeft eigen instellingen.</numerusform>
            <numerusform>%n foto’s hebben eigen instellingen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settings of all %n photo(s)</source>
        <translation>
            <numerusform>Instellingen van alle %n foto’s</numerusform>
            <numerusform>Instellingen van alle %n foto’s</numerusform>
        </translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>Open foto’s</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>&amp;Pause or Resume</source>
        <translation>&amp;Pauzeer of hervat</translation>
    </message>
    <message>
        <source>&amp;Cancel the Batch</source>
        <translation>&amp;Annuleer de reeks</translation>
    </message>
    <message>
        <source>Try &amp;Failed Photos Again</source>
        <translation>Probeer &amp;mislukte foto’s opnieuw</translation>
    </message>
    <message>
        <source>Remo&amp;ve from the Queue</source>
        <translation>&amp;Verwijder uit de wachtrij</translation>
    </message>
    <message>
        <source>Save &amp;Report…</source>
        <translation>&amp;Bewaar rapport…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Start with %n Selected Photo(s)</source>
        <translation>
            <numerusform>&amp;Start met %n geselecteerde foto</numerusform>
            <numerusform>&amp;Start met %n geselecteerde foto’s</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the batch</source>
        <translation>Voortgang van de reeks</translation>
    </message>
    <message>
        <source>Show Photos</source>
        <translation>Toon foto’s</translation>
    </message>
    <message>
        <source>Look at the photos one by one, with their settings</source>
        <translation>Bekijk de foto’s een voor een, met hun instellingen</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Voeg toe…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijder</translation>
    </message>
    <message>
        <source>Retry Failed</source>
        <translation>Mislukte opnieuw</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauzeer</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Hervat</translation>
    </message>
    <message numerus="yes">
        <source>Export %n Selected Photo(s)</source>
        <translation>
            <numerusform>Exporteer %n geselecteerde foto</numerusform>
            <numerusform>Exporteer %n geselecteerde foto’s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n Photo(s)</source>
        <translation>
            <numerusform>Exporteer %n foto</numerusform>
            <numerusform>Exporteer %n foto’s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out (packages, caches)</source>
        <translation>
            <numerusform>%n weggelaten (pakketten, caches)</numerusform>
            <numerusform>%n weggelaten (pakketten, caches)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) of earlier runs left out</source>
        <translation>
            <numerusform>%n resultaat van eerdere keren weggelaten</numerusform>
            <numerusform>%n resultaten van eerdere keren weggelaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n photo(s)…</source>
        <translation>
            <numerusform>%n foto wordt bekeken…</numerusform>
            <numerusform>%n foto’s worden bekeken…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n foto’s</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} van {total}</translation>
    </message>
    <message>
        <source>cancelled: {done} of {total} done</source>
        <translation>geannuleerd: {done} van {total} klaar</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n mislukt</numerusform>
            <numerusform>%n mislukt</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>gepauzeerd</translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) left out</source>
        <translation>
            <numerusform>%n ander bestand weggelaten</numerusform>
            <numerusform>%n andere bestanden weggelaten</numerusform>
        </translation>
    </message>
    <message>
        <source>own settings</source>
        <translation>eigen instellingen</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Wachtrij</translation>
    </message>
    <message>
        <source>Another window of Vernier is working on that batch already.</source>
        <translation>Een ander venster van Vernier werkt al aan die reeks.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bewaar het rapport</translation>
    </message>
    <message>
        <source>The report cannot be written ({reason}). Choose another folder.</source>
        <translation>Het rapport kan niet worden geschreven ({reason}). Kies een andere map.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) enlarged</source>
        <translation>
            <numerusform>%n foto vergroot</numerusform>
            <numerusform>%n foto’s vergroot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved without enlarging</source>
        <translation>
            <numerusform>%n bewaard zonder te vergroten</numerusform>
            <numerusform>%n bewaard zonder te vergroten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already done</source>
        <translation>
            <numerusform>%n al voltooid</numerusform>
            <numerusform>%n al voltooid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n large enough</source>
        <translation>
            <numerusform>%n groot genoeg</numerusform>
            <numerusform>%n groot genoeg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <translation>
            <numerusform>%n niet voltooid</numerusform>
            <numerusform>%n niet voltooid</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation>Bewaar rapport…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>{share} % done</source>
        <translation>{share}% voltooid</translation>
    </message>
    <message>
        <source>Already done</source>
        <translation>Al voltooid</translation>
    </message>
    <message>
        <source>Large enough</source>
        <translation>Groot genoeg</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wacht</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>bezig</translation>
    </message>
    <message>
        <source>done</source>
        <translation>voltooid</translation>
    </message>
    <message>
        <source>already done</source>
        <translation>al voltooid</translation>
    </message>
    <message>
        <source>large enough</source>
        <translation>groot genoeg</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>Open in the Viewer</source>
        <translation>Open in de weergave</translation>
    </message>
    <message>
        <source>Show the Result</source>
        <translation>Toon het resultaat</translation>
    </message>
    <message>
        <source>Quick Look</source>
        <translation>Snelle weergave</translation>
    </message>
    <message>
        <source>Show the Photo</source>
        <translation>Toon de foto</translation>
    </message>
    <message>
        <source>Use the Usual Settings</source>
        <translation>Gebruik de gewone instellingen</translation>
    </message>
    <message>
        <source>Remove from the Queue</source>
        <translation>Verwijder uit de wachtrij</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>ongeveer {size}</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} vrij</translation>
    </message>
    <message numerus="yes">
        <source>%n selected: a change is for all of them</source>
        <translation>
            <numerusform>%n geselecteerd</numerusform>
            <numerusform>%n geselecteerd: een wijziging geldt voor alle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n Photo(s)…</source>
        <translation>
            <numerusform>Exporteer %n foto…</numerusform>
            <numerusform>Exporteer %n foto’s…</numerusform>
        </translation>
    </message>
    <message>
        <source>About Vernier</source>
        <translation>Over Vernier</translation>
    </message>
    <message>
        <source>Enlarges photographs, from faithful to realistic, on this computer. No photo leaves it.</source>
        <translation>Vergroot foto’s, van getrouw tot realistisch, op deze computer. Geen foto verlaat hem.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Vrije software onder de MIT-licentie.</translation>
    </message>
    <message>
        <source>Description of the model</source>
        <translation>Beschrijving van het model</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenties</translation>
    </message>
    <message>
        <source>No model is installed.</source>
        <translation>Er is geen model geïnstalleerd.</translation>
    </message>
    <message>
        <source>Model in use: {title}. Licence: {licence}.</source>
        <translation>Model in gebruik: {title}. Licentie: {licence}.</translation>
    </message>
    <message>
        <source>Apply to All</source>
        <translation>Pas toe op alle</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were closed. They keep their settings.</source>
        <translation>
            <numerusform>%n foto is gesloten. Ze behoudt haar instellingen.</numerusform>
            <numerusform>%n foto’s zijn gesloten. Ze behouden hun instellingen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring Back</source>
        <translation>Haal terug</translation>
    </message>
    <message>
        <source>There is no photo in {names}.</source>
        <translation>Er is geen foto in {names}.</translation>
    </message>
    <message>
        <source>The result is still being copied. Closing the window now would stop that.</source>
        <translation>Het resultaat wordt nog gekopieerd. Als je het venster nu sluit, wordt dat afgebroken.</translation>
    </message>
    <message>
        <source>The photo is still being saved. Closing the window now would stop that.</source>
        <translation>De foto wordt nog bewaard. Als je het venster nu sluit, wordt dat afgebroken.</translation>
    </message>
    <message>
        <source>Stop Saving and Close</source>
        <translation>Stop en sluit</translation>
    </message>
    <message>
        <source>The batch is not finished. If you close the window now, Vernier offers to resume it at the next start.</source>
        <translation>De reeks is niet voltooid. Als je het venster nu sluit, biedt Vernier de volgende keer aan om ermee verder te gaan.</translation>
    </message>
    <message>
        <source>Stop and Close</source>
        <translation>Stop en sluit</translation>
    </message>
    <message>
        <source>In place of what is open</source>
        <translation>In plaats van wat is geopend</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Voeg toe</translation>
    </message>
    <message>
        <source>To the photos that are open</source>
        <translation>Aan de geopende foto’s</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Gereedschap</translation>
    </message>
    <message numerus="yes">
        <source>A batch was not finished: %n photo(s) are left.</source>
        <translation>
            <numerusform>Een reeks is niet voltooid: er is nog %n foto over.</numerusform>
            <numerusform>Een reeks is niet voltooid: er zijn nog %n foto’s over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When Vernier was closed, %n photo(s) had not been exported.</source>
        <translation>
            <numerusform>Toen Vernier werd gesloten, was %n foto nog niet geëxporteerd.</numerusform>
            <numerusform>Toen Vernier werd gesloten, waren %n foto’s nog niet geëxporteerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Gooi weg</translation>
    </message>
    <message>
        <source>This is only the address of a picture, and Vernier loads nothing from the web. Save the picture in the browser first, or copy it and paste it here.</source>
        <translation>Dit is alleen het adres van een afbeelding, en Vernier laadt niets van het web. Bewaar de afbeelding eerst in de browser, of kopieer haar en plak haar hier.</translation>
    </message>
    <message>
        <source>pasted {time}</source>
        <comment>name of a file</comment>
        <translation>geplakt {time}</translation>
    </message>
    <message>
        <source>The pasted image cannot be saved in {folder}. Free some space there.</source>
        <translation>De geplakte afbeelding kan niet worden bewaard in {folder}. Maak daar ruimte vrij.</translation>
    </message>
    <message>
        <source>Software in Vernier</source>
        <translation>Software in Vernier</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Tekst van de licentie</translation>
    </message>
    <message>
        <source>Getting Started</source>
        <translation>Aan de slag</translation>
    </message>
    <message>
        <source>Drop a photo on the window, or choose {open}. Nearly all kinds open, also HEIC and camera raw. Choose the size, move the slider, and click {export}. The photo itself is never changed, and it never leaves this computer.</source>
        <translation>Sleep een foto op het venster, of kies {open}. Bijna alle soorten gaan open, ook HEIC en camera-RAW. Kies het formaat, beweeg de schuifregelaar en klik op {export}. De foto zelf wordt nooit gewijzigd en verlaat deze computer nooit.</translation>
    </message>
    <message>
        <source>At the faithful end there is only what the photo shows, with clean edges. Towards the realistic end, hair, grass and stone get texture that is partly invented. Where the truth counts, as in evidence or medicine, stay at the faithful end.</source>
        <translation>Aan het getrouwe uiteinde staat alleen wat de foto toont, met schone randen. Naar het realistische uiteinde toe krijgen haar, gras en steen structuur die deels is verzonnen. Waar de waarheid telt, zoals bij bewijs of in de geneeskunde, blijf je aan het getrouwe uiteinde.</translation>
    </message>
    <message>
        <source>{original} shows the photo as long as you hold it, and {loupe} magnifies. {compare} keeps a setting as A, to compare others with it. {invented} tints what realism has added.</source>
        <translation>{original} toont de foto zolang je de knop ingedrukt houdt, en {loupe} vergroot het beeld. {compare} bewaart een instelling als A, om andere ermee te vergelijken. {invented} kleurt wat het realisme heeft toegevoegd.</translation>
    </message>
    <message>
        <source>Cleanup removes noise and the blocks of JPEG compression. It is chosen when a photo opens, by what is found in it; {undo} takes that back.</source>
        <translation>De opschoning verwijdert ruis en de blokken van JPEG-compressie. Ze wordt gekozen als een foto opengaat, naar wat erin wordt gevonden; {undo} maakt dat ongedaan.</translation>
    </message>
    <message>
        <source>Brush and Faces</source>
        <translation>Penseel en gezichten</translation>
    </message>
    <message>
        <source>A result lies beside its photo unless another folder is chosen. {export} asks for the folder, the format, such as PNG or JPEG, and the quality of one photo, and remembers them; {settings} has a folder and a format to begin with. The queue has fields of its own for these.</source>
        <translation>Een resultaat staat naast zijn foto, tenzij een andere map is gekozen. {export} vraagt bij één foto naar de map, de structuur, zoals PNG of JPEG, en de kwaliteit en onthoudt die; {settings} heeft een map en een structuur om mee te beginnen. De wachtrij heeft daar eigen velden voor.</translation>
    </message>
    <message>
        <source>Where it is slow, Photo 2, no cleanup, or one pass instead of two helps. {log} shows a file with details, for those who want to report a fault.</source>
        <translation>Waar het traag is, helpt Photo 2, geen opschoning of één ronde in plaats van twee. {log} toont een bestand met details, voor wie een fout wil melden.</translation>
    </message>
    <message>
        <source>Size, Crop and Rotation</source>
        <translation>Formaat, uitsnede en rotatie</translation>
    </message>
    <message>
        <source>Choose how many times larger the photo becomes; {custom} has the long side, a box to fit into, print sizes and other factors. Where that is beyond the model, {passes} makes the result sharper, but takes much longer.</source>
        <translation>Kies hoeveel keer groter de foto wordt; {custom} heeft de lange zijde, een kader om in te passen, afdrukformaten en andere factoren. Waar dat verder gaat dan het model, maakt {passes} het resultaat scherper, maar dat duurt veel langer.</translation>
    </message>
    <message>
        <source>{crop} enlarges only a part. {left} and {right} in the menu {menu} turn the photo, {horizontal} and {vertical} flip it. All of it can be undone.</source>
        <translation>{crop} vergroot alleen een deel. {left} en {right} in het menu {menu} roteren de foto, {horizontal} en {vertical} spiegelen hem. Alles kan ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>{queue} in the menu {menu} lists the photos and exports them one after the other. It can be paused and cancelled, and what failed stops no other photo. A batch that was interrupted can be resumed at the next start.</source>
        <translation>{queue} in het menu {menu} toont de foto’s en exporteert ze een voor een. Je kunt pauzeren en annuleren, en wat mislukt houdt geen andere foto tegen. Een onderbroken reeks kan bij de volgende start worden hervat.</translation>
    </message>
    <message>
        <source>The model is chosen at the top of the settings. Photo Max has the best detail, and is slow on older computers; Photo 2 is fast. Other models can be added.</source>
        <translation>Het model kies je bovenaan de regelaars. Photo Max heeft de beste details en is traag op oudere computers; Photo 2 is snel. Andere modellen kunnen worden toegevoegd.</translation>
    </message>
    <message>
        <source>With {brush}, paint places that are to be more faithful or more realistic. {faces} in the menu {menu} finds the faces and keeps them more faithful.</source>
        <translation>Verf met {brush} plekken die getrouwer of realistischer moeten zijn. {faces} in het menu {menu} vindt de gezichten en houdt ze getrouwer.</translation>
    </message>
    <message>
        <source>Many Photos</source>
        <translation>Veel foto’s</translation>
    </message>
    <message>
        <source>Drop several photos or a folder: they stand in the strip below the photo. Each has its own settings. Select several with Shift, and a change is for all of them.</source>
        <translation>Sleep meerdere foto’s of een map op het venster: ze staan in de strook onder de foto. Elke foto heeft eigen instellingen. Selecteer er meerdere met Shift, dan geldt een wijziging voor allemaal.</translation>
    </message>
    <message>
        <source>Where Files Go</source>
        <translation>Waar bestanden komen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Instellingen…</translation>
    </message>
    <message>
        <source>No file is ever replaced: where a name is taken, the new one gets a number. Colours are kept; camera data and captions are, too, while {keep} is on.</source>
        <translation>Nooit wordt een bestand vervangen: is een naam bezet, dan krijgt het nieuwe een nummer. Kleuren blijven bewaard; cameragegevens en bijschriften ook, zolang {keep} aan staat.</translation>
    </message>
    <message>
        <source>If Something Goes Wrong</source>
        <translation>Als iets misgaat</translation>
    </message>
    <message>
        <source>A message says why a photo does not open. A damaged one often can be opened with {anyway}; {retry} tries once more in the queue.</source>
        <translation>Een melding zegt waarom een foto niet opengaat. Een beschadigde foto gaat vaak open met {anyway}; {retry} probeert het nog eens in de wachtrij.</translation>
    </message>
    <message>
        <source>&amp;About Vernier</source>
        <translation>&amp;Over Vernier</translation>
    </message>
    <message>
        <source>&amp;Quit Vernier</source>
        <translation>S&amp;top Vernier</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Toon</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>Foto’s worden gezocht…</translation>
    </message>
    <message>
        <source>Finder&apos;s services could not be changed: {reason}.</source>
        <translation>De voorzieningen van Finder konden niet worden gewijzigd: {reason}.</translation>
    </message>
    <message>
        <source>Finder has the service now: select photos there, then choose Services › Enlarge with Vernier.</source>
        <translation>Finder heeft de voorziening nu: selecteer daar foto’s en kies Voorzieningen › Vergroot met Vernier.</translation>
    </message>
    <message>
        <source>Finder does not have the service any more.</source>
        <translation>Finder heeft de voorziening niet meer.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>A&amp;rchief</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Wijzig</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>&amp;Foto</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>W&amp;achtrij</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Weer&amp;gave</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Venster</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Model</translation>
    </message>
    <message>
        <source>Wait until nothing is being saved.</source>
        <translation>Wacht tot er niets meer wordt bewaard.</translation>
    </message>
    <message>
        <source>Best detail; slow without a Neural Engine or GPU</source>
        <translation>Beste detail; langzaam zonder Neural Engine of GPU</translation>
    </message>
    <message>
        <source>Fast; good everywhere</source>
        <translation>Snel; overal goed</translation>
    </message>
    <message>
        <source>Slower than Photo 2</source>
        <translation>Langzamer dan Photo 2</translation>
    </message>
    <message>
        <source>no controls</source>
        <translation>geen regelaars</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modellen</translation>
    </message>
    <message>
        <source>Installed models</source>
        <translation>Geïnstalleerde modellen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Gebruik</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <source>How the model was trained, how good it is, and its licences</source>
        <translation>Hoe het model is getraind, hoe goed het is en de licenties</translation>
    </message>
    <message>
        <source>Computes on:</source>
        <translation>Berekent op:</translation>
    </message>
    <message>
        <source>Some models cannot be used.</source>
        <translation>Sommige modellen kunnen niet worden gebruikt.</translation>
    </message>
    <message>
        <source>Installing…</source>
        <translation>Wordt geïnstalleerd…</translation>
    </message>
    <message>
        <source>{title} is installed.</source>
        <translation>{title} is geïnstalleerd.</translation>
    </message>
    <message>
        <source>{title} (in use)</source>
        <translation>{title} (in gebruik)</translation>
    </message>
    <message>
        <source>Models that came with Vernier cannot be removed.</source>
        <translation>Modellen die bij Vernier horen, kunnen niet worden verwijderd.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foto’s</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <source>Open a folder of photos</source>
        <translation>Open een map met foto’s</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Voeg een model toe</translation>
    </message>
    <message>
        <source>Vernier enlarges photos.</source>
        <translation>Vernier vergroot foto’s.</translation>
    </message>
    <message>
        <source>Preparing {title} for this Mac, once per macOS update…</source>
        <translation>{title} wordt voor deze Mac voorbereid, eenmaal per macOS-update…</translation>
    </message>
    <message>
        <source>Enlarge with Vernier</source>
        <comment>in Finder&apos;s menu of services</comment>
        <translation>Vergroot met Vernier</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Open &amp;recent</translation>
    </message>
    <message>
        <source>Clear Menu</source>
        <translation>Wis menu</translation>
    </message>
    <message>
        <source>Size of a new photo</source>
        <translation>Formaat van een nieuwe foto</translation>
    </message>
    <message>
        <source>The largest below 50 megapixels</source>
        <translation>Het grootste onder 50 megapixel</translation>
    </message>
    <message>
        <source>Realism of a new photo</source>
        <translation>Realisme van een nieuwe foto</translation>
    </message>
    <message>
        <source>As the model suggests</source>
        <translation>Zoals het model voorstelt</translation>
    </message>
    <message>
        <source>Size and realism are for new photos. What you have chosen for a photo stays.</source>
        <translation>Formaat en realisme zijn voor nieuwe foto’s. Wat voor een foto is gekozen, blijft.</translation>
    </message>
    <message>
        <source>Background of the photo</source>
        <translation>Achtergrond van de foto</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Als het venster</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Zwart</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>Donkergrijs</translation>
    </message>
    <message>
        <source>Middle grey</source>
        <translation>Middelgrijs</translation>
    </message>
    <message>
        <source>Light grey</source>
        <translation>Lichtgrijs</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Wit</translation>
    </message>
    <message>
        <source>Notify when a batch ends in the background</source>
        <translation>Meld wanneer een reeks op de achtergrond eindigt</translation>
    </message>
    <message>
        <source>This is about {title}; Model &gt; Manage Models has the others.</source>
        <translation>Dit gaat over {title}; de andere staan onder Model &gt; Beheer modellen.</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Formaat:</translation>
    </message>
    <message>
        <source>Realism:</source>
        <translation>Realisme:</translation>
    </message>
    <message>
        <source>Background:</source>
        <translation>Achtergrond:</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Toetscombinaties</translation>
    </message>
    <message>
        <source>On the photo</source>
        <translation>Op de foto</translation>
    </message>
    <message>
        <source>In the strip</source>
        <translation>In de strook</translation>
    </message>
    <message>
        <source>Space or {key}</source>
        <translation>Spatiebalk of {key}</translation>
    </message>
    <message>
        <source>Zoom in and out</source>
        <translation>Zoom in en uit</translation>
    </message>
    <message>
        <source>The whole photo</source>
        <translation>De hele foto</translation>
    </message>
    <message>
        <source>Actual pixels</source>
        <translation>Werkelijke pixels</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <translation>Verplaats de foto</translation>
    </message>
    <message>
        <source>Show A or B (Result, with Compare)</source>
        <translation>Toon A of B (Resultaat, met Vergelijk)</translation>
    </message>
    <message>
        <source>Move the handle</source>
        <translation>Verplaats de greep</translation>
    </message>
    <message>
        <source>Shift and {keys}</source>
        <translation>Shift en {keys}</translation>
    </message>
    <message>
        <source>Previous and next photo</source>
        <translation>Vorige en volgende foto</translation>
    </message>
    <message>
        <source>Select several, which changes are for</source>
        <translation>Selecteer er meer, om samen te wijzigen</translation>
    </message>
    <message>
        <source>Take out of the strip</source>
        <translation>Haal uit de strook</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>&amp;Herstel {step}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Herstel</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>&amp;Opnieuw {step}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Opnieuw</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>Berekent op</translation>
    </message>
    <message>
        <source>{unit}: tried, and used.</source>
        <translation>{unit}: getest en in gebruik.</translation>
    </message>
    <message>
        <source>{unit}: not used ({problem}).</source>
        <translation>{unit}: niet gebruikt ({problem}).</translation>
    </message>
    <message>
        <source>No photo yet</source>
        <translation>Nog geen foto</translation>
    </message>
    <message>
        <source>Drop photos or a folder here</source>
        <translation>Sleep foto’s of een map hierheen</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Plak</translation>
    </message>
    <message>
        <source>Paste a photo from the clipboard</source>
        <translation>Plak een foto van het klembord</translation>
    </message>
    <message>
        <source>Try a sample</source>
        <translation>Probeer een voorbeeld</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recent</translation>
    </message>
    <message>
        <source>Samples: NASA (public domain), Rachel Michetti and Lav Varshney (CC0), aged by us</source>
        <translation>Voorbeelden: NASA (publiek domein), Rachel Michetti en Lav Varshney (CC0), door ons verouderd</translation>
    </message>
    <message>
        <source>Vernier enlarges them, from faithful to realistic.</source>
        <translation>Vernier vergroot ze, van getrouw tot realistisch.</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portret</translation>
    </message>
    <message>
        <source>A small photo of good quality</source>
        <translation>Een kleine foto van goede kwaliteit</translation>
    </message>
    <message>
        <source>From the web</source>
        <translation>Van het web</translation>
    </message>
    <message>
        <source>A small JPEG with the marks of strong compression</source>
        <translation>Een kleine JPEG met sporen van sterke compressie</translation>
    </message>
    <message>
        <source>Old print</source>
        <translation>Oude afdruk</translation>
    </message>
    <message>
        <source>A faded print with grain and scratches</source>
        <translation>Een verbleekte afdruk met korrel en krassen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>O&amp;pen…</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>Open &amp;map…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluit</translation>
    </message>
    <message>
        <source>Show in Fi&amp;nder&apos;s Services</source>
        <translation>Toon in de &amp;voorzieningen van Finder</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Plak</translation>
    </message>
    <message>
        <source>&amp;Manage Models…</source>
        <translation>&amp;Beheer modellen…</translation>
    </message>
    <message>
        <source>&amp;One Photo</source>
        <translation>&amp;Eén foto</translation>
    </message>
    <message>
        <source>The &amp;Queue</source>
        <translation>De &amp;wachtrij</translation>
    </message>
    <message>
        <source>&amp;Minimize</source>
        <translation>&amp;Minimaliseer</translation>
    </message>
    <message>
        <source>&amp;Zoom the Window</source>
        <translation>&amp;Zoom venster</translation>
    </message>
    <message>
        <source>Vernier &amp;Help</source>
        <translation>Vernier &amp;Help</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoek</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>Zoek in de help</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Toetscombinaties</translation>
    </message>
    <message>
        <source>Full Scr&amp;een</source>
        <translation>S&amp;chermvullende weergave</translation>
    </message>
    <message>
        <source>Show &amp;Log</source>
        <translation>Toon &amp;logboek</translation>
    </message>
    <message>
        <source>Brush Stroke</source>
        <translation>Penseelstreek</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Zoom in to see what is invented</source>
        <translation>Zoom in om te zien wat verzonnen is</translation>
    </message>
    <message>
        <source>Rendering…</source>
        <translation>Wordt berekend…</translation>
    </message>
    <message>
        <source>Not enlarged</source>
        <translation>Niet vergroot</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>brushed</source>
        <translation>met penseel</translation>
    </message>
    <message>
        <source>Cleanup {value}</source>
        <translation>Opschoning {value}</translation>
    </message>
    <message>
        <source>Plus and minus zoom, 0 shows the whole photo, 1 actual pixels. The arrow keys move the photo, Shift with left or right moves the handle. Hold Space to see the original.</source>
        <translation>Plus en min zoomen, 0 toont de hele foto, 1 de werkelijke pixels. De pijltoetsen verplaatsen de foto; Shift met links of rechts verplaatst de greep. Houd de spatiebalk ingedrukt om het origineel te zien.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Photo(s)</source>
        <translation>
            <numerusform>Verwijder foto</numerusform>
            <numerusform>Verwijder %n foto’s</numerusform>
        </translation>
    </message>
    <message>
        <source>The result would have {width} × {height} pixels, which are {pixels:,} megapixels. The clipboard takes up to {most}. Choose a smaller size, or export it.</source>
        <translation>Het resultaat zou {width} × {height} pixels hebben, dat is {pixels:,} megapixel. Op het klembord past hooguit {most}. Kies een kleiner formaat of exporteer het.</translation>
    </message>
    <message>
        <source>The setting that is shown</source>
        <translation>De instelling die te zien is</translation>
    </message>
    <message>
        <source>Show the setting that was kept (A)</source>
        <translation>Toon de onthouden instelling (A)</translation>
    </message>
    <message>
        <source>Show the present setting (A)</source>
        <translation>Toon de huidige instelling (A)</translation>
    </message>
    <message>
        <source>Needs {needed}, only {free} free</source>
        <translation>Vereist {needed}, slechts {free} vrij</translation>
    </message>
    <message>
        <source>{name} has {width} × {height} pixels, and the part that was chosen is not inside of it. Crop the photo again.</source>
        <translation>{name} heeft {width} × {height} pixels, en het gekozen deel ligt er niet in. Snijd de foto opnieuw uit.</translation>
    </message>
    <message>
        <source>Part of the photo to keep</source>
        <translation>Deel van de foto dat blijft</translation>
    </message>
    <message>
        <source>The arrow keys move the frame by one pixel, with Shift by ten. With Option they move its lower right corner. X turns it. Return is Done, Escape is Cancel.</source>
        <translation>De pijltoetsen verplaatsen het kader één pixel, met Shift tien. Met Option verplaatsen ze de hoek rechtsonder. X draait het kader. Return is Gereed, Escape is Annuleer.</translation>
    </message>
    <message>
        <source>It is another photo than the one that was cropped, so all of it is shown.</source>
        <translation>Het is een andere foto dan die waaruit een deel was gekozen, dus is hij helemaal te zien.</translation>
    </message>
    <message>
        <source>Marks outside of the crop, such as the names of faces, were left out.</source>
        <translation>Markeringen buiten de uitsnede, zoals de namen van gezichten, zijn weggelaten.</translation>
    </message>
    <message>
        <source>Its panorama data was left out, because the photo was cropped.</source>
        <translation>De panoramagegevens zijn weggelaten, omdat de foto is uitgesneden.</translation>
    </message>
    <message>
        <source>Its crop and local adjustments for Lightroom and Camera Raw were left out, because they are for all of the photo.</source>
        <translation>De uitsnede en lokale aanpassingen voor Lightroom en Camera Raw zijn weggelaten, omdat ze voor de hele foto gelden.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Uitsnijden</translation>
    </message>
</context>
</TS>
