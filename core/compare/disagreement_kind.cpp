// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/disagreement_kind.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace chancery {

QString toTerm(DisagreementKind kind)
{
    switch (kind) {
    case DisagreementKind::None:
        return u"none"_s;
    case DisagreementKind::Precision:
        return u"precision"_s;
    case DisagreementKind::Difference:
        return u"difference"_s;
    case DisagreementKind::Update:
        return u"update"_s;
    case DisagreementKind::Denial:
        return u"denial"_s;
    case DisagreementKind::Contradiction:
        return u"contradiction"_s;
    }
    return {};
}

QString label(DisagreementKind kind)
{
    switch (kind) {
    case DisagreementKind::None:
        return QCoreApplication::translate("DisagreementKind", "agreement");
    case DisagreementKind::Precision:
        return QCoreApplication::translate("DisagreementKind", "precision");
    case DisagreementKind::Difference:
        return QCoreApplication::translate("DisagreementKind", "difference");
    case DisagreementKind::Update:
        return QCoreApplication::translate("DisagreementKind", "update");
    case DisagreementKind::Denial:
        return QCoreApplication::translate("DisagreementKind", "denial");
    case DisagreementKind::Contradiction:
        return QCoreApplication::translate("DisagreementKind", "contradiction");
    }
    return {};
}

QString explanation(DisagreementKind kind)
{
    switch (kind) {
    case DisagreementKind::None:
        return QCoreApplication::translate("DisagreementKind", "the reports agree");
    case DisagreementKind::Precision:
        return QCoreApplication::translate("DisagreementKind", "the reports agree, one says it more closely");
    case DisagreementKind::Difference:
        return QCoreApplication::translate("DisagreementKind", "the reports differ, all may be true");
    case DisagreementKind::Update:
        return QCoreApplication::translate("DisagreementKind", "a later report overtakes an earlier one");
    case DisagreementKind::Denial:
        return QCoreApplication::translate("DisagreementKind", "put forward by one and denied by another");
    case DisagreementKind::Contradiction:
        return QCoreApplication::translate("DisagreementKind", "the reports cannot all be true");
    }
    return {};
}

} // namespace chancery
