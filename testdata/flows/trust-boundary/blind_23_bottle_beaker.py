# vulnerable: the user name of the query is written to the beaker session
from bottle import Bottle, request

app = Bottle()


@app.get("/as")
def act_as():
    store = request.environ["beaker.session"]
    name = request.query.get("user")
    store["user"] = name  # want: trust-boundary
    store.save()
    return {"ok": True}
