// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/io/error.h"
#include "core/store/change.h"

#include <QStringList>

namespace chancery {

/// What an operation of an analyst comes to: the change that carries it out, what it leads to beside what was
/// asked for, in words, a line each, and the object that it is about (a new one, or the one kept).
struct Edit
{
    Change change;
    QStringList consequences;
    ObjectRef object;
};

/// An operation that cannot be is an Error: `place` names the object by kind, title and id, and no file.
using EditOutcome = Outcome<Edit>;

} // namespace chancery
