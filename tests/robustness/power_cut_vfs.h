// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

namespace chancery::tests {

/// While it lives, SQLite comes to its files through it, and from one call on every call fails, as when the
/// power goes. restore() then makes of the files what a disk may have of them: what was synchronised is
/// there; of what was written since, all, nothing, or some sectors. No store may be open when it comes or
/// goes.
class PowerCutVfs
{
public:
    enum class Kept { Nothing, Some, Everything };

    /// The power goes at that call, counted from 1; 0: never.
    explicit PowerCutVfs(int call, unsigned seed = 1);
    ~PowerCutVfs();
    PowerCutVfs(const PowerCutVfs &) = delete;
    PowerCutVfs &operator=(const PowerCutVfs &) = delete;

    /// How many calls there were.
    [[nodiscard]] int calls() const;

    /// To be called once no store is open.
    void restore(Kept kept);

    struct Private; ///< which the functions that SQLite calls come to

private:
    std::unique_ptr<Private> d;
};

} // namespace chancery::tests
