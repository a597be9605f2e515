// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/passage/source_text_edit.h"

#include "app/views/copying.h"
#include "app/views/passage/dimmed_text.h"
#include "app/views/passage/prose_layout.h"
#include "app/views/passage/shown_text.h"
#include "app/views/shown_objects.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextEdit>
#include <QToolTip>

#include <algorithm>

namespace chancery {

SourceTextEdit::SourceTextEdit(ProseHighlighter &highlighter, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(highlighter)
    , m_theme(palette())
{
    auto *document = new QTextDocument(this);
    document->setDocumentLayout(new ProseLayout(document));
    document->setUndoRedoEnabled(false);
    document->setDocumentMargin(10);
    document->setDefaultFont(font());
    setDocument(document);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setCenterOnScroll(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    m_highlighter.setPalette(palette());

    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &SourceTextEdit::caretMoved);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (!m_revealing)
            highlightVisible();
    });
    connect(verticalScrollBar(), &QScrollBar::sliderMoved, this, [this] { releaseMark(); });
}

SourceTextEdit::~SourceTextEdit() = default;

void SourceTextEdit::setLocatedText(LocatedTextPtr text)
{
    if (text == m_text)
        return;
    m_text = std::move(text);
    m_mark.reset();
    m_followsMark = false;
    setExtraSelections({});
    // The document's own: the widget's would first give all of the former text the format of the new one, and
    // lay out its end and the new one's beginning for the caret.
    document()->setPlainText(m_text ? shownText(m_text->text()) : QString());
    {
        const QSignalBlocker quiet(this);
        setTextCursor(QTextCursor(document()));
    }
    verticalScrollBar()->setValue(0);
    caretMoved();
    highlightSoon();
}

void SourceTextEdit::updatePassages(LocatedTextPtr text)
{
    m_text = std::move(text);
    caretMoved();
    viewport()->update();
}

void SourceTextEdit::setMark(std::optional<PassageRow> passage, Relation relation, bool reveal)
{
    m_mark = passage;
    m_relation = relation;
    applyMark();
    if (reveal)
        revealMark();
    if (m_highlightSoon.isActive())
        highlightVisible();
    viewport()->update();
}

void SourceTextEdit::applyMark()
{
    const LocatedPassage *place = m_text && m_mark ? m_text->find(*m_mark) : nullptr;
    if (place == nullptr) {
        m_mark.reset();
        m_followsMark = false;
        setExtraSelections({});
        return;
    }
    QTextEdit::ExtraSelection selection;
    selection.cursor = QTextCursor(document());
    selection.cursor.setPosition(static_cast<int>(place->begin));
    selection.cursor.setPosition(static_cast<int>(place->end), QTextCursor::KeepAnchor);
    if (place->isFaithful()) {
        selection.format.setBackground(m_relation == Relation::Contradicts ? m_theme.contradiction()
                                                                           : m_theme.sentence());
    } else {
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(m_theme.warning());
    }
    setExtraSelections({selection});
}

void SourceTextEdit::revealMark()
{
    const LocatedPassage *place = m_text && m_mark ? m_text->find(*m_mark) : nullptr;
    if (place == nullptr)
        return;
    m_followsMark = true;
    const QScopedValueRollback revealing(m_revealing, true);
    highlightAround(place->begin, place->end);
    // The middle of the passage goes to the middle of the view; the start of one that is higher than the view
    // would then be out of sight, so its start does.
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>((place->begin + place->end) / 2));
    setTextCursor(cursor);
    centerCursor();
    cursor.setPosition(static_cast<int>(place->begin));
    if (cursorRect(cursor).top() < 0) {
        setTextCursor(cursor);
        centerCursor();
    } else {
        setTextCursor(cursor);
    }
    highlightVisible();
}

QRect SourceTextEdit::markRect() const
{
    const LocatedPassage *place = m_text && m_mark ? m_text->find(*m_mark) : nullptr;
    if (place == nullptr)
        return {};
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(place->begin));
    QRect rect = cursorRect(cursor);
    cursor.setPosition(static_cast<int>(place->end));
    rect |= cursorRect(cursor);
    return rect.intersected(viewport()->rect());
}

