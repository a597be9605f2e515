// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/briefing/block_layout.h"

#include "app/briefing/text_piece.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

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
constexpr double splitShare = 0.4;

/// A line of the contents: a heading, and its page once that is known.
class ContentsLine : public Piece
{
public:
    ContentsLine(const PageStyle &style, const PageFlow &flow, double width, const Heading &heading)
        : m_style(style)
        , m_flow(flow)
        , m_width(width)
        , m_text(style, width - PageStyle::pt(30))
        , m_anchor(heading.anchor)
    {
        m_text.addParagraph({ParagraphRole::Body, {{heading.text, {}, {}, {}, {}}}, {}});
        m_text.finish();
    }

    [[nodiscard]] double height() const override { return m_text.height() + PageStyle::pt(2); }
    void paint(QPainter &painter, QPointF origin, double from, double to) const override
    {
        m_text.paint(painter, origin, from, to);
        const auto place = m_flow.find(m_anchor);
        const QTextCharFormat format = m_style.text(ParagraphRole::Body, SpanStyle::Plain);
        painter.setFont(format.font());
        painter.setPen(format.foreground().color());
        painter.drawText(QRectF(origin, QSizeF(m_width, m_text.height())), Qt::AlignRight | Qt::AlignBottom,
                         place ? QString::number(place->page + 1) : QString());
    }
    [[nodiscard]] std::vector<PieceLink> links(double, double) const override
    {
        return {{QRectF(0, 0, m_width, m_text.height()), m_anchor, {}}};
    }

private:
    const PageStyle &m_style;
    const PageFlow &m_flow;
    double m_width;
    TextPiece m_text;
    QString m_anchor;
};

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

BlockLayout::BlockLayout(const PageStyle &style, PageFlow &flow, std::vector<PictureSource> timeline)
    : m_style(style)
    , m_flow(flow)
    , m_timeline(std::move(timeline))
    , m_width(style.body().width())
{
}

bool BlockLayout::set(const briefing::BlockDocument &document, const std::function<bool(double)> &progress)
{
    m_document = &document;
    double done = 0;
    for (const briefing::Block &block : document.blocks) {
        if (progress && !progress(done / static_cast<double>(document.blocks.size())))
            return false;
        std::visit([this](const auto &value) { set(value); }, block);
        done += 1;
    }
    m_flow.finish();
    return true;
}

void BlockLayout::set(const Heading &heading)
{
    if (heading.newPage)
        m_flow.newPage();
    auto text = std::make_unique<TextPiece>(m_style, m_width);
    text->beginParagraph(m_style.headingBlock(heading.level));
    Span span;
    span.target = heading.target;
    text->addText(heading.text, m_style.heading(heading.level), span);
    text->finish();
    const double before = PageStyle::pt(heading.level == 0 ? 0 : heading.level == 1 ? 24 : 13);
    const double after = PageStyle::pt(heading.level == 0 ? 8 : heading.level == 1 ? 6 : 3);
    m_flow.add(std::make_unique<AnchoredPiece>(std::move(text), heading.anchor), {before, after, true});
}

