// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace chancery {

/// A word or phrase that makes a sentence less than firm, in UTF-16 code units of its text.
struct Hedge
{
    qsizetype start = 0;
    qsizetype length = 0;
};

/// The hedges of a text (`may`, `reportedly`, `is expected to`), in its order, none within another: those
/// that the highlighting of prose marks, from its definition, resources/syntax/diplomatic-prose.xml. English.
[[nodiscard]] std::vector<Hedge> hedgesIn(const QString &text);

} // namespace chancery
