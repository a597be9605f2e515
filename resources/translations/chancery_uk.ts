<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA">
<context>
    <name>Agreement</name>
    <message>
        <source>one report</source>
        <translation>одне повідомлення</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>згода</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>уточнення</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>відмінність</translation>
    </message>
    <message>
        <source>update</source>
        <translation>оновлення</translation>
    </message>
    <message>
        <source>denial</source>
        <translation>заперечення</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>суперечність</translation>
    </message>
    <message>
        <source>reports agree</source>
        <translation>повідомлення узгоджуються</translation>
    </message>
    <message>
        <source>reports agree, one says it more closely</source>
        <translation>повідомлення узгоджуються, одне з них точніше</translation>
    </message>
    <message>
        <source>reports differ, all may be true</source>
        <translation>повідомлення різняться, усі можуть бути правдиві</translation>
    </message>
    <message>
        <source>a later report overtakes an earlier one</source>
        <translation>пізніше повідомлення змінює попереднє</translation>
    </message>
    <message>
        <source>one report denies what another puts forward</source>
        <translation>одне повідомлення заперечує те, що подає інше</translation>
    </message>
    <message>
        <source>reports contradict each other</source>
        <translation>повідомлення суперечать одне одному</translation>
    </message>
</context>
<context>
    <name>Analysis</name>
    <message numerus="yes">
        <source>Loses its ground without %Ln independent source: %1.</source>
        <comment>Loses its ground without %Ln independent sources: %1.</comment>
        <translation>
            <numerusform>Втрачає підстави без %Ln незалежного джерела: %1.</numerusform>
            <numerusform>Втрачає підстави без %Ln незалежних джерел: %1.</numerusform>
            <numerusform>Втрачає підстави без %Ln незалежних джерел: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of its first %Ln fact, %1 were later confirmed by independent sources, and %2 contradicted.</source>
        <comment>Of its first %Ln facts, %1 were later confirmed by independent sources, and %2 contradicted.</comment>
        <translation>
            <numerusform>З його першого %Ln факту: згодом підтверджено незалежними джерелами — %1, суперечать їм — %2.</numerusform>
            <numerusform>З його перших %Ln фактів: згодом підтверджено незалежними джерелами — %1, суперечать їм — %2.</numerusform>
            <numerusform>З його перших %Ln фактів: згодом підтверджено незалежними джерелами — %1, суперечать їм — %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln fact, %1 were later confirmed by independent sources, and %2 contradicted.</source>
        <comment>Of %Ln facts, %1 were later confirmed by independent sources, and %2 contradicted.</comment>
        <translation>
            <numerusform>З %Ln факту: згодом підтверджено незалежними джерелами — %1, суперечать їм — %2.</numerusform>
            <numerusform>З %Ln фактів: згодом підтверджено незалежними джерелами — %1, суперечать їм — %2.</numerusform>
            <numerusform>З %Ln фактів: згодом підтверджено незалежними джерелами — %1, суперечать їм — %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>denied</source>
        <translation>заперечено</translation>
    </message>
    <message>
        <source>alleged</source>
        <translation>стверджується</translation>
    </message>
    <message>
        <source>unsubstantiated</source>
        <translation>без підтвердження</translation>
    </message>
    <message>
        <source>%1 (denied)</source>
        <translation>%1 (заперечено)</translation>
    </message>
    <message>
        <source>%1 (planned)</source>
        <translation>%1 (заплановано)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>є суперечність</translation>
    </message>
    <message>
        <source>%1 (alleged)</source>
        <translation>%1 (стверджується)</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>показник</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>place</source>
        <translation>місце</translation>
    </message>
    <message>
        <source>status</source>
        <translation>стан</translation>
    </message>
    <message>
        <source>role</source>
        <translation>роль</translation>
    </message>
    <message>
        <source>position</source>
        <translation>позиція</translation>
    </message>
    <message>
        <source>expectation</source>
        <translation>очікування</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>умова</translation>
    </message>
    <message>
        <source>allegation</source>
        <translation>звинувачення</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>заява</translation>
    </message>
    <message>
        <source>Rests on a fact that nothing supports.</source>
        <translation>Спирається на факт, який нічим не підтверджено.</translation>
    </message>
    <message>
        <source>%1 (%2 of its %3 facts)</source>
        <translation>%1 (фактів: %2 з %3)</translation>
    </message>
    <message>
        <source> and </source>
        <translation> і </translation>
    </message>
    <message>
        <source>; or </source>
        <translation>; або </translation>
    </message>
    <message>
        <source>%1: went: “%2”</source>
        <translation>%1: вилучено: «%2»</translation>
    </message>
    <message>
        <source>%1: changed: “%2” (%3)</source>
        <translation>%1: змінено: «%2» (%3)</translation>
    </message>
    <message>
        <source>Another %1 are confirmed, and %2 contradicted, by independent sources that need not be later.</source>
        <translation>Крім того, підтверджено незалежними джерелами, не обов’язково пізнішими: %1, суперечать їм: %2.</translation>
    </message>
    <message>
        <source>reported %1</source>
        <translation>повідомлено %1</translation>
    </message>
    <message>
        <source>said %1</source>
        <translation>сказано %1</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>a PNG picture</source>
        <translation>зображення PNG</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>зображення JPEG</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>зображення GIF</translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <translation>зображення WebP</translation>
    </message>
    <message>
        <source>a sound file (WAV)</source>
        <translation>звуковий файл (WAV)</translation>
    </message>
    <message>
        <source>a video (AVI)</source>
        <translation>відео (AVI)</translation>
    </message>
    <message>
        <source>a HEIC picture</source>
        <translation>зображення HEIC</translation>
    </message>
    <message>
        <source>an AVIF picture</source>
        <translation>зображення AVIF</translation>
    </message>
    <message>
        <source>a video or sound file (MP4)</source>
        <translation>відео або звуковий файл (MP4)</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation>зображення TIFF</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>піктограма</translation>
    </message>
    <message>
        <source>a DjVu document</source>
        <translation>документ DjVu</translation>
    </message>
    <message>
        <source>a program (ELF)</source>
        <translation>програма (ELF)</translation>
    </message>
    <message>
        <source>a program (Mach-O)</source>
        <translation>програма (Mach-O)</translation>
    </message>
    <message>
        <source>a program (Java or Mach-O)</source>
        <translation>програма (Java або Mach-O)</translation>
    </message>
    <message>
        <source>a program (WebAssembly)</source>
        <translation>програма (WebAssembly)</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>база даних SQLite</translation>
    </message>
    <message>
        <source>a file of Office 97 (.doc, .xls, .ppt or .msg): save it in a newer format</source>
        <translation>файл Office 97 (.doc, .xls, .ppt або .msg): збережіть його в новішому форматі</translation>
    </message>
    <message>
        <source>an RTF document: save it as .docx, .odt or PDF</source>
        <translation>документ RTF: збережіть його як .docx, .odt або PDF</translation>
    </message>
    <message>
        <source>a PostScript document: convert it to PDF</source>
        <translation>документ PostScript: перетворіть його на PDF</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>архів RAR</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <translation>архів 7z</translation>
    </message>
    <message>
        <source>an XZ archive</source>
        <translation>архів XZ</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>архів bzip2</translation>
    </message>
    <message>
        <source>a Zstandard archive</source>
        <translation>архів Zstandard</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>архів tar</translation>
    </message>
    <message>
        <source>a Cabinet archive</source>
        <translation>архів Cabinet</translation>
    </message>
    <message>
        <source>a sound or video file (Ogg)</source>
        <translation>звуковий файл або відео (Ogg)</translation>
    </message>
    <message>
        <source>a sound file (FLAC)</source>
        <translation>звуковий файл (FLAC)</translation>
    </message>
    <message>
        <source>a sound file (MP3)</source>
        <translation>звуковий файл (MP3)</translation>
    </message>
    <message>
        <source>a video (Matroska or WebM)</source>
        <translation>відео (Matroska або WebM)</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>шрифт</translation>
    </message>
    <message>
        <source>an ARC archive: convert it to WARC, which followed it</source>
        <translation>архів ARC: перетворіть його на WARC, що прийшов йому на зміну</translation>
    </message>
    <message>
        <source>an Outlook data file: export its messages as .eml</source>
        <translation>файл даних Outlook: експортуйте його листи як .eml</translation>
    </message>
    <message>
        <source>a property list (Safari’s web archive is one): save the page as HTML</source>
        <translation>список властивостей (таким є вебархів Safari): збережіть сторінку як HTML</translation>
    </message>
    <message>
        <source>a program (Windows)</source>
        <translation>програма (Windows)</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>архів gzip</translation>
    </message>
    <message>
        <source>The whole page was taken: more of the passages stand in it than in its article.</source>
        <translation>Узято всю сторінку: у ній є більше уривків, ніж у самій статті.</translation>
    </message>
    <message numerus="yes">
        <source>What was deleted under tracking was left out: %Ln place.</source>
        <comment>What was deleted under tracking was left out: %Ln places.</comment>
        <translation>
            <numerusform>Вилучене в режимі відстеження змін пропущено: %Ln місце.</numerusform>
            <numerusform>Вилучене в режимі відстеження змін пропущено: %Ln місця.</numerusform>
            <numerusform>Вилучене в режимі відстеження змін пропущено: %Ln місць.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %L1 pages has no text: page %2 is a picture, or blank.</source>
        <comment>%Ln of %L1 pages have no text: pages %2 are pictures, or blank.</comment>
        <translation>
            <numerusform>%Ln з %L1 сторінок не має тексту: сторінка %2 є зображенням або порожня.</numerusform>
            <numerusform>%Ln з %L1 сторінок не мають тексту: сторінки %2 є зображеннями або порожні.</numerusform>
            <numerusform>%Ln з %L1 сторінок не мають тексту: сторінки %2 є зображеннями або порожні.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %L1 pages has no text of its own: page %2 was read from a picture by character recognition (Tesseract); check it there.</source>
        <comment>%Ln of %L1 pages have no text of their own: pages %2 were read from pictures by character recognition (Tesseract); check them there.</comment>
        <translation>
            <numerusform>%Ln з %L1 сторінок не має власного тексту: сторінку %2 прочитано із зображення розпізнаванням (Tesseract); звірте її там.</numerusform>
            <numerusform>%Ln з %L1 сторінок не мають власного тексту: сторінки %2 прочитано із зображень розпізнаванням (Tesseract); звірте їх там.</numerusform>
            <numerusform>%Ln з %L1 сторінок не мають власного тексту: сторінки %2 прочитано із зображень розпізнаванням (Tesseract); звірте їх там.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page</source>
        <comment>%Ln pages</comment>
        <translation>
            <numerusform>%Ln сторінка</numerusform>
            <numerusform>%Ln сторінки</numerusform>
            <numerusform>%Ln сторінок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The archive holds %Ln page; this is the one at %1.</source>
        <comment>The archive holds %Ln pages; this is the one at %1.</comment>
        <translation>
            <numerusform>Архів містить %Ln сторінку; це та, що за адресою %1.</numerusform>
            <numerusform>Архів містить %Ln сторінки; це та, що за адресою %1.</numerusform>
            <numerusform>Архів містить %Ln сторінок; це та, що за адресою %1.</numerusform>
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
        <translation>«%1»</translation>
    </message>
    <message>
        <source>is no text but %1</source>
        <translation>не текст, а %1</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>немає такого файлу</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>це тека</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>не є звичайним файлом</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>не вдалося прочитати: %1</translation>
    </message>
    <message>
        <source>cannot be read safely: this system does not let the reader be shut in (%1)</source>
        <translation>не можна прочитати безпечно: ця система не дає ізолювати засіб читання (%1)</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>звичайний текст</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>пошта</translation>
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
        <translation>у відповідь надходить не текст</translation>
    </message>
    <message>
        <source>is damaged: it cannot be read as a message</source>
        <translation>пошкоджено: не вдалося прочитати як лист</translation>
    </message>
    <message>
        <source>What stands in frames of the page was left out: %1 of them.</source>
        <translation>Пропущено вміст фреймів сторінки; їх кількість: %1.</translation>
    </message>
    <message>
        <source>is a message that holds no text</source>
        <translation>це лист без тексту</translation>
    </message>
    <message>
        <source>The message has no text but its attachments.</source>
        <translation>Лист не має тексту, крім вкладень.</translation>
    </message>
    <message>
        <source>The file holds several messages; the first was read.</source>
        <translation>Файл містить кілька листів; прочитано перший.</translation>
    </message>
    <message>
        <source>is a damaged OpenDocument file: it has no content</source>
        <translation>пошкоджений файл OpenDocument: у ньому немає вмісту</translation>
    </message>
    <message>
        <source>is a damaged OpenDocument file: %1</source>
        <translation>пошкоджений файл OpenDocument: %1</translation>
    </message>
    <message>
        <source>is an OpenDocument file, but no text document: a spreadsheet or slides</source>
        <translation>це файл OpenDocument, але не текстовий: електронна таблиця або слайди</translation>
    </message>
    <message>
        <source>Comments were left out.</source>
        <translation>Коментарі пропущено.</translation>
    </message>
    <message>
        <source>an OpenDocument file, but no text document: a spreadsheet or slides</source>
        <translation>файл OpenDocument, але не текстовий: електронна таблиця або слайди</translation>
    </message>
    <message>
        <source>an electronic book (EPUB): save its pages as HTML or PDF</source>
        <translation>електронна книга (EPUB): збережіть її сторінки як HTML або PDF</translation>
    </message>
    <message>
        <source>an Excel workbook: save it as CSV, to be imported</source>
        <translation>книга Excel: збережіть її як CSV, щоб імпортувати</translation>
    </message>
    <message>
        <source>a PowerPoint presentation: save it as PDF</source>
        <translation>презентація PowerPoint: збережіть її як PDF</translation>
    </message>
    <message>
        <source>a program (Java)</source>
        <translation>програма (Java)</translation>
    </message>
    <message>
        <source>a ZIP archive: unpack it</source>
        <translation>архів ZIP: розпакуйте його</translation>
    </message>
    <message>
        <source>is damaged: it cannot be read as a PDF</source>
        <translation>пошкоджено: не вдалося прочитати як PDF</translation>
    </message>
    <message>
        <source>is locked with a password</source>
        <translation>захищено паролем</translation>
    </message>
    <message>
        <source>has no page %1: it has %L2</source>
        <translation>немає сторінки %1: усього сторінок %L2</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>сторінка %1</translation>
    </message>
    <message>
        <source>is damaged and cannot be drawn</source>
        <translation>пошкоджено, показати неможливо</translation>
    </message>
    <message>
        <source>has no size</source>
        <translation>не має розміру</translation>
    </message>
    <message>
        <source>is answered with what is no picture</source>
        <translation>у відповідь надходить не зображення</translation>
    </message>
    <message>
        <source>Left out as running heads and page numbers (# is a number): %1.</source>
        <translation>Пропущено як колонтитули й номери сторінок (# — число): %1.</translation>
    </message>
    <message>
        <source>has %L1 pages; at most %L2 are read</source>
        <translation>має сторінок: %L1; читається щонайбільше %L2</translation>
    </message>
    <message>
        <source>the text grows beyond %L1 characters</source>
        <translation>обсяг тексту перевищує %L1 символів</translation>
    </message>
    <message>
        <source>Some characters could not be read: %1</source>
        <translation>Деякі символи не вдалося прочитати: %1</translation>
    </message>
    <message>
        <source>holds no text: its pages are pictures, or empty</source>
        <translation>не містить тексту: сторінки є зображеннями або порожні</translation>
    </message>
    <message>
        <source>is damaged: none of its pages can be read</source>
        <translation>пошкоджено: жодної сторінки не вдалося прочитати</translation>
    </message>
    <message>
        <source>Pages that are damaged and could not be read: %1.</source>
        <translation>Пошкоджені сторінки, які не вдалося прочитати: %1.</translation>
    </message>
    <message>
        <source>As the file states it: %1.</source>
        <translation>Як зазначено у файлі: %1.</translation>
    </message>
    <message>
        <source>Not judged yet.</source>
        <translation>Ще не оцінено.</translation>
    </message>
    <message>
        <source>line %1: “%2”</source>
        <translation>рядок %1: «%2»</translation>
    </message>
    <message>
        <source>takes more memory to read than a report does: %L1 MiB are not enough</source>
        <translation>потребує для читання більше пам’яті, ніж звичайне повідомлення: %L1 МіБ не вистачає</translation>
    </message>
    <message>
        <source>takes more time to read than a report does: %L1 s are not enough</source>
        <translation>потребує для читання більше часу, ніж звичайне повідомлення: %L1 с не вистачає</translation>
    </message>
    <message>
        <source>is damaged, or made to break what reads it: the reader failed</source>
        <translation>пошкоджено або створено, щоб зламати засіб читання: читання зазнало збою</translation>
    </message>
    <message>
        <source>takes too long to read</source>
        <translation>читання триває надто довго</translation>
    </message>
    <message>
        <source>Character recognition failed: %1.</source>
        <translation>Не вдалося розпізнати символи: %1.</translation>
    </message>
    <message>
        <source>is in no format that is read here</source>
        <translation>у форматі, який тут не читається</translation>
    </message>
    <message>
        <source>holds no text</source>
        <translation>не містить тексту</translation>
    </message>
    <message>
        <source>the request is cut off</source>
        <translation>запит обірвано</translation>
    </message>
    <message>
        <source>by its byte order mark</source>
        <translation>за позначкою порядку байтів</translation>
    </message>
    <message>
        <source>as it declares</source>
        <translation>як оголошено</translation>
    </message>
    <message>
        <source>by its form</source>
        <translation>за формою</translation>
    </message>
    <message>
        <source>judged by its words</source>
        <translation>визначено за словами</translation>
    </message>
    <message>
        <source>has %1; no more than %2 are read</source>
        <translation>містить %1; читається не більше ніж %2</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>порожньо</translation>
    </message>
    <message>
        <source>is not a text, nor in a format that is read here</source>
        <translation>не є текстом і не має формату, який тут читається</translation>
    </message>
    <message>
        <source>is too short to tell its encoding; it may be %1: save it as UTF-8</source>
        <translation>замало, щоб визначити кодування; можливо, це %1: збережіть як UTF-8</translation>
    </message>
    <message>
        <source>is a damaged archive: %1</source>
        <translation>пошкоджений архів: %1</translation>
    </message>
    <message>
        <source>unpacks to far more than a report has</source>
        <translation>у розпакованому вигляді значно більше за будь-яке повідомлення</translation>
    </message>
    <message>
        <source>holds more than %L1 files</source>
        <translation>містить понад %L1 файлів</translation>
    </message>
    <message>
        <source>A page packed as “gzip” is damaged: %1.</source>
        <translation>Сторінка, стиснута як «gzip», пошкоджена: %1.</translation>
    </message>
    <message>
        <source>A page packed as “%1” could not be read: %2.</source>
        <translation>Не вдалося прочитати сторінку, запаковану як «%1»: %2.</translation>
    </message>
    <message>
        <source>The archive is cut off within its last record.</source>
        <translation>Архів обірвано на останньому записі.</translation>
    </message>
    <message>
        <source>is a web archive without a page: it holds no HTML that a server sent</source>
        <translation>вебархів без сторінки: у ньому немає HTML, надісланого сервером</translation>
    </message>
    <message>
        <source>is a web archive without a page that can be read: %1</source>
        <translation>вебархів без сторінки, яку можна прочитати: %1</translation>
    </message>
    <message>
        <source>has no page %1</source>
        <translation>немає сторінки %1</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>is a damaged Word document: it has no text part</source>
        <translation>пошкоджений документ Word: немає текстової частини</translation>
    </message>
    <message>
        <source>is a damaged Word document: %1</source>
        <translation>пошкоджений документ Word: %1</translation>
    </message>
    <message>
        <source>The notes could not be read: %1</source>
        <translation>Не вдалося прочитати примітки: %1</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>рядок %1: %2</translation>
    </message>
    <message>
        <source>An encrypted part could not be read.</source>
        <translation>Не вдалося прочитати зашифровану частину.</translation>
    </message>
    <message>
        <source>A part %1.</source>
        <translation>Частина листа: %1.</translation>
    </message>
    <message>
        <source>message</source>
        <translation>лист</translation>
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
            <numerusform>%Ln цитується</numerusform>
            <numerusform>%Ln цитуються</numerusform>
            <numerusform>%Ln цитуються</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further fact is left out by the filter</source>
        <comment>%Ln further facts are left out by the filter</comment>
        <translation>
            <numerusform>Ще %Ln факт приховано фільтром</numerusform>
            <numerusform>Ще %Ln факти приховано фільтром</numerusform>
            <numerusform>Ще %Ln фактів приховано фільтром</numerusform>
        </translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>Перешкоди</translation>
    </message>
    <message>
        <source>Signals to watch</source>
        <translation>Сигнали для спостереження</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Відкриті пункти</translation>
    </message>
    <message numerus="yes">
        <source>%Ln independent source</source>
        <comment>%Ln independent sources</comment>
        <translation>
            <numerusform>%Ln незалежне джерело</numerusform>
            <numerusform>%Ln незалежні джерела</numerusform>
            <numerusform>%Ln незалежних джерел</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln further fact</source>
        <comment>and %Ln further facts</comment>
        <translation>
            <numerusform>і ще %Ln факт</numerusform>
            <numerusform>і ще %Ln факти</numerusform>
            <numerusform>і ще %Ln фактів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (%Ln further fact left out by the filter)</source>
        <comment> (%Ln further facts left out by the filter)</comment>
        <translation>
            <numerusform> (ще %Ln факт приховано фільтром)</numerusform>
            <numerusform> (ще %Ln факти приховано фільтром)</numerusform>
            <numerusform> (ще %Ln фактів приховано фільтром)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln further position</source>
        <comment>and %Ln further positions</comment>
        <translation>
            <numerusform>і ще %Ln позиція</numerusform>
            <numerusform>і ще %Ln позиції</numerusform>
            <numerusform>і ще %Ln позицій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source is cited, </source>
        <comment>%Ln sources are cited, </comment>
        <translation>
            <numerusform>Цитовано %Ln джерело, </numerusform>
            <numerusform>Цитовано %Ln джерела, </numerusform>
            <numerusform>Цитовано %Ln джерел, </numerusform>
        </translation>
    </message>
    <message>
        <source>%1 says %2</source>
        <translation>%1 повідомляє: %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>This briefing sets out what %Ln source says of %1, in %2. Each fact names the passages it rests on – [S2·8] is the eighth passage of the second source –; they stand verbatim at the end, and each citation leads to its passage.</source>
        <comment>This briefing sets out what %Ln sources say of %1, in %2. Each fact names the passages it rests on – [S2·8] is the eighth passage of the second source –; they stand verbatim at the end, and each citation leads to its passage.</comment>
        <translation>
            <numerusform>Ця довідка викладає, що каже %Ln джерело: %1, %2. Кожен факт називає уривки, на які спирається ([S2·8] — восьмий уривок другого джерела); вони наведені дослівно в кінці, і кожне посилання веде до свого уривка.</numerusform>
            <numerusform>Ця довідка викладає, що кажуть %Ln джерела: %1, %2. Кожен факт називає уривки, на які спирається ([S2·8] — восьмий уривок другого джерела); вони наведені дослівно в кінці, і кожне посилання веде до свого уривка.</numerusform>
            <numerusform>Ця довідка викладає, що кажуть %Ln джерел: %1, %2. Кожен факт називає уривки, на які спирається ([S2·8] — восьмий уривок другого джерела); вони наведені дослівно в кінці, і кожне посилання веде до свого уривка.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Independence: none of the %Ln source is marked as repeating another.</source>
        <comment>Independence: none of the %Ln sources is marked as repeating another.</comment>
        <translation>
            <numerusform>Незалежність: жодне з %Ln джерела не позначене як повторення іншого.</numerusform>
            <numerusform>Незалежність: жодне з %Ln джерел не позначене як повторення іншого.</numerusform>
            <numerusform>Незалежність: жодне з %Ln джерел не позначене як повторення іншого.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Independence: %Ln of the %1 sources repeats others (%2) and does not count as further support; %3.</source>
        <comment>Independence: %Ln of the %1 sources repeat others (%2) and do not count as further support; %3.</comment>
        <translation>
            <numerusform>Незалежність: %Ln із джерел (усього %1) повторює інші (%2) і не є додатковим підтвердженням; %3.</numerusform>
            <numerusform>Незалежність: %Ln із джерел (усього %1) повторюють інші (%2) і не є додатковим підтвердженням; %3.</numerusform>
            <numerusform>Незалежність: %Ln із джерел (усього %1) повторюють інші (%2) і не є додатковим підтвердженням; %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln counts as independent</source>
        <comment>%Ln count as independent</comment>
        <translation>
            <numerusform>%Ln вважається незалежним</numerusform>
            <numerusform>%Ln вважаються незалежними</numerusform>
            <numerusform>%Ln вважаються незалежними</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 supports %Ln fact</source>
        <comment>%1 supports %Ln facts</comment>
        <translation>
            <numerusform>%1 підтримує %Ln факт</numerusform>
            <numerusform>%1 підтримує %Ln факти</numerusform>
            <numerusform>%1 підтримує %Ln фактів</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Зміст</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Сторінка %1 з %2</translation>
    </message>
    <message>
        <source> (continued)</source>
        <translation> (продовження)</translation>
    </message>
    <message>
        <source>The dossier that this briefing was made from</source>
        <translation>Досьє, за яким складено цю довідку</translation>
    </message>
    <message>
        <source>held, made, signed or carried out</source>
        <translation>відбулося, зроблено, підписано або здійснено</translation>
    </message>
    <message>
        <source>planned or postponed</source>
        <translation>заплановано або відкладено</translation>
    </message>
    <message>
        <source>draft, agreed or ongoing</source>
        <translation>проєкт, погоджено або триває</translation>
    </message>
    <message>
        <source>alleged or possible</source>
        <translation>стверджується або можливо</translation>
    </message>
    <message>
        <source>cancelled, lapsed or denied</source>
        <translation>скасовано, втратило чинність або заперечено</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не зазначено</translation>
    </message>
    <message>
        <source>Key judgements</source>
        <translation>Ключові судження</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Часова шкала</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>Хронологія</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Учасники</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Варіанти</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показники</translation>
    </message>
    <message>
        <source>Where reports differ</source>
        <translation>Де повідомлення різняться</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Відкриті питання</translation>
    </message>
    <message>
        <source>Further facts</source>
        <translation>Інші факти</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>HTML, a single page</source>
        <translation>HTML, одна сторінка</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>OpenDocument text (LibreOffice)</source>
        <translation>Текст OpenDocument (LibreOffice)</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Документ Word</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>Одна сторінка</translation>
    </message>
    <message>
        <source>Brief: six pages at most</source>
        <translation>Стисло: до шести сторінок</translation>
    </message>
    <message>
        <source>Full, with every passage</source>
        <translation>Повністю, з усіма уривками</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>, characters %1–%2</source>
        <translation>, символи %1–%2</translation>
    </message>
    <message>
        <source>according to %1</source>
        <translation>за даними: %1</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Уривки</translation>
    </message>
    <message>
        <source>Legend: %1.</source>
        <translation>Легенда: %1.</translation>
    </message>
    <message>
        <source>Everything dated</source>
        <translation>Усе датоване</translation>
    </message>
    <message>
        <source>The dossier's period, %1</source>
        <translation>Період досьє, %1</translation>
    </message>
    <message>
        <source>%1 contradicted by %2</source>
        <translation>%1; проти: %2</translation>
    </message>
    <message>
        <source>, page %1</source>
        <translation>, сторінка %1</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>сторінка %1</translation>
    </message>
    <message>
        <source> · p. </source>
        <translation> · с. </translation>
    </message>
    <message>
        <source>H</source>
        <translation>Г</translation>
    </message>
    <message>
        <source>C</source>
        <translation>Гл</translation>
    </message>
    <message>
        <source>S</source>
        <translation>Пд</translation>
    </message>
    <message>
        <source>A</source>
        <translation>П</translation>
    </message>
    <message>
        <source>E</source>
        <translation>О</translation>
    </message>
    <message>
        <source>I</source>
        <translation>З</translation>
    </message>
    <message>
        <source>Sp</source>
        <translation>Пр</translation>
    </message>
    <message>
        <source>Au</source>
        <translation>Ав</translation>
    </message>
    <message>
        <source>Ac</source>
        <translation>В</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Пс</translation>
    </message>
    <message>
        <source>D</source>
        <translation>Д</translation>
    </message>
    <message>
        <source>P</source>
        <translation>С</translation>
    </message>
    <message>
        <source>… and in %1 more places.</source>
        <translation>… і ще місць: %1.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 і ще %2</translation>
    </message>
    <message>
        <source>%1: no font here has %2; it is written by its code.</source>
        <translation>%1: у жодному шрифті тут немає %2; символ подано його кодом.</translation>
    </message>
    <message>
        <source>%1: no font here has %2; they are written by their codes.</source>
        <translation>%1: у жодному шрифті тут немає %2; символи подано їхніми кодами.</translation>
    </message>
    <message>
        <source>Likelihood (ICD 203): almost no chance 1–5 %, very unlikely 5–20 %, unlikely 20–45 %, roughly even chance 45–55 %, likely 55–80 %, very likely 80–95 %, almost certain 95–99 %.</source>
        <translation>Імовірність (ICD 203): almost no chance 1–5 %, very unlikely 5–20 %, unlikely 20–45 %, roughly even chance 45–55 %, likely 55–80 %, very likely 80–95 %, almost certain 95–99 %.</translation>
    </message>
    <message>
        <source>low, moderate, high</source>
        <translation>низька, помірна, висока</translation>
    </message>
    <message>
        <source>Admiralty code: source A reliable to E unreliable, F not judged; information 1 confirmed to 5 improbable, 6 not judged</source>
        <translation>Admiralty code: джерело від A (надійне) до E (ненадійне), F — не оцінено; інформація від 1 (підтверджена) до 5 (малоймовірна), 6 — не оцінено</translation>
    </message>
    <message>
        <source>[S2·8] is the eighth passage of source S2; the full form carries it word for word. Likelihood (ICD 203): almost no chance 1–5 %, very unlikely 5–20 %, unlikely 20–45 %, roughly even chance 45–55 %, likely 55–80 %, very likely 80–95 %, almost certain 95–99 %. Confidence – low, moderate, high – rates the grounds. Source reliability (Admiralty code): A reliable to E unreliable, F cannot be judged; information 1 confirmed to 5 improbable, 6 cannot be judged.</source>
        <translation>[S2·8] — восьмий уривок джерела S2; у повній довідці його наведено дослівно. Імовірність (ICD 203): almost no chance 1–5 %, very unlikely 5–20 %, unlikely 20–45 %, roughly even chance 45–55 %, likely 55–80 %, very likely 80–95 %, almost certain 95–99 %. Упевненість (низька, помірна, висока) оцінює підстави. Надійність джерела (Admiralty code): від A (надійне) до E (ненадійне), F — не можна оцінити; інформація: від 1 (підтверджена) до 5 (малоймовірна), 6 — не можна оцінити.</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>не пізніше %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>від %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>близько %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 і %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No source is cited.</source>
        <translation>Не цитовано жодного джерела.</translation>
    </message>
    <message>
        <source>Reliability: %1.</source>
        <translation>Надійність: %1.</translation>
    </message>
    <message>
        <source>Independence: there is one source.</source>
        <translation>Незалежність: джерело одне.</translation>
    </message>
    <message>
        <source>Weight: %1.</source>
        <translation>Вага: %1.</translation>
    </message>
    <message>
        <source>publisher not stated: %1</source>
        <translation>видавця не зазначено: %1</translation>
    </message>
    <message>
        <source>author not stated: %1</source>
        <translation>автора не зазначено: %1</translation>
    </message>
    <message>
        <source>date of publication not stated: %1</source>
        <translation>дату публікації не зазначено: %1</translation>
    </message>
    <message>
        <source>excerpts only, not the full text: %1</source>
        <translation>лише витяги, а не повний текст: %1</translation>
    </message>
    <message>
        <source>Gaps: %1.</source>
        <translation>Прогалини: %1.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>The timeline, drawn: %1 dated events from %2 to %3, in lanes by kind.</source>
        <translation>Рисунок часової шкали: датованих подій — %1, від %2 до %3, у смугах за видами.</translation>
    </message>
    <message>
        <source>reports differ</source>
        <translation>повідомлення різняться</translation>
    </message>
    <message>
        <source>In general</source>
        <translation>Загальне</translation>
    </message>
    <message>
        <source>what concerns “%1”</source>
        <translation>те, що стосується «%1»</translation>
    </message>
    <message>
        <source>the period %1</source>
        <translation>період %1</translation>
    </message>
    <message>
        <source>Confined to %1: %2 of %3 facts, %4 of %5 events. Dates, places and states of these events are told from all reports. What is left out is not for that reason untrue or unknown.</source>
        <translation>Обмежено: %1; фактів: %2 з %3, подій: %4 з %5. Дати, місця й стани цих подій подано за всіма повідомленнями. Пропущене через це не стає неправдивим чи невідомим.</translation>
    </message>
    <message>
        <source>As known on %1: %2 that came later are left out.</source>
        <translation>Як було відомо на %1; пропущено пізніше: %2.</translation>
    </message>
    <message>
        <source>Statements are in the analyst's words. The grey code after a number rates the evidence by the Admiralty code: reliability of the most reliable source (A to F), then credibility of the information (1 to 6), judged apart from each other. What is planned, announced, alleged or denied is marked so; everything else is reported. Judgements are the analyst's own, and stand apart from the facts.</source>
        <translation>Твердження подано словами аналітика. Сірий код після числа оцінює докази за Admiralty code: надійність найнадійнішого джерела (від A до F), потім достовірність інформації (від 1 до 6), оцінені окремо одна від одної. Заплановане, оголошене, те, що стверджується або заперечено, позначено; усе інше повідомлено. Судження належать аналітикові й подані окремо від фактів.</translation>
    </message>
    <message>
        <source>Events outside the period %1, undated events, and the facts on them.</source>
        <translation>Події поза періодом %1, події без дати та факти про них.</translation>
    </message>
    <message>
        <source>Nothing for its date: no source was published after %1.</source>
        <translation>Через дату нічого: після %1 не опубліковано жодного джерела.</translation>
    </message>
    <message>
        <source>What only these sources say, which were published after %1: %2.</source>
        <translation>Те, що кажуть лише ці джерела, опубліковані після %1: %2.</translation>
    </message>
    <message>
        <source>In all, being read as known on %1 hides %2.</source>
        <translation>Усього вигляд «як було відомо на %1» приховує: %2.</translation>
    </message>
    <message>
        <source>What may have been published by %1, and may not, from these sources: %2.</source>
        <translation>Що могло бути опубліковане до %1, а могло й не бути, з таких джерел: %2.</translation>
    </message>
    <message>
        <source>Facts that do not concern: %1.</source>
        <translation>Факти, що не стосуються: %1.</translation>
    </message>
    <message>
        <source>Facts other than these: %1.</source>
        <translation>Факти, крім таких: %1.</translation>
    </message>
    <message>
        <source>These parts: %1.</source>
        <translation>Такі розділи: %1.</translation>
    </message>
    <message>
        <source>Judgements that rest on facts left out here: %1.</source>
        <translation>Судження, що спираються на пропущені тут факти: %1.</translation>
    </message>
    <message>
        <source>In all, %1 of the %2 facts of the dossier.</source>
        <translation>Усього фактів досьє: %1 з %2.</translation>
    </message>
    <message>
        <source>%1 of the %2 passages of the dossier, which no fact here rests on.</source>
        <translation>Уривки досьє, на які тут не спирається жоден факт: %1 з %2.</translation>
    </message>
    <message>
        <source>No fact of the dossier fits what was asked for.</source>
        <translation>Жоден факт досьє не відповідає запиту.</translation>
    </message>
    <message>
        <source>said %1</source>
        <translation>сказано %1</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Період</translation>
    </message>
    <message>
        <source>Information up to</source>
        <translation>Дані станом на</translation>
    </message>
    <message>
        <source>As known on</source>
        <translation>Як було відомо на</translation>
    </message>
    <message>
        <source>Prepared on</source>
        <translation>Дата укладення</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Укладач</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Охоплення</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Пропущено:</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Видавець</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубліковано</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Надійність</translation>
    </message>
    <message>
        <source>Repeats </source>
        <translation>Повторює </translation>
    </message>
    <message>
        <source>None known: counts as independent</source>
        <translation>Походження від інших невідоме: вважається незалежним</translation>
    </message>
    <message>
        <source>Derivation</source>
        <translation>Походження</translation>
    </message>
    <message>
        <source>The dossier carries the full text</source>
        <translation>Досьє містить повний текст</translation>
    </message>
    <message>
        <source>The dossier carries excerpts: the passages its facts rest on, no more</source>
        <translation>Досьє містить витяги: лише уривки, на які спираються факти</translation>
    </message>
    <message>
        <source>language: %1</source>
        <translation>мова: %1</translation>
    </message>
    <message>
        <source>file: %1</source>
        <translation>файл: %1</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примітки</translation>
    </message>
    <message>
        <source>Behind the words stand the characters, and the pages on which the passage is cited.</source>
        <translation>Після слів зазначено символи та сторінки, на яких цитовано уривок.</translation>
    </message>
    <message>
        <source>Arrows lead back to where a passage is cited.</source>
        <translation>Стрілки ведуть туди, де цитовано уривок.</translation>
    </message>
    <message>
        <source>The words of the sources, verbatim, by source and in the order of their text. Characters are counted in the source's full text, from 0. %1</source>
        <translation>Слова джерел дослівно, за джерелами й у порядку тексту. Символи відлічено від 0 у повному тексті джерела. %1</translation>
    </message>
    <message>
        <source> · cited at</source>
        <translation> · цитовано в</translation>
    </message>
    <message>
        <source>Prepared on %1</source>
        <translation>Укладено %1</translation>
    </message>
    <message>
        <source> contradicted by </source>
        <translation> · проти: </translation>
    </message>
    <message>
        <source>What the analyst concludes. Likelihood stands in the judgement, in the terms of ICD 203; confidence in the grounds for it stands apart.</source>
        <translation>Висновки аналітика. Імовірність зазначено в самому судженні термінами ICD 203; упевненість у підставах подано окремо.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Упевненість</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Спирається на</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>Проти</translation>
    </message>
    <message>
        <source>Assumes</source>
        <translation>Припускає</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Інакше</translation>
    </message>
    <message>
        <source>Would change if</source>
        <translation>Змінилося б, якби</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Відтоді</translation>
    </message>
    <message>
        <source>Said before</source>
        <translation>Раніше</translation>
    </message>
    <message>
        <source>Numbers are those of the chronology. The axis is not to scale: it is broken, “//”, where nothing is dated for more than ten days.</source>
        <translation>Номери — ті самі, що в хронології. Масштаб осі умовний: там, де понад десять днів нічого не датовано, вісь розірвано, «//».</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Подія</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>What is reported</source>
        <translation>Що повідомляють</translation>
    </message>
    <message>
        <source>Roles in events: %1; in parentheses where only planned, alleged or denied. Each name leads to its entry below, where every role is cited.</source>
        <translation>Ролі в подіях: %1; у дужках, якщо лише заплановано, стверджується або заперечено. Кожне ім’я веде до свого запису нижче, де кожну роль підкріплено цитатою.</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Учасник</translation>
    </message>
    <message>
        <source>Role in events</source>
        <translation>Роль у подіях</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>також %1</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Позиції</translation>
    </message>
    <message>
        <source>Also reported</source>
        <translation>Також повідомляють</translation>
    </message>
    <message>
        <source>Where reports give different numbers, each is drawn on the scale of its matter: a dot for a number, a bar for what “about”, “between” or “more than” may mean, hollow where planned or denied.</source>
        <translation>Де повідомлення подають різні числа, кожне нанесено на шкалу свого показника: точка — число, смужка — діапазон для «близько», «від … до» або «понад», порожнистий знак — заплановано або заперечено.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значення</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>As reported</source>
        <translation>Як повідомлено</translation>
    </message>
    <message>
        <source>What reports say of one matter, side by side: contradictions first, then denials, differences that may all be true, and updates. None is resolved here.</source>
        <translation>Що повідомлення кажуть про одне й те саме: спершу суперечності, далі заперечення, відмінності, які можуть бути правдиві водночас, та оновлення. Тут нічого не вирішено на чиюсь користь.</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Вплив</translation>
    </message>
    <message>
        <source>What bears on it</source>
        <translation>Що цього стосується</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Про що</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> і ще %1</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Для: %1</translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation>Укладач: %1</translation>
    </message>
    <message>
        <source>Information up to: %1</source>
        <translation>Дані станом на: %1</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Період: %1</translation>
    </message>
    <message>
        <source>Bottom line</source>
        <translation>Головний висновок</translation>
    </message>
    <message>
        <source>What most independent sources carry</source>
        <translation>Що подає більшість незалежних джерел</translation>
    </message>
    <message>
        <source>Facts that come next</source>
        <translation>Наступні за вагою факти</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <translation>Упевненість: %1</translation>
    </message>
    <message>
        <source> · against it:</source>
        <translation> · проти:</translation>
    </message>
    <message>
        <source>Judgements</source>
        <translation>Судження</translation>
    </message>
    <message>
        <source>What changed since %1</source>
        <translation>Що змінилося після %1</translation>
    </message>
    <message>
        <source>new, %1</source>
        <translation>нове, %1</translation>
    </message>
    <message>
        <source>Changes since %1</source>
        <translation>Зміни після %1</translation>
    </message>
    <message>
        <source>The decisive days on an axis. %1.</source>
        <translation>Вирішальні дні на осі. %1.</translation>
    </message>
    <message>
        <source>The decisive days</source>
        <translation>Вирішальні дні</translation>
    </message>
    <message>
        <source>Events of the period</source>
        <translation>Події періоду</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Event, state and where it stands</source>
        <translation>Подія, стан і де про це сказано</translation>
    </message>
    <message>
        <source>not dated by any report</source>
        <translation>дати немає в жодному повідомленні</translation>
    </message>
    <message>
        <source> (reports differ)</source>
        <translation> (повідомлення різняться)</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Події</translation>
    </message>
    <message>
        <source>Options, and who stands where</source>
        <translation>Варіанти й хто яку позицію має</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Варіант</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Інші</translation>
    </message>
    <message>
        <source>Options with positions</source>
        <translation>Варіанти з позиціями</translation>
    </message>
    <message>
        <source>Options on which nobody is reported to stand</source>
        <translation>Варіанти, щодо яких не повідомлено жодної позиції</translation>
    </message>
    <message>
        <source>Where reports contradict each other</source>
        <translation>Де повідомлення суперечать одне одному</translation>
    </message>
    <message>
        <source>Contradictions and denials</source>
        <translation>Суперечності й заперечення</translation>
    </message>
    <message>
        <source>What was updated: then → now</source>
        <translation>Що оновлено: було → є</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Оновлення</translation>
    </message>
    <message>
        <source>Differences that may all be true</source>
        <translation>Відмінності, які можуть бути правдиві водночас</translation>
    </message>
    <message>
        <source>Open questions and signals</source>
        <translation>Відкриті питання й сигнали</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Питання</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Last movement</source>
        <translation>Останні зрушення</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Питання</translation>
    </message>
    <message>
        <source>, repeats S%1</source>
        <translation>, повторює S%1</translation>
    </message>
    <message>
        <source>the rest of texts that end in “…” (%1)</source>
        <translation>решту текстів, що закінчуються на «…» (%1)</translation>
    </message>
    <message>
        <source>Not on this page: </source>
        <translation>Немає на цій сторінці: </translation>
    </message>
    <message>
        <source>Not in this brief: </source>
        <translation>Немає в цій стислій довідці: </translation>
    </message>
    <message>
        <source>[S2·8] is the eighth passage of source S2; the full form carries it word for word.</source>
        <translation>[S2·8] — восьмий уривок джерела S2; у повній довідці його наведено дослівно.</translation>
    </message>
    <message>
        <source>The bottom line rests on facts that are left out here, and is left out with them.</source>
        <translation>Головний висновок спирається на факти, яких тут немає, тому його пропущено разом із ними.</translation>
    </message>
    <message>
        <source>An answer to: %1</source>
        <translation>Відповідь на: %1</translation>
    </message>
    <message>
        <source>What it rests on is not what it was when it was made.</source>
        <translation>Його підстави змінилися відтоді, як його складено.</translation>
    </message>
    <message>
        <source>Contradicted, and not weighed: %1</source>
        <translation>Є заперечення, яке не враховано: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Judgements that rest on what came later are left out: %1.</source>
        <translation>Пропущено судження, що спираються на пізніші відомості: %1.</translation>
    </message>
    <message>
        <source>bottom line</source>
        <translation>головний висновок</translation>
    </message>
    <message>
        <source>judgements</source>
        <translation>судження</translation>
    </message>
    <message>
        <source>for whom it is</source>
        <translation>для кого призначено</translation>
    </message>
    <message>
        <source>by whom it is</source>
        <translation>хто уклав</translation>
    </message>
    <message>
        <source>day up to which sources were read</source>
        <translation>день, до якого враховано джерела</translation>
    </message>
    <message>
        <source>The dossier does not state: %1.</source>
        <translation>У досьє не зазначено: %1.</translation>
    </message>
    <message>
        <source> and others</source>
        <translation> та інші</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>said %1</source>
        <translation>сказано %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>part of it</source>
        <translation>її частина</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>є частиною</translation>
    </message>
    <message>
        <source>followed</source>
        <translation>після неї</translation>
    </message>
    <message>
        <source>after</source>
        <translation>після</translation>
    </message>
    <message>
        <source>came of it</source>
        <translation>її наслідок</translation>
    </message>
    <message>
        <source>came of</source>
        <translation>є наслідком</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>Про що йшлося</translation>
    </message>
    <message>
        <source>When, by each report</source>
        <translation>Коли, за кожним повідомленням</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Де</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Що з цього вийшло</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Господарі</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Хто був присутній</translation>
    </message>
    <message>
        <source>Who spoke</source>
        <translation>Хто виступав</translation>
    </message>
    <message>
        <source>Who was expected</source>
        <translation>Кого очікували</translation>
    </message>
    <message>
        <source>Who stayed away, or is denied to have been there</source>
        <translation>Хто не прибув або чию присутність заперечено</translation>
    </message>
    <message>
        <source>Signatories, parties, authors</source>
        <translation>Підписанти, сторони, автори</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Хто це зробив</translation>
    </message>
    <message>
        <source>What was said, word for word</source>
        <translation>Що сказано, дослівно</translation>
    </message>
    <message>
        <source>Figures of it, or in its sentences</source>
        <translation>Показники події або в її реченнях</translation>
    </message>
    <message>
        <source>Documents that came of it</source>
        <translation>Документи за підсумками</translation>
    </message>
    <message>
        <source>Where reports differ</source>
        <translation>Де повідомлення різняться</translation>
    </message>
    <message>
        <source>Questions it bears on</source>
        <translation>Питання, яких це стосується</translation>
    </message>
    <message>
        <source>Before, after and within</source>
        <translation>До, після й у межах</translation>
    </message>
    <message>
        <source>Named with it</source>
        <translation>Названо разом із цим</translation>
    </message>
    <message>
        <source>What else concerns it</source>
        <translation>Що ще цього стосується</translation>
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
        <translation>«%1»</translation>
    </message>
    <message>
        <source> – against – </source>
        <translation> – проти – </translation>
    </message>
    <message>
        <source>What it rests on is not what it was when it was made: look whether it holds on the facts below.</source>
        <translation>Підстави змінилися відтоді, як складено судження: перевірте за фактами нижче, чи воно ще чинне.</translation>
    </message>
    <message>
        <source>What happened since it was made</source>
        <translation>Що сталося відтоді, як його складено</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>На що спирається</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Що свідчить проти</translation>
    </message>
    <message>
        <source>What it takes for granted</source>
        <translation>Що вважає даністю</translation>
    </message>
    <message>
        <source>What else may be</source>
        <translation>Що ще можливо</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Що його змінило б</translation>
    </message>
    <message>
        <source>What it said before</source>
        <translation>Як звучало раніше</translation>
    </message>
    <message>
        <source>an answer to</source>
        <translation>відповідь на</translation>
    </message>
    <message>
        <source>ground moved</source>
        <translation>підстави змінилися</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>є суперечність</translation>
    </message>
    <message>
        <source>A passage speaks against “%1”, and nothing of it is weighed.</source>
        <translation>Проти «%1» свідчить уривок, і нічого з цього не враховано.</translation>
    </message>
    <message>
        <source>“%1” – against it stands, and is not weighed: %2</source>
        <translation>«%1» — проти цього є, і не враховано: %2</translation>
    </message>
    <message>
        <source>%1 Confidence %2: %3</source>
        <translation>%1 Упевненість %2: %3</translation>
    </message>
    <message>
        <source>What it holds and is</source>
        <translation>Посади та статус</translation>
    </message>
    <message>
        <source>Events, in order</source>
        <translation>Події за порядком</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Позиції</translation>
    </message>
    <message>
        <source>Statements, word for word</source>
        <translation>Заяви, дослівно</translation>
    </message>
    <message>
        <source>Present together with</source>
        <translation>Разом були присутні</translation>
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
        <translation>Назва замість тієї, що у файлі.</translation>
    </message>
    <message>
        <source>Who published it.</source>
        <translation>Хто опублікував.</translation>
    </message>
    <message>
        <source>Who wrote it.</source>
        <translation>Хто написав.</translation>
    </message>
    <message>
        <source>The language it is in (BCP 47).</source>
        <translation>Мова тексту (BCP 47).</translation>
    </message>
    <message>
        <source>Where it is from.</source>
        <translation>Звідки взято.</translation>
    </message>
    <message>
        <source>Report what breaks the rules of good dossiers.</source>
        <translation>Показати, що порушує правила якісного досьє.</translation>
    </message>
    <message>
        <source>List the events, facts, figures … of a dossier.</source>
        <translation>Вивести список подій, фактів, показників … досьє.</translation>
    </message>
    <message>
        <source>Show an object with its facts, sources and passages.</source>
        <translation>Показати об’єкт із його фактами, джерелами й уривками.</translation>
    </message>
    <message>
        <source>Find objects by their words.</source>
        <translation>Знайти об’єкти за словами.</translation>
    </message>
    <message>
        <source>Show what sources have in common word for word.</source>
        <translation>Показати дослівні збіги між джерелами.</translation>
    </message>
    <message>
        <source>Write a cited briefing as a PDF.</source>
        <translation>Записати довідку з цитатами у форматі PDF.</translation>
    </message>
    <message>
        <source>Write a dossier for other programs.</source>
        <translation>Записати досьє для інших програм.</translation>
    </message>
    <message>
        <source>Write the viewer's window as a PNG picture.</source>
        <translation>Записати вікно переглядача як зображення PNG.</translation>
    </message>
    <message>
        <source>Convert between .dossier and .json without loss.</source>
        <translation>Перетворити досьє між .dossier і .json без втрат.</translation>
    </message>
    <message>
        <source>Give a source its full text from a local file.</source>
        <translation>Додати до джерела повний текст із локального файлу.</translation>
    </message>
    <message>
        <source>Make an empty dossier.</source>
        <translation>Створити порожнє досьє.</translation>
    </message>
    <message>
        <source>Add a file to a dossier as a new source.</source>
        <translation>Додати файл до досьє як нове джерело.</translation>
    </message>
    <message>
        <source>Bring in lists and timelines of other programs.</source>
        <translation>Імпортувати списки й часові шкали інших програм.</translation>
    </message>
    <message>
        <source>Put and remove objects by a file, as one change.</source>
        <translation>Додати й вилучити об’єкти за файлом, однією зміною.</translation>
    </message>
    <message>
        <source>Say who changed what in a dossier, and when.</source>
        <translation>Показати, хто, що й коли змінив у досьє.</translation>
    </message>
    <message>
        <source>Say what changed from one dossier to another.</source>
        <translation>Показати, що змінилося між двома досьє.</translation>
    </message>
    <message>
        <source>Merge two dossiers that came of one.</source>
        <translation>Об’єднати два досьє, що походять від одного.</translation>
    </message>
    <message>
        <source>Say which days dates of EDTF may mean.</source>
        <translation>Показати, які дні можуть означати дати EDTF.</translation>
    </message>
    <message>
        <source>Divide a text into sentences.</source>
        <translation>Поділити текст на речення.</translation>
    </message>
    <message>
        <source>Print the text of a PDF, a page or any text file.</source>
        <translation>Вивести текст PDF, сторінки або будь-якого текстового файлу.</translation>
    </message>
    <message>
        <source>Find passages in a text.</source>
        <translation>Знайти уривки в тексті.</translation>
    </message>
    <message>
        <source>Standard output: %1</source>
        <translation>Стандартний вивід: %1</translation>
    </message>
    <message>
        <source>Adds a file to a dossier as a new source with its full text: whatever “chancery text” reads. Title, publisher, author, date, language and address are taken from what the file says of itself unless they are given; what they were taken from is printed. Its reliability is F until somebody judges it.</source>
        <translation>Додає файл до досьє як нове джерело з повним текстом: усе, що читає «chancery text». Назву, видавця, автора, дату, мову й адресу взято з того, що файл каже про себе, якщо їх не вказано; виводиться, звідки їх узято. Надійність становить F, доки її хтось не оцінить.</translation>
    </message>
    <message>
        <source>The file.</source>
        <translation>Файл.</translation>
    </message>
    <message>
        <source>When it was published (EDTF).</source>
        <translation>Коли опубліковано (EDTF).</translation>
    </message>
    <message>
        <source>A built-in dossier cannot be changed; “chancery convert %1 my.json” makes a copy.</source>
        <translation>Вбудоване досьє змінити не можна; «chancery convert %1 my.json» створює копію.</translation>
    </message>
    <message>
        <source>--published: “%1” is no date: %2</source>
        <translation>--published: «%1» не є датою: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Given when it was added.</source>
        <translation>Указано під час додавання.</translation>
    </message>
    <message>
        <source>published: %1 (%2)</source>
        <translation>опубліковано: %1 (%2)</translation>
    </message>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation>%1: не вдалося прочитати: %2</translation>
    </message>
    <message>
        <source>%1: is larger than any dossier</source>
        <translation>%1: більший за будь-яке досьє</translation>
    </message>
    <message>
        <source>Changes a dossier by a JSON file of objects to put and ids to remove, as one change: {"put": {"facts": [...], "sources": [...], ...}, "remove": ["id", ...]}. Objects are whole, as in a JSON dossier; one whose id is there already takes its place. A source without “text” keeps the text it has.
Prints what came of it, a line each. A change that breaks the rules of a dossier is refused, and so is the removal of what others rest on: the message names them, the exit status is 1 and nothing has changed. A JSON dossier is written anew as a whole, unless somebody else has changed it in the meantime.</source>
        <translation>Змінює досьє за файлом JSON з об’єктами (фактами, джерелами тощо), які слід додати, та ідентифікаторами, які слід вилучити, однією зміною: {"put": {"facts": [...], "sources": [...], ...}, "remove": ["id", ...]}. Об’єкти подаються цілком, як у досьє JSON; об’єкт, ідентифікатор якого вже є, стає на місце попереднього. Джерело без «text» зберігає той текст, що має.
Виводить, що з цього вийшло, по рядку на кожне. Зміну, яка порушує правила досьє, буде відхилено, як і вилучення того, на що спирається інше: повідомлення називає ці об’єкти, код завершення — 1, нічого не змінено. Досьє JSON записується цілком наново, якщо його тим часом не змінив хтось інший.</translation>
    </message>
    <message>
        <source>The changes; “-” is standard input.</source>
        <translation>Зміни; «-» означає стандартний ввід.</translation>
    </message>
    <message>
        <source>Print what would come of it and change nothing.</source>
        <translation>Вивести, що з цього вийшло б, і нічого не змінювати.</translation>
    </message>
    <message>
        <source>Let what cannot be without a removed object go with it.</source>
        <translation>Вилучити також те, що не може існувати без вилученого об’єкта.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>стандартний ввід</translation>
    </message>
    <message>
        <source>still to do: %1</source>
        <translation>ще зробити: %1</translation>
    </message>
    <message>
        <source>The dossier knows another file of this source: SHA-256 %1</source>
        <translation>Досьє знає інший файл цього джерела: SHA-256 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>    quoted: %1</source>
        <translation>    цитата: %1</translation>
    </message>
    <message>
        <source>    there:  %1</source>
        <translation>    текст:  %1</translation>
    </message>
    <message>
        <source>%1: there is no source “%2”</source>
        <translation>%1: немає джерела «%2»</translation>
    </message>
    <message>
        <source>Gives a source that is carried in excerpts its full text, from a local file: plain text, Markdown, HTML, PDF, mail, a saved page, Word or OpenDocument. Every passage is found again in it, and the report says how: exact, moved (the words stand elsewhere), reflowed (only layout, quotation marks, dashes or forms of letters differ), changed (a word or number differs; both wordings are shown) or lost.
The dossier with the text goes to OUT; DOSSIER stays as it is. Where most passages are changed or lost the file is hardly that source: nothing is written, and the exit status is 1.</source>
        <translation>Додає джерелу, яке подано витягами, повний текст із локального файлу: звичайний текст, Markdown, HTML, PDF, лист, збережена сторінка, Word або OpenDocument. Кожен уривок знаходиться в ньому наново, а звіт каже, як саме: exact (точно), moved (слова стоять деінде), reflowed (різняться лише верстка, лапки, тире або форми літер), changed (різниться слово чи число; показано обидва варіанти) або lost (втрачено).
Досьє з текстом записується до OUT; DOSSIER лишається незмінним. Якщо більшість уривків змінено або втрачено, файл навряд чи є цим джерелом: нічого не записується, код завершення — 1.</translation>
    </message>
    <message>
        <source>The source's id.</source>
        <translation>Ідентифікатор джерела.</translation>
    </message>
    <message>
        <source>Its text.</source>
        <translation>Його текст.</translation>
    </message>
    <message>
        <source>The file to write; its name ends in .dossier or .json. “-” is JSON on the standard output, and the report goes to standard error.</source>
        <translation>Файл досьє для запису; назва закінчується на .dossier або .json. «-» означає JSON на стандартному виводі, а звіт іде на стандартний вивід помилок.</translation>
    </message>
    <message>
        <source>The report as a JSON array.</source>
        <translation>Звіт як масив JSON.</translation>
    </message>
    <message>
        <source>Write even where most passages are changed or lost, and replace OUT even where it is a dossier.</source>
        <translation>Записати, навіть якщо більшість уривків змінено або втрачено, і замінити OUT, навіть якщо це досьє.</translation>
    </message>
    <message>
        <source>OUT must end in .dossier or .json: “%1” does not.</source>
        <translation>Файл досьє OUT має закінчуватися на .dossier або .json, а «%1» так не закінчується.</translation>
    </message>
    <message>
        <source>%1: most passages are changed or lost; nothing was written</source>
        <translation>%1: більшість уривків змінено або втрачено; нічого не записано</translation>
    </message>
    <message>
        <source>--%1: “%2” is no date with such a day: %3</source>
        <translation>--%1: «%2» не є датою з таким днем: %3</translation>
    </message>
    <message>
        <source>it is open</source>
        <translation>вона відкрита</translation>
    </message>
    <message>
        <source>The file to write; “-” is the standard output.</source>
        <translation>Файл для запису; «-» означає стандартний вивід.</translation>
    </message>
    <message>
        <source>One of: %1. Without it, what OUT ends in; PDF where it ends in none of them.</source>
        <translation>Одне з: %1. Якщо не вказано, визначається закінченням OUT; PDF, якщо жодне не підходить.</translation>
    </message>
    <message>
        <source>page: one page, complete by itself; brief: six pages at most; full (as without this option): everything, with the passages. What does not fit the first two is counted and named in them.</source>
        <translation>page: одна сторінка, повна сама собою; brief: щонайбільше шість сторінок; full (як і без цього параметра): усе, разом з уривками. Що не вміщається в перші два види, у них пораховано й названо.</translation>
    </message>
    <message>
        <source>The day since which a page and a brief tell what changed; without it the one before the last report came out.</source>
        <translation>День, від якого сторінка та стисла довідка показують зміни; типово — день перед виходом останнього повідомлення.</translation>
    </message>
    <message>
        <source>a4 (as without this option) or letter.</source>
        <translation>a4 (як і без цього параметра) або letter.</translation>
    </message>
    <message>
        <source>Only these parts, separated by commas: %1. Title, scope, sources and passages are always there.</source>
        <translation>Лише ці розділи, через кому: %1. Назва, охоплення, джерела й уривки є завжди.</translation>
    </message>
    <message>
        <source>Only events from this date (EDTF) on.</source>
        <translation>Лише події від цієї дати (EDTF).</translation>
    </message>
    <message>
        <source>Only events up to this date (EDTF).</source>
        <translation>Лише події до цієї дати (EDTF).</translation>
    </message>
    <message>
        <source>The date the briefing bears, in place of today's. With it, the same dossier and options give the same bytes.</source>
        <translation>Дата, яку матиме довідка замість сьогоднішньої. Із нею ті самі досьє й параметри дають ті самі байти.</translation>
    </message>
    <message>
        <source>Do not put the dossier (JSON) into the PDF or HTML.</source>
        <translation>Не вкладати досьє (JSON) у PDF або HTML.</translation>
    </message>
    <message>
        <source>A PDF without the structure that screen readers need, to measure what it costs.</source>
        <translation>PDF без структури, потрібної засобам читання з екрана, щоб виміряти її ціну.</translation>
    </message>
    <message>
        <source>--format: “%1” is none of: %2.</source>
        <translation>--format: «%1» не є жодним із: %2.</translation>
    </message>
    <message>
        <source>--form: “%1” is none of: %2.</source>
        <translation>--form: «%1» не є жодним із: %2.</translation>
    </message>
    <message>
        <source>--paper: “%1” is neither a4 nor letter.</source>
        <translation>--paper: «%1» не є ні a4, ні letter.</translation>
    </message>
    <message>
        <source>--sections: “%1” has a word that is none of: %2.</source>
        <translation>--sections: «%1» містить слово, що не є жодним із: %2.</translation>
    </message>
    <message>
        <source>--to is before --from.</source>
        <translation>--to раніше за --from.</translation>
    </message>
    <message>
        <source>Writes a briefing on the dossier as PDF, HTML, Markdown, OpenDocument text or Word: judgements, the timeline, a chronology in which every line is cited, participants, options, figures, questions, and the sources with the passages cited, word for word. Needs no display.
A character that no font here has is set by its code, as [U+13000], and standard error says in which passage.
An earlier OUT is replaced once the new one is complete, a dossier with --force alone.</source>
        <translation>Записує довідку за досьє як PDF, HTML, Markdown, текст OpenDocument або Word: судження, часову шкалу, хронологію з цитатою в кожному рядку, учасників, варіанти, показники, питання та джерела з дослівно цитованими уривками. Екран не потрібен.
Символ, якого немає в жодному шрифті, подано його кодом, як-от [U+13000], а на стандартному виводі помилок сказано, у якому уривку.
Попередній OUT замінюється, коли новий готовий; досьє — лише з --force.</translation>
    </message>
    <message>
        <source>Checks that a dossier keeps the rules of good dossiers: every passage stands in its source's text, every fact has a passage that supports it, everything that is shown has a fact, what rests on one source alone is not called confirmed, judgements are worded by ICD 203.
Prints a line for each problem, “where: reason”, the place as a JSON pointer into the dossier, and nothing for a dossier without problems. With --strict also what may be meant, but mostly is not, as “where: warning: reason”. A file that cannot be read as a dossier is refused on standard error, with the file, the place and the reason.</source>
        <translation>Перевіряє, чи дотримано в досьє правил якісного досьє: кожен уривок є в тексті свого джерела, кожен факт має уривок, що його підтримує, усе показане має факт, те, що спирається лише на одне джерело, не названо підтвердженим, судження сформульовано за ICD 203.
Виводить рядок на кожну проблему, «де: причина», де місце — вказівник JSON у досьє, і нічого, якщо проблем немає. З --strict — також те, що може бути навмисним, але здебільшого не є, як «де: попередження: причина». Файл, який не читається як досьє, відхиляється на стандартному виводі помилок із зазначенням файлу, місця та причини.</translation>
    </message>
    <message>
        <source>Tell warnings too; they count as problems.</source>
        <translation>Показувати й попередження; вони вважаються проблемами.</translation>
    </message>
    <message>
        <source>warning: </source>
        <translation>попередження: </translation>
    </message>
    <message>
        <source>Usage: chancery [DOSSIER[#ID]...]</source>
        <translation>Виклик: chancery [DOSSIER[#ID]...]</translation>
    </message>
    <message>
        <source>       chancery COMMAND ...</source>
        <translation>        chancery COMMAND ...</translation>
    </message>
    <message>
        <source>Chancery views diplomatic timelines: what happened, who took part, which options are on the table, and what each report said of it, word for word. Without a command it opens the viewer, on each of the dossiers named, or on a page to choose one.</source>
        <translation>Chancery показує часові шкали дипломатичних подій: що сталося, хто брав участь, які варіанти обговорюють і що сказано в кожному повідомленні, дослівно. Без команди відкриває переглядач для кожного названого досьє або сторінку, де можна вибрати досьє.</translation>
    </message>
    <message>
        <source>The object the viewer opens at, as “Copy link” makes it.</source>
        <translation>Об’єкт, на якому відкривається переглядач, як його дає «Копіювати посилання».</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Команди:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Параметри:</translation>
    </message>
    <message>
        <source>Show this help and stop; after a command, the command's.</source>
        <translation>Показати цю довідку й завершити; після команди — довідку команди.</translation>
    </message>
    <message>
        <source>Show the version and stop.</source>
        <translation>Показати версію й завершити.</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Приклади:</translation>
    </message>
    <message>
        <source>Results go to standard output, messages to standard error. Exit status: 0 done; 1 the dossier has problems or nothing was found; 2 wrong usage or unreadable input.</source>
        <translation>Результати йдуть на стандартний вивід, повідомлення — на стандартний вивід помилок. Код завершення: 0 — виконано; 1 — досьє має проблеми або нічого не знайдено; 2 — хибний виклик або вхідні дані не читаються.</translation>
    </message>
    <message>
        <source>“chancery --help” says how it is used.</source>
        <translation>«chancery --help» пояснює, як користуватися.</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>Немає параметра «%1».</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Немає команди «%1».</translation>
    </message>
    <message>
        <source>“%1” is neither a command nor a file.</source>
        <translation>«%1» не є ні командою, ні файлом.</translation>
    </message>
    <message>
        <source>Writes a dossier in the other form, without loss: the working form (.dossier, SQLite) or the interchange form (.json). Converting there and back again gives the same JSON to the byte.
An earlier OUT is replaced once the new one is complete, a dossier with --force alone; if anything fails it stays as it was.</source>
        <translation>Записує досьє в іншій формі без втрат: робоча форма (.dossier, SQLite) або форма обміну (.json). Перетворення туди й назад дає той самий JSON до байта.
Попередній OUT замінюється, коли новий готовий; досьє — лише з --force; у разі збою він лишається, як був.</translation>
    </message>
    <message>
        <source>The file to write; its name ends in .dossier or .json. “-” is JSON on the standard output.</source>
        <translation>Файл досьє для запису; назва закінчується на .dossier або .json. «-» означає JSON на стандартному виводі.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не зазначено</translation>
    </message>
    <message>
        <source>PARTICIPANT</source>
        <translation>УЧАСНИК</translation>
    </message>
    <message>
        <source>OPTION</source>
        <translation>ВАРІАНТ</translation>
    </message>
    <message>
        <source>STANCE</source>
        <translation>СТАВЛЕННЯ</translation>
    </message>
    <message>
        <source>HELD</source>
        <translation>КОЛИ</translation>
    </message>
    <message>
        <source>CONDITION</source>
        <translation>УМОВА</translation>
    </message>
    <message>
        <source>ASSERTION</source>
        <translation>ЯК ПОДАНО</translation>
    </message>
    <message>
        <source>SRC</source>
        <translation>ДЖ</translation>
    </message>
    <message>
        <source>FACT</source>
        <translation>ФАКТ</translation>
    </message>
    <message>
        <source>EVENT</source>
        <translation>ПОДІЯ</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>РОЛЬ</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>ВИД</translation>
    </message>
    <message>
        <source>ABOUT</source>
        <translation>ПРО ЩО</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>SIDES</source>
        <translation>СТОРОНИ</translation>
    </message>
    <message>
        <source>best reliability %1</source>
        <translation>найвища надійність %1</translation>
    </message>
    <message>
        <source>Says what changed from one dossier to another, or between two states of one: the objects that were added, removed and changed, with what differs in them and the sentence each rests on. Objects are the same where kind and id are, or where they are the same thing under another id: a source of the same text, a fact that says the same on the same passages, an event of which the same is told. An id alone is no difference. Exit status: 0 the dossiers say the same, 1 they differ, 2 one of them cannot be read.</source>
        <translation>Показує, що змінилося від одного досьє до іншого або між двома станами одного: об’єкти, які додано, вилучено або змінено, із відмінностями й реченням, на яке спирається кожен. Об’єкти ті самі, якщо збігаються вид та ідентифікатор або якщо це одне й те саме під іншим ідентифікатором: джерело з тим самим текстом, факт із тим самим твердженням за тими самими уривками, подія, про яку сказано те саме. Сам ідентифікатор не є відмінністю. Код завершення: 0 – досьє кажуть одне й те саме, 1 – різняться, 2 – одне з них не вдалося прочитати.</translation>
    </message>
    <message>
        <source>The later dossier, named in the same way.</source>
        <translation>Пізніше досьє, названо так само.</translation>
    </message>
    <message>
        <source>A JSON array (UTF-8), an object for every difference.</source>
        <translation>Масив JSON (UTF-8), по об’єкту на кожну відмінність.</translation>
    </message>
    <message>
        <source>BEFORE as it stood on this day (EDTF): where AFTER is the same dossier, what was learned since.</source>
        <translation>BEFORE станом на цей день (EDTF): якщо AFTER — те саме досьє, то що стало відомо відтоді.</translation>
    </message>
    <message>
        <source>The dossier as it stood on this day (EDTF): without what was published later. What that hides is counted on standard error. What may have been published by then, and may not, stands apart: “list” has it last, marked, and “show” says so.</source>
        <translation>Досьє станом на цей день (EDTF): без опублікованого пізніше. Скільки так приховано, показано на стандартному виводі помилок. Те, що могло бути опубліковане до того дня, а могло й не бути, стоїть окремо: «list» подає його наприкінці з позначкою, а «show» каже про це.</translation>
    </message>
    <message>
        <source>For svg and png: the time shown, an EDTF date or interval; everything without it.</source>
        <translation>Для svg і png: показаний час, дата або проміжок EDTF; типово — усе.</translation>
    </message>
    <message>
        <source>For svg and png: pixels; no higher than what there is. 1600 wide and as high as needed without it.</source>
        <translation>Для svg і png: пікселі; не вище, ніж є вмісту. Типово ширина 1600, висота за потребою.</translation>
    </message>
    <message>
        <source>--%1 goes with --format svg or png alone.</source>
        <translation>--%1 можна вживати лише з --format svg або png.</translation>
    </message>
    <message>
        <source>--range: “%1” is no EDTF date with a first and a last day.</source>
        <translation>--range: «%1» не є датою EDTF із першим і останнім днем.</translation>
    </message>
    <message>
        <source>--size: “%1” is no size such as 1600x900.</source>
        <translation>--size: «%1» не є розміром на зразок 1600x900.</translation>
    </message>
    <message>
        <source>%1: events left out, for want of a date that a calendar can hold: %2</source>
        <translation>%1: подій пропущено через те, що календар не може вмістити їхню дату: %2</translation>
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
        <translation>Записує досьє для інших програм:
json: ціле досьє у формі обміну, щоб передати далі; з долучених текстів, які належать іншим, лише цитовані уривки, якщо не вказано --full-texts.
csv: тека з файлом на кожен вид (RFC 4180), як їх виводить «chancery list --csv».
ics: датовані події як iCalendar (RFC 5545): з годинами, де вони відомі, інакше цілі дні; непевне позначено як попереднє.
annotations: факти на їхніх уривках як W3C Web Annotations (JSON-LD).
timelinejs: датовані події для TimelineJS (JSON).
svg, png: часова шкала як рисунок, з --range і --size за бажанням.
Із --where — лише відповідна частина: факти, що вони називають і на що спираються, а про кожну подію — коли, де й чи відбулася.
Попередній OUT замінюється, коли новий готовий; досьє — лише з --force.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>Одне з: %1.</translation>
    </message>
    <message>
        <source>The file to write; for csv, the folder. “-” is the standard output.</source>
        <translation>Файл для запису; для csv — тека. «-» означає стандартний вивід.</translation>
    </message>
    <message>
        <source>For json: with the attached texts, whole.</source>
        <translation>Для json: з долученими текстами цілком.</translation>
    </message>
    <message>
        <source>--format FORMAT is missing.</source>
        <translation>Бракує --format FORMAT.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без дати</translation>
    </message>
    <message>
        <source>read as: %1</source>
        <translation>прочитано як: %1</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>рядок %1: %2</translation>
    </message>
    <message>
        <source>%1: line %2: %3</source>
        <translation>%1: рядок %2: %3</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… і ще %1</translation>
    </message>
    <message>
        <source>new events: %1</source>
        <translation>нових подій: %1</translation>
    </message>
    <message>
        <source>new sources: %1</source>
        <translation>нових джерел: %1</translation>
    </message>
    <message>
        <source>new passages: %1</source>
        <translation>нових уривків: %1</translation>
    </message>
    <message>
        <source>new participants: %1</source>
        <translation>нових учасників: %1</translation>
    </message>
    <message>
        <source>there already: %1</source>
        <translation>уже є: %1</translation>
    </message>
    <message>
        <source>of these with other words now, left as they were: %1</source>
        <translation>з них тепер з іншими словами, лишено без змін: %1</translation>
    </message>
    <message>
        <source>standing in the file more than once: %1</source>
        <translation>трапляються у файлі більше ніж раз: %1</translation>
    </message>
    <message>
        <source>kept out: %1</source>
        <translation>не прийнято: %1</translation>
    </message>
    <message>
        <source>Brings in what other programs have listed. Tables of events (CSV, TSV) by the names of their columns, or as --map says; those of ICEWS, GDELT, ACLED, UCDP GED, TimelineJS and Aeon are known; TimelineJS and Wikidata JSON; iCalendar; travels as the Office of the Historian lists them (XML); annotations (Web Annotations, Hypothesis), which become passages; references (RIS, BibTeX, CSL-JSON), which become sources.
The file becomes a source, in parts where it is long, and each row a passage of it; what a row says of an event becomes facts that rest on it. Nobody has judged them: reliability is F, credibility 6, and what a machine coded is labelled so.
A row that means nothing is told by its line and kept out. A file that has grown since it was imported adds what is new: rows are known by their key column, or by their words. Ctrl+C ends it with nothing changed.</source>
        <translation>Імпортує те, що зібрали інші програми. Таблиці подій (CSV, TSV) за назвами стовпців або як указує --map; відомі таблиці ICEWS, GDELT, ACLED, UCDP GED, TimelineJS і Aeon; JSON TimelineJS і Wikidata; iCalendar; подорожі за списком Office of the Historian (XML); анотації (Web Annotations, Hypothesis), які стають уривками; бібліографічні записи (RIS, BibTeX, CSL-JSON), які стають джерелами.
Файл стає джерелом, довгий — частинами, а кожен рядок — його уривком; сказане в рядку про подію стає фактами, що на нього спираються. Їх ніхто не оцінював: надійність F, достовірність 6, а закодоване машиною так і позначено.
Про рядок, який нічого не означає, повідомляється за номером, і його не прийнято. Файл, що виріс після імпорту, додає нове: рядки впізнаються за ключовим стовпцем або за словами. Ctrl+C завершує без жодних змін.</translation>
    </message>
    <message>
        <source>A new dossier for it; its name ends in .dossier or .json.</source>
        <translation>Нове досьє для цього; назва закінчується на .dossier або .json.</translation>
    </message>
    <message>
        <source>The dossier that it is added to.</source>
        <translation>Досьє, до якого це додається.</translation>
    </message>
    <message>
        <source>What becomes of rows: “facts” (events with what the row says of them, the rule), or “events” (to source: no fact says anything of them yet).</source>
        <translation>На що перетворюються рядки: «facts» (події з тим, що каже про них рядок; типово) або «events» (без джерела: жоден факт про них ще нічого не каже).</translation>
    </message>
    <message>
        <source>What the file is, where it does not tell: %1.</source>
        <translation>Чим є файл, якщо цього з нього не видно: %1.</translation>
    </message>
    <message>
        <source>Which column, by its name or its number from 1, means what; without a column, that none does. May be given several times. Meanings: %1.</source>
        <translation>Який стовпець, за назвою або номером від 1, що означає; без стовпця — що жоден цього не означає. Можна вказати кілька разів. Значення: %1.</translation>
    </message>
    <message>
        <source>What the source is called, instead of the file's name.</source>
        <translation>Назва джерела замість назви файлу.</translation>
    </message>
    <message>
        <source>The language it is in (BCP 47): en, de, uk.</source>
        <translation>Мова тексту (BCP 47): en, de, uk.</translation>
    </message>
    <message>
        <source>Say what the file is taken for, show its first rows as they will be, and change nothing.</source>
        <translation>Показати, за що прийнято файл, і його перші рядки, якими вони стануть, нічого не змінюючи.</translation>
    </message>
    <message>
        <source>--form: “%1” is none of %2.</source>
        <translation>--form: «%1» не є жодним із %2.</translation>
    </message>
    <message>
        <source>--language: “%1” is no language tag.</source>
        <translation>--language: «%1» не є міткою мови.</translation>
    </message>
    <message>
        <source>It takes either -o NEW or --into DOSSIER.</source>
        <translation>Потрібне або нове досьє (-o NEW), або наявне (--into DOSSIER).</translation>
    </message>
    <message>
        <source>NEW must end in .dossier or .json: “%1” does not.</source>
        <translation>Файл досьє NEW має закінчуватися на .dossier або .json, а «%1» так не закінчується.</translation>
    </message>
    <message>
        <source>--as: %1 cannot become “%2”.</source>
        <translation>--as: %1 не може стати «%2».</translation>
    </message>
    <message>
        <source>%1 is too large for a JSON dossier: take a .dossier.</source>
        <translation>%1 завеликий для досьє JSON: візьміть .dossier.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Імпортовано</translation>
    </message>
    <message>
        <source>May have been published by %1, and may not: %2</source>
        <translation>Могло бути опубліковане до %1, а могло й не бути: %2</translation>
    </message>
    <message>
        <source>Lists the objects of one kind: events in order of time, everything else in the order of the dossier; or what follows from its facts: positions on options, participations in events, and disagreements between reports, each with its sides. With --json or --csv the words are those of the files and nothing is left out; without, a table for reading. With --where, those that match, as “chancery search” finds them.
coverage lists the sentences of full texts that carry no fact, single-source the facts whose support all goes back to one source, one agency or one speaker.</source>
        <translation>Виводить список об’єктів одного виду: події за часом, усе інше в порядку досьє; або те, що випливає з фактів: позиції щодо варіантів, участь у подіях і розбіжності між повідомленнями, кожна зі своїми сторонами. З --json або --csv слова такі, як у файлах, і нічого не пропущено; без них — таблиця для читання. З --where — ті, що відповідають, як їх знаходить «chancery search».
coverage виводить речення повних текстів, на яких немає жодного факту, single-source — факти, уся підтримка яких походить від одного джерела, однієї агенції або одного промовця.</translation>
    </message>
    <message>
        <source>One JSON array (UTF-8). Offsets count Unicode code points.</source>
        <translation>Один масив JSON (UTF-8). Зсуви рахують кодові точки Unicode.</translation>
    </message>
    <message>
        <source>Comma-separated values (RFC 4180, UTF-8), headings first; of facts, a line for every passage. A cell that a spreadsheet would run as a formula is led by an apostrophe.</source>
        <translation>Значення через кому (RFC 4180, UTF-8), спершу заголовки; для фактів — по рядку на кожен уривок. Перед вмістом комірки, яку електронна таблиця виконала б як формулу, стоїть апостроф.</translation>
    </message>
    <message>
        <source>--json and --csv exclude each other.</source>
        <translation>--json і --csv несумісні.</translation>
    </message>
    <message>
        <source>There is no kind “%1”. Kinds are: %2.</source>
        <translation>Немає виду «%1». Види: %2.</translation>
    </message>
    <message>
        <source>--where chooses objects; “%1” are none.</source>
        <translation>--where вибирає об’єкти, а «%1» ними не є.</translation>
    </message>
    <message>
        <source>Prints who changed what in a .dossier, and when (UTC), the oldest change first: a line for each change, and one for each object that it touched. A JSON dossier carries no such history.</source>
        <translation>Виводить, хто, що й коли (UTC) змінив у .dossier, від найдавнішої зміни: по рядку на кожну зміну й на кожен зачеплений об’єкт. Досьє JSON такої історії не має.</translation>
    </message>
    <message>
        <source>Print a JSON array.</source>
        <translation>Вивести масив JSON.</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>нікого не названо</translation>
    </message>
    <message>
        <source>the dossier</source>
        <translation>досьє</translation>
    </message>
    <message>
        <source>conflict: %1</source>
        <translation>конфлікт: %1</translation>
    </message>
    <message>
        <source>taken from mine: %1</source>
        <translation>узято з mine: %1</translation>
    </message>
    <message>
        <source>taken from theirs: %1</source>
        <translation>узято з theirs: %1</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(вилучено)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(немає)</translation>
    </message>
    <message>
        <source>    base:   %1</source>
        <translation>    base:   %1</translation>
    </message>
    <message>
        <source>    mine:   %1</source>
        <translation>    mine:   %1</translation>
    </message>
    <message>
        <source>    theirs: %1</source>
        <translation>    theirs: %1</translation>
    </message>
    <message>
        <source>    rests on it: %1</source>
        <translation>    на нього спирається: %1</translation>
    </message>
    <message>
        <source>of both: %1: %2</source>
        <translation>з обох: %1: %2</translation>
    </message>
    <message>
        <source>Merges two dossiers that came of one: what one of them changed is taken from it, what both put into a list stands there once, and objects are the same where kind and id are, or by what they are. What both changed, each otherwise, is a conflict, and so is what one removed and the other changed or has something rest on: each is listed with both sides.
OUT is written where no conflict is left, or with --take; otherwise the exit status is 1 and nothing is written.</source>
        <translation>Об’єднує два досьє, що походять від одного: змінене в одному береться з нього, додане обома до списку стоїть там один раз, а об’єкти ті самі, якщо збігаються вид та ідентифікатор або сам їхній зміст. Що змінили обидва по-різному, є конфліктом, так само як і те, що одне вилучило, а інше змінило або на що воно спирається: кожен конфлікт показано з обома сторонами.
OUT записується, коли конфліктів не лишилося або вказано --take; інакше код завершення — 1 і нічого не записано.</translation>
    </message>
    <message>
        <source>The dossier that both came of.</source>
        <translation>Досьє, від якого походять обидва.</translation>
    </message>
    <message>
        <source>One of them: its ids and its order stay.</source>
        <translation>Одне з них: його ідентифікатори й порядок зберігаються.</translation>
    </message>
    <message>
        <source>The other one.</source>
        <translation>Друге з них.</translation>
    </message>
    <message>
        <source>Whose side every conflict takes: “mine” or “theirs”.</source>
        <translation>Чию сторону береться в кожному конфлікті: «mine» або «theirs».</translation>
    </message>
    <message>
        <source>--take is “mine” or “theirs”, not “%1”.</source>
        <translation>--take — це «mine» або «theirs», а не «%1».</translation>
    </message>
    <message>
        <source>conflicts: %1; nothing was written, --take mine or --take theirs decides them</source>
        <translation>конфліктів: %1; нічого не записано, --take mine або --take theirs їх вирішує</translation>
    </message>
    <message>
        <source>what is merged breaks the rules of a dossier, and nothing was written: %1</source>
        <translation>результат об’єднання порушує правила досьє, нічого не записано: %1</translation>
    </message>
    <message>
        <source>what is merged breaks the rules of a dossier, and nothing was written</source>
        <translation>результат об’єднання порушує правила досьє, нічого не записано</translation>
    </message>
    <message>
        <source>Makes an empty dossier, to which “chancery add-source” and “chancery apply” add: the working form (.dossier) or the interchange form (.json), by OUT's ending.</source>
        <translation>Створює порожнє досьє, до якого додають джерела («chancery add-source») та об’єкти («chancery apply»): робоча форма (.dossier) або форма обміну (.json), за закінченням OUT.</translation>
    </message>
    <message>
        <source>The file to write; its name ends in .dossier or .json.</source>
        <translation>Файл досьє для запису; назва закінчується на .dossier або .json.</translation>
    </message>
    <message>
        <source>What the dossier is called.</source>
        <translation>Як називається досьє.</translation>
    </message>
    <message>
        <source>--title is missing: a dossier has a title.</source>
        <translation>Бракує --title: досьє має назву.</translation>
    </message>
    <message>
        <source>The title is longer than %1 characters.</source>
        <translation>Назва довша за %1 символів.</translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation>ДЖЕРЕЛО</translation>
    </message>
    <message>
        <source>CHARACTERS</source>
        <translation>СИМВОЛИ</translation>
    </message>
    <message>
        <source>FACTS</source>
        <translation>ФАКТИ</translation>
    </message>
    <message>
        <source>PASSAGE</source>
        <translation>УРИВОК</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>ІМ’Я</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>ДАТА</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>СТАН</translation>
    </message>
    <message>
        <source>POSITIONS</source>
        <translation>ПОЗИЦІЇ</translation>
    </message>
    <message>
        <source>VALUES</source>
        <translation>ЗНАЧЕННЯ</translation>
    </message>
    <message>
        <source>FIGURE</source>
        <translation>ПОКАЗНИК</translation>
    </message>
    <message>
        <source>QUESTION</source>
        <translation>ПИТАННЯ</translation>
    </message>
    <message>
        <source>CRED</source>
        <translation>ДОСТ</translation>
    </message>
    <message>
        <source>STATEMENT</source>
        <translation>ТВЕРДЖЕННЯ</translation>
    </message>
    <message>
        <source>CONFIDENCE</source>
        <translation>УПЕВНЕНІСТЬ</translation>
    </message>
    <message>
        <source>JUDGEMENT</source>
        <translation>СУДЖЕННЯ</translation>
    </message>
    <message>
        <source>REL</source>
        <translation>НАД</translation>
    </message>
    <message>
        <source>PUBLISHED</source>
        <translation>ОПУБЛІКОВАНО</translation>
    </message>
    <message>
        <source>Replace OUT even where it is a dossier.</source>
        <translation>Замінити OUT, навіть якщо це досьє.</translation>
    </message>
    <message>
        <source>-o %1 is missing.</source>
        <translation>Бракує -o %1.</translation>
    </message>
    <message>
        <source>this form cannot go to the standard output; a file is needed.</source>
        <translation>у цій формі не можна записати на стандартний вивід; потрібен файл.</translation>
    </message>
    <message>
        <source>OUT is a file that is read, and would be lost: “%1”.</source>
        <translation>OUT — файл, який читається, і його було б втрачено: «%1».</translation>
    </message>
    <message>
        <source>OUT is a dossier, which is replaced with --force alone: “%1”.</source>
        <translation>OUT — досьє, яке замінюється лише з --force: «%1».</translation>
    </message>
    <message>
        <source>%1 and %2: %3 of the first and %4 of the second</source>
        <translation>%1 і %2: %3 першого й %4 другого</translation>
    </message>
    <message>
        <source>; they count as one source</source>
        <translation>; вважаються одним джерелом</translation>
    </message>
    <message>
        <source>Shows what sources have in common word for word: for each pair with at least five words in a row in both, the share of each one's words that stands in the other, and the stretches. The pair with the greatest share comes first. Texts are those that the dossier carries, whole or in excerpts. Sources count as one where the dossier says that one is derived from the other, or where most of three sentences, sixty words and three tenths of one, quoted speech left aside, stand in the other.</source>
        <translation>Показує дослівні збіги між джерелами: для кожної пари, де щонайменше п’ять слів поспіль є в обох, — частку слів кожного, що є в іншому, і самі відтинки. Першою йде пара з найбільшою часткою. Тексти — ті, що є в досьє, повні або у витягах. Джерела вважаються одним, якщо досьє каже, що одне походить від іншого, або якщо більша частина трьох речень, шістдесяти слів і трьох десятих одного, не рахуючи цитованої мови, є в іншому.</translation>
    </message>
    <message>
        <source>One JSON array of {"first", "second", "firstShare", "secondShare", "sameRoot", "stretches": [{"firstStart", "firstEnd", "secondStart", "secondEnd", "sameWords", "firstText", "secondText"}]} (UTF-8); shares from 0 to 1, offsets in code points of the texts.</source>
        <translation>Один масив JSON з {"first", "second", "firstShare", "secondShare", "sameRoot", "stretches": [{"firstStart", "firstEnd", "secondStart", "secondEnd", "sameWords", "firstText", "secondText"}]} (UTF-8); частки від 0 до 1, зсуви в кодових точках текстів.</translation>
    </message>
    <message>
        <source>%1: no two sources have five words in a row in common</source>
        <translation>%1: жодні два джерела не мають п’яти спільних слів поспіль</translation>
    </message>
    <message>
        <source>Writes the viewer's window on a dossier as a PNG picture, for documentation and review. Needs no display.</source>
        <translation>Записує вікно переглядача з досьє як зображення PNG, для документації та рецензування. Екран не потрібен.</translation>
    </message>
    <message>
        <source>The PNG file to write; “-” is the standard output.</source>
        <translation>Файл PNG для запису; «-» означає стандартний вивід.</translation>
    </message>
    <message>
        <source>The object that is selected.</source>
        <translation>Вибраний об’єкт.</translation>
    </message>
    <message>
        <source>The view that is in front: %1.</source>
        <translation>Вигляд на передньому плані: %1.</translation>
    </message>
    <message>
        <source>With --where: what does not match is pale, and not hidden.</source>
        <translation>Із --where: те, що не відповідає, бліде, а не приховане.</translation>
    </message>
    <message>
        <source>The page of the options that is in front: %1.</source>
        <translation>Сторінка варіантів на передньому плані: %1.</translation>
    </message>
    <message>
        <source>How the views share the window: %1.</source>
        <translation>Як вигляди ділять вікно: %1.</translation>
    </message>
    <message>
        <source>What is open beside or over the views: %1. “start” is the page without a dossier, the others are about the object of --select.</source>
        <translation>Що відкрито поруч із виглядами або над ними: %1. «start» — сторінка без досьє, решта стосується об’єкта з --select.</translation>
    </message>
    <message>
        <source>What the search looks for.</source>
        <translation>Що шукає пошук.</translation>
    </message>
    <message>
        <source>The time that the timeline shows, an EDTF date or interval.</source>
        <translation>Час, який показує часова шкала: дата або проміжок EDTF.</translation>
    </message>
    <message>
        <source>The window's size; %1x%2 where it is not given.</source>
        <translation>Розмір вікна; типово %1x%2.</translation>
    </message>
    <message>
        <source>light (as without this option) or dark.</source>
        <translation>light (як і без цього параметра) або dark.</translation>
    </message>
    <message>
        <source>A strip of pictures, one for each stop of the Tab key, and the stops by name.</source>
        <translation>Стрічка зображень, по одному на кожну зупинку клавіші Tab, і зупинки за назвами.</translation>
    </message>
    <message>
        <source>Of 256 colours at most: a smaller file.</source>
        <translation>Не більше 256 кольорів: менший файл.</translation>
    </message>
    <message>
        <source>Pixels of the picture for each of the window: 1 to 4.</source>
        <translation>Пікселів зображення на кожен піксель вікна: від 1 до 4.</translation>
    </message>
    <message>
        <source>--dim is for --where.</source>
        <translation>--dim вживають разом із --where.</translation>
    </message>
    <message>
        <source>--view: there is no “%1”; there are: %2.</source>
        <translation>--view: немає «%1»; є: %2.</translation>
    </message>
    <message>
        <source>--page: there is no “%1”; there are: %2.</source>
        <translation>--page: немає «%1»; є: %2.</translation>
    </message>
    <message>
        <source>--perspective: there is no “%1”; there are: %2.</source>
        <translation>--perspective: немає «%1»; є: %2.</translation>
    </message>
    <message>
        <source>--open: there is no “%1”; there are: %2.</source>
        <translation>--open: немає «%1»; є: %2.</translation>
    </message>
    <message>
        <source>--open: select what it is about with --select.</source>
        <translation>--open: виберіть об’єкт за допомогою --select.</translation>
    </message>
    <message>
        <source>--theme: “%1” is neither light nor dark.</source>
        <translation>--theme: «%1» не є ні light, ні dark.</translation>
    </message>
    <message>
        <source>--scale: “%1” is no number from 1 to 4.</source>
        <translation>--scale: «%1» не є числом від 1 до 4.</translation>
    </message>
    <message>
        <source>--size: “%1” is no size such as 1366x768.</source>
        <translation>--size: «%1» не є розміром на зразок 1366x768.</translation>
    </message>
    <message>
        <source>the picture would be larger than %1 pixels on a side.</source>
        <translation>сторона зображення перевищила б %1 пікселів.</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>НАЗВА</translation>
    </message>
    <message>
        <source>Finds objects by their words: titles, statements, names and aliases, passages and texts; facts also by any name of those they concern. Kind by kind, the best first.</source>
        <translation>Знаходить об’єкти за словами: назви, твердження, імена та інші імена, уривки й тексти; факти також за будь-яким іменем тих, кого вони стосуються. За видами, найкращі спершу.</translation>
    </message>
    <message>
        <source>The query, as one argument: quote it for the shell.</source>
        <translation>Запит одним аргументом: візьміть його в лапки для оболонки.</translation>
    </message>
    <message>
        <source>Show at most N objects; %1 where it is not given.</source>
        <translation>Показати щонайбільше N об’єктів; типово %1.</translation>
    </message>
    <message>
        <source>One JSON array of {"type", "id", "title", "titleMarks", and where there are any "sentence", "sentenceMarks", "from"} (UTF-8).</source>
        <translation>Один масив JSON з {"type", "id", "title", "titleMarks", а де вони є, — "sentence", "sentenceMarks", "from"} (речення з позначками; UTF-8).</translation>
    </message>
    <message>
        <source>--limit: “%1” is no whole number from 1.</source>
        <translation>--limit: «%1» не є цілим числом від 1.</translation>
    </message>
    <message>
        <source>QUERY: “%1” has nothing to look for.</source>
        <translation>QUERY: у «%1» немає чого шукати.</translation>
    </message>
    <message>
        <source>More than %1 %2 match: those shown are the best of the first %1 in the dossier. More words find others.</source>
        <translation>Збігів понад %1 (%2): показано найкращі з перших %1 у досьє. Більше слів знайде інші.</translation>
    </message>
    <message>
        <source>%1: nothing found for “%2”</source>
        <translation>%1: нічого не знайдено за запитом «%2»</translation>
    </message>
    <message>
        <source>%1 of more than %2 shown; --limit shows more</source>
        <translation>показано %1 із понад %2; --limit покаже більше</translation>
    </message>
    <message>
        <source>%1 of %2 shown; --limit shows more</source>
        <translation>показано %1 із %2; --limit покаже більше</translation>
    </message>
    <message>
        <source>there is no object “%1”</source>
        <translation>немає об’єкта «%1»</translation>
    </message>
    <message>
        <source>“%1” may be any of %2</source>
        <translation>«%1» може бути будь-чим із: %2</translation>
    </message>
    <message>
        <source>Shows one object with the facts that concern it, and for each fact the source and the passage it rests on, word for word. Of a source or passage: the facts that rest on it; of a judgement: the facts it rests on. Of a participant first the card: what it holds, its events in order, positions, statements, and whom it met. Of a disagreement: its sides with their sentences.</source>
        <translation>Показує один об’єкт із фактами, що його стосуються, а для кожного факту — джерело й уривок, на який він спирається, дослівно. Для джерела чи уривка — факти, що на нього спираються; для судження — факти, на які воно спирається. Для учасника спершу картку: посади, події за порядком, позиції, заяви та з ким зустрічався. Для розбіжності — її сторони з їхніми реченнями.</translation>
    </message>
    <message>
        <source>The id of any object or disagreement, as “chancery list” shows it; or a participant's name or alias.</source>
        <translation>Ідентифікатор будь-якого об’єкта чи розбіжності, як його показує «chancery list»; або ім’я чи інше ім’я учасника.</translation>
    </message>
    <message>
        <source>A JSON array of one object (UTF-8), with its facts written out; of a source, also its text.</source>
        <translation>Масив JSON з одного об’єкта (UTF-8) з повністю виписаними фактами; для джерела — також його текст.</translation>
    </message>
    <message>
        <source>“%1” may have been published by %2, and may not.</source>
        <translation>«%1» могло бути опубліковане до %2, а могло й не бути.</translation>
    </message>
    <message>
        <source>May have been published by %1, and may not:</source>
        <translation>Могло бути опубліковане до %1, а могло й не бути:</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Стандартний ввід</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>не вдалося прочитати: %1</translation>
    </message>
    <message>
        <source>is longer than %1 MiB</source>
        <translation>більший за %1 МіБ</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>порожньо</translation>
    </message>
    <message>
        <source>carries no other file</source>
        <translation>не містить іншого файлу</translation>
    </message>
    <message>
        <source>carries no “%1”, but: %2</source>
        <translation>не містить «%1», а має: %2</translation>
    </message>
    <message>
        <source>Prints the text of a file as “attach” reads it: plain text in whatever encoding it is in, Markdown without its marks, the article of an HTML page or of one that was saved (MHTML, WARC, WACZ), mail, a PDF, a Word or OpenDocument text in reading order. A file that takes more time or memory than a report does is given up.</source>
        <translation>Виводить текст файлу, як його читає «attach»: звичайний текст у будь-якому кодуванні, Markdown без розмітки, статтю зі сторінки HTML або збереженої сторінки (MHTML, WARC, WACZ), лист, PDF, текст Word або OpenDocument у порядку читання. Якщо файл потребує більше часу чи пам’яті, ніж звичайне повідомлення, читання припиняється.</translation>
    </message>
    <message>
        <source>The file; - for standard input.</source>
        <translation>Файл; «-» означає стандартний ввід.</translation>
    </message>
    <message>
        <source>Of an HTML page everything, not its article alone.</source>
        <translation>Усе зі сторінки HTML, а не лише статтю.</translation>
    </message>
    <message>
        <source>One JSON object: sha256, format, encoding, pages, text; what the file says of itself (title, author, publisher, published, language, url, saved), and in “found” where each stood.</source>
        <translation>Один об’єкт JSON: sha256, format, encoding, pages, text; те, що файл каже про себе (title, author, publisher — видавець, published, language, url, saved), а в «found» — де що стояло.</translation>
    </message>
    <message>
        <source>Of an archive of several pages, the one to read.</source>
        <translation>Яку сторінку читати з архіву кількох сторінок.</translation>
    </message>
    <message>
        <source>Of a message, the attachment of that name, as a file of its own.</source>
        <translation>Вкладення листа з цією назвою, як окремий файл.</translation>
    </message>
    <message>
        <source>Give up after so much of the processor's time (60).</source>
        <translation>Припинити після такого часу процесора (60).</translation>
    </message>
    <message>
        <source>Give up where it takes more memory (1024).</source>
        <translation>Припинити, якщо потрібно більше пам’яті (1024).</translation>
    </message>
    <message>
        <source>--seconds takes a whole number from 1.</source>
        <translation>--seconds потребує цілого числа від 1.</translation>
    </message>
    <message>
        <source>--megabytes takes a whole number from 1.</source>
        <translation>--megabytes потребує цілого числа від 1.</translation>
    </message>
    <message>
        <source>It carries “%1” (%2), which --part reads.</source>
        <translation>Містить «%1» (%2), що читається з --part.</translation>
    </message>
    <message>
        <source>%1: longer than %2 MiB</source>
        <translation>%1: понад %2 МіБ</translation>
    </message>
    <message>
        <source>%1: not a text in UTF-8</source>
        <translation>%1: не є текстом у UTF-8</translation>
    </message>
    <message>
        <source>byte %1: %2</source>
        <translation>байт %1: %2</translation>
    </message>
    <message>
        <source>a selector is a JSON object</source>
        <translation>селектор є об’єктом JSON</translation>
    </message>
    <message>
        <source>“exact” must be a text that is not empty</source>
        <translation>«exact» має бути непорожнім текстом</translation>
    </message>
    <message>
        <source>“%1” must be a text</source>
        <translation>«%1» має бути текстом</translation>
    </message>
    <message>
        <source>“%1” must be a whole number of code points, from 0</source>
        <translation>«%1» має бути цілим числом кодових точок, від 0</translation>
    </message>
    <message>
        <source>“end” lies before “start”</source>
        <translation>«end» стоїть перед «start»</translation>
    </message>
    <message>
        <source>Standard input: %1</source>
        <translation>Стандартний ввід: %1</translation>
    </message>
    <message>
        <source>Standard input: line %1: %2</source>
        <translation>Стандартний ввід: рядок %1: %2</translation>
    </message>
    <message>
        <source>Reads dates of the Extended Date/Time Format (ISO 8601-2, levels 0 to 2): partial, approximate and uncertain dates, intervals and sets; and intervals between times, or of a time and a duration, which are of ISO 8601-1 and whose level is iso8601. For each, a line of JSON gives its level and the first and last day it may mean, null for an open or unknown end; or else why it is none. Seasons are those of three whole months, on the northern hemisphere where none is named. Exit status 1 where one of them is no date.</source>
        <translation>Читає дати Extended Date/Time Format (ISO 8601-2, рівні від 0 до 2): неповні, приблизні й непевні дати, проміжки та множини; а також проміжки між моментами часу, або з моменту й тривалості, за ISO 8601-1, рівень яких — iso8601. Для кожної рядок JSON подає рівень та перший і останній день, які вона може означати, null для відкритого чи невідомого кінця; або чому вона не є датою. Пори року — по три повні місяці, у північній півкулі, якщо жодної не вказано. Код завершення 1, якщо щось із цього не є датою.</translation>
    </message>
    <message>
        <source>An expression, in quotes where the shell needs them.</source>
        <translation>Вираз, у лапках, якщо цього потребує оболонка.</translation>
    </message>
    <message>
        <source>at character %1: %2</source>
        <translation>символ %1: %2</translation>
    </message>
    <message>
        <source>Divides a text into sentences, headings, list items and table rows. For each, a line of JSON gives where it begins and ends, in Unicode code points, and its text without the white space around it. Exit status 1 where there is none.</source>
        <translation>Ділить текст на речення, заголовки, пункти списків і рядки таблиць. Для кожного рядок JSON подає, де воно починається й закінчується, у кодових точках Unicode, і його текст без пробілів довкола. Код завершення 1, якщо немає жодного.</translation>
    </message>
    <message>
        <source>the text’s language, as a BCP 47 tag: it tells of ordinals and abbreviations</source>
        <translation>мова тексту як мітка BCP 47: від неї залежать порядкові числівники й скорочення</translation>
    </message>
    <message>
        <source>Finds a passage in a text. A line of JSON gives its state: exact, moved (the words stand elsewhere), reflowed (only layout, quotation marks, dashes or forms of letters differ), changed (a word or number differs) or lost; where it begins and ends, null where it is lost; what stands there; and a score from 0 to 1. Exit status 1 where a passage is lost.</source>
        <translation>Знаходить уривок у тексті. Рядок JSON подає його стан: exact (точно), moved (слова стоять деінде), reflowed (різняться лише верстка, лапки, тире або форми літер), changed (різниться слово чи число) або lost (втрачено); де він починається й закінчується, null, якщо втрачено; що там стоїть; і оцінку від 0 до 1. Код завершення 1, якщо якийсь уривок втрачено.</translation>
    </message>
    <message>
        <source>{"exact", "prefix", "suffix", "start", "end"}, all but exact optional, offsets in Unicode code points; or - to read one from each line of standard input.</source>
        <translation>{"exact", "prefix", "suffix", "start", "end"}, усе, крім exact, необов’язкове, зсуви в кодових точках Unicode; або «-», щоб читати по одному з кожного рядка стандартного вводу.</translation>
    </message>
    <message>
        <source>--selector is missing.</source>
        <translation>Бракує --selector.</translation>
    </message>
    <message>
        <source>--selector: %1.</source>
        <translation>--selector: %1.</translation>
    </message>
    <message>
        <source>Only what QUERY matches, in the language of “chancery search”.</source>
        <translation>Лише те, що відповідає QUERY, мовою «chancery search».</translation>
    </message>
    <message>
        <source>QUERY: every word must occur; case and accents do not count, and one name of a participant stands for all. “"peace plan"”: side by side. “sanct*”: begins so. “a OR b”, “NOT a” or “-a”, brackets. Fields:</source>
        <translation>QUERY: мають траплятися всі слова; регістр і діакритика не важать, а одне ім’я учасника означає всі. «"peace plan"»: слова поруч. «sanct*»: починається так. «a OR b», «NOT a» або «-a», дужки. Поля:</translation>
    </message>
    <message>
        <source>query, character %1: %2</source>
        <translation>запит, символ %1: %2</translation>
    </message>
    <message>
        <source>Show this help and stop.</source>
        <translation>Показати цю довідку й завершити.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Бракує %1.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>«%1» — зайвий аргумент.</translation>
    </message>
    <message>
        <source>%1 is empty, and names no file.</source>
        <translation>%1 порожнє й не називає файлу.</translation>
    </message>
    <message>
        <source>“chancery %1 --help” says how it is used.</source>
        <translation>«chancery %1 --help» пояснює, як користуватися.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Виклик: %1</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Аргументи:</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the dossier has problems or nothing was found; 2 wrong usage or unreadable input.</source>
        <translation>Код завершення: 0 — виконано; 1 — досьє має проблеми або нічого не знайдено; 2 — хибний виклик або вхідні дані не читаються.</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>видавець</translation>
    </message>
    <message>
        <source>author</source>
        <translation>автор</translation>
    </message>
    <message>
        <source>published</source>
        <translation>опубліковано</translation>
    </message>
    <message>
        <source>language</source>
        <translation>мова</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адреса</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>retrieved</source>
        <translation>отримано</translation>
    </message>
    <message>
        <source>type</source>
        <translation>тип</translation>
    </message>
    <message>
        <source>reliability</source>
        <translation>надійність</translation>
    </message>
    <message>
        <source>derived from</source>
        <translation>походить від</translation>
    </message>
    <message>
        <source>carries</source>
        <translation>передруковує</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>попередження</translation>
    </message>
    <message>
        <source>track</source>
        <translation>підтверджуваність</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>%1, from character recognition</source>
        <translation>%1, розпізнані символи</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>поза обліком</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>attached</source>
        <translation>долучено</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>also</source>
        <translation>також</translation>
    </message>
    <message>
        <source>member of</source>
        <translation>належить до</translation>
    </message>
    <message>
        <source>member</source>
        <translation>член</translation>
    </message>
    <message>
        <source>status</source>
        <translation>стан</translation>
    </message>
    <message>
        <source> (reports differ)</source>
        <translation> (повідомлення різняться)</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>other date</source>
        <translation>інша дата</translation>
    </message>
    <message>
        <source>place</source>
        <translation>місце</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>одиниця</translation>
    </message>
    <message>
        <source>likelihood</source>
        <translation>імовірність</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>упевненість</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>причина</translation>
    </message>
    <message>
        <source>stands on</source>
        <translation>тримається на</translation>
    </message>
    <message>
        <source>made</source>
        <translation>складено</translation>
    </message>
    <message>
        <source>key</source>
        <translation>ключове</translation>
    </message>
    <message>
        <source>a key judgement</source>
        <translation>ключове судження</translation>
    </message>
    <message>
        <source>against</source>
        <translation>проти</translation>
    </message>
    <message>
        <source>assumes</source>
        <translation>припускає</translation>
    </message>
    <message>
        <source>alternative</source>
        <translation>альтернатива</translation>
    </message>
    <message>
        <source>would change</source>
        <translation>змінилося б</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>раніше</translation>
    </message>
    <message>
        <source>Wording across texts</source>
        <translation>Формулювання в різних текстах</translation>
    </message>
    <message>
        <source>Facts: %1</source>
        <translation>Факти: %1</translation>
    </message>
    <message>
        <source>confidence %1: %2</source>
        <translation>упевненість %1: %2</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>спірно</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>без дати</translation>
    </message>
    <message>
        <source>said by %1</source>
        <translation>слова: %1</translation>
    </message>
    <message>
        <source>said %1</source>
        <translation>сказано %1</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>сторінка %1</translation>
    </message>
    <message>
        <source>characters %1</source>
        <translation>символи %1</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>мітки</translation>
    </message>
    <message>
        <source>own note</source>
        <translation>власна примітка</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>також %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>належить до: %1</translation>
    </message>
    <message>
        <source>~ dossier %1</source>
        <translation>~ досьє %1</translation>
    </message>
    <message>
        <source>Under another id, and the same: %1</source>
        <translation>Під іншим ідентифікатором, але те саме: %1</translation>
    </message>
    <message>
        <source>%1 added, %2 removed, %3 changed</source>
        <translation>додано %1, вилучено %2, змінено %3</translation>
    </message>
    <message>
        <source>A .dossier or .json file, or a dossier that comes with Chancery: %1.</source>
        <translation>Файл .dossier або .json, або досьє, що постачається з Chancery: %1.</translation>
    </message>
    <message>
        <source>A text in UTF-8. A byte order mark is not part of it.</source>
        <translation>Текст у UTF-8. Позначка порядку байтів не є його частиною.</translation>
    </message>
    <message>
        <source>was changed by somebody else in the meantime, and was left as it is now; try again</source>
        <translation>тим часом змінено кимось іншим і лишено таким, як є тепер; спробуйте ще раз</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>added</source>
        <translation>додано</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>вилучено</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>змінено</translation>
    </message>
</context>
<context>
    <name>CrashReport</name>
    <message>
        <source>Chancery has crashed. A report, without anything of your dossier, is in %1</source>
        <translation>У роботі Chancery стався збій. Звіт, без жодних даних вашого досьє, — у %1</translation>
    </message>
</context>
<context>
    <name>DisagreementKind</name>
    <message>
        <source>agreement</source>
        <translation>згода</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>уточнення</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>відмінність</translation>
    </message>
    <message>
        <source>update</source>
        <translation>оновлення</translation>
    </message>
    <message>
        <source>denial</source>
        <translation>заперечення</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>суперечність</translation>
    </message>
    <message>
        <source>the reports agree</source>
        <translation>повідомлення узгоджуються</translation>
    </message>
    <message>
        <source>the reports agree, one says it more closely</source>
        <translation>повідомлення узгоджуються, одне з них точніше</translation>
    </message>
    <message>
        <source>the reports differ, all may be true</source>
        <translation>повідомлення різняться, усі можуть бути правдиві</translation>
    </message>
    <message>
        <source>a later report overtakes an earlier one</source>
        <translation>пізніше повідомлення змінює попереднє</translation>
    </message>
    <message>
        <source>put forward by one and denied by another</source>
        <translation>одне подає, інше заперечує</translation>
    </message>
    <message>
        <source>the reports cannot all be true</source>
        <translation>повідомлення не можуть бути правдиві всі водночас</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>The dossier that this briefing was made from</source>
        <translation>Досьє, за яким складено цю довідку</translation>
    </message>
    <message>
        <source>Back to where it is cited, %1</source>
        <translation>Назад до місця цитування, %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Зміст</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Зображення</translation>
    </message>
</context>
<context>
    <name>Domain</name>
    <message>
        <source>spring %1</source>
        <translation>весна %1</translation>
    </message>
    <message>
        <source>summer %1</source>
        <translation>літо %1</translation>
    </message>
    <message>
        <source>autumn %1</source>
        <translation>осінь %1</translation>
    </message>
    <message>
        <source>winter %1</source>
        <translation>зима %1</translation>
    </message>
    <message>
        <source>northern spring %1</source>
        <translation>північна весна %1</translation>
    </message>
    <message>
        <source>northern summer %1</source>
        <translation>північне літо %1</translation>
    </message>
    <message>
        <source>northern autumn %1</source>
        <translation>північна осінь %1</translation>
    </message>
    <message>
        <source>northern winter %1</source>
        <translation>північна зима %1</translation>
    </message>
    <message>
        <source>southern spring %1</source>
        <translation>південна весна %1</translation>
    </message>
    <message>
        <source>southern summer %1</source>
        <translation>південне літо %1</translation>
    </message>
    <message>
        <source>southern autumn %1</source>
        <translation>південна осінь %1</translation>
    </message>
    <message>
        <source>southern winter %1</source>
        <translation>південна зима %1</translation>
    </message>
    <message>
        <source>the first quarter of %1</source>
        <translation>перший квартал %1</translation>
    </message>
    <message>
        <source>the second quarter of %1</source>
        <translation>другий квартал %1</translation>
    </message>
    <message>
        <source>the third quarter of %1</source>
        <translation>третій квартал %1</translation>
    </message>
    <message>
        <source>the fourth quarter of %1</source>
        <translation>четвертий квартал %1</translation>
    </message>
    <message>
        <source>the first third of %1</source>
        <translation>перша третина %1</translation>
    </message>
    <message>
        <source>the second third of %1</source>
        <translation>друга третина %1</translation>
    </message>
    <message>
        <source>the last third of %1</source>
        <translation>остання третина %1</translation>
    </message>
    <message>
        <source>the first half of %1</source>
        <translation>перша половина %1</translation>
    </message>
    <message>
        <source>the second half of %1</source>
        <translation>друга половина %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Вид події</translation>
    </message>
    <message>
        <source>Kind of fact</source>
        <translation>Вид факту</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Учасник</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Варіант</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Reliability at least</source>
        <translation>Надійність щонайменше</translation>
    </message>
    <message>
        <source>Independent sources at least</source>
        <translation>Незалежних джерел щонайменше</translation>
    </message>
    <message>
        <source>Assertion</source>
        <translation>Як подано</translation>
    </message>
    <message>
        <source>Disputed only</source>
        <translation>Лише спірне</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Only what is in the visible range</source>
        <translation>Лише те, що у видимому проміжку</translation>
    </message>
    <message>
        <source>only “between” has a high end</source>
        <translation>лише «between» має верхню межу</translation>
    </message>
    <message>
        <source>is below low</source>
        <translation>менше за low</translation>
    </message>
    <message>
        <source>is not after start</source>
        <translation>не після start</translation>
    </message>
    <message>
        <source>a page begins before the one before it</source>
        <translation>сторінка починається раніше за попередню</translation>
    </message>
    <message>
        <source>a fact rests on one passage at least</source>
        <translation>факт спирається щонайменше на один уривок</translation>
    </message>
    <message>
        <source>Of what is hidden, this may have been published by %1, and may not: %2.</source>
        <translation>З прихованого могло бути опубліковане до %1, а могло й не бути: %2.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>близько %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>понад %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>щонайменше %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>менше ніж %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>щонайбільше %1</translation>
    </message>
    <message>
        <source>nearly %1</source>
        <translation>майже %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>нічого</translation>
    </message>
    <message>
        <source>As known on %1: hides %2.</source>
        <translation>Як було відомо на %1: приховано %2.</translation>
    </message>
    <message>
        <source>Published later, whole or in part: %1.</source>
        <translation>Опубліковано пізніше, повністю або частково: %1.</translation>
    </message>
    <message>
        <source>Hidden, though they may have been published by then, whole or in part: %1.</source>
        <translation>Приховано, хоча могло бути опубліковане до того часу, повністю або частково: %1.</translation>
    </message>
    <message>
        <source>%1 BCE</source>
        <translation>%1 до н. е.</translation>
    </message>
    <message>
        <source>%1 CE</source>
        <translation>%1 н. е.</translation>
    </message>
    <message>
        <source>%1 to %2 CE</source>
        <translation>%1 – %2 н. е.</translation>
    </message>
    <message>
        <source>%1 to %2 BCE</source>
        <translation>%1 – %2 до н. е.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>some year from %1, about %2</source>
        <translation>якийсь рік: %1, приблизно %2</translation>
    </message>
    <message>
        <source>some year before 1 BCE</source>
        <translation>якийсь рік до 1 до н. е.</translation>
    </message>
    <message>
        <source>some year</source>
        <translation>якийсь рік</translation>
    </message>
    <message>
        <source>some year of the form %1%2</source>
        <translation>якийсь рік вигляду %1%2</translation>
    </message>
    <message>
        <source>some year in the %1s</source>
        <translation>якийсь рік %1-х</translation>
    </message>
    <message>
        <source>some year from %1</source>
        <translation>якийсь рік: %1</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1, %2 – %3</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 або %2</translation>
    </message>
    <message>
        <source>some month</source>
        <translation>якийсь місяць</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>належить до: %1</translation>
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
        <translation>%1-й день, %2, %3</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>some day in %1</source>
        <translation>якийсь день, %1</translation>
    </message>
    <message>
        <source>some day</source>
        <translation>якийсь день</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>день %1</translation>
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
        <translation>%1 – непевно й приблизно</translation>
    </message>
    <message>
        <source>%1 uncertain</source>
        <translation>%1 – непевно</translation>
    </message>
    <message>
        <source>%1 approximate</source>
        <translation>%1 – приблизно</translation>
    </message>
    <message>
        <source>year</source>
        <translation>рік</translation>
    </message>
    <message>
        <source>month</source>
        <translation>місяць</translation>
    </message>
    <message>
        <source>day</source>
        <translation>день</translation>
    </message>
    <message>
        <source>season</source>
        <translation>пора року</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 і %2</translation>
    </message>
    <message>
        <source>possibly about %1</source>
        <translation>можливо, приблизно %1</translation>
    </message>
    <message>
        <source>possibly %1</source>
        <translation>можливо, %1</translation>
    </message>
    <message>
        <source>%1–%2 %3</source>
        <translation>%1–%2 %3</translation>
    </message>
    <message>
        <source>%1–%2 %3 %4</source>
        <translation>%1–%2 %3 %4</translation>
    </message>
    <message>
        <source>%1 %2 – %3 %4 %5</source>
        <translation>%1 %2 – %3 %4 %5</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>from %1, no end given</source>
        <translation>%1 і далі, кінець не вказано</translation>
    </message>
    <message>
        <source>from %1, end unknown</source>
        <translation>%1 і далі, кінець невідомий</translation>
    </message>
    <message>
        <source>until %1, no start given</source>
        <translation>по %1, початок не вказано</translation>
    </message>
    <message>
        <source>until %1, start unknown</source>
        <translation>по %1, початок невідомий</translation>
    </message>
    <message>
        <source>no start or end given</source>
        <translation>початок і кінець не вказано</translation>
    </message>
    <message>
        <source>no start given, end unknown</source>
        <translation>початок не вказано, кінець невідомий</translation>
    </message>
    <message>
        <source>start unknown, no end given</source>
        <translation>початок невідомий, кінець не вказано</translation>
    </message>
    <message>
        <source>%1 and all after</source>
        <translation>%1 і все пізніше</translation>
    </message>
    <message>
        <source>%1 and all before</source>
        <translation>%1 і все раніше</translation>
    </message>
    <message>
        <source>on or after %1</source>
        <translation>%1 або пізніше</translation>
    </message>
    <message>
        <source>on or before %1</source>
        <translation>%1 або раніше</translation>
    </message>
    <message>
        <source>in or after %1</source>
        <translation>%1 або пізніше</translation>
    </message>
    <message>
        <source>in or before %1</source>
        <translation>%1 або раніше</translation>
    </message>
    <message>
        <source>some time in %1</source>
        <translation>колись у проміжку %1</translation>
    </message>
</context>
<context>
    <name>DossierCheck</name>
    <message>
        <source>source %1 is derived from %2, which goes back to it</source>
        <translation>джерело %1 походить від того, яке саме походить від нього: %2</translation>
    </message>
    <message>
        <source>%1 belongs to %2, which belongs to it</source>
        <translation>%1 належить до того, що саме до нього належить: %2</translation>
    </message>
    <message>
        <source>fact %1 rests on part of a sentence that says something else as a whole: “%2”</source>
        <translation>факт %1 спирається на частину речення, яке в цілому каже інше: «%2»</translation>
    </message>
    <message>
        <source>the passage %1 has nothing of what fact %2 says, and makes it no more certain</source>
        <translation>в уривку %1 немає нічого з того, що каже факт %2, і він не робить його певнішим</translation>
    </message>
    <message>
        <source>fact %1 gives as %2 what its passages say with “%3”</source>
        <translation>факт %1 подає як %2 те, що його уривки кажуть із «%3»</translation>
    </message>
    <message>
        <source>fact %1 says “%2” where its passage has “%3”</source>
        <translation>факт %1 каже «%2» там, де його уривок має «%3»</translation>
    </message>
    <message>
        <source>fact %1 cites the passage %2 twice</source>
        <translation>факт %1 двічі цитує уривок %2</translation>
    </message>
    <message>
        <source>no passage supports fact %1</source>
        <translation>жоден уривок не підтримує факт %1</translation>
    </message>
    <message>
        <source>fact %1 is called confirmed by other sources, but all of its support goes back to one source</source>
        <translation>факт %1 названо підтвердженим іншими джерелами, але вся його підтримка походить від одного джерела</translation>
    </message>
    <message>
        <source>fact %1 is %2, yet gives the event as %3</source>
        <translation>факт %1 подано як %2, але стан події в ньому: %3</translation>
    </message>
    <message>
        <source>fact %1 is planned, yet gives the role %2; a plan can only expect</source>
        <translation>факт %1 — плановий, але подає роль «%2»; план може лише очікувати</translation>
    </message>
    <message>
        <source>the statement of judgement %1 does not carry its likelihood “%2”</source>
        <translation>формулювання судження %1 не містить його ймовірності «%2»</translation>
    </message>
    <message>
        <source>the statement of judgement %1 says “%2”, which is not its likelihood</source>
        <translation>формулювання судження %1 каже «%2», а це не його ймовірність</translation>
    </message>
    <message>
        <source>%1 is said to belong to a person, %2</source>
        <translation>сказано, що %1 належить до особи: %2</translation>
    </message>
    <message>
        <source>judgement %1 rests on no fact</source>
        <translation>судження %1 не спирається на жоден факт</translation>
    </message>
    <message>
        <source>judgement %1 states its confidence (“%2”) in the sentence; ICD 203 keeps it apart</source>
        <translation>судження %1 зазначає впевненість («%2») у самому реченні; за ICD 203 її подають окремо</translation>
    </message>
    <message>
        <source>passage %1 has only one of start and end</source>
        <translation>уривок %1 має лише одне з start і end</translation>
    </message>
    <message>
        <source>passage %1 is %2 characters long, but reaches from %3 to %4</source>
        <translation>уривок %1 має %2 символів завдовжки, але простягається від %3 до %4</translation>
    </message>
    <message>
        <source>the words of passage %1 do not stand at character %2 of the text</source>
        <translation>слова уривка %1 не стоять у тексті на символі %2</translation>
    </message>
    <message>
        <source>passage %1 does not follow this prefix</source>
        <translation>уривок %1 не йде після цього prefix</translation>
    </message>
    <message>
        <source>this suffix does not follow passage %1</source>
        <translation>цей suffix не йде після уривка %1</translation>
    </message>
    <message>
        <source>the words of passage %1 do not stand in the text of %2: “%3”</source>
        <translation>у тексті (%2) немає слів уривка %1: «%3»</translation>
    </message>
    <message>
        <source>passage %1 repeats the passage %2</source>
        <translation>уривок %1 повторює уривок %2</translation>
    </message>
    <message>
        <source>source %1 is derived, but does not say why it is held to be</source>
        <translation>джерело %1 є похідним, але не зазначено, чому його таким вважають</translation>
    </message>
    <message>
        <source>none of the passages of fact %1 names %2</source>
        <translation>жоден з уривків факту %1 не називає: %2</translation>
    </message>
    <message>
        <source>none of the passages of fact %1 has the role “%2”</source>
        <translation>жоден з уривків факту %1 не містить ролі «%2»</translation>
    </message>
    <message>
        <source>fact %1 gives the role “%2” to somebody of whom its passages say “%3”</source>
        <translation>факт %1 надає роль «%2» тому, про кого його уривки кажуть «%3»</translation>
    </message>
    <message>
        <source>the id “%1” is that of %2 already</source>
        <translation>ідентифікатор «%1» уже має %2</translation>
    </message>
    <message>
        <source>fact %1 says, of the same passage, what %2 says</source>
        <translation>факт %1 каже про той самий уривок те саме, що й %2</translation>
    </message>
    <message>
        <source>fact %1 has credibility %2, and %3, which says much the same of the passage %4, %5</source>
        <translation>факт %1 має достовірність %2, а %3, який каже майже те саме за тим самим уривком (%4), — %5</translation>
    </message>
    <message>
        <source>fact %1 says what %2 says: one fact may rest on both of their passages</source>
        <translation>факт %1 каже те саме, що й %2: один факт може спиратися на уривки обох</translation>
    </message>
    <message>
        <source>fact %1 says that something is denied, which the passage %2, where it is alleged, does not contradict</source>
        <translation>факт %1 каже, що щось заперечено, а уривок %2, де це стверджується, йому не суперечить</translation>
    </message>
    <message>
        <source>fact %1 says that something is alleged, and the passage %2 does not deny that it is: it denies what is alleged</source>
        <translation>факт %1 каже, що щось стверджується, а уривок %2 не заперечує, що так кажуть: він заперечує саме твердження</translation>
    </message>
    <message>
        <source>fact %1 is called confirmed by other sources, but however many report it, it is the word of %2 alone</source>
        <translation>факт %1 названо підтвердженим іншими джерелами, але хоч би скільки їх його повідомляло, це лише слова: %2</translation>
    </message>
    <message>
        <source>fact %1 says that %2 has been, on the word of %3, which was published before it, by %4</source>
        <translation>факт %1 подає як минуле: %2, за словами: %3, а опубліковано їх раніше за це, не пізніше %4</translation>
    </message>
    <message>
        <source>fact %1 is reported for %2, which reaches beyond its reports, published by %3</source>
        <translation>факт %1 повідомлено щодо %2, що виходить за межі його повідомлень, опублікованих до %3</translation>
    </message>
    <message>
        <source>none of the passages of fact %1 has the date %2: they name %3</source>
        <translation>жоден з уривків факту %1 не має дати %2; у них: %3</translation>
    </message>
    <message>
        <source>a day without its year</source>
        <translation>день без року</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>лише %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>no fact rests on passage %1</source>
        <translation>жоден факт не спирається на уривок %1</translation>
    </message>
    <message>
        <source>no fact concerns the %1 %2</source>
        <translation>жоден факт не стосується: %1 %2</translation>
    </message>
    <message>
        <source>facts bear on question %1, but none raises it</source>
        <translation>факти стосуються питання %1, але жоден його не порушує</translation>
    </message>
    <message>
        <source>fact %1 states what fact %2 states</source>
        <translation>факт %1 стверджує те саме, що й факт %2</translation>
    </message>
    <message>
        <source>filter “%1” asks for the %2 “%3”, which is not there</source>
        <translation>фільтр «%1» вимагає того, чого немає: %2 «%3»</translation>
    </message>
    <message>
        <source>bookmark “%1” is of “%2”, which is not there</source>
        <translation>закладка «%1» веде до «%2», якого немає</translation>
    </message>
    <message>
        <source>the passage %1 stands out of the order of the full text</source>
        <translation>уривок %1 стоїть не в порядку повного тексту</translation>
    </message>
    <message>
        <source>the excerpts of %1 hold words that no passage quotes: “%2”</source>
        <translation>витяги (%1) містять слова, яких не цитує жоден уривок: «%2»</translation>
    </message>
    <message>
        <source>none of the passages of fact %1 has the number %2</source>
        <translation>жоден з уривків факту %1 не має числа %2</translation>
    </message>
    <message>
        <source>fact %1 gives as “%2” what its passages say with “%3”</source>
        <translation>факт %1 подає як «%2» те, що його уривки кажуть із «%3»</translation>
    </message>
    <message>
        <source>there is no object “%1”</source>
        <translation>немає об’єкта «%1»</translation>
    </message>
    <message>
        <source>“%1” is a %2, and a fact is not about one</source>
        <translation>«%1» — це %2, а факт не може бути про таке</translation>
    </message>
    <message>
        <source>“%1” stands in this list twice</source>
        <translation>«%1» двічі стоїть у цьому списку</translation>
    </message>
    <message>
        <source>“%1” is a %2; a %3 is wanted</source>
        <translation>«%1» — це %2, а потрібно: %3</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message numerus="yes">
        <source>%Ln fact rests on the words as they are now: “%1”</source>
        <comment>%Ln facts rest on the words as they are now: “%1”</comment>
        <translation>
            <numerusform>%Ln факт спирається на слова в їхньому теперішньому вигляді: «%1»</numerusform>
            <numerusform>%Ln факти спираються на слова в їхньому теперішньому вигляді: «%1»</numerusform>
            <numerusform>%Ln фактів спираються на слова в їхньому теперішньому вигляді: «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no such object</source>
        <translation>немає такого об’єкта</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fact is of it from now on</source>
        <comment>%Ln facts are of it from now on</comment>
        <translation>
            <numerusform>%Ln факт відтепер належить йому</numerusform>
            <numerusform>%Ln факти відтепер належать йому</numerusform>
            <numerusform>%Ln фактів відтепер належать йому</numerusform>
        </translation>
    </message>
    <message>
        <source>number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no longer %2</source>
        <translation>%1: більше не %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>the dossier: %1</source>
        <translation>досьє: %1</translation>
    </message>
    <message>
        <source>the text has no characters %1 to %2</source>
        <translation>текст не має символів від %1 до %2</translation>
    </message>
    <message>
        <source>there are no words in what was chosen</source>
        <translation>у вибраному немає слів</translation>
    </message>
    <message>
        <source>a passage cannot reach over a gap between excerpts</source>
        <translation>уривок не може перетинати прогалину між витягами</translation>
    </message>
    <message>
        <source>a fact has a statement</source>
        <translation>факт має твердження</translation>
    </message>
    <message>
        <source>its statement stays as it was: “%1”</source>
        <translation>його твердження лишається, як було: «%1»</translation>
    </message>
    <message>
        <source>the passage %1 has these words already</source>
        <translation>ці слова вже має уривок %1</translation>
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
        <translation>майже неможливо: 1–5 %</translation>
    </message>
    <message>
        <source>highly improbable: 5–20 %</source>
        <translation>дуже малоймовірно: 5–20 %</translation>
    </message>
    <message>
        <source>improbable: 20–45 %</source>
        <translation>малоймовірно: 20–45 %</translation>
    </message>
    <message>
        <source>as probable as not: 45–55 %</source>
        <translation>приблизно порівну: 45–55 %</translation>
    </message>
    <message>
        <source>probable: 55–80 %</source>
        <translation>імовірно: 55–80 %</translation>
    </message>
    <message>
        <source>highly probable: 80–95 %</source>
        <translation>дуже ймовірно: 80–95 %</translation>
    </message>
    <message>
        <source>nearly certain: 95–99 %</source>
        <translation>майже напевно: 95–99 %</translation>
    </message>
    <message>
        <source>Say what you conclude.</source>
        <translation>Скажіть, який ваш висновок.</translation>
    </message>
    <message>
        <source>One likelihood a sentence: this one has “%1” and “%2”.</source>
        <translation>Одна ймовірність на речення, а тут є «%1» і «%2».</translation>
    </message>
    <message>
        <source>The sentence does not carry its likelihood, “%1”.</source>
        <translation>Речення не містить своєї ймовірності, «%1».</translation>
    </message>
    <message>
        <source>The sentence says “%1”: choose that term, or word it without.</source>
        <translation>Речення каже «%1»: виберіть цей термін або сформулюйте без нього.</translation>
    </message>
    <message>
        <source>“%1” is confidence, and stands apart: likelihood and confidence never in one sentence.</source>
        <translation>«%1» — це впевненість, її подають окремо: імовірність і впевненість ніколи не стоять в одному реченні.</translation>
    </message>
    <message>
        <source>Say why the confidence is what it is.</source>
        <translation>Скажіть, чому впевненість саме така.</translation>
    </message>
    <message>
        <source>It rests on no fact yet: drag facts here, pick them, or take the selected one.</source>
        <translation>Поки не спирається на жоден факт: перетягніть факти сюди, виберіть їх або візьміть вибраний.</translation>
    </message>
    <message>
        <source>One fact stands for it and against it.</source>
        <translation>Один факт стоїть і за, і проти.</translation>
    </message>
    <message>
        <source>The earlier wording is kept: “%1”</source>
        <translation>Попереднє формулювання збережено: «%1»</translation>
    </message>
    <message>
        <source>the id is in use</source>
        <translation>ідентифікатор уже вжито</translation>
    </message>
    <message>
        <source>does not say which %1</source>
        <translation>не вказує: %1</translation>
    </message>
    <message>
        <source>does not say which date</source>
        <translation>не вказує дати</translation>
    </message>
    <message>
        <source>cannot be merged with itself</source>
        <translation>не можна об’єднати із самим собою</translation>
    </message>
    <message>
        <source>is no %1, as %2 is</source>
        <translation>не того виду: потрібно %1, як %2</translation>
    </message>
    <message>
        <source>only participants, events, options, figures and questions are merged</source>
        <translation>об’єднувати можна лише учасників, події, варіанти, показники й питання</translation>
    </message>
    <message>
        <source>a dossier has a title</source>
        <translation>досьє має назву</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>довше за %1 символів</translation>
    </message>
    <message>
        <source>“%1” is no language tag</source>
        <translation>«%1» не є міткою мови</translation>
    </message>
    <message>
        <source>has no title</source>
        <translation>не має назви</translation>
    </message>
    <message>
        <source>takes more than a title</source>
        <translation>потребує більше, ніж назви</translation>
    </message>
    <message>
        <source>must have a title</source>
        <translation>мусить мати назву</translation>
    </message>
    <message>
        <source>a passage has no title: its words are those of its source</source>
        <translation>уривок не має назви: його слова — це слова його джерела</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>і ще %1</translation>
    </message>
    <message>
        <source>cannot be removed while others rest on it: %1</source>
        <translation>не можна вилучити, доки на нього спирається інше: %1</translation>
    </message>
    <message>
        <source>%1 neither: %2</source>
        <translation>%1 також не можна: %2</translation>
    </message>
    <message>
        <source>is not known here: there are “put” and “remove”</source>
        <translation>тут невідоме: є «put» і «remove»</translation>
    </message>
    <message>
        <source>has neither “put” nor “remove”</source>
        <translation>не має ні «put», ні «remove»</translation>
    </message>
    <message>
        <source>expected an object, found %1</source>
        <translation>очікувано об’єкт, є %1</translation>
    </message>
    <message>
        <source>is not known here</source>
        <translation>тут невідоме</translation>
    </message>
    <message>
        <source>the id “%1” is that of %2 already</source>
        <translation>ідентифікатор «%1» уже має %2</translation>
    </message>
    <message>
        <source>the id is that of %1</source>
        <translation>цей ідентифікатор має %1</translation>
    </message>
    <message>
        <source>expected an array, found %1</source>
        <translation>очікувано масив, є %1</translation>
    </message>
    <message>
        <source>expected a string, found %1</source>
        <translation>очікувано рядок, є %1</translation>
    </message>
    <message>
        <source>there is no object “%1”</source>
        <translation>немає об’єкта «%1»</translation>
    </message>
    <message>
        <source>“%1” stands in this file twice</source>
        <translation>«%1» двічі стоїть у цьому файлі</translation>
    </message>
    <message>
        <source>%1 says what %2 says, and is joined with it</source>
        <translation>%1 каже те саме, що й %2, і з ним об’єднується</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 стає: %2</translation>
    </message>
    <message>
        <source>%1 – %2: %3</source>
        <translation>%1 – %2: %3</translation>
    </message>
    <message>
        <source>%1: in %2</source>
        <translation>%1: у %2</translation>
    </message>
    <message>
        <source>goes with it: %1</source>
        <translation>разом з ним вилучається: %1</translation>
    </message>
    <message>
        <source>%1 no longer names %2</source>
        <translation>%1 більше не називає %2</translation>
    </message>
    <message>
        <source>the excerpts of %1 lose the words that nothing quotes any more</source>
        <translation>витяги (%1) втрачають слова, яких більше ніщо не цитує</translation>
    </message>
    <message>
        <source>the dossier’s bottom line loses %1 of the facts it rests on</source>
        <translation>головний висновок досьє втрачає факти, на які він спирається: %1</translation>
    </message>
    <message>
        <source>%1 is no longer confirmed by another source: its credibility is 2 instead of 1</source>
        <translation>%1 більше не підтверджено іншим джерелом: його достовірність — 2 замість 1</translation>
    </message>
    <message>
        <source>Also called “%1”.</source>
        <translation>Також відомо як «%1».</translation>
    </message>
    <message>
        <source>%1 stays: its words are not in %2</source>
        <translation>%1 лишається: його слів немає в тексті (%2)</translation>
    </message>
</context>
<context>
    <name>EventDate</name>
    <message>
        <source>%1 (planned)</source>
        <translation>%1 (заплановано)</translation>
    </message>
</context>
<context>
    <name>EventPlace</name>
    <message>
        <source>%1 (planned)</source>
        <translation>%1 (заплановано)</translation>
    </message>
    <message>
        <source>%1 (alleged)</source>
        <translation>%1 (стверджується)</translation>
    </message>
    <message>
        <source>%1 (denied)</source>
        <translation>%1 (заперечено)</translation>
    </message>
    <message>
        <source>%1 (less closely)</source>
        <translation>%1 (менш точно)</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>SVG, the timeline as a drawing</source>
        <translation>SVG, часова шкала як рисунок</translation>
    </message>
    <message>
        <source>PNG, the timeline as a picture</source>
        <translation>PNG, часова шкала як зображення</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>і ще %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Дата: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Стан: %1</translation>
    </message>
    <message>
        <source>is a stream; CSV tables are a folder with several files</source>
        <translation>є потоком, а таблиці CSV — це тека з кількома файлами</translation>
    </message>
    <message>
        <source>is no folder; CSV tables are a folder with several files</source>
        <translation>не є текою, а таблиці CSV — це тека з кількома файлами</translation>
    </message>
    <message>
        <source>the folder cannot be made: %1</source>
        <translation>теку не вдається створити: %1</translation>
    </message>
    <message>
        <source>JSON dossier, for interchange</source>
        <translation>Досьє JSON, для обміну</translation>
    </message>
    <message>
        <source>CSV tables, a folder with a file a kind</source>
        <translation>Таблиці CSV, тека з файлом на кожен вид</translation>
    </message>
    <message>
        <source>iCalendar, the dated events</source>
        <translation>iCalendar, датовані події</translation>
    </message>
    <message>
        <source>W3C Web Annotations, facts on passages</source>
        <translation>W3C Web Annotations, факти на уривках</translation>
    </message>
    <message>
        <source>TimelineJS, the dated events</source>
        <translation>TimelineJS, датовані події</translation>
    </message>
</context>
<context>
    <name>FactForm</name>
    <message>
        <source>Note: a plain statement</source>
        <translation>Примітка: просте твердження</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Участь у події</translation>
    </message>
    <message>
        <source>Position on an option</source>
        <translation>Позиція щодо варіанта</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показник</translation>
    </message>
    <message>
        <source>Date of an event</source>
        <translation>Дата події</translation>
    </message>
    <message>
        <source>Where an event was</source>
        <translation>Місце події</translation>
    </message>
    <message>
        <source>State of an event</source>
        <translation>Стан події</translation>
    </message>
    <message>
        <source>Aspect of an option</source>
        <translation>Аспект варіанта</translation>
    </message>
    <message>
        <source>Question: what bears on it</source>
        <translation>Питання: що його стосується</translation>
    </message>
    <message>
        <source>Link between events</source>
        <translation>Зв’язок між подіями</translation>
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
        <translation>від %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>до %1</translation>
    </message>
</context>
<context>
    <name>FirstOpen</name>
    <message>
        <source>Opening %1</source>
        <translation>Відкриття: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>The dossier could not be opened – Chancery</source>
        <translation>Не вдалося відкрити досьє — Chancery</translation>
    </message>
</context>
<context>
    <name>HiddenFacts</name>
    <message numerus="yes">
        <source>%Ln fact hidden by the filter</source>
        <comment>%Ln facts hidden by the filter</comment>
        <translation>
            <numerusform>%Ln факт приховано фільтром</numerusform>
            <numerusform>%Ln факти приховано фільтром</numerusform>
            <numerusform>%Ln фактів приховано фільтром</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Кінцева дата</translation>
    </message>
    <message>
        <source>End time</source>
        <translation>Кінцевий час</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Рік</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Місяць</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>End year</source>
        <translation>Кінцевий рік</translation>
    </message>
    <message>
        <source>End month</source>
        <translation>Кінцевий місяць</translation>
    </message>
    <message>
        <source>End day</source>
        <translation>Кінцевий день</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Місто</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регіон</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Дійова особа</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Об’єкт дії</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Учасники</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>CAMEO code</source>
        <translation>Код CAMEO</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>made a statement</source>
        <translation>заява</translation>
    </message>
    <message>
        <source>appealed</source>
        <translation>звернення</translation>
    </message>
    <message>
        <source>expressed intent to cooperate</source>
        <translation>намір співпрацювати</translation>
    </message>
    <message>
        <source>consulted</source>
        <translation>консультації</translation>
    </message>
    <message>
        <source>cooperated diplomatically</source>
        <translation>дипломатична співпраця</translation>
    </message>
    <message>
        <source>cooperated materially</source>
        <translation>матеріальна співпраця</translation>
    </message>
    <message>
        <source>provided aid</source>
        <translation>надання допомоги</translation>
    </message>
    <message>
        <source>yielded</source>
        <translation>поступка</translation>
    </message>
    <message>
        <source>investigated</source>
        <translation>розслідування</translation>
    </message>
    <message>
        <source>demanded</source>
        <translation>вимога</translation>
    </message>
    <message>
        <source>disapproved</source>
        <translation>несхвалення</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>відмова</translation>
    </message>
    <message>
        <source>threatened</source>
        <translation>погроза</translation>
    </message>
    <message>
        <source>protested</source>
        <translation>протест</translation>
    </message>
    <message>
        <source>exhibited force posture</source>
        <translation>демонстрація сили</translation>
    </message>
    <message>
        <source>reduced relations</source>
        <translation>скорочення відносин</translation>
    </message>
    <message>
        <source>coerced</source>
        <translation>примус</translation>
    </message>
    <message>
        <source>assaulted</source>
        <translation>напад</translation>
    </message>
    <message>
        <source>fought</source>
        <translation>бойові дії</translation>
    </message>
    <message>
        <source>used unconventional mass violence</source>
        <translation>нетрадиційне масове насильство</translation>
    </message>
    <message>
        <source>a table of events</source>
        <translation>таблиця подій</translation>
    </message>
    <message>
        <source>a TimelineJS timeline</source>
        <translation>часова шкала TimelineJS</translation>
    </message>
    <message>
        <source>a calendar</source>
        <translation>календар</translation>
    </message>
    <message>
        <source>entities of Wikidata</source>
        <translation>сутності Wikidata</translation>
    </message>
    <message>
        <source>annotations</source>
        <translation>анотації</translation>
    </message>
    <message>
        <source>references in RIS</source>
        <translation>бібліографічні записи RIS</translation>
    </message>
    <message>
        <source>references in BibTeX</source>
        <translation>бібліографічні записи BibTeX</translation>
    </message>
    <message>
        <source>references in CSL-JSON</source>
        <translation>бібліографічні записи CSL-JSON</translation>
    </message>
    <message>
        <source>travels as the Office of the Historian lists them</source>
        <translation>подорожі за списком Office of the Historian</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>has no title</source>
        <translation>не має назви</translation>
    </message>
    <message>
        <source>has no target</source>
        <translation>не має цілі</translation>
    </message>
    <message>
        <source>marks no words: it has neither a TextQuoteSelector nor a TextPositionSelector</source>
        <translation>не позначає слів: немає ні TextQuoteSelector, ні TextPositionSelector</translation>
    </message>
    <message>
        <source>is a reference without an end (ER)</source>
        <translation>це запис без кінця (ER)</translation>
    </message>
    <message>
        <source>has nothing that names an event</source>
        <translation>не має нічого, що називало б подію</translation>
    </message>
    <message>
        <source>“%1” has no date that can be read</source>
        <translation>«%1» не має дати, яку можна прочитати</translation>
    </message>
    <message>
        <source>has no events (VEVENT)</source>
        <translation>не має подій (VEVENT)</translation>
    </message>
    <message>
        <source>has no events (VEVENT), but %1</source>
        <translation>не має подій (VEVENT), а має %1</translation>
    </message>
    <message>
        <source>is an event without an end (END:VEVENT)</source>
        <translation>це подія без кінця (END:VEVENT)</translation>
    </message>
    <message>
        <source>is no event that can be read</source>
        <translation>не є подією, яку можна прочитати</translation>
    </message>
    <message>
        <source>a TimelineJS sheet</source>
        <translation>аркуш TimelineJS</translation>
    </message>
    <message>
        <source>an Aeon Timeline table</source>
        <translation>таблиця Aeon Timeline (часова шкала)</translation>
    </message>
    <message>
        <source>ICEWS events</source>
        <translation>події ICEWS</translation>
    </message>
    <message>
        <source>GDELT 1 events</source>
        <translation>події GDELT 1</translation>
    </message>
    <message>
        <source>GDELT 2 events</source>
        <translation>події GDELT 2</translation>
    </message>
    <message>
        <source>ACLED events</source>
        <translation>події ACLED</translation>
    </message>
    <message>
        <source>UCDP GED events</source>
        <translation>події UCDP GED</translation>
    </message>
    <message>
        <source>“%1” is no MEANING=COLUMN</source>
        <translation>«%1» не має вигляду MEANING=COLUMN</translation>
    </message>
    <message>
        <source>there is no column “%1”</source>
        <translation>немає стовпця «%1»</translation>
    </message>
    <message>
        <source>Imported %1: %2 new of %3</source>
        <translation>Імпортовано %1: нових %2 з %3</translation>
    </message>
    <message>
        <source>is a PDF: “chancery add-source” takes it as a source</source>
        <translation>є файлом PDF: «chancery add-source» візьме його як джерело</translation>
    </message>
    <message>
        <source>is a ZIP archive, as workbooks and text documents are: save a workbook as CSV; “chancery add-source” takes a text document as a source</source>
        <translation>є архівом ZIP, як електронні таблиці й текстові документи: збережіть таблицю як CSV; текстовий документ «chancery add-source» візьме як джерело</translation>
    </message>
    <message>
        <source>is a message: “chancery add-source” takes it as a source</source>
        <translation>є листом: «chancery add-source» візьме його як джерело</translation>
    </message>
    <message>
        <source>is references as %1 writes them: have them written as RIS, BibTeX or CSL-JSON</source>
        <translation>містить посилання у форматі %1: збережіть їх як RIS, BibTeX або CSL-JSON</translation>
    </message>
    <message>
        <source>is no text but %1</source>
        <translation>не текст, а %1</translation>
    </message>
    <message>
        <source>“%1” is no date</source>
        <translation>«%1» не є датою</translation>
    </message>
    <message>
        <source>is no row: a quotation mark is not closed, or it is far too long</source>
        <translation>не є рядком: лапки не закрито або він задовгий</translation>
    </message>
    <message>
        <source>says of nobody that he travelled</source>
        <translation>ні про кого не каже, що він подорожував</translation>
    </message>
    <message>
        <source>is not closed</source>
        <translation>не закрито</translation>
    </message>
    <message>
        <source>is no XML: %1</source>
        <translation>не є XML: %1</translation>
    </message>
    <message>
        <source>%1 has no label</source>
        <translation>%1 не має назви</translation>
    </message>
    <message>
        <source>the entity</source>
        <translation>сутність</translation>
    </message>
    <message>
        <source>%1 (%2) has no date (P585, P580, P582, P571, P577)</source>
        <translation>%1 (%2) не має дати (P585, P580, P582, P571, P577)</translation>
    </message>
    <message>
        <source>is an entry that cannot be read: “%1”</source>
        <translation>це запис, який не вдалося прочитати: «%1»</translation>
    </message>
    <message>
        <source>is an entry without an end</source>
        <translation>це запис без кінця</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>це тека</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>не є звичайним файлом</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>не вдалося прочитати: %1</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>порожньо</translation>
    </message>
    <message>
        <source>is a list of addresses (vCard), and has no events</source>
        <translation>це список адрес (vCard), у ньому немає подій</translation>
    </message>
    <message>
        <source>is named as a calendar and is none: it does not begin with BEGIN:VCALENDAR</source>
        <translation>названо календарем, але це не календар: не починається з BEGIN:VCALENDAR</translation>
    </message>
    <message>
        <source>begins as a calendar or a list of addresses does (BEGIN:), and has nothing of either</source>
        <translation>починається як календар чи список адрес (BEGIN:), але нічого з них не містить</translation>
    </message>
    <message>
        <source>is XML or HTML, and no list that is imported: “chancery add-source” takes it as a source</source>
        <translation>це XML або HTML, а не список, який можна імпортувати: «chancery add-source» додає його як джерело</translation>
    </message>
    <message>
        <source>is no text (a workbook has to be saved as CSV)</source>
        <translation>не є текстом (книгу слід зберегти як CSV)</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>байт %1</translation>
    </message>
    <message>
        <source>is no JSON: %1</source>
        <translation>не є JSON: %1</translation>
    </message>
    <message>
        <source>is JSON, and neither a TimelineJS timeline, entities of Wikidata, annotations nor references in CSL-JSON</source>
        <translation>це JSON, але не часова шкала TimelineJS, не сутності Wikidata, не анотації й не бібліографічні записи CSL-JSON</translation>
    </message>
    <message>
        <source>has no rows</source>
        <translation>не має рядків</translation>
    </message>
    <message>
        <source>is text without columns, and no list that is imported: “chancery add-source” takes it as a source</source>
        <translation>це текст без стовпців, а не список, який можна імпортувати: «chancery add-source» додає його як джерело</translation>
    </message>
    <message>
        <source>has rows without names of columns, and no column is known to name an event: map one, as title=1</source>
        <translation>має рядки без назв стовпців, і невідомо, який стовпець називає подію: зіставте його, як-от title=1</translation>
    </message>
    <message>
        <source>has no column that is known to name an event: map one, as title=COLUMN; its columns are: %1</source>
        <translation>не має стовпця, що називав би подію: зіставте його, як-от title=COLUMN; стовпці: %1</translation>
    </message>
    <message>
        <source>is larger than %1 MiB, the most that is read of this kind of file</source>
        <translation>більше за %1 МіБ — найбільше, що читається для файлів цього типу</translation>
    </message>
    <message>
        <source>is no text</source>
        <translation>не є текстом</translation>
    </message>
    <message>
        <source>As %1 has it.</source>
        <translation>За файлом %1.</translation>
    </message>
    <message>
        <source>Named in %1; nobody has judged it.</source>
        <translation>Названо в %1; ніхто не оцінював.</translation>
    </message>
    <message>
        <source>does not say what it is of</source>
        <translation>не каже, до чого належить</translation>
    </message>
    <message>
        <source>tells a place in a text and no words, and the dossier does not have that text</source>
        <translation>указує місце в тексті, але не слова, а цього тексту в досьє немає</translation>
    </message>
    <message>
        <source>tells a place behind the end of the text of %1</source>
        <translation>указує місце за кінцем тексту (%1)</translation>
    </message>
    <message>
        <source>tells a place where nothing stands</source>
        <translation>указує місце, де нічого немає</translation>
    </message>
    <message>
        <source>its words do not stand in the text of %1: “%2”</source>
        <translation>у тексті (%1) немає цих слів: «%2»</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>довше за %1 символів</translation>
    </message>
    <message>
        <source>is in an encoding that cannot be told: it may be %1</source>
        <translation>має кодування, яке не вдалося визначити; можливо, це %1</translation>
    </message>
    <message>
        <source>is too large to be read in %1: save it in UTF-8</source>
        <translation>завелике, щоб читати в %1: збережіть в UTF-8</translation>
    </message>
    <message>
        <source>has other words than when it was imported, and stays as it was</source>
        <translation>має інші слова, ніж під час імпорту, і лишається, як було</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, рядок %2</translation>
    </message>
    <message>
        <source>%1: in %2</source>
        <translation>%1: у %2</translation>
    </message>
    <message>
        <source>%1, part %2</source>
        <translation>%1, частина %2</translation>
    </message>
    <message>
        <source>%1, coded by a machine; nobody has judged it.</source>
        <translation>%1, закодовано машиною; ніхто не оцінював.</translation>
    </message>
    <message>
        <source>Imported as %1; nobody has judged it.</source>
        <translation>Імпортовано як %1; ніхто не оцінював.</translation>
    </message>
    <message>
        <source>Coded by a machine from reports that are not in this dossier.</source>
        <translation>Закодовано машиною за повідомленнями, яких у цьому досьє немає.</translation>
    </message>
    <message>
        <source>A further part of the same file.</source>
        <translation>Ще одна частина того самого файлу.</translation>
    </message>
</context>
<context>
    <name>JsonDossier</name>
    <message>
        <source>is longer than %1 characters</source>
        <translation>довше за %1 символів</translation>
    </message>
    <message>
        <source>is larger than %1, the most that is read</source>
        <translation>більше за %1 — найбільше, що читається</translation>
    </message>
    <message>
        <source>“%1” is not a Chancery dossier</source>
        <translation>«%1» не є досьє Chancery</translation>
    </message>
    <message>
        <source>version %1 is not known to this Chancery, which reads versions 1 to %2</source>
        <translation>версія %1 невідома цій Chancery, яка читає версії від 1 до %2</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>немає такого файлу</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>це тека</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>не є звичайним файлом</translation>
    </message>
    <message>
        <source>is %1; the largest JSON dossier that is read has %2</source>
        <translation>має %1; найбільше досьє JSON, яке читається, має %2</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>не вдалося прочитати: %1</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>рядок</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>масив</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>об’єкт</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>нічого</translation>
    </message>
    <message>
        <source>“%1” is not a day</source>
        <translation>«%1» не є днем</translation>
    </message>
    <message>
        <source>expected a whole number from 2 to 255</source>
        <translation>очікувано ціле число від 2 до 255</translation>
    </message>
    <message>
        <source>a filter has one criterion at least</source>
        <translation>фільтр має щонайменше один критерій</translation>
    </message>
    <message>
        <source>its last day is before its first</source>
        <translation>останній день раніше за перший</translation>
    </message>
    <message>
        <source>a bookmark names an object, a range, or both</source>
        <translation>закладка називає об’єкт, проміжок або обидва</translation>
    </message>
    <message>
        <source>“%1” is not an id</source>
        <translation>«%1» не є ідентифікатором</translation>
    </message>
    <message>
        <source>its end is not after its begin</source>
        <translation>кінець не після початку</translation>
    </message>
    <message>
        <source>a range has a begin and an end</source>
        <translation>проміжок має початок і кінець</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>рядок %1, стовпець %2</translation>
    </message>
    <message>
        <source>line 1, column 1</source>
        <translation>рядок 1, стовпець 1</translation>
    </message>
    <message>
        <source>the text is UTF-16; JSON is UTF-8</source>
        <translation>текст у UTF-16, а JSON — це UTF-8</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>файл порожній</translation>
    </message>
    <message>
        <source>not valid JSON: %1</source>
        <translation>некоректний JSON: %1</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>не вдалося записати: %1</translation>
    </message>
    <message>
        <source>expected an object, found %1</source>
        <translation>очікувано об’єкт, є %1</translation>
    </message>
    <message>
        <source>the member “%1” is missing</source>
        <translation>бракує поля «%1»</translation>
    </message>
    <message>
        <source>the member “%1” belongs to version %2 of the format; the document is version %3</source>
        <translation>поле «%1» належить до версії %2 формату, а документ має версію %3</translation>
    </message>
    <message>
        <source>is true or left out, found %1</source>
        <translation>має бути true або відсутнє, є %1</translation>
    </message>
    <message>
        <source>expected a whole number from %1, found %2</source>
        <translation>очікувано ціле число від %1, є %2</translation>
    </message>
    <message>
        <source>expected a whole number from %1 to %2, found %3</source>
        <translation>очікувано ціле число від %1 до %2, є %3</translation>
    </message>
    <message>
        <source>expected 64 hexadecimal digits in lower case</source>
        <translation>очікувано 64 шістнадцяткові цифри в нижньому регістрі</translation>
    </message>
    <message>
        <source>“%1” is not an EDTF date: %2</source>
        <translation>«%1» не є датою EDTF: %2</translation>
    </message>
    <message>
        <source>expected a number, found %1</source>
        <translation>очікувано число, є %1</translation>
    </message>
    <message>
        <source>unknown member “%1”</source>
        <translation>невідоме поле «%1»</translation>
    </message>
    <message>
        <source>expected a string, found %1</source>
        <translation>очікувано рядок, є %1</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>не може бути порожнім</translation>
    </message>
    <message>
        <source>holds half of a surrogate pair, which is no character</source>
        <translation>містить половину сурогатної пари, а це не символ</translation>
    </message>
    <message>
        <source>holds the character U+0000</source>
        <translation>містить символ U+0000</translation>
    </message>
    <message>
        <source>“%1” is not an id: lower-case letters, digits and hyphens, a letter first, 128 characters at most</source>
        <translation>«%1» не є ідентифікатором: малі латинські літери, цифри й дефіси, спершу літера, щонайбільше 128 символів</translation>
    </message>
    <message>
        <source>expected true or false, found %1</source>
        <translation>очікувано true або false, є %1</translation>
    </message>
    <message>
        <source>expected a whole number, found %1</source>
        <translation>очікувано ціле число, є %1</translation>
    </message>
    <message>
        <source>expected an array, found %1</source>
        <translation>очікувано масив, є %1</translation>
    </message>
    <message>
        <source>“%1” is none of: %2</source>
        <translation>«%1» не є жодним із: %2</translation>
    </message>
    <message>
        <source>“%1” belongs to version %2 of the format; the document is version %3</source>
        <translation>«%1» належить до версії %2 формату, а документ має версію %3</translation>
    </message>
    <message>
        <source>“%1” stands in this list twice</source>
        <translation>«%1» двічі стоїть у цьому списку</translation>
    </message>
    <message>
        <source>no folder can be made there: %1</source>
        <translation>там не вдалося створити теку: %1</translation>
    </message>
    <message>
        <source>cannot be taken over: %1</source>
        <translation>не вдалося перейняти: %1</translation>
    </message>
    <message>
        <source>something follows the value</source>
        <translation>після значення стоїть щось іще</translation>
    </message>
    <message>
        <source>the text ends too early</source>
        <translation>текст закінчується зарано</translation>
    </message>
    <message>
        <source>arrays and objects stand in each other more than %1 deep</source>
        <translation>вкладеність масивів і об’єктів перевищує %1</translation>
    </message>
    <message>
        <source>expected “,” or “}”</source>
        <translation>очікувано «,» або «}»</translation>
    </message>
    <message>
        <source>expected “,” or “]”</source>
        <translation>очікувано «,» або «]»</translation>
    </message>
    <message>
        <source>expected a value</source>
        <translation>очікувано значення</translation>
    </message>
    <message>
        <source>expected a digit</source>
        <translation>очікувано цифру</translation>
    </message>
    <message>
        <source>a number does not begin with 0</source>
        <translation>число не починається з 0</translation>
    </message>
    <message>
        <source>the text ends within a string</source>
        <translation>текст закінчується посеред рядка</translation>
    </message>
    <message>
        <source>a string holds the control character U+%1, which must be escaped</source>
        <translation>рядок містить керівний символ U+%1, який слід екранувати</translation>
    </message>
    <message>
        <source>the bytes are not valid UTF-8</source>
        <translation>байти не є коректним UTF-8</translation>
    </message>
    <message>
        <source>“\u” is followed by four hexadecimal digits</source>
        <translation>після «\u» йдуть чотири шістнадцяткові цифри</translation>
    </message>
    <message>
        <source>the escape is none that JSON has</source>
        <translation>такого екранування в JSON немає</translation>
    </message>
    <message>
        <source>expected the name of a member, in double quotes</source>
        <translation>очікувано назву поля в подвійних лапках</translation>
    </message>
    <message>
        <source>the member “%1” stands in this object twice</source>
        <translation>поле «%1» двічі стоїть у цьому об’єкті</translation>
    </message>
    <message>
        <source>expected “:”</source>
        <translation>очікувано «:»</translation>
    </message>
    <message>
        <source>holds more than %1</source>
        <translation>містить більше ніж %1</translation>
    </message>
    <message>
        <source>cannot be written: there is no such folder</source>
        <translation>не вдалося записати: немає такої теки</translation>
    </message>
    <message>
        <source>is no file, and this can be written to a file alone</source>
        <translation>не є файлом, а записати це можна лише у файл</translation>
    </message>
    <message>
        <source>is a device or a socket, and no file</source>
        <translation>це пристрій або сокет, а не файл</translation>
    </message>
    <message>
        <source>is open or read here, and would be lost; another file is needed</source>
        <translation>відкрито або читається тут, і його було б втрачено; потрібен інший файл</translation>
    </message>
    <message>
        <source>is read-only</source>
        <translation>лише для читання</translation>
    </message>
    <message>
        <source>may not be written</source>
        <translation>немає дозволу на запис</translation>
    </message>
    <message>
        <source>is a dossier, and is not replaced unasked</source>
        <translation>це досьє, яке без запиту не замінюється</translation>
    </message>
    <message>
        <source>cannot be written: no file can be made in the folder %1: %2</source>
        <translation>не вдалося записати: у теці %1 неможливо створити файл: %2</translation>
    </message>
    <message>
        <source>leads elsewhere now; nothing was written</source>
        <translation>тепер веде деінде; нічого не записано</translation>
    </message>
</context>
<context>
    <name>Markup</name>
    <message numerus="yes">
        <source>Hidden text was left out: %Ln word.</source>
        <comment>Hidden text was left out: %Ln words.</comment>
        <translation>
            <numerusform>Прихований текст пропущено: %Ln слово.</numerusform>
            <numerusform>Прихований текст пропущено: %Ln слова.</numerusform>
            <numerusform>Прихований текст пропущено: %Ln слів.</numerusform>
        </translation>
    </message>
    <message>
        <source>address it was saved from</source>
        <translation>адреса, з якої збережено</translation>
    </message>
    <message>
        <source>comment of SingleFile</source>
        <translation>коментар SingleFile</translation>
    </message>
    <message>
        <source>comment of the browser that saved it</source>
        <translation>коментар браузера, що зберіг сторінку</translation>
    </message>
    <message>
        <source>comment of the Wayback Machine</source>
        <translation>коментар Wayback Machine</translation>
    </message>
    <message>
        <source>address in the Wayback Machine</source>
        <translation>адреса у Wayback Machine</translation>
    </message>
    <message>
        <source>The toolbar of the program that saved the page was left out.</source>
        <translation>Панель програми, що зберегла сторінку, пропущено.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адреса</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>About</source>
        <translation>Стосується</translation>
    </message>
    <message>
        <source>Agencies it carries</source>
        <translation>Агенції, які передруковує</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Інші імена</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Поза обліком</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>Аспект</translation>
    </message>
    <message>
        <source>Put forward as</source>
        <translation>Подано як</translation>
    </message>
    <message>
        <source>Text attached</source>
        <translation>Долучений текст</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Bottom line</source>
        <translation>Головний висновок</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Умова</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>Достовірність</translation>
    </message>
    <message>
        <source>Information cut-off</source>
        <translation>Дані станом на</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Повторює</translation>
    </message>
    <message>
        <source>Why it repeats</source>
        <translation>Чому повторює</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Опис</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Вплив</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Кінець</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Подія</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Спирається на</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показник</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Гриф</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Key judgement</source>
        <translation>Ключове судження</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Складено</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Тип медіа</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>Належить до</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ваша примітка</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Попередження</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Варіант</translation>
    </message>
    <message>
        <source>Of event</source>
        <translation>Інша подія</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Сторінка</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Період</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Укладач</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубліковано</translation>
    </message>
    <message>
        <source>Where that is from</source>
        <translation>Звідки це</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Видавець</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Питання</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Зв’язок</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Надійність</translation>
    </message>
    <message>
        <source>Why so reliable</source>
        <translation>Чому така надійність</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>Отримано</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Сказано</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Промовець</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Ставлення</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Твердження</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовий пояс</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Одиниця</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значення</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>kept</source>
        <translation>залишено</translation>
    </message>
    <message>
        <source>%1 comes in as %2: that id is of %3 in mine</source>
        <translation>%1 додається як %2: у mine цей ідентифікатор має %3</translation>
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
        <translation>Закладка потребує назви.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters.</source>
        <translation>Назва довша за %1 символів.</translation>
    </message>
    <message>
        <source>There is a bookmark “%1” already.</source>
        <translation>Закладка «%1» уже є.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>“%1”, which is not in the dossier</source>
        <translation>«%1», чого немає в досьє</translation>
    </message>
    <message>
        <source>error</source>
        <translation>помилка</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>незавершене</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>попередження</translation>
    </message>
    <message>
        <source>%1 confidence</source>
        <translation>%1 упевненість</translation>
    </message>
    <message>
        <source>a key judgement</source>
        <translation>ключове судження</translation>
    </message>
    <message>
        <source>its facts changed or are contradicted: look at it again</source>
        <translation>факти змінилися або їм щось суперечить: перегляньте ще раз</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>January</source>
        <translation>січень</translation>
    </message>
    <message>
        <source>February</source>
        <translation>лютий</translation>
    </message>
    <message>
        <source>March</source>
        <translation>березень</translation>
    </message>
    <message>
        <source>April</source>
        <translation>квітень</translation>
    </message>
    <message>
        <source>May</source>
        <translation>трав.</translation>
    </message>
    <message>
        <source>June</source>
        <translation>червень</translation>
    </message>
    <message>
        <source>July</source>
        <translation>липень</translation>
    </message>
    <message>
        <source>August</source>
        <translation>серпень</translation>
    </message>
    <message>
        <source>September</source>
        <translation>вересень</translation>
    </message>
    <message>
        <source>October</source>
        <translation>жовтень</translation>
    </message>
    <message>
        <source>November</source>
        <translation>листопад</translation>
    </message>
    <message>
        <source>December</source>
        <translation>грудень</translation>
    </message>
</context>
<context>
    <name>MonthOfDay</name>
    <message>
        <source>January</source>
        <translation>січня</translation>
    </message>
    <message>
        <source>February</source>
        <translation>лютого</translation>
    </message>
    <message>
        <source>March</source>
        <translation>березня</translation>
    </message>
    <message>
        <source>April</source>
        <translation>квітня</translation>
    </message>
    <message>
        <source>May</source>
        <translation>трав.</translation>
    </message>
    <message>
        <source>June</source>
        <translation>червня</translation>
    </message>
    <message>
        <source>July</source>
        <translation>липня</translation>
    </message>
    <message>
        <source>August</source>
        <translation>серпня</translation>
    </message>
    <message>
        <source>September</source>
        <translation>вересня</translation>
    </message>
    <message>
        <source>October</source>
        <translation>жовтня</translation>
    </message>
    <message>
        <source>November</source>
        <translation>листопада</translation>
    </message>
    <message>
        <source>December</source>
        <translation>грудня</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message numerus="yes">
        <source>%Ln independent source</source>
        <comment>%Ln independent sources</comment>
        <translation>
            <numerusform>%Ln незалежне джерело</numerusform>
            <numerusform>%Ln незалежні джерела</numerusform>
            <numerusform>%Ln незалежних джерел</numerusform>
        </translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>січ.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>лют.</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>бер.</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>квіт.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>трав.</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>черв.</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>лип.</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>серп.</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>вер.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>жовт.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>лист.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>груд.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>і ще %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, which is no source here</source>
        <translation>%1 (тут не є джерелом)</translation>
    </message>
    <message>
        <source>the word of %1</source>
        <translation>слова: %1</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
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
        <translation>близько %1</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без дати</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>не пізніше %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>від %1</translation>
    </message>
    <message>
        <source>%1 or later</source>
        <translation>%1 або пізніше</translation>
    </message>
</context>
<context>
    <name>OtherDate</name>
    <message>
        <source>planned</source>
        <translation>заплановано</translation>
    </message>
    <message>
        <source>less closely</source>
        <translation>менш точно</translation>
    </message>
    <message>
        <source>by another report</source>
        <translation>за іншим повідомленням</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>заперечено</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>there is not enough memory for the picture</source>
        <translation>не вистачає пам’яті для зображення</translation>
    </message>
    <message>
        <source>There is no view “%1”; there are: %2</source>
        <translation>Немає вигляду «%1»; є: %2</translation>
    </message>
    <message>
        <source>%1: there is no object “%2”</source>
        <translation>%1: немає об’єкта «%2»</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Сторінка %1 з %2</translation>
    </message>
</context>
<context>
    <name>ProseMark</name>
    <message>
        <source>Dates</source>
        <translation>Дати</translation>
    </message>
    <message>
        <source>6 January, last month</source>
        <translation>6 січня, минулого місяця</translation>
    </message>
    <message>
        <source>Figures and money</source>
        <translation>Числові показники та суми</translation>
    </message>
    <message>
        <source>about 35, €90 billion</source>
        <translation>близько 35, 90 млрд євро</translation>
    </message>
    <message>
        <source>Quoted speech</source>
        <translation>Пряма мова</translation>
    </message>
    <message>
        <source>“what was said”</source>
        <translation>«що було сказано»</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Посилання на когось</translation>
    </message>
    <message>
        <source>said, according to</source>
        <translation>сказав, за словами</translation>
    </message>
    <message>
        <source>Hedges</source>
        <translation>Застереження</translation>
    </message>
    <message>
        <source>may, expected to</source>
        <translation>можливо, очікується</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Зобов’язання</translation>
    </message>
    <message>
        <source>signed, committed</source>
        <translation>підписав, зобов’язався</translation>
    </message>
    <message>
        <source>Negations</source>
        <translation>Заперечення</translation>
    </message>
    <message>
        <source>not, denied</source>
        <translation>не, спростував</translation>
    </message>
    <message>
        <source>Names of participants</source>
        <translation>Імена учасників</translation>
    </message>
    <message>
        <source>those of the dossier</source>
        <translation>тих, що в досьє</translation>
    </message>
</context>
<context>
    <name>QAction</name>
    <message>
        <source>&amp;Copy with citations</source>
        <translation>&amp;Копіювати з цитатами</translation>
    </message>
    <message>
        <source>Copy &amp;table with citations</source>
        <translation>Копіювати &amp;таблицю з цитатами</translation>
    </message>
</context>
<context>
    <name>QLabel</name>
    <message>
        <source>must be given</source>
        <translation>потрібно вказати</translation>
    </message>
    <message>
        <source>with commas between</source>
        <translation>через кому</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>по одному в рядку</translation>
    </message>
    <message>
        <source>nothing is called “%1”</source>
        <translation>ніщо не називається «%1»</translation>
    </message>
    <message>
        <source>about 35, 15,000–20,000</source>
        <translation>близько 35, 15 000–20 000</translation>
    </message>
    <message>
        <source>has no number: “about 35”, “15,000–20,000”</source>
        <translation>немає числа: «близько 35», «15 000–20 000»</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>What hangs on the condition</source>
        <translation>Що залежить від умови</translation>
    </message>
    <message>
        <source>Condition in words</source>
        <translation>Умова словами</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>словами</translation>
    </message>
    <message>
        <source>Space turns support into contradiction and back, Delete takes a sentence out</source>
        <translation>Пробіл змінює підтримку на суперечність і назад, Delete вилучає речення</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>a fact rests on one sentence that supports it, at least</source>
        <translation>факт спирається щонайменше на одне речення, яке його підтримує</translation>
    </message>
    <message>
        <source>the answer in short</source>
        <translation>відповідь коротко</translation>
    </message>
    <message>
        <source>Bottom line</source>
        <translation>Головний висновок</translation>
    </message>
    <message>
        <source>rests on no fact yet</source>
        <translation>поки не спирається на жоден факт</translation>
    </message>
    <message>
        <source>has facts, but no words</source>
        <translation>має факти, але не має слів</translation>
    </message>
</context>
<context>
    <name>QMenu</name>
    <message>
        <source>Facts</source>
        <translation>Факти</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>і ще %1</translation>
    </message>
</context>
<context>
    <name>QuestionState</name>
    <message>
        <source>open</source>
        <translation>відкрито</translation>
    </message>
    <message>
        <source>partly answered</source>
        <translation>є часткова відповідь</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>є відповідь</translation>
    </message>
    <message>
        <source>overtaken</source>
        <translation>втратило актуальність</translation>
    </message>
</context>
<context>
    <name>ReplaceQuestion</name>
    <message>
        <source>Replace the file?</source>
        <translation>Замінити файл?</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>«%1» уже існує.</translation>
    </message>
    <message>
        <source>It is a dossier. Replaced, all that is in it is lost.
%1</source>
        <translation>Це досьє. Після заміни все, що в ньому є, буде втрачено.
%1</translation>
    </message>
    <message>
        <source>Replaced, what is in it is lost.
%1</source>
        <translation>Після заміни його вміст буде втрачено.
%1</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Замінити</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>a participant, by any name, alias or id</source>
        <translation>учасник, за будь-яким іменем, назвою або ідентифікатором</translation>
    </message>
    <message>
        <source>a source, by title, publisher, author, file or id</source>
        <translation>джерело, за назвою, видавцем, автором, файлом або ідентифікатором</translation>
    </message>
    <message>
        <source>a kind of object, of fact or of event</source>
        <translation>вид об’єкта, факту або події</translation>
    </message>
    <message>
        <source>some of it may lie before that date (EDTF)</source>
        <translation>якась частина може бути раніше за цю дату (EDTF)</translation>
    </message>
    <message>
        <source>some of it may lie after that date (EDTF)</source>
        <translation>якась частина може бути пізніше за цю дату (EDTF)</translation>
    </message>
    <message>
        <source>the state of an event, or how a fact is put forward</source>
        <translation>стан події або те, як подано факт</translation>
    </message>
    <message>
        <source>how the source puts a fact forward</source>
        <translation>як джерело подає факт</translation>
    </message>
    <message>
        <source>supported by a source rated so or better; F alone is F</source>
        <translation>підтримує джерело з такою оцінкою або вищою; F — лише F</translation>
    </message>
    <message>
        <source>rated so or better; 6 alone is 6</source>
        <translation>така оцінка або вища; 6 — лише 6</translation>
    </message>
    <message>
        <source>at least so many independent sources; also &lt;2, =1</source>
        <translation>щонайменше стільки незалежних джерел; також &lt;2, =1</translation>
    </message>
    <message>
        <source>an option, by title or id</source>
        <translation>варіант, за назвою або ідентифікатором</translation>
    </message>
    <message>
        <source>an event, by title or id</source>
        <translation>подія, за назвою або ідентифікатором</translation>
    </message>
    <message>
        <source>a figure, by title or id</source>
        <translation>показник, за назвою або ідентифікатором</translation>
    </message>
    <message>
        <source>a question, by title or id</source>
        <translation>питання, за назвою або ідентифікатором</translation>
    </message>
    <message>
        <source>a tag of yours, on it or on what a fact is about</source>
        <translation>ваша мітка на цьому або на тому, чого стосується факт</translation>
    </message>
    <message>
        <source>disputed, denied, dated, undated, uncertain, or single (one source)</source>
        <translation>disputed (спірне), denied (заперечене), dated (з датою), undated (без дати), uncertain (непевне) або single (одне джерело)</translation>
    </message>
    <message>
        <source>who had that part, and where: role:"signatory paris"; role:present is who was there, in whatever part. “attended Paris” and “who attended Paris?” ask the same</source>
        <translation>хто мав цю роль і де: role:"signatory paris"; role:present — хто був присутній, у будь-якій ролі. «attended Paris» і «who attended Paris?» запитують те саме</translation>
    </message>
    <message>
        <source>A query has at most %1 characters; the rest is left out.</source>
        <translation>Запит має щонайбільше %1 символів; решту відкинуто.</translation>
    </message>
    <message>
        <source>Nothing is open that this bracket would close; it is left out.</source>
        <translation>Ця дужка нічого не закриває; її відкинуто.</translation>
    </message>
    <message>
        <source>A query has at most %1 words and fields; the rest is left out.</source>
        <translation>Запит має щонайбільше %1 слів і полів; решту відкинуто.</translation>
    </message>
    <message>
        <source>“%1” joins two parts, and one is not there yet; it is left out.</source>
        <translation>«%1» сполучає дві частини, а однієї ще немає; відкинуто.</translation>
    </message>
    <message>
        <source>“-” says what must not occur; nothing follows, so it is left out.</source>
        <translation>«-» каже, чого не має бути; далі нічого немає, тому відкинуто.</translation>
    </message>
    <message>
        <source>“%1” says what must not occur; nothing follows, so it is left out.</source>
        <translation>«%1» каже, чого не має бути; далі нічого немає, тому відкинуто.</translation>
    </message>
    <message>
        <source>Brackets stand in each other at most %1 deep; this one is left out.</source>
        <translation>Вкладеність дужок — щонайбільше %1; цю відкинуто.</translation>
    </message>
    <message>
        <source>This bracket is not closed yet; it reaches to the end.</source>
        <translation>Цю дужку ще не закрито; вона сягає кінця.</translation>
    </message>
    <message>
        <source>There is nothing in these brackets yet; they are left out.</source>
        <translation>У цих дужках ще нічого немає; їх відкинуто.</translation>
    </message>
    <message>
        <source>There is no field “%1”; it is taken for words. Fields are: %2.</source>
        <translation>Немає поля «%1»; вважається словами. Поля: %2.</translation>
    </message>
    <message>
        <source>This quotation is not closed yet; it reaches to the end.</source>
        <translation>Ці лапки ще не закрито; вони сягають кінця.</translation>
    </message>
    <message>
        <source>“%1” has no letter or digit to look for; it is left out.</source>
        <translation>У «%1» немає ні літери, ні цифри для пошуку; відкинуто.</translation>
    </message>
    <message>
        <source>“%1:” waits for a value, for example %2; it is left out.</source>
        <translation>«%1:» чекає на значення, наприклад %2; відкинуто.</translation>
    </message>
    <message>
        <source>“%1:” does not understand “%2”; it takes, for example, %3. It is left out.</source>
        <translation>«%1:» не розуміє «%2»; приймає, наприклад, %3. Відкинуто.</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>no participant stated</source>
        <translation>учасника не зазначено</translation>
    </message>
    <message>
        <source>no place stated</source>
        <translation>місця не зазначено</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>немає джерела</translation>
    </message>
    <message>
        <source>no option</source>
        <translation>немає варіанта</translation>
    </message>
</context>
<context>
    <name>SourceNotes</name>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>проти: %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не зазначено</translation>
    </message>
    <message>
        <source>Publisher:</source>
        <translation>Видавець:</translation>
    </message>
    <message>
        <source>%1; author: %2</source>
        <translation>%1; автор: %2</translation>
    </message>
    <message>
        <source>Reliability %1:</source>
        <translation>Надійність %1:</translation>
    </message>
    <message>
        <source>Track:</source>
        <translation>Підтверджуваність:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Дата:</translation>
    </message>
    <message>
        <source>Derived from:</source>
        <translation>Походить від:</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>«%1» (%2)</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>has an unknown kind, assertion or term</source>
        <translation>має невідомий вид, спосіб подання або термін</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln other object</source>
        <comment>%1 and %Ln other objects</comment>
        <translation>
            <numerusform>%1 і ще %Ln об’єкт</numerusform>
            <numerusform>%1 і ще %Ln об’єкти</numerusform>
            <numerusform>%1 і ще %Ln об’єктів</numerusform>
        </translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>не може бути порожнім</translation>
    </message>
    <message>
        <source>holds a number or bytes where a text belongs</source>
        <translation>містить число або байти там, де має бути текст</translation>
    </message>
    <message>
        <source>is not valid UTF-8</source>
        <translation>не є коректним UTF-8</translation>
    </message>
    <message>
        <source>holds the character U+0000</source>
        <translation>містить символ U+0000</translation>
    </message>
    <message>
        <source>holds a text of more than %1 characters</source>
        <translation>містить текст, довший за %1 символів</translation>
    </message>
    <message>
        <source>“%1” is not an id</source>
        <translation>«%1» не є ідентифікатором</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>бракує</translation>
    </message>
    <message>
        <source>refers to row %1, which is not there</source>
        <translation>посилається на рядок %1, якого немає</translation>
    </message>
    <message>
        <source>“%1” is none of the %2 known terms</source>
        <translation>«%1» не є жодним із %2 відомих термінів</translation>
    </message>
    <message>
        <source>“%1” is not an EDTF date: %2</source>
        <translation>«%1» не є датою EDTF: %2</translation>
    </message>
    <message>
        <source>expected a whole number from %1 to %2</source>
        <translation>очікувано ціле число від %1 до %2</translation>
    </message>
    <message>
        <source>expected a number</source>
        <translation>очікувано число</translation>
    </message>
    <message>
        <source>has a value that facts of its kind do not have</source>
        <translation>має значення, якого факти цього виду не мають</translation>
    </message>
    <message>
        <source>expected 64 hexadecimal digits in lower case</source>
        <translation>очікувано 64 шістнадцяткові цифри в нижньому регістрі</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>і ще %1</translation>
    </message>
    <message>
        <source>cannot be removed while others rest on it: %1</source>
        <translation>не можна вилучити, доки на нього спирається інше: %1</translation>
    </message>
    <message>
        <source>version %1 is not known to this Chancery, which reads versions 1 to %2</source>
        <translation>версія %1 невідома цій Chancery, яка читає версії від 1 до %2</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>немає такого файлу</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>це тека</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>не є звичайним файлом</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>не вдалося прочитати: %1</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>не вдалося записати: %1</translation>
    </message>
    <message>
        <source>the dossier's bottom line</source>
        <translation>головний висновок досьє</translation>
    </message>
    <message>
        <source>Changed what the dossier says of itself</source>
        <translation>Змінено те, що досьє каже про себе</translation>
    </message>
    <message>
        <source>Changed the bookmarks</source>
        <translation>Змінено закладки</translation>
    </message>
    <message>
        <source>Changed the saved filters</source>
        <translation>Змінено збережені фільтри</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Додано: %1</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>Вилучено: %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Змінено: %1</translation>
    </message>
    <message>
        <source>has a kind or a fate that is not known</source>
        <translation>має невідомий вид або невідомий результат зміни</translation>
    </message>
    <message>
        <source>holds no object “%1”</source>
        <translation>не містить об’єкта «%1»</translation>
    </message>
    <message>
        <source>history, change %1</source>
        <translation>історія, зміна %1</translation>
    </message>
    <message>
        <source>cannot be taken back alone: change %1 (%2) touched %3 later</source>
        <translation>не можна скасувати окремо: зміна %1 (%2) пізніше зачепила %3</translation>
    </message>
    <message>
        <source>is none of this dossier</source>
        <translation>не належить до цього досьє</translation>
    </message>
    <message>
        <source>touched no object that could be taken back</source>
        <translation>не зачепила жодного об’єкта, який можна повернути</translation>
    </message>
    <message>
        <source>there is no such built-in dossier; there is: %1</source>
        <translation>такого вбудованого досьє немає; є: %1</translation>
    </message>
    <message>
        <source>is no dossier. A report becomes a source of one: File → New dossier…, then Edit → New source…, or “chancery add-source”</source>
        <translation>не є досьє. Повідомлення стає його джерелом: Файл → Створити досьє…, потім Редагування → Нове джерело… або «chancery add-source»</translation>
    </message>
    <message>
        <source>is damaged: %1</source>
        <translation>пошкоджено: %1</translation>
    </message>
    <message>
        <source>refers to a row of table %1 which is not there</source>
        <translation>посилається на рядок таблиці %1, якого немає</translation>
    </message>
    <message>
        <source>rests on no fact</source>
        <translation>не спирається на жоден факт</translation>
    </message>
    <message>
        <source>rests on no passage</source>
        <translation>не спирається на жоден уривок</translation>
    </message>
    <message>
        <source>refers to a row which is not there</source>
        <translation>посилається на рядок, якого немає</translation>
    </message>
    <message>
        <source>is an SQLite file, but not a Chancery dossier</source>
        <translation>це файл SQLite, але не досьє Chancery</translation>
    </message>
    <message>
        <source>keeps its text in UTF-16, and a dossier does so in UTF-8</source>
        <translation>зберігає текст у UTF-16, а досьє має UTF-8</translation>
    </message>
    <message>
        <source>holds the %1 “%2”, which no dossier has</source>
        <translation>містить %1 «%2», чого в досьє не буває</translation>
    </message>
    <message>
        <source>is not made as that of a dossier is</source>
        <translation>має не таку будову, як у досьє</translation>
    </message>
    <message>
        <source>refers to table %1, which no other table of a dossier does</source>
        <translation>посилається на таблицю %1, чого жодна інша таблиця досьє не робить</translation>
    </message>
    <message>
        <source>is in use by another program and cannot be changed now</source>
        <translation>використовується іншою програмою, тому змінити зараз не можна</translation>
    </message>
    <message>
        <source>is in use by another program, which is writing it</source>
        <translation>використовується іншою програмою, яка саме його записує</translation>
    </message>
    <message>
        <source>“%1” beside it could not be moved out of the way</source>
        <translation>«%1» поруч із ним не вдалося прибрати</translation>
    </message>
    <message>
        <source>is in use by another program, which keeps it locked</source>
        <translation>використовується іншою програмою, яка його блокує</translation>
    </message>
    <message>
        <source>cannot be written: there is no space left</source>
        <translation>не вдалося записати: бракує місця</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>не вдалося прочитати</translation>
    </message>
    <message>
        <source>is damaged: its last page is cut off</source>
        <translation>пошкоджено: останню сторінку обірвано</translation>
    </message>
    <message>
        <source>The file was of an older version and has been brought to this one: an older Chancery cannot read it any more.</source>
        <translation>Файл мав старішу версію і його переведено в поточну: старіша Chancery його більше не прочитає.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>скасовано</translation>
    </message>
    <message>
        <source>does not lead to row %1 of table %2, which bears this id</source>
        <translation>не веде до рядка %1 таблиці %2, що має цей ідентифікатор</translation>
    </message>
    <message>
        <source>lists objects that are not there</source>
        <translation>перелічує об’єкти, яких немає</translation>
    </message>
    <message>
        <source>what it keeps of the roots of source %1 does not agree with the texts</source>
        <translation>збережене про корені джерела %1 не узгоджується з текстами</translation>
    </message>
    <message>
        <source>what it keeps of the origin of passage %1 does not agree with its words</source>
        <translation>збережене про походження уривка %1 не узгоджується з його словами</translation>
    </message>
    <message>
        <source>lists sources or passages that are not there</source>
        <translation>перелічує джерела або уривки, яких немає</translation>
    </message>
    <message>
        <source>what it keeps does not agree with the texts of the sources</source>
        <translation>те, що він зберігає, не узгоджується з текстами джерел</translation>
    </message>
    <message>
        <source>what it keeps of its sources does not agree with its passages</source>
        <translation>збережене про його джерела не узгоджується з його уривками</translation>
    </message>
    <message>
        <source>what it keeps of its date, state and weight does not agree with its facts</source>
        <translation>збережене про його дату, стан і вагу не узгоджується з його фактами</translation>
    </message>
    <message>
        <source>its criteria are none: %1 %2</source>
        <translation>його критерії некоректні: %1 %2</translation>
    </message>
    <message>
        <source>is one of more than %1</source>
        <translation>є одним із більш ніж %1</translation>
    </message>
    <message>
        <source>a range has a begin and an end</source>
        <translation>проміжок має початок і кінець</translation>
    </message>
    <message>
        <source>has no %1</source>
        <translation>не має %1</translation>
    </message>
    <message>
        <source>links its event to none</source>
        <translation>пов’язує свою подію ні з чим</translation>
    </message>
    <message>
        <source>is about an object which is not there</source>
        <translation>стосується об’єкта, якого немає</translation>
    </message>
    <message>
        <source>rests on a passage which is not there</source>
        <translation>спирається на уривок, якого немає</translation>
    </message>
    <message>
        <source>its evidence has the unknown relation %1</source>
        <translation>його доказ має невідомий зв’язок %1</translation>
    </message>
    <message>
        <source>there is no such object to remove</source>
        <translation>немає такого об’єкта, щоб вилучити</translation>
    </message>
    <message>
        <source>the id is that of another kind of object</source>
        <translation>цей ідентифікатор має об’єкт іншого виду</translation>
    </message>
    <message>
        <source>there is no such object</source>
        <translation>немає такого об’єкта</translation>
    </message>
    <message>
        <source>was changed by another program since it was read; read it anew to go on</source>
        <translation>після читання змінено іншою програмою; щоб продовжити, прочитайте знову</translation>
    </message>
    <message>
        <source>was moved away or removed since it was opened; save the dossier under a name to keep it</source>
        <translation>після відкриття переміщено або вилучено; щоб зберегти досьє, дайте йому ім’я</translation>
    </message>
    <message>
        <source>was replaced by another file since it was opened; save the dossier under another name, or read the new file</source>
        <translation>після відкриття замінено іншим файлом; збережіть досьє під іншим ім’ям або прочитайте новий файл</translation>
    </message>
    <message>
        <source>was written over by another program since it was opened; save the dossier under another name, or read the file anew</source>
        <translation>після відкриття перезаписано іншою програмою; збережіть досьє під іншим ім’ям або прочитайте файл знову</translation>
    </message>
    <message>
        <source>cannot be read while the log beside it is there</source>
        <translation>не можна прочитати, доки поруч є журнал</translation>
    </message>
    <message>
        <source>may not be written: it lies on a medium that is read-only</source>
        <translation>не може бути записаний: лежить на носії лише для читання</translation>
    </message>
    <message>
        <source>may not be written</source>
        <translation>немає дозволу на запис</translation>
    </message>
    <message>
        <source>may not be written: no file can be made in its folder %1</source>
        <translation>не може бути записаний: у теці %1 не можна створити файл</translation>
    </message>
    <message>
        <source>was written over by another program, and is too large to have been held in memory: what it held before this session is only in a copy of yours</source>
        <translation>перезаписано іншою програмою, а файл завеликий, щоб тримати його в пам’яті: попередній вміст є лише у вашій копії</translation>
    </message>
    <message>
        <source>no index of its words could be made: %1</source>
        <translation>не вдалося створити покажчик слів: %1</translation>
    </message>
    <message>
        <source>was changed meanwhile</source>
        <translation>тим часом змінено</translation>
    </message>
    <message>
        <source>is damaged, and “%1” beside it does not mend it</source>
        <translation>пошкоджено, і «%1» поруч не виправляє цього</translation>
    </message>
    <message>
        <source>no private copy could be made: %1</source>
        <translation>не вдалося створити власну копію: %1</translation>
    </message>
    <message>
        <source>it could not be read, or there is no space left</source>
        <translation>не вдалося прочитати або бракує місця</translation>
    </message>
    <message>
        <source>“%1” could not be read</source>
        <translation>не вдалося прочитати «%1»</translation>
    </message>
    <message>
        <source>was changed meanwhile; open it again to go on</source>
        <translation>тим часом змінено; щоб продовжити, відкрийте знову</translation>
    </message>
    <message>
        <source>has the row number %1</source>
        <translation>має номер рядка %1</translation>
    </message>
    <message>
        <source>has no valid row number</source>
        <translation>не має коректного номера рядка</translation>
    </message>
    <message>
        <source>has the unknown kind %1</source>
        <translation>має невідомий вид %1</translation>
    </message>
    <message>
        <source>has the unknown status %1</source>
        <translation>має невідомий стан %1</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>закінчується раніше, ніж починається</translation>
    </message>
    <message>
        <source>has an unknown kind or assertion</source>
        <translation>має невідомий вид або спосіб подання</translation>
    </message>
    <message>
        <source>is a participation whose participant, event, role or assertion is not there</source>
        <translation>це участь, для якої немає учасника, події, ролі або способу подання</translation>
    </message>
    <message>
        <source>has a name with the character U+0000</source>
        <translation>має ім’я із символом U+0000</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <translation>не вдалося відкрити: %1</translation>
    </message>
    <message>
        <source>may not be read</source>
        <translation>немає дозволу на читання</translation>
    </message>
    <message>
        <source>no private copy could be made in %1: there is no space left</source>
        <translation>не вдалося створити приватну копію в %1: не залишилося місця</translation>
    </message>
    <message>
        <source>This file is of an older version, and opening it changes nothing in it: the dates, states and numbers of independent sources shown are as that version worked them out. They are worked out anew with the first change.</source>
        <translation>Цей файл старішої версії, і відкриття нічого в ньому не змінює: дати, стани й числа незалежних джерел показано так, як їх обчислила та версія. З першою зміною їх буде обчислено наново.</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message numerus="yes">
        <source>%Ln source</source>
        <comment>%Ln sources</comment>
        <translation>
            <numerusform>%Ln джерело</numerusform>
            <numerusform>%Ln джерела</numerusform>
            <numerusform>%Ln джерел</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage</source>
        <comment>%Ln passages</comment>
        <translation>
            <numerusform>%Ln уривок</numerusform>
            <numerusform>%Ln уривки</numerusform>
            <numerusform>%Ln уривків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln participant</source>
        <comment>%Ln participants</comment>
        <translation>
            <numerusform>%Ln учасник</numerusform>
            <numerusform>%Ln учасники</numerusform>
            <numerusform>%Ln учасників</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event</source>
        <comment>%Ln events</comment>
        <translation>
            <numerusform>%Ln подія</numerusform>
            <numerusform>%Ln події</numerusform>
            <numerusform>%Ln подій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln option</source>
        <comment>%Ln options</comment>
        <translation>
            <numerusform>%Ln варіант</numerusform>
            <numerusform>%Ln варіанти</numerusform>
            <numerusform>%Ln варіантів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure</source>
        <comment>%Ln figures</comment>
        <translation>
            <numerusform>%Ln показник</numerusform>
            <numerusform>%Ln показники</numerusform>
            <numerusform>%Ln показників</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question</source>
        <comment>%Ln questions</comment>
        <translation>
            <numerusform>%Ln питання</numerusform>
            <numerusform>%Ln питання</numerusform>
            <numerusform>%Ln питань</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fact</source>
        <comment>%Ln facts</comment>
        <translation>
            <numerusform>%Ln факт</numerusform>
            <numerusform>%Ln факти</numerusform>
            <numerusform>%Ln фактів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judgement</source>
        <comment>%Ln judgements</comment>
        <translation>
            <numerusform>%Ln судження</numerusform>
            <numerusform>%Ln судження</numerusform>
            <numerusform>%Ln суджень</numerusform>
        </translation>
    </message>
    <message>
        <source>source</source>
        <translation>джерело</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>уривок</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>учасник</translation>
    </message>
    <message>
        <source>event</source>
        <translation>подія</translation>
    </message>
    <message>
        <source>option</source>
        <translation>варіант</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>показник</translation>
    </message>
    <message>
        <source>question</source>
        <translation>питання</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>факт</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>судження</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>джерела</translation>
    </message>
    <message>
        <source>passages</source>
        <translation>уривки</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>учасники</translation>
    </message>
    <message>
        <source>events</source>
        <translation>події</translation>
    </message>
    <message>
        <source>options</source>
        <translation>варіанти</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>показники</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>питання</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>факти</translation>
    </message>
    <message>
        <source>judgements</source>
        <translation>судження</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>зустріч</translation>
    </message>
    <message>
        <source>summit</source>
        <translation>саміт</translation>
    </message>
    <message>
        <source>declaration</source>
        <translation>декларація</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>угода</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>заява</translation>
    </message>
    <message>
        <source>allegation</source>
        <translation>звинувачення</translation>
    </message>
    <message>
        <source>military act</source>
        <translation>воєнна дія</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>план</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>візит</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>обмін</translation>
    </message>
    <message>
        <source>expiry</source>
        <translation>закінчення строку</translation>
    </message>
    <message>
        <source>sanction</source>
        <translation>санкція</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>заплановано</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>проєкт</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>триває</translation>
    </message>
    <message>
        <source>held</source>
        <translation>відбулося</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>підписано</translation>
    </message>
    <message>
        <source>alleged</source>
        <translation>стверджується</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>скасовано</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не зазначено</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>можливо</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>погоджено</translation>
    </message>
    <message>
        <source>carried out</source>
        <translation>здійснено</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>відкладено</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>втратило чинність</translation>
    </message>
    <message>
        <source>made</source>
        <translation>складено</translation>
    </message>
    <message>
        <source>concluded</source>
        <translation>укладено</translation>
    </message>
    <message>
        <source>presented</source>
        <translation>представлено</translation>
    </message>
    <message>
        <source>occurred</source>
        <translation>відбулося</translation>
    </message>
    <message>
        <source>imposed</source>
        <translation>запроваджено</translation>
    </message>
    <message>
        <source>person</source>
        <translation>особа</translation>
    </message>
    <message>
        <source>state</source>
        <translation>держава</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>організація</translation>
    </message>
    <message>
        <source>group</source>
        <translation>група</translation>
    </message>
    <message>
        <source>host</source>
        <translation>господар</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>головуючий</translation>
    </message>
    <message>
        <source>attended</source>
        <translation>присутній</translation>
    </message>
    <message>
        <source>signatory</source>
        <translation>підписант</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>запрошений</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>очікуваний</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>відсутній</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>згаданий</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>промовець</translation>
    </message>
    <message>
        <source>author</source>
        <translation>автор</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>виконавець</translation>
    </message>
    <message>
        <source>mediator</source>
        <translation>посередник</translation>
    </message>
    <message>
        <source>head of delegation</source>
        <translation>глава делегації</translation>
    </message>
    <message>
        <source>party</source>
        <translation>сторона</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>підтримує</translation>
    </message>
    <message>
        <source>opposes</source>
        <translation>виступає проти</translation>
    </message>
    <message>
        <source>is open to</source>
        <translation>не відкидає</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>не визначено</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>повідомлено</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>оголошено</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>заперечено</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>підтверджено</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>суперечить</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>що це таке</translation>
    </message>
    <message>
        <source>what it could include</source>
        <translation>що може охоплювати</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>перевага</translation>
    </message>
    <message>
        <source>main challenge</source>
        <translation>головна складність</translation>
    </message>
    <message>
        <source>open point</source>
        <translation>відкритий пункт</translation>
    </message>
    <message>
        <source>obstacle</source>
        <translation>перешкода</translation>
    </message>
    <message>
        <source>signal to watch</source>
        <translation>сигнал для спостереження</translation>
    </message>
    <message>
        <source>raises it</source>
        <translation>порушує питання</translation>
    </message>
    <message>
        <source>bears on it</source>
        <translation>стосується питання</translation>
    </message>
    <message>
        <source>partly answers it</source>
        <translation>частково відповідає</translation>
    </message>
    <message>
        <source>answers it</source>
        <translation>відповідає</translation>
    </message>
    <message>
        <source>overtakes it</source>
        <translation>знімає питання</translation>
    </message>
    <message>
        <source>full text</source>
        <translation>повний текст</translation>
    </message>
    <message>
        <source>excerpts</source>
        <translation>витяги</translation>
    </message>
    <message>
        <source>low</source>
        <translation>низька</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>помірна</translation>
    </message>
    <message>
        <source>high</source>
        <translation>висока</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>просте твердження</translation>
    </message>
    <message>
        <source>participation</source>
        <translation>участь</translation>
    </message>
    <message>
        <source>position</source>
        <translation>позиція</translation>
    </message>
    <message>
        <source>event date</source>
        <translation>дата події</translation>
    </message>
    <message>
        <source>event place</source>
        <translation>місце події</translation>
    </message>
    <message>
        <source>event status</source>
        <translation>стан події</translation>
    </message>
    <message>
        <source>option aspect</source>
        <translation>аспект варіанта</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>відповідь</translation>
    </message>
    <message>
        <source>event link</source>
        <translation>зв’язок подій</translation>
    </message>
    <message>
        <source>is part of</source>
        <translation>є частиною</translation>
    </message>
    <message>
        <source>follows</source>
        <translation>настає після</translation>
    </message>
    <message>
        <source>is an outcome of</source>
        <translation>є наслідком</translation>
    </message>
    <message>
        <source>set off by</source>
        <translation>спрацьовує за</translation>
    </message>
    <message>
        <source>decided by</source>
        <translation>вирішує</translation>
    </message>
    <message>
        <source>until</source>
        <translation>до</translation>
    </message>
    <message>
        <source>A – completely reliable</source>
        <translation>A – цілком надійне</translation>
    </message>
    <message>
        <source>B – usually reliable</source>
        <translation>B – зазвичай надійне</translation>
    </message>
    <message>
        <source>C – fairly reliable</source>
        <translation>C – досить надійне</translation>
    </message>
    <message>
        <source>D – not usually reliable</source>
        <translation>D – зазвичай ненадійне</translation>
    </message>
    <message>
        <source>E – unreliable</source>
        <translation>E – ненадійне</translation>
    </message>
    <message>
        <source>F – reliability cannot be judged</source>
        <translation>F – надійність не можна оцінити</translation>
    </message>
    <message>
        <source>1 – confirmed by other sources</source>
        <translation>1 – підтверджено іншими джерелами</translation>
    </message>
    <message>
        <source>2 – probably true</source>
        <translation>2 – вірогідно</translation>
    </message>
    <message>
        <source>3 – possibly true</source>
        <translation>3 – можливо</translation>
    </message>
    <message>
        <source>4 – doubtful</source>
        <translation>4 – сумнівно</translation>
    </message>
    <message>
        <source>5 – improbable</source>
        <translation>5 – малоймовірно</translation>
    </message>
    <message>
        <source>6 – truth cannot be judged</source>
        <translation>6 – правдивість не можна оцінити</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1 BCE</source>
        <translation>%1 до н. е.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2 %3 %4</source>
        <translation>%1, %2 %3 %4</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Full stop and comma select the next and previous event, J and K within the lane; F shows the selection, Home everything.</source>
        <translation>Крапка й кома вибирають наступну й попередню подію, J і K — у межах смуги; F показує вибране, Home — усе.</translation>
    </message>
    <message>
        <source>◂ %1 earlier</source>
        <translation>◂ %1 раніше</translation>
    </message>
    <message>
        <source>%1 later ▸</source>
        <translation>%1 пізніше ▸</translation>
    </message>
    <message>
        <source>%1 undated</source>
        <translation>%1 без дати</translation>
    </message>
    <message>
        <source>1 more lane not shown</source>
        <translation>ще 1 смугу не показано</translation>
    </message>
    <message>
        <source>%1 more lanes not shown</source>
        <translation>не показано ще смуг: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln independent source</source>
        <comment>%Ln independent sources</comment>
        <translation>
            <numerusform>%Ln незалежне джерело</numerusform>
            <numerusform>%Ln незалежні джерела</numerusform>
            <numerusform>%Ln незалежних джерел</numerusform>
        </translation>
    </message>
    <message>
        <source>+%1 under way</source>
        <translation>+%1 триває</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>заперечено</translation>
    </message>
    <message>
        <source>reports differ on its state</source>
        <translation>повідомлення різняться щодо стану</translation>
    </message>
    <message>
        <source>left out by the filter</source>
        <translation>приховано фільтром</translation>
    </message>
    <message>
        <source>no date given</source>
        <translation>дати не вказано</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, згорнуто</translation>
    </message>
    <message>
        <source>Double click or Enter gives every event of the lane a row</source>
        <translation>Подвійне клацання або Enter дає кожній події смуги окремий рядок</translation>
    </message>
    <message>
        <source>Double click or Enter zooms to them</source>
        <translation>Подвійне клацання або Enter наближає їх</translation>
    </message>
</context>
<context>
    <name>TimelineExport</name>
    <message>
        <source>there is not enough memory for the picture</source>
        <translation>не вистачає пам’яті для зображення</translation>
    </message>
    <message>
        <source>is smaller than a timeline can be drawn</source>
        <translation>менше, ніж потрібно, щоб намалювати часову шкалу</translation>
    </message>
    <message>
        <source>would be larger than a picture can be; a lesser size or scale is needed</source>
        <translation>вийшло б більшим за можливе зображення; потрібен менший розмір або масштаб</translation>
    </message>
</context>
<context>
    <name>TypedDate</name>
    <message>
        <source>is no date: “6 Jan 2026”, “January 2026”, “Tuesday”, “2026-01-06/2026-01-08”, “about 2014”</source>
        <translation>не є датою: «6 січ. 2026», «січень 2026», «вівторок», «2026-01-06/2026-01-08», «близько 2014»</translation>
    </message>
    <message>
        <source>which is the month? Say %1 or %2</source>
        <translation>де місяць? Напишіть %1 або %2</translation>
    </message>
    <message>
        <source>of which year? The source has no day to count from</source>
        <translation>якого року? Джерело не має дня, від якого рахувати</translation>
    </message>
    <message>
        <source>the year is that of the source's day</source>
        <translation>рік узято з дня джерела</translation>
    </message>
    <message>
        <source>counted from which day? The source has none</source>
        <translation>від якого дня рахувати? Джерело його не має</translation>
    </message>
    <message>
        <source>counted from the source's day, %1</source>
        <translation>від дня джерела, %1</translation>
    </message>
    <message>
        <source>“%1” cannot be kept in a date; say it in the statement</source>
        <translation>«%1» не можна зберегти в даті; скажіть це у твердженні</translation>
    </message>
</context>
<context>
    <name>TypedGuard</name>
    <message>
        <source>What you typed here is not kept.</source>
        <translation>Введене тут не збережено.</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>&amp;Відкинути</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Продовжити</translation>
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
        <translation>У цьому тексті ці слова стоять не там, де їх було цитовано.</translation>
    </message>
    <message>
        <source>The same words as quoted; their spacing, or the form of quotes or dashes, differs.</source>
        <translation>Слова ті самі, що цитовано; різняться пробіли або форма лапок чи тире.</translation>
    </message>
    <message>
        <source>The text does not say what was quoted.</source>
        <translation>У тексті сказано не те, що цитовано.</translation>
    </message>
    <message>
        <source>Quoted:</source>
        <translation>Цитовано:</translation>
    </message>
    <message>
        <source>Text:</source>
        <translation>Текст:</translation>
    </message>
    <message>
        <source>These words are not found in the text that the dossier carries of this source:</source>
        <translation>Цих слів немає в тексті джерела, який містить досьє:</translation>
    </message>
</context>
<context>
    <name>chancery::AttachActions</name>
    <message>
        <source>A&amp;ttach full text…</source>
        <translation>Долучити &amp;повний текст…</translation>
    </message>
    <message>
        <source>Give the selected source its full text from a local file</source>
        <translation>Додати вибраному джерелу повний текст із локального файлу</translation>
    </message>
    <message>
        <source>select a source first</source>
        <translation>спершу виберіть джерело</translation>
    </message>
    <message>
        <source>Full text of “%1”</source>
        <translation>Повний текст «%1»</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md *.markdown *.html *.htm *.xhtml *.mht *.mhtml *.warc *.gz *.wacz *.pdf *.eml *.docx *.odt *.fodt);;All files (*)</source>
        <translation>Тексти (*.txt *.md *.markdown *.html *.htm *.xhtml *.mht *.mhtml *.warc *.gz *.wacz *.pdf *.eml *.docx *.odt *.fodt);;Усі файли (*)</translation>
    </message>
    <message>
        <source>attaching the text of “%1”</source>
        <translation>долучення тексту «%1»</translation>
    </message>
    <message>
        <source>The text could not be attached</source>
        <translation>Не вдалося долучити текст</translation>
    </message>
</context>
<context>
    <name>chancery::AttachDialog</name>
    <message>
        <source>exact</source>
        <translation>точно</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>переміщено</translation>
    </message>
    <message>
        <source>reflowed</source>
        <translation>переверстано</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>змінено</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>втрачено</translation>
    </message>
    <message>
        <source>The text has these words where they were quoted.</source>
        <translation>У тексті ці слова стоять там, де їх цитовано.</translation>
    </message>
    <message>
        <source>The text has these words at another place.</source>
        <translation>У тексті ці слова стоять деінде.</translation>
    </message>
    <message>
        <source>The same words; their spacing, or the form of quotes or dashes, differs.</source>
        <translation>Слова ті самі; різняться пробіли або форма лапок чи тире.</translation>
    </message>
    <message>
        <source>The text does not say what was quoted.</source>
        <translation>У тексті сказано не те, що цитовано.</translation>
    </message>
    <message>
        <source>The text does not have these words.</source>
        <translation>У тексті цих слів немає.</translation>
    </message>
    <message>
        <source>Attach full text</source>
        <translation>Долучити повний текст</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Читання файлу…</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>Поступ читання</translation>
    </message>
    <message>
        <source>Passages and how they stand in the file</source>
        <translation>Уривки та їхній стан у файлі</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Уривок</translation>
    </message>
    <message>
        <source>Wording of the passage</source>
        <translation>Слова уривка</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Зберегти</translation>
    </message>
    <message>
        <source>; the file that the dossier knows, by its SHA-256</source>
        <translation>; саме той файл, який знає досьє, за SHA-256</translation>
    </message>
    <message>
        <source>; another file than the dossier knows, by its SHA-256</source>
        <translation>; не той файл, який знає досьє, за SHA-256</translation>
    </message>
    <message>
        <source>The file cannot be attached: it %1.</source>
        <translation>Файл не можна долучити: %1.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Нічого не змінено.</translation>
    </message>
    <message>
        <source>The source has no passage to tell by whether this is its text.</source>
        <translation>Джерело не має жодного уривка, за яким можна визначити, чи це його текст.</translation>
    </message>
    <message>
        <source>This is hardly the text of the source: most passages are not in it.</source>
        <translation>Навряд чи це текст джерела: більшості уривків у ньому немає.</translation>
    </message>
    <message>
        <source>Every passage has its words in this text.</source>
        <translation>Слова кожного уривка є в цьому тексті.</translation>
    </message>
    <message>
        <source>Some passages do not have their words in this text. They stay as they are, and are shown so.</source>
        <translation>Слів деяких уривків у цьому тексті немає. Вони лишаються, як є, і їх так показано.</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Quoted:</source>
        <translation>Цитовано:</translation>
    </message>
    <message>
        <source>In the file:</source>
        <translation>У файлі:</translation>
    </message>
</context>
<context>
    <name>chancery::BookmarkActions</name>
    <message>
        <source>&amp;Bookmark this place…</source>
        <translation>&amp;Додати закладку…</translation>
    </message>
    <message>
        <source>add bookmark favourite remember place</source>
        <translation>додати закладку обране запам’ятати місце</translation>
    </message>
    <message>
        <source>&amp;Organise bookmarks…</source>
        <translation>&amp;Упорядкувати закладки…</translation>
    </message>
    <message>
        <source>edit rename delete bookmarks favourites</source>
        <translation>змінити перейменувати видалити закладки обране</translation>
    </message>
    <message>
        <source>Book&amp;marks</source>
        <translation>&amp;Закладки</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Поки немає</translation>
    </message>
    <message>
        <source>A dossier keeps %L1 bookmarks at most: delete some first.</source>
        <translation>Досьє зберігає щонайбільше %L1 закладок: спершу вилучіть якусь.</translation>
    </message>
    <message>
        <source>bookmarking “%1”</source>
        <translation>додавання закладки «%1»</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторити</translation>
    </message>
    <message>
        <source>What “%1” leads to is not in the dossier as it is shown: “%2”.</source>
        <translation>Того, до чого веде «%1», у показаному досьє немає: «%2».</translation>
    </message>
    <message>
        <source>The bookmarks could not be changed</source>
        <translation>Не вдалося змінити закладки</translation>
    </message>
</context>
<context>
    <name>chancery::BookmarkDialog</name>
    <message>
        <source>Bookmark this place</source>
        <translation>Додати закладку</translation>
    </message>
    <message>
        <source>&amp;Name of the bookmark:</source>
        <translation>&amp;Назва закладки:</translation>
    </message>
    <message>
        <source>Name of the bookmark</source>
        <translation>Назва закладки</translation>
    </message>
    <message>
        <source>Keep the %1 “%2”</source>
        <translation>Зберегти: %1 «%2»</translation>
    </message>
    <message>
        <source>Keep the time shown, %1</source>
        <translation>Зберегти показаний час, %1</translation>
    </message>
    <message>
        <source>Why it cannot be kept so</source>
        <translation>Чому так зберегти не можна</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>&amp;Додати закладку</translation>
    </message>
    <message>
        <source>A bookmark keeps the object, the time, or both.</source>
        <translation>Закладка зберігає об’єкт, час або обидва.</translation>
    </message>
</context>
<context>
    <name>chancery::BookmarkList</name>
    <message>
        <source>Bookmarks</source>
        <translation>Закладки</translation>
    </message>
    <message>
        <source>Bookmarks of this dossier</source>
        <translation>Закладки цього досьє</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>П&amp;ерейти</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Пере&amp;йменувати</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Пересунути в&amp;гору</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Пересунути в&amp;низ</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Вилучити</translation>
    </message>
    <message>
        <source>renaming the bookmark “%1”</source>
        <translation>перейменування закладки «%1»</translation>
    </message>
    <message>
        <source>deleting the bookmark “%1”</source>
        <translation>вилучення закладки «%1»</translation>
    </message>
    <message>
        <source>moving the bookmark “%1”</source>
        <translation>пересування закладки «%1»</translation>
    </message>
    <message>
        <source>This dossier has no bookmarks yet: Ctrl+B keeps the place you are at.</source>
        <translation>У цьому досьє ще немає закладок: Ctrl+B зберігає місце, де ви є.</translation>
    </message>
    <message>
        <source>Enter goes there, F2 renames, Alt+Up and Alt+Down move, Delete deletes. Ctrl+Z takes it back.</source>
        <translation>Enter переходить, F2 перейменовує, Alt+Up і Alt+Down пересувають, Delete вилучає. Ctrl+Z скасовує це.</translation>
    </message>
</context>
<context>
    <name>chancery::BookmarkModel</name>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Веде до</translation>
    </message>
</context>
<context>
    <name>chancery::BriefingDialog</name>
    <message>
        <source>Attach the dossier (JSON), so that the evidence travels along</source>
        <translation>Вкласти досьє (JSON), щоб докази були разом із довідкою</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експортувати</translation>
    </message>
    <message>
        <source>Export briefing</source>
        <translation>Експорт довідки</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>нікого не названо</translation>
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
        <translation>Усе</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Поступ експорту</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Вибрати файл</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Файл:</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Назва:</translation>
    </message>
    <message>
        <source>Prepared &amp;by:</source>
        <translation>&amp;Укладач:</translation>
    </message>
    <message>
        <source>Prepared &amp;on:</source>
        <translation>&amp;Дата укладення:</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>&amp;Папір:</translation>
    </message>
    <message>
        <source>&amp;Length:</source>
        <translation>&amp;Обсяг:</translation>
    </message>
    <message>
        <source>For&amp;mat:</source>
        <translation>Фор&amp;мат:</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Що:</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Розділи</translation>
    </message>
    <message>
        <source>Sources and passages are always part of it.</source>
        <translation>Джерела й уривки є завжди.</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Попередня сторінка</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Наступна сторінка</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Сторінка %1 з %2</translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation>Те, що показує часова шкала</translation>
    </message>
    <message>
        <source>What is selected: %1</source>
        <translation>Вибране: %1</translation>
    </message>
    <message>
        <source>No preview of more than %L1 facts</source>
        <translation>Понад %L1 фактів попередньо не показуються</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Скасовано. Нічого не записано.</translation>
    </message>
    <message>
        <source>The briefing could not be written. %1</source>
        <translation>Не вдалося записати довідку. %1</translation>
    </message>
</context>
<context>
    <name>chancery::BriefingPreview</name>
    <message>
        <source>Preview of the briefing</source>
        <translation>Попередній перегляд довідки</translation>
    </message>
</context>
<context>
    <name>chancery::CardHead</name>
    <message>
        <source>Names and membership</source>
        <translation>Імена та належність</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>і ще %1</translation>
    </message>
    <message>
        <source>Show a sentence that uses this name</source>
        <translation>Показати речення з цим іменем</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Інші імена</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Належить до</translation>
    </message>
    <message>
        <source>Belonging to it</source>
        <translation>Належать сюди</translation>
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
        <translation>Показати більше; решта: %1</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>спірно</translation>
    </message>
</context>
<context>
    <name>chancery::ColumnChoices</name>
    <message>
        <source>Column</source>
        <translation>Стовпець</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Перше значення</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Означає</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>стовпець %1</translation>
    </message>
    <message>
        <source>What the column “%1” means</source>
        <translation>Що означає стовпець «%1»</translation>
    </message>
    <message>
        <source>(not taken)</source>
        <translation>(не береться)</translation>
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
        <translation>немає</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Об’єкт</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Зміна</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Що різниться</translation>
    </message>
</context>
<context>
    <name>chancery::ComparisonView</name>
    <message>
        <source>Nothing is compared yet: File → Compare with… says what changed since another dossier, File → What changed since… what was learned since a day.</source>
        <translation>Поки нічого не порівняно: «Файл → Порівняти з…» покаже, що змінилося порівняно з іншим досьє, «Файл → Що змінилося від…» — що стало відомо від певного дня.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Зміни</translation>
    </message>
    <message>
        <source>What was added, removed and changed</source>
        <translation>Що додано, вилучено й змінено</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Відмінностей немає</translation>
    </message>
    <message>
        <source>The difference and its sentence</source>
        <translation>Відмінність та її речення</translation>
    </message>
    <message>
        <source>Nothing has changed since %1.</source>
        <translation>Змін немає (порівняно: %1).</translation>
    </message>
    <message>
        <source>Since %1: %L2 added, %L3 removed, %L4 changed</source>
        <translation>Порівняно: %1 — додано %L2, вилучено %L3, змінено %L4</translation>
    </message>
    <message>
        <source>; the dossier's %1: %2 → %3</source>
        <translation>; досьє, %1: %2 → %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
</context>
<context>
    <name>chancery::ConflictList</name>
    <message>
        <source>the dossier</source>
        <translation>досьє</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(вилучено)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(немає)</translation>
    </message>
    <message>
        <source>What both changed</source>
        <translation>Що змінили обидва</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Моє</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Їхнє</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Узято</translation>
    </message>
    <message>
        <source>What both changed; M takes mine, T takes theirs</source>
        <translation>Що змінили обидва; M бере моє, T — їхнє</translation>
    </message>
    <message>
        <source>open</source>
        <translation>відкрито</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>моє</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>їхнє</translation>
    </message>
</context>
<context>
    <name>chancery::DateField</name>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>6 Jan 2026, Tuesday, 2026-01, about 2014</source>
        <translation>6 січ. 2026, вівторок, 2026-01, близько 2014</translation>
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
        <translation>Що змінилося від</translation>
    </message>
    <message>
        <source>&amp;Tell what has been learned since this day, by when sources were published:</source>
        <translation>&amp;Показати, що стало відомо від цього дня, за датами публікації джерел:</translation>
    </message>
    <message>
        <source>Since this day</source>
        <translation>Від цього дня</translation>
    </message>
</context>
<context>
    <name>chancery::DetailsView</name>
    <message>
        <source>&amp;Put back what was typed</source>
        <translation>&amp;Повернути введене</translation>
    </message>
    <message>
        <source>Details of what is selected</source>
        <translation>Подробиці вибраного</translation>
    </message>
    <message>
        <source>Escape took it back</source>
        <translation>Це скасував Escape</translation>
    </message>
    <message>
        <source>changing %1 of %2</source>
        <translation>зміна (%1): %2</translation>
    </message>
    <message>
        <source>Select an event, a participant, a fact or anything else to see and change what the dossier has of it.</source>
        <translation>Виберіть подію, учасника, факт або щось інше, щоб побачити й змінити те, що про це є в досьє.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No fact carries it yet: it stands in To source, and in no other view.</source>
        <translation>На це поки немає жодного факту: воно стоїть у «Без джерел» і в жодному іншому вигляді.</translation>
    </message>
    <message>
        <source>What it says is changed in its editor, which keeps what it said before.</source>
        <translation>Його слова змінюють у власному редакторі, який зберігає попередні.</translation>
    </message>
    <message>
        <source>Not kept yet: %1</source>
        <translation>Ще не збережено: %1</translation>
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
        <translation>Вид</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Про що</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Сторони</translation>
    </message>
</context>
<context>
    <name>chancery::DisagreementSideModel</name>
    <message numerus="yes">
        <source>%Ln source, one root</source>
        <comment>%Ln sources, one root</comment>
        <translation>
            <numerusform>%Ln джерело, один корінь</numerusform>
            <numerusform>%Ln джерела, один корінь</numerusform>
            <numerusform>%Ln джерел, один корінь</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source, %1 independent</source>
        <comment>%Ln sources, %1 independent</comment>
        <translation>
            <numerusform>%Ln джерело, незалежних: %1</numerusform>
            <numerusform>%Ln джерела, незалежних: %1</numerusform>
            <numerusform>%Ln джерел, незалежних: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>best %1</source>
        <translation>найвища %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не зазначено</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 (repeats %2)</source>
        <translation>%1 (повторює %2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This sentence contradicts another side.</source>
        <translation>Це речення суперечить іншій стороні.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Sides and their sentences</source>
        <translation>Сторони та їхні речення</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Надійність</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубліковано</translation>
    </message>
</context>
<context>
    <name>chancery::DisagreementsView</name>
    <message>
        <source>Disagreements</source>
        <translation>Розбіжності</translation>
    </message>
    <message>
        <source>What the reports disagree on</source>
        <translation>У чому повідомлення розходяться</translation>
    </message>
    <message>
        <source>The reports of this dossier do not disagree.</source>
        <translation>Повідомлення цього досьє не розходяться.</translation>
    </message>
    <message>
        <source>Sides of the chosen disagreement, with their sentences</source>
        <translation>Сторони вибраної розбіжності з їхніми реченнями</translation>
    </message>
    <message>
        <source>Choose a disagreement to read its sides.</source>
        <translation>Виберіть розбіжність, щоб прочитати її сторони.</translation>
    </message>
    <message>
        <source>Kind of disagreement</source>
        <translation>Вид розбіжності</translation>
    </message>
    <message>
        <source>What the disagreement is on</source>
        <translation>Чого стосується розбіжність</translation>
    </message>
    <message>
        <source>On anything</source>
        <translation>Будь-чого</translation>
    </message>
    <message>
        <source>All kinds (%1)</source>
        <translation>Усі види (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 in agreement</source>
        <translation>узгоджено: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln disagreement</source>
        <comment>%Ln disagreements</comment>
        <translation>
            <numerusform>%Ln розбіжність</numerusform>
            <numerusform>%Ln розбіжності</numerusform>
            <numerusform>%Ln розбіжностей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chancery::DossierComparison</name>
    <message>
        <source>What changed since this dossier</source>
        <translation>Що змінилося порівняно з цим досьє</translation>
    </message>
    <message>
        <source>Dossiers (*.dossier *.json);;All files (*)</source>
        <translation>Досьє (*.dossier *.json);;Усі файли (*)</translation>
    </message>
    <message>
        <source>what was known on %1</source>
        <translation>відоме на %1</translation>
    </message>
    <message>
        <source>Comparing with %1</source>
        <translation>Порівняння: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>The dossiers could not be compared</source>
        <translation>Не вдалося порівняти досьє</translation>
    </message>
</context>
<context>
    <name>chancery::DossierMergeDialog</name>
    <message>
        <source>Browse…</source>
        <translation>Огляд…</translation>
    </message>
    <message>
        <source>Merge another dossier</source>
        <translation>Об’єднати з іншим досьє</translation>
    </message>
    <message>
        <source>&amp;Base:</source>
        <translation>&amp;Основа:</translation>
    </message>
    <message>
        <source>The dossier that both came of</source>
        <translation>Досьє, від якого походять обидва</translation>
    </message>
    <message>
        <source>%1 – the open dossier: its ids and its order stay</source>
        <translation>%1 — відкрите досьє: його ідентифікатори й порядок зберігаються</translation>
    </message>
    <message>
        <source>Mine:</source>
        <translation>Моє:</translation>
    </message>
    <message>
        <source>&amp;Theirs:</source>
        <translation>&amp;Їхнє:</translation>
    </message>
    <message>
        <source>The other dossier</source>
        <translation>Інше досьє</translation>
    </message>
    <message>
        <source>the dossier that both came of</source>
        <translation>досьє, від якого походять обидва</translation>
    </message>
    <message>
        <source>the other dossier</source>
        <translation>інше досьє</translation>
    </message>
    <message>
        <source>The conflict with all of both sides</source>
        <translation>Конфлікт з усім вмістом обох сторін</translation>
    </message>
    <message>
        <source>Take &amp;mine</source>
        <translation>Узяти &amp;моє</translation>
    </message>
    <message>
        <source>Take t&amp;heirs</source>
        <translation>Узят&amp;и їхнє</translation>
    </message>
    <message>
        <source>A&amp;ll mine</source>
        <translation>У&amp;се моє</translation>
    </message>
    <message>
        <source>All thei&amp;rs</source>
        <translation>Усе ї&amp;хнє</translation>
    </message>
    <message>
        <source>the open dossier, as one change</source>
        <translation>відкрите досьє, однією зміною</translation>
    </message>
    <message>
        <source>a new file…</source>
        <translation>новий файл…</translation>
    </message>
    <message>
        <source>&amp;Into:</source>
        <translation>&amp;Куди:</translation>
    </message>
    <message>
        <source>Progress of the merge</source>
        <translation>Поступ об’єднання</translation>
    </message>
    <message>
        <source>Mer&amp;ge</source>
        <translation>Об’єд&amp;нати</translation>
    </message>
    <message>
        <source>Comparing the three…</source>
        <translation>Порівняння трьох досьє…</translation>
    </message>
    <message>
        <source>Base:</source>
        <translation>Основа:</translation>
    </message>
    <message>
        <source>Theirs:</source>
        <translation>Їхнє:</translation>
    </message>
    <message>
        <source>Rests on it:</source>
        <translation>На це спирається:</translation>
    </message>
    <message>
        <source>Of both:</source>
        <translation>З обох:</translation>
    </message>
    <message>
        <source>the dossier</source>
        <translation>досьє</translation>
    </message>
    <message>
        <source>What one of two dossiers changed is taken from it; what both changed, each otherwise, is listed here and decided by you.</source>
        <translation>Що змінило лише одне з двох досьє, береться з нього; що змінили обидва по-різному, показано тут, і вирішуєте ви.</translation>
    </message>
    <message>
        <source>Conflicts: %L1, of them open: %L2. M takes mine, T theirs.</source>
        <translation>Конфліктів: %L1, з них відкрито: %L2. M бере моє, T — їхнє.</translation>
    </message>
    <message>
        <source>No conflict is open. Objects that change in mine: %L1.</source>
        <translation>Відкритих конфліктів немає. Об’єктів, що зміняться в моєму: %L1.</translation>
    </message>
    <message>
        <source>No conflict is open, and theirs has nothing that mine has not.</source>
        <translation>Відкритих конфліктів немає, і в їхньому немає нічого, чого не було б у моєму.</translation>
    </message>
    <message>
        <source>Nothing had to be merged.</source>
        <translation>Об’єднувати нічого.</translation>
    </message>
    <message>
        <source>merging “%1”</source>
        <translation>об’єднання з «%1»</translation>
    </message>
    <message>
        <source>“%1” is merged in; Ctrl+Z takes it back.</source>
        <translation>«%1» приєднано; Ctrl+Z скасовує це.</translation>
    </message>
    <message>
        <source>It breaks the rules of a dossier, and nothing has changed: %1</source>
        <translation>Це порушує правила досьє, нічого не змінено: %1</translation>
    </message>
    <message>
        <source>The merged dossier</source>
        <translation>Об’єднане досьє</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Записано %1.</translation>
    </message>
    <message>
        <source>Nothing was written: %1</source>
        <translation>Нічого не записано: %1</translation>
    </message>
</context>
<context>
    <name>chancery::DossierSaving</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Зберегти</translation>
    </message>
    <message>
        <source>save store write keep file</source>
        <translation>зберегти записати файл</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Зберегти &amp;як…</translation>
    </message>
    <message>
        <source>save elsewhere another file name</source>
        <translation>зберегти деінде інша назва файлу</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Зберегти &amp;копію…</translation>
    </message>
    <message>
        <source>duplicate backup send share pass on</source>
        <translation>копія дублікат резервна надіслати поділитися передати</translation>
    </message>
    <message>
        <source>in no file yet</source>
        <translation>ще не у файлі</translation>
    </message>
    <message>
        <source>untitled copy</source>
        <translation>копія без назви</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Незбережені зміни</translation>
    </message>
    <message>
        <source>“%1” has changes that are in no file.</source>
        <translation>«%1» має зміни, яких немає в жодному файлі.</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>Без збереження їх буде втрачено.</translation>
    </message>
    <message>
        <source>Changes in no file</source>
        <translation>Зміни поза файлом</translation>
    </message>
    <message>
        <source>“%1” was moved, removed or replaced, and holds changes that may be in no file.</source>
        <translation>«%1» переміщено, вилучено або замінено, а в ньому є зміни, яких, можливо, немає в жодному файлі.</translation>
    </message>
    <message>
        <source>Without saving them under another name they may be lost.</source>
        <translation>Якщо не зберегти їх під іншим ім’ям, їх може бути втрачено.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Зберегти як</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <translation>Файл змінився</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else since it was opened or saved here.</source>
        <translation>«%1» змінив хтось інший після того, як його тут відкрито чи збережено.</translation>
    </message>
    <message>
        <source>Replaced, what they wrote is lost. Compared, it is shown what your dossier has and the file has not.</source>
        <translation>Якщо замінити, записане ними буде втрачено. Якщо порівняти, побачите, що є у вашому досьє й чого немає у файлі.</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Порівняти</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Замінити</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Зберегти копію</translation>
    </message>
    <message>
        <source>is open here, and a copy of it needs another name</source>
        <translation>відкрито тут, тому копія потребує іншого імені</translation>
    </message>
    <message>
        <source>Some sources have their full text, attached from your own files.</source>
        <translation>Деякі джерела мають повний текст, долучений із ваших файлів.</translation>
    </message>
    <message>
        <source>The texts are other people's. A copy to pass on carries the quoted passages only; whoever has the files can attach them again.</source>
        <translation>Тексти належать іншим. Копія для передавання містить лише цитовані уривки; хто має файли, може долучити їх знову.</translation>
    </message>
    <message>
        <source>&amp;Quoted passages only</source>
        <translation>&amp;Лише цитовані уривки</translation>
    </message>
    <message>
        <source>With the &amp;full texts</source>
        <translation>З &amp;повними текстами</translation>
    </message>
    <message>
        <source>Dossier (*.dossier)</source>
        <translation>Досьє (*.dossier)</translation>
    </message>
    <message>
        <source>JSON dossier (*.json)</source>
        <translation>Досьє JSON (*.json)</translation>
    </message>
    <message>
        <source>The dossier could not be saved</source>
        <translation>Не вдалося зберегти досьє</translation>
    </message>
</context>
<context>
    <name>chancery::DossierSourceView</name>
    <message>
        <source>Dossier source</source>
        <translation>Вихідний текст досьє</translation>
    </message>
    <message>
        <source>The dossier as JSON</source>
        <translation>Досьє у вигляді JSON</translation>
    </message>
    <message>
        <source>Find in the source</source>
        <translation>Знайти у вихідному тексті</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Знайти</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Знайти далі</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Знайти раніше</translation>
    </message>
    <message>
        <source>The dossier has %1 objects, too many to be shown as text. “chancery export --format json” writes them to a file.</source>
        <translation>Досьє має %1 об’єктів — забагато, щоб показати як текст. «chancery export --format json» записує їх у файл.</translation>
    </message>
    <message>
        <source>Reading the dossier…</source>
        <translation>Читання досьє…</translation>
    </message>
    <message>
        <source>As the dossier was before the last change; open it anew to see it as it is.</source>
        <translation>Досьє до останньої зміни; відкрийте знову, щоб побачити його теперішнім.</translation>
    </message>
    <message>
        <source>As “chancery export --format json” writes it. Read only.</source>
        <translation>Так, як записує «chancery export --format json». Лише для читання.</translation>
    </message>
    <message>
        <source>As “chancery export --format json” writes it, but with long texts (%1) cut in the middle. Read only.</source>
        <translation>Так, як записує «chancery export --format json», але довгі тексти (%1) скорочено посередині. Лише для читання.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не знайдено</translation>
    </message>
    <message numerus="yes">
        <source> … %Ln character is left out here … </source>
        <comment> … %Ln characters are left out here … </comment>
        <translation>
            <numerusform> … тут пропущено %Ln знак … </numerusform>
            <numerusform> … тут пропущено %Ln знаки … </numerusform>
            <numerusform> … тут пропущено %Ln знаків … </numerusform>
        </translation>
    </message>
    <message>
        <source>The dossier is too long to be shown as text. “chancery export --format json” writes it to a file.</source>
        <translation>Досьє задовге, щоб показати як текст. «chancery export --format json» записує його у файл.</translation>
    </message>
</context>
<context>
    <name>chancery::DossierView</name>
    <message>
        <source>Reading the facts of this dossier…</source>
        <translation>Читання фактів цього досьє…</translation>
    </message>
</context>
<context>
    <name>chancery::EditHistory</name>
    <message>
        <source>the dossier is being changed already</source>
        <translation>досьє вже змінюється</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Скасовано: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Повторено: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторити</translation>
    </message>
    <message>
        <source>undo take back revert</source>
        <translation>скасувати повернути назад</translation>
    </message>
    <message>
        <source>redo again repeat</source>
        <translation>повторити знову</translation>
    </message>
    <message>
        <source>nothing was changed yet</source>
        <translation>ще нічого не змінено</translation>
    </message>
    <message>
        <source>nothing was undone</source>
        <translation>нічого не скасовано</translation>
    </message>
</context>
<context>
    <name>chancery::Edtf</name>
    <message>
        <source>the expression ends too early</source>
        <translation>вираз закінчується зарано</translation>
    </message>
    <message>
        <source>white space is not allowed</source>
        <translation>пробіли не дозволено</translation>
    </message>
    <message>
        <source>“%1” is not allowed here</source>
        <translation>«%1» тут не дозволено</translation>
    </message>
    <message>
        <source>the expression is empty</source>
        <translation>вираз порожній</translation>
    </message>
    <message>
        <source>the expression is longer than %1 characters</source>
        <translation>вираз довший за %1 символів</translation>
    </message>
    <message>
        <source>an interval needs a start or an end</source>
        <translation>проміжок потребує початку або кінця</translation>
    </message>
    <message>
        <source>an interval between times has a time at either end</source>
        <translation>проміжок між моментами має час з обох боків</translation>
    </message>
    <message>
        <source>the interval ends before it starts</source>
        <translation>проміжок закінчується раніше, ніж починається</translation>
    </message>
    <message>
        <source>a number follows in a duration</source>
        <translation>у тривалості має бути число</translation>
    </message>
    <message>
        <source>the number is too long</source>
        <translation>число задовге</translation>
    </message>
    <message>
        <source>only hours, minutes and seconds have fractions</source>
        <translation>дробовими бувають лише години, хвилини й секунди</translation>
    </message>
    <message>
        <source>a duration has a start or an end</source>
        <translation>тривалість потребує початку або кінця</translation>
    </message>
    <message>
        <source>a duration goes with a time</source>
        <translation>тривалість іде з часом доби</translation>
    </message>
    <message>
        <source>the duration is too long</source>
        <translation>тривалість завелика</translation>
    </message>
    <message>
        <source>nothing follows a range without an end</source>
        <translation>після діапазону без кінця нічого не йде</translation>
    </message>
    <message>
        <source>a range without a start stands at the beginning of a set</source>
        <translation>діапазон без початку стоїть на початку множини</translation>
    </message>
    <message>
        <source>the range ends before it starts</source>
        <translation>діапазон закінчується раніше, ніж починається</translation>
    </message>
    <message>
        <source>a set holds dates, without times</source>
        <translation>множина містить дати без часу</translation>
    </message>
    <message>
        <source>one of “?”, “~” and “%” is enough: “%” is both of the others</source>
        <translation>досить одного з «?», «~» і «%»: «%» означає обидва інші</translation>
    </message>
    <message>
        <source>a day has two digits</source>
        <translation>день має дві цифри</translation>
    </message>
    <message>
        <source>there is no such day</source>
        <translation>такого дня немає</translation>
    </message>
    <message>
        <source>a year has no “+”</source>
        <translation>рік не має «+»</translation>
    </message>
    <message>
        <source>a year has four digits</source>
        <translation>рік має чотири цифри</translation>
    </message>
    <message>
        <source>a year has four digits; a longer one is written with “Y” before it</source>
        <translation>рік має чотири цифри; перед довшим пишуть «Y»</translation>
    </message>
    <message>
        <source>the year 0000 has no sign</source>
        <translation>рік 0000 не має знака</translation>
    </message>
    <message>
        <source>a year has either unspecified or significant digits</source>
        <translation>рік має або невизначені, або значущі цифри</translation>
    </message>
    <message>
        <source>digits of a year must follow “Y”</source>
        <translation>після «Y» мають іти цифри року</translation>
    </message>
    <message>
        <source>a year after “Y” does not begin with 0</source>
        <translation>рік після «Y» не починається з 0</translation>
    </message>
    <message>
        <source>the exponent must follow “E”</source>
        <translation>після «E» має йти показник степеня</translation>
    </message>
    <message>
        <source>an exponent is at least 1</source>
        <translation>показник степеня щонайменше 1</translation>
    </message>
    <message>
        <source>years of more than eleven digits are not supported</source>
        <translation>роки, довші за одинадцять цифр, не підтримуються</translation>
    </message>
    <message>
        <source>a year of four digits is written without “Y”</source>
        <translation>рік із чотирьох цифр пишуть без «Y»</translation>
    </message>
    <message>
        <source>a year with “Y” has no month</source>
        <translation>рік із «Y» не має місяця</translation>
    </message>
    <message>
        <source>the number of significant digits must follow “S”</source>
        <translation>після «S» має йти кількість значущих цифр</translation>
    </message>
    <message>
        <source>a year of %1 digits has 1 to %1 significant ones</source>
        <translation>рік із %1 цифр має від 1 до %1 значущих</translation>
    </message>
    <message>
        <source>a year with significant digits has no month</source>
        <translation>рік зі значущими цифрами не має місяця</translation>
    </message>
    <message>
        <source>a month has two digits</source>
        <translation>місяць має дві цифри</translation>
    </message>
    <message>
        <source>a season has no days</source>
        <translation>пора року не має днів</translation>
    </message>
    <message>
        <source>there is no month %1</source>
        <translation>місяця %1 немає</translation>
    </message>
    <message>
        <source>hours, minutes and seconds have two digits</source>
        <translation>години, хвилини й секунди мають дві цифри</translation>
    </message>
    <message>
        <source>a time of day follows a complete, unqualified date only</source>
        <translation>час доби йде лише після повної дати без позначок</translation>
    </message>
    <message>
        <source>a time of day has hours, minutes and seconds: T14:30:00</source>
        <translation>час доби має години, хвилини й секунди: T14:30:00</translation>
    </message>
    <message>
        <source>hours run from 00 to 24</source>
        <translation>години — від 00 до 24</translation>
    </message>
    <message>
        <source>minutes run from 00 to 59</source>
        <translation>хвилини — від 00 до 59</translation>
    </message>
    <message>
        <source>seconds run from 00 to 59</source>
        <translation>секунди — від 00 до 59</translation>
    </message>
    <message>
        <source>24 hours are followed by 00:00</source>
        <translation>після 24 годин іде 00:00</translation>
    </message>
    <message>
        <source>a leap second is the last of its day</source>
        <translation>високосна секунда — остання в добі</translation>
    </message>
    <message>
        <source>hours of an offset run from 00 to 23</source>
        <translation>години зсуву — від 00 до 23</translation>
    </message>
    <message>
        <source>an offset of zero is written “Z” or “+00:00”</source>
        <translation>нульовий зсув пишуть «Z» або «+00:00»</translation>
    </message>
</context>
<context>
    <name>chancery::EventCardView</name>
    <message>
        <source>Event</source>
        <translation>Подія</translation>
    </message>
    <message>
        <source>Title of an event</source>
        <translation>Назва події</translation>
    </message>
    <message>
        <source>Event whose card is shown, by its title</source>
        <translation>Подія, картку якої показано, за назвою</translation>
    </message>
    <message>
        <source>What the dossier says of the event</source>
        <translation>Що досьє каже про подію</translation>
    </message>
    <message>
        <source>Select an event in any view, or type its title.</source>
        <translation>Виберіть подію в будь-якому вигляді або введіть її назву.</translation>
    </message>
    <message>
        <source>The filter hides every fact that concerns this event.</source>
        <translation>Фільтр приховує всі факти, що стосуються цієї події.</translation>
    </message>
    <message>
        <source>No fact of this dossier concerns this event yet. Ctrl+Return in a source makes one of the sentence at the caret.</source>
        <translation>Жоден факт цього досьє ще не стосується цієї події. Ctrl+Return у джерелі створює факт із речення під курсором.</translation>
    </message>
</context>
<context>
    <name>chancery::EventHead</name>
    <message>
        <source>Event, when and where</source>
        <translation>Подія, коли й де</translation>
    </message>
    <message>
        <source> (reports differ)</source>
        <translation> (повідомлення різняться)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>%1 (planned)</source>
        <translation>%1 (заплановано)</translation>
    </message>
    <message>
        <source>no date stated</source>
        <translation>дати не зазначено</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Де</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Частина</translation>
    </message>
    <message>
        <source>Own note</source>
        <translation>Власна примітка</translation>
    </message>
</context>
<context>
    <name>chancery::ExportActions</name>
    <message>
        <source>&amp;Export briefing…</source>
        <translation>&amp;Експортувати довідку…</translation>
    </message>
    <message>
        <source>PDF Word DOCX HTML Markdown OpenDocument ODT report brief write document</source>
        <translation>PDF Word DOCX HTML Markdown OpenDocument ODT звіт довідка документ</translation>
    </message>
    <message>
        <source>Export &amp;data…</source>
        <translation>Експортувати &amp;дані…</translation>
    </message>
    <message>
        <source>CSV Excel spreadsheet table JSON calendar iCalendar annotations TimelineJS SVG PNG picture</source>
        <translation>CSV Excel таблиця JSON календар iCalendar анотації TimelineJS SVG PNG картинка</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>Др&amp;укувати…</translation>
    </message>
    <message>
        <source>print printer paper</source>
        <translation>друк друкувати принтер папір</translation>
    </message>
    <message>
        <source>what the filter leaves</source>
        <translation>те, що лишає фільтр</translation>
    </message>
    <message>
        <source>What is selected: %1</source>
        <translation>Вибране: %1</translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation>Те, що показує часова шкала</translation>
    </message>
    <message>
        <source>What the filter leaves</source>
        <translation>Те, що лишає фільтр</translation>
    </message>
</context>
<context>
    <name>chancery::ExportDialog</name>
    <message>
        <source>Export data</source>
        <translation>Експорт даних</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Усе</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Поступ експорту</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose where it goes</source>
        <translation>Виберіть, куди записати</translation>
    </message>
    <message>
        <source>For&amp;mat:</source>
        <translation>Фор&amp;мат:</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Що:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Куди:</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експортувати</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln fact)</source>
        <comment>%1 (%Ln facts)</comment>
        <translation>
            <numerusform>%1 (%Ln факт)</numerusform>
            <numerusform>%1 (%Ln факти)</numerusform>
            <numerusform>%1 (%Ln фактів)</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Скасовано. Нічого не записано.</translation>
    </message>
    <message>
        <source>The data could not be exported. %1</source>
        <translation>Не вдалося експортувати дані. %1</translation>
    </message>
</context>
<context>
    <name>chancery::FactForm</name>
    <message>
        <source>6 Jan 2026, Tuesday, about 2014</source>
        <translation>6 січ. 2026, вівторок, близько 2014</translation>
    </message>
    <message>
        <source>in the text: %1</source>
        <translation>у тексті: %1</translation>
    </message>
    <message>
        <source>a new fact</source>
        <translation>новий факт</translation>
    </message>
    <message>
        <source>supports “%1”</source>
        <translation>підтримує «%1»</translation>
    </message>
    <message>
        <source>contradicts “%1”</source>
        <translation>суперечить «%1»</translation>
    </message>
    <message>
        <source>In your own words; empty it is “%1”</source>
        <translation>Вашими словами; якщо порожньо, буде «%1»</translation>
    </message>
    <message>
        <source>Nothing is called “%1” yet: choose in the list, where a new one is the last.</source>
        <translation>Ніщо ще не називається «%1»: виберіть зі списку, де новий стоїть останнім.</translation>
    </message>
    <message>
        <source>The date: %1</source>
        <translation>Дата: %1</translation>
    </message>
    <message>
        <source>The figure has no number: “about 35”, “15,000–20,000”, “2 million”.</source>
        <translation>Показник не має числа: «близько 35», «15 000–20 000», «2 мільйони».</translation>
    </message>
    <message>
        <source>adding a passage to %1</source>
        <translation>додавання уривка до %1</translation>
    </message>
    <message>
        <source>adding the fact %1</source>
        <translation>додавання факту %1</translation>
    </message>
    <message>
        <source>Kept: %1. Ctrl+Return makes a fact of the sentence at the caret.</source>
        <translation>Збережено: %1. Ctrl+Return створює факт із речення під курсором.</translation>
    </message>
    <message>
        <source>What you typed is kept for these words. Ctrl+Return goes on.</source>
        <translation>Введене збережено для цих слів. Ctrl+Return продовжує.</translation>
    </message>
    <message>
        <source>Fact from the text</source>
        <translation>Факт із тексту</translation>
    </message>
    <message>
        <source>Put the caret into a sentence of a source, or select words, and press Ctrl+Return.</source>
        <translation>Поставте курсор у речення джерела або виділіть слова й натисніть Ctrl+Return.</translation>
    </message>
    <message>
        <source>&amp;Keep the fact</source>
        <translation>&amp;Зберегти факт</translation>
    </message>
    <message>
        <source>Return keeps it and goes to the next sentence, Ctrl+Return stays with this one</source>
        <translation>Return зберігає його й переходить до наступного речення, Ctrl+Return лишається на цьому</translation>
    </message>
    <message>
        <source>Return: keep, next · Ctrl+Return: keep, stay · Esc: leave</source>
        <translation>Return: зберегти, далі · Ctrl+Return: зберегти, лишитися · Esc: вийти</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Як</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Подія</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Зв’язок</translation>
    </message>
    <message>
        <source>Of event</source>
        <translation>Інша подія</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Варіант</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Ставлення</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>Аспект</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показник</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значення</translation>
    </message>
    <message>
        <source>about 35, 15,000–20,000</source>
        <translation>близько 35, 15 000–20 000</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Питання</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Вплив</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Стосується</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Твердження</translation>
    </message>
    <message>
        <source>Put forward as</source>
        <translation>Подано як</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Промовець</translation>
    </message>
    <message>
        <source>nobody is quoted</source>
        <translation>нікого не цитовано</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>Достовірність</translation>
    </message>
</context>
<context>
    <name>chancery::FactHeader</name>
    <message>
        <source>Fact shown</source>
        <translation>Показаний факт</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>слова: %1</translation>
    </message>
    <message>
        <source>said %1</source>
        <translation>сказано %1</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>спірно</translation>
    </message>
    <message>
        <source>Passage %1 of %2 contradicts this fact — %3</source>
        <translation>Уривок %1 з %2 суперечить цьому факту — %3</translation>
    </message>
    <message>
        <source>Passage %1 of %2 — %3</source>
        <translation>Уривок %1 з %2 — %3</translation>
    </message>
    <message>
        <source>Judgement (%1 confidence): %2 The fact below is one of those it rests on.</source>
        <translation>Судження (%1 упевненість): %2 Факт нижче — один із тих, на які воно спирається.</translation>
    </message>
</context>
<context>
    <name>chancery::FactListModel</name>
    <message>
        <source>said %1</source>
        <translation>сказано %1</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>спірно</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>слова: %1</translation>
    </message>
    <message>
        <source>%1. One that repeats another counts as that one.</source>
        <translation>%1. Те, що повторює інше, рахується разом із ним.</translation>
    </message>
    <message>
        <source>A passage contradicts this fact.</source>
        <translation>Цьому факту суперечить уривок.</translation>
    </message>
    <message>
        <source>%1 (%2; left out by the filter)</source>
        <translation>%1 (%2; приховано фільтром)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Твердження</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Assertion</source>
        <translation>Як подано</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>Достовірність</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Згода</translation>
    </message>
    <message>
        <source>Too many facts to be put in this order: narrow the list first.</source>
        <translation>Забагато фактів, щоб так упорядкувати: спершу звузьте список.</translation>
    </message>
    <message>
        <source>Independent sources that support the fact</source>
        <translation>Незалежні джерела, що підтримують факт</translation>
    </message>
</context>
<context>
    <name>chancery::FactsView</name>
    <message>
        <source>&amp;All facts</source>
        <translation>&amp;Усі факти</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Факти</translation>
    </message>
    <message>
        <source>Filter by words of the statement</source>
        <translation>Фільтр за словами твердження</translation>
    </message>
    <message>
        <source>Filter the facts by words of their statements</source>
        <translation>Фільтрувати факти за словами їхніх тверджень</translation>
    </message>
    <message>
        <source>List every fact of the dossier, not only those of what is selected</source>
        <translation>Показати всі факти досьє, а не лише факти вибраного</translation>
    </message>
    <message>
        <source>28 September 2026</source>
        <translation>28 вересня 2026</translation>
    </message>
    <message>
        <source>All facts (%1)</source>
        <translation>Усі факти (%1)</translation>
    </message>
    <message>
        <source>All facts (%1), of which the filter leaves %2</source>
        <translation>Усі факти (%1), з них фільтр лишає %2</translation>
    </message>
    <message>
        <source>Facts that the filter leaves: %1 of %2</source>
        <translation>Фактів, які лишає фільтр: %1 з %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 з %2: %3</translation>
    </message>
    <message>
        <source>%1 found so far · %2</source>
        <translation>поки знайдено %1 · %2</translation>
    </message>
    <message>
        <source>%1 found · %2</source>
        <translation>знайдено %1 · %2</translation>
    </message>
</context>
<context>
    <name>chancery::FigureChart</name>
    <message>
        <source>Chart of the reported values</source>
        <translation>Діаграма повідомлених значень</translation>
    </message>
</context>
<context>
    <name>chancery::FigureModel</name>
    <message>
        <source>not reported</source>
        <translation>не повідомлено</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (repeats %2)</source>
        <translation>%1 (повторює %2)</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не зазначено</translation>
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
        <translation>Показник і значення</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубліковано</translation>
    </message>
    <message>
        <source>Assertion</source>
        <translation>Як подано</translation>
    </message>
</context>
<context>
    <name>chancery::FiguresView</name>
    <message>
        <source>Figures</source>
        <translation>Показники</translation>
    </message>
    <message>
        <source>Figures and their reported values, most disagreement first</source>
        <translation>Показники та їхні повідомлені значення, спершу з найбільшою розбіжністю</translation>
    </message>
    <message>
        <source>This dossier has no figures.</source>
        <translation>У цьому досьє немає показників.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>The figure charted</source>
        <translation>Показник на діаграмі</translation>
    </message>
</context>
<context>
    <name>chancery::FileWatch</name>
    <message>
        <source>The dossier's file</source>
        <translation>Файл досьє</translation>
    </message>
    <message>
        <source>“%1” was moved away or removed while it was open.</source>
        <translation>«%1» переміщено або вилучено, доки він був відкритий.</translation>
    </message>
    <message>
        <source>Another file has taken the place of “%1” while it was open.</source>
        <translation>Місце «%1» зайняв інший файл, доки він був відкритий.</translation>
    </message>
    <message>
        <source>Something else was written into “%1” while it was open.</source>
        <translation>У «%1» записано щось інше, доки він був відкритий.</translation>
    </message>
    <message>
        <source>The dossier stays as you see it, and nothing is written to that file. Saved under another name, it can be changed again.</source>
        <translation>Досьє лишається, яким ви його бачите, і в той файл нічого не записується. Збережене під іншим ім’ям, його знову можна змінювати.</translation>
    </message>
    <message>
        <source>What you changed here is in it; compared, it is shown what the file has now.</source>
        <translation>Те, що ви тут змінили, у ньому є; порівняння покаже, що у файлі тепер.</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Зберегти &amp;як…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Порівняти</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Перезавантажити</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Пі&amp;зніше</translation>
    </message>
</context>
<context>
    <name>chancery::FilterActions</name>
    <message>
        <source>&amp;Filter…</source>
        <translation>&amp;Фільтр…</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>&amp;Очистити фільтр</translation>
    </message>
    <message>
        <source>&amp;Dim instead of hide</source>
        <translation>&amp;Приглушувати, а не приховувати</translation>
    </message>
    <message>
        <source>Choose what the views show</source>
        <translation>Вибрати, що показують вигляди</translation>
    </message>
    <message>
        <source>filter narrow limit restrict hide show only</source>
        <translation>фільтр звузити обмежити сховати показати лише</translation>
    </message>
    <message>
        <source>remove filter show all everything</source>
        <translation>прибрати фільтр показати все</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Очистити фільтр</translation>
    </message>
    <message>
        <source>Show what the filter leaves out pale, in the timeline and in the list of facts</source>
        <translation>Показувати блідим те, що прибирає фільтр, на часовій шкалі й у списку фактів</translation>
    </message>
    <message>
        <source>there is no filter</source>
        <translation>фільтра немає</translation>
    </message>
</context>
<context>
    <name>chancery::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Фільтр</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистити</translation>
    </message>
    <message>
        <source>Remove the whole filter</source>
        <translation>Прибрати весь фільтр</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Очистити фільтр</translation>
    </message>
    <message>
        <source>Remove from the filter: %1</source>
        <translation>Прибрати з фільтра: %1</translation>
    </message>
    <message>
        <source>&amp;Remove from the filter</source>
        <translation>&amp;Вилучити з фільтра</translation>
    </message>
    <message>
        <source>Remove “%1” from the filter</source>
        <translation>Прибрати «%1» з фільтра</translation>
    </message>
    <message>
        <source>Looking for what the filter leaves…</source>
        <translation>Пошук того, що лишає фільтр…</translation>
    </message>
    <message>
        <source>The text could not be looked for: %1</source>
        <translation>Не вдалося шукати текст: %1</translation>
    </message>
    <message>
        <source>%L1 of %L2 facts, %L3 of %L4 events</source>
        <translation>фактів: %L1 з %L2, подій: %L3 з %L4</translation>
    </message>
    <message>
        <source>Nothing fits, whichever chip is removed.</source>
        <translation>Нічого не підходить, хоч би яку умову прибрати.</translation>
    </message>
    <message>
        <source>Nothing fits. There would be facts without:</source>
        <translation>Нічого не підходить. Факти були б без:</translation>
    </message>
</context>
<context>
    <name>chancery::FilterPanel</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Від</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;До</translation>
    </message>
    <message>
        <source>&amp;Dim instead of hide</source>
        <translation>&amp;Приглушувати, а не приховувати</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фільтр</translation>
    </message>
    <message>
        <source>Choices of the filter</source>
        <translation>Умови фільтра</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Показувати лише</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Факти</translation>
    </message>
    <message>
        <source>Show what the filter leaves out pale, in the timeline and in the list of facts</source>
        <translation>Показувати блідим те, що прибирає фільтр, на часовій шкалі й у списку фактів</translation>
    </message>
    <message>
        <source>&amp;Saved filters</source>
        <translation>&amp;Збережені фільтри</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>&amp;Текст</translation>
    </message>
    <message>
        <source>Text that facts are to match</source>
        <translation>Текст, якому мають відповідати факти</translation>
    </message>
    <message>
        <source>words, "a phrase", who:tusk, is:disputed …</source>
        <translation>слова, "фраза", who:tusk, is:disputed …</translation>
    </message>
    <message>
        <source>As in Search: every word must occur; the last may go on</source>
        <translation>Як у пошуку: мають траплятися всі слова; останнє може тривати</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>Як запитувати</translation>
    </message>
    <message>
        <source>What the text was taken for</source>
        <translation>Як зрозуміло текст</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Перший день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Останній день</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>Counting the facts…</source>
        <translation>Підрахунок фактів…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fact</source>
        <comment>%Ln facts</comment>
        <translation>
            <numerusform>%Ln факт</numerusform>
            <numerusform>%Ln факти</numerusform>
            <numerusform>%Ln фактів</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Фільтр: %1</translation>
    </message>
</context>
<context>
    <name>chancery::FirstHint</name>
    <message>
        <source>Hint</source>
        <translation>Підказка</translation>
    </message>
</context>
<context>
    <name>chancery::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Посібник</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Розділи</translation>
    </message>
</context>
<context>
    <name>chancery::ImportDialog</name>
    <message>
        <source>Its columns, and what each means:</source>
        <translation>Стовпці та їхнє значення:</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Імпорт</translation>
    </message>
    <message>
        <source>what it looks like</source>
        <translation>за виглядом файлу</translation>
    </message>
    <message>
        <source>Columns of the table and what they mean</source>
        <translation>Стовпці таблиці та їхнє значення</translation>
    </message>
    <message>
        <source>The first rows as they will be</source>
        <translation>Перші рядки, якими вони стануть</translation>
    </message>
    <message>
        <source>events with facts that rest on the file</source>
        <translation>події з фактами, що спираються на файл</translation>
    </message>
    <message>
        <source>events to source: no fact says anything of them yet</source>
        <translation>події без джерел: жоден факт про них ще нічого не каже</translation>
    </message>
    <message>
        <source>en, de, uk … – the dossier's where it is empty</source>
        <translation>en, de, uk … — якщо порожньо, мова досьє</translation>
    </message>
    <message>
        <source>this dossier</source>
        <translation>це досьє</translation>
    </message>
    <message>
        <source>a new dossier…</source>
        <translation>нове досьє…</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Поступ імпорту</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Імпортувати</translation>
    </message>
    <message>
        <source>&amp;Read as:</source>
        <translation>&amp;Читати як:</translation>
    </message>
    <message>
        <source>&amp;Becomes:</source>
        <translation>&amp;Стає:</translation>
    </message>
    <message>
        <source>&amp;Title of the source:</source>
        <translation>&amp;Назва джерела:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Мова:</translation>
    </message>
    <message>
        <source>Int&amp;o:</source>
        <translation>&amp;Куди:</translation>
    </message>
    <message>
        <source>The first &amp;rows as they will be:</source>
        <translation>Перші &amp;рядки, якими вони стануть:</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Читання файлу…</translation>
    </message>
    <message>
        <source>“%1” is no language tag: en, de, uk</source>
        <translation>«%1» не є міткою мови: en, de, uk</translation>
    </message>
    <message>
        <source>%1 – read as %2</source>
        <translation>%1 – прочитано як %2</translation>
    </message>
    <message>
        <source>The file is long: its rows are counted as they are read, and written into the dossier's file, which takes a while and can be cancelled, but not be taken back.</source>
        <translation>Файл довгий: його рядки рахуються під час читання й записуються у файл досьє; це триває певний час, це можна перервати, але не скасувати потім.</translation>
    </message>
    <message>
        <source>This dossier is in no file yet: it is saved into one first.</source>
        <translation>Це досьє ще не у файлі: спершу його буде збережено.</translation>
    </message>
    <message>
        <source>Cancelled: nothing has changed.</source>
        <translation>Скасовано: нічого не змінено.</translation>
    </message>
    <message>
        <source>It cannot be imported: %1. Nothing has changed.</source>
        <translation>Не можна імпортувати: %1. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Bringing it in…</source>
        <translation>Імпортування…</translation>
    </message>
    <message>
        <source>importing “%1”</source>
        <translation>імпорт «%1»</translation>
    </message>
    <message>
        <source>Save the dossier with what is imported</source>
        <translation>Зберегти досьє з імпортованим</translation>
    </message>
    <message>
        <source>Reading and writing…</source>
        <translation>Читання й запис…</translation>
    </message>
    <message>
        <source>A new dossier of what is imported</source>
        <translation>Нове досьє з імпортованого</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>Імпортовано: %1</translation>
    </message>
    <message>
        <source>Rows that were kept out, and why</source>
        <translation>Рядки, яких не прийнято, і чому</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>&amp;Показати</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Готово</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрити</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Скасування…</translation>
    </message>
</context>
<context>
    <name>chancery::ImportRows</name>
    <message>
        <source>no date</source>
        <translation>без дати</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Рядок</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Подія</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубліковано</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Видавець</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Уривок</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>kept out: %1</source>
        <translation>не прийнято: %1</translation>
    </message>
    <message>
        <source>Why it is not in</source>
        <translation>Чому не прийнято</translation>
    </message>
</context>
<context>
    <name>chancery::Importing</name>
    <message>
        <source>I&amp;mport…</source>
        <translation>&amp;Імпортувати…</translation>
    </message>
    <message>
        <source>Mer&amp;ge…</source>
        <translation>&amp;Об’єднати…</translation>
    </message>
    <message>
        <source>Events, sources or passages from other programs' files</source>
        <translation>Події, джерела або уривки з файлів інших програм</translation>
    </message>
    <message>
        <source>import csv spreadsheet Excel table events timeline calendar references bibliography annotations</source>
        <translation>імпорт csv Excel таблиця події шкала календар бібліографія література анотації</translation>
    </message>
    <message>
        <source>Another dossier that came of the same one</source>
        <translation>Інше досьє, що походить від того самого</translation>
    </message>
    <message>
        <source>merge dossiers three-way combine conflicts colleague</source>
        <translation>об’єднати злити досьє тристороннє конфлікти колега</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Імпорт</translation>
    </message>
    <message>
        <source>Lists and timelines (*.csv *.tsv *.tab *.txt *.json *.ics *.ris *.bib);;All files (*)</source>
        <translation>Списки й часові шкали (*.csv *.tsv *.tab *.txt *.json *.ics *.ris *.bib);;Усі файли (*)</translation>
    </message>
    <message>
        <source>Dossiers (*.dossier)</source>
        <translation>Досьє (*.dossier)</translation>
    </message>
    <message>
        <source>Dossiers (*.dossier *.json);;All files (*)</source>
        <translation>Досьє (*.dossier *.json);;Усі файли (*)</translation>
    </message>
    <message>
        <source>Dossiers (*.dossier);;JSON (*.json)</source>
        <translation>Досьє (*.dossier);;JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>chancery::JudgementActions</name>
    <message>
        <source>New &amp;judgement…</source>
        <translation>&amp;Нове судження…</translation>
    </message>
    <message>
        <source>Re&amp;vise the judgement…</source>
        <translation>Пере&amp;глянути судження…</translation>
    </message>
    <message>
        <source>judgement add create conclusion assessment estimate likelihood confidence</source>
        <translation>судження додати створити висновок оцінка ймовірність певність</translation>
    </message>
    <message>
        <source>edit change judgement conclusion assessment</source>
        <translation>змінити судження висновок оцінка</translation>
    </message>
    <message>
        <source>select a judgement first</source>
        <translation>спершу виберіть судження</translation>
    </message>
    <message>
        <source>The judgement is kept; Ctrl+Z takes it back.</source>
        <translation>Судження збережено; Ctrl+Z скасовує це.</translation>
    </message>
    <message>
        <source>confirming a judgement</source>
        <translation>підтвердження судження</translation>
    </message>
    <message>
        <source>making a judgement a key one</source>
        <translation>позначення судження ключовим</translation>
    </message>
    <message>
        <source>making a judgement no key one</source>
        <translation>зняття позначки ключового судження</translation>
    </message>
    <message>
        <source>moving a judgement</source>
        <translation>пересування судження</translation>
    </message>
    <message>
        <source>the judgement %1</source>
        <translation>судження %1</translation>
    </message>
</context>
<context>
    <name>chancery::JudgementForm</name>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>A &amp;key judgement</source>
        <translation>&amp;Ключове судження</translation>
    </message>
    <message>
        <source>What it takes for granted, a line each</source>
        <translation>Що вважається даністю, по одному в рядку</translation>
    </message>
    <message>
        <source>What else may be, a line each</source>
        <translation>Що ще можливо, по одному в рядку</translation>
    </message>
    <message>
        <source>What would change it, a line each</source>
        <translation>Що його змінило б, по одному в рядку</translation>
    </message>
    <message>
        <source>Keep (Ctrl+Return)</source>
        <translation>Зберегти (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Judgement being written</source>
        <translation>Судження, яке пишеться</translation>
    </message>
    <message>
        <source>One of those that a reader sees first</source>
        <translation>Одне з тих, які читач бачить першими</translation>
    </message>
    <message>
        <source>Ctrl+Shift+J begins a judgement.</source>
        <translation>Ctrl+Shift+J починає судження.</translation>
    </message>
    <message>
        <source>Take the selected fact</source>
        <translation>Узяти вибраний факт</translation>
    </message>
    <message>
        <source>Statement, with its likelihood</source>
        <translation>Формулювання з імовірністю</translation>
    </message>
    <message>
        <source>What you conclude, in one sentence. Choose a likelihood, and it begins so.</source>
        <translation>Ваш висновок одним реченням. Виберіть імовірність, і воно з неї почнеться.</translation>
    </message>
    <message>
        <source>&amp;Likelihood</source>
        <translation>&amp;Імовірність</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <translation>&amp;Упевненість</translation>
    </message>
    <message>
        <source>&amp;because</source>
        <translation>&amp;тому що</translation>
    </message>
    <message>
        <source>It rests on</source>
        <translation>Спирається на</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>Проти</translation>
    </message>
    <message>
        <source>… or an answer to</source>
        <translation>… або відповідь на</translation>
    </message>
    <message>
        <source>New judgement</source>
        <translation>Нове судження</translation>
    </message>
    <message>
        <source>Revise the judgement</source>
        <translation>Переглянути судження</translation>
    </message>
    <message>
        <source>As ICD 203 wants it.</source>
        <translation>Відповідає вимогам ICD 203.</translation>
    </message>
    <message>
        <source>adding the judgement %1</source>
        <translation>додавання судження %1</translation>
    </message>
    <message>
        <source>revising the judgement %1</source>
        <translation>перегляд судження %1</translation>
    </message>
</context>
<context>
    <name>chancery::JudgementsView</name>
    <message>
        <source>Judgements</source>
        <translation>Судження</translation>
    </message>
    <message>
        <source>Judgements, the key ones first</source>
        <translation>Судження, спершу ключові</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Нове…</translation>
    </message>
    <message>
        <source>Write a new judgement</source>
        <translation>Написати нове судження</translation>
    </message>
    <message>
        <source>Revise…</source>
        <translation>Переглянути…</translation>
    </message>
    <message>
        <source>Say it otherwise; the earlier wording is kept with its day</source>
        <translation>Сформулювати інакше; попереднє формулювання зберігається зі своїм днем</translation>
    </message>
    <message>
        <source>Still holds</source>
        <translation>Ще чинне</translation>
    </message>
    <message>
        <source>It holds on its facts as they are now: takes the mark away</source>
        <translation>Воно чинне за теперішніми фактами: знімає позначку</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>One of those that a reader sees first</source>
        <translation>Одне з тих, які читач бачить першими</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Вгору</translation>
    </message>
    <message>
        <source>Move it before the one above</source>
        <translation>Поставити перед попереднім</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Move it behind the one below</source>
        <translation>Поставити після наступного</translation>
    </message>
    <message>
        <source>No judgement yet. “New…” writes one: what you conclude, how likely it is, with which confidence and on which facts.</source>
        <translation>Суджень ще немає. «Нове…» створює судження: ваш висновок, його ймовірність, упевненість і факти, на які він спирається.</translation>
    </message>
    <message>
        <source>What the judgement rests on, and what speaks against it</source>
        <translation>На що спирається судження і що свідчить проти</translation>
    </message>
    <message>
        <source>Select a judgement to see what it rests on.</source>
        <translation>Виберіть судження, щоб побачити, на що воно спирається.</translation>
    </message>
    <message>
        <source>likelihood: %1</source>
        <translation>імовірність: %1</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>складено %1</translation>
    </message>
    <message>
        <source>Confidence %1: %2</source>
        <translation>Упевненість %1: %2</translation>
    </message>
    <message>
        <source>Own note: %1</source>
        <translation>Власна примітка: %1</translation>
    </message>
</context>
<context>
    <name>chancery::KeptFields</name>
    <message>
        <source>What you typed here before is back.</source>
        <translation>Те, що ви ввели тут раніше, повернулося.</translation>
    </message>
</context>
<context>
    <name>chancery::KeyHelp</name>
    <message>
        <source>Wheel</source>
        <translation>Колесо</translation>
    </message>
    <message>
        <source>Scroll the lanes</source>
        <translation>Гортати смуги</translation>
    </message>
    <message>
        <source>Shift+Wheel, drag</source>
        <translation>Shift+колесо, тягнути</translation>
    </message>
    <message>
        <source>Move through time</source>
        <translation>Рухатися в часі</translation>
    </message>
    <message>
        <source>Ctrl+Wheel, pinch</source>
        <translation>Ctrl+колесо, щипок</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Масштабувати біля вказівника</translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <translation>Shift+тягнути</translation>
    </message>
    <message>
        <source>Zoom to a range</source>
        <translation>Наблизити проміжок</translation>
    </message>
    <message>
        <source>Double click, F</source>
        <translation>Подвійне клацання, F</translation>
    </message>
    <message>
        <source>Fit the selection; F again fits all</source>
        <translation>Показати вибране; ще раз F — усе</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Fit all</source>
        <translation>Показати все</translation>
    </message>
    <message>
        <source>A, D, Left, Right</source>
        <translation>A, D, Ліворуч, Праворуч</translation>
    </message>
    <message>
        <source>W, S, Up, Down</source>
        <translation>W, S, Вгору, Вниз</translation>
    </message>
    <message>
        <source>+ and -</source>
        <translation>+ і -</translation>
    </message>
    <message>
        <source>Zoom in and out</source>
        <translation>Збільшити й зменшити</translation>
    </message>
    <message>
        <source>. and ,</source>
        <translation>. і ,</translation>
    </message>
    <message>
        <source>Next and previous event</source>
        <translation>Наступна й попередня подія</translation>
    </message>
    <message>
        <source>J and K</source>
        <translation>J і K</translation>
    </message>
    <message>
        <source>Next and previous event in the lane</source>
        <translation>Наступна й попередня подія смуги</translation>
    </message>
    <message>
        <source>] and [</source>
        <translation>] і [</translation>
    </message>
    <message>
        <source>Next and previous mark in the lane, past what is folded together</source>
        <translation>Наступний і попередній знак смуги, минаючи згорнуте</translation>
    </message>
    <message>
        <source>Double click, Enter</source>
        <translation>Подвійне клацання, Enter</translation>
    </message>
    <message>
        <source>Open what is folded together</source>
        <translation>Розгорнути згорнуте</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Back to the range shown before; what is selected and filtered stays</source>
        <translation>Назад до попереднього проміжку; вибране й відфільтроване лишається</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Search keys and actions</source>
        <translation>Шукати клавіші та дії</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>Клавіші та їхні дії</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Що вони роблять</translation>
    </message>
    <message>
        <source>No key does that: %1. Ctrl+K finds what has no key.</source>
        <translation>Такої клавіші немає: %1. Ctrl+K знаходить те, що не має клавіші.</translation>
    </message>
</context>
<context>
    <name>chancery::KeysPage</name>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Призначити</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Без клавіші</translation>
    </message>
    <message>
        <source>As &amp;before</source>
        <translation>&amp;Типово</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Шукати дії та клавіші</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Дії та їхні клавіші</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Дія</translation>
    </message>
    <message>
        <source>The keys to be assigned: press them here</source>
        <translation>Клавіші, які слід призначити: натисніть їх тут</translation>
    </message>
    <message>
        <source>The keys that the program gives to the action itself</source>
        <translation>Клавіші, які дає цій дії сама програма</translation>
    </message>
    <message>
        <source>These keys are of “%1”, which loses them.</source>
        <translation>Ці клавіші має «%1» і їх утратить.</translation>
    </message>
</context>
<context>
    <name>chancery::KnownOnBar</name>
    <message>
        <source>&amp;As known on</source>
        <translation>Відоме &amp;на</translation>
    </message>
    <message>
        <source>Shows the dossier as it stood on a day, without what was published later</source>
        <translation>Показує досьє станом на певний день, без опублікованого пізніше</translation>
    </message>
    <message>
        <source>As known on this day</source>
        <translation>Відоме на цей день</translation>
    </message>
    <message>
        <source>Progress of the replay</source>
        <translation>Поступ відтворення</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Cancel the replay</source>
        <translation>Скасувати відтворення</translation>
    </message>
    <message>
        <source>hides %1</source>
        <translation>приховано %1</translation>
    </message>
    <message>
        <source>%1 perhaps known…</source>
        <translation>Можливо, відомо: %1…</translation>
    </message>
    <message>
        <source>What may have been published by then, and may not; it is not shown elsewhere</source>
        <translation>Що могло бути опубліковане до того часу, а могло й не бути; деінде не показано</translation>
    </message>
</context>
<context>
    <name>chancery::LegendWindow</name>
    <message>
        <source>Legend of the timeline</source>
        <translation>Легенда часової шкали</translation>
    </message>
    <message>
        <source>The shape says what it is</source>
        <translation>Форма каже, що це</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>заперечено</translation>
    </message>
    <message>
        <source>The fill says whether it took place</source>
        <translation>Заповнення каже, чи воно відбулося</translation>
    </message>
    <message>
        <source>And besides</source>
        <translation>А також</translation>
    </message>
    <message>
        <source>A bar: it lasts so long, or lies somewhere within</source>
        <translation>Смужка: стільки триває або припадає на якийсь момент у її межах</translation>
    </message>
    <message>
        <source>A number, or small bars: several that lie too close to be told apart</source>
        <translation>Число або малі смужки: кілька знаків надто близько, щоб їх розрізнити</translation>
    </message>
    <message>
        <source>A small mark beside it, joined by a line: when it was to be, or what other reports say</source>
        <translation>Малий знак поруч, з’єднаний лінією: коли мало відбутися або що кажуть інші повідомлення</translation>
    </message>
    <message>
        <source>A name underlined up to its mark: it stands over another time than its event’s</source>
        <translation>Назва, підкреслена до свого знака: стоїть над іншим часом, ніж її подія</translation>
    </message>
</context>
<context>
    <name>chancery::MainWindow</name>
    <message>
        <source>Passage</source>
        <translation>Уривок</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Факти</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Учасники</translation>
    </message>
    <message>
        <source>Participant card</source>
        <translation>Картка учасника</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Варіанти</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показники</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Питання</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Розбіжності</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Подія</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Проблеми</translation>
    </message>
    <message>
        <source>Judgements</source>
        <translation>Судження</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Редактор судження</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Зміни</translation>
    </message>
    <message>
        <source>Fact from text</source>
        <translation>Факт із тексту</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробиці</translation>
    </message>
    <message>
        <source>To source</source>
        <translation>Без джерел</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;All files (*)</source>
        <translation>PDF (*.pdf);;Усі файли (*)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Сторінка</translation>
    </message>
    <message>
        <source>Opening was cancelled.</source>
        <translation>Відкриття скасовано.</translation>
    </message>
    <message>
        <source>Progress of opening</source>
        <translation>Поступ відкриття</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Скасування…</translation>
    </message>
    <message>
        <source>About Chancery</source>
        <translation>Про Chancery</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Chancery %1&lt;/h3&gt;&lt;p&gt;A viewer for diplomatic timelines. Nothing is shown without its sentence; disagreement is shown, never resolved silently.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Chancery %1&lt;/h3&gt;&lt;p&gt;Переглядач дипломатичних часових шкал. Нічого не показано без свого речення; розбіжності показано, а не вирішено мовчки.&lt;/p&gt;&lt;p&gt;Вільне програмне забезпечення за умовами GNU General Public License версії 3 або новішої.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1 (%2)[*] – Chancery</source>
        <translation>%1 (%2)[*] — Chancery</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>Text at %1 %</source>
        <translation>Текст: %1 %</translation>
    </message>
    <message>
        <source>F11 gives back the window.</source>
        <translation>F11 повертає вікно.</translation>
    </message>
    <message>
        <source>Click on an event: everything else follows it.</source>
        <translation>Клацніть подію: усе інше піде за нею.</translation>
    </message>
    <message>
        <source>Its sentence, word for word. Underlined sentences carry facts: click on them to go back to the timeline.</source>
        <translation>Її речення, дослівно. Підкреслені речення мають факти: клацніть їх, щоб повернутися до часової шкали.</translation>
    </message>
    <message>
        <source>Ctrl+K finds anything by some of its letters, F1 opens the guide, ? lists the keys.</source>
        <translation>Ctrl+K знаходить будь-що за кількома літерами, F1 відкриває посібник, ? показує клавіші.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Відкриття: %1</translation>
    </message>
    <message>
        <source>The dossier could not be opened</source>
        <translation>Не вдалося відкрити досьє</translation>
    </message>
    <message>
        <source>The present dossier stays as it was.</source>
        <translation>Поточне досьє лишається, як було.</translation>
    </message>
    <message>
        <source>The dossier could not be made</source>
        <translation>Не вдалося створити досьє</translation>
    </message>
    <message>
        <source>What you typed before and did not keep is back: %1</source>
        <translation>Введене раніше й не збережене повернулося: %1</translation>
    </message>
    <message>
        <source>Typed, and not kept</source>
        <translation>Введено, але не збережено</translation>
    </message>
    <message>
        <source>What you typed is not in the dossier yet:</source>
        <translation>Введеного ще немає в досьє:</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>і ще %1</translation>
    </message>
    <message>
        <source>&amp;Go back to it</source>
        <translation>&amp;Повернутися</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>&amp;Відкинути</translation>
    </message>
    <message>
        <source>This dossier has no object “%1”.</source>
        <translation>У цьому досьє немає об’єкта «%1».</translation>
    </message>
    <message>
        <source>Open dossier</source>
        <translation>Відкрити досьє</translation>
    </message>
    <message>
        <source>Dossiers (*.dossier *.json);;All files (*)</source>
        <translation>Досьє (*.dossier *.json);;Усі файли (*)</translation>
    </message>
    <message>
        <source>The change could not be carried out</source>
        <translation>Не вдалося виконати зміну</translation>
    </message>
    <message>
        <source>The dossier is as it was.</source>
        <translation>Досьє лишилося, як було.</translation>
    </message>
    <message>
        <source>The text is attached; Ctrl+Z takes it back.</source>
        <translation>Текст долучено; Ctrl+Z скасовує це.</translation>
    </message>
    <message>
        <source>Another program has changed this dossier; you see it as it is now. What was done before cannot be undone any more.</source>
        <translation>Інша програма змінила це досьє; ви бачите його теперішнім. Зроблене раніше вже не можна скасувати.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Збережено: %1</translation>
    </message>
    <message>
        <source>recent dossiers opened last %1</source>
        <translation>останні досьє відкриті недавно %1</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Поки немає</translation>
    </message>
    <message>
        <source>&amp;Passage</source>
        <translation>&amp;Уривок</translation>
    </message>
    <message>
        <source>Pa&amp;ge of the PDF</source>
        <translation>&amp;Сторінка PDF</translation>
    </message>
    <message>
        <source>The page that the sentence stands on, as it looks</source>
        <translation>Сторінка з цим реченням, така, як є</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>Фі&amp;льтр</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;New dossier…</source>
        <translation>&amp;Створити досьє…</translation>
    </message>
    <message>
        <source>create new dossier begin start file</source>
        <translation>створити нове досьє почати файл</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Відкрити…</translation>
    </message>
    <message>
        <source>open load file dossier</source>
        <translation>відкрити завантажити файл досьє</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Відкрити &amp;недавнє</translation>
    </message>
    <message>
        <source>Open &amp;built-in dossier</source>
        <translation>Відкрити в&amp;будоване досьє</translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <translation>Порівня&amp;ти з…</translation>
    </message>
    <message>
        <source>compare difference diff dossiers versions</source>
        <translation>порівняти різниця досьє версії</translation>
    </message>
    <message>
        <source>What changed s&amp;ince…</source>
        <translation>Що зміни&amp;лося від…</translation>
    </message>
    <message>
        <source>what is new news updates since a day</source>
        <translation>що нового новини оновлення від дня</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Закр&amp;ити</translation>
    </message>
    <message>
        <source>close dossier start page</source>
        <translation>закрити досьє початкова сторінка</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Ви&amp;йти</translation>
    </message>
    <message>
        <source>quit exit end program</source>
        <translation>вийти завершити програму</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Редагування</translation>
    </message>
    <message>
        <source>&amp;History of changes…</source>
        <translation>&amp;Історія змін…</translation>
    </message>
    <message>
        <source>history log who changed what author audit</source>
        <translation>історія журнал хто що змінив автор</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>Пар&amp;аметри…</translation>
    </message>
    <message>
        <source>preferences settings options language text size font keyboard shortcuts name</source>
        <translation>налаштування параметри мова розмір тексту шрифт клавіатура скорочення ім’я</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вигляд</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Перейти: %1</translation>
    </message>
    <message>
        <source>Go to Timeline</source>
        <translation>Перейти: Часова шкала</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Кольори</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Як у &amp;системі</translation>
    </message>
    <message>
        <source>system theme colours automatic</source>
        <translation>системна тема кольори автоматично</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>С&amp;вітлі</translation>
    </message>
    <message>
        <source>light theme mode bright day colours</source>
        <translation>світла тема режим день кольори</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Темні</translation>
    </message>
    <message>
        <source>dark theme mode night colours</source>
        <translation>темна тема режим ніч кольори</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Більший текст</translation>
    </message>
    <message>
        <source>larger bigger text size font zoom increase</source>
        <translation>більший текст розмір шрифт збільшити</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Менший текст</translation>
    </message>
    <message>
        <source>smaller text size font decrease</source>
        <translation>менший текст розмір шрифт зменшити</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>На весь &amp;екран</translation>
    </message>
    <message>
        <source>full screen fullscreen maximise</source>
        <translation>повний екран на весь екран</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Ски&amp;нути розташування</translation>
    </message>
    <message>
        <source>reset layout default arrangement panels docks windows</source>
        <translation>скинути розташування типове панелі вікна</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>П&amp;ерехід</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>back return previous</source>
        <translation>назад повернутися попереднє</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Вперед</translation>
    </message>
    <message>
        <source>forward again next</source>
        <translation>вперед знову наступне</translation>
    </message>
    <message>
        <source>nothing was there before</source>
        <translation>раніше нічого не було</translation>
    </message>
    <message>
        <source>nobody has gone back</source>
        <translation>назад ще не переходили</translation>
    </message>
    <message>
        <source>Back to the selection, range or filter before</source>
        <translation>Назад до попереднього вибору, проміжку або фільтра</translation>
    </message>
    <message>
        <source>Forward to the selection, range or filter after</source>
        <translation>Вперед до наступного вибору, проміжку або фільтра</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>Зна&amp;йти…</translation>
    </message>
    <message>
        <source>find search look for query</source>
        <translation>знайти пошук шукати запит</translation>
    </message>
    <message>
        <source>&amp;Step back</source>
        <translation>&amp;Крок назад</translation>
    </message>
    <message>
        <source>step back return</source>
        <translation>крок назад повернутися</translation>
    </message>
    <message>
        <source>&amp;Nothing selected</source>
        <translation>Зняти ви&amp;бір</translation>
    </message>
    <message>
        <source>deselect select none clear selection</source>
        <translation>зняти виділення нічого не вибрано</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Наступна &amp;панель</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Попередня п&amp;анель</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Копіювати по&amp;силання</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>Скопійовано: %1</translation>
    </message>
    <message>
        <source>copy link address URL share</source>
        <translation>копіювати посилання адреса URL поділитися</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Часова шкала</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>З&amp;більшити</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>zoom in closer magnify</source>
        <translation>збільшити ближче наблизити</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>З&amp;меншити</translation>
    </message>
    <message>
        <source>-</source>
        <translation>-</translation>
    </message>
    <message>
        <source>zoom out farther</source>
        <translation>зменшити далі віддалити</translation>
    </message>
    <message>
        <source>Fit the &amp;selection</source>
        <translation>Показати &amp;вибране</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>zoom to selection centre</source>
        <translation>наблизити до вибраного центр</translation>
    </message>
    <message>
        <source>Fit &amp;all</source>
        <translation>Показати вс&amp;е</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>show all whole everything reset zoom</source>
        <translation>показати все цілком скинути масштаб</translation>
    </message>
    <message>
        <source>&amp;Back to the range before</source>
        <translation>&amp;Назад до попереднього проміжку</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>this is the first range</source>
        <translation>це перший проміжок</translation>
    </message>
    <message>
        <source>&amp;Next event</source>
        <translation>Нас&amp;тупна подія</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>&amp;Previous event</source>
        <translation>&amp;Попередня подія</translation>
    </message>
    <message>
        <source>,</source>
        <translation>,</translation>
    </message>
    <message>
        <source>N&amp;ext event in the lane</source>
        <translation>Н&amp;аступна подія смуги</translation>
    </message>
    <message>
        <source>J</source>
        <translation>J</translation>
    </message>
    <message>
        <source>P&amp;revious event in the lane</source>
        <translation>Попере&amp;дня подія смуги</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Next &amp;mark in the lane</source>
        <translation>Наступний &amp;знак смуги</translation>
    </message>
    <message>
        <source>]</source>
        <translation>]</translation>
    </message>
    <message>
        <source>Previous mar&amp;k in the lane</source>
        <translation>Попередній зна&amp;к смуги</translation>
    </message>
    <message>
        <source>[</source>
        <translation>[</translation>
    </message>
    <message>
        <source>&amp;Collapse gaps</source>
        <translation>З&amp;горнути прогалини</translation>
    </message>
    <message>
        <source>collapse fold gaps empty time</source>
        <translation>згорнути проміжки порожній час</translation>
    </message>
    <message>
        <source>Clocks o&amp;f the ruler</source>
        <translation>Год&amp;инник лінійки</translation>
    </message>
    <message>
        <source>The &amp;dossier’s time zone</source>
        <translation>Часовий пояс &amp;досьє</translation>
    </message>
    <message>
        <source>&amp;This computer’s time zone</source>
        <translation>Часовий пояс цього &amp;комп’ютера</translation>
    </message>
    <message>
        <source>&amp;UTC</source>
        <translation>&amp;UTC</translation>
    </message>
    <message>
        <source>&amp;Wheel zooms, Ctrl+wheel scrolls</source>
        <translation>К&amp;олесо масштабує, Ctrl+колесо гортає</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>&amp;Легенда</translation>
    </message>
    <message>
        <source>legend symbols marks meaning colours glyphs</source>
        <translation>легенда знаки позначки значення кольори</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Допомога</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Посібник</translation>
    </message>
    <message>
        <source>guide help manual documentation tutorial handbook</source>
        <translation>посібник довідка допомога документація підручник</translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <translation>&amp;Що це?</translation>
    </message>
    <message>
        <source>what is this explain</source>
        <translation>що це пояснити</translation>
    </message>
    <message>
        <source>&amp;Palette…</source>
        <translation>Па&amp;літра…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Клавіші</translation>
    </message>
    <message>
        <source>keys keyboard shortcuts hotkeys</source>
        <translation>клавіші клавіатура скорочення</translation>
    </message>
    <message>
        <source>&amp;About Chancery</source>
        <translation>П&amp;ро Chancery</translation>
    </message>
    <message>
        <source>about version licence</source>
        <translation>про програму версія ліцензія</translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation>Головна панель інструментів</translation>
    </message>
    <message>
        <source>&amp;Lanes by </source>
        <translation>&amp;Смуги: </translation>
    </message>
    <message>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>учасник</translation>
    </message>
    <message>
        <source>place</source>
        <translation>місце</translation>
    </message>
    <message>
        <source>source</source>
        <translation>джерело</translation>
    </message>
    <message>
        <source>option</source>
        <translation>варіант</translation>
    </message>
    <message>
        <source>Lanes of the timeline by</source>
        <translation>Смуги часової шкали за</translation>
    </message>
</context>
<context>
    <name>chancery::MarkHandles</name>
    <message>
        <source>Drag the beginning of the passage (Ctrl+Alt+Left, Ctrl+Alt+Right)</source>
        <translation>Пересунути початок уривка (Ctrl+Alt+Left, Ctrl+Alt+Right)</translation>
    </message>
    <message>
        <source>Drag the end of the passage (Alt+Shift+Left, Alt+Shift+Right)</source>
        <translation>Пересунути кінець уривка (Alt+Shift+Left, Alt+Shift+Right)</translation>
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
        <translation>Учасники та події</translation>
    </message>
    <message>
        <source>Participants by events</source>
        <translation>Учасники за подіями</translation>
    </message>
    <message>
        <source>Arrow keys walk the cells, Ctrl with an arrow leaps to the next role; Enter opens the fact, Shift+Enter the participant, Ctrl+Enter the event; plus and minus unfold and fold a row.</source>
        <translation>Стрілки ходять комірками, Ctrl зі стрілкою стрибає до наступної ролі; Enter відкриває факт, Shift+Enter — учасника, Ctrl+Enter — подію; плюс і мінус розгортають і згортають рядок.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Події</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Учасники</translation>
    </message>
    <message>
        <source>Filter participants</source>
        <translation>Фільтр учасників</translation>
    </message>
    <message>
        <source>Order of participants</source>
        <translation>Порядок учасників</translation>
    </message>
    <message>
        <source>By number of events</source>
        <translation>За кількістю подій</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>За іменем</translation>
    </message>
    <message>
        <source>By first appearance</source>
        <translation>За першою появою</translation>
    </message>
    <message>
        <source>By company kept</source>
        <translation>За спільною участю</translation>
    </message>
    <message>
        <source>G&amp;rouped</source>
        <translation>За &amp;групами</translation>
    </message>
    <message>
        <source>Put persons under the state or organisation they belong to</source>
        <translation>Розмістити осіб під державою чи організацією, до якої вони належать</translation>
    </message>
    <message>
        <source>Together &amp;with selection</source>
        <translation>Разом із &amp;вибраним</translation>
    </message>
    <message>
        <source>Show only who was there together with the selected participant, or at the selected event</source>
        <translation>Показати лише тих, хто був там разом із вибраним учасником або на вибраній події</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>&amp;Легенда</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Легенда</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln participant of the dossier has a part in no event and is not shown</source>
        <comment>%Ln participants of the dossier have a part in no event and are not shown</comment>
        <translation>
            <numerusform>%Ln учасник досьє не бере участі в жодній події, тому не показаний</numerusform>
            <numerusform>%Ln учасники досьє не беруть участі в жодній події, тому не показані</numerusform>
            <numerusform>%Ln учасників досьє не беруть участі в жодній події, тому не показані</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is reported as present there.</source>
        <translation>Про присутність там когось не повідомлено.</translation>
    </message>
    <message>
        <source>No participant in an event is called so.</source>
        <translation>Жоден учасник подій так не називається.</translation>
    </message>
    <message>
        <source>Nobody has a part in an event of this dossier.</source>
        <translation>Ніхто не бере участі в подіях цього досьє.</translation>
    </message>
    <message>
        <source>Open the &amp;fact</source>
        <translation>Відкрити &amp;факт</translation>
    </message>
    <message>
        <source>Select the &amp;participant</source>
        <translation>Вибрати &amp;учасника</translation>
    </message>
    <message>
        <source>Select the &amp;event</source>
        <translation>Вибрати &amp;подію</translation>
    </message>
    <message>
        <source>F&amp;old all</source>
        <translation>&amp;Згорнути все</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation>&amp;Розгорнути все</translation>
    </message>
</context>
<context>
    <name>chancery::MergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>Об’єднання</translation>
    </message>
    <message>
        <source>%1 is the same as &amp;which other, that stays?</source>
        <translation>Із &amp;яким об’єктом, що лишається, збігається %1?</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Наслідки</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Об’єднати</translation>
    </message>
    <message>
        <source>Nothing rests on the one that goes.</source>
        <translation>На те, що зникає, ніщо не спирається.</translation>
    </message>
    <message>
        <source>What that does:</source>
        <translation>Що це змінить:</translation>
    </message>
</context>
<context>
    <name>chancery::NameField</name>
    <message>
        <source>Choices</source>
        <translation>Варіанти вибору</translation>
    </message>
    <message>
        <source>New: it is made together with the fact</source>
        <translation>Нове: створюється разом із фактом</translation>
    </message>
    <message>
        <source>create %1 “%2”</source>
        <translation>створити: %1 «%2»</translation>
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
        <translation>Нове досьє</translation>
    </message>
    <message>
        <source>What it is about: “Talks in Port, spring 2026”</source>
        <translation>Про що воно: «Переговори в порту, весна 2026»</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Назва</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Мова</translation>
    </message>
    <message>
        <source>It is kept from now on, change by change, before it has a file; File → Save gives it one.</source>
        <translation>Відтепер воно зберігається, зміна за зміною, ще до появи файлу; «Файл → Зберегти» дає йому файл.</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Створити</translation>
    </message>
    <message>
        <source>It begins with %1.</source>
        <translation>Воно починається з %1.</translation>
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
        <translation>Нове джерело</translation>
    </message>
    <message>
        <source>Text of the source</source>
        <translation>Текст джерела</translation>
    </message>
    <message>
        <source>Paste the text of the report here (Ctrl+V).</source>
        <translation>Вставте сюди текст повідомлення (Ctrl+V).</translation>
    </message>
    <message>
        <source>&amp;Add source</source>
        <translation>&amp;Додати джерело</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Назва</translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation>&amp;Видавець</translation>
    </message>
    <message>
        <source>A&amp;uthor</source>
        <translation>&amp;Автор</translation>
    </message>
    <message>
        <source>Publishe&amp;d</source>
        <translation>&amp;Опубліковано</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Мова</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>Ад&amp;реса</translation>
    </message>
    <message>
        <source>Reliabilit&amp;y</source>
        <translation>Надійні&amp;сть</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Чому</translation>
    </message>
    <message>
        <source>What the letter rests on</source>
        <translation>На чому ґрунтується літера</translation>
    </message>
    <message>
        <source>Text as it was read</source>
        <translation>Текст у прочитаному вигляді</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Продовжити</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Читання %1…</translation>
    </message>
    <message>
        <source>Reading what was pasted…</source>
        <translation>Читання вставленого…</translation>
    </message>
    <message>
        <source>%1

A source is a text, a page, a PDF, a mail or a Word or OpenDocument file. Of anything else its text can be pasted: Edit → New source from text…</source>
        <translation>%1

Джерело — це текст, сторінка, PDF, лист або файл Word чи OpenDocument. Текст будь-чого іншого можна вставити: Редагування → Нове джерело з тексту…</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не зазначено</translation>
    </message>
    <message>
        <source>found in %1</source>
        <translation>знайдено в %1</translation>
    </message>
    <message>
        <source>Pasted: %1</source>
        <translation>Вставлено: %1</translation>
    </message>
    <message>
        <source>the first line</source>
        <translation>перший рядок</translation>
    </message>
    <message>
        <source>the name of the file</source>
        <translation>ім’я файлу</translation>
    </message>
    <message>
        <source>not stated; by its words</source>
        <translation>не вказано; за словами тексту</translation>
    </message>
    <message>
        <source>not stated; that of the dossier</source>
        <translation>не зазначено; мова досьє</translation>
    </message>
    <message>
        <source>A source has a title.</source>
        <translation>Джерело має назву.</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>Опубліковано: %1</translation>
    </message>
    <message>
        <source>Given when it was added.</source>
        <translation>Указано під час додавання.</translation>
    </message>
    <message>
        <source>Why %1? A letter has its reason.</source>
        <translation>Чому %1? Літера має обґрунтування.</translation>
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
        <translation>Об’єкти; Delete вилучає один</translation>
    </message>
    <message>
        <source>Delete takes the chosen one out</source>
        <translation>Delete вилучає вибраний</translation>
    </message>
    <message>
        <source>+ %1</source>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Вилучити</translation>
    </message>
</context>
<context>
    <name>chancery::OptionAspectModel</name>
    <message>
        <source>nothing stated</source>
        <translation>нічого не зазначено</translation>
    </message>
</context>
<context>
    <name>chancery::OptionComparisonModel</name>
    <message>
        <source>nothing stated</source>
        <translation>нічого не зазначено</translation>
    </message>
</context>
<context>
    <name>chancery::OptionsView</name>
    <message>
        <source>Options</source>
        <translation>Варіанти</translation>
    </message>
    <message>
        <source>What is said of each option</source>
        <translation>Що сказано про кожен варіант</translation>
    </message>
    <message>
        <source>Positions of participants on the options</source>
        <translation>Позиції учасників щодо варіантів</translation>
    </message>
    <message>
        <source>Options side by side</source>
        <translation>Варіанти поруч</translation>
    </message>
    <message>
        <source>This dossier has no options.</source>
        <translation>У цьому досьє немає варіантів.</translation>
    </message>
    <message>
        <source>No source of this dossier states a position on an option.</source>
        <translation>Жодне джерело цього досьє не подає позиції щодо варіанта.</translation>
    </message>
    <message>
        <source>Choose the options to compare.</source>
        <translation>Виберіть варіанти для порівняння.</translation>
    </message>
    <message>
        <source>Pages of options</source>
        <translation>Сторінки варіантів</translation>
    </message>
    <message>
        <source>&amp;What they are</source>
        <translation>&amp;Що це таке</translation>
    </message>
    <message>
        <source>Who &amp;stands where</source>
        <translation>&amp;Хто яку позицію має</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <translation>&amp;Поруч</translation>
    </message>
    <message>
        <source>&amp;Wording</source>
        <translation>&amp;Формулювання</translation>
    </message>
    <message>
        <source>&amp;Choose options</source>
        <translation>&amp;Вибрати варіанти</translation>
    </message>
    <message>
        <source>Choose the options to compare</source>
        <translation>Вибрати варіанти для порівняння</translation>
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
        <translation>Порівняння джерел</translation>
    </message>
    <message>
        <source>Next stretch</source>
        <translation>Наступний відтинок</translation>
    </message>
    <message>
        <source>Previous stretch</source>
        <translation>Попередній відтинок</translation>
    </message>
    <message>
        <source>First source</source>
        <translation>Перше джерело</translation>
    </message>
    <message>
        <source>Second source</source>
        <translation>Друге джерело</translation>
    </message>
    <message>
        <source>Text of the first source</source>
        <translation>Текст першого джерела</translation>
    </message>
    <message>
        <source>Text of the second source</source>
        <translation>Текст другого джерела</translation>
    </message>
    <message>
        <source>There are no two sources to compare.</source>
        <translation>Немає двох джерел для порівняння.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Порівняння…</translation>
    </message>
    <message>
        <source>A source is compared with itself.</source>
        <translation>Джерело порівнюється із самим собою.</translation>
    </message>
    <message>
        <source>Nothing stands in both: no five words in a row are the same.</source>
        <translation>Спільного немає: жодні п’ять слів поспіль не збігаються.</translation>
    </message>
    <message>
        <source>%1 of the words on the left stand on the right, %2 of those on the right stand on the left, in runs of at least five.</source>
        <translation>%1 слів ліворуч є праворуч, %2 слів праворуч є ліворуч, відтинками щонайменше з п’яти.</translation>
    </message>
    <message>
        <source>Where both support a fact they count as one source.</source>
        <translation>Якщо обидва підтримують факт, вони вважаються одним джерелом.</translation>
    </message>
    <message>
        <source>Where both support a fact they count as two sources.</source>
        <translation>Якщо обидва підтримують факт, вони вважаються двома джерелами.</translation>
    </message>
    <message>
        <source>Stretch %1 of %2: %3 words the same</source>
        <translation>Відтинок %1 з %2: однакових слів %3</translation>
    </message>
</context>
<context>
    <name>chancery::OverviewStrip</name>
    <message>
        <source>Overview</source>
        <translation>Огляд</translation>
    </message>
    <message>
        <source>Events per period; the brush marks what the timeline shows</source>
        <translation>Події за періодами; рамка позначає те, що показує часова шкала</translation>
    </message>
    <message>
        <source>Show &amp;this period: %1</source>
        <translation>Показати &amp;цей період: %1</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Показати &amp;все</translation>
    </message>
    <message>
        <source>&amp;Back to the range before</source>
        <translation>&amp;Назад до попереднього проміжку</translation>
    </message>
    <message>
        <source>no events begin</source>
        <translation>жодна подія не починається</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event begins</source>
        <comment>%Ln events begin</comment>
        <translation>
            <numerusform>починається %Ln подія</numerusform>
            <numerusform>починаються %Ln події</numerusform>
            <numerusform>починаються %Ln подій</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chancery::PagePictureView</name>
    <message>
        <source>&amp;Choose the file…</source>
        <translation>&amp;Вибрати файл…</translation>
    </message>
    <message>
        <source>Page of the PDF</source>
        <translation>Сторінка PDF</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Попередня сторінка</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Наступна сторінка</translation>
    </message>
    <message>
        <source>Picture of the page</source>
        <translation>Зображення сторінки</translation>
    </message>
    <message>
        <source>Select something that rests on a PDF.</source>
        <translation>Виберіть щось, що спирається на PDF.</translation>
    </message>
    <message>
        <source>%1, page %L2 of %L3</source>
        <translation>%1, сторінка %L2 з %L3</translation>
    </message>
    <message>
        <source>The PDF of “%1”</source>
        <translation>PDF джерела «%1»</translation>
    </message>
    <message>
        <source>This source is no PDF: it has no pages that could be shown.</source>
        <translation>Це джерело — не PDF: у ньому немає сторінок, які можна показати.</translation>
    </message>
    <message>
        <source>the PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>The dossier carries the text of %1, and not its pages. Where the file lies is not known here.</source>
        <translation>Досьє містить текст (%1), але не сторінки. Де лежить файл, тут невідомо.</translation>
    </message>
    <message>
        <source>Drawing the page…</source>
        <translation>Малювання сторінки…</translation>
    </message>
    <message>
        <source>The file is no longer there: %1</source>
        <translation>Файлу вже немає: %1</translation>
    </message>
    <message>
        <source>The file is too large to be shown: %1</source>
        <translation>Файл завеликий, щоб показати: %1</translation>
    </message>
    <message>
        <source>%1 is another file than the one the text was taken from, by its SHA-256: its pages are not shown.</source>
        <translation>%1 — не той файл, з якого взято текст, за SHA-256: його сторінки не показано.</translation>
    </message>
    <message>
        <source>The dossier does not know the file by its SHA-256: whether this is the source's, nobody has checked.</source>
        <translation>Досьє не знає SHA-256 цього файлу: чи він належить джерелу, ніхто не перевірив.</translation>
    </message>
    <message>
        <source>The sentence was not found on this page: it may be a picture, or its letters are set otherwise.</source>
        <translation>Речення не знайдено на цій сторінці: можливо, це зображення або літери набрано інакше.</translation>
    </message>
</context>
<context>
    <name>chancery::Palette</name>
    <message>
        <source>Palette</source>
        <translation>Палітра</translation>
    </message>
    <message>
        <source>Find an action or an object by some of its letters</source>
        <translation>Знайти дію або об’єкт за кількома літерами</translation>
    </message>
    <message>
        <source>Actions and objects found</source>
        <translation>Знайдені дії та об’єкти</translation>
    </message>
    <message>
        <source>action</source>
        <translation>дія</translation>
    </message>
    <message>
        <source>Reading the words of this dossier once, for finding… %1 %</source>
        <translation>Одноразове читання слів цього досьє для пошуку… %1 %</translation>
    </message>
    <message>
        <source>Reading the words of this dossier once, for finding…</source>
        <translation>Одноразове читання слів цього досьє для пошуку…</translation>
    </message>
    <message>
        <source>Looking further…</source>
        <translation>Пошук триває…</translation>
    </message>
    <message>
        <source>Nothing has these letters in its name: %1</source>
        <translation>Ніщо не має цих літер у назві: %1</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter goes there, Esc closes</source>
        <translation>Вгору і Вниз вибирають, Enter переходить, Esc закриває</translation>
    </message>
    <message>
        <source>%1 cannot be done now: %2</source>
        <translation>%1 – зараз неможливо: %2</translation>
    </message>
</context>
<context>
    <name>chancery::PaletteSearch</name>
    <message>
        <source>Not everything can be found: %1</source>
        <translation>Не все можна знайти: %1</translation>
    </message>
    <message>
        <source>More %1 have such words: more letters find others</source>
        <translation>Такі слова має ще більше об’єктів (%1): більше літер знайде інші</translation>
    </message>
    <message>
        <source> and </source>
        <translation> і </translation>
    </message>
</context>
<context>
    <name>chancery::ParticipantCardView</name>
    <message>
        <source>Participant</source>
        <translation>Учасник</translation>
    </message>
    <message>
        <source>Name or alias</source>
        <translation>Ім’я або інше ім’я</translation>
    </message>
    <message>
        <source>Participant whose card is shown, by name or alias</source>
        <translation>Учасник, картку якого показано, за іменем</translation>
    </message>
    <message>
        <source>What the dossier says of the participant</source>
        <translation>Що досьє каже про учасника</translation>
    </message>
    <message>
        <source>Select a participant, or type a name.</source>
        <translation>Виберіть учасника або введіть ім’я.</translation>
    </message>
    <message>
        <source>The filter hides every fact that concerns this participant.</source>
        <translation>Фільтр приховує всі факти, що стосуються цього учасника.</translation>
    </message>
    <message>
        <source>No fact of this dossier concerns this participant.</source>
        <translation>Жоден факт цього досьє не стосується цього учасника.</translation>
    </message>
</context>
<context>
    <name>chancery::ParticipantMatrixModel</name>
    <message>
        <source>H</source>
        <comment>letter of the role host</comment>
        <translation>Г</translation>
    </message>
    <message>
        <source>C</source>
        <comment>letter of the role chair</comment>
        <translation>Гл</translation>
    </message>
    <message>
        <source>A</source>
        <comment>letter of the role attended</comment>
        <translation>П</translation>
    </message>
    <message>
        <source>S</source>
        <comment>letter of the role signatory</comment>
        <translation>Пд</translation>
    </message>
    <message>
        <source>I</source>
        <comment>letter of the role invited</comment>
        <translation>З</translation>
    </message>
    <message>
        <source>E</source>
        <comment>letter of the role expected</comment>
        <translation>О</translation>
    </message>
    <message>
        <source>–</source>
        <comment>sign of the role absent</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>m</source>
        <comment>letter of the role mentioned</comment>
        <translation>зг</translation>
    </message>
    <message>
        <source>Sp</source>
        <comment>letters of the role speaker</comment>
        <translation>Пр</translation>
    </message>
    <message>
        <source>Au</source>
        <comment>letters of the role author</comment>
        <translation>Ав</translation>
    </message>
    <message>
        <source>Ac</source>
        <comment>letters of the role actor</comment>
        <translation>В</translation>
    </message>
    <message>
        <source>M</source>
        <comment>letter of the role mediator</comment>
        <translation>Пс</translation>
    </message>
    <message>
        <source>D</source>
        <comment>letter of the role head of delegation</comment>
        <translation>Д</translation>
    </message>
    <message>
        <source>P</source>
        <comment>letter of the role party</comment>
        <translation>С</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <translation>%1 – %2, %3</translation>
    </message>
    <message>
        <source>No source says anything.</source>
        <translation>Жодне джерело нічого не каже.</translation>
    </message>
    <message>
        <source>Through who belongs to it: %1</source>
        <translation>Через тих, хто до нього належить: %1</translation>
    </message>
    <message>
        <source>%1 (%2), %3: %4</source>
        <translation>%1 (%2), %3: %4</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>і ще %1</translation>
    </message>
    <message>
        <source>The reports contradict each other.</source>
        <translation>Повідомлення суперечать одне одному.</translation>
    </message>
    <message>
        <source>What was expected did not come to pass.</source>
        <translation>Очікуване не здійснилося.</translation>
    </message>
    <message>
        <source>What was expected came to pass.</source>
        <translation>Очікуване здійснилося.</translation>
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
        <translation>Особи без зазначеної належності</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Держави</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Організації</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Групи</translation>
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
        <translation>межі уривок кінець довший коротший розширити скоротити цитата</translation>
    </message>
    <message>
        <source>A word &amp;more at its end</source>
        <translation>На слово &amp;більше в кінці</translation>
    </message>
    <message>
        <source>A word &amp;less at its end</source>
        <translation>На слово &amp;менше в кінці</translation>
    </message>
    <message>
        <source>A word more at its &amp;beginning</source>
        <translation>На слово більше на &amp;початку</translation>
    </message>
    <message>
        <source>A word less a&amp;t its beginning</source>
        <translation>На слово менше на по&amp;чатку</translation>
    </message>
    <message>
        <source>Make the &amp;selected words the passage</source>
        <translation>Зробити уривком &amp;виділені слова</translation>
    </message>
    <message>
        <source>No passage is shown whose ends could be moved.</source>
        <translation>Не показано уривка, межі якого можна пересунути.</translation>
    </message>
    <message>
        <source>Select the words that the passage is to have, in the text it is from.</source>
        <translation>Виділіть слова, які має охоплювати уривок, у тексті, з якого він узятий.</translation>
    </message>
    <message>
        <source>moving the ends of %1</source>
        <translation>пересування меж: %1</translation>
    </message>
</context>
<context>
    <name>chancery::PassageMap</name>
    <message>
        <source>Where facts rest in the text</source>
        <translation>Де в тексті є опора фактів</translation>
    </message>
</context>
<context>
    <name>chancery::PassageView</name>
    <message>
        <source>Passage</source>
        <translation>Уривок</translation>
    </message>
    <message>
        <source>Drop a report onto the window, or choose Edit → New source…: its text is shown here, and Ctrl+Return makes a fact of the sentence at the caret.</source>
        <translation>Перетягніть повідомлення на вікно або виберіть «Редагування → Нове джерело…»: його текст буде показано тут, а Ctrl+Return створить факт із речення біля курсора.</translation>
    </message>
    <message>
        <source>Select an event, a participant, a fact or a source: the sentence it rests on is shown here.</source>
        <translation>Виберіть подію, учасника, факт або джерело: тут буде показано речення, на яке воно спирається.</translation>
    </message>
    <message>
        <source>No fact about this yet: %1</source>
        <translation>Про це ще немає факту: %1</translation>
    </message>
    <message>
        <source>Facts the judgement rests on (%1)</source>
        <translation>Факти, на які спирається судження (%1)</translation>
    </message>
    <message>
        <source>Facts (%1)</source>
        <translation>Факти (%1)</translation>
    </message>
    <message>
        <source>Facts resting on the sentence at the caret (%1)</source>
        <translation>Факти, що спираються на речення під курсором (%1)</translation>
    </message>
    <message>
        <source>The source of this passage is missing.</source>
        <translation>Джерела цього уривка бракує.</translation>
    </message>
    <message>
        <source>Facts resting on this sentence (%1)</source>
        <translation>Факти, що спираються на це речення (%1)</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>і ще %1</translation>
    </message>
    <message>
        <source>publisher not stated</source>
        <translation>видавця не зазначено</translation>
    </message>
    <message>
        <source>date not stated</source>
        <translation>дати не зазначено</translation>
    </message>
    <message>
        <source>%1 — %2.</source>
        <translation>%1 — %2.</translation>
    </message>
    <message>
        <source>Next passage of this fact</source>
        <translation>Наступний уривок цього факту</translation>
    </message>
    <message>
        <source>Previous passage of this fact</source>
        <translation>Попередній уривок цього факту</translation>
    </message>
    <message>
        <source>Next fact in this source</source>
        <translation>Наступний факт у цьому джерелі</translation>
    </message>
    <message>
        <source>Previous fact in this source</source>
        <translation>Попередній факт у цьому джерелі</translation>
    </message>
    <message>
        <source>Copy sentence with citation</source>
        <translation>Копіювати речення з цитуванням</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Dim sentences without a fact</source>
        <translation>Приглушити речення без факту</translation>
    </message>
    <message>
        <source>In a full text, set back what nothing in the dossier rests on</source>
        <translation>У повному тексті приглушити те, на що в досьє ніщо не спирається</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Позначення</translation>
    </message>
    <message>
        <source>What the colours of the text mean</source>
        <translation>Що означають кольори тексту</translation>
    </message>
    <message>
        <source>Marks in the text</source>
        <translation>Позначення в тексті</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>Текст: %1</translation>
    </message>
</context>
<context>
    <name>chancery::PastChangesDialog</name>
    <message>
        <source>added</source>
        <translation>додано</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>вилучено</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>змінено</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>Історія змін</translation>
    </message>
    <message>
        <source>Only changes with these words, names or objects</source>
        <translation>Лише зміни з цими словами, іменами чи об’єктами</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>&amp;Go to object</source>
        <translation>&amp;Перейти до об’єкта</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Забути…</translation>
    </message>
    <message>
        <source>&amp;Your name, for changes from now on:</source>
        <translation>&amp;Ваше ім’я, для змін відтепер:</translation>
    </message>
    <message>
        <source>Nothing was changed in this dossier since it began to keep a history.</source>
        <translation>У цьому досьє нічого не змінено, відколи ведеться історія.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change</source>
        <comment>%Ln changes</comment>
        <translation>
            <numerusform>%Ln зміна</numerusform>
            <numerusform>%Ln зміни</numerusform>
            <numerusform>%Ln змін</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln change</source>
        <comment>%1 of %Ln changes</comment>
        <translation>
            <numerusform>%1 з %Ln зміни</numerusform>
            <numerusform>%1 з %Ln змін</numerusform>
            <numerusform>%1 з %Ln змін</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Скасування: %1</translation>
    </message>
    <message>
        <source>Forget the history?</source>
        <translation>Забути історію?</translation>
    </message>
    <message>
        <source>The dossier forgets who changed what, and what stood there before.</source>
        <translation>Досьє забуде, хто й що змінив і що було раніше.</translation>
    </message>
    <message>
        <source>Words and names that were deleted are then gone from the file. The dossier itself stays as it is. This cannot be undone.</source>
        <translation>Вилучені слова й імена після цього зникнуть із файлу. Саме досьє лишиться, як є. Скасувати це не можна.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Забути</translation>
    </message>
    <message>
        <source>The history could not be changed</source>
        <translation>Не вдалося змінити історію</translation>
    </message>
</context>
<context>
    <name>chancery::Perspectives</name>
    <message>
        <source>&amp;Perspective</source>
        <translation>&amp;Розкладка</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Читання</translation>
    </message>
    <message>
        <source>reading perspective arrangement layout</source>
        <translation>читання перспектива розташування</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Порівняти</translation>
    </message>
    <message>
        <source>comparing perspective arrangement layout tables matrix</source>
        <translation>порівняння перспектива розташування таблиці матриця</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Редагування</translation>
    </message>
    <message>
        <source>writing perspective arrangement layout form</source>
        <translation>письмо редагування перспектива розташування форма</translation>
    </message>
    <message>
        <source>&amp;Own</source>
        <translation>&amp;Власна</translation>
    </message>
    <message>
        <source>my perspective arrangement layout</source>
        <translation>моя перспектива розташування</translation>
    </message>
    <message>
        <source>&amp;Keep this arrangement as own</source>
        <translation>&amp;Зберегти це розташування як власне</translation>
    </message>
    <message>
        <source>save perspective layout</source>
        <translation>зберегти перспективу розташування</translation>
    </message>
    <message>
        <source>keep an arrangement as your own first</source>
        <translation>спершу збережіть власне розташування</translation>
    </message>
    <message>
        <source>Whole &amp;height for this view</source>
        <translation>На всю ви&amp;соту</translation>
    </message>
    <message>
        <source>maximise enlarge bigger panel dock tab</source>
        <translation>розгорнути збільшити панель вкладка</translation>
    </message>
</context>
<context>
    <name>chancery::PositionMatrixModel</name>
    <message>
        <source>through %1</source>
        <translation>через %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не зазначено</translation>
    </message>
</context>
<context>
    <name>chancery::PossibleDialog</name>
    <message>
        <source>day not stated</source>
        <translation>дня не зазначено</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>опубліковано %1</translation>
    </message>
    <message>
        <source>May have been published by %1</source>
        <translation>Могло бути опубліковане до %1</translation>
    </message>
    <message>
        <source>And %L1 more: “chancery list DOSSIER facts --as-known-on %2” has them all.</source>
        <translation>І ще %L1: «chancery list DOSSIER facts --as-known-on %2» показує всі такі факти досьє.</translation>
    </message>
</context>
<context>
    <name>chancery::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Параметри</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Загальні</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Клавіші</translation>
    </message>
    <message>
        <source>Under which a dossier remembers what you change</source>
        <translation>Під яким досьє запам’ятовує ваші зміни</translation>
    </message>
    <message>
        <source>&amp;Your name:</source>
        <translation>&amp;Ваше ім’я:</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Chancery speaks it from the next start on.</source>
        <translation>Chancery заговорить нею з наступного запуску.</translation>
    </message>
    <message>
        <source>Restart &amp;now</source>
        <translation>Перезапустити &amp;зараз</translation>
    </message>
    <message>
        <source>What is open, unsaved or half typed comes back</source>
        <translation>Відкрите, незбережене й недописане повернеться</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Мова:</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Of passages, lists and the timeline, in hundredths of the desktop’s text</source>
        <translation>Уривків, списків і часової шкали, у сотих від тексту системи</translation>
    </message>
    <message>
        <source>&amp;Text size:</source>
        <translation>&amp;Розмір тексту:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світлі</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темні</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>К&amp;ольори:</translation>
    </message>
    <message>
        <source>The dossier’s time zone</source>
        <translation>Часовий пояс досьє</translation>
    </message>
    <message>
        <source>This computer’s time zone</source>
        <translation>Часовий пояс цього комп’ютера</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>C&amp;locks of the ruler:</source>
        <translation>&amp;Годинник лінійки:</translation>
    </message>
    <message>
        <source>The &amp;wheel zooms the timeline, and Ctrl+wheel scrolls it</source>
        <translation>Кол&amp;есо масштабує часову шкалу, а Ctrl+колесо гортає її</translation>
    </message>
    <message>
        <source>&amp;Reduce motion: menus and tips come and go at once</source>
        <translation>&amp;Менше руху: меню й підказки з’являються та зникають одразу</translation>
    </message>
    <message>
        <source>&amp;Open at the start what was open at the end</source>
        <translation>&amp;Відкривати під час запуску те, що було відкрите</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Показати</translation>
    </message>
    <message>
        <source>Show the folder in which unsaved work is kept</source>
        <translation>Показати теку, де зберігається незбережена робота</translation>
    </message>
    <message>
        <source>nowhere: no folder can be made for it</source>
        <translation>ніде: для цього не вдалося створити теку</translation>
    </message>
    <message>
        <source>Unsaved work is kept in:</source>
        <translation>Незбережена робота зберігається в:</translation>
    </message>
</context>
<context>
    <name>chancery::PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Друк</translation>
    </message>
    <message>
        <source>Progress of the printing</source>
        <translation>Поступ друку</translation>
    </message>
    <message>
        <source>Briefing: %1</source>
        <translation>Довідка: %1</translation>
    </message>
    <message>
        <source>Timeline: everything dated</source>
        <translation>Часова шкала: усе датоване</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Що:</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Друкувати…</translation>
    </message>
    <message>
        <source>Timeline: what it shows</source>
        <translation>Часова шкала: що показано</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Скасовано.</translation>
    </message>
    <message>
        <source>It could not be printed. %1</source>
        <translation>Не вдалося надрукувати. %1</translation>
    </message>
</context>
<context>
    <name>chancery::ProblemModel</name>
    <message>
        <source>dossier</source>
        <translation>досьє</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Що це</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Де</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Що не так</translation>
    </message>
</context>
<context>
    <name>chancery::ProblemsView</name>
    <message>
        <source>&amp;Warnings too</source>
        <translation>Також &amp;попередження</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Проблеми</translation>
    </message>
    <message>
        <source>What may be meant, but mostly is not, as of chancery check --strict</source>
        <translation>Те, що може бути навмисним, але здебільшого не є, як у chancery check --strict</translation>
    </message>
    <message>
        <source>Problems of the dossier</source>
        <translation>Проблеми досьє</translation>
    </message>
    <message>
        <source>Checking the dossier…</source>
        <translation>Перевірка досьє…</translation>
    </message>
    <message>
        <source>No problems: the dossier keeps all rules.</source>
        <translation>Проблем немає: досьє дотримується всіх правил.</translation>
    </message>
    <message>
        <source>Errors: %1 · unfinished: %2 · warnings: %3</source>
        <translation>Помилок: %1 · незавершеного: %2 · попереджень: %3</translation>
    </message>
</context>
<context>
    <name>chancery::PropertiesDialog</name>
    <message>
        <source>Properties of the dossier</source>
        <translation>Властивості досьє</translation>
    </message>
    <message>
        <source>“%1” is no tag of a language: “en”, “pt-BR”.</source>
        <translation>«%1» не є міткою мови: «en», «pt-BR».</translation>
    </message>
    <message>
        <source>“%1” is no time zone: “Europe/Kyiv”.</source>
        <translation>«%1» не є часовим поясом: «Europe/Kyiv».</translation>
    </message>
    <message>
        <source>changing the properties of the dossier</source>
        <translation>зміна властивостей досьє</translation>
    </message>
</context>
<context>
    <name>chancery::QuestionModel</name>
    <message>
        <source>not dated</source>
        <translation>без дати</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Question, and what was said to it</source>
        <translation>Питання і що щодо нього сказано</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>Kind, source</source>
        <translation>Вид, джерело</translation>
    </message>
</context>
<context>
    <name>chancery::QuestionStripView</name>
    <message>
        <source>Question on the timeline: %1</source>
        <translation>Питання на часовій шкалі: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fact bears on it</source>
        <comment>%Ln facts bear on it</comment>
        <translation>
            <numerusform>цього стосується %Ln факт</numerusform>
            <numerusform>цього стосуються %Ln факти</numerusform>
            <numerusform>цього стосуються %Ln фактів</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Left and right walk them, Enter opens one.</source>
        <translation>%1. Стрілки ліворуч і праворуч переходять між ними, Enter відкриває.</translation>
    </message>
    <message>
        <source>Nothing that was said to it is dated in this range.</source>
        <translation>Ніщо з того, що щодо цього сказано, не датовано цим проміжком.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>і ще %1</translation>
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
        <translation>Питання</translation>
    </message>
    <message>
        <source>Questions and what was said to them</source>
        <translation>Питання і що щодо них сказано</translation>
    </message>
    <message>
        <source>This dossier has no questions.</source>
        <translation>У цьому досьє немає питань.</translation>
    </message>
    <message>
        <source>Kind of question</source>
        <translation>Вид питання</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Усі види</translation>
    </message>
    <message>
        <source>State of the question</source>
        <translation>Стан питання</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Усі стани</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation>&amp;Розгорнути все</translation>
    </message>
    <message>
        <source>F&amp;old all</source>
        <translation>&amp;Згорнути все</translation>
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
        <translation>Вилучення</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Вилучити %1?</translation>
    </message>
    <message>
        <source>Nothing else rests on it.</source>
        <translation>Більше ніщо на це не спирається.</translation>
    </message>
    <message>
        <source>What that does to the rest (%1):</source>
        <translation>Що це змінить в іншому (%1):</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Наслідки</translation>
    </message>
    <message>
        <source>Ctrl+Z brings all of it back.</source>
        <translation>Ctrl+Z поверне все.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Вилучити</translation>
    </message>
    <message>
        <source>&amp;Delete with all of that</source>
        <translation>&amp;Вилучити разом з усім цим</translation>
    </message>
</context>
<context>
    <name>chancery::RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>Перейменування</translation>
    </message>
    <message>
        <source>&amp;Title of the %1</source>
        <translation>&amp;Назва (%1)</translation>
    </message>
    <message>
        <source>The title is “%1”.</source>
        <translation>Назва: «%1».</translation>
    </message>
</context>
<context>
    <name>chancery::RoleLegend</name>
    <message>
        <source>absent, by a source</source>
        <translation>відсутній, за джерелом</translation>
    </message>
    <message>
        <source>hollow: planned</source>
        <translation>порожнистий: заплановано</translation>
    </message>
    <message>
        <source>struck: denied</source>
        <translation>перекреслений: заперечено</translation>
    </message>
    <message>
        <source>by two independent sources</source>
        <translation>за двома незалежними джерелами</translation>
    </message>
    <message>
        <source>and a further role</source>
        <translation>і ще одна роль</translation>
    </message>
    <message>
        <source>was expected before</source>
        <translation>раніше очікувався</translation>
    </message>
    <message>
        <source>reports contradict each other</source>
        <translation>повідомлення суперечать одне одному</translation>
    </message>
    <message>
        <source>small: through who belongs to it</source>
        <translation>малий: через тих, хто до нього належить</translation>
    </message>
    <message>
        <source>Legend of the matrix</source>
        <translation>Легенда матриці</translation>
    </message>
</context>
<context>
    <name>chancery::SavedFilters</name>
    <message>
        <source>&amp;Saved filters</source>
        <translation>&amp;Збережені фільтри</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Пере&amp;йменувати</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Вилучити</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>&amp;Зберегти цей фільтр…</translation>
    </message>
    <message>
        <source>there is no filter</source>
        <translation>фільтра немає</translation>
    </message>
    <message>
        <source>Filter “%1”</source>
        <translation>Фільтр «%1»</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Назва:</translation>
    </message>
    <message>
        <source>Name: (%1)</source>
        <translation>Назва: (%1)</translation>
    </message>
    <message>
        <source>takes the place of the filter of that name</source>
        <translation>замінить фільтр із цією назвою</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Збереження фільтра</translation>
    </message>
    <message>
        <source>saving the filter “%1”</source>
        <translation>збереження фільтра «%1»</translation>
    </message>
    <message>
        <source>another filter has that name</source>
        <translation>цю назву має інший фільтр</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Перейменування фільтра</translation>
    </message>
    <message>
        <source>renaming the filter “%1”</source>
        <translation>перейменування фільтра «%1»</translation>
    </message>
    <message>
        <source>deleting the filter “%1”</source>
        <translation>вилучення фільтра «%1»</translation>
    </message>
    <message>
        <source>The filters could not be saved</source>
        <translation>Не вдалося зберегти фільтри</translation>
    </message>
</context>
<context>
    <name>chancery::SavedNotice</name>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показати в теці</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Збережено: %1</translation>
    </message>
</context>
<context>
    <name>chancery::SearchHelp</name>
    <message>
        <source>How to ask</source>
        <translation>Як запитувати</translation>
    </message>
    <message>
        <source>What can be asked, and how</source>
        <translation>Що можна запитати і як</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Введіть</translation>
    </message>
    <message>
        <source>To find</source>
        <translation>Щоб знайти</translation>
    </message>
    <message>
        <source>both words, in any order; case and accents do not count</source>
        <translation>обидва слова в будь-якому порядку; регістр і діакритика не важать</translation>
    </message>
    <message>
        <source>the words side by side</source>
        <translation>слова поруч</translation>
    </message>
    <message>
        <source>words that begin so; the last word always may go on while you type</source>
        <translation>слова, що так починаються; останнє слово завжди може тривати, доки ви вводите</translation>
    </message>
    <message>
        <source>either; capitals make OR, AND and NOT what they are</source>
        <translation>будь-яке з двох; OR, AND і NOT пишуть великими літерами</translation>
    </message>
    <message>
        <source>without the word; NOT paris is the same</source>
        <translation>без цього слова; NOT paris означає те саме</translation>
    </message>
    <message>
        <source>judgements, by their words</source>
        <translation>судження за їхніми словами</translation>
    </message>
    <message>
        <source>who was there; also hosted, signed, was expected, stayed away</source>
        <translation>хто був присутній; також hosted, signed, was expected, stayed away</translation>
    </message>
    <message>
        <source>brackets hold together what belongs together</source>
        <translation>дужки тримають разом те, що належить разом</translation>
    </message>
</context>
<context>
    <name>chancery::SearchResultModel</name>
    <message>
        <source>%1 – the best %2 of the first %3 in the dossier; there are more, which more words find</source>
        <translation>%1 — найкращі %2 з перших %3 у досьє; є ще, більше слів їх знайде</translation>
    </message>
    <message>
        <source>%1 – the best %2 of %3</source>
        <translation>%1 — найкращі %2 з %3</translation>
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
        <translation>Шукати в досьє</translation>
    </message>
    <message>
        <source>Words, "a phrase", sanct*, who:tusk, before:2026-01-06 …</source>
        <translation>Слова, "фраза", sanct*, who:tusk, before:2026-01-06 …</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>Як запитувати</translation>
    </message>
    <message>
        <source>What the query was taken for</source>
        <translation>Як зрозуміло запит</translation>
    </message>
    <message>
        <source>Results of the search</source>
        <translation>Результати пошуку</translation>
    </message>
    <message>
        <source>The search failed: %1</source>
        <translation>Не вдалося виконати пошук: %1</translation>
    </message>
    <message>
        <source>Reading the words of this dossier once, for searching… %1 %</source>
        <translation>Одноразове читання слів цього досьє для пошуку… %1 %</translation>
    </message>
    <message>
        <source>Type what you look for: words of facts, events, names and texts. Results appear here kind by kind.
Fields narrow it down: who:tusk, source:meduza, kind:meeting, after:2026-01-03, is:disputed – “How to ask” lists them all.</source>
        <translation>Введіть, що шукаєте: слова фактів, подій, імен і текстів. Результати з’являються тут за видами.
Поля звужують пошук: who:tusk, source:meduza (джерело), kind:meeting (зустріч), after:2026-01-03, is:disputed — «Як запитувати» перелічує їх усі.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.
Fewer words find more; a star finds what begins so: sanct*.</source>
        <translation>За запитом «%1» нічого не знайдено.
Менше слів знайде більше; зірочка знаходить те, що так починається: sanct*.</translation>
    </message>
</context>
<context>
    <name>chancery::SentenceFacts</name>
    <message>
        <source>Facts resting on the sentence</source>
        <translation>Факти, що спираються на речення</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>contradicted by this sentence</source>
        <translation>цьому суперечить це речення</translation>
    </message>
</context>
<context>
    <name>chancery::SourceHeader</name>
    <message>
        <source>Source shown</source>
        <translation>Показане джерело</translation>
    </message>
    <message>
        <source>Details of the source</source>
        <translation>Подробиці джерела</translation>
    </message>
    <message>
        <source>Select this source</source>
        <translation>Вибрати це джерело</translation>
    </message>
    <message>
        <source>publisher not stated</source>
        <translation>видавця не зазначено</translation>
    </message>
    <message>
        <source>author not stated</source>
        <translation>автора не зазначено</translation>
    </message>
    <message>
        <source>date not stated</source>
        <translation>дати не зазначено</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>Менше подробиць</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Подробиці…</translation>
    </message>
    <message>
        <source>Attach full text…</source>
        <translation>Долучити повний текст…</translation>
    </message>
    <message>
        <source>derived from %1</source>
        <translation>походить від: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note, see the details</source>
        <comment>%Ln notes, see the details</comment>
        <translation>
            <numerusform>%Ln примітка, див. подробиці</numerusform>
            <numerusform>%Ln примітки, див. подробиці</numerusform>
            <numerusform>%Ln приміток, див. подробиці</numerusform>
        </translation>
    </message>
    <message>
        <source>passages whose words have changed: %1</source>
        <translation>уривки, слова яких змінилися: %1</translation>
    </message>
    <message>
        <source>passages not found in the text: %1</source>
        <translation>уривки, не знайдені в тексті: %1</translation>
    </message>
    <message>
        <source>Derived from:</source>
        <translation>Походить від:</translation>
    </message>
    <message>
        <source>%1; the two count as one.</source>
        <translation>%1; обидва вважаються одним.</translation>
    </message>
    <message>
        <source>Reliability:</source>
        <translation>Надійність:</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Дата:</translation>
    </message>
    <message>
        <source>Text:</source>
        <translation>Текст:</translation>
    </message>
    <message>
        <source>the full text.</source>
        <translation>повний текст.</translation>
    </message>
    <message>
        <source>the quoted passages only, in the order of the text, with […] where something is left out.</source>
        <translation>лише цитовані уривки, у порядку тексту, з […] на місці пропущеного.</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Файл:</translation>
    </message>
    <message>
        <source>Published at:</source>
        <translation>Опубліковано на:</translation>
    </message>
</context>
<context>
    <name>chancery::SourceModel</name>
    <message>
        <source>not stated</source>
        <translation>не зазначено</translation>
    </message>
    <message>
        <source>Facts that the source supports</source>
        <translation>Факти, які підтримує джерело</translation>
    </message>
    <message>
        <source>Facts that no other source supports</source>
        <translation>Факти, яких не підтримує жодне інше джерело</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Видавець</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубліковано</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Надійність</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Derived from</source>
        <translation>Походить від</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Факти</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Лише тут</translation>
    </message>
</context>
<context>
    <name>chancery::SourceTextEdit</name>
    <message>
        <source>New fact from this sentence</source>
        <translation>Новий факт із цього речення</translation>
    </message>
    <message>
        <source>Copy sentence with citation</source>
        <translation>Копіювати речення з цитуванням</translation>
    </message>
    <message>
        <source>Find facts with selected words</source>
        <translation>Знайти факти з виділеними словами</translation>
    </message>
</context>
<context>
    <name>chancery::SourcesView</name>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>Facts by Admiralty code</source>
        <translation>Факти за Admiralty code</translation>
    </message>
    <message>
        <source>Facts by reliability of their best source, A to F, and by their own credibility, 1 to 6</source>
        <translation>Факти за надійністю найкращого джерела, від A до F, та за власною достовірністю, від 1 до 6</translation>
    </message>
    <message>
        <source>Notes on the source</source>
        <translation>Примітки про джерело</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Примітки</translation>
    </message>
    <message>
        <source>Back to the notes on the source</source>
        <translation>Назад до приміток про джерело</translation>
    </message>
    <message>
        <source>Facts of the chosen code</source>
        <translation>Факти вибраного коду</translation>
    </message>
    <message>
        <source>Attach full text…</source>
        <translation>Долучити повний текст…</translation>
    </message>
    <message>
        <source>Select a source to read how its reliability was judged and what to beware of.</source>
        <translation>Виберіть джерело, щоб прочитати, як оцінено його надійність і чого стерегтися.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source hidden by the filter</source>
        <comment>%Ln sources hidden by the filter</comment>
        <translation>
            <numerusform>%Ln джерело приховано фільтром</numerusform>
            <numerusform>%Ln джерела приховано фільтром</numerusform>
            <numerusform>%Ln джерел приховано фільтром</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chancery::StartPage</name>
    <message>
        <source>%1
built in</source>
        <translation>%1
вбудоване</translation>
    </message>
    <message>
        <source>Chancery</source>
        <translation>Chancery</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Chancery&lt;/h2&gt;&lt;p&gt;What happened, who took part, and the sentence that says so.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Chancery&lt;/h2&gt;&lt;p&gt;Що сталося, хто брав участь і речення, у якому це сказано.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>New dossier…</source>
        <translation>Створити досьє…</translation>
    </message>
    <message>
        <source>From your own reports, fact by fact</source>
        <translation>З ваших повідомлень, факт за фактом</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Відкрити…</translation>
    </message>
    <message>
        <source>A .dossier, or a dossier as JSON. What is dropped here is opened; a report begins a dossier</source>
        <translation>Файл .dossier або досьє у JSON. Перетягнуте сюди відкривається; повідомлення починає досьє</translation>
    </message>
    <message>
        <source>The built-in example</source>
        <translation>Вбудований приклад</translation>
    </message>
    <message>
        <source>The coalition’s meetings of January 2026 on guarantees for Ukraine, as five reports tell them</source>
        <translation>Зустрічі коаліції в січні 2026 про гарантії для України, за п’ятьма повідомленнями</translation>
    </message>
    <message>
        <source>&amp;Opened last</source>
        <translation>&amp;Нещодавно відкриті</translation>
    </message>
    <message>
        <source>Dossiers opened last</source>
        <translation>Нещодавно відкриті досьє</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 там уже немає</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Поки немає</translation>
    </message>
</context>
<context>
    <name>chancery::TextWindows</name>
    <message>
        <source>Compare &amp;sources…</source>
        <translation>Порівняти &amp;джерела…</translation>
    </message>
    <message>
        <source>compare texts side by side overlap copied</source>
        <translation>порівняти тексти поруч збіги скопійоване</translation>
    </message>
    <message>
        <source>Dossier &amp;source</source>
        <translation>Вихідний &amp;текст досьє</translation>
    </message>
    <message>
        <source>JSON raw code</source>
        <translation>JSON сирий код</translation>
    </message>
</context>
<context>
    <name>chancery::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Часова шкала</translation>
    </message>
    <message>
        <source>&amp;Fold the lane</source>
        <translation>&amp;Згорнути смугу</translation>
    </message>
    <message>
        <source>A row for &amp;every event</source>
        <translation>&amp;Рядок для кожної події</translation>
    </message>
    <message>
        <source>&amp;Pin at the top</source>
        <translation>За&amp;кріпити вгорі</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Пересунути в&amp;гору</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Пересунути в&amp;низ</translation>
    </message>
    <message>
        <source>&amp;Hide the lane</source>
        <translation>&amp;Приховати смугу</translation>
    </message>
    <message>
        <source>&amp;Show all lanes (%1 hidden)</source>
        <translation>Показати &amp;всі смуги (приховано %1)</translation>
    </message>
    <message>
        <source>Fit the &amp;selection</source>
        <translation>Показати &amp;вибране</translation>
    </message>
    <message>
        <source>Fit &amp;all</source>
        <translation>Показати вс&amp;е</translation>
    </message>
    <message>
        <source>&amp;Back to the range before</source>
        <translation>&amp;Назад до попереднього проміжку</translation>
    </message>
</context>
<context>
    <name>chancery::ToSourceView</name>
    <message>
        <source>To source: what no fact carries yet</source>
        <translation>Без джерел: на що ще немає жодного факту</translation>
    </message>
    <message>
        <source>Objects that no fact carries</source>
        <translation>Об’єкти без жодного факту</translation>
    </message>
    <message>
        <source>&amp;Search the texts for it</source>
        <translation>&amp;Шукати це в текстах</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is to be sourced: facts carry every event, participant, option, figure and question.</source>
        <translation>Об’єктів без джерел немає: факти є на кожну подію, учасника, варіант, показник і питання.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln object that no fact carries yet, of which %1 are listed; no other view shows them.</source>
        <comment>%Ln objects that no fact carries yet, of which %1 are listed; no other view shows them.</comment>
        <translation>
            <numerusform>%Ln об’єкт, на який ще немає факту; у списку %1; жоден інший вигляд їх не показує.</numerusform>
            <numerusform>%Ln об’єкти, на які ще немає фактів; у списку %1; жоден інший вигляд їх не показує.</numerusform>
            <numerusform>%Ln об’єктів, на які ще немає фактів; у списку %1; жоден інший вигляд їх не показує.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 that no fact carries yet; no other view shows them.</source>
        <translation>%1, на які ще немає жодного факту; жоден інший вигляд їх не показує.</translation>
    </message>
</context>
<context>
    <name>chancery::TogetherDialog</name>
    <message>
        <source>Tag, grade, re-source</source>
        <translation>Мітка, оцінка, джерело</translation>
    </message>
    <message numerus="yes">
        <source>%Ln object together</source>
        <comment>%Ln objects together</comment>
        <translation>
            <numerusform>%Ln об’єкт разом</numerusform>
            <numerusform>%Ln об’єкти разом</numerusform>
            <numerusform>%Ln об’єктів разом</numerusform>
        </translation>
    </message>
    <message>
        <source>with commas between</source>
        <translation>через кому</translation>
    </message>
    <message>
        <source>&amp;Add tags</source>
        <translation>Д&amp;одати мітки</translation>
    </message>
    <message>
        <source>&amp;Take away tags</source>
        <translation>&amp;Зняти мітки</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>як є</translation>
    </message>
    <message>
        <source>&amp;Reliability of the sources</source>
        <translation>&amp;Надійність джерел</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Чому</translation>
    </message>
    <message>
        <source>&amp;Credibility of the facts</source>
        <translation>&amp;Достовірність фактів</translation>
    </message>
    <message>
        <source>the source where these words stand</source>
        <translation>джерело, де стоять ці слова</translation>
    </message>
    <message>
        <source>&amp;Sentences are from</source>
        <translation>&amp;Речення взято з</translation>
    </message>
    <message>
        <source>No source is called “%1”.</source>
        <translation>Жодне джерело не називається «%1».</translation>
    </message>
    <message>
        <source>Another letter than F wants its reason.</source>
        <translation>Інша літера, ніж F, потребує обґрунтування.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Нічого не зміниться.</translation>
    </message>
</context>
<context>
    <name>chancery::UnsavedDialog</name>
    <message>
        <source>Unsaved dossiers</source>
        <translation>Незбережені досьє</translation>
    </message>
    <message>
        <source>Chancery ended before these dossiers were saved. Every change is still there.</source>
        <translation>Chancery завершила роботу, перш ніж ці досьє було збережено. Усі зміни є.</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Досьє</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Остання зміна</translation>
    </message>
    <message>
        <source>Opened from</source>
        <translation>Відкрито з</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без назви</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Відкрити</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>Від&amp;кинути…</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Пі&amp;зніше</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>Відкинути зміни?</translation>
    </message>
    <message>
        <source>“%1” was changed and never saved.</source>
        <translation>«%1» змінено й не збережено.</translation>
    </message>
    <message>
        <source>Discarded, the changes are lost. The file that it was opened from stays as it is.</source>
        <translation>Відкинуті зміни буде втрачено. Файл, з якого відкрито досьє, лишається, як є.</translation>
    </message>
</context>
<context>
    <name>chancery::WhatsThisAnswers</name>
    <message>
        <source>Events in time, in lanes. The shape of a mark says what it is, its fill whether it took place; a click opens the sentence it rests on.</source>
        <translation>Події в часі, у смугах. Форма знака каже, що це, заповнення — чи воно відбулося; клацання відкриває речення, на яке він спирається.</translation>
    </message>
    <message>
        <source>The text of a source. The sentence of the selected fact is marked; every underlined sentence carries a fact, and a click goes to it.</source>
        <translation>Текст джерела. Речення вибраного факту позначено; кожне підкреслене речення має факт, і клацання веде до нього.</translation>
    </message>
    <message>
        <source>The page of the PDF that the passage stands on, as it looks, with its sentence boxed.</source>
        <translation>Сторінка PDF, на якій стоїть уривок, така, як є, з реченням у рамці.</translation>
    </message>
    <message>
        <source>The facts on what is selected, or all of them, each with its sentences, and how far it is to be believed.</source>
        <translation>Факти про вибране або всі, кожен зі своїми реченнями та мірою довіри до нього.</translation>
    </message>
    <message>
        <source>One event whole: when and where by each report, who took part, what was said and what came of it. Every line opens its sentence.</source>
        <translation>Уся подія: коли й де за кожним повідомленням, хто брав участь, що сказано й що з цього вийшло. Кожен рядок відкриває своє речення.</translation>
    </message>
    <message>
        <source>Who had which part in what: participants by events.</source>
        <translation>Хто яку роль мав і в чому: учасники за подіями.</translation>
    </message>
    <message>
        <source>One participant whole: events in order, positions, statements word for word, and whom it met.</source>
        <translation>Увесь учасник: події за порядком, позиції, заяви дослівно та з ким зустрічався.</translation>
    </message>
    <message>
        <source>What each option could include, its strength and its challenge, and who stands where on it.</source>
        <translation>Що може охоплювати кожен варіант, його перевага й складність і хто яку позицію щодо нього має.</translation>
    </message>
    <message>
        <source>What was measured, as each source reports it: reports that differ stay beside each other.</source>
        <translation>Що виміряно, як повідомляє кожне джерело: повідомлення, які різняться, стоять поруч.</translation>
    </message>
    <message>
        <source>Obstacles, signals to watch and open points, with what bears on each.</source>
        <translation>Перешкоди, сигнали для спостереження та відкриті пункти з тим, що їх стосується.</translation>
    </message>
    <message>
        <source>Where reports differ, with the sides, their sources and their sentences.</source>
        <translation>Де повідомлення різняться, зі сторонами, їхніми джерелами та реченнями.</translation>
    </message>
    <message>
        <source>The reports: how reliable each is and why, what it repeats, and how often its facts were confirmed later.</source>
        <translation>Повідомлення: наскільки кожне надійне й чому, що воно повторює і як часто його факти згодом підтверджувалися.</translation>
    </message>
    <message>
        <source>Finds anything while you type; the button beside the field lists what can be asked.</source>
        <translation>Знаходить будь-що, доки ви вводите; кнопка поруч із полем показує, що можна запитати.</translation>
    </message>
    <message>
        <source>What the analyst concludes, with the facts for it and against it.</source>
        <translation>Висновки аналітика з фактами за й проти.</translation>
    </message>
    <message>
        <source>What breaks the rules of good dossiers, as the dossier stands now.</source>
        <translation>Що порушує правила якісного досьє в його теперішньому стані.</translation>
    </message>
    <message>
        <source>What differs from another dossier, or from an earlier day.</source>
        <translation>Чим відрізняється від іншого досьє або від попереднього дня.</translation>
    </message>
    <message>
        <source>The form in which the words marked in the text become a fact.</source>
        <translation>Форма, у якій слова, позначені в тексті, стають фактом.</translation>
    </message>
    <message>
        <source>The form of what is selected: what is typed is kept when its field is left.</source>
        <translation>Форма вибраного: введене зберігається, щойно ви залишите поле.</translation>
    </message>
    <message>
        <source>What no fact carries yet, and no other view shows as known.</source>
        <translation>На що ще немає жодного факту й що жоден інший вигляд не показує як відоме.</translation>
    </message>
    <message>
        <source>The form of a judgement: its sentence, its confidence, and the facts it rests on.</source>
        <translation>Форма судження: його речення, упевненість і факти, на які воно спирається.</translation>
    </message>
    <message>
        <source>Each tab brings a view to the front; a double click gives it the whole height, and takes it back.</source>
        <translation>Кожна вкладка виводить свій вигляд наперед; подвійне клацання дає йому всю висоту й повертає назад.</translation>
    </message>
</context>
<context>
    <name>chancery::Windows</name>
    <message>
        <source>Open dossier</source>
        <translation>Відкрити досьє</translation>
    </message>
    <message>
        <source>Dossiers (*.dossier *.json);;All files (*)</source>
        <translation>Досьє (*.dossier *.json);;Усі файли (*)</translation>
    </message>
</context>
<context>
    <name>chancery::WordingModel</name>
    <message>
        <source>not dated</source>
        <translation>без дати</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · compared with %2</source>
        <translation>%1 · порівняно з %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %Ln text</source>
        <comment>%1 – %Ln texts</comment>
        <translation>
            <numerusform>%1 – %Ln текст</numerusform>
            <numerusform>%1 – %Ln тексти</numerusform>
            <numerusform>%1 – %Ln текстів</numerusform>
        </translation>
    </message>
    <message>
        <source>left out: %1;</source>
        <translation>пропущено: %1;</translation>
    </message>
    <message>
        <source>put in: %1;</source>
        <translation>додано: %1;</translation>
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
        <translation>Чого стосується формулювання</translation>
    </message>
    <message>
        <source>Successive wordings</source>
        <translation>Послідовні формулювання</translation>
    </message>
    <message>
        <source>Words that were put in are underlined, words left out struck.</source>
        <translation>Додані слова підкреслено, пропущені перекреслено.</translation>
    </message>
    <message>
        <source>Wording o&amp;f</source>
        <translation>Ф&amp;ормулювання</translation>
    </message>
    <message>
        <source>&lt;b&gt;&lt;u&gt;put in&lt;/u&gt;&lt;/b&gt;&amp;nbsp; &lt;s&gt;left out&lt;/s&gt;&amp;nbsp; since the text above</source>
        <translation>&lt;b&gt;&lt;u&gt;додано&lt;/u&gt;&lt;/b&gt;&amp;nbsp; &lt;s&gt;пропущено&lt;/s&gt;&amp;nbsp; проти тексту вище</translation>
    </message>
    <message>
        <source>No two sources word the same thing alike in what the filter leaves.</source>
        <translation>Жодні два джерела не формулюють того самого подібно в тому, що лишає фільтр.</translation>
    </message>
    <message>
        <source>No two sources word the same thing alike in this dossier.</source>
        <translation>Жодні два джерела в цьому досьє не формулюють того самого подібно.</translation>
    </message>
</context>
<context>
    <name>chancery::WritingActions</name>
    <message>
        <source>New &amp;source…</source>
        <translation>Нове &amp;джерело…</translation>
    </message>
    <message>
        <source>New source from &amp;text…</source>
        <translation>Нове джерело з &amp;тексту…</translation>
    </message>
    <message>
        <source>New &amp;fact from the sentence</source>
        <translation>Новий &amp;факт із речення</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Пере&amp;йменувати…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Вилучити…</translation>
    </message>
    <message>
        <source>&amp;Merge with…</source>
        <translation>&amp;Об’єднати з…</translation>
    </message>
    <message>
        <source>&amp;Tag, grade, re-source…</source>
        <translation>&amp;Мітка, оцінка, джерело…</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation>Под&amp;робиці</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>Вл&amp;астивості…</translation>
    </message>
    <message>
        <source>add source report document article import file</source>
        <translation>додати джерело повідомлення документ стаття файл</translation>
    </message>
    <message>
        <source>add source paste clipboard text</source>
        <translation>додати джерело вставити буфер обміну текст</translation>
    </message>
    <message>
        <source>add fact make create new statement claim sentence</source>
        <translation>додати факт створити новий твердження речення</translation>
    </message>
    <message>
        <source>rename title name change</source>
        <translation>перейменувати назва ім’я змінити</translation>
    </message>
    <message>
        <source>delete remove erase discard</source>
        <translation>вилучити видалити стерти відкинути</translation>
    </message>
    <message>
        <source>merge join combine same duplicate double</source>
        <translation>об’єднати злити те саме дублікат</translation>
    </message>
    <message>
        <source>add tag tags label grade rate reliability credibility source several</source>
        <translation>додати мітка мітки позначка оцінка надійність достовірність джерело кілька</translation>
    </message>
    <message>
        <source>edit details change note comment annotate alias membership properties of this</source>
        <translation>редагувати подробиці змінити примітка коментар інше ім’я належність властивості цього</translation>
    </message>
    <message>
        <source>properties of the dossier title description period bottom line audience handling marking author cut-off time zone</source>
        <translation>властивості досьє назва опис період головний висновок для кого гриф автор станом на часовий пояс</translation>
    </message>
    <message>
        <source>select something first</source>
        <translation>спершу виберіть щось</translation>
    </message>
    <message>
        <source>The fact is kept; Ctrl+Z takes it back.</source>
        <translation>Факт збережено; Ctrl+Z скасовує це.</translation>
    </message>
    <message>
        <source>Ne&amp;w object</source>
        <translation>Новий о&amp;б’єкт</translation>
    </message>
    <message>
        <source>New %1…</source>
        <translation>Додати: %1…</translation>
    </message>
    <message>
        <source>add %1 create %1 make %1</source>
        <translation>додати %1 створити %1 новий %1</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Додати: %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>adding the %1 %2</source>
        <translation>додавання: %1 %2</translation>
    </message>
    <message>
        <source>Added %1. It stands in To source until a fact carries it.</source>
        <translation>Додано %1. Стоїть у «Без джерел», доки немає факту.</translation>
    </message>
    <message>
        <source>changing %1</source>
        <translation>зміна %1</translation>
    </message>
    <message numerus="yes">
        <source>changing %Ln object together</source>
        <comment>changing %Ln objects together</comment>
        <translation>
            <numerusform>зміна %Ln об’єкта разом</numerusform>
            <numerusform>зміна %Ln об’єктів разом</numerusform>
            <numerusform>зміна %Ln об’єктів разом</numerusform>
        </translation>
    </message>
    <message>
        <source>a fact of %1</source>
        <translation>факт із %1</translation>
    </message>
    <message>
        <source>details of %1</source>
        <translation>подробиці: %1</translation>
    </message>
    <message>
        <source>The change could not be carried out</source>
        <translation>Не вдалося виконати зміну</translation>
    </message>
    <message>
        <source>The dossier is as it was.</source>
        <translation>Досьє лишилося, як було.</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Нове джерело</translation>
    </message>
    <message>
        <source>Reports (*.txt *.md *.markdown *.html *.htm *.xhtml *.mht *.mhtml *.warc *.gz *.wacz *.pdf *.eml *.docx *.odt *.fodt);;All files (*)</source>
        <translation>Повідомлення (*.txt *.md *.markdown *.html *.htm *.xhtml *.mht *.mhtml *.warc *.gz *.wacz *.pdf *.eml *.docx *.odt *.fodt);;Усі файли (*)</translation>
    </message>
    <message>
        <source>adding the source %1</source>
        <translation>додавання джерела %1</translation>
    </message>
    <message>
        <source>Added %1. Ctrl+Return makes a fact of the sentence at the caret.</source>
        <translation>Додано %1. Ctrl+Return створює факт із речення під курсором.</translation>
    </message>
    <message>
        <source>Put the caret into a sentence of a source first, or select words.</source>
        <translation>Спершу поставте курсор у речення джерела або виділіть слова.</translation>
    </message>
    <message>
        <source>renaming %1</source>
        <translation>перейменування %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln object</source>
        <comment>%Ln objects</comment>
        <translation>
            <numerusform>%Ln об’єкт</numerusform>
            <numerusform>%Ln об’єкти</numerusform>
            <numerusform>%Ln об’єктів</numerusform>
        </translation>
    </message>
    <message>
        <source>deleting %1</source>
        <translation>вилучення %1</translation>
    </message>
    <message>
        <source>Participants, events, options, figures and questions can be merged.</source>
        <translation>Об’єднувати можна учасників, події, варіанти, показники й питання.</translation>
    </message>
    <message>
        <source>merging %1</source>
        <translation>об’єднання %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Вибрати</translation>
    </message>
    <message>
        <source>&amp;Copy with citations</source>
        <translation>&amp;Копіювати з цитатами</translation>
    </message>
</context>
</TS>
