// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/sources/sources_view.h"

#include "app/views/copying.h"
#include "app/views/list_table.h"
#include "app/views/listed_objects.h"
#include "app/views/sources/source_delegate.h"
#include "app/views/sources/source_notes.h"
#include "app/views/theme.h"
#include "core/analysis/source_coverage.h"
#include "core/domain/plural.h"
#include "core/filter/hidden_facts.h"
#include "core/models/admiralty_model.h"
#include "core/models/fact_list_model.h"
#include "core/session/session.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace chancery {

using namespace Qt::StringLiterals;

SourcesView::SourcesView(Session &session, QWidget *parent)
    : DossierView(session, parent)
    , m_sources(new SourceModel({}, this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_table(new QTableView(this))
    , m_codes(new AdmiraltyModel(this))
    , m_notes(new QLabel(this))
    , m_facts(new FactListModel(session.snapshot(), this))
{
    setAccessibleName(tr("Sources"));
    m_sorted->setSourceModel(m_sources);
    m_sorted->setSortRole(SourceModel::SortRole);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortLocaleAware(true);
    setAcceptDrops(true);
    createTable();

    m_rows = new QSplitter(Qt::Vertical, this);
    m_rows->addWidget(m_table);
    m_rows->addWidget(createDetails());
    m_rows->setStretchFactor(0, 3);
    m_rows->setStretchFactor(1, 2);
    m_rows->setChildrenCollapsible(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rows, 1);
    layout->addWidget(createCodes());
    setFocusProxy(m_table);
    showNotes();
}

QWidget *SourcesView::createCodes()
{
    auto *frame = new QWidget(this);
    auto *heading = new QLabel(tr("Facts by Admiralty code"), frame);
    m_codeTable = new QTableView(frame);
    m_codeTable->setObjectName(u"codes"_s);
    m_codeTable->setModel(m_codes);
    m_codeTable->setAccessibleName(tr("Facts by reliability of their best source, A to F, and by their own "
                                      "credibility, 1 to 6"));
    m_codeTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_codeTable->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_codeTable->setFrameShape(QFrame::NoFrame);
    m_codeTable->setTabKeyNavigation(false);
    m_codeTable->setCornerButtonEnabled(false);
    const int side = fontMetrics().horizontalAdvance(u"0000"_s) + 6;
    const int height = fontMetrics().height() + 4;
    for (QHeaderView *header : {m_codeTable->horizontalHeader(), m_codeTable->verticalHeader()}) {
        header->setSectionResizeMode(QHeaderView::Fixed);
        header->setMinimumSectionSize(8);
        header->setHighlightSections(true);
    }
    m_codeTable->horizontalHeader()->setDefaultSectionSize(side);
    m_codeTable->verticalHeader()->setDefaultSectionSize(height);
    m_codeTable->verticalHeader()->setFixedWidth(side * 2 / 3);
    m_codeTable->setFixedWidth(side * 6 + side * 2 / 3 + 2);
    m_codeTable->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(6, 3, 6, 0);
    layout->setSpacing(3);
    layout->addWidget(heading);
    layout->addWidget(m_codeTable, 1);
    connect(m_codeTable, &QTableView::clicked, this, &SourcesView::openCode);
    connect(m_codeTable, &QTableView::activated, this, &SourcesView::openCode);
    return frame;
}

QWidget *SourcesView::createDetails()
{
    m_notes->setObjectName(u"notes"_s);
    m_notes->setTextFormat(Qt::RichText);
    m_notes->setWordWrap(true);
    m_notes->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_notes->setMargin(8);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse |
                                     Qt::LinksAccessibleByKeyboard);
    connect(m_notes, &QLabel::linkActivated, this,
            [this](const QString &id) { session().select(FactId(id)); });
    auto *notes = new QScrollArea(this);
    notes->setWidget(m_notes);
    notes->setWidgetResizable(true);
    notes->setFrameShape(QFrame::NoFrame);
    notes->setAccessibleName(tr("Notes on the source"));
    m_details = new QStackedWidget(this);
    m_details->addWidget(notes);
    m_details->addWidget(createFactList());
    return m_details;
}

QWidget *SourcesView::createFactList()
{
    auto *frame = new QWidget(this);
    m_factHeading = new QLabel(frame);
    m_factHeading->setObjectName(u"factHeading"_s);
    auto *back = new QToolButton(frame);
    back->setText(tr("&Notes"));
    back->setToolTip(tr("Back to the notes on the source"));
    back->setAutoRaise(true);
    m_factList = new QListView(frame);
    m_factList->setObjectName(u"codeFacts"_s);
    m_factList->setModel(m_facts);
    m_factList->setAccessibleName(tr("Facts of the chosen code"));
    m_factList->setWordWrap(true);
    m_factList->setResizeMode(QListView::Adjust);
    m_factList->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_factList->setAlternatingRowColors(true);
    m_factList->setFrameShape(QFrame::NoFrame);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(6, 1, 6, 1);
    top->addWidget(m_factHeading, 1);
    top->addWidget(back);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_factList, 1);
    connect(back, &QToolButton::clicked, this, &SourcesView::showNotes);
    connect(m_factList, &QListView::clicked, this, &SourcesView::openFact);
    connect(m_factList, &QListView::activated, this, &SourcesView::openFact);
    return frame;
}

