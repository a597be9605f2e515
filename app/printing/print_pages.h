// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/views/timeline/timeline_picture.h"
#include "core/briefing/briefing_options.h"
#include "core/io/error.h"
#include "core/store/store.h"

#include <variant>

class QPrinter;

namespace chancery {

/// What is printed: a briefing, or the timeline over pages.
using PrintSubject = std::variant<BriefingOptions, TimelinePictureOptions>;

/// Gives a printer the paper of a subject: that of the briefing, upright; the timeline's lies on its side.
void fitPaper(QPrinter &printer, const PrintSubject &subject);

/// Prints it, of all pages those that the printer is asked for. What is set for another paper than the
/// printer has is scaled down to it. An error where nothing is to be printed, where the printer takes
/// nothing, or where `progress` asked to stop.
Status printPages(QPrinter &printer, const Snapshot &snapshot, const PrintSubject &subject,
                  const Progress &progress = {});

} // namespace chancery
