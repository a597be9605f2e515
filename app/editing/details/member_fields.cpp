// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editing/details/member_fields.h"

#include "app/editing/fields/tag_completer.h"
#include "core/propose/quantity_words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr int linesOfLongText = 3;

/// Tells when the keyboard leaves a widget of several lines, which says nothing of it itself.
class LeftBehind : public QObject
{
public:
    LeftBehind(QWidget *watched, std::function<void()> left)
        : QObject(watched)
        , m_left(std::move(left))
    {
        watched->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FocusOut)
            m_left();
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_left;
};

QPlainTextEdit *someLines(int lines)
{
    auto *edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + 12);
    return edit;
}

QString wanted()
{
    return QLabel::tr("must be given");
}

QStringList idsOf(const std::vector<ObjectRef> &objects)
{
    QStringList ids;
    for (const ObjectRef &object : objects)
        ids.append(object.id);
    return ids;
}

std::vector<ObjectRef> objectsOfIds(const QStringList &ids, const SnapshotPtr &snapshot)
{
    std::vector<ObjectRef> objects;
    for (const QString &id : ids) {
        if (const auto object = snapshot ? snapshot->find(id) : std::nullopt)
            objects.push_back(*object);
    }
    return objects;
}

} // namespace

TextMember::TextMember(bool isLong, bool isRequired)
    : m_isRequired(isRequired)
{
    if (isLong) {
        m_lines = someLines(linesOfLongText);
        QObject::connect(m_lines, &QPlainTextEdit::textChanged, m_lines, [this] { wasEdited(); });
        new LeftBehind(m_lines, [this] { wasFinished(); });
    } else {
        m_line = new QLineEdit;
        QObject::connect(m_line, &QLineEdit::textEdited, m_line, [this] { wasEdited(); });
        QObject::connect(m_line, &QLineEdit::editingFinished, m_line, [this] { wasFinished(); });
    }
}

QWidget *TextMember::widget() const
{
    return m_line ? static_cast<QWidget *>(m_line) : m_lines;
}

QString TextMember::text() const
{
    return m_line ? m_line->text() : m_lines->toPlainText();
}

void TextMember::put(const QString &value)
{
    if (text() == value)
        return;
    if (m_line) {
        m_line->setText(value);
        m_line->setCursorPosition(0);
    } else {
        m_lines->setPlainText(value);
    }
}

std::optional<QString> TextMember::value() const
{
    return m_line ? text().simplified() : text().trimmed();
}

QString TextMember::fault() const
{
    return m_isRequired && text().trimmed().isEmpty() ? wanted() : QString();
}

DateMember::DateMember(bool isRequired)
    : m_field(new DateField)
    , m_isRequired(isRequired)
{
    QObject::connect(m_field, &DateField::edited, m_field, [this] { wasEdited(); });
    QObject::connect(m_field, &DateField::editingFinished, m_field, [this] { wasFinished(); });
}

std::optional<std::optional<Edtf>> DateMember::value() const
{
    if (!m_field->fault().isEmpty())
        return std::nullopt;
    return std::optional<std::optional<Edtf>>(m_field->date());
}

QString DateMember::fault() const
{
    return m_isRequired && m_field->text().trimmed().isEmpty() ? wanted() : m_field->fault();
}

CredibilityMember::CredibilityMember()
    : m_box(new QComboBox)
{
    for (int i = 1; i <= 6; ++i)
        m_box->addItem(credibilityLabel(i), i);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(8);
    QObject::connect(m_box, &QComboBox::activated, m_box, [this] {
        wasEdited();
        wasFinished();
    });
}

FlagMember::FlagMember()
    : m_box(new QCheckBox)
{
    QObject::connect(m_box, &QCheckBox::clicked, m_box, [this] {
        wasEdited();
        wasFinished();
    });
}

QStringList textsBetweenCommas(const QString &typed)
{
    QStringList texts;
    for (const QString &one : typed.split(u',', Qt::SkipEmptyParts)) {
        const QString text = one.simplified();
        if (!text.isEmpty() && !texts.contains(text))
            texts.append(text);
    }
    return texts;
}

TextsMember::TextsMember(Shape shape)
{
    if (shape == Shape::Commas) {
        m_line = new QLineEdit;
        m_line->setPlaceholderText(QLabel::tr("with commas between"));
        QObject::connect(m_line, &QLineEdit::textEdited, m_line, [this] { wasEdited(); });
        QObject::connect(m_line, &QLineEdit::editingFinished, m_line, [this] { wasFinished(); });
    } else {
        m_lines = someLines(2);
        m_lines->setPlaceholderText(QLabel::tr("one a line"));
        QObject::connect(m_lines, &QPlainTextEdit::textChanged, m_lines, [this] { wasEdited(); });
        new LeftBehind(m_lines, [this] { wasFinished(); });
    }
}

