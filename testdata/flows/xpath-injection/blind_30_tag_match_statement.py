# safe: every arm of the match is a constant path
from lxml import html

from fastapi import FastAPI, Form

app = FastAPI()

PAGE = html.fromstring("<div><p>a</p><b>x</b></div>")


@app.post("/pick")
def pick(tag: str = Form("p")):
    match tag:
        case "p" | "paragraph":
            path = "//p/text()"
        case _:
            path = "//b/text()"
    return {"values": [str(v) for v in PAGE.xpath(path)]}  # ok: xpath-injection
