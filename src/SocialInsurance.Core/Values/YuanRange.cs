namespace SocialInsurance.Core.Values;

/// <summary>金额的范围 / an amount that is known only between two ends, or exactly when they are the same.</summary>
/// <param name="Low">下端，元 / at least.</param>
/// <param name="High">上端，元 / at most.</param>
public readonly record struct YuanRange(Yuan Low, Yuan High)
{
    /// <summary>是否确定 / whether it is one amount.</summary>
    public bool IsExact => Low == High;

    /// <summary>宽度，元 / how far the ends lie apart.</summary>
    public Yuan Width => High - Low;

    /// <summary>扩至包含某数额 / the range widened so far that it holds an amount.</summary>
    public YuanRange Including(Yuan amount) => new(Yuan.Min(Low, amount), Yuan.Max(High, amount));

    /// <summary>相加 / the sum of two ranges.</summary>
    public static YuanRange operator +(YuanRange left, YuanRange right) => new(left.Low + right.Low, left.High + right.High);
}
