# safe: the request decides which constant conditions are used
from bottle import Bottle, request
from lxml import etree

app = Bottle()
TREE = etree.parse("cars.xml")
CHOICES = {"red": "colour='red'", "new": "@year>2020"}


@app.get("/cars")
def cars():
    conditions = ["@sold='no'"]
    for key, text in CHOICES.items():
        if request.query.get(key):
            conditions.append(text)
    expr = "//car[" + " and ".join(conditions) + "]"
    return {"count": len(TREE.xpath(expr))}  # ok: xpath-injection
