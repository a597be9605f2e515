// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/attribution/attribution.h"

#include "core/text/abbreviations.h"
#include "core/text/attribution/credit_lines.h"
#include "core/text/attribution/following_cues.h"
#include "core/text/attribution/leading_cues.h"
#include "core/text/attribution/several_origins.h"
#include "core/text/characters.h"
#include "core/text/folding.h"
#include "core/text/word_index.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace chancery {

using namespace Qt::StringLiterals;

namespace {

using Ranges = std::vector<std::pair<qsizetype, qsizetype>>;

/// Where a folded sentence quotes speech. One that begins within a quotation has its closing mark alone: then
/// all before it is speech.
Ranges speechIn(QStringView text)
{
    Ranges found;
    qsizetype begin = -1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'"')
            continue;
        const bool closes = i > 0 && !text[i - 1].isSpace() && !isOpener(text[i - 1]) &&
                            (i + 1 == text.size() || !text[i + 1].isLetterOrNumber());
        if (begin >= 0) {
            found.emplace_back(begin, i + 1);
            begin = -1;
        } else if (closes && found.empty()) {
            found.emplace_back(0, i + 1);
        } else if (!closes) {
            begin = i;
        }
    }
    if (begin >= 0)
        found.emplace_back(begin, text.size());
    return found;
}

bool isCyrillic(QStringView name)
{
    constexpr char16_t firstCyrillic = 0x0400;
    return name.front().unicode() >= firstCyrillic && name.front().script() == QChar::Script_Cyrillic;
}

/// Written without spaces, or with what it follows from joined to it.
bool isJoined(QStringView name)
{
    const QChar first = name.front();
    return isEastAsian(first) || first.script() == QChar::Script_Arabic ||
           first.script() == QChar::Script_Hangul;
}

bool isAcronym(QStringView name)
{
    return name.size() <= 4 && std::all_of(name.begin(), name.end(), [](QChar c) { return c.isUpper(); });
}

/// `Bloomberg Terminal`, `told Reuters nothing`: what is named or told is not the outlet's news.
bool isOther(QStringView tail)
{
    static constexpr QStringView nouns[] = {
        u"Terminal", u"Philanthropies", u"Institute", u"Intelligence", u"Centre", u"Center", u"Foundation",
        u"Building", u"Square",         u"School",    u"Tower",        u"Fund",   u"Index",  u"LP",
        u"Inc",      u"Holdings",       u"nothing",   u"little"};
    if (!tail.startsWith(u' '))
        return false;
    const QStringView next = firstWord(tail);
    return std::find(std::begin(nouns), std::end(nouns), next) != std::end(nouns);
}

/// Whether an article that has run together with a word before it makes a name of the next one: `au Monde`,
/// `del Corriere`; in German, whose articles bend and whose every noun is written large, in marks of speech.
bool hasArticleBefore(QStringView head)
{
    if (!head.endsWith(u' ') && !head.endsWith(u'"'))
        return false;
    const bool isQuoted = head.endsWith(u'"');
    const QStringView word = lastWord(head.chopped(1).trimmed());
    static constexpr QStringView plain[] = {u"au",    u"aux",   u"du",  u"des", u"al",   u"alla",
                                            u"della", u"dalla", u"dal", u"sul", u"sulla"};
    static constexpr QStringView quoted[] = {u"der", u"die", u"dem", u"den", u"das"};
    const auto isAmong = [word](auto &words) {
        return std::any_of(std::begin(words), std::end(words),
                           [word](QStringView one) { return one.compare(word, Qt::CaseInsensitive) == 0; });
    };
    return isQuoted ? isAmong(quoted) : isAmong(plain);
}

/// `Michael Bloomberg said`: the name is a person's, who has another before it.
bool isPersons(QStringView name, QStringView head)
{
    if (name != u"Bloomberg" || !head.endsWith(u' '))
        return false;
    const QStringView before = lastWord(head.trimmed());
    static constexpr QStringView others[] = {
        u"The",     u"Citing",  u"Quoting", u"Per",     u"Via",     u"By",        u"Source",
        u"Laut",    u"Selon",   u"But",     u"And",     u"While",   u"When",      u"Meanwhile",
        u"Sources", u"Agentur", u"Agence",  u"Agencja", u"Agenzia", u"Agencia",   u"Agency",
        u"As",      u"Wie",     u"Nach",    u"Auch",    u"Według",  u"Gegenüber", u"Secondo",
        u"Según",   u"What",    u"That",    u"If",      u"Since",   u"After",     u"Nachrichtenagentur"};
    return !before.isEmpty() && before.front().isUpper() && before.front().script() == QChar::Script_Latin &&
           !isDayOrMonth(before) && !isInCapitals(before) &&
           std::find(std::begin(others), std::end(others), before) == std::end(others) &&
           !leadsToOutlet(head);
}

