# safe: the parser that resolves entities reads only a file of the package
import pathlib

from fastapi import FastAPI, Request
from lxml import etree

app = FastAPI()
SCHEMA = pathlib.Path(__file__).with_name("order.xml")


@app.post("/orders/xml")
async def orders(request: Request):
    parser = etree.XMLParser(resolve_entities=True, load_dtd=True)
    reference = etree.parse(str(SCHEMA), parser)  # ok: xxe
    size = len(await request.body())
    return {"fields": [node.tag for node in reference.getroot()], "bytes": size}
