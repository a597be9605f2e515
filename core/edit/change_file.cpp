// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/change_file.h"

#include "core/analysis/dossier_difference.h"
#include "core/check/check_dossier.h"
#include "core/check/problem.h"
#include "core/check/references.h"
#include "core/domain/members.h"
#include "core/edit/draft.h"
#include "core/edit/edit_words.h"
#include "core/io/json_dossier.h"
#include "core/io/json_syntax.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace chancery {

using edit_words::tr;

namespace {

QLatin1StringView typeName(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Array:
        return "an array"_L1;
    case QJsonValue::Object:
        return "an object"_L1;
    case QJsonValue::String:
        return "a string"_L1;
    case QJsonValue::Double:
        return "a number"_L1;
    case QJsonValue::Bool:
        return "true or false"_L1;
    default:
        return "null"_L1;
    }
}

class ChangeReader
{
public:
    ChangeReader(QString name, const Snapshot &snapshot)
        : m_name(std::move(name))
        , m_snapshot(snapshot)
    {
    }

    Outcome<ChangeFile> read(const QByteArray &bytes)
    {
        const auto root = rootOf(bytes);
        if (!root)
            return root.error();
        for (const QString &key : root->keys()) {
            if (key != "put"_L1 && key != "remove"_L1)
                return fault(u"/"_s + key.left(80), tr("is not known here: there are “put” and “remove”"));
        }
        if (root->isEmpty())
            return fault(u"/"_s, tr("has neither “put” nor “remove”"));
        ChangeFile file;
        if (auto error = readPut(root->value("put"_L1), file))
            return *error;
        if (auto error = readRemove(root->value("remove"_L1), file))
            return *error;
        return file;
    }

private:
    [[nodiscard]] Error fault(const QString &place, const QString &reason) const
    {
        return {m_name, place, reason};
    }

    Outcome<QJsonObject> rootOf(const QByteArray &bytes) const
    {
        const auto root = parseJson(bytes, m_name);
        if (!root)
            return root.error();
        if (!root->isObject())
            return fault(u"/"_s, tr("expected an object, found %1").arg(typeName(*root)));
        return root->toObject();
    }

    std::optional<Error> readPut(const QJsonValue &value, ChangeFile &file)
    {
        if (value.isUndefined())
            return std::nullopt;
        if (!value.isObject())
            return fault(u"/put"_s, tr("expected an object, found %1").arg(typeName(value)));
        QJsonObject dossier = value.toObject();
        for (const QString &key : dossier.keys()) {
            if (!kindOfCollection(key))
                return fault(u"/put/"_s + key.left(80), tr("is not known here"));
        }
        QSet<QString> keepsText;
        QJsonArray sources = dossier.value("sources"_L1).toArray();
        for (QJsonValueRef source : sources) {
            QJsonObject object = source.toObject();
            if (!source.isObject() || object.contains("text"_L1))
                continue;
            keepsText.insert(object.value("id"_L1).toString());
            object.insert("text"_L1, QString());
            source = object;
        }
        if (!keepsText.isEmpty())
            dossier.insert("sources"_L1, sources);
        dossier.insert("format"_L1, u"chancery-dossier"_s);
        dossier.insert("version"_L1, formatVersion);
        dossier.insert("id"_L1, u"changes"_s);
        dossier.insert("title"_L1, u"Changes"_s);
        auto values = readJsonValues(QJsonDocument(dossier).toJson(QJsonDocument::Compact), m_name);
        if (!values) {
            Error error = values.error();
            error.place = u"/put"_s + error.place;
            return error;
        }
        const ObjectIndex index(*values);
        for (const ObjectIndex::Twice &twice : index.twice())
            return fault(u"/put"_s + pointerTo(twice.place.kind, twice.place.index) + u"/id"_s,
                         tr("the id “%1” is that of %2 already")
                             .arg(twice.id, u"/put"_s + pointerTo(twice.first.kind, twice.first.index)));
        resolveAbout(*values, index, [this](const QString &id) -> std::optional<ObjectKind> {
            const auto ref = m_snapshot.find(id);
            return ref ? std::optional(ref->kind) : std::nullopt;
        });
        return takeObjects(*std::move(values), keepsText, file);
    }

