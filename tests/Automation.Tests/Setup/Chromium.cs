using System.Diagnostics;
using System.Globalization;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Xunit;

namespace Automation.Tests.Setup;

/// <summary>A headless Chromium with one tab, driven over its DevTools protocol (chromedevtools.github.io). Pages run no script in it.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    private readonly Process _process;
    private readonly DirectoryInfo _profile;
    private readonly ClientWebSocket _socket = new();
    private string? _session;
    private int _last;
    private int _loads;

    private Chromium(Process process, DirectoryInfo profile) => (_process, _profile) = (process, profile);

    /// <summary>The program; null where there is none.</summary>
    internal static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    internal static async Task<Chromium> StartAsync(int width, int height, bool isDark)
    {
        var profile = Directory.CreateTempSubdirectory("minutes-chromium-");
        string[] arguments = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--remote-debugging-port=0", $"--user-data-dir={profile.FullName}", "about:blank"];
        var process = Process.Start(new ProcessStartInfo(Program!, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        var chromium = new Chromium(process, profile);
        await chromium.ConnectAsync();
        await chromium.SendAsync("Page.enable");
        await chromium.SendAsync("Emulation.setScriptExecutionDisabled", new() { ["value"] = true });
        await chromium.SendAsync("Emulation.setDeviceMetricsOverride", new() { ["width"] = width, ["height"] = height, ["deviceScaleFactor"] = 1, ["mobile"] = width < 600 });
        await chromium.SendAsync("Emulation.setEmulatedMedia", new() { ["features"] = new JsonArray(new JsonObject { ["name"] = "prefers-color-scheme", ["value"] = isDark ? "dark" : "light" }) });
        return chromium;
    }

    internal Task OpenAsync(string address) => AfterLoadAsync(() => SendAsync("Page.navigate", new() { ["url"] = address }));

    /// <summary>Presses a button, or follows a link in this tab, by its text.</summary>
    internal async Task PressAsync(string text)
    {
        var before = await AddressAsync();
        var isLink = false;
        await AfterLoadAsync(async () => isLink = (await EvaluateAsync(
            $"(() => {{ const found = [...document.querySelectorAll('button, a')].find(one => one.textContent.trim() === {JsonSerializer.Serialize(text)}); found.removeAttribute('target'); found.click(); return found.tagName === 'A'; }})()"))!.GetValue<bool>());

        // A page that loads itself again may do so in between.
        while (isLink && await AddressAsync() == before) await AfterLoadAsync(() => Task.CompletedTask);
    }

    internal Task FillAsync(string id, string text) => EvaluateAsync($"document.getElementById({JsonSerializer.Serialize(id)}).value = {JsonSerializer.Serialize(text)}");

    /// <summary>What a person reads on it.</summary>
    internal async Task<string> TextAsync() => (await EvaluateAsync("document.body.innerText"))!.GetValue<string>();

    internal async Task<string> AddressAsync() => (await EvaluateAsync("location.href"))!.GetValue<string>();

    /// <summary>Whether something is wider than the screen.</summary>
    internal async Task<bool> IsTooWideAsync() => (await EvaluateAsync("document.documentElement.scrollWidth > document.documentElement.clientWidth"))!.GetValue<bool>();

    /// <summary>A picture of the whole page, where pictures are wanted.</summary>
    internal async Task ShootAsync(string name)
    {
        if (Environment.GetEnvironmentVariable("MINUTES_SCREENSHOTS") is not { Length: > 0 } folder) return;
        var picture = await SendAsync("Page.captureScreenshot", new() { ["captureBeyondViewport"] = true });
        await File.WriteAllBytesAsync(Path.Combine(Directory.CreateDirectory(folder).FullName, $"{name}.png"), Convert.FromBase64String(picture["data"]!.GetValue<string>()));
    }

    public async ValueTask DisposeAsync()
    {
        _socket.Dispose();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _profile.Delete(recursive: true);
    }

    private async Task ConnectAsync()
    {
        // It writes where it listens: the port, and the path of its socket.
        var file = Path.Combine(_profile.FullName, "DevToolsActivePort");
        while (!File.Exists(file) || (await File.ReadAllLinesAsync(file)).Length < 2)
        {
            if (_process.HasExited) throw new InvalidOperationException($"Chromium ended with {_process.ExitCode}: {await _process.StandardError.ReadToEndAsync()}");
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        var lines = await File.ReadAllLinesAsync(file);
        await _socket.ConnectAsync(new($"ws://127.0.0.1:{lines[0]}{lines[1]}"), TestContext.Current.CancellationToken);
        var target = await SendAsync("Target.createTarget", new() { ["url"] = "about:blank" });
        var attached = await SendAsync("Target.attachToTarget", new() { ["targetId"] = target["targetId"]!.DeepClone(), ["flatten"] = true });
        _session = attached["sessionId"]!.GetValue<string>();
    }

    private async Task<JsonNode?> EvaluateAsync(string expression)
    {
        var answer = await SendAsync("Runtime.evaluate", new() { ["expression"] = expression, ["returnByValue"] = true });
        return answer["exceptionDetails"] is { } thrown ? throw new InvalidOperationException(thrown.ToJsonString()) : answer["result"]!["value"];
    }

    private async Task AfterLoadAsync(Func<Task> act)
    {
        var before = _loads;
        await act();
        while (_loads == before) await ReceiveAsync();
    }

    private async Task<JsonObject> SendAsync(string method, JsonObject? parameters = null)
    {
        var id = ++_last;
        var message = new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters ?? [] };
        if (_session is not null) message["sessionId"] = _session;
        await _socket.SendAsync(Encoding.UTF8.GetBytes(message.ToJsonString()), WebSocketMessageType.Text, endOfMessage: true, TestContext.Current.CancellationToken);
        while (true)
        {
            var answer = await ReceiveAsync();
            if (answer["id"]?.GetValue<int>() != id) continue;
            return answer["result"] is JsonObject result ? result : throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{method}: {answer.ToJsonString()}"));
        }
    }

    private async Task<JsonObject> ReceiveAsync()
    {
        var (buffer, text) = (new byte[64 * 1024], new MemoryStream());
        WebSocketReceiveResult part;
        do
        {
            part = await _socket.ReceiveAsync(buffer, TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(60));
            text.Write(buffer, 0, part.Count);
        }
        while (!part.EndOfMessage);
        var message = JsonNode.Parse(text.ToArray())!.AsObject();
        if (message["method"]?.GetValue<string>() == "Page.loadEventFired") _loads++;
        return message;
    }
}
