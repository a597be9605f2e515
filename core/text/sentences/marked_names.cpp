// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/sentences/marked_names.h"

#include "core/text/characters.h"

#include <algorithm>
#include <iterator>

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

namespace {

/// Whether a word behind the number of minutes is what is counted by it: a noun in the plural, `ministres`,
/// `министров`. `abbreviation` is that of the hour, which tells the language.
bool isCounted(QStringView word, QStringView abbreviation)
{
    static constexpr QStringView ofTime[] = {
        u"des",    u"les",     u"dans",     u"puis",     u"mais",    u"après",    u"vers",  u"sous",
        u"dès",    u"sans",    u"plus",     u"nous",     u"vous",    u"ils",      u"elles", u"minutes",
        u"heures", u"jours",   u"précises", u"tapantes", u"temps",   u"depuis",   u"trois", u"lors",
        u"mins",   u"los",     u"las",      u"minutos",  u"horas",   u"tras",     u"sus",   u"unos",
        u"unas",   u"minuten", u"utc",      u"moins",    u"très",    u"pas",      u"dos",   u"das",
        u"nos",    u"nas",     u"mas",      u"aos",      u"às",      u"alors",    u"ses",   u"ces",
        u"leurs",  u"nos",     u"aux",      u"deux",     u"six",     u"dix",      u"hours", u"mins",
        u"antes",  u"después", u"lundis",   u"mais",     u"jusques", u"утренней", u"своей", u"этой",
        u"этих",   u"дней",    u"нашей",    u"всех",     u"хв",      u"мин",      u"их",    u"цей"};
    constexpr qsizetype shortest = 3;
    if (word.size() < shortest || std::find_if(std::begin(ofTime), std::end(ofTime), [word](QStringView one) {
                                      return one.compare(word, Qt::CaseInsensitive) == 0;
                                  }) != std::end(ofTime))
        return false;
    // Nouns of German have capitals: `30 Minister`, but `30 Min`.
    if (abbreviation.compare(u"std", Qt::CaseInsensitive) == 0)
        return word.front().isUpper() && word != u"Min" && !word.startsWith(u"Minute");
    if (!word.front().isLower())
        return false;
    const bool isCyrillic = word.front().script() == QChar::Script_Cyrillic;
    static constexpr QStringView latin[] = {u"s", u"x"};
    static constexpr QStringView cyrillic[] = {u"ов",  u"ев", u"ей", u"ий",  u"ів",  u"їв",  u"ань", u"ран",
                                               u"век", u"їн", u"іб", u"ств", u"лиц", u"дат", u"жав"};
    const auto endsWith = [word](QStringView ending) { return word.endsWith(ending); };
    return isCyrillic ? std::any_of(std::begin(cyrillic), std::end(cyrillic), endsWith)
                      : std::any_of(std::begin(latin), std::end(latin), endsWith);
}

} // namespace

std::optional<bool> endsAfterHour(QStringView word, QStringView earlier, QStringView next, QStringView after)
{
    static constexpr QStringView hours[] = {u"h",   u"hs",  u"hrs", u"hr",   u"Std", u"std", u"ч",
                                            u"час", u"год", u"г",   u"godz", u"u",   u"ώ"};
    if (next.isEmpty() || !next.front().isDigit() ||
        std::find(std::begin(hours), std::end(hours), word) == std::end(hours))
        return std::nullopt;
    const QStringView number = lastWord(earlier.trimmed());
    const auto isHour = [](QStringView one) { return isNumber(one) && one.size() <= 2 && one.toInt() <= 24; };
    // `14 h. 30`: two digits of minutes, and no `30 ministres`.
    if (isHour(number)) {
        if (word == u"г" || !isNumber(next) || next.size() != 2 || next.toInt() >= 60)
            return std::nullopt;
        const QStringView rest = after.mid(next.cend() - after.cbegin());
        return !rest.isEmpty() && rest.front().isSpace() && isCounted(firstWord(rest), word);
    }
    // `alle h. 14.30`
    const qsizetype digits =
        std::find_if(next.begin(), next.end(), [](QChar c) { return !c.isDigit(); }) - next.begin();
    const bool isBefore =
        word == u"h" && number != u"h" && (number.isEmpty() || !number.back().isDigit()) && digits <= 2;
    return isBefore ? std::optional(false) : std::nullopt;
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
