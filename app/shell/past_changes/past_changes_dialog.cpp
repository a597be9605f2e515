// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/past_changes/past_changes_dialog.h"

#include "app/shell/edit_history.h"
#include "app/views/error_box.h"
#include "core/domain/plural.h"
#include "core/domain/terms.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

enum Column { When, Who, What };

QString inWords(Fate fate)
{
    switch (fate) {
    case Fate::Added:
        return PastChangesDialog::tr("added");
    case Fate::Removed:
        return PastChangesDialog::tr("removed");
    case Fate::Changed:
        break;
    }
    return PastChangesDialog::tr("changed");
}

} // namespace

PastChangesDialog::PastChangesDialog(EditHistory &edits, std::function<bool(const ObjectRef &)> isThere,
                                     QWidget *parent)
    : QDialog(parent)
    , m_edits(edits)
    , m_isThere(std::move(isThere))
    , m_words(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_count(new QLabel(this))
    , m_author(new QLineEdit(m_edits.author(), this))
{
    setWindowTitle(tr("History of changes"));
    setObjectName(u"past-changes"_s);
    m_words->setObjectName(u"words"_s);
    m_words->setPlaceholderText(tr("Only changes with these words, names or objects"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_list->setObjectName(u"changes"_s);
    m_list->setAccessibleName(windowTitle());
    m_list->setHeaderLabels({tr("When"), tr("Who"), tr("What")});
    m_list->setAllColumnsShowFocus(true);
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(When, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(Who, QHeaderView::ResizeToContents);
    m_count->setTextFormat(Qt::PlainText);

    auto *const buttons = new QDialogButtonBox(this);
    m_go = buttons->addButton(tr("&Go to object"), QDialogButtonBox::ActionRole);
    m_go->setObjectName(u"go"_s);
    m_takeBack = buttons->addButton(tr("&Take back"), QDialogButtonBox::ActionRole);
    m_takeBack->setObjectName(u"take-back"_s);
    m_forget = buttons->addButton(tr("&Forget…"), QDialogButtonBox::ActionRole);
    m_forget->setObjectName(u"forget"_s);
    buttons->addButton(QDialogButtonBox::Close);
    // Enter in the field for words filters, and does nothing else.
    for (QAbstractButton *const button : buttons->buttons()) {
        if (auto *const push = qobject_cast<QPushButton *>(button))
            push->setAutoDefault(false);
    }
    connect(m_go, &QPushButton::clicked, this, &PastChangesDialog::goToObject);
    connect(m_takeBack, &QPushButton::clicked, this, &PastChangesDialog::takeBack);
    connect(m_forget, &QPushButton::clicked, this, &PastChangesDialog::forget);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_words, &QLineEdit::textChanged, this, &PastChangesDialog::filter);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &PastChangesDialog::updateButtons);
    connect(m_list, &QTreeWidget::itemActivated, this, &PastChangesDialog::goToObject);
    // What is changed behind the dialog, by undo for example, is a change too.
    connect(&m_edits, &EditHistory::modifiedChanged, this, &PastChangesDialog::fill, Qt::QueuedConnection);

    m_author->setObjectName(u"author"_s);
    auto *const authorLabel = new QLabel(tr("&Your name, for changes from now on:"), this);
    authorLabel->setBuddy(m_author);
    connect(m_author, &QLineEdit::editingFinished, this, [this] {
        if (m_author->text().simplified() == m_edits.author())
            return;
        m_edits.setAuthor(m_author->text().simplified());
        Q_EMIT authorChanged(m_edits.author());
    });
    auto *const author = new QHBoxLayout;
    author->addWidget(authorLabel);
    author->addWidget(m_author, 1);
    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(m_words);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_count);
    layout->addLayout(author);
    layout->addWidget(buttons);
    resize(820, 460);
    fill();
}

void PastChangesDialog::fill()
{
    auto changes = m_edits.store()->history();
    if (!changes) {
        m_changes.clear();
        m_list->clear();
        m_count->setText(changes.error().toString());
        updateButtons();
        return;
    }
    const PastChange *const before = selected();
    const std::int64_t kept = before ? before->number : 0;
    m_changes = *std::move(changes);
    std::reverse(m_changes.begin(), m_changes.end());
    m_list->clear();
    QList<QTreeWidgetItem *> items;
    for (const PastChange &change : m_changes) {
        auto *const item = new QTreeWidgetItem;
        const QDateTime time = QDateTime::fromString(change.time, Qt::ISODate);
        item->setText(When, time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat)
                                           : change.time.simplified());
        item->setText(Who, change.author.simplified());
        item->setText(What, change.words.simplified());
        for (const PastChange::Touched &touched : change.objects) {
            auto *const object = new QTreeWidgetItem(item);
            object->setText(Who, inWords(touched.fate));
            object->setText(What, u"%1 “%2”"_s.arg(label(touched.object.kind), touched.title.simplified()));
        }
        items.append(item);
    }
    m_list->addTopLevelItems(items);
    const auto present = std::find_if(m_changes.begin(), m_changes.end(),
                                      [kept](const PastChange &change) { return change.number == kept; });
    if (!m_changes.empty())
        m_list->setCurrentItem(m_list->topLevelItem(
            present == m_changes.end() ? 0 : static_cast<int>(present - m_changes.begin())));
    filter();
}

