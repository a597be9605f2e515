// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/change_rules.h"

#include "core/check/object_rules.h"
#include "core/check/references.h"
#include "core/store/store_context.h"
#include "core/store/store_words.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

using store_words::tr;

namespace {

constexpr size_t mostNamed = 5; // of several objects in one message

QString titleOf(const SourceDescription &source)
{
    return source.title;
}
QString titleOf(const Passage &passage)
{
    return passage.exact;
}
QString titleOf(const Participant &participant)
{
    return participant.name;
}
QString titleOf(const Fact &fact)
{
    return fact.statement;
}
QString titleOf(const Judgement &judgement)
{
    return judgement.statement;
}
QString titleOf(const Source &source)
{
    return source.title;
}
template<class T>
QString titleOf(const T &object)
{
    return object.title;
}

QString withKind(const ObjectRef &ref, const QString &title)
{
    return label(ref.kind) + u' ' + namedInMessage(title, ref.id);
}

/// One message for all that is wrong.
class Refusal
{
public:
    explicit Refusal(const QString &file) { m_error.file = file; }

    void add(const QString &place, const QString &reason)
    {
        if (m_count == 0) {
            m_error.place = place;
            m_error.reason = reason;
        } else if (m_count < mostNamed) {
            m_error.reason += u"; "_s + place + u": "_s + reason;
        }
        ++m_count;
    }

    [[nodiscard]] std::optional<Error> take()
    {
        if (m_count == 0)
            return std::nullopt;
        if (m_count > mostNamed)
            m_error.reason += u"; "_s + tr("and %1 more").arg(m_count - mostNamed);
        return m_error;
    }

private:
    Error m_error;
    size_t m_count = 0;
};

void add(Refusal &refusal, const QString &object, const Problem &problem)
{
    // `/evidence/0/passage` reads as `evidence/0/passage`.
    refusal.add(problem.member.isEmpty() ? object : object + u", "_s + problem.member.mid(1), problem.reason);
}

template<class Each>
void forEachPut(const Change &change, Each each)
{
    for (const Change::Returned &returned : change.putBack)
        std::visit(each, returned.object);
    for (const Change::Object &object : change.put)
        std::visit(each, object);
}

/// The ids of the objects that a change puts, with the last kind that each gets.
QHash<QString, ObjectKind> kindsPut(const Change &change)
{
    QHash<QString, ObjectKind> kinds;
    forEachPut(change, [&kinds](const auto &object) {
        const ObjectRef ref(object.id);
        kinds.insert(ref.id, ref.kind);
    });
    return kinds;
}

void checkRemovals(const StoreContext &context, const Change &change, const QHash<QString, ObjectKind> &put,
                   Refusal &refusal)
{
    QSet<QString> removed;
    for (const ObjectRef &ref : change.remove)
        removed.insert(ref.id);
    for (const ObjectRef &ref : change.remove) {
        QStringList resting;
        size_t more = 0;
        for (const ObjectRef &one : context.referrersOf(ref)) {
            if (removed.contains(one.id) || put.contains(one.id))
                continue;
            if (static_cast<size_t>(resting.size()) < mostNamed)
                resting.append(withKind(one, context.titleOf(one)));
            else
                ++more;
        }
        if (more > 0)
            resting.append(tr("and %1 more").arg(more));
        if (!change.info && context.isInBottomLine(ref))
            resting.append(tr("the dossier's bottom line"));
        if (!resting.isEmpty())
            refusal.add(withKind(ref, context.titleOf(ref)),
                        tr("cannot be removed while others rest on it: %1").arg(resting.join(u", "_s)));
    }
}

} // namespace

std::optional<Error> checkReferences(SqlConnection &connection, const Change &change)
{
    const StoreContext context(connection);
    const QHash<QString, ObjectKind> put = kindsPut(change);
    Refusal refusal(connection.displayName());
    checkRemovals(context, change, put, refusal);

    QSet<QString> removed;
    for (const ObjectRef &ref : change.remove)
        removed.insert(ref.id);
    const KindOfId kindOf = [&](const QString &id) -> std::optional<ObjectKind> {
        if (const auto kind = put.constFind(id); kind != put.cend())
            return *kind;
        return removed.contains(id) ? std::nullopt : context.kindOf(id);
    };
    forEachPut(change, [&](const auto &object) {
        Findings findings;
        findings.lookAt(object.id);
        checkReferences(object, kindOf, findings);
        for (const Problem &problem : findings.problems())
            add(refusal, withKind(problem.object, titleOf(object)), problem);
    });
    return refusal.take();
}

std::vector<Fault> faultsOf(SqlConnection &connection, const Change &change,
                            const std::vector<SourceId> &resourced)
{
    const StoreContext context(connection);
    Findings findings;
    const auto check = [&](const auto &object) {
        findings.lookAt(object.id);
        checkObject(object, context, findings);
        checkCircle(object, context, findings);
    };
    QSet<PassageId> seen;
    forEachPut(change, [&](const auto &object) {
        check(object);
        if constexpr (std::is_same_v<std::decay_t<decltype(object)>, Passage>)
            seen.insert(object.id);
    });
    for (const SourceId &source : resourced) {
        for (const Passage &passage : context.passagesOf(source)) {
            if (!seen.contains(passage.id))
                check(passage);
        }
    }
    std::vector<Fault> faults;
    for (Problem &problem : findings.take()) {
        if (problem.severity == Severity::Error)
            faults.push_back({withKind(problem.object, context.titleOf(problem.object)), std::move(problem)});
    }
    return faults;
}

std::optional<Error> refusalFor(const std::vector<Fault> &faults, const QString &file)
{
    Refusal refusal(file);
    for (const Fault &fault : faults)
        add(refusal, fault.object, fault.problem);
    return refusal.take();
}

} // namespace chancery
