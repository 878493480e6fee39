# safe: the whole text is letters and digits
import re

from fastapi import FastAPI, HTTPException
from lxml import etree

app = FastAPI()
DOC = etree.parse("tags.xml")


@app.get("/tags/{tag}")
def tag(tag: str):
    if not re.match(r"^[A-Za-z0-9]{1,20}\Z", tag):
        raise HTTPException(404)
    return {"count": len(DOC.findall(".//post[@tag='" + tag + "']"))}  # ok: xpath-injection
