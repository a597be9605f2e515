// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"

#include <functional>

namespace chancery {

/// Which facts are to be taken into account; an empty one takes every fact.
using FactFilter = std::function<bool(FactRow)>;

inline bool passes(const FactFilter &test, FactRow fact)
{
    return !test || test(fact);
}

} // namespace chancery
