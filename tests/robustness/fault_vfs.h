// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

namespace chancery::tests {

/// While it lives, SQLite comes to its files through it, and it has a call fail: an open, read, write, sync,
/// lock, removal, look for a file. No store may be open when it comes or goes.
class FaultVfs
{
public:
    enum class After { GoOn, AllFail };

    /// The `failing`-th call fails, counted from 1; 0: none. Then the following ones go on, or all fail, as
    /// when a disk is pulled out.
    explicit FaultVfs(int failing = 0, After after = After::GoOn);
    ~FaultVfs();
    FaultVfs(const FaultVfs &) = delete;
    FaultVfs &operator=(const FaultVfs &) = delete;

    /// How many calls there were.
    [[nodiscard]] int calls() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace chancery::tests
