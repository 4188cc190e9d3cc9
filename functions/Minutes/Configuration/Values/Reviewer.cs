namespace Minutes.Configuration.Values;

/// <summary>Who can be asked for a review: a person by login, or a team as <c>org/team</c>.</summary>
internal static class Reviewer
{
    /// <summary>What a JSON Schema can say of one.</summary>
    public const string Pattern = "^@?[A-Za-z0-9](?:-?[A-Za-z0-9])*(?:_[A-Za-z0-9]+)?(?:/[A-Za-z0-9_.-]+)?$";

    /// <summary>The login or team, without an <c>@</c> before it, or why it is none.</summary>
    public static Meaning<string> Parse(string text)
    {
        var parts = text.Split('/');
        var owner = Login.Parse(parts[0]).Value;
        if (owner is null || parts.Length > 2 || (parts.Length == 2 && !IsSlug(parts[1])))
            return new Mistake($"{Quoted.Of(text)} is no GitHub login and no team", "write it as in \"@mira-k\" or open-tidepool/network");
        return parts.Length == 1 ? owner : $"{owner}/{parts[1]}";
    }

    private static bool IsSlug(string text) => text.Length > 0 && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.');
}
