// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing_options.h"
#include "core/briefing/missing_characters.h"
#include "core/io/error.h"
#include "core/io/output.h"
#include "core/store/store.h"

namespace chancery {

/// Writes a briefing on the dossier as a PDF. The file appears whole or not at all: on an error, and when
/// `progress` asks to stop, an earlier file of that name is as it was. The same snapshot, options (with a
/// date) and fonts give the same bytes.
Status writeBriefingPdf(const Snapshot &snapshot, const BriefingOptions &options, const Output &output,
                        const Progress &progress = {},
                        std::vector<briefing::MissingCharacters> *missing = nullptr);

} // namespace chancery
