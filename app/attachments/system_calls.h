// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace chancery {

/// Leaves the present process the system calls that reading an open file, computing, allocating and writing
/// to standard output and error need, through seccomp; all others fail as not permitted. With `mayOpen`,
/// files can be opened for reading as well. 0, or the negative number of an error of the system.
[[nodiscard]] int allowReadingCallsAlone(bool mayOpen);

} // namespace chancery
