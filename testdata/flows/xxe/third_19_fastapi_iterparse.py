# vulnerable: iterparse is told to load the DTD and to resolve entities
import io

from fastapi import FastAPI, UploadFile
from lxml import etree

app = FastAPI()


@app.post("/tracks")
async def tracks(upload: UploadFile):
    content = io.BytesIO(await upload.read())
    points = 0
    for _, element in etree.iterparse(content, load_dtd=True, resolve_entities=True):  # want: xxe
        points += element.tag == "point"
    return {"points": points}
