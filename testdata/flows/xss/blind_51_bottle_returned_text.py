# vulnerable: bottle sends returned text as HTML
from bottle import Bottle, request

app = Bottle()


@app.get("/find")
def find():
    words = sorted(request.query.getall("w"))
    rows = ["<tr><td>" + w + "</td></tr>" for w in words]
    return "<table>" + "\n".join(rows) + "</table>"  # want: xss
