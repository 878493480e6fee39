# vulnerable: the axis is the client's choice of text
from lxml import html

from fastapi import FastAPI, Form

app = FastAPI()

PAGE = html.fromstring("<div><p>a</p><b>secret</b></div>")


@app.post("/pick")
def pick(tag: str = Form("p")):
    path = "//" + tag + "/text()"
    return {"values": [str(v) for v in PAGE.xpath(path)]}  # want: xpath-injection
