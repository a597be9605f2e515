// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

namespace chancery {

/// Called now and then during long work with the share done, 0 to 1; returns false to cancel.
using Progress = std::function<bool(double share)>;

} // namespace chancery
