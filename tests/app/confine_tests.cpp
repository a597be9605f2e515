// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/attachments/confine.h"
#include "app/attachments/pdf_text.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cerrno>
#include <cstddef>
#include <cstdlib>
#include <functional>
#include <vector>

#include <fcntl.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace confine_tests {

using namespace chancery;
using namespace Qt::StringLiterals;

namespace {

constexpr int notConfined = 99;

/// What a process answers that is shut in and then does this: its exit status, or -1 where a signal ended it.
int confined(const std::function<int()> &act, const ExtractionLimits &limits = {})
{
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0)
        ::_exit(confineProcess(limits) ? act() : notConfined);
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/// Asks for the version of its interface.
bool hasLandlock()
{
    return ::syscall(444, nullptr, std::size_t{0}, 1U) > 0;
}

/// A PDF whose text is in a font that it does not hold, by a map that it names: 中国.
QByteArray chinesePdf()
{
    const QByteArrayList objects{
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 "
        "R >> "
        ">> >>",
        "<< /Length 44 >>\nstream\nBT /F1 12 Tf 50 700 Td <4E2D56FD> Tj ET      \nendstream",
        "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [6 "
        "0 R] >>",
        "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) "
        "/Ordering "
        "(GB1) /Supplement 2 >> /DW 1000 /FontDescriptor 7 0 R >>",
        "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] "
        "/ItalicAngle 0 "
        "/Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>"};
    QByteArray pdf = "%PDF-1.4\n";
    QByteArray table;
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(pdf.size());
    const QByteArray size = QByteArray::number(objects.size() + 1);
    return pdf + "xref\n0 " + size + "\n0000000000 65535 f \n" + table + "trailer << /Size " + size +
           " /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n";
}

} // namespace

TEST_CASE("a confined process opens no file, starts no program, connects to nothing")
{
    const QTemporaryDir folder;
    const QByteArray inside = QFile::encodeName(folder.filePath(u"secret"_s));
    {
        QFile file(QFile::decodeName(inside));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write("secret") == 6);
    }
    const std::vector<std::pair<const char *, std::function<bool()>>> escapes{
        {"open a file of the user", [&] { return ::open(inside.constData(), O_RDONLY) >= 0; }},
        {"open /etc/passwd", [] { return ::open("/etc/passwd", O_RDONLY) >= 0; }},
        {"open /proc/self/environ", [] { return ::open("/proc/self/environ", O_RDONLY) >= 0; }},
        {"list a folder", [&] { return ::open("/", O_RDONLY | O_DIRECTORY) >= 0; }},
        {"create a file", [&] { return ::open((inside + "2").constData(), O_WRONLY | O_CREAT, 0600) >= 0; }},
        {"write over a file", [&] { return ::open(inside.constData(), O_RDWR | O_TRUNC) >= 0; }},
        {"remove a file", [&] { return ::unlink(inside.constData()) == 0; }},
        {"rename a file", [&] { return ::rename(inside.constData(), (inside + "3").constData()) == 0; }},
        {"look at a file", [&] { return ::access(inside.constData(), F_OK) == 0; }},
        {"open a socket of the network", [] { return ::socket(AF_INET, SOCK_STREAM, 0) >= 0; }},
        {"open a socket of this machine", [] { return ::socket(AF_UNIX, SOCK_STREAM, 0) >= 0; }},
        {"start a program",
         [] {
             ::execl("/bin/true", "true", nullptr); // exits with 0, and not 1, where it is let
             return false;
         }},
        {"become two", [] { return ::fork() >= 0; }},
        {"end its parent", [] { return ::kill(::getppid(), 0) == 0; }},
        {"trace its parent", [] { return ::ptrace(PTRACE_ATTACH, ::getppid(), nullptr, nullptr) == 0; }},
        {"change its rights", [] { return ::setuid(0) == 0; }},
    };
    for (const auto &[what, escape] : escapes) {
        INFO(what);
        CHECK(confined([&escape = escape] { return escape() ? 2 : 1; }) == 1);
    }
}

TEST_CASE("files that were open before are out of a confined process's reach")
{
    const int file = ::open("/etc/passwd", O_RDONLY);
    REQUIRE(file > STDERR_FILENO);
    char byte = 0;
    CHECK(confined([&] { return ::read(file, &byte, 1) < 0 && errno == EBADF ? 1 : 2; }) == 1);
    ::close(file);
}

TEST_CASE("running out of memory or time is an answer of a confined process, and so is a fault")
{
    ExtractionLimits limits;
    limits.seconds = 1;
    CHECK(confined(
              [] {
                  const volatile bool isOn = true;
                  while (isOn) {
                  }
                  return 1;
              },
              limits) == ConfinedExit::outOfTime);
    CHECK(confined([]() -> int { std::abort(); }) == ConfinedExit::fault);
#ifndef __SANITIZE_ADDRESS__
    limits.memory = qint64{256} * 1024 * 1024;
    CHECK(confined(
              [] {
                  // As allocators of readers do.
                  while (void *more = std::malloc(1024 * 1024))
                      *static_cast<volatile char *>(more) = 1;
                  std::abort();
                  return 1;
              },
              limits) == ConfinedExit::outOfMemory);
    CHECK(confined([]() -> int { return *static_cast<volatile int *>(nullptr); }) == ConfinedExit::fault);
#endif
}

TEST_CASE(
    "a confined process reads maps of Chinese characters where the kernel lets it, or says that it cannot")
{
    if (!QFileInfo::exists(u"/usr/share/poppler/cMap"_s))
        SKIP("the maps of poppler-data are not installed");
    const QByteArray pdf = chinesePdf();
    const auto outside = pdfText(pdf, u"chinese.pdf"_s, {});
    REQUIRE(outside.hasValue());
    CHECK(outside->text == u"中国\n"_s);
    enum { Read = 1, Refused, Misread };
    const int answer = confined([&pdf] {
        const auto text = pdfText(pdf, u"chinese.pdf"_s, {});
        return !text ? Refused : text->text == u"中国\n"_s ? Read : Misread;
    });
    CHECK(answer == (hasLandlock() ? Read : Refused));
}

} // namespace confine_tests
