// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/members.h"

#include <QString>

#include <optional>
#include <type_traits>
#include <vector>

namespace chancery::tests {

/// Two objects of every kind, facts of every kind, and in each of them every member that
/// core/domain/members.h describes, with a value that no other has. What it says means nothing, but it may
/// stand in a dossier.
Dossier everyMemberDossier();

/// Gives every member that it visits a value of its own: none that it has given before, and for references
/// the id of the second object of its kind.
class MemberFiller
{
public:
    template<class T>
    void operator()(const Member &member, T &value)
    {
        if (member.name == QLatin1StringView("id"))
            return;
        const bool isMeant = !m_only || *m_only == m_visited;
        if (isMeant && !m_clears)
            fill(member, value);
        else if (isMeant && (!member.isRequired || std::is_enum_v<T>))
            value = T();
        ++m_visited;
    }

    /// Fills the member alone that is visited so many others later.
    void fillOnly(int index)
    {
        m_only = index;
        m_visited = 0;
    }
    /// Makes that member absent, or of a term the first, and leaves it where it must be there.
    void clearOnly(int index)
    {
        fillOnly(index);
        m_clears = true;
    }
    [[nodiscard]] int visited() const { return m_visited; }

private:
    template<Described T>
    void fill(const Member &, T &value)
    {
        MemberFiller inner;
        inner.m_next = m_next;
        members(value, inner);
        m_next = inner.m_next;
    }
    template<class T>
    void fill(const Member &member, std::optional<T> &value)
    {
        fill(member, value.emplace());
    }
    void fill(const Member &member, std::optional<Edtf> &value);
    template<Described T>
    void fill(const Member &member, std::vector<T> &value)
    {
        value.resize(2);
        for (T &one : value)
            fill(member, one);
    }
    template<class E>
    requires std::is_enum_v<E>
    void fill(const Member &, E &value) { value = static_cast<E>(terms<E>().size() - 1); }
    template<class Tag>
    void fill(const Member &, Id<Tag> &value)
    {
        value = Id<Tag>(idOf(kindOfTag<Tag>));
    }
    template<class Tag>
    void fill(const Member &, std::vector<Id<Tag>> &value)
    {
        value = {Id<Tag>(idOf(kindOfTag<Tag>))};
    }
    void fill(const Member &member, QString &value);
    void fill(const Member &member, QStringList &value);
    void fill(const Member &member, std::vector<ObjectRef> &value);
    void fill(const Member &member, std::vector<std::int64_t> &value);
    void fill(const Member &member, std::int64_t &value);
    void fill(const Member &member, int &value);
    void fill(const Member &member, double &value);
    void fill(const Member &member, bool &value);
    /// Stays: its kind is what the fact was made with.
    void fill(const Member &member, Payload &value);

    static QString idOf(ObjectKind kind);

    std::optional<int> m_only;
    bool m_clears = false;
    int m_visited = 0;
    int m_next = 1;
};

} // namespace chancery::tests
