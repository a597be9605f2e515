// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exports/dossier_extract.h"

#include <algorithm>

namespace chancery {

namespace {

template<class Object>
std::vector<Object> those(const std::vector<Object> &objects, const QSet<QString> &ids)
{
    std::vector<Object> result;
    std::copy_if(objects.begin(), objects.end(), std::back_inserter(result),
                 [&ids](const Object &object) { return ids.contains(object.id.toString()); });
    return result;
}

/// Adds what is reached from the objects there are, until nothing more is.
template<class Object, class Next>
void close(const std::vector<Object> &objects, QSet<QString> &ids, Next next)
{
    for (bool grew = true; grew;) {
        grew = false;
        for (const Object &object : objects) {
            if (!ids.contains(object.id.toString()))
                continue;
            for (const auto &id : next(object)) {
                grew = grew || !ids.contains(id.toString());
                ids.insert(id.toString());
            }
        }
    }
}

} // namespace

Dossier extract(const Dossier &dossier, const QSet<QString> &factIds)
{
    // Ids are of one space, so one set holds them all.
    QSet<QString> wanted = factIds;
    QSet<QString> passages;
    for (const Fact &fact : dossier.facts) {
        if (!factIds.contains(fact.id.toString()))
            continue;
        for (const ObjectRef &object : fact.concerns())
            wanted.insert(object.id);
        for (const Evidence &evidence : fact.evidence)
            passages.insert(evidence.passage.toString());
    }
    close(dossier.participants, wanted, [](const Participant &participant) { return participant.memberOf; });

    Dossier part;
    part.info = dossier.info;
    part.facts = those(dossier.facts, factIds);
    // A fact may be about a passage or a source, too.
    passages.unite(wanted);
    part.passages = those(dossier.passages, passages);
    for (const Passage &passage : part.passages)
        wanted.insert(passage.source.toString());
    // Whom a source repeats stays known, or two would count that are one.
    close(dossier.sources, wanted, [](const Source &source) { return source.derivedFrom; });
    part.sources = those(dossier.sources, wanted);
    part.participants = those(dossier.participants, wanted);
    part.events = those(dossier.events, wanted);
    part.options = those(dossier.options, wanted);
    part.figures = those(dossier.figures, wanted);
    part.questions = those(dossier.questions, wanted);
    std::copy_if(dossier.judgements.begin(), dossier.judgements.end(), std::back_inserter(part.judgements),
                 [&factIds](const Judgement &judgement) {
                     return std::all_of(
                         judgement.facts.begin(), judgement.facts.end(),
                         [&](const FactId &fact) { return factIds.contains(fact.toString()); });
                 });
    part.filters = dossier.filters;
    part.bookmarks = dossier.bookmarks;
    dropSavedOfOthers(part);
    return part;
}

} // namespace chancery
