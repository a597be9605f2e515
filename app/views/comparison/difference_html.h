// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/dossier_difference.h"

#include <QString>

class QPalette;

namespace chancery {

class ComparisonModel;

/// One difference for reading: the object, each member before and after with the words that differ marked,
/// and the sentence it rests on. What was left out is struck through, what came in underlined.
QString differenceHtml(const ComparisonModel &model, const ObjectDifference &difference,
                       const QPalette &palette);

} // namespace chancery
