using System.Collections.Immutable;
using System.Text;

namespace Minutes.Text;

/// <summary>A text file as it is: its characters, its lines, and what is needed to write it back byte for byte.</summary>
public sealed class SourceText
{
    /// <summary>The largest file that is read, in bytes. Real minutes have a median of 3 KiB; the largest of 894 had 60.</summary>
    public const int MaximumBytes = 16 * 1024 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private SourceText(string path, string text, bool hasByteOrderMark)
    {
        Path = path;
        Text = text;
        HasByteOrderMark = hasByteOrderMark;
        Lines = SplitLines(text);
    }

    /// <summary>The file's path relative to the archive's root, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>All characters, line ends as they are, without the byte order mark.</summary>
    public string Text { get; }

    /// <summary>Whether the file begins with the UTF-8 byte order mark, which <see cref="Text"/> leaves out.</summary>
    public bool HasByteOrderMark { get; }

    /// <summary>The lines without their ends (<c>\n</c>, <c>\r\n</c> or <c>\r</c>); a line end at the end of the file begins no further line.</summary>
    public ImmutableArray<TextSpan> Lines { get; }

    /// <summary>A text that did not come from a file's bytes.</summary>
    public static SourceText From(string path, string text) => new(path, text, hasByteOrderMark: false);

    /// <summary>The same file with another text.</summary>
    /// <param name="text">All characters, without the byte order mark.</param>
    /// <param name="hasByteOrderMark">Whether the file begins with the mark.</param>
    public SourceText With(string text, bool hasByteOrderMark) => new(Path, text, hasByteOrderMark);

    /// <summary>Reads a file's bytes as UTF-8. Too large a file, one with a NUL character or with bytes that are not UTF-8 is a problem, told with its place.</summary>
    public static Parsed<SourceText> Decode(string path, ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MaximumBytes)
            return new Problem(path, new(1, 1), $"the file has more than the {MaximumBytes} bytes that are read");
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            return new Problem(path, new(1, 1), "the file is UTF-16", "save it as UTF-8");

        var hasMark = bytes is [0xEF, 0xBB, 0xBF, ..];
        var content = hasMark ? bytes[3..] : bytes;
        if (content.IndexOf((byte)0) is >= 0 and var nul)
            return new Problem(path, PositionOf(content, nul), "the file has a NUL character", "it is no text; remove the character or the file");
        try
        {
            return new SourceText(path, StrictUtf8.GetString(content), hasMark);
        }
        catch (DecoderFallbackException invalid)
        {
            return new Problem(path, PositionOf(content, invalid.Index), "the file is not UTF-8 here", "save it as UTF-8");
        }
    }

    /// <summary>The file's bytes again, equal to those that were decoded.</summary>
    public byte[] ToBytes() => HasByteOrderMark ? [0xEF, 0xBB, 0xBF, .. StrictUtf8.GetBytes(Text)] : StrictUtf8.GetBytes(Text);

    /// <summary>The characters of a range.</summary>
    public ReadOnlySpan<char> Slice(TextSpan span) => Text.AsSpan(span.Start, span.Length);

    /// <summary>Index, from 0, of the line that holds the character at <paramref name="index"/>; a line end belongs to the line before it.</summary>
    public int LineIndexAt(int index)
    {
        int low = 0, high = Lines.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Lines[middle].Start <= index) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    /// <summary>The place of the character at <paramref name="index"/>, as people count.</summary>
    public LinePosition PositionAt(int index)
    {
        if (Lines.IsEmpty) return new(1, 1);
        var line = LineIndexAt(index);
        return new(line + 1, index - Lines[line].Start + 1);
    }

    /// <summary>The place of a byte, counted in characters like all places; what stands before it may itself be no UTF-8.</summary>
    private static LinePosition PositionOf(ReadOnlySpan<byte> bytes, int index)
    {
        var before = Encoding.UTF8.GetString(bytes[..Math.Clamp(index, 0, bytes.Length)]);
        return From("", before + '?').PositionAt(before.Length);
    }

    private static ImmutableArray<TextSpan> SplitLines(string text)
    {
        // Exact for a text whose lines end with \n, so that nothing is copied at the end.
        var lines = ImmutableArray.CreateBuilder<TextSpan>(text.AsSpan().Count('\n') + (text.EndsWith('\n') ? 0 : 1));
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny('\r', '\n');
            if (length < 0)
            {
                lines.Add(new(start, text.Length - start));
                break;
            }

            lines.Add(new(start, length));
            start += length + (text.AsSpan(start + length).StartsWith("\r\n") ? 2 : 1);
        }

        return lines.DrainToImmutable();
    }
}
