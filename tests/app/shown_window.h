// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/main_window.h"
#include "app/shell/settings.h"
#include "core/session/session.h"
#include "core/store/open_dossier.h"
#include "core/store/store.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QTest>

#include <memory>

namespace chancery::tests {

/// A window with a dossier, as a reader has it before him, with settings of its own that nobody else reads; a
/// path of settings is for what outlives the window.
struct ShownWindow
{
    explicit ShownWindow(const QString &location = defaultDossier(), const QString &settingsPath = {})
        : ShownWindow(*openDossier(location), location, settingsPath)
    {
    }
    ShownWindow(std::shared_ptr<Store> opened, const QString &location, const QString &settingsPath = {})
        : store(std::move(opened))
        , settings(settingsPath)
        , session(store->snapshot())
        , window(store, location, session, settings)
    {
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
    }

    void activate()
    {
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    /// A key in the window, which may have lost the keyboard to a dialog.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        activate();
        QTest::keyClick(&window, key, modifiers);
    }

    std::shared_ptr<Store> store;
    Settings settings;
    Session session;
    MainWindow window;
};

/// A view alone, of this size.
template<class View>
struct ShownView
{
    ShownView(std::shared_ptr<Store> opened, QSize size)
        : store(std::move(opened))
        , session(store->snapshot())
        , view(session)
    {
        view.resize(size);
        view.show();
        QApplication::processEvents();
    }

    std::shared_ptr<Store> store;
    Session session;
    View view;
};

} // namespace chancery::tests
