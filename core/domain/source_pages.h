// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/dossier.h"

#include <cstdint>
#include <optional>

namespace chancery {

/// The page of its source on which a passage begins, from 1: by the places where the source's pages begin if
/// it carries its full text, or as the passage says. Nothing where neither is known.
[[nodiscard]] std::optional<std::int64_t> pageOf(const Passage &passage, const SourceDescription &source);

} // namespace chancery
