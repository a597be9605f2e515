// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/passage/fact_header.h"
#include "app/views/passage/passage_view.h"
#include "app/views/passage/source_header.h"
#include "app/views/passage/source_text_edit.h"

#include <QAction>
#include <QDataStream>
#include <QIODevice>
#include <QSplitter>

#include <array>

// How PassageView shares its room, and what of it is remembered.
namespace chancery {

namespace {

/// Of the text that is written from, against the size of the program's words.
constexpr double readingSize = 1.15;
/// Of the text that is written from and of the facts below it.
constexpr std::array sharesForWriting{820, 180};

} // namespace

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
