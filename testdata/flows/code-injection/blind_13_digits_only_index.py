# safe: the text is digits only before it is put into the expression
from bottle import Bottle, abort, request

app = Bottle()


@app.get("/column")
def column():
    index = request.query.get("index", "0")
    if not index.isdecimal():
        abort(400, "index")
    getter = eval("lambda row: row[" + str(int(index)) + "]")  # ok: code-injection
    rows = [["a", 1], ["b", 2]]
    return {"values": [getter(r) for r in rows]}
