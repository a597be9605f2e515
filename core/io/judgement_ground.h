// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/dossier.h"

#include <QString>

#include <functional>
#include <optional>

namespace chancery {

/// A digest of the facts that a judgement rests on, and of those against it, as they stand: SHA-256 in
/// hexadecimal over each fact as the interchange format writes it on one line, in the judgement's order. What
/// is no longer there counts as an empty line. Where it is another one than Judgement::ground, the ground
/// moved since the judgement was made.
QString groundOf(const Judgement &judgement,
                 const std::function<std::optional<Fact>(const FactId &)> &factWith);

} // namespace chancery
