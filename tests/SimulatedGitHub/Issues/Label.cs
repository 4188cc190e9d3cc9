using NodaTime;
using SimulatedGitHub.Repositories;

namespace SimulatedGitHub.Issues;

/// <summary>A label of a repository. Its name is unique there, whatever the case.</summary>
public sealed class Label : Node
{
    public const int LongestName = 50;
    public const int LongestDescription = 100;

    internal Label(Repository repository, string name, string color, string? description)
        : base(repository.Forge, "LA")
    {
        Repository = repository;
        (Name, Color, Description) = (name, color, description);
        Check(name, color, description);
        UpdatedAt = CreatedAt;
        repository.Labels.Add(this);
    }

    public Repository Repository { get; }

    public string Name { get; private set; }

    public string Color { get; private set; }

    public string? Description { get; private set; }

    public Instant UpdatedAt { get; private set; }

    public string ResourcePath => $"{Repository.ResourcePath}/labels/{Uri.EscapeDataString(Name)}";

    public string Url => Forge.ServerUrl + ResourcePath;

    public void Update(string name, string color, string? description)
    {
        Check(name, color, description);
        (Name, Color, Description, UpdatedAt) = (name, color, description, Forge.Clock.Now);
    }

    public void Delete()
    {
        Repository.Labels.Remove(this);
        foreach (var conversation in Repository.Conversations)
            conversation.Labels.Remove(this);
        Forge.Forget(this);
    }

    private void Check(string name, string color, string? description)
    {
        if (name.Trim().Length is 0 or > LongestName)
            throw GitHubError.Unprocessable("Name is too long (maximum is 50 characters)");
        if (description?.Length > LongestDescription)
            throw GitHubError.Unprocessable("Description is too long (maximum is 100 characters)");
        if (color.Length != 6 || !color.All(char.IsAsciiHexDigit))
            throw GitHubError.Unprocessable("Color is invalid");
        if (Repository.Label(name) is { } other && other != this)
            throw GitHubError.Unprocessable("Name has already been taken");
    }
}
