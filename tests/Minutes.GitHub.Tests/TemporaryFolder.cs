using Minutes.Archive;

namespace Minutes.GitHub.Tests;

/// <summary>A folder of its own for one test; it is gone afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("minutes-").FullName;

    /// <summary>The paths of all files and folders, with <c>/</c>, in order.</summary>
    public string[] Entries =>
    [
        .. Directory.EnumerateFileSystemEntries(Path, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
            .Select(entry => System.IO.Path.GetRelativePath(Path, entry).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    public static ArchivePath At(string path) => ArchivePath.Parse(path) ?? throw new ArgumentException(path);

    public TemporaryFolder With(string path, string text) => With(path, System.Text.Encoding.UTF8.GetBytes(text));

    public TemporaryFolder With(string path, byte[] bytes)
    {
        var file = Full(path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
        return this;
    }

    public string Text(string path) => File.ReadAllText(Full(path));

    public string Full(string path) => System.IO.Path.Combine(Path, path);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
