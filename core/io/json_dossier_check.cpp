// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/json_dossier.h"
#include "core/io/judgement_wording.h"
#include "core/io/passage_check.h"
#include "core/sources/root_reckoner.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("DossierCheck", text);
}

QString placeOf(ObjectKind kind, size_t index)
{
    return u"/%1/%2"_s.arg(collectionName(kind)).arg(index);
}

class DossierCheck
{
public:
    DossierCheck(const Dossier &dossier, QString name)
        : m_dossier(dossier)
        , m_name(std::move(name))
        , m_roots(dossier)
    {
        for (size_t i = 0; i < dossier.sources.size(); ++i)
            m_sources.insert(dossier.sources[i].id, i);
        for (size_t i = 0; i < dossier.participants.size(); ++i)
            m_participants.insert(dossier.participants[i].id, i);
    }

    std::vector<Error> run()
    {
        checkSources();
        checkPassages(m_dossier,
                      [this](const QString &place, const QString &reason) { report(place, reason); });
        checkMembership();
        checkConcerns();
        checkQuestions();
        checkFacts();
        checkJudgements();
        checkSaved();
        return std::move(m_problems);
    }

private:
    void report(const QString &place, const QString &reason)
    {
        m_problems.push_back({m_name, place, reason});
    }

    /// Reports each object from which the steps `next` lead back to it, once a circle.
    template<class Next>
    void checkCircles(ObjectKind kind, size_t count, Next next, const char *reason,
                      const std::function<QString(size_t)> &nameOf)
    {
        enum class Mark : std::uint8_t { Fresh, Open, Done };
        struct Step
        {
            size_t at;
            std::vector<size_t> targets;
            size_t taken = 0;
        };
        std::vector<Mark> marks(count, Mark::Fresh);
        for (size_t first = 0; first < count; ++first) {
            if (marks[first] != Mark::Fresh)
                continue;
            // Depth first, with a stack of our own: a chain may be as long as the dossier.
            marks[first] = Mark::Open;
            std::vector<Step> path{{first, next(first)}};
            while (!path.empty()) {
                Step &step = path.back();
                if (step.taken == step.targets.size()) {
                    marks[step.at] = Mark::Done;
                    path.pop_back();
                    continue;
                }
                const size_t target = step.targets[step.taken++];
                if (marks[target] == Mark::Open) {
                    report(placeOf(kind, step.at), tr(reason).arg(nameOf(step.at), nameOf(target)));
                } else if (marks[target] == Mark::Fresh) {
                    marks[target] = Mark::Open;
                    path.push_back({target, next(target)});
                }
            }
        }
    }

    void checkSources()
    {
        for (size_t i = 0; i < m_dossier.sources.size(); ++i) {
            const Source &source = m_dossier.sources[i];
            if (!source.derivedFrom.empty() && source.derivedReason.isEmpty())
                report(placeOf(ObjectKind::Source, i),
                       tr("source %1 is derived, but does not say why it is held to be")
                           .arg(source.id.toString()));
        }
        checkCircles(
            ObjectKind::Source, m_dossier.sources.size(),
            [this](size_t at) { return indices(m_dossier.sources[at].derivedFrom, m_sources); },
            QT_TRANSLATE_NOOP("DossierCheck", "source %1 is derived from %2, which goes back to it"),
            [this](size_t at) { return m_dossier.sources[at].id.toString(); });
    }

    void checkMembership()
    {
        for (size_t i = 0; i < m_dossier.participants.size(); ++i) {
            const Participant &participant = m_dossier.participants[i];
            for (size_t k = 0; k < participant.memberOf.size(); ++k) {
                const auto group = m_participants.constFind(participant.memberOf[k]);
                if (group != m_participants.cend() &&
                    m_dossier.participants[*group].kind == ParticipantKind::Person)
                    report(placeOf(ObjectKind::Participant, i) + u"/memberOf/%1"_s.arg(k),
                           tr("%1 is said to belong to a person, %2")
                               .arg(participant.id.toString(), participant.memberOf[k].toString()));
            }
        }
        checkCircles(
            ObjectKind::Participant, m_dossier.participants.size(),
            [this](size_t at) { return indices(m_dossier.participants[at].memberOf, m_participants); },
            QT_TRANSLATE_NOOP("DossierCheck", "%1 belongs to %2, which belongs to it"),
            [this](size_t at) { return m_dossier.participants[at].id.toString(); });
    }

