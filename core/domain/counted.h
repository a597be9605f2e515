// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/terms.h"

namespace chancery {

/// `1 source`, `1,204 sources`: by the locale that is set, in the plural form of the reader's language.
[[nodiscard]] QString counted(std::uint64_t count, ObjectKind kind);

} // namespace chancery
