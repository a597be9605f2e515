// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

namespace chancery {

enum class Paper : std::uint8_t { A4, Letter };

} // namespace chancery
