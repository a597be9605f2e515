// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/briefing/briefing_pages.h"
#include "core/store/store.h"
#include "tests/benchmarks/bench_context.h"
#include "tests/benchmarks/figures.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <random>

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace chancery::bench {

namespace {

constexpr int factsOfEvent = 5;
constexpr int factsOfSource = 20;
constexpr int runs = 5;

/// A sentence of so many words, some of them Cyrillic or accented.
QString sentence(int words, std::mt19937 &random)
{
    static const QStringList vocabulary{
        u"the"_s,       u"delegation"_s, u"said"_s,     u"that"_s,       u"guarantees"_s, u"would"_s,
        u"be"_s,        u"binding"_s,    u"after"_s,    u"a"_s,          u"ceasefire"_s,  u"Élysée"_s,
        u"talks"_s,     u"in"_s,         u"Paris"_s,    u"Київ"_s,       u"forces"_s,     u"multinational"_s,
        u"ministers"_s, u"agreed"_s,     u"on"_s,       u"monitoring"_s, u"of"_s,         u"contact"_s,
        u"line"_s,      u"and"_s,        u"reported"_s, u"12"_s};
    std::uniform_int_distribution<qsizetype> any(0, vocabulary.size() - 1);
    QStringList picked;
    for (int i = 0; i < words; ++i)
        picked << vocabulary.at(any(random));
    picked.front()[0] = picked.front().at(0).toUpper();
    return picked.join(u' ') + u'.';
}

/// So many facts, each with a passage of its own of 40 to 120 words.
Dossier dossierOf(int facts, std::uint32_t seed)
{
    std::mt19937 random(seed);
    std::uniform_int_distribution<int> words(40, 120);
    Dossier dossier;
    dossier.info = {u"bench"_s, u"A generated negotiation"_s, u"Made for measuring."_s, u"en"_s,
                    std::nullopt};
    const CivilDay first = CivilDay::fromYmd(2025, 1, 1);
    for (int i = 0; i < facts; ++i) {
        if (i % factsOfSource == 0) {
            Source source;
            source.id = SourceId(u"s%1"_s.arg(i / factsOfSource + 1));
            source.title = u"Report %1"_s.arg(i / factsOfSource + 1);
            source.publisher = u"The Gazette"_s;
            source.reliability = Reliability::B;
            source.reliabilityReason = u"A paper of record."_s;
            dossier.sources.push_back(source);
        }
        if (i % factsOfEvent == 0) {
            const QString number = QString::number(i / factsOfEvent + 1);
            dossier.events.push_back({EventId(u"e"_s + number), u"Round "_s + number, EventKind::Meeting});
        }
        Source &source = dossier.sources.back();
        Passage passage;
        passage.id = PassageId(u"p%1"_s.arg(i + 1));
        passage.source = source.id;
        passage.exact = sentence(words(random), random);
        source.text += (source.text.isEmpty() ? QString() : u" "_s) + passage.exact;
        dossier.passages.push_back(passage);
        Fact fact;
        fact.id = FactId(u"f%1"_s.arg(i + 1));
        fact.statement = sentence(12, random);
        fact.credibility = 2;
        fact.evidence = {{passage.id, Relation::Supports}};
        fact.payload = PlainPayload();
        if (i % factsOfEvent == 0) {
            fact.payload = EventDatePayload{dossier.events.back().id};
            fact.date = *Edtf::parse(CivilDay{first.daysSinceEpoch + i / factsOfEvent}.toIso());
        } else {
            fact.about = {dossier.events.back().id};
        }
        dossier.facts.push_back(fact);
    }
    return dossier;
}

struct Process
{
    double milliseconds = 0;
    qint64 peakKilobytes = 0;
    int status = -1;
};

/// The most memory that a process has held so far; 0 when it is gone.
qint64 peakOf(pid_t process)
{
    QFile status(u"/proc/%1/status"_s.arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:");
    return at < 0 ? 0 : text.mid(at + 6, 20).simplified().split(' ').value(0).toLongLong();
}

/// Runs a program; from its start to its end, and the most memory it held. (What wait4() tells of memory
/// begins with that of the process that started it.)
Process runProcess(const QStringList &arguments)
{
    std::vector<QByteArray> encoded;
    for (const QString &argument : arguments)
        encoded.push_back(QFile::encodeName(argument));
    std::vector<char *> pointers;
    for (QByteArray &argument : encoded)
        pointers.push_back(argument.data());
    pointers.push_back(nullptr);
    Process process;
    process.milliseconds = timed([&] {
        pid_t child = 0;
        if (posix_spawn(&child, pointers.front(), nullptr, nullptr, pointers.data(), environ) != 0)
            return;
        int status = 0;
        while (waitpid(child, &status, WNOHANG) == 0) {
            process.peakKilobytes = std::max(process.peakKilobytes, peakOf(child));
            usleep(1000);
        }
        process.status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    });
    return process;
}

} // namespace

/// The briefing of 200 and of 2,000 facts as a PDF with links, outline and the dossier attached, as the
/// program writes it: in a process of its own, from its start to its end; with the structure for screen
/// readers and without.
Status measureBriefing(BenchContext &context)
{
    const QString program = QDir(QCoreApplication::applicationDirPath()).filePath(u"chancery"_s);
    if (!QFileInfo(program).isExecutable())
        return Error{program, {}, u"is not there to be measured"_s};
    const QTemporaryDir folder;
    for (const int facts : {200, 2000}) {
        const QString dossier = folder.filePath(u"%1.dossier"_s.arg(facts));
        if (const Status written = Store::write(dossierOf(facts, context.dossier().seed), dossier); !written)
            return written.error();
        const auto store = Store::open(dossier);
        if (!store)
            return store.error();
        const auto laidOut = BriefingPages::make(*(*store)->snapshot(), {});
        const double pages = laidOut ? (*laidOut)->count() : 0;
        const QString out = folder.filePath(u"%1.pdf"_s.arg(facts));
        const QStringList common{program, u"briefing"_s, dossier,         u"-o"_s,
                                 out,     u"--date"_s,   u"2026-01-31"_s, u"--force"_s};
        // Taking turns, so that both meet the machine as it is.
        std::array<std::array<Process, runs>, 2> measured;
        std::array<qint64, 2> bytes{};
        for (std::size_t run = 0; run < runs; ++run) {
            for (const std::size_t isTagged : {0U, 1U}) {
                Process &process = measured[isTagged][run];
                process = runProcess(isTagged != 0 ? common : common + QStringList{u"--untagged"_s});
                if (process.status != 0)
                    return Error{program, {}, u"ended with status %1"_s.arg(process.status)};
                bytes[isTagged] = QFileInfo(out).size();
            }
        }
        for (const std::size_t isTagged : {0U, 1U}) {
            auto &processes = measured[isTagged];
            std::sort(processes.begin(), processes.end(),
                      [](const Process &a, const Process &b) { return a.milliseconds < b.milliseconds; });
            const Process &median = processes[runs / 2];
            context.report().add({{u"name"_s, u"briefing"_s},
                                  {u"facts"_s, facts},
                                  {u"tagged"_s, isTagged != 0},
                                  {u"pages"_s, pages},
                                  {u"min_ms"_s, rounded(processes.front().milliseconds)},
                                  {u"median_ms"_s, rounded(median.milliseconds)},
                                  {u"pages_per_second"_s, rounded(pages / median.milliseconds * 1000)},
                                  {u"peak_mib"_s, rounded(static_cast<double>(median.peakKilobytes) / 1024)},
                                  {u"file_bytes"_s, bytes[isTagged]}});
        }
    }
    return std::monostate();
}

} // namespace chancery::bench
