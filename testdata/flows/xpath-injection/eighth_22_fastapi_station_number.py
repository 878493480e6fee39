# safe: line and stop are numbers
from fastapi import FastAPI
from lxml import etree

app = FastAPI()
NETWORK = etree.parse("/srv/network.xml")


@app.get("/lines/{line}/stops/{stop}")
def station(line: int, stop: int):
    expression = f"//line[@name='{line}']/stop[{stop}]/@station"
    return {"station": [str(name) for name in NETWORK.xpath(expression)]}  # ok: xpath-injection
