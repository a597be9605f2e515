// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/filter.h"
#include "core/domain/time_range.h"

#include <QString>

#include <optional>

namespace chancery {

/// A filter that a dossier keeps under a name, which no other of its filters bears. What it asks for need not
/// be in the dossier any more.
struct SavedFilter
{
    QString name;
    Filter filter; ///< not empty

    friend bool operator==(const SavedFilter &, const SavedFilter &) = default;
};

/// A place that a dossier keeps under a name, which no other of its bookmarks bears: an object, a stretch of
/// time, or both.
struct Bookmark
{
    QString name;
    QString object; ///< an id of any kind; empty where none is meant. It need not be there any more.
    std::optional<TimeRange> range; ///< not empty

    friend bool operator==(const Bookmark &, const Bookmark &) = default;
};

} // namespace chancery
