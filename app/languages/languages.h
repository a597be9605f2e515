// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace chancery {

/// The languages that the program speaks, as ISO 639-1 codes; English first.
[[nodiscard]] QStringList languages();

/// What a language calls itself: “українська”.
[[nodiscard]] QString nameOfLanguage(const QString &language);

/// The language that the desktop asks for, by LANGUAGE, LC_ALL, LC_MESSAGES and LANG as gettext's manual has
/// it (https://www.gnu.org/software/gettext/manual/html_node/Locale-Environment-Variables.html), or by the
/// system's settings where these are no environment: the first that the program speaks, else English.
[[nodiscard]] QString desktopLanguage();

/// Makes desktopLanguage() answer by the environment as it is now, whatever is put there afterwards.
void keepDesktopLanguage();

/// From now on texts, dates and numbers are those of a language; of the desktop's where none is named or the
/// program does not speak it. Wants the application object; what has been said already stays as it was said.
void speakLanguage(const QString &language = {});

/// The language that is spoken.
[[nodiscard]] QString spokenLanguage();

} // namespace chancery
