// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/fact_list_model.h"

#include "core/analysis/fact_evidence.h"
#include "core/models/object_mime.h"
#include "core/names/participant_names.h"
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
/// Names are looked through at every key: of more participants statements alone are.
constexpr std::uint32_t mostNamesRead = 5000;
constexpr std::uint32_t mostFactsOfName = 100000;
/// So many facts that a filter has found are looked at once more when the dossier changes.
constexpr std::size_t mostFoundAgain = 5000;

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
    findNamed();
    rebuild();
    endResetModel();
}

std::vector<FactRow> FactListModel::listed() const
{
    if (!m_identity)
        return m_rows;
    std::vector<FactRow> rows(m_snapshot->count(ObjectKind::Fact));
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i] = FactRow{static_cast<std::uint32_t>(i)};
    return rows;
}

/// Of what a filter found before, what it would find now.
std::vector<FactRow> FactListModel::stillFound(const std::vector<FactRow> &found) const
{
    const std::vector<FactRow> &candidates = m_shown ? m_left : m_given;
    std::vector<FactRow> still = found;
    if (m_shown || !m_showsAll) {
        std::erase_if(still, [&candidates](FactRow row) {
            return !std::binary_search(candidates.begin(), candidates.end(), row);
        });
    }
    if (still.size() > mostFoundAgain)
        return still;
    const std::vector<QString> statements = m_snapshot->statements(still);
    std::vector<FactRow> passing;
    for (std::size_t i = 0; i < still.size(); ++i) {
        if (passesFilter(still[i], statements[i]))
            passing.push_back(still[i]);
    }
    return passing;
}

void FactListModel::takeState(FactListModel &next)
{
    m_snapshot = next.m_snapshot;
    m_last.reset();
    m_showsAll = next.m_showsAll;
    m_given = std::move(next.m_given);
    m_shown = next.m_shown;
    m_dimming = next.m_dimming;
    m_left = std::move(next.m_left);
    m_named = std::move(next.m_named);
}

void FactListModel::dropRows(const std::vector<bool> &stays)
{
    using Offset = std::ptrdiff_t;
    for (std::size_t last = m_rows.size(); last > 0;) {
        if (stays[last - 1]) {
            --last;
            continue;
        }
        std::size_t first = last - 1;
        while (first > 0 && !stays[first - 1])
            --first;
        beginRemoveRows({}, static_cast<int>(first), static_cast<int>(last) - 1);
        m_rows.erase(m_rows.begin() + static_cast<Offset>(first), m_rows.begin() + static_cast<Offset>(last));
        endRemoveRows();
        last = first;
    }
}

bool FactListModel::advanceWhole(FactListModel &next)
{
    const std::uint32_t before = m_snapshot->count(ObjectKind::Fact);
    const std::uint32_t now = next.m_snapshot->count(ObjectKind::Fact);
    const auto shared = m_snapshot->sharedRows(ObjectKind::Fact, *next.m_snapshot);
    if (shared.first + shared.last < std::min(before, now))
        return false;
    const int first = static_cast<int>(shared.first);
    if (now > before)
        beginInsertRows({}, first, first + static_cast<int>(now - before) - 1);
    else if (before > now)
        beginRemoveRows({}, first, first + static_cast<int>(before - now) - 1);
    takeState(next);
    if (now > before)
        endInsertRows();
    else if (before > now)
        endRemoveRows();
    return true;
}

void FactListModel::insertFacts(const std::vector<FactRow> &wanted, const std::vector<bool> &isThere)
{
    using Offset = std::ptrdiff_t;
    for (std::size_t first = 0; first < wanted.size();) {
        if (isThere[wanted[first].value]) {
            ++first;
            continue;
        }
        std::size_t end = first;
        while (end < wanted.size() && !isThere[wanted[end].value])
            ++end;
        beginInsertRows({}, static_cast<int>(first), static_cast<int>(end) - 1);
        m_rows.insert(m_rows.begin() + static_cast<Offset>(first),
                      wanted.begin() + static_cast<Offset>(first), wanted.begin() + static_cast<Offset>(end));
        endInsertRows();
        first = end;
    }
}