    std::optional<Error> takeObjects(Dossier values, const QSet<QString> &keepsText, ChangeFile &file)
    {
        std::optional<Error> error;
        visitLists(values, [&](auto &objects) {
            for (size_t i = 0; i < objects.size() && !error; ++i) {
                auto &object = objects[i];
                const ObjectRef ref(object.id);
                if (const auto known = m_snapshot.find(ref.id); known && known->kind != ref.kind) {
                    error = fault(
                        u"/put"_s + pointerTo(ref.kind, i) + u"/id"_s,
                        tr("the id is that of %1").arg(namedWithKind(*known, m_snapshot.title(*known))));
                    return;
                }
                if constexpr (std::is_same_v<std::decay_t<decltype(object)>, Source>) {
                    if (keepsText.contains(ref.id) && m_snapshot.rowOf(ref)) {
                        file.put.emplace_back(static_cast<const SourceDescription &>(object));
                        continue;
                    }
                }
                file.put.emplace_back(std::move(object));
            }
        });
        return error;
    }

    std::optional<Error> readRemove(const QJsonValue &value, ChangeFile &file) const
    {
        if (value.isUndefined())
            return std::nullopt;
        if (!value.isArray())
            return fault(u"/remove"_s, tr("expected an array, found %1").arg(typeName(value)));
        QSet<QString> seen;
        for (const Change::Object &object : file.put)
            seen.insert(refOf(object).id);
        const QJsonArray ids = value.toArray();
        for (qsizetype i = 0; i < ids.size(); ++i) {
            const QString place = u"/remove/%1"_s.arg(i);
            if (!ids.at(i).isString())
                return fault(place, tr("expected a string, found %1").arg(typeName(ids.at(i))));
            const QString id = ids.at(i).toString();
            const auto ref = m_snapshot.find(id);
            if (!ref)
                return fault(place, tr("there is no object “%1”").arg(id.left(128)));
            if (seen.contains(id))
                return fault(place, tr("“%1” stands in this file twice").arg(id));
            seen.insert(id);
            file.remove.push_back(*ref);
        }
        return std::nullopt;
    }

    QString m_name;
    const Snapshot &m_snapshot;
};

/// What an object is called, by its id; empty where there is none and was none.
using NameOfId = std::function<QString(const QString &id)>;

/// The names of objects in a list of nothing but ids; none where it is something else.
std::optional<QStringList> namesIn(const std::optional<QString> &value, const NameOfId &nameOf)
{
    QStringList names;
    for (const QString &id : value ? value->split(u"; "_s, Qt::SkipEmptyParts) : QStringList()) {
        const QString name = nameOf(id);
        if (name.isEmpty())
            return std::nullopt;
        names.append(name);
    }
    return names;
}

/// A value of a field with the objects it names called by their titles.
QString withNames(const QString &value, const NameOfId &nameOf)
{
    static const QRegularExpression word(u"[\\w-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString result;
    qsizetype done = 0;
    for (auto match = word.globalMatch(value); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        const QString name = nameOf(one.captured());
        result += value.sliced(done, one.capturedStart() - done) + (name.isEmpty() ? one.captured() : name);
        done = one.capturedEnd();
    }
    return result + value.sliced(done);
}

/// `supports → opposes`, or the one of the two that there is; of lists of objects those that came and went.
QString inWords(const FieldDifference &difference, const NameOfId &nameOf)
{
    const auto before = namesIn(difference.before, nameOf);
    const auto after = namesIn(difference.after, nameOf);
    if (before && after && before->size() + after->size() > 0) {
        const auto without = [](QStringList names, const QStringList &others) {
            names.removeIf([&others](const QString &name) { return others.contains(name); });
            return names.join(u", "_s);
        };
        QStringList parts;
        if (const QString gone = without(*before, *after); !gone.isEmpty())
            parts.append(tr("%1: no longer %2").arg(difference.field, gone));
        if (const QString come = without(*after, *before); !come.isEmpty())
            parts.append(tr("%1: %2").arg(difference.field, come));
        if (!parts.isEmpty())
            return parts.join(u"; "_s);
    }
    const FieldDifference field = difference.shortened();
    const auto named = [&nameOf](const std::optional<QString> &value) {
        return withNames(value.value_or(QString()), nameOf);
    };
    if (field.before && field.after)
        return tr("%1: %2 → %3").arg(field.field, named(field.before), named(field.after));
    return field.after ? tr("%1: %2").arg(field.field, named(field.after))
                       : tr("%1: no longer %2").arg(field.field, named(field.before));
}

} // namespace

