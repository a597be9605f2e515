// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace chancery::cli {

/// Puts bytes on standard output. A failure is remembered and comes out in finishOutput().
void print(const QByteArray &bytes);

/// Puts a line on standard output as UTF-8.
void printLine(const QString &line);

/// Puts a report on standard error, where standard output has the data.
void printAside(const QByteArray &bytes);

/// Puts a line on standard error as UTF-8, control characters made harmless.
void complain(const QString &message);

/// Flushes standard output; false, with a message on standard error, where some of it could not be written.
bool finishOutput();

/// The text with every control character and every change of direction shown as a sign instead of acting on
/// the terminal; line breaks and tabs become spaces. Outside text may hold anything.
QString onOneLine(const QString &text);

/// The same for text that is shown as it stands: line breaks and tabs are kept.
QString harmless(const QString &text);

} // namespace chancery::cli
