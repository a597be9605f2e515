// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/civil_day.h"
#include "core/domain/time_range.h"
#include "core/io/output.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace chancery {

/// What `chancery picture` was asked for.
struct PictureOptions
{
    QString dossier;
    Output out{QString()};             ///< a PNG file
    QString select;                    ///< an object's id; empty: nothing
    QString where;                     ///< a query, by which the window is filtered; empty: not at all
    bool dims = false;                 ///< what that leaves out is pale, and not hidden
    QString view;                      ///< one of viewNames(); empty: as the window opens
    QString page;                      ///< of the options, one of pageNames(); empty: the first
    QString perspective;               ///< one of perspectiveNames(); empty: as the window opens
    QString opened;                    ///< one of openedNames(); empty: nothing
    QString query;                     ///< that is searched for
    std::optional<CivilDay> asKnownOn; ///< none: the whole dossier
    std::optional<TimeRange> range;    ///< that the timeline shows; none: as the window opens
    QSize size{1366, 768};             ///< of the window, in device-independent pixels
    bool dark = false;
    bool isIndexed = false; ///< of 256 colours at most: a smaller file
    bool walks = false;     ///< a strip of pictures, one at each stop of the Tab key
    double scale = 1;       ///< device pixels per device-independent pixel
};

/// The names that `--view` takes: those of the window's views, and of the windows that it opens.
QStringList viewNames();
/// The names that `--page` takes.
QStringList pageNames();
/// The names that `--perspective` takes.
QStringList perspectiveNames();

/// The names that `--open` takes: what is written or decided about the selected object, and the start page.
QStringList openedNames();

/// Draws the real window off screen and writes it as a PNG file. Yields the exit status: 0 done, 1 where the
/// selected object is not in the dossier, 2 for an unknown view, an unreadable dossier or a file that cannot
/// be written.
int runPicture(int argc, char **argv, const PictureOptions &options);

} // namespace chancery
