// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/overlap/overlap_pane.h"

#include "app/views/displayed_text.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QTextBlock>

namespace chancery {

OverlapPane::OverlapPane(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_theme(palette())
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setCenterOnScroll(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(10);
}

OverlapPane::~OverlapPane() = default;

void OverlapPane::showText(const QString &text)
{
    m_stretches.clear();
    m_current.reset();
    setExtraSelections({});
    setPlainText(displayedText(text));
}

void OverlapPane::setStretches(std::vector<Range> stretches)
{
    m_stretches = std::move(stretches);
    m_current.reset();
    applyMarks();
}

void OverlapPane::setCurrent(std::optional<std::size_t> stretch)
{
    m_current = stretch && *stretch < m_stretches.size() ? stretch : std::nullopt;
    applyMarks();
    if (!m_current)
        return;
    const Range &range = m_stretches[*m_current];
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(range.begin));
    setTextCursor(cursor);
    centerCursor();
}

void OverlapPane::applyMarks()
{
    QList<QTextEdit::ExtraSelection> marks;
    const auto add = [&](std::size_t stretch, bool isCurrent) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(static_cast<int>(m_stretches[stretch].begin));
        mark.cursor.setPosition(static_cast<int>(m_stretches[stretch].end), QTextCursor::KeepAnchor);
        // Every stretch is underlined, so that the marks do not rest on colour alone.
        mark.format.setFontUnderline(true);
        mark.format.setBackground(isCurrent ? m_theme.sentence() : m_theme.relatedBand());
        marks.push_back(mark);
    };
    for (std::size_t i = 0; i < m_stretches.size(); ++i) {
        if (m_current != i)
            add(i, false);
    }
    if (m_current)
        add(*m_current, true); // last, so that it lies on top of those it overlaps
    setExtraSelections(marks);
}

void OverlapPane::activateAt(int position)
{
    std::optional<std::size_t> shortest;
    for (std::size_t i = 0; i < m_stretches.size(); ++i) {
        const Range &range = m_stretches[i];
        const bool isIn = range.begin <= position && position < range.end;
        if (isIn && (!shortest ||
                     range.end - range.begin < m_stretches[*shortest].end - m_stretches[*shortest].begin))
            shortest = i;
    }
    if (shortest)
        Q_EMIT stretchActivated(*shortest);
}

void OverlapPane::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_theme = Theme(palette());
        applyMarks();
    }
}

void OverlapPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        activateAt(textCursor().position());
    else
        QPlainTextEdit::keyPressEvent(event);
}

void OverlapPane::mouseReleaseEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && !textCursor().hasSelection())
        activateAt(cursorForPosition(event->position().toPoint()).position());
}

} // namespace chancery
