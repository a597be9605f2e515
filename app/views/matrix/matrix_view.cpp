// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/matrix/matrix_view.h"

#include "app/views/copying.h"
#include "app/views/elided_label.h"
#include "app/views/fact_menu.h"
#include "app/views/head_dragging.h"
#include "app/views/listed_objects.h"
#include "app/views/matrix/event_header.h"
#include "app/views/matrix/matrix_delegate.h"
#include "app/views/matrix/matrix_table.h"
#include "app/views/matrix/participant_header.h"
#include "app/views/matrix/role_legend.h"
#include "app/views/shown_objects.h"
#include "core/analysis/company.h"
#include "core/domain/counted.h"
#include "core/domain/plural.h"
#include "core/models/participant_matrix_model.h"
#include "core/session/session.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace chancery {

MatrixView::MatrixView(Session &session, QWidget *parent)
    : DossierView(session, parent)
    , m_model(new ParticipantMatrixModel({}, this))
    , m_table(new MatrixTable(this))
    , m_events(new EventHeader(session, *m_model, m_table))
    , m_participants(new ParticipantHeader(session, *m_model, m_table))
{
    setAccessibleName(tr("Participants and events"));
    m_model->setOrder(MatrixOrder::Events);
    m_table->setObjectName(u"matrix"_s);
    m_table->setAccessibleName(tr("Participants by events"));
    m_table->setAccessibleDescription(
        tr("Arrow keys walk the cells, Ctrl with an arrow leaps to the next role; Enter opens the fact, "
           "Shift+Enter the participant, Ctrl+Enter the event; plus and minus unfold and fold a row."));
    m_table->setHorizontalHeader(m_events);
    m_table->setVerticalHeader(m_participants);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new MatrixDelegate(session, *m_model, m_table));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    addCopying(
        *m_table, [this] { return m_model->snapshot(); },
        [this](const QModelIndex &index) { return m_model->factsOf(index); });
    showObjects();
    m_events->setAccessibleName(tr("Events"));
    m_participants->setAccessibleName(tr("Participants"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeToolBar());
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);

    connect(m_table, &QTableView::clicked, this, &MatrixView::openFacts);
    connect(m_table, &MatrixTable::factsAsked, this, &MatrixView::openFacts);
    connect(m_table, &MatrixTable::rowAsked, this, &MatrixView::openRow);
    connect(m_table, &MatrixTable::columnAsked, this, &MatrixView::openColumn);
    connect(m_table, &MatrixTable::foldAsked, m_model, &ParticipantMatrixModel::setFolded);
    connect(m_table, &QWidget::customContextMenuRequested, this, &MatrixView::openContextMenu);
    connect(m_events, &QHeaderView::sectionClicked, this, &MatrixView::openColumn);
    connect(m_participants, &QHeaderView::sectionClicked, this, &MatrixView::openRow);
    describe();
}

void MatrixView::showObjects()
{
    const auto eventOf = [this](int column) {
        return column < 0 || column >= m_model->columnCount()
                   ? std::vector<ObjectRef>()
                   : std::vector{ObjectRef(m_model->snapshot()->idAt(m_model->eventAt(column)))};
    };
    const auto participantOf = [this](int row) {
        const auto participant = row < 0 ? std::nullopt : m_model->rowAt(row).participant;
        return participant ? std::vector{ObjectRef(m_model->snapshot()->idAt(*participant))}
                           : std::vector<ObjectRef>();
    };
    new ShownObjects(*m_events->viewport(), [this, eventOf](const QPoint &place) {
        return eventOf(m_events->logicalIndexAt(place));
    });
    new ShownObjects(*m_participants->viewport(), [this, participantOf](const QPoint &place) {
        return participantOf(m_participants->logicalIndexAt(place));
    });
    for (QHeaderView *head :
         {static_cast<QHeaderView *>(m_events), static_cast<QHeaderView *>(m_participants)})
        letHeadsBeDragged(*head, [this] { return m_model->snapshot(); });
    // A cell stands for its own facts, and where it has none for nothing; its menu has row and column too.
    new ListedObjects(*m_table, [this](const QModelIndex &index) {
        std::vector<ObjectRef> facts;
        for (const Participation &part : m_model->cell(index).own)
            facts.emplace_back(m_model->snapshot()->idAt(part.fact));
        return facts;
    });
    m_objects = new ShownObjects(
        *m_table->viewport(),
        [this, eventOf, participantOf](const QPoint &place) {
            const QModelIndex index = m_table->indexAt(place);
            std::vector<ObjectRef> objects = participantOf(index.row());
            for (const ObjectRef &event : eventOf(index.column()))
                objects.push_back(event);
            return objects;
        },
        ShownObjects::Menu::IsOfWidget);
}

