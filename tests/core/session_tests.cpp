// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/ids.h"

#include <catch2/catch_test_macros.hpp>

using namespace chancery;
using namespace Qt::StringLiterals;

TEST_CASE("two objects of different kinds are never equal, even under one id")
{
    CHECK(ObjectRef(EventId(u"x"_s)) != ObjectRef(FactId(u"x"_s)));
    CHECK(ObjectRef(EventId(u"x"_s)) == ObjectRef(ObjectKind::Event, u"x"_s));
}
