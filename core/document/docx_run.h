// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QXmlStreamWriter;

/// The small parts of WordprocessingML (ECMA-376, part 1, 17.3).
namespace chancery::briefing {

inline const QString docxWord =
    QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main");

/// An element with one attribute `val`, as most of Word's are.
void docxValue(QXmlStreamWriter &out, const QString &name, const QString &value);

/// Text of one style and language, with its direction; nothing for no text.
void docxRun(QXmlStreamWriter &out, const QString &string, const QString &styleName,
             const QString &language = {});

} // namespace chancery::briefing
