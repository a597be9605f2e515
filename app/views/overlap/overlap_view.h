// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/session.h"
#include "core/text/overlap/overlap.h"

#include <QDialog>

#include <memory>
#include <optional>

class QAction;
class QComboBox;
class QLabel;

namespace chancery {

class Job;
class OverlapPane;
class SourceModel;

/// Two sources beside each other, with what stands in both word for word marked in each and linked: whether
/// one report repeats the other. Not modal; ends with the dossier it shows.
class OverlapView : public QDialog
{
    Q_OBJECT

public:
    /// Begins with the source at hand and the one that has most in common with it, of the first hundred.
    OverlapView(Session &session, std::optional<SourceRow> source, QWidget *parent = nullptr);
    ~OverlapView() override;

    /// Compares these two.
    void compare(SourceRow first, SourceRow second);
    /// False while two texts are being compared.
    [[nodiscard]] bool isIdle() const { return !m_job->isRunning(); }

private:
    void takeSnapshot(const ChangeSet *reached);
    void createLayout();
    void createActions();
    void chooseFirst(std::optional<SourceRow> source);
    void begin();
    void finish(const TextOverlap &overlap);
    void setCurrent(std::size_t stretch);
    void step(int step);
    void describe();
    [[nodiscard]] std::optional<SourceRow> chosen(const QComboBox *box) const;

    Session &m_session;
    SnapshotPtr m_snapshot;
    SourceModel *m_sources = nullptr;
    QString m_firstText; ///< as compared
    QString m_secondText;
    TextOverlap m_overlap;
    Job *m_job;

    QComboBox *m_firstSource = nullptr;
    QComboBox *m_secondSource = nullptr;
    OverlapPane *m_first = nullptr;
    OverlapPane *m_second = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_place = nullptr;
    QAction *m_previous = nullptr;
    QAction *m_next = nullptr;
};

} // namespace chancery
