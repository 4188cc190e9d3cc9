using System.Security.Cryptography;
using Xunit;

namespace Automation.Tests.Actions;

/// <summary>The steps of <c>action.yml</c> that bring the program, run with the variables that a runner sets. The releases are a folder.</summary>
public sealed class InstallTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("minutes-install-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("Linux", "X64", "minutes-linux-x64", "minutes")]
    [InlineData("Linux", "ARM64", "minutes-linux-arm64", "minutes")]
    [InlineData("macOS", "ARM64", "minutes-osx-arm64", "minutes")]
    [InlineData("Windows", "X64", "minutes-win-x64.exe", "minutes.exe")]
    public async Task The_released_program_of_the_system_is_taken(string system, string processor, string asset, string program)
    {
        Release(asset, "the program");
        var (code, _, _) = await InstallAsync(system, processor);

        Assert.Equal(0, code);
        Assert.Equal(program, Path.GetFileName(Program()));
        Assert.Equal("the program", File.ReadAllText(Program()!));
    }

    [Fact]
    public async Task A_program_that_is_not_the_released_one_ends_the_run()
    {
        Release("minutes-linux-x64", "the program");
        await File.WriteAllTextAsync(Path.Combine(Releases, "minutes-linux-x64"), "another program", TestContext.Current.CancellationToken);
        var (code, output, _) = await InstallAsync("Linux", "X64");

        Assert.Equal(1, code);
        Assert.StartsWith("::error::The program of version", output, StringComparison.Ordinal);
        Assert.Null(Program());
    }

    [Fact]
    public async Task A_program_that_the_checksums_do_not_name_ends_the_run()
    {
        Release("minutes-linux-x64", "the program");
        await File.WriteAllTextAsync(Path.Combine(Releases, "checksums.txt"), "", TestContext.Current.CancellationToken);

        Assert.Equal(1, (await InstallAsync("Linux", "X64")).Code);
    }

    [Theory]
    [InlineData("Linux", "X64", "open-tidepool/minutes", "has no released program for linux-x64")]
    [InlineData("Linux", "RISCV", "open-tidepool/minutes", "There is no released program for Linux on RISCV")]
    [InlineData("Linux", "X64", "", "The action lies in this repository")]
    public async Task Where_there_is_none_it_is_left_to_the_next_step(string system, string processor, string repository, string message)
    {
        var (code, output, _) = await InstallAsync(system, processor, repository);

        Assert.Equal(0, code);
        Assert.Contains(message, output, StringComparison.Ordinal);
        Assert.Null(Program());
    }

    private string Releases => Directory.CreateDirectory(Path.Combine(_folder.FullName, "releases", "v" + Version())).FullName;

    private void Release(string asset, string content)
    {
        File.WriteAllText(Path.Combine(Releases, asset), content);
        var hash = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(Releases, asset))));
        File.WriteAllText(Path.Combine(Releases, "checksums.txt"), $"{new string('0', 64)}  minutes-other\n{hash}  {asset}\n");
    }

    private Task<(int Code, string Output, string Error)> InstallAsync(string system, string processor, string repository = "open-tidepool/minutes")
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || !Environment.GetEnvironmentVariable("PATH")!.Split(':').Any(folder => File.Exists(Path.Combine(folder, "curl"))), "it needs curl, which runners have");
        return Bash.RunAsync(
            "bash",
            [Path.Combine(DocumentationPage.Root(), "functions", "Automation", "Actions", "install.sh")],
            ("RUNNER_OS", system),
            ("RUNNER_ARCH", processor),
            ("RUNNER_TEMP", _folder.FullName),
            ("ACTION_REPOSITORY", repository),
            ("MINUTES_RELEASES", new Uri(Path.Combine(_folder.FullName, "releases")).AbsoluteUri),
            ("GITHUB_OUTPUT", Output));
    }

    private string Output => Path.Combine(_folder.FullName, "output");

    private string? Program() => File.Exists(Output) ? File.ReadAllText(Output).Trim().Split('=')[1] : null;

    private static string Version() =>
        System.Xml.Linq.XDocument.Load(Path.Combine(DocumentationPage.Root(), "Directory.Build.props")).Descendants("VersionPrefix").Single().Value;
}
