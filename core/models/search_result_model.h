// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/search_results.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace chancery {

/// What a search found, kind by kind under headings, in the order in which it arrives. A heading is not
/// enabled: keys walk past it.
class SearchResultModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IsHeadingRole = Qt::UserRole,
        SentenceRole,
        FromRole, ///< the title of the source that the sentence is from
    };

    using QAbstractListModel::QAbstractListModel;

    void clear();
    void add(const SearchGroup &group);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// The object in a row; none for a heading.
    [[nodiscard]] std::optional<ObjectRef> objectAt(int row) const;
    /// The result in a row; null for a heading.
    [[nodiscard]] const SearchResult *resultAt(int row) const;
    /// The first row that holds a result, or -1.
    [[nodiscard]] int firstResult() const;
    /// How many results there are.
    [[nodiscard]] int resultCount() const { return m_results; }

private:
    struct Row
    {
        QString heading; ///< empty: a result
        SearchResult result;
    };
    std::vector<Row> m_rows;
    int m_results = 0;
};

} // namespace chancery
