// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/languages/languages.h"
#include "app/shell/help/guide_window.h"
#include "app/shell/main_window.h"
#include "app/shell/preferences/action_keys.h"
#include "app/shell/preferences/preferences_dialog.h"
#include "core/domain/counted.h"
#include "core/domain/plural.h"
#include "core/names/short_date.h"
#include "core/store/open_dossier.h"
#include "tests/app/shown_window.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QTranslator>

namespace language_tests {

using namespace chancery;
using namespace Qt::StringLiterals;

namespace {

/// A language of its own, in which every text that is translated stands between brackets.
class Brackets : public QTranslator
{
public:
    Brackets() { QCoreApplication::installTranslator(this); }
    ~Brackets() override { QCoreApplication::removeTranslator(this); }
    Brackets(const Brackets &) = delete;
    Brackets &operator=(const Brackets &) = delete;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char * /*context*/, const char *text, const char * /*comment*/,
                                    int /*count*/) const override
    {
        return u'⟦' + QString::fromUtf8(text) + u'⟧';
    }
};

/// Speaks a language for as long as it lives.
class Spoken
{
public:
    explicit Spoken(const QString &language)
        : m_locale(QLocale())
    {
        speakLanguage(language);
    }
    ~Spoken()
    {
        speakLanguage(u"en"_s);
        QLocale::setDefault(m_locale);
        qunsetenv("CHANCERY_LANGUAGE");
    }
    Spoken(const Spoken &) = delete;
    Spoken &operator=(const Spoken &) = delete;

private:
    QLocale m_locale;
};

struct Shown : tests::ShownWindow
{
    Shown() { window.resize(1366, 768); }
};

bool hasLetters(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

/// What the controls of a window say of themselves: of what they are, not of a dossier.
std::vector<std::pair<QString, QString>> saidBy(const QWidget &window)
{
    std::vector<std::pair<QString, QString>> said;
    for (const KeyedAction &keyed : keyedActions(static_cast<const QMainWindow &>(window)))
        said.emplace_back(u"action"_s, keyed.action->text());
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>())
        said.emplace_back(u"button "_s + button->objectName(), button->text());
    for (const QLineEdit *edit : window.findChildren<QLineEdit *>())
        said.emplace_back(u"placeholder of "_s + edit->objectName(), edit->placeholderText());
    for (const QDockWidget *dock : window.findChildren<QDockWidget *>())
        said.emplace_back(u"dock"_s, dock->windowTitle());
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus)
            said.emplace_back(u"name of "_s + QString::fromLatin1(widget->metaObject()->className()),
                              widget->accessibleName());
    }
    return said;
}

} // namespace

TEST_CASE("a number takes the plural form that the reader's language has for it")
{
    CHECK(counted(1, ObjectKind::Fact) == u"1 fact"_s);
    CHECK(counted(2, ObjectKind::Fact) == u"2 facts"_s);
    CHECK(counted(0, ObjectKind::Fact) == u"0 facts"_s);
    {
        const Spoken ukrainian(u"uk"_s);
        CHECK(counted(1, ObjectKind::Fact) == u"1 факт"_s);
        CHECK(counted(3, ObjectKind::Fact) == u"3 факти"_s);
        CHECK(counted(5, ObjectKind::Fact) == u"5 фактів"_s);
        CHECK(counted(11, ObjectKind::Fact) == u"11 фактів"_s);
        CHECK(counted(21, ObjectKind::Fact) == u"21 факт"_s);
    }
    {
        const Spoken french(u"fr"_s);
        CHECK(counted(0, ObjectKind::Fact) == u"0 fait"_s);
        CHECK(counted(2, ObjectKind::Fact) == u"2 faits"_s);
    }
    CHECK(counted(2, ObjectKind::Fact) == u"2 facts"_s);
}

TEST_CASE("a short date has its month in the reader's language")
{
    const auto shown = [](const QString &language) {
        const Spoken spoken(language);
        return shortDate(*Edtf::parse(u"2026-01-06"_s));
    };
    const auto shownSet = [](const QString &language) {
        const Spoken spoken(language);
        return shortDate(*Edtf::parse(u"{2026-01-03,2026-01-06..2026-01-08}"_s));
    };
    CHECK(shownSet(u"en"_s) == u"3, 6–8 Jan 2026"_s);
    CHECK(shownSet(u"de"_s) == u"3., 6.–8. Jan. 2026"_s);
    CHECK(shown(u"en"_s) == u"6 Jan 2026"_s);
    CHECK(shown(u"de"_s) == u"6. Jan. 2026"_s);
    CHECK(shown(u"fr"_s) == u"6 janv. 2026"_s);
    CHECK(shown(u"uk"_s) == u"6 січ. 2026"_s);
}

