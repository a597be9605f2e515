// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/headless.h"

namespace chancery::cli {

Headless::Headless()
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // Without one Qt warns and leaves a folder of its own behind.
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR") && m_runtimeFolder.isValid())
        qputenv("XDG_RUNTIME_DIR", m_runtimeFolder.path().toLocal8Bit());
}

} // namespace chancery::cli
