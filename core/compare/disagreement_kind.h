// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <cstdint>

namespace chancery {

/// How two statements about one thing stand to each other, from harmony to conflict. Up to Precision they
/// agree.
enum class DisagreementKind : std::uint8_t {
    None,          ///< they say the same, or speak of different things
    Precision,     ///< they say the same, one more closely: `about 35` and `35`, `France` and `Paris`
    Difference,    ///< apart, but both may be true: `more than 30` and `about 50`
    Update,        ///< what came after a plan or an expectation, or another moment's value
    Denial,        ///< one puts forward what the other denies
    Contradiction, ///< they cannot both be true: `35` and `18`
};

/// The word of the command line and of files: `contradiction`.
QString toTerm(DisagreementKind kind);
/// What a reader sees, translated: `contradiction`.
QString label(DisagreementKind kind);
/// A clause that says what the kind means: `cannot both be true`.
QString explanation(DisagreementKind kind);

} // namespace chancery
