// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QString>

#include <concepts>
#include <limits>
#include <utility>

namespace chancery {

/// The locale that numbers and dates are written in: the one that is set, or English where that is the C
/// locale, which has no signs between thousands.
inline QLocale readersLocale()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}

/// A text about a number in the reader's language, in the plural form that the language has for it. `%Ln`
/// stands for the number as the locale writes it: `plural("Terms", "%Ln fact", "%Ln facts", 3)`. English is
/// told by its two forms, a translation by as many as its language has
/// (https://doc.qt.io/qt-6/i18n-plural-rules.html); to lupdate, which takes this for one of the functions
/// that translate, the second is what tells texts of the same words apart.
template<std::integral Number>
QString plural(const char *context, const char *one, const char *many, Number number)
{
    constexpr int most = std::numeric_limits<int>::max();
    const int count = std::cmp_less(number, 0)         ? 0
                      : std::cmp_greater(number, most) ? most
                                                       : static_cast<int>(number);
    QString text = QCoreApplication::translate(context, one, many, count);
    if (count == 1)
        return text;
    const QString digits = QLocale().toString(count);
    const auto filled = [&digits](const char *form) {
        return QString::fromUtf8(form).replace(QLatin1String("%Ln"), digits);
    };
    // What is not translated comes back as it went in, which is English of one.
    return text == filled(one) ? filled(many) : text;
}

} // namespace chancery
