using Minutes.Hosting.Queues;
using Xunit;

namespace Minutes.Hosting.Tests.Queues;

public sealed class StorageSettingsTests
{
    [Fact]
    public void Without_a_connection_there_is_none() => Assert.Null(Read());

    [Theory]
    [InlineData("AzureWebJobsStorage", "DefaultEndpointsProtocol=https;AccountName=tide;AccountKey=c2VjcmV0;EndpointSuffix=core.windows.net")]
    [InlineData("AzureWebJobsStorage__queueServiceUri", "https://tide.queue.core.windows.net/")]
    [InlineData("AzureWebJobsStorage__accountName", "tide")]
    public void A_connection_is_named_as_the_Functions_host_names_it(string variable, string value)
    {
        var queues = Read((variable, value))!.Value!;

        Assert.Equal("https://tide.queue.core.windows.net/minutes-looks", queues.Looks.Uri.AbsoluteUri);
        Assert.Equal("https://tide.queue.core.windows.net/minutes-looks-poison", queues.Poison.Uri.AbsoluteUri);
    }

    [Theory]
    [InlineData("AzureWebJobsStorage", "tide;AccountKey=c2VjcmV0")]
    [InlineData("AzureWebJobsStorage__queueServiceUri", "http://tide.queue.core.windows.net/")]
    [InlineData("AzureWebJobsStorage__queueServiceUri", "tide")]
    public void What_is_none_is_told_without_its_value(string variable, string value)
    {
        var problem = Assert.Single(Read((variable, value))!.Problems);

        Assert.Equal(variable, problem.Path);
        Assert.DoesNotContain("c2VjcmV0", problem.ToString(), StringComparison.Ordinal);
    }

    private static Text.Parsed<StorageQueues>? Read(params (string Name, string Value)[] variables) =>
        StorageSettings.Read(name => variables.FirstOrDefault(variable => variable.Name == name).Value, StorageSettings.FunctionsVariable);
}
