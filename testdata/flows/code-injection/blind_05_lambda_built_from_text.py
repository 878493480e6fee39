# vulnerable: the column expression ends up in generated source
from bottle import Bottle, request

app = Bottle()


def make_getter(expression):
    source = "lambda row: row[%s]" % expression
    return eval(source)  # want: code-injection


@app.get("/column")
def column():
    getter = make_getter(request.query.get("name", "0"))
    rows = [["a", 1], ["b", 2]]
    return {"values": [getter(r) for r in rows]}
