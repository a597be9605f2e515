// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/json_dossier.h"
#include "core/store/store.h"
#include "tests/support/sample_dossier.h"
#include "tests/support/test_places.h"
#include "tests/torture/killed_process.h"
#include "tests/torture/torture.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <random>
#include <vector>

using namespace Qt::StringLiterals;

namespace chancery::torture {

namespace {

constexpr unsigned longestRun = 250'000; // microseconds

struct Task
{
    QString out; ///< the name of the file
    QStringList arguments;
};

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Whether a dossier can be read to its end, and has this title.
bool isWhole(const QString &path, const QString &title)
{
    if (path.endsWith(".json"_L1)) {
        const auto dossier = readJsonDossierFile(path);
        return dossier && dossier->info.title == title;
    }
    const auto store = Store::open(path);
    const auto dossier = store ? (*store)->readAll() : Outcome<Dossier>(Error{});
    return dossier && dossier->info.title == title;
}

} // namespace

Count killCommandLine(int kills, unsigned seed)
{
    const QTemporaryDir folder;
    const auto at = [&folder](const QString &name) { return folder.filePath(name); };
    Dossier earlier = tests::sampleDossier();
    earlier.info.title = u"Earlier"_s;
    Dossier later = tests::sampleDossier();
    later.info.title = u"Later"_s;
    static_cast<void>(writeJsonDossierFile(later, at(u"in.json"_s)));
    const std::vector<Task> tasks{
        {u"out.json"_s, {u"convert"_s, u"--force"_s, at(u"in.json"_s), at(u"out.json"_s)}},
        {u"out.dossier"_s, {u"convert"_s, u"--force"_s, at(u"in.json"_s), at(u"out.dossier"_s)}},
        {u"out.ics"_s, {u"export"_s, at(u"in.json"_s), u"--format"_s, u"ics"_s, u"-o"_s, at(u"out.ics"_s)}},
        {u"out.html"_s,
         {u"briefing"_s, at(u"in.json"_s), u"-o"_s, at(u"out.html"_s), u"--date"_s, u"2026-02-01"_s}},
    };
    // What is whole, of the forms that are no dossier.
    std::vector<QByteArray> whole;
    for (const Task &task : tasks) {
        QProcess::execute(tests::chanceryProgram(), task.arguments);
        whole.push_back(contents(at(task.out)));
    }
    std::mt19937 chance(seed);
    std::uniform_int_distribution<unsigned> run(0, longestRun);
    Count count;
    const QByteArray before = "earlier";
    for (int round = 0; count.kills < kills && round < 4 * kills; ++round) {
        const auto which = static_cast<std::size_t>(round) % tasks.size();
        const Task &task = tasks[which];
        const QString out = at(task.out);
        if (task.out == "out.json"_L1) {
            static_cast<void>(writeJsonDossierFile(earlier, out));
        } else if (task.out == "out.dossier"_L1) {
            static_cast<void>(Store::write(earlier, out));
        } else {
            QFile file(out);
            file.open(QIODevice::WriteOnly);
            file.write(before);
        }
        const Killed killed = killAfter(tests::chanceryProgram(), task.arguments, false, run(chance));
        ++(killed.wasKilled ? count.kills : count.finished);
        const bool isDossier = task.out == "out.json"_L1 || task.out == "out.dossier"_L1;
        const bool isGood = isDossier ? isWhole(out, u"Earlier"_s) || isWhole(out, u"Later"_s)
                                      : contents(out) == before || contents(out) == whole[which];
        if (!isGood)
            ++count.lost;
    }
    // Whoever writes the file the next time takes away what was left of it.
    for (const Task &task : tasks)
        QProcess::execute(tests::chanceryProgram(), task.arguments);
    count.left = static_cast<int>(filesBelow(folder.path()).size() - tasks.size()) - 1;
    return count;
}

} // namespace chancery::torture
