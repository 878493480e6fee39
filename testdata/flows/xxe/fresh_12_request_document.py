# vulnerable: the letter itself meets the permissive parser
from fastapi import FastAPI, Request
from lxml import etree

app = FastAPI()
TEMPLATE = "<r>{}</r>"


@app.post("/letter")
async def letter(request: Request):
    body = await request.body()
    parser = etree.XMLParser(resolve_entities=True)
    text = body or TEMPLATE.format("empty").encode()
    root = etree.fromstring(text, parser)  # want: xxe
    return {"letter": etree.tostring(root, encoding="unicode")}
