using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Benchmarks.Doubling;

/// <summary>Texts of any size that make a reader look far ahead, or back, or at all it has seen, for each of their characters.</summary>
internal static class HostileTexts
{
    /// <summary>What a text is made of, over and over; <c>{i}</c> is a number that is another each time, <c>{d}</c> a date.</summary>
    private static readonly ImmutableArray<string> Parts =
    [
        "a", "a ", " ", "\t", "\u00a0", "1", "12 ", "-", "- ", "_", "*", "* ", "**", "~", "`", "` ", "``a` ", "\"", "'", "|", "| a ", ":", "::", ".", ",", ";", "/", "\\", "=", "+", "#", "!", "&", "&#39;", "<", ">", "<a", "<a>",
        "[", "]", "[[", "](", "[]", "[]( ", "![", "[a", "[a](", "[a](b", "[a](b) ", "[a] (b) ", "[a]{i} ", "(", ")", "()", "((a) ", "{", "{{", "{{ a ", "{{a}} ",
        "<!--", "<!-- ", "-->", "<!-- a --> ", "<!-- minutes: ignore", "<!-- minutes: ignore MIN061 ", "<!-- minutes: ignore MIN061 --> ", "<!-- minutes: ignore a{i}, b-c --> ", "minutes:",
        "@", "@a", "@a ", "@a{i} ", "@a/b ", "@a, ", "a{i} ", "Anna{i} ", "Anna{i}, ", "A. Bcd ", "a@", "a@b", "a@b.de ", "a{i}@b.de ", "a.", "a-", "a_b ",
        "#1", "#1 ", "#{i} ", "a/b#{i} ", "b#{i}, ", "fixes #{i} ", "#300/#{i} ", "{d} ", "{d}", "20{i} ", "8 March 2023, ", "08.03.2023 ", "2023-03-", "20230308", "12:30 ",
        "http", "http://", "https://a", "https://a.b/c ", "https://a.b/{i} ", "https://github.com/a/b/issues/{i} ", "https://github.com/a/b/issue/{i} ", "https://github.com/", "[#{i}](https://github.com/a/b/issues/1) ", "[#1](https://github.com/a/b/issues/{i}", "[a](20230301.md#a{i}) ", "[a](#a{i}) ", "[a]: http://a.b ", "htps://a ", "www.", "://",
        "https://pad.a.b/uploads/upload_{i}.png ", "![](https://md.a.b/uploads/upload_0123456789abcdef{i}.png) ", "https://pad.a.b/p/a{i} ", "/uploads/",
        "+49 30 1234{i} ", "+49", "0", "10.0.0.{i} ", "10.", "localhost:{i} ", "a.local ", "ghp_", "ghp_0123456789abcdef0123456789abcdef0123 ", "AKIA", "eyJ", "eyJ.", "token: ", "password={i} ", "-----BEGIN ", "-----BEGIN PRIVATE KEY----- ",
        "\u202e", "\u200b", "\u0001", "\u00c3\u00bc", "\u00e9", "\ud83d\ude00", "\r",
        "AI @a: ", "_AI @a{i}: b_ ", "-> AI ", "TODO ", "AI a{i} ", "by {d} ", "done ", "tbd ", "@todo ", "Topic 1 ", "202X-XX-XX ",
    ];

    /// <summary>Lines that mean something as lines.</summary>
    private static readonly ImmutableArray<string> Lines =
    [
        "", "# a", "# {d}", "## {d}", "## a{i}", "### a", "### a{i}", "###### a{i}", "##a{i}", "## Agenda", "## Participants", "### Housekeeping", "* * * a", "> > > a",
        "* @a{i}", "* @a{i} (excused)", "* Anna Bcd{i}", "* Anna Bcd{i} (@a{i})", "* Anna{i} @a{i} @b{i}", "- a{i}", "+ a{i}", "1. a", "{i}. a", "  * a{i}", "    * a{i}", "\t* a{i}", "** a{i}", "*a{i}", "* - a", "-> a{i}", "a{i}  ",
        "* [ ] a{i}", "* [x] @a{i} b", "* AI @a{i}: b by {d}", "* _AI @a{i}: b_", "* @a{i} to do b", "* a{i}: done", "* a{i} moved to next", "* TBD", "* ...", "* Who presents next?", "* Presenter: @a{i}",
        "```", "```a", "~~~", "    a{i}", "---", "===", "***", "<div>", "</div>", "<details>", "<!--", "-->", "<style>", "<<<<<<< a", "=======", ">>>>>>> b", "+a{i}", "-a{i}", "@@ -1 +1 @@", "diff --git a/a b/a",
        "| a{i} | b |", "|--|--|", "[a{i}]: http://a.b/{i}", "* [a{i}](https://a.b/{i})", "* https://github.com/a/b/issues/{i}", "* [a/b#{i}](https://github.com/a/b/pull/{i})", "please note", "Name: a{i}", "a{i}: ",
    ];

    /// <summary>By name.</summary>
    internal static ImmutableArray<(string Name, Func<int, int, string> Of)> All { get; } =
    [
        .. Parts.Select(part => ($"{Shown(part)} on one line", Repeated(part))),
        .. Parts.Select(part => ($"{Shown(part)} a line each", Repeated(part + "\n"))),
        .. Lines.Select(line => ($"{Shown(line)} a line each", Repeated(line + "\n"))),
        .. Lines.Where(line => line.Length > 0).Select(line => ($"{Shown(line)} between blank lines", Repeated(line + "\n\n"))),
        ("items to a depth of 50", Repeated(Nested("* a\n"))),
        ("quotes to a depth of 50", Repeated(string.Concat(Enumerable.Range(1, 50).Select(depth => string.Concat(Enumerable.Repeat("> ", depth)) + "a\n\n")))),
        ("CRLF", Repeated("* a{i}\r\n")),
    ];

    private static string Nested(string item) => string.Concat(Enumerable.Range(0, 50).Select(depth => new string(' ', 2 * depth) + item));

    /// <summary>A text by its variant and its size. Of two variants half of the numbered parts are the same.</summary>
    private static Func<int, int, string> Repeated(string part) => (variant, size) =>
    {
        var text = new StringBuilder(size + 64);
        if (!part.Contains('{', StringComparison.Ordinal)) return text.Insert(0, part, Math.Max(1, size / part.Length)).ToString();
        var first = 1000 + variant * size / part.Length / 2;
        for (var i = first; text.Length < size; i++)
        {
            text.Append(part
                .Replace("{i}", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
                .Replace("{d}", string.Create(CultureInfo.InvariantCulture, $"{2000 + i / 336 % 99}-{1 + i / 28 % 12:00}-{1 + i % 28:00}"), StringComparison.Ordinal));
        }

        return text.ToString();
    };

    private static string Shown(string part) => part.Length == 0 ? "blank" : $"`{Minutes.Text.VisibleText.Of(part)}`";
}
