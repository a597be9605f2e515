// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/last_place.h"

#include "core/domain/edtf.h"
#include "core/timeline/time_scale.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr int groupings = 5;
constexpr qsizetype mostViews = 32;
constexpr qsizetype longestLayout = 64 * 1024;

template<class Tag>
void dropMissing(std::vector<Id<Tag>> &ids, const Snapshot &snapshot)
{
    std::erase_if(ids, [&snapshot](const Id<Tag> &id) { return !snapshot.rowOf(id); });
}

} // namespace

QString LastPlace::toText() const
{
    QJsonObject out;
    if (place.object) {
        out.insert("kind"_L1, static_cast<int>(place.object->kind));
        out.insert("object"_L1, place.object->id);
    }
    if (place.range)
        out.insert("range"_L1, QJsonArray{static_cast<qint64>(place.range->begin),
                                          static_cast<qint64>(place.range->end)});
    if (!place.filter.isEmpty())
        out.insert("filter"_L1, place.filter.toText());
    if (!views.isEmpty())
        out.insert("views"_L1, QJsonArray::fromStringList(views));
    if (!layout.isEmpty())
        out.insert("layout"_L1, QString::fromLatin1(qCompress(layout).toBase64()));
    if (lanes != LaneGrouping::Kind)
        out.insert("lanes"_L1, static_cast<int>(lanes));
    if (knownOn)
        out.insert("known-on"_L1, knownOn->toIso());
    return QString::fromUtf8(QJsonDocument(out).toJson(QJsonDocument::Compact));
}

LastPlace LastPlace::fromText(const QString &text)
{
    const QJsonObject in = QJsonDocument::fromJson(text.toUtf8()).object();
    LastPlace last;
    const int kind = in.value("kind"_L1).toInt(-1);
    const QString object = in.value("object"_L1).toString();
    if (kind >= 0 && kind < objectKindCount && !object.isEmpty())
        last.place.object = ObjectRef(static_cast<ObjectKind>(kind), object);
    const QJsonArray range = in.value("range"_L1).toArray();
    if (range.size() == 2) {
        // Farther than any date: a sum of such times is still one.
        static constexpr qint64 farthest = qint64{1} << 61;
        const auto time = [&range](int at) {
            return std::clamp(range.at(at).toInteger(), -farthest, farthest);
        };
        const TimeRange read{time(0), time(1)};
        if (!read.isEmpty())
            last.place.range = read;
    }
    last.place.filter = Filter::fromText(in.value("filter"_L1).toString());
    for (const auto &view : in.value("views"_L1).toArray()) {
        if (last.views.size() < mostViews && view.isString())
            last.views.append(view.toString());
    }
    const QString layout = in.value("layout"_L1).toString();
    if (!layout.isEmpty() && layout.size() <= longestLayout)
        last.layout = qUncompress(QByteArray::fromBase64(layout.toLatin1()));
    const int lanes = in.value("lanes"_L1).toInt();
    if (lanes >= 0 && lanes < groupings)
        last.lanes = static_cast<LaneGrouping>(lanes);
    if (const auto day = Edtf::parse(in.value("known-on"_L1).toString()))
        last.knownOn = day->earliest();
    return last;
}

LastPlace LastPlace::in(const Snapshot &snapshot, const TimeRange &extent) const
{
    LastPlace result = *this;
    if (place.object && !snapshot.rowOf(*place.object))
        result.place.object.reset();
    dropMissing(result.place.filter.participants, snapshot);
    dropMissing(result.place.filter.options, snapshot);
    dropMissing(result.place.filter.sources, snapshot);
    if (place.range)
        result.place.range = clamped(*place.range, {extent, 600});
    return result;
}

QString dossierKey(const QString &location, const Snapshot &snapshot)
{
    const QFileInfo file(location);
    const QString path = location.startsWith("builtin:"_L1) ? location
                         : file.exists()                    ? file.canonicalFilePath()
                                                            : file.absoluteFilePath();
    return path + u'#' + snapshot.info().id;
}

} // namespace chancery