/// `told the AP story at dinner`: told is the story; not so in `told the AP story by story how …`.
bool isToldStory(QStringView head, QStringView tail)
{
    static constexpr QStringView tells[] = {u"tell the", u"tells the", u"telling the", u"told the"};
    static constexpr QStringView stories[] = {u"story", u"tale", u"anecdote", u"version", u"joke"};
    const QStringView before = head.trimmed();
    const QStringView next = firstWord(tail);
    if (!tail.startsWith(u' ') ||
        std::find(std::begin(stories), std::end(stories), next) == std::end(stories))
        return false;
    const QStringView rest = tail.sliced(1 + next.size()).trimmed();
    return !rest.startsWith(u"by ") &&
           std::any_of(std::begin(tells), std::end(tells),
                       [before](QStringView one) { return before.endsWith(one, Qt::CaseInsensitive); });
}

/// `AP Moller`, `Economist Intelligence Unit`: the name goes on. Not so in `told AP Tuesday`, `AP News`.
bool goesOn(QStringView name, QStringView tail)
{
    if ((!isAcronym(name) && name != u"Economist") || tail.size() < 3 || tail[0] != u' ' ||
        !tail[1].isUpper() || !tail[2].isLower())
        return false;
    const QStringView next = firstWord(tail);
    return next != u"News" && !isDayOrMonth(next);
}

} // namespace

void AttributionFinder::add(const QString &written, std::uint32_t number)
{
    QString name = folded(written).simplified();
    if (name.startsWith("the "_L1, Qt::CaseInsensitive))
        name = name.mid(4);
    const std::vector<TextWord> words = wordsOf(name);
    if (words.empty())
        return;
    const QString first = words.front().word.toString();
    name = name.mid(words.front().start);
    if (isJoined(name)) {
        m_eastAsian.push_back({name, number, false});
        // `للجزيرة`: the article has run together with what is before it.
        if (name.startsWith(u"ال"))
            m_eastAsian.push_back({u"لل"_s + name.mid(2), number, false});
        return;
    }
    std::vector<Outlet> &known = m_outlets[first];
    const auto same =
        std::find_if(known.begin(), known.end(), [&name](const Outlet &one) { return one.name == name; });
    if (same == known.end())
        known.push_back({name, number, isCyrillic(name)});
    else if (same->number == number)
        same->lacksArticle = false;
    const QString bare = withoutArticle(name);
    const std::vector<TextWord> bareWords = wordsOf(bare);
    if (bare != name && !bareWords.empty() && bareWords.front().start == 0)
        m_outlets[bareWords.front().word.toString()].push_back({bare, number, false, true});
}

AttributionFinder::AttributionFinder(const std::vector<QString> &outlets)
{
    QHash<QString, std::uint32_t> numbers;
    QHash<QString, QString> names; // reports of one publisher are many
    for (std::size_t i = 0; i < outlets.size(); ++i) {
        auto known = names.find(outlets[i]);
        if (known == names.end())
            known = names.insert(outlets[i], outletName(outlets[i]));
        const QString name = *known;
        m_names.push_back(name);
        if (name.isEmpty() || numbers.contains(name))
            continue;
        numbers.insert(name, static_cast<std::uint32_t>(i));
        if (name.size() >= 3)
            add(outlets[i], static_cast<std::uint32_t>(i));
    }
    for (const KnownOutlet &outlet : knownOutlets()) {
        const QString name = outletName(outlet.name.toString());
        auto number = numbers.find(name);
        if (number == numbers.end()) {
            number = numbers.insert(name, static_cast<std::uint32_t>(m_names.size()));
            m_names.push_back(name);
        }
        constexpr qsizetype longestAcronym = 4;
        add(outlet.name.toString(), *number);
        if (outlet.name.size() > longestAcronym)
            add(outlet.name.toString().toUpper(), *number);
        for (const QStringView other : outlet.others.split(u'|', Qt::SkipEmptyParts))
            add(other.toString(), *number);
    }
    for (std::vector<Outlet> &known : m_outlets) {
        std::stable_sort(known.begin(), known.end(),
                         [](const Outlet &a, const Outlet &b) { return a.name.size() > b.name.size(); });
    }
}

