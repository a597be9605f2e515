// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/attachments/source_file.h"
#include "app/editing/fields/typed_guard.h"
#include "core/domain/dossier.h"

#include <QByteArray>
#include <QDialog>

#include <atomic>
#include <memory>
#include <optional>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QStackedLayout;

namespace chancery {

class Job;
class KeptFields;
class TypedDrafts;
class DateField;

/// A new source: reads a file, or words that were pasted, and proposes what it says of itself, each with
/// where that stood. The reliability is asked, F until it is judged.
class NewSourceDialog : public QDialog
{
    Q_OBJECT

public:
    /// `language`: that of the dossier, for a text that does not state its own.
    NewSourceDialog(SourceFileOptions options, const QString &language, QWidget *parent = nullptr);
    /// Keeps what is typed and pasted among the drafts while the dialog is open; they outlive it.
    void keepIn(TypedDrafts &drafts);
    /// Goes on with what a process left that was ended while the dialog was open; false where it left
    /// nothing.
    bool takeUp();
    /// Whether there is anything to go on with.
    [[nodiscard]] static bool isLeftIn(const TypedDrafts &drafts);
    /// The file that the source is read from; empty where it was pasted.
    [[nodiscard]] const QString &path() const { return m_path; }
    ~NewSourceDialog() override;

    /// Reads a file; what it is and what can be done where it cannot be read is told in the dialog.
    void readFile(const QString &path);
    /// Reads bytes that came without a file: `name` tells what they are (`pasted.html`).
    void readPasted(const QByteArray &bytes, const QString &name);
    /// Lets the words be typed or pasted here.
    void askForText();

    /// What the card says, once the dialog was accepted: a new source, without an id.
    [[nodiscard]] const std::optional<Source> &source() const { return m_accepted; }

    void accept() override;
    /// Asks first where the card or a text was typed.
    void reject() override;

Q_SIGNALS:
    /// The card has been filled.
    void ready();
    /// What was read is no source: the reason.
    void refused(const QString &reason);

private:
    /// The fields hold what was proposed; over it what an ended process left, where that is taken up. Whether
    /// anything was.
    bool beginKeeping();
    void keepBeside();
    void read(std::function<Outcome<SourceFile>(const SourceFileOptions &)> work, bool pasted);
    void propose(const SourceFile &file, bool pasted);
    void tell(const Error &error);
    template<class Field>
    Field *addRow(const QString &title, const QString &name, Field *field);
    void setFound(QWidget *field, const Stated &stated);
    void forgetFound(QWidget *field);
    void createCard(QWidget *card);

    SourceFileOptions m_options;
    QString m_dossierLanguage;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    Job *m_reading;
    std::optional<Source> m_source;
    std::optional<Source> m_accepted;
    TypedGuard m_guard{*this};
    TypedDrafts *m_drafts = nullptr;
    KeptFields *m_kept = nullptr;
    QString m_path;
    QByteArray m_pasted;
    QString m_pastedName;
    bool m_isTakenUp = false;

    QStackedLayout *m_pages = nullptr;
    QLabel *m_state = nullptr;
    QPlainTextEdit *m_typed = nullptr;
    QFormLayout *m_form = nullptr;
    QHash<QWidget *, QLabel *> m_found;
    QLabel *m_file = nullptr;
    QLineEdit *m_title = nullptr;
    QLineEdit *m_publisher = nullptr;
    QLineEdit *m_author = nullptr;
    DateField *m_published = nullptr;
    QComboBox *m_language = nullptr;
    QLineEdit *m_url = nullptr;
    QComboBox *m_reliability = nullptr;
    QLineEdit *m_reason = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QLabel *m_notes = nullptr;
    QLabel *m_fault = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace chancery
