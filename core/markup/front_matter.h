// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/markup/page_statements.h"

#include <QString>

#include <optional>

namespace chancery {

/// What stands at the head of many Markdown files, between two lines of `---` (YAML) or `+++` (TOML): lines
/// of a key and a value, of which title, author, publisher, day, language and address are read.
struct FrontMatter
{
    PageStatements says;
    qsizetype end = 0; ///< where the text begins behind it, in UTF-16 code units
};

/// None where the text begins with no such block; a rule and prose are none.
[[nodiscard]] std::optional<FrontMatter> frontMatterOf(const QString &text);

} // namespace chancery
