using System.Text.RegularExpressions;

namespace Minutes.Configuration.Values;

/// <summary>Names of people and organisations on GitHub.</summary>
internal static partial class Login
{
    /// <summary>What a JSON Schema can say of a handle.</summary>
    public const string Pattern = "^@?[A-Za-z0-9](?:-?[A-Za-z0-9])*(?:_[A-Za-z0-9]+)?$";

    private const int Longest = 39;

    /// <summary>Letters, digits and single hyphens inside, and the <c>_company</c> at the end of a managed user's name.</summary>
    public static bool IsValid(string name) => name.Length <= Longest && Name.IsMatch(name);

    /// <summary>The login in a handle, with or without its <c>@</c>.</summary>
    public static Meaning<string> Parse(string handle)
    {
        var login = handle is ['@', .. var name] ? name : handle;
        return IsValid(login) ? login : new Mistake($"{Quoted.Of(handle)} is no GitHub login", "write it as in \"@mira-k\"");
    }

    [GeneratedRegex(@"^[A-Za-z0-9](?:-?[A-Za-z0-9])*(?:_[A-Za-z0-9]+)?\z")]
    private static partial Regex Name { get; }
}
