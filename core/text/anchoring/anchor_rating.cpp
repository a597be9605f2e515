// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/anchoring/anchor_query.h"
#include "core/text/characters.h"
#include "core/text/note_marks.h"

#include <cmath>

namespace chancery {

namespace {

constexpr double quoteWeight = 50;
constexpr double contextWeight = 20;
constexpr double positionWeight = 2;

/// Whether a footnote's mark is all that joins the two.
bool meetAtNote(QStringView before, QStringView after)
{
    constexpr qsizetype enough = 64;
    const QStringView end = before.right(enough);
    const QString both = end.toString() + after.left(1).toString();
    return isNoteBoundary(both, end.size());
}

/// Whether what stands before belongs to the word or number that begins: `1` to `5`, `1,` to `000`, `non-` to
/// `signatory`, `-` or `$` to `5`. Of folded text.
bool gluesBefore(QStringView before, QStringView quote)
{
    if (before.isEmpty() || quote.isEmpty() || !isWordUnit(quote.front()))
        return false;
    const QChar last = before.back();
    if (isWordUnit(last))
        return !meetAtNote(before, quote);
    const QChar previous = before.size() > 1 ? before[before.size() - 2] : QChar(u' ');
    if (quote.front().isDigit())
        return last == u'-' || last == u'+' || last.category() == QChar::Symbol_Currency ||
               ((last == u'.' || last == u',' || last == u'/' || last == u':') && previous.isDigit());
    return (last == u'-' || last == u'\'') && isWordUnit(previous);
}

/// The same for what follows: `000` or `%` after `15`, `'s` or `-led` after a word.
bool gluesAfter(QStringView quote, QStringView after)
{
    if (after.isEmpty() || quote.isEmpty())
        return false;
    const QChar first = after.front();
    if (first.isMark())
        return true;
    if (!isWordUnit(quote.back()))
        return false;
    if (isWordUnit(first))
        return !meetAtNote(quote, after);
    const QChar next = after.size() > 1 ? after[1] : QChar(u' ');
    if (quote.back().isDigit() && (first == u'%' || first.category() == QChar::Symbol_Currency))
        return true;
    if (quote.back().isDigit() && (first == u'.' || first == u',' || first == u'/' || first == u':'))
        return next.isDigit();
    return (first == u'-' || first == u'\'') && isWordUnit(next);
}

} // namespace

qsizetype lastGapEnd(QStringView text)
{
    const qsizetype gap = text.lastIndexOf(foldedGap);
    return gap < 0 ? -1 : gap + foldedGap.size();
}

QStringView Anchorer::before(qsizetype foldedStart, qsizetype length) const
{
    const QStringView text = m_folded->text();
    const qsizetype from = std::max<qsizetype>(foldedStart - length, 0);
    QStringView slice = text.mid(from, foldedStart - from);
    if (m_extent == TextExtent::Excerpts)
        slice = slice.mid(std::max<qsizetype>(lastGapEnd(slice), 0));
    return slice;
}

QStringView Anchorer::after(qsizetype foldedEnd, qsizetype length) const
{
    const QStringView text = m_folded->text();
    QStringView slice = text.mid(foldedEnd, length);
    if (m_extent == TextExtent::Excerpts) {
        const qsizetype gap = slice.indexOf(foldedGap);
        if (gap >= 0)
            slice = slice.left(gap);
    }
    return slice;
}

void Anchorer::rate(Candidate &candidate, const Query &query) const
{
    double reached = quoteWeight * candidate.quoteScore;
    double possible = quoteWeight;
    double contextReached = 0;
    double contextPossible = 0;
    // Room for what was added to the surroundings.
    constexpr qsizetype room = 16;
    const auto addContext = [&](QStringView slice, const QString &context,
                                std::optional<ApproximatePattern> &pattern, bool isPrefix) {
        if (context.isEmpty())
            return;
        const QStringView trimmed = slice.trimmed();
        double weight = contextWeight;
        double likeness = 0;
        if (isPrefix ? slice.endsWith(context) : slice.startsWith(context)) {
            likeness = 1;
        } else if (m_extent == TextExtent::Excerpts && trimmed.size() < context.size()) {
            // The rest of the surroundings is not in the text; what is there is compared with as much of
            // them.
            const QStringView part = isPrefix ? QStringView(context).trimmed().right(trimmed.size())
                                              : QStringView(context).trimmed().left(trimmed.size());
            weight *= static_cast<double>(trimmed.size()) / static_cast<double>(context.size());
            likeness = part == trimmed ? 1 : 0;
        } else {
            likeness = 1 - pattern->anchoredDistance(slice) / static_cast<double>(pattern->length());
        }
        contextReached += weight * likeness;
        contextPossible += weight;
    };
    addContext(before(candidate.start, query.prefix.size() + room), query.prefix, query.prefixPattern, true);
    addContext(after(candidate.end, query.suffix.size() + room), query.suffix, query.suffixPattern, false);
    candidate.contextScore = contextPossible > 0 ? contextReached / contextPossible : 1;
    reached += contextReached;
    possible += contextPossible;
    if (query.foldedHint) {
        const auto distance = static_cast<double>(std::abs(candidate.start - *query.foldedHint));
        reached +=
            positionWeight * (1 - std::min(1.0, distance / static_cast<double>(m_folded->text().size())));
        possible += positionWeight;
    }
    candidate.score = reached / possible;
}

/// Whether the words found are whole where those of the passage are: `35 countries` is not `5 countries`, and
/// `15,000` not `15`, whatever their letters.
bool Anchorer::edgesFit(const Candidate &candidate, const Query &query, bool atHint) const
{
    const QStringView text = m_folded->text();
    // Where an excerpt was cut out, what it was glued to may be missing.
    const auto edgeFits = [this](bool isGlued, bool wasGlued) {
        return isGlued == wasGlued || (m_extent == TextExtent::Excerpts && !isGlued);
    };
    const QStringView quote = text.mid(candidate.start, candidate.end - candidate.start);
    const QStringView left = text.left(candidate.start);
    const QStringView right = text.mid(candidate.end);
    // Nothing is known of surroundings that were not given; only a word cut in two is ruled out then.
    if (query.prefix.isEmpty()) {
        if (!atHint && !left.isEmpty() && !quote.isEmpty() && isWordUnit(left.back()) &&
            isWordUnit(quote.front()) && !isNoteBoundary(text, candidate.start))
            return false;
    } else if (!edgeFits(gluesBefore(left, quote), gluesBefore(query.prefix, quote))) {
        return false;
    }
    if (query.suffix.isEmpty())
        return atHint || right.isEmpty() || quote.isEmpty() || !isWordUnit(right.front()) ||
               !isWordUnit(quote.back()) || isNoteBoundary(text, candidate.end);
    return edgeFits(gluesAfter(quote, right), gluesAfter(quote, query.suffix));
}

} // namespace chancery
