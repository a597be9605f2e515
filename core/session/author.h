// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace chancery {

/// The name of whoever uses this account, as the system has it: the full name, else the login. Empty where it
/// has none.
QString systemUserName();

} // namespace chancery
