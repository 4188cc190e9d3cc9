namespace SimulatedGitHub;

/// <summary>Something that GitHub knows by a global id. The id says nothing: nobody may take it apart.</summary>
public abstract class Node
{
    protected Node(Forge forge, string kind)
    {
        Forge = forge;
        (Id, DatabaseId) = forge.Register(this, kind);
        CreatedAt = forge.Clock.Now;
    }

    public string Id { get; }

    public int DatabaseId { get; }

    public long FullDatabaseId => DatabaseId;

    public NodaTime.Instant CreatedAt { get; set; }

    internal Forge Forge { get; }
}
