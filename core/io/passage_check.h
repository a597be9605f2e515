// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/dossier.h"

#include <QString>

#include <functional>

namespace chancery {

/// What is wrong with a dossier's passages and the texts they come from. `report` is told the JSON pointer
/// and the reason of each problem.
void checkPassages(const Dossier &dossier,
                   const std::function<void(const QString &place, const QString &reason)> &report);

} // namespace chancery
