// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace chancery {

/// Holds one widget in all of its room and keeps to itself what that one wishes for: words that change with
/// each thing shown would otherwise have every layout up to the window's measured and set anew.
class LayoutBoundary : public QWidget
{
    Q_OBJECT

public:
    explicit LayoutBoundary(QWidget *parent = nullptr);

    /// The boundary owns it. Smaller than so many lines of so many letters it is not to be.
    void setContent(QWidget *content, int letters, int lines);

    /// Some lines of some letters, whatever is shown.
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *m_content = nullptr;
    int m_letters = 0;
    int m_lines = 0;
};

} // namespace chancery
