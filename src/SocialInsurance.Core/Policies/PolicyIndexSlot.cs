namespace SocialInsurance.Core.Policies;

/// <summary>索引的位置 / where a city keeps its index, made when first asked for. A changed copy of the city shares the slot, and makes its own.</summary>
internal sealed class PolicyIndexSlot
{
    private PolicyIndex? _index;

    public PolicyIndex Of(CityPolicy city) =>
        _index is { } index && ReferenceEquals(index.City, city) ? index : _index = new(city);
}
