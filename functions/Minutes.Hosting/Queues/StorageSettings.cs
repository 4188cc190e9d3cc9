using Azure.Identity;
using Minutes.Text;

namespace Minutes.Hosting.Queues;

/// <summary>
/// Finds the storage account in the environment, under the names that the Functions host uses for the same connection (learn.microsoft.com, "Connect to host storage with an identity"): a connection
/// string, or an address and a managed identity. No problem repeats a value.
/// </summary>
public static class StorageSettings
{
    /// <summary>The connection that every Functions app has.</summary>
    public const string FunctionsVariable = "AzureWebJobsStorage";

    /// <summary>The connection of a server that is to keep its looks in a storage account.</summary>
    public const string ServerVariable = "MINUTES_STORAGE";

    /// <summary>The queues of a connection; null where there is no such connection.</summary>
    /// <param name="environment">Gives a variable of the environment; null where it is not set.</param>
    /// <param name="variable">The connection's name.</param>
    public static Parsed<StorageQueues>? Read(Func<string, string?> environment, string variable)
    {
        string? Part(string name) => environment(name) is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;
        if (Part(variable) is { } connection) return ByConnection(connection, variable);
        if (Part($"{variable}__queueServiceUri") is { } address) return ByIdentity(address, Part($"{variable}__clientId"), variable);
        return Part($"{variable}__accountName") is { } account ? ByIdentity($"https://{account}.queue.core.windows.net", Part($"{variable}__clientId"), variable) : null;
    }

    private static Parsed<StorageQueues> ByConnection(string connection, string variable)
    {
        try
        {
            return StorageQueues.Of(name => new(connection, name, StorageQueues.Options));
        }
        catch (Exception reason) when (reason is FormatException or ArgumentException or InvalidOperationException)
        {
            return new Problem(variable, new(1, 1), "that is no connection string of a storage account", $"copy it from the account's access keys, or set {variable}__queueServiceUri to sign in with a managed identity");
        }
    }

    private static Parsed<StorageQueues> ByIdentity(string address, string? client, string variable)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme != Uri.UriSchemeHttps)
            return new Problem($"{variable}__queueServiceUri", new(1, 1), "that is no address of a queue service", "write it as https://ACCOUNT.queue.core.windows.net");
        var credential = new ManagedIdentityCredential(client is null ? ManagedIdentityId.SystemAssigned : ManagedIdentityId.FromUserAssignedClientId(client));
        return StorageQueues.Of(name => new(new Uri($"{uri.AbsoluteUri.TrimEnd('/')}/{name}"), credential, StorageQueues.Options));
    }
}
