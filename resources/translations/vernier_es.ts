<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Little noise and compression was found, so it was not cleaned.</source>
        <translation>Se ha encontrado poco ruido y poca compresión, así que no se ha limpiado.</translation>
    </message>
    <message>
        <source>Compression artefacts were found: cleanup {value}.</source>
        <translation>Se han encontrado artefactos de compresión: limpieza {value}.</translation>
    </message>
    <message>
        <source>Noise was found: cleanup {value}.</source>
        <translation>Se ha encontrado ruido: limpieza {value}.</translation>
    </message>
    <message>
        <source>There is not enough memory for {name}. Close other programs and try again.</source>
        <translation>No hay suficiente memoria para {name}. Cierra otras apps e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>{name} could not be enlarged because of an unexpected error ({kind}). The log has the details.</source>
        <translation>No se ha podido ampliar {name} por un error inesperado ({kind}). Los detalles están en el registro.</translation>
    </message>
    <message>
        <source>Another window or command line of Vernier has enlarged it in the meantime.</source>
        <translation>Otra ventana o una línea de comandos de Vernier la ha ampliado entretanto.</translation>
    </message>
    <message>
        <source>The journal {file} cannot be written ({reason}), so a later run will not know which photos are finished. Make room on its disk, or allow your account to write it.</source>
        <translation>No se puede escribir la lista de fotos terminadas, {file} ({reason}), así que una ejecución posterior no sabrá cuáles lo están. Libera espacio en su disco o permite que tu cuenta escriba en ella.</translation>
    </message>
    <message>
        <source>The journal {file} cannot be read ({reason}), so it is not known which photos are finished. Allow your account to read it.</source>
        <translation>No se puede leer la lista de fotos terminadas, {file} ({reason}), así que no se sabe cuáles lo están. Permite que tu cuenta la lea.</translation>
    </message>
    <message>
        <source>{name} belongs to another program, so Vernier does not look into it. Export the photos from that program, and name the folder that they are in.</source>
        <translation>{name} pertenece a otra app, así que Vernier no mira dentro. Exporta las fotos desde esa app e indica la carpeta en la que están.</translation>
    </message>
    <message>
        <source>{name} would have {width:,} × {height:,} pixels. That takes about {needed:,.1f} GB of memory; this computer has {memory:,.1f} GB. Ask for a smaller size, or for PNG, TIFF or JPEG, which need the least.</source>
        <translation>{name} tendría {width:,} × {height:,} píxeles. Eso requiere unos {needed:,.1f} GB de memoria; este equipo tiene {memory:,.1f} GB. Pide un tamaño menor, o PNG, TIFF o JPEG, que son los que menos necesitan.</translation>
    </message>
    <message>
        <source>{name} no longer exists ({reason}).</source>
        <translation>{name} ya no existe ({reason}).</translation>
    </message>
    <message>
        <source>It has {width} × {height} pixels, at least as many as asked for, and was left alone.</source>
        <translation>Tiene {width} × {height} píxeles, al menos tantos como se piden, y se ha dejado como está.</translation>
    </message>
    <message>
        <source>{format} would have 8 bits per channel here; the result is a PNG, which keeps all of them.</source>
        <translation>{format} tendría aquí 8 bits por canal; el resultado es un PNG, que los conserva todos.</translation>
    </message>
    <message>
        <source>Vernier does not write {format}; the result is a PNG.</source>
        <translation>Vernier no escribe {format}; el resultado es un PNG.</translation>
    </message>
    <message>
        <source>The folder {folder} is no longer there. Put it back or connect its disk, and try again.</source>
        <translation>La carpeta {folder} ya no está. Devuélvela a su sitio o conecta su disco, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be created, because {nearest} is not a folder. Choose another one.</source>
        <translation>No se puede crear la carpeta {folder} porque {nearest} no es una carpeta. Elige otra.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be created ({reason}). Choose another folder.</source>
        <translation>No se puede crear la carpeta {folder} ({reason}). Elige otra carpeta.</translation>
    </message>
    <message>
        <source>The photo has that size already, so it is only cleaned.</source>
        <translation>La foto ya tiene ese tamaño, así que solo se limpia.</translation>
    </message>
    <message>
        <source>The photo has that size already, so it is not enlarged.</source>
        <translation>La foto ya tiene ese tamaño, así que no se amplía.</translation>
    </message>
    <message>
        <source>The photo is larger than that, so it is cleaned and reduced.</source>
        <translation>La foto es mayor que eso, así que se limpia y se reduce.</translation>
    </message>
    <message>
        <source>The photo is larger than that, so it is only reduced.</source>
        <translation>La foto es mayor que eso, así que solo se reduce.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels are more than {scale} times its size. Beyond {scale} times the photo is only resampled, which adds no detail.</source>
        <translation>{width} × {height} píxeles son más de {scale} veces su tamaño. Más allá de {scale} veces, la foto solo se remuestrea, lo que no añade detalle.</translation>
    </message>
    <message>
        <source>With {passes} it is sharper, but takes much longer.</source>
        <translation>Con {passes} queda más nítido, pero tarda mucho más.</translation>
    </message>
    <message>
        <source>{name} would have {width:,} × {height:,} pixels. That takes about {needed:,.0f} GB of memory; this computer has {memory:,.0f} GB. Ask for a smaller size.</source>
        <translation>{name} tendría {width:,} × {height:,} píxeles. Eso requiere unos {needed:,.0f} GB de memoria; este equipo tiene {memory:,.0f} GB. Pide un tamaño menor.</translation>
    </message>
    <message>
        <source>The folder {root} cannot be read ({reason}). Allow your account to read it.</source>
        <translation>No se puede leer la carpeta {root} ({reason}). Permite que tu cuenta la lea.</translation>
    </message>
    <message>
        <source>{path} has no pictures in it but in packages, caches and what was excluded. Name a folder with photos.</source>
        <translation>{path} no contiene ninguna imagen, salvo en paquetes, cachés y lo que se ha excluido. Indica una carpeta con fotos.</translation>
    </message>
    <message>
        <source>{path} has no pictures in it, nor in its folders.</source>
        <translation>{path} no contiene ninguna imagen, ni tampoco sus carpetas.</translation>
    </message>
    <message>
        <source>{path} has no pictures in it. To look into its folders too, add --recursive.</source>
        <translation>{path} no contiene ninguna imagen. Para buscar también en sus carpetas, añade --recursive.</translation>
    </message>
    <message>
        <source>The folder {folder} for intermediate files cannot be used ({reason}). Free some space on its disk.</source>
        <translation>No se puede usar la carpeta {folder} para archivos intermedios ({reason}). Libera espacio en su disco.</translation>
    </message>
    <message>
        <source>Cleaning this photo takes about {needed} on the disk of {folder}, and {free} are free there. Set cleanup to 0, or make room.</source>
        <translation>Limpiar esta foto requiere unos {needed} en el disco de {folder}, y allí hay {free} libres. Pon la limpieza a 0 o libera espacio.</translation>
    </message>
    <message>
        <source>Enlarging this photo takes about {needed} on the disk of {folder}, and {free} are free there. Choose a smaller size, or make room.</source>
        <translation>Ampliar esta foto requiere unos {needed} en el disco de {folder}, y allí hay {free} libres. Elige un tamaño menor o libera espacio.</translation>
    </message>
    <message>
        <source>The result needs about {needed}, and {free} are free on the disk of {folder}. Choose a folder on another disk or a smaller size, or make room.</source>
        <translation>El resultado necesita unos {needed}, y en el disco de {folder} hay {free} libres. Elige una carpeta en otro disco o un tamaño menor, o libera espacio.</translation>
    </message>
    <message>
        <source>The results may need {needed}, and the disk of {folder} has {free} free.</source>
        <translation>Los resultados pueden necesitar {needed}, y el disco de {folder} tiene {free} libres.</translation>
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
        <translation>sin medir</translation>
    </message>
    <message>
        <source>{seconds} s per megapixel</source>
        <translation>{seconds} s por megapíxel</translation>
    </message>
    <message>
        <source>The model {student} does not fit this version of Vernier: what its programs make does not fit together. Install it again.</source>
        <translation>El modelo {student} no es adecuado para esta versión de Vernier: lo que producen sus programas no encaja. Instálalo de nuevo.</translation>
    </message>
    <message>
        <source>The model {student} computed no usable pixels at row {row}, column {column} of the photo. Try another model.</source>
        <translation>El modelo {student} no ha calculado píxeles utilizables en la fila {row}, columna {column} de la foto. Prueba con otro modelo.</translation>
    </message>
    <message>
        <source>Core ML needs a Mac. Use the runtime &apos;torch&apos; on this computer.</source>
        <translation>Core ML requiere un Mac. Usa el entorno de ejecución “torch” en este equipo.</translation>
    </message>
    <message>
        <source>The runtime &apos;torch&apos; is not installed. Install the package torch, or use Core ML on a Mac.</source>
        <translation>El entorno de ejecución “torch” no está instalado. Instala el paquete torch, o usa Core ML en un Mac.</translation>
    </message>
    <message>
        <source>The model {student} has no programs for the runtime &apos;{runtime}&apos;.</source>
        <translation>El modelo {student} no tiene programas para el entorno de ejecución “{runtime}”.</translation>
    </message>
    <message>
        <source>The model {student} does not fit this version of Vernier: its program &apos;{program}&apos; takes {taken}, and was given {given}. Install it again.</source>
        <translation>El modelo {student} no es adecuado para esta versión de Vernier: su programa “{program}” toma {taken} y ha recibido {given}. Instálalo de nuevo.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} o {other}</translation>
    </message>
    <message>
        <source>The model {student} lacks its program &apos;{program}&apos; for tiles of {tile}. Install it again.</source>
        <translation>Al modelo {student} le falta su programa “{program}” para teselas de {tile}. Instálalo de nuevo.</translation>
    </message>
    <message>
        <source>Core ML does not accept the program &apos;{program}&apos; of the model {student}. Install the model again, or choose the runtime &apos;torch&apos;.</source>
        <translation>Core ML no acepta el programa “{program}” del modelo {student}. Instala el modelo de nuevo o elige el entorno de ejecución “torch”.</translation>
    </message>
    <message>
        <source>Core ML does not accept the model there</source>
        <translation>Core ML no acepta el modelo ahí</translation>
    </message>
    <message>
        <source>it did not answer for {seconds} s</source>
        <translation>sin respuesta durante {seconds} s</translation>
    </message>
    <message>
        <source>its process ended unexpectedly (status {code})</source>
        <translation>su proceso ha terminado de forma inesperada (estado {code})</translation>
    </message>
    <message>
        <source>The program {name} cannot be loaded safely: {reason}</source>
        <translation>El programa {name} no se puede cargar de forma segura: {reason}</translation>
    </message>
    <message>
        <source>The program {name} is damaged. Install the model again.</source>
        <translation>El programa {name} está dañado. Instala el modelo de nuevo.</translation>
    </message>
    <message>
        <source>its format has the version {found}, not {wanted}.</source>
        <translation>su formato tiene la versión {found}, no la {wanted}.</translation>
    </message>
    <message>
        <source>it has an input of the kind {kind}.</source>
        <translation>tiene una entrada del tipo {kind}.</translation>
    </message>
    <message>
        <source>it lacks the weights {names}.</source>
        <translation>le faltan los pesos {names}.</translation>
    </message>
    <message>
        <source>it has {outputs} outputs under {names} names.</source>
        <translation>tiene {outputs} salidas con {names} nombres.</translation>
    </message>
    <message>
        <source>its part {name} is compressed.</source>
        <translation>su parte {name} está comprimida.</translation>
    </message>
    <message>
        <source>its part {name} is too large.</source>
        <translation>su parte {name} es demasiado grande.</translation>
    </message>
    <message>
        <source>its weight {path} is a Python object.</source>
        <translation>su peso {path} es un objeto de Python.</translation>
    </message>
    <message>
        <source>it returns {kind}.</source>
        <translation>devuelve {kind}.</translation>
    </message>
    <message>
        <source>an operation has a result of the kind {kind}.</source>
        <translation>una operación tiene un resultado del tipo {kind}.</translation>
    </message>
    <message>
        <source>an operation has an argument of the kind {kind}.</source>
        <translation>una operación tiene un argumento del tipo {kind}.</translation>
    </message>
    <message>
        <source>it has the name &apos;{name}&apos;.</source>
        <translation>contiene el nombre “{name}”.</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>can not be run with {shapes}</source>
        <translation>no se puede ejecutar con {shapes}</translation>
    </message>
    <message>
        <source>The model {student} does not fit this version of Vernier: its program &apos;{program}&apos; {what}. Install it again.</source>
        <translation>El modelo {student} no es adecuado para esta versión de Vernier: su programa “{program}” {what}. Instálalo de nuevo.</translation>
    </message>
    <message>
        <source>it calls {target}.</source>
        <translation>llama a {target}.</translation>
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
        <translation>Procesador</translation>
    </message>
    <message>
        <source>This version of Vernier cannot run models of the system &apos;{system}&apos;.</source>
        <translation>Esta versión de Vernier no puede ejecutar modelos del sistema “{system}”.</translation>
    </message>
    <message>
        <source>it is no faster than the processor</source>
        <translation>no es más rápido que el procesador</translation>
    </message>
    <message>
        <source>its pixels are no picture</source>
        <translation>sus píxeles no forman una imagen</translation>
    </message>
    <message>
        <source>its picture differs from that of the processor ({decibels} dB)</source>
        <translation>su imagen difiere de la del procesador ({decibels} dB)</translation>
    </message>
    <message>
        <source>The process that enlarges photos ended unexpectedly, twice (status {code}). Try again; if it happens again, close other programs or try a smaller photo.</source>
        <translation>El proceso que amplía las fotos ha terminado de forma inesperada dos veces (estado {code}). Inténtalo de nuevo; si vuelve a ocurrir, cierra otras apps o prueba con una foto más pequeña.</translation>
    </message>
    <message>
        <source>The intermediate file {path} could not be made ({reason}). Free some space on that disk.</source>
        <translation>No se ha podido crear el archivo intermedio {path} ({reason}). Libera espacio en ese disco.</translation>
    </message>
    <message>
        <source>The disk became full while the photo was enlarged. Free some space and try again.</source>
        <translation>El disco se ha llenado mientras se ampliaba la foto. Libera espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>There is not enough memory for this photo. Close other programs and try again.</source>
        <translation>No hay suficiente memoria para esta foto. Cierra otras apps e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The photo could not be enlarged because of an unexpected error ({kind}). The log has the details.</source>
        <translation>No se ha podido ampliar la foto por un error inesperado ({kind}). Los detalles están en el registro.</translation>
    </message>
    <message>
        <source>There is not enough memory for {width} × {height} pixels. Close other programs or enlarge less.</source>
        <translation>No hay suficiente memoria para {width} × {height} píxeles. Cierra otras apps o amplía menos.</translation>
    </message>
    <message>
        <source>an unexpected error occurred ({kind})</source>
        <translation>se ha producido un error inesperado ({kind})</translation>
    </message>
    <message>
        <source>RGB colours</source>
        <translation>colores RGB</translation>
    </message>
    <message>
        <source>greys</source>
        <translation>grises</translation>
    </message>
    <message>
        <source>CMYK colours</source>
        <translation>colores CMYK</translation>
    </message>
    <message>
        <source>Lab colours</source>
        <translation>colores Lab</translation>
    </message>
    <message>
        <source>Its colour profile is damaged and was ignored; the colours were read as sRGB.</source>
        <translation>Su perfil de color está dañado y se ha ignorado; los colores se han leído como sRGB.</translation>
    </message>
    <message>
        <source>other colours</source>
        <translation>otros colores</translation>
    </message>
    <message>
        <source>Its colour profile is for {described}, which the image does not have, and was ignored; the colours were read as sRGB.</source>
        <translation>Su perfil de color es para {described}, que la imagen no tiene, y se ha ignorado; los colores se han leído como sRGB.</translation>
    </message>
    <message>
        <source>a JPEG-LS image</source>
        <translation>una imagen JPEG-LS</translation>
    </message>
    <message>
        <source>a hierarchical JPEG image</source>
        <translation>una imagen JPEG jerárquica</translation>
    </message>
    <message>
        <source>a JPEG image with {depth} bits per channel</source>
        <translation>una imagen JPEG con {depth} bits por canal</translation>
    </message>
    <message>
        <source>A few of its values lie below black or above white and were cut off.</source>
        <translation>Algunos de sus valores están por debajo del negro o por encima del blanco y se han recortado.</translation>
    </message>
    <message>
        <source>{name} is a file of {size:,.0f} GB, too large for the {memory:,.0f} GB of memory of this computer.</source>
        <translation>{name} es un archivo de {size:,.0f} GB, demasiado grande para los {memory:,.0f} GB de memoria de este equipo.</translation>
    </message>
    <message>
        <source>{name} has {width:,} × {height:,} pixels. Opening it takes about {needed:,.0f} GB of memory; this computer has {memory:,.0f} GB. Crop it or make it smaller first: up to about {most:,.0f} megapixels will work.</source>
        <translation>{name} tiene {width:,} × {height:,} píxeles. Abrirlo requiere unos {needed:,.0f} GB de memoria; este equipo tiene {memory:,.0f} GB. Recorta o reduce antes la imagen: hasta unos {most:,.0f} megapíxeles funcionará.</translation>
    </message>
    <message>
        <source>{name} has {width:,} × {height:,} pixels. Enlarging it {scale} times takes about {needed:,.0f} GB of memory; this computer has {memory:,.0f} GB. Crop it or make it smaller first: up to about {most:,.0f} megapixels will work.</source>
        <translation>{name} tiene {width:,} × {height:,} píxeles. Ampliarlo {scale} veces requiere unos {needed:,.0f} GB de memoria; este equipo tiene {memory:,.0f} GB. Recorta o reduce antes la imagen: hasta unos {most:,.0f} megapíxeles funcionará.</translation>
    </message>
    <message>
        <source>{name} cannot be written here: only macOS has an encoder of {format} that Vernier may use. Choose another format.</source>
        <translation>{name} no se puede escribir aquí: solo macOS tiene un codificador de {format} que Vernier puede usar. Elige otro formato.</translation>
    </message>
    <message>
        <source>{name} would have {width:,} × {height:,} pixels. A {format} file cannot have more than {ceiling:,} on a side. Choose PNG or TIFF instead.</source>
        <translation>{name} tendría {width:,} × {height:,} píxeles. Un archivo {format} no puede tener más de {ceiling:,} por lado. Elige PNG o TIFF.</translation>
    </message>
    <message>
        <source>{name} would have {width:,} × {height:,} pixels. Programs that show AVIF refuse more than {most:,.0f} megapixels. Choose PNG or TIFF instead.</source>
        <translation>{name} tendría {width:,} × {height:,} píxeles. Las apps que muestran AVIF rechazan más de {most:,.0f} megapíxeles. Elige PNG o TIFF.</translation>
    </message>
    <message>
        <source>Its gain map for bright screens (HDR) was left out; the result is the picture for ordinary screens.</source>
        <translation>Su mapa de ganancia para pantallas brillantes (HDR) se ha omitido; el resultado es la imagen para pantallas normales.</translation>
    </message>
    <message>
        <source>Its outlines from Photoshop (paths, clipping path) were left out.</source>
        <translation>Sus contornos de Photoshop (trazados, trazado de recorte) se han omitido.</translation>
    </message>
    <message>
        <source>Its video (motion photo) was left out.</source>
        <translation>Su vídeo (foto en movimiento) se ha omitido.</translation>
    </message>
    <message>
        <source>Its depth map was left out.</source>
        <translation>Su mapa de profundidad se ha omitido.</translation>
    </message>
    <message>
        <source>Its sound recording was left out.</source>
        <translation>Su grabación de sonido se ha omitido.</translation>
    </message>
    <message>
        <source>Its camera data (EXIF) is damaged and was left out.</source>
        <translation>Los datos de la cámara (EXIF) están dañados y se han omitido.</translation>
    </message>
    <message>
        <source>Part of its XMP data is missing or damaged and was left out.</source>
        <translation>Una parte de sus datos XMP falta o está dañada y se ha omitido.</translation>
    </message>
    <message>
        <source>Its XMP data is damaged and was left out.</source>
        <translation>Sus datos XMP están dañados y se han omitido.</translation>
    </message>
    <message>
        <source>Only the first of {count} pages was read.</source>
        <translation>Solo se ha leído la primera de {count} páginas.</translation>
    </message>
    <message>
        <source>Only the main one of {count} images was read.</source>
        <translation>Solo se ha leído la principal de {count} imágenes.</translation>
    </message>
    <message>
        <source>Only the first of {count} images was read.</source>
        <translation>Solo se ha leído la primera de {count} imágenes.</translation>
    </message>
    <message>
        <source>Only the first of {count} frames was read.</source>
        <translation>Solo se ha leído el primero de {count} fotogramas.</translation>
    </message>
    <message>
        <source>Its {depth} bits per channel were reduced to {bits}.</source>
        <translation>Sus {depth} bits por canal se han reducido a {bits}.</translation>
    </message>
    <message>
        <source>Its panorama data was left out, because the photo was turned or flipped.</source>
        <translation>Sus datos de panorama se han omitido, porque la foto se ha girado o volteado.</translation>
    </message>
    <message>
        <source>This photo was already enlarged or cleaned by Vernier, with the model {model}. Enlarge the original instead, if you have it.</source>
        <translation>Vernier ya ha ampliado o limpiado esta foto, con el modelo {model}. Amplía mejor el original, si lo tienes.</translation>
    </message>
    <message>
        <source>This photo was already enlarged or cleaned by Vernier, with the model {model} at realism {realism}. Enlarge the original instead, if you have it.</source>
        <translation>Vernier ya ha ampliado o limpiado esta foto, con el modelo {model} y realismo {realism}. Amplía mejor el original, si lo tienes.</translation>
    </message>
    <message>
        <source>Its pixel values have no defined white; the brightest became white, the darkest black.</source>
        <translation>Sus valores de píxel no tienen un blanco definido; el más claro ha pasado a ser blanco y el más oscuro, negro.</translation>
    </message>
    <message>
        <source>It is an HDR picture; its highlights were brought into the range of an ordinary screen.</source>
        <translation>Es una imagen HDR; sus luces se han llevado al rango de una pantalla normal.</translation>
    </message>
    <message>
        <source>It has no usable CMYK profile; its colours are approximate.</source>
        <translation>No tiene un perfil CMYK utilizable; sus colores son aproximados.</translation>
    </message>
    <message>
        <source>The name has an unmatched brace. Available fields: {known}.</source>
        <translation>El nombre tiene una llave sin pareja. Campos disponibles: {known}.</translation>
    </message>
    <message>
        <source>{{{field}}} is not a known field. Available fields: {known}.</source>
        <translation>{{{field}}} no es un campo conocido. Campos disponibles: {known}.</translation>
    </message>
    <message>
        <source>A name cannot be empty or contain a slash.</source>
        <translation>Un nombre no puede estar vacío ni contener una barra.</translation>
    </message>
    <message>
        <source>{name} has {width:,} × {height:,} pixels. An AVIF with more than {most:,.0f} megapixels can not be opened. Make it smaller or export it as PNG or TIFF first.</source>
        <translation>{name} tiene {width:,} × {height:,} píxeles. Un AVIF de más de {most:,.0f} megapíxeles no se puede abrir. Redúcelo o expórtalo antes como PNG o TIFF.</translation>
    </message>
    <message>
        <source>a HEIF image of a kind other than HEIC</source>
        <translation>una imagen HEIF de un tipo distinto de HEIC</translation>
    </message>
    <message>
        <source>a BMP image with an unusual layout of bits</source>
        <translation>una imagen BMP con una disposición de bits inusual</translation>
    </message>
    <message>
        <source>It was developed with the white balance of the camera. For full control, develop it in a raw converter and open the TIFF.</source>
        <translation>Se ha revelado con el balance de blancos de la cámara. Para un control total, revélala en un conversor RAW y abre el TIFF.</translation>
    </message>
    <message>
        <source>Channels that are no colours were left out: {count}.</source>
        <translation>Se han omitido canales que no son colores: {count}.</translation>
    </message>
    <message>
        <source>a TIFF image with luma and chroma in separate planes</source>
        <translation>una imagen TIFF con luminancia y crominancia en planos separados</translation>
    </message>
    <message>
        <source>a TIFF image with the compression {method}</source>
        <translation>una imagen TIFF con la compresión {method}</translation>
    </message>
    <message>
        <source>a TIFF image with complex numbers</source>
        <translation>una imagen TIFF con números complejos</translation>
    </message>
    <message>
        <source>a TIFF image with an unusual number of bits per channel</source>
        <translation>una imagen TIFF con un número inusual de bits por canal</translation>
    </message>
    <message>
        <source>a TIFF volume</source>
        <translation>un volumen TIFF</translation>
    </message>
    <message>
        <source>a TIFF image with inks other than those of CMYK</source>
        <translation>una imagen TIFF con tintas distintas de las de CMYK</translation>
    </message>
    <message>
        <source>a TIFF image with an unusual colour space</source>
        <translation>una imagen TIFF con un espacio de color inusual</translation>
    </message>
    <message>
        <source>A part of this image is missing or wrong.</source>
        <translation>Una parte de esta imagen falta o es incorrecta.</translation>
    </message>
    <message>
        <source>{name} uses a pixel format that Vernier does not support ({reason}). Export it as JPEG, PNG or TIFF with 8 bits per channel first.</source>
        <translation>{name} usa un formato de píxeles que Vernier no admite ({reason}). Expórtalo antes como JPEG, PNG o TIFF con 8 bits por canal.</translation>
    </message>
    <message>
        <source>{name} could not be opened: there was not enough free memory. Close other programs or make the image smaller first.</source>
        <translation>No se ha podido abrir {name}: no había suficiente memoria libre. Cierra otras apps o reduce antes la imagen.</translation>
    </message>
    <message>
        <source>{name} is damaged, incomplete or in an unusual format and could not be opened. Copy or download it again, or export it again from the program that made it.</source>
        <translation>{name} está dañado, incompleto o en un formato inusual y no se ha podido abrir. Cópialo o descárgalo de nuevo, o expórtalo de nuevo desde la app que lo creó.</translation>
    </message>
    <message>
        <source>This {kind} is damaged or ends too early.</source>
        <translation>Este {kind} está dañado o termina antes de tiempo.</translation>
    </message>
    <message>
        <source>{name} was not opened. {problem} Save it again with another program.</source>
        <translation>{name} no se ha abierto. {problem} Guárdalo de nuevo con otra app.</translation>
    </message>
    <message>
        <source>{name} is not whole. {problem} Copy or download it again.</source>
        <translation>{name} no está completo. {problem} Cópialo o descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>{name} could not be opened: the process that decodes it ended unexpectedly (status {code}). Close other programs or export the image again from the program that made it.</source>
        <translation>No se ha podido abrir {name}: el proceso que lo decodifica ha terminado de forma inesperada (estado {code}). Cierra otras apps o exporta la imagen de nuevo desde la app que la creó.</translation>
    </message>
    <message>
        <source>a camera raw file of an unknown kind</source>
        <translation>un archivo RAW de un tipo desconocido</translation>
    </message>
    <message>
        <source>a Photoshop document</source>
        <translation>un documento de Photoshop</translation>
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
        <translation>un dibujo SVG</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>un documento XML</translation>
    </message>
    <message>
        <source>a JPEG XR image</source>
        <translation>una imagen JPEG XR</translation>
    </message>
    <message>
        <source>a macOS icon</source>
        <translation>un icono de macOS</translation>
    </message>
    <message>
        <source>a DDS texture</source>
        <translation>una textura DDS</translation>
    </message>
    <message>
        <source>an OpenEXR image</source>
        <translation>una imagen OpenEXR</translation>
    </message>
    <message>
        <source>a Radiance HDR image</source>
        <translation>una imagen Radiance HDR</translation>
    </message>
    <message>
        <source>a PFM image</source>
        <translation>una imagen PFM</translation>
    </message>
    <message>
        <source>a PAM image</source>
        <translation>una imagen PAM</translation>
    </message>
    <message>
        <source>a QOI image</source>
        <translation>una imagen QOI</translation>
    </message>
    <message>
        <source>a BPG image</source>
        <translation>una imagen BPG</translation>
    </message>
    <message>
        <source>a FLIF image</source>
        <translation>una imagen FLIF</translation>
    </message>
    <message>
        <source>a farbfeld image</source>
        <translation>una imagen farbfeld</translation>
    </message>
    <message>
        <source>a GIMP document</source>
        <translation>un documento de GIMP</translation>
    </message>
    <message>
        <source>an MNG animation</source>
        <translation>una animación MNG</translation>
    </message>
    <message>
        <source>an SGI image</source>
        <translation>una imagen SGI</translation>
    </message>
    <message>
        <source>a Sun raster image</source>
        <translation>una imagen Sun Raster</translation>
    </message>
    <message>
        <source>a FITS image</source>
        <translation>una imagen FITS</translation>
    </message>
    <message>
        <source>a ZIP archive or a document</source>
        <translation>un archivo ZIP o un documento</translation>
    </message>
    <message>
        <source>{name} is a link to a file that no longer exists.</source>
        <translation>{name} es un enlace a un archivo que ya no existe.</translation>
    </message>
    <message>
        <source>{name} was not found. It may have been moved, renamed or deleted.</source>
        <translation>No se ha encontrado {name}. Puede que se haya movido, renombrado o eliminado.</translation>
    </message>
    <message>
        <source>{name} is not a valid file name.</source>
        <translation>{name} no es un nombre de archivo válido.</translation>
    </message>
    <message>
        <source>{name} is a folder, not an image.</source>
        <translation>{name} es una carpeta, no una imagen.</translation>
    </message>
    <message>
        <source>{name} is a pipe or a device, not an image file.</source>
        <translation>{name} es una tubería o un dispositivo, no un archivo de imagen.</translation>
    </message>
    <message>
        <source>{name} is empty. Copy or download it again.</source>
        <translation>{name} está vacío. Cópialo o descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>You do not have permission to read {name}. You can change this in Finder: Get Info, Sharing &amp; Permissions.</source>
        <translation>No tienes permiso para leer {name}. Puedes cambiarlo en el Finder: Obtener información, Compartir y permisos.</translation>
    </message>
    <message>
        <source>{name} is a link that points back to itself.</source>
        <translation>{name} es un enlace que apunta a sí mismo.</translation>
    </message>
    <message>
        <source>The name or path of the file is too long to be opened.</source>
        <translation>El nombre o la ruta del archivo es demasiado larga para abrirlo.</translation>
    </message>
    <message>
        <source>{name} was not found: part of its path is not a folder.</source>
        <translation>No se ha encontrado {name}: una parte de su ruta no es una carpeta.</translation>
    </message>
    <message>
        <source>{name} could not be read from its disk ({reason}). Check that the disk is still connected.</source>
        <translation>No se ha podido leer {name} de su disco ({reason}). Comprueba que el disco sigue conectado.</translation>
    </message>
    <message>
        <source>a PNG in the form that only iPhone apps use (CgBI)</source>
        <translation>un PNG en la forma que solo usan las apps de iPhone (CgBI)</translation>
    </message>
    <message>
        <source>{name} is a video, which Vernier does not read. Export a picture of it as JPEG, PNG or TIFF first.</source>
        <translation>{name} es un vídeo, y Vernier no lee eso. Exporta antes una imagen de él como JPEG, PNG o TIFF.</translation>
    </message>
    <message>
        <source>{name} is not an image that Vernier can read. It reads {formats}.</source>
        <translation>{name} no es una imagen que Vernier pueda leer. Lee {formats}.</translation>
    </message>
    <message>
        <source>{name} is still in iCloud. Download it in Finder, then try again.</source>
        <translation>{name} aún está en iCloud. Descárgalo en el Finder e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is {kind}, which Vernier does not read. Export it as JPEG, PNG or TIFF first.</source>
        <translation>{name} es {kind}, y Vernier no lee eso. Expórtalo antes como JPEG, PNG o TIFF.</translation>
    </message>
    <message>
        <source>{name} takes too long for a small image.</source>
        <translation>{name} tarda demasiado para ser una imagen pequeña.</translation>
    </message>
    <message>
        <source>This {kind} ends too early: nothing of its picture is there.</source>
        <translation>Este {kind} termina antes de tiempo: no hay nada de su imagen.</translation>
    </message>
    <message>
        <source>This TIFF ends too early: what describes its picture is missing.</source>
        <translation>Este TIFF termina antes de tiempo: falta lo que describe su imagen.</translation>
    </message>
    <message>
        <source>This {kind} ends too early: about {percent}% of its data is missing.</source>
        <translation>Este {kind} termina antes de tiempo: falta aproximadamente el {percent}&#xa0;% de sus datos.</translation>
    </message>
    <message>
        <source>This {kind} ends too early: the lower {missing:,} of its {height:,} rows of pixels are missing.</source>
        <translation>Este {kind} termina antes de tiempo: faltan las últimas {missing:,} de sus {height:,} filas de píxeles.</translation>
    </message>
    <message>
        <source>This {kind} is damaged: its picture is wrong below row {row:,} of {height:,}.</source>
        <translation>Este {kind} está dañado: la imagen es incorrecta por debajo de la fila {row:,} de {height:,}.</translation>
    </message>
    <message>
        <source>This {kind} has more data than its {height:,} rows of pixels take: a part of its picture is wrong, or there are more rows.</source>
        <translation>Este {kind} tiene más datos de los que requieren sus {height:,} filas de píxeles: una parte de la imagen es incorrecta, o hay más filas.</translation>
    </message>
    <message>
        <source>This {kind} is damaged: a part of its picture is wrong or missing.</source>
        <translation>Este {kind} está dañado: una parte de la imagen es incorrecta o falta.</translation>
    </message>
    <message>
        <source>The end of this {kind} is missing, but all its pixels are there.</source>
        <translation>Falta el final de este {kind}, pero están todos sus píxeles.</translation>
    </message>
    <message>
        <source>The end of this JPEG is missing, so that the last of its pixels may be wrong.</source>
        <translation>Falta el final de este JPEG, así que los últimos píxeles pueden ser incorrectos.</translation>
    </message>
    <message>
        <source>This JPEG brings its picture in {count} passes, where {most} would be many, so that opening it may take minutes.</source>
        <translation>Este JPEG trae su imagen en {count} pasadas, cuando {most} ya serían muchas, así que abrirlo puede llevar minutos.</translation>
    </message>
    <message>
        <source>This JPEG ends too early: the last of its passes are missing, so that its picture is coarse in places.</source>
        <translation>Este JPEG termina antes de tiempo: faltan sus últimas pasadas, así que la imagen es tosca en algunas partes.</translation>
    </message>
    <message>
        <source>This JPEG ends too early: a part of its colours is missing.</source>
        <translation>Este JPEG termina antes de tiempo: falta una parte de sus colores.</translation>
    </message>
    <message>
        <source>A part of this PNG beside its pixels ({names}) is damaged and was left out.</source>
        <translation>Una parte de este PNG aparte de sus píxeles ({names}) está dañada y se ha omitido.</translation>
    </message>
    <message>
        <source>This PNG lacks its table of colours.</source>
        <translation>A este PNG le falta su tabla de colores.</translation>
    </message>
    <message>
        <source>A checksum of this PNG is wrong, but its pixels are intact.</source>
        <translation>Una suma de comprobación de este PNG es incorrecta, pero sus píxeles están intactos.</translation>
    </message>
    <message>
        <source>This PNG is damaged: about {percent}% of its data is missing.</source>
        <translation>Este PNG está dañado: falta aproximadamente el {percent}&#xa0;% de sus datos.</translation>
    </message>
    <message>
        <source>{format} has 8 bits per channel, so its 16 were reduced. Choose PNG or TIFF to keep them.</source>
        <translation>{format} tiene 8 bits por canal, así que sus 16 se han reducido. Elige PNG o TIFF para conservarlos.</translation>
    </message>
    <message>
        <source>JPEG does not support transparency; the image was placed on white.</source>
        <translation>JPEG no admite transparencia; la imagen se ha puesto sobre blanco.</translation>
    </message>
    <message>
        <source>macOS could not make a HEIC of this picture. Choose another format.</source>
        <translation>macOS no ha podido crear un HEIC de esta imagen. Elige otro formato.</translation>
    </message>
    <message>
        <source>macOS left its {kind} out of the HEIC. Choose JPEG or TIFF to keep it.</source>
        <translation>macOS no ha conservado {kind} en el HEIC. Elige JPEG o TIFF para conservarlo.</translation>
    </message>
    <message>
        <source>{name} could not be written: there was not enough free memory. Close other programs and try again.</source>
        <translation>No se ha podido escribir {name}: no había suficiente memoria libre. Cierra otras apps e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>{name} could not be read back correctly after it was written, so it was removed. Try again, and check the disk if it happens twice.</source>
        <translation>{name} no se ha podido releer correctamente tras escribirlo, así que se ha eliminado. Inténtalo de nuevo, y comprueba el disco si ocurre dos veces.</translation>
    </message>
    <message>
        <source>{name} could not be written: the disk is full. Free some space or choose another folder.</source>
        <translation>No se ha podido escribir {name}: el disco está lleno. Libera espacio o elige otra carpeta.</translation>
    </message>
    <message>
        <source>{name} could not be written: you have no permission to add files to the folder {where}. Choose another folder.</source>
        <translation>No se ha podido escribir {name}: no tienes permiso para añadir archivos a la carpeta {where}. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>{name} could not be written: the disk is read-only. Choose another folder.</source>
        <translation>No se ha podido escribir {name}: el disco es de solo lectura. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>{name} could not be written: its path is too long. Choose another folder.</source>
        <translation>No se ha podido escribir {name}: su ruta es demasiado larga. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>{name} could not be written: the folder {where} does not exist. Create it or choose another one.</source>
        <translation>No se ha podido escribir {name}: la carpeta {where} no existe. Créala o elige otra.</translation>
    </message>
    <message>
        <source>{name} could not be written: the disk does not support files of that size. Choose another disk.</source>
        <translation>No se ha podido escribir {name}: el disco no admite archivos de ese tamaño. Elige otro disco.</translation>
    </message>
    <message>
        <source>{name} could not be written: the disk reported an error. Check that it is connected and healthy.</source>
        <translation>No se ha podido escribir {name}: el disco ha comunicado un error. Comprueba que está conectado y en buen estado.</translation>
    </message>
    <message>
        <source>{name} could not be written ({reason}). Choose another folder or another format.</source>
        <translation>No se ha podido escribir {name} ({reason}). Elige otra carpeta u otro formato.</translation>
    </message>
    <message>
        <source>A damaged part of its camera data (EXIF) was left out together with the place.</source>
        <translation>Una parte dañada de los datos de la cámara (EXIF) se ha omitido junto con el lugar.</translation>
    </message>
    <message>
        <source>Some of its captions (IPTC) have no place in {format} and were left out.</source>
        <translation>Algunas de sus descripciones (IPTC) no caben en {format} y se han omitido.</translation>
    </message>
    <message>
        <source>Its PNG text ({names}) has no place in {format} and was left out. PNG keeps it.</source>
        <translation>Su texto PNG ({names}) no cabe en {format} y se ha omitido. PNG lo conserva.</translation>
    </message>
    <message>
        <source>Its camera data (EXIF) is too long for JPEG and was left out.</source>
        <translation>Los datos de la cámara (EXIF) son demasiado largos para JPEG y se han omitido.</translation>
    </message>
    <message>
        <source>Its XMP data is too long for JPEG and was left out.</source>
        <translation>Sus datos XMP son demasiado largos para JPEG y se han omitido.</translation>
    </message>
    <message>
        <source>Its captions (IPTC) are too long for JPEG and were left out.</source>
        <translation>Sus descripciones (IPTC) son demasiado largas para JPEG y se han omitido.</translation>
    </message>
    <message>
        <source>A comment in it is too long for JPEG and was left out.</source>
        <translation>Uno de sus comentarios es demasiado largo para JPEG y se ha omitido.</translation>
    </message>
    <message>
        <source>The model {student} was published by others. Its licence: {licence}. Check that this covers what you do with the results.</source>
        <translation>El modelo {student} fue publicado por otros. Su licencia: {licence}. Comprueba que cubre lo que haces con los resultados.</translation>
    </message>
    <message>
        <source>The program {name} of the model {student} is damaged. Install it again.</source>
        <translation>El programa {name} del modelo {student} está dañado. Instálalo de nuevo.</translation>
    </message>
    <message>
        <source>The program {name} of the model {student} names other files than a model has. Install only models that you trust.</source>
        <translation>El programa {name} del modelo {student} menciona archivos que un modelo no tiene. Instala solo modelos en los que confíes.</translation>
    </message>
    <message>
        <source>There is no model at {path}. Give the folder of a model, such as {example}, or the name of an installed one.</source>
        <translation>No hay ningún modelo en {path}. Indica la carpeta de un modelo, como {example}, o el nombre de uno instalado.</translation>
    </message>
    <message>
        <source>There is no model &apos;{name}&apos;. Installed: {names}. To install another one, put its {suffix} folder into {folder}, or name the folder itself.</source>
        <translation>No hay ningún modelo “{name}”. Instalados: {names}. Para instalar otro, pon su carpeta {suffix} en {folder}, o indica la propia carpeta.</translation>
    </message>
    <message>
        <source>No model is installed. Build the default one with &apos;python -m converters build&apos;, or put a {suffix} folder into {folder}.</source>
        <translation>No hay ningún modelo instalado. Crea el modelo por omisión con “python -m converters build”, o pon una carpeta {suffix} en {folder}.</translation>
    </message>
    <message>
        <source>The model {student} cannot be copied to {folder} ({reason}). Free some space there, or allow your account to write to it.</source>
        <translation>No se puede copiar el modelo {student} en {folder} ({reason}). Libera espacio allí o permite que tu cuenta escriba en ella.</translation>
    </message>
    <message>
        <source>The model {student} came with Vernier and cannot be removed.</source>
        <translation>El modelo {student} se incluye con Vernier y no se puede quitar.</translation>
    </message>
    <message>
        <source>The model {student} cannot be removed ({reason}). Delete {path} yourself.</source>
        <translation>No se puede quitar el modelo {student} ({reason}). Elimina tú mismo {path}.</translation>
    </message>
    <message>
        <source>{path} is not a model package: its {manifest} cannot be read.</source>
        <translation>{path} no es un paquete de modelo: no se puede leer su {manifest}.</translation>
    </message>
    <message>
        <source>The file {name} of the model {student} cannot be read. Install it again.</source>
        <translation>No se puede leer el archivo {name} del modelo {student}. Instálalo de nuevo.</translation>
    </message>
    <message>
        <source>The description of the model {student} cannot be read.</source>
        <translation>No se puede leer la descripción del modelo {student}.</translation>
    </message>
    <message>
        <source>The licences of the model {student} cannot be read.</source>
        <translation>No se pueden leer las licencias del modelo {student}.</translation>
    </message>
    <message>
        <source>The model {student} was changed: {name} differs. Install it again.</source>
        <translation>El modelo {student} se ha modificado: {name} es distinto. Instálalo de nuevo.</translation>
    </message>
    <message>
        <source>The files of the model {student} cannot be read ({reason}).</source>
        <translation>No se pueden leer los archivos del modelo {student} ({reason}).</translation>
    </message>
    <message>
        <source>The model {student} lacks its file {name}. Install it again.</source>
        <translation>Al modelo {student} le falta su archivo {name}. Instálalo de nuevo.</translation>
    </message>
    <message>
        <source>The model {student} has a file that its manifest does not list: {name}. Install it again.</source>
        <translation>El modelo {student} tiene un archivo que su manifiesto no menciona: {name}. Instálalo de nuevo.</translation>
    </message>
    <message>
        <source>The model {student} has too many files or folders.</source>
        <translation>El modelo {student} tiene demasiados archivos o carpetas.</translation>
    </message>
    <message>
        <source>The model {student} has a link, a pipe or a device in it: {name}. Install only models that you trust.</source>
        <translation>El modelo {student} contiene un enlace, una tubería o un dispositivo: {name}. Instala solo modelos en los que confíes.</translation>
    </message>
    <message>
        <source>There is not enough memory. Close other programs and try again.</source>
        <translation>No hay suficiente memoria. Cierra otras apps e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>An unexpected error occurred ({kind}). The log has the details.</source>
        <translation>Se ha producido un error inesperado ({kind}). Los detalles están en el registro.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Show Log</source>
        <translation>Mostrar el registro</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Drag it to another program</source>
        <translation>Arrastrar a otra app</translation>
    </message>
    <message>
        <source>Realism</source>
        <translation>Realismo</translation>
    </message>
    <message>
        <source>Realism value</source>
        <translation>Valor de realismo</translation>
    </message>
    <message>
        <source>Faithful</source>
        <translation>Fiel</translation>
    </message>
    <message>
        <source>Realistic</source>
        <translation>Realista</translation>
    </message>
    <message>
        <source>How much detail may be invented.</source>
        <translation>Cuánto detalle se puede inventar.</translation>
    </message>
    <message>
        <source>From 0, faithful to the photo, to 100, realistic in detail.</source>
        <translation>De 0, fiel a la foto, a 100, realista en los detalles.</translation>
    </message>
    <message>
        <source>This photo at realism 0. Click to set it.</source>
        <translation>Esta foto con realismo 0. Haz clic para elegirlo.</translation>
    </message>
    <message>
        <source>This photo at realism 100. Click to set it.</source>
        <translation>Esta foto con realismo 100. Haz clic para elegirlo.</translation>
    </message>
    <message>
        <source>There is no model to enlarge with.</source>
        <translation>No hay ningún modelo con el que ampliar.</translation>
    </message>
    <message>
        <source>The model {title} has no realism control.</source>
        <translation>El modelo {title} no tiene control de realismo.</translation>
    </message>
    <message>
        <source>Cleanup</source>
        <translation>Limpieza</translation>
    </message>
    <message>
        <source>Cleanup value</source>
        <translation>Valor de limpieza</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tal cual</translation>
    </message>
    <message>
        <source>Cleaned up</source>
        <translation>Limpia</translation>
    </message>
    <message>
        <source>How much noise and how many compression artefacts to remove.</source>
        <translation>Cuánto ruido y cuántos artefactos de compresión se eliminan.</translation>
    </message>
    <message>
        <source>From 0, the photo as it is, to 100, without noise and compression artefacts.</source>
        <translation>De 0, la foto tal cual, a 100, sin ruido ni artefactos de compresión.</translation>
    </message>
    <message>
        <source>This model cannot clean up.</source>
        <translation>Este modelo no puede limpiar.</translation>
    </message>
    <message>
        <source>Nothing invented</source>
        <translation>Nada inventado</translation>
    </message>
    <message>
        <source>Hardly anything invented</source>
        <translation>Casi nada inventado</translation>
    </message>
    <message>
        <source>Fine texture partly invented</source>
        <translation>Textura fina en parte inventada</translation>
    </message>
    <message>
        <source>Fine texture largely invented</source>
        <translation>Textura fina en gran parte inventada</translation>
    </message>
    <message>
        <source>Texture largely invented: not for evidence</source>
        <translation>Textura muy inventada: no es una prueba</translation>
    </message>
    <message numerus="yes">
        <source>Export %n Selected Photo(s)…</source>
        <translation>
            <numerusform>Exportar %n foto seleccionada…</numerusform>
            <numerusform>Exportar %n fotos seleccionadas…</numerusform>
        </translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Lossless</source>
        <translation>Sin pérdida</translation>
    </message>
    <message>
        <source>Keep every pixel as it is; the file becomes larger</source>
        <translation>Conservar cada píxel tal cual; el archivo será mayor</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compresión</translation>
    </message>
    <message>
        <source>Keep the date of the photo</source>
        <translation>Conservar la fecha de la foto</translation>
    </message>
    <message>
        <source>Give the result the date of the photo&apos;s file</source>
        <translation>Dar al resultado la fecha del archivo de la foto</translation>
    </message>
    <message>
        <source>With the place where it was taken</source>
        <translation>Con el lugar de la toma</translation>
    </message>
    <message>
        <source>Position (GPS), names of places, and makers’ notes, which may have it</source>
        <translation>Posición (GPS), nombres de lugares y notas del fabricante, que pueden contenerlo</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rápida</translation>
    </message>
    <message>
        <source>Small file, slow</source>
        <translation>Archivo pequeño, lenta</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>Anchura del papel</translation>
    </message>
    <message>
        <source>Height of the paper</source>
        <translation>Altura del papel</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>in</source>
        <translation>pulgadas</translation>
    </message>
    <message>
        <source> ppi</source>
        <translation> ppp</translation>
    </message>
    <message>
        <source>Pixels per inch</source>
        <translation>Píxeles por pulgada</translation>
    </message>
    <message>
        <source>Show in Finder</source>
        <translation>Mostrar en el Finder</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Kind of size</source>
        <translation>Tipo de tamaño</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>Lado largo</translation>
    </message>
    <message>
        <source>Fit into</source>
        <translation>Encajar en</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Enlarge in two passes</source>
        <translation>Ampliar en dos pasadas</translation>
    </message>
    <message>
        <source>As chosen in the settings: usually the largest that stays below 50 megapixels</source>
        <translation>Según los ajustes: normalmente el mayor por debajo de 50 megapíxeles</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>{times} times</source>
        <translation>{times} veces</translation>
    </message>
    <message>
        <source>Long side, width and height, print size, or another factor</source>
        <translation>Lado largo, anchura y altura, tamaño de impresión u otro factor</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>Otro…</translation>
    </message>
    <message>
        <source>{megapixels} MP</source>
        <translation>{megapixels} MP</translation>
    </message>
    <message>
        <source>Beyond {scale}×, the model enlarges its own result once more, instead of resampling it. That is sharper, and takes about {times} times as long.</source>
        <translation>Más allá de {scale}×, el modelo amplía otra vez su propio resultado en lugar de remuestrearlo. Queda más nítido y tarda unas {times} veces más.</translation>
    </message>
    <message>
        <source>The view shows the first pass</source>
        <translation>La vista muestra la primera pasada</translation>
    </message>
    <message>
        <source>Beyond {scale}×, only resampled</source>
        <translation>Más allá de {scale}×, solo remuestreado</translation>
    </message>
    <message>
        <source>{width} × {height} cm at {ppi} ppi</source>
        <translation>{width} × {height} cm a {ppi} ppp</translation>
    </message>
    <message>
        <source>{width} × {height} in at {ppi} ppi</source>
        <translation>{width} × {height} pulg. a {ppi} ppp</translation>
    </message>
    <message>
        <source>Shift: small steps. Double-click: the default, {default}.</source>
        <translation>Mayúsculas: pasos pequeños. Doble clic: valor por omisión, {default}.</translation>
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
        <translation>Difiere de la foto donde se limpió</translation>
    </message>
    <message>
        <source>Matches the photo: very closely</source>
        <translation>Correspondencia con la foto: muy alta</translation>
    </message>
    <message>
        <source>Matches the photo: closely</source>
        <translation>Correspondencia con la foto: alta</translation>
    </message>
    <message>
        <source>Matches the photo: roughly</source>
        <translation>Correspondencia con la foto: aproximada</translation>
    </message>
    <message>
        <source>Matches the photo: loosely</source>
        <translation>Correspondencia con la foto: vaga</translation>
    </message>
    <message>
        <source>{value} dB: PSNR of what you see, scaled down to the size of the photo, against the photo.</source>
        <translation>{value} dB: PSNR de lo que se ve, reducido al tamaño de la foto, respecto a la foto.</translation>
    </message>
    <message>
        <source>Photo, before and after</source>
        <translation>Foto, antes y después</translation>
    </message>
    <message>
        <source>More faithful</source>
        <translation>Más fiel</translation>
    </message>
    <message>
        <source>More realistic</source>
        <translation>Más realista</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>Protect Faces</source>
        <translation>Proteger caras</translation>
    </message>
    <message>
        <source>Find the faces in the photo and keep them more faithful</source>
        <translation>Buscar las caras de la foto y mantenerlas más fieles</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>{what} of the brush</source>
        <translation>{what} del pincel</translation>
    </message>
    <message>
        <source>~ {size}</source>
        <translation>~ {size}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>aprox. {time}</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Export Again</source>
        <translation>Exportar de nuevo</translation>
    </message>
    <message>
        <source>With the same name, folder and format, without asking</source>
        <translation>Con los mismos nombre, carpeta y formato, sin preguntar</translation>
    </message>
    <message>
        <source>Let all photos in the strip have these settings</source>
        <translation>Dar estos ajustes a todas las fotos de la tira</translation>
    </message>
    <message numerus="yes">
        <source>Apply These Settings to All %n</source>
        <translation>
            <numerusform>Aplicar estos ajustes a la foto</numerusform>
            <numerusform>Aplicar estos ajustes a las %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export the enlarged photo</source>
        <translation>Exportar la foto ampliada</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) kept more faithful.</source>
        <translation>
            <numerusform>%n cara se mantiene más fiel.</numerusform>
            <numerusform>%n caras se mantienen más fieles.</numerusform>
        </translation>
    </message>
    <message>
        <source>No face was found. Paint over it with More faithful.</source>
        <translation>No se ha encontrado ninguna cara. Píntala con Más fiel.</translation>
    </message>
    <message>
        <source>Realism {value}</source>
        <translation>Realismo {value}</translation>
    </message>
    <message>
        <source>Settings of this photo</source>
        <translation>Ajustes de esta foto</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Ningún modelo</translation>
    </message>
    <message>
        <source>Model: {title}</source>
        <translation>Modelo: {title}</translation>
    </message>
    <message>
        <source>Export &amp;Again</source>
        <translation>Exportar de &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Copy What You See</source>
        <translation>&amp;Copiar lo que se ve</translation>
    </message>
    <message>
        <source>Copy Resul&amp;t</source>
        <translation>Copiar el res&amp;ultado</translation>
    </message>
    <message>
        <source>Rotate &amp;Left</source>
        <translation>Girar a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Rotate Rig&amp;ht</source>
        <translation>Girar a la &amp;derecha</translation>
    </message>
    <message>
        <source>Flip Horizontal</source>
        <translation>Voltear en horizontal</translation>
    </message>
    <message>
        <source>Flip Vertical</source>
        <translation>Voltear en vertical</translation>
    </message>
    <message>
        <source>Rotate Left</source>
        <translation>Girar a la izquierda</translation>
    </message>
    <message>
        <source>Rotate Right</source>
        <translation>Girar a la derecha</translation>
    </message>
    <message>
        <source>Flip Hori&amp;zontal</source>
        <translation>Voltear en &amp;horizontal</translation>
    </message>
    <message>
        <source>Flip &amp;Vertical</source>
        <translation>Voltear en &amp;vertical</translation>
    </message>
    <message>
        <source>Reset &amp;Realism</source>
        <translation>&amp;Restablecer el realismo</translation>
    </message>
    <message>
        <source>Reset &amp;Cleanup</source>
        <translation>Restablecer &amp;la limpieza</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <source>Zoo&amp;m Out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>Zoom to &amp;Fit</source>
        <translation>A&amp;justar a la ventana</translation>
    </message>
    <message>
        <source>&amp;Actual Pixels</source>
        <translation>Pí&amp;xeles reales</translation>
    </message>
    <message>
        <source>&amp;Centre the Handle</source>
        <translation>Centrar el &amp;tirador</translation>
    </message>
    <message>
        <source>Show &amp;Detail at 100 %</source>
        <translation>&amp;Mostrar detalle al 100&#xa0;%</translation>
    </message>
    <message>
        <source>Filmstri&amp;p</source>
        <translation>Tira &amp;de película</translation>
    </message>
    <message>
        <source>This model uses one realism value for the whole photo.</source>
        <translation>Este modelo usa un solo valor de realismo para toda la foto.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Keep camera data (EXIF, XMP)</source>
        <translation>Conservar los datos de la cámara (EXIF, XMP)</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>Where:</source>
        <translation>Ubicación:</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>Formato:</translation>
    </message>
    <message>
        <source>Quality:</source>
        <translation>Calidad:</translation>
    </message>
    <message>
        <source>Compression:</source>
        <translation>Compresión:</translation>
    </message>
    <message>
        <source>There is a {name} already. It stays; this one gets a number.</source>
        <translation>Ya existe {name}. Se conserva; este recibirá un número.</translation>
    </message>
    <message>
        <source>A name cannot contain “/”.</source>
        <translation>Un nombre no puede contener “/”.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} píxeles</translation>
    </message>
    <message>
        <source>About {size}.</source>
        <translation>Aprox. {size}.</translation>
    </message>
    <message>
        <source>{text}.</source>
        <translation>{text}.</translation>
    </message>
    <message>
        <source>Folder for the result</source>
        <translation>Carpeta para el resultado</translation>
    </message>
    <message>
        <source>Two Passes</source>
        <translation>Dos pasadas</translation>
    </message>
    <message>
        <source>Compression artefacts found · Cleanup {value}</source>
        <translation>Artefactos de compresión detectados · Limpieza {value}</translation>
    </message>
    <message>
        <source>Noise found · Cleanup {value}</source>
        <translation>Ruido detectado · Limpieza {value}</translation>
    </message>
    <message>
        <source>Cannot be opened</source>
        <translation>No se puede abrir</translation>
    </message>
    <message>
        <source>Open Anyway</source>
        <translation>Abrir de todos modos</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardada como {name}.</translation>
    </message>
    <message>
        <source>Saved as {name} in the folder {folder}.</source>
        <translation>Guardada como {name} en la carpeta {folder}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Copied the result of {name}: {width} × {height} pixels.</source>
        <translation>Se ha copiado el resultado de {name}: {width} × {height} píxeles.</translation>
    </message>
    <message>
        <source>Copying was cancelled. What was in the clipboard is still there.</source>
        <translation>Se ha cancelado la copia. El portapapeles sigue igual.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>Se ha cancelado la exportación. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>D&amp;ividida</translation>
    </message>
    <message>
        <source>Side &amp;by Side</source>
        <translation>E&amp;n paralelo</translation>
    </message>
    <message>
        <source>&amp;Result Only</source>
        <translation>Solo el &amp;resultado</translation>
    </message>
    <message>
        <source>&amp;Loupe</source>
        <translation>L&amp;upa</translation>
    </message>
    <message>
        <source>Compare &amp;with This Setting</source>
        <translation>Comparar con &amp;este ajuste</translation>
    </message>
    <message>
        <source>Realism Br&amp;ush</source>
        <translation>Pincel de reali&amp;smo</translation>
    </message>
    <message>
        <source>In&amp;vented Detail</source>
        <translation>Detalle in&amp;ventado</translation>
    </message>
    <message>
        <source>Show Settin&amp;gs of the Photo</source>
        <translation>M&amp;ostrar ajustes de la foto</translation>
    </message>
    <message>
        <source>Protect &amp;Faces</source>
        <translation>Proteger &amp;caras</translation>
    </message>
    <message>
        <source>Cro&amp;p…</source>
        <translation>Rec&amp;ortar…</translation>
    </message>
    <message>
        <source>Open photos or a folder</source>
        <translation>Abrir fotos o una carpeta</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividida</translation>
    </message>
    <message>
        <source>Before and after in one image, with a handle between them</source>
        <translation>Antes y después en una imagen, con un tirador entre ambos</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>En paralelo</translation>
    </message>
    <message>
        <source>Before and after side by side, with one zoom</source>
        <translation>Antes y después en paralelo, con un solo zoom</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Only the enlargement</source>
        <translation>Solo la ampliación</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Hold to see the original</source>
        <translation>Mantén pulsado para ver el original</translation>
    </message>
    <message>
        <source>Hold to see the original (Space)</source>
        <translation>Mantén pulsado para ver el original (espacio)</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>Lupa</translation>
    </message>
    <message>
        <source>Magnify what is under the pointer</source>
        <translation>Aumentar lo que hay bajo el puntero</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Keep this setting as A and compare others with it</source>
        <translation>Guardar este ajuste como A y comparar otros con él</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>Paint where the photo may be more or less realistic</source>
        <translation>Pintar dónde la foto puede ser más o menos realista</translation>
    </message>
    <message>
        <source>Invented</source>
        <translation>Inventado</translation>
    </message>
    <message>
        <source>Highlight detail that the faithful enlargement does not have</source>
        <translation>Resaltar el detalle que la ampliación fiel no tiene</translation>
    </message>
    <message>
        <source>Enlarge only a part of the photo</source>
        <translation>Ampliar solo una parte de la foto</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Show or hide the settings</source>
        <translation>Mostrar u ocultar los ajustes</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Swap Width and Height</source>
        <translation>Intercambiar ancho y alto</translation>
    </message>
    <message>
        <source>Swap width and height (X)</source>
        <translation>Intercambiar ancho y alto (X)</translation>
    </message>
    <message>
        <source>Keep the whole photo</source>
        <translation>Conservar toda la foto</translation>
    </message>
    <message>
        <source>Pixels that are kept, and those of the result</source>
        <translation>Píxeles que se conservan y píxeles del resultado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button</comment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>As the Photo</source>
        <translation>Como la foto</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Print {paper}</source>
        <translation>Impresión {paper}</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>Abriendo {name}…</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation>Cancelar la apertura</translation>
    </message>
    <message>
        <source>Rendering what you see…</source>
        <translation>Calculando lo que se ve…</translation>
    </message>
    <message>
        <source>Exporting {name}…</source>
        <translation>Exportando {name}…</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Cancelar la exportación</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Exporting {share}%</source>
        <translation>Exportando: {share}&#xa0;%</translation>
    </message>
    <message>
        <source>Copying {share}%</source>
        <translation>Copiando: {share}&#xa0;%</translation>
    </message>
    <message>
        <source>Copying the result…</source>
        <translation>Copiando el resultado…</translation>
    </message>
    <message>
        <source>Cancel copying</source>
        <translation>Cancelar la copia</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Zoom: 0 for the whole photo, 1 for actual pixels</source>
        <translation>Zoom: 0 para toda la foto, 1 para los píxeles reales</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Zoom, {zoom}</source>
        <translation>Zoom, {zoom}</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share}&#xa0;%</translation>
    </message>
    <message>
        <source>Choose it for each photo</source>
        <translation>Elegir para cada foto</translation>
    </message>
    <message>
        <source>Clean each photo as much as what is found in it needs</source>
        <translation>Limpiar cada foto tanto como necesite según su estado</translation>
    </message>
    <message>
        <source>Same as the photo</source>
        <translation>El de la foto</translation>
    </message>
    <message>
        <source>Names of the results</source>
        <translation>Nombres de los resultados</translation>
    </message>
    <message>
        <source>Available fields: {fields}</source>
        <translation>Campos disponibles: {fields}</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Carpeta para los resultados</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Put each result beside its photo</source>
        <translation>Poner cada resultado junto a su foto</translation>
    </message>
    <message>
        <source>Keep the folder structure</source>
        <translation>Conservar la estructura de carpetas</translation>
    </message>
    <message>
        <source>Put the results into folders like those of the photos</source>
        <translation>Poner los resultados en carpetas como las de las fotos</translation>
    </message>
    <message>
        <source>Skip photos already done</source>
        <translation>Omitir las fotos ya hechas</translation>
    </message>
    <message>
        <source>Keep camera data</source>
        <translation>Conservar los datos de la cámara</translation>
    </message>
    <message>
        <source>Enlarge damaged photos too</source>
        <translation>Ampliar también las fotos dañadas</translation>
    </message>
    <message>
        <source>What there is of them, with a note on what is missing</source>
        <translation>Lo que haya de ellas, con una nota sobre lo que falta</translation>
    </message>
    <message>
        <source>Only photos that are smaller</source>
        <translation>Solo las fotos más pequeñas</translation>
    </message>
    <message>
        <source>Leave photos alone that are at least as large as this size</source>
        <translation>No tocar las fotos que ya tengan al menos este tamaño</translation>
    </message>
    <message>
        <source>Settings of the batch</source>
        <translation>Ajustes del lote</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Beside each photo</source>
        <translation>Junto a cada foto</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Use These for All</source>
        <translation>Usar para todas</translation>
    </message>
    <message>
        <source>Let all photos have the settings below</source>
        <translation>Dar a todas las fotos los ajustes de abajo</translation>
    </message>
    <message numerus="yes">
        <source>Size, realism and cleanup of %n selected photo(s)</source>
        <translation>
            <numerusform>Tamaño, realismo y limpieza de %n foto seleccionada</numerusform>
            <numerusform>Tamaño, realismo y limpieza de %n fotos seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) have their own settings.</source>
        <translation>
            <numerusform>%n foto tiene ajustes propios.</numerusform>
            <numerusform>%n fotos tienen ajustes propios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settings of all %n photo(s)</source>
        <translation>
            <numerusform>Ajustes de las %n fotos</numerusform>
            <numerusform>Ajustes de las %n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>Abrir fotos</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>&amp;Pause or Resume</source>
        <translation>&amp;Pausar o reanudar</translation>
    </message>
    <message>
        <source>&amp;Cancel the Batch</source>
        <translation>&amp;Cancelar el lote</translation>
    </message>
    <message>
        <source>Try &amp;Failed Photos Again</source>
        <translation>&amp;Reintentar las fotos fallidas</translation>
    </message>
    <message>
        <source>Remo&amp;ve from the Queue</source>
        <translation>&amp;Quitar de la cola</translation>
    </message>
    <message>
        <source>Save &amp;Report…</source>
        <translation>&amp;Guardar informe…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Start with %n Selected Photo(s)</source>
        <translation>
            <numerusform>&amp;Iniciar con %n foto seleccionada</numerusform>
            <numerusform>&amp;Iniciar con %n fotos seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the batch</source>
        <translation>Progreso del lote</translation>
    </message>
    <message>
        <source>Show Photos</source>
        <translation>Mostrar las fotos</translation>
    </message>
    <message>
        <source>Look at the photos one by one, with their settings</source>
        <translation>Ver las fotos una a una, con sus ajustes</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Retry Failed</source>
        <translation>Reintentar fallidas</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message numerus="yes">
        <source>Export %n Selected Photo(s)</source>
        <translation>
            <numerusform>Exportar %n foto seleccionada</numerusform>
            <numerusform>Exportar %n fotos seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n Photo(s)</source>
        <translation>
            <numerusform>Exportar %n foto</numerusform>
            <numerusform>Exportar %n fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out (packages, caches)</source>
        <translation>
            <numerusform>%n elemento omitido (paquetes, cachés)</numerusform>
            <numerusform>%n elementos omitidos (paquetes, cachés)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) of earlier runs left out</source>
        <translation>
            <numerusform>%n resultado de ejecuciones anteriores omitido</numerusform>
            <numerusform>%n resultados de ejecuciones anteriores omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n photo(s)…</source>
        <translation>
            <numerusform>Examinando %n foto…</numerusform>
            <numerusform>Examinando %n fotos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>cancelled: {done} of {total} done</source>
        <translation>cancelado: {done} de {total} listas</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallida</numerusform>
            <numerusform>%n fallidas</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) left out</source>
        <translation>
            <numerusform>%n otro archivo omitido</numerusform>
            <numerusform>%n otros archivos omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>own settings</source>
        <translation>ajustes propios</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Another window of Vernier is working on that batch already.</source>
        <translation>Otra ventana de Vernier ya está trabajando en ese lote.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>The report cannot be written ({reason}). Choose another folder.</source>
        <translation>No se puede escribir el informe ({reason}). Elige otra carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) enlarged</source>
        <translation>
            <numerusform>%n foto ampliada</numerusform>
            <numerusform>%n fotos ampliadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved without enlarging</source>
        <translation>
            <numerusform>%n guardada sin ampliar</numerusform>
            <numerusform>%n guardadas sin ampliar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already done</source>
        <translation>
            <numerusform>%n ya hecha</numerusform>
            <numerusform>%n ya hechas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n large enough</source>
        <translation>
            <numerusform>%n de tamaño suficiente</numerusform>
            <numerusform>%n de tamaño suficiente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <translation>
            <numerusform>%n sin hacer</numerusform>
            <numerusform>%n sin hacer</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>{share} % done</source>
        <translation>{share}&#xa0;% hecho</translation>
    </message>
    <message>
        <source>Already done</source>
        <translation>Ya hecha</translation>
    </message>
    <message>
        <source>Large enough</source>
        <translation>Tamaño suficiente</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>already done</source>
        <translation>ya hecha</translation>
    </message>
    <message>
        <source>large enough</source>
        <translation>tamaño suficiente</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>Open in the Viewer</source>
        <translation>Abrir en el visor</translation>
    </message>
    <message>
        <source>Show the Result</source>
        <translation>Mostrar el resultado</translation>
    </message>
    <message>
        <source>Quick Look</source>
        <translation>Vista rápida</translation>
    </message>
    <message>
        <source>Show the Photo</source>
        <translation>Mostrar la foto</translation>
    </message>
    <message>
        <source>Use the Usual Settings</source>
        <translation>Usar los ajustes habituales</translation>
    </message>
    <message>
        <source>Remove from the Queue</source>
        <translation>Quitar de la cola</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>aprox. {size}</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} libres</translation>
    </message>
    <message numerus="yes">
        <source>%n selected: a change is for all of them</source>
        <translation>
            <numerusform>%n seleccionada</numerusform>
            <numerusform>%n seleccionadas: un cambio se aplica a todas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n Photo(s)…</source>
        <translation>
            <numerusform>Exportar %n foto…</numerusform>
            <numerusform>Exportar %n fotos…</numerusform>
        </translation>
    </message>
    <message>
        <source>About Vernier</source>
        <translation>Acerca de Vernier</translation>
    </message>
    <message>
        <source>Enlarges photographs, from faithful to realistic, on this computer. No photo leaves it.</source>
        <translation>Amplía fotografías, de fiel a realista, en este equipo. Ninguna foto sale de él.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Software libre con licencia MIT.</translation>
    </message>
    <message>
        <source>Description of the model</source>
        <translation>Descripción del modelo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>No model is installed.</source>
        <translation>No hay ningún modelo instalado.</translation>
    </message>
    <message>
        <source>Model in use: {title}. Licence: {licence}.</source>
        <translation>Modelo en uso: {title}. Licencia: {licence}.</translation>
    </message>
    <message>
        <source>Apply to All</source>
        <translation>Aplicar a todas</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were closed. They keep their settings.</source>
        <translation>
            <numerusform>Se ha cerrado %n foto. Conserva sus ajustes.</numerusform>
            <numerusform>Se han cerrado %n fotos. Conservan sus ajustes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring Back</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>There is no photo in {names}.</source>
        <translation>No hay ninguna foto en {names}.</translation>
    </message>
    <message>
        <source>The result is still being copied. Closing the window now would stop that.</source>
        <translation>El resultado aún se está copiando. Cerrar la ventana ahora lo interrumpiría.</translation>
    </message>
    <message>
        <source>The photo is still being saved. Closing the window now would stop that.</source>
        <translation>La foto aún se está guardando. Cerrar la ventana ahora lo interrumpiría.</translation>
    </message>
    <message>
        <source>Stop Saving and Close</source>
        <translation>Dejar de guardar y cerrar</translation>
    </message>
    <message>
        <source>The batch is not finished. If you close the window now, Vernier offers to resume it at the next start.</source>
        <translation>El lote no ha terminado. Si cierras la ventana ahora, Vernier te ofrecerá reanudarlo la próxima vez que se abra.</translation>
    </message>
    <message>
        <source>Stop and Close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>In place of what is open</source>
        <translation>En lugar de lo que está abierto</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>To the photos that are open</source>
        <translation>A las fotos abiertas</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message numerus="yes">
        <source>A batch was not finished: %n photo(s) are left.</source>
        <translation>
            <numerusform>Un lote no terminó: queda %n foto.</numerusform>
            <numerusform>Un lote no terminó: quedan %n fotos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When Vernier was closed, %n photo(s) had not been exported.</source>
        <translation>
            <numerusform>Al cerrar Vernier, %n foto no se había exportado.</numerusform>
            <numerusform>Al cerrar Vernier, %n fotos no se habían exportado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>This is only the address of a picture, and Vernier loads nothing from the web. Save the picture in the browser first, or copy it and paste it here.</source>
        <translation>Esto es solo la dirección de una imagen, y Vernier no carga nada de internet. Guarda primero la imagen en el navegador, o cópiala y pégala aquí.</translation>
    </message>
    <message>
        <source>pasted {time}</source>
        <comment>name of a file</comment>
        <translation>pegado {time}</translation>
    </message>
    <message>
        <source>The pasted image cannot be saved in {folder}. Free some space there.</source>
        <translation>La imagen pegada no se puede guardar en {folder}. Libera espacio allí.</translation>
    </message>
    <message>
        <source>Software in Vernier</source>
        <translation>Software incluido en Vernier</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>Buscando fotos…</translation>
    </message>
    <message>
        <source>Finder&apos;s services could not be changed: {reason}.</source>
        <translation>No se han podido cambiar los servicios del Finder: {reason}.</translation>
    </message>
    <message>
        <source>Finder has the service now: select photos there, then choose Services › Enlarge with Vernier.</source>
        <translation>El Finder ya tiene el servicio: selecciona fotos allí y elige Servicios › Ampliar con Vernier.</translation>
    </message>
    <message>
        <source>Finder does not have the service any more.</source>
        <translation>El Finder ya no tiene el servicio.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>&amp;Foto</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Cola</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualización</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Ven&amp;tana</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>Wait until nothing is being saved.</source>
        <translation>Espera a que no se esté guardando nada.</translation>
    </message>
    <message>
        <source>Best detail; slow without a Neural Engine or GPU</source>
        <translation>El mejor detalle; lento sin Neural Engine ni GPU</translation>
    </message>
    <message>
        <source>Fast; good everywhere</source>
        <translation>Rápido; bueno para todo</translation>
    </message>
    <message>
        <source>Slower than Photo 2</source>
        <translation>Más lento que Photo 2</translation>
    </message>
    <message>
        <source>no controls</source>
        <translation>sin controles</translation>
    </message>
    <message>
        <source>Getting Started</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Drop a photo on the window, or choose {open}. Nearly all kinds open, also HEIC and camera raw. Choose the size, move the slider, and click {export}. The photo itself is never changed, and it never leaves this computer.</source>
        <translation>Suelta una foto en la ventana, o elige {open}. Se abren casi todos los formatos, también HEIC y RAW. Elige el tamaño, mueve el regulador y haz clic en {export}. La foto en sí nunca se modifica y nunca sale de este ordenador.</translation>
    </message>
    <message>
        <source>At the faithful end there is only what the photo shows, with clean edges. Towards the realistic end, hair, grass and stone get texture that is partly invented. Where the truth counts, as in evidence or medicine, stay at the faithful end.</source>
        <translation>En el extremo fiel solo está lo que muestra la foto, con bordes limpios. Hacia el extremo realista, el pelo, la hierba y la piedra reciben una textura en parte inventada. Donde cuenta la verdad, como en pruebas o en medicina, quédate en el extremo fiel.</translation>
    </message>
    <message>
        <source>{original} shows the photo as long as you hold it, and {loupe} magnifies. {compare} keeps a setting as A, to compare others with it. {invented} tints what realism has added.</source>
        <translation>{original} muestra la foto mientras lo mantienes pulsado, y {loupe} aumenta la vista. {compare} guarda un ajuste como A para comparar otros con él. {invented} tiñe lo que el realismo ha añadido.</translation>
    </message>
    <message>
        <source>Cleanup removes noise and the blocks of JPEG compression. It is chosen when a photo opens, by what is found in it; {undo} takes that back.</source>
        <translation>La limpieza quita el ruido y los bloques de la compresión JPEG. Se elige al abrir una foto, según lo que se encuentra en ella; {undo} lo revierte.</translation>
    </message>
    <message>
        <source>Brush and Faces</source>
        <translation>Pincel y caras</translation>
    </message>
    <message>
        <source>No file is ever replaced: where a name is taken, the new one gets a number. Colours are kept; camera data and captions are, too, while {keep} is on.</source>
        <translation>Nunca se reemplaza un archivo: si un nombre está ocupado, el nuevo recibe un número. Los colores se conservan; los datos de la cámara y las descripciones también, mientras {keep} esté activado.</translation>
    </message>
    <message>
        <source>Where it is slow, Photo 2, no cleanup, or one pass instead of two helps. {log} shows a file with details, for those who want to report a fault.</source>
        <translation>Si va lento, ayuda Photo 2, no limpiar o una pasada en lugar de dos. {log} muestra un archivo con detalles, para quien quiera informar de un fallo.</translation>
    </message>
    <message>
        <source>Size, Crop and Rotation</source>
        <translation>Tamaño, recorte y giro</translation>
    </message>
    <message>
        <source>Choose how many times larger the photo becomes; {custom} has the long side, a box to fit into, print sizes and other factors. Where that is beyond the model, {passes} makes the result sharper, but takes much longer.</source>
        <translation>Elige cuántas veces más grande será la foto; {custom} ofrece el lado largo, un marco en el que encajar, tamaños de impresión y otros factores. Si eso supera el modelo, {passes} da un resultado más nítido, pero tarda mucho más.</translation>
    </message>
    <message>
        <source>{crop} enlarges only a part. {left} and {right} in the menu {menu} turn the photo, {horizontal} and {vertical} flip it. All of it can be undone.</source>
        <translation>{crop} amplía solo una parte. {left} y {right}, en el menú {menu}, giran la foto, {horizontal} y {vertical} la voltean. Todo se puede deshacer.</translation>
    </message>
    <message>
        <source>{queue} in the menu {menu} lists the photos and exports them one after the other. It can be paused and cancelled, and what failed stops no other photo. A batch that was interrupted can be resumed at the next start.</source>
        <translation>{queue}, en el menú {menu}: la lista de las fotos, que se exportan una tras otra. Se puede pausar y cancelar, y un fallo no detiene ninguna otra foto. Un lote interrumpido se puede reanudar en el próximo inicio.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>With {brush}, paint places that are to be more faithful or more realistic. {faces} in the menu {menu} finds the faces and keeps them more faithful.</source>
        <translation>Con {brush}, pinta los lugares que deben ser más fieles o más realistas. {faces}, en el menú {menu}, encuentra las caras y las mantiene más fieles.</translation>
    </message>
    <message>
        <source>The model is chosen at the top of the settings. Photo Max has the best detail, and is slow on older computers; Photo 2 is fast. Other models can be added.</source>
        <translation>El modelo se elige en la parte superior de los ajustes. Photo Max tiene el mejor detalle y es lento en ordenadores antiguos; Photo 2 es rápido. Se pueden añadir otros modelos.</translation>
    </message>
    <message>
        <source>Many Photos</source>
        <translation>Muchas fotos</translation>
    </message>
    <message>
        <source>Drop several photos or a folder: they stand in the strip below the photo. Each has its own settings. Select several with Shift, and a change is for all of them.</source>
        <translation>Suelta varias fotos o una carpeta: aparecen en la tira debajo de la foto. Cada una tiene sus propios ajustes. Selecciona varias con Mayúsculas, y un cambio vale para todas.</translation>
    </message>
    <message>
        <source>Where Files Go</source>
        <translation>Dónde van los archivos</translation>
    </message>
    <message>
        <source>If Something Goes Wrong</source>
        <translation>Si algo sale mal</translation>
    </message>
    <message>
        <source>A message says why a photo does not open. A damaged one often can be opened with {anyway}; {retry} tries once more in the queue.</source>
        <translation>Un mensaje dice por qué una foto no se abre. Una dañada a menudo se puede abrir con {anyway}; {retry} lo intenta otra vez en la cola.</translation>
    </message>
    <message>
        <source>Installed models</source>
        <translation>Modelos instalados</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>How the model was trained, how good it is, and its licences</source>
        <translation>Cómo se entrenó el modelo, lo bueno que es y sus licencias</translation>
    </message>
    <message>
        <source>Computes on:</source>
        <translation>Calcular en:</translation>
    </message>
    <message>
        <source>Some models cannot be used.</source>
        <translation>Algunos modelos no se pueden usar.</translation>
    </message>
    <message>
        <source>Installing…</source>
        <translation>Instalando…</translation>
    </message>
    <message>
        <source>{title} is installed.</source>
        <translation>{title} está instalado.</translation>
    </message>
    <message>
        <source>{title} (in use)</source>
        <translation>{title} (en uso)</translation>
    </message>
    <message>
        <source>Models that came with Vernier cannot be removed.</source>
        <translation>Los modelos incluidos con Vernier no se pueden quitar.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Open a folder of photos</source>
        <translation>Abrir una carpeta de fotos</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Añadir un modelo</translation>
    </message>
    <message>
        <source>Vernier enlarges photos.</source>
        <translation>Vernier amplía fotos.</translation>
    </message>
    <message>
        <source>Preparing {title} for this Mac, once per macOS update…</source>
        <translation>Preparando {title} para este Mac, una vez por actualización de macOS…</translation>
    </message>
    <message>
        <source>Enlarge with Vernier</source>
        <comment>in Finder&apos;s menu of services</comment>
        <translation>Ampliar con Vernier</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;recientes</translation>
    </message>
    <message>
        <source>Clear Menu</source>
        <translation>Vaciar menú</translation>
    </message>
    <message>
        <source>Size of a new photo</source>
        <translation>Tamaño de una foto nueva</translation>
    </message>
    <message>
        <source>The largest below 50 megapixels</source>
        <translation>El mayor por debajo de 50 megapíxeles</translation>
    </message>
    <message>
        <source>Realism of a new photo</source>
        <translation>Realismo de una foto nueva</translation>
    </message>
    <message>
        <source>As the model suggests</source>
        <translation>Como propone el modelo</translation>
    </message>
    <message>
        <source>Size and realism are for new photos. What you have chosen for a photo stays.</source>
        <translation>El tamaño y el realismo son para fotos nuevas. Lo elegido para una foto se mantiene.</translation>
    </message>
    <message>
        <source>Background of the photo</source>
        <translation>Fondo de la foto</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Como la ventana</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>Gris oscuro</translation>
    </message>
    <message>
        <source>Middle grey</source>
        <translation>Gris medio</translation>
    </message>
    <message>
        <source>Light grey</source>
        <translation>Gris claro</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanco</translation>
    </message>
    <message>
        <source>Notify when a batch ends in the background</source>
        <translation>Avisar cuando un lote termine en segundo plano</translation>
    </message>
    <message>
        <source>This is about {title}; Model &gt; Manage Models has the others.</source>
        <translation>Esto se refiere a {title}; los demás están en Modelo &gt; Gestionar modelos.</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Tamaño:</translation>
    </message>
    <message>
        <source>Realism:</source>
        <translation>Realismo:</translation>
    </message>
    <message>
        <source>Background:</source>
        <translation>Fondo:</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Funciones rápidas de teclado</translation>
    </message>
    <message>
        <source>On the photo</source>
        <translation>En la foto</translation>
    </message>
    <message>
        <source>In the strip</source>
        <translation>En la tira</translation>
    </message>
    <message>
        <source>Space or {key}</source>
        <translation>Espacio o {key}</translation>
    </message>
    <message>
        <source>Zoom in and out</source>
        <translation>Acercar y alejar</translation>
    </message>
    <message>
        <source>The whole photo</source>
        <translation>Toda la foto</translation>
    </message>
    <message>
        <source>Actual pixels</source>
        <translation>Píxeles reales</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <translation>Mover la foto</translation>
    </message>
    <message>
        <source>Show A or B (Result, with Compare)</source>
        <translation>Mostrar A o B (Resultado, con Comparar)</translation>
    </message>
    <message>
        <source>Move the handle</source>
        <translation>Mover el tirador</translation>
    </message>
    <message>
        <source>Shift and {keys}</source>
        <translation>Mayúsculas y {keys}</translation>
    </message>
    <message>
        <source>Previous and next photo</source>
        <translation>Foto anterior y siguiente</translation>
    </message>
    <message>
        <source>Select several, which changes are for</source>
        <translation>Seleccionar varias, para cambiarlas a la vez</translation>
    </message>
    <message>
        <source>Take out of the strip</source>
        <translation>Quitar de la tira</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suprimir</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>&amp;Deshacer {step}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>&amp;Rehacer {step}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>Calcular en</translation>
    </message>
    <message>
        <source>{unit}: tried, and used.</source>
        <translation>{unit}: probado y en uso.</translation>
    </message>
    <message>
        <source>{unit}: not used ({problem}).</source>
        <translation>{unit}: no se usa ({problem}).</translation>
    </message>
    <message>
        <source>No photo yet</source>
        <translation>Aún no hay ninguna foto</translation>
    </message>
    <message>
        <source>Drop photos or a folder here</source>
        <translation>Suelta aquí fotos o una carpeta</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste a photo from the clipboard</source>
        <translation>Pegar una foto del portapapeles</translation>
    </message>
    <message>
        <source>Try a sample</source>
        <translation>Prueba con un ejemplo</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Samples: NASA (public domain), Rachel Michetti and Lav Varshney (CC0), aged by us</source>
        <translation>Ejemplos: NASA (dominio público), Rachel Michetti y Lav Varshney (CC0), envejecidos por nosotros</translation>
    </message>
    <message>
        <source>Vernier enlarges them, from faithful to realistic.</source>
        <translation>Vernier las amplía, de fiel a realista.</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Retrato</translation>
    </message>
    <message>
        <source>A small photo of good quality</source>
        <translation>Una foto pequeña de buena calidad</translation>
    </message>
    <message>
        <source>From the web</source>
        <translation>De la web</translation>
    </message>
    <message>
        <source>A small JPEG with the marks of strong compression</source>
        <translation>Un JPEG pequeño con huellas de una fuerte compresión</translation>
    </message>
    <message>
        <source>Old print</source>
        <translation>Copia antigua</translation>
    </message>
    <message>
        <source>A faded print with grain and scratches</source>
        <translation>Una copia descolorida, con grano y arañazos</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>Abrir &amp;carpeta…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>&amp;Quit Vernier</source>
        <translation>Salir &amp;de Vernier</translation>
    </message>
    <message>
        <source>Show in Fi&amp;nder&apos;s Services</source>
        <translation>Mostrar en los &amp;servicios del Finder</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Manage Models…</source>
        <translation>&amp;Gestionar modelos…</translation>
    </message>
    <message>
        <source>&amp;One Photo</source>
        <translation>Una &amp;foto</translation>
    </message>
    <message>
        <source>The &amp;Queue</source>
        <translation>La &amp;cola</translation>
    </message>
    <message>
        <source>A result lies beside its photo unless another folder is chosen. {export} asks for the folder, the format, such as PNG or JPEG, and the quality of one photo, and remembers them; {settings} has a folder and a format to begin with. The queue has fields of its own for these.</source>
        <translation>Un resultado queda junto a su foto si no se elige otra carpeta. {export} pregunta la carpeta, el formato, como PNG o JPEG, y la calidad de una foto, y los recuerda; {settings} tiene una carpeta y un formato para empezar. La cola tiene sus propios campos para ello.</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ajustes…</translation>
    </message>
    <message>
        <source>&amp;Minimize</source>
        <translation>&amp;Minimizar</translation>
    </message>
    <message>
        <source>&amp;Zoom the Window</source>
        <translation>&amp;Zoom de la ventana</translation>
    </message>
    <message>
        <source>Vernier &amp;Help</source>
        <translation>A&amp;yuda de Vernier</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Funciones rápidas de teclado</translation>
    </message>
    <message>
        <source>Full Scr&amp;een</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>Show &amp;Log</source>
        <translation>Mostrar el &amp;registro</translation>
    </message>
    <message>
        <source>&amp;About Vernier</source>
        <translation>&amp;Acerca de Vernier</translation>
    </message>
    <message>
        <source>Brush Stroke</source>
        <translation>Pincelada</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Zoom in to see what is invented</source>
        <translation>Acerca la vista para ver lo inventado</translation>
    </message>
    <message>
        <source>Rendering…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Not enlarged</source>
        <translation>Sin ampliar</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>brushed</source>
        <translation>con pincel</translation>
    </message>
    <message>
        <source>Cleanup {value}</source>
        <translation>Limpieza {value}</translation>
    </message>
    <message>
        <source>Plus and minus zoom, 0 shows the whole photo, 1 actual pixels. The arrow keys move the photo, Shift with left or right moves the handle. Hold Space to see the original.</source>
        <translation>Más y menos cambian el zoom, 0 muestra toda la foto y 1 los píxeles reales. Las flechas mueven la foto; Mayúsculas con izquierda o derecha mueve el tirador. Mantén pulsada la barra espaciadora para ver el original.</translation>
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
        <translation>una imagen JPEG XL con tintas (CMYK)</translation>
    </message>
    <message>
        <source>a JPEG XL image without a description of its colours</source>
        <translation>una imagen JPEG XL sin descripción de sus colores</translation>
    </message>
    <message>
        <source>{name} was not opened: to decode it takes far more memory than a picture of its size needs. Save it again with another program.</source>
        <translation>{name} no se ha abierto: decodificarlo requiere mucha más memoria de la que necesita una imagen de su tamaño. Guárdalo de nuevo con otra app.</translation>
    </message>
    <message>
        <source>Device not configured</source>
        <translation>Dispositivo no disponible</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>La carpeta no está vacía</translation>
    </message>
    <message>
        <source>Disc quota exceeded</source>
        <translation>Cuota de disco superada</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Cuota de disco superada</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>El archivo ya existe</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Nombre de archivo demasiado largo</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Archivo demasiado grande</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Error de entrada/salida</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>Argumento no válido</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Es una carpeta</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>El dispositivo no existe</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>No se ha encontrado</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>No es una carpeta</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Operación no permitida</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>Operación no admitida</translation>
    </message>
    <message>
        <source>Operation timed out</source>
        <translation>Tiempo de espera agotado</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permiso denegado</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>El disco es de solo lectura</translation>
    </message>
    <message>
        <source>Resource busy</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Stale NFS file handle</source>
        <translation>Conexión con el disco perdida</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>Conexión con el disco perdida</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Demasiados archivos abiertos</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Photo(s)</source>
        <translation>
            <numerusform>Quitar la foto</numerusform>
            <numerusform>Quitar %n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>The result would have {width} × {height} pixels, which are {pixels:,} megapixels. The clipboard takes up to {most}. Choose a smaller size, or export it.</source>
        <translation>El resultado tendría {width} × {height} píxeles, es decir, {pixels:,} megapíxeles. El portapapeles admite hasta {most}. Elige un tamaño menor o expórtalo.</translation>
    </message>
    <message>
        <source>The setting that is shown</source>
        <translation>El ajuste que se muestra</translation>
    </message>
    <message>
        <source>Show the setting that was kept (A)</source>
        <translation>Mostrar el ajuste guardado (A)</translation>
    </message>
    <message>
        <source>Show the present setting (A)</source>
        <translation>Mostrar el ajuste actual (A)</translation>
    </message>
    <message>
        <source>Needs {needed}, only {free} free</source>
        <translation>Necesita {needed}, solo hay {free} libres</translation>
    </message>
    <message>
        <source>{name} has {width} × {height} pixels, and the part that was chosen is not inside of it. Crop the photo again.</source>
        <translation>{name} tiene {width} × {height} píxeles, y la parte elegida no está dentro. Recorta la foto de nuevo.</translation>
    </message>
    <message>
        <source>Part of the photo to keep</source>
        <translation>Parte de la foto que se conserva</translation>
    </message>
    <message>
        <source>The arrow keys move the frame by one pixel, with Shift by ten. With Option they move its lower right corner. X turns it. Return is Done, Escape is Cancel.</source>
        <translation>Las flechas mueven el marco un píxel; con Mayúsculas, diez. Con Opción mueven su esquina inferior derecha. X lo gira. Retorno es Listo y Escape es Cancelar.</translation>
    </message>
    <message>
        <source>It is another photo than the one that was cropped, so all of it is shown.</source>
        <translation>No es la misma foto que se recortó, así que se muestra entera.</translation>
    </message>
    <message>
        <source>Marks outside of the crop, such as the names of faces, were left out.</source>
        <translation>Las marcas fuera del recorte, como los nombres de las caras, se han omitido.</translation>
    </message>
    <message>
        <source>Its panorama data was left out, because the photo was cropped.</source>
        <translation>Sus datos de panorama se han omitido, porque la foto se ha recortado.</translation>
    </message>
    <message>
        <source>Its crop and local adjustments for Lightroom and Camera Raw were left out, because they are for all of the photo.</source>
        <translation>Su recorte y sus ajustes locales para Lightroom y Camera Raw se han omitido, porque son para toda la foto.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recortar</translation>
    </message>
</context>
</TS>
