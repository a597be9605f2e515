// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/lines/visual_order.h"

#include <QList>

#include <algorithm>

namespace chancery {

namespace {

bool isRightToLeft(char32_t character)
{
    const auto direction = QChar::direction(character);
    return direction == QChar::DirR || direction == QChar::DirAL;
}

bool isLeftToRight(char32_t character)
{
    return QChar::direction(character) == QChar::DirL;
}

bool isFigure(char32_t character)
{
    const auto direction = QChar::direction(character);
    return direction == QChar::DirEN || direction == QChar::DirAN;
}

/// What joins the figures of one number, by the rules W2 and W4: after Arabic letters the points of decimals
/// and times alone, elsewhere signs as well.
bool isSeparator(char32_t character, bool isAfterArabic)
{
    const auto direction = QChar::direction(character);
    return direction == QChar::DirCS || (!isAfterArabic && direction == QChar::DirES);
}

/// Signs of currency, per cent, degrees (W5).
bool isSignOfNumber(char32_t character)
{
    return QChar::direction(character) == QChar::DirET;
}

/// A line from left to right, a character an element, walked from its right end.
class BackwardReader
{
public:
    explicit BackwardReader(QList<uint> characters)
        : m_characters(std::move(characters))
    {
    }

    QList<uint> read()
    {
        qsizetype end = m_characters.size();
        while (end > 0) {
            const qsizetype start = startOfRun(end);
            if (start == end - 1) {
                const char32_t character = m_characters[start];
                if (isRightToLeft(character))
                    m_isAfterArabic = QChar::direction(character) == QChar::DirAL;
                m_read.append(QChar::mirroredChar(character));
            } else {
                for (qsizetype i = start; i < end; ++i)
                    m_read.append(m_characters[i]);
            }
            end = start;
        }
        return std::move(m_read);
    }

private:
    [[nodiscard]] bool is(qsizetype at, bool (*kind)(char32_t)) const
    {
        return at >= 0 && at < m_characters.size() && kind(m_characters[at]);
    }

    /// Where the run begins that ends before `end` and reads from left to right; one character where none
    /// does.
    [[nodiscard]] qsizetype startOfRun(qsizetype end)
    {
        qsizetype start = startOfNumber(end);
        const bool isNumber = start < end;
        if (!isNumber && !is(end - 1, isLeftToRight))
            return end - 1;
        // A Latin phrase goes on over blanks and signs to the left, up to a Latin letter.
        for (qsizetype at = start - 1; at >= 0; --at) {
            if (isRightToLeft(m_characters[at]))
                break;
            if (isLeftToRight(m_characters[at]))
                start = at;
        }
        if (start < end && is(start, isLeftToRight))
            m_isAfterArabic = false;
        return std::min(start, end - 1);
    }

    /// The start of the number that ends before `end`; `end` where none does.
    [[nodiscard]] qsizetype startOfNumber(qsizetype end) const
    {
        qsizetype at = end;
        if (!m_isAfterArabic) {
            while (is(at - 1, isSignOfNumber))
                --at;
        }
        if (!is(at - 1, isFigure))
            return end;
        for (;;) {
            while (is(at - 1, isFigure))
                --at;
            if (at < 2 || !isSeparator(m_characters[at - 1], m_isAfterArabic) || !is(at - 2, isFigure))
                break;
            --at;
        }
        if (!m_isAfterArabic) {
            while (is(at - 1, isSignOfNumber))
                --at;
        }
        return at;
    }

    QList<uint> m_characters;
    QList<uint> m_read;
    bool m_isAfterArabic = false;
};

QString text(const QList<uint> &characters)
{
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()), characters.size());
}

bool isPresentationForm(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= 0xFB1D && code <= 0xFDFF) || (code >= 0xFE70 && code <= 0xFEFC);
}

QString withoutPresentationForms(const QString &text)
{
    if (std::none_of(text.begin(), text.end(), isPresentationForm))
        return text;
    QString result;
    for (const QChar character : text)
        result += isPresentationForm(character) ? QString(character).normalized(QString::NormalizationForm_KC)
                                                : QString(character);
    return result;
}

} // namespace

LetterCount countLetters(QStringView text)
{
    LetterCount count;
    for (const uint character : text.toUcs4()) {
        count.leftToRight += isLeftToRight(character) ? 1 : 0;
        count.rightToLeft += isRightToLeft(character) ? 1 : 0;
    }
    return count;
}

QString readingOrder(QStringView visual, bool isLineRightToLeft)
{
    const QList<uint> characters = visual.toUcs4();
    if (isLineRightToLeft)
        return withoutPresentationForms(text(BackwardReader(characters).read()));
    // Within text from left to right, each stretch between its first and its last letter from right to left.
    QList<uint> result;
    for (qsizetype i = 0; i < characters.size();) {
        qsizetype last = i;
        if (isRightToLeft(characters[i])) {
            for (qsizetype at = i; at < characters.size() && !isLeftToRight(characters[at]); ++at) {
                if (isRightToLeft(characters[at]))
                    last = at;
            }
            result += BackwardReader(characters.mid(i, last + 1 - i)).read();
        } else {
            result.append(characters[i]);
        }
        i = last + 1;
    }
    return withoutPresentationForms(text(result));
}

} // namespace chancery
