using Minutes.Documents;

namespace Minutes.Validation.Form;

/// <summary>The list items around a line, while lines are walked from the top.</summary>
internal sealed class OpenItems(MinutesDocument document)
{
    /// <summary>By depth; null for an item in a quote, whose columns are counted from elsewhere.</summary>
    private readonly List<ListMarker?> _markers = [];

    /// <summary>The innermost item; null outside of lists and in quotes.</summary>
    internal ListMarker? Innermost => _markers is [.., var last] ? last : null;

    /// <summary>The latest item of a depth, from 1, in the lists that are open; null where there is none.</summary>
    internal ListMarker? At(int depth) => depth > 0 && depth <= _markers.Count ? _markers[depth - 1] : null;

    /// <summary>The column of the text that a line in a column belongs to: that of an item, or 0 outside of lists.</summary>
    internal int Around(int column)
    {
        var around = _markers.FindLast(marker => marker is { } item && item.ContentColumn <= column);
        return around?.ContentColumn ?? 0;
    }

    /// <summary>The depth of a line's first marker: an item may begin on the line of the item around it, <c>- 1. item</c>.</summary>
    /// <param name="line">The line.</param>
    /// <param name="first">Its first marker; null where it has none.</param>
    internal int DepthOf(in MinutesLine line, ListMarker? first)
    {
        var depth = line.Depth;
        if (depth <= 1) return depth;
        var text = document.Source.Slice(line.Span);
        for (var marker = first?.Inner(text); marker is not null && depth > 1; marker = marker.Value.Inner(text)) depth--;
        return depth;
    }

    /// <summary>Goes past a line.</summary>
    internal void Pass(in MinutesLine line) => Pass(line, line.Kind is LineKind.Item ? ListMarker.Of(document.Source.Slice(line.Span)) : null);

    /// <summary>Goes past a line whose first marker is known.</summary>
    internal void Pass(in MinutesLine line, ListMarker? marker)
    {
        if (line.Kind is LineKind.Blank or LineKind.Hidden) return;
        if (line.Kind is not LineKind.Item || marker is null)
        {
            KeepOnly(line.Kind is LineKind.Item ? line.Depth - 1 : line.Depth);
            return;
        }

        var text = document.Source.Slice(line.Span);
        for (var depth = DepthOf(line, marker); marker is { } own && depth <= line.Depth; marker = own.Inner(text), depth++) Put(depth, own);
    }

    /// <summary>Takes a line for an item of a depth, whatever Markdown takes it for.</summary>
    internal void Put(int depth, ListMarker marker)
    {
        KeepOnly(depth - 1);
        while (_markers.Count < depth - 1) _markers.Add(null);
        _markers.Add(marker);
    }

    private void KeepOnly(int depth)
    {
        if (depth < _markers.Count) _markers.RemoveRange(depth, _markers.Count - depth);
    }
}