void PastChangesDialog::filter()
{
    const QString words = m_words->text().simplified();
    int shown = 0;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *const item = m_list->topLevelItem(row);
        const auto has = [&words](const QTreeWidgetItem *one) {
            return one->text(Who).contains(words, Qt::CaseInsensitive) ||
                   one->text(What).contains(words, Qt::CaseInsensitive);
        };
        bool isFound = words.isEmpty() || has(item);
        for (int child = 0; child < item->childCount() && !isFound; ++child)
            isFound = has(item->child(child));
        item->setHidden(!isFound);
        shown += isFound ? 1 : 0;
    }
    const int all = static_cast<int>(m_changes.size());
    m_count->setText(
        all == 0 ? tr("Nothing was changed in this dossier since it began to keep a history.")
        : shown == all
            ? plural("chancery::PastChangesDialog", "%Ln change", "%Ln changes", all)
            : plural("chancery::PastChangesDialog", "%1 of %Ln change", "%1 of %Ln changes", all).arg(shown));
    updateButtons();
}

const PastChange *PastChangesDialog::selected() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (!item)
        return nullptr;
    if (item->parent())
        item = item->parent();
    const int row = m_list->indexOfTopLevelItem(const_cast<QTreeWidgetItem *>(item));
    return row < 0 || row >= static_cast<int>(m_changes.size()) ? nullptr
                                                                : &m_changes[static_cast<std::size_t>(row)];
}

const ObjectRef *PastChangesDialog::selectedObject() const
{
    const PastChange *const change = selected();
    if (!change || change->objects.empty())
        return nullptr;
    const QTreeWidgetItem *const item = m_list->currentItem();
    if (item->parent()) {
        const int row = item->parent()->indexOfChild(const_cast<QTreeWidgetItem *>(item));
        return &change->objects.at(static_cast<std::size_t>(row)).object;
    }
    // Of a change, the first object that is still there.
    const auto there = std::find_if(change->objects.begin(), change->objects.end(),
                                    [this](const auto &touched) { return m_isThere(touched.object); });
    return there == change->objects.end() ? &change->objects.front().object : &there->object;
}

void PastChangesDialog::updateButtons()
{
    const ObjectRef *const object = selectedObject();
    m_go->setEnabled(object && m_isThere(*object));
    const PastChange *const change = selected();
    m_takeBack->setEnabled(change && !change->objects.empty());
    m_forget->setEnabled(!m_changes.empty());
}

void PastChangesDialog::goToObject()
{
    const ObjectRef *const object = selectedObject();
    if (object && m_isThere(*object))
        Q_EMIT objectActivated(*object);
}

void PastChangesDialog::takeBack()
{
    const PastChange *const change = selected();
    if (!change)
        return;
    const auto wanted = m_edits.store()->takingBack(change->number);
    if (!wanted) {
        warn(wanted.error());
        return;
    }
    // The list is filled anew by the change, and `change` is gone then.
    const QString text = tr("Take back: %1").arg(change->words.simplified());
    if (const Status status = m_edits.apply(*wanted, text); !status)
        warn(status.error());
}

void PastChangesDialog::forget()
{
    QMessageBox box(QMessageBox::Question, tr("Forget the history?"),
                    tr("The dossier forgets who changed what, and what stood there before."),
                    QMessageBox::Cancel, this);
    box.setObjectName(u"forget-history"_s);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(
        tr("Words and names that were deleted are then gone from the file. The dossier itself "
           "stays as it is. This cannot be undone."));
    QPushButton *const forget = box.addButton(tr("&Forget"), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() != forget)
        return;
    if (const Status status = m_edits.store()->forgetHistory(); !status)
        warn(status.error());
    fill();
}

void PastChangesDialog::warn(const Error &error)
{
    QMessageBox *const box = makeErrorBox(tr("The history could not be changed"), error, this);
    box->setObjectName(u"past-changes-refused"_s);
    box->exec();
}

} // namespace chancery
