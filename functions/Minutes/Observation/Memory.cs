using NodaTime;

namespace Minutes.Observation;

/// <summary>What a look left behind as a ref <c>refs/minutes/…</c>, so that the next one knows with its first request whether there is anything to do.</summary>
/// <param name="RefId">The ref's node id.</param>
/// <param name="Fingerprint">A hash of all that the look saw, its own changes included.</param>
/// <param name="Due">When there is something to do by the clock alone.</param>
/// <param name="Labelled">The files of the commit of the default branch up to which labels are finished, at the time of <paramref name="LabelledUntil"/>.</param>
/// <param name="LabelledUntil">Meetings that ended before this time have their labels.</param>
public sealed record Memory(string RefId, string Fingerprint, Instant Due, FileTree Labelled, Instant LabelledUntil);
