// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/references.h"
#include "core/domain/dossier.h"
#include "core/io/error.h"

#include <optional>

namespace chancery {

/// Whether a string can be an object's id: lower-case ASCII letters, digits and hyphens, a letter first, 128
/// at most.
bool isValidId(QStringView id);

/// Checks that every id is unique and every reference finds an object of the right kind, and gives the
/// entries of Fact::about their kinds. The first fault is returned with its JSON pointer.
/// `elsewhere` tells the kind of an object that the values at hand refer to without holding it.
std::optional<Error> resolveReferences(Dossier &dossier, const QString &file, const KindOfId &elsewhere = {});

} // namespace chancery
