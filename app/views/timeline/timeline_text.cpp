// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/timeline_text.h"

#include "core/analysis/event_dates.h"
#include "core/analysis/reported_dates.h"
#include "core/domain/civil_day.h"
#include "core/domain/counted.h"
#include "core/domain/plural.h"
#include "core/domain/zoned_date.h"
#include "core/names/roots_in_words.h"
#include "core/text/shown_text.h"
#include "core/timeline/time_grid.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Timeline", text);
}

/// How many independent sources carry an event, and where few facts do, which these are.
QString sourcesOf(const Snapshot &snapshot, EventRow row)
{
    const std::vector<FactRow> facts = snapshot.factsOf(snapshot.idAt(row), mostDatingFacts + 1);
    if (facts.size() <= mostDatingFacts) {
        const std::vector<FactRoot> roots = snapshot.rootsOf(std::span<const FactRow>(facts));
        return rootsInWords(snapshot, std::span<const FactRoot>(roots));
    }
    const int count = snapshot.events().weight[row.value];
    return plural("Timeline", "%Ln independent source", "%Ln independent sources", count);
}

QString dayText(CivilSecond time)
{
    const auto [year, month, dayOfMonth] = CivilDay{cellOf(time, secondsPerDay)}.toYmd();
    const QLocale locale;
    return u"%1 %2 %3"_s.arg(locale.toString(dayOfMonth), locale.standaloneMonthName(month),
                             yearLabel(year, locale));
}

/// Kind, status, sources, and what else is to be seen of the mark of an event.
QStringList stateOf(const TimelineLanes &lanes, EventRow row)
{
    const EventColumns &events = lanes.snapshot()->events();
    const EventKind kind = events.kind[row.value];
    const std::uint16_t flags = events.flags[row.value];
    QStringList parts{label(kind), label(events.status[row.value], kind), sourcesOf(*lanes.snapshot(), row)};
    if ((flags & EventFlag::Denied) != 0)
        parts.append(tr("denied"));
    if ((flags & EventFlag::StatusDiffers) != 0)
        parts.append(tr("reports differ on its state"));
    if (lanes.isPale(row))
        parts.append(tr("left out by the filter"));
    return parts;
}

} // namespace

QString readableDate(const Snapshot &snapshot, EventRow row, const std::optional<Zone> &clock)
{
    const EventDates dates = eventDatesOf(snapshot, snapshot.idAt(row), mostDatingFacts);
    const auto told = [&](const Edtf &date) { return toReadable(date, snapshot.info().timeZone, clock); };
    QStringList words{dates.own ? told(dates.own->date) : tr("no date given")};
    for (const OtherEventDate &other : dates.others)
        words.append(u"%1: %2"_s.arg(label(other.kind), told(other.date)));
    return words.join(u"; "_s);
}

QString spokenEvent(const TimelineLanes &lanes, EventRow row, const std::optional<Zone> &clock)
{
    const Snapshot &snapshot = *lanes.snapshot();
    QStringList parts = stateOf(lanes, row);
    parts.prepend(snapshot.title(snapshot.idAt(row)));
    parts.insert(2, readableDate(snapshot, row, clock));
    return parts.join(u", "_s);
}

QString eventToolTip(const TimelineLanes &lanes, EventRow row, const std::optional<Zone> &clock)
{
    const Snapshot &snapshot = *lanes.snapshot();
    return u"<p style='white-space:pre-wrap'><b>%1</b><br>%2<br>%3</p>"_s.arg(
        asHtml(snapshot.title(snapshot.idAt(row))), asHtml(readableDate(snapshot, row, clock)),
        asHtml(stateOf(lanes, row).join(u" · "_s)));
}

QString foldToolTip(const TimelineLanes &lanes, const FrameFold &fold)
{
    const EventColumns &events = lanes.snapshot()->events();
    const EventTimes &times = lanes.times();
    std::array<std::uint32_t, 16> kinds{};
    TimeRange range{times.begin[fold.top.value], times.end[fold.top.value]};
    std::uint32_t count = 0;
    lanes.visitFolded(fold, [&](EventRow event) {
        ++kinds[static_cast<std::size_t>(events.kind[event.value])];
        range.begin = std::min(range.begin, times.begin[event.value]);
        range.end = std::max(range.end, times.end[event.value]);
        ++count;
    });
    const QLocale locale;
    QStringList parts;
    for (std::size_t kind = 0; kind < kinds.size(); ++kind)
        if (kinds[kind] > 0)
            parts.append(u"%1 × %2"_s.arg(locale.toString(kinds[kind]), label(static_cast<EventKind>(kind))));
    const QString from = dayText(range.begin);
    const QString to = dayText(range.end - 1);
    return u"<p style='white-space:pre-wrap'><b>%1</b><br>%2<br>%3<br>%4</p>"_s.arg(
        tr("%1, folded").arg(counted(count, ObjectKind::Event)),
        asHtml(from == to ? from : u"%1 – %2"_s.arg(from, to)), asHtml(parts.join(u" · "_s)),
        asHtml(fold.isOverflow ? tr("Double click or Enter gives every event of the lane a row")
                               : tr("Double click or Enter zooms to them")));
}

} // namespace chancery
