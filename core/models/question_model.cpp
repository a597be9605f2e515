// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/question_model.h"

#include "core/analysis/stable_order.h"
#include "core/filter/hidden_facts.h"
#include "core/names/short_date.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

QString capitalised(QString words)
{
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

QString dateText(const std::optional<FactDate> &when)
{
    if (!when)
        return QuestionModel::tr("not dated");
    const QString date = shortDate(when->date);
    return when->inWords(date);
}

} // namespace

QuestionModel::QuestionModel(SnapshotPtr snapshot, QObject *parent)
    : KeptRows(parent)
    , m_snapshot(std::move(snapshot))
{
    build();
}

void QuestionModel::setSnapshot(SnapshotPtr snapshot, FilterResultPtr shown)
{
    refill(goesOn(m_snapshot, snapshot), [&] {
        m_snapshot = std::move(snapshot);
        m_shown = std::move(shown);
        build();
    });
}

RowKey QuestionModel::keyOf(const QModelIndex &index) const
{
    if (isGroup(index))
        return {keyOfRow(*m_snapshot, questionAt(index.row())), 0};
    const auto &entry = progressAt(groupOf(index)).entries[static_cast<std::size_t>(index.row())];
    return {keyOfRow(*m_snapshot, entry.fact), 0};
}

void QuestionModel::build()
{
    m_items.clear();
    if (!m_snapshot)
        return;
    for (std::uint32_t row = 0; row < m_snapshot->count(ObjectKind::Question); ++row) {
        const QuestionRow question{row};
        if (m_shown && !m_shown->shows(question))
            continue;
        // A question of which no fact tells is to be sourced, and known in no view.
        if (m_snapshot->factsOf(m_snapshot->refAt(ObjectKind::Question, row), 1).empty())
            continue;
        m_items.push_back({question, m_snapshot->at(question).kind, progressOf(*m_snapshot, question)});
        // The state is that of everything known: what a filter hides does not open a question again.
        if (m_shown)
            m_items.back().hidden =
                std::erase_if(m_items.back().progress.entries, [this](const QuestionProgress::Entry &entry) {
                    return !m_shown->shows(entry.fact);
                });
    }
    stableOrder(m_items, [](const Item &a, const Item &b) { return a.kind < b.kind; });
}

QuestionRow QuestionModel::questionAt(int group) const
{
    return m_items[static_cast<std::size_t>(group)].question;
}

QuestionKind QuestionModel::kindAt(int group) const
{
    return m_items[static_cast<std::size_t>(group)].kind;
}

const QuestionProgress &QuestionModel::progressAt(int group) const
{
    return m_items[static_cast<std::size_t>(group)].progress;
}

ObjectRef QuestionModel::objectAt(const QModelIndex &index) const
{
    if (isGroup(index))
        return m_snapshot->refAt(ObjectKind::Question, questionAt(index.row()).value);
    const auto &entry = progressAt(groupOf(index)).entries[static_cast<std::size_t>(index.row())];
    return m_snapshot->refAt(ObjectKind::Fact, entry.fact.value);
}

QModelIndex QuestionModel::indexOf(QuestionRow question) const
{
    const auto found = std::find_if(m_items.begin(), m_items.end(),
                                    [question](const Item &item) { return item.question == question; });
    return found == m_items.end() ? QModelIndex() : index(static_cast<int>(found - m_items.begin()), 0);
}

QModelIndex QuestionModel::indexOf(FactRow fact) const
{
    for (int group = 0; group < groupCount(); ++group) {
        const auto &entries = progressAt(group).entries;
        const auto found = std::find_if(entries.begin(), entries.end(),
                                        [fact](const auto &entry) { return entry.fact == fact; });
        if (found != entries.end())
            return index(static_cast<int>(found - entries.begin()), 0, index(group, 0));
    }
    return {};
}

int QuestionModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

int QuestionModel::groupCount() const
{
    return static_cast<int>(m_items.size());
}

int QuestionModel::memberCount(int group) const
{
    return static_cast<int>(progressAt(group).entries.size());
}

QString QuestionModel::groupText(int group, int column) const
{
    const QuestionProgress &progress = progressAt(group);
    switch (column) {
    case Statement: {
        const QString title = m_snapshot->at(questionAt(group)).title;
        const QString hidden = hiddenByFilter(m_items[static_cast<std::size_t>(group)].hidden);
        return hidden.isEmpty() ? title : u"%1\n%2"_s.arg(title, hidden);
    }
    case State:
        return label(progress.state);
    case Since:
        return progress.entries.empty() ? QString() : dateText(progress.since);
    case Source:
        return capitalised(label(kindAt(group)));
    default:
        return {};
    }
}

QString QuestionModel::entryText(const QuestionProgress::Entry &entry, int column) const
{
    switch (column) {
    case Statement:
        return m_snapshot->at(entry.fact).statement;
    case State:
        return label(entry.effect);
    case Since:
        return dateText(entry.when);
    case Source: {
        QStringList titles;
        for (const SourceRow source : supportingSources(*m_snapshot, m_snapshot->at(entry.fact)))
            titles.append(m_snapshot->title(m_snapshot->refAt(ObjectKind::Source, source.value)));
        return titles.join(u"; "_s);
    }
    default:
        return {};
    }
}

QVariant QuestionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto text = [this, &index](int column) {
        const int group = groupOf(index);
        return isGroup(index)
                   ? groupText(group, column)
                   : entryText(progressAt(group).entries[static_cast<std::size_t>(index.row())], column);
    };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(index.column());
    case Qt::AccessibleTextRole:
        if (index.column() != Statement)
            return text(index.column());
        return tr("%1, %2, %3, %4").arg(text(Statement), text(State), text(Since), text(Source));
    default:
        return {};
    }
}

QVariant QuestionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Statement:
        return tr("Question, and what was said to it");
    case State:
        return tr("State");
    case Since:
        return tr("Since");
    case Source:
        return tr("Kind, source");
    default:
        return {};
    }
}

} // namespace chancery
