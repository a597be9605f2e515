// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/passage_ends.h"

#include "app/shell/palette/palette_commands.h"
#include "app/views/passage/passage_view.h"
#include "core/edit/draft.h"
#include "core/edit/facts.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace chancery {

qsizetype startWordFrom(QStringView text, qsizetype start, int step)
{
    qsizetype at = start;
    if (step < 0) {
        while (at > 0 && text[at - 1].isSpace())
            --at;
        if (at == 0)
            return start;
        while (at > 0 && !text[at - 1].isSpace())
            --at;
        return at;
    }
    while (at < text.size() && !text[at].isSpace())
        ++at;
    while (at < text.size() && text[at].isSpace())
        ++at;
    return at < text.size() ? at : start;
}

qsizetype finishWordFrom(QStringView text, qsizetype finish, int step)
{
    qsizetype at = finish;
    if (step > 0) {
        while (at < text.size() && text[at].isSpace())
            ++at;
        if (at == text.size())
            return finish;
        while (at < text.size() && !text[at].isSpace())
            ++at;
        return at;
    }
    while (at > 0 && !text[at - 1].isSpace())
        --at;
    while (at > 0 && text[at - 1].isSpace())
        --at;
    return at > 0 ? at : finish;
}

PassageEnds::PassageEnds(Writing writing, PassageView &passage, QObject *parent)
    : QObject(parent)
    , m_writing(std::move(writing))
    , m_passage(passage)
{
    connect(&m_passage, &PassageView::endsMoved, this, &PassageEnds::move, Qt::QueuedConnection);
}

void PassageEnds::addTo(QMenu &menu)
{
    const auto add = [&](const char *name, const QString &text, const QKeySequence &keys, auto act) {
        QAction *action = menu.addAction(text, this, act);
        action->setObjectName(QLatin1StringView(name));
        action->setShortcut(keys);
        setOtherWords(*action, tr("move passage ends longer shorter extend trim quotation"));
    };
    menu.addSeparator();
    add("passage-longer", tr("A word &more at its end"), Qt::ALT | Qt::SHIFT | Qt::Key_Right,
        [this] { moveWord(End::Finish, 1); });
    add("passage-shorter", tr("A word &less at its end"), Qt::ALT | Qt::SHIFT | Qt::Key_Left,
        [this] { moveWord(End::Finish, -1); });
    add("passage-earlier", tr("A word more at its &beginning"), Qt::CTRL | Qt::ALT | Qt::Key_Left,
        [this] { moveWord(End::Start, -1); });
    add("passage-later", tr("A word less a&t its beginning"), Qt::CTRL | Qt::ALT | Qt::Key_Right,
        [this] { moveWord(End::Start, 1); });
    add("passage-to-selection", tr("Make the &selected words the passage"),
        Qt::CTRL | Qt::SHIFT | Qt::Key_Return, [this] { takeSelection(); });
}

void PassageEnds::moveWord(End end, int step)
{
    const auto shown = m_passage.markedPassage();
    const SnapshotPtr snapshot = m_writing.snapshot();
    const auto row = shown ? snapshot->rowOf(shown->text.source) : std::nullopt;
    if (!row) {
        Q_EMIT told(tr("No passage is shown whose ends could be moved."));
        return;
    }
    const QString text = snapshot->text(*row);
    qsizetype start = shown->text.begin;
    qsizetype finish = shown->text.end;
    if (end == End::Start)
        start = startWordFrom(text, start, step);
    else
        finish = finishWordFrom(text, finish, step);
    if (start < finish)
        move(shown->passage, start, finish);
}

void PassageEnds::takeSelection()
{
    const auto shown = m_passage.markedPassage();
    const auto chosen = m_passage.chosenText();
    if (!shown || !chosen || shown->text.source != chosen->source) {
        Q_EMIT told(tr("Select the words that the passage is to have, in the text it is from."));
        return;
    }
    move(shown->passage, chosen->begin, chosen->end);
}

void PassageEnds::move(const PassageId &passage, qsizetype start, qsizetype end)
{
    const SnapshotPtr snapshot = m_writing.snapshot();
    const auto edit = movePassage(*snapshot, passage, start, end);
    if (!edit) {
        Q_EMIT told(edit.error().reason);
        return;
    }
    if (edit->change.isEmpty())
        return;
    if (const Status status = m_writing.apply(
            edit->change, tr("moving the ends of %1").arg(quotedShort(snapshot->title(passage))));
        !status)
        Q_EMIT told(status.error().toString());
    else if (!edit->consequences.isEmpty())
        Q_EMIT told(withoutIds(edit->consequences.join(u"; "_s), *m_writing.snapshot()));
}

} // namespace chancery
