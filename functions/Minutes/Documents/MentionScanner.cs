using System.Buffers;
using System.Collections.Immutable;
using Minutes.Text;

namespace Minutes.Documents;

/// <summary>Finds handles and references in prose, in one pass: it leaps from one <c>@</c>, <c>#</c> or <c>:</c> to the next.</summary>
internal sealed class MentionScanner
{
    /// <summary>How far back from an address the start of its link is looked for, so that a line of bare <c>](</c> costs no more than its length.</summary>
    private const int LongestLinkText = 1000;

    private static readonly SearchValues<char> Triggers = SearchValues.Create('@', '#', ':');
    private static readonly SearchValues<char> AddressEnds = SearchValues.Create(" \t\r\n<>()[]\"'`");

    private readonly string _prose;
    private readonly ImmutableArray<Handle>.Builder _handles = ImmutableArray.CreateBuilder<Handle>();
    private readonly List<Reference> _references = [];
    private int _line;

    private MentionScanner(string prose) => _prose = prose;

    /// <summary>The handles and references of the content lines, in the order of the text; short references are not yet resolved.</summary>
    internal static (ImmutableArray<Handle> Handles, List<Reference> References) Scan(string prose, ImmutableArray<MinutesLine> lines)
    {
        var scanner = new MentionScanner(prose);
        var (position, index) = (0, 0);
        while (prose.AsSpan(position).IndexOfAny(Triggers) is >= 0 and var leap)
        {
            position += leap;
            while (lines[index].Span.End <= position) index++;
            position = lines[index] is { IsContent: true } line && line.Content.Contains(position) ? scanner.ScanAt(position, line) : position + 1;
        }

        return (scanner._handles.DrainToImmutable(), scanner._references);
    }

    /// <summary>Reads what begins with the sign at a place; tells where to look on.</summary>
    private int ScanAt(int position, MinutesLine line)
    {
        _line = line.Index;
        return Math.Max(position + 1, _prose[position] switch
        {
            '@' => ScanHandle(position, line.Content.End),
            '#' => ScanShortReference(position, line.Content),
            _ => ScanAddress(position, line.Content),
        });
    }

    private int ScanHandle(int at, int end)
    {
        if (IsInsideWord(at)) return at + 1;
        var length = Handle.LengthOfLogin(_prose.AsSpan(at + 1, end - at - 1));
        if (length == 0) return at + 1;
        var span = new TextSpan(at, length + 1);
        _handles.Add(new(_prose.Substring(at + 1, length), span));
        return span.End;
    }

    /// <summary>Whether the sign belongs to an address such as <c>name_@example.org</c>; the underscore of <c>_@name_</c> is emphasis.</summary>
    private bool IsInsideWord(int at)
    {
        while (at > 0 && _prose[at - 1] is '_' or '.') at--;
        return at > 0 && (char.IsLetterOrDigit(_prose[at - 1]) || _prose[at - 1] == '@');
    }

    private int ScanAddress(int colon, TextSpan content)
    {
        if (!_prose.AsSpan(colon, content.End - colon).StartsWith("://")) return colon + 1;
        var start = colon;
        while (start > content.Start && char.IsAsciiLetter(_prose[start - 1])) start--;
        if (_prose.AsSpan(start, colon - start) is not ("http" or "https")) return colon + 3;

        var length = _prose.AsSpan(start, content.End - start).IndexOfAny(AddressEnds);
        var end = length < 0 ? content.End : start + length;
        while (end > colon && _prose[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '*' or '_' or '|') end--;

        var linkText = LinkTextBefore(start, content.Start);
        if (linkText is { } text) DropReferencesIn(text);
        if (GitHubAddress.Read(_prose.AsSpan(start, end - start)) is { } target)
            _references.Add(new(target.Number, target, ReferenceForm.Address, TextSpan.Between(start, end), _line) { LinkText = linkText });
        return end;
    }

    /// <summary>The text of the link that the address belongs to: <c>[text](address)</c>, or <c>text(address)</c> where the brackets were forgotten.</summary>
    private TextSpan? LinkTextBefore(int address, int lineStart)
    {
        var open = address - 1;
        if (open >= lineStart && _prose[open] == '<') open--;
        if (open <= lineStart || _prose[open] != '(') return null;
        if (_prose[open - 1] != ']')
            return _references is [.., var last] && last.Line == _line && last.Span.End == open ? last.Span : null;

        var bracket = _prose.LastIndexOf('[', open - 1, Math.Min(open - lineStart, LongestLinkText));
        return bracket < 0 ? null : TextSpan.Between(bracket + 1, open - 1);
    }

    /// <summary>What a link's text says is told by its address: <c>[#12](…/issues/12)</c> is one reference.</summary>
    private void DropReferencesIn(TextSpan linkText)
    {
        while (_references is [.., var last] && last.Line == _line && linkText.Contains(last.Span.Start)) _references.RemoveAt(_references.Count - 1);
    }

    /// <summary>Whether a number is only the front of something: <c>#12a</c>, <c>#12.5</c>. The underscore of <c>_#12_</c> is emphasis.</summary>
    private bool GoesOn(int position, int end)
    {
        if (position < end && _prose[position] is '_' or '.') position++;
        return position < end && char.IsLetterOrDigit(_prose[position]);
    }

    /// <summary>Whether it is a place in the file: <c>[Agenda](#1-agenda)</c>.</summary>
    private bool IsAnchor(int hash) => hash > 1 && _prose[hash - 1] == '(' && _prose[hash - 2] == ']';

    /// <summary>Whether it is a date behind the sign of a heading: <c>#2026-03-11</c>.</summary>
    private bool IsYear(int hash, int digits, int end) =>
        digits - hash == 5 && digits + 2 < end && _prose[digits] == '-' && char.IsAsciiDigit(_prose[digits + 1]) && char.IsAsciiDigit(_prose[digits + 2]);

    private int ScanShortReference(int hash, TextSpan content)
    {
        var digits = _prose.AsSpan(hash + 1, content.End - hash - 1);
        var length = digits.IndexOfAnyExceptInRange('0', '9');
        if (length < 0) length = digits.Length;
        var end = hash + 1 + length;
        if (GitHubAddress.ReadNumber(digits[..length]) is not { } number) return end;
        if (GoesOn(end, content.End) || IsAnchor(hash) || IsYear(hash, end, content.End)) return end;

        if (ShortReference.Read(_prose, content.Start, hash, number, _line) is { } reference)
            _references.Add(reference with { Span = TextSpan.Between(reference.Span.Start, end) });
        return end;
    }
}
