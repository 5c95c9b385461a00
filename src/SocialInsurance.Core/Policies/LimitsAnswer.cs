namespace SocialInsurance.Core.Policies;

/// <summary>政策库对上下限的回答 / the book's answer about limits: a row, or why there is none.</summary>
public readonly record struct LimitsAnswer
{
    private LimitsAnswer(LimitsRow? row, bool isProvisional, PolicyGap? gap)
    {
        Row = row;
        IsProvisional = isProvisional;
        Gap = gap;
    }

    /// <summary>适用的行 / the row that applies; absent when there is a gap.</summary>
    public LimitsRow? Row { get; }

    /// <summary>是否暂按 / whether the row is an older one still applied, or was decreed as provisional.</summary>
    public bool IsProvisional { get; }

    /// <summary>为何没有 / why there is no row.</summary>
    public PolicyGap? Gap { get; }

    /// <summary>有答案 / the row in force.</summary>
    public static LimitsAnswer Of(LimitsRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new(row, row.Status == LimitsStatus.Provisional, null);
    }

    /// <summary>暂按旧值 / the older row, still applied until the new one is published.</summary>
    public static LimitsAnswer CarriedOn(LimitsRow row) => new(row, true, null);

    /// <summary>没有答案 / no row.</summary>
    public static LimitsAnswer None(PolicyGap gap) => new(null, false, gap);
}
