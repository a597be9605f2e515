// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/wrapped_label.h"

namespace chancery {

WrappedLabel::WrappedLabel(QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
}

QSize WrappedLabel::sizeHint() const
{
    constexpr int letters = 40;
    return {letters * fontMetrics().averageCharWidth(), fontMetrics().lineSpacing()};
}

QSize WrappedLabel::minimumSizeHint() const
{
    constexpr int letters = 8;
    return {letters * fontMetrics().averageCharWidth(), fontMetrics().lineSpacing()};
}

int WrappedLabel::heightForWidth(int width) const
{
    if (width == m_measured.width && m_measured.text == text() && m_measured.font == font() &&
        m_measured.margins == contentsMargins())
        return m_measured.height;
    m_measured = {text(), font(), contentsMargins(), width, QLabel::heightForWidth(width)};
    return m_measured.height;
}

} // namespace chancery
