// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/event_card/event_card_view.h"

#include "app/views/card/card_delegate.h"
#include "app/views/card/card_facts.h"
#include "app/views/event_card/event_head.h"
#include "app/views/fact_menu.h"
#include "app/views/fact_tree.h"
#include "app/views/shown_objects.h"
#include "core/filter/hidden_facts.h"
#include "core/models/event_card_model.h"
#include "core/session/session.h"

#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// Of more events than these the titles are not offered while typing: the search and the palette find them.
constexpr std::uint32_t mostTitlesOffered = 20000;
/// Narrower than this the head stands above the lines, not beside them.
constexpr int headBeside = 540;

} // namespace

EventCardView::EventCardView(Session &session, QWidget *parent)
    : DossierView(session, parent)
    , m_model(new EventCardModel(this))
    , m_titles(new QStringListModel(this))
    , m_finder(new QLineEdit(this))
    , m_head(new EventHead(this))
    , m_tree(new FactTree(this))
    , m_side(new QWidget(this))
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    setAccessibleName(tr("Event"));
    m_finder->setObjectName(u"event-finder"_s);
    m_finder->setPlaceholderText(tr("Title of an event"));
    m_finder->setAccessibleName(tr("Event whose card is shown, by its title"));
    m_finder->setClearButtonEnabled(true);
    auto *completer = new QCompleter(m_titles, m_finder);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_finder->setCompleter(completer);

    m_tree->setObjectName(u"event-card"_s);
    m_tree->setAccessibleName(tr("What the dossier says of the event"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new CardDelegate(ObjectKind::Event, session, *m_model, m_tree));
    m_tree->setUniformRowHeights(false);
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(14);
    m_tree->setFrameShape(QFrame::NoFrame);
    offerFactsOfLines(*m_tree, *m_model, session);
    new ShownObjects(*m_head->viewport(), [this](const QPoint &) { return m_head->objectsMeant(); });

    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(4, 4, 4, 0);
    side->setSpacing(2);
    side->addWidget(m_finder);
    side->addWidget(m_head, 1);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_side);
    m_layout->addWidget(m_tree, 1);
    setFocusProxy(m_tree);

    connect(m_finder, &QLineEdit::returnPressed, this, &EventCardView::find);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &EventCardView::find,
            Qt::QueuedConnection);
    connect(m_head, &EventHead::objectAsked, this,
            [this](const ObjectRef &object) { this->session().select(object, nullptr); });
    connect(m_tree, &QAbstractItemView::clicked, this, &EventCardView::open);
    connect(m_tree, &FactTree::asked, this, &EventCardView::open);
    showCard(std::nullopt);
}

DossierView::Reading EventCardView::reading()
{
    return [this, facts = readingOfFacts()](const Snapshot &snapshot) {
        facts(snapshot);
        const std::uint32_t count = snapshot.count(ObjectKind::Event);
        QStringList titles;
        if (count <= mostTitlesOffered) {
            std::vector<EventRow> rows;
            for (std::uint32_t row = 0; row < count; ++row)
                rows.push_back({row});
            for (const QString &title : snapshot.titles(rows))
                titles.append(title);
            titles.removeDuplicates();
        }
        return [this, titles] { m_titles->setStringList(titles); };
    };
}

void EventCardView::takeSnapshot()
{
    // Another revision of the same dossier keeps its card, and what is folded in it.
    const auto row = session().snapshot()->rowOf(m_event);
    if (!row || m_model->card() == nullptr) {
        showCard(row);
        return;
    }
    m_tree->unfoldNew([&] { fillCard(row); });
}

void EventCardView::showCard(std::optional<EventRow> event)
{
    fillCard(event);
    m_tree->expandAll();
    m_tree->scrollToTop();
}

void EventCardView::fillCard(std::optional<EventRow> event)
{
    m_event = event ? session().snapshot()->idAt(*event) : EventId();
    m_model->show(session().snapshot(), event, testOf(session().shown()), m_clock);
    m_head->showCard(m_model->card());
    m_head->setVisible(event.has_value());
    m_tree->setEmptyText(!event ? tr("Select an event in any view, or type its title.")
                         : m_model->card()->profile().hidden > 0
                             ? tr("The filter hides every fact that concerns this event.")
                             : tr("No fact of this dossier concerns this event yet. Ctrl+Return in a "
                                  "source makes one of the sentence at the caret."));
}

void EventCardView::setClock(const std::optional<Zone> &clock)
{
    m_clock = clock;
    m_head->setClock(clock);
    if (m_model->card() != nullptr)
        m_tree->unfoldNew([this] { fillCard(session().snapshot()->rowOf(m_event)); });
}

void EventCardView::reflect(const Selection &selection, const QObject *by)
{
    const Snapshot &snapshot = *session().snapshot();
    std::optional<EventRow> wanted;
    if (selection.object && selection.object->kind == ObjectKind::Event)
        wanted = snapshot.rowOf(selection.object->as<EventTag>());
    else if (m_event.isEmpty() && !selection.events.empty())
        wanted = selection.events.front();
    if (wanted && snapshot.idAt(*wanted) != m_event)
        showCard(wanted);
    if (by != this && selection.object && selection.object->kind != ObjectKind::Event && selection.leadFact) {
        const QModelIndex line = m_model->indexOf(*selection.leadFact);
        m_tree->setCurrentIndex(line);
        if (line.isValid())
            m_tree->scrollTo(line);
    }
    m_tree->viewport()->update();
}

void EventCardView::find()
{
    const Snapshot &snapshot = *session().snapshot();
    const QString typed = m_finder->text().trimmed();
    if (typed.isEmpty() || m_titles->stringList().isEmpty())
        return;
    std::optional<EventRow> found;
    for (std::uint32_t row = 0; row < snapshot.count(ObjectKind::Event); ++row) {
        const QString title = snapshot.title(snapshot.refAt(ObjectKind::Event, row));
        if (title.compare(typed, Qt::CaseInsensitive) == 0) {
            found = EventRow{row};
            break;
        }
        if (!found && title.contains(typed, Qt::CaseInsensitive))
            found = EventRow{row};
    }
    if (!found)
        return;
    session().select(snapshot.idAt(*found), nullptr);
    showCard(*found);
    m_finder->selectAll();
}

void EventCardView::open(const QModelIndex &index)
{
    if (m_model->isRest(index)) {
        m_model->showMore(TwoLevelModel::groupOf(index));
        return;
    }
    const CardLine *line = m_model->lineAt(index);
    if (line == nullptr || line->facts.empty())
        return;
    const Snapshot &snapshot = *session().snapshot();
    if (line->facts.size() == 1) {
        session().select(snapshot.idAt(line->facts.front()), this);
        return;
    }
    const QPoint below = m_tree->viewport()->mapToGlobal(m_tree->visualRect(index).bottomLeft());
    popupFacts(this, snapshot, line->facts, below,
               [this](const ObjectRef &ref) { session().select(ref, this); });
}

void EventCardView::resizeEvent(QResizeEvent *event)
{
    DossierView::resizeEvent(event);
    fit();
}

void EventCardView::fit()
{
    const bool beside = width() >= headBeside;
    m_layout->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    if (beside) {
        m_side->setFixedWidth(std::clamp(width() / 4, 170, 280));
        m_side->setMaximumHeight(QWIDGETSIZE_MAX);
    } else {
        m_side->setMinimumWidth(0);
        m_side->setMaximumWidth(QWIDGETSIZE_MAX);
        m_side->setMaximumHeight(std::max(120, height() / 3));
    }
    // Heights follow from widths.
    m_tree->doItemsLayout();
}

} // namespace chancery
