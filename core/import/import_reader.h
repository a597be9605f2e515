// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/columns.h"
#include "core/import/entry.h"
#include "core/import/record_reader.h"
#include "core/import/row_import.h"

#include <QFile>
#include <QStringList>

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace chancery {

/// What kinds of file are imported.
enum class ImportForm : std::uint8_t {
    Table, ///< separated values: see TableForm
    TimelineJs,
    Calendar,
    Wikidata,
    Annotations,
    Ris,
    Bibtex,
    CslJson,
    Travels, ///< XML of the Office of the Historian
};
inline constexpr int importFormCount = static_cast<int>(ImportForm::Travels) + 1;

/// The word of the command line: `timelinejs`.
[[nodiscard]] QString toTerm(ImportForm form);
[[nodiscard]] std::optional<ImportForm> importForm(const QString &term);
/// What a reader sees, translated: `a calendar`.
[[nodiscard]] QString label(ImportForm form);

/// What the rows of a file become.
enum class ImportYield : std::uint8_t { Events, Sources, Passages };
[[nodiscard]] ImportYield yieldOf(ImportForm form);

struct ImportOptions
{
    std::optional<ImportForm> form;      ///< none: what the file looks like
    QStringList mapping;                 ///< of columns, see mapColumns()
    std::optional<Columns> columns = {}; ///< of a table, in place of those that are recognised
};

/// One file to import, opened and recognised.
class ImportReader
{
public:
    /// The largest file, in bytes, of those that are read at once: all but tables.
    static constexpr qint64 largestAtOnce = 64 * 1024 * 1024;

    /// An error says what the file is, where it is known and not imported.
    static Outcome<std::unique_ptr<ImportReader>> open(const QString &path, const ImportOptions &options);

    [[nodiscard]] ImportForm form() const { return m_form; }
    [[nodiscard]] ImportYield yields() const { return yieldOf(m_form); }
    /// What it is, in words: `ICEWS events`.
    [[nodiscard]] QString formName() const;
    /// Of a table.
    [[nodiscard]] const Columns &columns() const { return m_columns; }
    /// The first rows as they stand; of a table.
    [[nodiscard]] const std::vector<Record> &firstRecords() const { return m_first; }
    /// What is said of the file as a source; its language and day are the caller's.
    [[nodiscard]] ImportedFile file() const;
    /// The names of columns, as they stand; empty where there are none.
    [[nodiscard]] QString header() const;
    [[nodiscard]] qint64 size() const { return m_file.size(); }

    /// The first rows, as read() will have them; any number of times before it.
    void preview(const TakeEntry &take, const TakeBadRow &bad);
    /// Every row in turn; an error where the file cannot be read to its end. Once.
    Status read(const TakeEntry &take, const TakeBadRow &bad);
    /// The share that has been read, 0 to 1.
    [[nodiscard]] double share() const;

private:
    explicit ImportReader(const QString &path);
    std::optional<Error> begin(const ImportOptions &options);
    std::optional<Error> beginTable(const ImportOptions &options);
    std::optional<Error> beginJson();
    std::optional<Error> beginText();

    QFile m_file;
    QString m_name;
    ImportForm m_form = ImportForm::Table;
    Columns m_columns;
    std::unique_ptr<RecordReader> m_records;
    std::vector<Record> m_first;
    QString m_text; ///< of what is read at once
};

} // namespace chancery
