// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/fact_list_model.h"

#include <algorithm>
#include <iterator>

// How a list of facts goes on with the next revision of its dossier.
namespace chancery {

/// So many facts that a filter has found are looked at once more when the dossier changes.
static constexpr std::size_t mostFoundAgain = 5000;

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
        if (m_words.areIn(still[i], statements[i]))
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
    m_words = std::move(next.m_words);
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
    next.m_words = FactWords(snapshot, m_words.words());
    next.m_sortColumn = m_sortColumn;
    next.m_sortOrder = m_sortOrder;
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

} // namespace chancery
