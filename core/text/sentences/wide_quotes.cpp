// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/sentences/wide_quotes.h"

#include "core/text/characters.h"

#include <algorithm>
#include <array>

namespace chancery {

namespace {

/// A longer quotation has sentences of its own.
constexpr qsizetype longestQuotation = 400;

constexpr QStringView openers = u"「『“《〈（【〔‘｢〝";
constexpr QStringView closers = u"」』”》〉）】〕’｣〟";

/// Straight marks open and close alike.
bool isStraight(QChar mark)
{
    return mark == u'"' || mark == u'＂';
}

/// Words that begin a sentence though their first syllable is a particle's.
constexpr std::array sentenceOpeners{u"でも",     u"ところ",         u"とにかく", u"ともかく", u"とりわけ",
                                     u"もし",     u"もちろん",       u"もっと",   u"はい",     u"はじめ",
                                     u"のち",     u"かつて",         u"かれ",     u"ではない", u"では、",
                                     u"とはいえ", u"にもかかわらず", u"はたして", u"なお",     u"なぜ"};
/// Particles and forms that tie a quotation to what follows.
constexpr std::array particles{u"と", u"っ", u"な", u"を", u"が", u"は", u"に", u"の",   u"も", u"で", u"へ",
                               u"か", u"だ", u"や", u"ね", u"よ", u"的", u"地", u"、",   u"，", u"；", u"：",
                               u"。", u"！", u"？", u"之", u"等", u"라", u"고", u"이라", u"하"};
/// Speaking, in Chinese, Japanese and Korean.
constexpr std::array speech{
    u"说",   u"說",   u"道，", u"道。", u"表示", u"称",     u"稱",     u"问",     u"問",    u"喊",   u"写道",
    u"寫道", u"指出", u"强调", u"強調", u"回答", u"补充",   u"補充",   u"警告",   u"回应",  u"回應", u"宣布",
    u"宣佈", u"言っ", u"言い", u"述べ", u"語っ", u"語り",   u"話し",   u"答え",   u"叫ん",  u"訴え", u"말했",
    u"밝혔", u"전했", u"물었", u"답했", u"외쳤", u"강조했", u"경고했", u"덧붙였", u"설명했"};
constexpr std::array speakers{u"قال",  u"قالت", u"وقال",  u"وقالت", u"أضاف", u"وأضاف", u"أضافت", u"صرح",
                              u"صرّح",  u"سأل",  u"تساءل", u"يقول",  u"تقول", u"کہا",   u"بتایا", u"پوچھا",
                              u"گفت",  u"کہتے", u"कहा",   u"बताया", u"पूछा",  u"बोले",   u"बोला",  u"बोलीं",
                              u"ասաց", u"ասել", u"አለ",    u"አሉ",    u"ብለዋል", u"বলেন",  u"বললেন", u"বলেছেন"};

template<std::size_t size>
bool beginsWithAny(QStringView text, const std::array<const char16_t *, size> &words)
{
    return std::any_of(words.begin(), words.end(),
                       [text](const char16_t *word) { return text.startsWith(QStringView(word)); });
}

/// Whether the sentence goes on behind a quotation; one that the speaker introduced does not with his name.
bool continues(QStringView after, bool introduced)
{
    after = after.trimmed();
    if (after.isEmpty() || beginsWithAny(after, sentenceOpeners))
        return false;
    if (beginsWithAny(after, particles))
        return true;
    if (introduced)
        return false;
    constexpr qsizetype longestClause = 24;
    qsizetype end = 0;
    while (end < after.size() && end < longestClause && !openers.contains(after[end])) {
        const QChar unit = after[end];
        ++end;
        if (isTerminator(unit) || isWideTerminator(unit) || unit == u'，' || unit == u'、' || unit == u'：')
            break;
    }
    const QStringView clause = after.left(end);
    // `他没有回答`: who gives no answer has not spoken before.
    static constexpr std::array negations{u"没有", u"沒有", u"不说",     u"不說",
                                          u"未回", u"ない", u"なかった", u"ません"};
    if (std::any_of(negations.begin(), negations.end(),
                    [clause](const char16_t *word) { return clause.contains(QStringView(word)); }))
        return false;
    return std::any_of(speech.begin(), speech.end(),
                       [clause](const char16_t *word) { return clause.contains(QStringView(word)); });
}

} // namespace

WideQuotes::WideQuotes(QStringView block)
    : m_block(block)
{
    if (std::none_of(block.begin(), block.end(), [](QChar c) { return isEastAsian(c) || isHangul(c); }))
        return;
    std::vector<std::pair<qsizetype, qsizetype>> open; // place, which
    for (qsizetype i = 0; i < block.size(); ++i) {
        constexpr qsizetype straight = -2;
        const auto last =
            std::find_if(open.begin(), open.end(), [](const auto &one) { return one.second == straight; });
        const qsizetype opens =
            isStraight(block[i]) && last == open.end() ? straight : openers.indexOf(block[i]);
        if (opens >= 0 || opens == straight) {
            open.emplace_back(i, opens);
            continue;
        }
        const qsizetype closes = isStraight(block[i]) ? straight : closers.indexOf(block[i]);
        const auto found =
            closes == -1 ? open.rend() : std::find_if(open.rbegin(), open.rend(), [closes](const auto &one) {
                return one.second == closes;
            });
        if (found == open.rend())
            continue;
        if (i - found->first <= longestQuotation)
            m_ranges.push_back({found->first, i, block[i] == u'》' || block[i] == u'〉'});
        open.erase(found.base() - 1, open.end());
    }
}

/// Whether a sentence goes on at the place, behind a quotation; over one more that stands right there.
bool WideQuotes::continuesAt(qsizetype at) const
{
    while (at < m_block.size() && m_block[at].isSpace())
        ++at;
    const auto next =
        std::find_if(m_ranges.begin(), m_ranges.end(), [at](const Range &range) { return range.open == at; });
    if (next != m_ranges.end())
        return continuesAt(next->close + 1);
    // `“끝났다.”라고`: a particle is joined to the mark. `他问：“…？”没有人回答`: who spoke was said before.
    qsizetype last = at;
    while (last > 0 && m_block[last - 1].isSpace())
        --last;
    const auto before = std::find_if(m_ranges.begin(), m_ranges.end(),
                                     [last](const Range &range) { return range.close == last - 1; });
    if (before != m_ranges.end() && last == at && at < m_block.size() && isHangul(m_block[at]))
        return true;
    const bool introduced = before != m_ranges.end() && before->open > 0 &&
                            (m_block[before->open - 1] == u'：' || m_block[before->open - 1] == u':');
    return continues(m_block.mid(at), introduced);
}

bool WideQuotes::isOutside(qsizetype at) const
{
    return std::none_of(m_ranges.begin(), m_ranges.end(),
                        [at](const Range &range) { return range.open < at && at <= range.close; });
}

bool WideQuotes::goOn(qsizetype start, qsizetype at) const
{
    const auto nested = [&](const Range &range) {
        const bool alone = start > range.open || m_block.mid(start, range.open - start).trimmed().isEmpty();
        return range.open < at && at <= range.close &&
               (!alone || range.title || continuesAt(range.close + 1));
    };
    if (std::any_of(m_ranges.begin(), m_ranges.end(), nested))
        return true;
    qsizetype last = at;
    while (last > start && m_block[last - 1].isSpace())
        --last;
    return std::any_of(m_ranges.begin(), m_ranges.end(), [&](const Range &range) {
        return range.close == last - 1 && (range.title || continuesAt(at));
    });
}

bool namesWideSpeaker(QStringView after)
{
    constexpr int mostWords = 4;
    for (int words = 0; words < mostWords; ++words) {
        const QStringView word = firstWord(after);
        if (word.isEmpty() || !isCaseless(word.front()))
            return false;
        if (std::any_of(speakers.begin(), speakers.end(),
                        [word](const char16_t *one) { return word == QStringView(one); }))
            return true;
        const qsizetype end = word.cend() - after.cbegin();
        if (end < after.size() && !after[end].isSpace())
            return false;
        after = after.mid(end);
    }
    return false;
}

} // namespace chancery
