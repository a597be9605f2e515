// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/snapshot.h"

#include <functional>
#include <span>

class QMenu;
class QPoint;
class QWidget;

namespace chancery {

/// Opens a list of facts at a point of the screen, for marks that stand for several: each with its statement
/// and who reports it. `chosen` hears of the one picked. The menu deletes itself; `parent` outlives it.
QMenu *popupFacts(QWidget *parent, const Snapshot &snapshot, std::span<const FactRow> facts, const QPoint &at,
                  const std::function<void(const ObjectRef &)> &chosen);

} // namespace chancery
