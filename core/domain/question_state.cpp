// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/question_state.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

bool isDecisive(QuestionState state)
{
    return state == QuestionState::Answered || state == QuestionState::Overtaken;
}

} // namespace

QString toTerm(QuestionState state)
{
    switch (state) {
    case QuestionState::Open:
        return u"open"_s;
    case QuestionState::PartlyAnswered:
        return u"partly-answered"_s;
    case QuestionState::Answered:
        return u"answered"_s;
    case QuestionState::Overtaken:
        return u"overtaken"_s;
    }
    return {};
}

QString label(QuestionState state)
{
    switch (state) {
    case QuestionState::Open:
        return QCoreApplication::translate("QuestionState", "open");
    case QuestionState::PartlyAnswered:
        return QCoreApplication::translate("QuestionState", "partly answered");
    case QuestionState::Answered:
        return QCoreApplication::translate("QuestionState", "answered");
    case QuestionState::Overtaken:
        return QCoreApplication::translate("QuestionState", "overtaken");
    }
    return {};
}

QuestionState stateOf(Effect effect)
{
    switch (effect) {
    case Effect::Raises:
    case Effect::BearsOn:
        return QuestionState::Open;
    case Effect::PartlyAnswers:
        return QuestionState::PartlyAnswered;
    case Effect::Answers:
        return QuestionState::Answered;
    case Effect::Overtakes:
        return QuestionState::Overtaken;
    }
    return QuestionState::Open;
}

QuestionState stateAfter(QuestionState now, Effect effect)
{
    const QuestionState next = stateOf(effect);
    const bool brings = isDecisive(next) || (next == QuestionState::PartlyAnswered && !isDecisive(now));
    return brings ? next : now;
}

} // namespace chancery
