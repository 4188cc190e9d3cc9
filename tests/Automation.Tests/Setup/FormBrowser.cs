using System.Net;
using System.Text.RegularExpressions;
using Xunit;

namespace Automation.Tests.Setup;

/// <summary>A browser without script: it shows pages, follows links and redirects, and sends forms.</summary>
internal sealed partial class FormBrowser : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    internal FormBrowser() => _http.DefaultRequestHeaders.Add("User-Agent", "a browser without script");

    /// <summary>What happens while it is led elsewhere.</summary>
    internal Action Redirecting { get; set; } = () => { };

    /// <summary>Where it is.</summary>
    internal Uri Address { get; private set; } = new("about:blank");

    /// <summary>What it shows.</summary>
    internal string Html { get; private set; } = "";

    internal HttpStatusCode Status { get; private set; }

    internal HttpResponseMessage? Response { get; private set; }

    /// <summary>All that it ever showed.</summary>
    internal List<string> Shown { get; } = [];

    internal Task OpenAsync(string address) => SendAsync(HttpMethod.Get, Address.Scheme == "http" ? new(Address, address) : new(address));

    internal Task FollowAsync(string link) =>
        OpenAsync(WebUtility.HtmlDecode(Links().Matches(Html).Single(match => Words(match.Groups["text"].Value) == link).Groups["address"].Value));

    /// <summary>Presses a button, after some fields were filled.</summary>
    internal async Task PressAsync(string button, params (string Name, string Value)[] filled)
    {
        var form = Forms().Matches(Html).Single(match => Words(Button().Match(match.Value).Groups["text"].Value) == button);
        var fields = Inputs().Matches(form.Value).ToDictionary(match => match.Groups["name"].Value, match => WebUtility.HtmlDecode(match.Groups["value"].Value));
        foreach (var (name, value) in filled) fields[name] = value;
        var target = new Uri(Address, WebUtility.HtmlDecode(form.Groups["action"].Value));
        using var content = new FormUrlEncodedContent(fields);
        if (form.Groups["method"].Value == "post") await SendAsync(HttpMethod.Post, target, content);
        else await SendAsync(HttpMethod.Get, new UriBuilder(target) { Query = await content.ReadAsStringAsync(TestContext.Current.CancellationToken) }.Uri);
    }

    public void Dispose()
    {
        Response?.Dispose();
        _http.Dispose();
    }

    private async Task SendAsync(HttpMethod method, Uri address, HttpContent? content = null)
    {
        using var request = new HttpRequestMessage(method, address) { Content = content };
        Response?.Dispose();
        Response = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        if (Response.Headers.Location is { } elsewhere)
        {
            Redirecting();
            await SendAsync(HttpMethod.Get, new(address, elsewhere));
            return;
        }

        (Address, Status, Html) = (address, Response.StatusCode, await Response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Shown.Add($"{Address}\n{Html}");
    }

    private static string Words(string html) => WebUtility.HtmlDecode(html).Trim();

    [GeneratedRegex("""<a [^>]*href="(?<address>[^"]*)"[^>]*>(?<text>[^<]*)</a>""")]
    private static partial Regex Links();

    [GeneratedRegex("""<form method="(?<method>[a-z]+)" action="(?<action>[^"]*)">.*?</form>""", RegexOptions.Singleline)]
    private static partial Regex Forms();

    [GeneratedRegex("<button[^>]*>(?<text>[^<]*)</button>")]
    private static partial Regex Button();

    [GeneratedRegex("""<input [^>]*name="(?<name>[^"]*)"[^>]*value="(?<value>[^"]*)"[^>]*>""")]
    private static partial Regex Inputs();
}
