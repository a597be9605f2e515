// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace chancery {

/// The language a text is written in, as far as its script and its commonest words tell: `de`, `uk`, `zh`, a
/// primary tag of BCP 47. Empty where it is too short to tell, where two languages are as likely, or in a
/// language that is not known here. Looks at the first few thousand characters.
[[nodiscard]] QString guessedLanguage(QStringView text);

/// The language of a text as it is stated, else as the text tells.
[[nodiscard]] inline QString languageOfText(const QString &stated, QStringView text)
{
    return stated.isEmpty() ? guessedLanguage(text) : stated;
}

/// Whether most letters of a text are Latin, or it has none: only then may it be read as English where nobody
/// says what it is in.
[[nodiscard]] bool mayBeLatin(QStringView text);

} // namespace chancery
