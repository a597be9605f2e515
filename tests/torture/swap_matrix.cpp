// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/store.h"
#include "tests/support/sample_dossier.h"
#include "tests/support/test_places.h"
#include "tests/torture/child_window.h"
#include "tests/torture/session_process.h"
#include "tests/torture/torture.h"
#include "tests/torture/torture_files.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <array>
#include <cstdio>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace chancery::torture {

namespace {

enum class Swap {
    Removed,
    Moved,
    RenamedOver,
    CopiedOver,
    ConvertedOver,
    CutOff,
    Emptied,
    ForeignWriteAheadLog,
    ForeignJournal,
    SiblingJournal,
};
enum class When { BeforeChange, AfterChange };
enum class Then { Close, Change, Kill };

const QString first = u"First"_s;
const QString second = u"Second"_s;

bool isLog(Swap swap)
{
    return swap >= Swap::ForeignWriteAheadLog;
}

/// What stands beside a file while the statements are not committed, or not carried out.
QByteArray logOf(const QByteArray &file, const QString &ending, const QByteArray &statements)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"other.dossier"_s);
    putBytes(path, file);
    sqlite3 *database = nullptr;
    sqlite3_open_v2(QFile::encodeName(path).constData(), &database, SQLITE_OPEN_READWRITE, nullptr);
    sqlite3_exec(database, statements.constData(), nullptr, nullptr, nullptr);
    const QByteArray log = bytesOf(path + ending);
    sqlite3_close(database);
    return log;
}

/// The files of the strangers that take a place.
struct Strangers
{
    Strangers()
    {
        const QTemporaryDir folder;
        Dossier values = tests::sampleDossier();
        values.info.id = u"another"_s;
        values.info.title = u"Another dossier"_s;
        // No page of it is one of ours.
        for (Event &event : values.events)
            event.title += u" elsewhere"_s;
        for (Fact &fact : values.facts)
            fact.statement += u" elsewhere"_s;
        const QString path = folder.filePath(u"other.dossier"_s);
        static_cast<void>(Store::write(values, path));
        dossier = bytesOf(path);
        // The same dossier gone another way.
        const QString copy = folder.filePath(u"copy.dossier"_s);
        putBytes(copy, sampleFile());
        if (const auto store = Store::open(copy)) {
            Change change;
            change.put.emplace_back(Event{EventId(changedEvent()), u"Elsewhere"_s, EventKind::Summit});
            static_cast<void>((*store)->apply(change));
        }
        const QByteArray sibling = bytesOf(copy);
        const QByteArray changes =
            "UPDATE event SET title = 'foreign'; UPDATE passage SET exact = 'foreign'; "
            "UPDATE fact SET statement = 'foreign'; UPDATE source_text SET text = 'foreign';";
        const QByteArray spilled = "PRAGMA cache_size=1; PRAGMA cache_spill=1; BEGIN EXCLUSIVE; ";
        writeAheadLog = logOf(dossier, u"-wal"_s, "PRAGMA journal_mode=WAL; " + changes);
        journal = logOf(dossier, u"-journal"_s, spilled + changes);
        siblingJournal = logOf(sibling, u"-journal"_s,
                               spilled + "UPDATE dossier SET value = '9' WHERE key = 'revision'; " + changes);
    }

    QByteArray dossier;
    QByteArray writeAheadLog;
    QByteArray journal;
    QByteArray siblingJournal;
};

class Case
{
public:
    Case(const Strangers &strangers, Swap swap)
        : m_strangers(strangers)
        , m_swap(swap)
    {
        putBytes(m_path, sampleFile());
    }

    bool run(When when, Then then)
    {
        SessionProcess session(m_path);
        QString title = u"Talks in Port"_s;
        if (!session.isOpen())
            return false;
        if (when == When::AfterChange) {
            if (!session.change(first))
                return false;
            title = first;
        }
        const QByteArray held = bytesOf(m_path);
        swap();
        const QByteArray there = bytesOf(m_path);
        const bool wasThere = QFile::exists(m_path);
        bool isWell = true;
        switch (then) {
        case Then::Close:
            isWell = session.close();
            break;
        case Then::Kill:
            session.kill();
            break;
        case Then::Change: {
            const bool isDone = session.change(second);
            if (isDone)
                title = second;
            // What was swapped is not written over, and what was typed is not lost.
            isWell = isDone == isLog(m_swap);
            const QString saved = m_folder.filePath(u"saved/saved.dossier"_s);
            QDir(m_folder.path()).mkdir(u"saved"_s);
            isWell = isWell && session.save(saved) && titleIn(saved) == title;
            break;
        }
        }
        if (isLog(m_swap))
            return isWell && titleIn(m_path) == title && isKeptAside();
        if (m_swap == Swap::Moved && bytesOf(m_elsewhere) != held)
            return false;
        return isWell && QFile::exists(m_path) == wasThere && bytesOf(m_path) == there;
    }

private:
    void swap() const
    {
        const QString other = m_folder.filePath(u"other.dossier"_s);
        switch (m_swap) {
        case Swap::Removed:
            QFile::remove(m_path);
            break;
        case Swap::Moved:
            QFile::rename(m_path, m_elsewhere);
            break;
        case Swap::RenamedOver:
            putBytes(other, m_strangers.dossier);
            std::rename(QFile::encodeName(other).constData(), QFile::encodeName(m_path).constData());
            break;
        case Swap::CopiedOver:
            putBytes(m_path, m_strangers.dossier);
            break;
        case Swap::ConvertedOver:
            putBytes(other, m_strangers.dossier);
            QProcess::execute(tests::chanceryProgram(), {u"convert"_s, u"--force"_s, other, m_path});
            break;
        case Swap::CutOff:
            putBytes(m_path, sampleFile().left(sampleFile().size() / 2));
            break;
        case Swap::Emptied:
            putBytes(m_path, {});
            break;
        case Swap::ForeignWriteAheadLog:
            putBytes(m_path + u"-wal"_s, m_strangers.writeAheadLog);
            break;
        case Swap::ForeignJournal:
            putBytes(m_path + u"-journal"_s, m_strangers.journal);
            break;
        case Swap::SiblingJournal:
            putBytes(m_path + u"-journal"_s, m_strangers.siblingJournal);
            break;
        }
    }

    [[nodiscard]] bool isKeptAside() const
    {
        return QDir(m_folder.path()).entryList({u"talks.dossier-*.does-not-belong-*"_s}).size() == 1;
    }

    const Strangers &m_strangers;
    Swap m_swap;
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"talks.dossier"_s);
    QString m_elsewhere = m_folder.filePath(u"elsewhere.dossier"_s);
};

} // namespace

Tally swapUnderSessions()
{
    const Strangers strangers;
    Tally tally;
    for (int swap = 0; swap <= static_cast<int>(Swap::SiblingJournal); ++swap) {
        for (const When when : {When::BeforeChange, When::AfterChange}) {
            for (const Then then : {Then::Close, Then::Change, Then::Kill}) {
                QElapsedTimer timer;
                timer.start();
                const bool isWell = Case(strangers, static_cast<Swap>(swap)).run(when, then);
                ++tally.cases;
                tally.lost += isWell ? 0 : 1;
                tally.hung += timer.elapsed() > longestCaseMs ? 1 : 0;
                if (!isWell)
                    std::fprintf(stderr, "lost: swap %d, when %d, then %d\n", swap, static_cast<int>(when),
                                 static_cast<int>(then));
            }
        }
    }
    return tally;
}

} // namespace chancery::torture
