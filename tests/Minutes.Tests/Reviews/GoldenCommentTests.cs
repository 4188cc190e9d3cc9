using Minutes.Reviews;
using Minutes.Tests.Planning;
using Minutes.Validation;
using Xunit;

namespace Minutes.Tests.Reviews;

/// <summary>Comments, word for word.</summary>
public sealed class GoldenCommentTests
{
    private const string UpdateVariable = "MINUTES_UPDATE_GOLDEN";

    [Fact]
    public void One_file() => Check("one-file.md", Reviewed.WithLinks, Everything("network/20260311.md"));

    [Fact]
    public void A_newcomer_is_greeted() => Check("newcomer.md", new() { Newcomer = "tjorven", CountsNotes = true }, Everything("network/20260311.md"));

    [Fact]
    public void Five_files_are_told_of_in_full() => Check("five-files.md", Reviewed.WithLinks, Files(5));

    [Fact]
    public void Of_six_files_each_has_a_line() => Check("six-files.md", Reviewed.WithLinks, [.. Files(6), Reviewed.File("network/20260422.md")]);

    [Fact]
    public void What_is_quoted_does_nothing() => Check("quoted.md", new(), Reviewed.File(
        "a`b @mira.md",
        Reviewed.Error("the link [#12](https://github.com/o/r/issues/13) of @mira fixes #12", "`@mira` knows; </details><img src=x> | ![p](https://x.org/p.png)"),
        Reviewed.Error("two\n\n# lines \u202e and \u001b[31m", "a ` alone, and org/repo#12 or GH-12 for $5 & more")));

    private static CheckedFile[] Files(int count) => [.. Enumerable.Range(1, count).Select(day => Everything($"network/2026030{day}.md"))];

    private static CheckedFile Everything(string path) => Reviewed.File(
        path,
        Reviewed.Error() with { Fix = Fix.Replace("write 2026-03-11", new(2, 10), "2026-03-11"), AlsoAt = [new(TextOf("the gauge"), 9)] },
        Reviewed.Error("the title is above nothing", "write the minutes"),
        Reviewed.Warning(),
        Reviewed.Note());

    private static int TextOf(string place) => Reviewed.Text.IndexOf(place, StringComparison.Ordinal);

    private static void Check(string name, ReviewOptions options, params CheckedFile[] files)
    {
        var comment = Reviewed.Comment(options, files);
        var file = Path.Combine(TestArchive.Repository(), "tests", "Minutes.Tests", "Reviews", "Golden", name);
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1") File.WriteAllText(file, comment);
        Assert.True(File.Exists(file), $"{name} is not there; run this test with {UpdateVariable}=1, and read what it writes");
        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), comment);
    }
}
