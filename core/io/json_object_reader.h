// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/edtf.h"
#include "core/domain/ids.h"
#include "core/domain/members.h"
#include "core/domain/terms.h"
#include "core/io/dossier_limits.h"
#include "core/io/error.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <type_traits>
#include <vector>

namespace chancery {

/// A place in the document, as a chain of steps from the root; spelt as a JSON pointer only where a fault is.
class JsonPlace
{
public:
    JsonPlace() = default;
    JsonPlace(const JsonPlace &parent, QLatin1StringView key)
        : m_parent(&parent)
        , m_key(key)
    {
    }
    JsonPlace(const JsonPlace &parent, qsizetype index)
        : m_parent(&parent)
        , m_index(index)
    {
    }

    [[nodiscard]] QString toString() const;

private:
    const JsonPlace *m_parent = nullptr;
    QLatin1StringView m_key;
    qsizetype m_index = 0;
};

/// The first fault found; everything after it is read as if all were well and thrown away.
struct JsonFault
{
    QString file;
    std::optional<Error> error;
    int version = formatVersion; ///< of the format in which the document is written

    void report(const JsonPlace &pointer, const QString &reason);
};

/// Reads the members of an object, by core/domain/members.h, and faults what it cannot mean.
template<Described T>
T readDescribed(JsonFault &fault, const QJsonValue &value, const JsonPlace &pointer);

/// Reads the members of one object, remembers which were asked for, and faults what is left over.
class JsonObjectReader
{
public:
    JsonObjectReader(JsonFault &fault, const QJsonValue &value, const JsonPlace &pointer);

    [[nodiscard]] JsonPlace pointerTo(QLatin1StringView key) const { return {m_pointer, key}; }

    QJsonValue take(QLatin1StringView key, bool required);

    /// Reads a member as it is described: the overload for its type. One that is newer than the document is a
    /// fault where it is there.
    template<class T>
    void operator()(const Member &member, T &value)
    {
        if (member.sinceVersion > m_fault.version)
            refuse(member);
        else
            read(member, value);
    }

    QString text(QLatin1StringView key, bool required = false, qsizetype longest = longestText);

    /// A member that must be there and may be empty.
    QString possiblyEmptyText(QLatin1StringView key, qsizetype longest);

    template<class Tag>
    Id<Tag> id(QLatin1StringView key, bool required = true)
    {
        const QJsonValue value = take(key, required);
        if (value.isUndefined())
            return {};
        return Id<Tag>(checkedId(value, pointerTo(key)));
    }

    template<class Tag>
    std::vector<Id<Tag>> ids(QLatin1StringView key, bool required = false)
    {
        std::vector<Id<Tag>> result;
        forEach(key, required, [&](const QJsonValue &value, const JsonPlace &pointer) {
            result.emplace_back(checkedId(value, pointer));
        });
        return result;
    }

    QStringList texts(QLatin1StringView key);

    QString sha256(QLatin1StringView key);

    template<class E>
    E term(QLatin1StringView key)
    {
        return optionalTerm<E>(key, true).value_or(E{});
    }

    template<class E>
    std::optional<E> optionalTerm(QLatin1StringView key, bool required = false)
    {
        const QJsonValue value = take(key, required);
        return value.isUndefined() ? std::nullopt : checkedTerm<E>(value, pointerTo(key));
    }

    /// A list of terms; what stands in it twice is a fault.
    template<class E>
    std::vector<E> terms(QLatin1StringView key)
    {
        std::vector<E> result;
        forEach(key, false, [&](const QJsonValue &value, const JsonPlace &pointer) {
            if (const auto term = checkedTerm<E>(value, pointer)) {
                if (std::find(result.begin(), result.end(), *term) != result.end())
                    reportTwice(value, pointer);
                result.push_back(*term);
            }
        });
        return result;
    }

    /// True or false; false where it is absent.
    bool flag(QLatin1StringView key);

    std::optional<Edtf> date(QLatin1StringView key, bool required = false);

    /// A number without a fraction that JSON carries exactly.
    std::optional<std::int64_t> wholeNumber(QLatin1StringView key);

    std::optional<double> number(QLatin1StringView key, bool required);