void TextsMember::completeTags()
{
    auto *completer = new TagCompleter(*m_line, [this] { return m_snapshot; });
    QObject::connect(completer, qOverload<const QString &>(&QCompleter::activated), m_line,
                     [this] { wasEdited(); });
}

QWidget *TextsMember::widget() const
{
    return m_line ? static_cast<QWidget *>(m_line) : m_lines;
}

void TextsMember::put(const QStringList &value)
{
    putTyped(m_line ? value.join(u", "_s) : value.join(u'\n'));
}

QVariant TextsMember::typed() const
{
    return m_line ? m_line->text() : m_lines->toPlainText();
}

void TextsMember::putTyped(const QVariant &typed)
{
    const QString text = typed.toString();
    if (text == this->typed().toString())
        return;
    if (m_line)
        m_line->setText(text);
    else
        m_lines->setPlainText(text);
}

std::optional<QStringList> TextsMember::value() const
{
    if (m_line)
        return textsBetweenCommas(m_line->text());
    QStringList texts;
    for (const QString &one : m_lines->toPlainText().split(u'\n', Qt::SkipEmptyParts)) {
        const QString text = one.simplified();
        if (!text.isEmpty() && !texts.contains(text))
            texts.append(text);
    }
    return texts;
}

NamedMember::NamedMember(ObjectKind kind, bool isRequired)
    : m_field(new NameField(kind))
    , m_isRequired(isRequired)
{
    m_field->setCreates(false);
    QObject::connect(m_field, &QLineEdit::textEdited, m_field, [this] { wasEdited(); });
    QObject::connect(m_field, &NameField::chosen, m_field, [this] {
        wasEdited();
        // While a name is typed the field means nothing for a while.
        if (m_field->choice())
            wasFinished();
    });
    QObject::connect(m_field, &QLineEdit::editingFinished, m_field, [this] { wasFinished(); });
}

void NamedMember::setSnapshot(const SnapshotPtr &snapshot)
{
    m_isPut = true;
    m_field->setSnapshot(snapshot);
    m_isPut = false;
}

std::optional<ObjectRef> NamedMember::value() const
{
    if (!fault().isEmpty())
        return std::nullopt;
    return m_field->choice() ? m_field->choice()->object : ObjectRef(m_field->kind(), {});
}

QString NamedMember::fault() const
{
    if (m_field->isUnresolved())
        return QLabel::tr("nothing is called “%1”").arg(m_field->text());
    return m_isRequired && !m_field->choice() ? wanted() : QString();
}

QVariant NamedMember::typed() const
{
    const auto &choice = m_field->choice();
    return QStringList{choice ? choice->object.id : QString(), m_field->text()};
}

void NamedMember::putTyped(const QVariant &typed)
{
    const QStringList kept = typed.toStringList();
    if (kept.size() != 2)
        return;
    m_isPut = true;
    m_field->setObject({m_field->kind(), kept[0]});
    if (kept[0].isEmpty())
        m_field->setText(kept[1]);
    m_isPut = false;
}

ObjectsMember::ObjectsMember(std::vector<ObjectKind> kinds, bool isRequired)
    : m_field(new ObjectListField(std::move(kinds)))
    , m_isRequired(isRequired)
{
    QObject::connect(m_field, &ObjectListField::edited, m_field, [this] {
        wasEdited();
        wasFinished();
    });
}

void ObjectsMember::setSnapshot(const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    m_field->setSnapshot(snapshot);
}

QString ObjectsMember::fault() const
{
    return m_isRequired && m_field->objects().empty() ? wanted() : QString();
}

QVariant ObjectsMember::typed() const
{
    return idsOf(m_field->objects());
}

void ObjectsMember::putTyped(const QVariant &typed)
{
    m_field->setObjects(objectsOfIds(typed.toStringList(), m_snapshot));
}

QuantityMember::QuantityMember()
    : m_line(new QLineEdit)
{
    m_line->setPlaceholderText(QLabel::tr("about 35, 15,000–20,000"));
    QObject::connect(m_line, &QLineEdit::textEdited, m_line, [this] { wasEdited(); });
    QObject::connect(m_line, &QLineEdit::editingFinished, m_line, [this] { wasFinished(); });
}

QWidget *QuantityMember::widget() const
{
    return m_line;
}

