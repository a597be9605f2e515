// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/dossier.h"

#include <cstdint>
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

    /// A text that is given to a source need not have all of its passages: whoever asked for it has seen
    /// which are lost.
    bool keepsLostPassages = false;
    /// Set on what Store makes to take a change back: what stood before may stand again, whatever the rules
    /// say of it.
    bool takesBack = false;

    [[nodiscard]] bool isEmpty() const
    {
        return remove.empty() && putBack.empty() && put.empty() && !filters && !bookmarks;
    }
};

/// The name of an object that a change carries.
inline ObjectRef refOf(const Change::Object &object)
{
    return std::visit([](const auto &one) { return ObjectRef(one.id); }, object);
}

} // namespace chancery
