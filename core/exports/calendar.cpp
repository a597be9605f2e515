// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exports/calendar.h"

#include "core/domain/edtf_parts.h"
#include "core/domain/zone.h"
#include "core/exports/event_days.h"
#include "core/exports/exports_words.h"

#include <set>
#include <vector>

using namespace Qt::StringLiterals;

namespace chancery {

using exports_words::tr;

namespace {

/// TEXT of RFC 5545, 3.3.11. Control characters but line breaks are not allowed in it.
QString escaped(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (c == u'\\' || c == u';' || c == u',')
            result += u'\\';
        if (c == u'\n')
            result += u"\\n"_s;
        else if (c.unicode() >= 0x20 && c.unicode() != 0x7f)
            result += c;
    }
    return result;
}

class CalendarWriter
{
public:
    /// A content line, folded to 75 octets (3.1) between characters.
    void line(const QString &content)
    {
        qsizetype used = 0;
        for (const QString &character : characters(content)) {
            const QByteArray utf8 = character.toUtf8();
            if (used + utf8.size() > 75) {
                m_bytes += "\r\n ";
                used = 1;
            }
            m_bytes += utf8;
            used += utf8.size();
        }
        m_bytes += "\r\n";
    }

    void text(const QString &property, const QString &value)
    {
        if (!value.isEmpty())
            line(property + u':' + escaped(value));
    }

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    static QStringList characters(const QString &text)
    {
        QStringList result;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool isPair = text.at(i).isHighSurrogate() && i + 1 < text.size();
            result.append(text.mid(i, isPair ? 2 : 1));
            i += isPair ? 1 : 0;
        }
        return result;
    }

    QByteArray m_bytes;
};

/// DATE of RFC 5545, 3.3.4: four digits of a year of our era.
std::optional<QString> spelled(CivilDay day)
{
    const CivilDay::Ymd ymd = day.toYmd();
    if (ymd.year < 1 || ymd.year > 9999)
        return std::nullopt;
    return u"%1%2%3"_s.arg(ymd.year, 4, 10, QChar(u'0'))
        .arg(ymd.month, 2, 10, QChar(u'0'))
        .arg(ymd.day, 2, 10, QChar(u'0'));
}

/// CONFIRMED is said of what happened on days that are known, and of nothing else. What happened some time in
/// a month is not known by its day.
QString stateOf(EventStatus status, std::uint16_t flags, bool isOneDay)
{
    if (status == EventStatus::Cancelled)
        return u"CANCELLED"_s;
    // What has lapsed since was made or held on its day.
    const bool isDone = status == EventStatus::Held || status == EventStatus::Signed ||
                        status == EventStatus::CarriedOut || status == EventStatus::Lapsed;
    const bool hasDays = isOneDay || (flags & Interval) != 0;
    constexpr std::uint16_t doubts = Approximate | Uncertain | OpenStart | OpenEnd | UnknownStart |
                                     UnknownEnd | DatesDiffer | StatusDiffers | Denied;
    return isDone && hasDays && (flags & doubts) == 0 ? u"CONFIRMED"_s : u"TENTATIVE"_s;
}

/// DATE-TIME of RFC 5545, 3.3.5.
std::optional<QString> spelled(CivilSecond second)
{
    const std::int64_t day =
        second >= 0 ? second / secondsPerDay : -((-second + secondsPerDay - 1) / secondsPerDay);
    const auto date = spelled(CivilDay{day});
    if (!date)
        return std::nullopt;
    const std::int64_t clock = second - day * secondsPerDay;
    return u"%1T%2%3%4"_s.arg(*date)
        .arg(clock / 3600, 2, 10, QChar(u'0'))
        .arg(clock / 60 % 60, 2, 10, QChar(u'0'))
        .arg(clock % 60, 2, 10, QChar(u'0'));
}

/// When an event begins and ends, as the values of DTSTART and DTEND with what leads them.
struct Span
{
    QString start;
    QString end; ///< empty where it ends as it begins
};

