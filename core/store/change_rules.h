// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/problem.h"
#include "core/io/error.h"
#include "core/store/change.h"
#include "core/store/sql.h"

#include <optional>
#include <vector>

namespace chancery {

/// What refuses a change before anything of it is written: what it puts refers to what is not there, or to
/// the wrong kind of object, or what it removes is referred to by what stays. Objects are named by title and
/// id.
std::optional<Error> checkReferences(SqlConnection &connection, const Change &change);

/// A rule that an object which a change put breaks.
struct Fault
{
    QString object; ///< kind, title and id
    Problem problem;
};

/// The rules (core/check) that the objects put by a change break, asked of the store as its tables stand.
/// `resourced` are sources whose text is another one, so that their passages are looked at too. Work grows
/// with the change.
std::vector<Fault> faultsOf(SqlConnection &connection, const Change &change,
                            const std::vector<SourceId> &resourced);

/// The message that refuses a change for what is wrong with it; none for nothing.
std::optional<Error> refusalFor(const std::vector<Fault> &faults, const QString &file);

} // namespace chancery
