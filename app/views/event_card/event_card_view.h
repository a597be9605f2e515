// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/views/dossier_view.h"
#include "core/domain/ids.h"
#include "core/domain/zone.h"

#include <optional>

class QBoxLayout;
class QLineEdit;
class QModelIndex;
class QStringListModel;

namespace chancery {

class EventCardModel;
class EventHead;
class FactTree;

/// The card of one event: what it was about, when, where, who was there, what was said, and where reports
/// differ. An event that is selected anywhere is shown; anything else that is selected is marked on the card
/// that is there.
class EventCardView : public DossierView
{
    Q_OBJECT

public:
    explicit EventCardView(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] FactTree *tree() const { return m_tree; }
    [[nodiscard]] EventCardModel *model() const { return m_model; }
    [[nodiscard]] QLineEdit *finder() const { return m_finder; }
    /// Whose card it is; empty before one was chosen.
    [[nodiscard]] const EventId &event() const { return m_event; }
    [[nodiscard]] EventHead *head() const { return m_head; }
    /// By whose clocks times are told; by the dossier's where it is not set.
    void setClock(const std::optional<Zone> &clock);

protected:
    [[nodiscard]] Reading reading() override;
    void takeSnapshot() override;
    void reflect(const Selection &selection, const QObject *by) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showCard(std::optional<EventRow> event);
    void fillCard(std::optional<EventRow> event);
    void find();
    void open(const QModelIndex &index);
    void fit();

    EventId m_event;
    EventCardModel *m_model;
    std::optional<Zone> m_clock; ///< of the axis; the dossier's where none
    QStringListModel *m_titles;
    QLineEdit *m_finder;
    EventHead *m_head;
    FactTree *m_tree;
    QWidget *m_side;
    QBoxLayout *m_layout;
};

} // namespace chancery
