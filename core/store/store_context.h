// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/context.h"
#include "core/store/dossier_reader.h"

#include <map>

namespace chancery {

/// What rules ask, answered from a store as its tables stand: in the middle of a change, or before it. What
/// is read once is kept, so that the tables must not change under it.
class StoreContext : public CheckContext
{
public:
    explicit StoreContext(SqlConnection &connection);

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

    /// The objects that refer to one, itself left out.
    [[nodiscard]] std::vector<ObjectRef> referrersOf(const ObjectRef &ref) const;
    /// Whether what the dossier says in short rests on it.
    [[nodiscard]] bool isInBottomLine(const ObjectRef &ref) const;

private:
    [[nodiscard]] std::optional<qlonglong> rowOf(const ObjectRef &ref) const;
    /// The first column of a query, and its first number.
    [[nodiscard]] QStringList texts(const QString &sql, const SqlValues &bound) const;
    [[nodiscard]] std::vector<qlonglong> numbers(const QString &sql, const SqlValues &bound) const;

    template<class T, class Tag>
    const T *read(const Id<Tag> &id, std::map<Id<Tag>, std::optional<T>> &known) const;
    [[nodiscard]] std::vector<const Fact *> facts(const QString &sql, const ObjectRef &ref) const;

    SqlConnection &m_connection;
    mutable DossierReader m_reader;
    mutable std::map<SourceId, std::optional<SourceText>> m_texts;
    mutable std::map<ParticipantId, std::optional<Participant>> m_participants;
    mutable std::map<FigureId, std::optional<Figure>> m_figures;
    mutable std::map<PassageId, std::optional<Passage>> m_passages;
    mutable std::map<FactId, std::optional<Fact>> m_facts;
};

} // namespace chancery
