// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/attribution/credit_lines.h"

#include "core/text/attribution/cue_words.h"

#include <QList>

#include <algorithm>

namespace chancery {

using namespace cues;

namespace {

/// What a credit in brackets begins with.
constexpr QStringView bylines[] = {u"reporting by",         u"reporting:",     u"writing by",
                                   u"additional reporting", u"with reporting", u"based on reporting",
                                   u"editing by",           u"with material",  u"with additional",
                                   u"with input",           u"with files",     u"with agenc",
                                   u"compiled by",          u"avec",           u"mit material von",
                                   u"con información de"};

} // namespace

bool isDateline(QStringView text)
{
    constexpr qsizetype longest = 60;
    if (text.isEmpty() || text.size() > longest || !text.front().isUpper())
        return false;
    bool number = false;
    bool figure = false;
    qsizetype first = 0;
    for (const QStringView token : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
        const QStringView word = firstWordOf(token);
        if (word.isEmpty())
            continue;
        const bool digits = word.front().isDigit();
        // A small letter begins the name of a month, behind its figure.
        if (!digits && !word.front().isUpper() && !(figure && word.size() <= 10))
            return false;
        number = number || digits;
        figure = digits;
        if (first == 0)
            first = std::count_if(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
    }
    return number || first >= 3;
}

bool standsAsDateline(QStringView before, QStringView after)
{
    const QStringView head = before.trimmed();
    const QStringView tail = after.trimmed();
    if (head.isEmpty()) // `Reuters`, `REUTERS - Leaders met`
        return tail.isEmpty() ||
               (tail.size() > 1 && tail.startsWith(u'-') && tail[1].isSpace() && after.front().isSpace());
    // `By Jane Doe, Reuters`, `Von dpa`
    static constexpr QStringView authors[] = {u"by", u"von", u"par", u"por", u"di"};
    constexpr qsizetype longestByline = 80;
    const QStringView first = firstWordOf(head);
    if (tail.isEmpty() && head.size() < longestByline &&
        std::any_of(std::begin(authors), std::end(authors),
                    [first](QStringView one) { return first.compare(one, Qt::CaseInsensitive) == 0; }))
        return head.size() == first.size() || head.endsWith(u',') || head.endsWith(u'/') ||
               head.endsWith(u'|') || head.endsWith(u'-');
    // `Jane Doe | AP`
    if (tail.isEmpty() && head.endsWith(u'|') && head.size() < longestByline && head.front().isUpper())
        return true;
    const bool bracket = head.endsWith(u'(') || head.endsWith(u'[');
    const bool slash = head.endsWith(u'/');
    if (bracket || slash) {
        QStringView place = head.chopped(1).trimmed();
        while (place.endsWith(u'-') || place.endsWith(u'.') || place.endsWith(u','))
            place = place.chopped(1).trimmed();
        if (!place.isEmpty() && !isDateline(place))
            return false;
        const qsizetype close =
            bracket ? std::max(tail.indexOf(u')'), tail.indexOf(u']')) : tail.indexOf(u'/');
        constexpr qsizetype longest = 24; // `(Reuters/AFP)`
        if (close < 0 || close > longest)
            return false;
        const QStringView rest = tail.sliced(close + 1).trimmed();
        return slash || rest.isEmpty() || rest.startsWith(u'-') || rest.startsWith(u':') || place.isEmpty() ||
               head.chopped(1).trimmed().endsWith(u'-');
    }
    // `Kyiv. February 6. INTERFAX-UKRAINE - …`, `МОСКВА, 6 фев - РИА Новости. …`
    const bool dash = head.endsWith(u'-');
    const QStringView place = dash ? head.chopped(1).trimmed() : head;
    return isDateline(place) && (dash ? tail.startsWith(u'.') || tail.startsWith(u',')
                                      : tail.startsWith(u'-') && !after.isEmpty() && after.front().isSpace());
}

bool standsAtEnd(QStringView before, QStringView after)
{
    const QStringView head = before.trimmed();
    const QStringView tail = after.trimmed();
    if (head.isEmpty())
        return tail.isEmpty() || tail == u".";
    if (tail == u")" || tail == u"]" || tail == u").") {
        const qsizetype open = std::max(head.lastIndexOf(u'('), head.lastIndexOf(u'['));
        const QStringView left = open < 0 ? head : head.sliced(open + 1).trimmed();
        return open >= 0 && (left.isEmpty() || left.endsWith(u'/') || left.endsWith(u';') ||
                             std::any_of(std::begin(bylines), std::end(bylines), [left](QStringView one) {
                                 return left.startsWith(one, Qt::CaseInsensitive);
                             }));
    }
    // `With reporting by Reuters and AFP`, `© 2026 AFP`
    constexpr qsizetype longestTail = 60;
    if (tail.size() < longestTail &&
        std::any_of(std::begin(bylines), std::end(bylines),
                    [head](QStringView one) { return head.startsWith(one, Qt::CaseInsensitive); }))
        return true;
    if ((tail.isEmpty() || tail == u".") &&
        (head.startsWith(u'©') || head.startsWith(u"(c)", Qt::CaseInsensitive) ||
         head.startsWith(u"copyright", Qt::CaseInsensitive)))
        return true;
    return tail.isEmpty() && head.endsWith(u'-') && (head.size() == 1 || head[head.size() - 2].isSpace());
}

bool standsAsCredit(QStringView before, QStringView after)
{
    const QStringView head = before.trimmed();
    const QStringView tail = after.trimmed();
    const auto opens = [](QChar c) { return c == u'(' || c == u'['; };
    const auto closes = [](QChar c) { return c == u')' || c == u']'; };
    if (!head.isEmpty() && !tail.isEmpty()) {
        // Names alone in brackets: `(Reuters)`, `(AFP/dpa)`, `(with AP)`.
        const qsizetype open = std::max(head.lastIndexOf(u'('), head.lastIndexOf(u'['));
        qsizetype close = 0;
        while (close < tail.size() && !closes(tail[close]) && !opens(tail[close]))
            ++close;
        constexpr qsizetype longest = 32;
        constexpr qsizetype longestByline = 200;
        // `(Reporting by Jane Doe in Kyiv; Editing by John Roe; Reuters)`
        if (open >= 0 && close < tail.size() && closes(tail[close]) && close < longest &&
            head.size() - open < longestByline &&
            std::any_of(std::begin(bylines), std::end(bylines), [&](QStringView one) {
                return head.sliced(open + 1).startsWith(one, Qt::CaseInsensitive);
            }))
            return true;
        if (open >= 0 && close < tail.size() && closes(tail[close]) && close < longest &&
            head.size() - open < longest) {
            const QStringView left = head.sliced(open + 1);
            const QStringView right = tail.first(close);
            const bool leftFits = left.isEmpty() || left.compare(u"with", Qt::CaseInsensitive) == 0 ||
                                  left.endsWith(u'/') || left.endsWith(u',') || left.endsWith(u'&') ||
                                  left.compare(u"photo", Qt::CaseInsensitive) == 0;
            const bool rightFits = right.isEmpty() || right.startsWith(u'/') || right.startsWith(u',') ||
                                   right.startsWith(u'&') || right.startsWith(u'-') || right.startsWith(u';');
            if (leftFits && rightFits)
                return true;
        }
        if (head.endsWith(u'/') && tail.startsWith(u'/'))
            return true;
        // `Kyiv. February 6. INTERFAX-UKRAINE - …`, `МОСКВА, 6 фев - РИА Новости. …`
        const bool dash = head.endsWith(u'-');
        const QStringView place = dash ? head.chopped(1).trimmed() : head;
        if (isDateline(place) &&
            (dash ? tail.startsWith(u'.') || tail.startsWith(u',') || tail.startsWith(u'-')
                  : tail.startsWith(u'-') && after.front().isSpace()))
            return true;
    }
    // `By Reuters`
    if (head.compare(u"by", Qt::CaseInsensitive) == 0 && before.endsWith(u' '))
        return tail.isEmpty() || (after.front().isSpace() && tail.front().isUpper());
    // `AFP - The leaders …`, `… he said. - AFP`
    if (head.isEmpty() && (tail.startsWith(u'-') || tail.startsWith(u':')) && tail.size() > 1 &&
        tail[1].isSpace())
        return true;
    if (head.endsWith(u'-') && head.size() > 1 && head[head.size() - 2].isSpace())
        return tail.isEmpty() || tail == u"." || tail == u")";
    return false;
}

} // namespace chancery
