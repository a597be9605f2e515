// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/passage_check.h"

#include "core/text/code_points.h"
#include "core/text/folding.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

using Report = std::function<void(const QString &, const QString &)>;

const QString gap = u"[…]"_s; // between the excerpts of a text

QString tr(const char *text)
{
    return QCoreApplication::translate("DossierCheck", text);
}

/// The beginning of a text, short enough for a message.
QString beginning(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= 60 ? line : line.left(59) + u'…';
}

struct IndexedPassage
{
    size_t index;
    const Passage *passage;
};

QString pointerTo(const IndexedPassage &p)
{
    return u"/passages/%1"_s.arg(p.index);
}

/// The offsets fit each other and the words. In a text that was attached from a file the same words may take
/// more room or less.
void checkOffsets(const IndexedPassage &p, bool isAttached, const Report &report)
{
    const Passage &passage = *p.passage;
    if (!passage.start && !passage.end)
        return;
    if (!passage.start || !passage.end) {
        report(pointerTo(p), tr("passage %1 has only one of start and end").arg(passage.id.toString()));
        return;
    }
    const auto length = static_cast<std::int64_t>(CodePoints(passage.exact).length());
    if (!isAttached && *passage.end - *passage.start != length) {
        report(pointerTo(p) + u"/end"_s, tr("passage %1 is %2 characters long, but reaches from %3 to %4")
                                             .arg(passage.id.toString())
                                             .arg(length)
                                             .arg(*passage.start)
                                             .arg(*passage.end));
    }
}

/// Against a full text, offsets and surroundings must be true, not only the words.
void checkAgainstFullText(const IndexedPassage &p, const QString &text, const CodePoints &points,
                          const Report &report)
{
    const Passage &passage = *p.passage;
    if (!passage.start || !passage.end)
        return;
    const auto at = points.toUtf16(*passage.start);
    const QStringView before = QStringView(text).left(at);
    const QStringView from = QStringView(text).mid(at);
    if (!from.startsWith(passage.exact)) {
        report(pointerTo(p) + u"/start"_s,
               tr("the words of passage %1 do not stand at character %2 of the text")
                   .arg(passage.id.toString())
                   .arg(*passage.start));
        return;
    }
    if (!before.endsWith(passage.prefix))
        report(pointerTo(p) + u"/prefix"_s,
               tr("passage %1 does not follow this prefix").arg(passage.id.toString()));
    if (!from.mid(passage.exact.size()).startsWith(passage.suffix))
        report(pointerTo(p) + u"/suffix"_s,
               tr("this suffix does not follow passage %1").arg(passage.id.toString()));
}

/// Excerpts are the quoted passages in the order of the full text, with gaps between, and nothing else.
class ExcerptCheck
{
public:
    ExcerptCheck(const Source &source, QString place, const Report &report)
        : m_source(source)
        , m_place(std::move(place))
        , m_report(report)
        , m_covered(static_cast<size_t>(source.text.size()), false)
    {
    }

    void run(std::vector<IndexedPassage> passages)
    {
        std::stable_sort(passages.begin(), passages.end(), [](const auto &a, const auto &b) {
            return a.passage->start.value_or(0) < b.passage->start.value_or(0);
        });
        qsizetype last = 0;
        for (const IndexedPassage &p : passages) {
            cover(p.passage->exact);
            if (!p.passage->start)
                continue;
            const qsizetype at = m_source.text.indexOf(p.passage->exact, last);
            if (at >= 0)
                last = at;
            else if (m_source.text.contains(p.passage->exact))
                m_report(
                    m_place,
                    tr("passage %1 stands out of the order of the full text").arg(p.passage->id.toString()));
        }
        cover(gap);
        reportUncovered();
    }

private:
    void mark(qsizetype from, qsizetype length) { std::fill_n(m_covered.begin() + from, length, true); }

    void cover(const QString &words)
    {
        if (words.isEmpty())
            return;
        for (auto at = m_source.text.indexOf(words); at >= 0; at = m_source.text.indexOf(words, at + 1))
            mark(at, words.size());
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
            m_report(m_place, tr("the excerpts of %1 hold words that no passage quotes: “%2”")
                                  .arg(m_source.id.toString(), beginning(text.mid(i, end - i))));
            return;
        }
    }

    const Source &m_source;
    QString m_place;
    const Report &m_report;
    std::vector<bool> m_covered;
};

/// Whether an attached text has the words of a passage in another layout, at the place the passage names.
bool standsReflowed(const Passage &passage, const QString &text, const CodePoints &points)
{
    if (!passage.start || !passage.end)
        return false;
    const auto from = points.toUtf16(*passage.start);
    const auto to = std::max(from, points.toUtf16(*passage.end));
    return sameWords(QStringView(text).sliced(from, to - from), passage.exact);
}

void checkSource(const Source &source, const QString &place, const std::vector<IndexedPassage> &passages,
                 const Report &report)
{
    const CodePoints points(source.text);
    QHash<std::pair<QString, std::int64_t>, QString> known; // words and start -> the first passage with them
    for (const IndexedPassage &p : passages) {
        const Passage &passage = *p.passage;
        checkOffsets(p, source.attached.has_value(), report);
        if (source.attached && standsReflowed(passage, source.text, points)) {
            // The quotation is from another copy; every word of it is there.
        } else if (!source.text.contains(passage.exact)) {
            report(pointerTo(p) + u"/exact"_s,
                   tr("the words of passage %1 do not stand in the text of %2: “%3”")
                       .arg(passage.id.toString(), source.id.toString(), beginning(passage.exact)));
        } else if (source.completeness == Completeness::Full) {
            checkAgainstFullText(p, source.text, points, report);
        }
        const std::pair key{passage.exact, passage.start.value_or(-1)};
        if (const auto twin = known.constFind(key); twin != known.cend())
            report(pointerTo(p), tr("passage %1 repeats passage %2").arg(passage.id.toString(), *twin));
        else
            known.insert(key, passage.id.toString());
    }
    if (source.completeness == Completeness::Excerpts)
        ExcerptCheck(source, place + u"/text"_s, report).run(passages);
}

} // namespace

void checkPassages(const Dossier &dossier, const Report &report)
{
    QHash<SourceId, std::vector<IndexedPassage>> bySource;
    for (size_t i = 0; i < dossier.passages.size(); ++i)
        bySource[dossier.passages[i].source].push_back({i, &dossier.passages[i]});
    for (size_t i = 0; i < dossier.sources.size(); ++i) {
        const Source &source = dossier.sources[i];
        checkSource(source, u"/sources/%1"_s.arg(i), bySource.value(source.id), report);
    }

    QSet<PassageId> used;
    for (const Fact &fact : dossier.facts) {
        for (const Evidence &evidence : fact.evidence)
            used.insert(evidence.passage);
    }
    for (size_t i = 0; i < dossier.passages.size(); ++i) {
        if (!used.contains(dossier.passages[i].id))
            report(u"/passages/%1"_s.arg(i),
                   tr("no fact rests on passage %1").arg(dossier.passages[i].id.toString()));
    }
}

} // namespace chancery
