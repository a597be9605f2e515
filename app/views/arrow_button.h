// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>

class QAction;
class QToolButton;
class QWidget;

namespace chancery {

/// A flat button that shows an arrow for the action and is named as the action is.
QToolButton *arrowButton(QAction *action, Qt::ArrowType arrow, QWidget *parent);

} // namespace chancery
