// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/snapshot.h"

#include <QStringList>

class QListWidget;

namespace chancery {

/// Lists what an operation does to the rest of a dossier: objects by their titles, with the ids, which nobody
/// has in his head, in the tool tips.
void addConsequences(QListWidget &list, const QStringList &consequences, const Snapshot &snapshot);

} // namespace chancery
