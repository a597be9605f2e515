// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

// How the names of persons sound, so that they are found in reports of other languages and scripts.
namespace chancery {

bool isCyrillic(const QString &text);
bool isLatin(const QString &text);

/// A word's consonants in a few classes, by each way in which it may be read: `Selenskyj`, `Zelensky` and
/// `Зеленський` are SLNSK. Empty for a script that is not known here.
QStringList soundsOf(const QString &word);

/// Whether a word sounds as one of these do, be it in one of its cases; `otherScript` says that they are of
/// another script, in which what is silent at the end is left out.
bool soundsLike(const QString &word, const QStringList &sounds, bool otherScript);

} // namespace chancery
