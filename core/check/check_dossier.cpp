// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/check_dossier.h"

#include "core/check/check_words.h"
#include "core/check/circles.h"
#include "core/check/dossier_context.h"
#include "core/check/object_rules.h"
#include "core/check/warnings.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace chancery {

using check_words::tr;

namespace {

class DossierCheck
{
public:
    explicit DossierCheck(const Dossier &dossier)
        : m_dossier(dossier)
        , m_index(dossier)
        , m_context(dossier, m_index)
    {
    }

    std::vector<Problem> run(Warnings warnings)
    {
        std::vector<Problem> problems = referenceProblems(m_dossier, m_index);
        visitLists(m_dossier, [this](const auto &objects) {
            for (size_t i = 0; i < objects.size(); ++i) {
                lookAt(objects[i], i);
                checkObject(objects[i], m_context, m_findings);
            }
        });
        for (size_t i = 0; i < m_dossier.sources.size(); ++i) {
            lookAt(m_dossier.sources[i], i);
            checkExcerpts(m_dossier.sources[i], m_context, m_findings);
        }
        checkCircles();
        checkUse();
        checkConcerns();
        checkQuestions();
        checkStatements();
        checkSaved();
        for (size_t i = 0; warnings == Warnings::Tell && i < m_dossier.facts.size(); ++i) {
            lookAt(m_dossier.facts[i], i);
            checkWarnings(m_dossier.facts[i], m_context, m_findings);
        }
        if (warnings == Warnings::Tell)
            warnOfRepetitions(
                m_dossier.facts, [this](size_t i) { lookAt(m_dossier.facts[i], i); }, m_context, m_findings);
        for (Problem &problem : m_findings.take())
            problems.push_back(std::move(problem));
        return problems;
    }

private:
    template<class T>
    void lookAt(const T &object, size_t index)
    {
        const ObjectRef ref(object.id);
        m_findings.lookAt(ref, pointerTo(ref.kind, index));
    }

    template<class Tag>
    std::vector<size_t> indices(const std::vector<Id<Tag>> &ids) const
    {
        std::vector<size_t> result;
        for (const auto &id : ids) {
            const auto place = m_index.find(id.toString());
            if (place && place->kind == kindOfTag<Tag>)
                result.push_back(place->index);
        }
        return result;
    }

    template<class T, class Targets>
    void checkCircles(const std::vector<T> &objects, Targets targets, const char *reason)
    {
        findCircles(
            objects.size(), [&](size_t at) { return indices(targets(objects[at])); },
            [&](size_t from, size_t to) {
                lookAt(objects[from], from);
                m_findings.add(Severity::Error, {},
                               tr(reason).arg(objects[from].id.toString(), m_context.named(objects[to].id)));
            });
    }

    void checkCircles()
    {
        checkCircles(
            m_dossier.sources, [](const Source &source) { return source.derivedFrom; },
            QT_TRANSLATE_NOOP("DossierCheck", "source %1 is derived from %2, which goes back to it"));
        checkCircles(
            m_dossier.participants, [](const Participant &participant) { return participant.memberOf; },
            QT_TRANSLATE_NOOP("DossierCheck", "%1 belongs to %2, which belongs to it"));
    }

    void checkUse()
    {
        QSet<PassageId> used;
        for (const Fact &fact : m_dossier.facts) {
            for (const Evidence &evidence : fact.evidence)
                used.insert(evidence.passage);
        }
        for (size_t i = 0; i < m_dossier.passages.size(); ++i) {
            const Passage &passage = m_dossier.passages[i];
            if (used.contains(passage.id))
                continue;
            lookAt(passage, i);
            m_findings.add(Severity::Unfinished, {},
                           tr("no fact rests on passage %1").arg(passage.id.toString()));
        }
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
                if (concerned.contains(ref))
                    continue;
                lookAt(objects[i], i);
                m_findings.add(Severity::Unfinished, {},
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
            if (!answered.contains(id) || raised.contains(id))
                continue;
            lookAt(m_dossier.questions[i], i);
            m_findings.add(Severity::Unfinished, {},
                           tr("facts bear on question %1, but none raises it").arg(id.toString()));
        }
    }

    void checkStatements()
    {
        QHash<QString, FactId> statements;
        for (size_t i = 0; i < m_dossier.facts.size(); ++i) {
            const Fact &fact = m_dossier.facts[i];
            const auto twin = statements.constFind(fact.statement);
            if (twin == statements.cend()) {
                statements.insert(fact.statement, fact.id);
                continue;
            }
            lookAt(fact, i);
            m_findings.add(
                Severity::Error, u"/statement"_s,
                tr("fact %1 states what fact %2 states").arg(fact.id.toString(), twin->toString()));
        }
    }

    /// Filters and bookmarks outlive what they name; whoever reads them should know.
    void checkSaved()
    {
        for (size_t i = 0; i < m_dossier.filters.size(); ++i) {
            const SavedFilter &saved = m_dossier.filters[i];
            m_findings.lookAt({}, u"/filters/%1"_s.arg(i));
            const auto check = [&](const auto &named, const QString &member) {
                for (size_t k = 0; k < named.size(); ++k) {
                    const ObjectRef ref(named[k]);
                    if (m_context.kindOf(ref.id) != ref.kind)
                        m_findings.add(Severity::Error, u"/%1/%2"_s.arg(member).arg(k),
                                       tr("filter “%1” asks for the %2 “%3”, which is not there")
                                           .arg(saved.name, label(ref.kind), ref.id));
                }
            };
            check(saved.filter.participants, u"participants"_s);
            check(saved.filter.options, u"options"_s);
            check(saved.filter.sources, u"sources"_s);
        }
        for (size_t i = 0; i < m_dossier.bookmarks.size(); ++i) {
            const Bookmark &bookmark = m_dossier.bookmarks[i];
            if (bookmark.object.isEmpty() || m_context.kindOf(bookmark.object))
                continue;
            m_findings.lookAt({}, u"/bookmarks/%1"_s.arg(i));
            m_findings.add(
                Severity::Error, u"/object"_s,
                tr("bookmark “%1” is of “%2”, which is not there").arg(bookmark.name, bookmark.object));
        }
    }

    const Dossier &m_dossier;
    ObjectIndex m_index;
    DossierContext m_context;
    Findings m_findings;
};

} // namespace

std::vector<Problem> checkDossier(const Dossier &dossier, Warnings warnings)
{
    return DossierCheck(dossier).run(warnings);
}

} // namespace chancery
