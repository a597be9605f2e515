// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/stated_numbers.h"

#include "core/check/number_tokens.h"
#include "core/check/number_words.h"
#include "core/check/stated_dates.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

using Part = NumberWord::Part;
using Token = NumberToken;

class NumberReader
{
public:
    NumberReader(const QString &text, QStringView language)
        : m_text(text)
        , m_language(language)
        , m_tokens(numberTokens(text))
        , m_dates(statedDates(text, language).spans)
    {
    }

    std::vector<StatedNumber> run()
    {
        while (m_at < m_tokens.size()) {
            if (isInDate(m_tokens[m_at]) || !readNumber())
                ++m_at;
        }
        readSharesInHan();
        return std::move(m_numbers);
    }

private:
    struct Value
    {
        double low = 0;
        double high = 0;
    };
    using Values = std::vector<Value>;

    [[nodiscard]] bool isInDate(const Token &token) const
    {
        return std::any_of(m_dates.begin(), m_dates.end(), [&token](const TextSpan &span) {
            return token.start >= span.start && token.end <= span.end;
        });
    }

    [[nodiscard]] const Token *token(size_t at) const
    {
        return at < m_tokens.size() && !isInDate(m_tokens[at]) ? &m_tokens[at] : nullptr;
    }
    [[nodiscard]] bool isText(size_t at, QStringView text) const
    {
        const Token *one = token(at);
        return one && one->text == text;
    }
    [[nodiscard]] bool isAnyOf(size_t at, std::initializer_list<QStringView> texts) const
    {
        return std::any_of(texts.begin(), texts.end(), [&](QStringView text) { return isText(at, text); });
    }

    [[nodiscard]] std::optional<NumberWord> wordAt(size_t at) const
    {
        const Token *one = token(at);
        return one && one->kind == Token::Kind::Word ? numberWord(one->text, m_language) : std::nullopt;
    }
    [[nodiscard]] bool isPart(size_t at, Part part) const
    {
        const auto word = wordAt(at);
        return word && word->part == part;
    }

    [[nodiscard]] bool isArticle(size_t at) const
    {
        return isAnyOf(at,
                       {u"a", u"an", u"one", u"un", u"une", u"ein", u"eine", u"einen", u"einem", u"einer"});
    }

    void add(const Values &values, size_t first, bool isShare = false)
    {
        for (const Value &value : values)
            m_numbers.push_back(
                {value.low, value.high, isShare, m_tokens[first].start, m_tokens[m_at - 1].end});
    }

    /// A joint within a number in words: `thirty-five`, `quatre-vingts`.
    [[nodiscard]] size_t afterHyphen(size_t at) const
    {
        const bool isHyphen =
            isAnyOf(at, {u"-", u"‐", u"‑"}) && at > 0 && m_tokens[at].start == m_tokens[at - 1].end;
        return isHyphen ? at + 1 : at;
    }

    bool readNumber()
    {
        const size_t first = m_at;
        return readFraction(first) || readHalf(first) || readPlain(first) || readOrdinal(first);
    }

