// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/briefing/page_style.h"
#include "app/briefing/piece.h"
#include "core/briefing/blocks.h"

#include <QTextCursor>
#include <QTextDocument>

#include <memory>

namespace chancery {

/// A string as it may be set: control characters that mean something to the layout are replaced, line ends
/// become line separators, and what opens a direction is closed again, so that no text reaches into its
/// neighbours.
QString settable(const QString &text);

/// Paragraphs, set by a QTextDocument of their own. Add, then finish(), then use as a piece.
class TextPiece : public Piece
{
public:
    TextPiece(const PageStyle &style, double width);
    ~TextPiece() override;

    /// Starts a paragraph.
    void beginParagraph(const QTextBlockFormat &format, bool isItem = false);
    /// Adds to the paragraph; `span` says what it leads to and is found by.
    void addText(const QString &text, const QTextCharFormat &format, const briefing::Span &span = {});
    void addParagraph(const briefing::Paragraph &paragraph);
    /// Lays out; nothing can be added afterwards.
    void finish();

    [[nodiscard]] double height() const override { return m_height; }
    [[nodiscard]] std::vector<double> breaks() const override;
    void paint(QPainter &painter, QPointF origin, double from, double to) const override;
    [[nodiscard]] std::vector<PieceLink> links(double from, double to) const override;
    [[nodiscard]] std::vector<PieceAnchor> anchors(double from, double to) const override;

private:
    struct Mark
    {
        int begin;
        int end;
        QString target;
        QString address;
        QString anchor;
    };
    struct Line
    {
        int block;
        int index;
        double top;
        double bottom;
        bool mayEndPage; ///< a page may end below it
    };

    const PageStyle &m_style;
    std::unique_ptr<QTextDocument> m_document;
    QTextCursor m_cursor;
    bool m_empty = true;
    std::vector<bool> m_isItem; ///< by block
    std::vector<Mark> m_marks;
    std::vector<Line> m_lines;
    double m_height = 0;
};

} // namespace chancery
