// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/editing/details/member_field.h"
#include "app/editing/drafts/typed_values.h"
#include "core/domain/dossier.h"
#include "core/store/snapshot.h"

#include <QHash>
#include <QVariant>
#include <QWidget>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

class QFormLayout;
class QScrollArea;

namespace chancery {

/// What a form can be of.
using FormValue = std::variant<SourceDescription, Passage, Participant, Event, Option, Figure, Question, Fact,
                               Judgement, DossierInfo>;

/// The value of an object as the dossier has it; none where it is not there.
[[nodiscard]] std::optional<FormValue> formValueOf(const Snapshot &snapshot, const ObjectRef &object);

/// A form with an editor for every member of an object, by core/domain/members.h. What is typed stays typed,
/// whatever comes from the dossier, until it is settled or taken back.
class ObjectForm : public QWidget
{
    Q_OBJECT

public:
    explicit ObjectForm(QWidget *parent = nullptr);
    ~ObjectForm() override;

    /// The objects that names may lead to.
    void setSnapshot(const SnapshotPtr &snapshot);
    /// Another object, or none: what was typed is gone.
    void start(const std::optional<FormValue> &value);
    /// The same object as the dossier has it now.
    void follow(const FormValue &value);

    [[nodiscard]] bool isTyped() const;
    /// The names of the members that were typed into.
    [[nodiscard]] QStringList typedMembers() const;
    /// A value with what was typed, as far as that means something.
    [[nodiscard]] FormValue filled(FormValue value) const;
    struct Fault
    {
        QString member;
        QString reason; ///< `Date: “soon” is no date`
    };
    /// What of it means nothing yet, the first.
    [[nodiscard]] std::optional<Fault> fault() const;
    /// Whether what means nothing keeps the rest from being kept: another kind of fact needs all it has.
    [[nodiscard]] bool isAllOrNothing() const;

    /// What means something is the dossier's from now on; gives the members that it was.
    QStringList settle();
    /// It is not after all.
    void unsettle(const QStringList &members);
    void takeBack();

    using Typed = TypedValues;
    [[nodiscard]] Typed typed() const;
    /// What was typed into the form of an object before it was left.
    void putTyped(const Typed &typed);

    /// Moves the keyboard to the member, or to the first that can be changed.
    void startTyping(const QString &member = {});
    [[nodiscard]] QWidget *editorOf(const QString &member) const;

Q_SIGNALS:
    void edited();
    /// Somebody is done with a member.
    void finished();

private:
    struct Row
    {
        QString name;
        std::unique_ptr<MemberField> field;
    };
    class Builder;
    class Loader;
    class Filler;
    void clear();
    void build(const FormValue &value);
    void load(const FormValue &value);
    void add(const QString &name, const QString &title, std::unique_ptr<MemberField> field);
    [[nodiscard]] MemberField *field(const QString &name) const;
    void takeKind();

    SnapshotPtr m_snapshot;
    std::optional<FormValue> m_value; ///< the dossier's
    int m_shape = -1;
    std::vector<Row> m_rows;
    QScrollArea *m_scroll;
    QFormLayout *m_form = nullptr;
};

} // namespace chancery
