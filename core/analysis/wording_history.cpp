// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/wording_history.h"

#include "core/analysis/stable_order.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr std::size_t mostPassages = 300;
constexpr std::uint32_t mostFacts = 2000;

struct Text
{
    WordingText wording;
    QString exact;
    std::optional<FactDate> when;
    std::int64_t start = 0;
    /// What its facts are about in particular: the fact itself, whose position, which figure.
    std::vector<ObjectRef> points;
    /// The thread it is in, and its place there.
    std::size_t thread = 0;
    std::size_t place = 0;
};

void addPoints(const Fact &fact, std::vector<ObjectRef> &points)
{
    points.push_back(fact.id);
    if (const auto *position = std::get_if<PositionPayload>(&fact.payload))
        points.push_back(position->participant);
    if (const auto *figure = std::get_if<FigurePayload>(&fact.payload))
        points.push_back(figure->figure);
}

/// The passages that facts about the subject rest on, in the order of their sources' dates.
std::vector<Text> textsOf(const Snapshot &snapshot, const ObjectRef &subject, const FactFilter &test)
{
    std::map<PassageRow, std::vector<FactRow>> carried;
    for (const FactRow row : snapshot.factsOf(subject, mostFacts)) {
        if (!passes(test, row))
            continue;
        for (const Evidence &evidence : snapshot.at(row).evidence) {
            const auto passage = snapshot.rowOf(evidence.passage);
            if (passage && (carried.size() < mostPassages || carried.contains(*passage)))
                carried[*passage].push_back(row);
        }
    }
    std::vector<Text> texts;
    for (auto &[row, facts] : carried) {
        const Passage passage = snapshot.at(row);
        const auto source = snapshot.rowOf(passage.source);
        if (!source)
            continue;
        Text text;
        text.wording.passage = row;
        text.wording.source = *source;
        text.wording.published = snapshot.at(*source).published;
        text.wording.facts = std::move(facts);
        text.exact = passage.exact;
        text.start = passage.start.value_or(0);
        if (text.wording.published)
            text.when = FactDate{*text.wording.published, true};
        for (const FactRow fact : text.wording.facts)
            addPoints(snapshot.at(fact), text.points);
        texts.push_back(std::move(text));
    }
    stableOrder(texts, [](const Text &a, const Text &b) {
        if (isEarlier(a.when, b.when) || isEarlier(b.when, a.when))
            return isEarlier(a.when, b.when);
        return std::pair(a.wording.source, a.start) < std::pair(b.wording.source, b.start);
    });
    return texts;
}

bool makeOnePoint(const Text &a, const Text &b)
{
    return std::find_first_of(a.points.begin(), a.points.end(), b.points.begin(), b.points.end()) !=
           a.points.end();
}

/// Of a title what stays from text to text of one document.
QStringList wordsOfTitle(const QString &title)
{
    static const QSet<QString> ofTexts{
        u"draft"_s,  u"final"_s,   u"revised"_s,   u"amended"_s, u"updated"_s,  u"update"_s,    u"version"_s,
        u"text"_s,   u"first"_s,   u"second"_s,    u"third"_s,   u"new"_s,      u"old"_s,       u"initial"_s,
        u"signed"_s, u"january"_s, u"february"_s,  u"march"_s,   u"april"_s,    u"may"_s,       u"june"_s,
        u"july"_s,   u"august"_s,  u"september"_s, u"october"_s, u"november"_s, u"december"_s,  u"the"_s,
        u"a"_s,      u"of"_s,      u"as"_s,        u"v"_s,       u"rev"_s,      u"corrected"_s, u"leaked"_s};
    QStringList words;
    QString word;
    const auto finish = [&] {
        const bool isFigure = std::any_of(word.cbegin(), word.cend(), [](QChar c) { return c.isDigit(); });
        if (!word.isEmpty() && !isFigure && !ofTexts.contains(word))
            words.append(word);
        word.clear();
    };
    for (const QChar c : title.toCaseFolded()) {
        if (c.isLetterOrNumber() || c.isMark())
            word += c;
        else
            finish();
    }
    finish();
    return words;
}

