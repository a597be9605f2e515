// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/languages/languages.h"

#include <QCoreApplication>

namespace chancery::cli {

/// The reader's language while a command reads its arguments: translations want an application, and which one
/// the work wants is known afterwards. It must be gone before that one is made.
class ArgumentLanguage
{
public:
    explicit ArgumentLanguage(char **argv)
        : m_application(m_argc, argv)
    {
        speakLanguage();
    }

private:
    int m_argc = 1; ///< the arguments are the command's, not Qt's
    QCoreApplication m_application;
};

} // namespace chancery::cli
