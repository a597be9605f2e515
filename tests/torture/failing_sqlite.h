// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace chancery::torture {

/// Lets refuseMemory() have SQLite's allocations fail. To be called before SQLite is used.
void installFailingMemory();

} // namespace chancery::torture
