# vulnerable: executor map order
from concurrent.futures import ThreadPoolExecutor
from flask import Flask, request, session

app = Flask(__name__)

@app.get("/em")
def em():
    names = ["a", request.args.get("n", ""), "c"]
    with ThreadPoolExecutor() as ex:
        out = list(ex.map(str.title, names))
    session["nick"] = out[-2]  # want: trust-boundary
    return "ok"
