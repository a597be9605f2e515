// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/report.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTextStream>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace chancery::bench {

Report::Report(const QString &path)
{
    if (path.isEmpty())
        return;
    m_file.setFileName(path);
    m_isUsable = m_file.open(QIODevice::WriteOnly | QIODevice::Truncate);
}

void Report::add(const QJsonObject &result)
{
    const QByteArray line = QJsonDocument(result).toJson(QJsonDocument::Compact) + '\n';
    QTextStream(stdout) << line;
    if (m_file.isOpen())
        m_file.write(line);
}

void Report::addTimes(const QString &name, std::uint32_t events, std::vector<double> milliseconds)
{
    std::sort(milliseconds.begin(), milliseconds.end());
    const auto at = [&](double share) {
        const auto index =
            static_cast<std::size_t>(std::ceil(share * static_cast<double>(milliseconds.size())));
        return milliseconds[std::clamp<std::size_t>(index, 1, milliseconds.size()) - 1];
    };
    add({{u"name"_s, name},
         {u"events"_s, static_cast<qint64>(events)},
         {u"p50_ms"_s, rounded(at(0.5), 3)},
         {u"p95_ms"_s, rounded(at(0.95), 3)},
         {u"p99_ms"_s, rounded(at(0.99), 3)},
         {u"max_ms"_s, rounded(milliseconds.back(), 3)}});
}

double timed(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double rounded(double value, int digits)
{
    const double unit = std::pow(10.0, digits);
    return std::round(value * unit) / unit;
}

} // namespace chancery::bench
