<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name></name>
    <message>
        <source>Little noise and compression was found, so it was not cleaned.</source>
        <translation>Peu de bruit et de compression ont été trouvés, elle n’a donc pas été nettoyée.</translation>
    </message>
    <message>
        <source>Compression artefacts were found: cleanup {value}.</source>
        <translation>Des artefacts de compression ont été trouvés&#x202f;: nettoyage {value}.</translation>
    </message>
    <message>
        <source>Noise was found: cleanup {value}.</source>
        <translation>Du bruit a été trouvé&#x202f;: nettoyage {value}.</translation>
    </message>
    <message>
        <source>There is not enough memory for {name}. Close other programs and try again.</source>
        <translation>La mémoire ne suffit pas pour {name}. Quittez d’autres applications et réessayez.</translation>
    </message>
    <message>
        <source>{name} could not be enlarged because of an unexpected error ({kind}). The log has the details.</source>
        <translation>Impossible d’agrandir {name} à cause d’une erreur inattendue ({kind}). Le journal contient les détails.</translation>
    </message>
    <message>
        <source>Another window or command line of Vernier has enlarged it in the meantime.</source>
        <translation>Une autre fenêtre ou une ligne de commande de Vernier l’a agrandie entre-temps.</translation>
    </message>
    <message>
        <source>The journal {file} cannot be written ({reason}), so a later run will not know which photos are finished. Make room on its disk, or allow your account to write it.</source>
        <translation>Impossible d’écrire la liste des photos terminées, {file} ({reason})&#x202f;; une prochaine exécution ne saura donc pas lesquelles sont terminées. Libérez de l’espace sur son disque, ou autorisez votre compte à l’écrire.</translation>
    </message>
    <message>
        <source>The journal {file} cannot be read ({reason}), so it is not known which photos are finished. Allow your account to read it.</source>
        <translation>Impossible de lire la liste des photos terminées, {file} ({reason})&#x202f;; on ne sait donc pas lesquelles sont terminées. Autorisez votre compte à la lire.</translation>
    </message>
    <message>
        <source>{name} belongs to another program, so Vernier does not look into it. Export the photos from that program, and name the folder that they are in.</source>
        <translation>{name} appartient à une autre application, Vernier n’y cherche donc rien. Exportez les photos depuis cette application, et indiquez le dossier où elles se trouvent.</translation>
    </message>
    <message>
        <source>{name} would have {width:,} × {height:,} pixels. That takes about {needed:,.1f} GB of memory; this computer has {memory:,.1f} GB. Ask for a smaller size, or for PNG, TIFF or JPEG, which need the least.</source>
        <translation>{name} aurait {width:,} × {height:,} pixels. Il faudrait pour cela environ {needed:,.1f} Go de mémoire&#x202f;; cet ordinateur en a {memory:,.1f} Go. Demandez une taille plus petite, ou PNG, TIFF ou JPEG, qui en demandent le moins.</translation>
    </message>
    <message>
        <source>{name} no longer exists ({reason}).</source>
        <translation>{name} n’existe plus ({reason}).</translation>
    </message>
    <message>
        <source>It has {width} × {height} pixels, at least as many as asked for, and was left alone.</source>
        <translation>Elle a {width} × {height} pixels, au moins autant que demandé, et a été laissée telle quelle.</translation>
    </message>
    <message>
        <source>{format} would have 8 bits per channel here; the result is a PNG, which keeps all of them.</source>
        <translation>{format} aurait ici 8 bits par canal&#x202f;; le résultat est un PNG, qui les conserve tous.</translation>
    </message>
    <message>
        <source>Vernier does not write {format}; the result is a PNG.</source>
        <translation>Vernier n’écrit pas {format}&#x202f;; le résultat est un PNG.</translation>
    </message>
    <message>
        <source>The folder {folder} is no longer there. Put it back or connect its disk, and try again.</source>
        <translation>Le dossier {folder} n’est plus là. Remettez-le en place ou connectez son disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be created, because {nearest} is not a folder. Choose another one.</source>
        <translation>Impossible de créer le dossier {folder}, car {nearest} n’est pas un dossier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be created ({reason}). Choose another folder.</source>
        <translation>Impossible de créer le dossier {folder} ({reason}). Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The photo has that size already, so it is only cleaned.</source>
        <translation>La photo a déjà cette taille, elle est donc seulement nettoyée.</translation>
    </message>
    <message>
        <source>The photo has that size already, so it is not enlarged.</source>
        <translation>La photo a déjà cette taille, elle n’est donc pas agrandie.</translation>
    </message>
    <message>
        <source>The photo is larger than that, so it is cleaned and reduced.</source>
        <translation>La photo est plus grande que cela, elle est donc nettoyée et réduite.</translation>
    </message>
    <message>
        <source>The photo is larger than that, so it is only reduced.</source>
        <translation>La photo est plus grande que cela, elle est donc seulement réduite.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels are more than {scale} times its size. Beyond {scale} times the photo is only resampled, which adds no detail.</source>
        <translation>{width} × {height} pixels, c’est plus de {scale} fois sa taille. Au-delà de {scale} fois, la photo est seulement rééchantillonnée, ce qui n’ajoute aucun détail.</translation>
    </message>
    <message>
        <source>With {passes} it is sharper, but takes much longer.</source>
        <translation>Avec {passes}, c’est plus net, mais cela prend beaucoup plus de temps.</translation>
    </message>
    <message>
        <source>{name} would have {width:,} × {height:,} pixels. That takes about {needed:,.0f} GB of memory; this computer has {memory:,.0f} GB. Ask for a smaller size.</source>
        <translation>{name} aurait {width:,} × {height:,} pixels. Il faudrait pour cela environ {needed:,.0f} Go de mémoire&#x202f;; cet ordinateur en a {memory:,.0f} Go. Demandez une taille plus petite.</translation>
    </message>
    <message>
        <source>The folder {root} cannot be read ({reason}). Allow your account to read it.</source>
        <translation>Impossible de lire le dossier {root} ({reason}). Autorisez votre compte à le lire.</translation>
    </message>
    <message>
        <source>{path} has no pictures in it but in packages, caches and what was excluded. Name a folder with photos.</source>
        <translation>{path} ne contient aucune image, sauf dans des paquets, des caches et ce qui a été exclu. Indiquez un dossier de photos.</translation>
    </message>
    <message>
        <source>{path} has no pictures in it, nor in its folders.</source>
        <translation>{path} ne contient aucune image, ses dossiers non plus.</translation>
    </message>
    <message>
        <source>{path} has no pictures in it. To look into its folders too, add --recursive.</source>
        <translation>{path} ne contient aucune image. Pour chercher aussi dans ses dossiers, ajoutez --recursive.</translation>
    </message>
    <message>
        <source>The folder {folder} for intermediate files cannot be used ({reason}). Free some space on its disk.</source>
        <translation>Le dossier {folder} des fichiers intermédiaires ne peut pas être utilisé ({reason}). Libérez de l’espace sur son disque.</translation>
    </message>
    <message>
        <source>Cleaning this photo takes about {needed} on the disk of {folder}, and {free} are free there. Set cleanup to 0, or make room.</source>
        <translation>Le nettoyage de cette photo demande environ {needed} sur le disque de {folder}, et {free} y sont libres. Réglez le nettoyage sur 0, ou libérez de l’espace.</translation>
    </message>
    <message>
        <source>Enlarging this photo takes about {needed} on the disk of {folder}, and {free} are free there. Choose a smaller size, or make room.</source>
        <translation>L’agrandissement de cette photo demande environ {needed} sur le disque de {folder}, et {free} y sont libres. Choisissez une taille plus petite, ou libérez de l’espace.</translation>
    </message>
    <message>
        <source>The result needs about {needed}, and {free} are free on the disk of {folder}. Choose a folder on another disk or a smaller size, or make room.</source>
        <translation>Le résultat a besoin d’environ {needed}, et {free} sont libres sur le disque de {folder}. Choisissez un dossier sur un autre disque ou une taille plus petite, ou libérez de l’espace.</translation>
    </message>
    <message>
        <source>The results may need {needed}, and the disk of {folder} has {free} free.</source>
        <translation>Les résultats pourraient avoir besoin de {needed}, et {free} sont libres sur le disque de {folder}.</translation>
    </message>
    <message>
        <source>{value} GB</source>
        <translation>{value} Go</translation>
    </message>
    <message>
        <source>{value} MB</source>
        <translation>{value} Mo</translation>
    </message>
    <message>
        <source>{value} kB</source>
        <translation>{value} Ko</translation>
    </message>
    <message>
        <source>not timed yet</source>
        <translation>pas encore mesuré</translation>
    </message>
    <message>
        <source>{seconds} s per megapixel</source>
        <translation>{seconds} s par mégapixel</translation>
    </message>
    <message>
        <source>The model {student} does not fit this version of Vernier: what its programs make does not fit together. Install it again.</source>
        <translation>Le modèle {student} ne convient pas à cette version de Vernier&#x202f;: les résultats de ses programmes ne vont pas ensemble. Installez-le à nouveau.</translation>
    </message>
    <message>
        <source>The model {student} computed no usable pixels at row {row}, column {column} of the photo. Try another model.</source>
        <translation>Le modèle {student} n’a pas calculé de pixels utilisables à la ligne {row}, colonne {column} de la photo. Essayez un autre modèle.</translation>
    </message>
    <message>
        <source>Core ML needs a Mac. Use the runtime &apos;torch&apos; on this computer.</source>
        <translation>Core ML exige un Mac. Utilisez l’environnement d’exécution «&#xa0;torch&#xa0;» sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The runtime &apos;torch&apos; is not installed. Install the package torch, or use Core ML on a Mac.</source>
        <translation>L’environnement d’exécution «&#xa0;torch&#xa0;» n’est pas installé. Installez le paquet torch, ou utilisez Core ML sur un Mac.</translation>
    </message>
    <message>
        <source>The model {student} has no programs for the runtime &apos;{runtime}&apos;.</source>
        <translation>Le modèle {student} n’a pas de programmes pour l’environnement d’exécution «&#xa0;{runtime}&#xa0;».</translation>
    </message>
    <message>
        <source>The model {student} does not fit this version of Vernier: its program &apos;{program}&apos; takes {taken}, and was given {given}. Install it again.</source>
        <translation>Le modèle {student} ne convient pas à cette version de Vernier&#x202f;: son programme «&#xa0;{program}&#xa0;» prend {taken} et a reçu {given}. Installez-le à nouveau.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} ou {other}</translation>
    </message>
    <message>
        <source>The model {student} lacks its program &apos;{program}&apos; for tiles of {tile}. Install it again.</source>
        <translation>Il manque au modèle {student} son programme «&#xa0;{program}&#xa0;» pour des tuiles de {tile}. Installez-le à nouveau.</translation>
    </message>
    <message>
        <source>Core ML does not accept the program &apos;{program}&apos; of the model {student}. Install the model again, or choose the runtime &apos;torch&apos;.</source>
        <translation>Core ML n’accepte pas le programme «&#xa0;{program}&#xa0;» du modèle {student}. Installez le modèle à nouveau, ou choisissez l’environnement d’exécution «&#xa0;torch&#xa0;».</translation>
    </message>
    <message>
        <source>Core ML does not accept the model there</source>
        <translation>Core ML n’y accepte pas le modèle</translation>
    </message>
    <message>
        <source>it did not answer for {seconds} s</source>
        <translation>aucune réponse pendant {seconds} s</translation>
    </message>
    <message>
        <source>its process ended unexpectedly (status {code})</source>
        <translation>son processus s’est arrêté de façon inattendue (état {code})</translation>
    </message>
    <message>
        <source>The program {name} cannot be loaded safely: {reason}</source>
        <translation>Le programme {name} ne peut pas être chargé sans risque&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>The program {name} is damaged. Install the model again.</source>
        <translation>Le programme {name} est endommagé. Installez le modèle à nouveau.</translation>
    </message>
    <message>
        <source>its format has the version {found}, not {wanted}.</source>
        <translation>son format a la version {found}, et non {wanted}.</translation>
    </message>
    <message>
        <source>it has an input of the kind {kind}.</source>
        <translation>il a une entrée du type {kind}.</translation>
    </message>
    <message>
        <source>it lacks the weights {names}.</source>
        <translation>il lui manque les poids {names}.</translation>
    </message>
    <message>
        <source>it has {outputs} outputs under {names} names.</source>
        <translation>il a {outputs} sorties sous {names} noms.</translation>
    </message>
    <message>
        <source>its part {name} is compressed.</source>
        <translation>sa partie {name} est comprimée.</translation>
    </message>
    <message>
        <source>its part {name} is too large.</source>
        <translation>sa partie {name} est trop grande.</translation>
    </message>
    <message>
        <source>its weight {path} is a Python object.</source>
        <translation>son poids {path} est un objet Python.</translation>
    </message>
    <message>
        <source>it returns {kind}.</source>
        <translation>il renvoie {kind}.</translation>
    </message>
    <message>
        <source>an operation has a result of the kind {kind}.</source>
        <translation>une opération a un résultat du type {kind}.</translation>
    </message>
    <message>
        <source>an operation has an argument of the kind {kind}.</source>
        <translation>une opération a un argument du type {kind}.</translation>
    </message>
    <message>
        <source>it has the name &apos;{name}&apos;.</source>
        <translation>il contient le nom «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>n’existe pas</translation>
    </message>
    <message>
        <source>can not be run with {shapes}</source>
        <translation>ne peut pas être exécuté avec {shapes}</translation>
    </message>
    <message>
        <source>The model {student} does not fit this version of Vernier: its program &apos;{program}&apos; {what}. Install it again.</source>
        <translation>Le modèle {student} ne convient pas à cette version de Vernier&#x202f;: son programme «&#xa0;{program}&#xa0;» {what}. Installez-le à nouveau.</translation>
    </message>
    <message>
        <source>it calls {target}.</source>
        <translation>il appelle {target}.</translation>
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
        <translation>Processeur</translation>
    </message>
    <message>
        <source>This version of Vernier cannot run models of the system &apos;{system}&apos;.</source>
        <translation>Cette version de Vernier ne peut pas exécuter de modèles du système «&#xa0;{system}&#xa0;».</translation>
    </message>
    <message>
        <source>it is no faster than the processor</source>
        <translation>pas plus rapide que le processeur</translation>
    </message>
    <message>
        <source>its pixels are no picture</source>
        <translation>ses pixels ne forment pas une image</translation>
    </message>
    <message>
        <source>its picture differs from that of the processor ({decibels} dB)</source>
        <translation>son image diffère de celle du processeur ({decibels} dB)</translation>
    </message>
    <message>
        <source>The process that enlarges photos ended unexpectedly, twice (status {code}). Try again; if it happens again, close other programs or try a smaller photo.</source>
        <translation>Le processus qui agrandit les photos s’est arrêté deux fois de façon inattendue (état {code}). Réessayez&#x202f;; si cela se reproduit, quittez d’autres applications ou essayez une photo plus petite.</translation>
    </message>
    <message>
        <source>The intermediate file {path} could not be made ({reason}). Free some space on that disk.</source>
        <translation>Impossible de créer le fichier intermédiaire {path} ({reason}). Libérez de l’espace sur ce disque.</translation>
    </message>
    <message>
        <source>The disk became full while the photo was enlarged. Free some space and try again.</source>
        <translation>Le disque s’est rempli pendant l’agrandissement de la photo. Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>There is not enough memory for this photo. Close other programs and try again.</source>
        <translation>La mémoire ne suffit pas pour cette photo. Quittez d’autres applications et réessayez.</translation>
    </message>
    <message>
        <source>The photo could not be enlarged because of an unexpected error ({kind}). The log has the details.</source>
        <translation>Impossible d’agrandir la photo à cause d’une erreur inattendue ({kind}). Le journal contient les détails.</translation>
    </message>
    <message>
        <source>There is not enough memory for {width} × {height} pixels. Close other programs or enlarge less.</source>
        <translation>La mémoire ne suffit pas pour {width} × {height} pixels. Quittez d’autres applications ou agrandissez moins.</translation>
    </message>
    <message>
        <source>an unexpected error occurred ({kind})</source>
        <translation>une erreur inattendue s’est produite ({kind})</translation>
    </message>
    <message>
        <source>RGB colours</source>
        <translation>des couleurs RVB</translation>
    </message>
    <message>
        <source>greys</source>
        <translation>des niveaux de gris</translation>
    </message>
    <message>
        <source>CMYK colours</source>
        <translation>des couleurs CMJN</translation>
    </message>
    <message>
        <source>Lab colours</source>
        <translation>des couleurs Lab</translation>
    </message>
    <message>
        <source>Its colour profile is damaged and was ignored; the colours were read as sRGB.</source>
        <translation>Son profil de couleurs est endommagé et a été ignoré&#x202f;; les couleurs ont été lues comme sRGB.</translation>
    </message>
    <message>
        <source>other colours</source>
        <translation>d’autres couleurs</translation>
    </message>
    <message>
        <source>Its colour profile is for {described}, which the image does not have, and was ignored; the colours were read as sRGB.</source>
        <translation>Son profil concerne {described}, que l’image n’a pas, et a été ignoré&#x202f;; les couleurs ont été lues comme sRGB.</translation>
    </message>
    <message>
        <source>a JPEG-LS image</source>
        <translation>une image JPEG-LS</translation>
    </message>
    <message>
        <source>a hierarchical JPEG image</source>
        <translation>une image JPEG hiérarchique</translation>
    </message>
    <message>
        <source>a JPEG image with {depth} bits per channel</source>
        <translation>une image JPEG à {depth} bits par canal</translation>
    </message>
    <message>
        <source>A few of its values lie below black or above white and were cut off.</source>
        <translation>Quelques-unes de ses valeurs, plus sombres que le noir ou plus claires que le blanc, ont été écrêtées.</translation>
    </message>
    <message>
        <source>{name} is a file of {size:,.0f} GB, too large for the {memory:,.0f} GB of memory of this computer.</source>
        <translation>{name} est un fichier de {size:,.0f} Go, trop gros pour les {memory:,.0f} Go de mémoire de cet ordinateur.</translation>
    </message>
    <message>
        <source>{name} has {width:,} × {height:,} pixels. Opening it takes about {needed:,.0f} GB of memory; this computer has {memory:,.0f} GB. Crop it or make it smaller first: up to about {most:,.0f} megapixels will work.</source>
        <translation>{name} a {width:,} × {height:,} pixels. L’ouvrir demande environ {needed:,.0f} Go de mémoire&#x202f;; cet ordinateur en a {memory:,.0f} Go. Commencez par recadrer ou réduire l’image&#x202f;: jusqu’à environ {most:,.0f} mégapixels, cela fonctionne.</translation>
    </message>
    <message>
        <source>{name} has {width:,} × {height:,} pixels. Enlarging it {scale} times takes about {needed:,.0f} GB of memory; this computer has {memory:,.0f} GB. Crop it or make it smaller first: up to about {most:,.0f} megapixels will work.</source>
        <translation>{name} a {width:,} × {height:,} pixels. L’agrandir {scale} fois demande environ {needed:,.0f} Go de mémoire&#x202f;; cet ordinateur en a {memory:,.0f} Go. Commencez par recadrer ou réduire l’image&#x202f;: jusqu’à environ {most:,.0f} mégapixels, cela fonctionne.</translation>
    </message>
    <message>
        <source>{name} cannot be written here: only macOS has an encoder of {format} that Vernier may use. Choose another format.</source>
        <translation>{name} ne peut pas être écrit ici&#x202f;: seul macOS a un encodeur {format} que Vernier peut utiliser. Choisissez un autre format.</translation>
    </message>
    <message>
        <source>{name} would have {width:,} × {height:,} pixels. A {format} file cannot have more than {ceiling:,} on a side. Choose PNG or TIFF instead.</source>
        <translation>{name} aurait {width:,} × {height:,} pixels. Un fichier {format} ne peut pas en avoir plus de {ceiling:,} par côté. Choisissez plutôt PNG ou TIFF.</translation>
    </message>
    <message>
        <source>{name} would have {width:,} × {height:,} pixels. Programs that show AVIF refuse more than {most:,.0f} megapixels. Choose PNG or TIFF instead.</source>
        <translation>{name} aurait {width:,} × {height:,} pixels. Les applications qui affichent AVIF refusent plus de {most:,.0f} mégapixels. Choisissez plutôt PNG ou TIFF.</translation>
    </message>
    <message>
        <source>Its gain map for bright screens (HDR) was left out; the result is the picture for ordinary screens.</source>
        <translation>Sa carte de gain pour écrans lumineux (HDR) a été omise&#x202f;; le résultat est l’image pour écrans ordinaires.</translation>
    </message>
    <message>
        <source>Its outlines from Photoshop (paths, clipping path) were left out.</source>
        <translation>Ses contours de Photoshop (tracés, tracé de détourage) ont été omis.</translation>
    </message>
    <message>
        <source>Its video (motion photo) was left out.</source>
        <translation>Sa vidéo (photo animée) a été omise.</translation>
    </message>
    <message>
        <source>Its depth map was left out.</source>
        <translation>Sa carte de profondeur a été omise.</translation>
    </message>
    <message>
        <source>Its sound recording was left out.</source>
        <translation>Son enregistrement sonore a été omis.</translation>
    </message>
    <message>
        <source>Its camera data (EXIF) is damaged and was left out.</source>
        <translation>Les données de l’appareil (EXIF) sont endommagées et ont été omises.</translation>
    </message>
    <message>
        <source>Part of its XMP data is missing or damaged and was left out.</source>
        <translation>Une partie de ses données XMP manque ou est endommagée et a été omise.</translation>
    </message>
    <message>
        <source>Its XMP data is damaged and was left out.</source>
        <translation>Ses données XMP sont endommagées et ont été omises.</translation>
    </message>
    <message>
        <source>Only the first of {count} pages was read.</source>
        <translation>Seule la première des {count} pages a été lue.</translation>
    </message>
    <message>
        <source>Only the main one of {count} images was read.</source>
        <translation>Seule l’image principale des {count} images a été lue.</translation>
    </message>
    <message>
        <source>Only the first of {count} images was read.</source>
        <translation>Seule la première des {count} images a été lue.</translation>
    </message>
    <message>
        <source>Only the first of {count} frames was read.</source>
        <translation>Seule la première des {count} trames a été lue.</translation>
    </message>
    <message>
        <source>Its {depth} bits per channel were reduced to {bits}.</source>
        <translation>Ses {depth} bits par canal ont été réduits à {bits}.</translation>
    </message>
    <message>
        <source>Its panorama data was left out, because the photo was turned or flipped.</source>
        <translation>Ses données de panorama ont été omises, car la photo a été pivotée ou retournée.</translation>
    </message>
    <message>
        <source>This photo was already enlarged or cleaned by Vernier, with the model {model}. Enlarge the original instead, if you have it.</source>
        <translation>Cette photo a déjà été agrandie ou nettoyée par Vernier, avec le modèle {model}. Agrandissez plutôt l’original, si vous l’avez.</translation>
    </message>
    <message>
        <source>This photo was already enlarged or cleaned by Vernier, with the model {model} at realism {realism}. Enlarge the original instead, if you have it.</source>
        <translation>Cette photo a déjà été agrandie ou nettoyée par Vernier, avec le modèle {model} au réalisme {realism}. Agrandissez plutôt l’original, si vous l’avez.</translation>
    </message>
    <message>
        <source>Its pixel values have no defined white; the brightest became white, the darkest black.</source>
        <translation>Le blanc de ses pixels n’est pas défini&#x202f;; la valeur la plus claire est devenue le blanc, la plus sombre le noir.</translation>
    </message>
    <message>
        <source>It is an HDR picture; its highlights were brought into the range of an ordinary screen.</source>
        <translation>C’est une image HDR&#x202f;; ses hautes lumières ont été ramenées à ce qu’affiche un écran ordinaire.</translation>
    </message>
    <message>
        <source>It has no usable CMYK profile; its colours are approximate.</source>
        <translation>Elle n’a pas de profil CMJN utilisable&#x202f;; ses couleurs sont approximatives.</translation>
    </message>
    <message>
        <source>The name has an unmatched brace. Available fields: {known}.</source>
        <translation>Le nom contient une accolade isolée. Champs disponibles&#x202f;: {known}.</translation>
    </message>
    <message>
        <source>{{{field}}} is not a known field. Available fields: {known}.</source>
        <translation>{{{field}}} n’est pas un champ connu. Champs disponibles&#x202f;: {known}.</translation>
    </message>
    <message>
        <source>A name cannot be empty or contain a slash.</source>
        <translation>Un nom ne peut pas être vide ni contenir une barre oblique.</translation>
    </message>
    <message>
        <source>{name} has {width:,} × {height:,} pixels. An AVIF with more than {most:,.0f} megapixels can not be opened. Make it smaller or export it as PNG or TIFF first.</source>
        <translation>{name} a {width:,} × {height:,} pixels. Un AVIF de plus de {most:,.0f} mégapixels ne peut pas être ouvert. Réduisez-le ou exportez-le d’abord au format PNG ou TIFF.</translation>
    </message>
    <message>
        <source>a HEIF image of a kind other than HEIC</source>
        <translation>une image HEIF d’un autre type que HEIC</translation>
    </message>
    <message>
        <source>a BMP image with an unusual layout of bits</source>
        <translation>une image BMP avec une disposition de bits inhabituelle</translation>
    </message>
    <message>
        <source>It was developed with the white balance of the camera. For full control, develop it in a raw converter and open the TIFF.</source>
        <translation>Elle a été développée avec la balance des blancs de l’appareil. Pour tout maîtriser, développez-la dans un logiciel RAW et ouvrez le TIFF.</translation>
    </message>
    <message>
        <source>Channels that are no colours were left out: {count}.</source>
        <translation>Des canaux qui ne sont pas des couleurs ont été omis&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>a TIFF image with luma and chroma in separate planes</source>
        <translation>une image TIFF avec luminance et chrominance dans des plans séparés</translation>
    </message>
    <message>
        <source>a TIFF image with the compression {method}</source>
        <translation>une image TIFF avec la compression {method}</translation>
    </message>
    <message>
        <source>a TIFF image with complex numbers</source>
        <translation>une image TIFF avec des nombres complexes</translation>
    </message>
    <message>
        <source>a TIFF image with an unusual number of bits per channel</source>
        <translation>une image TIFF avec un nombre inhabituel de bits par canal</translation>
    </message>
    <message>
        <source>a TIFF volume</source>
        <translation>un volume TIFF</translation>
    </message>
    <message>
        <source>a TIFF image with inks other than those of CMYK</source>
        <translation>une image TIFF avec d’autres encres que celles de CMJN</translation>
    </message>
    <message>
        <source>a TIFF image with an unusual colour space</source>
        <translation>une image TIFF avec un espace colorimétrique inhabituel</translation>
    </message>
    <message>
        <source>A part of this image is missing or wrong.</source>
        <translation>Une partie de cette image manque ou est fausse.</translation>
    </message>
    <message>
        <source>{name} uses a pixel format that Vernier does not support ({reason}). Export it as JPEG, PNG or TIFF with 8 bits per channel first.</source>
        <translation>{name} utilise un format de pixels que Vernier ne gère pas ({reason}). Exportez-le d’abord au format JPEG, PNG ou TIFF avec 8 bits par canal.</translation>
    </message>
    <message>
        <source>{name} could not be opened: there was not enough free memory. Close other programs or make the image smaller first.</source>
        <translation>Impossible d’ouvrir {name}&#x202f;: la mémoire libre ne suffisait pas. Quittez d’autres applications ou réduisez d’abord l’image.</translation>
    </message>
    <message>
        <source>{name} is damaged, incomplete or in an unusual format and could not be opened. Copy or download it again, or export it again from the program that made it.</source>
        <translation>{name} est endommagé, incomplet ou d’un format inhabituel, et n’a pas pu être ouvert. Copiez-le ou téléchargez-le à nouveau, ou exportez-le à nouveau depuis l’application qui l’a créé.</translation>
    </message>
    <message>
        <source>This {kind} is damaged or ends too early.</source>
        <translation>Ce fichier {kind} est endommagé ou se termine trop tôt.</translation>
    </message>
    <message>
        <source>{name} was not opened. {problem} Save it again with another program.</source>
        <translation>{name} n’a pas été ouvert. {problem} Enregistrez-le à nouveau avec une autre application.</translation>
    </message>
    <message>
        <source>{name} is not whole. {problem} Copy or download it again.</source>
        <translation>{name} n’est pas entier. {problem} Copiez-le ou téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>{name} could not be opened: the process that decodes it ended unexpectedly (status {code}). Close other programs or export the image again from the program that made it.</source>
        <translation>Impossible d’ouvrir {name}&#x202f;: le processus qui le décode s’est arrêté de façon inattendue (état {code}). Quittez d’autres applications ou exportez l’image à nouveau depuis l’application qui l’a créée.</translation>
    </message>
    <message>
        <source>a camera raw file of an unknown kind</source>
        <translation>un fichier RAW d’un type inconnu</translation>
    </message>
    <message>
        <source>a Photoshop document</source>
        <translation>un document Photoshop</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>un document PostScript</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>un dessin SVG</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>un document XML</translation>
    </message>
    <message>
        <source>a JPEG XR image</source>
        <translation>une image JPEG XR</translation>
    </message>
    <message>
        <source>a macOS icon</source>
        <translation>une icône macOS</translation>
    </message>
    <message>
        <source>a DDS texture</source>
        <translation>une texture DDS</translation>
    </message>
    <message>
        <source>an OpenEXR image</source>
        <translation>une image OpenEXR</translation>
    </message>
    <message>
        <source>a Radiance HDR image</source>
        <translation>une image Radiance HDR</translation>
    </message>
    <message>
        <source>a PFM image</source>
        <translation>une image PFM</translation>
    </message>
    <message>
        <source>a PAM image</source>
        <translation>une image PAM</translation>
    </message>
    <message>
        <source>a QOI image</source>
        <translation>une image QOI</translation>
    </message>
    <message>
        <source>a BPG image</source>
        <translation>une image BPG</translation>
    </message>
    <message>
        <source>a FLIF image</source>
        <translation>une image FLIF</translation>
    </message>
    <message>
        <source>a farbfeld image</source>
        <translation>une image farbfeld</translation>
    </message>
    <message>
        <source>a GIMP document</source>
        <translation>un document GIMP</translation>
    </message>
    <message>
        <source>an MNG animation</source>
        <translation>une animation MNG</translation>
    </message>
    <message>
        <source>an SGI image</source>
        <translation>une image SGI</translation>
    </message>
    <message>
        <source>a Sun raster image</source>
        <translation>une image Sun Raster</translation>
    </message>
    <message>
        <source>a FITS image</source>
        <translation>une image FITS</translation>
    </message>
    <message>
        <source>a ZIP archive or a document</source>
        <translation>une archive ZIP ou un document</translation>
    </message>
    <message>
        <source>{name} is a link to a file that no longer exists.</source>
        <translation>{name} est un lien vers un fichier qui n’existe plus.</translation>
    </message>
    <message>
        <source>{name} was not found. It may have been moved, renamed or deleted.</source>
        <translation>{name} est introuvable. Il a peut-être été déplacé, renommé ou supprimé.</translation>
    </message>
    <message>
        <source>{name} is not a valid file name.</source>
        <translation>{name} n’est pas un nom de fichier valide.</translation>
    </message>
    <message>
        <source>{name} is a folder, not an image.</source>
        <translation>{name} est un dossier, pas une image.</translation>
    </message>
    <message>
        <source>{name} is a pipe or a device, not an image file.</source>
        <translation>{name} est un tube ou un périphérique, pas un fichier d’image.</translation>
    </message>
    <message>
        <source>{name} is empty. Copy or download it again.</source>
        <translation>{name} est vide. Copiez-le ou téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>You do not have permission to read {name}. You can change this in Finder: Get Info, Sharing &amp; Permissions.</source>
        <translation>Vous n’avez pas l’autorisation de lire {name}. Vous pouvez la modifier dans le Finder&#x202f;: Lire les informations, Partage et permissions.</translation>
    </message>
    <message>
        <source>{name} is a link that points back to itself.</source>
        <translation>{name} est un lien qui renvoie à lui-même.</translation>
    </message>
    <message>
        <source>The name or path of the file is too long to be opened.</source>
        <translation>Le nom ou le chemin du fichier est trop long pour qu’il puisse être ouvert.</translation>
    </message>
    <message>
        <source>{name} was not found: part of its path is not a folder.</source>
        <translation>{name} est introuvable&#x202f;: une partie de son chemin n’est pas un dossier.</translation>
    </message>
    <message>
        <source>{name} could not be read from its disk ({reason}). Check that the disk is still connected.</source>
        <translation>Impossible de lire {name} sur son disque ({reason}). Vérifiez que le disque est toujours connecté.</translation>
    </message>
    <message>
        <source>a PNG in the form that only iPhone apps use (CgBI)</source>
        <translation>un PNG sous la forme que seules les apps iPhone utilisent (CgBI)</translation>
    </message>
    <message>
        <source>{name} is a video, which Vernier does not read. Export a picture of it as JPEG, PNG or TIFF first.</source>
        <translation>{name} est une vidéo, ce que Vernier ne lit pas. Exportez-en d’abord une image au format JPEG, PNG ou TIFF.</translation>
    </message>
    <message>
        <source>{name} is not an image that Vernier can read. It reads {formats}.</source>
        <translation>{name} n’est pas une image que Vernier peut lire. Il lit {formats}.</translation>
    </message>
    <message>
        <source>{name} is still in iCloud. Download it in Finder, then try again.</source>
        <translation>{name} est encore dans iCloud. Téléchargez-le dans le Finder, puis réessayez.</translation>
    </message>
    <message>
        <source>{name} is {kind}, which Vernier does not read. Export it as JPEG, PNG or TIFF first.</source>
        <translation>{name} est {kind}, ce que Vernier ne lit pas. Exportez-le d’abord au format JPEG, PNG ou TIFF.</translation>
    </message>
    <message>
        <source>{name} takes too long for a small image.</source>
        <translation>{name} prend trop de temps pour une petite image.</translation>
    </message>
    <message>
        <source>This {kind} ends too early: nothing of its picture is there.</source>
        <translation>Ce fichier {kind} se termine trop tôt&#x202f;: rien de son image n’est là.</translation>
    </message>
    <message>
        <source>This TIFF ends too early: what describes its picture is missing.</source>
        <translation>Ce TIFF se termine trop tôt&#x202f;: ce qui décrit son image manque.</translation>
    </message>
    <message>
        <source>This {kind} ends too early: about {percent}% of its data is missing.</source>
        <translation>Ce fichier {kind} se termine trop tôt&#x202f;: environ {percent}&#x202f;% de ses données manquent.</translation>
    </message>
    <message>
        <source>This {kind} ends too early: the lower {missing:,} of its {height:,} rows of pixels are missing.</source>
        <translation>Ce fichier {kind} se termine trop tôt&#x202f;: les {missing:,} dernières de ses {height:,} lignes de pixels manquent.</translation>
    </message>
    <message>
        <source>This {kind} is damaged: its picture is wrong below row {row:,} of {height:,}.</source>
        <translation>Ce fichier {kind} est endommagé&#x202f;: l’image est fausse sous la ligne {row:,} sur {height:,}.</translation>
    </message>
    <message>
        <source>This {kind} has more data than its {height:,} rows of pixels take: a part of its picture is wrong, or there are more rows.</source>
        <translation>Ce fichier {kind} a plus de données que n’en demandent ses {height:,} lignes de pixels&#x202f;: une partie de l’image est fausse, ou il y a plus de lignes.</translation>
    </message>
    <message>
        <source>This {kind} is damaged: a part of its picture is wrong or missing.</source>
        <translation>Ce fichier {kind} est endommagé&#x202f;: une partie de l’image est fausse ou manque.</translation>
    </message>
    <message>
        <source>The end of this {kind} is missing, but all its pixels are there.</source>
        <translation>La fin de ce fichier {kind} manque, mais tous ses pixels sont là.</translation>
    </message>
    <message>
        <source>The end of this JPEG is missing, so that the last of its pixels may be wrong.</source>
        <translation>La fin de ce JPEG manque, si bien que ses derniers pixels peuvent être faux.</translation>
    </message>
    <message>
        <source>This JPEG brings its picture in {count} passes, where {most} would be many, so that opening it may take minutes.</source>
        <translation>Ce JPEG livre son image en {count} passes, alors que {most} seraient déjà beaucoup&#x202f;; l’ouvrir peut prendre des minutes.</translation>
    </message>
    <message>
        <source>This JPEG ends too early: the last of its passes are missing, so that its picture is coarse in places.</source>
        <translation>Ce JPEG se termine trop tôt&#x202f;: ses dernières passes manquent, si bien que l’image est grossière par endroits.</translation>
    </message>
    <message>
        <source>This JPEG ends too early: a part of its colours is missing.</source>
        <translation>Ce JPEG se termine trop tôt&#x202f;: une partie de ses couleurs manque.</translation>
    </message>
    <message>
        <source>A part of this PNG beside its pixels ({names}) is damaged and was left out.</source>
        <translation>Une partie de ce PNG autre que ses pixels ({names}) est endommagée et a été omise.</translation>
    </message>
    <message>
        <source>This PNG lacks its table of colours.</source>
        <translation>Il manque à ce PNG sa table de couleurs.</translation>
    </message>
    <message>
        <source>A checksum of this PNG is wrong, but its pixels are intact.</source>
        <translation>Une somme de contrôle de ce PNG est fausse, mais ses pixels sont intacts.</translation>
    </message>
    <message>
        <source>This PNG is damaged: about {percent}% of its data is missing.</source>
        <translation>Ce PNG est endommagé&#x202f;: environ {percent}&#x202f;% de ses données manquent.</translation>
    </message>
    <message>
        <source>{format} has 8 bits per channel, so its 16 were reduced. Choose PNG or TIFF to keep them.</source>
        <translation>{format} a 8 bits par canal, ses 16 bits ont donc été réduits. Choisissez PNG ou TIFF pour les conserver.</translation>
    </message>
    <message>
        <source>JPEG does not support transparency; the image was placed on white.</source>
        <translation>JPEG ne gère pas la transparence&#x202f;; l’image a été placée sur du blanc.</translation>
    </message>
    <message>
        <source>macOS could not make a HEIC of this picture. Choose another format.</source>
        <translation>macOS n’a pas pu créer de HEIC de cette image. Choisissez un autre format.</translation>
    </message>
    <message>
        <source>macOS left its {kind} out of the HEIC. Choose JPEG or TIFF to keep it.</source>
        <translation>macOS n’a pas conservé {kind} dans le HEIC. Choisissez JPEG ou TIFF pour cela.</translation>
    </message>
    <message>
        <source>{name} could not be written: there was not enough free memory. Close other programs and try again.</source>
        <translation>Impossible d’écrire {name}&#x202f;: la mémoire libre ne suffisait pas. Quittez d’autres applications et réessayez.</translation>
    </message>
    <message>
        <source>{name} could not be read back correctly after it was written, so it was removed. Try again, and check the disk if it happens twice.</source>
        <translation>{name} n’a pas pu être relu correctement après l’écriture et a donc été supprimé. Réessayez, et vérifiez le disque si cela se reproduit.</translation>
    </message>
    <message>
        <source>{name} could not be written: the disk is full. Free some space or choose another folder.</source>
        <translation>Impossible d’écrire {name}&#x202f;: le disque est plein. Libérez de l’espace ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{name} could not be written: you have no permission to add files to the folder {where}. Choose another folder.</source>
        <translation>Impossible d’écrire {name}&#x202f;: vous n’avez pas l’autorisation d’ajouter des fichiers au dossier {where}. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{name} could not be written: the disk is read-only. Choose another folder.</source>
        <translation>Impossible d’écrire {name}&#x202f;: le disque est en lecture seule. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{name} could not be written: its path is too long. Choose another folder.</source>
        <translation>Impossible d’écrire {name}&#x202f;: son chemin est trop long. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{name} could not be written: the folder {where} does not exist. Create it or choose another one.</source>
        <translation>Impossible d’écrire {name}&#x202f;: le dossier {where} n’existe pas. Créez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{name} could not be written: the disk does not support files of that size. Choose another disk.</source>
        <translation>Impossible d’écrire {name}&#x202f;: le disque n’accepte pas de fichiers de cette taille. Choisissez un autre disque.</translation>
    </message>
    <message>
        <source>{name} could not be written: the disk reported an error. Check that it is connected and healthy.</source>
        <translation>Impossible d’écrire {name}&#x202f;: le disque a signalé une erreur. Vérifiez qu’il est connecté et en bon état.</translation>
    </message>
    <message>
        <source>{name} could not be written ({reason}). Choose another folder or another format.</source>
        <translation>Impossible d’écrire {name} ({reason}). Choisissez un autre dossier ou un autre format.</translation>
    </message>
    <message>
        <source>A damaged part of its camera data (EXIF) was left out together with the place.</source>
        <translation>Une partie endommagée des données de l’appareil (EXIF) a été omise avec le lieu.</translation>
    </message>
    <message>
        <source>Some of its captions (IPTC) have no place in {format} and were left out.</source>
        <translation>Certaines de ses légendes (IPTC) n’ont pas de place dans {format} et ont été omises.</translation>
    </message>
    <message>
        <source>Its PNG text ({names}) has no place in {format} and was left out. PNG keeps it.</source>
        <translation>Son texte PNG ({names}) n’a pas de place dans {format} et a été omis. PNG le conserve.</translation>
    </message>
    <message>
        <source>Its camera data (EXIF) is too long for JPEG and was left out.</source>
        <translation>Les données de l’appareil (EXIF) sont trop longues pour JPEG et ont été omises.</translation>
    </message>
    <message>
        <source>Its XMP data is too long for JPEG and was left out.</source>
        <translation>Ses données XMP sont trop longues pour JPEG et ont été omises.</translation>
    </message>
    <message>
        <source>Its captions (IPTC) are too long for JPEG and were left out.</source>
        <translation>Ses légendes (IPTC) sont trop longues pour JPEG et ont été omises.</translation>
    </message>
    <message>
        <source>A comment in it is too long for JPEG and was left out.</source>
        <translation>L’un de ses commentaires est trop long pour JPEG et a été omis.</translation>
    </message>
    <message>
        <source>The model {student} was published by others. Its licence: {licence}. Check that this covers what you do with the results.</source>
        <translation>Le modèle {student} a été publié par d’autres. Sa licence&#x202f;: {licence}. Vérifiez qu’elle couvre ce que vous faites des résultats.</translation>
    </message>
    <message>
        <source>The program {name} of the model {student} is damaged. Install it again.</source>
        <translation>Le programme {name} du modèle {student} est endommagé. Installez-le à nouveau.</translation>
    </message>
    <message>
        <source>The program {name} of the model {student} names other files than a model has. Install only models that you trust.</source>
        <translation>Le programme {name} du modèle {student} mentionne d’autres fichiers que ceux d’un modèle. N’installez que des modèles dignes de confiance.</translation>
    </message>
    <message>
        <source>There is no model at {path}. Give the folder of a model, such as {example}, or the name of an installed one.</source>
        <translation>Il n’y a pas de modèle à l’emplacement {path}. Indiquez le dossier d’un modèle, par exemple {example}, ou le nom d’un modèle installé.</translation>
    </message>
    <message>
        <source>There is no model &apos;{name}&apos;. Installed: {names}. To install another one, put its {suffix} folder into {folder}, or name the folder itself.</source>
        <translation>Il n’y a pas de modèle «&#xa0;{name}&#xa0;». Installés&#x202f;: {names}. Pour en installer un autre, placez son dossier {suffix} dans {folder}, ou indiquez le dossier lui-même.</translation>
    </message>
    <message>
        <source>No model is installed. Build the default one with &apos;python -m converters build&apos;, or put a {suffix} folder into {folder}.</source>
        <translation>Aucun modèle n’est installé. Créez celui par défaut avec «&#xa0;python -m converters build&#xa0;», ou placez un dossier {suffix} dans {folder}.</translation>
    </message>
    <message>
        <source>The model {student} cannot be copied to {folder} ({reason}). Free some space there, or allow your account to write to it.</source>
        <translation>Impossible de copier le modèle {student} dans {folder} ({reason}). Libérez-y de l’espace, ou autorisez votre compte à y écrire.</translation>
    </message>
    <message>
        <source>The model {student} came with Vernier and cannot be removed.</source>
        <translation>Le modèle {student} a été fourni avec Vernier et ne peut pas être retiré.</translation>
    </message>
    <message>
        <source>The model {student} cannot be removed ({reason}). Delete {path} yourself.</source>
        <translation>Impossible de retirer le modèle {student} ({reason}). Supprimez {path} vous-même.</translation>
    </message>
    <message>
        <source>{path} is not a model package: its {manifest} cannot be read.</source>
        <translation>{path} n’est pas un paquet de modèle&#x202f;: son {manifest} est illisible.</translation>
    </message>
    <message>
        <source>The file {name} of the model {student} cannot be read. Install it again.</source>
        <translation>Impossible de lire le fichier {name} du modèle {student}. Installez-le à nouveau.</translation>
    </message>
    <message>
        <source>The description of the model {student} cannot be read.</source>
        <translation>Impossible de lire la description du modèle {student}.</translation>
    </message>
    <message>
        <source>The licences of the model {student} cannot be read.</source>
        <translation>Impossible de lire les licences du modèle {student}.</translation>
    </message>
    <message>
        <source>The model {student} was changed: {name} differs. Install it again.</source>
        <translation>Le modèle {student} a été modifié&#x202f;: {name} est différent. Installez-le à nouveau.</translation>
    </message>
    <message>
        <source>The files of the model {student} cannot be read ({reason}).</source>
        <translation>Impossible de lire les fichiers du modèle {student} ({reason}).</translation>
    </message>
    <message>
        <source>The model {student} lacks its file {name}. Install it again.</source>
        <translation>Il manque au modèle {student} son fichier {name}. Installez-le à nouveau.</translation>
    </message>
    <message>
        <source>The model {student} has a file that its manifest does not list: {name}. Install it again.</source>
        <translation>Le modèle {student} contient un fichier que son manifeste ne mentionne pas&#x202f;: {name}. Installez-le à nouveau.</translation>
    </message>
    <message>
        <source>The model {student} has too many files or folders.</source>
        <translation>Le modèle {student} a trop de fichiers ou de dossiers.</translation>
    </message>
    <message>
        <source>The model {student} has a link, a pipe or a device in it: {name}. Install only models that you trust.</source>
        <translation>Le modèle {student} contient un lien, un tube ou un périphérique&#x202f;: {name}. N’installez que des modèles dignes de confiance.</translation>
    </message>
    <message>
        <source>There is not enough memory. Close other programs and try again.</source>
        <translation>La mémoire ne suffit pas. Quittez d’autres applications et réessayez.</translation>
    </message>
    <message>
        <source>An unexpected error occurred ({kind}). The log has the details.</source>
        <translation>Une erreur inattendue s’est produite ({kind}). Le journal contient les détails.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Show Log</source>
        <translation>Afficher le journal</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Drag it to another program</source>
        <translation>Faire glisser vers une autre application</translation>
    </message>
    <message>
        <source>Realism</source>
        <translation>Réalisme</translation>
    </message>
    <message>
        <source>Realism value</source>
        <translation>Valeur du réalisme</translation>
    </message>
    <message>
        <source>Faithful</source>
        <translation>Fidèle</translation>
    </message>
    <message>
        <source>Realistic</source>
        <translation>Réaliste</translation>
    </message>
    <message>
        <source>How much detail may be invented.</source>
        <translation>Quantité de détails qui peut être inventée.</translation>
    </message>
    <message>
        <source>From 0, faithful to the photo, to 100, realistic in detail.</source>
        <translation>De 0, fidèle à la photo, à 100, réaliste dans les détails.</translation>
    </message>
    <message>
        <source>This photo at realism 0. Click to set it.</source>
        <translation>Cette photo au réalisme 0. Cliquez pour le choisir.</translation>
    </message>
    <message>
        <source>This photo at realism 100. Click to set it.</source>
        <translation>Cette photo au réalisme 100. Cliquez pour le choisir.</translation>
    </message>
    <message>
        <source>There is no model to enlarge with.</source>
        <translation>Il n’y a aucun modèle pour agrandir.</translation>
    </message>
    <message>
        <source>The model {title} has no realism control.</source>
        <translation>Le modèle {title} n’a pas de curseur de réalisme.</translation>
    </message>
    <message>
        <source>Cleanup</source>
        <translation>Nettoyage</translation>
    </message>
    <message>
        <source>Cleanup value</source>
        <translation>Valeur du nettoyage</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Telle quelle</translation>
    </message>
    <message>
        <source>Cleaned up</source>
        <translation>Nettoyée</translation>
    </message>
    <message>
        <source>How much noise and how many compression artefacts to remove.</source>
        <translation>Quantité de bruit et d’artefacts de compression à supprimer.</translation>
    </message>
    <message>
        <source>From 0, the photo as it is, to 100, without noise and compression artefacts.</source>
        <translation>De 0, la photo telle quelle, à 100, sans bruit ni artefacts de compression.</translation>
    </message>
    <message>
        <source>This model cannot clean up.</source>
        <translation>Ce modèle ne peut pas nettoyer.</translation>
    </message>
    <message>
        <source>Nothing invented</source>
        <translation>Rien d’inventé</translation>
    </message>
    <message>
        <source>Hardly anything invented</source>
        <translation>Presque rien d’inventé</translation>
    </message>
    <message>
        <source>Fine texture partly invented</source>
        <translation>Texture fine en partie inventée</translation>
    </message>
    <message>
        <source>Fine texture largely invented</source>
        <translation>Texture fine en grande partie inventée</translation>
    </message>
    <message>
        <source>Texture largely invented: not for evidence</source>
        <translation>Texture surtout inventée&#x202f;: pas une preuve</translation>
    </message>
    <message numerus="yes">
        <source>Export %n Selected Photo(s)…</source>
        <translation>
            <numerusform>Exporter %n photo sélectionnée…</numerusform>
            <numerusform>Exporter %n photos sélectionnées…</numerusform>
        </translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Lossless</source>
        <translation>Sans perte</translation>
    </message>
    <message>
        <source>Keep every pixel as it is; the file becomes larger</source>
        <translation>Conserver chaque pixel tel quel&#x202f;; le fichier sera plus gros</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compression</translation>
    </message>
    <message>
        <source>Keep the date of the photo</source>
        <translation>Conserver la date de la photo</translation>
    </message>
    <message>
        <source>Give the result the date of the photo&apos;s file</source>
        <translation>Donner au résultat la date du fichier de la photo</translation>
    </message>
    <message>
        <source>With the place where it was taken</source>
        <translation>Avec le lieu de la prise de vue</translation>
    </message>
    <message>
        <source>Position (GPS), names of places, and makers’ notes, which may have it</source>
        <translation>Position (GPS), noms de lieux et notes du fabricant, qui peuvent le contenir</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Small file, slow</source>
        <translation>Petit fichier, lent</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>Largeur du papier</translation>
    </message>
    <message>
        <source>Height of the paper</source>
        <translation>Hauteur du papier</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>in</source>
        <translation>po</translation>
    </message>
    <message>
        <source> ppi</source>
        <translation> ppp</translation>
    </message>
    <message>
        <source>Pixels per inch</source>
        <translation>Pixels par pouce</translation>
    </message>
    <message>
        <source>Show in Finder</source>
        <translation>Afficher dans le Finder</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Kind of size</source>
        <translation>Type de taille</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>Grand côté</translation>
    </message>
    <message>
        <source>Fit into</source>
        <translation>Ajuster à</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Facteur</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Enlarge in two passes</source>
        <translation>Agrandir en deux passes</translation>
    </message>
    <message>
        <source>As chosen in the settings: usually the largest that stays below 50 megapixels</source>
        <translation>Selon les réglages&#x202f;: en général la plus grande sous 50 mégapixels</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>{times} times</source>
        <translation>{times} fois</translation>
    </message>
    <message>
        <source>Long side, width and height, print size, or another factor</source>
        <translation>Grand côté, largeur et hauteur, taille d’impression ou un autre facteur</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>{megapixels} MP</source>
        <translation>{megapixels} Mpx</translation>
    </message>
    <message>
        <source>Beyond {scale}×, the model enlarges its own result once more, instead of resampling it. That is sharper, and takes about {times} times as long.</source>
        <translation>Au-delà de {scale}×, le modèle agrandit encore une fois son propre résultat, au lieu de le rééchantillonner. C’est plus net, et cela prend environ {times} fois plus de temps.</translation>
    </message>
    <message>
        <source>The view shows the first pass</source>
        <translation>La vue montre la première passe</translation>
    </message>
    <message>
        <source>Beyond {scale}×, only resampled</source>
        <translation>Au-delà de {scale}×, seulement rééchantillonné</translation>
    </message>
    <message>
        <source>{width} × {height} cm at {ppi} ppi</source>
        <translation>{width} × {height} cm à {ppi} ppp</translation>
    </message>
    <message>
        <source>{width} × {height} in at {ppi} ppi</source>
        <translation>{width} × {height} po à {ppi} ppp</translation>
    </message>
    <message>
        <source>Shift: small steps. Double-click: the default, {default}.</source>
        <translation>Maj&#x202f;: petits pas. Double-clic&#x202f;: valeur par défaut, {default}.</translation>
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
        <translation>Diffère de la photo aux endroits nettoyés</translation>
    </message>
    <message>
        <source>Matches the photo: very closely</source>
        <translation>Correspondance avec la photo&#x202f;: très étroite</translation>
    </message>
    <message>
        <source>Matches the photo: closely</source>
        <translation>Correspondance avec la photo&#x202f;: étroite</translation>
    </message>
    <message>
        <source>Matches the photo: roughly</source>
        <translation>Correspondance avec la photo&#x202f;: approximative</translation>
    </message>
    <message>
        <source>Matches the photo: loosely</source>
        <translation>Correspondance avec la photo&#x202f;: vague</translation>
    </message>
    <message>
        <source>{value} dB: PSNR of what you see, scaled down to the size of the photo, against the photo.</source>
        <translation>{value} dB&#x202f;: PSNR de ce qui est affiché, réduit à la taille de la photo, par rapport à la photo.</translation>
    </message>
    <message>
        <source>Photo, before and after</source>
        <translation>Photo, avant et après</translation>
    </message>
    <message>
        <source>More faithful</source>
        <translation>Plus fidèle</translation>
    </message>
    <message>
        <source>More realistic</source>
        <translation>Plus réaliste</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensité</translation>
    </message>
    <message>
        <source>Protect Faces</source>
        <translation>Protéger les visages</translation>
    </message>
    <message>
        <source>Find the faces in the photo and keep them more faithful</source>
        <translation>Trouver les visages de la photo et les garder plus fidèles</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>{what} of the brush</source>
        <translation>{what} du pinceau</translation>
    </message>
    <message>
        <source>~ {size}</source>
        <translation>~ {size}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>environ {time}</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Export Again</source>
        <translation>Exporter à nouveau</translation>
    </message>
    <message>
        <source>With the same name, folder and format, without asking</source>
        <translation>Avec les mêmes nom, dossier et format, sans demander</translation>
    </message>
    <message>
        <source>Let all photos in the strip have these settings</source>
        <translation>Donner ces réglages à toutes les photos de la bande</translation>
    </message>
    <message numerus="yes">
        <source>Apply These Settings to All %n</source>
        <translation>
            <numerusform>Appliquer ces réglages à la photo</numerusform>
            <numerusform>Appliquer ces réglages aux %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Export the enlarged photo</source>
        <translation>Exporter la photo agrandie</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) kept more faithful.</source>
        <translation>
            <numerusform>%n visage gardé plus fidèle.</numerusform>
            <numerusform>%n visages gardés plus fidèles.</numerusform>
        </translation>
    </message>
    <message>
        <source>No face was found. Paint over it with More faithful.</source>
        <translation>Aucun visage trouvé. Peignez dessus avec Plus fidèle.</translation>
    </message>
    <message>
        <source>Realism {value}</source>
        <translation>Réalisme {value}</translation>
    </message>
    <message>
        <source>Settings of this photo</source>
        <translation>Réglages de cette photo</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Aucun modèle</translation>
    </message>
    <message>
        <source>Model: {title}</source>
        <translation>Modèle&#x202f;: {title}</translation>
    </message>
    <message>
        <source>Export &amp;Again</source>
        <translation>Exporter à &amp;nouveau</translation>
    </message>
    <message>
        <source>&amp;Copy What You See</source>
        <translation>&amp;Copier ce qui est affiché</translation>
    </message>
    <message>
        <source>Copy Resul&amp;t</source>
        <translation>Copier le rés&amp;ultat</translation>
    </message>
    <message>
        <source>Rotate &amp;Left</source>
        <translation>Faire pivoter à &amp;gauche</translation>
    </message>
    <message>
        <source>Rotate Rig&amp;ht</source>
        <translation>Faire pivoter à &amp;droite</translation>
    </message>
    <message>
        <source>Flip Horizontal</source>
        <translation>Symétrie horizontale</translation>
    </message>
    <message>
        <source>Flip Vertical</source>
        <translation>Symétrie verticale</translation>
    </message>
    <message>
        <source>Rotate Left</source>
        <translation>Faire pivoter à gauche</translation>
    </message>
    <message>
        <source>Rotate Right</source>
        <translation>Faire pivoter à droite</translation>
    </message>
    <message>
        <source>Flip Hori&amp;zontal</source>
        <translation>Symétrie &amp;horizontale</translation>
    </message>
    <message>
        <source>Flip &amp;Vertical</source>
        <translation>&amp;Symétrie verticale</translation>
    </message>
    <message>
        <source>Reset &amp;Realism</source>
        <translation>&amp;Réinitialiser le réalisme</translation>
    </message>
    <message>
        <source>Reset &amp;Cleanup</source>
        <translation>Réinitialiser le &amp;nettoyage</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoo&amp;m Out</source>
        <translation>&amp;Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom to &amp;Fit</source>
        <translation>A&amp;juster à la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Actual Pixels</source>
        <translation>Pixels &amp;réels</translation>
    </message>
    <message>
        <source>&amp;Centre the Handle</source>
        <translation>Ce&amp;ntrer la poignée</translation>
    </message>
    <message>
        <source>Show &amp;Detail at 100 %</source>
        <translation>&amp;Afficher un détail à 100&#x202f;%</translation>
    </message>
    <message>
        <source>Filmstri&amp;p</source>
        <translation>P&amp;ellicule</translation>
    </message>
    <message>
        <source>This model uses one realism value for the whole photo.</source>
        <translation>Ce modèle utilise un seul réalisme pour toute la photo.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Keep camera data (EXIF, XMP)</source>
        <translation>Conserver les données de l’appareil (EXIF, XMP)</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom&#x202f;:</translation>
    </message>
    <message>
        <source>Where:</source>
        <translation>Où&#x202f;:</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>Format&#x202f;:</translation>
    </message>
    <message>
        <source>Quality:</source>
        <translation>Qualité&#x202f;:</translation>
    </message>
    <message>
        <source>Compression:</source>
        <translation>Compression&#x202f;:</translation>
    </message>
    <message>
        <source>There is a {name} already. It stays; this one gets a number.</source>
        <translation>{name} existe déjà. Il sera conservé&#x202f;; celui-ci recevra un numéro.</translation>
    </message>
    <message>
        <source>A name cannot contain “/”.</source>
        <translation>Un nom ne peut pas contenir «&#xa0;/&#xa0;».</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} pixels</translation>
    </message>
    <message>
        <source>About {size}.</source>
        <translation>Environ {size}.</translation>
    </message>
    <message>
        <source>{text}.</source>
        <translation>{text}.</translation>
    </message>
    <message>
        <source>Folder for the result</source>
        <translation>Dossier du résultat</translation>
    </message>
    <message>
        <source>Two Passes</source>
        <translation>Deux passes</translation>
    </message>
    <message>
        <source>Compression artefacts found · Cleanup {value}</source>
        <translation>Artefacts de compression trouvés · Nettoyage {value}</translation>
    </message>
    <message>
        <source>Noise found · Cleanup {value}</source>
        <translation>Bruit trouvé · Nettoyage {value}</translation>
    </message>
    <message>
        <source>Cannot be opened</source>
        <translation>Impossible à ouvrir</translation>
    </message>
    <message>
        <source>Open Anyway</source>
        <translation>Ouvrir quand même</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
    <message>
        <source>Saved as {name} in the folder {folder}.</source>
        <translation>Enregistré sous {name} dans le dossier {folder}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Copied the result of {name}: {width} × {height} pixels.</source>
        <translation>Le résultat de {name} a été copié&#x202f;: {width} × {height} pixels.</translation>
    </message>
    <message>
        <source>Copying was cancelled. What was in the clipboard is still there.</source>
        <translation>La copie a été annulée. Le presse-papiers est inchangé.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>L’exportation a été annulée. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Divisé</translation>
    </message>
    <message>
        <source>Side &amp;by Side</source>
        <translation>Cô&amp;te à côte</translation>
    </message>
    <message>
        <source>&amp;Result Only</source>
        <translation>Résultat &amp;seulement</translation>
    </message>
    <message>
        <source>&amp;Loupe</source>
        <translation>L&amp;oupe</translation>
    </message>
    <message>
        <source>Compare &amp;with This Setting</source>
        <translation>Co&amp;mparer avec ce réglage</translation>
    </message>
    <message>
        <source>Realism Br&amp;ush</source>
        <translation>&amp;Pinceau de réalisme</translation>
    </message>
    <message>
        <source>In&amp;vented Detail</source>
        <translation>Détails &amp;inventés</translation>
    </message>
    <message>
        <source>Show Settin&amp;gs of the Photo</source>
        <translation>Afficher &amp;les réglages de la photo</translation>
    </message>
    <message>
        <source>Protect &amp;Faces</source>
        <translation>Protéger les &amp;visages</translation>
    </message>
    <message>
        <source>Cro&amp;p…</source>
        <translation>Re&amp;cadrer…</translation>
    </message>
    <message>
        <source>Open photos or a folder</source>
        <translation>Ouvrir des photos ou un dossier</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Divisé</translation>
    </message>
    <message>
        <source>Before and after in one image, with a handle between them</source>
        <translation>Avant et après dans une seule image, séparés par une poignée</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Before and after side by side, with one zoom</source>
        <translation>Avant et après côte à côte, avec un seul zoom</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Only the enlargement</source>
        <translation>Seulement l’agrandissement</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Hold to see the original</source>
        <translation>Maintenir pour voir l’original</translation>
    </message>
    <message>
        <source>Hold to see the original (Space)</source>
        <translation>Maintenir pour voir l’original (espace)</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>Loupe</translation>
    </message>
    <message>
        <source>Magnify what is under the pointer</source>
        <translation>Grossir ce qui est sous le pointeur</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Keep this setting as A and compare others with it</source>
        <translation>Garder ce réglage comme A et lui comparer les autres</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinceau</translation>
    </message>
    <message>
        <source>Paint where the photo may be more or less realistic</source>
        <translation>Peindre là où la photo peut être plus ou moins réaliste</translation>
    </message>
    <message>
        <source>Invented</source>
        <translation>Inventé</translation>
    </message>
    <message>
        <source>Highlight detail that the faithful enlargement does not have</source>
        <translation>Mettre en évidence les détails que l’agrandissement fidèle n’a pas</translation>
    </message>
    <message>
        <source>Enlarge only a part of the photo</source>
        <translation>N’agrandir qu’une partie de la photo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Show or hide the settings</source>
        <translation>Afficher ou masquer les réglages</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Proportions</translation>
    </message>
    <message>
        <source>Swap Width and Height</source>
        <translation>Échanger largeur et hauteur</translation>
    </message>
    <message>
        <source>Swap width and height (X)</source>
        <translation>Échanger largeur et hauteur (X)</translation>
    </message>
    <message>
        <source>Keep the whole photo</source>
        <translation>Conserver toute la photo</translation>
    </message>
    <message>
        <source>Pixels that are kept, and those of the result</source>
        <translation>Pixels conservés et pixels du résultat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button</comment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>As the Photo</source>
        <translation>Comme la photo</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Print {paper}</source>
        <translation>Impression {paper}</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>Ouverture de {name}…</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation>Annuler l’ouverture</translation>
    </message>
    <message>
        <source>Rendering what you see…</source>
        <translation>Calcul de ce qui est affiché…</translation>
    </message>
    <message>
        <source>Exporting {name}…</source>
        <translation>Exportation de {name}…</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Annuler l’exportation</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Exporting {share}%</source>
        <translation>Exportation&#x202f;: {share}&#x202f;%</translation>
    </message>
    <message>
        <source>Copying {share}%</source>
        <translation>Copie&#x202f;: {share}&#x202f;%</translation>
    </message>
    <message>
        <source>Copying the result…</source>
        <translation>Copie du résultat…</translation>
    </message>
    <message>
        <source>Cancel copying</source>
        <translation>Annuler la copie</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} restantes</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Zoom: 0 for the whole photo, 1 for actual pixels</source>
        <translation>Zoom&#x202f;: 0 pour toute la photo, 1 pour les pixels réels</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajusté</translation>
    </message>
    <message>
        <source>Zoom, {zoom}</source>
        <translation>Zoom, {zoom}</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share}&#x202f;%</translation>
    </message>
    <message>
        <source>Choose it for each photo</source>
        <translation>Choisir pour chaque photo</translation>
    </message>
    <message>
        <source>Clean each photo as much as what is found in it needs</source>
        <translation>Nettoyer chaque photo autant que son état l’exige</translation>
    </message>
    <message>
        <source>Same as the photo</source>
        <translation>Celui de la photo</translation>
    </message>
    <message>
        <source>Names of the results</source>
        <translation>Noms des résultats</translation>
    </message>
    <message>
        <source>Available fields: {fields}</source>
        <translation>Champs disponibles&#x202f;: {fields}</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Dossier des résultats</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Put each result beside its photo</source>
        <translation>Placer chaque résultat à côté de sa photo</translation>
    </message>
    <message>
        <source>Keep the folder structure</source>
        <translation>Conserver l’arborescence</translation>
    </message>
    <message>
        <source>Put the results into folders like those of the photos</source>
        <translation>Placer les résultats dans des dossiers comme ceux des photos</translation>
    </message>
    <message>
        <source>Skip photos already done</source>
        <translation>Ignorer les photos déjà traitées</translation>
    </message>
    <message>
        <source>Keep camera data</source>
        <translation>Conserver les données de l’appareil</translation>
    </message>
    <message>
        <source>Enlarge damaged photos too</source>
        <translation>Agrandir aussi les photos endommagées</translation>
    </message>
    <message>
        <source>What there is of them, with a note on what is missing</source>
        <translation>Ce qu’il en reste, avec une note sur ce qui manque</translation>
    </message>
    <message>
        <source>Only photos that are smaller</source>
        <translation>Seulement les photos plus petites</translation>
    </message>
    <message>
        <source>Leave photos alone that are at least as large as this size</source>
        <translation>Ne pas toucher aux photos qui ont déjà au moins cette taille</translation>
    </message>
    <message>
        <source>Settings of the batch</source>
        <translation>Réglages du lot</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Beside each photo</source>
        <translation>À côté de chaque photo</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Use These for All</source>
        <translation>Utiliser pour toutes</translation>
    </message>
    <message>
        <source>Let all photos have the settings below</source>
        <translation>Donner à toutes les photos les réglages ci-dessous</translation>
    </message>
    <message numerus="yes">
        <source>Size, realism and cleanup of %n selected photo(s)</source>
        <translation>
            <numerusform>Taille, réalisme et nettoyage de %n photo sélectionnée</numerusform>
            <numerusform>Taille, réalisme et nettoyage de %n photos sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) have their own settings.</source>
        <translation>
            <numerusform>%n photo a ses propres réglages.</numerusform>
            <numerusform>%n photos ont leurs propres réglages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settings of all %n photo(s)</source>
        <translation>
            <numerusform>Réglages de toutes les %n photos</numerusform>
            <numerusform>Réglages de toutes les %n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>Ouvrir des photos</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>&amp;Pause or Resume</source>
        <translation>&amp;Suspendre ou reprendre</translation>
    </message>
    <message>
        <source>&amp;Cancel the Batch</source>
        <translation>&amp;Annuler le lot</translation>
    </message>
    <message>
        <source>Try &amp;Failed Photos Again</source>
        <translation>&amp;Réessayer les photos en échec</translation>
    </message>
    <message>
        <source>Remo&amp;ve from the Queue</source>
        <translation>Re&amp;tirer de la file d’attente</translation>
    </message>
    <message>
        <source>Save &amp;Report…</source>
        <translation>&amp;Enregistrer le rapport…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Start with %n Selected Photo(s)</source>
        <translation>
            <numerusform>&amp;Démarrer avec %n photo sélectionnée</numerusform>
            <numerusform>&amp;Démarrer avec %n photos sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the batch</source>
        <translation>Progression du lot</translation>
    </message>
    <message>
        <source>Show Photos</source>
        <translation>Voir les photos</translation>
    </message>
    <message>
        <source>Look at the photos one by one, with their settings</source>
        <translation>Regarder les photos une à une, avec leurs réglages</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Retry Failed</source>
        <translation>Réessayer les échecs</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message numerus="yes">
        <source>Export %n Selected Photo(s)</source>
        <translation>
            <numerusform>Exporter %n photo sélectionnée</numerusform>
            <numerusform>Exporter %n photos sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n Photo(s)</source>
        <translation>
            <numerusform>Exporter %n photo</numerusform>
            <numerusform>Exporter %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out (packages, caches)</source>
        <translation>
            <numerusform>%n élément omis (paquets, caches)</numerusform>
            <numerusform>%n éléments omis (paquets, caches)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) of earlier runs left out</source>
        <translation>
            <numerusform>%n résultat d’exécutions précédentes omis</numerusform>
            <numerusform>%n résultats d’exécutions précédentes omis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n photo(s)…</source>
        <translation>
            <numerusform>Examen de %n photo…</numerusform>
            <numerusform>Examen de %n photos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>cancelled: {done} of {total} done</source>
        <translation>annulé&#x202f;: {done} sur {total} terminées</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) left out</source>
        <translation>
            <numerusform>%n autre fichier omis</numerusform>
            <numerusform>%n autres fichiers omis</numerusform>
        </translation>
    </message>
    <message>
        <source>own settings</source>
        <translation>réglages propres</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Another window of Vernier is working on that batch already.</source>
        <translation>Une autre fenêtre de Vernier traite déjà ce lot.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>The report cannot be written ({reason}). Choose another folder.</source>
        <translation>Impossible d’écrire le rapport ({reason}). Choisissez un autre dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) enlarged</source>
        <translation>
            <numerusform>%n photo agrandie</numerusform>
            <numerusform>%n photos agrandies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved without enlarging</source>
        <translation>
            <numerusform>%n enregistrée sans agrandissement</numerusform>
            <numerusform>%n enregistrées sans agrandissement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already done</source>
        <translation>
            <numerusform>%n déjà traitée</numerusform>
            <numerusform>%n déjà traitées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n large enough</source>
        <translation>
            <numerusform>%n assez grande</numerusform>
            <numerusform>%n assez grandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <translation>
            <numerusform>%n non traitée</numerusform>
            <numerusform>%n non traitées</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>{share} % done</source>
        <translation>{share}&#x202f;% effectués</translation>
    </message>
    <message>
        <source>Already done</source>
        <translation>Déjà traitée</translation>
    </message>
    <message>
        <source>Large enough</source>
        <translation>Assez grande</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>already done</source>
        <translation>déjà traitée</translation>
    </message>
    <message>
        <source>large enough</source>
        <translation>assez grande</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>Open in the Viewer</source>
        <translation>Ouvrir dans le visualiseur</translation>
    </message>
    <message>
        <source>Show the Result</source>
        <translation>Afficher le résultat</translation>
    </message>
    <message>
        <source>Quick Look</source>
        <translation>Coup d’œil</translation>
    </message>
    <message>
        <source>Show the Photo</source>
        <translation>Afficher la photo</translation>
    </message>
    <message>
        <source>Use the Usual Settings</source>
        <translation>Utiliser les réglages habituels</translation>
    </message>
    <message>
        <source>Remove from the Queue</source>
        <translation>Retirer de la file d’attente</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>environ {size}</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} libres</translation>
    </message>
    <message numerus="yes">
        <source>%n selected: a change is for all of them</source>
        <translation>
            <numerusform>%n sélectionnée</numerusform>
            <numerusform>%n sélectionnées&#x202f;: une modification vaut pour toutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n Photo(s)…</source>
        <translation>
            <numerusform>Exporter %n photo…</numerusform>
            <numerusform>Exporter %n photos…</numerusform>
        </translation>
    </message>
    <message>
        <source>About Vernier</source>
        <translation>À propos de Vernier</translation>
    </message>
    <message>
        <source>Enlarges photographs, from faithful to realistic, on this computer. No photo leaves it.</source>
        <translation>Agrandit des photographies, de fidèle à réaliste, sur cet ordinateur. Aucune photo ne le quitte.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Logiciel libre sous licence MIT.</translation>
    </message>
    <message>
        <source>Description of the model</source>
        <translation>Description du modèle</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>No model is installed.</source>
        <translation>Aucun modèle n’est installé.</translation>
    </message>
    <message>
        <source>Model in use: {title}. Licence: {licence}.</source>
        <translation>Modèle utilisé&#x202f;: {title}. Licence&#x202f;: {licence}.</translation>
    </message>
    <message>
        <source>Apply to All</source>
        <translation>Appliquer à toutes</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were closed. They keep their settings.</source>
        <translation>
            <numerusform>%n photo a été fermée. Elle garde ses réglages.</numerusform>
            <numerusform>%n photos ont été fermées. Elles gardent leurs réglages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring Back</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>There is no photo in {names}.</source>
        <translation>Il n’y a pas de photo dans {names}.</translation>
    </message>
    <message>
        <source>The result is still being copied. Closing the window now would stop that.</source>
        <translation>Le résultat est encore en cours de copie. Fermer la fenêtre maintenant l’interromprait.</translation>
    </message>
    <message>
        <source>The photo is still being saved. Closing the window now would stop that.</source>
        <translation>La photo est encore en cours d’enregistrement. Fermer la fenêtre maintenant l’interromprait.</translation>
    </message>
    <message>
        <source>Stop Saving and Close</source>
        <translation>Interrompre et fermer</translation>
    </message>
    <message>
        <source>The batch is not finished. If you close the window now, Vernier offers to resume it at the next start.</source>
        <translation>Le lot n’est pas terminé. Si vous fermez la fenêtre maintenant, Vernier proposera de le reprendre au prochain démarrage.</translation>
    </message>
    <message>
        <source>Stop and Close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>In place of what is open</source>
        <translation>À la place de ce qui est ouvert</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>To the photos that are open</source>
        <translation>Aux photos ouvertes</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message numerus="yes">
        <source>A batch was not finished: %n photo(s) are left.</source>
        <translation>
            <numerusform>Un lot n’est pas terminé&#x202f;: il reste %n photo.</numerusform>
            <numerusform>Un lot n’est pas terminé&#x202f;: il reste %n photos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When Vernier was closed, %n photo(s) had not been exported.</source>
        <translation>
            <numerusform>À la fermeture de Vernier, %n photo n’était pas exportée.</numerusform>
            <numerusform>À la fermeture de Vernier, %n photos n’étaient pas exportées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>This is only the address of a picture, and Vernier loads nothing from the web. Save the picture in the browser first, or copy it and paste it here.</source>
        <translation>Ce n’est que l’adresse d’une image, et Vernier ne charge rien depuis le web. Enregistrez d’abord l’image dans le navigateur, ou copiez-la et collez-la ici.</translation>
    </message>
    <message>
        <source>pasted {time}</source>
        <comment>name of a file</comment>
        <translation>collé {time}</translation>
    </message>
    <message>
        <source>The pasted image cannot be saved in {folder}. Free some space there.</source>
        <translation>L’image collée ne peut pas être enregistrée dans {folder}. Libérez-y de l’espace.</translation>
    </message>
    <message>
        <source>Software in Vernier</source>
        <translation>Logiciels dans Vernier</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>Recherche de photos…</translation>
    </message>
    <message>
        <source>Finder&apos;s services could not be changed: {reason}.</source>
        <translation>Impossible de modifier les services du Finder&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>Finder has the service now: select photos there, then choose Services › Enlarge with Vernier.</source>
        <translation>Le Finder propose maintenant le service&#x202f;: sélectionnez-y des photos, puis choisissez Services › Agrandir avec Vernier.</translation>
    </message>
    <message>
        <source>Finder does not have the service any more.</source>
        <translation>Le Finder ne propose plus le service.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>&amp;Photo</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>File d’a&amp;ttente</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>P&amp;résentation</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Fe&amp;nêtre</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>Wait until nothing is being saved.</source>
        <translation>Attendez la fin de l’enregistrement.</translation>
    </message>
    <message>
        <source>Best detail; slow without a Neural Engine or GPU</source>
        <translation>Meilleurs détails&#x202f;; lent sans Neural Engine ni GPU</translation>
    </message>
    <message>
        <source>Fast; good everywhere</source>
        <translation>Rapide&#x202f;; bon partout</translation>
    </message>
    <message>
        <source>Slower than Photo 2</source>
        <translation>Plus lent que Photo 2</translation>
    </message>
    <message>
        <source>no controls</source>
        <translation>aucun curseur</translation>
    </message>
    <message>
        <source>Getting Started</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Drop a photo on the window, or choose {open}. Nearly all kinds open, also HEIC and camera raw. Choose the size, move the slider, and click {export}. The photo itself is never changed, and it never leaves this computer.</source>
        <translation>Déposez une photo sur la fenêtre, ou choisissez {open}. Presque tous les formats s’ouvrent, même HEIC et RAW. Choisissez la taille, déplacez le curseur, puis cliquez sur {export}. La photo elle-même n’est jamais modifiée et ne quitte jamais cet ordinateur.</translation>
    </message>
    <message>
        <source>At the faithful end there is only what the photo shows, with clean edges. Towards the realistic end, hair, grass and stone get texture that is partly invented. Where the truth counts, as in evidence or medicine, stay at the faithful end.</source>
        <translation>À l’extrémité fidèle, il n’y a que ce que la photo montre, avec des contours nets. Vers l’extrémité réaliste, les cheveux, l’herbe et la pierre reçoivent une texture en partie inventée. Là où la vérité compte, comme pour une preuve ou en médecine, restez à l’extrémité fidèle.</translation>
    </message>
    <message>
        <source>{original} shows the photo as long as you hold it, and {loupe} magnifies. {compare} keeps a setting as A, to compare others with it. {invented} tints what realism has added.</source>
        <translation>{original} montre la photo tant que vous maintenez le bouton enfoncé, et {loupe} grossit. {compare} garde un réglage comme A, pour y comparer les autres. {invented} colore ce que le réalisme a ajouté.</translation>
    </message>
    <message>
        <source>Cleanup removes noise and the blocks of JPEG compression. It is chosen when a photo opens, by what is found in it; {undo} takes that back.</source>
        <translation>Le nettoyage enlève le bruit et les blocs de la compression JPEG. Il est choisi à l’ouverture d’une photo, selon ce qui y est trouvé&#x202f;; {undo} revient en arrière.</translation>
    </message>
    <message>
        <source>Brush and Faces</source>
        <translation>Pinceau et visages</translation>
    </message>
    <message>
        <source>No file is ever replaced: where a name is taken, the new one gets a number. Colours are kept; camera data and captions are, too, while {keep} is on.</source>
        <translation>Aucun fichier n’est jamais remplacé&#x202f;: si un nom est pris, le nouveau reçoit un numéro. Les couleurs sont conservées&#x202f;; les données de l’appareil et les légendes aussi, tant que {keep} est coché.</translation>
    </message>
    <message>
        <source>Where it is slow, Photo 2, no cleanup, or one pass instead of two helps. {log} shows a file with details, for those who want to report a fault.</source>
        <translation>Si c’est lent, Photo 2, l’absence de nettoyage ou une passe au lieu de deux aide. {log} montre un fichier avec des détails, pour qui veut signaler un défaut.</translation>
    </message>
    <message>
        <source>Size, Crop and Rotation</source>
        <translation>Taille, recadrage et rotation</translation>
    </message>
    <message>
        <source>Choose how many times larger the photo becomes; {custom} has the long side, a box to fit into, print sizes and other factors. Where that is beyond the model, {passes} makes the result sharper, but takes much longer.</source>
        <translation>Choisissez combien de fois la photo est agrandie&#x202f;; {custom} propose le grand côté, un cadre à remplir, des tailles d’impression et d’autres facteurs. Quand cela dépasse le modèle, {passes} rend le résultat plus net, mais prend beaucoup plus de temps.</translation>
    </message>
    <message>
        <source>{crop} enlarges only a part. {left} and {right} in the menu {menu} turn the photo, {horizontal} and {vertical} flip it. All of it can be undone.</source>
        <translation>{crop} n’agrandit qu’une partie. {left} et {right}, dans le menu {menu}, font pivoter la photo, {horizontal} et {vertical} la retournent. Tout peut être annulé.</translation>
    </message>
    <message>
        <source>{queue} in the menu {menu} lists the photos and exports them one after the other. It can be paused and cancelled, and what failed stops no other photo. A batch that was interrupted can be resumed at the next start.</source>
        <translation>{queue}, dans le menu {menu}&#x202f;: la liste des photos, exportées l’une après l’autre. L’exportation peut être mise en pause et annulée, et un échec n’arrête aucune autre photo. Un lot interrompu peut être repris au prochain démarrage.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>With {brush}, paint places that are to be more faithful or more realistic. {faces} in the menu {menu} finds the faces and keeps them more faithful.</source>
        <translation>Avec {brush}, peignez les endroits qui doivent être plus fidèles ou plus réalistes. {faces}, dans le menu {menu}, trouve les visages et les garde plus fidèles.</translation>
    </message>
    <message>
        <source>The model is chosen at the top of the settings. Photo Max has the best detail, and is slow on older computers; Photo 2 is fast. Other models can be added.</source>
        <translation>Le modèle se choisit en haut des réglages. Photo Max a les meilleurs détails et est lent sur les ordinateurs anciens&#x202f;; Photo 2 est rapide. D’autres modèles peuvent être ajoutés.</translation>
    </message>
    <message>
        <source>Many Photos</source>
        <translation>Plusieurs photos</translation>
    </message>
    <message>
        <source>Drop several photos or a folder: they stand in the strip below the photo. Each has its own settings. Select several with Shift, and a change is for all of them.</source>
        <translation>Déposez plusieurs photos ou un dossier&#x202f;: elles apparaissent dans la bande sous la photo. Chacune a ses propres réglages. Sélectionnez-en plusieurs avec la touche Maj, et un changement vaut pour toutes.</translation>
    </message>
    <message>
        <source>Where Files Go</source>
        <translation>Où vont les fichiers</translation>
    </message>
    <message>
        <source>If Something Goes Wrong</source>
        <translation>En cas de problème</translation>
    </message>
    <message>
        <source>A message says why a photo does not open. A damaged one often can be opened with {anyway}; {retry} tries once more in the queue.</source>
        <translation>Un message dit pourquoi une photo ne s’ouvre pas. Une photo endommagée peut souvent être ouverte avec {anyway}&#x202f;; {retry} essaie encore une fois dans la file d’attente.</translation>
    </message>
    <message>
        <source>Installed models</source>
        <translation>Modèles installés</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>How the model was trained, how good it is, and its licences</source>
        <translation>Comment le modèle a été entraîné, ce qu’il vaut, et ses licences</translation>
    </message>
    <message>
        <source>Computes on:</source>
        <translation>Calculer sur&#x202f;:</translation>
    </message>
    <message>
        <source>Some models cannot be used.</source>
        <translation>Certains modèles ne peuvent pas être utilisés.</translation>
    </message>
    <message>
        <source>Installing…</source>
        <translation>Installation…</translation>
    </message>
    <message>
        <source>{title} is installed.</source>
        <translation>{title} est installé.</translation>
    </message>
    <message>
        <source>{title} (in use)</source>
        <translation>{title} (utilisé)</translation>
    </message>
    <message>
        <source>Models that came with Vernier cannot be removed.</source>
        <translation>Les modèles fournis avec Vernier ne peuvent pas être retirés.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Open a folder of photos</source>
        <translation>Ouvrir un dossier de photos</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Ajouter un modèle</translation>
    </message>
    <message>
        <source>Vernier enlarges photos.</source>
        <translation>Vernier agrandit des photos.</translation>
    </message>
    <message>
        <source>Preparing {title} for this Mac, once per macOS update…</source>
        <translation>Préparation de {title} pour ce Mac, une fois par mise à jour de macOS…</translation>
    </message>
    <message>
        <source>Enlarge with Vernier</source>
        <comment>in Finder&apos;s menu of services</comment>
        <translation>Agrandir avec Vernier</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Ouvrir l’élément &amp;récent</translation>
    </message>
    <message>
        <source>Clear Menu</source>
        <translation>Effacer le menu</translation>
    </message>
    <message>
        <source>Size of a new photo</source>
        <translation>Taille d’une nouvelle photo</translation>
    </message>
    <message>
        <source>The largest below 50 megapixels</source>
        <translation>La plus grande sous 50 mégapixels</translation>
    </message>
    <message>
        <source>Realism of a new photo</source>
        <translation>Réalisme d’une nouvelle photo</translation>
    </message>
    <message>
        <source>As the model suggests</source>
        <translation>Comme le modèle le propose</translation>
    </message>
    <message>
        <source>Size and realism are for new photos. What you have chosen for a photo stays.</source>
        <translation>La taille et le réalisme valent pour les nouvelles photos. Ce qui a été choisi pour une photo est conservé.</translation>
    </message>
    <message>
        <source>Background of the photo</source>
        <translation>Arrière-plan de la photo</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Comme la fenêtre</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>Gris foncé</translation>
    </message>
    <message>
        <source>Middle grey</source>
        <translation>Gris moyen</translation>
    </message>
    <message>
        <source>Light grey</source>
        <translation>Gris clair</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanc</translation>
    </message>
    <message>
        <source>Notify when a batch ends in the background</source>
        <translation>Notifier lorsqu’un lot se termine en arrière-plan</translation>
    </message>
    <message>
        <source>This is about {title}; Model &gt; Manage Models has the others.</source>
        <translation>Ceci concerne {title}&#x202f;; les autres se trouvent sous Modèle &gt; Gérer les modèles.</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Taille&#x202f;:</translation>
    </message>
    <message>
        <source>Realism:</source>
        <translation>Réalisme&#x202f;:</translation>
    </message>
    <message>
        <source>Background:</source>
        <translation>Arrière-plan&#x202f;:</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>On the photo</source>
        <translation>Sur la photo</translation>
    </message>
    <message>
        <source>In the strip</source>
        <translation>Dans la bande</translation>
    </message>
    <message>
        <source>Space or {key}</source>
        <translation>Espace ou {key}</translation>
    </message>
    <message>
        <source>Zoom in and out</source>
        <translation>Zoom avant et arrière</translation>
    </message>
    <message>
        <source>The whole photo</source>
        <translation>Toute la photo</translation>
    </message>
    <message>
        <source>Actual pixels</source>
        <translation>Pixels réels</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <translation>Déplacer la photo</translation>
    </message>
    <message>
        <source>Show A or B (Result, with Compare)</source>
        <translation>Afficher A ou B (Résultat, avec Comparer)</translation>
    </message>
    <message>
        <source>Move the handle</source>
        <translation>Déplacer la poignée</translation>
    </message>
    <message>
        <source>Shift and {keys}</source>
        <translation>Maj et {keys}</translation>
    </message>
    <message>
        <source>Previous and next photo</source>
        <translation>Photo précédente et suivante</translation>
    </message>
    <message>
        <source>Select several, which changes are for</source>
        <translation>En sélectionner plusieurs, à modifier ensemble</translation>
    </message>
    <message>
        <source>Take out of the strip</source>
        <translation>Retirer de la bande</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>&amp;Annuler {step}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>&amp;Rétablir {step}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>Calculer sur</translation>
    </message>
    <message>
        <source>{unit}: tried, and used.</source>
        <translation>{unit}&#x202f;: essayé et utilisé.</translation>
    </message>
    <message>
        <source>{unit}: not used ({problem}).</source>
        <translation>{unit}&#x202f;: non utilisé ({problem}).</translation>
    </message>
    <message>
        <source>No photo yet</source>
        <translation>Pas encore de photo</translation>
    </message>
    <message>
        <source>Drop photos or a folder here</source>
        <translation>Déposez des photos ou un dossier ici</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Paste a photo from the clipboard</source>
        <translation>Coller une photo du presse-papiers</translation>
    </message>
    <message>
        <source>Try a sample</source>
        <translation>Essayer un exemple</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récentes</translation>
    </message>
    <message>
        <source>Samples: NASA (public domain), Rachel Michetti and Lav Varshney (CC0), aged by us</source>
        <translation>Exemples&#x202f;: NASA (domaine public), Rachel Michetti et Lav Varshney (CC0), vieillis par nos soins</translation>
    </message>
    <message>
        <source>Vernier enlarges them, from faithful to realistic.</source>
        <translation>Vernier les agrandit, de fidèle à réaliste.</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>A small photo of good quality</source>
        <translation>Une petite photo de bonne qualité</translation>
    </message>
    <message>
        <source>From the web</source>
        <translation>Venue du web</translation>
    </message>
    <message>
        <source>A small JPEG with the marks of strong compression</source>
        <translation>Un petit JPEG marqué par une forte compression</translation>
    </message>
    <message>
        <source>Old print</source>
        <translation>Ancien tirage</translation>
    </message>
    <message>
        <source>A faded print with grain and scratches</source>
        <translation>Un tirage fané, avec du grain et des rayures</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Quit Vernier</source>
        <translation>&amp;Quitter Vernier</translation>
    </message>
    <message>
        <source>Show in Fi&amp;nder&apos;s Services</source>
        <translation>Afficher dans les &amp;services du Finder</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>&amp;Manage Models…</source>
        <translation>&amp;Gérer les modèles…</translation>
    </message>
    <message>
        <source>&amp;One Photo</source>
        <translation>&amp;Une seule photo</translation>
    </message>
    <message>
        <source>The &amp;Queue</source>
        <translation>La &amp;file d’attente</translation>
    </message>
    <message>
        <source>A result lies beside its photo unless another folder is chosen. {export} asks for the folder, the format, such as PNG or JPEG, and the quality of one photo, and remembers them; {settings} has a folder and a format to begin with. The queue has fields of its own for these.</source>
        <translation>Un résultat se trouve à côté de sa photo, sauf si un autre dossier est choisi. {export} demande le dossier, le format, comme PNG ou JPEG, et la qualité d’une photo, et les retient&#x202f;; {settings} a un dossier et un format pour commencer. La file d’attente a ses propres champs pour cela.</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Ré&amp;glages…</translation>
    </message>
    <message>
        <source>&amp;Minimize</source>
        <translation>Placer &amp;dans le Dock</translation>
    </message>
    <message>
        <source>&amp;Zoom the Window</source>
        <translation>&amp;Réduire/agrandir la fenêtre</translation>
    </message>
    <message>
        <source>Vernier &amp;Help</source>
        <translation>&amp;Aide Vernier</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Full Scr&amp;een</source>
        <translation>Plein é&amp;cran</translation>
    </message>
    <message>
        <source>Show &amp;Log</source>
        <translation>Afficher le &amp;journal</translation>
    </message>
    <message>
        <source>&amp;About Vernier</source>
        <translation>À &amp;propos de Vernier</translation>
    </message>
    <message>
        <source>Brush Stroke</source>
        <translation>Coup de pinceau</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Zoom in to see what is invented</source>
        <translation>Faites un zoom avant pour voir ce qui est inventé</translation>
    </message>
    <message>
        <source>Rendering…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Not enlarged</source>
        <translation>Non agrandie</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Ébauche</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>brushed</source>
        <translation>avec pinceau</translation>
    </message>
    <message>
        <source>Cleanup {value}</source>
        <translation>Nettoyage {value}</translation>
    </message>
    <message>
        <source>Plus and minus zoom, 0 shows the whole photo, 1 actual pixels. The arrow keys move the photo, Shift with left or right moves the handle. Hold Space to see the original.</source>
        <translation>Plus et moins zooment, 0 affiche toute la photo, 1 les pixels réels. Les flèches déplacent la photo, Maj avec gauche ou droite déplace la poignée. Maintenez la barre d’espace pour voir l’original.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«&#xa0;{name}&#xa0;»</translation>
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
        <translation>{name}&#x202f;: {text}</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, TIFF, HEIC, AVIF, camera raw, JPEG 2000, JPEG XL, BMP, GIF, TGA, PNM and ICO</source>
        <translation>JPEG, PNG, WebP, TIFF, HEIC, AVIF, RAW, JPEG 2000, JPEG XL, BMP, GIF, TGA, PNM et ICO</translation>
    </message>
    <message>
        <source>a JPEG XL image with inks (CMYK)</source>
        <translation>une image JPEG XL avec des encres (CMJN)</translation>
    </message>
    <message>
        <source>a JPEG XL image without a description of its colours</source>
        <translation>une image JPEG XL sans description de ses couleurs</translation>
    </message>
    <message>
        <source>{name} was not opened: to decode it takes far more memory than a picture of its size needs. Save it again with another program.</source>
        <translation>{name} n’a pas été ouvert&#x202f;: son décodage demande bien plus de mémoire qu’il n’en faut pour une image de cette taille. Enregistrez-le à nouveau avec une autre application.</translation>
    </message>
    <message>
        <source>Device not configured</source>
        <translation>Périphérique non disponible</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>En cours d’utilisation</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>Le dossier n’est pas vide</translation>
    </message>
    <message>
        <source>Disc quota exceeded</source>
        <translation>Quota de disque dépassé</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Quota de disque dépassé</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Le fichier existe déjà</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Nom de fichier trop long</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Fichier trop gros</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Erreur d’entrée/sortie</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>Argument non valide</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>C’est un dossier</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>Périphérique inexistant</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Opération non autorisée</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>Opération non prise en charge</translation>
    </message>
    <message>
        <source>Operation timed out</source>
        <translation>Délai dépassé</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Autorisation refusée</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Le disque est en lecture seule</translation>
    </message>
    <message>
        <source>Resource busy</source>
        <translation>En cours d’utilisation</translation>
    </message>
    <message>
        <source>Stale NFS file handle</source>
        <translation>Connexion au disque perdue</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>Connexion au disque perdue</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Trop de fichiers ouverts</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Photo(s)</source>
        <translation>
            <numerusform>Retirer la photo</numerusform>
            <numerusform>Retirer %n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>The result would have {width} × {height} pixels, which are {pixels:,} megapixels. The clipboard takes up to {most}. Choose a smaller size, or export it.</source>
        <translation>Le résultat aurait {width} × {height} pixels, soit {pixels:,} mégapixels. Le presse-papiers en accepte jusqu’à {most}. Choisissez une taille plus petite, ou exportez-le.</translation>
    </message>
    <message>
        <source>The setting that is shown</source>
        <translation>Le réglage affiché</translation>
    </message>
    <message>
        <source>Show the setting that was kept (A)</source>
        <translation>Afficher le réglage gardé (A)</translation>
    </message>
    <message>
        <source>Show the present setting (A)</source>
        <translation>Afficher le réglage actuel (A)</translation>
    </message>
    <message>
        <source>Needs {needed}, only {free} free</source>
        <translation>{needed} nécessaires, {free} seulement libres</translation>
    </message>
    <message>
        <source>{name} has {width} × {height} pixels, and the part that was chosen is not inside of it. Crop the photo again.</source>
        <translation>{name} a {width} × {height} pixels, et la partie choisie n’est pas à l’intérieur. Recadrez la photo à nouveau.</translation>
    </message>
    <message>
        <source>Part of the photo to keep</source>
        <translation>Partie de la photo à conserver</translation>
    </message>
    <message>
        <source>The arrow keys move the frame by one pixel, with Shift by ten. With Option they move its lower right corner. X turns it. Return is Done, Escape is Cancel.</source>
        <translation>Les flèches déplacent le cadre d’un pixel, avec Maj de dix. Avec Option, elles déplacent son coin inférieur droit. X le tourne. Retour valide, Échap annule.</translation>
    </message>
    <message>
        <source>It is another photo than the one that was cropped, so all of it is shown.</source>
        <translation>Ce n’est plus la photo qui a été recadrée, elle est donc affichée en entier.</translation>
    </message>
    <message>
        <source>Marks outside of the crop, such as the names of faces, were left out.</source>
        <translation>Les repères hors du recadrage, comme les noms des visages, ont été omis.</translation>
    </message>
    <message>
        <source>Its panorama data was left out, because the photo was cropped.</source>
        <translation>Ses données de panorama ont été omises, car la photo a été recadrée.</translation>
    </message>
    <message>
        <source>Its crop and local adjustments for Lightroom and Camera Raw were left out, because they are for all of the photo.</source>
        <translation>Son recadrage et ses réglages locaux pour Lightroom et Camera Raw ont été omis, car ils portent sur toute la photo.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recadrer</translation>
    </message>
</context>
</TS>
