// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/sentences.h"

#include "core/text/abbreviations.h"
#include "core/text/characters.h"

#include <QList>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace chancery {

namespace {

/// A table row, or a line that stands by itself because it holds several cells.
bool isTableRow(QStringView line)
{
    const QStringView row = line.trimmed();
    return row.count(u'|') >= 2 || row.count(u'\t') >= 2;
}

/// Splits one block: lines that run on, with no break that would have to be kept.
class BlockSplitter
{
public:
    explicit BlockSplitter(QStringView block)
        : m_block(block)
    {
    }

    /// The offsets in the block at which sentences begin, without the first.
    std::vector<qsizetype> run()
    {
        collectForced();
        std::vector<qsizetype> starts;
        // To the finder a line break is a boundary. Inside a block it is a space.
        QString flat = m_block.toString();
        std::replace_if(flat.begin(), flat.end(), isLineBreak, QLatin1Char(' '));
        QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, flat);
        std::vector<qsizetype> candidates;
        for (qsizetype at = finder.toNextBoundary(); at > 0 && at < m_block.size();
             at = finder.toNextBoundary())
            candidates.push_back(at);
        addMissingSpaces(candidates);
        addEllipses(candidates);
        candidates.insert(candidates.end(), m_forced.begin(), m_forced.end());
        std::sort(candidates.begin(), candidates.end());
        candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());

        for (const qsizetype at : candidates) {
            if (std::binary_search(m_forced.begin(), m_forced.end(), at) || endsSentence(at)) {
                if (m_block.mid(m_start, at - m_start).trimmed().isEmpty())
                    continue;
                starts.push_back(at);
                m_start = at;
            }
        }
        return starts;
    }

