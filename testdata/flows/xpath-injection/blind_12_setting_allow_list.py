# safe: the node name must be one of the public settings
from lxml import etree

from fastapi import FastAPI, HTTPException

app = FastAPI()

CONFIG = etree.fromstring("<cfg><public><a>1</a></public></cfg>")
PUBLIC = ["a", "b", "colour"]


@app.get("/setting/{name}")
def setting(name: str):
    if name not in PUBLIC:
        raise HTTPException(404)
    find = etree.XPath("/cfg/public/" + name + "/text()")  # ok: xpath-injection
    return {"value": [str(v) for v in find(CONFIG)]}
