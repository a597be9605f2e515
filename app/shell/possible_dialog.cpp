// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/possible_dialog.h"

#include "core/text/shown_text.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// More than anybody reads; the command line lists them all.
constexpr std::size_t mostShown = 1000;

QString paragraphOf(const PossibleFact &fact)
{
    const auto date = Edtf::parse(fact.published);
    const QString published =
        fact.published.isEmpty()
            ? PossibleDialog::tr("day not stated")
            : PossibleDialog::tr("published %1").arg(date ? date->toReadable() : fact.published);
    return u"<p><b>%1</b><br/>%2 – %3<br/>“%4”</p>"_s.arg(asHtml(fact.statement), asHtml(fact.sources),
                                                          asHtml(published), asHtml(fact.exact));
}

} // namespace

PossibleDialog::PossibleDialog(const PossiblyKnown &possible, CivilDay day, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("May have been published by %1").arg(day.toIso()));
    auto *head = new QLabel(possible.inWords(day), this);
    head->setWordWrap(true);
    auto *list = new QTextBrowser(this);
    list->setObjectName(u"possible-facts"_s);
    list->setAccessibleName(windowTitle());
    QString html;
    for (std::size_t i = 0; i < std::min(possible.facts.size(), mostShown); ++i)
        html += paragraphOf(possible.facts[i]);
    if (possible.facts.size() > mostShown)
        html += u"<p>%1</p>"_s.arg(
            asHtml(tr("And %L1 more: “chancery list DOSSIER facts --as-known-on %2” has them all.")
                       .arg(possible.facts.size() - mostShown)
                       .arg(day.toIso())));
    list->setHtml(html);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(head);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
    resize(640, 480);
}

} // namespace chancery
