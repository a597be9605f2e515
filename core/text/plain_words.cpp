// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/plain_words.h"

#include "core/text/folding.h"

namespace chancery {

QString plainWords(const QString &text)
{
    QString result;
    bool inWord = false;
    // Upper case first: it alone makes two letters of ß.
    const QString decomposed =
        folded(text).toUpper().toCaseFolded().normalized(QString::NormalizationForm_KD);
    for (const QChar c : decomposed) {
        if (c.isMark())
            continue;
        const bool belongs = c.isLetterOrNumber() || c.isSurrogate();
        if (belongs && !inWord)
            result += u' ';
        if (belongs)
            result += c;
        inWord = belongs;
    }
    return result;
}

} // namespace chancery
