// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace chancery {

/// What the glyphs of the matrix mean, drawn as the matrix draws them.
class RoleLegend : public QWidget
{
    Q_OBJECT

public:
    explicit RoleLegend(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace chancery
