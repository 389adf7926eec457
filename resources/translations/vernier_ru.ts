<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Little noise and compression was found, so it was not cleaned.</source>
        <translation>Шума и&#xa0;следов сжатия почти нет, поэтому фото не очищалось.</translation>
    </message>
    <message>
        <source>Compression artefacts were found: cleanup {value}.</source>
        <translation>Найдены артефакты сжатия: очистка {value}.</translation>
    </message>
    <message>
        <source>Noise was found: cleanup {value}.</source>
        <translation>Найден шум: очистка {value}.</translation>
    </message>
    <message>
        <source>There is not enough memory for {name}. Close other programs and try again.</source>
        <translation>Не хватает памяти для {name}. Закройте другие приложения и&#xa0;повторите попытку.</translation>
    </message>
    <message>
        <source>{name} could not be enlarged because of an unexpected error ({kind}). The log has the details.</source>
        <translation>Не удалось увеличить {name} из-за непредвиденной ошибки ({kind}). Подробности&#xa0;— в&#xa0;журнале.</translation>
    </message>
    <message>
        <source>Another window or command line of Vernier has enlarged it in the meantime.</source>
        <translation>За это время его увеличило другое окно или командная строка Vernier.</translation>
    </message>
    <message>
        <source>The journal {file} cannot be written ({reason}), so a later run will not know which photos are finished. Make room on its disk, or allow your account to write it.</source>
        <translation>Не удается записать список готовых фото {file} ({reason}), поэтому при следующем запуске не будет известно, какие фото готовы. Освободите место на диске или разрешите своей учетной записи запись.</translation>
    </message>
    <message>
        <source>The journal {file} cannot be read ({reason}), so it is not known which photos are finished. Allow your account to read it.</source>
        <translation>Не удается прочитать список готовых фото {file} ({reason}), поэтому неизвестно, какие фото готовы. Разрешите своей учетной записи чтение.</translation>
    </message>
    <message>
        <source>{name} belongs to another program, so Vernier does not look into it. Export the photos from that program, and name the folder that they are in.</source>
        <translation>{name} принадлежит другому приложению, поэтому Vernier туда не заглядывает. Экспортируйте фото из того приложения и&#xa0;укажите папку, в&#xa0;которой они лежат.</translation>
    </message>
    <message>
        <source>{name} would have {width:,} × {height:,} pixels. That takes about {needed:,.1f} GB of memory; this computer has {memory:,.1f} GB. Ask for a smaller size, or for PNG, TIFF or JPEG, which need the least.</source>
        <translation>В&#xa0;{name} было бы {width:,}&#xa0;×&#xa0;{height:,}&#xa0;пикселей. Для этого нужно около {needed:,.1f}&#xa0;ГБ памяти; у&#xa0;этого компьютера {memory:,.1f}&#xa0;ГБ. Выберите меньший размер либо PNG, TIFF или JPEG, которым нужно меньше всего.</translation>
    </message>
    <message>
        <source>{name} no longer exists ({reason}).</source>
        <translation>Файла {name} больше нет ({reason}).</translation>
    </message>
    <message>
        <source>It has {width} × {height} pixels, at least as many as asked for, and was left alone.</source>
        <translation>В&#xa0;нем {width}&#xa0;×&#xa0;{height}&#xa0;пикселей, то есть не меньше заданного размера, и&#xa0;оно оставлено как есть.</translation>
    </message>
    <message>
        <source>{format} would have 8 bits per channel here; the result is a PNG, which keeps all of them.</source>
        <translation>В&#xa0;{format} здесь было бы 8&#xa0;бит на канал; результат&#xa0;— PNG, который сохраняет их все.</translation>
    </message>
    <message>
        <source>Vernier does not write {format}; the result is a PNG.</source>
        <translation>Vernier не записывает {format}; результат&#xa0;— PNG.</translation>
    </message>
    <message>
        <source>The folder {folder} is no longer there. Put it back or connect its disk, and try again.</source>
        <translation>Папки {folder} больше нет. Верните ее или подключите ее диск и&#xa0;повторите попытку.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be created, because {nearest} is not a folder. Choose another one.</source>
        <translation>Не удается создать папку {folder}, потому что {nearest}&#xa0;— не папка. Выберите другую.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be created ({reason}). Choose another folder.</source>
        <translation>Не удается создать папку {folder} ({reason}). Выберите другую папку.</translation>
    </message>
    <message>
        <source>The photo has that size already, so it is only cleaned.</source>
        <translation>Фото уже такого размера, поэтому оно только очищается.</translation>
    </message>
    <message>
        <source>The photo has that size already, so it is not enlarged.</source>
        <translation>Фото уже такого размера, поэтому оно не увеличивается.</translation>
    </message>
    <message>
        <source>The photo is larger than that, so it is cleaned and reduced.</source>
        <translation>Фото больше этого размера, поэтому оно очищается и&#xa0;уменьшается.</translation>
    </message>
    <message>
        <source>The photo is larger than that, so it is only reduced.</source>
        <translation>Фото больше этого размера, поэтому оно только уменьшается.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels are more than {scale} times its size. Beyond {scale} times the photo is only resampled, which adds no detail.</source>
        <translation>{width}&#xa0;×&#xa0;{height}&#xa0;пикселей: это больше, чем увеличение ×{scale}. Сверх ×{scale} фото только пересчитывается, и&#xa0;деталей не прибавляется.</translation>
    </message>
    <message>
        <source>With {passes} it is sharper, but takes much longer.</source>
        <translation>С&#xa0;параметром {passes} выходит резче, но занимает намного больше времени.</translation>
    </message>
    <message>
        <source>{name} would have {width:,} × {height:,} pixels. That takes about {needed:,.0f} GB of memory; this computer has {memory:,.0f} GB. Ask for a smaller size.</source>
        <translation>В&#xa0;{name} было бы {width:,}&#xa0;×&#xa0;{height:,}&#xa0;пикселей. Для этого нужно около {needed:,.0f}&#xa0;ГБ памяти; у&#xa0;этого компьютера {memory:,.0f}&#xa0;ГБ. Выберите меньший размер.</translation>
    </message>
    <message>
        <source>The folder {root} cannot be read ({reason}). Allow your account to read it.</source>
        <translation>Не удается прочитать папку {root} ({reason}). Разрешите своей учетной записи ее чтение.</translation>
    </message>
    <message>
        <source>{path} has no pictures in it but in packages, caches and what was excluded. Name a folder with photos.</source>
        <translation>В&#xa0;папке {path} нет изображений, кроме тех, что в&#xa0;пакетах, кэшах и&#xa0;исключенных местах. Укажите папку с&#xa0;фото.</translation>
    </message>
    <message>
        <source>{path} has no pictures in it, nor in its folders.</source>
        <translation>В&#xa0;папке {path} и&#xa0;во вложенных папках нет изображений.</translation>
    </message>
    <message>
        <source>{path} has no pictures in it. To look into its folders too, add --recursive.</source>
        <translation>В&#xa0;папке {path} нет изображений. Чтобы просмотреть и&#xa0;вложенные папки, добавьте --recursive.</translation>
    </message>
    <message>
        <source>The folder {folder} for intermediate files cannot be used ({reason}). Free some space on its disk.</source>
        <translation>Папку {folder} нельзя использовать для промежуточных файлов ({reason}). Освободите место на ее диске.</translation>
    </message>
    <message>
        <source>Cleaning this photo takes about {needed} on the disk of {folder}, and {free} are free there. Set cleanup to 0, or make room.</source>
        <translation>Для очистки этого фото нужно около {needed} на диске папки {folder}, а&#xa0;свободно там {free}. Установите очистку на 0 или освободите место.</translation>
    </message>
    <message>
        <source>Enlarging this photo takes about {needed} on the disk of {folder}, and {free} are free there. Choose a smaller size, or make room.</source>
        <translation>Для увеличения этого фото нужно около {needed} на диске папки {folder}, а свободно там {free}. Выберите меньший размер или освободите место.</translation>
    </message>
    <message>
        <source>The result needs about {needed}, and {free} are free on the disk of {folder}. Choose a folder on another disk or a smaller size, or make room.</source>
        <translation>Для результата нужно около {needed}, а на диске папки {folder} свободно {free}. Выберите папку на другом диске или меньший размер либо освободите место.</translation>
    </message>
    <message>
        <source>The results may need {needed}, and the disk of {folder} has {free} free.</source>
        <translation>Для результатов может понадобиться {needed}, а на диске папки {folder} свободно {free}.</translation>
    </message>
    <message>
        <source>{value} GB</source>
        <translation>{value}&#xa0;ГБ</translation>
    </message>
    <message>
        <source>{value} MB</source>
        <translation>{value}&#xa0;МБ</translation>
    </message>
    <message>
        <source>{value} kB</source>
        <translation>{value}&#xa0;КБ</translation>
    </message>
    <message>
        <source>not timed yet</source>
        <translation>еще не измерено</translation>
    </message>
    <message>
        <source>{seconds} s per megapixel</source>
        <translation>{seconds}&#xa0;с&#xa0;на мегапиксель</translation>
    </message>
    <message>
        <source>The model {student} does not fit this version of Vernier: what its programs make does not fit together. Install it again.</source>
        <translation>Модель {student} не подходит к&#xa0;этой версии Vernier: результаты ее программ не сочетаются. Установите ее заново.</translation>
    </message>
    <message>
        <source>The model {student} computed no usable pixels at row {row}, column {column} of the photo. Try another model.</source>
        <translation>Модель {student} не дала пригодных пикселей в&#xa0;строке {row}, столбце {column} фото. Попробуйте другую модель.</translation>
    </message>
    <message>
        <source>Core ML needs a Mac. Use the runtime &apos;torch&apos; on this computer.</source>
        <translation>Для Core ML нужен Mac. На этом компьютере используйте среду выполнения «torch».</translation>
    </message>
    <message>
        <source>The runtime &apos;torch&apos; is not installed. Install the package torch, or use Core ML on a Mac.</source>
        <translation>Среда выполнения «torch» не установлена. Установите пакет torch или используйте Core ML на Mac.</translation>
    </message>
    <message>
        <source>The model {student} has no programs for the runtime &apos;{runtime}&apos;.</source>
        <translation>У&#xa0;модели {student} нет программ для среды выполнения «{runtime}».</translation>
    </message>
    <message>
        <source>The model {student} does not fit this version of Vernier: its program &apos;{program}&apos; takes {taken}, and was given {given}. Install it again.</source>
        <translation>Модель {student} не подходит к&#xa0;этой версии Vernier: ее программа «{program}» принимает: {taken}, а получила: {given}. Установите модель заново.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} или {other}</translation>
    </message>
    <message>
        <source>The model {student} lacks its program &apos;{program}&apos; for tiles of {tile}. Install it again.</source>
        <translation>В&#xa0;модели {student} нет программы «{program}» для плиток размером {tile}. Установите модель заново.</translation>
    </message>
    <message>
        <source>Core ML does not accept the program &apos;{program}&apos; of the model {student}. Install the model again, or choose the runtime &apos;torch&apos;.</source>
        <translation>Core ML не принимает программу «{program}» модели {student}. Установите модель заново или выберите среду выполнения «torch».</translation>
    </message>
    <message>
        <source>Core ML does not accept the model there</source>
        <translation>Core ML не принимает там модель</translation>
    </message>
    <message>
        <source>it did not answer for {seconds} s</source>
        <translation>нет ответа в&#xa0;течение {seconds}&#xa0;с</translation>
    </message>
    <message>
        <source>its process ended unexpectedly (status {code})</source>
        <translation>процесс неожиданно завершился, статус {code}</translation>
    </message>
    <message>
        <source>The program {name} cannot be loaded safely: {reason}</source>
        <translation>Программу {name} нельзя безопасно загрузить: {reason}</translation>
    </message>
    <message>
        <source>The program {name} is damaged. Install the model again.</source>
        <translation>Программа {name} повреждена. Установите модель заново.</translation>
    </message>
    <message>
        <source>its format has the version {found}, not {wanted}.</source>
        <translation>версия ее формата&#xa0;— {found}, а не {wanted}.</translation>
    </message>
    <message>
        <source>it has an input of the kind {kind}.</source>
        <translation>у&#xa0;нее есть вход вида {kind}.</translation>
    </message>
    <message>
        <source>it lacks the weights {names}.</source>
        <translation>в&#xa0;ней нет весов {names}.</translation>
    </message>
    <message>
        <source>it has {outputs} outputs under {names} names.</source>
        <translation>число ее выходов&#xa0;— {outputs}, а имен для них&#xa0;— {names}.</translation>
    </message>
    <message>
        <source>its part {name} is compressed.</source>
        <translation>ее часть {name} сжата.</translation>
    </message>
    <message>
        <source>its part {name} is too large.</source>
        <translation>ее часть {name} слишком велика.</translation>
    </message>
    <message>
        <source>its weight {path} is a Python object.</source>
        <translation>ее вес {path}&#xa0;— объект Python.</translation>
    </message>
    <message>
        <source>it returns {kind}.</source>
        <translation>она возвращает {kind}.</translation>
    </message>
    <message>
        <source>an operation has a result of the kind {kind}.</source>
        <translation>у&#xa0;одной из операций результат вида {kind}.</translation>
    </message>
    <message>
        <source>an operation has an argument of the kind {kind}.</source>
        <translation>у&#xa0;одной из операций аргумент вида {kind}.</translation>
    </message>
    <message>
        <source>it has the name &apos;{name}&apos;.</source>
        <translation>в&#xa0;ней есть имя «{name}».</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>can not be run with {shapes}</source>
        <translation>не выполняется с&#xa0;{shapes}</translation>
    </message>
    <message>
        <source>The model {student} does not fit this version of Vernier: its program &apos;{program}&apos; {what}. Install it again.</source>
        <translation>Модель {student} не подходит к&#xa0;этой версии Vernier: ее программа «{program}» {what}. Установите модель заново.</translation>
    </message>
    <message>
        <source>it calls {target}.</source>
        <translation>она вызывает {target}.</translation>
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
        <translation>Процессор</translation>
    </message>
    <message>
        <source>This version of Vernier cannot run models of the system &apos;{system}&apos;.</source>
        <translation>Эта версия Vernier не может выполнять модели системы «{system}».</translation>
    </message>
    <message>
        <source>it is no faster than the processor</source>
        <translation>не быстрее процессора</translation>
    </message>
    <message>
        <source>its pixels are no picture</source>
        <translation>его пиксели&#xa0;— не изображение</translation>
    </message>
    <message>
        <source>its picture differs from that of the processor ({decibels} dB)</source>
        <translation>изображение отличается от полученного процессором, {decibels}&#xa0;дБ</translation>
    </message>
    <message>
        <source>The process that enlarges photos ended unexpectedly, twice (status {code}). Try again; if it happens again, close other programs or try a smaller photo.</source>
        <translation>Процесс, увеличивающий фото, дважды неожиданно завершился (статус {code}). Повторите попытку; если это случится снова, закройте другие приложения или возьмите фото меньше.</translation>
    </message>
    <message>
        <source>The intermediate file {path} could not be made ({reason}). Free some space on that disk.</source>
        <translation>Не удалось создать промежуточный файл {path} ({reason}). Освободите место на этом диске.</translation>
    </message>
    <message>
        <source>The disk became full while the photo was enlarged. Free some space and try again.</source>
        <translation>Во время увеличения фото закончилось место на диске. Освободите место и&#xa0;повторите попытку.</translation>
    </message>
    <message>
        <source>There is not enough memory for this photo. Close other programs and try again.</source>
        <translation>Не хватает памяти для этого фото. Закройте другие приложения и&#xa0;повторите попытку.</translation>
    </message>
    <message>
        <source>The photo could not be enlarged because of an unexpected error ({kind}). The log has the details.</source>
        <translation>Не удалось увеличить фото из-за непредвиденной ошибки ({kind}). Подробности&#xa0;— в&#xa0;журнале.</translation>
    </message>
    <message>
        <source>There is not enough memory for {width} × {height} pixels. Close other programs or enlarge less.</source>
        <translation>Не хватает памяти для {width}&#xa0;×&#xa0;{height}&#xa0;пикселей. Закройте другие приложения или увеличивайте меньше.</translation>
    </message>
    <message>
        <source>an unexpected error occurred ({kind})</source>
        <translation>непредвиденная ошибка, {kind}</translation>
    </message>
    <message>
        <source>RGB colours</source>
        <translation>цвета RGB</translation>
    </message>
    <message>
        <source>greys</source>
        <translation>оттенки серого</translation>
    </message>
    <message>
        <source>CMYK colours</source>
        <translation>цвета CMYK</translation>
    </message>
    <message>
        <source>Lab colours</source>
        <translation>цвета Lab</translation>
    </message>
    <message>
        <source>Its colour profile is damaged and was ignored; the colours were read as sRGB.</source>
        <translation>Цветовой профиль поврежден и&#xa0;не учтен; цвета прочитаны как sRGB.</translation>
    </message>
    <message>
        <source>other colours</source>
        <translation>другие цвета</translation>
    </message>
    <message>
        <source>Its colour profile is for {described}, which the image does not have, and was ignored; the colours were read as sRGB.</source>
        <translation>Цветовой профиль предназначен для цветов, которых в&#xa0;изображении нет ({described}), и&#xa0;не учтен; цвета прочитаны как sRGB.</translation>
    </message>
    <message>
        <source>a JPEG-LS image</source>
        <translation>изображение JPEG-LS</translation>
    </message>
    <message>
        <source>a hierarchical JPEG image</source>
        <translation>иерархическое изображение JPEG</translation>
    </message>
    <message>
        <source>a JPEG image with {depth} bits per channel</source>
        <translation>изображение JPEG (битов на канал: {depth})</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, TIFF, HEIC, AVIF, camera raw, JPEG 2000, JPEG XL, BMP, GIF, TGA, PNM and ICO</source>
        <translation>JPEG, PNG, WebP, TIFF, HEIC, AVIF, RAW-файлы камер, JPEG 2000, JPEG XL, BMP, GIF, TGA, PNM и&#xa0;ICO</translation>
    </message>
    <message>
        <source>A few of its values lie below black or above white and were cut off.</source>
        <translation>Некоторые значения ниже черного или выше белого, они обрезаны.</translation>
    </message>
    <message>
        <source>{name} is a file of {size:,.0f} GB, too large for the {memory:,.0f} GB of memory of this computer.</source>
        <translation>Файл {name} занимает {size:,.0f}&#xa0;ГБ, это слишком много для {memory:,.0f}&#xa0;ГБ памяти этого компьютера.</translation>
    </message>
    <message>
        <source>{name} has {width:,} × {height:,} pixels. Opening it takes about {needed:,.0f} GB of memory; this computer has {memory:,.0f} GB. Crop it or make it smaller first: up to about {most:,.0f} megapixels will work.</source>
        <translation>В&#xa0;{name} {width:,}&#xa0;×&#xa0;{height:,}&#xa0;пикселей. Для открытия нужно около {needed:,.0f}&#xa0;ГБ памяти; у&#xa0;этого компьютера {memory:,.0f}&#xa0;ГБ. Сначала обрежьте или уменьшите изображение: подойдет примерно до {most:,.0f}&#xa0;Мп.</translation>
    </message>
    <message>
        <source>{name} has {width:,} × {height:,} pixels. Enlarging it {scale} times takes about {needed:,.0f} GB of memory; this computer has {memory:,.0f} GB. Crop it or make it smaller first: up to about {most:,.0f} megapixels will work.</source>
        <translation>В&#xa0;{name} {width:,}&#xa0;×&#xa0;{height:,}&#xa0;пикселей. Для увеличения ×{scale} нужно около {needed:,.0f}&#xa0;ГБ памяти; у&#xa0;этого компьютера {memory:,.0f}&#xa0;ГБ. Сначала обрежьте или уменьшите изображение: подойдет примерно до {most:,.0f}&#xa0;Мп.</translation>
    </message>
    <message>
        <source>{name} cannot be written here: only macOS has an encoder of {format} that Vernier may use. Choose another format.</source>
        <translation>Записать {name} здесь нельзя: кодировщик {format}, доступный Vernier, есть только в&#xa0;macOS. Выберите другой формат.</translation>
    </message>
    <message>
        <source>{name} would have {width:,} × {height:,} pixels. A {format} file cannot have more than {ceiling:,} on a side. Choose PNG or TIFF instead.</source>
        <translation>В&#xa0;{name} было бы {width:,}&#xa0;×&#xa0;{height:,}&#xa0;пикселей. В&#xa0;файле {format} длина стороны не может превышать {ceiling:,}. Выберите PNG или TIFF.</translation>
    </message>
    <message>
        <source>{name} would have {width:,} × {height:,} pixels. Programs that show AVIF refuse more than {most:,.0f} megapixels. Choose PNG or TIFF instead.</source>
        <translation>В&#xa0;{name} было бы {width:,}&#xa0;×&#xa0;{height:,}&#xa0;пикселей. Приложения, показывающие AVIF, не принимают более {most:,.0f}&#xa0;Мп. Выберите PNG или TIFF.</translation>
    </message>
    <message>
        <source>Its gain map for bright screens (HDR) was left out; the result is the picture for ordinary screens.</source>
        <translation>Карта усиления для ярких экранов (HDR) не сохранена; результат&#xa0;— изображение для обычных экранов.</translation>
    </message>
    <message>
        <source>Its outlines from Photoshop (paths, clipping path) were left out.</source>
        <translation>Контуры из Photoshop (пути, обтравочный контур) не сохранены.</translation>
    </message>
    <message>
        <source>Its video (motion photo) was left out.</source>
        <translation>Видео («живое» фото) не сохранено.</translation>
    </message>
    <message>
        <source>Its depth map was left out.</source>
        <translation>Карта глубины не сохранена.</translation>
    </message>
    <message>
        <source>Its sound recording was left out.</source>
        <translation>Звукозапись не сохранена.</translation>
    </message>
    <message>
        <source>Its camera data (EXIF) is damaged and was left out.</source>
        <translation>Данные камеры (EXIF) повреждены и&#xa0;не сохранены.</translation>
    </message>
    <message>
        <source>Part of its XMP data is missing or damaged and was left out.</source>
        <translation>Часть данных XMP отсутствует или повреждена и&#xa0;не сохранена.</translation>
    </message>
    <message>
        <source>Its XMP data is damaged and was left out.</source>
        <translation>Данные XMP повреждены и&#xa0;не сохранены.</translation>
    </message>
    <message>
        <source>Only the first of {count} pages was read.</source>
        <translation>Прочитана только первая страница (всего страниц: {count}).</translation>
    </message>
    <message>
        <source>Only the main one of {count} images was read.</source>
        <translation>Прочитано только основное изображение (всего изображений: {count}).</translation>
    </message>
    <message>
        <source>Only the first of {count} images was read.</source>
        <translation>Прочитано только первое изображение (всего изображений: {count}).</translation>
    </message>
    <message>
        <source>Only the first of {count} frames was read.</source>
        <translation>Прочитан только первый кадр (всего кадров: {count}).</translation>
    </message>
    <message>
        <source>Its {depth} bits per channel were reduced to {bits}.</source>
        <translation>Число битов на канал уменьшено с&#xa0;{depth} до {bits}.</translation>
    </message>
    <message>
        <source>Its panorama data was left out, because the photo was turned or flipped.</source>
        <translation>Данные панорамы не сохранены, потому что фото повернуто или отражено.</translation>
    </message>
    <message>
        <source>This photo was already enlarged or cleaned by Vernier, with the model {model}. Enlarge the original instead, if you have it.</source>
        <translation>Это фото уже увеличено или очищено в&#xa0;Vernier, модель: {model}. Лучше увеличьте оригинал, если он есть.</translation>
    </message>
    <message>
        <source>This photo was already enlarged or cleaned by Vernier, with the model {model} at realism {realism}. Enlarge the original instead, if you have it.</source>
        <translation>Это фото уже увеличено или очищено в&#xa0;Vernier, модель: {model}, реализм: {realism}. Лучше увеличьте оригинал, если он есть.</translation>
    </message>
    <message>
        <source>Its pixel values have no defined white; the brightest became white, the darkest black.</source>
        <translation>Для значений пикселей не определен белый цвет; самое светлое стало белым, самое темное&#xa0;— черным.</translation>
    </message>
    <message>
        <source>It is an HDR picture; its highlights were brought into the range of an ordinary screen.</source>
        <translation>Это изображение HDR; его светлые участки приведены к&#xa0;диапазону обычного экрана.</translation>
    </message>
    <message>
        <source>It has no usable CMYK profile; its colours are approximate.</source>
        <translation>Нет пригодного профиля CMYK; цвета приблизительные.</translation>
    </message>
    <message>
        <source>The name has an unmatched brace. Available fields: {known}.</source>
        <translation>В&#xa0;имени непарная фигурная скобка. Доступные поля: {known}.</translation>
    </message>
    <message>
        <source>{{{field}}} is not a known field. Available fields: {known}.</source>
        <translation>{{{field}}}&#xa0;— неизвестное поле. Доступные поля: {known}.</translation>
    </message>
    <message>
        <source>A name cannot be empty or contain a slash.</source>
        <translation>Имя не может быть пустым или содержать косую черту.</translation>
    </message>
    <message>
        <source>{name} has {width:,} × {height:,} pixels. An AVIF with more than {most:,.0f} megapixels can not be opened. Make it smaller or export it as PNG or TIFF first.</source>
        <translation>В&#xa0;{name} {width:,}&#xa0;×&#xa0;{height:,}&#xa0;пикселей. Открыть AVIF, в&#xa0;котором больше {most:,.0f}&#xa0;Мп, нельзя. Сначала уменьшите его или экспортируйте в&#xa0;PNG или TIFF.</translation>
    </message>
    <message>
        <source>a HEIF image of a kind other than HEIC</source>
        <translation>изображение HEIF другого вида, чем HEIC</translation>
    </message>
    <message>
        <source>a JPEG XL image with inks (CMYK)</source>
        <translation>изображение JPEG XL с&#xa0;красками (CMYK)</translation>
    </message>
    <message>
        <source>a JPEG XL image without a description of its colours</source>
        <translation>изображение JPEG XL без описания цветов</translation>
    </message>
    <message>
        <source>{name} was not opened: to decode it takes far more memory than a picture of its size needs. Save it again with another program.</source>
        <translation>Файл {name} не открыт: декодирование требует намного больше памяти, чем нужно изображению его размера. Сохраните его заново в&#xa0;другом приложении.</translation>
    </message>
    <message>
        <source>a BMP image with an unusual layout of bits</source>
        <translation>изображение BMP с&#xa0;необычным расположением битов</translation>
    </message>
    <message>
        <source>It was developed with the white balance of the camera. For full control, develop it in a raw converter and open the TIFF.</source>
        <translation>Оно проявлено с&#xa0;балансом белого камеры. Для полного контроля проявите его в&#xa0;конвертере RAW и&#xa0;откройте TIFF.</translation>
    </message>
    <message>
        <source>Channels that are no colours were left out: {count}.</source>
        <translation>Каналы, которые не являются цветами, не сохранены: {count}.</translation>
    </message>
    <message>
        <source>a TIFF image with luma and chroma in separate planes</source>
        <translation>изображение TIFF с&#xa0;яркостью и&#xa0;цветностью в&#xa0;отдельных плоскостях</translation>
    </message>
    <message>
        <source>a TIFF image with the compression {method}</source>
        <translation>изображение TIFF со сжатием {method}</translation>
    </message>
    <message>
        <source>a TIFF image with complex numbers</source>
        <translation>изображение TIFF с&#xa0;комплексными числами</translation>
    </message>
    <message>
        <source>a TIFF image with an unusual number of bits per channel</source>
        <translation>изображение TIFF с&#xa0;необычным числом битов на канал</translation>
    </message>
    <message>
        <source>a TIFF volume</source>
        <translation>объемное изображение TIFF</translation>
    </message>
    <message>
        <source>a TIFF image with inks other than those of CMYK</source>
        <translation>изображение TIFF с&#xa0;красками, отличными от CMYK</translation>
    </message>
    <message>
        <source>a TIFF image with an unusual colour space</source>
        <translation>изображение TIFF с&#xa0;необычным цветовым пространством</translation>
    </message>
    <message>
        <source>A part of this image is missing or wrong.</source>
        <translation>Часть изображения отсутствует или неверна.</translation>
    </message>
    <message>
        <source>{name} uses a pixel format that Vernier does not support ({reason}). Export it as JPEG, PNG or TIFF with 8 bits per channel first.</source>
        <translation>В&#xa0;{name} используется формат пикселей, который Vernier не поддерживает ({reason}). Сначала экспортируйте его в&#xa0;JPEG, PNG или TIFF с&#xa0;8 битами на канал.</translation>
    </message>
    <message>
        <source>{name} could not be opened: there was not enough free memory. Close other programs or make the image smaller first.</source>
        <translation>Не удалось открыть {name}: не хватило свободной памяти. Закройте другие приложения или сначала уменьшите изображение.</translation>
    </message>
    <message>
        <source>{name} is damaged, incomplete or in an unusual format and could not be opened. Copy or download it again, or export it again from the program that made it.</source>
        <translation>Файл {name} поврежден, неполон или в&#xa0;необычном формате, открыть его не удалось. Скопируйте или загрузите его снова либо экспортируйте заново из приложения, в&#xa0;котором он создан.</translation>
    </message>
    <message>
        <source>This {kind} is damaged or ends too early.</source>
        <translation>Файл {kind} поврежден или обрывается слишком рано.</translation>
    </message>
    <message>
        <source>{name} was not opened. {problem} Save it again with another program.</source>
        <translation>Файл {name} не открыт. {problem} Сохраните его заново в&#xa0;другом приложении.</translation>
    </message>
    <message>
        <source>{name} is not whole. {problem} Copy or download it again.</source>
        <translation>Файл {name} неполный. {problem} Скопируйте или загрузите его снова.</translation>
    </message>
    <message>
        <source>{name} could not be opened: the process that decodes it ended unexpectedly (status {code}). Close other programs or export the image again from the program that made it.</source>
        <translation>Не удалось открыть {name}: процесс декодирования неожиданно завершился (статус {code}). Закройте другие приложения или экспортируйте изображение заново из приложения, в&#xa0;котором оно создано.</translation>
    </message>
    <message>
        <source>a camera raw file of an unknown kind</source>
        <translation>RAW-файл камеры неизвестного вида</translation>
    </message>
    <message>
        <source>a Photoshop document</source>
        <translation>документ Photoshop</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>документ PDF</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>документ PostScript</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>рисунок SVG</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>документ XML</translation>
    </message>
    <message>
        <source>a JPEG XR image</source>
        <translation>изображение JPEG XR</translation>
    </message>
    <message>
        <source>a macOS icon</source>
        <translation>значок macOS</translation>
    </message>
    <message>
        <source>a DDS texture</source>
        <translation>текстура DDS</translation>
    </message>
    <message>
        <source>an OpenEXR image</source>
        <translation>изображение OpenEXR</translation>
    </message>
    <message>
        <source>a Radiance HDR image</source>
        <translation>изображение Radiance HDR</translation>
    </message>
    <message>
        <source>a PFM image</source>
        <translation>изображение PFM</translation>
    </message>
    <message>
        <source>a PAM image</source>
        <translation>изображение PAM</translation>
    </message>
    <message>
        <source>a QOI image</source>
        <translation>изображение QOI</translation>
    </message>
    <message>
        <source>a BPG image</source>
        <translation>изображение BPG</translation>
    </message>
    <message>
        <source>a FLIF image</source>
        <translation>изображение FLIF</translation>
    </message>
    <message>
        <source>a farbfeld image</source>
        <translation>изображение farbfeld</translation>
    </message>
    <message>
        <source>a GIMP document</source>
        <translation>документ GIMP</translation>
    </message>
    <message>
        <source>an MNG animation</source>
        <translation>анимация MNG</translation>
    </message>
    <message>
        <source>an SGI image</source>
        <translation>изображение SGI</translation>
    </message>
    <message>
        <source>a Sun raster image</source>
        <translation>растровое изображение Sun</translation>
    </message>
    <message>
        <source>a FITS image</source>
        <translation>изображение FITS</translation>
    </message>
    <message>
        <source>a ZIP archive or a document</source>
        <translation>архив ZIP или документ</translation>
    </message>
    <message>
        <source>{name} is a link to a file that no longer exists.</source>
        <translation>{name}&#xa0;— ссылка на файл, которого больше нет.</translation>
    </message>
    <message>
        <source>{name} was not found. It may have been moved, renamed or deleted.</source>
        <translation>Файл {name} не найден. Возможно, он перемещен, переименован или удален.</translation>
    </message>
    <message>
        <source>{name} is not a valid file name.</source>
        <translation>{name}&#xa0;— недопустимое имя файла.</translation>
    </message>
    <message>
        <source>{name} is a folder, not an image.</source>
        <translation>{name}&#xa0;— папка, а не изображение.</translation>
    </message>
    <message>
        <source>{name} is a pipe or a device, not an image file.</source>
        <translation>{name}&#xa0;— канал или устройство, а не файл изображения.</translation>
    </message>
    <message>
        <source>{name} is empty. Copy or download it again.</source>
        <translation>Файл {name} пуст. Скопируйте или загрузите его снова.</translation>
    </message>
    <message>
        <source>You do not have permission to read {name}. You can change this in Finder: Get Info, Sharing &amp; Permissions.</source>
        <translation>У&#xa0;вас нет прав на чтение {name}. Изменить это можно в&#xa0;Finder: «Свойства», «Общий доступ и&#xa0;права доступа».</translation>
    </message>
    <message>
        <source>{name} is a link that points back to itself.</source>
        <translation>{name}&#xa0;— ссылка, которая указывает на саму себя.</translation>
    </message>
    <message>
        <source>The name or path of the file is too long to be opened.</source>
        <translation>Имя файла или путь к&#xa0;нему слишком длинные, чтобы его открыть.</translation>
    </message>
    <message>
        <source>{name} was not found: part of its path is not a folder.</source>
        <translation>Файл {name} не найден: часть пути к&#xa0;нему&#xa0;— не папка.</translation>
    </message>
    <message>
        <source>{name} could not be read from its disk ({reason}). Check that the disk is still connected.</source>
        <translation>Не удалось прочитать {name}&#xa0;с&#xa0;диска ({reason}). Проверьте, подключен ли диск.</translation>
    </message>
    <message>
        <source>a PNG in the form that only iPhone apps use (CgBI)</source>
        <translation>PNG в&#xa0;виде, который используют только приложения iPhone (CgBI)</translation>
    </message>
    <message>
        <source>{name} is a video, which Vernier does not read. Export a picture of it as JPEG, PNG or TIFF first.</source>
        <translation>{name}&#xa0;— видео. Vernier этого не читает. Сначала экспортируйте из него кадр в&#xa0;JPEG, PNG или TIFF.</translation>
    </message>
    <message>
        <source>{name} is not an image that Vernier can read. It reads {formats}.</source>
        <translation>{name}&#xa0;— не изображение, которое Vernier может прочитать. Он читает {formats}.</translation>
    </message>
    <message>
        <source>{name} is still in iCloud. Download it in Finder, then try again.</source>
        <translation>Файл {name} еще в&#xa0;iCloud. Загрузите его в&#xa0;Finder и&#xa0;повторите попытку.</translation>
    </message>
    <message>
        <source>{name} is {kind}, which Vernier does not read. Export it as JPEG, PNG or TIFF first.</source>
        <translation>{name}&#xa0;— {kind}. Vernier этого не читает. Сначала экспортируйте его в&#xa0;JPEG, PNG или TIFF.</translation>
    </message>
    <message>
        <source>{name} takes too long for a small image.</source>
        <translation>Чтение {name} занимает слишком много времени для маленького изображения.</translation>
    </message>
    <message>
        <source>This {kind} ends too early: nothing of its picture is there.</source>
        <translation>Файл {kind} обрывается слишком рано: от изображения ничего нет.</translation>
    </message>
    <message>
        <source>This TIFF ends too early: what describes its picture is missing.</source>
        <translation>Файл TIFF обрывается слишком рано: нет описания изображения.</translation>
    </message>
    <message>
        <source>This {kind} ends too early: about {percent}% of its data is missing.</source>
        <translation>Файл {kind} обрывается слишком рано: не хватает около {percent}&#xa0;% данных.</translation>
    </message>
    <message>
        <source>The end of this JPEG is missing, so that the last of its pixels may be wrong.</source>
        <translation>Конец файла JPEG отсутствует, поэтому последние пиксели могут быть неверны.</translation>
    </message>
    <message>
        <source>This JPEG brings its picture in {count} passes, where {most} would be many, so that opening it may take minutes.</source>
        <translation>В&#xa0;этом JPEG очень много проходов изображения: {count}, а много было бы уже {most}. Открытие может занять несколько минут.</translation>
    </message>
    <message>
        <source>This JPEG ends too early: the last of its passes are missing, so that its picture is coarse in places.</source>
        <translation>Файл JPEG обрывается слишком рано: последних проходов нет, поэтому изображение местами грубое.</translation>
    </message>
    <message>
        <source>This JPEG ends too early: a part of its colours is missing.</source>
        <translation>Файл JPEG обрывается слишком рано: части цветов нет.</translation>
    </message>
    <message>
        <source>A part of this PNG beside its pixels ({names}) is damaged and was left out.</source>
        <translation>Часть этого PNG помимо пикселей ({names}) повреждена и&#xa0;не сохранена.</translation>
    </message>
    <message>
        <source>This PNG lacks its table of colours.</source>
        <translation>В&#xa0;этом PNG нет таблицы цветов.</translation>
    </message>
    <message>
        <source>A checksum of this PNG is wrong, but its pixels are intact.</source>
        <translation>Контрольная сумма этого PNG неверна, но пиксели целы.</translation>
    </message>
    <message>
        <source>This PNG is damaged: about {percent}% of its data is missing.</source>
        <translation>Файл PNG поврежден: не хватает около {percent}&#xa0;% данных.</translation>
    </message>
    <message>
        <source>This {kind} ends too early: the lower {missing:,} of its {height:,} rows of pixels are missing.</source>
        <translation>Файл {kind} обрывается слишком рано: не хватает нижних строк пикселей, {missing:,} из {height:,}.</translation>
    </message>
    <message>
        <source>This {kind} is damaged: its picture is wrong below row {row:,} of {height:,}.</source>
        <translation>Файл {kind} поврежден: изображение неверно ниже строки {row:,} из {height:,}.</translation>
    </message>
    <message>
        <source>This {kind} has more data than its {height:,} rows of pixels take: a part of its picture is wrong, or there are more rows.</source>
        <translation>В&#xa0;файле {kind} больше данных, чем нужно для его строк пикселей ({height:,}): часть изображения неверна или строк больше.</translation>
    </message>
    <message>
        <source>This {kind} is damaged: a part of its picture is wrong or missing.</source>
        <translation>Файл {kind} поврежден: часть изображения неверна или отсутствует.</translation>
    </message>
    <message>
        <source>The end of this {kind} is missing, but all its pixels are there.</source>
        <translation>Конец файла {kind} отсутствует, но все пиксели на месте.</translation>
    </message>
    <message>
        <source>{format} has 8 bits per channel, so its 16 were reduced. Choose PNG or TIFF to keep them.</source>
        <translation>В&#xa0;{format} 8&#xa0;бит на канал, поэтому 16&#xa0;бит сокращены. Чтобы сохранить их, выберите PNG или TIFF.</translation>
    </message>
    <message>
        <source>JPEG does not support transparency; the image was placed on white.</source>
        <translation>JPEG не поддерживает прозрачность; изображение помещено на белый фон.</translation>
    </message>
    <message>
        <source>macOS could not make a HEIC of this picture. Choose another format.</source>
        <translation>macOS не удалось создать HEIC из этого изображения. Выберите другой формат.</translation>
    </message>
    <message>
        <source>macOS left its {kind} out of the HEIC. Choose JPEG or TIFF to keep it.</source>
        <translation>macOS не записала {kind} в&#xa0;HEIC. Чтобы сохранить эти данные, выберите JPEG или TIFF.</translation>
    </message>
    <message>
        <source>{name} could not be written: there was not enough free memory. Close other programs and try again.</source>
        <translation>Не удалось записать {name}: не хватило свободной памяти. Закройте другие приложения и&#xa0;повторите попытку.</translation>
    </message>
    <message>
        <source>{name} could not be read back correctly after it was written, so it was removed. Try again, and check the disk if it happens twice.</source>
        <translation>После записи не удалось правильно прочитать {name}, поэтому файл удален. Повторите попытку, а если это случится дважды, проверьте диск.</translation>
    </message>
    <message>
        <source>{name} could not be written: the disk is full. Free some space or choose another folder.</source>
        <translation>Не удалось записать {name}: диск заполнен. Освободите место или выберите другую папку.</translation>
    </message>
    <message>
        <source>{name} could not be written: you have no permission to add files to the folder {where}. Choose another folder.</source>
        <translation>Не удалось записать {name}: у&#xa0;вас нет прав на добавление файлов в&#xa0;папку {where}. Выберите другую папку.</translation>
    </message>
    <message>
        <source>{name} could not be written: the disk is read-only. Choose another folder.</source>
        <translation>Не удалось записать {name}: диск доступен только для чтения. Выберите другую папку.</translation>
    </message>
    <message>
        <source>{name} could not be written: its path is too long. Choose another folder.</source>
        <translation>Не удалось записать {name}: путь слишком длинный. Выберите другую папку.</translation>
    </message>
    <message>
        <source>{name} could not be written: the folder {where} does not exist. Create it or choose another one.</source>
        <translation>Не удалось записать {name}: папки {where} не существует. Создайте ее или выберите другую.</translation>
    </message>
    <message>
        <source>{name} could not be written: the disk does not support files of that size. Choose another disk.</source>
        <translation>Не удалось записать {name}: диск не поддерживает файлы такого размера. Выберите другой диск.</translation>
    </message>
    <message>
        <source>{name} could not be written: the disk reported an error. Check that it is connected and healthy.</source>
        <translation>Не удалось записать {name}: диск сообщил об ошибке. Проверьте, подключен ли он и&#xa0;исправен ли.</translation>
    </message>
    <message>
        <source>{name} could not be written ({reason}). Choose another folder or another format.</source>
        <translation>Не удалось записать {name} ({reason}). Выберите другую папку или другой формат.</translation>
    </message>
    <message>
        <source>A damaged part of its camera data (EXIF) was left out together with the place.</source>
        <translation>Поврежденная часть данных камеры (EXIF) убрана вместе с&#xa0;местом съемки.</translation>
    </message>
    <message>
        <source>Some of its captions (IPTC) have no place in {format} and were left out.</source>
        <translation>Для некоторых подписей (IPTC) в&#xa0;{format} нет места, и&#xa0;они не сохранены.</translation>
    </message>
    <message>
        <source>Its PNG text ({names}) has no place in {format} and was left out. PNG keeps it.</source>
        <translation>Для текста PNG ({names}) в&#xa0;{format} нет места, и&#xa0;он не сохранен. PNG его сохраняет.</translation>
    </message>
    <message>
        <source>Its camera data (EXIF) is too long for JPEG and was left out.</source>
        <translation>Данные камеры (EXIF) слишком длинны для JPEG и&#xa0;не сохранены.</translation>
    </message>
    <message>
        <source>Its XMP data is too long for JPEG and was left out.</source>
        <translation>Данные XMP слишком длинны для JPEG и&#xa0;не сохранены.</translation>
    </message>
    <message>
        <source>Its captions (IPTC) are too long for JPEG and were left out.</source>
        <translation>Подписи (IPTC) слишком длинны для JPEG и&#xa0;не сохранены.</translation>
    </message>
    <message>
        <source>A comment in it is too long for JPEG and was left out.</source>
        <translation>Один из комментариев слишком длинный для JPEG и&#xa0;не сохранен.</translation>
    </message>
    <message>
        <source>The model {student} was published by others. Its licence: {licence}. Check that this covers what you do with the results.</source>
        <translation>Модель {student} опубликована другими. Ее лицензия: {licence}. Проверьте, допускает ли она то, что вы делаете с&#xa0;результатами.</translation>
    </message>
    <message>
        <source>The program {name} of the model {student} is damaged. Install it again.</source>
        <translation>Программа {name} модели {student} повреждена. Установите модель заново.</translation>
    </message>
    <message>
        <source>The program {name} of the model {student} names other files than a model has. Install only models that you trust.</source>
        <translation>Программа {name} модели {student} обращается к&#xa0;файлам, которых у&#xa0;модели не бывает. Устанавливайте только модели, которым доверяете.</translation>
    </message>
    <message>
        <source>There is no model at {path}. Give the folder of a model, such as {example}, or the name of an installed one.</source>
        <translation>По пути {path} нет модели. Укажите папку модели, например {example}, или имя установленной.</translation>
    </message>
    <message>
        <source>There is no model &apos;{name}&apos;. Installed: {names}. To install another one, put its {suffix} folder into {folder}, or name the folder itself.</source>
        <translation>Модели «{name}» нет. Установлены: {names}. Чтобы установить другую, положите ее папку {suffix} в&#xa0;{folder} или укажите саму папку.</translation>
    </message>
    <message>
        <source>No model is installed. Build the default one with &apos;python -m converters build&apos;, or put a {suffix} folder into {folder}.</source>
        <translation>Не установлено ни одной модели. Создайте стандартную командой «python -m converters build» или положите папку {suffix} в&#xa0;{folder}.</translation>
    </message>
    <message>
        <source>The model {student} cannot be copied to {folder} ({reason}). Free some space there, or allow your account to write to it.</source>
        <translation>Не удается скопировать модель {student} в&#xa0;папку {folder} ({reason}). Освободите там место или разрешите своей учетной записи запись в&#xa0;нее.</translation>
    </message>
    <message>
        <source>The model {student} came with Vernier and cannot be removed.</source>
        <translation>Модель {student} поставляется с&#xa0;Vernier, удалить ее нельзя.</translation>
    </message>
    <message>
        <source>The model {student} cannot be removed ({reason}). Delete {path} yourself.</source>
        <translation>Не удается удалить модель {student} ({reason}). Удалите {path} сами.</translation>
    </message>
    <message>
        <source>{path} is not a model package: its {manifest} cannot be read.</source>
        <translation>{path}&#xa0;— не пакет модели: не удается прочитать {manifest}.</translation>
    </message>
    <message>
        <source>The file {name} of the model {student} cannot be read. Install it again.</source>
        <translation>Не удается прочитать файл {name} модели {student}. Установите ее заново.</translation>
    </message>
    <message>
        <source>The description of the model {student} cannot be read.</source>
        <translation>Не удается прочитать описание модели {student}.</translation>
    </message>
    <message>
        <source>The licences of the model {student} cannot be read.</source>
        <translation>Не удается прочитать лицензии модели {student}.</translation>
    </message>
    <message>
        <source>The model {student} was changed: {name} differs. Install it again.</source>
        <translation>Модель {student} изменена: файл {name} отличается. Установите ее заново.</translation>
    </message>
    <message>
        <source>The files of the model {student} cannot be read ({reason}).</source>
        <translation>Не удается прочитать файлы модели {student} ({reason}).</translation>
    </message>
    <message>
        <source>The model {student} lacks its file {name}. Install it again.</source>
        <translation>В&#xa0;модели {student} не хватает файла {name}. Установите ее заново.</translation>
    </message>
    <message>
        <source>The model {student} has a file that its manifest does not list: {name}. Install it again.</source>
        <translation>В&#xa0;модели {student} есть файл, которого нет в&#xa0;ее манифесте: {name}. Установите ее заново.</translation>
    </message>
    <message>
        <source>The model {student} has too many files or folders.</source>
        <translation>В&#xa0;модели {student} слишком много файлов или папок.</translation>
    </message>
    <message>
        <source>The model {student} has a link, a pipe or a device in it: {name}. Install only models that you trust.</source>
        <translation>В&#xa0;модели {student} есть ссылка, канал или устройство: {name}. Устанавливайте только модели, которым доверяете.</translation>
    </message>
    <message>
        <source>There is not enough memory. Close other programs and try again.</source>
        <translation>Не хватает памяти. Закройте другие приложения и&#xa0;повторите попытку.</translation>
    </message>
    <message>
        <source>An unexpected error occurred ({kind}). The log has the details.</source>
        <translation>Произошла непредвиденная ошибка ({kind}). Подробности&#xa0;— в&#xa0;журнале.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Show Log</source>
        <translation>Показать журнал</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Закрыть это сообщение</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Drag it to another program</source>
        <translation>Перетянуть в&#xa0;другое приложение</translation>
    </message>
    <message>
        <source>Realism</source>
        <translation>Реализм</translation>
    </message>
    <message>
        <source>Realism value</source>
        <translation>Значение реализма</translation>
    </message>
    <message>
        <source>Faithful</source>
        <translation>Точно</translation>
    </message>
    <message>
        <source>Realistic</source>
        <translation>Реалистично</translation>
    </message>
    <message>
        <source>How much detail may be invented.</source>
        <translation>Сколько деталей можно дорисовать.</translation>
    </message>
    <message>
        <source>From 0, faithful to the photo, to 100, realistic in detail.</source>
        <translation>От 0 (точно по фото) до 100 (реалистичные детали).</translation>
    </message>
    <message>
        <source>This photo at realism 0. Click to set it.</source>
        <translation>Это фото с&#xa0;реализмом 0. Нажмите, чтобы его выбрать.</translation>
    </message>
    <message>
        <source>This photo at realism 100. Click to set it.</source>
        <translation>Это фото с&#xa0;реализмом 100. Нажмите, чтобы его выбрать.</translation>
    </message>
    <message>
        <source>There is no model to enlarge with.</source>
        <translation>Нет модели для увеличения.</translation>
    </message>
    <message>
        <source>The model {title} has no realism control.</source>
        <translation>У&#xa0;модели {title} нет регулятора реализма.</translation>
    </message>
    <message>
        <source>Cleanup</source>
        <translation>Очистка</translation>
    </message>
    <message>
        <source>Cleanup value</source>
        <translation>Значение очистки</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Как есть</translation>
    </message>
    <message>
        <source>Cleaned up</source>
        <translation>С&#xa0;очисткой</translation>
    </message>
    <message>
        <source>How much noise and how many compression artefacts to remove.</source>
        <translation>Сколько шума и&#xa0;артефактов сжатия удалить.</translation>
    </message>
    <message>
        <source>From 0, the photo as it is, to 100, without noise and compression artefacts.</source>
        <translation>От 0 (фото как есть) до 100 (без шума и&#xa0;артефактов сжатия).</translation>
    </message>
    <message>
        <source>This model cannot clean up.</source>
        <translation>Эта модель не умеет очищать.</translation>
    </message>
    <message>
        <source>Nothing invented</source>
        <translation>Ничего не дорисовано</translation>
    </message>
    <message>
        <source>Hardly anything invented</source>
        <translation>Почти ничего не дорисовано</translation>
    </message>
    <message>
        <source>Fine texture partly invented</source>
        <translation>Мелкая текстура частично дорисована</translation>
    </message>
    <message>
        <source>Fine texture largely invented</source>
        <translation>Мелкая текстура в&#xa0;основном дорисована</translation>
    </message>
    <message>
        <source>Texture largely invented: not for evidence</source>
        <translation>Текстура дорисована: не доказательство</translation>
    </message>
    <message numerus="yes">
        <source>Export %n Selected Photo(s)…</source>
        <translation>
            <numerusform>Экспортировать %n выбранное фото…</numerusform>
            <numerusform>Экспортировать %n выбранных фото…</numerusform>
            <numerusform>Экспортировать %n выбранных фото…</numerusform>
        </translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Качество</translation>
    </message>
    <message>
        <source>Lossless</source>
        <translation>Без потерь</translation>
    </message>
    <message>
        <source>Keep every pixel as it is; the file becomes larger</source>
        <translation>Сохранить каждый пиксель без изменений; файл станет больше</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Сжатие</translation>
    </message>
    <message>
        <source>Keep the date of the photo</source>
        <translation>Оставить дату фото</translation>
    </message>
    <message>
        <source>Give the result the date of the photo&apos;s file</source>
        <translation>Присвоить результату дату файла фото</translation>
    </message>
    <message>
        <source>With the place where it was taken</source>
        <translation>С&#xa0;местом съемки</translation>
    </message>
    <message>
        <source>Position (GPS), names of places, and makers’ notes, which may have it</source>
        <translation>Координаты (GPS), названия мест и&#xa0;заметки производителя, где оно может быть</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Быстрое</translation>
    </message>
    <message>
        <source>Small file, slow</source>
        <translation>Малый файл, медленно</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>Ширина бумаги</translation>
    </message>
    <message>
        <source>Height of the paper</source>
        <translation>Высота бумаги</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>in</source>
        <translation>дюймы</translation>
    </message>
    <message>
        <source> ppi</source>
        <translation> ppi</translation>
    </message>
    <message>
        <source>Pixels per inch</source>
        <translation>Пикселей на дюйм</translation>
    </message>
    <message>
        <source>Show in Finder</source>
        <translation>Показать в&#xa0;Finder</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Показать в&#xa0;папке</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Kind of size</source>
        <translation>Тип размера</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>Длинная сторона</translation>
    </message>
    <message>
        <source>Fit into</source>
        <translation>Вписать в</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Кратность</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ширина</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Высота</translation>
    </message>
    <message>
        <source>Enlarge in two passes</source>
        <translation>Увеличить в&#xa0;два прохода</translation>
    </message>
    <message>
        <source>As chosen in the settings: usually the largest that stays below 50 megapixels</source>
        <translation>Как выбрано в&#xa0;настройках: обычно самый большой размер до 50&#xa0;мегапикселей</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Авто</translation>
    </message>
    <message>
        <source>{times} times</source>
        <translation>{times}-кратно</translation>
    </message>
    <message>
        <source>Long side, width and height, print size, or another factor</source>
        <translation>Длинная сторона, ширина и&#xa0;высота, размер отпечатка или другая кратность</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>Другой…</translation>
    </message>
    <message>
        <source>{megapixels} MP</source>
        <translation>{megapixels}&#xa0;Мп</translation>
    </message>
    <message>
        <source>Beyond {scale}×, the model enlarges its own result once more, instead of resampling it. That is sharper, and takes about {times} times as long.</source>
        <translation>Сверх ×{scale} модель еще раз увеличивает собственный результат, а&#xa0;не&#xa0;пересчитывает его. Выходит резче, но&#xa0;занимает примерно в&#xa0;{times}&#xa0;раз больше времени.</translation>
    </message>
    <message>
        <source>The view shows the first pass</source>
        <translation>Здесь показан первый проход</translation>
    </message>
    <message>
        <source>Beyond {scale}×, only resampled</source>
        <translation>Сверх ×{scale}&#xa0;— только пересчет</translation>
    </message>
    <message>
        <source>{width} × {height} cm at {ppi} ppi</source>
        <translation>{width}&#xa0;×&#xa0;{height}&#xa0;см при {ppi}&#xa0;ppi</translation>
    </message>
    <message>
        <source>{width} × {height} in at {ppi} ppi</source>
        <translation>{width}&#xa0;×&#xa0;{height}&#xa0;дюймов при {ppi}&#xa0;ppi</translation>
    </message>
    <message>
        <source>Shift: small steps. Double-click: the default, {default}.</source>
        <translation>Shift: мелкие шаги. Двойной щелчок: стандартное значение, {default}.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;с</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}&#xa0;мин</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}&#xa0;ч&#xa0;{minutes}&#xa0;мин</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
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
        <translation>Отличается от фото там, где очищено</translation>
    </message>
    <message>
        <source>Matches the photo: very closely</source>
        <translation>Соответствие фото: очень точное</translation>
    </message>
    <message>
        <source>Matches the photo: closely</source>
        <translation>Соответствие фото: точное</translation>
    </message>
    <message>
        <source>Matches the photo: roughly</source>
        <translation>Соответствие фото: примерное</translation>
    </message>
    <message>
        <source>Matches the photo: loosely</source>
        <translation>Соответствие фото: слабое</translation>
    </message>
    <message>
        <source>{value} dB: PSNR of what you see, scaled down to the size of the photo, against the photo.</source>
        <translation>{value}&#xa0;дБ: PSNR видимого, уменьшенного до размера фото, по сравнению с&#xa0;фото.</translation>
    </message>
    <message>
        <source>Photo, before and after</source>
        <translation>Фото, до и&#xa0;после</translation>
    </message>
    <message>
        <source>More faithful</source>
        <translation>Точнее</translation>
    </message>
    <message>
        <source>More realistic</source>
        <translation>Реалистичнее</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Ластик</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Сила</translation>
    </message>
    <message>
        <source>Protect Faces</source>
        <translation>Защитить лица</translation>
    </message>
    <message>
        <source>Find the faces in the photo and keep them more faithful</source>
        <translation>Найти лица на фото и&#xa0;сделать их точнее</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Стереть все</translation>
    </message>
    <message>
        <source>{what} of the brush</source>
        <translation>Кисть: {what}</translation>
    </message>
    <message>
        <source>~ {size}</source>
        <translation>~ {size}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>около {time}</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспортировать…</translation>
    </message>
    <message>
        <source>Export Again</source>
        <translation>Еще раз</translation>
    </message>
    <message>
        <source>With the same name, folder and format, without asking</source>
        <translation>С&#xa0;тем же именем, папкой и&#xa0;форматом, без вопросов</translation>
    </message>
    <message>
        <source>Let all photos in the strip have these settings</source>
        <translation>Применить эти настройки ко всем фото в&#xa0;ленте</translation>
    </message>
    <message numerus="yes">
        <source>Apply These Settings to All %n</source>
        <translation>
            <numerusform>Применить эти настройки ко всем (%n)</numerusform>
            <numerusform>Применить эти настройки ко всем (%n)</numerusform>
            <numerusform>Применить эти настройки ко всем (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспортировать…</translation>
    </message>
    <message>
        <source>Export the enlarged photo</source>
        <translation>Экспортировать увеличенное фото</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) kept more faithful.</source>
        <translation>
            <numerusform>%n лицо останется точнее.</numerusform>
            <numerusform>%n лица останутся точнее.</numerusform>
            <numerusform>%n лиц останется точнее.</numerusform>
        </translation>
    </message>
    <message>
        <source>No face was found. Paint over it with More faithful.</source>
        <translation>Лица не найдены. Закрасьте их кистью «Точнее».</translation>
    </message>
    <message>
        <source>Realism {value}</source>
        <translation>Реализм {value}</translation>
    </message>
    <message>
        <source>Settings of this photo</source>
        <translation>Настройки этого фото</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Нет модели</translation>
    </message>
    <message>
        <source>Model: {title}</source>
        <translation>Модель: {title}</translation>
    </message>
    <message>
        <source>Export &amp;Again</source>
        <translation>Экспортировать &amp;снова</translation>
    </message>
    <message>
        <source>&amp;Copy What You See</source>
        <translation>&amp;Скопировать видимое</translation>
    </message>
    <message>
        <source>Copy Resul&amp;t</source>
        <translation>Скопировать рез&amp;ультат</translation>
    </message>
    <message>
        <source>Rotate &amp;Left</source>
        <translation>Повернуть в&amp;лево</translation>
    </message>
    <message>
        <source>Rotate Rig&amp;ht</source>
        <translation>Повернуть в&amp;право</translation>
    </message>
    <message>
        <source>Flip Horizontal</source>
        <translation>Отразить по горизонтали</translation>
    </message>
    <message>
        <source>Flip Vertical</source>
        <translation>Отразить по вертикали</translation>
    </message>
    <message>
        <source>Rotate Left</source>
        <translation>Повернуть влево</translation>
    </message>
    <message>
        <source>Rotate Right</source>
        <translation>Повернуть вправо</translation>
    </message>
    <message>
        <source>Flip Hori&amp;zontal</source>
        <translation>Отразить по &amp;горизонтали</translation>
    </message>
    <message>
        <source>Flip &amp;Vertical</source>
        <translation>Отразить по &amp;вертикали</translation>
    </message>
    <message>
        <source>Reset &amp;Realism</source>
        <translation>Сбросить реализ&amp;м</translation>
    </message>
    <message>
        <source>Reset &amp;Cleanup</source>
        <translation>Сбросить о&amp;чистку</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>У&amp;величить масштаб</translation>
    </message>
    <message>
        <source>Zoo&amp;m Out</source>
        <translation>&amp;Уменьшить масштаб</translation>
    </message>
    <message>
        <source>Zoom to &amp;Fit</source>
        <translation>По размеру &amp;окна</translation>
    </message>
    <message>
        <source>&amp;Actual Pixels</source>
        <translation>Реальный ра&amp;змер</translation>
    </message>
    <message>
        <source>&amp;Centre the Handle</source>
        <translation>Граница по &amp;центру</translation>
    </message>
    <message>
        <source>Show &amp;Detail at 100 %</source>
        <translation>Показать &amp;детали при 100&#xa0;%</translation>
    </message>
    <message>
        <source>Filmstri&amp;p</source>
        <translation>Ле&amp;нта фото</translation>
    </message>
    <message>
        <source>This model uses one realism value for the whole photo.</source>
        <translation>У&#xa0;этой модели одно значение реализма на все фото.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспортировать</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Имя файла</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Keep camera data (EXIF, XMP)</source>
        <translation>Оставить данные камеры (EXIF, XMP)</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Имя:</translation>
    </message>
    <message>
        <source>Where:</source>
        <translation>Место:</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>Формат:</translation>
    </message>
    <message>
        <source>Quality:</source>
        <translation>Качество:</translation>
    </message>
    <message>
        <source>Compression:</source>
        <translation>Сжатие:</translation>
    </message>
    <message>
        <source>There is a {name} already. It stays; this one gets a number.</source>
        <translation>Файл {name} уже есть. Он останется; новый получит номер.</translation>
    </message>
    <message>
        <source>A name cannot contain “/”.</source>
        <translation>Имя не может содержать «/».</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width}&#xa0;×&#xa0;{height}&#xa0;пикселей</translation>
    </message>
    <message>
        <source>About {size}.</source>
        <translation>Около {size}.</translation>
    </message>
    <message>
        <source>{text}.</source>
        <translation>{text}.</translation>
    </message>
    <message>
        <source>Folder for the result</source>
        <translation>Папка для результата</translation>
    </message>
    <message>
        <source>Two Passes</source>
        <translation>Два прохода</translation>
    </message>
    <message>
        <source>Compression artefacts found · Cleanup {value}</source>
        <translation>Найдены артефакты сжатия · Очистка {value}</translation>
    </message>
    <message>
        <source>Noise found · Cleanup {value}</source>
        <translation>Найден шум · Очистка {value}</translation>
    </message>
    <message>
        <source>Cannot be opened</source>
        <translation>Не удается открыть</translation>
    </message>
    <message>
        <source>Open Anyway</source>
        <translation>Все равно открыть</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Сохранено как {name}.</translation>
    </message>
    <message>
        <source>Saved as {name} in the folder {folder}.</source>
        <translation>Сохранено как {name} в&#xa0;папке {folder}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Copied the result of {name}: {width} × {height} pixels.</source>
        <translation>Результат файла {name} скопирован: {width} × {height} пикселей.</translation>
    </message>
    <message>
        <source>Copying was cancelled. What was in the clipboard is still there.</source>
        <translation>Копирование отменено. Буфер обмена не&#xa0;изменился.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>Экспорт отменен. Ничего не записано.</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Шторка</translation>
    </message>
    <message>
        <source>Side &amp;by Side</source>
        <translation>&amp;Рядом</translation>
    </message>
    <message>
        <source>&amp;Result Only</source>
        <translation>&amp;Только результат</translation>
    </message>
    <message>
        <source>&amp;Loupe</source>
        <translation>&amp;Лупа</translation>
    </message>
    <message>
        <source>Compare &amp;with This Setting</source>
        <translation>&amp;Сравнить с&#xa0;этой настройкой</translation>
    </message>
    <message>
        <source>Realism Br&amp;ush</source>
        <translation>&amp;Кисть реализма</translation>
    </message>
    <message>
        <source>In&amp;vented Detail</source>
        <translation>Дорисованны&amp;е детали</translation>
    </message>
    <message>
        <source>Show Settin&amp;gs of the Photo</source>
        <translation>Показать н&amp;астройки фото</translation>
    </message>
    <message>
        <source>Protect &amp;Faces</source>
        <translation>За&amp;щитить лица</translation>
    </message>
    <message>
        <source>Cro&amp;p…</source>
        <translation>О&amp;брезать…</translation>
    </message>
    <message>
        <source>Open photos or a folder</source>
        <translation>Открыть фото или папку</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>До и&#xa0;после</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Шторка</translation>
    </message>
    <message>
        <source>Before and after in one image, with a handle between them</source>
        <translation>До и&#xa0;после в&#xa0;одном изображении, с&#xa0;границей между ними</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>Before and after side by side, with one zoom</source>
        <translation>До и&#xa0;после рядом, в&#xa0;одном масштабе</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Only the enlargement</source>
        <translation>Только увеличенное фото</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Оригинал</translation>
    </message>
    <message>
        <source>Hold to see the original</source>
        <translation>Удерживать, чтобы видеть оригинал</translation>
    </message>
    <message>
        <source>Hold to see the original (Space)</source>
        <translation>Удерживайте, чтобы увидеть оригинал (пробел)</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>Лупа</translation>
    </message>
    <message>
        <source>Magnify what is under the pointer</source>
        <translation>Увеличить то, что под указателем</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Keep this setting as A and compare others with it</source>
        <translation>Запомнить эту настройку как A и&#xa0;сравнивать с&#xa0;ней другие</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Кисть</translation>
    </message>
    <message>
        <source>Paint where the photo may be more or less realistic</source>
        <translation>Закрасить места, где фото может быть более или менее реалистичным</translation>
    </message>
    <message>
        <source>Invented</source>
        <translation>Дорисованное</translation>
    </message>
    <message>
        <source>Highlight detail that the faithful enlargement does not have</source>
        <translation>Выделить детали, которых нет в&#xa0;точном увеличении</translation>
    </message>
    <message>
        <source>Enlarge only a part of the photo</source>
        <translation>Увеличить только часть фотографии</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Show or hide the settings</source>
        <translation>Показать или скрыть настройки</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Соотношение сторон</translation>
    </message>
    <message>
        <source>Swap Width and Height</source>
        <translation>Поменять ширину и&#xa0;высоту</translation>
    </message>
    <message>
        <source>Swap width and height (X)</source>
        <translation>Поменять ширину и&#xa0;высоту (X)</translation>
    </message>
    <message>
        <source>Keep the whole photo</source>
        <translation>Оставить фото целиком</translation>
    </message>
    <message>
        <source>Pixels that are kept, and those of the result</source>
        <translation>Пиксели, которые остаются, и&#xa0;пиксели результата</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button</comment>
        <translation>Готово</translation>
    </message>
    <message>
        <source>As the Photo</source>
        <translation>Как у&#xa0;фото</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Свободно</translation>
    </message>
    <message>
        <source>Print {paper}</source>
        <translation>Печать {paper}</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>Открытие {name}…</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation>Отменить открытие</translation>
    </message>
    <message>
        <source>Rendering what you see…</source>
        <translation>Вычисление видимой части…</translation>
    </message>
    <message>
        <source>Exporting {name}…</source>
        <translation>Экспорт {name}…</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Отменить экспорт</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Запись…</translation>
    </message>
    <message>
        <source>Exporting {share}%</source>
        <translation>Экспорт: {share}&#xa0;%</translation>
    </message>
    <message>
        <source>Copying {share}%</source>
        <translation>Копирование: {share}&#xa0;%</translation>
    </message>
    <message>
        <source>Copying the result…</source>
        <translation>Копирование результата…</translation>
    </message>
    <message>
        <source>Cancel copying</source>
        <translation>Отменить копирование</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>еще {time}</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Отмена…</translation>
    </message>
    <message>
        <source>Zoom: 0 for the whole photo, 1 for actual pixels</source>
        <translation>Масштаб: 0&#xa0;— все фото, 1&#xa0;— реальный размер</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Zoom, {zoom}</source>
        <translation>Масштаб, {zoom}</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share}&#xa0;%</translation>
    </message>
    <message>
        <source>Choose it for each photo</source>
        <translation>Подбирать для каждого фото</translation>
    </message>
    <message>
        <source>Clean each photo as much as what is found in it needs</source>
        <translation>Очищать каждое фото настолько, насколько ему это нужно</translation>
    </message>
    <message>
        <source>Same as the photo</source>
        <translation>Как у&#xa0;фото</translation>
    </message>
    <message>
        <source>Names of the results</source>
        <translation>Имена результатов</translation>
    </message>
    <message>
        <source>Available fields: {fields}</source>
        <translation>Доступные поля: {fields}</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Папка для результатов</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Put each result beside its photo</source>
        <translation>Класть каждый результат рядом с&#xa0;его фото</translation>
    </message>
    <message>
        <source>Keep the folder structure</source>
        <translation>Сохранять структуру папок</translation>
    </message>
    <message>
        <source>Put the results into folders like those of the photos</source>
        <translation>Класть результаты в&#xa0;такие же папки, в&#xa0;каких лежат фото</translation>
    </message>
    <message>
        <source>Skip photos already done</source>
        <translation>Пропускать уже готовые фото</translation>
    </message>
    <message>
        <source>Keep camera data</source>
        <translation>Оставлять данные камеры</translation>
    </message>
    <message>
        <source>Enlarge damaged photos too</source>
        <translation>Увеличивать и&#xa0;поврежденные</translation>
    </message>
    <message>
        <source>What there is of them, with a note on what is missing</source>
        <translation>То, что от них осталось, с&#xa0;примечанием о&#xa0;том, чего не хватает</translation>
    </message>
    <message>
        <source>Only photos that are smaller</source>
        <translation>Только фото меньше размера</translation>
    </message>
    <message>
        <source>Leave photos alone that are at least as large as this size</source>
        <translation>Не трогать фото, которые уже не меньше этого размера</translation>
    </message>
    <message>
        <source>Settings of the batch</source>
        <translation>Настройки серии</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Beside each photo</source>
        <translation>Рядом с&#xa0;каждым фото</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Настройка</translation>
    </message>
    <message>
        <source>Use These for All</source>
        <translation>Применить ко всем</translation>
    </message>
    <message>
        <source>Let all photos have the settings below</source>
        <translation>Задать всем фото настройки ниже</translation>
    </message>
    <message numerus="yes">
        <source>Size, realism and cleanup of %n selected photo(s)</source>
        <translation>
            <numerusform>Размер, реализм и&#xa0;очистка: %n выбранное фото</numerusform>
            <numerusform>Размер, реализм и&#xa0;очистка: %n выбранных фото</numerusform>
            <numerusform>Размер, реализм и&#xa0;очистка: %n выбранных фото</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) have their own settings.</source>
        <translation>
            <numerusform>У&#xa0;%n фото свои настройки.</numerusform>
            <numerusform>У&#xa0;%n фото свои настройки.</numerusform>
            <numerusform>У&#xa0;%n фото свои настройки.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settings of all %n photo(s)</source>
        <translation>
            <numerusform>Настройки всех фото: %n</numerusform>
            <numerusform>Настройки всех фото: %n</numerusform>
            <numerusform>Настройки всех фото: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>Открыть фото</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Начать</translation>
    </message>
    <message>
        <source>&amp;Pause or Resume</source>
        <translation>&amp;Приостановить или продолжить</translation>
    </message>
    <message>
        <source>&amp;Cancel the Batch</source>
        <translation>&amp;Отменить серию</translation>
    </message>
    <message>
        <source>Try &amp;Failed Photos Again</source>
        <translation>Повторить не&amp;удавшиеся</translation>
    </message>
    <message>
        <source>Remo&amp;ve from the Queue</source>
        <translation>Убрать &amp;из очереди</translation>
    </message>
    <message>
        <source>Save &amp;Report…</source>
        <translation>&amp;Сохранить отчет…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Start with %n Selected Photo(s)</source>
        <translation>
            <numerusform>О&amp;бработать %n выбранное фото</numerusform>
            <numerusform>О&amp;бработать %n выбранных фото</numerusform>
            <numerusform>О&amp;бработать %n выбранных фото</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the batch</source>
        <translation>Ход серии</translation>
    </message>
    <message>
        <source>Show Photos</source>
        <translation>К&#xa0;фото</translation>
    </message>
    <message>
        <source>Look at the photos one by one, with their settings</source>
        <translation>Просмотреть фото по одному, с&#xa0;их настройками</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Добавить…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Retry Failed</source>
        <translation>Повторить неудавшиеся</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продолжить</translation>
    </message>
    <message numerus="yes">
        <source>Export %n Selected Photo(s)</source>
        <translation>
            <numerusform>Экспорт %n выбранного</numerusform>
            <numerusform>Экспорт %n выбранных</numerusform>
            <numerusform>Экспорт %n выбранных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n Photo(s)</source>
        <translation>
            <numerusform>Экспорт %n фото</numerusform>
            <numerusform>Экспорт %n фото</numerusform>
            <numerusform>Экспорт %n фото</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out (packages, caches)</source>
        <translation>
            <numerusform>пропущено: %n (пакеты, кэши)</numerusform>
            <numerusform>пропущено: %n (пакеты, кэши)</numerusform>
            <numerusform>пропущено: %n (пакеты, кэши)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) of earlier runs left out</source>
        <translation>
            <numerusform>пропущено результатов прежних запусков: %n</numerusform>
            <numerusform>пропущено результатов прежних запусков: %n</numerusform>
            <numerusform>пропущено результатов прежних запусков: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n photo(s)…</source>
        <translation>
            <numerusform>Просмотр %n фото…</numerusform>
            <numerusform>Просмотр %n фото…</numerusform>
            <numerusform>Просмотр %n фото…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n фото</numerusform>
            <numerusform>%n фото</numerusform>
            <numerusform>%n фото</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} из {total}</translation>
    </message>
    <message>
        <source>cancelled: {done} of {total} done</source>
        <translation>отменено: готово {done} из {total}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n не удалось</numerusform>
            <numerusform>%n не удалось</numerusform>
            <numerusform>%n не удалось</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>на паузе</translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) left out</source>
        <translation>
            <numerusform>%n другой файл пропущен</numerusform>
            <numerusform>%n других файла пропущено</numerusform>
            <numerusform>%n других файлов пропущено</numerusform>
        </translation>
    </message>
    <message>
        <source>own settings</source>
        <translation>свои настройки</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Another window of Vernier is working on that batch already.</source>
        <translation>Над этой серией уже работает другое окно Vernier.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчет</translation>
    </message>
    <message>
        <source>The report cannot be written ({reason}). Choose another folder.</source>
        <translation>Не удается записать отчет ({reason}). Выберите другую папку.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) enlarged</source>
        <translation>
            <numerusform>%n фото увеличено</numerusform>
            <numerusform>%n фото увеличено</numerusform>
            <numerusform>%n фото увеличено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved without enlarging</source>
        <translation>
            <numerusform>%n сохранено без увеличения</numerusform>
            <numerusform>%n сохранено без увеличения</numerusform>
            <numerusform>%n сохранено без увеличения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already done</source>
        <translation>
            <numerusform>%n уже готово</numerusform>
            <numerusform>%n уже готово</numerusform>
            <numerusform>%n уже готово</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n large enough</source>
        <translation>
            <numerusform>%n достаточного размера</numerusform>
            <numerusform>%n достаточного размера</numerusform>
            <numerusform>%n достаточного размера</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <translation>
            <numerusform>%n не обработано</numerusform>
            <numerusform>%n не обработано</numerusform>
            <numerusform>%n не обработано</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation>Сохранить отчет…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не удалось</translation>
    </message>
    <message>
        <source>{share} % done</source>
        <translation>Готово {share}&#xa0;%</translation>
    </message>
    <message>
        <source>Already done</source>
        <translation>Уже готово</translation>
    </message>
    <message>
        <source>Large enough</source>
        <translation>Размер достаточный</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>В&#xa0;ожидании</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>в&#xa0;ожидании</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>в&#xa0;работе</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>already done</source>
        <translation>уже готово</translation>
    </message>
    <message>
        <source>large enough</source>
        <translation>размер достаточный</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не удалось</translation>
    </message>
    <message>
        <source>Open in the Viewer</source>
        <translation>Открыть для просмотра</translation>
    </message>
    <message>
        <source>Show the Result</source>
        <translation>Показать результат</translation>
    </message>
    <message>
        <source>Quick Look</source>
        <translation>Быстрый просмотр</translation>
    </message>
    <message>
        <source>Show the Photo</source>
        <translation>Показать фото</translation>
    </message>
    <message>
        <source>Use the Usual Settings</source>
        <translation>Использовать обычные настройки</translation>
    </message>
    <message>
        <source>Remove from the Queue</source>
        <translation>Убрать из очереди</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>около {size}</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>свободно {size}</translation>
    </message>
    <message numerus="yes">
        <source>%n selected: a change is for all of them</source>
        <translation>
            <numerusform>Выбрано %n: изменение касается всех</numerusform>
            <numerusform>Выбрано %n: изменение касается всех</numerusform>
            <numerusform>Выбрано %n: изменение касается всех</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n Photo(s)…</source>
        <translation>
            <numerusform>Экспортировать %n фото…</numerusform>
            <numerusform>Экспортировать %n фото…</numerusform>
            <numerusform>Экспортировать %n фото…</numerusform>
        </translation>
    </message>
    <message>
        <source>About Vernier</source>
        <translation>О&#xa0;приложении Vernier</translation>
    </message>
    <message>
        <source>Enlarges photographs, from faithful to realistic, on this computer. No photo leaves it.</source>
        <translation>Увеличивает фотографии, от точных до реалистичных, на этом компьютере. Ни одно фото его не покидает.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Свободное ПО по лицензии MIT.</translation>
    </message>
    <message>
        <source>Description of the model</source>
        <translation>Описание модели</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Лицензии</translation>
    </message>
    <message>
        <source>No model is installed.</source>
        <translation>Не установлено ни одной модели.</translation>
    </message>
    <message>
        <source>Model in use: {title}. Licence: {licence}.</source>
        <translation>Используемая модель: {title}. Лицензия: {licence}.</translation>
    </message>
    <message>
        <source>Apply to All</source>
        <translation>Применить ко всем</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were closed. They keep their settings.</source>
        <translation>
            <numerusform>%n фото закрыто. Настройки сохраняются.</numerusform>
            <numerusform>%n фото закрыто. Настройки сохраняются.</numerusform>
            <numerusform>%n фото закрыто. Настройки сохраняются.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring Back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>There is no photo in {names}.</source>
        <translation>Здесь нет фото: {names}.</translation>
    </message>
    <message>
        <source>The result is still being copied. Closing the window now would stop that.</source>
        <translation>Результат еще копируется. Если закрыть окно сейчас, копирование прервется.</translation>
    </message>
    <message>
        <source>The photo is still being saved. Closing the window now would stop that.</source>
        <translation>Фото еще сохраняется. Если закрыть окно сейчас, сохранение прервется.</translation>
    </message>
    <message>
        <source>Stop Saving and Close</source>
        <translation>Прервать и&#xa0;закрыть</translation>
    </message>
    <message>
        <source>The batch is not finished. If you close the window now, Vernier offers to resume it at the next start.</source>
        <translation>Серия не закончена. Если закрыть окно сейчас, при следующем запуске Vernier предложит ее продолжить.</translation>
    </message>
    <message>
        <source>Stop and Close</source>
        <translation>Остановить и&#xa0;закрыть</translation>
    </message>
    <message>
        <source>In place of what is open</source>
        <translation>Вместо открытых</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>To the photos that are open</source>
        <translation>К&#xa0;открытым фото</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Инструменты</translation>
    </message>
    <message numerus="yes">
        <source>A batch was not finished: %n photo(s) are left.</source>
        <translation>
            <numerusform>Серия не закончена: осталось %n фото.</numerusform>
            <numerusform>Серия не закончена: осталось %n фото.</numerusform>
            <numerusform>Серия не закончена: осталось %n фото.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When Vernier was closed, %n photo(s) had not been exported.</source>
        <translation>
            <numerusform>При закрытии Vernier осталось не экспортировано: %n фото.</numerusform>
            <numerusform>При закрытии Vernier осталось не экспортировано: %n фото.</numerusform>
            <numerusform>При закрытии Vernier осталось не экспортировано: %n фото.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>This is only the address of a picture, and Vernier loads nothing from the web. Save the picture in the browser first, or copy it and paste it here.</source>
        <translation>Это только адрес изображения, а Vernier ничего не загружает из интернета. Сначала сохраните изображение в&#xa0;браузере или скопируйте его и&#xa0;вставьте сюда.</translation>
    </message>
    <message>
        <source>pasted {time}</source>
        <comment>name of a file</comment>
        <translation>вставлено {time}</translation>
    </message>
    <message>
        <source>The pasted image cannot be saved in {folder}. Free some space there.</source>
        <translation>Не удается сохранить вставленное изображение в&#xa0;папке {folder}. Освободите там место.</translation>
    </message>
    <message>
        <source>Software in Vernier</source>
        <translation>ПО в&#xa0;составе Vernier</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Текст лицензии</translation>
    </message>
    <message>
        <source>Getting Started</source>
        <translation>Начало работы</translation>
    </message>
    <message>
        <source>Drop a photo on the window, or choose {open}. Nearly all kinds open, also HEIC and camera raw. Choose the size, move the slider, and click {export}. The photo itself is never changed, and it never leaves this computer.</source>
        <translation>Перетащите фото в&#xa0;окно или выберите {open}. Открываются почти все форматы, также HEIC и&#xa0;RAW камер. Выберите размер, передвиньте ползунок и&#xa0;нажмите {export}. Само фото никогда не меняется и&#xa0;не покидает этот компьютер.</translation>
    </message>
    <message>
        <source>At the faithful end there is only what the photo shows, with clean edges. Towards the realistic end, hair, grass and stone get texture that is partly invented. Where the truth counts, as in evidence or medicine, stay at the faithful end.</source>
        <translation>У&#xa0;точного края есть только то, что видно на фото, с&#xa0;чистыми контурами. Ближе к&#xa0;реалистичному краю волосы, трава и&#xa0;камень получают фактуру, которая частично дорисована. Там, где важна правда, например для доказательств или в&#xa0;медицине, оставайтесь у&#xa0;точного края.</translation>
    </message>
    <message>
        <source>{original} shows the photo as long as you hold it, and {loupe} magnifies. {compare} keeps a setting as A, to compare others with it. {invented} tints what realism has added.</source>
        <translation>Кнопка {original} показывает фото, пока вы ее удерживаете, а&#xa0;{loupe} приближает. Кнопка {compare} запоминает настройку как A, чтобы сравнивать с&#xa0;ней другие. Кнопка {invented} подкрашивает то, что добавил реализм.</translation>
    </message>
    <message>
        <source>Cleanup removes noise and the blocks of JPEG compression. It is chosen when a photo opens, by what is found in it; {undo} takes that back.</source>
        <translation>Очистка убирает шум и&#xa0;блоки сжатия JPEG. Она выбирается при открытии фото по тому, что в&#xa0;нем найдено; команда {undo} возвращает как было.</translation>
    </message>
    <message>
        <source>Brush and Faces</source>
        <translation>Кисть и&#xa0;лица</translation>
    </message>
    <message>
        <source>A result lies beside its photo unless another folder is chosen. {export} asks for the folder, the format, such as PNG or JPEG, and the quality of one photo, and remembers them; {settings} has a folder and a format to begin with. The queue has fields of its own for these.</source>
        <translation>Результат лежит рядом со своим фото, если не выбрана другая папка. Команда {export} спрашивает для одного фото папку, формат, например PNG или JPEG, и&#xa0;качество и&#xa0;запоминает их; в&#xa0;окне {settings} есть папка и&#xa0;формат для начала. У&#xa0;очереди для этого свои поля.</translation>
    </message>
    <message>
        <source>Where it is slow, Photo 2, no cleanup, or one pass instead of two helps. {log} shows a file with details, for those who want to report a fault.</source>
        <translation>Если медленно, помогут Photo 2, отказ от очистки или один проход вместо двух. Команда {log} показывает файл с&#xa0;подробностями для тех, кто хочет сообщить об ошибке.</translation>
    </message>
    <message>
        <source>Size, Crop and Rotation</source>
        <translation>Размер, обрезка и&#xa0;поворот</translation>
    </message>
    <message>
        <source>Choose how many times larger the photo becomes; {custom} has the long side, a box to fit into, print sizes and other factors. Where that is beyond the model, {passes} makes the result sharper, but takes much longer.</source>
        <translation>Выберите, во сколько раз увеличить фото; в&#xa0;пункте {custom} есть длинная сторона, рамка для вписывания, размеры отпечатка и&#xa0;другая кратность. Если это больше, чем может модель, параметр {passes} делает результат резче, но занимает намного больше времени.</translation>
    </message>
    <message>
        <source>{crop} enlarges only a part. {left} and {right} in the menu {menu} turn the photo, {horizontal} and {vertical} flip it. All of it can be undone.</source>
        <translation>{crop} увеличивает только часть. Команды {left} и&#xa0;{right} в&#xa0;меню {menu} поворачивают фото, а&#xa0;{horizontal} и&#xa0;{vertical} отражают его. Все это можно отменить.</translation>
    </message>
    <message>
        <source>{queue} in the menu {menu} lists the photos and exports them one after the other. It can be paused and cancelled, and what failed stops no other photo. A batch that was interrupted can be resumed at the next start.</source>
        <translation>{queue} в&#xa0;меню {menu} показывает список фото и&#xa0;экспортирует их одно за другим. Ее можно приостановить и&#xa0;отменить, а&#xa0;неудача с&#xa0;одним фото не мешает остальным. Прерванную серию можно продолжить при следующем запуске.</translation>
    </message>
    <message>
        <source>The model is chosen at the top of the settings. Photo Max has the best detail, and is slow on older computers; Photo 2 is fast. Other models can be added.</source>
        <translation>Модель выбирается вверху настроек. У&#xa0;Photo Max лучшие детали, но на старых компьютерах она работает медленно; Photo 2 быстрая. Можно добавить другие модели.</translation>
    </message>
    <message>
        <source>With {brush}, paint places that are to be more faithful or more realistic. {faces} in the menu {menu} finds the faces and keeps them more faithful.</source>
        <translation>Инструментом {brush} закрасьте места, которые должны быть точнее или реалистичнее. Команда {faces} в&#xa0;меню {menu} находит лица и&#xa0;оставляет их более точными.</translation>
    </message>
    <message>
        <source>Many Photos</source>
        <translation>Много фото</translation>
    </message>
    <message>
        <source>Drop several photos or a folder: they stand in the strip below the photo. Each has its own settings. Select several with Shift, and a change is for all of them.</source>
        <translation>Перетащите в&#xa0;окно несколько фото или папку: они появятся в&#xa0;ленте под фото. У&#xa0;каждого свои настройки. Выберите несколько с&#xa0;клавишей Shift, и&#xa0;изменение коснется их всех.</translation>
    </message>
    <message>
        <source>Where Files Go</source>
        <translation>Где лежат файлы</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Настро&amp;йки…</translation>
    </message>
    <message>
        <source>No file is ever replaced: where a name is taken, the new one gets a number. Colours are kept; camera data and captions are, too, while {keep} is on.</source>
        <translation>Файлы никогда не заменяются: если имя занято, новое получает номер. Цвета сохраняются; данные камеры и&#xa0;подписи тоже, пока включен параметр {keep}.</translation>
    </message>
    <message>
        <source>If Something Goes Wrong</source>
        <translation>Если что-то не получается</translation>
    </message>
    <message>
        <source>A message says why a photo does not open. A damaged one often can be opened with {anyway}; {retry} tries once more in the queue.</source>
        <translation>Сообщение говорит, почему фото не открывается. Поврежденное часто можно открыть кнопкой {anyway}; кнопка {retry} пробует еще раз в&#xa0;очереди.</translation>
    </message>
    <message>
        <source>&amp;About Vernier</source>
        <translation>О&#xa0;приложении &amp;Vernier</translation>
    </message>
    <message>
        <source>&amp;Quit Vernier</source>
        <translation>За&amp;вершить Vernier</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>Поиск фото…</translation>
    </message>
    <message>
        <source>Finder&apos;s services could not be changed: {reason}.</source>
        <translation>Не удалось изменить службы Finder: {reason}.</translation>
    </message>
    <message>
        <source>Finder has the service now: select photos there, then choose Services › Enlarge with Vernier.</source>
        <translation>Служба добавлена в&#xa0;Finder: выберите там фото, затем «Службы» › «Увеличить в&#xa0;Vernier».</translation>
    </message>
    <message>
        <source>Finder does not have the service any more.</source>
        <translation>В&#xa0;Finder больше нет этой службы.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>Фо&amp;то</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Очередь</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>О&amp;кно</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Модель</translation>
    </message>
    <message>
        <source>Wait until nothing is being saved.</source>
        <translation>Дождитесь окончания сохранения.</translation>
    </message>
    <message>
        <source>Best detail; slow without a Neural Engine or GPU</source>
        <translation>Лучшие детали; медленно без Neural Engine или GPU</translation>
    </message>
    <message>
        <source>Fast; good everywhere</source>
        <translation>Быстро; подходит везде</translation>
    </message>
    <message>
        <source>Slower than Photo 2</source>
        <translation>Медленнее, чем Photo 2</translation>
    </message>
    <message>
        <source>no controls</source>
        <translation>без регуляторов</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>Installed models</source>
        <translation>Установленные модели</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Использовать</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Подробнее…</translation>
    </message>
    <message>
        <source>How the model was trained, how good it is, and its licences</source>
        <translation>Как обучена модель, насколько она хороша и&#xa0;какие у&#xa0;нее лицензии</translation>
    </message>
    <message>
        <source>Computes on:</source>
        <translation>Вычислять на:</translation>
    </message>
    <message>
        <source>Some models cannot be used.</source>
        <translation>Некоторые модели использовать нельзя.</translation>
    </message>
    <message>
        <source>Installing…</source>
        <translation>Установка…</translation>
    </message>
    <message>
        <source>{title} is installed.</source>
        <translation>Модель {title} установлена.</translation>
    </message>
    <message>
        <source>{title} (in use)</source>
        <translation>{title} (используется)</translation>
    </message>
    <message>
        <source>Models that came with Vernier cannot be removed.</source>
        <translation>Модели, поставляемые с&#xa0;Vernier, удалить нельзя.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Open a folder of photos</source>
        <translation>Открыть папку с&#xa0;фото</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Добавить модель</translation>
    </message>
    <message>
        <source>Vernier enlarges photos.</source>
        <translation>Vernier увеличивает фото.</translation>
    </message>
    <message>
        <source>Preparing {title} for this Mac, once per macOS update…</source>
        <translation>Подготовка {title} для этого Mac, один раз после обновления macOS…</translation>
    </message>
    <message>
        <source>Enlarge with Vernier</source>
        <comment>in Finder&apos;s menu of services</comment>
        <translation>Увеличить в&#xa0;Vernier</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Открыть &amp;недавние</translation>
    </message>
    <message>
        <source>Clear Menu</source>
        <translation>Очистить меню</translation>
    </message>
    <message>
        <source>Size of a new photo</source>
        <translation>Размер нового фото</translation>
    </message>
    <message>
        <source>The largest below 50 megapixels</source>
        <translation>Наибольший до 50&#xa0;мегапикселей</translation>
    </message>
    <message>
        <source>Realism of a new photo</source>
        <translation>Реализм нового фото</translation>
    </message>
    <message>
        <source>As the model suggests</source>
        <translation>Как предлагает модель</translation>
    </message>
    <message>
        <source>Size and realism are for new photos. What you have chosen for a photo stays.</source>
        <translation>Размер и&#xa0;реализм действуют для новых фото. Выбранное для отдельного фото сохраняется.</translation>
    </message>
    <message>
        <source>Background of the photo</source>
        <translation>Фон фото</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Как у&#xa0;окна</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Черный</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>Темно-серый</translation>
    </message>
    <message>
        <source>Middle grey</source>
        <translation>Серый</translation>
    </message>
    <message>
        <source>Light grey</source>
        <translation>Светло-серый</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Белый</translation>
    </message>
    <message>
        <source>Notify when a batch ends in the background</source>
        <translation>Уведомлять об окончании серии в&#xa0;фоне</translation>
    </message>
    <message>
        <source>This is about {title}; Model &gt; Manage Models has the others.</source>
        <translation>Это о&#xa0;модели {title}; другие&#xa0;— в&#xa0;меню «Модель» &gt; «Управление моделями».</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Размер:</translation>
    </message>
    <message>
        <source>Realism:</source>
        <translation>Реализм:</translation>
    </message>
    <message>
        <source>Background:</source>
        <translation>Фон:</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>On the photo</source>
        <translation>На фото</translation>
    </message>
    <message>
        <source>In the strip</source>
        <translation>В&#xa0;ленте</translation>
    </message>
    <message>
        <source>Space or {key}</source>
        <translation>Пробел или {key}</translation>
    </message>
    <message>
        <source>Zoom in and out</source>
        <translation>Увеличить и&#xa0;уменьшить масштаб</translation>
    </message>
    <message>
        <source>The whole photo</source>
        <translation>Все фото</translation>
    </message>
    <message>
        <source>Actual pixels</source>
        <translation>Реальный размер</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <translation>Переместить фото</translation>
    </message>
    <message>
        <source>Show A or B (Result, with Compare)</source>
        <translation>Показать A или B (Результат, Сравнить)</translation>
    </message>
    <message>
        <source>Move the handle</source>
        <translation>Переместить границу</translation>
    </message>
    <message>
        <source>Shift and {keys}</source>
        <translation>Shift и&#xa0;{keys}</translation>
    </message>
    <message>
        <source>Previous and next photo</source>
        <translation>Предыдущее и&#xa0;следующее фото</translation>
    </message>
    <message>
        <source>Select several, which changes are for</source>
        <translation>Выбрать несколько фото для общих изменений</translation>
    </message>
    <message>
        <source>Take out of the strip</source>
        <translation>Убрать из ленты</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>&amp;Отменить «{step}»</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>Пов&amp;торить «{step}»</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Пов&amp;торить</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>Вычислять на</translation>
    </message>
    <message>
        <source>{unit}: tried, and used.</source>
        <translation>{unit}: проверено и&#xa0;используется.</translation>
    </message>
    <message>
        <source>{unit}: not used ({problem}).</source>
        <translation>{unit}: не используется ({problem}).</translation>
    </message>
    <message>
        <source>No photo yet</source>
        <translation>Фото пока нет</translation>
    </message>
    <message>
        <source>Drop photos or a folder here</source>
        <translation>Перетяните сюда фото или папку</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Paste a photo from the clipboard</source>
        <translation>Вставить фото из буфера обмена</translation>
    </message>
    <message>
        <source>Try a sample</source>
        <translation>Попробовать на примере</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>Samples: NASA (public domain), Rachel Michetti and Lav Varshney (CC0), aged by us</source>
        <translation>Примеры: NASA (общественное достояние), Rachel Michetti и&#xa0;Lav Varshney (CC0), состарены нами</translation>
    </message>
    <message>
        <source>Vernier enlarges them, from faithful to realistic.</source>
        <translation>Vernier увеличивает их: от точных до реалистичных.</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Портрет</translation>
    </message>
    <message>
        <source>A small photo of good quality</source>
        <translation>Маленькое фото хорошего качества</translation>
    </message>
    <message>
        <source>From the web</source>
        <translation>Из интернета</translation>
    </message>
    <message>
        <source>A small JPEG with the marks of strong compression</source>
        <translation>Маленький JPEG со следами сильного сжатия</translation>
    </message>
    <message>
        <source>Old print</source>
        <translation>Старый снимок</translation>
    </message>
    <message>
        <source>A faded print with grain and scratches</source>
        <translation>Выцветший отпечаток с&#xa0;зерном и&#xa0;царапинами</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>Открыть &amp;папку…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Show in Fi&amp;nder&apos;s Services</source>
        <translation>Показывать в&#xa0;с&amp;лужбах Finder</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Вставить</translation>
    </message>
    <message>
        <source>&amp;Manage Models…</source>
        <translation>&amp;Управление моделями…</translation>
    </message>
    <message>
        <source>&amp;One Photo</source>
        <translation>Одно &amp;фото</translation>
    </message>
    <message>
        <source>The &amp;Queue</source>
        <translation>О&amp;чередь</translation>
    </message>
    <message>
        <source>&amp;Minimize</source>
        <translation>Св&amp;ернуть</translation>
    </message>
    <message>
        <source>&amp;Zoom the Window</source>
        <translation>&amp;Изменить масштаб окна</translation>
    </message>
    <message>
        <source>Vernier &amp;Help</source>
        <translation>&amp;Справка Vernier</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>Поиск в&#xa0;справке</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>Сочетания &amp;клавиш</translation>
    </message>
    <message>
        <source>Full Scr&amp;een</source>
        <translation>На весь &amp;экран</translation>
    </message>
    <message>
        <source>Show &amp;Log</source>
        <translation>Показать &amp;журнал</translation>
    </message>
    <message>
        <source>Brush Stroke</source>
        <translation>Мазок кисти</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Zoom in to see what is invented</source>
        <translation>Увеличьте масштаб, чтобы увидеть дорисованное</translation>
    </message>
    <message>
        <source>Rendering…</source>
        <translation>Вычисление…</translation>
    </message>
    <message>
        <source>Not enlarged</source>
        <translation>Не увеличено</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>brushed</source>
        <translation>с&#xa0;кистью</translation>
    </message>
    <message>
        <source>Cleanup {value}</source>
        <translation>Очистка {value}</translation>
    </message>
    <message>
        <source>Plus and minus zoom, 0 shows the whole photo, 1 actual pixels. The arrow keys move the photo, Shift with left or right moves the handle. Hold Space to see the original.</source>
        <translation>Плюс и&#xa0;минус меняют масштаб, 0 показывает все фото, 1&#xa0;— реальный размер. Стрелки двигают фото, Shift со стрелкой влево или вправо двигает границу. Удерживайте пробел, чтобы увидеть оригинал.</translation>
    </message>
    <message>
        <source>Device not configured</source>
        <translation>устройство недоступно</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>устройство занято</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>папка не пуста</translation>
    </message>
    <message>
        <source>Disc quota exceeded</source>
        <translation>превышена дисковая квота</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>превышена дисковая квота</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>файл уже есть</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>слишком длинное имя файла</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>слишком большой файл</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>ошибка чтения или записи</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>недопустимый запрос</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>это папка</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>диск заполнен</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>такого устройства нет</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>такого файла или папки нет</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>это не папка</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>операция не разрешена</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>операция не поддерживается</translation>
    </message>
    <message>
        <source>Operation timed out</source>
        <translation>истекло время ожидания</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>нет доступа</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>диск доступен только для чтения</translation>
    </message>
    <message>
        <source>Resource busy</source>
        <translation>устройство занято</translation>
    </message>
    <message>
        <source>Stale NFS file handle</source>
        <translation>файл на сервере больше не доступен</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>файл на сервере больше не доступен</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>открыто слишком много файлов</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Photo(s)</source>
        <translation>
            <numerusform>Убрать %n фото</numerusform>
            <numerusform>Убрать %n фото</numerusform>
            <numerusform>Убрать %n фото</numerusform>
        </translation>
    </message>
    <message>
        <source>The result would have {width} × {height} pixels, which are {pixels:,} megapixels. The clipboard takes up to {most}. Choose a smaller size, or export it.</source>
        <translation>В&#xa0;результате было бы {width} × {height} пикселей, это {pixels:,} Мп. Буфер обмена вмещает до {most}. Выберите меньший размер или экспортируйте результат.</translation>
    </message>
    <message>
        <source>The setting that is shown</source>
        <translation>Показанная настройка</translation>
    </message>
    <message>
        <source>Show the setting that was kept (A)</source>
        <translation>Показать запомненную настройку (A)</translation>
    </message>
    <message>
        <source>Show the present setting (A)</source>
        <translation>Показать текущую настройку (A)</translation>
    </message>
    <message>
        <source>Needs {needed}, only {free} free</source>
        <translation>Нужно {needed}, свободно лишь {free}</translation>
    </message>
    <message>
        <source>{name} has {width} × {height} pixels, and the part that was chosen is not inside of it. Crop the photo again.</source>
        <translation>В&#xa0;{name} {width}&#xa0;×&#xa0;{height}&#xa0;пикселей, и&#xa0;выбранная часть не лежит внутри. Обрежьте фото снова.</translation>
    </message>
    <message>
        <source>Part of the photo to keep</source>
        <translation>Часть фото, которая останется</translation>
    </message>
    <message>
        <source>The arrow keys move the frame by one pixel, with Shift by ten. With Option they move its lower right corner. X turns it. Return is Done, Escape is Cancel.</source>
        <translation>Стрелки двигают рамку на один пиксель, с&#xa0;Shift на десять. С&#xa0;Option они двигают ее правый нижний угол. X поворачивает рамку. Return&#xa0;— Готово, Escape&#xa0;— Отменить.</translation>
    </message>
    <message>
        <source>It is another photo than the one that was cropped, so all of it is shown.</source>
        <translation>Это уже не та фотография, которую обрезали, поэтому она показана целиком.</translation>
    </message>
    <message>
        <source>Marks outside of the crop, such as the names of faces, were left out.</source>
        <translation>Отметки за пределами обрезки, например имена лиц, не сохранены.</translation>
    </message>
    <message>
        <source>Its panorama data was left out, because the photo was cropped.</source>
        <translation>Данные панорамы не сохранены, потому что фото обрезано.</translation>
    </message>
    <message>
        <source>Its crop and local adjustments for Lightroom and Camera Raw were left out, because they are for all of the photo.</source>
        <translation>Обрезка и&#xa0;местные коррекции для Lightroom и&#xa0;Camera Raw не сохранены, потому что они относятся ко всему фото.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Обрезать</translation>
    </message>
</context>
</TS>
