// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/picture.h"

#include "app/editing/start_page/start_page.h"
#include "app/languages/languages.h"
#include "app/shell/appearance.h"
#include "app/shell/application.h"
#include "app/shell/focus/tab_walk.h"
#include "app/shell/known_on.h"
#include "app/shell/main_window.h"
#include "app/views/options/options_view.h"
#include "app/views/overlap/overlap_view.h"
#include "app/views/passage/passage_view.h"
#include "app/views/search/search_view.h"
#include "core/io/whole_file.h"
#include "core/store/open_dossier.h"

#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QHash>
#include <QImage>
#include <QPainter>
#include <QTextStream>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Picture", text);
}

int fail(int status, const QString &message)
{
    QTextStream(stderr) << message << Qt::endl;
    return status;
}

/// Long enough for layouts, queued painting and charts to come to rest.
constexpr int settleMs = 250;

void settle()
{
    QEventLoop loop;
    QTimer::singleShot(settleMs, &loop, &QEventLoop::quit);
    loop.exec();
}

std::optional<Error> replay(KnownOn &knownOn, CivilDay day)
{
    std::optional<Error> failure;
    QEventLoop loop;
    QObject::connect(&knownOn, &KnownOn::failed, &loop, [&failure](const Error &error) { failure = error; });
    QObject::connect(&knownOn, &KnownOn::changed, &loop, [&] {
        if (!knownOn.isWorking())
            loop.quit();
    });
    knownOn.setDay(day);
    if (knownOn.isWorking())
        loop.exec();
    return failure;
}

/// Two sources beside each other: a window of its own.
const QString comparedSources = u"overlap"_s;

/// The colours that most of a picture is of, 256 at most.
QList<QRgb> mainColours(const QImage &picture)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        for (int x = 0; x < picture.width(); ++x)
            ++counts[line[x]];
    }
    QList<QRgb> colours = counts.keys();
    std::sort(colours.begin(), colours.end(), [&counts](QRgb a, QRgb b) {
        return counts.value(a) != counts.value(b) ? counts.value(a) > counts.value(b) : a < b;
    });
    constexpr qsizetype most = 256;
    if (colours.size() > most)
        colours.resize(most);
    return colours;
}

Status write(const QImage &drawn, const PictureOptions &options)
{
    QImage picture = drawn.convertToFormat(QImage::Format_RGB32);
    if (options.isIndexed)
        picture = picture.convertToFormat(QImage::Format_Indexed8, mainColours(picture), Qt::ThresholdDither);
    QByteArray png;
    QBuffer buffer(&png);
    if (!buffer.open(QIODevice::WriteOnly) || !picture.save(&buffer, "PNG"))
        return Error{options.out.path, {}, tr("there is not enough memory for the picture")};
    return writeWhole(options.out, png);
}

Status write(const QPixmap &drawn, const PictureOptions &options)
{
    return write(drawn.toImage(), options);
}

/// The page that stands where no dossier is open, with this one as that of the last time.
Status drawStart(const PictureOptions &options)
{
    StartPage page({options.dossier}, defaultDossier());
    page.resize(options.size);
    page.show();
    settle();
    return write(page.grab(), options);
}

/// Carries out what a window that is opened over the picture asks for, and draws both.
QPixmap drawAsked(MainWindow &window, QAction &action)
{
    QPixmap both;
    QTimer::singleShot(settleMs, &window, [&window, &both] {
        both = window.grab();
        QWidget *dialog = QApplication::activeModalWidget();
        if (dialog == nullptr)
            return;
        QRect place(QPoint(), dialog->size());
        place.moveCenter(window.rect().center());
        QPainter painter(&both);
        painter.drawPixmap(place.topLeft(), dialog->grab());
        painter.setPen(window.palette().color(QPalette::Mid));
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
        painter.end();
        dialog->close();
    });
    action.trigger();
    settle();
    return both;
}

/// Opens one of openedNames(), and draws the window then.
QPixmap drawOpened(MainWindow &window, const QString &name)
{
    auto *passage = window.findChild<PassageView *>();
    if (name == "fact"_L1) {
        if (const auto marked = passage->markedPassage())
            passage->choose(marked->text.source, marked->text.begin, marked->text.end);
    } else {
        passage->setFocus();
    }
    static const QHash<QString, QString> actions{
        {u"fact"_s, u"new-fact"_s}, {u"judgement"_s, u"new-judgement"_s}, {u"delete"_s, u"delete-object"_s}};
    QString action = actions.value(name);
    if (const auto &object = window.session().selection().object;
        name == "judgement"_L1 && object && object->kind == ObjectKind::Judgement)
        action = u"revise-judgement"_s;
    QAction &wanted = *window.findChild<QAction *>(action);
    if (name == "delete"_L1)
        return drawAsked(window, wanted);
    wanted.trigger();
    settle();
    return window.grab();
}

