// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/check_dossier.h"
#include "core/io/json_dossier.h"
#include "core/store/open_dossier.h"
#include "core/text/code_points.h"
#include "tests/support/sample_dossier.h"
#include "tests/support/test_places.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace builtin_dossier_tests {

using namespace chancery;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype surroundings = 32; // code points of prefix and suffix

QByteArray builtinBytes()
{
    QFile file(u":/chancery/dossiers/coalition-2026-01.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

Dossier builtin()
{
    auto dossier = readJsonDossier(builtinBytes(), u"builtin"_s);
    if (!dossier)
        FAIL(dossier.error().toString().toStdString());
    return *std::move(dossier);
}

std::string words(const QStringList &lines)
{
    return lines.join(u'\n').toStdString();
}

} // namespace

TEST_CASE("the built-in dossier has no problem")
{
    QStringList problems;
    for (const Problem &problem : checkDossier(builtin()))
        problems.append(problem.place + u": "_s + problem.reason);
    INFO(words(problems));
    CHECK(problems.isEmpty());
}

TEST_CASE("the built-in dossier covers the case: no kind of object falls short")
{
    const Dossier d = builtin();
    CHECK(d.sources.size() == 5);
    CHECK(d.events.size() >= 24);
    CHECK(d.participants.size() >= 35);
    CHECK(d.options.size() >= 7);
    CHECK(d.figures.size() >= 12);
    CHECK(d.questions.size() >= 12);
    CHECK(d.facts.size() >= 130);
    CHECK(!d.judgements.empty());
}

TEST_CASE("every passage of the built-in dossier stands in its report, to the code point")
{
    const QDir reports(tests::reportsFolder());
    if (!reports.exists())
        SKIP("the reports are not here");

    const Dossier d = builtin();
    QHash<SourceId, QString> texts;
    for (const Source &source : d.sources) {
        QFile file(reports.filePath(source.file));
        INFO(source.file.toStdString());
        REQUIRE(file.open(QIODevice::ReadOnly));
        texts.insert(source.id, QString::fromUtf8(file.readAll()));
    }

    QStringList wrong;
    for (const Passage &p : d.passages) {
        const QString text = texts.value(p.source);
        const CodePoints points(text);
        const QString id = p.id.toString();
        if (!p.start || !p.end) {
            wrong.append(id + u" has no offsets"_s);
            continue;
        }
        const qsizetype start = points.toUtf16(*p.start);
        const qsizetype end = points.toUtf16(*p.end);
        // At least so much stands around a passage as tells it from others; more where that is not enough.
        const qsizetype before = std::max(CodePoints(p.prefix).length(), surroundings);
        const qsizetype after = std::max(CodePoints(p.suffix).length(), surroundings);
        const qsizetype prefixStart = points.toUtf16(std::max<qsizetype>(0, *p.start - before));
        const qsizetype suffixEnd = points.toUtf16(*p.end + after);
        if (*p.end > points.length() || text.mid(start, end - start) != p.exact)
            wrong.append(id + u": the words do not stand at its offsets"_s);
        if (text.mid(prefixStart, start - prefixStart) != p.prefix)
            wrong.append(id + u": something else stands before it"_s);
        if (text.mid(end, suffixEnd - end) != p.suffix)
            wrong.append(id + u": something else stands after it"_s);
    }
    INFO(words(wrong));
    CHECK(wrong.isEmpty());
    CHECK(!d.passages.empty());
}

TEST_CASE("the built-in dossier is written as Chancery writes it, there and back again")
{
    const QByteArray bytes = builtinBytes();
    CHECK(writeJsonDossier(builtin()) == bytes);

    const auto store = openDossier(defaultDossier());
    REQUIRE(store.hasValue());
    const auto all = (*store)->readAll();
    REQUIRE(all.hasValue());
    CHECK(writeJsonDossier(*all) == bytes);
}

TEST_CASE("the built-in dossier, and one with an object of every kind, are valid by the JSON Schema")
{
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    const QString script =
        u"import json, sys\n"
        "try:\n"
        "    from jsonschema import Draft202012Validator\n"
        "except ImportError:\n"
        "    sys.exit(77)\n"
        "schema, dossier = (json.load(open(name, encoding='utf-8')) for name in sys.argv[1:])\n"
        "Draft202012Validator.check_schema(schema)\n"
        "errors = list(Draft202012Validator(schema).iter_errors(dossier))\n"
        "for error in errors:\n"
        "    print(list(error.absolute_path), error.message[:200])\n"
        "sys.exit(1 if errors else 0)\n"_s;
    if (python.isEmpty())
        SKIP("there is no Python here");
    const QString resources = tests::sourceFolder() + u"/resources"_s;
    const QTemporaryDir folder;
    const QString sample = folder.filePath(u"sample.json"_s);
    REQUIRE(writeJsonDossierFile(tests::sampleDossier(), sample));
    for (const QString &dossier : {resources + u"/dossiers/coalition-2026-01.json"_s, sample}) {
        QProcess validator;
        validator.start(python,
                        {u"-c"_s, script, resources + u"/schema/chancery-dossier-2.schema.json"_s, dossier});
        REQUIRE(validator.waitForFinished(-1));
        if (validator.exitCode() == 77)
            SKIP("python3-jsonschema is not here");
        INFO(validator.readAllStandardOutput().toStdString() +
             validator.readAllStandardError().toStdString());
        CHECK(validator.exitCode() == 0);
    }
}

} // namespace builtin_dossier_tests
