using Xunit;

namespace Minutes.Tests.Validation.Form;

/// <summary>Headings without blank, and what only begins with a hash.</summary>
public sealed class HeadingSpaceTests
{
    [Theory]
    [InlineData("###Ferry to Pebble Ness", "### Ferry to Pebble Ness")]
    [InlineData("##[Gauge](https://tide.example/)", "## [Gauge](https://tide.example/)")]
    [InlineData("\n##2026-03-18", "\n## 2026-03-18")]
    [InlineData("###Ferry\n* goes\n####Engine", "### Ferry\n* goes\n#### Engine")]
    [InlineData("#Agenda", "# Agenda")]
    [InlineData("- ##Ferry", "- ## Ferry")]
    [InlineData("- #Agenda", "- # Agenda")]
    [InlineData("\n#Ferry to Pebble Ness\n", "\n# Ferry to Pebble Ness\n")]
    [InlineData("##`gauge`", "## `gauge`")]
    [InlineData("##\"Gauge\"", "## \"Gauge\"")]
    [InlineData("##@mira-k", "## @mira-k")]
    [InlineData("##(Gauge)", "## (Gauge)")]
    [InlineData("##:fish: Gauge", "## :fish: Gauge")]
    [InlineData("##*Gauge*", "## *Gauge*")]
    [InlineData("##_Gauge_", "## _Gauge_")]
    [InlineData("##🐟 Gauge", "## 🐟 Gauge")]
    [InlineData("##gauge", "## gauge")]
    [InlineData("######Gauge", "###### Gauge")]
    [InlineData("   ##Gauge", "   ## Gauge")]
    [InlineData("\n#2026-03-18", "\n# 2026-03-18")]
    public void The_blank_is_put_in(string lines, string mended) =>
        Assert.Equal(Submitted.Saying(mended).Text, Submitted.Saying(lines).Mended("heading-space"));

    [Fact]
    public void A_title_counts_too() => Assert.Equal(Submitted.Sound, Submitted.SoundBut("# 2026", "#2026").Mended("heading-space"));

    [Theory]
    [InlineData("\n#tide is our tag\n")]
    [InlineData("\n#12 is done\n")]
    [InlineData("* #Pebble goes")]
    [InlineData("* #12 is done")]
    [InlineData("\n##12\n")]
    [InlineData("* the ferry\n  #Pebble goes")]
    [InlineData("the ferry\n#Pebble goes\nat noon")]
    [InlineData("```\n#!/bin/sh\n##Gauge\n```")]
    [InlineData("\n#######Gauge\n")]
    [InlineData("\n\\##Gauge\n")]
    [InlineData("\n###\n")]
    [InlineData("\n##, gauge\n")]
    [InlineData("\n#2026 was better\n")]
    [InlineData("\n#12 of 2026-03-18\n")]
    [InlineData("\n#Ferry\n")]
    [InlineData("\n#Ferry to Pebble Ness\nat noon\n")]
    [InlineData("- a\n  - ##Ferry")]
    [InlineData("- #Ferry to Pebble Ness")]
    [InlineData("- #agenda")]
    public void No_heading_is_nothing(string lines) => Assert.Empty(Submitted.Saying(lines).Found("heading-space"));

    [Fact]
    public void Several_are_told_once() =>
        Assert.Equal(["15:4 2 headings have no blank behind their `#`, so Markdown takes them for text"], Submitted.Saying("###A ferry\n\n###A gauge").Found("heading-space"));
}
