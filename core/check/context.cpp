// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/context.h"

#include "core/check/problem.h"

namespace chancery {

QString CheckContext::named(const ObjectRef &ref) const
{
    return namedInMessage(titleOf(ref), ref.id);
}

} // namespace chancery