    template<class Each>
    void forEach(QLatin1StringView key, bool required, Each each)
    {
        const QJsonArray values = array(key, required);
        const JsonPlace here = pointerTo(key);
        for (qsizetype i = 0; i < values.size() && !m_fault.error; ++i)
            each(values.at(i), JsonPlace(here, i));
    }

    /// Faults members that nobody asked for: a mistyped key must not lose what it holds.
    void finish();

private:
    void refuse(const Member &member);

    template<class Tag>
    void read(const Member &member, Id<Tag> &value)
    {
        value = id<Tag>(member.name, member.isRequired);
    }
    template<class Tag>
    void read(const Member &member, std::vector<Id<Tag>> &value)
    {
        value = ids<Tag>(member.name, member.isRequired);
    }
    template<class E>
    requires std::is_enum_v<E>
    void read(const Member &member, E &value) { value = term<E>(member.name); }
    template<class E>
    requires std::is_enum_v<E>
    void read(const Member &member, std::optional<E> &value)
    {
        value = optionalTerm<E>(member.name, member.isRequired);
    }
    template<Described T>
    void read(const Member &member, T &value)
    {
        const QJsonValue object = take(member.name, member.isRequired);
        if (!object.isUndefined())
            value = described<T>(object, pointerTo(member.name));
    }
    template<Described T>
    void read(const Member &member, std::optional<T> &value)
    {
        const QJsonValue object = take(member.name, member.isRequired);
        if (!object.isUndefined())
            value = described<T>(object, pointerTo(member.name));
    }
    template<Described T>
    void read(const Member &member, std::vector<T> &value)
    {
        forEach(member.name, member.isRequired, [&](const QJsonValue &object, const JsonPlace &pointer) {
            value.push_back(described<T>(object, pointer));
        });
    }
    void read(const Member &member, QString &value);
    void read(const Member &member, QStringList &value);
    void read(const Member &member, std::optional<Edtf> &value);
    void read(const Member &member, std::int64_t &value);
    void read(const Member &member, std::optional<std::int64_t> &value);
    void read(const Member &member, std::vector<std::int64_t> &value);
    void read(const Member &member, int &value);
    void read(const Member &member, double &value);
    void read(const Member &member, std::optional<double> &value);
    void read(const Member &member, bool &value);
    /// The kind of what `about` names is known only once every object has been read; until then it stands as
    /// that of a fact.
    void read(const Member &member, std::vector<ObjectRef> &value);
    /// Puts the alternative of the kind there, to be read on.
    void read(const Member &member, Payload &value);

    template<class T>
    T described(const QJsonValue &value, const JsonPlace &pointer)
    {
        return readDescribed<T>(m_fault, value, pointer);
    }

    std::int64_t checkedWhole(const QJsonValue &value, const JsonPlace &pointer, std::int64_t least,
                              std::int64_t most);

    QString checkedText(const QJsonValue &value, const JsonPlace &pointer, bool filled, qsizetype longest);

    QString checkedId(const QJsonValue &value, const JsonPlace &pointer);

    template<class E>
    std::optional<E> checkedTerm(const QJsonValue &value, const JsonPlace &pointer)
    {
        const QString word = checkedText(value, pointer, true, longestText);
        const auto result = fromTerm<E>(word);
        if (!result)
            reportUnknown(word, chancery::terms<E>(), pointer);
        else if (versionOf(*result) > m_fault.version)
            reportNewer(word, versionOf(*result), pointer);
        return result;
    }

    void reportUnknown(const QString &word, std::span<const QLatin1StringView> choices,
                       const JsonPlace &pointer);
    void reportNewer(const QString &word, int version, const JsonPlace &pointer);
    void reportTwice(const QJsonValue &value, const JsonPlace &pointer);
    /// Empty where there is none.
    QJsonArray array(QLatin1StringView key, bool required);

    JsonFault &m_fault;
    QJsonObject m_object;
    const JsonPlace &m_pointer;
    std::vector<QLatin1StringView> m_known;
};

template<Described T>
T readDescribed(JsonFault &fault, const QJsonValue &value, const JsonPlace &pointer)
{
    T object;
    JsonObjectReader in(fault, value, pointer);
    members(object, in);
    in.finish();
    if (!fault.error) {
        if (const auto found = faultIn(object))
            fault.report(JsonPlace(pointer, found->member), found->reason);
    }
    return object;
}

} // namespace chancery
