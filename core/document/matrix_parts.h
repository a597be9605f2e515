// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/blocks.h"

#include <vector>

namespace chancery::briefing {

/// Columns of a matrix that are set as a table of their own, and the rows that have something in them.
struct MatrixPart
{
    std::size_t begin = 0;
    std::size_t end = 0;
    std::vector<const Matrix::Row *> rows;
};

/// A matrix in as few parts as it takes to have no more than `most` columns in each: parts of equal width,
/// not full ones and a rest.
std::vector<MatrixPart> matrixParts(const Matrix &matrix, std::size_t most);

/// The matrix that a part is, as those that set a matrix whole want it.
Matrix matrixOf(const Matrix &matrix, const MatrixPart &part);

} // namespace chancery::briefing
