// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

#include <memory>

namespace chancery {

/// Opens the dossier that the viewer starts on. Shows progress that can be cancelled where it takes long;
/// where it fails, says why on standard error and, where there is a display, in a message box. Null where
/// nothing was opened.
std::shared_ptr<Store> firstOpen(const QString &location);

} // namespace chancery
