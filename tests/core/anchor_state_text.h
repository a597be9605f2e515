// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/anchoring/anchor.h"

#include <catch2/catch_tostring.hpp>

#include <string>

/// So that a failed check says in words where a selector landed.
template<>
struct Catch::StringMaker<chancery::AnchorState>
{
    static std::string convert(chancery::AnchorState state)
    {
        return chancery::anchorStateName(state).data();
    }
};
