// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/io/error.h"

#include <QByteArray>

#include <poppler-qt6.h>

#include <memory>

namespace chancery {

/// The document in the bytes of a PDF that messages call `name`; an error where it is damaged or locked.
[[nodiscard]] Outcome<std::shared_ptr<Poppler::Document>> openedPdf(const QByteArray &bytes,
                                                                    const QString &name);

} // namespace chancery
