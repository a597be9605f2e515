// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/remove.h"

#include "core/edit/draft.h"
#include "core/edit/edit_words.h"
#include "core/edit/faults.h"
#include "core/edit/redirect.h"
#include "core/io/quoted_only.h"

#include <algorithm>
#include <deque>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace chancery {

using edit_words::tr;

namespace {

/// Calls `each` with every object that may refer to one, once; more than do is no harm.
template<class Each>
void forEachNear(const Draft &draft, const ObjectRef &ref, Each each)
{
    if (ref.kind == ObjectKind::Source) {
        if (const auto row = draft.snapshot().rowOf(ref)) {
            for (const PassageRow passage : draft.snapshot().passagesOf(SourceRow{*row})) {
                if (auto one = draft.find(draft.snapshot().idAt(passage)))
                    each(*std::move(one));
            }
        }
        draft.forEach<SourceTag>(each);
    }
    if (ref.kind == ObjectKind::Participant)
        draft.forEach<ParticipantTag>(each);
    if (ref.kind == ObjectKind::Fact || ref.kind == ObjectKind::Question)
        draft.forEach<JudgementTag>(each);
    if (ref.kind != ObjectKind::Fact && ref.kind != ObjectKind::Judgement) {
        for (Fact &fact : draft.factsOf(ref))
            each(std::move(fact));
    }
}

class Removal
{
public:
    explicit Removal(const Snapshot &snapshot)
        : m_draft(snapshot)
    {
    }

    [[nodiscard]] Draft &draft() { return m_draft; }

    void run(const std::vector<ObjectRef> &refs)
    {
        m_asked.insert(refs.begin(), refs.end());
        for (const ObjectRef &ref : refs)
            take(ref);
        while (!m_open.empty()) {
            const ObjectRef ref = m_open.front();
            m_open.pop_front();
            takeOutOfOthers(ref);
        }
        takeIdlePassages();
        shortenExcerpts();
        lowerCredibility();
    }

private:
    /// Removes one object; what refers to it is seen to afterwards.
    void take(const ObjectRef &ref)
    {
        if (!m_gone.insert(ref).second)
            return;
        if (!m_asked.contains(ref))
            m_draft.say(tr("goes with it: %1").arg(m_draft.named(ref)));
        note(ref);
        m_names.insert({ref, m_draft.named(ref)});
        m_draft.renameSaved(ref, std::nullopt);
        m_draft.remove(ref);
        m_open.push_back(ref);
    }

    /// Notes the passages and sources that may be left without use.
    void note(const ObjectRef &ref)
    {
        if (ref.kind == ObjectKind::Fact) {
            if (const auto fact = m_draft.find(ref.as<FactTag>())) {
                for (const Evidence &evidence : fact->evidence)
                    m_perhapsIdle.insert(evidence.passage);
            }
        } else if (ref.kind == ObjectKind::Passage) {
            if (const auto passage = m_draft.find(ref.as<PassageTag>()))
                m_shortened.insert(passage->source);
        }
    }

    void takeOutOfOthers(const ObjectRef &ref)
    {
        forEachNear(m_draft, ref, [this, &ref](auto object) {
            const ObjectRef own(object.id);
            if (m_gone.contains(own))
                return;
            const Redirected redirected = redirect(object, ref, std::nullopt);
            if (!redirected.changed)
                return;
            if (redirected.lostRequired) {
                take(own);
                return;
            }
            m_draft.say(tr("%1 no longer names %2").arg(m_draft.named(own), m_names.at(ref)));
            if constexpr (std::is_same_v<decltype(object), Fact>)
                m_lessSupported.insert(object.id);
            m_draft.put(std::move(object));
        });
    }

    void takeIdlePassages()
    {
        for (const PassageId &id : m_perhapsIdle) {
            if (m_gone.contains(id) || !m_draft.has(id))
                continue;
            const auto facts = m_draft.factsOf(id);
            const bool isUsed = std::any_of(facts.begin(), facts.end(), [&id](const Fact &fact) {
                return std::any_of(fact.evidence.begin(), fact.evidence.end(),
                                   [&id](const Evidence &one) { return one.passage == id; });
            });
            if (!isUsed)
                take(id);
        }
    }

