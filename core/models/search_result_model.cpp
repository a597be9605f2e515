// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/search_result_model.h"

#include "core/domain/terms.h"

using namespace Qt::StringLiterals;

namespace chancery {

void SearchResultModel::clear()
{
    if (m_rows.empty())
        return;
    beginRemoveRows({}, 0, static_cast<int>(m_rows.size()) - 1);
    m_rows.clear();
    m_results = 0;
    endRemoveRows();
}

void SearchResultModel::add(const SearchGroup &group)
{
    if (group.results.empty())
        return;
    const auto shown = group.results.size();
    QString kind = pluralLabel(group.kind);
    kind[0] = kind[0].toUpper();
    const QString heading =
        group.isAtLeast
            ? tr("%1 – the best %2 of the first %3 in the dossier; there are more, which more words find")
                  .arg(kind)
                  .arg(shown)
                  .arg(group.found)
        : shown < group.found ? tr("%1 – the best %2 of %3").arg(kind).arg(shown).arg(group.found)
                              : tr("%1 – %2").arg(kind).arg(shown);
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(shown));
    m_rows.push_back({heading, {}});
    for (const SearchResult &result : group.results)
        m_rows.push_back({{}, result});
    m_results += static_cast<int>(shown);
    endInsertRows();
}

int SearchResultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SearchResultModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    const bool isHeading = !row.heading.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return isHeading ? row.heading : row.result.title;
    case IsHeadingRole:
        return isHeading;
    case SentenceRole:
        return row.result.sentence;
    case FromRole:
        return row.result.from;
    case Qt::ToolTipRole:
        return isHeading || row.result.sentence.isEmpty()
                   ? QVariant()
                   : u"%1\n\n%2"_s.arg(row.result.title, row.result.sentence);
    case Qt::AccessibleTextRole:
        return isHeading
                   ? row.heading
                   : QStringList{label(row.result.object.kind), row.result.title, row.result.sentence}.join(
                         u". "_s);
    default:
        return {};
    }
}

Qt::ItemFlags SearchResultModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || index.data(IsHeadingRole).toBool())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

std::optional<ObjectRef> SearchResultModel::objectAt(int row) const
{
    const SearchResult *result = resultAt(row);
    return result ? std::optional(result->object) : std::nullopt;
}

const SearchResult *SearchResultModel::resultAt(int row) const
{
    if (row < 0 || row >= static_cast<int>(m_rows.size()) ||
        !m_rows[static_cast<size_t>(row)].heading.isEmpty())
        return nullptr;
    return &m_rows[static_cast<size_t>(row)].result;
}

int SearchResultModel::firstResult() const
{
    return m_results > 0 ? 1 : -1;
}

} // namespace chancery
