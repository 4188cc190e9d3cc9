using Automation.Reports.Check;
using Minutes.Text;
using Minutes.Validation;
using Xunit;

namespace Automation.Tests.Reports.Check;

public sealed class CheckTextTests
{
    [Theory]
    [InlineData("* see [x", "[x", "* see [x", "      ^^")]
    [InlineData("\t* [x", "[x", "    * [x", "      ^^")]
    [InlineData("a\tb [x", "[x", "a   b [x", "      ^^")]
    [InlineData("潮汐 [x", "[x", "潮汐 [x", "     ^^")]
    [InlineData("潮汐 [x", "汐", "潮汐 [x", "  ^^")]
    [InlineData("✅ e\u0301 [x", "[x", "✅ e\u0301 [x", "     ^^")]
    [InlineData("📓 [x", "[x", "📓 [x", "   ^^")]
    [InlineData("a\u001b[31m [x", "[x", "a␛[31m [x", "       ^^")]
    [InlineData("a\u202e b [x", "[x", "a\\u{202e} b [x", "            ^^")]
    [InlineData("a\u202e b", "\u202e", "a\\u{202e} b", " ^^^^^^^^")]
    [InlineData("end", "", "end", "^")]
    [InlineData("first\nsecond", "st\nsec", "first", "   ^^")]
    [InlineData("first\r\nsecond", "\r\n", "first", "     ^")]
    [InlineData("first\r\nsecond", "\nsecond", "first", "     ^")]
    public void The_carets_stand_below(string text, string place, string line, string carets) =>
        Assert.Equal((line, carets), Excerpt(text, Checked.At(text, place)));

    [Fact]
    public void A_place_at_the_end_of_a_line_is_marked_behind_it() =>
        Assert.Equal(("end", "   ^"), Excerpt("end\n", Checked.At("end\n", "end") with { Span = new(3, 0) }));

    [Fact]
    public void Half_a_pair_of_surrogates_is_shown_as_its_number() =>
        Assert.Equal(("a \\u{d83d} b", "           ^"), Excerpt("a \ud83d b", Checked.At("a \ud83d b", "b")));

    [Fact]
    public void All_places_on_the_line_are_marked() =>
        Assert.Equal(("a b c", "^ ^"), Excerpt("a b c\na", Checked.At("a b c", "a") with { AlsoAt = [new(2, 1), new(6, 1)] }));

    [Theory]
    [InlineData(0)]
    [InlineData(150)]
    [InlineData(2000)]
    [InlineData(3996)]
    public void A_long_line_is_cut_around_the_place(int start)
    {
        var text = new string('x', start) + "HERE" + new string('x', 3996 - start);

        var (line, carets) = Excerpt(text, Checked.At(text, "HERE"));

        Assert.InRange(line.Length, 80, 100);
        Assert.Equal("HERE", line.Substring(carets.IndexOf('^', StringComparison.Ordinal), 4));
        Assert.EndsWith("^^^^", carets, StringComparison.Ordinal);
        Assert.Equal((start > 0, start < 3996), (line.StartsWith('…'), line.EndsWith('…')));
    }

    [Fact]
    public void An_empty_file_has_no_line_to_show() =>
        Assert.Equal("network/20260311.md:1:1: error MIN904 title-date: it is wrong\n  = why: People look for the meeting on the wrong day.\n  = help: write it right\n\n1 error in 1 file\n", Checked.Report("", Checked.At("", "")).Print(CheckFormat.Text));

    [Fact]
    public void A_reason_is_told_once()
    {
        var printed = Checked.Report("a b", Checked.At("a b", "a"), Checked.At("a b", "b")).Print(CheckFormat.Text);

        Assert.Equal(2, printed.Split("why:").Length);
    }

    [Fact]
    public void Of_many_lines_a_few_are_named()
    {
        var text = string.Concat(Enumerable.Repeat("x\n", 12));

        var printed = Checked.Report(text, Checked.At(text, "x") with { AlsoAt = [.. Enumerable.Range(1, 11).Select(line => new TextSpan(2 * line, 1))] }).Print(CheckFormat.Text);

        Assert.Contains("= also at lines 2, 3, 4, 5, 6, 7, 8, 9 and 3 more\n", printed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 0, 0, 0, "no minutes to check")]
    [InlineData(0, 0, 0, 12, "12 files checked, nothing found")]
    [InlineData(0, 0, 0, 1, "1 file checked, nothing found")]
    [InlineData(1, 0, 0, 0, "1 error in 1 file")]
    [InlineData(2, 1, 3, 8, "2 errors, 1 warning, 3 notes in 1 of 9 files")]
    [InlineData(0, 0, 2, 1, "2 notes in 1 of 2 files")]
    public void The_last_line_sums_up(int errors, int warnings, int notes, int cleanFiles, string summary)
    {
        var found = new[] { (Checked.TitleDate, errors), (Checked.Blank, warnings), (Checked.Outcome, notes) }
            .SelectMany(pair => Enumerable.Repeat(Checked.At("a", "a", pair.Item1), pair.Item2)).ToArray();
        var clean = Enumerable.Range(0, cleanFiles).Select(number => Checked.File($"{number}.md", ""));

        var report = new CheckReport([.. clean, .. found.Length > 0 ? [Checked.File("a.md", "a", found)] : Array.Empty<CheckedFile>()]);

        Assert.Equal(summary, report.Print(CheckFormat.Text).TrimEnd('\n').Split('\n')[^1]);
    }

    [Fact]
    public void There_is_colour_on_a_terminal_only()
    {
        Assert.DoesNotContain('\e', Checked.Sample().Print(CheckFormat.Text));
        Assert.Contains("\e[1;31merror\e[0m", Checked.Sample().Print(CheckFormat.Text, hasColour: true), StringComparison.Ordinal);
    }

    /// <summary>The line, and the carets below it.</summary>
    private static (string Line, string Carets) Excerpt(string text, Finding finding)
    {
        var lines = Checked.Report(text, finding).Print(CheckFormat.Text).Split('\n');
        Assert.Equal("  |", lines[1]);
        return (lines[2][4..], lines[3][4..]);
    }
}
