// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/io/content_stamp.h"
#include "core/store/store.h"

#include <memory>
#include <optional>

namespace chancery {

/// What was opened, and what its file held when it was read; no stamp of a `.dossier`, which is not read
/// whole but opened.
struct OpenedDossier
{
    std::shared_ptr<Store> store; ///< null where nothing was opened
    std::optional<ContentStamp> stamp;
};

/// Opens the dossier at a place, as the window does: what is private of it lies in the user's state folder.
[[nodiscard]] Outcome<OpenedDossier> openWithStamp(const QString &location, const Progress &progress);

} // namespace chancery
