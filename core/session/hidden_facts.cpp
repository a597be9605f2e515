// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/hidden_facts.h"

#include <QCoreApplication>

namespace chancery {

FactTest testOf(const FilterResultPtr &shown)
{
    if (!shown)
        return {};
    return [shown](FactRow fact) { return shown->shows(fact); };
}

QString hiddenByFilter(std::size_t facts)
{
    if (facts == 0)
        return {};
    return facts == 1 ? QCoreApplication::translate("HiddenFacts", "1 fact hidden by the filter")
                      : QCoreApplication::translate("HiddenFacts", "%L1 facts hidden by the filter")
                            .arg(static_cast<qulonglong>(facts));
}

} // namespace chancery
