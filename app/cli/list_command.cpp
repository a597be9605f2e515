// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/cli_words.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/coverage_list.h"
#include "app/cli/derived_lists.h"
#include "app/cli/dossier_argument.h"
#include "app/cli/exit_status.h"
#include "app/cli/object_json.h"
#include "app/cli/object_rows.h"
#include "app/cli/text_table.h"
#include "app/cli/where.h"
#include "core/domain/counted.h"
#include "core/exports/csv_tables.h"
#include "core/exports/csv_writer.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace chancery::cli {

using cli_words::tr;

namespace {

constexpr qsizetype printedAtOnce = 64 * 1024; // bytes that gather before they are printed

void listAsJson(const Snapshot &snapshot, const DerivedList &list)
{
    JsonWriter out;
    out.beginArray();
    list.writeItems(snapshot, out, [&out] {
        if (out.bytes().size() > printedAtOnce)
            print(out.takeBytes());
    });
    out.endArray();
    print(out.takeBytes() + '\n');
}

void listAsCsv(const Snapshot &snapshot, const DerivedList &list)
{
    CsvWriter out;
    out.addRow(list.csvHeadings());
    list.csvRows(snapshot, [&out](const QStringList &cells) {
        out.addRow(cells);
        if (out.bytes().size() > printedAtOnce)
            print(out.takeBytes());
    });
    print(out.takeBytes());
}

void listPlainly(const Snapshot &snapshot, const DerivedList &list)
{
    TextTable table(list.plainHeadings());
    list.plainRows(snapshot, [&table](const QStringList &cells) { table.addRow(cells); });
    table.finish();
}

/// The rows of a kind that are asked for, in a dossier or in what may have been known of it.
struct KindRows
{
    ObjectKind kind;
    const std::vector<std::uint32_t> &rows;
};

/// What is listed beside what was surely known on a day: what may have been.
struct PossibleRows
{
    const Snapshot &snapshot;
    std::vector<std::uint32_t> rows;
};

/// Of a dossier as known on a day, with what may have been known besides.
struct KnownRows
{
    KindRows surely;
    std::optional<PossibleRows> possibly;
};

void listAsJson(const Snapshot &snapshot, const KnownRows &list)
{
    JsonWriter out;
    out.beginArray();
    const auto write = [&](const Snapshot &of, const std::vector<std::uint32_t> &rows, Known known) {
        for (const std::uint32_t row : rows) {
            writeObject(out, of, of.refAt(list.surely.kind, row), Detail::Listed,
                        snapshot.replay() ? std::optional(known) : std::nullopt);
            if (out.bytes().size() > printedAtOnce)
                print(out.takeBytes());
        }
    };
    write(snapshot, list.surely.rows, Known::Surely);
    if (list.possibly)
        write(list.possibly->snapshot, list.possibly->rows, Known::Possibly);
    out.endArray();
    print(out.takeBytes() + '\n');
}

void listAsCsv(const Snapshot &snapshot, const KnownRows &list)
{
    CsvWriter out;
    const auto addRow = [&out](QStringList cells, const QString &known) {
        if (!known.isEmpty())
            cells.append(known);
        out.addRow(cells);
    };
    const auto word = [&snapshot](const QString &of) { return snapshot.replay() ? of : QString(); };
    addRow(csvHeadings(list.surely.kind), word(u"known"_s));
    const auto write = [&](const Snapshot &of, const std::vector<std::uint32_t> &rows, Known known) {
        for (const std::uint32_t row : rows) {
            for (const QStringList &cells : csvRows(of, list.surely.kind, row))
                addRow(cells, word(toTerm(known)));
            if (out.bytes().size() > printedAtOnce)
                print(out.takeBytes());
        }
    };
    write(snapshot, list.surely.rows, Known::Surely);
    if (list.possibly)
        write(list.possibly->snapshot, list.possibly->rows, Known::Possibly);
    print(out.takeBytes());
}

void listPlainly(const Snapshot &snapshot, const KnownRows &list)
{
    const auto write = [&list](const Snapshot &of, const std::vector<std::uint32_t> &rows) {
        TextTable table(plainHeadings(list.surely.kind));
        for (const std::uint32_t row : rows)
            table.addRow(plainRow(of, list.surely.kind, row));
        table.finish();
    };
    write(snapshot, list.surely.rows);
    if (!list.possibly)
        return;
    printLine({});
    printLine(
        tr("May have been published by %1, and may not: %2")
            .arg(snapshot.replay()->day.toIso(), counted(list.possibly->rows.size(), list.surely.kind)));
    write(list.possibly->snapshot, list.possibly->rows);
}

/// The rows of `all` whose objects `known` lacks.
std::vector<std::uint32_t> rowsBeyond(const Snapshot &known, const Snapshot &all, ObjectKind kind,
                                      const std::vector<std::uint32_t> &rows)
{
    std::vector<std::uint32_t> beyond;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(beyond),
                 [&](std::uint32_t row) { return !known.rowOf(all.refAt(kind, row)).has_value(); });
    return beyond;
}

} // namespace

