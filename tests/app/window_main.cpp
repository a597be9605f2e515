// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/appearance.h"
#include "tests/support/fixed_surroundings.h"

#include <catch2/catch_session.hpp>

#include <QApplication>

int main(int argc, char **argv)
{
    using chancery::tests::FixedSurroundings;
    const FixedSurroundings surroundings(FixedSurroundings::Fonts::Fixed);
    QApplication application(argc, argv);
    chancery::applyAppearance(application, chancery::ColourScheme::Light);
    return Catch::Session().run(argc, argv);
}
