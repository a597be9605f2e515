// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/briefing/page_flow.h"
#include "app/briefing/page_style.h"
#include "core/briefing/briefing_options.h"
#include "core/briefing/missing_characters.h"
#include "core/document/blocks.h"
#include "core/store/store.h"

#include <memory>

class QPainter;

namespace chancery {

/// A briefing laid out on pages, ready to be painted: into a PDF, or as a picture on a screen. The snapshot
/// must outlive it.
class BriefingPages
{
public:
    /// Lays out, a short form as often as it takes to keep its length; the only error is that `progress`
    /// asked to stop. Options without a date get today's.
    static Outcome<std::shared_ptr<const BriefingPages>>
    make(const Snapshot &snapshot, BriefingOptions options, const Progress &progress = {});

    [[nodiscard]] int count() const { return static_cast<int>(m_flow.pages().size()); }
    [[nodiscard]] const BriefingOptions &options() const { return m_options; }
    [[nodiscard]] const PageStyle &style() const { return m_style; }
    [[nodiscard]] const PageFlow &flow() const { return m_flow; }
    [[nodiscard]] const briefing::BlockDocument &document() const { return m_document; }
    /// The step of briefing::roomOf at which a short form keeps its length.
    [[nodiscard]] int roomStep() const { return m_roomStep; }

    /// Characters that no font has, by where they stand; there they are written by their codes.
    [[nodiscard]] const std::vector<briefing::MissingCharacters> &missing() const { return m_missing; }

    /// Paints a page, counted from 0, in units of the page from its top left corner.
    void paint(QPainter &painter, int page) const;

    explicit BriefingPages(BriefingOptions options);

private:
    void nameSections();
    void paintFurniture(QPainter &painter, int page) const;

    BriefingOptions m_options;
    PageStyle m_style;
    PageFlow m_flow;
    briefing::BlockDocument m_document;
    std::vector<briefing::MissingCharacters> m_missing;
    int m_roomStep = 0;
    std::vector<QString> m_sections; ///< by page: the part that it begins in
};

} // namespace chancery
