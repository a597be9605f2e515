// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/editing/details/member_field.h"
#include "app/editing/fields/date_field.h"
#include "app/editing/fields/name_field.h"
#include "app/editing/fields/object_list_field.h"
#include "app/editing/fields/term_box.h"
#include "core/domain/members.h"

#include <QCheckBox>
#include <QLabel>

#include <memory>

class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace chancery {

/// A text: a line, or some lines where it is long by nature.
class TextMember : public FieldOf<QString>
{
public:
    TextMember(bool isLong, bool isRequired);
    [[nodiscard]] QWidget *widget() const override;
    [[nodiscard]] std::optional<QString> value() const override;
    [[nodiscard]] QString fault() const override;
    [[nodiscard]] QVariant typed() const override { return text(); }
    void putTyped(const QVariant &typed) override { put(typed.toString()); }

protected:
    void put(const QString &value) override;

private:
    [[nodiscard]] QString text() const;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_lines = nullptr;
    bool m_isRequired;
};

class DateMember : public FieldOf<std::optional<Edtf>>
{
public:
    explicit DateMember(bool isRequired);
    [[nodiscard]] QWidget *widget() const override { return m_field; }
    [[nodiscard]] std::optional<std::optional<Edtf>> value() const override;
    [[nodiscard]] QString fault() const override;
    [[nodiscard]] QVariant typed() const override { return m_field->text(); }
    void putTyped(const QVariant &typed) override { m_field->setText(typed.toString()); }

protected:
    void put(const std::optional<Edtf> &value) override { m_field->setDate(value); }

private:
    DateField *m_field;
    bool m_isRequired;
};

/// A word of a vocabulary, which may be none where `T` is optional.
template<class E, class T>
class TermMember : public FieldOf<T>
{
public:
    explicit TermMember(const QString &none = {})
        : m_box(new TermBox<E>(nullptr, none))
    {
        QObject::connect(m_box, &QComboBox::activated, m_box, [this] {
            this->wasEdited();
            this->wasFinished();
        });
    }
    [[nodiscard]] QWidget *widget() const override { return m_box; }
    [[nodiscard]] std::optional<T> value() const override
    {
        if constexpr (std::is_same_v<T, E>)
            return m_box->term();
        else
            return m_box->hasTerm() ? T(m_box->term()) : T();
    }
    [[nodiscard]] QVariant typed() const override { return m_box->currentIndex(); }
    void putTyped(const QVariant &typed) override { m_box->setCurrentIndex(typed.toInt()); }

protected:
    void put(const T &value) override { m_box->setTerm(value); }

private:
    TermBox<E> *m_box;
};

/// Credibility, 1 to 6.
class CredibilityMember : public FieldOf<int>
{
public:
    CredibilityMember();
    [[nodiscard]] QWidget *widget() const override { return m_box; }
    [[nodiscard]] std::optional<int> value() const override { return m_box->currentIndex() + 1; }
    [[nodiscard]] QVariant typed() const override { return m_box->currentIndex(); }
    void putTyped(const QVariant &typed) override { m_box->setCurrentIndex(typed.toInt()); }

protected:
    void put(const int &value) override { m_box->setCurrentIndex(value - 1); }

private:
    QComboBox *m_box;
};

class FlagMember : public FieldOf<bool>
{
public:
    FlagMember();
    [[nodiscard]] QWidget *widget() const override { return m_box; }
    [[nodiscard]] std::optional<bool> value() const override { return m_box->isChecked(); }
    [[nodiscard]] QVariant typed() const override { return m_box->isChecked(); }
    void putTyped(const QVariant &typed) override { m_box->setChecked(typed.toBool()); }

protected:
    void put(const bool &value) override { m_box->setChecked(value); }

private:
    QCheckBox *m_box;
};

/// Several texts: one a line, or, where they are short, with commas between.
class TextsMember : public FieldOf<QStringList>
{
public:
    enum class Shape { Lines, Commas };
    explicit TextsMember(Shape shape);
    /// Of tags: completed over those that there are.
    void completeTags();
    void setSnapshot(const SnapshotPtr &snapshot) override { m_snapshot = snapshot; }
    [[nodiscard]] QWidget *widget() const override;
    [[nodiscard]] std::optional<QStringList> value() const override;
    [[nodiscard]] QVariant typed() const override;
    void putTyped(const QVariant &typed) override;

protected:
    void put(const QStringList &value) override;

private:
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_lines = nullptr;
    SnapshotPtr m_snapshot;
};

/// The texts that are typed with commas between; none twice.
[[nodiscard]] QStringList textsBetweenCommas(const QString &typed);

/// One object, by its name.
class NamedMember : public FieldOf<ObjectRef>
{
public:
    NamedMember(ObjectKind kind, bool isRequired);
    [[nodiscard]] QWidget *widget() const override { return m_field; }
    void setSnapshot(const SnapshotPtr &snapshot) override;
    [[nodiscard]] std::optional<ObjectRef> value() const override;
    [[nodiscard]] QString fault() const override;
    [[nodiscard]] QVariant typed() const override;
    void putTyped(const QVariant &typed) override;

protected:
    void put(const ObjectRef &value) override { m_field->setObject(value); }

private:
    NameField *m_field;
    bool m_isRequired;
};

/// Several objects.
class ObjectsMember : public FieldOf<std::vector<ObjectRef>>
{
public:
    ObjectsMember(std::vector<ObjectKind> kinds, bool isRequired);
    [[nodiscard]] QWidget *widget() const override { return m_field; }
    void setSnapshot(const SnapshotPtr &snapshot) override;
    [[nodiscard]] std::optional<std::vector<ObjectRef>> value() const override { return m_field->objects(); }
    [[nodiscard]] QString fault() const override;
    [[nodiscard]] QVariant typed() const override;
    void putTyped(const QVariant &typed) override;

protected:
    void put(const std::vector<ObjectRef> &value) override { m_field->setObjects(value); }

private:
    ObjectListField *m_field;
    SnapshotPtr m_snapshot;
    bool m_isRequired;
};

class QuantityMember : public FieldOf<Quantity>
{
public:
    QuantityMember();
    [[nodiscard]] QWidget *widget() const override;
    [[nodiscard]] std::optional<Quantity> value() const override;
    [[nodiscard]] QString fault() const override;
    [[nodiscard]] QVariant typed() const override;
    void putTyped(const QVariant &typed) override;

protected:
    void put(const Quantity &value) override;

private:
    QLineEdit *m_line;
};

class ConditionMember : public FieldOf<std::optional<Condition>>
{
public:
    ConditionMember();
    [[nodiscard]] QWidget *widget() const override { return m_both; }
    [[nodiscard]] std::optional<std::optional<Condition>> value() const override;
    [[nodiscard]] QVariant typed() const override;
    void putTyped(const QVariant &typed) override;

protected:
    void put(const std::optional<Condition> &value) override;

private:
    QWidget *m_both;
    TermBox<ConditionKind> *m_kind;
    QLineEdit *m_text;
};

/// What kind of fact it is: another one has other members.
class FactKindMember : public FieldOf<Payload>
{
public:
    FactKindMember();
    [[nodiscard]] QWidget *widget() const override { return m_box; }
    [[nodiscard]] std::optional<Payload> value() const override;
    [[nodiscard]] QVariant typed() const override { return m_box->currentIndex(); }
    void putTyped(const QVariant &typed) override { m_box->setCurrentIndex(typed.toInt()); }

protected:
    void put(const Payload &value) override;

private:
    QComboBox *m_box;
};

/// The sentences that a fact rests on: Space turns one from support into contradiction and back, Delete takes
/// it out.
class EvidenceMember : public FieldOf<std::vector<Evidence>>
{
public:
    EvidenceMember();
    ~EvidenceMember() override;
    [[nodiscard]] QWidget *widget() const override;
    void setSnapshot(const SnapshotPtr &snapshot) override;
    [[nodiscard]] std::optional<std::vector<Evidence>> value() const override { return m_evidence; }
    [[nodiscard]] QString fault() const override;
    [[nodiscard]] QVariant typed() const override;
    void putTyped(const QVariant &typed) override;

protected:
    void put(const std::vector<Evidence> &value) override;

private:
    class Keys;
    void fill();
    QListWidget *m_list;
    std::unique_ptr<Keys> m_keys;
    SnapshotPtr m_snapshot;
    std::vector<Evidence> m_evidence;
};

/// The answer in short with its facts.
class BottomLineMember : public FieldOf<std::optional<BottomLine>>
{
public:
    BottomLineMember();
    [[nodiscard]] QWidget *widget() const override { return m_both; }
    void setSnapshot(const SnapshotPtr &snapshot) override;
    [[nodiscard]] std::optional<std::optional<BottomLine>> value() const override;
    [[nodiscard]] QString fault() const override;
    [[nodiscard]] QVariant typed() const override;
    void putTyped(const QVariant &typed) override;

protected:
    void put(const std::optional<BottomLine> &value) override;

private:
    QWidget *m_both;
    QPlainTextEdit *m_text;
    ObjectListField *m_facts;
};

/// What cannot be changed here: told in words.
template<class T>
class ToldMember : public FieldOf<T>
{
public:
    explicit ToldMember(std::function<QString(const T &)> words)
        : m_words(std::move(words))
        , m_label(new QLabel)
    {
        m_label->setWordWrap(true);
        m_label->setTextFormat(Qt::PlainText);
        m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    [[nodiscard]] QWidget *widget() const override { return m_label; }
    [[nodiscard]] bool isEditable() const override { return false; }
    [[nodiscard]] std::optional<T> value() const override { return this->loaded(); }
    [[nodiscard]] QVariant typed() const override { return {}; }
    void putTyped(const QVariant &) override {}

protected:
    void put(const T &value) override { m_label->setText(m_words(value)); }

private:
    std::function<QString(const T &)> m_words;
    QLabel *m_label;
};

} // namespace chancery
