// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/fact_list_model.h"

#include "core/analysis/fact_evidence.h"
#include "core/models/object_mime.h"
#include "core/names/roots_in_words.h"

#include <QDeadlineTimer>
#include <QTimerEvent>

#include <QMimeData>

#include <algorithm>
#include <iterator>
#include <limits>

namespace chancery {

using namespace Qt::StringLiterals;

namespace {

/// Short enough that typing goes on smoothly while a long list is filtered.
constexpr int sliceMilliseconds = 8;
/// So many statements are read at a time, less than a millisecond's worth.
constexpr std::size_t scanStep = 128;

// What a list shows of a fact it takes from the fact: the snapshot's columns would be computed for all facts
// first.
bool isDisputed(const Fact &fact)
{
    return std::any_of(fact.evidence.begin(), fact.evidence.end(),
                       [](const Evidence &evidence) { return evidence.relation == Relation::Contradicts; });
}

} // namespace

FactListModel::FactListModel(SnapshotPtr snapshot, QObject *parent)
    : QAbstractTableModel(parent)
    , m_snapshot(std::move(snapshot))
{
}

FactListModel::~FactListModel() = default;

void FactListModel::setSnapshot(SnapshotPtr snapshot)
{
    beginResetModel();
    m_snapshot = std::move(snapshot);
    m_last.reset();
    m_given.clear();
    m_shown.reset();
    m_dimming.reset();
    m_showsAll = false;
    m_words = FactWords(m_snapshot, m_words.words());
    rebuild();
    endResetModel();
}

void FactListModel::showFacts(std::vector<FactRow> rows)
{
    beginResetModel();
    m_showsAll = false;
    m_given = std::move(rows);
    std::sort(m_given.begin(), m_given.end());
    rebuild();
    endResetModel();
}

void FactListModel::showAll()
{
    beginResetModel();
    m_showsAll = true;
    m_given.clear();
    rebuild();
    endResetModel();
}

void FactListModel::setShown(FilterResultPtr shown)
{
    if (m_shown == shown)
        return;
    beginResetModel();
    m_shown = std::move(shown);
    rebuild();
    endResetModel();
}

void FactListModel::setDimming(FilterResultPtr dimming)
{
    if (m_dimming == dimming)
        return;
    m_dimming = std::move(dimming);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1),
                           {PaleRole, Qt::AccessibleTextRole});
}

void FactListModel::setFilter(const QString &words)
{
    const QStringList split = words.simplified().split(u' ', Qt::SkipEmptyParts);
    if (split == m_words.words())
        return;
    beginResetModel();
    m_words = FactWords(m_snapshot, split);
    rebuild();
    endResetModel();
    Q_EMIT filterAdvanced();
}

std::size_t FactListModel::candidateCount() const
{
    if (m_shown)
        return m_left.size();
    return m_showsAll ? m_snapshot->count(ObjectKind::Fact) : m_given.size();
}

FactRow FactListModel::candidate(std::size_t index) const
{
    if (m_shown)
        return m_left[index];
    return m_showsAll ? FactRow{static_cast<std::uint32_t>(index)} : m_given[index];
}

bool FactListModel::canSort(int column) const
{
    if (column < 0 || column >= ColumnCount)
        return column < 0;
    const std::size_t size = m_identity ? candidateCount() : m_rows.size();
    return size <= mostSorted(static_cast<FactKey>(column));
}

void FactListModel::rebuild()
{
    m_scan.stop();
    m_scanned = 0;
    m_kept.clear();
    m_rows.clear();
    m_identity = m_showsAll && m_words.isEmpty() && !m_shown;
    m_left.clear();
    if (m_shown && m_showsAll) {
        m_left.reserve(m_shown->facts().count());
        m_shown->facts().each([this](std::uint32_t fact) { m_left.push_back({fact}); });
    } else if (m_shown) {
        std::copy_if(m_given.begin(), m_given.end(), std::back_inserter(m_left),
                     [this](FactRow fact) { return m_shown->shows(fact); });
    }
    if (!m_words.isEmpty()) {
        m_scan.start(0, this);
        return;
    }
    if (m_shown)
        m_rows = m_left;
    else if (!m_showsAll)
        m_rows = m_given;
    sortRows();
}

