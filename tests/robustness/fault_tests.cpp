// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/robustness/fault_vfs.h"
#include "tests/robustness/lasting_dossier.h"
#include "tests/robustness/power_cut_vfs.h"
#include "tests/support/rounds.h"

#include <catch2/generators/catch_generators.hpp>

namespace fault_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

const QString before = u"Talks in Port"_s;
const QString after = u"Talks in Port City"_s;

/// Opens the dossier and changes it; whether the change was acknowledged.
bool changes(const QString &path)
{
    const auto store = Store::open(path);
    return store && (*store)->apply(LastingDossier::rename(after)).hasValue();
}

} // namespace

TEST_CASE(
    "whatever call to the system fails while a dossier is changed, the file is whole: as it was, or as it "
    "was to be")
{
    const auto goesOn = GENERATE(FaultVfs::After::GoOn, FaultVfs::After::AllFail);
    const LastingDossier dossier;
    const QString path = dossier.path();
    const QByteArray pristine = LastingDossier::bytesOf(path);
    int calls = 0;
    {
        const FaultVfs vfs;
        REQUIRE(changes(path));
        calls = vfs.calls();
    }
    REQUIRE(calls > 50);
    int acknowledged = 0;
    for (int failing = 1; failing <= calls; failing += tests::stride()) {
        LastingDossier::write(path, pristine);
        bool isAcknowledged = false;
        {
            const FaultVfs vfs(failing, goesOn);
            isAcknowledged = changes(path);
        }
        acknowledged += isAcknowledged ? 1 : 0;
        INFO("call " << failing << " of " << calls);
        const QString found = LastingDossier::titleIn(path);
        CHECK((found == after || (!isAcknowledged && found == before)));
        CHECK(dossier.files() == QStringList{u"lasting.dossier"_s});
    }
    CHECK(acknowledged < calls);
}

TEST_CASE(
    "wherever the power goes while a dossier is changed, what was acknowledged is there, and the file whole")
{
    using Kept = PowerCutVfs::Kept;
    const auto kept = GENERATE(Kept::Nothing, Kept::Some, Kept::Everything);
    const LastingDossier dossier;
    const QString path = dossier.path();
    const QByteArray pristine = LastingDossier::bytesOf(path);
    int calls = 0;
    {
        const PowerCutVfs vfs(0);
        REQUIRE(changes(path));
        calls = vfs.calls();
    }
    REQUIRE(calls > 50);
    // packaging/torture cuts at every call.
    for (int at = 1 + static_cast<int>(kept); at <= calls; at += tests::stride(4)) {
        QFile::remove(path + u"-journal"_s);
        LastingDossier::write(path, pristine);
        bool isAcknowledged = false;
        {
            PowerCutVfs vfs(at, static_cast<unsigned>(at));
            isAcknowledged = changes(path);
            vfs.restore(kept);
        }
        INFO("call " << at << " of " << calls << ", kept " << static_cast<int>(kept));
        const QString found = LastingDossier::titleIn(path);
        CHECK((found == after || (!isAcknowledged && found == before)));
        CHECK(dossier.files() == QStringList{u"lasting.dossier"_s});
    }
}

} // namespace fault_tests
