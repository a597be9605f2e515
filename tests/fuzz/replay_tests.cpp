// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/seeds.h"
#include "tests/fuzz/targets.h"

#include <catch2/catch_test_macros.hpp>

#include <QByteArray>

#include <algorithm>
#include <random>

namespace replay_tests {

using namespace chancery;

namespace {

/// The input with bytes changed, left out and doubled, the same in every run.
QByteArray mutated(QByteArray bytes, std::minstd_rand &chance)
{
    const auto below = [&](qsizetype bound) {
        return static_cast<qsizetype>(chance() % static_cast<unsigned>(bound));
    };
    for (qsizetype i = 1 + below(4); i > 0 && !bytes.isEmpty(); --i) {
        const qsizetype at = below(bytes.size());
        const qsizetype length = 1 + below(std::min<qsizetype>(bytes.size() - at, 16));
        switch (below(8)) {
        case 0:
            bytes.truncate(at);
            break;
        case 1:
        case 2:
            bytes.remove(at, length);
            break;
        case 3:
        case 4:
            bytes.insert(at, bytes.mid(at, length));
            break;
        default:
            bytes[at] = static_cast<char>(chance() & 0xFF);
        }
    }
    return bytes;
}

} // namespace

TEST_CASE("promises about any input hold for every corpus, and for what is made of it by chance")
{
    std::minstd_rand chance(2026);
    for (const fuzz::Target &target : fuzz::targets()) {
        const QByteArrayList inputs = fuzz::seedsOf(target);
        INFO(target.name);
        CHECK(!inputs.isEmpty());
        for (const QByteArray &input : inputs) {
            target.run(input);
            for (int i = 0; i < (target.isSlow ? 4 : 100); ++i)
                target.run(mutated(input, chance));
        }
    }
}

} // namespace replay_tests