    /// Nothing without its sentence: what no fact concerns cannot be clicked through to a passage.
    void checkConcerns()
    {
        QSet<ObjectRef> concerned;
        for (const Fact &fact : m_dossier.facts) {
            for (const ObjectRef &ref : fact.concerns())
                concerned.insert(ref);
        }
        // What others belong to is shown for their sake, with their facts.
        for (const Participant &participant : m_dossier.participants) {
            for (const ParticipantId &group : participant.memberOf)
                concerned.insert(group);
        }
        const auto check = [&](const auto &objects) {
            for (size_t i = 0; i < objects.size(); ++i) {
                const ObjectRef ref(objects[i].id);
                if (!concerned.contains(ref))
                    report(placeOf(ref.kind, i),
                           tr("no fact concerns the %1 %2").arg(label(ref.kind), ref.id));
            }
        };
        check(m_dossier.participants);
        check(m_dossier.events);
        check(m_dossier.options);
        check(m_dossier.figures);
        check(m_dossier.questions);
    }

    void checkQuestions()
    {
        QSet<QuestionId> answered;
        QSet<QuestionId> raised;
        for (const Fact &fact : m_dossier.facts) {
            if (const auto *answer = std::get_if<AnswerPayload>(&fact.payload))
                (answer->effect == Effect::Raises ? raised : answered).insert(answer->question);
        }
        for (size_t i = 0; i < m_dossier.questions.size(); ++i) {
            const QuestionId &id = m_dossier.questions[i].id;
            if (answered.contains(id) && !raised.contains(id))
                report(placeOf(ObjectKind::Question, i),
                       tr("facts bear on question %1, but none raises it").arg(id.toString()));
        }
    }

    void checkFacts()
    {
        QHash<QString, QString> statements;
        for (size_t i = 0; i < m_dossier.facts.size(); ++i) {
            const Fact &fact = m_dossier.facts[i];
            const QString place = placeOf(ObjectKind::Fact, i);
            checkEvidence(fact, place);
            checkAssertion(fact, place);
            const auto twin = statements.constFind(fact.statement);
            if (twin != statements.cend())
                report(place + u"/statement"_s,
                       tr("fact %1 states what fact %2 states").arg(fact.id.toString(), *twin));
            else
                statements.insert(fact.statement, fact.id.toString());
        }
    }

    void checkEvidence(const Fact &fact, const QString &place)
    {
        QSet<PassageId> seen;
        bool supported = false;
        for (size_t i = 0; i < fact.evidence.size(); ++i) {
            const Evidence &evidence = fact.evidence[i];
            if (seen.contains(evidence.passage))
                report(place + u"/evidence/%1"_s.arg(i),
                       tr("fact %1 cites passage %2 twice")
                           .arg(fact.id.toString(), evidence.passage.toString()));
            seen.insert(evidence.passage);
            supported = supported || evidence.relation == Relation::Supports;
        }
        if (!supported)
            report(place + u"/evidence"_s, tr("no passage supports fact %1").arg(fact.id.toString()));
        else if (fact.credibility == 1 && m_roots.count(fact) < 2)
            report(place + u"/credibility"_s,
                   tr("fact %1 is called confirmed by other sources, but all of its support goes back to one "
                      "source")
                       .arg(fact.id.toString()));
    }

    /// Planned is not held, alleged is not done.
    void checkAssertion(const Fact &fact, const QString &place)
    {
        if (const auto *state = std::get_if<EventStatusPayload>(&fact.payload)) {
            const bool isDone = state->status == EventStatus::Held || state->status == EventStatus::Signed;
            if (isDone && (fact.assertion == Assertion::Planned || fact.assertion == Assertion::Alleged))
                report(place + u"/status"_s,
                       tr("fact %1 is %2, yet gives the event as %3")
                           .arg(fact.id.toString(), label(fact.assertion), label(state->status)));
        }
        if (const auto *part = std::get_if<ParticipationPayload>(&fact.payload)) {
            const bool isDone = part->role == Role::Attended || part->role == Role::Signatory;
            if (isDone && fact.assertion == Assertion::Planned)
                report(place + u"/role"_s,
                       tr("fact %1 is planned, yet gives the role %2; a plan can only expect")
                           .arg(fact.id.toString(), label(part->role)));
        }
    }

