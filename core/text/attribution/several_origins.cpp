// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/attribution/several_origins.h"

#include "core/text/attribution/cue_words.h"
#include "core/text/attribution/following_cues.h"
#include "core/text/attribution/leading_cues.h"

#include <QList>

#include <algorithm>

namespace chancery {

using namespace cues;

namespace {

/// What names one of several.
const Words memberships = wordsIn(
    u"including|among them|among these|among others|amongst others|inter alia|notably|as well as|"
    u"darunter|unter anderem|unter anderen|u. a.|u.a.|unter ihnen|wie etwa|etwa|vor allem|zum beispiel|"
    u"beispielsweise|sowie|dont|notamment|parmi lesquels|parmi lesquelles|parmi eux|entre autres|"
    u"y compris|ainsi que|entre ellos|entre ellas|entre los que está|entre otros|entre otras|incluido|"
    u"incluidos|incluida|incluidas|además de|tra cui|fra cui|tra gli altri|fra gli altri|compreso|compresi|"
    u"oltre a|w tym|m.in.|m. in.|między innymi|a także|oraz|зокрема|серед яких|серед них|у тому числі|"
    u"в тому числі|включно з|а також|в том числе|в частности|среди которых|среди них|включая|а также|"
    u"entre os quais|entre eles|incluindo|waaronder|onder meer|onder andere|bland annat|däribland|blandt "
    u"andet|deriblandt|blant annet|mimo jiné|včetně");

/// The same where these words may be others, too: only behind what the outlets are.
const Words likenesses = wordsIn(u"like|wie|comme|como|come|jak|як|как|such as");

/// How many others there are, or of what kind.
const Words counts = wordsIn(u"two|three|four|five|several|many|most|some|various|numerous|news|wire|state|"
                             u"local|western|zwei|drei|vier|"
                             u"fünf|mehrere|viele|weitere|deux|trois|quatre|plusieurs|d|dos|tres|varios|"
                             u"varias|due|tre|altre|dwie|trzy|"
                             u"kilka|дві|три|кілька|две|несколько|ряд");

/// Of what the outlets are some.
const Words media = wordsIn(
    u"agencies|outlets|media|newspapers|papers|broadcasters|organisations|organizations|journalists|"
    u"reporters|websites|channels|reports|press|agenturen|nachrichtenagenturen|medien|zeitungen|sender|"
    u"journalisten|medienberichten|medienberichte|meldungen|médias|agences|journaux|"
    u"journalistes|presse|chaînes|medios|agencias|periódicos|diarios|periodistas|cadenas|prensa|giornali|"
    u"agenzie|testate|quotidiani|giornalisti|stampa|agencje|agencji|mediów|mediom|gazety|gazet|redakcje|"
    u"redakcji|portale|portali|змі|видання|видань|виданням|агенції|агенцій|агентства|агентств|журналістам|"
    u"медіа|сми|издания|изданий|изданиям|агентств|журналистам|медиа|jornais|agências|kranten|media");

/// What joins the names of a list.
const Words joiners = wordsIn(
    u"and|or|the|other|others|several|und|oder|der|die|das|den|dem|andere|anderer|anderen|et|ou|l|le|"
    u"la|les|de|d|autres|y|o|el|los|las|otros|otras|e|il|lo|altri|i|oraz|inne|та|і|й|інші|и|другие|by|"
    u"by the|en|och|og|a|also|auch|aussi|також|также");

/// `von Reuters`, `by the AP`, before a list.
const Words agents = wordsIn(u"by|from|von|durch|bei|par|por|da|dalla|dall|przez|від|от|door|av|af");

QStringView withoutQuotes(QStringView head)
{
    head = head.trimmed();
    while (!head.isEmpty() && (head.back() == u'"' || head.back() == u'«'))
        head = head.chopped(1).trimmed();
    return head;
}

/// Before the phrase that the head ends with; the head where it ends with none.
QStringView withoutEnding(QStringView head, const Words &phrases)
{
    for (const QStringView phrase : phrases) {
        if (endsWithCue(head, phrase))
            return head.chopped(phrase.size()).trimmed();
    }
    return head;
}

/// Whether a verb of reporting stands behind the list that goes on behind a name.
bool listReports(QStringView after)
{
    constexpr int mostWords = 14;
    QStringView rest = after;
    if (rest.startsWith(u'"') || rest.startsWith(u'»'))
        rest = rest.sliced(1);
    for (int words = 0; words < mostWords; ++words) {
        while (!rest.isEmpty() && (rest.front().isSpace() || rest.front() == u',' || rest.front() == u'"' ||
                                   rest.front() == u'\'' || rest.front() == u'-'))
            rest = rest.sliced(1);
        if (beginsWithReport(rest))
            return true;
        const QStringView word = firstWordOf(rest);
        if (word.isEmpty() ||
            (!word.front().isUpper() && !isAmong(word, joiners) && !isAmong(word, descriptors()) &&
             !isAmong(word, media) && word != u"dpa" && word != u"taz"))
            return false;
        rest = rest.sliced(word.size());
    }
    return false;
}

/// `Reuters and two other agencies reported`, `AFP among them, reported`
bool othersReport(QStringView after)
{
    static const Words ands = wordsIn(u"and|und|et|y|e|i|oraz|та|і|й|и");
    static const Words behind = wordsIn(u"among them|among others|amongst them|amongst others");
    constexpr int mostWords = 6;
    QStringView rest = after.trimmed();
    for (const QStringView phrase : behind) {
        if (beginsWithCue(rest, phrase)) {
            const QStringView clause = rest.sliced(phrase.size());
            return clause.startsWith(u',') && beginsWithReport(clause.sliced(1).trimmed());
        }
    }
    if (!after.startsWith(u' ') || !isAmong(firstWordOf(rest), ands))
        return false;
    for (int words = 0; words < mostWords && !rest.isEmpty(); ++words) {
        const QStringView word = firstWordOf(rest);
        const bool isMedium = isAmong(word, media) || isAmong(word, descriptors());
        rest = rest.sliced(word.size()).trimmed();
        if (isMedium && beginsWithReport(rest))
            return true;
        if (word.isEmpty() || (!isMedium && !isAmong(word, counts) && !isAmong(word, joiners)))
            return false;
    }
    return false;
}

/// Whether what stands before `among them` tells of reporting: `media report in agreement`, `told agencies`.
bool groupReports(QStringView head)
{
    while (!head.isEmpty() &&
           (head.back() == u',' || head.back() == u'(' || head.back() == u':' || head.back() == u'-'))
        head = head.chopped(1).trimmed();
    if (endsWithLead(head) || endsWithReport(head))
        return true;
    constexpr int mostWords = 10;
    constexpr int mostBetween = 5;
    QStringView rest = head;
    bool report = false;
    for (int words = 0; words < mostWords && !rest.isEmpty(); ++words) {
        const QStringView word = lastWordOf(rest);
        if (word.isEmpty())
            return false;
        rest = rest.chopped(word.size()).trimmed();
        if (!isAmong(word, media)) {
            report = report || (words < mostBetween && endsWithReport(word));
            continue;
        }
        if (report)
            return true;
        for (int between = 0; between < mostBetween && !rest.isEmpty(); ++between) {
            if (endsWithLead(rest))
                return true;
            const QStringView before = lastWordOf(rest);
            if (before.isEmpty())
                return false;
            rest = rest.chopped(before.size()).trimmed();
        }
        return false;
    }
    return false;
}

} // namespace

bool isAmongOrigins(QStringView before, QStringView after)
{
    QStringView head = withoutQuotes(before);
    if (head.endsWith(u','))
        head = head.chopped(1).trimmed();
    head = withoutArticle(head);
    if (isAmong(lastWordOf(head), descriptors()))
        head = withoutArticle(head.chopped(lastWordOf(head).size()).trimmed());
    const QStringView agent = lastWordOf(head);
    const bool isAgent = !agent.isEmpty() && isAmong(agent, agents);
    if (isAgent)
        head = head.chopped(agent.size()).trimmed();
    if (head.endsWith(u','))
        head = head.chopped(1).trimmed();
    if (othersReport(after))
        return true;
    if (const QStringView compared = withoutEnding(head, likenesses); compared.size() < head.size()) {
        const QStringView outlets = compared.endsWith(u',') ? compared.chopped(1).trimmed() : compared;
        if (isAmong(lastWordOf(outlets), media) && (listReports(after) || groupReports(outlets)))
            return true;
    }
    const QStringView group = withoutEnding(head, memberships);
    if (group.size() == head.size())
        return isAgent && agent.compare(u"von", Qt::CaseInsensitive) == 0 && listReports(after);
    return listReports(after) || groupReports(group) || closesGermanPerfect(group, after);
}

} // namespace chancery
