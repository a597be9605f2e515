// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/last_place.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <random>

namespace last_place_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

TimeRange days(int from, int to)
{
    const auto day = [](int d) { return CivilDay::fromYmd(2026, 1, d).daysSinceEpoch * secondsPerDay; };
    return {day(from), day(to)};
}

LastPlace somewhere()
{
    LastPlace last;
    last.place.object = ObjectRef(ObjectKind::Fact, u"fact \"quoted\" § é\n2"_s);
    last.place.range = days(1, 9);
    last.place.filter.eventKinds = {EventKind::Summit};
    last.place.filter.participants = {ParticipantId(u"a&b=c"_s)};
    last.views = {u"sources"_s, u"passage"_s};
    last.lanes = LaneGrouping::Source;
    last.knownOn = CivilDay::fromYmd(2026, 1, 4);
    return last;
}

} // namespace

TEST_CASE("where a dossier was left is read back from one line as it was written")
{
    CHECK(LastPlace::fromText(LastPlace().toText()) == LastPlace());
    const QString text = somewhere().toText();
    CHECK(LastPlace::fromText(text) == somewhere());
    CHECK_FALSE(text.contains(u'\n'));
}

TEST_CASE("a damaged line gives what can be read of it, and never a range that is none")
{
    std::mt19937 random(20261120);
    const QString text = somewhere().toText();
    for (int round = 0; round < 3000; ++round) {
        QString damaged = text;
        const int changes = 1 + static_cast<int>(random() % 4);
        for (int i = 0; i < changes; ++i)
            damaged[static_cast<qsizetype>(random()) % damaged.size()] =
                QChar(static_cast<ushort>(32 + random() % 96));
        const LastPlace read = LastPlace::fromText(damaged);
        CHECK((!read.place.range || !read.place.range->isEmpty()));
        CHECK(read.lanes <= LaneGrouping::Option);
    }
    const LastPlace wild = LastPlace::fromText(
        uR"({"kind":99,"object":"x","range":[9e300,-9e300],"lanes":-3,"known-on":"never","views":[1,[]]})"_s);
    CHECK(wild == LastPlace());
    CHECK(LastPlace::fromText(uR"({"range":[9,2]})"_s) == LastPlace());
}

TEST_CASE("what a dossier does not have any more is left out of the place where it was left")
{
    const SnapshotPtr snapshot = sampleStore()->snapshot();
    const ObjectRef event(snapshot->idAt(EventRow{0}));
    LastPlace last = somewhere();
    last.place.object = event;
    last.place.filter.participants.push_back(snapshot->idAt(ParticipantRow{0}));
    const LastPlace there = last.in(*snapshot, days(1, 20));
    CHECK(there.place.object == event);
    CHECK(there.place.filter.participants == std::vector{snapshot->idAt(ParticipantRow{0})});
    CHECK(there.place.filter.eventKinds == std::vector{EventKind::Summit});
    CHECK(there.place.range == days(1, 9));

    const LastPlace gone = somewhere().in(*snapshot, days(40, 60));
    CHECK_FALSE(gone.place.object);
    CHECK_FALSE(gone.place.filter.has(Criterion::Participants));
    REQUIRE(gone.place.range);
    CHECK(gone.place.range->end > days(40, 60).begin);
}

TEST_CASE("one file is one dossier by whatever path, and two dossiers in its place are two")
{
    const SnapshotPtr sample = sampleStore()->snapshot();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.dossier"_s);
    REQUIRE(QFile(path).open(QIODevice::WriteOnly));
    REQUIRE(QFile::link(path, folder.filePath(u"link.dossier"_s)));
    CHECK(dossierKey(folder.filePath(u"link.dossier"_s), *sample) == dossierKey(path, *sample));
    CHECK(dossierKey(QDir(folder.path()).filePath(u"./x/../a.dossier"_s), *sample) ==
          dossierKey(path, *sample));
    CHECK(dossierKey(folder.filePath(u"b.dossier"_s), *sample) != dossierKey(path, *sample));

    Dossier other;
    other.info.id = u"another"_s;
    other.info.title = u"Another"_s;
    const auto store = Store::fromDossier(other, u"another"_s);
    REQUIRE(store.hasValue());
    CHECK(dossierKey(path, *(*store)->snapshot()) != dossierKey(path, *sample));
    CHECK(dossierKey(u"builtin:coalition-2026-01"_s, *sample).startsWith("builtin:coalition-2026-01#"_L1));
}

} // namespace last_place_tests
