// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/palette/palette.h"

#include "app/shell/palette/palette_delegate.h"
#include "app/shell/palette/palette_field.h"

#include <QAction>
#include <QFrame>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr int widest = 760;
constexpr int highest = 460;

} // namespace

Palette::Palette(SnapshotPtr snapshot, std::vector<PaletteCommand> commands, UseCounts uses, QWidget *window)
    : QDialog(window, Qt::Popup)
    , m_snapshot(std::move(snapshot))
    , m_commands(std::move(commands))
    , m_uses(std::move(uses))
    , m_list(new QListView)
    , m_field(new PaletteField(*m_list))
    , m_note(new QLabel)
{
    setWindowTitle(tr("Palette"));
    setAccessibleName(windowTitle());
    m_field->setPlaceholderText(tr("Find an action or an object by some of its letters"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Actions and objects found"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps the keys
    m_note->setContentsMargins(8, 2, 8, 2);

    // A popup has no frame of its own, and would run into the views behind it.
    auto *frame = new QFrame;
    frame->setFrameStyle(QFrame::Box | QFrame::Plain);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(frame);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(8, 8, 8, 4);
    layout->setSpacing(4);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_note);
    m_field->setFocus();

    const QSize over = window->size();
    resize(std::min(widest, over.width() - 40), std::min(highest, over.height() - 120));
    move(window->mapToGlobal(QPoint((over.width() - width()) / 2, over.height() / 10)));

    connect(m_field, &QLineEdit::textChanged, this, &Palette::ask);
    connect(m_field, &QLineEdit::returnPressed, this, &Palette::choose);
    connect(m_list, &QListView::clicked, this, &Palette::choose);
    connect(&m_search, &PaletteSearch::answered, this, &Palette::present);
    connect(&m_search, &PaletteSearch::reading, this, &Palette::tellReading);
    ask();
}

void Palette::ask()
{
    PaletteQuestion question{m_field->text(), m_snapshot, {}, {}, m_uses};
    for (std::size_t i = 0; i < m_commands.size(); ++i) {
        const PaletteCommand &command = m_commands[i];
        const QString detail = command.menu.isEmpty() ? tr("action") : command.menu;
        question.commands.push_back({static_cast<int>(i),
                                     {},
                                     command.title,
                                     detail,
                                     command.keys,
                                     {},
                                     command.otherWords,
                                     command.whyNot});
        question.commandKeys.append(command.key);
    }
    m_search.ask(std::move(question));
}

void Palette::present(const PaletteAnswer &answer)
{
    // Who has walked on in the list stays at his line when more comes in.
    std::optional<PaletteEntry> walkedTo;
    if (m_answeredText == answer.text && m_list->currentIndex().row() > 0)
        walkedTo = m_model.entryAt(m_list->currentIndex().row());
    m_answeredText = answer.text;
    m_isComplete = answer.isComplete;
    m_model.setEntries(answer.entries);
    const auto line =
        std::find_if(answer.entries.begin(), answer.entries.end(), [&walkedTo](const PaletteEntry &entry) {
            return walkedTo && entry.command == walkedTo->command && entry.object == walkedTo->object;
        });
    const bool isThere = line != answer.entries.end();
    const QModelIndex current = m_model.index(isThere ? static_cast<int>(line - answer.entries.begin()) : 0);
    m_list->setCurrentIndex(current);
    m_list->scrollTo(current);
    m_note->setText(noteFor(answer));
    if (m_chooseWhenAnswered && answer.isComplete)
        choose();
}

void Palette::tellReading(double share)
{
    if (m_isComplete)
        return;
    m_note->setText(share > 0 ? tr("Reading the words of this dossier once, for finding… %1 %")
                                    .arg(static_cast<int>(share * 100))
                              : tr("Reading the words of this dossier once, for finding…"));
    // That may take long: who has pressed Enter gets the best of what is there.
    if (m_chooseWhenAnswered)
        choose();
}

QString Palette::noteFor(const PaletteAnswer &answer) const
{
    if (!answer.remark.isEmpty())
        return answer.remark;
    if (!answer.isComplete)
        return tr("Looking further…");
    return answer.entries.empty()
               ? tr("Nothing has these letters in its name: %1").arg(answer.text.simplified())
               : tr("Up and Down choose, Enter goes there, Esc closes");
}

void Palette::choose()
{
    const QModelIndex index = m_list->currentIndex();
    m_chooseWhenAnswered = m_answeredText != m_field->text() || (!m_isComplete && !index.isValid());
    if (m_chooseWhenAnswered || !index.isValid())
        return;
    const PaletteEntry entry = m_model.entryAt(index.row());
    if (!entry.whyNot.isEmpty()) {
        m_note->setText(tr("%1 cannot be done now: %2").arg(entry.title, entry.whyNot));
        return;
    }
    QAction *action =
        entry.command >= 0 ? m_commands[static_cast<std::size_t>(entry.command)].action : nullptr;
    m_uses.add(action ? m_commands[static_cast<std::size_t>(entry.command)].key
                      : PaletteSearch::useKey(*m_snapshot, entry.object));
    // Closed first: a command may open a window of its own.
    accept();
    Q_EMIT used(m_uses);
    if (action)
        Q_EMIT commandChosen(action);
    else
        Q_EMIT objectChosen(entry.object);
}

} // namespace chancery
