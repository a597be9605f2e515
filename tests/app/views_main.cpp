// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <catch2/catch_session.hpp>

#include <QApplication>
#include <QStandardPaths>
#include <QStyleFactory>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QStandardPaths::setTestModeEnabled(true);
    return Catch::Session().run(argc, argv);
}
