// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/lines/english_words.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QResource>
#include <QString>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// A word a line, in order of their bytes, with a line feed before the first as after each.
const QByteArray &words()
{
    static const QByteArray list = [] {
        const QByteArray bytes = QResource(u":/chancery/words/english.txt"_s).uncompressedData();
        return '\n' + bytes.mid(bytes.indexOf("\n\n") + 2);
    }();
    return list;
}

} // namespace

bool isEnglishWord(QStringView word)
{
    const QByteArray wanted = word.toString().toLower().toLatin1();
    if (wanted.isEmpty() || wanted.contains('\n') || word != QString::fromLatin1(word.toLatin1()))
        return false;
    const QByteArray &list = words();
    qsizetype low = 0;
    qsizetype high = list.size() - 1;
    while (low < high) {
        // The line in which the middle lies.
        const qsizetype middle = low + (high - low) / 2;
        const qsizetype start = list.lastIndexOf('\n', middle) + 1;
        const qsizetype end = list.indexOf('\n', start);
        const QByteArrayView line = QByteArrayView(list).sliced(start, end - start);
        if (line == QByteArrayView(wanted))
            return true;
        if (line < QByteArrayView(wanted))
            low = end;
        else
            high = start - 1;
    }
    return false;
}

} // namespace chancery
