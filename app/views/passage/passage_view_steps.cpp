// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/passage/passage_view.h"
#include "app/views/passage/sentence_facts.h"
#include "app/views/passage/source_text_edit.h"

#include <QAction>

#include <algorithm>

// How PassageView goes on from passage to passage, and from fact to fact.
namespace chancery {

void PassageView::choose(FactRow fact, PassageRow passage)
{
    const ObjectRef ref = m_session.snapshot()->refAt(ObjectKind::Fact, fact.value);
    if (m_session.selection().object == ref)
        return showPassage(passage, fact, true);
    m_intended = passage;
    m_session.select(ref, this);
    m_intended.reset();
}

void PassageView::stepPassage(int step)
{
    const auto count = static_cast<int>(m_evidence.size());
    if (count == 0 || !m_fact)
        return;
    const int present = m_step < m_evidence.size() ? static_cast<int>(m_step) : -1;
    const int next = present < 0 ? 0 : (present + step + count) % count;
    if (const auto passage = m_session.snapshot()->rowOf(m_evidence[static_cast<std::size_t>(next)].passage))
        showPassage(*passage, m_fact, true);
}

void PassageView::stepFact(int step)
{
    while (m_locating.isActive())
        continueLocating();
    const LocatedTextPtr &text = m_text->locatedText();
    if (!text || text->passages().empty())
        return;
    const Snapshot &snapshot = *m_session.snapshot();
    const auto factsAt = [&](std::size_t index) {
        std::vector<FactRow> facts =
            snapshot.factsOf(snapshot.refAt(ObjectKind::Passage, text->passages()[index].row.value),
                             SentenceFacts::mostListed);
        std::erase_if(facts, [this](FactRow fact) { return !m_sentence->isShown(fact) && fact != m_fact; });
        return facts;
    };
    const auto &passages = text->passages();
    const LocatedPassage *present = m_passage ? text->find(*m_passage) : nullptr;
    const auto count = static_cast<std::ptrdiff_t>(passages.size());
    std::ptrdiff_t index = 0;
    if (present != nullptr) {
        index = present - passages.data();
        const std::vector<FactRow> facts = factsAt(static_cast<std::size_t>(index));
        const auto here = m_fact ? std::find(facts.begin(), facts.end(), *m_fact) : facts.end();
        if (here != facts.end()) {
            const auto position = (here - facts.begin()) + step;
            if (position >= 0 && position < static_cast<std::ptrdiff_t>(facts.size()))
                return choose(facts[static_cast<std::size_t>(position)],
                              passages[static_cast<std::size_t>(index)].row);
        }
        index += step;
    } else {
        // From where the caret is: the first passage that ends behind it, or the last that begins before it.
        const qsizetype caret = m_text->textCursor().position();
        while (index < count && passages[static_cast<std::size_t>(index)].end <= caret)
            ++index;
        if (step < 0)
            --index;
    }
    for (std::ptrdiff_t tried = 0; tried < count; ++tried, index += step) {
        index = (index + count) % count;
        const std::vector<FactRow> facts = factsAt(static_cast<std::size_t>(index));
        if (!facts.empty())
            return choose(step > 0 ? facts.front() : facts.back(),
                          passages[static_cast<std::size_t>(index)].row);
    }
}

void PassageView::updateActions()
{
    const bool severalPassages = m_evidence.size() > 1;
    m_previousPassage->setEnabled(severalPassages);
    m_nextPassage->setEnabled(severalPassages);
    const LocatedTextPtr &text = m_text->locatedText();
    const bool hasPassages = text && !text->passages().empty();
    m_previousFact->setEnabled(hasPassages);
    m_nextFact->setEnabled(hasPassages);
    m_copy->setEnabled(m_source.has_value());
}

} // namespace chancery
