// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/terms.h"

#include <QString>

#include <optional>
#include <vector>

namespace chancery {

/// The likelihood terms a sentence uses, in the words of ICD 203 and their equivalents there (`probably` for
/// likely, `remote` for almost no chance); each once, in order of appearance. `very likely` is not `likely`.
std::vector<Likelihood> likelihoodsIn(const QString &statement);

/// The words that state a confidence level, `high confidence`; none where there are none. Confidence that is
/// no level (`confidence-building measures`) does not count.
std::optional<QString> confidenceWordsIn(const QString &statement);

} // namespace chancery
