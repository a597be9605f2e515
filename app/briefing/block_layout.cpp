// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/briefing/block_layout.h"

#include "app/briefing/chart_picture.h"
#include "app/briefing/matrix_piece.h"
#include "app/briefing/text_piece.h"
#include "core/document/matrix_parts.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace chancery {

using briefing::Heading;
using briefing::Paragraph;
using briefing::ParagraphRole;
using briefing::Span;
using briefing::SpanStyle;
using briefing::Table;

namespace {

/// Share of the page that a row may fill before it may be cut.
constexpr double splitShare = 0.12;

/// Rows of a table that share a document for each column.
constexpr std::size_t rowsAtATime = 256;

/// A line of the contents: a part, or entries of a part side by side; each with a leader, and its page once
/// that is known.
class ContentsLine : public Piece
{
public:
    ContentsLine(const PageStyle &style, const PageFlow &flow, double width, bool isPart)
        : m_style(style)
        , m_flow(flow)
        , m_width(width)
        , m_isPart(isPart)
        , m_format(style.text(isPart ? ParagraphRole::Body : ParagraphRole::Small, SpanStyle::Plain))
    {
    }

    /// Entries that a line has beside one another.
    static constexpr std::size_t entriesInLine = 2;

    void add(const Heading &heading, int toc)
    {
        TagTree &tags = *m_style.tags();
        const QString text = QFontMetricsF(m_format.font())
                                 .elidedText(m_style.written(heading.text.simplified()), Qt::ElideRight,
                                             room() - PageStyle::pt(36));
        m_entries.push_back({text, heading.anchor, heading.text, tags.add(tags.add(toc, "TOCI"), "Link")});
        tags.setActual(m_entries.back().element, heading.text);
    }

    [[nodiscard]] double height() const override { return PageStyle::pt(m_isPart ? 14 : 11); }
    void paint(QPainter &painter, QPointF origin, double, double) const override
    {
        for (std::size_t i = 0; i < m_entries.size(); ++i)
            paintEntry(painter, m_entries[i], origin + QPointF(left(i), height() - PageStyle::pt(3)));
    }
    [[nodiscard]] std::vector<PieceLink> links(double, double) const override
    {
        std::vector<PieceLink> result;
        for (std::size_t i = 0; i < m_entries.size(); ++i)
            result.push_back({QRectF(left(i), 0, room(), height()),
                              m_entries[i].anchor,
                              {},
                              m_entries[i].element,
                              m_entries[i].words});
        return result;
    }

private:
    struct Entry
    {
        QString text;
        QString anchor;
        QString words;
        int element;
    };
    static constexpr double indent = PageStyle::pt(10);
    static constexpr double gap = PageStyle::pt(16);

    /// What an entry, its leader and its page have.
    [[nodiscard]] double room() const
    {
        constexpr auto count = static_cast<double>(entriesInLine);
        return m_isPart ? m_width : (m_width - indent - (count - 1) * gap) / count;
    }
    [[nodiscard]] double left(std::size_t entry) const
    {
        return m_isPart ? 0 : indent + static_cast<double>(entry) * (room() + gap);
    }
    /// An entry on the line that begins here.
    void paintEntry(QPainter &painter, const Entry &entry, QPointF at) const
    {
        const QFontMetricsF metrics(m_format.font());
        const auto place = m_flow.find(entry.anchor);
        const QString page = place ? QString::number(place->page + 1) : QString();
        const double begin = at.x() + metrics.horizontalAdvance(entry.text);
        const double end = at.x() + room() - metrics.horizontalAdvance(page);
        painter.setFont(m_format.font());
        painter.setPen(m_format.foreground().color());
        {
            const TagScope scope(m_style.tags(), painter, entry.element);
            painter.drawText(at, entry.text);
            // Who reads aloud needs something between the title and the page.
            if (scope.isMarking())
                painter.drawText(QPointF(begin, at.y()), u" "_s);
            painter.drawText(QPointF(end, at.y()), page);
        }
        // The dots of all lines stand below one another.
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_style.quiet());
        constexpr double step = PageStyle::pt(4);
        constexpr double dot = PageStyle::pt(0.7);
        for (double x = std::ceil((begin + step) / step) * step; x < end - step; x += step)
            painter.drawRect(QRectF(x, at.y() - dot, dot, dot));
    }

