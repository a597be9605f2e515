// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/views/dossier_view.h"
#include "core/domain/ids.h"

#include <optional>

class QBoxLayout;
class QLineEdit;
class QModelIndex;
class QStringListModel;

namespace chancery {

class CardHead;
class FactTree;
class ParticipantCardModel;

/// The card of one participant: who it is, and everything the dossier says of it. A participant that is
/// selected anywhere is shown; anything else that is selected is marked on the card that is there.
class ParticipantCardView : public DossierView
{
    Q_OBJECT

public:
    explicit ParticipantCardView(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] FactTree *tree() const { return m_tree; }
    [[nodiscard]] ParticipantCardModel *model() const { return m_model; }
    [[nodiscard]] QLineEdit *finder() const { return m_finder; }
    /// Whose card it is; empty before one was chosen.
    [[nodiscard]] const ParticipantId &participant() const { return m_participant; }

protected:
    [[nodiscard]] Reading reading() override { return readingOfFacts(); }
    void takeSnapshot() override;
    void reflect(const Selection &selection, const QObject *by) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillCard(std::optional<ParticipantRow> participant);
    void showCard(std::optional<ParticipantRow> participant);
    void find();
    void open(const QModelIndex &index);
    void openName(const QString &name);
    void fit();

    ParticipantId m_participant;
    ParticipantCardModel *m_model;
    QStringListModel *m_names;
    QLineEdit *m_finder;
    CardHead *m_head;
    FactTree *m_tree;
    QWidget *m_side;
    QBoxLayout *m_layout;
};

} // namespace chancery
