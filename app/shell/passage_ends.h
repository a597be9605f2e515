// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/editing/writing.h"

#include <QObject>

class QMenu;

namespace chancery {

class PassageView;

/// Moves the ends of the passage that is shown, word by word, or to what is selected in the text; each move
/// is one step of undo.
class PassageEnds : public QObject
{
    Q_OBJECT

public:
    PassageEnds(Writing writing, PassageView &passage, QObject *parent = nullptr);

    void addTo(QMenu &menu);

Q_SIGNALS:
    /// What came of it, or why nothing could.
    void told(const QString &message);

private:
    enum class End { Start, Finish };
    void moveWord(End end, int step);
    void takeSelection();
    void move(const PassageId &passage, qsizetype start, qsizetype end);

    Writing m_writing;
    PassageView &m_passage;
};

/// The place of the end of a passage one word on (step 1) or back (-1): of its start the beginning of a word,
/// of its finish the end of one; UTF-16 units. The same place where there is none.
[[nodiscard]] qsizetype startWordFrom(QStringView text, qsizetype start, int step);
[[nodiscard]] qsizetype finishWordFrom(QStringView text, qsizetype finish, int step);

} // namespace chancery
