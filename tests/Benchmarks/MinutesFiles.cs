using System.Collections.Immutable;
using System.Text;

namespace Benchmarks;

/// <summary>The minutes that are read: the sample archive, and a real one at <c>MINUTES_CORPUS</c> or beside the repository, where there is one.</summary>
internal static class MinutesFiles
{
    internal static ImmutableArray<byte[]> Samples { get; } = In(Path.Combine(Repository().FullName, "samples"));

    internal static ImmutableArray<byte[]> Corpus { get; } =
        In(Environment.GetEnvironmentVariable("MINUTES_CORPUS") ?? Path.Combine(Repository().FullName, "../shared/corpus/sovereigncloudstack"));

    /// <summary>The corpus; the samples where it is absent.</summary>
    internal static ImmutableArray<byte[]> Best => Corpus.IsEmpty ? Samples : Corpus;

    /// <summary>Text of a given size or a little more: files one behind the other, over and over.</summary>
    internal static byte[] OfSize(int bytes)
    {
        using var text = new MemoryStream();
        for (var file = 0; text.Length < bytes; file++) text.Write(Best[file % Best.Length]);
        return text.ToArray();
    }

    /// <summary>The same as a text.</summary>
    internal static string TextOfSize(int bytes) => Encoding.UTF8.GetString(OfSize(bytes));

    /// <summary>The text of one file; after the last one the first comes again.</summary>
    internal static string TextOf(int file) => Encoding.UTF8.GetString(Best[file % Best.Length]);

    private static ImmutableArray<byte[]> In(string folder) => Directory.Exists(folder)
        ? [.. Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)]
        : [];

    private static DirectoryInfo Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Automation.sln"))) folder = folder.Parent ?? throw new DirectoryNotFoundException("Automation.sln");
        return folder;
    }
}
