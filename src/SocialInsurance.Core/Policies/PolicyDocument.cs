namespace SocialInsurance.Core.Policies;

/// <summary>文件 / an official document: the legal basis of rows, told apart from the pages in which their figures were read.</summary>
public sealed record PolicyDocument
{
    /// <summary>编号 / its name within the book, as rows refer to it.</summary>
    public required string Id { get; init; }

    /// <summary>发文机关 / who issued it.</summary>
    public required string Body { get; init; }

    /// <summary>标题 / its title; a description in brackets where the title was not seen; absent where not even that is known.</summary>
    public required string? Title { get; init; }

    /// <summary>标题是否确切 / whether the title is exact: only then is it printed as a title.</summary>
    public required bool IsTitleExact { get; init; }

    /// <summary>文号 / its number; absent with a reason.</summary>
    public required string? Number { get; init; }

    /// <summary>无文号的缘由 / why the number is absent; absent where there is a number.</summary>
    public required NumberAbsent? NumberAbsent { get; init; }

    /// <summary>成文日 / when it was issued, which is not when it takes effect.</summary>
    public required PublicationDate Issued { get; init; }

    /// <summary>执行起止 / from when on it holds and until when, in the words of the research; may be absent.</summary>
    public required string? Effective { get; init; }

    /// <summary>怎样见到 / how much of it was seen.</summary>
    public required TextSeen Seen { get; init; }

    /// <summary>见于何处 / in what kind of place.</summary>
    public required ReadPlace Place { get; init; }

    /// <summary>官方地址 / its official address; absent when unknown. It was opened only where the place is an official site.</summary>
    public required string? Address { get; init; }

    /// <summary>读取处 / where its text or the quotation was read.</summary>
    public required string ReadAt { get; init; }
}
