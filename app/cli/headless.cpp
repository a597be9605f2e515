// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/headless.h"

#include <QLatin1StringView>
#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace chancery::cli {

namespace {

QtMessageHandler earlierHandler = nullptr;

/// The offscreen platform says of windows what it cannot do with them, which is nobody's concern here, and Qt
/// of each font that it lacks a script; who writes something says himself which characters no font has.
void withoutPlatformRemarks(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (message.startsWith("This plugin does not support"_L1) ||
        message.startsWith("  OpenType support missing"_L1))
        return;
    earlierHandler(type, context, message);
}

} // namespace

Headless::Headless()
{
    earlierHandler = qInstallMessageHandler(withoutPlatformRemarks);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // Without one Qt warns and leaves a folder of its own behind.
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR") && m_runtimeFolder.isValid())
        qputenv("XDG_RUNTIME_DIR", m_runtimeFolder.path().toLocal8Bit());
}

} // namespace chancery::cli
