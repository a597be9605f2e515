// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QTimer>
#include <QVariantMap>

#include <functional>
#include <map>

namespace chancery {

/// What is typed into forms and dialogs and is in no dossier yet, in a file for its owner's eyes alone: a
/// process that is ended loses no more of it than the last half second. Written in the background; what is
/// kept or discarded goes from the file, and the file with the last of it.
class TypedDrafts : public QObject
{
    Q_OBJECT

public:
    explicit TypedDrafts(QObject *parent = nullptr);
    ~TypedDrafts() override;

    /// The file of that name in the user's folder of state; empty where there is no such folder. Files that
    /// nobody touched for half a year go.
    [[nodiscard]] static QString fileFor(const QString &name);

    /// Goes on with what a file holds; one that is absent or damaged holds nothing. An empty path: nothing is
    /// written.
    void open(const QString &path);
    /// The same words in another file from now on.
    void moveTo(const QString &path);
    /// Writes what is due, and is done with the file. What is typed after it is of no dossier.
    void close();

    /// What was typed under a name and is not kept; empty where nothing was.
    [[nodiscard]] QVariantMap typed(const QString &name) const { return m_typed.value(name).toMap(); }
    /// Values that JSON can hold; none: nothing is to be kept of it any more.
    void put(const QString &name, const QVariantMap &typed);
    /// A form that is there as long as this: what `draft` gives is asked for when something was typed.
    void follow(const QString &name, std::function<QVariantMap()> draft);
    /// Something was typed, kept or left in a form that is followed.
    void touch();
    /// Writes what is due now, and waits for it.
    void flush();

private:
    void collect();
    void write();

    QString m_path;
    QVariantMap m_typed;
    std::map<QString, std::function<QVariantMap()>> m_followed;
    QByteArray m_written;
    QTimer m_soon;
    QThreadPool m_pool; ///< of one thread: what was typed last is written last
};

} // namespace chancery