SourcesView::~SourcesView() = default;

void SourcesView::createTable()
{
    m_table->setObjectName(u"table"_s);
    makeListTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(new SourceDelegate(m_table));
    m_table->setAccessibleName(tr("Sources"));
    QHeaderView *columns = m_table->horizontalHeader();
    m_table->setSortingEnabled(true);
    columns->setSectionResizeMode(SourceModel::Title, QHeaderView::Stretch);
    const int unit = fontMetrics().averageCharWidth();
    columns->resizeSection(SourceModel::Publisher, 11 * unit);
    columns->resizeSection(SourceModel::Author, 12 * unit);
    columns->resizeSection(SourceModel::Published, 14 * unit);
    columns->resizeSection(SourceModel::Reliability, 11 * unit);
    columns->resizeSection(SourceModel::Completeness, 9 * unit);
    columns->resizeSection(SourceModel::DerivedFrom, 13 * unit);
    columns->resizeSection(SourceModel::Facts, 6 * unit);
    columns->resizeSection(SourceModel::Alone, 7 * unit);

    // Not the current row: a table that gets the focus makes its first row current without selecting it.
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this](const QItemSelection &selected) {
                showNotes();
                if (!selected.isEmpty())
                    choose(selected.indexes().front());
            });
    auto *attach = new QAction(tr("Attach full text…"), m_table);
    connect(attach, &QAction::triggered, this, [this] {
        const QModelIndexList selected = m_table->selectionModel()->selectedRows();
        if (!selected.isEmpty())
            Q_EMIT attachRequested(
                selected.front().data(SourceModel::ObjectRefRole).value<ObjectRef>().as<SourceTag>(), {});
    });
    m_table->addAction(attach);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    addCopying(
        *m_table, [this] { return session().snapshot(); },
        [this](const QModelIndex &index) {
            const auto source = index.data(SourceModel::ObjectRefRole).value<ObjectRef>();
            return source.id.isEmpty() ? std::vector<FactRow>() : session().snapshot()->factsOf(source);
        });
    new ListedObjects(*m_table, [](const QModelIndex &index) {
        return std::vector{index.data(SourceModel::ObjectRefRole).value<ObjectRef>()};
    });
    connect(m_table, &QTableView::clicked, this, &SourcesView::choose);
    connect(m_table, &QTableView::activated, this, &SourcesView::choose);
}

QSize SourcesView::sizeHint() const
{
    return {900, 220};
}

DossierView::Reading SourcesView::reading()
{
    return [this](const Snapshot &snapshot) {
        return [this, coverage = coverageOf(snapshot),
                disagreements = findDisagreementsAndPrecisions(snapshot)] {
            m_coverage = coverage;
            m_disagreements = disagreements;
        };
    };
}

void SourcesView::takeSnapshot()
{
    const QScopedValueRollback updating(m_updating, true);
    const SnapshotPtr &snapshot = session().snapshot();
    const FilterResultPtr &shown = session().shown();
    SourceCoverage left = shown ? leftOf(m_coverage, *snapshot->links(), testOf(shown)) : m_coverage;
    m_sources->setSnapshot(snapshot, std::move(left.loads), shown);
    m_codes->show(std::move(left.codes));
    const bool advances = m_facts->snapshot() != snapshot && goesOn(m_facts->snapshot(), snapshot);
    const QModelIndex code = m_codeTable->currentIndex();
    if (advances && m_details->currentIndex() == 1 && code.isValid()) {
        // The facts of a code that are listed stay listed.
        m_facts->advance(snapshot, m_codes->factsAt(code));
        return;
    }
    m_facts->setSnapshot(snapshot);
    showNotes();
}

void SourcesView::reflect(const Selection &selection, const QObject *by)
{
    if (by == this)
        return;
    const QScopedValueRollback updating(m_updating, true);
    // The source that is selected, or else that of the sentence that is shown.
    const Snapshot &snapshot = *session().snapshot();
    std::optional<SourceRow> source;
    if (selection.object && selection.object->kind == ObjectKind::Source)
        source = snapshot.rowOf(selection.object->as<SourceTag>());
    else if (selection.leadPassage)
        source = snapshot.rowOf(snapshot.at(*selection.leadPassage).source);
    const QModelIndex index = source ? m_sorted->mapFromSource(m_sources->indexOf(*source)) : QModelIndex();
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                          QItemSelectionModel::Rows);
    if (index.isValid())
        m_table->scrollTo(index);
    showNotes();
}

