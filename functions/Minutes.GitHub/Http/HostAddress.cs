using Minutes.Text;

namespace Minutes.GitHub.Http;

/// <summary>One address of GitHub, and how the others follow from it.</summary>
/// <remarks>
/// An Enterprise Server has REST at <c>/api/v3</c> and GraphQL at <c>/api/graphql</c> of its host; an enterprise on ghe.com has both at <c>api.</c> before its own
/// (docs.github.com, "Forming calls with GraphQL", "Getting started with the REST API").
/// </remarks>
internal static class HostAddress
{
    private const string EnterprisePath = "/api/v3/";

    /// <summary>The address in a variable; null where there is none.</summary>
    internal static Parsed<Uri>? Read(Settings settings, string variable)
    {
        if (settings[variable] is not { } text) return null;
        if (!Uri.TryCreate(text.TrimEnd('/') + "/", UriKind.Absolute, out var address) || address.Host.Length == 0 || !IsPlain(address))
            return Settings.Problem(variable, "that is no address of GitHub", "write it as https://api.github.com, without a name, a password or a query");
        return IsSafe(address)
            ? address
            : Settings.Problem(variable, "the address is not safe: the token could be read on its way", "write it with https; http is for this machine only");
    }

    internal static Uri ApiOf(Uri server) => IsShared(server) ? OnHost(server, "api." + server.Host, "/") : OnHost(server, server.Host, EnterprisePath);

    internal static Uri GraphQlOf(Uri api) =>
        api.AbsolutePath.EndsWith(EnterprisePath, StringComparison.Ordinal)
            ? OnHost(api, api.Host, api.AbsolutePath[..^EnterprisePath.Length] + "/api/graphql")
            : OnHost(api, api.Host, api.AbsolutePath + "graphql");

    internal static Uri ServerOf(Uri api) =>
        api.Host.StartsWith("api.", StringComparison.OrdinalIgnoreCase) && OnHost(api, api.Host["api.".Length..], "/") is var server && IsShared(server)
            ? server
            : OnHost(api, api.Host, "/");

    /// <summary>Whether many share the server, so that its API has a host of its own.</summary>
    private static bool IsShared(Uri server) => server.Host is "github.com" || server.Host.EndsWith(".ghe.com", StringComparison.Ordinal);

    private static bool IsPlain(Uri address) => address is { UserInfo: "", Query: "", Fragment: "" };

    private static bool IsSafe(Uri address) => address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback);

    private static Uri OnHost(Uri address, string host, string path) => new UriBuilder(address) { Host = host, Path = path }.Uri;
}
