// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/participant_card/participant_card_view.h"

#include "app/views/card/card_delegate.h"
#include "app/views/card/card_facts.h"
#include "app/views/fact_menu.h"
#include "app/views/fact_tree.h"
#include "app/views/participant_card/card_head.h"
#include "app/views/shown_objects.h"
#include "core/filter/hidden_facts.h"
#include "core/models/participant_card_model.h"
#include "core/names/participant_names.h"
#include "core/session/session.h"

#include <QCompleter>
#include <QHeaderView>
#include <QLineEdit>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// Of more participants than these the names are not offered while typing; they are found all the same.
constexpr std::uint32_t mostOffered = 20000;
/// Narrower than this the names stand above the lines, not beside them.
constexpr int sideBySide = 620;

} // namespace

ParticipantCardView::ParticipantCardView(Session &session, QWidget *parent)
    : DossierView(session, parent)
    , m_model(new ParticipantCardModel(this))
    , m_names(new QStringListModel(this))
    , m_finder(new QLineEdit(this))
    , m_head(new CardHead(this))
    , m_tree(new FactTree(this))
    , m_side(new QWidget(this))
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    setAccessibleName(tr("Participant"));
    m_finder->setObjectName(u"participant-finder"_s);
    m_finder->setPlaceholderText(tr("Name or alias"));
    m_finder->setAccessibleName(tr("Participant whose card is shown, by name or alias"));
    m_finder->setClearButtonEnabled(true);
    auto *completer = new QCompleter(m_names, m_finder);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_finder->setCompleter(completer);

    m_tree->setObjectName(u"participant-card"_s);
    m_tree->setAccessibleName(tr("What the dossier says of the participant"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new CardDelegate(ObjectKind::Participant, session, *m_model, m_tree));
    m_tree->setUniformRowHeights(false);
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(14);
    m_tree->setFrameShape(QFrame::NoFrame);
    offerFactsOfLines(*m_tree, *m_model, session);
    new ShownObjects(*m_head->viewport(), [this](const QPoint &) {
        std::vector<ObjectRef> objects;
        if (const auto hovered = m_head->participantUnderPointer())
            objects.emplace_back(this->session().snapshot()->idAt(*hovered));
        if (!m_participant.isEmpty())
            objects.emplace_back(m_participant);
        return objects;
    });

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

    connect(m_finder, &QLineEdit::returnPressed, this, &ParticipantCardView::find);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &ParticipantCardView::find,
            Qt::QueuedConnection);
    connect(m_head, &CardHead::participantAsked, this, [this](ParticipantRow row) {
        this->session().select(this->session().snapshot()->idAt(row), nullptr);
    });
    connect(m_head, &CardHead::nameAsked, this, &ParticipantCardView::openName);
    connect(m_tree, &QAbstractItemView::clicked, this, &ParticipantCardView::open);
    connect(m_tree, &FactTree::asked, this, &ParticipantCardView::open);
    showCard(std::nullopt);
}

void ParticipantCardView::takeSnapshot()
{
    const Snapshot &snapshot = *session().snapshot();
    QStringList names;
    const std::uint32_t count = snapshot.count(ObjectKind::Participant);
    for (std::uint32_t row = 0; count <= mostOffered && row < count; ++row) {
        const Participant participant = snapshot.at(ParticipantRow{row});
        names.append(participant.name);
        names.append(participant.aliases);
    }
    names.removeDuplicates();
    names.sort(Qt::CaseInsensitive);
    m_names->setStringList(names);
    // Another revision of the same dossier keeps its card.
    const auto row = snapshot.rowOf(m_participant);
    if (!row || m_model->card() == nullptr) {
        showCard(row);
        return;
    }
    m_tree->unfoldNew([&] { fillCard(row); });
}

void ParticipantCardView::showCard(std::optional<ParticipantRow> participant)
{
    fillCard(participant);
    m_tree->expandAll();
    m_tree->scrollToTop();
}

void ParticipantCardView::fillCard(std::optional<ParticipantRow> participant)
{
    m_participant = participant ? session().snapshot()->idAt(*participant) : ParticipantId();
    m_model->show(session().snapshot(), participant, testOf(session().shown()));
    m_head->showCard(m_model->card());
    m_head->setVisible(participant.has_value());
    m_tree->setEmptyText(!participant ? tr("Select a participant, or type a name.")
                         : m_model->card()->profile().hidden > 0
                             ? tr("The filter hides every fact that concerns this participant.")
                             : tr("No fact of this dossier concerns this participant."));
}

void ParticipantCardView::reflect(const Selection &selection, const QObject *by)
{
    const Snapshot &snapshot = *session().snapshot();
    std::optional<ParticipantRow> wanted;
    if (selection.object && selection.object->kind == ObjectKind::Participant)
        wanted = snapshot.rowOf(selection.object->as<ParticipantTag>());
    else if (m_participant.isEmpty() && !selection.participants.empty())
        wanted = selection.participants.front();
    if (wanted && snapshot.idAt(*wanted) != m_participant)
        showCard(wanted);
    if (by != this && selection.object && selection.object->kind != ObjectKind::Participant &&
        selection.leadFact) {
        const QModelIndex line = m_model->indexOf(*selection.leadFact);
        if (line.isValid()) {
            m_tree->setCurrentIndex(line);
            m_tree->scrollTo(line);
        } else {
            m_tree->setCurrentIndex({});
        }
    }
    m_tree->viewport()->update();
}

void ParticipantCardView::find()
{
    const std::vector<ParticipantRow> called = participantsCalled(*session().snapshot(), m_finder->text());
    if (called.empty())
        return;
    session().select(session().snapshot()->idAt(called.front()), nullptr);
    showCard(called.front());
    m_finder->selectAll();
}

void ParticipantCardView::open(const QModelIndex &index)
{
    if (m_model->isRest(index)) {
        const int group = TwoLevelModel::groupOf(index);
        m_model->showMore(group);
        return;
    }
    const CardLine *line = m_model->lineAt(index);
    if (line == nullptr)
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

void ParticipantCardView::openName(const QString &name)
{
    if (m_model->card() == nullptr)
        return;
    const Snapshot &snapshot = *session().snapshot();
    if (const auto passage = passageNaming(snapshot, m_model->card()->profile().participant, name))
        session().select(snapshot.idAt(*passage), this);
}

void ParticipantCardView::resizeEvent(QResizeEvent *event)
{
    DossierView::resizeEvent(event);
    fit();
}

void ParticipantCardView::fit()
{
    const bool beside = width() >= sideBySide;
    m_layout->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    if (beside) {
        m_side->setFixedWidth(std::clamp(width() / 4, 190, 280));
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
