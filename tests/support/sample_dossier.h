// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/dossier.h"
#include "core/store/store.h"

namespace chancery::tests {

/// A small dossier with one object at least of every kind, every payload, a dispute, a derived source and an
/// undated event: Republic and Island negotiate a ceasefire. Valid, and `chancery check` finds nothing in it.
Dossier sampleDossier();

/// The sample in a private store.
std::shared_ptr<Store> sampleStore();

/// An EDTF date that must be valid.
Edtf date(const char *expression);

} // namespace chancery::tests
