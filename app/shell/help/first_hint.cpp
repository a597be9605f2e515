// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/help/first_hint.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace chancery {

namespace {

constexpr int bubbleWidth = 300;
constexpr int padding = 12;
constexpr int outside = 8; ///< of a bubble to the window's edge
constexpr double rounding = 8;
constexpr int textFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

} // namespace

FirstHint::FirstHint(const QList<Point> &points, QWidget &window)
    : QWidget(&window)
    , m_points(points)
{
    setObjectName(QStringLiteral("first-hint"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(window.rect());
    QStringList said;
    for (const Point &point : m_points)
        said.append(point.text);
    setAccessibleName(tr("Hint"));
    setAccessibleDescription(said.join(u' '));
    qApp->installEventFilter(this);
    show();
    raise();
}

bool FirstHint::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
        qApp->removeEventFilter(this);
        Q_EMIT ended();
        close();
        break;
    case QEvent::Resize:
        if (watched == parentWidget())
            setGeometry(parentWidget()->rect());
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

QRect FirstHint::bubbleOf(const Point &point) const
{
    const QRect target(point.at->mapTo(window(), QPoint()), point.at->size());
    const int width = std::min(bubbleWidth, rect().width() - 2 * outside);
    const QRect text =
        fontMetrics().boundingRect(QRect(0, 0, width - 2 * padding, rect().height()), textFlags, point.text);
    QRect bubble(0, 0, width, text.height() + 2 * padding);
    bubble.moveCenter(target.center());
    // Of what is narrow, like a bar, below it.
    if (target.height() < bubble.height())
        bubble.moveTop(target.bottom() + outside);
    const QRect room = rect().adjusted(outside, outside, -outside, -outside);
    bubble.moveLeft(
        std::clamp(bubble.left(), room.left(), std::max(room.left(), room.right() - bubble.width())));
    bubble.moveTop(
        std::clamp(bubble.top(), room.top(), std::max(room.top(), room.bottom() - bubble.height())));
    return bubble;
}

void FirstHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Point &point : m_points) {
        if (!point.at || !point.at->isVisible())
            continue;
        const QRect bubble = bubbleOf(point);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.setBrush(palette().color(QPalette::ToolTipBase));
        painter.drawRoundedRect(bubble, rounding, rounding);
        painter.setPen(palette().color(QPalette::ToolTipText));
        painter.drawText(bubble.adjusted(padding, padding, -padding, -padding), textFlags, point.text);
    }
}

} // namespace chancery