/// Two sources, the selected one and the most like it, beside each other.
Status drawOverlap(Session &session, const PictureOptions &options)
{
    std::optional<SourceRow> source;
    if (const auto &object = session.selection().object; object && object->kind == ObjectKind::Source)
        source = session.snapshot()->rowOf(object->as<SourceTag>());
    OverlapView view(session, source);
    view.resize(options.size);
    view.show();
    while (!view.isIdle())
        settle();
    settle();
    return write(view.grab(), options);
}

void filter(Session &session, const PictureOptions &options)
{
    Filter filter;
    filter.text = options.where;
    QEventLoop loop;
    QObject::connect(&session, &Session::filterChanged, &loop, [&] {
        if (!session.isFilterPending())
            loop.quit();
    });
    session.setDims(options.dims);
    session.setFilter(filter);
    if (session.isFilterPending())
        loop.exec();
}

} // namespace

QStringList viewNames()
{
    return MainWindow::viewNames() + QStringList{comparedSources};
}

QStringList pageNames()
{
    return {u"aspects"_s, u"positions"_s, u"comparison"_s, u"wording"_s};
}

QStringList perspectiveNames()
{
    return {u"read"_s, u"compare"_s, u"write"_s};
}

QStringList openedNames()
{
    return {u"start"_s, u"fact"_s, u"judgement"_s, u"delete"_s};
}

int runPicture(int argc, char **argv, const PictureOptions &options)
{
    // Off screen whatever the display: the picture depends on nothing but what was asked for.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_SCALE_FACTOR", QByteArray::number(options.scale));
    QApplication application(argc, argv);
    prepareApplication(application);
    speakLanguage();
    if (!options.view.isEmpty() && !viewNames().contains(options.view)) {
        return fail(2,
                    tr("There is no view “%1”; there are: %2").arg(options.view, viewNames().join(u", "_s)));
    }
    applyAppearance(application, options.dark ? ColourScheme::Dark : ColourScheme::Light);

    const auto ended = [](const Status &written) {
        return written ? 0 : fail(2, written.error().toString());
    };
    if (options.opened == "start"_L1)
        return ended(drawStart(options));
    const auto store = openDossier(options.dossier);
    if (!store)
        return fail(2, store.error().toString());
    Session session((*store)->snapshot());
    Settings settings{QString()};
    MainWindow window(*store, options.dossier, session, settings);
    window.resize(options.size);
    window.show();
    settle();
    if (options.asKnownOn) {
        if (const auto error = replay(window.knownOn(), *options.asKnownOn))
            return fail(2, error->toString());
        QTextStream(stderr) << session.snapshot()->replay().value_or(Replay{}).inWords() << Qt::endl;
        settle();
    }
    if (!options.where.isEmpty())
        filter(session, options);
    if (perspectiveNames().contains(options.perspective))
        window.findChild<QAction *>(u"perspective-"_s + options.perspective)->trigger();
    const bool comparesSources = options.view == comparedSources;
    if (!options.view.isEmpty() && !comparesSources)
        window.showView(options.view);
    if (options.range)
        session.show(*options.range);
    if (!options.select.isEmpty()) {
        const auto object = session.snapshot()->find(options.select);
        if (!object)
            return fail(1, tr("%1: there is no object “%2”").arg(options.dossier, options.select));
        session.select(*object);
    }
    // After the selection, which brings a page of its own to the front.
    if (const auto page = pageNames().indexOf(options.page); page >= 0)
        window.findChild<OptionsView *>()->showPage(static_cast<OptionsView::Page>(page));
    if (!options.query.isEmpty())
        window.findChild<SearchView *>()->setQuery(options.query);
    settle();

    if (comparesSources)
        return ended(drawOverlap(session, options));
    if (options.walks) {
        if (!options.opened.isEmpty())
            static_cast<void>(drawOpened(window, options.opened));
        const TabWalk walk = walkByTab(window);
        QTextStream(stderr) << walk.stops.join(u'\n') << Qt::endl;
        return ended(write(walk.strip, options));
    }
    return ended(
        write(options.opened.isEmpty() ? window.grab() : drawOpened(window, options.opened), options));
}

} // namespace chancery
