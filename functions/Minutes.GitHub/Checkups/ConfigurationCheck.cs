using Minutes.Configuration;
using Minutes.Text;

namespace Minutes.GitHub.Checkups;

/// <summary>Whether <c>.github/minutes.yml</c> of the default branch can be read.</summary>
internal static class ConfigurationCheck
{
    private const string Subject = "configuration";

    internal static IEnumerable<Diagnosis> Of(Parsed<MinutesConfiguration> read, bool isThere)
    {
        if (read.Value is null) return read.Problems.Select(problem => Diagnosis.Wrong(Subject, $"{problem with { Advice = null }}", problem.Advice));
        return [Diagnosis.Fine(Subject, isThere ? $"{ArchiveReader.ConfigurationPath} is in order" : $"no {ArchiveReader.ConfigurationPath}, and none is needed")];
    }
}
