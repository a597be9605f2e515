// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sql.h"
#include "core/store/store.h"

#include <QHash>

#include <optional>
#include <span>

namespace chancery {

/// Puts objects into a store's tables, inside the caller's transaction.
class DossierWriter
{
public:
    explicit DossierWriter(SqlConnection &connection);
    ~DossierWriter();
    DossierWriter(const DossierWriter &) = delete;
    DossierWriter &operator=(const DossierWriter &) = delete;

    /// A whole dossier into an empty store; derived columns follow.
    std::optional<Error> write(const Dossier &dossier, const Progress &progress);
    /// One change to a store that has objects already. Derived columns are left to applyChange().
    std::optional<Error> write(const Change &change);
    /// What an empty store says of itself, before objects are added one part after the other.
    std::optional<Error> begin(const DossierInfo &info);
    /// New objects at the end, of which each refers to none but those before it; so that no dossier need be
    /// in memory as a whole. Derived columns are left to the caller.
    std::optional<Error> add(std::span<const Change::Object> objects);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace chancery
