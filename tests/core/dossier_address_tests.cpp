// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/dossier_address.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QTemporaryDir>

namespace dossier_address_tests {

using namespace chancery;
using namespace Qt::StringLiterals;

TEST_CASE("an address names a dossier and, after a mark, an object in it")
{
    const QTemporaryDir folder;
    const QString plain = folder.filePath(u"talks.json"_s);
    const QString marked = folder.filePath(u"talks#2.json"_s);
    for (const QString &path : {plain, marked}) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    CHECK(parseDossierAddress(plain) == DossierAddress{plain, {}});
    CHECK(parseDossierAddress(plain + u"#ev-a"_s) == DossierAddress{plain, u"ev-a"_s});
    CHECK(parseDossierAddress(plain + u'#') == DossierAddress{plain, {}});
    // The file's own mark is not the address's.
    CHECK(parseDossierAddress(marked) == DossierAddress{marked, {}});
    CHECK(parseDossierAddress(marked + u"#ev-a"_s) == DossierAddress{marked, u"ev-a"_s});
    CHECK(parseDossierAddress(u"builtin:x#ev-a"_s) == DossierAddress{u"builtin:x"_s, u"ev-a"_s});
    CHECK(parseDossierAddress(u"builtin:x"_s) == DossierAddress{u"builtin:x"_s, {}});
    // What is no file is left whole, so that the message names all of it.
    CHECK(parseDossierAddress(u"/nowhere/a.json#b"_s) == DossierAddress{u"/nowhere/a.json#b"_s, {}});
    CHECK(parseDossierAddress(u"#b"_s) == DossierAddress{u"#b"_s, {}});
    CHECK(parseDossierAddress({}) == DossierAddress{});

    for (const QString &path : {plain, marked})
        CHECK(parseDossierAddress(DossierAddress{path, u"ev-a"_s}.toString()) ==
              DossierAddress{path, u"ev-a"_s});
}

} // namespace dossier_address_tests
