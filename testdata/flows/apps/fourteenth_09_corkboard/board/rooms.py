import pickle

from bottle import Bottle, abort, request, view

app = Bottle()


def one_of(*names):
    def wrap(handler):
        def inner(*args, **kwargs):
            if request.query.get("mode") not in names:
                abort(400)
            return handler(*args, **kwargs)

        return inner

    return wrap


@app.get("/eval")
@one_of("fast", "slow")
def calculate():
    return {"value": eval("run_" + request.query.get("mode") + "()")}  # ok: code-injection


@app.get("/eval/any")
@one_of("fast", "slow")
def calculate_any():
    return {"value": eval("run_" + request.query.get("kind") + "()")}  # want: code-injection


@app.post("/state")
def state():
    return {"n": len(pickle.load(request.body))}  # want: unsafe-deserialization


@app.get("/view")
@view("room.tpl")
def room():
    return {"name": request.query.name}  # ok: xss
