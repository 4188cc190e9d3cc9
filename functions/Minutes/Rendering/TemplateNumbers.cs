using System.Collections.Immutable;
using Minutes.Text;
using Scriban.Parsing;

namespace Minutes.Rendering;

/// <summary>
/// Looks at the numbers in a template before Scriban reads them: it reads a whole number of any size at once, and <c>1e99999999</c>, which
/// has a hundred million digits, takes it minutes and the memory. The same lexer finds them, so none is missed.
/// </summary>
internal static class TemplateNumbers
{
    private const int LongestNumber = 40;

    /// <summary>The numbers that are not read, in the order of the text.</summary>
    public static ImmutableArray<TemplateMistake> Check(SourceText source)
    {
        var mistakes = ImmutableArray.CreateBuilder<TemplateMistake>();
        foreach (var token in new Lexer(source.Text, source.Path))
        {
            if (!IsTooLarge(token.Type, token.GetText(source.Text))) continue;
            var place = new SourceSpan(source.Path, token.Start, token.End);
            mistakes.Add(new(place, "the number is too large", "write fewer digits and no exponent"));
        }

        return mistakes.DrainToImmutable();
    }

    private static bool IsTooLarge(TokenType type, string number) => type switch
    {
        TokenType.Integer => number.Length > LongestNumber || number.AsSpan().ContainsAny('e', 'E'),
        TokenType.Float or TokenType.HexaInteger or TokenType.BinaryInteger => number.Length > 2 * LongestNumber,
        _ => false,
    };
}
