using System.Text.Json;
using NodaTime;
using SimulatedGitHub.Access;

namespace SimulatedGitHub.Pages;

/// <summary>An App that a person is asked to make of a manifest, and once it is made, the code for its key.</summary>
public sealed class Registration(Actor owner, JsonElement manifest, string state)
{
    public Actor Owner { get; } = owner;

    public JsonElement Manifest { get; } = manifest;

    public string State { get; } = state;

    public App? App { get; set; }

    /// <summary>By what the key is fetched, once and within an hour.</summary>
    public string? Code { get; set; }

    public Instant CreatedAt { get; set; }

    public bool IsFetched { get; set; }
}
