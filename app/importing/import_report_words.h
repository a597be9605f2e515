// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/importing/import_job.h"

#include <QString>

namespace chancery {

/// What becomes of the rows of a file, in one or two sentences.
[[nodiscard]] QString becomesInWords(const ImportPreview &preview, EventsAs as);
/// What an import brings, or brought: `New: 12 events, 3 participants · kept out: 2`.
[[nodiscard]] QString countsInWords(const ImportReport &report, ImportYield yields);

} // namespace chancery
