// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/terms.h"
#include "core/store/open_dossier.h"
#include "core/store/sql.h"
#include "tests/benchmarks/bench_context.h"
#include "tests/benchmarks/figures.h"

#include <QFile>
#include <QTemporaryDir>

#include <random>

using namespace Qt::StringLiterals;

namespace chancery::bench {

namespace {

constexpr int longSources = 24; // more than the passage view keeps
constexpr int passagesEach = 1000;
constexpr qsizetype textLength = 200'000;

/// A report of 200 kB in paragraphs, and where its sentences are.
struct LongReport
{
    QString text;
    struct Sentence
    {
        qsizetype start;
        qsizetype end;
    };
    std::vector<Sentence> sentences;
};

LongReport drawReport(std::mt19937 &random)
{
    static const QStringList words{
        u"leaders"_s, u"met"_s,    u"in"_s,        u"Paris"_s,    u"and"_s,         u"agreed"_s,    u"to"_s,
        u"support"_s, u"the"_s,    u"ceasefire"_s, u"may"_s,      u"reportedly"_s,  u"countries"_s, u"said"_s,
        u"not"_s,     u"signed"_s, u"6 January"_s, u"about 35"_s, u"€90 billion"_s, u"force"_s};
    LongReport report;
    while (report.text.size() < textLength) {
        const qsizetype start = report.text.size();
        report.text += u"Report %1 says that"_s.arg(report.sentences.size());
        for (auto left = 8 + random() % 18; left > 0; --left)
            report.text += u' ' + words[static_cast<qsizetype>(random() % 20)];
        report.text += u'.';
        report.sentences.push_back({start, report.text.size()});
        report.text += report.sentences.size() % 5 == 0 ? u"\n\n"_s : u" "_s;
    }
    return report;
}

/// Adds long sources, passages all over them, and a fact for each passage. Yields the first of these facts.
Outcome<qlonglong> addLongSources(const QString &path, std::uint32_t seed)
{
    auto connection = SqlConnection::open(path, SqlConnection::Mode::ReadWrite, path);
    if (!connection)
        return connection.error();
    SqlConnection &sql = **connection;
    SqlTransaction transaction(sql);
    if (transaction.beginError())
        return *transaction.beginError();
    const auto next = [&sql](const QString &table) {
        return sql.single(u"SELECT coalesce(max(row), 0) + 1 FROM %1"_s.arg(table)).value_or(1);
    };
    qlonglong source = next(u"source"_s);
    qlonglong passage = next(u"passage"_s);
    qlonglong fact = next(u"fact"_s);
    const qlonglong first = fact;
    std::optional<Error> error;
    std::map<QString, SqlStatement> statements;
    const auto run = [&](const QString &statement, const SqlValues &values) {
        auto [query, isNew] = statements.try_emplace(statement, sql.query());
        if (isNew)
            query->second.prepare(statement);
        for (int i = 0; i < values.size(); ++i)
            query->second.bind(i, values[i]);
        if (!query->second.exec() && !error)
            error = sql.error(query->second, {});
    };
    const auto enter = [&](const QString &id, ObjectKind kind, qlonglong row) {
        run(u"INSERT INTO object VALUES (?, ?, ?)"_s, {id, static_cast<int>(kind), row});
    };
    std::mt19937 random(seed);
    for (int i = 0; i < longSources; ++i, ++source) {
        const LongReport report = drawReport(random);
        const QString id = u"long-%1"_s.arg(i);
        run(u"INSERT INTO source (row, id, title, publisher, published, reliability, reliability_reason, "
            "completeness) VALUES (?, ?, ?, 'Bench', '2026-01-06', 2, 'generated', 0)"_s,
            {source, id, u"Long report %1"_s.arg(i)});
        enter(id, ObjectKind::Source, source);
        run(u"INSERT INTO source_text VALUES (?, ?)"_s, {source, report.text});
        for (int k = 0; k < passagesEach; ++k, ++passage, ++fact) {
            const auto at = static_cast<std::size_t>(k) * report.sentences.size() / passagesEach;
            const auto &[start, end] = report.sentences[at];
            const QString passageId = u"%1-p%2"_s.arg(id).arg(k);
            run(u"INSERT INTO passage (row, id, source, exact, prefix, suffix, start, end) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                {passage, passageId, source, report.text.mid(start, end - start),
                 report.text.mid(std::max<qsizetype>(0, start - 32), std::min<qsizetype>(start, 32)),
                 report.text.mid(end, 32), static_cast<qlonglong>(start), static_cast<qlonglong>(end)});
            enter(passageId, ObjectKind::Passage, passage);
            const QString factId = u"%1-f%2"_s.arg(id).arg(k);
            run(u"INSERT INTO fact (row, id, statement, kind, assertion, credibility, speaker, date, "
                u"participant, event, "
                "option, figure, question, term, place, qualifier, low, high, roots, disputed) VALUES (?, ?, "
                "?, 0, 0, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, "
                "NULL, NULL, NULL, NULL, 1, 0)"_s,
                {fact, factId, u"Statement %1 of long report %2."_s.arg(k).arg(i)});
            run(u"INSERT INTO evidence VALUES (?, 0, ?, 0)"_s, {fact, passage});
            enter(factId, ObjectKind::Fact, fact);
        }
    }
    if (error)
        return *error;
    if (auto failed = transaction.commit())
        return *failed;
    return first - 1; // rows of the snapshot count from 0
}

} // namespace

/// Facts chosen one after the other, until their sentences are painted: within one source of 200 kB with a
/// thousand passages, and each in another source than the one before.
Status measurePassage(BenchContext &context)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"passage.dossier"_s);
    if (!QFile::copy(context.dossier().path, path))
        return Error{path, {}, u"the dossier cannot be copied there"_s};
    const auto first = addLongSources(path, context.dossier().seed);
    if (!first)
        return first.error();
    const auto store = openDossier(path);
    if (!store)
        return store.error();
    BenchWindow window(*store, path, true);
    Session &session = window.session();
    const auto choose = [&](int source, int passage) {
        const auto row = static_cast<std::uint32_t>(*first + source * passagesEach + passage);
        const ObjectRef fact = session.snapshot()->refAt(ObjectKind::Fact, row);
        return BenchWindow::frameTime([&] { session.select(fact); });
    };
    const std::uint32_t events = session.snapshot()->events().size();

    choose(0, 0);
    for (int i = 0; i < 20; ++i)
        BenchWindow::finishFrame(); // the rest of the source's passages is located
    std::vector<double> within;
    for (int i = 1; i <= 200; ++i)
        within.push_back(choose(0, i * 379 % passagesEach));
    context.report().addTimes(u"passage_within"_s, events, std::move(within));

    std::vector<double> across;
    for (int i = 1; i <= 200; ++i)
        across.push_back(choose(i % longSources, i * 379 % passagesEach));
    context.report().addTimes(u"passage_across"_s, events, std::move(across));
    return std::monostate();
}

} // namespace chancery::bench
