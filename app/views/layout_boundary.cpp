// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/layout_boundary.h"

#include <QResizeEvent>

namespace chancery {

LayoutBoundary::LayoutBoundary(QWidget *parent)
    : QWidget(parent)
{
    // Nothing behind it is painted where it is.
    setAutoFillBackground(true);
}

void LayoutBoundary::setContent(QWidget *content, int letters, int lines)
{
    m_content = content;
    m_letters = letters;
    m_lines = lines;
    m_content->setParent(this);
    m_content->setGeometry(rect());
}

QSize LayoutBoundary::minimumSizeHint() const
{
    return {m_letters * fontMetrics().averageCharWidth(), m_lines * fontMetrics().lineSpacing()};
}

QSize LayoutBoundary::sizeHint() const
{
    return m_content == nullptr ? minimumSizeHint() : m_content->sizeHint();
}

void LayoutBoundary::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_content != nullptr)
        m_content->setGeometry(rect());
}

} // namespace chancery
