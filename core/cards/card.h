// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/domain/terms.h"
#include "core/store/snapshot.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace chancery {

/// One line of a card: words, and the facts that stand behind them.
struct CardLine
{
    /// A date in a few characters, or what else a line is found by; empty where nothing is stated.
    QString when;
    QString text;
    /// Where it stands or how it was put forward, in lesser weight.
    QString note;
    std::vector<FactRow> facts;
    std::optional<Stance> stance;
    /// The text is a source's own sentence.
    bool verbatim = false;
    bool planned = false;
    bool denied = false;
    /// A passage contradicts one of the facts.
    bool disputed = false;
};

/// What there is to say of one object, as sections of lines. Which lines there are is known at once; what
/// stands in one is read when it is asked for.
class Card
{
public:
    Card() = default;
    virtual ~Card() = default;
    Card(const Card &) = delete;
    Card &operator=(const Card &) = delete;

    [[nodiscard]] virtual const SnapshotPtr &snapshot() const = 0;
    [[nodiscard]] virtual int sections() const = 0;
    [[nodiscard]] virtual QString titleOf(int section) const = 0;
    [[nodiscard]] virtual std::size_t countOf(int section) const = 0;
    [[nodiscard]] virtual CardLine lineOf(int section, std::size_t index) const = 0;
    /// The facts behind a line, without its words.
    [[nodiscard]] virtual std::vector<FactRow> factsOf(int section, std::size_t index) const = 0;
};

} // namespace chancery
