// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/briefing/briefing_preview.h"

#include "app/views/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

namespace chancery {

BriefingPreview::BriefingPreview(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview of the briefing"));
    setMinimumSize(240, 320);
}

BriefingPreview::~BriefingPreview() = default;

void BriefingPreview::setPages(std::shared_ptr<const BriefingPages> pages)
{
    m_pages = std::move(pages);
    m_page = std::clamp(m_page, 0, std::max(0, pageCount() - 1));
    Q_EMIT pageChanged(m_page, pageCount());
    update();
}

void BriefingPreview::setPage(int page)
{
    page = std::clamp(page, 0, std::max(0, pageCount() - 1));
    if (page == m_page)
        return;
    m_page = page;
    Q_EMIT pageChanged(m_page, pageCount());
    update();
}

QSize BriefingPreview::sizeHint() const
{
    return {420, 594};
}

void BriefingPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Mid));
    if (!m_pages || m_pages->count() == 0)
        return;
    constexpr double margin = 8;
    const QSizeF size = m_pages->style().page();
    const double scale =
        std::min((width() - 2 * margin) / size.width(), (height() - 2 * margin) / size.height());
    if (scale <= 0)
        return;
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate((width() - size.width() * scale) / 2, (height() - size.height() * scale) / 2);
    painter.scale(scale, scale);
    // Paper is light in a dark window too.
    painter.fillRect(QRectF(QPointF(), size), Theme::lightPalette().color(QPalette::Base));
    m_pages->paint(painter, m_page);
}

void BriefingPreview::wheelEvent(QWheelEvent *event)
{
    const int turned = event->angleDelta().y();
    if (turned != 0)
        setPage(m_page + (turned < 0 ? 1 : -1));
    event->accept();
}

void BriefingPreview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
        setPage(m_page + 1);
        break;
    case Qt::Key_PageUp:
        setPage(m_page - 1);
        break;
    case Qt::Key_Home:
        setPage(0);
        break;
    case Qt::Key_End:
        setPage(pageCount() - 1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace chancery
