// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/attribution/cue_words.h"

#include <QList>

#include <algorithm>

namespace chancery::cues {

void Words::mark(Letters &letters, QChar letter)
{
    // What is beyond ASCII may fold to it: `K`, the sign of Kelvin.
    for (const QChar one : {letter, letter.toCaseFolded(), letter.toUpper(), letter.toLower()}) {
        if (one.unicode() < 0x80)
            letters[one.unicode()] = true;
    }
}

void Words::add(QStringView word)
{
    if (word.isEmpty())
        return;
    m_words.push_back(word);
    mark(m_first, word.front());
    mark(m_last, word.back());
}

Words wordsIn(QStringView list)
{
    Words words;
    for (const QStringView word : list.split(u'|'))
        words.add(word);
    return words;
}

bool isAmong(QStringView word, const Words &words)
{
    if (word.isEmpty() || !words.mayBeginWith(word.front()))
        return false;
    return std::any_of(words.begin(), words.end(), [word](QStringView one) {
        // Letters fold one by one: of another length it is another word.
        return word.size() == one.size() && word.compare(one, Qt::CaseInsensitive) == 0;
    });
}

QStringView lastWordOf(QStringView text)
{
    qsizetype begin = text.size();
    while (begin > 0 && text[begin - 1].isLetterOrNumber())
        --begin;
    return text.sliced(begin);
}

QStringView firstWordOf(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && (text[end].isLetterOrNumber() || text[end] == u'\''))
        ++end;
    return text.first(end);
}

namespace {

/// Whether two letters may be one, whatever their case: nearly every cue is told by its first or last.
bool mayBeSame(QChar first, QChar second)
{
    // Of ASCII it is told, if not quite, by a bit: what is taken for the same is compared after this.
    if (first.unicode() < 0x80 && second.unicode() < 0x80)
        return (first.unicode() | 0x20) == (second.unicode() | 0x20);
    return first.toCaseFolded() == second.toCaseFolded();
}

} // namespace

bool beginsWithCue(QStringView text, QStringView cue)
{
    if (text.isEmpty() || cue.isEmpty() || !mayBeSame(text.front(), cue.front()))
        return false;
    return text.startsWith(cue, Qt::CaseInsensitive) &&
           (text.size() == cue.size() || !text[cue.size()].isLetterOrNumber());
}

bool endsWithCue(QStringView text, QStringView cue)
{
    if (text.isEmpty() || cue.isEmpty() || !mayBeSame(text.back(), cue.back()))
        return false;
    return text.endsWith(cue, Qt::CaseInsensitive) &&
           (text.size() == cue.size() || !text[text.size() - cue.size() - 1].isLetterOrNumber());
}

bool beginsWithAnyCue(QStringView text, const Words &cues)
{
    return !text.isEmpty() && cues.mayBeginWith(text.front()) &&
           std::any_of(cues.begin(), cues.end(),
                       [text](QStringView one) { return beginsWithCue(text, one); });
}

bool endsWithAnyCue(QStringView text, const Words &cues)
{
    return !text.isEmpty() && cues.mayEndWith(text.back()) &&
           std::any_of(cues.begin(), cues.end(), [text](QStringView one) { return endsWithCue(text, one); });
}

const Words &descriptors()
{
    static const Words list = wordsIn(
        u"agency|agencies|newspaper|paper|daily|weekly|broadcaster|channel|outlet|website|portal|"
        u"magazine|wire|service|newswire|network|site|publication|outlets|station|television|tv|radio|"
        u"media|news|newsroom|agence|presse|agência|jornal|agencia|agenzia|agencja|agencji|agencję|"
        u"agentura|agentuře|agentury|agenturou|"
        u"nachrichtenagentur|nachrichtenagenturen|presseagentur|agentur|zeitung|sender|senders|"
        u"nachrichtenmagazin|magazin|blatt|journal|quotidien|chaîne|periódico|diario|quotidiano|"
        u"persbureau|nyhedsbureauet|nyhetsbyrån|nyhetsbyrået|agency's|агентство|агентству|агентства|"
        u"агентством|агенції|агенція|агенство|інформагентство|інформагентства|информагентство|"
        u"информагентства|видання|виданню|издание|изданию|газета|газети|газету|газете|телеканал|"
        u"телеканалу|канал|каналу|портал|журналістам|кореспонденту|корреспонденту|"
        u"кореспондент|корреспондент|кореспонденти|корреспонденты");
    return list;
}

QStringView withoutArticle(QStringView head)
{
    static const Words articles = wordsIn(
        u"the|a|an|der|die|das|dem|den|des|la|le|les|l|d|de|du|el|al|lo|il|dell|all|da|pela|pelo|o|az|"
        u"het|both|news|він|вона|вони|он|она|они");
    for (int i = 0; i < 2; ++i) {
        QStringView rest = head;
        const bool joined = rest.endsWith(u'\'');
        if (joined)
            rest.chop(1);
        const QStringView word = lastWordOf(rest);
        if (word.isEmpty() || !isAmong(word, articles))
            return head;
        head = rest.chopped(word.size()).trimmed();
    }
    return head;
}

} // namespace chancery::cues
