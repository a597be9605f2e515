// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/comparison/comparison_view.h"

#include "app/views/comparison/difference_html.h"
#include "app/views/copying.h"
#include "app/views/fact_tree.h"
#include "app/views/listed_objects.h"
#include "core/models/comparison_model.h"
#include "core/session/session.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace chancery {

ComparisonView::ComparisonView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ComparisonModel(this))
    , m_summary(new QLabel(tr("Nothing is compared yet: File → Compare with… says what changed since another "
                              "dossier, File → What changed since… what was learned since a day.")))
    , m_tree(new FactTree)
    , m_detail(new QTextBrowser)
{
    setAccessibleName(tr("Changes"));
    m_summary->setContentsMargins(8, 4, 8, 4);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_tree->setObjectName(u"changes"_s);
    m_tree->setAccessibleName(tr("What was added, removed and changed"));
    m_tree->setEmptyText(tr("No differences"));
    m_tree->setModel(m_model);
    m_tree->header()->setStretchLastSection(true);
    const auto objectOf = [this](const QModelIndex &index) {
        const ObjectDifference *difference = m_model->differenceAt(index);
        // What is gone has no facts here, and cannot be changed.
        return difference && m_session.snapshot()->rowOf(difference->object) ? std::vector{difference->object}
                                                                             : std::vector<ObjectRef>();
    };
    addCopying(
        *m_tree, [this] { return m_session.snapshot(); },
        [this, objectOf](const QModelIndex &index) {
            const std::vector<ObjectRef> objects = objectOf(index);
            return objects.empty() ? std::vector<FactRow>() : m_session.snapshot()->factsOf(objects.front());
        });
    new ListedObjects(*m_tree, objectOf);
    m_detail->setAccessibleName(tr("The difference and its sentence"));
    m_detail->setOpenLinks(false);
    m_detail->setFrameStyle(QFrame::NoFrame);

    auto *split = new QSplitter;
    split->addWidget(m_tree);
    split->addWidget(m_detail);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_summary);
    layout->addWidget(split, 1);
    setFocusProxy(m_tree);

    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &ComparisonView::explain);
    connect(m_tree, &QAbstractItemView::clicked, this, &ComparisonView::select);
    connect(m_tree, &FactTree::asked, this, &ComparisonView::select);
}

void ComparisonView::show(const QString &name, SnapshotPtr before, SnapshotPtr after, Comparison comparison)
{
    constexpr std::size_t unfoldedUpTo = 200;
    QString summary = comparison.isEmpty() ? tr("Nothing has changed since %1.").arg(name)
                                           : tr("Since %1: %L2 added, %L3 removed, %L4 changed")
                                                 .arg(name)
                                                 .arg(comparison.count(ObjectChange::Added))
                                                 .arg(comparison.count(ObjectChange::Removed))
                                                 .arg(comparison.count(ObjectChange::Changed));
    for (const FieldDifference &field : comparison.info) {
        summary += tr("; the dossier's %1: %2 → %3")
                       .arg(field.field, field.before.value_or(tr("none")), field.after.value_or(tr("none")));
    }
    m_summary->setText(summary);
    m_summary->setToolTip(m_summary->text());
    const bool unfold = comparison.objects.size() <= unfoldedUpTo;
    m_model->setComparison(std::move(before), std::move(after), std::move(comparison));
    if (unfold)
        m_tree->expandAll();
    m_tree->setColumnWidth(ComparisonModel::Object, m_tree->viewport()->width() / 2);
    m_tree->setCurrentIndex(m_model->index(0, 0, m_model->index(0, 0)));
    explain();
}

void ComparisonView::explain()
{
    if (const ObjectDifference *difference = m_model->differenceAt(m_tree->currentIndex()))
        m_detail->setHtml(differenceHtml(*m_model, *difference, palette()));
    else
        m_detail->clear();
}

void ComparisonView::select(const QModelIndex &index)
{
    // What is gone cannot be selected in the dossier that is open.
    if (const ObjectDifference *difference = m_model->differenceAt(index))
        m_session.select(difference->object, this);
}

void ComparisonView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        explain();
}

} // namespace chancery
