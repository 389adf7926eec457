<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Ablage</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Copy What You See</source>
        <translation>Sichtbares &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Ein&amp;setzen</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>&amp;Foto</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Warteschlange</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>F&amp;enster</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Show in Fi&amp;nder&apos;s Services</source>
        <translation>In &amp;den Diensten des Finders zeigen</translation>
    </message>
    <message>
        <source>&amp;Manage Models…</source>
        <translation>Modelle &amp;verwalten …</translation>
    </message>
    <message>
        <source>Getting Started</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Drop a photo on the window, or choose {open}. Nearly all kinds open, also HEIC and camera raw. Choose the size, move the slider, and click {export}. The photo itself is never changed, and it never leaves this computer.</source>
        <translation>Ein Foto auf das Fenster ziehen oder {open} wählen. Fast alle Arten lassen sich öffnen, auch HEIC und Kamera-RAW. Dann die Größe wählen, den Regler bewegen und auf {export} klicken. Das Foto selbst wird nie verändert und verlässt nie diesen Computer.</translation>
    </message>
    <message>
        <source>At the faithful end there is only what the photo shows, with clean edges. Towards the realistic end, hair, grass and stone get texture that is partly invented. Where the truth counts, as in evidence or medicine, stay at the faithful end.</source>
        <translation>Ganz treu zeigt das Ergebnis nur, was das Foto zeigt, mit sauberen Kanten. Zum realistischen Ende hin bekommen Haare, Gras und Stein Struktur, die zum Teil erfunden ist. Wo es auf die Wahrheit ankommt, etwa bei Beweisen oder in der Medizin, am treuen Ende bleiben.</translation>
    </message>
    <message>
        <source>{original} shows the photo as long as you hold it, and {loupe} magnifies. {compare} keeps a setting as A, to compare others with it. {invented} tints what realism has added.</source>
        <translation>{original} zeigt das Foto, solange man die Taste hält; {loupe} vergrößert die Ansicht. {compare} behält eine Einstellung als A, um andere damit zu vergleichen. {invented} färbt, was der Realismus hinzugefügt hat.</translation>
    </message>
    <message>
        <source>Cleanup removes noise and the blocks of JPEG compression. It is chosen when a photo opens, by what is found in it; {undo} takes that back.</source>
        <translation>Die Bereinigung entfernt Rauschen und die Blöcke der JPEG-Kompression. Sie wird gewählt, wenn ein Foto geöffnet wird, je nachdem, was darin gefunden wird; {undo} nimmt das zurück.</translation>
    </message>
    <message>
        <source>Brush and Faces</source>
        <translation>Pinsel und Gesichter</translation>
    </message>
    <message>
        <source>A result lies beside its photo unless another folder is chosen. {export} asks for the folder, the format, such as PNG or JPEG, and the quality of one photo, and remembers them; {settings} has a folder and a format to begin with. The queue has fields of its own for these.</source>
        <translation>Ein Ergebnis liegt neben seinem Foto, wenn kein anderer Ordner gewählt ist. {export} fragt bei einem Foto nach Ordner, Format, etwa PNG oder JPEG, und Qualität und merkt sie sich; {settings} hat Ordner und Format für den Anfang. Die Warteschlange hat dafür eigene Felder.</translation>
    </message>
    <message>
        <source>Where it is slow, Photo 2, no cleanup, or one pass instead of two helps. {log} shows a file with details, for those who want to report a fault.</source>
        <translation>Wo es langsam ist, hilft Photo 2, keine Bereinigung oder ein Durchgang statt zwei. {log} zeigt eine Datei mit Einzelheiten, für alle, die einen Fehler melden wollen.</translation>
    </message>
    <message>
        <source>Size, Crop and Rotation</source>
        <translation>Größe, Zuschnitt und Drehung</translation>
    </message>
    <message>
        <source>Choose how many times larger the photo becomes; {custom} has the long side, a box to fit into, print sizes and other factors. Where that is beyond the model, {passes} makes the result sharper, but takes much longer.</source>
        <translation>Wählen, wie viele Male größer das Foto wird; {custom} hat die lange Seite, einen Rahmen zum Einpassen, Druckgrößen und andere Faktoren. Wo das über das Modell hinausgeht, macht {passes} das Ergebnis schärfer, dauert aber viel länger.</translation>
    </message>
    <message>
        <source>{crop} enlarges only a part. {left} and {right} in the menu {menu} turn the photo, {horizontal} and {vertical} flip it. All of it can be undone.</source>
        <translation>{crop} vergrößert nur einen Teil. {left} und {right} im Menü {menu} drehen das Foto, {horizontal} und {vertical} spiegeln es. Alles davon lässt sich widerrufen.</translation>
    </message>
    <message>
        <source>{queue} in the menu {menu} lists the photos and exports them one after the other. It can be paused and cancelled, and what failed stops no other photo. A batch that was interrupted can be resumed at the next start.</source>
        <translation>{queue} im Menü {menu} listet die Fotos auf und exportiert eines nach dem anderen. Sie lässt sich anhalten und abbrechen, und ein Fehlschlag hält kein anderes Foto auf. Ein unterbrochener Stapel kann beim nächsten Start fortgesetzt werden.</translation>
    </message>
    <message>
        <source>The model is chosen at the top of the settings. Photo Max has the best detail, and is slow on older computers; Photo 2 is fast. Other models can be added.</source>
        <translation>Das Modell wird oben in den Reglern gewählt. Photo Max hat die besten Einzelheiten und ist auf älteren Computern langsam; Photo 2 ist schnell. Weitere Modelle lassen sich hinzufügen.</translation>
    </message>
    <message>
        <source>With {brush}, paint places that are to be more faithful or more realistic. {faces} in the menu {menu} finds the faces and keeps them more faithful.</source>
        <translation>Mit {brush} Stellen anmalen, die treuer oder realistischer sein sollen. {faces} im Menü {menu} findet die Gesichter und hält sie treuer.</translation>
    </message>
    <message>
        <source>Many Photos</source>
        <translation>Viele Fotos</translation>
    </message>
    <message>
        <source>Drop several photos or a folder: they stand in the strip below the photo. Each has its own settings. Select several with Shift, and a change is for all of them.</source>
        <translation>Mehrere Fotos oder einen Ordner auf das Fenster ziehen: Sie stehen im Streifen unter dem Foto. Jedes hat eigene Einstellungen. Mehrere mit der Umschalttaste auswählen, dann gilt eine Änderung für alle.</translation>
    </message>
    <message>
        <source>Where Files Go</source>
        <translation>Wo die Dateien liegen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>No file is ever replaced: where a name is taken, the new one gets a number. Colours are kept; camera data and captions are, too, while {keep} is on.</source>
        <translation>Nie wird eine Datei ersetzt: Ist ein Name vergeben, bekommt die neue eine Nummer. Farben bleiben erhalten; Kameradaten und Bildangaben auch, solange {keep} eingeschaltet ist.</translation>
    </message>
    <message>
        <source>If Something Goes Wrong</source>
        <translation>Wenn etwas nicht gelingt</translation>
    </message>
    <message>
        <source>A message says why a photo does not open. A damaged one often can be opened with {anyway}; {retry} tries once more in the queue.</source>
        <translation>Eine Meldung sagt, warum ein Foto sich nicht öffnen lässt. Ein beschädigtes lässt sich oft mit {anyway} öffnen; {retry} versucht es in der Warteschlange noch einmal.</translation>
    </message>
    <message>
        <source>&amp;Minimize</source>
        <translation>Im &amp;Dock ablegen</translation>
    </message>
    <message>
        <source>&amp;Zoom the Window</source>
        <translation>Fenster &amp;zoomen</translation>
    </message>
    <message>
        <source>Vernier &amp;Help</source>
        <translation>Vernier-&amp;Hilfe</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Full Scr&amp;een</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Show &amp;Log</source>
        <translation>&amp;Protokoll zeigen</translation>
    </message>
    <message>
        <source>&amp;About Vernier</source>
        <translation>Über &amp;Vernier</translation>
    </message>
    <message>
        <source>Clear Menu</source>
        <translation>Menü löschen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>&amp;Ordner öffnen …</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Benutzte öffnen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit Vernier</source>
        <translation>&amp;Vernier beenden</translation>
    </message>
    <message>
        <source>Reset &amp;Realism</source>
        <translation>&amp;Realismus zurücksetzen</translation>
    </message>
    <message>
        <source>Reset &amp;Cleanup</source>
        <translation>&amp;Bereinigung zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>S&amp;tarten</translation>
    </message>
    <message>
        <source>&amp;Pause or Resume</source>
        <translation>&amp;Anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Cancel the Batch</source>
        <translation>Stapel a&amp;bbrechen</translation>
    </message>
    <message>
        <source>Try &amp;Failed Photos Again</source>
        <translation>&amp;Fehlgeschlagene noch einmal</translation>
    </message>
    <message>
        <source>Remo&amp;ve from the Queue</source>
        <translation>Aus der Warteschlange &amp;entfernen</translation>
    </message>
    <message>
        <source>Save &amp;Report…</source>
        <translation>Bericht &amp;sichern …</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Start with %n Selected Photo(s)</source>
        <translation>
            <numerusform>Mi&amp;t %n gewählten Foto starten</numerusform>
            <numerusform>Mi&amp;t %n gewählten Fotos starten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;One Photo</source>
        <translation>&amp;Ein Foto</translation>
    </message>
    <message>
        <source>The &amp;Queue</source>
        <translation>Die &amp;Warteschlange</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Export &amp;Again</source>
        <translation>&amp;Noch einmal exportieren</translation>
    </message>
    <message>
        <source>Copy Resul&amp;t</source>
        <translation>Ergebnis ko&amp;pieren</translation>
    </message>
    <message>
        <source>Rotate &amp;Left</source>
        <translation>Nach &amp;links drehen</translation>
    </message>
    <message>
        <source>Rotate Rig&amp;ht</source>
        <translation>Nach re&amp;chts drehen</translation>
    </message>
    <message>
        <source>Flip Horizontal</source>
        <translation>Horizontal spiegeln</translation>
    </message>
    <message>
        <source>Flip Vertical</source>
        <translation>Vertikal spiegeln</translation>
    </message>
    <message>
        <source>Rotate Left</source>
        <translation>Nach links drehen</translation>
    </message>
    <message>
        <source>Rotate Right</source>
        <translation>Nach rechts drehen</translation>
    </message>
    <message>
        <source>Flip Hori&amp;zontal</source>
        <translation>&amp;Horizontal spiegeln</translation>
    </message>
    <message>
        <source>Flip &amp;Vertical</source>
        <translation>&amp;Vertikal spiegeln</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoo&amp;m Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Zoom to &amp;Fit</source>
        <translation>Ein&amp;passen</translation>
    </message>
    <message>
        <source>&amp;Actual Pixels</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>&amp;Centre the Handle</source>
        <translation>Griff in &amp;die Mitte</translation>
    </message>
    <message>
        <source>Show &amp;Detail at 100 %</source>
        <translation>Detail bei 100 % &amp;zeigen</translation>
    </message>
    <message>
        <source>Filmstri&amp;p</source>
        <translation>&amp;Filmstreifen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Show Log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Drag it to another program</source>
        <translation>In ein anderes Programm ziehen</translation>
    </message>
    <message>
        <source>Kind of size</source>
        <translation>Art der Größe</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Enlarge in two passes</source>
        <translation>In zwei Durchgängen vergrößern</translation>
    </message>
    <message>
        <source>As chosen in the settings: usually the largest that stays below 50 megapixels</source>
        <translation>Wie in den Einstellungen gewählt: meist die größte unter 50 Megapixeln</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>{times} times</source>
        <translation>{times}-fach</translation>
    </message>
    <message>
        <source>Long side, width and height, print size, or another factor</source>
        <translation>Lange Seite, Breite und Höhe, Druckgröße oder ein anderer Faktor</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>Eigene …</translation>
    </message>
    <message>
        <source>{megapixels} MP</source>
        <translation>{megapixels} MP</translation>
    </message>
    <message>
        <source>Beyond {scale}×, the model enlarges its own result once more, instead of resampling it. That is sharper, and takes about {times} times as long.</source>
        <translation>Über {scale}× hinaus vergrößert das Modell sein eigenes Ergebnis noch einmal, statt es zu interpolieren. Das wird schärfer und dauert etwa {times}-mal so lange.</translation>
    </message>
    <message>
        <source>The view shows the first pass</source>
        <translation>Die Ansicht zeigt den ersten Durchgang</translation>
    </message>
    <message>
        <source>Beyond {scale}×, only resampled</source>
        <translation>Über {scale}× hinaus nur interpoliert</translation>
    </message>
    <message>
        <source>{width} × {height} cm at {ppi} ppi</source>
        <translation>{width} × {height} cm bei {ppi} ppi</translation>
    </message>
    <message>
        <source>{width} × {height} in at {ppi} ppi</source>
        <translation>{width} × {height} Zoll bei {ppi} ppi</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Same as the photo</source>
        <translation>Wie das Foto</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Lossless</source>
        <translation>Verlustfrei</translation>
    </message>
    <message>
        <source>Keep every pixel as it is; the file becomes larger</source>
        <translation>Jeden Pixel unverändert behalten; die Datei wird größer</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Kompression</translation>
    </message>
    <message>
        <source>Keep the date of the photo</source>
        <translation>Datum des Fotos behalten</translation>
    </message>
    <message>
        <source>Give the result the date of the photo&apos;s file</source>
        <translation>Dem Ergebnis das Datum der Fotodatei geben</translation>
    </message>
    <message>
        <source>With the place where it was taken</source>
        <translation>Mit dem Ort der Aufnahme</translation>
    </message>
    <message>
        <source>Position (GPS), names of places, and makers’ notes, which may have it</source>
        <translation>Position (GPS), Namen von Orten und Herstellerangaben, die ihn enthalten können</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Small file, slow</source>
        <translation>Kleine Datei, langsam</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Choose it for each photo</source>
        <translation>Für jedes Foto passend wählen</translation>
    </message>
    <message>
        <source>Clean each photo as much as what is found in it needs</source>
        <translation>Jedes Foto so stark bereinigen, wie es nach seinem Zustand nötig ist</translation>
    </message>
    <message>
        <source>Names of the results</source>
        <translation>Namen der Ergebnisse</translation>
    </message>
    <message>
        <source>Available fields: {fields}</source>
        <translation>Verfügbare Felder: {fields}</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Ordner für die Ergebnisse</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Seitenverhältnis</translation>
    </message>
    <message>
        <source>Swap Width and Height</source>
        <translation>Breite und Höhe tauschen</translation>
    </message>
    <message>
        <source>Swap width and height (X)</source>
        <translation>Breite und Höhe tauschen (X)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Keep the whole photo</source>
        <translation>Das ganze Foto behalten</translation>
    </message>
    <message>
        <source>Pixels that are kept, and those of the result</source>
        <translation>Pixel, die bleiben, und Pixel des Ergebnisses</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>As the Photo</source>
        <translation>Wie das Foto</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Print {paper}</source>
        <translation>Druck {paper}</translation>
    </message>
    <message>
        <source>Put each result beside its photo</source>
        <translation>Jedes Ergebnis neben sein Foto legen</translation>
    </message>
    <message>
        <source>Keep the folder structure</source>
        <translation>Ordnerstruktur beibehalten</translation>
    </message>
    <message>
        <source>Put the results into folders like those of the photos</source>
        <translation>Die Ergebnisse in Ordner wie die der Fotos legen</translation>
    </message>
    <message>
        <source>Skip photos already done</source>
        <translation>Erledigte Fotos überspringen</translation>
    </message>
    <message>
        <source>Keep camera data</source>
        <translation>Kameradaten behalten</translation>
    </message>
    <message>
        <source>Enlarge damaged photos too</source>
        <translation>Auch beschädigte Fotos vergrößern</translation>
    </message>
    <message>
        <source>What there is of them, with a note on what is missing</source>
        <translation>Was von ihnen da ist, mit einem Hinweis auf das Fehlende</translation>
    </message>
    <message>
        <source>Only photos that are smaller</source>
        <translation>Nur kleinere Fotos</translation>
    </message>
    <message>
        <source>Leave photos alone that are at least as large as this size</source>
        <translation>Fotos nicht anrühren, die mindestens so groß sind</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>Lange Seite</translation>
    </message>
    <message>
        <source>Fit into</source>
        <translation>Einpassen in</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Realism</source>
        <translation>Realismus</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Beside each photo</source>
        <translation>Neben jedem Foto</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>Fotos öffnen</translation>
    </message>
    <message>
        <source>Open a folder of photos</source>
        <translation>Ordner mit Fotos öffnen</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>{name} wird geöffnet …</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>Fotos werden gesucht …</translation>
    </message>
    <message>
        <source>Finder&apos;s services could not be changed: {reason}.</source>
        <translation>Die Dienste des Finders ließen sich nicht ändern: {reason}.</translation>
    </message>
    <message>
        <source>Finder has the service now: select photos there, then choose Services › Enlarge with Vernier.</source>
        <translation>Der Finder hat nun den Dienst: dort Fotos auswählen, dann Dienste › Mit Vernier vergrößern.</translation>
    </message>
    <message>
        <source>Finder does not have the service any more.</source>
        <translation>Der Finder hat den Dienst nicht mehr.</translation>
    </message>
    <message>
        <source>The result is still being copied. Closing the window now would stop that.</source>
        <translation>Das Ergebnis wird noch kopiert. Wird das Fenster jetzt geschlossen, bricht das ab.</translation>
    </message>
    <message>
        <source>The photo is still being saved. Closing the window now would stop that.</source>
        <translation>Das Foto wird noch gesichert. Wird das Fenster jetzt geschlossen, bricht das ab.</translation>
    </message>
    <message>
        <source>Stop Saving and Close</source>
        <translation>Abbrechen und schließen</translation>
    </message>
    <message>
        <source>The batch is not finished. If you close the window now, Vernier offers to resume it at the next start.</source>
        <translation>Der Stapel ist nicht fertig. Wird das Fenster jetzt geschlossen, bietet Vernier beim nächsten Start an, ihn fortzusetzen.</translation>
    </message>
    <message>
        <source>Stop and Close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message numerus="yes">
        <source>A batch was not finished: %n photo(s) are left.</source>
        <translation>
            <numerusform>Ein Stapel wurde nicht fertig: %n Foto ist übrig.</numerusform>
            <numerusform>Ein Stapel wurde nicht fertig: %n Fotos sind übrig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When Vernier was closed, %n photo(s) had not been exported.</source>
        <translation>
            <numerusform>Als Vernier geschlossen wurde, war %n Foto noch nicht exportiert.</numerusform>
            <numerusform>Als Vernier geschlossen wurde, waren %n Fotos noch nicht exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>There is no model to enlarge with.</source>
        <translation>Es gibt kein Modell zum Vergrößern.</translation>
    </message>
    <message>
        <source>The model {title} has no realism control.</source>
        <translation>Das Modell {title} hat keinen Regler für Realismus.</translation>
    </message>
    <message>
        <source>This model uses one realism value for the whole photo.</source>
        <translation>Dieses Modell verwendet einen Realismus für das ganze Foto.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} Pixel</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Cannot be opened</source>
        <translation>Lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Open Anyway</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Gesichert als {name}.</translation>
    </message>
    <message>
        <source>Saved as {name} in the folder {folder}.</source>
        <translation>Gesichert als {name} im Ordner {folder}.</translation>
    </message>
    <message>
        <source>Copied the result of {name}: {width} × {height} pixels.</source>
        <translation>Das Ergebnis von {name} wurde kopiert: {width} × {height} Pixel.</translation>
    </message>
    <message>
        <source>Copying was cancelled. What was in the clipboard is still there.</source>
        <translation>Das Kopieren wurde abgebrochen. Die Zwischenablage ist unverändert.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>Der Export wurde abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Progress of the batch</source>
        <translation>Fortschritt des Stapels</translation>
    </message>
    <message>
        <source>Show Photos</source>
        <translation>Fotos zeigen</translation>
    </message>
    <message>
        <source>Look at the photos one by one, with their settings</source>
        <translation>Die Fotos einzeln ansehen, mit ihren Einstellungen</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Retry Failed</source>
        <translation>Fehlgeschlagene erneut</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message numerus="yes">
        <source>Export %n Selected Photo(s)</source>
        <translation>
            <numerusform>%n gewähltes Foto exportieren</numerusform>
            <numerusform>%n gewählte Fotos exportieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n Photo(s)</source>
        <translation>
            <numerusform>%n Foto exportieren</numerusform>
            <numerusform>%n Fotos exportieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out (packages, caches)</source>
        <translation>
            <numerusform>%n ausgelassen (Pakete, Zwischenspeicher)</numerusform>
            <numerusform>%n ausgelassen (Pakete, Zwischenspeicher)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) of earlier runs left out</source>
        <translation>
            <numerusform>%n Ergebnis früherer Durchläufe ausgelassen</numerusform>
            <numerusform>%n Ergebnisse früherer Durchläufe ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n photo(s)…</source>
        <translation>
            <numerusform>%n Foto wird angesehen …</numerusform>
            <numerusform>%n Fotos werden angesehen …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n Foto</numerusform>
            <numerusform>%n Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>cancelled: {done} of {total} done</source>
        <translation>abgebrochen: {done} von {total} fertig</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) left out</source>
        <translation>
            <numerusform>%n andere Datei ausgelassen</numerusform>
            <numerusform>%n andere Dateien ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>{share} % done</source>
        <translation>{share} % fertig</translation>
    </message>
    <message>
        <source>Already done</source>
        <translation>Bereits erledigt</translation>
    </message>
    <message>
        <source>Large enough</source>
        <translation>Groß genug</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>own settings</source>
        <translation>eigene Einstellungen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>already done</source>
        <translation>bereits erledigt</translation>
    </message>
    <message>
        <source>large enough</source>
        <translation>groß genug</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Another window of Vernier is working on that batch already.</source>
        <translation>Ein anderes Fenster von Vernier arbeitet schon an diesem Stapel.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht sichern</translation>
    </message>
    <message>
        <source>The report cannot be written ({reason}). Choose another folder.</source>
        <translation>Der Bericht kann nicht geschrieben werden ({reason}). Bitte einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Settings of the batch</source>
        <translation>Einstellungen des Stapels</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>etwa {size}</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} frei</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) enlarged</source>
        <translation>
            <numerusform>%n Foto vergrößert</numerusform>
            <numerusform>%n Fotos vergrößert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved without enlarging</source>
        <translation>
            <numerusform>%n ohne Vergrößerung gesichert</numerusform>
            <numerusform>%n ohne Vergrößerung gesichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already done</source>
        <translation>
            <numerusform>%n bereits erledigt</numerusform>
            <numerusform>%n bereits erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n large enough</source>
        <translation>
            <numerusform>%n groß genug</numerusform>
            <numerusform>%n groß genug</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <translation>
            <numerusform>%n nicht erledigt</numerusform>
            <numerusform>%n nicht erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation>Bericht sichern …</translation>
    </message>
    <message>
        <source>Open in the Viewer</source>
        <translation>Im Betrachter öffnen</translation>
    </message>
    <message>
        <source>Show the Result</source>
        <translation>Ergebnis zeigen</translation>
    </message>
    <message>
        <source>Quick Look</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Show the Photo</source>
        <translation>Foto zeigen</translation>
    </message>
    <message>
        <source>Use the Usual Settings</source>
        <translation>Übliche Einstellungen verwenden</translation>
    </message>
    <message>
        <source>Remove from the Queue</source>
        <translation>Aus der Warteschlange entfernen</translation>
    </message>
    <message>
        <source>Shift: small steps. Double-click: the default, {default}.</source>
        <translation>Umschalt für kleine Schritte, Doppelklick für den Standard, {default}.</translation>
    </message>
    <message>
        <source>Realism value</source>
        <translation>Wert des Realismus</translation>
    </message>
    <message>
        <source>Faithful</source>
        <translation>Treu</translation>
    </message>
    <message>
        <source>Realistic</source>
        <translation>Realistisch</translation>
    </message>
    <message>
        <source>How much detail may be invented.</source>
        <translation>Wie viel Detail erfunden werden darf.</translation>
    </message>
    <message>
        <source>This photo at realism 0. Click to set it.</source>
        <translation>Dieses Foto bei Realismus 0. Klicken stellt ihn ein.</translation>
    </message>
    <message>
        <source>This photo at realism 100. Click to set it.</source>
        <translation>Dieses Foto bei Realismus 100. Klicken stellt ihn ein.</translation>
    </message>
    <message>
        <source>Cleanup value</source>
        <translation>Wert der Bereinigung</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>Cleaned up</source>
        <translation>Bereinigt</translation>
    </message>
    <message>
        <source>How much noise and how many compression artefacts to remove.</source>
        <translation>Wie stark Rauschen und Kompressionsartefakte entfernt werden.</translation>
    </message>
    <message>
        <source>From 0, the photo as it is, to 100, without noise and compression artefacts.</source>
        <translation>Von 0, das Foto wie es ist, bis 100, ohne Rauschen und Kompressionsartefakte.</translation>
    </message>
    <message>
        <source>This model cannot clean up.</source>
        <translation>Dieses Modell kann nicht bereinigen.</translation>
    </message>
    <message>
        <source>Nothing invented</source>
        <translation>Nichts erfunden</translation>
    </message>
    <message>
        <source>Hardly anything invented</source>
        <translation>Kaum etwas erfunden</translation>
    </message>
    <message>
        <source>Fine texture partly invented</source>
        <translation>Feine Struktur zum Teil erfunden</translation>
    </message>
    <message>
        <source>Fine texture largely invented</source>
        <translation>Feine Struktur größtenteils erfunden</translation>
    </message>
    <message>
        <source>Texture largely invented: not for evidence</source>
        <translation>Struktur meist erfunden: kein Beweismittel</translation>
    </message>
    <message>
        <source>From 0, faithful to the photo, to 100, realistic in detail.</source>
        <translation>Von 0, dem Foto treu, bis 100, realistisch im Detail.</translation>
    </message>
    <message>
        <source>No photo yet</source>
        <translation>Noch kein Foto</translation>
    </message>
    <message>
        <source>Drop photos or a folder here</source>
        <translation>Fotos oder einen Ordner hierher ziehen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einsetzen</translation>
    </message>
    <message>
        <source>Paste a photo from the clipboard</source>
        <translation>Ein Foto aus der Zwischenablage einsetzen</translation>
    </message>
    <message>
        <source>Try a sample</source>
        <translation>Ein Beispiel versuchen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Samples: NASA (public domain), Rachel Michetti and Lav Varshney (CC0), aged by us</source>
        <translation>Beispiele: NASA (gemeinfrei), Rachel Michetti und Lav Varshney (CC0), von uns gealtert</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Porträt</translation>
    </message>
    <message>
        <source>A small photo of good quality</source>
        <translation>Ein kleines Foto von guter Qualität</translation>
    </message>
    <message>
        <source>From the web</source>
        <translation>Aus dem Netz</translation>
    </message>
    <message>
        <source>A small JPEG with the marks of strong compression</source>
        <translation>Ein kleines JPEG mit Spuren starker Kompression</translation>
    </message>
    <message>
        <source>Old print</source>
        <translation>Alter Abzug</translation>
    </message>
    <message>
        <source>A faded print with grain and scratches</source>
        <translation>Ein verblasster Abzug mit Korn und Kratzern</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Vernier enlarges them, from faithful to realistic.</source>
        <translation>Vernier vergrößert sie, von treu bis realistisch.</translation>
    </message>
    <message>
        <source>About Vernier</source>
        <translation>Über Vernier</translation>
    </message>
    <message>
        <source>Enlarges photographs, from faithful to realistic, on this computer. No photo leaves it.</source>
        <translation>Vergrößert Fotografien, von treu bis realistisch, auf diesem Computer. Kein Foto verlässt ihn.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Description of the model</source>
        <translation>Beschreibung des Modells</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Model in use: {title}. Licence: {licence}.</source>
        <translation>Verwendetes Modell: {title}. Lizenz: {licence}.</translation>
    </message>
    <message>
        <source>More faithful</source>
        <translation>Treuer</translation>
    </message>
    <message>
        <source>More realistic</source>
        <translation>Realistischer</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Radieren</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Protect Faces</source>
        <translation>Gesichter schützen</translation>
    </message>
    <message>
        <source>Find the faces in the photo and keep them more faithful</source>
        <translation>Die Gesichter im Foto finden und treuer lassen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>{what} of the brush</source>
        <translation>{what} des Pinsels</translation>
    </message>
    <message>
        <source>This is only the address of a picture, and Vernier loads nothing from the web. Save the picture in the browser first, or copy it and paste it here.</source>
        <translation>Das ist nur die Adresse eines Bildes, und Vernier lädt nichts aus dem Internet. Sichern Sie das Bild zuerst im Browser, oder kopieren Sie es und setzen Sie es hier ein.</translation>
    </message>
    <message>
        <source>pasted {time}</source>
        <comment>name of a file</comment>
        <translation>eingesetzt {time}</translation>
    </message>
    <message>
        <source>The pasted image cannot be saved in {folder}. Free some space there.</source>
        <translation>Das eingesetzte Bild lässt sich nicht in {folder} sichern. Bitte dort Platz schaffen.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Zoom in to see what is invented</source>
        <translation>Zum Ansehen von Erfundenem hineinzoomen</translation>
    </message>
    <message>
        <source>Rendering…</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>Not enlarged</source>
        <translation>Nicht vergrößert</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>brushed</source>
        <translation>mit Pinsel</translation>
    </message>
    <message>
        <source>Cleanup {value}</source>
        <translation>Bereinigung {value}</translation>
    </message>
    <message>
        <source>Photo, before and after</source>
        <translation>Foto, vorher und nachher</translation>
    </message>
    <message>
        <source>Plus and minus zoom, 0 shows the whole photo, 1 actual pixels. The arrow keys move the photo, Shift with left or right moves the handle. Hold Space to see the original.</source>
        <translation>Plus und Minus zoomen, 0 zeigt das ganze Foto, 1 die Originalgröße. Die Pfeiltasten bewegen das Foto, mit Umschalt bewegen links und rechts den Griff. Leertaste halten, um das Original zu sehen.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Hold to see the original (Space)</source>
        <translation>Halten, um das Original zu sehen (Leertaste)</translation>
    </message>
    <message>
        <source>Hold to see the original</source>
        <translation>Halten, um das Original zu sehen</translation>
    </message>
    <message>
        <source>Zoom: 0 for the whole photo, 1 for actual pixels</source>
        <translation>Zoom: 0 für das ganze Foto, 1 für Originalpixel</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ganz</translation>
    </message>
    <message>
        <source>Zoom, {zoom}</source>
        <translation>Zoom, {zoom}</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
    <message>
        <source>Realism {value}</source>
        <translation>Realismus {value}</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Before and after in one image, with a handle between them</source>
        <translation>Vorher und nachher in einem Bild, mit einem Griff dazwischen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open photos or a folder</source>
        <translation>Fotos oder einen Ordner öffnen</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Daneben</translation>
    </message>
    <message>
        <source>Before and after side by side, with one zoom</source>
        <translation>Vorher und nachher nebeneinander, mit einem Zoom</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Only the enlargement</source>
        <translation>Nur die Vergrößerung</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>Lupe</translation>
    </message>
    <message>
        <source>Magnify what is under the pointer</source>
        <translation>Vergrößern, was unter dem Zeiger liegt</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Invented</source>
        <translation>Erfundenes</translation>
    </message>
    <message>
        <source>Highlight detail that the faithful enlargement does not have</source>
        <translation>Einzelheiten hervorheben, die die treue Vergrößerung nicht hat</translation>
    </message>
    <message>
        <source>Enlarge only a part of the photo</source>
        <translation>Nur einen Teil des Fotos vergrößern</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>Show or hide the settings</source>
        <translation>Regler ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Keep this setting as A and compare others with it</source>
        <translation>Diese Einstellung als A merken und andere damit vergleichen</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Paint where the photo may be more or less realistic</source>
        <translation>Malen, wo das Foto mehr oder weniger realistisch sein darf</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Where:</source>
        <translation>Ort:</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Keep camera data (EXIF, XMP)</source>
        <translation>Kameradaten behalten (EXIF, XMP)</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>Format:</translation>
    </message>
    <message>
        <source>Quality:</source>
        <translation>Qualität:</translation>
    </message>
    <message>
        <source>Compression:</source>
        <translation>Kompression:</translation>
    </message>
    <message>
        <source>There is a {name} already. It stays; this one gets a number.</source>
        <translation>Es gibt schon {name}. Die Datei bleibt; diese bekommt eine Nummer.</translation>
    </message>
    <message>
        <source>A name cannot contain “/”.</source>
        <translation>Ein Name kann kein „/“ enthalten.</translation>
    </message>
    <message>
        <source>About {size}.</source>
        <translation>Etwa {size}.</translation>
    </message>
    <message>
        <source>{text}.</source>
        <translation>{text}.</translation>
    </message>
    <message>
        <source>Folder for the result</source>
        <translation>Ordner für das Ergebnis</translation>
    </message>
    <message>
        <source>Settings of this photo</source>
        <translation>Einstellungen dieses Fotos</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Exporting {name}…</source>
        <translation>{name} wird exportiert …</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Export abbrechen</translation>
    </message>
    <message>
        <source>Exporting {share}%</source>
        <translation>Export {share} %</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation>Öffnen abbrechen</translation>
    </message>
    <message>
        <source>Rendering what you see…</source>
        <translation>Sichtbares wird berechnet …</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben …</translation>
    </message>
    <message>
        <source>Copying {share}%</source>
        <translation>Kopieren {share}&#xa0;%</translation>
    </message>
    <message>
        <source>Copying the result…</source>
        <translation>Ergebnis wird kopiert&#xa0;…</translation>
    </message>
    <message>
        <source>Cancel copying</source>
        <translation>Kopieren abbrechen</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen …</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Installed models</source>
        <translation>Installierte Modelle</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <source>How the model was trained, how good it is, and its licences</source>
        <translation>Wie das Modell trainiert wurde, wie gut es ist, und seine Lizenzen</translation>
    </message>
    <message>
        <source>Some models cannot be used.</source>
        <translation>Einige Modelle lassen sich nicht verwenden.</translation>
    </message>
    <message>
        <source>Installing…</source>
        <translation>Wird installiert …</translation>
    </message>
    <message>
        <source>{title} is installed.</source>
        <translation>{title} ist installiert.</translation>
    </message>
    <message>
        <source>{title} (in use)</source>
        <translation>{title} (in Gebrauch)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>Wait until nothing is being saved.</source>
        <translation>Bitte warten, bis nichts mehr gesichert wird.</translation>
    </message>
    <message>
        <source>Models that came with Vernier cannot be removed.</source>
        <translation>Mit Vernier gelieferte Modelle lassen sich nicht entfernen.</translation>
    </message>
    <message>
        <source>No model is installed.</source>
        <translation>Es ist kein Modell installiert.</translation>
    </message>
    <message>
        <source>Cleanup</source>
        <translation>Bereinigung</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Modell hinzufügen</translation>
    </message>
    <message>
        <source>Enlarge with Vernier</source>
        <comment>in Finder&apos;s menu of services</comment>
        <translation>Mit Vernier vergrößern</translation>
    </message>
    <message>
        <source>{name} no longer exists ({reason}).</source>
        <translation>{name} ist nicht mehr vorhanden ({reason}).</translation>
    </message>
    <message>
        <source>It has {width} × {height} pixels, at least as many as asked for, and was left alone.</source>
        <translation>Es hat {width} × {height} Pixel, mindestens so viele wie gewünscht, und wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>{format} would have 8 bits per channel here; the result is a PNG, which keeps all of them.</source>
        <translation>{format} hätte hier 8 Bit je Kanal; das Ergebnis ist ein PNG, das alle behält.</translation>
    </message>
    <message>
        <source>Vernier does not write {format}; the result is a PNG.</source>
        <translation>Vernier schreibt kein {format}; das Ergebnis ist ein PNG.</translation>
    </message>
    <message>
        <source>The photo has that size already, so it is only cleaned.</source>
        <translation>Das Foto hat diese Größe schon und wird nur bereinigt.</translation>
    </message>
    <message>
        <source>The photo has that size already, so it is not enlarged.</source>
        <translation>Das Foto hat diese Größe schon und wird nicht vergrößert.</translation>
    </message>
    <message>
        <source>The photo is larger than that, so it is cleaned and reduced.</source>
        <translation>Das Foto ist größer als verlangt und wird bereinigt und verkleinert.</translation>
    </message>
    <message>
        <source>The photo is larger than that, so it is only reduced.</source>
        <translation>Das Foto ist größer als verlangt und wird nur verkleinert.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels are more than {scale} times its size. Beyond {scale} times the photo is only resampled, which adds no detail.</source>
        <translation>{width} × {height} Pixel sind mehr als das {scale}-fache seiner Größe. Über das {scale}-fache hinaus wird das Foto nur interpoliert, was keine Einzelheiten hinzufügt.</translation>
    </message>
    <message>
        <source>With {passes} it is sharper, but takes much longer.</source>
        <translation>Mit {passes} wird es schärfer, dauert aber viel länger.</translation>
    </message>
    <message>
        <source>{name} would have {width:,} × {height:,} pixels. That takes about {needed:,.0f} GB of memory; this computer has {memory:,.0f} GB. Ask for a smaller size.</source>
        <translation>{name} hätte {width:,} × {height:,} Pixel. Das braucht etwa {needed:,.0f} GB Arbeitsspeicher; dieser Computer hat {memory:,.0f} GB. Bitte eine kleinere Größe wählen.</translation>
    </message>
    <message>
        <source>There is not enough memory for {name}. Close other programs and try again.</source>
        <translation>Der Arbeitsspeicher reicht für {name} nicht aus. Bitte andere Programme beenden und es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{name} could not be enlarged because of an unexpected error ({kind}). The log has the details.</source>
        <translation>{name} ließ sich wegen eines unerwarteten Fehlers nicht vergrößern ({kind}). Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <source>Another window or command line of Vernier has enlarged it in the meantime.</source>
        <translation>Ein anderes Fenster oder eine Befehlszeile von Vernier hat es inzwischen vergrößert.</translation>
    </message>
    <message>
        <source>The folder {folder} is no longer there. Put it back or connect its disk, and try again.</source>
        <translation>Der Ordner {folder} ist nicht mehr da. Bitte an seinen Ort zurücklegen oder sein Laufwerk verbinden und erneut versuchen.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be created, because {nearest} is not a folder. Choose another one.</source>
        <translation>Der Ordner {folder} lässt sich nicht anlegen, weil {nearest} kein Ordner ist. Bitte einen anderen wählen.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be created ({reason}). Choose another folder.</source>
        <translation>Der Ordner {folder} lässt sich nicht anlegen ({reason}). Bitte einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The folder {root} cannot be read ({reason}). Allow your account to read it.</source>
        <translation>Der Ordner {root} kann nicht gelesen werden ({reason}). Erlauben Sie Ihrem Benutzerkonto, ihn zu lesen.</translation>
    </message>
    <message>
        <source>{path} has no pictures in it but in packages, caches and what was excluded. Name a folder with photos.</source>
        <translation>{path} enthält keine Bilder außer in Paketen, Zwischenspeichern und Ausgeschlossenem. Bitte einen Ordner mit Fotos nennen.</translation>
    </message>
    <message>
        <source>{path} has no pictures in it, nor in its folders.</source>
        <translation>{path} enthält keine Bilder, auch nicht in den Ordnern darin.</translation>
    </message>
    <message>
        <source>{path} has no pictures in it. To look into its folders too, add --recursive.</source>
        <translation>{path} enthält keine Bilder. Mit --recursive wird auch in den Ordnern darin gesucht.</translation>
    </message>
    <message>
        <source>The result needs about {needed}, and {free} are free on the disk of {folder}. Choose a folder on another disk or a smaller size, or make room.</source>
        <translation>Das Ergebnis braucht etwa {needed}, und auf dem Laufwerk von {folder} sind {free} frei. Wählen Sie einen Ordner auf einem anderen Laufwerk oder eine kleinere Größe, oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>The results may need {needed}, and the disk of {folder} has {free} free.</source>
        <translation>Die Ergebnisse brauchen vielleicht {needed}, und auf dem Laufwerk von {folder} sind {free} frei.</translation>
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
        <source>The process that enlarges photos ended unexpectedly, twice (status {code}). Try again; if it happens again, close other programs or try a smaller photo.</source>
        <translation>Der Prozess, der Fotos vergrößert, endete zweimal unerwartet (Status {code}). Bitte noch einmal versuchen; wenn es wieder geschieht, andere Programme beenden oder ein kleineres Foto nehmen.</translation>
    </message>
    <message>
        <source>There is no model at {path}. Give the folder of a model, such as {example}, or the name of an installed one.</source>
        <translation>Unter {path} gibt es kein Modell. Bitte den Ordner eines Modells angeben, zum Beispiel {example}, oder den Namen eines installierten.</translation>
    </message>
    <message>
        <source>There is no model &apos;{name}&apos;. Installed: {names}. To install another one, put its {suffix} folder into {folder}, or name the folder itself.</source>
        <translation>Es gibt kein Modell „{name}“. Installiert: {names}. Um ein weiteres zu installieren, seinen Ordner {suffix} in {folder} legen; oder den Ordner selbst nennen.</translation>
    </message>
    <message>
        <source>No model is installed. Build the default one with &apos;python -m converters build&apos;, or put a {suffix} folder into {folder}.</source>
        <translation>Es ist kein Modell installiert. Das mitgelieferte entsteht mit „python -m converters build“; oder einen Ordner {suffix} in {folder} legen.</translation>
    </message>
    <message>
        <source>The model {student} cannot be copied to {folder} ({reason}). Free some space there, or allow your account to write to it.</source>
        <translation>Das Modell {student} lässt sich nicht nach {folder} kopieren ({reason}). Bitte dort Platz schaffen oder dem eigenen Konto das Schreiben erlauben.</translation>
    </message>
    <message>
        <source>The model {student} came with Vernier and cannot be removed.</source>
        <translation>Das Modell {student} kam mit Vernier und lässt sich nicht entfernen.</translation>
    </message>
    <message>
        <source>The model {student} cannot be removed ({reason}). Delete {path} yourself.</source>
        <translation>Das Modell {student} lässt sich nicht entfernen ({reason}). Bitte {path} selbst löschen.</translation>
    </message>
    <message>
        <source>{path} is not a model package: its {manifest} cannot be read.</source>
        <translation>{path} ist kein Modellpaket: {manifest} darin lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The files of the model {student} cannot be read ({reason}).</source>
        <translation>Die Dateien des Modells {student} lassen sich nicht lesen ({reason}).</translation>
    </message>
    <message>
        <source>The model {student} lacks its file {name}. Install it again.</source>
        <translation>Dem Modell {student} fehlt die Datei {name}. Bitte noch einmal installieren.</translation>
    </message>
    <message>
        <source>The model {student} has a file that its manifest does not list: {name}. Install it again.</source>
        <translation>Das Modell {student} enthält eine Datei, die nicht in seinem Verzeichnis steht: {name}. Bitte neu installieren.</translation>
    </message>
    <message>
        <source>The model {student} has too many files or folders.</source>
        <translation>Das Modell {student} hat zu viele Dateien oder Ordner.</translation>
    </message>
    <message>
        <source>The model {student} has a link, a pipe or a device in it: {name}. Install only models that you trust.</source>
        <translation>Das Modell {student} enthält einen Verweis, eine Pipe oder ein Gerät: {name}. Bitte nur Modelle installieren, denen Sie vertrauen.</translation>
    </message>
    <message>
        <source>The model {student} was changed: {name} differs. Install it again.</source>
        <translation>Das Modell {student} wurde verändert: {name} weicht ab. Bitte noch einmal installieren.</translation>
    </message>
    <message>
        <source>The description of the model {student} cannot be read.</source>
        <translation>Die Beschreibung des Modells {student} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file {name} of the model {student} cannot be read. Install it again.</source>
        <translation>Die Datei {name} des Modells {student} lässt sich nicht lesen. Bitte neu installieren.</translation>
    </message>
    <message>
        <source>The licences of the model {student} cannot be read.</source>
        <translation>Die Lizenztexte des Modells {student} sind nicht lesbar.</translation>
    </message>
    <message>
        <source>The model {student} computed no usable pixels at row {row}, column {column} of the photo. Try another model.</source>
        <translation>Das Modell {student} hat in Zeile {row}, Spalte {column} des Fotos keine brauchbaren Pixel berechnet. Bitte ein anderes Modell nehmen.</translation>
    </message>
    <message>
        <source>There is not enough memory for {width} × {height} pixels. Close other programs or enlarge less.</source>
        <translation>Der Arbeitsspeicher reicht für {width} × {height} Pixel nicht aus. Bitte andere Programme beenden oder weniger vergrößern.</translation>
    </message>
    <message>
        <source>The disk became full while the photo was enlarged. Free some space and try again.</source>
        <translation>Während das Foto vergrößert wurde, ist das Laufwerk voll geworden. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is not enough memory for this photo. Close other programs and try again.</source>
        <translation>Der Arbeitsspeicher reicht für dieses Foto nicht aus. Bitte andere Programme beenden und es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The photo could not be enlarged because of an unexpected error ({kind}). The log has the details.</source>
        <translation>Das Foto ließ sich wegen eines unerwarteten Fehlers nicht vergrößern ({kind}). Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <source>RGB colours</source>
        <translation>RGB-Farben</translation>
    </message>
    <message>
        <source>greys</source>
        <translation>Grautöne</translation>
    </message>
    <message>
        <source>CMYK colours</source>
        <translation>CMYK-Farben</translation>
    </message>
    <message>
        <source>Lab colours</source>
        <translation>Lab-Farben</translation>
    </message>
    <message>
        <source>Its colour profile is damaged and was ignored; the colours were read as sRGB.</source>
        <translation>Sein Farbprofil ist beschädigt und wurde ignoriert; die Farben wurden als sRGB gelesen.</translation>
    </message>
    <message>
        <source>other colours</source>
        <translation>andere Farben</translation>
    </message>
    <message>
        <source>Its colour profile is for {described}, which the image does not have, and was ignored; the colours were read as sRGB.</source>
        <translation>Sein Farbprofil gilt für {described}, die das Bild nicht hat, und wurde ignoriert; die Farben wurden als sRGB gelesen.</translation>
    </message>
    <message>
        <source>{format} has 8 bits per channel, so its 16 were reduced. Choose PNG or TIFF to keep them.</source>
        <translation>{format} hat 8 Bit pro Kanal, daher wurden die 16 des Fotos verringert. PNG und TIFF behalten sie.</translation>
    </message>
    <message>
        <source>JPEG does not support transparency; the image was placed on white.</source>
        <translation>JPEG unterstützt keine Transparenz; das Bild wurde auf Weiß gelegt.</translation>
    </message>
    <message>
        <source>A damaged part of its camera data (EXIF) was left out together with the place.</source>
        <translation>Ein beschädigter Teil seiner Kameradaten (EXIF) wurde zusammen mit dem Ort weggelassen.</translation>
    </message>
    <message>
        <source>Some of its captions (IPTC) have no place in {format} and were left out.</source>
        <translation>Für einen Teil der Bildangaben (IPTC) gibt es in {format} keinen Platz; er wurde weggelassen.</translation>
    </message>
    <message>
        <source>Its PNG text ({names}) has no place in {format} and was left out. PNG keeps it.</source>
        <translation>Für den PNG-Text ({names}) gibt es in {format} keinen Platz; er wurde weggelassen. PNG behält ihn.</translation>
    </message>
    <message>
        <source>Its camera data (EXIF) is too long for JPEG and was left out.</source>
        <translation>Seine Kameradaten (EXIF) sind zu lang für JPEG und wurden weggelassen.</translation>
    </message>
    <message>
        <source>Its XMP data is too long for JPEG and was left out.</source>
        <translation>Seine XMP-Daten sind zu lang für JPEG und wurden weggelassen.</translation>
    </message>
    <message>
        <source>Its captions (IPTC) are too long for JPEG and were left out.</source>
        <translation>Die Bildangaben (IPTC) sind zu lang für JPEG und wurden weggelassen.</translation>
    </message>
    <message>
        <source>A comment in it is too long for JPEG and was left out.</source>
        <translation>Ein Kommentar darin ist zu lang für JPEG und wurde weggelassen.</translation>
    </message>
    <message>
        <source>Only the first of {count} pages was read.</source>
        <translation>Nur die erste von {count} Seiten wurde gelesen.</translation>
    </message>
    <message>
        <source>Only the main one of {count} images was read.</source>
        <translation>Nur das Hauptbild von {count} Bildern wurde gelesen.</translation>
    </message>
    <message>
        <source>Only the first of {count} images was read.</source>
        <translation>Nur das erste von {count} Bildern wurde gelesen.</translation>
    </message>
    <message>
        <source>Only the first of {count} frames was read.</source>
        <translation>Nur das erste von {count} Einzelbildern wurde gelesen.</translation>
    </message>
    <message>
        <source>Its {depth} bits per channel were reduced to {bits}.</source>
        <translation>Die {depth} Bit je Kanal wurden auf {bits} verringert.</translation>
    </message>
    <message>
        <source>Its camera data (EXIF) is damaged and was left out.</source>
        <translation>Seine Kameradaten (EXIF) sind beschädigt und wurden weggelassen.</translation>
    </message>
    <message>
        <source>Part of its XMP data is missing or damaged and was left out.</source>
        <translation>Ein Teil der XMP-Daten fehlt oder ist beschädigt und wurde weggelassen.</translation>
    </message>
    <message>
        <source>Its XMP data is damaged and was left out.</source>
        <translation>Die XMP-Daten sind beschädigt und wurden weggelassen.</translation>
    </message>
    <message>
        <source>{name} is a file of {size:,.0f} GB, too large for the {memory:,.0f} GB of memory of this computer.</source>
        <translation>{name} ist eine Datei von {size:,.0f} GB, zu groß für die {memory:,.0f} GB Arbeitsspeicher dieses Computers.</translation>
    </message>
    <message>
        <source>{name} has {width:,} × {height:,} pixels. Opening it takes about {needed:,.0f} GB of memory; this computer has {memory:,.0f} GB. Crop it or make it smaller first: up to about {most:,.0f} megapixels will work.</source>
        <translation>{name} hat {width:,} × {height:,} Pixel. Es zu öffnen braucht etwa {needed:,.0f} GB Arbeitsspeicher; dieser Computer hat {memory:,.0f} GB. Bitte zuerst beschneiden oder verkleinern: bis etwa {most:,.0f} Megapixel geht es.</translation>
    </message>
    <message>
        <source>{name} has {width:,} × {height:,} pixels. Enlarging it {scale} times takes about {needed:,.0f} GB of memory; this computer has {memory:,.0f} GB. Crop it or make it smaller first: up to about {most:,.0f} megapixels will work.</source>
        <translation>{name} hat {width:,} × {height:,} Pixel. Es {scale}-fach zu vergrößern braucht etwa {needed:,.0f} GB Arbeitsspeicher; dieser Computer hat {memory:,.0f} GB. Bitte zuerst beschneiden oder verkleinern: bis etwa {most:,.0f} Megapixel geht es.</translation>
    </message>
    <message>
        <source>{name} cannot be written here: only macOS has an encoder of {format} that Vernier may use. Choose another format.</source>
        <translation>{name} kann hier nicht geschrieben werden: Nur macOS hat einen Encoder für {format}, den Vernier verwenden darf. Bitte ein anderes Format wählen.</translation>
    </message>
    <message>
        <source>{name} would have {width:,} × {height:,} pixels. A {format} file cannot have more than {ceiling:,} on a side. Choose PNG or TIFF instead.</source>
        <translation>{name} hätte {width:,} × {height:,} Pixel. Ein {format} kann nicht mehr als {ceiling:,} je Seite haben. Bitte PNG oder TIFF wählen.</translation>
    </message>
    <message>
        <source>{name} would have {width:,} × {height:,} pixels. Programs that show AVIF refuse more than {most:,.0f} megapixels. Choose PNG or TIFF instead.</source>
        <translation>{name} hätte {width:,} × {height:,} Pixel. Programme, die AVIF zeigen, lehnen mehr als {most:,.0f} Megapixel ab. Wählen Sie stattdessen PNG oder TIFF.</translation>
    </message>
    <message>
        <source>It is an HDR picture; its highlights were brought into the range of an ordinary screen.</source>
        <translation>Es ist ein HDR-Bild; seine Lichter wurden in den Bereich eines gewöhnlichen Bildschirms gebracht.</translation>
    </message>
    <message>
        <source>Its pixel values have no defined white; the brightest became white, the darkest black.</source>
        <translation>Für seine Pixelwerte ist kein Weiß festgelegt; der hellste wurde weiß, der dunkelste schwarz.</translation>
    </message>
    <message>
        <source>It has no usable CMYK profile; its colours are approximate.</source>
        <translation>Es hat kein brauchbares CMYK-Profil; die Farben stimmen nur ungefähr.</translation>
    </message>
    <message>
        <source>The name has an unmatched brace. Available fields: {known}.</source>
        <translation>Der Name enthält eine geschweifte Klammer ohne Gegenstück. Verfügbare Felder: {known}.</translation>
    </message>
    <message>
        <source>{{{field}}} is not a known field. Available fields: {known}.</source>
        <translation>{{{field}}} ist kein bekanntes Feld. Verfügbare Felder: {known}.</translation>
    </message>
    <message>
        <source>A name cannot be empty or contain a slash.</source>
        <translation>Ein Name kann nicht leer sein und keinen Schrägstrich enthalten.</translation>
    </message>
    <message>
        <source>{name} uses a pixel format that Vernier does not support ({reason}). Export it as JPEG, PNG or TIFF with 8 bits per channel first.</source>
        <translation>{name} verwendet ein Pixelformat, das Vernier nicht unterstützt ({reason}). Bitte zuerst als JPEG, PNG oder TIFF mit 8 Bit je Kanal exportieren.</translation>
    </message>
    <message>
        <source>A part of this image is missing or wrong.</source>
        <translation>Ein Teil dieses Bildes fehlt oder ist falsch.</translation>
    </message>
    <message>
        <source>{name} could not be opened: there was not enough free memory. Close other programs or make the image smaller first.</source>
        <translation>{name} ließ sich nicht öffnen: Der freie Arbeitsspeicher reichte nicht aus. Bitte andere Programme beenden oder das Bild zuerst verkleinern.</translation>
    </message>
    <message>
        <source>{name} is damaged, incomplete or in an unusual format and could not be opened. Copy or download it again, or export it again from the program that made it.</source>
        <translation>{name} ist beschädigt, unvollständig oder von ungewöhnlicher Art und ließ sich nicht öffnen. Bitte noch einmal kopieren oder laden oder aus dem Programm, das es erzeugt hat, neu exportieren.</translation>
    </message>
    <message>
        <source>This {kind} is damaged or ends too early.</source>
        <translation>Dieses {kind} ist beschädigt oder endet zu früh.</translation>
    </message>
    <message>
        <source>{name} was not opened. {problem} Save it again with another program.</source>
        <translation>{name} wurde nicht geöffnet. {problem} Bitte mit einem anderen Programm neu speichern.</translation>
    </message>
    <message>
        <source>{name} is not whole. {problem} Copy or download it again.</source>
        <translation>{name} ist nicht vollständig. {problem} Bitte noch einmal kopieren oder laden.</translation>
    </message>
    <message>
        <source>a Photoshop document</source>
        <translation>ein Photoshop-Dokument</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>ein PostScript-Dokument</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>eine SVG-Zeichnung</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>ein XML-Dokument</translation>
    </message>
    <message>
        <source>a macOS icon</source>
        <translation>ein macOS-Symbol</translation>
    </message>
    <message>
        <source>a DDS texture</source>
        <translation>eine DDS-Textur</translation>
    </message>
    <message>
        <source>an OpenEXR image</source>
        <translation>ein OpenEXR-Bild</translation>
    </message>
    <message>
        <source>a Radiance HDR image</source>
        <translation>ein Radiance-HDR-Bild</translation>
    </message>
    <message>
        <source>a QOI image</source>
        <translation>ein QOI-Bild</translation>
    </message>
    <message>
        <source>a ZIP archive or a document</source>
        <translation>ein ZIP-Archiv oder ein Dokument</translation>
    </message>
    <message>
        <source>a camera raw file of an unknown kind</source>
        <translation>eine Kamera-Rohdatei unbekannter Art</translation>
    </message>
    <message>
        <source>a JPEG XR image</source>
        <translation>ein JPEG-XR-Bild</translation>
    </message>
    <message>
        <source>a PFM image</source>
        <translation>ein PFM-Bild</translation>
    </message>
    <message>
        <source>a PAM image</source>
        <translation>ein PAM-Bild</translation>
    </message>
    <message>
        <source>a BPG image</source>
        <translation>ein BPG-Bild</translation>
    </message>
    <message>
        <source>a FLIF image</source>
        <translation>ein FLIF-Bild</translation>
    </message>
    <message>
        <source>a farbfeld image</source>
        <translation>ein farbfeld-Bild</translation>
    </message>
    <message>
        <source>a GIMP document</source>
        <translation>ein GIMP-Dokument</translation>
    </message>
    <message>
        <source>an MNG animation</source>
        <translation>eine MNG-Animation</translation>
    </message>
    <message>
        <source>an SGI image</source>
        <translation>ein SGI-Bild</translation>
    </message>
    <message>
        <source>a Sun raster image</source>
        <translation>ein Sun-Raster-Bild</translation>
    </message>
    <message>
        <source>a FITS image</source>
        <translation>ein FITS-Bild</translation>
    </message>
    <message>
        <source>{name} is a link to a file that no longer exists.</source>
        <translation>{name} verweist auf eine Datei, die es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>{name} was not found. It may have been moved, renamed or deleted.</source>
        <translation>{name} wurde nicht gefunden. Vielleicht wurde es bewegt, umbenannt oder gelöscht.</translation>
    </message>
    <message>
        <source>{name} is not a valid file name.</source>
        <translation>{name} ist kein gültiger Dateiname.</translation>
    </message>
    <message>
        <source>{name} is a folder, not an image.</source>
        <translation>{name} ist ein Ordner, kein Bild.</translation>
    </message>
    <message>
        <source>{name} is a pipe or a device, not an image file.</source>
        <translation>{name} ist eine Pipe oder ein Gerät, keine Bilddatei.</translation>
    </message>
    <message>
        <source>{name} is empty. Copy or download it again.</source>
        <translation>{name} ist leer. Bitte noch einmal kopieren oder laden.</translation>
    </message>
    <message>
        <source>You do not have permission to read {name}. You can change this in Finder: Get Info, Sharing &amp; Permissions.</source>
        <translation>Die Berechtigung zum Lesen von {name} fehlt. Sie lässt sich im Finder ändern: Informationen, Teilen &amp; Zugriffsrechte.</translation>
    </message>
    <message>
        <source>{name} is a link that points back to itself.</source>
        <translation>{name} ist ein Verweis, der auf sich selbst zurückführt.</translation>
    </message>
    <message>
        <source>The name or path of the file is too long to be opened.</source>
        <translation>Name oder Pfad der Datei ist zu lang, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>{name} was not found: part of its path is not a folder.</source>
        <translation>{name} wurde nicht gefunden: Ein Teil des Pfads ist kein Ordner.</translation>
    </message>
    <message>
        <source>{name} could not be read from its disk ({reason}). Check that the disk is still connected.</source>
        <translation>{name} ließ sich nicht von seinem Laufwerk lesen ({reason}). Bitte prüfen, ob es noch verbunden ist.</translation>
    </message>
    <message>
        <source>a PNG in the form that only iPhone apps use (CgBI)</source>
        <translation>ein PNG in der Form, die nur iPhone-Apps verwenden (CgBI)</translation>
    </message>
    <message>
        <source>{name} is a video, which Vernier does not read. Export a picture of it as JPEG, PNG or TIFF first.</source>
        <translation>{name} ist ein Video; das liest Vernier nicht. Bitte zuerst ein Bild daraus als JPEG, PNG oder TIFF exportieren.</translation>
    </message>
    <message>
        <source>{name} is not an image that Vernier can read. It reads {formats}.</source>
        <translation>{name} ist kein Bild, das Vernier lesen kann. Es liest {formats}.</translation>
    </message>
    <message>
        <source>{name} is still in iCloud. Download it in Finder, then try again.</source>
        <translation>{name} ist noch in iCloud. Bitte im Finder laden, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{name} is {kind}, which Vernier does not read. Export it as JPEG, PNG or TIFF first.</source>
        <translation>{name} ist {kind}; das liest Vernier nicht. Bitte zuerst als JPEG, PNG oder TIFF exportieren.</translation>
    </message>
    <message>
        <source>{name} takes too long for a small image.</source>
        <translation>{name} dauert zu lange für ein kleines Bild.</translation>
    </message>
    <message>
        <source>{name} could not be written: there was not enough free memory. Close other programs and try again.</source>
        <translation>{name} ließ sich nicht schreiben: Der freie Arbeitsspeicher reichte nicht aus. Bitte andere Programme beenden und es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{name} could not be read back correctly after it was written, so it was removed. Try again, and check the disk if it happens twice.</source>
        <translation>{name} ließ sich nach dem Schreiben nicht richtig zurücklesen und wurde deshalb entfernt. Bitte noch einmal versuchen und das Laufwerk prüfen, wenn es wieder geschieht.</translation>
    </message>
    <message>
        <source>{name} could not be written: the disk is full. Free some space or choose another folder.</source>
        <translation>{name} ließ sich nicht schreiben: Das Laufwerk ist voll. Bitte Platz schaffen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>{name} could not be written: you have no permission to add files to the folder {where}. Choose another folder.</source>
        <translation>{name} ließ sich nicht schreiben: Es fehlt die Erlaubnis, dem Ordner {where} Dateien hinzuzufügen. Bitte einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>{name} could not be written: the disk is read-only. Choose another folder.</source>
        <translation>{name} ließ sich nicht schreiben: Das Laufwerk ist schreibgeschützt. Bitte einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>{name} could not be written: its path is too long. Choose another folder.</source>
        <translation>{name} ließ sich nicht schreiben: Der Pfad ist zu lang. Bitte einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>{name} could not be written: the folder {where} does not exist. Create it or choose another one.</source>
        <translation>{name} ließ sich nicht schreiben: Den Ordner {where} gibt es nicht. Bitte anlegen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>{name} could not be written: the disk does not support files of that size. Choose another disk.</source>
        <translation>{name} ließ sich nicht schreiben: Das Laufwerk unterstützt keine Dateien dieser Größe. Bitte ein anderes wählen.</translation>
    </message>
    <message>
        <source>{name} could not be written: the disk reported an error. Check that it is connected and healthy.</source>
        <translation>{name} ließ sich nicht schreiben: Das Laufwerk meldete einen Fehler. Bitte prüfen, ob es verbunden und in Ordnung ist.</translation>
    </message>
    <message>
        <source>{name} could not be written ({reason}). Choose another folder or another format.</source>
        <translation>{name} ließ sich nicht schreiben ({reason}). Bitte einen anderen Ordner oder ein anderes Format wählen.</translation>
    </message>
    <message>
        <source>The model {student} was published by others. Its licence: {licence}. Check that this covers what you do with the results.</source>
        <translation>Das Modell {student} wurde von anderen veröffentlicht. Seine Lizenz: {licence}. Bitte prüfen, ob sie abdeckt, was mit den Ergebnissen geschieht.</translation>
    </message>
    <message>
        <source>There is not enough memory. Close other programs and try again.</source>
        <translation>Der Arbeitsspeicher reicht nicht aus. Bitte andere Programme beenden und es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>An unexpected error occurred ({kind}). The log has the details.</source>
        <translation>Ein unerwarteter Fehler ist aufgetreten ({kind}). Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <source>not timed yet</source>
        <translation>noch nicht gemessen</translation>
    </message>
    <message>
        <source>{seconds} s per megapixel</source>
        <translation>{seconds} s je Megapixel</translation>
    </message>
    <message>
        <source>Best detail; slow without a Neural Engine or GPU</source>
        <translation>Beste Einzelheiten; langsam ohne Neural Engine oder GPU</translation>
    </message>
    <message>
        <source>Fast; good everywhere</source>
        <translation>Schnell; überall gut</translation>
    </message>
    <message>
        <source>Slower than Photo 2</source>
        <translation>Langsamer als Photo 2</translation>
    </message>
    <message>
        <source>no controls</source>
        <translation>keine Regler</translation>
    </message>
    <message>
        <source>The journal {file} cannot be written ({reason}), so a later run will not know which photos are finished. Make room on its disk, or allow your account to write it.</source>
        <translation>Das Verzeichnis der fertigen Fotos, {file}, lässt sich nicht schreiben ({reason}). Ein späterer Lauf weiß deshalb nicht, welche Fotos fertig sind. Bitte Platz auf seinem Laufwerk schaffen oder dem Konto erlauben, es zu schreiben.</translation>
    </message>
    <message>
        <source>The journal {file} cannot be read ({reason}), so it is not known which photos are finished. Allow your account to read it.</source>
        <translation>Das Verzeichnis der fertigen Fotos, {file}, lässt sich nicht lesen ({reason}). Deshalb ist nicht bekannt, welche Fotos fertig sind. Bitte dem Konto erlauben, es zu lesen.</translation>
    </message>
    <message>
        <source>Its gain map for bright screens (HDR) was left out; the result is the picture for ordinary screens.</source>
        <translation>Die Gain-Map für helle Bildschirme (HDR) wurde weggelassen; das Ergebnis ist das Bild für gewöhnliche Bildschirme.</translation>
    </message>
    <message>
        <source>Its outlines from Photoshop (paths, clipping path) were left out.</source>
        <translation>Seine Umrisse aus Photoshop (Pfade, Beschneidungspfad) wurden weggelassen.</translation>
    </message>
    <message>
        <source>Its video (motion photo) was left out.</source>
        <translation>Das Video (bewegtes Foto) wurde weggelassen.</translation>
    </message>
    <message>
        <source>Its depth map was left out.</source>
        <translation>Die Tiefenkarte wurde weggelassen.</translation>
    </message>
    <message>
        <source>Its sound recording was left out.</source>
        <translation>Die Tonaufnahme wurde weggelassen.</translation>
    </message>
    <message>
        <source>Its panorama data was left out, because the photo was turned or flipped.</source>
        <translation>Die Panoramadaten wurden weggelassen, weil das Foto gedreht oder gespiegelt wurde.</translation>
    </message>
    <message>
        <source>This photo was already enlarged or cleaned by Vernier, with the model {model}. Enlarge the original instead, if you have it.</source>
        <translation>Dieses Foto wurde schon von Vernier vergrößert oder bereinigt, mit dem Modell {model}. Vergrößern Sie besser das Original, wenn Sie es haben.</translation>
    </message>
    <message>
        <source>This photo was already enlarged or cleaned by Vernier, with the model {model} at realism {realism}. Enlarge the original instead, if you have it.</source>
        <translation>Dieses Foto wurde schon von Vernier vergrößert oder bereinigt, mit dem Modell {model} bei Realismus {realism}. Vergrößern Sie besser das Original, wenn Sie es haben.</translation>
    </message>
    <message>
        <source>This {kind} ends too early: the lower {missing:,} of its {height:,} rows of pixels are missing.</source>
        <translation>Dieses {kind} endet zu früh: Die unteren {missing:,} seiner {height:,} Pixelzeilen fehlen.</translation>
    </message>
    <message>
        <source>This {kind} is damaged: its picture is wrong below row {row:,} of {height:,}.</source>
        <translation>Dieses {kind} ist beschädigt: Unterhalb von Zeile {row:,} von {height:,} ist das Bild falsch.</translation>
    </message>
    <message>
        <source>This {kind} has more data than its {height:,} rows of pixels take: a part of its picture is wrong, or there are more rows.</source>
        <translation>Dieses {kind} hat mehr Daten, als seine {height:,} Pixelzeilen brauchen: Ein Teil des Bildes ist falsch, oder es hat mehr Zeilen.</translation>
    </message>
    <message>
        <source>This {kind} is damaged: a part of its picture is wrong or missing.</source>
        <translation>Dieses {kind} ist beschädigt: Ein Teil des Bildes ist falsch oder fehlt.</translation>
    </message>
    <message>
        <source>The end of this {kind} is missing, but all its pixels are there.</source>
        <translation>Das Ende dieses {kind} fehlt, aber alle Pixel sind vorhanden.</translation>
    </message>
    <message>
        <source>The end of this JPEG is missing, so that the last of its pixels may be wrong.</source>
        <translation>Das Ende dieses JPEG fehlt, sodass die letzten Pixel falsch sein können.</translation>
    </message>
    <message>
        <source>This JPEG brings its picture in {count} passes, where {most} would be many, so that opening it may take minutes.</source>
        <translation>Dieses JPEG bringt sein Bild in {count} Durchgängen, wo {most} schon viele wären; das Öffnen kann Minuten dauern.</translation>
    </message>
    <message>
        <source>This JPEG ends too early: the last of its passes are missing, so that its picture is coarse in places.</source>
        <translation>Dieses JPEG endet zu früh: Die letzten Durchgänge fehlen, sodass das Bild stellenweise grob ist.</translation>
    </message>
    <message>
        <source>This JPEG ends too early: a part of its colours is missing.</source>
        <translation>Dieses JPEG endet zu früh: Ein Teil der Farben fehlt.</translation>
    </message>
    <message>
        <source>A part of this PNG beside its pixels ({names}) is damaged and was left out.</source>
        <translation>Ein Teil dieses PNG neben seinen Pixeln ({names}) ist beschädigt und wurde weggelassen.</translation>
    </message>
    <message>
        <source>This PNG lacks its table of colours.</source>
        <translation>Diesem PNG fehlt seine Farbtabelle.</translation>
    </message>
    <message>
        <source>A checksum of this PNG is wrong, but its pixels are intact.</source>
        <translation>Eine Prüfsumme dieses PNG ist falsch, aber die Pixel sind unversehrt.</translation>
    </message>
    <message>
        <source>This PNG is damaged: about {percent}% of its data is missing.</source>
        <translation>Dieses PNG ist beschädigt: Etwa {percent} % der Daten fehlen.</translation>
    </message>
    <message>
        <source>The program {name} of the model {student} is damaged. Install it again.</source>
        <translation>Das Programm {name} des Modells {student} ist beschädigt. Bitte neu installieren.</translation>
    </message>
    <message>
        <source>The program {name} of the model {student} names other files than a model has. Install only models that you trust.</source>
        <translation>Das Programm {name} des Modells {student} nennt andere Dateien, als ein Modell hat. Bitte nur Modelle installieren, denen Sie vertrauen.</translation>
    </message>
    <message>
        <source>{name} could not be opened: the process that decodes it ended unexpectedly (status {code}). Close other programs or export the image again from the program that made it.</source>
        <translation>{name} ließ sich nicht öffnen: Der Prozess, der es dekodiert, endete unerwartet (Status {code}). Bitte andere Programme beenden oder das Bild aus dem Programm, das es erzeugt hat, neu exportieren.</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>Breite des Papiers</translation>
    </message>
    <message>
        <source>Height of the paper</source>
        <translation>Höhe des Papiers</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>in</source>
        <translation>Zoll</translation>
    </message>
    <message>
        <source> ppi</source>
        <translation> ppi</translation>
    </message>
    <message>
        <source>Pixels per inch</source>
        <translation>Pixel je Zoll</translation>
    </message>
    <message>
        <source>{name} belongs to another program, so Vernier does not look into it. Export the photos from that program, and name the folder that they are in.</source>
        <translation>{name} gehört einem anderen Programm, deshalb sieht Vernier nicht hinein. Bitte die Fotos aus diesem Programm exportieren und den Ordner nennen, in dem sie liegen.</translation>
    </message>
    <message>
        <source>a JPEG-LS image</source>
        <translation>ein JPEG-LS-Bild</translation>
    </message>
    <message>
        <source>a hierarchical JPEG image</source>
        <translation>ein hierarchisches JPEG-Bild</translation>
    </message>
    <message>
        <source>a JPEG image with {depth} bits per channel</source>
        <translation>ein JPEG-Bild mit {depth} Bit je Kanal</translation>
    </message>
    <message>
        <source>a HEIF image of a kind other than HEIC</source>
        <translation>ein HEIF-Bild anderer Art als HEIC</translation>
    </message>
    <message>
        <source>It was developed with the white balance of the camera. For full control, develop it in a raw converter and open the TIFF.</source>
        <translation>Es wurde mit dem Weißabgleich der Kamera entwickelt. Für volle Kontrolle entwickeln Sie es in einem Raw-Konverter und öffnen das TIFF.</translation>
    </message>
    <message>
        <source>a TIFF image with luma and chroma in separate planes</source>
        <translation>ein TIFF-Bild mit Helligkeit und Farbe in getrennten Ebenen</translation>
    </message>
    <message>
        <source>a TIFF image with the compression {method}</source>
        <translation>ein TIFF-Bild mit der Kompression {method}</translation>
    </message>
    <message>
        <source>a TIFF image with complex numbers</source>
        <translation>ein TIFF-Bild mit komplexen Zahlen</translation>
    </message>
    <message>
        <source>a TIFF image with an unusual number of bits per channel</source>
        <translation>ein TIFF-Bild mit einer unüblichen Zahl von Bits je Kanal</translation>
    </message>
    <message>
        <source>a TIFF volume</source>
        <translation>ein TIFF-Volumen</translation>
    </message>
    <message>
        <source>a TIFF image with inks other than those of CMYK</source>
        <translation>ein TIFF-Bild mit anderen Druckfarben als CMYK</translation>
    </message>
    <message>
        <source>a TIFF image with an unusual colour space</source>
        <translation>ein TIFF-Bild mit einem unüblichen Farbraum</translation>
    </message>
    <message>
        <source>The folder {folder} for intermediate files cannot be used ({reason}). Free some space on its disk.</source>
        <translation>Der Ordner {folder} für Zwischendateien kann nicht benutzt werden ({reason}). Schaffen Sie auf dessen Laufwerk Platz.</translation>
    </message>
    <message>
        <source>Cleaning this photo takes about {needed} on the disk of {folder}, and {free} are free there. Set cleanup to 0, or make room.</source>
        <translation>Das Bereinigen dieses Fotos braucht etwa {needed} auf dem Laufwerk von {folder}, und dort sind {free} frei. Stellen Sie die Bereinigung auf 0, oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>Enlarging this photo takes about {needed} on the disk of {folder}, and {free} are free there. Choose a smaller size, or make room.</source>
        <translation>Das Vergrößern dieses Fotos braucht etwa {needed} auf dem Laufwerk von {folder}, und dort sind {free} frei. Wählen Sie eine kleinere Größe, oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>The intermediate file {path} could not be made ({reason}). Free some space on that disk.</source>
        <translation>Die Zwischendatei {path} konnte nicht angelegt werden ({reason}). Schaffen Sie auf diesem Laufwerk Platz.</translation>
    </message>
    <message>
        <source>This {kind} ends too early: nothing of its picture is there.</source>
        <translation>Dieses {kind} endet zu früh: Von seinem Bild ist nichts da.</translation>
    </message>
    <message>
        <source>This TIFF ends too early: what describes its picture is missing.</source>
        <translation>Dieses TIFF endet zu früh: Was sein Bild beschreibt, fehlt.</translation>
    </message>
    <message>
        <source>This {kind} ends too early: about {percent}% of its data is missing.</source>
        <translation>Dieses {kind} endet zu früh: Etwa {percent} % der Daten fehlen.</translation>
    </message>
    <message>
        <source>{name} would have {width:,} × {height:,} pixels. That takes about {needed:,.1f} GB of memory; this computer has {memory:,.1f} GB. Ask for a smaller size, or for PNG, TIFF or JPEG, which need the least.</source>
        <translation>{name} hätte {width:,} × {height:,} Pixel. Das braucht etwa {needed:,.1f} GB Speicher; dieser Computer hat {memory:,.1f} GB. Wählen Sie eine kleinere Größe oder PNG, TIFF oder JPEG, die am wenigsten brauchen.</translation>
    </message>
    <message>
        <source>{name} has {width:,} × {height:,} pixels. An AVIF with more than {most:,.0f} megapixels can not be opened. Make it smaller or export it as PNG or TIFF first.</source>
        <translation>{name} hat {width:,} × {height:,} Pixel. Ein AVIF mit mehr als {most:,.0f} Megapixeln lässt sich nicht öffnen. Bitte zuerst verkleinern oder als PNG oder TIFF exportieren.</translation>
    </message>
    <message>
        <source>a BMP image with an unusual layout of bits</source>
        <translation>ein BMP-Bild mit unüblicher Anordnung der Bits</translation>
    </message>
    <message>
        <source>~ {size}</source>
        <translation>~ {size}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>etwa {time}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Export the enlarged photo</source>
        <translation>Das vergrößerte Foto exportieren</translation>
    </message>
    <message>
        <source>Export Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>With the same name, folder and format, without asking</source>
        <translation>Mit gleichem Namen, Ordner und Format, ohne Nachfrage</translation>
    </message>
    <message>
        <source>Let all photos in the strip have these settings</source>
        <translation>Diese Einstellungen für alle Fotos im Streifen übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>Apply These Settings to All %n</source>
        <translation>
            <numerusform>Diese Einstellungen auf das Foto anwenden</numerusform>
            <numerusform>Diese Einstellungen auf alle %n anwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
    <message>
        <source>Model: {title}</source>
        <translation>Modell: {title}</translation>
    </message>
    <message>
        <source>Software in Vernier</source>
        <translation>Software in Vernier</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
    <message>
        <source>Show in Finder</source>
        <translation>Im Finder zeigen</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>The model {student} does not fit this version of Vernier: what its programs make does not fit together. Install it again.</source>
        <translation>Das Modell {student} passt nicht zu dieser Version von Vernier: Was seine Programme berechnen, passt nicht zusammen. Bitte noch einmal installieren.</translation>
    </message>
    <message>
        <source>Core ML needs a Mac. Use the runtime &apos;torch&apos; on this computer.</source>
        <translation>Core ML gibt es nur auf einem Mac. Auf diesem Computer bitte die Laufzeit „torch“ verwenden.</translation>
    </message>
    <message>
        <source>The runtime &apos;torch&apos; is not installed. Install the package torch, or use Core ML on a Mac.</source>
        <translation>Die Laufzeit „torch“ ist nicht installiert. Bitte das Paket torch installieren oder auf einem Mac Core ML verwenden.</translation>
    </message>
    <message>
        <source>The model {student} has no programs for the runtime &apos;{runtime}&apos;.</source>
        <translation>Das Modell {student} hat keine Programme für die Laufzeit „{runtime}“.</translation>
    </message>
    <message>
        <source>The model {student} does not fit this version of Vernier: its program &apos;{program}&apos; takes {taken}, and was given {given}. Install it again.</source>
        <translation>Das Modell {student} passt nicht zu dieser Version von Vernier: Sein Programm „{program}“ nimmt {taken} und bekam {given}. Bitte noch einmal installieren.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} oder {other}</translation>
    </message>
    <message>
        <source>The model {student} lacks its program &apos;{program}&apos; for tiles of {tile}. Install it again.</source>
        <translation>Dem Modell {student} fehlt sein Programm „{program}“ für Kacheln von {tile}. Bitte noch einmal installieren.</translation>
    </message>
    <message>
        <source>Core ML does not accept the program &apos;{program}&apos; of the model {student}. Install the model again, or choose the runtime &apos;torch&apos;.</source>
        <translation>Core ML nimmt das Programm „{program}“ des Modells {student} nicht an. Bitte das Modell noch einmal installieren oder die Laufzeit „torch“ wählen.</translation>
    </message>
    <message>
        <source>The program {name} cannot be loaded safely: {reason}</source>
        <translation>Das Programm {name} kann nicht sicher geladen werden: {reason}</translation>
    </message>
    <message>
        <source>The program {name} is damaged. Install the model again.</source>
        <translation>Das Programm {name} ist beschädigt. Bitte das Modell noch einmal installieren.</translation>
    </message>
    <message>
        <source>its format has the version {found}, not {wanted}.</source>
        <translation>Sein Format hat die Version {found}, nicht {wanted}.</translation>
    </message>
    <message>
        <source>it has an input of the kind {kind}.</source>
        <translation>Es hat eine Eingabe der Art {kind}.</translation>
    </message>
    <message>
        <source>it lacks the weights {names}.</source>
        <translation>Ihm fehlen die Gewichte {names}.</translation>
    </message>
    <message>
        <source>it has {outputs} outputs under {names} names.</source>
        <translation>Es hat {outputs} Ausgaben unter {names} Namen.</translation>
    </message>
    <message>
        <source>its part {name} is compressed.</source>
        <translation>Sein Teil {name} ist komprimiert.</translation>
    </message>
    <message>
        <source>its part {name} is too large.</source>
        <translation>Sein Teil {name} ist zu groß.</translation>
    </message>
    <message>
        <source>its weight {path} is a Python object.</source>
        <translation>Sein Gewicht {path} ist ein Python-Objekt.</translation>
    </message>
    <message>
        <source>it returns {kind}.</source>
        <translation>Es gibt {kind} zurück.</translation>
    </message>
    <message>
        <source>an operation has a result of the kind {kind}.</source>
        <translation>Eine Operation hat ein Ergebnis der Art {kind}.</translation>
    </message>
    <message>
        <source>an operation has an argument of the kind {kind}.</source>
        <translation>Eine Operation hat ein Argument der Art {kind}.</translation>
    </message>
    <message>
        <source>it has the name &apos;{name}&apos;.</source>
        <translation>Es enthält den Namen „{name}“.</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>can not be run with {shapes}</source>
        <translation>kann mit {shapes} nicht ausgeführt werden</translation>
    </message>
    <message>
        <source>The model {student} does not fit this version of Vernier: its program &apos;{program}&apos; {what}. Install it again.</source>
        <translation>Das Modell {student} passt nicht zu dieser Version von Vernier: Sein Programm „{program}“ {what}. Bitte noch einmal installieren.</translation>
    </message>
    <message>
        <source>it calls {target}.</source>
        <translation>Es ruft {target} auf.</translation>
    </message>
    <message>
        <source>This version of Vernier cannot run models of the system &apos;{system}&apos;.</source>
        <translation>Diese Version von Vernier kann keine Modelle des Systems „{system}“ ausführen.</translation>
    </message>
    <message>
        <source>A few of its values lie below black or above white and were cut off.</source>
        <translation>Einige seiner Werte liegen unter Schwarz oder über Weiß und wurden abgeschnitten.</translation>
    </message>
    <message>
        <source>macOS could not make a HEIC of this picture. Choose another format.</source>
        <translation>macOS konnte aus diesem Bild kein HEIC machen. Bitte ein anderes Format wählen.</translation>
    </message>
    <message>
        <source>macOS left its {kind} out of the HEIC. Choose JPEG or TIFF to keep it.</source>
        <translation>macOS hat {kind} im HEIC weggelassen. JPEG und TIFF behalten das.</translation>
    </message>
    <message>
        <source>Little noise and compression was found, so it was not cleaned.</source>
        <translation>Es wurde kaum Rauschen und Kompression gefunden, deshalb wurde nicht bereinigt.</translation>
    </message>
    <message>
        <source>Compression artefacts were found: cleanup {value}.</source>
        <translation>Kompressionsartefakte wurden gefunden: Bereinigung {value}.</translation>
    </message>
    <message>
        <source>Noise was found: cleanup {value}.</source>
        <translation>Rauschen wurde gefunden: Bereinigung {value}.</translation>
    </message>
    <message>
        <source>Differs from the photo where cleaned</source>
        <translation>Weicht vom Foto ab, wo bereinigt wurde</translation>
    </message>
    <message>
        <source>Matches the photo: very closely</source>
        <translation>Entspricht dem Foto: sehr genau</translation>
    </message>
    <message>
        <source>Matches the photo: closely</source>
        <translation>Entspricht dem Foto: genau</translation>
    </message>
    <message>
        <source>Matches the photo: roughly</source>
        <translation>Entspricht dem Foto: ungefähr</translation>
    </message>
    <message>
        <source>Matches the photo: loosely</source>
        <translation>Entspricht dem Foto: nur grob</translation>
    </message>
    <message>
        <source>{value} dB: PSNR of what you see, scaled down to the size of the photo, against the photo.</source>
        <translation>{value} dB: PSNR dessen, was zu sehen ist, auf die Größe des Fotos verkleinert, gegenüber dem Foto.</translation>
    </message>
    <message>
        <source>Two Passes</source>
        <translation>Zwei Durchgänge</translation>
    </message>
    <message>
        <source>Compression artefacts found · Cleanup {value}</source>
        <translation>Kompressionsartefakte gefunden · Bereinigung {value}</translation>
    </message>
    <message>
        <source>Noise found · Cleanup {value}</source>
        <translation>Rauschen gefunden · Bereinigung {value}</translation>
    </message>
    <message>
        <source>Core ML does not accept the model there</source>
        <translation>Core ML nimmt das Modell dort nicht an</translation>
    </message>
    <message>
        <source>it did not answer for {seconds} s</source>
        <translation>keine Antwort nach {seconds} s</translation>
    </message>
    <message>
        <source>its process ended unexpectedly (status {code})</source>
        <translation>der Prozess endete unerwartet, Status {code}</translation>
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
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>it is no faster than the processor</source>
        <translation>nicht schneller als der Prozessor</translation>
    </message>
    <message>
        <source>its pixels are no picture</source>
        <translation>was sie berechnet, ist kein Bild</translation>
    </message>
    <message>
        <source>its picture differs from that of the processor ({decibels} dB)</source>
        <translation>das Bild weicht von dem des Prozessors ab, {decibels} dB</translation>
    </message>
    <message>
        <source>an unexpected error occurred ({kind})</source>
        <translation>ein unerwarteter Fehler, {kind}</translation>
    </message>
    <message>
        <source>Preparing {title} for this Mac, once per macOS update…</source>
        <translation>{title} wird für diesen Mac vorbereitet, einmal je macOS-Update…</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Computes on:</source>
        <translation>Rechnet auf:</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>Rechnet auf</translation>
    </message>
    <message>
        <source>{unit}: tried, and used.</source>
        <translation>{unit}: geprüft und in Gebrauch.</translation>
    </message>
    <message>
        <source>{unit}: not used ({problem}).</source>
        <translation>{unit}: nicht in Gebrauch ({problem}).</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>Ge&amp;teilt</translation>
    </message>
    <message>
        <source>Side &amp;by Side</source>
        <translation>Ne&amp;beneinander</translation>
    </message>
    <message>
        <source>&amp;Result Only</source>
        <translation>&amp;Nur das Ergebnis</translation>
    </message>
    <message>
        <source>&amp;Loupe</source>
        <translation>&amp;Lupe</translation>
    </message>
    <message>
        <source>Compare &amp;with This Setting</source>
        <translation>&amp;Mit dieser Einstellung vergleichen</translation>
    </message>
    <message>
        <source>Realism Br&amp;ush</source>
        <translation>Re&amp;alismus-Pinsel</translation>
    </message>
    <message>
        <source>In&amp;vented Detail</source>
        <translation>Erf&amp;undenes</translation>
    </message>
    <message>
        <source>Show Settin&amp;gs of the Photo</source>
        <translation>&amp;Regler des Fotos zeigen</translation>
    </message>
    <message>
        <source>Protect &amp;Faces</source>
        <translation>&amp;Gesichter schützen</translation>
    </message>
    <message>
        <source>Cro&amp;p…</source>
        <translation>&amp;Zuschneiden…</translation>
    </message>
    <message>
        <source>Size of a new photo</source>
        <translation>Größe eines neuen Fotos</translation>
    </message>
    <message>
        <source>The largest below 50 megapixels</source>
        <translation>Die größte unter 50 Megapixeln</translation>
    </message>
    <message>
        <source>Realism of a new photo</source>
        <translation>Realismus eines neuen Fotos</translation>
    </message>
    <message>
        <source>As the model suggests</source>
        <translation>Wie das Modell vorschlägt</translation>
    </message>
    <message>
        <source>Size and realism are for new photos. What you have chosen for a photo stays.</source>
        <translation>Größe und Realismus gelten für neue Fotos. Was für ein Foto gewählt ist, bleibt.</translation>
    </message>
    <message>
        <source>Background of the photo</source>
        <translation>Hintergrund des Fotos</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Wie das Fenster</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>Dunkelgrau</translation>
    </message>
    <message>
        <source>Middle grey</source>
        <translation>Mittelgrau</translation>
    </message>
    <message>
        <source>Light grey</source>
        <translation>Hellgrau</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Notify when a batch ends in the background</source>
        <translation>Melden, wenn ein Stapel im Hintergrund endet</translation>
    </message>
    <message>
        <source>This is about {title}; Model &gt; Manage Models has the others.</source>
        <translation>Das gilt für {title}; die anderen stehen unter Modell &gt; Modelle verwalten.</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Größe:</translation>
    </message>
    <message>
        <source>Realism:</source>
        <translation>Realismus:</translation>
    </message>
    <message>
        <source>Background:</source>
        <translation>Hintergrund:</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>On the photo</source>
        <translation>Auf dem Foto</translation>
    </message>
    <message>
        <source>In the strip</source>
        <translation>Im Streifen</translation>
    </message>
    <message>
        <source>Space or {key}</source>
        <translation>Leertaste oder {key}</translation>
    </message>
    <message>
        <source>Zoom in and out</source>
        <translation>Hinein- und herauszoomen</translation>
    </message>
    <message>
        <source>The whole photo</source>
        <translation>Das ganze Foto</translation>
    </message>
    <message>
        <source>Actual pixels</source>
        <translation>Originalpixel</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <translation>Das Foto verschieben</translation>
    </message>
    <message>
        <source>Show A or B (Result, with Compare)</source>
        <translation>A oder B zeigen (Ergebnis, mit Vergleich)</translation>
    </message>
    <message>
        <source>Move the handle</source>
        <translation>Den Griff verschieben</translation>
    </message>
    <message>
        <source>Shift and {keys}</source>
        <translation>Umschalt und {keys}</translation>
    </message>
    <message>
        <source>Previous and next photo</source>
        <translation>Voriges und nächstes Foto</translation>
    </message>
    <message>
        <source>Select several, which changes are for</source>
        <translation>Mehrere auswählen, für die Änderungen gelten</translation>
    </message>
    <message>
        <source>Take out of the strip</source>
        <translation>Aus dem Streifen nehmen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Channels that are no colours were left out: {count}.</source>
        <translation>Kanäle, die keine Farben sind, wurden weggelassen: {count}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Vernier enlarges photos.</source>
        <translation>Vernier vergrößert Fotos.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Use These for All</source>
        <translation>Für alle verwenden</translation>
    </message>
    <message>
        <source>Let all photos have the settings below</source>
        <translation>Alle Fotos bekommen die Einstellungen unten</translation>
    </message>
    <message numerus="yes">
        <source>Size, realism and cleanup of %n selected photo(s)</source>
        <translation>
            <numerusform>Größe, Realismus und Bereinigung von %n gewählten Foto</numerusform>
            <numerusform>Größe, Realismus und Bereinigung von %n gewählten Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) have their own settings.</source>
        <translation>
            <numerusform>%n Foto hat eigene Einstellungen.</numerusform>
            <numerusform>%n Fotos haben eigene Einstellungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settings of all %n photo(s)</source>
        <translation>
            <numerusform>Einstellungen aller %n Fotos</numerusform>
            <numerusform>Einstellungen aller %n Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected: a change is for all of them</source>
        <translation>
            <numerusform>%n ausgewählt: Änderungen gelten für alle davon</numerusform>
            <numerusform>%n ausgewählt: Änderungen gelten für alle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n Photo(s)…</source>
        <translation>
            <numerusform>%n Foto exportieren …</numerusform>
            <numerusform>%n Fotos exportieren …</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply to All</source>
        <translation>Auf alle anwenden</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were closed. They keep their settings.</source>
        <translation>
            <numerusform>%n Foto wurde geschlossen. Es behält seine Einstellungen.</numerusform>
            <numerusform>%n Fotos wurden geschlossen. Sie behalten ihre Einstellungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring Back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>There is no photo in {names}.</source>
        <translation>In {names} ist kein Foto.</translation>
    </message>
    <message>
        <source>In place of what is open</source>
        <translation>Anstelle der geöffneten Fotos</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>To the photos that are open</source>
        <translation>Zu den geöffneten Fotos</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>{step} &amp;widerrufen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Widerrufen</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>{step} wieder&amp;holen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;holen</translation>
    </message>
    <message>
        <source>Brush Stroke</source>
        <translation>Pinselstrich</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) kept more faithful.</source>
        <translation>
            <numerusform>%n Gesicht bleibt treuer.</numerusform>
            <numerusform>%n Gesichter bleiben treuer.</numerusform>
        </translation>
    </message>
    <message>
        <source>No face was found. Paint over it with More faithful.</source>
        <translation>Es wurde kein Gesicht gefunden. Übermalen Sie es mit Treuer.</translation>
    </message>
    <message numerus="yes">
        <source>Export %n Selected Photo(s)…</source>
        <translation>
            <numerusform>%n gewähltes Foto exportieren …</numerusform>
            <numerusform>%n gewählte Fotos exportieren …</numerusform>
        </translation>
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
        <translation>„{name}“</translation>
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
        <translation>JPEG, PNG, WebP, TIFF, HEIC, AVIF, Kamera-Rohdaten, JPEG 2000, JPEG XL, BMP, GIF, TGA, PNM und ICO</translation>
    </message>
    <message>
        <source>a JPEG XL image with inks (CMYK)</source>
        <translation>ein JPEG-XL-Bild mit Druckfarben (CMYK)</translation>
    </message>
    <message>
        <source>a JPEG XL image without a description of its colours</source>
        <translation>ein JPEG-XL-Bild ohne Angabe seiner Farben</translation>
    </message>
    <message>
        <source>{name} was not opened: to decode it takes far more memory than a picture of its size needs. Save it again with another program.</source>
        <translation>{name} wurde nicht geöffnet: Das Dekodieren braucht viel mehr Speicher, als für ein Bild dieser Größe nötig ist. Bitte mit einem anderen Programm neu speichern.</translation>
    </message>
    <message>
        <source>Device not configured</source>
        <translation>Gerät nicht verfügbar</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>Der Ordner ist nicht leer</translation>
    </message>
    <message>
        <source>Disc quota exceeded</source>
        <translation>Speicherkontingent überschritten</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Speicherkontingent überschritten</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Die Datei gibt es schon</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Der Dateiname ist zu lang</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Die Datei ist zu groß</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>Ungültige Angabe</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Es ist ein Ordner</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Das Laufwerk ist voll</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>Das Gerät gibt es nicht</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Es ist kein Ordner</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>Wird nicht unterstützt</translation>
    </message>
    <message>
        <source>Operation timed out</source>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Keine Berechtigung</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Das Laufwerk ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Resource busy</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Stale NFS file handle</source>
        <translation>Verbindung zum Laufwerk verloren</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>Verbindung zum Laufwerk verloren</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Zu viele geöffnete Dateien</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Photo(s)</source>
        <translation>
            <numerusform>Entfernen des Fotos</numerusform>
            <numerusform>Entfernen von %n Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>The result would have {width} × {height} pixels, which are {pixels:,} megapixels. The clipboard takes up to {most}. Choose a smaller size, or export it.</source>
        <translation>Das Ergebnis hätte {width} × {height} Pixel, das sind {pixels:,} Megapixel. Die Zwischenablage nimmt höchstens {most}. Wählen Sie eine kleinere Größe, oder exportieren Sie es.</translation>
    </message>
    <message>
        <source>The setting that is shown</source>
        <translation>Die Einstellung, die zu sehen ist</translation>
    </message>
    <message>
        <source>Show the setting that was kept (A)</source>
        <translation>Die gemerkte Einstellung zeigen (A)</translation>
    </message>
    <message>
        <source>Show the present setting (A)</source>
        <translation>Die jetzige Einstellung zeigen (A)</translation>
    </message>
    <message>
        <source>Needs {needed}, only {free} free</source>
        <translation>Braucht {needed}, nur {free} frei</translation>
    </message>
    <message>
        <source>{name} has {width} × {height} pixels, and the part that was chosen is not inside of it. Crop the photo again.</source>
        <translation>{name} hat {width} × {height} Pixel, und der gewählte Teil liegt nicht darin. Bitte schneiden Sie das Foto neu zu.</translation>
    </message>
    <message>
        <source>Part of the photo to keep</source>
        <translation>Teil des Fotos, der bleibt</translation>
    </message>
    <message>
        <source>The arrow keys move the frame by one pixel, with Shift by ten. With Option they move its lower right corner. X turns it. Return is Done, Escape is Cancel.</source>
        <translation>Die Pfeiltasten bewegen den Rahmen um einen Pixel, mit Umschalt um zehn. Mit der Wahltaste bewegen sie seine Ecke rechts unten. X dreht ihn. Eingabe ist Fertig, Escape ist Abbrechen.</translation>
    </message>
    <message>
        <source>It is another photo than the one that was cropped, so all of it is shown.</source>
        <translation>Es ist ein anderes Foto als das, das zugeschnitten wurde. Darum ist es ganz zu sehen.</translation>
    </message>
    <message>
        <source>Marks outside of the crop, such as the names of faces, were left out.</source>
        <translation>Markierungen außerhalb des Zuschnitts, etwa Namen von Gesichtern, wurden weggelassen.</translation>
    </message>
    <message>
        <source>Its panorama data was left out, because the photo was cropped.</source>
        <translation>Die Panoramadaten wurden weggelassen, weil das Foto zugeschnitten wurde.</translation>
    </message>
    <message>
        <source>Its crop and local adjustments for Lightroom and Camera Raw were left out, because they are for all of the photo.</source>
        <translation>Zuschnitt und lokale Anpassungen für Lightroom und Camera Raw wurden weggelassen, weil sie für das ganze Foto gelten.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Zuschneiden</translation>
    </message>
</context>
</TS>