QWidget *MatrixView::makeToolBar()
{
    auto *bar = new QWidget(this);
    // Two halves, side by side where there is room for both, else below each other: no word is cut off.
    m_halves = new QBoxLayout(QBoxLayout::LeftToRight, bar);
    m_halves->setContentsMargins(4, 3, 4, 3);
    auto *which = new QHBoxLayout;
    auto *how = new QHBoxLayout;
    m_halves->addLayout(which, 2);
    m_halves->addLayout(how, 3);
    m_filter = new QLineEdit(bar);
    m_filter->setPlaceholderText(tr("Filter participants"));
    m_filter->setAccessibleName(tr("Filter participants"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(120);
    m_filter->setMaximumWidth(220);
    m_order = new QComboBox(bar);
    m_order->setAccessibleName(tr("Order of participants"));
    m_order->setToolTip(tr("Order of participants"));
    m_order->addItem(tr("By number of events"), static_cast<int>(MatrixOrder::Events));
    m_order->addItem(tr("By name"), static_cast<int>(MatrixOrder::Name));
    m_order->addItem(tr("By first appearance"), static_cast<int>(MatrixOrder::FirstAppearance));
    m_order->addItem(tr("By company kept"), static_cast<int>(MatrixOrder::Company));
    m_grouped = new QCheckBox(tr("G&rouped"), bar);
    m_grouped->setToolTip(tr("Put persons under the state or organisation they belong to"));
    m_grouped->setChecked(true);
    m_together = new QCheckBox(tr("Together &with selection"), bar);
    m_together->setObjectName(u"together"_s);
    m_together->setToolTip(tr("Show only who was there together with the selected participant, or at the "
                              "selected event"));
    auto *legend = new QToolButton(bar);
    legend->setText(tr("&Legend"));
    legend->setAccessibleName(tr("Legend"));
    legend->setAutoRaise(true);
    m_summary = new ElidedLabel(bar); // half a number would be another one
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_summary->setAlignment(Qt::AlignRight | Qt::AlignVCenter);

    which->addWidget(m_filter, 1);
    which->addWidget(m_order);
    how->addWidget(m_grouped);
    how->addWidget(m_together);
    how->addWidget(m_summary, 1);
    how->addWidget(legend);
    const QMargins around = m_halves->contentsMargins();
    bar->setMinimumWidth(std::max(which->minimumSize().width(), how->minimumSize().width()) + around.left() +
                         around.right());

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setFilter(text);
        describe();
    });
    connect(m_order, &QComboBox::currentIndexChanged, this,
            [this] { m_model->setOrder(static_cast<MatrixOrder>(m_order->currentData().toInt())); });
    connect(m_grouped, &QCheckBox::toggled, this, [this](bool on) { m_model->setGrouped(on); });
    connect(m_together, &QCheckBox::toggled, this, &MatrixView::narrow);
    connect(legend, &QToolButton::clicked, this, [this, legend] {
        auto *popup = new RoleLegend(this);
        popup->setAttribute(Qt::WA_DeleteOnClose);
        popup->adjustSize();
        const QPoint corner = legend->mapToGlobal(QPoint(legend->width() - popup->width(), legend->height()));
        popup->move(corner);
        popup->show();
    });
    return bar;
}

void MatrixView::showEvent(QShowEvent *event)
{
    DossierView::showEvent(event);
    fitHeaders();
}

