// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace chancery {

/// What became of an object in a change; the values are those of history_object.fate.
enum class Fate : std::uint8_t { Added, Changed, Removed };

/// A change that a `.dossier` remembers.
struct PastChange
{
    struct Touched
    {
        ObjectRef object;
        QString title; ///< as it was called then
        Fate fate = Fate::Changed;
    };

    std::int64_t number = 0; ///< counts up from 1, in order of time
    QString time;            ///< ISO 8601, UTC, with seconds
    QString author;          ///< empty where nobody gave a name
    QString words;
    std::vector<Touched> objects;
};

} // namespace chancery
