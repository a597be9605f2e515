// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/file_kinds.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

struct Signature
{
    qsizetype at;
    QByteArrayView bytes;
    const char *kind;
};

constexpr Signature signatures[] = {
    {0, "\x89PNG\r\n\x1A\n", QT_TRANSLATE_NOOP("Attachments", "a PNG picture")},
    {0, "\xFF\xD8\xFF", QT_TRANSLATE_NOOP("Attachments", "a JPEG picture")},
    {0, "GIF87a", QT_TRANSLATE_NOOP("Attachments", "a GIF picture")},
    {0, "GIF89a", QT_TRANSLATE_NOOP("Attachments", "a GIF picture")},
    {8, "WEBP", QT_TRANSLATE_NOOP("Attachments", "a WebP picture")},
    {8, "WAVE", QT_TRANSLATE_NOOP("Attachments", "a sound file (WAV)")},
    {8, "AVI ", QT_TRANSLATE_NOOP("Attachments", "a video (AVI)")},
    {4, "ftypheic", QT_TRANSLATE_NOOP("Attachments", "a HEIC picture")},
    {4, "ftypavif", QT_TRANSLATE_NOOP("Attachments", "an AVIF picture")},
    {4, "ftyp", QT_TRANSLATE_NOOP("Attachments", "a video or sound file (MP4)")},
    {0, QByteArrayView("II*\0", 4), QT_TRANSLATE_NOOP("Attachments", "a TIFF picture")},
    {0, QByteArrayView("MM\0*", 4), QT_TRANSLATE_NOOP("Attachments", "a TIFF picture")},
    {0, QByteArrayView("\0\0\1\0", 4), QT_TRANSLATE_NOOP("Attachments", "an icon")},
    {0, "AT&TFORM", QT_TRANSLATE_NOOP("Attachments", "a DjVu document")},
    {0,
     "\x7F"
     "ELF",
     QT_TRANSLATE_NOOP("Attachments", "a program (ELF)")},
    {0, "\xCF\xFA\xED\xFE", QT_TRANSLATE_NOOP("Attachments", "a program (Mach-O)")},
    {0, "\xCA\xFE\xBA\xBE", QT_TRANSLATE_NOOP("Attachments", "a program (Java or Mach-O)")},
    {0, QByteArrayView("\0asm", 4), QT_TRANSLATE_NOOP("Attachments", "a program (WebAssembly)")},
    {0, QByteArrayView("SQLite format 3\0", 16), QT_TRANSLATE_NOOP("Attachments", "an SQLite database")},
    {0, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1",
     QT_TRANSLATE_NOOP("Attachments",
                       "a file of Office 97 (.doc, .xls, .ppt or .msg): save it in a newer format")},
    {0, "{\\rtf", QT_TRANSLATE_NOOP("Attachments", "an RTF document: save it as .docx, .odt or PDF")},
    {0, "%!PS", QT_TRANSLATE_NOOP("Attachments", "a PostScript document: convert it to PDF")},
    {0, "Rar!\x1A\x07", QT_TRANSLATE_NOOP("Attachments", "a RAR archive")},
    {0, "7z\xBC\xAF\x27\x1C", QT_TRANSLATE_NOOP("Attachments", "a 7z archive")},
    {0,
     "\xFD"
     "7zXZ",
     QT_TRANSLATE_NOOP("Attachments", "an XZ archive")},
    {0, "BZh", QT_TRANSLATE_NOOP("Attachments", "a bzip2 archive")},
    {0, "\x28\xB5\x2F\xFD", QT_TRANSLATE_NOOP("Attachments", "a Zstandard archive")},
    {257, "ustar", QT_TRANSLATE_NOOP("Attachments", "a tar archive")},
    {0, "MSCF", QT_TRANSLATE_NOOP("Attachments", "a Cabinet archive")},
    {0, "OggS", QT_TRANSLATE_NOOP("Attachments", "a sound or video file (Ogg)")},
    {0, "fLaC", QT_TRANSLATE_NOOP("Attachments", "a sound file (FLAC)")},
    {0, "ID3", QT_TRANSLATE_NOOP("Attachments", "a sound file (MP3)")},
    {0, "\xFF\xFB", QT_TRANSLATE_NOOP("Attachments", "a sound file (MP3)")},
    {0, "\x1A\x45\xDF\xA3", QT_TRANSLATE_NOOP("Attachments", "a video (Matroska or WebM)")},
    {0, "wOFF", QT_TRANSLATE_NOOP("Attachments", "a font")},
    {0, "wOF2", QT_TRANSLATE_NOOP("Attachments", "a font")},
    {0, "OTTO", QT_TRANSLATE_NOOP("Attachments", "a font")},
    {0, QByteArrayView("\0\1\0\0\0", 5), QT_TRANSLATE_NOOP("Attachments", "a font")},
    {0, "filedesc://",
     QT_TRANSLATE_NOOP("Attachments", "an ARC archive: convert it to WARC, which followed it")},
    {0, "!BDN", QT_TRANSLATE_NOOP("Attachments", "an Outlook data file: export its messages as .eml")},
    {0, "bplist",
     QT_TRANSLATE_NOOP("Attachments",
                       "a property list (Safari’s web archive is one): save the page as HTML")},
};

} // namespace

QString kindOfBinary(const QByteArray &bytes)
{
    for (const Signature &one : signatures) {
        if (bytes.size() >= one.at + one.bytes.size() &&
            QByteArrayView(bytes).sliced(one.at, one.bytes.size()) == one.bytes)
            return QCoreApplication::translate("Attachments", one.kind);
    }
    // “MZ” may begin a text; a program has zero bytes soon after.
    if (bytes.startsWith("MZ") && bytes.first(std::min<qsizetype>(bytes.size(), 64)).contains('\0'))
        return QCoreApplication::translate("Attachments", "a program (Windows)");
    if (bytes.startsWith("\x1F\x8B"))
        return QCoreApplication::translate("Attachments", "a gzip archive");
    return {};
}

} // namespace chancery
