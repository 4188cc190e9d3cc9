using Minutes.Rendering.Functions;
using Minutes.Text;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Minutes.Rendering;

/// <summary>The names in scope, for the words about one that is not among them.</summary>
internal sealed class TemplateNames(ScriptObject model, ScriptObject variables)
{
    /// <summary>Scriban asks here, after all else, for a name that it did not find.</summary>
    public bool UnknownVariable(TemplateContext context, SourceSpan span, ScriptVariable variable, out object? value) =>
        throw new TemplateFailure(
            span,
            $"there is no `{variable.Name}`",
            DidYouMean(variable.Name, [.. variables.Keys, .. model.Keys, .. TemplateFunctions.All.Keys]));

    /// <summary>Scriban asks here for a field that an object does not have.</summary>
    public static bool UnknownMember(TemplateContext context, SourceSpan span, object target, string member, out object? value) =>
        throw NoField(span, target, member);

    public static TemplateFailure NoField(SourceSpan span, object? target, string field)
    {
        var message = TemplateFunctions.GroupOf(target) is { } group
            ? $"`{group}` has no function `{field}`"
            : $"{Kind.Of(target)} has no field `{field}`";
        return new(span, message, DidYouMean(field, (target as IScriptObject)?.GetMembers() ?? ["size"]));
    }

    private static string? DidYouMean(string written, IEnumerable<string> known) =>
        Nearest.To(written, known) is { } meant ? $"did you mean `{meant}`?" : null;
}
