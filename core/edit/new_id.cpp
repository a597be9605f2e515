// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/new_id.h"

#include <QHash>
#include <QLatin1StringView>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr qsizetype longestSlug = 48;

struct Spelling
{
    char16_t letter;
    QLatin1StringView latin;
};

// After the system of the BGN/PCGN, less its marks; the letters that Ukrainian, Serbian, Macedonian and
// Belarusian have beside the Russian ones, too. Then modern Greek, and the Latin letters that do not come
// apart into a letter and a mark.
constexpr Spelling spellings[] = {
    {u'а', "a"_L1},    {u'б', "b"_L1},  {u'в', "v"_L1},  {u'г', "g"_L1},  {u'д', "d"_L1},  {u'е', "e"_L1},
    {u'ж', "zh"_L1},   {u'з', "z"_L1},  {u'и', "i"_L1},  {u'к', "k"_L1},  {u'л', "l"_L1},  {u'м', "m"_L1},
    {u'н', "n"_L1},    {u'о', "o"_L1},  {u'п', "p"_L1},  {u'р', "r"_L1},  {u'с', "s"_L1},  {u'т', "t"_L1},
    {u'у', "u"_L1},    {u'ф', "f"_L1},  {u'х', "kh"_L1}, {u'ц', "ts"_L1}, {u'ч', "ch"_L1}, {u'ш', "sh"_L1},
    {u'щ', "shch"_L1}, {u'ъ', ""_L1},   {u'ы', "y"_L1},  {u'ь', ""_L1},   {u'э', "e"_L1},  {u'ю', "yu"_L1},
    {u'я', "ya"_L1},   {u'є', "ye"_L1}, {u'і', "i"_L1},  {u'ґ', "g"_L1},  {u'ђ', "dj"_L1}, {u'ј', "j"_L1},
    {u'љ', "lj"_L1},   {u'њ', "nj"_L1}, {u'ћ', "c"_L1},  {u'џ', "dz"_L1}, {u'ѕ', "dz"_L1}, {u'α', "a"_L1},
    {u'β', "v"_L1},    {u'γ', "g"_L1},  {u'δ', "d"_L1},  {u'ε', "e"_L1},  {u'ζ', "z"_L1},  {u'η', "i"_L1},
    {u'θ', "th"_L1},   {u'ι', "i"_L1},  {u'κ', "k"_L1},  {u'λ', "l"_L1},  {u'μ', "m"_L1},  {u'ν', "n"_L1},
    {u'ξ', "x"_L1},    {u'ο', "o"_L1},  {u'π', "p"_L1},  {u'ρ', "r"_L1},  {u'σ', "s"_L1},  {u'ς', "s"_L1},
    {u'τ', "t"_L1},    {u'υ', "y"_L1},  {u'φ', "f"_L1},  {u'χ', "ch"_L1}, {u'ψ', "ps"_L1}, {u'ω', "o"_L1},
    {u'ß', "ss"_L1},   {u'æ', "ae"_L1}, {u'ø', "o"_L1},  {u'œ', "oe"_L1}, {u'đ', "d"_L1},  {u'ð', "d"_L1},
    {u'þ', "th"_L1},   {u'ł', "l"_L1},  {u'ħ', "h"_L1},  {u'ı', "i"_L1},  {u'ŋ', "ng"_L1},
};

const QHash<QChar, QString> &latin()
{
    static const QHash<QChar, QString> table = [] {
        QHash<QChar, QString> result;
        for (const Spelling &spelling : spellings)
            result.insert(QChar(spelling.letter), QString(spelling.latin));
        // These come apart into a letter and a mark, and do not sound like the letter.
        result.insert(u'ё', u"yo"_s);
        result.insert(u'й', u"y"_s);
        result.insert(u'ї', u"yi"_s);
        return result;
    }();
    return table;
}

QLatin1StringView prefixOf(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Source:
        return "src"_L1;
    case ObjectKind::Passage:
        return "pas"_L1;
    case ObjectKind::Participant:
        return "p"_L1;
    case ObjectKind::Event:
        return "ev"_L1;
    case ObjectKind::Option:
        return "opt"_L1;
    case ObjectKind::Figure:
        return "fig"_L1;
    case ObjectKind::Question:
        return "q"_L1;
    case ObjectKind::Fact:
        return "f"_L1;
    case ObjectKind::Judgement:
        return "j"_L1;
    }
    return "o"_L1;
}

bool isPlain(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

/// The letters of a text in plain ones; what has none is left out, what stands between words is a space.
QString plain(const QString &text)
{
    QString result;
    const QString composed = text.normalized(QString::NormalizationForm_KC).toLower();
    for (const QChar c : composed) {
        if (isPlain(c)) {
            result += c;
        } else if (const auto known = latin().constFind(c); known != latin().cend()) {
            result += *known;
        } else if (c.isLetter()) {
            // é is e and a mark; a letter of another alphabet with a mark is looked up without it.
            for (const QChar part : QString(c).normalized(QString::NormalizationForm_KD)) {
                if (isPlain(part))
                    result += part;
                else
                    result += latin().value(part);
            }
        } else if (!c.isMark() && c != u'\'' && c != u'’' && c != u'ʼ' && c != u'.') {
            // An apostrophe and the stops of U.S. part no words.
            result += u' ';
        }
    }
    return result.simplified();
}

} // namespace

QString slugOf(const QString &title)
{
    QString result = plain(title).replace(u' ', u'-');
    if (result.size() > longestSlug) {
        const qsizetype end = result.lastIndexOf(u'-', longestSlug);
        result.truncate(end > 0 ? end : longestSlug);
    }
    return result;
}

QString newId(ObjectKind kind, const QString &title, const std::function<bool(const QString &id)> &isTaken)
{
    const QString slug = slugOf(title);
    // `ev-1`: what cannot be spelt is counted.
    QString stem = slug.isEmpty() ? QString(prefixOf(kind)) : prefixOf(kind) + u'-' + slug;
    if (!slug.isEmpty() && !isTaken(stem))
        return stem;
    for (int number = slug.isEmpty() ? 1 : 2;; ++number) {
        QString id = stem + u'-' + QString::number(number);
        if (!isTaken(id))
            return id;
    }
}

} // namespace chancery
