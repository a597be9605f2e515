// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/statement_words.h"

#include <QRegularExpression>

#include <algorithm>

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

namespace {

/// The words of a statement as they stand.
QStringList wordsInOrder(const QString &statement)
{
    static const QRegularExpression pattern(u"[\\w]+(?:['’][\\w]+)*"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    QStringList result;
    auto matches = pattern.globalMatch(statement);
    while (matches.hasNext())
        result.append(matches.next().captured());
    return result;
}

bool isNegation(const QString &word)
{
    static const QSet<QString> negations{u"not"_s,     u"no"_s,      u"never"_s,   u"without"_s, u"neither"_s,
                                         u"nor"_s,     u"none"_s,    u"cannot"_s,  u"nobody"_s,  u"nothing"_s,
                                         u"refuses"_s, u"refused"_s, u"denies"_s,  u"denied"_s,  u"fails"_s,
                                         u"failed"_s,  u"rejects"_s, u"rejected"_s};
    return negations.contains(word) || word.endsWith("n't"_L1) || word.endsWith("n’t"_L1);
}

/// Words in lower case that make two statements of what is one without them.
bool tellsApart(const QString &word)
{
    static const QSet<QString> telling = [] {
        const QStringList list =
            u"first second third fourth fifth sixth seventh eighth ninth tenth last next previous other "
            u"another one two "
            "three four five six seven eight nine ten eleven twelve until since if unless only "
            "except more less fewer least may might could over under above below north south east west"_s
                .split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return telling.contains(word);
}

bool isName(const QString &word)
{
    return word.at(0).isUpper();
}

} // namespace

bool mayDiffer(const QString &a, const QString &b)
{
    const QStringList first = wordsInOrder(a);
    const QStringList second = wordsInOrder(b);
    const auto alone = [](const QStringList &here, const QStringList &there) {
        QStringList result;
        for (const QString &word : here) {
            if (!there.contains(word, Qt::CaseInsensitive))
                result.append(word.toLower());
        }
        return result;
    };
    const auto negations = [](const QStringList &words) {
        return std::count_if(words.begin(), words.end(),
                             [](const QString &word) { return isNegation(word.toLower()); });
    };
    const QStringList onlyFirst = alone(first, second);
    const QStringList onlySecond = alone(second, first);
    // Each has a word of weight that the other lacks: one may stand for the other, or against it.
    // Who reported it is no difference.
    static const QSet<QString> reporting = carryingWords(u"according announced reported told wrote writes"_s);
    const QSet<QString> firstWeight = carryingWords(onlyFirst.join(u' ')) - reporting;
    const QSet<QString> secondWeight = carryingWords(onlySecond.join(u' ')) - reporting;
    return negations(first) != negations(second) ||
           (!(firstWeight - secondWeight).isEmpty() && !(secondWeight - firstWeight).isEmpty()) ||
           std::any_of(onlyFirst.begin(), onlyFirst.end(), tellsApart) ||
           std::any_of(onlySecond.begin(), onlySecond.end(), tellsApart);
}

QStringList placedWords(const QString &statement)
{
    QStringList result;
    const QStringList words = wordsInOrder(statement);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        const QString before = i == 0 ? QString() : words.at(i - 1).toLower();
        if (isNegation(word.toLower()))
            result.append(u"not"_s);
        else if (isName(word) && i > 0)
            result.append(before + u' ' + word);
        else if (i > 0 && tellsApart(word.toLower()) && word.size() > 4)
            result.append(word.toLower());
    }
    result.sort();
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
