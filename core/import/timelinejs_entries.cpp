// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/cell_values.h"
#include "core/import/import_words.h"
#include "core/import/json_entries.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace chancery {

using import_words::tr;

namespace {

constexpr qsizetype longestHeadline = 300;

/// A number or a text; files have either.
QString looseText(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'f', 0) : value.toString().trimmed();
}

/// `{"year": 2026, "month": 1}`; nothing is also an empty one.
std::optional<Edtf> dateOfParts(const QJsonObject &date)
{
    QString time;
    if (const QString hour = looseText(date["hour"_L1]); !hour.isEmpty()) {
        const auto padded = [&date](QLatin1StringView name) {
            return looseText(date[name]).rightJustified(2, u'0');
        };
        time = u"%1:%2:%3"_s.arg(hour.rightJustified(2, u'0'), padded("minute"_L1), padded("second"_L1));
    }
    return dateOf(looseText(date["year"_L1]), looseText(date["month"_L1]), looseText(date["day"_L1]), time);
}

/// `2011,12,10,07,02`, `2011`, or what people write.
std::optional<Edtf> dateOfList(const QString &text)
{
    const QStringList parts = text.split(u',');
    bool isYear = false;
    parts.value(0).trimmed().toInt(&isYear);
    if (!isYear)
        return dateIn(text, DateOrder::MonthFirst);
    QString time;
    if (parts.size() > 3) {
        time = u"%1:%2:%3"_s.arg(parts[3].trimmed().rightJustified(2, u'0'),
                                 parts.value(4).trimmed().rightJustified(2, u'0'),
                                 parts.value(5).trimmed().rightJustified(2, u'0'));
    }
    return dateOf(parts[0], parts.value(1), parts.value(2), time);
}

Result<EventEntry, QString> slideOf(const QJsonObject &slide, bool isOld)
{
    EventEntry event;
    const QJsonObject words = slide["text"_L1].toObject();
    QString title = plainLine(isOld ? slide["headline"_L1].toString() : words["headline"_L1].toString());
    if (title.isEmpty())
        title = plainLine(isOld ? slide["text"_L1].toString() : words["text"_L1].toString());
    if (title.isEmpty())
        return tr("has nothing that names an event");
    event.title = title.size() <= longestHeadline ? title : title.left(longestHeadline - 1) + u'…';
    const auto from =
        isOld ? dateOfList(looseText(slide["startDate"_L1])) : dateOfParts(slide["start_date"_L1].toObject());
    const auto to =
        isOld ? dateOfList(looseText(slide["endDate"_L1])) : dateOfParts(slide["end_date"_L1].toObject());
    if (!from)
        return tr("“%1” has no date that can be read").arg(event.title);
    event.date = chancery::span(from, to);
    const QJsonValue place = slide["location"_L1];
    event.place = plainLine(place.isObject() ? place.toObject()["name"_L1].toString() : place.toString());
    const QString group = slide[isOld ? "tag"_L1 : "group"_L1].toString();
    if (const auto kind = eventKindIn(group))
        event.kind = *kind;
    else if (const auto told = eventKindIn(event.title))
        event.kind = *told;
    return event;
}

} // namespace

bool looksLikeTimelineJs(const JsonItem &root)
{
    return root.member(u"timeline").member(u"date").isArray() ||
           (root.member(u"events").isArray() &&
            (root.member(u"events").values().empty() ||
             !root.member(u"events").values().front().member(u"start_date").isNothing()));
}

void readTimelineJs(QStringView text, const TakeEntry &take, const TakeBadRow &bad)
{
    const JsonItem root(text);
    const bool isOld = root.member(u"timeline").isObject();
    const JsonItem whole = isOld ? root.member(u"timeline") : root;
    for (const auto *list : {isOld ? u"date" : u"events", isOld ? u"era" : u"eras"}) {
        LineCounter lines(text);
        for (const JsonItem &slide : whole.member(list).values()) {
            const qint64 line = lines.at(slide.text());
            const QJsonObject values = slide.object();
            auto event = slideOf(values, isOld);
            if (!event) {
                bad({line, event.error()});
                continue;
            }
            if (!take({line, slide.text().toString(), values["unique_id"_L1].toString(), *std::move(event)}))
                return;
        }
    }
}

} // namespace chancery
