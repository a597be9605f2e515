// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/editing/fields/term_box.h"
#include "app/editing/writing.h"
#include "core/edit/judgements.h"

#include <QVariantMap>
#include <QWidget>

#include <array>
#include <functional>
#include <map>
#include <optional>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace chancery {

class FactListField;
class ObjectListField;

/// A judgement as it is written: what ICD 203 wants of its wording is said while typing. Ctrl+Return keeps
/// it, Escape leaves; what was typed and not kept comes back.
class JudgementForm : public QWidget
{
    Q_OBJECT

public:
    explicit JudgementForm(Writing writing, QWidget *parent = nullptr);

    /// A new one, on these facts.
    void startNew(const std::vector<FactId> &facts);
    /// Another wording of one that is there.
    void revise(const JudgementId &judgement);
    /// What is being written is of another dossier.
    void forget();
    /// Where “the selected fact” is looked for.
    void setSelectedFact(std::function<std::optional<FactId>()> selected)
    {
        m_selected = std::move(selected);
    }

    /// What it says as it stands.
    [[nodiscard]] Judgement meant() const;
    /// The statements of judgements that were typed and not kept.
    [[nodiscard]] QStringList unkept() const;
    /// What was typed and is not kept, as values that JSON can hold; empty where nothing was.
    [[nodiscard]] QVariantMap draft() const;
    /// Takes such a draft up again; gives the judgement that was being written where there is one: its id, or
    /// an empty one of a new judgement.
    std::optional<JudgementId> takeUp(const QVariantMap &draft);
    [[nodiscard]] QPlainTextEdit *statement() const { return m_statement; }
    [[nodiscard]] FactListField *facts() const { return m_facts; }
    [[nodiscard]] FactListField *against() const { return m_against; }

    [[nodiscard]] QSize sizeHint() const override { return {330, 520}; }

Q_SIGNALS:
    void kept(const chancery::JudgementId &judgement);
    /// Left without keeping.
    void left();
    /// What was typed and is not kept may be something else now.
    void draftChanged();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createFields(QFormLayout &form);
    /// What stands in the form: a judgement, and names in its lists that were typed and not taken yet.
    struct Writ
    {
        Judgement judgement;
        std::array<QStringList, 3> names; ///< for it, against it, of questions

        friend bool operator==(const Writ &, const Writ &) = default;
    };
    void show(const Writ &writ);
    [[nodiscard]] static QVariantMap asMap(const Writ &writ);
    /// Over the judgement that it revises.
    [[nodiscard]] static Writ writOf(const QVariantMap &map, Judgement judgement);
    [[nodiscard]] Writ written() const;
    [[nodiscard]] bool isTyped() const { return m_begun && !(written() == m_shown); }
    void putAside();
    void refresh();
    /// Nothing is being written.
    void rest();
    void keep();
    void leave();
    void takeTerm();
    void readTerm();
    void updateFaults();
    QPlainTextEdit *lines(const QString &name, const QString &label);
    /// A list of facts under its heading, with what takes the selected one.
    QWidget *withPicking(const QString &heading, FactListField *field);
    /// Takes facts that are dragged over a place of `field`; false for any other event.
    bool takeDrag(FactListField &field, QEvent &event);

    Writing m_writing;
    std::function<std::optional<FactId>()> m_selected;
    std::optional<Judgement> m_begun; ///< what it began from; none: nothing is being written
    Writ m_shown;                     ///< as it stood before anything was typed
    /// What was typed and left, by the judgement that it revises; of a new one, under no name.
    std::map<JudgementId, Writ> m_unkept;

    QLabel *m_title;
    QPlainTextEdit *m_statement;
    TermBox<Likelihood> *m_likelihood;
    TermBox<Confidence> *m_confidence;
    QLineEdit *m_reason;
    QCheckBox *m_key;
    FactListField *m_facts;
    FactListField *m_against;
    QPlainTextEdit *m_assumptions;
    QPlainTextEdit *m_alternatives;
    QPlainTextEdit *m_wouldChange;
    ObjectListField *m_questions;
    QLabel *m_faults;
    QPushButton *m_keep;
    bool m_isShowing = false; ///< fields are being filled, not typed in
};

} // namespace chancery
