// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace chancery::tests {

/// From here on the system ends this process, and every one that it starts, when it asks for a socket of any
/// other family than AF_UNIX: the program has no business in a network. Does nothing on processors other than
/// x86-64 and 64-bit Arm.
void endAtNetwork();

} // namespace chancery::tests
