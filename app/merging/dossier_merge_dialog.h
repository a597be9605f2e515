// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/merging/merging_sides.h"
#include "core/work/job.h"

#include <QDialog>

#include <functional>
#include <memory>
#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTextBrowser;

namespace chancery {

class ConflictList;

/// The dossier that another one is merged into.
struct MergeInto
{
    std::shared_ptr<Store> mine;
    QString title; ///< of the dossier, as its window has it
    /// Carries out one change, which can be taken back, and calls back when that is done.
    std::function<void(const Change &change, const QString &text, std::function<void(const Status &)> done)>
        apply;
    /// Asks for a dossier to read, and for the name of one to write; empty where none is given.
    std::function<QString(const QString &title)> chooseDossier;
    std::function<QString(const QString &title)> chooseOutput;
};

/// Merges three-way: which dossier both came of, and the other one; then what both changed, each otherwise,
/// with both sides, to be decided one by one or all at once. What comes of it is one change of the open
/// dossier, or a new file.
class DossierMergeDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DossierMergeDialog(MergeInto into, QWidget *parent = nullptr);
    ~DossierMergeDialog() override;

    void setPaths(const QString &base, const QString &theirs);
    /// What came of it, in words, once the dialog was accepted.
    [[nodiscard]] const QString &told() const { return m_told; }
    [[nodiscard]] const std::optional<DossierMerge> &merge() const { return m_merge; }

    void reject() override;

Q_SIGNALS:
    /// The three have been brought together as far as it is decided, or the reason why not is shown.
    void merged();

private:
    void createWidgets();
    QLineEdit *addFile(QFormLayout &form, const QString &label, const QString &name, const QString &title);
    void look();
    void takeMerge(const Outcome<DossierMerge> &merge);
    void showConflict();
    void updateState();
    void carryOut();
    void complain(const QString &text);
    void finish(const QString &text);

    MergeInto m_into;
    std::shared_ptr<MergingSides> m_sides;
    std::optional<DossierMerge> m_merge;
    QString m_lookedAt;       ///< the two paths that m_sides is of
    MergeDecisions m_decided; ///< what m_merge is by
    QString m_told;
    bool m_isApplying = false;

    QLineEdit *m_base;
    QLineEdit *m_theirs;
    QLabel *m_verdict;
    ConflictList *m_conflicts;
    QTextBrowser *m_detail;
    QComboBox *m_target;
    QProgressBar *m_progress;
    QPushButton *m_takeMine = nullptr;
    QPushButton *m_takeTheirs = nullptr;
    QPushButton *m_allMine = nullptr;
    QPushButton *m_allTheirs = nullptr;
    QPushButton *m_do = nullptr;
    QPushButton *m_cancel = nullptr;
    Job m_work;
};

} // namespace chancery
