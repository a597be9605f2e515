// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editing/drafts/typed_signals.h"
#include "app/editing/fact_form/fact_form.h"
#include "app/editing/fact_form/fact_kind_box.h"
#include "app/editing/fields/date_field.h"
#include "app/editing/fields/name_field.h"
#include "app/editing/fields/object_list_field.h"
#include "app/editing/fields/term_box.h"
#include "app/views/theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

// What FactForm is made of; fact_form.cpp has what it does.
namespace chancery {

namespace {

constexpr int linesOfStatement = 3;

} // namespace

FactForm::FactForm(Writing writing, QWidget *parent)
    : QWidget(parent)
    , m_writing(std::move(writing))
{
    setObjectName(u"fact-form"_s);
    setAccessibleName(tr("Fact from the text"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_quote =
        new QLabel(tr("Put the caret into a sentence of a source, or select words, and press Ctrl+Return."));
    m_quote->setObjectName(u"quote"_s);
    m_quote->setWordWrap(true);
    m_quote->setTextFormat(Qt::PlainText);
    m_quote->setMargin(6);
    m_quote->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_quote->setMaximumHeight(fontMetrics().lineSpacing() * 5 + 2 * m_quote->margin());
    column->addWidget(m_quote);
    auto *inner = new QWidget;
    auto *rows = new QVBoxLayout(inner);
    rows->setContentsMargins(6, 2, 6, 6);
    // On a widget of its own: within another layout, a form whose rows come and go writes past its lists
    // (Qt 6.4).
    auto *fields = new QWidget;
    m_form = new QFormLayout(fields);
    rows->addWidget(fields);
    // What is left over is below the rows, not between them.
    rows->addStretch(1);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(4);
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_scroll = new QScrollArea;
    m_scroll->setWidget(inner);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // its fields take the keyboard, and come into sight with it
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_scroll, 1);
    createFields();
    // Fields that are cut off cannot be read.
    m_scroll->setMinimumWidth(inner->minimumSizeHint().width() +
                              style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    m_fault = new QLabel;
    m_fault->setObjectName(u"fault"_s);
    m_fault->setWordWrap(true);
    m_fault->setMargin(6);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Theme(colours).warning());
    m_fault->setPalette(colours);
    m_fault->hide();
    column->addWidget(m_fault);
    m_keep = new QPushButton(tr("&Keep the fact"));
    m_keep->setToolTip(tr("Return keeps it and goes to the next sentence, Ctrl+Return stays with this one"));
    m_keep->setAutoDefault(false);
    m_keep->setEnabled(false);
    connect(m_keep, &QPushButton::clicked, this, [this] { keep(true); });
    column->addWidget(m_keep);
    m_keys = new QLabel(tr("Return: keep, next · Ctrl+Return: keep, stay · Esc: leave"));
    m_keys->setMargin(4);
    m_keys->setWordWrap(true);
    column->addWidget(m_keys);
    setKind(FactKind::Plain);
    m_form->setRowVisible(m_as, false);
    showRows();
    onEachChange(*this, [this] { Q_EMIT draftChanged(); });
}

FactForm::~FactForm() = default;

template<class Field>
Field *FactForm::addRow(const QString &name, const QString &title, Field *field)
{
    field->setObjectName(name);
    field->setAccessibleName(title);
    m_form->addRow(title, field);
    return field;
}

void FactForm::createFields()
{
    m_as = addRow(u"as"_s, tr("As"), new QComboBox);
    m_kind = addRow(u"kind"_s, tr("Kind"), new QComboBox);
    for (int i = 0; i < factKindCount; ++i)
        m_kind->addItem(kindInWords(static_cast<FactKind>(i)), i);
    m_participant = addRow(u"participant"_s, tr("Who"), new NameField(ObjectKind::Participant));
    m_role = addRow(u"role"_s, tr("Role"), new TermBox<Role>);
    m_event = addRow(u"event"_s, tr("Event"), new NameField(ObjectKind::Event));
    m_relation = addRow(u"relation"_s, tr("Is"), new TermBox<LinkRelation>);
    m_other = addRow(u"other"_s, tr("Of event"), new NameField(ObjectKind::Event));
    m_option = addRow(u"option"_s, tr("Option"), new NameField(ObjectKind::Option));
    m_stance = addRow(u"stance"_s, tr("Stance"), new TermBox<Stance>);
    m_aspect = addRow(u"aspect"_s, tr("Aspect"), new TermBox<Aspect>);
    m_figure = addRow(u"figure"_s, tr("Figure"), new NameField(ObjectKind::Figure));
    m_value = addRow(u"value"_s, tr("Value"), new QLineEdit);
    m_value->setPlaceholderText(tr("about 35, 15,000–20,000"));
    m_place = addRow(u"place"_s, tr("Place"), new QLineEdit);
    m_status = addRow(u"status"_s, tr("State"), new TermBox<EventStatus>);
    m_question = addRow(u"question"_s, tr("Question"), new NameField(ObjectKind::Question));
    m_effect = addRow(u"effect"_s, tr("Effect"), new TermBox<Effect>);
    m_date = addRow(u"date"_s, tr("Date"), new DateField);
    m_about =
        addRow(u"about"_s, tr("About"), new ObjectListField({ObjectKind::Participant, ObjectKind::Event}));
    m_statement = addRow(u"statement"_s, tr("Statement"), new QPlainTextEdit);
    m_statement->setTabChangesFocus(true);
    m_statement->setFixedHeight(fontMetrics().lineSpacing() * linesOfStatement + 12);
    m_assertion = addRow(u"assertion"_s, tr("Put forward as"), new TermBox<Assertion>);
    m_speaker = addRow(u"speaker"_s, tr("Speaker"), new NameField(ObjectKind::Participant));
    m_speaker->setPlaceholderText(tr("nobody is quoted"));
    m_credibility = addRow(u"credibility"_s, tr("Credibility"), new QComboBox);
    for (int i = 1; i <= 6; ++i)
        m_credibility->addItem(credibilityLabel(i), i);
    m_credibility->setCurrentIndex(5);

    m_nameFields = {m_participant, m_event, m_other, m_option, m_figure, m_question, m_speaker};
    for (NameField *field : m_nameFields)
        connect(field, &NameField::chosen, this, &FactForm::updateStatement);
    for (QComboBox *box : {m_as, m_kind, m_role, m_relation, m_stance, m_aspect, m_status, m_effect,
                           m_assertion, m_credibility}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        box->installEventFilter(this);
        connect(box, &QComboBox::currentIndexChanged, this,
                [this, box] { box == m_kind || box == m_as ? showRows() : updateStatement(); });
    }
    m_statement->installEventFilter(this);
    connect(m_value, &QLineEdit::textChanged, this, &FactForm::updateStatement);
    connect(m_place, &QLineEdit::textChanged, this, &FactForm::updateStatement);
    connect(m_date, &DateField::edited, this, &FactForm::updateStatement);
}

FactForm::Values FactForm::values() const
{
    Values values;
    for (const NameField *field : m_nameFields) {
        const auto &choice = field->choice();
        values.insert(field->objectName(), QStringList{choice ? choice->object.id : QString(), field->text(),
                                                       choice ? u"1"_s : QString()});
    }
    for (const QComboBox *box :
         {m_kind, m_role, m_relation, m_stance, m_aspect, m_status, m_effect, m_assertion, m_credibility})
        values.insert(box->objectName(), box->currentIndex());
    values.insert(m_value->objectName(), m_value->text());
    values.insert(m_place->objectName(), m_place->text());
    values.insert(m_date->objectName(), m_date->text());
    values.insert(m_statement->objectName(), m_statement->toPlainText());
    QStringList about;
    for (const ObjectRef &object : m_about->objects())
        about.append(object.id);
    values.insert(m_about->objectName(), about);
    values.insert(u"about-typed"_s, m_about->typedNames());
    values.insert(m_as->objectName(), m_as->currentIndex() > 0 ? m_as->currentText() : QString());
    values.insert(u"words"_s, m_words);
    return values;
}

void FactForm::setValues(const Values &values)
{
    for (QComboBox *box :
         {m_kind, m_role, m_relation, m_stance, m_aspect, m_status, m_effect, m_assertion, m_credibility})
        box->setCurrentIndex(values.value(box->objectName()).toInt());
    for (NameField *field : m_nameFields) {
        const QStringList kept = values.value(field->objectName()).toStringList();
        if (kept.size() != 3)
            continue;
        const ObjectRef object(field->kind(), kept[0]);
        if (kept[2].isEmpty() || (!kept[0].isEmpty() && !m_snapshot->rowOf(object))) {
            field->clearChoice();
            field->setText(kept[1]);
        } else {
            field->setChoice({object, kept[1], {}});
        }
    }
    m_value->setText(values.value(m_value->objectName()).toString());
    m_place->setText(values.value(m_place->objectName()).toString());
    m_date->setText(values.value(m_date->objectName()).toString());
    m_statement->setPlainText(values.value(m_statement->objectName()).toString());
    std::vector<ObjectRef> about;
    for (const QString &id : values.value(m_about->objectName()).toStringList()) {
        if (const auto object = m_snapshot->find(id))
            about.push_back(*object);
    }
    m_about->setObjects(about);
    m_about->setTypedNames(values.value(u"about-typed"_s).toStringList());
    // The facts that are near may be others by now.
    m_as->setCurrentIndex(std::max(0, m_as->findText(values.value(m_as->objectName()).toString())));
    showRows();
}

} // namespace chancery
