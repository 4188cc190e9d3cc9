using Minutes.Configuration;
using Minutes.Observation;
using Minutes.Planning.Onboarding;
using Minutes.Text;

namespace Minutes.GitHub.Checkups;

/// <summary>Whether <c>.github/minutes.yml</c> of the default branch can be read.</summary>
internal static class ConfigurationCheck
{
    private const string Subject = "configuration";

    internal static IEnumerable<Diagnosis> Of(Parsed<MinutesConfiguration> read, RepositoryObservation observed)
    {
        if (read.Value is null) return read.Problems.Select(problem => Diagnosis.Wrong(Subject, $"{problem with { Advice = null }}", problem.Advice));
        if (OnboardingHold.Of(observed) is { Advice: { } advice } held) return [Diagnosis.Unknown(Subject, held.Text, advice)];
        return [Diagnosis.Fine(Subject, observed.Configuration is not null ? $"{ArchiveReader.ConfigurationPath} is in order" : $"no {ArchiveReader.ConfigurationPath}, and none is needed")];
    }
}
