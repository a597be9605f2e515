// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace chancery {

/// The languages that the user asked the system for, the dearest first, as the system writes them
/// (`de_AT.UTF-8`, `uk-UA`). English alone where it is to speak as it was made (the C locale of POSIX).
[[nodiscard]] QStringList languagesOfSystem();

/// Whether programs of the system write text in UTF-8 as they were set up, which a bare system's do not.
[[nodiscard]] bool writesUtf8();

} // namespace chancery
