// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/cli_words.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/dossier_argument.h"
#include "app/cli/exit_status.h"
#include "app/cli/text_table.h"
#include "core/analysis/source_overlap.h"
#include "core/io/json_writer.h"
#include "core/text/code_points.h"

using namespace Qt::StringLiterals;

namespace chancery::cli {

using cli_words::tr;

namespace {

/// The texts of the pair at hand: pairs come with many in a row of the same source.
class Texts
{
public:
    explicit Texts(const Snapshot &snapshot)
        : m_snapshot(snapshot)
    {
    }

    struct Text
    {
        std::optional<SourceRow> source;
        QString words;
        CodePoints points;
    };

    const Text &first(SourceRow source) { return read(m_first, source); }
    const Text &second(SourceRow source) { return read(m_second, source); }

private:
    const Text &read(Text &text, SourceRow source)
    {
        if (text.source != source) {
            text.words = m_snapshot.text(source);
            text.points = CodePoints(text.words);
            text.source = source;
        }
        return text;
    }

    const Snapshot &m_snapshot;
    Text m_first;
    Text m_second;
};

QString wordsOf(const Texts::Text &text, qsizetype start, qsizetype end)
{
    return text.words.sliced(start, end - start);
}

void printAsJson(const Snapshot &snapshot, const std::vector<SourceOverlap> &pairs)
{
    Texts texts(snapshot);
    JsonWriter out;
    out.beginArray();
    for (const SourceOverlap &pair : pairs) {
        const Texts::Text &first = texts.first(pair.first);
        const Texts::Text &second = texts.second(pair.second);
        out.beginObject();
        out.member("first"_L1, snapshot.idAt(pair.first).toString());
        out.member("second"_L1, snapshot.idAt(pair.second).toString());
        out.member("firstShare"_L1, pair.overlap.shareOfFirst);
        out.member("secondShare"_L1, pair.overlap.shareOfSecond);
        out.member("sameRoot"_L1, pair.sameRoot);
        out.key("stretches"_L1);
        out.beginArray();
        for (const SharedStretch &stretch : pair.overlap.stretches) {
            out.beginObject();
            out.member("firstStart"_L1, std::int64_t{first.points.fromUtf16(stretch.firstStart)});
            out.member("firstEnd"_L1, std::int64_t{first.points.fromUtf16(stretch.firstEnd)});
            out.member("secondStart"_L1, std::int64_t{second.points.fromUtf16(stretch.secondStart)});
            out.member("secondEnd"_L1, std::int64_t{second.points.fromUtf16(stretch.secondEnd)});
            out.member("sameWords"_L1, std::int64_t{stretch.sameWords});
            out.member("firstText"_L1, wordsOf(first, stretch.firstStart, stretch.firstEnd));
            out.member("secondText"_L1, wordsOf(second, stretch.secondStart, stretch.secondEnd));
            out.endObject();
        }
        out.endArray();
        out.endObject();
    }
    out.endArray();
    print(out.takeBytes() + '\n');
}

/// As a whole percentage; what there is at all is never 0.
QString percent(double share)
{
    return tr("%1 %").arg(std::max(1, qRound(share * 100)));
}

void printPlainly(const Snapshot &snapshot, const std::vector<SourceOverlap> &pairs)
{
    Texts texts(snapshot);
    const auto paragraph = [](const QString &text, const QString &indent) {
        for (const QString &line : wrap(text, textWidth - static_cast<int>(indent.size())))
            printLine(indent + line);
    };
    for (const SourceOverlap &pair : pairs) {
        QString head = tr("%1 and %2: %3 of the first and %4 of the second")
                           .arg(snapshot.idAt(pair.first).toString(), snapshot.idAt(pair.second).toString(),
                                percent(pair.overlap.shareOfFirst), percent(pair.overlap.shareOfSecond));
        if (pair.sameRoot)
            head += tr("; they count as one source");
        paragraph(head, {});
        const Texts::Text &first = texts.first(pair.first);
        for (const SharedStretch &stretch : pair.overlap.stretches)
            paragraph(u'“' + onOneLine(wordsOf(first, stretch.firstStart, stretch.firstEnd)).simplified() +
                          u'”',
                      u"    "_s);
    }
}

} // namespace

int runOverlap(const QStringList &arguments)
{
    Arguments given({
        .command = u"overlap"_s,
        .options = u"[--json]"_s,
        .description =
            tr("Shows what sources have in common word for word: for each pair with at least five words in a "
               "row in both, the share of each one's words that stands in the other, and the stretches. The "
               "pair with the greatest share comes first. Texts are those that the dossier carries, whole or "
               "in excerpts. Sources count as one where the dossier says that one is derived from the other, "
               "or where most of three sentences, sixty words and three tenths of one, quoted speech left "
               "aside, stand in the other."),
        .arguments = {dossierArgument()},
        .examples = {u"overlap builtin:coalition-2026-01"_s, u"overlap builtin:coalition-2026-01 --json"_s},
    });
    given.add(QCommandLineOption(
        u"json"_s,
        tr("One JSON array of {\"first\", \"second\", \"firstShare\", \"secondShare\", \"sameRoot\", "
           "\"stretches\": [{\"firstStart\", \"firstEnd\", \"secondStart\", \"secondEnd\", \"sameWords\", "
           "\"firstText\", \"secondText\"}]} (UTF-8); shares from 0 to 1, offsets in code points of the "
           "texts.")));
    if (const auto status = given.parse(arguments))
        return *status;
    const auto store = open(given.at(0));
    if (!store)
        return Refused;
    const SnapshotPtr snapshot = store->snapshot();
    const std::vector<SourceOverlap> pairs = findSourceOverlaps(*snapshot);
    if (const int status = statusOf(*snapshot); status != Done)
        return status;
    if (given.has(u"json"_s))
        printAsJson(*snapshot, pairs);
    else
        printPlainly(*snapshot, pairs);
    if (pairs.empty())
        complain(tr("%1: no two sources have five words in a row in common").arg(given.at(0)));
    return pairs.empty() ? Problems : Done;
}

} // namespace chancery::cli
