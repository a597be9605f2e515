// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/bookmarks/bookmark_dialog.h"

#include "core/io/dossier_limits.h"
#include "core/text/shown_text.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// A name that no other bookmark bears: the title, or the title with a number.
QString freeName(const QString &title, const std::vector<Bookmark> &others)
{
    constexpr qsizetype roomForNumber = 8;
    const QString start = title.simplified().left(longestSavedName - roomForNumber);
    QString name = start;
    for (int number = 2; !bookmarkNameFault(name, others).isEmpty() && number < 10000; ++number)
        name = u"%1 (%2)"_s.arg(start).arg(number);
    return name;
}

/// What can be kept, cut to a line that does not widen the dialog.
QString cut(const QWidget &widget, const QString &text)
{
    constexpr int widest = 360;
    return asAction(widget.fontMetrics().elidedText(text, Qt::ElideRight, widest));
}

} // namespace

BookmarkDialog::BookmarkDialog(const Bookmark &here, std::vector<Bookmark> others, const Snapshot &snapshot,
                               QWidget *parent)
    : QDialog(parent)
    , m_here(here)
    , m_others(std::move(others))
    , m_name(new QLineEdit)
    , m_object(new QCheckBox)
    , m_range(new QCheckBox)
    , m_fault(new QLabel)
{
    setWindowTitle(tr("Bookmark this place"));
    auto *words = new QLabel(tr("&Name of the bookmark:"));
    words->setBuddy(m_name);
    m_name->setAccessibleName(tr("Name of the bookmark"));
    m_name->setMaxLength(static_cast<int>(longestSavedName));
    m_name->setMinimumWidth(420);

    const auto object = snapshot.find(here.object);
    if (object)
        m_object->setText(
            cut(*this, tr("Keep the %1 “%2”").arg(label(object->kind), snapshot.title(*object))));
    m_object->setVisible(object.has_value());
    m_object->setChecked(object.has_value());
    if (here.range)
        m_range->setText(cut(*this, tr("Keep the time shown, %1").arg(rangeInWords(*here.range))));
    m_range->setVisible(here.range.has_value());
    m_range->setChecked(here.range && !object);
    const QString title = object       ? snapshot.title(*object)
                          : here.range ? rangeInWords(*here.range)
                                       : QString();
    m_name->setText(freeName(title, m_others));
    m_name->selectAll();

    m_fault->setWordWrap(true);
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setAccessibleName(tr("Why it cannot be kept so"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_keep = buttons->button(QDialogButtonBox::Ok);
    m_keep->setText(tr("&Bookmark"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &BookmarkDialog::check);
    connect(m_object, &QCheckBox::toggled, this, &BookmarkDialog::check);
    connect(m_range, &QCheckBox::toggled, this, &BookmarkDialog::check);

    auto *layout = new QVBoxLayout(this);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{words, m_name, m_object, m_range, m_fault, buttons})
        layout->addWidget(widget);
    m_name->setFocus();
    check();
}

Bookmark BookmarkDialog::bookmark() const
{
    Bookmark bookmark{m_name->text().simplified(), {}, std::nullopt};
    if (m_object->isChecked())
        bookmark.object = m_here.object;
    if (m_range->isChecked())
        bookmark.range = m_here.range;
    return bookmark;
}

void BookmarkDialog::check()
{
    const Bookmark asked = bookmark();
    const QString fault = asked.object.isEmpty() && !asked.range
                              ? tr("A bookmark keeps the object, the time, or both.")
                              : bookmarkNameFault(asked.name, m_others);
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    m_keep->setEnabled(fault.isEmpty());
}

} // namespace chancery