void FactListModel::advance(const SnapshotPtr &snapshot, std::optional<std::vector<FactRow>> given,
                            FilterResultPtr shown, FilterResultPtr dimming)
{
    // The list as it would be made from nothing.
    FactListModel next(snapshot);
    next.m_showsAll = !given.has_value();
    next.m_given = given ? *std::move(given) : std::vector<FactRow>();
    std::sort(next.m_given.begin(), next.m_given.end());
    next.m_shown = std::move(shown);
    next.m_dimming = std::move(dimming);
    next.m_words = m_words;
    next.m_sortColumn = m_sortColumn;
    next.m_sortOrder = m_sortOrder;
    next.findNamed();
    next.rebuild();

    m_scan.stop();
    if (m_identity && next.m_identity && advanceWhole(next)) {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    m_rows = listed();
    m_identity = false;
    std::vector<std::optional<FactRow>> places; // of the rows that are listed now
    places.reserve(m_rows.size());
    for (const FactRow row : m_rows) {
        const auto place =
            snapshot->rowOfNumber(ObjectKind::Fact, m_snapshot->numberAt(ObjectKind::Fact, row.value));
        places.push_back(place ? std::optional(FactRow{*place}) : std::nullopt);
    }
    std::vector<FactRow> wanted;
    if (m_words.isEmpty()) {
        wanted = next.listed();
    } else {
        for (const auto &place : places) {
            if (place)
                wanted.push_back(*place);
        }
        wanted = next.stillFound(wanted);
    }
    const std::uint32_t count = snapshot->count(ObjectKind::Fact);
    std::vector<bool> isWanted(count);
    for (const FactRow row : wanted)
        isWanted[row.value] = true;

    std::vector<bool> stays;
    std::vector<bool> isThere(count);
    std::vector<FactRow> staying;
    stays.reserve(places.size());
    for (const auto &place : places) {
        stays.push_back(place && isWanted[place->value]);
        if (stays.back()) {
            staying.push_back(*place);
            isThere[place->value] = true;
        }
    }
    dropRows(stays);
    std::vector<FactRow> ordered;
    std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(ordered),
                 [&isThere](FactRow row) { return isThere[row.value]; });
    if (ordered == staying) {
        takeState(next);
        m_rows = std::move(ordered);
    } else {
        Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
        const QModelIndexList before = persistentIndexList();
        takeState(next);
        m_rows = std::move(ordered);
        QModelIndexList after;
        for (const QModelIndex &index : before)
            after.push_back(find(staying[static_cast<std::size_t>(index.row())], index.column()));
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged({}, VerticalSortHint);
    }
    insertFacts(wanted, isThere);
    if (m_words.isEmpty() && next.m_identity) {
        m_identity = true;
        m_rows.clear();
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    if (!m_words.isEmpty()) {
        m_kept = m_rows;
        std::sort(m_kept.begin(), m_kept.end());
        m_scanned = 0;
        m_scan.start(0, this);
    }
}

void FactListModel::showFacts(std::vector<FactRow> rows)
{
    beginResetModel();
    m_showsAll = false;
    m_given = std::move(rows);
    std::sort(m_given.begin(), m_given.end());
    // Those that are seen first: a row's height or words ask for it at once.
    constexpr std::size_t mostAtOnce = 64;
    m_snapshot->fetchTogether(std::span(m_given).first(std::min(m_given.size(), mostAtOnce)));
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
    if (split == m_words)
        return;
    beginResetModel();
    m_words = split;
    findNamed();
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

void FactListModel::findNamed()
{
    m_named.clear();
    for (const QString &word : std::as_const(m_words))
        m_named.push_back({{word}, {}});
    const std::uint32_t count = m_snapshot ? m_snapshot->count(ObjectKind::Participant) : 0;
    if (count > mostNamesRead)
        return;
    for (std::size_t i = 0; i < m_named.size(); ++i) {
        const QString word = m_words[static_cast<qsizetype>(i)];
        const NameQuery query(word);
        std::vector<FactRow> &facts = m_named[i].facts;
        // A letter or two stand in half of all names.
        for (std::uint32_t row = 0; word.size() >= 3 && !query.isEmpty() && row < count; ++row) {
            const Participant participant = m_snapshot->at(ParticipantRow{row});
            if (!query.matches(participant))
                continue;
            for (const QString &name : QStringList{participant.name} + participant.aliases) {
                if (query.isNameOf(participant) && !name.contains(u' '))
                    m_named[i].spellings.append(name);
            }
            const std::vector<FactRow> own =
                m_snapshot->factsOf(m_snapshot->refAt(ObjectKind::Participant, row), mostFactsOfName);
            facts.insert(facts.end(), own.begin(), own.end());
        }
        std::sort(facts.begin(), facts.end());
        facts.erase(std::unique(facts.begin(), facts.end()), facts.end());
    }
}

bool FactListModel::passesFilter(FactRow row, const QString &statement) const
{
    return std::all_of(m_named.begin(), m_named.end(), [&](const Named &word) {
        return std::any_of(word.spellings.begin(), word.spellings.end(),
                           [&statement](const QString &spelling) {
                               return statement.contains(spelling, Qt::CaseInsensitive);
                           }) ||
               std::binary_search(word.facts.begin(), word.facts.end(), row);
    });
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
            if (passesFilter(step[i], statements[i]) &&
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
