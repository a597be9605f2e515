// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/option_comparison_model.h"

#include <algorithm>
#include <utility>

namespace chancery {

namespace {

/// What is compared where nobody has chosen: the first options of the dossier.
constexpr std::uint32_t firstChoice = 4;

} // namespace

OptionComparisonModel::OptionComparisonModel(SnapshotPtr snapshot, QObject *parent)
    : StatementTableModel(snapshot, parent)
    , m_aspects(snapshot)
    , m_positions(std::move(snapshot))
{
    chooseFirst();
}

void OptionComparisonModel::chooseFirst()
{
    m_options.clear();
    const std::uint32_t count = m_snapshot ? m_snapshot->count(ObjectKind::Option) : 0;
    for (std::uint32_t row = 0; row < std::min(firstChoice, count); ++row)
        m_options.push_back({row});
    findRows();
}

void OptionComparisonModel::setSnapshot(SnapshotPtr snapshot)
{
    const bool stays = goesOn(m_snapshot, snapshot);
    refill(stays, [&] {
        const SnapshotPtr before = std::exchange(m_snapshot, snapshot);
        m_aspects.setSnapshot(snapshot);
        m_positions.setSnapshot(snapshot);
        if (!stays || m_options.empty()) {
            chooseFirst();
            return;
        }
        // Those that are compared stay so, as far as they are still there.
        std::vector<OptionRow> compared;
        for (const OptionRow option : std::as_const(m_options)) {
            if (const auto row = snapshot->rowOfNumber(ObjectKind::Option,
                                                       before->numberAt(ObjectKind::Option, option.value)))
                compared.push_back({*row});
        }
        m_options = std::move(compared);
        findRows();
    });
}

void OptionComparisonModel::setShown(FilterResultPtr shown)
{
    m_aspects.setShown(shown);
    m_positions.setShown(shown);
    StatementTableModel::setShown(std::move(shown));
}

void OptionComparisonModel::compare(std::vector<OptionRow> options)
{
    // Which rows there are follows from which columns there are, so that all changes at once.
    beginResetModel();
    m_options = std::move(options);
    findRows();
    endResetModel();
}

void OptionComparisonModel::findRows()
{
    const auto says = [this](const StatementTableModel &model, auto indexOf) {
        return std::any_of(m_options.begin(), m_options.end(), [&](OptionRow option) {
            return !model.lines(indexOf(static_cast<int>(option.value))).empty();
        });
    };
    m_aspectRows.clear();
    for (int aspect = 0; aspect < m_aspects.columnCount(); ++aspect) {
        if (says(m_aspects, [&](int option) { return m_aspects.index(option, aspect); }))
            m_aspectRows.push_back(aspect);
    }
    m_positionRows.clear();
    for (int row = 0; row < m_positions.rowCount(); ++row) {
        if (says(m_positions, [&](int option) { return m_positions.index(row, option); }))
            m_positionRows.push_back(row);
    }
}

std::vector<StatementLine> OptionComparisonModel::lines(const QModelIndex &index) const
{
    const int option = static_cast<int>(m_options[static_cast<std::size_t>(index.column())].value);
    const auto row = static_cast<std::size_t>(index.row());
    if (row < m_aspectRows.size())
        return m_aspects.lines(m_aspects.index(option, m_aspectRows[row]));
    return m_positions.lines(m_positions.index(m_positionRows[row - m_aspectRows.size()], option));
}

ObjectRef OptionComparisonModel::sectionObject(int section, Qt::Orientation orientation) const
{
    const auto place = static_cast<std::size_t>(section);
    if (orientation == Qt::Horizontal)
        return m_snapshot->refAt(ObjectKind::Option, m_options[place].value);
    if (place < m_aspectRows.size())
        return {};
    return m_positions.sectionObject(m_positionRows[place - m_aspectRows.size()], Qt::Vertical);
}

QString OptionComparisonModel::emptyText() const
{
    return tr("nothing stated");
}

int OptionComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_aspectRows.size() + m_positionRows.size());
}

int OptionComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_options.size());
}

QVariant OptionComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isAspect = orientation == Qt::Vertical && section >= 0 &&
                          static_cast<std::size_t>(section) < m_aspectRows.size();
    if (isAspect)
        return m_aspects.headerData(m_aspectRows[static_cast<std::size_t>(section)], Qt::Horizontal, role);
    return StatementTableModel::headerData(section, orientation, role);
}

} // namespace chancery
