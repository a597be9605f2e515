// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/io/error.h"

class QMessageBox;
class QWidget;

namespace chancery {

/// What the reader can do about a failure, a sentence; empty where nothing is known that helps.
[[nodiscard]] QString whatToDo(const Error &error);

/// A message that says what was tried (`attempt`, its title), on what file and why it failed, what became of
/// what is open (`state`), and what to do. It goes when it is closed; the caller opens or runs it.
[[nodiscard]] QMessageBox *makeErrorBox(const QString &attempt, const Error &error, QWidget *parent,
                                        const QString &state = {});

} // namespace chancery
