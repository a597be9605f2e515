// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/check_words.h"
#include "core/check/object_rules.h"
#include "core/text/folding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

using check_words::tr;

namespace {

const QString gap = u"[…]"_s; // between the excerpts of a text

/// The beginning of a text, short enough for a message.
QString beginning(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= 60 ? line : line.left(59) + u'…';
}

/// The offsets fit each other and the words. In a text that was attached from a file the same words may take
/// more room or less.
void checkOffsets(const Passage &passage, bool isAttached, Findings &findings)
{
    if (!passage.start && !passage.end)
        return;
    if (!passage.start || !passage.end) {
        findings.add(Severity::Error, {},
                     tr("passage %1 has only one of start and end").arg(passage.id.toString()));
        return;
    }
    const auto length = static_cast<std::int64_t>(CodePoints(passage.exact).length());
    if (!isAttached && *passage.end - *passage.start != length) {
        findings.add(Severity::Error, u"/end"_s,
                     tr("passage %1 is %2 characters long, but reaches from %3 to %4")
                         .arg(passage.id.toString())
                         .arg(length)
                         .arg(*passage.start)
                         .arg(*passage.end));
    }
}

/// Against a full text, offsets and surroundings must be true, not only the words.
void checkAgainstFullText(const Passage &passage, const SourceText &text, Findings &findings)
{
    if (!passage.start || !passage.end)
        return;
    const auto at = text.points.toUtf16(*passage.start);
    const QStringView before = QStringView(text.source.text).left(at);
    const QStringView from = QStringView(text.source.text).mid(at);
    const QString id = passage.id.toString();
    if (!from.startsWith(passage.exact)) {
        findings.add(Severity::Error, u"/start"_s,
                     tr("the words of passage %1 do not stand at character %2 of the text")
                         .arg(id)
                         .arg(*passage.start));
        return;
    }
    if (!before.endsWith(passage.prefix))
        findings.add(Severity::Error, u"/prefix"_s, tr("passage %1 does not follow this prefix").arg(id));
    if (!from.mid(passage.exact.size()).startsWith(passage.suffix))
        findings.add(Severity::Error, u"/suffix"_s, tr("this suffix does not follow passage %1").arg(id));
}

/// Whether an attached text has the words of a passage in another layout, at the place the passage names.
bool standsReflowed(const Passage &passage, const SourceText &text)
{
    if (!passage.start || !passage.end)
        return false;
    const auto from = text.points.toUtf16(*passage.start);
    const auto to = std::max(from, text.points.toUtf16(*passage.end));
    return sameWords(QStringView(text.source.text).sliced(from, to - from), passage.exact);
}

/// Excerpts are the quoted passages in the order of the full text, with gaps between, and nothing else.
class ExcerptCheck
{
public:
    ExcerptCheck(const Source &source, const CheckContext &context, Findings &findings)
        : m_source(source)
        , m_context(context)
        , m_findings(findings)
        , m_covered(static_cast<size_t>(source.text.size()), false)
    {
    }

    void run(std::vector<Passage> passages)
    {
        std::stable_sort(passages.begin(), passages.end(), [](const Passage &a, const Passage &b) {
            return a.start.value_or(0) < b.start.value_or(0);
        });
        qsizetype last = 0;
        for (const Passage &passage : passages) {
            cover(passage.exact);
            if (!passage.start)
                continue;
            const qsizetype at = m_source.text.indexOf(passage.exact, last);
            if (at >= 0)
                last = at;
            else if (m_source.text.contains(passage.exact))
                report(tr("the passage %1 stands out of the order of the full text")
                           .arg(m_context.named(passage.id)));
        }
        cover(gap);
        reportUncovered();
    }

private:
    /// A text that is put together while passages come and go is whole again only at the end.
    void report(const QString &reason) { m_findings.add(Severity::Unfinished, u"/text"_s, reason); }

    void cover(const QString &words)
    {
        if (words.isEmpty())
            return;
        for (auto at = m_source.text.indexOf(words); at >= 0; at = m_source.text.indexOf(words, at + 1))
            std::fill_n(m_covered.begin() + at, words.size(), true);
    }

    void reportUncovered()
    {
        const QString &text = m_source.text;
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (m_covered[static_cast<size_t>(i)] || text.at(i).isSpace())
                continue;
            qsizetype end = i;
            while (end < text.size() && !m_covered[static_cast<size_t>(end)])
                ++end;
            report(tr("the excerpts of %1 hold words that no passage quotes: “%2”")
                       .arg(m_source.id.toString(), beginning(text.mid(i, end - i))));
            return;
        }
    }

    const Source &m_source;
    const CheckContext &m_context;
    Findings &m_findings;
    std::vector<bool> m_covered;
};

} // namespace

void checkObject(const Passage &passage, const CheckContext &context, Findings &findings)
{
    const SourceText *text = context.textOf(passage.source);
    if (!text)
        return;
    const Source &source = text->source;
    checkOffsets(passage, source.attached.has_value(), findings);
    if (source.attached && standsReflowed(passage, *text)) {
        // The quotation is from another copy; every word of it is there.
    } else if (!source.text.contains(passage.exact)) {
        findings.add(Severity::Error, u"/exact"_s,
                     tr("the words of passage %1 do not stand in the text of %2: “%3”")
                         .arg(passage.id.toString(), context.named(source.id), beginning(passage.exact)));
    } else if (source.completeness == Completeness::Full) {
        checkAgainstFullText(passage, *text, findings);
    }
    if (const auto twin = context.twinOf(passage))
        findings.add(
            Severity::Error, {},
            tr("passage %1 repeats the passage %2").arg(passage.id.toString(), context.named(*twin)));
}

void checkObject(const SourceDescription &source, const CheckContext &, Findings &findings)
{
    if (!source.derivedFrom.empty() && source.derivedReason.isEmpty())
        findings.add(
            Severity::Error, {},
            tr("source %1 is derived, but does not say why it is held to be").arg(source.id.toString()));
}

void checkExcerpts(const Source &source, const CheckContext &context, Findings &findings)
{
    if (source.completeness == Completeness::Excerpts)
        ExcerptCheck(source, context, findings).run(context.passagesOf(source.id));
}

} // namespace chancery
