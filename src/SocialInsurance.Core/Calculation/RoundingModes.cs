using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Calculation;

/// <summary>取整方式与步骤的对应 / which rounding step a mode stands for.</summary>
public static class RoundingModes
{
    /// <summary>对应的取整步骤 / the rounding step of the mode.</summary>
    public static RoundingStep Step(this RoundingMode mode) => mode switch
    {
        RoundingMode.HalfUp => RoundingStep.HalfUpToFen,
        RoundingMode.UpToJiao => RoundingStep.UpToJiao,
        RoundingMode.Truncate => RoundingStep.DownToFen,
    };
}
