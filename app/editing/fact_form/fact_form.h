// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/editing/drafts/typed_values.h"
#include "app/editing/writing.h"
#include "core/edit/meant_fact.h"
#include "core/propose/fact_proposal.h"
#include "core/propose/near_facts.h"

#include <QHash>
#include <QVariant>
#include <QWidget>

#include <map>
#include <memory>
#include <optional>
#include <vector>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;

namespace chancery {

class DateField;
class NameField;
class ObjectListField;

/// A fact that is made of a stretch of text: everything proposed from its words, everything to be changed.
/// Return keeps it and is ready for the next sentence, Ctrl+Return keeps it and stays with this one, Escape
/// leaves; what was typed comes back when the same words are taken up again.
class FactForm : public QWidget
{
    Q_OBJECT

public:
    explicit FactForm(Writing writing, QWidget *parent = nullptr);
    ~FactForm() override;

    /// Takes up a stretch of text.
    void start(const Stretch &stretch, const QString &words);
    /// What is being made is of another dossier.
    void forget();
    [[nodiscard]] const std::optional<Stretch> &stretch() const { return m_stretch; }
    [[nodiscard]] FactKind kind() const;
    void setKind(FactKind kind);

    /// What it says as it stands.
    [[nodiscard]] MeantFact meant() const;
    /// The words of the text for which something was typed and not kept.
    [[nodiscard]] QStringList unkept() const;
    /// What was typed and is not kept, as values that JSON can hold; empty where nothing was.
    [[nodiscard]] QVariantMap draft() const;
    /// Takes such a draft up again; gives the words that were being worked on, where there are such.
    std::optional<Stretch> takeUp(const QVariantMap &draft);

    [[nodiscard]] QSize sizeHint() const override { return {310, 480}; }

Q_SIGNALS:
    /// A fact was kept; `next`: the next sentence is wanted.
    void kept(const chancery::FactId &fact, const chancery::Stretch &stretch, bool next);
    /// Left without keeping.
    void left(const chancery::Stretch &stretch);
    /// What was typed and is not kept may be something else now.
    void draftChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;

private:
    using Values = TypedValues;
    void createFields();
    template<class Field>
    Field *addRow(const QString &name, const QString &title, Field *field);
    void refresh();
    void propose(const QString &words);
    void proposeNear();
    void showRows();
    void updateStatement();
    void keep(bool next);
    void leave();
    /// Keeps what was typed for when the same words are taken up again.
    void putAside();
    void setStretch(std::optional<Stretch> stretch);
    [[nodiscard]] Values values() const;
    void setValues(const Values &values);
    [[nodiscard]] Payload payload(std::vector<Change::Object> &created) const;
    template<class Tag>
    [[nodiscard]] Id<Tag> idOf(const NameField *field, std::vector<Change::Object> &created) const;

    Writing m_writing;
    SnapshotPtr m_snapshot;
    std::shared_ptr<const NameFinder> m_names;
    std::optional<Stretch> m_stretch;
    QString m_words;
    std::map<QString, Values> m_unkept; ///< what was typed and not kept, by place
    Values m_proposed;                  ///< what stood there before anything was typed
    std::vector<NearFact> m_near;

    QFormLayout *m_form = nullptr;
    QScrollArea *m_scroll = nullptr;
    QLabel *m_quote = nullptr;
    QLabel *m_fault = nullptr;
    QLabel *m_keys = nullptr;
    QComboBox *m_as = nullptr;
    QComboBox *m_kind = nullptr;
    NameField *m_participant = nullptr;
    NameField *m_event = nullptr;
    NameField *m_other = nullptr;
    NameField *m_option = nullptr;
    NameField *m_figure = nullptr;
    NameField *m_question = nullptr;
    NameField *m_speaker = nullptr;
    QComboBox *m_role = nullptr;
    QComboBox *m_stance = nullptr;
    QComboBox *m_status = nullptr;
    QComboBox *m_aspect = nullptr;
    QComboBox *m_effect = nullptr;
    QComboBox *m_relation = nullptr;
    QLineEdit *m_value = nullptr;
    QLineEdit *m_place = nullptr;
    DateField *m_date = nullptr;
    ObjectListField *m_about = nullptr;
    QPlainTextEdit *m_statement = nullptr;
    QComboBox *m_assertion = nullptr;
    QComboBox *m_credibility = nullptr;
    QPushButton *m_keep = nullptr;
    std::vector<NameField *> m_nameFields;
};

} // namespace chancery
