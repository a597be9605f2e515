// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/views/dossier_view.h"
#include "core/store/store.h"

#include <functional>
#include <memory>

class QCheckBox;
class QLabel;
class QTableView;
class QTimer;

namespace chancery {

class ProblemModel;

/// What `chancery check` would say of the dossier as it stands, found in the background a moment after each
/// change; each line goes to its object. Of what is shown as known on a day it speaks of the whole dossier.
class ProblemsView : public DossierView
{
    Q_OBJECT

public:
    /// `store` is the dossier that is written, whatever part of it is shown.
    ProblemsView(Session &session, std::function<std::shared_ptr<Store>()> store, QWidget *parent = nullptr);

    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] ProblemModel *model() const { return m_model; }
    /// Whether what is listed is of the dossier as it stands.
    [[nodiscard]] bool isUpToDate() const;

Q_SIGNALS:
    /// The list is of the dossier as it stands.
    void checked();

protected:
    [[nodiscard]] bool isSparedBy(const ChangeSet &reached) const override;
    void takeSnapshot() override;
    void reflect(const Selection &selection, const QObject *by) override;

private:
    void check();
    void tell();
    void open(const QModelIndex &index);

    std::function<std::shared_ptr<Store>()> m_store;
    ProblemModel *m_model;
    Job *m_reading;
    QTimer *m_soon;
    QLabel *m_summary;
    QCheckBox *m_warnings;
    QTableView *m_table;
    bool m_isChecked = false; ///< once at least
};

} // namespace chancery
