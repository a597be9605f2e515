// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/plain_text_guard.h"

#include "core/text/shown_text.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QTabBar>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// What a widget of Qt's would show as its tooltip there; empty where it has none, or one of its own making.
QString toolTipAt(const QWidget &widget, const QPoint &position)
{
    if (const auto *header = qobject_cast<const QHeaderView *>(widget.parentWidget());
        header && header->viewport() == &widget && header->model()) {
        const int section = header->logicalIndexAt(position);
        return section < 0
                   ? QString()
                   : header->model()->headerData(section, header->orientation(), Qt::ToolTipRole).toString();
    }
    if (const auto *view = qobject_cast<const QAbstractItemView *>(widget.parentWidget());
        view && view->viewport() == &widget)
        return view->indexAt(position).data(Qt::ToolTipRole).toString();
    if (const auto *menu = qobject_cast<const QMenu *>(&widget)) {
        const QAction *action = menu->toolTipsVisible() ? menu->actionAt(position) : nullptr;
        return action ? action->toolTip() : QString();
    }
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        if (const int tab = tabs->tabAt(position); tab >= 0 && !tabs->tabToolTip(tab).isEmpty())
            return tabs->tabToolTip(tab);
    }
    return widget.toolTip();
}

/// All that a message says.
QString wordsOf(const QMessageBox &box)
{
    QStringList words{box.windowTitle(), box.text(), box.informativeText(), box.detailedText()};
    words.removeAll({});
    return words.join(u"\n\n"_s);
}

} // namespace

void PlainTextGuard::install(QApplication &application)
{
    if (!application.findChild<PlainTextGuard *>(QString(), Qt::FindDirectChildrenOnly))
        application.installEventFilter(new PlainTextGuard(&application));
}

bool PlainTextGuard::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Polish) {
        auto *const label = qobject_cast<QLabel *>(object);
        // The tip itself says by its first tag that it is HTML: see asToolTip().
        if (label && label->textFormat() == Qt::AutoText && !label->inherits("QTipLabel"))
            label->setTextFormat(Qt::PlainText);
        if (auto *const box = qobject_cast<QMessageBox *>(object))
            box->setTextInteractionFlags(box->textInteractionFlags() | Qt::TextSelectableByMouse);
        return false;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *box = qobject_cast<QMessageBox *>(object);
        if (!box || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy))
            return false;
        QGuiApplication::clipboard()->setText(wordsOf(*box));
        return true;
    }
    if (event->type() != QEvent::ToolTip || !object->isWidgetType())
        return false;
    auto *const widget = static_cast<QWidget *>(object);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString text = toolTipAt(*widget, help->pos());
    const QString shown = asToolTip(text);
    if (shown == text)
        return false;
    QToolTip::showText(help->globalPos(), shown, widget);
    return true;
}

} // namespace chancery
