# safe: bottle sends a returned dict as JSON
from bottle import Bottle, request

app = Bottle()


@app.get("/find")
def find():
    words = sorted(request.query.getall("w"))
    return {"rows": ["<tr><td>" + w + "</td></tr>" for w in words]}  # ok: xss
