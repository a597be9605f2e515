// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/figures/figures_view.h"

#include "app/views/copying.h"
#include "app/views/fact_tree.h"
#include "app/views/figures/figure_chart.h"
#include "app/views/figures/figure_delegate.h"
#include "app/views/listed_objects.h"
#include "app/views/theme.h"
#include "core/filter/hidden_facts.h"
#include "core/models/figure_model.h"
#include "core/names/roots_in_words.h"
#include "core/session/session.h"
#include "core/text/shown_text.h"

#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace chancery {

FiguresView::FiguresView(Session &session, QWidget *parent)
    : DossierView(session, parent)
    , m_model(new FigureModel({}, this))
    , m_tree(new FactTree(this))
    , m_title(new QLabel(this))
    , m_chart(new FigureChart(this))
{
    setAccessibleName(tr("Figures"));
    m_tree->setObjectName(u"figures"_s);
    m_tree->setAccessibleName(tr("Figures and their reported values, most disagreement first"));
    m_tree->setEmptyText(tr("This dossier has no figures."));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new FigureDelegate(session, *m_model, m_tree));
    m_tree->expandAll();
    addCopying(
        *m_tree, [this] { return m_model->snapshot(); },
        [this](const QModelIndex &index) {
            std::vector<FactRow> facts;
            const std::vector<FigureModel::Report> &reports =
                m_model->reportsAt(TwoLevelModel::groupOf(index));
            for (std::size_t i = 0; i < reports.size(); ++i) {
                if (TwoLevelModel::isGroup(index) || static_cast<int>(i) == index.row())
                    facts.push_back(reports[i].fact);
            }
            return facts;
        });
    new ListedObjects(*m_tree,
                      [this](const QModelIndex &index) { return std::vector{m_model->objectAt(index)}; });
    m_title->setWordWrap(true);
    m_title->setContentsMargins(8, 4, 8, 2);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_chart, 1);
    auto *split = new QSplitter(this);
    split->addWidget(m_tree);
    split->addWidget(right);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);
    setFocusProxy(m_tree);

    connect(m_tree, &QAbstractItemView::clicked, this, &FiguresView::open);
    connect(m_tree, &FactTree::asked, this, &FiguresView::open);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &FiguresView::showChart);
    connect(m_chart, &FigureChart::factClicked, this, [this](FactRow fact) {
        m_tree->setCurrentIndex(m_model->indexOf(fact));
        this->session().select(m_model->snapshot()->idAt(fact), this);
    });
    connect(split, &QSplitter::splitterMoved, this, &FiguresView::fitColumns);
    m_tree->setCurrentIndex(m_model->index(0, 0));
}

void FiguresView::showEvent(QShowEvent *event)
{
    DossierView::showEvent(event);
    fitColumns();
}

void FiguresView::resizeEvent(QResizeEvent *event)
{
    DossierView::resizeEvent(event);
    fitColumns();
}

void FiguresView::changeEvent(QEvent *event)
{
    DossierView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_tree->currentIndex().isValid())
        showChart(m_tree->currentIndex());
}

void FiguresView::fitColumns()
{
    const int width = m_tree->viewport()->width();
    m_tree->setColumnWidth(FigureModel::Value, width * 37 / 100);
    m_tree->setColumnWidth(FigureModel::Source, width * 28 / 100);
    m_tree->setColumnWidth(FigureModel::Published, width * 21 / 100);
}

void FiguresView::takeSnapshot()
{
    m_tree->unfoldNew([this] { m_model->setSnapshot(session().snapshot(), session().shown()); });
    if (!m_tree->currentIndex().isValid())
        m_tree->setCurrentIndex(m_model->index(0, 0));
    // What is charted may differ, though the row is the same.
    showChart(m_tree->currentIndex());
}

void FiguresView::reflect(const Selection &selection, const QObject *by)
{
    if (by != this) {
        QModelIndex target;
        if (selection.object && selection.object->kind == ObjectKind::Fact && selection.leadFact)
            target = m_model->indexOf(*selection.leadFact);
        if (!target.isValid() && !selection.figures.empty())
            target = m_model->indexOf(selection.figures.front());
        if (target.isValid()) {
            m_tree->setCurrentIndex(target);
            // Of a figure its values are to be seen too.
            m_tree->scrollTo(target, TwoLevelModel::isGroup(target) ? QAbstractItemView::PositionAtTop
                                                                    : QAbstractItemView::EnsureVisible);
        }
    }
    m_chart->mark(selection.leadFact);
    m_tree->viewport()->update();
}

void FiguresView::open(const QModelIndex &index)
{
    session().select(m_model->objectAt(index), this);
}

void FiguresView::showChart(const QModelIndex &index)
{
    if (!index.isValid()) {
        m_title->clear();
        m_chart->show(FigurePlot{});
        return;
    }
    const int group = TwoLevelModel::groupOf(index);
    const FigureAgreement &agreement = m_model->agreementAt(group);
    std::vector<std::pair<FactRow, SourceRow>> reports;
    for (const FigureModel::Report &report : m_model->reportsAt(group))
        reports.emplace_back(report.fact, report.source);
    const Snapshot &snapshot = *m_model->snapshot();
    m_chart->show(plotOf(snapshot, m_model->figureAt(group), agreement, reports));
    const QString roots = rootsInWords(snapshot, std::span<const FactRoot>(agreement.roots));
    QStringList words{tr("%1; %2").arg(label(agreement.agreement), roots)};
    if (const QString hidden = hiddenByFilter(m_model->hiddenAt(group)); !hidden.isEmpty())
        words.append(hidden);
    m_title->setTextFormat(Qt::RichText);
    m_title->setText(u"<b>%1</b><br/>%2"_s.arg(asHtml(snapshot.at(m_model->figureAt(group)).title),
                                               asHtml(words.join(u" · "_s))));
    m_title->setAccessibleName(tr("The figure charted"));
}

} // namespace chancery
