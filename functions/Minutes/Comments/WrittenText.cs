using System.Globalization;
using System.Text;
using Markdig.Syntax.Inlines;
using Minutes.Text;

namespace Minutes.Comments;

/// <summary>One text as a page shows it, each of its characters with the place where it is written: <c>@</c> can be written <c>&amp;#64;</c>.</summary>
/// <param name="markdown">The Markdown that it is written in.</param>
internal sealed class WrittenText(string markdown)
{
    /// <summary>A backslash that leaves the tag behind it a tag.</summary>
    private const string Backslash = "&bsol;";

    private readonly StringBuilder _text = new();
    private readonly List<TextSpan> _places = [];

    /// <summary>Whether each part stands where Markdig says; behind a tab in a heading it does not.</summary>
    internal bool IsInPlace { get; private set; } = true;

    /// <summary>Goes on with a part; not with one that begins another text: code, a link, emphasis.</summary>
    internal bool TryAdd(Inline inline)
    {
        var part = inline switch
        {
            LiteralInline literal => literal.Content.ToString(),
            HtmlEntityInline entity => entity.Transcoded.ToString(),
            _ => null,
        };
        if (part is null) return false;
        var place = TextSpan.Between(inline.Span.Start, inline.Span.End + 1);
        var written = markdown.AsSpan(place.Start, place.Length);
        var isEscaped = written is ['\\', ..] && written[1..].SequenceEqual(part);
        var isAsWritten = isEscaped || written.SequenceEqual(part);
        if (!isAsWritten && inline is LiteralInline) IsInPlace = false;
        for (var index = 0; index < part.Length; index++) _places.Add(isAsWritten ? new(place.End - part.Length + index, 1) : place);
        if (isEscaped) _places[^part.Length] = new(place.Start, 2);
        _text.Append(part);
        return true;
    }

    /// <summary>What makes it quiet.</summary>
    internal IEnumerable<TextEdit> QuietEdits()
    {
        var end = 0;
        foreach (var (ring, _) in Ringing.In(_text.ToString()))
        {
            if (ring.Start > end && _text[ring.Start - 1] == '\\') yield return new(_places[ring.Start - 1], Backslash);
            yield return Edit(ring);
            end = ring.End;
        }
    }

    /// <summary>What makes a part of a Markdown quiet, read without its marks: a link may end as text there.</summary>
    internal static IEnumerable<TextEdit> EditsIn(string markdown, TextSpan span)
    {
        var text = markdown.Substring(span.Start, span.Length);
        var end = 0;
        foreach (var (ring, _) in Ringing.In(text))
        {
            if (ring.Start > end && text[ring.Start - 1] == '\\') yield return new(new(span.Start + ring.Start - 1, 1), Backslash);
            yield return new(ring with { Start = span.Start + ring.Start }, AsCode(text.Substring(ring.Start, ring.Length)));
            end = ring.End;
        }
    }

    /// <summary>What makes it quiet between tags that make it code: there GitHub makes links of addresses still, where they are written plainly.</summary>
    internal IEnumerable<TextEdit> QuietEditsInCode() =>
        from ring in Ringing.In(_text.ToString())
        where ring.Kind is RingingKind.Address && BeginsPlainly(ring.Span)
        select Edit(ring.Span);

    /// <summary>Whether the first signs, up to the dot or colon that makes an address of them, are written as they read.</summary>
    private bool BeginsPlainly(TextSpan ring)
    {
        var sign = _text.ToString(ring.Start, ring.Length).AsSpan().IndexOfAny('.', ':');
        return sign < 0 || _places[ring.Start + sign].Length == 1;
    }

    private TextEdit Edit(TextSpan ring) => new(
        TextSpan.Between(_places[ring.Start].Start, _places[ring.End - 1].End),
        AsCode(_text.ToString(ring.Start, ring.Length)));

    /// <summary>Code that is code wherever it stands: between backticks, and where Markdown is not read.</summary>
    internal static string AsCode(string text)
    {
        var code = new StringBuilder("<code>");
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || "@#/-".Contains((char)rune.Value, StringComparison.Ordinal)) code.Append(rune);
            else code.Append(CultureInfo.InvariantCulture, $"&#{rune.Value};");
        }

        return code.Append("</code>").ToString();
    }
}
