// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/terms.h"
#include "core/io/error.h"

#include <QCoreApplication>

namespace chancery {

/// Why an operation on an object that is not there cannot be.
inline Error notThere(const ObjectRef &ref)
{
    return {
        {}, label(ref.kind) + u' ' + ref.id, QCoreApplication::translate("Edit", "there is no such object")};
}

} // namespace chancery
