// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/statement_words.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

const QSet<QString> &commonWords()
{
    static const QSet<QString> words = [] {
        const QString list =
            u"a an the and or but nor of to in on at by for from with without into onto over under about "
            "than then that this these those there their they them its his her him she has have had was were "
            "are been being will would could should may might can more most other also said says when where "
            "what which while who whom whose after before ahead some such only both between during against "
            "because through each upon still very just not is be as it he if so"_s;
        const QStringList split = list.split(u' ');
        return QSet<QString>(split.begin(), split.end());
    }();
    return words;
}

bool isNumber(const QString &word)
{
    return !word.isEmpty() && word.at(0).isDigit();
}

const QHash<QString, double> &numberWords()
{
    static const QHash<QString, double> words{
        {u"one"_s, 1},        {u"two"_s, 2},       {u"three"_s, 3},      {u"four"_s, 4},
        {u"five"_s, 5},       {u"six"_s, 6},       {u"seven"_s, 7},      {u"eight"_s, 8},
        {u"nine"_s, 9},       {u"ten"_s, 10},      {u"eleven"_s, 11},    {u"twelve"_s, 12},
        {u"thirteen"_s, 13},  {u"fourteen"_s, 14}, {u"fifteen"_s, 15},   {u"sixteen"_s, 16},
        {u"seventeen"_s, 17}, {u"eighteen"_s, 18}, {u"nineteen"_s, 19},  {u"twenty"_s, 20},
        {u"thirty"_s, 30},    {u"forty"_s, 40},    {u"fifty"_s, 50},     {u"sixty"_s, 60},
        {u"seventy"_s, 70},   {u"eighty"_s, 80},   {u"ninety"_s, 90},    {u"dozen"_s, 12},
        {u"first"_s, 1},      {u"second"_s, 2},    {u"third"_s, 3},      {u"fourth"_s, 4},
        {u"fifth"_s, 5},      {u"sixth"_s, 6},     {u"seventh"_s, 7},    {u"eighth"_s, 8},
        {u"ninth"_s, 9},      {u"tenth"_s, 10},    {u"half"_s, 0.5},     {u"both"_s, 2},
        {u"dozens"_s, 24},    {u"no"_s, 0},        {u"none"_s, 0},       {u"zero"_s, 0},
        {u"once"_s, 1},       {u"twice"_s, 2},     {u"quarter"_s, 0.25}, {u"single"_s, 1},
    };
    return words;
}

double scaleOf(const QString &word)
{
    static const QHash<QString, double> scales{
        {u"hundred"_s, 1e2},   {u"hundreds"_s, 1e2}, {u"thousand"_s, 1e3}, {u"thousands"_s, 1e3},
        {u"k"_s, 1e3},         {u"million"_s, 1e6},  {u"millions"_s, 1e6}, {u"mn"_s, 1e6},
        {u"m"_s, 1e6},         {u"billion"_s, 1e9},  {u"billions"_s, 1e9}, {u"bn"_s, 1e9},
        {u"trillion"_s, 1e12}, {u"tausend"_s, 1e3},  {u"mio"_s, 1e6},      {u"milliarden"_s, 1e9},
        {u"millionen"_s, 1e6}, {u"тысяч"_s, 1e3},    {u"млн"_s, 1e6},      {u"млрд"_s, 1e9},
    };
    return scales.value(word, 0);
}

/// The values that a row of digits with separators may have: `15.000` is fifteen, or fifteen thousand.
std::vector<double> valuesOf(QString digits)
{
    for (QChar &c : digits) {
        if (c.isDigit())
            c = QChar(u'0' + c.digitValue());
    }
    std::vector<double> values;
    const auto add = [&values](const QString &number) {
        bool isNumber = false;
        const double value = number.toDouble(&isNumber);
        if (isNumber && std::find(values.begin(), values.end(), value) == values.end())
            values.push_back(value);
    };
    static const QRegularExpression other(u"[^0-9.,]"_s);
    digits.remove(other);
    QString grouped = digits;
    add(grouped.remove(u',').replace(u'.', u'.'));
    QString german = digits;
    add(german.remove(u'.').replace(u',', u'.'));
    return values;
}

} // namespace

QSet<QString> carryingWords(const QString &statement)
{
    static const QRegularExpression pattern(u"\\d[\\d.,]*\\d|\\d|\\w+"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype stem = 5;
    QSet<QString> result;
    QString text = statement.toLower();
    text.replace(u'’', u'\'').remove(u"'s"_s);
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        QString word = matches.next().captured();
        if (isNumber(word)) {
            result.insert(word.remove(u','));
        } else if (word.size() > 2 && !commonWords().contains(word)) {
            result.insert(word.left(stem));
        }
    }
    return result;
}

Likeness likeness(const QSet<QString> &a, const QSet<QString> &b)
{
    Likeness result;
    for (const QString &word : a) {
        if (b.contains(word))
            ++result.shared;
        else
            result.numbersDiffer = result.numbersDiffer || isNumber(word);
    }
    for (const QString &word : b)
        result.numbersDiffer = result.numbersDiffer || (isNumber(word) && !a.contains(word));
    const qsizetype all = a.size() + b.size() - result.shared;
    const qsizetype fewer = std::min(a.size(), b.size());
    result.ofBoth = all == 0 ? 0 : static_cast<double>(result.shared) / static_cast<double>(all);
    result.ofShorter = fewer == 0 ? 0 : static_cast<double>(result.shared) / static_cast<double>(fewer);
    return result;
}

std::vector<double> numbersIn(const QString &text)
{
    // Digits with separators, which a thin or non-breaking space may be; or a word.
    static const QRegularExpression pattern(
        u"(\\d+(?:[.,\\x{00a0}\\x{202f}\\x{2009}']\\d+)*(?: \\d{3}(?!\\d))*)|([^\\W\\d_]+)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    std::vector<double> result;
    std::vector<double> last; // what a following `million` scales
    double tens = 0;          // of `thirty-` in `thirty-five`
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.hasCaptured(1)) {
            last = valuesOf(match.captured(1));
            tens = 0;
        } else {
            const QString word = match.captured(2).toLower();
            if (const double scale = scaleOf(word); scale > 0) {
                if (last.empty())
                    last = {1};
                for (double &value : last)
                    value *= scale;
            } else if (const auto number = numberWords().constFind(word); number != numberWords().cend()) {
                const bool joins = tens >= 20 && *number < 10;
                last = {joins ? tens + *number : *number};
                tens = *number;
            } else {
                last.clear();
                tens = 0;
            }
        }
        result.insert(result.end(), last.begin(), last.end());
    }
    return result;
}

std::vector<Clause> clausesOf(const QString &text)
{
    static const QRegularExpression border(u"[,;:.!?](?=\\s|$|[”\"’])|\\s[–—-]\\s|\\(|\\)|\\b(?:as|after|"
                                           u"before|while|although|though|since|because|"
                                           "when|until|that|which|who|whether|and|but|if)\\b"_s,
                                           QRegularExpression::CaseInsensitiveOption |
                                               QRegularExpression::UseUnicodePropertiesOption);
    std::vector<Clause> result;
    qsizetype start = 0;
    auto matches = border.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedStart() > start)
            result.push_back({start, match.capturedStart()});
        start = match.capturedStart();
    }
    if (start < text.size())
        result.push_back({start, text.size()});
    return result;
}

} // namespace chancery
