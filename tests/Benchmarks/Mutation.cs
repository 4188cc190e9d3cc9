using System.Collections.Immutable;
using System.Text;

namespace Benchmarks;

/// <summary>Real minutes, spoilt: parts cut out, doubled and moved, and what a reader of Markdown stumbles over put in between.</summary>
internal static class Mutation
{
    private static readonly string[] Fragments =
    [
        "[", "]", "](http", "](https://github.com/a/b/issues/1)", "[#1](https://github.com/a/b/pull/2)", "[a]: /u\n", "[a]: /u 'x\n", "http://x", "://", ":",
        "#1", "a/b#12", "b#3", "#300/#302", "&#39;", "@a", "@a-b_c", "@", "AI @x: ", "_AI @x_: ", "-> AI ", "TODO ", "- [ ] ", "- [x] ",
        "* ", "- ", "+ ", "1. ", "12) ", "> ", ">", "|", "| a | b |\n|--|--|\n", "`", "``", "```", "```\n", "~~~\n", "~~", "\\",
        "<!--", "-->", "<!-- a -->", "<style>", "</style>", "<details>", "<script>", "<div>\n", "---\n", "===\n", "***\n", "\n---\na: b\n---\n",
        "# ", "## ", "### ", "####### ", " ##", "\n", "\r\n", "\r", "\n\n", "\t", "    ", "  ", "\u2028", "\u0085", "\u00a0", "\uFEFF", "\0", "😀", "✅", "é",
        "2023-03-08", "08.03.2023", "March 8th, 2023", "8 March 2023", "20230308", "2023–03–08", "2023-02-30", "202५-03-08",
        "## Agenda\n", "## Participants\n", "## Absent\n", "## Housekeeping\n", "### AIs from last time\n", "Attendees: @a, @b\n",
        "done", "DONE", "not done", "moved to next", "tbd", "Topic 1", "please note\n", "(excused)",
    ];

    /// <summary>The same bytes for the same seed and files.</summary>
    internal static byte[] Of(ImmutableArray<byte[]> files, int seed)
    {
        // Not for secrets, and the same on each machine: CA5394 wants a cryptographic source.
#pragma warning disable CA5394
        var random = new Random(seed);
        var text = new StringBuilder(random.Next(12) == 0 ? "" : Encoding.UTF8.GetString(files[random.Next(files.Length)]));
        for (var change = random.Next(1, 30); change > 0; change--) Change(text, random);

        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        if (bytes.Length > 0 && random.Next(8) == 0) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        return bytes;
    }

    private static void Change(StringBuilder text, Random random)
    {
        var at = random.Next(text.Length + 1);
        switch (random.Next(5))
        {
            case 0:
                text.Remove(at, Math.Min(random.Next(80), text.Length - at));
                break;
            case 1:
                var part = text.ToString(at, Math.Min(random.Next(200), text.Length - at));
                text.Insert(random.Next(text.Length + 1), part, random.Next(1, random.Next(10) == 0 ? 30 : 3));
                break;
            case 2:
                var several = string.Concat(random.GetItems(Fragments, random.Next(2, 6)));
                text.Insert(at, several, random.Next(1, random.Next(8) == 0 ? 400 : 6));
                break;
            default:
                text.Insert(at, Fragments[random.Next(Fragments.Length)]);
                break;
        }
    }
#pragma warning restore CA5394
}
