// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QWidget>

namespace chancery {

/// A line around what has the keyboard, in windows that are walked with keys: there once the keyboard came by
/// a key, and gone when the mouse is pressed.
class FocusRing : public QWidget
{
    Q_OBJECT

public:
    explicit FocusRing(QWidget &window);

    /// What it stands around; null where it is not shown.
    [[nodiscard]] QWidget *target() const { return m_target; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void standAround(QWidget *widget);
    void place();

    QPointer<QWidget> m_target;
    bool m_byKey = false;
};

} // namespace chancery
