using Minutes.GitHub.Http;
using Xunit;

namespace Minutes.GitHub.Tests.Http;

public sealed class GitHubHostsTests
{
    [Theory]
    [InlineData(null, null, null, "https://api.github.com/", "https://api.github.com/graphql", "https://github.com/", false)]
    [InlineData("", " ", "", "https://api.github.com/", "https://api.github.com/graphql", "https://github.com/", false)]
    [InlineData("https://api.github.com", "https://api.github.com/graphql", "https://github.com", "https://api.github.com/", "https://api.github.com/graphql", "https://github.com/", false)]
    [InlineData("https://ghe.example/api/v3", null, null, "https://ghe.example/api/v3/", "https://ghe.example/api/graphql", "https://ghe.example/", true)]
    [InlineData("https://ghe.example/api/v3/", null, null, "https://ghe.example/api/v3/", "https://ghe.example/api/graphql", "https://ghe.example/", true)]
    [InlineData("https://ghe.example:8443/git/api/v3", null, null, "https://ghe.example:8443/git/api/v3/", "https://ghe.example:8443/git/api/graphql", "https://ghe.example:8443/", true)]
    [InlineData("https://api.octocorp.ghe.com", null, null, "https://api.octocorp.ghe.com/", "https://api.octocorp.ghe.com/graphql", "https://octocorp.ghe.com/", true)]
    [InlineData(null, null, "https://ghe.example", "https://ghe.example/api/v3/", "https://ghe.example/api/graphql", "https://ghe.example/", true)]
    [InlineData(null, null, "https://octocorp.ghe.com", "https://api.octocorp.ghe.com/", "https://api.octocorp.ghe.com/graphql", "https://octocorp.ghe.com/", true)]
    [InlineData("http://127.0.0.1:5005", "http://127.0.0.1:5005/graphql", null, "http://127.0.0.1:5005/", "http://127.0.0.1:5005/graphql", "http://127.0.0.1:5005/", true)]
    [InlineData("http://localhost:5005/api/v3", null, null, "http://localhost:5005/api/v3/", "http://localhost:5005/api/graphql", "http://localhost:5005/", true)]
    public void What_is_not_named_follows_from_what_is(string? api, string? graphQl, string? server, string apiFound, string graphQlFound, string serverFound, bool isEnterprise)
    {
        var hosts = Read(api, graphQl, server).Value!;

        Assert.Equal((apiFound, graphQlFound, serverFound, isEnterprise), (hosts.Api.AbsoluteUri, hosts.GraphQl.AbsoluteUri, hosts.Server.AbsoluteUri, hosts.IsEnterprise));
    }

    [Theory]
    [InlineData("http://ghe.example/api/v3", null, "GITHUB_API_URL", "not safe")]
    [InlineData("ftp://ghe.example", null, "GITHUB_API_URL", "not safe")]
    [InlineData("ghe.example", null, "GITHUB_API_URL", "no address")]
    [InlineData("https://", null, "GITHUB_API_URL", "no address")]
    [InlineData("https://me:hunter2@ghe.example", null, "GITHUB_API_URL", "no address")]
    [InlineData("https://ghe.example/?token=hunter2", null, "GITHUB_API_URL", "no address")]
    [InlineData(null, "http://ghe.example/api/graphql", "GITHUB_GRAPHQL_URL", "not safe")]
    [InlineData(null, "https://ghe.example/api/graphql", "GITHUB_GRAPHQL_URL", "different hosts")]
    [InlineData("https://ghe.example/api/v3", "https://ghe.example:8443/api/graphql", "GITHUB_GRAPHQL_URL", "different hosts")]
    public void A_wrong_address_is_told_and_not_repeated(string? api, string? graphQl, string variable, string message)
    {
        var problem = Assert.Single(Read(api, graphQl, null).Problems);

        Assert.Equal(variable, problem.Path);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.NotNull(problem.Advice);
        Assert.DoesNotContain("hunter2", problem.ToString(), StringComparison.Ordinal);
    }

    private static Text.Parsed<GitHubHosts> Read(string? api, string? graphQl, string? server) => GitHubHosts.Read(name => name switch
    {
        "GITHUB_API_URL" => api,
        "GITHUB_GRAPHQL_URL" => graphQl,
        "GITHUB_SERVER_URL" => server,
        _ => null,
    });
}
