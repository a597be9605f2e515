// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/briefing/text_piece.h"

#include "core/document/printable_text.h"

#include <QAbstractTextDocumentLayout>
#include <QLocale>
#include <QPainter>
#include <QPen>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace chancery {

namespace {

/// Lines of a paragraph that stay together at the top and at the bottom of a page.
constexpr int leastLines = 2;

/// Lengths are rounded on their way; half a unit decides nothing.
bool liesWithin(double y, double from, double to)
{
    return y >= from - 0.5 && y < to - 0.5;
}

/// Whether a paragraph is set from right to left: by its language, or else by its first letter. Words of such
/// a language are even where a number or a Latin name comes first.
bool runsFromRight(const briefing::Paragraph &paragraph)
{
    if (!paragraph.language.isEmpty() && QLocale(paragraph.language).textDirection() == Qt::RightToLeft)
        return true;
    QString text;
    for (const briefing::Span &span : paragraph.spans)
        text += span.text;
    return text.isRightToLeft();
}

/// The format of a character of a block.
QTextCharFormat formatAt(const QTextBlock &block, int position)
{
    for (QTextBlock::iterator it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        if (position < fragment.position() + fragment.length() - block.position())
            return fragment.charFormat();
    }
    return block.charFormat();
}

/// What text of a format is drawn with.
QPen penOf(const QTextCharFormat &format)
{
    return {format.foreground(), 0};
}

} // namespace

/// A stretch of a column's blocks.
class TextPiece : public Piece
{
public:
    TextPiece(std::shared_ptr<const TextColumn> column, TextColumn::Start begin, TextColumn::Start end)
        : m_column(std::move(column))
        , m_begin(begin)
        , m_end(end)
    {
    }

    [[nodiscard]] double height() const override;
    [[nodiscard]] std::vector<double> breaks() const override;
    void paint(QPainter &painter, QPointF origin, double from, double to) const override;
    [[nodiscard]] std::vector<PieceLink> links(double from, double to) const override;
    [[nodiscard]] std::vector<PieceAnchor> anchors(double from, double to) const override;

private:
    using Lines = std::vector<TextColumn::Line>::const_iterator;
    /// Lines of one paragraph, which get one pair of marks.
    void paintLines(QPainter &painter, QPointF origin, Lines begin, Lines end) const;
    /// Where the piece begins in the column.
    [[nodiscard]] double top() const
    {
        return m_begin.line < m_end.line ? m_column->m_lines[m_begin.line].top : 0;
    }

    std::shared_ptr<const TextColumn> m_column;
    TextColumn::Start m_begin;
    TextColumn::Start m_end;
};

std::shared_ptr<TextColumn> TextColumn::make(const PageStyle &style, double width)
{
    return std::make_shared<TextColumn>(Private(), style, width);
}

TextColumn::TextColumn(Private, const PageStyle &style, double width)
    : m_style(style)
    , m_document(std::make_unique<QTextDocument>())
{
    m_document->setUndoRedoEnabled(false);
    m_document->setDocumentMargin(0);
    // The application's font is the window's; a briefing may be set in another thread.
    m_document->setDefaultFont(style.text(briefing::ParagraphRole::Body, briefing::SpanStyle::Plain).font());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_document->setDefaultTextOption(option);
    m_document->setTextWidth(width);
    m_cursor = QTextCursor(m_document.get());
    m_cursor.beginEditBlock();
}

TextColumn::~TextColumn() = default;

void TextColumn::beginPiece()
{
    m_starts.push_back({m_isItem.size(), m_marks.size(), 0});
    m_list = TagTree::none;
}

void TextColumn::beginParagraph(const QTextBlockFormat &format, bool isItem, int element)
{
    m_elements.push_back(element);
    // A document begins with a block.
    if (m_isItem.empty())
        m_cursor.setBlockFormat(format);
    else
        m_cursor.insertBlock(format);
    m_isItem.push_back(isItem);
}

void TextColumn::addText(const QString &text, const QTextCharFormat &format, const briefing::Span &span)
{
    const int begin = m_cursor.position();
    const bool isLink = !span.target.isEmpty() || !span.address.isEmpty();
    // Who reads aloud, or copies, gets the words even where no font has their characters.
    const QString actual = printable(text);
    const bool isSpan = !isLink && m_elements.back() != TagTree::none && TagTree::needsActual(actual);
    QTextCharFormat own = format;
    // Text of one format is painted in one go; a link is an element of its own.
    if (isLink || isSpan)
        own.setProperty(QTextFormat::UserProperty, static_cast<int>(m_marks.size()) + 1);
    m_cursor.insertText(m_style.written(text), own);
    if (!isLink && !isSpan && span.anchor.isEmpty())
        return;
    TagTree &tags = *m_style.tags();
    const int element =
        isLink || isSpan ? tags.addInline(m_elements.back(), isLink ? "Link" : "Span") : TagTree::none;
    tags.setActual(element, actual);
    m_marks.push_back(
        {begin, m_cursor.position(), span.target, span.address, span.anchor, element, text.simplified()});
}

