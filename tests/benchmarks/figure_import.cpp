// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/new_dossier.h"
#include "core/import/import_file.h"
#include "tests/benchmarks/bench_context.h"
#include "tests/benchmarks/figures.h"

#include <QDate>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <random>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace chancery::bench {

namespace {

/// So many actors are named in a large extract of ICEWS, by the same sectors of many countries.
constexpr int countries = 120;
constexpr std::array sectors{"Foreign Affairs", "Ministry", "Citizen",           "Military",
                             "Police",          "Media",    "Head of Government"};
constexpr std::array codes{"010", "014", "036", "040", "042", "043", "051", "057", "112", "173", "190"};
constexpr std::array acts{"Make statement",
                          "Consider policy option",
                          "Express intent to meet or negotiate",
                          "Consult",
                          "Make a visit",
                          "Host a visit",
                          "Praise or endorse",
                          "Sign formal agreement",
                          "Accuse",
                          "Arrest, detain, or charge with legal action",
                          "Use conventional military force"};
static_assert(codes.size() == acts.size());

/// A table with the twenty columns of ICEWS, some 250 bytes a row; the same for a seed and a number.
std::optional<Error> writeRows(const QString &path, std::uint32_t rows, std::uint32_t seed)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{path, {}, file.errorString()};
    file.write(
        "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\t"
        "Intensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\t"
        "City\tDistrict\tProvince\tCountry\tLatitude\tLongitude\n");
    std::mt19937 chance(seed);
    const QDate first(1995, 1, 1);
    const auto drawn = [&chance](int most) { return static_cast<int>(chance() % unsigned(most)); };
    for (std::uint32_t row = 0; row < rows; ++row) {
        const int from = drawn(countries);
        const int to = drawn(countries);
        const auto sector = [&](int country) {
            return QByteArray(sectors.at(std::size_t(drawn(int(sectors.size()))))) + " (Country " +
                   QByteArray::number(country) + ")";
        };
        const auto act = std::size_t(drawn(int(acts.size())));
        const QByteArray day =
            first.addDays(qint64{row} * 9000 / std::max<qint64>(rows, 1)).toString(Qt::ISODate).toLatin1();
        const QByteArray city = QByteArray::number(drawn(20));
        const QByteArray country = "Country " + QByteArray::number(from);
        file.write(QByteArray::number(20'000'000 + row) + '\t' + day + '\t' + sector(from) +
                   "\tExecutive,Foreign Ministry,Government\t" + country + '\t' + acts.at(act) + '\t' +
                   codes.at(act) + "\t1\t" + sector(to) + "\tMilitary,Government\tCountry " +
                   QByteArray::number(to) + '\t' + QByteArray::number(47'000'000 + row / 3) + '\t' +
                   QByteArray::number(1 + drawn(6)) + "\tNews Agency Bulletin\tCity " + city +
                   "\tNA\tProvince " + city + '\t' + country + "\t21.0245\t105.841\n");
    }
    return file.flush() ? std::nullopt : std::optional(Error{path, {}, file.errorString()});
}

double processorSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// The most memory that the process had since forgetPeak(), in MiB.
double peakMemory()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}
void forgetPeak()
{
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

} // namespace

/// As many rows as the dossier has events, of a table as ICEWS has it, into a new dossier without an index of
/// words; and the most memory that the process had meanwhile.
Status measureImport(BenchContext &context)
{
    const QTemporaryDir folder;
    const QString table = folder.filePath(u"events.tab"_s);
    const std::uint32_t rows = context.dossier().events;
    if (auto error = writeRows(table, rows, context.dossier().seed))
        return *error;
    const auto reader = ImportReader::open(table, {});
    if (!reader)
        return reader.error();
    ImportPlan plan;
    plan.file = (*reader)->file();
    Growing growing;
    const auto fresh = newDossier(u"Imported"_s, {});
    if (!fresh)
        return fresh.error();
    growing.info = fresh->info;
    growing.index = IndexOfWords::Left;
    std::optional<Error> error;
    forgetPeak();
    const double processorBefore = processorSeconds();
    const double milliseconds = timed([&] {
        const auto report =
            importGrowing(**reader, plan, growing, Output(folder.filePath(u"imported.dossier"_s)));
        if (!report)
            error = report.error();
    });
    if (error)
        return *error;
    const double processor = processorSeconds() - processorBefore;
    const double memory = peakMemory();
    context.report().add({{u"name"_s, u"import"_s},
                          {u"rows"_s, static_cast<qint64>(rows)},
                          {u"ms"_s, rounded(milliseconds)},
                          {u"rows_per_second"_s, rounded(rows / milliseconds * 1000, 0)},
                          {u"processor_s"_s, rounded(processor, 2)},
                          {u"peak_mib"_s, rounded(memory)},
                          {u"raw_scans"_s, context.inRawScans(milliseconds)}});
    return std::monostate();
}

} // namespace chancery::bench
