// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/judgements/judgements_view.h"

#include "app/views/card/card_delegate.h"
#include "app/views/copying.h"
#include "app/views/fact_menu.h"
#include "app/views/fact_tree.h"
#include "app/views/listed_objects.h"
#include "app/views/shown_objects.h"
#include "app/views/theme.h"
#include "core/analysis/fragility.h"
#include "core/cards/judgement_card.h"
#include "core/models/card_model.h"
#include "core/models/judgement_model.h"
#include "core/session/session.h"
#include "core/text/shown_text.h"
#include "core/work/job.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace chancery {

JudgementsView::JudgementsView(Session &session, QWidget *parent)
    : DossierView(session, parent)
    , m_model(new JudgementModel(this))
    , m_cardModel(new CardModel(this))
    , m_reading(new Job(this))
    , m_list(new QListView(this))
    , m_none(new QLabel(this))
    , m_head(new QLabel(this))
    , m_tree(new FactTree(this))
    , m_buttons(new QWidget(this))
{
    setAccessibleName(tr("Judgements"));
    m_list->setObjectName(u"judgements"_s);
    m_list->setAccessibleName(tr("Judgements, the key ones first"));
    m_list->setModel(m_model);
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(2);

    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(4, 4, 4, 2);
    row->setSpacing(2);
    m_new = addButton(tr("New…"), u"new-judgement-button"_s, tr("Write a new judgement"));
    m_revise = addButton(tr("Revise…"), u"revise-judgement-button"_s,
                         tr("Say it otherwise; the earlier wording is kept with its day"));
    m_confirm = addButton(tr("Still holds"), u"confirm-judgement-button"_s,
                          tr("It holds on its facts as they are now: takes the mark away"));
    m_key = addButton(tr("Key"), u"key-judgement-button"_s, tr("One of those that a reader sees first"));
    m_key->setCheckable(true);
    m_up = addButton(tr("Up"), u"judgement-up-button"_s, tr("Move it before the one above"));
    m_down = addButton(tr("Down"), u"judgement-down-button"_s, tr("Move it behind the one below"));
    row->addStretch(1);

    m_none->setWordWrap(true);
    m_none->setMargin(12);
    m_none->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_none->setText(tr("No judgement yet. “New…” writes one: what you conclude, how likely it is, with which "
                       "confidence and on which facts."));
    m_head->setObjectName(u"judgement-head"_s);
    m_head->setWordWrap(true);
    m_head->setTextFormat(Qt::RichText);
    m_head->setMargin(8);
    m_head->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_head->setAlignment(Qt::AlignTop | Qt::AlignLeft);

    m_tree->setObjectName(u"judgement-card"_s);
    m_tree->setAccessibleName(tr("What the judgement rests on, and what speaks against it"));
    m_tree->setModel(m_cardModel);
    m_tree->setItemDelegate(new CardDelegate(ObjectKind::Judgement, session, *m_cardModel, m_tree));
    m_tree->setUniformRowHeights(false);
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(14);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setEmptyText(tr("Select a judgement to see what it rests on."));
    listObjects();

    auto *left = new QWidget;
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(0);
    leftColumn->addWidget(m_buttons);
    leftColumn->addWidget(m_none);
    leftColumn->addWidget(m_list, 1);
    leftColumn->addStretch(0);
    auto *right = new QWidget;
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->setSpacing(0);
    rightColumn->addWidget(m_head);
    rightColumn->addWidget(m_tree, 1);
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->addWidget(left);
    split->addWidget(right);
    split->setSizes({360, 560});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);
    setFocusProxy(m_list);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid() && m_model->idAt(current.row()) != m_judgement)
                    this->session().select(m_model->idAt(current.row()), nullptr);
            });
    connect(m_list, &QAbstractItemView::activated, this, [this] {
        if (!m_judgement.isEmpty())
            Q_EMIT reviseRequested(m_judgement);
    });
    connect(m_tree, &QAbstractItemView::clicked, this, &JudgementsView::open);
    connect(m_tree, &FactTree::asked, this, &JudgementsView::open);
    connect(m_new, &QToolButton::clicked, this, &JudgementsView::newRequested);
    connect(m_revise, &QToolButton::clicked, this, [this] { Q_EMIT reviseRequested(m_judgement); });
    connect(m_confirm, &QToolButton::clicked, this, [this] { Q_EMIT confirmRequested(m_judgement); });
    connect(m_key, &QToolButton::clicked, this,
            [this](bool isKey) { Q_EMIT keyRequested(m_judgement, isKey); });
    connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(m_judgement, -1); });
    connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(m_judgement, 1); });
    updateButtons();
}