std::vector<PassageRow> SourceTextEdit::passagesAtCaret() const
{
    std::vector<PassageRow> rows;
    if (m_text) {
        for (const LocatedPassage *passage : m_text->at(textCursor().position())) {
            if (passage->isFaithful() && isCarried(passage->row))
                rows.push_back(passage->row);
        }
    }
    return rows;
}

std::vector<PassageRow> SourceTextEdit::passagesAt(QPoint position) const
{
    std::vector<PassageRow> rows;
    if (!m_text)
        return rows;
    const QTextCursor cursor = cursorForPosition(position);
    // The nearest character need not be under the pointer: beyond a line's end and below the text there is
    // none.
    const QRect caret = cursorRect(cursor);
    const int reach = fontMetrics().averageCharWidth();
    if (position.y() < caret.top() || position.y() > caret.bottom() ||
        std::abs(position.x() - caret.x()) > 2 * reach)
        return rows;
    const int before = position.x() < caret.x() ? 1 : 0;
    for (const LocatedPassage *passage : m_text->at(std::max(0, cursor.position() - before))) {
        if (isCarried(passage->row))
            rows.push_back(passage->row);
    }
    return rows;
}

void SourceTextEdit::activate(const std::vector<PassageRow> &passages)
{
    if (passages.empty())
        return;
    const auto marked = m_mark ? std::find(passages.begin(), passages.end(), *m_mark) : passages.end();
    const bool hasNext = marked != passages.end() && marked + 1 != passages.end();
    Q_EMIT passageActivated(hasNext ? *(marked + 1) : passages.front());
}

void SourceTextEdit::caretMoved()
{
    std::vector<PassageRow> rows = passagesAtCaret();
    if (rows == m_atCaret)
        return;
    m_atCaret = std::move(rows);
    if (!m_revealing)
        Q_EMIT caretPassagesChanged();
}

void SourceTextEdit::rehighlight()
{
    ++m_generation;
    highlightSoon();
}

void SourceTextEdit::highlightSoon()
{
    m_highlightSoon.start(0, this);
}

void SourceTextEdit::highlight(const QTextBlock &block)
{
    if (block.userState() == m_generation)
        return;
    QTextBlock(block).setUserState(m_generation);
    block.layout()->setFormats(m_highlighter.highlight(block.text()));
    document()->markContentsDirty(block.position(), block.length());
}

/// What will be about a place once it is in the middle, before any of it is laid out: letters of another
/// weight are of another width, and would have it laid out again.
void SourceTextEdit::highlightAround(qsizetype begin, qsizetype end)
{
    const auto lines = viewport()->height() / std::max(1, fontMetrics().lineSpacing());
    const auto letters = viewport()->width() / std::max(1, fontMetrics().averageCharWidth());
    const qsizetype half = qsizetype{lines} * letters / 2;
    // Of a passage that is higher than the view its beginning is shown.
    const qsizetype last = std::min(end, begin + half) + half;
    const QTextBlock middle = document()->findBlock(static_cast<int>(begin));
    for (QTextBlock block = middle; block.isValid() && block.position() + block.length() > begin - half;
         block = block.previous())
        highlight(block);
    for (QTextBlock block = middle.next(); block.isValid() && block.position() < last; block = block.next())
        highlight(block);
}

void SourceTextEdit::highlightVisible()
{
    m_highlightSoon.stop();
    if (!m_text || !viewport()->isVisible())
        return;
    reportView();
    // A little beyond the view is done too, so that a slow scroll never shows a paragraph change its colours.
    const int limit = viewport()->height() * 5 / 4;
    QTextBlock block = firstVisibleBlock();
    double bottom = blockBoundingGeometry(block).translated(contentOffset()).top();
    while (block.isValid() && bottom < limit) {
        highlight(block);
        bottom += blockBoundingRect(block).height();
        block = block.next();
    }
}

void SourceTextEdit::reportView()
{
    const QTextCursor first = cursorForPosition(QPoint(0, 0));
    const QTextCursor last = cursorForPosition(viewport()->rect().bottomRight());
    Q_EMIT viewMoved(first.position(), last.position());
}

