// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace chancery::tests {

/// The root of this checkout.
QString sourceFolder();
/// Where the reports that the built-in dossier is made from lie beside the checkout. Tests that need them
/// skip without.
QString reportsFolder();
/// Where inputs that once came out wrong lie beside the checkout. Tests that need them skip without.
QString casesFolder();
/// The program under test; empty where only the core is built.
QString chanceryProgram();
/// A file of fontconfig's that knows the fonts of the tests alone.
QString fontSettings();
/// Names of the files that were not found when the build was configured and without which there are no such
/// fonts; empty where all are there.
QString missingFonts();

} // namespace chancery::tests
