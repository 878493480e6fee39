# safe: the name passes a full match before it is stored
import re

from bottle import Bottle, abort, request

app = Bottle()


@app.get("/list")
def show_list():
    name = request.query.get("list", "")
    if not re.fullmatch(r"list-[0-9]{1,6}", name):
        abort(400, "list")
    store = request.environ["beaker.session"]
    store["list"] = name  # ok: trust-boundary
    store.save()
    return {"ok": True}
