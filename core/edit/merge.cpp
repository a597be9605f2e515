// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/merge.h"
#include "core/domain/plural.h"

#include "core/edit/draft.h"
#include "core/edit/edit_words.h"
#include "core/edit/facts.h"
#include "core/edit/faults.h"
#include "core/edit/redirect.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace chancery {

using edit_words::tr;

namespace {

/// Whether two facts say the same thing, whoever reports it. Plain ones do in the same words alone, and so do
/// those whose payload is a heading for their words.
bool saySame(const Fact &a, const Fact &b)
{
    if (!(a.payload == b.payload) || a.assertion != b.assertion || a.speaker != b.speaker ||
        a.date != b.date || a.said != b.said)
        return false;
    const bool isInWords =
        a.kind() == FactKind::Plain || a.kind() == FactKind::OptionAspect || a.kind() == FactKind::Answer;
    return !isInWords || a.statement == b.statement;
}

/// The fact that two of the same content are from now on.
Fact joined(Fact first, const Fact &second)
{
    for (const Evidence &evidence : second.evidence) {
        const bool isThere =
            std::any_of(first.evidence.begin(), first.evidence.end(),
                        [&](const Evidence &one) { return one.passage == evidence.passage; });
        if (!isThere)
            first.evidence.push_back(evidence);
    }
    for (const ObjectRef &ref : second.about) {
        if (std::find(first.about.begin(), first.about.end(), ref) == first.about.end())
            first.about.push_back(ref);
    }
    for (const QString &tag : second.tags) {
        if (!first.tags.contains(tag))
            first.tags.append(tag);
    }
    if (!second.note.isEmpty() && second.note != first.note)
        first.note += (first.note.isEmpty() ? QString() : u"\n"_s) + second.note;
    first.credibility = std::min(first.credibility, second.credibility);
    return first;
}

void takeName(Participant &stays, const Participant &goes)
{
    const auto add = [&stays](const QString &name) {
        if (name != stays.name && !stays.aliases.contains(name))
            stays.aliases.append(name);
    };
    add(goes.name);
    for (const QString &alias : goes.aliases)
        add(alias);
    for (const ParticipantId &group : goes.memberOf) {
        const bool isThere =
            std::find(stays.memberOf.begin(), stays.memberOf.end(), group) != stays.memberOf.end();
        if (group != stays.id && !isThere)
            stays.memberOf.push_back(group);
    }
    std::erase(stays.memberOf, goes.id);
}

template<class T>
void takeName(T &stays, const T &goes)
{
    if (goes.title != stays.title)
        stays.note += (stays.note.isEmpty() ? QString() : u"\n"_s) + tr("Also called “%1”.").arg(goes.title);
}

class Merge
{
public:
    Merge(const Snapshot &snapshot, const ObjectRef &stays, const ObjectRef &goes)
        : m_draft(snapshot)
        , m_stays(stays)
        , m_goes(goes)
    {
    }

