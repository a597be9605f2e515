// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace chancery::cli {

/// The subcommands. Each reads the arguments that follow its name and yields an exit status.
int runAddSource(const QStringList &arguments);
int runApply(const QStringList &arguments);
int runAttach(const QStringList &arguments);
int runCheck(const QStringList &arguments);
int runConvert(const QStringList &arguments);
int runDiff(const QStringList &arguments);
int runImport(const QStringList &arguments);
int runMerge(const QStringList &arguments);
int runNew(const QStringList &arguments);
int runLog(const QStringList &arguments);
int runList(const QStringList &arguments);
int runOverlap(const QStringList &arguments);
int runSearch(const QStringList &arguments);
int runShow(const QStringList &arguments);
int runText(const QStringList &arguments);

/// Those that make an application object of their own, named by argv[0]: a briefing and a drawing want fonts,
/// a picture the window.
int runBriefing(char **argv, const QStringList &arguments);
int runExport(char **argv, const QStringList &arguments);
int runPictureCommand(char **argv, const QStringList &arguments);

} // namespace chancery::cli
