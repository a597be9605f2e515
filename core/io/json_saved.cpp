// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/json_saved.h"

#include "core/io/dossier_limits.h"
#include "core/io/dossier_references.h"
#include "core/io/io_words.h"
#include "core/io/json_syntax.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace chancery {

using io_words::tr;

namespace {

/// A list names each thing once.
template<class Tag>
std::vector<Id<Tag>> distinct(JsonFault &fault, JsonObjectReader &in, QLatin1StringView key)
{
    std::vector<Id<Tag>> ids = in.ids<Tag>(key);
    QSet<QString> seen;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (seen.contains(ids[i].toString())) {
            const JsonPlace list = in.pointerTo(key);
            fault.report(JsonPlace(list, static_cast<qsizetype>(i)),
                         tr("“%1” stands in this list twice").arg(ids[i].toString()));
        }
        seen.insert(ids[i].toString());
    }
    return ids;
}

std::optional<CivilDay> readDay(JsonFault &fault, JsonObjectReader &in, QLatin1StringView key)
{
    const auto date = in.date(key);
    if (!date)
        return std::nullopt;
    const auto day = date->earliest();
    if (!day || day != date->latest() || day->toIso() != date->toString()) {
        fault.report(in.pointerTo(key), tr("“%1” is not a day").arg(date->toString().left(80)));
        return std::nullopt;
    }
    return day;
}

Filter readCriteria(JsonFault &fault, JsonObjectReader &in)
{
    Filter filter;
    filter.text = in.text("text"_L1, false, longestFilterText);
    filter.eventKinds = in.terms<EventKind>("eventKinds"_L1);
    filter.factKinds = in.terms<FactKind>("factKinds"_L1);
    filter.participants = distinct<ParticipantTag>(fault, in, "participants"_L1);
    filter.options = distinct<OptionTag>(fault, in, "options"_L1);
    filter.sources = distinct<SourceTag>(fault, in, "sources"_L1);
    filter.reliability = in.optionalTerm<Reliability>("reliability"_L1);
    const auto roots = in.wholeNumber("roots"_L1);
    if (roots && (*roots < 2 || *roots > 255))
        fault.report(in.pointerTo("roots"_L1), tr("expected a whole number from 2 to 255"));
    else
        filter.roots = static_cast<int>(roots.value_or(0));
    filter.assertions = in.terms<Assertion>("assertions"_L1);
    filter.disputed = in.flag("disputed"_L1);
    filter.from = readDay(fault, in, "from"_L1);
    filter.to = readDay(fault, in, "to"_L1);
    filter.visibleRange = in.flag("visibleRange"_L1);
    return filter;
}

template<class E>
void writeTerms(JsonWriter &out, QLatin1StringView key, const std::vector<E> &values)
{
    if (values.empty())
        return;
    out.key(key);
    out.beginArray();
    for (const E value : values)
        out.value(toTerm(value));
    out.endArray();
}

template<class Tag>
void writeIds(JsonWriter &out, QLatin1StringView key, const std::vector<Id<Tag>> &ids)
{
    if (ids.empty())
        return;
    out.key(key);
    out.beginArray();
    for (const auto &id : ids)
        out.value(id.toString());
    out.endArray();
}

void write(JsonWriter &out, const Filter &filter)
{
    if (!filter.text.isEmpty())
        out.member("text"_L1, filter.text);
    writeTerms(out, "eventKinds"_L1, filter.eventKinds);
    writeTerms(out, "factKinds"_L1, filter.factKinds);
    writeIds(out, "participants"_L1, filter.participants);
    writeIds(out, "options"_L1, filter.options);
    writeIds(out, "sources"_L1, filter.sources);
    if (filter.reliability)
        out.member("reliability"_L1, toTerm(*filter.reliability));
    if (filter.roots > 1)
        out.member("roots"_L1, filter.roots);
    writeTerms(out, "assertions"_L1, filter.assertions);
    if (filter.disputed)
        out.member("disputed"_L1, true);
    if (filter.from)
        out.member("from"_L1, filter.from->toIso());
    if (filter.to)
        out.member("to"_L1, filter.to->toIso());
    if (filter.visibleRange)
        out.member("visibleRange"_L1, true);
}

void write(JsonWriter &out, const SavedFilter &saved)
{
    out.member("name"_L1, saved.name);
    write(out, saved.filter);
}

void write(JsonWriter &out, const Bookmark &bookmark)
{
    out.member("name"_L1, bookmark.name);
    if (!bookmark.object.isEmpty())
        out.member("object"_L1, bookmark.object);
    if (bookmark.range) {
        out.member("begin"_L1, std::int64_t{bookmark.range->begin});
        out.member("end"_L1, std::int64_t{bookmark.range->end});
    }
}

template<class T>
void writeList(JsonWriter &out, QLatin1StringView key, const std::vector<T> &list)
{
    if (list.empty())
        return;
    out.key(key);
    out.beginArray();
    for (const T &one : list) {
        out.beginObject();
        write(out, one);
        out.endObject();
    }
    out.endArray();
}

