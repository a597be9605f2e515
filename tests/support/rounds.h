// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace chancery::tests {

#if defined(__SANITIZE_ADDRESS__)
inline constexpr bool isSanitized = true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
inline constexpr bool isSanitized = true;
#else
inline constexpr bool isSanitized = false;
#endif
#else
inline constexpr bool isSanitized = false;
#endif

/// How many of @p whole rounds a test takes that is run twice: all of them as the program is built, and a
/// fifth (at least one) under the sanitizers, which look at the memory that a round touches and not at what
/// comes out of it.
constexpr int rounds(int whole)
{
    return isSanitized ? (whole + 4) / 5 : whole;
}

/// The step with which a test goes through places one by one: @p step, and five times that under the
/// sanitizers.
constexpr int stride(int step = 1)
{
    return isSanitized ? step * 5 : step;
}

} // namespace chancery::tests
