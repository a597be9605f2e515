// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/printable_text.h"

#include <algorithm>

namespace chancery {

namespace {

bool isEmbedding(QChar c)
{
    return c.unicode() == 0x202a || c.unicode() == 0x202b || c.unicode() == 0x202d || c.unicode() == 0x202e;
}

bool isIsolate(QChar c)
{
    return c.unicode() >= 0x2066 && c.unicode() <= 0x2068;
}

/// Whether QTextDocument would take the character for structure, or no font has an image of it.
bool isUnfit(QChar c)
{
    const char16_t u = c.unicode();
    return (u < 0x20 && u != u'\t') || (u >= 0x7f && u < 0xa0) || u == 0xfdd0 || u == 0xfdd1 || u == 0xfffc ||
           u == 0xfffe || u == 0xffff || u == 0x2029;
}

} // namespace

QString printable(const QString &text)
{
    QString result;
    result.reserve(text.size());
    std::u16string open; // what closes the directions opened so far
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n')
            continue;
        if (c == u'\n' || c == u'\r' || c.unicode() == 0x2029) {
            result += QChar(QChar::LineSeparator);
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            result += c;
            result += text.at(++i);
        } else if (isUnfit(c) || c.isSurrogate()) {
            result += QChar(QChar::ReplacementCharacter);
        } else {
            result += c;
            if (isEmbedding(c))
                open += u'\u202c';
            else if (isIsolate(c))
                open += u'\u2069';
            else if (!open.empty() && (c.unicode() == 0x202c || c.unicode() == 0x2069)) {
                // A PDI also closes what was embedded within its isolate; a PDF closes embeddings alone.
                if (c.unicode() == open.back())
                    open.pop_back();
                else if (const auto at = open.rfind(c.unicode()); c.unicode() == 0x2069 && at != open.npos)
                    open.resize(at);
            }
        }
    }
    std::for_each(open.rbegin(), open.rend(), [&result](char16_t c) { result += QChar(c); });
    return result;
}

} // namespace chancery