void JudgementsView::listObjects()
{
    addCopying(
        *m_list, [this] { return this->session().snapshot(); },
        [this](const QModelIndex &index) {
            return this->session().snapshot()->factsOf(ObjectRef(m_model->idAt(index.row())));
        });
    new ListedObjects(*m_list, [this](const QModelIndex &index) {
        return std::vector{ObjectRef(m_model->idAt(index.row()))};
    });
    addCopying(
        *m_tree, [this] { return this->session().snapshot(); },
        [this](const QModelIndex &index) {
            const CardLine *line = m_cardModel->lineAt(index);
            return line ? line->facts : std::vector<FactRow>();
        });
    new ListedObjects(*m_tree, [this](const QModelIndex &index) {
        std::vector<ObjectRef> objects;
        const CardLine *line = m_cardModel->lineAt(index);
        if (line == nullptr || m_card == nullptr)
            return objects;
        const Snapshot &snapshot = *this->session().snapshot();
        const int section = m_cardModel->sectionOf(TwoLevelModel::groupOf(index));
        if (const auto question = m_card->questionOf(section, static_cast<std::size_t>(index.row())))
            objects.emplace_back(snapshot.idAt(*question));
        for (const FactRow fact : line->facts)
            objects.emplace_back(snapshot.idAt(fact));
        return objects;
    });
    new ShownObjects(*m_head, [this](const QPoint &) {
        return m_judgement.isEmpty() ? std::vector<ObjectRef>() : std::vector{ObjectRef(m_judgement)};
    });
}

QToolButton *JudgementsView::addButton(const QString &text, const QString &name, const QString &toolTip)
{
    auto *button = new QToolButton(m_buttons);
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    m_buttons->layout()->addWidget(button);
    return button;
}

bool JudgementsView::isSparedBy(const ChangeSet &reached) const
{
    return !reached.reaches(ObjectKind::Judgement) && DossierView::isSparedBy(reached);
}

void JudgementsView::takeSnapshot()
{
    const JudgementId shown = m_judgement;
    m_model->setSnapshot(session().snapshot());
    m_none->setVisible(m_model->rowCount() == 0);
    m_list->setVisible(m_model->rowCount() > 0);
    const bool stays = !shown.isEmpty() && m_model->rowOf(shown) >= 0;
    showJudgement(stays ? shown : m_model->rowCount() == 0 ? JudgementId() : m_model->idAt(0));
}

void JudgementsView::showJudgement(const JudgementId &judgement)
{
    m_judgement = judgement;
    const int row = judgement.isEmpty() ? -1 : m_model->rowOf(judgement);
    m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row));
    showCard({});
    readHistory();
}

void JudgementsView::showCard(const QStringList &happened)
{
    const SnapshotPtr snapshot = session().snapshot();
    const auto row = m_judgement.isEmpty() ? std::nullopt : snapshot->rowOf(m_judgement);
    const bool isSame =
        m_card && m_card->judgement().id == m_judgement && goesOn(m_cardModel->snapshot(), snapshot);
    auto card = row ? std::make_unique<JudgementCard>(snapshot, *row, happened) : nullptr;
    m_card = card.get();
    m_tree->unfoldNew([&] { m_cardModel->show(snapshot, std::move(card), isSame); });
    if (!isSame)
        m_tree->expandAll();
    writeHead();
    updateButtons();
}

void JudgementsView::readHistory()
{
    if (m_card == nullptr || !m_card->state().hasMoved || !m_store)
        return;
    m_reading->start(
        [this, store = m_store(), judgement = m_card->judgement()](const Progress &) -> Job::Take {
            const auto history = store->history();
            const QStringList happened = history ? happenedSince(*history, judgement) : QStringList();
            return [this, judgement, happened] {
                if (m_card != nullptr && m_card->judgement() == judgement && !happened.isEmpty())
                    showCard(happened);
            };
        });
}

