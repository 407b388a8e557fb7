/** The pages of pages-of-our-own.ts as a Chinese reader copies them. Every word is ours. */
export const CHINESE_PAGE = `文档中心
我的收藏

LendBooks

最近更新时间：2026-03-02 09:15:00

1. 接口描述

接口请求域名： library.tencentcloudapi.com 。

本接口（LendBooks）用于借书。

默认接口请求频率限制：50次/秒。

推荐使用 API Explorer
点击调试
API Explorer 提供了许多功能。

2. 输入参数

下表列出了接口请求参数和部分公共参数。

参数名称 必选 类型 描述
Action 是 String 公共参数，本接口取值：LendBooks。
Version 是 String 公共参数，本接口取值：2020-01-01。
Region 是 String 公共参数，详见产品支持的地域列表。
ReaderId 是 String 借书人，如 "rd-12345678"。
BookIdList.N 是 Array of String 要借的书。
- 平日至多十本。
- 周日至多五本。
Weeks 否 Integer 借期。取值范围：
  • 1（一周）
  • 2（两周）
  • 4（一月）

默认值：2。
示例值：4
Shelf 否 Integer 书架号。取值范围：10～99。
Remark 否 String 备注，不超过40个字符。
示例值：送人
Copies.N 否 Array of BookCopy 要借哪几册。
Silent 否 Boolean 是否不发通知。默认为 false。

3. 输出参数

参数名称 类型 描述
LoanId String 借阅。
Due Timestamp ISO8601 归还时间。
注意：此字段可能返回 null，表示取不到有效值。
Receipt LoanReceipt 借了什么。
RequestId String 唯一请求 ID。

4. 示例

示例1 借书

输入示例

POST / HTTP/1.1
Host: library.tencentcloudapi.com

{
    "ReaderId": "rd-1"
}

输出示例

{
    "Response": {
        "LoanId": "ln-1"
    }
}

5. 开发者资源

SDK

6. 错误码

以下仅列出了接口业务逻辑相关的错误码。

错误码 描述
FailedOperation.Closed 图书馆已关门。
周一再开。
LimitExceeded 借书太多。

帮助和支持

本页内容是否解决了您的问题？
`;

export const CHINESE_TYPES_PAGE = `数据结构

最近更新时间：2026-03-02 09:15:00

BookCopy
一册书。
被如下接口引用：LendBooks, ReturnBooks。
名称 类型 必选 描述
CopyId String 是 哪一册。
Worn Integer 否 旧了多少。枚举值：0（新）、1（读过）、2（破）。

LoanReceipt
谁借了什么。
被如下接口引用：LendBooks。
名称 类型 描述
Copies Array of BookCopy 几册书。
Fee Float 费用。
`;

export const CHINESE_CODES_PAGE = `错误码

功能说明
返回结果中有 Error 字段，说明调用失败。

错误码列表

公共错误码
错误码 说明
AuthFailure.SignatureExpire 签名过期。
InternalError 内部错误。

业务错误码
错误码 说明
FailedOperation.Closed 图书馆已关门。
LimitExceeded 借书太多。
`;
