// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/robustness/lasting_dossier.h"

#include <random>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace kill_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

/// What the child does: changes the dossier over and over, and tells of each change that was acknowledged.
[[noreturn]] void changeForEver(const QString &path, int tell)
{
    const auto store = Store::open(path);
    for (int i = 1; store && (*store)->apply(LastingDossier::rename(QString::number(i))); ++i) {
        if (::write(tell, &i, sizeof i) != sizeof i)
            break;
    }
    ::_exit(1);
}

} // namespace

TEST_CASE("a process that is killed while it changes a dossier loses nothing that was acknowledged")
{
    constexpr int kills = 25;
    std::mt19937 random(7); // NOLINT(cert-msc51-cpp): the same moments every time, as far as that goes
    const LastingDossier dossier;
    const QString path = dossier.path();
    const QByteArray pristine = LastingDossier::bytesOf(path);
    int changed = 0;
    for (int i = 0; i < kills; ++i) {
        LastingDossier::write(path, pristine);
        int ends[2] = {};
        REQUIRE(::pipe(ends) == 0);
        const pid_t child = ::fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            ::close(ends[0]);
            changeForEver(path, ends[1]);
        }
        ::close(ends[1]);
        // Not before it is at work; then at any moment of a change.
        int acknowledged = 0;
        const auto wanted = static_cast<int>(random() % 3);
        while (acknowledged < wanted &&
               ::read(ends[0], &acknowledged, sizeof acknowledged) == sizeof acknowledged) {
        }
        ::usleep(static_cast<useconds_t>(random() % 4000));
        REQUIRE(::kill(child, SIGKILL) == 0);
        REQUIRE(::waitpid(child, nullptr, 0) == child);
        for (int more = 0; ::read(ends[0], &more, sizeof more) == sizeof more;)
            acknowledged = more;
        ::close(ends[0]);

        const QString title = LastingDossier::titleIn(path);
        INFO("kill " << i << ", " << acknowledged << " acknowledged, found " << title.toStdString());
        const int found = title == u"Talks in Port"_s ? 0 : title.toInt();
        CHECK(found >= acknowledged);
        CHECK(found <= acknowledged + 1);
        CHECK(dossier.files() == QStringList{u"lasting.dossier"_s});
        changed += found > 0 ? 1 : 0;
    }
    CHECK(changed > 0);
}

} // namespace kill_tests
