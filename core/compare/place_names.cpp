// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/place_names.h"

#include <QFile>
#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

QString plainLetters(const QString &name)
{
    QString result;
    result.reserve(name.size());
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c.isMark())
            continue;
        switch (c.unicode()) {
        case u'’':
        case u'ʼ':
        case u'‘':
            result += u'\'';
            break;
        case u'‑':
        case u'–':
        case u'—':
            result += u'-';
            break;
        case u'ı':
            result += u'i';
            break;
        case u'ł':
            result += u'l';
            break;
        case u'ø':
            result += u'o';
            break;
        case u'đ':
            result += u'd';
            break;
        default:
            result += c;
        }
    }
    return result.simplified();
}

namespace {

/// Words that say where about a place, or what it is, and leave its name as it is.
QString bare(QString name)
{
    static const QStringList before{u"the "_s,        u"central "_s,      u"downtown "_s, u"greater "_s,
                                    u"city of "_s,    u"town of "_s,      u"state of "_s, u"republic of "_s,
                                    u"capital of "_s, u"capital city "_s, u"in "_s,       u"at "_s};
    static const QStringList after{u" city centre"_s, u" city center"_s, u" oblast"_s, u" region"_s,
                                   u" province"_s,    u" residence"_s,   u"."_s};
    for (bool changed = true; changed;) {
        changed = false;
        for (const QString &word : before) {
            if (name.startsWith(word) && name.size() > word.size()) {
                name = name.mid(word.size());
                changed = true;
            }
        }
        for (const QString &word : after) {
            if (name.endsWith(word) && name.size() > word.size()) {
                name.chop(word.size());
                changed = true;
            }
        }
    }
    return name;
}

/// What lies within what, from the resource.
class Gazetteer
{
public:
    Gazetteer()
    {
        QFile file(u":/chancery/places/places.txt"_s);
        if (!file.open(QIODevice::ReadOnly))
            return;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            if (line.startsWith(u'#'))
                continue;
            const qsizetype equal = line.indexOf(u" = "_s);
            const qsizetype within = line.indexOf(u" < "_s);
            if (equal > 0)
                m_names.insert(line.left(equal), line.mid(equal + 3));
            else if (within > 0)
                m_outer.insert(line.left(within), line.mid(within + 3));
        }
        for (auto outer = m_outer.cbegin(); outer != m_outer.cend(); ++outer) {
            m_known.insert(outer.key());
            m_known.insert(outer.value());
        }
    }

    [[nodiscard]] QString nameOf(const QString &part) const
    {
        const QString name = bare(part);
        // "the capital of France" is a name of its own, before it loses what says what it is.
        const QString plain = part.startsWith("the "_L1) ? part.mid(4) : part;
        // "Kyiv region" is a place of its own, too, by either word.
        QString region = plain.endsWith(" oblast"_L1) ? plain.chopped(7) + u" region"_s : plain;
        if (m_known.contains(region) && !m_names.contains(plain))
            return region;
        // "the Hague" loses what is no article of its name alike on both sides.
        return m_names.value(part, m_names.value(plain, m_names.value(name, name)));
    }
    [[nodiscard]] QStringList outerOf(const QString &name) const { return m_outer.values(name); }
    [[nodiscard]] bool knows(const QString &name) const { return m_known.contains(name); }

private:
    QHash<QString, QString> m_names;
    QMultiHash<QString, QString> m_outer;
    QSet<QString> m_known;
};

const Gazetteer &gazetteer()
{
    static const Gazetteer known;
    return known;
}

/// A name's parts, from the innermost outwards: `Élysée Palace, Paris`, `Paris (France)`, `the Élysée in
/// Paris`.
QStringList readParts(const QString &name)
{
    QString text = plainLetters(name);
    text.replace(u" in the "_s, u","_s).replace(u" in "_s, u","_s).replace(u" near "_s, u","_s);
    text.replace(u" of the "_s, u" of "_s);
    text.replace(u'(', u',').replace(u')', u',').replace(u';', u',').replace(u" - "_s, u","_s);
    QStringList parts;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const QString known = gazetteer().nameOf(part.trimmed());
        if (!known.isEmpty() && !parts.contains(known))
            parts.append(known);
    }
    return parts;
}

/// The same. Few names are held against each other again and again.
QStringList partsOf(const QString &name)
{
    constexpr qsizetype most = 4096;
    static thread_local QHash<QString, QStringList> known;
    if (known.size() >= most)
        known.clear();
    auto found = known.find(name);
    if (found == known.end())
        found = known.insert(name, readParts(name));
    return *found;
}

