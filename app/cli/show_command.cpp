// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/cli_words.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/derived_lists.h"
#include "app/cli/dossier_argument.h"
#include "app/cli/exit_status.h"
#include "app/cli/object_json.h"
#include "app/cli/object_text.h"
#include "core/names/participant_names.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery::cli {

using cli_words::tr;

namespace {

/// The object with this id or, failing that, the one participant of this name or alias; where there is none,
/// or several, and `says` is set, says so.
std::optional<ObjectRef> objectNamed(const Snapshot &snapshot, const QString &dossier, const QString &name,
                                     bool says = true)
{
    if (auto object = snapshot.find(name))
        return object;
    const std::vector<ParticipantRow> called = participantsCalled(snapshot, name);
    if (called.size() == 1)
        return ObjectRef(snapshot.idAt(called.front()));
    if (!says)
        return std::nullopt;
    constexpr std::size_t mostNamed = 10;
    QStringList ids;
    for (std::size_t i = 0; i < std::min(mostNamed, called.size()); ++i)
        ids.append(snapshot.idAt(called[i]).toString());
    if (called.size() > mostNamed)
        ids.append(u"…"_s);
    complain(u"%1: %2"_s.arg(dossier, ids.isEmpty()
                                          ? tr("there is no object “%1”").arg(name)
                                          : tr("“%1” may be any of %2").arg(name, ids.join(u", "_s))));
    return std::nullopt;
}

} // namespace

int runShow(const QStringList &arguments)
{
    Arguments given({
        .command = u"show"_s,
        .options = u"[--json] [--as-known-on DATE]"_s,
        .description = tr(
            "Shows one object with the facts that concern it, and for each fact the source and "
            "the passage it rests on, word for word. Of a source or passage: the facts that "
            "rest on it; of a judgement: the facts it rests on. Of a participant first the card: what "
            "it holds, its events in order, positions, statements, and whom it met. Of a disagreement: its "
            "sides with their sentences."),
        .arguments =
            {dossierArgument(),
             {u"ID"_s,
              tr("The id of any object or disagreement, as “chancery list” shows it; or a participant's "
                 "name or alias.")}},
        .examples = {u"show builtin:coalition-2026-01 %1"_s.arg(exampleObject()),
                     u"show builtin:coalition-2026-01 Zelenskyy"_s,
                     u"show --json builtin:coalition-2026-01 %1"_s.arg(exampleObject())},
    });
    given.add(QCommandLineOption(u"json"_s, tr("A JSON array of one object (UTF-8), with its facts written "
                                               "out; of a source, also its text.")));
    addAsKnownOn(given);
    if (const auto status = given.parse(arguments))
        return *status;

    const auto store = openAsGiven(given);
    if (!store)
        return Refused;
    SnapshotPtr snapshot = store->snapshot();
    const auto disagreement = findDisagreement(*snapshot, given.at(1));
    std::optional<ObjectRef> object;
    std::optional<Known> known;
    std::shared_ptr<Store> wider;
    if (!disagreement) {
        object = objectNamed(*snapshot, given.at(0), given.at(1), !snapshot->replay());
        if (snapshot->replay())
            known = Known::Surely;
        if (!object && snapshot->replay()) {
            // It may have been published by then, and may not.
            wider = openWithPossible(given, *snapshot);
            object = wider ? objectNamed(*wider->snapshot(), given.at(0), given.at(1), false) : std::nullopt;
            if (object) {
                complain(tr("“%1” may have been published by %2, and may not.")
                             .arg(given.at(1), snapshot->replay()->day.toIso()));
                snapshot = wider->snapshot();
                known = Known::Possibly;
            } else {
                objectNamed(*snapshot, given.at(0), given.at(1));
            }
        }
    }
    if (!object && !disagreement)
        return Problems;
    if (given.has(u"json"_s)) {
        JsonWriter out;
        out.beginArray();
        if (disagreement)
            writeDisagreement(out, *snapshot, *disagreement);
        else
            writeObject(out, *snapshot, *object, Detail::Whole, known);
        out.endArray();
        print(out.takeBytes() + '\n');
    } else if (disagreement) {
        printDisagreement(*snapshot, *disagreement);
    } else {
        if (known == Known::Possibly)
            printLine(tr("May have been published by %1, and may not:")
                          .arg(store->snapshot()->replay()->day.toIso()));
        printObject(*snapshot, *object);
    }
    return statusOf(*snapshot);
}

} // namespace chancery::cli