void JudgementsView::writeHead()
{
    if (m_card == nullptr) {
        m_head->clear();
        m_head->hide();
        return;
    }
    const Theme theme(palette());
    const Judgement &judgement = m_card->judgement();
    const Snapshot &snapshot = *session().snapshot();
    QStringList lesser;
    if (judgement.likelihood)
        lesser.append(tr("likelihood: %1").arg(label(*judgement.likelihood)));
    if (judgement.made)
        lesser.append(tr("made %1").arg(judgement.made->toReadable()));
    QString text = u"<p style=\"margin:0\"><b>%1</b></p>"_s.arg(asHtml(judgement.statement));
    text += u"<p style=\"margin:3px 0 0 0\">%1</p>"_s.arg(
        asHtml(tr("Confidence %1: %2").arg(label(judgement.confidence), judgement.confidenceReason)));
    const QString stands = inWords(snapshot, fragilityOf(snapshot, judgement));
    if (!stands.isEmpty())
        lesser.append(stands);
    text += u"<p style=\"margin:3px 0 0 0;color:%1\">%2</p>"_s.arg(theme.secondaryText().name(),
                                                                   asHtml(lesser.join(u" · "_s)));
    if (!judgement.note.isEmpty())
        text += u"<p style=\"margin:3px 0 0 0\"><i>%1</i></p>"_s.arg(
            asHtml(tr("Own note: %1").arg(judgement.note)));
    m_head->setText(text);
    m_head->show();
}

void JudgementsView::updateButtons()
{
    const int row = m_judgement.isEmpty() ? -1 : m_model->rowOf(m_judgement);
    const bool isThere = row >= 0;
    m_revise->setEnabled(isThere);
    m_key->setEnabled(isThere);
    m_key->setChecked(isThere && m_model->isKey(row));
    m_confirm->setEnabled(m_card != nullptr && m_card->state().hasMoved);
    m_up->setEnabled(row > 0 && m_model->isKey(row - 1) == m_model->isKey(row));
    m_down->setEnabled(isThere && row + 1 < m_model->rowCount() &&
                       m_model->isKey(row + 1) == m_model->isKey(row));
}

void JudgementsView::reflect(const Selection &selection, const QObject *by)
{
    if (selection.object && selection.object->kind == ObjectKind::Judgement &&
        selection.object->as<JudgementTag>() != m_judgement)
        showJudgement(selection.object->as<JudgementTag>());
    if (by != this && selection.object && selection.object->kind == ObjectKind::Fact && selection.leadFact)
        m_tree->setCurrentIndex(m_cardModel->indexOf(*selection.leadFact));
    m_tree->viewport()->update();
}

void JudgementsView::open(const QModelIndex &index)
{
    if (m_cardModel->isRest(index)) {
        m_cardModel->showMore(TwoLevelModel::groupOf(index));
        return;
    }
    const CardLine *line = m_cardModel->lineAt(index);
    if (line == nullptr || m_card == nullptr)
        return;
    const Snapshot &snapshot = *session().snapshot();
    const int section = m_cardModel->sectionOf(TwoLevelModel::groupOf(index));
    if (const auto question = m_card->questionOf(section, static_cast<std::size_t>(index.row()))) {
        session().select(snapshot.idAt(*question), this);
    } else if (line->facts.size() == 1) {
        session().select(snapshot.idAt(line->facts.front()), this);
    } else if (!line->facts.empty()) {
        const QPoint below = m_tree->viewport()->mapToGlobal(m_tree->visualRect(index).bottomLeft());
        popupFacts(this, snapshot, line->facts, below,
                   [this](const ObjectRef &ref) { session().select(ref, this); });
    }
}

void JudgementsView::changeEvent(QEvent *event)
{
    DossierView::changeEvent(event);
    // The colours stand in the text.
    if (event->type() == QEvent::PaletteChange)
        writeHead();
}

} // namespace chancery
