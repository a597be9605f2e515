// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/matrix_parts.h"

#include <algorithm>

namespace chancery::briefing {

std::vector<MatrixPart> matrixParts(const Matrix &matrix, std::size_t most)
{
    const std::size_t count = (matrix.columns.size() + most - 1) / most;
    std::vector<MatrixPart> parts(count);
    for (std::size_t i = 0; i < count; ++i) {
        MatrixPart &part = parts[i];
        part.begin = i * matrix.columns.size() / count;
        part.end = (i + 1) * matrix.columns.size() / count;
        for (const Matrix::Row &row : matrix.rows) {
            const auto first = row.cells.begin() + static_cast<std::ptrdiff_t>(part.begin);
            const auto last = row.cells.begin() + static_cast<std::ptrdiff_t>(part.end);
            if (!std::all_of(first, last, [](const QString &cell) { return cell.isEmpty(); }))
                part.rows.push_back(&row);
        }
    }
    return parts;
}

Matrix matrixOf(const Matrix &matrix, const MatrixPart &part)
{
    const auto begin = static_cast<std::ptrdiff_t>(part.begin);
    const auto end = static_cast<std::ptrdiff_t>(part.end);
    Matrix result;
    result.columns.assign(matrix.columns.begin() + begin, matrix.columns.begin() + end);
    for (const Matrix::Row *const row : part.rows)
        result.rows.push_back({row->head, {row->cells.begin() + begin, row->cells.begin() + end}});
    return result;
}

} // namespace chancery::briefing
