// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/main_window.h"
#include "core/session/session.h"
#include "tests/app/shown_window.h"
#include "tests/support/poisoned_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextEdit>
#include <QToolTip>

#include <algorithm>

namespace plain_text_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<Store> poisoned(const QString &poison)
{
    auto store = Store::fromDossier(poisonedDossier(poison), u"poisoned.json"_s);
    REQUIRE(store.hasValue());
    return *std::move(store);
}

struct Shown : tests::ShownWindow
{
    explicit Shown(const QString &poison)
        : ShownWindow(poisoned(poison), u"poisoned.json"_s)
    {
        window.resize(1366, 768);
        session.select(FactId(u"f-talks-held"_s));
        QCoreApplication::processEvents();
    }
};

/// What a document shows, or leads to, of which text has nothing.
QString fault(const QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            if (format.isImageFormat())
                return u"a picture"_s;
            if (format.anchorHref().contains("poison"_L1) || format.anchorHref().startsWith("file:"_L1))
                return u"a link to "_s + format.anchorHref();
        }
    }
    return {};
}

QString faultOfText(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return {};
    QTextDocument document;
    document.setHtml(text);
    return fault(document);
}

/// Asks a widget for the tooltip at a place, as the mouse does.
void checkToolTip(QWidget &widget, const QPoint &at)
{
    QToolTip::hideText();
    QHelpEvent event(QEvent::ToolTip, at, widget.mapToGlobal(at));
    QApplication::sendEvent(&widget, &event);
    CHECK(faultOfText(QToolTip::text()).toStdString().empty());
}

void checkMnemonics(const QString &text)
{
    // The poison's own `&x` must not mark a key.
    if (text.contains(u"x\u2063"_s))
        CHECK(text.contains(u"&&x\u2063"_s));
}

void checkItems(QAbstractItemView &view, const QModelIndex &parent, int &left)
{
    const QAbstractItemModel &model = *view.model();
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent) && left > 0; ++column) {
            const QModelIndex index = model.index(row, column, parent);
            const QRect rect = view.visualRect(index);
            if (view.isVisible() && !rect.isEmpty() && view.viewport()->rect().contains(rect.center())) {
                checkToolTip(*view.viewport(), rect.center());
                --left;
            }
        }
        checkItems(view, model.index(row, 0, parent), left);
    }
}

void checkWidget(QWidget &widget)
{
    INFO(widget.metaObject()->className() << " " << widget.objectName().toStdString());
    if (widget.inherits("QTipLabel"))
        return; // what it is given is looked at where it is asked for
    if (const auto *label = qobject_cast<QLabel *>(&widget)) {
        // One that was never shown has not been seen to yet, and is when it is.
        if (label->isVisible())
            CHECK(label->textFormat() != Qt::AutoText);
        if (label->textFormat() == Qt::RichText) {
            QTextDocument document;
            document.setHtml(label->text());
            CHECK(fault(document).toStdString().empty());
        }
    } else if (const auto *button = qobject_cast<QAbstractButton *>(&widget)) {
        checkMnemonics(button->text());
    } else if (const auto *edit = qobject_cast<QTextEdit *>(&widget)) {
        CHECK(fault(*edit->document()).toStdString().empty());
    } else if (auto *view = qobject_cast<QAbstractItemView *>(&widget)) {
        int left = 200;
        if (view->model())
            checkItems(*view, view->rootIndex(), left);
    } else if (const auto *tabs = qobject_cast<QTabBar *>(&widget)) {
        for (int tab = 0; tab < tabs->count(); ++tab)
            checkMnemonics(tabs->tabText(tab));
    }
    if (widget.isVisible())
        checkToolTip(widget, widget.rect().center());
    for (const QAction *action : widget.actions())
        checkMnemonics(action->text());
}

