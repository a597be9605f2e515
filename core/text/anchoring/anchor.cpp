// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/anchoring/anchor.h"

#include "core/text/anchoring/anchor_query.h"
#include "core/text/characters.h"
#include "core/text/note_marks.h"

#include <QStringMatcher>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace chancery {

namespace {

/// Below it a place that comes close is taken for another passage.
constexpr double leastScore = 0.6;
constexpr int greatestErrors = 256;
/// Longer prefixes and suffixes than this tell no more.
constexpr qsizetype greatestContext = 128;
/// So many places of the same words are rated; more of them are no passage but a word.
constexpr int greatestOccurrences = 20'000;
constexpr std::size_t greatestPlaces = 32;
/// Of so many of them it is remembered where they are.
constexpr std::size_t greatestRated = 256;
/// Units of text times blocks of the pattern that are searched whole: less than ten milliseconds.
constexpr std::int64_t greatestScan = 2'000'000;

} // namespace

QLatin1StringView anchorStateName(AnchorState state)
{
    switch (state) {
    case AnchorState::Exact:
        return QLatin1StringView("exact");
    case AnchorState::Moved:
        return QLatin1StringView("moved");
    case AnchorState::Reflowed:
        return QLatin1StringView("reflowed");
    case AnchorState::Changed:
        return QLatin1StringView("changed");
    case AnchorState::Lost:
        break;
    }
    return QLatin1StringView("lost");
}

Anchorer::Anchorer(QString text, TextExtent extent)
    : m_text(std::move(text))
    , m_extent(extent)
    , m_codePoints(m_text)
{
}

Anchorer::Query Anchorer::queryOf(const QuoteSelector &selector) const
{
    Query query;
    query.selector = &selector;
    // A position outside of the text tells only that the passage is not where it was.
    if (selector.start && m_extent == TextExtent::Full)
        query.hint =
            m_codePoints.toUtf16(std::clamp<std::int64_t>(*selector.start, 0, m_codePoints.length()));
    return query;
}

std::optional<Anchor> Anchorer::findAtHint(const QuoteSelector &selector) const
{
    if (selector.exact.isEmpty() || m_text.isEmpty())
        return std::nullopt;
    return atHint(queryOf(selector));
}

Anchor Anchorer::find(const QuoteSelector &selector)
{
    if (selector.exact.isEmpty() || m_text.isEmpty())
        return {};
    Query query = queryOf(selector);
    if (const auto anchor = atHint(query))
        return *anchor;

    prepare(query);
    std::optional<Candidate> best;
    int count = 0;
    addVerbatim(query, best, count);
    const auto fits = [&best] { return best && best->contextScore > 0.999; };
    if (!fits())
        addFolded(query, best);
    std::optional<Candidate> close;
    if (!fits())
        addLoose(query, best, close);
    // Where the surroundings are not those of the passage, the passage itself may stand elsewhere, changed: a
    // copy of its words does not make up for that.
    if (!fits()) {
        addApproximate(query, close);
        if (close && (!best || close->score > best->score || standsInPlaceOf(*close, *best, query)))
            best = close;
    } else if (query.foldedHint && best->start != *query.foldedHint) {
        // Both the passage and what surrounds it may have a copy. Then the position tells which of them it
        // is.
        std::optional<Candidate> around;
        addAround(query, *query.foldedHint, around);
        if (around && around->start == *query.foldedHint && fitsAround(*around, query))
            best = around;
    }
    if (!best || (best->state == AnchorState::Changed && best->score < leastScore))
        return {};
    const bool hasContext = !query.prefix.isEmpty() || !query.suffix.isEmpty();
    if (best->state == AnchorState::Moved && !query.hint) {
        if (count == 1 || (hasContext && fits()))
            best->state = AnchorState::Exact;
    } else if (best->state == AnchorState::Moved &&
               m_codePoints.fromUtf16(*best->textStart) == *selector.start) {
        best->state = AnchorState::Exact;
    }
    return toAnchor(*best);
}

/// Whether the surroundings tell that the passage is the changed one and not its copy elsewhere.
bool Anchorer::standsInPlaceOf(const Candidate &changed, const Candidate &copy, const Query &query)
{
    constexpr double other = 0.9;
    return fitsAround(changed, query) && copy.contextScore < other;
}

