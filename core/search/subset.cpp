// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/subset.h"

#include <QSet>

#include <algorithm>

namespace chancery {

namespace {

template<class T, class Keep>
std::vector<T> those(const std::vector<T> &objects, Keep keep)
{
    std::vector<T> result;
    std::copy_if(objects.begin(), objects.end(), std::back_inserter(result), keep);
    return result;
}

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

/// Excerpts hold what is quoted and no more: those of the passages that are left, in the order of the text.
void cutExcerpts(Source &source, const std::vector<Passage> &passages)
{
    if (source.completeness != Completeness::Excerpts)
        return;
    std::vector<std::pair<qsizetype, qsizetype>> places; // start and length
    for (const Passage &passage : passages) {
        const qsizetype at = passage.source == source.id ? source.text.indexOf(passage.exact) : -1;
        if (at >= 0)
            places.emplace_back(at, passage.exact.size());
    }
    if (places.empty())
        return;
    std::sort(places.begin(), places.end());
    QString text;
    qsizetype end = -1;
    for (const auto &[start, length] : places) {
        if (start + length <= end)
            continue;
        const qsizetype from = std::max(start, end);
        if (!text.isEmpty() && start > end)
            text += QStringLiteral("\n\n[…]\n\n");
        text += QStringView(source.text).mid(from, start + length - from);
        end = start + length;
    }
    source.text = text;
}

class Subset
{
public:
    Subset(const Dossier &dossier, const Snapshot &snapshot, const Matches &matches)
        : m_dossier(dossier)
    {
        for (int i = 0; i < objectKindCount; ++i) {
            const auto kind = static_cast<ObjectKind>(i);
            for (const std::uint32_t row : matches.of(kind))
                m_kept.insert(snapshot.refAt(kind, row).id);
        }
    }

    Dossier make()
    {
        const QSet<QString> matched = m_kept;
        for (const Fact &fact : m_dossier.facts) {
            if (matched.contains(fact.id.toString()))
                keep(fact);
        }
        for (const Fact &fact : m_dossier.facts) {
            const auto object = settledBy(fact);
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
        closeOver(m_dossier.sources, [](const Source &s) { return s.derivedFrom; });

        Dossier result;
        result.info = m_dossier.info;
        const auto kept = [this](const auto &object) { return keeps(object.id); };
        result.sources = those(m_dossier.sources, kept);
        result.passages = those(m_dossier.passages, kept);
        for (Source &source : result.sources)
            cutExcerpts(source, result.passages);
        result.participants = those(m_dossier.participants, kept);
        result.events = those(m_dossier.events, kept);
        result.options = those(m_dossier.options, kept);
        result.figures = those(m_dossier.figures, kept);
        result.questions = those(m_dossier.questions, kept);
        result.facts = those(m_dossier.facts, kept);
        result.judgements = those(m_dossier.judgements, kept);
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
        const bool whole = std::all_of(judgement.facts.begin(), judgement.facts.end(),
                                       [this](const FactId &fact) { return keeps(fact); });
        if (whole)
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

    const Dossier &m_dossier;
    QSet<QString> m_kept;
};

} // namespace

Dossier subsetOf(const Dossier &dossier, const Snapshot &snapshot, const Matches &matches)
{
    return Subset(dossier, snapshot, matches).make();
}

} // namespace chancery
