<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>Agreement</name>
    <message>
        <source>one report</source>
        <translation>un seul rapport</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>accord</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>précision</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>différence</translation>
    </message>
    <message>
        <source>update</source>
        <translation>mise à jour</translation>
    </message>
    <message>
        <source>denial</source>
        <translation>démenti</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>contradiction</translation>
    </message>
    <message>
        <source>reports agree</source>
        <translation>les rapports concordent</translation>
    </message>
    <message>
        <source>reports agree, one says it more closely</source>
        <translation>les rapports concordent, l’un est plus précis</translation>
    </message>
    <message>
        <source>reports differ, all may be true</source>
        <translation>les rapports diffèrent, tous peuvent être vrais</translation>
    </message>
    <message>
        <source>a later report overtakes an earlier one</source>
        <translation>un rapport ultérieur remplace un rapport antérieur</translation>
    </message>
    <message>
        <source>one report denies what another puts forward</source>
        <translation>un rapport dément ce qu’un autre avance</translation>
    </message>
    <message>
        <source>reports contradict each other</source>
        <translation>les rapports se contredisent</translation>
    </message>
</context>
<context>
    <name>Analysis</name>
    <message numerus="yes">
        <source>Loses its ground without %Ln independent source: %1.</source>
        <comment>Loses its ground without %Ln independent sources: %1.</comment>
        <translation>
            <numerusform>Perd son fondement sans %Ln source indépendante : %1.</numerusform>
            <numerusform>Perd son fondement sans %Ln sources indépendantes : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of its first %Ln fact, %1 were later confirmed by independent sources, and %2 contradicted.</source>
        <comment>Of its first %Ln facts, %1 were later confirmed by independent sources, and %2 contradicted.</comment>
        <translation>
            <numerusform>Sur son premier fait (%Ln), %1 ont été confirmés ensuite par des sources indépendantes, et %2 contredits.</numerusform>
            <numerusform>Sur ses %Ln premiers faits, %1 ont été confirmés ensuite par des sources indépendantes, et %2 contredits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln fact, %1 were later confirmed by independent sources, and %2 contradicted.</source>
        <comment>Of %Ln facts, %1 were later confirmed by independent sources, and %2 contradicted.</comment>
        <translation>
            <numerusform>Sur %Ln fait, %1 ont été confirmés ensuite par des sources indépendantes, et %2 contredits.</numerusform>
            <numerusform>Sur %Ln faits, %1 ont été confirmés ensuite par des sources indépendantes, et %2 contredits.</numerusform>
        </translation>
    </message>
    <message>
        <source>denied</source>
        <translation>démenti</translation>
    </message>
    <message>
        <source>alleged</source>
        <translation>allégué</translation>
    </message>
    <message>
        <source>unsubstantiated</source>
        <translation>non étayé</translation>
    </message>
    <message>
        <source>%1 (denied)</source>
        <translation>%1 (démenti)</translation>
    </message>
    <message>
        <source>%1 (planned)</source>
        <translation>%1 (prévu)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>contredit</translation>
    </message>
    <message>
        <source>%1 (alleged)</source>
        <translation>%1 (allégué)</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>chiffre</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôle</translation>
    </message>
    <message>
        <source>position</source>
        <translation>position</translation>
    </message>
    <message>
        <source>expectation</source>
        <translation>attente</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>condition</translation>
    </message>
    <message>
        <source>allegation</source>
        <translation>allégation</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>propos</translation>
    </message>
    <message>
        <source>Rests on a fact that nothing supports.</source>
        <translation>Repose sur un fait que rien n’étaye.</translation>
    </message>
    <message>
        <source>%1 (%2 of its %3 facts)</source>
        <translation>%1 (%2 de ses %3 faits)</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>; or </source>
        <translation>; ou </translation>
    </message>
    <message>
        <source>%1: went: “%2”</source>
        <translation>%1 : disparu : « %2 »</translation>
    </message>
    <message>
        <source>%1: changed: “%2” (%3)</source>
        <translation>%1 : modifié : « %2 » (%3)</translation>
    </message>
    <message>
        <source>Another %1 are confirmed, and %2 contradicted, by independent sources that need not be later.</source>
        <translation>%1 autres sont confirmés, et %2 contredits, par des sources indépendantes qui ne sont pas forcément ultérieures.</translation>
    </message>
    <message>
        <source>reported %1</source>
        <translation>rapporté %1</translation>
    </message>
    <message>
        <source>said %1</source>
        <translation>dit le %1</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>a PNG picture</source>
        <translation>une image PNG</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>une image JPEG</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>une image GIF</translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <translation>une image WebP</translation>
    </message>
    <message>
        <source>a sound file (WAV)</source>
        <translation>un fichier son (WAV)</translation>
    </message>
    <message>
        <source>a video (AVI)</source>
        <translation>une vidéo (AVI)</translation>
    </message>
    <message>
        <source>a HEIC picture</source>
        <translation>une image HEIC</translation>
    </message>
    <message>
        <source>an AVIF picture</source>
        <translation>une image AVIF</translation>
    </message>
    <message>
        <source>a video or sound file (MP4)</source>
        <translation>un fichier vidéo ou son (MP4)</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation>une image TIFF</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>une icône</translation>
    </message>
    <message>
        <source>a DjVu document</source>
        <translation>un document DjVu</translation>
    </message>
    <message>
        <source>a program (ELF)</source>
        <translation>un programme (ELF)</translation>
    </message>
    <message>
        <source>a program (Mach-O)</source>
        <translation>un programme (Mach-O)</translation>
    </message>
    <message>
        <source>a program (Java or Mach-O)</source>
        <translation>un programme (Java ou Mach-O)</translation>
    </message>
    <message>
        <source>a program (WebAssembly)</source>
        <translation>un programme (WebAssembly)</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>une base de données SQLite</translation>
    </message>
    <message>
        <source>a file of Office 97 (.doc, .xls, .ppt or .msg): save it in a newer format</source>
        <translation>un fichier d’Office 97 (.doc, .xls, .ppt ou .msg) : enregistrez-le dans un format plus récent</translation>
    </message>
    <message>
        <source>an RTF document: save it as .docx, .odt or PDF</source>
        <translation>un document RTF : enregistrez-le en .docx, .odt ou PDF</translation>
    </message>
    <message>
        <source>a PostScript document: convert it to PDF</source>
        <translation>un document PostScript : convertissez-le en PDF</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>une archive RAR</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <translation>une archive 7z</translation>
    </message>
    <message>
        <source>an XZ archive</source>
        <translation>une archive XZ</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>une archive bzip2</translation>
    </message>
    <message>
        <source>a Zstandard archive</source>
        <translation>une archive Zstandard</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>une archive tar</translation>
    </message>
    <message>
        <source>a Cabinet archive</source>
        <translation>une archive Cabinet</translation>
    </message>
    <message>
        <source>a sound or video file (Ogg)</source>
        <translation>un fichier son ou vidéo (Ogg)</translation>
    </message>
    <message>
        <source>a sound file (FLAC)</source>
        <translation>un fichier son (FLAC)</translation>
    </message>
    <message>
        <source>a sound file (MP3)</source>
        <translation>un fichier son (MP3)</translation>
    </message>
    <message>
        <source>a video (Matroska or WebM)</source>
        <translation>une vidéo (Matroska ou WebM)</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>une police de caractères</translation>
    </message>
    <message>
        <source>an ARC archive: convert it to WARC, which followed it</source>
        <translation>une archive ARC : convertissez-la en WARC, qui lui a succédé</translation>
    </message>
    <message>
        <source>an Outlook data file: export its messages as .eml</source>
        <translation>un fichier de données Outlook : exportez ses messages en .eml</translation>
    </message>
    <message>
        <source>a property list (Safari’s web archive is one): save the page as HTML</source>
        <translation>une liste de propriétés (comme l’archive web de Safari) : enregistrez la page en HTML</translation>
    </message>
    <message>
        <source>a program (Windows)</source>
        <translation>un programme (Windows)</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>une archive gzip</translation>
    </message>
    <message>
        <source>The whole page was taken: more of the passages stand in it than in its article.</source>
        <translation>La page entière a été prise : elle contient plus de passages que son article seul.</translation>
    </message>
    <message numerus="yes">
        <source>What was deleted under tracking was left out: %Ln place.</source>
        <comment>What was deleted under tracking was left out: %Ln places.</comment>
        <translation>
            <numerusform>Les suppressions en suivi des modifications ont été omises : %Ln endroit.</numerusform>
            <numerusform>Les suppressions en suivi des modifications ont été omises : %Ln endroits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %L1 pages has no text: page %2 is a picture, or blank.</source>
        <comment>%Ln of %L1 pages have no text: pages %2 are pictures, or blank.</comment>
        <translation>
            <numerusform>%Ln page sur %L1 n’a pas de texte : la page %2 est une image, ou vide.</numerusform>
            <numerusform>%Ln pages sur %L1 n’ont pas de texte : les pages %2 sont des images, ou vides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %L1 pages has no text of its own: page %2 was read from a picture by character recognition (Tesseract); check it there.</source>
        <comment>%Ln of %L1 pages have no text of their own: pages %2 were read from pictures by character recognition (Tesseract); check them there.</comment>
        <translation>
            <numerusform>%Ln page sur %L1 n’a pas de texte propre : la page %2 a été lue sur une image par reconnaissance de caractères (Tesseract) ; vérifiez-la.</numerusform>
            <numerusform>%Ln pages sur %L1 n’ont pas de texte propre : les pages %2 ont été lues sur des images par reconnaissance de caractères (Tesseract) ; vérifiez-les.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page</source>
        <comment>%Ln pages</comment>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The archive holds %Ln page; this is the one at %1.</source>
        <comment>The archive holds %Ln pages; this is the one at %1.</comment>
        <translation>
            <numerusform>L’archive contient %Ln page ; celle-ci est à l’adresse %1.</numerusform>
            <numerusform>L’archive contient %Ln pages ; celle-ci est à l’adresse %1.</numerusform>
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
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>is no text but %1</source>
        <translation>n’est pas un texte mais %1</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>est un répertoire</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>lecture impossible : %1</translation>
    </message>
    <message>
        <source>cannot be read safely: this system does not let the reader be shut in (%1)</source>
        <translation>lecture sûre impossible : ce système ne permet pas d’isoler le lecteur (%1)</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>texte brut</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>courriel</translation>
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
        <translation>reçoit une réponse qui n’est pas du texte</translation>
    </message>
    <message>
        <source>is damaged: it cannot be read as a message</source>
        <translation>est endommagé : lecture comme message impossible</translation>
    </message>
    <message>
        <source>What stands in frames of the page was left out: %1 of them.</source>
        <translation>Le contenu des cadres de la page a été omis : %1.</translation>
    </message>
    <message>
        <source>is a message that holds no text</source>
        <translation>est un message sans texte</translation>
    </message>
    <message>
        <source>The message has no text but its attachments.</source>
        <translation>Le message n’a d’autre texte que ses pièces jointes.</translation>
    </message>
    <message>
        <source>The file holds several messages; the first was read.</source>
        <translation>Le fichier contient plusieurs messages ; le premier a été lu.</translation>
    </message>
    <message>
        <source>is a damaged OpenDocument file: it has no content</source>
        <translation>est un fichier OpenDocument endommagé : il n’a pas de contenu</translation>
    </message>
    <message>
        <source>is a damaged OpenDocument file: %1</source>
        <translation>est un fichier OpenDocument endommagé : %1</translation>
    </message>
    <message>
        <source>is an OpenDocument file, but no text document: a spreadsheet or slides</source>
        <translation>est un fichier OpenDocument, mais pas un document texte : un classeur ou des diapositives</translation>
    </message>
    <message>
        <source>Comments were left out.</source>
        <translation>Les commentaires ont été omis.</translation>
    </message>
    <message>
        <source>an OpenDocument file, but no text document: a spreadsheet or slides</source>
        <translation>un fichier OpenDocument, mais pas un document texte : un classeur ou des diapositives</translation>
    </message>
    <message>
        <source>an electronic book (EPUB): save its pages as HTML or PDF</source>
        <translation>un livre électronique (EPUB) : enregistrez ses pages en HTML ou PDF</translation>
    </message>
    <message>
        <source>an Excel workbook: save it as CSV, to be imported</source>
        <translation>un classeur Excel : enregistrez-le en CSV pour l’importer</translation>
    </message>
    <message>
        <source>a PowerPoint presentation: save it as PDF</source>
        <translation>une présentation PowerPoint : enregistrez-la en PDF</translation>
    </message>
    <message>
        <source>a program (Java)</source>
        <translation>un programme (Java)</translation>
    </message>
    <message>
        <source>a ZIP archive: unpack it</source>
        <translation>une archive ZIP : décompressez-la</translation>
    </message>
    <message>
        <source>is damaged: it cannot be read as a PDF</source>
        <translation>est endommagé : lecture comme PDF impossible</translation>
    </message>
    <message>
        <source>is locked with a password</source>
        <translation>est protégé par un mot de passe</translation>
    </message>
    <message>
        <source>has no page %1: it has %L2</source>
        <translation>n’a pas de page %1 : il en a %L2</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>page %1</translation>
    </message>
    <message>
        <source>is damaged and cannot be drawn</source>
        <translation>est endommagé et ne peut être affiché</translation>
    </message>
    <message>
        <source>has no size</source>
        <translation>n’a pas de taille</translation>
    </message>
    <message>
        <source>is answered with what is no picture</source>
        <translation>reçoit une réponse qui n’est pas une image</translation>
    </message>
    <message>
        <source>Left out as running heads and page numbers (# is a number): %1.</source>
        <translation>Omis comme titres courants et numéros de page (# représente un nombre) : %1.</translation>
    </message>
    <message>
        <source>has %L1 pages; at most %L2 are read</source>
        <translation>a %L1 pages ; %L2 au plus sont lues</translation>
    </message>
    <message>
        <source>the text grows beyond %L1 characters</source>
        <translation>le texte dépasse %L1 caractères</translation>
    </message>
    <message>
        <source>Some characters could not be read: %1</source>
        <translation>Certains caractères n’ont pu être lus : %1</translation>
    </message>
    <message>
        <source>holds no text: its pages are pictures, or empty</source>
        <translation>ne contient pas de texte : ses pages sont des images, ou vides</translation>
    </message>
    <message>
        <source>is damaged: none of its pages can be read</source>
        <translation>est endommagé : aucune de ses pages n’est lisible</translation>
    </message>
    <message>
        <source>Pages that are damaged and could not be read: %1.</source>
        <translation>Pages endommagées et illisibles : %1.</translation>
    </message>
    <message>
        <source>As the file states it: %1.</source>
        <translation>Comme l’indique le fichier : %1.</translation>
    </message>
    <message>
        <source>Not judged yet.</source>
        <translation>Pas encore évalué.</translation>
    </message>
    <message>
        <source>line %1: “%2”</source>
        <translation>ligne %1 : « %2 »</translation>
    </message>
    <message>
        <source>takes more memory to read than a report does: %L1 MiB are not enough</source>
        <translation>demande plus de mémoire qu’un rapport : %L1 Mio ne suffisent pas</translation>
    </message>
    <message>
        <source>takes more time to read than a report does: %L1 s are not enough</source>
        <translation>demande plus de temps de lecture qu’un rapport : %L1 s ne suffisent pas</translation>
    </message>
    <message>
        <source>is damaged, or made to break what reads it: the reader failed</source>
        <translation>est endommagé, ou conçu pour faire échouer le lecteur : le lecteur a échoué</translation>
    </message>
    <message>
        <source>takes too long to read</source>
        <translation>est trop long à lire</translation>
    </message>
    <message>
        <source>Character recognition failed: %1.</source>
        <translation>La reconnaissance de caractères a échoué : %1.</translation>
    </message>
    <message>
        <source>is in no format that is read here</source>
        <translation>n’est dans aucun format lu ici</translation>
    </message>
    <message>
        <source>holds no text</source>
        <translation>ne contient pas de texte</translation>
    </message>
    <message>
        <source>the request is cut off</source>
        <translation>la requête est tronquée</translation>
    </message>
    <message>
        <source>by its byte order mark</source>
        <translation>d’après son indicateur d’ordre des octets</translation>
    </message>
    <message>
        <source>as it declares</source>
        <translation>comme il le déclare</translation>
    </message>
    <message>
        <source>by its form</source>
        <translation>d’après sa forme</translation>
    </message>
    <message>
        <source>judged by its words</source>
        <translation>d’après ses mots</translation>
    </message>
    <message>
        <source>has %1; no more than %2 are read</source>
        <translation>compte %1 ; %2 au plus sont lus</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>is not a text, nor in a format that is read here</source>
        <translation>n’est ni un texte ni dans un format lu ici</translation>
    </message>
    <message>
        <source>is too short to tell its encoding; it may be %1: save it as UTF-8</source>
        <translation>est trop court pour déterminer son encodage ; il peut s’agir de %1 : enregistrez-le en UTF-8</translation>
    </message>
    <message>
        <source>is a damaged archive: %1</source>
        <translation>est une archive endommagée : %1</translation>
    </message>
    <message>
        <source>unpacks to far more than a report has</source>
        <translation>se décompresse bien au-delà de la taille d’un rapport</translation>
    </message>
    <message>
        <source>holds more than %L1 files</source>
        <translation>contient plus de %L1 fichiers</translation>
    </message>
    <message>
        <source>A page packed as “gzip” is damaged: %1.</source>
        <translation>Une page compressée en « gzip » est endommagée : %1.</translation>
    </message>
    <message>
        <source>A page packed as “%1” could not be read: %2.</source>
        <translation>Une page compressée en « %1 » n’a pu être lue : %2.</translation>
    </message>
    <message>
        <source>The archive is cut off within its last record.</source>
        <translation>L’archive est tronquée dans son dernier enregistrement.</translation>
    </message>
    <message>
        <source>is a web archive without a page: it holds no HTML that a server sent</source>
        <translation>est une archive web sans page : elle ne contient aucun HTML envoyé par un serveur</translation>
    </message>
    <message>
        <source>is a web archive without a page that can be read: %1</source>
        <translation>est une archive web sans page lisible : %1</translation>
    </message>
    <message>
        <source>has no page %1</source>
        <translation>n’a pas de page %1</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>is a damaged Word document: it has no text part</source>
        <translation>est un document Word endommagé : il n’a pas de partie texte</translation>
    </message>
    <message>
        <source>is a damaged Word document: %1</source>
        <translation>est un document Word endommagé : %1</translation>
    </message>
    <message>
        <source>The notes could not be read: %1</source>
        <translation>Les notes n’ont pu être lues : %1</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1 : %2</translation>
    </message>
    <message>
        <source>An encrypted part could not be read.</source>
        <translation>Une partie chiffrée n’a pu être lue.</translation>
    </message>
    <message>
        <source>A part %1.</source>
        <translation>Une partie %1.</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
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
            <numerusform>%Ln est cité</numerusform>
            <numerusform>%Ln sont cités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further fact is left out by the filter</source>
        <comment>%Ln further facts are left out by the filter</comment>
        <translation>
            <numerusform>%Ln autre fait est masqué par le filtre</numerusform>
            <numerusform>%Ln autres faits sont masqués par le filtre</numerusform>
        </translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>Obstacles</translation>
    </message>
    <message>
        <source>Signals to watch</source>
        <translation>Signaux à surveiller</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Points en suspens</translation>
    </message>
    <message numerus="yes">
        <source>%Ln independent source</source>
        <comment>%Ln independent sources</comment>
        <translation>
            <numerusform>%Ln source indépendante</numerusform>
            <numerusform>%Ln sources indépendantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln further fact</source>
        <comment>and %Ln further facts</comment>
        <translation>
            <numerusform>et %Ln autre fait</numerusform>
            <numerusform>et %Ln autres faits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (%Ln further fact left out by the filter)</source>
        <comment> (%Ln further facts left out by the filter)</comment>
        <translation>
            <numerusform> (%Ln autre fait masqué par le filtre)</numerusform>
            <numerusform> (%Ln autres faits masqués par le filtre)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln further position</source>
        <comment>and %Ln further positions</comment>
        <translation>
            <numerusform>et %Ln autre position</numerusform>
            <numerusform>et %Ln autres positions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source is cited, </source>
        <comment>%Ln sources are cited, </comment>
        <translation>
            <numerusform>%Ln source est citée, </numerusform>
            <numerusform>%Ln sources sont citées, </numerusform>
        </translation>
    </message>
    <message>
        <source>%1 says %2</source>
        <translation>%1 dit %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1 : %2.</translation>
    </message>
    <message numerus="yes">
        <source>This briefing sets out what %Ln source says of %1, in %2. Each fact names the passages it rests on – [S2·8] is the eighth passage of the second source –; they stand verbatim at the end, and each citation leads to its passage.</source>
        <comment>This briefing sets out what %Ln sources say of %1, in %2. Each fact names the passages it rests on – [S2·8] is the eighth passage of the second source –; they stand verbatim at the end, and each citation leads to its passage.</comment>
        <translation>
            <numerusform>Cette note de synthèse expose ce que dit %Ln source : %1, %2. Chaque fait nomme les passages sur lesquels il repose – [S2·8] est le huitième passage de la deuxième source – ; ils figurent mot pour mot à la fin, et chaque citation mène à son passage.</numerusform>
            <numerusform>Cette note de synthèse expose ce que disent %Ln sources : %1, %2. Chaque fait nomme les passages sur lesquels il repose – [S2·8] est le huitième passage de la deuxième source – ; ils figurent mot pour mot à la fin, et chaque citation mène à son passage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Independence: none of the %Ln source is marked as repeating another.</source>
        <comment>Independence: none of the %Ln sources is marked as repeating another.</comment>
        <translation>
            <numerusform>Indépendance : aucune des sources (%Ln) n’est signalée comme répétant une autre.</numerusform>
            <numerusform>Indépendance : aucune des %Ln sources n’est signalée comme répétant une autre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Independence: %Ln of the %1 sources repeats others (%2) and does not count as further support; %3.</source>
        <comment>Independence: %Ln of the %1 sources repeat others (%2) and do not count as further support; %3.</comment>
        <translation>
            <numerusform>Indépendance : %Ln des %1 sources en répète d’autres (%2) et ne compte pas comme appui supplémentaire ; %3.</numerusform>
            <numerusform>Indépendance : %Ln des %1 sources en répètent d’autres (%2) et ne comptent pas comme appui supplémentaire ; %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln counts as independent</source>
        <comment>%Ln count as independent</comment>
        <translation>
            <numerusform>%Ln compte comme indépendante</numerusform>
            <numerusform>%Ln comptent comme indépendantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 supports %Ln fact</source>
        <comment>%1 supports %Ln facts</comment>
        <translation>
            <numerusform>%1 étaye %Ln fait</numerusform>
            <numerusform>%1 étaye %Ln faits</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source> (continued)</source>
        <translation> (suite)</translation>
    </message>
    <message>
        <source>The dossier that this briefing was made from</source>
        <translation>Le dossier dont cette synthèse est tirée</translation>
    </message>
    <message>
        <source>held, made, signed or carried out</source>
        <translation>tenu, conclu, signé ou réalisé</translation>
    </message>
    <message>
        <source>planned or postponed</source>
        <translation>prévu ou reporté</translation>
    </message>
    <message>
        <source>draft, agreed or ongoing</source>
        <translation>projet, convenu ou en cours</translation>
    </message>
    <message>
        <source>alleged or possible</source>
        <translation>allégué ou possible</translation>
    </message>
    <message>
        <source>cancelled, lapsed or denied</source>
        <translation>annulé, caduc ou démenti</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Key judgements</source>
        <translation>Jugements clés</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Frise</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Where reports differ</source>
        <translation>Où les rapports divergent</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Questions ouvertes</translation>
    </message>
    <message>
        <source>Further facts</source>
        <translation>Autres faits</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>HTML, a single page</source>
        <translation>HTML, une seule page</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>OpenDocument text (LibreOffice)</source>
        <translation>Texte OpenDocument (LibreOffice)</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Document Word</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>Une page</translation>
    </message>
    <message>
        <source>Brief: six pages at most</source>
        <translation>Brève : six pages au plus</translation>
    </message>
    <message>
        <source>Full, with every passage</source>
        <translation>Complète, avec chaque passage</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>, characters %1–%2</source>
        <translation>, caractères %1–%2</translation>
    </message>
    <message>
        <source>according to %1</source>
        <translation>selon %1</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Legend: %1.</source>
        <translation>Légende : %1.</translation>
    </message>
    <message>
        <source>Everything dated</source>
        <translation>Tout ce qui est daté</translation>
    </message>
    <message>
        <source>The dossier's period, %1</source>
        <translation>La période du dossier, %1</translation>
    </message>
    <message>
        <source>%1 contradicted by %2</source>
        <translation>%1 contredit par %2</translation>
    </message>
    <message>
        <source>, page %1</source>
        <translation>, page %1</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>page %1</translation>
    </message>
    <message>
        <source> · p. </source>
        <translation> · p. </translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>C</source>
        <translation>Pd</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>A</source>
        <translation>P</translation>
    </message>
    <message>
        <source>E</source>
        <translation>At</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Sp</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Au</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Ac</source>
        <translation>Ac</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>M</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>P</source>
        <translation>Pa</translation>
    </message>
    <message>
        <source>… and in %1 more places.</source>
        <translation>… et à %1 autres endroits.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>%1: no font here has %2; it is written by its code.</source>
        <translation>%1 : aucune police ici n’a %2 ; il est écrit par son code.</translation>
    </message>
    <message>
        <source>%1: no font here has %2; they are written by their codes.</source>
        <translation>%1 : aucune police ici n’a %2 ; ils sont écrits par leurs codes.</translation>
    </message>
    <message>
        <source>Likelihood (ICD 203): almost no chance 1–5 %, very unlikely 5–20 %, unlikely 20–45 %, roughly even chance 45–55 %, likely 55–80 %, very likely 80–95 %, almost certain 95–99 %.</source>
        <translation>Probabilité (ICD 203) : almost no chance 1–5 %, very unlikely 5–20 %, unlikely 20–45 %, roughly even chance 45–55 %, likely 55–80 %, very likely 80–95 %, almost certain 95–99 %.</translation>
    </message>
    <message>
        <source>low, moderate, high</source>
        <translation>faible, moyenne, élevée</translation>
    </message>
    <message>
        <source>Admiralty code: source A reliable to E unreliable, F not judged; information 1 confirmed to 5 improbable, 6 not judged</source>
        <translation>code de l’Amirauté : source de A fiable à E non fiable, F non évaluée ; information de 1 confirmée à 5 improbable, 6 non évaluée</translation>
    </message>
    <message>
        <source>[S2·8] is the eighth passage of source S2; the full form carries it word for word. Likelihood (ICD 203): almost no chance 1–5 %, very unlikely 5–20 %, unlikely 20–45 %, roughly even chance 45–55 %, likely 55–80 %, very likely 80–95 %, almost certain 95–99 %. Confidence – low, moderate, high – rates the grounds. Source reliability (Admiralty code): A reliable to E unreliable, F cannot be judged; information 1 confirmed to 5 improbable, 6 cannot be judged.</source>
        <translation>[S2·8] est le huitième passage de la source S2 ; la forme complète le donne mot pour mot. Probabilité (ICD 203) : almost no chance 1–5 %, very unlikely 5–20 %, unlikely 20–45 %, roughly even chance 45–55 %, likely 55–80 %, very likely 80–95 %, almost certain 95–99 %. La confiance – faible, moyenne, élevée – évalue les fondements. Fiabilité de la source (code de l’Amirauté) : de A fiable à E non fiable, F non évaluable ; information de 1 confirmée à 5 improbable, 6 non évaluable.</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>au plus tard %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No source is cited.</source>
        <translation>Aucune source n’est citée.</translation>
    </message>
    <message>
        <source>Reliability: %1.</source>
        <translation>Fiabilité : %1.</translation>
    </message>
    <message>
        <source>Independence: there is one source.</source>
        <translation>Indépendance : il n’y a qu’une source.</translation>
    </message>
    <message>
        <source>Weight: %1.</source>
        <translation>Poids : %1.</translation>
    </message>
    <message>
        <source>publisher not stated: %1</source>
        <translation>éditeur non indiqué : %1</translation>
    </message>
    <message>
        <source>author not stated: %1</source>
        <translation>auteur non indiqué : %1</translation>
    </message>
    <message>
        <source>date of publication not stated: %1</source>
        <translation>date de publication non indiquée : %1</translation>
    </message>
    <message>
        <source>excerpts only, not the full text: %1</source>
        <translation>extraits seulement, pas le texte intégral : %1</translation>
    </message>
    <message>
        <source>Gaps: %1.</source>
        <translation>Lacunes : %1.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>The timeline, drawn: %1 dated events from %2 to %3, in lanes by kind.</source>
        <translation>La frise, dessinée : %1 événements datés de %2 à %3, en couloirs par type.</translation>
    </message>
    <message>
        <source>reports differ</source>
        <translation>les rapports divergent</translation>
    </message>
    <message>
        <source>In general</source>
        <translation>En général</translation>
    </message>
    <message>
        <source>what concerns “%1”</source>
        <translation>ce qui concerne « %1 »</translation>
    </message>
    <message>
        <source>the period %1</source>
        <translation>la période %1</translation>
    </message>
    <message>
        <source>Confined to %1: %2 of %3 facts, %4 of %5 events. Dates, places and states of these events are told from all reports. What is left out is not for that reason untrue or unknown.</source>
        <translation>Limité à %1 : %2 faits sur %3, %4 événements sur %5. Dates, lieux et états de ces événements sont donnés d’après tous les rapports. Ce qui est omis n’en est pas pour autant faux ou inconnu.</translation>
    </message>
    <message>
        <source>As known on %1: %2 that came later are left out.</source>
        <translation>État connu au %1 : %2 ultérieurs sont omis.</translation>
    </message>
    <message>
        <source>Statements are in the analyst's words. The grey code after a number rates the evidence by the Admiralty code: reliability of the most reliable source (A to F), then credibility of the information (1 to 6), judged apart from each other. What is planned, announced, alleged or denied is marked so; everything else is reported. Judgements are the analyst's own, and stand apart from the facts.</source>
        <translation>Les énoncés sont formulés par l’analyste. Le code gris après un numéro note les éléments selon le code de l’Amirauté : fiabilité de la source la plus fiable (A à F), puis crédibilité de l’information (1 à 6), évaluées séparément. Ce qui est prévu, annoncé, allégué ou démenti est signalé ; tout le reste est rapporté. Les jugements sont ceux de l’analyste et sont distincts des faits.</translation>
    </message>
    <message>
        <source>Events outside the period %1, undated events, and the facts on them.</source>
        <translation>Événements hors de la période %1, événements non datés, et les faits qui s’y rapportent.</translation>
    </message>
    <message>
        <source>Nothing for its date: no source was published after %1.</source>
        <translation>Rien en raison de sa date : aucune source n’a été publiée après le %1.</translation>
    </message>
    <message>
        <source>What only these sources say, which were published after %1: %2.</source>
        <translation>Ce que disent seules ces sources, publiées après le %1 : %2.</translation>
    </message>
    <message>
        <source>In all, being read as known on %1 hides %2.</source>
        <translation>Au total, la lecture à l’état connu au %1 masque %2.</translation>
    </message>
    <message>
        <source>What may have been published by %1, and may not, from these sources: %2.</source>
        <translation>Ce qui a pu être publié ou non avant le %1, de ces sources : %2.</translation>
    </message>
    <message>
        <source>Facts that do not concern: %1.</source>
        <translation>Faits qui ne concernent pas : %1.</translation>
    </message>
    <message>
        <source>Facts other than these: %1.</source>
        <translation>Faits autres que ceux-ci : %1.</translation>
    </message>
    <message>
        <source>These parts: %1.</source>
        <translation>Ces parties : %1.</translation>
    </message>
    <message>
        <source>Judgements that rest on facts left out here: %1.</source>
        <translation>Jugements qui reposent sur des faits omis ici : %1.</translation>
    </message>
    <message>
        <source>In all, %1 of the %2 facts of the dossier.</source>
        <translation>Au total, %1 des %2 faits du dossier.</translation>
    </message>
    <message>
        <source>%1 of the %2 passages of the dossier, which no fact here rests on.</source>
        <translation>%1 des %2 passages du dossier, sur lesquels aucun fait ne repose ici.</translation>
    </message>
    <message>
        <source>No fact of the dossier fits what was asked for.</source>
        <translation>Aucun fait du dossier ne correspond à la demande.</translation>
    </message>
    <message>
        <source>said %1</source>
        <translation>dit le %1</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Information up to</source>
        <translation>Informations jusqu’au</translation>
    </message>
    <message>
        <source>As known on</source>
        <translation>État connu au</translation>
    </message>
    <message>
        <source>Prepared on</source>
        <translation>Établie le</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Établie par</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Omis :</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Repeats </source>
        <translation>Répète </translation>
    </message>
    <message>
        <source>None known: counts as independent</source>
        <translation>Aucune connue : compte comme indépendante</translation>
    </message>
    <message>
        <source>Derivation</source>
        <translation>Dérivation</translation>
    </message>
    <message>
        <source>The dossier carries the full text</source>
        <translation>Le dossier contient le texte intégral</translation>
    </message>
    <message>
        <source>The dossier carries excerpts: the passages its facts rest on, no more</source>
        <translation>Le dossier contient des extraits : les passages sur lesquels reposent ses faits, rien de plus</translation>
    </message>
    <message>
        <source>language: %1</source>
        <translation>langue : %1</translation>
    </message>
    <message>
        <source>file: %1</source>
        <translation>fichier : %1</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256 : %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Behind the words stand the characters, and the pages on which the passage is cited.</source>
        <translation>Après le texte figurent les caractères et les pages où le passage est cité.</translation>
    </message>
    <message>
        <source>Arrows lead back to where a passage is cited.</source>
        <translation>Les flèches ramènent à l’endroit où un passage est cité.</translation>
    </message>
    <message>
        <source>The words of the sources, verbatim, by source and in the order of their text. Characters are counted in the source's full text, from 0. %1</source>
        <translation>Les mots des sources, textuellement, par source et dans l’ordre du texte. Les caractères sont comptés dans le texte intégral de la source, à partir de 0. %1</translation>
    </message>
    <message>
        <source> · cited at</source>
        <translation> · cité en</translation>
    </message>
    <message>
        <source>Prepared on %1</source>
        <translation>Établie le %1</translation>
    </message>
    <message>
        <source> contradicted by </source>
        <translation> contredit par </translation>
    </message>
    <message>
        <source>What the analyst concludes. Likelihood stands in the judgement, in the terms of ICD 203; confidence in the grounds for it stands apart.</source>
        <translation>Ce que conclut l’analyste. La probabilité figure dans le jugement, dans les termes de l’ICD 203 ; la confiance dans ses fondements est donnée à part.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Repose sur</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>Contre</translation>
    </message>
    <message>
        <source>Assumes</source>
        <translation>Suppose</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Autre hypothèse</translation>
    </message>
    <message>
        <source>Would change if</source>
        <translation>Changerait si</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Depuis lors</translation>
    </message>
    <message>
        <source>Said before</source>
        <translation>Dit auparavant</translation>
    </message>
    <message>
        <source>Numbers are those of the chronology. The axis is not to scale: it is broken, “//”, where nothing is dated for more than ten days.</source>
        <translation>Les numéros sont ceux de la chronologie. L’axe n’est pas à l’échelle : il est rompu, « // », là où rien n’est daté pendant plus de dix jours.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>What is reported</source>
        <translation>Ce qui est rapporté</translation>
    </message>
    <message>
        <source>Roles in events: %1; in parentheses where only planned, alleged or denied. Each name leads to its entry below, where every role is cited.</source>
        <translation>Rôles dans les événements : %1 ; entre parenthèses s’ils sont seulement prévus, allégués ou démentis. Chaque nom renvoie à sa notice ci-dessous, où chaque rôle est sourcé.</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Role in events</source>
        <translation>Rôle (événements)</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>aussi %1</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positions</translation>
    </message>
    <message>
        <source>Also reported</source>
        <translation>Également rapporté</translation>
    </message>
    <message>
        <source>Where reports give different numbers, each is drawn on the scale of its matter: a dot for a number, a bar for what “about”, “between” or “more than” may mean, hollow where planned or denied.</source>
        <translation>Quand les rapports donnent des nombres différents, chacun est tracé à l’échelle de son sujet : un point pour un nombre, une barre pour ce que peuvent signifier « environ », « entre » ou « plus de », en creux si prévu ou démenti.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>As reported</source>
        <translation>Tel que rapporté</translation>
    </message>
    <message>
        <source>What reports say of one matter, side by side: contradictions first, then denials, differences that may all be true, and updates. None is resolved here.</source>
        <translation>Ce que les rapports disent d’un même sujet, côte à côte : d’abord les contradictions, puis les démentis, les différences qui peuvent toutes être vraies et les mises à jour. Rien n’est tranché ici.</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>What bears on it</source>
        <translation>Ce qui s’y rapporte</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> et %1 de plus</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Pour : %1</translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation>Par : %1</translation>
    </message>
    <message>
        <source>Information up to: %1</source>
        <translation>Informations jusqu’au : %1</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Période : %1</translation>
    </message>
    <message>
        <source>Bottom line</source>
        <translation>L’essentiel</translation>
    </message>
    <message>
        <source>What most independent sources carry</source>
        <translation>Ce que portent le plus de sources indépendantes</translation>
    </message>
    <message>
        <source>Facts that come next</source>
        <translation>Faits suivants</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <translation>Confiance : %1</translation>
    </message>
    <message>
        <source> · against it:</source>
        <translation> · contre :</translation>
    </message>
    <message>
        <source>Judgements</source>
        <translation>Jugements</translation>
    </message>
    <message>
        <source>What changed since %1</source>
        <translation>Ce qui a changé depuis le %1</translation>
    </message>
    <message>
        <source>new, %1</source>
        <translation>nouveau, %1</translation>
    </message>
    <message>
        <source>Changes since %1</source>
        <translation>Changements depuis le %1</translation>
    </message>
    <message>
        <source>The decisive days on an axis. %1.</source>
        <translation>Les jours décisifs sur un axe. %1.</translation>
    </message>
    <message>
        <source>The decisive days</source>
        <translation>Les jours décisifs</translation>
    </message>
    <message>
        <source>Events of the period</source>
        <translation>Événements de la période</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Event, state and where it stands</source>
        <translation>Événement, état et références</translation>
    </message>
    <message>
        <source>not dated by any report</source>
        <translation>daté par aucun rapport</translation>
    </message>
    <message>
        <source> (reports differ)</source>
        <translation> (les rapports divergent)</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Options, and who stands where</source>
        <translation>Options, et qui se situe où</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Options with positions</source>
        <translation>Options avec positions</translation>
    </message>
    <message>
        <source>Options on which nobody is reported to stand</source>
        <translation>Options sur lesquelles aucune position n’est rapportée</translation>
    </message>
    <message>
        <source>Where reports contradict each other</source>
        <translation>Où les rapports se contredisent</translation>
    </message>
    <message>
        <source>Contradictions and denials</source>
        <translation>Contradictions et démentis</translation>
    </message>
    <message>
        <source>What was updated: then → now</source>
        <translation>Mises à jour : avant → maintenant</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Differences that may all be true</source>
        <translation>Différences qui peuvent toutes être vraies</translation>
    </message>
    <message>
        <source>Open questions and signals</source>
        <translation>Questions ouvertes et signaux</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last movement</source>
        <translation>Dernière évolution</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>, repeats S%1</source>
        <translation>, répète S%1</translation>
    </message>
    <message>
        <source>the rest of texts that end in “…” (%1)</source>
        <translation>la suite des textes qui se terminent par « … » (%1)</translation>
    </message>
    <message>
        <source>Not on this page: </source>
        <translation>Absent de cette page : </translation>
    </message>
    <message>
        <source>Not in this brief: </source>
        <translation>Absent de cette synthèse : </translation>
    </message>
    <message>
        <source>[S2·8] is the eighth passage of source S2; the full form carries it word for word.</source>
        <translation>[S2·8] est le huitième passage de la source S2 ; la forme complète le donne mot pour mot.</translation>
    </message>
    <message>
        <source>The bottom line rests on facts that are left out here, and is left out with them.</source>
        <translation>L’essentiel repose sur des faits omis ici, et il est omis avec eux.</translation>
    </message>
    <message>
        <source>An answer to: %1</source>
        <translation>Une réponse à : %1</translation>
    </message>
    <message>
        <source>What it rests on is not what it was when it was made.</source>
        <translation>Ce sur quoi il repose n’est plus ce que c’était quand il a été formulé.</translation>
    </message>
    <message>
        <source>Contradicted, and not weighed: %1</source>
        <translation>Contredit, et non pris en compte : %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Judgements that rest on what came later are left out: %1.</source>
        <translation>Les jugements qui reposent sur des éléments ultérieurs sont omis : %1.</translation>
    </message>
    <message>
        <source>bottom line</source>
        <translation>l’essentiel</translation>
    </message>
    <message>
        <source>judgements</source>
        <translation>jugements</translation>
    </message>
    <message>
        <source>for whom it is</source>
        <translation>à qui elle est destinée</translation>
    </message>
    <message>
        <source>by whom it is</source>
        <translation>qui l’a établie</translation>
    </message>
    <message>
        <source>day up to which sources were read</source>
        <translation>jour jusqu’auquel les sources ont été lues</translation>
    </message>
    <message>
        <source>The dossier does not state: %1.</source>
        <translation>Le dossier n’indique pas : %1.</translation>
    </message>
    <message>
        <source> and others</source>
        <translation> et autres</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>said %1</source>
        <translation>dit le %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>part of it</source>
        <translation>en fait partie</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>partie de</translation>
    </message>
    <message>
        <source>followed</source>
        <translation>a suivi</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>came of it</source>
        <translation>en est issu</translation>
    </message>
    <message>
        <source>came of</source>
        <translation>issu de</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>De quoi il s’agissait</translation>
    </message>
    <message>
        <source>When, by each report</source>
        <translation>Quand, selon chaque rapport</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Qui était là</translation>
    </message>
    <message>
        <source>Who spoke</source>
        <translation>Qui a parlé</translation>
    </message>
    <message>
        <source>Who was expected</source>
        <translation>Qui était attendu</translation>
    </message>
    <message>
        <source>Who stayed away, or is denied to have been there</source>
        <translation>Qui était absent, ou dont la présence est démentie</translation>
    </message>
    <message>
        <source>Signatories, parties, authors</source>
        <translation>Signataires, parties, auteurs</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Qui l’a fait</translation>
    </message>
    <message>
        <source>What was said, word for word</source>
        <translation>Ce qui a été dit, mot pour mot</translation>
    </message>
    <message>
        <source>Figures of it, or in its sentences</source>
        <translation>Chiffres de l’événement, ou dans ses phrases</translation>
    </message>
    <message>
        <source>Documents that came of it</source>
        <translation>Documents qui en sont issus</translation>
    </message>
    <message>
        <source>Where reports differ</source>
        <translation>Où les rapports divergent</translation>
    </message>
    <message>
        <source>Questions it bears on</source>
        <translation>Questions auxquelles il se rapporte</translation>
    </message>
    <message>
        <source>Before, after and within</source>
        <translation>Avant, après et pendant</translation>
    </message>
    <message>
        <source>Named with it</source>
        <translation>Nommé avec lui</translation>
    </message>
    <message>
        <source>What else concerns it</source>
        <translation>Ce qui le concerne encore</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source> – against – </source>
        <translation> – contre – </translation>
    </message>
    <message>
        <source>What it rests on is not what it was when it was made: look whether it holds on the facts below.</source>
        <translation>Ce sur quoi il repose n’est plus ce que c’était quand il a été formulé : voyez s’il tient au vu des faits ci-dessous.</translation>
    </message>
    <message>
        <source>What happened since it was made</source>
        <translation>Ce qui s’est passé depuis</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Ce sur quoi il repose</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Ce qui parle contre</translation>
    </message>
    <message>
        <source>What it takes for granted</source>
        <translation>Ce qu’il tient pour acquis</translation>
    </message>
    <message>
        <source>What else may be</source>
        <translation>Ce qui peut être aussi</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Ce qui le changerait</translation>
    </message>
    <message>
        <source>What it said before</source>
        <translation>Ce qu’il disait avant</translation>
    </message>
    <message>
        <source>an answer to</source>
        <translation>une réponse à</translation>
    </message>
    <message>
        <source>ground moved</source>
        <translation>fondement modifié</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>contredit</translation>
    </message>
    <message>
        <source>A passage speaks against “%1”, and nothing of it is weighed.</source>
        <translation>Un passage parle contre « %1 », et rien n’en est pris en compte.</translation>
    </message>
    <message>
        <source>“%1” – against it stands, and is not weighed: %2</source>
        <translation>« %1 » – contre lui, sans être pris en compte : %2</translation>
    </message>
    <message>
        <source>%1 Confidence %2: %3</source>
        <translation>%1 Confiance %2 : %3</translation>
    </message>
    <message>
        <source>What it holds and is</source>
        <translation>Ses fonctions et appartenances</translation>
    </message>
    <message>
        <source>Events, in order</source>
        <translation>Événements, dans l’ordre</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positions</translation>
    </message>
    <message>
        <source>Statements, word for word</source>
        <translation>Propos, mot pour mot</translation>
    </message>
    <message>
        <source>Present together with</source>
        <translation>Présent avec</translation>
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
        <translation>Son titre, à la place de celui du fichier.</translation>
    </message>
    <message>
        <source>Who published it.</source>
        <translation>Qui l’a publié.</translation>
    </message>
    <message>
        <source>Who wrote it.</source>
        <translation>Qui l’a écrit.</translation>
    </message>
    <message>
        <source>The language it is in (BCP 47).</source>
        <translation>La langue dans laquelle il est écrit (BCP 47).</translation>
    </message>
    <message>
        <source>Where it is from.</source>
        <translation>D’où il vient.</translation>
    </message>
    <message>
        <source>Report what breaks the rules of good dossiers.</source>
        <translation>Signaler ce qui enfreint les règles d’un bon dossier.</translation>
    </message>
    <message>
        <source>List the events, facts, figures … of a dossier.</source>
        <translation>Lister les événements, faits, chiffres … d’un dossier.</translation>
    </message>
    <message>
        <source>Show an object with its facts, sources and passages.</source>
        <translation>Afficher un objet avec ses faits, sources et passages.</translation>
    </message>
    <message>
        <source>Find objects by their words.</source>
        <translation>Trouver des objets par leurs mots.</translation>
    </message>
    <message>
        <source>Show what sources have in common word for word.</source>
        <translation>Montrer ce que des sources ont en commun mot pour mot.</translation>
    </message>
    <message>
        <source>Write a cited briefing as a PDF.</source>
        <translation>Écrire une synthèse sourcée en PDF.</translation>
    </message>
    <message>
        <source>Write a dossier for other programs.</source>
        <translation>Écrire un dossier pour d’autres programmes.</translation>
    </message>
    <message>
        <source>Write the viewer's window as a PNG picture.</source>
        <translation>Écrire la fenêtre du programme en image PNG.</translation>
    </message>
    <message>
        <source>Convert between .dossier and .json without loss.</source>
        <translation>Convertir entre .dossier et .json sans perte.</translation>
    </message>
    <message>
        <source>Give a source its full text from a local file.</source>
        <translation>Donner à une source son texte intégral, d’un fichier local.</translation>
    </message>
    <message>
        <source>Make an empty dossier.</source>
        <translation>Créer un dossier vide.</translation>
    </message>
    <message>
        <source>Add a file to a dossier as a new source.</source>
        <translation>Ajouter un fichier à un dossier comme nouvelle source.</translation>
    </message>
    <message>
        <source>Bring in lists and timelines of other programs.</source>
        <translation>Importer listes et frises d’autres programmes.</translation>
    </message>
    <message>
        <source>Put and remove objects by a file, as one change.</source>
        <translation>Poser et retirer des objets par un fichier, en un seul changement.</translation>
    </message>
    <message>
        <source>Say who changed what in a dossier, and when.</source>
        <translation>Dire qui a changé quoi dans un dossier, et quand.</translation>
    </message>
    <message>
        <source>Say what changed from one dossier to another.</source>
        <translation>Dire ce qui a changé d’un dossier à un autre.</translation>
    </message>
    <message>
        <source>Merge two dossiers that came of one.</source>
        <translation>Fusionner deux dossiers de même origine.</translation>
    </message>
    <message>
        <source>Say which days dates of EDTF may mean.</source>
        <translation>Dire quels jours des dates EDTF peuvent désigner.</translation>
    </message>
    <message>
        <source>Divide a text into sentences.</source>
        <translation>Diviser un texte en phrases.</translation>
    </message>
    <message>
        <source>Print the text of a PDF, a page or any text file.</source>
        <translation>Imprimer le texte d’un PDF, d’une page ou d’un fichier texte.</translation>
    </message>
    <message>
        <source>Find passages in a text.</source>
        <translation>Trouver des passages dans un texte.</translation>
    </message>
    <message>
        <source>Standard output: %1</source>
        <translation>Sortie standard : %1</translation>
    </message>
    <message>
        <source>Adds a file to a dossier as a new source with its full text: whatever “chancery text” reads. Title, publisher, author, date, language and address are taken from what the file says of itself unless they are given; what they were taken from is printed. Its reliability is F until somebody judges it.</source>
        <translation>Ajoute un fichier à un dossier comme nouvelle source avec son texte intégral : tout ce que lit « chancery text ». Titre, éditeur, auteur, date, langue et adresse sont repris de ce que le fichier dit de lui-même, sauf s’ils sont donnés ; leur origine est affichée. Sa fiabilité est F jusqu’à ce que quelqu’un l’évalue.</translation>
    </message>
    <message>
        <source>The file.</source>
        <translation>Le fichier.</translation>
    </message>
    <message>
        <source>When it was published (EDTF).</source>
        <translation>Sa date de publication (EDTF).</translation>
    </message>
    <message>
        <source>A built-in dossier cannot be changed; “chancery convert %1 my.json” makes a copy.</source>
        <translation>Un dossier intégré ne peut être modifié ; « chancery convert %1 my.json » en fait une copie.</translation>
    </message>
    <message>
        <source>--published: “%1” is no date: %2</source>
        <translation>--published : « %1 » n’est pas une date : %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1 : %2 (%3)</translation>
    </message>
    <message>
        <source>Given when it was added.</source>
        <translation>Indiqué lors de l’ajout.</translation>
    </message>
    <message>
        <source>published: %1 (%2)</source>
        <translation>publié : %1 (%2)</translation>
    </message>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation>%1 : lecture impossible : %2</translation>
    </message>
    <message>
        <source>%1: is larger than any dossier</source>
        <translation>%1 : dépasse la taille de tout dossier</translation>
    </message>
    <message>
        <source>Changes a dossier by a JSON file of objects to put and ids to remove, as one change: {"put": {"facts": [...], "sources": [...], ...}, "remove": ["id", ...]}. Objects are whole, as in a JSON dossier; one whose id is there already takes its place. A source without “text” keeps the text it has.
Prints what came of it, a line each. A change that breaks the rules of a dossier is refused, and so is the removal of what others rest on: the message names them, the exit status is 1 and nothing has changed. A JSON dossier is written anew as a whole, unless somebody else has changed it in the meantime.</source>
        <translation>Modifie un dossier d’après un fichier JSON d’objets (faits, sources…) à poser et d’identifiants à retirer, en un seul changement : {"put": {"facts": [...], "sources": [...], ...}, "remove": ["id", ...]}. Les objets sont entiers, comme dans un dossier JSON ; un objet dont l’identifiant existe déjà remplace l’ancien. Une source sans « text » garde le texte qu’elle a.
Affiche le résultat, une ligne par élément. Un changement qui enfreint les règles d’un dossier est refusé, de même que le retrait de ce sur quoi d’autres reposent : le message les nomme, le code de sortie est 1 et rien n’a changé. Un dossier JSON est réécrit en entier, sauf si quelqu’un d’autre l’a modifié entre-temps.</translation>
    </message>
    <message>
        <source>The changes; “-” is standard input.</source>
        <translation>Les changements ; « - » désigne l’entrée standard.</translation>
    </message>
    <message>
        <source>Print what would come of it and change nothing.</source>
        <translation>Afficher le résultat attendu sans rien changer.</translation>
    </message>
    <message>
        <source>Let what cannot be without a removed object go with it.</source>
        <translation>Retirer aussi ce qui ne peut exister sans un objet retiré.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrée standard</translation>
    </message>
    <message>
        <source>still to do: %1</source>
        <translation>reste à faire : %1</translation>
    </message>
    <message>
        <source>The dossier knows another file of this source: SHA-256 %1</source>
        <translation>Le dossier connaît un autre fichier de cette source : SHA-256 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>    quoted: %1</source>
        <translation>    cité :   %1</translation>
    </message>
    <message>
        <source>    there:  %1</source>
        <translation>    trouvé : %1</translation>
    </message>
    <message>
        <source>%1: there is no source “%2”</source>
        <translation>%1 : il n’y a pas de source « %2 »</translation>
    </message>
    <message>
        <source>Gives a source that is carried in excerpts its full text, from a local file: plain text, Markdown, HTML, PDF, mail, a saved page, Word or OpenDocument. Every passage is found again in it, and the report says how: exact, moved (the words stand elsewhere), reflowed (only layout, quotation marks, dashes or forms of letters differ), changed (a word or number differs; both wordings are shown) or lost.
The dossier with the text goes to OUT; DOSSIER stays as it is. Where most passages are changed or lost the file is hardly that source: nothing is written, and the exit status is 1.</source>
        <translation>Donne à une source présente en extraits son texte intégral, d’un fichier local : texte brut, Markdown, HTML, PDF, courriel, page enregistrée, Word ou OpenDocument. Chaque passage y est retrouvé, et le rapport dit comment : exact, moved (les mots sont ailleurs), reflowed (seuls diffèrent mise en page, guillemets, tirets ou formes de lettres), changed (un mot ou un nombre diffère ; les deux versions sont montrées) ou lost (perdu).
Le dossier avec le texte va dans OUT ; DOSSIER reste tel quel. Si la plupart des passages sont modifiés ou perdus, le fichier n’est guère cette source : rien n’est écrit, et le code de sortie est 1.</translation>
    </message>
    <message>
        <source>The source's id.</source>
        <translation>L’identifiant de la source.</translation>
    </message>
    <message>
        <source>Its text.</source>
        <translation>Son texte.</translation>
    </message>
    <message>
        <source>The file to write; its name ends in .dossier or .json. “-” is JSON on the standard output, and the report goes to standard error.</source>
        <translation>Le fichier à écrire ; son nom se termine par .dossier ou .json. « - » envoie du JSON sur la sortie standard, et le rapport va sur la sortie d’erreur.</translation>
    </message>
    <message>
        <source>The report as a JSON array.</source>
        <translation>Le rapport sous forme de tableau JSON.</translation>
    </message>
    <message>
        <source>Write even where most passages are changed or lost, and replace OUT even where it is a dossier.</source>
        <translation>Écrire même si la plupart des passages sont modifiés ou perdus, et remplacer OUT même si c’est un dossier.</translation>
    </message>
    <message>
        <source>OUT must end in .dossier or .json: “%1” does not.</source>
        <translation>OUT doit se terminer par .dossier ou .json : ce n’est pas le cas de « %1 ».</translation>
    </message>
    <message>
        <source>%1: most passages are changed or lost; nothing was written</source>
        <translation>%1 : la plupart des passages sont modifiés ou perdus ; rien n’a été écrit</translation>
    </message>
    <message>
        <source>--%1: “%2” is no date with such a day: %3</source>
        <translation>--%1 : « %2 » n’est pas une date avec un tel jour : %3</translation>
    </message>
    <message>
        <source>it is open</source>
        <translation>elle est ouverte</translation>
    </message>
    <message>
        <source>The file to write; “-” is the standard output.</source>
        <translation>Le fichier à écrire ; « - » désigne la sortie standard.</translation>
    </message>
    <message>
        <source>One of: %1. Without it, what OUT ends in; PDF where it ends in none of them.</source>
        <translation>L’un de : %1. Sans cette option, d’après la fin de OUT ; PDF si elle n’en indique aucun.</translation>
    </message>
    <message>
        <source>page: one page, complete by itself; brief: six pages at most; full (as without this option): everything, with the passages. What does not fit the first two is counted and named in them.</source>
        <translation>page : une page, complète en elle-même ; brief : six pages au plus ; full (comme sans cette option) : tout, avec les passages. Ce qui ne tient pas dans les deux premières y est compté et nommé.</translation>
    </message>
    <message>
        <source>The day since which a page and a brief tell what changed; without it the one before the last report came out.</source>
        <translation>Le jour depuis lequel une page ou une brève dit ce qui a changé ; sans cette option, la veille de la parution du dernier rapport.</translation>
    </message>
    <message>
        <source>a4 (as without this option) or letter.</source>
        <translation>a4 (comme sans cette option) ou letter.</translation>
    </message>
    <message>
        <source>Only these parts, separated by commas: %1. Title, scope, sources and passages are always there.</source>
        <translation>Seulement ces parties, séparées par des virgules : %1. Titre, périmètre, sources et passages sont toujours là.</translation>
    </message>
    <message>
        <source>Only events from this date (EDTF) on.</source>
        <translation>Seulement les événements à partir de cette date (EDTF).</translation>
    </message>
    <message>
        <source>Only events up to this date (EDTF).</source>
        <translation>Seulement les événements jusqu’à cette date (EDTF).</translation>
    </message>
    <message>
        <source>The date the briefing bears, in place of today's. With it, the same dossier and options give the same bytes.</source>
        <translation>La date que porte la synthèse, à la place d’aujourd’hui. Avec elle, même dossier et mêmes options donnent les mêmes octets.</translation>
    </message>
    <message>
        <source>Do not put the dossier (JSON) into the PDF or HTML.</source>
        <translation>Ne pas inclure le dossier (JSON) dans le PDF ou le HTML.</translation>
    </message>
    <message>
        <source>A PDF without the structure that screen readers need, to measure what it costs.</source>
        <translation>Un PDF sans la structure nécessaire aux lecteurs d’écran, pour mesurer ce qu’elle coûte.</translation>
    </message>
    <message>
        <source>--format: “%1” is none of: %2.</source>
        <translation>--format : « %1 » n’est aucun de : %2.</translation>
    </message>
    <message>
        <source>--form: “%1” is none of: %2.</source>
        <translation>--form : « %1 » n’est aucun de : %2.</translation>
    </message>
    <message>
        <source>--paper: “%1” is neither a4 nor letter.</source>
        <translation>--paper : « %1 » n’est ni a4 ni letter.</translation>
    </message>
    <message>
        <source>--sections: “%1” has a word that is none of: %2.</source>
        <translation>--sections : « %1 » contient un mot qui n’est aucun de : %2.</translation>
    </message>
    <message>
        <source>--to is before --from.</source>
        <translation>--to est antérieur à --from.</translation>
    </message>
    <message>
        <source>Writes a briefing on the dossier as PDF, HTML, Markdown, OpenDocument text or Word: judgements, the timeline, a chronology in which every line is cited, participants, options, figures, questions, and the sources with the passages cited, word for word. Needs no display.
A character that no font here has is set by its code, as [U+13000], and standard error says in which passage.
An earlier OUT is replaced once the new one is complete, a dossier with --force alone.</source>
        <translation>Écrit une synthèse du dossier en PDF, HTML, Markdown, texte OpenDocument ou Word : jugements, frise, chronologie dont chaque ligne est sourcée, participants, options, chiffres, questions, et les sources avec les passages cités, mot pour mot. Aucun écran n’est nécessaire.
Un caractère qu’aucune police n’a est écrit par son code, comme [U+13000], et la sortie d’erreur dit dans quel passage.
Un OUT antérieur est remplacé une fois le nouveau complet, un dossier seulement avec --force.</translation>
    </message>
    <message>
        <source>Checks that a dossier keeps the rules of good dossiers: every passage stands in its source's text, every fact has a passage that supports it, everything that is shown has a fact, what rests on one source alone is not called confirmed, judgements are worded by ICD 203.
Prints a line for each problem, “where: reason”, the place as a JSON pointer into the dossier, and nothing for a dossier without problems. With --strict also what may be meant, but mostly is not, as “where: warning: reason”. A file that cannot be read as a dossier is refused on standard error, with the file, the place and the reason.</source>
        <translation>Vérifie qu’un dossier respecte les règles d’un bon dossier : chaque passage est dans le texte de sa source, chaque fait a un passage qui l’étaye, tout ce qui est montré a un fait, ce qui repose sur une seule source n’est pas dit confirmé, les jugements sont formulés selon l’ICD 203.
Affiche une ligne par problème, « lieu : raison », le lieu étant un pointeur JSON dans le dossier, et rien pour un dossier sans problème. Avec --strict, aussi ce qui peut être voulu mais ne l’est généralement pas, sous la forme « lieu : avertissement : raison ». Un fichier qui ne peut être lu comme dossier est refusé sur la sortie d’erreur, avec le fichier, le lieu et la raison.</translation>
    </message>
    <message>
        <source>Tell warnings too; they count as problems.</source>
        <translation>Donner aussi les avertissements ; ils comptent comme problèmes.</translation>
    </message>
    <message>
        <source>warning: </source>
        <translation>avertissement : </translation>
    </message>
    <message>
        <source>Usage: chancery [DOSSIER[#ID]...]</source>
        <translation>Utilisation : chancery [DOSSIER[#ID]...]</translation>
    </message>
    <message>
        <source>       chancery COMMAND ...</source>
        <translation>              chancery COMMAND ...</translation>
    </message>
    <message>
        <source>Chancery views diplomatic timelines: what happened, who took part, which options are on the table, and what each report said of it, word for word. Without a command it opens the viewer, on each of the dossiers named, or on a page to choose one.</source>
        <translation>Chancery affiche des frises diplomatiques : ce qui s’est passé, qui y a pris part, quelles options sont sur la table, et ce que chaque rapport en a dit, mot pour mot. Sans commande, il ouvre sa fenêtre sur chacun des dossiers nommés, ou sur une page pour en choisir un.</translation>
    </message>
    <message>
        <source>The object the viewer opens at, as “Copy link” makes it.</source>
        <translation>L’objet sur lequel la fenêtre s’ouvre, tel que le donne « Copier le lien ».</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes :</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options :</translation>
    </message>
    <message>
        <source>Show this help and stop; after a command, the command's.</source>
        <translation>Afficher cette aide et s’arrêter ; après une commande, celle de la commande.</translation>
    </message>
    <message>
        <source>Show the version and stop.</source>
        <translation>Afficher la version et s’arrêter.</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Exemples :</translation>
    </message>
    <message>
        <source>Results go to standard output, messages to standard error. Exit status: 0 done; 1 the dossier has problems or nothing was found; 2 wrong usage or unreadable input.</source>
        <translation>Les résultats vont sur la sortie standard, les messages sur la sortie d’erreur. Code de sortie : 0 terminé ; 1 le dossier a des problèmes ou rien n’a été trouvé ; 2 utilisation incorrecte ou entrée illisible.</translation>
    </message>
    <message>
        <source>“chancery --help” says how it is used.</source>
        <translation>« chancery --help » en donne le mode d’emploi.</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>Il n’y a pas d’option « %1 ».</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Il n’y a pas de commande « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is neither a command nor a file.</source>
        <translation>« %1 » n’est ni une commande ni un fichier.</translation>
    </message>
    <message>
        <source>Writes a dossier in the other form, without loss: the working form (.dossier, SQLite) or the interchange form (.json). Converting there and back again gives the same JSON to the byte.
An earlier OUT is replaced once the new one is complete, a dossier with --force alone; if anything fails it stays as it was.</source>
        <translation>Écrit un dossier dans l’autre forme, sans perte : la forme de travail (.dossier, SQLite) ou la forme d’échange (.json). L’aller-retour redonne le même JSON à l’octet près.
Un OUT antérieur est remplacé une fois le nouveau complet, un dossier seulement avec --force ; en cas d’échec, il reste tel quel.</translation>
    </message>
    <message>
        <source>The file to write; its name ends in .dossier or .json. “-” is JSON on the standard output.</source>
        <translation>Le fichier à écrire ; son nom se termine par .dossier ou .json. « - » envoie du JSON sur la sortie standard.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>PARTICIPANT</source>
        <translation>PARTICIPANT</translation>
    </message>
    <message>
        <source>OPTION</source>
        <translation>OPTION</translation>
    </message>
    <message>
        <source>STANCE</source>
        <translation>POSITION</translation>
    </message>
    <message>
        <source>HELD</source>
        <translation>TENUE</translation>
    </message>
    <message>
        <source>CONDITION</source>
        <translation>CONDITION</translation>
    </message>
    <message>
        <source>ASSERTION</source>
        <translation>ASSERTION</translation>
    </message>
    <message>
        <source>SRC</source>
        <translation>SRC</translation>
    </message>
    <message>
        <source>FACT</source>
        <translation>FAIT</translation>
    </message>
    <message>
        <source>EVENT</source>
        <translation>ÉVÉNEMENT</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>RÔLE</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>TYPE</translation>
    </message>
    <message>
        <source>ABOUT</source>
        <translation>SUJET</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>SIDES</source>
        <translation>CÔTÉS</translation>
    </message>
    <message>
        <source>best reliability %1</source>
        <translation>meilleure fiabilité %1</translation>
    </message>
    <message>
        <source>Says what changed from one dossier to another, or between two states of one: the objects that were added, removed and changed, with what differs in them and the sentence each rests on. Objects are the same where kind and id are, or where they are the same thing under another id: a source of the same text, a fact that says the same on the same passages, an event of which the same is told. An id alone is no difference. Exit status: 0 the dossiers say the same, 1 they differ, 2 one of them cannot be read.</source>
        <translation>Dit ce qui a changé d’un dossier à l’autre, ou entre deux états d’un même dossier : les objets ajoutés, supprimés et modifiés, avec ce qui diffère et la phrase sur laquelle chacun repose. Les objets sont les mêmes si leur nature et leur identifiant le sont, ou s’ils sont la même chose sous un autre identifiant : une source de même texte, un fait qui dit la même chose sur les mêmes passages, un événement dont on dit la même chose. Un identifiant seul n’est pas une différence. Code de retour : 0 les dossiers disent la même chose, 1 ils diffèrent, 2 l’un d’eux est illisible.</translation>
    </message>
    <message>
        <source>The later dossier, named in the same way.</source>
        <translation>Le dossier ultérieur, nommé de la même façon.</translation>
    </message>
    <message>
        <source>A JSON array (UTF-8), an object for every difference.</source>
        <translation>Un tableau JSON (UTF-8), un objet par différence.</translation>
    </message>
    <message>
        <source>BEFORE as it stood on this day (EDTF): where AFTER is the same dossier, what was learned since.</source>
        <translation>BEFORE tel qu’il était ce jour-là (EDTF) : si AFTER est le même dossier, ce qui a été appris depuis.</translation>
    </message>
    <message>
        <source>The dossier as it stood on this day (EDTF): without what was published later. What that hides is counted on standard error. What may have been published by then, and may not, stands apart: “list” has it last, marked, and “show” says so.</source>
        <translation>Le dossier tel qu’il était ce jour-là (EDTF) : sans ce qui a été publié plus tard. Ce que cela masque est compté sur la sortie d’erreur. Ce qui a pu être publié ou non à cette date est à part : « list » le donne en dernier, marqué, et « show » le signale.</translation>
    </message>
    <message>
        <source>For svg and png: the time shown, an EDTF date or interval; everything without it.</source>
        <translation>Pour svg et png : le temps montré, date ou intervalle EDTF ; tout sans cette option.</translation>
    </message>
    <message>
        <source>For svg and png: pixels; no higher than what there is. 1600 wide and as high as needed without it.</source>
        <translation>Pour svg et png : pixels ; pas plus haut que le contenu. Sans cette option, 1600 de large et la hauteur nécessaire.</translation>
    </message>
    <message>
        <source>--%1 goes with --format svg or png alone.</source>
        <translation>--%1 ne va qu’avec --format svg ou png.</translation>
    </message>
    <message>
        <source>--range: “%1” is no EDTF date with a first and a last day.</source>
        <translation>--range : « %1 » n’est pas une date EDTF avec un premier et un dernier jour.</translation>
    </message>
    <message>
        <source>--size: “%1” is no size such as 1600x900.</source>
        <translation>--size : « %1 » n’est pas une taille comme 1600x900.</translation>
    </message>
    <message>
        <source>%1: events left out, for want of a date that a calendar can hold: %2</source>
        <translation>%1 : événements omis, faute d’une date qu’un calendrier puisse contenir : %2</translation>
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
        <translation>Écrit un dossier pour d’autres programmes :
json : tout le dossier dans la forme d’échange, à transmettre : des textes joints, qui appartiennent à d’autres, seulement les passages cités, sauf avec --full-texts.
csv : un répertoire avec un fichier par type (RFC 4180), tel que l’affiche « chancery list --csv ».
ics : les événements datés en iCalendar (RFC 5545) : avec les heures si elles sont connues, sinon en jours entiers ; ce qui n’est pas certain est provisoire.
annotations : les faits sur leurs passages en Web Annotations du W3C (JSON-LD).
timelinejs : les événements datés pour TimelineJS (JSON).
svg, png : la frise en dessin, avec --range et --size au choix.
Avec --where, la partie qui correspond : ses faits, ce qu’ils nomment et sur quoi ils reposent, et de chaque événement quand, où et s’il a eu lieu.
Un OUT antérieur est remplacé une fois le nouveau complet, un dossier seulement avec --force.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>L’un de : %1.</translation>
    </message>
    <message>
        <source>The file to write; for csv, the folder. “-” is the standard output.</source>
        <translation>Le fichier à écrire ; pour csv, le répertoire. « - » désigne la sortie standard.</translation>
    </message>
    <message>
        <source>For json: with the attached texts, whole.</source>
        <translation>Pour json : avec les textes joints, entiers.</translation>
    </message>
    <message>
        <source>--format FORMAT is missing.</source>
        <translation>--format FORMAT manque.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>read as: %1</source>
        <translation>lu comme : %1</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1 : %2</translation>
    </message>
    <message>
        <source>%1: line %2: %3</source>
        <translation>%1 : ligne %2 : %3</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… et %1 de plus</translation>
    </message>
    <message>
        <source>new events: %1</source>
        <translation>nouveaux événements : %1</translation>
    </message>
    <message>
        <source>new sources: %1</source>
        <translation>nouvelles sources : %1</translation>
    </message>
    <message>
        <source>new passages: %1</source>
        <translation>nouveaux passages : %1</translation>
    </message>
    <message>
        <source>new participants: %1</source>
        <translation>nouveaux participants : %1</translation>
    </message>
    <message>
        <source>there already: %1</source>
        <translation>déjà présents : %1</translation>
    </message>
    <message>
        <source>of these with other words now, left as they were: %1</source>
        <translation>dont désormais formulés autrement, laissés tels quels : %1</translation>
    </message>
    <message>
        <source>standing in the file more than once: %1</source>
        <translation>présents plusieurs fois dans le fichier : %1</translation>
    </message>
    <message>
        <source>kept out: %1</source>
        <translation>écartés : %1</translation>
    </message>
    <message>
        <source>Brings in what other programs have listed. Tables of events (CSV, TSV) by the names of their columns, or as --map says; those of ICEWS, GDELT, ACLED, UCDP GED, TimelineJS and Aeon are known; TimelineJS and Wikidata JSON; iCalendar; travels as the Office of the Historian lists them (XML); annotations (Web Annotations, Hypothesis), which become passages; references (RIS, BibTeX, CSL-JSON), which become sources.
The file becomes a source, in parts where it is long, and each row a passage of it; what a row says of an event becomes facts that rest on it. Nobody has judged them: reliability is F, credibility 6, and what a machine coded is labelled so.
A row that means nothing is told by its line and kept out. A file that has grown since it was imported adds what is new: rows are known by their key column, or by their words. Ctrl+C ends it with nothing changed.</source>
        <translation>Importe ce que d’autres programmes ont recensé. Tableaux d’événements (CSV, TSV) d’après les noms de leurs colonnes, ou selon --map ; ceux d’ICEWS, GDELT, ACLED, UCDP GED, TimelineJS et Aeon sont connus ; JSON de TimelineJS et de Wikidata ; iCalendar ; voyages tels que les recense l’Office of the Historian (XML) ; annotations (Web Annotations, Hypothesis), qui deviennent des passages ; références (RIS, BibTeX, CSL-JSON), qui deviennent des sources.
Le fichier devient une source, en parties s’il est long, et chaque ligne un passage de celle-ci ; ce qu’une ligne dit d’un événement devient des faits qui reposent sur elle. Personne ne les a évalués : fiabilité F, crédibilité 6, et ce qu’une machine a codé est signalé comme tel.
Une ligne qui ne veut rien dire est indiquée par son numéro et écartée. Un fichier qui s’est allongé depuis son importation ajoute ce qui est nouveau : les lignes sont reconnues à leur colonne clé, ou à leurs mots. Ctrl+C l’interrompt sans rien changer.</translation>
    </message>
    <message>
        <source>A new dossier for it; its name ends in .dossier or .json.</source>
        <translation>Un nouveau dossier pour le recevoir ; son nom se termine par .dossier ou .json.</translation>
    </message>
    <message>
        <source>The dossier that it is added to.</source>
        <translation>Le dossier auquel l’ajouter.</translation>
    </message>
    <message>
        <source>What becomes of rows: “facts” (events with what the row says of them, the rule), or “events” (to source: no fact says anything of them yet).</source>
        <translation>Ce que deviennent les lignes : « facts » (événements avec ce que la ligne en dit, par défaut) ou « events » (à sourcer : aucun fait n’en dit encore rien).</translation>
    </message>
    <message>
        <source>What the file is, where it does not tell: %1.</source>
        <translation>Ce qu’est le fichier, s’il ne le dit pas : %1.</translation>
    </message>
    <message>
        <source>Which column, by its name or its number from 1, means what; without a column, that none does. May be given several times. Meanings: %1.</source>
        <translation>Quelle colonne, par son nom ou son numéro à partir de 1, signifie quoi ; sans colonne, qu’aucune ne le signifie. Peut être donné plusieurs fois. Significations : %1.</translation>
    </message>
    <message>
        <source>What the source is called, instead of the file's name.</source>
        <translation>Le nom de la source, à la place de celui du fichier.</translation>
    </message>
    <message>
        <source>The language it is in (BCP 47): en, de, uk.</source>
        <translation>La langue dans laquelle il est écrit (BCP 47) : en, de, uk.</translation>
    </message>
    <message>
        <source>Say what the file is taken for, show its first rows as they will be, and change nothing.</source>
        <translation>Dire pour quoi le fichier est pris, montrer ses premières lignes telles qu’elles seront, et ne rien changer.</translation>
    </message>
    <message>
        <source>--form: “%1” is none of %2.</source>
        <translation>--form : « %1 » n’est aucun de %2.</translation>
    </message>
    <message>
        <source>--language: “%1” is no language tag.</source>
        <translation>--language : « %1 » n’est pas une étiquette de langue.</translation>
    </message>
    <message>
        <source>It takes either -o NEW or --into DOSSIER.</source>
        <translation>Il faut soit -o NEW, soit --into DOSSIER.</translation>
    </message>
    <message>
        <source>NEW must end in .dossier or .json: “%1” does not.</source>
        <translation>NEW doit se terminer par .dossier ou .json : ce n’est pas le cas de « %1 ».</translation>
    </message>
    <message>
        <source>--as: %1 cannot become “%2”.</source>
        <translation>--as : %1 ne peut devenir « %2 ».</translation>
    </message>
    <message>
        <source>%1 is too large for a JSON dossier: take a .dossier.</source>
        <translation>%1 est trop grand pour un dossier JSON : choisissez un .dossier.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>May have been published by %1, and may not: %2</source>
        <translation>A pu être publié ou non au %1 : %2</translation>
    </message>
    <message>
        <source>Lists the objects of one kind: events in order of time, everything else in the order of the dossier; or what follows from its facts: positions on options, participations in events, and disagreements between reports, each with its sides. With --json or --csv the words are those of the files and nothing is left out; without, a table for reading. With --where, those that match, as “chancery search” finds them.
coverage lists the sentences of full texts that carry no fact, single-source the facts whose support all goes back to one source, one agency or one speaker.</source>
        <translation>Liste les objets d’un type : les événements dans l’ordre du temps, tout le reste dans l’ordre du dossier ; ou ce qui découle de ses faits : positions sur les options, participations aux événements, et divergences entre rapports, chacune avec ses côtés. Avec --json ou --csv, les mots sont ceux des fichiers et rien n’est omis ; sans, un tableau à lire. Avec --where, ceux qui correspondent, tels que les trouve « chancery search ».
coverage liste les phrases des textes intégraux qui ne portent aucun fait, single-source les faits dont tout l’appui remonte à une seule source, une seule agence ou un seul orateur.</translation>
    </message>
    <message>
        <source>One JSON array (UTF-8). Offsets count Unicode code points.</source>
        <translation>Un tableau JSON (UTF-8). Les positions comptent les points de code Unicode.</translation>
    </message>
    <message>
        <source>Comma-separated values (RFC 4180, UTF-8), headings first; of facts, a line for every passage. A cell that a spreadsheet would run as a formula is led by an apostrophe.</source>
        <translation>Valeurs séparées par des virgules (RFC 4180, UTF-8), en-têtes d’abord ; pour les faits, une ligne par passage. Une cellule qu’un tableur exécuterait comme formule est précédée d’une apostrophe.</translation>
    </message>
    <message>
        <source>--json and --csv exclude each other.</source>
        <translation>--json et --csv s’excluent.</translation>
    </message>
    <message>
        <source>There is no kind “%1”. Kinds are: %2.</source>
        <translation>Il n’y a pas de type « %1 ». Les types sont : %2.</translation>
    </message>
    <message>
        <source>--where chooses objects; “%1” are none.</source>
        <translation>--where choisit des objets ; « %1 » n’en sont pas.</translation>
    </message>
    <message>
        <source>Prints who changed what in a .dossier, and when (UTC), the oldest change first: a line for each change, and one for each object that it touched. A JSON dossier carries no such history.</source>
        <translation>Affiche qui a changé quoi dans un .dossier, et quand (UTC), du plus ancien changement au plus récent : une ligne par changement, et une par objet touché. Un dossier JSON ne contient pas cet historique.</translation>
    </message>
    <message>
        <source>Print a JSON array.</source>
        <translation>Afficher un tableau JSON.</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>personne n’est nommé</translation>
    </message>
    <message>
        <source>the dossier</source>
        <translation>le dossier</translation>
    </message>
    <message>
        <source>conflict: %1</source>
        <translation>conflit : %1</translation>
    </message>
    <message>
        <source>taken from mine: %1</source>
        <translation>pris de mine : %1</translation>
    </message>
    <message>
        <source>taken from theirs: %1</source>
        <translation>pris de theirs : %1</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(retiré)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>    base:   %1</source>
        <translation>    base :   %1</translation>
    </message>
    <message>
        <source>    mine:   %1</source>
        <translation>    mine :   %1</translation>
    </message>
    <message>
        <source>    theirs: %1</source>
        <translation>    theirs : %1</translation>
    </message>
    <message>
        <source>    rests on it: %1</source>
        <translation>    repose dessus : %1</translation>
    </message>
    <message>
        <source>of both: %1: %2</source>
        <translation>des deux : %1 : %2</translation>
    </message>
    <message>
        <source>Merges two dossiers that came of one: what one of them changed is taken from it, what both put into a list stands there once, and objects are the same where kind and id are, or by what they are. What both changed, each otherwise, is a conflict, and so is what one removed and the other changed or has something rest on: each is listed with both sides.
OUT is written where no conflict is left, or with --take; otherwise the exit status is 1 and nothing is written.</source>
        <translation>Fusionne deux dossiers de même origine : ce que l’un d’eux a changé en est repris, ce que les deux ont mis dans une liste y figure une fois, et les objets sont les mêmes si leur type et leur identifiant le sont, ou d’après ce qu’ils sont. Ce que les deux ont changé, chacun autrement, est un conflit, de même que ce que l’un a retiré et que l’autre a changé ou sur quoi il fait reposer quelque chose : chacun est listé avec les deux côtés.
OUT est écrit s’il ne reste aucun conflit, ou avec --take ; sinon le code de sortie est 1 et rien n’est écrit.</translation>
    </message>
    <message>
        <source>The dossier that both came of.</source>
        <translation>Le dossier dont les deux sont issus.</translation>
    </message>
    <message>
        <source>One of them: its ids and its order stay.</source>
        <translation>L’un d’eux : ses identifiants et son ordre restent.</translation>
    </message>
    <message>
        <source>The other one.</source>
        <translation>L’autre.</translation>
    </message>
    <message>
        <source>Whose side every conflict takes: “mine” or “theirs”.</source>
        <translation>Quel côté l’emporte dans chaque conflit : « mine » ou « theirs ».</translation>
    </message>
    <message>
        <source>--take is “mine” or “theirs”, not “%1”.</source>
        <translation>--take est « mine » ou « theirs », pas « %1 ».</translation>
    </message>
    <message>
        <source>conflicts: %1; nothing was written, --take mine or --take theirs decides them</source>
        <translation>conflits : %1 ; rien n’a été écrit, --take mine ou --take theirs les tranche</translation>
    </message>
    <message>
        <source>what is merged breaks the rules of a dossier, and nothing was written: %1</source>
        <translation>le résultat de la fusion enfreint les règles d’un dossier, et rien n’a été écrit : %1</translation>
    </message>
    <message>
        <source>what is merged breaks the rules of a dossier, and nothing was written</source>
        <translation>le résultat de la fusion enfreint les règles d’un dossier, et rien n’a été écrit</translation>
    </message>
    <message>
        <source>Makes an empty dossier, to which “chancery add-source” and “chancery apply” add: the working form (.dossier) or the interchange form (.json), by OUT's ending.</source>
        <translation>Crée un dossier vide, auquel « chancery add-source » et « chancery apply » ajoutent : la forme de travail (.dossier) ou la forme d’échange (.json), selon la fin de OUT.</translation>
    </message>
    <message>
        <source>The file to write; its name ends in .dossier or .json.</source>
        <translation>Le fichier à écrire ; son nom se termine par .dossier ou .json.</translation>
    </message>
    <message>
        <source>What the dossier is called.</source>
        <translation>Le nom du dossier.</translation>
    </message>
    <message>
        <source>--title is missing: a dossier has a title.</source>
        <translation>--title manque : un dossier a un titre.</translation>
    </message>
    <message>
        <source>The title is longer than %1 characters.</source>
        <translation>Le titre dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation>SOURCE</translation>
    </message>
    <message>
        <source>CHARACTERS</source>
        <translation>CARACTÈRES</translation>
    </message>
    <message>
        <source>FACTS</source>
        <translation>FAITS</translation>
    </message>
    <message>
        <source>PASSAGE</source>
        <translation>PASSAGE</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>DATE</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATUT</translation>
    </message>
    <message>
        <source>POSITIONS</source>
        <translation>POSITIONS</translation>
    </message>
    <message>
        <source>VALUES</source>
        <translation>VALEURS</translation>
    </message>
    <message>
        <source>FIGURE</source>
        <translation>CHIFFRE</translation>
    </message>
    <message>
        <source>QUESTION</source>
        <translation>QUESTION</translation>
    </message>
    <message>
        <source>CRED</source>
        <translation>CRÉD</translation>
    </message>
    <message>
        <source>STATEMENT</source>
        <translation>ÉNONCÉ</translation>
    </message>
    <message>
        <source>CONFIDENCE</source>
        <translation>CONFIANCE</translation>
    </message>
    <message>
        <source>JUDGEMENT</source>
        <translation>JUGEMENT</translation>
    </message>
    <message>
        <source>REL</source>
        <translation>FIAB</translation>
    </message>
    <message>
        <source>PUBLISHED</source>
        <translation>PUBLIÉ</translation>
    </message>
    <message>
        <source>Replace OUT even where it is a dossier.</source>
        <translation>Remplacer OUT même si c’est un dossier.</translation>
    </message>
    <message>
        <source>-o %1 is missing.</source>
        <translation>-o %1 manque.</translation>
    </message>
    <message>
        <source>this form cannot go to the standard output; a file is needed.</source>
        <translation>cette forme ne peut aller sur la sortie standard ; il faut un fichier.</translation>
    </message>
    <message>
        <source>OUT is a file that is read, and would be lost: “%1”.</source>
        <translation>OUT est un fichier qui est lu, et serait perdu : « %1 ».</translation>
    </message>
    <message>
        <source>OUT is a dossier, which is replaced with --force alone: “%1”.</source>
        <translation>OUT est un dossier, remplacé seulement avec --force : « %1 ».</translation>
    </message>
    <message>
        <source>%1 and %2: %3 of the first and %4 of the second</source>
        <translation>%1 et %2 : %3 du premier et %4 du second</translation>
    </message>
    <message>
        <source>; they count as one source</source>
        <translation>; elles comptent comme une seule source</translation>
    </message>
    <message>
        <source>Shows what sources have in common word for word: for each pair with at least five words in a row in both, the share of each one's words that stands in the other, and the stretches. The pair with the greatest share comes first. Texts are those that the dossier carries, whole or in excerpts. Sources count as one where the dossier says that one is derived from the other, or where most of three sentences, sixty words and three tenths of one, quoted speech left aside, stand in the other.</source>
        <translation>Montre ce que des sources ont en commun mot pour mot : pour chaque paire ayant au moins cinq mots consécutifs communs, la part des mots de chacune qui figure dans l’autre, et les segments. La paire à la plus grande part vient en premier. Les textes sont ceux que contient le dossier, entiers ou en extraits. Des sources comptent pour une si le dossier dit que l’une dérive de l’autre, ou si la plupart de trois phrases, soixante mots et trois dixièmes de l’une, hors propos cités, figurent dans l’autre.</translation>
    </message>
    <message>
        <source>One JSON array of {"first", "second", "firstShare", "secondShare", "sameRoot", "stretches": [{"firstStart", "firstEnd", "secondStart", "secondEnd", "sameWords", "firstText", "secondText"}]} (UTF-8); shares from 0 to 1, offsets in code points of the texts.</source>
        <translation>Un tableau JSON de {"first", "second", "firstShare", "secondShare", "sameRoot", "stretches": [{"firstStart", "firstEnd", "secondStart", "secondEnd", "sameWords", "firstText", "secondText"}]} (UTF-8) ; parts de 0 à 1, positions en points de code des textes.</translation>
    </message>
    <message>
        <source>%1: no two sources have five words in a row in common</source>
        <translation>%1 : il n’y a pas deux sources ayant cinq mots consécutifs en commun</translation>
    </message>
    <message>
        <source>Writes the viewer's window on a dossier as a PNG picture, for documentation and review. Needs no display.</source>
        <translation>Écrit la fenêtre du programme sur un dossier en image PNG, pour la documentation et la relecture. Aucun écran n’est nécessaire.</translation>
    </message>
    <message>
        <source>The PNG file to write; “-” is the standard output.</source>
        <translation>Le fichier PNG à écrire ; « - » désigne la sortie standard.</translation>
    </message>
    <message>
        <source>The object that is selected.</source>
        <translation>L’objet sélectionné.</translation>
    </message>
    <message>
        <source>The view that is in front: %1.</source>
        <translation>La vue au premier plan : %1.</translation>
    </message>
    <message>
        <source>With --where: what does not match is pale, and not hidden.</source>
        <translation>Avec --where : ce qui ne correspond pas est pâle, et non masqué.</translation>
    </message>
    <message>
        <source>The page of the options that is in front: %1.</source>
        <translation>La page des options au premier plan : %1.</translation>
    </message>
    <message>
        <source>How the views share the window: %1.</source>
        <translation>Comment les vues se partagent la fenêtre : %1.</translation>
    </message>
    <message>
        <source>What is open beside or over the views: %1. “start” is the page without a dossier, the others are about the object of --select.</source>
        <translation>Ce qui est ouvert à côté ou au-dessus des vues : %1. « start » est la page sans dossier, les autres portent sur l’objet de --select.</translation>
    </message>
    <message>
        <source>What the search looks for.</source>
        <translation>Ce que cherche la recherche.</translation>
    </message>
    <message>
        <source>The time that the timeline shows, an EDTF date or interval.</source>
        <translation>Le temps que montre la frise, date ou intervalle EDTF.</translation>
    </message>
    <message>
        <source>The window's size; %1x%2 where it is not given.</source>
        <translation>La taille de la fenêtre ; %1x%2 si elle n’est pas donnée.</translation>
    </message>
    <message>
        <source>light (as without this option) or dark.</source>
        <translation>light (comme sans cette option) ou dark.</translation>
    </message>
    <message>
        <source>A strip of pictures, one for each stop of the Tab key, and the stops by name.</source>
        <translation>Une bande d’images, une pour chaque arrêt de la touche Tab, et les arrêts par leur nom.</translation>
    </message>
    <message>
        <source>Of 256 colours at most: a smaller file.</source>
        <translation>De 256 couleurs au plus : un fichier plus petit.</translation>
    </message>
    <message>
        <source>Pixels of the picture for each of the window: 1 to 4.</source>
        <translation>Pixels de l’image pour chacun de la fenêtre : 1 à 4.</translation>
    </message>
    <message>
        <source>--dim is for --where.</source>
        <translation>--dim s’emploie avec --where.</translation>
    </message>
    <message>
        <source>--view: there is no “%1”; there are: %2.</source>
        <translation>--view : il n’y a pas de « %1 » ; il y a : %2.</translation>
    </message>
    <message>
        <source>--page: there is no “%1”; there are: %2.</source>
        <translation>--page : il n’y a pas de « %1 » ; il y a : %2.</translation>
    </message>
    <message>
        <source>--perspective: there is no “%1”; there are: %2.</source>
        <translation>--perspective : il n’y a pas de « %1 » ; il y a : %2.</translation>
    </message>
    <message>
        <source>--open: there is no “%1”; there are: %2.</source>
        <translation>--open : il n’y a pas « %1 » ; il y a : %2.</translation>
    </message>
    <message>
        <source>--open: select what it is about with --select.</source>
        <translation>--open : choisissez l’objet avec --select.</translation>
    </message>
    <message>
        <source>--theme: “%1” is neither light nor dark.</source>
        <translation>--theme : « %1 » n’est ni light ni dark.</translation>
    </message>
    <message>
        <source>--scale: “%1” is no number from 1 to 4.</source>
        <translation>--scale : « %1 » n’est pas un nombre de 1 à 4.</translation>
    </message>
    <message>
        <source>--size: “%1” is no size such as 1366x768.</source>
        <translation>--size : « %1 » n’est pas une taille comme 1366x768.</translation>
    </message>
    <message>
        <source>the picture would be larger than %1 pixels on a side.</source>
        <translation>l’image dépasserait %1 pixels de côté.</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>TITRE</translation>
    </message>
    <message>
        <source>Finds objects by their words: titles, statements, names and aliases, passages and texts; facts also by any name of those they concern. Kind by kind, the best first.</source>
        <translation>Trouve des objets par leurs mots : titres, énoncés, noms et alias, passages et textes ; les faits aussi par tout nom de ce qu’ils concernent. Type par type, les meilleurs d’abord.</translation>
    </message>
    <message>
        <source>The query, as one argument: quote it for the shell.</source>
        <translation>La requête, en un seul argument : entre guillemets pour le shell.</translation>
    </message>
    <message>
        <source>Show at most N objects; %1 where it is not given.</source>
        <translation>Afficher au plus N objets ; %1 sans cette option.</translation>
    </message>
    <message>
        <source>One JSON array of {"type", "id", "title", "titleMarks", and where there are any "sentence", "sentenceMarks", "from"} (UTF-8).</source>
        <translation>Un tableau JSON de {"type", "id", "title", "titleMarks", et s’il y a une phrase "sentence", "sentenceMarks", "from"} (UTF-8).</translation>
    </message>
    <message>
        <source>--limit: “%1” is no whole number from 1.</source>
        <translation>--limit : « %1 » n’est pas un nombre entier à partir de 1.</translation>
    </message>
    <message>
        <source>QUERY: “%1” has nothing to look for.</source>
        <translation>QUERY : « %1 » n’a rien à chercher.</translation>
    </message>
    <message>
        <source>More than %1 %2 match: those shown are the best of the first %1 in the dossier. More words find others.</source>
        <translation>Plus de %1 %2 correspondent : ceux montrés sont les meilleurs des %1 premiers du dossier. Plus de mots en trouvent d’autres.</translation>
    </message>
    <message>
        <source>%1: nothing found for “%2”</source>
        <translation>%1 : rien trouvé pour « %2 »</translation>
    </message>
    <message>
        <source>%1 of more than %2 shown; --limit shows more</source>
        <translation>%1 sur plus de %2 affichés ; --limit en montre plus</translation>
    </message>
    <message>
        <source>%1 of %2 shown; --limit shows more</source>
        <translation>%1 sur %2 affichés ; --limit en montre plus</translation>
    </message>
    <message>
        <source>there is no object “%1”</source>
        <translation>il n’y a pas d’objet « %1 »</translation>
    </message>
    <message>
        <source>“%1” may be any of %2</source>
        <translation>« %1 » peut désigner l’un de %2</translation>
    </message>
    <message>
        <source>Shows one object with the facts that concern it, and for each fact the source and the passage it rests on, word for word. Of a source or passage: the facts that rest on it; of a judgement: the facts it rests on. Of a participant first the card: what it holds, its events in order, positions, statements, and whom it met. Of a disagreement: its sides with their sentences.</source>
        <translation>Affiche un objet avec les faits qui le concernent, et pour chaque fait la source et le passage sur lequel il repose, mot pour mot. D’une source ou d’un passage : les faits qui reposent dessus ; d’un jugement : les faits sur lesquels il repose. D’un participant, d’abord la fiche : ses fonctions, ses événements dans l’ordre, ses positions, ses propos et ses rencontres. D’une divergence : ses côtés avec leurs phrases.</translation>
    </message>
    <message>
        <source>The id of any object or disagreement, as “chancery list” shows it; or a participant's name or alias.</source>
        <translation>L’identifiant d’un objet ou d’une divergence, tel que le montre « chancery list » ; ou le nom ou l’alias d’un participant.</translation>
    </message>
    <message>
        <source>A JSON array of one object (UTF-8), with its facts written out; of a source, also its text.</source>
        <translation>Un tableau JSON d’un objet (UTF-8), avec ses faits en toutes lettres ; d’une source, aussi son texte.</translation>
    </message>
    <message>
        <source>“%1” may have been published by %2, and may not.</source>
        <translation>« %1 » a pu être publié ou non au %2.</translation>
    </message>
    <message>
        <source>May have been published by %1, and may not:</source>
        <translation>A pu être publié ou non au %1 :</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Entrée standard</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>lecture impossible : %1</translation>
    </message>
    <message>
        <source>is longer than %1 MiB</source>
        <translation>dépasse %1 Mio</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>carries no other file</source>
        <translation>ne contient pas d’autre fichier</translation>
    </message>
    <message>
        <source>carries no “%1”, but: %2</source>
        <translation>ne contient pas « %1 », mais : %2</translation>
    </message>
    <message>
        <source>Prints the text of a file as “attach” reads it: plain text in whatever encoding it is in, Markdown without its marks, the article of an HTML page or of one that was saved (MHTML, WARC, WACZ), mail, a PDF, a Word or OpenDocument text in reading order. A file that takes more time or memory than a report does is given up.</source>
        <translation>Affiche le texte d’un fichier tel que le lit « attach » : texte brut dans n’importe quel encodage, Markdown sans ses marques, article d’une page HTML ou enregistrée (MHTML, WARC, WACZ), courriel, PDF, texte Word ou OpenDocument dans l’ordre de lecture. Un fichier qui demande plus de temps ou de mémoire qu’un rapport est abandonné.</translation>
    </message>
    <message>
        <source>The file; - for standard input.</source>
        <translation>Le fichier ; - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>Of an HTML page everything, not its article alone.</source>
        <translation>D’une page HTML, tout, et non son seul article.</translation>
    </message>
    <message>
        <source>One JSON object: sha256, format, encoding, pages, text; what the file says of itself (title, author, publisher, published, language, url, saved), and in “found” where each stood.</source>
        <translation>Un objet JSON : sha256, format, encoding, pages, text ; ce que le fichier dit de lui-même, comme son éditeur (title, author, publisher, published, language, url, saved), et dans « found » où chacun figurait.</translation>
    </message>
    <message>
        <source>Of an archive of several pages, the one to read.</source>
        <translation>D’une archive de plusieurs pages, celle à lire.</translation>
    </message>
    <message>
        <source>Of a message, the attachment of that name, as a file of its own.</source>
        <translation>D’un message, la pièce jointe de ce nom, comme fichier à part.</translation>
    </message>
    <message>
        <source>Give up after so much of the processor's time (60).</source>
        <translation>Abandonner après tant de temps processeur (60).</translation>
    </message>
    <message>
        <source>Give up where it takes more memory (1024).</source>
        <translation>Abandonner au-delà de tant de mémoire (1024).</translation>
    </message>
    <message>
        <source>--seconds takes a whole number from 1.</source>
        <translation>--seconds prend un nombre entier à partir de 1.</translation>
    </message>
    <message>
        <source>--megabytes takes a whole number from 1.</source>
        <translation>--megabytes prend un nombre entier à partir de 1.</translation>
    </message>
    <message>
        <source>It carries “%1” (%2), which --part reads.</source>
        <translation>Contient « %1 » (%2), que --part permet de lire.</translation>
    </message>
    <message>
        <source>%1: longer than %2 MiB</source>
        <translation>%1 : dépasse %2 Mio</translation>
    </message>
    <message>
        <source>%1: not a text in UTF-8</source>
        <translation>%1 : pas un texte en UTF-8</translation>
    </message>
    <message>
        <source>byte %1: %2</source>
        <translation>octet %1 : %2</translation>
    </message>
    <message>
        <source>a selector is a JSON object</source>
        <translation>un sélecteur est un objet JSON</translation>
    </message>
    <message>
        <source>“exact” must be a text that is not empty</source>
        <translation>« exact » doit être un texte non vide</translation>
    </message>
    <message>
        <source>“%1” must be a text</source>
        <translation>« %1 » doit être un texte</translation>
    </message>
    <message>
        <source>“%1” must be a whole number of code points, from 0</source>
        <translation>« %1 » doit être un nombre entier de points de code, à partir de 0</translation>
    </message>
    <message>
        <source>“end” lies before “start”</source>
        <translation>« end » est avant « start »</translation>
    </message>
    <message>
        <source>Standard input: %1</source>
        <translation>Entrée standard : %1</translation>
    </message>
    <message>
        <source>Standard input: line %1: %2</source>
        <translation>Entrée standard : ligne %1 : %2</translation>
    </message>
    <message>
        <source>Reads dates of the Extended Date/Time Format (ISO 8601-2, levels 0 to 2): partial, approximate and uncertain dates, intervals and sets; and intervals between times, or of a time and a duration, which are of ISO 8601-1 and whose level is iso8601. For each, a line of JSON gives its level and the first and last day it may mean, null for an open or unknown end; or else why it is none. Seasons are those of three whole months, on the northern hemisphere where none is named. Exit status 1 where one of them is no date.</source>
        <translation>Lit des dates du format Extended Date/Time Format (ISO 8601-2, niveaux 0 à 2) : dates partielles, approximatives et incertaines, intervalles et ensembles ; et des intervalles entre heures, ou d’une heure et d’une durée, qui relèvent d’ISO 8601-1 et dont le niveau est iso8601. Pour chacune, une ligne de JSON donne son niveau et le premier et le dernier jour qu’elle peut désigner, null pour une fin ouverte ou inconnue ; ou pourquoi ce n’en est pas une. Les saisons sont celles de trois mois entiers, de l’hémisphère nord si aucun n’est nommé. Code de sortie 1 si l’une d’elles n’est pas une date.</translation>
    </message>
    <message>
        <source>An expression, in quotes where the shell needs them.</source>
        <translation>Une expression, entre guillemets si le shell l’exige.</translation>
    </message>
    <message>
        <source>at character %1: %2</source>
        <translation>au caractère %1 : %2</translation>
    </message>
    <message>
        <source>Divides a text into sentences, headings, list items and table rows. For each, a line of JSON gives where it begins and ends, in Unicode code points, and its text without the white space around it. Exit status 1 where there is none.</source>
        <translation>Divise un texte en phrases, titres, éléments de liste et lignes de tableau. Pour chacun, une ligne de JSON donne où il commence et finit, en points de code Unicode, et son texte sans les blancs qui l’entourent. Code de sortie 1 s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>the text’s language, as a BCP 47 tag: it tells of ordinals and abbreviations</source>
        <translation>la langue du texte, en étiquette BCP 47 : elle éclaire ordinaux et abréviations</translation>
    </message>
    <message>
        <source>Finds a passage in a text. A line of JSON gives its state: exact, moved (the words stand elsewhere), reflowed (only layout, quotation marks, dashes or forms of letters differ), changed (a word or number differs) or lost; where it begins and ends, null where it is lost; what stands there; and a score from 0 to 1. Exit status 1 where a passage is lost.</source>
        <translation>Trouve un passage dans un texte. Une ligne de JSON donne son état : exact, moved (les mots sont ailleurs), reflowed (seuls diffèrent mise en page, guillemets, tirets ou formes de lettres), changed (un mot ou un nombre diffère) ou lost (perdu) ; où il commence et finit, null s’il est perdu ; ce qui s’y trouve ; et un score de 0 à 1. Code de sortie 1 si un passage est perdu.</translation>
    </message>
    <message>
        <source>{"exact", "prefix", "suffix", "start", "end"}, all but exact optional, offsets in Unicode code points; or - to read one from each line of standard input.</source>
        <translation>{"exact", "prefix", "suffix", "start", "end"}, tous facultatifs sauf exact, positions en points de code Unicode ; ou - pour en lire un par ligne de l’entrée standard.</translation>
    </message>
    <message>
        <source>--selector is missing.</source>
        <translation>--selector manque.</translation>
    </message>
    <message>
        <source>--selector: %1.</source>
        <translation>--selector : %1.</translation>
    </message>
    <message>
        <source>Only what QUERY matches, in the language of “chancery search”.</source>
        <translation>Seulement ce qui correspond à QUERY, dans le langage de « chancery search ».</translation>
    </message>
    <message>
        <source>QUERY: every word must occur; case and accents do not count, and one name of a participant stands for all. “"peace plan"”: side by side. “sanct*”: begins so. “a OR b”, “NOT a” or “-a”, brackets. Fields:</source>
        <translation>QUERY : chaque mot doit figurer ; casse et accents ne comptent pas, et un nom d’un participant vaut pour tous. « "peace plan" » : côte à côte. « sanct* » : commence ainsi. « a OR b », « NOT a » ou « -a », parenthèses. Champs :</translation>
    </message>
    <message>
        <source>query, character %1: %2</source>
        <translation>requête, caractère %1 : %2</translation>
    </message>
    <message>
        <source>Show this help and stop.</source>
        <translation>Afficher cette aide et s’arrêter.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 manque.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>« %1 » est un argument de trop.</translation>
    </message>
    <message>
        <source>%1 is empty, and names no file.</source>
        <translation>%1 est vide et ne désigne aucun fichier.</translation>
    </message>
    <message>
        <source>“chancery %1 --help” says how it is used.</source>
        <translation>« chancery %1 --help » en donne le mode d’emploi.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation : %1</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Arguments :</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the dossier has problems or nothing was found; 2 wrong usage or unreadable input.</source>
        <translation>Code de sortie : 0 terminé ; 1 le dossier a des problèmes ou rien n’a été trouvé ; 2 utilisation incorrecte ou entrée illisible.</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>éditeur</translation>
    </message>
    <message>
        <source>author</source>
        <translation>auteur</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publié</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>retrieved</source>
        <translation>récupéré</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>reliability</source>
        <translation>fiabilité</translation>
    </message>
    <message>
        <source>derived from</source>
        <translation>dérivé de</translation>
    </message>
    <message>
        <source>carries</source>
        <translation>contient</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>track</source>
        <translation>antécédents</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>%1, from character recognition</source>
        <translation>%1, par reconnaissance de caractères</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>attached</source>
        <translation>joint</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>also</source>
        <translation>aussi</translation>
    </message>
    <message>
        <source>member of</source>
        <translation>membre de</translation>
    </message>
    <message>
        <source>member</source>
        <translation>membre</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source> (reports differ)</source>
        <translation> (les rapports divergent)</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>other date</source>
        <translation>autre date</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unité</translation>
    </message>
    <message>
        <source>likelihood</source>
        <translation>probabilité</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>confiance</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>raison</translation>
    </message>
    <message>
        <source>stands on</source>
        <translation>tient à</translation>
    </message>
    <message>
        <source>made</source>
        <translation>formulé</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clé</translation>
    </message>
    <message>
        <source>a key judgement</source>
        <translation>un jugement clé</translation>
    </message>
    <message>
        <source>against</source>
        <translation>contre</translation>
    </message>
    <message>
        <source>assumes</source>
        <translation>suppose</translation>
    </message>
    <message>
        <source>alternative</source>
        <translation>autre hypothèse</translation>
    </message>
    <message>
        <source>would change</source>
        <translation>changerait</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>antérieur</translation>
    </message>
    <message>
        <source>Wording across texts</source>
        <translation>Formulations d’un texte à l’autre</translation>
    </message>
    <message>
        <source>Facts: %1</source>
        <translation>Faits : %1</translation>
    </message>
    <message>
        <source>confidence %1: %2</source>
        <translation>confiance %1 : %2</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>contesté</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>non daté</translation>
    </message>
    <message>
        <source>said by %1</source>
        <translation>dit par %1</translation>
    </message>
    <message>
        <source>said %1</source>
        <translation>dit le %1</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>page %1</translation>
    </message>
    <message>
        <source>characters %1</source>
        <translation>caractères %1</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>own note</source>
        <translation>note personnelle</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>aussi %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>~ dossier %1</source>
        <translation>~ dossier %1</translation>
    </message>
    <message>
        <source>Under another id, and the same: %1</source>
        <translation>Sous un autre identifiant, et identiques : %1</translation>
    </message>
    <message>
        <source>%1 added, %2 removed, %3 changed</source>
        <translation>%1 ajoutés, %2 retirés, %3 modifiés</translation>
    </message>
    <message>
        <source>A .dossier or .json file, or a dossier that comes with Chancery: %1.</source>
        <translation>Un fichier .dossier ou .json, ou un dossier fourni avec Chancery : %1.</translation>
    </message>
    <message>
        <source>A text in UTF-8. A byte order mark is not part of it.</source>
        <translation>Un texte en UTF-8. Un indicateur d’ordre des octets n’en fait pas partie.</translation>
    </message>
    <message>
        <source>was changed by somebody else in the meantime, and was left as it is now; try again</source>
        <translation>a été modifié par quelqu’un d’autre entre-temps, et laissé tel quel ; réessayez</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
</context>
<context>
    <name>CrashReport</name>
    <message>
        <source>Chancery has crashed. A report, without anything of your dossier, is in %1</source>
        <translation>Chancery s’est arrêté brutalement. Un rapport, sans rien de votre dossier, se trouve dans %1</translation>
    </message>
</context>
<context>
    <name>DisagreementKind</name>
    <message>
        <source>agreement</source>
        <translation>accord</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>précision</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>différence</translation>
    </message>
    <message>
        <source>update</source>
        <translation>mise à jour</translation>
    </message>
    <message>
        <source>denial</source>
        <translation>démenti</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>contradiction</translation>
    </message>
    <message>
        <source>the reports agree</source>
        <translation>les rapports concordent</translation>
    </message>
    <message>
        <source>the reports agree, one says it more closely</source>
        <translation>les rapports concordent, l’un est plus précis</translation>
    </message>
    <message>
        <source>the reports differ, all may be true</source>
        <translation>les rapports diffèrent, tous peuvent être vrais</translation>
    </message>
    <message>
        <source>a later report overtakes an earlier one</source>
        <translation>un rapport ultérieur remplace un rapport antérieur</translation>
    </message>
    <message>
        <source>put forward by one and denied by another</source>
        <translation>avancé par l’un et démenti par l’autre</translation>
    </message>
    <message>
        <source>the reports cannot all be true</source>
        <translation>les rapports ne peuvent tous être vrais</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>The dossier that this briefing was made from</source>
        <translation>Le dossier dont cette synthèse est tirée</translation>
    </message>
    <message>
        <source>Back to where it is cited, %1</source>
        <translation>Retour à l’endroit où il est cité, %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>Domain</name>
    <message>
        <source>spring %1</source>
        <translation>printemps %1</translation>
    </message>
    <message>
        <source>summer %1</source>
        <translation>été %1</translation>
    </message>
    <message>
        <source>autumn %1</source>
        <translation>automne %1</translation>
    </message>
    <message>
        <source>winter %1</source>
        <translation>hiver %1</translation>
    </message>
    <message>
        <source>northern spring %1</source>
        <translation>printemps boréal %1</translation>
    </message>
    <message>
        <source>northern summer %1</source>
        <translation>été boréal %1</translation>
    </message>
    <message>
        <source>northern autumn %1</source>
        <translation>automne boréal %1</translation>
    </message>
    <message>
        <source>northern winter %1</source>
        <translation>hiver boréal %1</translation>
    </message>
    <message>
        <source>southern spring %1</source>
        <translation>printemps austral %1</translation>
    </message>
    <message>
        <source>southern summer %1</source>
        <translation>été austral %1</translation>
    </message>
    <message>
        <source>southern autumn %1</source>
        <translation>automne austral %1</translation>
    </message>
    <message>
        <source>southern winter %1</source>
        <translation>hiver austral %1</translation>
    </message>
    <message>
        <source>the first quarter of %1</source>
        <translation>le premier trimestre de %1</translation>
    </message>
    <message>
        <source>the second quarter of %1</source>
        <translation>le deuxième trimestre de %1</translation>
    </message>
    <message>
        <source>the third quarter of %1</source>
        <translation>le troisième trimestre de %1</translation>
    </message>
    <message>
        <source>the fourth quarter of %1</source>
        <translation>le quatrième trimestre de %1</translation>
    </message>
    <message>
        <source>the first third of %1</source>
        <translation>le premier tiers de %1</translation>
    </message>
    <message>
        <source>the second third of %1</source>
        <translation>le deuxième tiers de %1</translation>
    </message>
    <message>
        <source>the last third of %1</source>
        <translation>le dernier tiers de %1</translation>
    </message>
    <message>
        <source>the first half of %1</source>
        <translation>la première moitié de %1</translation>
    </message>
    <message>
        <source>the second half of %1</source>
        <translation>la seconde moitié de %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Type d’événement</translation>
    </message>
    <message>
        <source>Kind of fact</source>
        <translation>Type de fait</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Reliability at least</source>
        <translation>Fiabilité minimale</translation>
    </message>
    <message>
        <source>Independent sources at least</source>
        <translation>Sources indépendantes au moins</translation>
    </message>
    <message>
        <source>Assertion</source>
        <translation>Assertion</translation>
    </message>
    <message>
        <source>Disputed only</source>
        <translation>Contestés seulement</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Only what is in the visible range</source>
        <translation>Seulement la période visible</translation>
    </message>
    <message>
        <source>only “between” has a high end</source>
        <translation>seul « entre » a une borne haute</translation>
    </message>
    <message>
        <source>is below low</source>
        <translation>est inférieur à la borne basse</translation>
    </message>
    <message>
        <source>is not after start</source>
        <translation>n’est pas après le début</translation>
    </message>
    <message>
        <source>a page begins before the one before it</source>
        <translation>une page commence avant la précédente</translation>
    </message>
    <message>
        <source>a fact rests on one passage at least</source>
        <translation>un fait repose sur au moins un passage</translation>
    </message>
    <message>
        <source>Of what is hidden, this may have been published by %1, and may not: %2.</source>
        <translation>De ce qui est masqué, ceci a pu être publié ou non au %1 : %2.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>nearly %1</source>
        <translation>près de %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>As known on %1: hides %2.</source>
        <translation>État connu au %1 : masque %2.</translation>
    </message>
    <message>
        <source>Published later, whole or in part: %1.</source>
        <translation>Publiés plus tard, en tout ou partie : %1.</translation>
    </message>
    <message>
        <source>Hidden, though they may have been published by then, whole or in part: %1.</source>
        <translation>Masqués, bien qu’ils aient pu être publiés alors, en tout ou partie : %1.</translation>
    </message>
    <message>
        <source>%1 BCE</source>
        <translation>%1 av. J.-C.</translation>
    </message>
    <message>
        <source>%1 CE</source>
        <translation>%1 apr. J.-C.</translation>
    </message>
    <message>
        <source>%1 to %2 CE</source>
        <translation>%1 à %2 apr. J.-C.</translation>
    </message>
    <message>
        <source>%1 to %2 BCE</source>
        <translation>%1 à %2 av. J.-C.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>some year from %1, about %2</source>
        <translation>une année parmi %1, vers %2</translation>
    </message>
    <message>
        <source>some year before 1 BCE</source>
        <translation>une année avant 1 av. J.-C.</translation>
    </message>
    <message>
        <source>some year</source>
        <translation>une année</translation>
    </message>
    <message>
        <source>some year of the form %1%2</source>
        <translation>une année de la forme %1%2</translation>
    </message>
    <message>
        <source>some year in the %1s</source>
        <translation>une année des années %1</translation>
    </message>
    <message>
        <source>some year from %1</source>
        <translation>une année parmi %1</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1, %2 à %3</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>some month</source>
        <translation>un mois</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
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
        <translation>le jour %1, %2, %3</translation>
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
        <translation>un jour, %1</translation>
    </message>
    <message>
        <source>some day</source>
        <translation>un jour</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>le jour %1</translation>
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
        <translation>%1 : incertain et approximatif</translation>
    </message>
    <message>
        <source>%1 uncertain</source>
        <translation>%1 : incertain</translation>
    </message>
    <message>
        <source>%1 approximate</source>
        <translation>%1 : approximatif</translation>
    </message>
    <message>
        <source>year</source>
        <translation>année</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>season</source>
        <translation>saison</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>possibly about %1</source>
        <translation>peut-être vers %1</translation>
    </message>
    <message>
        <source>possibly %1</source>
        <translation>peut-être %1</translation>
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
        <translation>début : %1, fin non indiquée</translation>
    </message>
    <message>
        <source>from %1, end unknown</source>
        <translation>début : %1, fin inconnue</translation>
    </message>
    <message>
        <source>until %1, no start given</source>
        <translation>fin : %1, début non indiqué</translation>
    </message>
    <message>
        <source>until %1, start unknown</source>
        <translation>fin : %1, début inconnu</translation>
    </message>
    <message>
        <source>no start or end given</source>
        <translation>ni début ni fin indiqués</translation>
    </message>
    <message>
        <source>no start given, end unknown</source>
        <translation>début non indiqué, fin inconnue</translation>
    </message>
    <message>
        <source>start unknown, no end given</source>
        <translation>début inconnu, fin non indiquée</translation>
    </message>
    <message>
        <source>%1 and all after</source>
        <translation>%1 et tout après</translation>
    </message>
    <message>
        <source>%1 and all before</source>
        <translation>%1 et tout avant</translation>
    </message>
    <message>
        <source>on or after %1</source>
        <translation>%1 ou plus tard</translation>
    </message>
    <message>
        <source>on or before %1</source>
        <translation>%1 ou plus tôt</translation>
    </message>
    <message>
        <source>in or after %1</source>
        <translation>%1 ou plus tard</translation>
    </message>
    <message>
        <source>in or before %1</source>
        <translation>%1 ou plus tôt</translation>
    </message>
    <message>
        <source>some time in %1</source>
        <translation>à un moment, %1</translation>
    </message>
</context>
<context>
    <name>DossierCheck</name>
    <message>
        <source>source %1 is derived from %2, which goes back to it</source>
        <translation>la source %1 dérive de %2, qui remonte à elle</translation>
    </message>
    <message>
        <source>%1 belongs to %2, which belongs to it</source>
        <translation>%1 appartient à %2, qui lui appartient</translation>
    </message>
    <message>
        <source>fact %1 rests on part of a sentence that says something else as a whole: “%2”</source>
        <translation>le fait %1 repose sur une partie d’une phrase qui, entière, dit autre chose : « %2 »</translation>
    </message>
    <message>
        <source>the passage %1 has nothing of what fact %2 says, and makes it no more certain</source>
        <translation>le passage %1 n’a rien de ce que dit le fait %2, et ne le rend pas plus certain</translation>
    </message>
    <message>
        <source>fact %1 gives as %2 what its passages say with “%3”</source>
        <translation>le fait %1 donne comme %2 ce que ses passages disent avec « %3 »</translation>
    </message>
    <message>
        <source>fact %1 says “%2” where its passage has “%3”</source>
        <translation>le fait %1 dit « %2 » là où son passage a « %3 »</translation>
    </message>
    <message>
        <source>fact %1 cites the passage %2 twice</source>
        <translation>le fait %1 cite deux fois le passage %2</translation>
    </message>
    <message>
        <source>no passage supports fact %1</source>
        <translation>aucun passage n’étaye le fait %1</translation>
    </message>
    <message>
        <source>fact %1 is called confirmed by other sources, but all of its support goes back to one source</source>
        <translation>le fait %1 est dit confirmé par d’autres sources, mais tout son appui remonte à une seule source</translation>
    </message>
    <message>
        <source>fact %1 is %2, yet gives the event as %3</source>
        <translation>le fait %1 est %2, mais donne l’événement comme %3</translation>
    </message>
    <message>
        <source>fact %1 is planned, yet gives the role %2; a plan can only expect</source>
        <translation>le fait %1 est prévu, mais donne le rôle %2 ; un plan ne peut qu’attendre</translation>
    </message>
    <message>
        <source>the statement of judgement %1 does not carry its likelihood “%2”</source>
        <translation>l’énoncé du jugement %1 ne porte pas sa probabilité « %2 »</translation>
    </message>
    <message>
        <source>the statement of judgement %1 says “%2”, which is not its likelihood</source>
        <translation>l’énoncé du jugement %1 dit « %2 », qui n’est pas sa probabilité</translation>
    </message>
    <message>
        <source>%1 is said to belong to a person, %2</source>
        <translation>%1 est dit appartenir à une personne, %2</translation>
    </message>
    <message>
        <source>judgement %1 rests on no fact</source>
        <translation>le jugement %1 ne repose sur aucun fait</translation>
    </message>
    <message>
        <source>judgement %1 states its confidence (“%2”) in the sentence; ICD 203 keeps it apart</source>
        <translation>le jugement %1 donne sa confiance (« %2 ») dans la phrase ; l’ICD 203 la sépare</translation>
    </message>
    <message>
        <source>passage %1 has only one of start and end</source>
        <translation>le passage %1 n’a qu’un de start et end</translation>
    </message>
    <message>
        <source>passage %1 is %2 characters long, but reaches from %3 to %4</source>
        <translation>le passage %1 compte %2 caractères, mais va de %3 à %4</translation>
    </message>
    <message>
        <source>the words of passage %1 do not stand at character %2 of the text</source>
        <translation>les mots du passage %1 ne sont pas au caractère %2 du texte</translation>
    </message>
    <message>
        <source>passage %1 does not follow this prefix</source>
        <translation>le passage %1 ne suit pas ce préfixe</translation>
    </message>
    <message>
        <source>this suffix does not follow passage %1</source>
        <translation>ce suffixe ne suit pas le passage %1</translation>
    </message>
    <message>
        <source>the words of passage %1 do not stand in the text of %2: “%3”</source>
        <translation>les mots du passage %1 ne sont pas dans le texte de %2 : « %3 »</translation>
    </message>
    <message>
        <source>passage %1 repeats the passage %2</source>
        <translation>le passage %1 répète le passage %2</translation>
    </message>
    <message>
        <source>source %1 is derived, but does not say why it is held to be</source>
        <translation>la source %1 est dérivée, mais ne dit pas pourquoi elle est tenue pour telle</translation>
    </message>
    <message>
        <source>none of the passages of fact %1 names %2</source>
        <translation>aucun des passages du fait %1 ne nomme %2</translation>
    </message>
    <message>
        <source>none of the passages of fact %1 has the role “%2”</source>
        <translation>aucun des passages du fait %1 n’a le rôle « %2 »</translation>
    </message>
    <message>
        <source>fact %1 gives the role “%2” to somebody of whom its passages say “%3”</source>
        <translation>le fait %1 donne le rôle « %2 » à quelqu’un dont ses passages disent « %3 »</translation>
    </message>
    <message>
        <source>the id “%1” is that of %2 already</source>
        <translation>l’identifiant « %1 » est déjà celui de %2</translation>
    </message>
    <message>
        <source>fact %1 says, of the same passage, what %2 says</source>
        <translation>le fait %1 dit, du même passage, ce que dit %2</translation>
    </message>
    <message>
        <source>fact %1 has credibility %2, and %3, which says much the same of the passage %4, %5</source>
        <translation>le fait %1 a la crédibilité %2, et %3, qui dit à peu près la même chose du passage %4, a %5</translation>
    </message>
    <message>
        <source>fact %1 says what %2 says: one fact may rest on both of their passages</source>
        <translation>le fait %1 dit ce que dit %2 : un seul fait peut reposer sur leurs deux passages</translation>
    </message>
    <message>
        <source>fact %1 says that something is denied, which the passage %2, where it is alleged, does not contradict</source>
        <translation>le fait %1 dit que quelque chose est démenti, que le passage %2, où c’est allégué, ne contredit pas</translation>
    </message>
    <message>
        <source>fact %1 says that something is alleged, and the passage %2 does not deny that it is: it denies what is alleged</source>
        <translation>le fait %1 dit que quelque chose est allégué, et le passage %2 ne nie pas que ce le soit : il nie ce qui est allégué</translation>
    </message>
    <message>
        <source>fact %1 is called confirmed by other sources, but however many report it, it is the word of %2 alone</source>
        <translation>le fait %1 est dit confirmé par d’autres sources, mais, si nombreux qu’on le rapporte, il n’est que la parole de %2</translation>
    </message>
    <message>
        <source>fact %1 says that %2 has been, on the word of %3, which was published before it, by %4</source>
        <translation>le fait %1 dit que %2 a eu lieu, sur la foi de %3, publié avant, au plus tard le %4</translation>
    </message>
    <message>
        <source>fact %1 is reported for %2, which reaches beyond its reports, published by %3</source>
        <translation>le fait %1 est rapporté pour %2, au-delà de ses rapports, publiés au plus tard le %3</translation>
    </message>
    <message>
        <source>none of the passages of fact %1 has the date %2: they name %3</source>
        <translation>aucun des passages du fait %1 n’a la date %2 : ils nomment %3</translation>
    </message>
    <message>
        <source>a day without its year</source>
        <translation>un jour sans son année</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>%1 seul</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>no fact rests on passage %1</source>
        <translation>aucun fait ne repose sur le passage %1</translation>
    </message>
    <message>
        <source>no fact concerns the %1 %2</source>
        <translation>aucun fait ne concerne : %1 %2</translation>
    </message>
    <message>
        <source>facts bear on question %1, but none raises it</source>
        <translation>des faits se rapportent à la question %1, mais aucun ne la soulève</translation>
    </message>
    <message>
        <source>fact %1 states what fact %2 states</source>
        <translation>le fait %1 énonce ce qu’énonce le fait %2</translation>
    </message>
    <message>
        <source>filter “%1” asks for the %2 “%3”, which is not there</source>
        <translation>le filtre « %1 » demande : %2 « %3 », qui n’existe pas</translation>
    </message>
    <message>
        <source>bookmark “%1” is of “%2”, which is not there</source>
        <translation>le signet « %1 » porte sur « %2 », qui n’existe pas</translation>
    </message>
    <message>
        <source>the passage %1 stands out of the order of the full text</source>
        <translation>le passage %1 n’est pas dans l’ordre du texte intégral</translation>
    </message>
    <message>
        <source>the excerpts of %1 hold words that no passage quotes: “%2”</source>
        <translation>les extraits de %1 contiennent des mots qu’aucun passage ne cite : « %2 »</translation>
    </message>
    <message>
        <source>none of the passages of fact %1 has the number %2</source>
        <translation>aucun des passages du fait %1 n’a le nombre %2</translation>
    </message>
    <message>
        <source>fact %1 gives as “%2” what its passages say with “%3”</source>
        <translation>le fait %1 donne comme « %2 » ce que ses passages disent avec « %3 »</translation>
    </message>
    <message>
        <source>there is no object “%1”</source>
        <translation>il n’y a pas d’objet « %1 »</translation>
    </message>
    <message>
        <source>“%1” is a %2, and a fact is not about one</source>
        <translation>« %1 » est de type %2, et un fait ne porte pas là-dessus</translation>
    </message>
    <message>
        <source>“%1” stands in this list twice</source>
        <translation>« %1 » figure deux fois dans cette liste</translation>
    </message>
    <message>
        <source>“%1” is a %2; a %3 is wanted</source>
        <translation>« %1 » est de type %2 ; il faut : %3</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message numerus="yes">
        <source>%Ln fact rests on the words as they are now: “%1”</source>
        <comment>%Ln facts rest on the words as they are now: “%1”</comment>
        <translation>
            <numerusform>%Ln fait repose sur les mots tels qu’ils sont : « %1 »</numerusform>
            <numerusform>%Ln faits reposent sur les mots tels qu’ils sont : « %1 »</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no such object</source>
        <translation>cet objet n’existe pas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fact is of it from now on</source>
        <comment>%Ln facts are of it from now on</comment>
        <translation>
            <numerusform>%Ln fait lui appartient désormais</numerusform>
            <numerusform>%Ln faits lui appartiennent désormais</numerusform>
        </translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: no longer %2</source>
        <translation>%1 : n’est plus %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1 : %2 → %3</translation>
    </message>
    <message>
        <source>the dossier: %1</source>
        <translation>le dossier : %1</translation>
    </message>
    <message>
        <source>the text has no characters %1 to %2</source>
        <translation>le texte n’a pas de caractères %1 à %2</translation>
    </message>
    <message>
        <source>there are no words in what was chosen</source>
        <translation>la sélection ne contient aucun mot</translation>
    </message>
    <message>
        <source>a passage cannot reach over a gap between excerpts</source>
        <translation>un passage ne peut enjamber une coupure entre extraits</translation>
    </message>
    <message>
        <source>a fact has a statement</source>
        <translation>un fait a un énoncé</translation>
    </message>
    <message>
        <source>its statement stays as it was: “%1”</source>
        <translation>son énoncé reste inchangé : « %1 »</translation>
    </message>
    <message>
        <source>the passage %1 has these words already</source>
        <translation>le passage %1 a déjà ces mots</translation>
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
        <translation>presque impossible : 1–5 %</translation>
    </message>
    <message>
        <source>highly improbable: 5–20 %</source>
        <translation>très improbable : 5–20 %</translation>
    </message>
    <message>
        <source>improbable: 20–45 %</source>
        <translation>improbable : 20–45 %</translation>
    </message>
    <message>
        <source>as probable as not: 45–55 %</source>
        <translation>une chance sur deux environ : 45–55 %</translation>
    </message>
    <message>
        <source>probable: 55–80 %</source>
        <translation>probable : 55–80 %</translation>
    </message>
    <message>
        <source>highly probable: 80–95 %</source>
        <translation>très probable : 80–95 %</translation>
    </message>
    <message>
        <source>nearly certain: 95–99 %</source>
        <translation>presque certain : 95–99 %</translation>
    </message>
    <message>
        <source>Say what you conclude.</source>
        <translation>Dites ce que vous concluez.</translation>
    </message>
    <message>
        <source>One likelihood a sentence: this one has “%1” and “%2”.</source>
        <translation>Une seule probabilité par phrase : celle-ci a « %1 » et « %2 ».</translation>
    </message>
    <message>
        <source>The sentence does not carry its likelihood, “%1”.</source>
        <translation>La phrase ne porte pas sa probabilité, « %1 ».</translation>
    </message>
    <message>
        <source>The sentence says “%1”: choose that term, or word it without.</source>
        <translation>La phrase dit « %1 » : choisissez ce terme, ou reformulez-la sans lui.</translation>
    </message>
    <message>
        <source>“%1” is confidence, and stands apart: likelihood and confidence never in one sentence.</source>
        <translation>« %1 » relève de la confiance, qui se donne à part : jamais probabilité et confiance dans une même phrase.</translation>
    </message>
    <message>
        <source>Say why the confidence is what it is.</source>
        <translation>Dites pourquoi la confiance est ce qu’elle est.</translation>
    </message>
    <message>
        <source>It rests on no fact yet: drag facts here, pick them, or take the selected one.</source>
        <translation>Il ne repose encore sur aucun fait : glissez-en ici, choisissez-en, ou prenez celui sélectionné.</translation>
    </message>
    <message>
        <source>One fact stands for it and against it.</source>
        <translation>Un même fait est pour et contre.</translation>
    </message>
    <message>
        <source>The earlier wording is kept: “%1”</source>
        <translation>La formulation antérieure est conservée : « %1 »</translation>
    </message>
    <message>
        <source>the id is in use</source>
        <translation>l’identifiant est déjà utilisé</translation>
    </message>
    <message>
        <source>does not say which %1</source>
        <translation>ne dit pas lequel : %1</translation>
    </message>
    <message>
        <source>does not say which date</source>
        <translation>ne dit pas quelle date</translation>
    </message>
    <message>
        <source>cannot be merged with itself</source>
        <translation>ne peut être fusionné avec lui-même</translation>
    </message>
    <message>
        <source>is no %1, as %2 is</source>
        <translation>n’est pas de type %1, comme %2</translation>
    </message>
    <message>
        <source>only participants, events, options, figures and questions are merged</source>
        <translation>seuls participants, événements, options, chiffres et questions se fusionnent</translation>
    </message>
    <message>
        <source>a dossier has a title</source>
        <translation>un dossier a un titre</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>dépasse %1 caractères</translation>
    </message>
    <message>
        <source>“%1” is no language tag</source>
        <translation>« %1 » n’est pas une étiquette de langue</translation>
    </message>
    <message>
        <source>has no title</source>
        <translation>n’a pas de titre</translation>
    </message>
    <message>
        <source>takes more than a title</source>
        <translation>demande plus qu’un titre</translation>
    </message>
    <message>
        <source>must have a title</source>
        <translation>doit avoir un titre</translation>
    </message>
    <message>
        <source>a passage has no title: its words are those of its source</source>
        <translation>un passage n’a pas de titre : ses mots sont ceux de sa source</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>cannot be removed while others rest on it: %1</source>
        <translation>ne peut être retiré tant que d’autres reposent dessus : %1</translation>
    </message>
    <message>
        <source>%1 neither: %2</source>
        <translation>%1 non plus : %2</translation>
    </message>
    <message>
        <source>is not known here: there are “put” and “remove”</source>
        <translation>n’est pas connu ici : il y a « put » et « remove »</translation>
    </message>
    <message>
        <source>has neither “put” nor “remove”</source>
        <translation>n’a ni « put » ni « remove »</translation>
    </message>
    <message>
        <source>expected an object, found %1</source>
        <translation>objet attendu, trouvé : %1</translation>
    </message>
    <message>
        <source>is not known here</source>
        <translation>n’est pas connu ici</translation>
    </message>
    <message>
        <source>the id “%1” is that of %2 already</source>
        <translation>l’identifiant « %1 » est déjà celui de %2</translation>
    </message>
    <message>
        <source>the id is that of %1</source>
        <translation>l’identifiant est celui de %1</translation>
    </message>
    <message>
        <source>expected an array, found %1</source>
        <translation>tableau attendu, trouvé : %1</translation>
    </message>
    <message>
        <source>expected a string, found %1</source>
        <translation>chaîne attendue, trouvé : %1</translation>
    </message>
    <message>
        <source>there is no object “%1”</source>
        <translation>il n’y a pas d’objet « %1 »</translation>
    </message>
    <message>
        <source>“%1” stands in this file twice</source>
        <translation>« %1 » figure deux fois dans ce fichier</translation>
    </message>
    <message>
        <source>%1 says what %2 says, and is joined with it</source>
        <translation>%1 dit ce que dit %2, et y est joint</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 devient %2</translation>
    </message>
    <message>
        <source>%1 – %2: %3</source>
        <translation>%1 – %2 : %3</translation>
    </message>
    <message>
        <source>%1: in %2</source>
        <translation>%1 : dans %2</translation>
    </message>
    <message>
        <source>goes with it: %1</source>
        <translation>disparaît avec : %1</translation>
    </message>
    <message>
        <source>%1 no longer names %2</source>
        <translation>%1 ne nomme plus %2</translation>
    </message>
    <message>
        <source>the excerpts of %1 lose the words that nothing quotes any more</source>
        <translation>les extraits de %1 perdent les mots que plus rien ne cite</translation>
    </message>
    <message>
        <source>the dossier’s bottom line loses %1 of the facts it rests on</source>
        <translation>l’essentiel du dossier perd %1 des faits sur lesquels il repose</translation>
    </message>
    <message>
        <source>%1 is no longer confirmed by another source: its credibility is 2 instead of 1</source>
        <translation>%1 n’est plus confirmé par une autre source : sa crédibilité est 2 au lieu de 1</translation>
    </message>
    <message>
        <source>Also called “%1”.</source>
        <translation>Aussi appelé « %1 ».</translation>
    </message>
    <message>
        <source>%1 stays: its words are not in %2</source>
        <translation>%1 reste : ses mots ne sont pas dans %2</translation>
    </message>
</context>
<context>
    <name>EventDate</name>
    <message>
        <source>%1 (planned)</source>
        <translation>%1 (prévu)</translation>
    </message>
</context>
<context>
    <name>EventPlace</name>
    <message>
        <source>%1 (planned)</source>
        <translation>%1 (prévu)</translation>
    </message>
    <message>
        <source>%1 (alleged)</source>
        <translation>%1 (allégué)</translation>
    </message>
    <message>
        <source>%1 (denied)</source>
        <translation>%1 (démenti)</translation>
    </message>
    <message>
        <source>%1 (less closely)</source>
        <translation>%1 (moins précis)</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>SVG, the timeline as a drawing</source>
        <translation>SVG, la frise en dessin</translation>
    </message>
    <message>
        <source>PNG, the timeline as a picture</source>
        <translation>PNG, la frise en image</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Date : %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Statut : %1</translation>
    </message>
    <message>
        <source>is a stream; CSV tables are a folder with several files</source>
        <translation>est un flux ; les tableaux CSV forment un répertoire de plusieurs fichiers</translation>
    </message>
    <message>
        <source>is no folder; CSV tables are a folder with several files</source>
        <translation>n’est pas un répertoire ; les tableaux CSV forment un répertoire de plusieurs fichiers</translation>
    </message>
    <message>
        <source>the folder cannot be made: %1</source>
        <translation>le répertoire ne peut pas être créé : %1</translation>
    </message>
    <message>
        <source>JSON dossier, for interchange</source>
        <translation>Dossier JSON, pour l’échange</translation>
    </message>
    <message>
        <source>CSV tables, a folder with a file a kind</source>
        <translation>Tableaux CSV, un répertoire avec un fichier par type</translation>
    </message>
    <message>
        <source>iCalendar, the dated events</source>
        <translation>iCalendar, les événements datés</translation>
    </message>
    <message>
        <source>W3C Web Annotations, facts on passages</source>
        <translation>Web Annotations du W3C, les faits sur les passages</translation>
    </message>
    <message>
        <source>TimelineJS, the dated events</source>
        <translation>TimelineJS, les événements datés</translation>
    </message>
</context>
<context>
    <name>FactForm</name>
    <message>
        <source>Note: a plain statement</source>
        <translation>Note : un simple énoncé</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Position on an option</source>
        <translation>Position sur une option</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Date of an event</source>
        <translation>Date d’un événement</translation>
    </message>
    <message>
        <source>Where an event was</source>
        <translation>Lieu d’un événement</translation>
    </message>
    <message>
        <source>State of an event</source>
        <translation>État d’un événement</translation>
    </message>
    <message>
        <source>Aspect of an option</source>
        <translation>Aspect d’une option</translation>
    </message>
    <message>
        <source>Question: what bears on it</source>
        <translation>Question : ce qui s’y rapporte</translation>
    </message>
    <message>
        <source>Link between events</source>
        <translation>Lien entre événements</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>FirstOpen</name>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture de %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The dossier could not be opened – Chancery</source>
        <translation>Le dossier n’a pu être ouvert – Chancery</translation>
    </message>
</context>
<context>
    <name>HiddenFacts</name>
    <message numerus="yes">
        <source>%Ln fact hidden by the filter</source>
        <comment>%Ln facts hidden by the filter</comment>
        <translation>
            <numerusform>%Ln fait masqué par le filtre</numerusform>
            <numerusform>%Ln faits masqués par le filtre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Date de fin</translation>
    </message>
    <message>
        <source>End time</source>
        <translation>Heure de fin</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>End year</source>
        <translation>Année de fin</translation>
    </message>
    <message>
        <source>End month</source>
        <translation>Mois de fin</translation>
    </message>
    <message>
        <source>End day</source>
        <translation>Jour de fin</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>CAMEO code</source>
        <translation>Code CAMEO</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>made a statement</source>
        <translation>a fait une déclaration</translation>
    </message>
    <message>
        <source>appealed</source>
        <translation>a lancé un appel</translation>
    </message>
    <message>
        <source>expressed intent to cooperate</source>
        <translation>a exprimé l’intention de coopérer</translation>
    </message>
    <message>
        <source>consulted</source>
        <translation>a consulté</translation>
    </message>
    <message>
        <source>cooperated diplomatically</source>
        <translation>a coopéré sur le plan diplomatique</translation>
    </message>
    <message>
        <source>cooperated materially</source>
        <translation>a coopéré sur le plan matériel</translation>
    </message>
    <message>
        <source>provided aid</source>
        <translation>a fourni une aide</translation>
    </message>
    <message>
        <source>yielded</source>
        <translation>a cédé</translation>
    </message>
    <message>
        <source>investigated</source>
        <translation>a enquêté</translation>
    </message>
    <message>
        <source>demanded</source>
        <translation>a exigé</translation>
    </message>
    <message>
        <source>disapproved</source>
        <translation>a désapprouvé</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>a rejeté</translation>
    </message>
    <message>
        <source>threatened</source>
        <translation>a menacé</translation>
    </message>
    <message>
        <source>protested</source>
        <translation>a protesté</translation>
    </message>
    <message>
        <source>exhibited force posture</source>
        <translation>a fait démonstration de force</translation>
    </message>
    <message>
        <source>reduced relations</source>
        <translation>a réduit les relations</translation>
    </message>
    <message>
        <source>coerced</source>
        <translation>a contraint</translation>
    </message>
    <message>
        <source>assaulted</source>
        <translation>a agressé</translation>
    </message>
    <message>
        <source>fought</source>
        <translation>a combattu</translation>
    </message>
    <message>
        <source>used unconventional mass violence</source>
        <translation>a employé une violence de masse non conventionnelle</translation>
    </message>
    <message>
        <source>a table of events</source>
        <translation>un tableau d’événements</translation>
    </message>
    <message>
        <source>a TimelineJS timeline</source>
        <translation>une frise TimelineJS</translation>
    </message>
    <message>
        <source>a calendar</source>
        <translation>un calendrier</translation>
    </message>
    <message>
        <source>entities of Wikidata</source>
        <translation>des entités de Wikidata</translation>
    </message>
    <message>
        <source>annotations</source>
        <translation>des annotations</translation>
    </message>
    <message>
        <source>references in RIS</source>
        <translation>des références en RIS</translation>
    </message>
    <message>
        <source>references in BibTeX</source>
        <translation>des références en BibTeX</translation>
    </message>
    <message>
        <source>references in CSL-JSON</source>
        <translation>des références en CSL-JSON</translation>
    </message>
    <message>
        <source>travels as the Office of the Historian lists them</source>
        <translation>des voyages tels que les recense l’Office of the Historian</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>has no title</source>
        <translation>n’a pas de titre</translation>
    </message>
    <message>
        <source>has no target</source>
        <translation>n’a pas de cible</translation>
    </message>
    <message>
        <source>marks no words: it has neither a TextQuoteSelector nor a TextPositionSelector</source>
        <translation>ne marque aucun mot : il n’a ni TextQuoteSelector ni TextPositionSelector</translation>
    </message>
    <message>
        <source>is a reference without an end (ER)</source>
        <translation>est une référence sans fin (ER)</translation>
    </message>
    <message>
        <source>has nothing that names an event</source>
        <translation>n’a rien qui nomme un événement</translation>
    </message>
    <message>
        <source>“%1” has no date that can be read</source>
        <translation>« %1 » n’a pas de date lisible</translation>
    </message>
    <message>
        <source>has no events (VEVENT)</source>
        <translation>n’a pas d’événements (VEVENT)</translation>
    </message>
    <message>
        <source>has no events (VEVENT), but %1</source>
        <translation>n’a pas d’événements (VEVENT), mais %1</translation>
    </message>
    <message>
        <source>is an event without an end (END:VEVENT)</source>
        <translation>est un événement sans fin (END:VEVENT)</translation>
    </message>
    <message>
        <source>is no event that can be read</source>
        <translation>n’est pas un événement lisible</translation>
    </message>
    <message>
        <source>a TimelineJS sheet</source>
        <translation>une feuille TimelineJS</translation>
    </message>
    <message>
        <source>an Aeon Timeline table</source>
        <translation>un tableau de frise Aeon Timeline</translation>
    </message>
    <message>
        <source>ICEWS events</source>
        <translation>des événements ICEWS</translation>
    </message>
    <message>
        <source>GDELT 1 events</source>
        <translation>des événements GDELT 1</translation>
    </message>
    <message>
        <source>GDELT 2 events</source>
        <translation>des événements GDELT 2</translation>
    </message>
    <message>
        <source>ACLED events</source>
        <translation>des événements ACLED</translation>
    </message>
    <message>
        <source>UCDP GED events</source>
        <translation>des événements UCDP GED</translation>
    </message>
    <message>
        <source>“%1” is no MEANING=COLUMN</source>
        <translation>« %1 » n’est pas de la forme MEANING=COLUMN</translation>
    </message>
    <message>
        <source>there is no column “%1”</source>
        <translation>il n’y a pas de colonne « %1 »</translation>
    </message>
    <message>
        <source>Imported %1: %2 new of %3</source>
        <translation>Importation de %1 : %2 nouveaux sur %3</translation>
    </message>
    <message>
        <source>is a PDF: “chancery add-source” takes it as a source</source>
        <translation>est un PDF : « chancery add-source » le prend comme source</translation>
    </message>
    <message>
        <source>is a ZIP archive, as workbooks and text documents are: save a workbook as CSV; “chancery add-source” takes a text document as a source</source>
        <translation>est une archive ZIP, comme les classeurs et les documents texte : enregistrez un classeur en CSV ; « chancery add-source » prend un document texte comme source</translation>
    </message>
    <message>
        <source>is a message: “chancery add-source” takes it as a source</source>
        <translation>est un message : « chancery add-source » le prend comme source</translation>
    </message>
    <message>
        <source>is references as %1 writes them: have them written as RIS, BibTeX or CSL-JSON</source>
        <translation>contient des références au format %1 : faites-les écrire en RIS, BibTeX ou CSL-JSON</translation>
    </message>
    <message>
        <source>is no text but %1</source>
        <translation>n’est pas un texte mais %1</translation>
    </message>
    <message>
        <source>“%1” is no date</source>
        <translation>« %1 » n’est pas une date</translation>
    </message>
    <message>
        <source>is no row: a quotation mark is not closed, or it is far too long</source>
        <translation>n’est pas une ligne : un guillemet n’est pas fermé, ou elle est bien trop longue</translation>
    </message>
    <message>
        <source>says of nobody that he travelled</source>
        <translation>ne dit de personne qu’il a voyagé</translation>
    </message>
    <message>
        <source>is not closed</source>
        <translation>n’est pas fermé</translation>
    </message>
    <message>
        <source>is no XML: %1</source>
        <translation>n’est pas du XML : %1</translation>
    </message>
    <message>
        <source>%1 has no label</source>
        <translation>%1 n’a pas de libellé</translation>
    </message>
    <message>
        <source>the entity</source>
        <translation>l’entité</translation>
    </message>
    <message>
        <source>%1 (%2) has no date (P585, P580, P582, P571, P577)</source>
        <translation>%1 (%2) n’a pas de date (P585, P580, P582, P571, P577)</translation>
    </message>
    <message>
        <source>is an entry that cannot be read: “%1”</source>
        <translation>est une entrée illisible : « %1 »</translation>
    </message>
    <message>
        <source>is an entry without an end</source>
        <translation>est une entrée sans fin</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>est un répertoire</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>lecture impossible : %1</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>is a list of addresses (vCard), and has no events</source>
        <translation>est une liste d’adresses (vCard), et n’a pas d’événements</translation>
    </message>
    <message>
        <source>is named as a calendar and is none: it does not begin with BEGIN:VCALENDAR</source>
        <translation>porte le nom d’un calendrier et n’en est pas un : il ne commence pas par BEGIN:VCALENDAR</translation>
    </message>
    <message>
        <source>begins as a calendar or a list of addresses does (BEGIN:), and has nothing of either</source>
        <translation>commence comme un calendrier ou une liste d’adresses (BEGIN:), et n’en a rien</translation>
    </message>
    <message>
        <source>is XML or HTML, and no list that is imported: “chancery add-source” takes it as a source</source>
        <translation>est du XML ou du HTML, et non une liste importable : « chancery add-source » le prend comme source</translation>
    </message>
    <message>
        <source>is no text (a workbook has to be saved as CSV)</source>
        <translation>n’est pas un texte (un classeur doit être enregistré en CSV)</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>octet %1</translation>
    </message>
    <message>
        <source>is no JSON: %1</source>
        <translation>n’est pas du JSON : %1</translation>
    </message>
    <message>
        <source>is JSON, and neither a TimelineJS timeline, entities of Wikidata, annotations nor references in CSL-JSON</source>
        <translation>est du JSON, mais ni une frise TimelineJS, ni des entités de Wikidata, ni des annotations, ni des références en CSL-JSON</translation>
    </message>
    <message>
        <source>has no rows</source>
        <translation>n’a pas de lignes</translation>
    </message>
    <message>
        <source>is text without columns, and no list that is imported: “chancery add-source” takes it as a source</source>
        <translation>est du texte sans colonnes, et non une liste importable : « chancery add-source » le prend comme source</translation>
    </message>
    <message>
        <source>has rows without names of columns, and no column is known to name an event: map one, as title=1</source>
        <translation>a des lignes sans noms de colonnes, et aucune colonne connue pour nommer un événement : attribuez-en une, comme title=1</translation>
    </message>
    <message>
        <source>has no column that is known to name an event: map one, as title=COLUMN; its columns are: %1</source>
        <translation>n’a aucune colonne connue pour nommer un événement : attribuez-en une, comme title=COLUMN ; ses colonnes sont : %1</translation>
    </message>
    <message>
        <source>is larger than %1 MiB, the most that is read of this kind of file</source>
        <translation>dépasse %1 Mio, le maximum lu pour ce type de fichier</translation>
    </message>
    <message>
        <source>is no text</source>
        <translation>n’est pas un texte</translation>
    </message>
    <message>
        <source>As %1 has it.</source>
        <translation>Tel que dans %1.</translation>
    </message>
    <message>
        <source>Named in %1; nobody has judged it.</source>
        <translation>Nommé dans %1 ; personne ne l’a évalué.</translation>
    </message>
    <message>
        <source>does not say what it is of</source>
        <translation>ne dit pas de quoi il s’agit</translation>
    </message>
    <message>
        <source>tells a place in a text and no words, and the dossier does not have that text</source>
        <translation>indique un endroit dans un texte sans ses mots, et le dossier n’a pas ce texte</translation>
    </message>
    <message>
        <source>tells a place behind the end of the text of %1</source>
        <translation>indique un endroit au-delà de la fin du texte de %1</translation>
    </message>
    <message>
        <source>tells a place where nothing stands</source>
        <translation>indique un endroit où rien ne figure</translation>
    </message>
    <message>
        <source>its words do not stand in the text of %1: “%2”</source>
        <translation>ses mots ne figurent pas dans le texte de %1 : « %2 »</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>dépasse %1 caractères</translation>
    </message>
    <message>
        <source>is in an encoding that cannot be told: it may be %1</source>
        <translation>est dans un encodage indéterminable ; il peut s’agir de %1</translation>
    </message>
    <message>
        <source>is too large to be read in %1: save it in UTF-8</source>
        <translation>est trop grand pour être lu en %1 : enregistrez-le en UTF-8</translation>
    </message>
    <message>
        <source>has other words than when it was imported, and stays as it was</source>
        <translation>a d’autres mots que lors de son importation, et reste tel quel</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>%1: in %2</source>
        <translation>%1 : dans %2</translation>
    </message>
    <message>
        <source>%1, part %2</source>
        <translation>%1, partie %2</translation>
    </message>
    <message>
        <source>%1, coded by a machine; nobody has judged it.</source>
        <translation>%1, codé par une machine ; personne ne l’a évalué.</translation>
    </message>
    <message>
        <source>Imported as %1; nobody has judged it.</source>
        <translation>Importé comme %1 ; personne ne l’a évalué.</translation>
    </message>
    <message>
        <source>Coded by a machine from reports that are not in this dossier.</source>
        <translation>Codé par une machine d’après des rapports qui ne sont pas dans ce dossier.</translation>
    </message>
    <message>
        <source>A further part of the same file.</source>
        <translation>Une autre partie du même fichier.</translation>
    </message>
</context>
<context>
    <name>JsonDossier</name>
    <message>
        <source>is longer than %1 characters</source>
        <translation>dépasse %1 caractères</translation>
    </message>
    <message>
        <source>is larger than %1, the most that is read</source>
        <translation>dépasse %1, le maximum lu</translation>
    </message>
    <message>
        <source>“%1” is not a Chancery dossier</source>
        <translation>« %1 » n’est pas un dossier Chancery</translation>
    </message>
    <message>
        <source>version %1 is not known to this Chancery, which reads versions 1 to %2</source>
        <translation>la version %1 est inconnue de ce Chancery, qui lit les versions 1 à %2</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>est un répertoire</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>is %1; the largest JSON dossier that is read has %2</source>
        <translation>fait %1 ; le plus grand dossier JSON lu a %2</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>lecture impossible : %1</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>une chaîne</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>un tableau</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>“%1” is not a day</source>
        <translation>« %1 » n’est pas un jour</translation>
    </message>
    <message>
        <source>expected a whole number from 2 to 255</source>
        <translation>nombre entier de 2 à 255 attendu</translation>
    </message>
    <message>
        <source>a filter has one criterion at least</source>
        <translation>un filtre a au moins un critère</translation>
    </message>
    <message>
        <source>its last day is before its first</source>
        <translation>son dernier jour précède le premier</translation>
    </message>
    <message>
        <source>a bookmark names an object, a range, or both</source>
        <translation>un signet nomme un objet, une plage, ou les deux</translation>
    </message>
    <message>
        <source>“%1” is not an id</source>
        <translation>« %1 » n’est pas un identifiant</translation>
    </message>
    <message>
        <source>its end is not after its begin</source>
        <translation>sa fin n’est pas après son début</translation>
    </message>
    <message>
        <source>a range has a begin and an end</source>
        <translation>une plage a un début et une fin</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>line 1, column 1</source>
        <translation>ligne 1, colonne 1</translation>
    </message>
    <message>
        <source>the text is UTF-16; JSON is UTF-8</source>
        <translation>le texte est en UTF-16 ; le JSON est en UTF-8</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>not valid JSON: %1</source>
        <translation>JSON non valide : %1</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>écriture impossible : %1</translation>
    </message>
    <message>
        <source>expected an object, found %1</source>
        <translation>objet attendu, trouvé : %1</translation>
    </message>
    <message>
        <source>the member “%1” is missing</source>
        <translation>le membre « %1 » manque</translation>
    </message>
    <message>
        <source>the member “%1” belongs to version %2 of the format; the document is version %3</source>
        <translation>le membre « %1 » appartient à la version %2 du format ; le document est en version %3</translation>
    </message>
    <message>
        <source>is true or left out, found %1</source>
        <translation>vaut true ou est omis, trouvé : %1</translation>
    </message>
    <message>
        <source>expected a whole number from %1, found %2</source>
        <translation>nombre entier à partir de %1 attendu, trouvé : %2</translation>
    </message>
    <message>
        <source>expected a whole number from %1 to %2, found %3</source>
        <translation>nombre entier de %1 à %2 attendu, trouvé : %3</translation>
    </message>
    <message>
        <source>expected 64 hexadecimal digits in lower case</source>
        <translation>64 chiffres hexadécimaux en minuscules attendus</translation>
    </message>
    <message>
        <source>“%1” is not an EDTF date: %2</source>
        <translation>« %1 » n’est pas une date EDTF : %2</translation>
    </message>
    <message>
        <source>expected a number, found %1</source>
        <translation>nombre attendu, trouvé : %1</translation>
    </message>
    <message>
        <source>unknown member “%1”</source>
        <translation>membre inconnu « %1 »</translation>
    </message>
    <message>
        <source>expected a string, found %1</source>
        <translation>chaîne attendue, trouvé : %1</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>ne doit pas être vide</translation>
    </message>
    <message>
        <source>holds half of a surrogate pair, which is no character</source>
        <translation>contient une moitié de paire de substitution, qui n’est pas un caractère</translation>
    </message>
    <message>
        <source>holds the character U+0000</source>
        <translation>contient le caractère U+0000</translation>
    </message>
    <message>
        <source>“%1” is not an id: lower-case letters, digits and hyphens, a letter first, 128 characters at most</source>
        <translation>« %1 » n’est pas un identifiant : minuscules, chiffres et traits d’union, une lettre d’abord, 128 caractères au plus</translation>
    </message>
    <message>
        <source>expected true or false, found %1</source>
        <translation>true ou false attendu, trouvé : %1</translation>
    </message>
    <message>
        <source>expected a whole number, found %1</source>
        <translation>nombre entier attendu, trouvé : %1</translation>
    </message>
    <message>
        <source>expected an array, found %1</source>
        <translation>tableau attendu, trouvé : %1</translation>
    </message>
    <message>
        <source>“%1” is none of: %2</source>
        <translation>« %1 » n’est aucun de : %2</translation>
    </message>
    <message>
        <source>“%1” belongs to version %2 of the format; the document is version %3</source>
        <translation>« %1 » appartient à la version %2 du format ; le document est en version %3</translation>
    </message>
    <message>
        <source>“%1” stands in this list twice</source>
        <translation>« %1 » figure deux fois dans cette liste</translation>
    </message>
    <message>
        <source>no folder can be made there: %1</source>
        <translation>aucun répertoire ne peut y être créé : %1</translation>
    </message>
    <message>
        <source>cannot be taken over: %1</source>
        <translation>reprise impossible : %1</translation>
    </message>
    <message>
        <source>something follows the value</source>
        <translation>quelque chose suit la valeur</translation>
    </message>
    <message>
        <source>the text ends too early</source>
        <translation>le texte finit trop tôt</translation>
    </message>
    <message>
        <source>arrays and objects stand in each other more than %1 deep</source>
        <translation>tableaux et objets sont imbriqués sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>expected “,” or “}”</source>
        <translation>« , » ou « } » attendu</translation>
    </message>
    <message>
        <source>expected “,” or “]”</source>
        <translation>« , » ou « ] » attendu</translation>
    </message>
    <message>
        <source>expected a value</source>
        <translation>valeur attendue</translation>
    </message>
    <message>
        <source>expected a digit</source>
        <translation>chiffre attendu</translation>
    </message>
    <message>
        <source>a number does not begin with 0</source>
        <translation>un nombre ne commence pas par 0</translation>
    </message>
    <message>
        <source>the text ends within a string</source>
        <translation>le texte finit à l’intérieur d’une chaîne</translation>
    </message>
    <message>
        <source>a string holds the control character U+%1, which must be escaped</source>
        <translation>une chaîne contient le caractère de contrôle U+%1, qui doit être échappé</translation>
    </message>
    <message>
        <source>the bytes are not valid UTF-8</source>
        <translation>les octets ne sont pas de l’UTF-8 valide</translation>
    </message>
    <message>
        <source>“\u” is followed by four hexadecimal digits</source>
        <translation>« \u » est suivi de quatre chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>the escape is none that JSON has</source>
        <translation>cette séquence d’échappement n’existe pas en JSON</translation>
    </message>
    <message>
        <source>expected the name of a member, in double quotes</source>
        <translation>nom de membre attendu, entre guillemets doubles</translation>
    </message>
    <message>
        <source>the member “%1” stands in this object twice</source>
        <translation>le membre « %1 » figure deux fois dans cet objet</translation>
    </message>
    <message>
        <source>expected “:”</source>
        <translation>« : » attendu</translation>
    </message>
    <message>
        <source>holds more than %1</source>
        <translation>contient plus de %1</translation>
    </message>
    <message>
        <source>cannot be written: there is no such folder</source>
        <translation>écriture impossible : ce répertoire n’existe pas</translation>
    </message>
    <message>
        <source>is no file, and this can be written to a file alone</source>
        <translation>n’est pas un fichier, et ceci ne peut être écrit que dans un fichier</translation>
    </message>
    <message>
        <source>is a device or a socket, and no file</source>
        <translation>est un périphérique ou un socket, et non un fichier</translation>
    </message>
    <message>
        <source>is open or read here, and would be lost; another file is needed</source>
        <translation>est ouvert ou lu ici, et serait perdu ; il faut un autre fichier</translation>
    </message>
    <message>
        <source>is read-only</source>
        <translation>est en lecture seule</translation>
    </message>
    <message>
        <source>may not be written</source>
        <translation>n’est pas accessible en écriture</translation>
    </message>
    <message>
        <source>is a dossier, and is not replaced unasked</source>
        <translation>est un dossier, et n’est pas remplacé sans demande</translation>
    </message>
    <message>
        <source>cannot be written: no file can be made in the folder %1: %2</source>
        <translation>écriture impossible : aucun fichier ne peut être créé dans le répertoire %1 : %2</translation>
    </message>
    <message>
        <source>leads elsewhere now; nothing was written</source>
        <translation>mène ailleurs à présent ; rien n’a été écrit</translation>
    </message>
</context>
<context>
    <name>Markup</name>
    <message numerus="yes">
        <source>Hidden text was left out: %Ln word.</source>
        <comment>Hidden text was left out: %Ln words.</comment>
        <translation>
            <numerusform>Du texte masqué a été omis : %Ln mot.</numerusform>
            <numerusform>Du texte masqué a été omis : %Ln mots.</numerusform>
        </translation>
    </message>
    <message>
        <source>address it was saved from</source>
        <translation>adresse d’enregistrement</translation>
    </message>
    <message>
        <source>comment of SingleFile</source>
        <translation>commentaire de SingleFile</translation>
    </message>
    <message>
        <source>comment of the browser that saved it</source>
        <translation>commentaire du navigateur qui l’a enregistrée</translation>
    </message>
    <message>
        <source>comment of the Wayback Machine</source>
        <translation>commentaire de la Wayback Machine</translation>
    </message>
    <message>
        <source>address in the Wayback Machine</source>
        <translation>adresse dans la Wayback Machine</translation>
    </message>
    <message>
        <source>The toolbar of the program that saved the page was left out.</source>
        <translation>La barre d’outils du programme qui a enregistré la page a été omise.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>About</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>Agencies it carries</source>
        <translation>Agences reprises</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Put forward as</source>
        <translation>Avancé comme</translation>
    </message>
    <message>
        <source>Text attached</source>
        <translation>Texte joint</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Bottom line</source>
        <translation>L’essentiel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>Crédibilité</translation>
    </message>
    <message>
        <source>Information cut-off</source>
        <translation>Date d’arrêt</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Répète</translation>
    </message>
    <message>
        <source>Why it repeats</source>
        <translation>Pourquoi il répète</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Finit à</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Repose sur</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Diffusion</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Key judgement</source>
        <translation>Jugement clé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Formulé le</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Type de média</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>Membre de</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Votre note</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Of event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Établie par</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Where that is from</source>
        <translation>D’où cela vient</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Est</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Why so reliable</source>
        <translation>Raison de la fiabilité</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>Récupéré le</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Dit le</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Orateur</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Énoncé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>kept</source>
        <translation>conservé</translation>
    </message>
    <message>
        <source>%1 comes in as %2: that id is of %3 in mine</source>
        <translation>%1 entre comme %2 : cet identifiant est celui de %3 dans le mien</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>A bookmark needs a name.</source>
        <translation>Un signet a besoin d’un nom.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters.</source>
        <translation>Le nom dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>There is a bookmark “%1” already.</source>
        <translation>Il y a déjà un signet « %1 ».</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>“%1”, which is not in the dossier</source>
        <translation>« %1 », qui n’est pas dans le dossier</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>inachevé</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>%1 confidence</source>
        <translation>confiance %1</translation>
    </message>
    <message>
        <source>a key judgement</source>
        <translation>un jugement clé</translation>
    </message>
    <message>
        <source>its facts changed or are contradicted: look at it again</source>
        <translation>ses faits ont changé ou sont contredits : revoyez-le</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
    </message>
</context>
<context>
    <name>MonthOfDay</name>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message numerus="yes">
        <source>%Ln independent source</source>
        <comment>%Ln independent sources</comment>
        <translation>
            <numerusform>%Ln source indépendante</numerusform>
            <numerusform>%Ln sources indépendantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>janv.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>févr.</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>avr.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>juil.</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>août</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sept.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>déc.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, which is no source here</source>
        <translation>%1, qui n’est pas une source ici</translation>
    </message>
    <message>
        <source>the word of %1</source>
        <translation>la parole de %1</translation>
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
        <translation>environ %1</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1 ?</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>au plus tard %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>%1 or later</source>
        <translation>%1 ou plus tard</translation>
    </message>
</context>
<context>
    <name>OtherDate</name>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>less closely</source>
        <translation>moins précis</translation>
    </message>
    <message>
        <source>by another report</source>
        <translation>selon un autre rapport</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>démenti</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>there is not enough memory for the picture</source>
        <translation>la mémoire ne suffit pas pour l’image</translation>
    </message>
    <message>
        <source>There is no view “%1”; there are: %2</source>
        <translation>Il n’y a pas de vue « %1 » ; il y a : %2</translation>
    </message>
    <message>
        <source>%1: there is no object “%2”</source>
        <translation>%1 : il n’y a pas d’objet « %2 »</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>ProseMark</name>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>6 January, last month</source>
        <translation>6 janvier, le mois dernier</translation>
    </message>
    <message>
        <source>Figures and money</source>
        <translation>Chiffres et argent</translation>
    </message>
    <message>
        <source>about 35, €90 billion</source>
        <translation>environ 35, 90 milliards d’euros</translation>
    </message>
    <message>
        <source>Quoted speech</source>
        <translation>Propos cités</translation>
    </message>
    <message>
        <source>“what was said”</source>
        <translation>« ce qui a été dit »</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Attribution</translation>
    </message>
    <message>
        <source>said, according to</source>
        <translation>a dit, selon</translation>
    </message>
    <message>
        <source>Hedges</source>
        <translation>Réserves</translation>
    </message>
    <message>
        <source>may, expected to</source>
        <translation>pourrait, devrait</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>signed, committed</source>
        <translation>signé, engagé</translation>
    </message>
    <message>
        <source>Negations</source>
        <translation>Négations</translation>
    </message>
    <message>
        <source>not, denied</source>
        <translation>ne… pas, a démenti</translation>
    </message>
    <message>
        <source>Names of participants</source>
        <translation>Noms de participants</translation>
    </message>
    <message>
        <source>those of the dossier</source>
        <translation>ceux du dossier</translation>
    </message>
</context>
<context>
    <name>QAction</name>
    <message>
        <source>&amp;Copy with citations</source>
        <translation>&amp;Copier avec références</translation>
    </message>
    <message>
        <source>Copy &amp;table with citations</source>
        <translation>Copier le &amp;tableau avec références</translation>
    </message>
</context>
<context>
    <name>QLabel</name>
    <message>
        <source>must be given</source>
        <translation>doit être indiqué</translation>
    </message>
    <message>
        <source>with commas between</source>
        <translation>séparés par des virgules</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>un par ligne</translation>
    </message>
    <message>
        <source>nothing is called “%1”</source>
        <translation>rien ne s’appelle « %1 »</translation>
    </message>
    <message>
        <source>about 35, 15,000–20,000</source>
        <translation>about 35, 15,000–20,000</translation>
    </message>
    <message>
        <source>has no number: “about 35”, “15,000–20,000”</source>
        <translation>n’a pas de nombre : « about 35 », « 15,000–20,000 »</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>What hangs on the condition</source>
        <translation>Ce dont dépend la condition</translation>
    </message>
    <message>
        <source>Condition in words</source>
        <translation>Condition en toutes lettres</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>en toutes lettres</translation>
    </message>
    <message>
        <source>Space turns support into contradiction and back, Delete takes a sentence out</source>
        <translation>Espace change appui en contradiction et inversement, Suppr retire une phrase</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1 : « %2 »</translation>
    </message>
    <message>
        <source>a fact rests on one sentence that supports it, at least</source>
        <translation>un fait repose sur au moins une phrase qui l’étaye</translation>
    </message>
    <message>
        <source>the answer in short</source>
        <translation>la réponse en bref</translation>
    </message>
    <message>
        <source>Bottom line</source>
        <translation>L’essentiel</translation>
    </message>
    <message>
        <source>rests on no fact yet</source>
        <translation>ne repose encore sur aucun fait</translation>
    </message>
    <message>
        <source>has facts, but no words</source>
        <translation>a des faits, mais pas de mots</translation>
    </message>
</context>
<context>
    <name>QMenu</name>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
</context>
<context>
    <name>QuestionState</name>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>partly answered</source>
        <translation>réponse partielle</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>réponse donnée</translation>
    </message>
    <message>
        <source>overtaken</source>
        <translation>caduque</translation>
    </message>
</context>
<context>
    <name>ReplaceQuestion</name>
    <message>
        <source>Replace the file?</source>
        <translation>Remplacer le fichier ?</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>« %1 » existe déjà.</translation>
    </message>
    <message>
        <source>It is a dossier. Replaced, all that is in it is lost.
%1</source>
        <translation>C’est un dossier. Le remplacer, c’est perdre tout ce qu’il contient.
%1</translation>
    </message>
    <message>
        <source>Replaced, what is in it is lost.
%1</source>
        <translation>Le remplacer, c’est perdre ce qu’il contient.
%1</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>a participant, by any name, alias or id</source>
        <translation>un participant, par nom, alias ou identifiant</translation>
    </message>
    <message>
        <source>a source, by title, publisher, author, file or id</source>
        <translation>une source, par titre, éditeur, auteur, fichier ou identifiant</translation>
    </message>
    <message>
        <source>a kind of object, of fact or of event</source>
        <translation>un type d’objet, de fait ou d’événement</translation>
    </message>
    <message>
        <source>some of it may lie before that date (EDTF)</source>
        <translation>tout ou partie peut être avant cette date (EDTF)</translation>
    </message>
    <message>
        <source>some of it may lie after that date (EDTF)</source>
        <translation>tout ou partie peut être après cette date (EDTF)</translation>
    </message>
    <message>
        <source>the state of an event, or how a fact is put forward</source>
        <translation>l’état d’un événement, ou la manière dont un fait est avancé</translation>
    </message>
    <message>
        <source>how the source puts a fact forward</source>
        <translation>la manière dont la source avance un fait</translation>
    </message>
    <message>
        <source>supported by a source rated so or better; F alone is F</source>
        <translation>étayé par une source ainsi notée ou mieux ; F seul est F</translation>
    </message>
    <message>
        <source>rated so or better; 6 alone is 6</source>
        <translation>ainsi noté ou mieux ; 6 seul est 6</translation>
    </message>
    <message>
        <source>at least so many independent sources; also &lt;2, =1</source>
        <translation>au moins autant de sources indépendantes ; aussi &lt;2, =1</translation>
    </message>
    <message>
        <source>an option, by title or id</source>
        <translation>une option, par titre ou identifiant</translation>
    </message>
    <message>
        <source>an event, by title or id</source>
        <translation>un événement, par titre ou identifiant</translation>
    </message>
    <message>
        <source>a figure, by title or id</source>
        <translation>un chiffre, par titre ou identifiant</translation>
    </message>
    <message>
        <source>a question, by title or id</source>
        <translation>une question, par titre ou identifiant</translation>
    </message>
    <message>
        <source>a tag of yours, on it or on what a fact is about</source>
        <translation>une étiquette à vous, sur l’objet ou sur ce que concerne un fait</translation>
    </message>
    <message>
        <source>disputed, denied, dated, undated, uncertain, or single (one source)</source>
        <translation>contesté, démenti, daté, non daté, incertain, ou single (une seule source)</translation>
    </message>
    <message>
        <source>who had that part, and where: role:"signatory paris"; role:present is who was there, in whatever part. “attended Paris” and “who attended Paris?” ask the same</source>
        <translation>qui avait ce rôle, et où : role:"signatory paris" ; role:present désigne qui était là, à quelque titre. « attended Paris » et « who attended Paris? » demandent la même chose</translation>
    </message>
    <message>
        <source>A query has at most %1 characters; the rest is left out.</source>
        <translation>Une requête a au plus %1 caractères ; le reste est ignoré.</translation>
    </message>
    <message>
        <source>Nothing is open that this bracket would close; it is left out.</source>
        <translation>Rien n’est ouvert que cette parenthèse fermerait ; elle est ignorée.</translation>
    </message>
    <message>
        <source>A query has at most %1 words and fields; the rest is left out.</source>
        <translation>Une requête a au plus %1 mots et champs ; le reste est ignoré.</translation>
    </message>
    <message>
        <source>“%1” joins two parts, and one is not there yet; it is left out.</source>
        <translation>« %1 » joint deux parties, et il en manque une ; c’est ignoré.</translation>
    </message>
    <message>
        <source>“-” says what must not occur; nothing follows, so it is left out.</source>
        <translation>« - » dit ce qui ne doit pas figurer ; rien ne suit, c’est donc ignoré.</translation>
    </message>
    <message>
        <source>“%1” says what must not occur; nothing follows, so it is left out.</source>
        <translation>« %1 » dit ce qui ne doit pas figurer ; rien ne suit, c’est donc ignoré.</translation>
    </message>
    <message>
        <source>Brackets stand in each other at most %1 deep; this one is left out.</source>
        <translation>Les parenthèses s’imbriquent sur au plus %1 niveaux ; celle-ci est ignorée.</translation>
    </message>
    <message>
        <source>This bracket is not closed yet; it reaches to the end.</source>
        <translation>Cette parenthèse n’est pas encore fermée ; elle va jusqu’à la fin.</translation>
    </message>
    <message>
        <source>There is nothing in these brackets yet; they are left out.</source>
        <translation>Ces parenthèses sont encore vides ; elles sont ignorées.</translation>
    </message>
    <message>
        <source>There is no field “%1”; it is taken for words. Fields are: %2.</source>
        <translation>Il n’y a pas de champ « %1 » ; c’est pris pour des mots. Les champs sont : %2.</translation>
    </message>
    <message>
        <source>This quotation is not closed yet; it reaches to the end.</source>
        <translation>Cette citation n’est pas encore fermée ; elle va jusqu’à la fin.</translation>
    </message>
    <message>
        <source>“%1” has no letter or digit to look for; it is left out.</source>
        <translation>« %1 » n’a ni lettre ni chiffre à chercher ; c’est ignoré.</translation>
    </message>
    <message>
        <source>“%1:” waits for a value, for example %2; it is left out.</source>
        <translation>« %1: » attend une valeur, par exemple %2 ; c’est ignoré.</translation>
    </message>
    <message>
        <source>“%1:” does not understand “%2”; it takes, for example, %3. It is left out.</source>
        <translation>« %1: » ne comprend pas « %2 » ; il accepte, par exemple, %3. C’est ignoré.</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>no participant stated</source>
        <translation>aucun participant indiqué</translation>
    </message>
    <message>
        <source>no place stated</source>
        <translation>aucun lieu indiqué</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>aucune source</translation>
    </message>
    <message>
        <source>no option</source>
        <translation>aucune option</translation>
    </message>
</context>
<context>
    <name>SourceNotes</name>
    <message>
        <source>%1: “%2”</source>
        <translation>%1 : « %2 »</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>contre %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Publisher:</source>
        <translation>Éditeur :</translation>
    </message>
    <message>
        <source>%1; author: %2</source>
        <translation>%1 ; auteur : %2</translation>
    </message>
    <message>
        <source>Reliability %1:</source>
        <translation>Fiabilité %1 :</translation>
    </message>
    <message>
        <source>Track:</source>
        <translation>Antécédents :</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Date :</translation>
    </message>
    <message>
        <source>Derived from:</source>
        <translation>Dérivé de :</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>« %1 » (%2)</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>has an unknown kind, assertion or term</source>
        <translation>a un type, une assertion ou un terme inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln other object</source>
        <comment>%1 and %Ln other objects</comment>
        <translation>
            <numerusform>%1 et %Ln autre objet</numerusform>
            <numerusform>%1 et %Ln autres objets</numerusform>
        </translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>ne doit pas être vide</translation>
    </message>
    <message>
        <source>holds a number or bytes where a text belongs</source>
        <translation>contient un nombre ou des octets à la place d’un texte</translation>
    </message>
    <message>
        <source>is not valid UTF-8</source>
        <translation>n’est pas de l’UTF-8 valide</translation>
    </message>
    <message>
        <source>holds the character U+0000</source>
        <translation>contient le caractère U+0000</translation>
    </message>
    <message>
        <source>holds a text of more than %1 characters</source>
        <translation>contient un texte de plus de %1 caractères</translation>
    </message>
    <message>
        <source>“%1” is not an id</source>
        <translation>« %1 » n’est pas un identifiant</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>refers to row %1, which is not there</source>
        <translation>renvoie à la ligne %1, qui n’existe pas</translation>
    </message>
    <message>
        <source>“%1” is none of the %2 known terms</source>
        <translation>« %1 » n’est aucun des %2 termes connus</translation>
    </message>
    <message>
        <source>“%1” is not an EDTF date: %2</source>
        <translation>« %1 » n’est pas une date EDTF : %2</translation>
    </message>
    <message>
        <source>expected a whole number from %1 to %2</source>
        <translation>nombre entier de %1 à %2 attendu</translation>
    </message>
    <message>
        <source>expected a number</source>
        <translation>nombre attendu</translation>
    </message>
    <message>
        <source>has a value that facts of its kind do not have</source>
        <translation>a une valeur que les faits de son type n’ont pas</translation>
    </message>
    <message>
        <source>expected 64 hexadecimal digits in lower case</source>
        <translation>64 chiffres hexadécimaux en minuscules attendus</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>cannot be removed while others rest on it: %1</source>
        <translation>ne peut être retiré tant que d’autres reposent dessus : %1</translation>
    </message>
    <message>
        <source>version %1 is not known to this Chancery, which reads versions 1 to %2</source>
        <translation>la version %1 est inconnue de ce Chancery, qui lit les versions 1 à %2</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>est un répertoire</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>lecture impossible : %1</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>écriture impossible : %1</translation>
    </message>
    <message>
        <source>the dossier's bottom line</source>
        <translation>l’essentiel du dossier</translation>
    </message>
    <message>
        <source>Changed what the dossier says of itself</source>
        <translation>Description du dossier modifiée</translation>
    </message>
    <message>
        <source>Changed the bookmarks</source>
        <translation>Signets modifiés</translation>
    </message>
    <message>
        <source>Changed the saved filters</source>
        <translation>Filtres enregistrés modifiés</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Ajout : %1</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>Retrait : %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Modification : %1</translation>
    </message>
    <message>
        <source>has a kind or a fate that is not known</source>
        <translation>a un type ou un sort inconnu</translation>
    </message>
    <message>
        <source>holds no object “%1”</source>
        <translation>ne contient pas d’objet « %1 »</translation>
    </message>
    <message>
        <source>history, change %1</source>
        <translation>historique, changement %1</translation>
    </message>
    <message>
        <source>cannot be taken back alone: change %1 (%2) touched %3 later</source>
        <translation>ne peut être annulé seul : le changement %1 (%2) a touché ensuite %3</translation>
    </message>
    <message>
        <source>is none of this dossier</source>
        <translation>n’est pas de ce dossier</translation>
    </message>
    <message>
        <source>touched no object that could be taken back</source>
        <translation>n’a touché aucun objet qui puisse être rétabli</translation>
    </message>
    <message>
        <source>there is no such built-in dossier; there is: %1</source>
        <translation>ce dossier intégré n’existe pas ; il y a : %1</translation>
    </message>
    <message>
        <source>is no dossier. A report becomes a source of one: File → New dossier…, then Edit → New source…, or “chancery add-source”</source>
        <translation>n’est pas un dossier. Un rapport devient la source d’un dossier : Fichier → Nouveau dossier…, puis Édition → Nouvelle source…, ou « chancery add-source »</translation>
    </message>
    <message>
        <source>is damaged: %1</source>
        <translation>est endommagé : %1</translation>
    </message>
    <message>
        <source>refers to a row of table %1 which is not there</source>
        <translation>renvoie à une ligne de la table %1 qui n’existe pas</translation>
    </message>
    <message>
        <source>rests on no fact</source>
        <translation>ne repose sur aucun fait</translation>
    </message>
    <message>
        <source>rests on no passage</source>
        <translation>ne repose sur aucun passage</translation>
    </message>
    <message>
        <source>refers to a row which is not there</source>
        <translation>renvoie à une ligne qui n’existe pas</translation>
    </message>
    <message>
        <source>is an SQLite file, but not a Chancery dossier</source>
        <translation>est un fichier SQLite, mais pas un dossier Chancery</translation>
    </message>
    <message>
        <source>keeps its text in UTF-16, and a dossier does so in UTF-8</source>
        <translation>garde son texte en UTF-16, alors qu’un dossier le fait en UTF-8</translation>
    </message>
    <message>
        <source>holds the %1 “%2”, which no dossier has</source>
        <translation>contient : %1 « %2 », qu’aucun dossier n’a</translation>
    </message>
    <message>
        <source>is not made as that of a dossier is</source>
        <translation>n’est pas fait comme celui d’un dossier</translation>
    </message>
    <message>
        <source>refers to table %1, which no other table of a dossier does</source>
        <translation>renvoie à la table %1, ce que ne fait aucune autre table d’un dossier</translation>
    </message>
    <message>
        <source>is in use by another program and cannot be changed now</source>
        <translation>est utilisé par un autre programme et ne peut être modifié maintenant</translation>
    </message>
    <message>
        <source>is in use by another program, which is writing it</source>
        <translation>est utilisé par un autre programme, qui y écrit</translation>
    </message>
    <message>
        <source>“%1” beside it could not be moved out of the way</source>
        <translation>« %1 », à côté, n’a pu être écarté</translation>
    </message>
    <message>
        <source>is in use by another program, which keeps it locked</source>
        <translation>est utilisé par un autre programme, qui le verrouille</translation>
    </message>
    <message>
        <source>cannot be written: there is no space left</source>
        <translation>écriture impossible : plus d’espace libre</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>lecture impossible</translation>
    </message>
    <message>
        <source>is damaged: its last page is cut off</source>
        <translation>est endommagé : sa dernière page est tronquée</translation>
    </message>
    <message>
        <source>The file was of an older version and has been brought to this one: an older Chancery cannot read it any more.</source>
        <translation>Le fichier était d’une version antérieure et a été mis à niveau : un Chancery plus ancien ne peut plus le lire.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>does not lead to row %1 of table %2, which bears this id</source>
        <translation>ne mène pas à la ligne %1 de la table %2, qui porte cet identifiant</translation>
    </message>
    <message>
        <source>lists objects that are not there</source>
        <translation>liste des objets qui n’existent pas</translation>
    </message>
    <message>
        <source>what it keeps of the roots of source %1 does not agree with the texts</source>
        <translation>ce qu’il garde des origines de la source %1 ne concorde pas avec les textes</translation>
    </message>
    <message>
        <source>what it keeps of the origin of passage %1 does not agree with its words</source>
        <translation>ce qu’il garde de l’origine du passage %1 ne concorde pas avec ses mots</translation>
    </message>
    <message>
        <source>lists sources or passages that are not there</source>
        <translation>liste des sources ou des passages qui n’existent pas</translation>
    </message>
    <message>
        <source>what it keeps does not agree with the texts of the sources</source>
        <translation>ce qu’elle conserve ne concorde pas avec les textes des sources</translation>
    </message>
    <message>
        <source>what it keeps of its sources does not agree with its passages</source>
        <translation>ce qu’il garde de ses sources ne concorde pas avec ses passages</translation>
    </message>
    <message>
        <source>what it keeps of its date, state and weight does not agree with its facts</source>
        <translation>ce qu’il garde de sa date, de son état et de son poids ne concorde pas avec ses faits</translation>
    </message>
    <message>
        <source>its criteria are none: %1 %2</source>
        <translation>ses critères n’en sont pas : %1 %2</translation>
    </message>
    <message>
        <source>is one of more than %1</source>
        <translation>est l’un de plus de %1</translation>
    </message>
    <message>
        <source>a range has a begin and an end</source>
        <translation>une plage a un début et une fin</translation>
    </message>
    <message>
        <source>has no %1</source>
        <translation>n’a pas de %1</translation>
    </message>
    <message>
        <source>links its event to none</source>
        <translation>ne lie son événement à aucun autre</translation>
    </message>
    <message>
        <source>is about an object which is not there</source>
        <translation>porte sur un objet qui n’existe pas</translation>
    </message>
    <message>
        <source>rests on a passage which is not there</source>
        <translation>repose sur un passage qui n’existe pas</translation>
    </message>
    <message>
        <source>its evidence has the unknown relation %1</source>
        <translation>ses éléments ont la relation inconnue %1</translation>
    </message>
    <message>
        <source>there is no such object to remove</source>
        <translation>cet objet à retirer n’existe pas</translation>
    </message>
    <message>
        <source>the id is that of another kind of object</source>
        <translation>l’identifiant est celui d’un objet d’un autre type</translation>
    </message>
    <message>
        <source>there is no such object</source>
        <translation>cet objet n’existe pas</translation>
    </message>
    <message>
        <source>was changed by another program since it was read; read it anew to go on</source>
        <translation>a été modifié par un autre programme depuis sa lecture ; relisez-le pour continuer</translation>
    </message>
    <message>
        <source>was moved away or removed since it was opened; save the dossier under a name to keep it</source>
        <translation>a été déplacé ou supprimé depuis son ouverture ; enregistrez le dossier sous un nom pour le garder</translation>
    </message>
    <message>
        <source>was replaced by another file since it was opened; save the dossier under another name, or read the new file</source>
        <translation>a été remplacé par un autre fichier depuis son ouverture ; enregistrez le dossier sous un autre nom, ou lisez le nouveau fichier</translation>
    </message>
    <message>
        <source>was written over by another program since it was opened; save the dossier under another name, or read the file anew</source>
        <translation>a été écrasé par un autre programme depuis son ouverture ; enregistrez le dossier sous un autre nom, ou relisez le fichier</translation>
    </message>
    <message>
        <source>cannot be read while the log beside it is there</source>
        <translation>lecture impossible tant que le journal est à côté</translation>
    </message>
    <message>
        <source>may not be written: it lies on a medium that is read-only</source>
        <translation>ne peut pas être écrit : il se trouve sur un support en lecture seule</translation>
    </message>
    <message>
        <source>may not be written</source>
        <translation>n’est pas accessible en écriture</translation>
    </message>
    <message>
        <source>may not be written: no file can be made in its folder %1</source>
        <translation>ne peut pas être écrit : aucun fichier ne peut être créé dans son répertoire %1</translation>
    </message>
    <message>
        <source>was written over by another program, and is too large to have been held in memory: what it held before this session is only in a copy of yours</source>
        <translation>a été écrasé par un autre programme, et est trop grand pour avoir été gardé en mémoire : son contenu d’avant cette session n’est plus que dans une copie à vous</translation>
    </message>
    <message>
        <source>no index of its words could be made: %1</source>
        <translation>aucun index de ses mots n’a pu être créé : %1</translation>
    </message>
    <message>
        <source>was changed meanwhile</source>
        <translation>a été modifié entre-temps</translation>
    </message>
    <message>
        <source>is damaged, and “%1” beside it does not mend it</source>
        <translation>est endommagé, et « %1 », à côté, ne le répare pas</translation>
    </message>
    <message>
        <source>no private copy could be made: %1</source>
        <translation>aucune copie privée n’a pu être créée : %1</translation>
    </message>
    <message>
        <source>it could not be read, or there is no space left</source>
        <translation>il n’a pu être lu, ou il n’y a plus d’espace libre</translation>
    </message>
    <message>
        <source>“%1” could not be read</source>
        <translation>« %1 » n’a pu être lu</translation>
    </message>
    <message>
        <source>was changed meanwhile; open it again to go on</source>
        <translation>a été modifié entre-temps ; rouvrez-le pour continuer</translation>
    </message>
    <message>
        <source>has the row number %1</source>
        <translation>a le numéro de ligne %1</translation>
    </message>
    <message>
        <source>has no valid row number</source>
        <translation>n’a pas de numéro de ligne valide</translation>
    </message>
    <message>
        <source>has the unknown kind %1</source>
        <translation>a le type inconnu %1</translation>
    </message>
    <message>
        <source>has the unknown status %1</source>
        <translation>a le statut inconnu %1</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>finit avant de commencer</translation>
    </message>
    <message>
        <source>has an unknown kind or assertion</source>
        <translation>a un type ou une assertion inconnu</translation>
    </message>
    <message>
        <source>is a participation whose participant, event, role or assertion is not there</source>
        <translation>est une participation dont le participant, l’événement, le rôle ou l’assertion n’existe pas</translation>
    </message>
    <message>
        <source>has a name with the character U+0000</source>
        <translation>a un nom avec le caractère U+0000</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <translation>ouverture impossible : %1</translation>
    </message>
    <message>
        <source>may not be read</source>
        <translation>n’est pas accessible en lecture</translation>
    </message>
    <message>
        <source>no private copy could be made in %1: there is no space left</source>
        <translation>aucune copie privée n’a pu être créée dans %1 : plus d’espace disponible</translation>
    </message>
    <message>
        <source>This file is of an older version, and opening it changes nothing in it: the dates, states and numbers of independent sources shown are as that version worked them out. They are worked out anew with the first change.</source>
        <translation>Ce fichier est d’une version antérieure, et l’ouvrir n’y change rien : les dates, états et nombres de sources indépendantes affichés sont ceux que cette version a calculés. Ils sont recalculés au premier changement.</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message numerus="yes">
        <source>%Ln source</source>
        <comment>%Ln sources</comment>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage</source>
        <comment>%Ln passages</comment>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln participant</source>
        <comment>%Ln participants</comment>
        <translation>
            <numerusform>%Ln participant</numerusform>
            <numerusform>%Ln participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event</source>
        <comment>%Ln events</comment>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln option</source>
        <comment>%Ln options</comment>
        <translation>
            <numerusform>%Ln option</numerusform>
            <numerusform>%Ln options</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure</source>
        <comment>%Ln figures</comment>
        <translation>
            <numerusform>%Ln chiffre</numerusform>
            <numerusform>%Ln chiffres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question</source>
        <comment>%Ln questions</comment>
        <translation>
            <numerusform>%Ln question</numerusform>
            <numerusform>%Ln questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fact</source>
        <comment>%Ln facts</comment>
        <translation>
            <numerusform>%Ln fait</numerusform>
            <numerusform>%Ln faits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judgement</source>
        <comment>%Ln judgements</comment>
        <translation>
            <numerusform>%Ln jugement</numerusform>
            <numerusform>%Ln jugements</numerusform>
        </translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>passage</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>participant</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>option</source>
        <translation>option</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>chiffre</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>jugement</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>sources</translation>
    </message>
    <message>
        <source>passages</source>
        <translation>passages</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>participants</translation>
    </message>
    <message>
        <source>events</source>
        <translation>événements</translation>
    </message>
    <message>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>chiffres</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>questions</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>faits</translation>
    </message>
    <message>
        <source>judgements</source>
        <translation>jugements</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>réunion</translation>
    </message>
    <message>
        <source>summit</source>
        <translation>sommet</translation>
    </message>
    <message>
        <source>declaration</source>
        <translation>déclaration</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>accord</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>propos</translation>
    </message>
    <message>
        <source>allegation</source>
        <translation>allégation</translation>
    </message>
    <message>
        <source>military act</source>
        <translation>action militaire</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visite</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>échange</translation>
    </message>
    <message>
        <source>expiry</source>
        <translation>expiration</translation>
    </message>
    <message>
        <source>sanction</source>
        <translation>sanction</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>held</source>
        <translation>tenu</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signé</translation>
    </message>
    <message>
        <source>alleged</source>
        <translation>allégué</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>convenu</translation>
    </message>
    <message>
        <source>carried out</source>
        <translation>réalisé</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>reporté</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>caduc</translation>
    </message>
    <message>
        <source>made</source>
        <translation>formulé</translation>
    </message>
    <message>
        <source>concluded</source>
        <translation>conclu</translation>
    </message>
    <message>
        <source>presented</source>
        <translation>présenté</translation>
    </message>
    <message>
        <source>occurred</source>
        <translation>survenu</translation>
    </message>
    <message>
        <source>imposed</source>
        <translation>imposée</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>state</source>
        <translation>État</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>host</source>
        <translation>hôte</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>présidence</translation>
    </message>
    <message>
        <source>attended</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>signatory</source>
        <translation>signataire</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>invité</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>attendu</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>mentionné</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>orateur</translation>
    </message>
    <message>
        <source>author</source>
        <translation>auteur</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>acteur</translation>
    </message>
    <message>
        <source>mediator</source>
        <translation>médiateur</translation>
    </message>
    <message>
        <source>head of delegation</source>
        <translation>chef de délégation</translation>
    </message>
    <message>
        <source>party</source>
        <translation>partie</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>soutient</translation>
    </message>
    <message>
        <source>opposes</source>
        <translation>s’oppose à</translation>
    </message>
    <message>
        <source>is open to</source>
        <translation>est ouvert à</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>indécis</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>rapporté</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>annoncé</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>démenti</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>contredit</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>ce que c’est</translation>
    </message>
    <message>
        <source>what it could include</source>
        <translation>ce qu’elle pourrait inclure</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>point fort</translation>
    </message>
    <message>
        <source>main challenge</source>
        <translation>principale difficulté</translation>
    </message>
    <message>
        <source>open point</source>
        <translation>point en suspens</translation>
    </message>
    <message>
        <source>obstacle</source>
        <translation>obstacle</translation>
    </message>
    <message>
        <source>signal to watch</source>
        <translation>signal à surveiller</translation>
    </message>
    <message>
        <source>raises it</source>
        <translation>la soulève</translation>
    </message>
    <message>
        <source>bears on it</source>
        <translation>s’y rapporte</translation>
    </message>
    <message>
        <source>partly answers it</source>
        <translation>y répond en partie</translation>
    </message>
    <message>
        <source>answers it</source>
        <translation>y répond</translation>
    </message>
    <message>
        <source>overtakes it</source>
        <translation>la rend caduque</translation>
    </message>
    <message>
        <source>full text</source>
        <translation>texte intégral</translation>
    </message>
    <message>
        <source>excerpts</source>
        <translation>extraits</translation>
    </message>
    <message>
        <source>low</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>high</source>
        <translation>élevée</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>simple</translation>
    </message>
    <message>
        <source>participation</source>
        <translation>participation</translation>
    </message>
    <message>
        <source>position</source>
        <translation>position</translation>
    </message>
    <message>
        <source>event date</source>
        <translation>date d’événement</translation>
    </message>
    <message>
        <source>event place</source>
        <translation>lieu d’événement</translation>
    </message>
    <message>
        <source>event status</source>
        <translation>statut d’événement</translation>
    </message>
    <message>
        <source>option aspect</source>
        <translation>aspect d’option</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>event link</source>
        <translation>lien d’événement</translation>
    </message>
    <message>
        <source>is part of</source>
        <translation>fait partie de</translation>
    </message>
    <message>
        <source>follows</source>
        <translation>suit</translation>
    </message>
    <message>
        <source>is an outcome of</source>
        <translation>est issu de</translation>
    </message>
    <message>
        <source>set off by</source>
        <translation>déclenché par</translation>
    </message>
    <message>
        <source>decided by</source>
        <translation>décidé par</translation>
    </message>
    <message>
        <source>until</source>
        <translation>jusqu’à</translation>
    </message>
    <message>
        <source>A – completely reliable</source>
        <translation>A – totalement fiable</translation>
    </message>
    <message>
        <source>B – usually reliable</source>
        <translation>B – généralement fiable</translation>
    </message>
    <message>
        <source>C – fairly reliable</source>
        <translation>C – assez fiable</translation>
    </message>
    <message>
        <source>D – not usually reliable</source>
        <translation>D – généralement pas fiable</translation>
    </message>
    <message>
        <source>E – unreliable</source>
        <translation>E – non fiable</translation>
    </message>
    <message>
        <source>F – reliability cannot be judged</source>
        <translation>F – fiabilité non évaluable</translation>
    </message>
    <message>
        <source>1 – confirmed by other sources</source>
        <translation>1 – confirmé par d’autres sources</translation>
    </message>
    <message>
        <source>2 – probably true</source>
        <translation>2 – probablement vrai</translation>
    </message>
    <message>
        <source>3 – possibly true</source>
        <translation>3 – peut-être vrai</translation>
    </message>
    <message>
        <source>4 – doubtful</source>
        <translation>4 – douteux</translation>
    </message>
    <message>
        <source>5 – improbable</source>
        <translation>5 – improbable</translation>
    </message>
    <message>
        <source>6 – truth cannot be judged</source>
        <translation>6 – véracité non évaluable</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1 BCE</source>
        <translation>%1 av. J.-C.</translation>
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
        <translation>Point et virgule sélectionnent l’événement suivant et précédent, J et K dans le couloir ; F montre la sélection, Début tout.</translation>
    </message>
    <message>
        <source>◂ %1 earlier</source>
        <translation>◂ %1 avant</translation>
    </message>
    <message>
        <source>%1 later ▸</source>
        <translation>%1 après ▸</translation>
    </message>
    <message>
        <source>%1 undated</source>
        <translation>%1 non datés</translation>
    </message>
    <message>
        <source>1 more lane not shown</source>
        <translation>1 autre couloir non affiché</translation>
    </message>
    <message>
        <source>%1 more lanes not shown</source>
        <translation>%1 autres couloirs non affichés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln independent source</source>
        <comment>%Ln independent sources</comment>
        <translation>
            <numerusform>%Ln source indépendante</numerusform>
            <numerusform>%Ln sources indépendantes</numerusform>
        </translation>
    </message>
    <message>
        <source>+%1 under way</source>
        <translation>+%1 en cours</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>démenti</translation>
    </message>
    <message>
        <source>reports differ on its state</source>
        <translation>les rapports divergent sur son état</translation>
    </message>
    <message>
        <source>left out by the filter</source>
        <translation>masqué par le filtre</translation>
    </message>
    <message>
        <source>no date given</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, replié</translation>
    </message>
    <message>
        <source>Double click or Enter gives every event of the lane a row</source>
        <translation>Double-clic ou Entrée donne une ligne à chaque événement du couloir</translation>
    </message>
    <message>
        <source>Double click or Enter zooms to them</source>
        <translation>Double-clic ou Entrée zoome dessus</translation>
    </message>
</context>
<context>
    <name>TimelineExport</name>
    <message>
        <source>there is not enough memory for the picture</source>
        <translation>la mémoire ne suffit pas pour l’image</translation>
    </message>
    <message>
        <source>is smaller than a timeline can be drawn</source>
        <translation>est trop petit pour y dessiner une frise</translation>
    </message>
    <message>
        <source>would be larger than a picture can be; a lesser size or scale is needed</source>
        <translation>dépasserait la taille d’une image ; il faut une taille ou une échelle moindre</translation>
    </message>
</context>
<context>
    <name>TypedDate</name>
    <message>
        <source>is no date: “6 Jan 2026”, “January 2026”, “Tuesday”, “2026-01-06/2026-01-08”, “about 2014”</source>
        <translation>n’est pas une date : « 6 Jan 2026 », « January 2026 », « Tuesday », « 2026-01-06/2026-01-08 », « about 2014 »</translation>
    </message>
    <message>
        <source>which is the month? Say %1 or %2</source>
        <translation>quel est le mois ? Dites %1 ou %2</translation>
    </message>
    <message>
        <source>of which year? The source has no day to count from</source>
        <translation>de quelle année ? La source n’a pas de jour de référence</translation>
    </message>
    <message>
        <source>the year is that of the source's day</source>
        <translation>l’année est celle du jour de la source</translation>
    </message>
    <message>
        <source>counted from which day? The source has none</source>
        <translation>à compter de quel jour ? La source n’en a aucun</translation>
    </message>
    <message>
        <source>counted from the source's day, %1</source>
        <translation>à compter du jour de la source, %1</translation>
    </message>
    <message>
        <source>“%1” cannot be kept in a date; say it in the statement</source>
        <translation>« %1 » ne peut figurer dans une date ; dites-le dans l’énoncé</translation>
    </message>
</context>
<context>
    <name>TypedGuard</name>
    <message>
        <source>What you typed here is not kept.</source>
        <translation>Ce que vous avez saisi ici n’est pas enregistré.</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
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
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>chancery::AnchorNote</name>
    <message>
        <source>These words stand at another place in this text than when they were quoted.</source>
        <translation>Ces mots sont à un autre endroit du texte que lors de la citation.</translation>
    </message>
    <message>
        <source>The same words as quoted; their spacing, or the form of quotes or dashes, differs.</source>
        <translation>Les mêmes mots que cités ; seuls diffèrent l’espacement ou la forme des guillemets ou tirets.</translation>
    </message>
    <message>
        <source>The text does not say what was quoted.</source>
        <translation>Le texte ne dit pas ce qui a été cité.</translation>
    </message>
    <message>
        <source>Quoted:</source>
        <translation>Cité :</translation>
    </message>
    <message>
        <source>Text:</source>
        <translation>Texte :</translation>
    </message>
    <message>
        <source>These words are not found in the text that the dossier carries of this source:</source>
        <translation>Ces mots sont introuvables dans le texte de cette source que contient le dossier :</translation>
    </message>
</context>
<context>
    <name>chancery::AttachActions</name>
    <message>
        <source>A&amp;ttach full text…</source>
        <translation>&amp;Joindre le texte intégral…</translation>
    </message>
    <message>
        <source>Give the selected source its full text from a local file</source>
        <translation>Donner à la source sélectionnée son texte intégral, d’un fichier local</translation>
    </message>
    <message>
        <source>select a source first</source>
        <translation>choisissez d’abord une source</translation>
    </message>
    <message>
        <source>Full text of “%1”</source>
        <translation>Texte intégral de « %1 »</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md *.markdown *.html *.htm *.xhtml *.mht *.mhtml *.warc *.gz *.wacz *.pdf *.eml *.docx *.odt *.fodt);;All files (*)</source>
        <translation>Textes (*.txt *.md *.markdown *.html *.htm *.xhtml *.mht *.mhtml *.warc *.gz *.wacz *.pdf *.eml *.docx *.odt *.fodt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>attaching the text of “%1”</source>
        <translation>jonction du texte de « %1 »</translation>
    </message>
    <message>
        <source>The text could not be attached</source>
        <translation>Le texte n’a pu être joint</translation>
    </message>
</context>
<context>
    <name>chancery::AttachDialog</name>
    <message>
        <source>exact</source>
        <translation>exact</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>reflowed</source>
        <translation>remis en forme</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdu</translation>
    </message>
    <message>
        <source>The text has these words where they were quoted.</source>
        <translation>Le texte a ces mots là où ils ont été cités.</translation>
    </message>
    <message>
        <source>The text has these words at another place.</source>
        <translation>Le texte a ces mots à un autre endroit.</translation>
    </message>
    <message>
        <source>The same words; their spacing, or the form of quotes or dashes, differs.</source>
        <translation>Les mêmes mots ; seuls diffèrent l’espacement ou la forme des guillemets ou tirets.</translation>
    </message>
    <message>
        <source>The text does not say what was quoted.</source>
        <translation>Le texte ne dit pas ce qui a été cité.</translation>
    </message>
    <message>
        <source>The text does not have these words.</source>
        <translation>Le texte n’a pas ces mots.</translation>
    </message>
    <message>
        <source>Attach full text</source>
        <translation>Joindre le texte intégral</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>Avancement de la lecture</translation>
    </message>
    <message>
        <source>Passages and how they stand in the file</source>
        <translation>Passages et leur état dans le fichier</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Wording of the passage</source>
        <translation>Formulation du passage</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>; the file that the dossier knows, by its SHA-256</source>
        <translation>; le fichier que connaît le dossier, d’après son SHA-256</translation>
    </message>
    <message>
        <source>; another file than the dossier knows, by its SHA-256</source>
        <translation>; un autre fichier que celui que connaît le dossier, d’après son SHA-256</translation>
    </message>
    <message>
        <source>The file cannot be attached: it %1.</source>
        <translation>Le fichier ne peut être joint : %1.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
    <message>
        <source>The source has no passage to tell by whether this is its text.</source>
        <translation>La source n’a aucun passage qui permette de dire si c’est son texte.</translation>
    </message>
    <message>
        <source>This is hardly the text of the source: most passages are not in it.</source>
        <translation>Ce n’est guère le texte de la source : la plupart des passages n’y sont pas.</translation>
    </message>
    <message>
        <source>Every passage has its words in this text.</source>
        <translation>Tous les passages ont leurs mots dans ce texte.</translation>
    </message>
    <message>
        <source>Some passages do not have their words in this text. They stay as they are, and are shown so.</source>
        <translation>Certains passages n’ont pas leurs mots dans ce texte. Ils restent tels quels, et sont montrés ainsi.</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1 :</translation>
    </message>
    <message>
        <source>Quoted:</source>
        <translation>Cité :</translation>
    </message>
    <message>
        <source>In the file:</source>
        <translation>Dans le fichier :</translation>
    </message>
</context>
<context>
    <name>chancery::BookmarkActions</name>
    <message>
        <source>&amp;Bookmark this place…</source>
        <translation>&amp;Mettre un signet ici…</translation>
    </message>
    <message>
        <source>add bookmark favourite remember place</source>
        <translation>ajouter signet favori retenir lieu marque-page</translation>
    </message>
    <message>
        <source>&amp;Organise bookmarks…</source>
        <translation>Or&amp;ganiser les signets…</translation>
    </message>
    <message>
        <source>edit rename delete bookmarks favourites</source>
        <translation>modifier renommer supprimer signets favoris</translation>
    </message>
    <message>
        <source>Book&amp;marks</source>
        <translation>Sig&amp;nets</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>A dossier keeps %L1 bookmarks at most: delete some first.</source>
        <translation>Un dossier garde au plus %L1 signets : supprimez-en d’abord.</translation>
    </message>
    <message>
        <source>bookmarking “%1”</source>
        <translation>pose du signet « %1 »</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>What “%1” leads to is not in the dossier as it is shown: “%2”.</source>
        <translation>Ce à quoi mène « %1 » n’est pas dans le dossier tel qu’affiché : « %2 ».</translation>
    </message>
    <message>
        <source>The bookmarks could not be changed</source>
        <translation>Les signets n’ont pu être modifiés</translation>
    </message>
</context>
<context>
    <name>chancery::BookmarkDialog</name>
    <message>
        <source>Bookmark this place</source>
        <translation>Mettre un signet ici</translation>
    </message>
    <message>
        <source>&amp;Name of the bookmark:</source>
        <translation>&amp;Nom du signet :</translation>
    </message>
    <message>
        <source>Name of the bookmark</source>
        <translation>Nom du signet</translation>
    </message>
    <message>
        <source>Keep the %1 “%2”</source>
        <translation>Garder : %1 « %2 »</translation>
    </message>
    <message>
        <source>Keep the time shown, %1</source>
        <translation>Garder la période affichée, %1</translation>
    </message>
    <message>
        <source>Why it cannot be kept so</source>
        <translation>Pourquoi il ne peut être gardé ainsi</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>&amp;Mettre le signet</translation>
    </message>
    <message>
        <source>A bookmark keeps the object, the time, or both.</source>
        <translation>Un signet garde l’objet, la période, ou les deux.</translation>
    </message>
</context>
<context>
    <name>chancery::BookmarkList</name>
    <message>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message>
        <source>Bookmarks of this dossier</source>
        <translation>Signets de ce dossier</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Y aller</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>renaming the bookmark “%1”</source>
        <translation>changement de nom du signet « %1 »</translation>
    </message>
    <message>
        <source>deleting the bookmark “%1”</source>
        <translation>suppression du signet « %1 »</translation>
    </message>
    <message>
        <source>moving the bookmark “%1”</source>
        <translation>déplacement du signet « %1 »</translation>
    </message>
    <message>
        <source>This dossier has no bookmarks yet: Ctrl+B keeps the place you are at.</source>
        <translation>Ce dossier n’a pas encore de signets : Ctrl+B garde l’endroit où vous êtes.</translation>
    </message>
    <message>
        <source>Enter goes there, F2 renames, Alt+Up and Alt+Down move, Delete deletes. Ctrl+Z takes it back.</source>
        <translation>Entrée y mène, F2 renomme, Alt+Haut et Alt+Bas déplacent, Suppr supprime. Ctrl+Z annule.</translation>
    </message>
</context>
<context>
    <name>chancery::BookmarkModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Mène à</translation>
    </message>
</context>
<context>
    <name>chancery::BriefingDialog</name>
    <message>
        <source>Attach the dossier (JSON), so that the evidence travels along</source>
        <translation>Joindre le dossier (JSON), pour que les éléments voyagent avec</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export briefing</source>
        <translation>Exporter la synthèse</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>personne n’est nommé</translation>
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
        <translation>Tout</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Avancement de l’exportation</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Fichier :</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titre :</translation>
    </message>
    <message>
        <source>Prepared &amp;by:</source>
        <translation>Établie &amp;par :</translation>
    </message>
    <message>
        <source>Prepared &amp;on:</source>
        <translation>Établi&amp;e le :</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>P&amp;apier :</translation>
    </message>
    <message>
        <source>&amp;Length:</source>
        <translation>&amp;Longueur :</translation>
    </message>
    <message>
        <source>For&amp;mat:</source>
        <translation>For&amp;mat :</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Contenu :</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Sources and passages are always part of it.</source>
        <translation>Sources et passages en font toujours partie.</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation>Ce que montre la frise</translation>
    </message>
    <message>
        <source>What is selected: %1</source>
        <translation>La sélection : %1</translation>
    </message>
    <message>
        <source>No preview of more than %L1 facts</source>
        <translation>Pas d’aperçu au-delà de %L1 faits</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Annulé. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The briefing could not be written. %1</source>
        <translation>La synthèse n’a pu être écrite. %1</translation>
    </message>
</context>
<context>
    <name>chancery::BriefingPreview</name>
    <message>
        <source>Preview of the briefing</source>
        <translation>Aperçu de la synthèse</translation>
    </message>
</context>
<context>
    <name>chancery::CardHead</name>
    <message>
        <source>Names and membership</source>
        <translation>Noms et appartenance</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>Show a sentence that uses this name</source>
        <translation>Montrer une phrase qui emploie ce nom</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Aussi appelé</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Appartient à</translation>
    </message>
    <message>
        <source>Belonging to it</source>
        <translation>En font partie</translation>
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
        <translation>En montrer plus (encore %1)</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>contesté</translation>
    </message>
</context>
<context>
    <name>chancery::ColumnChoices</name>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Première valeur</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Signifie</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>colonne %1</translation>
    </message>
    <message>
        <source>What the column “%1” means</source>
        <translation>Ce que signifie la colonne « %1 »</translation>
    </message>
    <message>
        <source>(not taken)</source>
        <translation>(non reprise)</translation>
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
        <translation>%1 : %2 → %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
</context>
<context>
    <name>chancery::ComparisonView</name>
    <message>
        <source>Nothing is compared yet: File → Compare with… says what changed since another dossier, File → What changed since… what was learned since a day.</source>
        <translation>Rien n’est encore comparé : Fichier → Comparer avec… dit ce qui a changé depuis un autre dossier, Fichier → Ce qui a changé depuis… ce qui a été appris depuis un jour.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>What was added, removed and changed</source>
        <translation>Ce qui a été ajouté, retiré et modifié</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Aucune différence</translation>
    </message>
    <message>
        <source>The difference and its sentence</source>
        <translation>La différence et sa phrase</translation>
    </message>
    <message>
        <source>Nothing has changed since %1.</source>
        <translation>Rien n’a changé depuis %1.</translation>
    </message>
    <message>
        <source>Since %1: %L2 added, %L3 removed, %L4 changed</source>
        <translation>Depuis %1 : %L2 ajoutés, %L3 retirés, %L4 modifiés</translation>
    </message>
    <message>
        <source>; the dossier's %1: %2 → %3</source>
        <translation>; dans le dossier, %1 : %2 → %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>chancery::ConflictList</name>
    <message>
        <source>the dossier</source>
        <translation>le dossier</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(retiré)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>What both changed</source>
        <translation>Ce que les deux ont changé</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Le mien</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>L’autre</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>What both changed; M takes mine, T takes theirs</source>
        <translation>Ce que les deux ont changé ; M retient le mien, T l’autre</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>le mien</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>l’autre</translation>
    </message>
</context>
<context>
    <name>chancery::DateField</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
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
        <translation>Ce qui a changé depuis</translation>
    </message>
    <message>
        <source>&amp;Tell what has been learned since this day, by when sources were published:</source>
        <translation>&amp;Dire ce qui a été appris depuis ce jour, d’après la publication des sources :</translation>
    </message>
    <message>
        <source>Since this day</source>
        <translation>Depuis ce jour</translation>
    </message>
</context>
<context>
    <name>chancery::DetailsView</name>
    <message>
        <source>&amp;Put back what was typed</source>
        <translation>&amp;Remettre ce qui était saisi</translation>
    </message>
    <message>
        <source>Details of what is selected</source>
        <translation>Détails de la sélection</translation>
    </message>
    <message>
        <source>Escape took it back</source>
        <translation>Escape l’a repris</translation>
    </message>
    <message>
        <source>changing %1 of %2</source>
        <translation>modification : %1 de %2</translation>
    </message>
    <message>
        <source>Select an event, a participant, a fact or anything else to see and change what the dossier has of it.</source>
        <translation>Sélectionnez un événement, un participant, un fait ou autre pour voir et modifier ce que le dossier en a.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>No fact carries it yet: it stands in To source, and in no other view.</source>
        <translation>Aucun fait ne le porte encore : il figure dans À sourcer, et dans aucune autre vue.</translation>
    </message>
    <message>
        <source>What it says is changed in its editor, which keeps what it said before.</source>
        <translation>Ce qu’il dit se modifie dans son éditeur, qui garde ce qu’il disait avant.</translation>
    </message>
    <message>
        <source>Not kept yet: %1</source>
        <translation>Pas encore conservé : %1</translation>
    </message>
</context>
<context>
    <name>chancery::DisagreementModel</name>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2) : %3</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2 : %3</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Côtés</translation>
    </message>
</context>
<context>
    <name>chancery::DisagreementSideModel</name>
    <message numerus="yes">
        <source>%Ln source, one root</source>
        <comment>%Ln sources, one root</comment>
        <translation>
            <numerusform>%Ln source, une seule origine</numerusform>
            <numerusform>%Ln sources, une seule origine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source, %1 independent</source>
        <comment>%Ln sources, %1 independent</comment>
        <translation>
            <numerusform>%Ln source, %1 indépendante</numerusform>
            <numerusform>%Ln sources, %1 indépendantes</numerusform>
        </translation>
    </message>
    <message>
        <source>best %1</source>
        <translation>au mieux %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 (repeats %2)</source>
        <translation>%1 (répète %2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This sentence contradicts another side.</source>
        <translation>Cette phrase contredit un autre côté.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Sides and their sentences</source>
        <translation>Les côtés et leurs phrases</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publication</translation>
    </message>
</context>
<context>
    <name>chancery::DisagreementsView</name>
    <message>
        <source>Disagreements</source>
        <translation>Divergences</translation>
    </message>
    <message>
        <source>What the reports disagree on</source>
        <translation>Ce sur quoi les rapports divergent</translation>
    </message>
    <message>
        <source>The reports of this dossier do not disagree.</source>
        <translation>Les rapports de ce dossier ne divergent pas.</translation>
    </message>
    <message>
        <source>Sides of the chosen disagreement, with their sentences</source>
        <translation>Côtés de la divergence choisie, avec leurs phrases</translation>
    </message>
    <message>
        <source>Choose a disagreement to read its sides.</source>
        <translation>Choisissez une divergence pour en lire les côtés.</translation>
    </message>
    <message>
        <source>Kind of disagreement</source>
        <translation>Type de divergence</translation>
    </message>
    <message>
        <source>What the disagreement is on</source>
        <translation>Ce sur quoi porte la divergence</translation>
    </message>
    <message>
        <source>On anything</source>
        <translation>Tous les sujets</translation>
    </message>
    <message>
        <source>All kinds (%1)</source>
        <translation>Tous les types (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 in agreement</source>
        <translation>%1 en accord</translation>
    </message>
    <message numerus="yes">
        <source>%Ln disagreement</source>
        <comment>%Ln disagreements</comment>
        <translation>
            <numerusform>%Ln divergence</numerusform>
            <numerusform>%Ln divergences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chancery::DossierComparison</name>
    <message>
        <source>What changed since this dossier</source>
        <translation>Ce qui a changé depuis ce dossier</translation>
    </message>
    <message>
        <source>Dossiers (*.dossier *.json);;All files (*)</source>
        <translation>Dossiers (*.dossier *.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>what was known on %1</source>
        <translation>ce qui était connu le %1</translation>
    </message>
    <message>
        <source>Comparing with %1</source>
        <translation>Comparaison avec %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The dossiers could not be compared</source>
        <translation>Les dossiers n’ont pu être comparés</translation>
    </message>
</context>
<context>
    <name>chancery::DossierMergeDialog</name>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Merge another dossier</source>
        <translation>Fusionner un autre dossier</translation>
    </message>
    <message>
        <source>&amp;Base:</source>
        <translation>&amp;Base :</translation>
    </message>
    <message>
        <source>The dossier that both came of</source>
        <translation>Le dossier dont les deux sont issus</translation>
    </message>
    <message>
        <source>%1 – the open dossier: its ids and its order stay</source>
        <translation>%1 – le dossier ouvert : ses identifiants et son ordre restent</translation>
    </message>
    <message>
        <source>Mine:</source>
        <translation>Le mien :</translation>
    </message>
    <message>
        <source>&amp;Theirs:</source>
        <translation>L’au&amp;tre :</translation>
    </message>
    <message>
        <source>The other dossier</source>
        <translation>L’autre dossier</translation>
    </message>
    <message>
        <source>the dossier that both came of</source>
        <translation>le dossier dont les deux sont issus</translation>
    </message>
    <message>
        <source>the other dossier</source>
        <translation>l’autre dossier</translation>
    </message>
    <message>
        <source>The conflict with all of both sides</source>
        <translation>Le conflit avec tout des deux côtés</translation>
    </message>
    <message>
        <source>Take &amp;mine</source>
        <translation>Retenir le &amp;mien</translation>
    </message>
    <message>
        <source>Take t&amp;heirs</source>
        <translation>Retenir l’&amp;autre</translation>
    </message>
    <message>
        <source>A&amp;ll mine</source>
        <translation>Tout d&amp;u mien</translation>
    </message>
    <message>
        <source>All thei&amp;rs</source>
        <translation>Tout de l’aut&amp;re</translation>
    </message>
    <message>
        <source>the open dossier, as one change</source>
        <translation>le dossier ouvert, en un seul changement</translation>
    </message>
    <message>
        <source>a new file…</source>
        <translation>un nouveau fichier…</translation>
    </message>
    <message>
        <source>&amp;Into:</source>
        <translation>&amp;Dans :</translation>
    </message>
    <message>
        <source>Progress of the merge</source>
        <translation>Avancement de la fusion</translation>
    </message>
    <message>
        <source>Mer&amp;ge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>Comparing the three…</source>
        <translation>Comparaison des trois…</translation>
    </message>
    <message>
        <source>Base:</source>
        <translation>Base :</translation>
    </message>
    <message>
        <source>Theirs:</source>
        <translation>L’autre :</translation>
    </message>
    <message>
        <source>Rests on it:</source>
        <translation>Repose dessus :</translation>
    </message>
    <message>
        <source>Of both:</source>
        <translation>Des deux :</translation>
    </message>
    <message>
        <source>the dossier</source>
        <translation>le dossier</translation>
    </message>
    <message>
        <source>What one of two dossiers changed is taken from it; what both changed, each otherwise, is listed here and decided by you.</source>
        <translation>Ce que l’un des deux dossiers a changé en est repris ; ce que les deux ont changé, chacun autrement, est listé ici et tranché par vous.</translation>
    </message>
    <message>
        <source>Conflicts: %L1, of them open: %L2. M takes mine, T theirs.</source>
        <translation>Conflits : %L1, dont ouverts : %L2. M retient le mien, T l’autre.</translation>
    </message>
    <message>
        <source>No conflict is open. Objects that change in mine: %L1.</source>
        <translation>Aucun conflit ouvert. Objets qui changent dans le mien : %L1.</translation>
    </message>
    <message>
        <source>No conflict is open, and theirs has nothing that mine has not.</source>
        <translation>Aucun conflit ouvert, et l’autre n’a rien que le mien n’ait pas.</translation>
    </message>
    <message>
        <source>Nothing had to be merged.</source>
        <translation>Il n’y avait rien à fusionner.</translation>
    </message>
    <message>
        <source>merging “%1”</source>
        <translation>fusion de « %1 »</translation>
    </message>
    <message>
        <source>“%1” is merged in; Ctrl+Z takes it back.</source>
        <translation>« %1 » est fusionné ; Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>It breaks the rules of a dossier, and nothing has changed: %1</source>
        <translation>Cela enfreint les règles d’un dossier, et rien n’a changé : %1</translation>
    </message>
    <message>
        <source>The merged dossier</source>
        <translation>Le dossier fusionné</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 a été écrit.</translation>
    </message>
    <message>
        <source>Nothing was written: %1</source>
        <translation>Rien n’a été écrit : %1</translation>
    </message>
</context>
<context>
    <name>chancery::DossierSaving</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>save store write keep file</source>
        <translation>enregistrer sauvegarder sauver fichier</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>save elsewhere another file name</source>
        <translation>enregistrer ailleurs autre nom de fichier</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Enre&amp;gistrer une copie…</translation>
    </message>
    <message>
        <source>duplicate backup send share pass on</source>
        <translation>copie double sauvegarde envoyer partager transmettre</translation>
    </message>
    <message>
        <source>in no file yet</source>
        <translation>dans aucun fichier encore</translation>
    </message>
    <message>
        <source>untitled copy</source>
        <translation>copie sans titre</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Changements non enregistrés</translation>
    </message>
    <message>
        <source>“%1” has changes that are in no file.</source>
        <translation>« %1 » a des changements qui ne sont dans aucun fichier.</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>Sans enregistrement, ils sont perdus.</translation>
    </message>
    <message>
        <source>Changes in no file</source>
        <translation>Changements dans aucun fichier</translation>
    </message>
    <message>
        <source>“%1” was moved, removed or replaced, and holds changes that may be in no file.</source>
        <translation>« %1 » a été déplacé, supprimé ou remplacé, et contient des changements qui ne sont peut-être dans aucun fichier.</translation>
    </message>
    <message>
        <source>Without saving them under another name they may be lost.</source>
        <translation>Sans enregistrement sous un autre nom, ils peuvent être perdus.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <translation>Le fichier a changé</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else since it was opened or saved here.</source>
        <translation>« %1 » a été modifié par quelqu’un d’autre depuis qu’il a été ouvert ou enregistré ici.</translation>
    </message>
    <message>
        <source>Replaced, what they wrote is lost. Compared, it is shown what your dossier has and the file has not.</source>
        <translation>Remplacer, c’est perdre ce qu’il a écrit. Comparer montre ce que votre dossier a et que le fichier n’a pas.</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>is open here, and a copy of it needs another name</source>
        <translation>est ouvert ici, et sa copie doit porter un autre nom</translation>
    </message>
    <message>
        <source>Some sources have their full text, attached from your own files.</source>
        <translation>Certaines sources ont leur texte intégral, joint depuis vos propres fichiers.</translation>
    </message>
    <message>
        <source>The texts are other people's. A copy to pass on carries the quoted passages only; whoever has the files can attach them again.</source>
        <translation>Ces textes appartiennent à d’autres. Une copie à transmettre ne contient que les passages cités ; qui a les fichiers peut les joindre à nouveau.</translation>
    </message>
    <message>
        <source>&amp;Quoted passages only</source>
        <translation>&amp;Passages cités seulement</translation>
    </message>
    <message>
        <source>With the &amp;full texts</source>
        <translation>Avec les &amp;textes intégraux</translation>
    </message>
    <message>
        <source>Dossier (*.dossier)</source>
        <translation>Dossier (*.dossier)</translation>
    </message>
    <message>
        <source>JSON dossier (*.json)</source>
        <translation>Dossier JSON (*.json)</translation>
    </message>
    <message>
        <source>The dossier could not be saved</source>
        <translation>Le dossier n’a pu être enregistré</translation>
    </message>
</context>
<context>
    <name>chancery::DossierSourceView</name>
    <message>
        <source>Dossier source</source>
        <translation>Source du dossier</translation>
    </message>
    <message>
        <source>The dossier as JSON</source>
        <translation>Le dossier en JSON</translation>
    </message>
    <message>
        <source>Find in the source</source>
        <translation>Chercher dans la source</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Chercher le suivant</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Chercher le précédent</translation>
    </message>
    <message>
        <source>The dossier has %1 objects, too many to be shown as text. “chancery export --format json” writes them to a file.</source>
        <translation>Le dossier a %1 objets, trop pour être affiché en texte. « chancery export --format json » les écrit dans un fichier.</translation>
    </message>
    <message>
        <source>Reading the dossier…</source>
        <translation>Lecture du dossier…</translation>
    </message>
    <message>
        <source>As the dossier was before the last change; open it anew to see it as it is.</source>
        <translation>Le dossier tel qu’avant le dernier changement ; rouvrez-le pour le voir tel qu’il est.</translation>
    </message>
    <message>
        <source>As “chancery export --format json” writes it. Read only.</source>
        <translation>Tel que l’écrit « chancery export --format json ». Lecture seule.</translation>
    </message>
    <message>
        <source>As “chancery export --format json” writes it, but with long texts (%1) cut in the middle. Read only.</source>
        <translation>Tel que l’écrit « chancery export --format json », mais les textes longs (%1) sont coupés au milieu. Lecture seule.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message numerus="yes">
        <source> … %Ln character is left out here … </source>
        <comment> … %Ln characters are left out here … </comment>
        <translation>
            <numerusform> … %Ln caractère omis ici … </numerusform>
            <numerusform> … %Ln caractères omis ici … </numerusform>
        </translation>
    </message>
    <message>
        <source>The dossier is too long to be shown as text. “chancery export --format json” writes it to a file.</source>
        <translation>Le dossier est trop long pour être affiché en texte. « chancery export --format json » l’écrit dans un fichier.</translation>
    </message>
</context>
<context>
    <name>chancery::DossierView</name>
    <message>
        <source>Reading the facts of this dossier…</source>
        <translation>Lecture des faits de ce dossier…</translation>
    </message>
</context>
<context>
    <name>chancery::EditHistory</name>
    <message>
        <source>the dossier is being changed already</source>
        <translation>le dossier est déjà en cours de modification</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé : %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli : %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>undo take back revert</source>
        <translation>annuler défaire revenir</translation>
    </message>
    <message>
        <source>redo again repeat</source>
        <translation>rétablir refaire répéter</translation>
    </message>
    <message>
        <source>nothing was changed yet</source>
        <translation>rien n’a encore été modifié</translation>
    </message>
    <message>
        <source>nothing was undone</source>
        <translation>rien n’a été annulé</translation>
    </message>
</context>
<context>
    <name>chancery::Edtf</name>
    <message>
        <source>the expression ends too early</source>
        <translation>l’expression finit trop tôt</translation>
    </message>
    <message>
        <source>white space is not allowed</source>
        <translation>les blancs ne sont pas admis</translation>
    </message>
    <message>
        <source>“%1” is not allowed here</source>
        <translation>« %1 » n’est pas admis ici</translation>
    </message>
    <message>
        <source>the expression is empty</source>
        <translation>l’expression est vide</translation>
    </message>
    <message>
        <source>the expression is longer than %1 characters</source>
        <translation>l’expression dépasse %1 caractères</translation>
    </message>
    <message>
        <source>an interval needs a start or an end</source>
        <translation>un intervalle a besoin d’un début ou d’une fin</translation>
    </message>
    <message>
        <source>an interval between times has a time at either end</source>
        <translation>un intervalle entre heures a une heure aux deux bouts</translation>
    </message>
    <message>
        <source>the interval ends before it starts</source>
        <translation>l’intervalle finit avant de commencer</translation>
    </message>
    <message>
        <source>a number follows in a duration</source>
        <translation>dans une durée, un nombre doit suivre</translation>
    </message>
    <message>
        <source>the number is too long</source>
        <translation>le nombre est trop long</translation>
    </message>
    <message>
        <source>only hours, minutes and seconds have fractions</source>
        <translation>seules les heures, les minutes et les secondes ont des fractions</translation>
    </message>
    <message>
        <source>a duration has a start or an end</source>
        <translation>une durée a besoin d’un début ou d’une fin</translation>
    </message>
    <message>
        <source>a duration goes with a time</source>
        <translation>une durée va avec une heure</translation>
    </message>
    <message>
        <source>the duration is too long</source>
        <translation>la durée est trop longue</translation>
    </message>
    <message>
        <source>nothing follows a range without an end</source>
        <translation>rien ne suit une plage sans fin</translation>
    </message>
    <message>
        <source>a range without a start stands at the beginning of a set</source>
        <translation>une plage sans début se place au début d’un ensemble</translation>
    </message>
    <message>
        <source>the range ends before it starts</source>
        <translation>la plage finit avant de commencer</translation>
    </message>
    <message>
        <source>a set holds dates, without times</source>
        <translation>un ensemble contient des dates, sans heures</translation>
    </message>
    <message>
        <source>one of “?”, “~” and “%” is enough: “%” is both of the others</source>
        <translation>un seul de « ? », « ~ » et « % » suffit : « % » vaut les deux autres</translation>
    </message>
    <message>
        <source>a day has two digits</source>
        <translation>un jour a deux chiffres</translation>
    </message>
    <message>
        <source>there is no such day</source>
        <translation>ce jour n’existe pas</translation>
    </message>
    <message>
        <source>a year has no “+”</source>
        <translation>une année n’a pas de « + »</translation>
    </message>
    <message>
        <source>a year has four digits</source>
        <translation>une année a quatre chiffres</translation>
    </message>
    <message>
        <source>a year has four digits; a longer one is written with “Y” before it</source>
        <translation>une année a quatre chiffres ; une plus longue s’écrit précédée de « Y »</translation>
    </message>
    <message>
        <source>the year 0000 has no sign</source>
        <translation>l’année 0000 n’a pas de signe</translation>
    </message>
    <message>
        <source>a year has either unspecified or significant digits</source>
        <translation>une année a des chiffres soit non spécifiés, soit significatifs</translation>
    </message>
    <message>
        <source>digits of a year must follow “Y”</source>
        <translation>des chiffres d’année doivent suivre « Y »</translation>
    </message>
    <message>
        <source>a year after “Y” does not begin with 0</source>
        <translation>une année après « Y » ne commence pas par 0</translation>
    </message>
    <message>
        <source>the exponent must follow “E”</source>
        <translation>l’exposant doit suivre « E »</translation>
    </message>
    <message>
        <source>an exponent is at least 1</source>
        <translation>un exposant vaut au moins 1</translation>
    </message>
    <message>
        <source>years of more than eleven digits are not supported</source>
        <translation>les années de plus de onze chiffres ne sont pas prises en charge</translation>
    </message>
    <message>
        <source>a year of four digits is written without “Y”</source>
        <translation>une année de quatre chiffres s’écrit sans « Y »</translation>
    </message>
    <message>
        <source>a year with “Y” has no month</source>
        <translation>une année avec « Y » n’a pas de mois</translation>
    </message>
    <message>
        <source>the number of significant digits must follow “S”</source>
        <translation>le nombre de chiffres significatifs doit suivre « S »</translation>
    </message>
    <message>
        <source>a year of %1 digits has 1 to %1 significant ones</source>
        <translation>une année de %1 chiffres en a de 1 à %1 significatifs</translation>
    </message>
    <message>
        <source>a year with significant digits has no month</source>
        <translation>une année à chiffres significatifs n’a pas de mois</translation>
    </message>
    <message>
        <source>a month has two digits</source>
        <translation>un mois a deux chiffres</translation>
    </message>
    <message>
        <source>a season has no days</source>
        <translation>une saison n’a pas de jours</translation>
    </message>
    <message>
        <source>there is no month %1</source>
        <translation>il n’y a pas de mois %1</translation>
    </message>
    <message>
        <source>hours, minutes and seconds have two digits</source>
        <translation>heures, minutes et secondes ont deux chiffres</translation>
    </message>
    <message>
        <source>a time of day follows a complete, unqualified date only</source>
        <translation>une heure ne suit qu’une date complète et sans réserve</translation>
    </message>
    <message>
        <source>a time of day has hours, minutes and seconds: T14:30:00</source>
        <translation>une heure a heures, minutes et secondes : T14:30:00</translation>
    </message>
    <message>
        <source>hours run from 00 to 24</source>
        <translation>les heures vont de 00 à 24</translation>
    </message>
    <message>
        <source>minutes run from 00 to 59</source>
        <translation>les minutes vont de 00 à 59</translation>
    </message>
    <message>
        <source>seconds run from 00 to 59</source>
        <translation>les secondes vont de 00 à 59</translation>
    </message>
    <message>
        <source>24 hours are followed by 00:00</source>
        <translation>24 heures sont suivies de 00:00</translation>
    </message>
    <message>
        <source>a leap second is the last of its day</source>
        <translation>une seconde intercalaire est la dernière de son jour</translation>
    </message>
    <message>
        <source>hours of an offset run from 00 to 23</source>
        <translation>les heures d’un décalage vont de 00 à 23</translation>
    </message>
    <message>
        <source>an offset of zero is written “Z” or “+00:00”</source>
        <translation>un décalage nul s’écrit « Z » ou « +00:00 »</translation>
    </message>
</context>
<context>
    <name>chancery::EventCardView</name>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Title of an event</source>
        <translation>Titre d’un événement</translation>
    </message>
    <message>
        <source>Event whose card is shown, by its title</source>
        <translation>Événement dont la fiche est affichée, par son titre</translation>
    </message>
    <message>
        <source>What the dossier says of the event</source>
        <translation>Ce que le dossier dit de l’événement</translation>
    </message>
    <message>
        <source>Select an event in any view, or type its title.</source>
        <translation>Sélectionnez un événement dans une vue, ou tapez son titre.</translation>
    </message>
    <message>
        <source>The filter hides every fact that concerns this event.</source>
        <translation>Le filtre masque tous les faits qui concernent cet événement.</translation>
    </message>
    <message>
        <source>No fact of this dossier concerns this event yet. Ctrl+Return in a source makes one of the sentence at the caret.</source>
        <translation>Aucun fait de ce dossier ne concerne encore cet événement. Ctrl+Entrée dans une source en crée un de la phrase au curseur.</translation>
    </message>
</context>
<context>
    <name>chancery::EventHead</name>
    <message>
        <source>Event, when and where</source>
        <translation>Événement, quand et où</translation>
    </message>
    <message>
        <source> (reports differ)</source>
        <translation> (les rapports divergent)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>%1 (planned)</source>
        <translation>%1 (prévu)</translation>
    </message>
    <message>
        <source>no date stated</source>
        <translation>aucune date indiquée</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Partie de</translation>
    </message>
    <message>
        <source>Own note</source>
        <translation>Note personnelle</translation>
    </message>
</context>
<context>
    <name>chancery::ExportActions</name>
    <message>
        <source>&amp;Export briefing…</source>
        <translation>E&amp;xporter la synthèse…</translation>
    </message>
    <message>
        <source>PDF Word DOCX HTML Markdown OpenDocument ODT report brief write document</source>
        <translation>PDF Word DOCX HTML Markdown OpenDocument ODT rapport note document</translation>
    </message>
    <message>
        <source>Export &amp;data…</source>
        <translation>Exporter les &amp;données…</translation>
    </message>
    <message>
        <source>CSV Excel spreadsheet table JSON calendar iCalendar annotations TimelineJS SVG PNG picture</source>
        <translation>CSV Excel tableur tableau JSON calendrier iCalendar annotations TimelineJS SVG PNG image</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>print printer paper</source>
        <translation>imprimer imprimante papier</translation>
    </message>
    <message>
        <source>what the filter leaves</source>
        <translation>ce que le filtre laisse</translation>
    </message>
    <message>
        <source>What is selected: %1</source>
        <translation>La sélection : %1</translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation>Ce que montre la frise</translation>
    </message>
    <message>
        <source>What the filter leaves</source>
        <translation>Ce que le filtre laisse</translation>
    </message>
</context>
<context>
    <name>chancery::ExportDialog</name>
    <message>
        <source>Export data</source>
        <translation>Exporter les données</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Avancement de l’exportation</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose where it goes</source>
        <translation>Choisir la destination</translation>
    </message>
    <message>
        <source>For&amp;mat:</source>
        <translation>For&amp;mat :</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Contenu :</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Vers :</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln fact)</source>
        <comment>%1 (%Ln facts)</comment>
        <translation>
            <numerusform>%1 (%Ln fait)</numerusform>
            <numerusform>%1 (%Ln faits)</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Annulé. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The data could not be exported. %1</source>
        <translation>Les données n’ont pu être exportées. %1</translation>
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
        <translation>dans le texte : %1</translation>
    </message>
    <message>
        <source>a new fact</source>
        <translation>un nouveau fait</translation>
    </message>
    <message>
        <source>supports “%1”</source>
        <translation>étaye « %1 »</translation>
    </message>
    <message>
        <source>contradicts “%1”</source>
        <translation>contredit « %1 »</translation>
    </message>
    <message>
        <source>In your own words; empty it is “%1”</source>
        <translation>Avec vos propres mots ; vide, c’est « %1 »</translation>
    </message>
    <message>
        <source>Nothing is called “%1” yet: choose in the list, where a new one is the last.</source>
        <translation>Rien ne s’appelle encore « %1 » : choisissez dans la liste, où un nouveau figure en dernier.</translation>
    </message>
    <message>
        <source>The date: %1</source>
        <translation>La date : %1</translation>
    </message>
    <message>
        <source>The figure has no number: “about 35”, “15,000–20,000”, “2 million”.</source>
        <translation>Le chiffre n’a pas de nombre : « about 35 », « 15,000–20,000 », « 2 million ».</translation>
    </message>
    <message>
        <source>adding a passage to %1</source>
        <translation>ajout d’un passage à %1</translation>
    </message>
    <message>
        <source>adding the fact %1</source>
        <translation>ajout du fait %1</translation>
    </message>
    <message>
        <source>Kept: %1. Ctrl+Return makes a fact of the sentence at the caret.</source>
        <translation>Conservé : %1. Ctrl+Entrée crée un fait de la phrase au curseur.</translation>
    </message>
    <message>
        <source>What you typed is kept for these words. Ctrl+Return goes on.</source>
        <translation>Votre saisie est conservée pour ces mots. Ctrl+Entrée la poursuit.</translation>
    </message>
    <message>
        <source>Fact from the text</source>
        <translation>Fait d’après le texte</translation>
    </message>
    <message>
        <source>Put the caret into a sentence of a source, or select words, and press Ctrl+Return.</source>
        <translation>Placez le curseur dans une phrase d’une source, ou sélectionnez des mots, et appuyez sur Ctrl+Entrée.</translation>
    </message>
    <message>
        <source>&amp;Keep the fact</source>
        <translation>&amp;Conserver le fait</translation>
    </message>
    <message>
        <source>Return keeps it and goes to the next sentence, Ctrl+Return stays with this one</source>
        <translation>Entrée le conserve et passe à la phrase suivante, Ctrl+Entrée reste sur celle-ci</translation>
    </message>
    <message>
        <source>Return: keep, next · Ctrl+Return: keep, stay · Esc: leave</source>
        <translation>Entrée : conserver, suivant · Ctrl+Entrée : conserver, rester · Échap : quitter</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Comme</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Est</translation>
    </message>
    <message>
        <source>Of event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>about 35, 15,000–20,000</source>
        <translation>about 35, 15,000–20,000</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Énoncé</translation>
    </message>
    <message>
        <source>Put forward as</source>
        <translation>Avancé comme</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Orateur</translation>
    </message>
    <message>
        <source>nobody is quoted</source>
        <translation>personne n’est cité</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>Crédibilité</translation>
    </message>
</context>
<context>
    <name>chancery::FactHeader</name>
    <message>
        <source>Fact shown</source>
        <translation>Fait affiché</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>said %1</source>
        <translation>dit le %1</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>contesté</translation>
    </message>
    <message>
        <source>Passage %1 of %2 contradicts this fact — %3</source>
        <translation>Le passage %1 sur %2 contredit ce fait — %3</translation>
    </message>
    <message>
        <source>Passage %1 of %2 — %3</source>
        <translation>Passage %1 sur %2 — %3</translation>
    </message>
    <message>
        <source>Judgement (%1 confidence): %2 The fact below is one of those it rests on.</source>
        <translation>Jugement (confiance %1) : %2 Le fait ci-dessous est l’un de ceux sur lesquels il repose.</translation>
    </message>
</context>
<context>
    <name>chancery::FactListModel</name>
    <message>
        <source>said %1</source>
        <translation>dit le %1</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>contesté</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>%1. One that repeats another counts as that one.</source>
        <translation>%1. Celle qui en répète une autre compte pour celle-ci.</translation>
    </message>
    <message>
        <source>A passage contradicts this fact.</source>
        <translation>Un passage contredit ce fait.</translation>
    </message>
    <message>
        <source>%1 (%2; left out by the filter)</source>
        <translation>%1 (%2 ; masqué par le filtre)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Énoncé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Assertion</source>
        <translation>Assertion</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>Crédibilité</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Too many facts to be put in this order: narrow the list first.</source>
        <translation>Trop de faits pour cet ordre : restreignez d’abord la liste.</translation>
    </message>
    <message>
        <source>Independent sources that support the fact</source>
        <translation>Sources indépendantes qui étayent le fait</translation>
    </message>
</context>
<context>
    <name>chancery::FactsView</name>
    <message>
        <source>&amp;All facts</source>
        <translation>&amp;Tous les faits</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Filter by words of the statement</source>
        <translation>Filtrer par les mots de l’énoncé</translation>
    </message>
    <message>
        <source>Filter the facts by words of their statements</source>
        <translation>Filtrer les faits par les mots de leurs énoncés</translation>
    </message>
    <message>
        <source>List every fact of the dossier, not only those of what is selected</source>
        <translation>Lister tous les faits du dossier, et non ceux de la seule sélection</translation>
    </message>
    <message>
        <source>28 September 2026</source>
        <translation>28 septembre 2026</translation>
    </message>
    <message>
        <source>All facts (%1)</source>
        <translation>Tous les faits (%1)</translation>
    </message>
    <message>
        <source>All facts (%1), of which the filter leaves %2</source>
        <translation>Tous les faits (%1), dont le filtre laisse %2</translation>
    </message>
    <message>
        <source>Facts that the filter leaves: %1 of %2</source>
        <translation>Faits que le filtre laisse : %1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 sur %2 : %3</translation>
    </message>
    <message>
        <source>%1 found so far · %2</source>
        <translation>%1 trouvés jusqu’ici · %2</translation>
    </message>
    <message>
        <source>%1 found · %2</source>
        <translation>%1 trouvés · %2</translation>
    </message>
</context>
<context>
    <name>chancery::FigureChart</name>
    <message>
        <source>Chart of the reported values</source>
        <translation>Graphique des valeurs rapportées</translation>
    </message>
</context>
<context>
    <name>chancery::FigureModel</name>
    <message>
        <source>not reported</source>
        <translation>non rapporté</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (repeats %2)</source>
        <translation>%1 (répète %2)</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
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
        <translation>Chiffre et valeurs</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Assertion</source>
        <translation>Assertion</translation>
    </message>
</context>
<context>
    <name>chancery::FiguresView</name>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Figures and their reported values, most disagreement first</source>
        <translation>Chiffres et leurs valeurs rapportées, les plus fortes divergences d’abord</translation>
    </message>
    <message>
        <source>This dossier has no figures.</source>
        <translation>Ce dossier n’a pas de chiffres.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1 ; %2</translation>
    </message>
    <message>
        <source>The figure charted</source>
        <translation>Le chiffre représenté</translation>
    </message>
</context>
<context>
    <name>chancery::FileWatch</name>
    <message>
        <source>The dossier's file</source>
        <translation>Le fichier du dossier</translation>
    </message>
    <message>
        <source>“%1” was moved away or removed while it was open.</source>
        <translation>« %1 » a été déplacé ou supprimé alors qu’il était ouvert.</translation>
    </message>
    <message>
        <source>Another file has taken the place of “%1” while it was open.</source>
        <translation>Un autre fichier a pris la place de « %1 » alors qu’il était ouvert.</translation>
    </message>
    <message>
        <source>Something else was written into “%1” while it was open.</source>
        <translation>Autre chose a été écrit dans « %1 » alors qu’il était ouvert.</translation>
    </message>
    <message>
        <source>The dossier stays as you see it, and nothing is written to that file. Saved under another name, it can be changed again.</source>
        <translation>Le dossier reste tel que vous le voyez, et rien n’est écrit dans ce fichier. Enregistré sous un autre nom, il peut de nouveau être modifié.</translation>
    </message>
    <message>
        <source>What you changed here is in it; compared, it is shown what the file has now.</source>
        <translation>Vos changements y sont ; la comparaison montre ce que le fichier a maintenant.</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Relire</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Plus tard</translation>
    </message>
</context>
<context>
    <name>chancery::FilterActions</name>
    <message>
        <source>&amp;Filter…</source>
        <translation>&amp;Filtre…</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>&amp;Effacer le filtre</translation>
    </message>
    <message>
        <source>&amp;Dim instead of hide</source>
        <translation>Es&amp;tomper au lieu de masquer</translation>
    </message>
    <message>
        <source>Choose what the views show</source>
        <translation>Choisir ce que montrent les vues</translation>
    </message>
    <message>
        <source>filter narrow limit restrict hide show only</source>
        <translation>filtrer restreindre limiter masquer montrer seulement</translation>
    </message>
    <message>
        <source>remove filter show all everything</source>
        <translation>enlever filtre montrer tout</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Show what the filter leaves out pale, in the timeline and in the list of facts</source>
        <translation>Montrer en pâle ce que le filtre écarte, dans la frise et dans la liste des faits</translation>
    </message>
    <message>
        <source>there is no filter</source>
        <translation>il n’y a pas de filtre</translation>
    </message>
</context>
<context>
    <name>chancery::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Remove the whole filter</source>
        <translation>Retirer tout le filtre</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Remove from the filter: %1</source>
        <translation>Retirer du filtre : %1</translation>
    </message>
    <message>
        <source>&amp;Remove from the filter</source>
        <translation>&amp;Retirer du filtre</translation>
    </message>
    <message>
        <source>Remove “%1” from the filter</source>
        <translation>Retirer « %1 » du filtre</translation>
    </message>
    <message>
        <source>Looking for what the filter leaves…</source>
        <translation>Recherche de ce que le filtre laisse…</translation>
    </message>
    <message>
        <source>The text could not be looked for: %1</source>
        <translation>Le texte n’a pu être cherché : %1</translation>
    </message>
    <message>
        <source>%L1 of %L2 facts, %L3 of %L4 events</source>
        <translation>%L1 faits sur %L2, %L3 événements sur %L4</translation>
    </message>
    <message>
        <source>Nothing fits, whichever chip is removed.</source>
        <translation>Rien ne correspond, quel que soit le critère retiré.</translation>
    </message>
    <message>
        <source>Nothing fits. There would be facts without:</source>
        <translation>Rien ne correspond. Il y aurait des faits sans :</translation>
    </message>
</context>
<context>
    <name>chancery::FilterPanel</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Au</translation>
    </message>
    <message>
        <source>&amp;Dim instead of hide</source>
        <translation>Es&amp;tomper au lieu de masquer</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Choices of the filter</source>
        <translation>Choix du filtre</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Ne montrer que</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Show what the filter leaves out pale, in the timeline and in the list of facts</source>
        <translation>Montrer en pâle ce que le filtre écarte, dans la frise et dans la liste des faits</translation>
    </message>
    <message>
        <source>&amp;Saved filters</source>
        <translation>Filtres enre&amp;gistrés</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xte</translation>
    </message>
    <message>
        <source>Text that facts are to match</source>
        <translation>Texte auquel les faits doivent correspondre</translation>
    </message>
    <message>
        <source>words, "a phrase", who:tusk, is:disputed …</source>
        <translation>mots, "une expression", who:tusk, is:disputed …</translation>
    </message>
    <message>
        <source>As in Search: every word must occur; the last may go on</source>
        <translation>Comme dans Recherche : chaque mot doit figurer ; le dernier peut être incomplet</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>Comment demander</translation>
    </message>
    <message>
        <source>What the text was taken for</source>
        <translation>Comment le texte a été compris</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Counting the facts…</source>
        <translation>Décompte des faits…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fact</source>
        <comment>%Ln facts</comment>
        <translation>
            <numerusform>%Ln fait</numerusform>
            <numerusform>%Ln faits</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Filtrer par %1</translation>
    </message>
</context>
<context>
    <name>chancery::FirstHint</name>
    <message>
        <source>Hint</source>
        <translation>Conseil</translation>
    </message>
</context>
<context>
    <name>chancery::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
</context>
<context>
    <name>chancery::ImportDialog</name>
    <message>
        <source>Its columns, and what each means:</source>
        <translation>Ses colonnes, et ce que chacune signifie :</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>what it looks like</source>
        <translation>ce à quoi il ressemble</translation>
    </message>
    <message>
        <source>Columns of the table and what they mean</source>
        <translation>Colonnes du tableau et leur signification</translation>
    </message>
    <message>
        <source>The first rows as they will be</source>
        <translation>Les premières lignes telles qu’elles seront</translation>
    </message>
    <message>
        <source>events with facts that rest on the file</source>
        <translation>événements avec des faits qui reposent sur le fichier</translation>
    </message>
    <message>
        <source>events to source: no fact says anything of them yet</source>
        <translation>événements à sourcer : aucun fait n’en dit encore rien</translation>
    </message>
    <message>
        <source>en, de, uk … – the dossier's where it is empty</source>
        <translation>en, de, uk … – celle du dossier si vide</translation>
    </message>
    <message>
        <source>this dossier</source>
        <translation>ce dossier</translation>
    </message>
    <message>
        <source>a new dossier…</source>
        <translation>un nouveau dossier…</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Avancement de l’importation</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>&amp;Read as:</source>
        <translation>&amp;Lire comme :</translation>
    </message>
    <message>
        <source>&amp;Becomes:</source>
        <translation>&amp;Devient :</translation>
    </message>
    <message>
        <source>&amp;Title of the source:</source>
        <translation>&amp;Titre de la source :</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>Lan&amp;gue :</translation>
    </message>
    <message>
        <source>Int&amp;o:</source>
        <translation>Da&amp;ns :</translation>
    </message>
    <message>
        <source>The first &amp;rows as they will be:</source>
        <translation>Les p&amp;remières lignes telles qu’elles seront :</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>“%1” is no language tag: en, de, uk</source>
        <translation>« %1 » n’est pas une étiquette de langue : en, de, uk</translation>
    </message>
    <message>
        <source>%1 – read as %2</source>
        <translation>%1 – lu comme %2</translation>
    </message>
    <message>
        <source>The file is long: its rows are counted as they are read, and written into the dossier's file, which takes a while and can be cancelled, but not be taken back.</source>
        <translation>Le fichier est long : ses lignes sont comptées à mesure de la lecture et écrites dans le fichier du dossier, ce qui prend un moment, peut être interrompu, mais non annulé ensuite.</translation>
    </message>
    <message>
        <source>This dossier is in no file yet: it is saved into one first.</source>
        <translation>Ce dossier n’est encore dans aucun fichier : il y est d’abord enregistré.</translation>
    </message>
    <message>
        <source>Cancelled: nothing has changed.</source>
        <translation>Annulé : rien n’a changé.</translation>
    </message>
    <message>
        <source>It cannot be imported: %1. Nothing has changed.</source>
        <translation>Importation impossible : %1. Rien n’a changé.</translation>
    </message>
    <message>
        <source>Bringing it in…</source>
        <translation>Importation en cours…</translation>
    </message>
    <message>
        <source>importing “%1”</source>
        <translation>importation de « %1 »</translation>
    </message>
    <message>
        <source>Save the dossier with what is imported</source>
        <translation>Enregistrer le dossier avec ce qui est importé</translation>
    </message>
    <message>
        <source>Reading and writing…</source>
        <translation>Lecture et écriture…</translation>
    </message>
    <message>
        <source>A new dossier of what is imported</source>
        <translation>Un nouveau dossier de ce qui est importé</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>%1 importé</translation>
    </message>
    <message>
        <source>Rows that were kept out, and why</source>
        <translation>Lignes écartées, et pourquoi</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>Ter&amp;miné</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
</context>
<context>
    <name>chancery::ImportRows</name>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>kept out: %1</source>
        <translation>écartés : %1</translation>
    </message>
    <message>
        <source>Why it is not in</source>
        <translation>Pourquoi elle est écartée</translation>
    </message>
</context>
<context>
    <name>chancery::Importing</name>
    <message>
        <source>I&amp;mport…</source>
        <translation>I&amp;mporter…</translation>
    </message>
    <message>
        <source>Mer&amp;ge…</source>
        <translation>F&amp;usionner…</translation>
    </message>
    <message>
        <source>Events, sources or passages from other programs' files</source>
        <translation>Événements, sources ou passages de fichiers d’autres programmes</translation>
    </message>
    <message>
        <source>import csv spreadsheet Excel table events timeline calendar references bibliography annotations</source>
        <translation>importer csv tableur Excel tableau événements frise chronologie calendrier références bibliographie annotations</translation>
    </message>
    <message>
        <source>Another dossier that came of the same one</source>
        <translation>Un autre dossier de même origine</translation>
    </message>
    <message>
        <source>merge dossiers three-way combine conflicts colleague</source>
        <translation>fusionner dossiers trois combiner conflits collègue réunir</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Lists and timelines (*.csv *.tsv *.tab *.txt *.json *.ics *.ris *.bib);;All files (*)</source>
        <translation>Listes et frises (*.csv *.tsv *.tab *.txt *.json *.ics *.ris *.bib);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Dossiers (*.dossier)</source>
        <translation>Dossiers (*.dossier)</translation>
    </message>
    <message>
        <source>Dossiers (*.dossier *.json);;All files (*)</source>
        <translation>Dossiers (*.dossier *.json);;Tous les fichiers (*)</translation>
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
        <translation>Nouveau &amp;jugement…</translation>
    </message>
    <message>
        <source>Re&amp;vise the judgement…</source>
        <translation>Rév&amp;iser le jugement…</translation>
    </message>
    <message>
        <source>judgement add create conclusion assessment estimate likelihood confidence</source>
        <translation>jugement ajouter créer conclusion appréciation estimation probabilité confiance</translation>
    </message>
    <message>
        <source>edit change judgement conclusion assessment</source>
        <translation>modifier changer jugement conclusion appréciation</translation>
    </message>
    <message>
        <source>select a judgement first</source>
        <translation>choisissez d’abord un jugement</translation>
    </message>
    <message>
        <source>The judgement is kept; Ctrl+Z takes it back.</source>
        <translation>Le jugement est conservé ; Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>confirming a judgement</source>
        <translation>confirmation d’un jugement</translation>
    </message>
    <message>
        <source>making a judgement a key one</source>
        <translation>passage d’un jugement en jugement clé</translation>
    </message>
    <message>
        <source>making a judgement no key one</source>
        <translation>retrait d’un jugement des jugements clés</translation>
    </message>
    <message>
        <source>moving a judgement</source>
        <translation>déplacement d’un jugement</translation>
    </message>
    <message>
        <source>the judgement %1</source>
        <translation>le jugement %1</translation>
    </message>
</context>
<context>
    <name>chancery::JudgementForm</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>A &amp;key judgement</source>
        <translation>Un &amp;jugement clé</translation>
    </message>
    <message>
        <source>What it takes for granted, a line each</source>
        <translation>Ce qu’il tient pour acquis, un élément par ligne</translation>
    </message>
    <message>
        <source>What else may be, a line each</source>
        <translation>Ce qui peut être aussi, un élément par ligne</translation>
    </message>
    <message>
        <source>What would change it, a line each</source>
        <translation>Ce qui le changerait, un élément par ligne</translation>
    </message>
    <message>
        <source>Keep (Ctrl+Return)</source>
        <translation>Conserver (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Judgement being written</source>
        <translation>Jugement en cours de rédaction</translation>
    </message>
    <message>
        <source>One of those that a reader sees first</source>
        <translation>L’un de ceux qu’un lecteur voit d’abord</translation>
    </message>
    <message>
        <source>Ctrl+Shift+J begins a judgement.</source>
        <translation>Ctrl+Maj+J commence un jugement.</translation>
    </message>
    <message>
        <source>Take the selected fact</source>
        <translation>Prendre le fait sélectionné</translation>
    </message>
    <message>
        <source>Statement, with its likelihood</source>
        <translation>Énoncé, avec sa probabilité</translation>
    </message>
    <message>
        <source>What you conclude, in one sentence. Choose a likelihood, and it begins so.</source>
        <translation>Ce que vous concluez, en une phrase. Choisissez une probabilité, et elle commence ainsi.</translation>
    </message>
    <message>
        <source>&amp;Likelihood</source>
        <translation>&amp;Probabilité</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <translation>&amp;Confiance</translation>
    </message>
    <message>
        <source>&amp;because</source>
        <translation>ca&amp;r</translation>
    </message>
    <message>
        <source>It rests on</source>
        <translation>Il repose sur</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>Contre</translation>
    </message>
    <message>
        <source>… or an answer to</source>
        <translation>… ou une réponse à</translation>
    </message>
    <message>
        <source>New judgement</source>
        <translation>Nouveau jugement</translation>
    </message>
    <message>
        <source>Revise the judgement</source>
        <translation>Réviser le jugement</translation>
    </message>
    <message>
        <source>As ICD 203 wants it.</source>
        <translation>Comme le veut l’ICD 203.</translation>
    </message>
    <message>
        <source>adding the judgement %1</source>
        <translation>ajout du jugement %1</translation>
    </message>
    <message>
        <source>revising the judgement %1</source>
        <translation>révision du jugement %1</translation>
    </message>
</context>
<context>
    <name>chancery::JudgementsView</name>
    <message>
        <source>Judgements</source>
        <translation>Jugements</translation>
    </message>
    <message>
        <source>Judgements, the key ones first</source>
        <translation>Jugements, les jugements clés d’abord</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nouveau…</translation>
    </message>
    <message>
        <source>Write a new judgement</source>
        <translation>Écrire un nouveau jugement</translation>
    </message>
    <message>
        <source>Revise…</source>
        <translation>Réviser…</translation>
    </message>
    <message>
        <source>Say it otherwise; the earlier wording is kept with its day</source>
        <translation>Le dire autrement ; la formulation antérieure est conservée avec son jour</translation>
    </message>
    <message>
        <source>Still holds</source>
        <translation>Tient toujours</translation>
    </message>
    <message>
        <source>It holds on its facts as they are now: takes the mark away</source>
        <translation>Il tient au vu de ses faits actuels : retire la marque</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>One of those that a reader sees first</source>
        <translation>L’un de ceux qu’un lecteur voit d’abord</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move it before the one above</source>
        <translation>Le placer avant celui du dessus</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move it behind the one below</source>
        <translation>Le placer après celui du dessous</translation>
    </message>
    <message>
        <source>No judgement yet. “New…” writes one: what you conclude, how likely it is, with which confidence and on which facts.</source>
        <translation>Aucun jugement encore. « Nouveau… » en écrit un : ce que vous concluez, avec quelle probabilité, avec quelle confiance et sur quels faits.</translation>
    </message>
    <message>
        <source>What the judgement rests on, and what speaks against it</source>
        <translation>Ce sur quoi le jugement repose, et ce qui parle contre</translation>
    </message>
    <message>
        <source>Select a judgement to see what it rests on.</source>
        <translation>Sélectionnez un jugement pour voir sur quoi il repose.</translation>
    </message>
    <message>
        <source>likelihood: %1</source>
        <translation>probabilité : %1</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>formulé le %1</translation>
    </message>
    <message>
        <source>Confidence %1: %2</source>
        <translation>Confiance %1 : %2</translation>
    </message>
    <message>
        <source>Own note: %1</source>
        <translation>Note personnelle : %1</translation>
    </message>
</context>
<context>
    <name>chancery::KeptFields</name>
    <message>
        <source>What you typed here before is back.</source>
        <translation>Ce que vous aviez saisi ici est de retour.</translation>
    </message>
</context>
<context>
    <name>chancery::KeyHelp</name>
    <message>
        <source>Wheel</source>
        <translation>Molette</translation>
    </message>
    <message>
        <source>Scroll the lanes</source>
        <translation>Faire défiler les couloirs</translation>
    </message>
    <message>
        <source>Shift+Wheel, drag</source>
        <translation>Maj+molette, glisser</translation>
    </message>
    <message>
        <source>Move through time</source>
        <translation>Se déplacer dans le temps</translation>
    </message>
    <message>
        <source>Ctrl+Wheel, pinch</source>
        <translation>Ctrl+molette, pincer</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Zoomer au pointeur</translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <translation>Maj+glisser</translation>
    </message>
    <message>
        <source>Zoom to a range</source>
        <translation>Zoomer sur une plage</translation>
    </message>
    <message>
        <source>Double click, F</source>
        <translation>Double-clic, F</translation>
    </message>
    <message>
        <source>Fit the selection; F again fits all</source>
        <translation>Ajuster à la sélection ; F encore ajuste à tout</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Fit all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>A, D, Left, Right</source>
        <translation>A, D, Gauche, Droite</translation>
    </message>
    <message>
        <source>W, S, Up, Down</source>
        <translation>W, S, Haut, Bas</translation>
    </message>
    <message>
        <source>+ and -</source>
        <translation>+ et -</translation>
    </message>
    <message>
        <source>Zoom in and out</source>
        <translation>Zoomer et dézoomer</translation>
    </message>
    <message>
        <source>. and ,</source>
        <translation>. et ,</translation>
    </message>
    <message>
        <source>Next and previous event</source>
        <translation>Événement suivant et précédent</translation>
    </message>
    <message>
        <source>J and K</source>
        <translation>J et K</translation>
    </message>
    <message>
        <source>Next and previous event in the lane</source>
        <translation>Événement suivant et précédent du couloir</translation>
    </message>
    <message>
        <source>] and [</source>
        <translation>] et [</translation>
    </message>
    <message>
        <source>Next and previous mark in the lane, past what is folded together</source>
        <translation>Repère suivant et précédent du couloir, au-delà de ce qui est replié</translation>
    </message>
    <message>
        <source>Double click, Enter</source>
        <translation>Double-clic, Entrée</translation>
    </message>
    <message>
        <source>Open what is folded together</source>
        <translation>Ouvrir ce qui est replié</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Back to the range shown before; what is selected and filtered stays</source>
        <translation>Revenir à la plage précédente ; sélection et filtre restent</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Search keys and actions</source>
        <translation>Chercher touches et actions</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>Les touches et ce qu’elles font</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Ce qu’elles font</translation>
    </message>
    <message>
        <source>No key does that: %1. Ctrl+K finds what has no key.</source>
        <translation>Aucune touche ne fait cela : %1. Ctrl+K trouve ce qui n’en a pas.</translation>
    </message>
</context>
<context>
    <name>chancery::KeysPage</name>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Attribuer</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>Auc&amp;une touche</translation>
    </message>
    <message>
        <source>As &amp;before</source>
        <translation>Comme a&amp;vant</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Chercher actions et touches</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Les actions et leurs touches</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>The keys to be assigned: press them here</source>
        <translation>Les touches à attribuer : appuyez dessus ici</translation>
    </message>
    <message>
        <source>The keys that the program gives to the action itself</source>
        <translation>Les touches que le programme donne de lui-même à l’action</translation>
    </message>
    <message>
        <source>These keys are of “%1”, which loses them.</source>
        <translation>Ces touches sont celles de « %1 », qui les perd.</translation>
    </message>
</context>
<context>
    <name>chancery::KnownOnBar</name>
    <message>
        <source>&amp;As known on</source>
        <translation>&amp;État connu au</translation>
    </message>
    <message>
        <source>Shows the dossier as it stood on a day, without what was published later</source>
        <translation>Montre le dossier tel qu’il était un jour donné, sans ce qui a été publié plus tard</translation>
    </message>
    <message>
        <source>As known on this day</source>
        <translation>État connu à ce jour</translation>
    </message>
    <message>
        <source>Progress of the replay</source>
        <translation>Avancement de la reconstitution</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the replay</source>
        <translation>Annuler la reconstitution</translation>
    </message>
    <message>
        <source>hides %1</source>
        <translation>masque %1</translation>
    </message>
    <message>
        <source>%1 perhaps known…</source>
        <translation>%1 peut-être connus…</translation>
    </message>
    <message>
        <source>What may have been published by then, and may not; it is not shown elsewhere</source>
        <translation>Ce qui a pu être publié ou non alors ; ce n’est pas montré ailleurs</translation>
    </message>
</context>
<context>
    <name>chancery::LegendWindow</name>
    <message>
        <source>Legend of the timeline</source>
        <translation>Légende de la frise</translation>
    </message>
    <message>
        <source>The shape says what it is</source>
        <translation>La forme dit ce que c’est</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>démenti</translation>
    </message>
    <message>
        <source>The fill says whether it took place</source>
        <translation>Le remplissage dit si cela a eu lieu</translation>
    </message>
    <message>
        <source>And besides</source>
        <translation>Et en outre</translation>
    </message>
    <message>
        <source>A bar: it lasts so long, or lies somewhere within</source>
        <translation>Une barre : cela dure autant, ou se situe quelque part dedans</translation>
    </message>
    <message>
        <source>A number, or small bars: several that lie too close to be told apart</source>
        <translation>Un nombre, ou de petites barres : plusieurs, trop proches pour être distingués</translation>
    </message>
    <message>
        <source>A small mark beside it, joined by a line: when it was to be, or what other reports say</source>
        <translation>Une petite marque à côté, reliée par un trait : quand cela devait être, ou ce que disent d’autres rapports</translation>
    </message>
    <message>
        <source>A name underlined up to its mark: it stands over another time than its event’s</source>
        <translation>Un nom souligné jusqu’à sa marque : il est au-dessus d’un autre moment que celui de son événement</translation>
    </message>
</context>
<context>
    <name>chancery::MainWindow</name>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Participant card</source>
        <translation>Fiche du participant</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Divergences</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Judgements</source>
        <translation>Jugements</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Jugement</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Fact from text</source>
        <translation>Fait d’après le texte</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>To source</source>
        <translation>À sourcer</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;All files (*)</source>
        <translation>PDF (*.pdf);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Opening was cancelled.</source>
        <translation>L’ouverture a été annulée.</translation>
    </message>
    <message>
        <source>Progress of opening</source>
        <translation>Avancement de l’ouverture</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>About Chancery</source>
        <translation>À propos de Chancery</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Chancery %1&lt;/h3&gt;&lt;p&gt;A viewer for diplomatic timelines. Nothing is shown without its sentence; disagreement is shown, never resolved silently.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Chancery %1&lt;/h3&gt;&lt;p&gt;Un visualiseur de frises diplomatiques. Rien n’est montré sans sa phrase ; une divergence est montrée, jamais tranchée en silence.&lt;/p&gt;&lt;p&gt;Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.&lt;/p&gt;</translation>
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
        <translation>Texte à %1 %</translation>
    </message>
    <message>
        <source>F11 gives back the window.</source>
        <translation>F11 rend la fenêtre.</translation>
    </message>
    <message>
        <source>Click on an event: everything else follows it.</source>
        <translation>Cliquez sur un événement : tout le reste le suit.</translation>
    </message>
    <message>
        <source>Its sentence, word for word. Underlined sentences carry facts: click on them to go back to the timeline.</source>
        <translation>Sa phrase, mot pour mot. Les phrases soulignées portent des faits : cliquez dessus pour revenir à la frise.</translation>
    </message>
    <message>
        <source>Ctrl+K finds anything by some of its letters, F1 opens the guide, ? lists the keys.</source>
        <translation>Ctrl+K trouve tout par quelques lettres, F1 ouvre le guide, ? liste les touches.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture de %1</translation>
    </message>
    <message>
        <source>The dossier could not be opened</source>
        <translation>Le dossier n’a pu être ouvert</translation>
    </message>
    <message>
        <source>The present dossier stays as it was.</source>
        <translation>Le dossier actuel est resté tel quel.</translation>
    </message>
    <message>
        <source>The dossier could not be made</source>
        <translation>Le dossier n’a pu être créé</translation>
    </message>
    <message>
        <source>What you typed before and did not keep is back: %1</source>
        <translation>Ce que vous aviez saisi sans le garder est de retour : %1</translation>
    </message>
    <message>
        <source>Typed, and not kept</source>
        <translation>Saisi, mais non conservé</translation>
    </message>
    <message>
        <source>What you typed is not in the dossier yet:</source>
        <translation>Ce que vous avez saisi n’est pas encore dans le dossier :</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>&amp;Go back to it</source>
        <translation>&amp;Y revenir</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>This dossier has no object “%1”.</source>
        <translation>Ce dossier n’a pas d’objet « %1 ».</translation>
    </message>
    <message>
        <source>Open dossier</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Dossiers (*.dossier *.json);;All files (*)</source>
        <translation>Dossiers (*.dossier *.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The change could not be carried out</source>
        <translation>Le changement n’a pu être effectué</translation>
    </message>
    <message>
        <source>The dossier is as it was.</source>
        <translation>Le dossier est tel qu’il était.</translation>
    </message>
    <message>
        <source>The text is attached; Ctrl+Z takes it back.</source>
        <translation>Le texte est joint ; Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>Another program has changed this dossier; you see it as it is now. What was done before cannot be undone any more.</source>
        <translation>Un autre programme a modifié ce dossier ; vous le voyez tel qu’il est maintenant. Ce qui précède ne peut plus être annulé.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>recent dossiers opened last %1</source>
        <translation>dossiers récents ouverts en dernier %1</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>&amp;Passage</source>
        <translation>&amp;Passage</translation>
    </message>
    <message>
        <source>Pa&amp;ge of the PDF</source>
        <translation>Pa&amp;ge du PDF</translation>
    </message>
    <message>
        <source>The page that the sentence stands on, as it looks</source>
        <translation>La page où figure la phrase, telle qu’elle se présente</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>F&amp;iltre</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New dossier…</source>
        <translation>&amp;Nouveau dossier…</translation>
    </message>
    <message>
        <source>create new dossier begin start file</source>
        <translation>créer nouveau dossier commencer fichier</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>open load file dossier</source>
        <translation>ouvrir charger fichier dossier</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un dossier &amp;récent</translation>
    </message>
    <message>
        <source>Open &amp;built-in dossier</source>
        <translation>Ouvrir un dossier in&amp;tégré</translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <translation>&amp;Comparer avec…</translation>
    </message>
    <message>
        <source>compare difference diff dossiers versions</source>
        <translation>comparer différence diff dossiers versions</translation>
    </message>
    <message>
        <source>What changed s&amp;ince…</source>
        <translation>Ce qui a ch&amp;angé depuis…</translation>
    </message>
    <message>
        <source>what is new news updates since a day</source>
        <translation>quoi de neuf nouveautés depuis un jour</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>close dossier start page</source>
        <translation>fermer dossier page d’accueil</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>quit exit end program</source>
        <translation>quitter sortir terminer programme</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;History of changes…</source>
        <translation>&amp;Historique des changements…</translation>
    </message>
    <message>
        <source>history log who changed what author audit</source>
        <translation>historique journal qui a changé quoi auteur</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>preferences settings options language text size font keyboard shortcuts name</source>
        <translation>préférences réglages options langue taille du texte police clavier raccourcis nom</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>Go to Timeline</source>
        <translation>Aller à Frise</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Comme le &amp;bureau</translation>
    </message>
    <message>
        <source>system theme colours automatic</source>
        <translation>thème système couleurs automatique</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>light theme mode bright day colours</source>
        <translation>thème clair mode jour couleurs</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>dark theme mode night colours</source>
        <translation>thème sombre mode nuit couleurs</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>larger bigger text size font zoom increase</source>
        <translation>texte plus grand taille police agrandir</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Te&amp;xte plus petit</translation>
    </message>
    <message>
        <source>smaller text size font decrease</source>
        <translation>texte plus petit taille police réduire</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>full screen fullscreen maximise</source>
        <translation>plein écran maximiser</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>reset layout default arrangement panels docks windows</source>
        <translation>réinitialiser disposition par défaut panneaux fenêtres</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>back return previous</source>
        <translation>retour revenir précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>forward again next</source>
        <translation>avancer suivant</translation>
    </message>
    <message>
        <source>nothing was there before</source>
        <translation>il n’y avait rien avant</translation>
    </message>
    <message>
        <source>nobody has gone back</source>
        <translation>on n’est pas revenu en arrière</translation>
    </message>
    <message>
        <source>Back to the selection, range or filter before</source>
        <translation>Revenir à la sélection, plage ou filtre d’avant</translation>
    </message>
    <message>
        <source>Forward to the selection, range or filter after</source>
        <translation>Avancer à la sélection, plage ou filtre d’après</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>&amp;Chercher…</translation>
    </message>
    <message>
        <source>find search look for query</source>
        <translation>trouver rechercher chercher requête</translation>
    </message>
    <message>
        <source>&amp;Step back</source>
        <translation>Reculer d’une é&amp;tape</translation>
    </message>
    <message>
        <source>step back return</source>
        <translation>pas en arrière revenir</translation>
    </message>
    <message>
        <source>&amp;Nothing selected</source>
        <translation>Tout &amp;désélectionner</translation>
    </message>
    <message>
        <source>deselect select none clear selection</source>
        <translation>désélectionner aucune sélection effacer</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>&amp;Volet suivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>V&amp;olet précédent</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 copié</translation>
    </message>
    <message>
        <source>copy link address URL share</source>
        <translation>copier lien adresse URL partager</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>Frise &amp;temporelle</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Zoomer</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>zoom in closer magnify</source>
        <translation>zoom avant rapprocher agrandir</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Dézoom&amp;er</translation>
    </message>
    <message>
        <source>-</source>
        <translation>-</translation>
    </message>
    <message>
        <source>zoom out farther</source>
        <translation>zoom arrière éloigner réduire</translation>
    </message>
    <message>
        <source>Fit the &amp;selection</source>
        <translation>Ajuster à la &amp;sélection</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>zoom to selection centre</source>
        <translation>zoom sur la sélection centrer</translation>
    </message>
    <message>
        <source>Fit &amp;all</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>show all whole everything reset zoom</source>
        <translation>montrer tout entier réinitialiser zoom</translation>
    </message>
    <message>
        <source>&amp;Back to the range before</source>
        <translation>&amp;Revenir à la plage précédente</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>this is the first range</source>
        <translation>c’est la première période</translation>
    </message>
    <message>
        <source>&amp;Next event</source>
        <translation>Événement suiva&amp;nt</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>&amp;Previous event</source>
        <translation>Événement &amp;précédent</translation>
    </message>
    <message>
        <source>,</source>
        <translation>,</translation>
    </message>
    <message>
        <source>N&amp;ext event in the lane</source>
        <translation>Événement s&amp;uivant du couloir</translation>
    </message>
    <message>
        <source>J</source>
        <translation>J</translation>
    </message>
    <message>
        <source>P&amp;revious event in the lane</source>
        <translation>Événement pré&amp;cédent du couloir</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Next &amp;mark in the lane</source>
        <translation>Repère sui&amp;vant du couloir</translation>
    </message>
    <message>
        <source>]</source>
        <translation>]</translation>
    </message>
    <message>
        <source>Previous mar&amp;k in the lane</source>
        <translation>Repère précé&amp;dent du couloir</translation>
    </message>
    <message>
        <source>[</source>
        <translation>[</translation>
    </message>
    <message>
        <source>&amp;Collapse gaps</source>
        <translation>C&amp;omprimer les vides</translation>
    </message>
    <message>
        <source>collapse fold gaps empty time</source>
        <translation>replier réduire vides temps vide</translation>
    </message>
    <message>
        <source>Clocks o&amp;f the ruler</source>
        <translation>&amp;Heures de la règle</translation>
    </message>
    <message>
        <source>The &amp;dossier’s time zone</source>
        <translation>Fuseau du &amp;dossier</translation>
    </message>
    <message>
        <source>&amp;This computer’s time zone</source>
        <translation>Fuseau de &amp;cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;UTC</source>
        <translation>&amp;UTC</translation>
    </message>
    <message>
        <source>&amp;Wheel zooms, Ctrl+wheel scrolls</source>
        <translation>La &amp;molette zoome, Ctrl+molette défile</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>Lé&amp;gende</translation>
    </message>
    <message>
        <source>legend symbols marks meaning colours glyphs</source>
        <translation>légende symboles repères signification couleurs</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>guide help manual documentation tutorial handbook</source>
        <translation>guide aide manuel documentation tutoriel mode d’emploi</translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <translation>&amp;Qu’est-ce que c’est ?</translation>
    </message>
    <message>
        <source>what is this explain</source>
        <translation>qu’est-ce que c’est expliquer</translation>
    </message>
    <message>
        <source>&amp;Palette…</source>
        <translation>&amp;Palette…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <source>keys keyboard shortcuts hotkeys</source>
        <translation>touches clavier raccourcis</translation>
    </message>
    <message>
        <source>&amp;About Chancery</source>
        <translation>À prop&amp;os de Chancery</translation>
    </message>
    <message>
        <source>about version licence</source>
        <translation>à propos version licence</translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation>Barre d’outils principale</translation>
    </message>
    <message>
        <source>&amp;Lanes by </source>
        <translation>&amp;Couloirs par </translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>participant</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>option</source>
        <translation>option</translation>
    </message>
    <message>
        <source>Lanes of the timeline by</source>
        <translation>Couloirs de la frise par</translation>
    </message>
</context>
<context>
    <name>chancery::MarkHandles</name>
    <message>
        <source>Drag the beginning of the passage (Ctrl+Alt+Left, Ctrl+Alt+Right)</source>
        <translation>Glisser le début du passage (Ctrl+Alt+Gauche, Ctrl+Alt+Droite)</translation>
    </message>
    <message>
        <source>Drag the end of the passage (Alt+Shift+Left, Alt+Shift+Right)</source>
        <translation>Glisser la fin du passage (Alt+Maj+Gauche, Alt+Maj+Droite)</translation>
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
        <translation>Participants et événements</translation>
    </message>
    <message>
        <source>Participants by events</source>
        <translation>Participants par événements</translation>
    </message>
    <message>
        <source>Arrow keys walk the cells, Ctrl with an arrow leaps to the next role; Enter opens the fact, Shift+Enter the participant, Ctrl+Enter the event; plus and minus unfold and fold a row.</source>
        <translation>Les flèches parcourent les cases, Ctrl avec une flèche saute au rôle suivant ; Entrée ouvre le fait, Maj+Entrée le participant, Ctrl+Entrée l’événement ; plus et moins déplient et replient une ligne.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Filter participants</source>
        <translation>Filtrer les participants</translation>
    </message>
    <message>
        <source>Order of participants</source>
        <translation>Ordre des participants</translation>
    </message>
    <message>
        <source>By number of events</source>
        <translation>Par nombre d’événements</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By first appearance</source>
        <translation>Par première apparition</translation>
    </message>
    <message>
        <source>By company kept</source>
        <translation>Par présences communes</translation>
    </message>
    <message>
        <source>G&amp;rouped</source>
        <translation>G&amp;roupés</translation>
    </message>
    <message>
        <source>Put persons under the state or organisation they belong to</source>
        <translation>Placer les personnes sous l’État ou l’organisation dont elles relèvent</translation>
    </message>
    <message>
        <source>Together &amp;with selection</source>
        <translation>&amp;Avec la sélection</translation>
    </message>
    <message>
        <source>Show only who was there together with the selected participant, or at the selected event</source>
        <translation>Ne montrer que qui était là avec le participant sélectionné, ou à l’événement sélectionné</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>Lé&amp;gende</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln participant of the dossier has a part in no event and is not shown</source>
        <comment>%Ln participants of the dossier have a part in no event and are not shown</comment>
        <translation>
            <numerusform>%Ln participant du dossier n’a de rôle dans aucun événement et n’est pas affiché</numerusform>
            <numerusform>%Ln participants du dossier n’ont de rôle dans aucun événement et ne sont pas affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is reported as present there.</source>
        <translation>Personne n’y est rapporté présent.</translation>
    </message>
    <message>
        <source>No participant in an event is called so.</source>
        <translation>Aucun participant à un événement ne porte ce nom.</translation>
    </message>
    <message>
        <source>Nobody has a part in an event of this dossier.</source>
        <translation>Personne n’a de rôle dans un événement de ce dossier.</translation>
    </message>
    <message>
        <source>Open the &amp;fact</source>
        <translation>Ouvrir le &amp;fait</translation>
    </message>
    <message>
        <source>Select the &amp;participant</source>
        <translation>Sélectionner le &amp;participant</translation>
    </message>
    <message>
        <source>Select the &amp;event</source>
        <translation>&amp;Sélectionner l’événement</translation>
    </message>
    <message>
        <source>F&amp;old all</source>
        <translation>To&amp;ut replier</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation>Tout &amp;déplier</translation>
    </message>
</context>
<context>
    <name>chancery::MergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>%1 is the same as &amp;which other, that stays?</source>
        <translation>&amp;Avec lequel %1 fait-il double emploi, et qui reste ?</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Conséquences</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>Nothing rests on the one that goes.</source>
        <translation>Rien ne repose sur celui qui disparaît.</translation>
    </message>
    <message>
        <source>What that does:</source>
        <translation>Ce que cela entraîne :</translation>
    </message>
</context>
<context>
    <name>chancery::NameField</name>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>New: it is made together with the fact</source>
        <translation>Nouveau : créé en même temps que le fait</translation>
    </message>
    <message>
        <source>create %1 “%2”</source>
        <translation>créer : %1 « %2 »</translation>
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
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>What it is about: “Talks in Port, spring 2026”</source>
        <translation>De quoi il traite : « Pourparlers à Port, printemps 2026 »</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>It is kept from now on, change by change, before it has a file; File → Save gives it one.</source>
        <translation>Il est conservé dès maintenant, changement par changement, avant d’avoir un fichier ; Fichier → Enregistrer lui en donne un.</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Créer</translation>
    </message>
    <message>
        <source>It begins with %1.</source>
        <translation>Il commence par %1.</translation>
    </message>
    <message>
        <source>The %1: %2.</source>
        <translation>%1 : %2.</translation>
    </message>
</context>
<context>
    <name>chancery::NewSourceDialog</name>
    <message>
        <source>New source</source>
        <translation>Nouvelle source</translation>
    </message>
    <message>
        <source>Text of the source</source>
        <translation>Texte de la source</translation>
    </message>
    <message>
        <source>Paste the text of the report here (Ctrl+V).</source>
        <translation>Collez ici le texte du rapport (Ctrl+V).</translation>
    </message>
    <message>
        <source>&amp;Add source</source>
        <translation>&amp;Ajouter la source</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation>&amp;Éditeur</translation>
    </message>
    <message>
        <source>A&amp;uthor</source>
        <translation>A&amp;uteur</translation>
    </message>
    <message>
        <source>Publishe&amp;d</source>
        <translation>&amp;Publication</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>Ad&amp;resse</translation>
    </message>
    <message>
        <source>Reliabilit&amp;y</source>
        <translation>&amp;Fiabilité</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>Pour&amp;quoi</translation>
    </message>
    <message>
        <source>What the letter rests on</source>
        <translation>Ce sur quoi repose la lettre</translation>
    </message>
    <message>
        <source>Text as it was read</source>
        <translation>Le texte tel qu’il a été lu</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Reading what was pasted…</source>
        <translation>Lecture de ce qui a été collé…</translation>
    </message>
    <message>
        <source>%1

A source is a text, a page, a PDF, a mail or a Word or OpenDocument file. Of anything else its text can be pasted: Edit → New source from text…</source>
        <translation>%1

Une source est un texte, une page, un PDF, un courriel ou un fichier Word ou OpenDocument. De tout autre, le texte peut être collé : Édition → Nouvelle source d’un texte…</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>found in %1</source>
        <translation>trouvé dans %1</translation>
    </message>
    <message>
        <source>Pasted: %1</source>
        <translation>Collé : %1</translation>
    </message>
    <message>
        <source>the first line</source>
        <translation>la première ligne</translation>
    </message>
    <message>
        <source>the name of the file</source>
        <translation>le nom du fichier</translation>
    </message>
    <message>
        <source>not stated; by its words</source>
        <translation>non indiqué ; d’après son texte</translation>
    </message>
    <message>
        <source>not stated; that of the dossier</source>
        <translation>non indiqué ; celle du dossier</translation>
    </message>
    <message>
        <source>A source has a title.</source>
        <translation>Une source a un titre.</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>Publié : %1</translation>
    </message>
    <message>
        <source>Given when it was added.</source>
        <translation>Indiqué lors de l’ajout.</translation>
    </message>
    <message>
        <source>Why %1? A letter has its reason.</source>
        <translation>Pourquoi %1 ? Une lettre a sa raison.</translation>
    </message>
</context>
<context>
    <name>chancery::ObjectForm</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>chancery::ObjectListField</name>
    <message>
        <source>Objects; Delete takes one out</source>
        <translation>Objets ; Suppr en retire un</translation>
    </message>
    <message>
        <source>Delete takes the chosen one out</source>
        <translation>Suppr retire l’élément choisi</translation>
    </message>
    <message>
        <source>+ %1</source>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>chancery::OptionAspectModel</name>
    <message>
        <source>nothing stated</source>
        <translation>rien d’indiqué</translation>
    </message>
</context>
<context>
    <name>chancery::OptionComparisonModel</name>
    <message>
        <source>nothing stated</source>
        <translation>rien d’indiqué</translation>
    </message>
</context>
<context>
    <name>chancery::OptionsView</name>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>What is said of each option</source>
        <translation>Ce qui est dit de chaque option</translation>
    </message>
    <message>
        <source>Positions of participants on the options</source>
        <translation>Positions des participants sur les options</translation>
    </message>
    <message>
        <source>Options side by side</source>
        <translation>Options côte à côte</translation>
    </message>
    <message>
        <source>This dossier has no options.</source>
        <translation>Ce dossier n’a pas d’options.</translation>
    </message>
    <message>
        <source>No source of this dossier states a position on an option.</source>
        <translation>Aucune source de ce dossier n’indique de position sur une option.</translation>
    </message>
    <message>
        <source>Choose the options to compare.</source>
        <translation>Choisissez les options à comparer.</translation>
    </message>
    <message>
        <source>Pages of options</source>
        <translation>Pages d’options</translation>
    </message>
    <message>
        <source>&amp;What they are</source>
        <translation>&amp;Contenu</translation>
    </message>
    <message>
        <source>Who &amp;stands where</source>
        <translation>&amp;Positions</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <translation>Côte &amp;à côte</translation>
    </message>
    <message>
        <source>&amp;Wording</source>
        <translation>&amp;Formulations</translation>
    </message>
    <message>
        <source>&amp;Choose options</source>
        <translation>C&amp;hoisir les options</translation>
    </message>
    <message>
        <source>Choose the options to compare</source>
        <translation>Choisir les options à comparer</translation>
    </message>
</context>
<context>
    <name>chancery::OverlapView</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Compare sources</source>
        <translation>Comparer des sources</translation>
    </message>
    <message>
        <source>Next stretch</source>
        <translation>Segment suivant</translation>
    </message>
    <message>
        <source>Previous stretch</source>
        <translation>Segment précédent</translation>
    </message>
    <message>
        <source>First source</source>
        <translation>Première source</translation>
    </message>
    <message>
        <source>Second source</source>
        <translation>Seconde source</translation>
    </message>
    <message>
        <source>Text of the first source</source>
        <translation>Texte de la première source</translation>
    </message>
    <message>
        <source>Text of the second source</source>
        <translation>Texte de la seconde source</translation>
    </message>
    <message>
        <source>There are no two sources to compare.</source>
        <translation>Il n’y a pas deux sources à comparer.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>A source is compared with itself.</source>
        <translation>Une source est comparée à elle-même.</translation>
    </message>
    <message>
        <source>Nothing stands in both: no five words in a row are the same.</source>
        <translation>Rien ne figure dans les deux : aucune suite de cinq mots n’est identique.</translation>
    </message>
    <message>
        <source>%1 of the words on the left stand on the right, %2 of those on the right stand on the left, in runs of at least five.</source>
        <translation>%1 des mots de gauche figurent à droite, %2 de ceux de droite figurent à gauche, par suites d’au moins cinq.</translation>
    </message>
    <message>
        <source>Where both support a fact they count as one source.</source>
        <translation>Si les deux étayent un fait, elles comptent pour une seule source.</translation>
    </message>
    <message>
        <source>Where both support a fact they count as two sources.</source>
        <translation>Si les deux étayent un fait, elles comptent pour deux sources.</translation>
    </message>
    <message>
        <source>Stretch %1 of %2: %3 words the same</source>
        <translation>Segment %1 sur %2 : %3 mots identiques</translation>
    </message>
</context>
<context>
    <name>chancery::OverviewStrip</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Events per period; the brush marks what the timeline shows</source>
        <translation>Événements par période ; la bande marque ce que montre la frise</translation>
    </message>
    <message>
        <source>Show &amp;this period: %1</source>
        <translation>Afficher &amp;cette période : %1</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <source>&amp;Back to the range before</source>
        <translation>&amp;Revenir à la plage précédente</translation>
    </message>
    <message>
        <source>no events begin</source>
        <translation>aucun événement ne commence</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event begins</source>
        <comment>%Ln events begin</comment>
        <translation>
            <numerusform>%Ln événement commence</numerusform>
            <numerusform>%Ln événements commencent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chancery::PagePictureView</name>
    <message>
        <source>&amp;Choose the file…</source>
        <translation>&amp;Choisir le fichier…</translation>
    </message>
    <message>
        <source>Page of the PDF</source>
        <translation>Page du PDF</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Picture of the page</source>
        <translation>Image de la page</translation>
    </message>
    <message>
        <source>Select something that rests on a PDF.</source>
        <translation>Sélectionnez un élément qui repose sur un PDF.</translation>
    </message>
    <message>
        <source>%1, page %L2 of %L3</source>
        <translation>%1, page %L2 sur %L3</translation>
    </message>
    <message>
        <source>The PDF of “%1”</source>
        <translation>Le PDF de « %1 »</translation>
    </message>
    <message>
        <source>This source is no PDF: it has no pages that could be shown.</source>
        <translation>Cette source n’est pas un PDF : elle n’a pas de pages à montrer.</translation>
    </message>
    <message>
        <source>the PDF</source>
        <translation>le PDF</translation>
    </message>
    <message>
        <source>The dossier carries the text of %1, and not its pages. Where the file lies is not known here.</source>
        <translation>Le dossier contient le texte de %1, et non ses pages. On ignore ici où se trouve le fichier.</translation>
    </message>
    <message>
        <source>Drawing the page…</source>
        <translation>Dessin de la page…</translation>
    </message>
    <message>
        <source>The file is no longer there: %1</source>
        <translation>Le fichier n’est plus là : %1</translation>
    </message>
    <message>
        <source>The file is too large to be shown: %1</source>
        <translation>Le fichier est trop grand pour être affiché : %1</translation>
    </message>
    <message>
        <source>%1 is another file than the one the text was taken from, by its SHA-256: its pages are not shown.</source>
        <translation>D’après son SHA-256, %1 est un autre fichier que celui d’où le texte a été tiré : ses pages ne sont pas montrées.</translation>
    </message>
    <message>
        <source>The dossier does not know the file by its SHA-256: whether this is the source's, nobody has checked.</source>
        <translation>Le dossier ne connaît pas le SHA-256 du fichier : personne n’a vérifié si c’est celui de la source.</translation>
    </message>
    <message>
        <source>The sentence was not found on this page: it may be a picture, or its letters are set otherwise.</source>
        <translation>La phrase n’a pas été trouvée sur cette page : c’est peut-être une image, ou ses lettres sont composées autrement.</translation>
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
        <translation>Trouver une action ou un objet par quelques lettres</translation>
    </message>
    <message>
        <source>Actions and objects found</source>
        <translation>Actions et objets trouvés</translation>
    </message>
    <message>
        <source>action</source>
        <translation>action</translation>
    </message>
    <message>
        <source>Reading the words of this dossier once, for finding… %1 %</source>
        <translation>Lecture unique des mots de ce dossier, pour la recherche… %1 %</translation>
    </message>
    <message>
        <source>Reading the words of this dossier once, for finding…</source>
        <translation>Lecture unique des mots de ce dossier, pour la recherche…</translation>
    </message>
    <message>
        <source>Looking further…</source>
        <translation>Recherche plus poussée…</translation>
    </message>
    <message>
        <source>Nothing has these letters in its name: %1</source>
        <translation>Rien n’a ces lettres dans son nom : %1</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter goes there, Esc closes</source>
        <translation>Haut et Bas choisissent, Entrée y mène, Échap ferme</translation>
    </message>
    <message>
        <source>%1 cannot be done now: %2</source>
        <translation>%1 est impossible maintenant : %2</translation>
    </message>
</context>
<context>
    <name>chancery::PaletteSearch</name>
    <message>
        <source>Not everything can be found: %1</source>
        <translation>Tout ne peut être trouvé : %1</translation>
    </message>
    <message>
        <source>More %1 have such words: more letters find others</source>
        <translation>D’autres %1 ont ces mots : précisez par plus de lettres</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
</context>
<context>
    <name>chancery::ParticipantCardView</name>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Name or alias</source>
        <translation>Nom ou alias</translation>
    </message>
    <message>
        <source>Participant whose card is shown, by name or alias</source>
        <translation>Participant dont la fiche est affichée, par nom ou alias</translation>
    </message>
    <message>
        <source>What the dossier says of the participant</source>
        <translation>Ce que le dossier dit du participant</translation>
    </message>
    <message>
        <source>Select a participant, or type a name.</source>
        <translation>Sélectionnez un participant, ou tapez un nom.</translation>
    </message>
    <message>
        <source>The filter hides every fact that concerns this participant.</source>
        <translation>Le filtre masque tous les faits qui concernent ce participant.</translation>
    </message>
    <message>
        <source>No fact of this dossier concerns this participant.</source>
        <translation>Aucun fait de ce dossier ne concerne ce participant.</translation>
    </message>
</context>
<context>
    <name>chancery::ParticipantMatrixModel</name>
    <message>
        <source>H</source>
        <comment>letter of the role host</comment>
        <translation>H</translation>
    </message>
    <message>
        <source>C</source>
        <comment>letter of the role chair</comment>
        <translation>Pd</translation>
    </message>
    <message>
        <source>A</source>
        <comment>letter of the role attended</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>S</source>
        <comment>letter of the role signatory</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>I</source>
        <comment>letter of the role invited</comment>
        <translation>I</translation>
    </message>
    <message>
        <source>E</source>
        <comment>letter of the role expected</comment>
        <translation>At</translation>
    </message>
    <message>
        <source>–</source>
        <comment>sign of the role absent</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>m</source>
        <comment>letter of the role mentioned</comment>
        <translation>m</translation>
    </message>
    <message>
        <source>Sp</source>
        <comment>letters of the role speaker</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>Au</source>
        <comment>letters of the role author</comment>
        <translation>Au</translation>
    </message>
    <message>
        <source>Ac</source>
        <comment>letters of the role actor</comment>
        <translation>Ac</translation>
    </message>
    <message>
        <source>M</source>
        <comment>letter of the role mediator</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>D</source>
        <comment>letter of the role head of delegation</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>P</source>
        <comment>letter of the role party</comment>
        <translation>Pa</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <translation>%1 – %2, %3</translation>
    </message>
    <message>
        <source>No source says anything.</source>
        <translation>Aucune source ne dit rien.</translation>
    </message>
    <message>
        <source>Through who belongs to it: %1</source>
        <translation>Par qui lui appartient : %1</translation>
    </message>
    <message>
        <source>%1 (%2), %3: %4</source>
        <translation>%1 (%2), %3 : %4</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>The reports contradict each other.</source>
        <translation>Les rapports se contredisent.</translation>
    </message>
    <message>
        <source>What was expected did not come to pass.</source>
        <translation>Ce qui était attendu ne s’est pas produit.</translation>
    </message>
    <message>
        <source>What was expected came to pass.</source>
        <translation>Ce qui était attendu s’est produit.</translation>
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
        <translation>Personnes sans appartenance indiquée</translation>
    </message>
    <message>
        <source>States</source>
        <translation>États</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
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
        <translation>déplacer passage bornes plus long court étendre réduire citation</translation>
    </message>
    <message>
        <source>A word &amp;more at its end</source>
        <translation>Un mot de &amp;plus à la fin</translation>
    </message>
    <message>
        <source>A word &amp;less at its end</source>
        <translation>Un mot de &amp;moins à la fin</translation>
    </message>
    <message>
        <source>A word more at its &amp;beginning</source>
        <translation>Un mot de plus au &amp;début</translation>
    </message>
    <message>
        <source>A word less a&amp;t its beginning</source>
        <translation>Un mot de moins &amp;au début</translation>
    </message>
    <message>
        <source>Make the &amp;selected words the passage</source>
        <translation>Faire des mots &amp;sélectionnés le passage</translation>
    </message>
    <message>
        <source>No passage is shown whose ends could be moved.</source>
        <translation>Aucun passage affiché dont les bornes puissent être déplacées.</translation>
    </message>
    <message>
        <source>Select the words that the passage is to have, in the text it is from.</source>
        <translation>Sélectionnez les mots que doit avoir le passage, dans le texte d’où il vient.</translation>
    </message>
    <message>
        <source>moving the ends of %1</source>
        <translation>déplacement des bornes de %1</translation>
    </message>
</context>
<context>
    <name>chancery::PassageMap</name>
    <message>
        <source>Where facts rest in the text</source>
        <translation>Où des faits reposent dans le texte</translation>
    </message>
</context>
<context>
    <name>chancery::PassageView</name>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Drop a report onto the window, or choose Edit → New source…: its text is shown here, and Ctrl+Return makes a fact of the sentence at the caret.</source>
        <translation>Déposez un rapport sur la fenêtre ou choisissez Édition → Nouvelle source… : son texte s’affiche ici, et Ctrl+Entrée fait un fait de la phrase où se trouve le curseur.</translation>
    </message>
    <message>
        <source>Select an event, a participant, a fact or a source: the sentence it rests on is shown here.</source>
        <translation>Sélectionnez un événement, un participant, un fait ou une source : la phrase sur laquelle il repose s’affiche ici.</translation>
    </message>
    <message>
        <source>No fact about this yet: %1</source>
        <translation>Aucun fait à ce sujet encore : %1</translation>
    </message>
    <message>
        <source>Facts the judgement rests on (%1)</source>
        <translation>Faits sur lesquels repose le jugement (%1)</translation>
    </message>
    <message>
        <source>Facts (%1)</source>
        <translation>Faits (%1)</translation>
    </message>
    <message>
        <source>Facts resting on the sentence at the caret (%1)</source>
        <translation>Faits reposant sur la phrase au curseur (%1)</translation>
    </message>
    <message>
        <source>The source of this passage is missing.</source>
        <translation>La source de ce passage manque.</translation>
    </message>
    <message>
        <source>Facts resting on this sentence (%1)</source>
        <translation>Faits reposant sur cette phrase (%1)</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>publisher not stated</source>
        <translation>éditeur non indiqué</translation>
    </message>
    <message>
        <source>date not stated</source>
        <translation>date non indiquée</translation>
    </message>
    <message>
        <source>%1 — %2.</source>
        <translation>%1 — %2.</translation>
    </message>
    <message>
        <source>Next passage of this fact</source>
        <translation>Passage suivant de ce fait</translation>
    </message>
    <message>
        <source>Previous passage of this fact</source>
        <translation>Passage précédent de ce fait</translation>
    </message>
    <message>
        <source>Next fact in this source</source>
        <translation>Fait suivant dans cette source</translation>
    </message>
    <message>
        <source>Previous fact in this source</source>
        <translation>Fait précédent dans cette source</translation>
    </message>
    <message>
        <source>Copy sentence with citation</source>
        <translation>Copier la phrase avec référence</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Dim sentences without a fact</source>
        <translation>Estomper les phrases sans fait</translation>
    </message>
    <message>
        <source>In a full text, set back what nothing in the dossier rests on</source>
        <translation>Dans un texte intégral, mettre en retrait ce sur quoi rien ne repose dans le dossier</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>What the colours of the text mean</source>
        <translation>Ce que signifient les couleurs du texte</translation>
    </message>
    <message>
        <source>Marks in the text</source>
        <translation>Marques dans le texte</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>Texte de %1</translation>
    </message>
</context>
<context>
    <name>chancery::PastChangesDialog</name>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>Historique des changements</translation>
    </message>
    <message>
        <source>Only changes with these words, names or objects</source>
        <translation>Seulement les changements avec ces mots, noms ou objets</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>&amp;Go to object</source>
        <translation>&amp;Aller à l’objet</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Oublier…</translation>
    </message>
    <message>
        <source>&amp;Your name, for changes from now on:</source>
        <translation>&amp;Votre nom, pour les changements à venir :</translation>
    </message>
    <message>
        <source>Nothing was changed in this dossier since it began to keep a history.</source>
        <translation>Rien n’a changé dans ce dossier depuis qu’il garde un historique.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change</source>
        <comment>%Ln changes</comment>
        <translation>
            <numerusform>%Ln changement</numerusform>
            <numerusform>%Ln changements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln change</source>
        <comment>%1 of %Ln changes</comment>
        <translation>
            <numerusform>%1 sur %Ln changement</numerusform>
            <numerusform>%1 sur %Ln changements</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Annuler : %1</translation>
    </message>
    <message>
        <source>Forget the history?</source>
        <translation>Oublier l’historique ?</translation>
    </message>
    <message>
        <source>The dossier forgets who changed what, and what stood there before.</source>
        <translation>Le dossier oublie qui a changé quoi, et ce qui s’y trouvait avant.</translation>
    </message>
    <message>
        <source>Words and names that were deleted are then gone from the file. The dossier itself stays as it is. This cannot be undone.</source>
        <translation>Les mots et noms supprimés disparaissent alors du fichier. Le dossier lui-même reste tel quel. Cette opération est irréversible.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>The history could not be changed</source>
        <translation>L’historique n’a pu être modifié</translation>
    </message>
</context>
<context>
    <name>chancery::Perspectives</name>
    <message>
        <source>&amp;Perspective</source>
        <translation>P&amp;erspective</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lire</translation>
    </message>
    <message>
        <source>reading perspective arrangement layout</source>
        <translation>lecture perspective disposition</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>comparing perspective arrangement layout tables matrix</source>
        <translation>comparaison perspective disposition tableaux matrice</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>Écri&amp;re</translation>
    </message>
    <message>
        <source>writing perspective arrangement layout form</source>
        <translation>écriture perspective disposition formulaire</translation>
    </message>
    <message>
        <source>&amp;Own</source>
        <translation>Personnell&amp;e</translation>
    </message>
    <message>
        <source>my perspective arrangement layout</source>
        <translation>ma perspective disposition</translation>
    </message>
    <message>
        <source>&amp;Keep this arrangement as own</source>
        <translation>&amp;Garder cette disposition comme personnelle</translation>
    </message>
    <message>
        <source>save perspective layout</source>
        <translation>enregistrer perspective disposition</translation>
    </message>
    <message>
        <source>keep an arrangement as your own first</source>
        <translation>gardez d’abord une disposition à vous</translation>
    </message>
    <message>
        <source>Whole &amp;height for this view</source>
        <translation>Toute la &amp;hauteur pour cette vue</translation>
    </message>
    <message>
        <source>maximise enlarge bigger panel dock tab</source>
        <translation>maximiser agrandir panneau onglet</translation>
    </message>
</context>
<context>
    <name>chancery::PositionMatrixModel</name>
    <message>
        <source>through %1</source>
        <translation>via %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
</context>
<context>
    <name>chancery::PossibleDialog</name>
    <message>
        <source>day not stated</source>
        <translation>jour non indiqué</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>publié %1</translation>
    </message>
    <message>
        <source>May have been published by %1</source>
        <translation>A pu être publié au %1</translation>
    </message>
    <message>
        <source>And %L1 more: “chancery list DOSSIER facts --as-known-on %2” has them all.</source>
        <translation>Et %L1 autres faits : « chancery list DOSSIER facts --as-known-on %2 » les donne tous.</translation>
    </message>
</context>
<context>
    <name>chancery::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Général</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <source>Under which a dossier remembers what you change</source>
        <translation>Sous lequel un dossier retient ce que vous changez</translation>
    </message>
    <message>
        <source>&amp;Your name:</source>
        <translation>&amp;Votre nom :</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Chancery speaks it from the next start on.</source>
        <translation>Chancery la parlera à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>Restart &amp;now</source>
        <translation>Redémarrer &amp;maintenant</translation>
    </message>
    <message>
        <source>What is open, unsaved or half typed comes back</source>
        <translation>Ce qui est ouvert, non enregistré ou à moitié saisi revient</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>Lan&amp;gue :</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Of passages, lists and the timeline, in hundredths of the desktop’s text</source>
        <translation>Des passages, listes et de la frise, en centièmes du texte du bureau</translation>
    </message>
    <message>
        <source>&amp;Text size:</source>
        <translation>Ta&amp;ille du texte :</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Couleurs :</translation>
    </message>
    <message>
        <source>The dossier’s time zone</source>
        <translation>Fuseau du dossier</translation>
    </message>
    <message>
        <source>This computer’s time zone</source>
        <translation>Fuseau de cet ordinateur</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>C&amp;locks of the ruler:</source>
        <translation>&amp;Heures de la règle :</translation>
    </message>
    <message>
        <source>The &amp;wheel zooms the timeline, and Ctrl+wheel scrolls it</source>
        <translation>La &amp;molette zoome la frise, et Ctrl+molette la fait défiler</translation>
    </message>
    <message>
        <source>&amp;Reduce motion: menus and tips come and go at once</source>
        <translation>&amp;Réduire les animations : menus et infobulles apparaissent et disparaissent d’un coup</translation>
    </message>
    <message>
        <source>&amp;Open at the start what was open at the end</source>
        <translation>&amp;Rouvrir au démarrage ce qui était ouvert</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>Show the folder in which unsaved work is kept</source>
        <translation>Afficher le répertoire où est gardé le travail non enregistré</translation>
    </message>
    <message>
        <source>nowhere: no folder can be made for it</source>
        <translation>nulle part : aucun répertoire ne peut être créé pour cela</translation>
    </message>
    <message>
        <source>Unsaved work is kept in:</source>
        <translation>Travail non enregistré gardé dans :</translation>
    </message>
</context>
<context>
    <name>chancery::PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Progress of the printing</source>
        <translation>Avancement de l’impression</translation>
    </message>
    <message>
        <source>Briefing: %1</source>
        <translation>Synthèse : %1</translation>
    </message>
    <message>
        <source>Timeline: everything dated</source>
        <translation>Frise : tout ce qui est daté</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Contenu :</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Timeline: what it shows</source>
        <translation>Frise : ce qu’elle montre</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>It could not be printed. %1</source>
        <translation>L’impression a échoué. %1</translation>
    </message>
</context>
<context>
    <name>chancery::ProblemModel</name>
    <message>
        <source>dossier</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
</context>
<context>
    <name>chancery::ProblemsView</name>
    <message>
        <source>&amp;Warnings too</source>
        <translation>Aussi les &amp;avertissements</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>What may be meant, but mostly is not, as of chancery check --strict</source>
        <translation>Ce qui peut être voulu, mais ne l’est généralement pas, selon chancery check --strict</translation>
    </message>
    <message>
        <source>Problems of the dossier</source>
        <translation>Problèmes du dossier</translation>
    </message>
    <message>
        <source>Checking the dossier…</source>
        <translation>Vérification du dossier…</translation>
    </message>
    <message>
        <source>No problems: the dossier keeps all rules.</source>
        <translation>Aucun problème : le dossier respecte toutes les règles.</translation>
    </message>
    <message>
        <source>Errors: %1 · unfinished: %2 · warnings: %3</source>
        <translation>Erreurs : %1 · inachevés : %2 · avertissements : %3</translation>
    </message>
</context>
<context>
    <name>chancery::PropertiesDialog</name>
    <message>
        <source>Properties of the dossier</source>
        <translation>Propriétés du dossier</translation>
    </message>
    <message>
        <source>“%1” is no tag of a language: “en”, “pt-BR”.</source>
        <translation>« %1 » n’est pas une étiquette de langue : « en », « pt-BR ».</translation>
    </message>
    <message>
        <source>“%1” is no time zone: “Europe/Kyiv”.</source>
        <translation>« %1 » n’est pas un fuseau horaire : « Europe/Kyiv ».</translation>
    </message>
    <message>
        <source>changing the properties of the dossier</source>
        <translation>modification des propriétés du dossier</translation>
    </message>
</context>
<context>
    <name>chancery::QuestionModel</name>
    <message>
        <source>not dated</source>
        <translation>non daté</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Question, and what was said to it</source>
        <translation>Question, et ce qui y a été répondu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Kind, source</source>
        <translation>Type, source</translation>
    </message>
</context>
<context>
    <name>chancery::QuestionStripView</name>
    <message>
        <source>Question on the timeline: %1</source>
        <translation>Question sur la frise : %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fact bears on it</source>
        <comment>%Ln facts bear on it</comment>
        <translation>
            <numerusform>%Ln fait s’y rapporte</numerusform>
            <numerusform>%Ln faits s’y rapportent</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Left and right walk them, Enter opens one.</source>
        <translation>%1. Gauche et Droite les parcourent, Entrée en ouvre un.</translation>
    </message>
    <message>
        <source>Nothing that was said to it is dated in this range.</source>
        <translation>Rien de ce qui y a été répondu n’est daté dans cette période.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 – %2; %3</source>
        <translation>%1 – %2 ; %3</translation>
    </message>
</context>
<context>
    <name>chancery::QuestionsView</name>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Questions and what was said to them</source>
        <translation>Les questions et ce qui y a été répondu</translation>
    </message>
    <message>
        <source>This dossier has no questions.</source>
        <translation>Ce dossier n’a pas de questions.</translation>
    </message>
    <message>
        <source>Kind of question</source>
        <translation>Type de question</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>State of the question</source>
        <translation>État de la question</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation>Tout &amp;déplier</translation>
    </message>
    <message>
        <source>F&amp;old all</source>
        <translation>To&amp;ut replier</translation>
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
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Supprimer %1 ?</translation>
    </message>
    <message>
        <source>Nothing else rests on it.</source>
        <translation>Rien d’autre ne repose dessus.</translation>
    </message>
    <message>
        <source>What that does to the rest (%1):</source>
        <translation>Ce que cela entraîne pour le reste (%1) :</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Conséquences</translation>
    </message>
    <message>
        <source>Ctrl+Z brings all of it back.</source>
        <translation>Ctrl+Z rétablit le tout.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Delete with all of that</source>
        <translation>&amp;Supprimer avec tout cela</translation>
    </message>
</context>
<context>
    <name>chancery::RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>&amp;Title of the %1</source>
        <translation>&amp;Titre (%1)</translation>
    </message>
    <message>
        <source>The title is “%1”.</source>
        <translation>Le titre est « %1 ».</translation>
    </message>
</context>
<context>
    <name>chancery::RoleLegend</name>
    <message>
        <source>absent, by a source</source>
        <translation>absent, selon une source</translation>
    </message>
    <message>
        <source>hollow: planned</source>
        <translation>en creux : prévu</translation>
    </message>
    <message>
        <source>struck: denied</source>
        <translation>barré : démenti</translation>
    </message>
    <message>
        <source>by two independent sources</source>
        <translation>selon deux sources indépendantes</translation>
    </message>
    <message>
        <source>and a further role</source>
        <translation>et un autre rôle</translation>
    </message>
    <message>
        <source>was expected before</source>
        <translation>était attendu auparavant</translation>
    </message>
    <message>
        <source>reports contradict each other</source>
        <translation>les rapports se contredisent</translation>
    </message>
    <message>
        <source>small: through who belongs to it</source>
        <translation>petit : par qui lui appartient</translation>
    </message>
    <message>
        <source>Legend of the matrix</source>
        <translation>Légende de la matrice</translation>
    </message>
</context>
<context>
    <name>chancery::SavedFilters</name>
    <message>
        <source>&amp;Saved filters</source>
        <translation>Filtres enre&amp;gistrés</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>&amp;Enregistrer ce filtre…</translation>
    </message>
    <message>
        <source>there is no filter</source>
        <translation>il n’y a pas de filtre</translation>
    </message>
    <message>
        <source>Filter “%1”</source>
        <translation>Filtre « %1 »</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom :</translation>
    </message>
    <message>
        <source>Name: (%1)</source>
        <translation>Nom : (%1)</translation>
    </message>
    <message>
        <source>takes the place of the filter of that name</source>
        <translation>prend la place du filtre de ce nom</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Enregistrer ce filtre</translation>
    </message>
    <message>
        <source>saving the filter “%1”</source>
        <translation>enregistrement du filtre « %1 »</translation>
    </message>
    <message>
        <source>another filter has that name</source>
        <translation>un autre filtre porte ce nom</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Renommer le filtre</translation>
    </message>
    <message>
        <source>renaming the filter “%1”</source>
        <translation>changement de nom du filtre « %1 »</translation>
    </message>
    <message>
        <source>deleting the filter “%1”</source>
        <translation>suppression du filtre « %1 »</translation>
    </message>
    <message>
        <source>The filters could not be saved</source>
        <translation>Les filtres n’ont pu être enregistrés</translation>
    </message>
</context>
<context>
    <name>chancery::SavedNotice</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher l’emplacement</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
</context>
<context>
    <name>chancery::SearchHelp</name>
    <message>
        <source>How to ask</source>
        <translation>Comment demander</translation>
    </message>
    <message>
        <source>What can be asked, and how</source>
        <translation>Ce qui peut être demandé, et comment</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Saisir</translation>
    </message>
    <message>
        <source>To find</source>
        <translation>Pour trouver</translation>
    </message>
    <message>
        <source>both words, in any order; case and accents do not count</source>
        <translation>les deux mots, dans n’importe quel ordre ; casse et accents ne comptent pas</translation>
    </message>
    <message>
        <source>the words side by side</source>
        <translation>les mots côte à côte</translation>
    </message>
    <message>
        <source>words that begin so; the last word always may go on while you type</source>
        <translation>les mots qui commencent ainsi ; le dernier peut toujours être incomplet pendant la saisie</translation>
    </message>
    <message>
        <source>either; capitals make OR, AND and NOT what they are</source>
        <translation>l’un ou l’autre ; OR, AND et NOT s’écrivent en capitales</translation>
    </message>
    <message>
        <source>without the word; NOT paris is the same</source>
        <translation>sans le mot ; NOT paris revient au même</translation>
    </message>
    <message>
        <source>judgements, by their words</source>
        <translation>les jugements, par leurs mots</translation>
    </message>
    <message>
        <source>who was there; also hosted, signed, was expected, stayed away</source>
        <translation>qui était là ; aussi hosted, signed, was expected, stayed away</translation>
    </message>
    <message>
        <source>brackets hold together what belongs together</source>
        <translation>les parenthèses gardent ensemble ce qui va ensemble</translation>
    </message>
</context>
<context>
    <name>chancery::SearchResultModel</name>
    <message>
        <source>%1 – the best %2 of the first %3 in the dossier; there are more, which more words find</source>
        <translation>%1 – les %2 meilleurs des %3 premiers du dossier ; il y en a d’autres, que plus de mots trouvent</translation>
    </message>
    <message>
        <source>%1 – the best %2 of %3</source>
        <translation>%1 – les %2 meilleurs sur %3</translation>
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
        <translation>Chercher dans le dossier</translation>
    </message>
    <message>
        <source>Words, "a phrase", sanct*, who:tusk, before:2026-01-06 …</source>
        <translation>Mots, "une expression", sanct*, who:tusk, before:2026-01-06 …</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>Comment demander</translation>
    </message>
    <message>
        <source>What the query was taken for</source>
        <translation>Comment la requête a été comprise</translation>
    </message>
    <message>
        <source>Results of the search</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>The search failed: %1</source>
        <translation>La recherche a échoué : %1</translation>
    </message>
    <message>
        <source>Reading the words of this dossier once, for searching… %1 %</source>
        <translation>Lecture unique des mots de ce dossier, pour la recherche… %1 %</translation>
    </message>
    <message>
        <source>Type what you look for: words of facts, events, names and texts. Results appear here kind by kind.
Fields narrow it down: who:tusk, source:meduza, kind:meeting, after:2026-01-03, is:disputed – “How to ask” lists them all.</source>
        <translation>Tapez ce que vous cherchez : mots de faits, d’événements, de noms et de textes. Les résultats apparaissent ici type par type.
Les champs précisent : who:tusk, source:meduza, kind:meeting (réunion), after:2026-01-03, is:disputed – « Comment demander » les liste tous.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.
Fewer words find more; a star finds what begins so: sanct*.</source>
        <translation>Rien trouvé pour « %1 ».
Moins de mots trouvent davantage ; un astérisque trouve ce qui commence ainsi : sanct*.</translation>
    </message>
</context>
<context>
    <name>chancery::SentenceFacts</name>
    <message>
        <source>Facts resting on the sentence</source>
        <translation>Faits reposant sur la phrase</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>contradicted by this sentence</source>
        <translation>contredit par cette phrase</translation>
    </message>
</context>
<context>
    <name>chancery::SourceHeader</name>
    <message>
        <source>Source shown</source>
        <translation>Source affichée</translation>
    </message>
    <message>
        <source>Details of the source</source>
        <translation>Détails de la source</translation>
    </message>
    <message>
        <source>Select this source</source>
        <translation>Sélectionner cette source</translation>
    </message>
    <message>
        <source>publisher not stated</source>
        <translation>éditeur non indiqué</translation>
    </message>
    <message>
        <source>author not stated</source>
        <translation>auteur non indiqué</translation>
    </message>
    <message>
        <source>date not stated</source>
        <translation>date non indiquée</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>Moins de détails</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Attach full text…</source>
        <translation>Joindre le texte intégral…</translation>
    </message>
    <message>
        <source>derived from %1</source>
        <translation>dérivé de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note, see the details</source>
        <comment>%Ln notes, see the details</comment>
        <translation>
            <numerusform>%Ln note, voir les détails</numerusform>
            <numerusform>%Ln notes, voir les détails</numerusform>
        </translation>
    </message>
    <message>
        <source>passages whose words have changed: %1</source>
        <translation>passages dont les mots ont changé : %1</translation>
    </message>
    <message>
        <source>passages not found in the text: %1</source>
        <translation>passages introuvables dans le texte : %1</translation>
    </message>
    <message>
        <source>Derived from:</source>
        <translation>Dérivé de :</translation>
    </message>
    <message>
        <source>%1; the two count as one.</source>
        <translation>%1 ; les deux comptent pour une.</translation>
    </message>
    <message>
        <source>Reliability:</source>
        <translation>Fiabilité :</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Date :</translation>
    </message>
    <message>
        <source>Text:</source>
        <translation>Texte :</translation>
    </message>
    <message>
        <source>the full text.</source>
        <translation>le texte intégral.</translation>
    </message>
    <message>
        <source>the quoted passages only, in the order of the text, with […] where something is left out.</source>
        <translation>les passages cités seulement, dans l’ordre du texte, avec […] là où il y a une coupure.</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Fichier :</translation>
    </message>
    <message>
        <source>Published at:</source>
        <translation>Publié à :</translation>
    </message>
</context>
<context>
    <name>chancery::SourceModel</name>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Facts that the source supports</source>
        <translation>Faits que la source étaye</translation>
    </message>
    <message>
        <source>Facts that no other source supports</source>
        <translation>Faits qu’aucune autre source n’étaye</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Derived from</source>
        <translation>Dérivée de</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Seule</translation>
    </message>
</context>
<context>
    <name>chancery::SourceTextEdit</name>
    <message>
        <source>New fact from this sentence</source>
        <translation>Nouveau fait de cette phrase</translation>
    </message>
    <message>
        <source>Copy sentence with citation</source>
        <translation>Copier la phrase avec référence</translation>
    </message>
    <message>
        <source>Find facts with selected words</source>
        <translation>Trouver des faits avec les mots sélectionnés</translation>
    </message>
</context>
<context>
    <name>chancery::SourcesView</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Facts by Admiralty code</source>
        <translation>Faits par code de l’Amirauté</translation>
    </message>
    <message>
        <source>Facts by reliability of their best source, A to F, and by their own credibility, 1 to 6</source>
        <translation>Faits par fiabilité de leur meilleure source, A à F, et par leur propre crédibilité, 1 à 6</translation>
    </message>
    <message>
        <source>Notes on the source</source>
        <translation>Notes sur la source</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>Back to the notes on the source</source>
        <translation>Revenir aux notes sur la source</translation>
    </message>
    <message>
        <source>Facts of the chosen code</source>
        <translation>Faits du code choisi</translation>
    </message>
    <message>
        <source>Attach full text…</source>
        <translation>Joindre le texte intégral…</translation>
    </message>
    <message>
        <source>Select a source to read how its reliability was judged and what to beware of.</source>
        <translation>Sélectionnez une source pour lire comment sa fiabilité a été évaluée et de quoi se méfier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source hidden by the filter</source>
        <comment>%Ln sources hidden by the filter</comment>
        <translation>
            <numerusform>%Ln source masquée par le filtre</numerusform>
            <numerusform>%Ln sources masquées par le filtre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chancery::StartPage</name>
    <message>
        <source>%1
built in</source>
        <translation>%1
intégré</translation>
    </message>
    <message>
        <source>Chancery</source>
        <translation>Chancery</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Chancery&lt;/h2&gt;&lt;p&gt;What happened, who took part, and the sentence that says so.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Chancery&lt;/h2&gt;&lt;p&gt;Ce qui s’est passé, qui y a pris part, et la phrase qui le dit.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>New dossier…</source>
        <translation>Nouveau dossier…</translation>
    </message>
    <message>
        <source>From your own reports, fact by fact</source>
        <translation>À partir de vos propres rapports, fait par fait</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>A .dossier, or a dossier as JSON. What is dropped here is opened; a report begins a dossier</source>
        <translation>Un .dossier, ou un dossier en JSON. Ce qui est déposé ici est ouvert ; un rapport commence un dossier</translation>
    </message>
    <message>
        <source>The built-in example</source>
        <translation>L’exemple intégré</translation>
    </message>
    <message>
        <source>The coalition’s meetings of January 2026 on guarantees for Ukraine, as five reports tell them</source>
        <translation>Les réunions de la coalition en janvier 2026 sur les garanties pour l’Ukraine, telles que les racontent cinq rapports</translation>
    </message>
    <message>
        <source>&amp;Opened last</source>
        <translation>&amp;Derniers ouverts</translation>
    </message>
    <message>
        <source>Dossiers opened last</source>
        <translation>Derniers dossiers ouverts</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 n’est plus là</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun</translation>
    </message>
</context>
<context>
    <name>chancery::TextWindows</name>
    <message>
        <source>Compare &amp;sources…</source>
        <translation>Comparer les &amp;sources…</translation>
    </message>
    <message>
        <source>compare texts side by side overlap copied</source>
        <translation>comparer textes côte à côte recoupement copie</translation>
    </message>
    <message>
        <source>Dossier &amp;source</source>
        <translation>Source &amp;du dossier</translation>
    </message>
    <message>
        <source>JSON raw code</source>
        <translation>JSON brut code</translation>
    </message>
</context>
<context>
    <name>chancery::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Frise</translation>
    </message>
    <message>
        <source>&amp;Fold the lane</source>
        <translation>Re&amp;plier le couloir</translation>
    </message>
    <message>
        <source>A row for &amp;every event</source>
        <translation>Une &amp;ligne par événement</translation>
    </message>
    <message>
        <source>&amp;Pin at the top</source>
        <translation>&amp;Épingler en haut</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>&amp;Hide the lane</source>
        <translation>Mas&amp;quer le couloir</translation>
    </message>
    <message>
        <source>&amp;Show all lanes (%1 hidden)</source>
        <translation>T&amp;ous les couloirs (%1 masqués)</translation>
    </message>
    <message>
        <source>Fit the &amp;selection</source>
        <translation>Ajuster à la &amp;sélection</translation>
    </message>
    <message>
        <source>Fit &amp;all</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <source>&amp;Back to the range before</source>
        <translation>&amp;Revenir à la plage précédente</translation>
    </message>
</context>
<context>
    <name>chancery::ToSourceView</name>
    <message>
        <source>To source: what no fact carries yet</source>
        <translation>À sourcer : ce qu’aucun fait ne porte encore</translation>
    </message>
    <message>
        <source>Objects that no fact carries</source>
        <translation>Objets qu’aucun fait ne porte</translation>
    </message>
    <message>
        <source>&amp;Search the texts for it</source>
        <translation>&amp;Chercher dans les textes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Nothing is to be sourced: facts carry every event, participant, option, figure and question.</source>
        <translation>Rien n’est à sourcer : des faits portent chaque événement, participant, option, chiffre et question.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln object that no fact carries yet, of which %1 are listed; no other view shows them.</source>
        <comment>%Ln objects that no fact carries yet, of which %1 are listed; no other view shows them.</comment>
        <translation>
            <numerusform>%Ln objet qu’aucun fait ne porte encore, dont %1 listés ; aucune autre vue ne les montre.</numerusform>
            <numerusform>%Ln objets qu’aucun fait ne porte encore, dont %1 listés ; aucune autre vue ne les montre.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 that no fact carries yet; no other view shows them.</source>
        <translation>%1 qu’aucun fait ne porte encore ; aucune autre vue ne les montre.</translation>
    </message>
</context>
<context>
    <name>chancery::TogetherDialog</name>
    <message>
        <source>Tag, grade, re-source</source>
        <translation>Étiquettes, cotation, source</translation>
    </message>
    <message numerus="yes">
        <source>%Ln object together</source>
        <comment>%Ln objects together</comment>
        <translation>
            <numerusform>%Ln objet ensemble</numerusform>
            <numerusform>%Ln objets ensemble</numerusform>
        </translation>
    </message>
    <message>
        <source>with commas between</source>
        <translation>séparés par des virgules</translation>
    </message>
    <message>
        <source>&amp;Add tags</source>
        <translation>&amp;Ajouter des étiquettes</translation>
    </message>
    <message>
        <source>&amp;Take away tags</source>
        <translation>&amp;Retirer des étiquettes</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>tel quel</translation>
    </message>
    <message>
        <source>&amp;Reliability of the sources</source>
        <translation>&amp;Fiabilité des sources</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>Pour&amp;quoi</translation>
    </message>
    <message>
        <source>&amp;Credibility of the facts</source>
        <translation>&amp;Crédibilité des faits</translation>
    </message>
    <message>
        <source>the source where these words stand</source>
        <translation>la source où figurent ces mots</translation>
    </message>
    <message>
        <source>&amp;Sentences are from</source>
        <translation>Les &amp;phrases viennent de</translation>
    </message>
    <message>
        <source>No source is called “%1”.</source>
        <translation>Aucune source ne s’appelle « %1 ».</translation>
    </message>
    <message>
        <source>Another letter than F wants its reason.</source>
        <translation>Une autre lettre que F demande sa raison.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Rien ne changerait.</translation>
    </message>
</context>
<context>
    <name>chancery::UnsavedDialog</name>
    <message>
        <source>Unsaved dossiers</source>
        <translation>Dossiers non enregistrés</translation>
    </message>
    <message>
        <source>Chancery ended before these dossiers were saved. Every change is still there.</source>
        <translation>Chancery s’est terminé avant l’enregistrement de ces dossiers. Tous les changements sont encore là.</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Dernier changement</translation>
    </message>
    <message>
        <source>Opened from</source>
        <translation>Ouvert depuis</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Abandonner…</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Plus tard</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>Abandonner les changements ?</translation>
    </message>
    <message>
        <source>“%1” was changed and never saved.</source>
        <translation>« %1 » a été modifié et jamais enregistré.</translation>
    </message>
    <message>
        <source>Discarded, the changes are lost. The file that it was opened from stays as it is.</source>
        <translation>Abandonnés, les changements sont perdus. Le fichier d’où il a été ouvert reste tel quel.</translation>
    </message>
</context>
<context>
    <name>chancery::WhatsThisAnswers</name>
    <message>
        <source>Events in time, in lanes. The shape of a mark says what it is, its fill whether it took place; a click opens the sentence it rests on.</source>
        <translation>Les événements dans le temps, en couloirs. La forme d’un repère dit ce que c’est, son remplissage si cela a eu lieu ; un clic ouvre la phrase sur laquelle il repose.</translation>
    </message>
    <message>
        <source>The text of a source. The sentence of the selected fact is marked; every underlined sentence carries a fact, and a click goes to it.</source>
        <translation>Le texte d’une source. La phrase du fait sélectionné est marquée ; chaque phrase soulignée porte un fait, et un clic y mène.</translation>
    </message>
    <message>
        <source>The page of the PDF that the passage stands on, as it looks, with its sentence boxed.</source>
        <translation>La page du PDF où figure le passage, telle qu’elle se présente, avec sa phrase encadrée.</translation>
    </message>
    <message>
        <source>The facts on what is selected, or all of them, each with its sentences, and how far it is to be believed.</source>
        <translation>Les faits sur la sélection, ou tous, chacun avec ses phrases, et jusqu’où s’y fier.</translation>
    </message>
    <message>
        <source>One event whole: when and where by each report, who took part, what was said and what came of it. Every line opens its sentence.</source>
        <translation>Un événement entier : quand et où selon chaque rapport, qui y a pris part, ce qui a été dit et ce qui en est issu. Chaque ligne ouvre sa phrase.</translation>
    </message>
    <message>
        <source>Who had which part in what: participants by events.</source>
        <translation>Qui a eu quel rôle dans quoi : participants par événements.</translation>
    </message>
    <message>
        <source>One participant whole: events in order, positions, statements word for word, and whom it met.</source>
        <translation>Un participant entier : événements dans l’ordre, positions, propos mot pour mot, et ses rencontres.</translation>
    </message>
    <message>
        <source>What each option could include, its strength and its challenge, and who stands where on it.</source>
        <translation>Ce que chaque option pourrait inclure, son point fort et sa difficulté, et qui se situe où.</translation>
    </message>
    <message>
        <source>What was measured, as each source reports it: reports that differ stay beside each other.</source>
        <translation>Ce qui a été mesuré, selon chaque source : les rapports qui diffèrent restent côte à côte.</translation>
    </message>
    <message>
        <source>Obstacles, signals to watch and open points, with what bears on each.</source>
        <translation>Obstacles, signaux à surveiller et points en suspens, avec ce qui s’y rapporte.</translation>
    </message>
    <message>
        <source>Where reports differ, with the sides, their sources and their sentences.</source>
        <translation>Où les rapports divergent, avec les côtés, leurs sources et leurs phrases.</translation>
    </message>
    <message>
        <source>The reports: how reliable each is and why, what it repeats, and how often its facts were confirmed later.</source>
        <translation>Les rapports : la fiabilité de chacun et pourquoi, ce qu’il répète, et combien de ses faits ont été confirmés ensuite.</translation>
    </message>
    <message>
        <source>Finds anything while you type; the button beside the field lists what can be asked.</source>
        <translation>Trouve tout pendant la saisie ; le bouton à côté du champ liste ce qui peut être demandé.</translation>
    </message>
    <message>
        <source>What the analyst concludes, with the facts for it and against it.</source>
        <translation>Ce que conclut l’analyste, avec les faits pour et contre.</translation>
    </message>
    <message>
        <source>What breaks the rules of good dossiers, as the dossier stands now.</source>
        <translation>Ce qui enfreint les règles d’un bon dossier, en l’état actuel du dossier.</translation>
    </message>
    <message>
        <source>What differs from another dossier, or from an earlier day.</source>
        <translation>Ce qui diffère d’un autre dossier, ou d’un jour antérieur.</translation>
    </message>
    <message>
        <source>The form in which the words marked in the text become a fact.</source>
        <translation>Le formulaire par lequel les mots marqués dans le texte deviennent un fait.</translation>
    </message>
    <message>
        <source>The form of what is selected: what is typed is kept when its field is left.</source>
        <translation>Le formulaire de la sélection : une saisie est conservée quand on quitte son champ.</translation>
    </message>
    <message>
        <source>What no fact carries yet, and no other view shows as known.</source>
        <translation>Ce qu’aucun fait ne porte encore, et qu’aucune autre vue ne montre comme connu.</translation>
    </message>
    <message>
        <source>The form of a judgement: its sentence, its confidence, and the facts it rests on.</source>
        <translation>Le formulaire d’un jugement : sa phrase, sa confiance, et les faits sur lesquels il repose.</translation>
    </message>
    <message>
        <source>Each tab brings a view to the front; a double click gives it the whole height, and takes it back.</source>
        <translation>Chaque onglet met une vue au premier plan ; un double-clic lui donne toute la hauteur, et la reprend.</translation>
    </message>
</context>
<context>
    <name>chancery::Windows</name>
    <message>
        <source>Open dossier</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Dossiers (*.dossier *.json);;All files (*)</source>
        <translation>Dossiers (*.dossier *.json);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>chancery::WordingModel</name>
    <message>
        <source>not dated</source>
        <translation>non daté</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · compared with %2</source>
        <translation>%1 · comparé à %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %Ln text</source>
        <comment>%1 – %Ln texts</comment>
        <translation>
            <numerusform>%1 – %Ln texte</numerusform>
            <numerusform>%1 – %Ln textes</numerusform>
        </translation>
    </message>
    <message>
        <source>left out: %1;</source>
        <translation>omis : %1 ;</translation>
    </message>
    <message>
        <source>put in: %1;</source>
        <translation>ajouté : %1 ;</translation>
    </message>
</context>
<context>
    <name>chancery::WordingPage</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>What the wording is of</source>
        <translation>De quoi est la formulation</translation>
    </message>
    <message>
        <source>Successive wordings</source>
        <translation>Formulations successives</translation>
    </message>
    <message>
        <source>Words that were put in are underlined, words left out struck.</source>
        <translation>Les mots ajoutés sont soulignés, les mots omis barrés.</translation>
    </message>
    <message>
        <source>Wording o&amp;f</source>
        <translation>For&amp;mulation de</translation>
    </message>
    <message>
        <source>&lt;b&gt;&lt;u&gt;put in&lt;/u&gt;&lt;/b&gt;&amp;nbsp; &lt;s&gt;left out&lt;/s&gt;&amp;nbsp; since the text above</source>
        <translation>&lt;b&gt;&lt;u&gt;ajouté&lt;/u&gt;&lt;/b&gt;&amp;nbsp; &lt;s&gt;omis&lt;/s&gt;&amp;nbsp; depuis le texte ci-dessus</translation>
    </message>
    <message>
        <source>No two sources word the same thing alike in what the filter leaves.</source>
        <translation>Il n’y a pas deux sources qui formulent la même chose de façon semblable dans ce que le filtre laisse.</translation>
    </message>
    <message>
        <source>No two sources word the same thing alike in this dossier.</source>
        <translation>Il n’y a pas deux sources qui formulent la même chose de façon semblable dans ce dossier.</translation>
    </message>
</context>
<context>
    <name>chancery::WritingActions</name>
    <message>
        <source>New &amp;source…</source>
        <translation>Nouvelle &amp;source…</translation>
    </message>
    <message>
        <source>New source from &amp;text…</source>
        <translation>Nouvelle source d’un &amp;texte…</translation>
    </message>
    <message>
        <source>New &amp;fact from the sentence</source>
        <translation>Nouveau &amp;fait de la phrase</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Re&amp;nommer…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>Supprim&amp;er…</translation>
    </message>
    <message>
        <source>&amp;Merge with…</source>
        <translation>Fusionner a&amp;vec…</translation>
    </message>
    <message>
        <source>&amp;Tag, grade, re-source…</source>
        <translation>Étiquettes, c&amp;otation, source…</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation>Dét&amp;ails</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>&amp;Propriétés…</translation>
    </message>
    <message>
        <source>add source report document article import file</source>
        <translation>ajouter source rapport document article fichier</translation>
    </message>
    <message>
        <source>add source paste clipboard text</source>
        <translation>ajouter source coller presse-papiers texte</translation>
    </message>
    <message>
        <source>add fact make create new statement claim sentence</source>
        <translation>ajouter fait créer nouveau énoncé affirmation phrase</translation>
    </message>
    <message>
        <source>rename title name change</source>
        <translation>renommer titre nom changer</translation>
    </message>
    <message>
        <source>delete remove erase discard</source>
        <translation>supprimer retirer effacer</translation>
    </message>
    <message>
        <source>merge join combine same duplicate double</source>
        <translation>fusionner joindre réunir même doublon</translation>
    </message>
    <message>
        <source>add tag tags label grade rate reliability credibility source several</source>
        <translation>ajouter étiquette étiquettes libellé coter évaluer fiabilité crédibilité source plusieurs</translation>
    </message>
    <message>
        <source>edit details change note comment annotate alias membership properties of this</source>
        <translation>modifier détails changer note commentaire annoter alias appartenance propriétés de ceci</translation>
    </message>
    <message>
        <source>properties of the dossier title description period bottom line audience handling marking author cut-off time zone</source>
        <translation>propriétés du dossier titre description période essentiel destinataires diffusion mention auteur date d’arrêt fuseau horaire</translation>
    </message>
    <message>
        <source>select something first</source>
        <translation>choisissez d’abord quelque chose</translation>
    </message>
    <message>
        <source>The fact is kept; Ctrl+Z takes it back.</source>
        <translation>Le fait est conservé ; Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>Ne&amp;w object</source>
        <translation>Nouvel o&amp;bjet</translation>
    </message>
    <message>
        <source>New %1…</source>
        <translation>Créer : %1…</translation>
    </message>
    <message>
        <source>add %1 create %1 make %1</source>
        <translation>ajouter %1 créer %1 nouveau %1</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Créer : %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>adding the %1 %2</source>
        <translation>ajout : %1 %2</translation>
    </message>
    <message>
        <source>Added %1. It stands in To source until a fact carries it.</source>
        <translation>Ajout : %1. Il figure dans À sourcer jusqu’à ce qu’un fait le porte.</translation>
    </message>
    <message>
        <source>changing %1</source>
        <translation>modification de %1</translation>
    </message>
    <message numerus="yes">
        <source>changing %Ln object together</source>
        <comment>changing %Ln objects together</comment>
        <translation>
            <numerusform>modification de %Ln objet ensemble</numerusform>
            <numerusform>modification de %Ln objets ensemble</numerusform>
        </translation>
    </message>
    <message>
        <source>a fact of %1</source>
        <translation>un fait de %1</translation>
    </message>
    <message>
        <source>details of %1</source>
        <translation>détails de %1</translation>
    </message>
    <message>
        <source>The change could not be carried out</source>
        <translation>Le changement n’a pu être effectué</translation>
    </message>
    <message>
        <source>The dossier is as it was.</source>
        <translation>Le dossier est tel qu’il était.</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Nouvelle source</translation>
    </message>
    <message>
        <source>Reports (*.txt *.md *.markdown *.html *.htm *.xhtml *.mht *.mhtml *.warc *.gz *.wacz *.pdf *.eml *.docx *.odt *.fodt);;All files (*)</source>
        <translation>Rapports (*.txt *.md *.markdown *.html *.htm *.xhtml *.mht *.mhtml *.warc *.gz *.wacz *.pdf *.eml *.docx *.odt *.fodt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>adding the source %1</source>
        <translation>ajout de la source %1</translation>
    </message>
    <message>
        <source>Added %1. Ctrl+Return makes a fact of the sentence at the caret.</source>
        <translation>Ajout : %1. Ctrl+Entrée crée un fait de la phrase au curseur.</translation>
    </message>
    <message>
        <source>Put the caret into a sentence of a source first, or select words.</source>
        <translation>Placez d’abord le curseur dans une phrase d’une source, ou sélectionnez des mots.</translation>
    </message>
    <message>
        <source>renaming %1</source>
        <translation>changement de nom de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln object</source>
        <comment>%Ln objects</comment>
        <translation>
            <numerusform>%Ln objet</numerusform>
            <numerusform>%Ln objets</numerusform>
        </translation>
    </message>
    <message>
        <source>deleting %1</source>
        <translation>suppression de %1</translation>
    </message>
    <message>
        <source>Participants, events, options, figures and questions can be merged.</source>
        <translation>Participants, événements, options, chiffres et questions peuvent être fusionnés.</translation>
    </message>
    <message>
        <source>merging %1</source>
        <translation>fusion de %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Sélectionner</translation>
    </message>
    <message>
        <source>&amp;Copy with citations</source>
        <translation>&amp;Copier avec références</translation>
    </message>
</context>
</TS>
