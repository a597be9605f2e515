// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/window_texts.h"

#include "app/shell/main_window.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;

namespace chancery::tests {

namespace {

void gather(const QAbstractItemModel &model, const QModelIndex &parent, QStringList &texts)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                texts << index.data(role).toString();
        }
        gather(model, model.index(row, 0, parent), texts);
    }
    if (parent.isValid())
        return;
    for (const auto orientation : {Qt::Horizontal, Qt::Vertical}) {
        const int sections = orientation == Qt::Horizontal ? model.columnCount() : model.rowCount();
        for (int section = 0; section < sections; ++section) {
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                texts << model.headerData(section, orientation, role).toString();
        }
    }
}

void gather(QAccessibleInterface *accessible, QStringList &texts, int depth = 0)
{
    // Lanes of the timeline, and their events, are no deeper.
    if (!accessible || depth > 3)
        return;
    for (const QAccessible::Text kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
        texts << accessible->text(kind);
    for (int i = 0; i < accessible->childCount(); ++i) {
        QAccessibleInterface *child = accessible->child(i);
        // Widgets come by themselves.
        if (child && !child->object())
            gather(child, texts, depth + 1);
    }
}

void gatherWidget(QWidget &widget, QStringList &texts)
{
    texts << widget.toolTip() << widget.accessibleName() << widget.accessibleDescription()
          << widget.windowTitle();
    if (const auto *label = qobject_cast<QLabel *>(&widget))
        texts << label->text();
    else if (const auto *button = qobject_cast<QAbstractButton *>(&widget))
        texts << button->text();
    else if (const auto *edit = qobject_cast<QPlainTextEdit *>(&widget))
        texts << edit->toPlainText();
    else if (const auto *choice = qobject_cast<QComboBox *>(&widget))
        gather(*choice->model(), {}, texts);
    if (const auto *view = qobject_cast<QAbstractItemView *>(&widget); view && view->model())
        gather(*view->model(), {}, texts);
    else
        gather(QAccessible::queryAccessibleInterface(&widget), texts);
}

} // namespace

QString textsOf(QWidget &widget)
{
    QStringList texts;
    gatherWidget(widget, texts);
    for (QWidget *part : widget.findChildren<QWidget *>())
        gatherWidget(*part, texts);
    texts.removeAll(QString());
    return texts.join(u'\n');
}

QString everythingIn(MainWindow &window)
{
    QStringList texts;
    for (const QString &name : MainWindow::viewNames()) {
        window.showView(name);
        QTest::qWait(20);
        auto *view = window.findChild<QWidget *>(u"view-"_s + name);
        if (!view)
            continue;
        texts << textsOf(*view);
        if (auto *pages = view->findChild<QTabBar *>()) {
            for (int page = 0; page < pages->count(); ++page) {
                pages->setCurrentIndex(page);
                QTest::qWait(20);
                texts << textsOf(*view);
            }
        }
        // Those of which one is shown at a time.
        if (auto *list = view->findChild<QAbstractItemView *>(u"disagreements"_s)) {
            auto *sides = view->findChild<QAbstractItemView *>(u"sides"_s);
            for (int row = 0; row < list->model()->rowCount(); ++row) {
                list->setCurrentIndex(list->model()->index(row, 0));
                texts << textsOf(*sides);
            }
        }
        if (auto *subjects = view->findChild<QComboBox *>(u"wording-subject"_s)) {
            for (int subject = 0; subject < subjects->count(); ++subject) {
                subjects->setCurrentIndex(subject);
                Q_EMIT subjects->activated(subject);
                texts << textsOf(*view->findChild<QAbstractItemView *>(u"wording"_s));
            }
        }
    }
    texts << textsOf(window);
    return texts.join(u'\n');
}

} // namespace chancery::tests
