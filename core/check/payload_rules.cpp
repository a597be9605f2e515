// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/check_words.h"
#include "core/check/statement_words.h"
#include "core/check/warnings.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

namespace chancery {

using check_words::tr;

namespace {

QRegularExpression words(const QString &pattern)
{
    return QRegularExpression(u"\\b(?:%1)"_s.arg(pattern),
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::UseUnicodePropertiesOption);
}

bool anyMatches(const Supported &given, const QRegularExpression &pattern)
{
    return std::any_of(given.passages.begin(), given.passages.end(), [&pattern](const Passage *passage) {
        return pattern.match(passage->exact).hasMatch();
    });
}

QString inWords(double number)
{
    const bool isWhole = std::floor(number) == number && std::abs(number) < 1e15;
    const QLocale locale(QLocale::English); // the language of our own statements
    return isWhole ? locale.toString(number, 'f', 0)
                   : locale.toString(number, 'g', QLocale::FloatingPointShortest);
}

/// Whether a number stands in a text. `2 million` is 2, and 2,000,000, and a figure counted in thousands may
/// well be 2,000; dozens and hundreds may be anything.
bool hasNumber(const QString &text, double number)
{
    static const QRegularExpression vague =
        words(u"dozens|scores|hundreds|thousands|millions|billions|several|few|many|десят|сот|тысячи"_s);
    static const QRegularExpression third = words(u"thirds?\\b"_s);
    static const QRegularExpression half = words(u"(?:half|halves)\\b"_s);
    static const QRegularExpression quarter = words(u"quarters?\\b"_s);
    const auto isNear = [number](double value) { return std::abs(number - value) < 1; };
    // Shares, in per cent.
    if ((third.match(text).hasMatch() && (isNear(33.3) || isNear(66.7))) ||
        (half.match(text).hasMatch() && isNear(50)) ||
        (quarter.match(text).hasMatch() && (isNear(25) || isNear(75))))
        return true;
    number = std::abs(number); // a minus sign may be a word
    for (const double one : numbersIn(text)) {
        for (const double scale : {1.0, 1e3, 1e6, 1e9}) {
            if (std::abs(one - number) < 1e-9 * std::max(1.0, std::abs(number)) ||
                std::abs(one * scale - number) < 1e-9 * std::abs(number) ||
                std::abs(one - number * scale) < 1e-9 * std::abs(one))
                return true;
        }
    }
    return vague.match(text).hasMatch();
}

void warnOfNumber(const Supported &given, const FigurePayload &figure, Findings &findings)
{
    const auto isThere = [&given](double number) {
        return std::any_of(given.passages.begin(), given.passages.end(),
                           [number](const Passage *passage) { return hasNumber(passage->exact, number); });
    };
    const auto warn = [&](double number, const QString &member) {
        findings.add(Severity::Warning, member,
                     tr("none of the passages of fact %1 has the number %2")
                         .arg(given.fact.id.toString(), inWords(number)));
    };
    if (!isThere(figure.value.low))
        warn(figure.value.low, u"/value/low"_s);
    else if (figure.value.high && !isThere(*figure.value.high))
        warn(*figure.value.high, u"/value/high"_s);
}

constexpr std::array months{"jan", "feb", "mar", "apr", "may", "jun",
                            "jul", "aug", "sep", "oct", "nov", "dec"};

/// What a text says of dates: years anywhere, and months and days where they are spelt out in English.
struct SpokenDates
{
    std::set<int> years;
    std::set<int> months;
    std::set<std::pair<int, int>> days; ///< month and day
};

SpokenDates datesIn(const QString &text, bool isEnglish)
{
    static const QRegularExpression year(u"(?<![\\d.,])(?:1[5-9]|20|21)\\d\\d(?![\\d]|[.,]\\d)"_s);
    static const QRegularExpression iso(u"\\b(\\d{4})-(\\d\\d)-(\\d\\d)\\b"_s);
    static const QRegularExpression named(
        u"(?:\\b(\\d{1,2})(?:st|nd|rd|th)?(?:\\s*[–-]\\s*(\\d{1,2}))?\\s+(?:of\\s+)?)?"
        "\\b(Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ch|il|ust|ember|ober)?\\.?"
        "(?:\\s+(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:\\s*[–-]\\s*(\\d{1,2})(?!\\d))?)?"_s);
    SpokenDates dates;
    auto found = year.globalMatch(text);
    while (found.hasNext())
        dates.years.insert(found.next().captured().toInt());
    found = iso.globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        dates.months.insert(match.captured(2).toInt());
        dates.days.insert({match.captured(2).toInt(), match.captured(3).toInt()});
    }
    found = isEnglish ? named.globalMatch(text) : QRegularExpressionMatchIterator();
    while (isEnglish && found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const QString name = match.captured(3).left(3).toLower();
        const auto at = std::find_if(months.begin(), months.end(),
                                     [&name](const char *one) { return name == QLatin1StringView(one); });
        const int month = static_cast<int>(at - months.begin()) + 1;
        dates.months.insert(month);
        for (const int group : {1, 2, 4, 5}) {
            if (match.hasCaptured(group) && !match.captured(group).isEmpty())
                dates.days.insert({month, match.captured(group).toInt()});
        }
    }
    return dates;
}

/// A date is at odds with its passages where these name a year, a month or a day, and none is its own. What
/// they do not name is reckoned from the day of the report.
void warnOfDate(const Supported &given, Findings &findings)
{
    const auto &date = given.fact.date;
    if (!date || !date->earliest() || !date->latest())
        return;
    SpokenDates spoken;
    for (const Passage *passage : given.passages) {
        const SpokenDates dates = datesIn(passage->exact, given.isEnglish);
        spoken.years.insert(dates.years.begin(), dates.years.end());
        spoken.months.insert(dates.months.begin(), dates.months.end());
        spoken.days.insert(dates.days.begin(), dates.days.end());
    }
    const CivilDay from = *date->earliest();
    const CivilDay to = *date->latest();
    const auto warn = [&](const QString &part) {
        findings.add(Severity::Warning, u"/date"_s,
                     tr("none of the passages of fact %1 has the date %2: they name %3")
                         .arg(given.fact.id.toString(), date->toString(), part));
    };
    const auto [firstYear, firstMonth, firstDay] = from.toYmd();
    const auto [lastYear, lastMonth, lastDay] = to.toYmd();
    // “Last month”, “on Saturday”: reckoned from the day of the report, whatever other passages name.
    static const QRegularExpression relative = words(u"(?:last|next|this|previous|past|coming|earlier|"
                                                     u"following)\\s+(?:day|week|weekend|month|quarter|year|"
                                                     "spring|summer|autumn|fall|winter|night|evening|morning)"
                                                     "|ago\\b|today|yesterday|tomorrow|tonight|eve\\b|"
                                                     "(?:mon|tues|wednes|thurs|fri|satur|sun)day|recent"_s);
    if (anyMatches(given, relative))
        return;
    const auto fitsYear = [&date, first = firstYear, last = lastYear](int year) {
        // 24:00 of the last day of a year is of the next.
        return (year >= first && year <= last) || date->toString().contains(QString::number(year));
    };
    const bool yearFits =
        spoken.years.empty() || std::any_of(spoken.years.begin(), spoken.years.end(), fitsYear);
    if (!yearFits) {
        warn(QString::number(*spoken.years.begin()));
        return;
    }
    const bool isInOneMonth = firstYear == lastYear && firstMonth == lastMonth;
    if (!isInOneMonth)
        return;
    const QLocale english(QLocale::English);
    if (!spoken.months.empty() && !spoken.months.contains(static_cast<int>(firstMonth))) {
        warn(english.standaloneMonthName(*spoken.months.begin()));
        return;
    }
    if (firstDay != lastDay || spoken.days.empty())
        return;
    const bool namesMonth =
        std::any_of(spoken.days.begin(), spoken.days.end(),
                    [&, m = firstMonth](const auto &day) { return day.first == static_cast<int>(m); });
    if (namesMonth && !spoken.days.contains({static_cast<int>(firstMonth), static_cast<int>(firstDay)})) {
        const auto other =
            *std::find_if(spoken.days.begin(), spoken.days.end(),
                          [&, m = firstMonth](const auto &day) { return day.first == static_cast<int>(m); });
        warn(tr("%1 %2").arg(other.second).arg(english.standaloneMonthName(other.first)));
    }
}

/// Words that stand for somebody who was named before, or tell him by his office.
const QRegularExpression &standIns(ParticipantKind kind)
{
    static const QRegularExpression ofPersons = words(
        u"(?:he|she|him|her|his|hers|i|my|presidents?|premiers?|(?:prime "
        u")?ministers?|chancellors?|king|queen|"
        "pope|spokes\\w+|secretar\\w+|officials?|diplomats?|advis[eo]rs?|ambassadors?|envoys?|negotiators?|"
        "commanders?|generals?|governors?|mayors?|leader|chief|head|chair\\w*|wife|husband)\\b"_s);
    static const QRegularExpression ofOthers = words(
        u"(?:they|them|their|theirs|we|our|us|it|its|both|others?|sides?|leaders?|parties|officials?|"
        "diplomats?|advis[eo]rs?|negotiators?|delegations?|representatives?|governments?|administration|"
        "ministry|cabinet|parliament|capital|presidents?|(?:prime )?ministers?|forces|troops|army|military)\\b"_s);
    return kind == ParticipantKind::Person ? ofPersons : ofOthers;
}

bool standsIn(const QString &text, const Participant &participant)
{
    QStringList forms{participant.name};
    forms.append(participant.aliases);
    for (const QString &form : forms) {
        if (text.contains(form, Qt::CaseInsensitive))
            return true;
        // “Keller”, “Ukrainian”: a name's last word, or the beginning of one that is a name.
        const QStringList parts = form.split(u' ', Qt::SkipEmptyParts);
        for (const QString &part : parts) {
            const bool isLast = &part == &parts.back();
            const bool isPerson = participant.kind == ParticipantKind::Person;
            constexpr qsizetype stem = 4;
            if ((isPerson && !isLast) || part.size() < 2 || (!isPerson && part.at(0).isLower()))
                continue;
            const QRegularExpression pattern =
                words(QRegularExpression::escape(isPerson ? part : part.left(stem)));
            if (pattern.match(text).hasMatch())
                return true;
        }
    }
    return false;
}

void warnOfName(const Supported &given, const ParticipantId &id, const QString &member,
                const CheckContext &context, Findings &findings)
{
    const Participant *participant = context.participant(id);
    if (!participant)
        return;
    std::vector<const Participant *> near{participant};
    for (const ParticipantId &group : participant->memberOf) {
        if (const Participant *one = context.participant(group))
            near.push_back(one);
    }
    for (const Passage *passage : given.passages) {
        if (standIns(participant->kind).match(passage->exact).hasMatch())
            return;
        for (const Participant *one : near) {
            if (standsIn(passage->exact, *one))
                return;
        }
    }
    findings.add(
        Severity::Warning, member,
        tr("none of the passages of fact %1 names %2").arg(given.fact.id.toString(), context.named(id)));
}

/// The words that a passage has one of where it gives somebody a role; none where no words tell.
QString wordsOf(Role role)
{
    switch (role) {
    case Role::Host:
        return u"host|receiv|welcom|convok|conven|invit|organi[sz]|held by|venue|soil|where|at "
               u"(?:his|her|their) "
               "residence"_s;
    case Role::Chair:
        return u"chair|presid|led\\b|lead|head|moderat"_s;
    case Role::Signatory:
        return u"sign|initial|conclud|seal|ink|ratif|adopt|commit|agree|undersigned|accord|part(?:y|ies) to"_s;
    case Role::Invited:
        return u"invit"_s;
    case Role::Absent:
        return u"absent|absence|not\\b|n[’']t\\b|no\\b|without|miss|skip|declin|boycott|stay(?:ed|s)? "
               u"away|cancel|"
               "refus|instead|exclu|left out|empty"_s;
    default:
        return {};
    }
}

void warnOfRole(const Supported &given, Role role, Findings &findings)
{
    const QString pattern = wordsOf(role);
    if (!given.isEnglish || pattern.isEmpty() || anyMatches(given, words(pattern)))
        return;
    findings.add(
        Severity::Warning, u"/role"_s,
        tr("none of the passages of fact %1 has the role “%2”").arg(given.fact.id.toString(), label(role)));
}

} // namespace

void warnOfPayload(const Supported &given, const CheckContext &context, Findings &findings)
{
    const Fact &fact = given.fact;
    if (const auto *figure = std::get_if<FigurePayload>(&fact.payload))
        warnOfNumber(given, *figure, findings);
    if (fact.kind() == FactKind::EventDate)
        warnOfDate(given, findings);
    if (const auto *part = std::get_if<ParticipationPayload>(&fact.payload)) {
        warnOfName(given, part->participant, u"/participant"_s, context, findings);
        warnOfRole(given, part->role, findings);
    } else if (const auto *position = std::get_if<PositionPayload>(&fact.payload)) {
        warnOfName(given, position->participant, u"/participant"_s, context, findings);
    }
    if (!fact.speaker.isEmpty())
        warnOfName(given, fact.speaker, u"/speaker"_s, context, findings);
}

} // namespace chancery
