using System.Collections.Immutable;
using Automation.Reports.Doctor;
using Minutes.Documents;
using Minutes.GitHub.Apps;
using Minutes.GitHub.Checkups;
using Minutes.Text;

namespace Automation.Setup;

/// <summary>Tells a person in the terminal how far the set-up is. None of it is a secret.</summary>
/// <param name="surroundings">The world outside.</param>
/// <param name="plan">What is wanted.</param>
/// <param name="output">Where it is told.</param>
internal sealed class SetupWords(Surroundings surroundings, SetupPlan plan, TextWriter output)
{
    internal void Open(Uri address, bool isOpened) => output.WriteLine(isOpened
        ? $"A page has opened in your browser; if not, open {address}\nIt shows what the App may do, and leads to GitHub. Ctrl+C ends it."
        : $"Open {address}\nin a browser on this machine. The page shows what the App may do, and leads to GitHub. Ctrl+C ends it.");

    internal void Created(RegisteredApp app, string file)
    {
        output.WriteLine($"{VisibleText.Of(app.Name)} is on GitHub: {VisibleText.Of(app.Url)}\nIts id and its key are in {file}, which only you can read.");
        foreach (var line in SetupAdvice.For(plan, app, file)) output.WriteLine(line);
        output.WriteLine($"Install it: {VisibleText.Of(app.InstallationUrl)}");
    }

    internal void Installed(ImmutableArray<RepositoryName> repositories) => output.WriteLine(repositories.IsEmpty
        ? "It is installed, but reaches no repository."
        : $"It is installed in {Counted.Of(repositories.Length, "repository", "repositories")}.");

    internal void Checked(RepositoryName repository, ImmutableArray<Diagnosis> found)
    {
        output.WriteLine($"\n{repository}");
        new DoctorText(surroundings with { Out = output }).Print(found);
    }

    internal void TookTooLong() => surroundings.Error.WriteLine("minutes: nobody went on for an hour, so the set-up has ended");
}
