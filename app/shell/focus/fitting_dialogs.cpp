// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/focus/fitting_dialogs.h"

#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QEvent>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr auto scrollName = "fitting-scroll-area"_L1;
constexpr int ofWindowManager = 40; ///< pixels of a frame and a title above

} // namespace

FittingDialogs::FittingDialogs(QApplication &application)
    : QObject(&application)
{
    application.installEventFilter(this);
}

bool FittingDialogs::eventFilter(QObject *watched, QEvent *event)
{
    auto *dialog = event->type() == QEvent::Show ? qobject_cast<QDialog *>(watched) : nullptr;
    if (!dialog || !dialog->layout())
        return QObject::eventFilter(watched, event);
    const QSize room = dialog->screen()->availableGeometry().size() - QSize(0, ofWindowManager);
    const QSize needed = dialog->minimumSizeHint();
    // Those of Qt itself have layouts of their own, which they go on working with; their lists give way.
    const bool isOurs = QByteArray(dialog->metaObject()->className()).startsWith("chancery::");
    if (isOurs && (needed.height() > room.height() || needed.width() > room.width()))
        makeScroll(*dialog);
    const QSize fitting = dialog->size().boundedTo(room);
    if (fitting != dialog->size())
        dialog->resize(fitting);
    return QObject::eventFilter(watched, event);
}

void FittingDialogs::makeScroll(QDialog &dialog)
{
    if (dialog.findChild<QScrollArea *>(scrollName, Qt::FindDirectChildrenOnly))
        return;
    auto *buttons = dialog.findChild<QDialogButtonBox *>(QString(), Qt::FindDirectChildrenOnly);
    const QMargins margins = dialog.layout()->contentsMargins();
    auto *inner = new QWidget;
    inner->setLayout(dialog.layout()); // with what is in it
    if (buttons)
        inner->layout()->removeWidget(buttons);
    auto *area = new QScrollArea;
    area->setObjectName(scrollName);
    area->setWidget(inner);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setFont(dialog.font()); // no list, whose text has a size of its own
    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins({});
    column->addWidget(area, 1);
    if (buttons) {
        auto *below = new QVBoxLayout;
        below->setContentsMargins(margins.left(), 0, margins.right(), margins.bottom());
        below->addWidget(buttons);
        column->addLayout(below);
    }
    // The layout before has left what it needed.
    dialog.setMinimumSize(0, 0);
    column->activate();
}

} // namespace chancery
