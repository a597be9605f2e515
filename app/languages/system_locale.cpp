// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/languages/system_locale.h"

#include <QLocale>

#include <clocale>

#ifdef Q_OS_UNIX
#include <langinfo.h>
#endif

using namespace Qt::StringLiterals;

namespace chancery {

QStringList languagesOfSystem()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    QString locale;
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (locale = qEnvironmentVariable(name); !locale.isEmpty())
            break;
    }
    // In the C locale nothing is translated, whatever LANGUAGE says.
    if (locale.isEmpty() || locale == u"POSIX"_s || locale.section(u'.', 0, 0) == u"C"_s)
        return {u"en"_s};
    QStringList asked = qEnvironmentVariable("LANGUAGE").split(u':', Qt::SkipEmptyParts);
    asked.append(locale);
    return asked;
#else
    return QLocale::system().uiLanguages();
#endif
}

bool writesUtf8()
{
#ifdef Q_OS_UNIX
    std::setlocale(LC_ALL, "");
    return qstricmp(nl_langinfo(CODESET), "UTF-8") == 0;
#else
    return true;
#endif
}

} // namespace chancery