/// The innermost widgets that look otherwise in one window than in the other.
QString differing(QWidget &first, QWidget &second)
{
    if (first.grab().toImage() == second.grab().toImage())
        return {};
    QString inner;
    const QList<QWidget *> ours = first.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    const QList<QWidget *> theirs = second.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (qsizetype i = 0; i < std::min(ours.size(), theirs.size()); ++i) {
        if (ours[i]->isVisible() && !ours[i]->isWindow())
            inner += differing(*ours[i], *theirs[i]);
    }
    return !inner.isEmpty()
               ? inner
               : u"%1 %2; "_s.arg(QLatin1StringView(first.metaObject()->className()), first.objectName());
}

constexpr int patienceMs = 10000;

const QString poison =
    u" <b>bold</b><img src=\"file:///poison.png\"><a href=\"file:///poison\">link</a> &x\u2063"_s;

} // namespace

TEST_CASE("whatever a stranger's dossier says, the window shows it as text")
{
    Shown shown(poison);
    for (QDockWidget *dock : shown.window.findChildren<QDockWidget *>()) {
        dock->raise();
        QCoreApplication::processEvents();
        for (QWidget *widget : dock->findChildren<QWidget *>()) {
            if (widget->isVisible())
                checkWidget(*widget);
        }
    }
    for (QWidget *widget : shown.window.findChildren<QWidget *>()) {
        if (auto *menu = qobject_cast<QMenu *>(widget))
            Q_EMIT menu->aboutToShow();
        checkWidget(*widget);
    }
}

TEST_CASE("a message, and a tooltip, are text though they look like HTML")
{
    QMessageBox box(QMessageBox::Warning, u"Title"_s, poison);
    box.setInformativeText(poison);
    box.show();
    REQUIRE(QTest::qWaitForWindowExposed(&box));
    for (const QLabel *label : box.findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            CHECK(label->textFormat() == Qt::PlainText);
    }
    QWidget widget;
    widget.setToolTip(poison);
    widget.show();
    REQUIRE(QTest::qWaitForWindowExposed(&widget));
    checkToolTip(widget, {5, 5});
    QTextDocument document;
    document.setHtml(QToolTip::text());
    CHECK(document.toPlainText().contains(u"<img src=\"file:///poison.png\">"_s));
}

TEST_CASE("all that a message says is copied with Ctrl+C, and can be marked")
{
    QMessageBox box(QMessageBox::Warning, u"It could not be saved"_s, u"talks.json: no space"_s);
    box.setInformativeText(u"Nothing has changed."_s);
    box.setDetailedText(u"/tmp/talks.json"_s);
    box.show();
    REQUIRE(QTest::qWaitForWindowExposed(&box));
    QWidget *const focus = box.button(QMessageBox::Ok);
    QTest::keyClick(focus ? focus : &box, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() ==
          u"It could not be saved\n\ntalks.json: no space\n\nNothing has changed.\n\n/tmp/talks.json"_s);
    CHECK(box.textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
}

TEST_CASE("what turns the order of letters, or has no width, is seen wherever a name stands")
{
    // Each is shown as the sign that stands for what cannot be shown, which the other dossier has from the
    // start.
    const QString hidden = u" \u202Egnp\u200B.\u2066x"_s;
    const QString seen = u" \uFFFDgnp\uFFFD.\uFFFDx"_s;
    Shown first(hidden);
    Shown second(seen);
    CHECK(first.window.windowTitle() == second.window.windowTitle());
    for (QDockWidget *dock : first.window.findChildren<QDockWidget *>()) {
        auto *other = second.window.findChild<QDockWidget *>(dock->objectName());
        REQUIRE(other);
        INFO(dock->objectName().toStdString());
        dock->raise();
        other->raise();
        // Some views read in the background.
        const bool isSame = QTest::qWaitFor(
            [&] { return !dock->isVisible() || differing(*dock, *other).isEmpty(); }, patienceMs);
        if (!isSame)
            CHECK(differing(*dock, *other).toStdString() == "nothing");
    }
    CHECK(first.window.centralWidget()->grab().toImage() == second.window.centralWidget()->grab().toImage());
}

} // namespace plain_text_tests
