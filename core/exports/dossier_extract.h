// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/dossier.h"

#include <QSet>

namespace chancery {

/// A part of a dossier that is a sound dossier itself: these facts, the objects that they concern, the
/// passages they rest on with their sources, and the judgements all of whose facts are there. Order is kept.
Dossier extract(const Dossier &dossier, const QSet<QString> &factIds);

} // namespace chancery
