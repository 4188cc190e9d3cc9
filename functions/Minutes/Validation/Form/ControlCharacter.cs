using System.Buffers;
using System.Collections.Immutable;
using Minutes.Text;

namespace Minutes.Validation.Form;

/// <summary>Control characters, and what a wrong encoding left behind.</summary>
internal sealed class ControlCharacter : Rule
{
    private const char Replacement = '\ufffd';
    private const char Escape = '\u001b';

    /// <summary>C0 without tab and line ends, DEL, C1, and U+FFFC, which stands where a picture was copied as text.</summary>
    private static readonly SearchValues<char> Controls =
        SearchValues.Create([.. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(char.IsControl).Except(['\t', '\n', '\r']), '\ufffc']);

    public override RuleInfo Info { get; } = new("MIN090", "control-character", Severity.Warning)
    {
        Trigger = "The text has control characters, or letters that a wrong encoding has spoilt.",
        Reason = "Nobody can read or find what stands there; some programs refuse the file.",
        Before = "* the gauge on the K\u00c3\u00bcste is back",
        After = "* the gauge on the Küste is back",
        Fix = "Takes control characters away, and writes the letters that the spoilt ones stand for; the replacement character (U+FFFD) only a person can mend.",
    };

    public override IEnumerable<Finding> Check(Submission submission)
    {
        if (submission.Document.Traces is { IsAscii: true, HasControls: false }) return [];
        var text = submission.Source.Text;
        var spoilt = Mojibake.In(submission.Document.Prose);
        return
        [
            .. AtAll(
                ControlsIn(text, spoilt),
                count => count == 1 ? "a control character stands here" : $"{count} control characters stand here",
                "take them out; they mostly come from copying out of a terminal or a PDF",
                "take the control characters out",
                FixKind.Residue),
            .. AtAll(
                spoilt,
                count => count == 1 ? "a letter was spoilt by a wrong encoding" : $"{count} letters were spoilt by a wrong encoding",
                "save the text as UTF-8 where it comes from",
                "write the letters that were meant",
                FixKind.Words),
            .. Lost(text),
        ];
    }

    private IEnumerable<Finding> Lost(string text)
    {
        var places = new List<TextSpan>();
        for (var at = text.IndexOf(Replacement, StringComparison.Ordinal); at >= 0;)
        {
            var end = at;
            while (end < text.Length && text[end] == Replacement) end++;
            places.Add(TextSpan.Between(at, end));
            at = text.IndexOf(Replacement, end);
        }

        if (places is not [var first, .. var rest]) yield break;
        yield return At(first, "a character was lost here by a wrong encoding", "write it again; the file itself no longer knows it") with { AlsoAt = [.. rest] };
    }

    private static ImmutableArray<TextEdit> ControlsIn(string text, ImmutableArray<TextEdit> spoilt)
    {
        if (!text.AsSpan().ContainsAny(Controls)) return [];
        var edits = ImmutableArray.CreateBuilder<TextEdit>();
        var next = 0;
        for (var at = 0; at < text.Length;)
        {
            var leap = text.AsSpan(at).IndexOfAny(Controls);
            if (leap < 0) break;
            at += leap;
            while (next < spoilt.Length && spoilt[next].Span.End <= at) next++;
            if (next < spoilt.Length && spoilt[next].Span.Contains(at))
            {
                at = spoilt[next].Span.End;
                continue;
            }

            var span = new TextSpan(at, text[at] == Escape ? LengthOfSequence(text.AsSpan(at)) : 1);
            edits.Add(new(span, Meant(text[at])));
            at = span.End;
        }

        return edits.DrainToImmutable();
    }

    /// <summary>What a terminal takes for a colour or a move of the cursor: ESC, <c>[</c>, numbers, a letter.</summary>
    private static int LengthOfSequence(ReadOnlySpan<char> text)
    {
        if (text is not [_, '[', ..]) return 1;
        var length = 2;
        while (length < text.Length && length < 32 && (char.IsAsciiDigit(text[length]) || text[length] is ';' or '?')) length++;
        return length < text.Length && char.IsAsciiLetter(text[length]) ? length + 1 : 1;
    }

    /// <summary>Quotes and dashes of Windows-1252 that were read as Latin-1; other control characters mean nothing.</summary>
    private static string Meant(char control) => control switch
    {
        '\u0091' => "‘",
        '\u0092' => "’",
        '\u0093' => "“",
        '\u0094' => "”",
        '\u0096' => "–",
        '\u0097' => "—",
        _ => "",
    };
}
