# safe: neither of the two parsers resolves entities
from fastapi import FastAPI, File, UploadFile
from lxml import etree

app = FastAPI()


@app.post("/documents")
async def document(upload: UploadFile = File(...)):
    content = await upload.read()
    parser = etree.XMLParser(recover=True, resolve_entities=False)
    if upload.filename.endswith(".xml"):
        parser = etree.XMLParser(recover=False, resolve_entities=False)
    root = etree.fromstring(content, parser=parser)  # ok: xxe
    return {"root": root.tag, "text": root.text}
