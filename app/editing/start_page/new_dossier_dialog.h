// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/editing/drafts/typed_drafts.h"
#include "core/domain/dossier.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace chancery {

/// Asks for the title and the language of a new dossier. What Escape leaves comes back the next time.
class NewDossierDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewDossierDialog(QWidget *parent = nullptr);
    /// Says that it begins with these files.
    void beginWith(const QStringList &files);

    /// The dossier, once the dialog was accepted.
    [[nodiscard]] const std::optional<Dossier> &dossier() const { return m_dossier; }

    void accept() override;

private:
    TypedDrafts m_drafts; ///< of no dossier: there is none yet
    QLineEdit *m_title;
    QComboBox *m_language;
    QLabel *m_note;
    QLabel *m_fault;
    std::optional<Dossier> m_dossier;
};

/// Lets a box offer the languages of the news, by name, and take any tag.
void offerLanguages(QComboBox &box, const QString &chosen);
/// The tag that is chosen or typed.
[[nodiscard]] QString languageIn(const QComboBox &box);

} // namespace chancery
