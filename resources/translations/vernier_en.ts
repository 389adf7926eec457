<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>A batch was not finished: %n photo(s) are left.</source>
        <translation>
            <numerusform>A batch was not finished: %n photo is left.</numerusform>
            <numerusform>A batch was not finished: %n photos are left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When Vernier was closed, %n photo(s) had not been exported.</source>
        <translation>
            <numerusform>When Vernier was closed, %n photo had not been exported.</numerusform>
            <numerusform>When Vernier was closed, %n photos had not been exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n Selected Photo(s)</source>
        <translation>
            <numerusform>Export %n Selected Photo</numerusform>
            <numerusform>Export %n Selected Photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n Photo(s)</source>
        <translation>
            <numerusform>Export %n Photo</numerusform>
            <numerusform>Export %n Photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out (packages, caches)</source>
        <translation>
            <numerusform>%n left out (packages, caches)</numerusform>
            <numerusform>%n left out (packages, caches)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) of earlier runs left out</source>
        <translation>
            <numerusform>%n result of earlier runs left out</numerusform>
            <numerusform>%n results of earlier runs left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n photo(s)…</source>
        <translation>
            <numerusform>Looking at %n photo…</numerusform>
            <numerusform>Looking at %n photos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) left out</source>
        <translation>
            <numerusform>%n other file left out</numerusform>
            <numerusform>%n other files left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) enlarged</source>
        <translation>
            <numerusform>%n photo enlarged</numerusform>
            <numerusform>%n photos enlarged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved without enlarging</source>
        <translation>
            <numerusform>%n saved without enlarging</numerusform>
            <numerusform>%n saved without enlarging</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already done</source>
        <translation>
            <numerusform>%n already done</numerusform>
            <numerusform>%n already done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n large enough</source>
        <translation>
            <numerusform>%n large enough</numerusform>
            <numerusform>%n large enough</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <translation>
            <numerusform>%n not done</numerusform>
            <numerusform>%n not done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) kept more faithful.</source>
        <translation>
            <numerusform>%n face kept more faithful.</numerusform>
            <numerusform>%n faces kept more faithful.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply These Settings to All %n</source>
        <translation>
            <numerusform>Apply These Settings to the Photo</numerusform>
            <numerusform>Apply These Settings to All %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Size, realism and cleanup of %n selected photo(s)</source>
        <translation>
            <numerusform>Size, realism and cleanup of %n selected photo</numerusform>
            <numerusform>Size, realism and cleanup of %n selected photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) have their own settings.</source>
        <translation>
            <numerusform>%n photo has its own settings.</numerusform>
            <numerusform>%n photos have their own settings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settings of all %n photo(s)</source>
        <translation>
            <numerusform>Settings of all %n photo</numerusform>
            <numerusform>Settings of all %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected: a change is for all of them</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected: a change is for all of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n Photo(s)…</source>
        <translation>
            <numerusform>Export %n Photo…</numerusform>
            <numerusform>Export %n Photos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were closed. They keep their settings.</source>
        <translation>
            <numerusform>%n photo was closed. It keeps its settings.</numerusform>
            <numerusform>%n photos were closed. They keep their settings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n Selected Photo(s)…</source>
        <translation>
            <numerusform>Export %n Selected Photo…</numerusform>
            <numerusform>Export %n Selected Photos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Start with %n Selected Photo(s)</source>
        <translation>
            <numerusform>&amp;Start with %n Selected Photo</numerusform>
            <numerusform>&amp;Start with %n Selected Photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Photo(s)</source>
        <translation>
            <numerusform>Remove Photo</numerusform>
            <numerusform>Remove %n Photos</numerusform>
        </translation>
    </message>
</context>
</TS>
