// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QJsonObject>
#include <QString>

#include <cstdint>
#include <functional>
#include <vector>

namespace chancery::bench {

/// Where results go: a line each to standard output, and to a file if asked for.
class Report
{
public:
    /// An empty path writes no file.
    explicit Report(const QString &path);
    /// Whether the file could be opened.
    [[nodiscard]] bool isUsable() const { return m_isUsable; }

    void add(const QJsonObject &result);
    /// Adds the median, the 99th percentile and the maximum of times, of which there is at least one.
    void addTimes(const QString &name, std::uint32_t events, std::vector<double> milliseconds);

private:
    QFile m_file;
    bool m_isUsable = true;
};

/// Milliseconds that some work takes.
double timed(const std::function<void()> &work);

/// To this many digits after the point, for a result that is read.
double rounded(double value, int digits = 1);

} // namespace chancery::bench
