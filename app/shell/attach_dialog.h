// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/attachments/source_file.h"
#include "core/analysis/text_attachment.h"
#include "core/work/job.h"

#include <QDialog>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace chancery {

/// A file that was read and what it would do to the passages of a source.
struct Attachment
{
    SourceFile file;
    AttachmentReport report;
};

/// Reads a file for a source and shows what became of each passage in it before anything is kept: how many
/// are exact, moved, reflowed, changed or lost, and of one that is changed both wordings. Keep is the default
/// only where most passages are there.
class AttachDialog : public QDialog
{
    Q_OBJECT

public:
    AttachDialog(const SourceDescription &source, std::vector<Passage> passages, const QString &path,
                 SourceFileOptions options, QWidget *parent = nullptr);
    ~AttachDialog() override;

    /// What was read; none before the report is there.
    [[nodiscard]] const std::optional<Attachment> &attachment() const { return m_attachment; }

Q_SIGNALS:
    /// The report is there, or the reason why there is none.
    void reported();

protected:
    void changeEvent(QEvent *event) override;

private:
    void createWidgets(const SourceDescription &source, const QString &path);
    void takeReport(const Attachment &attachment);
    void takeError(const Error &error);
    void fillVerdict();
    void fillPassages();
    void showPassage();

    QLabel *m_file;
    QLabel *m_verdict;
    QProgressBar *m_progress;
    QTreeWidget *m_passages;
    QLabel *m_wordings;
    QPushButton *m_keep = nullptr;
    QPushButton *m_cancel = nullptr;
    std::optional<Attachment> m_attachment;
    std::optional<Error> m_error;
    Job m_job;
};

} // namespace chancery
