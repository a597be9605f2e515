// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/context.h"

#include "core/check/problem.h"
#include "core/text/language_guess.h"

#include <utility>

namespace chancery {

SourceText::SourceText(Source of, CodePoints offsets)
    : source(std::move(of))
    , points(std::move(offsets))
    , language(languageOfText(source.language, source.text))
    , mayBeEnglish(language.isEmpty() ? mayBeLatin(source.text)
                                      : language.startsWith(QLatin1StringView("en"), Qt::CaseInsensitive))
{
}

QString CheckContext::named(const ObjectRef &ref) const
{
    return namedInMessage(titleOf(ref), ref.id);
}

} // namespace chancery