    /// `a third`, `two-thirds`, `3/4`, `¾`, `ein Fünftel`.
    bool readFraction(size_t first)
    {
        if (token(first)->kind == Token::Kind::Mark) {
            const double part = valueOfFraction(token(first)->text.at(0));
            if (part == 0)
                return false;
            m_at = first + 1;
            add({{part, part}}, first);
            add({{part * 100, part * 100}}, first, true);
            return true;
        }
        if (token(first)->kind == Token::Kind::Digits && isText(first + 1, u"/") && token(first + 2) &&
            token(first + 2)->kind == Token::Kind::Digits && !isText(first + 3, u"/")) {
            const double above = token(first)->text.toDouble();
            const double below = token(first + 2)->text.toDouble();
            if (above <= 0 || above >= below || below > 100)
                return false;
            m_at = first + 3;
            add({{above / below * 100, above / below * 100}}, first, true);
            return true;
        }
        double count = 0;
        if (const auto word = wordAt(first); word && word->part == Part::Whole)
            count = word->low;
        if (token(first)->kind == Token::Kind::Digits)
            count = token(first)->text.toDouble();
        if (count <= 0 || count > 20)
            return false;
        const size_t at = afterHyphen(first + 1);
        const auto part = wordAt(at);
        if (!part || (part->part != Part::Ordinal && part->part != Part::Fraction))
            return false;
        const bool isOrdinal = part->part == Part::Ordinal;
        const double share = isOrdinal ? count / part->low : count * part->low;
        // `A third round` is no share, and `a half` of an hour no per cent.
        const bool isPlural = token(at)->text.endsWith(u's') || !isOrdinal;
        if ((isOrdinal && (part->low < 3 || count > part->low)) || (!isPlural && !endsNounPhrase(at + 1)))
            return false;
        if (scaleAfterPart(at + 1)) {
            readScaledPart(first, at + 1, share);
            return true;
        }
        m_at = at + 1;
        add({{share, share}}, first);
        // Half an hour is not half of a hundred.
        if (share < 1 && (share != 0.5 || endsNounPhrase(m_at)))
            add({{share * 100, share * 100}}, first, true);
        return true;
    }

    /// Whether what follows a fraction is not what it counts: `a third of`, `by a third since`.
    [[nodiscard]] bool endsNounPhrase(size_t at) const
    {
        const Token *next = token(at);
        if (!next || next->kind != Token::Kind::Word)
            return true;
        static const QStringList words = u"of in on at to by from since is was were are has have had will "
                                         u"would and or than the its their his her "
                                         "less more larger smaller higher lower compared said during after "
                                         "before while as over within for "
                                         "des der de du d von im"_s.split(u' ');
        return words.contains(next->text);
    }

    /// `half a million`, `half a dozen`, `three quarters of a million`, `eine halbe Million`.
    [[nodiscard]] std::optional<size_t> scaleAfterPart(size_t at) const
    {
        if (isAnyOf(at, {u"of", u"de"}))
            ++at;
        at = afterHyphen(at);
        if (isAnyOf(at, {u"a", u"an", u"one", u"un", u"une"}))
            at = afterHyphen(at + 1);
        return isPart(at, Part::Scale) || isPart(at, Part::Group) || isPart(at, Part::Hundred)
                   ? std::optional(at)
                   : std::nullopt;
    }
    void readScaledPart(size_t first, size_t after, double part)
    {
        const size_t at = *scaleAfterPart(after);
        double value = part * wordAt(at)->low;
        m_at = at + 1;
        while (isPart(m_at, Part::Scale))
            value *= wordAt(m_at++)->low;
        add({{value, value}}, first);
    }

    /// `half`, with what it is half of.
    bool readHalf(size_t first)
    {
        const auto word = wordAt(first);
        if (!word || word->part != Part::Fraction)
            return false;
        if (scaleAfterPart(first + 1)) {
            readScaledPart(first, first + 1, word->low);
            return true;
        }
        m_at = first + 1;
        add({{word->low, word->low}}, first);
        // `The third quarter` is none, nor is half an hour half of a hundred.
        const bool isOfYear = first > 0 && (isPart(first - 1, Part::Ordinal) ||
                                            isAnyOf(first - 1, {u"last", u"next", u"this", u"previous"}));
        if (!isOfYear && !isAnyOf(first + 1, {u"a", u"an", u"-"}))
            add({{word->low * 100, word->low * 100}}, first, true);
        return true;
    }

    bool readOrdinal(size_t first)
    {
        const auto word = wordAt(first);
        if (!word || word->part != Part::Ordinal)
            return false;
        m_at = first + 1;
        add({{word->low, word->low}}, first);
        return true;
    }

