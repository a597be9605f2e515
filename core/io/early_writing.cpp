// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/early_writing.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace chancery {

EarlyWriting::EarlyWriting(const QString &path)
    : m_descriptor(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC))
{
}

EarlyWriting::~EarlyWriting()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

void EarlyWriting::go()
{
#ifdef SYNC_FILE_RANGE_WRITE
    if (m_descriptor >= 0)
        static_cast<void>(::sync_file_range(m_descriptor, 0, 0, SYNC_FILE_RANGE_WRITE));
#endif
}

} // namespace chancery
