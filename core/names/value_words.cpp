// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/names/value_words.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace chancery {

QString inWords(const QJsonValue &value)
{
    QStringList parts;
    switch (value.type()) {
    case QJsonValue::Array:
        for (const auto &item : value.toArray())
            parts.append(inWords(item));
        return parts.join(u"; "_s);
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            parts.append(u"%1 %2"_s.arg(member.key(), inWords(member.value())));
        return parts.join(u", "_s);
    }
    default:
        return value.toVariant().toString();
    }
}

} // namespace chancery
