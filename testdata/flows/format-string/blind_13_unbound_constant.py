# safe: the unbound format gets a constant pattern
from bottle import Bottle, request

app = Bottle()


@app.get("/event")
def event():
    title = request.query.get("title", "")
    render = str.format
    return {"event": render("{0} ({1})", title, len(title))}  # ok: format-string
