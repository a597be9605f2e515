// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/sentences/sentences.h"

#include "core/text/abbreviations.h"
#include "core/text/characters.h"
#include "core/text/note_marks.h"
#include "core/text/sentences/addresses.h"
#include "core/text/sentences/full_stops.h"
#include "core/text/sentences/marked_names.h"
#include "core/text/sentences/running_lines.h"
#include "core/text/sentences/sentence_language.h"
#include "core/text/sentences/wide_ellipses.h"
#include "core/text/sentences/wide_quotes.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace chancery {

namespace {

/// Splits one block: lines that run on, with no break that would have to be kept.
class BlockSplitter
{
public:
    BlockSplitter(QStringView block, const SentenceLanguage &language)
        : m_block(block)
        , m_language(language)
        , m_wideQuotes(block)
        , m_labelled(beginsWithLabel(block.trimmed()))
        , m_stops(language, isInCapitals(block))
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
        addAfterStops(candidates);
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
    [[nodiscard]] static bool beginsWithLabel(QStringView text)
    {
        return bracketedFigureEnd(text, 0) > 0 || (!text.isEmpty() && isRaisedDigit(text.front()));
    }

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
        bool inBrackets = false;
        const auto first = std::find_if(m_block.begin(), m_block.end(), [](QChar c) { return !c.isSpace(); });
        const qsizetype beginning = first - m_block.begin();
        for (qsizetype i = beginning; i < m_block.size(); ++i) {
            const bool atStart = i == beginning;
            if (i > 0 && !m_block[i - 1].isSpace())
                continue;
            if (!atStart && expected.isEmpty())
                return;
            // `(a) … (b) …`
            const bool bracket = m_block[i] == u'(';
            if (!atStart && bracket != inBrackets)
                continue;
            const qsizetype begin = bracket ? i + 1 : i;
            qsizetype end = begin;
            while (end < m_block.size() && m_block[end].isLetterOrNumber() && end - begin < 4)
                ++end;
            const QStringView label = m_block.mid(begin, end - begin);
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
                inBrackets = bracket;
                if (bracket && (closing != u")" || label.isEmpty()))
                    return;
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

    /// Behind every stop and what belongs to it. Unicode's boundaries leave out those before a figure, and
    /// put those about a note mark inside of it.
    void addAfterStops(std::vector<qsizetype> &candidates) const
    {
        for (qsizetype i = 0; i + 1 < m_block.size(); ++i) {
            if (!endsWithMark(i) || endsWithMark(i + 1))
                continue;
            const qsizetype tail = stopTailEnd(m_block, i + 1, !m_labelled);
            qsizetype next = tail;
            while (next < m_block.size() && m_block[next].isSpace())
                ++next;
            if (next == m_block.size())
                return;
            if (next > tail || isWideTerminator(m_block[i]) || isGlued(i, tail))
                candidates.push_back(next);
        }
    }

    /// Whether the character may end a sentence here.
    [[nodiscard]] bool endsWithMark(qsizetype at) const
    {
        const QChar mark = m_block[at];
        if (mark == u'．')
            return !(at > 0 && m_block[at - 1].isDigit() && at + 1 < m_block.size() &&
                     m_block[at + 1].isDigit());
        return isTerminator(mark) || isWideTerminator(mark) || (isQuestionSemicolon(mark));
    }

    [[nodiscard]] bool isQuestionSemicolon(QChar mark) const
    {
        return mark == QChar(0x037E) || (mark == u';' && m_language.asksWithSemicolon());
    }

    /// Whether a sentence begins right behind a stop, without a space: after a note mark, and in scripts that
    /// write so.
    [[nodiscard]] bool isGlued(qsizetype stop, qsizetype next) const
    {
        const QChar first = m_block[next];
        if (next > stop + 1 && noteMarkEnd(m_block, stop + 1) == next)
            return first.isUpper() && !m_block[next - 1].isDigit() && !isAddress(stop);
        if (stop == 0)
            return false;
        // `了……随后`: two dots of three are one ellipsis.
        qsizetype last = stop - 1;
        while (last > 0 && m_block[last] == u'…')
            --last;
        const QChar before = m_block[last];
        if (isEastAsian(first) && isEastAsian(before))
            return true;
        if (!isCaseless(first) || !isCaseless(before) || m_block[stop] == u'…')
            return false;
        // `د.محمد`, `ق.م`: an abbreviation; a word of three letters at least is none.
        return stop >= 3 && m_block[stop - 2].isLetter() && m_block[stop - 3].isLetter() && !isAddress(stop);
    }

    /// Whether the place is in a web or mail address, or in the name of a file.
    [[nodiscard]] bool isAddress(qsizetype at) const
    {
        return isInAddress(m_block, at, m_language.primary());
    }

    /// The last stop of a text of which nothing but its tail follows; -1 where there is none.
    [[nodiscard]] qsizetype lastStop(qsizetype end) const
    {
        constexpr qsizetype longestTail = 64;
        for (qsizetype at = end - 1; at >= std::max(m_start, end - longestTail); --at) {
            if (endsWithMark(at))
                return stopTailEnd(m_block.left(end), at + 1, !m_labelled) == end ? at : -1;
        }
        return -1;
    }

    [[nodiscard]] bool endsSentence(qsizetype at) const
    {
        const QStringView after = m_block.mid(at);
        // `« Nous partons. »`: the mark belongs to what it closes.
        if (closesByPlace(m_block, at))
            return false;
        qsizetype contentEnd = at;
        while (contentEnd > m_start && (m_block[contentEnd - 1].isSpace() ||
                                        m_block[contentEnd - 1].category() == QChar::Other_Format))
            --contentEnd;
        const qsizetype stop = lastStop(contentEnd);
        if (stop < 0)
            return false;
        const QStringView spoken = m_block.mid(m_start, stop + 1 - m_start).trimmed();
        const QStringView closers = m_block.mid(stop + 1, contentEnd - stop - 1);
        const QChar mark = spoken.back();
        // `spoke. [4] It`: the mark belongs to what it is a note on.
        if (isNoted(after))
            return false;
        const auto isWide = [](QChar c) { return isEastAsian(c) || isHangul(c); };
        // `“끝났다.”라고 말했다`: what stands right behind the quotation is a particle.
        if (contentEnd == at && hasQuote(closers) && isHangul(after.front()))
            return false;
        if (isHangul(m_block[std::max<qsizetype>(stop - 1, 0)]) && m_wideQuotes.goOn(m_start, at))
            return false;
        qsizetype written = stop - 1;
        while (mark == u'…' && written > 0 && m_block[written] == u'…')
            --written;
        const bool isWideMark = isEastAsian(after.front()) && stop > 0 && isWide(m_block[written]);
        if (isWideMark && mark == u'…' && !hasQuote(closers) && m_wideQuotes.isOutside(stop))
            return endsAtWideEllipsis(m_block.mid(m_start, written + 1 - m_start), after);
        if (isWideTerminator(mark) || isWideMark)
            return !m_wideQuotes.goOn(m_start, at) && !(hasQuote(closers) && namesWideSpeaker(after));

        const QStringView next = firstWord(withoutSign(after));
        if (!next.isEmpty() && next.front().isLower() && !isCaseless(next.front()) &&
            !isNameInSmallLetters(next) &&
            !(m_language.mayBeEnglish() && beginsWithParticle(withoutSign(after))))
            return false;
        // Nothing but marks follows: they belong to this sentence, unless they stand for words left out.
        if (next.isEmpty() && !startsWithOmission(after))
            return false;
        const bool noteGlued = !closers.isEmpty() && noteMarkEnd(m_block, stop + 1) == contentEnd;
        const bool glued = contentEnd == at && (noteGlued || isCaseless(after.front()));
        const bool spaced = contentEnd < at || glued;
        if (isQuestionSemicolon(mark))
            return spaced;
        // `Yahoo! News`, `En Marche! Party`
        if (!isStop(mark) && closers.isEmpty() &&
            ((endsWithMarkedName(spoken) && !m_stops.startsSentence(next)) ||
             (mark == u'!' && continuesMarkedName(next) &&
              !after.trimmed().mid(next.size()).startsWith(u',') &&
              endsWithNameInSentence(spoken.chopped(1)))))
            return false;
        if (!isStop(mark))
            return (spaced || isMissingSpace(at)) && !(hasQuote(closers) && namesSpeaker(after));
        if (!spoken.chopped(1).isEmpty() && writesWithoutStops(spoken[spoken.size() - 2]))
            return false;

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
        return m_stops.endSentence(spoken.chopped(1), next, after);
    }

    /// Whether the last word of a sentence's beginning is a name, with an article or a preposition before it.
    [[nodiscard]] static bool endsWithNameInSentence(QStringView text)
    {
        const QStringView name = lastWord(text);
        const QStringView before = lastWord(text.chopped(name.size()).trimmed());
        return !name.isEmpty() && name.front().isUpper() && !before.isEmpty() && neverEnds(before);
    }

    /// Whether the text begins with the mark of a note on what is before it.
    [[nodiscard]] bool isNoted(QStringView text) const
    {
        const bool raised = isRaisedDigit(text.front());
        const qsizetype end = raised ? noteMarkEnd(text, 0) : bracketedFigureEnd(text, 0);
        return !m_labelled && end > 0 &&
               (raised || end == text.size() || text[end].isSpace() || text[end] == u'[');
    }

    /// A sign that figures and names have before them: `$1.5bn`, `−5`, `#peace`.
    [[nodiscard]] static QStringView withoutSign(QStringView text)
    {
        qsizetype start = 0;
        while (start < text.size() && (text[start].isSpace() || isOpener(text[start]) ||
                                       text[start].category() == QChar::Other_Format))
            ++start;
        qsizetype end = start;
        while (end < text.size() && end - start < 3 && isSign(text[end]))
            ++end;
        if (end == start || end == text.size() || !text[end].isLetterOrNumber())
            return text.mid(start);
        const bool name = text[end - 1] == u'#' || text[end - 1] == u'@' ||
                          text[end - 1].category() == QChar::Symbol_Currency;
        return name || text[end].isDigit() ? text.mid(end) : text.mid(start);
    }

    [[nodiscard]] static bool isSign(QChar character)
    {
        return character == u'#' || character == u'@' || character == u'§' || character == u'-' ||
               character == u'–' || character == u'№' || character.category() == QChar::Symbol_Currency ||
               character.category() == QChar::Symbol_Math;
    }

    /// `iPhone`, `eBay`, `al-Jazeera`: a small letter begins the name, and may begin a sentence.
    [[nodiscard]] static bool isNameInSmallLetters(QStringView word)
    {
        constexpr qsizetype mostSmall = 6;
        const auto capital = std::find_if(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
        return capital != word.end() && capital - word.begin() < mostSmall && word.size() > 2;
    }

    /// `von der Leyen`, `bin Salman`: small words before a capital.
    [[nodiscard]] static bool beginsWithParticle(QStringView text)
    {
        constexpr int most = 3;
        static constexpr QStringView first[] = {u"von", u"van", u"bin", u"ibn"};
        static constexpr QStringView further[] = {u"der", u"den", u"de", u"dem", u"zu", u"al"};
        QStringView word = firstWord(text);
        if (std::find(std::begin(first), std::end(first), word) == std::end(first))
            return false;
        for (int i = 0; i < most; ++i) {
            text = text.mid(word.cend() - text.cbegin());
            word = firstWord(text);
            if (!word.isEmpty() && word.front().isUpper())
                return true;
            if (std::find(std::begin(further), std::end(further), word) == std::end(further))
                return false;
        }
        return false;
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
        // Not so in `Ph.D.`
        return at >= 3 && at + 1 < m_block.size() && isTerminator(m_block[at - 1]) && m_block[at].isUpper() &&
               !isStop(m_block[at + 1]) && (m_block[at - 2].isLower() || m_block[at - 2].isDigit()) &&
               !isAddress(at);
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

    QStringView m_block;
    const SentenceLanguage &m_language;
    WideQuotes m_wideQuotes;
    /// Whether `[1]` stands for what follows it, as in a list of notes, and not for what it is a note on.
    bool m_labelled;
    FullStops m_stops;
    std::vector<qsizetype> m_forced;
    /// Where the sentence at hand begins.
    qsizetype m_start = 0;
};

} // namespace

std::vector<Sentence> splitSentences(const QString &text, QStringView language)
{
    const SentenceLanguage rules(language);
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
                        view.mid(next, nextEnd - next), view.mid(nextEnd)))
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
            for (const qsizetype at : BlockSplitter(view.mid(start, end - start), rules).run()) {
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
