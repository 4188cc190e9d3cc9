using System.Text.Json;
using Automation.Serving;
using Minutes.Hosting.Queues;
using Xunit;

namespace Automation.Tests.Serving;

/// <summary>What the Functions host reads says the same as the program.</summary>
public sealed class FunctionFolderTests
{
    private static readonly JsonElement Host = Read("host.json");

    [Fact]
    public void The_host_starts_the_handler_and_forwards_HTTP_as_it_came()
    {
        var handler = Host.GetProperty("customHandler");

        Assert.True(handler.GetProperty("enableForwardingHttpRequest").GetBoolean());
        Assert.Equal("minutes", handler.GetProperty("description").GetProperty("defaultExecutablePath").GetString());
        Assert.Equal(["serve", "--functions"], handler.GetProperty("description").GetProperty("arguments").EnumerateArray().Select(argument => argument.GetString()));
    }

    [Fact]
    public void The_queue_is_read_as_it_is_written_and_given_up_after_as_many_tries_as_by_a_server()
    {
        var queues = Host.GetProperty("extensions").GetProperty("queues");

        Assert.Equal("base64", queues.GetProperty("messageEncoding").GetString());
        Assert.Equal(TakenLook.MostTries, queues.GetProperty("maxDequeueCount").GetInt32());
        Assert.Equal("Microsoft.Azure.Functions.ExtensionBundle", Host.GetProperty("extensionBundle").GetProperty("id").GetString());
    }

    [Fact]
    public void The_isolated_worker_reads_the_queue_as_often_and_has_its_hour_at_the_same_time()
    {
        var isolated = Read("functions/IsolatedWorker/host.json");
        var triggers = File.ReadAllText(Path.Combine(DocumentationPage.Root(), "functions", "IsolatedWorker", "LookFunctions.cs"));

        Assert.True(JsonElement.DeepEquals(Host.GetProperty("extensions").GetProperty("queues"), isolated.GetProperty("extensions").GetProperty("queues")));
        Assert.Equal(Host.GetProperty("functionTimeout").GetString(), isolated.GetProperty("functionTimeout").GetString());
        Assert.Contains($"TimerTrigger(\"{Text(Assert.Single(Bindings("round")), "schedule")}\")", triggers, StringComparison.Ordinal);
    }

    [Fact]
    public void The_webhook_has_one_trigger_and_one_output_of_HTTP_and_no_key_of_functions()
    {
        var bindings = Bindings("webhook");

        Assert.Equal(["httpTrigger", "http"], bindings.Select(binding => binding.GetProperty("type").GetString()));
        Assert.Equal("anonymous", bindings[0].GetProperty("authLevel").GetString());
        Assert.Equal(WebhookEndpoint.Path, $"/api/{bindings[0].GetProperty("route").GetString()}");
    }

    [Fact]
    public void Queue_and_timer_are_named_as_the_program_answers_them()
    {
        var queue = Assert.Single(Bindings(FunctionsEndpoints.QueuePath[1..]));
        Assert.Equal(("queueTrigger", StorageQueues.Name, StorageSettings.FunctionsVariable), (Text(queue, "type"), Text(queue, "queueName"), Text(queue, "connection")));

        var timer = Assert.Single(Bindings(FunctionsEndpoints.TimerPath[1..]));
        Assert.Equal("timerTrigger", Text(timer, "type"));
        Assert.Matches(@"^0 \d+ \* \* \* \*$", Text(timer, "schedule"));
    }

    [Fact]
    public void There_are_no_other_functions() =>
        Assert.Equal(["look", "round", "webhook"], Directory.EnumerateDirectories(Path.Combine(DocumentationPage.Root(), "functions", "Automation", "AzureFunctions")).Select(Path.GetFileName).Order());

    private static string? Text(JsonElement binding, string name) => binding.GetProperty(name).GetString();

    private static JsonElement[] Bindings(string function) => [.. Read($"functions/Automation/AzureFunctions/{function}/function.json").GetProperty("bindings").EnumerateArray()];

    private static JsonElement Read(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine([DocumentationPage.Root(), .. path.Split('/')])));
        return json.RootElement.Clone();
    }
}
