// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/names/short_date.h"

#include "core/domain/edtf_parts.h"
#include "core/names/names_words.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <vector>

namespace chancery {

using names_words::tr;

namespace {

QString monthName(int month)
{
    static constexpr std::array names{QT_TRANSLATE_NOOP("Names", "Jan"), QT_TRANSLATE_NOOP("Names", "Feb"),
                                      QT_TRANSLATE_NOOP("Names", "Mar"), QT_TRANSLATE_NOOP("Names", "Apr"),
                                      QT_TRANSLATE_NOOP("Names", "May"), QT_TRANSLATE_NOOP("Names", "Jun"),
                                      QT_TRANSLATE_NOOP("Names", "Jul"), QT_TRANSLATE_NOOP("Names", "Aug"),
                                      QT_TRANSLATE_NOOP("Names", "Sep"), QT_TRANSLATE_NOOP("Names", "Oct"),
                                      QT_TRANSLATE_NOOP("Names", "Nov"), QT_TRANSLATE_NOOP("Names", "Dec")};
    return tr(names.at(static_cast<std::size_t>(month - 1)));
}

using Ymd = CivilDay::Ymd;

/// Some languages set a full stop after the number of a day, and after no other.
QString dayName(int day)
{
    return tr("%L1").arg(day);
}

QString dayMonth(const Ymd &day)
{
    return tr("%1 %2").arg(dayName(day.day), monthName(day.month));
}

QString whole(const Ymd &day)
{
    return tr("%1 %2").arg(dayMonth(day)).arg(day.year);
}

/// From a first to a last day, both included, with what they have in common said once.
QString span(CivilDay firstDay, CivilDay lastDay)
{
    const Ymd first = firstDay.toYmd();
    const Ymd last = lastDay.toYmd();
    if (firstDay == lastDay)
        return whole(first);
    const bool wholeMonths = first.day == 1 && last.day == daysInMonth(last.year, last.month);
    if (wholeMonths && first.month == 1 && last.month == 12)
        return first.year == last.year ? QString::number(first.year)
                                       : tr("%1–%2").arg(first.year).arg(last.year);
    if (first.year != last.year)
        return tr("%1 – %2").arg(whole(first), whole(last));
    if (wholeMonths)
        return first.month == last.month
                   ? tr("%1 %2").arg(monthName(first.month)).arg(first.year)
                   : tr("%1–%2 %3").arg(monthName(first.month), monthName(last.month)).arg(first.year);
    if (first.month == last.month)
        return tr("%1–%2").arg(dayName(first.day), whole(last));
    return tr("%1 – %2").arg(dayMonth(first), whole(last));
}

/// `3, 6 Jan 2026` where all the days of a set are meant, `3 / 6 Jan 2026` where it is one of them.
QString daysOfSet(const std::vector<EdtfPart> &parts, bool areAll)
{
    const QString between = areAll ? QStringLiteral(", ") : QStringLiteral(" / ");
    const Ymd first = parts.front().first->toYmd();
    QStringList days;
    QStringList spans;
    for (const EdtfPart &part : parts) {
        const Ymd begin = part.first->toYmd();
        const Ymd end = part.last->toYmd();
        spans.append(span(*part.first, *part.last));
        if (begin.year == first.year && end.year == first.year && begin.month == first.month &&
            end.month == first.month)
            days.append(begin.day == end.day ? dayName(begin.day)
                                             : tr("%1–%2").arg(dayName(begin.day), dayName(end.day)));
    }
    // What they have in common is said once.
    if (days.size() == spans.size())
        return tr("%1 %2").arg(tr("%1 %2").arg(days.join(between), monthName(first.month))).arg(first.year);
    return spans.join(between);
}

QString qualified(QString text, bool approximate, bool uncertain)
{
    if (approximate)
        text = tr("about %1").arg(text);
    return uncertain ? tr("%1?").arg(text) : text;
}

CivilDay dayOf(CivilSecond second)
{
    const CivilSecond day =
        second >= 0 ? second / secondsPerDay : -((-second + secondsPerDay - 1) / secondsPerDay);
    return {day};
}

} // namespace

QString shortDay(CivilDay day, bool hasYear)
{
    return hasYear ? whole(day.toYmd()) : dayMonth(day.toYmd());
}

QString shortDate(const EventColumns &events, EventRow row)
{
    if (row.value >= events.dated)
        return tr("no date");
    const std::uint16_t flags = events.flags[row.value];
    const CivilDay first = dayOf(events.begin[row.value]);
    const CivilDay last = dayOf(events.end[row.value] - 1);
    QString text;
    if ((flags & UnknownStart) != 0)
        text = tr("by %1").arg(whole(last.toYmd()));
    else if ((flags & OpenStart) != 0)
        text = tr("until %1").arg(whole(last.toYmd()));
    else if ((flags & (OpenEnd | UnknownEnd)) != 0)
        text = tr("from %1").arg(whole(first.toYmd()));
    else
        text = span(first, last);
    return qualified(text, (flags & Approximate) != 0, (flags & Uncertain) != 0);
}

QString shortDate(const Edtf &date)
{
    // Of the sets of level 2 a few days, "some day up to", `[..2026-01-02]`, and "some day from" have a short
    // form.
    const bool byThen = !date.isInterval() && !date.earliest() && date.latest();
    const bool notBefore = !date.isInterval() && date.earliest() && !date.latest();
    if (date.level() == 2 && !byThen && !notBefore) {
        constexpr std::size_t mostParts = 4;
        const std::vector<EdtfPart> parts = separateParts(date);
        const bool isShort = !parts.empty() && parts.size() <= mostParts &&
                             std::all_of(parts.begin(), parts.end(),
                                         [](const EdtfPart &part) { return part.first && part.last; });
        return isShort ? qualified(daysOfSet(parts, meansAll(date)), date.isApproximate(), date.isUncertain())
                       : date.toReadable();
    }
    QString text;
    if (date.earliest() && date.latest())
        text = span(*date.earliest(), *date.latest());
    else if (date.latest())
        text = byThen || date.hasUnknownStart() ? tr("by %1").arg(whole(date.latest()->toYmd()))
                                                : tr("until %1").arg(whole(date.latest()->toYmd()));
    else if (date.earliest())
        text = notBefore || date.hasUnknownEnd() ? tr("%1 or later").arg(whole(date.earliest()->toYmd()))
                                                 : tr("from %1").arg(whole(date.earliest()->toYmd()));
    else
        return date.toReadable();
    return qualified(text, date.isApproximate(), date.isUncertain());
}

} // namespace chancery