void SourcesView::choose(const QModelIndex &index)
{
    if (!m_updating && index.isValid())
        session().select(index.data(SourceModel::ObjectRefRole).value<ObjectRef>(), this);
}

void SourcesView::showNotes()
{
    m_details->setCurrentIndex(0);
    m_codeTable->clearSelection();
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    const QModelIndex index = selected.isEmpty() ? QModelIndex() : m_sorted->mapToSource(selected.front());
    if (!index.isValid()) {
        const std::uint32_t hidden = session().snapshot()->count(ObjectKind::Source) -
                                     static_cast<std::uint32_t>(m_sources->rowCount());
        QString hint = tr("Select a source to read how its reliability was judged and what to beware of.");
        if (hidden > 0)
            hint += u"<br>"_s + plural("chancery::SourcesView", "%Ln source hidden by the filter",
                                       "%Ln sources hidden by the filter", hidden);
        m_notes->setText(hint);
        return;
    }
    const SourceRow source = m_sources->sourceAt(index.row());
    QString notes = sourceNotes(*session().snapshot(), source, m_disagreements, Theme(palette()));
    if (const QString hidden = hiddenByFilter(hiddenOf(source)); !hidden.isEmpty())
        notes.prepend(u"<i>%1</i><br>"_s.arg(hidden));
    m_notes->setText(notes);
}

std::size_t SourcesView::hiddenOf(SourceRow source) const
{
    const FilterResultPtr &shown = session().shown();
    if (!shown)
        return 0;
    const auto facts = session().snapshot()->links()->sourceFacts.of(source.value);
    return static_cast<std::size_t>(std::count_if(
        facts.begin(), facts.end(), [&shown](std::uint32_t fact) { return !shown->shows(FactRow{fact}); }));
}

void SourcesView::openCode(const QModelIndex &index)
{
    const std::vector<FactRow> &facts = m_codes->factsAt(index);
    m_facts->showFacts(facts);
    m_factHeading->setText(index.data(Qt::ToolTipRole).toString());
    m_details->setCurrentIndex(1);
    // A list wants more room than notes do.
    const int height = m_rows->height();
    if (m_details->height() < height / 2)
        m_rows->setSizes({height * 2 / 5, height * 3 / 5});
    if (!facts.empty())
        m_factList->setFocus();
}

void SourcesView::openFact(const QModelIndex &index)
{
    if (index.isValid())
        session().select(index.data(FactListModel::ObjectRefRole).value<ObjectRef>(), this);
}

void SourcesView::resizeEvent(QResizeEvent *event)
{
    DossierView::resizeEvent(event);
    // Where there is little room titles need it more; the notes tell publisher and author, too.
    const bool isNarrow = m_rows->width() < 130 * fontMetrics().averageCharWidth();
    m_table->setColumnHidden(SourceModel::Publisher, isNarrow);
    m_table->setColumnHidden(SourceModel::Author, isNarrow);
}

std::optional<SourceId> SourcesView::sourceAt(const QPoint &place) const
{
    const QModelIndex index = m_table->indexAt(m_table->viewport()->mapFrom(this, place));
    if (!index.isValid())
        return std::nullopt;
    return index.data(SourceModel::ObjectRefRole).value<ObjectRef>().as<SourceTag>();
}

void SourcesView::dragEnterEvent(QDragEnterEvent *event)
{
    // A dossier that is dropped here is for the window, which opens it.
    const QList<QUrl> urls = event->mimeData()->urls();
    const QString path = urls.size() == 1 ? urls.first().toLocalFile() : QString();
    const bool isDossier =
        path.endsWith(".dossier"_L1, Qt::CaseInsensitive) || path.endsWith(".json"_L1, Qt::CaseInsensitive);
    event->setAccepted(!path.isEmpty() && !isDossier);
}

void SourcesView::dragMoveEvent(QDragMoveEvent *event)
{
    event->setAccepted(sourceAt(event->position().toPoint()).has_value());
}

void SourcesView::dropEvent(QDropEvent *event)
{
    const auto source = sourceAt(event->position().toPoint());
    if (!source)
        return;
    event->acceptProposedAction();
    Q_EMIT attachRequested(*source, event->mimeData()->urls().first().toLocalFile());
}

void SourcesView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_details->currentIndex() == 0)
        showNotes();
}

} // namespace chancery