void TextColumn::addParagraph(const briefing::Paragraph &paragraph, int parent)
{
    TagTree &tags = *m_style.tags();
    int element = TagTree::none;
    if (parent != TagTree::none && isItem(paragraph)) {
        if (m_list == TagTree::none)
            m_list = tags.add(parent, "L");
        element = tags.add(tags.add(m_list, "LI"), "LBody");
    } else {
        m_list = TagTree::none;
        element = tags.add(parent, "P");
    }
    insert(paragraph, element);
}

void TextColumn::addContent(const briefing::Paragraph &paragraph, int element)
{
    m_list = TagTree::none;
    insert(paragraph, element);
}

void TextColumn::insert(const briefing::Paragraph &paragraph, int element)
{
    if (element != TagTree::none)
        m_style.tags()->at(element).language = paragraph.language;
    QTextBlockFormat format = m_style.block(paragraph.role);
    if (runsFromRight(paragraph)) {
        format.setLayoutDirection(Qt::RightToLeft);
        format.setRightMargin(format.leftMargin());
        format.setLeftMargin(0);
    }
    beginParagraph(format, isItem(paragraph), element);
    for (const briefing::Span &span : paragraph.spans)
        addText(span.text, m_style.text(paragraph.role, span.style), span);
}

void TextColumn::finish()
{
    // The shapes of the glyphs are kept for painting: text is laid out once.
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next())
        block.layout()->setCacheEnabled(true);
    m_cursor.endEditBlock();
    m_cursor = {};
    m_document->documentLayout()->documentSize();

    m_starts.push_back({m_isItem.size(), m_marks.size(), 0});
    std::size_t piece = 0;
    std::size_t number = 0;
    for (QTextBlock block = m_document->begin(); block.isValid() && number < m_isItem.size();
         block = block.next(), ++number) {
        for (; piece < m_starts.size() && m_starts[piece].block == number; ++piece)
            m_starts[piece].line = m_lines.size();
        const QTextLayout &layout = *block.layout();
        const double y = layout.position().y();
        const int count = layout.lineCount();
        double last = y;
        for (int i = 0; i < count; ++i) {
            const QTextLine line = layout.lineAt(i);
            // A line set tighter than its font reaches above its place; it counts from where the last one
            // ends.
            const double top = i == 0 ? y : std::max(last, y + line.y());
            const double bottom =
                std::max(top, y + (i + 1 < count ? layout.lineAt(i + 1).y() : line.y() + line.height()));
            const bool whole = count < 2 * leastLines;
            const bool mayEnd =
                i + 1 == count || (!whole && i + 1 >= leastLines && count - i - 1 >= leastLines);
            m_lines.push_back({static_cast<int>(number), i, top, bottom, mayEnd});
            last = bottom;
        }
    }
    for (; piece < m_starts.size(); ++piece)
        m_starts[piece].line = m_lines.size();
}

std::unique_ptr<Piece> TextColumn::piece(std::size_t index) const
{
    return std::make_unique<TextPiece>(shared_from_this(), m_starts[index], m_starts[index + 1]);
}

std::unique_ptr<Piece> setText(const PageStyle &style, double width, const briefing::Paragraph &paragraph,
                               int parent)
{
    const auto column = TextColumn::make(style, width);
    column->beginPiece();
    column->addParagraph(paragraph, parent);
    column->finish();
    return column->piece(0);
}

double TextPiece::height() const
{
    // The space below the last paragraph belongs to whoever places the piece.
    return m_begin.line < m_end.line ? m_column->m_lines[m_end.line - 1].bottom - top() : 0;
}

std::vector<double> TextPiece::breaks() const
{
    std::vector<double> result;
    for (std::size_t i = m_begin.line; i < m_end.line; ++i) {
        if (m_column->m_lines[i].mayEndPage)
            result.push_back(m_column->m_lines[i].bottom - top());
    }
    if (result.empty())
        result.push_back(0);
    return result;
}

void TextPiece::paint(QPainter &painter, QPointF origin, double from, double to) const
{
    from += top();
    to += top();
    const Lines begin = m_column->m_lines.cbegin() + static_cast<std::ptrdiff_t>(m_begin.line);
    const Lines end = m_column->m_lines.cbegin() + static_cast<std::ptrdiff_t>(m_end.line);
    const auto first = std::lower_bound(
        begin, end, from, [](const TextColumn::Line &line, double y) { return line.top < y - 0.5; });
    for (auto line = first; line != end && line->top < to - 0.5;) {
        const auto stop = std::find_if(line, end, [&](const TextColumn::Line &next) {
            return next.block != line->block || next.top >= to - 0.5;
        });
        paintLines(painter, origin - QPointF(0, from), line, stop);
        line = stop;
    }
}

