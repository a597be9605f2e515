// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace chancery::torture {

/// The other side of openMutatedFiles(): opens so many files from the `from`-th of a seed on, and says a line
/// for each on standard output before it does.
int runMutatedFiles(unsigned seed, int from, int count);

} // namespace chancery::torture
