using Minutes.Series;
using Xunit;

namespace Minutes.Tests.Series;

/// <summary>Prompts are the lines of boilerplate that come back without their answers.</summary>
public sealed class PromptTests
{
    [Theory]
    [InlineData("* Who presents? @mira", "* Who presents? @oke", "* Who presents?")]
    [InlineData("* Who presents?\n  * @mira", "* Who presents?\n  * @oke", "* Who presents?")]
    [InlineData("- Minutes by: @mira", "- Minutes by: ??? @oke", "- Minutes by:")]
    [InlineData("- Minutes by: @mira", "- Minutes by: Kai does it all", "- Minutes by:")]
    [InlineData("- Report (@mira)", "- Report (@oke)", "- Report")]
    [InlineData("* Anything else for the agenda?", "* Anything else for the agenda? No.", "* Anything else for the agenda?")]
    [InlineData("* Board: https://example.org/board", "* Board: https://example.org/board", "* Board: https://example.org/board")]
    [InlineData("text by hand\n  * nested prompt: yes", "  * nested prompt: no", "  * nested prompt:")]
    public void The_question_stays_and_the_answer_goes(string before, string last, string prompts) => Assert.Equal(prompts, Below(before, last));

    [Theory]
    [InlineData("* @mira does it all", "* @mira", "an answer without a question")]
    [InlineData("* ", "* ", "an empty bullet")]
    [InlineData("* welcome, Kai", "* farewell, Kai", "what is said once")]
    [InlineData("* Minutes by Kai", "* said on that day", "what is said once")]
    [InlineData("<!-- Who presents? -->", "<!-- Who presents? -->", "a comment")]
    public void No_prompt(string before, string last, string because)
    {
        Assert.True(Below(before, last).Length == 0, because);
    }

    [Theory]
    [InlineData("* Who presents? @mira", "* Who presents?")]
    [InlineData("* Minutes by: @mira", "* Minutes by:")]
    [InlineData("* The lab is closed", "")]
    public void Of_a_single_file_only_questions_are_known(string line, string prompts) => Assert.Equal(prompts, Prompts([File("20230308", line)]));

    [Fact]
    public void The_lines_are_taken_from_the_file_that_the_skeleton_is_taken_from()
    {
        var skeleton = SkeletonReader.Read(
        [
            Written.File("n/20230301.md", "# Recurring items\n* Scribe: @a\n# Agenda\n"),
            Written.File("n/20230308.md", "# Recurring items\n* Scribe: @b\n# Agenda\n"),
            Written.File("n/20230315.md", "# Recurring items\n* nobody here\n### Cables\n"),
        ]);
        Assert.Equal(["* Scribe:"], skeleton.Sections[0].Prompts);
    }

    private static string Below(string before, string last) => Prompts([File("20230308", before), File("20230315", last)]);

    private static string Prompts(SeriesMinutes[] files) =>
        string.Join('|', SkeletonReader.Read([.. files]).Sections.First(section => section.Name == "Recurring items").Prompts);

    private static SeriesMinutes File(string day, string lines) =>
        Written.File($"n/{day}.md", $"# {day[..4]}-{day[4..6]}-{day[6..]}\n\n## Recurring items\n\n{lines}\n\n## Agenda\n\n* talk\n");
}
