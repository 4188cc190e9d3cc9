using System.Security.Cryptography;
using System.Text.Json;
using NodaTime;
using Xunit;

namespace Automation.Tests;

/// <summary>A copy of the samples in a folder of its own, in which commands run on 2026-04-16.</summary>
internal sealed class SampleCheckout : IDisposable
{
    public SampleCheckout()
    {
        var samples = Path.Combine(DocumentationPage.Root(), "samples");
        foreach (var file in Directory.EnumerateFiles(samples, "*", SearchOption.AllDirectories)) With(Path.GetRelativePath(samples, file), File.ReadAllBytes(file));
        Directory.CreateDirectory(Full(".git"));
    }

    /// <summary>What the clock says.</summary>
    public Instant Now { get; set; } = Instant.FromUtc(2026, 4, 16, 12, 0);

    /// <summary>What somebody else does at the moment when a command looks at the clock.</summary>
    public Action Meanwhile { get; set; } = () => { };

    /// <summary>What is piped in.</summary>
    public byte[] Piped { get; set; } = [];

    /// <summary>The workflow that commands run in.</summary>
    public Workflow? Workflow { get; set; }

    public string Folder { get; } = Directory.CreateTempSubdirectory("minutes-sample-").FullName;

    /// <summary>Paths and bytes of all that is there, as one text: what differs has changed.</summary>
    public string Fingerprint => string.Join('\n', Directory
        .EnumerateFileSystemEntries(Folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
        .Order(StringComparer.Ordinal)
        .Select(entry => $"{Path.GetRelativePath(Folder, entry)} {(File.Exists(entry) ? Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(entry))) : "")}"));

    public string Full(string path) => Path.Combine(Folder, path);

    public string Text(string path) => File.ReadAllText(Full(path));

    public SampleCheckout With(string path, string text) => With(path, System.Text.Encoding.UTF8.GetBytes(text));

    public SampleCheckout With(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Full(path))!);
        File.WriteAllBytes(Full(path), bytes);
        return this;
    }

    /// <summary>Runs a command, whose words are divided by blanks.</summary>
    public Task<Outcome> RunAsync(string command) => RunAsync(command.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    public async Task<Outcome> RunAsync(string[] arguments, string folder = "", bool hasColour = false, CancellationTokenSource? stop = null)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = await CommandLine.RunAsync(arguments, new(() => new MemoryStream(Piped), output, error, Full(folder), new StoppedClock(Now, Meanwhile), hasColour) { Workflow = Workflow }, stop?.Token ?? TestContext.Current.CancellationToken);
        return new(code, output.ToString(), error.ToString());
    }

    /// <summary>Runs a command that prints JSON.</summary>
    public async Task<JsonElement> JsonAsync(string command)
    {
        var outcome = await RunAsync(command + " --format json");
        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        using var document = JsonDocument.Parse(outcome.Output);
        return document.RootElement.Clone();
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>What a command printed, and ended with.</summary>
    internal sealed record Outcome(int Code, string Output, string Error);

    private sealed class StoppedClock(Instant now, Action meanwhile) : IClock
    {
        public Instant GetCurrentInstant()
        {
            meanwhile();
            return now;
        }
    }
}
