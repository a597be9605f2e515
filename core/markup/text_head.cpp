// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markup/text_head.h"

#include "core/markup/stated_day.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr qsizetype longestLine = 120;
constexpr std::size_t mostLines = 8;

constexpr auto unicode = QRegularExpression::UseUnicodePropertiesOption;

struct Line
{
    int number = 0;
    QString words;
};

/// A statement of a kind that has been met, and whether another one of it says otherwise.
struct Found
{
    HeadStatement statement;
    bool isDoubtful = false;

    void take(const QString &value, const Line &line)
    {
        if (value.isEmpty())
            return;
        isDoubtful = isDoubtful || (!statement.isEmpty() && statement.value != value);
        if (statement.isEmpty())
            statement = {value, line.number, line.words};
    }
    [[nodiscard]] HeadStatement sure() const { return isDoubtful ? HeadStatement() : statement; }
};

/// The lines over the first sentence.
std::vector<Line> headLines(const QString &text)
{
    static const QRegularExpression sentenceEnd(uR"([.!?…:;,]["”“»’')\]]*$)"_s);
    static const QRegularExpression abbreviated(uR"(\b(?:\p{Lu}|p|a|р|г)\.(?:m\.)?$)"_s, unicode);
    std::vector<Line> lines;
    int number = 0;
    for (qsizetype from = 0; from < text.size() && lines.size() < mostLines;) {
        const qsizetype end = text.indexOf(u'\n', from);
        const QString words = text.mid(from, end < 0 ? -1 : end - from).simplified();
        from = end < 0 ? text.size() : end + 1;
        ++number;
        if (words.isEmpty())
            continue;
        const bool isSentence = sentenceEnd.match(words).hasMatch() && !abbreviated.match(words).hasMatch();
        // A title may ask, and call.
        const bool isTitle = lines.empty() && (words.endsWith(u'?') || words.endsWith(u'!'));
        if (words.size() > longestLine || (isSentence && !isTitle))
            break;
        lines.push_back({number, words});
    }
    return lines;
}

/// `12 March 2025`, `Wednesday, 19 March 2025`, `Berlin, den 20. März 2025`, `2025-03-12, 14:30 CET`.
QString dayOf(const QString &words, const QString &language)
{
    static const QRegularExpression form(
        uR"(^(?:(?i:published(?: on)?|posted(?: on)?|date|datum|stand|veröffentlicht(?: am)?|publié le|опубліковано|дата|опубликовано):?\s+)?(?:\p{Lu}[\p{L}’'-]+(?:[ -]\p{Lu}[\p{L}’'-]+){0,2},\s*|\p{L}+,\s+)?(?:(?i:den|am|le|on)\s+)?(?:(?i:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)\.?,?\s+)?(\d{1,2}(?:\.|st|nd|rd|th|er)?\s+(?:of\s+|de\s+)?\p{L}+\.?,?\s+\d{4}|\p{L}+\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4})(?:\s+(?:року|р\.|г\.))?(?:,?\s+(?:(?i:at|um|à|о|в)\s+)?\d{1,2}[:.h]\d{2}(?:\s*(?:Uhr|[AaPp]\.?[Mm]\.?|[A-Z]{2,4}))*)?$)"_s,
        unicode);
    const auto match = form.match(words);
    if (!match.hasMatch())
        return {};
    const QString day = statedDay(match.captured(1), language);
    constexpr qsizetype wholeDay = 10; // not the month alone
    return day.size() == wholeDay ? day : QString();
}

/// A name of a person as bylines have it: two to four words with capitals, with what stands between in some.
const QString personForm =
    uR"(\p{Lu}[\p{L}’'.-]*(?:\s+(?:de|del|della|der|den|van|von|vom|zu|di|da|dos|la|le|al|el|bin|ibn|ter|ten|of)){0,2}(?:\s+(?:de |del |der |van |von |di |da |la |le |al-|el-|bin |ten |ter )?\p{Lu}[\p{L}’'.-]*){1,3})"_s;

/// Whether words with capitals name somebody, and not a desk, an agency, a day or what a title is made of.
bool isPerson(const QString &words)
{
    static const QRegularExpression whole(u"^"_s + personForm + u"$"_s, unicode);
    static const QRegularExpression other(
        uR"(\b(?:the|our|your|all|a|an|staff|writers?|reporters?|correspondents?|editors?|editorial|board|agenc(?:y|ies)|press|news|desk|team|service|newsroom|reuters|afp|dpa|bbc|cnn|associated|world|popular|land|sea|air|force|way|means|any|no|der|die|das|den|dem|ein|eine|unserem|unserer|unser|redaktion|agentur(?:en)?|korrespondent(?:in|en)?|nos?|notre|la|les|une?|rédaction|agences?|correspondante?|редакція|редакция|кореспондент|january|february|march|april|june|july|august|september|october|november|december|januar|februar|märz|juni|juli|oktober|dezember|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|north|south|east|west|new|union|council|commission|ministry|government|government’s|minister|president|summit|talks|war|peace|treaty)\b)"_s,
        unicode | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression allCapitals(uR"(^[\p{Lu}\s.’'-]+$)"_s, unicode);
    QString plain = words;
    static const QRegularExpression particles(
        uR"(\s(?:de|del|della|der|den|van|von|di|da|la|le|al|el|bin|ten|ter)\s)"_s);
    plain.replace(particles, u" "_s).replace(particles, u" "_s);
    return whole.match(words).hasMatch() && !other.match(plain).hasMatch() &&
           !allCapitals.match(words).hasMatch();
}

/// `Jane Doe`, `Jane Doe, John Roe and Max Mustermann`: the names with commas between; empty for all else.
QString personsOf(const QString &words)
{
    static const QRegularExpression and_(uR"(\s+(?:and|und|et|y|e|та|і|й|и|&)\s+)"_s, unicode);
    QStringList names;
    for (const QString &part : QString(words).replace(and_, u", "_s).split(u',')) {
        const QString name = part.simplified();
        if (!isPerson(name))
            return {};
        names.append(name);
    }
    return names.join(u", "_s);
}

/// Whom a line that says so names: `By Jane Doe`, `Von Max Mustermann, Berlin`, `Par Jean Dupont à
/// Bruxelles`.
QString bylineOf(const QString &words)
{
    static const QRegularExpression form(
        uR"(^(?:(?:By|BY|Written by|Reporting by|Reported by|Story by|Von|VON|Ein Bericht von|Eine Analyse von|Par|PAR|Por|Di|Автор(?:ка|и)?|Авторы|Text|Author|Autor(?:in)?|Auteure?|Текст)(?:\s*:)?\s+)(.+)$)"_s,
        unicode);
    const auto match = form.match(words);
    if (!match.hasMatch())
        return {};
    const QString rest = match.captured(1).simplified();
    // All of it, or all but a place at its end: one word behind a comma, or what follows `in`.
    static const QRegularExpression place(
        uR"(^(.+?)(?:,\s*(?:in\s+|aus\s+|à\s+)?\p{Lu}[\p{L}’'-]+|,?\s+(?:in|aus|à|en|у|в)\s+\p{Lu}[\p{L}’'-]+(?:[ -]\p{Lu}[\p{L}’'-]+){0,2}|\s+\([\p{L} .]+\))$)"_s,
        unicode);
    if (const auto placed = place.match(rest); placed.hasMatch()) {
        if (QString persons = personsOf(placed.captured(1)); !persons.isEmpty())
            return persons;
    }
    // `Jane Doe, New York`: a place, a paper, or somebody else.
    static const QRegularExpression lastIsAnd(uR"(\s+(?:and|und|et|y|e|та|і|й|и|&)\s+[^,]+$)"_s, unicode);
    return rest.contains(u',') && !lastIsAnd.match(rest).hasMatch() ? QString() : personsOf(rest);
}

/// `Jane Doe in Brussels`, which is a byline beside a date alone.
QString nameAndPlaceOf(const QString &words)
{
    static const QRegularExpression form(
        u"^("_s + personForm +
            uR"()(?:,|,?\s+(?:in|aus|à))\s+\p{Lu}[\p{L}’'-]+(?:[ -]\p{Lu}[\p{L}’'-]+){0,2}$)"_s,
        unicode);
    const auto match = form.match(words);
    return match.hasMatch() && isPerson(match.captured(1)) ? match.captured(1) : QString();
}

/// `Source: Harbour Times`, `© 2025 Hafenbote`: what says that it is the publisher's.
QString namedPublisherOf(const QString &words)
{
    static const QRegularExpression form(
        uR"(^(?:(?i:source|publisher|published by|quelle|herausgeber|éditeur|джерело|видавець|источник)\s?:\s*|©\s*(?:\d{4}\s+)?|(?i:copyright)\s+(?:©\s*)?(?:\d{4}\s+)?)(\p{Lu}[^,;:]{1,60})$)"_s,
        unicode);
    const auto match = form.match(words);
    return match.hasMatch() ? match.captured(1).simplified() : QString();
}

/// `Northern Trade Review`: a name with a word that papers and agencies have, which is one beside a byline or
/// a date alone.
QString paperOf(const QString &words)
{
    static const QRegularExpression form(
        uR"(^(?:The |Le |La |Die |Der |Das )?(?:[\p{Lu}\d][\p{L}\d’'.-]*\s+){1,4}(?:Times|Post|Review|Gazette|Herald|Tribune|Journal|Zeitung|Rundschau|Tageblatt|Tagblatt|Kurier|Anzeiger|Nachrichten|Presse|Press|Agency|Agentur|Magazine|Magazin|Guardian|Observer|Telegraph|Chronicle|Bulletin|Mail|Standard|Broadcasting|Правда)$)"_s,
        unicode);
    return form.match(words).hasMatch() ? words : QString();
}

} // namespace

TextHead textHeadOf(const QString &text, const QString &language)
{
    const std::vector<Line> lines = headLines(text);
    // Parts of one line that say different things: `By Jane Doe | 12 March 2025`.
    static const QRegularExpression between(uR"(\s+[|·•/–—]\s+)"_s);
    Found author;
    Found publisher;
    Found published;
    std::vector<bool> says(lines.size(), false);
    std::vector<bool> dates(lines.size(), false);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Line &line = lines[i];
        for (const QString &part : line.words.split(between)) {
            const QString day = dayOf(part, language);
            // What stands first is a title sooner than a byline.
            const QString persons = i > 0 ? bylineOf(part) : QString();
            const QString house = namedPublisherOf(part);
            published.take(day, line);
            author.take(persons, line);
            publisher.take(house, line);
            dates[i] = dates[i] || !day.isEmpty();
            says[i] = says[i] || !day.isEmpty() || !persons.isEmpty() || !house.isEmpty();
        }
    }
    const auto isBeside = [](const std::vector<bool> &those, std::size_t i) {
        return (i > 0 && those[i - 1]) || (i + 1 < those.size() && those[i + 1]);
    };
    for (std::size_t i = 1; i < lines.size(); ++i) {
        if (says[i] || !isBeside(dates, i))
            continue;
        if (const QString name = nameAndPlaceOf(lines[i].words); !name.isEmpty()) {
            author.take(name, lines[i]);
            says[i] = true;
        }
    }
    const std::vector<bool> saidBefore = says;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        if (says[i] || !isBeside(saidBefore, i))
            continue;
        if (const QString paper = paperOf(lines[i].words); !paper.isEmpty()) {
            publisher.take(paper, lines[i]);
            says[i] = true;
        }
    }
    TextHead head{{}, author.sure(), publisher.sure(), published.sure()};
    if (lines.size() > 1 && !says[0] && says[1])
        head.title = {lines[0].words, lines[0].number, lines[0].words};
    return head;
}

} // namespace chancery
