// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/search/search_help.h"

#include "core/search/query.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace chancery {

SearchHelp::SearchHelp(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("How to ask"));
    resize(640, 520);
    auto *list = new QTreeWidget;
    list->setObjectName(u"search-language"_s);
    list->setAccessibleName(tr("What can be asked, and how"));
    list->setHeaderLabels({tr("Type"), tr("To find")});
    list->setRootIsDecorated(false);
    list->setAlternatingRowColors(true);
    const std::pair<QString, QString> words[] = {
        {u"peace plan"_s, tr("both words, in any order; case and accents do not count")},
        {u"\"peace plan\""_s, tr("the words side by side")},
        {u"sanct*"_s, tr("words that begin so; the last word always may go on while you type")},
        {u"tusk OR peskov"_s, tr("either; capitals make OR, AND and NOT what they are")},
        {u"-paris"_s, tr("without the word; NOT paris is the same")},
        {u"kind:judgement likely"_s, tr("judgements, by their words")},
        {u"who attended Paris?"_s, tr("who was there; also hosted, signed, was expected, stayed away")},
        {u"(tusk OR peskov) paris"_s, tr("brackets hold together what belongs together")},
    };
    for (const auto &[example, meaning] : words)
        list->addTopLevelItem(new QTreeWidgetItem({example, meaning}));
    for (const QueryFieldHelp &field : queryFieldHelp())
        list->addTopLevelItem(new QTreeWidgetItem({field.example, field.meaning}));
    list->resizeColumnToContents(0);
    list->header()->setStretchLastSection(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(list);
    column->addWidget(buttons);
}

} // namespace chancery
