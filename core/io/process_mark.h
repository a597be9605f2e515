// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace chancery {

/// A word that names a process among all that ever ran: machine, boot, process id and start time, as
/// `MACHINE-BOOT-PID-START` in hexadecimal digits. Files that are of use only while their process runs bear
/// it in their names, so that another process may take them away when it has ended.
namespace ProcessMark {

enum class State {
    Running,
    Ended,
    Unknown, ///< of another machine or container, or no mark
};

/// Of this process.
QString own();
State stateOf(QStringView mark);
/// The first mark within a file's name; empty where there is none.
QStringView markIn(QStringView name);

} // namespace ProcessMark

} // namespace chancery
