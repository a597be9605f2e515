// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/cell_values.h"

#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace chancery {

/// What a column of a table of events means.
enum class ColumnMeaning : std::uint8_t {
    Key,
    Title,
    Text, ///< a description, where there is no title: the title
    Date,
    Time,
    EndDate,
    EndTime,
    Year,
    Month,
    Day,
    EndYear,
    EndMonth,
    EndDay,
    Place,
    City, ///< parts of a place, from the closest to the widest
    Region,
    Country,
    Actor,  ///< who did it
    Target, ///< to whom, or with whom
    Party,  ///< who took part; several with semicolons between
    Kind,
    Code, ///< a code of CAMEO
    Status,
    Url,
};
inline constexpr int columnMeaningCount = static_cast<int>(ColumnMeaning::Url) + 1;

/// The word of the command line for a meaning: `end-date`.
[[nodiscard]] QString toTerm(ColumnMeaning meaning);
[[nodiscard]] std::optional<ColumnMeaning> columnMeaning(const QString &term);
/// What a reader sees, translated.
[[nodiscard]] QString label(ColumnMeaning meaning);

/// A table of events that is known by its columns.
enum class TableForm : std::uint8_t {
    Plain,         ///< columns by their names, or as they were mapped
    TimelineSheet, ///< of TimelineJS
    Aeon,
    Icews,
    Gdelt1,
    Gdelt2,
    Acled,
    UcdpGed,
};
[[nodiscard]] QString formName(TableForm form);

/// Which column has which meaning.
struct Columns
{
    TableForm form = TableForm::Plain;
    std::array<int, columnMeaningCount> of{}; ///< by meaning: the column, from 0; -1 where there is none
    std::vector<int> more; ///< further columns of parties, as those that are named `actor 3`
    bool hasHeader = true;
    bool isMachineCoded = false;
    DateOrder order = DateOrder::DayFirst;
    QStringList names; ///< of the header; empty where there is none

    Columns() { of.fill(-1); }
    [[nodiscard]] int at(ColumnMeaning meaning) const { return of[static_cast<std::size_t>(meaning)]; }
    void set(ColumnMeaning meaning, int column) { of[static_cast<std::size_t>(meaning)] = column; }
    [[nodiscard]] bool has(ColumnMeaning meaning) const { return at(meaning) >= 0; }
    /// The cell of that meaning; empty where the row has none.
    [[nodiscard]] QString cell(const QStringList &cells, ColumnMeaning meaning) const;
    /// Whether an event can come of it: something that names it, or two of whom one did something.
    [[nodiscard]] bool tellEvents() const;
};

/// Which columns the first rows of a table have: by the names in a header, in the languages of the news, by
/// the columns of ICEWS, ACLED, UCDP GED, TimelineJS and Aeon, or by the number and form of those of GDELT,
/// which have no header.
[[nodiscard]] Columns recogniseColumns(const std::vector<QStringList> &firstRows);

/// The same with columns mapped: `date=When`, `title=3` (columns count from 1), `key=ID`. An error says which
/// is not understood.
[[nodiscard]] Result<Columns, QString> mapColumns(Columns columns, const QStringList &mapping);

} // namespace chancery
