// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/number_tokens.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace chancery {

std::vector<NumberToken> numberTokens(const QString &text)
{
    static const QRegularExpression pattern(
        u"((?:\\p{Nd}[\\p{Nd}.,]*)?[〇零一二两兩三四五六七八九十百千万萬亿億兆]+(?:\\p{Nd}|["
        u"〇零一二两兩三四五六七八九十百千万萬亿億兆])*)"
        "|(\\p{Nd}{1,3}(?:[ \\x{00a0}\\x{202f}\\x{2009}]\\p{Nd}{3}(?!\\p{Nd}))+(?:[.,]\\p{Nd}+)?"
        "|\\p{Nd}+(?:[.,'’٬٫]\\p{Nd}+)*)"
        "|((?:(?!\\p{Han})[\\p{L}\\p{M}])+(?:[’'ʼ](?:(?!\\p{Han})[\\p{L}\\p{M}])+)*)|(\\S)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression apostrophes(u"[’'ʼ]"_s);
    std::vector<NumberToken> tokens;
    auto found = pattern.globalMatch(text);
    while (found.hasNext()) {
        const auto match = found.next();
        NumberToken token{NumberToken::Kind::Mark, match.captured(), match.capturedStart(),
                          match.capturedEnd()};
        if (match.hasCaptured(1)) {
            token.kind = NumberToken::Kind::Han;
        } else if (match.hasCaptured(2)) {
            token.kind = NumberToken::Kind::Digits;
        } else if (match.hasCaptured(3)) {
            token.kind = NumberToken::Kind::Word;
            token.text = token.text.toLower().remove(apostrophes);
        }
        tokens.push_back(token);
    }
    return tokens;
}

std::vector<double> valuesOfDigits(const QString &written, QStringView language)
{
    QString digits;
    for (const QChar c : written) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
        else if (c == u'.' || c == u',' || c == u'٫')
            digits += c == u'٫' ? QChar(u'.') : c;
    }
    const qsizetype stops = digits.count(u'.');
    const qsizetype commas = digits.count(u',');
    const auto plain = [&digits](QChar decimal) {
        QString number = digits;
        number.remove(decimal == u'.' ? u',' : u'.');
        return number.replace(u',', u'.').toDouble();
    };
    if (stops == 0 && commas == 0)
        return {digits.toDouble()};
    if (stops > 0 && commas > 0)
        return {plain(digits.lastIndexOf(u'.') > digits.lastIndexOf(u',') ? u'.' : u',')};
    const QChar mark = stops > 0 ? u'.' : u',';
    static const QRegularExpression grouped(u"^[1-9]\\d{0,2}(?:[.,]\\d{2,3})*[.,]\\d{3}$"_s);
    const bool isGrouped = grouped.match(digits).hasMatch();
    if (stops + commas > 1)
        return isGrouped ? std::vector{plain(mark == u'.' ? u',' : u'.')} : std::vector<double>();
    if (!isGrouped)
        return {plain(mark)};
    const double thousands = plain(mark == u'.' ? u',' : u'.');
    const bool isEnglish = language.isEmpty() || language.startsWith("en"_L1);
    const bool isOurs = isEnglish == (mark == u',');
    return isOurs ? std::vector{thousands} : std::vector{thousands, plain(mark)};
}

double valueOfFraction(QChar c)
{
    switch (c.unicode()) {
    case u'½':
        return 0.5;
    case u'¼':
        return 0.25;
    case u'¾':
        return 0.75;
    case u'⅓':
        return 1.0 / 3;
    case u'⅔':
        return 2.0 / 3;
    case u'⅕':
        return 0.2;
    default:
        return 0;
    }
}

} // namespace chancery
