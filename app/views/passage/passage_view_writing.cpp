// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/passage/passage_view.h"
#include "app/views/passage/source_text_edit.h"
#include "core/text/language_guess.h"
#include "core/text/sentences/sentences.h"

#include <QStackedLayout>
#include <QTextCursor>

#include <algorithm>

// What PassageView is to somebody who writes; passage_view.cpp has what it is to a reader.
namespace chancery {

std::optional<PassageView::ChosenText> PassageView::chosenText() const
{
    const LocatedTextPtr &located = m_text->locatedText();
    if (!m_source || !located || located->text().isEmpty())
        return std::nullopt;
    ChosenText chosen;
    chosen.source = m_session.snapshot()->idAt(*m_source);
    const QTextCursor cursor = m_text->textCursor();
    if (cursor.hasSelection()) {
        chosen.begin = cursor.selectionStart();
        chosen.end = cursor.selectionEnd();
    } else {
        const std::vector<Sentence> sentences =
            splitSentences(located->text(), languageOfText(located->language(), located->text()));
        const Sentence *sentence = sentenceAt(sentences, cursor.position());
        if (!sentence || sentence->trimmedStart == sentence->trimmedEnd)
            return std::nullopt;
        chosen.begin = sentence->trimmedStart;
        chosen.end = sentence->trimmedEnd;
    }
    chosen.words = located->text().sliced(chosen.begin, chosen.end - chosen.begin);
    return chosen;
}

std::optional<PassageView::MarkedPassage> PassageView::markedPassage() const
{
    const LocatedTextPtr &located = m_text->locatedText();
    const LocatedPassage *found = m_source && m_passage && located ? located->find(*m_passage) : nullptr;
    if (!found || !found->isFaithful())
        return std::nullopt;
    return MarkedPassage{m_session.snapshot()->idAt(*m_passage),
                         {m_session.snapshot()->idAt(*m_source), found->begin, found->end,
                          located->text().sliced(found->begin, found->end - found->begin)}};
}

void PassageView::goTo(const SourceId &source, qsizetype position)
{
    const auto row = m_session.snapshot()->rowOf(source);
    if (!row)
        return;
    if (m_source != row || m_pages->currentIndex() != 1)
        m_session.select(source);
    if (m_source != row)
        showSource(*row);
    QTextCursor cursor(m_text->document());
    const auto last = static_cast<qsizetype>(m_text->document()->characterCount()) - 1;
    cursor.setPosition(static_cast<int>(std::clamp<qsizetype>(position, 0, std::max<qsizetype>(last, 0))));
    // What is in sight stays where it is: the hand is there already.
    const QRect place = m_text->cursorRect(cursor);
    constexpr int linesBelow = 3;
    const bool isInSight =
        place.top() >= 0 && place.bottom() + linesBelow * place.height() <= m_text->viewport()->height();
    m_text->setTextCursor(cursor);
    if (!isInSight)
        m_text->centerCursor();
    m_text->setFocus(Qt::OtherFocusReason);
}

void PassageView::choose(const SourceId &source, qsizetype begin, qsizetype end)
{
    goTo(source, begin);
    const auto chosen = chosenText();
    if (!chosen || chosen->source != source || (chosen->begin == begin && chosen->end == end))
        return;
    const auto last = static_cast<qsizetype>(m_text->document()->characterCount()) - 1;
    QTextCursor cursor = m_text->textCursor();
    cursor.setPosition(static_cast<int>(std::min(end, last)), QTextCursor::KeepAnchor);
    m_text->setTextCursor(cursor);
}

void PassageView::goToSentenceAfter(const SourceId &source, qsizetype position)
{
    const auto row = m_session.snapshot()->rowOf(source);
    if (!row)
        return;
    const SourceDescription description = m_session.snapshot()->at(*row);
    const QString text = m_session.snapshot()->text(*row);
    qsizetype next = position;
    for (const Sentence &sentence : splitSentences(text, languageOfText(description.language, text))) {
        if (sentence.trimmedStart >= position && sentence.trimmedEnd > sentence.trimmedStart) {
            next = sentence.trimmedStart;
            break;
        }
    }
    goTo(source, next);
}

} // namespace chancery
