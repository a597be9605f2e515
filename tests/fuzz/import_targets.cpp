// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/import_file.h"
#include "core/import/import_reader.h"
#include "core/io/json_dossier.h"
#include "tests/fuzz/targets.h"
#include "tests/support/sample_dossier.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

namespace chancery::fuzz {

using namespace Qt::StringLiterals;

void runImport(const QByteArray &bytes)
{
    constexpr qsizetype longest = 64 * 1024;
    if (bytes.size() < 2 || bytes.size() > longest)
        return;
    const int chosen = static_cast<unsigned char>(bytes[0]) % (importFormCount + 1);
    ImportOptions options;
    if (chosen < importFormCount)
        options.form = static_cast<ImportForm>(chosen);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"fuzz.txt"_s);
    QFile file(path);
    require(file.open(QIODevice::WriteOnly) && file.write(bytes.mid(1)) == bytes.size() - 1,
            "a file of ours can be written");
    file.close();
    auto reader = ImportReader::open(path, options);
    if (!reader) {
        require(!reader.error().reason.isEmpty(), "there is a reason");
        return;
    }
    const auto store = tests::sampleStore();
    const auto proposed = proposeImport(**reader, store->snapshot(), {{}, (*reader)->file()});
    if (!proposed)
        return;
    if (proposed->change.put.empty())
        return;
    const auto applied = store->apply(proposed->change);
    if (!applied)
        std::fprintf(stderr, "%s\n", qPrintable(applied.error().toString()));
    require(applied.hasValue(), "what is imported can be put into a dossier");
    const auto all = store->readAll();
    require(all.hasValue(), "and can be read");
    require(readJsonDossier(writeJsonDossier(*all), u"written.json"_s).hasValue(), "and passed on");
}

} // namespace chancery::fuzz
