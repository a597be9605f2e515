// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editing/details/object_form.h"

#include "app/editing/details/member_fields.h"
#include "app/editing/details/member_words.h"

#include <QFormLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// What is computed, or belongs to the text that it was taken from, has no row.
constexpr std::array hiddenMembers{"id"_L1,     "prefix"_L1,  "suffix"_L1,    "start"_L1,
                                   "end"_L1,    "sha256"_L1,  "pages"_L1,     "aside"_L1,
                                   "ground"_L1, "earlier"_L1, "mediaType"_L1, "recognised"_L1};
/// Told and not changed here: words of a source are changed in its text.
constexpr std::array toldMembers{"exact"_L1, "completeness"_L1, "attached"_L1};
/// Of a judgement its editor has the rest, which keeps what it said before.
constexpr std::array membersOfJudgements{"key"_L1, "tags"_L1, "note"_L1};
constexpr std::array longMembers{"statement"_L1, "description"_L1, "note"_L1, "reliabilityReason"_L1,
                                 "derivedReason"_L1};

template<std::size_t N>
bool isAmong(const std::array<QLatin1StringView, N> &names, QLatin1StringView name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

int shapeOf(const FormValue &value)
{
    const auto *fact = std::get_if<Fact>(&value);
    return static_cast<int>(value.index()) * 100 + (fact ? static_cast<int>(fact->payload.index()) : 0);
}

// What a field holds of a member: references as objects, everything else as it is.
template<class T>
const T &held(const T &value)
{
    return value;
}
template<class Tag>
ObjectRef held(const Id<Tag> &id)
{
    return ObjectRef(id);
}
template<class Tag>
std::vector<ObjectRef> held(const std::vector<Id<Tag>> &ids)
{
    return {ids.begin(), ids.end()};
}
template<class T>
void release(T &into, const T &value)
{
    into = value;
}
template<class Tag>
void release(Id<Tag> &into, const ObjectRef &value)
{
    into = value.as<Tag>();
}
template<class Tag>
void release(std::vector<Id<Tag>> &into, const std::vector<ObjectRef> &values)
{
    into.clear();
    for (const ObjectRef &value : values)
        into.push_back(value.as<Tag>());
}

using Made = std::unique_ptr<MemberField>;

Made fieldFor(const Member &member, const QString &)
{
    return std::make_unique<TextMember>(isAmong(longMembers, member.name),
                                        member.isRequired && !member.mayBeEmpty);
}
Made fieldFor(const Member &member, const std::optional<Edtf> &)
{
    return std::make_unique<DateMember>(member.isRequired);
}
Made fieldFor(const Member &, int)
{
    return std::make_unique<CredibilityMember>();
}
Made fieldFor(const Member &, bool)
{
    return std::make_unique<FlagMember>();
}
Made fieldFor(const Member &member, const QStringList &)
{
    const bool isTags = member.name == "tags"_L1;
    auto made = std::make_unique<TextsMember>(
        isTags || member.name == "agencies"_L1 ? TextsMember::Shape::Commas : TextsMember::Shape::Lines);
    if (isTags)
        made->completeTags();
    return made;
}
template<class Tag>
Made fieldFor(const Member &member, const Id<Tag> &)
{
    return std::make_unique<NamedMember>(kindOfTag<Tag>, member.isRequired);
}
template<class Tag>
Made fieldFor(const Member &member, const std::vector<Id<Tag>> &)
{
    return std::make_unique<ObjectsMember>(std::vector{kindOfTag<Tag>}, member.isRequired);
}
Made fieldFor(const Member &, const std::vector<ObjectRef> &)
{
    return std::make_unique<ObjectsMember>(
        std::vector{ObjectKind::Participant, ObjectKind::Event, ObjectKind::Option, ObjectKind::Question},
        false);
}
Made fieldFor(const Member &, const Quantity &)
{
    return std::make_unique<QuantityMember>();
}
Made fieldFor(const Member &, const std::optional<Condition> &)
{
    return std::make_unique<ConditionMember>();
}
Made fieldFor(const Member &, const Payload &)
{
    return std::make_unique<FactKindMember>();
}
Made fieldFor(const Member &, const std::vector<Evidence> &)
{
    return std::make_unique<EvidenceMember>();
}
Made fieldFor(const Member &, const std::optional<BottomLine> &)
{
    return std::make_unique<BottomLineMember>();
}
Made fieldFor(const Member &, const std::optional<std::int64_t> &)
{
    return std::make_unique<ToldMember<std::optional<std::int64_t>>>(
        [](const std::optional<std::int64_t> &number) {
            return number ? QString::number(*number) : QString();
        });
}
template<class E>
requires std::is_enum_v<E> Made fieldFor(const Member &, const E &)
{
    return std::make_unique<TermMember<E, E>>();
}
template<class E>
requires std::is_enum_v<E> Made fieldFor(const Member &, const std::optional<E> &)
{
    return std::make_unique<TermMember<E, std::optional<E>>>(QLabel::tr("none"));
}
template<class T>
Made fieldFor(const Member &, const std::vector<T> &)
{
    return nullptr;
}

QString toldWords(const QString &text)
{
    return text.simplified();
}
QString toldWords(const std::optional<Edtf> &date)
{
    return date ? date->toReadable() : QString();
}
QString toldWords(Completeness completeness)
{
    return label(completeness);
}

} // namespace

