using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using static Scriban.Syntax.ScriptBinaryOperator;

namespace Minutes.Rendering;

/// <summary>
/// Says whether a value may stand where it stands. Scriban would print a whole object into its message, compare lists in depth, or
/// loop over the letters of a text; here each is a mistake at the operand's own place.
/// </summary>
internal static class Operands
{
    public static void Check(ScriptNode node, object? value)
    {
        if (Complaint(node, value) is { } complaint)
            throw new TemplateFailure(node.Span, $"{complaint}, and this is {Kind.Of(value)}");
    }

    private static string? Complaint(ScriptNode node, object? value) => node.Parent switch
    {
        ScriptBinaryExpression binary when !Takes(binary, node, value) => $"`{binary.Operator.ToText()}` takes texts and numbers",
        ScriptAssignExpression { EqualToken.TokenType: not TokenType.Equal } when !Kind.IsPlain(value) =>
            "this assignment takes texts and numbers",
        ScriptUnaryExpression { Operator: not ScriptUnaryOperator.Not } unary when !Kind.IsNumber(value) =>
            $"`{unary.OperatorAsText}` takes a number",
        ScriptForStatement loop when loop.Iterator == node && value is not ScriptArray => "`for` takes a list",
        ScriptCaseStatement choice when choice.Value == node && !Kind.IsPlain(value) => "`case` takes a text or a number",
        ScriptFunctionCall call when call.Target == node && value is not IScriptCustomFunction => "only a function takes arguments",
        _ => null,
    };

    private static bool Takes(ScriptBinaryExpression binary, ScriptNode operand, object? value) => binary.Operator switch
    {
        And or Or or EmptyCoalescing or NotEmptyCoalescing => true,
        CompareEqual or CompareNotEqual => Kind.IsPlain(value) || IsNull(binary.Left == operand ? binary.Right : binary.Left),
        Add => Kind.IsPlain(value),
        _ => value is not null && Kind.IsPlain(value),
    };

    private static bool IsNull(ScriptExpression? other) => other is ScriptLiteral { Value: null };
}
