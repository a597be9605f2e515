// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/claim.h"
#include "core/domain/as_known_on.h"
#include "core/domain/dossier.h"
#include "core/io/error.h"
#include "core/io/progress.h"
#include "core/sources/source_roots.h"
#include "core/store/columns.h"
#include "core/store/fact_links.h"
#include "core/store/row_map.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace chancery {

struct FactOutline;
struct QuoteSelector;
class SnapshotData;

/// A dossier at one revision, immutable and shared. Columns are in memory; everything else is fetched by row
/// when asked for, through a small cache. Any thread may ask: each gets its own connection to the store.
///
/// Rows count from 0: events in time order, every other kind in document order. A row must be below
/// count(kind).
class Snapshot
{
public:
    Snapshot(std::shared_ptr<SnapshotData> data, std::uint64_t revision, std::vector<SavedFilter> filters,
             std::vector<Bookmark> bookmarks);
    ~Snapshot();
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

    [[nodiscard]] const DossierInfo &info() const;
    [[nodiscard]] std::uint64_t revision() const;
    /// What this dossier leaves out, where it is one as known on a day; none where it is whole.
    [[nodiscard]] const std::optional<Replay> &replay() const;
    /// What the dossier keeps under names. A change to them (Change::filters, Change::bookmarks) starts from
    /// those of Store::snapshot().
    [[nodiscard]] const std::vector<SavedFilter> &savedFilters() const;
    [[nodiscard]] const std::vector<Bookmark> &bookmarks() const;
    [[nodiscard]] std::uint32_t count(ObjectKind kind) const;

    /// Whether it is another revision of the same store, so that a number means the same object in both.
    [[nodiscard]] bool isRevisionOf(const Snapshot &other) const;
    /// The number of the object in a row: it stays with the object over changes, which the row does not. One
    /// that was removed may leave its number to another.
    [[nodiscard]] std::uint32_t numberAt(ObjectKind kind, std::uint32_t row) const;
    [[nodiscard]] std::optional<std::uint32_t> rowOfNumber(ObjectKind kind, std::uint32_t number) const;

    /// How many rows of a kind are the same objects in another revision, from the beginning on and at the
    /// end.
    [[nodiscard]] RowMap::Shared sharedRows(ObjectKind kind, const Snapshot &other) const;

    [[nodiscard]] const EventColumns &events() const;
    [[nodiscard]] const FactColumns &facts() const;
    /// Every participation fact, by event row, then participant row, then fact row.
    [[nodiscard]] const std::vector<Participation> &participations() const;
    /// The facts that may stand against another one, in document order, read anew at each call; see
    /// conflictsAmong.
    [[nodiscard]] std::vector<Claim> claims() const;

    /// Which facts concern which objects: what filters are computed from. Reads them on the first call, which
    /// takes seconds in a large dossier; null where cancelled.
    [[nodiscard]] std::shared_ptr<const FactLinks> links(const Progress &progress = {}) const;
    /// Whether links() and facts() answer at once.
    [[nodiscard]] bool hasLinks() const;

    /// Where an object stands; none where the dossier does not have it.
    [[nodiscard]] std::optional<std::uint32_t> rowOf(const ObjectRef &ref) const;
    template<class Tag>
    [[nodiscard]] std::optional<Row<Tag>> rowOf(const Id<Tag> &id) const
    {
        if (const auto row = rowOf(ObjectRef(id)))
            return Row<Tag>{*row};
        return std::nullopt;
    }
    /// The object of any kind that bears this id.
    [[nodiscard]] std::optional<ObjectRef> find(const QString &id) const;
    [[nodiscard]] ObjectRef refAt(ObjectKind kind, std::uint32_t row) const;
    template<class Tag>
    [[nodiscard]] Id<Tag> idAt(Row<Tag> row) const
    {
        return Id<Tag>(refAt(kindOfTag<Tag>, row.value).id);
    }