std::optional<FormValue> formValueOf(const Snapshot &snapshot, const ObjectRef &object)
{
    const auto row = snapshot.rowOf(object);
    if (!row)
        return std::nullopt;
    switch (object.kind) {
    case ObjectKind::Source:
        return snapshot.at(SourceRow{*row});
    case ObjectKind::Passage:
        return snapshot.at(PassageRow{*row});
    case ObjectKind::Participant:
        return snapshot.at(ParticipantRow{*row});
    case ObjectKind::Event:
        return snapshot.at(EventRow{*row});
    case ObjectKind::Option:
        return snapshot.at(OptionRow{*row});
    case ObjectKind::Figure:
        return snapshot.at(FigureRow{*row});
    case ObjectKind::Question:
        return snapshot.at(QuestionRow{*row});
    case ObjectKind::Fact:
        return snapshot.at(FactRow{*row});
    case ObjectKind::Judgement:
        return snapshot.at(JudgementRow{*row});
    }
    return std::nullopt;
}

/// Gives every member its editor.
class ObjectForm::Builder
{
public:
    Builder(ObjectForm &form, const FormValue &value)
        : m_form(form)
        , m_isJudgement(std::holds_alternative<Judgement>(value))
        , m_isPassage(std::holds_alternative<Passage>(value))
    {
    }

    template<class T>
    void operator()(const Member &member, const T &value)
    {
        if (isAmong(hiddenMembers, member.name) ||
            (m_isJudgement && !isAmong(membersOfJudgements, member.name)))
            return;
        if constexpr (requires { toldWords(value); }) {
            if (isAmong(toldMembers, member.name)) {
                m_form.add(member.name, memberWords(member.name),
                           std::make_unique<ToldMember<T>>([](const T &told) { return toldWords(told); }));
                return;
            }
        }
        // Where a passage stands its words are found.
        if (m_isPassage && member.name == "source"_L1)
            return;
        if (Made made = fieldFor(member, value))
            m_form.add(member.name, memberWords(member.name), std::move(made));
    }

private:
    ObjectForm &m_form;
    bool m_isJudgement;
    bool m_isPassage;
};

/// Shows every member where nothing was typed.
class ObjectForm::Loader
{
public:
    explicit Loader(ObjectForm &form)
        : m_form(form)
    {
    }

    template<class T>
    void operator()(const Member &member, const T &value)
    {
        using Held = std::decay_t<decltype(held(value))>;
        if (auto *field = dynamic_cast<FieldOf<Held> *>(m_form.field(member.name)))
            field->load(held(value));
    }

private:
    ObjectForm &m_form;
};

