// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/problem.h"
#include "core/domain/dossier.h"

#include <functional>
#include <optional>

namespace chancery {

/// The kind of the object that bears an id; none where there is no such object.
using KindOfId = std::function<std::optional<ObjectKind>(const QString &id)>;

// Every reference finds an object of the right kind, and no list names a thing twice.
void checkReferences(const DossierInfo &info, const KindOfId &kindOf, Findings &findings);
void checkReferences(const SourceDescription &source, const KindOfId &kindOf, Findings &findings);
void checkReferences(const Passage &passage, const KindOfId &kindOf, Findings &findings);
void checkReferences(const Participant &participant, const KindOfId &kindOf, Findings &findings);
void checkReferences(const Event &event, const KindOfId &kindOf, Findings &findings);
void checkReferences(const Option &option, const KindOfId &kindOf, Findings &findings);
void checkReferences(const Figure &figure, const KindOfId &kindOf, Findings &findings);
void checkReferences(const Question &question, const KindOfId &kindOf, Findings &findings);
void checkReferences(const Fact &fact, const KindOfId &kindOf, Findings &findings);
void checkReferences(const Judgement &judgement, const KindOfId &kindOf, Findings &findings);

/// Gives the entries of Fact::about, which a file names by id alone, the kinds of what they name. What is not
/// there keeps the kind it has.
void resolveAbout(Fact &fact, const KindOfId &kindOf);

/// Every object by id, as far as that is plain: of an id that stands twice, the first.
class ObjectIndex
{
public:
    explicit ObjectIndex(const Dossier &dossier);

    struct Place
    {
        ObjectKind kind;
        size_t index;
    };
    [[nodiscard]] std::optional<Place> find(const QString &id) const;
    /// An id that an earlier object bears already.
    struct Twice
    {
        Place place;
        QString id;
        Place first;
    };
    [[nodiscard]] const std::vector<Twice> &twice() const { return m_twice; }

private:
    QHash<QString, Place> m_places;
    std::vector<Twice> m_twice;
};

/// The same for every fact of a dossier.
void resolveAbout(Dossier &dossier, const ObjectIndex &index, const KindOfId &elsewhere = {});

/// `/facts/3`.
QString pointerTo(ObjectKind kind, size_t index);

/// Ids that stand twice, and references that find nothing or the wrong thing, all of them, in document order.
/// `elsewhere` tells the kinds of objects that the values at hand refer to without holding them.
std::vector<Problem> referenceProblems(const Dossier &dossier, const ObjectIndex &index,
                                       const KindOfId &elsewhere = {});

/// Calls `visit` with each list of objects, in the order in which a dossier holds them.
template<class D, class Visit>
void visitLists(D &dossier, Visit visit)
{
    visit(dossier.sources);
    visit(dossier.passages);
    visit(dossier.participants);
    visit(dossier.events);
    visit(dossier.options);
    visit(dossier.figures);
    visit(dossier.questions);
    visit(dossier.facts);
    visit(dossier.judgements);
}

} // namespace chancery
