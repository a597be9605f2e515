// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/disagreements/disagreements_view.h"

#include "app/views/copying.h"
#include "app/views/disagreements/disagreement_delegate.h"
#include "app/views/disagreements/side_delegate.h"
#include "app/views/elided_label.h"
#include "app/views/fact_tree.h"
#include "app/views/listed_objects.h"
#include "core/domain/plural.h"
#include "core/filter/hidden_facts.h"
#include "core/models/disagreement_model.h"
#include "core/models/disagreement_side_model.h"
#include "core/session/session.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr std::array kinds{DisagreementKind::Contradiction, DisagreementKind::Denial,
                           DisagreementKind::Difference, DisagreementKind::Update,
                           DisagreementKind::Precision};
constexpr std::array aspects{ConflictAspect::Figure,   ConflictAspect::Date,      ConflictAspect::Place,
                             ConflictAspect::State,    ConflictAspect::Role,      ConflictAspect::Position,
                             ConflictAspect::Answer,   ConflictAspect::Condition, ConflictAspect::Assertion,
                             ConflictAspect::Statement};

/// Reports of which one says more closely what the other does agree.
bool isDisagreement(const Disagreement &each)
{
    return each.kind != DisagreementKind::Precision;
}

} // namespace

DisagreementsView::DisagreementsView(Session &session, QWidget *parent)
    : DossierView(session, parent)
    , m_model(new DisagreementModel(this))
    , m_sides(new DisagreementSideModel(this))
    , m_list(new FactTree(this))
    , m_sideTree(new FactTree(this))
{
    setAccessibleName(tr("Disagreements"));
    makeList();
    makeSides();

    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_sideTree);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 9);
    m_splitter->setStretchFactor(1, 10);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeToolBar());
    layout->addWidget(m_splitter, 1);
    setFocusProxy(m_list);
    connect(m_splitter, &QSplitter::splitterMoved, this, &DisagreementsView::fitColumns);
    narrow();
}

void DisagreementsView::makeList()
{
    m_list->setObjectName(u"disagreements"_s);
    m_list->setAccessibleName(tr("What the reports disagree on"));
    m_list->setEmptyText(tr("The reports of this dossier do not disagree."));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new DisagreementDelegate(m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    addCopying(
        *m_list, [this] { return session().snapshot(); },
        [this](const QModelIndex &index) { return factsOfSides(index.row()); });
    new ListedObjects(*m_list, [this](const QModelIndex &index) {
        std::vector<ObjectRef> facts;
        for (const FactRow fact : factsOfSides(index.row()))
            facts.emplace_back(session().snapshot()->idAt(fact));
        return facts;
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DisagreementsView::choose);
    connect(m_list, &QAbstractItemView::clicked, this, &DisagreementsView::openChosen);
    connect(m_list, &FactTree::asked, this, &DisagreementsView::openChosen);
}

std::vector<FactRow> DisagreementsView::factsOfSides(int row) const
{
    std::vector<FactRow> facts;
    for (const DisagreementSide &side : m_model->at(row).sides)
        facts.insert(facts.end(), side.facts.begin(), side.facts.end());
    return facts;
}

void DisagreementsView::makeSides()
{
    m_sideTree->setObjectName(u"sides"_s);
    m_sideTree->setAccessibleName(tr("Sides of the chosen disagreement, with their sentences"));
    m_sideTree->setEmptyText(tr("Choose a disagreement to read its sides."));
    m_sideTree->setModel(m_sides);
    m_sideTree->setItemDelegate(new SideDelegate(session(), *m_sides, m_sideTree));
    m_sideTree->setUniformRowHeights(false);
    // One column: source, reliability and date stand under the words, which so have the width.
    m_sideTree->setHeaderHidden(true);
    for (int column = 1; column < DisagreementSideModel::ColumnCount; ++column)
        m_sideTree->setColumnHidden(column, true);
    addCopying(
        *m_sideTree, [this] { return session().snapshot(); },
        [this](const QModelIndex &index) {
            if (TwoLevelModel::isGroup(index))
                return m_sides->sideAt(TwoLevelModel::groupOf(index)).facts;
            const auto fact = m_sides->factAt(index);
            return fact ? std::vector{*fact} : std::vector<FactRow>();
        });
    new ListedObjects(*m_sideTree,
                      [this](const QModelIndex &index) { return std::vector{m_sides->objectAt(index)}; });
    connect(m_sideTree, &QAbstractItemView::clicked, this, &DisagreementsView::openSentence);
    connect(m_sideTree, &FactTree::asked, this, &DisagreementsView::openSentence);
}

QWidget *DisagreementsView::makeToolBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(4, 3, 4, 3);
    m_kind = new QComboBox(bar);
    m_kind->setAccessibleName(tr("Kind of disagreement"));
    m_about = new QComboBox(bar);
    m_about->setAccessibleName(tr("What the disagreement is on"));
    m_about->addItem(tr("On anything"));
    for (const ConflictAspect aspect : aspects)
        m_about->addItem(label(aspect), static_cast<int>(aspect));
    m_summary = new ElidedLabel(bar);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    fillKinds();
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    layout->addWidget(m_kind);
    layout->addWidget(m_about);
    layout->addWidget(m_summary, 1);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &DisagreementsView::narrow);
    connect(m_about, &QComboBox::currentIndexChanged, this, &DisagreementsView::narrow);
    return bar;
}

