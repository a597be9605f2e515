// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editing/fields/name_field.h"

#include "app/views/theme.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QScreen>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr std::size_t mostChoices = 8;

} // namespace

NameField::NameField(ObjectKind kind, QWidget *parent)
    : QLineEdit(parent)
    , m_kind(kind)
    , m_list(new QListWidget(this))
{
    setAccessibleName(label(kind));
    // What is dragged onto it is an object for the form around it, not words to be typed here.
    setAcceptDrops(false);
    m_list->setWindowFlags(Qt::ToolTip);
    m_list->setAttribute(Qt::WA_ShowWithoutActivating);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Choices"));
    connect(this, &QLineEdit::textEdited, this, &NameField::complete);
    connect(m_list, &QListWidget::itemPressed, this, [this] { take(m_list->currentRow()); });
}

NameField::~NameField() = default;

void NameField::setSnapshot(const SnapshotPtr &snapshot)
{
    if (snapshot == m_snapshot)
        return;
    m_snapshot = snapshot;
    m_chooser = std::make_unique<NameChooser>(snapshot, m_kind);
    if (m_choice && !m_choice->isNew()) {
        if (snapshot->rowOf(m_choice->object)) {
            setText(snapshot->title(m_choice->object));
            setCursorPosition(0); // a long name is read from its beginning
        } else {
            clearChoice();
        }
    }
}

void NameField::setObject(const ObjectRef &object)
{
    if (object.id.isEmpty() || !m_snapshot || !m_snapshot->rowOf(object))
        return clearChoice();
    setChoice({object, m_snapshot->title(object), {}});
}

void NameField::setChoice(const NameChoice &choice)
{
    m_choice = choice;
    setText(choice.title);
    setCursorPosition(0);
    setToolTip(choice.isNew() ? tr("New: it is made together with the fact") : choice.title);
    setSlanted(choice.isNew());
    m_list->hide();
    Q_EMIT chosen();
}

void NameField::setSlanted(bool slanted)
{
    QFont own = font();
    own.setItalic(slanted);
    setFont(own);
}

void NameField::clearChoice()
{
    const bool had = m_choice.has_value();
    m_choice.reset();
    clear();
    setToolTip({});
    setSlanted(false);
    m_list->hide();
    if (had)
        Q_EMIT chosen();
}

void NameField::complete(const QString &typed)
{
    if (m_choice) {
        m_choice.reset();
        setSlanted(false);
        Q_EMIT chosen();
    }
    m_choices.clear();
    if (m_chooser && !typed.trimmed().isEmpty()) {
        m_choices = m_chooser->choices(typed, mostChoices);
        if (!m_creates)
            std::erase_if(m_choices, [](const NameChoice &choice) { return choice.isNew(); });
    }
    showChoices();
}

void NameField::showChoices()
{
    m_list->clear();
    for (const NameChoice &choice : m_choices) {
        QString words = choice.title;
        if (choice.isNew())
            words = tr("create %1 “%2”").arg(label(m_kind), choice.title);
        else if (!choice.name.isEmpty())
            words = tr("%1 – %2").arg(choice.name, choice.title);
        m_list->addItem(words);
    }
    if (m_choices.empty()) {
        m_list->hide();
        return;
    }
    m_list->setCurrentRow(0);
    const int rows = static_cast<int>(m_choices.size());
    const int height = rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth();
    // As wide as what it offers, and where all of it is on the screen: above the field where there is no room
    // below.
    const QRect screen = this->screen()->availableGeometry();
    const int wanted = m_list->sizeHintForColumn(0) + 2 * m_list->frameWidth() + 4;
    const int width = std::min(std::max({this->width(), 240, wanted}), screen.width());
    QRect place(mapToGlobal(QPoint(0, this->height())), QSize(width, height));
    place.moveLeft(std::max(screen.left(), std::min(place.left(), screen.right() + 1 - width)));
    if (place.bottom() > screen.bottom())
        place.moveBottom(mapToGlobal(QPoint(0, 0)).y() - 1);
    m_list->setGeometry(place);
    m_list->show();
}

void NameField::take(int row)
{
    if (row < 0 || row >= static_cast<int>(m_choices.size()))
        return;
    setChoice(NameChoice(m_choices[static_cast<std::size_t>(row)]));
}

void NameField::settle()
{
    if (m_choice || !m_chooser)
        return;
    if (const auto object = m_chooser->exactly(text()))
        setObject(*object);
}

bool NameField::event(QEvent *event)
{
    // Tab takes the choice and goes on; it never reaches keyPressEvent().
    if (event->type() == QEvent::KeyPress && m_list->isVisible()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab)
            take(m_list->currentRow());
    }
    // While the list is open, its keys are no shortcuts.
    if (event->type() == QEvent::ShortcutOverride && m_list->isVisible()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) {
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void NameField::keyPressEvent(QKeyEvent *event)
{
    const int rows = static_cast<int>(m_choices.size());
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (!m_list->isVisible()) {
            m_choices = m_chooser ? m_chooser->choices(m_choice ? QString() : text(), mostChoices)
                                  : std::vector<NameChoice>();
            showChoices();
        } else if (rows > 0) {
            const int step = event->key() == Qt::Key_Down ? 1 : -1;
            m_list->setCurrentRow((m_list->currentRow() + step + rows) % rows);
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_list->isVisible()) {
            take(m_list->currentRow());
            return;
        }
        settle();
        break;
    case Qt::Key_Escape:
        if (m_list->isVisible()) {
            m_list->hide();
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void NameField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    // What is proposed is typed over.
    selectAll();
}

void NameField::focusOutEvent(QFocusEvent *event)
{
    m_list->hide();
    settle();
    if (text().trimmed().isEmpty() && m_choice)
        clearChoice();
    QPalette colours;
    if (isUnresolved())
        colours.setColor(QPalette::Text, Theme(palette()).warning());
    setPalette(colours);
    QLineEdit::focusOutEvent(event);
}

} // namespace chancery
