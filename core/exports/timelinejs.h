// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

#include <QByteArray>

namespace chancery {

/// The dated events as a TimelineJS 3 timeline (JSON): the date as expressed, the facts below the title, each
/// with the words it rests on. Text is escaped: TimelineJS takes it for HTML.
/// Nothing where `progress` asked to stop.
[[nodiscard]] QByteArray exportTimelineJs(const Snapshot &snapshot, const Progress &progress = {});

} // namespace chancery
