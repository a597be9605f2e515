// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/event_codes.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

struct Root
{
    const char *act;
    EventKind kind;
};

// In the order of the roots, from 01.
constexpr std::array<Root, 20> roots{{
    {QT_TRANSLATE_NOOP("Import", "made a statement"), EventKind::Statement},
    {QT_TRANSLATE_NOOP("Import", "appealed"), EventKind::Statement},
    {QT_TRANSLATE_NOOP("Import", "expressed intent to cooperate"), EventKind::Statement},
    {QT_TRANSLATE_NOOP("Import", "consulted"), EventKind::Meeting},
    {QT_TRANSLATE_NOOP("Import", "cooperated diplomatically"), EventKind::Statement},
    {QT_TRANSLATE_NOOP("Import", "cooperated materially"), EventKind::Exchange},
    {QT_TRANSLATE_NOOP("Import", "provided aid"), EventKind::Exchange},
    {QT_TRANSLATE_NOOP("Import", "yielded"), EventKind::Statement},
    {QT_TRANSLATE_NOOP("Import", "investigated"), EventKind::Statement},
    {QT_TRANSLATE_NOOP("Import", "demanded"), EventKind::Statement},
    {QT_TRANSLATE_NOOP("Import", "disapproved"), EventKind::Statement},
    {QT_TRANSLATE_NOOP("Import", "rejected"), EventKind::Statement},
    {QT_TRANSLATE_NOOP("Import", "threatened"), EventKind::Statement},
    {QT_TRANSLATE_NOOP("Import", "protested"), EventKind::Statement},
    {QT_TRANSLATE_NOOP("Import", "exhibited force posture"), EventKind::MilitaryAct},
    {QT_TRANSLATE_NOOP("Import", "reduced relations"), EventKind::Statement},
    {QT_TRANSLATE_NOOP("Import", "coerced"), EventKind::MilitaryAct},
    {QT_TRANSLATE_NOOP("Import", "assaulted"), EventKind::MilitaryAct},
    {QT_TRANSLATE_NOOP("Import", "fought"), EventKind::MilitaryAct},
    {QT_TRANSLATE_NOOP("Import", "used unconventional mass violence"), EventKind::MilitaryAct},
}};

/// From 1; 0 for what is no code. Spreadsheets take the zero before it away: `42` is `042`, `20` is `20`.
int rootOf(const QString &code)
{
    const QString digits = code.trimmed();
    bool isNumber = false;
    const int number = digits.toInt(&isNumber);
    if (!isNumber || number <= 0 || digits.size() > 4)
        return 0;
    int root = digits.size() <= 2 ? number : digits.left(2).toInt();
    if (digits.size() == 2 && number > 20)
        root = digits.left(1).toInt();
    else if (root > 20)
        root = digits.left(1).toInt();
    return root <= 20 ? root : 0;
}

bool isWithin(const QString &code, const char *leading)
{
    const QString digits = code.trimmed();
    const QLatin1StringView wanted(leading);
    return digits.startsWith(wanted) ||
           (wanted.startsWith(u'0') && digits.startsWith(wanted.mid(1)) && digits.size() < 3);
}

} // namespace

QString actOfCode(const QString &code)
{
    const int root = rootOf(code);
    return root == 0 ? QString()
                     : QCoreApplication::translate("Import", roots[static_cast<std::size_t>(root - 1)].act);
}

EventKind kindOfCode(const QString &code)
{
    const int root = rootOf(code);
    if (root == 0)
        return EventKind::Statement;
    if (isWithin(code, "042") || isWithin(code, "043"))
        return EventKind::Visit;
    if (isWithin(code, "057"))
        return EventKind::Agreement;
    if (isWithin(code, "163"))
        return EventKind::Sanction;
    return roots[static_cast<std::size_t>(root - 1)].kind;
}

} // namespace chancery
