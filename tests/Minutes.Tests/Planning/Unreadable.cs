namespace Minutes.Tests.Planning;

/// <summary>Minutes that cannot be read.</summary>
internal static class Unreadable
{
    /// <summary>Nested deeper than is read.</summary>
    public static string Text { get; } = new string('>', 10_000) + "\n";
}