    const PageStyle &m_style;
    const PageFlow &m_flow;
    double m_width;
    bool m_isPart;
    QTextCharFormat m_format;
    std::vector<Entry> m_entries;
};

/// The contents without what tells no more than they do already: the only entry of a part, and entries that
/// an earlier part has as well, as the passages are by the sources listed before.
std::vector<const Heading *> tellingEntries(const std::vector<const Heading *> &contents)
{
    std::vector<const Heading *> result;
    QSet<QString> listed;
    for (auto part = contents.begin(); part != contents.end();) {
        const auto isPart = [](const Heading *heading) { return heading->level == 1; };
        const auto next = std::find_if(part + 1, contents.end(), isPart);
        result.push_back(*part);
        const bool isNew = std::any_of(
            part + 1, next, [&listed](const Heading *heading) { return !listed.contains(heading->text); });
        if (isNew && next - part > 2)
            result.insert(result.end(), part + 1, next);
        for (auto entry = part + 1; entry != next; ++entry)
            listed.insert((*entry)->text);
        part = next;
    }
    return result;
}

/// A piece that others find by a name.
class AnchoredPiece : public Piece
{
public:
    AnchoredPiece(std::unique_ptr<Piece> piece, QString anchor)
        : m_piece(std::move(piece))
        , m_anchor(std::move(anchor))
    {
    }
    [[nodiscard]] double height() const override { return m_piece->height(); }
    void paint(QPainter &painter, QPointF origin, double from, double to) const override
    {
        m_piece->paint(painter, origin, from, to);
    }
    [[nodiscard]] std::vector<PieceLink> links(double from, double to) const override
    {
        return m_piece->links(from, to);
    }
    [[nodiscard]] std::vector<PieceAnchor> anchors(double, double) const override { return {{m_anchor, 0}}; }

private:
    std::unique_ptr<Piece> m_piece;
    QString m_anchor;
};

} // namespace

BlockLayout::BlockLayout(const PageStyle &style, PageFlow &flow, TimelineFigures timeline)
    : m_style(style)
    , m_flow(flow)
    , m_timeline(std::move(timeline))
    , m_width(style.body().width())
{
}

bool BlockLayout::set(const briefing::BlockDocument &document, const std::function<bool(double)> &progress)
{
    m_document = &document;
    const std::vector<briefing::Block> &blocks = document.blocks;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (progress && !progress(static_cast<double>(i) / static_cast<double>(blocks.size())))
            return false;
        // What explains a matrix's letters is wanted on its page, and a section's words before what they
        // introduce.
        const bool isIntroduction =
            i > 0 && i + 1 < blocks.size() && std::holds_alternative<Heading>(blocks[i - 1]);
        m_leadsIn = i + 1 < blocks.size() && !std::holds_alternative<Paragraph>(blocks[i + 1]) &&
                    (isIntroduction || std::holds_alternative<briefing::Matrix>(blocks[i + 1]));
        std::visit([this](const auto &value) { set(value); }, blocks[i]);
    }
    m_flow.finish();
    return true;
}

void BlockLayout::set(const Heading &heading)
{
    if (heading.newPage)
        m_flow.newPage();
    // Levels go down by one at a time (ISO 14289-1, 7.4.2), whatever a part begins with.
    static constexpr std::array types{"H1", "H2", "H3", "H4"};
    m_level = std::clamp(heading.level + 1, 1, std::min(m_level + 1, static_cast<int>(types.size())));
    m_list = TagTree::none;
    const int element =
        m_style.tags()->add(TagTree::document, types.at(static_cast<std::size_t>(m_level - 1)));
    const auto column = TextColumn::make(m_style, m_width);
    column->beginPiece();
    column->beginParagraph(m_style.headingBlock(heading.level), false, element);
    Span span;
    span.target = heading.target;
    column->addText(heading.text, m_style.heading(heading.level), span);
    column->finish();
    m_flow.add(std::make_unique<AnchoredPiece>(column->piece(0), heading.anchor),
               {m_style.spaceBefore(heading.level), m_style.spaceAfter(heading.level), true});
}

