// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/edit.h"
#include "core/store/snapshot.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace chancery {

/// What several objects get together; what is empty stays as it is.
struct Together
{
    QStringList addTags;
    QStringList removeTags;
    std::optional<Reliability> reliability = {}; ///< of the sources among them
    QString reliabilityReason = {};
    std::optional<int> credibility = {}; ///< of the facts among them, 1 to 6
    /// Where the passages among them, and those of the facts among them, are from: their words must stand
    /// there.
    std::optional<SourceId> source = {};
};

/// Changes objects together, as one change. What a passage of another source says is found in the text of the
/// new one by its words; those whose words are not there stay where they are, and are told. A passage that
/// other facts rest on as well is left to them, and a copy of it is made.
EditOutcome changeTogether(const Snapshot &snapshot, const std::vector<ObjectRef> &objects,
                           const Together &together);

} // namespace chancery
