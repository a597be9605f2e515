// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/sentences/quoted_speech.h"

#include "core/text/characters.h"

namespace chancery {

std::vector<std::pair<qsizetype, qsizetype>> quotedSpeech(QStringView text)
{
    std::vector<std::pair<qsizetype, qsizetype>> found;
    qsizetype begin = -1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        const bool straight = unit == u'"';
        if (begin >= 0 && (straight || unit == u'”' || unit == u'»' || isLineBreak(unit))) {
            found.emplace_back(begin, isLineBreak(unit) ? i : i + 1);
            begin = -1;
        } else if (begin < 0 && (straight || unit == u'“' || unit == u'„' || unit == u'«')) {
            begin = i;
        }
    }
    if (begin >= 0)
        found.emplace_back(begin, text.size());
    return found;
}

} // namespace chancery
