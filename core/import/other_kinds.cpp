// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/other_kinds.h"

#include "core/import/import_words.h"
#include "core/io/file_kinds.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace chancery {

using import_words::tr;

namespace {

/// Whether a file begins with the fields of a message (RFC 5322), two at least that tell.
bool looksLikeMail(const QByteArray &start)
{
    static constexpr const char *telling[] = {
        "received:", "return-path:", "delivered-to:", "from:",         "to:",
        "date:",     "subject:",     "message-id:",   "mime-version:", "content-type:"};
    // A mailbox's messages begin with a line of their own.
    static const QRegularExpression field(uR"(^(?:From \S+|[!-9;-~]+:))"_s);
    constexpr qsizetype lookedAt = 20;
    int found = 0;
    const QList<QByteArray> lines = start.left(4096).split('\n');
    for (qsizetype i = 0; i < std::min(lines.size(), lookedAt) && !lines[i].trimmed().isEmpty(); ++i) {
        if (lines[i].startsWith(' ') || lines[i].startsWith('\t'))
            continue; // the rest of a folded field
        if (!field.match(QString::fromLatin1(lines[i])).hasMatch())
            return false;
        const QByteArray line = lines[i].toLower();
        found += std::any_of(std::begin(telling), std::end(telling),
                             [&line](const char *name) { return line.startsWith(name); })
                     ? 1
                     : 0;
    }
    return found >= 2;
}

struct References
{
    const char *start; ///< a pattern
    const char *program;
};

/// Forms of references that name what wrote them in their first lines.
constexpr References references[] = {
    {R"(^PMID-\s?\d)", "PubMed (MEDLINE)"},
    {R"(^%[0ATR] \S)", "EndNote or Refer"},
    {R"(^<\d+\.\s*>\s)", "Ovid"},
    {R"(^RT [A-Z][A-Za-z]+[^\n]*\n[A-Z][A-Z0-9] )", "RefWorks"},
    {R"(^(?:FN [^\n]*\nVR 1\.0|PT [A-Z]\r?\nAU ))", "Web of Science"},
    {R"(^\d{5}.{5}22\d{5}.{3}45)", "MARC"},
};

} // namespace

QString otherKindOf(const QByteArray &start)
{
    if (start.startsWith("%PDF"))
        return tr("is a PDF: “chancery add-source” takes it as a source");
    if (start.startsWith("PK\x03\x04"))
        return tr("is a ZIP archive, as workbooks and text documents are: save a workbook as CSV; “chancery "
                  "add-source” takes a text document as a source");
    QByteArray text = start.startsWith("\xef\xbb\xbf") ? start.sliced(3) : start;
    text = text.trimmed();
    if (looksLikeMail(text))
        return tr("is a message: “chancery add-source” takes it as a source");
    const QString words = QString::fromLatin1(text.left(1024));
    for (const References &one : references) {
        if (QRegularExpression(QLatin1StringView(one.start)).match(words).hasMatch())
            return tr("is references as %1 writes them: have them written as RIS, BibTeX or CSL-JSON")
                .arg(QLatin1StringView(one.program));
    }
    // An RTF document would look like JSON. A table may begin with the letters of a signature (“ID3”).
    const bool isBinary = std::any_of(start.begin(), start.end(), [](char c) { return c >= 0 && c < '\t'; });
    if (isBinary || start.startsWith("{\\rtf") || start.startsWith("%!PS")) {
        if (const QString kind = kindOfBinary(start); !kind.isEmpty())
            return tr("is no text but %1").arg(kind);
    }
    return {};
}

} // namespace chancery
