using Xunit;

namespace Automation.Tests.Actions;

/// <summary>The steps of <c>action.yml</c>, from the first to the last, with a program that writes down how it was called.</summary>
public sealed class CompositeActionTests : IDisposable
{
    private const string Program =
        """
        #!/usr/bin/env bash
        { echo "minutes $*"; env | grep -E '^GITHUB_(TOKEN|APP_ID|APP_PRIVATE_KEY)=' | sort; } > "$RUNNER_TEMP/called"
        echo "changes=3" >> "$GITHUB_OUTPUT"
        """;

    private static readonly (string System, string Processor) Linux = ("Linux", "X64");

    private readonly Runner _runner = new();

    public CompositeActionTests() => Runner.SkipWhereThereIsNone();

    public void Dispose() => _runner.Dispose();

    [Fact]
    public async Task The_released_program_is_called_with_the_token_of_the_workflow_and_its_outputs_are_those_of_the_action()
    {
        _runner.Release("minutes-linux-x64", Program);
        var action = new CompositeAction(_runner);

        Assert.Equal(0, await action.RunAsync(Linux, []));
        Assert.Equal("minutes action\nGITHUB_TOKEN=ghs_of_the_workflow\n", Called());
        Assert.Equal("3", action.Output("changes"));
        Assert.Empty(action.Used);
    }

    [Fact]
    public async Task An_App_is_used_instead_of_the_token_that_is_always_there()
    {
        _runner.Release("minutes-linux-x64", Program);
        await new CompositeAction(_runner).RunAsync(Linux, [], ("app-id", "12"), ("private-key", "the key"), ("dry-run", "true"));

        Assert.Equal("minutes action --dry-run\nGITHUB_APP_ID=12\nGITHUB_APP_PRIVATE_KEY=the key\n", Called());
    }

    [Theory]
    [InlineData("12", "")]
    [InlineData("", "the key")]
    public async Task Half_an_App_ends_the_run_instead_of_falling_back_to_the_token(string id, string key)
    {
        _runner.Release("minutes-linux-x64", Program);
        var action = new CompositeAction(_runner);

        Assert.Equal(2, await action.RunAsync(Linux, [], ("app-id", id), ("private-key", key)));
        Assert.Contains("::error::Of app-id and private-key one is empty", action.Log, StringComparison.Ordinal);
        Assert.Equal("", Called());
    }

    [Fact]
    public async Task A_wrong_checksum_ends_the_run_before_anything_is_called()
    {
        _runner.Release("minutes-linux-x64", Program);
        _runner.Falsify("minutes-linux-x64", Program + "# hostile");

        Assert.Equal(1, await new CompositeAction(_runner).RunAsync(Linux, []));
        Assert.Equal("", Called());
    }

    [Theory]
    [InlineData("$(touch \"$RUNNER_TEMP/called\")")]
    [InlineData("\"; touch \"$RUNNER_TEMP/called\"; \"")]
    [InlineData("`touch $RUNNER_TEMP/called`")]
    public async Task Nothing_of_an_input_is_read_as_a_command(string hostile)
    {
        _runner.Release("minutes-linux-x64", "#!/usr/bin/env bash\nprintf '%s' \"$GITHUB_TOKEN\" > \"$RUNNER_TEMP/token\"\n");
        await new CompositeAction(_runner).RunAsync(Linux, [], ("token", hostile));

        Assert.Equal("", Called());
        Assert.Equal(hostile, await File.ReadAllTextAsync(Path.Combine(_runner.Temp, "token"), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("yes")]
    [InlineData("True")]
    [InlineData("$(touch \"$RUNNER_TEMP/called\")")]
    public async Task What_is_neither_true_nor_false_ends_the_run_instead_of_making_changes(string value)
    {
        _runner.Release("minutes-linux-x64", Program);
        var action = new CompositeAction(_runner);

        Assert.Equal(2, await action.RunAsync(Linux, [], ("dry-run", value)));
        Assert.Contains("::error::The input dry-run takes true or false", action.Log, StringComparison.Ordinal);
        Assert.DoesNotContain(value, action.Log, StringComparison.Ordinal);
        Assert.Equal("", Called());
    }

    [Theory]
    [InlineData("Linux", "X64", "minutes")]
    [InlineData("macOS", "X64", "minutes")]
    [InlineData("Windows", "ARM64", "minutes.exe")]
    public async Task Without_a_released_program_it_is_built_from_the_source_of_the_action(string system, string processor, string program)
    {
        var action = new CompositeAction(_runner);

        Assert.Equal(0, await action.RunAsync((system, processor), [("PATH", $"{DotnetThatMakes(program)}:{Environment.GetEnvironmentVariable("PATH")}")]));
        Assert.Equal(["actions/setup-dotnet"], action.Used);
        Assert.Equal($"built in {_runner.ActionPath}\n", await File.ReadAllTextAsync(Path.Combine(_runner.Temp, "built"), TestContext.Current.CancellationToken));
        Assert.StartsWith("minutes action\n", Called(), StringComparison.Ordinal);
    }

    /// <summary>It takes a minute, so it is run on purpose: <c>--explicit only</c>.</summary>
    [Fact(Explicit = true)]
    public async Task What_is_built_from_source_runs()
    {
        var action = new CompositeAction(_runner);

        var code = await action.RunAsync(("Linux", "RISCV"), [("GITHUB_REPOSITORY", "")]);

        Assert.True(code == 2, action.Log);
        Assert.Contains("minutes action runs in a workflow of GitHub", action.Log, StringComparison.Ordinal);
    }

    /// <summary>A <c>dotnet</c> that lays the program where the real one does with --artifacts-path.</summary>
    private string DotnetThatMakes(string program)
    {
        var folder = Directory.CreateDirectory(_runner.PathOf("bin")).FullName;
        var made = Path.Combine(folder, "made");
        File.WriteAllText(made, Program);
        File.WriteAllText(
            Path.Combine(folder, "dotnet"),
            $"""
            #!/usr/bin/env bash
            [[ "$1 $2 $3 $4 $5" == "build functions/Automation --configuration Release --artifacts-path" ]] || exit 9
            echo "built in $PWD" > "$RUNNER_TEMP/built"
            mkdir -p "$6/bin/Automation/release"
            cp "{made}" "$6/bin/Automation/release/{program}"
            chmod +x "$6/bin/Automation/release/{program}"
            """);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Path.Combine(folder, "dotnet"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        return folder;
    }

    private string Called() => File.Exists(Path.Combine(_runner.Temp, "called")) ? File.ReadAllText(Path.Combine(_runner.Temp, "called")) : "";
}