/// Whether the surroundings are those of the passage, and enough of them to tell.
bool Anchorer::fitsAround(const Candidate &candidate, const Query &query)
{
    constexpr qsizetype enoughToTell = 16;
    constexpr double same = 0.95;
    return query.prefix.size() + query.suffix.size() >= enoughToTell && candidate.contextScore >= same;
}

/// The passage where it was, in the surroundings it had: all there is to do for most of them.
std::optional<Anchor> Anchorer::atHint(const Query &query) const
{
    const QuoteSelector &selector = *query.selector;
    if (!query.hint || m_codePoints.fromUtf16(*query.hint) != *selector.start)
        return std::nullopt;
    const qsizetype start = *query.hint;
    const qsizetype end = start + selector.exact.size();
    const QStringView view = m_text;
    if (view.mid(start, selector.exact.size()) != selector.exact)
        return std::nullopt;
    const QStringView prefix = QStringView(selector.prefix).right(greatestContext);
    const QStringView suffix = QStringView(selector.suffix).left(greatestContext);
    if (!view.left(start).endsWith(prefix) || !view.mid(end).startsWith(suffix))
        return std::nullopt;
    // A letter whose accent follows is another letter.
    if (suffix.isEmpty() && end < view.size() && view[end].isMark())
        return std::nullopt;
    return Anchor{AnchorState::Exact, start, end, selector.exact, 1.0};
}

void Anchorer::prepare(Query &query)
{
    if (!m_folded)
        m_folded.emplace(m_text);
    query.quote = folded(query.selector->exact);
    query.prefix = folded(query.selector->prefix).right(greatestContext);
    query.suffix = folded(query.selector->suffix).left(greatestContext);
    if (m_extent == TextExtent::Excerpts) {
        // What was taken from beyond a gap, or from the edge of the text, is no surroundings.
        query.prefix = query.prefix.mid(std::max<qsizetype>(lastGapEnd(query.prefix), 0));
        const qsizetype gap = query.suffix.indexOf(foldedGap);
        if (gap >= 0)
            query.suffix.truncate(gap);
    }
    if (query.hint)
        query.foldedHint = m_folded->fromOriginal(*query.hint);
    if (!query.prefix.isEmpty())
        query.prefixPattern.emplace(query.prefix, ApproximatePattern::Direction::Backward);
    if (!query.suffix.isEmpty())
        query.suffixPattern.emplace(query.suffix, ApproximatePattern::Direction::Forward);
}

namespace {
/// The better of two; of equals the earlier, and of two at one place the one that says more.
template<class Candidate>
void keepBetter(std::optional<Candidate> &best, const Candidate &candidate)
{
    constexpr double equal = 1e-9;
    const bool better = !best || candidate.score > best->score + equal ||
                        (candidate.score > best->score - equal && candidate.state < best->state) ||
                        (candidate.score > best->score - equal && candidate.state == best->state &&
                         candidate.start < best->start);
    if (better)
        best = candidate;
}

/// A passage of which only capitals differ has all its words: hardly less than the whole score.
double capitalsScore(const QString &found, const QString &exact)
{
    constexpr double least = 0.92;
    if (found.size() != exact.size())
        return least;
    qsizetype differing = 0;
    for (qsizetype i = 0; i < exact.size(); ++i)
        differing += found[i] == exact[i] ? 0 : 1;
    return std::max(least, 1 - static_cast<double>(differing) / static_cast<double>(exact.size()));
}

} // namespace

void Anchorer::addVerbatim(Query &query, std::optional<Candidate> &best, int &count)
{
    const QString &exact = query.selector->exact;
    const QStringMatcher matcher(exact);
    const QString &text = m_folded->text();
    for (qsizetype at = matcher.indexIn(m_text); at >= 0 && count < greatestOccurrences;
         at = matcher.indexIn(m_text, at + 1)) {
        Candidate candidate;
        candidate.state = AnchorState::Moved;
        candidate.textStart = at;
        candidate.textLength = exact.size();
        candidate.start = m_folded->fromOriginal(at);
        candidate.end = m_folded->fromOriginal(at + exact.size());
        const QStringView found = QStringView(text).mid(candidate.start, candidate.end - candidate.start);
        // Without the accent on its last letter it would be another word.
        if (found.trimmed() != QStringView(query.quote).trimmed() ||
            !edgesFit(candidate, query, query.hint == at))
            continue;
        ++count;
        if (query.rated.size() < greatestRated)
            query.rated.emplace_back(candidate.start, candidate.end);
        rate(candidate, query);
        keepBetter(best, candidate);
    }
}

