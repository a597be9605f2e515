// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <cstdint>
#include <set>
#include <span>

namespace chancery {

/// Words of a source that support a fact.
struct SupportingWords
{
    std::int64_t source = 0; ///< whatever number it is known by
    QString words;
};

/// Those of a fact's sources that only add context to it: of the words of its statement their passages have a
/// third of what those of another source have, or less. Such a source tells where the place lies or who
/// somebody is, and is no second witness. None where the passages are of one source; and none that seems to
/// be in another language than the statement, whose words it cannot have.
[[nodiscard]] std::set<std::int64_t> sourcesOfContext(const QString &statement,
                                                      std::span<const SupportingWords> support);

} // namespace chancery
