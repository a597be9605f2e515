// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

class QWidget;

namespace chancery {

/// Calls `changed` whenever what stands in a field below a widget becomes something else, by hand or not. The
/// fields are those that are there now.
void onEachChange(const QWidget &form, const std::function<void()> &changed);

} // namespace chancery
