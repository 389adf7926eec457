<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Little noise and compression was found, so it was not cleaned.</source>
        <translation>Foram encontrados pouco ruído e pouca compressão, por isso ela não foi limpa.</translation>
    </message>
    <message>
        <source>Compression artefacts were found: cleanup {value}.</source>
        <translation>Foram encontrados artefatos de compressão: limpeza {value}.</translation>
    </message>
    <message>
        <source>Noise was found: cleanup {value}.</source>
        <translation>Foi encontrado ruído: limpeza {value}.</translation>
    </message>
    <message>
        <source>There is not enough memory for {name}. Close other programs and try again.</source>
        <translation>Não há memória suficiente para {name}. Feche outros apps e tente novamente.</translation>
    </message>
    <message>
        <source>{name} could not be enlarged because of an unexpected error ({kind}). The log has the details.</source>
        <translation>Não foi possível ampliar {name} devido a um erro inesperado ({kind}). Os detalhes estão no registro.</translation>
    </message>
    <message>
        <source>Another window or command line of Vernier has enlarged it in the meantime.</source>
        <translation>Outra janela ou linha de comando do Vernier a ampliou nesse meio-tempo.</translation>
    </message>
    <message>
        <source>The journal {file} cannot be written ({reason}), so a later run will not know which photos are finished. Make room on its disk, or allow your account to write it.</source>
        <translation>Não é possível gravar a lista de fotos concluídas, {file} ({reason}), por isso uma execução posterior não saberá quais são. Libere espaço no disco dela ou permita que sua conta a grave.</translation>
    </message>
    <message>
        <source>The journal {file} cannot be read ({reason}), so it is not known which photos are finished. Allow your account to read it.</source>
        <translation>Não é possível ler a lista de fotos concluídas, {file} ({reason}), por isso não se sabe quais são. Permita que sua conta a leia.</translation>
    </message>
    <message>
        <source>{name} belongs to another program, so Vernier does not look into it. Export the photos from that program, and name the folder that they are in.</source>
        <translation>{name} pertence a outro app, por isso o Vernier não olha dentro. Exporte as fotos desse app e indique a pasta em que elas estão.</translation>
    </message>
    <message>
        <source>{name} would have {width:,} × {height:,} pixels. That takes about {needed:,.1f} GB of memory; this computer has {memory:,.1f} GB. Ask for a smaller size, or for PNG, TIFF or JPEG, which need the least.</source>
        <translation>{name} teria {width:,} × {height:,} pixels. Isso exige cerca de {needed:,.1f} GB de memória; este computador tem {memory:,.1f} GB. Peça um tamanho menor, ou PNG, TIFF ou JPEG, que exigem menos.</translation>
    </message>
    <message>
        <source>{name} no longer exists ({reason}).</source>
        <translation>{name} não existe mais ({reason}).</translation>
    </message>
    <message>
        <source>It has {width} × {height} pixels, at least as many as asked for, and was left alone.</source>
        <translation>Ela tem {width} × {height} pixels, pelo menos tantos quanto pedido, e foi deixada como está.</translation>
    </message>
    <message>
        <source>{format} would have 8 bits per channel here; the result is a PNG, which keeps all of them.</source>
        <translation>{format} teria 8 bits por canal aqui; o resultado é um PNG, que mantém todos.</translation>
    </message>
    <message>
        <source>Vernier does not write {format}; the result is a PNG.</source>
        <translation>O Vernier não grava {format}; o resultado é um PNG.</translation>
    </message>
    <message>
        <source>The folder {folder} is no longer there. Put it back or connect its disk, and try again.</source>
        <translation>A pasta {folder} não está mais lá. Coloque-a de volta ou conecte o disco dela e tente novamente.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be created, because {nearest} is not a folder. Choose another one.</source>
        <translation>Não é possível criar a pasta {folder}, porque {nearest} não é uma pasta. Escolha outra.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be created ({reason}). Choose another folder.</source>
        <translation>Não é possível criar a pasta {folder} ({reason}). Escolha outra pasta.</translation>
    </message>
    <message>
        <source>The photo has that size already, so it is only cleaned.</source>
        <translation>A foto já tem esse tamanho, por isso só é limpa.</translation>
    </message>
    <message>
        <source>The photo has that size already, so it is not enlarged.</source>
        <translation>A foto já tem esse tamanho, por isso não é ampliada.</translation>
    </message>
    <message>
        <source>The photo is larger than that, so it is cleaned and reduced.</source>
        <translation>A foto é maior do que isso, por isso é limpa e reduzida.</translation>
    </message>
    <message>
        <source>The photo is larger than that, so it is only reduced.</source>
        <translation>A foto é maior do que isso, por isso só é reduzida.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels are more than {scale} times its size. Beyond {scale} times the photo is only resampled, which adds no detail.</source>
        <translation>{width} × {height} pixels são mais de {scale} vezes o tamanho dela. Além de {scale} vezes, a foto só é reamostrada, o que não acrescenta detalhe.</translation>
    </message>
    <message>
        <source>With {passes} it is sharper, but takes much longer.</source>
        <translation>Com {passes}, fica mais nítido, mas demora muito mais.</translation>
    </message>
    <message>
        <source>{name} would have {width:,} × {height:,} pixels. That takes about {needed:,.0f} GB of memory; this computer has {memory:,.0f} GB. Ask for a smaller size.</source>
        <translation>{name} teria {width:,} × {height:,} pixels. Isso exige cerca de {needed:,.0f} GB de memória; este computador tem {memory:,.0f} GB. Peça um tamanho menor.</translation>
    </message>
    <message>
        <source>The folder {root} cannot be read ({reason}). Allow your account to read it.</source>
        <translation>Não é possível ler a pasta {root} ({reason}). Permita que sua conta a leia.</translation>
    </message>
    <message>
        <source>{path} has no pictures in it but in packages, caches and what was excluded. Name a folder with photos.</source>
        <translation>{path} não contém imagens, a não ser em pacotes, caches e no que foi excluído. Indique uma pasta com fotos.</translation>
    </message>
    <message>
        <source>{path} has no pictures in it, nor in its folders.</source>
        <translation>{path} não contém imagens, nem nas pastas dela.</translation>
    </message>
    <message>
        <source>{path} has no pictures in it. To look into its folders too, add --recursive.</source>
        <translation>{path} não contém imagens. Para procurar também nas pastas dela, adicione --recursive.</translation>
    </message>
    <message>
        <source>The folder {folder} for intermediate files cannot be used ({reason}). Free some space on its disk.</source>
        <translation>A pasta {folder} para arquivos intermediários não pode ser usada ({reason}). Libere espaço no disco dela.</translation>
    </message>
    <message>
        <source>Cleaning this photo takes about {needed} on the disk of {folder}, and {free} are free there. Set cleanup to 0, or make room.</source>
        <translation>Limpar esta foto exige cerca de {needed} no disco de {folder}, e {free} estão livres ali. Defina a limpeza como 0 ou libere espaço.</translation>
    </message>
    <message>
        <source>Enlarging this photo takes about {needed} on the disk of {folder}, and {free} are free there. Choose a smaller size, or make room.</source>
        <translation>Ampliar esta foto exige cerca de {needed} no disco de {folder}, e {free} estão livres ali. Escolha um tamanho menor ou libere espaço.</translation>
    </message>
    <message>
        <source>The result needs about {needed}, and {free} are free on the disk of {folder}. Choose a folder on another disk or a smaller size, or make room.</source>
        <translation>O resultado precisa de cerca de {needed}, e {free} estão livres no disco de {folder}. Escolha uma pasta em outro disco ou um tamanho menor, ou libere espaço.</translation>
    </message>
    <message>
        <source>The results may need {needed}, and the disk of {folder} has {free} free.</source>
        <translation>Os resultados podem precisar de {needed}, e o disco de {folder} tem {free} livres.</translation>
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
        <translation>não medido</translation>
    </message>
    <message>
        <source>{seconds} s per megapixel</source>
        <translation>{seconds} s por megapixel</translation>
    </message>
    <message>
        <source>The model {student} does not fit this version of Vernier: what its programs make does not fit together. Install it again.</source>
        <translation>O modelo {student} não serve para esta versão do Vernier: o que seus programas produzem não combina. Instale-o novamente.</translation>
    </message>
    <message>
        <source>The model {student} computed no usable pixels at row {row}, column {column} of the photo. Try another model.</source>
        <translation>O modelo {student} não calculou pixels utilizáveis na linha {row}, coluna {column} da foto. Tente outro modelo.</translation>
    </message>
    <message>
        <source>Core ML needs a Mac. Use the runtime &apos;torch&apos; on this computer.</source>
        <translation>O Core ML exige um Mac. Use o ambiente de execução “torch” neste computador.</translation>
    </message>
    <message>
        <source>The runtime &apos;torch&apos; is not installed. Install the package torch, or use Core ML on a Mac.</source>
        <translation>O ambiente de execução “torch” não está instalado. Instale o pacote torch, ou use o Core ML em um Mac.</translation>
    </message>
    <message>
        <source>The model {student} has no programs for the runtime &apos;{runtime}&apos;.</source>
        <translation>O modelo {student} não tem programas para o ambiente de execução “{runtime}”.</translation>
    </message>
    <message>
        <source>The model {student} does not fit this version of Vernier: its program &apos;{program}&apos; takes {taken}, and was given {given}. Install it again.</source>
        <translation>O modelo {student} não serve para esta versão do Vernier: seu programa “{program}” aceita {taken} e recebeu {given}. Instale-o novamente.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} ou {other}</translation>
    </message>
    <message>
        <source>The model {student} lacks its program &apos;{program}&apos; for tiles of {tile}. Install it again.</source>
        <translation>Falta ao modelo {student} o programa “{program}” para blocos de {tile}. Instale-o novamente.</translation>
    </message>
    <message>
        <source>Core ML does not accept the program &apos;{program}&apos; of the model {student}. Install the model again, or choose the runtime &apos;torch&apos;.</source>
        <translation>O Core ML não aceita o programa “{program}” do modelo {student}. Instale o modelo novamente ou escolha o ambiente de execução “torch”.</translation>
    </message>
    <message>
        <source>Core ML does not accept the model there</source>
        <translation>o Core ML não aceita o modelo ali</translation>
    </message>
    <message>
        <source>it did not answer for {seconds} s</source>
        <translation>nenhuma resposta por {seconds} s</translation>
    </message>
    <message>
        <source>its process ended unexpectedly (status {code})</source>
        <translation>seu processo terminou inesperadamente (status {code})</translation>
    </message>
    <message>
        <source>The program {name} cannot be loaded safely: {reason}</source>
        <translation>O programa {name} não pode ser carregado com segurança: {reason}</translation>
    </message>
    <message>
        <source>The program {name} is damaged. Install the model again.</source>
        <translation>O programa {name} está danificado. Instale o modelo novamente.</translation>
    </message>
    <message>
        <source>its format has the version {found}, not {wanted}.</source>
        <translation>seu formato tem a versão {found}, não {wanted}.</translation>
    </message>
    <message>
        <source>it has an input of the kind {kind}.</source>
        <translation>ele tem uma entrada do tipo {kind}.</translation>
    </message>
    <message>
        <source>it lacks the weights {names}.</source>
        <translation>faltam a ele os pesos {names}.</translation>
    </message>
    <message>
        <source>it has {outputs} outputs under {names} names.</source>
        <translation>ele tem {outputs} saídas sob {names} nomes.</translation>
    </message>
    <message>
        <source>its part {name} is compressed.</source>
        <translation>sua parte {name} está comprimida.</translation>
    </message>
    <message>
        <source>its part {name} is too large.</source>
        <translation>sua parte {name} é grande demais.</translation>
    </message>
    <message>
        <source>its weight {path} is a Python object.</source>
        <translation>seu peso {path} é um objeto Python.</translation>
    </message>
    <message>
        <source>it returns {kind}.</source>
        <translation>ele devolve {kind}.</translation>
    </message>
    <message>
        <source>an operation has a result of the kind {kind}.</source>
        <translation>uma operação tem um resultado do tipo {kind}.</translation>
    </message>
    <message>
        <source>an operation has an argument of the kind {kind}.</source>
        <translation>uma operação tem um argumento do tipo {kind}.</translation>
    </message>
    <message>
        <source>it has the name &apos;{name}&apos;.</source>
        <translation>ele contém o nome “{name}”.</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>não existe</translation>
    </message>
    <message>
        <source>can not be run with {shapes}</source>
        <translation>não pode ser executado com {shapes}</translation>
    </message>
    <message>
        <source>The model {student} does not fit this version of Vernier: its program &apos;{program}&apos; {what}. Install it again.</source>
        <translation>O modelo {student} não serve para esta versão do Vernier: seu programa “{program}” {what}. Instale-o novamente.</translation>
    </message>
    <message>
        <source>it calls {target}.</source>
        <translation>ele chama {target}.</translation>
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
        <translation>Processador</translation>
    </message>
    <message>
        <source>This version of Vernier cannot run models of the system &apos;{system}&apos;.</source>
        <translation>Esta versão do Vernier não pode executar modelos do sistema “{system}”.</translation>
    </message>
    <message>
        <source>it is no faster than the processor</source>
        <translation>não é mais rápido que o processador</translation>
    </message>
    <message>
        <source>its pixels are no picture</source>
        <translation>seus pixels não formam uma imagem</translation>
    </message>
    <message>
        <source>its picture differs from that of the processor ({decibels} dB)</source>
        <translation>sua imagem difere da do processador ({decibels} dB)</translation>
    </message>
    <message>
        <source>The process that enlarges photos ended unexpectedly, twice (status {code}). Try again; if it happens again, close other programs or try a smaller photo.</source>
        <translation>O processo que amplia as fotos terminou inesperadamente duas vezes (status {code}). Tente novamente; se acontecer de novo, feche outros apps ou tente uma foto menor.</translation>
    </message>
    <message>
        <source>The intermediate file {path} could not be made ({reason}). Free some space on that disk.</source>
        <translation>Não foi possível criar o arquivo intermediário {path} ({reason}). Libere espaço nesse disco.</translation>
    </message>
    <message>
        <source>The disk became full while the photo was enlarged. Free some space and try again.</source>
        <translation>O disco ficou cheio enquanto a foto era ampliada. Libere espaço e tente novamente.</translation>
    </message>
    <message>
        <source>There is not enough memory for this photo. Close other programs and try again.</source>
        <translation>Não há memória suficiente para esta foto. Feche outros apps e tente novamente.</translation>
    </message>
    <message>
        <source>The photo could not be enlarged because of an unexpected error ({kind}). The log has the details.</source>
        <translation>Não foi possível ampliar a foto devido a um erro inesperado ({kind}). Os detalhes estão no registro.</translation>
    </message>
    <message>
        <source>There is not enough memory for {width} × {height} pixels. Close other programs or enlarge less.</source>
        <translation>Não há memória suficiente para {width} × {height} pixels. Feche outros apps ou amplie menos.</translation>
    </message>
    <message>
        <source>an unexpected error occurred ({kind})</source>
        <translation>ocorreu um erro inesperado ({kind})</translation>
    </message>
    <message>
        <source>RGB colours</source>
        <translation>cores RGB</translation>
    </message>
    <message>
        <source>greys</source>
        <translation>tons de cinza</translation>
    </message>
    <message>
        <source>CMYK colours</source>
        <translation>cores CMYK</translation>
    </message>
    <message>
        <source>Lab colours</source>
        <translation>cores Lab</translation>
    </message>
    <message>
        <source>Its colour profile is damaged and was ignored; the colours were read as sRGB.</source>
        <translation>Seu perfil de cor está danificado e foi ignorado; as cores foram lidas como sRGB.</translation>
    </message>
    <message>
        <source>other colours</source>
        <translation>outras cores</translation>
    </message>
    <message>
        <source>Its colour profile is for {described}, which the image does not have, and was ignored; the colours were read as sRGB.</source>
        <translation>Seu perfil de cor é para {described}, que a imagem não tem, e foi ignorado; as cores foram lidas como sRGB.</translation>
    </message>
    <message>
        <source>a JPEG-LS image</source>
        <translation>uma imagem JPEG-LS</translation>
    </message>
    <message>
        <source>a hierarchical JPEG image</source>
        <translation>uma imagem JPEG hierárquica</translation>
    </message>
    <message>
        <source>a JPEG image with {depth} bits per channel</source>
        <translation>uma imagem JPEG com {depth} bits por canal</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, TIFF, HEIC, AVIF, camera raw, JPEG 2000, JPEG XL, BMP, GIF, TGA, PNM and ICO</source>
        <translation>JPEG, PNG, WebP, TIFF, HEIC, AVIF, RAW, JPEG 2000, JPEG XL, BMP, GIF, TGA, PNM e ICO</translation>
    </message>
    <message>
        <source>A few of its values lie below black or above white and were cut off.</source>
        <translation>Alguns de seus valores ficam abaixo do preto ou acima do branco e foram cortados.</translation>
    </message>
    <message>
        <source>{name} is a file of {size:,.0f} GB, too large for the {memory:,.0f} GB of memory of this computer.</source>
        <translation>{name} é um arquivo de {size:,.0f} GB, grande demais para os {memory:,.0f} GB de memória deste computador.</translation>
    </message>
    <message>
        <source>{name} has {width:,} × {height:,} pixels. Opening it takes about {needed:,.0f} GB of memory; this computer has {memory:,.0f} GB. Crop it or make it smaller first: up to about {most:,.0f} megapixels will work.</source>
        <translation>{name} tem {width:,} × {height:,} pixels. Abri-lo exige cerca de {needed:,.0f} GB de memória; este computador tem {memory:,.0f} GB. Recorte ou reduza a imagem antes: até cerca de {most:,.0f} megapixels funciona.</translation>
    </message>
    <message>
        <source>{name} has {width:,} × {height:,} pixels. Enlarging it {scale} times takes about {needed:,.0f} GB of memory; this computer has {memory:,.0f} GB. Crop it or make it smaller first: up to about {most:,.0f} megapixels will work.</source>
        <translation>{name} tem {width:,} × {height:,} pixels. Ampliá-lo {scale} vezes exige cerca de {needed:,.0f} GB de memória; este computador tem {memory:,.0f} GB. Recorte ou reduza a imagem antes: até cerca de {most:,.0f} megapixels funciona.</translation>
    </message>
    <message>
        <source>{name} cannot be written here: only macOS has an encoder of {format} that Vernier may use. Choose another format.</source>
        <translation>{name} não pode ser gravado aqui: só o macOS tem um codificador de {format} que o Vernier pode usar. Escolha outro formato.</translation>
    </message>
    <message>
        <source>{name} would have {width:,} × {height:,} pixels. A {format} file cannot have more than {ceiling:,} on a side. Choose PNG or TIFF instead.</source>
        <translation>{name} teria {width:,} × {height:,} pixels. Um arquivo {format} não pode ter mais de {ceiling:,} por lado. Escolha PNG ou TIFF.</translation>
    </message>
    <message>
        <source>{name} would have {width:,} × {height:,} pixels. Programs that show AVIF refuse more than {most:,.0f} megapixels. Choose PNG or TIFF instead.</source>
        <translation>{name} teria {width:,} × {height:,} pixels. Apps que mostram AVIF recusam mais de {most:,.0f} megapixels. Escolha PNG ou TIFF.</translation>
    </message>
    <message>
        <source>Its gain map for bright screens (HDR) was left out; the result is the picture for ordinary screens.</source>
        <translation>Seu mapa de ganho para telas brilhantes (HDR) foi omitido; o resultado é a imagem para telas comuns.</translation>
    </message>
    <message>
        <source>Its outlines from Photoshop (paths, clipping path) were left out.</source>
        <translation>Seus contornos do Photoshop (demarcadores, traçado de recorte) foram omitidos.</translation>
    </message>
    <message>
        <source>Its video (motion photo) was left out.</source>
        <translation>Seu vídeo (foto em movimento) foi omitido.</translation>
    </message>
    <message>
        <source>Its depth map was left out.</source>
        <translation>Seu mapa de profundidade foi omitido.</translation>
    </message>
    <message>
        <source>Its sound recording was left out.</source>
        <translation>Sua gravação de som foi omitida.</translation>
    </message>
    <message>
        <source>Its camera data (EXIF) is damaged and was left out.</source>
        <translation>Os dados da câmera (EXIF) estão danificados e foram omitidos.</translation>
    </message>
    <message>
        <source>Part of its XMP data is missing or damaged and was left out.</source>
        <translation>Uma parte de seus dados XMP falta ou está danificada e foi omitida.</translation>
    </message>
    <message>
        <source>Its XMP data is damaged and was left out.</source>
        <translation>Seus dados XMP estão danificados e foram omitidos.</translation>
    </message>
    <message>
        <source>Only the first of {count} pages was read.</source>
        <translation>Só a primeira de {count} páginas foi lida.</translation>
    </message>
    <message>
        <source>Only the main one of {count} images was read.</source>
        <translation>Só a principal de {count} imagens foi lida.</translation>
    </message>
    <message>
        <source>Only the first of {count} images was read.</source>
        <translation>Só a primeira de {count} imagens foi lida.</translation>
    </message>
    <message>
        <source>Only the first of {count} frames was read.</source>
        <translation>Só o primeiro de {count} quadros foi lido.</translation>
    </message>
    <message>
        <source>Its {depth} bits per channel were reduced to {bits}.</source>
        <translation>Seus {depth} bits por canal foram reduzidos a {bits}.</translation>
    </message>
    <message>
        <source>Its panorama data was left out, because the photo was turned or flipped.</source>
        <translation>Seus dados de panorama foram omitidos, porque a foto foi girada ou virada.</translation>
    </message>
    <message>
        <source>This photo was already enlarged or cleaned by Vernier, with the model {model}. Enlarge the original instead, if you have it.</source>
        <translation>Esta foto já foi ampliada ou limpa pelo Vernier, com o modelo {model}. Se você tiver o original, amplie-o em vez dela.</translation>
    </message>
    <message>
        <source>This photo was already enlarged or cleaned by Vernier, with the model {model} at realism {realism}. Enlarge the original instead, if you have it.</source>
        <translation>Esta foto já foi ampliada ou limpa pelo Vernier, com o modelo {model} e realismo {realism}. Se você tiver o original, amplie-o em vez dela.</translation>
    </message>
    <message>
        <source>Its pixel values have no defined white; the brightest became white, the darkest black.</source>
        <translation>Seus valores de pixel não têm um branco definido; o mais claro virou branco, o mais escuro, preto.</translation>
    </message>
    <message>
        <source>It is an HDR picture; its highlights were brought into the range of an ordinary screen.</source>
        <translation>É uma imagem HDR; seus realces foram trazidos à faixa de uma tela comum.</translation>
    </message>
    <message>
        <source>It has no usable CMYK profile; its colours are approximate.</source>
        <translation>Não tem um perfil CMYK utilizável; suas cores são aproximadas.</translation>
    </message>
    <message>
        <source>The name has an unmatched brace. Available fields: {known}.</source>
        <translation>O nome tem uma chave sem par. Campos disponíveis: {known}.</translation>
    </message>
    <message>
        <source>{{{field}}} is not a known field. Available fields: {known}.</source>
        <translation>{{{field}}} não é um campo conhecido. Campos disponíveis: {known}.</translation>
    </message>
    <message>
        <source>A name cannot be empty or contain a slash.</source>
        <translation>Um nome não pode ser vazio nem conter uma barra.</translation>
    </message>
    <message>
        <source>{name} has {width:,} × {height:,} pixels. An AVIF with more than {most:,.0f} megapixels can not be opened. Make it smaller or export it as PNG or TIFF first.</source>
        <translation>{name} tem {width:,} × {height:,} pixels. Um AVIF com mais de {most:,.0f} megapixels não pode ser aberto. Reduza-o ou exporte-o antes como PNG ou TIFF.</translation>
    </message>
    <message>
        <source>a HEIF image of a kind other than HEIC</source>
        <translation>uma imagem HEIF de um tipo diferente de HEIC</translation>
    </message>
    <message>
        <source>a JPEG XL image with inks (CMYK)</source>
        <translation>uma imagem JPEG XL com tintas (CMYK)</translation>
    </message>
    <message>
        <source>a JPEG XL image without a description of its colours</source>
        <translation>uma imagem JPEG XL sem descrição de suas cores</translation>
    </message>
    <message>
        <source>{name} was not opened: to decode it takes far more memory than a picture of its size needs. Save it again with another program.</source>
        <translation>{name} não foi aberto: decodificá-lo exige muito mais memória do que uma imagem desse tamanho precisa. Salve-o novamente com outro app.</translation>
    </message>
    <message>
        <source>a BMP image with an unusual layout of bits</source>
        <translation>uma imagem BMP com uma disposição de bits incomum</translation>
    </message>
    <message>
        <source>It was developed with the white balance of the camera. For full control, develop it in a raw converter and open the TIFF.</source>
        <translation>Foi revelada com o balanço de branco da câmera. Para controle total, revele-a em um conversor RAW e abra o TIFF.</translation>
    </message>
    <message>
        <source>Channels that are no colours were left out: {count}.</source>
        <translation>Canais que não são cores foram omitidos: {count}.</translation>
    </message>
    <message>
        <source>a TIFF image with luma and chroma in separate planes</source>
        <translation>uma imagem TIFF com luminância e crominância em planos separados</translation>
    </message>
    <message>
        <source>a TIFF image with the compression {method}</source>
        <translation>uma imagem TIFF com a compressão {method}</translation>
    </message>
    <message>
        <source>a TIFF image with complex numbers</source>
        <translation>uma imagem TIFF com números complexos</translation>
    </message>
    <message>
        <source>a TIFF image with an unusual number of bits per channel</source>
        <translation>uma imagem TIFF com um número incomum de bits por canal</translation>
    </message>
    <message>
        <source>a TIFF volume</source>
        <translation>um volume TIFF</translation>
    </message>
    <message>
        <source>a TIFF image with inks other than those of CMYK</source>
        <translation>uma imagem TIFF com tintas diferentes das de CMYK</translation>
    </message>
    <message>
        <source>a TIFF image with an unusual colour space</source>
        <translation>uma imagem TIFF com um espaço de cor incomum</translation>
    </message>
    <message>
        <source>A part of this image is missing or wrong.</source>
        <translation>Uma parte desta imagem falta ou está errada.</translation>
    </message>
    <message>
        <source>{name} uses a pixel format that Vernier does not support ({reason}). Export it as JPEG, PNG or TIFF with 8 bits per channel first.</source>
        <translation>{name} usa um formato de pixel que o Vernier não aceita ({reason}). Exporte-o antes como JPEG, PNG ou TIFF com 8 bits por canal.</translation>
    </message>
    <message>
        <source>{name} could not be opened: there was not enough free memory. Close other programs or make the image smaller first.</source>
        <translation>Não foi possível abrir {name}: não havia memória livre suficiente. Feche outros apps ou reduza a imagem antes.</translation>
    </message>
    <message>
        <source>{name} is damaged, incomplete or in an unusual format and could not be opened. Copy or download it again, or export it again from the program that made it.</source>
        <translation>{name} está danificado, incompleto ou em um formato incomum e não pôde ser aberto. Copie-o ou baixe-o novamente, ou exporte-o novamente do app que o criou.</translation>
    </message>
    <message>
        <source>This {kind} is damaged or ends too early.</source>
        <translation>Este {kind} está danificado ou termina cedo demais.</translation>
    </message>
    <message>
        <source>{name} was not opened. {problem} Save it again with another program.</source>
        <translation>{name} não foi aberto. {problem} Salve-o novamente com outro app.</translation>
    </message>
    <message>
        <source>{name} is not whole. {problem} Copy or download it again.</source>
        <translation>{name} não está completo. {problem} Copie-o ou baixe-o novamente.</translation>
    </message>
    <message>
        <source>{name} could not be opened: the process that decodes it ended unexpectedly (status {code}). Close other programs or export the image again from the program that made it.</source>
        <translation>Não foi possível abrir {name}: o processo que o decodifica terminou inesperadamente (status {code}). Feche outros apps ou exporte a imagem novamente do app que a criou.</translation>
    </message>
    <message>
        <source>a camera raw file of an unknown kind</source>
        <translation>um arquivo RAW de tipo desconhecido</translation>
    </message>
    <message>
        <source>a Photoshop document</source>
        <translation>um documento do Photoshop</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>um documento PDF</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>um documento PostScript</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>um desenho SVG</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>um documento XML</translation>
    </message>
    <message>
        <source>a JPEG XR image</source>
        <translation>uma imagem JPEG XR</translation>
    </message>
    <message>
        <source>a macOS icon</source>
        <translation>um ícone do macOS</translation>
    </message>
    <message>
        <source>a DDS texture</source>
        <translation>uma textura DDS</translation>
    </message>
    <message>
        <source>an OpenEXR image</source>
        <translation>uma imagem OpenEXR</translation>
    </message>
    <message>
        <source>a Radiance HDR image</source>
        <translation>uma imagem Radiance HDR</translation>
    </message>
    <message>
        <source>a PFM image</source>
        <translation>uma imagem PFM</translation>
    </message>
    <message>
        <source>a PAM image</source>
        <translation>uma imagem PAM</translation>
    </message>
    <message>
        <source>a QOI image</source>
        <translation>uma imagem QOI</translation>
    </message>
    <message>
        <source>a BPG image</source>
        <translation>uma imagem BPG</translation>
    </message>
    <message>
        <source>a FLIF image</source>
        <translation>uma imagem FLIF</translation>
    </message>
    <message>
        <source>a farbfeld image</source>
        <translation>uma imagem farbfeld</translation>
    </message>
    <message>
        <source>a GIMP document</source>
        <translation>um documento do GIMP</translation>
    </message>
    <message>
        <source>an MNG animation</source>
        <translation>uma animação MNG</translation>
    </message>
    <message>
        <source>an SGI image</source>
        <translation>uma imagem SGI</translation>
    </message>
    <message>
        <source>a Sun raster image</source>
        <translation>uma imagem Sun Raster</translation>
    </message>
    <message>
        <source>a FITS image</source>
        <translation>uma imagem FITS</translation>
    </message>
    <message>
        <source>a ZIP archive or a document</source>
        <translation>um arquivo ZIP ou um documento</translation>
    </message>
    <message>
        <source>{name} is a link to a file that no longer exists.</source>
        <translation>{name} é um link para um arquivo que não existe mais.</translation>
    </message>
    <message>
        <source>{name} was not found. It may have been moved, renamed or deleted.</source>
        <translation>{name} não foi encontrado. Talvez tenha sido movido, renomeado ou apagado.</translation>
    </message>
    <message>
        <source>{name} is not a valid file name.</source>
        <translation>{name} não é um nome de arquivo válido.</translation>
    </message>
    <message>
        <source>{name} is a folder, not an image.</source>
        <translation>{name} é uma pasta, não uma imagem.</translation>
    </message>
    <message>
        <source>{name} is a pipe or a device, not an image file.</source>
        <translation>{name} é um pipe ou um dispositivo, não um arquivo de imagem.</translation>
    </message>
    <message>
        <source>{name} is empty. Copy or download it again.</source>
        <translation>{name} está vazio. Copie-o ou baixe-o novamente.</translation>
    </message>
    <message>
        <source>You do not have permission to read {name}. You can change this in Finder: Get Info, Sharing &amp; Permissions.</source>
        <translation>Você não tem permissão para ler {name}. É possível alterar isso no Finder: Obter Informações, Compartilhamento e Permissões.</translation>
    </message>
    <message>
        <source>{name} is a link that points back to itself.</source>
        <translation>{name} é um link que aponta para si mesmo.</translation>
    </message>
    <message>
        <source>The name or path of the file is too long to be opened.</source>
        <translation>O nome ou o caminho do arquivo é longo demais para ser aberto.</translation>
    </message>
    <message>
        <source>{name} was not found: part of its path is not a folder.</source>
        <translation>{name} não foi encontrado: parte de seu caminho não é uma pasta.</translation>
    </message>
    <message>
        <source>{name} could not be read from its disk ({reason}). Check that the disk is still connected.</source>
        <translation>Não foi possível ler {name} do disco ({reason}). Verifique se o disco ainda está conectado.</translation>
    </message>
    <message>
        <source>a PNG in the form that only iPhone apps use (CgBI)</source>
        <translation>um PNG na forma que só os apps de iPhone usam (CgBI)</translation>
    </message>
    <message>
        <source>{name} is a video, which Vernier does not read. Export a picture of it as JPEG, PNG or TIFF first.</source>
        <translation>{name} é um vídeo, que o Vernier não lê. Exporte antes uma imagem dele como JPEG, PNG ou TIFF.</translation>
    </message>
    <message>
        <source>{name} is not an image that Vernier can read. It reads {formats}.</source>
        <translation>{name} não é uma imagem que o Vernier possa ler. Ele lê {formats}.</translation>
    </message>
    <message>
        <source>{name} is still in iCloud. Download it in Finder, then try again.</source>
        <translation>{name} ainda está no iCloud. Baixe-o no Finder e tente novamente.</translation>
    </message>
    <message>
        <source>{name} is {kind}, which Vernier does not read. Export it as JPEG, PNG or TIFF first.</source>
        <translation>{name} é {kind}, que o Vernier não lê. Exporte-o antes como JPEG, PNG ou TIFF.</translation>
    </message>
    <message>
        <source>{name} takes too long for a small image.</source>
        <translation>{name} demora demais para uma imagem pequena.</translation>
    </message>
    <message>
        <source>This {kind} ends too early: nothing of its picture is there.</source>
        <translation>Este {kind} termina cedo demais: nada de sua imagem está lá.</translation>
    </message>
    <message>
        <source>This TIFF ends too early: what describes its picture is missing.</source>
        <translation>Este TIFF termina cedo demais: falta o que descreve sua imagem.</translation>
    </message>
    <message>
        <source>This {kind} ends too early: about {percent}% of its data is missing.</source>
        <translation>Este {kind} termina cedo demais: faltam cerca de {percent}% de seus dados.</translation>
    </message>
    <message>
        <source>The end of this JPEG is missing, so that the last of its pixels may be wrong.</source>
        <translation>O fim deste JPEG falta, por isso os últimos pixels podem estar errados.</translation>
    </message>
    <message>
        <source>This JPEG brings its picture in {count} passes, where {most} would be many, so that opening it may take minutes.</source>
        <translation>Este JPEG traz sua imagem em {count} passagens, quando {most} já seriam muitas, por isso abri-lo pode levar minutos.</translation>
    </message>
    <message>
        <source>This JPEG ends too early: the last of its passes are missing, so that its picture is coarse in places.</source>
        <translation>Este JPEG termina cedo demais: faltam as últimas passagens, por isso a imagem é grosseira em alguns pontos.</translation>
    </message>
    <message>
        <source>This JPEG ends too early: a part of its colours is missing.</source>
        <translation>Este JPEG termina cedo demais: falta uma parte de suas cores.</translation>
    </message>
    <message>
        <source>A part of this PNG beside its pixels ({names}) is damaged and was left out.</source>
        <translation>Uma parte deste PNG além dos pixels ({names}) está danificada e foi omitida.</translation>
    </message>
    <message>
        <source>This PNG lacks its table of colours.</source>
        <translation>Falta a este PNG a tabela de cores.</translation>
    </message>
    <message>
        <source>A checksum of this PNG is wrong, but its pixels are intact.</source>
        <translation>Uma soma de verificação deste PNG está errada, mas seus pixels estão intactos.</translation>
    </message>
    <message>
        <source>This PNG is damaged: about {percent}% of its data is missing.</source>
        <translation>Este PNG está danificado: faltam cerca de {percent}% de seus dados.</translation>
    </message>
    <message>
        <source>This {kind} ends too early: the lower {missing:,} of its {height:,} rows of pixels are missing.</source>
        <translation>Este {kind} termina cedo demais: faltam as últimas {missing:,} de suas {height:,} linhas de pixels.</translation>
    </message>
    <message>
        <source>This {kind} is damaged: its picture is wrong below row {row:,} of {height:,}.</source>
        <translation>Este {kind} está danificado: a imagem está errada abaixo da linha {row:,} de {height:,}.</translation>
    </message>
    <message>
        <source>This {kind} has more data than its {height:,} rows of pixels take: a part of its picture is wrong, or there are more rows.</source>
        <translation>Este {kind} tem mais dados do que exigem suas {height:,} linhas de pixels: uma parte da imagem está errada, ou há mais linhas.</translation>
    </message>
    <message>
        <source>This {kind} is damaged: a part of its picture is wrong or missing.</source>
        <translation>Este {kind} está danificado: uma parte da imagem está errada ou falta.</translation>
    </message>
    <message>
        <source>The end of this {kind} is missing, but all its pixels are there.</source>
        <translation>O fim deste {kind} falta, mas todos os seus pixels estão lá.</translation>
    </message>
    <message>
        <source>{format} has 8 bits per channel, so its 16 were reduced. Choose PNG or TIFF to keep them.</source>
        <translation>{format} tem 8 bits por canal, por isso os 16 foram reduzidos. Escolha PNG ou TIFF para mantê-los.</translation>
    </message>
    <message>
        <source>JPEG does not support transparency; the image was placed on white.</source>
        <translation>JPEG não aceita transparência; a imagem foi colocada sobre branco.</translation>
    </message>
    <message>
        <source>macOS could not make a HEIC of this picture. Choose another format.</source>
        <translation>O macOS não conseguiu criar um HEIC desta imagem. Escolha outro formato.</translation>
    </message>
    <message>
        <source>macOS left its {kind} out of the HEIC. Choose JPEG or TIFF to keep it.</source>
        <translation>O macOS não manteve {kind} no HEIC. Escolha JPEG ou TIFF para mantê-lo.</translation>
    </message>
    <message>
        <source>{name} could not be written: there was not enough free memory. Close other programs and try again.</source>
        <translation>Não foi possível gravar {name}: não havia memória livre suficiente. Feche outros apps e tente novamente.</translation>
    </message>
    <message>
        <source>{name} could not be read back correctly after it was written, so it was removed. Try again, and check the disk if it happens twice.</source>
        <translation>{name} não pôde ser relido corretamente depois de gravado e por isso foi removido. Tente novamente, e verifique o disco se acontecer de novo.</translation>
    </message>
    <message>
        <source>{name} could not be written: the disk is full. Free some space or choose another folder.</source>
        <translation>Não foi possível gravar {name}: o disco está cheio. Libere espaço ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>{name} could not be written: you have no permission to add files to the folder {where}. Choose another folder.</source>
        <translation>Não foi possível gravar {name}: você não tem permissão para adicionar arquivos à pasta {where}. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>{name} could not be written: the disk is read-only. Choose another folder.</source>
        <translation>Não foi possível gravar {name}: o disco é somente leitura. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>{name} could not be written: its path is too long. Choose another folder.</source>
        <translation>Não foi possível gravar {name}: seu caminho é longo demais. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>{name} could not be written: the folder {where} does not exist. Create it or choose another one.</source>
        <translation>Não foi possível gravar {name}: a pasta {where} não existe. Crie-a ou escolha outra.</translation>
    </message>
    <message>
        <source>{name} could not be written: the disk does not support files of that size. Choose another disk.</source>
        <translation>Não foi possível gravar {name}: o disco não aceita arquivos desse tamanho. Escolha outro disco.</translation>
    </message>
    <message>
        <source>{name} could not be written: the disk reported an error. Check that it is connected and healthy.</source>
        <translation>Não foi possível gravar {name}: o disco informou um erro. Verifique se ele está conectado e em bom estado.</translation>
    </message>
    <message>
        <source>{name} could not be written ({reason}). Choose another folder or another format.</source>
        <translation>Não foi possível gravar {name} ({reason}). Escolha outra pasta ou outro formato.</translation>
    </message>
    <message>
        <source>A damaged part of its camera data (EXIF) was left out together with the place.</source>
        <translation>Uma parte danificada dos dados da câmera (EXIF) foi omitida junto com o local.</translation>
    </message>
    <message>
        <source>Some of its captions (IPTC) have no place in {format} and were left out.</source>
        <translation>Algumas de suas legendas (IPTC) não têm lugar em {format} e foram omitidas.</translation>
    </message>
    <message>
        <source>Its PNG text ({names}) has no place in {format} and was left out. PNG keeps it.</source>
        <translation>Seu texto PNG ({names}) não tem lugar em {format} e foi omitido. PNG o mantém.</translation>
    </message>
    <message>
        <source>Its camera data (EXIF) is too long for JPEG and was left out.</source>
        <translation>Os dados da câmera (EXIF) são longos demais para JPEG e foram omitidos.</translation>
    </message>
    <message>
        <source>Its XMP data is too long for JPEG and was left out.</source>
        <translation>Seus dados XMP são longos demais para JPEG e foram omitidos.</translation>
    </message>
    <message>
        <source>Its captions (IPTC) are too long for JPEG and were left out.</source>
        <translation>Suas legendas (IPTC) são longas demais para JPEG e foram omitidas.</translation>
    </message>
    <message>
        <source>A comment in it is too long for JPEG and was left out.</source>
        <translation>Um comentário é longo demais para JPEG e foi omitido.</translation>
    </message>
    <message>
        <source>The model {student} was published by others. Its licence: {licence}. Check that this covers what you do with the results.</source>
        <translation>O modelo {student} foi publicado por outras pessoas. A licença dele: {licence}. Verifique se ela cobre o que você faz com os resultados.</translation>
    </message>
    <message>
        <source>The program {name} of the model {student} is damaged. Install it again.</source>
        <translation>O programa {name} do modelo {student} está danificado. Instale-o novamente.</translation>
    </message>
    <message>
        <source>The program {name} of the model {student} names other files than a model has. Install only models that you trust.</source>
        <translation>O programa {name} do modelo {student} menciona arquivos que um modelo não tem. Instale só modelos em que você confia.</translation>
    </message>
    <message>
        <source>There is no model at {path}. Give the folder of a model, such as {example}, or the name of an installed one.</source>
        <translation>Não há nenhum modelo em {path}. Indique a pasta de um modelo, como {example}, ou o nome de um instalado.</translation>
    </message>
    <message>
        <source>There is no model &apos;{name}&apos;. Installed: {names}. To install another one, put its {suffix} folder into {folder}, or name the folder itself.</source>
        <translation>Não há nenhum modelo “{name}”. Instalados: {names}. Para instalar outro, coloque a pasta {suffix} dele em {folder}, ou indique a própria pasta.</translation>
    </message>
    <message>
        <source>No model is installed. Build the default one with &apos;python -m converters build&apos;, or put a {suffix} folder into {folder}.</source>
        <translation>Nenhum modelo está instalado. Crie o modelo padrão com “python -m converters build”, ou coloque uma pasta {suffix} em {folder}.</translation>
    </message>
    <message>
        <source>The model {student} cannot be copied to {folder} ({reason}). Free some space there, or allow your account to write to it.</source>
        <translation>O modelo {student} não pode ser copiado para {folder} ({reason}). Libere espaço ali ou permita que sua conta grave nela.</translation>
    </message>
    <message>
        <source>The model {student} came with Vernier and cannot be removed.</source>
        <translation>O modelo {student} veio com o Vernier e não pode ser removido.</translation>
    </message>
    <message>
        <source>The model {student} cannot be removed ({reason}). Delete {path} yourself.</source>
        <translation>O modelo {student} não pode ser removido ({reason}). Apague você mesmo {path}.</translation>
    </message>
    <message>
        <source>{path} is not a model package: its {manifest} cannot be read.</source>
        <translation>{path} não é um pacote de modelo: não é possível ler seu {manifest}.</translation>
    </message>
    <message>
        <source>The file {name} of the model {student} cannot be read. Install it again.</source>
        <translation>Não é possível ler o arquivo {name} do modelo {student}. Instale-o novamente.</translation>
    </message>
    <message>
        <source>The description of the model {student} cannot be read.</source>
        <translation>Não é possível ler a descrição do modelo {student}.</translation>
    </message>
    <message>
        <source>The licences of the model {student} cannot be read.</source>
        <translation>Não é possível ler as licenças do modelo {student}.</translation>
    </message>
    <message>
        <source>The model {student} was changed: {name} differs. Install it again.</source>
        <translation>O modelo {student} foi alterado: {name} é diferente. Instale-o novamente.</translation>
    </message>
    <message>
        <source>The files of the model {student} cannot be read ({reason}).</source>
        <translation>Não é possível ler os arquivos do modelo {student} ({reason}).</translation>
    </message>
    <message>
        <source>The model {student} lacks its file {name}. Install it again.</source>
        <translation>Falta ao modelo {student} o arquivo {name}. Instale-o novamente.</translation>
    </message>
    <message>
        <source>The model {student} has a file that its manifest does not list: {name}. Install it again.</source>
        <translation>O modelo {student} tem um arquivo que seu manifesto não lista: {name}. Instale-o novamente.</translation>
    </message>
    <message>
        <source>The model {student} has too many files or folders.</source>
        <translation>O modelo {student} tem arquivos ou pastas demais.</translation>
    </message>
    <message>
        <source>The model {student} has a link, a pipe or a device in it: {name}. Install only models that you trust.</source>
        <translation>O modelo {student} contém um link, um pipe ou um dispositivo: {name}. Instale só modelos em que você confia.</translation>
    </message>
    <message>
        <source>There is not enough memory. Close other programs and try again.</source>
        <translation>Não há memória suficiente. Feche outros apps e tente novamente.</translation>
    </message>
    <message>
        <source>An unexpected error occurred ({kind}). The log has the details.</source>
        <translation>Ocorreu um erro inesperado ({kind}). Os detalhes estão no registro.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Show Log</source>
        <translation>Mostrar Registro</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Drag it to another program</source>
        <translation>Arraste para outro app</translation>
    </message>
    <message>
        <source>Realism</source>
        <translation>Realismo</translation>
    </message>
    <message>
        <source>Realism value</source>
        <translation>Valor do realismo</translation>
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
        <translation>Quanto detalhe pode ser inventado.</translation>
    </message>
    <message>
        <source>From 0, faithful to the photo, to 100, realistic in detail.</source>
        <translation>De 0, fiel à foto, a 100, realista nos detalhes.</translation>
    </message>
    <message>
        <source>This photo at realism 0. Click to set it.</source>
        <translation>Esta foto com realismo 0. Clique para escolhê-lo.</translation>
    </message>
    <message>
        <source>This photo at realism 100. Click to set it.</source>
        <translation>Esta foto com realismo 100. Clique para escolhê-lo.</translation>
    </message>
    <message>
        <source>There is no model to enlarge with.</source>
        <translation>Não há nenhum modelo com que ampliar.</translation>
    </message>
    <message>
        <source>The model {title} has no realism control.</source>
        <translation>O modelo {title} não tem controle de realismo.</translation>
    </message>
    <message>
        <source>Cleanup</source>
        <translation>Limpeza</translation>
    </message>
    <message>
        <source>Cleanup value</source>
        <translation>Valor da limpeza</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>Cleaned up</source>
        <translation>Limpa</translation>
    </message>
    <message>
        <source>How much noise and how many compression artefacts to remove.</source>
        <translation>Quanto ruído e quantos artefatos de compressão remover.</translation>
    </message>
    <message>
        <source>From 0, the photo as it is, to 100, without noise and compression artefacts.</source>
        <translation>De 0, a foto como está, a 100, sem ruído nem artefatos de compressão.</translation>
    </message>
    <message>
        <source>This model cannot clean up.</source>
        <translation>Este modelo não pode limpar.</translation>
    </message>
    <message>
        <source>Nothing invented</source>
        <translation>Nada inventado</translation>
    </message>
    <message>
        <source>Hardly anything invented</source>
        <translation>Quase nada inventado</translation>
    </message>
    <message>
        <source>Fine texture partly invented</source>
        <translation>Textura fina em parte inventada</translation>
    </message>
    <message>
        <source>Fine texture largely invented</source>
        <translation>Textura fina em grande parte inventada</translation>
    </message>
    <message>
        <source>Texture largely invented: not for evidence</source>
        <translation>Textura muito inventada: não é prova</translation>
    </message>
    <message numerus="yes">
        <source>Export %n Selected Photo(s)…</source>
        <translation>
            <numerusform>Exportar %n Foto Selecionada…</numerusform>
            <numerusform>Exportar %n Fotos Selecionadas…</numerusform>
        </translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>Lossless</source>
        <translation>Sem perda</translation>
    </message>
    <message>
        <source>Keep every pixel as it is; the file becomes larger</source>
        <translation>Manter cada pixel como está; o arquivo fica maior</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compressão</translation>
    </message>
    <message>
        <source>Keep the date of the photo</source>
        <translation>Manter a data da foto</translation>
    </message>
    <message>
        <source>Give the result the date of the photo&apos;s file</source>
        <translation>Dar ao resultado a data do arquivo da foto</translation>
    </message>
    <message>
        <source>With the place where it was taken</source>
        <translation>Com o local da foto</translation>
    </message>
    <message>
        <source>Position (GPS), names of places, and makers’ notes, which may have it</source>
        <translation>Posição (GPS), nomes de lugares e notas do fabricante, que podem contê-lo</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rápida</translation>
    </message>
    <message>
        <source>Small file, slow</source>
        <translation>Arquivo pequeno, lenta</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>Largura do papel</translation>
    </message>
    <message>
        <source>Height of the paper</source>
        <translation>Altura do papel</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>in</source>
        <translation>pol</translation>
    </message>
    <message>
        <source> ppi</source>
        <translation> ppp</translation>
    </message>
    <message>
        <source>Pixels per inch</source>
        <translation>Pixels por polegada</translation>
    </message>
    <message>
        <source>Show in Finder</source>
        <translation>Mostrar no Finder</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Mostrar na Pasta</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Kind of size</source>
        <translation>Tipo de tamanho</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>Lado maior</translation>
    </message>
    <message>
        <source>Fit into</source>
        <translation>Ajustar a</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Impressão</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Fator</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largura</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Enlarge in two passes</source>
        <translation>Ampliar em duas passagens</translation>
    </message>
    <message>
        <source>As chosen in the settings: usually the largest that stays below 50 megapixels</source>
        <translation>Como nos ajustes: geralmente o maior abaixo de 50 megapixels</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>{times} times</source>
        <translation>{times} vezes</translation>
    </message>
    <message>
        <source>Long side, width and height, print size, or another factor</source>
        <translation>Lado maior, largura e altura, tamanho de impressão ou outro fator</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>Outro…</translation>
    </message>
    <message>
        <source>{megapixels} MP</source>
        <translation>{megapixels} MP</translation>
    </message>
    <message>
        <source>Beyond {scale}×, the model enlarges its own result once more, instead of resampling it. That is sharper, and takes about {times} times as long.</source>
        <translation>Além de {scale}×, o modelo amplia mais uma vez o próprio resultado, em vez de reamostrá-lo. Fica mais nítido e leva cerca de {times} vezes mais tempo.</translation>
    </message>
    <message>
        <source>The view shows the first pass</source>
        <translation>A visualização mostra a primeira passagem</translation>
    </message>
    <message>
        <source>Beyond {scale}×, only resampled</source>
        <translation>Além de {scale}×, só reamostrado</translation>
    </message>
    <message>
        <source>{width} × {height} cm at {ppi} ppi</source>
        <translation>{width} × {height} cm a {ppi} ppp</translation>
    </message>
    <message>
        <source>{width} × {height} in at {ppi} ppi</source>
        <translation>{width} × {height} pol a {ppi} ppp</translation>
    </message>
    <message>
        <source>Shift: small steps. Double-click: the default, {default}.</source>
        <translation>Shift: passos pequenos. Clique duplo: o padrão, {default}.</translation>
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
        <translation>Difere da foto onde foi limpa</translation>
    </message>
    <message>
        <source>Matches the photo: very closely</source>
        <translation>Correspondência com a foto: muito alta</translation>
    </message>
    <message>
        <source>Matches the photo: closely</source>
        <translation>Correspondência com a foto: alta</translation>
    </message>
    <message>
        <source>Matches the photo: roughly</source>
        <translation>Correspondência com a foto: aproximada</translation>
    </message>
    <message>
        <source>Matches the photo: loosely</source>
        <translation>Correspondência com a foto: vaga</translation>
    </message>
    <message>
        <source>{value} dB: PSNR of what you see, scaled down to the size of the photo, against the photo.</source>
        <translation>{value} dB: PSNR do que se vê, reduzido ao tamanho da foto, em relação à foto.</translation>
    </message>
    <message>
        <source>Photo, before and after</source>
        <translation>Foto, antes e depois</translation>
    </message>
    <message>
        <source>More faithful</source>
        <translation>Mais fiel</translation>
    </message>
    <message>
        <source>More realistic</source>
        <translation>Mais realista</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidade</translation>
    </message>
    <message>
        <source>Protect Faces</source>
        <translation>Proteger Rostos</translation>
    </message>
    <message>
        <source>Find the faces in the photo and keep them more faithful</source>
        <translation>Encontrar os rostos na foto e mantê-los mais fiéis</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Apagar Tudo</translation>
    </message>
    <message>
        <source>{what} of the brush</source>
        <translation>{what} do pincel</translation>
    </message>
    <message>
        <source>~ {size}</source>
        <translation>~ {size}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>cerca de {time}</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Export Again</source>
        <translation>Exportar Novamente</translation>
    </message>
    <message>
        <source>With the same name, folder and format, without asking</source>
        <translation>Com o mesmo nome, pasta e formato, sem perguntar</translation>
    </message>
    <message>
        <source>Let all photos in the strip have these settings</source>
        <translation>Dar estes ajustes a todas as fotos da tira</translation>
    </message>
    <message numerus="yes">
        <source>Apply These Settings to All %n</source>
        <translation>
            <numerusform>Aplicar Estes Ajustes à Foto</numerusform>
            <numerusform>Aplicar Estes Ajustes às %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export the enlarged photo</source>
        <translation>Exportar a foto ampliada</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) kept more faithful.</source>
        <translation>
            <numerusform>%n rosto mantido mais fiel.</numerusform>
            <numerusform>%n rostos mantidos mais fiéis.</numerusform>
        </translation>
    </message>
    <message>
        <source>No face was found. Paint over it with More faithful.</source>
        <translation>Nenhum rosto foi encontrado. Pinte sobre ele com Mais fiel.</translation>
    </message>
    <message>
        <source>Realism {value}</source>
        <translation>Realismo {value}</translation>
    </message>
    <message>
        <source>Settings of this photo</source>
        <translation>Ajustes desta foto</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Nenhum modelo</translation>
    </message>
    <message>
        <source>Model: {title}</source>
        <translation>Modelo: {title}</translation>
    </message>
    <message>
        <source>Export &amp;Again</source>
        <translation>Exportar &amp;Novamente</translation>
    </message>
    <message>
        <source>&amp;Copy What You See</source>
        <translation>&amp;Copiar o Que Se Vê</translation>
    </message>
    <message>
        <source>Copy Resul&amp;t</source>
        <translation>Copiar o Res&amp;ultado</translation>
    </message>
    <message>
        <source>Rotate &amp;Left</source>
        <translation>Girar à &amp;Esquerda</translation>
    </message>
    <message>
        <source>Rotate Rig&amp;ht</source>
        <translation>Girar à &amp;Direita</translation>
    </message>
    <message>
        <source>Flip Horizontal</source>
        <translation>Virar Horizontalmente</translation>
    </message>
    <message>
        <source>Flip Vertical</source>
        <translation>Virar Verticalmente</translation>
    </message>
    <message>
        <source>Rotate Left</source>
        <translation>Girar à Esquerda</translation>
    </message>
    <message>
        <source>Rotate Right</source>
        <translation>Girar à Direita</translation>
    </message>
    <message>
        <source>Flip Hori&amp;zontal</source>
        <translation>Virar &amp;Horizontalmente</translation>
    </message>
    <message>
        <source>Flip &amp;Vertical</source>
        <translation>Virar &amp;Verticalmente</translation>
    </message>
    <message>
        <source>Reset &amp;Realism</source>
        <translation>&amp;Redefinir Realismo</translation>
    </message>
    <message>
        <source>Reset &amp;Cleanup</source>
        <translation>Redefinir &amp;Limpeza</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Mais &amp;Zoom</translation>
    </message>
    <message>
        <source>Zoo&amp;m Out</source>
        <translation>M&amp;enos Zoom</translation>
    </message>
    <message>
        <source>Zoom to &amp;Fit</source>
        <translation>Ajustar à &amp;Janela</translation>
    </message>
    <message>
        <source>&amp;Actual Pixels</source>
        <translation>Pixels &amp;Reais</translation>
    </message>
    <message>
        <source>&amp;Centre the Handle</source>
        <translation>Ce&amp;ntralizar a Alça</translation>
    </message>
    <message>
        <source>Show &amp;Detail at 100 %</source>
        <translation>Mostrar Detalhe &amp;a 100%</translation>
    </message>
    <message>
        <source>Filmstri&amp;p</source>
        <translation>&amp;Tira de Filme</translation>
    </message>
    <message>
        <source>This model uses one realism value for the whole photo.</source>
        <translation>Este modelo usa um só valor de realismo para a foto inteira.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nome do arquivo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Keep camera data (EXIF, XMP)</source>
        <translation>Manter dados da câmera (EXIF, XMP)</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nome:</translation>
    </message>
    <message>
        <source>Where:</source>
        <translation>Onde:</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>Formato:</translation>
    </message>
    <message>
        <source>Quality:</source>
        <translation>Qualidade:</translation>
    </message>
    <message>
        <source>Compression:</source>
        <translation>Compressão:</translation>
    </message>
    <message>
        <source>There is a {name} already. It stays; this one gets a number.</source>
        <translation>Já existe {name}. Ele é mantido; este recebe um número.</translation>
    </message>
    <message>
        <source>A name cannot contain “/”.</source>
        <translation>Um nome não pode conter “/”.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} pixels</translation>
    </message>
    <message>
        <source>About {size}.</source>
        <translation>Cerca de {size}.</translation>
    </message>
    <message>
        <source>{text}.</source>
        <translation>{text}.</translation>
    </message>
    <message>
        <source>Folder for the result</source>
        <translation>Pasta para o resultado</translation>
    </message>
    <message>
        <source>Two Passes</source>
        <translation>Duas Passagens</translation>
    </message>
    <message>
        <source>Compression artefacts found · Cleanup {value}</source>
        <translation>Artefatos de compressão encontrados · Limpeza {value}</translation>
    </message>
    <message>
        <source>Noise found · Cleanup {value}</source>
        <translation>Ruído encontrado · Limpeza {value}</translation>
    </message>
    <message>
        <source>Cannot be opened</source>
        <translation>Não é possível abrir</translation>
    </message>
    <message>
        <source>Open Anyway</source>
        <translation>Abrir Mesmo Assim</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Tentar Novamente</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Salva como {name}.</translation>
    </message>
    <message>
        <source>Saved as {name} in the folder {folder}.</source>
        <translation>Salva como {name} na pasta {folder}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Copied the result of {name}: {width} × {height} pixels.</source>
        <translation>O resultado de {name} foi copiado: {width} × {height} pixels.</translation>
    </message>
    <message>
        <source>Copying was cancelled. What was in the clipboard is still there.</source>
        <translation>A cópia foi cancelada. A Área de Transferência continua igual.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>A exportação foi cancelada. Nada foi gravado.</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Dividida</translation>
    </message>
    <message>
        <source>Side &amp;by Side</source>
        <translation>&amp;Lado a Lado</translation>
    </message>
    <message>
        <source>&amp;Result Only</source>
        <translation>&amp;Só o Resultado</translation>
    </message>
    <message>
        <source>&amp;Loupe</source>
        <translation>Lu&amp;pa</translation>
    </message>
    <message>
        <source>Compare &amp;with This Setting</source>
        <translation>&amp;Comparar com Este Ajuste</translation>
    </message>
    <message>
        <source>Realism Br&amp;ush</source>
        <translation>Pincel de Realis&amp;mo</translation>
    </message>
    <message>
        <source>In&amp;vented Detail</source>
        <translation>Detalhe In&amp;ventado</translation>
    </message>
    <message>
        <source>Show Settin&amp;gs of the Photo</source>
        <translation>M&amp;ostrar Ajustes da Foto</translation>
    </message>
    <message>
        <source>Protect &amp;Faces</source>
        <translation>Pr&amp;oteger Rostos</translation>
    </message>
    <message>
        <source>Cro&amp;p…</source>
        <translation>Re&amp;cortar…</translation>
    </message>
    <message>
        <source>Open photos or a folder</source>
        <translation>Abrir fotos ou uma pasta</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes e depois</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividida</translation>
    </message>
    <message>
        <source>Before and after in one image, with a handle between them</source>
        <translation>Antes e depois em uma só imagem, com uma alça entre os dois</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Before and after side by side, with one zoom</source>
        <translation>Antes e depois lado a lado, com um só zoom</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Only the enlargement</source>
        <translation>Só a ampliação</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Hold to see the original</source>
        <translation>Mantenha pressionado para ver o original</translation>
    </message>
    <message>
        <source>Hold to see the original (Space)</source>
        <translation>Mantenha pressionado para ver o original (Espaço)</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>Lupa</translation>
    </message>
    <message>
        <source>Magnify what is under the pointer</source>
        <translation>Aumentar o que está sob o ponteiro</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Keep this setting as A and compare others with it</source>
        <translation>Manter este ajuste como A e comparar outros com ele</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>Paint where the photo may be more or less realistic</source>
        <translation>Pintar onde a foto pode ser mais ou menos realista</translation>
    </message>
    <message>
        <source>Invented</source>
        <translation>Inventado</translation>
    </message>
    <message>
        <source>Highlight detail that the faithful enlargement does not have</source>
        <translation>Destacar o detalhe que a ampliação fiel não tem</translation>
    </message>
    <message>
        <source>Enlarge only a part of the photo</source>
        <translation>Ampliar só uma parte da foto</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Show or hide the settings</source>
        <translation>Mostrar ou ocultar os ajustes</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Proporção</translation>
    </message>
    <message>
        <source>Swap Width and Height</source>
        <translation>Trocar Largura e Altura</translation>
    </message>
    <message>
        <source>Swap width and height (X)</source>
        <translation>Trocar largura e altura (X)</translation>
    </message>
    <message>
        <source>Keep the whole photo</source>
        <translation>Manter a foto inteira</translation>
    </message>
    <message>
        <source>Pixels that are kept, and those of the result</source>
        <translation>Pixels mantidos e pixels do resultado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button</comment>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>As the Photo</source>
        <translation>Como a Foto</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>Print {paper}</source>
        <translation>Impressão {paper}</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>Abrindo {name}…</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation>Cancelar a abertura</translation>
    </message>
    <message>
        <source>Rendering what you see…</source>
        <translation>Calculando o que se vê…</translation>
    </message>
    <message>
        <source>Exporting {name}…</source>
        <translation>Exportando {name}…</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Cancelar a exportação</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Gravando…</translation>
    </message>
    <message>
        <source>Exporting {share}%</source>
        <translation>Exportando: {share}%</translation>
    </message>
    <message>
        <source>Copying {share}%</source>
        <translation>Copiando: {share}%</translation>
    </message>
    <message>
        <source>Copying the result…</source>
        <translation>Copiando o resultado…</translation>
    </message>
    <message>
        <source>Cancel copying</source>
        <translation>Cancelar a cópia</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>faltam {time}</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Zoom: 0 for the whole photo, 1 for actual pixels</source>
        <translation>Zoom: 0 para a foto inteira, 1 para pixels reais</translation>
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
        <translation>{share}%</translation>
    </message>
    <message>
        <source>Choose it for each photo</source>
        <translation>Escolher para cada foto</translation>
    </message>
    <message>
        <source>Clean each photo as much as what is found in it needs</source>
        <translation>Limpar cada foto tanto quanto o estado dela exige</translation>
    </message>
    <message>
        <source>Same as the photo</source>
        <translation>O mesmo da foto</translation>
    </message>
    <message>
        <source>Names of the results</source>
        <translation>Nomes dos resultados</translation>
    </message>
    <message>
        <source>Available fields: {fields}</source>
        <translation>Campos disponíveis: {fields}</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Pasta para os resultados</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Put each result beside its photo</source>
        <translation>Colocar cada resultado ao lado da foto</translation>
    </message>
    <message>
        <source>Keep the folder structure</source>
        <translation>Manter a estrutura de pastas</translation>
    </message>
    <message>
        <source>Put the results into folders like those of the photos</source>
        <translation>Colocar os resultados em pastas como as das fotos</translation>
    </message>
    <message>
        <source>Skip photos already done</source>
        <translation>Ignorar fotos já concluídas</translation>
    </message>
    <message>
        <source>Keep camera data</source>
        <translation>Manter dados da câmera</translation>
    </message>
    <message>
        <source>Enlarge damaged photos too</source>
        <translation>Ampliar também fotos danificadas</translation>
    </message>
    <message>
        <source>What there is of them, with a note on what is missing</source>
        <translation>O que houver delas, com uma nota sobre o que falta</translation>
    </message>
    <message>
        <source>Only photos that are smaller</source>
        <translation>Só fotos menores</translation>
    </message>
    <message>
        <source>Leave photos alone that are at least as large as this size</source>
        <translation>Não mexer em fotos que já têm pelo menos este tamanho</translation>
    </message>
    <message>
        <source>Settings of the batch</source>
        <translation>Ajustes do lote</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Beside each photo</source>
        <translation>Ao lado de cada foto</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Use These for All</source>
        <translation>Usar para Todas</translation>
    </message>
    <message>
        <source>Let all photos have the settings below</source>
        <translation>Dar a todas as fotos os ajustes abaixo</translation>
    </message>
    <message numerus="yes">
        <source>Size, realism and cleanup of %n selected photo(s)</source>
        <translation>
            <numerusform>Tamanho, realismo e limpeza de %n foto selecionada</numerusform>
            <numerusform>Tamanho, realismo e limpeza de %n fotos selecionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) have their own settings.</source>
        <translation>
            <numerusform>%n foto tem ajustes próprios.</numerusform>
            <numerusform>%n fotos têm ajustes próprios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settings of all %n photo(s)</source>
        <translation>
            <numerusform>Ajustes de todas as %n fotos</numerusform>
            <numerusform>Ajustes de todas as %n fotos</numerusform>
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
        <translation>&amp;Pausar ou Continuar</translation>
    </message>
    <message>
        <source>&amp;Cancel the Batch</source>
        <translation>&amp;Cancelar o Lote</translation>
    </message>
    <message>
        <source>Try &amp;Failed Photos Again</source>
        <translation>&amp;Tentar as Fotos com Falha Novamente</translation>
    </message>
    <message>
        <source>Remo&amp;ve from the Queue</source>
        <translation>&amp;Remover da Fila</translation>
    </message>
    <message>
        <source>Save &amp;Report…</source>
        <translation>&amp;Salvar Relatório…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Start with %n Selected Photo(s)</source>
        <translation>
            <numerusform>&amp;Iniciar com %n Foto Selecionada</numerusform>
            <numerusform>&amp;Iniciar com %n Fotos Selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the batch</source>
        <translation>Progresso do lote</translation>
    </message>
    <message>
        <source>Show Photos</source>
        <translation>Mostrar Fotos</translation>
    </message>
    <message>
        <source>Look at the photos one by one, with their settings</source>
        <translation>Ver as fotos uma a uma, com os ajustes delas</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Adicionar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Retry Failed</source>
        <translation>Repetir Falhas</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Continuar</translation>
    </message>
    <message numerus="yes">
        <source>Export %n Selected Photo(s)</source>
        <translation>
            <numerusform>Exportar %n Foto Selecionada</numerusform>
            <numerusform>Exportar %n Fotos Selecionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n Photo(s)</source>
        <translation>
            <numerusform>Exportar %n Foto</numerusform>
            <numerusform>Exportar %n Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out (packages, caches)</source>
        <translation>
            <numerusform>%n item omitido (pacotes, caches)</numerusform>
            <numerusform>%n itens omitidos (pacotes, caches)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) of earlier runs left out</source>
        <translation>
            <numerusform>%n resultado de execuções anteriores omitido</numerusform>
            <numerusform>%n resultados de execuções anteriores omitidos</numerusform>
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
        <translation>cancelado: {done} de {total} concluídas</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n falha</numerusform>
            <numerusform>%n falhas</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) left out</source>
        <translation>
            <numerusform>%n outro arquivo omitido</numerusform>
            <numerusform>%n outros arquivos omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>own settings</source>
        <translation>ajustes próprios</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Another window of Vernier is working on that batch already.</source>
        <translation>Outra janela do Vernier já está trabalhando nesse lote.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>The report cannot be written ({reason}). Choose another folder.</source>
        <translation>Não é possível gravar o relatório ({reason}). Escolha outra pasta.</translation>
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
            <numerusform>%n salva sem ampliar</numerusform>
            <numerusform>%n salvas sem ampliar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already done</source>
        <translation>
            <numerusform>%n já concluída</numerusform>
            <numerusform>%n já concluídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n large enough</source>
        <translation>
            <numerusform>%n grande o bastante</numerusform>
            <numerusform>%n grandes o bastante</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <translation>
            <numerusform>%n não concluída</numerusform>
            <numerusform>%n não concluídas</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation>Salvar Relatório…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falha</translation>
    </message>
    <message>
        <source>{share} % done</source>
        <translation>{share}% concluído</translation>
    </message>
    <message>
        <source>Already done</source>
        <translation>Já concluída</translation>
    </message>
    <message>
        <source>Large enough</source>
        <translation>Grande o bastante</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluída</translation>
    </message>
    <message>
        <source>already done</source>
        <translation>já concluída</translation>
    </message>
    <message>
        <source>large enough</source>
        <translation>grande o bastante</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falha</translation>
    </message>
    <message>
        <source>Open in the Viewer</source>
        <translation>Abrir no Visualizador</translation>
    </message>
    <message>
        <source>Show the Result</source>
        <translation>Mostrar o Resultado</translation>
    </message>
    <message>
        <source>Quick Look</source>
        <translation>Visualização Rápida</translation>
    </message>
    <message>
        <source>Show the Photo</source>
        <translation>Mostrar a Foto</translation>
    </message>
    <message>
        <source>Use the Usual Settings</source>
        <translation>Usar os Ajustes Habituais</translation>
    </message>
    <message>
        <source>Remove from the Queue</source>
        <translation>Remover da Fila</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>cerca de {size}</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} livres</translation>
    </message>
    <message numerus="yes">
        <source>%n selected: a change is for all of them</source>
        <translation>
            <numerusform>%n selecionada</numerusform>
            <numerusform>%n selecionadas: uma alteração vale para todas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n Photo(s)…</source>
        <translation>
            <numerusform>Exportar %n Foto…</numerusform>
            <numerusform>Exportar %n Fotos…</numerusform>
        </translation>
    </message>
    <message>
        <source>About Vernier</source>
        <translation>Sobre o Vernier</translation>
    </message>
    <message>
        <source>Enlarges photographs, from faithful to realistic, on this computer. No photo leaves it.</source>
        <translation>Amplia fotografias, de fiel a realista, neste computador. Nenhuma foto sai dele.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Software livre sob a licença MIT.</translation>
    </message>
    <message>
        <source>Description of the model</source>
        <translation>Descrição do modelo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>No model is installed.</source>
        <translation>Nenhum modelo está instalado.</translation>
    </message>
    <message>
        <source>Model in use: {title}. Licence: {licence}.</source>
        <translation>Modelo em uso: {title}. Licença: {licence}.</translation>
    </message>
    <message>
        <source>Apply to All</source>
        <translation>Aplicar a Todas</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were closed. They keep their settings.</source>
        <translation>
            <numerusform>%n foto foi fechada. Ela mantém seus ajustes.</numerusform>
            <numerusform>%n fotos foram fechadas. Elas mantêm seus ajustes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring Back</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>There is no photo in {names}.</source>
        <translation>Não há fotos em {names}.</translation>
    </message>
    <message>
        <source>The result is still being copied. Closing the window now would stop that.</source>
        <translation>O resultado ainda está sendo copiado. Fechar a janela agora interromperia isso.</translation>
    </message>
    <message>
        <source>The photo is still being saved. Closing the window now would stop that.</source>
        <translation>A foto ainda está sendo salva. Fechar a janela agora interromperia isso.</translation>
    </message>
    <message>
        <source>Stop Saving and Close</source>
        <translation>Parar de Salvar e Fechar</translation>
    </message>
    <message>
        <source>The batch is not finished. If you close the window now, Vernier offers to resume it at the next start.</source>
        <translation>O lote não terminou. Se você fechar a janela agora, o Vernier oferecerá continuá-lo na próxima vez que for aberto.</translation>
    </message>
    <message>
        <source>Stop and Close</source>
        <translation>Parar e Fechar</translation>
    </message>
    <message>
        <source>In place of what is open</source>
        <translation>No lugar do que está aberto</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>To the photos that are open</source>
        <translation>Às fotos abertas</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message numerus="yes">
        <source>A batch was not finished: %n photo(s) are left.</source>
        <translation>
            <numerusform>Um lote não terminou: resta %n foto.</numerusform>
            <numerusform>Um lote não terminou: restam %n fotos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When Vernier was closed, %n photo(s) had not been exported.</source>
        <translation>
            <numerusform>Quando o Vernier foi fechado, %n foto não havia sido exportada.</numerusform>
            <numerusform>Quando o Vernier foi fechado, %n fotos não haviam sido exportadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>This is only the address of a picture, and Vernier loads nothing from the web. Save the picture in the browser first, or copy it and paste it here.</source>
        <translation>Este é só o endereço de uma imagem, e o Vernier não carrega nada da web. Salve primeiro a imagem no navegador, ou copie-a e cole-a aqui.</translation>
    </message>
    <message>
        <source>pasted {time}</source>
        <comment>name of a file</comment>
        <translation>colado {time}</translation>
    </message>
    <message>
        <source>The pasted image cannot be saved in {folder}. Free some space there.</source>
        <translation>A imagem colada não pode ser salva em {folder}. Libere espaço ali.</translation>
    </message>
    <message>
        <source>Software in Vernier</source>
        <translation>Software no Vernier</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto da licença</translation>
    </message>
    <message>
        <source>Getting Started</source>
        <translation>Primeiros Passos</translation>
    </message>
    <message>
        <source>Drop a photo on the window, or choose {open}. Nearly all kinds open, also HEIC and camera raw. Choose the size, move the slider, and click {export}. The photo itself is never changed, and it never leaves this computer.</source>
        <translation>Solte uma foto na janela, ou escolha {open}. Quase todos os formatos abrem, também HEIC e RAW. Escolha o tamanho, mova o controle e clique em {export}. A foto em si nunca é alterada e nunca sai deste computador.</translation>
    </message>
    <message>
        <source>At the faithful end there is only what the photo shows, with clean edges. Towards the realistic end, hair, grass and stone get texture that is partly invented. Where the truth counts, as in evidence or medicine, stay at the faithful end.</source>
        <translation>No extremo fiel há apenas o que a foto mostra, com bordas limpas. Em direção ao extremo realista, cabelo, grama e pedra recebem uma textura em parte inventada. Onde a verdade conta, como em provas ou na medicina, fique no extremo fiel.</translation>
    </message>
    <message>
        <source>{original} shows the photo as long as you hold it, and {loupe} magnifies. {compare} keeps a setting as A, to compare others with it. {invented} tints what realism has added.</source>
        <translation>{original} mostra a foto enquanto você o segura, e {loupe} amplia a visão. {compare} mantém um ajuste como A, para comparar outros com ele. {invented} colore o que o realismo acrescentou.</translation>
    </message>
    <message>
        <source>Cleanup removes noise and the blocks of JPEG compression. It is chosen when a photo opens, by what is found in it; {undo} takes that back.</source>
        <translation>A limpeza remove o ruído e os blocos da compressão JPEG. Ela é escolhida quando uma foto é aberta, conforme o que se encontra nela; {undo} volta atrás.</translation>
    </message>
    <message>
        <source>Brush and Faces</source>
        <translation>Pincel e Rostos</translation>
    </message>
    <message>
        <source>A result lies beside its photo unless another folder is chosen. {export} asks for the folder, the format, such as PNG or JPEG, and the quality of one photo, and remembers them; {settings} has a folder and a format to begin with. The queue has fields of its own for these.</source>
        <translation>Um resultado fica ao lado da sua foto, a menos que outra pasta seja escolhida. {export} pergunta a pasta, o formato, como PNG ou JPEG, e a qualidade de uma foto, e os memoriza; {settings} tem uma pasta e um formato para começar. A fila tem campos próprios para isso.</translation>
    </message>
    <message>
        <source>Where it is slow, Photo 2, no cleanup, or one pass instead of two helps. {log} shows a file with details, for those who want to report a fault.</source>
        <translation>Se estiver lento, Photo 2, nenhuma limpeza ou uma passagem em vez de duas ajuda. {log} mostra um arquivo com detalhes, para quem quiser relatar uma falha.</translation>
    </message>
    <message>
        <source>Size, Crop and Rotation</source>
        <translation>Tamanho, Recorte e Giro</translation>
    </message>
    <message>
        <source>Choose how many times larger the photo becomes; {custom} has the long side, a box to fit into, print sizes and other factors. Where that is beyond the model, {passes} makes the result sharper, but takes much longer.</source>
        <translation>Escolha quantas vezes maior a foto fica; {custom} oferece o lado maior, uma caixa para caber, tamanhos de impressão e outros fatores. Quando isso vai além do modelo, {passes} deixa o resultado mais nítido, mas demora muito mais.</translation>
    </message>
    <message>
        <source>{crop} enlarges only a part. {left} and {right} in the menu {menu} turn the photo, {horizontal} and {vertical} flip it. All of it can be undone.</source>
        <translation>{crop} amplia só uma parte. {left} e {right}, no menu {menu}, giram a foto, {horizontal} e {vertical} a viram. Tudo pode ser desfeito.</translation>
    </message>
    <message>
        <source>{queue} in the menu {menu} lists the photos and exports them one after the other. It can be paused and cancelled, and what failed stops no other photo. A batch that was interrupted can be resumed at the next start.</source>
        <translation>{queue}, no menu {menu}, lista as fotos e as exporta uma após a outra. É possível pausar e cancelar, e uma falha não interrompe nenhuma outra foto. Um lote interrompido pode ser retomado no próximo início.</translation>
    </message>
    <message>
        <source>The model is chosen at the top of the settings. Photo Max has the best detail, and is slow on older computers; Photo 2 is fast. Other models can be added.</source>
        <translation>O modelo é escolhido no alto dos ajustes. Photo Max tem o melhor detalhe e é lento em computadores mais antigos; Photo 2 é rápido. Outros modelos podem ser adicionados.</translation>
    </message>
    <message>
        <source>With {brush}, paint places that are to be more faithful or more realistic. {faces} in the menu {menu} finds the faces and keeps them more faithful.</source>
        <translation>Com {brush}, pinte os lugares que devem ser mais fiéis ou mais realistas. {faces}, no menu {menu}, encontra os rostos e os mantém mais fiéis.</translation>
    </message>
    <message>
        <source>Many Photos</source>
        <translation>Muitas Fotos</translation>
    </message>
    <message>
        <source>Drop several photos or a folder: they stand in the strip below the photo. Each has its own settings. Select several with Shift, and a change is for all of them.</source>
        <translation>Solte várias fotos ou uma pasta: elas ficam na tira abaixo da foto. Cada uma tem seus próprios ajustes. Selecione várias com Shift, e uma mudança vale para todas.</translation>
    </message>
    <message>
        <source>Where Files Go</source>
        <translation>Onde Ficam os Arquivos</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ajustes…</translation>
    </message>
    <message>
        <source>No file is ever replaced: where a name is taken, the new one gets a number. Colours are kept; camera data and captions are, too, while {keep} is on.</source>
        <translation>Nenhum arquivo é substituído: se um nome já existe, o novo recebe um número. As cores são mantidas; os dados da câmera e as legendas também, enquanto {keep} estiver ativado.</translation>
    </message>
    <message>
        <source>If Something Goes Wrong</source>
        <translation>Se Algo Der Errado</translation>
    </message>
    <message>
        <source>A message says why a photo does not open. A damaged one often can be opened with {anyway}; {retry} tries once more in the queue.</source>
        <translation>Uma mensagem diz por que uma foto não abre. Uma danificada muitas vezes pode ser aberta com {anyway}; {retry} tenta mais uma vez na fila.</translation>
    </message>
    <message>
        <source>&amp;About Vernier</source>
        <translation>&amp;Sobre o Vernier</translation>
    </message>
    <message>
        <source>&amp;Quit Vernier</source>
        <translation>Encerrar &amp;Vernier</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>Procurando fotos…</translation>
    </message>
    <message>
        <source>Finder&apos;s services could not be changed: {reason}.</source>
        <translation>Não foi possível alterar os serviços do Finder: {reason}.</translation>
    </message>
    <message>
        <source>Finder has the service now: select photos there, then choose Services › Enlarge with Vernier.</source>
        <translation>Agora o Finder tem o serviço: selecione fotos nele e escolha Serviços › Ampliar com Vernier.</translation>
    </message>
    <message>
        <source>Finder does not have the service any more.</source>
        <translation>O Finder não tem mais o serviço.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>&amp;Foto</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>Fi&amp;la</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizar</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Janela</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>Wait until nothing is being saved.</source>
        <translation>Aguarde até que nada esteja sendo salvo.</translation>
    </message>
    <message>
        <source>Best detail; slow without a Neural Engine or GPU</source>
        <translation>O melhor detalhe; lento sem Neural Engine ou GPU</translation>
    </message>
    <message>
        <source>Fast; good everywhere</source>
        <translation>Rápido; bom para tudo</translation>
    </message>
    <message>
        <source>Slower than Photo 2</source>
        <translation>Mais lento que o Photo 2</translation>
    </message>
    <message>
        <source>no controls</source>
        <translation>nenhum controle</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
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
        <translation>Detalhes…</translation>
    </message>
    <message>
        <source>How the model was trained, how good it is, and its licences</source>
        <translation>Como o modelo foi treinado, o quanto ele é bom e suas licenças</translation>
    </message>
    <message>
        <source>Computes on:</source>
        <translation>Calcular em:</translation>
    </message>
    <message>
        <source>Some models cannot be used.</source>
        <translation>Alguns modelos não podem ser usados.</translation>
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
        <translation>{title} (em uso)</translation>
    </message>
    <message>
        <source>Models that came with Vernier cannot be removed.</source>
        <translation>Modelos que vieram com o Vernier não podem ser removidos.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>Open a folder of photos</source>
        <translation>Abrir uma pasta de fotos</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Adicionar um modelo</translation>
    </message>
    <message>
        <source>Vernier enlarges photos.</source>
        <translation>O Vernier amplia fotos.</translation>
    </message>
    <message>
        <source>Preparing {title} for this Mac, once per macOS update…</source>
        <translation>Preparando {title} para este Mac, uma vez por atualização do macOS…</translation>
    </message>
    <message>
        <source>Enlarge with Vernier</source>
        <comment>in Finder&apos;s menu of services</comment>
        <translation>Ampliar com Vernier</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;Recente</translation>
    </message>
    <message>
        <source>Clear Menu</source>
        <translation>Limpar Menu</translation>
    </message>
    <message>
        <source>Size of a new photo</source>
        <translation>Tamanho de uma foto nova</translation>
    </message>
    <message>
        <source>The largest below 50 megapixels</source>
        <translation>O maior abaixo de 50 megapixels</translation>
    </message>
    <message>
        <source>Realism of a new photo</source>
        <translation>Realismo de uma foto nova</translation>
    </message>
    <message>
        <source>As the model suggests</source>
        <translation>Como o modelo sugere</translation>
    </message>
    <message>
        <source>Size and realism are for new photos. What you have chosen for a photo stays.</source>
        <translation>O tamanho e o realismo são para fotos novas. O que foi escolhido para uma foto permanece.</translation>
    </message>
    <message>
        <source>Background of the photo</source>
        <translation>Fundo da foto</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Como a janela</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Preto</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>Cinza escuro</translation>
    </message>
    <message>
        <source>Middle grey</source>
        <translation>Cinza médio</translation>
    </message>
    <message>
        <source>Light grey</source>
        <translation>Cinza claro</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Branco</translation>
    </message>
    <message>
        <source>Notify when a batch ends in the background</source>
        <translation>Avisar quando um lote terminar em segundo plano</translation>
    </message>
    <message>
        <source>This is about {title}; Model &gt; Manage Models has the others.</source>
        <translation>Isto se refere a {title}; os outros estão em Modelo &gt; Gerenciar Modelos.</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Tamanho:</translation>
    </message>
    <message>
        <source>Realism:</source>
        <translation>Realismo:</translation>
    </message>
    <message>
        <source>Background:</source>
        <translation>Fundo:</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atalhos de Teclado</translation>
    </message>
    <message>
        <source>On the photo</source>
        <translation>Na foto</translation>
    </message>
    <message>
        <source>In the strip</source>
        <translation>Na tira</translation>
    </message>
    <message>
        <source>Space or {key}</source>
        <translation>Espaço ou {key}</translation>
    </message>
    <message>
        <source>Zoom in and out</source>
        <translation>Mais e menos zoom</translation>
    </message>
    <message>
        <source>The whole photo</source>
        <translation>A foto inteira</translation>
    </message>
    <message>
        <source>Actual pixels</source>
        <translation>Pixels reais</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <translation>Mover a foto</translation>
    </message>
    <message>
        <source>Show A or B (Result, with Compare)</source>
        <translation>Mostrar A ou B (Resultado, com Comparar)</translation>
    </message>
    <message>
        <source>Move the handle</source>
        <translation>Mover a alça</translation>
    </message>
    <message>
        <source>Shift and {keys}</source>
        <translation>Shift e {keys}</translation>
    </message>
    <message>
        <source>Previous and next photo</source>
        <translation>Foto anterior e seguinte</translation>
    </message>
    <message>
        <source>Select several, which changes are for</source>
        <translation>Selecionar várias, para alterá-las juntas</translation>
    </message>
    <message>
        <source>Take out of the strip</source>
        <translation>Tirar da tira</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>&amp;Desfazer {step}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>&amp;Refazer {step}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>Calcular em</translation>
    </message>
    <message>
        <source>{unit}: tried, and used.</source>
        <translation>{unit}: testado e em uso.</translation>
    </message>
    <message>
        <source>{unit}: not used ({problem}).</source>
        <translation>{unit}: não usado ({problem}).</translation>
    </message>
    <message>
        <source>No photo yet</source>
        <translation>Nenhuma foto ainda</translation>
    </message>
    <message>
        <source>Drop photos or a folder here</source>
        <translation>Solte fotos ou uma pasta aqui</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Paste a photo from the clipboard</source>
        <translation>Colar uma foto da Área de Transferência</translation>
    </message>
    <message>
        <source>Try a sample</source>
        <translation>Experimente um exemplo</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>Samples: NASA (public domain), Rachel Michetti and Lav Varshney (CC0), aged by us</source>
        <translation>Exemplos: NASA (domínio público), Rachel Michetti e Lav Varshney (CC0), envelhecidos por nós</translation>
    </message>
    <message>
        <source>Vernier enlarges them, from faithful to realistic.</source>
        <translation>O Vernier as amplia, de fiel a realista.</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Retrato</translation>
    </message>
    <message>
        <source>A small photo of good quality</source>
        <translation>Uma foto pequena de boa qualidade</translation>
    </message>
    <message>
        <source>From the web</source>
        <translation>Da web</translation>
    </message>
    <message>
        <source>A small JPEG with the marks of strong compression</source>
        <translation>Um JPEG pequeno com marcas de forte compressão</translation>
    </message>
    <message>
        <source>Old print</source>
        <translation>Cópia antiga</translation>
    </message>
    <message>
        <source>A faded print with grain and scratches</source>
        <translation>Uma cópia desbotada, com grão e arranhões</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>Abrir &amp;Pasta…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Show in Fi&amp;nder&apos;s Services</source>
        <translation>Mostrar nos &amp;Serviços do Finder</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;lar</translation>
    </message>
    <message>
        <source>&amp;Manage Models…</source>
        <translation>&amp;Gerenciar Modelos…</translation>
    </message>
    <message>
        <source>&amp;One Photo</source>
        <translation>&amp;Uma Foto</translation>
    </message>
    <message>
        <source>The &amp;Queue</source>
        <translation>A &amp;Fila</translation>
    </message>
    <message>
        <source>&amp;Minimize</source>
        <translation>&amp;Minimizar</translation>
    </message>
    <message>
        <source>&amp;Zoom the Window</source>
        <translation>&amp;Zoom da Janela</translation>
    </message>
    <message>
        <source>Vernier &amp;Help</source>
        <translation>&amp;Ajuda do Vernier</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>Buscar na ajuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>Atalhos de &amp;Teclado</translation>
    </message>
    <message>
        <source>Full Scr&amp;een</source>
        <translation>Tela C&amp;heia</translation>
    </message>
    <message>
        <source>Show &amp;Log</source>
        <translation>Mostrar &amp;Registro</translation>
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
        <translation>Aumente o zoom para ver o que foi inventado</translation>
    </message>
    <message>
        <source>Rendering…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Not enlarged</source>
        <translation>Não ampliada</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>brushed</source>
        <translation>com pincel</translation>
    </message>
    <message>
        <source>Cleanup {value}</source>
        <translation>Limpeza {value}</translation>
    </message>
    <message>
        <source>Plus and minus zoom, 0 shows the whole photo, 1 actual pixels. The arrow keys move the photo, Shift with left or right moves the handle. Hold Space to see the original.</source>
        <translation>Mais e menos alteram o zoom, 0 mostra a foto inteira, 1 os pixels reais. As setas movem a foto; Shift com esquerda ou direita move a alça. Mantenha a barra de espaço pressionada para ver o original.</translation>
    </message>
    <message>
        <source>Device not configured</source>
        <translation>Dispositivo não disponível</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>A pasta não está vazia</translation>
    </message>
    <message>
        <source>Disc quota exceeded</source>
        <translation>Cota de disco excedida</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Cota de disco excedida</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>O arquivo já existe</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Nome de arquivo longo demais</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Arquivo grande demais</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Erro de entrada/saída</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>Argumento inválido</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>É uma pasta</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>O disco está cheio</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>O dispositivo não existe</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Não é uma pasta</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Operação não permitida</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>Operação não aceita</translation>
    </message>
    <message>
        <source>Operation timed out</source>
        <translation>Tempo esgotado</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permissão negada</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>O disco é somente leitura</translation>
    </message>
    <message>
        <source>Resource busy</source>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>Stale NFS file handle</source>
        <translation>Conexão com o disco perdida</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>Conexão com o disco perdida</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Arquivos abertos demais</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Photo(s)</source>
        <translation>
            <numerusform>Remover Foto</numerusform>
            <numerusform>Remover %n Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>The result would have {width} × {height} pixels, which are {pixels:,} megapixels. The clipboard takes up to {most}. Choose a smaller size, or export it.</source>
        <translation>O resultado teria {width} × {height} pixels, ou seja, {pixels:,} megapixels. A Área de Transferência aceita até {most}. Escolha um tamanho menor ou exporte-o.</translation>
    </message>
    <message>
        <source>The setting that is shown</source>
        <translation>O ajuste mostrado</translation>
    </message>
    <message>
        <source>Show the setting that was kept (A)</source>
        <translation>Mostrar o ajuste mantido (A)</translation>
    </message>
    <message>
        <source>Show the present setting (A)</source>
        <translation>Mostrar o ajuste atual (A)</translation>
    </message>
    <message>
        <source>Needs {needed}, only {free} free</source>
        <translation>Precisa de {needed}, só {free} livres</translation>
    </message>
    <message>
        <source>{name} has {width} × {height} pixels, and the part that was chosen is not inside of it. Crop the photo again.</source>
        <translation>{name} tem {width} × {height} pixels, e a parte escolhida não está dentro dela. Recorte a foto de novo.</translation>
    </message>
    <message>
        <source>Part of the photo to keep</source>
        <translation>Parte da foto a manter</translation>
    </message>
    <message>
        <source>The arrow keys move the frame by one pixel, with Shift by ten. With Option they move its lower right corner. X turns it. Return is Done, Escape is Cancel.</source>
        <translation>As setas movem a moldura um pixel; com Shift, dez. Com Option, movem o canto inferior direito. X gira a moldura. Return é Concluído e Escape é Cancelar.</translation>
    </message>
    <message>
        <source>It is another photo than the one that was cropped, so all of it is shown.</source>
        <translation>Esta não é mais a foto que foi recortada, por isso ela aparece inteira.</translation>
    </message>
    <message>
        <source>Marks outside of the crop, such as the names of faces, were left out.</source>
        <translation>As marcações fora do recorte, como os nomes dos rostos, foram omitidas.</translation>
    </message>
    <message>
        <source>Its panorama data was left out, because the photo was cropped.</source>
        <translation>Seus dados de panorama foram omitidos, porque a foto foi recortada.</translation>
    </message>
    <message>
        <source>Its crop and local adjustments for Lightroom and Camera Raw were left out, because they are for all of the photo.</source>
        <translation>Seu recorte e seus ajustes locais para Lightroom e Camera Raw foram omitidos, porque são para a foto inteira.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recortar</translation>
    </message>
</context>
</TS>
