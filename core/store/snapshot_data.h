// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/as_known_on.h"
#include "core/io/private_folder.h"
#include "core/sources/source_roots.h"
#include "core/store/columns.h"
#include "core/store/dossier_reader.h"
#include "core/store/fact_links.h"
#include "core/store/store.h"

#include <QCache>
#include <QThread>

#include <array>
#include <atomic>
#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>
#include <shared_mutex>
#include <span>
#include <variant>

namespace chancery {

/// The file behind a store and its snapshots. A private one is removed when the last of them lets go.
struct StoreFile
{
    StoreFile(QString filePath, QString name, std::function<void()> removePrivate)
        : path(std::move(filePath))
        , displayName(std::move(name))
        , atEnd(std::move(removePrivate))
    {
    }
    ~StoreFile()
    {
        if (atEnd)
            atEnd();
    }
    StoreFile(const StoreFile &) = delete;
    StoreFile &operator=(const StoreFile &) = delete;

    QString path;
    QString displayName; ///< stands for the file in messages
    std::function<void()> atEnd;
    std::shared_mutex searching;           ///< held by searches while they read
    std::atomic<bool> writerWaits = false; ///< long reading is to make way
};

/// While it lives, no search reads the file.
class WriterTurn
{
public:
    explicit WriterTurn(StoreFile &file)
        : m_file(file)
    {
        m_file.writerWaits = true;
        m_file.searching.lock();
        m_file.writerWaits = false;
    }
    ~WriterTurn() { m_file.searching.unlock(); }
    WriterTurn(const WriterTurn &) = delete;
    WriterTurn &operator=(const WriterTurn &) = delete;

private:
    StoreFile &m_file;
};

/// The row numbers of a table in the order of a snapshot's rows, and back. Costs no memory where rows simply
/// count from 1, as they do in a dossier that was never edited.
class RowMap
{
public:
    /// Rows in document order: `numbers` ascending.
    static RowMap inDocumentOrder(std::vector<std::uint32_t> numbers);
    /// Rows in any order.
    static RowMap inOrder(std::vector<std::uint32_t> numbers);

    [[nodiscard]] std::uint32_t size() const { return m_size; }
    [[nodiscard]] qlonglong numberAt(std::uint32_t row) const
    {
        return m_numbers.empty() ? row + 1LL : m_numbers[row];
    }
    [[nodiscard]] std::optional<std::uint32_t> rowOf(qlonglong number) const;

private:
    std::uint32_t m_size = 0;
    std::vector<std::uint32_t> m_numbers; ///< empty: row + 1
    std::vector<std::uint32_t> m_rows;    ///< by number; empty: search m_numbers
};

/// What Snapshot hands out. Columns are filled once by load(); everything else is fetched and cached. Each
/// thread reads with a connection of its own, so that one that reads much keeps nobody waiting.
class SnapshotData
{
public:
    explicit SnapshotData(std::shared_ptr<StoreFile> file)
        : m_file(std::move(file))
    {
    }

    /// Fills the columns; cancelled by progress.
    std::optional<Error> load(const Progress &progress);

    using Object = std::variant<std::monostate, SourceDescription, Passage, Participant, Event, Option,
                                Figure, Question, Fact, Judgement>;
    /// The object in a row; its neighbours are fetched along.
    Object object(ObjectKind kind, std::uint32_t row);

    /// The id of an object that has been fetched; empty for others.
    QString cachedId(ObjectKind kind, std::uint32_t row);

    struct Reader
    {
        std::unique_ptr<SqlConnection> connection;
        std::unique_ptr<DossierReader> dossier;
        std::map<QString, SqlStatement> statements;
        int uses = 0; ///< how deep its thread is in withConnection()

        SqlStatement &statement(const QString &sql);
        ~Reader();
    };

    /// Runs `work` with this thread's reader; a failure is remembered for Snapshot::error(). No lock is held
    /// for it: what `work` shares with other threads it guards itself.
    template<class Work>
    void withConnection(Work work)
    {
        const ReaderUse use(*this);
        if (use.reader())
            remember(work(*use.reader()));
    }

    /// Lists the first columns of a query with bound values; numbers of `kind`'s table become rows.
    std::vector<std::uint32_t> rows(ObjectKind kind, const QString &sql, const SqlValues &values);

    DossierInfo info;
    std::uint64_t revision = 0;
    std::optional<Replay> replay;
    std::vector<SavedFilter> savedFilters;
    std::vector<Bookmark> bookmarks;
    EventColumns events;
    std::array<RowMap, objectKindCount> maps;

    const FactColumns &facts();
    const std::vector<Participation> &participations();

    /// Which sources go back to which.
    const SourceRoots &sourceRoots();
    /// What supports facts: sources by their rows here.
    std::vector<Support> supportOf(std::span<const FactRow> facts);

    /// Reads them where that has not been done; null where cancelled.
    std::shared_ptr<const FactLinks> links(const Progress &progress);
    /// Whether links() and facts() are at hand.
    bool hasLinks();

    std::optional<Error> firstError();

    [[nodiscard]] const std::shared_ptr<StoreFile> &file() const { return m_file; }
    /// The index of words made for this snapshot where its file has none; see SearchReader.
    struct PrivateIndex
    {
        std::mutex making;
        std::shared_ptr<PrivateFolder> folder; ///< null until it is made
    };
    PrivateIndex privateIndex;

    /// Waits until no other thread reads, then lets go of the file, so that it can be put into another
    /// journal mode; what is cached stays. Whoever wants to read waits for pin().
    void closeReaders();
    /// Takes hold of the file for this thread, at this snapshot's revision.
    void pin();

private:
    /// While it lives, this thread's reader stays open.
    class ReaderUse
    {
    public:
        explicit ReaderUse(SnapshotData &data);
        ~ReaderUse();
        ReaderUse(const ReaderUse &) = delete;
        ReaderUse &operator=(const ReaderUse &) = delete;

        [[nodiscard]] Reader *reader() const { return m_reader; }

    private:
        SnapshotData &m_data;
        Reader *m_reader;
    };

    Reader *readerOfThisThread();
    void remember(std::optional<Error> error);
    void keepFirst(Error error);
    std::optional<Error> loadEvents(Reader &reader, const Progress &progress);
    std::optional<Error> loadMaps(Reader &reader);
    FactColumns readFacts();
    void markDisputed(FactColumns &columns);
    std::vector<Participation> readParticipations();
    std::optional<Error> fetch(Reader &reader, ObjectKind kind, std::uint32_t first, std::uint32_t last);

    std::shared_ptr<StoreFile> m_file;
    /// Guards the readers and the first error. Taken last: who holds it waits for no other lock.
    std::mutex m_readerLock;
    std::condition_variable m_readersChanged;
    bool m_isLetGo = false; ///< between closeReaders() and pin()
    std::map<Qt::HANDLE, std::unique_ptr<Reader>> m_readers;
    std::optional<Error> m_error;
    /// Guards what is cached and what is made when first asked for.
    std::recursive_mutex m_lock;
    QCache<quint64, Object> m_cache{8192};
    std::array<std::uint32_t, objectKindCount> m_reached{}; ///< of each kind, one past the row fetched last
    std::mutex m_makingFacts;                               ///< held by the one thread that reads them
    std::optional<FactColumns> m_facts;
    std::shared_ptr<const FactLinks> m_links;
    std::mutex m_makingParticipations;
    std::optional<std::vector<Participation>> m_participations;
    std::optional<SourceRoots> m_sourceRoots;
    bool m_hasRootTables = false; ///< known once m_sourceRoots is there
    bool m_hasOutletTable = false;
};

} // namespace chancery