private:
    /// Boundaries that need no further reason: bullets, numbered items, an ellipsis that begins a sentence.
    void collectForced()
    {
        for (qsizetype i = 1; i < m_block.size(); ++i) {
            if (isBullet(m_block[i]) && m_block[i - 1].isSpace())
                m_forced.push_back(i);
        }
        collectNumbered();
        collectLeadingEllipses();
        std::sort(m_forced.begin(), m_forced.end());
    }

    /// `1. … 2. …`, `a) … b) …`: only where the first stands at the beginning of the block and each is the
    /// next.
    void collectNumbered()
    {
        QString expected;
        QString close;
        const auto first = std::find_if(m_block.begin(), m_block.end(), [](QChar c) { return !c.isSpace(); });
        const qsizetype beginning = first - m_block.begin();
        for (qsizetype i = beginning; i < m_block.size(); ++i) {
            const bool atStart = i == beginning;
            if (i > 0 && !m_block[i - 1].isSpace())
                continue;
            if (!atStart && expected.isEmpty())
                return;
            qsizetype end = i;
            while (end < m_block.size() && m_block[end].isLetterOrNumber() && end - i < 4)
                ++end;
            const QStringView label = m_block.mid(i, end - i);
            qsizetype closeEnd = end;
            while (closeEnd < m_block.size() && (m_block[closeEnd] == u'.' || m_block[closeEnd] == u')'))
                ++closeEnd;
            const QStringView closing = m_block.mid(end, closeEnd - end);
            if (closing.isEmpty() || closing.size() > 2 || closeEnd >= m_block.size() ||
                !m_block[closeEnd].isSpace())
                continue;
            if (atStart) {
                const bool letter = label == u"a" || label == u"A";
                if (!letter && (!isNumber(label) || label.size() > 3))
                    return;
                close = closing.toString();
            } else if (label != expected || closing != close || continuesNumber(i)) {
                continue;
            } else {
                m_forced.push_back(i);
            }
            expected = isNumber(label) ? QString::number(label.toInt() + 1)
                                       : QString(QChar(static_cast<char16_t>(label[0].unicode() + 1)));
        }
    }

    /// Whether the number at the place belongs to the word before it: `January 2. The …`.
    [[nodiscard]] bool continuesNumber(qsizetype at) const
    {
        const QStringView before = m_block.left(at).trimmed();
        QStringView word = lastWord(before.endsWith(u'.') ? before.chopped(1) : before);
        return isDayOrMonth(word) || neverEnds(word) ||
               abbreviationKind(word) == AbbreviationKind::BeforeNumber;
    }

    /// `compounds. . . . The practice`: the first full stop ends a sentence, the three are left-out words.
    void collectLeadingEllipses()
    {
        static constexpr QStringView omission = u". . .";
        for (qsizetype at = m_block.indexOf(omission); at >= 0; at = m_block.indexOf(omission, at + 1)) {
            const qsizetype after = at + omission.size();
            const bool attached = at >= 2 && m_block[at - 1] == u' ' && m_block[at - 2] == u'.' &&
                                  (at < 3 || !m_block[at - 3].isSpace());
            const bool three =
                after + 1 < m_block.size() && m_block[after] == u' ' && m_block[after + 1] != u'.';
            if (attached && three && firstWord(m_block.mid(after)).left(1).toString().isUpper())
                m_forced.push_back(at);
        }
    }

    /// `world.Today`: a small letter or a digit, a mark, a capital and a small letter; not in an address.
    void addMissingSpaces(std::vector<qsizetype> &candidates) const
    {
        for (qsizetype i = 2; i + 2 < m_block.size(); ++i) {
            if (!isTerminator(m_block[i]) || !m_block[i + 1].isUpper())
                continue;
            const bool word =
                (m_block[i - 1].isLower() && m_block[i - 2].isLetter()) || m_block[i - 1].isDigit();
            const bool next = m_block[i + 2].isLower() || m_block[i + 2].isSpace() || m_block[i + 2] == u'’';
            if (word && next && !isAddress(i))
                candidates.push_back(i + 1);
        }
    }

    /// To Unicode `…` ends nothing, unlike three full stops.
    void addEllipses(std::vector<qsizetype> &candidates) const
    {
        for (qsizetype at = m_block.indexOf(u'…'); at >= 0; at = m_block.indexOf(u'…', at + 1)) {
            qsizetype end = at + 1;
            while (end < m_block.size() && isCloser(m_block[end]))
                ++end;
            if (end >= m_block.size() || !m_block[end].isSpace())
                continue;
            while (end < m_block.size() && m_block[end].isSpace())
                ++end;
            if (end < m_block.size())
                candidates.push_back(end);
        }
    }

    /// Whether the place is in a web or mail address.
    [[nodiscard]] bool isAddress(qsizetype at) const
    {
        constexpr qsizetype longestAddress = 80; // on either side
        qsizetype start = at;
        while (start > 0 && !m_block[start - 1].isSpace() && at - start < longestAddress)
            --start;
        qsizetype end = at;
        while (end < m_block.size() && !m_block[end].isSpace() && end - at < longestAddress)
            ++end;
        const QStringView token = m_block.mid(start, end - start);
        return token.contains(u'@') || token.contains(u"://") || token.contains(u"www.") ||
               token.contains(u'/') || token.contains(u'_');
    }

    [[nodiscard]] bool endsSentence(qsizetype at) const
    {
        const QStringView before = m_block.mid(m_start, at - m_start);
        const QStringView after = m_block.mid(at);
        const QStringView content = before.trimmed();
        QStringView spoken = content;
        while (!spoken.isEmpty() && isCloser(spoken.back()))
            spoken.chop(1);
        if (spoken.isEmpty())
            return false;
        const QStringView closers = content.mid(spoken.size());
        const QChar mark = spoken.back();
        if (isWideTerminator(mark))
            return true;
        if (!isTerminator(mark))
            return false;

        const QStringView next = firstWord(after);
        if (!next.isEmpty() && next.front().isLower())
            return false;
        // Nothing but marks follows: they belong to this sentence, unless they stand for words left out.
        if (next.isEmpty() && !startsWithOmission(after))
            return false;
        const bool spaced = before.back().isSpace();
        if (!isStop(mark))
            return (spaced || isMissingSpace(at)) && !(hasQuote(closers) && namesSpeaker(after));

        qsizetype dots = 0;
        while (dots < spoken.size() && isStop(spoken[spoken.size() - 1 - dots]))
            ++dots;
        const QStringView stem = spoken.chopped(dots);
        const bool omission = (stem.endsWith(u'[') && closers.startsWith(u']')) ||
                              (stem.endsWith(u'(') && closers.startsWith(u')'));
        if (omission && (dots > 1 || mark == u'…'))
            return endsWithTerminator(stem.chopped(1));
        if (dots > 1 || mark == u'…')
            return spaced;
        if (stem.endsWith(u' ') && stem.trimmed().endsWith(u'.'))
            return endsSpacedEllipsis(stem);
        if (!spaced && !isMissingSpace(at))
            return false;
        return fullStopEnds(content.chopped(closers.size() + 1), next, after);
    }

    [[nodiscard]] static bool hasQuote(QStringView closers)
    {
        return std::any_of(closers.begin(), closers.end(), isClosingQuote);
    }

    /// `[...]`, `(…)`: words left out by whoever quotes.
    [[nodiscard]] static bool startsWithOmission(QStringView text)
    {
        const QStringView trimmed = text.trimmed();
        return trimmed.startsWith(u"[...]") || trimmed.startsWith(u"[…]") || trimmed.startsWith(u"(...)") ||
               trimmed.startsWith(u"(…)");
    }

    [[nodiscard]] static bool endsWithTerminator(QStringView text)
    {
        text = text.trimmed();
        while (!text.isEmpty() && isCloser(text.back()))
            text.chop(1);
        return text.isEmpty() || isTerminator(text.back());
    }

    /// Of `. . .` with a space before it the sentence goes on; a fourth full stop ends it.
    [[nodiscard]] static bool endsSpacedEllipsis(QStringView stem)
    {
        int dots = 1;
        while (stem.endsWith(u' ') && stem.trimmed().endsWith(u'.')) {
            stem = stem.trimmed().chopped(1);
            ++dots;
        }
        return dots >= 4 && stem.endsWith(u' ');
    }

    [[nodiscard]] bool isMissingSpace(qsizetype at) const
    {
        return at >= 3 && at + 1 < m_block.size() && isTerminator(m_block[at - 1]) && m_block[at].isUpper() &&
               (m_block[at - 2].isLower() || m_block[at - 2].isDigit()) && !isAddress(at);
    }

    /// `“Why now?” Macron asked`: a name and a verb of speaking go with the quotation before them.
    [[nodiscard]] static bool namesSpeaker(QStringView after)
    {
        for (int words = 0; words < 4; ++words) {
            const QStringView word = firstWord(after);
            if (word.isEmpty())
                return false;
            if (words > 0 && isSpeechVerb(word))
                return true;
            const qsizetype end = word.cend() - after.cbegin();
            if (end < after.size() && !after[end].isSpace())
                return false;
            after = after.mid(end);
        }
        return false;
    }

    /// Whether a single full stop ends the sentence of which stem is all before it.
    [[nodiscard]] bool fullStopEnds(QStringView stem, QStringView next, QStringView after) const
    {
        const QStringView word = lastWord(stem);
        const QStringView earlier = stem.chopped(word.size()).trimmed();
        const bool starts = beginsSentences(next);
        const bool number = !next.isEmpty() && next.front().isDigit();
        if (word.isEmpty())
            return true;
        // A number or letter at the beginning is the label of what follows.
        const bool bare =
            std::all_of(earlier.begin(), earlier.end(), [](QChar c) { return isBullet(c) || c.isSpace(); });
        if (bare && ((isNumber(word) && word.size() <= 3) || isRoman(word) ||
                     (word.size() == 1 && word[0].isLetter())))
            return false;

        switch (abbreviationKind(word)) {
        case AbbreviationKind::BeforeName:
            return false;
        case AbbreviationKind::BeforeNumber:
            return !number && !(isRoman(next) && next != u"I");
        case AbbreviationKind::Month:
            return !number;
        case AbbreviationKind::AfterName:
            return starts;
        case AbbreviationKind::TimeOfDay:
            return timeEnds(stem, next, after);
        case AbbreviationKind::None:
            break;
        }
        if (word == u"etc")
            return true;
        if (isDotted(word))
            return starts;
        if (word.size() == 1 && word[0].isUpper())
            return initialEnds(word[0], earlier, starts);
        return true;
    }

    /// `At 5 a.m. Mr. Smith went` goes on, `He left at 6 p.m. Mr. Smith stayed` does not.
    [[nodiscard]] static bool timeEnds(QStringView stem, QStringView next, QStringView after)
    {
        if (isDayOrMonth(next))
            return false;
        const bool zone = next.size() >= 2 && next.size() <= 4 &&
                          std::all_of(next.begin(), next.end(), [](QChar c) { return c.isUpper(); });
        const QStringView second = firstWord(after.mid(next.cend() - after.cbegin()));
        if (zone || second == u"time" || second == u"Time")
            return false;
        const QList<QStringView> words = stem.trimmed().split(u' ', Qt::SkipEmptyParts);
        const bool adverbial = words.size() <= 4 && neverEnds(words.front());
        return !adverbial;
    }

    /// `Albert I. Jones`, `John F. Kennedy`; but `you and I. Did`, `Plan B. The`.
    [[nodiscard]] static bool initialEnds(QChar letter, QStringView earlier, bool nextStarts)
    {
        if (nextStarts)
            return true;
        const QStringView previous = lastWord(earlier);
        return letter == u'I' && !previous.isEmpty() && previous.front().isLower();
    }

    QStringView m_block;
    std::vector<qsizetype> m_forced;
    /// Where the sentence at hand begins.
    qsizetype m_start = 0;
};

