// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace chancery {

/// The page with no element deeper than a browser keeps it (512), and no more than a few dozen formatting
/// elements open at once: tags beyond that go, and their text stays. A page that is made to be deep, or whose
/// open formatting would be repeated in each of its paragraphs, costs no more than another of its length.
/// What stands for browsers without scripts goes too, as for a browser with them it is no markup. The page
/// itself where there is nothing of either.
[[nodiscard]] QString withBoundedNesting(const QString &html);

} // namespace chancery
