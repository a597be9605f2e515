// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QAction;

namespace chancery {

/// Lists every key: those of the actions given, in that order, and those that the timeline takes itself. Can
/// be searched by key and by what they do.
class KeyHelp : public QDialog
{
    Q_OBJECT

public:
    explicit KeyHelp(const QList<QAction *> &actions, QWidget *parent = nullptr);
};

} // namespace chancery
