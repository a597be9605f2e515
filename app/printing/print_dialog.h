// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/printing/print_pages.h"
#include "core/domain/time_range.h"
#include "core/store/snapshot.h"

#include <QDialog>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace chancery {

class Job;

/// Asks what to print and on which printer, and prints it in the background: progress is shown, Cancel stops
/// it, and the dialog closes when the printer has all.
class PrintDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PrintDialog(SnapshotPtr snapshot, QWidget *parent = nullptr);
    ~PrintDialog() override;

    /// What the timeline shows, so that it can be printed: a stretch of time, and the events that a filter
    /// leaves.
    void setTimeline(const TimeRange &range, EventMaskPtr shown);
    /// In place of the system's dialog for printers: sets up the printer, or says no.
    void setPrinterChoice(std::function<bool(QPrinter &printer)> choose) { m_choose = std::move(choose); }

    void reject() override;

private:
    void addSubject(const QString &name, PrintSubject subject);
    void print();
    void finish(const Status &status);
    void updateState();

    SnapshotPtr m_snapshot;
    std::vector<PrintSubject> m_subjects;
    std::function<bool(QPrinter &printer)> m_choose;
    QComboBox *m_what;
    QLabel *m_message;
    QProgressBar *m_progress;
    QPushButton *m_print;
    Job *m_writing;
};

} // namespace chancery
