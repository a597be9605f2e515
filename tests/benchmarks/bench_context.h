// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/io/error.h"
#include "tests/benchmarks/bench_window.h"
#include "tests/benchmarks/report.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <optional>

namespace chancery::bench {

/// The dossier that is measured.
struct BenchDossier
{
    QString path;
    std::uint32_t events = 0; ///< asked for; not known of a file that is given
    std::uint32_t seed = 1;   ///< what is drawn by chance in a figure depends on it, too
    bool hasDocks = true;     ///< whether the window shows the other views, too
};

/// What the figures share: the dossier, where results go, and one window on it, opened when a figure first
/// asks for it.
class BenchContext
{
public:
    BenchContext(BenchDossier dossier, Report &report)
        : m_dossier(std::move(dossier))
        , m_report(report)
    {
    }
    ~BenchContext();

    [[nodiscard]] const BenchDossier &dossier() const { return m_dossier; }
    [[nodiscard]] Report &report() { return m_report; }

    /// How long it took to open the window, and what that is measured against.
    struct Opening
    {
        double milliseconds = 0; ///< from the file to the first frame
        double rawScan = 0;      ///< milliseconds for SQLite to read id, start, end and lane of every event
        std::int64_t bytes = 0;  ///< of memory, above a viewer with an empty dossier
    };
    /// Opens the window where it is not open yet; an error where the dossier cannot be read.
    [[nodiscard]] Outcome<Opening> opening();
    /// The window, opened likewise, with a generated dossier's twelve places as lanes. Never null.
    [[nodiscard]] Outcome<BenchWindow *> window();
    /// How many times what SQLite takes to read every event some milliseconds are: what machines are compared
    /// by. 0 where the dossier could not be opened.
    [[nodiscard]] double inRawScans(double milliseconds);
    /// How many events the dossier has; 0 before it is opened.
    [[nodiscard]] std::uint32_t eventCount();

private:
    std::optional<Error> open();

    BenchDossier m_dossier;
    Report &m_report;
    Opening m_opening;
    std::unique_ptr<BenchWindow> m_window;
};

} // namespace chancery::bench
