// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/briefing/carried_fonts.h"

#include <QFontDatabase>

using namespace Qt::StringLiterals;

namespace chancery {

const CarriedFonts &carriedFonts()
{
    static const CarriedFonts fonts = [] {
        for (const char *const face :
             {"ChancerySerif-Regular", "ChancerySerif-Bold", "ChancerySans-Regular", "ChancerySans-Bold"})
            QFontDatabase::addApplicationFont(u":/chancery/fonts/%1.ttf"_s.arg(QLatin1StringView(face)));
        return CarriedFonts{u"Chancery Serif"_s, u"Chancery Sans"_s};
    }();
    return fonts;
}

} // namespace chancery
