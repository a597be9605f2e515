// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace chancery {

/// What a line of a text says, and which line it is, from 1; 0 where none says it.
struct HeadStatement
{
    QString value;
    int line = 0;
    QString words; ///< the line itself

    [[nodiscard]] bool isEmpty() const { return value.isEmpty(); }
};

/// What the lines over a text say of it, before its first sentence.
struct TextHead
{
    HeadStatement title; ///< where the line below it is one of the others
    HeadStatement author;
    HeadStatement publisher;
    HeadStatement published; ///< an ISO day
};

/// Reads the head of a report in plain text: `By Jane Doe`, `Von Max Mustermann, Berlin`, `Jane Doe in
/// Brussels` beside a date, `12 March 2025`, `Quelle: Hafenbote`. A line that can be something else, and two
/// that say different things, say nothing. `language` (BCP 47) settles the order of numbers in a date.
[[nodiscard]] TextHead textHeadOf(const QString &text, const QString &language = {});

} // namespace chancery
