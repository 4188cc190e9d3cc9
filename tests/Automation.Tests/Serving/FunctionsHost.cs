using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Minutes.Hosting.Messages;
using Minutes.Hosting.Tests;
using Xunit;

namespace Automation.Tests.Serving;

/// <summary>
/// Does with the program what the host of Azure Functions does with a custom handler: pings it until it answers, forwards HTTP as it came, and writes all other triggers as JSON in chunked encoding
/// (Azure/azure-functions-host, src/WebJobs.Script/Workers/Http).
/// </summary>
internal sealed class FunctionsHost : IAsyncDisposable
{
    private static readonly TimeSpan PingInterval = TimeSpan.FromMilliseconds(25);

    private readonly HttpClient _client;

    private FunctionsHost(RunningProgram handler, int port, string storage)
    {
        (Handler, Storage) = (handler, storage);
        _client = Delivery.ClientFor(port);
    }

    internal RunningProgram Handler { get; }

    /// <summary>The connection string of the storage account.</summary>
    internal string Storage { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    internal static async Task<FunctionsHost> StartAsync(string program, Coast coast, string storage)
    {
        var port = Azurite.FreePort();
        var handler = RunningProgram.Start(program, "serve --functions", Variables(coast, storage, port));
        var host = new FunctionsHost(handler, port, storage);
        while (!await host.PingAsync()) await Task.Delay(PingInterval, Cancellation);
        return host;
    }

    internal static Dictionary<string, string> Variables(Coast coast, string storage, int port) => new(coast.Variables)
    {
        ["FUNCTIONS_CUSTOMHANDLER_PORT"] = $"{port}",
        ["FUNCTIONS_APP_ROOT_PATH"] = AppContext.BaseDirectory,
        ["FUNCTIONS_WORKER_RUNTIME"] = "custom",
        ["AzureWebJobsStorage"] = storage,
    };

    /// <summary>Any answer of HTTP will do.</summary>
    internal async Task<bool> PingAsync()
    {
        try
        {
            using var answer = await _client.GetAsync(new Uri("/", UriKind.Relative), Cancellation);
            return true;
        }
        catch (HttpRequestException)
        {
            return Handler.Printed.Contains("minutes:", StringComparison.Ordinal) ? throw new InvalidOperationException(Handler.Printed) : false;
        }
    }

    /// <summary>A request to the webhook, forwarded as it came, with what the host adds.</summary>
    internal async Task<(HttpStatusCode Status, string Body)> ForwardAsync(Delivery delivery)
    {
        using var request = delivery.ToRequest();
        request.Headers.Add("x-ms-invocation-id", Guid.NewGuid().ToString());
        request.Headers.Add("X-Forwarded-For", "140.82.115.1");
        request.Headers.Host = "minutes.azurewebsites.net";
        using var answer = await _client.SendAsync(request, Cancellation);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(Cancellation));
    }

    /// <summary>A message of the queue: a text, which is JSON within JSON.</summary>
    internal Task<Invoked> InvokeLookAsync(LookMessage message, CancellationToken? cancellation = null) => InvokeLookAsync(message.ToString(), cancellation);

    /// <summary>A message of the queue: a text, which is JSON within JSON.</summary>
    internal Task<Invoked> InvokeLookAsync(string message, CancellationToken? cancellation = null)
    {
        var metadata = new JsonObject { ["Id"] = JsonValue.Create("\"1\""), ["DequeueCount"] = JsonValue.Create("\"1\""), ["sys"] = new JsonObject { ["MethodName"] = "look" } };
        try
        {
            // Top-level properties of a message that is JSON stand among the metadata, and win.
            if (JsonNode.Parse(message) is JsonObject properties)
            {
                foreach (var (name, value) in properties) metadata[name] = value?.DeepClone();
            }
        }
        catch (JsonException)
        {
        }

        return InvokeAsync("look", new JsonObject { ["message"] = JsonSerializer.Serialize(message) }, metadata, cancellation ?? Cancellation);
    }

    /// <summary>The timer, as its binding is written.</summary>
    internal Task<Invoked> InvokeRoundAsync(string timer) =>
        InvokeAsync("round", new JsonObject { ["timer"] = JsonNode.Parse(timer) }, new JsonObject { ["sys"] = new JsonObject { ["MethodName"] = "round" } }, Cancellation);

    /// <summary>Anything, to a function.</summary>
    internal async Task<Invoked> PostAsync(string function, string body, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/{function}") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.TransferEncodingChunked = true;
        request.Headers.Add("X-Azure-Functions-InvocationId", Guid.NewGuid().ToString());
        request.Headers.Add("X-Azure-Functions-HostVersion", "4.1048.200");
        using var answer = await _client.SendAsync(request, cancellation);
        return new(answer.StatusCode, answer.Content.Headers.ContentType?.MediaType, await answer.Content.ReadAsStringAsync(cancellation));
    }

    /// <summary>The queue trigger: takes what is there, one after the other, and does with each what the host does. It tells how many there were.</summary>
    internal Task<int> DrainAsync() => DrainAsync(_ => Task.CompletedTask);

    /// <summary>The same, and tells each message of ours that was taken before it is handed over. It ends, too, when the handler does not answer any more.</summary>
    internal async Task<int> DrainAsync(Func<LookMessage, Task> taken)
    {
        var (queue, count) = (Azurite.Queue(Storage), 0);
        await queue.CreateIfNotExistsAsync(cancellationToken: Cancellation);
        for (; !Handler.HasEnded && (await queue.ReceiveMessageAsync(TimeSpan.FromMinutes(10), Cancellation)).Value is { } message; count++)
        {
            if (LookMessage.Parse(message.MessageText) is { } look) await taken(look);
            if (await TryLookAsync(message.MessageText)) await queue.DeleteMessageAsync(message.MessageId, message.PopReceipt, Cancellation);
            else await ReturnAsync(queue, message);
        }

        return count;
    }

    private async Task<bool> TryLookAsync(string message)
    {
        try
        {
            return (await InvokeLookAsync(message)).IsDone;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    internal async Task<int> CountAsync(string name = "minutes-looks")
    {
        var queue = Azurite.Queue(Storage, name);
        return await queue.ExistsAsync(Cancellation) ? (await queue.GetPropertiesAsync(Cancellation)).Value.ApproximateMessagesCount : 0;
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await Handler.DisposeAsync();
    }

    private async Task<Invoked> InvokeAsync(string function, JsonObject data, JsonObject metadata, CancellationToken cancellation) =>
        await PostAsync(function, new JsonObject { ["Data"] = data, ["Metadata"] = metadata }.ToJsonString(), cancellation);

    private async Task ReturnAsync(QueueClient queue, QueueMessage message)
    {
        if (message.DequeueCount < 5)
        {
            await queue.UpdateMessageAsync(message.MessageId, message.PopReceipt, message.MessageText, TimeSpan.Zero, Cancellation);
            return;
        }

        var poison = Azurite.Queue(Storage, "minutes-looks-poison");
        await poison.CreateIfNotExistsAsync(cancellationToken: Cancellation);
        await poison.SendMessageAsync(message.MessageText, Cancellation);
        await queue.DeleteMessageAsync(message.MessageId, message.PopReceipt, Cancellation);
    }
}
