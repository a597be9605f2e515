// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/markup/html_tree.h"
#include "core/text/stated.h"

#include <QStringList>

namespace chancery {

/// What a program that saved a page wrote into it.
struct SavedPage
{
    Stated url;   ///< the page's own address
    Stated saved; ///< EDTF: when it was saved
};

/// Recognises what SingleFile, the Wayback Machine and browsers add to a page that they save, takes bars and
/// dialogs of theirs out of the tree, and says so in `notes`.
[[nodiscard]] SavedPage readSavedPage(HtmlTree &tree, QStringList &notes);

/// An address without the Wayback Machine's before it.
[[nodiscard]] QString withoutWayback(const QString &address);

} // namespace chancery