/// A short line of words that all have a capital, as in a title.
bool isHeading(QStringView line)
{
    constexpr qsizetype shorterThanWrapped = 40;
    bool wordStarts = true;
    for (const QChar character : line) {
        if (wordStarts && character.isLower())
            return false;
        wordStarts = character.isSpace();
    }
    return line.size() < shorterThanWrapped;
}

/// Whether a line runs on into the next one.
bool runsOn(QStringView block, QStringView line, QStringView next)
{
    const QStringView before = line.trimmed();
    const QStringView after = next.trimmed();
    if (before.isEmpty() || after.isEmpty() || isTableRow(line) || isTableRow(next))
        return false;
    const QChar first = after.front();
    if (!first.isLetterOrNumber() && !isOpener(first))
        return false;
    if (before.endsWith(u'.')) {
        const AbbreviationKind kind = abbreviationKind(lastWord(before.chopped(1)));
        if (kind == AbbreviationKind::BeforeName)
            return first.isUpper();
        if (kind == AbbreviationKind::Month || kind == AbbreviationKind::BeforeNumber)
            return first.isDigit();
    }
    if (isTerminator(before.back()) || isWideTerminator(before.back()) || before.back() == u':')
        return false;
    const QStringView word = lastWord(before);
    if (before.back().isLetter() && !word.isEmpty() && word.front().isLower() && neverEnds(word))
        return true;
    // A line in small letters goes on with a sentence that began with a capital, not with a list of words.
    const QStringView start = firstWord(block);
    return first.isLower() && !start.isEmpty() && !start.front().isLower() && !isHeading(before);
}

} // namespace

