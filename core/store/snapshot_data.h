// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/as_known_on.h"
#include "core/domain/in_parallel.h"
#include "core/io/private_folder.h"
#include "core/sources/source_roots.h"
#include "core/store/columns.h"
#include "core/store/fact_links.h"
#include "core/store/held_file.h"
#include "core/store/late_value.h"
#include "core/store/row_map.h"
#include "core/store/store.h"

#include <QCache>

#include <array>
#include <atomic>
#include <map>
#include <mutex>
#include <optional>
#include <span>
#include <variant>

namespace chancery {

/// What the snapshots of successive revisions share as long as no change touches what it is made of: the
/// rows, their order, and all that is computed over them. Filled once by load(), or when first asked for.
struct SnapshotColumns
{
    DossierInfo info;
    std::optional<Replay> replay;
    EventColumns events;
    std::array<RowMap, objectKindCount> maps;

    /// The revisions that it holds for.
    std::atomic<std::uint64_t> first = 0;
    std::atomic<std::uint64_t> last = 0;

    /// Guards what follows, which is made when first asked for.
    std::recursive_mutex lock;
    std::mutex makingFacts; ///< held by the one thread that reads them
    LateValue<FactColumns> facts;
    LateValue<FactLinks> links;
    std::mutex makingParticipations;
    LateValue<std::vector<Participation>> participations;
    std::optional<SourceRoots> sourceRoots;
    bool hasRootTables = false; ///< known once sourceRoots is there, as is
    bool hasOutletTable = false;
};

/// What Snapshot hands out. Columns are shared; everything else is fetched and cached. Each thread reads with
/// a connection of its own, so that one that reads much keeps nobody waiting.
class SnapshotData
{
public:
    explicit SnapshotData(std::shared_ptr<HeldFile> file,
                          std::shared_ptr<SnapshotColumns> columns = std::make_shared<SnapshotColumns>())
        : m_file(std::move(file))
        , m_columns(std::move(columns))
    {
    }
    ~SnapshotData();
    Q_DISABLE_COPY_MOVE(SnapshotData)

    /// Fills the columns; cancelled by progress.
    std::optional<Error> load(const Progress &progress);
    /// What the dossier keeps under names.
    std::optional<Error> read(std::vector<SavedFilter> &filters, std::vector<Bookmark> &bookmarks);

    /// The revision that everything but the columns is read at.
    [[nodiscard]] std::uint64_t revision() const { return m_revision; }
    /// Says from which revision on it reads: for one whose columns are there already.
    void startAt(std::uint64_t revision);
    /// The changes up to this revision leave what it reads as it is, or what its columns hold.
    void reachTo(std::uint64_t revision) { m_last = revision; }
    /// Whether a revision of the file is as good as this one.
    [[nodiscard]] bool covers(std::uint64_t revision) const
    {
        return m_revision <= revision && revision <= m_last;
    }
    [[nodiscard]] const std::shared_ptr<SnapshotColumns> &columns() const { return m_columns; }

    using Object = std::variant<std::monostate, SourceDescription, Passage, Participant, Event, Option,
                                Figure, Question, Fact, Judgement>;
    /// The object in a row; its neighbours are fetched along.
    Object object(ObjectKind kind, std::uint32_t row);
    /// Fetches what is in these rows and is not at hand yet, all at once: at most as much as is kept.
    void fetchTogether(ObjectKind kind, std::span<const std::uint32_t> rows);

    /// The id of an object that has been fetched; empty for others.
    QString cachedId(ObjectKind kind, std::uint32_t row);

    using Reader = HeldFile::Reader;

    /// Runs `work` with a reader of the file; a failure is remembered for Snapshot::error(). No lock is held
    /// for it: what `work` shares with other threads it guards itself. Once the dossier has been changed
    /// here, it reads what the file holds now.
    template<class Work>
    void withConnection(Work work)
    {
        const HeldFile::Reading reading(*m_file);
        if (mayRead(reading, false))
            remember(work(reading.reader()));
    }
    /// The same for what takes long: it makes way for a writer and begins anew after it, from nothing; once
    /// the dossier has been changed, nothing is read.
    template<class Work>
    void readWhole(Work work)
    {
        for (;;) {
            const HeldFile::Reading reading(*m_file, true);
            if (!mayRead(reading, true))
                return;
            auto error = work(reading.reader());
            if (error && error->kind == ErrorKind::Cancelled && reading.hadToGiveWay())
                continue;
            remember(std::move(error));
            return;
        }
    }

