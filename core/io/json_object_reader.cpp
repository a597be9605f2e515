// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/json_object_reader.h"

#include "core/io/dossier_references.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("JsonDossier", text);
}

constexpr double largestJsonWhole =
    9007199254740992.0; // 2^53: past it a JSON number is no longer a whole one

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
    m_known.append(key);
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined() && required)
        m_fault.report(m_pointer, tr("the member “%1” is missing").arg(key));
    return value;
}

QString JsonObjectReader::text(QLatin1StringView key, bool required, qsizetype longest)
{
    const QJsonValue value = take(key, required);
    if (value.isUndefined())
        return {};
    return checkedText(value, pointerTo(key), required, longest);
}

QString JsonObjectReader::possiblyEmptyText(QLatin1StringView key, qsizetype longest)
{
    const QJsonValue value = take(key, true);
    return value.isUndefined() ? QString() : checkedText(value, pointerTo(key), false, longest);
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
    const auto isHexadecimal = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    if (!sum.isEmpty() && (sum.size() != 64 || !std::all_of(sum.cbegin(), sum.cend(), isHexadecimal)))
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

std::optional<std::int64_t> JsonObjectReader::offset(QLatin1StringView key)
{
    const QJsonValue value = take(key, false);
    if (value.isUndefined())
        return std::nullopt;
    const double number = value.toDouble(-1);
    if (!value.isDouble() || number < 0 || number > largestJsonWhole || std::floor(number) != number) {
        m_fault.report(pointerTo(key), tr("expected a whole number from 0, found %1").arg(describe(value)));
        return std::nullopt;
    }
    return static_cast<std::int64_t>(number);
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
        if (!m_known.contains(it.key()))
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
    for (const QLatin1StringView choice : choices)
        all.append(choice);
    m_fault.report(pointer, tr("“%1” is none of: %2").arg(word.left(80), all.join(u", "_s)));
}

void JsonObjectReader::reportTwice(const QJsonValue &value, const JsonPlace &pointer)
{
    m_fault.report(pointer, tr("“%1” stands in this list twice").arg(value.toString().left(128)));
}

} // namespace chancery