void MatrixView::resizeEvent(QResizeEvent *event)
{
    DossierView::resizeEvent(event);
    fitHeaders();
}

void MatrixView::fitHeaders()
{
    int needed =
        m_halves->spacing() + m_halves->contentsMargins().left() + m_halves->contentsMargins().right();
    for (int i = 0; i < m_halves->count(); ++i)
        needed += m_halves->itemAt(i)->minimumSize().width();
    m_halves->setDirection(width() < needed ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // Texts are read in the heads, facts in the cells: neither may crowd out the other in a low dock.
    m_events->setHeight(std::clamp(height() * 2 / 5, 80, 150));
    m_participants->setWidth(std::clamp(width() * 3 / 10, 130, 260));
}

DossierView::Reading MatrixView::reading()
{
    return [](const Snapshot &snapshot) {
        static_cast<void>(snapshot.facts());
        static_cast<void>(snapshot.participations());
        return std::function<void()>();
    };
}

void MatrixView::takeSnapshot()
{
    const bool stays = goesOn(m_model->snapshot(), session().snapshot());
    m_model->setSnapshot(session().snapshot());
    m_model->setShown(session().shown());
    if (!stays)
        showOpening();
    narrow();
}

void MatrixView::showOpening()
{
    // The dossier's own period comes before its background.
    const auto &period = session().snapshot()->info().period;
    if (!period || !period->earliest())
        return;
    const CivilSecond begin = period->earliest()->daysSinceEpoch * secondsPerDay;
    const EventColumns &events = session().snapshot()->events();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const EventRow event = m_model->eventAt(column);
        if (event.value < events.dated && events.begin[event.value] >= begin) {
            m_table->scrollTo(m_model->index(0, column), QAbstractItemView::PositionAtTop);
            m_table->horizontalScrollBar()->setValue(m_events->sectionPosition(column));
            return;
        }
    }
}

void MatrixView::describe()
{
    int participants = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        participants += m_model->rowAt(row).participant ? 1 : 0;
    m_summary->setText(
        tr("%1, %2").arg(counted(static_cast<std::uint64_t>(participants), ObjectKind::Participant),
                         counted(static_cast<std::uint64_t>(m_model->columnCount()), ObjectKind::Event)));
    const int without = m_model->participantsWithoutEvents();
    m_summary->setToolTip(plural(
        "chancery::MatrixView", "%Ln participant of the dossier has a part in no event and is not shown",
        "%Ln participants of the dossier have a part in no event and are not shown", without));
    m_table->setEmptyText(m_together->isChecked() ? tr("Nobody is reported as present there.")
                          : !m_filter->text().isEmpty()
                              ? tr("No participant in an event is called so.")
                              : tr("Nobody has a part in an event of this dossier."));
}

void MatrixView::reflect(const Selection &selection, const QObject *by)
{
    if (by != this) {
        narrow();
        reveal(selection);
    }
    m_table->viewport()->update();
    m_events->viewport()->update();
    m_participants->viewport()->update();
}

void MatrixView::narrow()
{
    const Selection &selection = session().selection();
    if (!m_together->isChecked() || selection.isEmpty()) {
        m_model->setOnly({});
    } else {
        // Of a person everyone met; of anything else those who were at its events.
        const bool person = selection.object->kind == ObjectKind::Participant;
        const Snapshot &snapshot = *session().snapshot();
        const auto event = selection.object->kind == ObjectKind::Event
                               ? snapshot.rowOf(selection.object->as<EventTag>())
                               : std::nullopt;
        // An event is asked for itself, not for those that its facts name besides.
        const std::vector<EventRow> events = event ? std::vector{*event} : selection.events;
        const auto company =
            person ? companyOf(snapshot, selection.participants, {}) : companyOf(snapshot, {}, events);
        m_model->setOnly(ParticipantMatrixModel::Only{company.participants, company.events, event});
    }
    describe();
}