    void checkJudgements()
    {
        for (size_t i = 0; i < m_dossier.judgements.size(); ++i) {
            const Judgement &judgement = m_dossier.judgements[i];
            const QString id = judgement.id.toString();
            const QString place = placeOf(ObjectKind::Judgement, i);
            if (judgement.facts.empty())
                report(place + u"/facts"_s, tr("judgement %1 rests on no fact").arg(id));
            if (const auto words = confidenceWordsIn(judgement.statement))
                report(place + u"/statement"_s,
                       tr("judgement %1 states its confidence (“%2”) in the sentence; ICD 203 keeps it apart")
                           .arg(id, *words));
            checkLikelihood(judgement, place);
        }
    }

    void checkLikelihood(const Judgement &judgement, const QString &place)
    {
        const QString id = judgement.id.toString();
        const std::vector<Likelihood> found = likelihoodsIn(judgement.statement);
        if (judgement.likelihood &&
            std::find(found.begin(), found.end(), *judgement.likelihood) == found.end())
            report(place + u"/statement"_s,
                   tr("the statement of judgement %1 does not carry its likelihood “%2”")
                       .arg(id, toTerm(*judgement.likelihood)));
        for (const Likelihood likelihood : found) {
            if (likelihood != judgement.likelihood)
                report(place + u"/statement"_s,
                       tr("the statement of judgement %1 says “%2”, which is not its likelihood")
                           .arg(id, toTerm(likelihood)));
        }
    }

    /// Filters and bookmarks outlive what they name; whoever reads them should know.
    void checkSaved()
    {
        const QHash<QString, ObjectKind> kinds = kindsById(m_dossier);
        for (size_t i = 0; i < m_dossier.filters.size(); ++i) {
            const SavedFilter &saved = m_dossier.filters[i];
            const auto check = [&](const auto &named, const QString &member) {
                for (size_t k = 0; k < named.size(); ++k) {
                    const ObjectRef ref(named[k]);
                    const QString &id = ref.id;
                    if (const auto kind = kinds.constFind(id); kind == kinds.cend() || *kind != ref.kind)
                        report(u"/filters/%1/%2/%3"_s.arg(QString::number(i), member, QString::number(k)),
                               tr("filter “%1” asks for the %2 “%3”, which is not there")
                                   .arg(saved.name, label(ref.kind), id));
                }
            };
            check(saved.filter.participants, u"participants"_s);
            check(saved.filter.options, u"options"_s);
            check(saved.filter.sources, u"sources"_s);
        }
        for (size_t i = 0; i < m_dossier.bookmarks.size(); ++i) {
            const Bookmark &bookmark = m_dossier.bookmarks[i];
            if (!bookmark.object.isEmpty() && !kinds.contains(bookmark.object))
                report(
                    u"/bookmarks/%1/object"_s.arg(i),
                    tr("bookmark “%1” is of “%2”, which is not there").arg(bookmark.name, bookmark.object));
        }
    }

    template<class Tag>
    static std::vector<size_t> indices(const std::vector<Id<Tag>> &ids, const QHash<Id<Tag>, size_t> &known)
    {
        std::vector<size_t> result;
        for (const auto &id : ids) {
            if (const auto at = known.constFind(id); at != known.cend())
                result.push_back(*at);
        }
        return result;
    }

    const Dossier &m_dossier;
    QString m_name;
    DossierRoots m_roots;
    QHash<SourceId, size_t> m_sources;
    QHash<ParticipantId, size_t> m_participants;
    std::vector<Error> m_problems;
};

} // namespace

std::vector<Error> checkDossier(const Dossier &dossier, const QString &name)
{
    return DossierCheck(dossier, name).run();
}

} // namespace chancery
