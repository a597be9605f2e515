// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/context.h"
#include "core/check/references.h"
#include "core/sources/root_reckoner.h"

#include <map>
#include <memory>

namespace chancery {

/// What rules ask, answered from a dossier in memory, which must outlive this. Of an id that stands twice the
/// first object counts.
class DossierContext : public CheckContext
{
public:
    DossierContext(const Dossier &dossier, const ObjectIndex &index);
    ~DossierContext() override;

    [[nodiscard]] std::optional<ObjectKind> kindOf(const QString &id) const override;
    [[nodiscard]] QString titleOf(const ObjectRef &ref) const override;
    [[nodiscard]] const SourceText *textOf(const SourceId &id) const override;
    [[nodiscard]] std::vector<SourceId> originsOf(const SourceId &id) const override;
    [[nodiscard]] const Participant *participant(const ParticipantId &id) const override;
    [[nodiscard]] const Figure *figure(const FigureId &id) const override;
    [[nodiscard]] const Passage *passage(const PassageId &id) const override;
    [[nodiscard]] std::vector<const Fact *> factsOn(const PassageId &id) const override;
    [[nodiscard]] std::vector<const Fact *> factsOf(const EventId &id) const override;
    [[nodiscard]] std::vector<Passage> passagesOf(const SourceId &id) const override;
    [[nodiscard]] std::optional<PassageId> twinOf(const Passage &passage) const override;
    [[nodiscard]] std::size_t rootsOf(const Fact &fact) const override;

private:
    using Words = std::pair<QString, std::int64_t>; ///< of a passage, and where they begin

    void indexFacts() const;
    template<class T, class Tag>
    const T *at(const std::vector<T> &list, const Id<Tag> &id) const;

    const Dossier &m_dossier;
    const ObjectIndex &m_index;
    QHash<SourceId, std::vector<size_t>> m_passages;
    mutable std::map<size_t, SourceText> m_texts;
    mutable QHash<SourceId, QHash<Words, PassageId>> m_first; ///< the first passage with some words
    mutable bool m_hasFacts = false; ///< whether these are filled, which is when first asked
    mutable QHash<PassageId, std::vector<const Fact *>> m_factsOn;
    mutable QHash<EventId, std::vector<const Fact *>> m_factsOf;
    mutable std::unique_ptr<DossierRoots> m_roots; ///< made when first asked for
};

} // namespace chancery
