// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/views/dossier_view.h"
#include "core/analysis/disagreements.h"

#include <vector>

class QComboBox;
class QLabel;
class QModelIndex;
class QSplitter;

namespace chancery {

class DisagreementModel;
class DisagreementSideModel;
class FactTree;

/// Where the reports differ: one list over everything, and beside it the sides of the chosen one with their
/// sources and sentences. Choosing a row shows its sides; Enter or a click on a sentence selects its fact.
class DisagreementsView : public DossierView
{
    Q_OBJECT

public:
    explicit DisagreementsView(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] FactTree *list() const { return m_list; }
    [[nodiscard]] FactTree *sides() const { return m_sideTree; }
    [[nodiscard]] QComboBox *kindFilter() const { return m_kind; }
    [[nodiscard]] DisagreementModel *model() const { return m_model; }
    [[nodiscard]] DisagreementSideModel *sideModel() const { return m_sides; }

protected:
    [[nodiscard]] Reading reading() override;
    void takeSnapshot() override;
    void reflect(const Selection &selection, const QObject *by) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeToolBar();
    void makeList();
    void makeSides();
    [[nodiscard]] std::vector<FactRow> factsOfSides(int row) const;
    void choose(const QModelIndex &index);
    void openChosen(const QModelIndex &index);
    void openSentence(const QModelIndex &index);
    /// Hides what is of another kind, or on another thing, than asked for, and counts what is left.
    void narrow();
    /// Whether the filter leaves any of its facts.
    [[nodiscard]] bool isLeft(int row) const;
    void fillKinds();
    void fitColumns();
    void fitSides();

    std::vector<Disagreement> m_all; ///< as read; the model shows them
    DisagreementModel *m_model;
    DisagreementSideModel *m_sides;
    FactTree *m_list;
    FactTree *m_sideTree;
    QComboBox *m_kind = nullptr;
    QComboBox *m_about = nullptr;
    QLabel *m_summary = nullptr;
    QSplitter *m_splitter = nullptr;
};

} // namespace chancery
