// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/poisoned_dossier.h"

#include "core/io/json_dossier.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <set>

namespace chancery::tests {

using namespace Qt::StringLiterals;

namespace {

/// Every name, title and remark in a dossier, with something behind it.
QJsonValue withBehind(const QJsonValue &value, const QString &poison, bool isRemark = false)
{
    static const std::set<QString> remarks{u"title"_s,
                                           u"name"_s,
                                           u"statement"_s,
                                           u"publisher"_s,
                                           u"author"_s,
                                           u"publishedReason"_s,
                                           u"reliabilityReason"_s,
                                           u"derivedReason"_s,
                                           u"confidenceReason"_s,
                                           u"description"_s,
                                           u"unit"_s,
                                           u"place"_s,
                                           u"note"_s,
                                           u"notes"_s,
                                           u"aliases"_s,
                                           u"file"_s};
    if (value.isString())
        return isRemark ? QJsonValue(value.toString() + poison) : value;
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &one : value.toArray())
            array.append(withBehind(one, poison, isRemark));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (const QString &key : object.keys())
        object[key] = withBehind(object[key], poison, remarks.contains(key));
    return object;
}

} // namespace

Dossier poisonedDossier(const QString &poison)
{
    const QJsonDocument document = QJsonDocument::fromJson(writeJsonDossier(sampleDossier()));
    const QJsonObject object = withBehind(document.object(), poison).toObject();
    const auto dossier = readJsonDossier(QJsonDocument(object).toJson(), u"poisoned.json"_s);
    if (!dossier)
        FAIL(dossier.error().toString().toStdString());
    return *dossier;
}

} // namespace chancery::tests
