using Minutes.GitHub.Checkups;
using Minutes.Hosting.Checkups;
using Xunit;

namespace Minutes.Hosting.Tests.Checkups;

/// <summary>What <c>minutes doctor</c> says of the queue, on the emulator of a storage account.</summary>
public sealed class QueueCheckTests(Azurite azurite)
{
    [Fact]
    public async Task Without_a_connection_nothing_is_said() => Assert.Empty(await LookAsync());

    [Theory]
    [InlineData(0, "is reached; 0 looks wait")]
    [InlineData(1, "is reached; 1 look waits")]
    [InlineData(3, "is reached; 3 looks wait")]
    public async Task What_waits_is_counted_also_where_there_is_no_queue_yet(int messages, string text)
    {
        var account = azurite.NewAccount();
        await PutAsync(account, "minutes-looks", messages);

        Assert.Equal(new Diagnosis("queue", DiagnosisKind.Fine, text), Assert.Single(await LookAsync(("AzureWebJobsStorage", account))));
    }

    [Fact]
    public async Task What_failed_too_often_wants_a_person()
    {
        var account = azurite.NewAccount();
        await PutAsync(account, "minutes-looks-poison", 2);
        var found = Assert.Single(await LookAsync(("MINUTES_STORAGE", account)));

        Assert.Equal((DiagnosisKind.Wrong, "2 looks failed too often, and lie in minutes-looks-poison"), (found.Kind, found.Text));
    }

    [Fact]
    public async Task An_account_that_does_not_let_it_in_is_told_without_the_key()
    {
        var account = azurite.NewAccount().Replace("bWludXRlcw==", "b3RoZXIga2V5", StringComparison.Ordinal);
        var found = Assert.Single(await LookAsync(("AzureWebJobsStorage", account)));

        Assert.Equal(DiagnosisKind.Wrong, found.Kind);
        Assert.StartsWith("the storage account does not let it in: status 403", found.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("b3RoZXIga2V5", $"{found}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_connection_is_told_by_the_name_of_the_variable()
    {
        var found = Assert.Single(await LookAsync(("AzureWebJobsStorage", "tide;AccountKey=c2VjcmV0")));

        Assert.Equal((DiagnosisKind.Wrong, "AzureWebJobsStorage: that is no connection string of a storage account"), (found.Kind, found.Text));
        Assert.DoesNotContain("c2VjcmV0", $"{found}", StringComparison.Ordinal);
    }

    private static async Task PutAsync(string account, string name, int messages)
    {
        var queue = Azurite.Queue(account, name);
        if (messages > 0) await queue.CreateAsync(cancellationToken: TestContext.Current.CancellationToken);
        for (var number = 0; number < messages; number++) await queue.SendMessageAsync("look", TestContext.Current.CancellationToken);
    }

    private static Task<IReadOnlyList<Diagnosis>> LookAsync(params (string Name, string Value)[] variables) =>
        QueueCheck.OfAsync(name => variables.FirstOrDefault(variable => variable.Name == name).Value, TestContext.Current.CancellationToken);
}