void QuantityMember::put(const Quantity &value)
{
    m_line->setText(value.toReadable());
}

std::optional<Quantity> QuantityMember::value() const
{
    return quantityTyped(m_line->text());
}

QString QuantityMember::fault() const
{
    return value() ? QString() : QLabel::tr("has no number: “about 35”, “15,000–20,000”");
}

QVariant QuantityMember::typed() const
{
    return m_line->text();
}

void QuantityMember::putTyped(const QVariant &typed)
{
    m_line->setText(typed.toString());
}

ConditionMember::ConditionMember()
    : m_both(new QWidget)
    , m_kind(new TermBox<ConditionKind>(nullptr, QLabel::tr("none")))
    , m_text(new QLineEdit)
{
    auto *column = new QVBoxLayout(m_both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_kind);
    column->addWidget(m_text);
    m_both->setFocusProxy(m_kind);
    m_kind->setAccessibleName(QLabel::tr("What hangs on the condition"));
    m_text->setAccessibleName(QLabel::tr("Condition in words"));
    m_text->setPlaceholderText(QLabel::tr("in words"));
    QObject::connect(m_kind, &QComboBox::activated, m_both, [this] {
        m_text->setEnabled(m_kind->hasTerm());
        wasEdited();
        if (!m_kind->hasTerm() || !m_text->text().trimmed().isEmpty())
            wasFinished();
    });
    QObject::connect(m_text, &QLineEdit::textEdited, m_both, [this] { wasEdited(); });
    QObject::connect(m_text, &QLineEdit::editingFinished, m_both, [this] { wasFinished(); });
}

void ConditionMember::put(const std::optional<Condition> &value)
{
    m_kind->setTerm(value ? std::optional(value->kind) : std::nullopt);
    m_text->setText(value ? value->text : QString());
    m_text->setEnabled(value.has_value());
}

std::optional<std::optional<Condition>> ConditionMember::value() const
{
    std::optional<Condition> condition;
    if (m_kind->hasTerm() && !m_text->text().trimmed().isEmpty())
        condition = Condition{m_kind->term(), m_text->text().simplified()};
    return std::optional<std::optional<Condition>>(condition);
}

QVariant ConditionMember::typed() const
{
    return QStringList{QString::number(m_kind->currentIndex()), m_text->text()};
}

void ConditionMember::putTyped(const QVariant &typed)
{
    const QStringList kept = typed.toStringList();
    if (kept.size() != 2)
        return;
    m_kind->setCurrentIndex(kept[0].toInt());
    m_text->setText(kept[1]);
    m_text->setEnabled(m_kind->hasTerm());
}

FactKindMember::FactKindMember()
    : m_box(new QComboBox)
{
    for (int i = 0; i < factKindCount; ++i)
        m_box->addItem(label(static_cast<FactKind>(i)), i);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(8);
    QObject::connect(m_box, &QComboBox::activated, m_box, [this] {
        wasEdited();
        wasFinished();
    });
}

void FactKindMember::put(const Payload &value)
{
    m_box->setCurrentIndex(static_cast<int>(value.index()));
}

std::optional<Payload> FactKindMember::value() const
{
    const int kind = m_box->currentIndex();
    return kind == static_cast<int>(loaded().index()) ? loaded() : emptyPayload(static_cast<FactKind>(kind));
}

/// The keys of the list, which are no shortcuts of the window while it has the keyboard.
class EvidenceMember::Keys : public QObject
{
public:
    explicit Keys(EvidenceMember &member)
        : m_member(member)
    {
        member.m_list->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
            return QObject::eventFilter(watched, event);
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int row = m_member.m_list->currentRow();
        const bool takesOut = key == Qt::Key_Delete || key == Qt::Key_Backspace;
        if (row < 0 || (!takesOut && key != Qt::Key_Space))
            return QObject::eventFilter(watched, event);
        if (event->type() == QEvent::KeyPress) {
            auto &evidence = m_member.m_evidence;
            if (takesOut)
                evidence.erase(evidence.begin() + row);
            else
                evidence[static_cast<std::size_t>(row)].relation =
                    evidence[static_cast<std::size_t>(row)].relation == Relation::Supports
                        ? Relation::Contradicts
                        : Relation::Supports;
            m_member.fill();
            m_member.m_list->setCurrentRow(std::min(row, m_member.m_list->count() - 1));
            m_member.wasEdited();
            m_member.wasFinished();
        }
        event->accept();
        return true;
    }

private:
    EvidenceMember &m_member;
};

