// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/wording_history.h"

#include "core/analysis/stable_order.h"

#include <algorithm>
#include <map>

namespace chancery {

namespace {

constexpr std::size_t mostCompared = 300;
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
std::vector<Text> textsOf(const Snapshot &snapshot, const ObjectRef &subject, const FactTest &test)
{
    std::map<PassageRow, std::vector<FactRow>> carried;
    for (const FactRow row : snapshot.factsOf(subject, mostFacts)) {
        if (!passes(test, row))
            continue;
        for (const Evidence &evidence : snapshot.at(row).evidence) {
            const auto passage = snapshot.rowOf(evidence.passage);
            if (passage && (carried.size() < mostCompared || carried.contains(*passage)))
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

qsizetype lettersIn(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

} // namespace

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
                                          const FactTest &test)
{
    std::vector<Text> texts = textsOf(snapshot, subject, test);
    std::vector<WordingThread> threads;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        Text &text = texts[i];
        const Text *best = nullptr;
        double bestLikeness = 0;
        std::vector<WordingDifference> bestDifferences;
        for (std::size_t k = 0; k < i; ++k) {
            const Text &earlier = texts[k];
            if (earlier.wording.source == text.wording.source)
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
