// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/members.h"
#include "core/io/json_members.h"
#include "core/store/object_table.h"

#include <QString>
#include <QStringList>

#include <concepts>
#include <cstdint>
#include <optional>
#include <vector>

namespace chancery {

/// Takes the values of a row one after the other, and knows the rows of other objects: none of an empty id.
template<class T>
concept TakesValues = requires(T &taker, qint64 number, double real, const QString &text, const EventId &id)
{
    taker.add();
    taker.add(number);
    taker.add(real);
    taker.add(text);
    {
        taker.rowOf(id)
        } -> std::same_as<std::optional<qint64>>;
};

/// Hands on the values of an object's own row, in the order of its members.
template<TakesValues Out>
class RowValues
{
public:
    explicit RowValues(Out &out)
        : m_out(out)
    {
    }

    template<class T>
    void operator()(const Member &member, const T &value)
    {
        if (member.tableName.isEmpty())
            add(member, value);
    }

private:
    template<class Tag>
    void add(const Member &member, const Id<Tag> &id)
    {
        if (member.name == QLatin1StringView("id"))
            m_out.add(id.toString());
        else if (const std::optional<qint64> row = m_out.rowOf(id))
            m_out.add(*row);
        else
            m_out.add();
    }
    void add(const Member &member, const QString &text)
    {
        if (text.isEmpty() && !member.isRequired)
            m_out.add();
        else
            m_out.add(text);
    }
    void add(const Member &, const Edtf &date) { m_out.add(date.toString()); }
    template<class E>
    requires std::is_enum_v<E>
    void add(const Member &, E term) { m_out.add(static_cast<qint64>(term)); }
    void add(const Member &, const Payload &payload) { m_out.add(static_cast<qint64>(payload.index())); }
    void add(const Member &, const QStringList &) {} // has a table, as every list of texts
    void add(const Member &, int number) { m_out.add(static_cast<qint64>(number)); }
    void add(const Member &, std::int64_t number) { m_out.add(static_cast<qint64>(number)); }
    void add(const Member &, double number) { m_out.add(number); }
    void add(const Member &, bool truth)
    {
        if (truth)
            m_out.add(qint64{1});
        else
            m_out.add();
    }
    template<Described T>
    void add(const Member &, const T &value)
    {
        members(value, *this);
    }
    template<class T>
    void add(const Member &member, const std::optional<T> &value)
    {
        if (value) {
            add(member, *value);
        } else if constexpr (Described<T>) {
            Absent absent{m_out};
            const T none;
            members(none, absent);
        } else {
            m_out.add();
        }
    }
    /// Lists that have no table are a text of JSON.
    template<class T>
    void add(const Member &, const std::vector<T> &list)
    {
        if (list.empty()) {
            m_out.add();
            return;
        }
        JsonWriter out(JsonWriter::Style::Compact);
        out.beginArray();
        for (const T &entry : list)
            JsonMemberWriter(out).value(entry);
        out.endArray();
        m_out.add(QString::fromUtf8(out.bytes()));
    }

    struct Absent
    {
        Out &out;
        template<class T>
        void operator()(const Member &, const T &)
        {
            out.add();
        }
    };

    Out &m_out;
};

/// Hands on an object's lists, an entry at a time: `out.entry(member, values...)` is one row of the table of
/// the list.
template<class Out>
class ListValues
{
public:
    ListValues(Out &out, ObjectKind kind, qint64 row)
        : m_out(out)
        , m_kind(kind)
        , m_row(row)
    {
    }

    template<class T>
    void operator()(const Member &member, const T &value)
    {
        if (!member.tableName.isEmpty())
            write(member, value);
    }

private:
    template<class Tag>
    void write(const Member &member, const std::vector<Id<Tag>> &ids)
    {
        qint64 position = 0;
        for (const auto &id : ids)
            m_out.entry(member, m_row, position++, m_out.rowOf(id));
    }
    void write(const Member &member, const QStringList &texts)
    {
        qint64 position = 0;
        for (const QString &text : texts) {
            if (member.tableName == QLatin1StringView("tag"))
                m_out.entry(member, static_cast<qint64>(m_kind), m_row, position++, text);
            else
                m_out.entry(member, m_row, position++, text);
        }
    }
    void write(const Member &member, const std::vector<ObjectRef> &about)
    {
        qint64 position = 0;
        for (const ObjectRef &ref : about)
            m_out.entry(member, m_row, position++, ref.id);
    }
    void write(const Member &member, const std::vector<Evidence> &evidence)
    {
        qint64 position = 0;
        for (const Evidence &one : evidence)
            m_out.entry(member, m_row, position++, m_out.rowOf(one.passage),
                        static_cast<qint64>(one.relation));
    }
    /// What an event is linked to stands before everything else that the fact is about.
    void write(const Member &member, const EventId &other)
    {
        m_out.entry(member, m_row, qint64{-1}, other.toString());
    }
    void write(const Member &member, const QString &text) { m_out.entry(member, m_row, text); }
    /// What has a column has no table.
    template<class T>
    void write(const Member &, const T &)
    {
    }

    Out &m_out;
    ObjectKind m_kind;
    qint64 m_row;
};

} // namespace chancery
