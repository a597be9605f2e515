// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/menu_heading.h"

#include <QFontMetrics>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace chancery {

QString menuText(const QMenu &menu, const QString &text)
{
    constexpr int widest = 48; // characters
    const QFontMetrics metrics(menu.font());
    return metrics.elidedText(text.simplified(), Qt::ElideRight, widest * metrics.averageCharWidth())
        .replace(u'&', u"&&"_s);
}

void addHeading(QMenu &menu, const QString &text)
{
    menu.addSeparator();
    menu.addAction(menuText(menu, text))->setEnabled(false);
}

} // namespace chancery
