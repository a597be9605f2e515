// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markup/saved_page.h"

#include "core/markup/markup_words.h"
#include "core/markup/stated_day.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace chancery {

using markup_words::tr;

namespace {

/// `20260106123456` as EDTF.
QString ofWaybackStamp(const QString &stamp)
{
    const QDateTime time = QDateTime::fromString(stamp, u"yyyyMMddHHmmss"_s);
    return time.isValid() ? time.toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u'Z' : QString();
}

const QRegularExpression &waybackAddress()
{
    static const QRegularExpression form(
        uR"(^(?:https?:)?(?://web\.archive\.org)?/web/(\d{14})(?:[a-z]{2}_)?/(.+)$)"_s);
    return form;
}

/// “Sat Nov 28 2026 22:38:36 GMT+0100 (…)”, JavaScript's form of a time, as EDTF.
QString ofScriptTime(const QString &text)
{
    static const QRegularExpression form(
        uR"(^\w{3} \w{3} \d{1,2} (?:\d{4}) (\d{2}:\d{2}:\d{2}) GMT([+-]\d{2})(\d{2}))"_s);
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return statedDay(text);
    static const QRegularExpression clock(uR"(\s\d{2}:\d{2}:\d{2}.*$)"_s);
    const QString date = statedDay(QString(text.trimmed()).remove(clock));
    if (date.isEmpty())
        return {};
    const QString offset = match.captured(2) + u':' + match.captured(3);
    return date + u'T' + match.captured(1) + (offset == "+00:00"_L1 ? u"Z"_s : offset);
}

void readComments(const HtmlTree &tree, SavedPage &page)
{
    static const QRegularExpression url(uR"(^\s*url:\s*(\S+)\s*$)"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression date(uR"(^\s*saved date:\s*(.+?)\s*$)"_s,
                                         QRegularExpression::MultilineOption);
    static const QRegularExpression browser(uR"(^\s*saved from url=\(\d+\)(\S+))"_s);
    static const QRegularExpression archived(
        uR"(FILE ARCHIVED ON (\d{2}:\d{2}:\d{2}) (\w{3} \d{1,2}, \d{4}) AND RETRIEVED)"_s);
    for (const QString &comment : tree.comments()) {
        if (comment.contains("Page saved with SingleFile"_L1)) {
            const QString where = tr("comment of SingleFile");
            page.url = {url.match(comment).captured(1), where};
            page.saved = {ofScriptTime(date.match(comment).captured(1)), where};
        } else if (const auto from = browser.match(comment); from.hasMatch() && page.url.isEmpty()) {
            page.url = {from.captured(1), tr("comment of the browser that saved it")};
        } else if (const auto at = archived.match(comment); at.hasMatch() && page.saved.isEmpty()) {
            const QString day = statedDay(at.captured(2));
            if (!day.isEmpty())
                page.saved = {day + u'T' + at.captured(1) + u'Z', tr("comment of the Wayback Machine")};
        }
    }
}

/// The Wayback Machine rewrites addresses; any of them has the moment, that of the page itself the address.
void readWayback(const HtmlTree &tree, SavedPage &page)
{
    const auto take = [&page](const QString &address, const QString &where) {
        const auto match = waybackAddress().match(address);
        if (!match.hasMatch())
            return;
        if (page.url.isEmpty())
            page.url = {match.captured(2), where};
        if (page.saved.isEmpty())
            page.saved = {ofWaybackStamp(match.captured(1)), where};
    };
    if (waybackAddress().match(page.url.value).hasMatch()) {
        const Stated rewritten = page.url;
        page.url = {};
        const Stated saved = page.saved;
        page.saved = {};
        take(rewritten.value, rewritten.where);
        page.saved = page.saved.isEmpty() ? saved : page.saved;
    }
    for (const HtmlNodeId id : tree.elements(tree.root(), {u"link"_s, u"meta"_s, u"base"_s})) {
        const HtmlNode &node = tree.at(id);
        if (node.attribute("rel"_L1) == "canonical"_L1 || node.is("base"_L1))
            take(node.attribute("href"_L1), tr("address in the Wayback Machine"));
        else if (node.attribute("property"_L1) == "og:url"_L1)
            take(node.attribute("content"_L1), tr("address in the Wayback Machine"));
    }
}

} // namespace

QString withoutWayback(const QString &address)
{
    const auto match = waybackAddress().match(address);
    return match.hasMatch() ? match.captured(2) : address;
}

SavedPage readSavedPage(HtmlTree &tree, QStringList &notes)
{
    SavedPage page;
    readComments(tree, page);
    readWayback(tree, page);
    static const QStringList waybackParts{u"wm-ipp-base"_s, u"wm-ipp"_s, u"wm-ipp-print"_s, u"donato"_s,
                                          u"playback"_s};
    bool hadToolbar = false;
    for (HtmlNodeId id = tree.at(tree.body()).first; id != HtmlNodeId::None;) {
        const HtmlNode &node = tree.at(id);
        const bool isWayback = !node.isText() && waybackParts.contains(node.attribute("id"_L1));
        const bool goes = isWayback || node.name.startsWith("single-file-"_L1);
        const HtmlNodeId next =
            goes ? tree.followingOutside(id, tree.body()) : tree.following(id, tree.body());
        if (goes)
            tree.remove(id);
        hadToolbar = hadToolbar || goes;
        id = next;
    }
    if (hadToolbar)
        notes.append(tr("The toolbar of the program that saved the page was left out."));
    if (page.url.value.isEmpty())
        page.url = {};
    if (page.saved.value.isEmpty())
        page.saved = {};
    return page;
}

} // namespace chancery
