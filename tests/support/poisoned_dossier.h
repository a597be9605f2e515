// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/dossier.h"

namespace chancery::tests {

/// The sample with something behind every name, title and remark in it, as a stranger's dossier may have.
Dossier poisonedDossier(const QString &poison);

} // namespace chancery::tests
