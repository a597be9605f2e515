// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/cli_words.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/dossier_argument.h"
#include "app/cli/exit_status.h"
#include "app/cli/output_argument.h"
#include "core/analysis/dossier_difference.h"
#include "core/edit/draft.h"
#include "core/io/json_dossier.h"
#include "core/io/json_writer.h"
#include "core/merge/merged_dossier.h"

using namespace Qt::StringLiterals;

namespace chancery::cli {

using cli_words::tr;

namespace {

QString mergedName(const std::optional<ObjectRef> &object, const QString &title)
{
    return object ? namedWithKind(*object, title) : tr("the dossier");
}

/// Whose value it takes; none while nobody has said.
using Take = std::optional<Side>;

QByteArray mergeInWords(const DossierMerge &merge, Take take)
{
    QByteArray text;
    const auto add = [&text](const QString &line) { text += onOneLine(line).toUtf8() + '\n'; };
    const auto value = [](const std::optional<QString> &one, const QString &none) {
        return one ? *one : none;
    };
    for (const MergeConflict &conflict : merge.conflicts) {
        const bool isWhole = conflict.values.member.isEmpty();
        const QString what = mergedName(conflict.object, conflict.title) +
                             (isWhole ? QString() : u": "_s + conflict.values.member);
        const MemberConflict shown = [&conflict] {
            MemberConflict cut = conflict.values;
            const FieldDifference pair = FieldDifference{{}, cut.mine, cut.theirs}.shortened();
            if (cut.mine && cut.theirs) {
                cut.mine = pair.before;
                cut.theirs = pair.after;
            }
            return cut;
        }();
        add((!take                 ? tr("conflict: %1")
             : *take == Side::Mine ? tr("taken from mine: %1")
                                   : tr("taken from theirs: %1"))
                .arg(what));
        const QString none = isWhole ? tr("(removed)") : tr("(none)");
        if (!isWhole)
            add(tr("    base:   %1").arg(value(shown.base, none)));
        add(tr("    mine:   %1").arg(value(shown.mine, none)));
        add(tr("    theirs: %1").arg(value(shown.theirs, none)));
        for (const QString &dependent : conflict.dependents)
            add(tr("    rests on it: %1").arg(dependent));
    }
    for (const MergedList &one : merge.joined) {
        add(tr("of both: %1: %2").arg(mergedName(one.object, one.title), one.list.member));
        add(tr("    mine:   %1").arg(one.list.mine));
        add(tr("    theirs: %1").arg(one.list.theirs));
    }
    for (const QString &line : merge.renamed)
        add(line);
    return text;
}

QByteArray mergeAsJson(const DossierMerge &merge, Take take, bool isWritten)
{
    JsonWriter out;
    const auto optional = [&out](QLatin1StringView name, const std::optional<QString> &text) {
        out.key(name);
        if (text)
            out.value(*text);
        else
            out.null();
    };
    const auto object = [&out, &optional](const std::optional<ObjectRef> &ref, const QString &title) {
        out.member("kind"_L1, ref ? QString(collectionName(ref->kind)).chopped(1) : u"dossier"_s);
        optional("id"_L1, ref ? std::optional(ref->id) : std::nullopt);
        out.member("title"_L1, title);
    };
    out.beginArray();
    for (const MergeConflict &conflict : merge.conflicts) {
        out.beginObject();
        out.member("what"_L1, "conflict"_L1);
        object(conflict.object, conflict.title);
        optional("field"_L1,
                 conflict.values.member.isEmpty() ? std::nullopt : std::optional(conflict.values.member));
        optional("base"_L1, conflict.values.base);
        optional("mine"_L1, conflict.values.mine);
        optional("theirs"_L1, conflict.values.theirs);
        out.key("restingOnIt"_L1);
        out.beginArray();
        for (const QString &dependent : conflict.dependents)
            out.value(dependent);
        out.endArray();
        optional("taken"_L1,
                 !take ? std::nullopt : std::optional(*take == Side::Mine ? u"mine"_s : u"theirs"_s));
        out.member("written"_L1, isWritten);
        out.endObject();
    }
    for (const MergedList &one : merge.joined) {
        out.beginObject();
        out.member("what"_L1, "joined"_L1);
        object(one.object, one.title);
        out.member("field"_L1, one.list.member);
        out.member("mine"_L1, one.list.mine);
        out.member("theirs"_L1, one.list.theirs);
        out.endObject();
    }
    out.endArray();
    return out.takeBytes() + '\n';
}

} // namespace

int runMerge(const QStringList &arguments)
{
    Arguments given({
        .command = u"merge"_s,
        .options = u"-o OUT [--take mine|theirs] [--json] [--force]"_s,
        .description = tr(
            "Merges two dossiers that came of one: what one of them changed is taken from it, what both put "
            "into a list stands there once, and objects are the same where kind and id are, or by what they "
            "are. What both changed, each otherwise, is a conflict, and so is what one removed and the "
            "other changed or has something rest on: each is listed with both sides.\n"
            "OUT is written where no conflict is left, or with --take; otherwise the exit status is 1 and "
            "nothing is written."),
        .arguments = {{u"BASE"_s,
                       tr("The dossier that both came of.") + u' ' + dossierArgument().description},
                      {u"MINE"_s, tr("One of them: its ids and its order stay.")},
                      {u"THEIRS"_s, tr("The other one.")}},
        .examples = {u"merge monday.json mine.dossier theirs.dossier -o both.dossier"_s,
                     u"merge --take mine base.json mine.json theirs.json -o both.json"_s},
    });
    addOutput(given, tr("The file to write; its name ends in .dossier or .json. “-” is JSON on the standard "
                        "output, and the report goes to standard error."));
    given.add(
        QCommandLineOption(u"take"_s, tr("Whose side every conflict takes: “mine” or “theirs”."), u"SIDE"_s));
    given.add(QCommandLineOption(u"json"_s, tr("The report as a JSON array.")));
    addForce(given);
    if (const auto status = given.parse(arguments))
        return *status;
    Take take;
    if (given.has(u"take"_s)) {
        const QString side = given.value(u"take"_s);
        if (side != "mine"_L1 && side != "theirs"_L1)
            return given.refuse(tr("--take is “mine” or “theirs”, not “%1”.").arg(side));
        take = side == "mine"_L1 ? Side::Mine : Side::Theirs;
    }
    const QString path = outputPath(given);
    if (path.isEmpty())
        return Refused;
    const bool toStore = path.endsWith(".dossier"_L1, Qt::CaseInsensitive);
    if (!toStore && !path.endsWith(".json"_L1, Qt::CaseInsensitive) && path != "-"_L1)
        return given.refuse(tr("OUT must end in .dossier or .json: “%1” does not.").arg(path));
    const auto out = outputFrom(given, path, given.all(), toStore ? Streams::Refused : Streams::Written);
    if (!out)
        return Refused;

    const auto base = open(given.at(0));
    const auto mine = base ? open(given.at(1)) : nullptr;
    const auto theirs = mine ? open(given.at(2)) : nullptr;
    if (!theirs)
        return Refused;
    const SnapshotPtr first = base->snapshot();
    const SnapshotPtr own = mine->snapshot();
    const SnapshotPtr other = theirs->snapshot();
    const auto merge = mergeDossiers(*first, *own, *other, [take](const MergeConflict &) {
                           return take;
                       }).value_or(DossierMerge());
    for (const SnapshotPtr &one : {first, own, other}) {
        if (statusOf(*one) == Refused)
            return Refused;
    }
    const auto report = [&](bool isWritten) {
        const QByteArray text =
            given.has(u"json"_s) ? mergeAsJson(merge, take, isWritten) : mergeInWords(merge, take);
        if (path == "-"_L1)
            printAside(text);
        else
            print(text);
    };
    if (merge.undecided > 0) {
        report(false);
        complain(tr("conflicts: %1; nothing was written, --take mine or --take theirs decides them")
                     .arg(merge.undecided));
        return Problems;
    }

    const auto mineValues = readAll(*mine);
    const auto theirValues = mineValues ? readAll(*theirs) : std::nullopt;
    if (!theirValues)
        return Refused;
    auto merged = mergedDossier(*mineValues, merge, given.at(1));
    if (!merged) {
        report(false);
        complain(tr("what is merged breaks the rules of a dossier, and nothing was written: %1")
                     .arg(merged.error().toString()));
        return Problems;
    }
    if (const QStringList problems = newProblems(*mineValues, *theirValues, *merged); !problems.isEmpty()) {
        report(false);
        for (const QString &line : problems)
            complain(line);
        complain(tr("what is merged breaks the rules of a dossier, and nothing was written"));
        return Problems;
    }
    const Status written = toStore ? Store::write(*merged, *out) : writeJsonDossierFile(*merged, *out);
    if (!written) {
        complain(written.error().toString());
        return Refused;
    }
    report(true);
    return Done;
}

} // namespace chancery::cli