/// Puts what was typed into a value.
class ObjectForm::Filler
{
public:
    explicit Filler(const ObjectForm &form)
        : m_form(form)
    {
    }

    template<class T>
    void operator()(const Member &member, T &value)
    {
        using Held = std::decay_t<decltype(held(std::as_const(value)))>;
        const auto *field = dynamic_cast<const FieldOf<Held> *>(m_form.field(member.name));
        if (!field || !field->isTyped() || !field->fault().isEmpty())
            return;
        if (const auto typed = field->value())
            release(value, *typed);
    }

private:
    const ObjectForm &m_form;
};

ObjectForm::ObjectForm(QWidget *parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scroll);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // its fields take the keyboard, and come into sight with it
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

ObjectForm::~ObjectForm() = default;

void ObjectForm::setSnapshot(const SnapshotPtr &snapshot)
{
    if (snapshot == m_snapshot)
        return;
    m_snapshot = snapshot;
    for (const Row &row : m_rows)
        row.field->setSnapshot(snapshot);
}

void ObjectForm::start(const std::optional<FormValue> &value)
{
    m_value = value;
    m_shape = -1;
    clear();
    if (value) {
        build(*value);
        load(*value);
    }
}

void ObjectForm::clear()
{
    // An editor that goes while it has the keyboard says that somebody is done with it: nobody is to hear
    // that.
    const std::vector<Row> going = std::exchange(m_rows, {});
    for (const Row &row : going) {
        row.field->edited = {};
        row.field->finished = {};
    }
    delete m_scroll->takeWidget();
    m_form = nullptr;
}

void ObjectForm::follow(const FormValue &value)
{
    m_value = value;
    const MemberField *kind = field(u"kind"_s);
    const bool isOtherKind = kind && kind->isTyped();
    if (shapeOf(value) != m_shape && !isOtherKind) {
        const Typed kept = typed();
        start(value);
        putTyped(kept);
        return;
    }
    load(value);
}

void ObjectForm::build(const FormValue &value)
{
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(6, 2, 6, 6);
    m_form = new QFormLayout;
    column->addLayout(m_form);
    column->addStretch(1);
    m_form->setVerticalSpacing(4);
    // Beside the text width is dear: what a member is called stands above it.
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_shape = shapeOf(value);
    Builder builder(*this, value);
    std::visit([&builder](const auto &one) { members(one, builder); }, value);
    m_scroll->setWidget(inner);
}

void ObjectForm::add(const QString &name, const QString &title, std::unique_ptr<MemberField> field)
{
    field->widget()->setObjectName(name);
    field->widget()->setAccessibleName(title);
    field->setSnapshot(m_snapshot);
    field->edited = [this] { Q_EMIT edited(); };
    const bool isKind = dynamic_cast<FactKindMember *>(field.get()) != nullptr;
    // After the editor has done with its own event: what follows may replace it.
    field->finished = [this, isKind] {
        QMetaObject::invokeMethod(
            this,
            [this, isKind] {
                if (isKind)
                    takeKind();
                Q_EMIT finished();
            },
            Qt::QueuedConnection);
    };
    m_form->addRow(title, field->widget());
    m_rows.push_back({name, std::move(field)});
}

void ObjectForm::load(const FormValue &value)
{
    Loader loader(*this);
    std::visit([&loader](const auto &one) { members(one, loader); }, value);
}

MemberField *ObjectForm::field(const QString &name) const
{
    for (const Row &row : m_rows) {
        if (row.name == name)
            return row.field.get();
    }
    return nullptr;
}

