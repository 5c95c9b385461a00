namespace SocialInsurance.Mutation;

/// <summary>What became of a mutant.</summary>
internal enum Verdict
{
    /// <summary>The compiler refused it.</summary>
    NotCompiled,

    /// <summary>A test failed.</summary>
    Killed,

    /// <summary>The tests did not come to an end, or their process broke down.</summary>
    Stuck,

    /// <summary>Every test passed: no test notices.</summary>
    Survived,
}
