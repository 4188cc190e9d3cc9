using CsCheck;

namespace Minutes.Tests.Documents.Blocks;

/// <summary>Markdown in which nearly every line begins or ends something.</summary>
internal static class RandomBlocks
{
    private static readonly string[] Indents = ["", "", "", "", " ", "  ", "  ", "   ", "    ", "    ", "      ", "\t", "     ", "        ", " \t", "  \t", "\t\t"];

    private static readonly string[] Starts =
    [
        "", "", "", "", "- ", "* ", "+ ", "1. ", "2. ", "10) ", "-   ", "*\t", "-     ", "> ", ">", ">  ", "- - ", "* > ", "> - ", "# ", "## ", "###", "#\t",
        "```", "~~~", "````", "``` x", "~~~~", "---", "===", "- ---", "***", "- * *", "_ _ _", "<!--", "<!-- x -->", "-->", "<div>", "</div>", "<b>", "<b a=\"x\" c>", "</b>",
        "<script>", "</script>", "<pre>", "<?php", "?>", "<!DOCTYPE x", "<![CDATA[", "]]>", "<details><summary>", "- <!-- a", "* ```", "1.", "-", "*", "-\t", "1)",
        "----", "--", "=", "`code`", "a", "word", "- [ ] ", "1234567890. ", "001. ", "\\# ", "+", "=-=",
    ];

    private static readonly string[] Texts = ["", "", "x", "some words", "x -->", " ```", " ~~~", "- y", "# z", "> q", "  ", "\t", "end", "*", "-", "</pre>", "> - ", "a: b"];

    private static readonly Gen<string> Line = Gen.Frequency(
        (5, Gen.Select(Gen.OneOf(Indents), Gen.OneOf(Starts), Gen.OneOf(Texts), string.Concat)),
        (1, Gen.OneOf("", " ", "    ", "\t")));

    /// <summary>Up to nine lines.</summary>
    public static readonly Gen<string> Any = Line.Array[1, 9].Select(lines => string.Join('\n', lines));
}
