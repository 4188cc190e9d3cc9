using System.Security.Cryptography;
using System.Xml.Linq;
using Xunit;

namespace Automation.Tests.Actions;

/// <summary>The folders of a runner: the action lies where GitHub's lays it, and the releases lie in a folder.</summary>
internal sealed class Runner : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("minutes-runner-");

    internal Runner()
    {
        Directory.CreateDirectory(PathOf("_actions", "open-tidepool", "minutes"));
        Directory.CreateSymbolicLink(ActionPath, DocumentationPage.Root());
        Directory.CreateDirectory(Temp);
    }

    /// <summary>Where the action lies that a workflow names as <c>open-tidepool/minutes@v1</c>.</summary>
    internal string ActionPath => PathOf("_actions", "open-tidepool", "minutes", "v1");

    internal string Temp => PathOf("_temp");

    private string Releases => Directory.CreateDirectory(PathOf("releases", "v" + Version())).FullName;

    /// <summary>What a runner sets for each step.</summary>
    internal IEnumerable<(string Name, string? Value)> Variables(string system, string processor) =>
    [
        ("RUNNER_OS", system),
        ("RUNNER_ARCH", processor),
        ("RUNNER_TEMP", Temp),
        ("GITHUB_ACTION_PATH", ActionPath),
        ("MINUTES_RELEASES", new Uri(PathOf("releases")).AbsoluteUri),
    ];

    /// <summary>Releases a program with its checksum.</summary>
    internal void Release(string asset, string content)
    {
        File.WriteAllText(Path.Combine(Releases, asset), content);
        var hash = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(Releases, asset))));
        File.WriteAllText(Path.Combine(Releases, "checksums.txt"), $"{new string('0', 64)}  minutes-other\n{hash}  {asset}\n");
    }

    /// <summary>Puts something else where a released file lies.</summary>
    internal void Falsify(string asset, string content) => File.WriteAllText(Path.Combine(Releases, asset), content);

    internal string PathOf(params string[] parts) => Path.Combine([_folder.FullName, .. parts]);

    public void Dispose()
    {
        // The link first, so that nothing behind it is deleted.
        File.Delete(ActionPath);
        _folder.Delete(recursive: true);
    }

    /// <summary>Runners have curl and bash; not each machine that these tests run on has.</summary>
    internal static void SkipWhereThereIsNone() => Assert.SkipWhen(
        OperatingSystem.IsWindows() || !Environment.GetEnvironmentVariable("PATH")!.Split(':').Any(folder => File.Exists(Path.Combine(folder, "curl"))), "it needs curl, which runners have");

    private static string Version() => XDocument.Load(Path.Combine(DocumentationPage.Root(), "Directory.Build.props")).Descendants("VersionPrefix").Single().Value;
}