void DisagreementsView::fillKinds()
{
    const QSignalBlocker quiet(m_kind);
    const int chosen = std::max(0, m_kind->currentIndex());
    m_kind->clear();
    int all = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        all += isLeft(row) && isDisagreement(m_model->at(row)) ? 1 : 0;
    m_kind->addItem(tr("All kinds (%1)").arg(all));
    for (const DisagreementKind kind : kinds) {
        int count = 0;
        for (int row = 0; row < m_model->rowCount(); ++row)
            count += m_model->at(row).kind == kind && isLeft(row) ? 1 : 0;
        m_kind->addItem(tr("%1 (%2)").arg(label(kind)).arg(count), static_cast<int>(kind));
        m_kind->setItemData(m_kind->count() - 1, explanation(kind), Qt::ToolTipRole);
    }
    m_kind->setCurrentIndex(chosen);
}

void DisagreementsView::showEvent(QShowEvent *event)
{
    DossierView::showEvent(event);
    fitColumns();
}

void DisagreementsView::resizeEvent(QResizeEvent *event)
{
    DossierView::resizeEvent(event);
    fitColumns();
}

void DisagreementsView::fitColumns()
{
    const int unit = fontMetrics().averageCharWidth();
    const int width = m_list->viewport()->width();
    const int kind =
        fontMetrics().horizontalAdvance(u"≠ "_s + label(DisagreementKind::Contradiction)) + 3 * unit;
    const int about = fontMetrics().horizontalAdvance(label(ConflictAspect::Statement)) + 4 * unit;
    // What it is on and what the sides say come in where there is room; a tooltip and the sides tell it, too.
    const bool isWide = width >= kind + about + 70 * unit;
    m_list->setColumnHidden(DisagreementModel::About, !isWide);
    m_list->setColumnHidden(DisagreementModel::Sides, !isWide);
    const int rest = width - kind - (isWide ? about : 0);
    m_list->setColumnWidth(DisagreementModel::Kind, kind);
    m_list->setColumnWidth(DisagreementModel::About, about);
    m_list->setColumnWidth(DisagreementModel::Subject, isWide ? rest * 11 / 20 : rest);
    m_list->setColumnWidth(DisagreementModel::Sides, rest - rest * 11 / 20);
    fitSides();
}

void DisagreementsView::fitSides()
{
    m_sideTree->setColumnWidth(DisagreementSideModel::Words, m_sideTree->viewport()->width());
    // Heights follow from widths.
    m_sideTree->doItemsLayout();
}

DossierView::Reading DisagreementsView::reading()
{
    return [this](const Snapshot &snapshot) {
        return [this, all = findDisagreementsAndPrecisions(snapshot)] { m_all = all; };
    };
}

