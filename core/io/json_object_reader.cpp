// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/json_object_reader.h"

#include "core/io/dossier_references.h"
#include "core/io/io_words.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace chancery {

using io_words::tr;

namespace {

constexpr auto largestJsonWhole = static_cast<double>(Member::largestWhole);

QString typeName(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return u"null"_s;
    case QJsonValue::Bool:
        return u"true or false"_s;
    case QJsonValue::Double:
        return tr("a number");
    case QJsonValue::String:
        return tr("a string");
    case QJsonValue::Array:
        return tr("an array");
    case QJsonValue::Object:
        return tr("an object");
    case QJsonValue::Undefined:
        break;
    }
    return tr("nothing");
}

QString describe(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 17) : typeName(value);
}

} // namespace

QString JsonPlace::toString() const
{
    if (!m_parent)
        return {};
    return m_parent->toString() + u'/' + (m_key.isEmpty() ? QString::number(m_index) : QString(m_key));
}

void JsonFault::report(const JsonPlace &pointer, const QString &reason)
{
    if (!error)
        error = Error{file, pointer.toString().isEmpty() ? u"/"_s : pointer.toString(), reason};
}

JsonObjectReader::JsonObjectReader(JsonFault &fault, const QJsonValue &value, const JsonPlace &pointer)
    : m_fault(fault)
    , m_object(value.toObject())
    , m_pointer(pointer)
{
    if (!value.isObject())
        m_fault.report(m_pointer, tr("expected an object, found %1").arg(typeName(value)));
}

QJsonValue JsonObjectReader::take(QLatin1StringView key, bool required)
{
    m_known.push_back(key);
    QJsonValue value = m_object.value(key);
    if (value.isUndefined() && required)
        m_fault.report(m_pointer, tr("the member “%1” is missing").arg(key));
    return value;
}

QString JsonObjectReader::text(QLatin1StringView key, bool required, qsizetype longest)
{
    const QJsonValue value = take(key, required);
    if (value.isUndefined())
        return {};
    return checkedText(value, pointerTo(key), true, longest);
}

QString JsonObjectReader::possiblyEmptyText(QLatin1StringView key, qsizetype longest)
{
    const QJsonValue value = take(key, true);
    return value.isUndefined() ? QString() : checkedText(value, pointerTo(key), false, longest);
}

void JsonObjectReader::refuse(const Member &member)
{
    m_known.push_back(member.name);
    if (m_object.contains(member.name)) {
        m_fault.report(m_pointer,
                       tr("the member “%1” belongs to version %2 of the format; the document is version %3")
                           .arg(member.name)
                           .arg(member.sinceVersion)
                           .arg(m_fault.version));
    }
}

void JsonObjectReader::read(const Member &member, QString &value)
{
    const qsizetype longest = member.longest > 0 ? member.longest : longestText;
    if (member.isId)
        value = id<SourceTag>(member.name, member.isRequired).toString();
    else if (member.isHexadecimal)
        value = sha256(member.name);
    else if (member.mayBeEmpty)
        value = possiblyEmptyText(member.name, longest);
    else
        value = text(member.name, member.isRequired, longest);
}

void JsonObjectReader::read(const Member &member, QStringList &value)
{
    value = texts(member.name);
}

void JsonObjectReader::read(const Member &member, std::optional<Edtf> &value)
{
    value = date(member.name, member.isRequired);
}

void JsonObjectReader::read(const Member &member, std::int64_t &value)
{
    const QJsonValue number = take(member.name, member.isRequired);
    if (!number.isUndefined())
        value = checkedWhole(number, pointerTo(member.name), member.least, member.most);
}

void JsonObjectReader::read(const Member &member, std::optional<std::int64_t> &value)
{
    const QJsonValue number = take(member.name, member.isRequired);
    if (!number.isUndefined())
        value = checkedWhole(number, pointerTo(member.name), member.least, member.most);
}

void JsonObjectReader::read(const Member &member, std::vector<std::int64_t> &value)
{
    forEach(member.name, member.isRequired, [&](const QJsonValue &number, const JsonPlace &pointer) {
        value.push_back(checkedWhole(number, pointer, member.least, member.most));
    });
}

void JsonObjectReader::read(const Member &member, int &value)
{
    const QJsonValue number = take(member.name, member.isRequired);
    if (!number.isUndefined())
        value = static_cast<int>(checkedWhole(number, pointerTo(member.name), member.least, member.most));
}

void JsonObjectReader::read(const Member &member, double &value)
{
    value = number(member.name, member.isRequired).value_or(0);
}

void JsonObjectReader::read(const Member &member, std::optional<double> &value)
{
    value = number(member.name, member.isRequired);
}

void JsonObjectReader::read(const Member &member, bool &value)
{
    const QJsonValue truth = take(member.name, member.isRequired);
    if (!truth.isUndefined() && !(truth.isBool() && truth.toBool()))
        m_fault.report(pointerTo(member.name), tr("is true or left out, found %1").arg(describe(truth)));
    value = truth.toBool();
}

void JsonObjectReader::read(const Member &member, std::vector<ObjectRef> &value)
{
    for (const FactId &id : ids<FactTag>(member.name, member.isRequired))
        value.emplace_back(id);
}

void JsonObjectReader::read(const Member &member, Payload &value)
{
    value = emptyPayload(term<FactKind>(member.name));
}

