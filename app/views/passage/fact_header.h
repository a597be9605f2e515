// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/snapshot.h"

#include <QWidget>

#include <optional>

class QAction;
class QLabel;

namespace chancery {

class ElidedLabel;

/// Above the text: the fact whose sentence is shown, and which of its passages that is.
class FactHeader : public QWidget
{
    Q_OBJECT

public:
    /// The actions step through the fact's passages; the header shows them as buttons.
    FactHeader(QAction *previousPassage, QAction *nextPassage, QWidget *parent = nullptr);

    /// Shows a fact and the passage with this index of those it rests on.
    void showFact(const Snapshot &snapshot, FactRow fact, std::size_t evidence);
    /// Says that a judgement is selected, of whose facts one is shown, and without what it loses its ground.
    void setJudgement(const Snapshot &snapshot, const std::optional<Judgement> &judgement);

    /// Of no account but for some width: how high it is, its width says.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColours();

    QLabel *m_judgement;
    QLabel *m_statement;
    QLabel *m_grading;
    ElidedLabel *m_place;
    QWidget *m_steps;
    bool m_contradicts = false;
    bool m_disputed = false;
};

} // namespace chancery
