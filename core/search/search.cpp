// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/search.h"

#include <QElapsedTimer>

namespace chancery {

Search::Search(QObject *parent)
    : QObject(parent)
    , m_requests(
          *this, QStringLiteral("search"),
          [this](const SnapshotPtr &snapshot, const auto &turn) {
              QElapsedTimer sinceTold;
              sinceTold.start();
              return SearchRun::open(snapshot, [&](double share) {
                  constexpr qint64 oftenEnough = 100;
                  if (sinceTold.elapsed() > oftenEnough) {
                      sinceTold.restart();
                      // Of use to a newer search as well, hence no answer to this one.
                      QMetaObject::invokeMethod(this, [this, share] { Q_EMIT preparing(share); });
                  }
                  return !turn.isClosed();
              });
          },
          [this](const QString &reason) { Q_EMIT failed(reason); })
{
}

void Search::setSnapshot(SnapshotPtr snapshot)
{
    m_requests.setSnapshot(std::move(snapshot));
}

void Search::prepare()
{
    start({}, 0);
}

void Search::start(const Query &query, std::size_t limit)
{
    m_requests.start([this, query, limit](SearchRun &run, const auto &turn) -> Status {
        if (!query.isEmpty()) {
            Status status = run.run(
                query, limit, [&] { return turn.isOutdated(); },
                [&](SearchGroup &&group) {
                    turn.answer([this, group = std::move(group)] { Q_EMIT groupFound(group); });
                });
            if (!status)
                return status;
        }
        turn.answer([this] { Q_EMIT finished(); });
        return std::monostate();
    });
}

void Search::cancel()
{
    m_requests.cancel();
}

} // namespace chancery
