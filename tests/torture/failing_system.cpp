// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/json_dossier.h"
#include "core/store/store.h"
#include "tests/support/sample_dossier.h"
#include "tests/support/test_places.h"
#include "tests/torture/killed_process.h"
#include "tests/torture/torture.h"
#include "tests/torture/torture_files.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <array>
#include <cerrno>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;

namespace chancery::torture {

namespace {

struct SystemTask
{
    QString out; ///< the name of the file
    QStringList arguments;
    bool isInPlace = false;
};

/// A folder in which commands find what they read, and where they write.
class Bench
{
public:
    Bench()
    {
        Dossier later = tests::sampleDossier();
        later.info.title = u"Later"_s;
        static_cast<void>(writeJsonDossierFile(later, m_in.filePath(u"in.json"_s)));
        putBytes(m_in.filePath(u"changes.json"_s),
                 R"({"put":{"events":[{"id":"ev-talks","title":"Changed","kind":"summit"}]}})");
        const QString in = m_in.filePath(u"in.json"_s);
        const auto out = [this](const QString &name) { return m_out.filePath(name); };
        tasks = {
            {u"o.json"_s, {u"convert"_s, u"--force"_s, in, out(u"o.json"_s)}},
            {u"o.dossier"_s, {u"convert"_s, u"--force"_s, in, out(u"o.dossier"_s)}},
            {u"c.dossier"_s, {u"apply"_s, out(u"c.dossier"_s), m_in.filePath(u"changes.json"_s)}, true},
            {u"c.json"_s, {u"apply"_s, out(u"c.json"_s), m_in.filePath(u"changes.json"_s)}, true},
            {u"o.ics"_s, {u"export"_s, in, u"--format"_s, u"ics"_s, u"-o"_s, out(u"o.ics"_s)}},
            {u"o.html"_s, {u"briefing"_s, in, u"-o"_s, out(u"o.html"_s), u"--date"_s, u"2026-02-01"_s}},
        };
        for (const SystemTask &task : tasks) {
            put(task);
            run(task, {});
            m_after.push_back(contentOf(task));
        }
    }

    void put(const SystemTask &task) const
    {
        for (const QString &name : filesBelow(m_out.path()))
            QFile::remove(m_out.filePath(name));
        const QString path = m_out.filePath(task.out);
        if (task.out.endsWith(".dossier"_L1))
            putBytes(path, sampleFile());
        else if (task.out.endsWith(".json"_L1))
            static_cast<void>(writeJsonDossierFile(tests::sampleDossier(), path));
        else
            putBytes(path, "earlier");
    }

    struct Ended
    {
        bool hasFired = false;
        bool hasCrashed = false;
        int status = 0;
        QByteArray said;
    };

    Ended run(const SystemTask &task, const QString &fault) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        const QString fired = m_in.filePath(u"fired"_s);
        QFile::remove(fired);
        if (!fault.isEmpty()) {
            environment.insert(u"LD_PRELOAD"_s, QStringLiteral(CHANCERY_PRELOAD));
            environment.insert(u"CHANCERY_FAULT"_s, fault);
            environment.insert(u"CHANCERY_FAULT_BELOW"_s, m_out.path());
            environment.insert(u"CHANCERY_FAULT_FIRED"_s, fired);
        }
        process.setProcessEnvironment(environment);
        process.start(tests::chanceryProgram(), task.arguments);
        Ended ended;
        if (!process.waitForFinished(patienceMs)) {
            process.kill();
            process.waitForFinished(-1);
        }
        ended.hasCrashed = process.exitStatus() == QProcess::CrashExit;
        ended.status = process.exitCode();
        ended.said = process.readAllStandardError();
        ended.hasFired = QFile::exists(fired);
        return ended;
    }

    /// The file is the earlier or the later one, the later where the command says that it is done; a failure
    /// has its reason, and leaves nothing behind.
    bool isWell(std::size_t which, const Ended &ended) const
    {
        const SystemTask &task = tasks[which];
        const QByteArray content = contentOf(task);
        put(task);
        const QByteArray before = contentOf(task);
        const bool isLater = content == m_after[which];
        if (ended.status == 0 ? !isLater : !isLater && content != before)
            return false;
        return ended.status == 0 || ended.said.size() > 10;
    }
    [[nodiscard]] bool isAlone(const SystemTask &task) const
    {
        return filesBelow(m_out.path()) == QStringList{task.out};
    }

    std::vector<SystemTask> tasks;

private:
    /// A database's bytes are not the same every time.
    QByteArray contentOf(const SystemTask &task) const
    {
        const QString path = m_out.filePath(task.out);
        if (!task.out.endsWith(".dossier"_L1))
            return bytesOf(path);
        const auto store = Store::open(path);
        const auto all = store ? (*store)->readAll() : Outcome<Dossier>(Error{});
        return all ? writeJsonDossier(*all) : QByteArray("not whole");
    }

    QTemporaryDir m_in;
    QTemporaryDir m_out;
    std::vector<QByteArray> m_after;
};

} // namespace

Tally failSystem(Extent extent)
{
    const Bench bench;
    Tally tally;
    constexpr std::array calls{"open", "write", "short", "sync", "rename"};
    const int most = extent == Extent::Whole ? 60 : 2;
    for (std::size_t which = 0; which < bench.tasks.size(); ++which) {
        for (const char *const call : calls) {
            for (const int error : {ENOSPC, EIO}) {
                for (int number = 1; number <= most; ++number) {
                    bench.put(bench.tasks[which]);
                    QElapsedTimer timer;
                    timer.start();
                    const Bench::Ended ended =
                        bench.run(bench.tasks[which],
                                  u"%1:%2:%3"_s.arg(QLatin1StringView(call)).arg(number).arg(error));
                    if (!ended.hasFired)
                        break;
                    const bool isAlone = bench.isAlone(bench.tasks[which]);
                    const bool isWell = bench.isWell(which, ended) && isAlone;
                    ++tally.cases;
                    tally.crashed += ended.hasCrashed ? 1 : 0;
                    tally.lost += isWell ? 0 : 1;
                    tally.hung += timer.elapsed() > longestCaseMs ? 1 : 0;
                    if (!isWell)
                        std::fprintf(stderr, "lost: %s, %s %d fails with %d (status %d%s): %s\n",
                                     qPrintable(bench.tasks[which].arguments.join(u' ')), call, number, error,
                                     ended.status, isAlone ? "" : ", something is left",
                                     ended.said.constData());
                }
            }
        }
    }
    return tally;
}

} // namespace chancery::torture
