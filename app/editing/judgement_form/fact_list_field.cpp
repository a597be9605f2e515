// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editing/judgement_form/fact_list_field.h"

namespace chancery {

FactListField::FactListField(QWidget *parent)
    : ObjectListField({ObjectKind::Fact}, parent)
{
}

void FactListField::setFacts(const std::vector<FactId> &facts)
{
    setObjects({facts.begin(), facts.end()});
}

std::vector<FactId> FactListField::facts() const
{
    std::vector<FactId> result;
    for (const ObjectRef &object : objects())
        result.push_back(object.as<FactTag>());
    return result;
}

} // namespace chancery
