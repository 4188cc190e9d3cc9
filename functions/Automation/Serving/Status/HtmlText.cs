using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Automation.Serving.Status;

/// <summary>Puts HTML together: what stands in the code goes in as it is, and every text that is filled in is escaped, also between the quotes of an attribute.</summary>
/// <param name="literalLength">How long the code's own part is.</param>
/// <param name="formattedCount">How many parts are filled in.</param>
[InterpolatedStringHandler]
internal readonly ref struct HtmlText(int literalLength, int formattedCount)
{
    private const int Usual = 32;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _text = new(literalLength + (formattedCount * Usual));

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    public void AppendLiteral(string text) => _text.Append(text);

    public void AppendFormatted(string? text) => _text.Append(text is null ? "" : Encoder.Encode(text));

    public void AppendFormatted(int number) => _text.Append(CultureInfo.InvariantCulture, $"{number:N0}");

    public void AppendFormatted(long number) => _text.Append(CultureInfo.InvariantCulture, $"{number:N0}");

    public void AppendFormatted(Html html) => _text.Append(html.ToString());

    public void AppendFormatted(IEnumerable<Html> parts) => _text.AppendJoin("", parts);
}
