// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/members.h"

#include "core/domain/domain_words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace chancery {

using domain_words::tr;

namespace {

template<std::size_t... Index>
Payload payloadAt(std::size_t index, std::index_sequence<Index...>)
{
    static const std::array<Payload, sizeof...(Index)> empty{Payload(std::in_place_index<Index>)...};
    return empty.at(index);
}

} // namespace

bool isSha256(QStringView text)
{
    const auto isHexadecimal = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    return text.size() == 64 && std::all_of(text.begin(), text.end(), isHexadecimal);
}

std::optional<MemberFault> faultIn(const Quantity &quantity)
{
    const QLatin1StringView high("high");
    if (quantity.high && quantity.qualifier != Qualifier::Between)
        return MemberFault{high, tr("only “between” has a high end")};
    if (quantity.high && *quantity.high < quantity.low)
        return MemberFault{high, tr("is below low")};
    return std::nullopt;
}

std::optional<MemberFault> faultIn(const Aside &aside)
{
    if (aside.end <= aside.start)
        return MemberFault{QLatin1StringView("end"), tr("is not after start")};
    return std::nullopt;
}

std::optional<MemberFault> faultIn(const SourceDescription &source)
{
    std::int64_t before = 0;
    for (const std::int64_t page : source.pages) {
        if (page < before)
            return MemberFault{QLatin1StringView("pages"), tr("a page begins before the one before it")};
        before = page;
    }
    return std::nullopt;
}

std::optional<MemberFault> faultIn(const Source &source)
{
    return faultIn(static_cast<const SourceDescription &>(source));
}

std::optional<MemberFault> faultIn(const Fact &fact)
{
    if (fact.evidence.empty())
        return MemberFault{QLatin1StringView("evidence"), tr("a fact rests on one passage at least")};
    return std::nullopt;
}

Payload emptyPayload(FactKind kind)
{
    return payloadAt(static_cast<std::size_t>(kind),
                     std::make_index_sequence<std::variant_size_v<Payload>>());
}

} // namespace chancery
