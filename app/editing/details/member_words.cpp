// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editing/details/member_words.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace chancery {

namespace {

constexpr std::array<std::pair<const char *, const char *>, 62> wordsOfMembers{{
    {"about", QT_TRANSLATE_NOOP("Members", "About")},
    {"agencies", QT_TRANSLATE_NOOP("Members", "Agencies it carries")},
    {"aliases", QT_TRANSLATE_NOOP("Members", "Aliases")},
    {"aside", QT_TRANSLATE_NOOP("Members", "Set aside")},
    {"aspect", QT_TRANSLATE_NOOP("Members", "Aspect")},
    {"assertion", QT_TRANSLATE_NOOP("Members", "Put forward as")},
    {"attached", QT_TRANSLATE_NOOP("Members", "Text attached")},
    {"audience", QT_TRANSLATE_NOOP("Members", "Audience")},
    {"author", QT_TRANSLATE_NOOP("Members", "Author")},
    {"bottomLine", QT_TRANSLATE_NOOP("Members", "Bottom line")},
    {"completeness", QT_TRANSLATE_NOOP("Members", "Text")},
    {"condition", QT_TRANSLATE_NOOP("Members", "Condition")},
    {"credibility", QT_TRANSLATE_NOOP("Members", "Credibility")},
    {"cutoff", QT_TRANSLATE_NOOP("Members", "Information cut-off")},
    {"date", QT_TRANSLATE_NOOP("Members", "Date")},
    {"derivedFrom", QT_TRANSLATE_NOOP("Members", "Repeats")},
    {"derivedReason", QT_TRANSLATE_NOOP("Members", "Why it repeats")},
    {"description", QT_TRANSLATE_NOOP("Members", "Description")},
    {"effect", QT_TRANSLATE_NOOP("Members", "Effect")},
    {"end", QT_TRANSLATE_NOOP("Members", "Ends at")},
    {"event", QT_TRANSLATE_NOOP("Members", "Event")},
    {"evidence", QT_TRANSLATE_NOOP("Members", "Rests on")},
    {"exact", QT_TRANSLATE_NOOP("Members", "Words")},
    {"figure", QT_TRANSLATE_NOOP("Members", "Figure")},
    {"file", QT_TRANSLATE_NOOP("Members", "File")},
    {"handling", QT_TRANSLATE_NOOP("Members", "Handling")},
    {"id", QT_TRANSLATE_NOOP("Members", "Id")},
    {"key", QT_TRANSLATE_NOOP("Members", "Key judgement")},
    {"kind", QT_TRANSLATE_NOOP("Members", "Kind")},
    {"language", QT_TRANSLATE_NOOP("Members", "Language")},
    {"made", QT_TRANSLATE_NOOP("Members", "Made")},
    {"mediaType", QT_TRANSLATE_NOOP("Members", "Media type")},
    {"memberOf", QT_TRANSLATE_NOOP("Members", "Member of")},
    {"name", QT_TRANSLATE_NOOP("Members", "Name")},
    {"note", QT_TRANSLATE_NOOP("Members", "Your note")},
    {"notes", QT_TRANSLATE_NOOP("Members", "Warnings")},
    {"option", QT_TRANSLATE_NOOP("Members", "Option")},
    {"other", QT_TRANSLATE_NOOP("Members", "Of event")},
    {"page", QT_TRANSLATE_NOOP("Members", "Page")},
    {"participant", QT_TRANSLATE_NOOP("Members", "Who")},
    {"period", QT_TRANSLATE_NOOP("Members", "Period")},
    {"place", QT_TRANSLATE_NOOP("Members", "Place")},
    {"preparedBy", QT_TRANSLATE_NOOP("Members", "Prepared by")},
    {"published", QT_TRANSLATE_NOOP("Members", "Published")},
    {"publishedReason", QT_TRANSLATE_NOOP("Members", "Where that is from")},
    {"publisher", QT_TRANSLATE_NOOP("Members", "Publisher")},
    {"question", QT_TRANSLATE_NOOP("Members", "Question")},
    {"relation", QT_TRANSLATE_NOOP("Members", "Is")},
    {"reliability", QT_TRANSLATE_NOOP("Members", "Reliability")},
    {"reliabilityReason", QT_TRANSLATE_NOOP("Members", "Why so reliable")},
    {"retrieved", QT_TRANSLATE_NOOP("Members", "Retrieved")},
    {"role", QT_TRANSLATE_NOOP("Members", "Role")},
    {"said", QT_TRANSLATE_NOOP("Members", "Said on")},
    {"source", QT_TRANSLATE_NOOP("Members", "Source")},
    {"speaker", QT_TRANSLATE_NOOP("Members", "Speaker")},
    {"stance", QT_TRANSLATE_NOOP("Members", "Stance")},
    {"statement", QT_TRANSLATE_NOOP("Members", "Statement")},
    {"status", QT_TRANSLATE_NOOP("Members", "State")},
    {"tags", QT_TRANSLATE_NOOP("Members", "Tags")},
    {"timeZone", QT_TRANSLATE_NOOP("Members", "Time zone")},
    {"title", QT_TRANSLATE_NOOP("Members", "Title")},
    {"unit", QT_TRANSLATE_NOOP("Members", "Unit")},
}};

} // namespace

QString memberWords(QLatin1StringView name)
{
    if (name == QLatin1StringView("url"))
        return QCoreApplication::translate("Members", "Address");
    if (name == QLatin1StringView("value"))
        return QCoreApplication::translate("Members", "Value");
    for (const auto &[member, words] : wordsOfMembers) {
        if (name == QLatin1StringView(member))
            return QCoreApplication::translate("Members", words);
    }
    return name;
}

} // namespace chancery