void MatrixView::reveal(const Selection &selection)
{
    if (selection.isEmpty())
        return;
    // The cell of the lead fact where it is one, else the first column and row that have to do with it.
    std::optional<int> row;
    std::optional<int> column;
    const Snapshot &snapshot = *session().snapshot();
    // The fact itself: to know its kind by the columns of all facts would have a first selection wait for
    // them.
    const auto lead = selection.leadFact ? std::optional(snapshot.at(*selection.leadFact)) : std::nullopt;
    if (const auto *part = lead ? std::get_if<ParticipationPayload>(&lead->payload) : nullptr) {
        if (const auto participant = snapshot.rowOf(part->participant))
            row = m_model->rowOf(*participant);
        if (const auto event = snapshot.rowOf(part->event))
            column = m_model->columnOf(*event);
    }
    if (const auto selected = snapshot.rowOf(*selection.object)) {
        if (selection.object->kind == ObjectKind::Event)
            column = m_model->columnOf({*selected});
        else if (selection.object->kind == ObjectKind::Participant)
            row = m_model->rowOf({*selected});
    }
    for (const EventRow event : selection.events) {
        if (!column)
            column = m_model->columnOf(event);
    }
    // Of the rows it has to do with, the topmost that has a part in that event.
    if (!row) {
        std::optional<int> anyRow;
        for (const ParticipantRow participant : selection.participants) {
            const auto candidate = m_model->rowOf(participant);
            if (!candidate)
                continue;
            const bool there = column && !m_model->cell(m_model->index(*candidate, *column)).isEmpty();
            std::optional<int> &best = there ? row : anyRow;
            best = best ? std::min(*best, *candidate) : *candidate;
        }
        if (!row)
            row = anyRow;
    }
    if (!row && !column)
        return;
    const QModelIndex current = m_table->currentIndex();
    const QModelIndex target = m_model->index(row.value_or(std::max(0, current.row())),
                                              column.value_or(std::max(0, current.column())));
    if (target.isValid()) {
        m_table->setCurrentIndex(target);
        m_table->scrollTo(target);
    }
}

void MatrixView::openFacts(const QModelIndex &index)
{
    const std::vector<FactRow> facts = m_model->factsOf(index);
    if (facts.empty())
        return;
    const Snapshot &snapshot = *session().snapshot();
    if (facts.size() == 1) {
        session().select(snapshot.idAt(facts.front()), this);
        return;
    }
    const QPoint below = m_table->viewport()->mapToGlobal(m_table->visualRect(index).bottomLeft());
    popupFacts(this, snapshot, facts, below, [this](const ObjectRef &ref) { session().select(ref, this); });
}

void MatrixView::openRow(int row)
{
    if (const auto participant = m_model->rowAt(row).participant)
        session().select(session().snapshot()->idAt(*participant), this);
    else
        m_model->setFolded(row, !m_model->rowAt(row).folded);
}

void MatrixView::openColumn(int column)
{
    session().select(session().snapshot()->idAt(m_model->eventAt(column)), this);
}

void MatrixView::openContextMenu(const QPoint &at)
{
    const QModelIndex index = m_table->indexAt(at);
    if (!index.isValid())
        return;
    const QPersistentModelIndex cell(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *facts = menu->addAction(tr("Open the &fact"), this, [this, cell] { openFacts(cell); });
    facts->setEnabled(!m_model->cell(index).isEmpty());
    facts->setShortcut(Qt::Key_Return);
    QAction *participant =
        menu->addAction(tr("Select the &participant"), this, [this, cell] { openRow(cell.row()); });
    participant->setEnabled(m_model->rowAt(index.row()).participant.has_value());
    participant->setShortcut(Qt::SHIFT | Qt::Key_Return);
    QAction *event =
        menu->addAction(tr("Select the &event"), this, [this, cell] { openColumn(cell.column()); });
    event->setShortcut(Qt::CTRL | Qt::Key_Return);
    menu->addSeparator();
    menu->addActions(m_table->actions());
    m_objects->offer(*menu, m_objects->at(at));
    menu->addSeparator();
    menu->addAction(tr("F&old all"), this, [this] { m_model->setAllFolded(true); });
    menu->addAction(tr("&Unfold all"), this, [this] { m_model->setAllFolded(false); });
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

} // namespace chancery
