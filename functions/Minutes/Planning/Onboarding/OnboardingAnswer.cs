namespace Minutes.Planning.Onboarding;

/// <summary>What the people of a repository said to the onboarding pull request.</summary>
public enum OnboardingAnswer
{
    /// <summary>Nobody was asked.</summary>
    NotAsked,

    /// <summary>Nothing yet: it is open.</summary>
    Waiting,

    /// <summary>Yes: it was merged.</summary>
    Yes,

    /// <summary>No: it was closed.</summary>
    No,
}
