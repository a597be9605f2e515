// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/sentences/marked_names.h"

#include "core/text/characters.h"

#include <algorithm>

namespace chancery {

namespace {

/// Firms, parties, shows, papers and works that are written with a mark.
constexpr QStringView markedNames[] = {
    u"Yahoo!",     u"Jeopardy!",     u"Yum!",        u"Joomla!",
    u"En Marche!", u"En Marche !",   u"Otpor!",      u"Kmara!",
    u"Пора!",      u"Pora!",         u"Možemo!",

    u"Mamma Mia!", u"Moulin Rouge!",

    u"Tora!",      u"Westward Ho!",  u"Chips Ahoy!", u"¡Democracia Real YA!",
    u"¡Basta Ya!", u"Democracy Now!"};

/// What a firm's, a paper's or a broadcaster's name goes on with.
constexpr QStringView furtherNames[] = {
    u"News",      u"Finance", u"Sports",      u"Mail",      u"Inc",    u"Corp",          u"Ltd",
    u"Magazine",  u"Group",   u"Media",       u"Movies",    u"TV",     u"Radio",         u"Online",
    u"Network",   u"Brands",  u"Japan",       u"Answers",   u"Party",  u"Tech",          u"Weather",
    u"Search",    u"Channel", u"Show",        u"Natürlich", u"Gazeta", u"Entertainment", u"Studios",
    u"Messenger", u"Health",  u"Deutschland", u"France",    u"UK",     u"Movement"};

constexpr QStringView addressEndings[] = {
    u"com", u"org",  u"net", u"ru",   u"рф",  u"ру",   u"ua",   u"uk",   u"eu",     u"info", u"gov",
    u"edu", u"pdf",  u"doc", u"docx", u"xls", u"xlsx", u"ppt",  u"pptx", u"odt",    u"ods",  u"txt",
    u"md",  u"html", u"htm", u"csv",  u"zip", u"jpg",  u"jpeg", u"png",  u"gif",    u"json", u"xml",
    u"eml", u"mp3",  u"mp4", u"exe",  u"js",  u"py",   u"rtf",  u"epub", u"dossier"};

/// Firms whose wares are named with a full stop between: `Яндекс.Такси`.
constexpr QStringView dottedBrands[] = {u"Яндекс", u"Yandex", u"ASP", u"Node"};

template<std::size_t size>
bool isOneOf(QStringView word, const QStringView (&words)[size])
{
    return std::any_of(std::begin(words), std::end(words),
                       [word](QStringView one) { return one.compare(word, Qt::CaseInsensitive) == 0; });
}

} // namespace

bool endsWithMarkedName(QStringView text)
{
    return std::any_of(std::begin(markedNames), std::end(markedNames), [text](QStringView name) {
        if (!text.endsWith(name))
            return false;
        const qsizetype before = text.size() - name.size();
        return before == 0 || !isWordCharacter(text[before - 1]);
    });
}

bool continuesMarkedName(QStringView word)
{
    return std::find(std::begin(furtherNames), std::end(furtherNames), word) != std::end(furtherNames);
}

bool isFileOrSite(QStringView token, qsizetype at)
{
    if (at <= 0 || at >= token.size())
        return false;
    // The place is at the full stop or right behind it.
    if (token[at] != u'.' && token[at - 1] == u'.')
        --at;
    const QStringView before = lastWord(token.first(at));
    if (std::find(std::begin(dottedBrands), std::end(dottedBrands), before) != std::end(dottedBrands))
        return true;
    qsizetype end = token.size();
    while (end > at && !token[end - 1].isLetterOrNumber())
        --end;
    const qsizetype dot = token.first(end).lastIndexOf(u'.');
    if (dot < at)
        return false;
    return isOneOf(token.sliced(dot + 1, end - dot - 1), addressEndings);
}

bool isHourOfTime(QStringView word, QStringView earlier, QStringView next)
{
    static constexpr QStringView hours[] = {u"h",   u"hs",  u"hrs", u"hr",   u"Std", u"std", u"ч",
                                            u"час", u"год", u"г",   u"godz", u"u",   u"ώ"};
    if (next.isEmpty() || !next.front().isDigit() ||
        std::find(std::begin(hours), std::end(hours), word) == std::end(hours))
        return false;
    const QStringView number = lastWord(earlier.trimmed());
    const auto isHour = [](QStringView one) { return isNumber(one) && one.size() <= 2 && one.toInt() <= 24; };
    // `14 h. 30`: two digits of minutes
    if (isHour(number))
        return word != u"г" && isNumber(next) && next.size() == 2 && next.toInt() < 60;
    // `alle h. 14.30`
    const qsizetype digits =
        std::find_if(next.begin(), next.end(), [](QChar c) { return !c.isDigit(); }) - next.begin();
    return word == u"h" && number != u"h" && (number.isEmpty() || !number.back().isDigit()) && digits <= 2;
}

bool isSectionNumber(QStringView word)
{
    constexpr qsizetype longestPart = 3;
    qsizetype part = 0;
    int dots = 0;
    for (const QChar c : word) {
        if (c.isDigit() && ++part <= longestPart)
            continue;
        if (c != u'.' || part == 0 || part > longestPart)
            return false;
        part = 0;
        ++dots;
    }
    return dots > 0 && part > 0;
}

} // namespace chancery