std::optional<QString> faultIn(const Filter &filter)
{
    if (filter.isEmpty())
        return tr("a filter has one criterion at least");
    if (filter.from && filter.to && *filter.to < *filter.from)
        return tr("its last day is before its first");
    if (filter.text.size() > longestFilterText)
        return tr("is longer than %1 characters").arg(longestFilterText);
    return std::nullopt;
}
std::optional<QString> faultIn(const SavedFilter &saved)
{
    return faultIn(saved.filter);
}
std::optional<QString> faultIn(const Bookmark &bookmark)
{
    if (bookmark.object.isEmpty() && !bookmark.range)
        return tr("a bookmark names an object, a range, or both");
    if (!bookmark.object.isEmpty() && !isValidId(bookmark.object))
        return tr("“%1” is not an id").arg(bookmark.object.left(80));
    if (bookmark.range && bookmark.range->isEmpty())
        return tr("its end is not after its begin");
    return std::nullopt;
}

template<class T>
std::optional<Error> faultOfList(const std::vector<T> &list, const QString &key, const QString &file)
{
    if (list.size() > mostSaved)
        return Error{file, u'/' + key, tr("holds more than %1").arg(mostSaved)};
    QSet<QString> names;
    for (std::size_t i = 0; i < list.size(); ++i) {
        const QString place = u"/%1/%2"_s.arg(key).arg(i);
        const QString &name = list[i].name;
        if (name.trimmed().isEmpty())
            return Error{file, place + u"/name"_s, tr("must not be empty")};
        if (name.size() > longestSavedName)
            return Error{file, place + u"/name"_s, tr("is longer than %1 characters").arg(longestSavedName)};
        if (names.contains(name))
            return Error{file, place + u"/name"_s, tr("“%1” stands in this list twice").arg(name.left(128))};
        names.insert(name);
        if (const auto fault = faultIn(list[i]))
            return Error{file, place, *fault};
    }
    return std::nullopt;
}

template<class T, class Read>
std::vector<T> readList(JsonFault &fault, JsonObjectReader &dossier, QLatin1StringView key, Read read)
{
    std::vector<T> list;
    dossier.forEach(key, false, [&](const QJsonValue &value, const JsonPlace &pointer) {
        JsonObjectReader in(fault, value, pointer);
        list.push_back(read(in));
        in.finish();
    });
    if (!fault.error)
        fault.error = faultOfList(list, key, fault.file);
    return list;
}

} // namespace

std::vector<SavedFilter> readSavedFilters(JsonFault &fault, JsonObjectReader &dossier)
{
    return readList<SavedFilter>(fault, dossier, "filters"_L1, [&fault](JsonObjectReader &in) {
        QString name = in.text("name"_L1, true);
        return SavedFilter{std::move(name), readCriteria(fault, in)};
    });
}

std::vector<Bookmark> readBookmarks(JsonFault &fault, JsonObjectReader &dossier)
{
    return readList<Bookmark>(fault, dossier, "bookmarks"_L1, [&fault](JsonObjectReader &in) {
        Bookmark bookmark;
        bookmark.name = in.text("name"_L1, true);
        bookmark.object = in.id<FactTag>("object"_L1, false).toString();
        const auto begin = in.wholeNumber("begin"_L1);
        const auto end = in.wholeNumber("end"_L1);
        if (begin && end)
            bookmark.range = TimeRange{*begin, *end};
        else if (begin || end)
            fault.report(in.pointerTo(begin ? "begin"_L1 : "end"_L1), tr("a range has a begin and an end"));
        return bookmark;
    });
}

void writeSaved(JsonWriter &out, const std::vector<SavedFilter> &filters)
{
    writeList(out, "filters"_L1, filters);
}

void writeSaved(JsonWriter &out, const std::vector<Bookmark> &bookmarks)
{
    writeList(out, "bookmarks"_L1, bookmarks);
}

QByteArray writeJsonCriteria(const Filter &filter)
{
    JsonWriter out(JsonWriter::Style::Compact);
    out.beginObject();
    write(out, filter);
    out.endObject();
    return out.takeBytes();
}

Outcome<Filter> readJsonCriteria(const QByteArray &bytes, const QString &file)
{
    const auto line = parseJson(bytes, file);
    if (!line)
        return line.error();
    JsonFault fault{file, std::nullopt};
    const JsonPlace root;
    JsonObjectReader in(fault, *line, root);
    Filter filter = readCriteria(fault, in);
    in.finish();
    if (fault.error)
        return *fault.error;
    if (const auto reason = faultIn(filter))
        return Error{file, u"/"_s, *reason};
    return filter;
}

std::optional<Error> faultOf(const std::vector<SavedFilter> &filters, const QString &file)
{
    return faultOfList(filters, u"filters"_s, file);
}

std::optional<Error> faultOf(const std::vector<Bookmark> &bookmarks, const QString &file)
{
    return faultOfList(bookmarks, u"bookmarks"_s, file);
}

} // namespace chancery
