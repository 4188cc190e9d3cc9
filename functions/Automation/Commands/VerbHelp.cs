using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Automation.Commands;

/// <summary>The help, with a verb's examples below its options. In the list of all verbs they would hide the verbs.</summary>
internal sealed class VerbHelp(HelpAction usual) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => usual.ClearsParseErrors;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var code = usual.Invoke(parseResult);
        if (parseResult.CommandResult.Command is not Verb verb) return code;
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var line in verb.Examples.Split('\n')) output.WriteLine($"  {line.TrimEnd('\r')}");
        return code;
    }
}
