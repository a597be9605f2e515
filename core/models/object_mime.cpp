// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/object_mime.h"

#include "core/cards/card_words.h"

#include <QMimeData>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// In the order of ObjectKind; between processes of other versions they mean the same.
constexpr std::array<QLatin1StringView, objectKindCount> kindWords{
    "source"_L1, "passage"_L1,  "participant"_L1, "event"_L1,    "option"_L1,
    "figure"_L1, "question"_L1, "fact"_L1,        "judgement"_L1};

} // namespace

QString objectMimeType()
{
    return u"application/x-chancery-objects"_s;
}

std::unique_ptr<QMimeData> factsAsMime(const Snapshot &snapshot, std::span<const FactRow> facts)
{
    std::vector<ObjectRef> names;
    QStringList lines;
    for (const FactRow row : facts) {
        const Fact fact = snapshot.at(row);
        names.emplace_back(fact.id);
        lines.append(u"%1 [%2]"_s.arg(fact.statement, sourceTitles(snapshot, fact)));
    }
    auto data = std::make_unique<QMimeData>();
    nameObjects(*data, names);
    data->setText(lines.join(u'\n'));
    return data;
}

void nameObjects(QMimeData &data, std::span<const ObjectRef> objects)
{
    QStringList lines;
    for (const ObjectRef &object : objects)
        lines.append(kindWords[static_cast<std::size_t>(object.kind)] + u' ' + object.id);
    data.setData(objectMimeType(), lines.join(u'\n').toUtf8());
}

std::vector<ObjectRef> objectsIn(const QMimeData &data)
{
    std::vector<ObjectRef> objects;
    const QString text = QString::fromUtf8(data.data(objectMimeType()));
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype space = line.indexOf(u' ');
        const auto word = std::find(kindWords.begin(), kindWords.end(), QStringView(line).left(space));
        if (space > 0 && word != kindWords.end())
            objects.emplace_back(static_cast<ObjectKind>(word - kindWords.begin()), line.mid(space + 1));
    }
    return objects;
}

} // namespace chancery