void DisagreementsView::takeSnapshot()
{
    const SnapshotPtr &snapshot = session().snapshot();
    const bool advances = m_model->snapshot() != snapshot && goesOn(m_model->snapshot(), snapshot);
    if (!advances)
        m_sides->show({}, std::nullopt);
    if (m_model->snapshot() != snapshot)
        m_model->show(snapshot, m_all);
    else
        m_list->setCurrentIndex({});
    fillKinds();
    narrow();
    if (advances)
        choose(m_list->currentIndex());
}

bool DisagreementsView::isLeft(int row) const
{
    const FilterResultPtr &left = session().shown();
    const auto &sides = m_model->at(row).sides;
    return !left || std::any_of(sides.begin(), sides.end(), [&left](const DisagreementSide &side) {
        return std::any_of(side.facts.begin(), side.facts.end(),
                           [&left](FactRow fact) { return left->shows(fact); });
    });
}

void DisagreementsView::narrow()
{
    const QVariant kind = m_kind->currentData();
    const QVariant about = m_about->currentData();
    int shown = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const Disagreement &each = m_model->at(row);
        const bool isOfKind =
            kind.isValid() ? static_cast<int>(each.kind) == kind.toInt() : isDisagreement(each);
        const bool fits =
            isLeft(row) && isOfKind && (!about.isValid() || static_cast<int>(each.about) == about.toInt());
        m_list->setRowHidden(row, {}, !fits);
        shown += fits ? 1 : 0;
    }
    const QString means =
        kind.isValid() ? u" · "_s + explanation(static_cast<DisagreementKind>(kind.toInt())) : QString();
    const bool agree = kind.isValid() && kind.toInt() == static_cast<int>(DisagreementKind::Precision);
    m_summary->setText(
        (agree ? tr("%1 in agreement").arg(shown)
               : plural("chancery::DisagreementsView", "%Ln disagreement", "%Ln disagreements", shown)) +
        means);
    const QModelIndex current = m_list->currentIndex();
    if (current.isValid() && m_list->isRowHidden(current.row(), {}))
        m_list->setCurrentIndex({});
}

void DisagreementsView::choose(const QModelIndex &index)
{
    m_sideTree->unfoldNew([&] {
        if (index.isValid())
            m_sides->show(session().snapshot(), m_model->at(index.row()), testOf(session().shown()));
        else
            m_sides->show({}, std::nullopt);
    });
    fitSides();
}

void DisagreementsView::openChosen(const QModelIndex &index)
{
    if (index.isValid() && m_sides->rowCount() > 0)
        session().select(m_sides->objectAt(m_sides->index(0, 0)), this);
}

void DisagreementsView::openSentence(const QModelIndex &index)
{
    if (index.isValid())
        session().select(m_sides->objectAt(index), this);
}

void DisagreementsView::reflect(const Selection &selection, const QObject *by)
{
    if (by != this && selection.object) {
        std::optional<int> row;
        const bool isFact = selection.object->kind == ObjectKind::Fact && selection.leadFact;
        // The one that is shown stays where it has the fact, too.
        if (isFact && m_sides->indexOf(*selection.leadFact).isValid())
            row = m_list->currentIndex().row();
        else
            row = isFact ? m_model->rowOf(*selection.leadFact) : m_model->rowOf(*selection.object);
        // What reports say more or less closely is shown to who asks for it.
        if (row && *row >= 0 && !isDisagreement(m_model->at(*row)) && m_list->isRowHidden(*row, {}))
            row.reset();
        if (row) {
            if (m_list->isRowHidden(*row, {})) {
                m_kind->setCurrentIndex(0);
                m_about->setCurrentIndex(0);
            }
            m_list->setCurrentIndex(m_model->index(*row, 0));
            m_list->scrollTo(m_model->index(*row, 0));
        }
        if (row && isFact) {
            const QModelIndex sentence = m_sides->indexOf(*selection.leadFact);
            m_sideTree->setCurrentIndex(sentence);
            m_sideTree->scrollTo(sentence);
        }
    }
    m_sideTree->viewport()->update();
}

} // namespace chancery
