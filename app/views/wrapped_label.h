// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QLabel>

namespace chancery {

/// Words that wrap in whatever width they are given. A label by itself lays its text out in several widths to
/// find one that it likes, with each new text and each time it is asked for a height; this one is laid out in
/// the width that it has, once.
class WrappedLabel : public QLabel
{
public:
    explicit WrappedLabel(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

private:
    /// What it was asked for last, and what came of it.
    struct Measured
    {
        QString text;
        QFont font;
        QMargins margins;
        int width = -1;
        int height = 0;
    };
    mutable Measured m_measured;
};

} // namespace chancery
