// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/change.h"

#include <QString>

namespace chancery {

/// One line that names an object: title, name, statement, or the passage's words.
QString titleOf(const Change::Object &object);

} // namespace chancery
