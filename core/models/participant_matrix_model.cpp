// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/participant_matrix_model.h"

#include "core/analysis/event_dates.h"
#include "core/analysis/fact_evidence.h"
#include "core/domain/counted.h"
#include "core/filter/hidden_facts.h"
#include "core/models/reconcile.h"
#include "core/names/roots_in_words.h"
#include "core/names/short_date.h"
#include "core/text/search_words.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace chancery {

QString roleLetter(Role role)
{
    switch (role) {
    case Role::Host:
        return ParticipantMatrixModel::tr("H", "letter of the role host");
    case Role::Chair:
        return ParticipantMatrixModel::tr("C", "letter of the role chair");
    case Role::Attended:
        return ParticipantMatrixModel::tr("A", "letter of the role attended");
    case Role::Signatory:
        return ParticipantMatrixModel::tr("S", "letter of the role signatory");
    case Role::Invited:
        return ParticipantMatrixModel::tr("I", "letter of the role invited");
    case Role::Expected:
        return ParticipantMatrixModel::tr("E", "letter of the role expected");
    case Role::Absent:
        return ParticipantMatrixModel::tr("–", "sign of the role absent");
    case Role::Mentioned:
        return ParticipantMatrixModel::tr("m", "letter of the role mentioned");
    case Role::Speaker:
        return ParticipantMatrixModel::tr("Sp", "letters of the role speaker");
    case Role::Author:
        return ParticipantMatrixModel::tr("Au", "letters of the role author");
    case Role::Actor:
        return ParticipantMatrixModel::tr("Ac", "letters of the role actor");
    case Role::Mediator:
        return ParticipantMatrixModel::tr("M", "letter of the role mediator");
    case Role::Head:
        return ParticipantMatrixModel::tr("D", "letter of the role head of delegation");
    case Role::Party:
        return ParticipantMatrixModel::tr("P", "letter of the role party");
    }
    return {};
}

ParticipantMatrixModel::ParticipantMatrixModel(SnapshotPtr snapshot, QObject *parent)
    : KeptRows(parent)
    , m_snapshot(std::move(snapshot))
{
    build();
}

void ParticipantMatrixModel::setSnapshot(SnapshotPtr snapshot)
{
    const bool stays = goesOn(m_snapshot, snapshot);
    refill(stays, [&] {
        m_shown.reset();
        const SnapshotPtr before = std::exchange(m_snapshot, std::move(snapshot));
        // Rows of the former snapshot mean nothing in this one.
        m_only.reset();
        const std::unique_ptr<MatrixRows> tree = std::exchange(m_tree, nullptr);
        build();
        if (stays && tree)
            goOnFolding(*before, *tree);
    });
}

void ParticipantMatrixModel::goOnFolding(const Snapshot &before, const MatrixRows &tree)
{
    bool folds = false;
    for (std::int32_t number = 0; number < tree.count(); ++number) {
        const MatrixRows::Node &node = tree.node(number);
        if (!node.folded)
            continue;
        const auto row =
            node.participant
                ? m_snapshot->rowOfNumber(ObjectKind::Participant,
                                          before.numberAt(ObjectKind::Participant, node.participant->value))
                : std::nullopt;
        for (std::int32_t next = 0; next < m_tree->count(); ++next) {
            const MatrixRows::Node &other = m_tree->node(next);
            const bool same = node.participant ? row && other.participant == ParticipantRow{*row}
                                               : !other.participant && other.kind == node.kind;
            if (same && !other.children.empty()) {
                m_tree->setFolded(next, true);
                folds = true;
            }
        }
    }
    if (folds)
        placeRows();
}

RowKey ParticipantMatrixModel::keyOf(const QModelIndex &index) const
{
    const MatrixRows::Node &node = rowAt(index.row());
    if (node.participant)
        return {keyOfRow(*m_snapshot, *node.participant), 0};
    return {0, static_cast<std::uint64_t>(node.kind) + 1};
}

RowKey ParticipantMatrixModel::keyOfColumn(int column) const
{
    return {keyOfRow(*m_snapshot, eventAt(column)), 0};
}

