// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTemporaryDir>

namespace chancery::tests {

/// What a test program and every program that it starts finds around it, whatever the machine is set to:
/// locale C.UTF-8, zone UTC, no display, no settings of a desktop, folders of its own for a user's files.
/// Made before the application object.
class FixedSurroundings
{
public:
    enum class Fonts {
        Unused, ///< nothing is drawn
        Fixed,  ///< six faces of DejaVu, unhinted. The program ends with a message where they are not
                ///< installed.
    };

    explicit FixedSurroundings(Fonts fonts);

private:
    QTemporaryDir m_home;
};

} // namespace chancery::tests
