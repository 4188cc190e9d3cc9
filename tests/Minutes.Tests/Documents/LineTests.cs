using Minutes.Documents;
using Xunit;

namespace Minutes.Tests.Documents;

public sealed class LineTests
{
    [Theory]
    [InlineData("# Title\n\ntext", "H Title|-|T text")]
    [InlineData("Title\n===\ntext", "H Title|R ===|T text")]
    [InlineData("Title\nin two lines\n---", "H Title|T in two lines|R ---")]
    [InlineData("#no\n####### seven", "T #no|T ####### seven")]
    [InlineData(" # one\n   ## two ##\n#", "H one|H two|H ")]
    [InlineData("text\n\n---\n***", "T text|-|R ---|R ***")]
    [InlineData("> # quoted", "T > # quoted")]
    [InlineData("* # an item", "I1 # an item")]
    [InlineData("| a | b |\n|---|---|", "T | a | b ||T |---|---|")]
    public void Headings_rules_and_text(string text, string lines) => Assert.Equal(lines, Shown(text));

    [Theory]
    [InlineData("* a\n  * b\n    * c\n* d", "I1 a|I2 b|I3 c|I1 d")]
    [InlineData("- a\n+ b\n* c", "I1 a|I1 b|I1 c")]
    [InlineData("1. a\n2) b\n   1. c", "I1 a|I1 b|I2 c")]
    [InlineData("* a\n  text\nlazy\n\n  paragraph", "I1 a|T1 text|T1 lazy|-|T1 paragraph")]
    [InlineData("* a\n\ntext", "I1 a|-|T text")]
    [InlineData("* \n*\n* a", "I1 |I1 |I1 a")]
    [InlineData("* - inner\n* 1. first", "I2 inner|I2 first")]
    [InlineData("- [ ] open\n- [x] done", "I1 [ ] open|I1 [x] done")]
    [InlineData("* a\n    - b\n   * c\n    - d", "I1 a|I2 b|I2 c|I2 d")]
    [InlineData("*no item", "T *no item")]
    public void Lists(string text, string lines) => Assert.Equal(lines, Shown(text));

    [Theory]
    [InlineData("\t* a\n\t\t* b\n\t* c", "I1 a|I2 b|I1 c")]
    [InlineData("    * a\n        * b\n          text", "I1 a|I2 b|T2 text")]
    [InlineData("text\n\n    - a\n\n    - b", "T text|-|I1 a|-|I1 b")]
    [InlineData("    code\n    * of a kind", "X code|X * of a kind")]
    public void A_list_that_Markdown_takes_for_code_is_a_list(string text, string lines) => Assert.Equal(lines, Shown(text));

    [Theory]
    [InlineData("```\n# a\n```\ntext", "X ```|X # a|X ```|T text")]
    [InlineData("~~~ yaml\n- a\n~~~", "X ~~~ yaml|X - a|X ~~~")]
    [InlineData("```\n# a\n\n* b", "X ```|X # a|-|X * b")]
    [InlineData("* a\n  ```\n  b\n* c", "I1 a|X1 ```|X1 b|I1 c")]
    [InlineData("    # code", "X # code")]
    [InlineData("<!--\n# a\n-->\ntext", "X <!--|X # a|X -->|T text")]
    [InlineData("<!-- a\n\n# b", "X <!-- a|-|X # b")]
    [InlineData("<style>\n# a { }\n</style>\ntext", "X <style>|X # a { }|X </style>|T text")]
    [InlineData("<script>\n# a\n</script>", "X <script>|X # a|X </script>")]
    [InlineData("---\nmarp: true\n---\n# T", "X ---|X marp: true|X ---|H T")]
    public void Code_comments_styles_and_front_matter_are_hidden(string text, string lines) =>
        Assert.Equal(lines, Shown(text).Replace("X |", "-|", StringComparison.Ordinal));

    [Theory]
    [InlineData("<details>\n<summary>a</summary>\n\n* b\n\n</details>", "T <details>|T <summary>a</summary>|-|I1 b|-|T </details>")]
    [InlineData("text <!-- a --> more", "T text <!-- a --> more")]
    [InlineData("* a\n---", "I1 a|R ---")]
    public void What_wraps_text_is_no_code(string text, string lines) => Assert.Equal(lines, Shown(text));

    [Theory]
    [InlineData("a `@b` c", "a      c")]
    [InlineData("``a ` b`` c", "          c")]
    [InlineData("a `b", "a `b")]
    [InlineData("a <!-- b --> c", "a            c")]
    [InlineData("a <!-- b\nc --> d", "a       \n      d")]
    [InlineData("a <!-- b", "a <!-- b")]
    [InlineData("```\na\n```\nb", "   \n \n   \nb")]
    public void Prose_has_blanks_where_no_content_is(string text, string prose) => Assert.Equal(prose, Written.Read(text).Prose);

    /// <summary>A letter for the kind (X: hidden) with the depth, and the content.</summary>
    private static string Shown(string text)
    {
        var document = Written.Read(text);
        return string.Join('|', document.Lines.Select(line => line.Kind is LineKind.Blank
            ? "-"
            : $"{LetterOf(line.Kind)}{(line.Depth > 0 ? line.Depth : "")} {document.TextOf(line.Content)}"));
    }

    private static char LetterOf(LineKind kind) => kind is LineKind.Hidden ? 'X' : kind.ToString()[0];
}
