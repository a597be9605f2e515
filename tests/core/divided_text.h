// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/sentences/sentences.h"

#include <catch2/catch_test_macros.hpp>

#include <QStringList>

namespace chancery::tests {

/// The sentences of a text, without the white space about them.
inline QStringList dividedText(const QString &text, const QString &language = {})
{
    QStringList pieces;
    for (const Sentence &sentence : splitSentences(text, language)) {
        if (sentence.trimmedStart < sentence.trimmedEnd)
            pieces << text.mid(sentence.trimmedStart, sentence.trimmedEnd - sentence.trimmedStart);
    }
    return pieces;
}

/// A text whose sentences have `¦` between them, with no space of its own.
inline bool dividesAs(const QString &marked, const QString &language = {})
{
    QStringList expected;
    for (const QString &piece : marked.split(QChar(u'¦')))
        expected << piece.trimmed();
    const QStringList found = dividedText(QString(marked).remove(QChar(u'¦')), language);
    if (found != expected)
        UNSCOPED_INFO("wanted " << marked.toStdString() << "\nfound  "
                                << found.join(QStringLiteral(" ¦ ")).toStdString());
    return found == expected;
}

} // namespace chancery::tests
