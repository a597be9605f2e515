// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/calendar_entries.h"

#include "core/import/cell_values.h"
#include "core/import/import_words.h"

#include <libical/ical.h>

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace chancery {

using import_words::tr;

namespace {

struct ComponentFree
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, ComponentFree>;

/// A component as its lines stand in the file.
struct CalendarBlock
{
    qint64 line = 0;
    QString text;
};

struct CalendarBlocks
{
    std::vector<CalendarBlock> events;
    QHash<QString, QString> zones; ///< VTIMEZONE, by their ids, as RFC 5545 wants them
    QStringList others;            ///< what else there is, by name
    std::vector<qint64> unclosed;
};

bool isLine(QStringView line, QLatin1StringView wanted)
{
    return line.trimmed().compare(wanted, Qt::CaseInsensitive) == 0;
}

/// The id of a VTIMEZONE; empty where it has none.
QString idOfZone(const QString &zone)
{
    static const QRegularExpression id(u"^TZID[^:\\r\\n]*:([^\\r\\n]*)"_s,
                                       QRegularExpression::MultilineOption |
                                           QRegularExpression::CaseInsensitiveOption);
    return id.match(zone).captured(1).trimmed();
}

CalendarBlocks blocksOf(QStringView text)
{
    CalendarBlocks blocks;
    qint64 number = 0;
    CalendarBlock event;
    bool isEvent = false;
    bool isZone = false;
    QString zone;
    for (QStringView line : text.split(u'\n')) {
        ++number;
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (isLine(line, "BEGIN:VEVENT"_L1)) {
            isZone = false; // where its end is missing, too
            if (isEvent)
                blocks.unclosed.push_back(event.line);
            isEvent = true;
            event = {number, {}};
        } else if (!isEvent && isLine(line, "BEGIN:VTIMEZONE"_L1)) {
            isZone = true;
            zone.clear();
        } else if (!isEvent && !isZone && line.startsWith("BEGIN:"_L1, Qt::CaseInsensitive)) {
            const QString name = line.sliced(6).trimmed().toString().toUpper();
            if (name != "VCALENDAR"_L1 && !blocks.others.contains(name))
                blocks.others.append(name);
        }
        if (isEvent) {
            event.text += (event.text.isEmpty() ? QString() : u"\n"_s) + line.toString();
            if (isLine(line, "END:VEVENT"_L1)) {
                blocks.events.push_back(std::exchange(event, {}));
                isEvent = false;
            }
        } else if (isZone) {
            zone += line.toString() + u"\r\n"_s;
            if (isLine(line, "END:VTIMEZONE"_L1)) {
                isZone = false;
                if (const QString id = idOfZone(zone); !id.isEmpty() && !blocks.zones.contains(id))
                    blocks.zones.insert(id, zone);
            }
        }
    }
    if (isEvent)
        blocks.unclosed.push_back(event.line);
    return blocks;
}

QString textOf(icalcomponent *event, icalproperty_kind kind)
{
    icalproperty *property = icalcomponent_get_first_property(event, kind);
    if (!property)
        return {};
    const icalvalue *value = icalproperty_get_value(property);
    const char *text = value ? icalvalue_get_text(value) : nullptr;
    return text ? QString::fromUtf8(text).simplified() : QString();
}

/// As EDTF: a day, or a time on its clock with the offset from UTC where the calendar tells that.
QString expressionOf(icaltimetype time, icalcomponent *calendar, icalproperty *property)
{
    QString text = u"%1-%2-%3"_s.arg(time.year, 4, 10, QChar(u'0'))
                       .arg(time.month, 2, 10, QChar(u'0'))
                       .arg(time.day, 2, 10, QChar(u'0'));
    if (icaltime_is_date(time))
        return text;
    text += u"T%1:%2:%3"_s.arg(time.hour, 2, 10, QChar(u'0'))
                .arg(time.minute, 2, 10, QChar(u'0'))
                .arg(time.second, 2, 10, QChar(u'0'));
    if (icaltime_is_utc(time))
        return text + u'Z';
    const icalparameter *parameter =
        property ? icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER) : nullptr;
    if (!parameter)
        return text;
    const char *id = icalparameter_get_tzid(parameter);
    icaltimezone *zone = id ? icalcomponent_get_timezone(calendar, id) : nullptr;
    if (!zone && id)
        zone = icaltimezone_get_builtin_timezone(id);
    if (!zone)
        return text;
    int isDaylight = 0;
    const int offset = icaltimezone_get_utc_offset(zone, &time, &isDaylight) / 60;
    return text + u"%1%2:%3"_s.arg(offset < 0 ? u'-' : u'+')
                      .arg(std::abs(offset) / 60, 2, 10, QChar(u'0'))
                      .arg(std::abs(offset) % 60, 2, 10, QChar(u'0'));
}

std::optional<Edtf> readDate(const QString &expression)
{
    auto date = Edtf::parse(expression);
    return date ? std::optional(*std::move(date)) : std::nullopt;
}

std::optional<Edtf> dateOfEvent(icalcomponent *calendar, icalcomponent *event)
{
    icalproperty *from = icalcomponent_get_first_property(event, ICAL_DTSTART_PROPERTY);
    if (!from)
        return std::nullopt;
    const icaltimetype start = icalproperty_get_dtstart(from);
    if (icaltime_is_null_time(start) || !icaltime_is_valid_time(start) || start.year <= 0)
        return std::nullopt;
    auto first = readDate(expressionOf(start, calendar, from));
    icalproperty *to = icalcomponent_get_first_property(event, ICAL_DTEND_PROPERTY);
    icaltimetype end = to ? icalproperty_get_dtend(to) : icaltime_null_time();
    if (!to) {
        if (icalproperty *length = icalcomponent_get_first_property(event, ICAL_DURATION_PROPERTY)) {
            end = icaltime_add(start, icalproperty_get_duration(length));
            to = from; // on the same clock
        }
    }
    if (icaltime_is_null_time(end) || !icaltime_is_valid_time(end))
        return first;
    if (icaltime_is_date(end))
        icaltime_adjust(&end, -1, 0, 0, 0); // RFC 5545, 3.6.1: the end of a day is the day after it
    if (icaltime_compare(end, start) <= 0)
        return first;
    return chancery::span(first, readDate(expressionOf(end, calendar, to)));
}

QString commonName(icalproperty *property)
{
    const icalparameter *parameter = icalproperty_get_first_parameter(property, ICAL_CN_PARAMETER);
    const char *name = parameter ? icalparameter_get_cn(parameter) : nullptr;
    QString text = name ? QString::fromUtf8(name).simplified() : QString();
    if (text.startsWith(u'"') && text.endsWith(u'"') && text.size() > 1)
        text = text.mid(1, text.size() - 2);
    return text;
}

void addPeople(icalcomponent *event, icalproperty_kind kind, Role role, std::vector<NamedParty> &parties)
{
    for (icalproperty *one = icalcomponent_get_first_property(event, kind); one;
         one = icalcomponent_get_next_property(event, kind)) {
        const QString name = commonName(one);
        const bool isThere = std::any_of(parties.begin(), parties.end(),
                                         [&name](const NamedParty &party) { return party.name == name; });
        if (!name.isEmpty() && !isThere)
            parties.push_back({name, ParticipantKind::Person, role});
    }
}

Result<EventEntry, QString> eventOf(icalcomponent *calendar, icalcomponent *component)
{
    constexpr qsizetype longest = 300;
    EventEntry event;
    event.title = textOf(component, ICAL_SUMMARY_PROPERTY);
    if (event.title.isEmpty())
        event.title = textOf(component, ICAL_DESCRIPTION_PROPERTY);
    if (event.title.isEmpty())
        return tr("has nothing that names an event");
    if (event.title.size() > longest)
        event.title = event.title.left(longest - 1) + u'…';
    event.date = dateOfEvent(calendar, component);
    if (!event.date)
        return tr("“%1” has no date that can be read").arg(event.title);
    event.place = textOf(component, ICAL_LOCATION_PROPERTY);
    const QString category = textOf(component, ICAL_CATEGORIES_PROPERTY);
    if (const auto kind = eventKindIn(category))
        event.kind = *kind;
    else if (const auto told = eventKindIn(event.title))
        event.kind = *told;
    if (icalproperty *status = icalcomponent_get_first_property(component, ICAL_STATUS_PROPERTY)) {
        const icalproperty_status value = icalproperty_get_status(status);
        if (value == ICAL_STATUS_CANCELLED)
            event.status = EventStatus::Cancelled;
        else if (value == ICAL_STATUS_CONFIRMED || value == ICAL_STATUS_TENTATIVE)
            event.status = EventStatus::Planned;
    }
    addPeople(component, ICAL_ORGANIZER_PROPERTY, Role::Host, event.parties);
    addPeople(component, ICAL_ATTENDEE_PROPERTY, Role::Invited, event.parties);
    return event;
}

} // namespace

