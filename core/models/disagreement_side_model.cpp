// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/disagreement_side_model.h"
#include "core/domain/plural.h"

#include "core/domain/counted.h"
#include "core/filter/hidden_facts.h"
#include "core/names/roots_in_words.h"
#include "core/names/short_date.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

DisagreementSideModel::DisagreementSideModel(QObject *parent)
    : KeptRows(parent)
{
}

void DisagreementSideModel::show(SnapshotPtr snapshot, std::optional<Disagreement> disagreement,
                                 const FactFilter &test)
{
    const bool stays = m_disagreement && disagreement && goesOn(m_snapshot, snapshot) &&
                       m_disagreement->about == disagreement->about &&
                       m_disagreement->subject.kind == disagreement->subject.kind &&
                       m_snapshot->numberAt(m_disagreement->subject.kind, m_disagreement->subject.row) ==
                           snapshot->numberAt(disagreement->subject.kind, disagreement->subject.row);
    refill(stays, [&] {
        m_snapshot = std::move(snapshot);
        m_disagreement = std::move(disagreement);
        m_sentences.clear();
        m_left.clear();
        if (m_disagreement) {
            for (const DisagreementSide &side : m_disagreement->sides) {
                std::vector<Sentence> &own = m_sentences.emplace_back();
                std::vector<FactRow> &left = m_left.emplace_back(side.facts);
                std::erase_if(left, [&test](FactRow fact) { return !passes(test, fact); });
                for (const PassageRow passage : side.passages) {
                    // The fact of this side that rests on the sentence; one at most is shown, the first.
                    const std::vector<FactRow> resting =
                        m_snapshot->factsOf(m_snapshot->refAt(ObjectKind::Passage, passage.value));
                    const auto fact =
                        std::find_first_of(resting.begin(), resting.end(), left.begin(), left.end());
                    if (fact != resting.end())
                        own.push_back({passage, *fact});
                    // A sentence against another side, unless the filter hides everything that rests on it.
                    else if (std::find_first_of(resting.begin(), resting.end(), side.facts.begin(),
                                                side.facts.end()) == resting.end() &&
                             (resting.empty() ||
                              std::any_of(resting.begin(), resting.end(),
                                          [&test](FactRow row) { return passes(test, row); })))
                        own.push_back({passage, std::nullopt});
                }
            }
        }
    });
}

RowKey DisagreementSideModel::keyOf(const QModelIndex &index) const
{
    if (isGroup(index)) {
        const DisagreementSide &side = sideAt(index.row());
        return {!side.facts.empty()      ? keyOfRow(*m_snapshot, side.facts.front())
                : !side.passages.empty() ? keyOfRow(*m_snapshot, side.passages.front())
                                         : 0,
                0};
    }
    const Sentence &sentence = sentenceAt(index);
    return {keyOfRow(*m_snapshot, sentence.passage),
            sentence.fact ? keyOfRow(*m_snapshot, *sentence.fact) : 0};
}

const DisagreementSide &DisagreementSideModel::sideAt(int group) const
{
    return m_disagreement->sides[static_cast<std::size_t>(group)];
}

const DisagreementSideModel::Sentence &DisagreementSideModel::sentenceAt(const QModelIndex &index) const
{
    return m_sentences[static_cast<std::size_t>(groupOf(index))][static_cast<std::size_t>(index.row())];
}

std::optional<FactRow> DisagreementSideModel::factAt(const QModelIndex &index) const
{
    return isGroup(index) ? std::nullopt : sentenceAt(index).fact;
}

ObjectRef DisagreementSideModel::objectAt(const QModelIndex &index) const
{
    if (isGroup(index)) {
        const DisagreementSide &side = sideAt(index.row());
        const std::vector<FactRow> &left = m_left[static_cast<std::size_t>(index.row())];
        const std::vector<FactRow> &facts = left.empty() ? side.facts : left;
        return facts.empty() ? m_snapshot->refAt(ObjectKind::Passage, side.passages.front().value)
                             : m_snapshot->refAt(ObjectKind::Fact, facts.front().value);
    }
    const Sentence &sentence = sentenceAt(index);
    return sentence.fact ? m_snapshot->refAt(ObjectKind::Fact, sentence.fact->value)
                         : m_snapshot->refAt(ObjectKind::Passage, sentence.passage.value);
}

