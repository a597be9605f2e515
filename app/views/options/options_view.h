// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/views/dossier_view.h"

class QStackedWidget;
class QTabBar;
class QToolButton;

namespace chancery {

class OptionAspectModel;
class OptionComparisonModel;
class PositionMatrixModel;
class StatementTable;
class WordingPage;

/// The security-guarantee options: on one page what is said of each, on another who stands where on it, on
/// the third some of them side by side, on the fourth how their wording went on from text to text. Every line
/// opens its fact.
class OptionsView : public DossierView
{
    Q_OBJECT

public:
    explicit OptionsView(Session &session, QWidget *parent = nullptr);

    enum Page { Aspects, Positions, Comparison, Wording };
    void showPage(Page page);
    [[nodiscard]] StatementTable *aspects() const { return m_aspects; }
    [[nodiscard]] StatementTable *positions() const { return m_positions; }
    [[nodiscard]] StatementTable *comparison() const { return m_comparison; }
    [[nodiscard]] WordingPage *wording() const { return m_wording; }

protected:
    [[nodiscard]] Reading reading() override { return readingOfFacts(); }
    void takeSnapshot() override;
    void reflect(const Selection &selection, const QObject *by) override;

private:
    /// The options that can be compared, those that are ticked.
    void fillChoice();
    void choose();

    OptionAspectModel *m_aspectModel;
    PositionMatrixModel *m_positionModel;
    OptionComparisonModel *m_comparisonModel;
    StatementTable *m_aspects;
    StatementTable *m_positions;
    StatementTable *m_comparison;
    WordingPage *m_wording;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    QToolButton *m_choice;
};

} // namespace chancery
