// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/snapshot.h"

#include <functional>

class QHeaderView;

namespace chancery {

/// Lets what stands in a header, as the ShownObjects of its viewport tell it, be dragged: onto another one in
/// this window, and into other programs as its facts with citations, or its title where it has none.
/// `snapshot` is asked when a drag begins. An edge that is taken hold of resizes its section as before.
void letHeadsBeDragged(QHeaderView &head, const std::function<SnapshotPtr()> &snapshot);

} // namespace chancery