void SourceTextEdit::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    if (!m_text)
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (m_dimsUncovered)
        paintVeils(painter, event->rect());
    QPointF offset = contentOffset();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        if (offset.y() > event->rect().bottom())
            break;
        const QRectF rect = blockBoundingRect(block);
        if (offset.y() + rect.height() >= event->rect().top())
            paintUnderlines(painter, block, offset);
        offset.ry() += rect.height();
    }
}

void SourceTextEdit::setCarried(PassageTest carried)
{
    m_carried = std::move(carried);
    caretMoved();
    viewport()->update();
}

void SourceTextEdit::setDimsUncovered(bool dims)
{
    m_dimsUncovered = dims;
    viewport()->update();
}

void SourceTextEdit::paintVeils(QPainter &painter, const QRect &area) const
{
    // Sentences go on over line ends, so the paragraphs around what is in view are looked at whole.
    constexpr int furthest = 60; // lines
    QTextBlock first = firstVisibleBlock();
    for (int i = 0; i < furthest && first.previous().isValid() && first.previous().length() > 1; ++i)
        first = first.previous();
    QTextBlock last = firstVisibleBlock();
    for (double y = contentOffset().y(); last.next().isValid() && y < area.bottom(); last = last.next())
        y += blockBoundingRect(last).height();
    for (int i = 0; i < furthest && last.next().isValid() && last.length() > 1; ++i)
        last = last.next();
    const auto stretches =
        uncoveredBetween(*m_text, first.position(), last.position() + last.length() - 1, m_carried);
    QPointF offset = contentOffset();
    for (QTextBlock block = firstVisibleBlock(); block.isValid() && offset.y() <= area.bottom();
         block = block.next()) {
        paintVeil(painter, block, offset, stretches, palette().color(QPalette::Base));
        offset.ry() += blockBoundingRect(block).height();
    }
}

void SourceTextEdit::paintUnderlines(QPainter &painter, const QTextBlock &block, QPointF offset) const
{
    const auto [first, last] = m_text->overlapping(block.position(), block.position() + block.length());
    for (std::size_t i = first; i < last; ++i) {
        const LocatedPassage &passage = m_text->passages()[i];
        if (passage.row != m_mark && isCarried(passage.row))
            paintUnderline(painter, block, offset, passage);
    }
}

void SourceTextEdit::paintUnderline(QPainter &painter, const QTextBlock &block, QPointF offset,
                                    const LocatedPassage &passage) const
{
    const QTextLayout *layout = block.layout();
    const int begin = static_cast<int>(std::max<qsizetype>(0, passage.begin - block.position()));
    const int end = static_cast<int>(std::min<qsizetype>(block.length() - 1, passage.end - block.position()));
    // Dotted, so that no link of the wider web comes to mind; a gap at either end tells neighbours apart, and
    // each level has a line of its own.
    painter.setPen(passage.isFaithful() ? QPen(m_theme.passageUnderline(), 1, Qt::DotLine)
                                        : QPen(m_theme.warning(), 1, Qt::DashLine));
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const int from = std::max(begin, line.textStart());
        const int to = std::min(end, line.textStart() + line.textLength());
        if (from >= to)
            continue;
        const double left = line.cursorToX(from) + (from == passage.begin - block.position() ? 1 : 0);
        const double right = std::min(line.cursorToX(to) - (to == passage.end - block.position() ? 2 : 0),
                                      line.naturalTextRect().right());
        const double y = offset.y() + line.y() + line.ascent() + 2.5 + 2 * passage.level;
        painter.drawLine(QPointF(offset.x() + left, y), QPointF(offset.x() + right, y));
    }
}

void SourceTextEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (m_followsMark)
        revealMark();
    if (!m_highlightSoon.isActive())
        highlightVisible();
}

void SourceTextEdit::showEvent(QShowEvent *event)
{
    QPlainTextEdit::showEvent(event);
    if (m_followsMark)
        revealMark();
    // Paragraphs in view are known only once the layout has settled.
    highlightSoon();
}

void SourceTextEdit::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_highlightSoon.timerId()) {
        QPlainTextEdit::timerEvent(event);
        return;
    }
    highlightVisible();
}

void SourceTextEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_theme = Theme(palette());
        m_highlighter.setPalette(palette());
        applyMark();
        rehighlight();
    } else if (event->type() == QEvent::FontChange) {
        document()->setDefaultFont(font());
    }
}

bool SourceTextEdit::event(QEvent *event)
{
    const bool isHandled = QPlainTextEdit::event(event);
    // It has a size of its own, which does not follow by itself.
    if (event->type() == QEvent::ApplicationFontChange && m_scale != 1)
        applyScale();
    return isHandled;
}

void SourceTextEdit::setScale(double scale)
{
    m_scale = scale;
    applyScale();
}

void SourceTextEdit::applyScale()
{
    QFont scaled; // as others of its kind
    if (m_scale != 1) {
        scaled = QApplication::font(this);
        if (scaled.pointSizeF() > 0)
            scaled.setPointSizeF(scaled.pointSizeF() * m_scale);
        else
            scaled.setPixelSize(qRound(scaled.pixelSize() * m_scale));
    }
    setFont(scaled);
}

void SourceTextEdit::mouseMoveEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseMoveEvent(event);
    if (event->buttons() == Qt::NoButton) {
        const bool overPassage = !passagesAt(event->position().toPoint()).empty();
        viewport()->setCursor(overPassage ? Qt::PointingHandCursor : Qt::IBeamCursor);
    }
}

void SourceTextEdit::mousePressEvent(QMouseEvent *event)
{
    QPlainTextEdit::mousePressEvent(event);
    if (event->button() == Qt::LeftButton)
        m_pressed = event->position().toPoint();
}

void SourceTextEdit::mouseReleaseEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    const std::optional<QPoint> pressed = std::exchange(m_pressed, std::nullopt);
    if (event->button() != Qt::LeftButton || !pressed || textCursor().hasSelection())
        return;
    const QPoint released = event->position().toPoint();
    if ((released - *pressed).manhattanLength() < QApplication::startDragDistance())
        activate(passagesAt(released));
}

void SourceTextEdit::wheelEvent(QWheelEvent *event)
{
    releaseMark();
    QPlainTextEdit::wheelEvent(event);
}

void SourceTextEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        activate(passagesAtCaret());
        return;
    }
    if (event->key() == Qt::Key_F3 && textCursor().hasSelection()) {
        Q_EMIT searchRequested(textCursor().selectedText().simplified());
        return;
    }
    releaseMark();
    QPlainTextEdit::keyPressEvent(event);
}

void SourceTextEdit::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSeparator();
    QAction *fact = menu->addAction(tr("New fact from this sentence"));
    fact->setEnabled(m_text && !m_text->text().isEmpty());
    if (!textCursor().hasSelection())
        setTextCursor(cursorForPosition(event->pos()));
    connect(fact, &QAction::triggered, this, &SourceTextEdit::factRequested);
    QAction *cite = menu->addAction(tr("Copy sentence with citation"));
    cite->setEnabled(m_text && !m_text->text().isEmpty());
    connect(cite, &QAction::triggered, this, &SourceTextEdit::copyWithCitationRequested);
    const QString words = textCursor().selectedText().simplified();
    QAction *search = menu->addAction(tr("Find facts with selected words"));
    search->setEnabled(!words.isEmpty());
    connect(search, &QAction::triggered, this, [this, words] { Q_EMIT searchRequested(words); });
    if (const ShownObjects *shown = ShownObjects::of(viewport()))
        shown->offer(*menu, shown->at(event->pos()));
    menu->popup(event->globalPos());
}

bool SourceTextEdit::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_describe) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const std::vector<PassageRow> passages = passagesAt(help->pos());
        if (passages.empty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), m_describe(passages), viewport());
        return true;
    }
    return QPlainTextEdit::viewportEvent(event);
}

QMimeData *SourceTextEdit::createMimeDataFromSelection() const
{
    // Verbatim: a document's own copy would turn non-breaking spaces into plain ones.
    const QTextCursor cursor = textCursor();
    if (!m_text)
        return new QMimeData;
    const QString words =
        m_text->text().sliced(cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart());
    Quotation quotation = m_quote ? m_quote(words) : Quotation();
    quotation.plain = words;
    return mimeOf(quotation);
}

} // namespace chancery
