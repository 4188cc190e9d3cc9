using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Minutes.Configuration.Yaml;
using Minutes.Rendering;
using Minutes.Text;

namespace Minutes.Configuration.Values;

/// <summary>A template of one line.</summary>
/// <param name="text">The text that it stands in.</param>
/// <param name="accept">What the template is for, or what is wrong with it for that.</param>
internal sealed class LineTemplateKind<T>(TextKind<string> text, Func<LineTemplate, Parsed<T>> accept) : ValueKind<T>(text.Words)
    where T : class
{
    public override bool TryRead(YamlNode node, ProblemList problems, [MaybeNullWhen(false)] out T value)
    {
        value = null;
        if (!text.TryRead(node, problems, out var written)) return false;

        var line = LineTemplate.Parse(written, problems.Path, problems.PositionAt(node.Index));
        var accepted = line.Value is null ? new(null, line.Problems) : accept(line.Value);
        foreach (var problem in accepted.Problems) problems.Add(node.Index, problem.Message, problem.Advice);
        value = accepted.Value;
        return value is not null;
    }

    public override JsonObject ToSchema() => text.ToSchema();
}
