// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/fuzz/targets.h"

#include <QByteArray>
#include <QString>

namespace chancery::fuzz {

/// What a target is begun with: its corpus, and what the program itself makes, which is in no corpus since it
/// changes with the format: dossiers for those that read them.
[[nodiscard]] QByteArrayList seedsOf(const Target &target);
/// The same, each a file in a folder that exists.
void writeSeeds(const Target &target, const QString &folder);

} // namespace chancery::fuzz
