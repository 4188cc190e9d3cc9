using System.Collections.Immutable;
using Minutes.Text;

namespace Minutes.Validation.Form;

/// <summary>Line ends of Windows or of old systems, or of several kinds.</summary>
internal sealed class LineEnds : Rule
{
    public override RuleInfo Info { get; } = new("MIN088", "line-ends", Severity.Note)
    {
        Trigger = "Lines end with CR or CRLF, or in several ways, and the series' other minutes do not.",
        Reason = "Each such line counts as changed when somebody saves the file in another way, and nobody sees what really changed.",
        Before = "a file whose lines end with CR and LF",
        After = "the same file with LF alone",
        Fix = "Writes LF, or CRLF where the whole series has it.",
        Order = MendingOrder.LineEnds,
    };

    public override IEnumerable<Finding> Check(Submission submission)
    {
        if (!submission.Document.Traces.Has('\r')) yield break;
        var wanted = IsWindowsSeries(submission.Neighbours) ? "\r\n" : "\n";
        var ends = EndsOf(submission.Source);
        var others = ends.Where(end => !submission.Source.Slice(end).SequenceEqual(wanted)).ToList();
        if (others.Count == 0) yield break;

        var isMixed = others.Count < ends.Count;
        yield return At(
            new(others[0].Start, 0),
            isMixed ? $"{others.Count} of {ends.Count} lines end in another way than the rest" : $"the lines end with {NameOf(submission.Source.Slice(others[0]))}",
            $"save the file with {NameOf(wanted)} line ends",
            new($"end lines with {NameOf(wanted)}", [.. others.Select(end => Mended(submission.Source.Slice(end), end, wanted))]));
    }

    private static List<TextSpan> EndsOf(SourceText source)
    {
        var ends = new List<TextSpan>(source.Lines.Length);
        for (var index = 0; index < source.Lines.Length; index++)
        {
            var next = index + 1 < source.Lines.Length ? source.Lines[index + 1].Start : source.Text.Length;
            if (next > source.Lines[index].End) ends.Add(TextSpan.Between(source.Lines[index].End, next));
        }

        return ends;
    }

    private static TextEdit Mended(ReadOnlySpan<char> end, TextSpan span, string wanted) =>
        end is "\r\n" ? TextEdit.Delete(new(span.Start, 1)) : new(span, wanted);

    private static bool IsWindowsSeries(Neighbours neighbours)
    {
        ImmutableArray<SourceText> sources = [.. neighbours.All.Select(minutes => minutes.Document.Source).Where(source => source.Text.Contains('\n'))];
        return !sources.IsEmpty && sources.All(source => source.Text.IndexOf('\n') is > 0 and var at && source.Text[at - 1] == '\r');
    }

    private static string NameOf(ReadOnlySpan<char> end) => end switch
    {
        "\r\n" => "CRLF",
        "\r" => "CR",
        _ => "LF",
    };
}
