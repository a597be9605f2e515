// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace chancery {

/// A string as it may be set in any form of a briefing: control characters, halves of surrogate pairs and
/// what XML forbids are replaced, line ends become line separators (U+2028), and what opens a direction is
/// closed again, so that no text reaches into its neighbours.
QString printable(const QString &text);

} // namespace chancery
