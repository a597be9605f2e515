// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/dossier.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace chancery {

namespace {

QString number(double value)
{
    static const QLocale locale(QLocale::English); // the language of our own statements
    const bool whole = std::floor(value) == value && std::abs(value) < 1e15;
    return whole ? locale.toString(value, 'f', 0)
                 : locale.toString(value, 'g', QLocale::FloatingPointShortest);
}

QString tr(const char *text)
{
    return QCoreApplication::translate("Quantity", text);
}

} // namespace

QString Quantity::toReadable() const
{
    const QString lower = number(low);
    switch (qualifier) {
    case Qualifier::Exact:
        return lower;
    case Qualifier::About:
        return tr("about %1").arg(lower);
    case Qualifier::MoreThan:
        return tr("more than %1").arg(lower);
    case Qualifier::AtLeast:
        return tr("at least %1").arg(lower);
    case Qualifier::LessThan:
        return tr("less than %1").arg(lower);
    case Qualifier::AtMost:
        return tr("at most %1").arg(lower);
    case Qualifier::Between:
        return tr("%1–%2").arg(lower, number(high.value_or(low)));
    }
    return lower;
}

std::vector<ObjectRef> Fact::concerns() const
{
    std::vector<ObjectRef> refs;
    const auto add = [&refs](const ObjectRef &ref) {
        if (!ref.id.isEmpty() && std::find(refs.begin(), refs.end(), ref) == refs.end())
            refs.push_back(ref);
    };
    struct Visitor
    {
        const decltype(add) &add;
        void operator()(const PlainPayload &) const {}
        void operator()(const ParticipationPayload &p) const
        {
            add(p.participant);
            add(p.event);
        }
        void operator()(const PositionPayload &p) const
        {
            add(p.participant);
            add(p.option);
        }
        void operator()(const FigurePayload &p) const { add(p.figure); }
        void operator()(const EventDatePayload &p) const { add(p.event); }
        void operator()(const EventPlacePayload &p) const { add(p.event); }
        void operator()(const EventStatusPayload &p) const { add(p.event); }
        void operator()(const OptionAspectPayload &p) const { add(p.option); }
        void operator()(const AnswerPayload &p) const { add(p.question); }
    };
    std::visit(Visitor{add}, payload);
    add(speaker);
    for (const ObjectRef &ref : about)
        add(ref);
    return refs;
}

} // namespace chancery
