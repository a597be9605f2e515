// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/focus/tab_walk.h"

#include <QAccessible>
#include <QApplication>
#include <QEventLoop>
#include <QKeyEvent>
#include <QMainWindow>
#include <QPainter>
#include <QPixmap>
#include <QTimer>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr int columns = 3;
constexpr int gap = 6;
/// A window of which Tab never comes round is drawn so often and no more.
constexpr int mostStops = 120;

void settleAfterKey()
{
    constexpr int pauseMs = 60;
    QEventLoop loop;
    QTimer::singleShot(pauseMs, &loop, &QEventLoop::quit);
    loop.exec();
}

void pressTab(QWidget &at)
{
    QKeyEvent press(QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier);
    QApplication::sendEvent(&at, &press);
    QKeyEvent release(QEvent::KeyRelease, Qt::Key_Tab, Qt::NoModifier);
    QApplication::sendEvent(&at, &release);
}

QString toldOf(QWidget &stop)
{
    const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(&stop);
    const QString name = told ? told->text(QAccessible::Name).simplified() : QString();
    return name.isEmpty() ? QString::fromLatin1(stop.metaObject()->className()) : name;
}

} // namespace

TabWalk walkByTab(QMainWindow &window)
{
    TabWalk walk;
    std::vector<QImage> pictures;
    window.activateWindow();
    if (QWidget *first = QApplication::focusWidget())
        first->clearFocus();
    pressTab(window);
    settleAfterKey();
    const QWidget *begin = QApplication::focusWidget();
    const QSize size = window.size() / 2;
    while (QWidget *stop = QApplication::focusWidget()) {
        if ((stop == begin && !pictures.empty()) || pictures.size() >= mostStops)
            break;
        const QRect place(stop->mapTo(&window, QPoint()), stop->size());
        walk.stops.append(u"%1. %2 (%3, %4)"_s.arg(pictures.size() + 1)
                              .arg(toldOf(*stop))
                              .arg(place.center().x())
                              .arg(place.center().y()));
        QImage picture =
            window.grab().toImage().scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        picture.setDevicePixelRatio(1);
        pictures.push_back(std::move(picture));
        pressTab(*stop);
        settleAfterKey();
    }
    if (pictures.empty())
        return walk;
    const int caption = window.fontMetrics().height() + 4;
    const int rows = (static_cast<int>(pictures.size()) + columns - 1) / columns;
    walk.strip = QImage(columns * (size.width() + gap) + gap, rows * (size.height() + caption + gap) + gap,
                        QImage::Format_RGB32);
    walk.strip.fill(window.palette().color(QPalette::Mid));
    QPainter painter(&walk.strip);
    painter.setFont(window.font());
    painter.setPen(window.palette().color(QPalette::WindowText));
    for (int i = 0; i < static_cast<int>(pictures.size()); ++i) {
        const QRect cell(gap + (i % columns) * (size.width() + gap),
                         gap + (i / columns) * (size.height() + caption + gap), size.width(),
                         size.height() + caption);
        painter.fillRect(cell, window.palette().color(QPalette::Window));
        painter.drawText(cell.adjusted(4, 2, -4, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
                         walk.stops.at(i));
        painter.drawImage(QRect(cell.topLeft() + QPoint(0, caption), size),
                          pictures[static_cast<std::size_t>(i)]);
    }
    return walk;
}

} // namespace chancery
