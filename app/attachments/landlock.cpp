// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/attachments/landlock.h"

#include <cstddef>

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace chancery {

namespace {

// The kernel's interface as of its sixth version: the headers of a release name those of its own kernel
// alone, and the C library has no functions for it.
constexpr long createRuleset = 444;
constexpr long addRule = 445;
constexpr long restrictSelf = 446;
constexpr std::uint32_t askVersion = 1;
constexpr int rulePathBeneath = 1;

constexpr std::uint64_t readFile = 1 << 2;
constexpr std::uint64_t readDirectory = 1 << 3;

struct RulesetAttributes
{
    std::uint64_t files = 0;   ///< since version 1
    std::uint64_t network = 0; ///< since version 4
    std::uint64_t scoped = 0;  ///< since version 6
};

struct [[gnu::packed]] PathBeneathAttributes
{
    std::uint64_t allowed = 0;
    std::int32_t folder = -1;
};

/// All that a version can forbid of files, as bits from the lowest.
std::uint64_t filesOf(long version)
{
    const int bits = version < 2 ? 13 : version < 3 ? 14 : version < 5 ? 15 : 16;
    return (std::uint64_t{1} << bits) - 1;
}

} // namespace

Landlock restrictToReading(const QByteArrayList &folders)
{
    const long version = ::syscall(createRuleset, nullptr, std::size_t{0}, askVersion);
    if (version < 1)
        return Landlock::Unavailable;
    RulesetAttributes attributes{filesOf(version), version >= 4 ? 3U : 0U, version >= 6 ? 3U : 0U};
    const std::size_t size = version >= 6   ? sizeof attributes
                             : version >= 4 ? offsetof(RulesetAttributes, scoped)
                                            : offsetof(RulesetAttributes, network);
    const auto ruleset = static_cast<int>(::syscall(createRuleset, &attributes, size, 0));
    if (ruleset < 0)
        return Landlock::Failed;
    for (const QByteArray &folder : folders) {
        const int at = ::open(folder.constData(), O_PATH | O_CLOEXEC | O_DIRECTORY);
        if (at < 0)
            continue;
        const PathBeneathAttributes rule{readFile | readDirectory, at};
        const long added = ::syscall(addRule, ruleset, rulePathBeneath, &rule, 0);
        ::close(at);
        if (added != 0) {
            ::close(ruleset);
            return Landlock::Failed;
        }
    }
    const long restricted = ::syscall(restrictSelf, ruleset, 0);
    ::close(ruleset);
    return restricted == 0 ? Landlock::Restricted : Landlock::Failed;
}

} // namespace chancery