void FactListModel::sortRows()
{
    if (m_sortColumn < 0) {
        if (!std::is_sorted(m_rows.begin(), m_rows.end()))
            std::sort(m_rows.begin(), m_rows.end());
        return;
    }
    if (!canSort(m_sortColumn))
        return;
    if (m_identity) {
        m_identity = false;
        m_rows.resize(m_snapshot->count(ObjectKind::Fact));
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            m_rows[i] = FactRow{static_cast<std::uint32_t>(i)};
    }
    sortFacts(*m_snapshot, m_rows, static_cast<FactKey>(m_sortColumn), m_sortOrder == Qt::DescendingOrder);
}

void FactListModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    if (!canSort(column))
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<std::optional<FactRow>> facts;
    for (const QModelIndex &index : before)
        facts.push_back(factAt(index.row()));

    m_sortColumn = column;
    m_sortOrder = order;
    if (column < 0 && m_showsAll && m_words.isEmpty() && !m_shown) {
        m_rows.clear();
        m_identity = true;
    } else if (!isFiltering()) {
        sortRows();
    }

    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const std::optional<FactRow> fact = facts[static_cast<std::size_t>(i)];
        const std::optional<int> row = fact ? indexOf(*fact) : std::nullopt;
        after.push_back(row ? index(*row, before[i].column()) : QModelIndex());
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void FactListModel::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_scan.timerId()) {
        QAbstractTableModel::timerEvent(event);
        return;
    }
    const QDeadlineTimer deadline(sliceMilliseconds);
    const std::size_t candidates = candidateCount();
    std::vector<FactRow> found;
    while (m_scanned < candidates && !deadline.hasExpired()) {
        std::vector<FactRow> step;
        while (m_scanned < candidates && step.size() < scanStep)
            step.push_back(candidate(m_scanned++));
        const std::vector<QString> statements = m_snapshot->statements(step);
        for (std::size_t i = 0; i < step.size(); ++i) {
            if (m_words.areIn(step[i], statements[i]) &&
                !std::binary_search(m_kept.begin(), m_kept.end(), step[i]))
                found.push_back(step[i]);
        }
    }
    const bool done = m_scanned == candidates;
    if (done)
        m_scan.stop();
    if (!found.empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(found.size()) - 1);
        m_rows.insert(m_rows.end(), found.begin(), found.end());
        endInsertRows();
    }
    // While facts are still being found they stand in document order; what was asked for comes at the end.
    if (done && !m_kept.empty()) {
        m_kept.clear();
        if (m_sortColumn < 0 && !std::is_sorted(m_rows.begin(), m_rows.end())) {
            m_sortColumn = Statement;
            sort(-1, m_sortOrder);
        }
    }
    if (done && m_sortColumn >= 0) {
        const int column = std::exchange(m_sortColumn, -1);
        sort(column, m_sortOrder);
    }
    Q_EMIT filterAdvanced();
}

std::optional<FactRow> FactListModel::factAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return std::nullopt;
    return m_identity ? FactRow{static_cast<std::uint32_t>(row)} : m_rows[static_cast<std::size_t>(row)];
}

std::optional<int> FactListModel::indexOf(FactRow fact) const
{
    if (m_identity)
        return fact.value < m_snapshot->count(ObjectKind::Fact) ? std::optional(static_cast<int>(fact.value))
                                                                : std::nullopt;
    const auto found = std::find(m_rows.begin(), m_rows.end(), fact);
    return found == m_rows.end() ? std::nullopt : std::optional(static_cast<int>(found - m_rows.begin()));
}

QModelIndex FactListModel::find(FactRow fact, int column) const
{
    const std::optional<int> row = indexOf(fact);
    return row.has_value() ? index(*row, column) : QModelIndex();
}

int FactListModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    const std::size_t size = m_identity ? m_snapshot->count(ObjectKind::Fact) : m_rows.size();
    return static_cast<int>(std::min<std::size_t>(size, std::numeric_limits<int>::max()));
}

int FactListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const Fact &FactListModel::fact(FactRow row) const
{
    if (!m_last || m_last->first != row)
        m_last.emplace(row, m_snapshot->at(row));
    return m_last->second;
}

