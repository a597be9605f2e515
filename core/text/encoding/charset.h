// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringView>

#include <optional>

namespace chancery {

/// The encoding's usual name for what HTML, XML, mail and uchardet call it, by the Encoding Standard's table
/// of labels: “GB18030” for gb2312, “Windows-1252” for latin1. Empty for a label that is not known here.
[[nodiscard]] QString charsetName(QStringView label);

/// Text in an encoding by its name or label; `faults` are the bytes that it cannot have, each of which
/// becomes U+FFFD. None for an encoding that is not known here.
struct CharsetText
{
    QString text;
    qsizetype faults = 0;
};
[[nodiscard]] std::optional<CharsetText> decodeCharset(QByteArrayView bytes, QStringView label);

} // namespace chancery