int runList(const QStringList &arguments)
{
    // In the order of the command line's documentation: what an analyst asks for first comes first.
    static constexpr std::array kinds{ObjectKind::Event,  ObjectKind::Participant, ObjectKind::Option,
                                      ObjectKind::Fact,   ObjectKind::Figure,      ObjectKind::Question,
                                      ObjectKind::Source, ObjectKind::Passage,     ObjectKind::Judgement};
    QStringList names;
    for (const ObjectKind kind : kinds)
        names.append(collectionName(kind));
    for (const DerivedList &list : derivedLists())
        names.append(list.name);
    names += {u"coverage"_s, u"single-source"_s};

    Arguments given({
        .command = u"list"_s,
        .options = u"[--where QUERY] [--json | --csv] [--as-known-on DATE]"_s,
        .description = tr("Lists the objects of one kind: events in order of time, everything else in the "
                          "order of the dossier; or what follows from its facts: positions on options, "
                          "participations in events, and disagreements between reports, each with its "
                          "sides. With --json or --csv the words are those of the files and "
                          "nothing is left out; without, a table for reading. With --where, those that "
                          "match, as “chancery search” finds them.\n"
                          "coverage lists the sentences of full texts that carry no fact, single-source the "
                          "facts whose support all goes back to one source, one agency or one speaker."),
        .arguments = {dossierArgument(), {u"KIND"_s, tr("One of: %1.").arg(names.join(u", "_s))}},
        .examples = {u"list builtin:coalition-2026-01 events"_s,
                     u"list builtin:coalition-2026-01 facts --json"_s,
                     u"list builtin:coalition-2026-01 disagreements"_s,
                     u"list talks.dossier figures --csv > figures.csv"_s,
                     u"list talks.dossier events --where 'who:tusk after:2026-01-03'"_s},
    });
    given.add(
        QCommandLineOption(u"json"_s, tr("One JSON array (UTF-8). Offsets count Unicode code points.")));
    given.add(QCommandLineOption(u"csv"_s, tr("Comma-separated values (RFC 4180, UTF-8), headings first; of "
                                              "facts, a line for every passage. A cell that a spreadsheet "
                                              "would run as a formula is led by an apostrophe.")));
    addWhere(given);
    addAsKnownOn(given);
    if (const auto status = given.parse(arguments))
        return *status;
    if (given.has(u"json"_s) && given.has(u"csv"_s))
        return given.refuse(tr("--json and --csv exclude each other."));
    const bool isCoverage = isCoverageList(given.at(1));
    const auto kind = kindOfCollection(given.at(1));
    const DerivedList *const derived = derivedList(given.at(1));
    if (!kind && !derived && !isCoverage)
        return given.refuse(
            tr("There is no kind “%1”. Kinds are: %2.").arg(given.at(1), names.join(u", "_s)));

    if ((derived || isCoverage) && given.has(u"where"_s))
        return given.refuse(tr("--where chooses objects; “%1” are none.").arg(given.at(1)));

    const auto store = openAsGiven(given);
    if (!store)
        return Refused;
    const SnapshotPtr snapshot = store->snapshot();
    const auto listAs = [&](const auto &what) {
        if (given.has(u"json"_s))
            listAsJson(*snapshot, what);
        else if (given.has(u"csv"_s))
            listAsCsv(*snapshot, what);
        else
            listPlainly(*snapshot, what);
    };
    if (isCoverage) {
        printCoverageList(*snapshot, given.at(1),
                          given.has(u"json"_s)  ? ListForm::Json
                          : given.has(u"csv"_s) ? ListForm::Csv
                                                : ListForm::Plain);
    } else if (derived) {
        listAs(*derived);
    } else {
        const auto matches = matchesOf(given, *store, *kind);
        if (!matches)
            return Refused;
        KnownRows list{{*kind, matches->of(*kind)}, {}};
        const auto wider = openWithPossible(given, *snapshot);
        const SnapshotPtr possible = wider ? wider->snapshot() : nullptr;
        if (possible) {
            const auto further = matchesOf(given, *wider, *kind);
            if (!further)
                return Refused;
            std::vector<std::uint32_t> rows = rowsBeyond(*snapshot, *possible, *kind, further->of(*kind));
            if (!rows.empty())
                list.possibly.emplace(PossibleRows{*possible, std::move(rows)});
        }
        listAs(list);
    }
    return statusOf(*snapshot);
}

} // namespace chancery::cli
