// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/markup/html_tree.h"
#include "core/text/stated.h"

#include <QString>

namespace chancery {

/// What a page says of itself, each with where it stood.
struct PageStatements
{
    Stated title;
    Stated author; ///< several with a comma between
    Stated publisher;
    Stated published; ///< EDTF
    Stated language;  ///< BCP 47
    Stated url;
    QString article; ///< its text, where the page's data (JSON-LD) has it
};

/// Reads JSON-LD, meta elements, microdata, and what else states it, in this order; of a publication day also
/// the address (`address` where the page states none), then `time`. Where two of a kind disagree on the day,
/// neither is taken. Nothing is guessed.
[[nodiscard]] PageStatements pageStatements(const HtmlTree &tree, const QString &address = {});

} // namespace chancery
