// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

#include <QByteArray>

namespace chancery {

/// The facts on their passages as W3C Web Annotations (JSON-LD): a collection of one page, with an annotation
/// for every evidence, its body the statement, its target the passage by quote and position.
/// Nothing where `progress` asked to stop.
[[nodiscard]] QByteArray exportAnnotations(const Snapshot &snapshot, const Progress &progress = {});

} // namespace chancery
