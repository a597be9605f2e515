// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/dossier_limits.h"
#include "core/io/dossier_references.h"
#include "core/io/json_dossier.h"
#include "core/io/json_duplicates.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("JsonDossier", text);
}

constexpr double largestOffset = 9007199254740992.0; // 2^53: past it a JSON number is no longer a whole one

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

/// A place in the document, as a chain of steps from the root; spelt as a JSON pointer only where a fault is.
class Place
{
public:
    Place() = default;
    Place(const Place &parent, QLatin1StringView key)
        : m_parent(&parent)
        , m_key(key)
    {
    }
    Place(const Place &parent, qsizetype index)
        : m_parent(&parent)
        , m_index(index)
    {
    }

    [[nodiscard]] QString toString() const
    {
        if (!m_parent)
            return {};
        return m_parent->toString() + u'/' + (m_key.isEmpty() ? QString::number(m_index) : QString(m_key));
    }

private:
    const Place *m_parent = nullptr;
    QLatin1StringView m_key;
    qsizetype m_index = 0;
};

/// The first fault found; everything after it is read as if all were well and thrown away.
struct Fault
{
    QString file;
    std::optional<Error> error;

    void report(const Place &pointer, const QString &reason)
    {
        if (!error)
            error = Error{file, pointer.toString().isEmpty() ? u"/"_s : pointer.toString(), reason};
    }
};

/// Reads the members of one object, remembers which were asked for, and faults what is left over.
class ObjectReader
{
public:
    ObjectReader(Fault &fault, const QJsonValue &value, const Place &pointer)
        : m_fault(fault)
        , m_object(value.toObject())
        , m_pointer(pointer)
    {
        if (!value.isObject())
            m_fault.report(m_pointer, tr("expected an object, found %1").arg(typeName(value)));
    }

    [[nodiscard]] Place pointerTo(QLatin1StringView key) const { return {m_pointer, key}; }

    QJsonValue take(QLatin1StringView key, bool required)
    {
        m_known.append(key);
        const QJsonValue value = m_object.value(key);
        if (value.isUndefined() && required)
            m_fault.report(m_pointer, tr("the member “%1” is missing").arg(key));
        return value;
    }

    QString text(QLatin1StringView key, bool required = false, qsizetype longest = longestText)
    {
        const QJsonValue value = take(key, required);
        if (value.isUndefined())
            return {};
        return checkedText(value, pointerTo(key), required, longest);
    }

    /// A member that must be there and may be empty.
    QString possiblyEmptyText(QLatin1StringView key, qsizetype longest)
    {
        const QJsonValue value = take(key, true);
        return value.isUndefined() ? QString() : checkedText(value, pointerTo(key), false, longest);
    }

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
        forEach(key, required, [&](const QJsonValue &value, const Place &pointer) {
            result.emplace_back(checkedId(value, pointer));
        });
        return result;
    }

    QStringList texts(QLatin1StringView key)
    {
        QStringList result;
        forEach(key, false, [&](const QJsonValue &value, const Place &pointer) {
            result.append(checkedText(value, pointer, true, longestText));
        });
        return result;
    }

    QString sha256(QLatin1StringView key)
    {
        QString sum = text(key);
        const auto isHexadecimal = [](QChar c) {
            return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
        };
        if (!sum.isEmpty() && (sum.size() != 64 || !std::all_of(sum.cbegin(), sum.cend(), isHexadecimal)))
            m_fault.report(pointerTo(key), tr("expected 64 hexadecimal digits in lower case"));
        return sum;
    }

    template<class E>
    E term(QLatin1StringView key)
    {
        return optionalTerm<E>(key, true).value_or(E{});
    }

    template<class E>
    std::optional<E> optionalTerm(QLatin1StringView key, bool required = false)
    {
        const QJsonValue value = take(key, required);
        if (value.isUndefined())
            return std::nullopt;
        const QString word = checkedText(value, pointerTo(key), true, longestText);
        const auto result = fromTerm<E>(word);
        if (!result) {
            QStringList choices;
            for (const QLatin1StringView choice : terms<E>())
                choices.append(choice);
            m_fault.report(pointerTo(key),
                           tr("“%1” is none of: %2").arg(word.left(80), choices.join(u", "_s)));
        }
        return result;
    }

    std::optional<Edtf> date(QLatin1StringView key, bool required = false)
    {
        const QJsonValue value = take(key, required);
        if (value.isUndefined())
            return std::nullopt;
        const QString expression = checkedText(value, pointerTo(key), true, longestDate);
        auto parsed = Edtf::parse(expression);
        if (!parsed) {
            m_fault.report(
                pointerTo(key),
                tr("“%1” is not an EDTF date: %2").arg(expression.left(80), parsed.error().reason));
            return std::nullopt;
        }
        return *std::move(parsed);
    }

    std::optional<std::int64_t> offset(QLatin1StringView key)
    {
        const QJsonValue value = take(key, false);
        if (value.isUndefined())
            return std::nullopt;
        const double number = value.toDouble(-1);
        if (!value.isDouble() || number < 0 || number > largestOffset || std::floor(number) != number) {
            m_fault.report(pointerTo(key),
                           tr("expected a whole number from 0, found %1").arg(describe(value)));
            return std::nullopt;
        }
        return static_cast<std::int64_t>(number);
    }

    std::optional<double> number(QLatin1StringView key, bool required)
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

    template<class Each>
    void forEach(QLatin1StringView key, bool required, Each each)
    {
        const QJsonValue value = take(key, required);
        if (value.isUndefined())
            return;
        if (!value.isArray()) {
            m_fault.report(pointerTo(key), tr("expected an array, found %1").arg(typeName(value)));
            return;
        }
        const QJsonArray array = value.toArray();
        const Place here = pointerTo(key);
        for (qsizetype i = 0; i < array.size() && !m_fault.error; ++i)
            each(array.at(i), Place(here, i));
    }

    /// Faults members that nobody asked for: a mistyped key must not lose what it holds.
    void finish()
    {
        if (m_fault.error)
            return;
        for (auto it = m_object.begin(); it != m_object.end(); ++it) {
            if (!m_known.contains(it.key()))
                m_fault.report(m_pointer, tr("unknown member “%1”").arg(it.key().left(80)));
        }
    }

