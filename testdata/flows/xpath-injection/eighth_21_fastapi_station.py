# vulnerable: the line is a text, the stop a number
from fastapi import FastAPI
from lxml import etree

app = FastAPI()
NETWORK = etree.parse("/srv/network.xml")


@app.get("/lines/{line}/stops/{stop}")
def station(line: str, stop: int):
    expression = f"//line[@name='{line}']/stop[{stop}]/@station"
    return {"station": [str(name) for name in NETWORK.xpath(expression)]}  # want: xpath-injection
