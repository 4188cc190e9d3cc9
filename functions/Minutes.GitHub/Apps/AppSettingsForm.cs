namespace Minutes.GitHub.Apps;

/// <summary>For whom the settings of an App are written.</summary>
public enum AppSettingsForm
{
    /// <summary>For a shell, a server or a container: variables of the environment.</summary>
    Environment,

    /// <summary>For a Functions app: what <c>az functionapp config appsettings set</c> reads.</summary>
    Azure,

    /// <summary>For the secrets of a repository: the key alone.</summary>
    Actions,
}
