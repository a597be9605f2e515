// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/figures/figure_delegate.h"

#include "app/views/theme.h"
#include "core/models/figure_model.h"
#include "core/session/session.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

FigureDelegate::FigureDelegate(const Session &session, const FigureModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_session(session)
    , m_model(model)
{
}

void FigureDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Theme theme(option->palette);
    const Selection &selection = m_session.selection();
    const int group = TwoLevelModel::groupOf(index);
    bool related = false;
    if (TwoLevelModel::isGroup(index)) {
        related =
            std::binary_search(selection.figures.begin(), selection.figures.end(), m_model.figureAt(group));
        const Agreement agreement = m_model.agreementAt(group).agreement;
        if (index.column() == FigureModel::Value) {
            option->font.setBold(true);
        } else if (agreement >= Agreement::Compatible) {
            const QString sign = agreement == Agreement::Contradiction ? u"≠ "_s
                                 : agreement == Agreement::Denial      ? u"¬ "_s
                                 : agreement == Agreement::Update      ? u"→ "_s
                                                                       : u"≈ "_s;
            option->text = option->text.isEmpty() ? QString() : sign + option->text;
            if (agreement >= Agreement::Denial)
                option->palette.setColor(QPalette::Text, theme.warning());
        } else {
            option->palette.setColor(QPalette::Text, theme.secondaryText());
        }
    } else {
        const FigureModel::Report &report = m_model.reportsAt(group)[static_cast<std::size_t>(index.row())];
        related = std::binary_search(selection.facts.begin(), selection.facts.end(), report.fact);
        const chancery::Assertion assertion = m_model.snapshot()->facts().assertion[report.fact.value];
        if (index.column() == FigureModel::Value)
            option->font.setStrikeOut(assertion == Assertion::Denied);
        option->font.setItalic(assertion == Assertion::Planned);
    }
    if (related && !option->state.testFlag(QStyle::State_Selected))
        option->backgroundBrush = theme.relatedBand();
}

} // namespace chancery
