// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/cli_words.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/dossier_argument.h"
#include "app/cli/exit_status.h"
#include "app/cli/output_argument.h"
#include "core/edit/new_dossier.h"
#include "core/import/import_file.h"
#include "core/io/dossier_limits.h"
#include "core/io/json_dossier.h"
#include "core/session/author.h"
#include "core/store/open_dossier.h"

#include <QDate>
#include <QFileInfo>

#include <algorithm>
#include <atomic>
#include <csignal>

using namespace Qt::StringLiterals;

namespace chancery::cli {

using cli_words::tr;

namespace {

/// Larger files tell how far they are.
constexpr qint64 largestQuiet = 8 * 1024 * 1024;
/// So many rows are shown of a dry run.
constexpr int rowsShown = 10;

std::atomic<bool> isInterrupted = false;

/// Ctrl+C ends the work with nothing changed, while one of these lives.
class Interruption
{
public:
    Interruption()
        : m_before(std::signal(SIGINT, [](int) { isInterrupted = true; }))
    {
    }
    ~Interruption() { std::signal(SIGINT, m_before); }
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

private:
    void (*m_before)(int);
};

/// Tells each tenth of long work on standard error.
Progress tellProgress(qint64 size)
{
    return [size, told = 0](double share) mutable {
        const int tenth = static_cast<int>(share * 10);
        if (size > largestQuiet && tenth > told) {
            told = tenth;
            complain(tr("%1 %").arg(tenth * 10));
        }
        return !isInterrupted.load();
    };
}

QString rowInWords(const Entry &entry)
{
    if (const auto *event = std::get_if<EventEntry>(&entry.content)) {
        QStringList parts{event->date ? event->date->toString() : tr("no date"), event->title,
                          label(event->kind)};
        if (!event->place.isEmpty())
            parts.append(event->place);
        for (const NamedParty &party : event->parties)
            parts.append(u"%1 (%2)"_s.arg(party.name, label(party.role)));
        return parts.join(u" | "_s);
    }
    if (const auto *source = std::get_if<SourceEntry>(&entry.content)) {
        QStringList parts{source->source.published ? source->source.published->toString() : tr("no date"),
                          source->source.title};
        for (const QString &more : {source->source.author, source->source.publisher, source->source.url}) {
            if (!more.isEmpty())
                parts.append(more);
        }
        return parts.join(u" | "_s);
    }
    const auto &quote = std::get<QuoteEntry>(entry.content);
    return u"“%1” | %2"_s.arg(quote.exact,
                              quote.source.title.isEmpty() ? quote.source.url : quote.source.title);
}

/// What the file is taken for, and its first rows as they will be.
void showPreview(ImportReader &reader)
{
    printLine(tr("read as: %1").arg(reader.formName()));
    if (reader.form() == ImportForm::Table) {
        const Columns &columns = reader.columns();
        for (int i = 0; i < columnMeaningCount; ++i) {
            const auto meaning = static_cast<ColumnMeaning>(i);
            if (columns.has(meaning)) {
                const int column = columns.at(meaning);
                printLine(onOneLine(u"  %1 = %2 %3"_s.arg(toTerm(meaning))
                                        .arg(column + 1)
                                        .arg(columns.names.value(column))
                                        .trimmed()));
            }
        }
    }
    int shown = 0;
    reader.preview(
        [&shown](const Entry &entry) {
            printLine(onOneLine(tr("line %1: %2").arg(entry.line).arg(rowInWords(entry))));
            return ++shown < rowsShown;
        },
        [](const BadRow &) {});
}

void tellReport(const QString &name, const ImportReport &report, ImportYield yield)
{
    for (const BadRow &bad : report.bad)
        complain(onOneLine(tr("%1: line %2: %3").arg(name).arg(bad.line).arg(bad.reason)));
    const qint64 told = static_cast<qint64>(report.bad.size());
    if (const qint64 all = report.badCount + report.changedCount; all > told)
        complain(tr("… and %1 more").arg(all - told));
    const auto count = [](const QString &text, qint64 number) {
        if (number > 0)
            printLine(text.arg(number));
    };
    if (yield == ImportYield::Events)
        printLine(tr("new events: %1").arg(report.added));
    count(tr("new sources: %1"), report.sources);
    count(tr("new passages: %1"), report.passages);
    count(tr("new participants: %1"), report.participants);
    count(tr("there already: %1"), report.known);
    count(tr("of these with other words now, left as they were: %1"), report.changedCount);
    count(tr("standing in the file more than once: %1"), report.repeated);
    count(tr("kept out: %1"), report.badCount);
}

/// Where an import goes, as the command line says.
struct Target
{
    QString path;
    bool isInto = false;
    bool isJson = false;
    std::optional<Output> output; ///< of a new file
    std::shared_ptr<Store> base;  ///< of a dossier that there is
    std::optional<Dossier> fresh; ///< of a new one: without anything in it
};

/// One change in a store, written where it belongs.
Outcome<ImportReport> importAsChange(ImportReader &reader, const ImportPlan &plan, Target &target,
                                     const Progress &progress)
{
    std::shared_ptr<Store> store = target.base;
    if (!store) {
        auto made = Store::fromDossier(*target.fresh, target.path);
        if (!made)
            return made.error();
        store = *std::move(made);
    }
    auto proposed = proposeImport(reader, store->snapshot(), plan, progress);
    if (!proposed)
        return proposed.error();
    if (!proposed->change.isEmpty()) {
        proposed->change.author = systemUserName();
        const auto applied = store->apply(proposed->change);
        if (!applied)
            return applied.error();
        if (applied->upgraded)
            complain(upgradedNotice());
    }
    const bool isInPlace = target.isInto && (!target.isJson || proposed->change.isEmpty());
    if (isInPlace)
        return proposed->report;
    const auto dossier = store->readAll();
    if (!dossier)
        return dossier.error();
    const Output output = target.output.value_or(Output(target.path));
    const Status written =
        target.isJson ? writeJsonDossierFile(*dossier, output) : Store::write(*dossier, output);
    if (!written)
        return written.error();
    return proposed->report;
}

} // namespace

int runImport(const QStringList &arguments)
{
    QStringList forms;
    for (int i = 0; i < importFormCount; ++i)
        forms.append(toTerm(static_cast<ImportForm>(i)));
    QStringList meanings;
    for (int i = 0; i < columnMeaningCount; ++i)
        meanings.append(toTerm(static_cast<ColumnMeaning>(i)));
    Arguments given({
        .command = u"import"_s,
        .options = u"(-o NEW | --into DOSSIER) [--as KIND] [OPTIONS]"_s,
        .description =
            tr("Brings in what other programs have listed. Tables of events (CSV, TSV) by the names of their "
               "columns, or as --map says; those of ICEWS, GDELT, ACLED, UCDP GED, TimelineJS and Aeon are "
               "known; TimelineJS and Wikidata JSON; iCalendar; travels as the Office of the Historian lists "
               "them (XML); annotations (Web Annotations, Hypothesis), which become passages; references "
               "(RIS, BibTeX, CSL-JSON), which become sources.\n"
               "The file becomes a source, in parts where it is long, and each row a passage of it; what a "
               "row says of an event becomes facts that rest on it. Nobody has judged them: reliability is "
               "F, credibility 6, and what a machine coded is labelled so.\n"
               "A row that means nothing is told by its line and kept out. A file that has grown since it "
               "was imported adds what is new: rows are known by their key column, or by their words. Ctrl+C "
               "ends it with nothing changed."),
        .arguments = {{u"FILE"_s, tr("The file.")}},
        .examples = {u"import events.csv -o events.dossier"_s,
                     u"import --map date=When --map title=What events.tsv --into talks.dossier"_s,
                     u"import --dry-run --into talks.dossier events.csv"_s},
    });
    addOutput(given, tr("A new dossier for it; its name ends in .dossier or .json."), u"NEW"_s);
    given.add(QCommandLineOption(u"into"_s, tr("The dossier that it is added to."), u"DOSSIER"_s));
    given.add(
        QCommandLineOption(u"as"_s,
                           tr("What becomes of rows: “facts” (events with what the row says of them, the "
                              "rule), or “events” (to source: no fact says anything of them yet)."),
                           u"KIND"_s));
    given.add(QCommandLineOption(
        u"form"_s, tr("What the file is, where it does not tell: %1.").arg(forms.join(u", "_s)), u"FORM"_s));
    given.add(QCommandLineOption(u"map"_s,
                                 tr("Which column, by its name or its number from 1, means what; without a "
                                    "column, that none does. May "
                                    "be given several times. Meanings: %1.")
                                     .arg(meanings.join(u", "_s)),
                                 u"MEANING=COLUMN"_s));
    given.add(
        QCommandLineOption(u"title"_s, tr("What the source is called, instead of the file's name."), u"T"_s));
    given.add(QCommandLineOption(u"language"_s, tr("The language it is in (BCP 47): en, de, uk."), u"L"_s));
    given.add(QCommandLineOption(
        u"dry-run"_s, tr("Say what the file is taken for, show its first rows as they will be, and change "
                         "nothing.")));
    addForce(given);
    if (const auto status = given.parse(arguments))
        return *status;

    ImportOptions options;
    options.mapping = given.values(u"map"_s);
    if (given.has(u"form"_s)) {
        options.form = importForm(given.value(u"form"_s));
        if (!options.form)
            return given.refuse(
                tr("--form: “%1” is none of %2.").arg(given.value(u"form"_s), forms.join(u", "_s)));
    }
    const QString language = given.value(u"language"_s);
    if (given.has(u"language"_s) && !isLanguageTag(language))
        return given.refuse(tr("--language: “%1” is no language tag.").arg(language));
    const bool isDry = given.has(u"dry-run"_s);
    Target target;
    target.isInto = given.has(u"into"_s);
    if (target.isInto == given.has(u"o"_s) && !(isDry && !target.isInto))
        return given.refuse(tr("It takes either -o NEW or --into DOSSIER."));
    if (target.isInto) {
        target.path = given.value(u"into"_s);
        if (target.path.startsWith("builtin:"_L1))
            return given.refuse(
                tr("A built-in dossier cannot be changed; “chancery convert %1 my.json” makes a copy.")
                    .arg(target.path));
        target.base = open(target.path);
        if (!target.base)
            return Refused;
        target.isJson = isJsonDossier(target.path);
    } else if (!isDry) {
        target.path = outputPath(given, u"NEW"_s);
        if (target.path.isEmpty())
            return Refused;
        target.isJson = target.path.endsWith(".json"_L1, Qt::CaseInsensitive);
        if (!target.isJson && !target.path.endsWith(".dossier"_L1, Qt::CaseInsensitive))
            return given.refuse(tr("NEW must end in .dossier or .json: “%1” does not.").arg(target.path));
        target.output = outputFrom(given, target.path, given.all(), Streams::Refused);
        if (!target.output)
            return Refused;
    }

    auto opened = ImportReader::open(given.at(0), options);
    if (!opened) {
        complain(opened.error().toString());
        return Refused;
    }
    ImportReader &reader = **opened;
    ImportPlan plan;
    plan.file = reader.file();
    plan.file.title = given.value(u"title"_s).simplified();
    plan.file.language = language;
    if (auto today = Edtf::parse(QDate::currentDate().toString(Qt::ISODate)))
        plan.file.retrieved = *std::move(today);
    if (given.has(u"as"_s)) {
        const QString kind = given.value(u"as"_s);
        if (reader.yields() != ImportYield::Events || (kind != "facts"_L1 && kind != "events"_L1))
            return given.refuse(tr("--as: %1 cannot become “%2”.").arg(reader.formName(), kind));
        plan.as = kind == "facts"_L1 ? EventsAs::Facts : EventsAs::ToSource;
    }
    if (target.isJson && reader.size() > largestJsonDossier / 4)
        return given.refuse(tr("%1 is too large for a JSON dossier: take a .dossier.").arg(given.at(0)));
    const Interruption interruption;
    const Progress progress = tellProgress(reader.size());
    if (isDry) {
        showPreview(reader);
        const auto report = chancery::runImport(
            reader, target.base ? target.base->snapshot() : nullptr, plan,
            [](const std::vector<Change::Object> &) { return std::optional<Error>(); }, progress);
        if (!report) {
            complain(report.error().toString());
            return Refused;
        }
        tellReport(given.at(0), *report, reader.yields());
        return Done;
    }
    if (!target.isInto) {
        QString title =
            plan.file.title.isEmpty() ? QFileInfo(given.at(0)).completeBaseName() : plan.file.title;
        if (title.simplified().isEmpty())
            title = tr("Imported");
        auto fresh = newDossier(title, language);
        if (!fresh)
            return given.refuse(fresh.error().toString());
        target.fresh = *std::move(fresh);
    }
    const bool isChange = target.isJson || reader.yields() != ImportYield::Events ||
                          (target.isInto && reader.size() <= largestProposed);
    Growing growing;
    growing.base = target.base;
    growing.author = systemUserName();
    if (target.fresh)
        growing.info = target.fresh->info;
    const auto report = isChange ? importAsChange(reader, plan, target, progress)
                                 : importGrowing(reader, plan, std::move(growing),
                                                 target.output.value_or(Output(target.path)), progress);
    if (!report) {
        complain(report.error().toString());
        return Refused;
    }
    tellReport(given.at(0), *report, reader.yields());
    return report->hasAdded() || report->passages > 0 || report->known > 0 ? Done : Problems;
}

} // namespace chancery::cli