    /// Excerpts are the words of passages and nothing else.
    void shortenExcerpts()
    {
        for (const SourceId &id : m_shortened) {
            const auto description = m_draft.find(id);
            const auto row = m_draft.snapshot().rowOf(id);
            if (!description || !row || description->completeness != Completeness::Excerpts)
                continue;
            std::vector<Passage> passages;
            for (const PassageRow passage : m_draft.snapshot().passagesOf(*row)) {
                if (auto one = m_draft.find(m_draft.snapshot().idAt(passage)))
                    passages.push_back(*std::move(one));
            }
            std::vector<const Passage *> pointers;
            pointers.reserve(passages.size());
            for (const Passage &passage : passages)
                pointers.push_back(&passage);
            const QString before = m_draft.snapshot().text(*row);
            const QString after = excerptsOf(before, pointers);
            if (after == before)
                continue;
            m_draft.say(
                tr("the excerpts of %1 lose the words that nothing quotes any more").arg(m_draft.named(id)));
            Source source;
            static_cast<SourceDescription &>(source) = *description;
            source.text = after;
            m_texts.push_back(std::move(source));
        }
        for (Source &source : m_texts)
            m_draft.put(std::move(source));
    }

public:
    /// The dossier's bottom line forgets the facts that went.
    void shortenBottomLine(Edit &edit) const
    {
        DossierInfo info = m_draft.snapshot().info();
        if (!info.bottomLine)
            return;
        const auto lost = std::erase_if(info.bottomLine->facts,
                                        [this](const FactId &fact) { return m_gone.contains(fact); });
        if (lost == 0)
            return;
        edit.consequences.append(tr("the dossier’s bottom line loses %1 of the facts it rests on").arg(lost));
        edit.change.info = std::move(info);
    }

private:
    /// 1 means that independent sources confirm it.
    void lowerCredibility()
    {
        for (const FactId &id : m_lessSupported) {
            auto fact = m_draft.find(id);
            if (!fact || fact->credibility != 1)
                continue;
            std::set<SourceRow> roots;
            for (const Evidence &evidence : fact->evidence) {
                const auto passage = m_draft.find(evidence.passage);
                const auto source = passage ? m_draft.snapshot().rowOf(passage->source) : std::nullopt;
                if (evidence.relation == Relation::Supports && source) {
                    for (const SourceRow root : m_draft.snapshot().rootsOf(*source))
                        roots.insert(root);
                }
            }
            if (roots.size() > 1)
                continue;
            m_draft.say(tr("%1 is no longer confirmed by another source: its credibility is 2 instead of 1")
                            .arg(m_draft.named(id)));
            fact->credibility = 2;
            m_draft.put(*std::move(fact));
        }
    }

    Draft m_draft;
    std::set<ObjectRef> m_asked;
    std::set<ObjectRef> m_gone;
    std::map<ObjectRef, QString> m_names;
    std::deque<ObjectRef> m_open;
    std::set<PassageId> m_perhapsIdle;
    std::set<SourceId> m_shortened;
    std::set<FactId> m_lessSupported;
    std::vector<Source> m_texts;
};

/// Why objects cannot go alone; none where they can.
std::optional<Error> keptBy(const Snapshot &snapshot, const std::vector<ObjectRef> &refs)
{
    constexpr qsizetype mostNamed = 8;
    const Draft draft(snapshot);
    const std::set<ObjectRef> asked(refs.begin(), refs.end());
    QStringList places;
    QStringList reasons;
    for (const ObjectRef &ref : refs) {
        QStringList names;
        for (const ObjectRef &one : referrersOf(snapshot, ref)) {
            if (!asked.contains(one))
                names.append(draft.named(one));
        }
        if (names.isEmpty())
            continue;
        const auto more = names.size() - mostNamed;
        if (more > 0) {
            names = names.first(mostNamed);
            names.append(tr("and %1 more").arg(more));
        }
        places.append(draft.named(ref));
        reasons.append(names.join(u", "_s));
    }
    if (places.isEmpty())
        return std::nullopt;
    QString reason = tr("cannot be removed while others rest on it: %1").arg(reasons.front());
    for (qsizetype i = 1; i < places.size(); ++i)
        reason += u"; "_s + tr("%1 neither: %2").arg(places.at(i), reasons.at(i));
    return Error{{}, places.front(), reason};
}

} // namespace

EditOutcome remove(const Snapshot &snapshot, const std::vector<ObjectRef> &refs, Dependents dependents)
{
    Removal removal(snapshot);
    for (const ObjectRef &ref : refs) {
        if (!removal.draft().has(ref))
            return notThere(ref);
    }
    if (dependents == Dependents::Keep) {
        if (auto kept = keptBy(snapshot, refs))
            return *kept;
        for (const ObjectRef &ref : refs) {
            removal.draft().renameSaved(ref, std::nullopt);
            removal.draft().remove(ref);
        }
    } else {
        removal.run(refs);
    }
    Edit edit = std::move(removal.draft()).edit(refs.empty() ? ObjectRef() : refs.front());
    removal.shortenBottomLine(edit);
    return edit;
}

std::vector<ObjectRef> referrersOf(const Snapshot &snapshot, const ObjectRef &ref)
{
    const Draft draft(snapshot);
    std::vector<ObjectRef> result;
    forEachNear(draft, ref, [&](auto object) {
        const ObjectRef own(object.id);
        if (own != ref && redirect(object, ref, std::nullopt).changed &&
            std::find(result.begin(), result.end(), own) == result.end())
            result.push_back(own);
    });
    return result;
}

} // namespace chancery
