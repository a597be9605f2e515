// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/briefing/page_style.h"
#include "app/briefing/piece.h"
#include "core/document/blocks.h"

#include <QTextCursor>
#include <QTextDocument>

#include <memory>
#include <vector>

namespace chancery {

/// Text of one width, set by one QTextDocument, from which pieces are taken: a document for each would cost
/// more than its text. Add pieces, then finish(), then take them.
class TextColumn : public std::enable_shared_from_this<TextColumn>
{
    struct Private
    {
    };

public:
    static std::shared_ptr<TextColumn> make(const PageStyle &style, double width);
    TextColumn(Private, const PageStyle &style, double width);
    ~TextColumn();

    /// What follows belongs to a next piece, until another begins.
    void beginPiece();
    /// Starts a paragraph of the piece.
    void beginParagraph(const QTextBlockFormat &format, bool isItem = false, int element = TagTree::none);
    /// Adds to the paragraph; `span` says what it leads to and is found by.
    void addText(const QString &text, const QTextCharFormat &format, const briefing::Span &span = {});
    /// A paragraph in an element of the structure; items one after the other are one list.
    void addParagraph(const briefing::Paragraph &paragraph, int parent = TagTree::none);
    /// The only paragraph of a cell, which needs no element besides the cell's.
    void addContent(const briefing::Paragraph &paragraph, int element);
    /// The list that the next item goes on, where it is of the same parent; a list goes on over columns.
    void goOn(int list) { m_list = list; }
    [[nodiscard]] int list() const { return m_list; }
    /// Lays out all pieces at once; nothing can be added afterwards.
    void finish();

    /// The piece begun as the index-th, from 0; it keeps the column.
    [[nodiscard]] std::unique_ptr<Piece> piece(std::size_t index) const;

private:
    void insert(const briefing::Paragraph &paragraph, int element);

    friend class TextPiece;

    struct Mark
    {
        int begin;
        int end;
        QString target;
        QString address;
        QString anchor;
        int element;
        QString words;
    };
    struct Line
    {
        int block;
        int index; ///< within its block
        double top;
        double bottom;
        bool mayEndPage; ///< a page may end below it
    };
    /// Where a piece begins in each of the lists.
    struct Start
    {
        std::size_t block = 0;
        std::size_t mark = 0;
        std::size_t line = 0;
    };

    const PageStyle &m_style;
    std::unique_ptr<QTextDocument> m_document;
    QTextCursor m_cursor;
    std::vector<bool> m_isItem;  ///< by block
    std::vector<int> m_elements; ///< by block
    int m_list = TagTree::none;  ///< of the last paragraph, where that was an item
    std::vector<Mark> m_marks;
    std::vector<Line> m_lines;
    std::vector<Start> m_starts; ///< by piece, and one past the last
};

/// A piece of text by itself.
std::unique_ptr<Piece> setText(const PageStyle &style, double width, const briefing::Paragraph &paragraph,
                               int parent = TagTree::none);

} // namespace chancery
