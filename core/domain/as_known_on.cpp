// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/as_known_on.h"

#include "core/domain/domain_words.h"

#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

using domain_words::tr;

namespace {

enum class Publication { Known, Later, Undecided };

Publication publicationOf(const std::optional<Edtf> &published, CivilDay day)
{
    if (!published)
        return Publication::Undecided;
    if (published->earliest() && *published->earliest() > day)
        return Publication::Later;
    return published->latest() && *published->latest() <= day ? Publication::Known : Publication::Undecided;
}

/// Drops from a dossier what was not known, from the sources down to the objects.
class Restriction
{
public:
    Restriction(Dossier &dossier, Replay &replay)
        : m_dossier(dossier)
        , m_replay(replay)
    {
    }

    void run()
    {
        dropSources();
        dropFacts();
        dropJudgements();
        dropObjects();
        dropReferences();
    }

private:
    template<class T, class Drop>
    void dropIf(ObjectKind kind, std::vector<T> &objects, Drop drop)
    {
        auto &hidden = m_replay.hidden[static_cast<std::size_t>(kind)];
        hidden += static_cast<std::uint32_t>(std::erase_if(objects, [&](const T &object) {
            const bool goes = drop(object);
            if (goes)
                m_dropped.insert(ObjectRef(object.id));
            return goes;
        }));
    }

    [[nodiscard]] bool isDropped(const ObjectRef &ref) const { return m_dropped.contains(ref); }

    /// A source whose own date decides nothing came after what it repeats.
    [[nodiscard]] QHash<SourceId, Publication> publicationOfAll() const
    {
        QHash<SourceId, Publication> publications;
        QMultiHash<SourceId, SourceId> repeats; // of a source, those that repeat it
        std::vector<SourceId> later;
        for (const Source &source : m_dossier.sources) {
            const Publication publication = publicationOf(source.published, m_replay.day);
            publications.insert(source.id, publication);
            for (const SourceId &origin : source.derivedFrom)
                repeats.insert(origin, source.id);
            if (publication == Publication::Later)
                later.push_back(source.id);
        }
        while (!later.empty()) {
            const SourceId origin = later.back();
            later.pop_back();
            for (auto it = repeats.constFind(origin); it != repeats.cend() && it.key() == origin; ++it) {
                Publication &publication = publications[*it];
                if (publication == Publication::Undecided) {
                    publication = Publication::Later;
                    later.push_back(*it);
                }
            }
        }
        return publications;
    }

    void dropSources()
    {
        const QHash<SourceId, Publication> publications = publicationOfAll();
        dropIf(ObjectKind::Source, m_dossier.sources, [&, this](const Source &source) {
            const Publication publication = publications.value(source.id);
            if (publication == Publication::Later)
                m_replay.hiddenSources << source.title;
            else if (publication == Publication::Undecided)
                m_replay.undatedSources << source.title;
            return publication == Publication::Later;
        });
        // An update within a report that is known may have come later.
        dropIf(ObjectKind::Passage, m_dossier.passages, [this](const Passage &passage) {
            return isDropped(passage.source) ||
                   publicationOf(passage.published, m_replay.day) == Publication::Later;
        });
    }

    void dropFacts()
    {
        const auto supports = [](const Evidence &evidence) {
            return evidence.relation == Relation::Supports;
        };
        for (const Fact &fact : m_dossier.facts)
            for (const ObjectRef &object : fact.concerns())
                m_hadFacts.insert(object);
        for (Fact &fact : m_dossier.facts) {
            const bool hadSupport = std::any_of(fact.evidence.begin(), fact.evidence.end(), supports);
            std::erase_if(fact.evidence, [this](const Evidence &e) { return isDropped(e.passage); });
            // What is contradicted only, as some facts are from the start, needs a contradiction that is
            // left.
            if (hadSupport && std::none_of(fact.evidence.begin(), fact.evidence.end(), supports))
                fact.evidence.clear();
        }
        dropIf(ObjectKind::Fact, m_dossier.facts, [](const Fact &fact) { return fact.evidence.empty(); });
        for (const Fact &fact : m_dossier.facts)
            for (const ObjectRef &object : fact.concerns())
                m_hasFacts.insert(object);
    }

    void dropJudgements()
    {
        // A judgement stands on all of its facts; on some of them it would be another judgement.
        dropIf(ObjectKind::Judgement, m_dossier.judgements, [this](const Judgement &judgement) {
            return std::any_of(judgement.facts.begin(), judgement.facts.end(),
                               [this](const FactId &fact) { return isDropped(fact); });
        });
    }

