// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/merge/named_lists.h"

#include "core/io/json_saved.h"
#include "core/names/value_words.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace chancery {

QString savedInWords(const SavedFilter &saved)
{
    return inWords(QJsonValue(QJsonDocument::fromJson(writeJsonCriteria(saved.filter)).object()));
}

QString savedInWords(const Bookmark &bookmark)
{
    if (!bookmark.range)
        return bookmark.object;
    return u"%1 %2–%3"_s.arg(bookmark.object).arg(bookmark.range->begin).arg(bookmark.range->end).trimmed();
}

} // namespace chancery
