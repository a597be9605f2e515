// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/problem_model.h"

#include "core/domain/terms.h"
#include "core/models/models_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

using models_words::tr;

namespace {

QString severityWords(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return tr("error");
    case Severity::Unfinished:
        return tr("unfinished");
    case Severity::Warning:
        return tr("warning");
    }
    return {};
}

} // namespace

ProblemModel::ProblemModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ProblemModel::show(std::vector<Line> lines)
{
    std::stable_sort(lines.begin(), lines.end(),
                     [](const Line &a, const Line &b) { return a.problem.severity < b.problem.severity; });
    const auto first = std::mismatch(m_lines.begin(), m_lines.end(), lines.begin(), lines.end());
    const auto head = static_cast<int>(first.first - m_lines.begin());
    int tail = 0;
    while (tail < static_cast<int>(std::min(m_lines.size(), lines.size())) - head &&
           m_lines[m_lines.size() - 1 - static_cast<std::size_t>(tail)] ==
               lines[lines.size() - 1 - static_cast<std::size_t>(tail)])
        ++tail;
    const int goes = static_cast<int>(m_lines.size()) - head - tail;
    const int comes = static_cast<int>(lines.size()) - head - tail;
    if (goes > 0) {
        beginRemoveRows({}, head, head + goes - 1);
        m_lines.erase(m_lines.begin() + head, m_lines.begin() + head + goes);
        endRemoveRows();
    }
    if (comes > 0) {
        beginInsertRows({}, head, head + comes - 1);
        m_lines.insert(m_lines.begin() + head, lines.begin() + head, lines.begin() + head + comes);
        endInsertRows();
    }
}

std::size_t ProblemModel::count(Severity severity) const
{
    return static_cast<std::size_t>(
        std::count_if(m_lines.begin(), m_lines.end(),
                      [severity](const Line &line) { return line.problem.severity == severity; }));
}

int ProblemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ProblemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    if (role == Qt::ToolTipRole)
        return index.column() == Object ? line.object : line.problem.reason;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Kind:
        return severityWords(line.problem.severity);
    case Object:
        return line.problem.object.id.isEmpty()
                   ? tr("dossier")
                   : tr("%1 %2").arg(label(line.problem.object.kind), line.object);
    default:
        return line.problem.reason;
    }
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Kind ? tr("What it is") : section == Object ? tr("Where") : tr("What is wrong");
}

} // namespace chancery
