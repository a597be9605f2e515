// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QTableView;

namespace chancery {

/// Makes a table a list of objects: whole rows are selected, one at a time, all of one height, so that
/// nothing is asked of two million rows to lay them out; Tab leaves it. To be called before it has a model.
void makeListTable(QTableView &table);

} // namespace chancery
