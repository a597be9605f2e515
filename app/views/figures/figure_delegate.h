// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace chancery {

class FigureModel;
class Session;

/// Paints figures and their values: names of figures bold, disagreement in the colour of warnings and with a
/// sign, the band of what belongs to the selection.
class FigureDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    FigureDelegate(const Session &session, const FigureModel &model, QObject *parent);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const Session &m_session;
    const FigureModel &m_model;
};

} // namespace chancery
