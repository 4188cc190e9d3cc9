namespace Minutes.CarryOver;

/// <summary>One thing that speaks for or against a topic's coming back.</summary>
/// <param name="Points">How much it says, in log-odds: +0.5 makes 10 % of 6.3 %.</param>
/// <param name="Words">The thing, as a person would say it: "stood in 3 of the last 4 minutes".</param>
public sealed record Evidence(double Points, string Words);
