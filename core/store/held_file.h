// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/io/error.h"
#include "core/store/dossier_reader.h"
#include "core/store/file_stamp.h"
#include "core/store/file_state.h"
#include "core/store/side_files.h"
#include "core/store/sql.h"

#include <QByteArray>
#include <QThread>

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace chancery {

/// Which state of which dossier a file holds.
struct DossierRevision
{
    QString dossier;   ///< its id
    qint64 number = 0; ///< one more with every change
    QString change;    ///< drawn at random for each change: tells apart copies that went different ways
    friend bool operator==(const DossierRevision &, const DossierRevision &) = default;

    static Outcome<DossierRevision> of(SqlConnection &connection);
};

/// The file behind a store and its snapshots: the one owner of every connection to it in this process.
/// Readers take hold of the file for as long as they read and no longer, so that a commit, here or in another
/// program, finds it free.
class HeldFile
{
public:
    /// Takes hold of a file that has been found to be a dossier. `displayName` stands for it in messages.
    static Outcome<std::shared_ptr<HeldFile>> take(ReadPlace place, const QString &path,
                                                   const QString &displayName);
    ~HeldFile();
    HeldFile(const HeldFile &) = delete;
    HeldFile &operator=(const HeldFile &) = delete;

    [[nodiscard]] const QString &displayName() const { return m_displayName; }

    /// A connection that nobody else uses, to be let go of before this is. Read within a Turn. What was
    /// moved, removed or replaced goes on being read, from a private copy.
    Outcome<std::unique_ptr<SqlConnection>> connect();

    /// Compares the file with what was last read or written here. Quick where nothing happened.
    FileState look();
    /// The same as an error; none where the file is intact.
    std::optional<Error> fault();

    /// A connection with what is prepared on it.
    struct Reader
    {
        std::unique_ptr<SqlConnection> connection;
        std::unique_ptr<DossierReader> dossier; ///< gone before its connection
        std::uint64_t revision = 0;             ///< while it reads
        int uses = 0;                           ///< how deep its thread is in reading with it
        bool givesWay = false;                  ///< to a writer, by failing: whoever reads will begin anew

        /// Compiled, to be gone when what it is for is read. Where it could not be compiled it fails when it
        /// is run.
        [[nodiscard]] SqlStatement statement(const QString &sql) const;
    };

    /// While it lives, this thread may read the file, and no writer of this process commits. To be held for
    /// one short step; a thread may hold several.
    class Turn
    {
    public:
        explicit Turn(HeldFile &file);
        ~Turn();
        Turn(const Turn &) = delete;
        Turn &operator=(const Turn &) = delete;

    private:
        HeldFile &m_file;
    };

    /// While it lives, this thread reads the file at one revision, in a turn of its own.
    class Reading
    {
    public:
        /// `givesWay`: see Reader.
        explicit Reading(HeldFile &file, bool givesWay = false);
        ~Reading();
        Reading(const Reading &) = delete;
        Reading &operator=(const Reading &) = delete;

        /// Why nothing can be read, if so.
        [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
        [[nodiscard]] Reader &reader() const { return *m_reader; }
        [[nodiscard]] std::uint64_t revision() const { return m_reader->revision; }
        /// Whether a writer is waiting for this reader, which may have been told to fail.
        [[nodiscard]] bool hadToGiveWay() const;

    private:
        HeldFile &m_file;
        Turn m_turn;
        std::optional<Error> m_error; // before the reader, whose making may fill it
        Reader *m_reader = nullptr;
        bool m_gaveWayBefore = false;
    };

    /// Whether a writer is waiting for readers to end.
    [[nodiscard]] bool writerWaits() const { return m_writerWaits; }
    /// The revision that was read or written here last.
    [[nodiscard]] DossierRevision revision() const;

    /// The connection that changes the file, ready to begin a transaction: the file stands alone, is the one
    /// that was opened, and may be written.
    Outcome<SqlConnection *> writer();
    /// Within a transaction of the writer: that the file still holds what was read here.
    std::optional<Error> confirm(SqlConnection &writer);
    /// Ends the transaction, while nobody here reads, and notes what the file is now.
    std::optional<Error> commit(SqlTransaction &transaction);
    /// Rewrites the file without what was deleted from it, while nobody here reads.
    std::optional<Error> compact();
    /// Takes what the file holds now for what is known of it: another program's change.
    std::optional<Error> accept();

    /// What is known of the index of words in the file: a stranger's may be damaged, or lie. Tried: some of
    /// it was looked up. Sound: made here, or compared with the tables, all of it.
    enum class Words : std::uint8_t { Unknown, Tried, Sound, Broken };
    [[nodiscard]] Words words() const { return m_words; }
    void noteWords(Words words) { m_words = words; }
    /// Compares an index that was tried with the tables, in a thread of its own, unless that is under way.
    void checkWords();

    /// Writes the dossier as it was last read or written here into a new file, if need be from what was held
    /// on to while the file was moved, removed or written over. `changes` are carried out by `again` where
    /// only what was there at first could be kept.
    std::optional<Error> copyTo(const QString &path,
                                const std::function<std::optional<Error>(SqlConnection &)> &again);

private:
    /// Writes by the writer while nobody here reads, and notes what the file is then.
    std::optional<Error> writeAlone(const std::function<std::optional<Error>()> &write);
    HeldFile(ReadPlace place, QString path, QString displayName);

    struct OfThread
    {
        int turns = 0;
        Reader *reader = nullptr;
    };
    void enter();
    void leave();
    void letGoOfConnections();
    [[nodiscard]] ReadPlace place() const;
    Outcome<ReadPlace> keepReading(FileState state);
    Reader *readerOfThisThread(std::optional<Error> &error);
    std::optional<Error> begin(Reader &reader);
    std::optional<Error> settleLogs() const;
    void end(Reader &reader);
    std::optional<Error> moveToFile();
    std::optional<Error> copyFrom(SqlConnection &connection, const QString &path) const;
    [[nodiscard]] Error errorOf(FileState state) const;

    QString m_path; ///< of the file itself
    QString m_displayName;
    std::mutex m_holderLock; ///< guards the holder; m_lock may be waited for with it, and not the other way
    std::unique_ptr<SqlConnection> m_holder; ///< open all the time: what it holds cannot vanish
    QByteArray m_first;                      ///< the file as it was opened, where it is small
    std::unique_ptr<SqlConnection> m_writer;

    mutable std::mutex m_lock; ///< guards what follows; who holds it waits for no other lock
    ReadPlace m_place;
    std::condition_variable m_turnsChanged;
    std::map<Qt::HANDLE, OfThread> m_threads; ///< those that have a turn
    std::vector<std::unique_ptr<Reader>> m_readers;
    std::vector<Reader *> m_idle;
    bool m_isWriting = false;
    std::atomic<bool> m_writerWaits = false;
    std::atomic<Words> m_words = Words::Unknown;
    std::atomic<bool> m_isCheckingWords = false;
    std::mutex m_checkLock;    ///< guards what follows
    std::jthread m_wordsCheck; ///< ended first of all
    std::optional<FileStamp> m_stamp;
    DossierRevision m_revision;
};

} // namespace chancery
