// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace chancery {

/// What a document says of itself, and where in it that stood: “meta article:published_time”, “header Date”.
/// Both are empty where it does not say.
struct Stated
{
    QString value;
    QString where;

    [[nodiscard]] bool isEmpty() const { return value.isEmpty(); }

    friend bool operator==(const Stated &, const Stated &) = default;
};

} // namespace chancery
