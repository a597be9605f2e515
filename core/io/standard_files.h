// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace chancery {

/// Opens standard input, output and error anew where the process was started without them (`>&-`), so that no
/// file that is opened later takes their number and gets what is meant for them. What is read from them or
/// written to them fails as before.
void fillStandardFiles();

} // namespace chancery