/// A house that stands for a country and lies in another: `US embassy`. Its country's name says nothing of
/// where it is.
bool isMission(const QString &name)
{
    static const QStringList missions{u"embassy"_s,     u"consulate"_s,      u"mission"_s,   u"delegation"_s,
                                      u"legation"_s,    u"ambassador"_s,     u"botschaft"_s, u"ambassade"_s,
                                      u"embajada"_s,    u"ambasciata"_s,     u"ambasada"_s,  u"посольство"_s,
                                      u"консульство"_s, u"konsulat"_s,       u"consulat"_s,  u"consulado"_s,
                                      u"consolato"_s,   u"high commission"_s};
    return std::any_of(missions.begin(), missions.end(),
                       [&name](const QString &mission) { return name.contains(mission); });
}

/// Whether a name has another among its words: `paris suburbs`, `paris`.
bool hasWords(const QString &name, const QString &words)
{
    const QString spaced = u' ' + QString(name).replace(u'-', u' ') + u' ';
    return spaced.contains(u' ' + QString(words).replace(u'-', u' ') + u' ');
}

/// Everything that a place is known to lie within, with its own parts.
QSet<QString> surroundings(const QStringList &parts)
{
    QSet<QString> known;
    QStringList open = parts;
    while (!open.isEmpty()) {
        const QString name = open.takeLast();
        if (known.contains(name))
            continue;
        known.insert(name);
        open.append(gazetteer().outerOf(name));
    }
    return known;
}

bool liesWithin(const QString &part, const QSet<QString> &around, const QStringList &parts)
{
    if (around.contains(part))
        return true;
    // "South Sudan" is not within Sudan: of a name that is known the words say nothing.
    return std::any_of(parts.begin(), parts.end(), [&](const QString &own) {
        return !gazetteer().knows(own) && !isMission(own) && hasWords(own, part);
    });
}

} // namespace

bool isSamePlace(const QString &a, const QString &b)
{
    return a == b || partsOf(a) == partsOf(b);
}

/// Whether a place is within another, as their names tell.
static bool readIsWithin(const QString &inner, const QString &outer)
{
    const QStringList own = partsOf(inner);
    const QStringList parts = partsOf(outer);
    if (own.isEmpty() || parts.isEmpty() || own == parts)
        return false;
    QStringList known = own;
    // A name that is unknown may have a known one among its words: `kyiv suburbs`.
    for (const QString &part : own) {
        if (!gazetteer().knows(part) && !isMission(part)) {
            const QString apart = QString(part).replace(u'-', u' ');
            for (const QString &word : (part + u' ' + apart).split(u' ', Qt::SkipEmptyParts)) {
                if (gazetteer().knows(gazetteer().nameOf(word)))
                    known.append(gazetteer().nameOf(word));
            }
        }
    }
    QSet<QString> around = surroundings(known);
    // `Paris, Texas` is another Paris than the one that is known.
    const QSet<QString> aroundFirst = surroundings({own.front()});
    const bool isAnother = std::any_of(own.begin() + 1, own.end(), [&](const QString &part) {
        return gazetteer().knows(part) && !aroundFirst.contains(part);
    });
    if (isAnother && gazetteer().knows(own.front()) && !aroundFirst.contains(own.last())) {
        around = surroundings(own.mid(1));
        around.insert(own.front());
    }
    if (!liesWithin(parts.front(), around, own))
        return false;
    // What a place is said to lie in and no list knows, the Bavaria of `Munich, Bavaria`, sets nothing apart.
    const bool isKnown = gazetteer().knows(parts.front());
    return std::all_of(parts.begin() + 1, parts.end(), [&](const QString &part) {
        return liesWithin(part, around, own) || (isKnown && !gazetteer().knows(part));
    });
}

bool placeIsWithin(const QString &inner, const QString &outer)
{
    // As with their parts: two names are held against each other wherever they stand in two reports.
    constexpr qsizetype most = 4096;
    static thread_local QHash<std::pair<QString, QString>, bool> known;
    if (known.size() >= most)
        known.clear();
    const std::pair names(inner, outer);
    auto found = known.find(names);
    if (found == known.end())
        found = known.insert(names, readIsWithin(inner, outer));
    return *found;
}

} // namespace chancery
