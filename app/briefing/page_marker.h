// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/briefing/marked_content.h"
#include "app/briefing/tag_tree.h"

#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace chancery {

/// A page's content once more, with marked content.
struct MarkedPage
{
    std::string painted;      ///< compressed, as the painter wrote it
    std::string content;      ///< compressed, with marked content
    std::vector<int> parents; ///< the element of each MCID
};

/// Gives pages their marked content in a thread of its own, each while the next ones are painted. Until
/// finish() nobody else changes what elements contain.
class PageMarker
{
public:
    /// `links`: by page. The structure outlives it.
    PageMarker(TagTree &tags, std::vector<std::vector<TaggedArea>> links);
    ~PageMarker();
    PageMarker(const PageMarker &) = delete;
    PageMarker &operator=(const PageMarker &) = delete;

    /// What the painter wrote of the next page, in order. Where its content is not found in it, that page and
    /// all after it are left to who finishes the file.
    void add(std::string_view written);
    /// The pages that were marked, from the first on. Throws what marking one threw.
    std::vector<MarkedPage> finish();

    /// The content of a page, compressed with marked content; `painted` is compressed as well. Throws
    /// std::runtime_error where it is not.
    static MarkedPage marked(std::string painted, TagTree &tags, const std::vector<TaggedArea> &links,
                             int page);
    /// The compressed content at the end of what QPdfWriter wrote of a page; empty where it is not there.
    static std::string_view contentIn(std::string_view written);

private:
    void work();
    void stop();

    TagTree &m_tags;
    std::vector<std::vector<TaggedArea>> m_links;
    std::mutex m_lock;
    std::condition_variable m_changed;
    std::deque<std::string> m_waiting;
    bool m_isLast = false;   ///< nothing comes after what waits
    bool m_takesMore = true; ///< of the painter's thread
    std::vector<MarkedPage> m_marked;
    std::exception_ptr m_failure;
    std::thread m_thread; ///< the last to begin
};

} // namespace chancery
