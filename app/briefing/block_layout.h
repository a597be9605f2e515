// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/briefing/page_flow.h"
#include "app/briefing/page_style.h"
#include "app/briefing/picture_source.h"
#include "app/briefing/piece.h"
#include "core/document/blocks.h"

#include <functional>
#include <span>

namespace chancery {

/// Sets blocks and puts them on pages, one after the other. Style and flow must outlive the pieces, which ask
/// them for colours and page numbers when they are painted.
class BlockLayout
{
public:
    /// The pictures that a timeline is drawn as.
    using TimelineFigures = std::function<std::vector<PictureSource>(const briefing::TimelinePicture &)>;

    BlockLayout(const PageStyle &style, PageFlow &flow, TimelineFigures timeline);

    /// Sets all blocks; false where `progress` (with the share done) asked to stop.
    bool set(const briefing::BlockDocument &document, const std::function<bool(double)> &progress);

private:
    void set(const briefing::Heading &heading);
    void set(const briefing::Paragraph &paragraph);
    void set(const briefing::Table &table);
    void set(const briefing::Matrix &matrix);
    void set(const briefing::Contents &contents);
    void set(const briefing::TimelinePicture &picture);
    void set(const briefing::Chart &chart);
    void setPicture(const PictureSource &picture, const QString &alternative);

    /// Sets rows; `isFirst` where nothing stands above the first of them. `element` is the table's in the
    /// structure; none of what is set again on a next page.
    std::vector<std::unique_ptr<Piece>> setRows(const briefing::Table &table,
                                                std::span<const briefing::Table::Row> rows, bool isFirst,
                                                int element) const;
    std::unique_ptr<Piece> setHeader(const briefing::Table &table, int element) const;
    /// What stands again above rows that go on on a next page: the header, and the title of their group.
    std::shared_ptr<const Piece> setRepeated(const briefing::Table &table,
                                             const briefing::Table::Row *group) const;
    /// The paragraph with the page numbers of what leads to it.
    [[nodiscard]] briefing::Paragraph withPages(const briefing::Paragraph &paragraph) const;

    const PageStyle &m_style;
    PageFlow &m_flow;
    TimelineFigures m_timeline;
    const briefing::BlockDocument *m_document = nullptr;
    double m_width;
    int m_level = 0;            ///< of the last heading, as the structure has it
    int m_list = TagTree::none; ///< the list that a next item goes on
    bool m_leadsIn = false;     ///< the block being set belongs to the next one
};

} // namespace chancery
