using System.Text.RegularExpressions;

namespace Automation.Setup;

/// <summary>The login of an account on GitHub.</summary>
internal static partial class AccountName
{
    /// <summary>Letters, digits and single hyphens, 39 at most; accounts of an enterprise have one underscore.</summary>
    internal static bool IsOne(string text) => text.Length <= 39 && Form().IsMatch(text);

    [GeneratedRegex(@"^[A-Za-z0-9]+([-_][A-Za-z0-9]+)*\z")]
    private static partial Regex Form();
}
