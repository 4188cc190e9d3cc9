using System.Collections.Immutable;

namespace Minutes.CarryOver;

/// <summary>What the evidence came to.</summary>
/// <param name="Verdict">What becomes of the topic.</param>
/// <param name="Reason">Why, in words.</param>
/// <param name="Evidence">What was weighed, strongest first.</param>
/// <param name="Chance">How likely topics like this one came back in this series.</param>
internal sealed record Weighed(Verdict Verdict, string Reason, ImmutableArray<Evidence> Evidence, double Chance);
