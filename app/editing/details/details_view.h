// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/editing/details/object_form.h"
#include "app/editing/writing.h"
#include "app/views/dossier_view.h"

#include <map>
#include <optional>

class QLabel;
class QPushButton;

namespace chancery {

/// The form of what is selected. What is typed is kept as soon as its field is left, each as one step of
/// undo; what cannot be kept yet waits, with the reason, and comes back with its object. Escape takes back
/// what was typed.
class DetailsView : public DossierView
{
    Q_OBJECT

public:
    DetailsView(Session &session, Writing writing, QWidget *parent = nullptr);
    ~DetailsView() override;

    /// Moves the keyboard into the form.
    void startTyping();
    /// What waits is of another dossier.
    void forget();
    /// Keeps what can be kept, and tells the titles of the objects for which something waits.
    [[nodiscard]] QStringList unkept();
    /// What was typed and is not kept, as values that JSON can hold; empty where nothing was.
    [[nodiscard]] QVariantMap draft() const;
    /// Takes such a draft up again; gives the object whose form was being filled, where there is one.
    std::optional<ObjectRef> takeUp(const QVariantMap &draft);
    [[nodiscard]] ObjectForm &form() const { return *m_form; }
    [[nodiscard]] QSize sizeHint() const override { return {310, 480}; }

Q_SIGNALS:
    /// What was typed and is not kept may be something else now.
    void draftChanged();

protected:
    [[nodiscard]] bool isSparedBy(const ChangeSet &reached) const override;
    void takeSnapshot() override;
    void reflect(const Selection &selection, const QObject *by) override;
    bool event(QEvent *event) override;

private:
    void show(const std::optional<ObjectRef> &object);
    void keep();
    /// Keeps what was typed of an object that is not shown any more.
    void keepLeft(const ObjectRef &object, const FormValue &value);
    void describe();
    void tell(const QString &fault);
    void takeBack();
    void putBack();
    void offerPutBack();
    [[nodiscard]] Status apply(const ObjectRef &object, const FormValue &value, const QStringList &members);

    Writing m_writing;
    std::optional<ObjectRef> m_object;
    std::map<ObjectRef, ObjectForm::Typed> m_unkept;
    std::map<ObjectRef, ObjectForm::Typed> m_takenBack; ///< by Escape, which may not have been meant
    QLabel *m_heading;
    QLabel *m_hint;
    ObjectForm *m_form;
    QLabel *m_fault;
    QPushButton *m_putBack;
    bool m_isKeeping = false;
};

} // namespace chancery
