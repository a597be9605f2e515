// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/anchoring/anchor.h"

#include <QLabel>

namespace chancery {

/// Above the text: what to know of how the passage stands in it. Nothing where it stands there word for word;
/// both wordings with their differences marked where it has changed; its words where it is lost.
class AnchorNote : public QLabel
{
    Q_OBJECT

public:
    explicit AnchorNote(QWidget *parent = nullptr);

    /// `found` is what stands in the text; empty where the passage is lost.
    void showState(AnchorState state, const QString &quoted, const QString &found);
    void clearState();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    AnchorState m_state = AnchorState::Exact;
    QString m_quoted;
    QString m_found;
};

} // namespace chancery
