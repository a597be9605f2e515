// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QApplication;

namespace chancery {

/// Names, version and icon that every window of the application has.
void prepareApplication(QApplication &application);

} // namespace chancery
