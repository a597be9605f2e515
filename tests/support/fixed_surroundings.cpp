// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fixed_surroundings.h"

#include "tests/support/test_places.h"

#include <QDir>
#include <QFile>

#include <cstdlib>
#include <ctime>
#include <iostream>

namespace chancery::tests {

namespace {

[[noreturn]] void stop(const QString &reason)
{
    std::cerr << reason.toStdString() << std::endl;
    std::exit(2);
}

} // namespace

FixedSurroundings::FixedSurroundings(Fonts fonts)
{
    if (!m_home.isValid())
        stop(QStringLiteral("No folder could be made for the tests: %1").arg(m_home.errorString()));
    for (const char *name : {"LANGUAGE",
                             "LC_CTYPE",
                             "LC_NUMERIC",
                             "LC_TIME",
                             "LC_COLLATE",
                             "LC_MONETARY",
                             "LC_MESSAGES",
                             "LC_MEASUREMENT",
                             "LC_PAPER",
                             "QT_SCALE_FACTOR",
                             "QT_SCREEN_SCALE_FACTORS",
                             "QT_FONT_DPI",
                             "QT_USE_PHYSICAL_DPI",
                             "QT_ENABLE_HIGHDPI_SCALING",
                             "QT_AUTO_SCREEN_SCALE_FACTOR",
                             "QT_STYLE_OVERRIDE",
                             "QT_QPA_PLATFORMTHEME",
                             "XDG_CURRENT_DESKTOP",
                             "DESKTOP_SESSION",
                             "DISPLAY",
                             "WAYLAND_DISPLAY",
                             "SESSION_MANAGER",
                             "DBUS_SESSION_BUS_ADDRESS",
                             "FONTCONFIG_PATH",
                             "FONTCONFIG_SYSROOT",
                             "SOURCE_DATE_EPOCH"})
        qunsetenv(name);
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("LANG", "C.UTF-8");
    qputenv("TZ", "UTC");
    tzset();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const auto folder = [this](const char *variable, const QString &name) {
        const QString path = m_home.filePath(name);
        if (!QDir().mkpath(path) ||
            !QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
            stop(QStringLiteral("%1 could not be made for the tests").arg(path));
        qputenv(variable, QFile::encodeName(path));
    };
    folder("XDG_CONFIG_HOME", QStringLiteral("config"));
    folder("XDG_DATA_HOME", QStringLiteral("data"));
    folder("XDG_STATE_HOME", QStringLiteral("state"));
    folder("XDG_CACHE_HOME", QStringLiteral("cache"));
    folder("XDG_RUNTIME_DIR", QStringLiteral("run"));
    if (fonts == Fonts::Unused)
        return;
    if (!missingFonts().isEmpty()) {
        stop(QStringLiteral(
                 "The tests draw with the fonts of DejaVu alone (fonts-dejavu-core, dejavu-fonts), and "
                 "these are not installed: %1. Install them and configure the build again.")
                 .arg(missingFonts()));
    }
    qputenv("FONTCONFIG_FILE", QFile::encodeName(fontSettings()));
}

} // namespace chancery::tests
