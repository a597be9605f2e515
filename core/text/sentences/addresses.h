// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace chancery {

/// Whether the full stop or the mark at a place of a text is within the address of a site or of a mailbox, a
/// handle, or the name of a file: `Draft.Final.PDF`, `Gazeta.Ru`, `Node.JS`, `Laut Spiegel.De`. The place is
/// at the mark or right behind it; `language` is a primary tag of BCP 47, empty where it is not known.
[[nodiscard]] bool isInAddress(QStringView text, qsizetype at, QStringView language);

} // namespace chancery
