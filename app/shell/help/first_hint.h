// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QWidget>

namespace chancery {

/// Points at three things of a window, over it, for somebody who sees it for the first time. Any key and any
/// click ends it, and goes on to what it was meant for.
class FirstHint : public QWidget
{
    Q_OBJECT

public:
    struct Point
    {
        QPointer<QWidget> at; ///< in the window
        QString text;
    };
    FirstHint(const QList<Point> &points, QWidget &window);

Q_SIGNALS:
    void ended();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect bubbleOf(const Point &point) const;

    QList<Point> m_points;
};

} // namespace chancery
