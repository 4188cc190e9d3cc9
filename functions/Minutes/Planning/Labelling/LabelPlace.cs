using Minutes.Documents;
using Minutes.Observation;

namespace Minutes.Planning.Labelling;

/// <summary>An issue where it lies now.</summary>
/// <param name="Issue">What it is called there.</param>
/// <param name="Id">Its node id.</param>
/// <param name="Observed">What is known of it.</param>
/// <param name="Target">The repository.</param>
internal sealed record LabelPlace(IssueId Issue, string Id, ObservedIssue Observed, LabelTarget Target)
{
    /// <summary>The label of this name that it has; null for none.</summary>
    internal ObservedLabel? LabelNamed(string name) => Observed.Labels.FirstOrDefault(label => label.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
