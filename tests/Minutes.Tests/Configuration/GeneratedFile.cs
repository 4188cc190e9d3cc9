using Xunit;

namespace Minutes.Tests.Configuration;

/// <summary>A file of the repository that is made from the code, and compared with it by a test.</summary>
internal static class GeneratedFile
{
    private const string UpdateVariable = "MINUTES_UPDATE_DOCS";

    /// <summary>Compares the file with what it should be; with MINUTES_UPDATE_DOCS=1 it is written instead.</summary>
    public static void Check(string path, string content)
    {
        var file = PathOf(path);
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1") File.WriteAllText(file, content);

        var written = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        Assert.True(content == written, $"{path} is not what the code says. Write it anew by running this test with {UpdateVariable}=1, and look at the difference.");
    }

    /// <summary>The text of a file of the repository.</summary>
    public static string Read(string path) => File.ReadAllText(PathOf(path));

    /// <summary>Where a file or folder of the repository lies on this machine.</summary>
    public static string PathOf(string path) => Path.Combine(Root(), path);

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Automation.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The tests run outside the repository.");
        return folder;
    }
}
