// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/draft.h"

#include "core/check/problem.h"
#include "core/edit/new_id.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// Takes an id out of a list, or puts another in its place; whether it stood there.
template<class Tag>
bool replaceIn(std::vector<Id<Tag>> &ids, const ObjectRef &from, const std::optional<ObjectRef> &to)
{
    if (from.kind != kindOfTag<Tag>)
        return false;
    const auto at = std::find(ids.begin(), ids.end(), from.as<Tag>());
    if (at == ids.end())
        return false;
    const bool isThere = to && std::find(ids.begin(), ids.end(), to->as<Tag>()) != ids.end();
    if (to && !isThere)
        *at = to->as<Tag>();
    else
        ids.erase(at);
    return true;
}

} // namespace

QString namedWithKind(const ObjectRef &ref, const QString &title)
{
    return label(ref.kind) + u' ' + namedInMessage(title, ref.id);
}

QString withoutIds(const QString &words, const Snapshot &snapshot)
{
    QString result;
    qsizetype done = 0;
    const QString opening = u"” ("_s;
    for (qsizetype at = words.indexOf(opening); at >= 0; at = words.indexOf(opening, at + 1)) {
        const qsizetype begin = at + opening.size();
        const qsizetype end = words.indexOf(u')', begin);
        // What a title itself has in brackets stays.
        if (end < 0 || !snapshot.find(words.sliced(begin, end - begin)))
            continue;
        result += words.sliced(done, at + 1 - done);
        done = end + 1;
    }
    return result + words.sliced(done);
}

bool Draft::has(const ObjectRef &ref) const
{
    return m_put.contains(ref) || (!m_removed.contains(ref) && m_snapshot.rowOf(ref).has_value());
}

bool Draft::isTaken(const QString &id) const
{
    return m_snapshot.find(id).has_value() ||
           std::any_of(m_order.begin(), m_order.end(), [&id](const ObjectRef &ref) { return ref.id == id; });
}

QString Draft::newId(ObjectKind kind, const QString &title) const
{
    return chancery::newId(kind, title, [this](const QString &id) { return isTaken(id); });
}

QString Draft::titleOf(const ObjectRef &ref) const
{
    const auto put = m_put.find(ref);
    return put == m_put.end() ? m_snapshot.title(ref) : chancery::titleOf(put->second);
}

QString Draft::named(const ObjectRef &ref) const
{
    return namedWithKind(ref, titleOf(ref));
}

void Draft::put(Change::Object object)
{
    const ObjectRef ref = refOf(object);
    if (m_put.insert_or_assign(ref, std::move(object)).second)
        m_order.push_back(ref);
    m_removed.erase(ref);
}

void Draft::remove(const ObjectRef &ref)
{
    m_put.erase(ref);
    std::erase(m_order, ref);
    if (m_snapshot.rowOf(ref) && m_removed.insert(ref).second)
        m_removals.push_back(ref);
}

std::vector<Fact> Draft::factsOf(const ObjectRef &ref) const
{
    std::vector<Fact> result;
    for (const FactRow row : m_snapshot.factsOf(ref, UINT32_MAX)) {
        if (auto fact = find(m_snapshot.idAt(row)))
            result.push_back(*std::move(fact));
    }
    return result;
}

Edit Draft::edit(const ObjectRef &object) &&
{
    Edit edit;
    edit.object = object;
    edit.consequences = std::move(m_consequences);
    for (const ObjectRef &ref : m_removals) {
        if (m_removed.contains(ref))
            edit.change.remove.push_back(ref);
    }
    for (const ObjectRef &ref : m_order)
        edit.change.put.push_back(m_put.at(ref));
    edit.change.filters = std::move(m_filters);
    edit.change.bookmarks = std::move(m_bookmarks);
    return edit;
}

void Draft::renameSaved(const ObjectRef &from, const std::optional<ObjectRef> &to)
{
    std::vector<SavedFilter> filters = m_filters.value_or(m_snapshot.savedFilters());
    bool filtersChange = false;
    std::erase_if(filters, [&](SavedFilter &saved) {
        const auto losesAll = [&](auto &named) {
            const bool changed = replaceIn(named, from, to);
            filtersChange = filtersChange || changed;
            return changed && named.empty();
        };
        // Without the last choice of a criterion a filter would let through what it was made to leave out.
        return losesAll(saved.filter.participants) || losesAll(saved.filter.options) ||
               losesAll(saved.filter.sources);
    });
    if (filtersChange)
        m_filters = std::move(filters);

    std::vector<Bookmark> bookmarks = m_bookmarks.value_or(m_snapshot.bookmarks());
    bool bookmarksChange = false;
    for (Bookmark &bookmark : bookmarks) {
        if (bookmark.object != from.id)
            continue;
        bookmark.object = to ? to->id : QString();
        bookmarksChange = true;
    }
    std::erase_if(bookmarks, [](const Bookmark &one) { return one.object.isEmpty() && !one.range; });
    if (bookmarksChange)
        m_bookmarks = std::move(bookmarks);
}

} // namespace chancery
