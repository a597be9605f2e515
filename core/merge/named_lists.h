// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/saved.h"
#include "core/merge/three_way.h"

#include <QStringList>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace chancery {

/// What a filter asks, and what a bookmark leads to, on one line.
[[nodiscard]] QString savedInWords(const SavedFilter &saved);
[[nodiscard]] QString savedInWords(const Bookmark &bookmark);

/// Filters, or bookmarks, of three versions of a list that knows them by name, in the order of mine; what
/// theirs alone has comes at the end. `field` names one in a conflict: `filter “%1”`.
template<class T>
std::vector<T> mergeNamed(const std::vector<T> &base, const std::vector<T> &mine,
                          const std::vector<T> &theirs, const QString &field, const DecideMember &decide)
{
    const auto named = [](const std::vector<T> &all, const QString &name) -> const T * {
        const auto found =
            std::find_if(all.begin(), all.end(), [&](const T &one) { return one.name == name; });
        return found == all.end() ? nullptr : &*found;
    };
    const auto equal = [](const T *a, const T *b) { return a && b ? *a == *b : a == b; };
    const auto words = [](const T *one) { return one ? std::optional(savedInWords(*one)) : std::nullopt; };
    QStringList names;
    for (const auto *all : {&mine, &theirs}) {
        for (const T &one : *all) {
            if (!names.contains(one.name))
                names.append(one.name);
        }
    }
    std::vector<T> merged;
    for (const QString &name : std::as_const(names)) {
        const T *b = named(base, name);
        const T *m = named(mine, name);
        const T *t = named(theirs, name);
        const T *taken = m;
        if (equal(m, b))
            taken = t;
        else if (!equal(t, b) && !equal(t, m))
            taken = decide({field.arg(name), words(b), words(m), words(t)}) == Side::Theirs ? t : m;
        if (taken)
            merged.push_back(*taken);
    }
    return merged;
}

} // namespace chancery
