# vulnerable: the class from A to z with its quote admits an expression
import re

from fastapi import FastAPI, HTTPException
from lxml import etree

app = FastAPI()
DOC = etree.parse("tags.xml")


@app.get("/tags/{tag}")
def tag(tag: str):
    if not re.match(r"^[ -z]{1,60}$", tag):
        raise HTTPException(404)
    return {"count": len(DOC.xpath("//post[@tag='" + tag + "']"))}  # want: xpath-injection
