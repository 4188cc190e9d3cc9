using System.Buffers;

namespace Minutes.Validation.Privacy;

/// <summary>What the keys of a service look like.</summary>
/// <param name="Name">What they are, with article: "a GitHub token".</param>
/// <param name="Prefix">What they begin with.</param>
/// <param name="Alphabet">The characters behind the prefix.</param>
/// <param name="Fewest">How many there are at least.</param>
/// <param name="Most">How many there are at most.</param>
internal sealed record SecretForm(string Name, string Prefix, SearchValues<char> Alphabet, int Fewest, int Most)
{
    /// <summary>Whether the last six characters are <see cref="TokenChecksum"/>.</summary>
    internal bool HasChecksum { get; init; }

    /// <summary>What stands behind the prefix, at the start of a text; empty where it is none of these keys.</summary>
    internal ReadOnlySpan<char> BodyOf(ReadOnlySpan<char> behind)
    {
        var most = behind[..Math.Min(behind.Length, Most + 1)];
        var length = most.IndexOfAnyExcept(Alphabet);
        var body = length < 0 ? most : most[..length];
        body = body.TrimEnd('.');
        return body.Length >= Fewest && body.Length <= Most ? body : [];
    }
}
