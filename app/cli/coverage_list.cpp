// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/coverage_list.h"

#include "app/cli/console.h"
#include "app/cli/object_json.h"
#include "app/cli/object_rows.h"
#include "app/cli/text_table.h"
#include "core/analysis/coverage.h"
#include "core/exports/csv_tables.h"
#include "core/exports/csv_writer.h"
#include "core/io/json_writer.h"
#include "core/text/code_points.h"

using namespace Qt::StringLiterals;

namespace chancery::cli {

namespace {

/// A sentence of a source, in code points.
struct Listed
{
    QString source;
    std::int64_t start = 0;
    std::int64_t end = 0;
    QString text;
};

std::vector<Listed> uncovered(const Snapshot &snapshot)
{
    std::vector<Listed> result;
    for (std::uint32_t row = 0; row < snapshot.count(ObjectKind::Source); ++row) {
        const std::vector<TextStretch> sentences = uncoveredSentences(snapshot, SourceRow{row});
        if (sentences.empty())
            continue;
        const QString text = snapshot.text(SourceRow{row});
        const CodePoints points(text);
        for (const TextStretch &s : sentences)
            result.push_back({snapshot.idAt(SourceRow{row}).toString(), points.fromUtf16(s.begin),
                              points.fromUtf16(s.end), text.mid(s.begin, s.end - s.begin)});
    }
    return result;
}

void printUncovered(const Snapshot &snapshot, ListForm form)
{
    const std::vector<Listed> sentences = uncovered(snapshot);
    if (form == ListForm::Json) {
        JsonWriter out;
        out.beginArray();
        for (const Listed &s : sentences) {
            out.beginObject();
            out.member("source"_L1, s.source);
            out.member("start"_L1, s.start);
            out.member("end"_L1, s.end);
            out.member("text"_L1, s.text);
            out.endObject();
        }
        out.endArray();
        print(out.takeBytes() + '\n');
        return;
    }
    const QStringList headings{u"source"_s, u"start"_s, u"end"_s, u"text"_s};
    const auto cells = [](const Listed &s) {
        return QStringList{s.source, QString::number(s.start), QString::number(s.end), s.text};
    };
    if (form == ListForm::Csv) {
        CsvWriter out;
        out.addRow(headings);
        for (const Listed &s : sentences)
            out.addRow(cells(s));
        print(out.takeBytes());
        return;
    }
    TextTable table(headings);
    for (const Listed &s : sentences)
        table.addRow(cells(s));
    table.finish();
}

void printOneSource(const Snapshot &snapshot, ListForm form)
{
    const std::vector<FactRow> facts = factsOfOneSource(snapshot);
    if (form == ListForm::Json) {
        JsonWriter out;
        out.beginArray();
        for (const FactRow row : facts)
            writeObject(out, snapshot, snapshot.refAt(ObjectKind::Fact, row.value), Detail::Listed);
        out.endArray();
        print(out.takeBytes() + '\n');
    } else if (form == ListForm::Csv) {
        CsvWriter out;
        out.addRow(csvHeadings(ObjectKind::Fact));
        for (const FactRow row : facts) {
            for (const QStringList &cells : csvRows(snapshot, ObjectKind::Fact, row.value))
                out.addRow(cells);
        }
        print(out.takeBytes());
    } else {
        TextTable table(plainHeadings(ObjectKind::Fact));
        for (const FactRow row : facts)
            table.addRow(plainRow(snapshot, ObjectKind::Fact, row.value));
        table.finish();
    }
}

} // namespace

bool isCoverageList(const QString &name)
{
    return name == "coverage"_L1 || name == "single-source"_L1;
}

void printCoverageList(const Snapshot &snapshot, const QString &name, ListForm form)
{
    if (name == "coverage"_L1)
        printUncovered(snapshot, form);
    else
        printOneSource(snapshot, form);
}

} // namespace chancery::cli