std::optional<std::uint32_t> AttributionFinder::findInEastAsian(const QString &text) const
{
    static constexpr QStringView cues[] = {
        u"据",       u"據",       u"援引",  u"引用", u"报道", u"報道",   u"报导",   u"報導", u"对",
        u"對",       u"告诉",     u"告訴",  u"说",   u"說",   u"称",     u"稱",     u"消息", u"电",
        u"によると", u"によれば", u"報じ",  u"伝え", u"語っ", u"取材",   u"に対し", u"قالت", u"قال",
        u"ذكرت",     u"أفادت",    u"أوردت", u"نقلت", u"نقل",  u"وفق",    u"بحسب",   u"حسب",  u"نقلا",
        u"لوكالة",   u"مقابلة",   u"صرح",   u"보도", u"전했", u"따르면", u"통해",   u"인용"};
    // A verb at the end of its clause: `NHKは会談が終わったと報じた`.
    static constexpr QStringView closingCues[] = {u"と報じ", u"と伝え", u"と報道",
                                                  u"报道称", u"報道稱", u"报道说"};
    constexpr qsizetype reach = 14;
    constexpr qsizetype longestClause = 60;
    // Every name that is looked for, or stands beside one in Latin letters, is of a script from Arabic on.
    constexpr char16_t firstJoined = 0x0600;
    if (std::none_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= firstJoined; }))
        return std::nullopt;
    const auto isCued = [&](qsizetype at, qsizetype end) {
        const QString around =
            text.mid(std::max<qsizetype>(at - reach, 0), std::min(at, reach)) + u' ' + text.mid(end, reach);
        if (std::any_of(std::begin(cues), std::end(cues),
                        [&around](QStringView cue) { return around.contains(cue); }))
            return true;
        qsizetype stop = end;
        while (stop < text.size() && stop - end < longestClause && !isWideTerminator(text[stop]))
            ++stop;
        const QStringView clause = QStringView(text).sliced(end, stop - end);
        return std::any_of(std::begin(closingCues), std::end(closingCues),
                           [clause](QStringView cue) { return clause.contains(cue); });
    };
    for (const Outlet &outlet : m_eastAsian) {
        const qsizetype at = text.indexOf(outlet.name);
        if (at >= 0 && isCued(at, at + outlet.name.size()))
            return outlet.number;
    }
    // Names in Latin letters, with those of East Asia right beside them: `据AFP报道`, `CNN 보도에 따르면`.
    const auto isLatin = [](QChar c) { return c.isDigit() || c.script() == QChar::Script_Latin; };
    const auto isEast = [](QChar c) { return isEastAsian(c) || isHangul(c); };
    if (std::none_of(text.begin(), text.end(), isEast))
        return std::nullopt;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isLatin(text[at]) || (at > 0 && isLatin(text[at - 1])))
            continue;
        qsizetype word = at;
        while (word < text.size() && isLatin(text[word]))
            ++word;
        const auto known = m_outlets.constFind(text.mid(at, word - at));
        if (known == m_outlets.cend())
            continue;
        for (const Outlet &outlet : *known) {
            const qsizetype end = at + outlet.name.size();
            if (!outlet.lacksArticle && QStringView(text).mid(at, outlet.name.size()) == outlet.name &&
                (end == text.size() || !isLatin(text[end])) && isCued(at, end))
                return outlet.number;
        }
    }
    return std::nullopt;
}

std::vector<AttributionFinder::Place> AttributionFinder::placesIn(const QString &text) const
{
    std::vector<Place> places;
    for (const TextWord &word : wordsOf(text)) {
        // To be looked up it need not be copied.
        QString first = QString::fromRawData(word.word.constData(), word.word.size());
        auto known = m_outlets.constFind(first);
        // `Укрінформу`: the ending may be of one to three letters.
        constexpr int longestEnding = 3;
        for (int cut = 0;
             known == m_outlets.cend() && cut < longestEnding && first.size() > 3 && isCyrillic(first);
             ++cut) {
            first.chop(1);
            known = m_outlets.constFind(first);
        }
        if (known == m_outlets.cend())
            continue;
        for (const Outlet &outlet : *known) {
            qsizetype end = word.start + outlet.name.size();
            if (QStringView(text).mid(word.start, outlet.name.size()) != outlet.name)
                continue;
            for (int i = 0; outlet.declines && i < longestEnding && end < text.size() && text[end].isLetter();
                 ++i)
                ++end;
            if (end < text.size() && text[end].isLetterOrNumber())
                continue;
            if (outlet.lacksArticle && !hasArticleBefore(QStringView(text).first(word.start)))
                continue;
            places.push_back({outlet.number, word.start, end});
        }
    }
    return places;
}