private:
    static QString describe(const QJsonValue &value)
    {
        return value.isDouble() ? QString::number(value.toDouble(), 'g', 17) : typeName(value);
    }

    QString checkedText(const QJsonValue &value, const Place &pointer, bool filled, qsizetype longest)
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

    QString checkedId(const QJsonValue &value, const Place &pointer)
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

    Fault &m_fault;
    QJsonObject m_object;
    const Place &m_pointer;
    QStringList m_known;
};

Source readSource(ObjectReader &in)
{
    Source s;
    s.id = in.id<SourceTag>("id"_L1);
    s.title = in.text("title"_L1, true);
    s.publisher = in.text("publisher"_L1);
    s.author = in.text("author"_L1);
    s.published = in.date("published"_L1);
    s.publishedReason = in.text("publishedReason"_L1);
    s.language = in.text("language"_L1);
    s.url = in.text("url"_L1);
    s.file = in.text("file"_L1);
    s.reliability = in.term<Reliability>("reliability"_L1);
    s.reliabilityReason = in.text("reliabilityReason"_L1, true);
    s.derivedFrom = in.ids<SourceTag>("derivedFrom"_L1);
    s.derivedReason = in.text("derivedReason"_L1);
    s.notes = in.texts("notes"_L1);
    s.completeness = in.term<Completeness>("completeness"_L1);
    s.sha256 = in.sha256("sha256"_L1);
    s.attached = in.date("attached"_L1);
    s.text = in.possiblyEmptyText("text"_L1, largestJsonDossier);
    return s;
}

Passage readPassage(ObjectReader &in)
{
    Passage p;
    p.id = in.id<PassageTag>("id"_L1);
    p.source = in.id<SourceTag>("source"_L1);
    p.exact = in.text("exact"_L1, true);
    p.prefix = in.text("prefix"_L1);
    p.suffix = in.text("suffix"_L1);
    p.start = in.offset("start"_L1);
    p.end = in.offset("end"_L1);
    return p;
}

Participant readParticipant(ObjectReader &in)
{
    Participant p;
    p.id = in.id<ParticipantTag>("id"_L1);
    p.name = in.text("name"_L1, true);
    p.kind = in.term<ParticipantKind>("kind"_L1);
    p.aliases = in.texts("aliases"_L1);
    p.memberOf = in.ids<ParticipantTag>("memberOf"_L1);
    return p;
}

Event readEvent(ObjectReader &in)
{
    return {in.id<EventTag>("id"_L1), in.text("title"_L1, true), in.term<EventKind>("kind"_L1)};
}

Option readOption(ObjectReader &in)
{
    return {in.id<OptionTag>("id"_L1), in.text("title"_L1, true)};
}

