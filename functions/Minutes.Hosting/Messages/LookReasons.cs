namespace Minutes.Hosting.Messages;

/// <summary>Reasons of a look that are no event of GitHub.</summary>
public static class LookReasons
{
    /// <summary>The hour has come; the looks are spread over it.</summary>
    public const string Timer = "timer";

    /// <summary>The program starts, and does not know what it missed.</summary>
    public const string Start = "start";
}
