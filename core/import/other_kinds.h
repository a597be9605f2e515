// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace chancery {

/// Why a file that begins so is none of the lists that are imported, and what to do with it: a document that
/// is a source itself, or references in a form that few programs read. Empty where it may be one of them.
[[nodiscard]] QString otherKindOf(const QByteArray &start);

} // namespace chancery
