// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/quotation.h"

#include <functional>
#include <vector>

class QAbstractItemView;
class QAction;
class QMimeData;
class QModelIndex;

namespace chancery {

/// A quotation as the clipboard takes it: rich text, Markdown (text/markdown) and plain text. The caller owns
/// it.
QMimeData *mimeOf(const Quotation &quotation);
/// Puts a quotation on the clipboard; an empty one leaves the clipboard as it is.
void copyToClipboard(const Quotation &quotation);

/// Gives a view of items two commands, in its context menu and under Ctrl+C and Ctrl+Alt+C: copy what is
/// selected with its citations, and copy the whole table with the passages that its rows rest on. Rows
/// can be dragged into other programs, likewise, and into this one as the objects that ListedObjects tells.
/// `snapshot` and `factsOf` (the facts behind an index) are asked when a command is given.
void addCopying(QAbstractItemView &view, const std::function<SnapshotPtr()> &snapshot,
                const std::function<std::vector<FactRow>(const QModelIndex &)> &factsOf);

} // namespace chancery