void ObjectForm::takeKind()
{
    const auto *kind = dynamic_cast<FactKindMember *>(field(u"kind"_s));
    if (!kind || !m_value || !std::holds_alternative<Fact>(*m_value))
        return;
    FormValue other = *m_value;
    std::get<Fact>(other).payload = kind->value().value_or(Payload());
    if (shapeOf(other) == m_shape)
        return;
    // What both kinds have is taken along: the event, the participant.
    Typed kept;
    for (const Row &row : m_rows)
        kept.insert(row.name, row.field->typed());
    const QStringList before = typedMembers();
    const QVariant chosen = kind->typed();
    clear();
    build(other);
    load(*m_value);
    load(other);
    const auto isOfKind = [&other](const QString &name) {
        bool found = false;
        const auto look = [&](const Member &member, const auto &) { found = found || member.name == name; };
        std::visit([&look](const auto &payload) { members(payload, look); }, std::get<Fact>(other).payload);
        return found;
    };
    for (const Row &row : m_rows) {
        if (!kept.contains(row.name) || !(before.contains(row.name) || isOfKind(row.name)))
            continue;
        row.field->putTyped(kept.value(row.name));
        row.field->setTyped(true);
    }
    if (MemberField *now = field(u"kind"_s)) {
        now->putTyped(chosen);
        now->setTyped(shapeOf(other) != shapeOf(*m_value));
        now->widget()->setFocus(Qt::OtherFocusReason);
    }
}

bool ObjectForm::isTyped() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.field->isTyped(); });
}

QStringList ObjectForm::typedMembers() const
{
    QStringList names;
    for (const Row &row : m_rows) {
        if (row.field->isTyped())
            names.append(row.name);
    }
    return names;
}

FormValue ObjectForm::filled(FormValue value) const
{
    Filler filler(*this);
    std::visit([&filler](auto &one) { members(one, filler); }, value);
    return value;
}

bool ObjectForm::isAllOrNothing() const
{
    const MemberField *kind = field(u"kind"_s);
    return kind && kind->isTyped() && dynamic_cast<const FactKindMember *>(kind);
}

std::optional<ObjectForm::Fault> ObjectForm::fault() const
{
    const bool all = isAllOrNothing();
    for (const Row &row : m_rows) {
        if (!all && !row.field->isTyped())
            continue;
        if (const QString reason = row.field->fault(); !reason.isEmpty())
            return Fault{row.name,
                         tr("%1: %2").arg(memberWords(QLatin1StringView(row.name.toLatin1())), reason)};
    }
    return std::nullopt;
}

QStringList ObjectForm::settle()
{
    QStringList settled;
    for (const Row &row : m_rows) {
        if (row.field->isTyped() && row.field->fault().isEmpty()) {
            row.field->setTyped(false);
            settled.append(row.name);
        }
    }
    return settled;
}

void ObjectForm::unsettle(const QStringList &members)
{
    for (const Row &row : m_rows) {
        if (members.contains(row.name))
            row.field->setTyped(true);
    }
}

void ObjectForm::takeBack()
{
    if (m_value && shapeOf(*m_value) != m_shape) {
        start(m_value);
        return;
    }
    for (const Row &row : m_rows) {
        if (row.field->isTyped())
            row.field->takeBack();
    }
}

ObjectForm::Typed ObjectForm::typed() const
{
    Typed typed;
    for (const Row &row : m_rows) {
        if (row.field->isTyped())
            typed.insert(row.name, row.field->typed());
    }
    return typed;
}

void ObjectForm::putTyped(const Typed &typed)
{
    if (typed.contains(u"kind"_s)) {
        if (auto *kind = dynamic_cast<FactKindMember *>(field(u"kind"_s))) {
            kind->putTyped(typed.value(u"kind"_s));
            kind->setTyped(true);
            takeKind();
        }
    }
    for (const Row &row : m_rows) {
        if (!typed.contains(row.name))
            continue;
        row.field->putTyped(typed.value(row.name));
        row.field->setTyped(true);
    }
}

QWidget *ObjectForm::editorOf(const QString &member) const
{
    const MemberField *found = field(member);
    return found ? found->widget() : nullptr;
}

void ObjectForm::startTyping(const QString &member)
{
    for (const Row &row : m_rows) {
        if (member.isEmpty() ? row.field->isEditable() : row.name == member) {
            // Before it is laid out nothing has its place: it would be scrolled past its title.
            if (m_scroll->isVisible())
                m_scroll->ensureWidgetVisible(row.field->widget());
            row.field->widget()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

} // namespace chancery
