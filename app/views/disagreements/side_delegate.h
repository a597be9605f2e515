// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace chancery {

class DisagreementSideModel;
class Session;

/// Draws the sides of a disagreement in the tree's one column: what each says in bold, its sentences below in
/// full, wrapped; under either, in lesser weight, the sources, their reliability and date. The sentences of
/// the selected facts stand on the selection's band.
class SideDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    SideDelegate(const Session &session, const DisagreementSideModel &model, QTreeView *tree);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    /// Sources, reliability and date of a row, as one line.
    [[nodiscard]] static QString traits(const QModelIndex &index);
    [[nodiscard]] QFont traitFont(const QFont &words) const;

    const Session &m_session;
    const DisagreementSideModel &m_model;
    QTreeView *m_tree;
};

} // namespace chancery
