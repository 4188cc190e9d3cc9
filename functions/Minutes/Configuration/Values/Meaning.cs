namespace Minutes.Configuration.Values;

/// <summary>What a text means: a value, or a mistake.</summary>
/// <param name="Value">The value; meaningless where there is a mistake.</param>
/// <param name="Mistake">The mistake; null where there is a value.</param>
internal sealed record Meaning<T>(T? Value, Mistake? Mistake)
{
    public static implicit operator Meaning<T>(T value) => new(value, null);

    public static implicit operator Meaning<T>(Mistake mistake) => new(default, mistake);
}
