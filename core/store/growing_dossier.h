// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

#include <functional>
#include <memory>
#include <vector>

namespace chancery {

/// Takes new objects, of which each refers to none but sources, participants, and passages and events before
/// it in the same call. Their rules are the caller's to keep.
using AddObjects = std::function<std::optional<Error>(std::vector<Change::Object> objects)>;

/// Whether a file gets its index of words at once; it is searched through a private one where it has none.
enum class IndexOfWords { Made, Left };

/// Where objects are added to, one part after the other.
struct Growing
{
    std::shared_ptr<Store> base; ///< what the dossier has already, with its history; null: it is new
    DossierInfo info;            ///< of a new one
    QString author;              ///< of the change in the history; it cannot be taken back
    QString words;               ///< what the change was; asked for when all objects are there
    IndexOfWords index = IndexOfWords::Made;
};

/// Writes a `.dossier` of more objects than memory may hold, whole or not at all: `fill` brings them, and its
/// error ends the work with nothing changed. `fill` runs in the caller's thread, while what it has brought
/// before is written in others. `growing.words` is read after `fill`.
Status writeGrowing(const Growing &growing, const Output &output,
                    const std::function<std::optional<Error>(const AddObjects &add)> &fill,
                    const Progress &progress = {});

} // namespace chancery
