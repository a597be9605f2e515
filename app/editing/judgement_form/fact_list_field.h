// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/editing/fields/object_list_field.h"

namespace chancery {

/// Facts, a line each: typed, or dropped from any view.
class FactListField : public ObjectListField
{
    Q_OBJECT

public:
    explicit FactListField(QWidget *parent = nullptr);

    void setFacts(const std::vector<FactId> &facts);
    [[nodiscard]] std::vector<FactId> facts() const;
};

} // namespace chancery