void BlockLayout::set(const Paragraph &paragraph)
{
    const auto column = TextColumn::make(m_style, m_width);
    column->beginPiece();
    column->goOn(m_list);
    column->addParagraph(withPages(paragraph), TagTree::document);
    m_list = column->list();
    column->finish();
    m_flow.add(column->piece(0), {0, m_style.block(paragraph.role).bottomMargin(), m_leadsIn});
}

Paragraph BlockLayout::withPages(const Paragraph &paragraph) const
{
    if (paragraph.backTo.empty())
        return paragraph;
    Paragraph result = paragraph;
    int last = -1;
    for (const QString &anchor : paragraph.backTo) {
        const auto place = m_flow.find(anchor);
        if (!place || place->page == last)
            continue;
        if (last >= 0)
            result.spans.push_back({u", "_s, SpanStyle::Quiet, {}, {}, {}});
        result.spans.push_back({QString::number(place->page + 1), SpanStyle::Citation, anchor, {}, {}});
        last = place->page;
    }
    return result;
}

std::vector<std::unique_ptr<Piece>> BlockLayout::setRows(const Table &table, std::span<const Table::Row> rows,
                                                         bool isFirst, int element) const
{
    const double splitAbove = m_style.body().height() * splitShare;
    const double gaps = PageStyle::columnGap * static_cast<double>(table.columns.size() - 1);
    // A document for the titles of groups, and one for each column.
    const auto groups = TextColumn::make(m_style, m_width);
    std::vector<std::shared_ptr<TextColumn>> columns;
    for (const Table::Column &column : table.columns)
        columns.push_back(TextColumn::make(m_style, column.share * (m_width - gaps)));
    const auto add = [this](TextColumn &column, const std::vector<Paragraph> &paragraphs, int cell) {
        column.beginPiece();
        if (paragraphs.size() == 1 && !isItem(paragraphs.front())) {
            column.addContent(withPages(paragraphs.front()), cell);
            return;
        }
        for (const Paragraph &paragraph : paragraphs)
            column.addParagraph(withPages(paragraph), cell);
    };
    TagTree &tags = *m_style.tags();
    const auto cellOf = [&tags](int line, const char *scope, std::size_t span) {
        const int cell = tags.add(line, scope ? "TH" : "TD");
        if (cell != TagTree::none) {
            tags.at(cell).scope = scope;
            tags.at(cell).columnSpan = static_cast<int>(span);
        }
        return cell;
    };
    for (const Table::Row &row : rows) {
        const int line = tags.add(element, "TR");
        if (row.isGroup) {
            add(*groups, row.cells.front(), cellOf(line, "Column", columns.size()));
            continue;
        }
        for (std::size_t i = 0; i < columns.size(); ++i)
            add(*columns[i], i < row.cells.size() ? row.cells[i] : std::vector<Paragraph>(),
                cellOf(line, i == 0 && !table.hasHeader ? "Row" : nullptr, 1));
    }
    groups->finish();
    for (const auto &column : columns)
        column->finish();

    std::vector<std::unique_ptr<Piece>> pieces;
    std::size_t groupCount = 0;
    std::size_t rowCount = 0;
    for (const Table::Row &row : rows) {
        std::vector<RowPiece::Cell> cells;
        RowPiece::Rule rule = RowPiece::Rule::None;
        if (row.isGroup) {
            cells.push_back({0, groups->piece(groupCount++)});
            if (!isFirst)
                rule = RowPiece::Rule::Strong;
        } else {
            double x = 0;
            for (std::size_t i = 0; i < columns.size(); ++i) {
                cells.push_back({x, columns[i]->piece(rowCount)});
                x += table.columns[i].share * (m_width - gaps) + PageStyle::columnGap;
            }
            ++rowCount;
            if (table.isRuled && !isFirst)
                rule = RowPiece::Rule::Light;
        }
        pieces.push_back(std::make_unique<RowPiece>(std::move(cells), m_width, PageStyle::cellPadding, rule,
                                                    m_style.rule(), splitAbove, row.anchor));
        isFirst = false;
    }
    return pieces;
}

