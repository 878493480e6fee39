# vulnerable: an uploaded file is parsed with a parser that loads its DTD and expands entities
from io import BytesIO

from lxml import etree
from fastapi import FastAPI, File, UploadFile

app = FastAPI()


@app.post("/catalogue")
async def catalogue(document: UploadFile = File(...)):
    content = await document.read()
    parser = etree.XMLParser(dtd_validation=True, load_dtd=True, resolve_entities=True)
    tree = etree.parse(BytesIO(content), parser)  # want: xxe
    return {"items": [i.text for i in tree.iter("item")]}
