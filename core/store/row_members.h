// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/io/json_object_reader.h"
#include "core/io/json_syntax.h"
#include "core/store/object_table.h"
#include "core/store/row_cells.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace chancery {

/// Reads the members of an object from a row that ObjectTable::select yields, and its lists from theirs.
/// `Lists` gives the entries of a list of texts, of references, and those of its own kinds.
template<class Lists>
class RowMembers
{
    Q_DECLARE_TR_FUNCTIONS(Store)

public:
    RowMembers(RowCells &cells, const ObjectTable &table, Lists &lists)
        : m_cells(cells)
        , m_table(table)
        , m_lists(lists)
        , m_order(&table.orders.front())
    {
    }

    template<class T>
    void operator()(const Member &member, T &value)
    {
        read(member, value);
    }

    /// Faults columns that have a value although facts of the kind have no such member.
    void finish()
    {
        if (m_table.orders.size() == 1)
            return;
        for (int column = 0; column < static_cast<int>(m_table.columns.size()); ++column) {
            if (std::find(m_order->begin(), m_order->end(), column) != m_order->end())
                continue;
            m_cells.seek(m_table.placeOf(column));
            m_cells.absent(m_table.columns[static_cast<std::size_t>(column)].target ? 2 : 1);
        }
    }

private:
    /// Goes to the cell of the next member.
    void next() { m_cells.seek(m_table.placeOf((*m_order)[m_next++])); }

    template<class Tag>
    void read(const Member &member, Id<Tag> &value)
    {
        if (!member.tableName.isEmpty()) {
            value = Id<Tag>(m_lists.linkedEvent());
            return;
        }
        next();
        value = member.name == QLatin1StringView("id") ? m_cells.template id<Tag>()
                                                       : m_cells.template reference<Tag>(member.isRequired);
    }
    template<class Tag>
    void read(const Member &member, std::vector<Id<Tag>> &value)
    {
        for (const QString &id : m_lists.texts(*m_table.list(member.name)))
            value.emplace_back(id);
    }
    void read(const Member &member, QStringList &value) { value = m_lists.texts(*m_table.list(member.name)); }
    void read(const Member &, std::vector<ObjectRef> &value) { m_lists.about(value); }
    void read(const Member &, std::vector<Evidence> &value) { m_lists.evidence(value); }

    void read(const Member &member, QString &value)
    {
        next();
        value = text(member, member.longest > 0 ? member.longest : longestText);
        if (member.isHexadecimal && !value.isEmpty() && !isSha256(value))
            m_cells.fail(tr("expected 64 hexadecimal digits in lower case"));
    }
    void read(const Member &member, std::optional<Edtf> &value)
    {
        next();
        value = m_cells.date(member.isRequired);
    }
    template<class E>
    requires std::is_enum_v<E>
    void read(const Member &, E &value)
    {
        next();
        value = m_cells.template term<E>();
    }
    template<class E>
    requires std::is_enum_v<E>
    void read(const Member &, std::optional<E> &value)
    {
        next();
        value = m_cells.template optionalTerm<E>();
    }
    void read(const Member &, Payload &value)
    {
        next();
        const auto kind = m_cells.term<FactKind>();
        value = emptyPayload(kind);
        m_order = &m_table.orders[static_cast<std::size_t>(kind)];
    }
    void read(const Member &member, int &value)
    {
        next();
        value = static_cast<int>(m_cells.wholeNumber(member.least, member.most, true).value_or(member.least));
    }
    void read(const Member &member, std::optional<std::int64_t> &value)
    {
        next();
        value = m_cells.wholeNumber(member.least, member.most, false);
    }
    void read(const Member &, double &value)
    {
        next();
        value = m_cells.number(true).value_or(0);
    }
    void read(const Member &member, std::optional<double> &value)
    {
        next();
        value = m_cells.number(member.isRequired);
    }
    void read(const Member &, bool &value)
    {
        next();
        value = m_cells.wholeNumber(1, 1, false).has_value();
    }
    template<Described T>
    void read(const Member &, T &value)
    {
        members(value, *this);
        if (const auto fault = faultIn(value))
            m_cells.fail(fault->member + QLatin1StringView(" ") + fault->reason);
    }
    /// Where its first cell is empty, all of them are.
    template<Described T>
    void read(const Member &member, std::optional<T> &value)
    {
        const std::size_t first = m_next;
        next();
        if (!m_cells.isNull()) {
            m_next = first;
            read(member, value.emplace());
            return;
        }
        m_next = first;
        EmptyMembers empty{*this};
        const T none;
        members(none, empty);
    }
    /// Lists that have no table are a text of JSON.
    template<class T>
    void read(const Member &member, std::vector<T> &value)
    {
        next();
        const QString json = text(member, longestSourceText);
        if (json.isEmpty())
            return;
        const auto list = parseJson(json.toUtf8(), {});
        if (!list) {
            m_cells.fail(
                QStringLiteral("%1, %2: %3").arg(member.name, list.error().place, list.error().reason));
            return;
        }
        JsonFault fault;
        const JsonPlace root;
        JsonObjectReader in(fault, QJsonObject{{member.name, *list}}, root);
        in(member, value);
        if (fault.error)
            m_cells.fail(QStringLiteral("%1: %2").arg(fault.error->place, fault.error->reason));
    }

    struct EmptyMembers
    {
        RowMembers &row;
        template<class T>
        void operator()(const Member &, const T &)
        {
            row.next();
            row.m_cells.absent(1);
        }
    };

    /// What may be absent is NULL then, and never an empty text.
    QString text(const Member &member, qsizetype longest)
    {
        const bool isFilled = !member.mayBeEmpty && (member.isRequired || !m_cells.isNull());
        return m_cells.text(isFilled, longest);
    }

    RowCells &m_cells;
    const ObjectTable &m_table;
    Lists &m_lists;
    const std::vector<int> *m_order;
    std::size_t m_next = 0;
};

} // namespace chancery
