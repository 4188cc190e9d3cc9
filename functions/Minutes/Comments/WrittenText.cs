using System.Globalization;
using System.Text;
using Markdig.Syntax.Inlines;
using Minutes.Text;

namespace Minutes.Comments;

/// <summary>One text as a page shows it, each of its characters with the place where it is written: <c>@</c> can be written <c>&amp;#64;</c>.</summary>
/// <param name="markdown">The Markdown that it is written in.</param>
internal sealed class WrittenText(string markdown)
{
    private readonly StringBuilder _text = new();
    private readonly List<TextSpan> _places = [];

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
        var isAsWritten = place.Length == part.Length && markdown.AsSpan(place.Start, place.Length).SequenceEqual(part);
        for (var index = 0; index < part.Length; index++) _places.Add(isAsWritten ? new(place.Start + index, 1) : place);
        _text.Append(part);
        return true;
    }

    /// <summary>What makes it quiet.</summary>
    internal IEnumerable<TextEdit> QuietEdits() => Ringing.In(_text.ToString()).Select(ring => Edit(ring.Span));

    /// <summary>What makes it quiet between tags that make it code: there GitHub makes links of addresses still, where they are written plainly.</summary>
    internal IEnumerable<TextEdit> QuietEditsInCode() =>
        from ring in Ringing.In(_text.ToString())
        where ring.Kind is RingingKind.Address
        let edit = Edit(ring.Span)
        where edit.Span.Length == ring.Span.Length
        select edit;

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