void BlockLayout::set(const Paragraph &paragraph)
{
    auto text = std::make_unique<TextPiece>(m_style, m_width);
    text->addParagraph(withPages(paragraph));
    text->finish();
    m_flow.add(std::move(text), {0, m_style.block(paragraph.role).bottomMargin(), false});
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

std::unique_ptr<Piece> BlockLayout::setCell(const std::vector<Paragraph> &paragraphs, double width) const
{
    auto text = std::make_unique<TextPiece>(m_style, width);
    for (const Paragraph &paragraph : paragraphs)
        text->addParagraph(withPages(paragraph));
    text->finish();
    return text;
}

std::unique_ptr<Piece> BlockLayout::setRow(const Table &table, const Table::Row &row, bool isFirst) const
{
    const double splitAbove = m_style.body().height() * splitShare;
    std::vector<RowPiece::Cell> cells;
    if (row.isGroup) {
        cells.push_back({0, setCell(row.cells.front(), m_width)});
        return std::make_unique<RowPiece>(std::move(cells), m_width, PageStyle::cellPadding,
                                          isFirst ? RowPiece::Rule::None : RowPiece::Rule::Strong,
                                          m_style.rule(), splitAbove, row.anchor);
    }
    const double gaps = PageStyle::columnGap * static_cast<double>(table.columns.size() - 1);
    double x = 0;
    for (std::size_t i = 0; i < table.columns.size() && i < row.cells.size(); ++i) {
        const double width = table.columns[i].share * (m_width - gaps);
        cells.push_back({x, setCell(row.cells[i], width)});
        x += width + PageStyle::columnGap;
    }
    const bool ruled = table.isRuled && !isFirst;
    return std::make_unique<RowPiece>(std::move(cells), m_width, PageStyle::cellPadding,
                                      ruled ? RowPiece::Rule::Light : RowPiece::Rule::None, m_style.rule(),
                                      splitAbove, row.anchor);
}

std::unique_ptr<Piece> BlockLayout::setHeader(const Table &table) const
{
    const double gaps = PageStyle::columnGap * static_cast<double>(table.columns.size() - 1);
    double x = 0;
    std::vector<RowPiece::Cell> cells;
    for (const Table::Column &column : table.columns) {
        const double width = column.share * (m_width - gaps);
        auto text = std::make_unique<TextPiece>(m_style, width);
        text->beginParagraph(m_style.block(ParagraphRole::Small));
        text->addText(column.title, m_style.columnTitle());
        text->finish();
        cells.push_back({x, std::move(text)});
        x += width + PageStyle::columnGap;
    }
    return std::make_unique<RowPiece>(std::move(cells), m_width, PageStyle::cellPadding,
                                      RowPiece::Rule::Strong, m_style.strongRule(), m_style.body().height(),
                                      QString());
}

void BlockLayout::set(const Table &table)
{
    std::shared_ptr<const Piece> header;
    if (table.hasHeader) {
        header = setHeader(table);
        m_flow.add(setHeader(table), {0, 0, true});
    }
    bool isFirst = !table.hasHeader;
    for (const Table::Row &row : table.rows) {
        // The last row of a table is followed by some room.
        const double after = &row == &table.rows.back() ? PageStyle::pt(6) : 0;
        m_flow.add(setRow(table, row, isFirst), {0, after, row.isGroup}, header);
        isFirst = false;
    }
}

void BlockLayout::set(const briefing::Contents &)
{
    Heading title{2, QCoreApplication::translate("Briefing", "Contents"), u"contents"_s, {}, false};
    set(title);
    for (const briefing::Block &block : m_document->blocks) {
        const auto *const heading = std::get_if<Heading>(&block);
        if (heading && heading->level == 1)
            m_flow.add(std::make_unique<ContentsLine>(m_style, m_flow, m_width, *heading), {0, 0, false});
    }
}

void BlockLayout::set(const briefing::TimelinePicture &)
{
    for (const PictureSource &picture : m_timeline) {
        if (!picture.caption.isEmpty()) {
            auto caption = std::make_unique<TextPiece>(m_style, m_width);
            caption->addParagraph(
                {ParagraphRole::Small, {{picture.caption, SpanStyle::Strong, {}, {}, {}}}, {}});
            caption->finish();
            m_flow.add(std::move(caption), {PageStyle::pt(8), PageStyle::pt(3), true});
        }
        const double height = std::min(picture.heightForWidth(m_width), m_style.body().height() * 0.9);
        m_flow.add(std::make_unique<PicturePiece>(QSizeF(m_width, height), picture.paint),
                   {PageStyle::pt(4), PageStyle::pt(6), false});
    }
}

} // namespace chancery
