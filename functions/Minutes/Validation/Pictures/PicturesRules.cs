using System.Collections.Immutable;

namespace Minutes.Validation.Pictures;

/// <summary>The rules about pictures and pads.</summary>
internal static class PicturesRules
{
    /// <summary>By id.</summary>
    internal static ImmutableArray<Rule> All { get; } =
    [
        new PadPicture(),
        new PadLink(),
    ];
}
