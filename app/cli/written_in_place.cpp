// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/written_in_place.h"

#include "app/cli/cli_words.h"

#include <QFileInfo>

namespace chancery::cli {

using cli_words::tr;

WrittenInPlace::WrittenInPlace(QString path)
    : m_path(std::move(path))
    , m_wasThere(QFileInfo::exists(m_path))
    , m_stamp(ContentStamp::of(m_path))
{
}

Status WrittenInPlace::replace(const std::function<Status()> &write) const
{
    const bool isChanged = m_stamp ? m_stamp->isChanged(m_path) : !m_wasThere && QFileInfo(m_path).isFile();
    if (isChanged)
        return Error{m_path,
                     {},
                     tr("was changed by somebody else in the meantime, and was left as it is now; try again"),
                     ErrorKind::Changed};
    return write();
}

} // namespace chancery::cli
