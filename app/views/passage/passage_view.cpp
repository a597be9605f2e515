// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/passage/passage_view.h"

#include "app/views/copying.h"
#include "app/views/passage/anchor_note.h"
#include "app/views/passage/fact_header.h"
#include "app/views/passage/passage_map.h"
#include "app/views/passage/source_header.h"
#include "app/views/passage/source_text_edit.h"
#include "core/filter/hidden_facts.h"
#include "core/models/fact_list_model.h"
#include "core/text/shown_text.h"

#include <QAction>
#include <QClipboard>
#include <QDataStream>
#include <QGuiApplication>
#include <QIODevice>
#include <QLabel>
#include <QListView>
#include <QScopeGuard>
#include <QSplitter>
#include <QStackedLayout>
#include <QTimerEvent>

#include <algorithm>
#include <array>

namespace chancery {

using namespace Qt::StringLiterals;

namespace {

/// A dossier with more participants than this has the names of those in the source at hand highlighted, no
/// others.
constexpr std::uint32_t mostNames = 5000;
/// So many facts of one sentence are listed at most.
constexpr std::uint32_t mostListed = 500;
/// Short enough that scrolling goes on smoothly while the passages of a long source are located.
constexpr int sliceMilliseconds = 8;
/// Of the text that is written from, against the size of the program's words.
constexpr double readingSize = 1.15;
/// Of the text that is written from and of the facts below it.
constexpr std::array sharesForWriting{820, 180};

QString quoted(const QString &words)
{
    return u'“' + words + u'”';
}

} // namespace

PassageView::PassageView(Session &session, QWidget *parent)
    : QWidget(parent)
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
    m_locating.stop();
    m_locatingOf.reset();
    m_texts.clear();
    m_map->setLocatedText({});
    m_source.reset();
    m_passage.reset();
    m_fact.reset();
    m_evidence.clear();
    m_listed.clear();
    m_namesOf.reset();
    m_namesComplete = false;
    m_text->setLocatedText({});
    m_listedFacts.clear();
    m_facts->setSnapshot(m_session.snapshot());
}

/// Goes on in the next revision with what is shown: the selection that follows finds it there.
void PassageView::advance(const ChangeSet &reached)
{
    const SnapshotPtr before = m_facts->snapshot();
    const SnapshotPtr &next = m_session.snapshot();
    const auto moved = [&]<class Tag>(Row<Tag> row) -> std::optional<Row<Tag>> {
        const auto place = next->rowOfNumber(kindOfTag<Tag>, before->numberAt(kindOfTag<Tag>, row.value));
        return place ? std::optional(Row<Tag>{*place}) : std::nullopt;
    };
    const auto moveAll = [&moved](auto &rows) {
        auto place = rows.begin();
        for (const auto row : rows) {
            if (const auto now = moved(row))
                *place++ = *now;
        }
        rows.erase(place, rows.end());
    };
    if (m_passage)
        m_passage = moved(*m_passage);
    if (m_fact)
        m_fact = moved(*m_fact);
    moveAll(m_listed);
    moveAll(m_listedFacts);
    m_keepsPlace = true;
    m_facts->advance(next, m_listedFacts);
    if (reached.reaches(ObjectKind::Participant)) {
        m_namesOf.reset();
        m_namesComplete = false;
    }
    if (!m_source || (!reached.reaches(ObjectKind::Source) && !reached.reaches(ObjectKind::Passage))) {
        markCarried();
        if (m_source)
            updateNames(*m_source);
        return;
    }
    m_locating.stop();
    m_locatingOf.reset();
    m_texts.clear();
    m_source = moved(*m_source);
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
    m_keepsPlace = m_keepsPlace && by == &m_session;
    const auto taken = qScopeGuard([this] { m_keepsPlace = false; });
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
        m_listed.clear();
        listRows(selection.facts, tr("Facts the judgement rests on (%1)"));
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
    m_listed.clear();
    listRows({}, tr("Facts (%1)"));
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
    listFacts(m_text->passagesAtCaret(), tr("Facts resting on the sentence at the caret (%1)"));
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
    mark(passage, relation, reveal);
    m_text->setAccessibleDescription(quote.exact);
    listFacts({passage}, tr("Facts resting on this sentence (%1)"));
    updateNote();
    updateActions();
}

void PassageView::showText(SourceRow source, std::optional<PassageRow> wanted)
{
    const LocatedTextPtr text = m_texts.get(m_session.snapshot(), source, wanted);
    if (m_source != source || !m_text->locatedText()) {
        m_text->setLocatedText(text);
        m_source = source;
        markCarried();
        const Snapshot &snapshot = *m_session.snapshot();
        m_sourceHeader->showSource(snapshot, source);
        m_text->setAccessibleName(
            tr("Text of %1").arg(snapshot.title(snapshot.refAt(ObjectKind::Source, source.value))));
        updateNames(source);
    } else if (text != m_text->locatedText()) {
        m_text->updatePassages(text);
    }
    passagesLocated(text);
    m_locating.stop();
    if (text->isComplete())
        return;
    if (m_texts.isLong())
        locateBeside(source);
    else
        m_locating.start(0, this);
}

