// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/plain_text_style.h"

#include "core/text/shown_text.h"

#include <QStyleOption>

#include <optional>
#include <utility>

namespace chancery {

namespace {

/// A copy of an option in which the text is as it is to be seen; none where that is the same.
template<class Option>
std::optional<Option> withShownText(const QStyleOption *option)
{
    const auto *own = qstyleoption_cast<const Option *>(option);
    if (!own)
        return std::nullopt;
    QString text = visibly(own->text);
    if (text == own->text)
        return std::nullopt;
    Option copy(*own);
    copy.text = std::move(text);
    return copy;
}

} // namespace

void PlainTextStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    // Labels that are drawn by drawItemText() in the end are seen to there.
    if (element == CE_ItemViewItem) {
        if (const auto item = withShownText<QStyleOptionViewItem>(option)) {
            QProxyStyle::drawControl(element, &*item, painter, widget);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void PlainTextStyle::drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette,
                                  bool enabled, const QString &text, QPalette::ColorRole role) const
{
    QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, visibly(text), role);
}

} // namespace chancery
