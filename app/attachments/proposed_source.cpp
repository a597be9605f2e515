// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/attachments/proposed_source.h"
#include "app/attachments/attachments_words.h"
#include "core/markup/text_head.h"
#include "core/text/language_guess.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace chancery {

using attachments_words::tr;

namespace {

constexpr qsizetype longestTitle = 120;

/// The first line with words, cut where it is long.
QString firstLine(const QString &text)
{
    for (const QString &line : text.split(u'\n')) {
        const QString words = line.simplified();
        if (!words.isEmpty())
            return words.size() > longestTitle ? words.left(longestTitle - 1) + u'…' : words;
    }
    return {};
}

Source sourceOf(const SourceFile &file, QDate today)
{
    const DocumentText document = withItsHead(file.document);
    Source source;
    source.title = document.title.value.simplified();
    source.publisher = document.publisher.value;
    source.author = document.author.value;
    source.language = document.language.value;
    source.url = document.url.value;
    if (const auto date = Edtf::parse(document.published.value); date && !document.published.isEmpty()) {
        source.published = *date;
        source.publishedReason = tr("As the file states it: %1.").arg(document.published.where);
    }
    source.reliabilityReason = tr("Not judged yet.");
    source.completeness = Completeness::Full;
    if (const auto day = Edtf::parse(today.toString(Qt::ISODate)))
        source.attached = *day;
    source.pages.assign(document.pageStarts.begin(), document.pageStarts.end());
    source.recognised = document.recognised;
    source.text = document.text;
    return source;
}

} // namespace

QString headingOf(const SourceFile &file)
{
    // What stands alone over a text, and is no sentence.
    const QString text = file.document.text.trimmed();
    const qsizetype end = text.indexOf(u'\n');
    const QString line = end < 0 ? QString() : text.left(end).simplified();
    const bool standsAlone = end >= 0 && text.sliced(end + 1).startsWith(u'\n');
    const bool isSentence =
        line.endsWith(u'.') || line.endsWith(u',') || line.endsWith(u';') || line.endsWith(u':');
    return standsAlone && !isSentence && line.size() <= longestTitle ? line : QString();
}

DocumentText withItsHead(const DocumentText &document)
{
    DocumentText result = document;
    const TextHead head = textHeadOf(document.text, languageOfText(document.language.value, document.text));
    const auto propose = [](Stated &stated, const HeadStatement &found) {
        if (!stated.isEmpty() || found.isEmpty())
            return;
        constexpr qsizetype mostShown = 48;
        const bool isLong = found.words.size() > mostShown;
        stated = {found.value, tr("line %1: “%2”")
                                   .arg(QString::number(found.line),
                                        isLong ? found.words.left(mostShown - 1) + u'…' : found.words)};
    };
    propose(result.title, head.title);
    propose(result.author, head.author);
    propose(result.publisher, head.publisher);
    propose(result.published, head.published);
    return result;
}

Source proposedSource(const SourceFile &file, QDate today)
{
    Source source = sourceOf(file, today);
    const QFileInfo info(file.path);
    if (source.title.isEmpty())
        source.title = headingOf(file);
    if (source.title.isEmpty())
        source.title = info.completeBaseName();
    source.file = info.fileName();
    source.sha256 = file.sha256;
    return source;
}

Source pastedSource(const SourceFile &text, QDate today)
{
    Source source = sourceOf(text, today);
    if (source.title.isEmpty())
        source.title = firstLine(source.text);
    return source;
}

} // namespace chancery
