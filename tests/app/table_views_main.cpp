// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fixed_surroundings.h"
#include "tests/support/no_network.h"
#include "tests/support/within_loop.h"

#include <catch2/catch_session.hpp>

#include <QApplication>

int main(int argc, char **argv)
{
    using chancery::tests::FixedSurroundings;
    const FixedSurroundings surroundings(FixedSurroundings::Fonts::Fixed);
    chancery::tests::endAtNetwork();
    const QApplication application(argc, argv);
    return chancery::tests::withinLoop([&] { return Catch::Session().run(argc, argv); });
}