    /// Digits with what scales them, or a number in words.
    bool readPlain(size_t first)
    {
        size_t at = first;
        Values total;
        Values current;
        double lastScale = 1e18;
        double lastTens = 0;
        double lastOnes = 0;
        bool mayGoOn = true;
        bool hasHundred = false;
        const auto plus = [](Values &values, double low, double high) {
            if (values.empty())
                values = {{0, 0}};
            for (Value &value : values) {
                value.low += low;
                value.high += high;
            }
        };
        const auto times = [](Values values, double low, double high) {
            if (values.empty())
                values = {{1, 1}};
            for (Value &value : values) {
                value.low *= low;
                value.high *= high;
            }
            return values;
        };
        const auto addUp = [&](const Values &section) {
            if (total.empty()) {
                total = section;
            } else if (!section.empty()) {
                plus(total, section.front().low, section.front().high);
            }
            current.clear();
        };
        const Token *start = token(first);
        if (start->kind == Token::Kind::Han) {
            const auto value = hanNumber(start->text);
            if (!value)
                return false;
            m_at = first + 1;
            add({{*value, *value}}, first);
            return true;
        }
        if (start->kind == Token::Kind::Digits) {
            for (const double value : valuesOfDigits(start->text, m_language))
                current.push_back({value, value});
            if (current.empty())
                return false;
            at = first + 1;
            if (const Token *next = token(at);
                next && next->kind == Token::Kind::Mark && valueOfFraction(next->text.at(0)) > 0) {
                const double part = valueOfFraction(next->text.at(0));
                plus(current, part, part);
                ++at;
            }
            mayGoOn = false;
        }
        while (true) {
            size_t next = at == first ? at : afterHyphen(at);
            bool isAnd = false;
            if (at != first && isAnyOf(next, {u"and", u"et", u"und", u"i", u"и", u"с", u"з"}) &&
                (hasHundred || !total.empty() || isHalfAfter(next + 1) || lastTens > 0)) {
                isAnd = true;
                ++next;
            }
            if (isAnd && isHalfAfter(next)) {
                // `Two and a half`, `a million and a half`.
                const size_t half = isArticle(next) ? next + 1 : next;
                const double part = wordAt(half)->low * (current.empty() ? lastScale : 1);
                plus(current.empty() ? total : current, part, part);
                at = half + 1;
                mayGoOn = false;
                continue;
            }
            const auto word = wordAt(next);
            if (!word)
                break;
            const bool isJoined = at == first || next == at || isAnd || next == afterHyphen(at);
            if (!isJoined)
                break;
            const bool isFrench = m_language.startsWith("fr"_L1);
            if (word->part == Part::Whole) {
                const bool joins =
                    current.empty()
                        ? at == first || (!total.empty() && word->low < lastScale && isPlainWord(next))
                        : mayGoOn && isPlainWord(next) &&
                              joinsTens(lastTens, hasHundred, lastOnes, word->low);
                if (!joins || (isAnd && !hasHundred && total.empty() && !isFrench))
                    break;
                plus(current, word->low, word->high);
                // Nothing but a scale follows ones; `quatre-vingts` does.
                lastTens = 0;
                lastOnes = word->low;
                hasHundred = false;
                at = next + 1;
                mayGoOn = isFrench && (word->low == 4 || word->low == 10);
            } else if (word->part == Part::Tens) {
                const bool isEighty =
                    isFrench && word->low == 20 && !current.empty() && current.front().low == 4;
                const bool joins = current.empty() ? at == first || !total.empty()
                                                   : isEighty || (hasHundred && lastTens == 0) ||
                                                         (lastTens >= 100 && word->low < 100);
                if (!joins)
                    break;
                if (isEighty)
                    current = {{80, 80}};
                else
                    plus(current, word->low, word->high);
                lastTens = isEighty ? 80 : word->low;
                mayGoOn = true;
                at = next + 1;
            } else if (word->part == Part::Hundred) {
                if (!current.empty() && current.front().high >= 100)
                    break;
                current = times(current, 100, 100);
                hasHundred = true;
                mayGoOn = true;
                lastTens = 0;
                at = next + 1;
            } else if (word->part == Part::Scale) {
                if (word->low >= lastScale)
                    break;
                if (isAnd)
                    break;
                if (isAmbiguousScale(next)) {
                    // 5m is five million, or five metres.
                    Values both = current;
                    for (const Value &value : times(current, word->low, word->high))
                        both.push_back(value);
                    current = both;
                    at = next + 1;
                    break;
                }
                lastScale = word->low;
                addUp(times(current, word->low, word->high));
                hasHundred = false;
                lastTens = 0;
                mayGoOn = true;
                at = next + 1;
                // `100 thousand million`, `two hundred thousand million`.
                while (isPart(at, Part::Scale) && m_tokens[at].start > m_tokens[at - 1].end) {
                    total = times(total, wordAt(at)->low, wordAt(at)->low);
                    ++at;
                }
                if (const Token *digits = token(at); digits && digits->kind == Token::Kind::Digits &&
                                                     isPart(at + 1, Part::Scale) &&
                                                     wordAt(at + 1)->low < lastScale) {
                    const auto values = valuesOfDigits(digits->text, m_language);
                    if (!values.empty())
                        current = {{values.front(), values.front()}};
                    ++at;
                }
            } else if (word->part == Part::Group) {
                if (isAnd || (at == first && !isSingularGroupAlone(next)))
                    break;
                addUp(times(current, word->low, word->high));
                at = next + 1;
                break;
            } else if (word->part == Part::Vague) {
                if (at != first && !isArticle(first))
                    break;
                current = {{word->low, word->high}};
                at = next + 1;
                mayGoOn = false;
                // `Tens of thousands`, `several dozen`, `a few hundred thousand`.
                if (isAnyOf(at, {u"of", u"de", u"von"}) && isPart(at + 1, Part::Vague)) {
                    current = times(current, wordAt(at + 1)->low, wordAt(at + 1)->low);
                    at += 2;
                } else if (isAnyOf(at, {u"of", u"de"}) && isPart(at + 1, Part::Scale)) {
                    ++at;
                } else if (isPart(at, Part::Vague) && wordAt(at)->low >= 10) {
                    current = times(current, wordAt(at)->low, wordAt(at)->low);
                    ++at;
                }
            } else {
                // `Twenty-first`.
                if (word->part == Part::Ordinal && lastTens >= 20 && word->low < 10 && !current.empty()) {
                    plus(current, word->low, word->high);
                    at = next + 1;
                }
                break;
            }
        }
        if (at == first)
            return false;
        if (!current.empty())
            addUp(current);
        m_at = at;
        add(total, first);
        addRangeStart(first);
        return true;
    }

