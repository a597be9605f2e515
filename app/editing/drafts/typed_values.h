// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QVariant>
#include <QVariantMap>

namespace chancery {

/// What stands in the fields of a form, by their names.
using TypedValues = QHash<QString, QVariant>;

/// As a draft holds them.
[[nodiscard]] inline QVariantMap asDraft(const TypedValues &typed)
{
    QVariantMap draft;
    for (auto value = typed.begin(); value != typed.end(); ++value)
        draft.insert(value.key(), value.value());
    return draft;
}

/// The way back.
[[nodiscard]] inline TypedValues ofDraft(const QVariantMap &draft)
{
    TypedValues typed;
    for (auto value = draft.begin(); value != draft.end(); ++value)
        typed.insert(value.key(), value.value());
    return typed;
}

} // namespace chancery
