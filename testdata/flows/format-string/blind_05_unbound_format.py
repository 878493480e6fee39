# vulnerable: str.format is called unbound with the pattern as first argument
from bottle import Bottle, request

app = Bottle()


class Event:
    title = "Party"


@app.get("/event")
def event():
    pattern = request.query.get("pattern", "{0.title}")
    render = str.format
    return {"event": render(pattern, Event())}  # want: format-string
