using Xunit;

namespace Automation.Tests.Actions;

/// <summary>The step of <c>action.yml</c> that fetches the released program, run with the variables that a runner sets.</summary>
public sealed class InstallTests : IDisposable
{
    private readonly Runner _runner = new();

    public void Dispose() => _runner.Dispose();

    [Theory]
    [InlineData("Linux", "X64", "minutes-linux-x64", "minutes")]
    [InlineData("Linux", "ARM64", "minutes-linux-arm64", "minutes")]
    [InlineData("macOS", "ARM64", "minutes-osx-arm64", "minutes")]
    [InlineData("Windows", "X64", "minutes-win-x64.exe", "minutes.exe")]
    public async Task The_released_program_of_the_system_is_taken(string system, string processor, string asset, string program)
    {
        _runner.Release(asset, "the program");
        var (code, _, _) = await InstallAsync(system, processor, _runner.ActionPath);

        Assert.Equal(0, code);
        Assert.Equal(program, Path.GetFileName(Program()));
        Assert.Equal("the program", File.ReadAllText(Program()!));
    }

    [Fact]
    public async Task A_program_that_is_not_the_released_one_ends_the_run()
    {
        _runner.Release("minutes-linux-x64", "the program");
        _runner.Falsify("minutes-linux-x64", "another program");
        var (code, output, _) = await InstallAsync("Linux", "X64", _runner.ActionPath);

        Assert.Equal(1, code);
        Assert.StartsWith("::error::The program of version", output, StringComparison.Ordinal);
        Assert.Null(Program());
    }

    [Fact]
    public async Task A_program_that_the_checksums_do_not_name_ends_the_run()
    {
        _runner.Release("minutes-linux-x64", "the program");
        _runner.Falsify("checksums.txt", "");

        Assert.Equal(1, (await InstallAsync("Linux", "X64", _runner.ActionPath)).Code);
    }

    [Theory]
    [InlineData("Linux", "X64", "No released program of version")]
    [InlineData("Linux", "RISCV", "There is no released program for Linux on RISCV")]
    public async Task Where_there_is_none_it_is_left_to_the_next_step(string system, string processor, string message)
    {
        var (code, output, _) = await InstallAsync(system, processor, _runner.ActionPath);

        Assert.Equal(0, code);
        Assert.Contains(message, output, StringComparison.Ordinal);
        Assert.Null(Program());
    }

    [Fact]
    public async Task An_action_of_the_workflows_own_repository_has_no_releases()
    {
        _runner.Release("minutes-linux-x64", "the program");
        var (code, output, _) = await InstallAsync("Linux", "X64", DocumentationPage.Root());

        Assert.Equal(0, code);
        Assert.Contains("The action lies in this repository", output, StringComparison.Ordinal);
        Assert.Null(Program());
    }

    private Task<(int Code, string Output, string Error)> InstallAsync(string system, string processor, string action)
    {
        Runner.SkipWhereThereIsNone();
        return Bash.RunAsync(
            "bash",
            [Path.Combine(action, "functions", "Automation", "Actions", "install.sh")],
            [.. _runner.Variables(system, processor), ("GITHUB_OUTPUT", Output)]);
    }

    private string Output => _runner.PathOf("output");

    private string? Program() => File.Exists(Output) ? File.ReadAllText(Output).Trim().Split('=')[1] : null;
}