Outcome<ChangeFile> readChangeFile(const QByteArray &bytes, const QString &name, const Snapshot &snapshot)
{
    return ChangeReader(name, snapshot).read(bytes);
}

EditOutcome changeOf(const ChangeFile &file, const Snapshot &snapshot, Dependents dependents)
{
    Edit edit;
    if (dependents == Dependents::Go && !file.remove.empty()) {
        auto removal = remove(snapshot, file.remove, dependents);
        if (!removal)
            return removal;
        edit = *std::move(removal);
    } else {
        // What is put may have let go of what is removed: the store knows, and names what has not.
        Draft draft(snapshot);
        for (const ObjectRef &ref : file.remove) {
            draft.renameSaved(ref, std::nullopt);
            draft.remove(ref);
        }
        edit = std::move(draft).edit({});
    }
    edit.change.put.insert(edit.change.put.end(), file.put.begin(), file.put.end());
    // What is put is not let go by the way, whatever it rested on.
    QSet<QString> put;
    for (const Change::Object &object : file.put)
        put.insert(refOf(object).id);
    std::erase_if(edit.change.remove, [&put](const ObjectRef &ref) { return put.contains(ref.id); });
    return edit;
}

TitlesOfObjects titlesOf(const Snapshot &snapshot, std::span<const ObjectRef> objects)
{
    TitlesOfObjects titles;
    for (const ObjectRef &object : objects)
        titles.emplace(object, snapshot.title(object));
    return titles;
}

QStringList consequences(const Snapshot &before, const Snapshot &after, const TitlesOfObjects &gone)
{
    QStringList lines;
    const auto comparison = compare(before, after);
    if (!comparison)
        return lines;
    const NameOfId nameOf = [&after, &gone](const QString &id) {
        const auto went = std::find_if(gone.begin(), gone.end(),
                                       [&id](const auto &object) { return object.first.id == id; });
        if (went != gone.end())
            return namedInMessage(went->second, id);
        const auto there = after.find(id);
        return there ? namedInMessage(after.title(*there), id) : QString();
    };
    for (const FieldDifference &field : comparison->info)
        lines.append(tr("the dossier: %1").arg(inWords(field, nameOf)));
    for (const ObjectDifference &difference : comparison->objects) {
        const auto title = gone.find(difference.object);
        QString line = u"%1: %2"_s.arg(label(difference.change),
                                       namedWithKind(difference.object, title == gone.end()
                                                                            ? after.title(difference.object)
                                                                            : title->second));
        QStringList fields;
        for (const FieldDifference &field : difference.fields)
            fields.append(inWords(field, nameOf));
        if (!fields.isEmpty())
            line += u" – "_s + fields.join(u"; "_s);
        lines.append(line);
    }
    return lines;
}

QStringList newlyUnfinished(const Dossier &before, const Dossier &after)
{
    QSet<QString> known;
    for (const Problem &problem : checkDossier(before))
        known.insert(problem.reason);
    QStringList lines;
    for (const Problem &problem : checkDossier(after)) {
        if (!known.contains(problem.reason))
            lines.append(problem.reason);
    }
    return lines;
}

} // namespace chancery
