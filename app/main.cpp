// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/cli.h"

int main(int argc, char **argv)
{
    return chancery::cli::run(argc, argv).value_or(2);
}
