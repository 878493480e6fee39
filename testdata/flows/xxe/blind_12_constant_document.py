# safe: the parser resolves entities, but the document is a constant of the program
from lxml import etree

from fastapi import FastAPI

app = FastAPI()

TEMPLATE = "<!DOCTYPE c [<!ENTITY co 'ACME'>]><c><name>&co;</name></c>"


@app.post("/catalogue")
async def catalogue(title: str):
    parser = etree.XMLParser(resolve_entities=True)
    root = etree.fromstring(TEMPLATE, parser)  # ok: xxe
    root.set("title", title)
    return {"xml": etree.tostring(root).decode()}