EvidenceMember::EvidenceMember()
    : m_list(new QListWidget)
    , m_keys(std::make_unique<Keys>(*this))
{
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setToolTip(
        QLabel::tr("Space turns support into contradiction and back, Delete takes a sentence out"));
    m_list->setTextElideMode(Qt::ElideRight);
}

EvidenceMember::~EvidenceMember() = default;

QWidget *EvidenceMember::widget() const
{
    return m_list;
}

void EvidenceMember::setSnapshot(const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    fill();
}

void EvidenceMember::put(const std::vector<Evidence> &value)
{
    m_evidence = value;
    fill();
}

void EvidenceMember::fill()
{
    m_list->clear();
    for (const Evidence &one : m_evidence) {
        const QString words =
            m_snapshot ? m_snapshot->title(one.passage).simplified() : one.passage.toString();
        auto *item = new QListWidgetItem(QLabel::tr("%1: “%2”").arg(label(one.relation), words), m_list);
        item->setToolTip(item->text());
    }
    const int lines = std::clamp(static_cast<int>(m_evidence.size()), 1, 3);
    m_list->setFixedHeight(lines * (m_list->fontMetrics().height() + 4) + 2 * m_list->frameWidth());
}

QString EvidenceMember::fault() const
{
    const bool isSupported = std::any_of(m_evidence.begin(), m_evidence.end(), [](const Evidence &one) {
        return one.relation == Relation::Supports;
    });
    return isSupported ? QString() : QLabel::tr("a fact rests on one sentence that supports it, at least");
}

QVariant EvidenceMember::typed() const
{
    QStringList kept;
    for (const Evidence &one : m_evidence)
        kept << one.passage.toString() << QString::number(static_cast<int>(one.relation));
    return kept;
}

void EvidenceMember::putTyped(const QVariant &typed)
{
    const QStringList kept = typed.toStringList();
    m_evidence.clear();
    for (qsizetype i = 0; i + 1 < kept.size(); i += 2)
        m_evidence.push_back({PassageId(kept[i]), static_cast<Relation>(kept[i + 1].toInt())});
    fill();
}

BottomLineMember::BottomLineMember()
    : m_both(new QWidget)
    , m_text(someLines(linesOfLongText))
    , m_facts(new ObjectListField({ObjectKind::Fact}))
{
    auto *column = new QVBoxLayout(m_both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_text);
    column->addWidget(m_facts);
    m_both->setFocusProxy(m_text);
    m_text->setPlaceholderText(QLabel::tr("the answer in short"));
    m_text->setAccessibleName(QLabel::tr("Bottom line"));
    m_text->setObjectName(u"bottom-line-text"_s);
    QObject::connect(m_text, &QPlainTextEdit::textChanged, m_both, [this] { wasEdited(); });
    new LeftBehind(m_text, [this] { wasFinished(); });
    QObject::connect(m_facts, &ObjectListField::edited, m_both, [this] {
        wasEdited();
        wasFinished();
    });
}

void BottomLineMember::setSnapshot(const SnapshotPtr &snapshot)
{
    m_facts->setSnapshot(snapshot);
}

void BottomLineMember::put(const std::optional<BottomLine> &value)
{
    m_text->setPlainText(value ? value->text : QString());
    std::vector<ObjectRef> facts;
    if (value)
        facts.assign(value->facts.begin(), value->facts.end());
    m_facts->setObjects(facts);
}

std::optional<std::optional<BottomLine>> BottomLineMember::value() const
{
    std::optional<BottomLine> line;
    if (const QString text = m_text->toPlainText().trimmed(); !text.isEmpty()) {
        line.emplace().text = text;
        for (const ObjectRef &fact : m_facts->objects())
            line->facts.push_back(fact.as<FactTag>());
    }
    return std::optional<std::optional<BottomLine>>(line);
}

QString BottomLineMember::fault() const
{
    const bool hasText = !m_text->toPlainText().trimmed().isEmpty();
    if (hasText && m_facts->objects().empty())
        return QLabel::tr("rests on no fact yet");
    return !hasText && !m_facts->objects().empty() ? QLabel::tr("has facts, but no words") : QString();
}

QVariant BottomLineMember::typed() const
{
    return QStringList{m_text->toPlainText()} + idsOf(m_facts->objects());
}

void BottomLineMember::putTyped(const QVariant &typed)
{
    QStringList kept = typed.toStringList();
    if (kept.isEmpty())
        return;
    m_text->setPlainText(kept.takeFirst());
    std::vector<ObjectRef> facts;
    for (const QString &id : std::as_const(kept))
        facts.emplace_back(ObjectKind::Fact, id);
    m_facts->setObjects(facts);
}

} // namespace chancery
