// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/disagreements/disagreement_delegate.h"

#include "app/views/theme.h"
#include "core/models/disagreement_model.h"

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

QString signOf(DisagreementKind kind)
{
    switch (kind) {
    case DisagreementKind::Contradiction:
        return u"≠"_s;
    case DisagreementKind::Denial:
        return u"¬"_s;
    case DisagreementKind::Difference:
        return u"≈"_s;
    case DisagreementKind::Update:
        return u"→"_s;
    case DisagreementKind::Precision:
        return u"⊂"_s;
    case DisagreementKind::None:
        break;
    }
    return {};
}

} // namespace

void DisagreementDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Theme theme(option->palette);
    const auto kind = static_cast<DisagreementKind>(index.data(DisagreementModel::KindRole).toInt());
    if (index.column() == DisagreementModel::Kind) {
        option->text = signOf(kind) + u' ' + option->text;
        if (kind >= DisagreementKind::Denial)
            option->palette.setColor(QPalette::Text, theme.warning());
    } else if (index.column() != DisagreementModel::Subject) {
        option->palette.setColor(QPalette::Text, theme.secondaryText());
    }
}

} // namespace chancery
