// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/shown_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

bool isBetween(QChar c, char16_t first, char16_t last)
{
    return c.unicode() >= first && c.unicode() <= last;
}

/// Hebrew, Arabic and what is written like them.
bool isRightToLeft(QChar c)
{
    return isBetween(c, 0x0590, 0x08FF) || isBetween(c, 0xFB1D, 0xFDFF) || isBetween(c, 0xFE70, 0xFEFC) ||
           isBetween(c, 0xD802, 0xD803) || isBetween(c, 0xD83A, 0xD83B); // the first halves of their pairs
}

/// Scripts that join their letters, those of South Asia, and emoji.
bool takesJoiners(QChar c)
{
    return isRightToLeft(c) || isBetween(c, 0x0900, 0x109F) || isBetween(c, 0x1780, 0x18AF) ||
           isBetween(c, 0x2190, 0x2BFF) || c.unicode() == 0xFE0F || c.isSurrogate();
}

enum class Hidden { No, Mark, Joiner, Always };

Hidden hiddenAs(QChar c)
{
    const char16_t code = c.unicode();
    if (code < 0x20 || isBetween(c, 0x7F, 0x9F))
        return code == u'\t' || code == u'\n' || code == u'\r' ? Hidden::No : Hidden::Always;
    if (code < 0xAD)
        return Hidden::No;
    if (code == 0x200E || code == 0x200F || code == 0x061C)
        return Hidden::Mark;
    if (code == 0x200C || code == 0x200D)
        return Hidden::Joiner;
    const bool isHidden = code == 0x00AD || code == 0x034F || code == 0x115F || code == 0x1160 ||
                          code == 0x17B4 || code == 0x17B5 || code == 0x180E || code == 0x200B ||
                          isBetween(c, 0x202A, 0x202E) || isBetween(c, 0x2060, 0x206F) || code == 0x3164 ||
                          code == 0xFEFF || code == 0xFFA0 || isBetween(c, 0xFFF9, 0xFFFB);
    return isHidden ? Hidden::Always : Hidden::No;
}

} // namespace

QString visibly(QString text)
{
    constexpr QChar sign(QChar::ReplacementCharacter);
    // Nearly every text is as it should be.
    const auto first =
        std::find_if(text.cbegin(), text.cend(), [](QChar c) { return hiddenAs(c) != Hidden::No; });
    if (first == text.cend())
        return text;
    const bool isTwoWay = std::any_of(text.cbegin(), text.cend(), isRightToLeft);
    for (qsizetype i = first - text.cbegin(); i < text.size(); ++i) {
        switch (hiddenAs(text.at(i))) {
        case Hidden::No:
            break;
        case Hidden::Mark:
            if (!isTwoWay)
                text[i] = sign;
            break;
        case Hidden::Joiner:
            if (i == 0 || !takesJoiners(text.at(i - 1)))
                text[i] = sign;
            break;
        case Hidden::Always:
            text[i] = sign;
            break;
        }
    }
    return text;
}

QString asToolTip(const QString &text)
{
    QString shown = visibly(text);
    // Qt looks for a tag; what has none is taken as it is.
    if (!shown.contains(u'<'))
        return shown;
    return u"<qt>%1</qt>"_s.arg(shown.toHtmlEscaped().replace(u'\n', "<br/>"_L1));
}

QString asHtml(const QString &text)
{
    return visibly(text).toHtmlEscaped();
}

QString asAction(const QString &text)
{
    return visibly(text).replace(u'&', "&&"_L1);
}

} // namespace chancery
