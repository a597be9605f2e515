// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/appearance.h"

#include "app/shell/plain_text_guard.h"
#include "app/shell/plain_text_style.h"
#include "app/views/theme.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr auto isReduced = "reducesMotion";

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

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override
    {
        if (hint == SH_Widget_Animation_Duration && qApp->property(isReduced).toBool())
            return 0;
        return QProxyStyle::styleHint(hint, option, widget, returned);
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

void applyTextSize(QApplication &application, int hundredths)
{
    Q_UNUSED(application);
    constexpr double whole = 100;
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * hundredths / whole);
    else
        font.setPixelSize(std::max(1, static_cast<int>(font.pixelSize() * hundredths / whole)));
    // A desktop may have a font of its own for some of them: which one counts is not said where two do.
    for (const char *kind : {"QAbstractScrollArea", "QAbstractItemView", "QHeaderView", "QListView"})
        QApplication::setFont(font, kind);
}

void applyMotion(QApplication &application, bool reduced)
{
    application.setProperty(isReduced, reduced);
    static constexpr Qt::UIEffect effects[] = {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo,
                                               Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip};
    if (!reduced)
        return; // which of them there are is the desktop's choice
    for (const Qt::UIEffect effect : effects)
        QApplication::setEffectEnabled(effect, false);
}

} // namespace chancery