std::optional<AttributionFinder::Place> AttributionFinder::first(
    const QString &text,
    const std::function<bool(const QString &name, QStringView head, QStringView tail)> &fits) const
{
    const std::vector<Place> places = placesIn(text);
    if (places.empty())
        return std::nullopt;
    const Ranges speech = speechIn(text);
    for (const Place &place : places) {
        const auto spoken = std::find_if(speech.begin(), speech.end(), [&place](const auto &range) {
            return range.first <= place.start && place.start < range.second;
        });
        // In marks of its own the name is none of speech: `агентство «Интерфакс»`.
        if (spoken != speech.end() && (spoken->first + 1 != place.start || spoken->second != place.end + 1))
            continue;
        const QStringView view = text;
        if (fits(text.mid(place.start, place.end - place.start), view.first(place.start),
                 view.sliced(place.end)))
            return place;
    }
    return std::nullopt;
}

/// The outlets that stand beside the one found with nothing but a word or mark of joining between them.
std::vector<std::uint32_t> AttributionFinder::together(const QString &text, const Place &found) const
{
    const auto joins = [&text](qsizetype from, qsizetype to) {
        static const QSet<QString> between{
            u"/"_s,  u","_s,       u";"_s,  u"&"_s,     u"+"_s,       u"and"_s,   u"or"_s,    u"und"_s,
            u"et"_s, u"и"_s,       u"та"_s, u"і"_s,     u"y"_s,       u"e"_s,     u"with"_s,  u"mit"_s,
            u"|"_s,  u"and the"_s, u"-"_s,  u", and"_s, u"und der"_s, u"et l'"_s, u"and by"_s};
        return from <= to && between.contains(text.mid(from, to - from).trimmed());
    };
    std::vector<std::uint32_t> numbers{found.number};
    qsizetype start = found.start;
    qsizetype end = found.end;
    std::vector<Place> places = placesIn(text);
    const auto add = [&numbers](std::uint32_t number) {
        if (std::find(numbers.begin(), numbers.end(), number) == numbers.end())
            numbers.push_back(number);
    };
    for (const Place &place : places) {
        if (place.start >= end && joins(end, place.start)) {
            add(place.number);
            end = place.end;
        }
    }
    std::reverse(places.begin(), places.end());
    for (const Place &place : places) {
        if (place.end <= start && joins(place.end, start)) {
            add(place.number);
            start = place.start;
        }
    }
    return numbers;
}

std::optional<std::uint32_t> AttributionFinder::find(const QString &sentence) const
{
    const std::vector<std::uint32_t> found = findAll(sentence);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<std::uint32_t> AttributionFinder::findAll(const QString &sentence) const
{
    if (m_outlets.isEmpty())
        return {};
    const QString text = folded(sentence);
    const auto found = first(text, [](const QString &name, QStringView head, QStringView tail) {
        if (isOther(tail) || isPersons(name, head) || isDeniedOutlet(head) || isOwnerOfSpeaker(head))
            return false;
        return standsAsCredit(head, tail) || followsFromOutlet(tail) || closesGermanClause(head, tail) ||
               namesInItsWords(head, tail) ||
               (!goesOn(name, tail) && !isToldStory(head, tail) &&
                (leadsToOutlet(head) || isAmongOrigins(head, tail)));
    });
    if (found)
        return together(text, *found);
    const auto other = findInEastAsian(text);
    return other ? std::vector{*other} : std::vector<std::uint32_t>();
}

std::optional<std::uint32_t> AttributionFinder::creditOf(const QString &text) const
{
    const std::vector<std::uint32_t> found = creditsOf(text);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<std::uint32_t> AttributionFinder::creditsOf(const QString &text) const
{
    // Headline, byline and dateline are among the first lines; what is behind the last sentence is the end.
    constexpr int firstLines = 5;
    constexpr qsizetype longestHead = 120;
    constexpr qsizetype longestEnd = 200;
    const auto stands = [](const QString &, QStringView head, QStringView tail) {
        return standsAsDateline(head, tail);
    };
    const QStringView view = text;
    int lines = 0;
    for (qsizetype at = 0; at < view.size() && lines < firstLines;) {
        qsizetype end = at;
        while (end < view.size() && !isLineBreak(view[end]))
            ++end;
        const QStringView line = view.sliced(at, end - at).trimmed();
        at = end + 1;
        if (line.isEmpty())
            continue;
        ++lines;
        const QString head = folded(line.left(longestHead));
        if (const auto found = first(head, stands))
            return together(head, *found);
    }
    const QStringView whole = view.trimmed();
    qsizetype begin = whole.size();
    while (begin > 0 && !isLineBreak(whole[begin - 1]) && whole.size() - begin < longestEnd)
        --begin;
    const QString end = folded(whole.sliced(begin));
    const auto found = first(
        end, [](const QString &, QStringView head, QStringView tail) { return standsAtEnd(head, tail); });
    return found ? together(end, *found) : std::vector<std::uint32_t>();
}

} // namespace chancery
