// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QModelIndex;

namespace chancery {

class FactTree;
class FigureChart;
class FigureModel;
struct ObjectRef;
struct Selection;
class Session;

/// Where the reports differ in numbers: every figure with its reported values, those that disagree most
/// first, and the chosen one on an axis.
class FiguresView : public QWidget
{
    Q_OBJECT

public:
    explicit FiguresView(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] FactTree *tree() const { return m_tree; }
    [[nodiscard]] FigureChart *chart() const { return m_chart; }
    [[nodiscard]] FigureModel *model() const { return m_model; }

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void takeSnapshot();
    void reflect(const Selection &selection, const QObject *by);
    void open(const QModelIndex &index);
    void showChart(const QModelIndex &index);
    void fitColumns();

    Session &m_session;
    FigureModel *m_model;
    FactTree *m_tree;
    QLabel *m_title;
    FigureChart *m_chart;
    bool m_stale = false;
};

} // namespace chancery
