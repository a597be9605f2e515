// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/wording_model.h"
#include "core/domain/plural.h"

#include "core/names/short_date.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

WordingModel::WordingModel(QObject *parent)
    : KeptRows(parent)
{
}

void WordingModel::show(SnapshotPtr snapshot, const ObjectRef &subject, const FactFilter &test)
{
    refill(m_subject == subject && goesOn(m_snapshot, snapshot), [&] {
        m_snapshot = std::move(snapshot);
        m_subject = subject;
        m_threads = m_snapshot && !subject.id.isEmpty() ? wordingThreads(*m_snapshot, subject, test)
                                                        : std::vector<WordingThread>();
    });
}

RowKey WordingModel::keyOf(const QModelIndex &index) const
{
    if (const WordingText *text = textAt(index))
        return {keyOfRow(*m_snapshot, text->passage), 0};
    return {keyOfRow(*m_snapshot, threadAt(index.row()).texts.front().passage), 0};
}

const WordingThread &WordingModel::threadAt(int group) const
{
    return m_threads[static_cast<std::size_t>(group)];
}

const WordingText *WordingModel::textAt(const QModelIndex &index) const
{
    if (isGroup(index))
        return nullptr;
    return &threadAt(groupOf(index)).texts[static_cast<std::size_t>(index.row())];
}

std::vector<RedlinePiece> WordingModel::piecesAt(const QModelIndex &index) const
{
    const WordingText *text = textAt(index);
    if (text == nullptr)
        return {};
    const QString words = m_snapshot->at(text->passage).exact;
    if (!text->earlier)
        return {{RedlinePiece::Kind::Kept, words}};
    const WordingText &earlier = threadAt(groupOf(index)).texts[*text->earlier];
    return redline(m_snapshot->at(earlier.passage).exact, words, text->differences);
}

QString WordingModel::whereAt(const QModelIndex &index) const
{
    const WordingText *text = textAt(index);
    if (text == nullptr)
        return {};
    const auto title = [this](SourceRow row) {
        return m_snapshot->title(m_snapshot->refAt(ObjectKind::Source, row.value));
    };
    const QString when = text->published ? shortDate(*text->published) : tr("not dated");
    QString where = tr("%1 · %2").arg(when, title(text->source));
    // The one right above needs no name.
    if (!text->earlier || *text->earlier + 1 == static_cast<std::size_t>(index.row()))
        return where;
    const WordingText &earlier = threadAt(groupOf(index)).texts[*text->earlier];
    return tr("%1 · compared with %2").arg(where, title(earlier.source));
}

QModelIndex WordingModel::indexOf(std::optional<PassageRow> passage, std::optional<FactRow> fact) const
{
    QModelIndex byFact;
    for (int group = 0; group < groupCount(); ++group) {
        const std::vector<WordingText> &texts = threadAt(group).texts;
        for (std::size_t i = 0; i < texts.size(); ++i) {
            const QModelIndex here = index(static_cast<int>(i), 0, index(group, 0));
            if (passage && texts[i].passage == *passage)
                return here;
            if (!byFact.isValid() && fact &&
                std::find(texts[i].facts.begin(), texts[i].facts.end(), *fact) != texts[i].facts.end())
                byFact = here;
        }
    }
    return byFact;
}

int WordingModel::columnCount(const QModelIndex &) const
{
    return 1;
}

int WordingModel::groupCount() const
{
    return static_cast<int>(m_threads.size());
}

int WordingModel::memberCount(int group) const
{
    return static_cast<int>(threadAt(group).texts.size());
}

QVariant WordingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (isGroup(index)) {
        const WordingThread &thread = threadAt(index.row());
        return plural("chancery::WordingModel", "%1 – %Ln text", "%1 – %Ln texts", thread.texts.size())
            .arg(m_snapshot->at(thread.texts.front().facts.front()).statement);
    }
    if (role == Qt::DisplayRole)
        return m_snapshot->at(textAt(index)->passage).exact;
    QStringList words{whereAt(index)};
    for (const RedlinePiece &piece : piecesAt(index)) {
        words.append(piece.kind == RedlinePiece::Kind::Removed ? tr("left out: %1;").arg(piece.text)
                     : piece.kind == RedlinePiece::Kind::Added ? tr("put in: %1;").arg(piece.text)
                                                               : piece.text.trimmed());
    }
    return words.join(u' ');
}

} // namespace chancery
