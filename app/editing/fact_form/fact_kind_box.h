// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/terms.h"

#include <QString>

namespace chancery {

/// What a fact of a kind says, in words that begin with another letter for every kind: that letter chooses
/// it.
[[nodiscard]] QString kindInWords(FactKind kind);

} // namespace chancery