std::unique_ptr<Piece> BlockLayout::setHeader(const Table &table, int element) const
{
    TagTree &tags = *m_style.tags();
    const int line = tags.add(element, "TR");
    const double gaps = PageStyle::columnGap * static_cast<double>(table.columns.size() - 1);
    double x = 0;
    std::vector<RowPiece::Cell> cells;
    for (const Table::Column &column : table.columns) {
        const double width = column.share * (m_width - gaps);
        const auto text = TextColumn::make(m_style, width);
        text->beginPiece();
        const int cell = tags.add(line, "TH");
        if (cell != TagTree::none)
            tags.at(cell).scope = "Column";
        text->beginParagraph(m_style.block(ParagraphRole::Small), false, cell);
        text->addText(column.title, m_style.columnTitle());
        text->finish();
        cells.push_back({x, text->piece(0)});
        x += width + PageStyle::columnGap;
    }
    return std::make_unique<RowPiece>(std::move(cells), m_width, PageStyle::cellPadding,
                                      RowPiece::Rule::Strong, m_style.strongRule(), m_style.body().height(),
                                      QString());
}

std::shared_ptr<const Piece> BlockLayout::setRepeated(const Table &table, const Table::Row *group) const
{
    std::vector<std::unique_ptr<Piece>> pieces;
    if (table.hasHeader)
        pieces.push_back(setHeader(table, TagTree::none));
    if (group) {
        Table::Row again = *group;
        again.anchor.clear();
        again.cells.front().back().spans.push_back(
            {QCoreApplication::translate("Briefing", " (continued)"), SpanStyle::Quiet, {}, {}, {}});
        pieces.push_back(std::move(setRows(table, {&again, 1}, !table.hasHeader, TagTree::none).front()));
    }
    return pieces.empty() ? nullptr : std::make_shared<StackPiece>(std::move(pieces));
}

void BlockLayout::set(const Table &table)
{
    const std::shared_ptr<const Piece> header = setRepeated(table, nullptr);
    std::shared_ptr<const Piece> repeated = header;
    m_list = TagTree::none;
    const int element = m_style.tags()->add(TagTree::document, "Table");
    if (table.hasHeader)
        m_flow.add(setHeader(table, element), {0, 0, true});
    for (std::size_t begin = 0; begin < table.rows.size(); begin += rowsAtATime) {
        const std::size_t end = std::min(begin + rowsAtATime, table.rows.size());
        std::vector<std::unique_ptr<Piece>> pieces =
            setRows(table, std::span(table.rows).subspan(begin, end - begin), begin == 0 && !table.hasHeader,
                    element);
        for (std::size_t i = begin; i < end; ++i) {
            const Table::Row &row = table.rows[i];
            const bool isLast = i + 1 == table.rows.size();
            std::unique_ptr<Piece> piece = std::move(pieces[i - begin]);
            // A table does not begin with one short line at the foot of a page.
            const bool isShortStart = i == 0 && !isLast && piece->height() < PageStyle::pt(60);
            m_flow.add(std::move(piece), {0, isLast ? PageStyle::pt(6) : 0, row.isGroup || isShortStart},
                       row.isGroup ? header : repeated);
            if (row.isGroup)
                repeated = setRepeated(table, &row);
        }
    }
}

