// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/facts/facts_view.h"

#include "app/views/copying.h"
#include "app/views/elided_label.h"
#include "app/views/facts/disputed_delegate.h"
#include "app/views/facts/pale_delegate.h"
#include "app/views/list_table.h"
#include "app/views/listed_objects.h"
#include "core/domain/counted.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QTableView>
#include <QVBoxLayout>

namespace chancery {

namespace {

constexpr int cellMargin = 6;
/// Characters of a statement that are seen however narrow the view is.
constexpr int leastOfStatement = 32;

} // namespace

using namespace Qt::StringLiterals;

FactsView::FactsView(Session &session, QWidget *parent)
    : LayoutBoundary(parent)
    , m_session(session)
    , m_facts(new FactListModel(session.snapshot(), this))
    , m_title(new ElidedLabel(this))
    , m_filter(new QLineEdit(this))
    , m_all(new QCheckBox(tr("&All facts"), this))
    , m_table(new QTableView(this))
{
    setAccessibleName(tr("Facts"));
    m_title->setObjectName(u"title"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_filter->setObjectName(u"filter"_s);
    m_filter->setPlaceholderText(tr("Filter by words of the statement"));
    m_filter->setAccessibleName(tr("Filter the facts by words of their statements"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(280);
    m_filter->installEventFilter(this);
    m_all->setObjectName(u"all"_s);
    m_all->setToolTip(tr("List every fact of the dossier, not only those of what is selected"));
    createTable();

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 4, 8, 4);
    bar->addWidget(m_title, 2);
    bar->addWidget(m_filter, 1);
    bar->addWidget(m_all);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);
    setContent(content, 40, 6);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &words) {
        const QScopedValueRollback updating(m_updating, true);
        m_facts->setFilter(words);
    });
    connect(m_facts, &FactListModel::filterAdvanced, this, [this] {
        updateTitle();
        markLead();
    });
    connect(m_all, &QCheckBox::toggled, this, [this] {
        list();
        markLead();
    });
    connect(&m_session, &Session::snapshotChanged, this, &FactsView::openSnapshot);
    connect(&m_session, &Session::selectionChanged, this, &FactsView::follow);
    connect(&m_session, &Session::filterChanged, this, [this] {
        const QScopedValueRollback updating(m_updating, true);
        takeFilter();
        updateTitle();
        markLead();
    });
    takeFilter();
    m_subject = m_session.selection().object;
    list();
    markLead();
}

FactsView::~FactsView() = default;

void FactsView::takeFilter()
{
    m_facts->setShown(m_session.dims() ? nullptr : m_session.shown());
    m_facts->setDimming(m_session.dims() ? m_session.shown() : nullptr);
}

void FactsView::createTable()
{
    m_table->setObjectName(u"table"_s);
    makeListTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setModel(m_facts);
    m_table->setDragEnabled(true);
    m_table->setAccessibleName(tr("Facts"));
    m_table->setItemDelegate(new PaleDelegate(m_table));
    m_table->setItemDelegateForColumn(FactListModel::Dispute, new DisputedDelegate(m_table));
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    QHeaderView *columns = m_table->horizontalHeader();
    columns->setSectionResizeMode(FactListModel::Statement, QHeaderView::Stretch);
    columns->setSectionsClickable(true);
    columns->setSortIndicatorShown(true);
    const int unit = fontMetrics().averageCharWidth();
    // As wide as the longest of few words; the statement has the rest.
    const auto fit = [this, columns](int column, const QStringList &words) {
        int width = 0;
        for (const QString &word : words)
            width = std::max(width, m_table->fontMetrics().horizontalAdvance(word));
        columns->resizeSection(column, width + 2 * cellMargin);
    };
    QStringList kinds;
    for (int i = 0; i < factKindCount; ++i)
        kinds.append(label(static_cast<FactKind>(i)));
    fit(FactListModel::Kind, kinds);
    QStringList assertions;
    for (int i = 0; isTerm<Assertion>(i); ++i)
        assertions.append(label(static_cast<Assertion>(i)));
    fit(FactListModel::Assertion, assertions);
    fit(FactListModel::Date, {tr("28 September 2026")});
    fit(FactListModel::Credibility, {credibilityLabel(2)});
    columns->resizeSection(FactListModel::Sources, 9 * unit);
    columns->resizeSection(FactListModel::Dispute, 12 * unit);
    connect(columns, &QHeaderView::sortIndicatorChanged, this, &FactsView::sortBy);
    // Not the current row: a table that gets the focus makes its first row current without selecting it.
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this](const QItemSelection &selected) {
                if (!selected.isEmpty())
                    choose(selected.indexes().front());
            });
    connect(m_table, &QTableView::clicked, this, &FactsView::choose);
    addCopying(
        *m_table, [this] { return m_session.snapshot(); },
        [this](const QModelIndex &index) {
            const std::optional<FactRow> fact = m_facts->factAt(index.row());
            return fact ? std::vector{*fact} : std::vector<FactRow>();
        });
    new ListedObjects(*m_table, [this](const QModelIndex &index) {
        const std::optional<FactRow> fact = m_facts->factAt(index.row());
        return fact ? std::vector{m_session.snapshot()->refAt(ObjectKind::Fact, fact->value)}
                    : std::vector<ObjectRef>();
    });
}

QSize FactsView::sizeHint() const
{
    return {900, 220};
}

bool FactsView::showsAll() const
{
    return m_all->isChecked();
}

