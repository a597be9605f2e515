// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/help/view_help.h"

#include <QAction>
#include <QApplication>
#include <QHelpEvent>
#include <QMainWindow>
#include <QMenu>
#include <QTabBar>
#include <QToolButton>
#include <QWhatsThis>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr std::array texts{
    std::pair{"timeline",
              QT_TRANSLATE_NOOP("chancery::WhatsThisAnswers",
                                "Events in time, in lanes. The shape of a mark says what it is, its fill "
                                "whether it took place; a click opens the sentence it rests on.")},
    std::pair{"passage",
              QT_TRANSLATE_NOOP("chancery::WhatsThisAnswers",
                                "The text of a source. The sentence of the selected fact is marked; every "
                                "underlined sentence carries a fact, and a click goes to it.")},
    std::pair{"page",
              QT_TRANSLATE_NOOP("chancery::WhatsThisAnswers",
                                "The page of the PDF that the passage stands on, as it looks, with its "
                                "sentence boxed.")},
    std::pair{"facts", QT_TRANSLATE_NOOP(
                           "chancery::WhatsThisAnswers",
                           "The facts on what is selected, or all of them, each with its sentences, and how "
                           "far it is to be believed.")},
    std::pair{"event", QT_TRANSLATE_NOOP(
                           "chancery::WhatsThisAnswers",
                           "One event whole: when and where by each report, who took part, what was said and "
                           "what came of it. Every line opens its sentence.")},
    std::pair{"participants", QT_TRANSLATE_NOOP("chancery::WhatsThisAnswers",
                                                "Who had which part in what: participants by events.")},
    std::pair{"card", QT_TRANSLATE_NOOP(
                          "chancery::WhatsThisAnswers",
                          "One participant whole: events in order, positions, statements word for word, "
                          "and whom it met.")},
    std::pair{"options", QT_TRANSLATE_NOOP(
                             "chancery::WhatsThisAnswers",
                             "What each option could include, its strength and its challenge, and who stands "
                             "where on it.")},
    std::pair{"figures", QT_TRANSLATE_NOOP(
                             "chancery::WhatsThisAnswers",
                             "What was measured, as each source reports it: reports that differ stay beside "
                             "each other.")},
    std::pair{"questions",
              QT_TRANSLATE_NOOP("chancery::WhatsThisAnswers",
                                "Obstacles, signals to watch and open points, with what bears on each.")},
    std::pair{"disagreements",
              QT_TRANSLATE_NOOP("chancery::WhatsThisAnswers",
                                "Where reports differ, with the sides, their sources and their sentences.")},
    std::pair{"sources", QT_TRANSLATE_NOOP(
                             "chancery::WhatsThisAnswers",
                             "The reports: how reliable each is and why, what it repeats, and how often its "
                             "facts were confirmed later.")},
    std::pair{"search", QT_TRANSLATE_NOOP(
                            "chancery::WhatsThisAnswers",
                            "Finds anything while you type; the button beside the field lists what can be "
                            "asked.")},
    std::pair{"judgements",
              QT_TRANSLATE_NOOP("chancery::WhatsThisAnswers",
                                "What the analyst concludes, with the facts for it and against it.")},
    std::pair{"problems",
              QT_TRANSLATE_NOOP("chancery::WhatsThisAnswers",
                                "What breaks the rules of good dossiers, as the dossier stands now.")},
    std::pair{"changes", QT_TRANSLATE_NOOP("chancery::WhatsThisAnswers",
                                           "What differs from another dossier, or from an earlier day.")},
    std::pair{"fact", QT_TRANSLATE_NOOP("chancery::WhatsThisAnswers",
                                        "The form in which the words marked in the text become a fact.")},
    std::pair{"details", QT_TRANSLATE_NOOP(
                             "chancery::WhatsThisAnswers",
                             "The form of what is selected: what is typed is kept when its field is left.")},
    std::pair{"to-source", QT_TRANSLATE_NOOP("chancery::WhatsThisAnswers",
                                             "What no fact carries yet, and no other view shows as known.")},
    std::pair{"judgement",
              QT_TRANSLATE_NOOP("chancery::WhatsThisAnswers",
                                "The form of a judgement: its sentence, its confidence, and the facts it "
                                "rests on.")},
};

/// What a control says of itself.
QString ownWords(const QWidget &widget)
{
    const QAction *action = nullptr;
    if (const auto *button = qobject_cast<const QToolButton *>(&widget))
        action = button->defaultAction();
    QStringList words;
    for (const QString &text : {action ? action->toolTip() : QString(), widget.toolTip(),
                                widget.accessibleName(), widget.accessibleDescription()}) {
        if (!text.isEmpty() && !words.contains(text))
            words.append(text);
    }
    return words.join(u". "_s);
}

/// Of the widget or what it is in; the words of the nearest that has some come first.
QString answerFor(const QWidget *widget)
{
    QStringList answer;
    const bool isTabs = qobject_cast<const QTabBar *>(widget) != nullptr;
    for (; widget; widget = widget->parentWidget()) {
        const QString own = widget->whatsThis().isEmpty() ? ownWords(*widget) : widget->whatsThis();
        if (!own.isEmpty() && answer.isEmpty())
            answer.append(own);
        // A view ends it: what it is for says the rest.
        if (const QString view = viewHelp(widget->objectName().section(u"view-"_s, 1)); !view.isEmpty()) {
            answer.append(view);
            break;
        }
        if (widget->isWindow())
            break;
    }
    if (answer.isEmpty() && isTabs)
        answer.append(QCoreApplication::translate(
            "chancery::WhatsThisAnswers", "Each tab brings a view to the front; a double click gives it the "
                                          "whole height, and takes it back."));
    answer.removeDuplicates();
    return answer.join(u"\n\n"_s);
}

} // namespace

QString viewHelp(const QString &name)
{
    for (const auto &[view, text] : texts) {
        if (name == QLatin1StringView(view))
            return QCoreApplication::translate("chancery::WhatsThisAnswers", text);
    }
    return {};
}

WhatsThisAnswers::WhatsThisAnswers(QMainWindow &window)
    : QObject(&window)
{
    qApp->installEventFilter(this);
}

bool WhatsThisAnswers::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::WhatsThis && event->type() != QEvent::QueryWhatsThis)
        return QObject::eventFilter(watched, event);
    const auto *widget = qobject_cast<const QWidget *>(watched);
    // Menus answer for each of their entries themselves.
    if (!widget || widget->window() != parent() || qobject_cast<const QMenu *>(widget))
        return QObject::eventFilter(watched, event);
    const QString answer = answerFor(widget);
    if (answer.isEmpty())
        return QObject::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::WhatsThis)
        QWhatsThis::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                             answer.toHtmlEscaped().replace(u"\n\n"_s, u"<br><br>"_s),
                             const_cast<QWidget *>(widget));
    return true;
}

} // namespace chancery
