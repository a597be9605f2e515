// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/editing/fact_form/fact_form.h"
#include "app/editing/fields/date_field.h"
#include "app/editing/new_source/new_source_dialog.h"
#include "app/shell/edit_history.h"
#include "app/shell/main_window.h"
#include "app/views/passage/passage_view.h"
#include "core/edit/new_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

/// An analyst at the window, with real keys.
namespace chancery::tests {

/// Calls `act` as soon as a modal window of this kind is there and ready.
template<class Modal, class Act>
void whenAsked(Act act)
{
    auto *const timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, qApp, [timer, act] {
        auto *const modal = qobject_cast<Modal *>(QApplication::activeModalWidget());
        if (!modal || !modal->isVisible() || !act(modal))
            return;
        timer->stop();
        timer->deleteLater();
    });
    timer->start(5);
}

inline void press(QWidget &widget, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(&widget, key, modifiers);
}

/// The focus as the reader has it, with its keys counted.
struct Hands
{
    int keys = 0;

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        ++keys;
        QWidget *at = QApplication::focusWidget();
        REQUIRE(at);
        QTest::keyClick(at, key, modifiers);
        QCoreApplication::processEvents();
    }
    void type(const QString &words)
    {
        QWidget *at = QApplication::focusWidget();
        REQUIRE(at);
        QTest::keyClicks(at, words);
        QCoreApplication::processEvents();
    }
};

/// A window with an analyst at it.
struct Desk
{
    MainWindow &window;
    Session &session;

    void show()
    {
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }

    EditHistory &edits() { return *window.findChild<EditHistory *>(); }
    PassageView &passage() { return *window.findChild<PassageView *>(); }
    QPlainTextEdit &text() { return *passage().findChild<QPlainTextEdit *>(); }
    FactForm &form() { return *window.findChild<FactForm *>(); }
    [[nodiscard]] const Snapshot &snapshot() const { return *session.snapshot(); }
    [[nodiscard]] std::uint32_t count(ObjectKind kind) const { return session.snapshot()->count(kind); }
    [[nodiscard]] Fact lastFact() const
    {
        REQUIRE(count(ObjectKind::Fact) > 0);
        return session.snapshot()->at(FactRow{count(ObjectKind::Fact) - 1});
    }

    void trigger(const char *action)
    {
        auto *found = window.findChild<QAction *>(QString::fromLatin1(action));
        REQUIRE(found);
        REQUIRE(found->isEnabled());
        found->trigger();
        QCoreApplication::processEvents();
    }

    /// Adds a text by way of the clipboard and the card.
    void paste(const QString &words)
    {
        QApplication::clipboard()->setText(words);
        whenAsked<NewSourceDialog>([](NewSourceDialog *dialog) {
            auto *add = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
            if (!add->isEnabled())
                return false;
            auto *published = dialog->findChild<DateField *>(QStringLiteral("published"));
            published->line()->setFocus();
            published->line()->selectAll();
            QTest::keyClicks(published->line(), QStringLiteral("8 Jan 2026"));
            QTest::mouseClick(add, Qt::LeftButton);
            return true;
        });
        trigger("paste-source");
    }

    void undo() { pressInWindow(Qt::Key_Z, Qt::ControlModifier); }
    void redo() { pressInWindow(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); }
    void pressInWindow(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        // A dialog that was open took the activation with it.
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, key, modifiers);
    }

    void caretAt(const QString &words)
    {
        const auto at = text().document()->toRawText().indexOf(words);
        REQUIRE(at >= 0);
        QTextCursor cursor(text().document());
        cursor.setPosition(static_cast<int>(at) + 1);
        text().setTextCursor(cursor);
        // A dialog that was open took the activation with it.
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        text().setFocus();
    }
};

/// What a window of a test's own needs.
struct OwnWindow
{
    explicit OwnWindow(const Dossier &dossier)
        : store(*Store::fromDossier(dossier, QStringLiteral("talks")))
        , ownSession(store->snapshot())
        , ownWindow(store, QString(), ownSession, settings)
    {
    }

    std::shared_ptr<Store> store;
    Settings settings{QString()};
    Session ownSession;
    MainWindow ownWindow;
};

/// The window on a dossier of nothing but what a test adds.
struct Writer : OwnWindow, Desk
{
    explicit Writer(const Dossier &dossier = *newDossier(QStringLiteral("Talks in Port"),
                                                         QStringLiteral("en")))
        : OwnWindow(dossier)
        , Desk{ownWindow, ownSession}
    {
        show();
    }
};

} // namespace chancery::tests
