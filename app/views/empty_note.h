// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QAbstractItemView;

namespace chancery {

/// Writes in the middle of a view without rows or columns why it is empty; call at the end of its paintEvent.
void paintEmptyNote(QAbstractItemView &view, const QString &note);

} // namespace chancery
