namespace Minutes.Tests.Architecture;

/// <summary>Code that does what the domain must not, each in another place where it could hide. It is read, never run.</summary>
internal static class ImpureSample
{
    private static FileInfo? _field;

    public static string Called(string path) => File.ReadAllText(path);

    public static Func<DateTime> InALambda() => () => DateTime.Now;

    public static async Task Awaited() => await Task.Yield();

    public static IEnumerable<string?> Yielded() { yield return Environment.MachineName; }

    public static List<DirectoryInfo> AsATypeArgument() => [];

    public static bool Caught(FileInfo file)
    {
        try { _field = file; return true; }
        catch (HttpRequestException) { return _field is null; }
    }
}