void ParticipantMatrixModel::build()
{
    m_roots.clear();
    m_events.clear();
    m_rows.clear();
    m_columns.clear();
    m_rowOfNode.clear();
    m_without = 0;
    m_tree.reset();
    if (!m_snapshot)
        return;
    const std::vector<Participation> &all = m_snapshot->participations();
    for (std::uint32_t i = 0; i < all.size(); ++i) {
        if (i == 0 || all[i - 1].event != all[i].event)
            m_events.push_back({all[i].event, i});
    }
    findLeft();
    m_tree = std::make_unique<MatrixRows>(m_snapshot, m_grouped);
    if (m_order != MatrixOrder::Name)
        m_tree->order(m_order);
    if (m_only && m_only->at)
        m_tree->orderByPart(*m_only->at);
    int shown = 0;
    for (std::int32_t number = 0; number < m_tree->count(); ++number)
        shown += m_tree->node(number).events > 0 ? 1 : 0;
    m_without = static_cast<int>(m_snapshot->count(ObjectKind::Participant)) - shown;
    m_columns = wantedColumns();
    placeRows();
}

void ParticipantMatrixModel::placeRows()
{
    m_rows = wantedRows();
    m_rowOfNode.assign(static_cast<std::size_t>(m_tree->count()), -1);
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        m_rowOfNode[static_cast<std::size_t>(m_rows[row])] = static_cast<int>(row);
}

void ParticipantMatrixModel::findLeft()
{
    m_left.clear();
    m_leftBegin.clear();
    m_roots.clear();
    for (std::uint32_t place = 0; m_shown && place < m_events.size(); ++place) {
        m_leftBegin.push_back(static_cast<std::uint32_t>(m_left.size()));
        for (const Participation &part : allParts(place)) {
            if (m_shown->shows(part.fact))
                m_left.push_back(part);
        }
    }
    m_leftBegin.push_back(static_cast<std::uint32_t>(m_left.size()));
}

std::vector<std::int32_t> ParticipantMatrixModel::wantedRows() const
{
    if (!m_tree)
        return {};
    if (!m_shown)
        return m_tree->visible(m_filter, m_only ? &m_only->participants : nullptr);
    std::vector<ParticipantRow> left;
    for (const Participation &part : m_left) {
        if (!m_only ||
            std::binary_search(m_only->participants.begin(), m_only->participants.end(), part.participant))
            left.push_back(part.participant);
    }
    std::sort(left.begin(), left.end());
    left.erase(std::unique(left.begin(), left.end()), left.end());
    return m_tree->visible(m_filter, &left);
}

std::vector<std::uint32_t> ParticipantMatrixModel::wantedColumns() const
{
    std::vector<std::uint32_t> columns;
    for (std::uint32_t i = 0; i < m_events.size(); ++i) {
        const EventRow event = m_events[i].event;
        if (m_shown && m_leftBegin[i] == m_leftBegin[i + 1])
            continue;
        if (!m_only || std::binary_search(m_only->events.begin(), m_only->events.end(), event))
            columns.push_back(i);
    }
    return columns;
}

void ParticipantMatrixModel::updateRows()
{
    // A cell must not change while rows come and go around it.
    countFolded(false);
    showRows(wantedRows());
    countFolded(true);
}

