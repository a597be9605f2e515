// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/passage/prose_mark.h"

#include <QCoreApplication>

namespace chancery {

namespace {

struct Words
{
    const char *label;
    const char *example;
};

// In the order of ProseMark.
constexpr std::array<Words, proseMarkCount> words{{
    {QT_TRANSLATE_NOOP("ProseMark", "Dates"), QT_TRANSLATE_NOOP("ProseMark", "6 January, last month")},
    {QT_TRANSLATE_NOOP("ProseMark", "Figures and money"),
     QT_TRANSLATE_NOOP("ProseMark", "about 35, €90 billion")},
    {QT_TRANSLATE_NOOP("ProseMark", "Quoted speech"), QT_TRANSLATE_NOOP("ProseMark", "“what was said”")},
    {QT_TRANSLATE_NOOP("ProseMark", "Attribution"), QT_TRANSLATE_NOOP("ProseMark", "said, according to")},
    {QT_TRANSLATE_NOOP("ProseMark", "Hedges"), QT_TRANSLATE_NOOP("ProseMark", "may, expected to")},
    {QT_TRANSLATE_NOOP("ProseMark", "Commitments"), QT_TRANSLATE_NOOP("ProseMark", "signed, committed")},
    {QT_TRANSLATE_NOOP("ProseMark", "Negations"), QT_TRANSLATE_NOOP("ProseMark", "not, denied")},
    {QT_TRANSLATE_NOOP("ProseMark", "Names of participants"),
     QT_TRANSLATE_NOOP("ProseMark", "those of the dossier")},
}};

struct Item
{
    QLatin1StringView name;
    ProseMark mark;
};

// The names of items in resources/syntax/diplomatic-prose.xml.
constexpr std::array items{
    Item{QLatin1StringView("Date"), ProseMark::Date},
    Item{QLatin1StringView("Figure"), ProseMark::Figure},
    Item{QLatin1StringView("Quoted Speech"), ProseMark::Quotation},
    Item{QLatin1StringView("Attribution"), ProseMark::Attribution},
    Item{QLatin1StringView("Hedge"), ProseMark::Hedge},
    Item{QLatin1StringView("Commitment"), ProseMark::Commitment},
    Item{QLatin1StringView("Negation"), ProseMark::Negation},
    Item{QLatin1StringView("Person"), ProseMark::Name},
    Item{QLatin1StringView("State"), ProseMark::Name},
    Item{QLatin1StringView("Organisation"), ProseMark::Name},
    Item{QLatin1StringView("Group"), ProseMark::Name},
};

QString tr(const char *text)
{
    return QCoreApplication::translate("ProseMark", text);
}

} // namespace

QString label(ProseMark mark)
{
    return tr(words[static_cast<std::size_t>(mark)].label);
}

QString example(ProseMark mark)
{
    return tr(words[static_cast<std::size_t>(mark)].example);
}

std::optional<ProseMark> markOfItem(QStringView item)
{
    for (const Item &known : items) {
        if (known.name == item)
            return known.mark;
    }
    return std::nullopt;
}

} // namespace chancery