void TextPiece::paintLines(QPainter &painter, QPointF origin, Lines begin, Lines end) const
{
    const PageStyle &style = m_column->m_style;
    TagTree *const tags = style.tags();
    const auto number = static_cast<std::size_t>(begin->block);
    const QTextBlock block = m_column->m_document->findBlockByNumber(begin->block);
    const QString blockText = block.text();
    const QTextLayout &layout = *block.layout();
    const QPointF at = origin + layout.position();
    int element = m_column->m_elements[number];
    if (element != TagTree::none && tags->isMarking &&
        !tags->isFirst(m_column.get(), static_cast<int>(begin - m_column->m_lines.cbegin())))
        element = TagTree::none;
    const bool isMarking = element != TagTree::none && tags->isMarking;
    if (isMarking)
        painter.setPen(penOf(formatAt(block, layout.lineAt(begin->index).textStart())));
    {
        const TagScope scope(tags, painter, element);
        for (auto line = begin; line != end; ++line) {
            const QTextLine textLine = layout.lineAt(line->index);
            const int lineEnd = textLine.textStart() + textLine.textLength();
            if (!isMarking || lineEnd == 0) {
                textLine.draw(&painter, at);
                continue;
            }
            // Drawing leaves the painter with the pen it had: with that of the line's end nothing has to be
            // said of pens before the next mark or space.
            const QTextCharFormat format = formatAt(block, lineEnd - 1);
            painter.setPen(penOf(format));
            textLine.draw(&painter, at);
            // The space that a line is broken at is not painted; who reads aloud needs it. There is none
            // after a hyphen, or within a word that no line could hold.
            if (line->index + 1 < layout.lineCount() && blockText.at(lineEnd - 1).isSpace())
                painter.drawGlyphRun(at + QPointF(textLine.x() + textLine.naturalTextWidth(),
                                                  textLine.y() + textLine.ascent()),
                                     style.space(format.font()));
        }
    }
    if (begin->index != 0 || !m_column->m_isItem[number])
        return;
    const QTextLine textLine = layout.lineAt(0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.quiet());
    const double size = PageStyle::pt(2.2);
    const double y = at.y() + textLine.y() + textLine.ascent() - PageStyle::pt(3.6);
    const double indent = PageStyle::itemIndent - PageStyle::pt(0.5);
    const double x = block.textDirection() == Qt::RightToLeft
                         ? textLine.x() + textLine.width() + indent - size
                         : textLine.x() - indent;
    painter.drawRect(QRectF(at.x() + x, y, size, size));
}

std::vector<PieceLink> TextPiece::links(double from, double to) const
{
    std::vector<PieceLink> result;
    for (std::size_t m = m_begin.mark; m < m_end.mark; ++m) {
        const TextColumn::Mark &mark = m_column->m_marks[m];
        if (mark.target.isEmpty() && mark.address.isEmpty() && mark.element == TagTree::none)
            continue;
        const QTextBlock block = m_column->m_document->findBlock(mark.begin);
        const QTextLayout &layout = *block.layout();
        const int begin = mark.begin - block.position();
        const int end = mark.end - block.position();
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QTextLine line = layout.lineAt(i);
            const int a = std::max(begin, line.textStart());
            const int b = std::min(end, line.textStart() + line.textLength());
            if (a >= b)
                continue;
            const double x1 = line.cursorToX(a);
            const double x2 = line.cursorToX(b);
            const QRectF rect = QRectF(std::min(x1, x2), line.y(), std::abs(x2 - x1), line.height())
                                    .translated(layout.position() - QPointF(0, top()));
            if (liesWithin(rect.center().y(), from, to))
                result.push_back(
                    {rect.translated(0, -from), mark.target, mark.address, mark.element, mark.words});
        }
    }
    return result;
}

std::vector<PieceAnchor> TextPiece::anchors(double from, double to) const
{
    std::vector<PieceAnchor> result;
    for (std::size_t m = m_begin.mark; m < m_end.mark; ++m) {
        const TextColumn::Mark &mark = m_column->m_marks[m];
        if (mark.anchor.isEmpty())
            continue;
        const QTextBlock block = m_column->m_document->findBlock(mark.begin);
        const QTextLine line = block.layout()->lineForTextPosition(mark.begin - block.position());
        const double y =
            block.layout()->position().y() + (line.isValid() ? std::max(line.y(), 0.0) : 0) - top();
        if (liesWithin(y, from, to))
            result.push_back({mark.anchor, y - from});
    }
    return result;
}

} // namespace chancery
