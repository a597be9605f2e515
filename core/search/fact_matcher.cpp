// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/fact_matcher.h"

namespace chancery {

FactMatcher::FactMatcher(QObject *parent)
    : QObject(parent)
    , m_requests(
          *this, QStringLiteral("filter"),
          [](const SnapshotPtr &snapshot, const auto &turn) {
              return MatchRun::open(snapshot, [&turn] { return turn.isClosed(); });
          },
          [this](const QString &reason) { Q_EMIT failed(reason); })
{
}

void FactMatcher::setSnapshot(SnapshotPtr snapshot)
{
    m_requests.setSnapshot(std::move(snapshot));
}

void FactMatcher::start(const QString &text)
{
    m_requests.start([this, text](MatchRun &run, const auto &turn) -> Status {
        auto found = run.rowsOf(parseQuery(text, LastWord::MayGoOn), ObjectKind::Fact,
                                [&turn] { return turn.isOutdated(); });
        if (!found)
            return found.error();
        turn.answer([this, rows = std::make_shared<const std::vector<std::uint32_t>>(std::move(*found))] {
            Q_EMIT matched(rows);
        });
        return std::monostate();
    });
}

void FactMatcher::cancel()
{
    m_requests.cancel();
}

} // namespace chancery
