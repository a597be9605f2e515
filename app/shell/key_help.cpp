// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/key_help.h"

#include "core/text/fuzzy_match.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

struct Gesture
{
    const char *hands;
    const char *effect;
};

// What the timeline does with keys and hands that are no menu's action; DESIGN.md's list.
constexpr Gesture gestures[] = {
    {QT_TRANSLATE_NOOP("chancery::KeyHelp", "Wheel"),
     QT_TRANSLATE_NOOP("chancery::KeyHelp", "Scroll the lanes")},
    {QT_TRANSLATE_NOOP("chancery::KeyHelp", "Shift+Wheel, drag"),
     QT_TRANSLATE_NOOP("chancery::KeyHelp", "Move through time")},
    {QT_TRANSLATE_NOOP("chancery::KeyHelp", "Ctrl+Wheel, pinch"),
     QT_TRANSLATE_NOOP("chancery::KeyHelp", "Zoom at the pointer")},
    {QT_TRANSLATE_NOOP("chancery::KeyHelp", "Shift+drag"),
     QT_TRANSLATE_NOOP("chancery::KeyHelp", "Zoom to a range")},
    {QT_TRANSLATE_NOOP("chancery::KeyHelp", "Double click, F"),
     QT_TRANSLATE_NOOP("chancery::KeyHelp", "Fit the selection; F again fits all")},
    {QT_TRANSLATE_NOOP("chancery::KeyHelp", "Home"), QT_TRANSLATE_NOOP("chancery::KeyHelp", "Fit all")},
    {QT_TRANSLATE_NOOP("chancery::KeyHelp", "A, D, Left, Right"),
     QT_TRANSLATE_NOOP("chancery::KeyHelp", "Move through time")},
    {QT_TRANSLATE_NOOP("chancery::KeyHelp", "W, S, Up, Down"),
     QT_TRANSLATE_NOOP("chancery::KeyHelp", "Scroll the lanes")},
    {QT_TRANSLATE_NOOP("chancery::KeyHelp", "+ and -"),
     QT_TRANSLATE_NOOP("chancery::KeyHelp", "Zoom in and out")},
    {QT_TRANSLATE_NOOP("chancery::KeyHelp", ". and ,"),
     QT_TRANSLATE_NOOP("chancery::KeyHelp", "Next and previous event")},
    {QT_TRANSLATE_NOOP("chancery::KeyHelp", "J and K"),
     QT_TRANSLATE_NOOP("chancery::KeyHelp", "Next and previous event in the lane")},
    {QT_TRANSLATE_NOOP("chancery::KeyHelp", "] and ["),
     QT_TRANSLATE_NOOP("chancery::KeyHelp",
                       "Next and previous mark in the lane, past what is folded together")},
    {QT_TRANSLATE_NOOP("chancery::KeyHelp", "Double click, Enter"),
     QT_TRANSLATE_NOOP("chancery::KeyHelp", "Open what is folded together")},
    {QT_TRANSLATE_NOOP("chancery::KeyHelp", "Backspace"),
     QT_TRANSLATE_NOOP("chancery::KeyHelp",
                       "Back to the range shown before; what is selected and filtered stays")},
};

/// Shows the lines that hold every word, in either column; false where there are none.
bool showMatching(QTreeWidget &list, const QString &text)
{
    const QString words = fuzzyFolded(text).simplified();
    bool isAny = false;
    for (int i = 0; i < list.topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = list.topLevelItem(i);
        const QString line = fuzzyFolded(item->text(0) + u' ' + item->text(1));
        bool matches = true;
        for (const QStringView word : qTokenize(words, u' ', Qt::SkipEmptyParts))
            matches = matches && line.contains(word);
        item->setHidden(!matches);
        isAny = isAny || matches;
    }
    return isAny;
}

} // namespace

KeyHelp::KeyHelp(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    resize(640, 560);
    auto *filter = new QLineEdit;
    filter->setPlaceholderText(tr("Search keys and actions"));
    filter->setClearButtonEnabled(true);
    filter->setAccessibleName(filter->placeholderText());
    auto *list = new QTreeWidget;
    list->setAccessibleName(tr("Keys and what they do"));
    list->setColumnCount(2);
    list->setHeaderLabels({tr("Keys"), tr("What they do")});
    list->setRootIsDecorated(false);
    list->setAlternatingRowColors(true);

    auto *note = new QLabel;
    note->setWordWrap(true);
    note->setTextFormat(Qt::PlainText);
    note->hide();

    // Views have some actions of the same name, each its own.
    QSet<std::pair<QString, QString>> listed;
    const auto add = [list, &listed](const QString &keys, const QString &effect) {
        if (listed.contains({keys, effect}))
            return;
        listed.insert({keys, effect});
        auto *item = new QTreeWidgetItem(list, {keys, effect});
        item->setToolTip(1, effect);
    };
    for (const QAction *action : actions) {
        QStringList keys;
        for (const QKeySequence &sequence : action->shortcuts())
            keys.append(sequence.toString(QKeySequence::NativeText));
        if (!keys.isEmpty())
            add(keys.join(u", "_s), action->text().remove(u'&').remove(u"…"_s));
    }
    for (const Gesture &gesture : gestures)
        add(tr(gesture.hands), tr(gesture.effect));
    list->header()->resizeSection(0, 180);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(filter, &QLineEdit::textChanged, list, [list, note](const QString &text) {
        note->setVisible(!showMatching(*list, text));
        note->setText(tr("No key does that: %1. Ctrl+K finds what has no key.").arg(text.simplified()));
    });

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(filter);
    layout->addWidget(list);
    layout->addWidget(note);
    layout->addWidget(buttons);
    filter->setFocus();
}

} // namespace chancery
