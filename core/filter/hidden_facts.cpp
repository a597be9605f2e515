// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter/hidden_facts.h"
#include "core/domain/plural.h"

#include <QCoreApplication>

namespace chancery {

FactFilter testOf(const FilterResultPtr &shown)
{
    if (!shown)
        return {};
    return [shown](FactRow fact) { return shown->shows(fact); };
}

QString hiddenByFilter(std::size_t facts)
{
    if (facts == 0)
        return {};
    return plural("HiddenFacts", "%Ln fact hidden by the filter", "%Ln facts hidden by the filter", facts);
}

} // namespace chancery
