using System.Collections.Immutable;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Minutes.Rendering.Functions;

/// <summary>
/// A function that a template can call. Scriban converts the arguments to the parameters' types; an object parameter takes any value.
/// </summary>
internal sealed class TemplateFunction(Func<Call, object?> body, params ImmutableArray<ScriptParameterInfo> parameters)
    : IScriptCustomFunction
{
    public int RequiredParameterCount => parameters.Count(parameter => !parameter.HasDefaultValue);

    public int ParameterCount => parameters.Length;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public Type ReturnType => typeof(object);

    /// <summary>Scriban asks for a parameter too many before it tells the person that there is one.</summary>
    public ScriptParameterInfo GetParameterInfo(int index) => parameters[Math.Min(index, parameters.Length - 1)];

    public object? Invoke(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        body(new((TemplateRun)context, callerContext?.Span ?? context.CurrentSpan, arguments));

    /// <summary>Asked for by the interface; nothing here renders asynchronously.</summary>
    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