/// Of an event of which a time of day is told: instants in UTC where the zone of its clock is known, else
/// times of nobody's zone.
std::optional<Span> clockSpan(const DossierInfo &info, const EventColumns &columns, EventRow row,
                              const Edtf &date)
{
    if (!date.startClock() || !date.endClock() || row.value >= columns.dated)
        return std::nullopt;
    const std::optional<Zone> zone = Zone::named(info.timeZone);
    const bool isInstant = zone || date.startClock()->offset;
    const auto value = [&](CivilSecond clock) {
        const auto text = spelled(zone ? zone->instantOf(clock) : clock);
        return text && isInstant ? std::optional(*text + u'Z') : text;
    };
    const auto start = value(columns.begin[row.value]);
    const auto end = value(columns.end[row.value]);
    if (!start || !end)
        return std::nullopt;
    return Span{u":"_s + *start, date.isInterval() ? u":"_s + *end : QString()};
}

/// Days as a whole: the end of RFC 5545 is the day after the last. What has no first or no last day is
/// nothing that a calendar has a place for: on the day that is known it would be said to begin and end.
std::optional<Span> daySpan(const EventDays &days)
{
    if (!days.earliest || !days.latest)
        return std::nullopt;
    const auto start = spelled(*days.earliest);
    const auto end = spelled(CivilDay{days.latest->daysSinceEpoch + 1});
    if (!start || !end)
        return std::nullopt;
    return Span{u";VALUE=DATE:"_s + *start, u";VALUE=DATE:"_s + *end};
}

/// Of a set of days, each stretch of them that has both its ends; empty for any other date.
std::vector<Span> partSpans(const Edtf &date)
{
    std::vector<Span> spans;
    for (const EdtfPart &part : separateParts(date)) {
        if (const auto span = daySpan({part.first, part.last}))
            spans.push_back(*span);
    }
    return spans;
}

/// Whether what reports say of its state beside the one it has is but how it came to it: it was planned, then
/// held.
bool cameToItsState(const Snapshot &snapshot, const EventId &event)
{
    for (const FactRow row : snapshot.factsOf(event)) {
        const Fact fact = snapshot.at(row);
        const auto *state = std::get_if<EventStatusPayload>(&fact.payload);
        if (!state || state->event != event || fact.assertion == Assertion::Denied)
            continue;
        switch (state->status) {
        case EventStatus::Possible:
        case EventStatus::Planned:
        case EventStatus::Draft:
        case EventStatus::Agreed:
        case EventStatus::Ongoing:
        case EventStatus::Held:
        case EventStatus::Signed:
        case EventStatus::CarriedOut:
            break;
        default:
            return false;
        }
    }
    return true;
}

/// The days on which came out what an event's facts rest on. The last is when what is known of it changed,
/// and each after the first a revision, so that a calendar takes a later export for the newer one.
std::set<CivilDay> revisionsOf(const Snapshot &snapshot, const EventId &event)
{
    std::set<CivilDay> days;
    for (const FactRow row : snapshot.factsOf(event)) {
        for (const Evidence &evidence : snapshot.at(row).evidence) {
            const auto passageRow = snapshot.rowOf(evidence.passage);
            if (!passageRow)
                continue;
            const Passage passage = snapshot.at(*passageRow);
            std::optional<Edtf> published = passage.published;
            if (const auto source = snapshot.rowOf(passage.source); source && !published)
                published = snapshot.at(*source).published;
            // Of a source that came out some time after a day, that day.
            if (const auto day = published ? published->latest() : std::nullopt)
                days.insert(*day);
            else if (const auto first = published ? published->earliest() : std::nullopt)
                days.insert(*first);
        }
    }
    return days;
}

/// When the newest source came out: a stamp that does not change from one export to the next.
CivilDay stampOf(const Snapshot &snapshot)
{
    std::optional<CivilDay> newest;
    for (std::uint32_t row = 0; row < snapshot.count(ObjectKind::Source); ++row) {
        const SourceDescription source = snapshot.at(SourceRow{row});
        if (source.published && source.published->latest())
            newest = std::max(newest, source.published->latest());
    }
    return newest.value_or(CivilDay{0});
}

