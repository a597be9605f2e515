// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QTreeWidget;

namespace chancery {

/// Timeline → Legend: what the shapes and the fills of the timeline's marks stand for, as it draws them. It
/// stays open beside the window.
class LegendWindow : public QDialog
{
    Q_OBJECT

public:
    explicit LegendWindow(QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    QTreeWidget *m_list;
};

} // namespace chancery
