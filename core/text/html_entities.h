// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace chancery {

/// The character that stands between `&` and `;` by name or number; empty for a name that is none.
[[nodiscard]] QString htmlEntity(QStringView name);

} // namespace chancery