std::int64_t JsonObjectReader::checkedWhole(const QJsonValue &value, const JsonPlace &pointer,
                                            std::int64_t least, std::int64_t most)
{
    const double number = value.toDouble(-1);
    if (!value.isDouble() || number < static_cast<double>(least) || number > static_cast<double>(most) ||
        std::floor(number) != number) {
        m_fault.report(pointer,
                       most == Member::largestWhole
                           ? tr("expected a whole number from %1, found %2").arg(least).arg(describe(value))
                           : tr("expected a whole number from %1 to %2, found %3")
                                 .arg(least)
                                 .arg(most)
                                 .arg(describe(value)));
        return least;
    }
    return static_cast<std::int64_t>(number);
}

QStringList JsonObjectReader::texts(QLatin1StringView key)
{
    QStringList result;
    forEach(key, false, [&](const QJsonValue &value, const JsonPlace &pointer) {
        result.append(checkedText(value, pointer, true, longestText));
    });
    return result;
}

QString JsonObjectReader::sha256(QLatin1StringView key)
{
    QString sum = text(key);
    if (!sum.isEmpty() && !isSha256(sum))
        m_fault.report(pointerTo(key), tr("expected 64 hexadecimal digits in lower case"));
    return sum;
}

std::optional<Edtf> JsonObjectReader::date(QLatin1StringView key, bool required)
{
    const QJsonValue value = take(key, required);
    if (value.isUndefined())
        return std::nullopt;
    const QString expression = checkedText(value, pointerTo(key), true, longestDate);
    auto parsed = Edtf::parse(expression);
    if (!parsed) {
        m_fault.report(pointerTo(key),
                       tr("“%1” is not an EDTF date: %2").arg(expression.left(80), parsed.error().reason));
        return std::nullopt;
    }
    return *std::move(parsed);
}

std::optional<double> JsonObjectReader::number(QLatin1StringView key, bool required)
{
    const QJsonValue value = take(key, required);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isDouble() || !std::isfinite(value.toDouble())) {
        m_fault.report(pointerTo(key), tr("expected a number, found %1").arg(describe(value)));
        return std::nullopt;
    }
    return value.toDouble();
}

void JsonObjectReader::finish()
{
    if (m_fault.error)
        return;
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        const QString key = it.key();
        if (std::find(m_known.begin(), m_known.end(), key) == m_known.end())
            m_fault.report(m_pointer, tr("unknown member “%1”").arg(it.key().left(80)));
    }
}

QString JsonObjectReader::checkedText(const QJsonValue &value, const JsonPlace &pointer, bool filled,
                                      qsizetype longest)
{
    if (!value.isString()) {
        m_fault.report(pointer, tr("expected a string, found %1").arg(typeName(value)));
        return {};
    }
    QString string = value.toString();
    if (filled && string.isEmpty())
        m_fault.report(pointer, tr("must not be empty"));
    else if (string.size() > longest)
        m_fault.report(pointer, tr("is longer than %1 characters").arg(longest));
    else if (!string.isValidUtf16())
        m_fault.report(pointer, tr("holds half of a surrogate pair, which is no character"));
    else if (string.contains(QChar(u'\0')))
        m_fault.report(pointer, tr("holds the character U+0000"));
    return string;
}

QString JsonObjectReader::checkedId(const QJsonValue &value, const JsonPlace &pointer)
{
    QString id = checkedText(value, pointer, true, longestText);
    if (!m_fault.error && !isValidId(id)) {
        m_fault.report(pointer,
                       tr("“%1” is not an id: lower-case letters, digits and hyphens, a letter first, "
                          "128 characters at most")
                           .arg(id.left(80)));
    }
    return id;
}

bool JsonObjectReader::flag(QLatin1StringView key)
{
    const QJsonValue value = take(key, false);
    if (!value.isUndefined() && !value.isBool())
        m_fault.report(pointerTo(key), tr("expected true or false, found %1").arg(describe(value)));
    return value.toBool();
}

std::optional<std::int64_t> JsonObjectReader::wholeNumber(QLatin1StringView key)
{
    const QJsonValue value = take(key, false);
    if (value.isUndefined())
        return std::nullopt;
    const double number = value.toDouble();
    if (!value.isDouble() || std::abs(number) > largestJsonWhole || std::floor(number) != number) {
        m_fault.report(pointerTo(key), tr("expected a whole number, found %1").arg(describe(value)));
        return std::nullopt;
    }
    return static_cast<std::int64_t>(number);
}

QJsonArray JsonObjectReader::array(QLatin1StringView key, bool required)
{
    const QJsonValue value = take(key, required);
    if (!value.isUndefined() && !value.isArray())
        m_fault.report(pointerTo(key), tr("expected an array, found %1").arg(typeName(value)));
    return value.toArray();
}

void JsonObjectReader::reportUnknown(const QString &word, std::span<const QLatin1StringView> choices,
                                     const JsonPlace &pointer)
{
    QStringList all;
    for (const QLatin1StringView choice : choices) {
        if (!choice.isEmpty())
            all.append(choice);
    }
    m_fault.report(pointer, tr("“%1” is none of: %2").arg(word.left(80), all.join(u", "_s)));
}

void JsonObjectReader::reportNewer(const QString &word, int version, const JsonPlace &pointer)
{
    m_fault.report(pointer, tr("“%1” belongs to version %2 of the format; the document is version %3")
                                .arg(word)
                                .arg(version)
                                .arg(m_fault.version));
}

void JsonObjectReader::reportTwice(const QJsonValue &value, const JsonPlace &pointer)
{
    m_fault.report(pointer, tr("“%1” stands in this list twice").arg(value.toString().left(128)));
}

} // namespace chancery
