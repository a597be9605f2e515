// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/object_table.h"

#include "core/store/schema.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// What derived columns hold until they are computed: of most facts, which rest on one passage that nothing
/// contradicts, what they come to, so that these need not be written twice.
QString derivedColumns(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Event:
        return u", status, flags, weight"_s;
    case ObjectKind::Fact:
        return u", roots, disputed"_s;
    default:
        return {};
    }
}
QString derivedValues(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Event:
        return u", %1, 0, 0"_s.arg(static_cast<int>(EventStatus::Unknown));
    case ObjectKind::Fact:
        return u", 1, 0"_s;
    default:
        return {};
    }
}

} // namespace

QString columnOf(const Member &member)
{
    if (!member.columnName.isEmpty())
        return member.columnName;
    QString column;
    for (const QChar c : QString(member.name)) {
        if (c.isUpper())
            column += u'_';
        column += c.toLower();
    }
    return column;
}

int schemaOf(const Member &member)
{
    if (member.sinceVersion > 1)
        return schemaVersionOfFormatTwo;
    return member.name == "attached"_L1 ? schemaVersionWithAttached : 1;
}

void TableVisitor::add(const Member &member, std::optional<ObjectKind> target, bool isText)
{
    const QString name = isText ? QString(member.entryName) : columnOf(member);
    auto &columns = m_table.columns;
    auto known =
        std::find_if(columns.begin(), columns.end(), [&](const auto &column) { return column.name == name; });
    if (known == columns.end())
        known = columns.insert(columns.end(), {name, target, std::max(m_since, schemaOf(member)), isText});
    m_table.orders.back().push_back(static_cast<int>(known - columns.begin()));
}

void TableVisitor::addList(const Member &member, std::optional<ObjectKind> target)
{
    if (m_table.list(member.name) == nullptr)
        m_table.lists.push_back(
            {member.name, member.tableName, member.entryName, target, std::max(m_since, schemaOf(member))});
}

void ObjectTable::finish()
{
    name = tableOf(kind);
    int place = 1; // after the row's number
    for (const Column &column : columns) {
        m_places.push_back(place);
        place += column.target ? 2 : 1;
    }
    for (const std::vector<int> &order : orders) {
        QString names;
        QString values;
        for (const int column : order) {
            if (columns[static_cast<std::size_t>(column)].isText)
                continue;
            names += u", "_s + columns[static_cast<std::size_t>(column)].name;
            values += u", ?"_s;
        }
        m_insertions.push_back(u"INSERT INTO %1 (row%2%3) VALUES (?%4%5)"_s.arg(
            name, names, derivedColumns(kind), values, derivedValues(kind)));
    }
}

QString ObjectTable::insert(std::size_t order) const
{
    return m_insertions.at(order);
}

const ObjectTable::List *ObjectTable::list(QLatin1StringView member) const
{
    const auto found =
        std::find_if(lists.begin(), lists.end(), [&](const List &list) { return list.member == member; });
    return found == lists.end() ? nullptr : &*found;
}

QString ObjectTable::select(int schemaVersion) const
{
    QString selected = u"SELECT t.row"_s;
    QString joins;
    int targets = 0;
    for (const Column &column : columns) {
        const bool isThere = column.since <= schemaVersion;
        if (column.isText) {
            selected += u", x."_s + column.name;
            joins += u" LEFT JOIN source_text x ON x.source = t.row"_s;
            continue;
        }
        selected += isThere ? u", t."_s + column.name : u", NULL"_s;
        if (!column.target)
            continue;
        if (!isThere) {
            selected += u", NULL"_s;
            continue;
        }
        const QString alias = u"o%1"_s.arg(++targets);
        selected += u", %1.id"_s.arg(alias);
        joins += u" LEFT JOIN %1 %2 ON %2.row = t.%3"_s.arg(tableOf(*column.target), alias, column.name);
    }
    return selected + u" FROM "_s + name + u" t"_s + joins;
}

QStringList ObjectTable::deletions() const
{
    QStringList result;
    if (std::any_of(columns.begin(), columns.end(), [](const Column &column) { return column.isText; }))
        result.append(u"DELETE FROM source_text WHERE source = ?"_s);
    for (const List &list : lists) {
        const QString deletion =
            list.table == "tag"_L1
                ? u"DELETE FROM tag WHERE kind = %1 AND row = ?"_s.arg(static_cast<int>(kind))
                : u"DELETE FROM %1 WHERE %2 = ?"_s.arg(list.table, name);
        if (!result.contains(deletion)) // what two members share
            result.append(deletion);
    }
    return result;
}

} // namespace chancery
