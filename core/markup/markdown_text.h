// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace chancery {

/// The text of a Markdown document without its marks: what a passage, which is quoted as it reads, can be
/// found in. Emphasis, code spans, links, images and headings are reduced to their words; lists keep a dash,
/// quoted lines lose their “>”, code blocks stay
/// as they are, and a footnote keeps its text after its mark: `[1] text`. Line ends stay where they are.
[[nodiscard]] QString markdownText(const QString &markdown);

} // namespace chancery
