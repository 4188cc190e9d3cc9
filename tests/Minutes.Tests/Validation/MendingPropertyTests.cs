using CsCheck;
using Minutes.Validation;
using Xunit;

namespace Minutes.Tests.Validation;

/// <summary>What holds for every text, however broken, whatever stands in the minutes around it, and for all rules together.</summary>
public sealed class MendingPropertyTests
{
    private static readonly Gen<string> Indentation = Gen.OneOf("", "", "", " ", "  ", "   ", "    ", "      ", "\t", " \t", "\u00a0 ", "> ");

    private static readonly Gen<string> Marker = Gen.OneOf(
        "* ", "* ", "* ", "- ", "+ ", "1. ", "2) ", "** ", "*** ", "-- ", "*", "-", "•  ", "– ", "-> ", "=> ", "##", "# ", "## ", "### ", "#### ", "- - ", "* 1. ", "-[ ] ", "```", "```yaml", "~~~", "<!-- ", "", "", "---", "*\u00a0", "*\t");

    private static readonly Gen<string> FormWords = Gen.OneOf(
        "the ferry", "the \u202eferry\u200b", "a\u0007b\u001b[1m", "K\u00c3\u00bcste", "*bold* **x**", "-->", "see `code`", "a@tide-works.de", "+49 30 5550 1234", "10.1.2.3", "fixes #12", "@a/b", "", "password: hunter22", "x\ufffd\ufeff", "\ud83d\ude00\u200d");

    private static readonly Gen<string> PeopleWords = Gen.OneOf(
        "@mira-k", "mira-k", "@mria-k", "@@tjorven", "@ tjorven", "@mira-k, @tjorven, @mira-k", "@tjorven (excused)", "@mira_k", "Jane Doe", "@todo", "AI @mria-k: write", "AI: the lid", "Scribe:", "Who takes the minutes?");

    private static readonly Gen<string> LinkWords = Gen.OneOf(
        "[a] (https://tide.example/x)", "[a](https://tide.example/x", "htps://tide.example", "https://https://tide.example/x", "[network#12](https://github.com/open-tidepool/network/issues/13)", "https://github.com/open-tidepool/network/issue/12",
        "https://github.com/a/b/-/issues//12", "![](https://pad.tide.example/uploads/upload_0123456789abcdef0123456789abcdef.png)", "![x](a.png =100x20)", "[old](20260301.md)", "[old](netwrk/20260304.md)", "[old](20260304.MD)", "[old](network/20260304.md)", "[box](github.com/a/b)", "\\[a\\](https://tide.example)");

    private static readonly Gen<string> AgendaWords = Gen.OneOf(
        "Agenda", "Agneda", "Participants", "Lid", "Lid", "no update", "no update", "the lid holds for four hundred hours of salt spray", "2026-03-04", "2026-0311", "11. March 2026", "2026-03-11", "Minutes of 2026-03-11", "Topic 1", "no show today",
        "Please add yourself", "Welcome to Etherpad!", "Write your topic here", "[TOC]", ":::info", ":::", "<<<<<<< HEAD", "=======", ">>>>>>> main", "+* the box", "@@ -1,3 +1,4 @@");

    private static readonly Gen<string> Words = Gen.OneOf(FormWords, PeopleWords, LinkWords, AgendaWords, AgendaWords);

    private static readonly Gen<string> End = Gen.OneOf("\n", "\n", "\n", "\n", "\n\n", "\n\n", " \n", "  \n", "   \n", "\r\n", "\r", "\u00a0\n", "");

    private static readonly Gen<string> Heads = Gen.OneOf(
        "", "# 2026-03-11\n\n", "# 2026-03-04\n\n", "2026-03-11\n\n", "# Network 2026-03-11\n\n## Participants\n\n* @mira-k\n* @tjorven\n\n", "# 2026-03-11\n\n## Participants\n\n* @mira-k\n* @mira-k\n* @tjorevn\n\n## Agenda\n\n", "# 2026-03-11\n\n## Agenda\n\n");

    /// <summary>Lines that one person wrote, or many.</summary>
    private static readonly Gen<string[]> Written = Gen.OneOf(LineWith(Indentation).Array[0, 14], LineWith(Indentation).Array[0, 14], LineWith(Gen.OneOf("", "\t")).Array[0, 14]);

    /// <summary>Lines of which some stand again at the end, as people copy them.</summary>
    private static readonly Gen<string> Lines = Gen.Select(Written, Gen.OneOf("", "", "### Lid\n\n", "* Lid\n"), Gen.Int[0, 14], Gen.Int[0, 4], (lines, name, first, count) =>
    {
        var copied = name + string.Concat(lines.Skip(first).Take(count));
        return string.Concat([.. lines.Take(first), copied, .. lines.Skip(first + count), copied]);
    });

    private static readonly Gen<string> Texts = Gen.Select(Heads, Lines, (head, lines) => head + lines);

    private static readonly Gen<Submitted> Files = Gen.Select(Texts, Texts, Gen.Bool, (text, before, hasOddBefore) =>
    {
        var submitted = new Submitted(text).After("2026-02-18", "2026-02-25", "2026-03-04").Beside("network/images/upload_0123456789abcdef0123456789abcdef.png");
        return submitted.Beside("network/20260304.md", hasOddBefore ? before : Submitted.SoundOf("2026-03-04") + "  * and its lid is tight\n");
    });

    [Fact]
    public void What_is_mended_needs_no_more_mending() => Files.SampleSeeded(
        submitted =>
        {
            var mended = Checker.Mend(submitted.Read(), _ => true);
            Assert.Empty(mended.Left.Where(finding => finding.Fix is not null).Select(finding => $"{finding.Rule.Name}: {finding.Advice}"));
            Assert.Equal(mended.Submission.Source.Text, Checker.Mend(mended.Submission, _ => true).Submission.Source.Text);
        },
        count: 1000);

    [Fact]
    public void No_word_is_lost_but_as_the_fix_says() => Files.SampleSeeded(
        submitted =>
        {
            var submission = submitted.Read();
            foreach (var finding in Checker.Check(submission)) FixPromise.AssertKept(finding, submission.Source);
        },
        count: 1000);

    /// <summary>The minutes around are mended as well: what hung on their form would go on from file to file, run by run.</summary>
    [Fact]
    public void How_form_is_mended_does_not_hang_on_the_minutes_around() => Files.SampleSeeded(
        submitted => Assert.Equal(MendedForm(new(submitted.Text)), MendedForm(submitted)));

    private static Gen<string> LineWith(Gen<string> indentation) => Gen.Select(indentation, Marker, Words, End, (indented, marker, words, end) => indented + marker + words + end);

    private static string MendedForm(Submitted submitted) =>
        Checker.Mend(submitted.Read(), finding => string.CompareOrdinal(finding.Rule.Id, "MIN070") >= 0).Submission.Source.Text;
}
