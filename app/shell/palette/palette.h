// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/shell/palette/palette_commands.h"
#include "app/shell/palette/palette_search.h"

#include <QDialog>

class QLabel;
class QListView;

namespace chancery {

class PaletteField;

/// Finds any command and any object by some of its letters. It does nothing itself: what was chosen is told
/// once it has closed.
class Palette : public QDialog
{
    Q_OBJECT

public:
    /// Commands are those of the moment; `window` is what it opens over.
    Palette(SnapshotPtr snapshot, std::vector<PaletteCommand> commands, UseCounts uses, QWidget *window);

Q_SIGNALS:
    void commandChosen(QAction *action);
    void objectChosen(const chancery::ObjectRef &object);
    /// The uses with what was chosen counted; before the choice is told.
    void used(const chancery::UseCounts &uses);

private:
    void ask();
    void present(const PaletteAnswer &answer);
    void tellReading(double share);
    /// The line under the list.
    [[nodiscard]] QString noteFor(const PaletteAnswer &answer) const;
    /// Takes the current line, or, while the list still answers an earlier text or is empty, the first line
    /// of the answer when it is complete.
    void choose();

    SnapshotPtr m_snapshot;
    std::vector<PaletteCommand> m_commands;
    UseCounts m_uses;
    PaletteSearch m_search;
    PaletteModel m_model;
    QListView *m_list;
    PaletteField *m_field;
    QLabel *m_note;
    std::optional<QString> m_answeredText;
    bool m_isComplete = false;
    bool m_chooseWhenAnswered = false;
};

} // namespace chancery
