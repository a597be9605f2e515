// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/snapshot.h"

#include <QString>

#include <memory>
#include <vector>

namespace chancery {

/// What typed words may mean: an object that there is, or one to create.
struct NameChoice
{
    ObjectRef object; ///< without an id where it is to be created
    QString title;    ///< of a new one the words that were typed
    QString name;     ///< the alias by which it was found; empty where that is its title

    [[nodiscard]] bool isNew() const { return object.id.isEmpty(); }
    friend bool operator==(const NameChoice &, const NameChoice &) = default;
};

/// Completes names of the objects of one kind, over titles and aliases, by some of their letters. Reads the
/// names when first asked; a kind of very many objects by their beginnings alone, from those read.
class NameChooser
{
public:
    NameChooser(SnapshotPtr snapshot, ObjectKind kind);
    ~NameChooser();
    NameChooser(const NameChooser &) = delete;
    NameChooser &operator=(const NameChooser &) = delete;

    /// The choices for what was typed, best first, `most` at most; the last one creates an object of these
    /// words, unless one bears exactly that name or nothing was typed. Nothing typed gives the first `most`.
    [[nodiscard]] std::vector<NameChoice> choices(const QString &typed, std::size_t most) const;
    /// The object whose title or alias the words are, whatever their case; none where there is none.
    [[nodiscard]] std::optional<ObjectRef> exactly(const QString &typed) const;

    [[nodiscard]] ObjectKind kind() const { return m_kind; }

private:
    struct Name;
    const std::vector<Name> &names() const;

    SnapshotPtr m_snapshot;
    ObjectKind m_kind;
    mutable std::unique_ptr<std::vector<Name>> m_names;
};

} // namespace chancery
