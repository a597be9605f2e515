// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/place_words.h"

#include "core/check/foreign_names.h"
#include "core/check/foreign_stand_ins.h"
#include "core/compare/place_names.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// Words of English that stand for a place whose name is elsewhere: some wherever they are, others where they
/// are said to be a place.
const QRegularExpression &englishStandIns()
{
    static const QRegularExpression words(
        u"\\b(?:here|there(?!\\s+(?:is|are|was|were|will|has|have|had|would|may|might|can|could|remains?)\\b)"
        u"|capital|"
        u"city|town|village|venue|palaces?|headquarters|hq|residences?|hotels?|embass(?:y|ies)|mansion|"
        u"resort|"
        u"airport|island|soil|border|front\\s*line|online|virtual\\w*|remote\\w*|video\\w*|phone|telephone|"
        u"abroad|"
        u"oblast|province|district|chancellery|castle|kremlin|compound|estate|villa|university|cathedral|"
        u"(?:in|at|on|to|from|inside|outside|near|into|within|across|around)\\s+(?:the|his|her|its|their|a|"
        u"an|this|that|"
        u"our)\\s+(?:[\\w-]+\\s+){0,2}(?:ministry|parliament|offices?|cent(?:re|er)|country|nation|region|"
        u"building|"
        u"base|hall|site|location|place|home|club|church|house|ground|area|sea|river|coast|front|same))\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return words;
}

/// The words of a place's name that set it apart, `Élysée` of `the Élysée Palace in Paris`.
QStringList partsOfPlace(const QString &place)
{
    static const QRegularExpression between(u"[,;()/]|\\s+(?:in|near|at|outside)\\s+"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    QStringList parts;
    for (const QString &part : place.split(between, Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            parts.append(part.trimmed());
    }
    return parts;
}

/// Whether a text has words that begin like these.
bool hasBeginning(const QString &text, const QString &words)
{
    return QRegularExpression(u"(?<!\\w)"_s + QRegularExpression::escape(words),
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::UseUnicodePropertiesOption)
        .match(text)
        .hasMatch();
}

/// `Kyiv` of `Kyiv region`, `Élysée` of `Élysée Palace`: a word with a capital of a longer name.
bool hasWordOf(const QString &text, const QString &part)
{
    static const QRegularExpression between(u"[\\s’'-]+"_s);
    const QStringList words = part.split(between, Qt::SkipEmptyParts);
    return std::any_of(words.begin(), words.end(), [&](const QString &word) {
        constexpr qsizetype shortest = 3;
        constexpr qsizetype stem = 5; // `Geneva`, `Genevan`
        const bool isName = word.size() >= shortest && (word.at(0).isUpper() || !word.at(0).isLower());
        return isName && (hasBeginning(text, word.left(stem)) || namesPlaceOrState(text, word));
    });
}

/// Whether a run of words of a text is a place that the place lies in, or that lies in it.
bool namesSurroundings(const QString &text, const QString &place)
{
    static const QRegularExpression word(u"[\\p{L}\\p{M}.-]+"_s);
    QStringList words;
    auto found = word.globalMatch(text);
    while (found.hasNext())
        words.append(found.next().captured());
    constexpr qsizetype longestName = 3; // `White House`, `Abu Dhabi`, `Novo-Ogaryovo residence`
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (!words.at(at).at(0).isUpper())
            continue;
        QString name;
        for (qsizetype i = 0; i < longestName && at + i < words.size(); ++i) {
            name += (i > 0 ? u" "_s : QString()) + words.at(at + i);
            if (isSamePlace(name, place) || placeIsWithin(name, place))
                return true;
        }
    }
    return false;
}

} // namespace

bool mayNamePlace(const QString &text, const QString &place, bool isInEnglish, const QString &language)
{
    const QStringList parts = partsOfPlace(place);
    if (parts.isEmpty())
        return true;
    // Any part will do: `Paris` for `Élysée Palace, Paris`, whose rest another passage may have.
    for (const QString &part : parts) {
        if (hasBeginning(text, part) || namesPlaceOrState(text, part) || hasWordOf(text, part))
            return true;
    }
    if (isInEnglish)
        return englishStandIns().match(text).hasMatch() || namesSurroundings(text, place);
    return !knowsStandIns(language) || hasPlaceStandIn(text, language) || namesSurroundings(text, place);
}

} // namespace chancery
