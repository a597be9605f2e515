// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/cell_values.h"

#include "core/markup/stated_day.h"

#include <QDate>
#include <QRegularExpression>

#include <array>
#include <cstdlib>
#include <utility>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

std::optional<Edtf> edtf(const QString &expression)
{
    auto parsed = Edtf::parse(expression);
    return parsed ? std::optional(*std::move(parsed)) : std::nullopt;
}

std::optional<Edtf> day(int year, int month, int dayOfMonth, const QString &time = {})
{
    if (!QDate::isValid(year, month, dayOfMonth) && !(year <= 0 && month >= 1 && month <= 12))
        return std::nullopt;
    const QString sign = year < 0 ? u"-"_s : QString();
    return edtf(u"%1%2-%3-%4%5"_s.arg(sign)
                    .arg(std::abs(year), 4, 10, QChar(u'0'))
                    .arg(month, 2, 10, QChar(u'0'))
                    .arg(dayOfMonth, 2, 10, QChar(u'0'))
                    .arg(time));
}

/// The time of day as ISO 8601 has it; empty of midnight and of what is no time.
QString timeIn(const QString &text)
{
    static const QRegularExpression clock(
        u"^T?(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?\\s*([AaPp]\\.?[Mm]\\.?)?\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?$"_s);
    const auto match = clock.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    int hour = match.captured(1).toInt();
    const QString half = match.captured(4).toLower();
    if (!half.isEmpty())
        hour = hour % 12 + (half.startsWith(u'p') ? 12 : 0);
    if (hour > 23)
        return {};
    const QString second = match.captured(3).isEmpty() ? u"00"_s : match.captured(3);
    QString zone = match.captured(5);
    if (zone == "UTC"_L1 || zone == "GMT"_L1)
        zone = u"Z"_s;
    if (zone.size() == 5)
        zone.insert(3, u':');
    if (hour == 0 && match.captured(2) == "00"_L1 && second == "00"_L1)
        return {};
    return u"T%1:%2:%3%4"_s.arg(hour, 2, 10, QChar(u'0')).arg(match.captured(2), second, zone);
}

const QRegularExpression &numbers()
{
    static const QRegularExpression form(
        u"^(\\d{1,4})\\s*[/.\\-]\\s*(\\d{1,2})\\s*[/.\\-]\\s*(\\d{1,4})(?:[ T,]+(.+))?$"_s);
    return form;
}

} // namespace

std::optional<Edtf> dateOf(const QString &year, const QString &month, const QString &dayOfMonth,
                           const QString &time)
{
    bool isYear = false;
    const int y = year.trimmed().toInt(&isYear);
    if (!isYear)
        return std::nullopt;
    // 44 BC is the astronomical year -43, as EDTF counts.
    const int counted = y < 0 ? y + 1 : y;
    const int m = month.trimmed().toInt();
    const int d = dayOfMonth.trimmed().toInt();
    const QString yearText =
        std::abs(counted) > 9999
            ? u"Y%1"_s.arg(counted)
            : (counted < 0 ? u"-"_s : QString()) + u"%1"_s.arg(std::abs(counted), 4, 10, QChar(u'0'));
    if (m == 0)
        return edtf(yearText);
    if (std::abs(counted) > 9999)
        return edtf(yearText);
    if (d == 0)
        return edtf(u"%1-%2"_s.arg(yearText).arg(m, 2, 10, QChar(u'0')));
    return day(counted, m, d, timeIn(time));
}