    /// A participant without facts of its own stays for the members it has left: a person's state.
    void dropParticipants()
    {
        QHash<ParticipantId, const Participant *> byId;
        QSet<ParticipantId> groups;
        for (const Participant &participant : m_dossier.participants) {
            byId.insert(participant.id, &participant);
            for (const ParticipantId &group : participant.memberOf)
                groups.insert(group);
        }
        QSet<ParticipantId> kept;
        std::vector<ParticipantId> open;
        const auto keep = [&](const ParticipantId &id) {
            if (!kept.contains(id)) {
                kept.insert(id);
                open.push_back(id);
            }
        };
        for (const Participant &participant : m_dossier.participants) {
            const bool neverHad = !m_hadFacts.contains(participant.id) && !groups.contains(participant.id);
            if (neverHad || m_hasFacts.contains(participant.id))
                keep(participant.id);
        }
        while (!open.empty()) {
            const Participant *const participant = byId.value(open.back());
            open.pop_back();
            if (participant) {
                for (const ParticipantId &group : participant->memberOf)
                    keep(group);
            }
        }
        dropIf(ObjectKind::Participant, m_dossier.participants,
               [&kept](const Participant &participant) { return !kept.contains(participant.id); });
    }

    void dropObjects()
    {
        const auto lostAll = [this](const auto &object) {
            return m_hadFacts.contains(object.id) && !m_hasFacts.contains(object.id);
        };
        dropParticipants();
        dropIf(ObjectKind::Event, m_dossier.events, lostAll);
        dropIf(ObjectKind::Option, m_dossier.options, lostAll);
        dropIf(ObjectKind::Figure, m_dossier.figures, lostAll);
        dropIf(ObjectKind::Question, m_dossier.questions, lostAll);
    }

    /// Nothing that stays may name what went.
    void dropReferences()
    {
        for (Source &source : m_dossier.sources) {
            const auto gone = std::erase_if(source.derivedFrom,
                                            [this](const SourceId &origin) { return isDropped(origin); });
            if (gone > 0 && source.derivedFrom.empty())
                source.derivedReason.clear();
        }
        for (Judgement &judgement : m_dossier.judgements)
            std::erase_if(judgement.against, [this](const FactId &fact) { return isDropped(fact); });
        if (auto &bottomLine = m_dossier.info.bottomLine) {
            // A bottom line stands on all of its facts, as a judgement does.
            const bool lost = std::any_of(bottomLine->facts.begin(), bottomLine->facts.end(),
                                          [this](const FactId &fact) { return isDropped(fact); });
            if (lost)
                bottomLine.reset();
        }
        for (Fact &fact : m_dossier.facts)
            std::erase_if(fact.about, [this](const ObjectRef &object) { return isDropped(object); });
    }

    Dossier &m_dossier;
    Replay &m_replay;
    QSet<ObjectRef> m_dropped;
    QSet<ObjectRef> m_hadFacts;
    QSet<ObjectRef> m_hasFacts;
};

} // namespace

bool Replay::hidesAnything() const
{
    return std::any_of(hidden.begin(), hidden.end(), [](std::uint32_t count) { return count > 0; });
}

QString Replay::countsInWords() const
{
    // What an analyst asks for first comes first.
    static constexpr std::array order{ObjectKind::Fact,     ObjectKind::Event,     ObjectKind::Source,
                                      ObjectKind::Passage,  ObjectKind::Figure,    ObjectKind::Option,
                                      ObjectKind::Question, ObjectKind::Judgement, ObjectKind::Participant};
    const QLocale locale(QLocale::English);
    QStringList parts;
    for (const ObjectKind kind : order) {
        if (const std::uint32_t count = hiddenOf(kind); count > 0)
            parts << u"%1 %2"_s.arg(locale.toString(count), count == 1 ? label(kind) : pluralLabel(kind));
    }
    return parts.isEmpty() ? tr("nothing") : parts.join(u", "_s);
}

QString Replay::inWords() const
{
    QStringList sentences{tr("As known on %1: hides %2.").arg(day.toIso(), countsInWords())};
    if (!hiddenSources.isEmpty())
        sentences << tr("Published later: %1.").arg(hiddenSources.join(u"; "_s));
    if (!undatedSources.isEmpty())
        sentences << tr("Kept, though their date is not stated or may be later: %1.")
                         .arg(undatedSources.join(u"; "_s));
    return sentences.join(u' ');
}

ReplayedDossier asKnownOn(Dossier dossier, CivilDay day)
{
    ReplayedDossier result{std::move(dossier), {}};
    result.replay.day = day;
    Restriction(result.dossier, result.replay).run();
    return result;
}

} // namespace chancery
