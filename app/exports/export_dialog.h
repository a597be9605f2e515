// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/exports/export_choice.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace chancery {

class Job;

/// Asks in which form the data goes where, and how much of it, and writes it. Writing goes on beside the
/// window, shows progress and can be cancelled; the dialog closes when the files are there.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(std::shared_ptr<Store> store, SnapshotPtr snapshot, QWidget *parent = nullptr);
    ~ExportDialog() override;

    /// Offers a part of the dossier beside everything: what it is called, its facts in ascending order, and
    /// the time that a drawing of it shows.
    void addScope(const QString &name, std::vector<FactRow> facts, std::optional<TimeRange> range = {});

    /// Files that are open here: nothing is written over them.
    void setOpenFiles(std::vector<FileIdentity> files) { m_openFiles = std::move(files); }
    void setPath(const QString &path);
    [[nodiscard]] QString path() const;
    /// The format by its name; one that is none of the formats changes nothing.
    void setFormatNamed(const QString &name);
    [[nodiscard]] QString formatName() const;
    [[nodiscard]] ExportChoice choice() const;

    void reject() override;

private:
    void buildForm();
    void choosePath();
    /// Makes the file's ending that of the format.
    void fitEnding();
    void write();
    /// Whether the reader wants what is there already replaced.
    [[nodiscard]] bool mayReplaceAll(const Output &output);
    void finish(const Status &status);
    void updateState();
    [[nodiscard]] ExportFormat format() const;

    struct Scope
    {
        std::vector<FactRow> facts;
        std::optional<TimeRange> range;
    };
    std::shared_ptr<Store> m_store;
    SnapshotPtr m_snapshot;
    std::vector<ExportFormat> m_formats;
    std::vector<Scope> m_scopes;
    std::vector<FileIdentity> m_openFiles;
    QComboBox *m_format;
    QComboBox *m_scope;
    QLineEdit *m_path;
    QLabel *m_message;
    QProgressBar *m_progress;
    QPushButton *m_export = nullptr;
    QWidget *m_form;
    Job *m_writing;
};

} // namespace chancery
