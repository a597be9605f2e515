// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/focus/focus_ring.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QEvent>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>

namespace chancery {

namespace {

constexpr int ringWidth = 2;
constexpr int ringOutside = 1; ///< of it around the widget, the rest on its edge

} // namespace

FocusRing::FocusRing(QWidget &window)
    : QWidget(&window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    hide();
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { standAround(now); });
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        m_byKey = false;
        hide();
        break;
    case QEvent::FocusIn: {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
            reason == Qt::ShortcutFocusReason) {
            m_byKey = true;
            if (watched == m_target)
                place();
        }
        break;
    }
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        if (m_target && watched != this && watched->isWidgetType() &&
            (watched == m_target || static_cast<QWidget *>(watched)->isAncestorOf(m_target)))
            place();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void FocusRing::standAround(QWidget *widget)
{
    m_target = widget && widget->window() == window() && widget != window() ? widget : nullptr;
    place();
}

void FocusRing::place()
{
    if (!m_target || !m_byKey || !m_target->isVisible()) {
        hide();
        return;
    }
    const QRect around(m_target->mapTo(window(), QPoint()), m_target->size());
    setGeometry(around.adjusted(-ringOutside, -ringOutside, ringOutside, ringOutside) & window()->rect());
    show();
    raise();
    update();
}

void FocusRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QPen pen(palette().color(QPalette::Highlight), ringWidth);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    const int inset = ringWidth / 2;
    painter.drawRect(rect().adjusted(inset, inset, -inset, -inset));
}

} // namespace chancery
