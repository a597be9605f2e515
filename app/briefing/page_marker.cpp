// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/briefing/page_marker.h"

#include "app/briefing/pdf_objects.h"

#include <charconv>
#include <stdexcept>
#include <utility>

namespace chancery {

PageMarker::PageMarker(TagTree &tags, std::vector<std::vector<TaggedArea>> links)
    : m_tags(tags)
    , m_links(std::move(links))
    , m_thread([this] { work(); })
{
}

PageMarker::~PageMarker()
{
    {
        const std::lock_guard guard(m_lock);
        m_waiting.clear();
    }
    stop();
}

void PageMarker::stop()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard guard(m_lock);
        m_isLast = true;
    }
    m_changed.notify_one();
    m_thread.join();
}

void PageMarker::add(std::string_view written)
{
    if (!m_takesMore)
        return;
    std::string content(contentIn(written));
    if (content.empty()) {
        m_takesMore = false;
        return;
    }
    {
        const std::lock_guard guard(m_lock);
        m_waiting.push_back(std::move(content));
    }
    m_changed.notify_one();
}

std::vector<MarkedPage> PageMarker::finish()
{
    stop();
    if (m_failure)
        std::rethrow_exception(m_failure);
    return std::move(m_marked);
}

void PageMarker::work()
{
    try {
        while (true) {
            std::string painted;
            {
                std::unique_lock guard(m_lock);
                m_changed.wait(guard, [this] { return m_isLast || !m_waiting.empty(); });
                if (m_waiting.empty())
                    return;
                painted = std::move(m_waiting.front());
                m_waiting.pop_front();
            }
            const std::size_t page = m_marked.size();
            static const std::vector<TaggedArea> none;
            m_marked.push_back(marked(std::move(painted), m_tags,
                                      page < m_links.size() ? m_links[page] : none, static_cast<int>(page)));
        }
    } catch (...) {
        m_failure = std::current_exception();
    }
}

MarkedPage PageMarker::marked(std::string painted, TagTree &tags, const std::vector<TaggedArea> &links,
                              int page)
{
    MarkedPage result;
    const QByteArray content = pdf_objects::uncompressed(painted);
    result.content = pdf_objects::compressed(
        markContent(std::string_view(content.constData(), static_cast<std::size_t>(content.size())), tags,
                    links, page, result.parents));
    result.painted = std::move(painted);
    return result;
}

std::string_view PageMarker::contentIn(std::string_view written)
{
    // The last object but one is the stream, and the last one the stream's length.
    constexpr std::string_view begin = "stream\n";
    constexpr std::string_view end = "\nendstream\nendobj\n";
    constexpr std::string_view object = " 0 obj\n";
    const std::size_t last = written.rfind(end);
    if (last == std::string_view::npos)
        return {};
    const std::size_t at = written.find(object, last + end.size());
    if (at == std::string_view::npos)
        return {};
    std::size_t length = 0;
    const std::size_t number = at + object.size();
    std::from_chars(written.data() + number, written.data() + written.size(), length);
    if (length == 0 || length + begin.size() > last ||
        written.substr(last - length - begin.size(), begin.size()) != begin)
        return {};
    return written.substr(last - length, length);
}

} // namespace chancery