void PassageView::locateBeside(SourceRow source)
{
    if (m_locatingBeside.isRunning() && m_locatingOf == source)
        return;
    m_locatingOf = source;
    m_locatingBeside.start([this, snapshot = m_session.snapshot(), source](const Progress &) -> Job::Take {
        TextLocator locator(snapshot, source);
        locator.advance(QDeadlineTimer(QDeadlineTimer::Forever));
        return [this, snapshot, source, text = locator.result()] {
            if (m_session.snapshot() == snapshot)
                locatedBeside(source, text);
        };
    });
}

void PassageView::locatedBeside(SourceRow source, const LocatedTextPtr &text)
{
    m_texts.put(source, text);
    if (m_source != source)
        return;
    m_text->updatePassages(text);
    passagesLocated(text);
    // What was not where it had been is shown now.
    if (m_passage && m_text->mark() != m_passage)
        mark(m_passage, m_relation, true);
    updateNote();
    updateActions();
}

void PassageView::passagesLocated(const LocatedTextPtr &text)
{
    m_map->setLocatedText(text);
    m_sourceHeader->setAnchors(text->changedCount(), text->lost().size());
}

void PassageView::continueLocating()
{
    const LocatedTextPtr text = m_texts.advance(QDeadlineTimer(sliceMilliseconds));
    if (!text || !text->isComplete())
        return;
    m_locating.stop();
    m_text->updatePassages(text);
    passagesLocated(text);
    updateActions();
}

void PassageView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_locating.timerId())
        continueLocating();
    else
        QWidget::timerEvent(event);
}

void PassageView::updateNote()
{
    if (!m_passage) {
        m_note->clearState();
        return;
    }
    const LocatedTextPtr &text = m_text->locatedText();
    const LocatedPassage *place = text ? text->find(*m_passage) : nullptr;
    const QString quotedWords = m_session.snapshot()->at(*m_passage).exact;
    if (place == nullptr && text && !text->isComplete() &&
        !std::binary_search(text->lost().begin(), text->lost().end(), *m_passage))
        m_note->clearState(); // it is still being looked for
    else if (place == nullptr)
        m_note->showState(AnchorState::Lost, quotedWords, {});
    else
        m_note->showState(place->state, quotedWords,
                          text->text().sliced(place->begin, place->end - place->begin));
}

void PassageView::takeFilter()
{
    markCarried();
    if (!m_listed.empty())
        listFacts(m_listed, m_listedTitle);
}

void PassageView::markCarried()
{
    m_test = testOf(m_session.shown());
    const PassageTest carried = m_source ? carriedPassages(m_session.shown(), *m_source) : PassageTest();
    m_text->setCarried(carried);
    m_map->setCarried(carried);
}

void PassageView::updateNames(SourceRow source)
{
    if (m_namesComplete || m_namesOf == source)
        return;
    const Snapshot &snapshot = *m_session.snapshot();
    std::vector<ParticipantRow> rows;
    const std::uint32_t count = snapshot.count(ObjectKind::Participant);
    m_namesComplete = count <= mostNames;
    m_namesOf = source;
    if (m_namesComplete) {
        for (std::uint32_t row = 0; row < count; ++row)
            rows.push_back({row});
    } else {
        rows = makeSelection(snapshot, snapshot.refAt(ObjectKind::Source, source.value)).participants;
        rows.resize(std::min<std::size_t>(rows.size(), mostNames));
    }
    std::vector<Participant> participants;
    participants.reserve(rows.size());
    for (const ParticipantRow row : rows)
        participants.push_back(snapshot.at(row));
    m_highlighter.setNames(NameList(participants));
    m_text->rehighlight();
}

void PassageView::listFacts(const std::vector<PassageRow> &passages, const QString &title)
{
    const Snapshot &snapshot = *m_session.snapshot();
    std::vector<FactRow> facts;
    for (const PassageRow passage : passages) {
        const auto more = snapshot.factsOf(snapshot.refAt(ObjectKind::Passage, passage.value), mostListed);
        facts.insert(facts.end(), more.begin(), more.end());
    }
    std::sort(facts.begin(), facts.end());
    facts.erase(std::unique(facts.begin(), facts.end()), facts.end());
    // The fact that is shown stays among them, though the filter would hide it.
    const std::size_t hidden =
        std::erase_if(facts, [this](FactRow fact) { return !isShown(fact) && fact != m_fact; });
    m_listed = passages;
    m_listedTitle = title;
    listRows(std::move(facts), hidden == 0 ? title : tr("%1 · %2").arg(title, hiddenByFilter(hidden)));
}

QString PassageView::noteOn(const Fact &fact) const
{
    const Snapshot &snapshot = *m_session.snapshot();
    bool contradicts = false;
    for (const Evidence &evidence : fact.evidence) {
        const bool isListed = std::any_of(m_listed.begin(), m_listed.end(), [&](PassageRow passage) {
            return snapshot.idAt(passage) == evidence.passage;
        });
        if (isListed && evidence.relation == Relation::Supports)
            return {};
        contradicts = contradicts || isListed;
    }
    return contradicts ? tr("contradicted by this sentence") : QString();
}

