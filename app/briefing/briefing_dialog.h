// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing_options.h"
#include "core/briefing/missing_characters.h"
#include "core/domain/time_range.h"
#include "core/io/error.h"
#include "core/io/file_identity.h"
#include "core/store/snapshot.h"

#include <QDialog>

#include <functional>
#include <memory>
#include <variant>
#include <vector>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTimer;

namespace chancery {

class Job;
class BriefingPreview;

/// Asks what a briefing shall hold and where it goes, shows its pages meanwhile, and writes it. Writing goes
/// on in the background, shows progress and can be cancelled; the dialog closes when the file is there.
class BriefingDialog : public QDialog
{
    Q_OBJECT

public:
    explicit BriefingDialog(SnapshotPtr snapshot, QWidget *parent = nullptr);
    ~BriefingDialog() override;

    /// Gives the JSON dossier that can be attached; without it attaching is not offered.
    void setAttachmentSource(std::function<Outcome<QByteArray>()> source);
    /// What the timeline shows, so that the briefing can be confined to it.
    void setVisibleRange(const TimeRange &range);
    /// What is selected, so that the briefing can be confined to the facts that concern it.
    void setSelection(const ObjectRef &object);
    /// Facts chosen elsewhere, in ascending order, and what they are called.
    void addChoice(FactChoice choice);
    /// Files that are open here: nothing is written over them.
    void setOpenFiles(std::vector<FileIdentity> files) { m_openFiles = std::move(files); }
    /// The form and the length proposed.
    void setForm(BriefingForm form);
    void setLength(BriefingLength length);
    /// The file proposed.
    void setPath(const QString &path);

    [[nodiscard]] QString path() const;
    [[nodiscard]] BriefingOptions options() const;

    void reject() override;

private:
    void buildForm();
    void updatePreview();
    void tellMissing(const std::vector<briefing::MissingCharacters> &missing);
    void updateState();
    void choosePath();
    void write();
    void finishWriting(const Status &status);
    /// Makes the file's ending that of the form.
    void fitEnding();

    SnapshotPtr m_snapshot;
    std::function<Outcome<QByteArray>()> m_attachment;
    /// What the entries of m_scope after the first stand for.
    std::vector<std::variant<TimeRange, ObjectRef, FactChoice>> m_scopes;

    std::vector<FileIdentity> m_openFiles;

    QLineEdit *m_path;
    QLineEdit *m_title;
    QLineEdit *m_preparedBy;
    QDateEdit *m_preparedOn;
    QComboBox *m_paper;
    QComboBox *m_length;
    QComboBox *m_form;
    QComboBox *m_scope;
    QCheckBox *m_attach;
    std::vector<std::pair<BriefingSection, QCheckBox *>> m_sections;
    QWidget *m_fields;
    BriefingPreview *m_preview;
    QLabel *m_pageLabel;
    QLabel *m_missing; ///< characters that no font has
    QLabel *m_message;
    QProgressBar *m_progress;
    QDialogButtonBox *m_buttons;
    QPushButton *m_export;
    QTimer *m_previewTimer;
    Job *m_writing;
};

} // namespace chancery
