# safe: only a constant document meets the permissive parser
from fastapi import FastAPI, Request
from lxml import etree

app = FastAPI()
TEMPLATE = "<!DOCTYPE r [<!ENTITY who 'us'>]><r>from &who;</r>"


@app.post("/letter")
async def letter(request: Request):
    body = await request.body()
    parser = etree.XMLParser(resolve_entities=True)
    root = etree.fromstring(TEMPLATE, parser)  # ok: xxe
    child = etree.SubElement(root, "body")
    child.text = body.decode("utf-8", "replace").replace("\x00", "")
    return {"letter": etree.tostring(root, encoding="unicode")}
