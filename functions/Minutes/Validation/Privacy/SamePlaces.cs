using System.Collections.Immutable;
using Minutes.Text;

namespace Minutes.Validation.Privacy;

/// <summary>Places that say the same, together.</summary>
/// <param name="Text">What stands there.</param>
/// <param name="First">The first place.</param>
/// <param name="Rest">The others, in order.</param>
internal sealed record SamePlaces(string Text, TextSpan First, ImmutableArray<TextSpan> Rest)
{
    /// <summary>Puts places together that say the same.</summary>
    internal static IEnumerable<SamePlaces> Among(IEnumerable<TextSpan> places, SourceText source)
    {
        List<TextSpan> all = [.. places];
        if (all.Count == 0) return [];
        return from place in all
               group place by source.Slice(place).ToString() into same
               select new SamePlaces(same.Key, same.First(), [.. same.Skip(1)]);
    }
}
