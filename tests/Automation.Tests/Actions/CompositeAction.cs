using System.Globalization;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace Automation.Tests.Actions;

/// <summary>
/// Runs the steps of <c>action.yml</c> as a runner does: <c>bash --noprofile --norc -eo pipefail</c>, the inputs by expressions, and what a step sets is there for the next ones.
/// Steps that use another action are noted, not run.
/// </summary>
/// <param name="runner">The runner.</param>
internal sealed class CompositeAction(Runner runner)
{
    private readonly YamlMappingNode _action = Read();
    private readonly Dictionary<string, string> _values = [];

    /// <summary>The actions that were used, in order, without their versions.</summary>
    internal List<string> Used { get; } = [];

    /// <summary>The log.</summary>
    internal string Log { get; private set; } = "";

    /// <summary>Runs the steps until one fails.</summary>
    /// <param name="system">The system and the processor, as a runner names them.</param>
    /// <param name="variables">Further variables of the workflow.</param>
    /// <param name="inputs">What the workflow gives.</param>
    /// <returns>The exit code of the last step.</returns>
    internal async Task<int> RunAsync((string System, string Processor) system, IEnumerable<(string Name, string? Value)> variables, params IEnumerable<(string Name, string Value)> inputs)
    {
        _values["github.token"] = "ghs_of_the_workflow";
        _values["github.action_path"] = runner.ActionPath;
        foreach (var (name, input) in Mapping(_action, "inputs")) _values[$"inputs.{name}"] = Evaluate(Text(input, "default"));
        foreach (var (name, value) in inputs) _values[$"inputs.{name}"] = value;
        foreach (var step in ((YamlSequenceNode)_action["runs"]["steps"]).Cast<YamlMappingNode>().Where(IsWanted))
        {
            if (Text(step, "uses") is { Length: > 0 } used) Used.Add(used.Split('@')[0]);
            else if (await RunStepAsync(step, [.. runner.Variables(system.System, system.Processor), .. variables]) is not 0 and var code) return code;
        }

        return 0;
    }

    /// <summary>An output of the action.</summary>
    internal string Output(string name) => Evaluate(Text(_action["outputs"][name], "value"));

    private bool IsWanted(YamlMappingNode step) => Text(step, "if") is not { Length: > 0 } condition
        || (condition.Split(" == ") is [var left, "''"] ? Value(left).Length == 0 : throw new NotSupportedException(condition));

    private async Task<int> RunStepAsync(YamlMappingNode step, IReadOnlyList<(string Name, string? Value)> variables)
    {
        Assert.Equal("bash", Text(step, "shell"));
        var (script, output) = (runner.PathOf("step.sh"), runner.PathOf("step-output"));
        await File.WriteAllTextAsync(script, Text(step, "run"), TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(output, "", TestContext.Current.CancellationToken);
        var environment = Mapping(step, "env").Select(variable => (variable.Name, (string?)Evaluate(((YamlScalarNode)variable.Value).Value!)));
        var (code, log, error) = await Bash.RunAsync("bash", ["--noprofile", "--norc", "-eo", "pipefail", script], [.. variables, .. environment, ("GITHUB_OUTPUT", output)]);
        Log += log + error;
        foreach (var line in await File.ReadAllLinesAsync(output, TestContext.Current.CancellationToken))
            _values[string.Create(CultureInfo.InvariantCulture, $"steps.{Text(step, "id")}.outputs.{line.Split('=')[0]}")] = line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..];
        return code;
    }

    /// <summary>The expressions that the action has: a value, or the first of two that is not empty.</summary>
    private string Evaluate(string text) => text.StartsWith("${{", StringComparison.Ordinal)
        ? text[3..^2].Split("||").Select(part => Value(part.Trim())).FirstOrDefault(value => value.Length > 0) ?? ""
        : text;

    private string Value(string name) => _values.GetValueOrDefault(name, "");

    private static string Text(YamlNode node, string key) => node is YamlMappingNode mapping && mapping.Children.TryGetValue(key, out var value) ? ((YamlScalarNode)value).Value ?? "" : "";

    private static IEnumerable<(string Name, YamlNode Value)> Mapping(YamlMappingNode node, string key) =>
        node.Children.TryGetValue(key, out var found) ? ((YamlMappingNode)found).Children.Select(pair => (((YamlScalarNode)pair.Key).Value!, pair.Value)) : [];

    private static YamlMappingNode Read()
    {
        using var text = File.OpenText(Path.Combine(DocumentationPage.Root(), "action.yml"));
        var yaml = new YamlStream();
        yaml.Load(text);
        return (YamlMappingNode)yaml.Documents[0].RootNode;
    }
}
