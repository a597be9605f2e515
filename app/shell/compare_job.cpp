// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/compare_job.h"

namespace chancery {

struct CompareJob::Result
{
    SnapshotPtr before;
    std::optional<Comparison> comparison;
    std::optional<Error> error;
};

CompareJob::CompareJob(Open open, SnapshotPtr after, QObject *parent)
    : QObject(parent)
    , m_open(std::move(open))
    , m_after(std::move(after))
{
}

CompareJob::~CompareJob()
{
    m_cancelled = true;
    if (m_thread.joinable())
        m_thread.join();
}

CompareJob::Result CompareJob::work()
{
    const auto part = [this](double from, double to) {
        return [this, from, to](double share) {
            QMetaObject::invokeMethod(
                this, [this, whole = from + (to - from) * share] { Q_EMIT progressed(whole); },
                Qt::QueuedConnection);
            return !m_cancelled;
        };
    };
    const auto store = m_open(part(0, 0.5));
    if (!store)
        return {{}, {}, store.error()};
    Result result{(*store)->snapshot(), {}, {}};
    result.comparison = compare(*result.before, *m_after, part(0.5, 1));
    // A damaged file must not look like one in which much was removed.
    result.error = result.before->error();
    return result;
}

void CompareJob::start()
{
    m_thread = std::thread([this] {
        auto result = std::make_shared<Result>(work());
        QMetaObject::invokeMethod(
            this,
            [this, result] {
                if (m_cancelled)
                    Q_EMIT cancelled();
                else if (result->error || !result->comparison)
                    Q_EMIT failed(result->error.value_or(Error()));
                else
                    Q_EMIT finished(result->before, *result->comparison);
            },
            Qt::QueuedConnection);
    });
}

void CompareJob::cancel()
{
    m_cancelled = true;
}

} // namespace chancery