    /// The same for all facts, in stretches that are read side by side where they are many: calls
    /// work(stretch, reader, first, last) with the least and the greatest number of each. There are
    /// factStretches() of them.
    template<class Work>
    void readFactStretches(Work work)
    {
        const RowMap &facts = mapOf(ObjectKind::Fact);
        inStretches(facts.size(), factStretches(),
                    [&](std::size_t stretch, std::size_t from, std::size_t to) {
                        if (from == to)
                            return;
                        const qlonglong first = facts.numberAt(static_cast<std::uint32_t>(from));
                        const qlonglong last = facts.numberAt(static_cast<std::uint32_t>(to - 1));
                        readWhole([&](Reader &reader) { return work(stretch, reader, first, last); });
                    });
    }
    [[nodiscard]] std::size_t factStretches() const
    {
        return stretchesFor(mapOf(ObjectKind::Fact).size(), worthAThread);
    }

    /// Lists the first columns of a query with bound values; numbers of `kind`'s table become rows.
    std::vector<std::uint32_t> rows(ObjectKind kind, const QString &sql, const SqlValues &values);

    [[nodiscard]] const DossierInfo &info() const { return m_columns->info; }
    [[nodiscard]] const EventColumns &events() const { return m_columns->events; }
    [[nodiscard]] const RowMap &mapOf(ObjectKind kind) const
    {
        return m_columns->maps[static_cast<std::size_t>(kind)];
    }
    [[nodiscard]] const std::array<RowMap, objectKindCount> &maps() const { return m_columns->maps; }

    const FactColumns &facts();
    const std::vector<Participation> &participations();

    /// Which sources go back to which.
    const SourceRoots &sourceRoots();
    /// What supports each of these facts: sources by their rows here.
    std::vector<std::vector<Support>> supportOf(std::span<const FactRow> facts);

    /// Reads them where that has not been done; null where cancelled.
    std::shared_ptr<const FactLinks> links(const Progress &progress);
    /// Whether links() and facts() are at hand.
    bool hasLinks();

    std::optional<Error> firstError();

    /// The row of an object at this revision, whatever came or went since.
    std::optional<std::uint32_t> rowOf(const ObjectRef &ref);
    /// Has an object read as it was at this revision, whatever the file holds of it now.
    void keepAsItWas(ObjectKind kind, qlonglong number, Object object);
    /// Whether the dossier was changed since.
    [[nodiscard]] bool isOutdated() const
    {
        return m_hasRevision && static_cast<std::uint64_t>(m_file->revision().number) > m_columns->last;
    }
    /// Whether something was asked of a later revision.
    [[nodiscard]] bool readLater() const { return m_readLater; }

    [[nodiscard]] const std::shared_ptr<HeldFile> &file() const { return m_file; }
    /// The index of words made for this snapshot where its file has none; see SearchReader.
    struct PrivateIndex
    {
        std::mutex making;
        std::shared_ptr<PrivateFolder> folder; ///< null until it is made
    };
    PrivateIndex privateIndex;

private:
    template<class T, class Make>
    const T &once(LateValue<T> &value, std::mutex &making, Make make);
    bool mayRead(const HeldFile::Reading &reading, bool whole);
    void remember(std::optional<Error> error);
    std::optional<Error> loadEvents(Reader &reader, const Progress &progress);
    std::optional<Error> loadMaps(Reader &reader);
    std::optional<Error> readSupport(Reader &reader, std::span<const std::pair<qlonglong, std::size_t>> facts,
                                     std::vector<std::vector<Support>> &support);
    FactColumns readFacts();
    std::vector<Participation> readParticipations();
    std::optional<Error> fetch(Reader &reader, ObjectKind kind, std::span<const std::uint32_t> rows);

    std::shared_ptr<HeldFile> m_file;
    std::shared_ptr<SnapshotColumns> m_columns;
    std::atomic<std::uint64_t> m_revision = 0;
    std::atomic<std::uint64_t> m_last = 0;
    std::mutex m_errorLock;
    std::optional<Error> m_error;
    std::atomic<bool> m_hasRevision = false;
    std::atomic<bool> m_readLater = false;
    /// Guards what is cached.
    std::recursive_mutex m_lock;
    struct Cached
    {
        QCache<quint64, Object> objects{8192};
        std::map<std::pair<ObjectKind, std::uint32_t>, Object> asItWas;
        std::map<std::pair<ObjectKind, QString>, std::uint32_t> rowsAsTheyWere; ///< of those, by id
    };
    std::shared_ptr<Cached> m_cached = std::make_shared<Cached>();
    std::array<std::uint32_t, objectKindCount> m_reached{}; ///< of each kind, one past the row fetched last
};

} // namespace chancery
