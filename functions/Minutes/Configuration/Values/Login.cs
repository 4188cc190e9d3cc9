using Minutes.Documents;

namespace Minutes.Configuration.Values;

/// <summary>Names of people and organisations on GitHub.</summary>
internal static class Login
{
    /// <summary>What a JSON Schema can say of a handle.</summary>
    public const string Pattern = "^@?[A-Za-z0-9](?:-?[A-Za-z0-9])*(?:_[A-Za-z0-9]+)?$";

    /// <summary>The login in a handle, with or without its <c>@</c>.</summary>
    public static Meaning<string> Parse(string handle)
    {
        var login = handle is ['@', .. var name] ? name : handle;
        return Handle.LengthOfLogin(login) == login.Length && login.Length > 0 ? login : new Mistake($"{Quoted.Of(handle)} is no GitHub login", "write it as in \"@mira-k\"");
    }
}
