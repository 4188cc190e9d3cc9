using System.Text.RegularExpressions;
using GraphQL.Types;
using GraphQLParser.AST;

namespace SimulatedGitHub.Queries;

/// <summary>A scalar that travels as text, and whose form is looked at on both ways.</summary>
internal sealed partial class TextScalar : ScalarGraphType
{
    private readonly Regex _form;

    private TextScalar(string name, Regex form) => (Name, _form) = (name, form);

    public static IEnumerable<TextScalar> All =>
    [
        new("Base64String", Base64()),
        new("BigInt", Digits()),
        new("Date", Day()),
        new("DateTime", Time()),
        new("PreciseDateTime", Time()),
        new("GitTimestamp", Time()),
        new("GitObjectID", Oid()),
        new("GitRefname", Any()),
        new("GitSSHRemote", Any()),
        new("HTML", Any()),
        new("URI", Address()),
        new("X509Certificate", Any()),
    ];

    public override object? ParseValue(object? value) => Checked(value);

    public override object? ParseLiteral(GraphQLValue value) => value is GraphQLStringValue text ? Checked(text.Value.ToString()) : ThrowLiteralConversionError(value);

    public override object? Serialize(object? value) => Checked(value is long number ? number.ToString(System.Globalization.CultureInfo.InvariantCulture) : value);

    private object? Checked(object? value) =>
        value is null || (value is string text && _form.IsMatch(text)) ? value : ThrowValueConversionError(value);

    [GeneratedRegex(@"^[A-Za-z\d+/\s]*={0,2}\s*$")]
    private static partial Regex Base64();

    [GeneratedRegex(@"^\d+$")]
    private static partial Regex Digits();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d$")]
    private static partial Regex Day();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$")]
    private static partial Regex Time();

    [GeneratedRegex(@"^[\da-f]{40}$")]
    private static partial Regex Oid();

    [GeneratedRegex(@"^(https?://|/)\S*$")]
    private static partial Regex Address();

    [GeneratedRegex("")]
    private static partial Regex Any();
}
