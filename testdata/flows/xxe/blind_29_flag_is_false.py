# safe: the constant expression for the option is false
from lxml import etree

from fastapi import FastAPI

app = FastAPI()

STRICT = 1
EXPAND = STRICT == 0


@app.post("/note")
async def note(text: str):
    parser = etree.XMLParser(resolve_entities=EXPAND, load_dtd=EXPAND)
    return {"note": etree.XML(text, parser).text}  # ok: xxe
