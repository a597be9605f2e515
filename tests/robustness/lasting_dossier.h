// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/open_dossier.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace chancery::tests {

/// The sample as a `.dossier` in a folder of its own, and what a session does to it.
class LastingDossier
{
public:
    LastingDossier() { REQUIRE(Store::write(sampleDossier(), path()).hasValue()); }

    [[nodiscard]] QString path(const QString &name = QStringLiteral("lasting.dossier")) const
    {
        return m_folder.filePath(name);
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    static Change rename(const QString &title)
    {
        Change change;
        change.put.emplace_back(Event{EventId(QStringLiteral("ev-talks")), title, EventKind::Summit});
        return change;
    }

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        REQUIRE(file.write(bytes) == bytes.size());
    }

    static std::shared_ptr<Store> opened(const QString &path)
    {
        const auto store = openDossier(path);
        if (!store)
            FAIL(store.error().toString().toStdString());
        return *store;
    }
    static Dossier valuesOf(const Store &store)
    {
        const auto all = store.readAll();
        if (!all)
            FAIL(all.error().toString().toStdString());
        return *all;
    }
    /// The title of the event that rename() renames, in a file read anew and whole.
    static QString titleIn(const QString &path)
    {
        const auto store = opened(path);
        for (const Event &event : valuesOf(*store).events) {
            if (event.id.toString() == QStringLiteral("ev-talks"))
                return event.title;
        }
        return {};
    }

private:
    QTemporaryDir m_folder;
};

} // namespace chancery::tests
