// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/sentences/full_stops.h"

#include "core/text/abbreviations.h"
#include "core/text/characters.h"
#include "core/text/sentences/marked_names.h"
#include "core/text/sentences/sentence_language.h"

#include <QList>

#include <algorithm>

namespace chancery {

namespace {

/// `35 countries`, but not `5th Fleet`, `10-year bonds` or `2026 budget`.
bool beginsCount(QStringView next, QStringView after)
{
    const QStringView second = firstWord(after.mid(next.cend() - after.cbegin()));
    return isNumber(next) && next.size() < 4 && !second.isEmpty() && second.front().isLower();
}

/// `max. 5`, `avg. 20`: a quantity follows.
bool isMeasure(QStringView word)
{
    return word == u"max" || word == u"min" || word == u"avg" || word == u"pop" || word == u"nr" ||
           word == u"Nr" || word == u"sec" || word == u"sq" || word == u"ft" || word == u"Abs";
}

/// What follows the `6.` and the `1.` of `6. 1. 2026`.
bool isDatePart(QStringView earlier, QStringView next, QStringView after)
{
    if (!isNumber(next))
        return false;
    if (next.size() == 4)
        return earlier.size() > 1 && earlier.endsWith(u'.') && earlier[earlier.size() - 2].isDigit();
    const QStringView rest = after.mid(next.cend() - after.cbegin());
    const QStringView third = rest.startsWith(u'.') ? rest.mid(1).trimmed() : QStringView();
    return next.size() <= 2 && !third.isEmpty() && third.front().isDigit();
}

/// `At 5 a.m. Mr. Smith went` goes on, `He left at 6 p.m. Mr. Smith stayed` does not.
bool timeEnds(QStringView stem, QStringView next, QStringView after)
{
    const QStringView following = firstWord(after.mid(next.cend() - after.cbegin()));
    if (isDayOrMonth(next) || (isNumber(next) && isDayOrMonth(following)))
        return false;
    const bool zone = next.size() >= 2 && next.size() <= 4 && !beginsSentencesInCapitals(next) &&
                      std::all_of(next.begin(), next.end(), [](QChar c) { return c.isUpper(); });
    if (zone || following == u"time" || following == u"Time")
        return false;
    const QList<QStringView> words = stem.trimmed().split(u' ', Qt::SkipEmptyParts);
    const bool adverbial = words.size() <= 4 && neverEnds(words.front());
    return !adverbial;
}

/// `On Tues. Jan. 6`, `On Tues. Macron spoke` go on, `They met on Tues. Macron spoke` does not.
bool weekdayEnds(QStringView stem, QStringView next, QStringView after, bool starts)
{
    const QStringView following = firstWord(after.mid(next.cend() - after.cbegin()));
    if (isDayOrMonth(next) || (isNumber(next) && isDayOrMonth(following)))
        return false;
    const QList<QStringView> words = stem.trimmed().split(u' ', Qt::SkipEmptyParts);
    return starts || !(words.size() <= 4 && neverEnds(words.front()));
}

/// `Albert I. Jones`, `John F. Kennedy`; but `you and I. Did`, `Plan B. The`.
bool initialEnds(QChar letter, QStringView earlier, bool nextStarts)
{
    if (nextStarts)
        return true;
    const QStringView previous = lastWord(earlier);
    return letter == u'I' && !previous.isEmpty() && previous.front().isLower();
}

} // namespace

bool FullStops::endSentence(QStringView stem, QStringView next, QStringView after) const
{
    const QStringView word = lastWord(stem);
    const QStringView earlier = stem.chopped(word.size()).trimmed();
    // `В. В. Путин`: an initial is no word, though the language has one of that letter.
    const bool isInitial =
        next.size() == 1 && after.mid(next.cend() - after.cbegin()).startsWith(u'.') && next != u"I";
    const bool starts = !isInitial && startsSentence(next);
    const bool number = !next.isEmpty() && next.front().isDigit();
    if (word.isEmpty())
        return true;
    // A number or letter at the beginning is the label of what follows.
    const bool bare =
        std::all_of(earlier.begin(), earlier.end(), [](QChar c) { return isBullet(c) || c.isSpace(); });
    if (bare && ((isNumber(word) && word.size() <= 3) || isSectionNumber(word) || isRoman(word) ||
                 (word.size() == 1 && word[0].isLetter())))
        return false;

    if (const auto ends = endsAfterHour(word, earlier, next, after))
        return *ends;
    if (m_language.isOrdinal(word, earlier, after))
        return false;
    if (m_language.mayEnd(word, earlier, next))
        return true;
    if (m_language.isAbbreviation(word))
        return false;
    // `Dr. h. c. Merz`
    if (word == u"c" && earlier.endsWith(u"h."))
        return starts;
    switch (abbreviationKind(word)) {
    case AbbreviationKind::BeforeName:
        return false;
    case AbbreviationKind::BeforeNumber:
        return !number && !(isRoman(next) && next != u"I");
    case AbbreviationKind::Month:
        return !number;
    case AbbreviationKind::AfterName:
        return starts;
    case AbbreviationKind::Weekday:
        return weekdayEnds(stem, next, after, starts);
    case AbbreviationKind::TimeOfDay:
        return (starts || !m_capitals) && timeEnds(stem, next, after);
    case AbbreviationKind::None:
        break;
    }
    if (word.compare(u"etc", Qt::CaseInsensitive) == 0)
        return !m_capitals || starts || !beginsSentences(next);
    const bool counts = number && beginsCount(next, after);
    if (isDotted(word) || isDottedDegree(word) || isHyphenedInitials(word))
        return starts || counts;
    if (word.size() == 1 && word[0].isUpper())
        return initialEnds(word[0], earlier, starts || counts);
    if (number &&
        (isMeasure(word) || (isNumber(word) && word.size() <= 2 && isDatePart(earlier, next, after))))
        return false;
    return true;
}

bool FullStops::startsSentence(QStringView word) const
{
    return m_capitals && isInCapitals(word) ? beginsSentencesInCapitals(word)
                                            : beginsSentences(word) || m_language.beginsSentence(word);
}

} // namespace chancery
