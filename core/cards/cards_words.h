// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>

/// What the files of this layer have in common to say things in the reader's language.
namespace chancery::cards_words {

/// The text in the reader's language, or as it is where there is no translation.
inline QString tr(const char *text)
{
    return QCoreApplication::translate("Cards", text);
}

} // namespace chancery::cards_words
