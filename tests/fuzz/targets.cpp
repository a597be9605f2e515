// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/targets.h"

#include <array>
#include <cstdio>
#include <cstdlib>

namespace chancery::fuzz {

namespace {

constexpr std::array allTargets{
    Target{"json", runJson, true},   Target{"store", runStore, true},   Target{"wal", runLog, true},
    Target{"sql", runSql, true},     Target{"edtf", runEdtf},           Target{"grammar", runGrammar},
    Target{"query", runQuery},       Target{"sentences", runSentences}, Target{"anchor", runAnchor},
    Target{"html", runHtml},         Target{"markdown", runMarkdown},   Target{"decoding", runDecoding},
    Target{"document", runDocument}, Target{"pdf", runPdf, true},       Target{"import", runImport, true},
};

} // namespace

std::span<const Target> targets()
{
    return allTargets;
}

void require(bool holds, const char *words)
{
    if (holds)
        return;
    std::fprintf(stderr, "This does not hold: %s\n", words);
    std::abort();
}

} // namespace chancery::fuzz
