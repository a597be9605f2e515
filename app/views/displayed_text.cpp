// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/displayed_text.h"

namespace chancery {

QString displayedText(QString text)
{
    for (qsizetype i = text.indexOf(u'\r'); i >= 0; i = text.indexOf(u'\r', i + 1))
        text[i] = i + 1 < text.size() && text[i + 1] == u'\n' ? u' ' : u'\n';
    return text;
}

} // namespace chancery
