// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/card_model.h"

#include "core/models/object_mime.h"

#include <QMimeData>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace chancery {

CardModel::CardModel(QObject *parent)
    : KeptRows(parent)
{
}

void CardModel::show(SnapshotPtr snapshot, std::unique_ptr<Card> card, bool isSame)
{
    // The same object in another revision, or otherwise filtered, goes on; lines that were asked for stay.
    const bool stays = m_card && card && isSame;
    refill(stays, [&] {
        const std::vector<Shown> before = std::exchange(m_sections, {});
        m_lines.clear();
        m_snapshot = std::move(snapshot);
        m_card = std::move(card);
        if (m_card)
            m_lines.resize(static_cast<std::size_t>(m_card->sections()));
        for (int section = 0; m_card && section < m_card->sections(); ++section) {
            const auto former = std::find_if(before.begin(), before.end(),
                                             [section](const Shown &one) { return one.section == section; });
            const std::size_t asked = stays && former != before.end() ? std::max(step, former->lines) : step;
            if (const std::size_t total = m_card->countOf(section); total > 0)
                m_sections.push_back(
                    {section, std::min(total, asked), total, total - std::min(total, asked)});
        }
    });
}

RowKey CardModel::keyOf(const QModelIndex &index) const
{
    if (isGroup(index))
        return {static_cast<std::uint64_t>(sectionOf(index.row())) + 1, 0};
    const CardLine *line = lineAt(index);
    if (line == nullptr || line->facts.empty())
        return {0, static_cast<std::uint64_t>(index.row())};
    return {keyOfRow(*m_snapshot, line->facts.front()), 0};
}

int CardModel::sectionOf(int group) const
{
    return m_sections[static_cast<std::size_t>(group)].section;
}

bool CardModel::isRest(const QModelIndex &index) const
{
    return !isGroup(index) && static_cast<std::size_t>(index.row()) >=
                                  m_sections[static_cast<std::size_t>(groupOf(index))].lines;
}

const CardLine *CardModel::lineAt(const QModelIndex &index) const
{
    if (isGroup(index) || isRest(index))
        return nullptr;
    const int section = sectionOf(groupOf(index));
    const auto place = static_cast<std::size_t>(index.row());
    auto &known = m_lines.at(static_cast<std::size_t>(section));
    const auto found = known.find(place);
    return &(found != known.end() ? found : known.emplace(place, m_card->lineOf(section, place)).first)
                ->second;
}

void CardModel::showMore(int group)
{
    Shown &shown = m_sections[static_cast<std::size_t>(group)];
    const std::size_t next = std::min(shown.total, shown.lines + step);
    if (next == shown.lines)
        return;
    // The lines come above the row of the rest, which goes or says less only after that.
    const QModelIndex head = index(group, 0);
    beginInsertRows(head, static_cast<int>(shown.lines), static_cast<int>(next) - 1);
    shown.lines = next;
    endInsertRows();
    const int restRow = static_cast<int>(next);
    if (next == shown.total) {
        beginRemoveRows(head, restRow, restRow);
        shown.rest = 0;
        endRemoveRows();
    } else {
        shown.rest = shown.total - next;
        Q_EMIT dataChanged(index(restRow, 0, head), index(restRow, 0, head));
    }
}

QModelIndex CardModel::indexOf(FactRow fact) const
{
    for (int group = 0; group < groupCount(); ++group) {
        const Shown &shown = m_sections[static_cast<std::size_t>(group)];
        for (std::size_t i = 0; i < shown.lines; ++i) {
            const std::vector<FactRow> facts = m_card->factsOf(shown.section, i);
            if (std::find(facts.begin(), facts.end(), fact) != facts.end())
                return index(static_cast<int>(i), 0, index(group, 0));
        }
    }
    return {};
}

int CardModel::columnCount(const QModelIndex &) const
{
    return 1;
}

int CardModel::groupCount() const
{
    return static_cast<int>(m_sections.size());
}

int CardModel::memberCount(int group) const
{
    const Shown &shown = m_sections[static_cast<std::size_t>(group)];
    return static_cast<int>(shown.lines) + (shown.rest > 0 ? 1 : 0);
}

QVariant CardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    const Shown &shown = m_sections[static_cast<std::size_t>(groupOf(index))];
    if (isGroup(index)) {
        return role == Qt::ToolTipRole
                   ? QVariant()
                   : QVariant(tr("%1 (%2)").arg(m_card->titleOf(shown.section)).arg(shown.total));
    }
    if (isRest(index)) {
        return role == Qt::ToolTipRole ? QVariant()
                                       : QVariant(tr("Show more of the other %1").arg(shown.rest));
    }
    const CardLine *line = lineAt(index);
    if (role == Qt::DisplayRole)
        return line->text;
    QStringList words{line->when, line->text, line->note};
    if (line->planned)
        words.append(label(Assertion::Planned));
    if (line->denied)
        words.append(label(Assertion::Denied));
    if (line->disputed)
        words.append(tr("disputed"));
    words.removeAll(QString());
    return words.join(role == Qt::ToolTipRole ? u"\n"_s : u", "_s);
}

Qt::ItemFlags CardModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = TwoLevelModel::flags(index);
    const CardLine *line = index.isValid() ? lineAt(index) : nullptr;
    return line != nullptr && !line->facts.empty() ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList CardModel::mimeTypes() const
{
    return {objectMimeType()};
}

QMimeData *CardModel::mimeData(const QModelIndexList &indexes) const
{
    std::vector<FactRow> facts;
    for (const QModelIndex &index : indexes) {
        if (const CardLine *line = lineAt(index))
            facts.insert(facts.end(), line->facts.begin(), line->facts.end());
    }
    return m_card && !facts.empty() ? factsAsMime(*m_card->snapshot(), facts).release() : nullptr;
}

} // namespace chancery