Figure readFigure(ObjectReader &in)
{
    return {in.id<FigureTag>("id"_L1), in.text("title"_L1, true), in.text("unit"_L1, true)};
}

Question readQuestion(ObjectReader &in)
{
    return {in.id<QuestionTag>("id"_L1), in.text("title"_L1, true), in.term<QuestionKind>("kind"_L1)};
}

Judgement readJudgement(ObjectReader &in)
{
    Judgement j;
    j.id = in.id<JudgementTag>("id"_L1);
    j.statement = in.text("statement"_L1, true);
    j.likelihood = in.optionalTerm<Likelihood>("likelihood"_L1);
    j.confidence = in.term<Confidence>("confidence"_L1);
    j.confidenceReason = in.text("confidenceReason"_L1, true);
    j.facts = in.ids<FactTag>("facts"_L1, true);
    return j;
}

Quantity readQuantity(Fault &fault, const QJsonValue &value, const Place &pointer)
{
    Quantity q;
    if (value.isUndefined())
        return q;
    ObjectReader in(fault, value, pointer);
    q.qualifier = in.term<Qualifier>("qualifier"_L1);
    q.low = in.number("low"_L1, true).value_or(0);
    q.high = in.number("high"_L1, q.qualifier == Qualifier::Between);
    in.finish();
    if (q.qualifier != Qualifier::Between && q.high)
        fault.report(Place(pointer, "high"_L1), tr("only “between” has a high end"));
    if (q.high && *q.high < q.low)
        fault.report(Place(pointer, "high"_L1), tr("is below low"));
    return q;
}

Payload readPayload(Fault &fault, ObjectReader &in, FactKind kind)
{
    switch (kind) {
    case FactKind::Plain:
        return PlainPayload{};
    case FactKind::Participation:
        return ParticipationPayload{in.id<ParticipantTag>("participant"_L1), in.id<EventTag>("event"_L1),
                                    in.term<Role>("role"_L1)};
    case FactKind::Position:
        return PositionPayload{in.id<ParticipantTag>("participant"_L1), in.id<OptionTag>("option"_L1),
                               in.term<Stance>("stance"_L1)};
    case FactKind::Figure: {
        auto figure = in.id<FigureTag>("figure"_L1);
        return FigurePayload{std::move(figure),
                             readQuantity(fault, in.take("value"_L1, true), in.pointerTo("value"_L1))};
    }
    case FactKind::EventDate:
        return EventDatePayload{in.id<EventTag>("event"_L1)};
    case FactKind::EventPlace:
        return EventPlacePayload{in.id<EventTag>("event"_L1), in.text("place"_L1, true)};
    case FactKind::EventStatus:
        return EventStatusPayload{in.id<EventTag>("event"_L1), in.term<EventStatus>("status"_L1)};
    case FactKind::OptionAspect:
        return OptionAspectPayload{in.id<OptionTag>("option"_L1), in.term<Aspect>("aspect"_L1)};
    case FactKind::Answer:
        return AnswerPayload{in.id<QuestionTag>("question"_L1), in.term<Effect>("effect"_L1)};
    }
    return PlainPayload{};
}

/// The kind of what `about` names is known only once every object has been read; until then it is a plain id.
Fact readFact(Fault &fault, ObjectReader &in)
{
    Fact f;
    f.id = in.id<FactTag>("id"_L1);
    f.statement = in.text("statement"_L1, true);
    const auto kind = in.term<FactKind>("kind"_L1);
    f.assertion = in.term<Assertion>("assertion"_L1);
    const double credibility = in.number("credibility"_L1, true).value_or(6);
    if (std::floor(credibility) != credibility || credibility < 1 || credibility > 6)
        fault.report(in.pointerTo("credibility"_L1), tr("expected a whole number from 1 to 6"));
    else
        f.credibility = static_cast<int>(credibility);
    f.speaker = in.id<ParticipantTag>("speaker"_L1, false);
    for (const auto &id : in.ids<FactTag>("about"_L1))
        f.about.push_back({ObjectKind::Fact, id.toString()});
    f.date = in.date("date"_L1, kind == FactKind::EventDate);
    f.payload = readPayload(fault, in, kind);
    in.forEach("evidence"_L1, true, [&](const QJsonValue &value, const Place &pointer) {
        ObjectReader evidence(fault, value, pointer);
        f.evidence.push_back({evidence.id<PassageTag>("passage"_L1), evidence.term<Relation>("relation"_L1)});
        evidence.finish();
    });
    if (f.evidence.empty())
        fault.report(in.pointerTo("evidence"_L1), tr("a fact rests on one passage at least"));
    return f;
}

