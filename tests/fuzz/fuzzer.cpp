// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/attachments/reading_child.h"
#include "tests/fuzz/seeds.h"
#include "tests/fuzz/targets.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QFile>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>

/// What libFuzzer calls first: the process may be one that is to read a document, or be asked for the files
/// that it is begun with, in the folder that CHANCERY_FUZZ_SEEDS names.
extern "C" int LLVMFuzzerInitialize(int *count, char ***arguments)
{
    if (const auto status = chancery::runReadingChild(*count, *arguments))
        std::exit(*status);
    if (const char *const folder = std::getenv("CHANCERY_FUZZ_SEEDS")) {
        for (const chancery::fuzz::Target &target : chancery::fuzz::targets()) {
            if (std::strcmp(target.name, CHANCERY_FUZZ_TARGET) == 0)
                chancery::fuzz::writeSeeds(target, QFile::decodeName(folder));
        }
        std::exit(0);
    }
    return 0;
}

/// What libFuzzer calls with each input; CHANCERY_FUZZ_TARGET is the name of the target.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static int count = 1;
    static char name[] = CHANCERY_FUZZ_TARGET;
    static char *arguments[] = {name, nullptr};
    static const QCoreApplication application(count, arguments);
    for (const chancery::fuzz::Target &target : chancery::fuzz::targets()) {
        if (std::strcmp(target.name, CHANCERY_FUZZ_TARGET) == 0)
            target.run(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    }
    return 0;
}
