// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/appearance.h"

#include "app/shell/plain_text_guard.h"
#include "app/shell/plain_text_style.h"
#include "app/views/theme.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// Fusion with check boxes that can be seen on a dark window: it draws their frame darker than the window,
/// which there leaves a dark square on dark.
class Style : public PlainTextStyle
{
public:
    Style()
        : PlainTextStyle(u"fusion"_s)
    {
    }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        PlainTextStyle::drawPrimitive(element, option, painter, widget);
        const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
        if (isBox && Theme(option->palette).isDark()) {
            painter->save();
            painter->setPen(option->palette.color(QPalette::PlaceholderText));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
            painter->restore();
        }
    }
};

} // namespace

void applyAppearance(QApplication &application, ColourScheme scheme)
{
    PlainTextGuard::install(application);
    // A desktop that brings a style of its own keeps it; without one Qt falls back to Windows 95's.
    const QString style = application.style()->name();
    if (style.compare("windows"_L1, Qt::CaseInsensitive) == 0 ||
        style.compare("fusion"_L1, Qt::CaseInsensitive) == 0)
        QApplication::setStyle(new Style);
    else if (!qobject_cast<PlainTextStyle *>(QApplication::style()))
        QApplication::setStyle(new PlainTextStyle(style));
    switch (scheme) {
    case ColourScheme::System:
        QApplication::setPalette(QPalette());
        break;
    case ColourScheme::Light:
        QApplication::setPalette(Theme::lightPalette());
        break;
    case ColourScheme::Dark:
        QApplication::setPalette(Theme::darkPalette());
        break;
    }
}

} // namespace chancery
