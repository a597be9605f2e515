// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/edtf.h"

#include "core/domain/edtf_grammar.h"
#include "core/domain/time_range.h"

#include <algorithm>

namespace chancery {

namespace {
/// The first day of the expression, or none as soon as one member has no start.
std::optional<CivilDay> firstDay(const edtf::Expression &expression)
{
    std::optional<CivilDay> day;
    for (const edtf::Member &member : expression.members) {
        if (!member.first)
            return std::nullopt;
        day = day ? std::min(*day, member.first->earliest) : member.first->earliest;
    }
    return day;
}

std::optional<CivilDay> lastDay(const edtf::Expression &expression)
{
    std::optional<CivilDay> day;
    for (const edtf::Member &member : expression.members) {
        if (!member.last)
            return std::nullopt;
        day = day ? std::max(*day, member.last->latest) : member.last->latest;
    }
    return day;
}

/// Between clocks of two zones the end may show an earlier day than the start, though it comes later:
/// `latest` and `end` are then told by the clock of the start, so that no date's last day is before its
/// first.
void putInOrder(const std::optional<CivilDay> &earliest, const std::optional<ClockTime> &start,
                std::optional<CivilDay> &latest, std::optional<ClockTime> &end)
{
    if (!earliest || !latest || *earliest <= *latest || !start || !end)
        return;
    const int ahead = start->offset.value_or(0) - end->offset.value_or(0);
    const CivilSecond second = latest->daysSinceEpoch * secondsPerDay + end->second + ahead;
    const CivilSecond inDay = (second % secondsPerDay + secondsPerDay) % secondsPerDay;
    latest = CivilDay{(second - inDay) / secondsPerDay};
    end = ClockTime{static_cast<int>(inDay), end->length, start->offset};
}

/// An end of an interval by itself: as written, or what a duration comes to, or a time of which something is
/// left out.
QString endAlone(QStringView written, const std::optional<edtf::Date> &date)
{
    const bool isWhole = !written.startsWith(u'P') && !written.contains(u':');
    return isWhole || !date ? written.toString()
                            : date->yearDigits + u'-' + date->month + u'-' + date->day + date->time;
}

} // namespace

Result<Edtf, EdtfError> Edtf::parse(QStringView expression)
{
    const auto parsed = edtf::parse(expression);
    if (!parsed)
        return parsed.error();

    Edtf result;
    result.m_expression = expression.toString();
    result.m_level = parsed->level;
    result.m_earliest = firstDay(*parsed);
    result.m_latest = lastDay(*parsed);
    if (parsed->members.size() == 1) {
        const edtf::Member &only = parsed->members.front();
        result.m_startClock = only.first ? only.first->clock : std::nullopt;
        result.m_endClock = only.last ? only.last->clock : std::nullopt;
    }
    putInOrder(result.m_earliest, result.m_startClock, result.m_latest, result.m_endClock);
    result.m_iso8601 = parsed->isIso8601;
    result.m_interval = parsed->kind == edtf::Expression::Kind::Interval;
    for (const edtf::Member &member : parsed->members) {
        using End = edtf::Member::End;
        result.m_openStart |= member.start == End::Open;
        result.m_unknownStart |= member.start == End::Unknown;
        result.m_openEnd |= member.end == End::Open;
        result.m_unknownEnd |= member.end == End::Unknown;
        for (const auto &date : {member.first, member.last}) {
            if (!date)
                continue;
            for (const edtf::Qualifier &qualifier : date->qualifiers) {
                result.m_uncertain |= qualifier.uncertain;
                result.m_approximate |= qualifier.approximate;
            }
        }
    }
    if (result.m_interval) {
        const qsizetype slash = result.m_expression.indexOf(QLatin1Char('/'));
        const edtf::Member &only = parsed->members.front();
        result.m_start = endAlone(QStringView(result.m_expression).first(slash), only.first);
        result.m_end = endAlone(QStringView(result.m_expression).sliced(slash + 1), only.last);
    } else {
        result.m_start = result.m_expression;
        result.m_end = result.m_expression;
    }
    return result;
}

QString Edtf::toReadable() const
{
    const auto parsed = edtf::parse(m_expression);
    return parsed ? edtf::readable(*parsed) : m_expression;
}

} // namespace chancery
