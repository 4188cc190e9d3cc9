using System.Collections.Immutable;
using Automation.Reports;
using Automation.Reports.Doctor;
using Minutes.Documents;
using Minutes.GitHub.Checkups;
using Minutes.Hosting.Checkups;

namespace Automation.Commands;

/// <summary><c>minutes doctor</c>: says of each part of a set-up whether it will work, and what to do where it will not.</summary>
internal static class DoctorCommand
{
    internal static Verb Build(Surroundings surroundings)
    {
        var repository = RepositoryArgument.Create();
        var verb = new Verb(
            "doctor",
            "Checks a set-up from end to end: credentials, permissions, settings, configuration, labels, the clock. Changes nothing.",
            """
            minutes doctor open-tidepool/minutes   what works, what does not, and what to do about it
            """)
        { repository };
        return verb.Reaches(surroundings, (parsed, isJson, cancellation) => RunAsync(surroundings, parsed.GetRequiredValue(repository), isJson, cancellation));
    }

    private static async Task<int> RunAsync(Surroundings surroundings, RepositoryName name, bool isJson, CancellationToken cancellation)
    {
        ImmutableArray<Diagnosis> found =
        [
            .. await LookAsync(surroundings, name, cancellation).ConfigureAwait(false),
            .. await QueueCheck.OfAsync(surroundings.Variable, cancellation).ConfigureAwait(false),
        ];
        if (isJson) await surroundings.Out.WriteLineAsync(ReportJson.Print(DoctorReport.Of(name, found), json => json.DoctorReport)).ConfigureAwait(false);
        else new DoctorText(surroundings).Print(found);
        return CodeOf(found);
    }

    private static async Task<ImmutableArray<Diagnosis>> LookAsync(Surroundings surroundings, RepositoryName name, CancellationToken cancellation)
    {
        try
        {
            var connection = GitHubConnection.Open(surroundings);
            await using var closed = connection.ConfigureAwait(false);
            return await connection.Checkup(name, surroundings).RunAsync(cancellation).ConfigureAwait(false);
        }
        catch (ProblemsException mistakes)
        {
            return [.. mistakes.Problems.Select(SignInCheck.Of)];
        }
    }

    private static int CodeOf(ImmutableArray<Diagnosis> found) => found.Any(diagnosis => diagnosis.Kind is DiagnosisKind.Failed) ? ExitCode.Failure
        : found.Any(diagnosis => diagnosis.Kind is DiagnosisKind.Wrong) ? ExitCode.Findings
        : ExitCode.Fine;
}
