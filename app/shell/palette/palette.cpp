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
    ask();
}

void Palette::ask()
{
    PaletteQuestion question{m_field->text(), m_snapshot, {}, {}, m_uses};
    for (std::size_t i = 0; i < m_commands.size(); ++i) {
        const PaletteCommand &command = m_commands[i];
        const QString detail = command.menu.isEmpty() ? tr("action") : command.menu;
        question.commands.push_back({static_cast<int>(i), {}, command.title, detail, command.keys, {}});
        question.commandKeys.append(command.key);
    }
    m_search.ask(std::move(question));
}

void Palette::present(const QString &text, const std::vector<PaletteEntry> &entries)
{
    m_answeredText = text;
    m_model.setEntries(entries);
    m_list->setCurrentIndex(m_model.index(0));
    m_list->scrollToTop();
    m_note->setText(entries.empty() ? tr("Nothing has these letters in its name: %1").arg(text.simplified())
                                    : tr("Up and Down choose, Enter goes there, Esc closes"));
    if (m_chooseWhenAnswered)
        choose();
}

void Palette::choose()
{
    m_chooseWhenAnswered = m_answeredText != m_field->text();
    const QModelIndex index = m_list->currentIndex();
    if (m_chooseWhenAnswered || !index.isValid())
        return;
    const PaletteEntry entry = m_model.entryAt(index.row());
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
