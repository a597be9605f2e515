// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/question_strip.h"

#include <algorithm>
#include <cmath>

namespace chancery {

namespace {

/// An answer says more than raising, raising more than bearing on.
int strength(Effect effect)
{
    switch (effect) {
    case Effect::BearsOn:
        return 0;
    case Effect::Raises:
        return 1;
    case Effect::PartlyAnswers:
        return 2;
    case Effect::Answers:
        return 3;
    case Effect::Overtakes:
        return 4;
    }
    return 0;
}

void addSpans(const std::vector<QuestionEntry> &entries, const TimeScale &scale, QuestionStrip &strip)
{
    struct Change
    {
        QuestionState state;
        TimeRange when;
    };
    std::vector<Change> changes;
    QuestionState state = QuestionState::Open;
    for (const QuestionEntry &entry : entries) {
        if (!entry.when)
            continue;
        const QuestionState next = stateAfter(state, entry.effect);
        if (changes.empty() || next != state)
            changes.push_back({next, *entry.when});
        state = next;
    }
    // What comes first in the order of dates may be known by its last day alone, and something else be
    // earlier.
    for (const QuestionEntry &entry : entries) {
        if (entry.when && entry.when->begin < changes.front().when.begin)
            changes.front().when = *entry.when;
    }
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const double from = scale.x(changes[i].when.begin);
        const double to = i + 1 < changes.size() ? scale.x(changes[i + 1].when.begin) : scale.right();
        QuestionStrip::Span span;
        span.state = changes[i].state;
        span.x0 = std::max(from, scale.left());
        span.x1 = std::min(to, scale.right());
        span.sureFrom = std::clamp(scale.x(changes[i].when.end), span.x0, std::max(span.x0, span.x1));
        if (span.x1 > span.x0)
            strip.spans.push_back(span);
    }
}

void addMarks(const std::vector<QuestionEntry> &entries, const TimeScale &scale, QuestionStrip &strip)
{
    struct Placed
    {
        double x;
        const QuestionEntry *entry;
    };
    std::vector<Placed> placed;
    for (const QuestionEntry &entry : entries) {
        if (entry.hidden)
            continue;
        if (!entry.when) {
            ++strip.undated;
            continue;
        }
        const double x0 = scale.x(entry.when->begin);
        const double x1 = scale.x(entry.when->end);
        if (x1 <= scale.left())
            ++strip.before;
        else if (x0 >= scale.right())
            ++strip.after;
        else
            // Of a long time, the middle of what is in view of it.
            placed.push_back({(std::max(x0, scale.left()) + std::min(x1, scale.right())) / 2, &entry});
    }
    std::stable_sort(placed.begin(), placed.end(),
                     [](const Placed &a, const Placed &b) { return a.x < b.x; });
    double clusterStart = 0;
    for (const Placed &each : placed) {
        const bool joins = !strip.marks.empty() && each.x - clusterStart < markSpacing;
        if (!joins) {
            strip.marks.push_back({each.x, each.entry->effect, {each.entry->fact}});
            clusterStart = each.x;
            continue;
        }
        QuestionStrip::Mark &mark = strip.marks.back();
        const bool leads = strength(each.entry->effect) > strength(mark.effect);
        mark.facts.insert(leads ? mark.facts.begin() : mark.facts.end(), each.entry->fact);
        if (leads)
            mark.effect = each.entry->effect;
    }
}

} // namespace

QuestionStrip layOutQuestion(const std::vector<QuestionEntry> &entries, const TimeScale &scale)
{
    QuestionStrip strip;
    addSpans(entries, scale, strip);
    addMarks(entries, scale, strip);
    return strip;
}

const QuestionStrip::Mark *markAt(const QuestionStrip &strip, double x)
{
    const QuestionStrip::Mark *nearest = nullptr;
    for (const QuestionStrip::Mark &mark : strip.marks) {
        const double distance = std::abs(mark.x - x);
        if (distance <= markSpacing / 2 + 1 && (nearest == nullptr || distance < std::abs(nearest->x - x)))
            nearest = &mark;
    }
    return nearest;
}

} // namespace chancery
