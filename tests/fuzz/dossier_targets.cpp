// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/json_dossier.h"
#include "core/store/open_dossier.h"
#include "tests/fuzz/targets.h"
#include "tests/support/sample_dossier.h"

#include <QFile>
#include <QTemporaryDir>

#include <memory>

#include <sqlite3.h>

namespace chancery::fuzz {

using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    require(file.open(QIODevice::ReadOnly), "a file of ours can be read");
    return file.readAll();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    require(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size(),
            "a file of ours can be written");
}

/// Runs statements past all rules of the store, as another program could; those that fail, fail.
void runStatements(const QString &path, const QByteArray &sql)
{
    sqlite3 *opened = nullptr;
    const int result =
        sqlite3_open_v2(QFile::encodeName(path).constData(), &opened, SQLITE_OPEN_READWRITE, nullptr);
    const std::unique_ptr<sqlite3, int (*)(sqlite3 *)> database(opened, &sqlite3_close);
    if (result != SQLITE_OK)
        return;
    // No other file is touched, and no statement goes on for ever.
    sqlite3_limit(opened, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(opened, SQLITE_LIMIT_LENGTH, 4 * 1024 * 1024);
    int left = 200;
    sqlite3_progress_handler(
        opened, 1000, [](void *count) { return --*static_cast<int *>(count) < 0 ? 1 : 0; }, &left);
    sqlite3_exec(opened, "PRAGMA synchronous=OFF", nullptr, nullptr, nullptr);
    const auto noOtherFile = [](void *, int action, const char *first, const char *, const char *,
                                const char *) {
        const QByteArray name = QByteArray(first).toLower();
        const bool isOut = action == SQLITE_ATTACH ||
                           (action == SQLITE_PRAGMA && (name == "temp_store_directory" ||
                                                        name == "journal_mode" || name == "page_size"));
        return isOut ? SQLITE_DENY : SQLITE_OK;
    };
    sqlite3_set_authorizer(opened, noOtherFile, nullptr);
    sqlite3_exec(opened, sql.constData(), nullptr, nullptr, nullptr);
}

/// The sample as a file, made once.
const QByteArray &sampleFile(bool keepsWriteAheadLog)
{
    const auto made = [](const QByteArray &sql) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"sample.dossier"_s);
        require(Store::write(tests::sampleDossier(), path).hasValue(), "the sample can be written");
        sqlite3 *opened = nullptr;
        sqlite3_open_v2(QFile::encodeName(path).constData(), &opened, SQLITE_OPEN_READWRITE, nullptr);
        sqlite3_exec(opened, sql.constData(), nullptr, nullptr, nullptr);
        sqlite3_close(opened);
        return bytesOf(path);
    };
    static const QByteArray plain = made("");
    static const QByteArray withLog = made("PRAGMA journal_mode=WAL");
    return keepsWriteAheadLog ? withLog : plain;
}

void checkOpened(const QString &path)
{
    const QByteArray before = bytesOf(path);
    {
        const auto opened = openDossier(path);
        if (opened) {
            const auto dossier = (*opened)->readAll();
            if (dossier)
                require(readJsonDossier(writeJsonDossier(*dossier), u"written.json"_s).hasValue(),
                        "a dossier that can be read can be passed on");
        } else {
            require(!opened.error().reason.isEmpty(), "there is a reason");
        }
    }
    require(bytesOf(path) == before, "reading changes no byte");
}

} // namespace

void runJson(const QByteArray &bytes)
{
    const auto dossier = readJsonDossier(bytes, u"fuzz.json"_s);
    if (!dossier) {
        require(!dossier.error().reason.isEmpty(), "there is a reason");
        return;
    }
    const QByteArray written = writeJsonDossier(*dossier);
    const auto again = readJsonDossier(written, u"written.json"_s);
    require(again.hasValue(), "what was written can be read");
    require(writeJsonDossier(*again) == written, "the same dossier is the same bytes");
    const auto store = Store::fromDossier(*dossier, u"fuzz.json"_s);
    require(store.hasValue(), "a dossier that was read can be stored");
    const auto stored = (*store)->readAll();
    require(stored.hasValue(), "what was stored can be read");
    require(writeJsonDossier(*stored) == written, "a store changes nothing");
}

void runStore(const QByteArray &bytes)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"fuzz.dossier"_s);
    writeBytes(path, bytes);
    checkOpened(path);
}

void runLog(const QByteArray &bytes)
{
    const bool isJournal = !bytes.isEmpty() && (bytes[0] & 1) != 0;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"fuzz.dossier"_s);
    writeBytes(path, sampleFile(!isJournal));
    writeBytes(path + (isJournal ? u"-journal"_s : u"-wal"_s), bytes.mid(1));
    const auto opened = openDossier(path);
    require(opened.hasValue(), "a sound dossier is opened whatever lies beside it");
    const auto dossier = (*opened)->readAll();
    require(dossier.hasValue(), "and can be read");
    require(*dossier == tests::sampleDossier(), "and is what it was");
}

void runSql(const QByteArray &bytes)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"fuzz.dossier"_s);
    writeBytes(path, sampleFile(false));
    runStatements(path, bytes);
    checkOpened(path);
}

} // namespace chancery::fuzz
