// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/together.h"

#include "core/edit/draft.h"
#include "core/edit/edit_words.h"
#include "core/edit/facts.h"
#include "core/edit/faults.h"

#include <algorithm>
#include <map>
#include <set>

namespace chancery {

using edit_words::tr;

namespace {

class TogetherRun
{
public:
    TogetherRun(const Snapshot &snapshot, const std::vector<ObjectRef> &objects, const Together &together)
        : m_snapshot(snapshot)
        , m_draft(snapshot)
        , m_together(together)
        , m_chosen(objects.begin(), objects.end())
    {
    }

    void run()
    {
        for (const ObjectRef &ref : m_chosen)
            change(ref);
        if (m_together.source)
            resource();
    }
    [[nodiscard]] Draft &draft() { return m_draft; }

private:
    void change(const ObjectRef &ref)
    {
        switch (ref.kind) {
        case ObjectKind::Source:
            return change(ref.as<SourceTag>());
        case ObjectKind::Passage:
            return change(ref.as<PassageTag>());
        case ObjectKind::Participant:
            return change(ref.as<ParticipantTag>());
        case ObjectKind::Event:
            return change(ref.as<EventTag>());
        case ObjectKind::Option:
            return change(ref.as<OptionTag>());
        case ObjectKind::Figure:
            return change(ref.as<FigureTag>());
        case ObjectKind::Question:
            return change(ref.as<QuestionTag>());
        case ObjectKind::Fact:
            return change(ref.as<FactTag>());
        case ObjectKind::Judgement:
            return change(ref.as<JudgementTag>());
        }
    }

    template<class Tag>
    void change(const Id<Tag> &id)
    {
        auto object = m_draft.find(id);
        if (!object)
            return;
        const auto before = *object;
        for (const QString &tag : m_together.addTags) {
            if (!object->tags.contains(tag))
                object->tags.append(tag);
        }
        for (const QString &tag : m_together.removeTags)
            object->tags.removeAll(tag);
        if constexpr (std::is_same_v<Tag, SourceTag>) {
            if (m_together.reliability) {
                object->reliability = *m_together.reliability;
                if (!m_together.reliabilityReason.isEmpty())
                    object->reliabilityReason = m_together.reliabilityReason;
            }
        }
        if constexpr (std::is_same_v<Tag, FactTag>) {
            if (m_together.credibility)
                object->credibility = *m_together.credibility;
        }
        if (!(*object == before))
            m_draft.put(*std::move(object));
    }

    /// The passages that are meant, each with the facts that are to follow it; none: every fact.
    void resource()
    {
        std::set<PassageId> whole;
        std::map<PassageId, std::set<FactId>> ofFacts;
        for (const ObjectRef &ref : m_chosen) {
            if (ref.kind == ObjectKind::Passage) {
                whole.insert(ref.as<PassageTag>());
            } else if (ref.kind == ObjectKind::Fact) {
                if (const auto fact = m_draft.find(ref.as<FactTag>())) {
                    for (const Evidence &evidence : fact->evidence)
                        ofFacts[evidence.passage].insert(fact->id);
                }
            }
        }
        for (const PassageId &passage : whole) {
            ofFacts.erase(passage);
            move(passage, {});
        }
        for (const auto &[passage, facts] : ofFacts)
            move(passage, facts);
    }

    void move(const PassageId &id, const std::set<FactId> &facts)
    {
        auto passage = m_draft.find(id);
        const auto row = m_snapshot.rowOf(*m_together.source);
        if (!passage || !row || passage->source == *m_together.source)
            return;
        const QString text = m_snapshot.text(*row);
        const auto at = text.indexOf(passage->exact);
        const auto found = at < 0
                               ? Outcome<Passage>(notThere(ObjectRef(id)))
                               : passageAt(m_snapshot, {*m_together.source, at, at + passage->exact.size()});
        if (!found) {
            m_draft.say(tr("%1 stays: its words are not in %2")
                            .arg(m_draft.named(id), m_draft.named(*m_together.source)));
            return;
        }
        std::vector<Fact> following;
        bool isShared = false;
        for (Fact &fact : m_draft.factsOf(id)) {
            const bool rests = std::any_of(fact.evidence.begin(), fact.evidence.end(),
                                           [&id](const Evidence &one) { return one.passage == id; });
            if (!rests)
                continue;
            if (facts.empty() || facts.contains(fact.id))
                following.push_back(std::move(fact));
            else
                isShared = true;
        }
        Passage moved = *found;
        if (moved.id.isEmpty()) {
            moved.tags = passage->tags;
            moved.note = passage->note;
            moved.id = isShared ? PassageId(m_draft.newId(ObjectKind::Passage, moved.exact)) : id;
            m_draft.put(moved);
        } else if (!isShared) {
            m_draft.remove(id);
        }
        if (moved.id == id)
            return;
        for (Fact &fact : following) {
            const bool restsAlready =
                std::any_of(fact.evidence.begin(), fact.evidence.end(),
                            [&moved](const Evidence &one) { return one.passage == moved.id; });
            if (restsAlready)
                std::erase_if(fact.evidence, [&id](const Evidence &one) { return one.passage == id; });
            for (Evidence &evidence : fact.evidence) {
                if (evidence.passage == id)
                    evidence.passage = moved.id;
            }
            m_draft.put(fact);
        }
    }

    const Snapshot &m_snapshot;
    Draft m_draft;
    const Together &m_together;
    std::set<ObjectRef> m_chosen;
};

} // namespace

EditOutcome changeTogether(const Snapshot &snapshot, const std::vector<ObjectRef> &objects,
                           const Together &together)
{
    for (const ObjectRef &ref : objects) {
        if (!snapshot.rowOf(ref))
            return notThere(ref);
    }
    if (together.source && !snapshot.rowOf(*together.source))
        return notThere(ObjectRef(*together.source));
    TogetherRun run(snapshot, objects, together);
    run.run();
    return std::move(run.draft()).edit(objects.empty() ? ObjectRef() : objects.front());
}

} // namespace chancery
