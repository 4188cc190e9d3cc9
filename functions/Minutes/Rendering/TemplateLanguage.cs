using System.Collections.Immutable;
using System.Numerics;
using Scriban.Parsing;
using Scriban.Syntax;
using static Scriban.Syntax.ScriptBinaryOperator;

namespace Minutes.Rendering;

/// <summary>
/// The part of Scriban that a template of minutes may use, as a list of what is allowed: text, <c>if</c>, <c>case</c>, <c>for</c>,
/// <c>capture</c>, variables, functions with named parameters, and expressions. What can change a value in place, make an object, reach
/// a file or loop without a list is not on it. So no value can contain itself, a model stays as it was, and every loop has an end.
/// </summary>
internal static class TemplateLanguage
{
    /// <summary>What the page says beyond the allowed, in no order.</summary>
    public static ImmutableArray<TemplateMistake> Check(ScriptNode? page)
    {
        var mistakes = ImmutableArray.CreateBuilder<TemplateMistake>();
        var open = new Stack<ScriptNode>();
        if (page is not null) open.Push(page);
        while (open.TryPop(out var node))
        {
            if (Refusal(node) is var (what, advice)) mistakes.Add(new(node.Span, what, advice));
            else
                foreach (var child in node.Children) open.Push(child);
        }

        return mistakes.DrainToImmutable();
    }

    private static (string What, string? Advice)? Refusal(ScriptNode node) => node switch
    {
        ScriptAssignExpression { Target: not ScriptVariable } or ScriptIncrementDecrementExpression { Right: not ScriptVariable } =>
            ("a field cannot be changed", "set a variable: `name = value`"),
        ScriptForStatement { Variable: not ScriptVariable } or ScriptCaptureStatement { Target: not ScriptVariable } =>
            ("here stands more than a variable's name", "write a plain name"),
        ScriptVariableLocal { Name: "$" or "$$" } or ScriptParameter { EqualOrTripleDotToken.TokenType: TokenType.TripleDot } =>
            ("a function names its parameters here", "write `func name(first, second)`"),
        ScriptLiteral { Value: BigInteger or double.PositiveInfinity } => ("the number is too large", null),
        ScriptBinaryExpression { Operator: var sign } when !IsAllowed(sign) => Unknown(sign.ToText(), null),
        ScriptUnaryExpression { Operator: ScriptUnaryOperator.FunctionAlias or ScriptUnaryOperator.FunctionParametersExpand } unary =>
            Unknown(unary.OperatorAsText ?? "@", null),
        ScriptTableRowStatement => Unknown("tablerow", "use `for`"),
        ScriptWhileStatement => Unknown("while", "use `for`"),
        ScriptWithStatement => Unknown("with", "write the object's name before its fields"),
        ScriptWrapStatement => Unknown("wrap", "use `capture` or a function"),
        ScriptImportStatement => Unknown("import", null),
        ScriptReadOnlyStatement => Unknown("readonly", null),
        ScriptThisExpression => Unknown("this", null),
        ScriptAnonymousFunction => Unknown("do", "use `func name(parameter)`"),
        ScriptObjectInitializerExpression => Unknown("{ }", "use variables or a list"),
        _ => IsAllowed(node) ? null : Unknown(node.GetType().Name, null),
    };

    private static (string What, string? Advice)? Unknown(string word, string? advice) =>
        ($"`{word}` is not part of the template language of minutes", advice);

    private static bool IsAllowed(ScriptNode node) => node
        is ScriptPage or ScriptList or ScriptKeyword or ScriptToken or ScriptIdentifier
        or ScriptBlockStatement or ScriptRawStatement or ScriptEscapeStatement or ScriptNopStatement or ScriptEndStatement
        or ScriptExpressionStatement or ScriptIfStatement or ScriptElseStatement or ScriptCaseStatement or ScriptWhenStatement
        or ScriptForStatement or ScriptBreakStatement or ScriptContinueStatement or ScriptCaptureStatement
        or ScriptFunction or ScriptParameter or ScriptReturnStatement
        or ScriptLiteral or ScriptVariable or ScriptMemberExpression or ScriptIndexerExpression or ScriptNestedExpression
        or ScriptAssignExpression or ScriptBinaryExpression or ScriptUnaryExpression or ScriptConditionalExpression
        or ScriptFunctionCall or ScriptNamedArgument or ScriptPipeCall or ScriptArrayInitializerExpression
        or ScriptInterpolatedStringExpression or ScriptInterpolatedExpression;

    private static bool IsAllowed(ScriptBinaryOperator sign) => sign
        is And or Or or EmptyCoalescing or NotEmptyCoalescing
        or CompareEqual or CompareNotEqual or CompareLess or CompareLessOrEqual or CompareGreater or CompareGreaterOrEqual
        or Add or Subtract or Multiply or Divide or DivideRound or Modulus or RangeInclude or RangeExclude;
}
