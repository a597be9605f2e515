// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/object_mime.h"

#include "core/models/card_words.h"

#include <QMimeData>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace chancery {

QString objectMimeType()
{
    return u"application/x-chancery-objects"_s;
}

std::unique_ptr<QMimeData> factsAsMime(const Snapshot &snapshot, std::span<const FactRow> facts)
{
    QStringList names;
    QStringList lines;
    for (const FactRow row : facts) {
        const Fact fact = snapshot.at(row);
        names.append(fact.id.toString());
        lines.append(u"%1 [%2]"_s.arg(fact.statement, sourceTitles(snapshot, fact)));
    }
    auto data = std::make_unique<QMimeData>();
    data->setData(objectMimeType(), ("fact "_L1 + names.join(u"\nfact "_s)).toUtf8());
    data->setText(lines.join(u'\n'));
    return data;
}

std::vector<ObjectRef> objectsIn(const QMimeData &data)
{
    std::vector<ObjectRef> objects;
    const QString text = QString::fromUtf8(data.data(objectMimeType()));
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith("fact "_L1))
            objects.emplace_back(ObjectKind::Fact, line.mid(5));
    }
    return objects;
}

} // namespace chancery