QVariant FactListModel::text(FactRow row, int column) const
{
    const Fact &shown = fact(row);
    switch (column) {
    case Statement:
        return shown.statement;
    case Kind:
        return label(shown.kind());
    case Assertion:
        return label(shown.assertion);
    case Date:
        return shown.date   ? shown.date->toReadable()
               : shown.said ? tr("said %1").arg(shown.said->toReadable())
                            : QString();
    case Credibility:
        return credibilityLabel(shown.credibility);
    case Sources: {
        const auto roots = m_snapshot->rootsOf(row);
        // What cannot be read any more is not nothing.
        return roots.empty() && m_snapshot->error() ? QVariant() : QVariant(static_cast<int>(roots.size()));
    }
    case Dispute:
        return isDisputed(shown) ? tr("disputed") : QString();
    default:
        return {};
    }
}

QString FactListModel::secondLine(FactRow row) const
{
    const Fact &shown = fact(row);
    QStringList parts{label(shown.assertion)};
    if (!shown.speaker.isEmpty())
        parts.push_back(tr("by %1").arg(m_snapshot->title(shown.speaker)));
    if (shown.said)
        parts.push_back(tr("said %1").arg(shown.said->toReadable()));
    if (const QString condition = conditionInWords(shown); !condition.isEmpty())
        parts.push_back(condition);
    parts.push_back(credibilityLabel(shown.credibility));
    if (isDisputed(shown))
        parts.push_back(tr("disputed"));
    const QString note = m_note ? m_note(shown) : QString();
    if (!note.isEmpty())
        parts.push_back(note);
    return parts.join(u" · "_s);
}

QVariant FactListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FactRow row = *factAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Sources)
            return tr("%1. One that repeats another counts as that one.").arg(rootsInWords(*m_snapshot, row));
        if (index.column() == Dispute && isDisputed(fact(row)))
            return tr("A passage contradicts this fact.");
        // What is cut off in a narrow column.
        return index.column() == Statement || index.column() == Credibility || index.column() == Date
                   ? text(row, index.column())
                   : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Sources
                   ? QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter))
                   : QVariant();
    case Qt::AccessibleTextRole:
        if (index.column() != Statement)
            return text(row, index.column());
        return isPale(row) ? tr("%1 (%2; left out by the filter)")
                                 .arg(text(row, Statement).toString(), secondLine(row))
                           : tr("%1 (%2)").arg(text(row, Statement).toString(), secondLine(row));
    case PaleRole:
        return isPale(row);
    case FactRowRole:
        return QVariant::fromValue(row);
    case ObjectRefRole:
        return QVariant::fromValue(ObjectRef(fact(row).id));
    case DisputedRole:
        return isDisputed(fact(row));
    case SecondLineRole:
        return secondLine(row);
    default:
        return {};
    }
}

QVariant FactListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::DisplayRole) {
        switch (section) {
        case Statement:
            return tr("Statement");
        case Kind:
            return tr("Kind");
        case Assertion:
            return tr("Assertion");
        case Date:
            return tr("Date");
        case Credibility:
            return tr("Credibility");
        case Sources:
            return tr("Sources");
        case Dispute:
            return tr("Agreement");
        default:
            return {};
        }
    }
    if (role == Qt::ToolTipRole && !canSort(section))
        return tr("Too many facts to be put in this order: narrow the list first.");
    if (role == Qt::ToolTipRole && section == Sources)
        return tr("Independent sources that support the fact");
    return {};
}

Qt::ItemFlags FactListModel::flags(const QModelIndex &index) const
{
    return QAbstractTableModel::flags(index) | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QStringList FactListModel::mimeTypes() const
{
    return {objectMimeType()};
}

QMimeData *FactListModel::mimeData(const QModelIndexList &indexes) const
{
    std::vector<FactRow> facts;
    for (const QModelIndex &index : indexes) {
        const auto fact = factAt(index.row());
        if (fact && (facts.empty() || facts.back() != *fact))
            facts.push_back(*fact);
    }
    return facts.empty() ? nullptr : factsAsMime(*m_snapshot, facts).release();
}

} // namespace chancery
