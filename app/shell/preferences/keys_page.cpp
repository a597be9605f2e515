// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/preferences/keys_page.h"

#include "app/shell/settings.h"
#include "core/text/fuzzy_match.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr int keysColumnWidth = 150;

QString shownKeys(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &sequence : action.shortcuts())
        keys.append(sequence.toString(QKeySequence::NativeText));
    return keys.join(u", "_s);
}

} // namespace

KeysPage::KeysPage(const QMainWindow &window, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_actions(keyedActions(window))
    , m_words(new QLineEdit)
    , m_list(new QTreeWidget)
    , m_edit(new QKeySequenceEdit)
    , m_assign(new QPushButton(tr("&Assign")))
    , m_none(new QPushButton(tr("&No key")))
    , m_own(new QPushButton(tr("As &before")))
    , m_note(new QLabel)
{
    m_words->setPlaceholderText(tr("Search actions and keys"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Actions and their keys"));
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("Keys"), tr("Action")});
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setUniformRowHeights(true);
    m_edit->setAccessibleName(tr("The keys to be assigned: press them here"));
    m_own->setToolTip(tr("The keys that the program gives to the action itself"));
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);

    auto *row = new QHBoxLayout;
    row->addWidget(m_edit, 1);
    row->addWidget(m_assign);
    row->addWidget(m_none);
    row->addWidget(m_own);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    column->addLayout(row);
    column->addWidget(m_note);

    fill();
    m_list->header()->resizeSection(0, keysColumnWidth);
    connect(m_words, &QLineEdit::textChanged, this, &KeysPage::showMatching);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeysPage::updateChoice);
    connect(m_edit, &QKeySequenceEdit::keySequenceChanged, this, &KeysPage::updateChoice);
    connect(m_assign, &QPushButton::clicked, this, [this] { assign(m_edit->keySequence()); });
    connect(m_none, &QPushButton::clicked, this, [this] { assign({}); });
    connect(m_own, &QPushButton::clicked, this, &KeysPage::giveBackOwn);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    updateChoice();
}

void KeysPage::fill()
{
    for (int i = 0; i < m_actions.size(); ++i) {
        QTreeWidgetItem *item =
            i < m_list->topLevelItemCount() ? m_list->topLevelItem(i) : new QTreeWidgetItem(m_list);
        item->setText(0, shownKeys(*m_actions.at(i).action));
        item->setText(1, m_actions.at(i).text);
        item->setToolTip(1, m_actions.at(i).text);
    }
}

void KeysPage::showMatching(const QString &words)
{
    const QString wanted = fuzzyFolded(words).simplified();
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        const QString line = fuzzyFolded(item->text(0) + u' ' + item->text(1));
        bool matches = true;
        for (const QStringView word : qTokenize(wanted, u' ', Qt::SkipEmptyParts))
            matches = matches && line.contains(word);
        item->setHidden(!matches);
    }
}

const KeyedAction *KeysPage::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 ? nullptr : &m_actions.at(row);
}

const KeyedAction *KeysPage::holderOf(const QKeySequence &keys) const
{
    if (keys.isEmpty())
        return nullptr;
    for (const KeyedAction &keyed : m_actions) {
        if (keyed.action->shortcuts().contains(keys))
            return &keyed;
    }
    return nullptr;
}

void KeysPage::updateChoice()
{
    const KeyedAction *keyed = chosen();
    const KeyedAction *holder = holderOf(m_edit->keySequence());
    m_assign->setEnabled(keyed && !m_edit->keySequence().isEmpty() && holder != keyed);
    m_none->setEnabled(keyed && !keyed->action->shortcuts().isEmpty());
    m_own->setEnabled(keyed && m_settings.keys(keyed->name));
    m_note->setText(holder && holder != keyed
                        ? tr("These keys are of “%1”, which loses them.").arg(holder->text)
                        : QString());
}

void KeysPage::remember(const KeyedAction &keyed, const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &sequence : keys)
        texts.append(sequence.toString(QKeySequence::PortableText));
    m_settings.setKeys(keyed.name, texts);
    keyed.action->setShortcuts(keys);
}

void KeysPage::assign(const QKeySequence &keys)
{
    const KeyedAction *keyed = chosen();
    if (!keyed)
        return;
    // Keys that are two actions' would be neither's.
    if (const KeyedAction *holder = holderOf(keys)) {
        QList<QKeySequence> rest = holder->action->shortcuts();
        rest.removeAll(keys);
        remember(*holder, rest);
    }
    remember(*keyed, keys.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{keys});
    m_edit->clear();
    fill();
    updateChoice();
    Q_EMIT changed();
}

void KeysPage::giveBackOwn()
{
    const KeyedAction *keyed = chosen();
    if (!keyed)
        return;
    const QList<QKeySequence> own = ownKeys(*keyed->action);
    for (const QKeySequence &sequence : own) {
        const KeyedAction *holder = holderOf(sequence);
        if (!holder || holder == keyed)
            continue;
        QList<QKeySequence> rest = holder->action->shortcuts();
        rest.removeAll(sequence);
        remember(*holder, rest);
    }
    m_settings.setKeys(keyed->name, std::nullopt);
    keyed->action->setShortcuts(own);
    fill();
    updateChoice();
    Q_EMIT changed();
}

} // namespace chancery
