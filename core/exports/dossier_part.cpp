// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exports/dossier_part.h"

#include "core/io/quoted_only.h"

#include <QHash>

#include <algorithm>
#include <optional>
#include <vector>

namespace chancery {

namespace {

/// The event of which a fact says when, where or whether it was; the question that it raises.
std::optional<ObjectRef> settledBy(const Fact &fact)
{
    if (const auto *answer = std::get_if<AnswerPayload>(&fact.payload);
        answer && answer->effect == Effect::Raises)
        return answer->question;
    if (const auto *date = std::get_if<EventDatePayload>(&fact.payload))
        return date->event;
    if (const auto *place = std::get_if<EventPlacePayload>(&fact.payload))
        return place->event;
    if (const auto *status = std::get_if<EventStatusPayload>(&fact.payload))
        return status->event;
    return std::nullopt;
}

class Part
{
public:
    Part(const Dossier &dossier, const QSet<QString> &ids)
        : m_dossier(dossier)
        , m_kept(ids)
    {
    }

    Dossier make(SettlingFacts settling)
    {
        const QSet<QString> asked = m_kept;
        for (const Fact &fact : m_dossier.facts) {
            if (asked.contains(fact.id.toString()))
                keep(fact);
        }
        for (const Fact &fact : m_dossier.facts) {
            const auto object = settling == SettlingFacts::Always ? settledBy(fact) : std::nullopt;
            if (object && m_kept.contains(object->id))
                keep(fact);
        }
        for (const Judgement &judgement : m_dossier.judgements)
            keepIfWhole(judgement);
        for (const Passage &passage : m_dossier.passages) {
            if (keeps(passage.id))
                m_kept.insert(passage.source.toString());
        }
        closeOver(m_dossier.participants, [](const Participant &p) { return p.memberOf; });
        // Whom a source repeats stays known, or two would count that are one.
        closeOver(m_dossier.sources, [](const Source &s) { return s.derivedFrom; });

        Dossier result;
        result.info = m_dossier.info;
        if (const auto &bottomLine = result.info.bottomLine; bottomLine && !isWhole(bottomLine->facts))
            result.info.bottomLine.reset();
        result.sources = those(m_dossier.sources);
        result.passages = those(m_dossier.passages);
        cutExcerpts(result);
        result.participants = those(m_dossier.participants);
        result.events = those(m_dossier.events);
        result.options = those(m_dossier.options);
        result.figures = those(m_dossier.figures);
        result.questions = those(m_dossier.questions);
        result.facts = those(m_dossier.facts);
        result.judgements = those(m_dossier.judgements);
        for (Judgement &judgement : result.judgements)
            std::erase_if(judgement.against, [this](const FactId &fact) { return !keeps(fact); });
        result.filters = m_dossier.filters;
        result.bookmarks = m_dossier.bookmarks;
        dropSavedOfOthers(result);
        return result;
    }

private:
    template<class Tag>
    [[nodiscard]] bool keeps(const Id<Tag> &id) const
    {
        return m_kept.contains(id.toString());
    }

    template<class T>
    [[nodiscard]] std::vector<T> those(const std::vector<T> &objects) const
    {
        std::vector<T> result;
        std::copy_if(objects.begin(), objects.end(), std::back_inserter(result),
                     [this](const T &object) { return keeps(object.id); });
        return result;
    }

    [[nodiscard]] bool isWhole(const std::vector<FactId> &facts) const
    {
        return std::all_of(facts.begin(), facts.end(), [this](const FactId &fact) { return keeps(fact); });
    }

    void keep(const Fact &fact)
    {
        m_kept.insert(fact.id.toString());
        for (const ObjectRef &ref : fact.concerns())
            m_kept.insert(ref.id);
        for (const Evidence &evidence : fact.evidence)
            m_kept.insert(evidence.passage.toString());
    }

    /// A judgement without the facts it rests on would be an assertion.
    void keepIfWhole(const Judgement &judgement)
    {
        if (isWhole(judgement.facts))
            m_kept.insert(judgement.id.toString());
        else
            m_kept.remove(judgement.id.toString());
    }

    /// What kept objects refer to is kept, and what that refers to.
    template<class T, class RefersTo>
    void closeOver(const std::vector<T> &objects, RefersTo refersTo)
    {
        for (bool grows = true; grows;) {
            grows = false;
            for (const T &object : objects) {
                if (!keeps(object.id))
                    continue;
                for (const auto &id : refersTo(object)) {
                    grows = grows || !keeps(id);
                    m_kept.insert(id.toString());
                }
            }
        }
    }

    /// Excerpts hold what is quoted and no more. Those of which nothing is left out stay as they are, to the
    /// character.
    void cutExcerpts(Dossier &part) const
    {
        QHash<SourceId, std::vector<const Passage *>> left;
        for (const Passage &passage : part.passages)
            left[passage.source].push_back(&passage);
        QHash<SourceId, std::size_t> all;
        for (const Passage &passage : m_dossier.passages)
            ++all[passage.source];
        for (Source &source : part.sources) {
            const auto passages = left.value(source.id);
            if (source.completeness == Completeness::Excerpts && !passages.empty() &&
                passages.size() < all.value(source.id))
                source.text = excerptsOf(source.text, passages);
        }
    }

    const Dossier &m_dossier;
    QSet<QString> m_kept;
};

} // namespace

Dossier partOf(const Dossier &dossier, const QSet<QString> &ids, SettlingFacts settling)
{
    return Part(dossier, ids).make(settling);
}

} // namespace chancery