/// Which sources are texts of one document, found out once for each pair.
class Documents
{
public:
    Documents(const Snapshot &snapshot, const std::vector<Text> &texts)
    {
        for (const Text &text : texts) {
            if (!m_places.contains(text.wording.source)) {
                m_places.emplace(text.wording.source, m_sources.size());
                m_sources.push_back(snapshot.at(text.wording.source));
            }
        }
        m_areOne.resize(m_sources.size() * m_sources.size());
        for (std::size_t i = 0; i < m_sources.size(); ++i) {
            for (std::size_t k = 0; k < m_sources.size(); ++k)
                m_areOne[i * m_sources.size() + k] = areOfOneDocument(m_sources[i], m_sources[k]);
        }
    }

    [[nodiscard]] bool areOne(const Text &a, const Text &b) const
    {
        return m_areOne[m_places.at(a.wording.source) * m_sources.size() + m_places.at(b.wording.source)];
    }

private:
    std::map<SourceRow, std::size_t> m_places;
    std::vector<SourceDescription> m_sources;
    std::vector<bool> m_areOne;
};

qsizetype lettersIn(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

} // namespace

bool areOfOneDocument(const SourceDescription &a, const SourceDescription &b)
{
    if (!a.url.isEmpty() && a.url.section(u'#', 0, 0) == b.url.section(u'#', 0, 0))
        return true;
    if (a.publisher.compare(b.publisher, Qt::CaseInsensitive) != 0)
        return false;
    const QStringList words = wordsOfTitle(a.title);
    return !words.isEmpty() && words == wordsOfTitle(b.title);
}

double likenessOf(QStringView first, QStringView second, const std::vector<WordingDifference> &differences)
{
    const qsizetype all = lettersIn(first) + lettersIn(second);
    qsizetype apart = 0;
    for (const WordingDifference &each : differences)
        apart += lettersIn(first.mid(each.firstStart, each.firstEnd - each.firstStart)) +
                 lettersIn(second.mid(each.secondStart, each.secondEnd - each.secondStart));
    return all == 0 ? 0 : 1 - static_cast<double>(apart) / static_cast<double>(all);
}

std::vector<WordingThread> wordingThreads(const Snapshot &snapshot, const ObjectRef &subject,
                                          const FactFilter &test)
{
    std::vector<Text> texts = textsOf(snapshot, subject, test);
    std::vector<WordingThread> threads;
    const Documents documents(snapshot, texts);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        Text &text = texts[i];
        const Text *best = nullptr;
        double bestLikeness = 0;
        std::vector<WordingDifference> bestDifferences;
        for (std::size_t k = 0; k < i; ++k) {
            const Text &earlier = texts[k];
            if (earlier.wording.source == text.wording.source || !documents.areOne(earlier, text))
                continue;
            std::vector<WordingDifference> differences = compareWordings(earlier.exact, text.exact);
            const double likeness = likenessOf(earlier.exact, text.exact, differences);
            const double least = makeOnePoint(earlier, text) ? alikeWordsOfOnePoint : alikeWords;
            if (likeness >= std::max(least, bestLikeness)) {
                best = &earlier;
                bestLikeness = likeness;
                bestDifferences = std::move(differences);
            }
        }
        if (best == nullptr) {
            text.thread = threads.size();
            threads.push_back({{text.wording}});
            continue;
        }
        text.wording.earlier = best->place;
        text.wording.differences = std::move(bestDifferences);
        text.thread = best->thread;
        text.place = threads[text.thread].texts.size();
        threads[text.thread].texts.push_back(text.wording);
    }
    std::erase_if(threads, [](const WordingThread &thread) { return thread.texts.size() < 2; });
    return threads;
}

} // namespace chancery
