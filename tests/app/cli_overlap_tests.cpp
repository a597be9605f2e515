// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/open_dossier.h"
#include "tests/app/cli_process.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <QJsonObject>
#include <QTemporaryDir>

namespace cli_overlap_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

/// The code points from start to end: what offsets in JSON output count.
QString stretchOf(const QString &text, const QJsonValue &start, const QJsonValue &end)
{
    const auto points = text.toUcs4().mid(start.toInt(), end.toInt() - start.toInt());
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()), points.size());
}

} // namespace

TEST_CASE("overlap shows pairs with shares both ways, and stretches whose offsets lead to their words")
{
    const QJsonArray pairs = jsonArray(run({u"overlap"_s, u"builtin:coalition-2026-01"_s, u"--json"_s}));
    REQUIRE(pairs.size() >= 4);
    const auto store = openDossier(u"builtin:coalition-2026-01"_s);
    REQUIRE(store);
    const SnapshotPtr snapshot = (*store)->snapshot();
    double last = 1;
    for (const QJsonValue &pair : pairs) {
        const double share = std::max(pair[u"firstShare"_s].toDouble(), pair[u"secondShare"_s].toDouble());
        CHECK(share > 0);
        CHECK(share <= last);
        last = share;
        const QString first = snapshot->text(*snapshot->rowOf(SourceId(pair[u"first"_s].toString())));
        const QString second = snapshot->text(*snapshot->rowOf(SourceId(pair[u"second"_s].toString())));
        CHECK_FALSE(pair[u"stretches"_s].toArray().isEmpty());
        for (const QJsonValue &stretch : pair[u"stretches"_s].toArray()) {
            CHECK(stretchOf(first, stretch[u"firstStart"_s], stretch[u"firstEnd"_s]) ==
                  stretch[u"firstText"_s].toString());
            CHECK(stretchOf(second, stretch[u"secondStart"_s], stretch[u"secondEnd"_s]) ==
                  stretch[u"secondText"_s].toString());
            CHECK(stretch[u"sameWords"_s].toInt() >= 5);
        }
        const bool isDerived = pair[u"first"_s].toString() == u"src-002-paris-summary"_s &&
                               pair[u"second"_s].toString() == u"src-003-paris-allies"_s;
        CHECK(pair[u"sameRoot"_s].toBool() == isDerived);
    }
    CHECK(pairs[0][u"first"_s].toString() == u"src-002-paris-summary"_s);
}

TEST_CASE("overlap says in words which sources count as one")
{
    const Run shown = run({u"overlap"_s, u"builtin:coalition-2026-01"_s});
    CHECK(shown.status == 0);
    CHECK(shown.out.startsWith("src-002-paris-summary and src-003-paris-allies: "));
    CHECK(QString::fromUtf8(shown.out).simplified().count(u"they count as one source"_s) == 1);
}

TEST_CASE("where nothing is repeated overlap says so with status 1")
{
    QTemporaryDir folder;
    Dossier dossier;
    dossier.info = sampleDossier().info;
    dossier.sources = {sampleDossier().sources[0], sampleDossier().sources[1]};
    dossier.sources[1].text = u"It was over in March."_s;
    const QString path = folder.filePath(u"one.dossier"_s);
    REQUIRE(Store::write(dossier, path));
    const Run shown = run({u"overlap"_s, path, u"--json"_s});
    CHECK(shown.status == 1);
    CHECK(jsonArray({0, shown.out, {}}).isEmpty());
    CHECK(shown.err.contains("no two sources"));
    CHECK(run({u"overlap"_s}).status == 2);
    CHECK(run({u"overlap"_s, folder.filePath(u"none"_s)}).status == 2);
}

} // namespace cli_overlap_tests
