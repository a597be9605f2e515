// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/attachments/reading_child.h"
#include "app/shell/appearance.h"
#include "tests/support/fixed_surroundings.h"
#include "tests/support/no_network.h"
#include "tests/support/within_loop.h"

#include <catch2/catch_session.hpp>

#include <QApplication>

int main(int argc, char **argv)
{
    // A window starts its own program to read a document; here that is this one.
    if (const auto status = chancery::runReadingChild(argc, argv))
        return *status;
    using chancery::tests::FixedSurroundings;
    const FixedSurroundings surroundings(FixedSurroundings::Fonts::Fixed);
    chancery::tests::endAtNetwork();
    QApplication application(argc, argv);
    chancery::applyAppearance(application, chancery::ColourScheme::Light);
    return chancery::tests::withinLoop([&] { return Catch::Session().run(argc, argv); });
}
