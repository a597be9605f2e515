// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace chancery {

class OptionAspectModel;
class PositionMatrixModel;
struct Selection;
class Session;
class StatementTable;

/// The security-guarantee options: on one page what is said of each, on the other who stands where on it.
/// Every line opens its fact.
class OptionsView : public QWidget
{
    Q_OBJECT

public:
    explicit OptionsView(Session &session, QWidget *parent = nullptr);

    enum Page { Aspects, Positions };
    void showPage(Page page);
    [[nodiscard]] StatementTable *aspects() const { return m_aspects; }
    [[nodiscard]] StatementTable *positions() const { return m_positions; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void takeSnapshot();
    void reflect(const Selection &selection, const QObject *by);

    Session &m_session;
    OptionAspectModel *m_aspectModel;
    PositionMatrixModel *m_positionModel;
    StatementTable *m_aspects;
    StatementTable *m_positions;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    bool m_stale = false;
};

} // namespace chancery
