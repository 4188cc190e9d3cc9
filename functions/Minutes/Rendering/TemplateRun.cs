using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using Minutes.Rendering.Functions;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Runtime.Accessors;
using Scriban.Syntax;

namespace Minutes.Rendering;

/// <summary>
/// One rendering: Scriban's context made strict, counted and closed. Scriban evaluates every expression and statement through
/// <see cref="Evaluate"/>, so work, types and numbers are watched there; and it reads fields through the accessors chosen here, of
/// which none uses reflection.
/// </summary>
internal sealed class TemplateRun : TemplateContext
{
    private long _work;
    private SourceSpan _printed;

    public TemplateRun(TemplateFields model)
        : base(TemplateFunctions.All)
    {
        (StrictVariables, EnableRelaxedMemberAccess, EnableRelaxedIndexerAccess) = (true, false, false);
        (EnableRelaxedTargetAccess, EnableRelaxedFunctionAccess, EnableNullIndexer) = (false, false, false);
        (LoopLimit, RecursiveLimit) = (TemplateLimits.LoopTurns, TemplateLimits.CallDepth);
        (LimitToString, OutputLimit, OnOutputLimit) = (TemplateLimits.TextLength, TemplateLimits.TextLength, ScriptLimitBehavior.Throw);
        (NewLine, IndentOnEmptyLines) = ("\n", false);

        // Variables have a store of their own above the model, so that setting one shadows a field and never changes it.
        var variables = new ScriptObject();
        PushGlobal(model.Content);
        PushGlobal(variables);
        TryGetVariable = new TemplateNames(model.Content, variables).UnknownVariable;
        TryGetMember = TemplateNames.UnknownMember;
    }

    /// <summary>Counts work that is about to be done, and ends the rendering where it is too much.</summary>
    public void Spend(SourceSpan span, long steps)
    {
        _work += steps;
        if (_work > TemplateLimits.Work)
            throw new TemplateFailure(span, $"the template does too much: more than {TemplateLimits.Work} steps", "loop over less");
    }

    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        if (scriptNode is null) return null;
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw new TemplateFailure(scriptNode.Span, "the template nests too deep", "let functions call fewer others");
        Spend(scriptNode.Span, 1);

        var value = Admitted(scriptNode, base.Evaluate(scriptNode, aliasReturnedFunction));
        Spend(scriptNode.Span, TemplateWork.Of(value));
        Operands.Check(scriptNode, value);
        if (scriptNode is ScriptCaptureStatement { Target: ScriptVariable target }) SetValue(target, GetValue(target)?.ToString());
        if (scriptNode is ScriptExpressionStatement or ScriptReturnStatement) _printed = scriptNode.Span;
        return value;
    }

    /// <summary>Prints a value. Scriban gives the place of the whole block; a person looks for the statement in it.</summary>
    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        try
        {
            var text = ObjectToString(textAsObject);
            return TextForm.IsWellFormed(text) ? Write(text) : throw new TemplateFailure(_printed, "the text has a NUL or half a character");
        }
        catch (ScriptRuntimeException failure)
        {
            var mistake = TemplateMistake.From(failure);
            throw new TemplateFailure(_printed, mistake.Message, mistake.Advice);
        }
    }

    public override string? ObjectToString(object? value, bool nested = false)
    {
        var text = value switch
        {
            null => null,
            bool truth => truth ? "true" : "false",
            _ when Kind.IsPlain(value) => Convert.ToString(value, CultureInfo.InvariantCulture),
            _ => throw new TemplateFailure(CurrentSpan, $"{Kind.Of(value)} is no text", Kind.HowToPrint(value)),
        };
        return text?.Length > TemplateLimits.TextLength
            ? throw new TemplateFailure(CurrentSpan, $"the text gets longer than {TemplateLimits.TextLength} characters")
            : text;
    }

    protected override IObjectAccessor? GetMemberAccessorImpl(object target) => target switch
    {
        string => StringAccessor.Default,
        ScriptArray => ListAccessor.Default,
        IScriptObject => ScriptObjectAccessor.Default,
        _ => null,
    };

    protected override IListAccessor? GetListAccessorImpl(object target, Type type) => target switch
    {
        string => StringAccessor.Default,
        ScriptArray => ListAccessor.Default,
        _ => null,
    };

    /// <summary>
    /// The value in one of the few forms that go round in a rendering: no lazy range, no number without end, and where there is nothing
    /// to loop over, an empty list.
    /// </summary>
    private object? Admitted(ScriptNode node, object? value) => value switch
    {
        ScriptRange range => new ScriptArray(range),
        BigInteger => throw new TemplateFailure(node.Span, "the number is too large"),
        double or float when !double.IsFinite(Convert.ToDouble(value, CultureInfo.InvariantCulture)) =>
            throw new TemplateFailure(node.Span, "the result is no finite number", "is it divided by zero?"),
        null when node.Parent is ScriptForStatement loop && loop.Iterator == node => new ScriptArray(),
        _ when node is ScriptInterpolatedExpression => ObjectToString(value),
        _ => value,
    };
}
