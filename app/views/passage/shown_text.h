// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace chancery {

/// A source's text as the passage view lays it out, each code unit in its place. Paragraphs are laid out
/// whole, so one that is longer than any page – of a text without line ends, say – is broken where a sentence
/// ends, or at least between words: a space becomes a line end.
[[nodiscard]] QString shownText(QString text);

} // namespace chancery
