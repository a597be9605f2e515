// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace chancery {

/// Has the system bring a long file to the disk while it is written, so that little is left to wait for when
/// it must be there. It promises nothing; where the system cannot, nothing happens.
class EarlyWriting
{
public:
    /// A file that is there already.
    explicit EarlyWriting(const QString &path);
    ~EarlyWriting();
    EarlyWriting(const EarlyWriting &) = delete;
    EarlyWriting &operator=(const EarlyWriting &) = delete;

    /// Begins with what was written to the file so far.
    void go();

private:
    int m_descriptor;
};

} // namespace chancery