QString calendarKey(const QString &lines)
{
    static const QRegularExpression uid(u"^(?:UID|RECURRENCE-ID)[^:\\n]*:[^\\n]*(?:\\n[ \\t][^\\n]*)*"_s,
                                        QRegularExpression::MultilineOption |
                                            QRegularExpression::CaseInsensitiveOption);
    QStringList found;
    auto all = uid.globalMatch(lines);
    while (all.hasNext())
        found.append(all.next().captured());
    const bool hasUid = std::any_of(found.begin(), found.end(), [](const QString &one) {
        return one.startsWith("UID"_L1, Qt::CaseInsensitive);
    });
    found.sort();
    return hasUid ? found.join(u'\n') : QString();
}

void readCalendar(QStringView text, const TakeEntry &take, const TakeBadRow &bad)
{
    const CalendarBlocks blocks = blocksOf(text);
    if (blocks.events.empty() && blocks.unclosed.empty()) {
        bad({1, blocks.others.isEmpty()
                    ? tr("has no events (VEVENT)")
                    : tr("has no events (VEVENT), but %1").arg(blocks.others.mid(0, 10).join(u", "_s))});
        return;
    }
    for (const qint64 line : blocks.unclosed)
        bad({line, tr("is an event without an end (END:VEVENT)")});
    for (const CalendarBlock &block : blocks.events) {
        QString lines = block.text;
        lines.replace(u"\n"_s, u"\r\n"_s);
        QByteArray whole = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n";
        for (auto zone = blocks.zones.cbegin(); zone != blocks.zones.cend(); ++zone) {
            // Ids may be folded in the event; its clock is then that of no zone, as of one that is not there.
            if (lines.contains(zone.key()))
                whole += zone.value().toUtf8();
        }
        whole += lines.toUtf8() + "\r\nEND:VCALENDAR\r\n";
        const Component calendar(icalparser_parse_string(whole.constData()));
        icalcomponent *event =
            calendar ? icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT) : nullptr;
        if (!event) {
            bad({block.line, tr("is no event that can be read")});
            continue;
        }
        auto entry = eventOf(calendar.get(), event);
        if (!entry) {
            bad({block.line, entry.error()});
            continue;
        }
        if (!take({block.line, block.text, calendarKey(block.text), *std::move(entry)}))
            return;
    }
}

} // namespace chancery