void ParticipantMatrixModel::countFolded(bool counts)
{
    m_countsFolded = counts;
    if (rowCount() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void ParticipantMatrixModel::showRows(const std::vector<std::int32_t> &next)
{
    const auto renumber = [this] {
        std::fill(m_rowOfNode.begin(), m_rowOfNode.end(), -1);
        for (std::size_t row = 0; row < m_rows.size(); ++row)
            m_rowOfNode[static_cast<std::size_t>(m_rows[row])] = static_cast<int>(row);
    };
    reconcile(
        m_rows, next, [this](int first, int last) { beginRemoveRows({}, first, last); },
        [this, &renumber] {
            renumber();
            endRemoveRows();
        },
        [this](int first, int last) { beginInsertRows({}, first, last); },
        [this, &renumber] {
            renumber();
            endInsertRows();
        });
}

void ParticipantMatrixModel::showColumns(const std::vector<std::uint32_t> &next)
{
    reconcile(
        m_columns, next, [this](int first, int last) { beginRemoveColumns({}, first, last); },
        [this] { endRemoveColumns(); }, [this](int first, int last) { beginInsertColumns({}, first, last); },
        [this] { endInsertColumns(); });
}

void ParticipantMatrixModel::setOrder(MatrixOrder order)
{
    if (order == m_order)
        return;
    m_order = order;
    reorder();
}

void ParticipantMatrixModel::reorder()
{
    if (!m_tree)
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<std::int32_t> nodes;
    nodes.reserve(static_cast<std::size_t>(before.size()));
    for (const QModelIndex &index : before)
        nodes.push_back(m_rows[static_cast<std::size_t>(index.row())]);
    m_tree->order(m_order);
    if (m_only && m_only->at)
        m_tree->orderByPart(*m_only->at);
    m_rows = wantedRows();
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        m_rowOfNode[static_cast<std::size_t>(m_rows[row])] = static_cast<int>(row);
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(m_rowOfNode[static_cast<std::size_t>(nodes[static_cast<std::size_t>(i)])],
                           before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void ParticipantMatrixModel::setGrouped(bool grouped)
{
    if (grouped == m_grouped)
        return;
    beginResetModel();
    m_grouped = grouped;
    build();
    endResetModel();
}

void ParticipantMatrixModel::setFilter(const QString &filter)
{
    const QString words = searchText(filter);
    if (words == m_filter)
        return;
    m_filter = words;
    updateRows();
}

void ParticipantMatrixModel::setFolded(int row, bool folded)
{
    const std::int32_t number = m_rows[static_cast<std::size_t>(row)];
    const MatrixRows::Node &node = m_tree->node(number);
    if (node.folded == folded || node.children.empty())
        return;
    m_tree->setFolded(number, folded);
    updateRows();
    Q_EMIT headerDataChanged(Qt::Vertical, row, row);
}

void ParticipantMatrixModel::setAllFolded(bool folded)
{
    if (!m_tree)
        return;
    for (std::int32_t number = 0; number < m_tree->count(); ++number)
        m_tree->setFolded(number, folded && !m_tree->node(number).children.empty());
    updateRows();
    if (rowCount() > 0)
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

void ParticipantMatrixModel::setOnly(std::optional<Only> only)
{
    const auto at = [](const std::optional<Only> &of) { return of ? of->at : std::nullopt; };
    const bool otherOrder = at(m_only) != at(only);
    m_only = std::move(only);
    showColumns(wantedColumns());
    updateRows();
    if (otherOrder)
        reorder();
}

void ParticipantMatrixModel::setShown(FilterResultPtr shown)
{
    m_shown = std::move(shown);
    findLeft();
    showColumns(wantedColumns());
    updateRows();
}

const MatrixRows::Node &ParticipantMatrixModel::rowAt(int row) const
{
    return m_tree->node(m_rows[static_cast<std::size_t>(row)]);
}

EventRow ParticipantMatrixModel::eventAt(int column) const
{
    return m_events[m_columns[static_cast<std::size_t>(column)]].event;
}

std::optional<int> ParticipantMatrixModel::rowOf(ParticipantRow participant) const
{
    if (!m_tree)
        return std::nullopt;
    for (auto number = m_tree->nodeOf(participant); number && *number >= 0;
         number = m_tree->node(*number).parent) {
        if (const int row = m_rowOfNode[static_cast<std::size_t>(*number)]; row >= 0)
            return row;
    }
    return std::nullopt;
}

std::optional<int> ParticipantMatrixModel::columnOf(EventRow event) const
{
    const auto found = std::lower_bound(
        m_columns.begin(), m_columns.end(), event,
        [this](std::uint32_t column, EventRow wanted) { return m_events[column].event < wanted; });
    if (found == m_columns.end() || m_events[*found].event != event)
        return std::nullopt;
    return static_cast<int>(found - m_columns.begin());
}

std::span<const Participation> ParticipantMatrixModel::eventParts(int column) const
{
    const std::uint32_t place = m_columns[static_cast<std::size_t>(column)];
    if (!m_shown)
        return allParts(place);
    return {m_left.data() + m_leftBegin[place], m_leftBegin[place + 1] - m_leftBegin[place]};
}

std::span<const Participation> ParticipantMatrixModel::allParts(std::uint32_t place) const
{
    const std::vector<Participation> &all = m_snapshot->participations();
    const std::size_t begin = m_events[place].begin;
    const std::size_t end = place + 1 < m_events.size() ? m_events[place + 1].begin : all.size();
    return {all.data() + begin, end - begin};
}

bool ParticipantMatrixModel::isFoldedInto(const Participation &part, std::int32_t number) const
{
    const auto own = m_tree->nodeOf(part.participant);
    return own && m_rowOfNode[static_cast<std::size_t>(*own)] < 0 && m_tree->isUnder(*own, number);
}

bool ParticipantMatrixModel::isOfMember(const Participation &part, std::int32_t number) const
{
    const auto own = m_tree->nodeOf(part.participant);
    return own && m_tree->isUnder(*own, number);
}

ParticipantMatrixModel::Cell ParticipantMatrixModel::cell(const QModelIndex &index) const
{
    Cell cell;
    const std::span<const Participation> parts = eventParts(index.column());
    const std::int32_t number = m_rows[static_cast<std::size_t>(index.row())];
    const MatrixRows::Node &node = m_tree->node(number);
    if (node.participant) {
        const auto [first, last] = std::equal_range(
            parts.begin(), parts.end(), Participation{*node.participant, {}, {}},
            [](const Participation &a, const Participation &b) { return a.participant < b.participant; });
        cell.own = {first, last};
    }
    // A filter shows what it finds, folded or not.
    if (node.folded && m_countsFolded && m_filter.isEmpty()) {
        cell.folded = static_cast<std::uint32_t>(
            std::count_if(parts.begin(), parts.end(),
                          [this, number](const Participation &part) { return isFoldedInto(part, number); }));
    }
    if (cell.own.empty() && cell.folded == 0 && node.participant && !node.children.empty()) {
        const auto farness = [](const Participation &part) {
            const bool holds = !isHollow(part.role, part.assertion) && part.assertion != Assertion::Denied;
            return std::pair(!holds, distanceFromTable(part.role));
        };
        for (const Participation &part : parts) {
            if (isOfMember(part, number) && (!cell.through || farness(part) < farness(*cell.through)))
                cell.through = part;
        }
    }
    return cell;
}

std::vector<FactRow> ParticipantMatrixModel::factsOf(const QModelIndex &index) const
{
    const Cell own = cell(index);
    std::vector<FactRow> facts;
    for (const Participation &part : own.own)
        facts.push_back(part.fact);
    if (own.folded > 0) {
        const std::int32_t number = m_rows[static_cast<std::size_t>(index.row())];
        for (const Participation &part : eventParts(index.column())) {
            if (isFoldedInto(part, number))
                facts.push_back(part.fact);
        }
    }
    if (facts.empty() && own.through) {
        const std::int32_t number = m_rows[static_cast<std::size_t>(index.row())];
        for (const Participation &part : eventParts(index.column())) {
            if (isOfMember(part, number))
                facts.push_back(part.fact);
        }
    }
    return facts;
}

std::size_t ParticipantMatrixModel::hiddenIn(const QModelIndex &index) const
{
    const MatrixRows::Node &node = rowAt(index.row());
    if (!m_shown || !node.participant)
        return 0;
    const auto parts = allParts(m_columns[static_cast<std::size_t>(index.column())]);
    return static_cast<std::size_t>(std::count_if(parts.begin(), parts.end(), [&](const Participation &part) {
        return part.participant == *node.participant && !m_shown->shows(part.fact);
    }));
}

int ParticipantMatrixModel::rootsOf(const QModelIndex &index) const
{
    const std::span<const Participation> own = cell(index).own;
    if (own.empty())
        return 0;
    if (own.size() == 1)
        return m_snapshot->facts().sources[own.front().fact.value];
    const auto known = m_roots.find(own.front().fact.value);
    if (known != m_roots.end())
        return known->second;
    std::vector<FactRow> facts;
    for (const Participation &part : own)
        facts.push_back(part.fact);
    const int roots = static_cast<int>(m_snapshot->rootsOf(facts).size());
    m_roots.emplace(own.front().fact.value, roots);
    return roots;
}

QString ParticipantMatrixModel::whenOf(int column) const
{
    return shortDateOf(*m_snapshot, eventAt(column));
}

int ParticipantMatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ParticipantMatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QString ParticipantMatrixModel::describe(const QModelIndex &index) const
{
    const QString event =
        m_snapshot->title(m_snapshot->refAt(ObjectKind::Event, eventAt(index.column()).value));
    const QString head = tr("%1 – %2, %3")
                             .arg(headerData(index.row(), Qt::Vertical, Qt::DisplayRole).toString(), event,
                                  whenOf(index.column()));
    QStringList lines{head};
    const std::vector<FactRow> facts = factsOf(index);
    const QString hidden = hiddenByFilter(hiddenIn(index));
    if (!hidden.isEmpty())
        lines.append(hidden);
    else if (facts.empty())
        lines.append(tr("No source says anything."));
    if (const Cell shown = cell(index); shown.own.empty() && shown.through)
        lines.append(tr("Through who belongs to it: %1")
                         .arg(m_snapshot->title(
                             m_snapshot->refAt(ObjectKind::Participant, shown.through->participant.value))));
    constexpr std::size_t most = 8;
    for (std::size_t i = 0; i < std::min(facts.size(), most); ++i) {
        const Fact fact = m_snapshot->at(facts[i]);
        const auto &part = std::get<ParticipationPayload>(fact.payload);
        lines.append(tr("%1 (%2), %3: %4")
                         .arg(label(part.role), label(fact.assertion), rootsInWords(*m_snapshot, facts[i]),
                              fact.statement));
    }
    if (facts.size() > most)
        lines.append(tr("and %1 more").arg(facts.size() - most));
    const std::span<const Participation> own = cell(index).own;
    if (!own.empty()) {
        using Harmony = PresenceSummary::Harmony;
        const PresenceSummary summary = summarise(m_snapshot->facts(), own);
        if (summary.harmony == Harmony::Contradiction)
            lines.append(tr("The reports contradict each other."));
        else if (summary.harmony == Harmony::Update)
            lines.append(summary.role == Role::Absent ? tr("What was expected did not come to pass.")
                                                      : tr("What was expected came to pass."));
    }
    return lines.join(u'\n');
}

QVariant ParticipantMatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole: {
        const Cell shown = cell(index);
        if (!shown.own.empty())
            return roleLetter(summarise(m_snapshot->facts(), shown.own).role);
        if (shown.through)
            return tr("(%1)", "role of one who belongs to it").arg(roleLetter(shown.through->role));
        return shown.folded > 0 ? tr("+%1").arg(shown.folded) : QString();
    }
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignCenter);
    case Qt::ToolTipRole:
        return cell(index).isEmpty() && hiddenIn(index) == 0 ? QVariant() : QVariant(describe(index));
    case Qt::AccessibleTextRole:
        return describe(index);
    default:
        return {};
    }
}

QVariant ParticipantMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Horizontal ? columnCount() : rowCount()))
        return {};
    if (orientation == Qt::Horizontal) {
        if (role == Qt::DisplayRole)
            return m_snapshot->title(m_snapshot->refAt(ObjectKind::Event, eventAt(section).value));
        if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
            return tr("%1, %2").arg(headerData(section, orientation, Qt::DisplayRole).toString(),
                                    whenOf(section));
        return {};
    }
    const MatrixRows::Node &node = rowAt(section);
    if (role == Qt::DisplayRole) {
        if (node.participant) {
            const auto nameOf = [this](ParticipantRow row) {
                return m_snapshot->title(m_snapshot->refAt(ObjectKind::Participant, row.value));
            };
            return node.of ? tr("%1 · %2").arg(nameOf(*node.of), nameOf(*node.participant))
                           : nameOf(*node.participant);
        }
        switch (node.kind) {
        case ParticipantKind::Person:
            return tr("Persons of no stated membership");
        case ParticipantKind::State:
            return tr("States");
        case ParticipantKind::Organisation:
            return tr("Organisations");
        case ParticipantKind::Group:
            return tr("Groups");
        }
    }
    if ((role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) && node.participant) {
        return tr("%1, %2, %3")
            .arg(headerData(section, orientation, Qt::DisplayRole).toString(), label(node.kind),
                 counted(static_cast<std::uint64_t>(node.events), ObjectKind::Event));
    }
    return {};
}

} // namespace chancery
