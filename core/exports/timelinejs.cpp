// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exports/timelinejs.h"

#include "core/exports/event_days.h"
#include "core/io/json_writer.h"

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

enum class Precision { Year, Month, Day };

/// How exactly a stretch of days is told: a whole year and a whole month are told as such.
Precision precisionOf(CivilDay first, CivilDay last)
{
    const CivilDay::Ymd a = first.toYmd();
    const CivilDay::Ymd b = last.toYmd();
    if (a.year != b.year || a.day != 1)
        return Precision::Day;
    if (a.month == 1 && b.month == 12 && b.day == 31)
        return Precision::Year;
    return a.month == b.month && b.day == daysInMonth(b.year, b.month) ? Precision::Month : Precision::Day;
}

void writeDate(JsonWriter &out, QLatin1StringView key, CivilDay day, Precision precision)
{
    const CivilDay::Ymd ymd = day.toYmd();
    out.key(key);
    out.beginObject();
    out.member("year"_L1, ymd.year);
    if (precision != Precision::Year)
        out.member("month"_L1, ymd.month);
    if (precision == Precision::Day)
        out.member("day"_L1, ymd.day);
    out.endObject();
}

void writeText(JsonWriter &out, const QString &headline, const QString &html)
{
    out.key("text"_L1);
    out.beginObject();
    out.member("headline"_L1, headline.toHtmlEscaped());
    out.member("text"_L1, html);
    out.endObject();
}

/// The facts of an event as a list, each with its passages and where they come from.
QString factsAsHtml(const Snapshot &snapshot, const EventId &event)
{
    QString html = u"<ul>"_s;
    for (const FactRow row : snapshot.factsOf(event)) {
        const Fact fact = snapshot.at(row);
        html += u"<li>"_s + fact.statement.toHtmlEscaped();
        for (const Evidence &evidence : fact.evidence) {
            const auto passageRow = snapshot.rowOf(evidence.passage);
            if (!passageRow)
                continue;
            const Passage passage = snapshot.at(*passageRow);
            html += u"<blockquote>%1 — %2, %3</blockquote>"_s.arg(
                passage.exact.toHtmlEscaped(), snapshot.title(passage.source).toHtmlEscaped(),
                label(evidence.relation).toHtmlEscaped());
        }
        html += u"</li>"_s;
    }
    return html + u"</ul>"_s;
}

} // namespace

QByteArray exportTimelineJs(const Snapshot &snapshot, const Progress &progress)
{
    const EventColumns &columns = snapshot.events();
    JsonWriter out;
    out.beginObject();
    out.key("title"_L1);
    out.beginObject();
    writeText(out, snapshot.info().title, snapshot.info().description.toHtmlEscaped());
    out.endObject();
    out.key("events"_L1);
    out.beginArray();
    for (std::uint32_t i = 0; i < columns.dated; ++i) {
        if (progress && i % 256 == 0 && !progress(static_cast<double>(i) / columns.dated))
            return {};
        const EventRow row{i};
        const EventDays days = eventDays(columns, row);
        const auto first = days.earliest ? days.earliest : days.latest;
        const auto last = days.latest ? days.latest : days.earliest;
        if (!first)
            continue; // TimelineJS has no place for all of time
        const Event event = snapshot.at(row);
        const Precision precision = precisionOf(*first, *last);
        out.beginObject();
        out.member("unique_id"_L1, event.id.toString());
        writeDate(out, "start_date"_L1, *first, precision);
        if (precision == Precision::Day && *last != *first)
            writeDate(out, "end_date"_L1, *last, precision);
        out.member("display_date"_L1, eventWords(snapshot, event.id).readableDates().toHtmlEscaped());
        out.member("group"_L1, label(event.kind));
        const QString status = label(columns.status.at(i), event.kind).toHtmlEscaped();
        writeText(out, event.title, u"<p>"_s + status + u"</p>"_s + factsAsHtml(snapshot, event.id));
        out.endObject();
    }
    out.endArray();
    out.endObject();
    return out.takeBytes() + '\n';
}

} // namespace chancery