    /// Whether one to nineteen goes on with the number before it: `thirty-five`, `two hundred five`,
    /// `soixante-dix`, `dix-sept`.
    [[nodiscard]] bool joinsTens(double tens, bool hasHundred, double ones, double next) const
    {
        const bool isFrench = m_language.startsWith("fr"_L1);
        return (tens >= 20 && next < 10) || (tens >= 100 && next < 20) || (hasHundred && tens == 0) ||
               (isFrench && ((tens >= 60 && next < 20) || (ones == 10 && next >= 7 && next < 10)));
    }

    /// `and a half`, after the `and`.
    [[nodiscard]] bool isHalfAfter(size_t at) const
    {
        const size_t half = isArticle(at) ? at + 1 : at;
        return isPart(half, Part::Fraction) && wordAt(half)->low <= 0.5;
    }

    /// One to nineteen as such: `no`, `both` and `a` join nothing.
    [[nodiscard]] bool isPlainWord(size_t at) const
    {
        return !isAnyOf(at, {u"a", u"an", u"no", u"none", u"both", u"pair", u"couple", u"once", u"twice",
                             u"single"}) &&
               wordAt(at)->low > 0;
    }

    /// `The dozen`, but neither `a score of 3` nor `scored`.
    [[nodiscard]] bool isSingularGroupAlone(size_t at) const { return !isAnyOf(at, {u"score", u"gross"}); }

    [[nodiscard]] bool isAmbiguousScale(size_t at) const { return isAnyOf(at, {u"m", u"b"}); }

