// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/views/dossier_view.h"

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QModelIndex;

namespace chancery {

class EventHeader;
class MatrixTable;
class ParticipantHeader;
class ParticipantMatrixModel;
class ShownObjects;
struct ObjectRef;

/// Who was in which room: participants × events, with the role in each cell. Every cell opens its fact.
class MatrixView : public DossierView
{
    Q_OBJECT

public:
    explicit MatrixView(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] MatrixTable *table() const { return m_table; }
    [[nodiscard]] ParticipantMatrixModel *model() const { return m_model; }

protected:
    [[nodiscard]] Reading reading() override;
    void takeSnapshot() override;
    void reflect(const Selection &selection, const QObject *by) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeToolBar();
    void reveal(const Selection &selection);
    void narrow();
    void openFacts(const QModelIndex &index);
    void openRow(int row);
    void openColumn(int column);
    void openContextMenu(const QPoint &at);
    void showOpening();
    /// Tells what cells and heads stand for.
    void showObjects();
    void describe();
    void fitHeaders();

    ParticipantMatrixModel *m_model;
    MatrixTable *m_table;
    EventHeader *m_events;
    ParticipantHeader *m_participants;
    ShownObjects *m_objects = nullptr; ///< of cells
    QBoxLayout *m_halves = nullptr;    ///< of the tool bar
    QLineEdit *m_filter = nullptr;
    QComboBox *m_order = nullptr;
    QCheckBox *m_grouped = nullptr;
    QCheckBox *m_together = nullptr;
    QLabel *m_summary = nullptr;
};

} // namespace chancery
