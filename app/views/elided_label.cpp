// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/elided_label.h"

#include "core/text/shown_text.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace chancery {

ElidedLabel::ElidedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {0, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const QString shown = fontMetrics().elidedText(visibly(text()), Qt::ElideRight, contentsRect().width());
    painter.drawText(contentsRect(), static_cast<int>(alignment()), shown);
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const bool isCut = fontMetrics().horizontalAdvance(text()) > contentsRect().width();
        const QString tip = !toolTip().isEmpty() ? toolTip() : isCut ? text() : QString();
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), asToolTip(tip), this);
        return true;
    }
    return QLabel::event(event);
}

} // namespace chancery
