// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exports/timelinejs.h"

#include "core/domain/edtf_parts.h"
#include "core/exports/event_days.h"
#include "core/exports/exports_words.h"
#include "core/io/json_writer.h"

#include <cstdint>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace chancery {

using exports_words::tr;

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

/// A day, or an instant of one by the clock of its event.
void writeDate(JsonWriter &out, QLatin1StringView key, CivilDay day, Precision precision,
               std::optional<std::int64_t> clock = {})
{
    const CivilDay::Ymd ymd = day.toYmd();
    out.key(key);
    out.beginObject();
    // TimelineJS writes -1 as 1 BCE and knows no year 0, which EDTF's 0 is.
    out.member("year"_L1, ymd.year > 0 ? ymd.year : ymd.year - 1);
    if (precision != Precision::Year)
        out.member("month"_L1, ymd.month);
    if (precision == Precision::Day)
        out.member("day"_L1, ymd.day);
    if (clock) {
        out.member("hour"_L1, *clock / 3600);
        out.member("minute"_L1, *clock / 60 % 60);
    }
    out.endObject();
}

/// The clocks at which an event of one time, or of two, begins and ends.
struct Clocks
{
    CivilDay first;
    std::int64_t begin;
    CivilDay last;
    std::int64_t end;
    bool isInterval;
};

std::optional<Clocks> clocksOf(const EventColumns &columns, EventRow row, const std::optional<EventDate> &own)
{
    if (!own || !own->date.startClock() || !own->date.endClock())
        return std::nullopt;
    const auto dayOf = [](CivilSecond second) {
        return CivilDay{(second - (second % secondsPerDay + secondsPerDay) % secondsPerDay) / secondsPerDay};
    };
    const CivilSecond begin = columns.begin[row.value];
    const CivilSecond end = columns.end[row.value];
    const CivilDay first = dayOf(begin);
    const CivilDay last = dayOf(end);
    return Clocks{first, begin - first.daysSinceEpoch * secondsPerDay, last,
                  end - last.daysSinceEpoch * secondsPerDay, own->date.isInterval()};
}

void writeText(JsonWriter &out, const QString &headline, const QString &html)
{
    out.key("text"_L1);
    out.beginObject();
    out.member("headline"_L1, headline.toHtmlEscaped());
    out.member("text"_L1, html);
    out.endObject();
}

/// A slide is read at a glance: so many facts, a passage of each, and so much of it.
constexpr int factsOfSlide = 5;
constexpr qsizetype quoteLength = 240;

QString shortened(const QString &quote)
{
    if (quote.size() <= quoteLength)
        return quote;
    const qsizetype gap = quote.lastIndexOf(u' ', quoteLength);
    qsizetype end = gap > quoteLength / 2 ? gap : quoteLength;
    if (quote.at(end - 1).isHighSurrogate())
        --end;
    return quote.left(end) + u'…';
}

/// The first facts of an event as a list, each with a passage and where it comes from; what follows is
/// counted.
QString factsAsHtml(const Snapshot &snapshot, const EventId &event)
{
    QString html = u"<ul>"_s;
    int count = 0;
    for (const FactRow row : snapshot.factsOf(event)) {
        if (++count > factsOfSlide)
            continue;
        const Fact fact = snapshot.at(row);
        html += u"<li>"_s + fact.statement.toHtmlEscaped();
        for (const Evidence &evidence : fact.evidence) {
            const auto passageRow = snapshot.rowOf(evidence.passage);
            if (!passageRow)
                continue;
            const Passage passage = snapshot.at(*passageRow);
            html += u"<blockquote>%1 — %2, %3</blockquote>"_s.arg(
                shortened(passage.exact).toHtmlEscaped(), snapshot.title(passage.source).toHtmlEscaped(),
                label(evidence.relation).toHtmlEscaped());
            break;
        }
        html += u"</li>"_s;
    }
    html += u"</ul>"_s;
    if (count > factsOfSlide)
        html += u"<p>"_s + tr("and %1 more").arg(count - factsOfSlide) + u"</p>"_s;
    return html;
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
        const EventWords words = eventWords(snapshot, event.id);
        const auto clocks = clocksOf(columns, row, words.dates.own);
        // Of a set of days each stretch has a slide: on those between nothing was.
        std::vector<EdtfPart> parts =
            words.dates.own ? separateParts(words.dates.own->date) : std::vector<EdtfPart>();
        if (parts.empty())
            parts = {{first, last}};
        const QString status = label(columns.status[i], event.kind).toHtmlEscaped();
        const QString facts = factsAsHtml(snapshot, event.id);
        for (std::size_t part = 0; part < parts.size(); ++part) {
            const CivilDay begin = parts[part].first.value_or(parts[part].last.value_or(*first));
            const CivilDay end = parts[part].last.value_or(begin);
            const Precision precision = precisionOf(begin, end);
            out.beginObject();
            out.member("unique_id"_L1, event.id.toString() + (part > 0 ? u"-%1"_s.arg(part + 1) : QString()));
            if (clocks) {
                writeDate(out, "start_date"_L1, clocks->first, Precision::Day, clocks->begin);
                if (clocks->isInterval)
                    writeDate(out, "end_date"_L1, clocks->last, Precision::Day, clocks->end);
            } else {
                writeDate(out, "start_date"_L1, begin, precision);
                if (precision == Precision::Day && end != begin)
                    writeDate(out, "end_date"_L1, end, precision);
            }
            out.member("display_date"_L1, words.readableDates().toHtmlEscaped());
            out.member("group"_L1, label(event.kind));
            writeText(out, event.title, u"<p>"_s + status + u"</p>"_s + facts);
            out.endObject();
        }
    }
    out.endArray();
    out.endObject();
    return out.takeBytes() + '\n';
}

} // namespace chancery