void Anchorer::addFolded(Query &query, std::optional<Candidate> &best)
{
    if (query.quote.isEmpty())
        return;
    const QStringMatcher matcher(query.quote);
    const QString &text = m_folded->text();
    int count = 0;
    for (qsizetype at = matcher.indexIn(text); at >= 0 && count < greatestOccurrences;
         at = matcher.indexIn(text, at + 1)) {
        Candidate candidate;
        candidate.state = AnchorState::Reflowed;
        candidate.start = at;
        candidate.end = at + query.quote.size();
        if (!edgesFit(candidate, query, false))
            continue;
        const qsizetype start = m_folded->originalStart(at);
        const QStringView found =
            QStringView(m_text).mid(start, m_folded->originalEnd(candidate.end) - start);
        // The same words as they are were rated before; and a ligature may be part of the passage only as a
        // whole.
        if (found == query.selector->exact || folded(found) != query.quote)
            continue;
        ++count;
        if (query.rated.size() < greatestRated)
            query.rated.emplace_back(candidate.start, candidate.end);
        rate(candidate, query);
        keepBetter(best, candidate);
    }
}

/// Rates the places with the same words where hyphens at line ends are left aside, and those where only
/// capitals differ.
void Anchorer::addLoose(Query &query, std::optional<Candidate> &best, std::optional<Candidate> &close)
{
    constexpr qsizetype shortestWithoutCase = 8;
    if (!m_loose)
        m_loose.emplace(*m_folded, m_text);
    const QString &exact = query.selector->exact;
    const FoldedText foldedExact(exact);
    const QString quote = LooseText(foldedExact, exact).text();
    if (quote.isEmpty())
        return;
    const QString &text = m_loose->text();
    const QStringMatcher matcher(quote);
    int count = 0;
    for (qsizetype at = matcher.indexIn(text); at >= 0 && count < greatestOccurrences;
         at = matcher.indexIn(text, at + 1)) {
        Candidate candidate;
        candidate.start = m_loose->foldedStart(at);
        candidate.end = m_loose->foldedEnd(at + quote.size());
        if (query.isRated(candidate) || !edgesFit(candidate, query, false))
            continue;
        const qsizetype start = m_folded->originalStart(candidate.start);
        const QString found = m_text.mid(start, m_folded->originalEnd(candidate.end) - start);
        const bool same = sameWords(found, exact);
        if (!same &&
            (quote.size() < shortestWithoutCase ||
             !(sameInCapitals(found, exact) || sameWords(found.toCaseFolded(), exact.toCaseFolded()))))
            continue;
        ++count;
        if (query.rated.size() < greatestRated)
            query.rated.emplace_back(candidate.start, candidate.end);
        candidate.state = same ? AnchorState::Reflowed : AnchorState::Changed;
        if (!same)
            candidate.quoteScore = capitalsScore(found, exact);
        rate(candidate, query);
        keepBetter(same ? best : close, candidate);
    }
    if (count == 0 && query.rated.empty())
        addInterrupted(query, quote, close);
}

/// Rates the place where lines that are no part of the passage stand within it.
void Anchorer::addInterrupted(Query &query, const QString &quote, std::optional<Candidate> &close)
{
    constexpr double allWordsThere = 0.9;
    const auto found = m_loose->findInterrupted(quote);
    if (!found)
        return;
    Candidate candidate;
    candidate.start = m_loose->foldedStart(found->start);
    candidate.end = m_loose->foldedEnd(found->end);
    candidate.quoteScore = allWordsThere;
    if (!edgesFit(candidate, query, false))
        return;
    // Nothing else that shares these words is the passage.
    query.rated.emplace_back(candidate.start, candidate.end);
    rate(candidate, query);
    keepBetter(close, candidate);
}

