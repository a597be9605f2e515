<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Agreement</name>
    <message>
        <source>one report</source>
        <translation>ein Bericht</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>Präzisierung</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>update</source>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>denial</source>
        <translation>Dementi</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>reports agree</source>
        <translation>die Berichte stimmen überein</translation>
    </message>
    <message>
        <source>reports agree, one says it more closely</source>
        <translation>die Berichte stimmen überein, einer ist genauer</translation>
    </message>
    <message>
        <source>reports differ, all may be true</source>
        <translation>die Berichte unterscheiden sich, alle können zutreffen</translation>
    </message>
    <message>
        <source>a later report overtakes an earlier one</source>
        <translation>ein späterer Bericht überholt einen früheren</translation>
    </message>
    <message>
        <source>one report denies what another puts forward</source>
        <translation>ein Bericht dementiert, was ein anderer vorbringt</translation>
    </message>
    <message>
        <source>reports contradict each other</source>
        <translation>die Berichte widersprechen einander</translation>
    </message>
</context>
<context>
    <name>Analysis</name>
    <message numerus="yes">
        <source>Loses its ground without %Ln independent source: %1.</source>
        <comment>Loses its ground without %Ln independent sources: %1.</comment>
        <translation>
            <numerusform>Verliert ohne %Ln unabhängige Quelle den Boden: %1.</numerusform>
            <numerusform>Verliert ohne %Ln unabhängige Quellen den Boden: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of its first %Ln fact, %1 were later confirmed by independent sources, and %2 contradicted.</source>
        <comment>Of its first %Ln facts, %1 were later confirmed by independent sources, and %2 contradicted.</comment>
        <translation>
            <numerusform>Von den ersten Fakten (%Ln) wurden später %1 durch unabhängige Quellen bestätigt; %2 wurde widersprochen.</numerusform>
            <numerusform>Von den ersten %Ln Fakten wurden später %1 durch unabhängige Quellen bestätigt; %2 wurde widersprochen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln fact, %1 were later confirmed by independent sources, and %2 contradicted.</source>
        <comment>Of %Ln facts, %1 were later confirmed by independent sources, and %2 contradicted.</comment>
        <translation>
            <numerusform>Von den Fakten (%Ln) wurden später %1 durch unabhängige Quellen bestätigt; %2 wurde widersprochen.</numerusform>
            <numerusform>Von %Ln Fakten wurden später %1 durch unabhängige Quellen bestätigt; %2 wurde widersprochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>denied</source>
        <translation>dementiert</translation>
    </message>
    <message>
        <source>alleged</source>
        <translation>behauptet</translation>
    </message>
    <message>
        <source>unsubstantiated</source>
        <translation>unbelegt</translation>
    </message>
    <message>
        <source>%1 (denied)</source>
        <translation>%1 (dementiert)</translation>
    </message>
    <message>
        <source>%1 (planned)</source>
        <translation>%1 (geplant)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>widersprochen</translation>
    </message>
    <message>
        <source>%1 (alleged)</source>
        <translation>%1 (behauptet)</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 zu %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>expectation</source>
        <translation>Erwartung</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>allegation</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Rests on a fact that nothing supports.</source>
        <translation>Beruht auf einem Fakt, den nichts stützt.</translation>
    </message>
    <message>
        <source>%1 (%2 of its %3 facts)</source>
        <translation>%1 (%2 von %3 Fakten)</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>; or </source>
        <translation>; oder </translation>
    </message>
    <message>
        <source>%1: went: “%2”</source>
        <translation>%1: entfallen: „%2“</translation>
    </message>
    <message>
        <source>%1: changed: “%2” (%3)</source>
        <translation>%1: geändert: „%2“ (%3)</translation>
    </message>
    <message>
        <source>Another %1 are confirmed, and %2 contradicted, by independent sources that need not be later.</source>
        <translation>Weitere %1 sind durch unabhängige Quellen bestätigt, die nicht später sein müssen; %2 wird durch solche widersprochen.</translation>
    </message>
    <message>
        <source>reported %1</source>
        <translation>berichtet %1</translation>
    </message>
    <message>
        <source>said %1</source>
        <translation>gesagt %1</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>a PNG picture</source>
        <translation>ein PNG-Bild</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>ein JPEG-Bild</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>ein GIF-Bild</translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <translation>ein WebP-Bild</translation>
    </message>
    <message>
        <source>a sound file (WAV)</source>
        <translation>eine Tondatei (WAV)</translation>
    </message>
    <message>
        <source>a video (AVI)</source>
        <translation>ein Video (AVI)</translation>
    </message>
    <message>
        <source>a HEIC picture</source>
        <translation>ein HEIC-Bild</translation>
    </message>
    <message>
        <source>an AVIF picture</source>
        <translation>ein AVIF-Bild</translation>
    </message>
    <message>
        <source>a video or sound file (MP4)</source>
        <translation>eine Video- oder Tondatei (MP4)</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation>ein TIFF-Bild</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>ein Symbol</translation>
    </message>
    <message>
        <source>a DjVu document</source>
        <translation>ein DjVu-Dokument</translation>
    </message>
    <message>
        <source>a program (ELF)</source>
        <translation>ein Programm (ELF)</translation>
    </message>
    <message>
        <source>a program (Mach-O)</source>
        <translation>ein Programm (Mach-O)</translation>
    </message>
    <message>
        <source>a program (Java or Mach-O)</source>
        <translation>ein Programm (Java oder Mach-O)</translation>
    </message>
    <message>
        <source>a program (WebAssembly)</source>
        <translation>ein Programm (WebAssembly)</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>eine SQLite-Datenbank</translation>
    </message>
    <message>
        <source>a file of Office 97 (.doc, .xls, .ppt or .msg): save it in a newer format</source>
        <translation>eine Datei von Office 97 (.doc, .xls, .ppt oder .msg): bitte in einem neueren Format speichern</translation>
    </message>
    <message>
        <source>an RTF document: save it as .docx, .odt or PDF</source>
        <translation>ein RTF-Dokument: bitte als .docx, .odt oder PDF speichern</translation>
    </message>
    <message>
        <source>a PostScript document: convert it to PDF</source>
        <translation>ein PostScript-Dokument: bitte in PDF umwandeln</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>ein RAR-Archiv</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <translation>ein 7z-Archiv</translation>
    </message>
    <message>
        <source>an XZ archive</source>
        <translation>ein XZ-Archiv</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>ein bzip2-Archiv</translation>
    </message>
    <message>
        <source>a Zstandard archive</source>
        <translation>ein Zstandard-Archiv</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>ein tar-Archiv</translation>
    </message>
    <message>
        <source>a Cabinet archive</source>
        <translation>ein Cabinet-Archiv</translation>
    </message>
    <message>
        <source>a sound or video file (Ogg)</source>
        <translation>eine Ton- oder Videodatei (Ogg)</translation>
    </message>
    <message>
        <source>a sound file (FLAC)</source>
        <translation>eine Tondatei (FLAC)</translation>
    </message>
    <message>
        <source>a sound file (MP3)</source>
        <translation>eine Tondatei (MP3)</translation>
    </message>
    <message>
        <source>a video (Matroska or WebM)</source>
        <translation>ein Video (Matroska oder WebM)</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>eine Schriftart</translation>
    </message>
    <message>
        <source>an ARC archive: convert it to WARC, which followed it</source>
        <translation>ein ARC-Archiv: bitte in den Nachfolger WARC umwandeln</translation>
    </message>
    <message>
        <source>an Outlook data file: export its messages as .eml</source>
        <translation>eine Outlook-Datendatei: bitte die Nachrichten als .eml exportieren</translation>
    </message>
    <message>
        <source>a property list (Safari’s web archive is one): save the page as HTML</source>
        <translation>eine Property-Liste (etwa ein Webarchiv von Safari): bitte die Seite als HTML speichern</translation>
    </message>
    <message>
        <source>a program (Windows)</source>
        <translation>ein Programm (Windows)</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>ein gzip-Archiv</translation>
    </message>
    <message>
        <source>The whole page was taken: more of the passages stand in it than in its article.</source>
        <translation>Die ganze Seite wurde übernommen: In ihr stehen mehr der Textstellen als in ihrem Artikel.</translation>
    </message>
    <message numerus="yes">
        <source>What was deleted under tracking was left out: %Ln place.</source>
        <comment>What was deleted under tracking was left out: %Ln places.</comment>
        <translation>
            <numerusform>Im Änderungsmodus Gelöschtes wurde ausgelassen: %Ln Stelle.</numerusform>
            <numerusform>Im Änderungsmodus Gelöschtes wurde ausgelassen: %Ln Stellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %L1 pages has no text: page %2 is a picture, or blank.</source>
        <comment>%Ln of %L1 pages have no text: pages %2 are pictures, or blank.</comment>
        <translation>
            <numerusform>%Ln von %L1 Seiten hat keinen Text: Seite %2 ist ein Bild oder leer.</numerusform>
            <numerusform>%Ln von %L1 Seiten haben keinen Text: Die Seiten %2 sind Bilder oder leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %L1 pages has no text of its own: page %2 was read from a picture by character recognition (Tesseract); check it there.</source>
        <comment>%Ln of %L1 pages have no text of their own: pages %2 were read from pictures by character recognition (Tesseract); check them there.</comment>
        <translation>
            <numerusform>%Ln von %L1 Seiten hat keinen eigenen Text: Seite %2 wurde durch Zeichenerkennung (Tesseract) aus einem Bild gelesen; prüfen Sie sie dort.</numerusform>
            <numerusform>%Ln von %L1 Seiten haben keinen eigenen Text: Die Seiten %2 wurden durch Zeichenerkennung (Tesseract) aus Bildern gelesen; prüfen Sie sie dort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page</source>
        <comment>%Ln pages</comment>
        <translation>
            <numerusform>%Ln Seite</numerusform>
            <numerusform>%Ln Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The archive holds %Ln page; this is the one at %1.</source>
        <comment>The archive holds %Ln pages; this is the one at %1.</comment>
        <translation>
            <numerusform>Das Archiv enthält %Ln Seite; dies ist die unter %1.</numerusform>
            <numerusform>Das Archiv enthält %Ln Seiten; dies ist die unter %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>is no text but %1</source>
        <translation>ist kein Text, sondern %1</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>die Datei existiert nicht</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>cannot be read safely: this system does not let the reader be shut in (%1)</source>
        <translation>kann nicht sicher gelesen werden: dieses System erlaubt es nicht, das Leseprogramm abzuschotten (%1)</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>reiner Text</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>MHTML</source>
        <translation>MHTML</translation>
    </message>
    <message>
        <source>WARC</source>
        <translation>WARC</translation>
    </message>
    <message>
        <source>WACZ</source>
        <translation>WACZ</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>OpenDocument</source>
        <translation>OpenDocument</translation>
    </message>
    <message>
        <source>is answered with what is no text</source>
        <translation>ergibt beim Lesen etwas, das kein Text ist</translation>
    </message>
    <message>
        <source>is damaged: it cannot be read as a message</source>
        <translation>ist beschädigt: nicht als Nachricht lesbar</translation>
    </message>
    <message>
        <source>What stands in frames of the page was left out: %1 of them.</source>
        <translation>Der Inhalt von Frames der Seite wurde ausgelassen: %1.</translation>
    </message>
    <message>
        <source>is a message that holds no text</source>
        <translation>ist eine Nachricht ohne Text</translation>
    </message>
    <message>
        <source>The message has no text but its attachments.</source>
        <translation>Die Nachricht hat außer ihren Anhängen keinen Text.</translation>
    </message>
    <message>
        <source>The file holds several messages; the first was read.</source>
        <translation>Die Datei enthält mehrere Nachrichten; die erste wurde gelesen.</translation>
    </message>
    <message>
        <source>is a damaged OpenDocument file: it has no content</source>
        <translation>ist eine beschädigte OpenDocument-Datei: sie hat keinen Inhalt</translation>
    </message>
    <message>
        <source>is a damaged OpenDocument file: %1</source>
        <translation>ist eine beschädigte OpenDocument-Datei: %1</translation>
    </message>
    <message>
        <source>is an OpenDocument file, but no text document: a spreadsheet or slides</source>
        <translation>ist eine OpenDocument-Datei, aber kein Textdokument: eine Tabelle oder Präsentation</translation>
    </message>
    <message>
        <source>Comments were left out.</source>
        <translation>Kommentare wurden ausgelassen.</translation>
    </message>
    <message>
        <source>an OpenDocument file, but no text document: a spreadsheet or slides</source>
        <translation>eine OpenDocument-Datei, aber kein Textdokument: eine Tabelle oder Präsentation</translation>
    </message>
    <message>
        <source>an electronic book (EPUB): save its pages as HTML or PDF</source>
        <translation>ein elektronisches Buch (EPUB): bitte die Seiten als HTML oder PDF speichern</translation>
    </message>
    <message>
        <source>an Excel workbook: save it as CSV, to be imported</source>
        <translation>eine Excel-Arbeitsmappe: bitte für den Import als CSV speichern</translation>
    </message>
    <message>
        <source>a PowerPoint presentation: save it as PDF</source>
        <translation>eine PowerPoint-Präsentation: bitte als PDF speichern</translation>
    </message>
    <message>
        <source>a program (Java)</source>
        <translation>ein Programm (Java)</translation>
    </message>
    <message>
        <source>a ZIP archive: unpack it</source>
        <translation>ein ZIP-Archiv: bitte entpacken</translation>
    </message>
    <message>
        <source>is damaged: it cannot be read as a PDF</source>
        <translation>ist beschädigt: nicht als PDF lesbar</translation>
    </message>
    <message>
        <source>is locked with a password</source>
        <translation>ist mit einem Passwort geschützt</translation>
    </message>
    <message>
        <source>has no page %1: it has %L2</source>
        <translation>hat keine Seite %1: Seitenzahl %L2</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>is damaged and cannot be drawn</source>
        <translation>ist beschädigt und kann nicht dargestellt werden</translation>
    </message>
    <message>
        <source>has no size</source>
        <translation>hat keine Größe</translation>
    </message>
    <message>
        <source>is answered with what is no picture</source>
        <translation>ergibt beim Lesen etwas, das kein Bild ist</translation>
    </message>
    <message>
        <source>Left out as running heads and page numbers (# is a number): %1.</source>
        <translation>Als Kolumnentitel und Seitenzahlen ausgelassen (# steht für eine Zahl): %1.</translation>
    </message>
    <message>
        <source>has %L1 pages; at most %L2 are read</source>
        <translation>hat %L1 Seiten; höchstens %L2 werden gelesen</translation>
    </message>
    <message>
        <source>the text grows beyond %L1 characters</source>
        <translation>der Text überschreitet %L1 Zeichen</translation>
    </message>
    <message>
        <source>Some characters could not be read: %1</source>
        <translation>Einige Zeichen konnten nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>holds no text: its pages are pictures, or empty</source>
        <translation>enthält keinen Text: die Seiten sind Bilder oder leer</translation>
    </message>
    <message>
        <source>is damaged: none of its pages can be read</source>
        <translation>ist beschädigt: keine Seite ist lesbar</translation>
    </message>
    <message>
        <source>Pages that are damaged and could not be read: %1.</source>
        <translation>Beschädigte Seiten, die nicht gelesen werden konnten: %1.</translation>
    </message>
    <message>
        <source>As the file states it: %1.</source>
        <translation>Laut Angabe der Datei: %1.</translation>
    </message>
    <message>
        <source>Not judged yet.</source>
        <translation>Noch nicht bewertet.</translation>
    </message>
    <message>
        <source>line %1: “%2”</source>
        <translation>Zeile %1: „%2“</translation>
    </message>
    <message>
        <source>takes more memory to read than a report does: %L1 MiB are not enough</source>
        <translation>braucht beim Lesen mehr Speicher als ein Bericht: %L1 MiB reichen nicht</translation>
    </message>
    <message>
        <source>takes more time to read than a report does: %L1 s are not enough</source>
        <translation>braucht zum Lesen mehr Zeit als ein Bericht: %L1 s reichen nicht</translation>
    </message>
    <message>
        <source>is damaged, or made to break what reads it: the reader failed</source>
        <translation>ist beschädigt oder soll das Leseprogramm stören: dieses ist abgestürzt</translation>
    </message>
    <message>
        <source>takes too long to read</source>
        <translation>braucht zu lange zum Lesen</translation>
    </message>
    <message>
        <source>Character recognition failed: %1.</source>
        <translation>Die Texterkennung ist fehlgeschlagen: %1.</translation>
    </message>
    <message>
        <source>is in no format that is read here</source>
        <translation>hat kein Format, das hier gelesen wird</translation>
    </message>
    <message>
        <source>holds no text</source>
        <translation>enthält keinen Text</translation>
    </message>
    <message>
        <source>the request is cut off</source>
        <translation>die Anfrage ist abgeschnitten</translation>
    </message>
    <message>
        <source>by its byte order mark</source>
        <translation>nach der Bytereihenfolge-Marke</translation>
    </message>
    <message>
        <source>as it declares</source>
        <translation>nach eigener Angabe</translation>
    </message>
    <message>
        <source>by its form</source>
        <translation>nach der Form</translation>
    </message>
    <message>
        <source>judged by its words</source>
        <translation>nach den Wörtern geschätzt</translation>
    </message>
    <message>
        <source>has %1; no more than %2 are read</source>
        <translation>hat %1; höchstens %2 werden gelesen</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is not a text, nor in a format that is read here</source>
        <translation>ist kein Text und hat kein Format, das hier gelesen wird</translation>
    </message>
    <message>
        <source>is too short to tell its encoding; it may be %1: save it as UTF-8</source>
        <translation>ist zu kurz, um die Kodierung zu bestimmen; möglich ist %1: bitte als UTF-8 speichern</translation>
    </message>
    <message>
        <source>is a damaged archive: %1</source>
        <translation>ist ein beschädigtes Archiv: %1</translation>
    </message>
    <message>
        <source>unpacks to far more than a report has</source>
        <translation>wird entpackt weit größer als ein Bericht</translation>
    </message>
    <message>
        <source>holds more than %L1 files</source>
        <translation>enthält mehr als %L1 Dateien</translation>
    </message>
    <message>
        <source>A page packed as “gzip” is damaged: %1.</source>
        <translation>Eine mit „gzip“ gepackte Seite ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>A page packed as “%1” could not be read: %2.</source>
        <translation>Eine als „%1“ gepackte Seite konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The archive is cut off within its last record.</source>
        <translation>Das Archiv ist in seinem letzten Datensatz abgeschnitten.</translation>
    </message>
    <message>
        <source>is a web archive without a page: it holds no HTML that a server sent</source>
        <translation>ist ein Webarchiv ohne Seite: es enthält kein HTML von einem Server</translation>
    </message>
    <message>
        <source>is a web archive without a page that can be read: %1</source>
        <translation>ist ein Webarchiv ohne lesbare Seite: %1</translation>
    </message>
    <message>
        <source>has no page %1</source>
        <translation>hat keine Seite %1</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>is a damaged Word document: it has no text part</source>
        <translation>ist ein beschädigtes Word-Dokument: der Textteil fehlt</translation>
    </message>
    <message>
        <source>is a damaged Word document: %1</source>
        <translation>ist ein beschädigtes Word-Dokument: %1</translation>
    </message>
    <message>
        <source>The notes could not be read: %1</source>
        <translation>Die Fuß- und Endnoten konnten nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>An encrypted part could not be read.</source>
        <translation>Ein verschlüsselter Teil konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>A part %1.</source>
        <translation>Ein Teil %1.</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Briefing</name>
    <message numerus="yes">
        <source>%Ln is cited</source>
        <comment>%Ln are cited</comment>
        <translation>
            <numerusform>%Ln ist zitiert</numerusform>
            <numerusform>%Ln sind zitiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further fact is left out by the filter</source>
        <comment>%Ln further facts are left out by the filter</comment>
        <translation>
            <numerusform>%Ln weiterer Fakt ist durch den Filter ausgeblendet</numerusform>
            <numerusform>%Ln weitere Fakten sind durch den Filter ausgeblendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>Hindernisse</translation>
    </message>
    <message>
        <source>Signals to watch</source>
        <translation>Zu beobachtende Signale</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Offene Punkte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln independent source</source>
        <comment>%Ln independent sources</comment>
        <translation>
            <numerusform>%Ln unabhängige Quelle</numerusform>
            <numerusform>%Ln unabhängige Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln further fact</source>
        <comment>and %Ln further facts</comment>
        <translation>
            <numerusform>und %Ln weiterer Fakt</numerusform>
            <numerusform>und %Ln weitere Fakten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (%Ln further fact left out by the filter)</source>
        <comment> (%Ln further facts left out by the filter)</comment>
        <translation>
            <numerusform> (%Ln weiterer Fakt durch den Filter ausgeblendet)</numerusform>
            <numerusform> (%Ln weitere Fakten durch den Filter ausgeblendet)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln further position</source>
        <comment>and %Ln further positions</comment>
        <translation>
            <numerusform>und %Ln weitere Haltung</numerusform>
            <numerusform>und %Ln weitere Haltungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source is cited, </source>
        <comment>%Ln sources are cited, </comment>
        <translation>
            <numerusform>%Ln Quelle ist zitiert, </numerusform>
            <numerusform>%Ln Quellen sind zitiert, </numerusform>
        </translation>
    </message>
    <message>
        <source>%1 says %2</source>
        <translation>%1 nennt %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>This briefing sets out what %Ln source says of %1, in %2. Each fact names the passages it rests on – [S2·8] is the eighth passage of the second source –; they stand verbatim at the end, and each citation leads to its passage.</source>
        <comment>This briefing sets out what %Ln sources say of %1, in %2. Each fact names the passages it rests on – [S2·8] is the eighth passage of the second source –; they stand verbatim at the end, and each citation leads to its passage.</comment>
        <translation>
            <numerusform>Dieses Briefing stellt dar, was %Ln Quelle sagt: %1, %2. Jeder Fakt nennt die Textstellen, auf denen er beruht – [S2·8] ist die achte Textstelle der zweiten Quelle –; sie stehen wörtlich am Ende, und jeder Verweis führt zu seiner Textstelle.</numerusform>
            <numerusform>Dieses Briefing stellt dar, was %Ln Quellen sagen: %1, %2. Jeder Fakt nennt die Textstellen, auf denen er beruht – [S2·8] ist die achte Textstelle der zweiten Quelle –; sie stehen wörtlich am Ende, und jeder Verweis führt zu seiner Textstelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Independence: none of the %Ln source is marked as repeating another.</source>
        <comment>Independence: none of the %Ln sources is marked as repeating another.</comment>
        <translation>
            <numerusform>Unabhängigkeit: Die %Ln Quelle ist nicht als Wiederholung einer anderen gekennzeichnet.</numerusform>
            <numerusform>Unabhängigkeit: Keine der %Ln Quellen ist als Wiederholung einer anderen gekennzeichnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Independence: %Ln of the %1 sources repeats others (%2) and does not count as further support; %3.</source>
        <comment>Independence: %Ln of the %1 sources repeat others (%2) and do not count as further support; %3.</comment>
        <translation>
            <numerusform>Unabhängigkeit: %Ln der Quellen (insgesamt %1) wiederholt andere (%2) und zählt nicht als weitere Stütze; %3.</numerusform>
            <numerusform>Unabhängigkeit: %Ln der %1 Quellen wiederholen andere (%2) und zählen nicht als weitere Stütze; %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln counts as independent</source>
        <comment>%Ln count as independent</comment>
        <translation>
            <numerusform>%Ln zählt als unabhängig</numerusform>
            <numerusform>%Ln zählen als unabhängig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 supports %Ln fact</source>
        <comment>%1 supports %Ln facts</comment>
        <translation>
            <numerusform>%1 stützt %Ln Fakt</numerusform>
            <numerusform>%1 stützt %Ln Fakten</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source> (continued)</source>
        <translation> (Fortsetzung)</translation>
    </message>
    <message>
        <source>The dossier that this briefing was made from</source>
        <translation>Das Dossier, aus dem dieses Briefing erstellt wurde</translation>
    </message>
    <message>
        <source>held, made, signed or carried out</source>
        <translation>stattgefunden, erfolgt, unterzeichnet oder ausgeführt</translation>
    </message>
    <message>
        <source>planned or postponed</source>
        <translation>geplant oder verschoben</translation>
    </message>
    <message>
        <source>draft, agreed or ongoing</source>
        <translation>Entwurf, vereinbart oder laufend</translation>
    </message>
    <message>
        <source>alleged or possible</source>
        <translation>behauptet oder möglich</translation>
    </message>
    <message>
        <source>cancelled, lapsed or denied</source>
        <translation>abgesagt, verfallen oder dementiert</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Key judgements</source>
        <translation>Zentrale Beurteilungen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Where reports differ</source>
        <translation>Wo Berichte sich unterscheiden</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>Further facts</source>
        <translation>Weitere Fakten</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>HTML, a single page</source>
        <translation>HTML, eine einzige Seite</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>OpenDocument text (LibreOffice)</source>
        <translation>OpenDocument-Text (LibreOffice)</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>Eine Seite</translation>
    </message>
    <message>
        <source>Brief: six pages at most</source>
        <translation>Kurzfassung: höchstens sechs Seiten</translation>
    </message>
    <message>
        <source>Full, with every passage</source>
        <translation>Vollständig, mit allen Textstellen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>, characters %1–%2</source>
        <translation>, Zeichen %1–%2</translation>
    </message>
    <message>
        <source>according to %1</source>
        <translation>laut %1</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Textstellen</translation>
    </message>
    <message>
        <source>Legend: %1.</source>
        <translation>Legende: %1.</translation>
    </message>
    <message>
        <source>Everything dated</source>
        <translation>Alles Datierte</translation>
    </message>
    <message>
        <source>The dossier's period, %1</source>
        <translation>Zeitraum des Dossiers, %1</translation>
    </message>
    <message>
        <source>%1 contradicted by %2</source>
        <translation>%1 widersprochen von %2</translation>
    </message>
    <message>
        <source>, page %1</source>
        <translation>, Seite %1</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source> · p. </source>
        <translation> · S. </translation>
    </message>
    <message>
        <source>H</source>
        <translation>G</translation>
    </message>
    <message>
        <source>C</source>
        <translation>V</translation>
    </message>
    <message>
        <source>S</source>
        <translation>U</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>I</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>Sp</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Au</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Ac</source>
        <translation>Ak</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Vm</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>… and in %1 more places.</source>
        <translation>… und an %1 weiteren Stellen.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1: no font here has %2; it is written by its code.</source>
        <translation>%1: keine Schriftart hier enthält %2; es steht mit seinem Code.</translation>
    </message>
    <message>
        <source>%1: no font here has %2; they are written by their codes.</source>
        <translation>%1: keine Schriftart hier enthält %2; sie stehen mit ihren Codes.</translation>
    </message>
    <message>
        <source>Likelihood (ICD 203): almost no chance 1–5 %, very unlikely 5–20 %, unlikely 20–45 %, roughly even chance 45–55 %, likely 55–80 %, very likely 80–95 %, almost certain 95–99 %.</source>
        <translation>Wahrscheinlichkeit (ICD 203): almost no chance (nahezu ausgeschlossen) 1–5 %, very unlikely (sehr unwahrscheinlich) 5–20 %, unlikely (unwahrscheinlich) 20–45 %, roughly even chance (etwa gleich wahrscheinlich) 45–55 %, likely (wahrscheinlich) 55–80 %, very likely (sehr wahrscheinlich) 80–95 %, almost certain (nahezu sicher) 95–99 %.</translation>
    </message>
    <message>
        <source>low, moderate, high</source>
        <translation>gering, mittel, hoch</translation>
    </message>
    <message>
        <source>Admiralty code: source A reliable to E unreliable, F not judged; information 1 confirmed to 5 improbable, 6 not judged</source>
        <translation>Admiralty-Code: Quelle A zuverlässig bis E unzuverlässig, F nicht beurteilt; Information 1 bestätigt bis 5 unwahrscheinlich, 6 nicht beurteilt</translation>
    </message>
    <message>
        <source>[S2·8] is the eighth passage of source S2; the full form carries it word for word. Likelihood (ICD 203): almost no chance 1–5 %, very unlikely 5–20 %, unlikely 20–45 %, roughly even chance 45–55 %, likely 55–80 %, very likely 80–95 %, almost certain 95–99 %. Confidence – low, moderate, high – rates the grounds. Source reliability (Admiralty code): A reliable to E unreliable, F cannot be judged; information 1 confirmed to 5 improbable, 6 cannot be judged.</source>
        <translation>[S2·8] ist die achte Textstelle der Quelle S2; die vollständige Fassung enthält sie im Wortlaut. Wahrscheinlichkeit (ICD 203): almost no chance (nahezu ausgeschlossen) 1–5 %, very unlikely (sehr unwahrscheinlich) 5–20 %, unlikely (unwahrscheinlich) 20–45 %, roughly even chance (etwa gleich wahrscheinlich) 45–55 %, likely (wahrscheinlich) 55–80 %, very likely (sehr wahrscheinlich) 80–95 %, almost certain (nahezu sicher) 95–99 %. Die Konfidenz – gering, mittel, hoch – bewertet die Gründe. Zuverlässigkeit der Quelle (Admiralty-Code): A zuverlässig bis E unzuverlässig, F nicht beurteilbar; Information: 1 bestätigt bis 5 unwahrscheinlich, 6 nicht beurteilbar.</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>spätestens %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No source is cited.</source>
        <translation>Es ist keine Quelle angegeben.</translation>
    </message>
    <message>
        <source>Reliability: %1.</source>
        <translation>Zuverlässigkeit: %1.</translation>
    </message>
    <message>
        <source>Independence: there is one source.</source>
        <translation>Unabhängigkeit: Es gibt nur eine Quelle.</translation>
    </message>
    <message>
        <source>Weight: %1.</source>
        <translation>Gewicht: %1.</translation>
    </message>
    <message>
        <source>publisher not stated: %1</source>
        <translation>Herausgeber nicht angegeben: %1</translation>
    </message>
    <message>
        <source>author not stated: %1</source>
        <translation>Autor nicht angegeben: %1</translation>
    </message>
    <message>
        <source>date of publication not stated: %1</source>
        <translation>Veröffentlichungsdatum nicht angegeben: %1</translation>
    </message>
    <message>
        <source>excerpts only, not the full text: %1</source>
        <translation>nur Auszüge, nicht der Volltext: %1</translation>
    </message>
    <message>
        <source>Gaps: %1.</source>
        <translation>Lücken: %1.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>The timeline, drawn: %1 dated events from %2 to %3, in lanes by kind.</source>
        <translation>Die Zeitleiste als Zeichnung: %1 datierte Ereignisse von %2 bis %3, in Spuren nach Art.</translation>
    </message>
    <message>
        <source>reports differ</source>
        <translation>Berichte unterscheiden sich</translation>
    </message>
    <message>
        <source>In general</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>what concerns “%1”</source>
        <translation>was „%1“ betrifft</translation>
    </message>
    <message>
        <source>the period %1</source>
        <translation>der Zeitraum %1</translation>
    </message>
    <message>
        <source>Confined to %1: %2 of %3 facts, %4 of %5 events. Dates, places and states of these events are told from all reports. What is left out is not for that reason untrue or unknown.</source>
        <translation>Beschränkt auf %1: %2 von %3 Fakten, %4 von %5 Ereignissen. Daten, Orte und Stand dieser Ereignisse stützen sich auf alle Berichte. Was ausgelassen ist, ist deshalb weder unwahr noch unbekannt.</translation>
    </message>
    <message>
        <source>As known on %1: %2 that came later are left out.</source>
        <translation>Kenntnisstand vom %1: ausgelassen, weil später: %2.</translation>
    </message>
    <message>
        <source>Statements are in the analyst's words. The grey code after a number rates the evidence by the Admiralty code: reliability of the most reliable source (A to F), then credibility of the information (1 to 6), judged apart from each other. What is planned, announced, alleged or denied is marked so; everything else is reported. Judgements are the analyst's own, and stand apart from the facts.</source>
        <translation>Die Aussagen sind in den Worten des Analysten. Der graue Code nach einer Nummer bewertet die Belege nach dem Admiralty-Code: Zuverlässigkeit der zuverlässigsten Quelle (A bis F), dann Glaubwürdigkeit der Information (1 bis 6), getrennt voneinander beurteilt. Was geplant, angekündigt, behauptet oder dementiert ist, ist so gekennzeichnet; alles andere ist berichtet. Beurteilungen stammen vom Analysten selbst und stehen getrennt von den Fakten.</translation>
    </message>
    <message>
        <source>Events outside the period %1, undated events, and the facts on them.</source>
        <translation>Ereignisse außerhalb des Zeitraums %1, undatierte Ereignisse und die Fakten dazu.</translation>
    </message>
    <message>
        <source>Nothing for its date: no source was published after %1.</source>
        <translation>Nichts wegen seines Datums: Keine Quelle wurde nach dem %1 veröffentlicht.</translation>
    </message>
    <message>
        <source>What only these sources say, which were published after %1: %2.</source>
        <translation>Was nur diese Quellen sagen, die nach dem %1 veröffentlicht wurden: %2.</translation>
    </message>
    <message>
        <source>In all, being read as known on %1 hides %2.</source>
        <translation>Insgesamt verbirgt der Kenntnisstand vom %1: %2.</translation>
    </message>
    <message>
        <source>What may have been published by %1, and may not, from these sources: %2.</source>
        <translation>Was bis %1 veröffentlicht worden sein kann oder auch nicht, aus diesen Quellen: %2.</translation>
    </message>
    <message>
        <source>Facts that do not concern: %1.</source>
        <translation>Fakten, die Folgendes nicht betreffen: %1.</translation>
    </message>
    <message>
        <source>Facts other than these: %1.</source>
        <translation>Andere Fakten als diese: %1.</translation>
    </message>
    <message>
        <source>These parts: %1.</source>
        <translation>Diese Teile: %1.</translation>
    </message>
    <message>
        <source>Judgements that rest on facts left out here: %1.</source>
        <translation>Beurteilungen, die auf hier ausgelassenen Fakten beruhen: %1.</translation>
    </message>
    <message>
        <source>In all, %1 of the %2 facts of the dossier.</source>
        <translation>Insgesamt %1 der %2 Fakten des Dossiers.</translation>
    </message>
    <message>
        <source>%1 of the %2 passages of the dossier, which no fact here rests on.</source>
        <translation>%1 der %2 Textstellen des Dossiers, auf denen hier kein Fakt beruht.</translation>
    </message>
    <message>
        <source>No fact of the dossier fits what was asked for.</source>
        <translation>Kein Fakt des Dossiers entspricht der Anfrage.</translation>
    </message>
    <message>
        <source>said %1</source>
        <translation>gesagt %1</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Information up to</source>
        <translation>Informationen bis</translation>
    </message>
    <message>
        <source>As known on</source>
        <translation>Kenntnisstand vom</translation>
    </message>
    <message>
        <source>Prepared on</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Ausgelassen:</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Zuverlässigkeit</translation>
    </message>
    <message>
        <source>Repeats </source>
        <translation>Wiederholt </translation>
    </message>
    <message>
        <source>None known: counts as independent</source>
        <translation>Nichts bekannt: gilt als unabhängig</translation>
    </message>
    <message>
        <source>Derivation</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>The dossier carries the full text</source>
        <translation>Das Dossier enthält den Volltext</translation>
    </message>
    <message>
        <source>The dossier carries excerpts: the passages its facts rest on, no more</source>
        <translation>Das Dossier enthält Auszüge: nur die Textstellen, auf denen seine Fakten beruhen</translation>
    </message>
    <message>
        <source>language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>file: %1</source>
        <translation>Datei: %1</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Behind the words stand the characters, and the pages on which the passage is cited.</source>
        <translation>Hinter dem Wortlaut stehen die Zeichen und die Seiten, auf denen die Textstelle zitiert wird.</translation>
    </message>
    <message>
        <source>Arrows lead back to where a passage is cited.</source>
        <translation>Pfeile führen zurück zu den Stellen, an denen eine Textstelle zitiert wird.</translation>
    </message>
    <message>
        <source>The words of the sources, verbatim, by source and in the order of their text. Characters are counted in the source's full text, from 0. %1</source>
        <translation>Der Wortlaut der Quellen, nach Quellen und in der Reihenfolge ihres Textes. Die Zeichen sind im Volltext der Quelle gezählt, ab 0. %1</translation>
    </message>
    <message>
        <source> · cited at</source>
        <translation> · zitiert auf</translation>
    </message>
    <message>
        <source>Prepared on %1</source>
        <translation>Erstellt am %1</translation>
    </message>
    <message>
        <source> contradicted by </source>
        <translation> widersprochen von </translation>
    </message>
    <message>
        <source>What the analyst concludes. Likelihood stands in the judgement, in the terms of ICD 203; confidence in the grounds for it stands apart.</source>
        <translation>Was der Analyst schlussfolgert. Die Wahrscheinlichkeit steht in der Beurteilung, in den Begriffen von ICD 203; die Konfidenz, also die Güte der Gründe, steht getrennt davon.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>Assumes</source>
        <translation>Setzt voraus</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Alternativen</translation>
    </message>
    <message>
        <source>Would change if</source>
        <translation>Ändert sich, wenn</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Seitdem</translation>
    </message>
    <message>
        <source>Said before</source>
        <translation>Früherer Wortlaut</translation>
    </message>
    <message>
        <source>Numbers are those of the chronology. The axis is not to scale: it is broken, “//”, where nothing is dated for more than ten days.</source>
        <translation>Die Nummern sind die der Chronologie. Die Achse ist nicht maßstäblich: Sie ist unterbrochen („//“), wo mehr als zehn Tage lang nichts datiert ist.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What is reported</source>
        <translation>Was berichtet wird</translation>
    </message>
    <message>
        <source>Roles in events: %1; in parentheses where only planned, alleged or denied. Each name leads to its entry below, where every role is cited.</source>
        <translation>Rollen bei Ereignissen: %1; in Klammern, wo nur geplant, behauptet oder dementiert. Jeder Name führt zu seinem Eintrag unten, wo jede Rolle belegt ist.</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Role in events</source>
        <translation>Rolle bei Ereignissen</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>auch %1</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Also reported</source>
        <translation>Außerdem berichtet</translation>
    </message>
    <message>
        <source>Where reports give different numbers, each is drawn on the scale of its matter: a dot for a number, a bar for what “about”, “between” or “more than” may mean, hollow where planned or denied.</source>
        <translation>Wo Berichte verschiedene Zahlen nennen, ist jede auf der Skala ihres Gegenstands eingezeichnet: ein Punkt für eine Zahl, ein Balken für das, was „etwa“, „zwischen“ oder „mehr als“ bedeuten kann; hohl, wo geplant oder dementiert.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>As reported</source>
        <translation>Wie berichtet</translation>
    </message>
    <message>
        <source>What reports say of one matter, side by side: contradictions first, then denials, differences that may all be true, and updates. None is resolved here.</source>
        <translation>Was Berichte zum selben Gegenstand sagen, nebeneinander: zuerst Widersprüche, dann Dementis, Unterschiede, die alle zutreffen können, und Aktualisierungen. Nichts davon wird hier aufgelöst.</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>What bears on it</source>
        <translation>Was dazu beiträgt</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> und %1 weitere</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Für: %1</translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation>Von: %1</translation>
    </message>
    <message>
        <source>Information up to: %1</source>
        <translation>Informationen bis: %1</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Zeitraum: %1</translation>
    </message>
    <message>
        <source>Bottom line</source>
        <translation>Fazit</translation>
    </message>
    <message>
        <source>What most independent sources carry</source>
        <translation>Was die meisten unabhängigen Quellen stützen</translation>
    </message>
    <message>
        <source>Facts that come next</source>
        <translation>Die nächstfolgenden Fakten</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <translation>Konfidenz: %1</translation>
    </message>
    <message>
        <source> · against it:</source>
        <translation> · dagegen:</translation>
    </message>
    <message>
        <source>Judgements</source>
        <translation>Beurteilungen</translation>
    </message>
    <message>
        <source>What changed since %1</source>
        <translation>Was sich seit %1 geändert hat</translation>
    </message>
    <message>
        <source>new, %1</source>
        <translation>neu, %1</translation>
    </message>
    <message>
        <source>Changes since %1</source>
        <translation>Änderungen seit %1</translation>
    </message>
    <message>
        <source>The decisive days on an axis. %1.</source>
        <translation>Die entscheidenden Tage auf einer Achse. %1.</translation>
    </message>
    <message>
        <source>The decisive days</source>
        <translation>Die entscheidenden Tage</translation>
    </message>
    <message>
        <source>Events of the period</source>
        <translation>Ereignisse des Zeitraums</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Event, state and where it stands</source>
        <translation>Ereignis, Stand und Beleg</translation>
    </message>
    <message>
        <source>not dated by any report</source>
        <translation>von keinem Bericht datiert</translation>
    </message>
    <message>
        <source> (reports differ)</source>
        <translation> (Berichte unterscheiden sich)</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Options, and who stands where</source>
        <translation>Optionen und wer wie dazu steht</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Options with positions</source>
        <translation>Optionen mit Positionen</translation>
    </message>
    <message>
        <source>Options on which nobody is reported to stand</source>
        <translation>Optionen, zu denen keine Position berichtet wird</translation>
    </message>
    <message>
        <source>Where reports contradict each other</source>
        <translation>Wo Berichte einander widersprechen</translation>
    </message>
    <message>
        <source>Contradictions and denials</source>
        <translation>Widersprüche und Dementis</translation>
    </message>
    <message>
        <source>What was updated: then → now</source>
        <translation>Was aktualisiert wurde: damals → jetzt</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Aktualisierungen</translation>
    </message>
    <message>
        <source>Differences that may all be true</source>
        <translation>Unterschiede, die alle zutreffen können</translation>
    </message>
    <message>
        <source>Open questions and signals</source>
        <translation>Offene Fragen und Signale</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Last movement</source>
        <translation>Letzte Bewegung</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>, repeats S%1</source>
        <translation>, wiederholt S%1</translation>
    </message>
    <message>
        <source>the rest of texts that end in “…” (%1)</source>
        <translation>der Rest von Texten, die mit „…“ enden (%1)</translation>
    </message>
    <message>
        <source>Not on this page: </source>
        <translation>Nicht auf dieser Seite: </translation>
    </message>
    <message>
        <source>Not in this brief: </source>
        <translation>Nicht in dieser Kurzfassung: </translation>
    </message>
    <message>
        <source>[S2·8] is the eighth passage of source S2; the full form carries it word for word.</source>
        <translation>[S2·8] ist die achte Textstelle der Quelle S2; die vollständige Fassung enthält sie im Wortlaut.</translation>
    </message>
    <message>
        <source>The bottom line rests on facts that are left out here, and is left out with them.</source>
        <translation>Das Fazit beruht auf Fakten, die hier ausgelassen sind, und ist mit ihnen ausgelassen.</translation>
    </message>
    <message>
        <source>An answer to: %1</source>
        <translation>Eine Antwort auf: %1</translation>
    </message>
    <message>
        <source>What it rests on is not what it was when it was made.</source>
        <translation>Ihre Grundlage ist nicht mehr dieselbe wie bei ihrer Abfassung.</translation>
    </message>
    <message>
        <source>Contradicted, and not weighed: %1</source>
        <translation>Widersprochen und nicht abgewogen: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Judgements that rest on what came later are left out: %1.</source>
        <translation>Beurteilungen, die auf Späterem beruhen, sind ausgelassen: %1.</translation>
    </message>
    <message>
        <source>bottom line</source>
        <translation>Fazit</translation>
    </message>
    <message>
        <source>judgements</source>
        <translation>Beurteilungen</translation>
    </message>
    <message>
        <source>for whom it is</source>
        <translation>für wen es ist</translation>
    </message>
    <message>
        <source>by whom it is</source>
        <translation>von wem es ist</translation>
    </message>
    <message>
        <source>day up to which sources were read</source>
        <translation>Tag, bis zu dem Quellen gelesen wurden</translation>
    </message>
    <message>
        <source>The dossier does not state: %1.</source>
        <translation>Das Dossier gibt nicht an: %1.</translation>
    </message>
    <message>
        <source> and others</source>
        <translation> und andere</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>said %1</source>
        <translation>gesagt %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>part of it</source>
        <translation>Teil davon</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>followed</source>
        <translation>danach</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>came of it</source>
        <translation>daraus entstanden</translation>
    </message>
    <message>
        <source>came of</source>
        <translation>entstanden aus</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>Worum es ging</translation>
    </message>
    <message>
        <source>When, by each report</source>
        <translation>Wann, nach jedem Bericht</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Gastgeber</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Wer dabei war</translation>
    </message>
    <message>
        <source>Who spoke</source>
        <translation>Wer sprach</translation>
    </message>
    <message>
        <source>Who was expected</source>
        <translation>Wer erwartet wurde</translation>
    </message>
    <message>
        <source>Who stayed away, or is denied to have been there</source>
        <translation>Wer fernblieb oder dessen Anwesenheit dementiert wird</translation>
    </message>
    <message>
        <source>Signatories, parties, authors</source>
        <translation>Unterzeichner, Parteien, Autoren</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Wer es tat</translation>
    </message>
    <message>
        <source>What was said, word for word</source>
        <translation>Was gesagt wurde, im Wortlaut</translation>
    </message>
    <message>
        <source>Figures of it, or in its sentences</source>
        <translation>Zahlen dazu oder in den Sätzen</translation>
    </message>
    <message>
        <source>Documents that came of it</source>
        <translation>Daraus entstandene Dokumente</translation>
    </message>
    <message>
        <source>Where reports differ</source>
        <translation>Wo Berichte sich unterscheiden</translation>
    </message>
    <message>
        <source>Questions it bears on</source>
        <translation>Fragen, zu denen es beiträgt</translation>
    </message>
    <message>
        <source>Before, after and within</source>
        <translation>Davor, danach und darin</translation>
    </message>
    <message>
        <source>Named with it</source>
        <translation>Mit genannt</translation>
    </message>
    <message>
        <source>What else concerns it</source>
        <translation>Was es sonst betrifft</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source> – against – </source>
        <translation> – gegen – </translation>
    </message>
    <message>
        <source>What it rests on is not what it was when it was made: look whether it holds on the facts below.</source>
        <translation>Die Grundlage ist nicht mehr dieselbe wie bei der Abfassung: Prüfen Sie an den Fakten unten, ob sie noch gilt.</translation>
    </message>
    <message>
        <source>What happened since it was made</source>
        <translation>Was seit der Abfassung geschah</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Worauf sie beruht</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Was dagegen spricht</translation>
    </message>
    <message>
        <source>What it takes for granted</source>
        <translation>Was sie voraussetzt</translation>
    </message>
    <message>
        <source>What else may be</source>
        <translation>Was sonst sein kann</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Was sie ändern würde</translation>
    </message>
    <message>
        <source>What it said before</source>
        <translation>Was sie früher sagte</translation>
    </message>
    <message>
        <source>an answer to</source>
        <translation>eine Antwort auf</translation>
    </message>
    <message>
        <source>ground moved</source>
        <translation>Grundlage verändert</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>widersprochen</translation>
    </message>
    <message>
        <source>A passage speaks against “%1”, and nothing of it is weighed.</source>
        <translation>Eine Textstelle spricht gegen „%1“, und nichts davon ist abgewogen.</translation>
    </message>
    <message>
        <source>“%1” – against it stands, and is not weighed: %2</source>
        <translation>„%1“ – dagegen steht, nicht abgewogen: %2</translation>
    </message>
    <message>
        <source>%1 Confidence %2: %3</source>
        <translation>%1 Konfidenz %2: %3</translation>
    </message>
    <message>
        <source>What it holds and is</source>
        <translation>Ämter und Eigenschaften</translation>
    </message>
    <message>
        <source>Events, in order</source>
        <translation>Ereignisse, in ihrer Folge</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Statements, word for word</source>
        <translation>Aussagen, im Wortlaut</translation>
    </message>
    <message>
        <source>Present together with</source>
        <translation>Zusammen anwesend mit</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Its title, instead of the file's own.</source>
        <translation>Titel anstelle desjenigen der Datei.</translation>
    </message>
    <message>
        <source>Who published it.</source>
        <translation>Wer sie veröffentlicht hat.</translation>
    </message>
    <message>
        <source>Who wrote it.</source>
        <translation>Wer sie verfasst hat.</translation>
    </message>
    <message>
        <source>The language it is in (BCP 47).</source>
        <translation>Die Sprache, in der sie verfasst ist (BCP 47).</translation>
    </message>
    <message>
        <source>Where it is from.</source>
        <translation>Woher sie stammt.</translation>
    </message>
    <message>
        <source>Report what breaks the rules of good dossiers.</source>
        <translation>Melden, was gegen die Regeln guter Dossiers verstößt.</translation>
    </message>
    <message>
        <source>List the events, facts, figures … of a dossier.</source>
        <translation>Ereignisse, Fakten, Zahlen … eines Dossiers auflisten.</translation>
    </message>
    <message>
        <source>Show an object with its facts, sources and passages.</source>
        <translation>Ein Objekt mit Fakten, Quellen und Textstellen zeigen.</translation>
    </message>
    <message>
        <source>Find objects by their words.</source>
        <translation>Objekte nach ihren Wörtern finden.</translation>
    </message>
    <message>
        <source>Show what sources have in common word for word.</source>
        <translation>Zeigen, was Quellen wörtlich gemeinsam haben.</translation>
    </message>
    <message>
        <source>Write a cited briefing as a PDF.</source>
        <translation>Ein belegtes Briefing als PDF schreiben.</translation>
    </message>
    <message>
        <source>Write a dossier for other programs.</source>
        <translation>Ein Dossier für andere Programme schreiben.</translation>
    </message>
    <message>
        <source>Write the viewer's window as a PNG picture.</source>
        <translation>Das Fenster des Programms als PNG-Bild schreiben.</translation>
    </message>
    <message>
        <source>Convert between .dossier and .json without loss.</source>
        <translation>Verlustfrei zwischen .dossier und .json umwandeln.</translation>
    </message>
    <message>
        <source>Give a source its full text from a local file.</source>
        <translation>Einer Quelle ihren Volltext aus einer lokalen Datei geben.</translation>
    </message>
    <message>
        <source>Make an empty dossier.</source>
        <translation>Ein leeres Dossier anlegen.</translation>
    </message>
    <message>
        <source>Add a file to a dossier as a new source.</source>
        <translation>Eine Datei als neue Quelle zu einem Dossier hinzufügen.</translation>
    </message>
    <message>
        <source>Bring in lists and timelines of other programs.</source>
        <translation>Listen und Zeitleisten anderer Programme übernehmen.</translation>
    </message>
    <message>
        <source>Put and remove objects by a file, as one change.</source>
        <translation>Objekte laut einer Datei einsetzen und entfernen, als eine Änderung.</translation>
    </message>
    <message>
        <source>Say who changed what in a dossier, and when.</source>
        <translation>Sagen, wer wann was in einem Dossier geändert hat.</translation>
    </message>
    <message>
        <source>Say what changed from one dossier to another.</source>
        <translation>Sagen, was sich von einem Dossier zum anderen geändert hat.</translation>
    </message>
    <message>
        <source>Merge two dossiers that came of one.</source>
        <translation>Zwei Dossiers gleicher Herkunft zusammenführen.</translation>
    </message>
    <message>
        <source>Say which days dates of EDTF may mean.</source>
        <translation>Sagen, welche Tage EDTF-Daten bedeuten können.</translation>
    </message>
    <message>
        <source>Divide a text into sentences.</source>
        <translation>Einen Text in Sätze zerlegen.</translation>
    </message>
    <message>
        <source>Print the text of a PDF, a page or any text file.</source>
        <translation>Den Text eines PDF, einer Seite oder einer beliebigen Textdatei ausgeben.</translation>
    </message>
    <message>
        <source>Find passages in a text.</source>
        <translation>Textstellen in einem Text finden.</translation>
    </message>
    <message>
        <source>Standard output: %1</source>
        <translation>Standardausgabe: %1</translation>
    </message>
    <message>
        <source>Adds a file to a dossier as a new source with its full text: whatever “chancery text” reads. Title, publisher, author, date, language and address are taken from what the file says of itself unless they are given; what they were taken from is printed. Its reliability is F until somebody judges it.</source>
        <translation>Fügt eine Datei als neue Quelle mit Volltext zu einem Dossier hinzu: alles, was „chancery text“ liest. Titel, Herausgeber, Autor, Datum, Sprache und Adresse werden den Angaben der Datei entnommen, sofern sie nicht angegeben sind; woher sie stammen, wird ausgegeben. Die Zuverlässigkeit ist F, bis jemand sie beurteilt.</translation>
    </message>
    <message>
        <source>The file.</source>
        <translation>Die Datei.</translation>
    </message>
    <message>
        <source>When it was published (EDTF).</source>
        <translation>Wann sie veröffentlicht wurde (EDTF).</translation>
    </message>
    <message>
        <source>A built-in dossier cannot be changed; “chancery convert %1 my.json” makes a copy.</source>
        <translation>Ein mitgeliefertes Dossier kann nicht geändert werden; „chancery convert %1 my.json“ legt eine Kopie an.</translation>
    </message>
    <message>
        <source>--published: “%1” is no date: %2</source>
        <translation>--published: „%1“ ist kein Datum: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Given when it was added.</source>
        <translation>Beim Hinzufügen angegeben.</translation>
    </message>
    <message>
        <source>published: %1 (%2)</source>
        <translation>veröffentlicht: %1 (%2)</translation>
    </message>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation>%1: kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1: is larger than any dossier</source>
        <translation>%1: ist größer als jedes Dossier</translation>
    </message>
    <message>
        <source>Changes a dossier by a JSON file of objects to put and ids to remove, as one change: {"put": {"facts": [...], "sources": [...], ...}, "remove": ["id", ...]}. Objects are whole, as in a JSON dossier; one whose id is there already takes its place. A source without “text” keeps the text it has.
Prints what came of it, a line each. A change that breaks the rules of a dossier is refused, and so is the removal of what others rest on: the message names them, the exit status is 1 and nothing has changed. A JSON dossier is written anew as a whole, unless somebody else has changed it in the meantime.</source>
        <translation>Ändert ein Dossier durch eine JSON-Datei mit einzusetzenden Objekten und zu entfernenden Ids, als eine Änderung: {"put": {"facts": [...], "sources": [...], ...}, "remove": ["id", ...]}. Objekte sind vollständig, wie in einem JSON-Dossier; eines, dessen Id schon vorhanden ist, ersetzt das vorhandene. Eine Quelle ohne „text“ behält ihren Text.
Gibt zeilenweise aus, was daraus geworden ist. Eine Änderung, die gegen die Regeln eines Dossiers verstößt, wird abgelehnt, ebenso das Entfernen von Objekten, auf denen andere beruhen: Die Meldung nennt sie, der Exit-Status ist 1, und nichts hat sich geändert. Ein JSON-Dossier wird als Ganzes neu geschrieben, sofern es nicht inzwischen jemand anders geändert hat.</translation>
    </message>
    <message>
        <source>The changes; “-” is standard input.</source>
        <translation>Die Änderungen; „-“ ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>Print what would come of it and change nothing.</source>
        <translation>Ausgeben, was daraus würde, und nichts ändern.</translation>
    </message>
    <message>
        <source>Let what cannot be without a removed object go with it.</source>
        <translation>Mit entfernen, was ohne ein entferntes Objekt nicht bestehen kann.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>still to do: %1</source>
        <translation>noch zu tun: %1</translation>
    </message>
    <message>
        <source>The dossier knows another file of this source: SHA-256 %1</source>
        <translation>Das Dossier kennt eine andere Datei dieser Quelle: SHA-256 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>    quoted: %1</source>
        <translation>    zitiert: %1</translation>
    </message>
    <message>
        <source>    there:  %1</source>
        <translation>    dort:    %1</translation>
    </message>
    <message>
        <source>%1: there is no source “%2”</source>
        <translation>%1: es gibt keine Quelle „%2“</translation>
    </message>
    <message>
        <source>Gives a source that is carried in excerpts its full text, from a local file: plain text, Markdown, HTML, PDF, mail, a saved page, Word or OpenDocument. Every passage is found again in it, and the report says how: exact, moved (the words stand elsewhere), reflowed (only layout, quotation marks, dashes or forms of letters differ), changed (a word or number differs; both wordings are shown) or lost.
The dossier with the text goes to OUT; DOSSIER stays as it is. Where most passages are changed or lost the file is hardly that source: nothing is written, and the exit status is 1.</source>
        <translation>Gibt einer Quelle, die nur in Auszügen vorliegt, ihren Volltext aus einer lokalen Datei: reiner Text, Markdown, HTML, PDF, E-Mail, gespeicherte Seite, Word oder OpenDocument. Jede Textstelle wird darin wiedergesucht, und der Bericht sagt, mit welchem Ergebnis: genau, verschoben (der Wortlaut steht anderswo), umbrochen (nur Layout, Anführungszeichen, Striche oder Buchstabenformen weichen ab), geändert (ein Wort oder eine Zahl weicht ab; beide Fassungen werden gezeigt) oder verloren.
Das Dossier mit dem Text geht nach OUT; DOSSIER bleibt, wie es ist. Sind die meisten Textstellen geändert oder verloren, ist die Datei kaum diese Quelle: Nichts wird geschrieben, und der Exit-Status ist 1.</translation>
    </message>
    <message>
        <source>The source's id.</source>
        <translation>Die Id der Quelle.</translation>
    </message>
    <message>
        <source>Its text.</source>
        <translation>Ihr Text.</translation>
    </message>
    <message>
        <source>The file to write; its name ends in .dossier or .json. “-” is JSON on the standard output, and the report goes to standard error.</source>
        <translation>Die zu schreibende Datei; ihr Name endet auf .dossier oder .json. „-“ ist JSON auf der Standardausgabe, und der Bericht geht an die Standardfehlerausgabe.</translation>
    </message>
    <message>
        <source>The report as a JSON array.</source>
        <translation>Der Bericht als JSON-Array.</translation>
    </message>
    <message>
        <source>Write even where most passages are changed or lost, and replace OUT even where it is a dossier.</source>
        <translation>Auch schreiben, wenn die meisten Textstellen geändert oder verloren sind, und OUT auch dann ersetzen, wenn es ein Dossier ist.</translation>
    </message>
    <message>
        <source>OUT must end in .dossier or .json: “%1” does not.</source>
        <translation>OUT muss auf .dossier oder .json enden: „%1“ tut das nicht.</translation>
    </message>
    <message>
        <source>%1: most passages are changed or lost; nothing was written</source>
        <translation>%1: die meisten Textstellen sind geändert oder verloren; nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>--%1: “%2” is no date with such a day: %3</source>
        <translation>--%1: „%2“ ist kein Datum mit einem solchen Tag: %3</translation>
    </message>
    <message>
        <source>it is open</source>
        <translation>es ist offen</translation>
    </message>
    <message>
        <source>The file to write; “-” is the standard output.</source>
        <translation>Die zu schreibende Datei; „-“ ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>One of: %1. Without it, what OUT ends in; PDF where it ends in none of them.</source>
        <translation>Eines von: %1. Ohne diese Angabe das, worauf OUT endet; PDF, wenn es auf nichts davon endet.</translation>
    </message>
    <message>
        <source>page: one page, complete by itself; brief: six pages at most; full (as without this option): everything, with the passages. What does not fit the first two is counted and named in them.</source>
        <translation>page: eine in sich vollständige Seite; brief: höchstens sechs Seiten; full (auch ohne diese Option): alles, mit den Textstellen. Was in die ersten beiden nicht passt, wird darin gezählt und genannt.</translation>
    </message>
    <message>
        <source>The day since which a page and a brief tell what changed; without it the one before the last report came out.</source>
        <translation>Der Tag, seit dem „page“ und „brief“ Änderungen nennen; ohne diese Angabe der Tag vor dem Erscheinen des letzten Berichts.</translation>
    </message>
    <message>
        <source>a4 (as without this option) or letter.</source>
        <translation>a4 (auch ohne diese Option) oder letter.</translation>
    </message>
    <message>
        <source>Only these parts, separated by commas: %1. Title, scope, sources and passages are always there.</source>
        <translation>Nur diese Teile, durch Kommas getrennt: %1. Titel, Umfang, Quellen und Textstellen sind immer dabei.</translation>
    </message>
    <message>
        <source>Only events from this date (EDTF) on.</source>
        <translation>Nur Ereignisse ab diesem Datum (EDTF).</translation>
    </message>
    <message>
        <source>Only events up to this date (EDTF).</source>
        <translation>Nur Ereignisse bis zu diesem Datum (EDTF).</translation>
    </message>
    <message>
        <source>The date the briefing bears, in place of today's. With it, the same dossier and options give the same bytes.</source>
        <translation>Das Datum des Briefings anstelle des heutigen. Damit ergeben dasselbe Dossier und dieselben Optionen dieselben Bytes.</translation>
    </message>
    <message>
        <source>Do not put the dossier (JSON) into the PDF or HTML.</source>
        <translation>Das Dossier (JSON) nicht in das PDF oder HTML einbetten.</translation>
    </message>
    <message>
        <source>A PDF without the structure that screen readers need, to measure what it costs.</source>
        <translation>Ein PDF ohne die Struktur, die Bildschirmleser brauchen, um zu messen, was sie kostet.</translation>
    </message>
    <message>
        <source>--format: “%1” is none of: %2.</source>
        <translation>--format: „%1“ ist keines von: %2.</translation>
    </message>
    <message>
        <source>--form: “%1” is none of: %2.</source>
        <translation>--form: „%1“ ist keines von: %2.</translation>
    </message>
    <message>
        <source>--paper: “%1” is neither a4 nor letter.</source>
        <translation>--paper: „%1“ ist weder a4 noch letter.</translation>
    </message>
    <message>
        <source>--sections: “%1” has a word that is none of: %2.</source>
        <translation>--sections: „%1“ enthält ein Wort, das keines ist von: %2.</translation>
    </message>
    <message>
        <source>--to is before --from.</source>
        <translation>--to liegt vor --from.</translation>
    </message>
    <message>
        <source>Writes a briefing on the dossier as PDF, HTML, Markdown, OpenDocument text or Word: judgements, the timeline, a chronology in which every line is cited, participants, options, figures, questions, and the sources with the passages cited, word for word. Needs no display.
A character that no font here has is set by its code, as [U+13000], and standard error says in which passage.
An earlier OUT is replaced once the new one is complete, a dossier with --force alone.</source>
        <translation>Schreibt ein Briefing zum Dossier als PDF, HTML, Markdown, OpenDocument-Text oder Word: Beurteilungen, die Zeitleiste, eine Chronologie, in der jede Zeile belegt ist, Teilnehmer, Optionen, Zahlen, Fragen und die Quellen mit den zitierten Textstellen im Wortlaut. Benötigt keine Anzeige.
Ein Zeichen, das keine Schriftart hier enthält, wird mit seinem Code gesetzt, etwa [U+13000], und die Standardfehlerausgabe sagt, in welcher Textstelle.
Ein früheres OUT wird ersetzt, sobald das neue vollständig ist, ein Dossier nur mit --force.</translation>
    </message>
    <message>
        <source>Checks that a dossier keeps the rules of good dossiers: every passage stands in its source's text, every fact has a passage that supports it, everything that is shown has a fact, what rests on one source alone is not called confirmed, judgements are worded by ICD 203.
Prints a line for each problem, “where: reason”, the place as a JSON pointer into the dossier, and nothing for a dossier without problems. With --strict also what may be meant, but mostly is not, as “where: warning: reason”. A file that cannot be read as a dossier is refused on standard error, with the file, the place and the reason.</source>
        <translation>Prüft, ob ein Dossier die Regeln guter Dossiers einhält: Jede Textstelle steht im Text ihrer Quelle, jeder Fakt hat eine Textstelle, die ihn stützt, alles Gezeigte hat einen Fakt, was nur auf einer Quelle beruht, heißt nicht bestätigt, Beurteilungen sind nach ICD 203 formuliert.
Gibt für jedes Problem eine Zeile aus, „Ort: Grund“, den Ort als JSON-Pointer in das Dossier, und nichts für ein Dossier ohne Probleme. Mit --strict auch, was so gemeint sein kann, es aber meist nicht ist, als „Ort: Warnung: Grund“. Eine Datei, die sich nicht als Dossier lesen lässt, wird auf der Standardfehlerausgabe abgelehnt, mit Datei, Ort und Grund.</translation>
    </message>
    <message>
        <source>Tell warnings too; they count as problems.</source>
        <translation>Auch Warnungen melden; sie zählen als Probleme.</translation>
    </message>
    <message>
        <source>warning: </source>
        <translation>Warnung: </translation>
    </message>
    <message>
        <source>Usage: chancery [DOSSIER[#ID]...]</source>
        <translation>Aufruf: chancery [DOSSIER[#ID]...]</translation>
    </message>
    <message>
        <source>       chancery COMMAND ...</source>
        <translation>        chancery COMMAND ...</translation>
    </message>
    <message>
        <source>Chancery views diplomatic timelines: what happened, who took part, which options are on the table, and what each report said of it, word for word. Without a command it opens the viewer, on each of the dossiers named, or on a page to choose one.</source>
        <translation>Chancery zeigt diplomatische Zeitleisten: was geschah, wer teilnahm, welche Optionen auf dem Tisch liegen und was jeder Bericht dazu sagt, im Wortlaut. Ohne Befehl öffnet es das Anzeigeprogramm, mit jedem der genannten Dossiers oder mit einer Seite zur Auswahl.</translation>
    </message>
    <message>
        <source>The object the viewer opens at, as “Copy link” makes it.</source>
        <translation>Das Objekt, bei dem das Programm öffnet, wie „Link kopieren“ es angibt.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Show this help and stop; after a command, the command's.</source>
        <translation>Diese Hilfe zeigen und beenden; nach einem Befehl die des Befehls.</translation>
    </message>
    <message>
        <source>Show the version and stop.</source>
        <translation>Die Version zeigen und beenden.</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>Results go to standard output, messages to standard error. Exit status: 0 done; 1 the dossier has problems or nothing was found; 2 wrong usage or unreadable input.</source>
        <translation>Ergebnisse gehen an die Standardausgabe, Meldungen an die Standardfehlerausgabe. Exit-Status: 0 erledigt; 1 das Dossier hat Probleme oder nichts wurde gefunden; 2 falscher Aufruf oder unlesbare Eingabe.</translation>
    </message>
    <message>
        <source>“chancery --help” says how it is used.</source>
        <translation>„chancery --help“ erklärt den Aufruf.</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>Es gibt keine Option „%1“.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>“%1” is neither a command nor a file.</source>
        <translation>„%1“ ist weder ein Befehl noch eine Datei.</translation>
    </message>
    <message>
        <source>Writes a dossier in the other form, without loss: the working form (.dossier, SQLite) or the interchange form (.json). Converting there and back again gives the same JSON to the byte.
An earlier OUT is replaced once the new one is complete, a dossier with --force alone; if anything fails it stays as it was.</source>
        <translation>Schreibt ein Dossier verlustfrei in der anderen Form: der Arbeitsform (.dossier, SQLite) oder der Austauschform (.json). Hin- und Rückumwandlung ergibt Byte für Byte dasselbe JSON.
Ein früheres OUT wird ersetzt, sobald das neue vollständig ist, ein Dossier nur mit --force; schlägt etwas fehl, bleibt es, wie es war.</translation>
    </message>
    <message>
        <source>The file to write; its name ends in .dossier or .json. “-” is JSON on the standard output.</source>
        <translation>Die zu schreibende Datei; ihr Name endet auf .dossier oder .json. „-“ ist JSON auf der Standardausgabe.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>PARTICIPANT</source>
        <translation>TEILNEHMER</translation>
    </message>
    <message>
        <source>OPTION</source>
        <translation>OPTION</translation>
    </message>
    <message>
        <source>STANCE</source>
        <translation>HALTUNG</translation>
    </message>
    <message>
        <source>HELD</source>
        <translation>VERTRETEN</translation>
    </message>
    <message>
        <source>CONDITION</source>
        <translation>BEDINGUNG</translation>
    </message>
    <message>
        <source>ASSERTION</source>
        <translation>AUSSAGEART</translation>
    </message>
    <message>
        <source>SRC</source>
        <translation>QU.</translation>
    </message>
    <message>
        <source>FACT</source>
        <translation>FAKT</translation>
    </message>
    <message>
        <source>EVENT</source>
        <translation>EREIGNIS</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>ROLLE</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>ABOUT</source>
        <translation>ZU</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>SIDES</source>
        <translation>SEITEN</translation>
    </message>
    <message>
        <source>best reliability %1</source>
        <translation>beste Zuverlässigkeit %1</translation>
    </message>
    <message>
        <source>Says what changed from one dossier to another, or between two states of one: the objects that were added, removed and changed, with what differs in them and the sentence each rests on. Objects are the same where kind and id are, or where they are the same thing under another id: a source of the same text, a fact that says the same on the same passages, an event of which the same is told. An id alone is no difference. Exit status: 0 the dossiers say the same, 1 they differ, 2 one of them cannot be read.</source>
        <translation>Sagt, was sich von einem Dossier zum anderen oder zwischen zwei Zuständen eines Dossiers geändert hat: die hinzugefügten, entfernten und geänderten Objekte, mit dem, was sich unterscheidet, und dem Satz, auf dem jedes beruht. Objekte sind dieselben, wenn Art und Kennung übereinstimmen oder wenn sie unter anderer Kennung dasselbe sind: eine Quelle mit demselben Text, ein Fakt, der auf denselben Textstellen dasselbe sagt, ein Ereignis, von dem dasselbe berichtet wird. Eine Kennung allein ist kein Unterschied. Rückgabewert: 0 die Dossiers sagen dasselbe, 1 sie unterscheiden sich, 2 eines kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The later dossier, named in the same way.</source>
        <translation>Das spätere Dossier, auf dieselbe Weise benannt.</translation>
    </message>
    <message>
        <source>A JSON array (UTF-8), an object for every difference.</source>
        <translation>Ein JSON-Array (UTF-8), ein Objekt je Unterschied.</translation>
    </message>
    <message>
        <source>BEFORE as it stood on this day (EDTF): where AFTER is the same dossier, what was learned since.</source>
        <translation>BEFORE nach dem Stand dieses Tages (EDTF): wenn AFTER dasselbe Dossier ist, was seitdem bekannt wurde.</translation>
    </message>
    <message>
        <source>The dossier as it stood on this day (EDTF): without what was published later. What that hides is counted on standard error. What may have been published by then, and may not, stands apart: “list” has it last, marked, and “show” says so.</source>
        <translation>Das Dossier nach dem Stand dieses Tages (EDTF): ohne später Veröffentlichtes. Was dadurch verborgen ist, wird auf der Standardfehlerausgabe gezählt. Was bis dahin veröffentlicht worden sein kann oder auch nicht, steht getrennt: „list“ führt es zuletzt auf, gekennzeichnet, und „show“ weist darauf hin.</translation>
    </message>
    <message>
        <source>For svg and png: the time shown, an EDTF date or interval; everything without it.</source>
        <translation>Für svg und png: der gezeigte Zeitraum, ein EDTF-Datum oder -Intervall; ohne diese Angabe alles.</translation>
    </message>
    <message>
        <source>For svg and png: pixels; no higher than what there is. 1600 wide and as high as needed without it.</source>
        <translation>Für svg und png: Pixel; nicht höher als der Inhalt. Ohne diese Angabe 1600 breit und so hoch wie nötig.</translation>
    </message>
    <message>
        <source>--%1 goes with --format svg or png alone.</source>
        <translation>--%1 gilt nur zusammen mit --format svg oder png.</translation>
    </message>
    <message>
        <source>--range: “%1” is no EDTF date with a first and a last day.</source>
        <translation>--range: „%1“ ist kein EDTF-Datum mit einem ersten und einem letzten Tag.</translation>
    </message>
    <message>
        <source>--size: “%1” is no size such as 1600x900.</source>
        <translation>--size: „%1“ ist keine Größe wie 1600x900.</translation>
    </message>
    <message>
        <source>%1: events left out, for want of a date that a calendar can hold: %2</source>
        <translation>%1: Ereignisse ohne ein Datum, das ein Kalender aufnehmen kann, ausgelassen: %2</translation>
    </message>
    <message>
        <source>Writes a dossier for other programs:
json: the whole dossier in the interchange form, to pass on: of texts that were attached, which are other people's, the quoted passages only, unless --full-texts is given.
csv: a folder with a file for each kind (RFC 4180), as “chancery list --csv” prints them.
ics: the dated events as an iCalendar (RFC 5545): with hours where they are known, else whole days; what is not certain is tentative.
annotations: the facts on their passages as W3C Web Annotations (JSON-LD).
timelinejs: the dated events for TimelineJS (JSON).
svg, png: the timeline as a drawing, with --range and --size as wanted.
With --where, the part that matches: its facts, what they name and rest on, and of each event when, where and whether it was.
An earlier OUT is replaced once the new one is complete, a dossier with --force alone.</source>
        <translation>Schreibt ein Dossier für andere Programme:
json: das ganze Dossier in der Austauschform, zur Weitergabe: von angehängten Texten, die anderen gehören, nur die zitierten Textstellen, außer mit --full-texts.
csv: ein Ordner mit einer Datei je Art (RFC 4180), wie „chancery list --csv“ sie ausgibt.
ics: die datierten Ereignisse als iCalendar (RFC 5545): mit Uhrzeiten, wo sie bekannt sind, sonst als ganze Tage; Unsicheres ist vorläufig.
annotations: die Fakten an ihren Textstellen als W3C Web Annotations (JSON-LD).
timelinejs: die datierten Ereignisse für TimelineJS (JSON).
svg, png: die Zeitleiste als Zeichnung, auf Wunsch mit --range und --size.
Mit --where der passende Teil: seine Fakten, was sie nennen und worauf sie beruhen, und zu jedem Ereignis, wann, wo und ob es stattfand.
Ein früheres OUT wird ersetzt, sobald das neue vollständig ist, ein Dossier nur mit --force.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>Eines von: %1.</translation>
    </message>
    <message>
        <source>The file to write; for csv, the folder. “-” is the standard output.</source>
        <translation>Die zu schreibende Datei; bei csv der Ordner. „-“ ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>For json: with the attached texts, whole.</source>
        <translation>Für json: mit den angehängten Texten, ungekürzt.</translation>
    </message>
    <message>
        <source>--format FORMAT is missing.</source>
        <translation>--format FORMAT fehlt.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>read as: %1</source>
        <translation>gelesen als: %1</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>%1: line %2: %3</source>
        <translation>%1: Zeile %2: %3</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>new events: %1</source>
        <translation>neue Ereignisse: %1</translation>
    </message>
    <message>
        <source>new sources: %1</source>
        <translation>neue Quellen: %1</translation>
    </message>
    <message>
        <source>new passages: %1</source>
        <translation>neue Textstellen: %1</translation>
    </message>
    <message>
        <source>new participants: %1</source>
        <translation>neue Teilnehmer: %1</translation>
    </message>
    <message>
        <source>there already: %1</source>
        <translation>schon vorhanden: %1</translation>
    </message>
    <message>
        <source>of these with other words now, left as they were: %1</source>
        <translation>davon jetzt mit anderem Wortlaut, unverändert belassen: %1</translation>
    </message>
    <message>
        <source>standing in the file more than once: %1</source>
        <translation>mehrfach in der Datei: %1</translation>
    </message>
    <message>
        <source>kept out: %1</source>
        <translation>nicht übernommen: %1</translation>
    </message>
    <message>
        <source>Brings in what other programs have listed. Tables of events (CSV, TSV) by the names of their columns, or as --map says; those of ICEWS, GDELT, ACLED, UCDP GED, TimelineJS and Aeon are known; TimelineJS and Wikidata JSON; iCalendar; travels as the Office of the Historian lists them (XML); annotations (Web Annotations, Hypothesis), which become passages; references (RIS, BibTeX, CSL-JSON), which become sources.
The file becomes a source, in parts where it is long, and each row a passage of it; what a row says of an event becomes facts that rest on it. Nobody has judged them: reliability is F, credibility 6, and what a machine coded is labelled so.
A row that means nothing is told by its line and kept out. A file that has grown since it was imported adds what is new: rows are known by their key column, or by their words. Ctrl+C ends it with nothing changed.</source>
        <translation>Übernimmt, was andere Programme auflisten: Tabellen von Ereignissen (CSV, TSV) nach den Namen ihrer Spalten oder laut --map; die von ICEWS, GDELT, ACLED, UCDP GED, TimelineJS und Aeon sind bekannt; JSON von TimelineJS und Wikidata; iCalendar; Reisen nach den Listen des Office of the Historian (XML); Annotationen (Web Annotations, Hypothesis), die zu Textstellen werden; Literaturangaben (RIS, BibTeX, CSL-JSON), die zu Quellen werden.
Die Datei wird zu einer Quelle, wenn sie lang ist in Teilen, und jede Zeile zu einer Textstelle darin; was eine Zeile über ein Ereignis sagt, wird zu Fakten, die auf ihr beruhen. Niemand hat sie beurteilt: Die Zuverlässigkeit ist F, die Glaubwürdigkeit 6, und maschinell Kodiertes ist so gekennzeichnet.
Eine Zeile ohne Bedeutung wird mit ihrer Nummer gemeldet und nicht übernommen. Ist eine Datei seit dem letzten Import gewachsen, kommt das Neue hinzu: Zeilen werden an ihrer Schlüsselspalte oder ihrem Wortlaut erkannt. Strg+C bricht ab, ohne dass sich etwas ändert.</translation>
    </message>
    <message>
        <source>A new dossier for it; its name ends in .dossier or .json.</source>
        <translation>Ein neues Dossier dafür; sein Name endet auf .dossier oder .json.</translation>
    </message>
    <message>
        <source>The dossier that it is added to.</source>
        <translation>Das Dossier, zu dem es hinzugefügt wird.</translation>
    </message>
    <message>
        <source>What becomes of rows: “facts” (events with what the row says of them, the rule), or “events” (to source: no fact says anything of them yet).</source>
        <translation>Was aus Zeilen wird: „facts“ (Ereignisse mit dem, was die Zeile über sie sagt; Regelfall) oder „events“ (zu belegen: noch sagt kein Fakt etwas über sie).</translation>
    </message>
    <message>
        <source>What the file is, where it does not tell: %1.</source>
        <translation>Was die Datei ist, wo sie es nicht selbst sagt: %1.</translation>
    </message>
    <message>
        <source>Which column, by its name or its number from 1, means what; without a column, that none does. May be given several times. Meanings: %1.</source>
        <translation>Welche Spalte – nach Name oder Nummer ab 1 – was bedeutet; ohne Spalte: keine. Mehrfach möglich. Bedeutungen: %1.</translation>
    </message>
    <message>
        <source>What the source is called, instead of the file's name.</source>
        <translation>Wie die Quelle heißt, anstelle des Dateinamens.</translation>
    </message>
    <message>
        <source>The language it is in (BCP 47): en, de, uk.</source>
        <translation>Die Sprache, in der sie verfasst ist (BCP 47): en, de, uk.</translation>
    </message>
    <message>
        <source>Say what the file is taken for, show its first rows as they will be, and change nothing.</source>
        <translation>Sagen, wofür die Datei gehalten wird, ihre ersten Zeilen zeigen, wie sie werden, und nichts ändern.</translation>
    </message>
    <message>
        <source>--form: “%1” is none of %2.</source>
        <translation>--form: „%1“ ist keines von %2.</translation>
    </message>
    <message>
        <source>--language: “%1” is no language tag.</source>
        <translation>--language: „%1“ ist keine Sprachkennung.</translation>
    </message>
    <message>
        <source>It takes either -o NEW or --into DOSSIER.</source>
        <translation>Anzugeben ist entweder -o NEW oder --into DOSSIER.</translation>
    </message>
    <message>
        <source>NEW must end in .dossier or .json: “%1” does not.</source>
        <translation>NEW muss auf .dossier oder .json enden: „%1“ tut das nicht.</translation>
    </message>
    <message>
        <source>--as: %1 cannot become “%2”.</source>
        <translation>--as: %1 kann nicht „%2“ werden.</translation>
    </message>
    <message>
        <source>%1 is too large for a JSON dossier: take a .dossier.</source>
        <translation>%1 ist zu groß für ein JSON-Dossier: bitte ein .dossier verwenden.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>May have been published by %1, and may not: %2</source>
        <translation>Kann bis %1 veröffentlicht worden sein, oder auch nicht: %2</translation>
    </message>
    <message>
        <source>Lists the objects of one kind: events in order of time, everything else in the order of the dossier; or what follows from its facts: positions on options, participations in events, and disagreements between reports, each with its sides. With --json or --csv the words are those of the files and nothing is left out; without, a table for reading. With --where, those that match, as “chancery search” finds them.
coverage lists the sentences of full texts that carry no fact, single-source the facts whose support all goes back to one source, one agency or one speaker.</source>
        <translation>Listet die Objekte einer Art auf: Ereignisse in zeitlicher Folge, alles andere in der Reihenfolge des Dossiers; oder was aus seinen Fakten folgt: Positionen zu Optionen, Teilnahmen an Ereignissen und Abweichungen zwischen Berichten, jeweils mit ihren Seiten. Mit --json oder --csv stehen die Wörter der Dateien da und nichts ist ausgelassen; sonst eine Tabelle zum Lesen. Mit --where die Objekte, die passen, wie „chancery search“ sie findet.
coverage listet die Sätze von Volltexten auf, die keinen Fakt tragen, single-source die Fakten, deren Stütze ganz auf eine Quelle, eine Agentur oder einen Sprecher zurückgeht.</translation>
    </message>
    <message>
        <source>One JSON array (UTF-8). Offsets count Unicode code points.</source>
        <translation>Ein JSON-Array (UTF-8). Positionen zählen Unicode-Codepunkte.</translation>
    </message>
    <message>
        <source>Comma-separated values (RFC 4180, UTF-8), headings first; of facts, a line for every passage. A cell that a spreadsheet would run as a formula is led by an apostrophe.</source>
        <translation>Kommagetrennte Werte (RFC 4180, UTF-8), Überschriften zuerst; bei Fakten eine Zeile je Textstelle. Einer Zelle, die eine Tabellenkalkulation als Formel ausführen würde, ist ein Apostroph vorangestellt.</translation>
    </message>
    <message>
        <source>--json and --csv exclude each other.</source>
        <translation>--json und --csv schließen einander aus.</translation>
    </message>
    <message>
        <source>There is no kind “%1”. Kinds are: %2.</source>
        <translation>Es gibt keine Art „%1“. Arten sind: %2.</translation>
    </message>
    <message>
        <source>--where chooses objects; “%1” are none.</source>
        <translation>--where wählt Objekte aus; „%1“ sind keine.</translation>
    </message>
    <message>
        <source>Prints who changed what in a .dossier, and when (UTC), the oldest change first: a line for each change, and one for each object that it touched. A JSON dossier carries no such history.</source>
        <translation>Gibt aus, wer wann (UTC) was in einem .dossier geändert hat, die älteste Änderung zuerst: eine Zeile je Änderung und eine je Objekt, das sie berührt hat. Ein JSON-Dossier enthält keinen solchen Verlauf.</translation>
    </message>
    <message>
        <source>Print a JSON array.</source>
        <translation>Ein JSON-Array ausgeben.</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
    </message>
    <message>
        <source>the dossier</source>
        <translation>das Dossier</translation>
    </message>
    <message>
        <source>conflict: %1</source>
        <translation>Konflikt: %1</translation>
    </message>
    <message>
        <source>taken from mine: %1</source>
        <translation>von mir übernommen: %1</translation>
    </message>
    <message>
        <source>taken from theirs: %1</source>
        <translation>von der anderen Seite übernommen: %1</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(entfernt)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>    base:   %1</source>
        <translation>    Basis:  %1</translation>
    </message>
    <message>
        <source>    mine:   %1</source>
        <translation>    meins:  %1</translation>
    </message>
    <message>
        <source>    theirs: %1</source>
        <translation>    andere: %1</translation>
    </message>
    <message>
        <source>    rests on it: %1</source>
        <translation>    darauf beruht: %1</translation>
    </message>
    <message>
        <source>of both: %1: %2</source>
        <translation>von beiden: %1: %2</translation>
    </message>
    <message>
        <source>Merges two dossiers that came of one: what one of them changed is taken from it, what both put into a list stands there once, and objects are the same where kind and id are, or by what they are. What both changed, each otherwise, is a conflict, and so is what one removed and the other changed or has something rest on: each is listed with both sides.
OUT is written where no conflict is left, or with --take; otherwise the exit status is 1 and nothing is written.</source>
        <translation>Führt zwei Dossiers gleicher Herkunft zusammen: Was eines von ihnen geändert hat, wird übernommen, was beide in eine Liste gesetzt haben, steht dort einmal, und Objekte sind dieselben, wenn Art und Id gleich sind oder das, was sie sind. Was beide verschieden geändert haben, ist ein Konflikt, ebenso was eines entfernt und das andere geändert hat oder worauf es etwas beruhen lässt: Jeder wird mit beiden Seiten aufgelistet.
OUT wird geschrieben, wenn kein Konflikt bleibt, oder mit --take; sonst ist der Exit-Status 1, und nichts wird geschrieben.</translation>
    </message>
    <message>
        <source>The dossier that both came of.</source>
        <translation>Das Dossier, von dem beide stammen.</translation>
    </message>
    <message>
        <source>One of them: its ids and its order stay.</source>
        <translation>Eines davon: seine Ids und seine Reihenfolge bleiben.</translation>
    </message>
    <message>
        <source>The other one.</source>
        <translation>Das andere.</translation>
    </message>
    <message>
        <source>Whose side every conflict takes: “mine” or “theirs”.</source>
        <translation>Wessen Seite jeder Konflikt nimmt: „mine“ oder „theirs“.</translation>
    </message>
    <message>
        <source>--take is “mine” or “theirs”, not “%1”.</source>
        <translation>--take ist „mine“ oder „theirs“, nicht „%1“.</translation>
    </message>
    <message>
        <source>conflicts: %1; nothing was written, --take mine or --take theirs decides them</source>
        <translation>Konflikte: %1; nichts wurde geschrieben, --take mine oder --take theirs entscheidet sie</translation>
    </message>
    <message>
        <source>what is merged breaks the rules of a dossier, and nothing was written: %1</source>
        <translation>das Zusammengeführte verstößt gegen die Regeln eines Dossiers, und nichts wurde geschrieben: %1</translation>
    </message>
    <message>
        <source>what is merged breaks the rules of a dossier, and nothing was written</source>
        <translation>das Zusammengeführte verstößt gegen die Regeln eines Dossiers, und nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>Makes an empty dossier, to which “chancery add-source” and “chancery apply” add: the working form (.dossier) or the interchange form (.json), by OUT's ending.</source>
        <translation>Legt ein leeres Dossier an, zu dem „chancery add-source“ und „chancery apply“ hinzufügen: die Arbeitsform (.dossier) oder die Austauschform (.json), je nach Endung von OUT.</translation>
    </message>
    <message>
        <source>The file to write; its name ends in .dossier or .json.</source>
        <translation>Die zu schreibende Datei; ihr Name endet auf .dossier oder .json.</translation>
    </message>
    <message>
        <source>What the dossier is called.</source>
        <translation>Wie das Dossier heißt.</translation>
    </message>
    <message>
        <source>--title is missing: a dossier has a title.</source>
        <translation>--title fehlt: ein Dossier hat einen Titel.</translation>
    </message>
    <message>
        <source>The title is longer than %1 characters.</source>
        <translation>Der Titel ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation>QUELLE</translation>
    </message>
    <message>
        <source>CHARACTERS</source>
        <translation>ZEICHEN</translation>
    </message>
    <message>
        <source>FACTS</source>
        <translation>FAKTEN</translation>
    </message>
    <message>
        <source>PASSAGE</source>
        <translation>TEXTSTELLE</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>DATUM</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>POSITIONS</source>
        <translation>POSITIONEN</translation>
    </message>
    <message>
        <source>VALUES</source>
        <translation>WERTE</translation>
    </message>
    <message>
        <source>FIGURE</source>
        <translation>ZAHL</translation>
    </message>
    <message>
        <source>QUESTION</source>
        <translation>FRAGE</translation>
    </message>
    <message>
        <source>CRED</source>
        <translation>GLW.</translation>
    </message>
    <message>
        <source>STATEMENT</source>
        <translation>AUSSAGE</translation>
    </message>
    <message>
        <source>CONFIDENCE</source>
        <translation>KONFIDENZ</translation>
    </message>
    <message>
        <source>JUDGEMENT</source>
        <translation>BEURTEILUNG</translation>
    </message>
    <message>
        <source>REL</source>
        <translation>ZUV.</translation>
    </message>
    <message>
        <source>PUBLISHED</source>
        <translation>VERÖFFENTLICHT</translation>
    </message>
    <message>
        <source>Replace OUT even where it is a dossier.</source>
        <translation>OUT auch dann ersetzen, wenn es ein Dossier ist.</translation>
    </message>
    <message>
        <source>-o %1 is missing.</source>
        <translation>-o %1 fehlt.</translation>
    </message>
    <message>
        <source>this form cannot go to the standard output; a file is needed.</source>
        <translation>diese Form kann nicht auf die Standardausgabe gehen; eine Datei ist nötig.</translation>
    </message>
    <message>
        <source>OUT is a file that is read, and would be lost: “%1”.</source>
        <translation>OUT ist eine Datei, die gelesen wird, und ginge verloren: „%1“.</translation>
    </message>
    <message>
        <source>OUT is a dossier, which is replaced with --force alone: “%1”.</source>
        <translation>OUT ist ein Dossier, das nur mit --force ersetzt wird: „%1“.</translation>
    </message>
    <message>
        <source>%1 and %2: %3 of the first and %4 of the second</source>
        <translation>%1 und %2: %3 der ersten und %4 der zweiten</translation>
    </message>
    <message>
        <source>; they count as one source</source>
        <translation>; sie zählen als eine Quelle</translation>
    </message>
    <message>
        <source>Shows what sources have in common word for word: for each pair with at least five words in a row in both, the share of each one's words that stands in the other, and the stretches. The pair with the greatest share comes first. Texts are those that the dossier carries, whole or in excerpts. Sources count as one where the dossier says that one is derived from the other, or where most of three sentences, sixty words and three tenths of one, quoted speech left aside, stand in the other.</source>
        <translation>Zeigt, was Quellen wörtlich gemeinsam haben: für jedes Paar mit mindestens fünf gemeinsamen Wörtern in Folge der Anteil der Wörter der einen, der in der anderen steht, und die Abschnitte. Das Paar mit dem größten Anteil steht zuerst. Texte sind die, die das Dossier enthält, ganz oder in Auszügen. Quellen zählen als eine, wenn das Dossier sagt, dass eine von der anderen abgeleitet ist, oder wenn der größte Teil von drei Sätzen, sechzig Wörter und drei Zehntel der einen, ohne wörtliche Rede, in der anderen stehen.</translation>
    </message>
    <message>
        <source>One JSON array of {"first", "second", "firstShare", "secondShare", "sameRoot", "stretches": [{"firstStart", "firstEnd", "secondStart", "secondEnd", "sameWords", "firstText", "secondText"}]} (UTF-8); shares from 0 to 1, offsets in code points of the texts.</source>
        <translation>Ein JSON-Array von {"first", "second", "firstShare", "secondShare", "sameRoot", "stretches": [{"firstStart", "firstEnd", "secondStart", "secondEnd", "sameWords", "firstText", "secondText"}]} (UTF-8); Anteile von 0 bis 1, Positionen in Codepunkten der Texte.</translation>
    </message>
    <message>
        <source>%1: no two sources have five words in a row in common</source>
        <translation>%1: keine zwei Quellen haben fünf Wörter in Folge gemeinsam</translation>
    </message>
    <message>
        <source>Writes the viewer's window on a dossier as a PNG picture, for documentation and review. Needs no display.</source>
        <translation>Schreibt das Fenster des Programms mit einem Dossier als PNG-Bild, für Dokumentation und Durchsicht. Benötigt keine Anzeige.</translation>
    </message>
    <message>
        <source>The PNG file to write; “-” is the standard output.</source>
        <translation>Die zu schreibende PNG-Datei; „-“ ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>The object that is selected.</source>
        <translation>Das ausgewählte Objekt.</translation>
    </message>
    <message>
        <source>The view that is in front: %1.</source>
        <translation>Die Ansicht im Vordergrund: %1.</translation>
    </message>
    <message>
        <source>With --where: what does not match is pale, and not hidden.</source>
        <translation>Mit --where: was nicht passt, ist blass statt ausgeblendet.</translation>
    </message>
    <message>
        <source>The page of the options that is in front: %1.</source>
        <translation>Die Seite der Optionen im Vordergrund: %1.</translation>
    </message>
    <message>
        <source>How the views share the window: %1.</source>
        <translation>Wie die Ansichten sich das Fenster teilen: %1.</translation>
    </message>
    <message>
        <source>What is open beside or over the views: %1. “start” is the page without a dossier, the others are about the object of --select.</source>
        <translation>Was neben oder über den Ansichten offen ist: %1. „start“ ist die Seite ohne Dossier, das andere betrifft das Objekt von --select.</translation>
    </message>
    <message>
        <source>What the search looks for.</source>
        <translation>Was die Suche sucht.</translation>
    </message>
    <message>
        <source>The time that the timeline shows, an EDTF date or interval.</source>
        <translation>Der Zeitraum, den die Zeitleiste zeigt, ein EDTF-Datum oder -Intervall.</translation>
    </message>
    <message>
        <source>The window's size; %1x%2 where it is not given.</source>
        <translation>Die Größe des Fensters; ohne diese Angabe %1x%2.</translation>
    </message>
    <message>
        <source>light (as without this option) or dark.</source>
        <translation>light (hell, auch ohne diese Option) oder dark (dunkel).</translation>
    </message>
    <message>
        <source>A strip of pictures, one for each stop of the Tab key, and the stops by name.</source>
        <translation>Ein Streifen von Bildern, eines für jeden Halt der Tabulatortaste, und die Halte mit Namen.</translation>
    </message>
    <message>
        <source>Of 256 colours at most: a smaller file.</source>
        <translation>Mit höchstens 256 Farben: eine kleinere Datei.</translation>
    </message>
    <message>
        <source>Pixels of the picture for each of the window: 1 to 4.</source>
        <translation>Pixel des Bildes je Pixel des Fensters: 1 bis 4.</translation>
    </message>
    <message>
        <source>--dim is for --where.</source>
        <translation>--dim gehört zu --where.</translation>
    </message>
    <message>
        <source>--view: there is no “%1”; there are: %2.</source>
        <translation>--view: „%1“ gibt es nicht; es gibt: %2.</translation>
    </message>
    <message>
        <source>--page: there is no “%1”; there are: %2.</source>
        <translation>--page: „%1“ gibt es nicht; es gibt: %2.</translation>
    </message>
    <message>
        <source>--perspective: there is no “%1”; there are: %2.</source>
        <translation>--perspective: „%1“ gibt es nicht; es gibt: %2.</translation>
    </message>
    <message>
        <source>--open: there is no “%1”; there are: %2.</source>
        <translation>--open: „%1“ gibt es nicht; es gibt: %2.</translation>
    </message>
    <message>
        <source>--open: select what it is about with --select.</source>
        <translation>--open: wählen Sie mit --select, worum es geht.</translation>
    </message>
    <message>
        <source>--theme: “%1” is neither light nor dark.</source>
        <translation>--theme: „%1“ ist weder light noch dark.</translation>
    </message>
    <message>
        <source>--scale: “%1” is no number from 1 to 4.</source>
        <translation>--scale: „%1“ ist keine Zahl von 1 bis 4.</translation>
    </message>
    <message>
        <source>--size: “%1” is no size such as 1366x768.</source>
        <translation>--size: „%1“ ist keine Größe wie 1366x768.</translation>
    </message>
    <message>
        <source>the picture would be larger than %1 pixels on a side.</source>
        <translation>das Bild hätte mehr als %1 Pixel je Seite.</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>TITEL</translation>
    </message>
    <message>
        <source>Finds objects by their words: titles, statements, names and aliases, passages and texts; facts also by any name of those they concern. Kind by kind, the best first.</source>
        <translation>Findet Objekte nach ihren Wörtern: Titel, Aussagen, Namen und Aliasse, Textstellen und Texte; Fakten auch nach jedem Namen derer, die sie betreffen. Art für Art, das Beste zuerst.</translation>
    </message>
    <message>
        <source>The query, as one argument: quote it for the shell.</source>
        <translation>Die Anfrage als ein Argument: für die Shell in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>Show at most N objects; %1 where it is not given.</source>
        <translation>Höchstens N Objekte zeigen; ohne diese Angabe %1.</translation>
    </message>
    <message>
        <source>One JSON array of {"type", "id", "title", "titleMarks", and where there are any "sentence", "sentenceMarks", "from"} (UTF-8).</source>
        <translation>Ein JSON-Array von {"type", "id", "title", "titleMarks", und wo vorhanden "sentence", "sentenceMarks", "from"} (UTF-8).</translation>
    </message>
    <message>
        <source>--limit: “%1” is no whole number from 1.</source>
        <translation>--limit: „%1“ ist keine ganze Zahl ab 1.</translation>
    </message>
    <message>
        <source>QUERY: “%1” has nothing to look for.</source>
        <translation>QUERY: „%1“ enthält nichts, wonach sich suchen lässt.</translation>
    </message>
    <message>
        <source>More than %1 %2 match: those shown are the best of the first %1 in the dossier. More words find others.</source>
        <translation>Mehr als %1 %2 passen: Gezeigt sind die besten der ersten %1 im Dossier. Mehr Wörter finden andere.</translation>
    </message>
    <message>
        <source>%1: nothing found for “%2”</source>
        <translation>%1: nichts gefunden für „%2“</translation>
    </message>
    <message>
        <source>%1 of more than %2 shown; --limit shows more</source>
        <translation>%1 von mehr als %2 gezeigt; --limit zeigt mehr</translation>
    </message>
    <message>
        <source>%1 of %2 shown; --limit shows more</source>
        <translation>%1 von %2 gezeigt; --limit zeigt mehr</translation>
    </message>
    <message>
        <source>there is no object “%1”</source>
        <translation>es gibt kein Objekt „%1“</translation>
    </message>
    <message>
        <source>“%1” may be any of %2</source>
        <translation>„%1“ kann jedes von diesen sein: %2</translation>
    </message>
    <message>
        <source>Shows one object with the facts that concern it, and for each fact the source and the passage it rests on, word for word. Of a source or passage: the facts that rest on it; of a judgement: the facts it rests on. Of a participant first the card: what it holds, its events in order, positions, statements, and whom it met. Of a disagreement: its sides with their sentences.</source>
        <translation>Zeigt ein Objekt mit den Fakten, die es betreffen, und zu jedem Fakt die Quelle und die Textstelle, auf der er beruht, im Wortlaut. Von einer Quelle oder Textstelle: die Fakten, die auf ihr beruhen; von einer Beurteilung: die Fakten, auf denen sie beruht. Von einem Teilnehmer zuerst die Karte: welche Ämter er hat, seine Ereignisse in ihrer Folge, Positionen, Aussagen und wen er traf. Von einer Abweichung: ihre Seiten mit ihren Sätzen.</translation>
    </message>
    <message>
        <source>The id of any object or disagreement, as “chancery list” shows it; or a participant's name or alias.</source>
        <translation>Die Id eines beliebigen Objekts oder einer Abweichung, wie „chancery list“ sie zeigt; oder Name oder Alias eines Teilnehmers.</translation>
    </message>
    <message>
        <source>A JSON array of one object (UTF-8), with its facts written out; of a source, also its text.</source>
        <translation>Ein JSON-Array mit einem Objekt (UTF-8), seine Fakten ausgeschrieben; bei einer Quelle auch ihr Text.</translation>
    </message>
    <message>
        <source>“%1” may have been published by %2, and may not.</source>
        <translation>„%1“ kann bis %2 veröffentlicht worden sein, oder auch nicht.</translation>
    </message>
    <message>
        <source>May have been published by %1, and may not:</source>
        <translation>Kann bis %1 veröffentlicht worden sein, oder auch nicht:</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>is longer than %1 MiB</source>
        <translation>ist länger als %1 MiB</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>carries no other file</source>
        <translation>enthält keine andere Datei</translation>
    </message>
    <message>
        <source>carries no “%1”, but: %2</source>
        <translation>enthält kein „%1“, aber: %2</translation>
    </message>
    <message>
        <source>Prints the text of a file as “attach” reads it: plain text in whatever encoding it is in, Markdown without its marks, the article of an HTML page or of one that was saved (MHTML, WARC, WACZ), mail, a PDF, a Word or OpenDocument text in reading order. A file that takes more time or memory than a report does is given up.</source>
        <translation>Gibt den Text einer Datei so aus, wie „attach“ ihn liest: reinen Text in beliebiger Kodierung, Markdown ohne seine Auszeichnung, den Artikel einer HTML-Seite oder einer gespeicherten Seite (MHTML, WARC, WACZ), E-Mail, ein PDF, einen Word- oder OpenDocument-Text in Lesereihenfolge. Braucht eine Datei mehr Zeit oder Speicher als ein Bericht, wird abgebrochen.</translation>
    </message>
    <message>
        <source>The file; - for standard input.</source>
        <translation>Die Datei; - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>Of an HTML page everything, not its article alone.</source>
        <translation>Von einer HTML-Seite alles, nicht nur den Artikel.</translation>
    </message>
    <message>
        <source>One JSON object: sha256, format, encoding, pages, text; what the file says of itself (title, author, publisher, published, language, url, saved), and in “found” where each stood.</source>
        <translation>Ein JSON-Objekt: sha256, format, encoding, pages, text; was die Datei von sich selbst sagt (title, author, publisher, published, language, url, saved), und in „found“, wo es jeweils stand.</translation>
    </message>
    <message>
        <source>Of an archive of several pages, the one to read.</source>
        <translation>Bei einem Archiv mit mehreren Seiten die zu lesende.</translation>
    </message>
    <message>
        <source>Of a message, the attachment of that name, as a file of its own.</source>
        <translation>Bei einer Nachricht der Anhang dieses Namens, als eigene Datei.</translation>
    </message>
    <message>
        <source>Give up after so much of the processor's time (60).</source>
        <translation>Nach so viel Prozessorzeit aufgeben (60).</translation>
    </message>
    <message>
        <source>Give up where it takes more memory (1024).</source>
        <translation>Aufgeben, wenn mehr Speicher gebraucht wird (1024).</translation>
    </message>
    <message>
        <source>--seconds takes a whole number from 1.</source>
        <translation>--seconds verlangt eine ganze Zahl ab 1.</translation>
    </message>
    <message>
        <source>--megabytes takes a whole number from 1.</source>
        <translation>--megabytes verlangt eine ganze Zahl ab 1.</translation>
    </message>
    <message>
        <source>It carries “%1” (%2), which --part reads.</source>
        <translation>Sie enthält „%1“ (%2), das --part liest.</translation>
    </message>
    <message>
        <source>%1: longer than %2 MiB</source>
        <translation>%1: länger als %2 MiB</translation>
    </message>
    <message>
        <source>%1: not a text in UTF-8</source>
        <translation>%1: kein Text in UTF-8</translation>
    </message>
    <message>
        <source>byte %1: %2</source>
        <translation>Byte %1: %2</translation>
    </message>
    <message>
        <source>a selector is a JSON object</source>
        <translation>ein Selektor ist ein JSON-Objekt</translation>
    </message>
    <message>
        <source>“exact” must be a text that is not empty</source>
        <translation>„exact“ muss ein nicht leerer Text sein</translation>
    </message>
    <message>
        <source>“%1” must be a text</source>
        <translation>„%1“ muss ein Text sein</translation>
    </message>
    <message>
        <source>“%1” must be a whole number of code points, from 0</source>
        <translation>„%1“ muss eine ganze Zahl von Codepunkten sein, ab 0</translation>
    </message>
    <message>
        <source>“end” lies before “start”</source>
        <translation>„end“ liegt vor „start“</translation>
    </message>
    <message>
        <source>Standard input: %1</source>
        <translation>Standardeingabe: %1</translation>
    </message>
    <message>
        <source>Standard input: line %1: %2</source>
        <translation>Standardeingabe: Zeile %1: %2</translation>
    </message>
    <message>
        <source>Reads dates of the Extended Date/Time Format (ISO 8601-2, levels 0 to 2): partial, approximate and uncertain dates, intervals and sets; and intervals between times, or of a time and a duration, which are of ISO 8601-1 and whose level is iso8601. For each, a line of JSON gives its level and the first and last day it may mean, null for an open or unknown end; or else why it is none. Seasons are those of three whole months, on the northern hemisphere where none is named. Exit status 1 where one of them is no date.</source>
        <translation>Liest Daten des Extended Date/Time Format (ISO 8601-2, Stufen 0 bis 2): unvollständige, ungefähre und unsichere Daten, Intervalle und Mengen; außerdem Intervalle zwischen Zeitpunkten, oder aus Zeitpunkt und Dauer, die zu ISO 8601-1 gehören und deren Stufe iso8601 ist. Zu jedem gibt eine JSON-Zeile die Stufe und den ersten und letzten möglichen Tag an, null für ein offenes oder unbekanntes Ende; sonst, warum es keines ist. Jahreszeiten umfassen drei ganze Monate, auf der Nordhalbkugel, wo keine Halbkugel genannt ist. Exit-Status 1, wenn eines kein Datum ist.</translation>
    </message>
    <message>
        <source>An expression, in quotes where the shell needs them.</source>
        <translation>Ein Ausdruck, wo die Shell es verlangt in Anführungszeichen.</translation>
    </message>
    <message>
        <source>at character %1: %2</source>
        <translation>bei Zeichen %1: %2</translation>
    </message>
    <message>
        <source>Divides a text into sentences, headings, list items and table rows. For each, a line of JSON gives where it begins and ends, in Unicode code points, and its text without the white space around it. Exit status 1 where there is none.</source>
        <translation>Zerlegt einen Text in Sätze, Überschriften, Listenpunkte und Tabellenzeilen. Zu jedem gibt eine JSON-Zeile Anfang und Ende in Unicode-Codepunkten an und den Text ohne umgebenden Leerraum. Exit-Status 1, wenn es keine gibt.</translation>
    </message>
    <message>
        <source>the text’s language, as a BCP 47 tag: it tells of ordinals and abbreviations</source>
        <translation>die Sprache des Textes als BCP-47-Kennung: sie gibt Aufschluss über Ordnungszahlen und Abkürzungen</translation>
    </message>
    <message>
        <source>Finds a passage in a text. A line of JSON gives its state: exact, moved (the words stand elsewhere), reflowed (only layout, quotation marks, dashes or forms of letters differ), changed (a word or number differs) or lost; where it begins and ends, null where it is lost; what stands there; and a score from 0 to 1. Exit status 1 where a passage is lost.</source>
        <translation>Findet eine Textstelle in einem Text. Eine JSON-Zeile gibt ihren Zustand an: exact (genau), moved (verschoben: der Wortlaut steht anderswo), reflowed (umbrochen: nur Layout, Anführungszeichen, Striche oder Buchstabenformen weichen ab), changed (geändert: ein Wort oder eine Zahl weicht ab) oder lost (verloren); Anfang und Ende, null bei „lost“; was dort steht; und eine Bewertung von 0 bis 1. Exit-Status 1, wenn eine Textstelle verloren ist.</translation>
    </message>
    <message>
        <source>{"exact", "prefix", "suffix", "start", "end"}, all but exact optional, offsets in Unicode code points; or - to read one from each line of standard input.</source>
        <translation>{"exact", "prefix", "suffix", "start", "end"}, alle außer exact freigestellt, Positionen in Unicode-Codepunkten; oder -, um aus jeder Zeile der Standardeingabe einen zu lesen.</translation>
    </message>
    <message>
        <source>--selector is missing.</source>
        <translation>--selector fehlt.</translation>
    </message>
    <message>
        <source>--selector: %1.</source>
        <translation>--selector: %1.</translation>
    </message>
    <message>
        <source>Only what QUERY matches, in the language of “chancery search”.</source>
        <translation>Nur was zu QUERY passt, in der Sprache von „chancery search“.</translation>
    </message>
    <message>
        <source>QUERY: every word must occur; case and accents do not count, and one name of a participant stands for all. “"peace plan"”: side by side. “sanct*”: begins so. “a OR b”, “NOT a” or “-a”, brackets. Fields:</source>
        <translation>QUERY: Jedes Wort muss vorkommen; Groß- und Kleinschreibung und Akzente zählen nicht, und ein Name eines Teilnehmers steht für alle. „"peace plan"“: nebeneinander. „sanct*“: beginnt so. „a OR b“, „NOT a“ oder „-a“, Klammern. Felder:</translation>
    </message>
    <message>
        <source>query, character %1: %2</source>
        <translation>Anfrage, Zeichen %1: %2</translation>
    </message>
    <message>
        <source>Show this help and stop.</source>
        <translation>Diese Hilfe zeigen und beenden.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>„%1“ ist ein Argument zu viel.</translation>
    </message>
    <message>
        <source>%1 is empty, and names no file.</source>
        <translation>%1 ist leer und nennt keine Datei.</translation>
    </message>
    <message>
        <source>“chancery %1 --help” says how it is used.</source>
        <translation>„chancery %1 --help“ erklärt den Aufruf.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumente:</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the dossier has problems or nothing was found; 2 wrong usage or unreadable input.</source>
        <translation>Exit-Status: 0 erledigt; 1 das Dossier hat Probleme oder nichts wurde gefunden; 2 falscher Aufruf oder unlesbare Eingabe.</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>retrieved</source>
        <translation>abgerufen</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>reliability</source>
        <translation>Zuverlässigkeit</translation>
    </message>
    <message>
        <source>derived from</source>
        <translation>abgeleitet von</translation>
    </message>
    <message>
        <source>carries</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>track</source>
        <translation>Bilanz</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>%1, from character recognition</source>
        <translation>%1, durch Texterkennung</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>ausgenommen</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>attached</source>
        <translation>angehängt</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>also</source>
        <translation>auch</translation>
    </message>
    <message>
        <source>member of</source>
        <translation>Mitglied von</translation>
    </message>
    <message>
        <source>member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source> (reports differ)</source>
        <translation> (Berichte unterscheiden sich)</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>other date</source>
        <translation>anderes Datum</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>likelihood</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>stands on</source>
        <translation>stützt sich auf</translation>
    </message>
    <message>
        <source>made</source>
        <translation>abgefasst</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>a key judgement</source>
        <translation>zentrale Beurteilung</translation>
    </message>
    <message>
        <source>against</source>
        <translation>dagegen</translation>
    </message>
    <message>
        <source>assumes</source>
        <translation>setzt voraus</translation>
    </message>
    <message>
        <source>alternative</source>
        <translation>Alternative</translation>
    </message>
    <message>
        <source>would change</source>
        <translation>ändert sich, wenn</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>früher</translation>
    </message>
    <message>
        <source>Wording across texts</source>
        <translation>Wortlaut im Vergleich der Texte</translation>
    </message>
    <message>
        <source>Facts: %1</source>
        <translation>Fakten: %1</translation>
    </message>
    <message>
        <source>confidence %1: %2</source>
        <translation>Konfidenz %1: %2</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>umstritten</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>nicht datiert</translation>
    </message>
    <message>
        <source>said by %1</source>
        <translation>gesagt von %1</translation>
    </message>
    <message>
        <source>said %1</source>
        <translation>gesagt %1</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>characters %1</source>
        <translation>Zeichen %1</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>own note</source>
        <translation>eigene Notiz</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>auch %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>~ dossier %1</source>
        <translation>~ Dossier %1</translation>
    </message>
    <message>
        <source>Under another id, and the same: %1</source>
        <translation>Unter anderer Kennung, und dasselbe: %1</translation>
    </message>
    <message>
        <source>%1 added, %2 removed, %3 changed</source>
        <translation>%1 hinzugefügt, %2 entfernt, %3 geändert</translation>
    </message>
    <message>
        <source>A .dossier or .json file, or a dossier that comes with Chancery: %1.</source>
        <translation>Eine .dossier- oder .json-Datei oder ein mit Chancery geliefertes Dossier: %1.</translation>
    </message>
    <message>
        <source>A text in UTF-8. A byte order mark is not part of it.</source>
        <translation>Ein Text in UTF-8. Eine Bytereihenfolge-Marke gehört nicht dazu.</translation>
    </message>
    <message>
        <source>was changed by somebody else in the meantime, and was left as it is now; try again</source>
        <translation>wurde inzwischen von jemand anderem geändert und unverändert belassen; bitte erneut versuchen</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
</context>
<context>
    <name>CrashReport</name>
    <message>
        <source>Chancery has crashed. A report, without anything of your dossier, is in %1</source>
        <translation>Chancery ist abgestürzt. Ein Bericht, ohne Inhalte Ihres Dossiers, liegt in %1</translation>
    </message>
</context>
<context>
    <name>DisagreementKind</name>
    <message>
        <source>agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>Präzisierung</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>update</source>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>denial</source>
        <translation>Dementi</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>the reports agree</source>
        <translation>die Berichte stimmen überein</translation>
    </message>
    <message>
        <source>the reports agree, one says it more closely</source>
        <translation>die Berichte stimmen überein, einer ist genauer</translation>
    </message>
    <message>
        <source>the reports differ, all may be true</source>
        <translation>die Berichte unterscheiden sich, alle können zutreffen</translation>
    </message>
    <message>
        <source>a later report overtakes an earlier one</source>
        <translation>ein späterer Bericht überholt einen früheren</translation>
    </message>
    <message>
        <source>put forward by one and denied by another</source>
        <translation>von einem vorgebracht und von einem anderen dementiert</translation>
    </message>
    <message>
        <source>the reports cannot all be true</source>
        <translation>die Berichte können nicht alle zutreffen</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>The dossier that this briefing was made from</source>
        <translation>Das Dossier, aus dem dieses Briefing erstellt wurde</translation>
    </message>
    <message>
        <source>Back to where it is cited, %1</source>
        <translation>Zurück zur zitierenden Stelle, %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>Domain</name>
    <message>
        <source>spring %1</source>
        <translation>Frühling %1</translation>
    </message>
    <message>
        <source>summer %1</source>
        <translation>Sommer %1</translation>
    </message>
    <message>
        <source>autumn %1</source>
        <translation>Herbst %1</translation>
    </message>
    <message>
        <source>winter %1</source>
        <translation>Winter %1</translation>
    </message>
    <message>
        <source>northern spring %1</source>
        <translation>nördlicher Frühling %1</translation>
    </message>
    <message>
        <source>northern summer %1</source>
        <translation>nördlicher Sommer %1</translation>
    </message>
    <message>
        <source>northern autumn %1</source>
        <translation>nördlicher Herbst %1</translation>
    </message>
    <message>
        <source>northern winter %1</source>
        <translation>nördlicher Winter %1</translation>
    </message>
    <message>
        <source>southern spring %1</source>
        <translation>südlicher Frühling %1</translation>
    </message>
    <message>
        <source>southern summer %1</source>
        <translation>südlicher Sommer %1</translation>
    </message>
    <message>
        <source>southern autumn %1</source>
        <translation>südlicher Herbst %1</translation>
    </message>
    <message>
        <source>southern winter %1</source>
        <translation>südlicher Winter %1</translation>
    </message>
    <message>
        <source>the first quarter of %1</source>
        <translation>erstes Quartal %1</translation>
    </message>
    <message>
        <source>the second quarter of %1</source>
        <translation>zweites Quartal %1</translation>
    </message>
    <message>
        <source>the third quarter of %1</source>
        <translation>drittes Quartal %1</translation>
    </message>
    <message>
        <source>the fourth quarter of %1</source>
        <translation>viertes Quartal %1</translation>
    </message>
    <message>
        <source>the first third of %1</source>
        <translation>erstes Drittel %1</translation>
    </message>
    <message>
        <source>the second third of %1</source>
        <translation>zweites Drittel %1</translation>
    </message>
    <message>
        <source>the last third of %1</source>
        <translation>letztes Drittel %1</translation>
    </message>
    <message>
        <source>the first half of %1</source>
        <translation>erste Hälfte %1</translation>
    </message>
    <message>
        <source>the second half of %1</source>
        <translation>zweite Hälfte %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Art des Ereignisses</translation>
    </message>
    <message>
        <source>Kind of fact</source>
        <translation>Art des Fakts</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Reliability at least</source>
        <translation>Zuverlässigkeit mindestens</translation>
    </message>
    <message>
        <source>Independent sources at least</source>
        <translation>Unabhängige Quellen mindestens</translation>
    </message>
    <message>
        <source>Assertion</source>
        <translation>Aussageart</translation>
    </message>
    <message>
        <source>Disputed only</source>
        <translation>Nur Umstrittenes</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Only what is in the visible range</source>
        <translation>Nur was im sichtbaren Zeitraum liegt</translation>
    </message>
    <message>
        <source>only “between” has a high end</source>
        <translation>nur „between“ hat eine Obergrenze</translation>
    </message>
    <message>
        <source>is below low</source>
        <translation>liegt unter der Untergrenze</translation>
    </message>
    <message>
        <source>is not after start</source>
        <translation>liegt nicht nach dem Anfang</translation>
    </message>
    <message>
        <source>a page begins before the one before it</source>
        <translation>eine Seite beginnt vor der vorhergehenden</translation>
    </message>
    <message>
        <source>a fact rests on one passage at least</source>
        <translation>ein Fakt beruht auf mindestens einer Textstelle</translation>
    </message>
    <message>
        <source>Of what is hidden, this may have been published by %1, and may not: %2.</source>
        <translation>Vom Verborgenen kann dies bis %1 veröffentlicht worden sein, oder auch nicht: %2.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>weniger als %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>nearly %1</source>
        <translation>fast %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>As known on %1: hides %2.</source>
        <translation>Kenntnisstand vom %1: verbirgt %2.</translation>
    </message>
    <message>
        <source>Published later, whole or in part: %1.</source>
        <translation>Später veröffentlicht, ganz oder in Teilen: %1.</translation>
    </message>
    <message>
        <source>Hidden, though they may have been published by then, whole or in part: %1.</source>
        <translation>Verborgen, obwohl möglicherweise schon veröffentlicht, ganz oder in Teilen: %1.</translation>
    </message>
    <message>
        <source>%1 BCE</source>
        <translation>%1 v. Chr.</translation>
    </message>
    <message>
        <source>%1 CE</source>
        <translation>%1 n. Chr.</translation>
    </message>
    <message>
        <source>%1 to %2 CE</source>
        <translation>%1 bis %2 n. Chr.</translation>
    </message>
    <message>
        <source>%1 to %2 BCE</source>
        <translation>%1 bis %2 v. Chr.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>some year from %1, about %2</source>
        <translation>ein Jahr von %1, etwa %2</translation>
    </message>
    <message>
        <source>some year before 1 BCE</source>
        <translation>ein Jahr vor 1 v. Chr.</translation>
    </message>
    <message>
        <source>some year</source>
        <translation>ein Jahr</translation>
    </message>
    <message>
        <source>some year of the form %1%2</source>
        <translation>ein Jahr der Form %1%2</translation>
    </message>
    <message>
        <source>some year in the %1s</source>
        <translation>ein Jahr der %1er</translation>
    </message>
    <message>
        <source>some year from %1</source>
        <translation>ein Jahr von %1</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 bis %3</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>some month</source>
        <translation>ein Monat</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>day %1 of %2 of %3</source>
        <translation>Tag %1, %2, %3</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1. %2, %3</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>some day in %1</source>
        <translation>ein Tag, %1</translation>
    </message>
    <message>
        <source>some day</source>
        <translation>ein Tag</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>%1 in %2 of %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 in %2 %3</source>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>%1 uncertain and approximate</source>
        <translation>%1 unsicher und ungefähr</translation>
    </message>
    <message>
        <source>%1 uncertain</source>
        <translation>%1 unsicher</translation>
    </message>
    <message>
        <source>%1 approximate</source>
        <translation>%1 ungefähr</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>season</source>
        <translation>Jahreszeit</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>possibly about %1</source>
        <translation>möglicherweise etwa %1</translation>
    </message>
    <message>
        <source>possibly %1</source>
        <translation>möglicherweise %1</translation>
    </message>
    <message>
        <source>%1–%2 %3</source>
        <translation>%1–%2 %3</translation>
    </message>
    <message>
        <source>%1–%2 %3 %4</source>
        <translation>%1.–%2. %3 %4</translation>
    </message>
    <message>
        <source>%1 %2 – %3 %4 %5</source>
        <translation>%1. %2 – %3. %4 %5</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>from %1, no end given</source>
        <translation>ab %1, Ende nicht angegeben</translation>
    </message>
    <message>
        <source>from %1, end unknown</source>
        <translation>ab %1, Ende unbekannt</translation>
    </message>
    <message>
        <source>until %1, no start given</source>
        <translation>bis %1, Beginn nicht angegeben</translation>
    </message>
    <message>
        <source>until %1, start unknown</source>
        <translation>bis %1, Beginn unbekannt</translation>
    </message>
    <message>
        <source>no start or end given</source>
        <translation>weder Beginn noch Ende angegeben</translation>
    </message>
    <message>
        <source>no start given, end unknown</source>
        <translation>Beginn nicht angegeben, Ende unbekannt</translation>
    </message>
    <message>
        <source>start unknown, no end given</source>
        <translation>Beginn unbekannt, Ende nicht angegeben</translation>
    </message>
    <message>
        <source>%1 and all after</source>
        <translation>%1 und alles danach</translation>
    </message>
    <message>
        <source>%1 and all before</source>
        <translation>%1 und alles davor</translation>
    </message>
    <message>
        <source>on or after %1</source>
        <translation>%1 oder später</translation>
    </message>
    <message>
        <source>on or before %1</source>
        <translation>%1 oder früher</translation>
    </message>
    <message>
        <source>in or after %1</source>
        <translation>%1 oder später</translation>
    </message>
    <message>
        <source>in or before %1</source>
        <translation>%1 oder früher</translation>
    </message>
    <message>
        <source>some time in %1</source>
        <translation>irgendwann %1</translation>
    </message>
</context>
<context>
    <name>DossierCheck</name>
    <message>
        <source>source %1 is derived from %2, which goes back to it</source>
        <translation>Quelle %1 ist abgeleitet von %2, die wieder auf sie zurückgeht</translation>
    </message>
    <message>
        <source>%1 belongs to %2, which belongs to it</source>
        <translation>%1 gehört zu %2, was wieder dazu gehört</translation>
    </message>
    <message>
        <source>fact %1 rests on part of a sentence that says something else as a whole: “%2”</source>
        <translation>Fakt %1 beruht auf einem Teil eines Satzes, der im Ganzen etwas anderes sagt: „%2“</translation>
    </message>
    <message>
        <source>the passage %1 has nothing of what fact %2 says, and makes it no more certain</source>
        <translation>die Textstelle %1 enthält nichts von dem, was Fakt %2 sagt, und macht ihn nicht sicherer</translation>
    </message>
    <message>
        <source>fact %1 gives as %2 what its passages say with “%3”</source>
        <translation>Fakt %1 gibt als %2 an, was seine Textstellen mit „%3“ sagen</translation>
    </message>
    <message>
        <source>fact %1 says “%2” where its passage has “%3”</source>
        <translation>Fakt %1 sagt „%2“, wo seine Textstelle „%3“ hat</translation>
    </message>
    <message>
        <source>fact %1 cites the passage %2 twice</source>
        <translation>Fakt %1 zitiert die Textstelle %2 zweimal</translation>
    </message>
    <message>
        <source>no passage supports fact %1</source>
        <translation>keine Textstelle stützt Fakt %1</translation>
    </message>
    <message>
        <source>fact %1 is called confirmed by other sources, but all of its support goes back to one source</source>
        <translation>Fakt %1 heißt durch andere Quellen bestätigt, aber alles, was ihn stützt, geht auf eine Quelle zurück</translation>
    </message>
    <message>
        <source>fact %1 is %2, yet gives the event as %3</source>
        <translation>Fakt %1 ist %2, gibt das Ereignis aber als %3 an</translation>
    </message>
    <message>
        <source>fact %1 is planned, yet gives the role %2; a plan can only expect</source>
        <translation>Fakt %1 ist geplant, gibt aber die Rolle %2 an; ein Plan kann nur erwarten</translation>
    </message>
    <message>
        <source>the statement of judgement %1 does not carry its likelihood “%2”</source>
        <translation>die Aussage der Beurteilung %1 enthält ihre Wahrscheinlichkeit „%2“ nicht</translation>
    </message>
    <message>
        <source>the statement of judgement %1 says “%2”, which is not its likelihood</source>
        <translation>die Aussage der Beurteilung %1 sagt „%2“, was nicht ihre Wahrscheinlichkeit ist</translation>
    </message>
    <message>
        <source>%1 is said to belong to a person, %2</source>
        <translation>%1 soll zu einer Person gehören, %2</translation>
    </message>
    <message>
        <source>judgement %1 rests on no fact</source>
        <translation>Beurteilung %1 beruht auf keinem Fakt</translation>
    </message>
    <message>
        <source>judgement %1 states its confidence (“%2”) in the sentence; ICD 203 keeps it apart</source>
        <translation>Beurteilung %1 nennt ihre Konfidenz („%2“) im Satz; ICD 203 hält sie getrennt</translation>
    </message>
    <message>
        <source>passage %1 has only one of start and end</source>
        <translation>Textstelle %1 hat nur eines von Anfang und Ende</translation>
    </message>
    <message>
        <source>passage %1 is %2 characters long, but reaches from %3 to %4</source>
        <translation>Textstelle %1 ist %2 Zeichen lang, reicht aber von %3 bis %4</translation>
    </message>
    <message>
        <source>the words of passage %1 do not stand at character %2 of the text</source>
        <translation>der Wortlaut der Textstelle %1 steht nicht bei Zeichen %2 des Textes</translation>
    </message>
    <message>
        <source>passage %1 does not follow this prefix</source>
        <translation>Textstelle %1 folgt nicht auf dieses Präfix</translation>
    </message>
    <message>
        <source>this suffix does not follow passage %1</source>
        <translation>dieses Suffix folgt nicht auf Textstelle %1</translation>
    </message>
    <message>
        <source>the words of passage %1 do not stand in the text of %2: “%3”</source>
        <translation>der Wortlaut der Textstelle %1 steht nicht im Text von %2: „%3“</translation>
    </message>
    <message>
        <source>passage %1 repeats the passage %2</source>
        <translation>Textstelle %1 wiederholt die Textstelle %2</translation>
    </message>
    <message>
        <source>source %1 is derived, but does not say why it is held to be</source>
        <translation>Quelle %1 ist abgeleitet, gibt aber nicht an, warum das angenommen wird</translation>
    </message>
    <message>
        <source>none of the passages of fact %1 names %2</source>
        <translation>keine der Textstellen von Fakt %1 nennt %2</translation>
    </message>
    <message>
        <source>none of the passages of fact %1 has the role “%2”</source>
        <translation>keine der Textstellen von Fakt %1 hat die Rolle „%2“</translation>
    </message>
    <message>
        <source>fact %1 gives the role “%2” to somebody of whom its passages say “%3”</source>
        <translation>Fakt %1 gibt jemandem die Rolle „%2“, von dem seine Textstellen „%3“ sagen</translation>
    </message>
    <message>
        <source>the id “%1” is that of %2 already</source>
        <translation>die Id „%1“ gehört bereits zu %2</translation>
    </message>
    <message>
        <source>fact %1 says, of the same passage, what %2 says</source>
        <translation>Fakt %1 sagt von derselben Textstelle, was %2 sagt</translation>
    </message>
    <message>
        <source>fact %1 has credibility %2, and %3, which says much the same of the passage %4, %5</source>
        <translation>Fakt %1 hat Glaubwürdigkeit %2, und %3, das von der Textstelle %4 fast dasselbe sagt, %5</translation>
    </message>
    <message>
        <source>fact %1 says what %2 says: one fact may rest on both of their passages</source>
        <translation>Fakt %1 sagt, was %2 sagt: ein Fakt kann auf beider Textstellen beruhen</translation>
    </message>
    <message>
        <source>fact %1 says that something is denied, which the passage %2, where it is alleged, does not contradict</source>
        <translation>Fakt %1 sagt, dass etwas dementiert wird, dem die Textstelle %2, wo es behauptet wird, nicht widerspricht</translation>
    </message>
    <message>
        <source>fact %1 says that something is alleged, and the passage %2 does not deny that it is: it denies what is alleged</source>
        <translation>Fakt %1 sagt, dass etwas behauptet wird, und die Textstelle %2 dementiert nicht, dass es das wird: sie dementiert, was behauptet wird</translation>
    </message>
    <message>
        <source>fact %1 is called confirmed by other sources, but however many report it, it is the word of %2 alone</source>
        <translation>Fakt %1 heißt durch andere Quellen bestätigt, ist aber, wie viele ihn auch berichten, allein die Aussage von %2</translation>
    </message>
    <message>
        <source>fact %1 says that %2 has been, on the word of %3, which was published before it, by %4</source>
        <translation>Fakt %1 sagt, dass %2 stattgefunden hat, und beruft sich auf %3, vorher veröffentlicht, spätestens %4</translation>
    </message>
    <message>
        <source>fact %1 is reported for %2, which reaches beyond its reports, published by %3</source>
        <translation>Fakt %1 wird berichtet für %2, was über seine Berichte hinausreicht, veröffentlicht spätestens %3</translation>
    </message>
    <message>
        <source>none of the passages of fact %1 has the date %2: they name %3</source>
        <translation>keine der Textstellen von Fakt %1 hat das Datum %2: sie nennen %3</translation>
    </message>
    <message>
        <source>a day without its year</source>
        <translation>ein Tag ohne sein Jahr</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>%1 allein</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>no fact rests on passage %1</source>
        <translation>kein Fakt beruht auf Textstelle %1</translation>
    </message>
    <message>
        <source>no fact concerns the %1 %2</source>
        <translation>kein Fakt betrifft: %1 %2</translation>
    </message>
    <message>
        <source>facts bear on question %1, but none raises it</source>
        <translation>Fakten tragen zu Frage %1 bei, aber keiner wirft sie auf</translation>
    </message>
    <message>
        <source>fact %1 states what fact %2 states</source>
        <translation>Fakt %1 sagt aus, was Fakt %2 aussagt</translation>
    </message>
    <message>
        <source>filter “%1” asks for the %2 “%3”, which is not there</source>
        <translation>Filter „%1“ verlangt, was nicht vorhanden ist: %2 „%3“</translation>
    </message>
    <message>
        <source>bookmark “%1” is of “%2”, which is not there</source>
        <translation>Lesezeichen „%1“ gehört zu „%2“, was nicht vorhanden ist</translation>
    </message>
    <message>
        <source>the passage %1 stands out of the order of the full text</source>
        <translation>die Textstelle %1 steht außerhalb der Reihenfolge des Volltextes</translation>
    </message>
    <message>
        <source>the excerpts of %1 hold words that no passage quotes: “%2”</source>
        <translation>die Auszüge von %1 enthalten Wörter, die keine Textstelle zitiert: „%2“</translation>
    </message>
    <message>
        <source>none of the passages of fact %1 has the number %2</source>
        <translation>keine der Textstellen von Fakt %1 hat die Zahl %2</translation>
    </message>
    <message>
        <source>fact %1 gives as “%2” what its passages say with “%3”</source>
        <translation>Fakt %1 gibt als „%2“ an, was seine Textstellen mit „%3“ sagen</translation>
    </message>
    <message>
        <source>there is no object “%1”</source>
        <translation>es gibt kein Objekt „%1“</translation>
    </message>
    <message>
        <source>“%1” is a %2, and a fact is not about one</source>
        <translation>„%1“ ist vom Typ %2, und davon handelt kein Fakt</translation>
    </message>
    <message>
        <source>“%1” stands in this list twice</source>
        <translation>„%1“ steht zweimal in dieser Liste</translation>
    </message>
    <message>
        <source>“%1” is a %2; a %3 is wanted</source>
        <translation>„%1“ ist vom Typ %2; verlangt ist: %3</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message numerus="yes">
        <source>%Ln fact rests on the words as they are now: “%1”</source>
        <comment>%Ln facts rest on the words as they are now: “%1”</comment>
        <translation>
            <numerusform>%Ln Fakt beruht auf dem jetzigen Wortlaut: „%1“</numerusform>
            <numerusform>%Ln Fakten beruhen auf dem jetzigen Wortlaut: „%1“</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no such object</source>
        <translation>es gibt kein solches Objekt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fact is of it from now on</source>
        <comment>%Ln facts are of it from now on</comment>
        <translation>
            <numerusform>%Ln Fakt gehört von nun an dazu</numerusform>
            <numerusform>%Ln Fakten gehören von nun an dazu</numerusform>
        </translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no longer %2</source>
        <translation>%1: nicht mehr %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>the dossier: %1</source>
        <translation>das Dossier: %1</translation>
    </message>
    <message>
        <source>the text has no characters %1 to %2</source>
        <translation>der Text hat keine Zeichen %1 bis %2</translation>
    </message>
    <message>
        <source>there are no words in what was chosen</source>
        <translation>die Auswahl enthält keine Wörter</translation>
    </message>
    <message>
        <source>a passage cannot reach over a gap between excerpts</source>
        <translation>eine Textstelle kann nicht über eine Lücke zwischen Auszügen reichen</translation>
    </message>
    <message>
        <source>a fact has a statement</source>
        <translation>ein Fakt hat eine Aussage</translation>
    </message>
    <message>
        <source>its statement stays as it was: “%1”</source>
        <translation>seine Aussage bleibt, wie sie war: „%1“</translation>
    </message>
    <message>
        <source>the passage %1 has these words already</source>
        <translation>die Textstelle %1 hat diesen Wortlaut bereits</translation>
    </message>
    <message>
        <source>There is %1 that </source>
        <translation>There is %1 that </translation>
    </message>
    <message>
        <source>There is a %1 that </source>
        <translation>There is a %1 that </translation>
    </message>
    <message>
        <source>It is %1 that </source>
        <translation>It is %1 that </translation>
    </message>
    <message>
        <source>next to impossible: 1–5 %</source>
        <translation>so gut wie unmöglich: 1–5 %</translation>
    </message>
    <message>
        <source>highly improbable: 5–20 %</source>
        <translation>sehr unwahrscheinlich: 5–20 %</translation>
    </message>
    <message>
        <source>improbable: 20–45 %</source>
        <translation>unwahrscheinlich: 20–45 %</translation>
    </message>
    <message>
        <source>as probable as not: 45–55 %</source>
        <translation>etwa gleich wahrscheinlich: 45–55 %</translation>
    </message>
    <message>
        <source>probable: 55–80 %</source>
        <translation>wahrscheinlich: 55–80 %</translation>
    </message>
    <message>
        <source>highly probable: 80–95 %</source>
        <translation>sehr wahrscheinlich: 80–95 %</translation>
    </message>
    <message>
        <source>nearly certain: 95–99 %</source>
        <translation>fast sicher: 95–99 %</translation>
    </message>
    <message>
        <source>Say what you conclude.</source>
        <translation>Sagen Sie, was Sie schlussfolgern.</translation>
    </message>
    <message>
        <source>One likelihood a sentence: this one has “%1” and “%2”.</source>
        <translation>Eine Wahrscheinlichkeit je Satz: Dieser hat „%1“ und „%2“.</translation>
    </message>
    <message>
        <source>The sentence does not carry its likelihood, “%1”.</source>
        <translation>Der Satz enthält seine Wahrscheinlichkeit „%1“ nicht.</translation>
    </message>
    <message>
        <source>The sentence says “%1”: choose that term, or word it without.</source>
        <translation>Der Satz sagt „%1“: Wählen Sie diesen Begriff oder formulieren Sie ohne ihn.</translation>
    </message>
    <message>
        <source>“%1” is confidence, and stands apart: likelihood and confidence never in one sentence.</source>
        <translation>„%1“ ist Konfidenz und steht getrennt: Wahrscheinlichkeit und Konfidenz nie in einem Satz.</translation>
    </message>
    <message>
        <source>Say why the confidence is what it is.</source>
        <translation>Sagen Sie, warum die Konfidenz so ist.</translation>
    </message>
    <message>
        <source>It rests on no fact yet: drag facts here, pick them, or take the selected one.</source>
        <translation>Sie beruht noch auf keinem Fakt: Ziehen Sie Fakten hierher, suchen Sie welche aus oder nehmen Sie den ausgewählten.</translation>
    </message>
    <message>
        <source>One fact stands for it and against it.</source>
        <translation>Ein Fakt steht dafür und dagegen.</translation>
    </message>
    <message>
        <source>The earlier wording is kept: “%1”</source>
        <translation>Der frühere Wortlaut bleibt erhalten: „%1“</translation>
    </message>
    <message>
        <source>the id is in use</source>
        <translation>die Id ist bereits vergeben</translation>
    </message>
    <message>
        <source>does not say which %1</source>
        <translation>keine Angabe: %1</translation>
    </message>
    <message>
        <source>does not say which date</source>
        <translation>keine Angabe des Datums</translation>
    </message>
    <message>
        <source>cannot be merged with itself</source>
        <translation>kann nicht mit sich selbst zusammengeführt werden</translation>
    </message>
    <message>
        <source>is no %1, as %2 is</source>
        <translation>ist nicht vom Typ %1 wie %2</translation>
    </message>
    <message>
        <source>only participants, events, options, figures and questions are merged</source>
        <translation>nur Teilnehmer, Ereignisse, Optionen, Zahlen und Fragen werden zusammengeführt</translation>
    </message>
    <message>
        <source>a dossier has a title</source>
        <translation>ein Dossier hat einen Titel</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>“%1” is no language tag</source>
        <translation>„%1“ ist keine Sprachkennung</translation>
    </message>
    <message>
        <source>has no title</source>
        <translation>hat keinen Titel</translation>
    </message>
    <message>
        <source>takes more than a title</source>
        <translation>braucht mehr als einen Titel</translation>
    </message>
    <message>
        <source>must have a title</source>
        <translation>muss einen Titel haben</translation>
    </message>
    <message>
        <source>a passage has no title: its words are those of its source</source>
        <translation>eine Textstelle hat keinen Titel: ihr Wortlaut ist der ihrer Quelle</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>cannot be removed while others rest on it: %1</source>
        <translation>kann nicht entfernt werden, solange anderes darauf beruht: %1</translation>
    </message>
    <message>
        <source>%1 neither: %2</source>
        <translation>%1 ebenso wenig: %2</translation>
    </message>
    <message>
        <source>is not known here: there are “put” and “remove”</source>
        <translation>ist hier nicht bekannt: es gibt „put“ und „remove“</translation>
    </message>
    <message>
        <source>has neither “put” nor “remove”</source>
        <translation>hat weder „put“ noch „remove“</translation>
    </message>
    <message>
        <source>expected an object, found %1</source>
        <translation>erwartet wurde ein Objekt, gefunden: %1</translation>
    </message>
    <message>
        <source>is not known here</source>
        <translation>ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>the id “%1” is that of %2 already</source>
        <translation>die Id „%1“ gehört bereits zu %2</translation>
    </message>
    <message>
        <source>the id is that of %1</source>
        <translation>die Id gehört zu %1</translation>
    </message>
    <message>
        <source>expected an array, found %1</source>
        <translation>erwartet wurde ein Array, gefunden: %1</translation>
    </message>
    <message>
        <source>expected a string, found %1</source>
        <translation>erwartet wurde eine Zeichenkette, gefunden: %1</translation>
    </message>
    <message>
        <source>there is no object “%1”</source>
        <translation>es gibt kein Objekt „%1“</translation>
    </message>
    <message>
        <source>“%1” stands in this file twice</source>
        <translation>„%1“ steht zweimal in dieser Datei</translation>
    </message>
    <message>
        <source>%1 says what %2 says, and is joined with it</source>
        <translation>%1 sagt dasselbe wie %2 und wird damit vereint</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 wird zu %2</translation>
    </message>
    <message>
        <source>%1 – %2: %3</source>
        <translation>%1 – %2: %3</translation>
    </message>
    <message>
        <source>%1: in %2</source>
        <translation>%1: in %2</translation>
    </message>
    <message>
        <source>goes with it: %1</source>
        <translation>wird mit entfernt: %1</translation>
    </message>
    <message>
        <source>%1 no longer names %2</source>
        <translation>%1 nennt %2 nicht mehr</translation>
    </message>
    <message>
        <source>the excerpts of %1 lose the words that nothing quotes any more</source>
        <translation>die Auszüge von %1 verlieren die Wörter, die nichts mehr zitiert</translation>
    </message>
    <message>
        <source>the dossier’s bottom line loses %1 of the facts it rests on</source>
        <translation>das Fazit des Dossiers verliert %1 der Fakten, auf denen es beruht</translation>
    </message>
    <message>
        <source>%1 is no longer confirmed by another source: its credibility is 2 instead of 1</source>
        <translation>%1 ist nicht mehr durch eine andere Quelle bestätigt: Glaubwürdigkeit 2 statt 1</translation>
    </message>
    <message>
        <source>Also called “%1”.</source>
        <translation>Auch „%1“ genannt.</translation>
    </message>
    <message>
        <source>%1 stays: its words are not in %2</source>
        <translation>%1 bleibt: der Wortlaut steht nicht in %2</translation>
    </message>
</context>
<context>
    <name>EventDate</name>
    <message>
        <source>%1 (planned)</source>
        <translation>%1 (geplant)</translation>
    </message>
</context>
<context>
    <name>EventPlace</name>
    <message>
        <source>%1 (planned)</source>
        <translation>%1 (geplant)</translation>
    </message>
    <message>
        <source>%1 (alleged)</source>
        <translation>%1 (behauptet)</translation>
    </message>
    <message>
        <source>%1 (denied)</source>
        <translation>%1 (dementiert)</translation>
    </message>
    <message>
        <source>%1 (less closely)</source>
        <translation>%1 (weniger genau)</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>SVG, the timeline as a drawing</source>
        <translation>SVG, die Zeitleiste als Zeichnung</translation>
    </message>
    <message>
        <source>PNG, the timeline as a picture</source>
        <translation>PNG, die Zeitleiste als Bild</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Datum: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>is a stream; CSV tables are a folder with several files</source>
        <translation>ist ein Datenstrom; CSV-Tabellen sind ein Ordner mit mehreren Dateien</translation>
    </message>
    <message>
        <source>is no folder; CSV tables are a folder with several files</source>
        <translation>ist kein Ordner; CSV-Tabellen sind ein Ordner mit mehreren Dateien</translation>
    </message>
    <message>
        <source>the folder cannot be made: %1</source>
        <translation>der Ordner kann nicht angelegt werden: %1</translation>
    </message>
    <message>
        <source>JSON dossier, for interchange</source>
        <translation>JSON-Dossier, zum Austausch</translation>
    </message>
    <message>
        <source>CSV tables, a folder with a file a kind</source>
        <translation>CSV-Tabellen, ein Ordner mit einer Datei je Art</translation>
    </message>
    <message>
        <source>iCalendar, the dated events</source>
        <translation>iCalendar, die datierten Ereignisse</translation>
    </message>
    <message>
        <source>W3C Web Annotations, facts on passages</source>
        <translation>W3C Web Annotations, Fakten an Textstellen</translation>
    </message>
    <message>
        <source>TimelineJS, the dated events</source>
        <translation>TimelineJS, die datierten Ereignisse</translation>
    </message>
</context>
<context>
    <name>FactForm</name>
    <message>
        <source>Note: a plain statement</source>
        <translation>Notiz: eine einfache Aussage</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Nahm teil</translation>
    </message>
    <message>
        <source>Position on an option</source>
        <translation>Position zu einer Option</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Date of an event</source>
        <translation>Datum eines Ereignisses</translation>
    </message>
    <message>
        <source>Where an event was</source>
        <translation>Wo ein Ereignis war</translation>
    </message>
    <message>
        <source>State of an event</source>
        <translation>Status eines Ereignisses</translation>
    </message>
    <message>
        <source>Aspect of an option</source>
        <translation>Aspekt einer Option</translation>
    </message>
    <message>
        <source>Question: what bears on it</source>
        <translation>Frage: was dazu beiträgt</translation>
    </message>
    <message>
        <source>Link between events</source>
        <translation>Verbindung zwischen Ereignissen</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>FirstOpen</name>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The dossier could not be opened – Chancery</source>
        <translation>Das Dossier konnte nicht geöffnet werden – Chancery</translation>
    </message>
</context>
<context>
    <name>HiddenFacts</name>
    <message numerus="yes">
        <source>%Ln fact hidden by the filter</source>
        <comment>%Ln facts hidden by the filter</comment>
        <translation>
            <numerusform>%Ln Fakt vom Filter ausgeblendet</numerusform>
            <numerusform>%Ln Fakten vom Filter ausgeblendet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Enddatum</translation>
    </message>
    <message>
        <source>End time</source>
        <translation>Endzeit</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>End year</source>
        <translation>Endjahr</translation>
    </message>
    <message>
        <source>End month</source>
        <translation>Endmonat</translation>
    </message>
    <message>
        <source>End day</source>
        <translation>Endtag</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>CAMEO code</source>
        <translation>CAMEO-Code</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>made a statement</source>
        <translation>gab eine Erklärung ab</translation>
    </message>
    <message>
        <source>appealed</source>
        <translation>appellierte</translation>
    </message>
    <message>
        <source>expressed intent to cooperate</source>
        <translation>äußerte Absicht zur Zusammenarbeit</translation>
    </message>
    <message>
        <source>consulted</source>
        <translation>beriet sich</translation>
    </message>
    <message>
        <source>cooperated diplomatically</source>
        <translation>arbeitete diplomatisch zusammen</translation>
    </message>
    <message>
        <source>cooperated materially</source>
        <translation>arbeitete materiell zusammen</translation>
    </message>
    <message>
        <source>provided aid</source>
        <translation>leistete Hilfe</translation>
    </message>
    <message>
        <source>yielded</source>
        <translation>gab nach</translation>
    </message>
    <message>
        <source>investigated</source>
        <translation>untersuchte</translation>
    </message>
    <message>
        <source>demanded</source>
        <translation>forderte</translation>
    </message>
    <message>
        <source>disapproved</source>
        <translation>missbilligte</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>lehnte ab</translation>
    </message>
    <message>
        <source>threatened</source>
        <translation>drohte</translation>
    </message>
    <message>
        <source>protested</source>
        <translation>protestierte</translation>
    </message>
    <message>
        <source>exhibited force posture</source>
        <translation>zeigte militärische Stärke</translation>
    </message>
    <message>
        <source>reduced relations</source>
        <translation>schränkte Beziehungen ein</translation>
    </message>
    <message>
        <source>coerced</source>
        <translation>übte Zwang aus</translation>
    </message>
    <message>
        <source>assaulted</source>
        <translation>griff tätlich an</translation>
    </message>
    <message>
        <source>fought</source>
        <translation>kämpfte</translation>
    </message>
    <message>
        <source>used unconventional mass violence</source>
        <translation>übte unkonventionelle Massengewalt aus</translation>
    </message>
    <message>
        <source>a table of events</source>
        <translation>eine Tabelle von Ereignissen</translation>
    </message>
    <message>
        <source>a TimelineJS timeline</source>
        <translation>eine Zeitleiste von TimelineJS</translation>
    </message>
    <message>
        <source>a calendar</source>
        <translation>ein Kalender</translation>
    </message>
    <message>
        <source>entities of Wikidata</source>
        <translation>Wikidata-Objekte</translation>
    </message>
    <message>
        <source>annotations</source>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>references in RIS</source>
        <translation>Literaturangaben in RIS</translation>
    </message>
    <message>
        <source>references in BibTeX</source>
        <translation>Literaturangaben in BibTeX</translation>
    </message>
    <message>
        <source>references in CSL-JSON</source>
        <translation>Literaturangaben in CSL-JSON</translation>
    </message>
    <message>
        <source>travels as the Office of the Historian lists them</source>
        <translation>Reisen nach den Listen des Office of the Historian</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>has no title</source>
        <translation>hat keinen Titel</translation>
    </message>
    <message>
        <source>has no target</source>
        <translation>hat kein Ziel</translation>
    </message>
    <message>
        <source>marks no words: it has neither a TextQuoteSelector nor a TextPositionSelector</source>
        <translation>markiert keine Wörter: es hat weder TextQuoteSelector noch TextPositionSelector</translation>
    </message>
    <message>
        <source>is a reference without an end (ER)</source>
        <translation>ist eine Literaturangabe ohne Ende (ER)</translation>
    </message>
    <message>
        <source>has nothing that names an event</source>
        <translation>hat nichts, das ein Ereignis benennt</translation>
    </message>
    <message>
        <source>“%1” has no date that can be read</source>
        <translation>„%1“ hat kein lesbares Datum</translation>
    </message>
    <message>
        <source>has no events (VEVENT)</source>
        <translation>hat keine Ereignisse (VEVENT)</translation>
    </message>
    <message>
        <source>has no events (VEVENT), but %1</source>
        <translation>hat keine Ereignisse (VEVENT), aber %1</translation>
    </message>
    <message>
        <source>is an event without an end (END:VEVENT)</source>
        <translation>ist ein Ereignis ohne Ende (END:VEVENT)</translation>
    </message>
    <message>
        <source>is no event that can be read</source>
        <translation>ist kein lesbares Ereignis</translation>
    </message>
    <message>
        <source>a TimelineJS sheet</source>
        <translation>eine TimelineJS-Tabelle</translation>
    </message>
    <message>
        <source>an Aeon Timeline table</source>
        <translation>eine Tabelle von Aeon Timeline</translation>
    </message>
    <message>
        <source>ICEWS events</source>
        <translation>ICEWS-Ereignisse</translation>
    </message>
    <message>
        <source>GDELT 1 events</source>
        <translation>GDELT-1-Ereignisse</translation>
    </message>
    <message>
        <source>GDELT 2 events</source>
        <translation>GDELT-2-Ereignisse</translation>
    </message>
    <message>
        <source>ACLED events</source>
        <translation>ACLED-Ereignisse</translation>
    </message>
    <message>
        <source>UCDP GED events</source>
        <translation>UCDP-GED-Ereignisse</translation>
    </message>
    <message>
        <source>“%1” is no MEANING=COLUMN</source>
        <translation>„%1“ ist kein MEANING=COLUMN</translation>
    </message>
    <message>
        <source>there is no column “%1”</source>
        <translation>es gibt keine Spalte „%1“</translation>
    </message>
    <message>
        <source>Imported %1: %2 new of %3</source>
        <translation>%1 importiert: %2 von %3 neu</translation>
    </message>
    <message>
        <source>is a PDF: “chancery add-source” takes it as a source</source>
        <translation>ist ein PDF: „chancery add-source“ nimmt es als Quelle auf</translation>
    </message>
    <message>
        <source>is a ZIP archive, as workbooks and text documents are: save a workbook as CSV; “chancery add-source” takes a text document as a source</source>
        <translation>ist ein ZIP-Archiv, wie Arbeitsmappen und Textdokumente es sind: Speichern Sie eine Arbeitsmappe als CSV; ein Textdokument nimmt „chancery add-source“ als Quelle auf</translation>
    </message>
    <message>
        <source>is a message: “chancery add-source” takes it as a source</source>
        <translation>ist eine Nachricht: „chancery add-source“ nimmt sie als Quelle auf</translation>
    </message>
    <message>
        <source>is references as %1 writes them: have them written as RIS, BibTeX or CSL-JSON</source>
        <translation>enthält Literaturangaben im Format von %1: Lassen Sie sie als RIS, BibTeX oder CSL-JSON schreiben</translation>
    </message>
    <message>
        <source>is no text but %1</source>
        <translation>ist kein Text, sondern %1</translation>
    </message>
    <message>
        <source>“%1” is no date</source>
        <translation>„%1“ ist kein Datum</translation>
    </message>
    <message>
        <source>is no row: a quotation mark is not closed, or it is far too long</source>
        <translation>ist keine Zeile: ein Anführungszeichen ist nicht geschlossen, oder sie ist viel zu lang</translation>
    </message>
    <message>
        <source>says of nobody that he travelled</source>
        <translation>sagt von niemandem, dass er gereist ist</translation>
    </message>
    <message>
        <source>is not closed</source>
        <translation>ist nicht geschlossen</translation>
    </message>
    <message>
        <source>is no XML: %1</source>
        <translation>ist kein XML: %1</translation>
    </message>
    <message>
        <source>%1 has no label</source>
        <translation>%1 hat keine Bezeichnung</translation>
    </message>
    <message>
        <source>the entity</source>
        <translation>das Objekt</translation>
    </message>
    <message>
        <source>%1 (%2) has no date (P585, P580, P582, P571, P577)</source>
        <translation>%1 (%2) hat kein Datum (P585, P580, P582, P571, P577)</translation>
    </message>
    <message>
        <source>is an entry that cannot be read: “%1”</source>
        <translation>ist ein unlesbarer Eintrag: „%1“</translation>
    </message>
    <message>
        <source>is an entry without an end</source>
        <translation>ist ein Eintrag ohne Ende</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is a list of addresses (vCard), and has no events</source>
        <translation>ist eine Adressliste (vCard) und hat keine Ereignisse</translation>
    </message>
    <message>
        <source>is named as a calendar and is none: it does not begin with BEGIN:VCALENDAR</source>
        <translation>heißt wie ein Kalender und ist keiner: beginnt nicht mit BEGIN:VCALENDAR</translation>
    </message>
    <message>
        <source>begins as a calendar or a list of addresses does (BEGIN:), and has nothing of either</source>
        <translation>beginnt wie ein Kalender oder eine Adressliste (BEGIN:) und hat nichts davon</translation>
    </message>
    <message>
        <source>is XML or HTML, and no list that is imported: “chancery add-source” takes it as a source</source>
        <translation>ist XML oder HTML und keine Liste, die importiert wird: „chancery add-source“ nimmt es als Quelle auf</translation>
    </message>
    <message>
        <source>is no text (a workbook has to be saved as CSV)</source>
        <translation>ist kein Text (eine Arbeitsmappe muss als CSV gespeichert werden)</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>Byte %1</translation>
    </message>
    <message>
        <source>is no JSON: %1</source>
        <translation>ist kein JSON: %1</translation>
    </message>
    <message>
        <source>is JSON, and neither a TimelineJS timeline, entities of Wikidata, annotations nor references in CSL-JSON</source>
        <translation>ist JSON, aber weder eine Zeitleiste von TimelineJS noch Wikidata-Objekte, Annotationen oder Literaturangaben in CSL-JSON</translation>
    </message>
    <message>
        <source>has no rows</source>
        <translation>hat keine Zeilen</translation>
    </message>
    <message>
        <source>is text without columns, and no list that is imported: “chancery add-source” takes it as a source</source>
        <translation>ist Text ohne Spalten und keine Liste, die importiert wird: „chancery add-source“ nimmt ihn als Quelle auf</translation>
    </message>
    <message>
        <source>has rows without names of columns, and no column is known to name an event: map one, as title=1</source>
        <translation>hat Zeilen ohne Spaltennamen, und keine Spalte ist bekannt, die ein Ereignis benennt: eine zuordnen, etwa title=1</translation>
    </message>
    <message>
        <source>has no column that is known to name an event: map one, as title=COLUMN; its columns are: %1</source>
        <translation>hat keine bekannte Spalte, die ein Ereignis benennt: eine zuordnen, etwa title=COLUMN; die Spalten sind: %1</translation>
    </message>
    <message>
        <source>is larger than %1 MiB, the most that is read of this kind of file</source>
        <translation>ist größer als %1 MiB, das Höchste, was von dieser Art Datei gelesen wird</translation>
    </message>
    <message>
        <source>is no text</source>
        <translation>ist kein Text</translation>
    </message>
    <message>
        <source>As %1 has it.</source>
        <translation>Wie in %1.</translation>
    </message>
    <message>
        <source>Named in %1; nobody has judged it.</source>
        <translation>Genannt in %1; niemand hat es beurteilt.</translation>
    </message>
    <message>
        <source>does not say what it is of</source>
        <translation>sagt nicht, wozu es gehört</translation>
    </message>
    <message>
        <source>tells a place in a text and no words, and the dossier does not have that text</source>
        <translation>nennt eine Stelle in einem Text und keinen Wortlaut, und das Dossier hat diesen Text nicht</translation>
    </message>
    <message>
        <source>tells a place behind the end of the text of %1</source>
        <translation>nennt eine Stelle hinter dem Ende des Textes von %1</translation>
    </message>
    <message>
        <source>tells a place where nothing stands</source>
        <translation>nennt eine Stelle, an der nichts steht</translation>
    </message>
    <message>
        <source>its words do not stand in the text of %1: “%2”</source>
        <translation>der Wortlaut steht nicht im Text von %1: „%2“</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>is in an encoding that cannot be told: it may be %1</source>
        <translation>hat eine Kodierung, die sich nicht bestimmen lässt: möglich ist %1</translation>
    </message>
    <message>
        <source>is too large to be read in %1: save it in UTF-8</source>
        <translation>ist zu groß, um in %1 gelesen zu werden: bitte in UTF-8 speichern</translation>
    </message>
    <message>
        <source>has other words than when it was imported, and stays as it was</source>
        <translation>hat anderen Wortlaut als beim Import und bleibt, wie es war</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1: in %2</source>
        <translation>%1: in %2</translation>
    </message>
    <message>
        <source>%1, part %2</source>
        <translation>%1, Teil %2</translation>
    </message>
    <message>
        <source>%1, coded by a machine; nobody has judged it.</source>
        <translation>%1, maschinell kodiert; niemand hat es beurteilt.</translation>
    </message>
    <message>
        <source>Imported as %1; nobody has judged it.</source>
        <translation>Importiert als %1; niemand hat es beurteilt.</translation>
    </message>
    <message>
        <source>Coded by a machine from reports that are not in this dossier.</source>
        <translation>Maschinell kodiert aus Berichten, die nicht in diesem Dossier sind.</translation>
    </message>
    <message>
        <source>A further part of the same file.</source>
        <translation>Ein weiterer Teil derselben Datei.</translation>
    </message>
</context>
<context>
    <name>JsonDossier</name>
    <message>
        <source>is longer than %1 characters</source>
        <translation>ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>is larger than %1, the most that is read</source>
        <translation>ist größer als %1, das Höchste, was gelesen wird</translation>
    </message>
    <message>
        <source>“%1” is not a Chancery dossier</source>
        <translation>„%1“ ist kein Chancery-Dossier</translation>
    </message>
    <message>
        <source>version %1 is not known to this Chancery, which reads versions 1 to %2</source>
        <translation>Version %1 ist diesem Chancery nicht bekannt; es liest die Versionen 1 bis %2</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>die Datei existiert nicht</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>is %1; the largest JSON dossier that is read has %2</source>
        <translation>hat %1; das größte JSON-Dossier, das gelesen wird, hat %2</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>eine Zeichenkette</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>ein Array</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>“%1” is not a day</source>
        <translation>„%1“ ist kein Tag</translation>
    </message>
    <message>
        <source>expected a whole number from 2 to 255</source>
        <translation>erwartet wurde eine ganze Zahl von 2 bis 255</translation>
    </message>
    <message>
        <source>a filter has one criterion at least</source>
        <translation>ein Filter hat mindestens ein Kriterium</translation>
    </message>
    <message>
        <source>its last day is before its first</source>
        <translation>der letzte Tag liegt vor dem ersten</translation>
    </message>
    <message>
        <source>a bookmark names an object, a range, or both</source>
        <translation>ein Lesezeichen nennt ein Objekt, einen Zeitraum oder beides</translation>
    </message>
    <message>
        <source>“%1” is not an id</source>
        <translation>„%1“ ist keine Id</translation>
    </message>
    <message>
        <source>its end is not after its begin</source>
        <translation>das Ende liegt nicht nach dem Anfang</translation>
    </message>
    <message>
        <source>a range has a begin and an end</source>
        <translation>ein Zeitraum hat Anfang und Ende</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>line 1, column 1</source>
        <translation>Zeile 1, Spalte 1</translation>
    </message>
    <message>
        <source>the text is UTF-16; JSON is UTF-8</source>
        <translation>der Text ist UTF-16; JSON ist UTF-8</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>not valid JSON: %1</source>
        <translation>kein gültiges JSON: %1</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>expected an object, found %1</source>
        <translation>erwartet wurde ein Objekt, gefunden: %1</translation>
    </message>
    <message>
        <source>the member “%1” is missing</source>
        <translation>das Element „%1“ fehlt</translation>
    </message>
    <message>
        <source>the member “%1” belongs to version %2 of the format; the document is version %3</source>
        <translation>das Element „%1“ gehört zu Version %2 des Formats; das Dokument hat Version %3</translation>
    </message>
    <message>
        <source>is true or left out, found %1</source>
        <translation>ist „true“ oder fehlt, gefunden: %1</translation>
    </message>
    <message>
        <source>expected a whole number from %1, found %2</source>
        <translation>erwartet wurde eine ganze Zahl ab %1, gefunden: %2</translation>
    </message>
    <message>
        <source>expected a whole number from %1 to %2, found %3</source>
        <translation>erwartet wurde eine ganze Zahl von %1 bis %2, gefunden: %3</translation>
    </message>
    <message>
        <source>expected 64 hexadecimal digits in lower case</source>
        <translation>erwartet wurden 64 hexadezimale Ziffern in Kleinschreibung</translation>
    </message>
    <message>
        <source>“%1” is not an EDTF date: %2</source>
        <translation>„%1“ ist kein EDTF-Datum: %2</translation>
    </message>
    <message>
        <source>expected a number, found %1</source>
        <translation>erwartet wurde eine Zahl, gefunden: %1</translation>
    </message>
    <message>
        <source>unknown member “%1”</source>
        <translation>unbekanntes Element „%1“</translation>
    </message>
    <message>
        <source>expected a string, found %1</source>
        <translation>erwartet wurde eine Zeichenkette, gefunden: %1</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>darf nicht leer sein</translation>
    </message>
    <message>
        <source>holds half of a surrogate pair, which is no character</source>
        <translation>enthält ein halbes Surrogatpaar, das kein Zeichen ist</translation>
    </message>
    <message>
        <source>holds the character U+0000</source>
        <translation>enthält das Zeichen U+0000</translation>
    </message>
    <message>
        <source>“%1” is not an id: lower-case letters, digits and hyphens, a letter first, 128 characters at most</source>
        <translation>„%1“ ist keine Id: Kleinbuchstaben, Ziffern und Bindestriche, zuerst ein Buchstabe, höchstens 128 Zeichen</translation>
    </message>
    <message>
        <source>expected true or false, found %1</source>
        <translation>erwartet wurde „true“ oder „false“, gefunden: %1</translation>
    </message>
    <message>
        <source>expected a whole number, found %1</source>
        <translation>erwartet wurde eine ganze Zahl, gefunden: %1</translation>
    </message>
    <message>
        <source>expected an array, found %1</source>
        <translation>erwartet wurde ein Array, gefunden: %1</translation>
    </message>
    <message>
        <source>“%1” is none of: %2</source>
        <translation>„%1“ ist keines von: %2</translation>
    </message>
    <message>
        <source>“%1” belongs to version %2 of the format; the document is version %3</source>
        <translation>„%1“ gehört zu Version %2 des Formats; das Dokument hat Version %3</translation>
    </message>
    <message>
        <source>“%1” stands in this list twice</source>
        <translation>„%1“ steht zweimal in dieser Liste</translation>
    </message>
    <message>
        <source>no folder can be made there: %1</source>
        <translation>dort kann kein Ordner angelegt werden: %1</translation>
    </message>
    <message>
        <source>cannot be taken over: %1</source>
        <translation>kann nicht übernommen werden: %1</translation>
    </message>
    <message>
        <source>something follows the value</source>
        <translation>auf den Wert folgt noch etwas</translation>
    </message>
    <message>
        <source>the text ends too early</source>
        <translation>der Text endet zu früh</translation>
    </message>
    <message>
        <source>arrays and objects stand in each other more than %1 deep</source>
        <translation>Arrays und Objekte sind mehr als %1-fach ineinander verschachtelt</translation>
    </message>
    <message>
        <source>expected “,” or “}”</source>
        <translation>erwartet wurde „,“ oder „}“</translation>
    </message>
    <message>
        <source>expected “,” or “]”</source>
        <translation>erwartet wurde „,“ oder „]“</translation>
    </message>
    <message>
        <source>expected a value</source>
        <translation>erwartet wurde ein Wert</translation>
    </message>
    <message>
        <source>expected a digit</source>
        <translation>erwartet wurde eine Ziffer</translation>
    </message>
    <message>
        <source>a number does not begin with 0</source>
        <translation>eine Zahl beginnt nicht mit 0</translation>
    </message>
    <message>
        <source>the text ends within a string</source>
        <translation>der Text endet innerhalb einer Zeichenkette</translation>
    </message>
    <message>
        <source>a string holds the control character U+%1, which must be escaped</source>
        <translation>eine Zeichenkette enthält das Steuerzeichen U+%1, das maskiert werden muss</translation>
    </message>
    <message>
        <source>the bytes are not valid UTF-8</source>
        <translation>die Bytes sind kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>“\u” is followed by four hexadecimal digits</source>
        <translation>auf „\u“ folgen vier hexadezimale Ziffern</translation>
    </message>
    <message>
        <source>the escape is none that JSON has</source>
        <translation>diese Escape-Sequenz gibt es in JSON nicht</translation>
    </message>
    <message>
        <source>expected the name of a member, in double quotes</source>
        <translation>erwartet wurde der Name eines Elements in doppelten Anführungszeichen</translation>
    </message>
    <message>
        <source>the member “%1” stands in this object twice</source>
        <translation>das Element „%1“ steht zweimal in diesem Objekt</translation>
    </message>
    <message>
        <source>expected “:”</source>
        <translation>erwartet wurde „:“</translation>
    </message>
    <message>
        <source>holds more than %1</source>
        <translation>enthält mehr als %1</translation>
    </message>
    <message>
        <source>cannot be written: there is no such folder</source>
        <translation>kann nicht geschrieben werden: diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>is no file, and this can be written to a file alone</source>
        <translation>ist keine Datei, und dies lässt sich nur in eine Datei schreiben</translation>
    </message>
    <message>
        <source>is a device or a socket, and no file</source>
        <translation>ist ein Gerät oder ein Socket und keine Datei</translation>
    </message>
    <message>
        <source>is open or read here, and would be lost; another file is needed</source>
        <translation>ist hier geöffnet oder wird gelesen und ginge verloren; eine andere Datei ist nötig</translation>
    </message>
    <message>
        <source>is read-only</source>
        <translation>ist schreibgeschützt</translation>
    </message>
    <message>
        <source>may not be written</source>
        <translation>darf nicht geschrieben werden</translation>
    </message>
    <message>
        <source>is a dossier, and is not replaced unasked</source>
        <translation>ist ein Dossier und wird nicht ungefragt ersetzt</translation>
    </message>
    <message>
        <source>cannot be written: no file can be made in the folder %1: %2</source>
        <translation>kann nicht geschrieben werden: im Ordner %1 kann keine Datei angelegt werden: %2</translation>
    </message>
    <message>
        <source>leads elsewhere now; nothing was written</source>
        <translation>führt jetzt anderswohin; nichts wurde geschrieben</translation>
    </message>
</context>
<context>
    <name>Markup</name>
    <message numerus="yes">
        <source>Hidden text was left out: %Ln word.</source>
        <comment>Hidden text was left out: %Ln words.</comment>
        <translation>
            <numerusform>Verborgener Text wurde ausgelassen: %Ln Wort.</numerusform>
            <numerusform>Verborgener Text wurde ausgelassen: %Ln Wörter.</numerusform>
        </translation>
    </message>
    <message>
        <source>address it was saved from</source>
        <translation>Adresse, von der sie gespeichert wurde</translation>
    </message>
    <message>
        <source>comment of SingleFile</source>
        <translation>Kommentar von SingleFile</translation>
    </message>
    <message>
        <source>comment of the browser that saved it</source>
        <translation>Kommentar des speichernden Browsers</translation>
    </message>
    <message>
        <source>comment of the Wayback Machine</source>
        <translation>Kommentar der Wayback Machine</translation>
    </message>
    <message>
        <source>address in the Wayback Machine</source>
        <translation>Adresse in der Wayback Machine</translation>
    </message>
    <message>
        <source>The toolbar of the program that saved the page was left out.</source>
        <translation>Die Symbolleiste des Programms, das die Seite gespeichert hat, wurde ausgelassen.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>About</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Agencies it carries</source>
        <translation>Enthaltene Agenturen</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Aliasse</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>Aspekt</translation>
    </message>
    <message>
        <source>Put forward as</source>
        <translation>Vorgebracht als</translation>
    </message>
    <message>
        <source>Text attached</source>
        <translation>Text angehängt</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Bottom line</source>
        <translation>Fazit</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>Glaubwürdigkeit</translation>
    </message>
    <message>
        <source>Information cut-off</source>
        <translation>Informationsstand</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Why it repeats</source>
        <translation>Warum Wiederholung</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Endet bei</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Key judgement</source>
        <translation>Zentrale Beurteilung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Abgefasst</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Medientyp</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>Mitglied von</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ihre Notiz</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Of event</source>
        <translation>Zum Ereignis</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Where that is from</source>
        <translation>Woher das stammt</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Zuverlässigkeit</translation>
    </message>
    <message>
        <source>Why so reliable</source>
        <translation>Warum so zuverlässig</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>Abgerufen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Gesagt am</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>%1 comes in as %2: that id is of %3 in mine</source>
        <translation>%1 kommt als %2 hinzu: die Id gehört bei mir zu %3</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A bookmark needs a name.</source>
        <translation>Ein Lesezeichen braucht einen Namen.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters.</source>
        <translation>Der Name ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>There is a bookmark “%1” already.</source>
        <translation>Es gibt schon ein Lesezeichen „%1“.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>“%1”, which is not in the dossier</source>
        <translation>„%1“, nicht im Dossier enthalten</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>unfertig</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>%1 confidence</source>
        <translation>Konfidenz: %1</translation>
    </message>
    <message>
        <source>a key judgement</source>
        <translation>zentrale Beurteilung</translation>
    </message>
    <message>
        <source>its facts changed or are contradicted: look at it again</source>
        <translation>ihre Fakten haben sich geändert oder ihnen wird widersprochen: bitte noch einmal prüfen</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
</context>
<context>
    <name>MonthOfDay</name>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message numerus="yes">
        <source>%Ln independent source</source>
        <comment>%Ln independent sources</comment>
        <translation>
            <numerusform>%Ln unabhängige Quelle</numerusform>
            <numerusform>%Ln unabhängige Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Jan.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb.</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>März</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Apr.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug.</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sept.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Okt.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dez.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, which is no source here</source>
        <translation>%1, hier keine Quelle</translation>
    </message>
    <message>
        <source>the word of %1</source>
        <translation>Aussage von %1</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1–%2 %3</source>
        <translation>%1–%2 %3</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>spätestens %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>%1 or later</source>
        <translation>%1 oder später</translation>
    </message>
</context>
<context>
    <name>OtherDate</name>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>less closely</source>
        <translation>weniger genau</translation>
    </message>
    <message>
        <source>by another report</source>
        <translation>laut einem anderen Bericht</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>dementiert</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>there is not enough memory for the picture</source>
        <translation>der Speicher reicht nicht für das Bild</translation>
    </message>
    <message>
        <source>There is no view “%1”; there are: %2</source>
        <translation>Es gibt keine Ansicht „%1“; es gibt: %2</translation>
    </message>
    <message>
        <source>%1: there is no object “%2”</source>
        <translation>%1: es gibt kein Objekt „%2“</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>ProseMark</name>
    <message>
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>6 January, last month</source>
        <translation>6. Januar, letzten Monat</translation>
    </message>
    <message>
        <source>Figures and money</source>
        <translation>Zahlen und Geld</translation>
    </message>
    <message>
        <source>about 35, €90 billion</source>
        <translation>etwa 35, 90 Milliarden €</translation>
    </message>
    <message>
        <source>Quoted speech</source>
        <translation>Wörtliche Rede</translation>
    </message>
    <message>
        <source>“what was said”</source>
        <translation>„was gesagt wurde“</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Zuschreibung</translation>
    </message>
    <message>
        <source>said, according to</source>
        <translation>sagte, laut</translation>
    </message>
    <message>
        <source>Hedges</source>
        <translation>Abschwächungen</translation>
    </message>
    <message>
        <source>may, expected to</source>
        <translation>kann, soll voraussichtlich</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>signed, committed</source>
        <translation>unterzeichnet, zugesagt</translation>
    </message>
    <message>
        <source>Negations</source>
        <translation>Verneinungen</translation>
    </message>
    <message>
        <source>not, denied</source>
        <translation>nicht, dementiert</translation>
    </message>
    <message>
        <source>Names of participants</source>
        <translation>Namen von Teilnehmern</translation>
    </message>
    <message>
        <source>those of the dossier</source>
        <translation>die des Dossiers</translation>
    </message>
</context>
<context>
    <name>QAction</name>
    <message>
        <source>&amp;Copy with citations</source>
        <translation>Mit Belegen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;table with citations</source>
        <translation>Ta&amp;belle mit Belegen kopieren</translation>
    </message>
</context>
<context>
    <name>QLabel</name>
    <message>
        <source>must be given</source>
        <translation>Angabe erforderlich</translation>
    </message>
    <message>
        <source>with commas between</source>
        <translation>durch Kommas getrennt</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>eines je Zeile</translation>
    </message>
    <message>
        <source>nothing is called “%1”</source>
        <translation>nichts heißt „%1“</translation>
    </message>
    <message>
        <source>about 35, 15,000–20,000</source>
        <translation>about 35, 15,000–20,000</translation>
    </message>
    <message>
        <source>has no number: “about 35”, “15,000–20,000”</source>
        <translation>hat keine Zahl: „about 35“, „15,000–20,000“</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>What hangs on the condition</source>
        <translation>Was von der Bedingung abhängt</translation>
    </message>
    <message>
        <source>Condition in words</source>
        <translation>Bedingung in Worten</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>in Worten</translation>
    </message>
    <message>
        <source>Space turns support into contradiction and back, Delete takes a sentence out</source>
        <translation>Leertaste macht aus Stütze Widerspruch und umgekehrt, Entf nimmt einen Satz heraus</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>a fact rests on one sentence that supports it, at least</source>
        <translation>ein Fakt beruht auf mindestens einem stützenden Satz</translation>
    </message>
    <message>
        <source>the answer in short</source>
        <translation>die Antwort in Kürze</translation>
    </message>
    <message>
        <source>Bottom line</source>
        <translation>Fazit</translation>
    </message>
    <message>
        <source>rests on no fact yet</source>
        <translation>beruht noch auf keinem Fakt</translation>
    </message>
    <message>
        <source>has facts, but no words</source>
        <translation>hat Fakten, aber keinen Wortlaut</translation>
    </message>
</context>
<context>
    <name>QMenu</name>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>QuestionState</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>partly answered</source>
        <translation>teilweise beantwortet</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>overtaken</source>
        <translation>überholt</translation>
    </message>
</context>
<context>
    <name>ReplaceQuestion</name>
    <message>
        <source>Replace the file?</source>
        <translation>Datei ersetzen?</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>„%1“ ist schon vorhanden.</translation>
    </message>
    <message>
        <source>It is a dossier. Replaced, all that is in it is lost.
%1</source>
        <translation>Es ist ein Dossier. Beim Ersetzen geht sein ganzer Inhalt verloren.
%1</translation>
    </message>
    <message>
        <source>Replaced, what is in it is lost.
%1</source>
        <translation>Beim Ersetzen geht ihr Inhalt verloren.
%1</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>a participant, by any name, alias or id</source>
        <translation>ein Teilnehmer, nach beliebigem Namen, Alias oder Id</translation>
    </message>
    <message>
        <source>a source, by title, publisher, author, file or id</source>
        <translation>eine Quelle, nach Titel, Herausgeber, Autor, Datei oder Id</translation>
    </message>
    <message>
        <source>a kind of object, of fact or of event</source>
        <translation>eine Art von Objekt, Fakt oder Ereignis</translation>
    </message>
    <message>
        <source>some of it may lie before that date (EDTF)</source>
        <translation>ein Teil davon kann vor diesem Datum liegen (EDTF)</translation>
    </message>
    <message>
        <source>some of it may lie after that date (EDTF)</source>
        <translation>ein Teil davon kann nach diesem Datum liegen (EDTF)</translation>
    </message>
    <message>
        <source>the state of an event, or how a fact is put forward</source>
        <translation>der Status eines Ereignisses oder wie ein Fakt vorgebracht wird</translation>
    </message>
    <message>
        <source>how the source puts a fact forward</source>
        <translation>wie die Quelle einen Fakt vorbringt</translation>
    </message>
    <message>
        <source>supported by a source rated so or better; F alone is F</source>
        <translation>gestützt durch eine so oder besser bewertete Quelle; F allein ist F</translation>
    </message>
    <message>
        <source>rated so or better; 6 alone is 6</source>
        <translation>so oder besser bewertet; 6 allein ist 6</translation>
    </message>
    <message>
        <source>at least so many independent sources; also &lt;2, =1</source>
        <translation>mindestens so viele unabhängige Quellen; auch &lt;2, =1</translation>
    </message>
    <message>
        <source>an option, by title or id</source>
        <translation>eine Option, nach Titel oder Id</translation>
    </message>
    <message>
        <source>an event, by title or id</source>
        <translation>ein Ereignis, nach Titel oder Id</translation>
    </message>
    <message>
        <source>a figure, by title or id</source>
        <translation>eine Zahl, nach Titel oder Id</translation>
    </message>
    <message>
        <source>a question, by title or id</source>
        <translation>eine Frage, nach Titel oder Id</translation>
    </message>
    <message>
        <source>a tag of yours, on it or on what a fact is about</source>
        <translation>ein eigenes Schlagwort, daran oder an dem, wovon ein Fakt handelt</translation>
    </message>
    <message>
        <source>disputed, denied, dated, undated, uncertain, or single (one source)</source>
        <translation>disputed (umstritten), denied (dementiert), dated (datiert), undated (undatiert), uncertain (unsicher) oder single (eine Quelle)</translation>
    </message>
    <message>
        <source>who had that part, and where: role:"signatory paris"; role:present is who was there, in whatever part. “attended Paris” and “who attended Paris?” ask the same</source>
        <translation>wer diese Rolle hatte und wo: role:"signatory paris"; role:present ist, wer dabei war, in welcher Rolle auch immer. „attended Paris“ und „who attended Paris?“ fragen dasselbe</translation>
    </message>
    <message>
        <source>A query has at most %1 characters; the rest is left out.</source>
        <translation>Eine Anfrage hat höchstens %1 Zeichen; der Rest wird ausgelassen.</translation>
    </message>
    <message>
        <source>Nothing is open that this bracket would close; it is left out.</source>
        <translation>Es ist nichts offen, was diese Klammer schließen würde; sie wird ausgelassen.</translation>
    </message>
    <message>
        <source>A query has at most %1 words and fields; the rest is left out.</source>
        <translation>Eine Anfrage hat höchstens %1 Wörter und Felder; der Rest wird ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” joins two parts, and one is not there yet; it is left out.</source>
        <translation>„%1“ verbindet zwei Teile, und einer fehlt noch; es wird ausgelassen.</translation>
    </message>
    <message>
        <source>“-” says what must not occur; nothing follows, so it is left out.</source>
        <translation>„-“ sagt, was nicht vorkommen darf; es folgt nichts, also wird es ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” says what must not occur; nothing follows, so it is left out.</source>
        <translation>„%1“ sagt, was nicht vorkommen darf; es folgt nichts, also wird es ausgelassen.</translation>
    </message>
    <message>
        <source>Brackets stand in each other at most %1 deep; this one is left out.</source>
        <translation>Klammern sind höchstens %1-fach verschachtelt; diese wird ausgelassen.</translation>
    </message>
    <message>
        <source>This bracket is not closed yet; it reaches to the end.</source>
        <translation>Diese Klammer ist noch nicht geschlossen; sie reicht bis zum Ende.</translation>
    </message>
    <message>
        <source>There is nothing in these brackets yet; they are left out.</source>
        <translation>In diesen Klammern steht noch nichts; sie werden ausgelassen.</translation>
    </message>
    <message>
        <source>There is no field “%1”; it is taken for words. Fields are: %2.</source>
        <translation>Es gibt kein Feld „%1“; es wird als Wörter verstanden. Felder sind: %2.</translation>
    </message>
    <message>
        <source>This quotation is not closed yet; it reaches to the end.</source>
        <translation>Dieses Zitat ist noch nicht geschlossen; es reicht bis zum Ende.</translation>
    </message>
    <message>
        <source>“%1” has no letter or digit to look for; it is left out.</source>
        <translation>„%1“ hat weder Buchstaben noch Ziffern zum Suchen; es wird ausgelassen.</translation>
    </message>
    <message>
        <source>“%1:” waits for a value, for example %2; it is left out.</source>
        <translation>„%1:“ wartet auf einen Wert, zum Beispiel %2; es wird ausgelassen.</translation>
    </message>
    <message>
        <source>“%1:” does not understand “%2”; it takes, for example, %3. It is left out.</source>
        <translation>„%1:“ versteht „%2“ nicht; möglich ist zum Beispiel %3. Es wird ausgelassen.</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>no participant stated</source>
        <translation>kein Teilnehmer angegeben</translation>
    </message>
    <message>
        <source>no place stated</source>
        <translation>kein Ort angegeben</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>keine Quelle</translation>
    </message>
    <message>
        <source>no option</source>
        <translation>keine Option</translation>
    </message>
</context>
<context>
    <name>SourceNotes</name>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>gegen %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Publisher:</source>
        <translation>Herausgeber:</translation>
    </message>
    <message>
        <source>%1; author: %2</source>
        <translation>%1; Autor: %2</translation>
    </message>
    <message>
        <source>Reliability %1:</source>
        <translation>Zuverlässigkeit %1:</translation>
    </message>
    <message>
        <source>Track:</source>
        <translation>Bilanz:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Datum:</translation>
    </message>
    <message>
        <source>Derived from:</source>
        <translation>Abgeleitet von:</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>„%1“ (%2)</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>has an unknown kind, assertion or term</source>
        <translation>hat eine unbekannte Art, Aussageart oder einen unbekannten Begriff</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln other object</source>
        <comment>%1 and %Ln other objects</comment>
        <translation>
            <numerusform>%1 und %Ln weiteres Objekt</numerusform>
            <numerusform>%1 und %Ln weitere Objekte</numerusform>
        </translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>darf nicht leer sein</translation>
    </message>
    <message>
        <source>holds a number or bytes where a text belongs</source>
        <translation>enthält eine Zahl oder Bytes, wo ein Text hingehört</translation>
    </message>
    <message>
        <source>is not valid UTF-8</source>
        <translation>ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>holds the character U+0000</source>
        <translation>enthält das Zeichen U+0000</translation>
    </message>
    <message>
        <source>holds a text of more than %1 characters</source>
        <translation>enthält einen Text von mehr als %1 Zeichen</translation>
    </message>
    <message>
        <source>“%1” is not an id</source>
        <translation>„%1“ ist keine Id</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>refers to row %1, which is not there</source>
        <translation>verweist auf Zeile %1, die nicht vorhanden ist</translation>
    </message>
    <message>
        <source>“%1” is none of the %2 known terms</source>
        <translation>„%1“ ist keiner der %2 bekannten Begriffe</translation>
    </message>
    <message>
        <source>“%1” is not an EDTF date: %2</source>
        <translation>„%1“ ist kein EDTF-Datum: %2</translation>
    </message>
    <message>
        <source>expected a whole number from %1 to %2</source>
        <translation>erwartet wurde eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>expected a number</source>
        <translation>erwartet wurde eine Zahl</translation>
    </message>
    <message>
        <source>has a value that facts of its kind do not have</source>
        <translation>hat einen Wert, den Fakten dieser Art nicht haben</translation>
    </message>
    <message>
        <source>expected 64 hexadecimal digits in lower case</source>
        <translation>erwartet wurden 64 hexadezimale Ziffern in Kleinschreibung</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>cannot be removed while others rest on it: %1</source>
        <translation>kann nicht entfernt werden, solange anderes darauf beruht: %1</translation>
    </message>
    <message>
        <source>version %1 is not known to this Chancery, which reads versions 1 to %2</source>
        <translation>Version %1 ist diesem Chancery nicht bekannt; es liest die Versionen 1 bis %2</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>die Datei existiert nicht</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>the dossier's bottom line</source>
        <translation>das Fazit des Dossiers</translation>
    </message>
    <message>
        <source>Changed what the dossier says of itself</source>
        <translation>Angaben des Dossiers über sich geändert</translation>
    </message>
    <message>
        <source>Changed the bookmarks</source>
        <translation>Lesezeichen geändert</translation>
    </message>
    <message>
        <source>Changed the saved filters</source>
        <translation>Gespeicherte Filter geändert</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>Entfernt: %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>has a kind or a fate that is not known</source>
        <translation>hat eine Art oder ein Ergebnis, das nicht bekannt ist</translation>
    </message>
    <message>
        <source>holds no object “%1”</source>
        <translation>enthält kein Objekt „%1“</translation>
    </message>
    <message>
        <source>history, change %1</source>
        <translation>Verlauf, Änderung %1</translation>
    </message>
    <message>
        <source>cannot be taken back alone: change %1 (%2) touched %3 later</source>
        <translation>kann nicht einzeln zurückgenommen werden: Änderung %1 (%2) hat %3 später berührt</translation>
    </message>
    <message>
        <source>is none of this dossier</source>
        <translation>gehört nicht zu diesem Dossier</translation>
    </message>
    <message>
        <source>touched no object that could be taken back</source>
        <translation>hat kein Objekt berührt, das zurückgenommen werden könnte</translation>
    </message>
    <message>
        <source>there is no such built-in dossier; there is: %1</source>
        <translation>ein solches mitgeliefertes Dossier gibt es nicht; es gibt: %1</translation>
    </message>
    <message>
        <source>is no dossier. A report becomes a source of one: File → New dossier…, then Edit → New source…, or “chancery add-source”</source>
        <translation>ist kein Dossier. Ein Bericht wird zur Quelle eines Dossiers: Datei → Neues Dossier…, dann Bearbeiten → Neue Quelle… oder „chancery add-source“</translation>
    </message>
    <message>
        <source>is damaged: %1</source>
        <translation>ist beschädigt: %1</translation>
    </message>
    <message>
        <source>refers to a row of table %1 which is not there</source>
        <translation>verweist auf eine Zeile der Tabelle %1, die nicht vorhanden ist</translation>
    </message>
    <message>
        <source>rests on no fact</source>
        <translation>beruht auf keinem Fakt</translation>
    </message>
    <message>
        <source>rests on no passage</source>
        <translation>beruht auf keiner Textstelle</translation>
    </message>
    <message>
        <source>refers to a row which is not there</source>
        <translation>verweist auf eine Zeile, die nicht vorhanden ist</translation>
    </message>
    <message>
        <source>is an SQLite file, but not a Chancery dossier</source>
        <translation>ist eine SQLite-Datei, aber kein Chancery-Dossier</translation>
    </message>
    <message>
        <source>keeps its text in UTF-16, and a dossier does so in UTF-8</source>
        <translation>hält seinen Text in UTF-16, ein Dossier aber in UTF-8</translation>
    </message>
    <message>
        <source>holds the %1 “%2”, which no dossier has</source>
        <translation>enthält „%2“ (%1), was kein Dossier hat</translation>
    </message>
    <message>
        <source>is not made as that of a dossier is</source>
        <translation>ist nicht so angelegt wie in einem Dossier</translation>
    </message>
    <message>
        <source>refers to table %1, which no other table of a dossier does</source>
        <translation>verweist auf Tabelle %1, was keine andere Tabelle eines Dossiers tut</translation>
    </message>
    <message>
        <source>is in use by another program and cannot be changed now</source>
        <translation>wird von einem anderen Programm verwendet und kann jetzt nicht geändert werden</translation>
    </message>
    <message>
        <source>is in use by another program, which is writing it</source>
        <translation>wird von einem anderen Programm verwendet, das gerade hineinschreibt</translation>
    </message>
    <message>
        <source>“%1” beside it could not be moved out of the way</source>
        <translation>„%1“ daneben konnte nicht beiseitegelegt werden</translation>
    </message>
    <message>
        <source>is in use by another program, which keeps it locked</source>
        <translation>wird von einem anderen Programm verwendet, das die Datei gesperrt hält</translation>
    </message>
    <message>
        <source>cannot be written: there is no space left</source>
        <translation>kann nicht geschrieben werden: kein Speicherplatz mehr frei</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>is damaged: its last page is cut off</source>
        <translation>ist beschädigt: die letzte Seite ist abgeschnitten</translation>
    </message>
    <message>
        <source>The file was of an older version and has been brought to this one: an older Chancery cannot read it any more.</source>
        <translation>Die Datei hatte eine ältere Version und wurde auf die aktuelle gebracht: ein älteres Chancery kann sie nicht mehr lesen.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>does not lead to row %1 of table %2, which bears this id</source>
        <translation>führt nicht zu Zeile %1 der Tabelle %2, die diese Id trägt</translation>
    </message>
    <message>
        <source>lists objects that are not there</source>
        <translation>führt Objekte auf, die nicht vorhanden sind</translation>
    </message>
    <message>
        <source>what it keeps of the roots of source %1 does not agree with the texts</source>
        <translation>was sie über die Ursprünge der Quelle %1 festhält, stimmt nicht mit den Texten überein</translation>
    </message>
    <message>
        <source>what it keeps of the origin of passage %1 does not agree with its words</source>
        <translation>was sie über die Herkunft der Textstelle %1 festhält, stimmt nicht mit deren Wortlaut überein</translation>
    </message>
    <message>
        <source>lists sources or passages that are not there</source>
        <translation>führt Quellen oder Textstellen auf, die nicht vorhanden sind</translation>
    </message>
    <message>
        <source>what it keeps does not agree with the texts of the sources</source>
        <translation>was sie festhält, stimmt nicht mit den Texten der Quellen überein</translation>
    </message>
    <message>
        <source>what it keeps of its sources does not agree with its passages</source>
        <translation>was er über seine Quellen festhält, stimmt nicht mit seinen Textstellen überein</translation>
    </message>
    <message>
        <source>what it keeps of its date, state and weight does not agree with its facts</source>
        <translation>was es über Datum, Stand und Gewicht festhält, stimmt nicht mit seinen Fakten überein</translation>
    </message>
    <message>
        <source>its criteria are none: %1 %2</source>
        <translation>die Kriterien sind keine: %1 %2</translation>
    </message>
    <message>
        <source>is one of more than %1</source>
        <translation>ist einer von mehr als %1</translation>
    </message>
    <message>
        <source>a range has a begin and an end</source>
        <translation>ein Zeitraum hat Anfang und Ende</translation>
    </message>
    <message>
        <source>has no %1</source>
        <translation>hat kein %1</translation>
    </message>
    <message>
        <source>links its event to none</source>
        <translation>verbindet sein Ereignis mit keinem</translation>
    </message>
    <message>
        <source>is about an object which is not there</source>
        <translation>handelt von einem Objekt, das nicht vorhanden ist</translation>
    </message>
    <message>
        <source>rests on a passage which is not there</source>
        <translation>beruht auf einer Textstelle, die nicht vorhanden ist</translation>
    </message>
    <message>
        <source>its evidence has the unknown relation %1</source>
        <translation>der Beleg hat die unbekannte Beziehung %1</translation>
    </message>
    <message>
        <source>there is no such object to remove</source>
        <translation>es gibt kein solches Objekt zum Entfernen</translation>
    </message>
    <message>
        <source>the id is that of another kind of object</source>
        <translation>die Id gehört zu einer anderen Art von Objekt</translation>
    </message>
    <message>
        <source>there is no such object</source>
        <translation>es gibt kein solches Objekt</translation>
    </message>
    <message>
        <source>was changed by another program since it was read; read it anew to go on</source>
        <translation>wurde seit dem Lesen von einem anderen Programm geändert; zum Fortfahren neu lesen</translation>
    </message>
    <message>
        <source>was moved away or removed since it was opened; save the dossier under a name to keep it</source>
        <translation>wurde seit dem Öffnen verschoben oder entfernt; das Dossier unter einem Namen speichern, um es zu behalten</translation>
    </message>
    <message>
        <source>was replaced by another file since it was opened; save the dossier under another name, or read the new file</source>
        <translation>wurde seit dem Öffnen durch eine andere Datei ersetzt; das Dossier unter anderem Namen speichern oder die neue Datei lesen</translation>
    </message>
    <message>
        <source>was written over by another program since it was opened; save the dossier under another name, or read the file anew</source>
        <translation>wurde seit dem Öffnen von einem anderen Programm überschrieben; das Dossier unter anderem Namen speichern oder die Datei neu lesen</translation>
    </message>
    <message>
        <source>cannot be read while the log beside it is there</source>
        <translation>kann nicht gelesen werden, solange das Protokoll daneben liegt</translation>
    </message>
    <message>
        <source>may not be written: it lies on a medium that is read-only</source>
        <translation>kann nicht geschrieben werden: liegt auf einem schreibgeschützten Medium</translation>
    </message>
    <message>
        <source>may not be written</source>
        <translation>darf nicht geschrieben werden</translation>
    </message>
    <message>
        <source>may not be written: no file can be made in its folder %1</source>
        <translation>kann nicht geschrieben werden: In seinem Ordner %1 kann keine Datei angelegt werden</translation>
    </message>
    <message>
        <source>was written over by another program, and is too large to have been held in memory: what it held before this session is only in a copy of yours</source>
        <translation>wurde von einem anderen Programm überschrieben und war zu groß, um im Speicher gehalten zu werden: der Inhalt vor dieser Sitzung liegt nur in einer eigenen Kopie vor</translation>
    </message>
    <message>
        <source>no index of its words could be made: %1</source>
        <translation>der Wortindex konnte nicht erstellt werden: %1</translation>
    </message>
    <message>
        <source>was changed meanwhile</source>
        <translation>wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>is damaged, and “%1” beside it does not mend it</source>
        <translation>ist beschädigt, und „%1“ daneben behebt das nicht</translation>
    </message>
    <message>
        <source>no private copy could be made: %1</source>
        <translation>es konnte keine private Kopie angelegt werden: %1</translation>
    </message>
    <message>
        <source>it could not be read, or there is no space left</source>
        <translation>es konnte nicht gelesen werden, oder der Speicherplatz reicht nicht</translation>
    </message>
    <message>
        <source>“%1” could not be read</source>
        <translation>„%1“ konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>was changed meanwhile; open it again to go on</source>
        <translation>wurde inzwischen geändert; zum Fortfahren neu öffnen</translation>
    </message>
    <message>
        <source>has the row number %1</source>
        <translation>hat die Zeilennummer %1</translation>
    </message>
    <message>
        <source>has no valid row number</source>
        <translation>hat keine gültige Zeilennummer</translation>
    </message>
    <message>
        <source>has the unknown kind %1</source>
        <translation>hat die unbekannte Art %1</translation>
    </message>
    <message>
        <source>has the unknown status %1</source>
        <translation>hat den unbekannten Status %1</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>endet vor dem Anfang</translation>
    </message>
    <message>
        <source>has an unknown kind or assertion</source>
        <translation>hat eine unbekannte Art oder Aussageart</translation>
    </message>
    <message>
        <source>is a participation whose participant, event, role or assertion is not there</source>
        <translation>ist eine Teilnahme, deren Teilnehmer, Ereignis, Rolle oder Aussageart nicht vorhanden ist</translation>
    </message>
    <message>
        <source>has a name with the character U+0000</source>
        <translation>hat einen Namen mit dem Zeichen U+0000</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <translation>kann nicht geöffnet werden: %1</translation>
    </message>
    <message>
        <source>may not be read</source>
        <translation>darf nicht gelesen werden</translation>
    </message>
    <message>
        <source>no private copy could be made in %1: there is no space left</source>
        <translation>in %1 konnte keine private Kopie angelegt werden: kein Speicherplatz mehr frei</translation>
    </message>
    <message>
        <source>This file is of an older version, and opening it changes nothing in it: the dates, states and numbers of independent sources shown are as that version worked them out. They are worked out anew with the first change.</source>
        <translation>Diese Datei hat eine ältere Version, und das Öffnen ändert nichts in ihr: Die gezeigten Daten, Stände und Anzahlen unabhängiger Quellen sind die, die jene Version ermittelt hat. Mit der ersten Änderung werden sie neu ermittelt.</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message numerus="yes">
        <source>%Ln source</source>
        <comment>%Ln sources</comment>
        <translation>
            <numerusform>%Ln Quelle</numerusform>
            <numerusform>%Ln Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage</source>
        <comment>%Ln passages</comment>
        <translation>
            <numerusform>%Ln Textstelle</numerusform>
            <numerusform>%Ln Textstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln participant</source>
        <comment>%Ln participants</comment>
        <translation>
            <numerusform>%Ln Teilnehmer</numerusform>
            <numerusform>%Ln Teilnehmer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event</source>
        <comment>%Ln events</comment>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln option</source>
        <comment>%Ln options</comment>
        <translation>
            <numerusform>%Ln Option</numerusform>
            <numerusform>%Ln Optionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure</source>
        <comment>%Ln figures</comment>
        <translation>
            <numerusform>%Ln Zahl</numerusform>
            <numerusform>%Ln Zahlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question</source>
        <comment>%Ln questions</comment>
        <translation>
            <numerusform>%Ln Frage</numerusform>
            <numerusform>%Ln Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fact</source>
        <comment>%Ln facts</comment>
        <translation>
            <numerusform>%Ln Fakt</numerusform>
            <numerusform>%Ln Fakten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judgement</source>
        <comment>%Ln judgements</comment>
        <translation>
            <numerusform>%Ln Beurteilung</numerusform>
            <numerusform>%Ln Beurteilungen</numerusform>
        </translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>Textstelle</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>Beurteilung</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>passages</source>
        <translation>Textstellen</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>judgements</source>
        <translation>Beurteilungen</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>summit</source>
        <translation>Gipfel</translation>
    </message>
    <message>
        <source>declaration</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>allegation</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>military act</source>
        <translation>Militäraktion</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>Austausch</translation>
    </message>
    <message>
        <source>expiry</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>sanction</source>
        <translation>Sanktion</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>laufend</translation>
    </message>
    <message>
        <source>held</source>
        <translation>stattgefunden</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>unterzeichnet</translation>
    </message>
    <message>
        <source>alleged</source>
        <translation>behauptet</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>vereinbart</translation>
    </message>
    <message>
        <source>carried out</source>
        <translation>ausgeführt</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>verfallen</translation>
    </message>
    <message>
        <source>made</source>
        <translation>abgefasst</translation>
    </message>
    <message>
        <source>concluded</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>presented</source>
        <translation>vorgelegt</translation>
    </message>
    <message>
        <source>occurred</source>
        <translation>geschehen</translation>
    </message>
    <message>
        <source>imposed</source>
        <translation>verhängt</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Staat</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>host</source>
        <translation>Gastgeber</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>Vorsitz</translation>
    </message>
    <message>
        <source>attended</source>
        <translation>anwesend</translation>
    </message>
    <message>
        <source>signatory</source>
        <translation>Unterzeichner</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>eingeladen</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>genannt</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>Redner</translation>
    </message>
    <message>
        <source>author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>mediator</source>
        <translation>Vermittler</translation>
    </message>
    <message>
        <source>head of delegation</source>
        <translation>Delegationsleiter</translation>
    </message>
    <message>
        <source>party</source>
        <translation>Partei</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>unterstützt</translation>
    </message>
    <message>
        <source>opposes</source>
        <translation>lehnt ab</translation>
    </message>
    <message>
        <source>is open to</source>
        <translation>ist offen für</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>berichtet</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>angekündigt</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>dementiert</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>widerspricht</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>was sie ist</translation>
    </message>
    <message>
        <source>what it could include</source>
        <translation>was sie umfassen könnte</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>main challenge</source>
        <translation>größte Schwierigkeit</translation>
    </message>
    <message>
        <source>open point</source>
        <translation>offener Punkt</translation>
    </message>
    <message>
        <source>obstacle</source>
        <translation>Hindernis</translation>
    </message>
    <message>
        <source>signal to watch</source>
        <translation>zu beobachtendes Signal</translation>
    </message>
    <message>
        <source>raises it</source>
        <translation>wirft sie auf</translation>
    </message>
    <message>
        <source>bears on it</source>
        <translation>trägt dazu bei</translation>
    </message>
    <message>
        <source>partly answers it</source>
        <translation>beantwortet sie teilweise</translation>
    </message>
    <message>
        <source>answers it</source>
        <translation>beantwortet sie</translation>
    </message>
    <message>
        <source>overtakes it</source>
        <translation>überholt sie</translation>
    </message>
    <message>
        <source>full text</source>
        <translation>Volltext</translation>
    </message>
    <message>
        <source>excerpts</source>
        <translation>Auszüge</translation>
    </message>
    <message>
        <source>low</source>
        <translation>gering</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>einfach</translation>
    </message>
    <message>
        <source>participation</source>
        <translation>Teilnahme</translation>
    </message>
    <message>
        <source>position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>event date</source>
        <translation>Ereignisdatum</translation>
    </message>
    <message>
        <source>event place</source>
        <translation>Ereignisort</translation>
    </message>
    <message>
        <source>event status</source>
        <translation>Ereignisstatus</translation>
    </message>
    <message>
        <source>option aspect</source>
        <translation>Optionsaspekt</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>event link</source>
        <translation>Ereignisverbindung</translation>
    </message>
    <message>
        <source>is part of</source>
        <translation>ist Teil von</translation>
    </message>
    <message>
        <source>follows</source>
        <translation>folgt auf</translation>
    </message>
    <message>
        <source>is an outcome of</source>
        <translation>ist ein Ergebnis von</translation>
    </message>
    <message>
        <source>set off by</source>
        <translation>ausgelöst durch</translation>
    </message>
    <message>
        <source>decided by</source>
        <translation>entschieden durch</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>A – completely reliable</source>
        <translation>A – völlig zuverlässig</translation>
    </message>
    <message>
        <source>B – usually reliable</source>
        <translation>B – gewöhnlich zuverlässig</translation>
    </message>
    <message>
        <source>C – fairly reliable</source>
        <translation>C – ziemlich zuverlässig</translation>
    </message>
    <message>
        <source>D – not usually reliable</source>
        <translation>D – gewöhnlich nicht zuverlässig</translation>
    </message>
    <message>
        <source>E – unreliable</source>
        <translation>E – unzuverlässig</translation>
    </message>
    <message>
        <source>F – reliability cannot be judged</source>
        <translation>F – Zuverlässigkeit nicht beurteilbar</translation>
    </message>
    <message>
        <source>1 – confirmed by other sources</source>
        <translation>1 – durch andere Quellen bestätigt</translation>
    </message>
    <message>
        <source>2 – probably true</source>
        <translation>2 – wahrscheinlich wahr</translation>
    </message>
    <message>
        <source>3 – possibly true</source>
        <translation>3 – möglicherweise wahr</translation>
    </message>
    <message>
        <source>4 – doubtful</source>
        <translation>4 – zweifelhaft</translation>
    </message>
    <message>
        <source>5 – improbable</source>
        <translation>5 – unwahrscheinlich</translation>
    </message>
    <message>
        <source>6 – truth cannot be judged</source>
        <translation>6 – Wahrheitsgehalt nicht beurteilbar</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1 BCE</source>
        <translation>%1 v. Chr.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2 %3 %4</source>
        <translation>%1, %2. %3 %4</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Full stop and comma select the next and previous event, J and K within the lane; F shows the selection, Home everything.</source>
        <translation>Punkt und Komma wählen das nächste und vorige Ereignis, J und K innerhalb der Spur; F zeigt die Auswahl, Pos1 alles.</translation>
    </message>
    <message>
        <source>◂ %1 earlier</source>
        <translation>◂ %1 früher</translation>
    </message>
    <message>
        <source>%1 later ▸</source>
        <translation>%1 später ▸</translation>
    </message>
    <message>
        <source>%1 undated</source>
        <translation>%1 undatiert</translation>
    </message>
    <message>
        <source>1 more lane not shown</source>
        <translation>1 weitere Spur nicht gezeigt</translation>
    </message>
    <message>
        <source>%1 more lanes not shown</source>
        <translation>%1 weitere Spuren nicht gezeigt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln independent source</source>
        <comment>%Ln independent sources</comment>
        <translation>
            <numerusform>%Ln unabhängige Quelle</numerusform>
            <numerusform>%Ln unabhängige Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>+%1 under way</source>
        <translation>+%1 laufend</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>dementiert</translation>
    </message>
    <message>
        <source>reports differ on its state</source>
        <translation>Berichte zum Stand unterscheiden sich</translation>
    </message>
    <message>
        <source>left out by the filter</source>
        <translation>durch den Filter ausgeblendet</translation>
    </message>
    <message>
        <source>no date given</source>
        <translation>kein Datum angegeben</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, gefaltet</translation>
    </message>
    <message>
        <source>Double click or Enter gives every event of the lane a row</source>
        <translation>Doppelklick oder Eingabe gibt jedem Ereignis der Spur eine Zeile</translation>
    </message>
    <message>
        <source>Double click or Enter zooms to them</source>
        <translation>Doppelklick oder Eingabe zoomt darauf</translation>
    </message>
</context>
<context>
    <name>TimelineExport</name>
    <message>
        <source>there is not enough memory for the picture</source>
        <translation>der Speicher reicht nicht für das Bild</translation>
    </message>
    <message>
        <source>is smaller than a timeline can be drawn</source>
        <translation>ist kleiner, als eine Zeitleiste gezeichnet werden kann</translation>
    </message>
    <message>
        <source>would be larger than a picture can be; a lesser size or scale is needed</source>
        <translation>wäre größer, als ein Bild sein kann; kleinere Größe oder Skalierung nötig</translation>
    </message>
</context>
<context>
    <name>TypedDate</name>
    <message>
        <source>is no date: “6 Jan 2026”, “January 2026”, “Tuesday”, “2026-01-06/2026-01-08”, “about 2014”</source>
        <translation>ist kein Datum: „6 Jan 2026“, „January 2026“, „Tuesday“, „2026-01-06/2026-01-08“, „about 2014“</translation>
    </message>
    <message>
        <source>which is the month? Say %1 or %2</source>
        <translation>welches ist der Monat? Schreiben Sie %1 oder %2</translation>
    </message>
    <message>
        <source>of which year? The source has no day to count from</source>
        <translation>welchen Jahres? Die Quelle hat keinen Tag, von dem aus sich zählen ließe</translation>
    </message>
    <message>
        <source>the year is that of the source's day</source>
        <translation>das Jahr ist das des Tages der Quelle</translation>
    </message>
    <message>
        <source>counted from which day? The source has none</source>
        <translation>von welchem Tag aus gezählt? Die Quelle hat keinen</translation>
    </message>
    <message>
        <source>counted from the source's day, %1</source>
        <translation>vom Tag der Quelle aus gezählt, %1</translation>
    </message>
    <message>
        <source>“%1” cannot be kept in a date; say it in the statement</source>
        <translation>„%1“ passt in kein Datum; bitte in der Aussage angeben</translation>
    </message>
</context>
<context>
    <name>TypedGuard</name>
    <message>
        <source>What you typed here is not kept.</source>
        <translation>Was Sie hier eingegeben haben, ist nicht behalten.</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>chancery::AdmiraltyModel</name>
    <message>
        <source>%1%2 – %3, %4</source>
        <translation>%1%2 – %3, %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>chancery::AnchorNote</name>
    <message>
        <source>These words stand at another place in this text than when they were quoted.</source>
        <translation>Diese Wörter stehen in diesem Text an anderer Stelle als beim Zitieren.</translation>
    </message>
    <message>
        <source>The same words as quoted; their spacing, or the form of quotes or dashes, differs.</source>
        <translation>Der zitierte Wortlaut; nur Abstände oder die Form von Anführungszeichen oder Strichen weichen ab.</translation>
    </message>
    <message>
        <source>The text does not say what was quoted.</source>
        <translation>Der Text sagt nicht, was zitiert wurde.</translation>
    </message>
    <message>
        <source>Quoted:</source>
        <translation>Zitiert:</translation>
    </message>
    <message>
        <source>Text:</source>
        <translation>Text:</translation>
    </message>
    <message>
        <source>These words are not found in the text that the dossier carries of this source:</source>
        <translation>Diese Wörter sind im Text, den das Dossier von dieser Quelle enthält, nicht zu finden:</translation>
    </message>
</context>
<context>
    <name>chancery::AttachActions</name>
    <message>
        <source>A&amp;ttach full text…</source>
        <translation>Volltext an&amp;hängen…</translation>
    </message>
    <message>
        <source>Give the selected source its full text from a local file</source>
        <translation>Der ausgewählten Quelle ihren Volltext aus einer lokalen Datei geben</translation>
    </message>
    <message>
        <source>select a source first</source>
        <translation>wählen Sie zuerst eine Quelle</translation>
    </message>
    <message>
        <source>Full text of “%1”</source>
        <translation>Volltext von „%1“</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md *.markdown *.html *.htm *.xhtml *.mht *.mhtml *.warc *.gz *.wacz *.pdf *.eml *.docx *.odt *.fodt);;All files (*)</source>
        <translation>Texte (*.txt *.md *.markdown *.html *.htm *.xhtml *.mht *.mhtml *.warc *.gz *.wacz *.pdf *.eml *.docx *.odt *.fodt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>attaching the text of “%1”</source>
        <translation>Text von „%1“ anhängen</translation>
    </message>
    <message>
        <source>The text could not be attached</source>
        <translation>Der Text konnte nicht angehängt werden</translation>
    </message>
</context>
<context>
    <name>chancery::AttachDialog</name>
    <message>
        <source>exact</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>reflowed</source>
        <translation>umbrochen</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>The text has these words where they were quoted.</source>
        <translation>Der Text hat diese Wörter dort, wo sie zitiert wurden.</translation>
    </message>
    <message>
        <source>The text has these words at another place.</source>
        <translation>Der Text hat diese Wörter an einer anderen Stelle.</translation>
    </message>
    <message>
        <source>The same words; their spacing, or the form of quotes or dashes, differs.</source>
        <translation>Derselbe Wortlaut; nur Abstände oder die Form von Anführungszeichen oder Strichen weichen ab.</translation>
    </message>
    <message>
        <source>The text does not say what was quoted.</source>
        <translation>Der Text sagt nicht, was zitiert wurde.</translation>
    </message>
    <message>
        <source>The text does not have these words.</source>
        <translation>Der Text hat diese Wörter nicht.</translation>
    </message>
    <message>
        <source>Attach full text</source>
        <translation>Volltext anhängen</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Datei wird gelesen…</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>Lesefortschritt</translation>
    </message>
    <message>
        <source>Passages and how they stand in the file</source>
        <translation>Textstellen und wie sie in der Datei stehen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Textstelle</translation>
    </message>
    <message>
        <source>Wording of the passage</source>
        <translation>Wortlaut der Textstelle</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>; the file that the dossier knows, by its SHA-256</source>
        <translation>; die Datei, die das Dossier kennt, nach ihrer SHA-256</translation>
    </message>
    <message>
        <source>; another file than the dossier knows, by its SHA-256</source>
        <translation>; eine andere Datei, als das Dossier kennt, nach ihrer SHA-256</translation>
    </message>
    <message>
        <source>The file cannot be attached: it %1.</source>
        <translation>Die Datei kann nicht angehängt werden: Sie %1.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The source has no passage to tell by whether this is its text.</source>
        <translation>Die Quelle hat keine Textstelle, an der zu erkennen wäre, ob dies ihr Text ist.</translation>
    </message>
    <message>
        <source>This is hardly the text of the source: most passages are not in it.</source>
        <translation>Dies ist kaum der Text der Quelle: Die meisten Textstellen stehen nicht darin.</translation>
    </message>
    <message>
        <source>Every passage has its words in this text.</source>
        <translation>Jede Textstelle findet ihren Wortlaut in diesem Text.</translation>
    </message>
    <message>
        <source>Some passages do not have their words in this text. They stay as they are, and are shown so.</source>
        <translation>Einige Textstellen finden ihren Wortlaut nicht in diesem Text. Sie bleiben, wie sie sind, und werden so gezeigt.</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Quoted:</source>
        <translation>Zitiert:</translation>
    </message>
    <message>
        <source>In the file:</source>
        <translation>In der Datei:</translation>
    </message>
</context>
<context>
    <name>chancery::BookmarkActions</name>
    <message>
        <source>&amp;Bookmark this place…</source>
        <translation>Lesezeichen &amp;setzen…</translation>
    </message>
    <message>
        <source>add bookmark favourite remember place</source>
        <translation>lesezeichen hinzufügen favorit merken stelle</translation>
    </message>
    <message>
        <source>&amp;Organise bookmarks…</source>
        <translation>Lesezeichen verw&amp;alten…</translation>
    </message>
    <message>
        <source>edit rename delete bookmarks favourites</source>
        <translation>lesezeichen bearbeiten umbenennen löschen favoriten</translation>
    </message>
    <message>
        <source>Book&amp;marks</source>
        <translation>&amp;Lesezeichen</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>A dossier keeps %L1 bookmarks at most: delete some first.</source>
        <translation>Ein Dossier hat höchstens %L1 Lesezeichen: bitte zuerst welche löschen.</translation>
    </message>
    <message>
        <source>bookmarking “%1”</source>
        <translation>Lesezeichen „%1“ setzen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>What “%1” leads to is not in the dossier as it is shown: “%2”.</source>
        <translation>Das Ziel von „%1“ ist im Dossier, wie es gezeigt wird, nicht enthalten: „%2“.</translation>
    </message>
    <message>
        <source>The bookmarks could not be changed</source>
        <translation>Die Lesezeichen konnten nicht geändert werden</translation>
    </message>
</context>
<context>
    <name>chancery::BookmarkDialog</name>
    <message>
        <source>Bookmark this place</source>
        <translation>Lesezeichen setzen</translation>
    </message>
    <message>
        <source>&amp;Name of the bookmark:</source>
        <translation>&amp;Name des Lesezeichens:</translation>
    </message>
    <message>
        <source>Name of the bookmark</source>
        <translation>Name des Lesezeichens</translation>
    </message>
    <message>
        <source>Keep the %1 “%2”</source>
        <translation>Merken: %1 „%2“</translation>
    </message>
    <message>
        <source>Keep the time shown, %1</source>
        <translation>Gezeigten Zeitraum merken, %1</translation>
    </message>
    <message>
        <source>Why it cannot be kept so</source>
        <translation>Warum es so nicht geht</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>&amp;Lesezeichen setzen</translation>
    </message>
    <message>
        <source>A bookmark keeps the object, the time, or both.</source>
        <translation>Ein Lesezeichen merkt sich das Objekt, den Zeitraum oder beides.</translation>
    </message>
</context>
<context>
    <name>chancery::BookmarkList</name>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Bookmarks of this dossier</source>
        <translation>Lesezeichen dieses Dossiers</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Dorthin</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Umbe&amp;nennen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>renaming the bookmark “%1”</source>
        <translation>Lesezeichen „%1“ umbenennen</translation>
    </message>
    <message>
        <source>deleting the bookmark “%1”</source>
        <translation>Lesezeichen „%1“ löschen</translation>
    </message>
    <message>
        <source>moving the bookmark “%1”</source>
        <translation>Lesezeichen „%1“ verschieben</translation>
    </message>
    <message>
        <source>This dossier has no bookmarks yet: Ctrl+B keeps the place you are at.</source>
        <translation>Dieses Dossier hat noch keine Lesezeichen: Strg+B merkt die aktuelle Stelle.</translation>
    </message>
    <message>
        <source>Enter goes there, F2 renames, Alt+Up and Alt+Down move, Delete deletes. Ctrl+Z takes it back.</source>
        <translation>Eingabe geht dorthin, F2 benennt um, Alt+Auf und Alt+Ab verschieben, Entf löscht. Strg+Z nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>chancery::BookmarkModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Führt zu</translation>
    </message>
</context>
<context>
    <name>chancery::BriefingDialog</name>
    <message>
        <source>Attach the dossier (JSON), so that the evidence travels along</source>
        <translation>Das Dossier (JSON) anhängen, damit die Belege mitreisen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export briefing</source>
        <translation>Briefing exportieren</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Exportfortschritt</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Datei:</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>Prepared &amp;by:</source>
        <translation>Erstellt &amp;von:</translation>
    </message>
    <message>
        <source>Prepared &amp;on:</source>
        <translation>Erstellt a&amp;m:</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>&amp;Papier:</translation>
    </message>
    <message>
        <source>&amp;Length:</source>
        <translation>&amp;Länge:</translation>
    </message>
    <message>
        <source>For&amp;mat:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Inhalt:</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Sources and passages are always part of it.</source>
        <translation>Quellen und Textstellen sind immer enthalten.</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation>Was die Zeitleiste zeigt</translation>
    </message>
    <message>
        <source>What is selected: %1</source>
        <translation>Was ausgewählt ist: %1</translation>
    </message>
    <message>
        <source>No preview of more than %L1 facts</source>
        <translation>Keine Vorschau bei mehr als %L1 Fakten</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The briefing could not be written. %1</source>
        <translation>Das Briefing konnte nicht geschrieben werden. %1</translation>
    </message>
</context>
<context>
    <name>chancery::BriefingPreview</name>
    <message>
        <source>Preview of the briefing</source>
        <translation>Vorschau des Briefings</translation>
    </message>
</context>
<context>
    <name>chancery::CardHead</name>
    <message>
        <source>Names and membership</source>
        <translation>Namen und Mitgliedschaft</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Show a sentence that uses this name</source>
        <translation>Einen Satz zeigen, der diesen Namen verwendet</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Auch genannt</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Belonging to it</source>
        <translation>Zugehörig</translation>
    </message>
</context>
<context>
    <name>chancery::CardModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show more of the other %1</source>
        <translation>Mehr von den übrigen %1 zeigen</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>umstritten</translation>
    </message>
</context>
<context>
    <name>chancery::ColumnChoices</name>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Erster Wert</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Bedeutet</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>What the column “%1” means</source>
        <translation>Was die Spalte „%1“ bedeutet</translation>
    </message>
    <message>
        <source>(not taken)</source>
        <translation>(nicht übernommen)</translation>
    </message>
</context>
<context>
    <name>chancery::ComparisonModel</name>
    <message>
        <source>%L1 %2</source>
        <translation>%L1 %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
</context>
<context>
    <name>chancery::ComparisonView</name>
    <message>
        <source>Nothing is compared yet: File → Compare with… says what changed since another dossier, File → What changed since… what was learned since a day.</source>
        <translation>Noch wird nichts verglichen: Datei → Vergleichen mit… sagt, was sich seit einem anderen Dossier geändert hat, Datei → Änderungen seit…, was seit einem Tag bekannt wurde.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>What was added, removed and changed</source>
        <translation>Was hinzugefügt, entfernt und geändert wurde</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Keine Unterschiede</translation>
    </message>
    <message>
        <source>The difference and its sentence</source>
        <translation>Der Unterschied und sein Satz</translation>
    </message>
    <message>
        <source>Nothing has changed since %1.</source>
        <translation>Seit %1 hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Since %1: %L2 added, %L3 removed, %L4 changed</source>
        <translation>Seit %1: %L2 hinzugefügt, %L3 entfernt, %L4 geändert</translation>
    </message>
    <message>
        <source>; the dossier's %1: %2 → %3</source>
        <translation>; im Dossier: %1: %2 → %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>chancery::ConflictList</name>
    <message>
        <source>the dossier</source>
        <translation>das Dossier</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(entfernt)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>What both changed</source>
        <translation>Was beide geändert haben</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meins</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>What both changed; M takes mine, T takes theirs</source>
        <translation>Was beide geändert haben; M nimmt meines, T das andere</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>meines</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>das andere</translation>
    </message>
</context>
<context>
    <name>chancery::DateField</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>6 Jan 2026, Tuesday, 2026-01, about 2014</source>
        <translation>6 Jan 2026, Tuesday, 2026-01, about 2014</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>chancery::DayDialog</name>
    <message>
        <source>What changed since</source>
        <translation>Änderungen seit</translation>
    </message>
    <message>
        <source>&amp;Tell what has been learned since this day, by when sources were published:</source>
        <translation>&amp;Zeigen, was seit diesem Tag bekannt wurde, nach dem Erscheinen der Quellen:</translation>
    </message>
    <message>
        <source>Since this day</source>
        <translation>Seit diesem Tag</translation>
    </message>
</context>
<context>
    <name>chancery::DetailsView</name>
    <message>
        <source>&amp;Put back what was typed</source>
        <translation>&amp;Eingegebenes zurückholen</translation>
    </message>
    <message>
        <source>Details of what is selected</source>
        <translation>Details der Auswahl</translation>
    </message>
    <message>
        <source>Escape took it back</source>
        <translation>Escape hat es zurückgenommen</translation>
    </message>
    <message>
        <source>changing %1 of %2</source>
        <translation>%1 von %2 ändern</translation>
    </message>
    <message>
        <source>Select an event, a participant, a fact or anything else to see and change what the dossier has of it.</source>
        <translation>Wählen Sie ein Ereignis, einen Teilnehmer, einen Fakt oder etwas anderes, um zu sehen und zu ändern, was das Dossier dazu hat.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No fact carries it yet: it stands in To source, and in no other view.</source>
        <translation>Noch trägt es kein Fakt: Es steht in „Zu belegen“ und in keiner anderen Ansicht.</translation>
    </message>
    <message>
        <source>What it says is changed in its editor, which keeps what it said before.</source>
        <translation>Was sie sagt, wird in ihrem Editor geändert, der den früheren Wortlaut behält.</translation>
    </message>
    <message>
        <source>Not kept yet: %1</source>
        <translation>Noch nicht übernommen: %1</translation>
    </message>
</context>
<context>
    <name>chancery::DisagreementModel</name>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>chancery::DisagreementSideModel</name>
    <message numerus="yes">
        <source>%Ln source, one root</source>
        <comment>%Ln sources, one root</comment>
        <translation>
            <numerusform>%Ln Quelle, ein Ursprung</numerusform>
            <numerusform>%Ln Quellen, ein Ursprung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source, %1 independent</source>
        <comment>%Ln sources, %1 independent</comment>
        <translation>
            <numerusform>%Ln Quelle, unabhängig: %1</numerusform>
            <numerusform>%Ln Quellen, unabhängig: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>best %1</source>
        <translation>beste %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 (repeats %2)</source>
        <translation>%1 (wiederholt %2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This sentence contradicts another side.</source>
        <translation>Dieser Satz widerspricht einer anderen Seite.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Sides and their sentences</source>
        <translation>Seiten und ihre Sätze</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Zuverlässigkeit</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
</context>
<context>
    <name>chancery::DisagreementsView</name>
    <message>
        <source>Disagreements</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>What the reports disagree on</source>
        <translation>Worin die Berichte voneinander abweichen</translation>
    </message>
    <message>
        <source>The reports of this dossier do not disagree.</source>
        <translation>Die Berichte dieses Dossiers weichen nicht voneinander ab.</translation>
    </message>
    <message>
        <source>Sides of the chosen disagreement, with their sentences</source>
        <translation>Seiten der gewählten Abweichung mit ihren Sätzen</translation>
    </message>
    <message>
        <source>Choose a disagreement to read its sides.</source>
        <translation>Wählen Sie eine Abweichung, um ihre Seiten zu lesen.</translation>
    </message>
    <message>
        <source>Kind of disagreement</source>
        <translation>Art der Abweichung</translation>
    </message>
    <message>
        <source>What the disagreement is on</source>
        <translation>Wozu die Abweichung besteht</translation>
    </message>
    <message>
        <source>On anything</source>
        <translation>Zu allem</translation>
    </message>
    <message>
        <source>All kinds (%1)</source>
        <translation>Alle Arten (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 in agreement</source>
        <translation>%1 übereinstimmend</translation>
    </message>
    <message numerus="yes">
        <source>%Ln disagreement</source>
        <comment>%Ln disagreements</comment>
        <translation>
            <numerusform>%Ln Abweichung</numerusform>
            <numerusform>%Ln Abweichungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chancery::DossierComparison</name>
    <message>
        <source>What changed since this dossier</source>
        <translation>Was sich seit diesem Dossier geändert hat</translation>
    </message>
    <message>
        <source>Dossiers (*.dossier *.json);;All files (*)</source>
        <translation>Dossiers (*.dossier *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>what was known on %1</source>
        <translation>der Kenntnisstand vom %1</translation>
    </message>
    <message>
        <source>Comparing with %1</source>
        <translation>Vergleich mit %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The dossiers could not be compared</source>
        <translation>Die Dossiers konnten nicht verglichen werden</translation>
    </message>
</context>
<context>
    <name>chancery::DossierMergeDialog</name>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Merge another dossier</source>
        <translation>Anderes Dossier zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Base:</source>
        <translation>&amp;Basis:</translation>
    </message>
    <message>
        <source>The dossier that both came of</source>
        <translation>Das Dossier, von dem beide stammen</translation>
    </message>
    <message>
        <source>%1 – the open dossier: its ids and its order stay</source>
        <translation>%1 – das offene Dossier: seine Ids und seine Reihenfolge bleiben</translation>
    </message>
    <message>
        <source>Mine:</source>
        <translation>Meins:</translation>
    </message>
    <message>
        <source>&amp;Theirs:</source>
        <translation>&amp;Andere:</translation>
    </message>
    <message>
        <source>The other dossier</source>
        <translation>Das andere Dossier</translation>
    </message>
    <message>
        <source>the dossier that both came of</source>
        <translation>das Dossier, von dem beide stammen</translation>
    </message>
    <message>
        <source>the other dossier</source>
        <translation>das andere Dossier</translation>
    </message>
    <message>
        <source>The conflict with all of both sides</source>
        <translation>Der Konflikt mit allem von beiden Seiten</translation>
    </message>
    <message>
        <source>Take &amp;mine</source>
        <translation>&amp;Meines nehmen</translation>
    </message>
    <message>
        <source>Take t&amp;heirs</source>
        <translation>A&amp;nderes nehmen</translation>
    </message>
    <message>
        <source>A&amp;ll mine</source>
        <translation>Alles m&amp;eines</translation>
    </message>
    <message>
        <source>All thei&amp;rs</source>
        <translation>Alles an&amp;dere</translation>
    </message>
    <message>
        <source>the open dossier, as one change</source>
        <translation>das offene Dossier, als eine Änderung</translation>
    </message>
    <message>
        <source>a new file…</source>
        <translation>eine neue Datei…</translation>
    </message>
    <message>
        <source>&amp;Into:</source>
        <translation>&amp;In:</translation>
    </message>
    <message>
        <source>Progress of the merge</source>
        <translation>Fortschritt der Zusammenführung</translation>
    </message>
    <message>
        <source>Mer&amp;ge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>Comparing the three…</source>
        <translation>Die drei werden verglichen…</translation>
    </message>
    <message>
        <source>Base:</source>
        <translation>Basis:</translation>
    </message>
    <message>
        <source>Theirs:</source>
        <translation>Andere:</translation>
    </message>
    <message>
        <source>Rests on it:</source>
        <translation>Darauf beruht:</translation>
    </message>
    <message>
        <source>Of both:</source>
        <translation>Von beiden:</translation>
    </message>
    <message>
        <source>the dossier</source>
        <translation>das Dossier</translation>
    </message>
    <message>
        <source>What one of two dossiers changed is taken from it; what both changed, each otherwise, is listed here and decided by you.</source>
        <translation>Was eines von zwei Dossiers geändert hat, wird übernommen; was beide verschieden geändert haben, ist hier aufgelistet und wird von Ihnen entschieden.</translation>
    </message>
    <message>
        <source>Conflicts: %L1, of them open: %L2. M takes mine, T theirs.</source>
        <translation>Konflikte: %L1, davon offen: %L2. M nimmt meines, T das andere.</translation>
    </message>
    <message>
        <source>No conflict is open. Objects that change in mine: %L1.</source>
        <translation>Kein Konflikt ist offen. Objekte, die sich bei mir ändern: %L1.</translation>
    </message>
    <message>
        <source>No conflict is open, and theirs has nothing that mine has not.</source>
        <translation>Kein Konflikt ist offen, und das andere hat nichts, was meines nicht hat.</translation>
    </message>
    <message>
        <source>Nothing had to be merged.</source>
        <translation>Es war nichts zusammenzuführen.</translation>
    </message>
    <message>
        <source>merging “%1”</source>
        <translation>„%1“ zusammenführen</translation>
    </message>
    <message>
        <source>“%1” is merged in; Ctrl+Z takes it back.</source>
        <translation>„%1“ ist zusammengeführt; Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>It breaks the rules of a dossier, and nothing has changed: %1</source>
        <translation>Es verstößt gegen die Regeln eines Dossiers, und nichts hat sich geändert: %1</translation>
    </message>
    <message>
        <source>The merged dossier</source>
        <translation>Das zusammengeführte Dossier</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 geschrieben.</translation>
    </message>
    <message>
        <source>Nothing was written: %1</source>
        <translation>Nichts wurde geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>chancery::DossierSaving</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>save store write keep file</source>
        <translation>speichern sichern datei schreiben</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>save elsewhere another file name</source>
        <translation>woanders speichern anderer dateiname</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>&amp;Kopie speichern…</translation>
    </message>
    <message>
        <source>duplicate backup send share pass on</source>
        <translation>kopie duplikat sicherung backup senden teilen weitergeben</translation>
    </message>
    <message>
        <source>in no file yet</source>
        <translation>noch in keiner Datei</translation>
    </message>
    <message>
        <source>untitled copy</source>
        <translation>unbenannte Kopie</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>“%1” has changes that are in no file.</source>
        <translation>„%1“ hat Änderungen, die in keiner Datei stehen.</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>Ohne Speichern gehen sie verloren.</translation>
    </message>
    <message>
        <source>Changes in no file</source>
        <translation>Änderungen in keiner Datei</translation>
    </message>
    <message>
        <source>“%1” was moved, removed or replaced, and holds changes that may be in no file.</source>
        <translation>„%1“ wurde verschoben, entfernt oder ersetzt und enthält Änderungen, die vielleicht in keiner Datei stehen.</translation>
    </message>
    <message>
        <source>Without saving them under another name they may be lost.</source>
        <translation>Ohne Speichern unter anderem Namen können sie verloren gehen.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <translation>Die Datei hat sich geändert</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else since it was opened or saved here.</source>
        <translation>„%1“ wurde von jemand anderem geändert, seit es hier geöffnet oder gespeichert wurde.</translation>
    </message>
    <message>
        <source>Replaced, what they wrote is lost. Compared, it is shown what your dossier has and the file has not.</source>
        <translation>Beim Ersetzen geht verloren, was dort geschrieben wurde. Der Vergleich zeigt, was Ihr Dossier hat und die Datei nicht.</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>is open here, and a copy of it needs another name</source>
        <translation>ist hier geöffnet, und eine Kopie davon braucht einen anderen Namen</translation>
    </message>
    <message>
        <source>Some sources have their full text, attached from your own files.</source>
        <translation>Einige Quellen haben ihren Volltext, angehängt aus Ihren eigenen Dateien.</translation>
    </message>
    <message>
        <source>The texts are other people's. A copy to pass on carries the quoted passages only; whoever has the files can attach them again.</source>
        <translation>Die Texte gehören anderen. Eine Kopie zur Weitergabe enthält nur die zitierten Textstellen; wer die Dateien hat, kann sie wieder anhängen.</translation>
    </message>
    <message>
        <source>&amp;Quoted passages only</source>
        <translation>&amp;Nur zitierte Textstellen</translation>
    </message>
    <message>
        <source>With the &amp;full texts</source>
        <translation>Mit den &amp;Volltexten</translation>
    </message>
    <message>
        <source>Dossier (*.dossier)</source>
        <translation>Dossier (*.dossier)</translation>
    </message>
    <message>
        <source>JSON dossier (*.json)</source>
        <translation>JSON-Dossier (*.json)</translation>
    </message>
    <message>
        <source>The dossier could not be saved</source>
        <translation>Das Dossier konnte nicht gespeichert werden</translation>
    </message>
</context>
<context>
    <name>chancery::DossierSourceView</name>
    <message>
        <source>Dossier source</source>
        <translation>Quelltext des Dossiers</translation>
    </message>
    <message>
        <source>The dossier as JSON</source>
        <translation>Das Dossier als JSON</translation>
    </message>
    <message>
        <source>Find in the source</source>
        <translation>Im Quelltext suchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>The dossier has %1 objects, too many to be shown as text. “chancery export --format json” writes them to a file.</source>
        <translation>Das Dossier hat %1 Objekte, zu viele, um sie als Text zu zeigen. „chancery export --format json“ schreibt sie in eine Datei.</translation>
    </message>
    <message>
        <source>Reading the dossier…</source>
        <translation>Dossier wird gelesen…</translation>
    </message>
    <message>
        <source>As the dossier was before the last change; open it anew to see it as it is.</source>
        <translation>Stand des Dossiers vor der letzten Änderung; für den jetzigen Stand neu öffnen.</translation>
    </message>
    <message>
        <source>As “chancery export --format json” writes it. Read only.</source>
        <translation>Wie „chancery export --format json“ es schreibt. Nur lesbar.</translation>
    </message>
    <message>
        <source>As “chancery export --format json” writes it, but with long texts (%1) cut in the middle. Read only.</source>
        <translation>Wie „chancery export --format json“ es schreibt, aber mit in der Mitte gekürzten langen Texten (%1). Nur lesbar.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source> … %Ln character is left out here … </source>
        <comment> … %Ln characters are left out here … </comment>
        <translation>
            <numerusform> … hier ist %Ln Zeichen ausgelassen … </numerusform>
            <numerusform> … hier sind %Ln Zeichen ausgelassen … </numerusform>
        </translation>
    </message>
    <message>
        <source>The dossier is too long to be shown as text. “chancery export --format json” writes it to a file.</source>
        <translation>Das Dossier ist zu lang, um als Text gezeigt zu werden. „chancery export --format json“ schreibt es in eine Datei.</translation>
    </message>
</context>
<context>
    <name>chancery::DossierView</name>
    <message>
        <source>Reading the facts of this dossier…</source>
        <translation>Fakten dieses Dossiers werden gelesen…</translation>
    </message>
</context>
<context>
    <name>chancery::EditHistory</name>
    <message>
        <source>the dossier is being changed already</source>
        <translation>das Dossier wird bereits geändert</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>undo take back revert</source>
        <translation>rückgängig zurücknehmen widerrufen</translation>
    </message>
    <message>
        <source>redo again repeat</source>
        <translation>wiederholen nochmals wiederherstellen</translation>
    </message>
    <message>
        <source>nothing was changed yet</source>
        <translation>es wurde noch nichts geändert</translation>
    </message>
    <message>
        <source>nothing was undone</source>
        <translation>es wurde nichts rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>chancery::Edtf</name>
    <message>
        <source>the expression ends too early</source>
        <translation>der Ausdruck endet zu früh</translation>
    </message>
    <message>
        <source>white space is not allowed</source>
        <translation>Leerraum ist nicht erlaubt</translation>
    </message>
    <message>
        <source>“%1” is not allowed here</source>
        <translation>„%1“ ist hier nicht erlaubt</translation>
    </message>
    <message>
        <source>the expression is empty</source>
        <translation>der Ausdruck ist leer</translation>
    </message>
    <message>
        <source>the expression is longer than %1 characters</source>
        <translation>der Ausdruck ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>an interval needs a start or an end</source>
        <translation>ein Intervall braucht einen Anfang oder ein Ende</translation>
    </message>
    <message>
        <source>an interval between times has a time at either end</source>
        <translation>ein Intervall zwischen Zeitpunkten hat an beiden Enden eine Uhrzeit</translation>
    </message>
    <message>
        <source>the interval ends before it starts</source>
        <translation>das Intervall endet vor seinem Anfang</translation>
    </message>
    <message>
        <source>a number follows in a duration</source>
        <translation>in einer Dauer muss eine Zahl folgen</translation>
    </message>
    <message>
        <source>the number is too long</source>
        <translation>die Zahl ist zu lang</translation>
    </message>
    <message>
        <source>only hours, minutes and seconds have fractions</source>
        <translation>nur Stunden, Minuten und Sekunden haben Bruchteile</translation>
    </message>
    <message>
        <source>a duration has a start or an end</source>
        <translation>eine Dauer braucht einen Anfang oder ein Ende</translation>
    </message>
    <message>
        <source>a duration goes with a time</source>
        <translation>eine Dauer steht bei einer Uhrzeit</translation>
    </message>
    <message>
        <source>the duration is too long</source>
        <translation>die Dauer ist zu lang</translation>
    </message>
    <message>
        <source>nothing follows a range without an end</source>
        <translation>auf einen Bereich ohne Ende folgt nichts</translation>
    </message>
    <message>
        <source>a range without a start stands at the beginning of a set</source>
        <translation>ein Bereich ohne Anfang steht am Beginn einer Menge</translation>
    </message>
    <message>
        <source>the range ends before it starts</source>
        <translation>der Bereich endet vor seinem Anfang</translation>
    </message>
    <message>
        <source>a set holds dates, without times</source>
        <translation>eine Menge enthält Daten ohne Uhrzeiten</translation>
    </message>
    <message>
        <source>one of “?”, “~” and “%” is enough: “%” is both of the others</source>
        <translation>eines von „?“, „~“ und „%“ genügt: „%“ ist beides zusammen</translation>
    </message>
    <message>
        <source>a day has two digits</source>
        <translation>ein Tag hat zwei Ziffern</translation>
    </message>
    <message>
        <source>there is no such day</source>
        <translation>diesen Tag gibt es nicht</translation>
    </message>
    <message>
        <source>a year has no “+”</source>
        <translation>ein Jahr hat kein „+“</translation>
    </message>
    <message>
        <source>a year has four digits</source>
        <translation>ein Jahr hat vier Ziffern</translation>
    </message>
    <message>
        <source>a year has four digits; a longer one is written with “Y” before it</source>
        <translation>ein Jahr hat vier Ziffern; einem längeren wird „Y“ vorangestellt</translation>
    </message>
    <message>
        <source>the year 0000 has no sign</source>
        <translation>das Jahr 0000 hat kein Vorzeichen</translation>
    </message>
    <message>
        <source>a year has either unspecified or significant digits</source>
        <translation>ein Jahr hat entweder unbestimmte oder signifikante Ziffern</translation>
    </message>
    <message>
        <source>digits of a year must follow “Y”</source>
        <translation>auf „Y“ müssen Ziffern eines Jahres folgen</translation>
    </message>
    <message>
        <source>a year after “Y” does not begin with 0</source>
        <translation>ein Jahr nach „Y“ beginnt nicht mit 0</translation>
    </message>
    <message>
        <source>the exponent must follow “E”</source>
        <translation>auf „E“ muss der Exponent folgen</translation>
    </message>
    <message>
        <source>an exponent is at least 1</source>
        <translation>ein Exponent ist mindestens 1</translation>
    </message>
    <message>
        <source>years of more than eleven digits are not supported</source>
        <translation>Jahre mit mehr als elf Ziffern werden nicht unterstützt</translation>
    </message>
    <message>
        <source>a year of four digits is written without “Y”</source>
        <translation>ein vierstelliges Jahr wird ohne „Y“ geschrieben</translation>
    </message>
    <message>
        <source>a year with “Y” has no month</source>
        <translation>ein Jahr mit „Y“ hat keinen Monat</translation>
    </message>
    <message>
        <source>the number of significant digits must follow “S”</source>
        <translation>auf „S“ muss die Anzahl signifikanter Ziffern folgen</translation>
    </message>
    <message>
        <source>a year of %1 digits has 1 to %1 significant ones</source>
        <translation>ein Jahr mit %1 Ziffern hat 1 bis %1 signifikante</translation>
    </message>
    <message>
        <source>a year with significant digits has no month</source>
        <translation>ein Jahr mit signifikanten Ziffern hat keinen Monat</translation>
    </message>
    <message>
        <source>a month has two digits</source>
        <translation>ein Monat hat zwei Ziffern</translation>
    </message>
    <message>
        <source>a season has no days</source>
        <translation>eine Jahreszeit hat keine Tage</translation>
    </message>
    <message>
        <source>there is no month %1</source>
        <translation>den Monat %1 gibt es nicht</translation>
    </message>
    <message>
        <source>hours, minutes and seconds have two digits</source>
        <translation>Stunden, Minuten und Sekunden haben zwei Ziffern</translation>
    </message>
    <message>
        <source>a time of day follows a complete, unqualified date only</source>
        <translation>eine Uhrzeit folgt nur auf ein vollständiges Datum ohne Zusatz</translation>
    </message>
    <message>
        <source>a time of day has hours, minutes and seconds: T14:30:00</source>
        <translation>eine Uhrzeit hat Stunden, Minuten und Sekunden: T14:30:00</translation>
    </message>
    <message>
        <source>hours run from 00 to 24</source>
        <translation>Stunden reichen von 00 bis 24</translation>
    </message>
    <message>
        <source>minutes run from 00 to 59</source>
        <translation>Minuten reichen von 00 bis 59</translation>
    </message>
    <message>
        <source>seconds run from 00 to 59</source>
        <translation>Sekunden reichen von 00 bis 59</translation>
    </message>
    <message>
        <source>24 hours are followed by 00:00</source>
        <translation>auf 24 Stunden folgt 00:00</translation>
    </message>
    <message>
        <source>a leap second is the last of its day</source>
        <translation>eine Schaltsekunde ist die letzte ihres Tages</translation>
    </message>
    <message>
        <source>hours of an offset run from 00 to 23</source>
        <translation>Stunden eines Zeitversatzes reichen von 00 bis 23</translation>
    </message>
    <message>
        <source>an offset of zero is written “Z” or “+00:00”</source>
        <translation>ein Zeitversatz von null wird „Z“ oder „+00:00“ geschrieben</translation>
    </message>
</context>
<context>
    <name>chancery::EventCardView</name>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Title of an event</source>
        <translation>Titel eines Ereignisses</translation>
    </message>
    <message>
        <source>Event whose card is shown, by its title</source>
        <translation>Ereignis, dessen Karte gezeigt wird, nach seinem Titel</translation>
    </message>
    <message>
        <source>What the dossier says of the event</source>
        <translation>Was das Dossier über das Ereignis sagt</translation>
    </message>
    <message>
        <source>Select an event in any view, or type its title.</source>
        <translation>Wählen Sie ein Ereignis in einer Ansicht oder tippen Sie seinen Titel.</translation>
    </message>
    <message>
        <source>The filter hides every fact that concerns this event.</source>
        <translation>Der Filter blendet jeden Fakt zu diesem Ereignis aus.</translation>
    </message>
    <message>
        <source>No fact of this dossier concerns this event yet. Ctrl+Return in a source makes one of the sentence at the caret.</source>
        <translation>Noch betrifft kein Fakt dieses Dossiers dieses Ereignis. Strg+Return in einer Quelle macht einen aus dem Satz an der Schreibmarke.</translation>
    </message>
</context>
<context>
    <name>chancery::EventHead</name>
    <message>
        <source>Event, when and where</source>
        <translation>Ereignis, wann und wo</translation>
    </message>
    <message>
        <source> (reports differ)</source>
        <translation> (Berichte unterscheiden sich)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>%1 (planned)</source>
        <translation>%1 (geplant)</translation>
    </message>
    <message>
        <source>no date stated</source>
        <translation>kein Datum angegeben</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Own note</source>
        <translation>Eigene Notiz</translation>
    </message>
</context>
<context>
    <name>chancery::ExportActions</name>
    <message>
        <source>&amp;Export briefing…</source>
        <translation>Briefing e&amp;xportieren…</translation>
    </message>
    <message>
        <source>PDF Word DOCX HTML Markdown OpenDocument ODT report brief write document</source>
        <translation>PDF Word DOCX HTML Markdown OpenDocument ODT bericht lagebericht dokument</translation>
    </message>
    <message>
        <source>Export &amp;data…</source>
        <translation>Da&amp;ten exportieren…</translation>
    </message>
    <message>
        <source>CSV Excel spreadsheet table JSON calendar iCalendar annotations TimelineJS SVG PNG picture</source>
        <translation>CSV Excel tabelle JSON kalender iCalendar annotationen TimelineJS SVG PNG bild</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>print printer paper</source>
        <translation>drucken drucker papier</translation>
    </message>
    <message>
        <source>what the filter leaves</source>
        <translation>was der Filter übrig lässt</translation>
    </message>
    <message>
        <source>What is selected: %1</source>
        <translation>Was ausgewählt ist: %1</translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation>Was die Zeitleiste zeigt</translation>
    </message>
    <message>
        <source>What the filter leaves</source>
        <translation>Was der Filter übrig lässt</translation>
    </message>
</context>
<context>
    <name>chancery::ExportDialog</name>
    <message>
        <source>Export data</source>
        <translation>Daten exportieren</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Exportfortschritt</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose where it goes</source>
        <translation>Ziel wählen</translation>
    </message>
    <message>
        <source>For&amp;mat:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Inhalt:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Ziel:</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln fact)</source>
        <comment>%1 (%Ln facts)</comment>
        <translation>
            <numerusform>%1 (%Ln Fakt)</numerusform>
            <numerusform>%1 (%Ln Fakten)</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The data could not be exported. %1</source>
        <translation>Die Daten konnten nicht exportiert werden. %1</translation>
    </message>
</context>
<context>
    <name>chancery::FactForm</name>
    <message>
        <source>6 Jan 2026, Tuesday, about 2014</source>
        <translation>6 Jan 2026, Tuesday, about 2014</translation>
    </message>
    <message>
        <source>in the text: %1</source>
        <translation>im Text: %1</translation>
    </message>
    <message>
        <source>a new fact</source>
        <translation>ein neuer Fakt</translation>
    </message>
    <message>
        <source>supports “%1”</source>
        <translation>stützt „%1“</translation>
    </message>
    <message>
        <source>contradicts “%1”</source>
        <translation>widerspricht „%1“</translation>
    </message>
    <message>
        <source>In your own words; empty it is “%1”</source>
        <translation>In eigenen Worten; leer ist es „%1“</translation>
    </message>
    <message>
        <source>Nothing is called “%1” yet: choose in the list, where a new one is the last.</source>
        <translation>Noch heißt nichts „%1“: Wählen Sie aus der Liste, deren letzter Eintrag ein neues anlegt.</translation>
    </message>
    <message>
        <source>The date: %1</source>
        <translation>Das Datum: %1</translation>
    </message>
    <message>
        <source>The figure has no number: “about 35”, “15,000–20,000”, “2 million”.</source>
        <translation>Zur Zahl fehlt die Ziffer: „about 35“, „15,000–20,000“, „2 million“.</translation>
    </message>
    <message>
        <source>adding a passage to %1</source>
        <translation>Textstelle zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>adding the fact %1</source>
        <translation>Fakt %1 hinzufügen</translation>
    </message>
    <message>
        <source>Kept: %1. Ctrl+Return makes a fact of the sentence at the caret.</source>
        <translation>Behalten: %1. Strg+Return macht einen Fakt aus dem Satz an der Schreibmarke.</translation>
    </message>
    <message>
        <source>What you typed is kept for these words. Ctrl+Return goes on.</source>
        <translation>Ihre Eingabe bleibt für diese Wörter erhalten. Strg+Return setzt sie fort.</translation>
    </message>
    <message>
        <source>Fact from the text</source>
        <translation>Fakt aus dem Text</translation>
    </message>
    <message>
        <source>Put the caret into a sentence of a source, or select words, and press Ctrl+Return.</source>
        <translation>Setzen Sie die Schreibmarke in einen Satz einer Quelle oder wählen Sie Wörter aus und drücken Sie Strg+Return.</translation>
    </message>
    <message>
        <source>&amp;Keep the fact</source>
        <translation>Fakt &amp;behalten</translation>
    </message>
    <message>
        <source>Return keeps it and goes to the next sentence, Ctrl+Return stays with this one</source>
        <translation>Return behält ihn und geht zum nächsten Satz, Strg+Return bleibt bei diesem</translation>
    </message>
    <message>
        <source>Return: keep, next · Ctrl+Return: keep, stay · Esc: leave</source>
        <translation>Return: behalten, weiter · Strg+Return: behalten, bleiben · Esc: verlassen</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Of event</source>
        <translation>Zum Ereignis</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>Aspekt</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>about 35, 15,000–20,000</source>
        <translation>about 35, 15,000–20,000</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Put forward as</source>
        <translation>Vorgebracht als</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>nobody is quoted</source>
        <translation>niemand wird zitiert</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>Glaubwürdigkeit</translation>
    </message>
</context>
<context>
    <name>chancery::FactHeader</name>
    <message>
        <source>Fact shown</source>
        <translation>Gezeigter Fakt</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>said %1</source>
        <translation>gesagt %1</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>umstritten</translation>
    </message>
    <message>
        <source>Passage %1 of %2 contradicts this fact — %3</source>
        <translation>Textstelle %1 von %2 widerspricht diesem Fakt — %3</translation>
    </message>
    <message>
        <source>Passage %1 of %2 — %3</source>
        <translation>Textstelle %1 von %2 — %3</translation>
    </message>
    <message>
        <source>Judgement (%1 confidence): %2 The fact below is one of those it rests on.</source>
        <translation>Beurteilung (Konfidenz %1): %2 Der Fakt unten ist einer von denen, auf denen sie beruht.</translation>
    </message>
</context>
<context>
    <name>chancery::FactListModel</name>
    <message>
        <source>said %1</source>
        <translation>gesagt %1</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>umstritten</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1. One that repeats another counts as that one.</source>
        <translation>%1. Eine, die eine andere wiederholt, zählt als diese.</translation>
    </message>
    <message>
        <source>A passage contradicts this fact.</source>
        <translation>Eine Textstelle widerspricht diesem Fakt.</translation>
    </message>
    <message>
        <source>%1 (%2; left out by the filter)</source>
        <translation>%1 (%2; durch den Filter ausgeblendet)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Assertion</source>
        <translation>Aussageart</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>Glaubwürdigkeit</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Too many facts to be put in this order: narrow the list first.</source>
        <translation>Zu viele Fakten für diese Sortierung: bitte zuerst die Liste eingrenzen.</translation>
    </message>
    <message>
        <source>Independent sources that support the fact</source>
        <translation>Unabhängige Quellen, die den Fakt stützen</translation>
    </message>
</context>
<context>
    <name>chancery::FactsView</name>
    <message>
        <source>&amp;All facts</source>
        <translation>&amp;Alle Fakten</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Filter by words of the statement</source>
        <translation>Nach Wörtern der Aussage filtern</translation>
    </message>
    <message>
        <source>Filter the facts by words of their statements</source>
        <translation>Die Fakten nach Wörtern ihrer Aussagen filtern</translation>
    </message>
    <message>
        <source>List every fact of the dossier, not only those of what is selected</source>
        <translation>Alle Fakten des Dossiers auflisten, nicht nur die der Auswahl</translation>
    </message>
    <message>
        <source>28 September 2026</source>
        <translation>28. September 2026</translation>
    </message>
    <message>
        <source>All facts (%1)</source>
        <translation>Alle Fakten (%1)</translation>
    </message>
    <message>
        <source>All facts (%1), of which the filter leaves %2</source>
        <translation>Alle Fakten (%1), davon nach Filter %2</translation>
    </message>
    <message>
        <source>Facts that the filter leaves: %1 of %2</source>
        <translation>Fakten nach Filter: %1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>%1 found so far · %2</source>
        <translation>%1 bisher gefunden · %2</translation>
    </message>
    <message>
        <source>%1 found · %2</source>
        <translation>%1 gefunden · %2</translation>
    </message>
</context>
<context>
    <name>chancery::FigureChart</name>
    <message>
        <source>Chart of the reported values</source>
        <translation>Diagramm der berichteten Werte</translation>
    </message>
</context>
<context>
    <name>chancery::FigureModel</name>
    <message>
        <source>not reported</source>
        <translation>nicht berichtet</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (repeats %2)</source>
        <translation>%1 (wiederholt %2)</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Figure and values</source>
        <translation>Zahl und Werte</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Assertion</source>
        <translation>Aussageart</translation>
    </message>
</context>
<context>
    <name>chancery::FiguresView</name>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Figures and their reported values, most disagreement first</source>
        <translation>Zahlen und ihre berichteten Werte, größte Abweichung zuerst</translation>
    </message>
    <message>
        <source>This dossier has no figures.</source>
        <translation>Dieses Dossier hat keine Zahlen.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>The figure charted</source>
        <translation>Die Zahl im Diagramm</translation>
    </message>
</context>
<context>
    <name>chancery::FileWatch</name>
    <message>
        <source>The dossier's file</source>
        <translation>Die Datei des Dossiers</translation>
    </message>
    <message>
        <source>“%1” was moved away or removed while it was open.</source>
        <translation>„%1“ wurde verschoben oder entfernt, während es geöffnet war.</translation>
    </message>
    <message>
        <source>Another file has taken the place of “%1” while it was open.</source>
        <translation>Eine andere Datei hat „%1“ ersetzt, während es geöffnet war.</translation>
    </message>
    <message>
        <source>Something else was written into “%1” while it was open.</source>
        <translation>In „%1“ wurde etwas anderes geschrieben, während es geöffnet war.</translation>
    </message>
    <message>
        <source>The dossier stays as you see it, and nothing is written to that file. Saved under another name, it can be changed again.</source>
        <translation>Das Dossier bleibt, wie Sie es sehen, und in jene Datei wird nichts geschrieben. Unter anderem Namen gespeichert, lässt es sich wieder ändern.</translation>
    </message>
    <message>
        <source>What you changed here is in it; compared, it is shown what the file has now.</source>
        <translation>Was Sie hier geändert haben, steht darin; der Vergleich zeigt, was die Datei jetzt hat.</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
</context>
<context>
    <name>chancery::FilterActions</name>
    <message>
        <source>&amp;Filter…</source>
        <translation>&amp;Filtern…</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>Filter &amp;aufheben</translation>
    </message>
    <message>
        <source>&amp;Dim instead of hide</source>
        <translation>&amp;Abblenden statt ausblenden</translation>
    </message>
    <message>
        <source>Choose what the views show</source>
        <translation>Wählen, was die Ansichten zeigen</translation>
    </message>
    <message>
        <source>filter narrow limit restrict hide show only</source>
        <translation>filtern einschränken begrenzen ausblenden nur zeigen</translation>
    </message>
    <message>
        <source>remove filter show all everything</source>
        <translation>filter entfernen alles zeigen</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Show what the filter leaves out pale, in the timeline and in the list of facts</source>
        <translation>Was der Filter ausblendet, in der Zeitleiste und der Faktenliste blass zeigen</translation>
    </message>
    <message>
        <source>there is no filter</source>
        <translation>es gibt keinen Filter</translation>
    </message>
</context>
<context>
    <name>chancery::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Remove the whole filter</source>
        <translation>Den ganzen Filter entfernen</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Remove from the filter: %1</source>
        <translation>Aus dem Filter entfernen: %1</translation>
    </message>
    <message>
        <source>&amp;Remove from the filter</source>
        <translation>Aus dem &amp;Filter entfernen</translation>
    </message>
    <message>
        <source>Remove “%1” from the filter</source>
        <translation>„%1“ aus dem Filter entfernen</translation>
    </message>
    <message>
        <source>Looking for what the filter leaves…</source>
        <translation>Suche, was der Filter übrig lässt…</translation>
    </message>
    <message>
        <source>The text could not be looked for: %1</source>
        <translation>Der Text konnte nicht gesucht werden: %1</translation>
    </message>
    <message>
        <source>%L1 of %L2 facts, %L3 of %L4 events</source>
        <translation>%L1 von %L2 Fakten, %L3 von %L4 Ereignissen</translation>
    </message>
    <message>
        <source>Nothing fits, whichever chip is removed.</source>
        <translation>Nichts passt, welches Kriterium auch entfernt wird.</translation>
    </message>
    <message>
        <source>Nothing fits. There would be facts without:</source>
        <translation>Nichts passt. Fakten gäbe es ohne:</translation>
    </message>
</context>
<context>
    <name>chancery::FilterPanel</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>&amp;Dim instead of hide</source>
        <translation>&amp;Abblenden statt ausblenden</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Choices of the filter</source>
        <translation>Auswahl des Filters</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Nur zeigen</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Show what the filter leaves out pale, in the timeline and in the list of facts</source>
        <translation>Was der Filter ausblendet, in der Zeitleiste und der Faktenliste blass zeigen</translation>
    </message>
    <message>
        <source>&amp;Saved filters</source>
        <translation>&amp;Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>Text that facts are to match</source>
        <translation>Text, zu dem Fakten passen sollen</translation>
    </message>
    <message>
        <source>words, "a phrase", who:tusk, is:disputed …</source>
        <translation>Wörter, "ein Ausdruck", who:tusk, is:disputed …</translation>
    </message>
    <message>
        <source>As in Search: every word must occur; the last may go on</source>
        <translation>Wie in der Suche: Jedes Wort muss vorkommen; das letzte darf weitergehen</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>So fragen Sie</translation>
    </message>
    <message>
        <source>What the text was taken for</source>
        <translation>Wie der Text verstanden wurde</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Counting the facts…</source>
        <translation>Fakten werden gezählt…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fact</source>
        <comment>%Ln facts</comment>
        <translation>
            <numerusform>%Ln Fakt</numerusform>
            <numerusform>%Ln Fakten</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Filtern nach: %1</translation>
    </message>
</context>
<context>
    <name>chancery::FirstHint</name>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>chancery::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
</context>
<context>
    <name>chancery::ImportDialog</name>
    <message>
        <source>Its columns, and what each means:</source>
        <translation>Die Spalten und was jede bedeutet:</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>what it looks like</source>
        <translation>wonach es aussieht</translation>
    </message>
    <message>
        <source>Columns of the table and what they mean</source>
        <translation>Spalten der Tabelle und ihre Bedeutung</translation>
    </message>
    <message>
        <source>The first rows as they will be</source>
        <translation>Die ersten Zeilen, wie sie werden</translation>
    </message>
    <message>
        <source>events with facts that rest on the file</source>
        <translation>Ereignisse mit Fakten, die auf der Datei beruhen</translation>
    </message>
    <message>
        <source>events to source: no fact says anything of them yet</source>
        <translation>zu belegende Ereignisse: noch sagt kein Fakt etwas über sie</translation>
    </message>
    <message>
        <source>en, de, uk … – the dossier's where it is empty</source>
        <translation>en, de, uk … – leer die des Dossiers</translation>
    </message>
    <message>
        <source>this dossier</source>
        <translation>dieses Dossier</translation>
    </message>
    <message>
        <source>a new dossier…</source>
        <translation>ein neues Dossier…</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Importfortschritt</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Read as:</source>
        <translation>&amp;Lesen als:</translation>
    </message>
    <message>
        <source>&amp;Becomes:</source>
        <translation>&amp;Wird zu:</translation>
    </message>
    <message>
        <source>&amp;Title of the source:</source>
        <translation>&amp;Titel der Quelle:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>Int&amp;o:</source>
        <translation>I&amp;n:</translation>
    </message>
    <message>
        <source>The first &amp;rows as they will be:</source>
        <translation>Die ersten &amp;Zeilen, wie sie werden:</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Datei wird gelesen…</translation>
    </message>
    <message>
        <source>“%1” is no language tag: en, de, uk</source>
        <translation>„%1“ ist keine Sprachkennung: en, de, uk</translation>
    </message>
    <message>
        <source>%1 – read as %2</source>
        <translation>%1 – gelesen als %2</translation>
    </message>
    <message>
        <source>The file is long: its rows are counted as they are read, and written into the dossier's file, which takes a while and can be cancelled, but not be taken back.</source>
        <translation>Die Datei ist lang: Ihre Zeilen werden beim Lesen gezählt und in die Datei des Dossiers geschrieben. Das dauert eine Weile und kann abgebrochen, aber nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>This dossier is in no file yet: it is saved into one first.</source>
        <translation>Dieses Dossier liegt noch in keiner Datei: Es wird zuerst in einer gespeichert.</translation>
    </message>
    <message>
        <source>Cancelled: nothing has changed.</source>
        <translation>Abgebrochen: Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>It cannot be imported: %1. Nothing has changed.</source>
        <translation>Import nicht möglich: %1. Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Bringing it in…</source>
        <translation>Wird übernommen…</translation>
    </message>
    <message>
        <source>importing “%1”</source>
        <translation>„%1“ importieren</translation>
    </message>
    <message>
        <source>Save the dossier with what is imported</source>
        <translation>Das Dossier mit dem Importierten speichern</translation>
    </message>
    <message>
        <source>Reading and writing…</source>
        <translation>Lesen und Schreiben…</translation>
    </message>
    <message>
        <source>A new dossier of what is imported</source>
        <translation>Ein neues Dossier aus dem Importierten</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>%1 importiert</translation>
    </message>
    <message>
        <source>Rows that were kept out, and why</source>
        <translation>Nicht übernommene Zeilen und warum</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
</context>
<context>
    <name>chancery::ImportRows</name>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Textstelle</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>kept out: %1</source>
        <translation>nicht übernommen: %1</translation>
    </message>
    <message>
        <source>Why it is not in</source>
        <translation>Warum nicht übernommen</translation>
    </message>
</context>
<context>
    <name>chancery::Importing</name>
    <message>
        <source>I&amp;mport…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Mer&amp;ge…</source>
        <translation>&amp;Zusammenführen…</translation>
    </message>
    <message>
        <source>Events, sources or passages from other programs' files</source>
        <translation>Ereignisse, Quellen oder Textstellen aus Dateien anderer Programme</translation>
    </message>
    <message>
        <source>import csv spreadsheet Excel table events timeline calendar references bibliography annotations</source>
        <translation>importieren csv Excel tabelle ereignisse zeitleiste kalender literatur quellen bibliografie annotationen import</translation>
    </message>
    <message>
        <source>Another dossier that came of the same one</source>
        <translation>Ein anderes Dossier gleicher Herkunft</translation>
    </message>
    <message>
        <source>merge dossiers three-way combine conflicts colleague</source>
        <translation>dossiers zusammenführen drei-wege vereinen konflikte kollege merge</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Lists and timelines (*.csv *.tsv *.tab *.txt *.json *.ics *.ris *.bib);;All files (*)</source>
        <translation>Listen und Zeitleisten (*.csv *.tsv *.tab *.txt *.json *.ics *.ris *.bib);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Dossiers (*.dossier)</source>
        <translation>Dossiers (*.dossier)</translation>
    </message>
    <message>
        <source>Dossiers (*.dossier *.json);;All files (*)</source>
        <translation>Dossiers (*.dossier *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Dossiers (*.dossier);;JSON (*.json)</source>
        <translation>Dossiers (*.dossier);;JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>chancery::JudgementActions</name>
    <message>
        <source>New &amp;judgement…</source>
        <translation>&amp;Neue Beurteilung…</translation>
    </message>
    <message>
        <source>Re&amp;vise the judgement…</source>
        <translation>Beurteilung über&amp;arbeiten…</translation>
    </message>
    <message>
        <source>judgement add create conclusion assessment estimate likelihood confidence</source>
        <translation>beurteilung hinzufügen anlegen schluss einschätzung bewertung wahrscheinlichkeit konfidenz</translation>
    </message>
    <message>
        <source>edit change judgement conclusion assessment</source>
        <translation>beurteilung ändern bearbeiten schluss einschätzung</translation>
    </message>
    <message>
        <source>select a judgement first</source>
        <translation>wählen Sie zuerst eine Beurteilung</translation>
    </message>
    <message>
        <source>The judgement is kept; Ctrl+Z takes it back.</source>
        <translation>Die Beurteilung ist gespeichert; Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>confirming a judgement</source>
        <translation>Beurteilung bestätigen</translation>
    </message>
    <message>
        <source>making a judgement a key one</source>
        <translation>Beurteilung zur zentralen machen</translation>
    </message>
    <message>
        <source>making a judgement no key one</source>
        <translation>Beurteilung nicht mehr zentral</translation>
    </message>
    <message>
        <source>moving a judgement</source>
        <translation>Beurteilung verschieben</translation>
    </message>
    <message>
        <source>the judgement %1</source>
        <translation>die Beurteilung %1</translation>
    </message>
</context>
<context>
    <name>chancery::JudgementForm</name>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>A &amp;key judgement</source>
        <translation>&amp;Zentrale Beurteilung</translation>
    </message>
    <message>
        <source>What it takes for granted, a line each</source>
        <translation>Was sie voraussetzt, eine Zeile je Annahme</translation>
    </message>
    <message>
        <source>What else may be, a line each</source>
        <translation>Was sonst sein kann, eine Zeile je Möglichkeit</translation>
    </message>
    <message>
        <source>What would change it, a line each</source>
        <translation>Was sie ändern würde, eine Zeile je Umstand</translation>
    </message>
    <message>
        <source>Keep (Ctrl+Return)</source>
        <translation>Behalten (Strg+Return)</translation>
    </message>
    <message>
        <source>Judgement being written</source>
        <translation>Beurteilung in Arbeit</translation>
    </message>
    <message>
        <source>One of those that a reader sees first</source>
        <translation>Eine von denen, die der Leser zuerst sieht</translation>
    </message>
    <message>
        <source>Ctrl+Shift+J begins a judgement.</source>
        <translation>Strg+Umschalt+J beginnt eine Beurteilung.</translation>
    </message>
    <message>
        <source>Take the selected fact</source>
        <translation>Ausgewählten Fakt nehmen</translation>
    </message>
    <message>
        <source>Statement, with its likelihood</source>
        <translation>Aussage mit ihrer Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>What you conclude, in one sentence. Choose a likelihood, and it begins so.</source>
        <translation>Was Sie schlussfolgern, in einem Satz. Wählen Sie eine Wahrscheinlichkeit, und er beginnt damit.</translation>
    </message>
    <message>
        <source>&amp;Likelihood</source>
        <translation>&amp;Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <translation>&amp;Konfidenz</translation>
    </message>
    <message>
        <source>&amp;because</source>
        <translation>wei&amp;l</translation>
    </message>
    <message>
        <source>It rests on</source>
        <translation>Sie beruht auf</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>… or an answer to</source>
        <translation>… oder eine Antwort auf</translation>
    </message>
    <message>
        <source>New judgement</source>
        <translation>Neue Beurteilung</translation>
    </message>
    <message>
        <source>Revise the judgement</source>
        <translation>Beurteilung überarbeiten</translation>
    </message>
    <message>
        <source>As ICD 203 wants it.</source>
        <translation>Wie ICD 203 es verlangt.</translation>
    </message>
    <message>
        <source>adding the judgement %1</source>
        <translation>Beurteilung %1 hinzufügen</translation>
    </message>
    <message>
        <source>revising the judgement %1</source>
        <translation>Beurteilung %1 überarbeiten</translation>
    </message>
</context>
<context>
    <name>chancery::JudgementsView</name>
    <message>
        <source>Judgements</source>
        <translation>Beurteilungen</translation>
    </message>
    <message>
        <source>Judgements, the key ones first</source>
        <translation>Beurteilungen, die zentralen zuerst</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>Write a new judgement</source>
        <translation>Eine neue Beurteilung schreiben</translation>
    </message>
    <message>
        <source>Revise…</source>
        <translation>Überarbeiten…</translation>
    </message>
    <message>
        <source>Say it otherwise; the earlier wording is kept with its day</source>
        <translation>Anders formulieren; der frühere Wortlaut bleibt mit seinem Tag erhalten</translation>
    </message>
    <message>
        <source>Still holds</source>
        <translation>Gilt noch</translation>
    </message>
    <message>
        <source>It holds on its facts as they are now: takes the mark away</source>
        <translation>Sie gilt für ihre Fakten, wie sie jetzt sind: entfernt die Markierung</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>One of those that a reader sees first</source>
        <translation>Eine von denen, die der Leser zuerst sieht</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Move it before the one above</source>
        <translation>Vor die darüber verschieben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Move it behind the one below</source>
        <translation>Hinter die darunter verschieben</translation>
    </message>
    <message>
        <source>No judgement yet. “New…” writes one: what you conclude, how likely it is, with which confidence and on which facts.</source>
        <translation>Noch keine Beurteilung. „Neu…“ schreibt eine: was Sie schlussfolgern, wie wahrscheinlich es ist, mit welcher Konfidenz und auf welchen Fakten.</translation>
    </message>
    <message>
        <source>What the judgement rests on, and what speaks against it</source>
        <translation>Worauf die Beurteilung beruht und was dagegen spricht</translation>
    </message>
    <message>
        <source>Select a judgement to see what it rests on.</source>
        <translation>Wählen Sie eine Beurteilung, um zu sehen, worauf sie beruht.</translation>
    </message>
    <message>
        <source>likelihood: %1</source>
        <translation>Wahrscheinlichkeit: %1</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>abgefasst %1</translation>
    </message>
    <message>
        <source>Confidence %1: %2</source>
        <translation>Konfidenz %1: %2</translation>
    </message>
    <message>
        <source>Own note: %1</source>
        <translation>Eigene Notiz: %1</translation>
    </message>
</context>
<context>
    <name>chancery::KeptFields</name>
    <message>
        <source>What you typed here before is back.</source>
        <translation>Was Sie hier zuvor eingegeben haben, ist wieder da.</translation>
    </message>
</context>
<context>
    <name>chancery::KeyHelp</name>
    <message>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>Scroll the lanes</source>
        <translation>Die Spuren rollen</translation>
    </message>
    <message>
        <source>Shift+Wheel, drag</source>
        <translation>Umschalt+Rad, Ziehen</translation>
    </message>
    <message>
        <source>Move through time</source>
        <translation>Sich in der Zeit bewegen</translation>
    </message>
    <message>
        <source>Ctrl+Wheel, pinch</source>
        <translation>Strg+Rad, Zoomgeste</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Am Zeiger zoomen</translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <translation>Umschalt+Ziehen</translation>
    </message>
    <message>
        <source>Zoom to a range</source>
        <translation>Auf einen Zeitraum zoomen</translation>
    </message>
    <message>
        <source>Double click, F</source>
        <translation>Doppelklick, F</translation>
    </message>
    <message>
        <source>Fit the selection; F again fits all</source>
        <translation>Auswahl einpassen; noch einmal F: alles</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>Fit all</source>
        <translation>Alles einpassen</translation>
    </message>
    <message>
        <source>A, D, Left, Right</source>
        <translation>A, D, Links, Rechts</translation>
    </message>
    <message>
        <source>W, S, Up, Down</source>
        <translation>W, S, Auf, Ab</translation>
    </message>
    <message>
        <source>+ and -</source>
        <translation>+ und -</translation>
    </message>
    <message>
        <source>Zoom in and out</source>
        <translation>Vergrößern und verkleinern</translation>
    </message>
    <message>
        <source>. and ,</source>
        <translation>. und ,</translation>
    </message>
    <message>
        <source>Next and previous event</source>
        <translation>Nächstes und voriges Ereignis</translation>
    </message>
    <message>
        <source>J and K</source>
        <translation>J und K</translation>
    </message>
    <message>
        <source>Next and previous event in the lane</source>
        <translation>Nächstes und voriges Ereignis in der Spur</translation>
    </message>
    <message>
        <source>] and [</source>
        <translation>] und [</translation>
    </message>
    <message>
        <source>Next and previous mark in the lane, past what is folded together</source>
        <translation>Nächste und vorige Marke in der Spur, an Zusammengefaltetem vorbei</translation>
    </message>
    <message>
        <source>Double click, Enter</source>
        <translation>Doppelklick, Eingabe</translation>
    </message>
    <message>
        <source>Open what is folded together</source>
        <translation>Zusammengefaltetes öffnen</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Back to the range shown before; what is selected and filtered stays</source>
        <translation>Zurück zum zuvor gezeigten Zeitraum; Auswahl und Filter bleiben</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Search keys and actions</source>
        <translation>Tasten und Aktionen suchen</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>Tasten und was sie tun</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Was sie tun</translation>
    </message>
    <message>
        <source>No key does that: %1. Ctrl+K finds what has no key.</source>
        <translation>Keine Taste tut das: %1. Strg+K findet, was keine Taste hat.</translation>
    </message>
</context>
<context>
    <name>chancery::KeysPage</name>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Zuweisen</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <source>As &amp;before</source>
        <translation>&amp;Wie zuvor</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Aktionen und Tasten suchen</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>The keys to be assigned: press them here</source>
        <translation>Die zuzuweisenden Tasten: hier drücken</translation>
    </message>
    <message>
        <source>The keys that the program gives to the action itself</source>
        <translation>Die Tasten, die das Programm selbst der Aktion gibt</translation>
    </message>
    <message>
        <source>These keys are of “%1”, which loses them.</source>
        <translation>Diese Tasten gehören zu „%1“, das sie verliert.</translation>
    </message>
</context>
<context>
    <name>chancery::KnownOnBar</name>
    <message>
        <source>&amp;As known on</source>
        <translation>&amp;Kenntnisstand vom</translation>
    </message>
    <message>
        <source>Shows the dossier as it stood on a day, without what was published later</source>
        <translation>Zeigt das Dossier nach dem Stand eines Tages, ohne später Veröffentlichtes</translation>
    </message>
    <message>
        <source>As known on this day</source>
        <translation>Kenntnisstand dieses Tages</translation>
    </message>
    <message>
        <source>Progress of the replay</source>
        <translation>Fortschritt der Rückschau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the replay</source>
        <translation>Die Rückschau abbrechen</translation>
    </message>
    <message>
        <source>hides %1</source>
        <translation>verbirgt %1</translation>
    </message>
    <message>
        <source>%1 perhaps known…</source>
        <translation>%1 vielleicht bekannt…</translation>
    </message>
    <message>
        <source>What may have been published by then, and may not; it is not shown elsewhere</source>
        <translation>Was bis dahin veröffentlicht worden sein kann oder auch nicht; es wird sonst nirgends gezeigt</translation>
    </message>
</context>
<context>
    <name>chancery::LegendWindow</name>
    <message>
        <source>Legend of the timeline</source>
        <translation>Legende der Zeitleiste</translation>
    </message>
    <message>
        <source>The shape says what it is</source>
        <translation>Die Form sagt, was es ist</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>dementiert</translation>
    </message>
    <message>
        <source>The fill says whether it took place</source>
        <translation>Die Füllung sagt, ob es stattfand</translation>
    </message>
    <message>
        <source>And besides</source>
        <translation>Und außerdem</translation>
    </message>
    <message>
        <source>A bar: it lasts so long, or lies somewhere within</source>
        <translation>Ein Balken: Es dauert so lange oder liegt irgendwo darin</translation>
    </message>
    <message>
        <source>A number, or small bars: several that lie too close to be told apart</source>
        <translation>Eine Zahl oder kleine Balken: mehrere, die zu eng liegen, um sie zu unterscheiden</translation>
    </message>
    <message>
        <source>A small mark beside it, joined by a line: when it was to be, or what other reports say</source>
        <translation>Eine kleine Marke daneben, mit einer Linie verbunden: wann es sein sollte oder was andere Berichte sagen</translation>
    </message>
    <message>
        <source>A name underlined up to its mark: it stands over another time than its event’s</source>
        <translation>Ein bis zu seiner Marke unterstrichener Name: Er steht über einer anderen Zeit als der seines Ereignisses</translation>
    </message>
</context>
<context>
    <name>chancery::MainWindow</name>
    <message>
        <source>Passage</source>
        <translation>Textstelle</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Participant card</source>
        <translation>Teilnehmerkarte</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Judgements</source>
        <translation>Beurteilungen</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Beurteilung</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Fact from text</source>
        <translation>Fakt aus Text</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>To source</source>
        <translation>Zu belegen</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;All files (*)</source>
        <translation>PDF (*.pdf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Opening was cancelled.</source>
        <translation>Das Öffnen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Progress of opening</source>
        <translation>Fortschritt beim Öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>About Chancery</source>
        <translation>Über Chancery</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Chancery %1&lt;/h3&gt;&lt;p&gt;A viewer for diplomatic timelines. Nothing is shown without its sentence; disagreement is shown, never resolved silently.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Chancery %1&lt;/h3&gt;&lt;p&gt;Ein Anzeigeprogramm für diplomatische Zeitleisten. Nichts wird ohne seinen Satz gezeigt; Abweichungen werden gezeigt und nie stillschweigend aufgelöst.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder später.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1 (%2)[*] – Chancery</source>
        <translation>%1 (%2)[*] – Chancery</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>Text at %1 %</source>
        <translation>Text mit %1 %</translation>
    </message>
    <message>
        <source>F11 gives back the window.</source>
        <translation>F11 gibt das Fenster zurück.</translation>
    </message>
    <message>
        <source>Click on an event: everything else follows it.</source>
        <translation>Klicken Sie auf ein Ereignis: Alles andere folgt ihm.</translation>
    </message>
    <message>
        <source>Its sentence, word for word. Underlined sentences carry facts: click on them to go back to the timeline.</source>
        <translation>Sein Satz im Wortlaut. Unterstrichene Sätze tragen Fakten: Ein Klick darauf führt zurück zur Zeitleiste.</translation>
    </message>
    <message>
        <source>Ctrl+K finds anything by some of its letters, F1 opens the guide, ? lists the keys.</source>
        <translation>Strg+K findet alles anhand einiger Buchstaben, F1 öffnet die Anleitung, ? listet die Tasten auf.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>The dossier could not be opened</source>
        <translation>Das Dossier konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The present dossier stays as it was.</source>
        <translation>Das jetzige Dossier blieb, wie es war.</translation>
    </message>
    <message>
        <source>The dossier could not be made</source>
        <translation>Das Dossier konnte nicht angelegt werden</translation>
    </message>
    <message>
        <source>What you typed before and did not keep is back: %1</source>
        <translation>Was Sie zuvor eingegeben und nicht behalten haben, ist wieder da: %1</translation>
    </message>
    <message>
        <source>Typed, and not kept</source>
        <translation>Eingegeben, aber nicht übernommen</translation>
    </message>
    <message>
        <source>What you typed is not in the dossier yet:</source>
        <translation>Was Sie eingegeben haben, ist noch nicht im Dossier:</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>&amp;Go back to it</source>
        <translation>&amp;Zurück dazu</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>This dossier has no object “%1”.</source>
        <translation>Dieses Dossier hat kein Objekt „%1“.</translation>
    </message>
    <message>
        <source>Open dossier</source>
        <translation>Dossier öffnen</translation>
    </message>
    <message>
        <source>Dossiers (*.dossier *.json);;All files (*)</source>
        <translation>Dossiers (*.dossier *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The change could not be carried out</source>
        <translation>Die Änderung konnte nicht ausgeführt werden</translation>
    </message>
    <message>
        <source>The dossier is as it was.</source>
        <translation>Das Dossier ist, wie es war.</translation>
    </message>
    <message>
        <source>The text is attached; Ctrl+Z takes it back.</source>
        <translation>Der Text ist angehängt; Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Another program has changed this dossier; you see it as it is now. What was done before cannot be undone any more.</source>
        <translation>Ein anderes Programm hat dieses Dossier geändert; Sie sehen es, wie es jetzt ist. Was davor getan wurde, lässt sich nicht mehr rückgängig machen.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>recent dossiers opened last %1</source>
        <translation>zuletzt geöffnete dossiers letzte %1</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>&amp;Passage</source>
        <translation>&amp;Textstelle</translation>
    </message>
    <message>
        <source>Pa&amp;ge of the PDF</source>
        <translation>Seite des &amp;PDF</translation>
    </message>
    <message>
        <source>The page that the sentence stands on, as it looks</source>
        <translation>Die Seite, auf der der Satz steht, wie sie aussieht</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>F&amp;ilter</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New dossier…</source>
        <translation>&amp;Neues Dossier…</translation>
    </message>
    <message>
        <source>create new dossier begin start file</source>
        <translation>neues dossier anlegen erstellen beginnen datei</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>open load file dossier</source>
        <translation>dossier öffnen laden datei</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Zu&amp;letzt geöffnet</translation>
    </message>
    <message>
        <source>Open &amp;built-in dossier</source>
        <translation>&amp;Mitgeliefertes Dossier öffnen</translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <translation>&amp;Vergleichen mit…</translation>
    </message>
    <message>
        <source>compare difference diff dossiers versions</source>
        <translation>vergleichen unterschied diff dossiers fassungen versionen</translation>
    </message>
    <message>
        <source>What changed s&amp;ince…</source>
        <translation>Änderungen s&amp;eit…</translation>
    </message>
    <message>
        <source>what is new news updates since a day</source>
        <translation>was ist neu neuigkeiten seit einem tag</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>close dossier start page</source>
        <translation>dossier schließen startseite</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>quit exit end program</source>
        <translation>beenden programm schließen ende</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;History of changes…</source>
        <translation>Änderungs&amp;verlauf…</translation>
    </message>
    <message>
        <source>history log who changed what author audit</source>
        <translation>verlauf protokoll wer hat was geändert autor</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>preferences settings options language text size font keyboard shortcuts name</source>
        <translation>einstellungen optionen sprache textgröße schrift tastatur kürzel name</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1 gehen</translation>
    </message>
    <message>
        <source>Go to Timeline</source>
        <translation>Zur Zeitleiste gehen</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Wie der &amp;Desktop</translation>
    </message>
    <message>
        <source>system theme colours automatic</source>
        <translation>system thema farben automatisch</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>light theme mode bright day colours</source>
        <translation>helles thema modus tag farben</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>D&amp;unkel</translation>
    </message>
    <message>
        <source>dark theme mode night colours</source>
        <translation>dunkles thema modus nacht farben</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Text &amp;größer</translation>
    </message>
    <message>
        <source>larger bigger text size font zoom increase</source>
        <translation>größerer text textgröße schrift vergrößern</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Text &amp;kleiner</translation>
    </message>
    <message>
        <source>smaller text size font decrease</source>
        <translation>kleinerer text textgröße schrift verkleinern</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>full screen fullscreen maximise</source>
        <translation>vollbild ganzer bildschirm maximieren</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>reset layout default arrangement panels docks windows</source>
        <translation>anordnung zurücksetzen standard layout bereiche fenster</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>back return previous</source>
        <translation>zurück voriges</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>forward again next</source>
        <translation>vorwärts weiter nächstes</translation>
    </message>
    <message>
        <source>nothing was there before</source>
        <translation>davor war nichts</translation>
    </message>
    <message>
        <source>nobody has gone back</source>
        <translation>es wurde nicht zurückgegangen</translation>
    </message>
    <message>
        <source>Back to the selection, range or filter before</source>
        <translation>Zurück zu Auswahl, Zeitraum oder Filter davor</translation>
    </message>
    <message>
        <source>Forward to the selection, range or filter after</source>
        <translation>Vorwärts zu Auswahl, Zeitraum oder Filter danach</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>S&amp;uchen…</translation>
    </message>
    <message>
        <source>find search look for query</source>
        <translation>finden suchen suche anfrage</translation>
    </message>
    <message>
        <source>&amp;Step back</source>
        <translation>&amp;Einen Schritt zurück</translation>
    </message>
    <message>
        <source>step back return</source>
        <translation>schritt zurück</translation>
    </message>
    <message>
        <source>&amp;Nothing selected</source>
        <translation>&amp;Nichts ausgewählt</translation>
    </message>
    <message>
        <source>deselect select none clear selection</source>
        <translation>auswahl aufheben nichts auswählen</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Nä&amp;chster Bereich</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Vo&amp;riger Bereich</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Lin&amp;k kopieren</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>copy link address URL share</source>
        <translation>link kopieren adresse URL teilen</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Zeitleiste</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>zoom in closer magnify</source>
        <translation>vergrößern hineinzoomen näher</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>-</source>
        <translation>-</translation>
    </message>
    <message>
        <source>zoom out farther</source>
        <translation>verkleinern herauszoomen weiter weg</translation>
    </message>
    <message>
        <source>Fit the &amp;selection</source>
        <translation>&amp;Auswahl einpassen</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>zoom to selection centre</source>
        <translation>auf auswahl zoomen zentrieren</translation>
    </message>
    <message>
        <source>Fit &amp;all</source>
        <translation>Alles &amp;einpassen</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>show all whole everything reset zoom</source>
        <translation>alles zeigen ganz zoom zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Back to the range before</source>
        <translation>&amp;Zurück zum vorigen Zeitraum</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>this is the first range</source>
        <translation>dies ist der erste Zeitraum</translation>
    </message>
    <message>
        <source>&amp;Next event</source>
        <translation>&amp;Nächstes Ereignis</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>&amp;Previous event</source>
        <translation>&amp;Voriges Ereignis</translation>
    </message>
    <message>
        <source>,</source>
        <translation>,</translation>
    </message>
    <message>
        <source>N&amp;ext event in the lane</source>
        <translation>Näch&amp;stes Ereignis in der Spur</translation>
    </message>
    <message>
        <source>J</source>
        <translation>J</translation>
    </message>
    <message>
        <source>P&amp;revious event in the lane</source>
        <translation>Vo&amp;riges Ereignis in der Spur</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Next &amp;mark in the lane</source>
        <translation>Nächste &amp;Marke in der Spur</translation>
    </message>
    <message>
        <source>]</source>
        <translation>]</translation>
    </message>
    <message>
        <source>Previous mar&amp;k in the lane</source>
        <translation>V&amp;orige Marke in der Spur</translation>
    </message>
    <message>
        <source>[</source>
        <translation>[</translation>
    </message>
    <message>
        <source>&amp;Collapse gaps</source>
        <translation>Lücken s&amp;tauchen</translation>
    </message>
    <message>
        <source>collapse fold gaps empty time</source>
        <translation>lücken einklappen falten leere zeit</translation>
    </message>
    <message>
        <source>Clocks o&amp;f the ruler</source>
        <translation>&amp;Uhrzeit am Lineal</translation>
    </message>
    <message>
        <source>The &amp;dossier’s time zone</source>
        <translation>Zeitzone des &amp;Dossiers</translation>
    </message>
    <message>
        <source>&amp;This computer’s time zone</source>
        <translation>Zeitzone dieses &amp;Computers</translation>
    </message>
    <message>
        <source>&amp;UTC</source>
        <translation>&amp;UTC</translation>
    </message>
    <message>
        <source>&amp;Wheel zooms, Ctrl+wheel scrolls</source>
        <translation>Mausra&amp;d zoomt, Strg+Rad rollt</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>&amp;Legende</translation>
    </message>
    <message>
        <source>legend symbols marks meaning colours glyphs</source>
        <translation>legende symbole zeichen bedeutung farben</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>guide help manual documentation tutorial handbook</source>
        <translation>anleitung hilfe handbuch dokumentation einführung</translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>what is this explain</source>
        <translation>was ist das erklären</translation>
    </message>
    <message>
        <source>&amp;Palette…</source>
        <translation>&amp;Palette…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>keys keyboard shortcuts hotkeys</source>
        <translation>tasten tastatur kürzel tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Chancery</source>
        <translation>&amp;Über Chancery</translation>
    </message>
    <message>
        <source>about version licence</source>
        <translation>über version lizenz</translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation>Hauptwerkzeugleiste</translation>
    </message>
    <message>
        <source>&amp;Lanes by </source>
        <translation>&amp;Spuren nach </translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Lanes of the timeline by</source>
        <translation>Spuren der Zeitleiste nach</translation>
    </message>
</context>
<context>
    <name>chancery::MarkHandles</name>
    <message>
        <source>Drag the beginning of the passage (Ctrl+Alt+Left, Ctrl+Alt+Right)</source>
        <translation>Den Anfang der Textstelle ziehen (Strg+Alt+Links, Strg+Alt+Rechts)</translation>
    </message>
    <message>
        <source>Drag the end of the passage (Alt+Shift+Left, Alt+Shift+Right)</source>
        <translation>Das Ende der Textstelle ziehen (Alt+Umschalt+Links, Alt+Umschalt+Rechts)</translation>
    </message>
</context>
<context>
    <name>chancery::MatrixDelegate</name>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
</context>
<context>
    <name>chancery::MatrixView</name>
    <message>
        <source>Participants and events</source>
        <translation>Teilnehmer und Ereignisse</translation>
    </message>
    <message>
        <source>Participants by events</source>
        <translation>Teilnehmer nach Ereignissen</translation>
    </message>
    <message>
        <source>Arrow keys walk the cells, Ctrl with an arrow leaps to the next role; Enter opens the fact, Shift+Enter the participant, Ctrl+Enter the event; plus and minus unfold and fold a row.</source>
        <translation>Pfeiltasten gehen durch die Zellen, Strg mit Pfeil springt zur nächsten Rolle; Eingabe öffnet den Fakt, Umschalt+Eingabe den Teilnehmer, Strg+Eingabe das Ereignis; Plus und Minus entfalten und falten eine Zeile.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Filter participants</source>
        <translation>Teilnehmer filtern</translation>
    </message>
    <message>
        <source>Order of participants</source>
        <translation>Reihenfolge der Teilnehmer</translation>
    </message>
    <message>
        <source>By number of events</source>
        <translation>Nach Zahl der Ereignisse</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>By first appearance</source>
        <translation>Nach erstem Auftreten</translation>
    </message>
    <message>
        <source>By company kept</source>
        <translation>Nach Gesellschaft</translation>
    </message>
    <message>
        <source>G&amp;rouped</source>
        <translation>G&amp;ruppiert</translation>
    </message>
    <message>
        <source>Put persons under the state or organisation they belong to</source>
        <translation>Personen unter den Staat oder die Organisation setzen, zu denen sie gehören</translation>
    </message>
    <message>
        <source>Together &amp;with selection</source>
        <translation>&amp;Zusammen mit Auswahl</translation>
    </message>
    <message>
        <source>Show only who was there together with the selected participant, or at the selected event</source>
        <translation>Nur zeigen, wer mit dem ausgewählten Teilnehmer oder beim ausgewählten Ereignis dabei war</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>&amp;Legende</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln participant of the dossier has a part in no event and is not shown</source>
        <comment>%Ln participants of the dossier have a part in no event and are not shown</comment>
        <translation>
            <numerusform>%Ln Teilnehmer des Dossiers hat an keinem Ereignis teil und wird nicht gezeigt</numerusform>
            <numerusform>%Ln Teilnehmer des Dossiers haben an keinem Ereignis teil und werden nicht gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is reported as present there.</source>
        <translation>Niemand wird als dort anwesend berichtet.</translation>
    </message>
    <message>
        <source>No participant in an event is called so.</source>
        <translation>Kein Teilnehmer eines Ereignisses heißt so.</translation>
    </message>
    <message>
        <source>Nobody has a part in an event of this dossier.</source>
        <translation>Niemand hat an einem Ereignis dieses Dossiers teil.</translation>
    </message>
    <message>
        <source>Open the &amp;fact</source>
        <translation>&amp;Fakt öffnen</translation>
    </message>
    <message>
        <source>Select the &amp;participant</source>
        <translation>&amp;Teilnehmer auswählen</translation>
    </message>
    <message>
        <source>Select the &amp;event</source>
        <translation>&amp;Ereignis auswählen</translation>
    </message>
    <message>
        <source>F&amp;old all</source>
        <translation>Alles &amp;falten</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation>Alles ent&amp;falten</translation>
    </message>
</context>
<context>
    <name>chancery::MergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>%1 is the same as &amp;which other, that stays?</source>
        <translation>&amp;Mit welchem anderen, das bleibt, ist %1 identisch?</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>Nothing rests on the one that goes.</source>
        <translation>Auf dem, was wegfällt, beruht nichts.</translation>
    </message>
    <message>
        <source>What that does:</source>
        <translation>Was das bewirkt:</translation>
    </message>
</context>
<context>
    <name>chancery::NameField</name>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>New: it is made together with the fact</source>
        <translation>Neu: Es wird zusammen mit dem Fakt angelegt</translation>
    </message>
    <message>
        <source>create %1 “%2”</source>
        <translation>%1 „%2“ anlegen</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>chancery::NewDossierDialog</name>
    <message>
        <source>New dossier</source>
        <translation>Neues Dossier</translation>
    </message>
    <message>
        <source>What it is about: “Talks in Port, spring 2026”</source>
        <translation>Worum es geht: „Gespräche in Port, Frühjahr 2026“</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>It is kept from now on, change by change, before it has a file; File → Save gives it one.</source>
        <translation>Es wird von jetzt an Änderung für Änderung bewahrt, noch bevor es eine Datei hat; Datei → Speichern gibt ihm eine.</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Anlegen</translation>
    </message>
    <message>
        <source>It begins with %1.</source>
        <translation>Es beginnt mit %1.</translation>
    </message>
    <message>
        <source>The %1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>chancery::NewSourceDialog</name>
    <message>
        <source>New source</source>
        <translation>Neue Quelle</translation>
    </message>
    <message>
        <source>Text of the source</source>
        <translation>Text der Quelle</translation>
    </message>
    <message>
        <source>Paste the text of the report here (Ctrl+V).</source>
        <translation>Fügen Sie den Text des Berichts hier ein (Strg+V).</translation>
    </message>
    <message>
        <source>&amp;Add source</source>
        <translation>&amp;Quelle hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation>&amp;Herausgeber</translation>
    </message>
    <message>
        <source>A&amp;uthor</source>
        <translation>&amp;Autor</translation>
    </message>
    <message>
        <source>Publishe&amp;d</source>
        <translation>&amp;Veröffentlicht</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>Reliabilit&amp;y</source>
        <translation>&amp;Zuverlässigkeit</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>Wa&amp;rum</translation>
    </message>
    <message>
        <source>What the letter rests on</source>
        <translation>Worauf der Buchstabe beruht</translation>
    </message>
    <message>
        <source>Text as it was read</source>
        <translation>Text, wie er gelesen wurde</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>Reading what was pasted…</source>
        <translation>Eingefügtes wird gelesen…</translation>
    </message>
    <message>
        <source>%1

A source is a text, a page, a PDF, a mail or a Word or OpenDocument file. Of anything else its text can be pasted: Edit → New source from text…</source>
        <translation>%1

Eine Quelle ist ein Text, eine Seite, ein PDF, eine E-Mail oder eine Word- oder OpenDocument-Datei. Von allem anderen lässt sich der Text einfügen: Bearbeiten → Neue Quelle aus Text…</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>found in %1</source>
        <translation>gefunden in %1</translation>
    </message>
    <message>
        <source>Pasted: %1</source>
        <translation>Eingefügt: %1</translation>
    </message>
    <message>
        <source>the first line</source>
        <translation>die erste Zeile</translation>
    </message>
    <message>
        <source>the name of the file</source>
        <translation>der Dateiname</translation>
    </message>
    <message>
        <source>not stated; by its words</source>
        <translation>nicht angegeben; nach dem Wortlaut</translation>
    </message>
    <message>
        <source>not stated; that of the dossier</source>
        <translation>nicht angegeben; die des Dossiers</translation>
    </message>
    <message>
        <source>A source has a title.</source>
        <translation>Eine Quelle hat einen Titel.</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>Veröffentlicht: %1</translation>
    </message>
    <message>
        <source>Given when it was added.</source>
        <translation>Beim Hinzufügen angegeben.</translation>
    </message>
    <message>
        <source>Why %1? A letter has its reason.</source>
        <translation>Warum %1? Ein Buchstabe hat seinen Grund.</translation>
    </message>
</context>
<context>
    <name>chancery::ObjectForm</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>chancery::ObjectListField</name>
    <message>
        <source>Objects; Delete takes one out</source>
        <translation>Objekte; Entf nimmt eines heraus</translation>
    </message>
    <message>
        <source>Delete takes the chosen one out</source>
        <translation>Entf nimmt das gewählte heraus</translation>
    </message>
    <message>
        <source>+ %1</source>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
</context>
<context>
    <name>chancery::OptionAspectModel</name>
    <message>
        <source>nothing stated</source>
        <translation>nichts angegeben</translation>
    </message>
</context>
<context>
    <name>chancery::OptionComparisonModel</name>
    <message>
        <source>nothing stated</source>
        <translation>nichts angegeben</translation>
    </message>
</context>
<context>
    <name>chancery::OptionsView</name>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>What is said of each option</source>
        <translation>Was zu jeder Option gesagt wird</translation>
    </message>
    <message>
        <source>Positions of participants on the options</source>
        <translation>Positionen der Teilnehmer zu den Optionen</translation>
    </message>
    <message>
        <source>Options side by side</source>
        <translation>Optionen im Vergleich</translation>
    </message>
    <message>
        <source>This dossier has no options.</source>
        <translation>Dieses Dossier hat keine Optionen.</translation>
    </message>
    <message>
        <source>No source of this dossier states a position on an option.</source>
        <translation>Keine Quelle dieses Dossiers nennt eine Position zu einer Option.</translation>
    </message>
    <message>
        <source>Choose the options to compare.</source>
        <translation>Wählen Sie die Optionen zum Vergleichen.</translation>
    </message>
    <message>
        <source>Pages of options</source>
        <translation>Seiten der Optionen</translation>
    </message>
    <message>
        <source>&amp;What they are</source>
        <translation>Was sie &amp;sind</translation>
    </message>
    <message>
        <source>Who &amp;stands where</source>
        <translation>Wer wie &amp;dazu steht</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <translation>&amp;Nebeneinander</translation>
    </message>
    <message>
        <source>&amp;Wording</source>
        <translation>W&amp;ortlaut</translation>
    </message>
    <message>
        <source>&amp;Choose options</source>
        <translation>Optionen &amp;wählen</translation>
    </message>
    <message>
        <source>Choose the options to compare</source>
        <translation>Die zu vergleichenden Optionen wählen</translation>
    </message>
</context>
<context>
    <name>chancery::OverlapView</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Compare sources</source>
        <translation>Quellen vergleichen</translation>
    </message>
    <message>
        <source>Next stretch</source>
        <translation>Nächster Abschnitt</translation>
    </message>
    <message>
        <source>Previous stretch</source>
        <translation>Voriger Abschnitt</translation>
    </message>
    <message>
        <source>First source</source>
        <translation>Erste Quelle</translation>
    </message>
    <message>
        <source>Second source</source>
        <translation>Zweite Quelle</translation>
    </message>
    <message>
        <source>Text of the first source</source>
        <translation>Text der ersten Quelle</translation>
    </message>
    <message>
        <source>Text of the second source</source>
        <translation>Text der zweiten Quelle</translation>
    </message>
    <message>
        <source>There are no two sources to compare.</source>
        <translation>Es gibt keine zwei Quellen zum Vergleichen.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>A source is compared with itself.</source>
        <translation>Eine Quelle wird mit sich selbst verglichen.</translation>
    </message>
    <message>
        <source>Nothing stands in both: no five words in a row are the same.</source>
        <translation>Nichts steht in beiden: Keine fünf Wörter in Folge sind gleich.</translation>
    </message>
    <message>
        <source>%1 of the words on the left stand on the right, %2 of those on the right stand on the left, in runs of at least five.</source>
        <translation>%1 der Wörter links stehen rechts, %2 der Wörter rechts stehen links, in Folgen von mindestens fünf.</translation>
    </message>
    <message>
        <source>Where both support a fact they count as one source.</source>
        <translation>Wo beide einen Fakt stützen, zählen sie als eine Quelle.</translation>
    </message>
    <message>
        <source>Where both support a fact they count as two sources.</source>
        <translation>Wo beide einen Fakt stützen, zählen sie als zwei Quellen.</translation>
    </message>
    <message>
        <source>Stretch %1 of %2: %3 words the same</source>
        <translation>Abschnitt %1 von %2: %3 gleiche Wörter</translation>
    </message>
</context>
<context>
    <name>chancery::OverviewStrip</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Events per period; the brush marks what the timeline shows</source>
        <translation>Ereignisse je Zeitabschnitt; die Markierung zeigt, was die Zeitleiste zeigt</translation>
    </message>
    <message>
        <source>Show &amp;this period: %1</source>
        <translation>&amp;Diesen Zeitraum zeigen: %1</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Alles zeigen</translation>
    </message>
    <message>
        <source>&amp;Back to the range before</source>
        <translation>&amp;Zurück zum vorigen Zeitraum</translation>
    </message>
    <message>
        <source>no events begin</source>
        <translation>keine Ereignisse beginnen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event begins</source>
        <comment>%Ln events begin</comment>
        <translation>
            <numerusform>%Ln Ereignis beginnt</numerusform>
            <numerusform>%Ln Ereignisse beginnen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chancery::PagePictureView</name>
    <message>
        <source>&amp;Choose the file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>Page of the PDF</source>
        <translation>Seite des PDF</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Picture of the page</source>
        <translation>Bild der Seite</translation>
    </message>
    <message>
        <source>Select something that rests on a PDF.</source>
        <translation>Wählen Sie etwas aus, das auf einem PDF beruht.</translation>
    </message>
    <message>
        <source>%1, page %L2 of %L3</source>
        <translation>%1, Seite %L2 von %L3</translation>
    </message>
    <message>
        <source>The PDF of “%1”</source>
        <translation>Das PDF von „%1“</translation>
    </message>
    <message>
        <source>This source is no PDF: it has no pages that could be shown.</source>
        <translation>Diese Quelle ist kein PDF: Sie hat keine Seiten, die gezeigt werden könnten.</translation>
    </message>
    <message>
        <source>the PDF</source>
        <translation>das PDF</translation>
    </message>
    <message>
        <source>The dossier carries the text of %1, and not its pages. Where the file lies is not known here.</source>
        <translation>Das Dossier enthält den Text von %1, nicht die Seiten. Wo die Datei liegt, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Drawing the page…</source>
        <translation>Seite wird gezeichnet…</translation>
    </message>
    <message>
        <source>The file is no longer there: %1</source>
        <translation>Die Datei ist nicht mehr da: %1</translation>
    </message>
    <message>
        <source>The file is too large to be shown: %1</source>
        <translation>Die Datei ist zu groß, um gezeigt zu werden: %1</translation>
    </message>
    <message>
        <source>%1 is another file than the one the text was taken from, by its SHA-256: its pages are not shown.</source>
        <translation>%1 ist nach der SHA-256 eine andere Datei als die, aus der der Text stammt: Ihre Seiten werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>The dossier does not know the file by its SHA-256: whether this is the source's, nobody has checked.</source>
        <translation>Das Dossier kennt die SHA-256 der Datei nicht: Ob dies die der Quelle ist, hat niemand geprüft.</translation>
    </message>
    <message>
        <source>The sentence was not found on this page: it may be a picture, or its letters are set otherwise.</source>
        <translation>Der Satz wurde auf dieser Seite nicht gefunden: Sie ist vielleicht ein Bild, oder ihre Buchstaben sind anders gesetzt.</translation>
    </message>
</context>
<context>
    <name>chancery::Palette</name>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Find an action or an object by some of its letters</source>
        <translation>Eine Aktion oder ein Objekt anhand einiger Buchstaben finden</translation>
    </message>
    <message>
        <source>Actions and objects found</source>
        <translation>Gefundene Aktionen und Objekte</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Reading the words of this dossier once, for finding… %1 %</source>
        <translation>Die Wörter dieses Dossiers werden einmal für die Suche gelesen… %1 %</translation>
    </message>
    <message>
        <source>Reading the words of this dossier once, for finding…</source>
        <translation>Die Wörter dieses Dossiers werden einmal für die Suche gelesen…</translation>
    </message>
    <message>
        <source>Looking further…</source>
        <translation>Es wird weitergesucht…</translation>
    </message>
    <message>
        <source>Nothing has these letters in its name: %1</source>
        <translation>Nichts hat diese Buchstaben im Namen: %1</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter goes there, Esc closes</source>
        <translation>Auf und Ab wählen, Eingabe geht dorthin, Esc schließt</translation>
    </message>
    <message>
        <source>%1 cannot be done now: %2</source>
        <translation>%1 geht jetzt nicht: %2</translation>
    </message>
</context>
<context>
    <name>chancery::PaletteSearch</name>
    <message>
        <source>Not everything can be found: %1</source>
        <translation>Nicht alles lässt sich finden: %1</translation>
    </message>
    <message>
        <source>More %1 have such words: more letters find others</source>
        <translation>Weitere %1 haben solche Wörter: Mehr Buchstaben finden andere</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
</context>
<context>
    <name>chancery::ParticipantCardView</name>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Name or alias</source>
        <translation>Name oder Alias</translation>
    </message>
    <message>
        <source>Participant whose card is shown, by name or alias</source>
        <translation>Teilnehmer, dessen Karte gezeigt wird, nach Name oder Alias</translation>
    </message>
    <message>
        <source>What the dossier says of the participant</source>
        <translation>Was das Dossier über den Teilnehmer sagt</translation>
    </message>
    <message>
        <source>Select a participant, or type a name.</source>
        <translation>Wählen Sie einen Teilnehmer oder tippen Sie einen Namen.</translation>
    </message>
    <message>
        <source>The filter hides every fact that concerns this participant.</source>
        <translation>Der Filter blendet jeden Fakt zu diesem Teilnehmer aus.</translation>
    </message>
    <message>
        <source>No fact of this dossier concerns this participant.</source>
        <translation>Kein Fakt dieses Dossiers betrifft diesen Teilnehmer.</translation>
    </message>
</context>
<context>
    <name>chancery::ParticipantMatrixModel</name>
    <message>
        <source>H</source>
        <comment>letter of the role host</comment>
        <translation>G</translation>
    </message>
    <message>
        <source>C</source>
        <comment>letter of the role chair</comment>
        <translation>V</translation>
    </message>
    <message>
        <source>A</source>
        <comment>letter of the role attended</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>S</source>
        <comment>letter of the role signatory</comment>
        <translation>U</translation>
    </message>
    <message>
        <source>I</source>
        <comment>letter of the role invited</comment>
        <translation>Ei</translation>
    </message>
    <message>
        <source>E</source>
        <comment>letter of the role expected</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>–</source>
        <comment>sign of the role absent</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>m</source>
        <comment>letter of the role mentioned</comment>
        <translation>g</translation>
    </message>
    <message>
        <source>Sp</source>
        <comment>letters of the role speaker</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>Au</source>
        <comment>letters of the role author</comment>
        <translation>Au</translation>
    </message>
    <message>
        <source>Ac</source>
        <comment>letters of the role actor</comment>
        <translation>Ak</translation>
    </message>
    <message>
        <source>M</source>
        <comment>letter of the role mediator</comment>
        <translation>Vm</translation>
    </message>
    <message>
        <source>D</source>
        <comment>letter of the role head of delegation</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>P</source>
        <comment>letter of the role party</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <translation>%1 – %2, %3</translation>
    </message>
    <message>
        <source>No source says anything.</source>
        <translation>Keine Quelle sagt etwas.</translation>
    </message>
    <message>
        <source>Through who belongs to it: %1</source>
        <translation>Durch Zugehörige: %1</translation>
    </message>
    <message>
        <source>%1 (%2), %3: %4</source>
        <translation>%1 (%2), %3: %4</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>The reports contradict each other.</source>
        <translation>Die Berichte widersprechen einander.</translation>
    </message>
    <message>
        <source>What was expected did not come to pass.</source>
        <translation>Das Erwartete ist nicht eingetreten.</translation>
    </message>
    <message>
        <source>What was expected came to pass.</source>
        <translation>Das Erwartete ist eingetreten.</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>role of one who belongs to it</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Persons of no stated membership</source>
        <translation>Personen ohne angegebene Zugehörigkeit</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Staaten</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>chancery::PassageEnds</name>
    <message>
        <source>move passage ends longer shorter extend trim quotation</source>
        <translation>textstelle enden verschieben länger kürzer erweitern beschneiden zitat</translation>
    </message>
    <message>
        <source>A word &amp;more at its end</source>
        <translation>Am Ende ein Wort &amp;mehr</translation>
    </message>
    <message>
        <source>A word &amp;less at its end</source>
        <translation>Am Ende ein Wort &amp;weniger</translation>
    </message>
    <message>
        <source>A word more at its &amp;beginning</source>
        <translation>Am &amp;Anfang ein Wort mehr</translation>
    </message>
    <message>
        <source>A word less a&amp;t its beginning</source>
        <translation>Am Anfan&amp;g ein Wort weniger</translation>
    </message>
    <message>
        <source>Make the &amp;selected words the passage</source>
        <translation>Ausgewählte Wörter zur &amp;Textstelle machen</translation>
    </message>
    <message>
        <source>No passage is shown whose ends could be moved.</source>
        <translation>Es wird keine Textstelle gezeigt, deren Enden sich verschieben ließen.</translation>
    </message>
    <message>
        <source>Select the words that the passage is to have, in the text it is from.</source>
        <translation>Wählen Sie die Wörter, die die Textstelle haben soll, in ihrem Text aus.</translation>
    </message>
    <message>
        <source>moving the ends of %1</source>
        <translation>Enden von %1 verschieben</translation>
    </message>
</context>
<context>
    <name>chancery::PassageMap</name>
    <message>
        <source>Where facts rest in the text</source>
        <translation>Wo Fakten im Text beruhen</translation>
    </message>
</context>
<context>
    <name>chancery::PassageView</name>
    <message>
        <source>Passage</source>
        <translation>Textstelle</translation>
    </message>
    <message>
        <source>Drop a report onto the window, or choose Edit → New source…: its text is shown here, and Ctrl+Return makes a fact of the sentence at the caret.</source>
        <translation>Ziehen Sie einen Bericht auf das Fenster oder wählen Sie Bearbeiten → Neue Quelle …: Sein Text erscheint hier, und Strg+Eingabe macht aus dem Satz am Cursor einen Fakt.</translation>
    </message>
    <message>
        <source>Select an event, a participant, a fact or a source: the sentence it rests on is shown here.</source>
        <translation>Wählen Sie ein Ereignis, einen Teilnehmer, einen Fakt oder eine Quelle: Der Satz, auf dem es beruht, wird hier gezeigt.</translation>
    </message>
    <message>
        <source>No fact about this yet: %1</source>
        <translation>Noch kein Fakt dazu: %1</translation>
    </message>
    <message>
        <source>Facts the judgement rests on (%1)</source>
        <translation>Fakten, auf denen die Beurteilung beruht (%1)</translation>
    </message>
    <message>
        <source>Facts (%1)</source>
        <translation>Fakten (%1)</translation>
    </message>
    <message>
        <source>Facts resting on the sentence at the caret (%1)</source>
        <translation>Fakten, die auf dem Satz an der Schreibmarke beruhen (%1)</translation>
    </message>
    <message>
        <source>The source of this passage is missing.</source>
        <translation>Die Quelle dieser Textstelle fehlt.</translation>
    </message>
    <message>
        <source>Facts resting on this sentence (%1)</source>
        <translation>Fakten, die auf diesem Satz beruhen (%1)</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>publisher not stated</source>
        <translation>Herausgeber nicht angegeben</translation>
    </message>
    <message>
        <source>date not stated</source>
        <translation>Datum nicht angegeben</translation>
    </message>
    <message>
        <source>%1 — %2.</source>
        <translation>%1 — %2.</translation>
    </message>
    <message>
        <source>Next passage of this fact</source>
        <translation>Nächste Textstelle dieses Fakts</translation>
    </message>
    <message>
        <source>Previous passage of this fact</source>
        <translation>Vorige Textstelle dieses Fakts</translation>
    </message>
    <message>
        <source>Next fact in this source</source>
        <translation>Nächster Fakt in dieser Quelle</translation>
    </message>
    <message>
        <source>Previous fact in this source</source>
        <translation>Voriger Fakt in dieser Quelle</translation>
    </message>
    <message>
        <source>Copy sentence with citation</source>
        <translation>Satz mit Beleg kopieren</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Dim sentences without a fact</source>
        <translation>Sätze ohne Fakt abblenden</translation>
    </message>
    <message>
        <source>In a full text, set back what nothing in the dossier rests on</source>
        <translation>In einem Volltext zurücknehmen, worauf nichts im Dossier beruht</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>What the colours of the text mean</source>
        <translation>Was die Farben des Textes bedeuten</translation>
    </message>
    <message>
        <source>Marks in the text</source>
        <translation>Markierungen im Text</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>Text von %1</translation>
    </message>
</context>
<context>
    <name>chancery::PastChangesDialog</name>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>Änderungsverlauf</translation>
    </message>
    <message>
        <source>Only changes with these words, names or objects</source>
        <translation>Nur Änderungen mit diesen Wörtern, Namen oder Objekten</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>&amp;Go to object</source>
        <translation>&amp;Zum Objekt</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>Zurück&amp;nehmen</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Vergessen…</translation>
    </message>
    <message>
        <source>&amp;Your name, for changes from now on:</source>
        <translation>&amp;Ihr Name, für Änderungen ab jetzt:</translation>
    </message>
    <message>
        <source>Nothing was changed in this dossier since it began to keep a history.</source>
        <translation>In diesem Dossier wurde nichts geändert, seit es einen Verlauf führt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change</source>
        <comment>%Ln changes</comment>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln change</source>
        <comment>%1 of %Ln changes</comment>
        <translation>
            <numerusform>%1 von %Ln Änderung</numerusform>
            <numerusform>%1 von %Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Zurücknehmen: %1</translation>
    </message>
    <message>
        <source>Forget the history?</source>
        <translation>Den Verlauf vergessen?</translation>
    </message>
    <message>
        <source>The dossier forgets who changed what, and what stood there before.</source>
        <translation>Das Dossier vergisst, wer was geändert hat und was vorher da stand.</translation>
    </message>
    <message>
        <source>Words and names that were deleted are then gone from the file. The dossier itself stays as it is. This cannot be undone.</source>
        <translation>Gelöschte Wörter und Namen sind danach aus der Datei verschwunden. Das Dossier selbst bleibt, wie es ist. Dies lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>The history could not be changed</source>
        <translation>Der Verlauf konnte nicht geändert werden</translation>
    </message>
</context>
<context>
    <name>chancery::Perspectives</name>
    <message>
        <source>&amp;Perspective</source>
        <translation>&amp;Perspektive</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <source>reading perspective arrangement layout</source>
        <translation>lesen perspektive anordnung</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>comparing perspective arrangement layout tables matrix</source>
        <translation>vergleichen perspektive anordnung tabellen matrix</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Schreiben</translation>
    </message>
    <message>
        <source>writing perspective arrangement layout form</source>
        <translation>schreiben perspektive anordnung formular</translation>
    </message>
    <message>
        <source>&amp;Own</source>
        <translation>&amp;Eigene</translation>
    </message>
    <message>
        <source>my perspective arrangement layout</source>
        <translation>meine perspektive anordnung</translation>
    </message>
    <message>
        <source>&amp;Keep this arrangement as own</source>
        <translation>Diese Anordnung als eigene &amp;merken</translation>
    </message>
    <message>
        <source>save perspective layout</source>
        <translation>perspektive anordnung speichern</translation>
    </message>
    <message>
        <source>keep an arrangement as your own first</source>
        <translation>bewahren Sie zuerst eine eigene Anordnung auf</translation>
    </message>
    <message>
        <source>Whole &amp;height for this view</source>
        <translation>Ganze &amp;Höhe für diese Ansicht</translation>
    </message>
    <message>
        <source>maximise enlarge bigger panel dock tab</source>
        <translation>maximieren vergrößern bereich reiter</translation>
    </message>
</context>
<context>
    <name>chancery::PositionMatrixModel</name>
    <message>
        <source>through %1</source>
        <translation>durch %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
</context>
<context>
    <name>chancery::PossibleDialog</name>
    <message>
        <source>day not stated</source>
        <translation>Tag nicht angegeben</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>veröffentlicht %1</translation>
    </message>
    <message>
        <source>May have been published by %1</source>
        <translation>Kann bis %1 veröffentlicht worden sein</translation>
    </message>
    <message>
        <source>And %L1 more: “chancery list DOSSIER facts --as-known-on %2” has them all.</source>
        <translation>Und %L1 weitere: „chancery list DOSSIER facts --as-known-on %2“ nennt alle Fakten.</translation>
    </message>
</context>
<context>
    <name>chancery::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Allgemein</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>Under which a dossier remembers what you change</source>
        <translation>Unter dem ein Dossier festhält, was Sie ändern</translation>
    </message>
    <message>
        <source>&amp;Your name:</source>
        <translation>&amp;Ihr Name:</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Chancery speaks it from the next start on.</source>
        <translation>Chancery spricht sie ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Restart &amp;now</source>
        <translation>&amp;Jetzt neu starten</translation>
    </message>
    <message>
        <source>What is open, unsaved or half typed comes back</source>
        <translation>Was offen, ungespeichert oder halb getippt ist, kommt wieder</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Of passages, lists and the timeline, in hundredths of the desktop’s text</source>
        <translation>Von Textstellen, Listen und der Zeitleiste, in Prozent des Desktop-Textes</translation>
    </message>
    <message>
        <source>&amp;Text size:</source>
        <translation>&amp;Textgröße:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Farben:</translation>
    </message>
    <message>
        <source>The dossier’s time zone</source>
        <translation>Zeitzone des Dossiers</translation>
    </message>
    <message>
        <source>This computer’s time zone</source>
        <translation>Zeitzone dieses Computers</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>C&amp;locks of the ruler:</source>
        <translation>&amp;Uhrzeit am Lineal:</translation>
    </message>
    <message>
        <source>The &amp;wheel zooms the timeline, and Ctrl+wheel scrolls it</source>
        <translation>Maus&amp;rad zoomt die Zeitleiste, Strg+Rad rollt sie</translation>
    </message>
    <message>
        <source>&amp;Reduce motion: menus and tips come and go at once</source>
        <translation>&amp;Weniger Bewegung: Menüs und Hinweise erscheinen und verschwinden sofort</translation>
    </message>
    <message>
        <source>&amp;Open at the start what was open at the end</source>
        <translation>Beim Start &amp;öffnen, was zuletzt offen war</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>Show the folder in which unsaved work is kept</source>
        <translation>Den Ordner zeigen, in dem ungespeicherte Arbeit liegt</translation>
    </message>
    <message>
        <source>nowhere: no folder can be made for it</source>
        <translation>nirgends: dafür kann kein Ordner angelegt werden</translation>
    </message>
    <message>
        <source>Unsaved work is kept in:</source>
        <translation>Ungespeicherte Arbeit liegt in:</translation>
    </message>
</context>
<context>
    <name>chancery::PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Progress of the printing</source>
        <translation>Druckfortschritt</translation>
    </message>
    <message>
        <source>Briefing: %1</source>
        <translation>Briefing: %1</translation>
    </message>
    <message>
        <source>Timeline: everything dated</source>
        <translation>Zeitleiste: alles Datierte</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Inhalt:</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Timeline: what it shows</source>
        <translation>Zeitleiste: was sie zeigt</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>It could not be printed. %1</source>
        <translation>Drucken nicht möglich. %1</translation>
    </message>
</context>
<context>
    <name>chancery::ProblemModel</name>
    <message>
        <source>dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
</context>
<context>
    <name>chancery::ProblemsView</name>
    <message>
        <source>&amp;Warnings too</source>
        <translation>&amp;Auch Warnungen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>What may be meant, but mostly is not, as of chancery check --strict</source>
        <translation>Was so gemeint sein kann, es aber meist nicht ist, wie bei chancery check --strict</translation>
    </message>
    <message>
        <source>Problems of the dossier</source>
        <translation>Probleme des Dossiers</translation>
    </message>
    <message>
        <source>Checking the dossier…</source>
        <translation>Dossier wird geprüft…</translation>
    </message>
    <message>
        <source>No problems: the dossier keeps all rules.</source>
        <translation>Keine Probleme: Das Dossier hält alle Regeln ein.</translation>
    </message>
    <message>
        <source>Errors: %1 · unfinished: %2 · warnings: %3</source>
        <translation>Fehler: %1 · unfertig: %2 · Warnungen: %3</translation>
    </message>
</context>
<context>
    <name>chancery::PropertiesDialog</name>
    <message>
        <source>Properties of the dossier</source>
        <translation>Eigenschaften des Dossiers</translation>
    </message>
    <message>
        <source>“%1” is no tag of a language: “en”, “pt-BR”.</source>
        <translation>„%1“ ist keine Sprachkennung: „en“, „pt-BR“.</translation>
    </message>
    <message>
        <source>“%1” is no time zone: “Europe/Kyiv”.</source>
        <translation>„%1“ ist keine Zeitzone: „Europe/Kyiv“.</translation>
    </message>
    <message>
        <source>changing the properties of the dossier</source>
        <translation>Eigenschaften des Dossiers ändern</translation>
    </message>
</context>
<context>
    <name>chancery::QuestionModel</name>
    <message>
        <source>not dated</source>
        <translation>nicht datiert</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Question, and what was said to it</source>
        <translation>Frage und was dazu gesagt wurde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Kind, source</source>
        <translation>Art, Quelle</translation>
    </message>
</context>
<context>
    <name>chancery::QuestionStripView</name>
    <message>
        <source>Question on the timeline: %1</source>
        <translation>Frage auf der Zeitleiste: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fact bears on it</source>
        <comment>%Ln facts bear on it</comment>
        <translation>
            <numerusform>%Ln Fakt betrifft sie</numerusform>
            <numerusform>%Ln Fakten betreffen sie</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Left and right walk them, Enter opens one.</source>
        <translation>%1. Links und Rechts gehen hindurch, Eingabe öffnet.</translation>
    </message>
    <message>
        <source>Nothing that was said to it is dated in this range.</source>
        <translation>Nichts dazu Gesagtes ist in diesem Zeitraum datiert.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 – %2; %3</source>
        <translation>%1 – %2; %3</translation>
    </message>
</context>
<context>
    <name>chancery::QuestionsView</name>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Questions and what was said to them</source>
        <translation>Fragen und was dazu gesagt wurde</translation>
    </message>
    <message>
        <source>This dossier has no questions.</source>
        <translation>Dieses Dossier hat keine Fragen.</translation>
    </message>
    <message>
        <source>Kind of question</source>
        <translation>Art der Frage</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>State of the question</source>
        <translation>Stand der Frage</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Stände</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation>Alles ent&amp;falten</translation>
    </message>
    <message>
        <source>F&amp;old all</source>
        <translation>Alles &amp;falten</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>chancery::RemoveDialog</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>Nothing else rests on it.</source>
        <translation>Nichts anderes beruht darauf.</translation>
    </message>
    <message>
        <source>What that does to the rest (%1):</source>
        <translation>Was das am Übrigen bewirkt (%1):</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Ctrl+Z brings all of it back.</source>
        <translation>Strg+Z bringt alles zurück.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Delete with all of that</source>
        <translation>&amp;Mit all dem löschen</translation>
    </message>
</context>
<context>
    <name>chancery::RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Title of the %1</source>
        <translation>&amp;Titel (%1)</translation>
    </message>
    <message>
        <source>The title is “%1”.</source>
        <translation>Der Titel ist „%1“.</translation>
    </message>
</context>
<context>
    <name>chancery::RoleLegend</name>
    <message>
        <source>absent, by a source</source>
        <translation>abwesend, laut einer Quelle</translation>
    </message>
    <message>
        <source>hollow: planned</source>
        <translation>hohl: geplant</translation>
    </message>
    <message>
        <source>struck: denied</source>
        <translation>durchgestrichen: dementiert</translation>
    </message>
    <message>
        <source>by two independent sources</source>
        <translation>durch zwei unabhängige Quellen</translation>
    </message>
    <message>
        <source>and a further role</source>
        <translation>und eine weitere Rolle</translation>
    </message>
    <message>
        <source>was expected before</source>
        <translation>wurde zuvor erwartet</translation>
    </message>
    <message>
        <source>reports contradict each other</source>
        <translation>die Berichte widersprechen einander</translation>
    </message>
    <message>
        <source>small: through who belongs to it</source>
        <translation>klein: durch Zugehörige</translation>
    </message>
    <message>
        <source>Legend of the matrix</source>
        <translation>Legende der Matrix</translation>
    </message>
</context>
<context>
    <name>chancery::SavedFilters</name>
    <message>
        <source>&amp;Saved filters</source>
        <translation>&amp;Gespeicherte Filter</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Umbe&amp;nennen</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>Diesen Filter &amp;speichern…</translation>
    </message>
    <message>
        <source>there is no filter</source>
        <translation>es gibt keinen Filter</translation>
    </message>
    <message>
        <source>Filter “%1”</source>
        <translation>Filter „%1“</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Name: (%1)</source>
        <translation>Name: (%1)</translation>
    </message>
    <message>
        <source>takes the place of the filter of that name</source>
        <translation>ersetzt den Filter dieses Namens</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Diesen Filter speichern</translation>
    </message>
    <message>
        <source>saving the filter “%1”</source>
        <translation>Filter „%1“ speichern</translation>
    </message>
    <message>
        <source>another filter has that name</source>
        <translation>ein anderer Filter heißt so</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Den Filter umbenennen</translation>
    </message>
    <message>
        <source>renaming the filter “%1”</source>
        <translation>Filter „%1“ umbenennen</translation>
    </message>
    <message>
        <source>deleting the filter “%1”</source>
        <translation>Filter „%1“ löschen</translation>
    </message>
    <message>
        <source>The filters could not be saved</source>
        <translation>Die Filter konnten nicht gespeichert werden</translation>
    </message>
</context>
<context>
    <name>chancery::SavedNotice</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>chancery::SearchHelp</name>
    <message>
        <source>How to ask</source>
        <translation>So fragen Sie</translation>
    </message>
    <message>
        <source>What can be asked, and how</source>
        <translation>Was gefragt werden kann, und wie</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>To find</source>
        <translation>Findet</translation>
    </message>
    <message>
        <source>both words, in any order; case and accents do not count</source>
        <translation>beide Wörter, in beliebiger Folge; Groß- und Kleinschreibung und Akzente zählen nicht</translation>
    </message>
    <message>
        <source>the words side by side</source>
        <translation>die Wörter nebeneinander</translation>
    </message>
    <message>
        <source>words that begin so; the last word always may go on while you type</source>
        <translation>Wörter, die so beginnen; beim Tippen darf das letzte Wort immer weitergehen</translation>
    </message>
    <message>
        <source>either; capitals make OR, AND and NOT what they are</source>
        <translation>eines von beiden; erst Großbuchstaben machen OR, AND und NOT zu dem, was sie sind</translation>
    </message>
    <message>
        <source>without the word; NOT paris is the same</source>
        <translation>ohne das Wort; NOT paris ist dasselbe</translation>
    </message>
    <message>
        <source>judgements, by their words</source>
        <translation>Beurteilungen, nach ihren Wörtern</translation>
    </message>
    <message>
        <source>who was there; also hosted, signed, was expected, stayed away</source>
        <translation>wer dabei war; auch hosted, signed, was expected, stayed away</translation>
    </message>
    <message>
        <source>brackets hold together what belongs together</source>
        <translation>Klammern halten Zusammengehöriges zusammen</translation>
    </message>
</context>
<context>
    <name>chancery::SearchResultModel</name>
    <message>
        <source>%1 – the best %2 of the first %3 in the dossier; there are more, which more words find</source>
        <translation>%1 – die besten %2 der ersten %3 im Dossier; es gibt mehr, die mehr Wörter finden</translation>
    </message>
    <message>
        <source>%1 – the best %2 of %3</source>
        <translation>%1 – die besten %2 von %3</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>chancery::SearchView</name>
    <message>
        <source>Search the dossier</source>
        <translation>Das Dossier durchsuchen</translation>
    </message>
    <message>
        <source>Words, "a phrase", sanct*, who:tusk, before:2026-01-06 …</source>
        <translation>Wörter, "ein Ausdruck", sanct*, who:tusk, before:2026-01-06 …</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>So fragen Sie</translation>
    </message>
    <message>
        <source>What the query was taken for</source>
        <translation>Wie die Anfrage verstanden wurde</translation>
    </message>
    <message>
        <source>Results of the search</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>The search failed: %1</source>
        <translation>Die Suche ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Reading the words of this dossier once, for searching… %1 %</source>
        <translation>Die Wörter dieses Dossiers werden einmal zum Suchen gelesen… %1 %</translation>
    </message>
    <message>
        <source>Type what you look for: words of facts, events, names and texts. Results appear here kind by kind.
Fields narrow it down: who:tusk, source:meduza, kind:meeting, after:2026-01-03, is:disputed – “How to ask” lists them all.</source>
        <translation>Tippen Sie, wonach Sie suchen: Wörter von Fakten, Ereignissen, Namen und Texten. Ergebnisse erscheinen hier Art für Art.
Felder grenzen ein: who:tusk, source:meduza (Quelle), kind:meeting (Treffen), after:2026-01-03, is:disputed – „So fragen Sie“ listet alle auf.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.
Fewer words find more; a star finds what begins so: sanct*.</source>
        <translation>Nichts gefunden für „%1“.
Weniger Wörter finden mehr; ein Stern findet, was so beginnt: sanct*.</translation>
    </message>
</context>
<context>
    <name>chancery::SentenceFacts</name>
    <message>
        <source>Facts resting on the sentence</source>
        <translation>Fakten, die auf dem Satz beruhen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>contradicted by this sentence</source>
        <translation>dieser Satz widerspricht</translation>
    </message>
</context>
<context>
    <name>chancery::SourceHeader</name>
    <message>
        <source>Source shown</source>
        <translation>Gezeigte Quelle</translation>
    </message>
    <message>
        <source>Details of the source</source>
        <translation>Einzelheiten der Quelle</translation>
    </message>
    <message>
        <source>Select this source</source>
        <translation>Diese Quelle auswählen</translation>
    </message>
    <message>
        <source>publisher not stated</source>
        <translation>Herausgeber nicht angegeben</translation>
    </message>
    <message>
        <source>author not stated</source>
        <translation>Autor nicht angegeben</translation>
    </message>
    <message>
        <source>date not stated</source>
        <translation>Datum nicht angegeben</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>Weniger Details</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <source>Attach full text…</source>
        <translation>Volltext anhängen…</translation>
    </message>
    <message>
        <source>derived from %1</source>
        <translation>abgeleitet von %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note, see the details</source>
        <comment>%Ln notes, see the details</comment>
        <translation>
            <numerusform>%Ln Anmerkung, siehe Einzelheiten</numerusform>
            <numerusform>%Ln Anmerkungen, siehe Einzelheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>passages whose words have changed: %1</source>
        <translation>Textstellen mit geändertem Wortlaut: %1</translation>
    </message>
    <message>
        <source>passages not found in the text: %1</source>
        <translation>im Text nicht gefundene Textstellen: %1</translation>
    </message>
    <message>
        <source>Derived from:</source>
        <translation>Abgeleitet von:</translation>
    </message>
    <message>
        <source>%1; the two count as one.</source>
        <translation>%1; beide zählen als eine.</translation>
    </message>
    <message>
        <source>Reliability:</source>
        <translation>Zuverlässigkeit:</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Datum:</translation>
    </message>
    <message>
        <source>Text:</source>
        <translation>Text:</translation>
    </message>
    <message>
        <source>the full text.</source>
        <translation>der Volltext.</translation>
    </message>
    <message>
        <source>the quoted passages only, in the order of the text, with […] where something is left out.</source>
        <translation>nur die zitierten Textstellen, in der Reihenfolge des Textes, mit […] für Ausgelassenes.</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Datei:</translation>
    </message>
    <message>
        <source>Published at:</source>
        <translation>Veröffentlicht unter:</translation>
    </message>
</context>
<context>
    <name>chancery::SourceModel</name>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Facts that the source supports</source>
        <translation>Fakten, die die Quelle stützt</translation>
    </message>
    <message>
        <source>Facts that no other source supports</source>
        <translation>Fakten, die keine andere Quelle stützt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Zuverlässigkeit</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Derived from</source>
        <translation>Abgeleitet von</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Allein</translation>
    </message>
</context>
<context>
    <name>chancery::SourceTextEdit</name>
    <message>
        <source>New fact from this sentence</source>
        <translation>Neuer Fakt aus diesem Satz</translation>
    </message>
    <message>
        <source>Copy sentence with citation</source>
        <translation>Satz mit Beleg kopieren</translation>
    </message>
    <message>
        <source>Find facts with selected words</source>
        <translation>Fakten mit ausgewählten Wörtern finden</translation>
    </message>
</context>
<context>
    <name>chancery::SourcesView</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Facts by Admiralty code</source>
        <translation>Fakten nach Admiralty-Code</translation>
    </message>
    <message>
        <source>Facts by reliability of their best source, A to F, and by their own credibility, 1 to 6</source>
        <translation>Fakten nach der Zuverlässigkeit ihrer besten Quelle, A bis F, und ihrer eigenen Glaubwürdigkeit, 1 bis 6</translation>
    </message>
    <message>
        <source>Notes on the source</source>
        <translation>Anmerkungen zur Quelle</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Anmerkungen</translation>
    </message>
    <message>
        <source>Back to the notes on the source</source>
        <translation>Zurück zu den Anmerkungen zur Quelle</translation>
    </message>
    <message>
        <source>Facts of the chosen code</source>
        <translation>Fakten mit dem gewählten Code</translation>
    </message>
    <message>
        <source>Attach full text…</source>
        <translation>Volltext anhängen…</translation>
    </message>
    <message>
        <source>Select a source to read how its reliability was judged and what to beware of.</source>
        <translation>Wählen Sie eine Quelle, um zu lesen, wie ihre Zuverlässigkeit beurteilt wurde und wovor man sich hüten sollte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source hidden by the filter</source>
        <comment>%Ln sources hidden by the filter</comment>
        <translation>
            <numerusform>%Ln Quelle durch den Filter ausgeblendet</numerusform>
            <numerusform>%Ln Quellen durch den Filter ausgeblendet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chancery::StartPage</name>
    <message>
        <source>%1
built in</source>
        <translation>%1
mitgeliefert</translation>
    </message>
    <message>
        <source>Chancery</source>
        <translation>Chancery</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Chancery&lt;/h2&gt;&lt;p&gt;What happened, who took part, and the sentence that says so.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Chancery&lt;/h2&gt;&lt;p&gt;Was geschah, wer teilnahm und der Satz, in dem es steht.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>New dossier…</source>
        <translation>Neues Dossier…</translation>
    </message>
    <message>
        <source>From your own reports, fact by fact</source>
        <translation>Aus Ihren eigenen Berichten, Fakt für Fakt</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>A .dossier, or a dossier as JSON. What is dropped here is opened; a report begins a dossier</source>
        <translation>Ein .dossier oder ein Dossier als JSON. Was hier abgelegt wird, wird geöffnet; ein Bericht beginnt ein Dossier</translation>
    </message>
    <message>
        <source>The built-in example</source>
        <translation>Das mitgelieferte Beispiel</translation>
    </message>
    <message>
        <source>The coalition’s meetings of January 2026 on guarantees for Ukraine, as five reports tell them</source>
        <translation>Die Treffen der Koalition im Januar 2026 zu Garantien für die Ukraine, wie fünf Berichte sie schildern</translation>
    </message>
    <message>
        <source>&amp;Opened last</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Dossiers opened last</source>
        <translation>Zuletzt geöffnete Dossiers</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 ist nicht mehr da</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
</context>
<context>
    <name>chancery::TextWindows</name>
    <message>
        <source>Compare &amp;sources…</source>
        <translation>&amp;Quellen vergleichen…</translation>
    </message>
    <message>
        <source>compare texts side by side overlap copied</source>
        <translation>texte nebeneinander vergleichen übereinstimmung abgeschrieben</translation>
    </message>
    <message>
        <source>Dossier &amp;source</source>
        <translation>Q&amp;uelltext des Dossiers</translation>
    </message>
    <message>
        <source>JSON raw code</source>
        <translation>JSON roh code</translation>
    </message>
</context>
<context>
    <name>chancery::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>&amp;Fold the lane</source>
        <translation>Spur &amp;falten</translation>
    </message>
    <message>
        <source>A row for &amp;every event</source>
        <translation>E&amp;ine Zeile je Ereignis</translation>
    </message>
    <message>
        <source>&amp;Pin at the top</source>
        <translation>Oben an&amp;heften</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Hide the lane</source>
        <translation>Spur aus&amp;blenden</translation>
    </message>
    <message>
        <source>&amp;Show all lanes (%1 hidden)</source>
        <translation>Alle Spuren &amp;zeigen (%1 ausgeblendet)</translation>
    </message>
    <message>
        <source>Fit the &amp;selection</source>
        <translation>&amp;Auswahl einpassen</translation>
    </message>
    <message>
        <source>Fit &amp;all</source>
        <translation>Alles &amp;einpassen</translation>
    </message>
    <message>
        <source>&amp;Back to the range before</source>
        <translation>&amp;Zurück zum vorigen Zeitraum</translation>
    </message>
</context>
<context>
    <name>chancery::ToSourceView</name>
    <message>
        <source>To source: what no fact carries yet</source>
        <translation>Zu belegen: was noch kein Fakt trägt</translation>
    </message>
    <message>
        <source>Objects that no fact carries</source>
        <translation>Objekte, die kein Fakt trägt</translation>
    </message>
    <message>
        <source>&amp;Search the texts for it</source>
        <translation>&amp;Texte danach durchsuchen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is to be sourced: facts carry every event, participant, option, figure and question.</source>
        <translation>Nichts ist zu belegen: Fakten tragen jedes Ereignis, jeden Teilnehmer, jede Option, Zahl und Frage.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln object that no fact carries yet, of which %1 are listed; no other view shows them.</source>
        <comment>%Ln objects that no fact carries yet, of which %1 are listed; no other view shows them.</comment>
        <translation>
            <numerusform>%Ln Objekt, das noch kein Fakt trägt; aufgeführt sind %1; keine andere Ansicht zeigt sie.</numerusform>
            <numerusform>%Ln Objekte, die noch kein Fakt trägt; aufgeführt sind %1; keine andere Ansicht zeigt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 that no fact carries yet; no other view shows them.</source>
        <translation>%1, die noch kein Fakt trägt; keine andere Ansicht zeigt sie.</translation>
    </message>
</context>
<context>
    <name>chancery::TogetherDialog</name>
    <message>
        <source>Tag, grade, re-source</source>
        <translation>Schlagwort, Bewertung, Quelle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln object together</source>
        <comment>%Ln objects together</comment>
        <translation>
            <numerusform>%Ln Objekt zusammen</numerusform>
            <numerusform>%Ln Objekte zusammen</numerusform>
        </translation>
    </message>
    <message>
        <source>with commas between</source>
        <translation>durch Kommas getrennt</translation>
    </message>
    <message>
        <source>&amp;Add tags</source>
        <translation>Schlagwörter &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Take away tags</source>
        <translation>Schlagwörter &amp;entfernen</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>&amp;Reliability of the sources</source>
        <translation>&amp;Zuverlässigkeit der Quellen</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>Wa&amp;rum</translation>
    </message>
    <message>
        <source>&amp;Credibility of the facts</source>
        <translation>&amp;Glaubwürdigkeit der Fakten</translation>
    </message>
    <message>
        <source>the source where these words stand</source>
        <translation>die Quelle, in der diese Wörter stehen</translation>
    </message>
    <message>
        <source>&amp;Sentences are from</source>
        <translation>&amp;Sätze stammen aus</translation>
    </message>
    <message>
        <source>No source is called “%1”.</source>
        <translation>Keine Quelle heißt „%1“.</translation>
    </message>
    <message>
        <source>Another letter than F wants its reason.</source>
        <translation>Ein anderer Buchstabe als F verlangt eine Begründung.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Es würde sich nichts ändern.</translation>
    </message>
</context>
<context>
    <name>chancery::UnsavedDialog</name>
    <message>
        <source>Unsaved dossiers</source>
        <translation>Ungespeicherte Dossiers</translation>
    </message>
    <message>
        <source>Chancery ended before these dossiers were saved. Every change is still there.</source>
        <translation>Chancery wurde beendet, bevor diese Dossiers gespeichert waren. Jede Änderung ist noch da.</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Opened from</source>
        <translation>Geöffnet aus</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Verwerfen…</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>Änderungen verwerfen?</translation>
    </message>
    <message>
        <source>“%1” was changed and never saved.</source>
        <translation>„%1“ wurde geändert und nie gespeichert.</translation>
    </message>
    <message>
        <source>Discarded, the changes are lost. The file that it was opened from stays as it is.</source>
        <translation>Beim Verwerfen gehen die Änderungen verloren. Die Datei, aus der es geöffnet wurde, bleibt, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>chancery::WhatsThisAnswers</name>
    <message>
        <source>Events in time, in lanes. The shape of a mark says what it is, its fill whether it took place; a click opens the sentence it rests on.</source>
        <translation>Ereignisse in der Zeit, in Spuren. Die Form einer Marke sagt, was es ist, ihre Füllung, ob es stattfand; ein Klick öffnet den Satz, auf dem es beruht.</translation>
    </message>
    <message>
        <source>The text of a source. The sentence of the selected fact is marked; every underlined sentence carries a fact, and a click goes to it.</source>
        <translation>Der Text einer Quelle. Der Satz des ausgewählten Fakts ist markiert; jeder unterstrichene Satz trägt einen Fakt, und ein Klick führt dorthin.</translation>
    </message>
    <message>
        <source>The page of the PDF that the passage stands on, as it looks, with its sentence boxed.</source>
        <translation>Die Seite des PDF, auf der die Textstelle steht, wie sie aussieht, ihr Satz eingerahmt.</translation>
    </message>
    <message>
        <source>The facts on what is selected, or all of them, each with its sentences, and how far it is to be believed.</source>
        <translation>Die Fakten zur Auswahl oder alle, jeder mit seinen Sätzen und wie weit ihm zu glauben ist.</translation>
    </message>
    <message>
        <source>One event whole: when and where by each report, who took part, what was said and what came of it. Every line opens its sentence.</source>
        <translation>Ein Ereignis im Ganzen: wann und wo nach jedem Bericht, wer teilnahm, was gesagt wurde und was daraus wurde. Jede Zeile öffnet ihren Satz.</translation>
    </message>
    <message>
        <source>Who had which part in what: participants by events.</source>
        <translation>Wer woran welchen Anteil hatte: Teilnehmer nach Ereignissen.</translation>
    </message>
    <message>
        <source>One participant whole: events in order, positions, statements word for word, and whom it met.</source>
        <translation>Ein Teilnehmer im Ganzen: Ereignisse in ihrer Folge, Positionen, Aussagen im Wortlaut und wen er traf.</translation>
    </message>
    <message>
        <source>What each option could include, its strength and its challenge, and who stands where on it.</source>
        <translation>Was jede Option umfassen könnte, ihre Stärke und ihre Schwierigkeit, und wer wie dazu steht.</translation>
    </message>
    <message>
        <source>What was measured, as each source reports it: reports that differ stay beside each other.</source>
        <translation>Was gemessen wurde, wie jede Quelle es berichtet: Abweichende Berichte bleiben nebeneinander stehen.</translation>
    </message>
    <message>
        <source>Obstacles, signals to watch and open points, with what bears on each.</source>
        <translation>Hindernisse, zu beobachtende Signale und offene Punkte, mit dem, was zu jedem beiträgt.</translation>
    </message>
    <message>
        <source>Where reports differ, with the sides, their sources and their sentences.</source>
        <translation>Wo Berichte sich unterscheiden, mit den Seiten, ihren Quellen und ihren Sätzen.</translation>
    </message>
    <message>
        <source>The reports: how reliable each is and why, what it repeats, and how often its facts were confirmed later.</source>
        <translation>Die Berichte: wie zuverlässig jeder ist und warum, was er wiederholt und wie oft seine Fakten später bestätigt wurden.</translation>
    </message>
    <message>
        <source>Finds anything while you type; the button beside the field lists what can be asked.</source>
        <translation>Findet alles beim Tippen; der Knopf neben dem Feld listet auf, was gefragt werden kann.</translation>
    </message>
    <message>
        <source>What the analyst concludes, with the facts for it and against it.</source>
        <translation>Was der Analyst schlussfolgert, mit den Fakten dafür und dagegen.</translation>
    </message>
    <message>
        <source>What breaks the rules of good dossiers, as the dossier stands now.</source>
        <translation>Was gegen die Regeln guter Dossiers verstößt, nach dem jetzigen Stand des Dossiers.</translation>
    </message>
    <message>
        <source>What differs from another dossier, or from an earlier day.</source>
        <translation>Was sich von einem anderen Dossier oder einem früheren Tag unterscheidet.</translation>
    </message>
    <message>
        <source>The form in which the words marked in the text become a fact.</source>
        <translation>Das Formular, in dem die im Text markierten Wörter zu einem Fakt werden.</translation>
    </message>
    <message>
        <source>The form of what is selected: what is typed is kept when its field is left.</source>
        <translation>Das Formular der Auswahl: Eingaben werden beim Verlassen ihres Feldes übernommen.</translation>
    </message>
    <message>
        <source>What no fact carries yet, and no other view shows as known.</source>
        <translation>Was noch kein Fakt trägt und keine andere Ansicht als bekannt zeigt.</translation>
    </message>
    <message>
        <source>The form of a judgement: its sentence, its confidence, and the facts it rests on.</source>
        <translation>Das Formular einer Beurteilung: ihr Satz, ihre Konfidenz und die Fakten, auf denen sie beruht.</translation>
    </message>
    <message>
        <source>Each tab brings a view to the front; a double click gives it the whole height, and takes it back.</source>
        <translation>Jeder Reiter holt eine Ansicht nach vorn; ein Doppelklick gibt ihr die ganze Höhe und nimmt sie wieder.</translation>
    </message>
</context>
<context>
    <name>chancery::Windows</name>
    <message>
        <source>Open dossier</source>
        <translation>Dossier öffnen</translation>
    </message>
    <message>
        <source>Dossiers (*.dossier *.json);;All files (*)</source>
        <translation>Dossiers (*.dossier *.json);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>chancery::WordingModel</name>
    <message>
        <source>not dated</source>
        <translation>nicht datiert</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · compared with %2</source>
        <translation>%1 · verglichen mit %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %Ln text</source>
        <comment>%1 – %Ln texts</comment>
        <translation>
            <numerusform>%1 – %Ln Text</numerusform>
            <numerusform>%1 – %Ln Texte</numerusform>
        </translation>
    </message>
    <message>
        <source>left out: %1;</source>
        <translation>weggelassen: %1;</translation>
    </message>
    <message>
        <source>put in: %1;</source>
        <translation>eingefügt: %1;</translation>
    </message>
</context>
<context>
    <name>chancery::WordingPage</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What the wording is of</source>
        <translation>Wozu der Wortlaut gehört</translation>
    </message>
    <message>
        <source>Successive wordings</source>
        <translation>Aufeinanderfolgende Fassungen</translation>
    </message>
    <message>
        <source>Words that were put in are underlined, words left out struck.</source>
        <translation>Eingefügte Wörter sind unterstrichen, weggelassene durchgestrichen.</translation>
    </message>
    <message>
        <source>Wording o&amp;f</source>
        <translation>Wortlaut &amp;von</translation>
    </message>
    <message>
        <source>&lt;b&gt;&lt;u&gt;put in&lt;/u&gt;&lt;/b&gt;&amp;nbsp; &lt;s&gt;left out&lt;/s&gt;&amp;nbsp; since the text above</source>
        <translation>&lt;b&gt;&lt;u&gt;eingefügt&lt;/u&gt;&lt;/b&gt;&amp;nbsp; &lt;s&gt;weggelassen&lt;/s&gt;&amp;nbsp; seit dem Text darüber</translation>
    </message>
    <message>
        <source>No two sources word the same thing alike in what the filter leaves.</source>
        <translation>Keine zwei Quellen formulieren dasselbe ähnlich in dem, was der Filter übrig lässt.</translation>
    </message>
    <message>
        <source>No two sources word the same thing alike in this dossier.</source>
        <translation>Keine zwei Quellen formulieren in diesem Dossier dasselbe ähnlich.</translation>
    </message>
</context>
<context>
    <name>chancery::WritingActions</name>
    <message>
        <source>New &amp;source…</source>
        <translation>Neue &amp;Quelle…</translation>
    </message>
    <message>
        <source>New source from &amp;text…</source>
        <translation>Neue Quelle aus &amp;Text…</translation>
    </message>
    <message>
        <source>New &amp;fact from the sentence</source>
        <translation>Neuer &amp;Fakt aus dem Satz</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>&amp;Merge with…</source>
        <translation>&amp;Zusammenführen mit…</translation>
    </message>
    <message>
        <source>&amp;Tag, grade, re-source…</source>
        <translation>&amp;Schlagwort, Bewertung, Quelle…</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation>D&amp;etails</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>Ei&amp;genschaften…</translation>
    </message>
    <message>
        <source>add source report document article import file</source>
        <translation>quelle hinzufügen bericht dokument artikel datei</translation>
    </message>
    <message>
        <source>add source paste clipboard text</source>
        <translation>quelle hinzufügen einfügen zwischenablage text</translation>
    </message>
    <message>
        <source>add fact make create new statement claim sentence</source>
        <translation>fakt hinzufügen neu anlegen erstellen aussage behauptung satz</translation>
    </message>
    <message>
        <source>rename title name change</source>
        <translation>umbenennen titel name ändern</translation>
    </message>
    <message>
        <source>delete remove erase discard</source>
        <translation>löschen entfernen tilgen verwerfen</translation>
    </message>
    <message>
        <source>merge join combine same duplicate double</source>
        <translation>zusammenführen vereinen verbinden dasselbe doppelt duplikat</translation>
    </message>
    <message>
        <source>add tag tags label grade rate reliability credibility source several</source>
        <translation>schlagwort schlagwörter hinzufügen etikett bewerten zuverlässigkeit glaubwürdigkeit quelle mehrere</translation>
    </message>
    <message>
        <source>edit details change note comment annotate alias membership properties of this</source>
        <translation>einzelheiten details bearbeiten ändern notiz anmerkung kommentar alias mitgliedschaft eigenschaften davon</translation>
    </message>
    <message>
        <source>properties of the dossier title description period bottom line audience handling marking author cut-off time zone</source>
        <translation>eigenschaften des dossiers titel beschreibung zeitraum fazit zielgruppe einstufung kennzeichnung autor informationsstand zeitzone</translation>
    </message>
    <message>
        <source>select something first</source>
        <translation>wählen Sie zuerst etwas</translation>
    </message>
    <message>
        <source>The fact is kept; Ctrl+Z takes it back.</source>
        <translation>Der Fakt ist gespeichert; Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Ne&amp;w object</source>
        <translation>Neues &amp;Objekt</translation>
    </message>
    <message>
        <source>New %1…</source>
        <translation>Neu: %1…</translation>
    </message>
    <message>
        <source>add %1 create %1 make %1</source>
        <translation>%1 hinzufügen %1 anlegen %1 erstellen</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>adding the %1 %2</source>
        <translation>%1 %2 hinzufügen</translation>
    </message>
    <message>
        <source>Added %1. It stands in To source until a fact carries it.</source>
        <translation>%1 hinzugefügt. Es steht in „Zu belegen“, bis ein Fakt es trägt.</translation>
    </message>
    <message>
        <source>changing %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message numerus="yes">
        <source>changing %Ln object together</source>
        <comment>changing %Ln objects together</comment>
        <translation>
            <numerusform>gemeinsames Ändern von %Ln Objekt</numerusform>
            <numerusform>gemeinsames Ändern von %Ln Objekten</numerusform>
        </translation>
    </message>
    <message>
        <source>a fact of %1</source>
        <translation>ein Fakt aus %1</translation>
    </message>
    <message>
        <source>details of %1</source>
        <translation>Einzelheiten zu %1</translation>
    </message>
    <message>
        <source>The change could not be carried out</source>
        <translation>Die Änderung konnte nicht ausgeführt werden</translation>
    </message>
    <message>
        <source>The dossier is as it was.</source>
        <translation>Das Dossier ist, wie es war.</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Neue Quelle</translation>
    </message>
    <message>
        <source>Reports (*.txt *.md *.markdown *.html *.htm *.xhtml *.mht *.mhtml *.warc *.gz *.wacz *.pdf *.eml *.docx *.odt *.fodt);;All files (*)</source>
        <translation>Berichte (*.txt *.md *.markdown *.html *.htm *.xhtml *.mht *.mhtml *.warc *.gz *.wacz *.pdf *.eml *.docx *.odt *.fodt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>adding the source %1</source>
        <translation>Quelle %1 hinzufügen</translation>
    </message>
    <message>
        <source>Added %1. Ctrl+Return makes a fact of the sentence at the caret.</source>
        <translation>%1 hinzugefügt. Strg+Return macht einen Fakt aus dem Satz an der Schreibmarke.</translation>
    </message>
    <message>
        <source>Put the caret into a sentence of a source first, or select words.</source>
        <translation>Setzen Sie zuerst die Schreibmarke in einen Satz einer Quelle, oder wählen Sie Wörter aus.</translation>
    </message>
    <message>
        <source>renaming %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln object</source>
        <comment>%Ln objects</comment>
        <translation>
            <numerusform>%Ln Objekt</numerusform>
            <numerusform>%Ln Objekte</numerusform>
        </translation>
    </message>
    <message>
        <source>deleting %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Participants, events, options, figures and questions can be merged.</source>
        <translation>Teilnehmer, Ereignisse, Optionen, Zahlen und Fragen können zusammengeführt werden.</translation>
    </message>
    <message>
        <source>merging %1</source>
        <translation>%1 zusammenführen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>Aus&amp;wählen</translation>
    </message>
    <message>
        <source>&amp;Copy with citations</source>
        <translation>Mit Belegen &amp;kopieren</translation>
    </message>
</context>
</TS>