std::vector<Sentence> splitSentences(const QString &text)
{
    std::vector<Sentence> sentences;
    const QStringView view = text;
    const auto add = [&](qsizetype start, qsizetype end) {
        qsizetype trimmedStart = start;
        while (trimmedStart < end && view[trimmedStart].isSpace())
            ++trimmedStart;
        qsizetype trimmedEnd = end;
        while (trimmedEnd > trimmedStart && view[trimmedEnd - 1].isSpace())
            --trimmedEnd;
        sentences.push_back({start, end, trimmedStart, trimmedEnd});
    };
    const auto lineEnd = [&](qsizetype from) {
        while (from < view.size() && !isLineBreak(view[from]))
            ++from;
        return from;
    };

    qsizetype start = 0;
    while (start < view.size()) {
        // Empty lines before the text go with its first sentence.
        qsizetype lineStart = start;
        while (lineStart < view.size() && view[lineStart].isSpace())
            ++lineStart;
        while (lineStart > start && !isLineBreak(view[lineStart - 1]))
            --lineStart;
        qsizetype end = lineEnd(lineStart);
        const bool row = isTableRow(view.mid(lineStart, end - lineStart));
        qsizetype current = lineStart;
        for (;;) {
            qsizetype next = end;
            if (next < view.size() && view[next] == u'\r' && next + 1 < view.size() &&
                view[next + 1] == u'\n')
                ++next;
            if (next < view.size())
                ++next;
            const qsizetype nextEnd = lineEnd(next);
            if (next >= view.size() ||
                !runsOn(view.mid(lineStart, end - lineStart), view.mid(current, end - current),
                        view.mid(next, nextEnd - next)))
                break;
            current = next;
            end = nextEnd;
        }
        // The white space up to the next line with text goes with the last sentence.
        qsizetype after = end;
        while (after < view.size() && view[after].isSpace())
            ++after;
        qsizetype next = after;
        while (next > end && !isLineBreak(view[next - 1]))
            --next;
        if (after == view.size())
            next = after;

        qsizetype from = start;
        if (!row) {
            for (const qsizetype at : BlockSplitter(view.mid(start, end - start)).run()) {
                add(from, start + at);
                from = start + at;
            }
        }
        add(from, next);
        start = next;
    }
    return sentences;
}

const Sentence *sentenceAt(const std::vector<Sentence> &sentences, qsizetype offset)
{
    if (sentences.empty())
        return nullptr;
    const auto after = std::upper_bound(sentences.begin(), sentences.end(), offset,
                                        [](qsizetype place, const Sentence &s) { return place < s.start; });
    return after == sentences.begin() ? &sentences.front() : &*std::prev(after);
}

} // namespace chancery
