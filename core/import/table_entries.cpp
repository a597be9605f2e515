// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/table_entries.h"

#include "core/import/event_codes.h"
#include "core/import/import_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

using import_words::tr;

namespace {

using M = ColumnMeaning;

constexpr qsizetype longestTitle = 300;

QString shortened(const QString &line)
{
    return line.size() <= longestTitle ? line : line.left(longestTitle - 1) + u'…';
}

/// Empty cells are written in many ways.
QString named(const QString &cell)
{
    const QString line = plainLine(cell);
    static const QStringList none{u"NULL"_s, u"NA"_s, u"N/A"_s, u"None"_s,
                                  u"-"_s,    u"--"_s, u"---"_s, u"\\N"_s};
    return none.contains(line, Qt::CaseInsensitive) ? QString() : line;
}

/// `Government (Iran)` is a group of Iran, `Iran` in a column of countries is the state.
ParticipantKind kindOfParty(const QString &name, const QString &country)
{
    if (!country.isEmpty() && name == country)
        return ParticipantKind::State;
    return name.contains(u'(') ? ParticipantKind::Group : ParticipantKind::Organisation;
}

QString placeOf(const QStringList &cells, const Columns &columns)
{
    if (QString place = named(columns.cell(cells, M::Place)); !place.isEmpty())
        return place;
    QStringList parts;
    for (const M meaning : {M::City, M::Region, M::Country}) {
        const QString part = named(columns.cell(cells, meaning));
        if (!part.isEmpty() && !parts.contains(part))
            parts.append(part);
    }
    return parts.join(u", "_s);
}

/// The date of a row; an error where its cells have something that is none.
Result<std::optional<Edtf>, QString> dateOfRow(const QStringList &cells, const Columns &columns)
{
    const auto fault = [](const QString &cell) { return tr("“%1” is no date").arg(cell.left(60)); };
    const auto one = [&](M date, M time, M year, M month, M day) -> Result<std::optional<Edtf>, QString> {
        const QString whole = columns.cell(cells, date);
        if (!named(whole).isEmpty()) {
            QString clock = columns.cell(cells, time);
            if (clock.contains(u':') && !whole.contains(u':')) {
                if (auto both = dateIn(whole + u' ' + clock, columns.order))
                    return std::optional(*both);
            }
            auto found = dateIn(whole, columns.order);
            if (!found)
                return fault(whole);
            return std::optional(*found);
        }
        const QString years = columns.cell(cells, year);
        if (years.isEmpty())
            return std::optional<Edtf>();
        const QString months = columns.cell(cells, month);
        auto found = dateOf(years, months, columns.cell(cells, day), columns.cell(cells, time));
        if (!found)
            found = dateIn(years, columns.order);
        if (!found)
            return fault((years + u' ' + months + u' ' + columns.cell(cells, day)).simplified());
        return std::optional(*found);
    };
    auto from = one(M::Date, M::Time, M::Year, M::Month, M::Day);
    if (!from)
        return from;
    auto to = one(M::EndDate, M::EndTime, M::EndYear, M::EndMonth, M::EndDay);
    if (!to)
        return to;
    return chancery::span(*from, *to);
}

void addParties(const QString &cell, Role role, std::vector<NamedParty> &parties)
{
    for (const QString &part : cell.split(u';')) {
        const QString name = named(part);
        const bool isThere = std::any_of(parties.begin(), parties.end(),
                                         [&](const NamedParty &one) { return one.name == name; });
        if (!name.isEmpty() && !isThere)
            parties.push_back({name.left(500), kindOfParty(name, {}), role});
    }
}

} // namespace

Result<Entry, QString> entryOf(const Record &record, const Columns &columns)
{
    const QStringList &cells = record.cells;
    EventEntry event;
    event.isMachineCoded = columns.isMachineCoded;
    const auto date = dateOfRow(cells, columns);
    if (!date)
        return date.error();
    event.date = *date;
    event.place = placeOf(cells, columns).left(500);
    const QString actor = named(columns.cell(cells, M::Actor));
    const QString target = named(columns.cell(cells, M::Target));
    const QString country = columns.form == TableForm::Icews ? columns.cell(cells, M::Country) : QString();
    if (!actor.isEmpty())
        event.parties.push_back({actor.left(500), kindOfParty(actor, country), Role::Actor});
    if (!target.isEmpty() && target != actor)
        event.parties.push_back({target.left(500), kindOfParty(target, country), Role::Mentioned});
    addParties(columns.cell(cells, M::Party), Role::Mentioned, event.parties);
    for (const int column : columns.more)
        addParties(cells.value(column), Role::Mentioned, event.parties);

    const QString code = columns.cell(cells, M::Code);
    QString title = named(columns.cell(cells, M::Title));
    if (title.isEmpty())
        title = named(columns.cell(cells, M::Text));
    const bool isCoded = columns.form == TableForm::Icews || columns.form == TableForm::Acled ||
                         columns.form == TableForm::UcdpGed || title.isEmpty();
    if (isCoded) {
        const QString act = title.isEmpty() ? actOfCode(code) : title;
        QStringList parts;
        for (const QString &part : {actor, act, target}) {
            if (!part.isEmpty() && !parts.contains(part))
                parts.append(part);
        }
        title = parts.join(u" – "_s);
    }
    if (title.isEmpty())
        return tr("has nothing that names an event");
    event.title = shortened(title);
    if (!code.isEmpty() && columns.form != TableForm::Plain)
        event.kind = kindOfCode(code);
    else if (columns.form == TableForm::UcdpGed)
        event.kind = EventKind::MilitaryAct;
    else if (const auto kind = eventKindIn(columns.cell(cells, M::Kind)))
        event.kind = *kind;
    else if (const auto told = eventKindIn(event.title))
        event.kind = *told;
    event.status = eventStatusIn(columns.cell(cells, M::Status));
    return Entry{record.line, record.text, columns.cell(cells, M::Key), std::move(event)};
}

namespace {

bool takeRecord(const Record &record, const Columns &columns, const TakeEntry &take, const TakeBadRow &bad)
{
    if (record.cells.isEmpty()) {
        bad({record.line, tr("is no row: a quotation mark is not closed, or it is far too long")});
        return true;
    }
    auto entry = entryOf(record, columns);
    if (!entry) {
        bad({record.line, entry.error()});
        return true;
    }
    return take(*std::move(entry));
}

} // namespace

bool readRecords(const Columns &columns, const std::vector<Record> &firstRecords, const TakeEntry &take,
                 const TakeBadRow &bad)
{
    const std::size_t first = columns.hasHeader ? 1 : 0;
    for (std::size_t i = first; i < firstRecords.size(); ++i) {
        if (!takeRecord(firstRecords[i], columns, take, bad))
            return false;
    }
    return true;
}

bool readTable(RecordReader &reader, const Columns &columns, const std::vector<Record> &firstRecords,
               const TakeEntry &take, const TakeBadRow &bad)
{
    if (!readRecords(columns, firstRecords, take, bad))
        return false;
    while (const auto record = reader.next()) {
        if (!takeRecord(*record, columns, take, bad))
            return false;
    }
    return true;
}

} // namespace chancery
