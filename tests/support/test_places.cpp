// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test_places.h"

namespace chancery::tests {

QString sourceFolder()
{
    return QStringLiteral(CHANCERY_SOURCE_DIR);
}

QString reportsFolder()
{
    return QStringLiteral(CHANCERY_SOURCE_DIR "/../shared/reports");
}

QString casesFolder()
{
    return QStringLiteral(CHANCERY_SOURCE_DIR "/../shared/cases");
}

QString chanceryProgram()
{
    return QStringLiteral(CHANCERY_BINARY);
}

QString fontSettings()
{
    return QStringLiteral(CHANCERY_TEST_FONTS);
}

QString missingFonts()
{
    return QStringLiteral(CHANCERY_MISSING_FONTS).trimmed();
}

} // namespace chancery::tests