template<class T, class Read>
void readAll(Fault &fault, ObjectReader &in, QLatin1StringView key, std::vector<T> &into, Read read)
{
    in.forEach(key, false, [&](const QJsonValue &value, const Place &pointer) {
        ObjectReader one(fault, value, pointer);
        into.push_back(read(one));
        one.finish();
    });
}

QString lineAndColumn(const QByteArray &bytes, qsizetype offset)
{
    const QByteArrayView before = QByteArrayView(bytes).first(std::min(offset, bytes.size()));
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = before.size() - (before.lastIndexOf('\n') + 1) + 1;
    return tr("line %1, column %2").arg(line).arg(column);
}

} // namespace

Outcome<Dossier> readJsonDossier(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > largestJsonDossier)
        return Error{name,
                     {},
                     tr("is larger than %1, the most that is read")
                         .arg(QLocale::c().formattedDataSize(largestJsonDossier))};
    if (bytes.trimmed().isEmpty())
        return Error{name, tr("line 1, column 1"), tr("the file is empty")};
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"))
        return Error{name, tr("line 1, column 1"), tr("the text is UTF-16; a dossier is UTF-8")};
    if (bytes.startsWith("\xef\xbb\xbf"))
        return Error{name, tr("line 1, column 1"),
                     tr("the text begins with a byte order mark; a dossier is plain UTF-8")};

    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        return Error{name, lineAndColumn(bytes, parseError.offset),
                     tr("not valid JSON: %1").arg(parseError.errorString())};
    }
    if (const auto duplicate = findDuplicateKey(bytes)) {
        return Error{name, lineAndColumn(bytes, duplicate->offset),
                     tr("the member “%1” stands in this object twice").arg(duplicate->key)};
    }

    Fault fault{name, std::nullopt};
    const Place root;
    ObjectReader in(fault, document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()),
                    root);
    Dossier dossier;
    if (!fault.error) {
        const QString format = in.text("format"_L1, true);
        if (!fault.error && format != "chancery-dossier"_L1)
            fault.report(in.pointerTo("format"_L1),
                         tr("“%1” is not a Chancery dossier").arg(format.left(80)));
        const auto version = in.number("version"_L1, true);
        if (!fault.error && version != 1) {
            fault.report(in.pointerTo("version"_L1),
                         tr("version %1 is not known to this Chancery, which reads version 1").arg(*version));
        }
    }
    if (!fault.error) {
        dossier.info.id = in.id<SourceTag>("id"_L1).toString();
        dossier.info.title = in.text("title"_L1, true);
        dossier.info.description = in.text("description"_L1);
        dossier.info.language = in.text("language"_L1);
        dossier.info.period = in.date("period"_L1);
        readAll(fault, in, "sources"_L1, dossier.sources, readSource);
        readAll(fault, in, "passages"_L1, dossier.passages, readPassage);
        readAll(fault, in, "participants"_L1, dossier.participants, readParticipant);
        readAll(fault, in, "events"_L1, dossier.events, readEvent);
        readAll(fault, in, "options"_L1, dossier.options, readOption);
        readAll(fault, in, "figures"_L1, dossier.figures, readFigure);
        readAll(fault, in, "questions"_L1, dossier.questions, readQuestion);
        readAll(fault, in, "facts"_L1, dossier.facts,
                [&fault](ObjectReader &one) { return readFact(fault, one); });
        readAll(fault, in, "judgements"_L1, dossier.judgements, readJudgement);
        in.finish();
    }
    if (!fault.error)
        fault.error = resolveReferences(dossier, name);
    if (fault.error)
        return *fault.error;
    return dossier;
}

Outcome<Dossier> readJsonDossierFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{path, {}, tr("there is no such file")};
    if (!info.isFile())
        return Error{path, {}, info.isDir() ? tr("is a folder") : tr("is not a regular file")};
    if (info.size() > largestJsonDossier) {
        return Error{path,
                     {},
                     tr("is %1; the largest JSON dossier that is read has %2")
                         .arg(QLocale::c().formattedDataSize(info.size()),
                              QLocale::c().formattedDataSize(largestJsonDossier))};
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{path, {}, tr("cannot be read: %1").arg(file.errorString())};
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return Error{path, {}, tr("cannot be read: %1").arg(file.errorString())};
    return readJsonDossier(bytes, path);
}

} // namespace chancery
