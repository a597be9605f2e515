// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// Text of a dossier is anybody's. Wherever it is shown it is text: no markup, no mnemonics, and nothing in
/// it that turns the order of what stands around it, or that cannot be seen, goes unseen.
namespace chancery {

/// A text with each character that misleads unseen as U+FFFD, so that every other keeps its offset: what
/// overrides or embeds a direction, what has no width, and what steers a device. Marks and joiners stay where
/// a script needs them.
[[nodiscard]] QString visibly(QString text);

/// A text for a tooltip, which Qt takes for HTML where it looks like that: then as HTML that says the text.
[[nodiscard]] QString asToolTip(const QString &text);

/// A text as a part of HTML that says it.
[[nodiscard]] QString asHtml(const QString &text);

/// A text for an action, a button or a tab, in which `&` marks a key.
[[nodiscard]] QString asAction(const QString &text);

} // namespace chancery
