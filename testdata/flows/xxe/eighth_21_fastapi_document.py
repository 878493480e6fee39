# vulnerable: the file is read and parsed with entities resolved
from fastapi import FastAPI, File, UploadFile
from lxml import etree

app = FastAPI()


@app.post("/documents")
async def document(upload: UploadFile = File(...)):
    content = await upload.read()
    parser = etree.XMLParser(recover=True)
    if upload.filename.endswith(".xml"):
        parser = etree.XMLParser(recover=True, resolve_entities=True)
    root = etree.fromstring(content, parser=parser)  # want: xxe
    return {"root": root.tag, "text": root.text}
