// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

#include <QObject>

#include <memory>
#include <thread>

namespace chancery {

/// A dossier's JSON as it can be shown: lines that no text layout could bear are shortened.
struct DossierSource
{
    QString text;
    int shortened = 0; ///< how many lines
};

/// Of a line longer than this, in characters, only the beginning and the end are shown.
inline constexpr qsizetype longestShownLine = 10'000;
/// A longer JSON text is not shown at all, in bytes.
inline constexpr qsizetype longestShownSource = 64 * 1024 * 1024;

[[nodiscard]] DossierSource shownSource(const QByteArray &json);

/// Reads a whole dossier and writes it as JSON, on a thread of its own. One job does it once; one of
/// finished() and failed() ends it.
class DossierSourceJob : public QObject
{
    Q_OBJECT

public:
    explicit DossierSourceJob(std::shared_ptr<Store> store, QObject *parent = nullptr);
    /// Waits for the work to end.
    ~DossierSourceJob() override;

    void start();

Q_SIGNALS:
    void finished(const chancery::DossierSource &source);
    void failed(const QString &reason);

private:
    std::shared_ptr<Store> m_store;
    std::thread m_thread;
};

} // namespace chancery