    /// The object in a row; the text of a source is fetched by text().
    [[nodiscard]] SourceDescription at(SourceRow row) const;
    [[nodiscard]] Passage at(PassageRow row) const;
    [[nodiscard]] Participant at(ParticipantRow row) const;
    [[nodiscard]] Event at(EventRow row) const;
    [[nodiscard]] Option at(OptionRow row) const;
    [[nodiscard]] Figure at(FigureRow row) const;
    [[nodiscard]] Question at(QuestionRow row) const;
    [[nodiscard]] Fact at(FactRow row) const;
    [[nodiscard]] Judgement at(JudgementRow row) const;
    /// Fetches facts that at() is going to be asked for in one go, a thousand at most.
    void fetchTogether(std::span<const FactRow> rows) const;

    [[nodiscard]] QString text(SourceRow row) const;

    /// One line that names the object: title, name, statement, or the passage's words.
    [[nodiscard]] QString title(const ObjectRef &ref) const;
    /// The titles of events in one query: what the timeline asks for the labels it draws.
    [[nodiscard]] std::vector<QString> titles(std::span<const EventRow> rows) const;
    /// What passages quote and where, to be found again in a text: of many in one query.
    [[nodiscard]] std::vector<QuoteSelector> quotesOf(std::span<const PassageRow> rows) const;
    /// The statements of facts, without reading the facts whole: what looking through all of them takes.
    [[nodiscard]] std::vector<QString> statements(std::span<const FactRow> rows) const;

    /// The facts that concern an object or rest on it (a passage, a source); of a fact, itself; of a
    /// judgement, the facts it rests on. In document order, `limit` of them at most.
    [[nodiscard]] std::vector<FactRow> factsOf(const ObjectRef &ref, std::uint32_t limit = 10000) const;
    /// Every fact with every source that supports it, by fact, then source, none twice; read anew at each
    /// call.
    [[nodiscard]] std::vector<std::pair<FactRow, SourceRow>> supports() const;
    /// The first day on which the source that was published last may have come out, by when sources may have
    /// come out at the earliest; null where none is dated. Read anew at each call.
    [[nodiscard]] std::optional<CivilDay> newestPublication() const;
    /// What facts name and rest on, in the order of the rows, none of which stands twice.
    [[nodiscard]] std::vector<FactOutline> outlinesOf(std::span<const FactRow> rows) const;
    /// The passages of a source, in the order of their text.
    [[nodiscard]] std::vector<PassageRow> passagesOf(SourceRow row) const;
    /// The independent roots of a fact, or of facts together: the sources that its support goes back to, with
    /// those that repeat others counted as these; outlets that no source is of; those whose word it is
    /// (core/sources/source_roots.h). Numbers are rows of sources and of participants.
    [[nodiscard]] std::vector<FactRoot> rootsOf(FactRow row) const;
    [[nodiscard]] std::vector<FactRoot> rootsOf(std::span<const FactRow> rows) const;
    /// A root in words: the source's title, the outlet's name, the speaker's.
    [[nodiscard]] QString nameOf(const FactRoot &root) const;
    /// What a source goes back to: itself where it repeats no other.
    [[nodiscard]] std::vector<SourceRow> rootsOf(SourceRow row) const;

    /// The events in lanes, computed on demand.
    [[nodiscard]] Lanes lanesBy(LaneGrouping grouping) const;

    /// The first failure to fetch something, if any: a damaged file, one that another program changed.
    [[nodiscard]] std::optional<Error> error() const;
    /// Whether the dossier was changed since and something had to be fetched from the revision that followed,
    /// or was not fetched at all: a result of long work on this snapshot is to be made again from the next
    /// one.
    [[nodiscard]] bool readLater() const;

private:
    friend class FactRootsReader;
    friend class SearchReader; // has a connection of its own
    friend class Store;        // keeps what it was when it is changed
    /// Shared by snapshots between which no more than what is kept under names was changed.
    std::shared_ptr<SnapshotData> m_data;
    std::uint64_t m_revision;
    std::vector<SavedFilter> m_filters;
    std::vector<Bookmark> m_bookmarks;
};

using SnapshotPtr = std::shared_ptr<const Snapshot>;

/// What the lane of those events is called that belong to none by a grouping; empty where all do.
[[nodiscard]] QString restLaneName(LaneGrouping grouping);

} // namespace chancery