std::optional<Edtf> dateIn(const QString &cell, DateOrder order)
{
    const QString text = cell.simplified();
    if (text.isEmpty() || text.size() > 200)
        return std::nullopt;
    // Most files of many rows have nothing else.
    if (text.size() == 10 && text[4] == u'-' && text[7] == u'-') {
        if (auto date = edtf(text))
            return date;
    }
    static const QRegularExpression compact(u"^(\\d{4})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})Z?)?$"_s);
    if (const auto match = compact.match(text); match.hasMatch()) {
        const QString time =
            match.captured(4).isEmpty()
                ? QString()
                : timeIn(u"%1:%2:%3"_s.arg(match.captured(4), match.captured(5), match.captured(6)));
        return day(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt(), time);
    }
    static const QRegularExpression iso(u"^([+-]?\\d{4,})-(\\d{2})-(\\d{2})(?:[T ](.+))?$"_s);
    if (const auto match = iso.match(text); match.hasMatch() && !text.contains(u'/')) {
        if (match.captured(4).isEmpty())
            return edtf(text);
        const QString zoned = match.captured(4);
        return day(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt(),
                   timeIn(zoned));
    }
    if (const auto match = numbers().match(text); match.hasMatch()) {
        const QString first = match.captured(1);
        const QString last = match.captured(3);
        const QString time = timeIn(match.captured(4));
        if (first.size() == 4)
            return day(first.toInt(), match.captured(2).toInt(), last.toInt(), time);
        if (last.size() != 4)
            return std::nullopt;
        const int a = first.toInt();
        const int b = match.captured(2).toInt();
        // Points stand between day and month in that order wherever they are used.
        const bool isDayFirst = a > 12 || (b <= 12 && (order == DateOrder::DayFirst || text.contains(u'.')));
        return day(last.toInt(), isDayFirst ? b : a, isDayFirst ? a : b, time);
    }
    if (auto date = edtf(text))
        return date;
    static const QRegularExpression before(u"^(\\d{1,6})\\s*(BC|BCE|B\\.C\\.|v\\. ?Chr\\.)$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    if (const auto match = before.match(text); match.hasMatch())
        return dateOf(u"-"_s + match.captured(1), {}, {});
    static const QRegularExpression yearAlone(u"^(?:c(?:a|irca)?\\.?\\s*)(\\d{4})$"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    if (const auto match = yearAlone.match(text); match.hasMatch())
        return edtf(match.captured(1) + u'~');
    static const QRegularExpression monthName(u"\\p{L}{3,}"_s);
    if (!text.contains(monthName))
        return std::nullopt;
    const QString stated = statedDay(text, order == DateOrder::MonthFirst ? u"en-US"_s : u"en-GB"_s);
    return stated.isEmpty() ? std::nullopt : edtf(stated);
}

std::optional<DateOrder> orderToldBy(const QString &cell)
{
    const auto match = numbers().match(cell.simplified());
    if (!match.hasMatch() || match.captured(1).size() == 4 || match.captured(3).size() != 4 ||
        cell.contains(u'.'))
        return std::nullopt;
    if (match.captured(1).toInt() > 12)
        return DateOrder::DayFirst;
    if (match.captured(2).toInt() > 12)
        return DateOrder::MonthFirst;
    return std::nullopt;
}

std::optional<Edtf> span(const std::optional<Edtf> &from, const std::optional<Edtf> &to)
{
    if (!from || !to || from->toString() == to->toString() || from->toString().contains(u'/') ||
        to->toString().contains(u'/'))
        return from ? from : to;
    const auto first = from->earliest();
    const auto last = to->latest();
    if (first && last && *last < *first)
        return from;
    if (auto both = edtf(from->toString() + u'/' + to->toString()))
        return both;
    // Times at both ends are beyond what every interval may have: the days are not.
    return edtf(from->toString().section(u'T', 0, 0) + u'/' + to->toString().section(u'T', 0, 0));
}

std::optional<EventKind> eventKindIn(QStringView words)
{
    const QString text = words.toString().simplified().toLower();
    if (text.isEmpty())
        return std::nullopt;
    if (const auto kind = fromTerm<EventKind>(text))
        return kind;
    static const std::array<std::pair<QLatin1StringView, EventKind>, 27> stems{{
        {"summit"_L1, EventKind::Summit},         {"declaration"_L1, EventKind::Declaration},
        {"communiqu"_L1, EventKind::Declaration}, {"agreement"_L1, EventKind::Agreement},
        {"treaty"_L1, EventKind::Agreement},      {"accord"_L1, EventKind::Agreement},
        {"ceasefire"_L1, EventKind::Agreement},   {"sanction"_L1, EventKind::Sanction},
        {"embargo"_L1, EventKind::Sanction},      {"prisoner"_L1, EventKind::Exchange},
        {"exchange"_L1, EventKind::Exchange},     {"visit"_L1, EventKind::Visit},
        {"travel"_L1, EventKind::Visit},          {"meeting"_L1, EventKind::Meeting},
        {"talks"_L1, EventKind::Meeting},         {"conference"_L1, EventKind::Meeting},
        {"negotiat"_L1, EventKind::Meeting},      {"statement"_L1, EventKind::Statement},
        {"speech"_L1, EventKind::Statement},      {"address"_L1, EventKind::Statement},
        {"battle"_L1, EventKind::MilitaryAct},    {"attack"_L1, EventKind::MilitaryAct},
        {"offensive"_L1, EventKind::MilitaryAct}, {"shelling"_L1, EventKind::MilitaryAct},
        {"violence"_L1, EventKind::MilitaryAct},  {"invasion"_L1, EventKind::MilitaryAct},
        {"explosion"_L1, EventKind::MilitaryAct},
    }};
    for (const auto &[stem, kind] : stems) {
        const qsizetype at = text.indexOf(stem);
        if (at == 0 || (at > 0 && !text[at - 1].isLetter()))
            return kind;
    }
    return std::nullopt;
}

std::optional<EventStatus> eventStatusIn(QStringView word)
{
    const QString text = word.toString().simplified().toLower();
    if (text == "confirmed"_L1 || text == "tentative"_L1)
        return EventStatus::Planned;
    if (text == "canceled"_L1)
        return EventStatus::Cancelled;
    return text.isEmpty() ? std::nullopt : fromTerm<EventStatus>(text);
}

QString plainLine(const QString &html)
{
    QString text = html;
    if (text.contains(u'<')) {
        static const QRegularExpression tag(u"<[!/]?[A-Za-z][^<>]{0,1000}>"_s);
        text.replace(tag, u" "_s);
    }
    if (text.contains(u'&')) {
        static const std::array<std::pair<QLatin1StringView, QLatin1StringView>, 6> entities{
            {{"&nbsp;"_L1, " "_L1},
             {"&lt;"_L1, "<"_L1},
             {"&gt;"_L1, ">"_L1},
             {"&quot;"_L1, "\""_L1},
             {"&#39;"_L1, "'"_L1},
             {"&amp;"_L1, "&"_L1}}};
        for (const auto &[entity, character] : entities)
            text.replace(entity, character);
    }
    return text.simplified();
}

} // namespace chancery
