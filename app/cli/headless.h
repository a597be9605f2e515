// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTemporaryDir>

namespace chancery::cli {

/// Sets the process up for a Gui application that shows nothing: no display is looked for, and where the
/// session has no runtime folder there is one as long as this lives. Make it before the application.
class Headless
{
public:
    Headless();

private:
    QTemporaryDir m_runtimeFolder;
};

} // namespace chancery::cli
