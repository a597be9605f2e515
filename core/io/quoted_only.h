// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/dossier.h"

namespace chancery {

/// The quoted passages of a text, in its order, with `[…]` between; those that overlap once. What the text
/// does not have is quoted all the same, after what it has.
[[nodiscard]] QString excerptsOf(const QString &text, const std::vector<const Passage *> &passages);

/// The dossier as it may be passed on. News text is other people's: of a text that was attached from a local
/// file only the quoted passages stay, in its order, with `[…]` between; whoever has the file attaches it
/// again. Texts that the dossier came with stay as they are.
[[nodiscard]] Dossier withQuotedPassagesOnly(Dossier dossier);

} // namespace chancery
