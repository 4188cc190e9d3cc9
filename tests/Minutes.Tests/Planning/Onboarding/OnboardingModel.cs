using Minutes.Changes;
using Minutes.Observation;
using Minutes.Planning.Onboarding;
using Minutes.Tests.Planning.Weekly;

namespace Minutes.Tests.Planning.Onboarding;

/// <summary>Repositories in memory without a configuration, and the pull request that asks there.</summary>
internal static class OnboardingModel
{
    /// <summary>The archive that comes with the program, without its configuration, on the day after its last minutes.</summary>
    internal static WeeklyModel Samples(string now = "2026-04-17")
    {
        var model = new WeeklyModel(now) { IsFirst = true };
        var folder = Path.Combine(TestArchive.Repository(), "samples");
        foreach (var file in Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            model.Merged(Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file));
        return model;
    }

    internal static OnboardingPlan Onboarding(this WeeklyModel model)
    {
        var look = OnboardingLook.Of(model.Context());
        return look.With(model.Read(look.Reads));
    }

    internal static OpenPullRequest Asked(this WeeklyModel model) => model.Onboarding().Part.Changes.OfType<OpenPullRequest>().Single();

    internal static ReadAnswer ReadAll(this WeeklyModel model) => model.Read(OnboardingLook.Of(model.Context()).Reads);
}
