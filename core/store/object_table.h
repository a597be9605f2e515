// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/members.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <type_traits>
#include <vector>

namespace chancery {

/// How the objects of a kind lie in the tables of a `.dossier`, by core/domain/members.h. A text, a number, a
/// term or a reference has a column of its own; what has a few members has a column for each; a list of
/// texts or references has a table, with a row for each entry; any other list is a text of JSON.
struct ObjectTable
{
    struct Column
    {
        QString name;
        std::optional<ObjectKind> target; ///< of a reference, which is the row of an object
        int since = 1;                    ///< the version of the schema that brought it
        bool isText = false;              ///< the text of a source, which has a table of its own
    };
    struct List
    {
        QLatin1StringView member;
        QString table;
        QString entry;
        std::optional<ObjectKind> target;
        int since = 1;
    };

    /// The table of a type; made once.
    template<class T>
    static const ObjectTable &of();

    ObjectKind kind = ObjectKind::Source;
    QString name;
    std::vector<Column> columns;
    std::vector<List> lists;
    /// The places in `columns` of an object's members in the order in which they come: of facts by kind, of
    /// other objects once.
    std::vector<std::vector<int>> orders;

    /// Selects the row's number, then every column; of a reference also the id that it leads to. What a file
    /// of an older schema does not have comes as NULL.
    [[nodiscard]] QString select(int schemaVersion) const;
    /// Where a column stands in what select() yields.
    [[nodiscard]] int placeOf(int column) const { return m_places[static_cast<std::size_t>(column)]; }
    /// Puts a row: its number, then the columns of an order. What is derived is left for later.
    [[nodiscard]] QString insert(std::size_t order) const;
    /// Every table beside its own that holds rows of an object, with the condition that finds them by its
    /// row's number.
    [[nodiscard]] QStringList deletions() const;
    [[nodiscard]] const List *list(QLatin1StringView member) const;

    /// Called by `of` when the columns are known.
    void finish();

private:
    std::vector<int> m_places;
    std::vector<QString> m_insertions;
};

/// `published_reason` for `publishedReason`, where the description says nothing else.
QString columnOf(const Member &member);
/// The version of the schema that brought a member; those of version 2 of the format came with one.
int schemaOf(const Member &member);

/// Notes where the members of an object lie.
class TableVisitor
{
public:
    explicit TableVisitor(ObjectTable &table)
        : m_table(table)
    {
        m_table.orders.emplace_back();
    }

    template<class T>
    void operator()(const Member &member, const T &value)
    {
        note(member, value);
    }

private:
    void add(const Member &member, std::optional<ObjectKind> target = {}, bool isText = false);
    void addList(const Member &member, std::optional<ObjectKind> target);

    template<class Tag>
    void note(const Member &member, const Id<Tag> &)
    {
        if (!member.tableName.isEmpty())
            addList(member, ObjectKind::Event);
        else if (member.name == QLatin1StringView("id"))
            add(member);
        else
            add(member, kindOfTag<Tag>);
    }
    template<class Tag>
    void note(const Member &member, const std::vector<Id<Tag>> &)
    {
        addList(member, kindOfTag<Tag>);
    }
    void note(const Member &member, const QString &) { add(member, {}, !member.tableName.isEmpty()); }
    void note(const Member &member, const QStringList &) { addList(member, {}); }
    void note(const Member &member, const std::vector<ObjectRef> &) { addList(member, {}); }
    void note(const Member &member, const std::vector<Evidence> &) { addList(member, ObjectKind::Passage); }
    template<Described T>
    void note(const Member &member, const T &value)
    {
        const int outer = m_since;
        m_since = std::max(m_since, schemaOf(member));
        members(value, *this);
        m_since = outer;
    }
    template<Described T>
    void note(const Member &member, const std::optional<T> &)
    {
        note(member, T());
    }
    template<class T>
    void note(const Member &member, const T &)
    {
        add(member);
    }

    ObjectTable &m_table;
    int m_since = 1;
};

template<class T>
const ObjectTable &ObjectTable::of()
{
    static const ObjectTable made = [] {
        ObjectTable table;
        table.kind = ObjectRef(T().id).kind;
        if constexpr (std::is_same_v<T, Fact>) {
            for (int kind = 0; kind < factKindCount; ++kind) {
                Fact fact;
                fact.payload = emptyPayload(static_cast<FactKind>(kind));
                TableVisitor visitor(table);
                members(fact, visitor);
            }
        } else {
            const T object;
            TableVisitor visitor(table);
            members(object, visitor);
        }
        table.finish();
        return table;
    }();
    return made;
}

} // namespace chancery
