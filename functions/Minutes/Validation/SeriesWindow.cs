namespace Minutes.Validation;

/// <summary>The minutes around a file, by their places in the series; the file itself, where it is one of them, is left out.</summary>
/// <param name="Start">The first before.</param>
/// <param name="Own">The place behind the last one before.</param>
/// <param name="After">The first behind.</param>
/// <param name="End">The place behind the last one.</param>
internal readonly record struct SeriesWindow(int Start, int Own, int After, int End)
{
    internal bool Contains(int place) => (place >= Start && place < Own) || (place >= After && place < End);
}
