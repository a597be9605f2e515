// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/attachments/document_text.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>

class QXmlStreamReader;

namespace chancery {

/// An attribute of the element at hand by its name without a prefix; empty where it has none.
[[nodiscard]] QString attributeNamed(const QXmlStreamReader &xml, QLatin1StringView name);

/// Title, author and language from the properties of a document of either kind of office format.
void readOfficeProperties(const QByteArray &bytes, const QString &part, DocumentText &document);

} // namespace chancery
