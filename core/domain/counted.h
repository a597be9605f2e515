// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/terms.h"

namespace chancery {

/// `1 source`, `1,204 sources`: by the locale that is set.
inline QString counted(std::uint64_t count, ObjectKind kind)
{
    return QStringLiteral("%L1 %2").arg(count).arg(count == 1 ? label(kind) : pluralLabel(kind));
}

} // namespace chancery
