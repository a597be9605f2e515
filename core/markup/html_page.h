// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/markup/page_statements.h"

#include <QString>
#include <QStringList>

namespace chancery {

/// A page as text, whole and its article alone, with what it says of itself.
struct HtmlPage
{
    QString wholeText;   ///< all that a reader sees but menus; see htmlLines()
    QString articleText; ///< empty where the page has no article apart from the rest
    PageStatements says;
    Stated saved;      ///< EDTF: when a program saved it
    QStringList notes; ///< what was left out, a sentence each
};

/// Any input is read, in time that grows with its length.
[[nodiscard]] HtmlPage readHtmlPage(const QString &html, const QString &address = {});

} // namespace chancery
