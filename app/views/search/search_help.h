// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace chancery {

/// The query language on a page.
class SearchHelp : public QDialog
{
    Q_OBJECT

public:
    explicit SearchHelp(QWidget *parent = nullptr);
};

} // namespace chancery
