// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/markup/html_tree.h"

#include <QString>

namespace chancery {

/// The share of the second text's words that the first has too, by length.
[[nodiscard]] double likeness(const QString &first, const QString &second);

/// How much two texts share of their words: the harmonic mean of both shares.
[[nodiscard]] double sharedWords(const QString &first, const QString &second);

/// Whether most letters of a page are Chinese, Japanese or Korean.
[[nodiscard]] bool isEastAsian(const HtmlTree &tree);

} // namespace chancery
