// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/briefing/briefing_writer.h"
#include "app/cli/argument_language.h"
#include "app/cli/arguments.h"
#include "app/cli/cli_words.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/dossier_argument.h"
#include "app/cli/exit_status.h"
#include "app/cli/headless.h"
#include "app/cli/output_argument.h"
#include "app/cli/where.h"
#include "app/languages/languages.h"
#include "core/io/json_dossier.h"
#include "core/io/quoted_only.h"

#include <QGuiApplication>

#include <optional>

using namespace Qt::StringLiterals;

namespace chancery::cli {

using cli_words::tr;

namespace {

/// Places with characters that no font has which are told one by one.
constexpr std::size_t mostPlaces = 100;

enum class Bound { First, Last };

/// The first or last day that an option's EDTF expression may mean, left as it is where the option is not
/// given. False, after a message, for an expression that has no such day.
bool readDay(const Arguments &given, const QString &option, Bound bound, std::optional<CivilDay> &day)
{
    if (!given.has(option))
        return true;
    const auto date = Edtf::parse(given.value(option));
    if (date)
        day = bound == Bound::First ? date->earliest() : date->latest();
    if (day)
        return true;
    given.refuse(tr("--%1: “%2” is no date with such a day: %3")
                     .arg(option, given.value(option), date ? tr("it is open") : date.error().reason));
    return false;
}

QStringList sectionTerms()
{
    QStringList terms;
    for (const BriefingSection section : briefingSections)
        terms.append(toTerm(section));
    return terms;
}

QStringList formTerms()
{
    QStringList terms;
    for (const BriefingForm form : briefingForms)
        terms.append(toTerm(form));
    return terms;
}

QStringList lengthTerms()
{
    QStringList terms;
    for (const BriefingLength length : briefingLengths)
        terms.append(toTerm(length));
    return terms;
}

void addOptions(Arguments &given)
{
    addOutput(given, tr("The file to write; “-” is the standard output."));
    addForce(given);
    given.add(QCommandLineOption(u"format"_s,
                                 tr("One of: %1. Without it, what OUT ends in; PDF where it ends in none of "
                                    "them.")
                                     .arg(formTerms().join(u", "_s)),
                                 u"FORMAT"_s));
    given.add(QCommandLineOption(
        u"form"_s,
        tr("page: one page, complete by itself; brief: six pages at most; full (as without this option): "
           "everything, with the passages. What does not fit the first two is counted and named in them."),
        u"LENGTH"_s));
    given.add(QCommandLineOption(u"since"_s,
                                 tr("The day since which a page and a brief tell what changed; without it "
                                    "the one before the last report came out."),
                                 u"DATE"_s));
    given.add(QCommandLineOption(u"paper"_s, tr("a4 (as without this option) or letter."), u"PAPER"_s));
    given.add(QCommandLineOption(u"sections"_s,
                                 tr("Only these parts, separated by commas: %1. Title, scope, sources and "
                                    "passages are always there.")
                                     .arg(sectionTerms().join(u", "_s)),
                                 u"LIST"_s));
    given.add(QCommandLineOption(u"from"_s, tr("Only events from this date (EDTF) on."), u"DATE"_s));
    given.add(QCommandLineOption(u"to"_s, tr("Only events up to this date (EDTF)."), u"DATE"_s));
    addWhere(given);
    addAsKnownOn(given);
    given.add(QCommandLineOption(u"date"_s,
                                 tr("The date the briefing bears, in place of today's. With it, the same "
                                    "dossier and options give the same bytes."),
                                 u"DATE"_s));
    given.add(
        QCommandLineOption(u"no-attachment"_s, tr("Do not put the dossier (JSON) into the PDF or HTML.")));
    given.add(QCommandLineOption(
        u"untagged"_s,
        tr("A PDF without the structure that screen readers need, to measure what it costs.")));
}

/// What was asked for; nothing, after a message, where it makes no sense.
std::optional<BriefingOptions> readOptions(const Arguments &given)
{
    BriefingOptions options;
    const auto form = given.has(u"format"_s) ? formFromTerm(given.value(u"format"_s).toLower())
                                             : formOfFile(given.value(u"output"_s));
    if (!form && given.has(u"format"_s)) {
        given.refuse(
            tr("--format: “%1” is none of: %2.").arg(given.value(u"format"_s), formTerms().join(u", "_s)));
        return std::nullopt;
    }
    options.form = form.value_or(BriefingForm::Pdf);
    if (given.has(u"form"_s)) {
        const auto length = lengthFromTerm(given.value(u"form"_s).toLower());
        if (!length) {
            given.refuse(
                tr("--form: “%1” is none of: %2.").arg(given.value(u"form"_s), lengthTerms().join(u", "_s)));
            return std::nullopt;
        }
        options.length = *length;
    }
    const QString paper = given.has(u"paper"_s) ? given.value(u"paper"_s).toLower() : u"a4"_s;
    if (paper != "a4"_L1 && paper != "letter"_L1) {
        given.refuse(tr("--paper: “%1” is neither a4 nor letter.").arg(paper));
        return std::nullopt;
    }
    options.paper = paper == "a4"_L1 ? Paper::A4 : Paper::Letter;
    options.isTagged = !given.has(u"untagged"_s);
    if (given.has(u"sections"_s)) {
        const auto sections = sectionsFromTerms(given.value(u"sections"_s));
        if (!sections) {
            given.refuse(tr("--sections: “%1” has a word that is none of: %2.")
                             .arg(given.value(u"sections"_s), sectionTerms().join(u", "_s)));
            return std::nullopt;
        }
        options.sections = *sections;
    }
    if (!readDay(given, u"from"_s, Bound::First, options.from) ||
        !readDay(given, u"to"_s, Bound::Last, options.to) ||
        !readDay(given, u"since"_s, Bound::Last, options.since) ||
        !readDay(given, u"date"_s, Bound::First, options.preparedOn))
        return std::nullopt;
    if (options.from && options.to && *options.to < *options.from) {
        given.refuse(tr("--to is before --from."));
        return std::nullopt;
    }
    return options;
}

} // namespace

int runBriefing(char **argv, const QStringList &arguments)
{
    std::optional<ArgumentLanguage> language(argv);
    Arguments given({
        .command = u"briefing"_s,
        .options = u"-o OUT [OPTIONS]"_s,
        .description =
            tr("Writes a briefing on the dossier as PDF, HTML, Markdown, OpenDocument text or Word: "
               "judgements, the timeline, a chronology in "
               "which every line is cited, participants, options, figures, "
               "questions, and the sources with the passages cited, word for word. Needs no "
               "display.\n"
               "A character that no font here has is set by its code, as [U+13000], and standard error says "
               "in which passage.\n"
               "An earlier OUT is replaced once the new one is complete, a dossier with --force alone."),
        .arguments = {dossierArgument()},
        .examples = {u"briefing builtin:coalition-2026-01 -o briefing.pdf"_s,
                     u"briefing builtin:coalition-2026-01 -o page.pdf --form page"_s,
                     u"briefing builtin:coalition-2026-01 -o briefing.html"_s,
                     u"briefing talks.dossier -o january.pdf --from 2026-01 --to 2026-01 --paper letter"_s},
    });
    addOptions(given);
    if (const auto status = given.parse(arguments))
        return *status;
    const QString path = outputPath(given);
    if (path.isEmpty())
        return Refused;
    const auto out = outputFrom(given, path, {given.at(0)}, Streams::Written);
    if (!out)
        return Refused;
    auto options = readOptions(given);
    if (!options)
        return Refused;

    language.reset();
    // Fonts and drawings want a Gui application; a display is not wanted, and there may be none.
    const Headless headless;
    int argc = 1; // the arguments are ours, not Qt's
    const QGuiApplication application(argc, argv);
    speakLanguage();

    const auto store = openAsGiven(given);
    if (!store)
        return Refused;
    const SnapshotPtr snapshot = store->snapshot();
    if (given.has(u"where"_s)) {
        const auto matches = matchesOf(given, *store, ObjectKind::Fact);
        if (!matches)
            return Refused;
        FactChoice chosen;
        for (const std::uint32_t row : matches->of(ObjectKind::Fact))
            chosen.facts.push_back({row});
        chosen.description = u"“%1”"_s.arg(given.value(u"where"_s));
        options->chosen = std::move(chosen);
    }
    const bool canHold = options->form == BriefingForm::Pdf || options->form == BriefingForm::Html;
    if (canHold && !given.has(u"no-attachment"_s)) {
        const auto dossier = readAll(*store);
        if (!dossier)
            return Refused;
        options->embeddedDossier = writeJsonDossier(withQuotedPassagesOnly(*dossier));
        options->embeddedName = snapshot->info().id + u".json"_s;
    }
    std::vector<briefing::MissingCharacters> missing;
    const Status written = writeBriefing(*snapshot, *options, *out, {}, &missing);
    if (!written) {
        complain(written.error().toString());
        return Refused;
    }
    for (const QString &words : briefing::wordsOf(missing, mostPlaces))
        complain(words);
    return statusOf(*snapshot);
}

} // namespace chancery::cli