QModelIndex DisagreementSideModel::indexOf(FactRow fact) const
{
    for (int group = 0; group < groupCount(); ++group) {
        for (int row = 0; row < memberCount(group); ++row) {
            const QModelIndex sentence = index(row, 0, index(group, 0));
            if (factAt(sentence) == fact)
                return sentence;
        }
    }
    return {};
}

int DisagreementSideModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

int DisagreementSideModel::groupCount() const
{
    return static_cast<int>(m_sentences.size());
}

int DisagreementSideModel::memberCount(int group) const
{
    return static_cast<int>(m_sentences[static_cast<std::size_t>(group)].size());
}

QString DisagreementSideModel::sideText(const DisagreementSide &side, int column) const
{
    switch (column) {
    case Words:
        return labelOf(*m_snapshot, *m_disagreement, side);
    case Source: {
        const auto sources = static_cast<int>(side.sources.size());
        if (sources == 1)
            return counted(1, ObjectKind::Source);
        return side.roots.size() == 1
                   ? plural("chancery::DisagreementSideModel", "%Ln source, one root",
                            "%Ln sources, one root", sources)
                   : plural("chancery::DisagreementSideModel", "%Ln source, %1 independent",
                            "%Ln sources, %1 independent", sources)
                         .arg(side.roots.size());
    }
    case Reliability:
        return side.sources.size() > 1 ? tr("best %1").arg(toTerm(side.reliability))
                                       : toTerm(side.reliability);
    case Published:
        if (!side.firstPublished)
            return tr("not stated");
        return side.firstPublished == side.lastPublished
                   ? shortDate(*side.firstPublished)
                   : tr("%1 to %2").arg(shortDate(*side.firstPublished), shortDate(*side.lastPublished));
    default:
        return {};
    }
}

QString DisagreementSideModel::sentenceText(const Sentence &sentence, int column) const
{
    const Passage passage = m_snapshot->at(sentence.passage);
    if (column == Words)
        return u"“%1”"_s.arg(passage.exact);
    const auto row = m_snapshot->rowOf(passage.source);
    if (!row)
        return {};
    const chancery::SourceDescription source = m_snapshot->at(*row);
    switch (column) {
    case Source:
        return source.derivedFrom.empty()
                   ? source.title
                   : tr("%1 (repeats %2)").arg(source.title, m_snapshot->title(source.derivedFrom.front()));
    case Reliability:
        return toTerm(source.reliability);
    case Published:
        return source.published ? shortDate(*source.published) : tr("not stated");
    default:
        return {};
    }
}

QVariant DisagreementSideModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (isGroup(index)) {
        const DisagreementSide &side = sideAt(index.row());
        const QString hidden =
            hiddenByFilter(side.facts.size() - m_left[static_cast<std::size_t>(index.row())].size());
        if (role == Qt::ToolTipRole && index.column() == Source)
            return rootsInWords(*m_snapshot, std::span<const FactRoot>(side.roots));
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
            const QString text = sideText(side, index.column());
            return hidden.isEmpty() || index.column() != Source ? text : tr("%1, %2").arg(text, hidden);
        }
        if (role == Qt::AccessibleTextRole && index.column() == Words) {
            QStringList words{sideText(side, Words), sideText(side, Source), sideText(side, Reliability),
                              hidden};
            words.removeAll(QString());
            return words.join(u", "_s);
        }
        return {};
    }
    const Sentence &sentence = sentenceAt(index);
    if (role == Qt::DisplayRole)
        return sentenceText(sentence, index.column());
    if (role == Qt::ToolTipRole) {
        if (index.column() == Words)
            return sentence.fact ? m_snapshot->at(*sentence.fact).statement
                                 : tr("This sentence contradicts another side.");
        return sentenceText(sentence, index.column());
    }
    if (role == Qt::AccessibleTextRole && index.column() == Words)
        return tr("%1, %2, %3")
            .arg(sentenceText(sentence, Words), sentenceText(sentence, Source),
                 sentenceText(sentence, Reliability));
    return {};
}

QVariant DisagreementSideModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Words:
        return tr("Sides and their sentences");
    case Source:
        return tr("Source");
    case Reliability:
        return tr("Reliability");
    case Published:
        return tr("Published");
    default:
        return {};
    }
}

} // namespace chancery
