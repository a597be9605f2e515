// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/statement_table_model.h"

#include "core/filter/hidden_facts.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// Whole sentences, for tips and for readers that speak: one line each, with its note.
QStringList sentences(const std::vector<StatementLine> &lines)
{
    QStringList texts;
    for (const StatementLine &line : lines) {
        QString text = line.text.isEmpty()   ? line.note
                       : line.note.isEmpty() ? line.text
                                             : u"%1, %2"_s.arg(line.text, line.note);
        if (line.planned)
            text += u" (%1)"_s.arg(label(Assertion::Planned));
        if (line.denied)
            text += u" (%1)"_s.arg(label(Assertion::Denied));
        texts.append(text);
    }
    return texts;
}

} // namespace

StatementLine lineOfHidden(std::size_t facts)
{
    StatementLine line;
    line.note = hiddenByFilter(facts);
    return line;
}

StatementTableModel::StatementTableModel(SnapshotPtr snapshot, QObject *parent)
    : KeptRows(parent)
    , m_snapshot(std::move(snapshot))
{
}

RowKey StatementTableModel::keyOfSection(int section, Qt::Orientation orientation) const
{
    const ObjectRef object = sectionObject(section, orientation);
    const auto row = object.id.isEmpty() ? std::nullopt : m_snapshot->rowOf(object);
    if (!row)
        return {static_cast<std::uint64_t>(section), 0};
    return {static_cast<std::uint64_t>(object.kind) + 1, m_snapshot->numberAt(object.kind, *row) + 1ULL};
}

RowKey StatementTableModel::keyOf(const QModelIndex &index) const
{
    return keyOfSection(index.row(), Qt::Vertical);
}

RowKey StatementTableModel::keyOfColumn(int column) const
{
    return keyOfSection(column, Qt::Horizontal);
}

QModelIndex StatementTableModel::indexOf(FactRow fact) const
{
    QModelIndex elsewhere;
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            for (const StatementLine &line : lines(index(row, column))) {
                if (std::find(line.facts.begin(), line.facts.end(), fact) == line.facts.end())
                    continue;
                if (!line.through)
                    return index(row, column);
                elsewhere = index(row, column);
            }
        }
    }
    return elsewhere;
}

QVariant StatementTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return sentences(lines(index)).join(u'\n');
    case Qt::AccessibleTextRole: {
        const QStringList texts = sentences(lines(index));
        return texts.isEmpty() ? emptyText() : texts.join(u". "_s);
    }
    default:
        return {};
    }
}

QVariant StatementTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Horizontal ? columnCount() : rowCount()))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const ObjectRef object = sectionObject(section, orientation);
    return object.id.isEmpty() ? QString() : m_snapshot->title(object);
}

} // namespace chancery
