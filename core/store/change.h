// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/dossier.h"

#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <variant>
#include <vector>

namespace chancery {

/// A change to a dossier: objects removed, put back and put, in this order, and what it keeps under names.
/// Any of them may refer to any other; an object that is put twice is the last one.
struct Change
{
    /// A description of a source leaves the source the text that it has; a new one has none.
    using Object = std::variant<Source, SourceDescription, Passage, Participant, Event, Option, Figure,
                                Question, Fact, Judgement>;

    /// An object at its former place in the document order, which only Store can know. Where that place has
    /// been taken meanwhile, the object comes at the end.
    struct Returned
    {
        Object object;
        std::int64_t place = 0;
    };

    std::vector<ObjectRef> remove;
    std::vector<Returned> putBack;
    std::vector<Object> put; ///< added at the end, or replaced in its place where the id is known

    /// Every filter, or bookmark, that the dossier is to keep from now on, in order; none: those it keeps.
    std::optional<std::vector<SavedFilter>> filters;
    std::optional<std::vector<Bookmark>> bookmarks;

    /// What the dossier says of itself from now on; its id stays as it is. None: what it says now.
    std::optional<DossierInfo> info = {};

    /// Who makes the change and what it is, for the history of a `.dossier`; words that are not given are
    /// composed of the objects.
    QString author;
    QString words;

    /// A text that is given to a source need not have all of its passages: whoever asked for it has seen
    /// which are lost.
    bool keepsLostPassages = false;
    /// Set on what Store makes to take a change back: what stood before may stand again, whatever the rules
    /// say of it.
    bool takesBack = false;

    [[nodiscard]] bool isEmpty() const
    {
        return remove.empty() && putBack.empty() && put.empty() && !filters && !bookmarks && !info;
    }
};

/// What a change reached, as views are told of it.
struct ChangeSet
{
    std::vector<ObjectRef> added;
    std::vector<ObjectRef> removed;
    std::vector<ObjectRef> changed; ///< replaced by another value
    /// Events and facts of which something may differ that is computed: dates, state, weight, roots.
    std::vector<ObjectRef> derived;
    bool filters = false; ///< what is kept under names
    bool bookmarks = false;
    /// No more than words of objects changed: rows, dates, states, weights, links and everything else that is
    /// computed over the dossier stay as they were.
    bool wordsOnly = false;
    /// More may have changed than is named here: all that is computed, or, by another program, anything.
    bool anything = false;

    /// Whether nothing was touched but what is kept under names.
    [[nodiscard]] bool isSavedOnly() const
    {
        return added.empty() && removed.empty() && changed.empty() && !anything;
    }
    /// Whether an object of this kind was added, removed or changed, or may have been.
    [[nodiscard]] bool reaches(ObjectKind kind) const
    {
        const auto hasKind = [kind](const ObjectRef &ref) { return ref.kind == kind; };
        return anything || std::any_of(added.begin(), added.end(), hasKind) ||
               std::any_of(removed.begin(), removed.end(), hasKind) ||
               std::any_of(changed.begin(), changed.end(), hasKind);
    }
    /// Whether it can be passed over by who shows nothing but objects of these kinds: every row is where it
    /// was, and what is computed of them is what it was.
    [[nodiscard]] bool spares(std::initializer_list<ObjectKind> kinds) const
    {
        return wordsOnly &&
               std::none_of(kinds.begin(), kinds.end(), [this](ObjectKind kind) { return reaches(kind); });
    }
};

/// The name of an object that a change carries.
inline ObjectRef refOf(const Change::Object &object)
{
    return std::visit([](const auto &one) { return ObjectRef(one.id); }, object);
}

} // namespace chancery
