// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/name_sounds.h"

#include "core/compare/place_names.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// The consonants of a name in one of a few classes, so that spellings of one name in several languages are
/// alike: `Selenskyj`, `Zelensky`, `Зеленський` are SLNSK. `ch` is read as in French (`Ouchakov`) or as in
/// German, and a `j` that it begins with as in English or as in German (`Jermak`). Empty for a script that is
/// not known here.
QString soundOf(const QString &word, bool isFrench, bool isGerman)
{
    static const QHash<QChar, QChar> classes = [] {
        QHash<QChar, QChar> result;
        const auto put = [&result](QStringView letters, char16_t sound) {
            for (const QChar c : letters)
                result.insert(c, QChar(sound));
        };
        put(u"bpбп", u'P');
        put(u"vwfвфў", u'F');
        put(u"dtдтþð", u'T');
        put(u"gkqгкхґh", u'K');
        put(u"szjсзшщжцчßџ", u'S');
        put(u"lлљ", u'L');
        put(u"rр", u'R');
        put(u"mм", u'M');
        put(u"nнњ", u'N');
        return result;
    }();
    const QString plain = plainLetters(word);
    QString sound;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar c = plain.at(i);
        const QChar next = i + 1 < plain.size() ? plain.at(i + 1) : QChar();
        const auto add = [&sound](QChar one) {
            if (!sound.endsWith(one))
                sound += one;
        };
        if (c == u'x') {
            if (i > 0)
                add(u'K');
            add(u'S');
        } else if (c == u'c') {
            const bool isSoft = next == u'e' || next == u'i' || next == u'y' || next == u'z' || next == u's';
            const bool isSharp = next == u'h' && (isFrench || i == 0 || plain.at(i - 1) == u't');
            add(isSoft || isSharp ? u'S' : u'K');
        } else if (c == u'h' && i > 0) {
            // `sh`, `ch`, `th`, and silent; `ph` is `f`.
            if (plain.at(i - 1) == u'p' && sound.endsWith(u'P'))
                sound.back() = u'F';
        } else if (c == u's' && (next == u'c' || next == u'z' || next == u'h')) {
            add(u'S');
            if (next != u'h')
                ++i; // `sch`, `sz`
        } else if (c == u'j' && i > 0 && !QStringView(u"aeiouyаеиоу").contains(plain.at(i - 1)) &&
                   QStringView(u"aeiou").contains(next)) {
            // `Bjoern`, `Kyjiw`: a glide.
        } else if (c == u'j' && (i > 0 || isGerman)) {
            // `Selenskyj`, `Sergej`, `Jermak`
        } else if (const auto known = classes.constFind(c); known != classes.cend()) {
            add(*known);
        }
    }
    return sound;
}

/// A word without the ending of one of its cases; the word itself first.
QStringList withoutEndings(const QString &word)
{
    static const QStringList endings{
        u"a"_s,   u"u"_s,   u"y"_s,   u"e"_s,   u"i"_s,   u"s"_s,   u"em"_s,  u"om"_s,    u"ie"_s,
        u"owi"_s, u"ovi"_s, u"ego"_s, u"eho"_s, u"ého"_s, u"emu"_s, u"ému"_s, u"im"_s,    u"ym"_s,
        u"ým"_s,  u"ím"_s,  u"ej"_s,  u"ą"_s,   u"ę"_s,   u"ou"_s,  u"iem"_s, u"nak"_s,   u"nek"_s,
        u"n"_s,   u"en"_s,  u"in"_s,  u"un"_s,  u"in"_s,  u"ın"_s,  u"la"_s,  u"le"_s,    u"dan"_s,
        u"den"_s, u"es"_s,  u"as"_s,  u"is"_s,  u"us"_s,  u"ova"_s, u"ову"_s, u"ом"_s,    u"ем"_s,
        u"ым"_s,  u"им"_s,  u"ого"_s, u"ому"_s, u"ою"_s,  u"ою"_s,  u"еві"_s, u"ові"_s,   u"єві"_s,
        u"ем"_s,  u"єм"_s,  u"ой"_s,  u"ей"_s,  u"ам"_s,  u"ами"_s, u"ах"_s,  u"ським"_s, u"ної"_s,
        u"ною"_s, u"ній"_s, u"ної"_s, u"ной"_s, u"ів"_s,  u"ов"_s,  u"ова"_s, u"им"_s,    u"ом"_s};
    QStringList result{word};
    const QString small = word.toLower();
    for (const QString &ending : endings) {
        constexpr qsizetype leastStem = 3;
        if (small.endsWith(ending) && word.size() - ending.size() >= leastStem)
            result.append(word.chopped(ending.size()));
    }
    return result;
}

/// Whether two names sound alike: the same consonants, or of long ones all but one.
bool soundAlike(const QString &a, const QString &b, bool otherScript)
{
    if (a == b)
        return a.size() >= 2;
    if (a.isEmpty() || b.isEmpty() || a.front() != b.front())
        return false;
    const QString &longer = a.size() > b.size() ? a : b;
    const QString &shorter = a.size() > b.size() ? b : a;
    // `Barrot`, `Барро`: silent at the end.
    if (otherScript && longer.size() == shorter.size() + 1 && shorter.size() >= 2 &&
        longer.startsWith(shorter))
        return true;
    constexpr qsizetype longEnough = 4;
    if (shorter.size() < longEnough || longer.size() - shorter.size() > 1)
        return false;
    qsizetype same = 0;
    while (same < shorter.size() && longer.at(same) == shorter.at(same))
        ++same;
    const bool isLonger = longer.size() > shorter.size();
    return QStringView(longer).mid(same + 1) == QStringView(shorter).mid(same + (isLonger ? 0 : 1));
}

} // namespace

QStringList soundsOf(const QString &word)
{
    QStringList sounds{soundOf(word, false, false), soundOf(word, true, false), soundOf(word, false, true)};
    sounds.removeDuplicates();
    return sounds;
}

bool soundsLike(const QString &word, const QStringList &sounds, bool otherScript)
{
    for (const QString &stem : withoutEndings(word)) {
        for (const QString &sound : soundsOf(stem)) {
            if (std::any_of(sounds.begin(), sounds.end(),
                            [&](const QString &one) { return soundAlike(one, sound, otherScript); }))
                return true;
        }
    }
    return false;
}

bool isCyrillic(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.script() == QChar::Script_Cyrillic; });
}

bool isLatin(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Latin; });
}

} // namespace chancery
