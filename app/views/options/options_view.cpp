// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/options/options_view.h"

#include "app/views/options/statement_table.h"
#include "app/views/options/wording_page.h"
#include "core/models/option_aspect_model.h"
#include "core/models/option_comparison_model.h"
#include "core/models/position_matrix_model.h"
#include "core/session/session.h"
#include "core/text/shown_text.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

OptionsView::OptionsView(Session &session, QWidget *parent)
    : DossierView(session, parent)
    , m_aspectModel(new OptionAspectModel({}, this))
    , m_positionModel(new PositionMatrixModel({}, this))
    , m_comparisonModel(new OptionComparisonModel({}, this))
    , m_aspects(new StatementTable(session, *m_aspectModel, 150, this))
    , m_positions(new StatementTable(session, *m_positionModel, 120, this))
    , m_comparison(new StatementTable(session, *m_comparisonModel, 150, this))
    , m_wording(new WordingPage(session, this))
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
    , m_choice(new QToolButton(this))
{
    setAccessibleName(tr("Options"));
    m_aspects->setAccessibleName(tr("What is said of each option"));
    m_positions->setAccessibleName(tr("Positions of participants on the options"));
    m_comparison->setAccessibleName(tr("Options side by side"));
    m_aspects->setEmptyText(tr("This dossier has no options."));
    m_positions->setEmptyText(tr("No source of this dossier states a position on an option."));
    m_comparison->setEmptyText(tr("Choose the options to compare."));
    m_tabs->setAccessibleName(tr("Pages of options"));
    m_tabs->addTab(tr("&What they are"));
    m_tabs->addTab(tr("Who &stands where"));
    m_tabs->addTab(tr("Side &by side"));
    m_tabs->addTab(tr("&Wording"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_pages->addWidget(m_aspects);
    m_pages->addWidget(m_positions);
    m_pages->addWidget(m_comparison);
    m_pages->addWidget(m_wording);
    m_choice->setObjectName(u"choice"_s);
    m_choice->setText(tr("&Choose options"));
    m_choice->setAccessibleName(tr("Choose the options to compare"));
    m_choice->setPopupMode(QToolButton::InstantPopup);
    m_choice->setAutoRaise(true);
    m_choice->setMenu(new QMenu(m_choice));
    m_choice->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(0, 0, 4, 0);
    bar->addWidget(m_tabs);
    bar->addStretch(1);
    bar->addWidget(m_choice);
    layout->addLayout(bar);
    layout->addWidget(m_pages, 1);
    setFocusProxy(m_pages);

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int page) {
        m_pages->setCurrentIndex(page);
        m_choice->setVisible(page == Comparison);
    });
}

void OptionsView::showPage(Page page)
{
    m_tabs->setCurrentIndex(page);
}

void OptionsView::takeSnapshot()
{
    m_aspects->takeSnapshot();
    m_positions->takeSnapshot();
    m_comparison->takeSnapshot();
    m_wording->takeSnapshot();
    fillChoice();
}

void OptionsView::fillChoice()
{
    m_choice->menu()->clear();
    const Snapshot &snapshot = *session().snapshot();
    const std::vector<OptionRow> &chosen = m_comparisonModel->options();
    for (std::uint32_t row = 0; row < snapshot.count(ObjectKind::Option); ++row) {
        const QString title = snapshot.title(snapshot.refAt(ObjectKind::Option, row));
        QAction *option = m_choice->menu()->addAction(asAction(title));
        option->setCheckable(true);
        option->setChecked(std::find(chosen.begin(), chosen.end(), OptionRow{row}) != chosen.end());
        connect(option, &QAction::toggled, this, &OptionsView::choose);
    }
}

void OptionsView::choose()
{
    std::vector<OptionRow> chosen;
    const QList<QAction *> options = m_choice->menu()->actions();
    for (qsizetype row = 0; row < options.size(); ++row) {
        if (options[row]->isChecked())
            chosen.push_back({static_cast<std::uint32_t>(row)});
    }
    m_comparisonModel->compare(std::move(chosen));
    m_comparison->refit();
}

void OptionsView::reflect(const Selection &selection, const QObject *by)
{
    const bool own =
        by == this || by == m_aspects || by == m_positions || by == m_comparison || by == m_wording;
    // Whoever compares goes on comparing where the fact is in what is compared.
    const bool reading = m_tabs->currentIndex() == Wording;
    const bool compared = m_tabs->currentIndex() == Comparison && selection.leadFact &&
                          m_comparisonModel->indexOf(*selection.leadFact).isValid();
    if (!own && !compared && !reading && selection.object && selection.object->kind == ObjectKind::Fact &&
        selection.leadFact) {
        const FactKind kind = session().snapshot()->at(*selection.leadFact).kind();
        if (kind == FactKind::OptionAspect)
            showPage(Aspects);
        else if (kind == FactKind::Position)
            showPage(Positions);
    }
    const auto scrolls = [this, by](const QObject *page) { return by != page && by != this; };
    m_aspects->reflect(scrolls(m_aspects));
    m_positions->reflect(scrolls(m_positions));
    m_comparison->reflect(scrolls(m_comparison));
    m_wording->reflect(by == this ? m_wording : by);
}

} // namespace chancery
