// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/attachments/reading_child.h"
#include "app/cli/cli.h"
#include "app/shell/viewer.h"
#include "core/io/standard_files.h"

int main(int argc, char **argv)
{
    chancery::fillStandardFiles();
    if (const auto status = chancery::runReadingChild(argc, argv))
        return *status;
    if (const auto status = chancery::cli::run(argc, argv))
        return *status;
    return chancery::runViewer(argc, argv, chancery::cli::viewerDossiers(argc, argv));
}