    template<class Tag>
    EditOutcome run()
    {
        auto stays = m_draft.find(m_stays.as<Tag>());
        const auto goes = m_draft.find(m_goes.as<Tag>());
        if (!stays)
            return notThere(m_stays);
        if (!goes)
            return notThere(m_goes);
        const QString goneName = m_draft.named(m_goes);
        const auto before = *stays;
        takeName(*stays, *goes);
        for (const QString &tag : goes->tags) {
            if (!stays->tags.contains(tag))
                stays->tags.append(tag);
        }
        if (!goes->note.isEmpty() && goes->note != stays->note)
            stays->note += (stays->note.isEmpty() ? QString() : u"\n"_s) + goes->note;
        if (!(*stays == before))
            m_draft.put(*stays);
        m_draft.say(tr("%1 becomes %2").arg(goneName, m_draft.named(m_stays)));
        moveFacts();
        if constexpr (std::is_same_v<Tag, ParticipantTag>) {
            m_draft.forEach<ParticipantTag>([this](Participant one) {
                if (one.id == m_goes.as<ParticipantTag>() || !redirect(one, m_goes, m_stays).changed)
                    return;
                m_draft.put(std::move(one));
            });
        }
        if constexpr (std::is_same_v<Tag, QuestionTag>) {
            m_draft.forEach<JudgementTag>([this](Judgement one) {
                if (redirect(one, m_goes, m_stays).changed)
                    m_draft.put(std::move(one));
            });
        }
        m_draft.renameSaved(m_goes, m_stays);
        m_draft.remove(m_goes);
        return std::move(m_draft).edit(m_stays);
    }

private:
    void moveFacts()
    {
        std::set<FactId> moved;
        for (Fact &fact : m_draft.factsOf(m_goes)) {
            const Fact before = fact;
            redirect(fact, m_goes, m_stays);
            fact.statement = statementFollowing(m_draft.snapshot(), before, fact);
            moved.insert(fact.id);
            m_draft.put(std::move(fact));
        }
        if (!moved.empty())
            m_draft.say(plural("Edit", "%Ln fact is of it from now on", "%Ln facts are of it from now on",
                               moved.size()));
        // In document order, so that the earlier of two stays. One of each pair has been moved: what said the
        // same before is not for us to join.
        std::vector<Fact> all = m_draft.factsOf(m_stays);
        for (const FactId &id : moved) {
            const bool isThere =
                std::any_of(all.begin(), all.end(), [&id](const Fact &fact) { return fact.id == id; });
            if (!isThere)
                all.push_back(*m_draft.find(id));
        }
        const Snapshot &snapshot = m_draft.snapshot();
        std::sort(all.begin(), all.end(), [&snapshot](const Fact &a, const Fact &b) {
            return snapshot.rowOf(a.id) < snapshot.rowOf(b.id);
        });
        for (size_t i = 0; i < all.size(); ++i) {
            for (size_t k = i + 1; k < all.size();) {
                const bool isNew = moved.contains(all[i].id) != moved.contains(all[k].id);
                if (!isNew || !saySame(all[i], all[k])) {
                    ++k;
                    continue;
                }
                join(all[i], all[k]);
                all.erase(all.begin() + static_cast<std::ptrdiff_t>(k));
            }
        }
    }

    void join(Fact &first, const Fact &second)
    {
        m_draft.say(tr("%1 says what %2 says, and is joined with it")
                        .arg(m_draft.named(second.id), m_draft.named(first.id)));
        first = joined(std::move(first), second);
        m_draft.put(first);
        const ObjectRef to(first.id);
        m_draft.forEach<JudgementTag>([&](Judgement judgement) {
            if (redirect(judgement, second.id, to).changed)
                m_draft.put(std::move(judgement));
        });
        m_draft.renameSaved(second.id, to);
        m_draft.remove(second.id);
    }

    Draft m_draft;
    ObjectRef m_stays;
    ObjectRef m_goes;
};

} // namespace

EditOutcome merge(const Snapshot &snapshot, const ObjectRef &stays, const ObjectRef &goes)
{
    const Draft draft(snapshot);
    if (stays == goes)
        return Error{{}, draft.named(stays), tr("cannot be merged with itself")};
    if (stays.kind != goes.kind)
        return Error{
            {}, draft.named(goes), tr("is no %1, as %2 is").arg(label(stays.kind), draft.named(stays))};
    Merge merge(snapshot, stays, goes);
    switch (stays.kind) {
    case ObjectKind::Participant:
        return merge.run<ParticipantTag>();
    case ObjectKind::Event:
        return merge.run<EventTag>();
    case ObjectKind::Option:
        return merge.run<OptionTag>();
    case ObjectKind::Figure:
        return merge.run<FigureTag>();
    case ObjectKind::Question:
        return merge.run<QuestionTag>();
    default:
        return Error{{},
                     draft.named(goes),
                     tr("only participants, events, options, figures and questions are merged")};
    }
}

} // namespace chancery
