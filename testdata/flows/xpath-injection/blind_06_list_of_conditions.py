# vulnerable: conditions are collected in a list and joined
from bottle import Bottle, request
from lxml import etree

app = Bottle()
TREE = etree.parse("cars.xml")


@app.get("/cars")
def cars():
    conditions = ["@sold='no'"]
    for field in ("make", "colour"):
        value = request.query.get(field)
        if value:
            conditions.append("%s='%s'" % (field, value))
    expr = "//car[" + " and ".join(conditions) + "]"
    return {"count": len(TREE.xpath(expr))}  # want: xpath-injection
