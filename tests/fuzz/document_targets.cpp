// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/attachments/read_confined.h"
#include "app/attachments/read_document.h"
#include "core/text/code_points.h"
#include "tests/fuzz/targets.h"
#include "tests/support/test_places.h"

#include <QCoreApplication>

namespace chancery::fuzz {

namespace {

/// What reads documents when it is started for that.
QString readingProgram()
{
#ifdef CHANCERY_READS_ITSELF
    return QCoreApplication::applicationFilePath();
#else
    return tests::chanceryProgram();
#endif
}

void checkText(const Outcome<DocumentText> &read)
{
    if (!read) {
        require(!read.error().reason.isEmpty(), "there is a reason");
        return;
    }
    const CodePoints points(read->text);
    qint64 before = 0;
    for (const qint64 start : read->pageStarts) {
        require(start >= before && start <= points.length(), "pages begin within the text, in order");
        before = start;
    }
}

} // namespace

void runDocument(const QByteArray &bytes)
{
    const QString name = QStringLiteral("fuzz");
    if (formatOf(bytes, name) == FileFormat::Pdf)
        return; // its reader is not ours, and is asked in another process alone
    const auto read = readDocument(bytes, name);
    checkText(read);
    require(!read || !read->text.trimmed().isEmpty(), "what is read has a text");
}

void runPdf(const QByteArray &bytes)
{
    ReadingOptions options;
    options.limits.seconds = 5;
    checkText(readConfined("%PDF-1.4\n" + bytes, QStringLiteral("fuzz.pdf"), options, readingProgram(),
                           [] { return false; }));
}

} // namespace chancery::fuzz
