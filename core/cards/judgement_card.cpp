// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cards/judgement_card.h"

#include "core/cards/card_words.h"
#include "core/cards/cards_words.h"
#include "core/names/short_date.h"

using namespace Qt::StringLiterals;

namespace chancery {

using cards_words::tr;

JudgementCard::JudgementCard(SnapshotPtr snapshot, JudgementRow judgement, const QStringList &happened)
    : m_snapshot(std::move(snapshot))
    , m_judgement(m_snapshot->at(judgement))
    , m_state(stateOf(*m_snapshot, m_judgement))
    , m_happened(happened)
{
    const auto rowsOf = [this](const std::vector<FactId> &ids) {
        std::vector<FactRow> rows;
        for (const FactId &id : ids) {
            if (const auto row = m_snapshot->rowOf(id))
                rows.push_back(*row);
        }
        return rows;
    };
    m_facts = rowsOf(m_judgement.facts);
    m_against = rowsOf(m_judgement.against);
    if (m_state.hasMoved && m_happened.isEmpty())
        m_happened.append(tr("What it rests on is not what it was when it was made: look whether it holds on "
                             "the facts below."));
    if (!m_state.hasMoved)
        m_happened.clear();
}

QString JudgementCard::title(Section section)
{
    switch (section) {
    case Section::Since:
        return tr("What happened since it was made");
    case Section::Facts:
        return tr("What it rests on");
    case Section::Against:
        return tr("What speaks against it");
    case Section::Assumptions:
        return tr("What it takes for granted");
    case Section::Alternatives:
        return tr("What else may be");
    case Section::WouldChange:
        return tr("What would change it");
    case Section::Earlier:
        return tr("What it said before");
    }
    return {};
}

std::size_t JudgementCard::countOf(int section) const
{
    switch (static_cast<Section>(section)) {
    case Section::Since:
        return static_cast<std::size_t>(m_happened.size()) + m_state.contradicted.size();
    case Section::Facts:
        return m_facts.size();
    case Section::Against:
        return m_against.size();
    case Section::Assumptions:
        return static_cast<std::size_t>(m_judgement.assumptions.size());
    case Section::Alternatives:
        return static_cast<std::size_t>(m_judgement.alternatives.size());
    case Section::WouldChange:
        return static_cast<std::size_t>(m_judgement.wouldChangeIf.size());
    case Section::Earlier:
        return m_judgement.earlier.size();
    }
    return 0;
}

std::vector<FactRow> JudgementCard::factsOf(int section, std::size_t index) const
{
    switch (static_cast<Section>(section)) {
    case Section::Since: {
        const auto happened = static_cast<std::size_t>(m_happened.size());
        if (index < happened)
            return {};
        const ContradictedGround &ground = m_state.contradicted[index - happened];
        std::vector<FactRow> rows{ground.fact};
        rows.insert(rows.end(), ground.by.begin(), ground.by.end());
        return rows;
    }
    case Section::Facts:
        return {m_facts[index]};
    case Section::Against:
        return {m_against[index]};
    default:
        return {};
    }
}

std::optional<QuestionRow> JudgementCard::questionOf(int section, std::size_t index) const
{
    if (static_cast<Section>(section) != Section::WouldChange)
        return std::nullopt;
    return m_snapshot->rowOf(QuestionId(m_judgement.wouldChangeIf[static_cast<qsizetype>(index)]));
}

CardLine JudgementCard::lineOf(int section, std::size_t index) const
{
    const auto place = static_cast<qsizetype>(index);
    CardLine line;
    switch (static_cast<Section>(section)) {
    case Section::Since:
        line = sinceLine(index);
        break;
    case Section::Facts:
        line = lineOfFact(*m_snapshot, m_snapshot->at(m_facts[index]));
        break;
    case Section::Against:
        line = lineOfFact(*m_snapshot, m_snapshot->at(m_against[index]));
        break;
    case Section::Assumptions:
        line.text = m_judgement.assumptions[place];
        break;
    case Section::Alternatives:
        line.text = m_judgement.alternatives[place];
        break;
    case Section::WouldChange:
        if (questionOf(section, index)) {
            line.when = tr("an answer to");
            line.text = m_snapshot->title(QuestionId(m_judgement.wouldChangeIf[place]));
        } else {
            line.text = m_judgement.wouldChangeIf[place];
        }
        break;
    case Section::Earlier:
        line = earlierLine(m_judgement.earlier[index]);
        break;
    }
    line.facts = factsOf(section, index);
    line.disputed = anyDisputed(*m_snapshot, line.facts);
    return line;
}

CardLine JudgementCard::sinceLine(std::size_t index) const
{
    CardLine line;
    const auto happened = static_cast<std::size_t>(m_happened.size());
    if (index < happened) {
        line.when = tr("ground moved");
        line.text = m_happened[static_cast<qsizetype>(index)];
        return line;
    }
    const ContradictedGround &ground = m_state.contradicted[index - happened];
    line.when = tr("contradicted");
    const QString statement = m_snapshot->at(ground.fact).statement;
    QStringList others;
    for (const FactRow row : ground.by)
        others.append(m_snapshot->at(row).statement);
    line.text =
        others.isEmpty()
            ? tr("A passage speaks against “%1”, and nothing of it is weighed.").arg(statement)
            : tr("“%1” – against it stands, and is not weighed: %2").arg(statement, others.join(u' '));
    line.note = sourceTitles(*m_snapshot, ground.by);
    return line;
}

CardLine JudgementCard::earlierLine(const EarlierJudgement &earlier) const
{
    CardLine line;
    if (earlier.made)
        line.when = shortDate(*earlier.made);
    line.text = tr("%1 Confidence %2: %3")
                    .arg(earlier.statement, label(earlier.confidence), earlier.confidenceReason);
    return line;
}

} // namespace chancery
