// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/history.h"
#include "core/domain/plural.h"

#include "core/check/problem.h"
#include "core/check/references.h"
#include "core/domain/members.h"
#include "core/io/json_dossier.h"
#include "core/io/json_object.h"
#include "core/store/object_title.h"
#include "core/store/store_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSet>

using namespace Qt::StringLiterals;

namespace chancery {

using store_words::tr;

namespace {

/// The object as its JSON form; a description of a source without a text, which tells it from a source whose
/// text is empty.
QString jsonOf(const Change::Object &object)
{
    return std::visit(
        [](const auto &one) {
            if constexpr (std::is_same_v<std::decay_t<decltype(one)>, SourceDescription>) {
                QJsonObject json = QJsonDocument::fromJson(writeJsonObject(Source{one, QString()})).object();
                json.remove("text"_L1);
                return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
            } else {
                return QString::fromUtf8(writeJsonObject(one));
            }
        },
        object);
}

/// What a change did to one object, as its inverse tells.
struct Step
{
    ObjectRef object;
    Fate fate = Fate::Changed;
    QString title;
    std::optional<QString> former;
    std::optional<std::int64_t> place;
};

std::vector<Step> stepsOf(const Change &change, const Change &inverse)
{
    QMap<QString, QString> titles; // of what is there after the change
    for (const Change::Returned &returned : change.putBack)
        titles.insert(refOf(returned.object).id, titleOf(returned.object));
    for (const Change::Object &object : change.put)
        titles.insert(refOf(object).id, titleOf(object));
    std::vector<Step> steps;
    for (const Change::Returned &returned : inverse.putBack)
        steps.push_back({refOf(returned.object), Fate::Removed, titleOf(returned.object),
                         jsonOf(returned.object), returned.place});
    for (const Change::Object &object : inverse.put) {
        const ObjectRef ref = refOf(object);
        steps.push_back({ref, Fate::Changed, titles.value(ref.id, titleOf(object)), jsonOf(object), {}});
    }
    for (const ObjectRef &ref : inverse.remove)
        steps.push_back({ref, Fate::Added, titles.value(ref.id), {}, {}});
    return steps;
}

QString composedWords(const Change &change, const std::vector<Step> &steps)
{
    if (steps.empty()) {
        if (change.info)
            return tr("Changed what the dossier says of itself");
        return change.bookmarks ? tr("Changed the bookmarks") : tr("Changed the saved filters");
    }
    // What the dossier is about says more than the passages that came along.
    const auto first = std::find_if(steps.begin(), steps.end(), [](const Step &step) {
        return step.object.kind != ObjectKind::Passage && step.object.kind != ObjectKind::Source;
    });
    const Step &chief = first == steps.end() ? steps.front() : *first;
    const QString name = label(chief.object.kind) + u' ' + namedInMessage(chief.title, chief.object.id);
    const QString what = chief.fate == Fate::Added     ? tr("Added %1").arg(name)
                         : chief.fate == Fate::Removed ? tr("Removed %1").arg(name)
                                                       : tr("Changed %1").arg(name);
    const std::size_t others = steps.size() - 1;
    return others == 0
               ? what
               : plural("Store", "%1 and %Ln other object", "%1 and %Ln other objects", others).arg(what);
}

bool hasHistory(SqlConnection &connection)
{
    return connection.single(u"SELECT count(*) FROM sqlite_schema WHERE name = 'history_object'"_s)
               .value_or(0) > 0;
}

/// A step as it was written down.
struct Written
{
    Step step;
    QString json;
};

Outcome<std::vector<Written>> readSteps(SqlConnection &connection, std::int64_t number)
{
    std::vector<Written> steps;
    SqlStatement query = connection.query();
    bool isFine =
        query.prepare(u"SELECT kind, id, fate, title, former, place FROM history_object WHERE change = ? "
                      "ORDER BY position"_s);
    if (isFine)
        query.bind(0, number);
    for (isFine = isFine && query.exec(); isFine && query.next();) {
        const int kind = query.codeAt(0);
        const int fate = query.codeAt(2);
        if (kind < 0 || kind > static_cast<int>(ObjectKind::Judgement) || fate < 0 || fate > 2)
            return Error{connection.displayName(), u"table history_object, change %1"_s.arg(number),
                         tr("has a kind or a fate that is not known")};
        Written written;
        written.step.object = {static_cast<ObjectKind>(kind), query.text(1)};
        written.step.fate = static_cast<Fate>(fate);
        written.step.title = query.text(3);
        written.json = query.text(4);
        written.step.place = query.number(5);
        steps.push_back(std::move(written));
    }
    if (query.failed())
        return connection.error(query, u"table history_object"_s);
    return steps;
}

/// The objects of the steps as they were, read by the rules of the interchange format.
Outcome<Dossier> formerObjects(SqlConnection &connection, std::int64_t number,
                               const std::vector<Written> &steps, QSet<QString> &keepsText)
{
    const QString place = u"table history_object, change %1"_s.arg(number);
    QMap<ObjectKind, QJsonArray> lists;
    for (const Written &written : steps) {
        if (written.step.fate == Fate::Added)
            continue;
        QJsonObject object = QJsonDocument::fromJson(written.json.toUtf8()).object();
        if (object.value("id"_L1).toString() != written.step.object.id)
            return Error{connection.displayName(), place,
                         tr("holds no object “%1”").arg(written.step.object.id)};
        if (written.step.object.kind == ObjectKind::Source && !object.contains("text"_L1)) {
            keepsText.insert(written.step.object.id);
            object.insert("text"_L1, QString());
        }
        lists[written.step.object.kind].append(object);
    }
    QJsonObject document{{"format"_L1, u"chancery-dossier"_s},
                         {"version"_L1, formatVersion},
                         {"id"_L1, u"history"_s},
                         {"title"_L1, u"History"_s}};
    for (auto list = lists.cbegin(); list != lists.cend(); ++list)
        document.insert(collectionName(list.key()), list.value());
    auto values =
        readJsonValues(QJsonDocument(document).toJson(QJsonDocument::Compact), connection.displayName());
    if (!values) {
        Error error = values.error();
        error.place = place + u' ' + error.place;
        return error;
    }
    resolveAbout(*values, ObjectIndex(*values), [&](const QString &id) -> std::optional<ObjectKind> {
        SqlStatement query = connection.query();
        if (!query.prepare(u"SELECT kind FROM object WHERE id = ?"_s))
            return std::nullopt;
        query.bind(0, id);
        if (!query.exec() || !query.next())
            return std::nullopt;
        const int kind = query.codeAt(0);
        return kind < 0 || kind > static_cast<int>(ObjectKind::Judgement)
                   ? std::nullopt
                   : std::optional(static_cast<ObjectKind>(kind));
    });
    return values;
}

/// The first change after `number` that touched what that one did.
std::optional<Error> laterOnTheSame(SqlConnection &connection, std::int64_t number)
{
    SqlStatement query = connection.query();
    bool isFine = query.prepare(
        u"SELECT later.change, later.kind, later.id, later.title, history.words FROM history_object AS "
        u"former "
        "JOIN history_object AS later ON later.id = former.id AND later.change > former.change "
        "JOIN history ON history.row = later.change WHERE former.change = ? ORDER BY later.change LIMIT 1"_s);
    if (isFine)
        query.bind(0, number);
    isFine = isFine && query.exec();
    if (isFine && query.next()) {
        const QString object = namedInMessage(query.text(3), query.text(2));
        return Error{connection.displayName(), tr("history, change %1").arg(number),
                     tr("cannot be taken back alone: change %1 (%2) touched %3 later")
                         .arg(query.integer(0))
                         .arg(query.text(4), object)};
    }
    if (query.failed())
        return connection.error(query, u"table history_object"_s);
    return std::nullopt;
}

} // namespace

std::optional<Error> writeHistory(SqlConnection &connection, const Change &change, const Change &inverse)
{
    const std::vector<Step> steps = stepsOf(change, inverse);
    SqlStatement entry = connection.query();
    if (!entry.prepare(u"INSERT INTO history (time, author, words) VALUES (?, ?, ?)"_s))
        return connection.error(entry, u"table history"_s);
    entry.bind(0, QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    entry.bind(1, change.author);
    entry.bind(2, change.words.isEmpty() ? composedWords(change, steps) : change.words);
    if (!entry.exec())
        return connection.error(entry, u"table history"_s);
    entry.finish();
    const auto number = connection.single(u"SELECT last_insert_rowid()"_s).value_or(0);
    SqlStatement one = connection.query();
    if (!one.prepare(u"INSERT INTO history_object (change, position, kind, id, fate, title, former, place) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s))
        return connection.error(one, u"table history_object"_s);
    qint64 position = 0;
    for (const Step &step : steps) {
        one.bind({number, position, static_cast<int>(step.object.kind), step.object.id,
                  static_cast<int>(step.fate), step.title, step.former, step.place});
        if (!one.exec())
            return connection.error(one, u"table history_object"_s);
        one.finish();
        ++position;
    }
    return std::nullopt;
}

Outcome<std::vector<PastChange>> readHistory(SqlConnection &connection)
{
    std::vector<PastChange> changes;
    if (!hasHistory(connection))
        return changes;
    SqlStatement query = connection.query();
    if (!query.exec(u"SELECT row, time, author, words FROM history ORDER BY row"_s))
        return connection.error(query, u"table history"_s);
    while (query.next())
        changes.push_back({query.integer(0), query.text(1), query.text(2), query.text(3), {}});
    if (query.failed())
        return connection.error(query, u"table history"_s);
    for (PastChange &change : changes) {
        const auto steps = readSteps(connection, change.number);
        if (!steps)
            return steps.error();
        for (const Written &written : *steps)
            change.objects.push_back({written.step.object, written.step.title, written.step.fate});
    }
    return changes;
}

Outcome<Change> takingBack(SqlConnection &connection, std::int64_t number)
{
    const Error none{connection.displayName(), tr("history, change %1").arg(number),
                     tr("is none of this dossier")};
    if (!hasHistory(connection))
        return none;
    const auto steps = readSteps(connection, number);
    if (!steps)
        return steps.error();
    if (steps->empty()) {
        if (connection.single(u"SELECT count(*) FROM history WHERE row = %1"_s.arg(number)).value_or(0) == 0)
            return none;
        return Error{connection.displayName(), none.place, tr("touched no object that could be taken back")};
    }
    if (auto error = laterOnTheSame(connection, number))
        return *error;
    QSet<QString> keepsText;
    auto former = formerObjects(connection, number, *steps, keepsText);
    if (!former)
        return former.error();
    QMap<QString, const Step *> byId;
    Change change;
    for (const Written &written : *steps) {
        byId.insert(written.step.object.id, &written.step);
        if (written.step.fate == Fate::Added)
            change.remove.push_back(written.step.object);
    }
    visitLists(*former, [&](auto &objects) {
        for (auto &object : objects) {
            const ObjectRef ref(object.id);
            const Step *step = byId.value(ref.id);
            if (!step)
                continue;
            Change::Object value = object;
            if constexpr (std::is_same_v<std::decay_t<decltype(object)>, Source>) {
                if (keepsText.contains(ref.id))
                    value = static_cast<const SourceDescription &>(object);
            }
            if (step->fate == Fate::Removed)
                change.putBack.push_back({std::move(value), step->place.value_or(0)});
            else
                change.put.push_back(std::move(value));
        }
    });
    return change;
}

std::optional<Error> removeHistory(SqlConnection &connection)
{
    if (!hasHistory(connection))
        return std::nullopt;
    return connection.run(u"DELETE FROM history_object; DELETE FROM history"_s);
}

} // namespace chancery
