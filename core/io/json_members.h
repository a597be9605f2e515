// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/members.h"
#include "core/io/json_writer.h"

#include <type_traits>

namespace chancery {

/// Writes members as the interchange format has them; what is absent is not written.
class JsonMemberWriter
{
public:
    explicit JsonMemberWriter(JsonWriter &out)
        : m_out(out)
    {
    }

    template<class Tag>
    void operator()(const Member &member, const Id<Tag> &id)
    {
        (*this)(member, id.toString());
    }
    void operator()(const Member &member, const QString &text)
    {
        if (member.isRequired || !text.isEmpty())
            m_out.member(member.name, text);
    }
    template<class E>
    requires std::is_enum_v<E>
    void operator()(const Member &member, E term) { m_out.member(member.name, toTerm(term)); }
    void operator()(const Member &member, const Payload &payload)
    {
        (*this)(member, static_cast<FactKind>(payload.index()));
    }
    void operator()(const Member &member, const Edtf &date) { m_out.member(member.name, date.toString()); }
    void operator()(const Member &member, std::int64_t number) { m_out.member(member.name, number); }
    void operator()(const Member &member, int number) { m_out.member(member.name, number); }
    void operator()(const Member &member, double number) { m_out.member(member.name, number); }
    void operator()(const Member &member, bool truth)
    {
        if (truth)
            m_out.member(member.name, true);
    }
    template<Described T>
    void operator()(const Member &member, const T &object)
    {
        m_out.key(member.name);
        value(object);
    }
    template<class T>
    void operator()(const Member &member, const std::optional<T> &value)
    {
        if (value)
            (*this)(member, *value);
    }
    void operator()(const Member &member, const QStringList &list) { array(member, list); }
    template<class T>
    void operator()(const Member &member, const std::vector<T> &list)
    {
        array(member, list);
    }

    /// A value without its key.
    void value(const QString &text) { m_out.value(text); }
    void value(std::int64_t number) { m_out.value(number); }
    void value(double number) { m_out.value(number); }
    void value(const Edtf &date) { m_out.value(date.toString()); }
    void value(const ObjectRef &ref) { m_out.value(ref.id); }
    template<class E>
    requires std::is_enum_v<E>
    void value(E term) { m_out.value(toTerm(term)); }
    template<class Tag>
    void value(const Id<Tag> &id)
    {
        m_out.value(id.toString());
    }
    template<Described T>
    void value(const T &object)
    {
        m_out.beginObject();
        members(object, *this);
        m_out.endObject();
    }

private:
    template<class List>
    void array(const Member &member, const List &list)
    {
        if (list.empty() && !member.isRequired)
            return;
        m_out.key(member.name);
        m_out.beginArray();
        for (const auto &entry : list)
            value(entry);
        m_out.endArray();
    }

    JsonWriter &m_out;
};

/// Writes the members of a value into the object that is open.
template<Described T>
void writeMembers(JsonWriter &out, const T &object)
{
    JsonMemberWriter writer(out);
    members(object, writer);
}

} // namespace chancery
