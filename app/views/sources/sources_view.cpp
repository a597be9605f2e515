// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/sources/sources_view.h"

#include "app/views/sources/source_delegate.h"
#include "app/views/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace chancery {

using namespace Qt::StringLiterals;

SourcesView::SourcesView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_sources(new SourceModel(session.snapshot(), this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_table(new QTableView(this))
    , m_notes(new QLabel(this))
{
    setAccessibleName(tr("Sources"));
    m_sorted->setSourceModel(m_sources);
    m_sorted->setSortRole(SourceModel::SortRole);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortLocaleAware(true);
    createTable();

    m_notes->setObjectName(u"notes"_s);
    m_notes->setTextFormat(Qt::RichText);
    m_notes->setWordWrap(true);
    m_notes->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_notes->setMargin(8);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *notes = new QScrollArea(this);
    notes->setWidget(m_notes);
    notes->setWidgetResizable(true);
    notes->setFrameShape(QFrame::NoFrame);
    notes->setAccessibleName(tr("Notes on the source"));

    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_table);
    splitter->addWidget(notes);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    connect(&m_session, &Session::snapshotChanged, this, &SourcesView::openSnapshot);
    connect(&m_session, &Session::selectionChanged, this, &SourcesView::follow);
    follow(m_session.selection(), nullptr);
}

SourcesView::~SourcesView() = default;

void SourcesView::createTable()
{
    m_table->setObjectName(u"table"_s);
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(new SourceDelegate(m_table));
    m_table->setAccessibleName(tr("Sources"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);

    QHeaderView *columns = m_table->horizontalHeader();
    columns->setHighlightSections(false);
    columns->setSortIndicatorClearable(true);
    columns->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    columns->setSectionResizeMode(SourceModel::Title, QHeaderView::Stretch);
    columns->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    columns->setMinimumSectionSize(48);
    const int unit = fontMetrics().averageCharWidth();
    columns->resizeSection(SourceModel::Publisher, 11 * unit);
    columns->resizeSection(SourceModel::Author, 13 * unit);
    columns->resizeSection(SourceModel::Published, 20 * unit);
    columns->resizeSection(SourceModel::Reliability, 22 * unit);
    columns->resizeSection(SourceModel::Completeness, 9 * unit);
    columns->resizeSection(SourceModel::DerivedFrom, 14 * unit);
    columns->resizeSection(SourceModel::Facts, 7 * unit);

    // Not the current row: a table that gets the focus makes its first row current without selecting it.
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this](const QItemSelection &selected) {
                showNotes();
                if (!selected.isEmpty())
                    choose(selected.indexes().front());
            });
    connect(m_table, &QTableView::clicked, this, &SourcesView::choose);
    connect(m_table, &QTableView::activated, this, &SourcesView::choose);
}

QSize SourcesView::sizeHint() const
{
    return {900, 220};
}

void SourcesView::openSnapshot()
{
    const QScopedValueRollback updating(m_updating, true);
    m_sources->setSnapshot(m_session.snapshot());
    showNotes();
}

void SourcesView::follow(const Selection &selection, const QObject *by)
{
    if (by == this)
        return;
    const QScopedValueRollback updating(m_updating, true);
    // The source that is selected, or else that of the sentence that is shown.
    const Snapshot &snapshot = *m_session.snapshot();
    std::optional<SourceRow> source;
    if (selection.object && selection.object->kind == ObjectKind::Source)
        source = snapshot.rowOf(selection.object->as<SourceTag>());
    else if (selection.leadPassage)
        source = snapshot.rowOf(snapshot.at(*selection.leadPassage).source);
    const QModelIndex index =
        source ? m_sorted->mapFromSource(m_sources->index(static_cast<int>(source->value), 0))
               : QModelIndex();
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                          QItemSelectionModel::Rows);
    if (index.isValid())
        m_table->scrollTo(index);
    showNotes();
}

void SourcesView::choose(const QModelIndex &index)
{
    if (!m_updating && index.isValid())
        m_session.select(index.data(SourceModel::ObjectRefRole).value<ObjectRef>(), this);
}

void SourcesView::showNotes()
{
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    const QModelIndex index = selected.isEmpty() ? QModelIndex() : m_sorted->mapToSource(selected.front());
    if (!index.isValid()) {
        m_notes->setText(tr("Select a source to read how its reliability was judged and what to beware of."));
        return;
    }
    const Theme theme(palette());
    const Source source = m_session.snapshot()->at(SourceRow{static_cast<std::uint32_t>(index.row())});
    QStringList lines;
    for (const QString &note : source.notes)
        lines.push_back(u"<span style=\"color:%1\">\u26a0\ufe0e %2</span>"_s.arg(theme.warning().name(),
                                                                                 note.toHtmlEscaped()));
    const auto add = [&lines](const QString &heading, const QString &text) {
        if (!text.isEmpty())
            lines.push_back(u"<b>%1</b> %2"_s.arg(heading.toHtmlEscaped(), text.toHtmlEscaped()));
    };
    add(tr("Reliability:"), source.reliabilityReason);
    add(tr("Date:"), source.publishedReason);
    if (!source.derivedFrom.empty())
        add(tr("Derived from:"), index.siblingAtColumn(SourceModel::DerivedFrom).data().toString() + u". "_s +
                                     source.derivedReason);
    m_notes->setText(lines.join("<br>"_L1));
}

void SourcesView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showNotes();
}

} // namespace chancery
