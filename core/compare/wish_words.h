// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace chancery {

/// Whether a statement tells of what somebody wishes for, demands, proposes or talks over, not of what is:
/// what two speakers want may differ and both be told truly. English, as saysDenied().
bool saysWished(QStringView statement);

} // namespace chancery
