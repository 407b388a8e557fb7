/**
 * A page as it is copied from a browser, with what such a copy brings along: navigation in another
 * language, boilerplate, notes, bullets, names that end in `.N`, and a footer. Every word is ours.
 */
export const COPIED_PAGE = `tencent cloud

云产品文档
产品简介
API 文档
History
Data Types
Error Codes
词汇表

LendBooks

PDF
聚焦模式
最后更新时间: 2026-03-02 09:15:00

1. API Description

Domain name for API request: library.intl.tencentcloudapi.com.

Lends books to a reader of the library.

A maximum of 50 requests can be initiated per second for this API.

We recommend you to use API Explorer
Try it
API Explorer provides a range of things.

2. Input Parameters

The table below has the parameters of this request, and some common ones.

Parameter Name Required Type Description
Action Yes String Common Params. The value used for this API: LendBooks.
Version Yes String Common Params. The value used for this API: 2020-01-01.
Region Yes String Common Params. One of the regions of the product.
ReaderId Yes String Who borrows, such as "rd-12345678".
BookIdList.N Yes Array of String Books to lend.
- At most ten on weekdays.
- At most five on Sundays.
Weeks No Integer How long they are lent. Valid values:
  • 1 (a week)
  • 2 (two weeks)
  • 4 (a month)

Default value: 2.
Shelf No Integer Shelf number. Valid range: 10-99.
Remark No String Enter up to 40 letters or digits.
Copies.N No Array of BookCopy Which copies to lend.
Silent No Boolean Whether to send no letter. Default value: false.

3. Output Parameters

Parameter Name Type Description
LoanId String The loan.
Due Timestamp ISO8601 When the books are due.
Note: This field may return null, indicating that no valid values can be obtained.
Receipt LoanReceipt What was lent.
RequestId String The unique ID of the request.

4. Example

Example1 Lending

Input Example

POST / HTTP/1.1
Host: library.intl.tencentcloudapi.com

{
    "ReaderId": "rd-1"
}

Output Example

{
    "Response": {
        "LoanId": "ln-1"
    }
}

5. Developer Resources

SDK

6. Error Code

The table below has only the codes of this API.

Error Code Description
FailedOperation.Closed The library is closed.
It opens again on Monday.
LimitExceeded Too many books.

帮助和支持

Was this page helpful?
`;

export const TYPES_PAGE = `Data Types

Last updated: 2026-03-02 09:15:00

BookCopy
One copy of a book.
Used by actions: LendBooks, ReturnBooks.
Name Type Required Description
CopyId String Yes Which copy.
Worn Integer No How worn it is. Valid values: 0 (new), 1 (read), 2 (torn).

LoanReceipt
What was lent to whom.
Used by actions: LendBooks.
Name Type Description
Copies Array of BookCopy The copies.
Fee Float What it costs.
`;

export const CODES_PAGE = `Error Codes

Feature Description
An Error field in the response says that a call has failed.

Common Error Codes
Error Code Description
AuthFailure.SignatureExpire The signature has expired.
InternalError Something broke.

Service Error Codes
Error Code Description
FailedOperation.Closed The library is closed.
LimitExceeded Too many books.
`;
