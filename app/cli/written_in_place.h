// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/io/content_stamp.h"
#include "core/io/error.h"

#include <QString>

#include <functional>
#include <optional>

namespace chancery::cli {

/// A file that a command replaces as a whole, by what it makes of what was there: nobody's work is to be lost
/// that came in between. To be made before the file is read.
class WrittenInPlace
{
public:
    explicit WrittenInPlace(QString path);

    /// Has `write` replace the file; refused where it is no longer what it was when this was made.
    Status replace(const std::function<Status()> &write) const;

private:
    QString m_path;
    bool m_wasThere;
    std::optional<ContentStamp> m_stamp; ///< none where nothing was there, or it may not be read
};

} // namespace chancery::cli
