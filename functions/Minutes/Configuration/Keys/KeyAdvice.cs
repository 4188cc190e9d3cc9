using Minutes.Text;
namespace Minutes.Configuration.Keys;

/// <summary>What somebody meant who wrote a key that is not known.</summary>
internal static class KeyAdvice
{
    /// <summary>The same key in another spelling, its proper place, the nearest key, or all keys there are.</summary>
    public static string For(string written, IEnumerable<Key> keysHere)
    {
        string[] here = [.. keysHere.Select(key => key.Name)];
        return DidYouMean(Nearest.SameAs(written, here))
            ?? Elsewhere(written, Nearest.SameAs)
            ?? DidYouMean(Nearest.To(written, here))
            ?? Elsewhere(written, Nearest.To)
            ?? $"known keys here: {string.Join(", ", here)}";
    }

    private static string? DidYouMean(string? key) => key is null ? null : $"did you mean \"{key}\"?";

    private static string? Elsewhere(string written, Func<string, IEnumerable<string>, string?> find)
    {
        if (find(written, KeyLevel.All.SelectMany(level => level.Keys).Select(key => key.Name)) is not { } meant) return null;
        var places = KeyLevel.All.Where(level => level.Keys.Any(key => key.Name == meant)).Select(level => level.Place);
        return $"`{meant}` belongs {string.Join(" or ", places)}";
    }
}