    /// In `15–20,000` and `two to three thousand` the first may be scaled like the second.
    void addRangeStart(size_t first)
    {
        const size_t count = m_numbers.size();
        if (first < 2 ||
            !isAnyOf(first - 1, {u"to", u"and", u"-", u"–", u"—", u"or", u"bis", u"und", u"à", u"et", u"до"}))
            return;
        const StatedNumber second = m_numbers.back();
        size_t before = count;
        while (before > 0 && m_numbers[before - 1].start >= m_tokens[first].start)
            --before;
        if (before == 0)
            return;
        const StatedNumber start = m_numbers[before - 1];
        if (start.end != m_tokens[first - 2].end || start.isShare || start.isVague() || second.isVague())
            return;
        for (const double scale : {1e3, 1e5, 1e6, 1e9, 1e12}) {
            if (second.low >= scale && start.low < 1000 && start.low * scale < second.low)
                m_numbers.push_back({start.low * scale, start.low * scale, false, start.start, start.end});
        }
    }

    /// `三分之一`, `一半`.
    void readSharesInHan()
    {
        static const QRegularExpression share(
            u"([一二三四五六七八九十百\\d]+)分之([一二三四五六七八九十百\\d]+)|(一半|半数|半數)"_s);
        auto found = share.globalMatch(m_text);
        while (found.hasNext()) {
            const auto match = found.next();
            double part = 50;
            if (!match.hasCaptured(3)) {
                const auto below = hanNumber(match.capturedView(1));
                const auto above = hanNumber(match.capturedView(2));
                if (!below || !above || *below <= 0)
                    continue;
                part = *above / *below * 100;
            }
            m_numbers.push_back({part, part, true, match.capturedStart(), match.capturedEnd()});
        }
        static const QRegularExpression vague(u"[数數几幾]([十百千万萬亿億])"_s);
        found = vague.globalMatch(m_text);
        while (found.hasNext()) {
            const auto match = found.next();
            const auto unit = hanNumber(match.capturedView(1));
            if (unit)
                m_numbers.push_back(
                    {*unit * 2, *unit * 9.9, false, match.capturedStart(), match.capturedEnd()});
        }
        static const QRegularExpression ten(u"十[几幾数數多余餘]"_s);
        found = ten.globalMatch(m_text);
        while (found.hasNext()) {
            const auto match = found.next();
            m_numbers.push_back({10, 19, false, match.capturedStart(), match.capturedEnd()});
        }
    }

    const QString &m_text;
    QStringView m_language;
    std::vector<Token> m_tokens;
    std::vector<TextSpan> m_dates;
    std::vector<StatedNumber> m_numbers;
    size_t m_at = 0;
};

} // namespace

std::vector<StatedNumber> statedNumbers(const QString &text, QStringView language)
{
    return NumberReader(text, language).run();
}

bool knowsNumberWordsOf(QStringView language)
{
    static constexpr std::array known{"en"_L1, "de"_L1, "fr"_L1, "ru"_L1, "uk"_L1, "zh"_L1, "ja"_L1};
    return language.isEmpty() || std::any_of(known.begin(), known.end(), [language](QLatin1StringView one) {
               return language == one || language.startsWith(QString(one) + u'-');
           });
}

double scaleNamedIn(const QString &unit)
{
    double scale = 1;
    for (const Token &token : numberTokens(unit)) {
        QString word = token.text;
        for (const auto language : {"en"_L1, "de"_L1, "fr"_L1}) {
            auto known = numberWord(word, QString(language));
            if (!known || known->part == Part::Whole)
                known = numberWord(word.endsWith(u's') ? word.chopped(1) : word, QString(language));
            if (token.kind == Token::Kind::Word && known && word.size() > 1 &&
                (known->part == Part::Scale || known->part == Part::Hundred)) {
                scale *= known->low;
                break;
            }
        }
        if (token.kind == Token::Kind::Han) {
            if (const auto value = hanNumber(token.text); value && *value >= 1000)
                scale *= *value;
        }
    }
    return scale;
}

} // namespace chancery
