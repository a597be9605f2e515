// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/arguments.h"
#include "core/store/store.h"

#include <memory>

namespace chancery::cli {

/// How help texts describe DOSSIER.
Usage::Argument dossierArgument();

/// Opens what DOSSIER names; where that fails, says on standard error which file, which place and why, and
/// yields nothing.
std::shared_ptr<Store> open(const QString &location);

/// Every value of a store, or nothing after a message.
std::optional<Dossier> readAll(const Store &store);

} // namespace chancery::cli