void PassageView::listRows(std::vector<FactRow> facts, const QString &title)
{
    if (facts != m_listedFacts) {
        m_listedFacts = facts;
        if (m_keepsPlace)
            m_facts->advance(m_session.snapshot(), std::move(facts));
        else
            m_facts->showFacts(std::move(facts));
    } else {
        m_list->doItemsLayout(); // what the sentence does to them may be another
    }
    m_listTitle->setText(title.arg(m_facts->rowCount()));
    const QModelIndex index = m_fact ? m_facts->find(*m_fact) : QModelIndex();
    if (m_keepsPlace && index == m_list->currentIndex())
        return;
    m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    if (index.isValid())
        m_list->scrollTo(index);
}

void PassageView::listCaretFacts()
{
    const std::vector<PassageRow> atCaret = m_text->passagesAtCaret();
    if (!atCaret.empty() && m_pages->currentIndex() == 1)
        listFacts(atCaret, tr("Facts resting on the sentence at the caret (%1)"));
}

void PassageView::chooseListed(const QModelIndex &index)
{
    const std::optional<FactRow> fact = m_facts->factAt(index.row());
    if (!fact)
        return;
    // The passage it is listed for is the one to stay with, not the fact's first.
    const Snapshot &snapshot = *m_session.snapshot();
    const Fact chosen = snapshot.at(*fact);
    for (const PassageRow passage : m_listed) {
        const PassageId id = snapshot.idAt(passage);
        const bool restsOnIt =
            std::any_of(chosen.evidence.begin(), chosen.evidence.end(),
                        [&id](const Evidence &evidence) { return evidence.passage == id; });
        if (restsOnIt)
            return choose(*fact, passage);
    }
    m_session.select(chosen.id, nullptr);
}

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
        std::vector<FactRow> facts = snapshot.factsOf(
            snapshot.refAt(ObjectKind::Passage, text->passages()[index].row.value), mostListed);
        std::erase_if(facts, [this](FactRow fact) { return !isShown(fact) && fact != m_fact; });
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
    m_copy->setEnabled(m_passage.has_value());
}

QString PassageView::describe(const std::vector<PassageRow> &passages) const
{
    const Snapshot &snapshot = *m_session.snapshot();
    QStringList lines;
    constexpr qsizetype mostLines = 6;
    std::vector<FactRow> facts;
    for (const PassageRow passage : passages) {
        for (const FactRow fact :
             snapshot.factsOf(snapshot.refAt(ObjectKind::Passage, passage.value), mostListed)) {
            if (isShown(fact) && std::find(facts.begin(), facts.end(), fact) == facts.end())
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
    if (!m_passage || !m_source)
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
    return tr("%1 — %2.").arg(quoted(snapshot.at(*m_passage).exact), parts.join(u", "_s));
}

void PassageView::copyCitation()
{
    if (!m_passage || !m_source)
        return;
    const Passage passage = m_session.snapshot()->at(*m_passage);
    Quotation quotation =
        quoteWords(*m_session.snapshot(), *m_source, passage.exact, passage.start, passage.end);
    quotation.plain = citation();
    copyToClipboard(quotation);
}

QByteArray PassageView::saveState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << quint8(1) << m_highlighter.marks().toBits() << m_sourceHeader->showsDetails()
        << (m_isForWriting ? m_splitForReading : m_splitter->saveState());
    return state;
}

void PassageView::setForWriting(bool isForWriting)
{
    if (isForWriting == m_isForWriting)
        return;
    m_isForWriting = isForWriting;
    // What the fact is stands in the list below as well.
    m_factHeader->setVisible(m_fact.has_value() && !isForWriting);
    m_text->setScale(isForWriting ? readingSize : 1);
    if (isForWriting) {
        m_splitForReading = m_splitter->saveState();
        m_splitter->setSizes({sharesForWriting.front(), sharesForWriting.back()});
    } else {
        m_splitter->restoreState(m_splitForReading);
    }
}

bool PassageView::restoreState(const QByteArray &state)
{
    QDataStream in(state);
    in.setVersion(QDataStream::Qt_6_4);
    quint8 version = 0;
    quint32 bits = 0;
    bool details = false;
    QByteArray splitter;
    in >> version >> bits >> details >> splitter;
    if (in.status() != QDataStream::Ok || version != 1)
        return false;
    const ProseMarks marks = ProseMarks::fromBits(bits);
    for (std::size_t i = 0; i < m_markActions.size(); ++i)
        m_markActions[i]->setChecked(marks.has(static_cast<ProseMark>(i)));
    m_sourceHeader->setShowsDetails(details);
    if (m_isForWriting) {
        m_splitForReading = splitter;
        return true;
    }
    return m_splitter->restoreState(splitter);
}

} // namespace chancery