/// Moves the ends to those of words and rates the place.
Anchorer::Candidate Anchorer::snapped(Candidate candidate, const Query &query) const
{
    const QStringView text = m_folded->text();
    const qsizetype found = candidate.end - candidate.start;
    constexpr qsizetype longestWord = 64;
    // The mark of a footnote is no part of the word it stands at.
    const auto inWord = [text](qsizetype at) {
        return at > 0 && at < text.size() && isWordUnit(text[at - 1]) && isWordUnit(text[at]) &&
               !isNoteBoundary(text, at);
    };
    for (qsizetype i = 0; i < longestWord && inWord(candidate.start); ++i)
        --candidate.start;
    for (qsizetype i = 0; i < longestWord && inWord(candidate.end); ++i)
        ++candidate.end;
    while (candidate.start < candidate.end && text[candidate.start] == u' ' && !query.quote.startsWith(u' '))
        ++candidate.start;
    while (candidate.end > candidate.start && text[candidate.end - 1] == u' ' && !query.quote.endsWith(u' '))
        --candidate.end;
    const auto added = static_cast<double>(candidate.end - candidate.start - found);
    candidate.quoteScore =
        std::max(0.0, candidate.quoteScore - std::max(0.0, added) / static_cast<double>(query.quote.size()));
    rate(candidate, query);
    return candidate;
}

void Anchorer::addApproximate(const Query &query, std::optional<Candidate> &best)
{
    const qsizetype length = query.quote.size();
    if (length < 2)
        return;
    const qsizetype size = m_folded->text().size();
    if (!m_words)
        m_words.emplace(m_folded->text());
    std::vector<qsizetype> starts =
        m_words->likelyStarts(query.prefix, query.quote, query.suffix, greatestPlaces);
    if (query.foldedHint)
        starts.push_back(*query.foldedHint);
    for (const qsizetype start : starts)
        addAround(query, start, best);
    constexpr double good = 0.8;
    const std::int64_t work = static_cast<std::int64_t>(size) * ((length + 63) / 64);
    if ((!best || best->score < good) && work <= greatestScan)
        addClosest(query, 0, size, best);
    if (best)
        best = refined(*best, query);
}

/// Whether a place that comes close begins in the midst of a footnote and goes on behind it: its first words
/// are those of the note, and only the rest may be the passage's.
bool Anchorer::beginsInNote(const Candidate &candidate) const
{
    constexpr qsizetype longestLine = 400;
    const QStringView text = m_text;
    const qsizetype start = m_folded->originalStart(candidate.start);
    qsizetype line = start;
    while (line > 0 && !isLineBreak(text[line - 1]) && start - line < longestLine)
        --line;
    while (line < start && text[line].isSpace())
        ++line;
    const qsizetype mark = lineMarkEnd(text, line);
    if (mark == line || mark >= start || text.sliced(mark, start - mark).trimmed().isEmpty())
        return false;
    const QStringView before = text.sliced(mark, start - mark).trimmed();
    if (isTerminator(before.back()) || isWideTerminator(before.back()) || isCloser(before.back()))
        return false;
    qsizetype end = start;
    while (end < text.size() && !isLineBreak(text[end]))
        ++end;
    return end < m_folded->originalEnd(candidate.end);
}

/// Rates what comes close to the quotation about the place where it may begin.
void Anchorer::addAround(const Query &query, qsizetype start, std::optional<Candidate> &best)
{
    const qsizetype size = m_folded->text().size();
    const qsizetype length = query.quote.size();
    const qsizetype slack =
        std::min<qsizetype>(greatestErrors, length / 2) + std::max<qsizetype>(16, length / 4);
    const qsizetype from = std::clamp<qsizetype>(start - slack, 0, size);
    const qsizetype to = std::clamp<qsizetype>(start + length + slack, 0, size);
    if (to > from && length > 1)
        addClosest(query, from, to, best);
}

