// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/passage/sentence_facts.h"

#include "app/views/copying.h"
#include "app/views/listed_objects.h"
#include "app/views/passage/fact_delegate.h"
#include "app/views/passage/moved_row.h"
#include "core/filter/hidden_facts.h"
#include "core/models/fact_list_model.h"

#include <QFrame>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace chancery {

using namespace Qt::StringLiterals;

SentenceFacts::SentenceFacts(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_heading(new QLabel(this))
    , m_facts(new FactListModel(session.snapshot(), this))
    , m_list(new QListView(this))
{
    m_heading->setObjectName(u"listTitle"_s);
    m_heading->setContentsMargins(10, 4, 10, 2);
    m_heading->setBuddy(m_list);
    m_facts->showFacts({});
    m_facts->setNote([this](const Fact &fact) { return noteOn(fact); });
    m_list->setModel(m_facts);
    m_list->setItemDelegate(new FactDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    // Without it rows keep the heights of the width that the list had before its scroll bar came.
    m_list->setWordWrap(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(tr("Facts resting on the sentence"));
    connect(m_list, &QListView::clicked, this, &SentenceFacts::choose);
    connect(m_list, &QListView::activated, this, &SentenceFacts::choose);
    const auto factAt = [this](const QModelIndex &index) {
        const std::optional<FactRow> fact = m_facts->factAt(index.row());
        return fact ? std::vector{*fact} : std::vector<FactRow>();
    };
    addCopying(
        *m_list, [this] { return m_session.snapshot(); }, factAt);
    new ListedObjects(*m_list, [this, factAt](const QModelIndex &index) {
        std::vector<ObjectRef> objects;
        for (const FactRow fact : factAt(index))
            objects.emplace_back(m_session.snapshot()->idAt(fact));
        return objects;
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_heading);
    column->addWidget(m_list, 1);
}

const SnapshotPtr &SentenceFacts::snapshot() const
{
    return m_facts->snapshot();
}

void SentenceFacts::openSnapshot()
{
    m_fact.reset();
    m_passages.clear();
    m_listed.clear();
    m_facts->setSnapshot(m_session.snapshot());
}

void SentenceFacts::advance(const SnapshotPtr &next)
{
    const SnapshotPtr before = m_facts->snapshot();
    if (m_fact)
        m_fact = movedRow(*before, *next, *m_fact);
    moveRows(*before, *next, m_passages);
    moveRows(*before, *next, m_listed);
    m_facts->advance(next, m_listed);
}

void SentenceFacts::listAgain()
{
    if (!m_passages.empty())
        showPassages(std::vector(m_passages), m_title);
}

void SentenceFacts::showPassages(const std::vector<PassageRow> &passages, const QString &title)
{
    const Snapshot &snapshot = *m_session.snapshot();
    std::vector<FactRow> facts;
    for (const PassageRow passage : passages) {
        const auto more = snapshot.factsOf(snapshot.refAt(ObjectKind::Passage, passage.value), mostListed);
        facts.insert(facts.end(), more.begin(), more.end());
    }
    std::sort(facts.begin(), facts.end());
    facts.erase(std::unique(facts.begin(), facts.end()), facts.end());
    const std::size_t hidden =
        std::erase_if(facts, [this](FactRow fact) { return !isShown(fact) && fact != m_fact; });
    m_passages = passages;
    m_title = title;
    listRows(std::move(facts), hidden == 0 ? title : tr("%1 · %2").arg(title, hiddenByFilter(hidden)));
}

void SentenceFacts::showFacts(std::vector<FactRow> facts, const QString &title)
{
    m_passages.clear();
    listRows(std::move(facts), title);
}

QString SentenceFacts::noteOn(const Fact &fact) const
{
    const Snapshot &snapshot = *m_session.snapshot();
    bool contradicts = false;
    for (const Evidence &evidence : fact.evidence) {
        const bool isListed = std::any_of(m_passages.begin(), m_passages.end(), [&](PassageRow passage) {
            return snapshot.idAt(passage) == evidence.passage;
        });
        if (isListed && evidence.relation == Relation::Supports)
            return {};
        contradicts = contradicts || isListed;
    }
    return contradicts ? tr("contradicted by this sentence") : QString();
}

void SentenceFacts::listRows(std::vector<FactRow> facts, const QString &title)
{
    if (facts != m_listed) {
        m_listed = facts;
        // The list measures all of its rows, whose words are those of the facts.
        if (m_list->isVisible())
            m_session.snapshot()->fetchTogether(facts);
        if (m_keepsPlace)
            m_facts->advance(m_session.snapshot(), std::move(facts));
        else
            m_facts->showFacts(std::move(facts));
    } else {
        m_list->doItemsLayout(); // what the sentence does to them may be another
    }
    m_heading->setText(title.arg(m_facts->rowCount()));
    const QModelIndex index = m_fact ? m_facts->find(*m_fact) : QModelIndex();
    if (m_keepsPlace && index == m_list->currentIndex())
        return;
    m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    if (index.isValid())
        m_list->scrollTo(index);
}

void SentenceFacts::choose(const QModelIndex &index)
{
    const std::optional<FactRow> fact = m_facts->factAt(index.row());
    if (!fact)
        return;
    // The passage it is listed for is the one to stay with, not the fact's first.
    const Snapshot &snapshot = *m_session.snapshot();
    const std::vector<Evidence> evidence = snapshot.at(*fact).evidence;
    for (const PassageRow passage : m_passages) {
        const PassageId id = snapshot.idAt(passage);
        const bool restsOnIt = std::any_of(evidence.begin(), evidence.end(),
                                           [&id](const Evidence &one) { return one.passage == id; });
        if (restsOnIt) {
            Q_EMIT chosen(*fact, passage);
            return;
        }
    }
    Q_EMIT chosen(*fact, std::nullopt);
}

} // namespace chancery
