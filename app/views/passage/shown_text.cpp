// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/passage/shown_text.h"

#include "app/views/displayed_text.h"

namespace chancery {

namespace {

/// What is longer, in code units, is broken; laying out so much takes about a millisecond.
constexpr qsizetype longestShown = 8000;

bool endsSentence(QChar character)
{
    return QStringView(u".!?…”»\"").contains(character);
}

/// The space to break a paragraph at; -1 where it has none.
qsizetype breakIn(const QString &text, qsizetype start, qsizetype end)
{
    const qsizetype limit = start + longestShown;
    for (qsizetype i = start + longestShown / 2; i < limit; ++i) {
        if (text[i] == u' ' && endsSentence(text[i - 1]))
            return i;
    }
    const qsizetype before = text.lastIndexOf(u' ', limit);
    if (before > start)
        return before;
    const qsizetype after = text.indexOf(u' ', limit);
    return after < end ? after : -1;
}

} // namespace

QString shownText(QString text)
{
    text = displayedText(std::move(text));
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype next = text.indexOf(u'\n', start);
        const qsizetype end = next < 0 ? text.size() : next;
        const qsizetype at = end - start > longestShown ? breakIn(text, start, end) : -1;
        if (at >= 0)
            text[at] = u'\n';
        start = (at >= 0 ? at : end) + 1;
    }
    return text;
}

} // namespace chancery