/// Rates the stretches of a part of the text that come closest to the quotation.
void Anchorer::addClosest(const Query &query, qsizetype from, qsizetype to, std::optional<Candidate> &best)
{
    const QStringView part = QStringView(m_folded->text()).mid(from, to - from);
    const auto length = static_cast<int>(query.quote.size());
    const int errors = std::min(greatestErrors, length / 2);
    ApproximatePattern pattern(query.quote);

    // Of each stretch of half the quotation's length the end with the fewest errors.
    struct End
    {
        qsizetype at;
        int distance;
    };
    std::vector<End> ends;
    const qsizetype stretch = std::max<qsizetype>(length / 2, 8);
    pattern.scan(part, [&](qsizetype at, int distance) {
        if (distance > errors)
            return;
        if (ends.empty() || at / stretch != ends.back().at / stretch)
            ends.push_back({at, distance});
        else if (distance < ends.back().distance)
            ends.back() = {at, distance};
    });
    if (ends.empty())
        return;
    constexpr std::size_t greatestEnds = 64;
    std::stable_sort(ends.begin(), ends.end(), [](End a, End b) { return a.distance < b.distance; });
    if (ends.size() > greatestEnds)
        ends.resize(greatestEnds);

    ApproximatePattern backward(query.quote, ApproximatePattern::Direction::Backward);
    for (const End &end : ends) {
        const qsizetype reach = std::min<qsizetype>(end.at, length + end.distance);
        qsizetype taken = 0;
        backward.scanAnchored(part.mid(end.at - reach, reach), [&](qsizetype read, int distance) {
            if (distance == end.distance)
                taken = read;
        });
        Candidate candidate;
        candidate.start = from + end.at - taken;
        candidate.end = from + end.at;
        candidate.quoteScore = 1 - end.distance / static_cast<double>(length);
        candidate = snapped(candidate, query);
        if (!query.isRated(candidate) && !beginsInNote(candidate))
            keepBetter(best, candidate);
    }
}

/// Of a place that comes close, the start and the end that fit best: where words were left out at an edge,
/// the fewest errors may be had with letters of what stands beside the passage.
Anchorer::Candidate Anchorer::refined(const Candidate &candidate, const Query &query) const
{
    const QStringView text = m_folded->text();
    const qsizetype length = query.quote.size();
    const auto isEdge = [text](qsizetype at) {
        return at <= 0 || at >= text.size() || !isWordUnit(text[at - 1]) || !isWordUnit(text[at]) ||
               isNoteBoundary(text, at);
    };
    std::optional<Candidate> best = candidate;
    const auto tryRange = [&](qsizetype start, qsizetype end, int distance) {
        if (start >= end || distance > length / 2 || !isEdge(start) || !isEdge(end) ||
            text[start].isSpace() || text[end - 1].isSpace())
            return;
        Candidate other = candidate;
        other.start = start;
        other.end = end;
        if (query.isRated(other) || beginsInNote(other))
            return;
        other.quoteScore = 1 - distance / static_cast<double>(length);
        rate(other, query);
        keepBetter(best, other);
    };
    const qsizetype reach = length + std::min<qsizetype>(length / 2, greatestErrors);
    const qsizetype end = candidate.end;
    const qsizetype from = std::max<qsizetype>(end - reach, 0);
    ApproximatePattern backward(query.quote, ApproximatePattern::Direction::Backward);
    backward.scanAnchored(text.mid(from, end - from),
                          [&](qsizetype read, int distance) { tryRange(end - read, end, distance); });
    const qsizetype start = best->start;
    ApproximatePattern forward(query.quote);
    forward.scanAnchored(text.mid(start, reach),
                         [&](qsizetype read, int distance) { tryRange(start, start + read, distance); });
    return *best;
}

Anchor Anchorer::toAnchor(const Candidate &candidate) const
{
    Anchor anchor;
    anchor.state = candidate.state;
    anchor.start = candidate.textStart ? *candidate.textStart : m_folded->originalStart(candidate.start);
    anchor.end =
        candidate.textStart ? anchor.start + candidate.textLength : m_folded->originalEnd(candidate.end);
    anchor.exact = m_text.mid(anchor.start, anchor.end - anchor.start);
    anchor.score = candidate.score;
    return anchor;
}

Anchor anchorQuote(const QString &text, const QuoteSelector &selector, TextExtent extent)
{
    return Anchorer(text, extent).find(selector);
}

} // namespace chancery
