using Minutes.Text;

namespace Minutes.GitHub.Http;

/// <summary>Where GitHub is.</summary>
/// <param name="Api">The address of REST, such as <c>https://api.github.com/</c>; it ends with a slash.</param>
/// <param name="GraphQl">The address of GraphQL.</param>
/// <param name="Server">The address for people, such as <c>https://github.com/</c>.</param>
public sealed record GitHubHosts(Uri Api, Uri GraphQl, Uri Server)
{
    private const string ApiVariable = "GITHUB_API_URL";
    private const string GraphQlVariable = "GITHUB_GRAPHQL_URL";
    private const string ServerVariable = "GITHUB_SERVER_URL";

    /// <summary>GitHub itself.</summary>
    public static GitHubHosts Default { get; } = new(new("https://api.github.com/"), new("https://api.github.com/graphql"), new("https://github.com/"));

    /// <summary>Whether it is another than github.com: an Enterprise Server, or an enterprise with its own domain.</summary>
    public bool IsEnterprise => !Server.Host.Equals(Default.Server.Host, StringComparison.OrdinalIgnoreCase);

    /// <summary>The addresses that the environment names; what it does not name follows from what it does.</summary>
    /// <param name="environment">Gives a variable of the environment; null where it is not set.</param>
    public static Parsed<GitHubHosts> Read(Func<string, string?> environment)
    {
        var settings = new Settings(environment);
        var server = HostAddress.Read(settings, ServerVariable);
        var api = HostAddress.Read(settings, ApiVariable);
        var graphQl = HostAddress.Read(settings, GraphQlVariable);
        if (new[] { server, api, graphQl }.SelectMany(address => address?.Problems ?? []).ToArray() is { Length: > 0 } problems) return new(null, [.. problems]);

        var apiAddress = api?.Value ?? (server?.Value is { } people ? HostAddress.ApiOf(people) : Default.Api);
        var graphQlAddress = graphQl?.Value ?? HostAddress.GraphQlOf(apiAddress);
        if (apiAddress.Authority != graphQlAddress.Authority)
            return Settings.Problem(GraphQlVariable, "GraphQL and REST are on different hosts, and the token would go to both", $"set {ApiVariable} and {GraphQlVariable} to the same one");
        return new GitHubHosts(apiAddress, WithoutSlash(graphQlAddress), server?.Value ?? HostAddress.ServerOf(apiAddress));
    }

    private static Uri WithoutSlash(Uri address) => new(address.AbsoluteUri.TrimEnd('/'));
}
