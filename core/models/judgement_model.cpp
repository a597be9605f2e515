// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/judgement_model.h"

#include "core/analysis/judgement_state.h"
#include "core/models/models_words.h"
#include "core/names/short_date.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

JudgementModel::JudgementModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void JudgementModel::setSnapshot(const SnapshotPtr &snapshot)
{
    std::vector<Row> rows;
    for (const JudgementRow each : judgementsInOrder(*snapshot)) {
        const Judgement judgement = snapshot->at(each);
        QStringList details;
        if (judgement.likelihood)
            details.append(label(*judgement.likelihood));
        details.append(models_words::tr("%1 confidence").arg(label(judgement.confidence)));
        if (judgement.made)
            details.append(shortDate(*judgement.made));
        rows.push_back({judgement.id, judgement.statement, details.join(u" · "_s), judgement.key,
                        stateOf(*snapshot, judgement).isFlagged()});
    }
    // What is at the beginning and the end of both stays; between, rows go and come.
    const auto same = [](const Row &a, const Row &b) { return a.id == b.id; };
    const auto first = std::mismatch(m_rows.begin(), m_rows.end(), rows.begin(), rows.end(), same);
    const auto head = static_cast<int>(first.first - m_rows.begin());
    int tail = 0;
    while (tail < static_cast<int>(std::min(m_rows.size(), rows.size())) - head &&
           same(m_rows[m_rows.size() - 1 - static_cast<std::size_t>(tail)],
                rows[rows.size() - 1 - static_cast<std::size_t>(tail)]))
        ++tail;
    const int goes = static_cast<int>(m_rows.size()) - head - tail;
    const int comes = static_cast<int>(rows.size()) - head - tail;
    if (goes > 0) {
        beginRemoveRows({}, head, head + goes - 1);
        m_rows.erase(m_rows.begin() + head, m_rows.begin() + head + goes);
        endRemoveRows();
    }
    if (comes > 0) {
        beginInsertRows({}, head, head + comes - 1);
        m_rows.insert(m_rows.begin() + head, rows.begin() + head, rows.begin() + head + comes);
        endInsertRows();
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (m_rows[i] == rows[i])
            continue;
        m_rows[i] = rows[i];
        const QModelIndex changed = index(static_cast<int>(i));
        Q_EMIT dataChanged(changed, changed);
    }
}

int JudgementModel::rowOf(const JudgementId &id) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&id](const Row &row) { return row.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int JudgementModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant JudgementModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    // A key judgement has its number, one that wants a look a mark that words tell as well.
    const QString number = row.isKey ? u"%1. "_s.arg(index.row() + 1) : QString();
    const QString mark = row.isFlagged ? u"⚠ "_s : QString();
    switch (role) {
    case Qt::DisplayRole:
        return QString(mark + number + row.statement);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList words{number + row.statement, row.details};
        if (row.isKey)
            words.append(models_words::tr("a key judgement"));
        if (row.isFlagged)
            words.append(models_words::tr("its facts changed or are contradicted: look at it again"));
        return words.join(u"\n"_s);
    }
    default:
        return {};
    }
}

} // namespace chancery
