// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/passage/mark_handles.h"

#include "app/views/passage/source_text_edit.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextCursor>
#include <QTimerEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr int knob = 8;
/// A line at a time, slowly enough to be read and let go in time.
constexpr int scrollMilliseconds = 60;

} // namespace

/// One end: a bar as high as a line, with a knob above or below it.
class MarkHandles::Handle : public QWidget
{
public:
    Handle(MarkHandles &handles, QWidget *viewport, bool isBegin)
        : QWidget(viewport)
        , m_handles(handles)
        , m_isBegin(isBegin)
    {
        setObjectName(isBegin ? u"passage-begin"_s : u"passage-end"_s);
        setCursor(Qt::SplitHCursor);
        setFocusPolicy(Qt::NoFocus);
        setToolTip(isBegin
                       ? MarkHandles::tr("Drag the beginning of the passage (Ctrl+Alt+Left, Ctrl+Alt+Right)")
                       : MarkHandles::tr("Drag the end of the passage (Alt+Shift+Left, Alt+Shift+Right)"));
        hide();
    }
    [[nodiscard]] bool isBegin() const { return m_isBegin; }
    [[nodiscard]] bool isHeld() const { return m_isHeld; }

    /// Puts it at the caret's place.
    void placeAt(const QRect &caret)
    {
        setGeometry(caret.left() - knob / 2, caret.top() - (m_isBegin ? knob : 0), knob,
                    caret.height() + knob);
    }

    /// Puts the middle of its bar there.
    void moveBar(const QPoint &middle) { move(middle - middleOfBar()); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor colour = palette().color(QPalette::Highlight);
        painter.fillRect(QRect(width() / 2 - 1, m_isBegin ? knob / 2 : 0, 2, height() - knob / 2), colour);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(QRect(0, m_isBegin ? 0 : height() - knob, knob, knob));
    }
    void mousePressEvent(QMouseEvent *event) override
    {
        m_isHeld = event->button() == Qt::LeftButton;
        // A knob lies beside its line: what counts is where the bar is.
        m_grip = middleOfBar() - event->position().toPoint();
        event->accept();
    }
    void mouseMoveEvent(QMouseEvent *event) override
    {
        if (m_isHeld)
            m_handles.drag(*this, barAt(*event));
    }
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (!std::exchange(m_isHeld, false))
            return;
        m_handles.drop(*this, barAt(*event));
    }

private:
    [[nodiscard]] QPoint middleOfBar() const
    {
        return {width() / 2, (m_isBegin ? knob : 0) + (height() - knob) / 2};
    }
    /// Where the middle of the bar is for the pointer, on the viewport.
    [[nodiscard]] QPoint barAt(const QMouseEvent &event) const
    {
        return mapToParent(event.position().toPoint()) + m_grip;
    }

    MarkHandles &m_handles;
    bool m_isBegin;
    bool m_isHeld = false;
    QPoint m_grip; ///< from the pointer to the middle of the bar
};

MarkHandles::MarkHandles(SourceTextEdit &text)
    : QObject(&text)
    , m_text(text)
    , m_handles{new Handle(*this, text.viewport(), true), new Handle(*this, text.viewport(), false)}
{
    connect(&text, &QPlainTextEdit::updateRequest, this, &MarkHandles::place);
}

MarkHandles::~MarkHandles() = default;

void MarkHandles::place()
{
    const LocatedTextPtr &located = m_text.locatedText();
    const LocatedPassage *marked = located && m_text.mark() ? located->find(*m_text.mark()) : nullptr;
    const bool shown = marked && marked->isFaithful() && m_text.hasFocus();
    for (Handle *handle : m_handles) {
        if (handle->isHeld())
            continue;
        if (!shown) {
            handle->hide();
            continue;
        }
        QTextCursor cursor(m_text.document());
        cursor.setPosition(static_cast<int>(handle->isBegin() ? marked->begin : marked->end));
        const QRect caret = m_text.cursorRect(cursor);
        handle->placeAt(caret);
        handle->setVisible(m_text.viewport()->rect().contains(caret.center()));
    }
}

void MarkHandles::drag(Handle &handle, const QPoint &at)
{
    m_dragged = &handle;
    m_at = at;
    const QRect seen = m_text.viewport()->rect();
    if (at.y() < seen.top() || at.y() > seen.bottom()) {
        if (!m_scrolling.isActive())
            m_scrolling.start(scrollMilliseconds, this);
    } else {
        m_scrolling.stop();
    }
    handle.moveBar(within(at));
}

QPoint MarkHandles::within(const QPoint &at) const
{
    const QRect seen = m_text.viewport()->rect();
    return {std::clamp(at.x(), seen.left(), seen.right()), std::clamp(at.y(), seen.top(), seen.bottom())};
}

void MarkHandles::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_scrolling.timerId())
        return QObject::timerEvent(event);
    if (m_dragged == nullptr || !m_dragged->isHeld())
        return m_scrolling.stop();
    QScrollBar *bar = m_text.verticalScrollBar();
    bar->setValue(bar->value() + (m_at.y() < 0 ? -1 : 1));
    m_dragged->moveBar(within(m_at)); // it went with the text
}

void MarkHandles::drop(Handle &handle, const QPoint &at)
{
    m_scrolling.stop();
    m_dragged = nullptr;
    const LocatedTextPtr &located = m_text.locatedText();
    const LocatedPassage *marked = located && m_text.mark() ? located->find(*m_text.mark()) : nullptr;
    if (!marked)
        return place();
    const QString &text = located->text();
    qsizetype place = std::clamp<qsizetype>(m_text.cursorForPosition(within(at)).position(), 0, text.size());
    // To the nearer edge of a word: a passage does not begin in the middle of one.
    const auto isInside = [&text](qsizetype where) {
        return where > 0 && where < text.size() && text[where].isLetterOrNumber() &&
               text[where - 1].isLetterOrNumber();
    };
    qsizetype before = place;
    qsizetype after = place;
    while (isInside(before))
        --before;
    while (isInside(after))
        ++after;
    place = place - before < after - place ? before : after;
    const qsizetype begin = handle.isBegin() ? place : marked->begin;
    const qsizetype end = handle.isBegin() ? marked->end : place;
    this->place();
    if (begin < end && (begin != marked->begin || end != marked->end))
        Q_EMIT moved(begin, end);
}

} // namespace chancery