void FactsView::openSnapshot(const ChangeSet *reached)
{
    if (reached != nullptr) {
        advance(*reached);
        return;
    }
    // The selection of the new snapshot follows at once and says what to list.
    const QScopedValueRollback updating(m_updating, true);
    m_subject.reset();
    m_facts->setSnapshot(m_session.snapshot());
}

void FactsView::advance(const ChangeSet &reached)
{
    const QScopedValueRollback updating(m_updating, true);
    const SnapshotPtr &snapshot = m_session.snapshot();
    const bool isSpared = reached.spares({ObjectKind::Fact, ObjectKind::Participant});
    if (!isSpared) {
        if (m_subject && !snapshot->rowOf(*m_subject))
            m_subject.reset();
        std::optional<std::vector<FactRow>> given;
        if (!showsAll() && m_subject)
            given = snapshot->factsOf(*m_subject);
        m_facts->advance(snapshot, std::move(given), m_session.dims() ? nullptr : m_session.shown(),
                         m_session.dims() ? m_session.shown() : nullptr);
    }
    updateTitle();
}

void FactsView::follow(const Selection &selection, const QObject *by)
{
    // The same object in another revision: what is listed has gone on with it.
    if (by == &m_session) {
        markLead();
        return;
    }
    // A fact that is listed already is only made current: who walks down a list does not want it to change.
    const bool isListed = selection.object && selection.object->kind == ObjectKind::Fact &&
                          selection.leadFact && m_facts->indexOf(*selection.leadFact).has_value();
    if (by != this && !isListed) {
        m_subject = selection.object;
        if (!showsAll() || m_facts->candidateCount() == 0)
            list();
    }
    markLead();
}

void FactsView::list()
{
    const QScopedValueRollback updating(m_updating, true);
    if ((showsAll() || !m_subject) && !m_facts->showsAll())
        m_facts->showAll();
    else if (!showsAll() && m_subject)
        m_facts->showFacts(m_session.snapshot()->factsOf(*m_subject));
    updateTitle();
}

void FactsView::markLead()
{
    const QScopedValueRollback updating(m_updating, true);
    const std::optional<FactRow> lead = m_session.selection().leadFact;
    const int column = std::max(0, m_table->currentIndex().column());
    const QModelIndex index = lead ? m_facts->find(*lead, column) : QModelIndex();
    QItemSelectionModel *selection = m_table->selectionModel();
    if (!index.isValid()) {
        selection->clear();
        return;
    }
    // Where several are chosen, the one that is shown is one of them.
    const QItemSelection &chosen = selection->selection();
    const bool isSeveral = chosen.size() > 1 || (chosen.size() == 1 && chosen.front().height() > 1);
    if (selection->isRowSelected(index.row()) && (isSeveral || m_table->currentIndex() == index))
        return;
    selection->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(index);
}

void FactsView::choose(const QModelIndex &index)
{
    if (m_updating)
        return;
    if (const std::optional<FactRow> fact = m_facts->factAt(index.row()))
        m_session.select(m_session.snapshot()->refAt(ObjectKind::Fact, fact->value), this);
}

void FactsView::sortBy(int column, Qt::SortOrder order)
{
    const QScopedValueRollback updating(m_updating, true);
    m_facts->sort(column, order);
    markLead();
}

QString FactsView::titleOfAll(const QString &total) const
{
    const FilterResultPtr &shown = m_session.shown();
    if (!shown)
        return tr("All facts (%1)").arg(total);
    const QString all = locale().toString(m_session.snapshot()->count(ObjectKind::Fact));
    return m_session.dims() ? tr("All facts (%1), of which the filter leaves %2")
                                  .arg(all, locale().toString(shown->facts().count()))
                            : tr("Facts that the filter leaves: %1 of %2").arg(total, all);
}

void FactsView::updateTitle()
{
    const QString total = locale().toString(static_cast<qulonglong>(m_facts->candidateCount()));
    QString title;
    if (m_facts->showsAll())
        title = titleOfAll(total);
    else if (m_subject)
        title = tr("%1 of %2: %3")
                    .arg(counted(m_facts->candidateCount(), ObjectKind::Fact), label(m_subject->kind),
                         m_session.snapshot()->title(*m_subject));
    if (!m_filter->text().trimmed().isEmpty()) {
        const QString found = locale().toString(m_facts->rowCount());
        title = m_facts->isFiltering() ? tr("%1 found so far · %2").arg(found, title)
                                       : tr("%1 found · %2").arg(found, title);
    }
    m_title->setText(title);
    m_title->setToolTip(title);
}

void FactsView::fitStatement()
{
    QHeaderView *columns = m_table->horizontalHeader();
    int others = 0;
    for (int column = 0; column < columns->count(); ++column)
        others += column == FactListModel::Statement ? 0 : columns->sectionSize(column);
    const int least = m_table->fontMetrics().averageCharWidth() * leastOfStatement;
    const auto mode =
        m_table->viewport()->width() - others < least ? QHeaderView::Interactive : QHeaderView::Stretch;
    if (mode == columns->sectionResizeMode(FactListModel::Statement))
        return;
    columns->setSectionResizeMode(FactListModel::Statement, mode);
    if (mode == QHeaderView::Interactive)
        columns->resizeSection(FactListModel::Statement, least);
}

bool FactsView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitStatement();
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool isReturn = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (watched == m_filter && (key == Qt::Key_Down || isReturn)) {
            m_table->setFocus();
            if (!m_table->selectionModel()->hasSelection() && m_facts->rowCount() > 0)
                m_table->selectRow(0);
            return true;
        }
        if (watched == m_filter && key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
        if (watched == m_table && isReturn) {
            choose(m_table->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace chancery
