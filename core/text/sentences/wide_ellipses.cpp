// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/sentences/wide_ellipses.h"

#include <algorithm>
#include <array>

namespace chancery {

namespace {

/// What a clause ends with that is whole.
constexpr std::array finals{u"了",   u"吗",     u"嗎",   u"呢",       u"吧",     u"啊",   u"啦",   u"嘛",
                            u"呀",   u"过",     u"過",   u"した",     u"った",   u"いた", u"んだ", u"ます",
                            u"です", u"でした", u"ない", u"なかった", u"だろう", u"かな", u"いる", u"ません"};
/// What a clause goes on with.
constexpr std::array goingOn{u"都", u"就", u"而", u"的", u"地", u"得", u"和", u"与", u"與", u"、", u"，",
                             u"也", u"还", u"還", u"等", u"才", u"却", u"卻", u"是", u"有", u"；", u"：",
                             u"は", u"が", u"と", u"を", u"に", u"で", u"も", u"の", u"っ", u"へ", u"や",
                             u"か", u"ね", u"よ", u"な", u"。", u"！", u"？", u"之"};
/// What begins with another sentence than the one before it.
constexpr std::array openings{
    u"随后", u"隨後", u"然后",     u"然後", u"但",     u"不过",   u"不過", u"然而",   u"于是",
    u"於是", u"后来", u"後來",     u"接着", u"接著",   u"最后",   u"最後", u"没有人", u"沒有人",
    u"他",   u"她",   u"这",       u"這",   u"那",     u"此后",   u"此後", u"另外",   u"其后",
    u"之后", u"之後", u"与此同时", u"同时", u"その後", u"しかし", u"だが", u"そして", u"また",
    u"彼",   u"それ", u"ところが", u"一方", u"さらに", u"その",   u"この", u"ただ"};

template<std::size_t size>
bool any(const std::array<const char16_t *, size> &words, QStringView text, bool atEnd)
{
    return std::any_of(words.begin(), words.end(), [&](const char16_t *word) {
        return atEnd ? text.endsWith(QStringView(word)) : text.startsWith(QStringView(word));
    });
}

} // namespace

bool endsAtWideEllipsis(QStringView before, QStringView after)
{
    before = before.trimmed();
    after = after.trimmed();
    if (before.isEmpty() || after.isEmpty())
        return false;
    // `我们……我们还在谈`, `他……他不知道`: the speaker stumbles.
    constexpr qsizetype longestStutter = 3;
    for (qsizetype size = 1; size <= longestStutter && size <= before.size(); ++size) {
        if (after.startsWith(before.last(size)))
            return false;
    }
    // `谈判、停火……这些`: a list breaks off.
    const qsizetype clause = std::max({before.lastIndexOf(u'，'), before.lastIndexOf(u'。'), qsizetype(0)});
    if (before.sliced(clause).contains(u'、'))
        return false;
    if (any(openings, after, false)) {
        constexpr qsizetype shortest = 4; // characters of a clause
        return before.size() >= shortest;
    }
    return any(finals, before, true) && !any(goingOn, after, false);
}

} // namespace chancery
