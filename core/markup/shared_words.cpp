// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markup/shared_words.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// The words of a text, in small letters.
QStringList wordsOf(const QString &text)
{
    static const QRegularExpression gap(uR"(\W+)"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.toLower().split(gap, Qt::SkipEmptyParts);
}

} // namespace

double likeness(const QString &first, const QString &second)
{
    const QStringList a = wordsOf(first);
    const QStringList b = wordsOf(second);
    if (a.isEmpty() || b.isEmpty())
        return 0;
    const QSet<QString> known(a.begin(), a.end());
    qsizetype all = 0;
    qsizetype other = 0;
    for (const QString &word : b) {
        all += word.size() + 1;
        other += known.contains(word) ? 0 : word.size() + 1;
    }
    return 1.0 - static_cast<double>(other) / static_cast<double>(all);
}

double sharedWords(const QString &first, const QString &second)
{
    const QStringList a = wordsOf(first);
    const QStringList b = wordsOf(second);
    QHash<QString, int> counts;
    for (const QString &word : a)
        ++counts[word];
    qsizetype shared = 0;
    for (const QString &word : b) {
        const auto found = counts.find(word);
        if (found != counts.end() && *found > 0) {
            --*found;
            ++shared;
        }
    }
    return a.isEmpty() || b.isEmpty()
               ? 0
               : 2.0 * static_cast<double>(shared) / static_cast<double>(a.size() + b.size());
}

bool isEastAsian(const HtmlTree &tree)
{
    qsizetype letters = 0;
    qsizetype eastAsian = 0;
    for (HtmlNodeId id = tree.body(); id != HtmlNodeId::None; id = tree.following(id, tree.body())) {
        if (!tree.at(id).isText() || tree.at(tree.at(id).parent).is("script"_L1) ||
            tree.at(tree.at(id).parent).is("style"_L1))
            continue;
        for (const QChar character : tree.at(id).text) {
            letters += character.isLetter() ? 1 : 0;
            eastAsian += character.unicode() >= 0x2E80 && character.isLetter() ? 1 : 0;
        }
    }
    return eastAsian * 2 > letters;
}

} // namespace chancery
