using Minutes.Text;

namespace Minutes.Documents;

/// <summary>A GitHub login as it is mentioned: <c>@fkr</c>.</summary>
/// <param name="Login">The login without <c>@</c>, in the writer's case.</param>
/// <param name="Span">Where it stands, <c>@</c> included.</param>
public sealed record Handle(string Login, TextSpan Span)
{
    /// <summary>GitHub's bound for a login's length.</summary>
    public const int MaximumLength = 39;

    /// <summary>
    /// The length of the login at the start of a text, by GitHub's rule: letters, digits and single hyphens between them, a managed
    /// user's <c>_company</c> at the end, at most 39 characters. 0 where there is none.
    /// </summary>
    internal static int LengthOfLogin(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && (char.IsAsciiLetterOrDigit(text[length]) || IsInnerHyphen(text, length))) length++;
        if (length > 0) length += LengthOfCompany(text[length..]);
        return length <= MaximumLength ? length : 0;
    }

    /// <summary>The <c>_company</c> at the end of a managed user's login; the underscore of <c>_@fkr_</c> is emphasis.</summary>
    private static int LengthOfCompany(ReadOnlySpan<char> text)
    {
        var length = 1;
        while (text is ['_', ..] && length < text.Length && char.IsAsciiLetterOrDigit(text[length])) length++;
        return length > 1 ? length : 0;
    }

    private static bool IsInnerHyphen(ReadOnlySpan<char> text, int index) =>
        text[index] == '-' && index > 0 && text[index - 1] != '-' && index + 1 < text.Length && char.IsAsciiLetterOrDigit(text[index + 1]);
}