QString description(const Snapshot &snapshot, const Event &event, EventStatus status, const EventWords &words)
{
    QStringList lines;
    lines.append(tr("Date: %1").arg(words.readableDates()));
    lines.append(tr("Status: %1").arg(label(status, event.kind)));
    for (const FactRow row : snapshot.factsOf(event.id))
        lines.append(u"– "_s + snapshot.at(row).statement);
    return lines.join(u'\n');
}

} // namespace

CalendarExport exportCalendar(const Snapshot &snapshot, const Progress &progress)
{
    const EventColumns &columns = snapshot.events();
    const QString stamp = spelled(stampOf(snapshot)).value_or(u"19700101"_s) + u"T000000Z"_s;
    CalendarWriter out;
    int leftOut = 0;
    out.line(u"BEGIN:VCALENDAR"_s);
    out.line(u"VERSION:2.0"_s);
    out.line(u"PRODID:-//Chancery//Chancery//EN"_s);
    out.text(u"NAME"_s, snapshot.info().title);
    out.text(u"X-WR-CALNAME"_s, snapshot.info().title);
    for (std::uint32_t i = 0; i < columns.size(); ++i) {
        if (progress && i % 256 == 0 && !progress(static_cast<double>(i) / columns.size()))
            return {};
        const EventRow row{i};
        const EventDays days = eventDays(columns, row);
        const Event event = snapshot.at(row);
        const EventWords words = eventWords(snapshot, event.id);
        auto span =
            words.dates.own ? clockSpan(snapshot.info(), columns, row, words.dates.own->date) : std::nullopt;
        const bool hasClock = span.has_value();
        // Of a set of days each stretch has an entry: on those between nothing was.
        std::vector<Span> spans = words.dates.own ? partSpans(words.dates.own->date) : std::vector<Span>();
        const bool isSet = !spans.empty();
        if (!span)
            span = daySpan(days);
        if (span && !isSet)
            spans = {*span};
        if (spans.empty()) {
            ++leftOut;
            continue;
        }
        const EventStatus status = columns.status[i];
        const std::set<CivilDay> revisions = revisionsOf(snapshot, event.id);
        std::uint16_t flags = columns.flags[i];
        if ((flags & StatusDiffers) != 0 && cameToItsState(snapshot, event.id))
            flags &= static_cast<std::uint16_t>(~StatusDiffers);
        // One day of several is known no better than some day in a month.
        if (isSet && !meansAll(words.dates.own->date))
            flags |= Uncertain;
        const QString state =
            stateOf(status, flags, isSet || hasClock || (days.earliest && days.earliest == days.latest));
        for (std::size_t part = 0; part < spans.size(); ++part) {
            out.line(u"BEGIN:VEVENT"_s);
            const QString id = event.id.toString() + (part > 0 ? u"-%1"_s.arg(part + 1) : QString());
            out.line(u"UID:%1@%2.chancery"_s.arg(id, snapshot.info().id));
            out.line(u"DTSTAMP:"_s + stamp);
            if (!revisions.empty()) {
                if (const auto last = spelled(*revisions.rbegin()))
                    out.line(u"LAST-MODIFIED:"_s + *last + u"T000000Z"_s);
                out.line(u"SEQUENCE:%1"_s.arg(revisions.size() - 1));
            }
            out.line(u"DTSTART"_s + spans[part].start);
            if (!spans[part].end.isEmpty())
                out.line(u"DTEND"_s + spans[part].end);
            out.text(u"SUMMARY"_s, state == "TENTATIVE"_L1 ? event.title + u" (?)"_s : event.title);
            out.text(u"LOCATION"_s, words.ownPlaces(EventWords::Marking::Planned).join(u"; "_s));
            out.text(u"DESCRIPTION"_s, description(snapshot, event, status, words));
            out.text(u"CATEGORIES"_s, label(event.kind));
            out.line(u"STATUS:"_s + state);
            out.line(u"TRANSP:TRANSPARENT"_s);
            out.line(u"END:VEVENT"_s);
        }
    }
    out.line(u"END:VCALENDAR"_s);
    return {out.bytes(), leftOut};
}

} // namespace chancery