TEST_CASE("the language is the desktop's, or one that was chosen")
{
    CHECK(languages() == QStringList{u"en"_s, u"de"_s, u"fr"_s, u"uk"_s});
    const auto with = [](std::initializer_list<std::pair<const char *, const char *>> variables) {
        for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE", "CHANCERY_LANGUAGE"})
            qunsetenv(name);
        for (const auto &[name, value] : variables)
            qputenv(name, value);
        return desktopLanguage();
    };
    const QByteArray before = qgetenv("LC_ALL");
    CHECK(with({{"LANG", "uk_UA.UTF-8"}}) == u"uk"_s);
    CHECK(with({{"LANG", "uk_UA.UTF-8"}, {"LC_MESSAGES", "de_AT.UTF-8"}}) == u"de"_s);
    CHECK(with({{"LANG", "de_DE.UTF-8"}, {"LANGUAGE", "pl:fr:de"}}) == u"fr"_s);
    CHECK(with({{"LANG", "ja_JP.UTF-8"}}) == u"en"_s);
    CHECK(with({{"LC_ALL", "C.UTF-8"}, {"LANGUAGE", "de"}}) == u"en"_s);
    CHECK(with({{"LANG", "uk_UA.UTF-8"}, {"CHANCERY_LANGUAGE", "fr"}}) == u"fr"_s);
    CHECK(with({}) == u"en"_s);
    qputenv("LC_ALL", before);
}

TEST_CASE("every text of the window is translated, and runs from right to left where the language does")
{
    const Brackets brackets;
    QApplication::setLayoutDirection(Qt::RightToLeft);
    {
        const Shown shown;
        CHECK(shown.window.layoutDirection() == Qt::RightToLeft);
        QStringList missing;
        for (const auto &[where, text] : saidBy(shown.window)) {
            // A dossier that was opened is named as it is.
            if (hasLetters(text) && !text.contains(u'⟦') && !defaultDossier().endsWith(text))
                missing.append(where + u": "_s + text);
        }
        missing.removeDuplicates();
        INFO(missing.join(u'\n').toStdString());
        CHECK(missing.isEmpty());
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

TEST_CASE("in no language is a word of the window, its views or its menus cut")
{
    for (const QString &language : languages()) {
        INFO(language.toStdString());
        const Spoken spoken(language);
        const Shown shown;
        QStringList cut;
        const auto check = [&cut](const QWidget &widget, const QString &text) {
            // What lies in a tab that was not opened yet has not been laid out.
            if (!text.isEmpty() && !widget.visibleRegion().isEmpty() &&
                widget.width() < widget.minimumSizeHint().width())
                cut.append(text);
        };
        for (QDockWidget *dock : shown.window.findChildren<QDockWidget *>()) {
            if (!dock->isVisible())
                continue;
            dock->raise();
            QCoreApplication::processEvents();
            for (const QToolButton *button : dock->findChildren<QToolButton *>()) {
                if (button->toolButtonStyle() != Qt::ToolButtonIconOnly)
                    check(*button, button->text());
            }
            for (const QLabel *label : dock->findChildren<QLabel *>()) {
                if (!label->wordWrap() && QLatin1StringView(label->metaObject()->className()) == "QLabel"_L1)
                    check(*label, label->text());
            }
            for (const QComboBox *box : dock->findChildren<QComboBox *>())
                check(*box, box->currentText());
        }
        for (const QToolButton *button : shown.window.findChildren<QToolButton *>()) {
            if (button->toolButtonStyle() != Qt::ToolButtonIconOnly)
                check(*button, button->text());
        }
        const QMenuBar *menus = shown.window.menuBar();
        for (const QAction *action : menus->actions()) {
            if (action->isVisible() &&
                !menus->rect().contains(menus->actionGeometry(const_cast<QAction *>(action))))
                cut.append(u"menu: "_s + action->text());
        }
        INFO(cut.join(u'\n').toStdString());
        CHECK(cut.isEmpty());
        CHECK(shown.window.width() == 1366);
    }
}

TEST_CASE("the guide and the preferences speak the language too")
{
    for (const QString &language : {u"uk"_s, u"fr"_s, u"de"_s}) {
        INFO(language.toStdString());
        const QString english = GuideWindow(nullptr).findChild<QTextBrowser *>()->toPlainText();
        const Spoken spoken(language);
        const GuideWindow guide(nullptr);
        const QString text = guide.findChild<QTextBrowser *>()->toPlainText();
        CHECK(text != english);
        CHECK(text.count(u'\ufffc') == english.count(u'\ufffc')); // as many pictures
        // As many chapters, sections and lists: nothing is left out.
        CHECK(text.count(u'\n') == english.count(u'\n'));
    }
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    const Shown shown;
    PreferencesDialog dialog(shown.window, settings, nullptr);
    auto *box = dialog.findChild<QComboBox *>(u"language"_s);
    REQUIRE(box);
    CHECK(box->count() == 5);
    CHECK(box->findText(u"українська"_s) > 0);
    box->setCurrentIndex(box->findData(u"uk"_s));
    Q_EMIT box->activated(box->currentIndex());
    CHECK(settings.language() == u"uk"_s);
}

} // namespace language_tests
