// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariantMap>

class QDialog;

namespace chancery {

class TypedDrafts;

/// Keeps what is typed into the named fields of a dialog (lines, texts, choices) among the drafts while it is
/// open. What is accepted goes from there.
class KeptFields : public QObject
{
    Q_OBJECT

public:
    /// What becomes of the words when the dialog is left: they come back when it is asked for again, or, of a
    /// dialog that asks before it is dismissed, they go.
    enum class WhenLeft { ComeBack, Go };
    /// `drafts` outlives the dialog.
    KeptFields(QDialog &dialog, TypedDrafts &drafts, QString name, WhenLeft whenLeft);

    /// What stands in the fields was proposed; what was typed over it earlier is put back. Whether anything
    /// was.
    bool begin();
    /// What goes along with what was typed, and is typed itself: the words that were pasted.
    void setBeside(const QVariantMap &beside);
    /// That of a draft.
    [[nodiscard]] static QVariantMap besideOf(const QVariantMap &draft);
    /// What to tell of words that came back.
    [[nodiscard]] static QString cameBack();

private:
    [[nodiscard]] QVariantMap fields() const;
    void note();

    QDialog &m_dialog;
    TypedDrafts &m_drafts;
    QString m_name;
    QVariantMap m_proposed;
    QVariantMap m_beside;
    bool m_hasBegun = false;
};

} // namespace chancery
