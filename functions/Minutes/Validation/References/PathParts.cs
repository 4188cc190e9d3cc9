using System.Collections.Immutable;
using Minutes.Text;

namespace Minutes.Validation.References;

/// <summary>The path of an address, in parts.</summary>
internal static class PathParts
{
    /// <summary>The parts of a path, as far as they say whose, what and which; empty ones are left out.</summary>
    internal static ImmutableArray<TextSpan> Of(string prose, TextSpan path)
    {
        var parts = ImmutableArray.CreateBuilder<TextSpan>(4);
        for (var start = path.Start; start < path.End && parts.Count < 4;)
        {
            var length = prose.AsSpan(start, path.End - start).IndexOf('/');
            if (length < 0) length = path.End - start;
            if (length > 0) parts.Add(new(start, length));
            start += length + 1;
        }

        return parts.DrainToImmutable();
    }

    /// <summary>Removes the slashes too many in front of the parts.</summary>
    internal static ImmutableArray<TextEdit> DoubledSlashes(ImmutableArray<TextSpan> parts, int start)
    {
        var edits = new List<TextEdit>();
        foreach (var part in parts)
        {
            if (part.Start > start + 1) edits.Add(TextEdit.Delete(TextSpan.Between(start + 1, part.Start)));
            start = part.End;
        }

        return [.. edits];
    }
}
