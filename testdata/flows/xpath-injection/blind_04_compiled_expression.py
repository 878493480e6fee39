# vulnerable: etree.XPath compiles an expression that holds the node name of the user
from lxml import etree

from fastapi import FastAPI

app = FastAPI()

CONFIG = etree.fromstring("<cfg><public><a>1</a></public><private><k>2</k></private></cfg>")


@app.get("/setting/{name}")
def setting(name: str):
    find = etree.XPath("/cfg/public/" + name + "/text()")  # want: xpath-injection
    return {"value": [str(v) for v in find(CONFIG)]}
