// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/cli_words.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/dossier_argument.h"
#include "app/cli/exit_status.h"
#include "app/cli/text_table.h"
#include "core/analysis/dossier_difference.h"
#include "core/io/json_writer.h"
#include "core/session/selection.h"

using namespace Qt::StringLiterals;

namespace chancery::cli {

using cli_words::tr;

namespace {

constexpr qsizetype chunk = 64 * 1024; // bytes that gather before they are printed

void member(JsonWriter &out, QLatin1StringView name, const std::optional<QString> &text)
{
    out.key(name);
    if (text)
        out.value(*text);
    else
        out.null();
}

void writeFields(JsonWriter &out, const std::vector<FieldDifference> &fields)
{
    out.key("fields"_L1);
    out.beginArray();
    for (const FieldDifference &field : fields) {
        out.beginObject();
        out.member("field"_L1, field.field);
        member(out, "before"_L1, field.before);
        member(out, "after"_L1, field.after);
        out.endObject();
    }
    out.endArray();
}

class Printer
{
public:
    Printer(const Snapshot &before, const Snapshot &after)
        : m_before(before)
        , m_after(after)
    {
    }

    void asJson(const Comparison &comparison)
    {
        JsonWriter out;
        out.beginArray();
        if (!comparison.info.empty()) {
            out.beginObject();
            out.member("change"_L1, toTerm(ObjectChange::Changed));
            out.member("kind"_L1, "dossier"_L1);
            out.member("id"_L1, m_after.info().id);
            out.member("title"_L1, m_after.info().title);
            writeFields(out, comparison.info);
            out.key("sentence"_L1);
            out.null();
            out.endObject();
        }
        for (const ObjectDifference &difference : comparison.objects) {
            const Snapshot &snapshot = holderOf(difference);
            out.beginObject();
            out.member("change"_L1, toTerm(difference.change));
            out.member("kind"_L1, QString(collectionName(difference.object.kind)).chopped(1));
            out.member("id"_L1, difference.object.id);
            out.member("title"_L1, snapshot.title(difference.object));
            writeFields(out, difference.fields);
            out.key("sentence"_L1);
            if (const auto passage = sentenceOf(snapshot, difference.object)) {
                out.beginObject();
                out.member("source"_L1, passage->source.toString());
                out.member("passage"_L1, passage->id.toString());
                out.member("exact"_L1, passage->exact);
                out.endObject();
            } else {
                out.null();
            }
            out.endObject();
            if (out.bytes().size() > chunk)
                print(out.takeBytes());
        }
        out.endArray();
        print(out.takeBytes() + '\n');
    }

    void plainly(const Comparison &comparison)
    {
        if (!comparison.info.empty()) {
            printLine(tr("~ dossier %1").arg(onOneLine(m_after.info().id)));
            printFields(comparison.info);
        }
        for (const ObjectDifference &difference : comparison.objects) {
            const Snapshot &snapshot = holderOf(difference);
            const QString mark = difference.change == ObjectChange::Added     ? u"+"_s
                                 : difference.change == ObjectChange::Removed ? u"-"_s
                                                                              : u"~"_s;
            printIndented(u"%1 %2 %3: %4"_s.arg(mark, label(difference.object.kind), difference.object.id,
                                                onOneLine(snapshot.title(difference.object))),
                          2);
            printFields(difference.fields);
            // A passage's title is its words already.
            if (difference.object.kind == ObjectKind::Passage)
                continue;
            if (const auto passage = sentenceOf(snapshot, difference.object)) {
                printIndented(
                    u"“%1” – %2"_s.arg(onOneLine(passage->exact), onOneLine(snapshot.title(passage->source))),
                    4);
            }
        }
        if (comparison.otherIds > 0)
            printLine(tr("Under another id, and the same: %1").arg(comparison.otherIds));
        if (!comparison.isEmpty()) {
            printLine(tr("%1 added, %2 removed, %3 changed")
                          .arg(comparison.count(ObjectChange::Added))
                          .arg(comparison.count(ObjectChange::Removed))
                          .arg(comparison.count(ObjectChange::Changed) + (comparison.info.empty() ? 0 : 1)));
        }
    }

private:
    [[nodiscard]] const Snapshot &holderOf(const ObjectDifference &difference) const
    {
        return difference.change == ObjectChange::Removed ? m_before : m_after;
    }

    /// The passage a reader is shown for the object, as everywhere in the viewer.
    static std::optional<Passage> sentenceOf(const Snapshot &snapshot, const ObjectRef &object)
    {
        const auto row = makeSelection(snapshot, object).leadPassage;
        return row ? std::optional(snapshot.at(*row)) : std::nullopt;
    }

    static void printIndented(const QString &text, int indent)
    {
        const QStringList lines = wrap(text, textWidth - indent);
        for (qsizetype i = 0; i < lines.size(); ++i)
            printLine(QString(indent - (i == 0 ? 2 : 0), u' ') + lines[i]);
    }

    static void printFields(const std::vector<FieldDifference> &fields)
    {
        for (const FieldDifference &whole : fields) {
            const FieldDifference field = whole.shortened();
            printIndented(u"%1: %2 → %3"_s.arg(field.field, onOneLine(field.before.value_or(tr("(none)"))),
                                               onOneLine(field.after.value_or(tr("(none)")))),
                          6);
        }
    }

    const Snapshot &m_before;
    const Snapshot &m_after;
};

} // namespace

int runDiff(const QStringList &arguments)
{
    Arguments given({
        .command = u"diff"_s,
        .options = u"[--json] [--as-known-on DATE]"_s,
        .description =
            tr("Says what changed from one dossier to another, or between two states of one: the "
               "objects that were added, removed and changed, with what differs in them and the "
               "sentence each rests on. Objects are the same where kind and id are, or where they are the "
               "same thing under another id: a source of the same text, a fact that says the same on the "
               "same passages, an event of which the same is told. An id alone is no difference. Exit "
               "status: 0 the dossiers say the same, 1 they differ, 2 one of them cannot be read."),
        .arguments = {{u"BEFORE"_s, dossierArgument().description},
                      {u"AFTER"_s, tr("The later dossier, named in the same way.")}},
        .examples = {u"diff talks-monday.json talks.dossier"_s,
                     u"diff --as-known-on 2026-01-03 talks.dossier talks.dossier"_s,
                     u"diff --json builtin:coalition-2026-01 mine.dossier"_s},
    });
    given.add(QCommandLineOption(u"json"_s, tr("A JSON array (UTF-8), an object for every difference.")));
    addAsKnownOn(given, tr("BEFORE as it stood on this day (EDTF): where AFTER is the same dossier, what was "
                           "learned since."));
    if (const auto status = given.parse(arguments))
        return *status;

    const auto before = openAsGiven(given);
    const auto after = before ? open(given.at(1)) : nullptr;
    if (!after)
        return Refused;
    const SnapshotPtr first = before->snapshot();
    const SnapshotPtr second = after->snapshot();
    const Comparison comparison = compare(*first, *second).value_or(Comparison());
    Printer printer(*first, *second);
    if (given.has(u"json"_s))
        printer.asJson(comparison);
    else
        printer.plainly(comparison);
    if (statusOf(*first) == Refused || statusOf(*second) == Refused)
        return Refused;
    return comparison.isEmpty() ? Done : Problems;
}

} // namespace chancery::cli