void BlockLayout::set(const briefing::Matrix &matrix)
{
    if (matrix.columns.empty())
        return;
    for (const briefing::MatrixPart &part : briefing::matrixParts(matrix, MatrixPiece::columnsIn(m_width))) {
        const auto [begin, end, rows] = part;
        const int element = m_style.tags()->add(TagTree::document, "Table");
        const auto header =
            std::make_shared<MatrixPiece>(m_style, m_width, matrix, begin, end, nullptr, TagTree::none);
        m_flow.add(std::make_unique<MatrixPiece>(m_style, m_width, matrix, begin, end, nullptr, element),
                   {PageStyle::pt(6), 0, true});
        // High column heads over a few rows would be worth nothing, above a page's end or below it.
        constexpr std::size_t together = 8;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const std::size_t above = i + 1;
            const std::size_t below = rows.size() - above;
            const bool keep = below > 0 && (above < together || below < together);
            m_flow.add(std::make_unique<MatrixPiece>(m_style, m_width, matrix, begin, end, rows[i], element),
                       {0, 0, keep}, header);
        }
        m_flow.add(std::make_unique<PicturePiece>(QSizeF(m_width, PageStyle::pt(12)),
                                                  [](QPainter &, const QRectF &) {}),
                   {});
    }
}

void BlockLayout::set(const briefing::Contents &)
{
    Heading title{2, QCoreApplication::translate("Briefing", "Contents"), u"contents"_s, {}, false};
    set(title);
    const int toc = m_style.tags()->add(TagTree::document, "TOC");
    const std::vector<const Heading *> entries = tellingEntries(briefing::contentsOf(*m_document));
    for (auto entry = entries.begin(); entry != entries.end();) {
        const bool isPart = (*entry)->level == 1;
        auto line = std::make_unique<ContentsLine>(m_style, m_flow, m_width, isPart);
        const std::size_t most = isPart ? 1 : ContentsLine::entriesInLine;
        for (std::size_t i = 0; i < most && entry != entries.end() && ((*entry)->level == 1) == isPart; ++i)
            line->add(**entry++, toc);
        // A part is not parted from its first entries.
        m_flow.add(std::move(line), {0, 0, isPart && entry != entries.end() && (*entry)->level > 1});
    }
}

void BlockLayout::set(const briefing::TimelinePicture &timeline)
{
    for (const PictureSource &picture : m_timeline(timeline))
        setPicture(picture, timeline.alt);
}

void BlockLayout::set(const briefing::Chart &chart)
{
    setPicture(chartPicture(chart, m_style), chart.alt);
}

void BlockLayout::setPicture(const PictureSource &picture, const QString &alternative)
{
    m_list = TagTree::none;
    if (!picture.caption.isEmpty()) {
        const Paragraph caption{ParagraphRole::Small, {{picture.caption, SpanStyle::Strong, {}, {}, {}}}, {}};
        m_flow.add(setText(m_style, m_width, caption, TagTree::document),
                   {PageStyle::pt(8), PageStyle::pt(3), true});
    }
    const double height = std::min(picture.heightForWidth(m_width), m_style.body().height() * 0.9);
    TagTree *const tags = m_style.tags();
    const int figure = tags->add(TagTree::document, "Figure");
    tags->at(figure).alternative = picture.alternative.isEmpty() ? alternative : picture.alternative;
    const auto paint = [tags, figure, paint = picture.paint](QPainter &painter, const QRectF &rect) {
        if (tags->isMarking)
            tags->at(figure).box = QRectF(rect.topLeft() / unitsPerPoint, rect.size() / unitsPerPoint);
        const TagScope scope(tags, painter, figure);
        // The end of what is marked is painted as its beginning was, whatever the picture cuts off or turns.
        painter.save();
        paint(painter, rect);
        painter.restore();
    };
    m_flow.add(std::make_unique<PicturePiece>(QSizeF(m_width, height), paint),
               {PageStyle::pt(4), PageStyle::pt(6), false});
}

} // namespace chancery
