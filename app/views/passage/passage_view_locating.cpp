// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/passage/anchor_note.h"
#include "app/views/passage/passage_map.h"
#include "app/views/passage/passage_view.h"
#include "app/views/passage/source_header.h"
#include "app/views/passage/source_text_edit.h"

#include <QTimerEvent>

#include <algorithm>
#include <chrono>
#include <thread>

// How PassageView brings a text into view and finds its passages there, a long one's beside.
namespace chancery {

namespace {

/// A dossier with more participants than this has the names of those in the source at hand highlighted, no
/// others: whom a source names is asked for with each that is shown.
constexpr std::uint32_t mostNames = 10'000;
/// Short enough that scrolling goes on smoothly while the passages of a long source are located.
constexpr int sliceMilliseconds = 8;

} // namespace

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
        constexpr std::size_t mostOfSource = 2000;
        rows.resize(std::min(rows.size(), mostOfSource));
    }
    constexpr std::size_t mostAtOnce = 500;
    const bool areFew = rows.size() <= mostAtOnce;
    struct Named
    {
        NameList names;
        QSet<QString> ids;
    };
    const auto read = [snapshot = m_session.snapshot(), rows = std::move(rows),
                       areFew](const Progress &progress) {
        std::vector<Participant> participants;
        participants.reserve(rows.size());
        QSet<QString> ids;
        for (const ParticipantRow row : rows) {
            participants.push_back(snapshot->at(row));
            ids.insert(participants.back().id.toString());
            // Who asks for one object after the other leaves no gap in which the window would get its own.
            constexpr std::size_t stretch = 32;
            if (areFew || participants.size() % stretch != 0)
                continue;
            if (progress &&
                !progress(static_cast<double>(participants.size()) / static_cast<double>(rows.size())))
                break;
            std::this_thread::sleep_for(std::chrono::microseconds(100));
        }
        return Named{NameList(participants), std::move(ids)};
    };
    const auto take = [this](const Named &named) {
        m_named = named.ids;
        m_highlighter.setNames(named.names);
        m_text->rehighlight();
    };
    if (areFew) {
        m_naming.stop();
        take(read({}));
    } else {
        m_naming.start(read, take);
    }
}

} // namespace chancery
