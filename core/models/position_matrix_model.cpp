// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/position_matrix_model.h"

#include "core/names/short_date.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

PositionMatrixModel::PositionMatrixModel(SnapshotPtr snapshot, QObject *parent)
    : StatementTableModel(std::move(snapshot), parent)
{
    build();
}

void PositionMatrixModel::setSnapshot(SnapshotPtr snapshot)
{
    refill(goesOn(m_snapshot, snapshot), [&] {
        m_snapshot = std::move(snapshot);
        build();
    });
}

void PositionMatrixModel::build()
{
    m_histories.clear();
    m_participants.clear();
    m_members.clear();
    m_options = m_snapshot ? m_snapshot->count(ObjectKind::Option) : 0;
    if (m_snapshot)
        m_histories = positionHistories(*m_snapshot);
    for (const PositionHistory &history : m_histories) {
        if (m_participants.empty() || m_participants.back() != history.participant)
            m_participants.push_back(history.participant);
    }
    const std::vector<ParticipantRow> own = m_participants;
    for (const ParticipantRow row : own) {
        const Participant participant = m_snapshot->at(row);
        if (participant.kind != ParticipantKind::Person)
            continue;
        for (const ParticipantId &group : participant.memberOf) {
            const auto state = m_snapshot->rowOf(group);
            if (state && m_snapshot->at(*state).kind == ParticipantKind::State) {
                m_members[*state].push_back(row);
                m_participants.push_back(*state);
            }
        }
    }
    std::sort(m_participants.begin(), m_participants.end());
    m_participants.erase(std::unique(m_participants.begin(), m_participants.end()), m_participants.end());
}

const PositionHistory *PositionMatrixModel::historyOf(ParticipantRow participant, OptionRow option) const
{
    const auto where = std::pair(participant, option);
    const auto found = std::lower_bound(m_histories.begin(), m_histories.end(), where,
                                        [](const PositionHistory &history, const auto &wanted) {
                                            return std::pair(history.participant, history.option) < wanted;
                                        });
    if (found == m_histories.end() || std::pair(found->participant, found->option) != where)
        return nullptr;
    return &*found;
}

void PositionMatrixModel::addLines(const PositionHistory &history, const QString &through,
                                   std::vector<StatementLine> &lines, std::size_t &hidden) const
{
    for (const StanceStage &stage : history.stages) {
        std::vector<FactRow> shown = stage.facts;
        std::erase_if(shown, [this](FactRow row) { return !isShown(row); });
        hidden += stage.facts.size() - shown.size();
        if (shown.empty())
            continue;
        StatementLine line;
        line.text = label(stage.stance);
        QStringList notes;
        if (!through.isEmpty())
            notes.append(tr("through %1").arg(through));
        const Assertion assertion = m_snapshot->facts().assertion[stage.facts.front().value];
        if (stage.since) {
            notes.append(stage.since->inWords(shortDate(stage.since->date)));
        }
        for (const FactRow row : shown) {
            const QString condition = conditionInWords(m_snapshot->at(row));
            if (!condition.isEmpty() && !notes.contains(condition))
                notes.append(condition);
        }
        // Planned and denied stages say so wherever they are shown; a report's date says that it was
        // reported.
        const bool said = stage.planned || stage.denied ||
                          (assertion == Assertion::Reported && stage.since && stage.since->ofSource);
        if (!said)
            notes.append(label(assertion));
        line.note = notes.join(u" · "_s);
        line.facts = std::move(shown);
        line.stance = stage.stance;
        line.through = !through.isEmpty();
        line.planned = stage.planned;
        line.denied = stage.denied;
        line.disputed = std::any_of(line.facts.begin(), line.facts.end(), [this](FactRow row) {
            return m_snapshot->facts().disputed[row.value] != 0;
        });
        lines.push_back(std::move(line));
    }
}

std::vector<StatementLine> PositionMatrixModel::lines(const QModelIndex &index) const
{
    std::vector<StatementLine> lines;
    std::size_t hidden = 0;
    const ParticipantRow participant = m_participants[static_cast<std::size_t>(index.row())];
    const OptionRow option{static_cast<std::uint32_t>(index.column())};
    if (const PositionHistory *history = historyOf(participant, option))
        addLines(*history, {}, lines, hidden);
    if (const auto members = m_members.find(participant); members != m_members.end()) {
        for (const ParticipantRow member : members->second) {
            if (const PositionHistory *history = historyOf(member, option))
                addLines(*history, m_snapshot->title(m_snapshot->idAt(member)), lines, hidden);
        }
    }
    if (hidden > 0)
        lines.push_back(lineOfHidden(hidden));
    return lines;
}

ObjectRef PositionMatrixModel::sectionObject(int section, Qt::Orientation orientation) const
{
    if (orientation == Qt::Horizontal)
        return m_snapshot->refAt(ObjectKind::Option, static_cast<std::uint32_t>(section));
    return m_snapshot->refAt(ObjectKind::Participant,
                             m_participants[static_cast<std::size_t>(section)].value);
}

QString PositionMatrixModel::emptyText() const
{
    return tr("not stated");
}

int PositionMatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_participants.size());
}

int PositionMatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_options);
}

} // namespace chancery
