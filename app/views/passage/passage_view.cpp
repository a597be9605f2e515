// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/passage/passage_view.h"

#include "app/views/copying.h"
#include "app/views/passage/anchor_note.h"
#include "app/views/passage/fact_header.h"
#include "app/views/passage/moved_row.h"
#include "app/views/passage/passage_map.h"
#include "app/views/passage/sentence_facts.h"
#include "app/views/passage/source_header.h"
#include "app/views/passage/source_text_edit.h"
#include "core/filter/hidden_facts.h"
#include "core/text/code_points.h"
#include "core/text/shown_text.h"

#include <QLabel>
#include <QLayout>
#include <QScopeGuard>
#include <QStackedLayout>

#include <algorithm>

namespace chancery {

using namespace Qt::StringLiterals;

namespace {

QString quoted(const QString &words)
{
    return u'“' + words + u'”';
}

} // namespace

PassageView::PassageView(Session &session, QWidget *parent)
    : LayoutBoundary(parent)
    , m_session(session)
{
    setAccessibleName(tr("Passage"));
    createActions();
    createLayout();
    connect(&m_session, &Session::snapshotChanged, this, &PassageView::openSnapshot);
    connect(&m_session, &Session::filterChanged, this, &PassageView::takeFilter);
    connect(&m_session, &Session::selectionChanged, this, &PassageView::follow);
    follow(m_session.selection(), nullptr);
}

PassageView::~PassageView() = default;

QSize PassageView::sizeHint() const
{
    return {450, 650};
}

QList<QAction *> PassageView::commands() const
{
    return {m_nextPassage, m_previousPassage, m_nextFact, m_previousFact, m_copy};
}

void PassageView::openSnapshot(const ChangeSet *reached)
{
    if (reached != nullptr) {
        advance(*reached);
        return;
    }
    // Rows of the former snapshot mean nothing now; the selection that follows brings the new ones.
    m_naming.cancel();
    m_locating.stop();
    m_locatingOf.reset();
    m_texts.clear();
    m_map->setLocatedText({});
    m_source.reset();
    m_passage.reset();
    m_fact.reset();
    m_evidence.clear();
    m_namesOf.reset();
    m_namesComplete = false;
    m_text->setLocatedText({});
    m_sentence->openSnapshot();
}

/// Goes on in the next revision with what is shown: the selection that follows finds it there.
void PassageView::advance(const ChangeSet &reached)
{
    const SnapshotPtr before = m_sentence->snapshot();
    const SnapshotPtr &next = m_session.snapshot();
    if (m_passage)
        m_passage = movedRow(*before, *next, *m_passage);
    if (m_fact)
        m_fact = movedRow(*before, *next, *m_fact);
    keepPlace(true);
    m_sentence->advance(next);
    const auto isNamed = [this](const ObjectRef &ref) {
        // While names are read it is not known yet whose.
        return ref.kind == ObjectKind::Participant &&
               (m_namesComplete || m_naming.isRunning() || m_named.contains(ref.id));
    };
    if (reached.anything || std::any_of(reached.added.begin(), reached.added.end(), isNamed) ||
        std::any_of(reached.removed.begin(), reached.removed.end(), isNamed) ||
        std::any_of(reached.changed.begin(), reached.changed.end(), isNamed)) {
        m_namesOf.reset();
        m_namesComplete = false;
    }
    // Of very many participants those alone are named whom the source at hand names.
    if (!m_namesComplete && (reached.reaches(ObjectKind::Source) || reached.reaches(ObjectKind::Passage) ||
                             reached.reaches(ObjectKind::Fact)))
        m_namesOf.reset();
    if (!m_source || (!reached.reaches(ObjectKind::Source) && !reached.reaches(ObjectKind::Passage))) {
        markCarried();
        if (m_source)
            updateNames(*m_source);
        return;
    }
    m_locating.stop();
    m_locatingOf.reset();
    m_texts.clear();
    m_source = movedRow(*before, *next, *m_source);
    const LocatedTextPtr old = m_text->locatedText();
    const LocatedTextPtr text = m_source ? m_texts.get(next, *m_source, m_passage) : nullptr;
    if (!text || !old || text->text() != old->text()) {
        m_source.reset(); // another text is shown from its top
        m_map->setLocatedText({});
        m_text->setLocatedText({});
        return;
    }
    m_text->updatePassages(text);
    m_sourceHeader->showSource(*next, *m_source);
    markCarried();
    updateNames(*m_source);
}

void PassageView::follow(const Selection &selection, const QObject *by)
{
    keepPlace(m_keepsPlace && by == &m_session);
    const auto taken = qScopeGuard([this] { keepPlace(false); });
    const Snapshot &snapshot = *m_session.snapshot();
    std::optional<Judgement> judgement;
    if (selection.object && selection.object->kind == ObjectKind::Judgement) {
        if (const auto row = snapshot.rowOf(selection.object->as<JudgementTag>()))
            judgement = snapshot.at(*row);
    }
    m_factHeader->setJudgement(snapshot, judgement);

    if (!selection.object) {
        showNothing(
            snapshot.count(ObjectKind::Source) == 0
                ? tr("Drop a report onto the window, or choose Edit → New source…: its text is shown here, "
                     "and "
                     "Ctrl+Return makes a fact of the sentence at the caret.")
                : tr("Select an event, a participant, a fact or a source: the sentence it rests on is shown "
                     "here."));
    } else if (selection.object->kind == ObjectKind::Source) {
        // Not selection.sources: those are of every passage of every fact that rests on this one.
        showSource(*snapshot.rowOf(selection.object->as<SourceTag>()));
    } else if (m_intended && by == this) {
        showPassage(*m_intended, selection.leadFact, true);
    } else if (selection.leadPassage) {
        // A passage that was clicked is where the reader looks already.
        const bool clicked = by == this && selection.object->kind == ObjectKind::Passage;
        // Of a fact the reader may have stepped on to another passage.
        const bool stays = m_keepsPlace && m_passage && m_fact == selection.leadFact;
        showPassage(stays ? *m_passage : *selection.leadPassage, selection.leadFact,
                    !clicked && !m_keepsPlace);
    } else {
        showNothing(tr("No fact about this yet: %1").arg(snapshot.title(*selection.object)));
    }

    if (judgement) {
        m_sentence->setFact(m_fact);
        m_sentence->showFacts(selection.facts, tr("Facts the judgement rests on (%1)"));
    }
}

void PassageView::mark(std::optional<PassageRow> passage, Relation relation, bool reveal)
{
    m_relation = relation;
    m_text->setMark(passage, relation, reveal);
    m_map->setMark(m_text->mark(), relation);
}

void PassageView::showNothing(const QString &reason)
{
    m_source.reset();
    m_passage.reset();
    m_fact.reset();
    m_evidence.clear();
    m_locating.stop();
    m_text->setLocatedText({});
    m_sentence->setFact(std::nullopt);
    m_sentence->showFacts({}, tr("Facts (%1)"));
    m_hint->setText(reason);
    m_pages->setCurrentIndex(0);
    updateActions();
}

void PassageView::showSource(SourceRow source)
{
    m_passage.reset();
    m_fact.reset();
    m_evidence.clear();
    m_pages->setCurrentIndex(1);
    m_factHeader->hide();
    showText(source, std::nullopt);
    mark(std::nullopt, Relation::Supports, false);
    m_text->setAccessibleDescription({});
    listFacts(m_text->passagesAtCaret(), tr("Facts resting on the sentence at the caret (%1)"), true);
    updateNote();
    updateActions();
}

void PassageView::showPassage(PassageRow passage, std::optional<FactRow> fact, bool reveal)
{
    const Snapshot &snapshot = *m_session.snapshot();
    const Passage quote = snapshot.at(passage);
    const std::optional<SourceRow> source = snapshot.rowOf(quote.source);
    if (!source)
        return showNothing(tr("The source of this passage is missing."));

    m_passage = passage;
    m_fact = fact;
    m_evidence = fact ? snapshot.at(*fact).evidence : std::vector<Evidence>{};
    const auto step = std::find_if(m_evidence.begin(), m_evidence.end(), [&quote](const Evidence &evidence) {
        return evidence.passage == quote.id;
    });
    m_step = static_cast<std::size_t>(step - m_evidence.begin());
    const Relation relation = step == m_evidence.end() ? Relation::Supports : step->relation;

    m_pages->setCurrentIndex(1);
    m_factHeader->setVisible(fact.has_value() && !m_isForWriting);
    if (fact)
        m_factHeader->showFact(snapshot, *fact, m_step);
    showText(*source, passage);
    updateNote();
    settle();
    mark(passage, relation, reveal);
    m_text->setAccessibleDescription(quote.exact);
    listFacts({passage}, tr("Facts resting on this sentence (%1)"));
    updateActions();
}

/// Lays out what stands over the text, from the inside out: what is revealed in the text is then in its
/// place, and what layouts ask for afterwards is done already.
void PassageView::settle()
{
    for (const QWidget *part :
         {static_cast<QWidget *>(m_factHeader), static_cast<QWidget *>(m_sourceHeader)}) {
        if (part->isVisible())
            part->layout()->activate();
    }
    if (m_top->isVisible())
        m_top->layout()->activate();
}

void PassageView::takeFilter()
{
    markCarried();
    m_sentence->listAgain();
}

void PassageView::markCarried()
{
    m_sentence->setTest(testOf(m_session.shown()));
    const PassageTest carried = m_source ? carriedPassages(m_session.shown(), *m_source) : PassageTest();
    m_text->setCarried(carried);
    m_map->setCarried(carried);
}

void PassageView::keepPlace(bool keeps)
{
    m_keepsPlace = keeps;
    m_sentence->setKeepsPlace(keeps);
}

void PassageView::listFacts(const std::vector<PassageRow> &passages, const QString &title, bool isOfCaret)
{
    m_listsCaret = isOfCaret;
    m_sentence->setFact(m_fact);
    m_sentence->showPassages(passages, title);
}

void PassageView::listCaretFacts()
{
    const std::vector<PassageRow> atCaret = m_text->passagesAtCaret();
    // The facts of what is selected stay while the caret is in a sentence without any; those of a sentence
    // that it has left do not.
    if ((!atCaret.empty() || m_listsCaret) && m_pages->currentIndex() == 1)
        listFacts(atCaret, tr("Facts resting on the sentence at the caret (%1)"), true);
}

QString PassageView::describe(const std::vector<PassageRow> &passages) const
{
    const Snapshot &snapshot = *m_session.snapshot();
    QStringList lines;
    constexpr qsizetype mostLines = 6;
    std::vector<FactRow> facts;
    for (const PassageRow passage : passages) {
        for (const FactRow fact : snapshot.factsOf(snapshot.refAt(ObjectKind::Passage, passage.value),
                                                   SentenceFacts::mostListed)) {
            if (m_sentence->isShown(fact) && std::find(facts.begin(), facts.end(), fact) == facts.end())
                facts.push_back(fact);
        }
    }
    for (const FactRow fact : facts) {
        if (lines.size() == mostLines) {
            lines.push_back(tr("and %1 more").arg(static_cast<qsizetype>(facts.size()) - mostLines));
            break;
        }
        lines.push_back(u"• "_s + snapshot.at(fact).statement);
    }
    // As rich text it is wrapped.
    return u"<qt>%1</qt>"_s.arg(asHtml(lines.join(u'\n')).replace(u'\n', "<br>"_L1));
}

QString PassageView::citation() const
{
    return m_passage ? citationOf(m_session.snapshot()->at(*m_passage).exact) : QString();
}

QString PassageView::citationOf(const QString &words) const
{
    if (!m_source)
        return {};
    const Snapshot &snapshot = *m_session.snapshot();
    const SourceDescription source = snapshot.at(*m_source);
    QStringList parts{source.title};
    parts.push_back(source.publisher.isEmpty() ? tr("publisher not stated") : source.publisher);
    if (!source.author.isEmpty())
        parts.push_back(source.author);
    parts.push_back(source.published ? source.published->toReadable() : tr("date not stated"));
    if (!source.url.isEmpty())
        parts.push_back(source.url);
    return tr("%1 — %2.").arg(quoted(words), parts.join(u", "_s));
}

void PassageView::copyCitation()
{
    if (!m_passage)
        return copyCaretCitation();
    if (!m_source)
        return;
    const Passage passage = m_session.snapshot()->at(*m_passage);
    Quotation quotation =
        quoteWords(*m_session.snapshot(), *m_source, passage.exact, passage.start, passage.end);
    quotation.plain = citation();
    copyToClipboard(quotation);
}

void PassageView::copyCaretCitation()
{
    const qsizetype caret = m_text->textCursor().position();
    const auto marked = m_text->textCursor().hasSelection() ? std::nullopt : markedPassage();
    if (marked && marked->text.begin <= caret && caret <= marked->text.end)
        return copyCitation();
    const auto chosen = chosenText();
    if (!chosen || !m_source)
        return;
    const Snapshot &snapshot = *m_session.snapshot();
    std::optional<std::int64_t> begin;
    std::optional<std::int64_t> end;
    // Offsets are those of the full text, which excerpts do not have.
    if (snapshot.at(*m_source).completeness == Completeness::Full) {
        const CodePoints points(m_text->locatedText()->text());
        begin = points.fromUtf16(chosen->begin);
        end = points.fromUtf16(chosen->end);
    }
    Quotation quotation = quoteWords(snapshot, *m_source, chosen->words, begin, end);
    quotation.plain = citationOf(chosen->words);
    copyToClipboard(quotation);
}

} // namespace chancery
