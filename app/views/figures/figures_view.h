// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/views/dossier_view.h"

class QLabel;
class QModelIndex;

namespace chancery {

class FactTree;
class FigureChart;
class FigureModel;
struct ObjectRef;

/// Where the reports differ in numbers: every figure with its reported values, those that disagree most
/// first, and the chosen one on an axis.
class FiguresView : public DossierView
{
    Q_OBJECT

public:
    explicit FiguresView(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] FactTree *tree() const { return m_tree; }
    [[nodiscard]] FigureChart *chart() const { return m_chart; }
    [[nodiscard]] FigureModel *model() const { return m_model; }

protected:
    [[nodiscard]] Reading reading() override { return readingOfFacts(); }
    void takeSnapshot() override;
    void reflect(const Selection &selection, const QObject *by) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void open(const QModelIndex &index);
    void showChart(const QModelIndex &index);
    void fitColumns();

    FigureModel *m_model;
    FactTree *m_tree;
    QLabel *m_title;
    FigureChart *m_chart;
};

} // namespace chancery
