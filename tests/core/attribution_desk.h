// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/attribution/attribution.h"

#include <catch2/catch_test_macros.hpp>

#include <QStringList>

namespace chancery::tests {

/// A finder that knows two papers besides the outlets that everybody knows.
inline const AttributionFinder &deskFinder()
{
    static const AttributionFinder finder({QStringLiteral("The Gazette"), QStringLiteral("Courier")});
    return finder;
}

/// The name of whom a sentence has its news from; empty where it says nothing of that.
inline QString originOf(const QString &sentence)
{
    const auto number = deskFinder().find(sentence);
    UNSCOPED_INFO(sentence.toStdString());
    return number ? deskFinder().name(*number) : QString();
}

/// The names of all outlets that it has its news from.
inline QStringList originsOf(const QString &sentence)
{
    QStringList names;
    for (const auto number : deskFinder().findAll(sentence))
        names.append(deskFinder().name(number));
    return names;
}

} // namespace chancery::tests
