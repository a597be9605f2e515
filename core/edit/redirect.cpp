// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/redirect.h"

#include "core/domain/members.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// Follows the members of an object that name others.
class Redirection
{
public:
    Redirection(const ObjectRef &from, const std::optional<ObjectRef> &to)
        : m_from(from)
        , m_to(to)
    {
    }

    [[nodiscard]] Redirected result() const { return m_result; }

    template<class T>
    void operator()(const Member &member, T &value)
    {
        if constexpr (Described<T>)
            members(value, *this);
        else if constexpr (std::is_same_v<T, Payload>)
            return; // its members come after it
        else
            follow(member, value);
    }

private:
    template<class T>
    void follow(const Member &, T &)
    {
    }
    template<class T>
    void follow(const Member &member, std::optional<T> &value)
    {
        if (value)
            (*this)(member, *value);
    }
    template<class Tag>
    void follow(const Member &member, Id<Tag> &id)
    {
        if (member.name == "id"_L1 || !isFrom(ObjectRef(id)))
            return;
        m_result.changed = true;
        m_result.lostRequired = m_result.lostRequired || (member.isRequired && !m_to);
        id = m_to ? m_to->as<Tag>() : Id<Tag>();
    }
    template<class Tag>
    void follow(const Member &, std::vector<Id<Tag>> &ids)
    {
        replaceIn(
            ids, [](const Id<Tag> &id) { return ObjectRef(id); },
            [](const ObjectRef &ref) { return ref.as<Tag>(); });
    }
    void follow(const Member &, std::vector<ObjectRef> &refs)
    {
        const auto itself = [](const ObjectRef &ref) { return ref; };
        replaceIn(refs, itself, itself);
    }
    void follow(const Member &, std::vector<Evidence> &evidence)
    {
        replaceIn(
            evidence, [](const Evidence &one) { return ObjectRef(one.passage); },
            [](const ObjectRef &ref) {
                return Evidence{ref.as<PassageTag>(), Relation::Supports};
            });
    }
    template<class T>
    void follow(const Member &member, std::vector<T> &list)
    {
        for (T &one : list)
            (*this)(member, one);
    }

    template<class List, class RefOf, class Make>
    void replaceIn(List &list, RefOf refOf, Make make)
    {
        const auto at =
            std::find_if(list.begin(), list.end(), [&](const auto &one) { return isFrom(refOf(one)); });
        if (at == list.end())
            return;
        m_result.changed = true;
        const bool isThere = m_to && std::any_of(list.begin(), list.end(),
                                                 [&](const auto &one) { return refOf(one) == *m_to; });
        if (m_to && !isThere)
            *at = make(*m_to);
        else
            list.erase(at);
    }

    [[nodiscard]] bool isFrom(const ObjectRef &ref) const { return ref == m_from; }

    const ObjectRef &m_from;
    const std::optional<ObjectRef> &m_to;
    Redirected m_result;
};

template<class T>
Redirected redirected(T &object, const ObjectRef &from, const std::optional<ObjectRef> &to)
{
    Redirection redirection(from, to);
    members(object, redirection);
    return redirection.result();
}

} // namespace

Redirected redirect(SourceDescription &source, const ObjectRef &from, const std::optional<ObjectRef> &to)
{
    const Redirected result = redirected(source, from, to);
    if (result.changed && source.derivedFrom.empty())
        source.derivedReason.clear();
    return result;
}

Redirected redirect(Passage &passage, const ObjectRef &from, const std::optional<ObjectRef> &to)
{
    return redirected(passage, from, to);
}

Redirected redirect(Participant &participant, const ObjectRef &from, const std::optional<ObjectRef> &to)
{
    const Redirected result = redirected(participant, from, to);
    // Nobody belongs to what is himself now.
    std::erase(participant.memberOf, participant.id);
    return result;
}

Redirected redirect(Fact &fact, const ObjectRef &from, const std::optional<ObjectRef> &to)
{
    Redirected result = redirected(fact, from, to);
    const bool isSupported = std::any_of(fact.evidence.begin(), fact.evidence.end(), [](const Evidence &one) {
        return one.relation == Relation::Supports;
    });
    result.lostRequired = result.lostRequired || (result.changed && !isSupported);
    return result;
}

Redirected redirect(Judgement &judgement, const ObjectRef &from, const std::optional<ObjectRef> &to)
{
    Redirected result = redirected(judgement, from, to);
    if (from.kind == ObjectKind::Question) {
        // An entry is a text, or the id of a question.
        const auto at = judgement.wouldChangeIf.indexOf(from.id);
        if (at >= 0) {
            result.changed = true;
            if (to && !judgement.wouldChangeIf.contains(to->id))
                judgement.wouldChangeIf[at] = to->id;
            else
                judgement.wouldChangeIf.removeAt(at);
        }
    }
    result.lostRequired = result.lostRequired || (result.changed && judgement.facts.empty());
    return result;
}

} // namespace chancery
