// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/importing/import_job.h"

#include <QDialog>

#include <functional>
#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace chancery {

class ColumnChoices;
class ImportRows;

/// Where an import goes.
struct ImportInto
{
    std::shared_ptr<Store> store; ///< the dossier that is open
    QString author;
    /// Carries out one change, which can be taken back, in the background, and calls back when that is done.
    std::function<void(const Change &change, const QString &text, std::function<void(const Status &)> done)>
        apply;
    /// Asks for the name of a file; empty where none is given.
    std::function<QString(const QString &title, const QString &proposed)> chooseFile;
    /// The dossier's file is about to be written anew, or is no longer.
    std::function<void(bool)> hold;
};

/// A file of another program before it is taken over: what it is taken for, its columns, its first rows as
/// they will be, and what becomes of them; then what came of it, with the rows that were kept out.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(ImportInto into, const QString &path, QWidget *parent = nullptr);
    ~ImportDialog() override;

    /// The first object that was brought in, once the dialog was accepted.
    [[nodiscard]] const std::optional<ObjectRef> &first() const { return m_first; }
    /// The file that it was written into and that has to be opened; empty where the dossier that is open was
    /// changed.
    [[nodiscard]] const QString &writtenTo() const { return m_writtenTo; }
    /// Whether that file is the dossier that was open, with what was imported.
    [[nodiscard]] bool isOfThisDossier() const { return !isForNewDossier(); }
    /// What came of it, in words.
    [[nodiscard]] const QString &told() const { return m_told; }
    [[nodiscard]] bool isToSource() const { return m_as == EventsAs::ToSource; }

    void reject() override;

Q_SIGNALS:
    /// The first rows are shown, or the reason why there are none.
    void looked();
    /// What all of the file comes to is shown.
    void counted();
    /// Everything has been brought in, or the reason why not.
    void imported();

private:
    void createWidgets();
    void look();
    void takePreview(const ImportPreview &preview);
    void takeProposal(const std::shared_ptr<const ProposedImport> &proposal);
    void takeError(const Error &error);
    void takeReport(const ImportReport &report);
    void carryOut();
    void keepProposal();
    void writeLong();
    void writeNew();
    void beginWork(const QString &words);
    void endWork();
    void updateWords();
    void updateButtons();
    [[nodiscard]] std::unique_ptr<ImportJob> makeJob();
    void letGo();
    [[nodiscard]] bool isForNewDossier() const;

    ImportInto m_into;
    QString m_path;
    ImportRequest m_request;
    std::unique_ptr<ImportJob> m_job;
    std::optional<ImportPreview> m_preview;
    std::shared_ptr<const ProposedImport> m_proposal;
    std::optional<Error> m_error;
    EventsAs m_as = EventsAs::Facts;
    bool m_isWorking = false;  ///< what was asked for is being written
    bool m_isApplying = false; ///< and can no longer be stopped
    bool m_isDone = false;
    QString m_writtenTo;
    QString m_told;
    std::optional<ObjectRef> m_first;

    QLabel *m_heading;
    QComboBox *m_form;
    ColumnChoices *m_columns;
    QLabel *m_columnsLabel;
    ImportRows *m_rows;
    QLabel *m_becomes;
    QComboBox *m_asBox;
    QLineEdit *m_title;
    QLineEdit *m_language;
    QComboBox *m_target;
    QLabel *m_verdict;
    QProgressBar *m_progress;
    QPushButton *m_import = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace chancery
