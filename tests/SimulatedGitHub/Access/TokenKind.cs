namespace SimulatedGitHub.Access;

/// <summary>Where a token comes from.</summary>
public enum TokenKind
{
    Personal,
    Installation,
    Actions,
}
