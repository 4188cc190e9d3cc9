using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Minutes.Text;

namespace Minutes.Validation;

/// <summary>
/// What the private findings of a file have found, and what is shown instead: its first four characters. It is hidden wherever it
/// stands, so that the line or the message of another finding does not tell it either.
/// </summary>
public sealed class PrivateText
{
    /// <summary>A shorter piece stands in too many words; what stands beside it is hidden with it.</summary>
    private const int Shortest = 4;

    private static readonly PrivateText Nothing = new([]);

    private readonly FrozenSet<string> _secrets;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly ImmutableArray<int> _lengths;
    private readonly SearchValues<string> _search;

    private PrivateText(IEnumerable<string> secrets)
    {
        _secrets = secrets.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _lookup = _secrets.GetAlternateLookup<ReadOnlySpan<char>>();
        _lengths = [.. _secrets.Select(secret => secret.Length).Distinct().OrderDescending()];
        _search = SearchValues.Create([.. _secrets], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>What is private in a file; of a place over several lines, each line.</summary>
    public static PrivateText In(CheckedFile file) =>
        file.Private.IsEmpty && !file.Findings.Any(finding => finding.IsPrivate) ? Nothing : new(PiecesIn(file));

    /// <summary>Whether a text tells something private.</summary>
    public bool IsIn(string text) => !_lengths.IsEmpty && text.AsSpan().ContainsAny(_search);

    /// <summary>The text with the first characters of what is private, and <c>…</c> for the rest.</summary>
    public string Mask(string text)
    {
        if (!IsIn(text)) return text;
        var masked = new StringBuilder(text.Length);
        var from = 0;
        foreach (var span in SpansIn(text))
        {
            masked.Append(text, from, span.Start - from).Append(Masked.Of(text.AsSpan(span.Start, span.Length)));
            from = span.End;
        }

        return masked.Append(text, from, text.Length - from).ToString();
    }

    /// <summary>What is private and stands in a part of the file, with what is shown instead. It can begin before the part, and end behind it.</summary>
    public IEnumerable<(TextSpan Span, string Mask)> Within(SourceText source, TextSpan part)
    {
        if (_lengths.IsEmpty) return [];
        var start = Math.Max(0, part.Start - _lengths[0]);
        var around = source.Text[start..Math.Min(source.Text.Length, part.End + _lengths[0])];
        return
            from span in SpansIn(around)
            where start + span.End > part.Start && start + span.Start < part.End
            select (new TextSpan(start + span.Start, span.Length), Masked.Of(around.AsSpan(span.Start, span.Length)));
    }

    private static IEnumerable<string> PiecesIn(CheckedFile file) =>
        from place in file.Findings.Where(finding => finding.IsPrivate).SelectMany(finding => finding.Places).Concat(file.Private).Distinct()
        from line in file.Source.Slice(Widened(file.Source.Text, place)).ToString().Split('\r', '\n')
        let piece = line.Trim()
        where piece.Length >= Shortest
        select piece;

    /// <summary>A short place with the characters around it on its line: <c>:abc@</c>.</summary>
    private static TextSpan Widened(string text, TextSpan place)
    {
        var (start, end) = (place.Start, place.End);
        while (end - start is > 0 and < Shortest)
        {
            var (canBefore, canBehind) = (start > 0 && !char.IsWhiteSpace(text[start - 1]), end < text.Length && !char.IsWhiteSpace(text[end]));
            if (!canBefore && !canBehind) break;
            if (canBefore) start--;
            if (canBehind) end++;
        }

        return TextSpan.Between(start, end);
    }

    /// <summary>In order; those that overlap are one.</summary>
    private IEnumerable<TextSpan> SpansIn(string text)
    {
        TextSpan? last = null;
        for (var from = 0; text.AsSpan(from).IndexOfAny(_search) is >= 0 and var found; from += found + 1)
        {
            var start = from + found;
            var end = start + LengthAt(text.AsSpan(start));
            if (last is { } before && start < before.End)
            {
                last = TextSpan.Between(before.Start, Math.Max(before.End, end));
                continue;
            }

            if (last is { } done) yield return done;
            last = TextSpan.Between(start, end);
        }

        if (last is { } rest) yield return rest;
    }

    private int LengthAt(ReadOnlySpan<char> text)
    {
        foreach (var length in _lengths)
        {
            if (length <= text.Length && _lookup.Contains(text[..length])) return length;
        }

        return 1;
    }
}
