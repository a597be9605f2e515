// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/editing/fields/name_field.h"
#include "app/editing/start_page/new_dossier_dialog.h"
#include "tests/app/writer.h"

#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

/// An analyst who writes a dossier from three reports.
namespace chancery::tests {

inline const QByteArray gazette = "Talks open in Port\n\n"
                                  "Envoys of Republic and Island met in Port on Tuesday, 6 January 2026. "
                                  "Nadia Petrova attended the talks. "
                                  "About 35 delegations took part. "
                                  "Island opposes an observer force, Nadia Petrova said. "
                                  "The talks were held behind closed doors.\n";
inline const QByteArray courier = "Second day in Port\n\n"
                                  "The talks took place in the Harbour Hotel. "
                                  "Some 40 delegations took part, a spokesman said. "
                                  "Minister Petrowa chaired the talks. "
                                  "Republic supports an observer force.\n";
inline const QByteArray herald = "What comes next\n\n"
                                 "A second round is planned for March 2026. "
                                 "Nadia Petrova is expected at the second round. "
                                 "The second round was postponed.\n";

/// An analyst who counts the keys.
struct Analyst : Desk
{
    explicit Analyst(const Desk &desk)
        : Desk(desk)
    {
    }

    /// File → New.
    void begin()
    {
        nameTheNewDossier();
        pressInWindow(Qt::Key_N, Qt::ControlModifier);
        REQUIRE(
            QTest::qWaitFor([this] { return snapshot().info().title == QStringLiteral("Talks in Port"); }));
        REQUIRE(count(ObjectKind::Source) == 0);
    }
    static void nameTheNewDossier()
    {
        whenAsked<NewDossierDialog>([](NewDossierDialog *dialog) {
            auto *title = dialog->findChild<QLineEdit *>(QStringLiteral("title"));
            QTest::keyClicks(title, QStringLiteral("Talks in Port"));
            press(*title, Qt::Key_Return);
            return true;
        });
    }
    /// Takes up the text again that has these words, at them.
    void comeBackTo(const QString &words)
    {
        for (std::uint32_t row = 0; row < count(ObjectKind::Source); ++row) {
            if (!snapshot().text(SourceRow{row}).contains(words))
                continue;
            session.select(snapshot().idAt(SourceRow{row}));
            return caretAt(words);
        }
        FAIL(words.toStdString());
    }

    /// A step of undo is done; what is wanted of the dossier then is looked at.
    void stepDone()
    {
        ++steps;
        if (afterStep)
            afterStep();
    }

    void drop(const QString &path)
    {
        const std::uint32_t before = count(ObjectKind::Source);
        whenAsked<NewSourceDialog>([](NewSourceDialog *dialog) {
            auto *add = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
            if (!add->isEnabled())
                return false;
            auto *published = dialog->findChild<DateField *>(QStringLiteral("published"));
            published->line()->setFocus();
            published->line()->selectAll();
            QTest::keyClicks(published->line(), QStringLiteral("8 Jan 2026"));
            QTest::mouseClick(add, Qt::LeftButton);
            return true;
        });
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, {});
        QApplication::sendEvent(&window, &enter);
        QDropEvent event(QPointF(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, {});
        QApplication::sendEvent(&window, &event);
        REQUIRE(QTest::qWaitFor([&] { return count(ObjectKind::Source) == before + 1; }, 60000));
        stepDone();
    }

    /// Brings the caret into the sentence that begins so, by keys from where it is.
    void goTo(const QString &words)
    {
        // A dialog that was open took the activation with it.
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        REQUIRE(QApplication::focusWidget() == &text());
        const auto isThere = [&] {
            const auto chosen = passage().chosenText();
            return chosen && chosen->words.startsWith(words);
        };
        for (int i = 0; i < 4 && !isThere(); ++i)
            hands.press(Qt::Key_Down);
        REQUIRE(isThere());
    }

    /// Makes a fact of the sentence that begins so: a letter for its kind, then values by the names of their
    /// fields; the keys beside the words typed are counted.
    void fact(const QString &words, Qt::Key kind, const std::vector<std::pair<QString, QString>> &values)
    {
        INFO(words.toStdString());
        const std::uint32_t before = count(ObjectKind::Fact);
        hands.keys = 0;
        goTo(words);
        // A letter that follows another within a moment would go on with it, as in any list.
        QTest::qWait(QApplication::keyboardInputInterval() + 50);
        hands.press(Qt::Key_Return, Qt::ControlModifier);
        hands.press(kind);
        for (const auto &[name, value] : values) {
            QStringList passed;
            for (int i = 0; i < 12 && !isIn(name); ++i) {
                hands.press(Qt::Key_Tab);
                passed.append(QApplication::focusWidget()->objectName());
            }
            INFO(passed.join(u' ').toStdString());
            REQUIRE(isIn(name));
            if (auto *box = qobject_cast<QComboBox *>(QApplication::focusWidget())) {
                for (int i = 0; i < box->count() && box->currentText() != value; ++i)
                    hands.press(Qt::Key_Down);
                REQUIRE(box->currentText() == value);
                continue;
            }
            hands.type(value);
            if (qobject_cast<NameField *>(QApplication::focusWidget()))
                hands.press(Qt::Key_Return);
        }
        hands.press(Qt::Key_Return);
        const auto *fault = form().findChild<QLabel *>(QStringLiteral("fault"));
        INFO(fault->text().toStdString());
        REQUIRE(count(ObjectKind::Fact) == before + 1);
        CHECK(hands.keys <= 12);
        mostKeys = std::max(mostKeys, hands.keys);
        allKeys += hands.keys;
        ++facts;
        stepDone();
    }
    static bool isIn(const QString &name)
    {
        const QWidget *at = QApplication::focusWidget();
        return at &&
               (at->objectName() == name || (at->parentWidget() && at->parentWidget()->objectName() == name));
    }
    [[nodiscard]] ObjectRef named(const QString &title) const
    {
        for (const ObjectKind kind :
             {ObjectKind::Participant, ObjectKind::Event, ObjectKind::Option, ObjectKind::Figure}) {
            for (std::uint32_t row = 0; row < count(kind); ++row) {
                if (snapshot().title(snapshot().refAt(kind, row)) == title)
                    return snapshot().refAt(kind, row);
            }
        }
        FAIL(title.toStdString());
        return {};
    }

    Hands hands;
    std::function<void()> afterStep;
    int steps = 0;
    int facts = 0;
    int allKeys = 0;
    int mostKeys = 0;
};

} // namespace chancery::tests
