// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/option_aspect_model.h"

#include "core/analysis/fact_evidence.h"

namespace chancery {

namespace {

constexpr int aspectCount = 4;

} // namespace

OptionAspectModel::OptionAspectModel(SnapshotPtr snapshot, QObject *parent)
    : StatementTableModel(std::move(snapshot), parent)
{
    build();
}

void OptionAspectModel::setSnapshot(SnapshotPtr snapshot)
{
    refill(goesOn(m_snapshot, snapshot), [&] {
        m_snapshot = std::move(snapshot);
        build();
    });
}

void OptionAspectModel::build()
{
    const std::uint32_t options = m_snapshot ? m_snapshot->count(ObjectKind::Option) : 0;
    m_cells.assign(std::size_t{options} * aspectCount, {});
    for (std::uint32_t option = 0; option < options; ++option) {
        for (const FactRow row : m_snapshot->factsOf(m_snapshot->refAt(ObjectKind::Option, option))) {
            if (m_snapshot->facts().kind[row.value] != FactKind::OptionAspect)
                continue;
            const auto payload = std::get<OptionAspectPayload>(m_snapshot->at(row).payload);
            if (m_snapshot->rowOf(payload.option) == OptionRow{option})
                m_cells[option * aspectCount + static_cast<std::size_t>(payload.aspect)].push_back(row);
        }
    }
}

std::vector<StatementLine> OptionAspectModel::lines(const QModelIndex &index) const
{
    std::vector<StatementLine> lines;
    std::size_t hidden = 0;
    for (const FactRow row : m_cells[static_cast<std::size_t>(index.row()) * aspectCount +
                                     static_cast<std::size_t>(index.column())]) {
        if (!isShown(row)) {
            ++hidden;
            continue;
        }
        const Fact fact = m_snapshot->at(row);
        lines.push_back({.text = fact.statement,
                         .note = conditionInWords(fact),
                         .facts = {row},
                         .stance = {},
                         .planned = fact.assertion == Assertion::Planned,
                         .denied = fact.assertion == Assertion::Denied,
                         .disputed = m_snapshot->facts().disputed[row.value] != 0});
    }
    if (hidden > 0)
        lines.push_back(lineOfHidden(hidden));
    return lines;
}

ObjectRef OptionAspectModel::sectionObject(int section, Qt::Orientation orientation) const
{
    if (orientation == Qt::Horizontal)
        return {};
    return m_snapshot->refAt(ObjectKind::Option, static_cast<std::uint32_t>(section));
}

QString OptionAspectModel::emptyText() const
{
    return tr("nothing stated");
}

int OptionAspectModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cells.size()) / aspectCount;
}

int OptionAspectModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : aspectCount;
}

QVariant OptionAspectModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < aspectCount) {
        QString words = label(static_cast<Aspect>(section));
        if (!words.isEmpty())
            words[0] = words[0].toUpper();
        return words;
    }
    return StatementTableModel::headerData(section, orientation, role);
}

} // namespace chancery
