// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editing/drafts/typed_drafts.h"

#include "core/io/user_folders.h"
#include "core/io/whole_file.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr int writtenAfterMs = 400;
constexpr int keptForDays = 180;
constexpr qint64 largestFile = 64LL * 1024 * 1024;

void sweep(const QDir &folder)
{
    const QDateTime oldest = QDateTime::currentDateTimeUtc().addDays(-keptForDays);
    const QFileInfoList files = folder.entryInfoList({u"*.json"_s}, QDir::Files);
    for (const QFileInfo &file : files) {
        if (file.lastModified() < oldest)
            QFile::remove(file.filePath());
    }
}

/// Runs in the background.
void writeFile(const QString &path, const QByteArray &bytes)
{
    if (bytes.isEmpty()) {
        QFile::remove(path);
        return;
    }
    if (!QFileInfo::exists(path)) {
        // A file that is there keeps its mode: nobody else has a moment to look into it.
        QFile first(path);
        if (!first.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
            return;
    }
    // Where it cannot be written there is nobody to be told while he types.
    static_cast<void>(writeWhole(path, bytes));
}

} // namespace

TypedDrafts::TypedDrafts(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(writtenAfterMs);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        collect();
        write();
    });
}

TypedDrafts::~TypedDrafts()
{
    // Forms may be gone by now: what they had was asked for before.
    if (m_soon.isActive())
        write();
    m_pool.waitForDone();
}

QString TypedDrafts::fileFor(const QString &name)
{
    const QString state = userStateFolder();
    if (state.isEmpty())
        return {};
    const QDir folder(state + u"/typed"_s);
    if (!folder.exists()) {
        if (!QDir().mkpath(folder.path()))
            return {};
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    sweep(folder);
    // A name may be any path.
    const QByteArray digest = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex();
    return folder.filePath(QString::fromLatin1(digest.left(32)) + u".json"_s);
}

void TypedDrafts::open(const QString &path)
{
    close();
    m_path = path;
    QFile file(path);
    if (path.isEmpty() || file.size() > largestFile || !file.open(QIODevice::ReadOnly))
        return;
    m_written = file.readAll();
    m_typed = QJsonDocument::fromJson(m_written).object().toVariantMap();
}

void TypedDrafts::moveTo(const QString &path)
{
    if (path == m_path)
        return;
    const QString before = std::exchange(m_path, path);
    m_written.clear();
    collect();
    write();
    if (!before.isEmpty())
        m_pool.start([before] { QFile::remove(before); });
}

void TypedDrafts::close()
{
    if (!m_path.isEmpty())
        flush();
    m_soon.stop();
    m_path.clear();
    m_typed.clear();
    m_written.clear();
}

void TypedDrafts::put(const QString &name, const QVariantMap &typed)
{
    if (m_path.isEmpty())
        return;
    if (typed.isEmpty())
        m_typed.remove(name);
    else
        m_typed.insert(name, typed);
    if (!m_soon.isActive())
        m_soon.start();
}

void TypedDrafts::follow(const QString &name, std::function<QVariantMap()> draft)
{
    m_followed[name] = std::move(draft);
}

void TypedDrafts::touch()
{
    // Not begun anew by each key: who types without a pause is written along with, too.
    if (!m_path.isEmpty() && !m_soon.isActive())
        m_soon.start();
}

void TypedDrafts::flush()
{
    m_soon.stop();
    collect();
    write();
    m_pool.waitForDone();
}

void TypedDrafts::collect()
{
    for (const auto &[name, draft] : m_followed) {
        if (const QVariantMap typed = draft(); typed.isEmpty())
            m_typed.remove(name);
        else
            m_typed.insert(name, typed);
    }
}

void TypedDrafts::write()
{
    if (m_path.isEmpty())
        return;
    const QByteArray bytes =
        m_typed.isEmpty()
            ? QByteArray()
            : QJsonDocument(QJsonObject::fromVariantMap(m_typed)).toJson(QJsonDocument::Compact);
    if (bytes == m_written)
        return;
    m_written = bytes;
    m_pool.start([path = m_path, bytes] { writeFile(path, bytes); });
}

} // namespace chancery
