// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QHeaderView;
class QMainWindow;

namespace chancery {

class Settings;

/// Keeps how wide somebody made the columns of a window's tables, by the view that each is in; those that
/// nobody touched stay as wide as their view makes them.
class ColumnWidths : public QObject
{
    Q_OBJECT

public:
    /// Gives columns the widths that were kept. `settings` outlives this.
    ColumnWidths(QMainWindow &window, Settings &settings);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply(QHeaderView &header);
    void keep(const QHeaderView &header);

    Settings &m_settings;
};

} // namespace chancery
