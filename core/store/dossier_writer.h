// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sql.h"
#include "core/store/store.h"

#include <memory>
#include <optional>

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
    /// What an empty store says of itself, before others put objects into it.
    std::optional<Error> begin(const DossierInfo &info);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace chancery
