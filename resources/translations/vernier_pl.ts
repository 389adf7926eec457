<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Little noise and compression was found, so it was not cleaned.</source>
        <translation>Znaleziono niewiele szumu i&#xa0;śladów kompresji, więc zdjęcia nie oczyszczono.</translation>
    </message>
    <message>
        <source>Compression artefacts were found: cleanup {value}.</source>
        <translation>Znaleziono artefakty kompresji: oczyszczanie {value}.</translation>
    </message>
    <message>
        <source>Noise was found: cleanup {value}.</source>
        <translation>Znaleziono szum: oczyszczanie {value}.</translation>
    </message>
    <message>
        <source>There is not enough memory for {name}. Close other programs and try again.</source>
        <translation>Brak pamięci na {name}. Zamknij inne aplikacje i&#xa0;spróbuj ponownie.</translation>
    </message>
    <message>
        <source>{name} could not be enlarged because of an unexpected error ({kind}). The log has the details.</source>
        <translation>Nie udało się powiększyć {name} z&#xa0;powodu nieoczekiwanego błędu ({kind}). Szczegóły są w&#xa0;dzienniku.</translation>
    </message>
    <message>
        <source>Another window or command line of Vernier has enlarged it in the meantime.</source>
        <translation>W&#xa0;międzyczasie powiększyło je inne okno lub wiersz poleceń Vernier.</translation>
    </message>
    <message>
        <source>The journal {file} cannot be written ({reason}), so a later run will not know which photos are finished. Make room on its disk, or allow your account to write it.</source>
        <translation>Nie można zapisać listy gotowych zdjęć {file} ({reason}), więc przy kolejnym uruchomieniu nie będzie wiadomo, które są gotowe. Zwolnij miejsce na dysku lub zezwól swojemu kontu na zapis.</translation>
    </message>
    <message>
        <source>The journal {file} cannot be read ({reason}), so it is not known which photos are finished. Allow your account to read it.</source>
        <translation>Nie można odczytać listy gotowych zdjęć {file} ({reason}), więc nie wiadomo, które są gotowe. Zezwól swojemu kontu na odczyt.</translation>
    </message>
    <message>
        <source>{name} belongs to another program, so Vernier does not look into it. Export the photos from that program, and name the folder that they are in.</source>
        <translation>{name} należy do innej aplikacji, więc Vernier tam nie zagląda. Wyeksportuj zdjęcia z&#xa0;tej aplikacji i&#xa0;podaj katalog, w&#xa0;którym się znajdują.</translation>
    </message>
    <message>
        <source>{name} would have {width:,} × {height:,} pixels. That takes about {needed:,.1f} GB of memory; this computer has {memory:,.1f} GB. Ask for a smaller size, or for PNG, TIFF or JPEG, which need the least.</source>
        <translation>{name} miałby {width:,}&#xa0;×&#xa0;{height:,}&#xa0;pikseli. Wymaga to około {needed:,.1f}&#xa0;GB pamięci; ten komputer ma {memory:,.1f}&#xa0;GB. Wybierz mniejszą wielkość albo PNG, TIFF lub JPEG, które wymagają najmniej.</translation>
    </message>
    <message>
        <source>{name} no longer exists ({reason}).</source>
        <translation>Plik {name} już nie istnieje ({reason}).</translation>
    </message>
    <message>
        <source>It has {width} × {height} pixels, at least as many as asked for, and was left alone.</source>
        <translation>Ma {width}&#xa0;×&#xa0;{height}&#xa0;pikseli, czyli nie mniej niż zadano, więc pozostało bez zmian.</translation>
    </message>
    <message>
        <source>{format} would have 8 bits per channel here; the result is a PNG, which keeps all of them.</source>
        <translation>{format} miałby tu 8&#xa0;bitów na kanał; wynikiem jest PNG, który zachowuje wszystkie.</translation>
    </message>
    <message>
        <source>Vernier does not write {format}; the result is a PNG.</source>
        <translation>Vernier nie zapisuje formatu {format}; wynikiem jest PNG.</translation>
    </message>
    <message>
        <source>The folder {folder} is no longer there. Put it back or connect its disk, and try again.</source>
        <translation>Nie ma już katalogu {folder}. Przywróć go lub podłącz jego dysk i&#xa0;spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be created, because {nearest} is not a folder. Choose another one.</source>
        <translation>Nie można utworzyć katalogu {folder}, bo {nearest} nie jest katalogiem. Wybierz inny.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be created ({reason}). Choose another folder.</source>
        <translation>Nie można utworzyć katalogu {folder} ({reason}). Wybierz inny katalog.</translation>
    </message>
    <message>
        <source>The photo has that size already, so it is only cleaned.</source>
        <translation>Zdjęcie ma już tę wielkość, więc jest tylko oczyszczane.</translation>
    </message>
    <message>
        <source>The photo has that size already, so it is not enlarged.</source>
        <translation>Zdjęcie ma już tę wielkość, więc nie jest powiększane.</translation>
    </message>
    <message>
        <source>The photo is larger than that, so it is cleaned and reduced.</source>
        <translation>Zdjęcie jest większe, więc jest oczyszczane i&#xa0;pomniejszane.</translation>
    </message>
    <message>
        <source>The photo is larger than that, so it is only reduced.</source>
        <translation>Zdjęcie jest większe, więc jest tylko pomniejszane.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels are more than {scale} times its size. Beyond {scale} times the photo is only resampled, which adds no detail.</source>
        <translation>{width}&#xa0;×&#xa0;{height}&#xa0;pikseli to więcej niż powiększenie ×{scale}. Powyżej ×{scale} zdjęcie jest tylko przeliczane, co nie dodaje szczegółów.</translation>
    </message>
    <message>
        <source>With {passes} it is sharper, but takes much longer.</source>
        <translation>Z&#xa0;opcją {passes} wynik jest ostrzejszy, ale trwa to znacznie dłużej.</translation>
    </message>
    <message>
        <source>{name} would have {width:,} × {height:,} pixels. That takes about {needed:,.0f} GB of memory; this computer has {memory:,.0f} GB. Ask for a smaller size.</source>
        <translation>{name} miałby {width:,}&#xa0;×&#xa0;{height:,}&#xa0;pikseli. Wymaga to około {needed:,.0f}&#xa0;GB pamięci; ten komputer ma {memory:,.0f}&#xa0;GB. Wybierz mniejszą wielkość.</translation>
    </message>
    <message>
        <source>The folder {root} cannot be read ({reason}). Allow your account to read it.</source>
        <translation>Nie można odczytać katalogu {root} ({reason}). Zezwól swojemu kontu na jego odczyt.</translation>
    </message>
    <message>
        <source>{path} has no pictures in it but in packages, caches and what was excluded. Name a folder with photos.</source>
        <translation>W&#xa0;katalogu {path} nie ma obrazów poza pakietami, pamięciami podręcznymi i&#xa0;tym, co wykluczono. Podaj katalog ze zdjęciami.</translation>
    </message>
    <message>
        <source>{path} has no pictures in it, nor in its folders.</source>
        <translation>W&#xa0;katalogu {path} ani w&#xa0;jego podkatalogach nie ma obrazów.</translation>
    </message>
    <message>
        <source>{path} has no pictures in it. To look into its folders too, add --recursive.</source>
        <translation>W&#xa0;katalogu {path} nie ma obrazów. Aby przeszukać też podkatalogi, dodaj --recursive.</translation>
    </message>
    <message>
        <source>The folder {folder} for intermediate files cannot be used ({reason}). Free some space on its disk.</source>
        <translation>Nie można użyć katalogu {folder} na pliki pośrednie ({reason}). Zwolnij miejsce na jego dysku.</translation>
    </message>
    <message>
        <source>Cleaning this photo takes about {needed} on the disk of {folder}, and {free} are free there. Set cleanup to 0, or make room.</source>
        <translation>Oczyszczenie tego zdjęcia wymaga około {needed} na dysku katalogu {folder}, a&#xa0;wolne jest tam {free}. Ustaw oczyszczanie na 0 lub zwolnij miejsce.</translation>
    </message>
    <message>
        <source>Enlarging this photo takes about {needed} on the disk of {folder}, and {free} are free there. Choose a smaller size, or make room.</source>
        <translation>Powiększenie tego zdjęcia wymaga około {needed} na dysku katalogu {folder}, a&#xa0;wolne jest tam {free}. Wybierz mniejszą wielkość lub zwolnij miejsce.</translation>
    </message>
    <message>
        <source>The result needs about {needed}, and {free} are free on the disk of {folder}. Choose a folder on another disk or a smaller size, or make room.</source>
        <translation>Wynik wymaga około {needed}, a&#xa0;na dysku katalogu {folder} wolne jest {free}. Wybierz katalog na innym dysku lub mniejszą wielkość albo zwolnij miejsce.</translation>
    </message>
    <message>
        <source>The results may need {needed}, and the disk of {folder} has {free} free.</source>
        <translation>Wyniki mogą wymagać {needed}, a&#xa0;na dysku katalogu {folder} wolne jest {free}.</translation>
    </message>
    <message>
        <source>{value} GB</source>
        <translation>{value}&#xa0;GB</translation>
    </message>
    <message>
        <source>{value} MB</source>
        <translation>{value}&#xa0;MB</translation>
    </message>
    <message>
        <source>{value} kB</source>
        <translation>{value}&#xa0;kB</translation>
    </message>
    <message>
        <source>not timed yet</source>
        <translation>jeszcze nie zmierzono</translation>
    </message>
    <message>
        <source>{seconds} s per megapixel</source>
        <translation>{seconds}&#xa0;s na megapiksel</translation>
    </message>
    <message>
        <source>The model {student} does not fit this version of Vernier: what its programs make does not fit together. Install it again.</source>
        <translation>Model {student} nie pasuje do tej wersji Vernier: wyniki jego programów nie pasują do siebie. Zainstaluj go ponownie.</translation>
    </message>
    <message>
        <source>The model {student} computed no usable pixels at row {row}, column {column} of the photo. Try another model.</source>
        <translation>Model {student} nie obliczył użytecznych pikseli w&#xa0;wierszu {row}, kolumnie {column} zdjęcia. Wypróbuj inny model.</translation>
    </message>
    <message>
        <source>Core ML needs a Mac. Use the runtime &apos;torch&apos; on this computer.</source>
        <translation>Core ML wymaga Maca. Na tym komputerze użyj środowiska wykonawczego „torch”.</translation>
    </message>
    <message>
        <source>The runtime &apos;torch&apos; is not installed. Install the package torch, or use Core ML on a Mac.</source>
        <translation>Środowisko wykonawcze „torch” nie jest zainstalowane. Zainstaluj pakiet torch lub użyj Core ML na Macu.</translation>
    </message>
    <message>
        <source>The model {student} has no programs for the runtime &apos;{runtime}&apos;.</source>
        <translation>Model {student} nie ma programów dla środowiska wykonawczego „{runtime}”.</translation>
    </message>
    <message>
        <source>The model {student} does not fit this version of Vernier: its program &apos;{program}&apos; takes {taken}, and was given {given}. Install it again.</source>
        <translation>Model {student} nie pasuje do tej wersji Vernier: jego program „{program}” przyjmuje: {taken}, a&#xa0;otrzymał: {given}. Zainstaluj model ponownie.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} lub {other}</translation>
    </message>
    <message>
        <source>The model {student} lacks its program &apos;{program}&apos; for tiles of {tile}. Install it again.</source>
        <translation>W&#xa0;modelu {student} brakuje programu „{program}” dla kafelków {tile}. Zainstaluj model ponownie.</translation>
    </message>
    <message>
        <source>Core ML does not accept the program &apos;{program}&apos; of the model {student}. Install the model again, or choose the runtime &apos;torch&apos;.</source>
        <translation>Core ML nie przyjmuje programu „{program}” modelu {student}. Zainstaluj model ponownie lub wybierz środowisko wykonawcze „torch”.</translation>
    </message>
    <message>
        <source>Core ML does not accept the model there</source>
        <translation>Core ML nie przyjmuje tam modelu</translation>
    </message>
    <message>
        <source>it did not answer for {seconds} s</source>
        <translation>brak odpowiedzi przez {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>its process ended unexpectedly (status {code})</source>
        <translation>proces nieoczekiwanie się zakończył, status {code}</translation>
    </message>
    <message>
        <source>The program {name} cannot be loaded safely: {reason}</source>
        <translation>Programu {name} nie można bezpiecznie wczytać: {reason}</translation>
    </message>
    <message>
        <source>The program {name} is damaged. Install the model again.</source>
        <translation>Program {name} jest uszkodzony. Zainstaluj model ponownie.</translation>
    </message>
    <message>
        <source>its format has the version {found}, not {wanted}.</source>
        <translation>jego format ma wersję {found}, a&#xa0;nie {wanted}.</translation>
    </message>
    <message>
        <source>it has an input of the kind {kind}.</source>
        <translation>ma wejście rodzaju {kind}.</translation>
    </message>
    <message>
        <source>it lacks the weights {names}.</source>
        <translation>brakuje w&#xa0;nim wag {names}.</translation>
    </message>
    <message>
        <source>it has {outputs} outputs under {names} names.</source>
        <translation>liczba jego wyjść to {outputs}, a&#xa0;ich nazw {names}.</translation>
    </message>
    <message>
        <source>its part {name} is compressed.</source>
        <translation>jego część {name} jest skompresowana.</translation>
    </message>
    <message>
        <source>its part {name} is too large.</source>
        <translation>jego część {name} jest za duża.</translation>
    </message>
    <message>
        <source>its weight {path} is a Python object.</source>
        <translation>jego waga {path} to obiekt Pythona.</translation>
    </message>
    <message>
        <source>it returns {kind}.</source>
        <translation>zwraca {kind}.</translation>
    </message>
    <message>
        <source>an operation has a result of the kind {kind}.</source>
        <translation>jedna z&#xa0;operacji ma wynik rodzaju {kind}.</translation>
    </message>
    <message>
        <source>an operation has an argument of the kind {kind}.</source>
        <translation>jedna z&#xa0;operacji ma argument rodzaju {kind}.</translation>
    </message>
    <message>
        <source>it has the name &apos;{name}&apos;.</source>
        <translation>zawiera nazwę „{name}”.</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>nie istnieje</translation>
    </message>
    <message>
        <source>can not be run with {shapes}</source>
        <translation>nie działa z&#xa0;{shapes}</translation>
    </message>
    <message>
        <source>The model {student} does not fit this version of Vernier: its program &apos;{program}&apos; {what}. Install it again.</source>
        <translation>Model {student} nie pasuje do tej wersji Vernier: jego program „{program}” {what}. Zainstaluj model ponownie.</translation>
    </message>
    <message>
        <source>it calls {target}.</source>
        <translation>wywołuje {target}.</translation>
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
        <translation>Procesor</translation>
    </message>
    <message>
        <source>This version of Vernier cannot run models of the system &apos;{system}&apos;.</source>
        <translation>Ta wersja Vernier nie może uruchamiać modeli systemu „{system}”.</translation>
    </message>
    <message>
        <source>it is no faster than the processor</source>
        <translation>nie szybciej niż procesor</translation>
    </message>
    <message>
        <source>its pixels are no picture</source>
        <translation>jego piksele nie są obrazem</translation>
    </message>
    <message>
        <source>its picture differs from that of the processor ({decibels} dB)</source>
        <translation>obraz różni się od obliczonego przez procesor, {decibels}&#xa0;dB</translation>
    </message>
    <message>
        <source>The process that enlarges photos ended unexpectedly, twice (status {code}). Try again; if it happens again, close other programs or try a smaller photo.</source>
        <translation>Proces powiększający zdjęcia dwukrotnie nieoczekiwanie się zakończył (status {code}). Spróbuj ponownie; jeśli to się powtórzy, zamknij inne aplikacje lub wypróbuj mniejsze zdjęcie.</translation>
    </message>
    <message>
        <source>The intermediate file {path} could not be made ({reason}). Free some space on that disk.</source>
        <translation>Nie udało się utworzyć pliku pośredniego {path} ({reason}). Zwolnij miejsce na tym dysku.</translation>
    </message>
    <message>
        <source>The disk became full while the photo was enlarged. Free some space and try again.</source>
        <translation>Podczas powiększania zdjęcia zapełnił się dysk. Zwolnij miejsce i&#xa0;spróbuj ponownie.</translation>
    </message>
    <message>
        <source>There is not enough memory for this photo. Close other programs and try again.</source>
        <translation>Brak pamięci na to zdjęcie. Zamknij inne aplikacje i&#xa0;spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The photo could not be enlarged because of an unexpected error ({kind}). The log has the details.</source>
        <translation>Nie udało się powiększyć zdjęcia z&#xa0;powodu nieoczekiwanego błędu ({kind}). Szczegóły są w&#xa0;dzienniku.</translation>
    </message>
    <message>
        <source>There is not enough memory for {width} × {height} pixels. Close other programs or enlarge less.</source>
        <translation>Brak pamięci na {width}&#xa0;×&#xa0;{height}&#xa0;pikseli. Zamknij inne aplikacje lub powiększ mniej.</translation>
    </message>
    <message>
        <source>an unexpected error occurred ({kind})</source>
        <translation>nieoczekiwany błąd, {kind}</translation>
    </message>
    <message>
        <source>RGB colours</source>
        <translation>kolory RGB</translation>
    </message>
    <message>
        <source>greys</source>
        <translation>odcienie szarości</translation>
    </message>
    <message>
        <source>CMYK colours</source>
        <translation>kolory CMYK</translation>
    </message>
    <message>
        <source>Lab colours</source>
        <translation>kolory Lab</translation>
    </message>
    <message>
        <source>Its colour profile is damaged and was ignored; the colours were read as sRGB.</source>
        <translation>Profil kolorów jest uszkodzony i&#xa0;został zignorowany; kolory odczytano jako sRGB.</translation>
    </message>
    <message>
        <source>other colours</source>
        <translation>inne kolory</translation>
    </message>
    <message>
        <source>Its colour profile is for {described}, which the image does not have, and was ignored; the colours were read as sRGB.</source>
        <translation>Profil kolorów jest przeznaczony dla kolorów, których obraz nie ma ({described}), i&#xa0;został zignorowany; kolory odczytano jako sRGB.</translation>
    </message>
    <message>
        <source>a JPEG-LS image</source>
        <translation>obraz JPEG-LS</translation>
    </message>
    <message>
        <source>a hierarchical JPEG image</source>
        <translation>hierarchiczny obraz JPEG</translation>
    </message>
    <message>
        <source>a JPEG image with {depth} bits per channel</source>
        <translation>obraz JPEG (bitów na kanał: {depth})</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, TIFF, HEIC, AVIF, camera raw, JPEG 2000, JPEG XL, BMP, GIF, TGA, PNM and ICO</source>
        <translation>JPEG, PNG, WebP, TIFF, HEIC, AVIF, pliki RAW aparatów, JPEG 2000, JPEG XL, BMP, GIF, TGA, PNM i&#xa0;ICO</translation>
    </message>
    <message>
        <source>A few of its values lie below black or above white and were cut off.</source>
        <translation>Kilka wartości leży poniżej czerni lub powyżej bieli; zostały obcięte.</translation>
    </message>
    <message>
        <source>{name} is a file of {size:,.0f} GB, too large for the {memory:,.0f} GB of memory of this computer.</source>
        <translation>Plik {name} ma {size:,.0f}&#xa0;GB, to za dużo na {memory:,.0f}&#xa0;GB pamięci tego komputera.</translation>
    </message>
    <message>
        <source>{name} has {width:,} × {height:,} pixels. Opening it takes about {needed:,.0f} GB of memory; this computer has {memory:,.0f} GB. Crop it or make it smaller first: up to about {most:,.0f} megapixels will work.</source>
        <translation>{name} ma {width:,}&#xa0;×&#xa0;{height:,}&#xa0;pikseli. Otwarcie wymaga około {needed:,.0f}&#xa0;GB pamięci; ten komputer ma {memory:,.0f}&#xa0;GB. Najpierw przytnij lub pomniejsz obraz: uda się do około {most:,.0f}&#xa0;Mpx.</translation>
    </message>
    <message>
        <source>{name} has {width:,} × {height:,} pixels. Enlarging it {scale} times takes about {needed:,.0f} GB of memory; this computer has {memory:,.0f} GB. Crop it or make it smaller first: up to about {most:,.0f} megapixels will work.</source>
        <translation>{name} ma {width:,}&#xa0;×&#xa0;{height:,}&#xa0;pikseli. Powiększenie ×{scale} wymaga około {needed:,.0f}&#xa0;GB pamięci; ten komputer ma {memory:,.0f}&#xa0;GB. Najpierw przytnij lub pomniejsz obraz: uda się do około {most:,.0f}&#xa0;Mpx.</translation>
    </message>
    <message>
        <source>{name} cannot be written here: only macOS has an encoder of {format} that Vernier may use. Choose another format.</source>
        <translation>Nie można tu zapisać {name}: tylko macOS ma koder {format}, którego Vernier może używać. Wybierz inny format.</translation>
    </message>
    <message>
        <source>{name} would have {width:,} × {height:,} pixels. A {format} file cannot have more than {ceiling:,} on a side. Choose PNG or TIFF instead.</source>
        <translation>{name} miałby {width:,}&#xa0;×&#xa0;{height:,}&#xa0;pikseli. Bok pliku {format} nie może przekraczać {ceiling:,}. Wybierz PNG lub TIFF.</translation>
    </message>
    <message>
        <source>{name} would have {width:,} × {height:,} pixels. Programs that show AVIF refuse more than {most:,.0f} megapixels. Choose PNG or TIFF instead.</source>
        <translation>{name} miałby {width:,}&#xa0;×&#xa0;{height:,}&#xa0;pikseli. Aplikacje wyświetlające AVIF nie przyjmują więcej niż {most:,.0f}&#xa0;Mpx. Wybierz PNG lub TIFF.</translation>
    </message>
    <message>
        <source>Its gain map for bright screens (HDR) was left out; the result is the picture for ordinary screens.</source>
        <translation>Mapę wzmocnienia dla jasnych ekranów (HDR) pominięto; wynikiem jest obraz dla zwykłych ekranów.</translation>
    </message>
    <message>
        <source>Its outlines from Photoshop (paths, clipping path) were left out.</source>
        <translation>Kontury z&#xa0;Photoshopa (ścieżki, ścieżkę odcinania) pominięto.</translation>
    </message>
    <message>
        <source>Its video (motion photo) was left out.</source>
        <translation>Film (ruchome zdjęcie) pominięto.</translation>
    </message>
    <message>
        <source>Its depth map was left out.</source>
        <translation>Mapę głębi pominięto.</translation>
    </message>
    <message>
        <source>Its sound recording was left out.</source>
        <translation>Nagranie dźwięku pominięto.</translation>
    </message>
    <message>
        <source>Its camera data (EXIF) is damaged and was left out.</source>
        <translation>Dane aparatu (EXIF) są uszkodzone i&#xa0;zostały pominięte.</translation>
    </message>
    <message>
        <source>Part of its XMP data is missing or damaged and was left out.</source>
        <translation>Części danych XMP brakuje lub jest uszkodzona; została pominięta.</translation>
    </message>
    <message>
        <source>Its XMP data is damaged and was left out.</source>
        <translation>Dane XMP są uszkodzone i&#xa0;zostały pominięte.</translation>
    </message>
    <message>
        <source>Only the first of {count} pages was read.</source>
        <translation>Odczytano tylko pierwszą stronę z&#xa0;{count}.</translation>
    </message>
    <message>
        <source>Only the main one of {count} images was read.</source>
        <translation>Odczytano tylko główny obraz z&#xa0;{count}.</translation>
    </message>
    <message>
        <source>Only the first of {count} images was read.</source>
        <translation>Odczytano tylko pierwszy obraz z&#xa0;{count}.</translation>
    </message>
    <message>
        <source>Only the first of {count} frames was read.</source>
        <translation>Odczytano tylko pierwszą klatkę z&#xa0;{count}.</translation>
    </message>
    <message>
        <source>Its {depth} bits per channel were reduced to {bits}.</source>
        <translation>Liczbę bitów na kanał zmniejszono z&#xa0;{depth} do {bits}.</translation>
    </message>
    <message>
        <source>Its panorama data was left out, because the photo was turned or flipped.</source>
        <translation>Dane panoramy pominięto, bo zdjęcie obrócono lub odbito.</translation>
    </message>
    <message>
        <source>This photo was already enlarged or cleaned by Vernier, with the model {model}. Enlarge the original instead, if you have it.</source>
        <translation>To zdjęcie zostało już powiększone lub oczyszczone przez Vernier, model: {model}. Jeśli masz oryginał, powiększ lepiej jego.</translation>
    </message>
    <message>
        <source>This photo was already enlarged or cleaned by Vernier, with the model {model} at realism {realism}. Enlarge the original instead, if you have it.</source>
        <translation>To zdjęcie zostało już powiększone lub oczyszczone przez Vernier, model: {model}, realizm: {realism}. Jeśli masz oryginał, powiększ lepiej jego.</translation>
    </message>
    <message>
        <source>Its pixel values have no defined white; the brightest became white, the darkest black.</source>
        <translation>Wartości pikseli nie mają określonej bieli; najjaśniejsza stała się biała, najciemniejsza czarna.</translation>
    </message>
    <message>
        <source>It is an HDR picture; its highlights were brought into the range of an ordinary screen.</source>
        <translation>To obraz HDR; jego światła sprowadzono do zakresu zwykłego ekranu.</translation>
    </message>
    <message>
        <source>It has no usable CMYK profile; its colours are approximate.</source>
        <translation>Brak użytecznego profilu CMYK; kolory są przybliżone.</translation>
    </message>
    <message>
        <source>The name has an unmatched brace. Available fields: {known}.</source>
        <translation>W&#xa0;nazwie jest nawias klamrowy bez pary. Dostępne pola: {known}.</translation>
    </message>
    <message>
        <source>{{{field}}} is not a known field. Available fields: {known}.</source>
        <translation>{{{field}}} nie jest znanym polem. Dostępne pola: {known}.</translation>
    </message>
    <message>
        <source>A name cannot be empty or contain a slash.</source>
        <translation>Nazwa nie może być pusta ani zawierać ukośnika.</translation>
    </message>
    <message>
        <source>{name} has {width:,} × {height:,} pixels. An AVIF with more than {most:,.0f} megapixels can not be opened. Make it smaller or export it as PNG or TIFF first.</source>
        <translation>{name} ma {width:,}&#xa0;×&#xa0;{height:,}&#xa0;pikseli. Pliku AVIF większego niż {most:,.0f}&#xa0;Mpx nie można otworzyć. Najpierw pomniejsz go lub wyeksportuj jako PNG lub TIFF.</translation>
    </message>
    <message>
        <source>a HEIF image of a kind other than HEIC</source>
        <translation>obraz HEIF innego rodzaju niż HEIC</translation>
    </message>
    <message>
        <source>a JPEG XL image with inks (CMYK)</source>
        <translation>obraz JPEG XL z&#xa0;farbami (CMYK)</translation>
    </message>
    <message>
        <source>a JPEG XL image without a description of its colours</source>
        <translation>obraz JPEG XL bez opisu kolorów</translation>
    </message>
    <message>
        <source>{name} was not opened: to decode it takes far more memory than a picture of its size needs. Save it again with another program.</source>
        <translation>Nie otwarto pliku {name}: dekodowanie wymaga znacznie więcej pamięci, niż potrzebuje obraz tej wielkości. Zachowaj go ponownie w&#xa0;innej aplikacji.</translation>
    </message>
    <message>
        <source>a BMP image with an unusual layout of bits</source>
        <translation>obraz BMP z&#xa0;nietypowym układem bitów</translation>
    </message>
    <message>
        <source>It was developed with the white balance of the camera. For full control, develop it in a raw converter and open the TIFF.</source>
        <translation>Wywołano je z&#xa0;balansem bieli aparatu. Aby mieć pełną kontrolę, wywołaj je w&#xa0;konwerterze RAW i&#xa0;otwórz TIFF.</translation>
    </message>
    <message>
        <source>Channels that are no colours were left out: {count}.</source>
        <translation>Pominięto kanały, które nie są kolorami: {count}.</translation>
    </message>
    <message>
        <source>a TIFF image with luma and chroma in separate planes</source>
        <translation>obraz TIFF z&#xa0;luminancją i&#xa0;chrominancją w&#xa0;osobnych płaszczyznach</translation>
    </message>
    <message>
        <source>a TIFF image with the compression {method}</source>
        <translation>obraz TIFF z&#xa0;kompresją {method}</translation>
    </message>
    <message>
        <source>a TIFF image with complex numbers</source>
        <translation>obraz TIFF z&#xa0;liczbami zespolonymi</translation>
    </message>
    <message>
        <source>a TIFF image with an unusual number of bits per channel</source>
        <translation>obraz TIFF z&#xa0;nietypową liczbą bitów na kanał</translation>
    </message>
    <message>
        <source>a TIFF volume</source>
        <translation>obraz objętościowy TIFF</translation>
    </message>
    <message>
        <source>a TIFF image with inks other than those of CMYK</source>
        <translation>obraz TIFF z&#xa0;farbami innymi niż CMYK</translation>
    </message>
    <message>
        <source>a TIFF image with an unusual colour space</source>
        <translation>obraz TIFF z&#xa0;nietypową przestrzenią kolorów</translation>
    </message>
    <message>
        <source>A part of this image is missing or wrong.</source>
        <translation>Części tego obrazu brakuje lub jest błędna.</translation>
    </message>
    <message>
        <source>{name} uses a pixel format that Vernier does not support ({reason}). Export it as JPEG, PNG or TIFF with 8 bits per channel first.</source>
        <translation>{name} używa formatu pikseli, którego Vernier nie obsługuje ({reason}). Najpierw wyeksportuj go jako JPEG, PNG lub TIFF z&#xa0;8 bitami na kanał.</translation>
    </message>
    <message>
        <source>{name} could not be opened: there was not enough free memory. Close other programs or make the image smaller first.</source>
        <translation>Nie udało się otworzyć {name}: zabrakło wolnej pamięci. Zamknij inne aplikacje lub najpierw pomniejsz obraz.</translation>
    </message>
    <message>
        <source>{name} is damaged, incomplete or in an unusual format and could not be opened. Copy or download it again, or export it again from the program that made it.</source>
        <translation>Plik {name} jest uszkodzony, niekompletny lub w&#xa0;nietypowym formacie i&#xa0;nie udało się go otworzyć. Skopiuj lub pobierz go ponownie albo wyeksportuj go jeszcze raz z&#xa0;aplikacji, w&#xa0;której powstał.</translation>
    </message>
    <message>
        <source>This {kind} is damaged or ends too early.</source>
        <translation>Plik {kind} jest uszkodzony lub urwany.</translation>
    </message>
    <message>
        <source>{name} was not opened. {problem} Save it again with another program.</source>
        <translation>Nie otwarto pliku {name}. {problem} Zachowaj go ponownie w&#xa0;innej aplikacji.</translation>
    </message>
    <message>
        <source>{name} is not whole. {problem} Copy or download it again.</source>
        <translation>Plik {name} nie jest kompletny. {problem} Skopiuj lub pobierz go ponownie.</translation>
    </message>
    <message>
        <source>{name} could not be opened: the process that decodes it ended unexpectedly (status {code}). Close other programs or export the image again from the program that made it.</source>
        <translation>Nie udało się otworzyć {name}: proces dekodowania nieoczekiwanie się zakończył (status {code}). Zamknij inne aplikacje lub wyeksportuj obraz ponownie z&#xa0;aplikacji, w&#xa0;której powstał.</translation>
    </message>
    <message>
        <source>a camera raw file of an unknown kind</source>
        <translation>plik RAW nieznanego rodzaju</translation>
    </message>
    <message>
        <source>a Photoshop document</source>
        <translation>dokument Photoshopa</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>dokument PDF</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>dokument PostScript</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>rysunek SVG</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>dokument XML</translation>
    </message>
    <message>
        <source>a JPEG XR image</source>
        <translation>obraz JPEG XR</translation>
    </message>
    <message>
        <source>a macOS icon</source>
        <translation>ikona macOS</translation>
    </message>
    <message>
        <source>a DDS texture</source>
        <translation>tekstura DDS</translation>
    </message>
    <message>
        <source>an OpenEXR image</source>
        <translation>obraz OpenEXR</translation>
    </message>
    <message>
        <source>a Radiance HDR image</source>
        <translation>obraz Radiance HDR</translation>
    </message>
    <message>
        <source>a PFM image</source>
        <translation>obraz PFM</translation>
    </message>
    <message>
        <source>a PAM image</source>
        <translation>obraz PAM</translation>
    </message>
    <message>
        <source>a QOI image</source>
        <translation>obraz QOI</translation>
    </message>
    <message>
        <source>a BPG image</source>
        <translation>obraz BPG</translation>
    </message>
    <message>
        <source>a FLIF image</source>
        <translation>obraz FLIF</translation>
    </message>
    <message>
        <source>a farbfeld image</source>
        <translation>obraz farbfeld</translation>
    </message>
    <message>
        <source>a GIMP document</source>
        <translation>dokument GIMP-a</translation>
    </message>
    <message>
        <source>an MNG animation</source>
        <translation>animacja MNG</translation>
    </message>
    <message>
        <source>an SGI image</source>
        <translation>obraz SGI</translation>
    </message>
    <message>
        <source>a Sun raster image</source>
        <translation>obraz rastrowy Sun</translation>
    </message>
    <message>
        <source>a FITS image</source>
        <translation>obraz FITS</translation>
    </message>
    <message>
        <source>a ZIP archive or a document</source>
        <translation>archiwum ZIP lub dokument</translation>
    </message>
    <message>
        <source>{name} is a link to a file that no longer exists.</source>
        <translation>{name} to dowiązanie do pliku, który już nie istnieje.</translation>
    </message>
    <message>
        <source>{name} was not found. It may have been moved, renamed or deleted.</source>
        <translation>Nie znaleziono pliku {name}. Mógł zostać przeniesiony, mógł też zmienić nazwę lub zostać usunięty.</translation>
    </message>
    <message>
        <source>{name} is not a valid file name.</source>
        <translation>{name} nie jest prawidłową nazwą pliku.</translation>
    </message>
    <message>
        <source>{name} is a folder, not an image.</source>
        <translation>{name} to katalog, a&#xa0;nie obraz.</translation>
    </message>
    <message>
        <source>{name} is a pipe or a device, not an image file.</source>
        <translation>{name} to potok lub urządzenie, a&#xa0;nie plik obrazu.</translation>
    </message>
    <message>
        <source>{name} is empty. Copy or download it again.</source>
        <translation>Plik {name} jest pusty. Skopiuj lub pobierz go ponownie.</translation>
    </message>
    <message>
        <source>You do not have permission to read {name}. You can change this in Finder: Get Info, Sharing &amp; Permissions.</source>
        <translation>Nie masz uprawnień do odczytu {name}. Możesz to zmienić w&#xa0;Finderze: Informacje, Udostępnianie i&#xa0;uprawnienia.</translation>
    </message>
    <message>
        <source>{name} is a link that points back to itself.</source>
        <translation>{name} to dowiązanie, które wskazuje na siebie.</translation>
    </message>
    <message>
        <source>The name or path of the file is too long to be opened.</source>
        <translation>Nazwa pliku lub ścieżka do niego jest za długa, aby go otworzyć.</translation>
    </message>
    <message>
        <source>{name} was not found: part of its path is not a folder.</source>
        <translation>Nie znaleziono pliku {name}: część jego ścieżki nie jest katalogiem.</translation>
    </message>
    <message>
        <source>{name} could not be read from its disk ({reason}). Check that the disk is still connected.</source>
        <translation>Nie udało się odczytać {name} z&#xa0;dysku ({reason}). Sprawdź, czy dysk jest nadal podłączony.</translation>
    </message>
    <message>
        <source>a PNG in the form that only iPhone apps use (CgBI)</source>
        <translation>PNG w&#xa0;postaci, której używają tylko aplikacje iPhone’a&#xa0;(CgBI)</translation>
    </message>
    <message>
        <source>{name} is a video, which Vernier does not read. Export a picture of it as JPEG, PNG or TIFF first.</source>
        <translation>{name} to film wideo. Vernier tego nie odczytuje. Najpierw wyeksportuj z&#xa0;niego kadr jako JPEG, PNG lub TIFF.</translation>
    </message>
    <message>
        <source>{name} is not an image that Vernier can read. It reads {formats}.</source>
        <translation>{name} nie jest obrazem, który Vernier potrafi odczytać. Odczytuje {formats}.</translation>
    </message>
    <message>
        <source>{name} is still in iCloud. Download it in Finder, then try again.</source>
        <translation>Plik {name} jest jeszcze w&#xa0;iCloud. Pobierz go w&#xa0;Finderze i&#xa0;spróbuj ponownie.</translation>
    </message>
    <message>
        <source>{name} is {kind}, which Vernier does not read. Export it as JPEG, PNG or TIFF first.</source>
        <translation>{name} to {kind}. Vernier tego nie odczytuje. Najpierw wyeksportuj go jako JPEG, PNG lub TIFF.</translation>
    </message>
    <message>
        <source>{name} takes too long for a small image.</source>
        <translation>Odczyt {name} trwa za długo jak na mały obraz.</translation>
    </message>
    <message>
        <source>This {kind} ends too early: nothing of its picture is there.</source>
        <translation>Plik {kind} jest urwany: nie ma w&#xa0;nim nic z&#xa0;obrazu.</translation>
    </message>
    <message>
        <source>This TIFF ends too early: what describes its picture is missing.</source>
        <translation>Plik TIFF jest urwany: brakuje opisu obrazu.</translation>
    </message>
    <message>
        <source>This {kind} ends too early: about {percent}% of its data is missing.</source>
        <translation>Plik {kind} jest urwany: brakuje około {percent}% danych.</translation>
    </message>
    <message>
        <source>The end of this JPEG is missing, so that the last of its pixels may be wrong.</source>
        <translation>Brakuje końca pliku JPEG, więc ostatnie piksele mogą być błędne.</translation>
    </message>
    <message>
        <source>This JPEG brings its picture in {count} passes, where {most} would be many, so that opening it may take minutes.</source>
        <translation>Obraz w&#xa0;tym pliku JPEG ma bardzo wiele przebiegów: {count}, a&#xa0;już {most} byłoby dużo. Otwarcie może potrwać kilka minut.</translation>
    </message>
    <message>
        <source>This JPEG ends too early: the last of its passes are missing, so that its picture is coarse in places.</source>
        <translation>Plik JPEG jest urwany: brakuje ostatnich przebiegów, więc obraz jest miejscami zgrubny.</translation>
    </message>
    <message>
        <source>This JPEG ends too early: a part of its colours is missing.</source>
        <translation>Plik JPEG jest urwany: brakuje części kolorów.</translation>
    </message>
    <message>
        <source>A part of this PNG beside its pixels ({names}) is damaged and was left out.</source>
        <translation>Część tego pliku PNG poza pikselami ({names}) jest uszkodzona i&#xa0;została pominięta.</translation>
    </message>
    <message>
        <source>This PNG lacks its table of colours.</source>
        <translation>W&#xa0;tym pliku PNG brakuje tabeli kolorów.</translation>
    </message>
    <message>
        <source>A checksum of this PNG is wrong, but its pixels are intact.</source>
        <translation>Suma kontrolna tego pliku PNG jest błędna, ale piksele są nienaruszone.</translation>
    </message>
    <message>
        <source>This PNG is damaged: about {percent}% of its data is missing.</source>
        <translation>Plik PNG jest uszkodzony: brakuje około {percent}% danych.</translation>
    </message>
    <message>
        <source>This {kind} ends too early: the lower {missing:,} of its {height:,} rows of pixels are missing.</source>
        <translation>Plik {kind} jest urwany: brakuje dolnych wierszy pikseli, {missing:,} z&#xa0;{height:,}.</translation>
    </message>
    <message>
        <source>This {kind} is damaged: its picture is wrong below row {row:,} of {height:,}.</source>
        <translation>Plik {kind} jest uszkodzony: obraz jest błędny poniżej wiersza {row:,} z&#xa0;{height:,}.</translation>
    </message>
    <message>
        <source>This {kind} has more data than its {height:,} rows of pixels take: a part of its picture is wrong, or there are more rows.</source>
        <translation>Plik {kind} zawiera więcej danych, niż wymagają jego wiersze pikseli ({height:,}): część obrazu jest błędna lub wierszy jest więcej.</translation>
    </message>
    <message>
        <source>This {kind} is damaged: a part of its picture is wrong or missing.</source>
        <translation>Plik {kind} jest uszkodzony: część obrazu jest błędna lub jej brakuje.</translation>
    </message>
    <message>
        <source>The end of this {kind} is missing, but all its pixels are there.</source>
        <translation>Brakuje końca pliku {kind}, ale są wszystkie piksele.</translation>
    </message>
    <message>
        <source>{format} has 8 bits per channel, so its 16 were reduced. Choose PNG or TIFF to keep them.</source>
        <translation>{format} ma 8&#xa0;bitów na kanał, więc 16&#xa0;bitów zredukowano. Aby je zachować, wybierz PNG lub TIFF.</translation>
    </message>
    <message>
        <source>JPEG does not support transparency; the image was placed on white.</source>
        <translation>JPEG nie obsługuje przezroczystości; obraz umieszczono na białym tle.</translation>
    </message>
    <message>
        <source>macOS could not make a HEIC of this picture. Choose another format.</source>
        <translation>System macOS nie mógł utworzyć HEIC z&#xa0;tego obrazu. Wybierz inny format.</translation>
    </message>
    <message>
        <source>macOS left its {kind} out of the HEIC. Choose JPEG or TIFF to keep it.</source>
        <translation>System macOS pominął {kind} w&#xa0;pliku HEIC. Aby zachować te dane, wybierz JPEG lub TIFF.</translation>
    </message>
    <message>
        <source>{name} could not be written: there was not enough free memory. Close other programs and try again.</source>
        <translation>Nie udało się zapisać {name}: zabrakło wolnej pamięci. Zamknij inne aplikacje i&#xa0;spróbuj ponownie.</translation>
    </message>
    <message>
        <source>{name} could not be read back correctly after it was written, so it was removed. Try again, and check the disk if it happens twice.</source>
        <translation>Po zapisaniu nie udało się poprawnie odczytać {name}, więc plik usunięto. Spróbuj ponownie, a&#xa0;jeśli to się powtórzy, sprawdź dysk.</translation>
    </message>
    <message>
        <source>{name} could not be written: the disk is full. Free some space or choose another folder.</source>
        <translation>Nie udało się zapisać {name}: dysk jest pełny. Zwolnij miejsce lub wybierz inny katalog.</translation>
    </message>
    <message>
        <source>{name} could not be written: you have no permission to add files to the folder {where}. Choose another folder.</source>
        <translation>Nie udało się zapisać {name}: nie masz uprawnień do dodawania plików do katalogu {where}. Wybierz inny katalog.</translation>
    </message>
    <message>
        <source>{name} could not be written: the disk is read-only. Choose another folder.</source>
        <translation>Nie udało się zapisać {name}: dysk jest tylko do odczytu. Wybierz inny katalog.</translation>
    </message>
    <message>
        <source>{name} could not be written: its path is too long. Choose another folder.</source>
        <translation>Nie udało się zapisać {name}: ścieżka jest za długa. Wybierz inny katalog.</translation>
    </message>
    <message>
        <source>{name} could not be written: the folder {where} does not exist. Create it or choose another one.</source>
        <translation>Nie udało się zapisać {name}: katalog {where} nie istnieje. Utwórz go lub wybierz inny.</translation>
    </message>
    <message>
        <source>{name} could not be written: the disk does not support files of that size. Choose another disk.</source>
        <translation>Nie udało się zapisać {name}: dysk nie obsługuje plików tej wielkości. Wybierz inny dysk.</translation>
    </message>
    <message>
        <source>{name} could not be written: the disk reported an error. Check that it is connected and healthy.</source>
        <translation>Nie udało się zapisać {name}: dysk zgłosił błąd. Sprawdź, czy jest podłączony i&#xa0;sprawny.</translation>
    </message>
    <message>
        <source>{name} could not be written ({reason}). Choose another folder or another format.</source>
        <translation>Nie udało się zapisać {name} ({reason}). Wybierz inny katalog lub inny format.</translation>
    </message>
    <message>
        <source>A damaged part of its camera data (EXIF) was left out together with the place.</source>
        <translation>Uszkodzona część danych aparatu (EXIF) została pominięta razem z&#xa0;miejscem.</translation>
    </message>
    <message>
        <source>Some of its captions (IPTC) have no place in {format} and were left out.</source>
        <translation>Na niektóre podpisy (IPTC) nie ma miejsca w&#xa0;formacie {format}; zostały pominięte.</translation>
    </message>
    <message>
        <source>Its PNG text ({names}) has no place in {format} and was left out. PNG keeps it.</source>
        <translation>Na tekst PNG ({names}) nie ma miejsca w&#xa0;formacie {format}; został pominięty. PNG go zachowuje.</translation>
    </message>
    <message>
        <source>Its camera data (EXIF) is too long for JPEG and was left out.</source>
        <translation>Dane aparatu (EXIF) są zbyt długie dla formatu JPEG i&#xa0;zostały pominięte.</translation>
    </message>
    <message>
        <source>Its XMP data is too long for JPEG and was left out.</source>
        <translation>Dane XMP są zbyt długie dla formatu JPEG i&#xa0;zostały pominięte.</translation>
    </message>
    <message>
        <source>Its captions (IPTC) are too long for JPEG and were left out.</source>
        <translation>Podpisy (IPTC) są zbyt długie dla formatu JPEG i&#xa0;zostały pominięte.</translation>
    </message>
    <message>
        <source>A comment in it is too long for JPEG and was left out.</source>
        <translation>Jeden z&#xa0;komentarzy jest zbyt długi dla formatu JPEG i&#xa0;został pominięty.</translation>
    </message>
    <message>
        <source>The model {student} was published by others. Its licence: {licence}. Check that this covers what you do with the results.</source>
        <translation>Model {student} opublikował ktoś inny. Jego licencja: {licence}. Sprawdź, czy obejmuje to, co robisz z&#xa0;wynikami.</translation>
    </message>
    <message>
        <source>The program {name} of the model {student} is damaged. Install it again.</source>
        <translation>Program {name} modelu {student} jest uszkodzony. Zainstaluj model ponownie.</translation>
    </message>
    <message>
        <source>The program {name} of the model {student} names other files than a model has. Install only models that you trust.</source>
        <translation>Program {name} modelu {student} wskazuje pliki, których model nie ma. Instaluj tylko modele, którym ufasz.</translation>
    </message>
    <message>
        <source>There is no model at {path}. Give the folder of a model, such as {example}, or the name of an installed one.</source>
        <translation>W&#xa0;miejscu {path} nie ma modelu. Podaj katalog modelu, na przykład {example}, lub nazwę zainstalowanego.</translation>
    </message>
    <message>
        <source>There is no model &apos;{name}&apos;. Installed: {names}. To install another one, put its {suffix} folder into {folder}, or name the folder itself.</source>
        <translation>Nie ma modelu „{name}”. Zainstalowane: {names}. Aby zainstalować inny, umieść jego katalog {suffix} w&#xa0;{folder} albo podaj sam katalog.</translation>
    </message>
    <message>
        <source>No model is installed. Build the default one with &apos;python -m converters build&apos;, or put a {suffix} folder into {folder}.</source>
        <translation>Nie zainstalowano żadnego modelu. Zbuduj domyślny poleceniem „python -m converters build” albo umieść katalog {suffix} w&#xa0;{folder}.</translation>
    </message>
    <message>
        <source>The model {student} cannot be copied to {folder} ({reason}). Free some space there, or allow your account to write to it.</source>
        <translation>Nie można skopiować modelu {student} do katalogu {folder} ({reason}). Zwolnij tam miejsce lub zezwól swojemu kontu na zapis.</translation>
    </message>
    <message>
        <source>The model {student} came with Vernier and cannot be removed.</source>
        <translation>Model {student} został dostarczony z&#xa0;Vernier i&#xa0;nie można go usunąć.</translation>
    </message>
    <message>
        <source>The model {student} cannot be removed ({reason}). Delete {path} yourself.</source>
        <translation>Nie można usunąć modelu {student} ({reason}). Usuń {path} samodzielnie.</translation>
    </message>
    <message>
        <source>{path} is not a model package: its {manifest} cannot be read.</source>
        <translation>{path} nie jest pakietem modelu: nie można odczytać {manifest}.</translation>
    </message>
    <message>
        <source>The file {name} of the model {student} cannot be read. Install it again.</source>
        <translation>Nie można odczytać pliku {name} modelu {student}. Zainstaluj go ponownie.</translation>
    </message>
    <message>
        <source>The description of the model {student} cannot be read.</source>
        <translation>Nie można odczytać opisu modelu {student}.</translation>
    </message>
    <message>
        <source>The licences of the model {student} cannot be read.</source>
        <translation>Nie można odczytać licencji modelu {student}.</translation>
    </message>
    <message>
        <source>The model {student} was changed: {name} differs. Install it again.</source>
        <translation>Model {student} został zmieniony: plik {name} się różni. Zainstaluj go ponownie.</translation>
    </message>
    <message>
        <source>The files of the model {student} cannot be read ({reason}).</source>
        <translation>Nie można odczytać plików modelu {student} ({reason}).</translation>
    </message>
    <message>
        <source>The model {student} lacks its file {name}. Install it again.</source>
        <translation>W&#xa0;modelu {student} brakuje pliku {name}. Zainstaluj go ponownie.</translation>
    </message>
    <message>
        <source>The model {student} has a file that its manifest does not list: {name}. Install it again.</source>
        <translation>Model {student} zawiera plik, którego nie ma w&#xa0;jego manifeście: {name}. Zainstaluj go ponownie.</translation>
    </message>
    <message>
        <source>The model {student} has too many files or folders.</source>
        <translation>Model {student} zawiera za dużo plików lub katalogów.</translation>
    </message>
    <message>
        <source>The model {student} has a link, a pipe or a device in it: {name}. Install only models that you trust.</source>
        <translation>Model {student} zawiera dowiązanie, potok lub urządzenie: {name}. Instaluj tylko modele, którym ufasz.</translation>
    </message>
    <message>
        <source>There is not enough memory. Close other programs and try again.</source>
        <translation>Brak pamięci. Zamknij inne aplikacje i&#xa0;spróbuj ponownie.</translation>
    </message>
    <message>
        <source>An unexpected error occurred ({kind}). The log has the details.</source>
        <translation>Wystąpił nieoczekiwany błąd ({kind}). Szczegóły są w&#xa0;dzienniku.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Błąd</translation>
    </message>
    <message>
        <source>Show Log</source>
        <translation>Pokaż dziennik</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Zamknij ten komunikat</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Drag it to another program</source>
        <translation>Przeciągnij do innej aplikacji</translation>
    </message>
    <message>
        <source>Realism</source>
        <translation>Realizm</translation>
    </message>
    <message>
        <source>Realism value</source>
        <translation>Wartość realizmu</translation>
    </message>
    <message>
        <source>Faithful</source>
        <translation>Wiernie</translation>
    </message>
    <message>
        <source>Realistic</source>
        <translation>Realistycznie</translation>
    </message>
    <message>
        <source>How much detail may be invented.</source>
        <translation>Ile szczegółów wolno dorysować.</translation>
    </message>
    <message>
        <source>From 0, faithful to the photo, to 100, realistic in detail.</source>
        <translation>Od 0, czyli wiernie zdjęciu, do 100, czyli z&#xa0;realistycznymi szczegółami.</translation>
    </message>
    <message>
        <source>This photo at realism 0. Click to set it.</source>
        <translation>To zdjęcie z&#xa0;realizmem 0. Kliknij, aby go ustawić.</translation>
    </message>
    <message>
        <source>This photo at realism 100. Click to set it.</source>
        <translation>To zdjęcie z&#xa0;realizmem 100. Kliknij, aby go ustawić.</translation>
    </message>
    <message>
        <source>There is no model to enlarge with.</source>
        <translation>Brak modelu do powiększania.</translation>
    </message>
    <message>
        <source>The model {title} has no realism control.</source>
        <translation>Model {title} nie ma suwaka realizmu.</translation>
    </message>
    <message>
        <source>Cleanup</source>
        <translation>Oczyszczanie</translation>
    </message>
    <message>
        <source>Cleanup value</source>
        <translation>Wartość oczyszczania</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Bez zmian</translation>
    </message>
    <message>
        <source>Cleaned up</source>
        <translation>Oczyszczone</translation>
    </message>
    <message>
        <source>How much noise and how many compression artefacts to remove.</source>
        <translation>Ile szumu i&#xa0;artefaktów kompresji usunąć.</translation>
    </message>
    <message>
        <source>From 0, the photo as it is, to 100, without noise and compression artefacts.</source>
        <translation>Od 0, czyli zdjęcia bez zmian, do 100, czyli bez szumu i&#xa0;artefaktów kompresji.</translation>
    </message>
    <message>
        <source>This model cannot clean up.</source>
        <translation>Ten model nie potrafi oczyszczać.</translation>
    </message>
    <message>
        <source>Nothing invented</source>
        <translation>Nic nie dorysowano</translation>
    </message>
    <message>
        <source>Hardly anything invented</source>
        <translation>Prawie nic nie dorysowano</translation>
    </message>
    <message>
        <source>Fine texture partly invented</source>
        <translation>Drobna faktura częściowo dorysowana</translation>
    </message>
    <message>
        <source>Fine texture largely invented</source>
        <translation>Drobna faktura w&#xa0;większości dorysowana</translation>
    </message>
    <message>
        <source>Texture largely invented: not for evidence</source>
        <translation>Faktura dorysowana: nie jako dowód</translation>
    </message>
    <message numerus="yes">
        <source>Export %n Selected Photo(s)…</source>
        <translation>
            <numerusform>Eksportuj %n wybrane zdjęcie…</numerusform>
            <numerusform>Eksportuj %n wybrane zdjęcia…</numerusform>
            <numerusform>Eksportuj %n wybranych zdjęć…</numerusform>
        </translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Jakość</translation>
    </message>
    <message>
        <source>Lossless</source>
        <translation>Bezstratnie</translation>
    </message>
    <message>
        <source>Keep every pixel as it is; the file becomes larger</source>
        <translation>Zachowaj każdy piksel bez zmian; plik będzie większy</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Kompresja</translation>
    </message>
    <message>
        <source>Keep the date of the photo</source>
        <translation>Zachowaj datę zdjęcia</translation>
    </message>
    <message>
        <source>Give the result the date of the photo&apos;s file</source>
        <translation>Nadaj wynikowi datę pliku zdjęcia</translation>
    </message>
    <message>
        <source>With the place where it was taken</source>
        <translation>Z&#xa0;miejscem wykonania</translation>
    </message>
    <message>
        <source>Position (GPS), names of places, and makers’ notes, which may have it</source>
        <translation>Położenie (GPS), nazwy miejsc i&#xa0;notatki producenta, które mogą je zawierać</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Szybka</translation>
    </message>
    <message>
        <source>Small file, slow</source>
        <translation>Mały plik, wolno</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>Szerokość papieru</translation>
    </message>
    <message>
        <source>Height of the paper</source>
        <translation>Wysokość papieru</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednostka</translation>
    </message>
    <message>
        <source>in</source>
        <translation>cale</translation>
    </message>
    <message>
        <source> ppi</source>
        <translation> ppi</translation>
    </message>
    <message>
        <source>Pixels per inch</source>
        <translation>Piksele na cal</translation>
    </message>
    <message>
        <source>Show in Finder</source>
        <translation>Pokaż w&#xa0;Finderze</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Pokaż w&#xa0;katalogu</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Wielkość</translation>
    </message>
    <message>
        <source>Kind of size</source>
        <translation>Rodzaj wielkości</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>Dłuższy bok</translation>
    </message>
    <message>
        <source>Fit into</source>
        <translation>Zmieść w</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Wydruk</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Krotność</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Szerokość</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Wysokość</translation>
    </message>
    <message>
        <source>Enlarge in two passes</source>
        <translation>Powiększ w&#xa0;dwóch przebiegach</translation>
    </message>
    <message>
        <source>As chosen in the settings: usually the largest that stays below 50 megapixels</source>
        <translation>Zgodnie z&#xa0;ustawieniami: zwykle największa wielkość poniżej 50&#xa0;megapikseli</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>{times} times</source>
        <translation>{times}-krotnie</translation>
    </message>
    <message>
        <source>Long side, width and height, print size, or another factor</source>
        <translation>Dłuższy bok, szerokość i&#xa0;wysokość, wielkość wydruku albo inna krotność</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>Inna…</translation>
    </message>
    <message>
        <source>{megapixels} MP</source>
        <translation>{megapixels}&#xa0;Mpx</translation>
    </message>
    <message>
        <source>Beyond {scale}×, the model enlarges its own result once more, instead of resampling it. That is sharper, and takes about {times} times as long.</source>
        <translation>Powyżej ×{scale} model powiększa jeszcze raz własny wynik, zamiast go przeliczać. Wynik jest ostrzejszy, a&#xa0;trwa to około {times} razy dłużej.</translation>
    </message>
    <message>
        <source>The view shows the first pass</source>
        <translation>Widok pokazuje pierwszy przebieg</translation>
    </message>
    <message>
        <source>Beyond {scale}×, only resampled</source>
        <translation>Powyżej ×{scale} tylko przeliczane</translation>
    </message>
    <message>
        <source>{width} × {height} cm at {ppi} ppi</source>
        <translation>{width}&#xa0;×&#xa0;{height}&#xa0;cm przy {ppi}&#xa0;ppi</translation>
    </message>
    <message>
        <source>{width} × {height} in at {ppi} ppi</source>
        <translation>{width}&#xa0;×&#xa0;{height}&#xa0;cali przy {ppi}&#xa0;ppi</translation>
    </message>
    <message>
        <source>Shift: small steps. Double-click: the default, {default}.</source>
        <translation>Shift: małe kroki. Dwukrotne kliknięcie: wartość domyślna, {default}.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}&#xa0;godz.&#xa0;{minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>„{name}”</translation>
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
        <translation>Różni się od zdjęcia tam, gdzie oczyszczono</translation>
    </message>
    <message>
        <source>Matches the photo: very closely</source>
        <translation>Zgodność ze zdjęciem: bardzo duża</translation>
    </message>
    <message>
        <source>Matches the photo: closely</source>
        <translation>Zgodność ze zdjęciem: duża</translation>
    </message>
    <message>
        <source>Matches the photo: roughly</source>
        <translation>Zgodność ze zdjęciem: średnia</translation>
    </message>
    <message>
        <source>Matches the photo: loosely</source>
        <translation>Zgodność ze zdjęciem: mała</translation>
    </message>
    <message>
        <source>{value} dB: PSNR of what you see, scaled down to the size of the photo, against the photo.</source>
        <translation>{value}&#xa0;dB: PSNR tego, co widać, pomniejszonego do wielkości zdjęcia, względem zdjęcia.</translation>
    </message>
    <message>
        <source>Photo, before and after</source>
        <translation>Zdjęcie, przed i&#xa0;po</translation>
    </message>
    <message>
        <source>More faithful</source>
        <translation>Wierniej</translation>
    </message>
    <message>
        <source>More realistic</source>
        <translation>Realistyczniej</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Gumka</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Siła</translation>
    </message>
    <message>
        <source>Protect Faces</source>
        <translation>Chroń twarze</translation>
    </message>
    <message>
        <source>Find the faces in the photo and keep them more faithful</source>
        <translation>Znajdź twarze na zdjęciu i&#xa0;pozostaw je wierniejsze</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wymaż</translation>
    </message>
    <message>
        <source>{what} of the brush</source>
        <translation>Pędzel: {what}</translation>
    </message>
    <message>
        <source>~ {size}</source>
        <translation>~ {size}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>około {time}</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksportuj…</translation>
    </message>
    <message>
        <source>Export Again</source>
        <translation>Eksportuj ponownie</translation>
    </message>
    <message>
        <source>With the same name, folder and format, without asking</source>
        <translation>Z&#xa0;tą samą nazwą, katalogiem i&#xa0;formatem, bez pytania</translation>
    </message>
    <message>
        <source>Let all photos in the strip have these settings</source>
        <translation>Zastosuj te ustawienia do wszystkich zdjęć na pasku</translation>
    </message>
    <message numerus="yes">
        <source>Apply These Settings to All %n</source>
        <translation>
            <numerusform>Zastosuj te ustawienia do wszystkich (%n)</numerusform>
            <numerusform>Zastosuj te ustawienia do wszystkich (%n)</numerusform>
            <numerusform>Zastosuj te ustawienia do wszystkich (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Export the enlarged photo</source>
        <translation>Eksportuj powiększone zdjęcie</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) kept more faithful.</source>
        <translation>
            <numerusform>%n twarz pozostanie wierniejsza.</numerusform>
            <numerusform>%n twarze pozostaną wierniejsze.</numerusform>
            <numerusform>%n twarzy pozostanie wierniejszych.</numerusform>
        </translation>
    </message>
    <message>
        <source>No face was found. Paint over it with More faithful.</source>
        <translation>Nie znaleziono twarzy. Zamaluj ją pędzlem „Wierniej”.</translation>
    </message>
    <message>
        <source>Realism {value}</source>
        <translation>Realizm {value}</translation>
    </message>
    <message>
        <source>Settings of this photo</source>
        <translation>Ustawienia tego zdjęcia</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Brak modelu</translation>
    </message>
    <message>
        <source>Model: {title}</source>
        <translation>Model: {title}</translation>
    </message>
    <message>
        <source>Export &amp;Again</source>
        <translation>Eksportuj &amp;ponownie</translation>
    </message>
    <message>
        <source>&amp;Copy What You See</source>
        <translation>&amp;Kopiuj to, co widać</translation>
    </message>
    <message>
        <source>Copy Resul&amp;t</source>
        <translation>Kopiuj w&amp;ynik</translation>
    </message>
    <message>
        <source>Rotate &amp;Left</source>
        <translation>Obróć w&#xa0;&amp;lewo</translation>
    </message>
    <message>
        <source>Rotate Rig&amp;ht</source>
        <translation>Obróć w&#xa0;pra&amp;wo</translation>
    </message>
    <message>
        <source>Flip Horizontal</source>
        <translation>Odbij w&#xa0;poziomie</translation>
    </message>
    <message>
        <source>Flip Vertical</source>
        <translation>Odbij w&#xa0;pionie</translation>
    </message>
    <message>
        <source>Rotate Left</source>
        <translation>Obróć w&#xa0;lewo</translation>
    </message>
    <message>
        <source>Rotate Right</source>
        <translation>Obróć w&#xa0;prawo</translation>
    </message>
    <message>
        <source>Flip Hori&amp;zontal</source>
        <translation>Odbij w&#xa0;p&amp;oziomie</translation>
    </message>
    <message>
        <source>Flip &amp;Vertical</source>
        <translation>Odbij w&#xa0;pio&amp;nie</translation>
    </message>
    <message>
        <source>Reset &amp;Realism</source>
        <translation>Wyzeruj &amp;realizm</translation>
    </message>
    <message>
        <source>Reset &amp;Cleanup</source>
        <translation>Wyzeruj o&amp;czyszczanie</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Powiększ</translation>
    </message>
    <message>
        <source>Zoo&amp;m Out</source>
        <translation>Po&amp;mniejsz</translation>
    </message>
    <message>
        <source>Zoom to &amp;Fit</source>
        <translation>Dopasuj do ok&amp;na</translation>
    </message>
    <message>
        <source>&amp;Actual Pixels</source>
        <translation>&amp;Rzeczywista wielkość</translation>
    </message>
    <message>
        <source>&amp;Centre the Handle</source>
        <translation>U&amp;chwyt na środku</translation>
    </message>
    <message>
        <source>Show &amp;Detail at 100 %</source>
        <translation>Pokaż s&amp;zczegóły przy 100%</translation>
    </message>
    <message>
        <source>Filmstri&amp;p</source>
        <translation>P&amp;asek zdjęć</translation>
    </message>
    <message>
        <source>This model uses one realism value for the whole photo.</source>
        <translation>Ten model ma jedną wartość realizmu dla całego zdjęcia.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nazwa pliku</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Keep camera data (EXIF, XMP)</source>
        <translation>Zachowaj dane aparatu (EXIF, XMP)</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nazwa:</translation>
    </message>
    <message>
        <source>Where:</source>
        <translation>Miejsce:</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>Format:</translation>
    </message>
    <message>
        <source>Quality:</source>
        <translation>Jakość:</translation>
    </message>
    <message>
        <source>Compression:</source>
        <translation>Kompresja:</translation>
    </message>
    <message>
        <source>There is a {name} already. It stays; this one gets a number.</source>
        <translation>Plik {name} już istnieje. Pozostanie bez zmian; nowy otrzyma numer.</translation>
    </message>
    <message>
        <source>A name cannot contain “/”.</source>
        <translation>Nazwa nie może zawierać znaku „/”.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width}&#xa0;×&#xa0;{height}&#xa0;pikseli</translation>
    </message>
    <message>
        <source>About {size}.</source>
        <translation>Około {size}.</translation>
    </message>
    <message>
        <source>{text}.</source>
        <translation>{text}.</translation>
    </message>
    <message>
        <source>Folder for the result</source>
        <translation>Katalog na wynik</translation>
    </message>
    <message>
        <source>Two Passes</source>
        <translation>Dwa przebiegi</translation>
    </message>
    <message>
        <source>Compression artefacts found · Cleanup {value}</source>
        <translation>Znaleziono artefakty kompresji · Oczyszczanie {value}</translation>
    </message>
    <message>
        <source>Noise found · Cleanup {value}</source>
        <translation>Znaleziono szum · Oczyszczanie {value}</translation>
    </message>
    <message>
        <source>Cannot be opened</source>
        <translation>Nie można otworzyć</translation>
    </message>
    <message>
        <source>Open Anyway</source>
        <translation>Otwórz mimo to</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Zachowano jako {name}.</translation>
    </message>
    <message>
        <source>Saved as {name} in the folder {folder}.</source>
        <translation>Zachowano jako {name} w&#xa0;katalogu {folder}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Copied the result of {name}: {width} × {height} pixels.</source>
        <translation>Skopiowano wynik z&#xa0;pliku {name}: {width} × {height} pikseli.</translation>
    </message>
    <message>
        <source>Copying was cancelled. What was in the clipboard is still there.</source>
        <translation>Kopiowanie anulowano. Schowek się nie zmienił.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>Eksport anulowano. Nic nie zapisano.</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>Podz&amp;iał</translation>
    </message>
    <message>
        <source>Side &amp;by Side</source>
        <translation>O&amp;bok siebie</translation>
    </message>
    <message>
        <source>&amp;Result Only</source>
        <translation>&amp;Tylko wynik</translation>
    </message>
    <message>
        <source>&amp;Loupe</source>
        <translation>&amp;Lupa</translation>
    </message>
    <message>
        <source>Compare &amp;with This Setting</source>
        <translation>Porównaj z&#xa0;t&amp;ym ustawieniem</translation>
    </message>
    <message>
        <source>Realism Br&amp;ush</source>
        <translation>Pę&amp;dzel realizmu</translation>
    </message>
    <message>
        <source>In&amp;vented Detail</source>
        <translation>Doryso&amp;wane szczegóły</translation>
    </message>
    <message>
        <source>Show Settin&amp;gs of the Photo</source>
        <translation>Pokaż &amp;ustawienia zdjęcia</translation>
    </message>
    <message>
        <source>Protect &amp;Faces</source>
        <translation>C&amp;hroń twarze</translation>
    </message>
    <message>
        <source>Cro&amp;p…</source>
        <translation>&amp;Przytnij…</translation>
    </message>
    <message>
        <source>Open photos or a folder</source>
        <translation>Otwórz zdjęcia lub katalog</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Przed i&#xa0;po</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Podział</translation>
    </message>
    <message>
        <source>Before and after in one image, with a handle between them</source>
        <translation>Przed i&#xa0;po w&#xa0;jednym obrazie, z&#xa0;uchwytem pomiędzy</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Obok siebie</translation>
    </message>
    <message>
        <source>Before and after side by side, with one zoom</source>
        <translation>Przed i&#xa0;po obok siebie, w&#xa0;jednym powiększeniu</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Only the enlargement</source>
        <translation>Tylko powiększone zdjęcie</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Oryginał</translation>
    </message>
    <message>
        <source>Hold to see the original</source>
        <translation>Przytrzymaj, aby zobaczyć oryginał</translation>
    </message>
    <message>
        <source>Hold to see the original (Space)</source>
        <translation>Przytrzymaj, aby zobaczyć oryginał (spacja)</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>Lupa</translation>
    </message>
    <message>
        <source>Magnify what is under the pointer</source>
        <translation>Powiększ to, co jest pod wskaźnikiem</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>Keep this setting as A and compare others with it</source>
        <translation>Zapamiętaj to ustawienie jako A&#xa0;i&#xa0;porównuj z&#xa0;nim inne</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pędzel</translation>
    </message>
    <message>
        <source>Paint where the photo may be more or less realistic</source>
        <translation>Zamaluj miejsca, w&#xa0;których zdjęcie może być mniej lub bardziej realistyczne</translation>
    </message>
    <message>
        <source>Invented</source>
        <translation>Dorysowane</translation>
    </message>
    <message>
        <source>Highlight detail that the faithful enlargement does not have</source>
        <translation>Wyróżnij szczegóły, których nie ma w&#xa0;wiernym powiększeniu</translation>
    </message>
    <message>
        <source>Enlarge only a part of the photo</source>
        <translation>Powiększ tylko część zdjęcia</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Show or hide the settings</source>
        <translation>Pokaż lub ukryj ustawienia</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Proporcje</translation>
    </message>
    <message>
        <source>Swap Width and Height</source>
        <translation>Zamień szerokość z&#xa0;wysokością</translation>
    </message>
    <message>
        <source>Swap width and height (X)</source>
        <translation>Zamień szerokość z&#xa0;wysokością (X)</translation>
    </message>
    <message>
        <source>Keep the whole photo</source>
        <translation>Zostaw całe zdjęcie</translation>
    </message>
    <message>
        <source>Pixels that are kept, and those of the result</source>
        <translation>Piksele, które zostają, i&#xa0;piksele wyniku</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button</comment>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>As the Photo</source>
        <translation>Jak zdjęcie</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Dowolne</translation>
    </message>
    <message>
        <source>Print {paper}</source>
        <translation>Wydruk {paper}</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>Otwieranie {name}…</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation>Anuluj otwieranie</translation>
    </message>
    <message>
        <source>Rendering what you see…</source>
        <translation>Obliczanie widocznej części…</translation>
    </message>
    <message>
        <source>Exporting {name}…</source>
        <translation>Eksportowanie {name}…</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Anuluj eksport</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Zapisywanie…</translation>
    </message>
    <message>
        <source>Exporting {share}%</source>
        <translation>Eksportowanie: {share}%</translation>
    </message>
    <message>
        <source>Copying {share}%</source>
        <translation>Kopiowanie: {share}%</translation>
    </message>
    <message>
        <source>Copying the result…</source>
        <translation>Kopiowanie wyniku…</translation>
    </message>
    <message>
        <source>Cancel copying</source>
        <translation>Anuluj kopiowanie</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>pozostało {time}</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Anulowanie…</translation>
    </message>
    <message>
        <source>Zoom: 0 for the whole photo, 1 for actual pixels</source>
        <translation>Powiększenie: 0&#xa0;– całe zdjęcie, 1&#xa0;– rzeczywista wielkość</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Całość</translation>
    </message>
    <message>
        <source>Zoom, {zoom}</source>
        <translation>Powiększenie, {zoom}</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share}%</translation>
    </message>
    <message>
        <source>Choose it for each photo</source>
        <translation>Dobieraj do każdego zdjęcia</translation>
    </message>
    <message>
        <source>Clean each photo as much as what is found in it needs</source>
        <translation>Oczyszczaj każde zdjęcie na tyle, na ile tego potrzebuje</translation>
    </message>
    <message>
        <source>Same as the photo</source>
        <translation>Jak zdjęcie</translation>
    </message>
    <message>
        <source>Names of the results</source>
        <translation>Nazwy wyników</translation>
    </message>
    <message>
        <source>Available fields: {fields}</source>
        <translation>Dostępne pola: {fields}</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Katalog na wyniki</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Wyzeruj</translation>
    </message>
    <message>
        <source>Put each result beside its photo</source>
        <translation>Umieszczaj każdy wynik obok jego zdjęcia</translation>
    </message>
    <message>
        <source>Keep the folder structure</source>
        <translation>Zachowaj strukturę katalogów</translation>
    </message>
    <message>
        <source>Put the results into folders like those of the photos</source>
        <translation>Umieszczaj wyniki w&#xa0;takich katalogach, w&#xa0;jakich są zdjęcia</translation>
    </message>
    <message>
        <source>Skip photos already done</source>
        <translation>Pomijaj gotowe zdjęcia</translation>
    </message>
    <message>
        <source>Keep camera data</source>
        <translation>Zachowaj dane aparatu</translation>
    </message>
    <message>
        <source>Enlarge damaged photos too</source>
        <translation>Powiększaj też uszkodzone</translation>
    </message>
    <message>
        <source>What there is of them, with a note on what is missing</source>
        <translation>To, co z&#xa0;nich zostało, z&#xa0;uwagą o&#xa0;tym, czego brakuje</translation>
    </message>
    <message>
        <source>Only photos that are smaller</source>
        <translation>Tylko mniejsze zdjęcia</translation>
    </message>
    <message>
        <source>Leave photos alone that are at least as large as this size</source>
        <translation>Pozostaw zdjęcia, które nie są mniejsze niż ta wielkość</translation>
    </message>
    <message>
        <source>Settings of the batch</source>
        <translation>Ustawienia serii</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Beside each photo</source>
        <translation>Obok każdego zdjęcia</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ustawienie</translation>
    </message>
    <message>
        <source>Use These for All</source>
        <translation>Użyj dla wszystkich</translation>
    </message>
    <message>
        <source>Let all photos have the settings below</source>
        <translation>Nadaj wszystkim zdjęciom poniższe ustawienia</translation>
    </message>
    <message numerus="yes">
        <source>Size, realism and cleanup of %n selected photo(s)</source>
        <translation>
            <numerusform>Wielkość, realizm i&#xa0;oczyszczanie: %n wybrane zdjęcie</numerusform>
            <numerusform>Wielkość, realizm i&#xa0;oczyszczanie: %n wybrane zdjęcia</numerusform>
            <numerusform>Wielkość, realizm i&#xa0;oczyszczanie: %n wybranych zdjęć</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) have their own settings.</source>
        <translation>
            <numerusform>%n zdjęcie ma własne ustawienia.</numerusform>
            <numerusform>%n zdjęcia mają własne ustawienia.</numerusform>
            <numerusform>%n zdjęć ma własne ustawienia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settings of all %n photo(s)</source>
        <translation>
            <numerusform>Ustawienia wszystkich zdjęć: %n</numerusform>
            <numerusform>Ustawienia wszystkich zdjęć: %n</numerusform>
            <numerusform>Ustawienia wszystkich zdjęć: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>Otwórz zdjęcia</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Rozpocznij</translation>
    </message>
    <message>
        <source>&amp;Pause or Resume</source>
        <translation>&amp;Wstrzymaj lub wznów</translation>
    </message>
    <message>
        <source>&amp;Cancel the Batch</source>
        <translation>&amp;Anuluj serię</translation>
    </message>
    <message>
        <source>Try &amp;Failed Photos Again</source>
        <translation>Ponów &amp;nieudane</translation>
    </message>
    <message>
        <source>Remo&amp;ve from the Queue</source>
        <translation>&amp;Usuń z&#xa0;kolejki</translation>
    </message>
    <message>
        <source>Save &amp;Report…</source>
        <translation>&amp;Zachowaj raport…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Start with %n Selected Photo(s)</source>
        <translation>
            <numerusform>&amp;Przetwórz %n wybrane zdjęcie</numerusform>
            <numerusform>&amp;Przetwórz %n wybrane zdjęcia</numerusform>
            <numerusform>&amp;Przetwórz %n wybranych zdjęć</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the batch</source>
        <translation>Postęp serii</translation>
    </message>
    <message>
        <source>Show Photos</source>
        <translation>Pokaż zdjęcia</translation>
    </message>
    <message>
        <source>Look at the photos one by one, with their settings</source>
        <translation>Obejrzyj zdjęcia po kolei, z&#xa0;ich ustawieniami</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Dodaj…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Retry Failed</source>
        <translation>Ponów nieudane</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Wznów</translation>
    </message>
    <message numerus="yes">
        <source>Export %n Selected Photo(s)</source>
        <translation>
            <numerusform>Eksportuj %n wybrane</numerusform>
            <numerusform>Eksportuj %n wybrane</numerusform>
            <numerusform>Eksportuj %n wybranych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n Photo(s)</source>
        <translation>
            <numerusform>Eksportuj %n zdjęcie</numerusform>
            <numerusform>Eksportuj %n zdjęcia</numerusform>
            <numerusform>Eksportuj %n zdjęć</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out (packages, caches)</source>
        <translation>
            <numerusform>pominięto: %n (pakiety, pamięci podręczne)</numerusform>
            <numerusform>pominięto: %n (pakiety, pamięci podręczne)</numerusform>
            <numerusform>pominięto: %n (pakiety, pamięci podręczne)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) of earlier runs left out</source>
        <translation>
            <numerusform>pominięto wyniki wcześniejszych przebiegów: %n</numerusform>
            <numerusform>pominięto wyniki wcześniejszych przebiegów: %n</numerusform>
            <numerusform>pominięto wyniki wcześniejszych przebiegów: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n photo(s)…</source>
        <translation>
            <numerusform>Sprawdzanie %n zdjęcia…</numerusform>
            <numerusform>Sprawdzanie %n zdjęć…</numerusform>
            <numerusform>Sprawdzanie %n zdjęć…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n zdjęcie</numerusform>
            <numerusform>%n zdjęcia</numerusform>
            <numerusform>%n zdjęć</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} z&#xa0;{total}</translation>
    </message>
    <message>
        <source>cancelled: {done} of {total} done</source>
        <translation>anulowano: gotowe {done} z&#xa0;{total}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulowano</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n nieudane</numerusform>
            <numerusform>%n nieudane</numerusform>
            <numerusform>%n nieudanych</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>wstrzymano</translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) left out</source>
        <translation>
            <numerusform>%n inny plik pominięty</numerusform>
            <numerusform>%n inne pliki pominięte</numerusform>
            <numerusform>%n innych plików pominiętych</numerusform>
        </translation>
    </message>
    <message>
        <source>own settings</source>
        <translation>własne ustawienia</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kolejka</translation>
    </message>
    <message>
        <source>Another window of Vernier is working on that batch already.</source>
        <translation>Nad tą serią pracuje już inne okno Vernier.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Zachowaj raport</translation>
    </message>
    <message>
        <source>The report cannot be written ({reason}). Choose another folder.</source>
        <translation>Nie można zapisać raportu ({reason}). Wybierz inny katalog.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) enlarged</source>
        <translation>
            <numerusform>%n zdjęcie powiększone</numerusform>
            <numerusform>%n zdjęcia powiększone</numerusform>
            <numerusform>%n zdjęć powiększonych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved without enlarging</source>
        <translation>
            <numerusform>%n zachowane bez powiększania</numerusform>
            <numerusform>%n zachowane bez powiększania</numerusform>
            <numerusform>%n zachowanych bez powiększania</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already done</source>
        <translation>
            <numerusform>%n już gotowe</numerusform>
            <numerusform>%n już gotowe</numerusform>
            <numerusform>%n już gotowych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n large enough</source>
        <translation>
            <numerusform>%n dostatecznie duże</numerusform>
            <numerusform>%n dostatecznie duże</numerusform>
            <numerusform>%n dostatecznie dużych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <translation>
            <numerusform>%n nieukończone</numerusform>
            <numerusform>%n nieukończone</numerusform>
            <numerusform>%n nieukończonych</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation>Zachowaj raport…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nie udało się</translation>
    </message>
    <message>
        <source>{share} % done</source>
        <translation>Gotowe w&#xa0;{share}%</translation>
    </message>
    <message>
        <source>Already done</source>
        <translation>Już gotowe</translation>
    </message>
    <message>
        <source>Large enough</source>
        <translation>Dostatecznie duże</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Oczekuje</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>oczekuje</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>w&#xa0;toku</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gotowe</translation>
    </message>
    <message>
        <source>already done</source>
        <translation>już gotowe</translation>
    </message>
    <message>
        <source>large enough</source>
        <translation>dostatecznie duże</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nie udało się</translation>
    </message>
    <message>
        <source>Open in the Viewer</source>
        <translation>Otwórz w&#xa0;przeglądarce zdjęć</translation>
    </message>
    <message>
        <source>Show the Result</source>
        <translation>Pokaż wynik</translation>
    </message>
    <message>
        <source>Quick Look</source>
        <translation>Szybki przegląd</translation>
    </message>
    <message>
        <source>Show the Photo</source>
        <translation>Pokaż zdjęcie</translation>
    </message>
    <message>
        <source>Use the Usual Settings</source>
        <translation>Użyj zwykłych ustawień</translation>
    </message>
    <message>
        <source>Remove from the Queue</source>
        <translation>Usuń z&#xa0;kolejki</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>około {size}</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>wolne {size}</translation>
    </message>
    <message numerus="yes">
        <source>%n selected: a change is for all of them</source>
        <translation>
            <numerusform>Wybrano %n: zmiana dotyczy wszystkich</numerusform>
            <numerusform>Wybrano %n: zmiana dotyczy wszystkich</numerusform>
            <numerusform>Wybrano %n: zmiana dotyczy wszystkich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n Photo(s)…</source>
        <translation>
            <numerusform>Eksportuj %n zdjęcie…</numerusform>
            <numerusform>Eksportuj %n zdjęcia…</numerusform>
            <numerusform>Eksportuj %n zdjęć…</numerusform>
        </translation>
    </message>
    <message>
        <source>About Vernier</source>
        <translation>Vernier&#xa0;– informacje</translation>
    </message>
    <message>
        <source>Enlarges photographs, from faithful to realistic, on this computer. No photo leaves it.</source>
        <translation>Powiększa fotografie, od wiernych po realistyczne, na tym komputerze. Żadne zdjęcie go nie opuszcza.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Wolne oprogramowanie na licencji MIT.</translation>
    </message>
    <message>
        <source>Description of the model</source>
        <translation>Opis modelu</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencje</translation>
    </message>
    <message>
        <source>No model is installed.</source>
        <translation>Nie zainstalowano żadnego modelu.</translation>
    </message>
    <message>
        <source>Model in use: {title}. Licence: {licence}.</source>
        <translation>Używany model: {title}. Licencja: {licence}.</translation>
    </message>
    <message>
        <source>Apply to All</source>
        <translation>Zastosuj do wszystkich</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were closed. They keep their settings.</source>
        <translation>
            <numerusform>Zamknięto %n zdjęcie. Zachowuje swoje ustawienia.</numerusform>
            <numerusform>Zamknięto %n zdjęcia. Zachowują swoje ustawienia.</numerusform>
            <numerusform>Zamknięto %n zdjęć. Zachowują swoje ustawienia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring Back</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>There is no photo in {names}.</source>
        <translation>Tu nie ma zdjęć: {names}.</translation>
    </message>
    <message>
        <source>The result is still being copied. Closing the window now would stop that.</source>
        <translation>Wynik jest jeszcze kopiowany. Zamknięcie okna teraz by to przerwało.</translation>
    </message>
    <message>
        <source>The photo is still being saved. Closing the window now would stop that.</source>
        <translation>Zdjęcie jest jeszcze zachowywane. Zamknięcie okna teraz by to przerwało.</translation>
    </message>
    <message>
        <source>Stop Saving and Close</source>
        <translation>Przerwij i&#xa0;zamknij</translation>
    </message>
    <message>
        <source>The batch is not finished. If you close the window now, Vernier offers to resume it at the next start.</source>
        <translation>Seria nie została ukończona. Jeśli teraz zamkniesz okno, przy następnym uruchomieniu Vernier zaproponuje jej wznowienie.</translation>
    </message>
    <message>
        <source>Stop and Close</source>
        <translation>Zatrzymaj i&#xa0;zamknij</translation>
    </message>
    <message>
        <source>In place of what is open</source>
        <translation>Zamiast otwartych</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>To the photos that are open</source>
        <translation>Do otwartych zdjęć</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Narzędzia</translation>
    </message>
    <message numerus="yes">
        <source>A batch was not finished: %n photo(s) are left.</source>
        <translation>
            <numerusform>Seria nie została ukończona: pozostało %n zdjęcie.</numerusform>
            <numerusform>Seria nie została ukończona: pozostały %n zdjęcia.</numerusform>
            <numerusform>Seria nie została ukończona: pozostało %n zdjęć.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When Vernier was closed, %n photo(s) had not been exported.</source>
        <translation>
            <numerusform>Przy zamknięciu programu Vernier nie było wyeksportowane %n zdjęcie.</numerusform>
            <numerusform>Przy zamknięciu programu Vernier nie były wyeksportowane %n zdjęcia.</numerusform>
            <numerusform>Przy zamknięciu programu Vernier nie było wyeksportowanych %n zdjęć.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>This is only the address of a picture, and Vernier loads nothing from the web. Save the picture in the browser first, or copy it and paste it here.</source>
        <translation>To tylko adres obrazka, a&#xa0;Vernier niczego nie pobiera z&#xa0;internetu. Najpierw zachowaj obrazek w&#xa0;przeglądarce albo skopiuj go i&#xa0;wklej tutaj.</translation>
    </message>
    <message>
        <source>pasted {time}</source>
        <comment>name of a file</comment>
        <translation>wklejone {time}</translation>
    </message>
    <message>
        <source>The pasted image cannot be saved in {folder}. Free some space there.</source>
        <translation>Nie można zachować wklejonego obrazka w&#xa0;katalogu {folder}. Zwolnij tam trochę miejsca.</translation>
    </message>
    <message>
        <source>Software in Vernier</source>
        <translation>Oprogramowanie w&#xa0;Vernier</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Tekst licencji</translation>
    </message>
    <message>
        <source>Getting Started</source>
        <translation>Pierwsze kroki</translation>
    </message>
    <message>
        <source>Drop a photo on the window, or choose {open}. Nearly all kinds open, also HEIC and camera raw. Choose the size, move the slider, and click {export}. The photo itself is never changed, and it never leaves this computer.</source>
        <translation>Upuść zdjęcie na okno albo wybierz {open}. Otwierają się prawie wszystkie formaty, także HEIC i&#xa0;RAW aparatów. Wybierz wielkość, przesuń suwak i&#xa0;kliknij {export}. Samo zdjęcie nigdy nie jest zmieniane i&#xa0;nie opuszcza tego komputera.</translation>
    </message>
    <message>
        <source>At the faithful end there is only what the photo shows, with clean edges. Towards the realistic end, hair, grass and stone get texture that is partly invented. Where the truth counts, as in evidence or medicine, stay at the faithful end.</source>
        <translation>Na wiernym końcu jest tylko to, co pokazuje zdjęcie, z&#xa0;czystymi krawędziami. W&#xa0;stronę realistycznego końca włosy, trawa i&#xa0;kamień dostają fakturę, która jest częściowo dorysowana. Gdzie liczy się prawda, jak w&#xa0;dowodach lub medycynie, pozostań na wiernym końcu.</translation>
    </message>
    <message>
        <source>{original} shows the photo as long as you hold it, and {loupe} magnifies. {compare} keeps a setting as A, to compare others with it. {invented} tints what realism has added.</source>
        <translation>{original} pokazuje zdjęcie, dopóki przytrzymujesz przycisk, a&#xa0;{loupe} powiększa widok. {compare} zachowuje ustawienie jako A, aby porównywać z&#xa0;nim inne. {invented} barwi to, co dodał realizm.</translation>
    </message>
    <message>
        <source>Cleanup removes noise and the blocks of JPEG compression. It is chosen when a photo opens, by what is found in it; {undo} takes that back.</source>
        <translation>Oczyszczanie usuwa szum i&#xa0;bloki kompresji JPEG. Jest dobierane przy otwarciu zdjęcia, według tego, co w&#xa0;nim znaleziono; {undo} to wycofuje.</translation>
    </message>
    <message>
        <source>Brush and Faces</source>
        <translation>Pędzel i&#xa0;twarze</translation>
    </message>
    <message>
        <source>A result lies beside its photo unless another folder is chosen. {export} asks for the folder, the format, such as PNG or JPEG, and the quality of one photo, and remembers them; {settings} has a folder and a format to begin with. The queue has fields of its own for these.</source>
        <translation>Wynik leży obok swojego zdjęcia, jeśli nie wybrano innego katalogu. {export} pyta o&#xa0;katalog, format, na przykład PNG lub JPEG, i&#xa0;jakość jednego zdjęcia i&#xa0;zapamiętuje je; w&#xa0;oknie {settings} są katalog i&#xa0;format na początek. Kolejka ma do tego własne pola.</translation>
    </message>
    <message>
        <source>Where it is slow, Photo 2, no cleanup, or one pass instead of two helps. {log} shows a file with details, for those who want to report a fault.</source>
        <translation>Jeśli jest wolno, pomaga Photo 2, brak oczyszczania lub jeden przebieg zamiast dwóch. {log} pokazuje plik ze szczegółami dla tych, którzy chcą zgłosić błąd.</translation>
    </message>
    <message>
        <source>Size, Crop and Rotation</source>
        <translation>Wielkość, kadr i&#xa0;obrót</translation>
    </message>
    <message>
        <source>Choose how many times larger the photo becomes; {custom} has the long side, a box to fit into, print sizes and other factors. Where that is beyond the model, {passes} makes the result sharper, but takes much longer.</source>
        <translation>Wybierz, ile razy większe ma być zdjęcie; {custom} ma długi bok, ramkę do wpasowania, wielkości wydruku i&#xa0;inne krotności. Jeśli to więcej, niż może model, {passes} daje ostrzejszy wynik, ale trwa znacznie dłużej.</translation>
    </message>
    <message>
        <source>{crop} enlarges only a part. {left} and {right} in the menu {menu} turn the photo, {horizontal} and {vertical} flip it. All of it can be undone.</source>
        <translation>{crop} powiększa tylko część. {left} i&#xa0;{right} w&#xa0;menu {menu} obracają zdjęcie, a&#xa0;{horizontal} i&#xa0;{vertical} je odbijają. Wszystko można cofnąć.</translation>
    </message>
    <message>
        <source>{queue} in the menu {menu} lists the photos and exports them one after the other. It can be paused and cancelled, and what failed stops no other photo. A batch that was interrupted can be resumed at the next start.</source>
        <translation>{queue} w&#xa0;menu {menu} to lista zdjęć, które są eksportowane jedno po drugim. Można ją wstrzymać i&#xa0;anulować, a&#xa0;niepowodzenie nie zatrzymuje innych zdjęć. Przerwaną serię można wznowić przy następnym uruchomieniu.</translation>
    </message>
    <message>
        <source>The model is chosen at the top of the settings. Photo Max has the best detail, and is slow on older computers; Photo 2 is fast. Other models can be added.</source>
        <translation>Model wybiera się u&#xa0;góry ustawień. Photo Max ma najlepsze szczegóły i&#xa0;działa wolno na starszych komputerach; Photo 2 jest szybki. Można dodać inne modele.</translation>
    </message>
    <message>
        <source>With {brush}, paint places that are to be more faithful or more realistic. {faces} in the menu {menu} finds the faces and keeps them more faithful.</source>
        <translation>Narzędziem {brush} zamaluj miejsca, które mają być wierniejsze lub bardziej realistyczne. {faces} w&#xa0;menu {menu} znajduje twarze i&#xa0;zachowuje je wierniejsze.</translation>
    </message>
    <message>
        <source>Many Photos</source>
        <translation>Wiele zdjęć</translation>
    </message>
    <message>
        <source>Drop several photos or a folder: they stand in the strip below the photo. Each has its own settings. Select several with Shift, and a change is for all of them.</source>
        <translation>Upuść kilka zdjęć lub katalog: pojawią się na pasku pod zdjęciem. Każde ma własne ustawienia. Zaznacz kilka z&#xa0;klawiszem Shift, a&#xa0;zmiana obejmie je wszystkie.</translation>
    </message>
    <message>
        <source>Where Files Go</source>
        <translation>Gdzie trafiają pliki</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ustawienia…</translation>
    </message>
    <message>
        <source>No file is ever replaced: where a name is taken, the new one gets a number. Colours are kept; camera data and captions are, too, while {keep} is on.</source>
        <translation>Żaden plik nie jest nigdy zastępowany: jeśli nazwa jest zajęta, nowa dostaje numer. Kolory są zachowywane; dane aparatu i&#xa0;podpisy też, dopóki włączona jest opcja {keep}.</translation>
    </message>
    <message>
        <source>If Something Goes Wrong</source>
        <translation>Gdy coś się nie uda</translation>
    </message>
    <message>
        <source>A message says why a photo does not open. A damaged one often can be opened with {anyway}; {retry} tries once more in the queue.</source>
        <translation>Komunikat mówi, dlaczego zdjęcie się nie otwiera. Uszkodzone często można otworzyć przyciskiem {anyway}; {retry} próbuje jeszcze raz w&#xa0;kolejce.</translation>
    </message>
    <message>
        <source>&amp;About Vernier</source>
        <translation>&amp;Vernier&#xa0;– informacje</translation>
    </message>
    <message>
        <source>&amp;Quit Vernier</source>
        <translation>Zakończ &amp;Vernier</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>Szukanie zdjęć…</translation>
    </message>
    <message>
        <source>Finder&apos;s services could not be changed: {reason}.</source>
        <translation>Nie udało się zmienić usług Findera: {reason}.</translation>
    </message>
    <message>
        <source>Finder has the service now: select photos there, then choose Services › Enlarge with Vernier.</source>
        <translation>Finder ma teraz tę usługę: zaznacz w&#xa0;nim zdjęcia i&#xa0;wybierz Usługi › Powiększ w&#xa0;Vernier.</translation>
    </message>
    <message>
        <source>Finder does not have the service any more.</source>
        <translation>Finder nie ma już tej usługi.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>&amp;Zdjęcie</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Kolejka</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Okno</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Model</translation>
    </message>
    <message>
        <source>Wait until nothing is being saved.</source>
        <translation>Zaczekaj na zakończenie zachowywania.</translation>
    </message>
    <message>
        <source>Best detail; slow without a Neural Engine or GPU</source>
        <translation>Najlepsze szczegóły; wolno bez Neural Engine lub GPU</translation>
    </message>
    <message>
        <source>Fast; good everywhere</source>
        <translation>Szybki; dobry wszędzie</translation>
    </message>
    <message>
        <source>Slower than Photo 2</source>
        <translation>Wolniejszy niż Photo 2</translation>
    </message>
    <message>
        <source>no controls</source>
        <translation>bez suwaków</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modele</translation>
    </message>
    <message>
        <source>Installed models</source>
        <translation>Zainstalowane modele</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Użyj</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Szczegóły…</translation>
    </message>
    <message>
        <source>How the model was trained, how good it is, and its licences</source>
        <translation>Jak wytrenowano model, jak jest dobry i&#xa0;jakie ma licencje</translation>
    </message>
    <message>
        <source>Computes on:</source>
        <translation>Obliczaj na:</translation>
    </message>
    <message>
        <source>Some models cannot be used.</source>
        <translation>Niektórych modeli nie można użyć.</translation>
    </message>
    <message>
        <source>Installing…</source>
        <translation>Instalowanie…</translation>
    </message>
    <message>
        <source>{title} is installed.</source>
        <translation>Model {title} jest zainstalowany.</translation>
    </message>
    <message>
        <source>{title} (in use)</source>
        <translation>{title} (w&#xa0;użyciu)</translation>
    </message>
    <message>
        <source>Models that came with Vernier cannot be removed.</source>
        <translation>Modeli dostarczonych z&#xa0;Vernier nie można usunąć.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Zdjęcia</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Wszystkie pliki</translation>
    </message>
    <message>
        <source>Open a folder of photos</source>
        <translation>Otwórz katalog ze zdjęciami</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Dodaj model</translation>
    </message>
    <message>
        <source>Vernier enlarges photos.</source>
        <translation>Vernier powiększa zdjęcia.</translation>
    </message>
    <message>
        <source>Preparing {title} for this Mac, once per macOS update…</source>
        <translation>Przygotowywanie {title} dla tego Maca, raz na uaktualnienie macOS…</translation>
    </message>
    <message>
        <source>Enlarge with Vernier</source>
        <comment>in Finder&apos;s menu of services</comment>
        <translation>Powiększ w&#xa0;Vernier</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Otwórz o&amp;statnie</translation>
    </message>
    <message>
        <source>Clear Menu</source>
        <translation>Wymaż menu</translation>
    </message>
    <message>
        <source>Size of a new photo</source>
        <translation>Wielkość nowego zdjęcia</translation>
    </message>
    <message>
        <source>The largest below 50 megapixels</source>
        <translation>Największa poniżej 50&#xa0;megapikseli</translation>
    </message>
    <message>
        <source>Realism of a new photo</source>
        <translation>Realizm nowego zdjęcia</translation>
    </message>
    <message>
        <source>As the model suggests</source>
        <translation>Jak proponuje model</translation>
    </message>
    <message>
        <source>Size and realism are for new photos. What you have chosen for a photo stays.</source>
        <translation>Wielkość i&#xa0;realizm dotyczą nowych zdjęć. To, co wybrano dla zdjęcia, pozostaje.</translation>
    </message>
    <message>
        <source>Background of the photo</source>
        <translation>Tło zdjęcia</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Jak okno</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Czarne</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>Ciemnoszare</translation>
    </message>
    <message>
        <source>Middle grey</source>
        <translation>Szare</translation>
    </message>
    <message>
        <source>Light grey</source>
        <translation>Jasnoszare</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Białe</translation>
    </message>
    <message>
        <source>Notify when a batch ends in the background</source>
        <translation>Powiadamiaj, gdy seria skończy się w&#xa0;tle</translation>
    </message>
    <message>
        <source>This is about {title}; Model &gt; Manage Models has the others.</source>
        <translation>To dotyczy modelu {title}; inne są w&#xa0;menu Model &gt; Zarządzaj modelami.</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Wielkość:</translation>
    </message>
    <message>
        <source>Realism:</source>
        <translation>Realizm:</translation>
    </message>
    <message>
        <source>Background:</source>
        <translation>Tło:</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>On the photo</source>
        <translation>Na zdjęciu</translation>
    </message>
    <message>
        <source>In the strip</source>
        <translation>Na pasku</translation>
    </message>
    <message>
        <source>Space or {key}</source>
        <translation>Spacja lub {key}</translation>
    </message>
    <message>
        <source>Zoom in and out</source>
        <translation>Powiększ i&#xa0;pomniejsz</translation>
    </message>
    <message>
        <source>The whole photo</source>
        <translation>Całe zdjęcie</translation>
    </message>
    <message>
        <source>Actual pixels</source>
        <translation>Rzeczywista wielkość</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <translation>Przesuń zdjęcie</translation>
    </message>
    <message>
        <source>Show A or B (Result, with Compare)</source>
        <translation>Pokaż A lub B (Wynik, Porównaj)</translation>
    </message>
    <message>
        <source>Move the handle</source>
        <translation>Przesuń uchwyt</translation>
    </message>
    <message>
        <source>Shift and {keys}</source>
        <translation>Shift i&#xa0;{keys}</translation>
    </message>
    <message>
        <source>Previous and next photo</source>
        <translation>Poprzednie i&#xa0;następne zdjęcie</translation>
    </message>
    <message>
        <source>Select several, which changes are for</source>
        <translation>Wybierz kilka, których mają dotyczyć zmiany</translation>
    </message>
    <message>
        <source>Take out of the strip</source>
        <translation>Usuń z&#xa0;paska</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>&amp;Cofnij: {step}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>&amp;Przywróć: {step}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Przywróć</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatycznie</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>Obliczaj na</translation>
    </message>
    <message>
        <source>{unit}: tried, and used.</source>
        <translation>{unit}: sprawdzono, w&#xa0;użyciu.</translation>
    </message>
    <message>
        <source>{unit}: not used ({problem}).</source>
        <translation>{unit}: nie w&#xa0;użyciu ({problem}).</translation>
    </message>
    <message>
        <source>No photo yet</source>
        <translation>Nie ma jeszcze zdjęcia</translation>
    </message>
    <message>
        <source>Drop photos or a folder here</source>
        <translation>Przeciągnij tu zdjęcia lub katalog</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Otwórz…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Wklej</translation>
    </message>
    <message>
        <source>Paste a photo from the clipboard</source>
        <translation>Wklej zdjęcie ze schowka</translation>
    </message>
    <message>
        <source>Try a sample</source>
        <translation>Wypróbuj przykład</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Ostatnie</translation>
    </message>
    <message>
        <source>Samples: NASA (public domain), Rachel Michetti and Lav Varshney (CC0), aged by us</source>
        <translation>Przykłady: NASA (domena publiczna), Rachel Michetti i&#xa0;Lav Varshney (CC0), postarzone przez nas</translation>
    </message>
    <message>
        <source>Vernier enlarges them, from faithful to realistic.</source>
        <translation>Vernier powiększa je: od wiernych po realistyczne.</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portret</translation>
    </message>
    <message>
        <source>A small photo of good quality</source>
        <translation>Małe zdjęcie dobrej jakości</translation>
    </message>
    <message>
        <source>From the web</source>
        <translation>Z&#xa0;internetu</translation>
    </message>
    <message>
        <source>A small JPEG with the marks of strong compression</source>
        <translation>Mały JPEG ze śladami silnej kompresji</translation>
    </message>
    <message>
        <source>Old print</source>
        <translation>Stara odbitka</translation>
    </message>
    <message>
        <source>A faded print with grain and scratches</source>
        <translation>Wyblakła odbitka z&#xa0;ziarnem i&#xa0;rysami</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Otwórz…</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>Otwórz &amp;katalog…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zamknij</translation>
    </message>
    <message>
        <source>Show in Fi&amp;nder&apos;s Services</source>
        <translation>Pokazuj w&#xa0;usługach &amp;Findera</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Wklej</translation>
    </message>
    <message>
        <source>&amp;Manage Models…</source>
        <translation>Zarządzaj m&amp;odelami…</translation>
    </message>
    <message>
        <source>&amp;One Photo</source>
        <translation>&amp;Jedno zdjęcie</translation>
    </message>
    <message>
        <source>The &amp;Queue</source>
        <translation>K&amp;olejka</translation>
    </message>
    <message>
        <source>&amp;Minimize</source>
        <translation>&amp;Minimalizuj</translation>
    </message>
    <message>
        <source>&amp;Zoom the Window</source>
        <translation>&amp;Zmień wielkość okna</translation>
    </message>
    <message>
        <source>Vernier &amp;Help</source>
        <translation>&amp;Pomoc Vernier</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>Szukaj w&#xa0;pomocy</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Full Scr&amp;een</source>
        <translation>Pełny &amp;ekran</translation>
    </message>
    <message>
        <source>Show &amp;Log</source>
        <translation>Pokaż &amp;dziennik</translation>
    </message>
    <message>
        <source>Brush Stroke</source>
        <translation>Pociągnięcie pędzla</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przed</translation>
    </message>
    <message>
        <source>Zoom in to see what is invented</source>
        <translation>Powiększ, aby zobaczyć, co dorysowano</translation>
    </message>
    <message>
        <source>Rendering…</source>
        <translation>Obliczanie…</translation>
    </message>
    <message>
        <source>Not enlarged</source>
        <translation>Niepowiększone</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Szkic</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Po</translation>
    </message>
    <message>
        <source>brushed</source>
        <translation>z&#xa0;pędzlem</translation>
    </message>
    <message>
        <source>Cleanup {value}</source>
        <translation>Oczyszczanie {value}</translation>
    </message>
    <message>
        <source>Plus and minus zoom, 0 shows the whole photo, 1 actual pixels. The arrow keys move the photo, Shift with left or right moves the handle. Hold Space to see the original.</source>
        <translation>Plus i&#xa0;minus zmieniają powiększenie, 0 pokazuje całe zdjęcie, 1 rzeczywistą wielkość. Strzałki przesuwają zdjęcie, Shift ze strzałką w&#xa0;lewo lub w&#xa0;prawo przesuwa uchwyt. Przytrzymaj spację, aby zobaczyć oryginał.</translation>
    </message>
    <message>
        <source>Device not configured</source>
        <translation>urządzenie jest niedostępne</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>urządzenie jest zajęte</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>katalog nie jest pusty</translation>
    </message>
    <message>
        <source>Disc quota exceeded</source>
        <translation>przekroczono limit miejsca na dysku</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>przekroczono limit miejsca na dysku</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>plik już istnieje</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>za długa nazwa pliku</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>za duży plik</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>błąd odczytu lub zapisu</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>nieprawidłowe żądanie</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>to jest katalog</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>dysk jest pełny</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>nie ma takiego urządzenia</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>nie ma takiego pliku ani katalogu</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>to nie jest katalog</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>operacja jest niedozwolona</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>operacja nie jest obsługiwana</translation>
    </message>
    <message>
        <source>Operation timed out</source>
        <translation>upłynął limit czasu</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>brak uprawnień</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>dysk jest tylko do odczytu</translation>
    </message>
    <message>
        <source>Resource busy</source>
        <translation>zasób jest zajęty</translation>
    </message>
    <message>
        <source>Stale NFS file handle</source>
        <translation>plik na serwerze nie jest już dostępny</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>plik na serwerze nie jest już dostępny</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>otwarto za dużo plików</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Photo(s)</source>
        <translation>
            <numerusform>Usuń zdjęcie</numerusform>
            <numerusform>Usuń %n zdjęcia</numerusform>
            <numerusform>Usuń %n zdjęć</numerusform>
        </translation>
    </message>
    <message>
        <source>The result would have {width} × {height} pixels, which are {pixels:,} megapixels. The clipboard takes up to {most}. Choose a smaller size, or export it.</source>
        <translation>Wynik miałby {width} × {height} pikseli, czyli {pixels:,} Mpx. Schowek mieści do {most}. Wybierz mniejszą wielkość lub wyeksportuj go.</translation>
    </message>
    <message>
        <source>The setting that is shown</source>
        <translation>Pokazane ustawienie</translation>
    </message>
    <message>
        <source>Show the setting that was kept (A)</source>
        <translation>Pokaż zapamiętane ustawienie (A)</translation>
    </message>
    <message>
        <source>Show the present setting (A)</source>
        <translation>Pokaż obecne ustawienie (A)</translation>
    </message>
    <message>
        <source>Needs {needed}, only {free} free</source>
        <translation>Wymaga {needed}, wolne tylko {free}</translation>
    </message>
    <message>
        <source>{name} has {width} × {height} pixels, and the part that was chosen is not inside of it. Crop the photo again.</source>
        <translation>{name} ma {width}&#xa0;×&#xa0;{height}&#xa0;pikseli, a&#xa0;wybrana część nie leży wewnątrz. Przytnij zdjęcie ponownie.</translation>
    </message>
    <message>
        <source>Part of the photo to keep</source>
        <translation>Część zdjęcia, która zostanie</translation>
    </message>
    <message>
        <source>The arrow keys move the frame by one pixel, with Shift by ten. With Option they move its lower right corner. X turns it. Return is Done, Escape is Cancel.</source>
        <translation>Strzałki przesuwają ramkę o&#xa0;jeden piksel, z&#xa0;Shift o&#xa0;dziesięć. Z&#xa0;Option przesuwają jej prawy dolny róg. X obraca ramkę. Return to Gotowe, Escape to Anuluj.</translation>
    </message>
    <message>
        <source>It is another photo than the one that was cropped, so all of it is shown.</source>
        <translation>To inne zdjęcie niż to, które przycięto, więc jest pokazane w&#xa0;całości.</translation>
    </message>
    <message>
        <source>Marks outside of the crop, such as the names of faces, were left out.</source>
        <translation>Oznaczenia poza kadrem, na przykład nazwy twarzy, pominięto.</translation>
    </message>
    <message>
        <source>Its panorama data was left out, because the photo was cropped.</source>
        <translation>Dane panoramy pominięto, bo zdjęcie przycięto.</translation>
    </message>
    <message>
        <source>Its crop and local adjustments for Lightroom and Camera Raw were left out, because they are for all of the photo.</source>
        <translation>Przycięcie i&#xa0;lokalne korekty dla Lightroom i&#xa0;Camera Raw pominięto, bo dotyczą całego zdjęcia.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Przytnij</translation>
    </message>
</context>
</TS>
