// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/attachments/fitted_text.h"
#include "app/attachments/source_file.h"
#include "app/cli/arguments.h"
#include "app/cli/cli_words.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/dossier_argument.h"
#include "app/cli/exit_status.h"
#include "app/cli/output_argument.h"
#include "app/cli/written_in_place.h"
#include "core/analysis/text_attachment.h"
#include "core/domain/counted.h"
#include "core/io/json_dossier.h"
#include "core/io/json_writer.h"
#include "core/text/wording.h"

#include <QCoreApplication>
#include <QDate>

using namespace Qt::StringLiterals;

namespace chancery::cli {

using cli_words::tr;

namespace {

constexpr AnchorState states[] = {AnchorState::Exact, AnchorState::Moved, AnchorState::Reflowed,
                                  AnchorState::Changed, AnchorState::Lost};

/// Both wordings, what differs between [- -] in the one and {+ +} in the other.
std::pair<QString, QString> marked(const QString &quoted, const QString &found)
{
    QString first;
    QString second;
    qsizetype firstDone = 0;
    qsizetype secondDone = 0;
    const auto add = [](QString &out, QStringView words, qsizetype &done, qsizetype from, qsizetype to,
                        QLatin1StringView open, QLatin1StringView close) {
        out += words.sliced(done, from - done);
        out += open;
        out += words.sliced(from, to - from);
        out += close;
        done = to;
    };
    for (const WordingDifference &d : compareWordings(quoted, found)) {
        add(first, quoted, firstDone, d.firstStart, d.firstEnd, "[-"_L1, "-]"_L1);
        add(second, found, secondDone, d.secondStart, d.secondEnd, "{+"_L1, "+}"_L1);
    }
    return {first + quoted.mid(firstDone), second + found.mid(secondDone)};
}

QByteArray reportText(const AttachmentReport &report, const SourceFile &file)
{
    QByteArray text;
    const auto add = [&text](const QString &line) { text += line.toUtf8() + '\n'; };
    add(u"%1  %2"_s.arg(report.source.id.toString(), onOneLine(report.source.title)));
    add(u"%1  %2"_s.arg(onOneLine(file.path), file.description()));
    add(u"SHA-256 %1"_s.arg(file.sha256));
    if (!report.source.sha256.isEmpty() && report.source.sha256 != file.sha256)
        add(tr("The dossier knows another file of this source: SHA-256 %1").arg(report.source.sha256));
    QStringList counts;
    for (const AnchorState state : states)
        counts.append(u"%1 %2"_s.arg(anchorStateName(state)).arg(report.count(state)));
    add(tr("%1: %2").arg(counted(report.passages.size(), ObjectKind::Passage), counts.join(u", "_s)));
    for (const ReanchoredPassage &one : report.passages) {
        if (one.isFaithful())
            continue;
        add(u"  %1  %2"_s.arg(one.passage.id.toString(), anchorStateName(one.state)));
        const auto [quoted, found] = one.state == AnchorState::Changed
                                         ? marked(one.passage.exact, one.found)
                                         : std::pair(one.passage.exact, QString());
        add(tr("    quoted: %1").arg(onOneLine(quoted)));
        if (!found.isEmpty())
            add(tr("    there:  %1").arg(onOneLine(found)));
    }
    return text;
}

QByteArray reportJson(const AttachmentReport &report, const SourceFile &file, bool writes)
{
    JsonWriter out(JsonWriter::Style::Indented);
    out.beginArray();
    out.beginObject();
    out.member("source"_L1, report.source.id.toString());
    out.member("file"_L1, file.path);
    out.member("format"_L1, formatName(file.document.format));
    out.member("encoding"_L1, file.document.encoding);
    out.member("sha256"_L1, file.sha256);
    for (const AnchorState state : states)
        out.member(anchorStateName(state), report.count(state));
    out.member("mostlyLost"_L1, report.isMostlyLost());
    out.member("written"_L1, writes);
    out.key("passages"_L1);
    out.beginArray();
    for (const ReanchoredPassage &one : report.passages) {
        const bool isLost = one.state == AnchorState::Lost;
        out.beginObject();
        out.member("id"_L1, one.passage.id.toString());
        out.member("state"_L1, anchorStateName(one.state));
        for (const auto &[name, offset] : {std::pair("start"_L1, one.start), std::pair("end"_L1, one.end)}) {
            out.key(name);
            if (isLost)
                out.null();
            else
                out.value(offset);
        }
        out.member("quoted"_L1, one.passage.exact);
        out.member("found"_L1, one.found);
        out.endObject();
    }
    out.endArray();
    out.endObject();
    out.endArray();
    return out.takeBytes() + '\n';
}

/// The report on the source of that id; none, after a message, where there is none.
std::optional<AttachmentReport> reportOn(const Dossier &dossier, const QString &location, const QString &id,
                                         DocumentText &document)
{
    const auto source = std::find_if(dossier.sources.begin(), dossier.sources.end(),
                                     [&id](const Source &s) { return s.id.toString() == id; });
    if (source == dossier.sources.end()) {
        complain(tr("%1: there is no source “%2”").arg(location, id));
        return std::nullopt;
    }
    std::vector<Passage> passages;
    for (const Passage &passage : dossier.passages) {
        if (passage.source == source->id)
            passages.push_back(passage);
    }
    std::stable_sort(passages.begin(), passages.end(), [](const Passage &a, const Passage &b) {
        return a.start.value_or(INT64_MAX) < b.start.value_or(INT64_MAX);
    });
    return reanchorIn(document, *source, passages);
}

/// Carries the change out in a private store, where it meets the rules that any change does, and writes the
/// result. False after a message.
bool write(const Dossier &dossier, const QString &name, const Change &change, const Output &out,
           const WrittenInPlace &inPlace)
{
    const auto status = [&]() -> Status {
        const auto store = Store::fromDossier(dossier, name);
        if (!store)
            return store.error();
        if (const auto applied = (*store)->apply(change); !applied)
            return applied.error();
        const auto changed = (*store)->readAll();
        if (!changed)
            return changed.error();
        const auto writeOut = [&] {
            return out.path.endsWith(".dossier"_L1, Qt::CaseInsensitive)
                       ? Store::write(*changed, out)
                       : writeJsonDossierFile(*changed, out);
        };
        return out.path == "-"_L1 ? writeOut() : inPlace.replace(writeOut);
    }();
    if (!status)
        complain(status.error().toString());
    return status.hasValue();
}

} // namespace

int runAttach(const QStringList &arguments)
{
    Arguments given({
        .command = u"attach"_s,
        .options = u"-o OUT [--json] [--force]"_s,
        .description = tr(
            "Gives a source that is carried in excerpts its full text, from a local file: plain text, "
            "Markdown, HTML, PDF, mail, a saved page, Word or OpenDocument. Every passage is found again in "
            "it, and the report says how: exact, "
            "moved "
            "(the words stand elsewhere), reflowed (only layout, quotation marks, dashes or forms of letters "
            "differ), changed (a word or number differs; both wordings are shown) or lost.\n"
            "The dossier with the text goes to OUT; DOSSIER stays as it is. Where most passages are changed "
            "or lost the file is hardly that source: nothing is written, and the exit status is 1."),
        .arguments = {dossierArgument(), {u"SOURCE"_s, tr("The source's id.")}, {u"FILE"_s, tr("Its text.")}},
        .examples = {u"attach builtin:coalition-2026-01 src-001-meduza meduza.html -o my.dossier"_s},
    });
    addOutput(given, tr("The file to write; its name ends in .dossier or .json. “-” is JSON on the standard "
                        "output, and the report goes to standard error."));
    given.add(QCommandLineOption(u"json"_s, tr("The report as a JSON array.")));
    addForce(given,
             tr("Write even where most passages are changed or lost, and replace OUT even where it is a "
                "dossier."));
    if (const auto status = given.parse(arguments))
        return *status;
    const QString path = outputPath(given);
    if (path.isEmpty())
        return Refused;
    const bool toStore = path.endsWith(".dossier"_L1, Qt::CaseInsensitive);
    if (!toStore && !path.endsWith(".json"_L1, Qt::CaseInsensitive) && path != "-"_L1)
        return given.refuse(tr("OUT must end in .dossier or .json: “%1” does not.").arg(path));
    const auto out =
        outputFrom(given, path, {given.at(0), given.at(2)}, toStore ? Streams::Refused : Streams::Written);
    if (!out)
        return Refused;
    const WrittenInPlace inPlace(path);

    const auto store = open(given.at(0));
    if (!store)
        return Refused;
    const auto dossier = readAll(*store);
    if (!dossier)
        return Refused;
    SourceFileOptions options;
    options.program = QCoreApplication::applicationFilePath();
    auto file = readSourceFile(given.at(2), options);
    if (!file) {
        complain(file.error().toString());
        return Refused;
    }
    const auto report = reportOn(*dossier, given.at(0), given.at(1), file->document);
    if (!report)
        return Problems;

    const bool writes = !report->isMostlyLost() || given.has(u"force"_s);
    const auto today = Edtf::parse(QDate::currentDate().toString(Qt::ISODate));
    if (writes && today &&
        !write(*dossier, given.at(0),
               attachmentChange(*report, file->document.text, file->sha256, *today,
                                {file->document.pageStarts, file->document.recognised}),
               *out, inPlace))
        return Refused;
    const QByteArray text =
        given.has(u"json"_s) ? reportJson(*report, *file, writes) : reportText(*report, *file);
    if (path == "-"_L1)
        printAside(text);
    else
        print(text);
    if (writes)
        return Done;
    complain(tr("%1: most passages are changed or lost; nothing was written").arg(given.at(2)));
    return Problems;
}

} // namespace chancery::cli
