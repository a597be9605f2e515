// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/object_title.h"

namespace chancery {

namespace {

struct TitleOf
{
    QString operator()(const SourceDescription &source) const { return source.title; }
    QString operator()(const Source &source) const { return source.title; }
    QString operator()(const Passage &passage) const { return passage.exact; }
    QString operator()(const Participant &participant) const { return participant.name; }
    QString operator()(const Fact &fact) const { return fact.statement; }
    QString operator()(const Judgement &judgement) const { return judgement.statement; }
    template<class T>
    QString operator()(const T &object) const
    {
        return object.title;
    }
};

} // namespace

QString titleOf(const Change::Object &object)
{
    return std::visit(TitleOf(), object);
}

} // namespace chancery
