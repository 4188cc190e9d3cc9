using CsCheck;
using Minutes.Changes;
using Minutes.Documents;
using Xunit;

namespace Minutes.Tests.Planning.Labelling;

/// <summary>Whatever stands in minutes, a label is only set on what their prose names with its repository.</summary>
public sealed class LabelPropertyTests
{
    private static readonly string[] Pieces =
    [
        "open-tidepool/network#1", "open-tidepool/network#2", "#3", "network#4", "https://github.com/open-tidepool/network/issues/5", "[x](https://github.com/open-tidepool/network/pull/6)",
        "`", "``", "```", "~~", "~", "<!--", "-->", "<del>", "</del>", "\n", "\n\n", "\n* ", "\n  * ", "\n## ", "\n### ", "    ", "> ", "|", " ", "postponed", "not discussed", "-> moved", "# 2026-03-04", "---", "word",
    ];

    private static readonly Gen<string> Piece = Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]);

    private static readonly Gen<string> Texts = Piece.Array[0, 40].Select(pieces => LabelScene.Minutes("2026-03-11") + string.Concat(pieces));

    [Fact]
    public void No_label_is_set_for_what_is_unresolved_or_no_prose() => Texts.SampleSeeded(
        text =>
        {
            var document = Written.Read(text);
            var named = document.References.Where(reference => reference.Target is not null).ToLookup(reference => reference.Target!);
            foreach (var add in Scene(text).Plan().Changes.OfType<AddLabel>())
                Assert.Contains(named[add.Issue], reference => document.Lines[reference.Line].Kind is not LineKind.Hidden && !string.IsNullOrWhiteSpace(document.Prose.Substring(reference.Span.Start, reference.Span.Length)));
        },
        count: 400);

    [Fact]
    public void No_label_is_set_for_what_is_struck_out_on_its_line() => Gen.Select(Piece.Array[0, 6], Piece.Array[0, 6]).SampleSeeded(
        around =>
        {
            var (before, after) = around;
            var line = $"\n\n* {Plain(before)} ~~so {Plain(after)} open-tidepool/network#77 so~~\n";
            Assert.DoesNotContain(Scene(LabelScene.Minutes("2026-03-11") + line).Plan().Changes.OfType<AddLabel>(), add => add.Issue.Number == 77);

            static string Plain(string[] pieces) => string.Concat(pieces.Where(piece => !piece.Contains('\n') && !piece.Contains('~') && !piece.Contains('`') && !piece.Contains("--", StringComparison.Ordinal) && !piece.Contains("del>", StringComparison.Ordinal)));
        },
        count: 200);

    [Fact]
    public void What_is_the_same_as_last_time_labels_nothing() => Piece.Array[0, 40].SampleSeeded(
        pieces =>
        {
            var text = $"# 2026-03-11\n\n## Participants\n\n* @mira-k\n\n## Agenda\n\n### Gauge\n\n* {string.Concat(pieces)}";
            var scene = new LabelScene().Had("network/20260304.md", text.Replace("2026-03-11", "2026-03-04", StringComparison.Ordinal)).Gets("network/20260311.md", text);

            Assert.DoesNotContain(scene.Planned(), change => change.StartsWith('+'));
        },
        count: 200);

    private static LabelScene Scene(string text) => new LabelScene().Gets("network/20260311.md", text);
}
